"""Dialogues about simple facts: each has one short answer that repeats the key words, and very many questions lead to it.

A topic is a table of facts with frames: straight questions, orders, indirect questions, nouns, yes or no, claims, quizzes.
Frames are templates, parted by "|", that begin with a small letter; sentences get their capitals at the end.
"""
import re
from dataclasses import dataclass

from .cast import BOYS, GIRLS
from .chat_facts import (AMOUNTS, ANIMALS, BODY, CALLS, CLOTHES, COLOURS, DAYS, FRUITS, GRASS_EATERS, GROWN, JOBS,
                         MATERIALS, MEAT_EATERS, MISTAKES, MIXES, MONTHS, NUMBERS, OPPOSITES, ORDERS, ORDINALS, PLACES,
                         PLURALS, RHYMES, SEASONS, SHAPES, SIDES, SPELL, TASTES, TOOLS, TWO_COLOURS, VEGETABLES, WHYS,
                         american, rows, words)
from .talk_world import listed, plural_of

MORE_COLOURS = rows("""
the sky: blue; the sun: yellow; the sea: blue; the moon: white; a banana: yellow; a strawberry: red; a tomato: red
a cherry: red; corn: yellow; mud: brown; sand: yellow; a frog: green; a pig: pink; a mouse: grey; a swan: white
a sheep: white; a cloud: white; a donkey: grey; a dolphin: grey; a beaver: brown; a monkey: brown; a leaf: green
a bear: brown; a pea: green; an egg yolk: yellow; honey: yellow; a brick: red; wood: brown; the grass: green
a snowflake: white; rice: white; sugar: white; flour: white; a chick: yellow; a polar bear: white; a potato: brown
smoke: grey; a mole: black; broccoli: green; a crocodile: green; a cactus: green; cocoa: brown; a tooth: white
an apple: red or green; a pear: yellow or green; the night sky: black
""")
SURE_COLOURS = "red blue green yellow orange purple pink white black brown grey".split()
NOT_FOR = {"yellow": ["orange", "brown", "white"], "orange": ["yellow", "red", "brown"], "red": ["orange", "pink", "brown"],
           "pink": ["red", "purple", "white"], "black": ["grey", "brown", "blue"],
           "grey": ["black", "white", "brown", "blue"],
           "white": ["yellow", "grey", "pink", "blue"], "brown": ["black", "red", "orange", "grey", "yellow", "white"],
           "blue": ["purple", "grey", "green", "white", "black"], "green": ["blue", "yellow", "brown", "white", "red"],
           "purple": ["blue", "pink", "black", "red"], "red or green": ["yellow", "orange", "brown", "pink"],
           "yellow or green": ["red", "brown", "orange"]}
MORE_OPPOSITES = rows("""
huge: tiny; start: stop; alive: dead; mother: father; brother: sister; boy: girl; king: queen; man: woman; sunny: rainy
sleep: wake up; build: break; hello: goodbye; whole: broken; calm: wild; honest: dishonest; visible: invisible
upstairs: downstairs; upwards: downwards; forwards: backwards; add: take away; careful: careless; useful: useless
interesting: boring; frozen: melted; dressed: undressed; pleasant: unpleasant
""")
FAR_OPPOSITES = words("sour, winter, north, sell, closed, asleep, narrow, cheap, blunt, stale, melt, whisper, purple, raw")
LETTERS = ["@", *"BCDEFGHIJKLMNOPQRSTUVWXYZ"]  # "@" stands for the letter A, which is not an article

# what an animal can do: who can; who cannot
ABILITIES = [(verb, words(able), words(unable)) for verb, able, unable in rows("""
fly: owl, duck, bee, butterfly, eagle, crow, bat, swan, ladybug, parrot, moth, pigeon, goose, robin, stork, seagull, sparrow,
    dragonfly: penguin, ostrich, dog, cat, cow, pig, elephant, snake, mouse, turtle, horse, frog, lion, bear, sheep, fox,
    rabbit, hedgehog, goat, monkey, tiger, zebra, snail, worm
swim: fish, duck, frog, whale, penguin, swan, otter, dolphin, beaver, shark, dog, polar bear, seal, goose, crocodile, turtle:
    butterfly, bee, moth, ladybug
climb a tree: cat, squirrel, monkey, koala, ant, bear, snail: cow, horse, elephant, pig, whale, sheep, zebra, shark, giraffe,
    duck, hippo, rabbit, fish, camel
lay eggs: hen, duck, owl, turtle, frog, crocodile, penguin, butterfly, ostrich, swan, crow, goose, robin, eagle: cow, dog,
    cat, horse, bat, whale, mouse, elephant, lion, rabbit, sheep, pig, bear, monkey
live under water: fish, crab, whale, starfish, octopus, shark, dolphin: cat, horse, cow, lion, squirrel, bee, sheep,
    monkey, rabbit, hen, mole, camel, giraffe
jump: frog, cat, rabbit, kangaroo, cricket, horse, squirrel, dog, grasshopper, goat, deer: snail, worm, starfish
give milk: cow, goat, sheep: hen, duck, fish, frog, snake, bee, snail, owl, ant
sing: robin, nightingale, blackbird: snail, worm, ant, crab, starfish
""")]
# what an animal has: the same without an article; who has it; who has not
PARTS = [(part, words(having), words(lacking)) for part, having, lacking in rows("""
wings: bee, butterfly, bat, penguin, duck, ladybug, moth, owl, hen, eagle, swan, crow, goose, parrot, robin, dragonfly: dog,
    cat, fish, horse, snake, mouse, spider, pig, frog, snail, cow, elephant, lion, worm, whale
fur: cat, dog, rabbit, bear, mouse, fox, squirrel, lion, mole, wolf, hamster, beaver: fish, frog, snake, snail, duck, worm,
    crab, whale, turtle, owl, hen, shark, lizard
feathers: duck, owl, hen, swan, parrot, penguin, crow, eagle, goose, robin, turkey: cat, bat, butterfly, fish, snake, dog,
    bee, frog, horse, pig, mouse, rabbit
a shell: snail, turtle, crab: dog, worm, cat, frog, spider, bear, cow, horse, rabbit, pig, fox
a tail: dog, cat, horse, cow, lion, mouse, fish, squirrel, fox, pig, monkey, zebra, tiger, wolf, crocodile, donkey, elephant:
    spider, ladybug, ant, butterfly, bee, snail, crab
a trunk: elephant: dog, lion, cow, horse, giraffe, mouse, zebra, cat, camel, hippo
a beak: duck, hen, owl, parrot, eagle, crow, penguin, swan, goose, robin, stork: dog, cat, bat, horse, frog, cow, mouse, bee,
    fox, pig, rabbit
stripes: zebra, tiger, bee: elephant, frog, mouse, lion, cow, crow, polar bear, mole
a long neck: giraffe, swan, goose, stork, flamingo: pig, mole, frog, mouse, hamster, hedgehog, bear
horns: goat, cow: dog, cat, mouse, horse, pig, duck, rabbit, lion, frog
fins: fish, shark, whale, dolphin: cat, dog, horse, hen, cow, mouse, frog, bee
whiskers: cat, mouse, rabbit, seal, lion, tiger: snake, duck, frog, bee, snail, crow, worm
""")]
MORE_FOODS = rows("""
hamster: seeds and carrots; pony: grass and hay; lamb: milk; puppy: milk and puppy food; kitten: milk and cat food
guinea pig: hay; goldfish: fish food; ostrich: grass and seeds; otter: fish; stork: frogs and fish; koala: leaves
caterpillar: leaves; robin: worms and berries; sparrow: seeds and crumbs; hippo: grass; lizard: insects; toad: flies
""")
KINDS = {  # with an article: (plural, members)
    "a fruit": ("fruits", FRUITS), "a vegetable": ("vegetables", VEGETABLES),
    "an animal": ("animals", words("""cow, dog, cat, horse, lion, sheep, mouse, rabbit, bear, frog, elephant, wolf, monkey,
        fox, pig, goat, tiger, zebra, giraffe, snake, turtle, whale, camel, donkey, hamster, deer""")),
    "a bird": ("birds", words("owl, duck, hen, swan, eagle, parrot, penguin, robin, crow, goose, pigeon, stork, sparrow")),
    "an insect": ("insects", words("ant, bee, butterfly, beetle, fly, moth, ladybug, grasshopper, cricket, dragonfly")),
    "a vehicle": ("vehicles", words("car, bus, truck, bicycle, tractor, van, taxi")),
    "a tool": ("tools", words("hammer, saw, axe, shovel, rake, screwdriver")),
    "a flower": ("flowers", words("rose, tulip, daisy, sunflower, lily, daffodil, poppy")),
    "a building": ("buildings", words("house, school, castle, barn, hospital, library")),
    "a toy": ("toys", words("doll, teddy bear, kite, puzzle, yo-yo, spinning top")),
    "a musical instrument": ("musical instruments", words("drum, flute, violin, piano, guitar, trumpet, harp")),
    "a piece of clothing": ("pieces of clothing", words("shirt, coat, hat, sweater, scarf, dress, jacket, skirt, sock")),
    "a piece of furniture": ("pieces of furniture", words("table, chair, sofa, bed, closet, desk, bench")),
    "a part of the body": ("parts of the body", words("nose, arm, knee, elbow, thumb, chin, ear, foot, hand, finger")),
    "a tree": ("trees", words("oak, birch, willow, spruce, beech")),
}
ALIKE = {  # kinds that could also be right
    **dict.fromkeys(("an animal", "a bird", "an insect"), {"an animal", "a bird", "an insect"}),
    **dict.fromkeys(("a tree", "a flower"), {"a tree", "a flower"}), "a fruit": {"a fruit", "a tree"},
}
COMES_FROM = rows("""
milk: cows; eggs: hens; honey: bees; wool: sheep; wood: trees; feathers: birds; silk: silkworms; cotton: the cotton plant
maple syrup: maple trees; rain: clouds; acorns: oak trees; snow: clouds; apples: apple trees; pears: pear trees
cherries: cherry trees; plums: plum trees; leaves: trees
""")
MADE_FROM = rows("""
bread: flour and water; flour: wheat; cheese: milk; butter: cream; jam: fruit and sugar; paper: wood; raisins: grapes
French fries: potatoes; chocolate: cocoa beans; popcorn: corn; yogurt: milk; apple juice: apples; orange juice: oranges
pancakes: milk, eggs and flour; lemonade: lemons, water and sugar; cream: milk; toast: bread; ketchup: tomatoes
glass: sand; dough: flour and water
""")
# question: statement: when
SEASON_TIMES, DAY_TIMES = words("in spring, in summer, in autumn, in winter"), words("in the evening, at night")
TIMES = rows("""
do the leaves fall: the leaves fall: in autumn; does it snow: it snows: in winter
do the first flowers come out: the first flowers come out: in spring
do the trees get new leaves: the trees get new leaves: in spring
do birds build their nests: birds build their nests: in spring; does the snow melt: the snow melts: in spring
are the days long and warm: the days are long and warm: in summer
are the days short and cold: the days are short and cold: in winter
are the apples ripe: the apples are ripe: in autumn; are the pumpkins ripe: the pumpkins are ripe: in autumn
do we go swimming in the lake: we go swimming in the lake: in summer
do we build a snowman: we build a snowman: in winter; do we ride a sled: we ride a sled: in winter
do we see the stars: we see the stars: at night; do owls hunt: owls hunt: at night; do bats fly: bats fly: at night
does the sun come up: the sun comes up: in the morning; does the sun go down: the sun goes down: in the evening
do we eat breakfast: we eat breakfast: in the morning; do we eat dinner: we eat dinner: in the evening
do we get up: we get up: in the morning; do we sleep: we sleep: at night
does the rooster crow: the rooster crows: in the morning; do we eat lunch: we eat lunch: at noon
do we go to bed: we go to bed: in the evening; do hedgehogs walk around: hedgehogs walk around: at night
do squirrels hide nuts: squirrels hide nuts: in autumn
""")
IRREGULAR = {"mouse": "mice", "goose": "geese", "sheep": "sheep", "deer": "deer", "fish": "fish", "goldfish": "goldfish",
             "wolf": "wolves", "leaf": "leaves", "tooth": "teeth", "foot": "feet", "scarf": "scarves",
             "starfish": "starfish",
             "tomato": "tomatoes", "potato": "potatoes", "mango": "mangoes", "spruce": "spruces", "oak": "oaks"}
MANY_STUFF = set(words("eggs, feathers, acorns, apples, pears, cherries, plums, leaves, raisins, French fries, pancakes"))
COUNTED = words("""apples, pears, plums, cookies, marbles, eggs, pencils, shells, nuts, stones, flowers, buttons, toy cars,
stickers, coins, berries, leaves, carrots, crayons, feathers, acorns, balls, books, bananas, cherries, balloons, blocks""")

