"""Who stories are about. Many names, so that a model learns to look back for them instead of guessing."""
from .engine import Who

GIRLS = """Lily Mia Anna Emma Sara Lucy Amy Ella Zoe Ruby Daisy Rosie Molly Grace Ava Chloe Sophie Olivia Nina Clara Ivy
Hazel Alice Maya Lola Jane Mary Kate Beth Holly Nora Eva Rosa Tina Lena Tara Mina Pia Greta Hanna Leah Naomi Julia Maria
Sofia Elena Carla Paula Vera Iris Flora Penny Jenny Betty Dora Edith Fiona Gina Heidi Ida June Kim Laura Meg Nell Olga
Polly Rita Susan Tess Una Violet Wendy Yara Zara Amina Aisha Fatima Leila Noor Priya Anita Meera Mei Lin Yuki Hana Sakura
Abeni Zuri Ines Lucia Carmen Freya Astrid Ingrid Signe Sue Sally Peggy Mabel Pearl Opal Stella Luna Cora Esme Jill Ann""".split()
BOYS = """Tim Tom Ben Max Sam Jack Leo Joe Bob Billy Timmy Tommy Jimmy Johnny Bobby Mark Luke Adam Noah Liam Oscar Finn Theo
Henry Oliver James Peter Paul David Daniel Eric Fred George Harry Ian Jake Kevin Lewis Matt Nick Owen Pete Ralph Simon
Toby Victor Will Zack Alex Andy Anton Arthur Bruno Carl Charlie Chris Dan Eddie Elias Emil Felix Frank Gus Hugo Ivan Jonas
Juan Karl Kai Lars Louis Marco Martin Miguel Milo Nils Omar Otto Pablo Pedro Rafael Ravi Ryan Samir Sven Teddy Tariq Vito
Walter Yusuf Amir Ali Hassan Arjun Raj Kofi Jamal Kwame Chen Ken Hiro Taro Diego Carlos Mateo Anders Bo Rob Roy Ned Walt""".split()
PET_NAMES = """Max Spot Buddy Rex Fluffy Whiskers Coco Luna Bella Rocky Lucky Daisy Shadow Patch Rusty Biscuit Pepper Ginger Mittens
Snowy Sandy Socks Bruno Toby Honey Nibbles Pip Pickles Peanut Muffin Cookie Button Bubbles Pebble Poppy Pudding Tuffy Scout
Sunny Misty Smoky Dusty Fuzzy Freckles Waffles Noodle Tango Ziggy Bingo Dash Dot Maple Olive Hazel Clover Bramble Moss
Berry Plum Peach Fern Twig Acorn Nutmeg Cinnamon Marble Domino Jingle Taffy Toffee Sparky Flash Comet Star Rosie Gus Ollie
Momo Kiki Lulu Tutu Bobo Coco Zuzu Remy Basil Benny Bonnie Chip Duke Echo Felix Gigi Hoppy Iggy Jojo Kit Lolly""".split()