MORE_ORDERS = [(*cells[:4], words(cells[4])) for cells in rows("""
bigger: biggest: smaller: smallest: a bee, a mouse, a cat, a goat, a horse, an elephant, a whale
bigger: biggest: smaller: smallest: an ant, a frog, a rabbit, a pig, a cow, a hippo
bigger: biggest: smaller: smallest: a ladybug, a sparrow, a crow, a goose, an ostrich
bigger: biggest: smaller: smallest: a nut, an egg, an orange, a melon, a barrel
bigger: biggest: smaller: smallest: a button, a cup, a bucket, a bathtub, a swimming pool
bigger: biggest: smaller: smallest: a fly, a mouse, a fox, a lion, an elephant
faster: fastest: slower: slowest: a worm, a turtle, a dog, a car, a plane
faster: fastest: slower: slowest: a bicycle, a car, a plane, a rocket
faster: fastest: slower: slowest: a snail, a turtle, a rabbit, a horse
faster: fastest: slower: slowest: a caterpillar, a turtle, a cat, a train
heavier: heaviest: lighter: lightest: a leaf, an apple, a book, a chair, a car, a train
heavier: heaviest: lighter: lightest: a butterfly, a frog, a hen, a goat, a horse, a whale
heavier: heaviest: lighter: lightest: a balloon, a ball, a stone wall, a house
taller: tallest: shorter: shortest: a flower, a child, a house, a tower
taller: tallest: shorter: shortest: a chick, a hen, a cow, a giraffe
longer: longest: shorter: shortest: a worm, a bicycle, a bus, a train
longer: longest: shorter: shortest: a finger, an arm, a fire hose
louder: loudest: quieter: quietest: a mouse, a cat, a lion
louder: loudest: quieter: quietest: a butterfly, a hen, a fire engine
deeper: deepest: flatter: flattest: a puddle, a pond, the sea
thicker: thickest: thinner: thinnest: a hair, a pencil, a tree
higher: highest: lower: lowest: a chair, a house, a hill, a mountain
colder: coldest: warmer: warmest: a warm bath, cool water, ice
older: oldest: younger: youngest: a baby, a boy, a father, a grandfather
sweeter: sweetest: more sour: most sour: a lemon, honey
""")]
MORE_WHYS = rows("""
do we need the sun: we need the sun: it gives us light and warmth
does the sun look small: the sun looks small: it is very far away
is it warm in summer: it is warm in summer: the sun is high and the days are long
is it cold in winter: it is cold in winter: the sun is low and the days are short
is the night dark: the night is dark: the sun is on the other side of the earth
do we wear shoes: we wear shoes: they keep our feet warm and safe
do we wear mittens: we wear mittens: they keep our hands warm
do we wear a raincoat: we wear a raincoat: it keeps us dry
do we wash our clothes: we wash our clothes: they get dirty
do we use soap: we use soap: it takes the dirt away
do we take a bath: we take a bath: it makes us clean
do birds have wings: birds have wings: most birds need them to fly
do fish have fins: fish have fins: they swim with them
do cats have claws: cats have claws: they climb and catch mice with them
do bees make honey: bees make honey: it is their food for the winter
do cows have tails: cows have tails: they chase flies away with them
do flowers need water: flowers need water: they dry out and die without it
do we water plants: we water plants: they need water to grow
do we need a lamp at night: we need a lamp at night: it is dark
do we close the door: we close the door: it keeps the cold out
do we need ears: we need ears: we hear with them
do we need eyes: we need eyes: we see with them
do we need teeth: we need teeth: we bite and chew with them
do we go to the doctor: we go to the doctor: the doctor helps sick people
do we drink more in summer: we drink more in summer: our body loses water when it is hot
do cars stop at a red light: cars stop at a red light: red means stop
do we put on a sweater: we put on a sweater: it keeps us warm
do we need rain: we need rain: plants and animals need water
do birds sit on their eggs: birds sit on their eggs: the eggs must stay warm
do we eat fruit: we eat fruit: it is good for our body
""")

# around a straight question, an order, an indirect question and a noun
ROUND_QUESTION = """quick: {q}|tell me, {q}|Trilobite, {q}|please tell me: {q}|I have a question: {q}|hey, {q}|
    so, {q}|say, {q}|one question: {q}|now a question: {q}|{q} Please tell me.|{q} I forgot.|{q} Do you know?|
    {q} Quick!|{q} I want to know.|my little brother asks: {q}|{n} wants to know: {q}|hi! {q}|hello, {q}|
    easy question: {q}|next question: {q}|can you help me? {q}|{q} Answer me, please.|my teacher asks: {q}|
    let me ask you something: {q}|do you know this? {q}|I am not sure. {q}|and now: {q}|okay, {q}|I wonder: {q}|
    a quick question: {q}"""
ROUND_ORDER = """{q}.|{q}.|{q}, please.|please {q}.|can you {q}?|could you {q}, please?|Trilobite, {q}.|{q} for me.|
    I want you to {q}.|now {q}.|would you {q}?|quick, {q}!|please {q} for me.|can you {q} for me?|hey, {q}!|will you {q}?"""
ROUND_CLAUSE = """do you know {c}?|tell me {c}.|I want to know {c}.|can you tell me {c}?|please tell me {c}.|
    I do not know {c}.|could you tell me {c}, please?|I would like to know {c}.|I forgot {c}.|I wonder {c}.|
    I need to know {c}.|do you happen to know {c}?|who can tell me {c}? You?|{n} asked me {c}.|
    my sister wants to know {c}.|tell me quickly {c}.|help me, I do not know {c}.|Trilobite, do you know {c}?|
    I have no idea {c}. Do you?|say, do you know {c}?|I am asking you {c}.|you surely know {c}.|
    I would be glad to know {c}.|would you tell me {c}?|have you learned {c}?"""
ROUND_NOUN = """what is {c}?|tell me {c}.|{c}?|{c}.|{c}, please.|do you know {c}?|I forgot {c}.|say {c}.|name {c}, please.|
    I want to know {c}.|can you tell me {c}?|please tell me {c}.|{c}, what is it?|{c} is what?|I need {c}.|quick, {c}!|
    what is {c}, please?|give me {c}.|now {c}, please.|so what is {c}?|I do not know {c}.|can you say {c}?"""
AGAIN = """and {x}?|and {x}?|and {x}?|what about {x}?|how about {x}?|okay, and {x}?|and {x}, please?|now {x}.|
    and what about {x}?|good, and {x}?|thanks. And {x}?|next: {x}.|and now {x}?|then {x}, please."""
CLAIMS = """{c}.|{c}.|I think {c}.|I say {c}.|{c}, right?|{c}, is that right?|my friend says that {c}.|
    I have learned that {c}.|is it true that {c}?|I bet {c}.|{c}, I think.|I believe that {c}.|{c}, is it not so?|
    {n} says that {c}.|I know that {c}.|am I right that {c}?|is it right that {c}?|listen: {c}.|{c}. Is that so?|
    I am sure that {c}.|would you say that {c}?"""
YES, NO = "yes, {s}.|yes, {s}.|that is right, {s}.|right, {s}.", "no, {s}.|no, {s}.|that is not right, {s}."
PRAISE = "right, {s}!|yes, {s}!|very good, {s}!|correct, {s}!|well done, {s}!|that is right, {s}!"
DOUBTS = """are you sure?|really?|is that true?|is that so?|are you quite sure?|is that right?"""
REPEATS = """say it again, please.|what did you say?|once more, please.|again, please.|pardon?|can you repeat that?|
    I did not get that.|please say that again.|sorry, what?"""
THANKS = """thank you!|thanks!|great, thank you.|thanks a lot!|good, thanks.|thank you, Trilobite.|that helps me.|
    now I know it."""
WELCOME = """you are welcome!|gladly! Ask me more if you like.|I am glad to help.|any time!|
    you are welcome. Do you have another question?|my pleasure!"""
UNSURE = """I do not know.|I have no idea.|hmm, I do not know.|you tell me.|no idea.|that is hard. Tell me, please.|
    I give up.|I forgot."""


def sentences(w, template, **slots):
    """One of the alternatives, filled, with capitals where sentences start."""
    text = w.fill(f"[{template}]", **slots)
    text = re.sub(r"(^|[.!?] )([a-z])", lambda m: m[1] + m[2].upper(), text)
    return text.replace("@", "A")


def piece(w, template, slots):
    return w.fill(f"[{template}]", **slots)


@dataclass
class Topic:
    """Frames for facts. A fact is a dict of slots: x names it, y is the answer, v what the user says (y; wrong by flip)."""
    about: str  # for a quiz
    find: object  # a function of the writer and the fact before (or None) that gives a fact
    ask: str  # straight questions
    says: str  # the answer
    order: str = ""
    clause: str = ""  # indirect questions
    noun: str = ""
    again: str = AGAIN
    claim: str = ""  # what the user may say, with {v}
    yes_no: str = ""
    either: str = ""  # with {a} or {b}
    short: str = "{v}"  # how the user answers in a quiz; without this, there is none
    answer: str = "{s}."
    closed: bool = True  # there is only one right answer
    weight: float = 1

    def question(self, w, fact):
        kind = w.pick(["ask"] * 7 + ["clause"] * 3 * bool(self.clause) + ["noun"] * 2 * bool(self.noun)
                      + ["order"] * 2 * bool(self.order))
        text, name = piece(w, getattr(self, kind), fact), w.pick(GIRLS + BOYS)
        if kind == "ask":
            frame = ROUND_QUESTION if text.endswith("?") and ". " not in text and w.chance(0.35) else "{q}"
            return sentences(w, frame, q=text, n=name)
        if kind == "order":
            return sentences(w, ROUND_ORDER, q=text)
        return sentences(w, ROUND_CLAUSE if kind == "clause" else ROUND_NOUN, c=text, n=name)

    def reply(self, w, fact, frame=None):
        return sentences(w, frame or self.answer, **(fact | {"s": piece(w, self.says, fact)}))

    def user_says(self, w, template, fact, right):
        return piece(w, template, fact if right else fact | fact["flip"])


def fact(x, y, z, **more):
    """The slots of a fact with a wrong value z."""
    return {"x": x, "y": y, "v": y, "z": z, "flip": {"v": z}, **more}


def several(noun):
    """The plural of "a dog"; None where there is none."""
    if not noun.startswith(("a ", "an ")) or re.search(r" (of|in|from|with|that) |^an? pair", noun):
        return None
    *before, last = noun.split()[1:]
    return " ".join([*before, IRREGULAR.get(last) or plural_of(last)])


def form(w, noun):
    """A noun with its article, or its plural, and the verbs that go with it."""
    many = several(noun)
    if many and w.chance(0.35):
        return dict(x=many, s="", do="do", does="do", has="have", be="are", it="they", its="their", goes="go", one=noun)
    return dict(x=noun, s="s", do="does", does="does", has="has", be="is", it="it", its="its", goes="goes", one=noun)


def other(w, values, *but):
    return w.pick([v for v in values if v not in but])


def table(items, wrong, shape=None):
    """A function that finds a fact in rows of x and y; shape(w, x) gives the slots of x."""
    def find(w, before):
        x, y = w.pick(items)
        while before and before.get("one") == x:
            x, y = w.pick(items)
        slots = shape(w, x) if shape else {"x": x}
        many = slots.get("do") == "do" and slots.get("it") == "they"
        y = y.replace(" its ", " their ") if many else y
        return fact(**({"one": x} | slots), y=y, z=wrong(w, x, y))
    return find


# what is asked, in the order of the topics

def colour_fact(w, before):
    x, y = w.pick(COLOURS + 3 * MORE_COLOURS + [(f"a {a}", b) for a, b in TWO_COLOURS])
    no = [c for c in SURE_COLOURS if c not in y and c not in NOT_FOR.get(y, [])]
    return fact(**form(w, x), y=y, z=w.pick(no))


def pairs_of_opposites():
    """In both directions, without words that have two opposites."""
    pairs = OPPOSITES + MORE_OPPOSITES
    both = sorted({*pairs, *((b, a) for a, b in pairs)})
    left = [a for a, _ in both]
    return [(a, b) for a, b in both if left.count(a) == 1]


PAIRS = pairs_of_opposites()


def style(w, before):
    """How numbers are written: words or digits, the same in the whole dialogue."""
    return before["say"] if before and "say" in before else w.pick([lambda n: NUMBERS[n], lambda n: NUMBERS[n], str])


def plus_fact(w, before):
    total = w.pick(range(2, 21))
    a = w.pick(range(0 if w.chance(0.1) else 1, total))
    return sum_fact(w, before, a, total - a, total, "plus", "+")


def minus_fact(w, before):
    a = w.pick(range(1, 21))
    b = w.pick(range(0 if w.chance(0.1) else 1, a + 1))
    return sum_fact(w, before, a, b, a - b, "minus", "-")


def sum_fact(w, before, a, b, result, word, sign):
    """With e, the sum as the user writes it."""
    say = style(w, before)
    form_ = w.pick([" {} ", " {} ", "{}"]).format(sign) if say is str and w.chance(0.5) else f" {word} "
    wrong = w.pick([n for n in range(max(0, result - 3), min(20, result + 3) + 1) if n != result])
    return fact(f"{say(a)} and {say(b)}", say(result), say(wrong), p=say(a), q=say(b), say=say,
                e=f"{say(a)}{form_}{say(b)}")


def line(items, step, cyclic=False, numbers=False):
    """Facts about what comes after (step 1) or before (-1) something in a list."""
    def find(w, before, at=None):
        say = style(w, before) if numbers else str
        names = [say(n) for n in range(21)] if numbers else items
        last = len(names)
        i = at if at is not None else w.pick(range(last) if cyclic else range(max(0, -step), last - max(0, step)))
        j = (i + step) % last
        goes_on = cyclic or 0 <= j + step < last
        chain = (lambda: find(w, {"say": say}, j)) if goes_on else None
        inside = [k % last for k in (i - step, j + step, j + 2 * step) if cyclic or 0 <= k < last]
        near = [names[k] for k in inside if k not in (i, j)]  # the first one is on the wrong side
        return fact(names[i], names[j], w.pick(near), say=say, chain=chain) | {"flip": {"v": near[0]}}
    return find


def middle(items, numbers=False):
    def find(w, before):
        say = style(w, before) if numbers else str
        names = [say(n) for n in range(21)] if numbers else items
        i = w.pick(range(len(names) - 2))
        p, y, q = names[i:i + 3]
        return fact(f"{p} and {q}", y, other(w, names[max(0, i - 3):i + 6], p, y, q), p=p, q=q, say=say)
    return find


def versus(big, adjective, small, **more):
    """A comparison: p is right, q is not."""
    return {"x": f"{big} and {small}", "p": big, "q": small, "adj": adjective, "y": big, "z": small, "v": big,
            "flip": {"p": small, "q": big, "v": small}, **more}


def thing_compare(w, before):
    more, _, less, _, things = w.pick(ORDERS + MORE_ORDERS)
    low, high = sorted(w.some(range(len(things)), 2))
    big, adjective, small = w.pick([(things[high], more, things[low]), (things[low], less, things[high])])
    return versus(big, adjective, small, say=str)


def number_compare(w, before):
    say = style(w, before)
    low, high = sorted(w.some(range(21), 2))
    if w.chance(0.7):
        return versus(say(high), w.pick(["more", "more", "bigger", "bigger", "higher"]), say(low), say=say)
    return versus(say(low), w.pick(["less", "smaller", "smaller", "lower"]), say(high), say=say)


SILLY_PLACES = words("on the moon, in a teapot, in a shoe, in a candy shop, in a piano, in a rocket, on a rainbow")
SILLY_FOODS = words("stones, shoes, soap, spoons, sand, pillows, bricks, pencils, socks")


def of_animals(cell, wrong, more=()):
    return table([(f"a {row[0]}", row[cell]) for row in ANIMALS if row[cell] != "-"] + [(f"a {x}", y) for x, y in more],
                 wrong, form)


def wrong_food(w, x, y):
    name = x.split()[-1]
    if w.chance(0.5) and name in GRASS_EATERS:
        return w.pick(["meat", "mice", "fish"])
    if w.chance(0.5) and name in MEAT_EATERS and name != "eagle":
        return w.pick(["grass", "hay", "carrots", "flowers"])
    return w.pick(SILLY_FOODS)


def able(items, have):
    """Facts about who can do, or has, something: "a duck can fly", "a cow cannot fly"."""
    def find(w, before):
        key, yes, no = next(i for i in items if i[0] == before["key"]) if before else w.pick(items)
        good = w.chance(0.5)
        if before and [before["name"]] == (yes if good else no):
            good = not good
        name = other(w, yes if good else no, before and before["name"])
        slots = form(w, f"a {name}")
        none = re.sub("^a ", "", key)
        right, wrong = (f"{slots['has']} {key}", f"{slots['has']} no {none}") if have else (f"can {key}", f"cannot {key}")
        right, wrong = (right, wrong) if good else (wrong, right)
        return fact(**slots, y=right, z=wrong, key=key, name=name, yes="yes" if good else "no")
    return find


def kind_fact(w, before):
    kind = w.pick([*KINDS, "a fruit", "a vegetable", "an animal"])
    x = w.pick(KINDS[kind][1])
    wrong = w.pick([k for k in KINDS if k not in ALIKE.get(kind, {kind})])
    if kind in ("a fruit", "a vegetable") and w.chance(0.5):
        wrong = "a vegetable" if kind == "a fruit" else "a fruit"
    slots = form(w, f"a {x}")
    one = slots["be"] == "is"
    return fact(**slots, y=kind if one else KINDS[kind][0], z=wrong if one else KINDS[wrong][0])


def stuff(w, x):
    many = x in MANY_STUFF
    return {"x": x, "s": "" if many else "s", "do": "do" if many else "does", "be": "are" if many else "is",
            "it": "they" if many else "it"}


def body_fact(w, before):
    part, verb, _ = w.pick([*BODY, *BODY[:4]])
    clear = {"eyes": "see", "ears": "hear", "nose": "smell", "brain": "think"}
    wrong = w.pick([v for p, v in clear.items() if p != part]) if part in ("eyes", "ears", "nose", "hands", "legs", "arms") \
        else "fly"
    return fact(part, verb, wrong, be="is" if part in ("nose", "tongue", "mouth", "brain", "skin") else "are",
                it="it" if part in ("nose", "tongue", "mouth", "brain", "skin") else "they")


def amount_fact(w, before):
    what, verb, owner, count = w.pick(AMOUNTS)
    clause = owner if verb.startswith("do") else verb
    wrong = other(w, NUMBERS[1:13], count)
    return fact(f"{what} {verb}", count, wrong, what=what, owner=owner, clause=clause)


RHYMES_OF = {word: {v for group in RHYMES if word in group for v in group} for group in RHYMES for word in group}


def rhyme_fact(w, before):
    group = w.pick([g for g in RHYMES if len(g) > 1])
    i = w.pick(range(len(group)))
    x, y = group[i], group[(i + 1) % len(group)]
    wrong = w.pick([v for g in RHYMES for v in g if v not in RHYMES_OF[x] and not RHYMES_OF[x] & RHYMES_OF[v]])
    return fact(x, y, wrong)


def letter_fact(w, before):
    which = before["which"] if before else w.pick(["first", "first", "last"])
    words_ = SPELL + [a[0] for a in ANIMALS if " " not in a[0]]
    x = w.pick(words_)
    y = x[0 if which == "first" else -1].upper()
    verb = "start" if which == "first" else "end"
    z = other(w, "BDFGHKLMNPRSTW", y)
    return fact(x, y.replace("A", "@"), z, which=which, verb=verb)


def time_fact(w, before):
    question, statement, when = w.pick(TIMES)
    times = SEASON_TIMES if when in SEASON_TIMES else DAY_TIMES
    far = {"at noon": ["at night"], "in the evening": ["in the morning", "at noon"],
           "at night": ["in the morning", "at noon"]}
    return fact(question, when, other(w, far.get(when, times), when), c=statement)


def double_fact(w, before):
    say, n = style(w, before), w.pick(range(1, 11))
    return fact(say(n), say(2 * n), say(w.pick([k for k in (2 * n - 1, 2 * n + 1, 2 * n - 2) if 0 < k < 21])), say=say)


def half_fact(w, before):
    say, n = style(w, before), w.pick(range(1, 11))
    return fact(say(2 * n), say(n), say(w.pick([k for k in (n - 1, n + 1, n + 2) if k])), say=say)


def digit_fact(w, before):
    n = w.pick(range(21))
    return fact(NUMBERS[n], str(n), str(w.pick([k for k in (n - 1, n + 1, n + 10) if 0 <= k != n])))


def example_of(items, cannot):
    """Who can do, or has, something: x is what, y is who, z who not."""
    def find(w, before):
        key, yes, no = w.pick(items)
        if cannot:
            yes, no = no, yes
        return fact(key, f"a {w.pick(yes)}", f"a {w.pick(no)}", none=re.sub("^a ", "", key))
    return find


def coloured(w, before):
    sure = [(x, y) for x, y in MORE_COLOURS + COLOURS if y in SURE_COLOURS]
    colour = w.pick(sorted({y for _, y in sure}))
    far = [x for x, y in sure if y != colour and y not in NOT_FOR.get(colour, [])]
    return fact(colour, w.pick([x for x, y in sure if y == colour]), w.pick(far))


def word_fact(w, before):
    y = w.pick(SPELL)
    return fact(y[0].upper().replace("A", "@"), y, w.pick([v for v in SPELL if v[0] != y[0]]))


def stranger(w, before):
    """Three of a kind and one of another kind."""
    kind = w.pick(sorted(KINDS))
    wrong = w.pick([k for k in KINDS if k not in ALIKE.get(kind, {kind})])
    x, (a, b) = w.pick(KINDS[wrong][1]), w.some(KINDS[kind][1], 2)
    things = w.some([x, a, b], 3)
    return fact(", ".join(things), f"a {x}", f"a {a}", kind=kind, all=listed([f"a {t}" for t in things]),
                things=listed([f"a {t}" for t in things], "or"))


def wrong_plural(w, x, y):
    mistakes = {one: wrong for one, wrong, _ in MISTAKES}
    return mistakes.get(x) or (f"{x}es" if f"{x}es" != y and x[-1] != "e" else f"{x}n")


def why_fact(w, before):
    question, statement, reason = w.pick(WHYS + MORE_WHYS)
    return {"x": question, "y": reason, "c": statement, "v": reason, "flip": {}}


def worn(w, before):
    when, what = w.pick(CLOTHES)
    mine = re.sub(r"\byour\b", "my", when.replace("you are", "I am").replace("you ", "I "))
    return fact(mine, what, other(w, ["a piano", "a pillow", "a teapot", "a cake"], what), when=when, bot={"x": when})


def tool_fact(w, before):
    x, y = w.pick(TOOLS)
    wrong = other(w, ["wash an elephant", "fly to the moon", "hear music", "sleep well", "eat ice cream"], y)
    mine = re.sub(r"\byourself\b", "myself", re.sub(r"\byour\b", "my", y))
    return fact(x, y, wrong, mine=mine, bot={"mine": y})


def job_fact(w, before):
    x, y, _ = w.pick(JOBS)
    wrong, name = other(w, [b for _, b, _ in JOBS], y), f"a {x}"
    return fact(name, y, wrong)


def mix_fact(w, before):
    a, b, c = w.pick(MIXES)
    p, q = w.pick([(a, b), (b, a)])
    return fact(f"{p} and {q}", c, other(w, SURE_COLOURS, a, b, c), p=p, q=q)