# kind: (home, food, what it does well, sound)
ANIMALS = {
    "cat": ("a basket by the stove", "fish", "climb", "meowed"), "dog": ("a kennel in the yard", "bones", "run", "barked"),
    "rabbit": ("a hole under the hedge", "carrots", "hop", "squeaked"), "mouse": ("a hole in the wall", "cheese", "hide", "squeaked"),
    "fox": ("a den under the hill", "berries", "sneak", "yelped"), "bear": ("a cave in the hills", "honey", "climb", "growled"),
    "squirrel": ("a nest in the oak tree", "nuts", "jump", "chattered"), "hedgehog": ("a pile of leaves", "apples", "roll", "snuffled"),
    "owl": ("a hole in an old tree", "seeds", "see in the dark", "hooted"), "frog": ("a pond with lilies", "flies", "jump", "croaked"),
    "duck": ("the reeds by the pond", "bread", "swim", "quacked"), "turtle": ("the bank of the river", "leaves", "swim", "hummed"),
    "bird": ("a nest in the apple tree", "seeds", "fly", "chirped"), "bee": ("a hive in the garden", "nectar", "fly", "buzzed"),
    "butterfly": ("a bush of roses", "nectar", "fly", "whispered"), "ant": ("a hill of sand", "crumbs", "carry", "whispered"),
    "snail": ("a shell on a stone", "salad", "climb slowly", "whispered"), "fish": ("a lake", "worms", "swim", "bubbled"),
    "pig": ("a pen on the farm", "corn", "dig", "grunted"), "cow": ("a barn on the farm", "grass", "chew", "mooed"),
    "horse": ("a stable on the farm", "hay", "run", "neighed"), "sheep": ("a field on the farm", "grass", "jump", "bleated"),
    "goat": ("a hill behind the farm", "grass", "climb", "bleated"), "hen": ("a house for hens on the farm", "corn", "dig", "clucked"),
    "chick": ("a warm nest in the barn", "corn", "run", "peeped"), "donkey": ("a stable by the mill", "hay", "carry", "brayed"),
    "lion": ("a cave in the grassland", "meat", "roar", "roared"), "elephant": ("the grassland", "bananas", "carry", "trumpeted"),
    "monkey": ("the tall trees of the jungle", "bananas", "climb", "chattered"), "giraffe": ("the grassland", "leaves", "reach", "hummed"),
    "zebra": ("the grassland", "grass", "run", "whinnied"), "penguin": ("the ice by the cold sea", "fish", "slide", "honked"),
    "whale": ("the deep sea", "tiny shrimps", "dive", "sang"), "crab": ("a rock by the sea", "seaweed", "walk sideways", "clicked"),
    "deer": ("the forest", "grass", "leap", "called"), "beaver": ("a dam in the stream", "bark", "build", "called"),
    "mole": ("a tunnel under the meadow", "worms", "dig", "snuffled"), "bat": ("a dark cave", "moths", "fly at night", "squeaked"),
    "parrot": ("a tree in the jungle", "nuts", "talk", "squawked"), "kitten": ("a soft basket", "milk", "jump", "meowed"),
    "puppy": ("a box with a blanket", "biscuits", "run", "barked"), "lamb": ("a field on the farm", "milk", "jump", "bleated"),
    "otter": ("a hole by the river", "fish", "swim", "whistled"), "swan": ("a lake with an island", "water plants", "swim", "called"),
}
CHILD_KINDS = {"she": ["girl", "little girl", "young girl"], "he": ["boy", "little boy", "young boy"]}
RELATIVES = {"mother": "she", "father": "he", "mom": "she", "dad": "he", "grandma": "she", "grandpa": "he",
             "aunt": "she", "uncle": "he", "big sister": "she", "big brother": "he"}


def child(w, besides=()):
    """A girl or boy whose name none of the others has."""
    gender = w.pick(["she", "he"])
    taken = {str(other) for other in besides}
    name = w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n not in taken])
    return Who(name, gender, w.pick(CHILD_KINDS[gender]))


def animal(w, besides=(), kinds=None):
    """An animal with a name; fields home, food, skill, said. Neither name nor kind is that of one of the others."""
    kind = w.pick([k for k in kinds or ANIMALS if k not in {other.kind for other in besides}])
    taken = {str(other) for other in besides}
    name = w.pick([n for n in w.pick([PET_NAMES, PET_NAMES, GIRLS, BOYS]) if n not in taken])
    gender = "she" if name in GIRLS else "he" if name in BOYS else w.pick(["she", "he"])
    home, food, skill, said = ANIMALS[kind]
    return Who(name, gender, kind, {"home": home, "food": food, "skill": skill, "said": said})


def nameless(w, besides=(), kinds=None):
    """An animal that is called by its kind: "the fox"."""
    kind = w.pick([k for k in kinds or ANIMALS if k not in {other.kind for other in besides}])
    home, food, skill, said = ANIMALS[kind]
    return Who(f"the {kind}", w.pick(["she", "he"]), kind, {"home": home, "food": food, "skill": skill, "said": said})


def relative(w, of, besides=()):
    """A grown-up of the family: "his mother"; field call is how the child speaks to them."""
    role = w.pick([r for r in RELATIVES if f"{of.his} {r}" not in {str(other) for other in besides}])
    return Who(f"{of.his} {role}", RELATIVES[role], role, {"call": role.split()[-1].capitalize()})