SEASON_OF = {month: SEASONS[(i - 2) // 3 % 4] for i, month in enumerate(MONTHS)}
NOT_TASTES = {"sweet": ["sour", "salty", "bitter"], "sour": ["sweet", "salty"], "salty": ["sweet", "sour"],
              "bitter": ["salty", "sour"]}
BAD_MATERIALS = words("cheese, sugar, bread, butter, milk, honey, chocolate")

TOPICS = {
    "colour": Topic(
        "colours", colour_fact, weight=2.5,
        ask="""what colour {be} {x}?|what colour {be} {x}?|which colour {be} {x}?|what colour {do} {x} have?|
            which colour {do} {x} have?|{x}, what colour {be} {it}?|what is the colour of {x}?|{x} {be} what colour?|
            I want to paint {x}. Which colour do I need?|what colour would you paint {x}?|{x}: what colour?|
            I am drawing {x}. What colour should I take?|of what colour {be} {x}?|what colour {be} {x}, please?|
            which crayon do I need for {x}?""",
        clause="what colour {x} {be}|which colour {x} {be}|which colour {x} {has}|what colour {x} {has}",
        noun="the colour of {x}|the colour of {x}|the colour that {x} {has}",
        order="name the colour of {x}|tell me the colour of {x}|say what colour {x} {be}",
        says="{x} {be} {y}", claim="{x} {be} {v}|{x} {be} {v}|the colour of {x} is {v}",
        yes_no="""{be} {x} {v}?|{be} {x} {v}?|{be} {x} really {v}?|{do} {x} have the colour {v}?|
            is {v} the colour of {x}?|{x}: {v}?""",
        either="{be} {x} {a} or {b}?|what colour {be} {x}, {a} or {b}?|{a} or {b}, what colour {be} {x}?|{x}: {a} or {b}?"),
    "mix": Topic(
        "mixing colours", mix_fact, weight=0.6,
        ask="""what do {p} and {q} make?|what colour do I get when I mix {p} and {q}?|
            I mix {p} with {q}. What do I get?|which colour do {p} and {q} make together?|
            {p} and {q} mixed, what is that?|what happens if I mix {p} and {q}?|
            what comes out if I put {p} paint into {q} paint?|{p} plus {q} makes which colour?|
            if I mix {p} and {q}, what do I get?|I have {p} paint and {q} paint. What can I mix from them?""",
        clause="what colour {p} and {q} make|what I get when I mix {p} and {q}|which colour comes from {p} and {q}",
        order="mix {p} and {q}|tell me what {p} and {q} make", says="{p} and {q} make {y}", claim="{p} and {q} make {v}",
        yes_no="do {p} and {q} make {v}?|do I get {v} when I mix {p} and {q}?|is {p} with {q} {v}?",
        either="do {p} and {q} make {a} or {b}?"),
    "opposite": Topic(
        "opposites", table(PAIRS, lambda w, x, y: other(w, FAR_OPPOSITES, x, y)), weight=2.5,
        ask="""what is the opposite of {x}?|what is the opposite of {x}?|{x}: what is the opposite?|
            which word is the opposite of {x}?|what do you call the opposite of {x}?|
            what word means the opposite of {x}?|the opposite of {x} is what?|{x} has which opposite?|
            opposite of {x}?|what do we call the opposite of {x}?|what is the opposite word of {x}?|
            which word means the opposite of {x}?|{x}, and the opposite of that?|what would be the opposite of {x}?|
            of {x}, what is the opposite?|is there an opposite of {x}?""",
        clause="what the opposite of {x} is|which word is the opposite of {x}|what we call the opposite of {x}",
        noun="the opposite of {x}|the opposite of {x}|the opposite of the word {x}|a word that means the opposite of {x}",
        order="name the opposite of {x}|give me the opposite of {x}|find the opposite of {x}|say the opposite of {x}",
        again=AGAIN + "|and the opposite of {x}?|and of {x}?|now the opposite of {x}.|and what is the opposite of {x}?",
        says="the opposite of {x} is {y}", claim="the opposite of {x} is {v}|{v} is the opposite of {x}",
        yes_no="""is {v} the opposite of {x}?|is the opposite of {x} {v}?|are {x} and {v} opposites?|
            {x} and {v}: are they opposites?""",
        either="is the opposite of {x} {a} or {b}?|what is the opposite of {x}, {a} or {b}?"),
    "plus": Topic(
        "adding numbers", plus_fact, weight=4,
        ask="""what is {e}?|what is {e}?|how much is {e}?|{e}, what is that?|
            {e} is what?|{p} and {q}, how much is that?|how much are {p} and {q} together?|{e}?|
            what do {p} and {q} make?|what do you get when you add {p} and {q}?|if I add {q} to {p}, what do I get?|
            {e}, how much is it?|{e} makes what?|how much do {p} and {q} make together?|
            what is {p} and {q}?|{e} equals what?|{p} and {q} more, how many is that?|
            I have {p} and I get {q} more. How many is that?|plus: {p} and {q}?|
            I add {p} and {q}. What is the answer?|take {p} and add {q}. What do you get?""",
        clause="what {e} is|how much {e} is|how much {p} and {q} are together|what {p} and {q} make",
        noun="{e}|the sum of {p} and {q}|the answer to {e}",
        order="add {p} and {q}|work out {e}|add {q} to {p}|solve {e}|put {p} and {q} together",
        again="""and {e}?|what about {e}?|now {e}.|and what is {e}?|next: {e}.|
            okay, and {e}?|and {p} and {q}?|how about {e}?|and how much is {e}?""",
        says="{p} plus {q} is {y}", claim="""{p} plus {q} is {v}|{p} plus {q} is {v}|{p} and {q} make {v}|
            {p} plus {q} makes {v}""",
        yes_no="is {p} plus {q} {v}?|does {p} plus {q} make {v}?|are {p} and {q} together {v}?|{p} plus {q}, is that {v}?",
        either="{a} or {b}: what is {p} plus {q}?|what is {p} plus {q}, {a} or {b}?"),
    "minus": Topic(
        "taking numbers away", minus_fact, weight=3,
        ask="""what is {e}?|what is {e}?|how much is {e}?|{e}, what is that?|
            {e}?|{e} is what?|what is left when I take {q} from {p}?|
            {p} take away {q}, how much is that?|if I take {q} away from {p}, what do I get?|
            what do you get when you take {q} from {p}?|how much is {p} less {q}?|
            I have {p} and I give away {q}. How many are left?|{e} makes what?|{e} equals what?|
            take {q} away from {p}. What is left?|{q} from {p}, what is left?|
            there are {p}, and {q} go away. How many stay?""",
        clause="what {e} is|how much {e} is|what is left when I take {q} from {p}",
        noun="{e}|the answer to {e}|{p} take away {q}",
        order="take {q} from {p}|work out {e}|take {q} away from {p}|solve {e}",
        again="""and {e}?|what about {e}?|now {e}.|and what is {e}?|
            next: {e}.|okay, and {e}?|how about {e}?|and how much is {e}?""",
        says="{p} minus {q} is {y}", claim="{p} minus {q} is {v}|{p} minus {q} is {v}|{p} minus {q} makes {v}",
        yes_no="is {p} minus {q} {v}?|does {p} minus {q} make {v}?|{p} minus {q}, is that {v}?",
        either="{a} or {b}: what is {p} minus {q}?|what is {p} minus {q}, {a} or {b}?"),
    "more": Topic(
        "big and small numbers", number_compare, weight=1.5,
        ask="""which is {adj}, {a} or {b}?|what is {adj}, {a} or {b}?|which number is {adj}, {a} or {b}?|
            is {a} or {b} {adj}?|{a} or {b}, which is {adj}?|of {a} and {b}, which is {adj}?|
            which one is {adj}: {a} or {b}?|{a} or {b}: what is {adj}?|is {a} {adj} than {b}, or is {b} {adj}?|
            here are {a} and {b}. Which is {adj}?""",
        clause="which is {adj}, {a} or {b}|whether {a} or {b} is {adj}|which number is {adj}, {a} or {b}",
        again="and {a} or {b}?|and which is {adj}, {a} or {b}?|now {a} and {b}: which is {adj}?",
        says="{p} is {adj} than {q}", claim="{p} is {adj} than {q}",
        yes_no="is {p} {adj} than {q}?|is {p} really {adj} than {q}?",
        short="{p}"),
    "compare": Topic(
        "what is bigger, faster or hotter", thing_compare, weight=3,
        ask="""which is {adj}, {a} or {b}?|what is {adj}, {a} or {b}?|which one is {adj}: {a} or {b}?|
            is {a} or {b} {adj}?|{a} or {b}, which is {adj}?|of {a} and {b}, which is {adj}?|
            {a} or {b}: what is {adj}?|what is {adj}: {a} or {b}?|think of {a} and {b}. Which is {adj}?|
            {a} and {b}, which one is {adj}?|which of the two is {adj}, {a} or {b}?|
            is {a} {adj} than {b}, or is {b} {adj}?|what would you say is {adj}, {a} or {b}?|
            which is the {adj} one, {a} or {b}?""",
        clause="what is {adj}, {a} or {b}|which is {adj}, {a} or {b}|whether {a} or {b} is {adj}|if {a} or {b} is {adj}",
        again="""and which is {adj}, {a} or {b}?|and what is {adj}, {a} or {b}?|now {a} or {b}: which is {adj}?|
            what about {a} and {b}, which is {adj}?""",
        says="{p} is {adj} than {q}", claim="{p} is {adj} than {q}|{p} is {adj} than {q}|{q} is not {adj} than {p}",
        yes_no="is {p} {adj} than {q}?|is {p} really {adj} than {q}?|{p}, is that {adj} than {q}?", short="{p}"),
    "eats": Topic(
        "what animals eat", of_animals(5, wrong_food, MORE_FOODS), weight=2.5,
        ask="""what {do} {x} eat?|what {do} {x} eat?|what {do} {x} like to eat?|what food {do} {x} eat?|
            what can I feed to {x}?|what is the food of {x}?|{x}, what {do} {it} eat?|{x} eat{s} what?|
            what do you give to {x} to eat?|I want to feed {x}. What do I need?|I see {x}. What {do} {it} eat?|
            {x} {be} hungry. What {do} {it} need?|what kind of food {do} {x} eat?|what {do} {x} have for dinner?|
            which food is right for {x}?|what {do} {x} live on?|what {do} {x} eat every day?""",
        clause="what {x} eat{s}|what {x} like{s} to eat|what food {x} eat{s}|what I can feed to {x}",
        noun="the food of {x}|the food that {x} eat{s}", order="say what {x} eat{s}|name the food of {x}",
        again=AGAIN + "|and what {do} {x} eat?",
        says="{x} eat{s} {y}", claim="{x} eat{s} {v}|{x} eat{s} {v}|{x} like{s} to eat {v}",
        yes_no="""{do} {x} eat {v}?|{do} {x} eat {v}?|can I feed {v} to {x}?|{do} {x} really eat {v}?|
            {do} {x} like to eat {v}?""",
        either="{do} {x} eat {a} or {b}?|what {do} {x} eat, {a} or {b}?"),
    "says": Topic(
        "the sounds of animals", of_animals(2, lambda w, x, y: other(w, [a for a, _ in CALLS], y)), weight=1.5,
        ask="""what {do} {x} say?|what {do} {x} say?|what sound {do} {x} make?|how {does} {x} go?|what noise {do} {x} make?|
            which sound {do} {x} make?|how {do} {x} sound?|{x}, what {do} {it} say?|{x} say{s} what?|how {do} {x} talk?|
            what do you hear when {x} call{s}?|what {do} {x} say in the morning?""",
        clause="what {x} say{s}|what sound {x} make{s}|what noise {x} make{s}|how {x} sound{s}",
        noun="the sound of {x}|the sound that {x} make{s}", order="make the sound of {x}|say what {x} say{s}",
        again=AGAIN + "|and what {do} {x} say?",
        says="{x} say{s} {y}", claim="{x} say{s} {v}|{x} say{s} {v}|{x} {goes} {v}",
        yes_no="{do} {x} say {v}?|{do} {x} say {v}?|{do} {x} go {v}?", either="{do} {x} say {a} or {b}?"),
    "caller": Topic(
        "animals and their sounds",
        table([(s, f"a {n}") for s, n in CALLS], lambda w, x, y: other(w, [f"a {n}" for _, n in CALLS], y)),
        weight=0.8,
        ask="""who says {x}?|which animal says {x}?|what animal says {x}?|who goes {x}?|which animal makes the sound {x}?|
            I hear {x}. Which animal is that?|{x}, who says that?|{x}! Who is that?|something says {x}. What is it?""",
        clause="who says {x}|which animal says {x}|what animal goes {x}", order="name an animal that says {x}",
        noun="an animal that says {x}|the animal that says {x}", again="and who says {x}?|and {x}?|who says {x}, then?",
        says="{y} says {x}", claim="{v} says {x}", yes_no="does {v} say {x}?", either="who says {x}, {a} or {b}?"),
    "lives": Topic(
        "where animals live", of_animals(4, lambda w, x, y: w.pick(SILLY_PLACES)), weight=1.5,
        ask="""where {do} {x} live?|where {do} {x} live?|where {be} {x} at home?|where is the home of {x}?|
            in what place {do} {x} live?|{x}, where {do} {it} live?|{x} live{s} where?|
            where {do} {x} have {its} home?|where {do} {x} sleep and live?""",
        clause="where {x} live{s}|where {x} {be} at home|where the home of {x} is", order="say where {x} live{s}",
        noun="the home of {x}|the place where {x} live{s}", again=AGAIN + "|and where {do} {x} live?",
        says="{x} live{s} {y}", claim="{x} live{s} {v}", yes_no="{do} {x} live {v}?|{be} {x} at home {v}?",
        either="{do} {x} live {a} or {b}?"),
    "legs": Topic(
        "legs", of_animals(6, lambda w, x, y: other(w, ["two", "three", "four", "five", "six", "eight"], y)), weight=1.5,
        ask="""how many legs {do} {x} have?|how many legs {do} {x} have?|how many legs {has} {x}?|
            which number of legs {do} {x} have?|{x}, how many legs {do} {it} have?|{x} {has} how many legs?|
            what number of legs {do} {x} have?|{x}: how many legs?""",
        clause="how many legs {x} {has}|what number of legs {x} {has}", order="count the legs of {x}",
        noun="the number of legs that {x} {has}", again=AGAIN + """|and how many legs {do} {x} have?|
            and how many {do} {x} have?""",
        says="{x} {has} {y} legs", claim="{x} {has} {v} legs", yes_no="{do} {x} have {v} legs?",
        either="{do} {x} have {a} or {b} legs?|how many legs {do} {x} have, {a} or {b}?", short="{v}|{v} legs"),
    "baby": Topic(
        "young animals", table([(a[0], f"a {a[3]}") for a in ANIMALS if a[3] not in "-"],
                               lambda w, x, y: other(w, ["a calf", "a lamb", "a duckling", "a kitten", "a piglet"], y)),
        ask="""what is a baby {x} called?|what is a baby {x} called?|what do you call a baby {x}?|
            what do we call the baby of a {x}?|what is the name for a young {x}?|what do people call a young {x}?|
            a young {x}, what is it called?|the baby of a {x} is what?|which word do we use for a baby {x}?|
            a {x} has a baby. What is the baby called?|{x} babies, what are they called?""",
        clause="what a baby {x} is called|what we call a baby {x}|what the baby of a {x} is called",
        noun="the word for a baby {x}|the name of a baby {x}", order="name the baby of a {x}",
        again="and a baby {x}?|and a {x}?|what about a baby {x}?|and the baby of a {x}?|and a young {x}?",
        says="a baby {x} is called {y}", claim="a baby {x} is called {v}|a baby {x} is {v}",
        yes_no="is a baby {x} called {v}?|is {v} a baby {x}?|do we call a baby {x} {v}?",
        either="is a baby {x} called {a} or {b}?"),
    "grown": Topic(
        "what young animals turn into", table([(f"a {young}", f"a {name}") for young, name in GROWN],
                                              lambda w, x, y: other(w, ["a dog", "a cow", "a hen", "a lion", "a frog"], y)),
        weight=0.5,
        ask="""what does {x} grow up to be?|what does {x} turn into?|{x} grows up. What is it then?|
            what will {x} be one day?|what is {x} when it is big?|which animal does {x} grow into?""",
        clause="what {x} grows up to be|what {x} will be one day", says="{x} grows up to be {y}",
        claim="{x} grows up to be {v}",
        yes_no="does {x} grow up to be {v}?|does {x} turn into {v}?", either="does {x} grow up to be {a} or {b}?"),
    "can": Topic(
        "what animals can do", able(ABILITIES, False), weight=3, answer="{yes}, {s}.",
        ask="""can {x} {key}?|can {x} {key}?|{be} {x} able to {key}?|can {x} {key} or not?|do you think {x} can {key}?|
            is it true that {x} can {key}?|{x} can {key}, right?|{x}, can {it} {key}?|{x} can {key}, is that so?|
            is it possible that {x} can {key}?|could {x} {key}?|what do you think, can {x} {key}?""",
        clause="if {x} can {key}|whether {x} can {key}", again=AGAIN + "|and can {x} {key}?|can {x} do that, too?",
        says="{x} {y}", claim="{x} {v}", short="{yes}"),
    "has": Topic(
        "what animals have", able(PARTS, True), weight=2.5, answer="{yes}, {s}.",
        ask="""{do} {x} have {key}?|{do} {x} have {key}?|{has} {x} got {key}?|{do} {x} have {key} or not?|
            do you think {x} {has} {key}?|is it true that {x} {has} {key}?|{x} {has} {key}, right?|
            {x}, {do} {it} have {key}?|can you find {key} on {x}?|what do you think, {do} {x} have {key}?""",
        clause="if {x} {has} {key}|whether {x} {has} {key}", again=AGAIN + "|and {do} {x} have {key}?",
        says="{x} {y}", claim="{x} {v}", short="{yes}"),
    "kind": Topic(
        "what things are", kind_fact, weight=3,
        ask="""what {be} {x}?|what kind of thing {be} {x}?|{x}, what {be} {it}?|what sort of thing {be} {x}?|
            what {be} {x}, please?|{x} {be} what?|what do you know about {x}?|what would you call {x}?|
            what group {do} {x} belong to?""",
        clause="what {x} {be}|what kind of thing {x} {be}", order="say what {x} {be}", again=AGAIN + "|and what {be} {x}?",
        says="{x} {be} {y}", claim="{x} {be} {v}|{x} {be} {v}",
        yes_no="""{be} {x} {v}?|{be} {x} {v}?|{be} {x} really {v}?|{do} {x} count as {v}?|{x}: {be} {it} {v}?|
            would you call {x} {v}?""",
        either="{be} {x} {a} or {b}?|{be} {x} {a} or {b}?|what {be} {x}, {a} or {b}?|{a} or {b}: what {be} {x}?"),
    "comes": Topic(
        "where things come from",
        table(COMES_FROM, lambda w, x, y: other(w, ["cats", "stones", "wolves", "mice", "whales"], y), stuff),
        ask="""where {do} {x} come from?|where {do} {x} come from?|what {do} {x} come from?|where do we get {x} from?|
            from what do we get {x}?|{x}, where {do} {it} come from?|{x} come{s} from where?|who or what gives us {x}?""",
        clause="where {x} come{s} from|where we get {x} from|what {x} come{s} from", again=AGAIN,
        says="{x} come{s} from {y}", claim="{x} come{s} from {v}|we get {x} from {v}",
        yes_no="{do} {x} come from {v}?|do we get {x} from {v}?", either="{do} {x} come from {a} or from {b}?"),
    "made": Topic(
        "what food is made from",
        table(MADE_FROM, lambda w, x, y: other(w, ["stones", "snow", "grass", "leaves", "wool"], y), stuff),
        ask="""what {be} {x} made from?|from what {be} {x} made?|what do you need to make {x}?|
            what do people make {x} from?|how do you make {x}, from what?|{x}, what {be} {it} made from?|
            {x} {be} made from what?|I want to make {x}. What do I need?""",
        clause="what {x} {be} made from|what people make {x} from|what I need to make {x}",
        says="{x} {be} made from {y}", claim="{x} {be} made from {v}|we make {x} from {v}",
        yes_no="{be} {x} made from {v}?|do people make {x} from {v}?", either="{be} {x} made from {a} or from {b}?"),
    "material": Topic(
        "what things are made of", table(MATERIALS, lambda w, x, y: w.pick(BAD_MATERIALS)),
        ask="""what is {x} made of?|what is {x} made of?|what material is {x} made of?|what is {x} made of, please?|
            of what is {x} made?|{x}, what is it made of?|{x} is made of what?|which material is {x} made of?""",
        clause="what {x} is made of|of what {x} is made", says="{x} is made of {y}", claim="{x} is made of {v}",
        yes_no="is {x} made of {v}?|is {x} really made of {v}?",
        either="is {x} made of {a} or {b}?|is {x} made of {a} or of {b}?"),
    "taste": Topic(
        "how food tastes", table(TASTES, lambda w, x, y: w.pick(NOT_TASTES[y])), weight=0.8,
        ask="""how does {x} taste?|what does {x} taste like?|what taste does {x} have?|{x}, how does it taste?|
            {x} tastes how?|what is the taste of {x}?|what is {x} like on the tongue?""",
        clause="how {x} tastes|what {x} tastes like", noun="the taste of {x}", says="{x} tastes {y}",
        claim="{x} tastes {v}|{x} is {v}",
        yes_no="does {x} taste {v}?|is {x} {v}?", either="does {x} taste {a} or {b}?|is {x} {a} or {b}?"),
    "body": Topic(
        "the body", body_fact, weight=1.5,
        ask="""what do we do with our {x}?|what do you do with your {x}?|what {be} our {x} for?|
            what do we need our {x} for?|what can I do with my {x}?|what do people use their {x} for?|
            what {be} our {x} good for?|for what do we need our {x}?""",
        clause="what we do with our {x}|what our {x} {be} for|what we need our {x} for",
        again="and our {x}?|and with our {x}?|what about our {x}?|and what do we do with our {x}?|and with the {x}?",
        says="we {y} with our {x}", claim="we {v} with our {x}|people {v} with their {x}",
        yes_no="""do we {v} with our {x}?|can I {v} with my {x}?|do people need their {x} to {v}?""", either="",
        short="we {v} with our {x}"),
    "organ": Topic(
        "what we see, hear and smell with", body_fact, weight=1.2,
        ask="""what do we {y} with?|with what do we {y}?|which part of the body do we need to {y}?|
            what part of the body do we {y} with?|how do we {y}, with what?|
            I want to {y}. Which part of my body do I need?""",
        clause="what we {y} with|with what we {y}|which part of the body we need to {y}",
        again="and what do we {y} with?|and with what do we {y}?|and to {y}?", says="we {y} with our {x}",
        short="our {x}|with our {x}"),
    "tool": Topic(
        "what things are for", tool_fact, weight=1.5,
        ask="""what do you use {x} for?|what do people do with {x}?|what can I do with {x}?|what do I need {x} for?|
            for what do people use {x}?|{x}, what do I do with that?|what is the use of {x}?|
            I have {x}. What can I do now?""",
        clause="what to do with {x}|what people use {x} for|what I can do with {x}|what you do with {x}",
        noun="the use of {x}", again=AGAIN + "|and what do I do with {x}?", says="you can use {x} to {y}",
        claim="you can use {x} to {v}", yes_no="can you use {x} to {v}?|do people use {x} to {v}?", short="to {v}"),
    "need": Topic(
        "what we need for our work", tool_fact, weight=1.5,
        ask="""what do I need to {mine}?|what do I use to {mine}?|I want to {mine}. What do I need?|
            what can I use to {mine}?|with what can I {mine}?|which thing do I need to {mine}?|
            I have to {mine}. What do I take?|what helps me to {mine}?|to {mine}, what do I need?|
            what is good when I want to {mine}?|
            what do you need to {y}?|which thing do people need to {y}?|what do you use to {y}?""",
        clause="""what I need to {mine}|what I can use to {mine}|what helps me to {mine}""",
        again="and to {mine}?|and what if I want to {mine}?",
        says="you can use {x} to {y}", short="{x}"),
    "wear": Topic(
        "what to wear", worn, weight=1,
        ask="""what do I wear when {x}?|what should I wear when {x}?|when {x}, what do I wear?|
            what do I put on when {x}?|{x}. What do I wear?|what clothes do I need when {x}?|
            what is good to wear when {x}?|{x}. What should I put on?""",
        clause="""what to wear when {x}|what I should wear when {x}|what I need when {x}""",
        again="and when {x}?|and what if {x}?",
        says="when {when}, you wear {y}", short="{v}"),
    "job": Topic(
        "jobs", job_fact, weight=1.2,
        ask="""what does {x} do?|what does {x} do?|what is the job of {x}?|what is the work of {x}?|
            {x}, what does that person do?|what does {x} do all day?|what kind of work does {x} do?""",
        clause="what {x} does|what the job of {x} is", noun="the job of {x}", again=AGAIN + "|and what does {x} do?",
        says="{x} {y}", claim="{x} {v}", short="{x} {v}", either=""),
    "worker": Topic(
        "who does what", job_fact, weight=1,
        ask="""who {y}?|who {y}?|what person {y}?|who is it that {y}?|I am looking for somebody who {y}. Who is it?|
            which person {y}?|what do you call a person who {y}?|somebody {y}. Who is it?|
            what is a person called who {y}?""",
        clause="who {y}|what a person is called who {y}", order="name a person who {y}|tell me who {y}|say who {y}",
        again="and who {y}?|who {y}, then?",
        says="{x} {y}", short="{x}"),
    "place": Topic(
        "where things are", table(PLACES, lambda w, x, y: w.pick(["under your hat", "in a teapot", "on the moon"])),
        ask="""where do I find {x}?|where can I find {x}?|where should I look for {x}?|where do people find {x}?|
            I am looking for {x}. Where do I go?|in what place do I find {x}?|where would you look for {x}?""",
        clause="where I can find {x}|where to find {x}|where to look for {x}|where people find {x}",
        says="you can find {x} {y}", claim="you can find {x} {v}", yes_no="can I find {x} {v}?", short="{v}"),
    "amount": Topic(
        "how many there are", amount_fact, weight=2,
        ask="""how many {x}?|how many {x}?|how many {x}, please?|{owner} how many {what}?|
            tell me the number: how many {x}?|what do you think, how many {x}?|{owner} how many {what}, please?|
            count them: how many {x}?|exactly how many {x}?""",
        clause="how many {what} {clause}", again="and how many {x}?|how many {x}, then?",
        says="{owner} {y} {what}", claim="{owner} {v} {what}",
        yes_no="is it true that {owner} {v} {what}?|{owner} {v} {what}, right?",
        short="{v}|{v} {what}"),
    "shape": Topic(
        "shapes",
        table([row for row in SHAPES if row[0] != "a dice"],
              lambda w, x, y: other(w, ["a triangle", "a star", "a heart"], y)),
        ask="""what shape is {x}?|which shape is {x}?|what shape does {x} have?|what is the shape of {x}?|
            {x}, what shape is it?|what form does {x} have?|I draw {x}. Which shape do I need?|
            which shape does {x} have?""",
        clause="what shape {x} is|which shape {x} has", noun="the shape of {x}", says="{x} is {y}", claim="{x} is {v}",
        yes_no="is {x} {v}?", either="is {x} {a} or {b}?"),
    "sides": Topic(
        "the sides of shapes", table(SIDES[1:], lambda w, x, y: other(w, NUMBERS[2:9], y)), weight=0.6,
        ask="""how many sides do you count on a {x}?|what number of sides does a {x} have?|
            how many sides does a {x} have?|a {x} has how many sides?|a {x}, how many sides does it have?|
            how many sides has a {x}?|how many sides are there in a {x}?|I draw a {x}. How many sides do I need?""",
        clause="how many sides a {x} has", noun="the number of sides of a {x}", order="count the sides of a {x}",
        again="and a {x}?|what about a {x}?|how about a {x}?", says="a {x} has {y} sides", claim="a {x} has {v} sides",
        yes_no="does a {x} have {v} sides?", either="does a {x} have {a} or {b} sides?", short="{v}|{v} sides"),
    "rhyme": Topic(
        "rhymes", rhyme_fact, weight=1.2,
        ask="""what rhymes with {x}?|what rhymes with {x}?|which word rhymes with {x}?|what is a rhyme for {x}?|
            {x}, what rhymes with that?|what word sounds like {x} at the end?|is there a rhyme for {x}?|
            I need a rhyme for {x}. Which word is good?|do you have a rhyme for {x}?""",
        clause="what rhymes with {x}|which word rhymes with {x}", noun="a rhyme for {x}|a word that rhymes with {x}",
        order="find a rhyme for {x}|rhyme with {x}|give me a word that rhymes with {x}|find a word that rhymes with {x}",
        says="{y} rhymes with {x}", claim="{v} rhymes with {x}",
        yes_no="do {x} and {v} rhyme?|does {v} rhyme with {x}?|is {v} a rhyme for {x}?|{x} and {v}: do they rhyme?",
        either="what rhymes with {x}, {a} or {b}?|does {a} or {b} rhyme with {x}?"),
    "letter": Topic(
        "letters", letter_fact, weight=1.2,
        ask="""which letter does {x} {verb} with?|what is the {which} letter of {x}?|
            what letter does the word {x} {verb} with?|with which letter does {x} {verb}?|
            {x}, what is the {which} letter?|which is the {which} letter of the word {x}?|
            what does the word {x} {verb} with?|which letter comes {which} in {x}?""",
        clause="which letter {x} {verb}s with|what the {which} letter of {x} is", noun="the {which} letter of {x}",
        order="name the {which} letter of {x}", again=AGAIN + "|and the word {x}?",
        says="the word {x} {verb}s with {y}", claim="{x} {verb}s with {v}|the word {x} {verb}s with {v}",
        yes_no="does {x} {verb} with {v}?|does the word {x} {verb} with {v}?|is {v} the {which} letter of {x}?",
        either="does {x} {verb} with {a} or {b}?"),
    "spell": Topic(
        "spelling", table([(x, "-".join(x.upper()).replace("A", "@")) for x in SPELL], lambda w, x, y: y), weight=1,
        ask="""how do you spell {x}?|how do you write {x}?|how is {x} spelled?|what are the letters of {x}?|
            how do I write the word {x}?|{x}, how do you spell it?|which letters are in {x}?|how do I spell {x}?""",
        clause="how to spell {x}|how to write {x}|how {x} is spelled", order="spell {x}|spell the word {x}|spell {x}",
        says="{x} is spelled {y}"),
    "plural": Topic(
        "one and many", table(PLURALS, wrong_plural),
        weight=1.2,
        ask="""what is the plural of {x}?|what is the plural of {x}?|one {x}, two what?|
            what do you call more than one {x}?|how do I say it when there are two of them: {x}?|
            {x}, what is the plural?|I have one {x}. What do I say when I have two?|one {x}, and if there are many?""",
        clause="what the plural of {x} is|what we call more than one {x}",
        noun="the plural of {x}|the word for more than one {x}",
        order="name the plural of {x}|say {x} in the plural", again=AGAIN + "|and the plural of {x}?|one {x}, two what?",
        says="it is one {x} and two {y}", claim="the plural of {x} is {v}|it is one {x} and two {v}|we say two {v}",
        yes_no="""is the plural of {x} {v}?|is it one {x}, two {v}?|do we say two {v}?|can I say many {v}?""",
        short="{v}|two {v}"),
    "why": Topic(
        "why things are so", why_fact, weight=2.5,
        ask="""why {x}?|why {x}?|why {x}?|{c}. Why?|{c}. Why is that so?|what is the reason that {c}?|how come {c}?|
            why is it that {c}?|{c}. What is the reason?|for what reason {x}?|{c}, but why?|why {x}, please?""",
        clause="why {c}|the reason why {c}|why it is that {c}", order="explain why {c}|tell me why {c}",
        noun="the reason why {c}", again="and why {x}?|but why {x}?|then why {x}?", says="{c} because {y}", short=""),
    "double": Topic(
        "doubles", double_fact, weight=0.8,
        ask="""what is double {x}?|what is two times {x}?|what is the double of {x}?|how much is {x} and {x}?|
            {x} doubled, what is that?|how much is twice {x}?|if I double {x}, what do I get?|
            {x} two times, how much is that?|double {x} is what?""",
        clause="what double {x} is|how much double {x} is|what I get when I double {x}", noun="double {x}|the double of {x}",
        order="double {x}|double the number {x}", again="and double {x}?|and {x}?|what about {x}?|now double {x}.",
        says="double {x} is {y}", claim="double {x} is {v}", yes_no="is double {x} {v}?|is {v} the double of {x}?",
        either="what is double {x}, {a} or {b}?"),
    "half": Topic(
        "halves", half_fact, weight=0.6,
        ask="""what is half of {x}?|how much is half of {x}?|half of {x} is what?|what is the half of {x}?|
            half of {x}, how much is that?|what do I get when I halve {x}?|
            I cut {x} in two halves. How much is one half?|I share {x} with a friend. How much do I get?|
            two friends share {x}. How much does each get?""",
        clause="what half of {x} is|how much half of {x} is", noun="half of {x}|half of the number {x}", order="halve {x}",
        again="and half of {x}?|and {x}?|what about {x}?|now half of {x}.", says="half of {x} is {y}",
        claim="half of {x} is {v}", yes_no="is half of {x} {v}?|is {v} half of {x}?",
        either="what is half of {x}, {a} or {b}?"),
    "digit": Topic(
        "writing numbers", digit_fact, weight=0.6,
        ask="""how do you write {x} as a number?|how do I write {x} in digits?|what does the number {x} look like?|
            {x} in digits?|how is {x} written as a number?|which digits do I need for {x}?|
            {x}, how do I write that as a number?""",
        clause="how to write {x} as a number|how to write {x} in digits", order="write {x} as a number|write {x} in digits",
        says="{x} is written {y}", claim="{x} is written {v}", yes_no="is {x} written {v}?|do I write {x} like this: {v}?"),
    "who_can": Topic(
        "animals that can do something", example_of(ABILITIES, False), closed=False, weight=1,
        ask="""which animal can {x}?|who can {x}?|what animal can {x}?|which animal is able to {x}?|
            do you know an animal that can {x}?|is there an animal that can {x}?|what is an animal that can {x}?|
            I need an animal that can {x}. Which one is good?""",
        clause="which animal can {x}|who can {x}", noun="an animal that can {x}", order="name an animal that can {x}",
        again="""and which animal can {x}?|and who can {x}?|now an animal that can {x}.""", says="{y} can {x}",
        claim="{v} can {x}",
        either="who can {x}, {a} or {b}?|can {a} or {b} {x}?"),
    "who_cannot": Topic(
        "animals that cannot do something", example_of(ABILITIES, True), closed=False, weight=0.7,
        ask="""which animal cannot {x}?|who cannot {x}?|what animal cannot {x}?|which animal is not able to {x}?|
            do you know an animal that cannot {x}?|is there an animal that cannot {x}?""",
        clause="which animal cannot {x}|who cannot {x}", noun="an animal that cannot {x}",
        order="name an animal that cannot {x}",
        again="and which animal cannot {x}?|and who cannot {x}?", says="{y} cannot {x}", claim="{v} cannot {x}",
        either="who cannot {x}, {a} or {b}?"),
    "who_has": Topic(
        "animals that have something", example_of(PARTS, False), closed=False, weight=1,
        ask="""which animal has {x}?|who has {x}?|what animal has {x}?|do you know an animal with {x}?|
            is there an animal with {x}?|what is an animal that has {x}?|I am drawing {x}. Which animal has that?""",
        clause="which animal has {x}|who has {x}", noun="an animal with {x}|an animal that has {x}",
        order="name an animal with {x}|name an animal that has {x}",
        again="and which animal has {x}?|and an animal with {x}?",
        says="{y} has {x}", claim="{v} has {x}", either="who has {x}, {a} or {b}?|which of them has {x}, {a} or {b}?"),
    "who_has_not": Topic(
        "animals that do not have something", example_of(PARTS, True), closed=False, weight=0.6,
        ask="""which animal has no {none}?|who has no {none}?|what animal has no {none}?|do you know an animal without {x}?|
            which animal does not have {x}?|is there an animal without {x}?""",
        clause="which animal has no {none}|who has no {none}", noun="an animal without {x}",
        order="name an animal without {x}",
        again="and which animal has no {none}?|and an animal without {x}?", says="{y} has no {none}",
        claim="{v} has no {none}",
        either="who has no {none}, {a} or {b}?"),
    "coloured": Topic(
        "things of a colour", coloured, closed=False, weight=1,
        ask="""what is {x}?|which thing is {x}?|what thing is {x}?|do you know something {x}?|is there something {x}?|
            I am looking for something {x}. What could it be?|what do you know that is {x}?|
            I need something {x}. What is {x}?""",
        clause="what is {x}|which thing is {x}", noun="something {x}|a thing that is {x}",
        order="name something {x}|name a thing that is {x}|think of something {x}|tell me something that is {x}",
        again="and something {x}?|and what is {x}?|now something {x}.|and {x}?", says="{y} is {x}", claim="{v} is {x}",
        either="what is {x}, {a} or {b}?|which is {x}, {a} or {b}?"),
    "word": Topic(
        "words and their first letters", word_fact, closed=False, weight=0.8,
        ask="""which word starts with {x}?|what word starts with {x}?|what starts with {x}?|
            do you know a word with {x} at the start?|is there a word that starts with {x}?|
            I need a word with {x}. Which one is good?|which word begins with {x}?""",
        clause="which word starts with {x}|what starts with {x}", noun="a word that starts with {x}|a word with {x}",
        order="""name a word with {x}|give me a word that starts with {x}|find a word with {x}|
            think of a word that begins with {x}""",
        again="and with {x}?|and {x}?|now with {x}.|and a word with {x}?", says="the word {y} starts with {x}",
        claim="the word {v} starts with {x}|{v} starts with {x}", either="what starts with {x}, {a} or {b}?"),
    "stranger": Topic(
        "what does not belong together", stranger, weight=1,
        ask="""which one is not {kind}, {things}?|which is not {kind}, {things}?|which one is not {kind}: {things}?|
            what is not {kind}: {things}?|{x}: which one is not {kind}?|{x}. Which one is not {kind}?|
            {things}: which is not {kind}?|what of these is not {kind}: {x}?|of {all}, which one is not {kind}?|
            here are {all}. What is not {kind}?|one of these is not {kind}: {x}. Which one?""",
        clause="which of these is not {kind}: {x}|which one is not {kind}: {x}", order="find what is not {kind}: {x}",
        again="and here: {x}, which one is not {kind}?|now {x}: what is not {kind}?", says="{y} is not {kind}", short="{v}"),
    "when": Topic(
        "when things happen", time_fact, weight=1,
        ask="""when {x}?|when {x}?|when {x}, please?|at what time of the day or the year {x}?|when is it that {c}?|
            when, please, {x}?|{c}. When is that?|what is the time when {c}?|{c}, but when?|when exactly {x}?|
            I want to know it: when {x}?""",
        clause="when {c}|when it is that {c}", noun="the time when {c}", again="""and when {x}?|then when {x}?|
            when {x}, then?""",
        says="{c} {y}", claim="{c} {v}", yes_no="{x} {v}?|{x} {v}?|{x} {v} or not?",
        either="{x} {a} or {b}?|when {x}, {a} or {b}?"),
    "month": Topic(
        "the seasons of the months", table(list(SEASON_OF.items()), lambda w, x, y: other(w, SEASONS, y)), weight=0.7,
        ask="""in which season is {x}?|which season is {x} in?|what season is it in {x}?|{x}, in which season is that?|
            is {x} in spring, summer, autumn or winter?|it is {x}. Which season is it?|what season does {x} belong to?""",
        clause="in which season {x} is|which season {x} is in", noun="the season of {x}", says="{x} is in {y}",
        claim="{x} is in {v}",
        yes_no="is {x} in {v}?|is it {v} in {x}?", either="is {x} in {a} or in {b}?|is {x} in {a} or {b}?"),
    "ordinal": Topic(
        "the months", table(list(zip(ORDINALS, MONTHS)), lambda w, x, y: other(w, MONTHS, y)), weight=0.6,
        ask="""the {x} month of the year is what?|what month is the {x} one?|what is the {x} month of the year?|
            which month is the {x} one?|which is the {x} month?|the {x} month is what?|what do we call the {x} month?|
            which month comes as the {x} one in the year?""",
        clause="which month is the {x} of the year|what the {x} month is", noun="the {x} month|the {x} month of the year",
        order="name the {x} month", again="and the {x} month?|and the {x}?|what about the {x} month?",
        says="the {x} month is {y}", claim="the {x} month is {v}|{v} is the {x} month", yes_no="is {v} the {x} month?",
        either="is the {x} month {a} or {b}?"),
}


def add_line(name, about, kind, items, weight, cyclic=False):
    """Topics about the order of a list: what comes after, before and between."""
    is_number = kind == "number"
    for way, step in (("after", 1), ("before", -1)):
        extra = f"|what is the next {kind} after {{x}}?|what follows {{x}}?|which {kind} follows {{x}}?|{{x}}, and then?|" \
                f"what comes next after {{x}}?|{{x}}, what comes next?|{{x}}, and what is next?" if step == 1 else \
                f"|{{x}}, what came before it?|what comes right before {{x}}?|which {kind} is just before {{x}}?"
        if is_number and step == 1:
            extra += """|I counted up to {x}. What is next?|I count and I am at {x}. What comes now?|
                what is one more than {x}?"""
        elif is_number:
            extra += "|what is one less than {x}?|I count backwards and I am at {x}. What comes now?"
        elif kind in ("day", "month", "season"):
            extra += f"|if it is {{x}} now, what comes next?|{{x}} is over. What comes now?|" \
                     f"{{x}} ends. Which {kind} begins?" if step == 1 else \
                f"|it is {{x}}. What was before?|which {kind} ends when {{x}} begins?"
        TOPICS[f"{name}_{way}"] = Topic(
            about, line(items, step, cyclic, is_number), weight=weight * (1 if step == 1 else 0.7),
            ask=f"what comes {way} {{x}}?|what comes {way} {{x}}?|which {kind} comes {way} {{x}}?|"
                f"which {kind} is {way} {{x}}?|"
                f"{way} {{x}}, what comes?|{way} {{x}} comes what?|what {kind} comes {way} {{x}}?|what is {way} {{x}}?|"
                f"{{x}}: what comes {way} it?|{way} {{x}} comes which {kind}?|what is the {kind} {way} {{x}}?" + extra,
            clause=f"what comes {way} {{x}}|which {kind} comes {way} {{x}}|which {kind} is {way} {{x}}",
            noun=f"the {kind} {way} {{x}}|the {kind} that comes {way} {{x}}|the {kind} right {way} {{x}}",
            order=f"name the {kind} {way} {{x}}|say what comes {way} {{x}}",
            again=AGAIN + f"|and {way} {{x}}?|and {way} {{x}}?|what comes {way} {{x}}, then?|and the {kind} {way} {{x}}?",
            says=f"{way} {{x}} comes {{y}}", claim=f"{way} {{x}} comes {{v}}|{{v}} comes {way} {{x}}",
            yes_no=f"does {{v}} come {way} {{x}}?|is {{v}} the {kind} {way} {{x}}?|is {{v}} right {way} {{x}}?",
            either=f"what comes {way} {{x}}, {{a}} or {{b}}?|does {{a}} or {{b}} come {way} {{x}}?")
    TOPICS[f"{name}_between"] = Topic(
        about, middle(items, is_number), weight=weight * 0.5,
        ask=f"what comes between {{p}} and {{q}}?|which {kind} is between {{p}} and {{q}}?|what is between {{p}} and {{q}}?|"
            f"which {kind} comes between {{p}} and {{q}}?|between {{p}} and {{q}}, what comes there?|"
            f"what is in the middle of {{p}} and {{q}}?|"
            f"{{p}}, then what, then {{q}}?|which {kind} is missing: {{p}}, something, {{q}}?",
        clause=f"what comes between {{p}} and {{q}}|which {kind} is between {{p}} and {{q}}",
        noun=f"the {kind} between {{p}} and {{q}}", order=f"name the {kind} between {{p}} and {{q}}",
        again="and between {x}?|and between {x}?|what about between {x}?|and what is between {x}?",
        says="between {p} and {q} comes {y}", claim="between {p} and {q} comes {v}|{v} is between {p} and {q}",
        yes_no="is {v} between {p} and {q}?|does {v} come between {p} and {q}?",
        either="what is between {p} and {q}, {a} or {b}?")


add_line("number", "numbers", "number", None, 3)
add_line("day", "the days of the week", "day", DAYS, 2, True)
add_line("month", "the months", "month", MONTHS, 2, True)
add_line("season", "the seasons", "season", SEASONS, 1, True)
add_line("letter", "the alphabet", "letter", LETTERS, 1)
CHAIN = "and then?|and after that?|what comes next?|and next?|go on.|and the next one?|then what?|and what comes after that?"
BACK_CHAIN = "and before that?|and what comes before that?|and the one before?|and what is before that?"


def shuffled(w, slots):
    """With the two that an either-or question names, in random order."""
    a, b = w.some([slots["y"], slots.get("z", slots["y"])], 2)
    return slots | {"a": a, "b": b}


def new(w, topic, before=None, used=()):
    slots = shuffled(w, topic.find(w, before))
    for _ in range(20):
        if slots["x"] not in used and slots.get("one") not in used:
            break
        slots = shuffled(w, topic.find(w, before))
    return slots


def names(slots):
    return [slots["x"], slots.get("one", slots["x"])]


def tail(w, topic, turns, slots):
    """At times, the user doubts, asks again or says thank you."""
    if len(turns) < 4 and w.chance(0.22):
        kind = w.pick(["doubt", "repeat", "thanks"])
        says = piece(w, topic.says, slots)
        if kind == "doubt":
            sure = sentences(w, "yes, I am sure. {s}.|yes, {s}.|yes, that is true. {s}.", s=says)
            turns.append((sentences(w, DOUBTS), sure))
        elif kind == "repeat":
            turns.append((sentences(w, REPEATS), topic.reply(w, slots)))
        else:
            turns.append((sentences(w, THANKS), sentences(w, WELCOME)))
    return turns


def asked(w, topic):
    slots = new(w, topic)
    turns, used = [(topic.question(w, slots), topic.reply(w, slots))], names(slots)
    for _ in range(w.pick([0, 0, 1, 1, 2])):
        if slots.get("chain") and w.chance(0.3):
            back = topic.says.startswith("before")
            slots = shuffled(w, slots["chain"]())
            ask = sentences(w, BACK_CHAIN if back else CHAIN)
        else:
            slots = new(w, topic, slots, used)
            ask = sentences(w, topic.again, **slots) if w.chance(0.75) else topic.question(w, slots)
        used += names(slots)
        turns.append((ask, topic.reply(w, slots)))
    return tail(w, topic, turns, slots)


def follow(w, topic, turns, slots):
    """After one turn, at times another one ("And a cow?")."""
    if w.chance(0.3) and "{p}" not in topic.says:
        slots = new(w, topic, slots, names(slots))
        turns.append((sentences(w, topic.again, **slots), topic.reply(w, slots)))
    return tail(w, topic, turns, slots)


def yes_no(w, topic):
    slots, right = new(w, topic), w.chance(0.5)
    frame = ROUND_QUESTION if w.chance(0.2) else "{q}"
    ask = sentences(w, frame, q=topic.user_says(w, topic.yes_no, slots, right), n=w.pick(GIRLS + BOYS))
    return follow(w, topic, [(ask, topic.reply(w, slots, YES if right else NO))], slots)


def claims(w, topic):
    slots, right = new(w, topic), w.chance(0.5)
    said_ = sentences(w, CLAIMS, c=topic.user_says(w, topic.claim or topic.says, slots, right), n=w.pick(GIRLS + BOYS))
    turns = [(said_, topic.reply(w, slots, YES if right else NO))]
    if not right and w.chance(0.25):
        turns.append((sentences(w, """oh, thank you.|oh, sorry.|oh, I was wrong.|you are right.|ah, now I know.|really?|
            oh no, I made a mistake."""), ""))
        if turns[-1][0] == "Really?":
            turns[-1] = ("Really?", topic.reply(w, slots, "yes, {s}."))
        else:
            turns[-1] = (turns[-1][0], topic.reply(w, slots, """no problem. Now you know that {s}.|
                that is fine. You have learned something: {s}.|everybody makes mistakes. Remember: {s}.|
                it is easy to mix that up. Just remember: {s}."""))
        return turns
    return follow(w, topic, turns, slots)


def either(w, topic):
    slots = new(w, topic)
    return follow(w, topic, [(sentences(w, topic.either, **slots), topic.reply(w, slots))], slots)


STRAIGHT = re.compile(r"what|when|which|how|where|who|why|can|\{do\}|\{be\}|in which")
NOT_STRAIGHT = re.compile(r"\. | I | me | my |please|you (know|think)|would you|with that|: ")
QUIZ = """ask me a question about {t}.|ask me something about {t}.|quiz me about {t}.|let us have a quiz about {t}.|
    can you ask me something about {t}?|test me: ask me about {t}.|I want a quiz about {t}.|now you ask me about {t}.|
    I know all about {t}. Ask me!|let us play a quiz. Ask me about {t}.|ask me, please. Something about {t}."""
FIRST = "{q}|{q}|all right: {q}|gladly! {q}|here is my question: {q}|good idea! {q}|then tell me: {q}"
GUESSES = "{v}.|{v}.|{v}!|it is {v}.|I think {v}.|is it {v}?|{v}?|I say {v}.|I think it is {v}.|that is {v}."
PLAIN_GUESSES = "{v}.|{v}!|I think {v}.|I say {v}.|{v}?|hmm, {v}.|I know it: {v}.|easy: {v}."


def straight(w, topic, slots):
    """A question of only one sentence that the bot can ask, too."""
    questions = [q.strip() for q in topic.ask.split("|")]
    return piece(w, w.pick([q for q in questions if STRAIGHT.match(q) and not NOT_STRAIGHT.search(q)]),
                 slots | slots.get("bot", {}))


def quiz(w, topic):
    slots = new(w, topic)
    turns = [(sentences(w, QUIZ, t=topic.about), sentences(w, FIRST, q=straight(w, topic, slots)))]
    for more in (w.chance(0.35), False):
        kind = w.pick(["right", "right", "right", "wrong", "unsure"])
        if topic.yes_no == "" and kind == "wrong" and topic.short != "{p}":
            kind = "unsure"
        if kind == "unsure":
            user, bot = sentences(w, UNSURE), topic.reply(w, slots, "{s}.|that is fine: {s}.|I will tell you: {s}.")
        else:
            right = kind == "right"
            guess = topic.user_says(w, topic.short, slots, right)
            frame = GUESSES if topic.short == "{v}" and not guess.endswith("s") else PLAIN_GUESSES
            user = sentences(w, frame, v=guess)
            if topic.short != "{yes}" and w.chance(0.3):
                claim = topic.user_says(w, topic.claim or topic.says, slots, right)
                user = sentences(w, "{c}.|{c}.|I think {c}.|{c}!", c=claim)
            bot = topic.reply(w, slots, PRAISE if right else NO)
        if not more:
            return turns + [(user, bot)]
        slots = new(w, topic, slots, names(slots))
        again = sentences(w, "{q}|next question: {q}|and now: {q}|one more: {q}", q=straight(w, topic, slots))
        turns.append((user, f"{bot} {again}"))
    return turns


def story_sum(w):
    """Small stories with a sum in them."""
    say, things = style(w, None), w.pick(COUNTED)
    name, friend = w.some(GIRLS + BOYS, 2)
    he = "she" if name in GIRLS else "he"
    a, b = w.pick(range(2, 11)), w.pick(range(2, 10))
    if w.chance(0.5):
        word, result = "plus", a + b
        text, so = w.pick([
            ("I have {a} {t} and [get|find|buy|take] {b} more. How many {t} do I have [now|]?", "you have {r} {t}"),
            ("{n} has {a} {t} and [gets|finds|buys] {b} more. How many {t} does {n} have [now|]?", "{n} has {r} {t}"),
            ("{n} has {a} {t} and {f} has {b} {t}. How many {t} do they have together?", "they have {r} {t} together"),
            ("there are {a} {t} in a box. I put in {b} more. How many {t} are in the box?", "there are {r} {t} in the box"),
            ("there are {a} {t} here and {b} {t} there. How many {t} is that?", "there are {r} {t}"),
            ("if I have {a} {t} and {f} gives me {b} more, how many {t} do I have?", "you have {r} {t}"),
            ("how many {t} do I have if I have {a} and get {b} more?", "you have {r} {t}")])
    else:
        a, word = a + b, "minus"
        a, b = min(a, 20), b
        result = a - b
        text, so = w.pick([
            ("I have {a} {t} and [lose|give away] {b}. How many {t} do I have [left|now]?", "you have {r} {t}"),
            ("{n} has {a} {t} and [loses|gives away] {b}. How many {t} does {n} have [left|now]?", "{n} has {r} {t}"),
            ("{n} has {a} {t} and gives {b} of them to {f}. How many {t} does {n} have [left|now]?", "{n} has {r} {t}"),
            ("there are {a} {t} in a box. I take out {b}. How many {t} are in the box?", "there are {r} {t} in the box"),
            ("if I have {a} {t} and give {f} {b} of them, how many {t} do I have left?", "you have {r} {t}"),
            ("how many {t} do I have if I had {a} and lost {b}?", "you have {r} {t}")])
    slots = dict(a=say(a), b=say(b), r=say(result), t=things, n=name, f=friend, he=he, word=word)
    ask = sentences(w, text, **slots)
    return [(ask, sentences(w, "{a} {word} {b} is {r}, so {so}.", so=w.fill(so, **slots), **slots))]


def counting(w):
    """Counts from one number to another, up or down."""
    say = style(w, None)
    start = 1 if w.chance(0.5) else w.pick(range(0, 17))
    end = w.pick(range(start + 2, min(20, start + 12) + 1))
    down = w.chance(0.3)
    first, last = (end, start) if down else (start, end)
    numbers = [say(n) for n in (range(end, start - 1, -1) if down else range(start, end + 1))]
    slots = dict(a=say(first), b=say(last), up="down" if down else "up", back="backwards" if down else "forwards")
    ask = """count from {a} to {b}|count from {a} to {b}|count {up} from {a} to {b}|count {back} from {a} to {b}|
        say the numbers from {a} to {b}|start at {a} and count to {b}|tell me the numbers from {a} to {b}|
        count for me from {a} {up} to {b}|name the numbers from {a} to {b}"""
    if not down and start == 1:
        ask = "|".join(["""count to {b}|count up to {b}|count to {b}|count from {a} to {b}|count until {b}|
            say the numbers up to {b}"""] * 2) + "|" + ask
    elif down:
        ask = "count down from {a} to {b}|count back from {a} to {b}|" + ask
    if w.chance(0.25):
        text = sentences(w, """which numbers come from {a} to {b}?|how do you count from {a} to {b}?|
            can you count from {a} to {b}?|from {a} to {b}, please count.|
            I want to count from {a} to {b}. How does it go?|let me hear you count from {a} to {b}.|
            do you know how to count from {a} to {b}?|I cannot count from {a} to {b}. Show me.""", **slots)
    else:
        text = sentences(w, ROUND_ORDER, q=w.fill(f"[{ask}]", **slots))
    turns = [(text, sentences(w, ", ".join(numbers) + "."))]
    if w.chance(0.25):
        turns.append((sentences(w, """and back again?|now the other way round.|now backwards, please.|
            and the other way?""" if not down
                                else "and now up again?|now the other way round.|and the other way?"),
                      sentences(w, ", ".join(numbers[::-1]) + ".")))
    elif not down and end < 20 and w.chance(0.25):
        more = min(20, end + w.pick([3, 4, 5]))
        turns.append((sentences(w, "go on to {m}.|now on to {m}.|please go on to {m}.|and on to {m}?", m=say(more)),
                      sentences(w, ", ".join(say(n) for n in range(end + 1, more + 1)) + ".")))
    elif not down and w.chance(0.2):
        turns.append((sentences(w, "which number came last?|where did you stop?|what was the last number?"),
                      sentences(w, "the last number was {n}.", n=numbers[-1])))
    return turns


def naming(w):
    """Names one, two or three of a kind, or all of a short list."""
    if w.chance(0.3):
        about, items = w.pick([("days of the week", DAYS), ("months of the year", MONTHS), ("seasons", SEASONS)])
        ask = sentences(w, """name the {t}|say the {t}|tell me the {t}|list all the {t}|name all {t}|
            what are the {t}?|which are the {t}?|what are the {t} called?|how do the {t} go?""", t=about)
        ask = ask if ask.endswith("?") else sentences(w, ROUND_ORDER, q=ask[0].lower() + ask[1:])
        return [(ask, sentences(w, "the {t} are {all}.", t=about, all=listed(items)))]
    kind = w.pick(sorted(KINDS))
    many, members = KINDS[kind]
    count = w.pick([1, 1, 2, 3, 4])
    chosen = w.some(members, min(len(members), count + 1))
    several_ = [f"a {x}" for x in chosen[:count]]
    one = kind.split(" ", 1)[1]
    order = f"name [{kind}|one {one}]|tell me the name of {kind}|say {kind}|think of {kind}" if count == 1 else \
        "|".join(f"{verb} {NUMBERS[count]} {many}" for verb in ("name", "tell me", "list", "think of"))
    if w.chance(0.3):
        ask = sentences(w, """which {m} do you know? Name {n}.|do you know {n} {m}?|what are {n} {m}?|I need {n} {m}.|
            {n} {m}, please.""" if count > 1
                        else """do you know {k}?|what is {k}, for example?|I need the name of {k}.|
                            give me an example of {k}.|{k}, please.""",
                        m=many, n=NUMBERS[count], k=kind)
    else:
        ask = sentences(w, ROUND_ORDER, q=w.fill(f"[{order}]"))
    verb = f"is {kind}" if count == 1 else f"are {many}"
    turns = [(ask, sentences(w, "{all} {verb}.", all=listed(several_), verb=verb))]
    if len(chosen) > count and w.chance(0.4):
        turns.append((sentences(w, """another one?|and one more?|one more, please.|another one, please.|
            do you know one more?|what else?"""),
                      sentences(w, "a {x} is {k}, too.", x=chosen[count], k=kind)))
    return turns


def todays(w):
    """Today, tomorrow and yesterday."""
    turns, used = [], []
    for _ in range(w.pick([1, 1, 2])):
        i = w.pick([i for i in range(7) if i not in used])
        used.append(i)
        today, step, word, is_ = DAYS[i], *w.pick([(1, "tomorrow", "is"), (-1, "yesterday", "was")])
        slots = dict(d=today, e=DAYS[(i + step) % 7], t=word, v=is_,
                     will="will tomorrow be" if step == 1 else "was yesterday",
                     be="tomorrow will be" if step == 1 else "yesterday was")
        turns.append((sentences(w, """if today is {d}, what day {v} {t}?|today is {d}. What day {v} {t}?|
            what day {v} {t} if today is {d}?|it is {d} today. Which day {will}?|
            if it is {d} today, which day {will}?|today is {d}, so what {v} {t}?|it is {d}. What day {v} {t}?|
            tell me what day {v} {t}. Today is {d}.|I know that today is {d}. What about {t}?|
            today is {d}. Tell me which day {v} {t}.|which day {will}? Today is {d}.|
            we have {d} today. What {v} {t}?""", **slots),
                      sentences(w, "if today is {d}, {be} {e}.", **slots)))
    return turns


def one_of_three(w):
    """The biggest, the fastest and so on of three."""
    if w.chance(0.3):
        say, numbers = style(w, None), w.some(range(21), 3)
        things = [say(n) for n in sorted(numbers)]
        word, right = w.pick([("biggest number", things[2]), ("smallest number", things[0])])
    else:
        _, most, _, least, line_ = w.pick([o for o in ORDERS + MORE_ORDERS if len(o[4]) > 2])
        things = [line_[i] for i in sorted(w.some(range(len(line_)), 3))]
        word, right = w.pick([(most, things[2]), (least, things[0])])
    a, b, c = w.some(things, 3)
    return [(sentences(w, """which is the {m}: {a}, {b} or {c}?|what is the {m}, {a}, {b} or {c}?|
        {a}, {b} and {c}: which is the {m}?|of {a}, {b} and {c}, which is the {m}?|
        tell me which is the {m}: {a}, {b} or {c}.|here are {a}, {b} and {c}. Which is the {m}?|
        {a}, {b} or {c}, what is the {m}?|find the {m}: {a}, {b} or {c}.|name the {m} of these: {a}, {b}, {c}.|
        I think of {a}, {b} and {c}. What is the {m}?|
        do you know which is the {m}, {a}, {b} or {c}?""", m=word, a=a, b=b, c=c),
        sentences(w, "{r} is the {m}.|{r} is the {m}.|{r} is the {m} of the three.", r=right, m=word))]


def same_animal(w):
    """Several questions about one animal, which is then called "it"."""
    name, kind, sound, young, home, food, legs = w.pick(ANIMALS)
    facts = [("[what does {x} eat|what does {x} like to eat|what food does {x} eat]", "a {n} eats " + food),
             ("[where does {x} live|where is {x} at home]", f"a {{n}} lives {home}"),
             (f"what {{be}} {{x}}", f"a {{n}} is {kind}")]
    if sound != "-":
        facts.append(("[what does {x} say|what sound does {x} make]", f"a {{n}} says {sound}"))
    if young != "-":
        facts.append(("[what is the baby of {x} called|what do we call the baby of {x}]",
                      f"a baby {{n}} is called a {young}"))
    if legs != "-":
        facts.append(("how many legs does {x} have", f"a {{n}} has {legs} legs"))
    turns = []
    for ask, answer in w.some(facts, min(len(facts), w.pick([2, 2, 3, 4]))):
        if turns and "{be}" in ask:
            continue
        ask = ask.replace("of {x}", "of it") if turns and w.chance(0.3) else ask
        text = w.fill(ask, x="it" if turns and w.chance(0.8) else f"a {name}", be="is")
        frame = """and {q}?|and {q}?|{q}?|okay, {q}?|and tell me, {q}?|good, and {q}?""" if turns else """{q}?|{q}?|
            tell me, {q}?|quick: {q}?"""
        turns.append((sentences(w, frame, q=text), sentences(w, answer + ".", n=name)))
    return turns


ORDERED = sorted(TOPICS)
ALONE = [name for name in ORDERED if name not in ("can", "has", "why", "wear", "spell")]


def two_questions(w):
    """Two questions at once, at times the same about two things ("What do dogs eat? And a rabbit?")."""
    first = TOPICS[w.pick(ALONE)]
    one = new(w, first)
    ask = straight(w, first, one)
    if w.chance(0.5):
        second, two = first, new(w, first, one, names(one))
        again = [q for q in map(str.strip, first.again.split("|")) if q.startswith(("and ", "what about ", "how about "))]
        ask = sentences(w, "{a} {b}", a=ask, b=piece(w, w.pick(again), two))
    else:
        second = TOPICS[w.pick([name for name in ALONE if TOPICS[name] is not first])]
        two = new(w, second)
        ask = sentences(w, "{a} And {b}|{a} And {b}|I have two questions. {a} And {b}|{a} {b}",
                        a=ask, b=straight(w, second, two))
    says = [piece(w, topic.says, slots) for topic, slots in ((first, one), (second, two))]
    return [(ask, sentences(w, "{a}, and {b}.|{a}. {b}.", a=says[0], b=says[1]))]


def mixed(w):
    """Questions about all kinds of things, one after the other."""
    turns = []
    for name in w.rng.choices(ORDERED, [TOPICS[n].weight for n in ORDERED], k=w.pick([2, 3, 3, 4])):
        topic = TOPICS[name]
        slots = new(w, topic)
        turns.append((topic.question(w, slots), topic.reply(w, slots)))
    return turns


def dialogue(function, name, topic):
    """A dialogue about one topic, with a name of its own."""
    def write(w):
        turns = function(w, topic)
        return [(american(ask), american(answer)) for ask, answer in turns] if w.chance(0.5) else turns
    write.__name__ = f"{name}_{function.__name__}"
    return write


DIALOGUES = [(story_sum, 5), (counting, 6), (naming, 4), (todays, 2.5), (one_of_three, 3), (same_animal, 4),
             (two_questions, 4),
             (mixed, 8)]
for topic_name, topic_ in TOPICS.items():
    DIALOGUES.append((dialogue(asked, topic_name, topic_), 3 * topic_.weight))
    DIALOGUES.append((dialogue(claims, topic_name, topic_), topic_.weight if topic_.claim and topic_.closed else 0))
    if topic_.yes_no:
        DIALOGUES.append((dialogue(yes_no, topic_name, topic_), topic_.weight))
    if topic_.either:
        DIALOGUES.append((dialogue(either, topic_name, topic_), 0.6 * topic_.weight))
    if topic_.short:
        DIALOGUES.append((dialogue(quiz, topic_name, topic_), 0.6 * topic_.weight))
DIALOGUES = [(function, weight) for function, weight in DIALOGUES if weight]
