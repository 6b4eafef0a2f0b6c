"""Short tales about animals: one table of animals and tables of wishes, fears, troubles, weather, finds and places;
each plot works with all the rows that fit."""
from types import SimpleNamespace

from .cast import BOYS, GIRLS, PET_NAMES, child
from .engine import Who, both

# kind; area; home; food; diet (plants, insects, fish, meat, nectar); moves; cry; size 1 to 5; skill; pride; young
TABLE = """
fox; forest; in a den under the hill; berries; plants; run; Yip; 3; smell; bushy tail; cub
bear; forest; in a cave in the hills; honey; plants; walk; Grr; 5; carry; thick fur; cub
squirrel; forest; in a nest in the oak tree; nuts; plants; run; Chit-chit; 2; climb; fluffy tail; baby squirrel
hedgehog; forest; under a pile of leaves; fallen apples; plants; walk; Snuff; 2; smell; sharp prickles; baby hedgehog
owl; forest; in a hole in an old tree; moths; insects; fly; Hoo-hoo; 3; night; big round eyes; owlet
deer; forest; in the ferns by the stream; green leaves; plants; run; -; 4; run; thin legs; fawn
rabbit; forest; in a hole under the hedge; clover; plants; hop; -; 2; dig; long ears; baby rabbit
badger; forest; in a tunnel under the roots; roots; plants; walk; -; 3; dig; striped face; cub
raccoon; forest; in a hollow tree; wild plums; plants; walk; -; 3; climb; striped tail; baby raccoon
wolf; forest; in a den between the rocks; meat; meat; run; Awoo; 4; smell; thick grey fur; cub
chipmunk; forest; in a hole under a log; seeds; plants; run; Chip-chip; 2; dig; striped back; baby chipmunk
woodpecker; forest; in a hole in a birch tree; beetles; insects; fly; Tock-tock; 2; fly; red head; chick
mole; forest; in a tunnel under the meadow; worms; insects; crawl; -; 2; dig; strong paws; baby mole
bat; forest; in a dark cave; moths; insects; fly; Eek; 2; night; thin wings; baby bat
porcupine; forest; in a hollow log; buds and bark; plants; walk; -; 3; climb; long quills; baby porcupine
pig; farm; in a pen behind the barn; corn; plants; trot; Oink; 3; smell; curly tail; piglet
cow; farm; in the big red barn; grass; plants; walk; Moo; 5; warm; big brown eyes; calf
horse; farm; in the stable; hay; plants; trot; Neigh; 5; run; long mane; foal
sheep; farm; in the field by the barn; grass; plants; trot; Baa; 4; warm; thick wool; lamb
goat; farm; in a shed behind the barn; leaves; plants; trot; Meh-eh; 3; climb; curved horns; kid
hen; farm; in the henhouse; corn; plants; run; Cluck; 2; warm; soft brown feathers; chick
rooster; farm; in a coop by the barn; corn; plants; run; Cock-a-doodle-doo; 2; loud; red comb; -
donkey; farm; in the stable by the mill; hay; plants; trot; Hee-haw; 4; carry; long ears; foal
goose; farm; in a pen by the farm pond; grass; plants; waddle; Honk; 3; loud; long white neck; gosling
turkey; farm; in a yard behind the farmhouse; seeds; plants; walk; Gobble-gobble; 3; loud; wide tail; chick
mouse; garden; in a hole behind the shed; seeds; plants; run; Squeak; 1; gnaw; long thin tail; baby mouse
dog; garden; in a kennel by the garden gate; bones; meat; run; Woof; 3; smell; floppy ears; puppy
cat; garden; in a basket by the back door; fish; fish; run; Meow; 3; climb; long whiskers; kitten
guinea pig; garden; in a hutch by the back door; lettuce; plants; run; Wheek; 2; gnaw; soft fur; baby guinea pig
bee; garden; in a hive under the pear tree; nectar; nectar; fly; Buzz; 1; fly; striped coat; -
butterfly; garden; in the rose bush; nectar; nectar; fly; -; 1; fly; bright wings; -
ant; garden; in a hill of sand; crumbs; plants; run; -; 1; smell; six quick legs; -
snail; garden; under a flower pot; lettuce; plants; crawl; -; 1; climb; round shell; baby snail
ladybug; garden; under a big leaf; green bugs; insects; fly; -; 1; fly; black spots; -
caterpillar; garden; on a cabbage; cabbage leaves; plants; crawl; -; 1; gnaw; soft green back; -
worm; garden; in the soft soil; old leaves; plants; crawl; -; 1; dig; smooth pink skin; -
beetle; garden; under a stone; bits of wood; plants; crawl; -; 1; gnaw; shiny back; -
spider; garden; in a corner of the shed; flies; insects; crawl; -; 1; spin; eight thin legs; baby spider
cricket; garden; under the steps; grass; plants; hop; Chirp; 1; loud; long thin legs; -
grasshopper; garden; in the tall grass; grass; plants; hop; Zip-zip; 1; jump; strong back legs; -
firefly; garden; in the hedge; nectar; nectar; fly; -; 1; glow; little yellow light; -
sparrow; garden; in a nest under the roof; seeds; plants; fly; Cheep; 2; fly; brown wings; chick
robin; garden; in a nest in the apple tree; worms; insects; fly; Tweet; 2; loud; red chest; chick
crow; garden; at the top of the tall pine tree; nuts; plants; fly; Caw; 3; fly; shiny black feathers; chick
frog; pond; by the lily pads; flies; insects; hop; Ribbit; 2; jump; long green legs; tadpole
toad; pond; under a wet stone; flies; insects; hop; Croak; 2; jump; bumpy skin; tadpole
duck; pond; in the reeds; water plants; plants; waddle; Quack; 3; swim; flat yellow beak; duckling
swan; pond; on a little island; water plants; plants; swim; -; 4; swim; long white neck; baby swan
turtle; pond; on the bank of the pond; water plants; plants; crawl; -; 2; swim; hard shell; baby turtle
otter; pond; in a hole by the water; fish; fish; run; -; 3; swim; smooth fur; pup
beaver; pond; in a dam in the stream; bark; plants; walk; -; 3; gnaw; flat tail; kit
dragonfly; pond; on a tall reed; tiny flies; insects; fly; Bzz; 1; fly; shiny wings; -
heron; pond; at the quiet end of the pond; fish; fish; walk; -; 4; reach; long thin legs; chick
kingfisher; pond; in a hole in the bank; fish; fish; fly; -; 2; fly; bright blue wings; chick
fish; sea; in the coral; tiny sea plants; plants; swim; -; 2; run; shiny scales; baby fish
whale; sea; in the deep blue water; tiny shrimps; fish; swim; Wooo; 5; carry; wide tail; calf
dolphin; sea; in the warm bay; squid; fish; swim; Eee-eee; 4; run; smooth grey back; calf
octopus; sea; in a cave in the rocks; clams; fish; swim; -; 3; reach; eight long arms; baby octopus
crab; sea; under a flat rock; seaweed; plants; crawl; Click; 2; gnaw; strong claws; baby crab
seahorse; sea; in the seaweed; tiny shrimps; fish; swim; -; 1; hide; curly tail; baby seahorse
jellyfish; sea; in the calm bay; tiny shrimps; fish; swim; -; 2; glow; long thin threads; -
sea turtle; sea; by the coral rocks; sea grass; plants; swim; -; 4; carry; hard shell; baby turtle
lobster; sea; in a hole in the rocks; clams; fish; crawl; Clack; 2; dig; big claws; -
penguin; cold; on the ice by the sea; fish; fish; waddle; Honk; 3; swim; white belly; chick
polar bear; cold; in a den in the snow; fish; fish; walk; Grr; 5; carry; thick white fur; cub
seal; cold; on a rock by the sea; fish; fish; slide; Arf; 4; swim; round belly; pup
walrus; cold; on a sheet of ice; clams; fish; slide; Urrr; 5; warm; long tusks; calf
reindeer; cold; in the snowy hills; moss; plants; trot; -; 4; run; thick brown coat; calf
snow fox; cold; in a den under the snow; berries; plants; run; Yip; 3; smell; fluffy white tail; cub
puffin; cold; in a hole in the cliff; fish; fish; fly; Arr; 2; fly; orange beak; chick
seagull; cold; on a cliff by the sea; fish; fish; fly; Kree; 3; fly; long grey wings; chick
monkey; jungle; in the tall trees; bananas; plants; run; Ooh-ooh; 3; climb; long tail; baby monkey
tiger; jungle; in a cave by the river; meat; meat; run; Roar; 5; night; black stripes; cub
parrot; jungle; in a hole in a tall tree; nuts; plants; fly; Squawk; 2; loud; bright feathers; chick
toucan; jungle; in a hollow tree; fruit; plants; fly; Kek-kek; 3; reach; long colorful beak; chick
sloth; jungle; on a branch by the river; leaves; plants; crawl; -; 3; climb; long claws; baby sloth
snake; jungle; under a warm stone; meat; meat; slither; Hiss; 3; hide; shiny skin; baby snake
gorilla; jungle; in the green hills; leaves and fruit; plants; walk; -; 5; carry; strong arms; baby gorilla
tree frog; jungle; on a wide leaf; flies; insects; hop; Ribbit; 1; jump; red eyes; tadpole
chameleon; jungle; on a thin branch; flies; insects; crawl; -; 2; hide; curly tail; baby chameleon
hummingbird; jungle; in a tiny nest; nectar; nectar; fly; Hmm; 1; fly; long thin beak; chick
lion; grassland; in the shade of a big rock; meat; meat; run; Roar; 5; loud; strong paws; cub
elephant; grassland; near the water hole; leaves; plants; walk; Toot; 5; carry; long trunk; calf
giraffe; grassland; by the tall trees; leaves; plants; walk; -; 5; reach; long neck; calf
zebra; grassland; on the wide plain; grass; plants; trot; -; 4; run; black and white stripes; foal
hippo; grassland; by the muddy river; grass; plants; walk; Grunt; 5; carry; wide mouth; calf
rhino; grassland; under a thorn tree; grass; plants; walk; Snort; 5; carry; big horn; calf
ostrich; grassland; on the dry plain; seeds; plants; run; -; 4; run; long legs; chick
meerkat; grassland; in a tunnel under the sand; beetles; insects; run; Peep; 2; dig; sharp eyes; pup
tortoise; grassland; under a dry bush; grass; plants; crawl; -; 3; hide; hard shell; baby tortoise
antelope; grassland; on the green plain; grass; plants; run; -; 4; jump; thin horns; calf
lizard; grassland; on a hot stone; flies; insects; run; -; 1; climb; green tail; baby lizard
eagle; mountain; in a nest on a high rock; fish; fish; fly; Kree; 4; fly; wide wings; eaglet
mountain goat; mountain; on a steep cliff; mountain grass; plants; run; Meh-eh; 4; climb; curved horns; kid
llama; mountain; in a meadow high up; grass; plants; walk; Hum; 4; carry; thick wool; baby llama
marmot; mountain; in a tunnel under the rocks; flowers; plants; run; Fweet; 2; loud; round belly; pup
yak; mountain; in a windy valley; grass; plants; walk; Grunt; 5; warm; long hair; calf
kangaroo; gum; in the dry grass; grass; plants; hop; -; 4; jump; strong legs; joey
koala; gum; in a gum tree; gum leaves; plants; crawl; -; 3; climb; fluffy ears; joey
wombat; gum; in a long tunnel; grass; plants; walk; -; 3; dig; round nose; joey
emu; gum; by the dry creek; seeds; plants; run; Boom; 4; run; long legs; chick
platypus; gum; in a hole by the creek; worms; insects; waddle; -; 3; swim; flat beak; baby platypus
cockatoo; gum; in a hollow tree; seeds; plants; fly; Screech; 2; loud; yellow crest; chick
"""
FIELDS = "kind area home food diet go cry size skill pride young".split()
BEASTS = {}
for line in TABLE.strip().splitlines():
    row = SimpleNamespace(**dict(zip(FIELDS, line.split("; "))))
    row.size = int(row.size)
    BEASTS[row.kind] = row

MOVES = {  # base: (past, ing)
    "run": ("ran", "running"), "walk": ("walked", "walking"), "fly": ("flew", "flying"),
    "hop": ("hopped", "hopping"), "crawl": ("crawled", "crawling"), "trot": ("trotted", "trotting"),
    "waddle": ("waddled", "waddling"), "swim": ("swam", "swimming"), "slide": ("slid", "sliding"),
    "slither": ("slithered", "slithering"),
}
PLURALS = {"wolf": "wolves", "mouse": "mice", "goose": "geese", "deer": "deer", "sheep": "sheep", "butterfly": "butterflies",
           "firefly": "fireflies", "dragonfly": "dragonflies", "fish": "fish", "jellyfish": "jellyfish", "fox": "foxes",
           "snow fox": "snow foxes", "walrus": "walruses", "reindeer": "reindeer", "ostrich": "ostriches",
           "finch": "finches",
           "octopus": "octopuses", "platypus": "platypuses"}
SKILLS = {  # key: what somebody can do
    "smell": "find things by smell", "carry": "carry heavy things", "climb": "climb", "night": "see in the dark",
    "run": "race", "dig": "dig holes", "fly": "fly high", "warm": "keep others warm", "loud": "call very loudly",
    "gnaw": "bite through hard things", "spin": "spin strong threads", "jump": "jump far", "swim": "swim and dive",
    "reach": "reach far", "hide": "hide", "glow": "shine in the dark",
}
SIZES = {1: ["tiny", "little", "very small"], 2: ["small", "little"], 3: ["young", "little"], 4: ["big", "large"],
         5: ["big", "huge"]}
TRAITS = """shy brave kind curious gentle cheerful playful quiet friendly careful merry clever polite old young cheeky
patient
funny""".split()
SEX = {"hen": "she", "cow": "she", "rooster": "he"}
BIRDS = set("""owl woodpecker hen rooster goose turkey sparrow robin crow duck swan heron kingfisher penguin puffin seagull
parrot toucan
hummingbird ostrich eagle emu cockatoo""".split())
AREAS = {  # area: (where, spots, scenes)
    "forest": ("in the forest", ["under a big oak tree", "behind a fallen log", "beside the stream", "on a mossy stone",
               "between the roots of a pine tree", "by the blackberry bush", "in a clearing", "on the forest path"],
               ["The wind played with the leaves.", "The forest smelled of moss.", "The sun shone through the tall trees."]),
    "farm": ("on the farm", ["behind the barn", "by the gate", "next to the hay wagon", "under the plum tree",
                             "beside the well",
             "in the farm yard", "by the long fence", "at the edge of the corn field"],
             ["The sun came up behind the barn.", "The farmer had just opened the gate.", "It smelled of fresh hay."]),
    "garden": ("in the garden", ["behind the shed", "under the rose bush", "next to the watering can",
                                 "beside the garden path",
               "under the pear tree", "near the tomato plants", "by the garden wall", "at the edge of the lawn"],
               ["The garden was full of flowers.", "The roses smelled sweet.", "There was dew on the grass."]),
    "pond": ("at the pond", ["in the reeds", "on a flat stone", "under the willow tree", "beside the little bridge",
                             "at the muddy bank",
             "near the tall grass", "by the old boat", "where the stream begins"],
             ["The water was as smooth as a mirror.", "Small waves ran over the pond.", "The reeds moved in the wind."]),
    "sea": ("at the bottom of the sea", ["behind a coral", "next to an old anchor", "beside a big shell",
                                        "in the tall seaweed",
            "near a white rock", "on the soft sand", "in front of a dark cave", "between two stones"],
            ["The water was warm and clear.", "The sun made bright spots on the sand of the sea.",
             "The seaweed moved left and right."]),
    "cold": ("in the land of ice", ["behind a block of ice", "near a snowy hill", "on the white beach", "beside a grey rock",
             "at the edge of the ice", "next to a frozen pool", "below the cliff", "in the fresh snow"],
             ["The ice shone in the sun.", "The snow was white and fresh.", "The air was cold and clear."]),
    "jungle": ("in the jungle", ["under a giant leaf", "by the brown river", "beside a waterfall", "between two tall trees",
               "behind a bush with red flowers", "near the banana trees", "on a fallen tree", "next to a deep puddle"],
               ["The jungle was green and warm.", "The leaves were still wet from the rain.", "All the jungle was awake."]),
    "grassland": ("in the grassland", ["near the water hole", "behind a round rock", "in the yellow grass",
                                       "under the only tree",
                  "on a low hill", "beside the dusty path", "next to a thorn bush", "by the dry river"],
                  ["The sun was hot.", "The yellow grass moved in the wind.", "The plain was wide and still."]),
    "mountain": ("in the mountains", ["behind a big rock", "beside a cold stream", "on a narrow path",
                                      "under a crooked tree",
                 "at the foot of a cliff", "near a patch of snow", "in the high meadow", "by a little waterfall"],
                 ["The tops of the mountains were white.", "The air was fresh and clear.",
                  "A stream sang over the stones."]),
    "gum": ("among the gum trees", ["under an old gum tree", "beside the creek", "behind a red rock", "in the dry leaves",
            "near a hollow tree", "on the dusty path", "next to a bush with yellow flowers", "by the water hole"],
            ["The gum trees smelled fresh and sweet.", "The red earth was warm.",
             "The leaves of the gum trees moved in the wind."]),
}
SHE_NAMES = """Agatha Beatrice Clementine Cleo Delia Dottie Elsie Flossie Gertie Hattie Henrietta Josie Lottie Matilda
Minnie Nellie
Odette Petunia Phoebe Queenie Rosalind Suki Tabitha Tilly Trudy Ursula Willa Zelda Bella Bonnie Gigi Lulu Lolly
Kiki""".split()
HE_NAMES = """Fergus Rufus Barnaby Percy Monty Humphrey Wilbur Rollo Casper Dexter Murphy Finley Alfie Archie Bertie Cecil
Clive
Cosmo Digby Ernie Gilbert Hector Horace Jasper Kirby Lionel Magnus Norbert Orson Rowan Rupert Stanley Tobias Vernon Winston
Rex Buddy Duke Basil Benny Remy Ollie""".split()
NOT_NAMES = {"Honey", "Peanut", "Acorn", "Berry", "Clover", "Plum", "Peach", "Kit", "Nibbles", "Shadow", "Star", "Snowy",
             "Twig"}
OWN_NAMES = [n for n in PET_NAMES if n not in NOT_NAMES.union(GIRLS, BOYS, SHE_NAMES, HE_NAMES)]  # for both
TIMES = ["one day", "one morning", "one afternoon", "one fine day", "early one morning", "one spring day",
         "one summer morning",
         "one quiet afternoon", "one Monday", "one Sunday", "late one afternoon", "one bright morning"]


def a_name(w, gender, kind):
    """A name for an animal; now and then with the first letter of its kind."""
    names = w.pick([SHE_NAMES, GIRLS] if gender == "she" else [HE_NAMES, BOYS])
    names = OWN_NAMES if w.chance(0.3) else names
    same = [n for n in names if n[0].lower() == kind[0]]
    return w.pick(same if same and w.chance(0.35) else names)


def beast(w, others=(), ok=None, named=0.7, adj=None):
    """An animal that is unlike the others in kind, name and sex. The fields are those of the table and

    intro ("a shy fox named Rollo"), call (how it is spoken to), adj, went, going, back ("in the den"), said ("squeaked"),
    many (plural of its kind), can (its skill), where, spots (of its area).
    """
    taken = {o.kind for o in others}
    kinds = [k for k, row in BEASTS.items() if k not in taken and (ok is None or ok(row))]
    if others:
        gender = "he" if others[0].gender == "she" else "she"
        kinds = [k for k in kinds if SEX.get(k, gender) == gender]
        kind = w.pick(kinds)
    else:
        kind = w.pick(kinds)
        gender = SEX.get(kind) or w.pick(["she", "he"])
    row = BEASTS[kind]
    adj = adj or w.pick(w.pick([SIZES[row.size], [t for t in TRAITS if t not in {o.adj for o in others}]]))
    if w.chance(named):
        name = a_name(w, gender, kind)
        while name in {str(o) for o in others}:
            name = a_name(w, gender, kind)
        intro = w.fill("a {adj} {kind} [named|named|called|by the name of] {name}", adj=adj, kind=kind, name=name)
        call, is_named = name, True
    else:
        name = f"the {kind}" if " " in kind or w.chance(0.7) else f"the {adj} {kind}"
        intro, call, is_named = f"a {adj} {kind}", kind.title(), False
    went, going = MOVES[row.go]
    where, spots, scenes = AREAS[row.area]
    return Who(name, gender, kind, vars(row) | {
        "intro": intro, "call": call, "named": is_named, "adj": adj, "went": went, "going": going, "can": SKILLS[row.skill],
        "back": row.home.replace(" a ", " the ", 1).replace(" an ", " the ", 1), "many": PLURALS.get(kind, kind + "s"),
        "where": where, "low": row.cry.lower(), "spots": spots, "scenes": scenes, "row": row})


def getting_along(a, b):
    """Whether two rows can be friends who meet: the same area, and neither eats the other."""
    hunters = {"meat": 9, "insects": 1}
    return a.area == b.area and all(
        hunters.get(x.diet, 0) == 0 or (x.diet == "insects" and y.size > 1) or (x.diet == "meat" and y.size >= 3)
        for x, y in ((a, b), (b, a))) and {a.kind, b.kind} not in (
            {"cat", "mouse"}, {"cat", "sparrow"}, {"cat", "robin"}, {"frog", "tadpole"}, {"robin", "worm"})


def friend(w, hero, ok=None, **more):
    """Another animal that the hero may meet, or None."""
    return beast(w, [hero], lambda row: getting_along(hero.row, row) and (ok is None or ok(row)), **more)


def until_fit(make):
    """What make() returns, again and again until it finds an animal for each part."""
    while True:
        try:
            return make()
        except IndexError:  # nobody fits
            continue


def pair(w, first=None, second=None, **more):
    """Two animals that may meet, each with its condition."""
    def make():
        hero = beast(w, ok=first, **more)
        return hero, friend(w, hero, second)
    return until_fit(make)


def up(text):
    return text[0].upper() + text[1:]


def tell(w, *parts, **slots):
    """The parts of a story as one paragraph."""
    return " ".join(" ".join(w.fill(" ".join(part.split()), **slots) for part in parts).split())


def begin(w, h, event, habit=True, scene=True, times=TIMES, **slots):
    """The first sentences: who it is, and the event, a template in which {hero} is the first mention of h.

    habit: whether it may begin with how h lives; scene: whether it may begin with the look of the day.
    """
    slots |= {"h": h}
    told = w.fill(event, hero=h, **slots)
    when = w.pick(times)
    if habit and w.chance(0.62):
        lives = [
            "{H.intro} lived {h.home}.", "There was once {h.intro}. {H.he} lived {h.home}.", "{H.home} lived {h.intro}.",
            "[Once upon a time|Long ago|Once], there was {h.intro} who lived {h.home}.",
            "{H.intro} had a [nice|snug|good] home {h.home}.", "{H.where} lived {h.intro}. {H.his} home was {h.home}.",
            "Do you know who lived {h.home}? It was {h.intro}.", "Somebody lived {h.home}. It was {h.intro}.",
            "{H.intro} lived {h.home} and ate {h.food} [every day|all year|from morning to night].",
            "{H.where}, there lived {h.intro} who [loved|liked] {h.food} [best|more than anything].",
            "Once there was {h.intro}. {H.he} liked {h.food} and [long naps|sunny days|good friends|funny stories].",
            "{H.where}, everybody knew {h.intro}. {H.he} had {a_pride}.",
            "Nobody {h.where} could {h.can} as well as {h.intro}.", "{H.intro} could {h.can}, and {h.he} was proud of it.",
            "Every [morning|evening], {h.intro} {h.went} around {h.where} and looked for {h.food}.",
            "All {h.many} like {h.food}, but nobody liked {h.food} as much as {h.intro}.",
            "{H.intro} was well known {h.where} for {h.his} {h.pride}.",
            "If you had looked {h.home}, you would have found {h.intro}.",
            "{H.intro} had always lived {h.where}, and {h.he} loved it there.",
        ]
        if h.cry != "-":
            lives += ['"{h.cry}! {h.cry}!" [That was|Who was that? It was] {h.intro}.',
                      'Every morning, "{h.cry}!" was heard {h.where}. It was {h.intro}.',
                      '"{h.cry}!" said {h.intro} every morning {h.home}.']
        if h.named:
            lives += ["{H} was a {h.adj} {h.kind}. {H.he} lived {h.home}.", "{H} the {h.kind} lived {h.home}.",
                      "{H} was a {h.kind} with {a_pride}.", "This is {h}, a {h.adj} {h.kind} who lived {h.home}.",
                      "The name of the {h.adj} {h.kind} was {h}. {H.he} lived {h.home}.",
                      "This is a story about {h}, a {h.kind} who [loved|liked] {h.food}."]
        text = w.fill(w.pick(lives), a_pride=some_pride(h), **slots)
        return f"{text} {up(when)}, {told}"
    first = w.fill(event, hero=h.intro, **slots)
    if scene and w.chance(0.5):
        weather = w.pick([
            "{scene}", "{scene}", "It was [a warm day|a fine morning|a quiet afternoon|early in the day] {h.where}.",
            "[It was a day like any other|All was quiet|Everybody was busy|Nobody was in a hurry] {h.where}.",
            "{Corner} {h.where}, [something moved|somebody was about|it was very quiet].",
        ])
        text = w.fill(weather, scene=w.pick(h.scenes), corner=w.pick(h.spots), **slots)
        return f"{text} {up(first)}"
    return f"{up(when)}, {first}"


def some_pride(h):
    """Its body part with an article where it needs one: "a bushy tail", "long ears"."""
    plural = h.pride.endswith("s") and not h.pride.endswith("ss") or h.pride.split()[-1] == "feathers"
    bare = plural or h.pride.split()[-1] in {"fur", "skin", "wool", "hair"}
    return h.pride if bare else f"a {h.pride}"


def end(w, h):
    """A last sentence for one."""
    return w.fill(w.pick([
        "{H} was [very|so] happy.", "That night, {h} slept well {h.back}.",
        "{H} smiled [all day|all the way home|for a long time].",
        "Then {h} {h.went} home and ate some {h.food}.", "It was [a good day|the best day of the week] for {h}.",
        "And that evening, {h} told everybody about it.", "{H} was glad and a little proud.",
        "{H} never forgot that day.",
        "{H} felt warm and happy inside.", "{H} told the story again and again.", "In the evening, {h} was tired and happy.",
        "{H} could not stop smiling.", "What a day that was for {h}!", "So everything was well {h.where}.", "",
    ]), h=h)


def friends(w, h, o, old=False):
    """A last sentence for two; old: they have been friends before."""
    lines = [
        "{H} and {o} {laughed} together [until the sun went down|for a long time].",
        "{H} was glad to have [a friend like {o}|such a good friend].",
        '"Come again tomorrow," said {o}. And {h} did.', '"You are a good friend, {o.call}," said {h}.',
        "{H} and {o} are still friends today.",
        "That evening, {h} and {o} sat side by side and were [happy|content].",
        "The next day, {h} and {o} met again {spot}.",
        '"[Shall we meet|Will you come] again tomorrow?" asked {o}. "[Yes|Of course]!" said {h}.',
        '"I like you, {h.call}," said {o}. "I like you, too, {o.call}," said {h}.',
        "Then {h} and {o} went home side by side.", "When {h} went home, {o} waved for a long time.", "",
    ]
    if not old:
        lines += [
            "From that day on, {h} and {o} were [good|best] friends.", "{H} and {o} have been friends ever since.",
            "After that, {o} came to visit {h} every [week|day].", "That was how {h} and {o} became friends.",
            "Now {h} and {o} met every day {spot}.", "Since that day, {h} and {o} were often seen together.",
            "{H} had a new friend, and so did {o}.", "Now {h} was never alone, because {o} came by every day.",
        ]
    return w.fill(w.pick(lines), h=h, o=o, laughed=w.pick(["laughed", "talked", "played"]), spot=w.pick(h.spots))



def land(row):
    return row.area != "sea"


def snowy(row):
    """Where there is a winter and a summer."""
    return row.area in {"forest", "farm", "garden", "pond", "mountain"}


def mild(row):
    """Animals that are out in the snow, where there is a winter."""
    return snowy(row) and (row.size > 1 or row.kind == "mouse") and row.kind not in {"frog", "toad", "turtle", "mole",
                                        "marmot", "bat"}


def runs(row):
    return row.area != "sea" and row.go in {"run", "walk", "hop", "trot"}


def flies(row):
    return row.go == "fly"


def is_bird(row):
    return row.kind in BIRDS


def small(row):
    return row.size <= 2


def large(row):
    return row.size >= 3


def young(row):
    return row.young != "-"


# (the wish, whose it may be, what h tried, what went wrong, what o said, how it came true)
WISHES = [
    ("touch the moon", lambda r: land(r) and large(r),
     "{H} [went|climbed] to the top of a hill and stretched as far as {h.he} could",
     "the moon was still much too far away", "Look into the puddle",
     "In the puddle lay the moon, round and white. {H} touched it very gently"),
    ("hear the sea", lambda r: r.area in {"forest", "farm", "garden", "mountain"}, "{H} stood very still and listened",
     "the sea was much too far away", "Hold this shell to your ear", "In the shell, {h} could hear the waves come and go"),
    ("fly", lambda r: runs(r) and r.size in (2, 3), "{H} jumped from a stone and kicked with all {h.his} legs",
     "{h.he} landed in the grass with a bump", "Run down the hill with me when the wind blows",
     "They ran down the hill. The wind blew in their faces, and it felt just like flying"),
    ("be as tall as a tree", lambda r: runs(r) and small(r), "{H} climbed up on a stone and made {h.himself} very long",
     "{h.he} was still much smaller than the trees", "Come up the hill with me",
     "From the top of the hill, {h} looked down on all the trees"),
    ("catch the sun", runs, "{H} {h.went} after it the whole day", "in the evening, the sun went down behind the hills",
     "Wait until the morning", "In the morning, the sun came back by itself and shone right on {h.his} face"),
    ("have a party", None, "{H} [cleaned {h.his} home|made everything nice] and waited", "nobody came",
     "Did you tell anybody about it",
     "So they told everybody. The next day, all the neighbors came, and it was a [merry|fine|big] party"),
    ("see a rainbow", land, "{H} looked up at the sky all day", "the sky was only blue", "We need rain and sun together",
     "The next day, it rained, and then the sun came out. A big rainbow stood in the sky"),
    ("count all the stars", land, "{H} counted to twenty", "then {h.he} did not know where {h.he} had begun",
     "You take this half, and I take that half",
     "They counted and counted, and they fell asleep before they were done"),
    ("stay awake all night", land, "{H} [hummed a song|stood up straight|told {h.himself} a story]",
     "{h.his} eyes kept closing",
     "Sleep now, and I will tell you about the night in the morning",
     "So {h} slept, and in the morning {o} told {h.him} about the moon, the stars and the shadows"),
    ("find a treasure", lambda r: land(r) and r.go != "fly", "{H} looked [behind|under] every bush",
     "there were only some dusty stones",
     "Let us wash these stones", "When the stones were clean, they were green and gold and shone in the sun"),
    ("be faster than the wind", runs, "{H} {h.went} as fast as {h.he} could", "the wind was always faster",
     "Wait until the wind is tired",
     "In the evening, the wind went to sleep. {H} {h.went} across the grass and was faster at last"),
    ("see what was behind the hill", lambda r: runs(r) and r.size > 1, "{H} began to climb",
     "the hill was steep, and {h.he} was soon out of breath",
     "Let us rest now and then", "They climbed and rested and climbed. Behind the hill, there was a valley full of flowers"),
    ("catch a cloud", lambda r: r.area in {"forest", "farm", "garden", "mountain", "pond"},
     "{H} waited for one to come down", "the clouds just sailed by",
     "Get up early tomorrow", "Early in the morning, there was fog everywhere. {H} stood in the middle of a cloud"),
    ("keep a snowflake", lambda r: r.area in {"cold", "mountain"}, "{H} caught one and blew on it", "it melted at once",
     "Do not breathe on it, just look", "They looked at the next snowflake for a long time. It was a perfect little star"),
    ("find a pearl", lambda r: r.area == "sea", "{H} looked into ten beautiful shells", "all of them were empty",
     "Look where nobody looks", "In a small grey shell lay a round white pearl"),
    ("see the stars", lambda r: r.area == "sea" and r.go == "swim", "{H} swam up to the top of the water",
     "the sky was full of clouds",
     "Wait a little", "The clouds moved away, and a thousand stars shone over the sea"),
    ("tell a good story", None, "{H} [thought all morning|sat down to think]", "{h.he} could not think of one",
     "Tell me what you did today", "So {h} told about {h.his} day and about the {h.food}, and {o} listened with big eyes"),
    ("have a friend", None, "{H} looked for one everywhere", "everybody was busy", "I am not busy",
     "So they played together until the evening"),
    ("make somebody laugh", None, "{H} made a funny face", "nobody was looking", "Do it again",
     "{H} made the face again, and {o} laughed so much that {o.he} rolled over"),
    ("have a garden", lambda r: r.area in {"forest", "farm", "garden"}, "{H} put a pebble into the earth and waited",
     "nothing grew",
     "You need a seed, not a pebble", "They planted a seed and gave it water. Soon a little green leaf came up"),
    ("sleep under the open sky", lambda r: snowy(r) and "hole" in r.home or "den" in r.home or "tunnel" in r.home,
     "{H} lay down on the grass", "it felt strange to be alone out there", "I will stay with you",
     "They lay side by side and looked up at the stars until they fell asleep"),
    ("give {h.his} mother a present", lambda r: r.size > 1, "{H} looked for something nice", "{h.he} had nothing to give",
     "Sing her a song", "So {h} made up a little song, and {h.his} mother said that it was the best present of all"),
    ("smell like a flower", lambda r: r.area in {"garden", "forest", "farm"}, "{H} sat among the roses all day",
     "the rain washed the smell away", "You smell like {h.call}, and I like that",
     "{H} thought about it, and {h.he} was glad to smell like {h.himself}"),
    ("ride on a boat", lambda r: r.area in {"pond", "forest"} and r.size in (1, 2) and not flies(r),
     "{H} sat down on a stone and waited",
     "the stone did not swim", "Try it with a piece of bark", "They sat on the bark, and it carried them down the stream"),
    ("learn to whistle", land, "{H} blew and blew", "all that came out was air", "Blow on a blade of grass",
     "{H} blew on the grass, and there was a long, clear whistle"),
    ("see {h.his} own face", land, "{H} turned round and round", "{h.he} only got dizzy", "Look into the still water",
     "In the water, {h} saw a face with two friendly eyes"),
    ("hear a good story", None, "{H} asked everybody for one", "nobody had the time",
     "I know one about a {h.kind} who lived on the moon",
     "{O} told the story, and {h} listened without a sound"),
    ("dance in the rain", lambda r: r.area in {"forest", "farm", "garden", "pond", "jungle"}, "{H} waited for a cloud",
     "the sun shone for a whole week", "Come with me to the waterfall",
     "They danced in the spray, and it was just like rain"),
    ("do something brave", None, "{H} looked for a dragon", "there was no dragon at all",
     "There is a mask with big teeth in my home, and I am afraid of it",
     "{H} went in and carried out the mask. It was only an old pot, but {o} said that this was very brave"),
    ("have a name for every star", land, "{H} began with the brightest one", "soon {h.he} knew no more names",
     "Call the next one after me",
     "So one star was called {o.call}, and the one beside it was called {h.call}"),
    ("win a prize", land, "{H} {h.went} as far and as fast as {h.he} could", "there was no race that day",
     "Here is a prize for the kindest smile",
     "{O} gave {h} a round white stone, and {h} kept it forever"),
]


def wish(w):
    """What somebody wished for."""
    what, fits, tried, wrong, advice, true = w.pick(WISHES)
    h, o = pair(w, fits, adj="young" if "mother" in what else None)
    slots = {"h": h, "o": o, "what": what}
    if w.chance(0.4):
        start = w.fill('"[I wish I could {mine}|I want to {mine}|If only I could {mine}]!" said {h.intro}.', h=h,
                       mine=what.replace("{h.his}", "my"))
        start = tell(w, start, w.pick(["", "{H} lived {h.home}.", "{H} thought about it all the time."]), **slots)
    else:
        start = begin(w, h, "{hero} [had a wish: {h.he} wanted|wanted very much|made up {h.his} mind] to {what}.", what=what)
    return tell(w, start, f"""
        {tried}, but {wrong}. [{{H}} was sad.|{{H}} sighed.|"Oh no," said {{h}}.|"What a pity," said {{h}}.|]
        [Then {{o.intro}} came by|{{O.intro}} had seen it all|Just then, {{h}} met {{o.intro}}].
        [|"What is the matter?" asked {{o}}. "I want to {what.replace('{h.his}', 'my')}," said {{h}}.]
        "{advice}{'?' if advice.startswith('Did') else ','}" said {{o}}. {true}.
        [|"[Now I have my wish|Thank you, {{o.call}}|You were right, {{o.call}}]!" said {{h}}.]""",
                w.pick([end(w, h), friends(w, h, o)]), **slots)


# (what is feared, who may fear it, how it comes, what o says, what they do or see)
FEARS = [
    ("thunder", land, "the sky turned dark, and there was a loud rumble",
     "It is only a noise. Let us count until the next one",
     "They counted to ten, then to twenty, then to thirty, and the thunder was far away"),
    ("the dark", land, "the sun went down, and it got very dark", "Wait a little and look up",
     "One star came out, then ten, then a hundred, and it was not so dark any more"),
    ("the wind", land, "a strong wind blew and howled", "The wind wants to play. Throw a leaf into the air",
     "The leaf danced high up and down again, and {h} began to laugh"),
    ("{h.his} own shadow", lambda r: land(r) and r.go != "fly",
     "the sun came out, and there was a black shape behind {h.him}",
     "That is only your shadow. Lift a foot", "{H} lifted a foot, and the shadow lifted a foot, too"),
    ("loud noises", land, "there was a loud crash behind {h.him}", "It was only an old branch. Come and see",
     "There lay the branch. {H} stepped on it, and it said crack, and that was funny"),
    ("the fog", snowy, "thick fog came, and {h} could not see anything", "Stay beside me. The sun will drink it up",
     "They waited side by side. Soon the sun came out, and the fog was gone"),
    ("being alone", None, "all the others were away, and it was very quiet", "Hum a song, then you are not so alone",
     "{H} hummed a song, and {o} hummed along"),
    ("deep water", lambda r: runs(r) and r.size in (2, 3), "the path led through a stream",
     "Put one foot in. It is not deep here",
     "{H} put in one foot, then the next. The water was cool and felt nice"),
    ("high places", lambda r: runs(r) and r.size >= 2 and r.skill != "climb", "{h} stood on a big rock and looked down",
     "Do not look down. Look at me and come slowly", "Step by step, {h} came down, and then the rock did not look so high"),
    ("strangers", None, "somebody {h.he} did not know came along", "I am only looking for a friend",
     "{H} came a little nearer, and {o} smiled and waited"),
    ("dark caves", lambda r: r.size > 1 and "cave" not in r.home, "{h} stood in front of a dark cave",
     "Call into it and see what happens",
     '"Hello!" called {h}. "Hello!" called the cave. It was only an echo, and it was fun'),
    ("the cold", mild, "it got so cold that the puddles froze", "Come and run around with me",
     "They played catch until they were both warm"),
    ("the rain", lambda r: r.area in {"forest", "farm", "garden", "jungle"}, "big drops fell on {h.his} head",
     "Listen how it sings on the leaves", "They sat under a big leaf and listened. Drip, drop, drip"),
    ("snow", mild, "white flakes fell from the sky", "They are soft. Catch one with your nose",
     "A snowflake landed on {h.his} face. It tickled"),
    ("fireworks", lambda r: r.area in {"farm", "garden"}, "there was a bang, and the sky was full of lights",
     "Look at the colors, they are like flowers", "Red flowers, green flowers and golden flowers opened in the sky"),
    ("the moon", land, "the moon came up, huge and yellow", "It is only a lamp for those who walk at night",
     "The moon made the path bright, and they could see every stone"),
    ("dreams", None, "{h} had a bad dream and woke up", "Tell it to me, and then it will be small",
     "{H} told the whole dream, and at the end it was almost funny"),
    ("big waves", lambda r: r.area in {"sea", "cold"}, "a storm came, and the waves were as high as hills",
     "Stay down here between the rocks with me",
     "They stayed close together, and soon the waves were small again"),
    ("crossing the bridge", lambda r: r.area in {"pond", "forest", "farm"} and runs(r) and r.size in (2, 3, 4),
     "{h} stood in front of the old bridge",
     "I will go first. Put your feet where I put mine", "One step, two steps, three steps, and they were on the other side"),
    ("mice", lambda r: r.kind in {"elephant", "cow", "horse", "donkey", "hippo", "rhino"},
     "something small ran over the path",
     "It is smaller than your foot. Say hello to it",
     '"Hello," said {h} in a low voice. "Hello," said the mouse, and ran on'),
    ("balloons", lambda r: r.area in {"farm", "garden"}, "a red balloon flew over the fence and went bang",
     "It was full of air and nothing else",
     "{H} looked at the little red skin on the ground and touched it with a foot"),
    ("falling leaves", lambda r: r.area in {"forest", "garden", "pond"},
     "a gust of wind came, and hundreds of leaves fell down",
     "Lie on your back and look at them", "They lay side by side, and the leaves came down like yellow snow"),
    ("asking for help", None, "{h} hurt {h.himself} and could not go on", "You only need to say one word",
     '"Help," said {h} very softly, and {o} helped at once'),
    ("making mistakes", None, "{h} was asked to sing for everybody", "I will sing with you, and I make mistakes, too",
     "They sang together. Both of them forgot the words, and everybody laughed and clapped"),
    ("the sound of owls", lambda r: r.area == "forest" and r.kind != "owl", "a long hoo-hoo came out of the night",
     "It is only the owl saying good night",
     '"Good night," called {h} in a small voice. "Hoo-hoo," said the owl'),
    ("whirlpools", lambda r: r.area == "sea", "the water began to turn round and round", "Hold on to this rock with me",
     "They held on tightly, and soon the water was still again"),
    ("strange smells", lambda r: land(r) and r.size > 1, "a strong smell came out of the bushes",
     "Let us find out what it is",
     "They looked, and behind the bushes grew a big white flower"),
    ("the first day at school", None, "the time came, and {h} did not want to go", "You can sit next to me",
     "They sat side by side, and the day was over before {h} knew it"),
]


def fear(w):
    """Somebody is afraid of something, and a friend knows what to do."""
    what, fits, came, said, done = w.pick(FEARS)
    h, o = pair(w, fits, adj=w.pick(["shy", "young", "gentle", "quiet", "kind", "careful"]))
    slots = {"h": h, "o": o, "what": what}
    lives = w.pick([
        "{H.intro} lived {h.home}. {H} was [afraid|scared] of {what}.", "{H.intro} was [afraid|scared] of {what}.",
        "[Once|Once upon a time], there was {h.intro} who was [afraid|scared] of {what}.",
        "[What was {h.intro} afraid of? It was {what}.|Everybody is afraid of something. For {h.intro}, it was {what}.]",
        '"I am afraid of {mine}," said {h.intro}.', "{H.where} lived {h.intro} who did not like {what} at all.",
        "Most {h.many} are not afraid of {what}, but {h.intro} was.",
    ])
    lives = w.fill(lives, **slots, mine=what.replace("{h.his}", "my"))
    return tell(w, lives, f"""
        [One day|One evening|Then, one day|But one day], {came}. [{{H}} began to shake.|{{H}} wanted to hide.|{{H}} closed
        {{h.his}} eyes.|
        "Help!" cried {{h}}.|{{H.his}} heart went boom, boom, boom.] [Then {{o.intro}} came along|{{O.intro}} was there and
        saw it|
        {{O.intro}} came to {{h.him}}]. "[Do not be afraid|Do not worry|It is all right]," said {{o}}. "{said}." {done}.
        [{{H}} was not so afraid any more.|{{H}} took a deep breath and smiled.|"That was not so bad," said {{h}}.|
        Now {{h}} was a little braver than before.|"I did it!" cried {{h}}.]""", friends(w, h, o), **slots)


# (why somebody cannot sleep, who, what o says, what is done)
SLEEPLESS = [
    ("it was too cold", mild, "You need more leaves in your bed",
     "They carried dry leaves to the bed until it was soft and warm"),
    ("it was too hot", lambda r: land(r) and r.area != "cold", "Look for a place where the air is cool",
     "{H} found a cool place and lay down"),
    ("the moon was too bright", land, "Put a big leaf over your eyes",
     "{H} put a leaf over {h.his} eyes, and it was nice and dark"),
    ("the wind was too loud", land, "Listen. The wind is singing a song for you",
     "{H} listened, and the wind sounded like a slow, deep song"),
    ("{h.he} was hungry", None, "Eat a little first", "{H} ate some {h.food}, and {h.his} belly was full and warm"),
    ("{h.he} had eaten too much", None, "Walk up and down with me a little",
     "They moved about until {h.his} belly felt better"),
    ("{h.he} was not tired at all", None, "Let us play until you are",
     "They played catch and hide and seek until {h} could not keep {h.his} eyes open"),
    ("there was a stone in {h.his} bed", runs, "Then let us take it away",
     "They rolled the stone away, and the bed was soft again"),
    ("{h.he} was thinking of tomorrow", None, "Tomorrow will come by itself",
     "{H} took three slow breaths and thought of nothing"),
    ("{h.he} had quarreled with a friend", None, "Tell your friend that you are sorry in the morning",
     "{H} promised to do that, and {h.his} heart felt light"),
    ("somebody was snoring", land, "Snore along with it", "{H} snored along for fun, and soon it was real"),
    ("the rain was dripping on {h.his} nose", lambda r: r.area in {"forest", "farm", "garden"}, "Move a little to the left",
     "{H} moved to the left, and there it was dry"),
    ("{h.he} missed {h.his} mother", lambda r: r.size > 1, "I know a song that mothers sing",
     "{O} sang softly, and {h} listened"),
    ("{h.he} was afraid of a shadow", land, "That is only the shadow of a tree",
     "They waved at the shadow, and it did nothing at all"),
    ("{h.he} felt lonely", None, "I will stay until you sleep", "{O} sat down close beside {h.him} and was quiet"),
    ("it was too quiet", None, "I will tell you a story",
     "{O} told a long, slow story about a stone that did nothing all day"),
    ("{h.he} had slept all day", None, "Then let us look at the night together",
     "They watched the shadows and listened to the small sounds of the night"),
    ("it was {h.his} birthday the next day", None, "The sooner you sleep, the sooner it comes",
     "{H} closed {h.his} eyes as fast as {h.he} could"),
    ("{h.his} feet were cold", lambda r: snowy(r) and not flies(r) and r.size > 1, "Put your feet close to mine",
     "They put their feet together, and it was warm at once"),
    ("an owl was calling", lambda r: r.area == "forest" and r.kind != "owl", "Count how many times it calls",
     "{H} counted to twelve, and then {h.he} lost count"),
    ("{h.he} had a song in {h.his} head", None, "Sing it to me until it is out",
     "{H} sang it three times, each time more softly"),
    ("a drop of water went plop, plop, plop", land, "Put some moss under it",
     "They put moss under the drop, and there was no more plop"),
    ("{h.he} had a secret", None, "You can tell it to me, and I will keep it", "{H} whispered the secret, and {o} nodded"),
    ("{h.he} wanted to know what the stars were doing", land, "They are doing nothing, and they do it very slowly",
     "They watched the stars do nothing for a long time"),
    ("{h.his} bed was too hard", lambda r: r.size > 1, "I have something soft for you",
     "{O} brought something soft, and {h} lay down on it"),
]


def sleepless(w):
    """Somebody cannot sleep."""
    why, fits, said, done = w.pick(SLEEPLESS)
    h, o = pair(w, fits, adj="young" if "mother" in why else None)
    start = w.fill(w.pick([
        "It was night, and {h.intro} could not sleep.", "{H.intro} lay awake {h.home}.",
        "{H.where}, all was quiet. Only {h.intro} was awake.",
        "[Late one night,|One night,|The moon was up, and] {h.intro} could not fall asleep.",
        '"I cannot sleep," said {h.intro}.',
        "The stars were out, and everybody slept. But {h.intro} was wide awake.", "Why was {h.intro} not asleep?",
        "{H.intro} closed {h.his} eyes and opened them again. {H.he} could not sleep.",
        "{H.intro} turned to the left, and {h.he} turned to the right. {H.he} just could not sleep.",
        "Everybody {h.where} was asleep, but not {h.intro}.",
    ]), h=h)
    reason = w.fill(w.pick(["[It was because|The reason was that|You see,] {why}.", "{Why}."]), why=why, h=h, o=o)
    return tell(w, start, reason, f"""
        [{{H}} tried to count, but it did not help.|{{H}} sighed.|
        {{H}} sat up and looked into the night.|] [{{O.intro}} heard {{h.him}}|{{O.intro}} was awake, too, and came
        over|Then {{h}} heard
        somebody. It was {{o.intro}}]. "[Why are you awake|Can you not sleep|What is wrong], {{h.call}}?" asked {{o}}. {{H}}
        told {{o.him}}
        [all about it|what was wrong]. "{said}," said {{o}}. {done}.
        [Soon {{h}} was fast asleep|{{H}} yawned once, and twice, and then {{h.he}} slept|A moment later, {{h}} was asleep|
        "Good night, {{o.call}}," said {{h}}, and then {{h.he}} was asleep].
        [|And {{o}} [went home on quiet feet|smiled and went home|went to sleep, too].|In the morning, {{h}} felt fresh and
        happy.|
        {{H}} slept until the sun was high.]""", h=h, o=o)


SHELTERS = {
    "forest": ["under the roots of an old oak tree", "under a thick fir tree", "in a dry cave"],
    "farm": ["under the roof of the barn", "in the old mill", "in the empty stable"],
    "garden": ["under the garden bench", "in the old shed", "under the steps of the house"],
    "pond": ["under the old bridge", "under the willow tree", "under the boat that lay upside down"],
    "cold": ["behind a wall of ice", "in a cave of snow", "behind a tall rock"],
    "jungle": ["under a giant leaf", "in a cave by the waterfall", "under a fallen tree"],
    "grassland": ["in the shade of a high rock", "under a wide tree", "in a cool cave"],
    "mountain": ["in a cave in the cliff", "behind a huge rock", "in an empty hut"],
    "gum": ["under an old gum tree", "in a cave of red stone", "behind a high bank"],
}
# (weather, who, how it begins, what it does, what they do in the shelter, how it ends)
WEATHER = [
    ("the rain", snowy, "It began to rain", "Soon the ground was full of puddles", "listened to the drops",
     "the rain stopped, and the sun came out"),
    ("the storm", land, "Dark clouds came, and a storm began", "The trees bent, and the thunder rolled", "told stories",
     "the storm was over, and the air was fresh"),
    ("the snow", mild, "It began to snow", "Soon everything was white", "warmed each other",
     "the snow stopped, and the world was white and bright"),
    ("the hail", land, "Suddenly, little balls of ice fell from the sky", "They hit the ground and jumped up again",
     "counted the balls of ice", "the hail was over, and the ice melted"),
    ("the wind", land, "A strong wind began to blow", "Leaves and dust flew through the air", "sang louder than the wind",
     "the wind was tired and lay down"),
    ("the heat", lambda r: r.area in {"grassland", "gum", "farm", "garden", "forest"}, "The sun got hotter and hotter",
     "Even the stones were hot", "rested in the shade", "the evening came, and it was cool"),
    ("the snowstorm", lambda r: r.area in {"cold", "mountain"}, "The sky turned white, and a snowstorm began",
     "The snow flew so thick that nobody could see far", "told stories", "the sky was blue and clear again"),
    ("the fog", land, "Thick fog came up", "It was so thick that everything looked grey", "talked in the fog",
     "the sun came through, and the fog was gone"),
    ("the rain", lambda r: r.area in {"jungle", "gum", "grassland"}, "Big warm drops began to fall",
     "Soon water ran down every path", "listened to the drops", "the rain stopped, and everything was green and shiny"),
]


def shelter(w):
    """Bad weather, and somebody has room for one more."""
    what, fits, begins, does, pastime, over = w.pick(WEATHER)
    h, o = pair(w, fits, fits)
    slots = {"h": h, "o": o, "what": what, "begins": begins, "does": does, "pastime": pastime, "over": over,
             "spot": w.pick(h.spots), "dry": w.pick(SHELTERS[h.area]),
             "snack": w.pick(["", "{O} even shared some {o.food} with {h}."]) if h.diet == o.diet else ""}
    start = begin(w, h, "{hero} was [far from home|on {h.his} way home|out to look for {h.food}|{spot}, far from home].",
                  scene=False,
                  spot=slots["spot"])
    if w.chance(0.3):
        start = w.fill("{Begins}. {H.intro} was still far from home.", **slots)
        slots["begins"] = w.pick(["It got worse and worse", "It did not stop", "Nobody else was out"])
    return tell(w, start, """
        {Begins}. {Does}. "[Where can I go|Where shall I hide|Oh dear, what now]?" [said|cried|thought] {h}.
        Then [a voice called|somebody called|{h} heard a voice]: "[Come in, come in|Over here|Quick, come in here]!" It was
        {o.intro}, [safe|who sat|who waited] {dry}.
        [There was not much room, but it was enough.|"There is room for two," said {o}.|"But I do not want to be a bother,"
        said {h}. "You are no bother," said {o}.]
        {snack} [They sat close together and {pastime}|Side by side, {h} and {o} {pastime}] until {over}.
        [|"Thank you, {o.call}," said {h}. "You saved me from {what}."|"Next time, you must come to my home," said {h}.]""",
                friends(w, h, o), **slots)


# (what was found, who may find it, three guesses, what it becomes)
FINDS = [
    ("hat", "a boat", "a bowl", "a bed", lambda r: land(r) and small(r),
     "It was soft and deep and just the right size for a nap"),
    ("boot", "a cave", "a boat", "a house", lambda r: land(r) and small(r),
     "It was dry inside, and the top was a fine front door"),
    ("spoon", "a mirror", "a shovel", "a slide", lambda r: land(r) and r.size == 1,
     "It was smooth, and you could slide down again and again"),
    ("mirror", "a window", "a piece of sky", "a mirror", lambda r: r.size > 1,
     "Both of them looked in, and two happy faces looked out"),
    ("umbrella", "a flower", "a bat", "a roof", land, "When it rained, they sat under it and stayed dry"),
    ("bell", "a cup", "a hat", "something that rings", land, "It went ding, ding, ding, and everybody came to listen"),
    ("sock", "a snake", "a bag", "a sleeping bag", lambda r: land(r) and small(r) and r.go != "fly",
     "It was warm, and {h} fitted in up to the nose"),
    ("button", "a plate", "a wheel", "a table", lambda r: r.size == 1,
     "It was round and flat, and there was room on it for two little dinners"),
    ("bottle", "a fish", "a house", "a horn", lambda r: r.size > 1 and land(r),
     "The wind blew over the top, and it went hoo, hoo"),
    ("bucket", "a hat", "a drum", "a bath", lambda r: land(r) and r.size == 2 and r.go != "fly",
     "It was full of rain water, and that was fun on a hot day"),
    ("ball", "an egg", "a moon", "a toy", lambda r: land(r) and large(r),
     "They pushed it to each other, and it rolled so well"),
    ("balloon", "a plum", "a sun", "a dancing toy", land, "It went up and down in the wind, and they tried to catch it"),
    ("key", "a fish bone", "a tooth", "a thing to ring with", None, "When they hit it on a stone, it went pling"),
    ("cup", "a bell", "a hat", "a house", lambda r: r.size == 1, "Upside down, it was a fine little house"),
    ("scarf", "a snake", "a river", "a blanket", lambda r: land(r) and r.size > 1,
     "It was long and warm, and it was enough for two"),
    ("glove", "a strange bird", "a spider", "a bed with five rooms", lambda r: land(r) and r.size == 1,
     "There was a room for {h}, a room for {o}, and three for guests"),
    ("candle", "a bone", "a carrot", "something that smells of honey", lambda r: land(r) and r.size > 1,
     "They kept it and smelled it every morning"),
    ("basket", "a nest", "a boat", "a bed", lambda r: snowy(r) and r.size in (2, 3),
     "With some dry grass in it, it was the softest bed of all"),
    ("rope", "a worm", "a tail", "a thing to pull", lambda r: land(r) and large(r),
     "One pulled here, the other pulled there, and both of them fell down and laughed"),
    ("box", "a cave", "a drum", "a hiding place", lambda r: land(r) and r.size in (2, 3),
     "Nobody could see who was inside, and that was great for hide and seek"),
    ("coin", "a piece of the sun", "a fish scale", "a shiny treasure", None,
     "They took turns keeping it, one day {h}, one day {o}"),
    ("feather", "a leaf", "a tail", "a fan", lambda r: land(r) and not is_bird(r),
     "On hot days, they fanned each other with it"),
    ("newspaper", "a wing", "a big leaf", "a roof", lambda r: land(r) and r.size in (1, 2),
     "They put it over two stones and sat under it"),
    ("pearl", "an egg", "a moon", "a lamp", lambda r: r.area == "sea",
     "It shone in the dark water, and both of them could see by its light"),
    ("bottle", "a strange fish", "a ship", "a house", lambda r: r.area == "sea" and r.size <= 2,
     "It was made of glass, and one could look out on all sides"),
]


def find(w):
    """A thing that nobody knows, two guesses and a use."""
    thing, guess1, guess2, use, fits, proof = w.pick(FINDS)
    h, o = pair(w, fits)
    slots = {"h": h, "o": o, "thing": thing, "guess1": guess1, "guess2": guess2, "use": use, "spot": w.pick(h.spots),
             "old": "old" if thing in {"newspaper", "bottle", "feather", "coin"}
             else w.pick(["old", "red", "blue", "green", "yellow", "pretty", "dusty"])}
    start = begin(w, h, "{hero} found [something strange|a strange thing|something] {spot}. It was a {old} {thing}, "
                  "but {h} did not know [that|what it was].", **{k: slots[k] for k in ("spot", "old", "thing")})
    ask = w.pick(['"What is this?" asked {h}.', '"[What can it be|What is it]?" [wondered|said] {h}.',
                  "{H} looked at the {thing} from all sides."])
    return tell(w, start, f"""
        {ask} {{O.intro}} came to look. "[It is|I think it is|That must be] {{guess1}}," said {{o}}. But the {{thing}} [was
        not|did not look like] {{guess1}}.
        "[Maybe|Then maybe|Or] it is {{guess2}}," said {{h}}. [They looked again, but it was not {{guess2}}.|But it was not
        {{guess2}}, either.|"No, I know {{guess2}} when I see it," said {{o}}.]
        [Then {{h}} had an idea|{{H}} thought hard|They turned the {{thing}} around]. "[I know|Now I see]! It is {{use}}!"
        {proof}.
        [|"What a good {{thing}}," said {{o}}.|"I am so glad that you found the {{thing}}," said {{o}}.]""",
                w.pick([end(w, h), friends(w, h, o)]), **slots)


# skill: (a trouble, who may have it, how the helper solves it); {h} has the trouble, {o} helps
TROUBLES = [
    ("dig", "earth had slid down and closed {h.his} front door",
     lambda r: any(x in r.home for x in ("hole", "tunnel", "den ", "cave")) and land(r) and not flies(r)
     and "tree" not in r.home,
     "{O} dug and dug until the door was open again"),
    ("dig", "{h.his} best {h.food} lay deep under the earth",
     lambda r: r.food in {"nuts", "roots", "seeds", "bones", "corn"}, "{O} dug a deep hole and brought up the {h.food}"),
    ("carry", "a big branch had fallen in front of {h.his} home", land, "{O} took the branch and carried it away"),
    ("carry", "{h} had hurt a foot and could not go home",
     lambda r: land(r) and r.size in (2, 3) and r.go not in {"slither", "slide", "fly"},
     "{O} took {h} on {o.his} back and carried {h.him} home"),
    ("climb", "{h.his} [scarf|hat|red ball] hung high up in a tree",
     lambda r: land(r) and r.go != "fly" and r.size > 1 and r.skill not in ("climb", "reach"),
     "{O} climbed up and threw it down"),
    ("climb", "the {h.food} grew too high up", lambda r: r.food in {"wild plums", "leaves", "bananas", "fruit", "nuts",
                                        "berries"} and r.skill not in {"climb", "reach"} and not flies(r),
     "{O} climbed up and shook the branch"),
    ("reach", "{h.his} ball had rolled into a deep crack", lambda r: r.size > 1, "{O} reached far down and got it out"),
    ("reach", "{h.his} hat hung in a tree", lambda r: runs(r) and r.skill not in {"climb", "reach"} and r.size > 1,
     "{O} reached up and got it down"),
    ("reach", "{h} had dropped {h.his} ring between two rocks", None, "{O} reached in deep and pulled out the ring"),
    ("night", "it was dark, and {h} could not find the way home", lambda r: land(r) and r.skill not in {"night", "glow"},
     "{O} could see every stone, and {o.he} led {h} home"),
    ("glow", "it was dark, and {h} could not find the way home", lambda r: r.skill not in {"night", "glow"},
     "{O} shone as brightly as {o.he} could and led {h} home"),
    ("smell", "{h} had lost {h.his} way", lambda r: land(r) and r.skill != "smell",
     "{O} put {o.his} nose to the ground and smelled the way to {h.his} home"),
    ("smell", "{h} had hidden {h.his} {h.food} and forgotten where",
     lambda r: r.food in {"nuts", "seeds", "bones", "berries", "corn", "bananas"} and r.skill != "smell",
     "{O} smelled here and there, and soon {o.he} found everything"),
    ("fly", "{h} had lost {h.his} brother in the tall grass",
     lambda r: land(r) and not flies(r) and r.size in (1, 2, 3) and r.area != "cold",
     "{O} flew up high, looked down and saw the brother at once"),
    ("fly", "{h.his} hat was blown up into a tree", lambda r: land(r) and not flies(r) and r.size in (2, 3)
     and r.skill != "climb" and r.area != "cold", "{O} flew up and brought it down"),
    ("swim", "{h.his} toy boat had sailed away on the water", lambda r: land(r) and r.skill != "swim" and not flies(r),
     "{O} swam after the boat and pushed it back"),
    ("swim", "{h} had dropped a pretty stone into the water", lambda r: land(r) and r.skill != "swim",
     "{O} dived down and came up with the stone"),
    ("warm", "{h} was wet and cold", lambda r: land(r) and r.size <= 3 and r.go != "swim" and r.skill != "warm",
     "{O} sat down beside {h.him}, and soon {h} was warm and dry"),
    ("loud", "{h} could not find {h.his} mother", lambda r: r.size > 1 and r.skill != "loud",
     "{O} called so loudly that the mother heard it far away and came"),
    ("loud", "{h} wanted to call {h.his} friends, but {h.his} voice was too weak", lambda r: r.skill != "loud",
     "{O} called with a mighty voice, and all the friends came"),
    ("gnaw", "{h} was caught in a [net|string|knot]", lambda r: r.skill != "gnaw",
     "{O} bit through it, snip, snap, and {h} was free"),
    ("gnaw", "a thick root had grown across {h.his} front door",
     lambda r: any(x in r.home for x in ("hole under", "tunnel", "hole behind", "den ")),
     "{O} bit through the root, bit by bit, until the door was free"),
    ("spin", "{h} had torn {h.his} blanket", lambda r: r.go != "swim", "{O} spun a fine thread and mended it"),
    ("jump", "{h.his} ball was on the other side of the ditch", lambda r: runs(r) and r.skill != "jump" and r.size > 1,
     "{O} jumped across and threw it back"),
    ("run", "{h} had to tell {h.his} mother something, but she was far away",
     lambda r: r.skill != "run" and not flies(r) and r.size > 1, "{O} raced to the mother, told her and raced back"),
    ("run", "the wind had taken {h.his} hat", lambda r: land(r) and r.skill != "run" and not flies(r) and r.size > 1,
     "{O} raced after the hat and caught it"),
    ("hide", "{h} always lost at hide and seek", lambda r: r.skill != "hide",
     "{O} knew how to hide, and {o.he} showed {h} how to sit very still"),
]


def helper(w):
    """A trouble, and somebody who can do just what is needed."""
    def make():
        skill, trouble, fits, solved = w.pick(TROUBLES)
        h = beast(w, ok=fits, adj="young" if "mother" in trouble else None)
        smallest = h.size + 1 if skill == "carry" else h.size if skill == "warm" else 1
        return h, friend(w, h, lambda r: r.skill == skill and r.size >= smallest), trouble, solved

    h, o, trouble, solved = until_fit(make)
    slots = {"h": h, "o": o}
    start = begin(w, h, f"{{hero}} had a problem: {trouble}.", scene=False) if w.chance(0.6) else w.fill(f"""
        ["Oh dear, oh dear," said {{h.intro}}.|"What shall I do?" cried {{h.intro}}.|{{H.intro}} was sad.|{{H.intro}} needed
        help.|
        Who could help {{h.intro}}?] {up(trouble) if trouble[0] != "{" else "{H" + trouble[2:]}.""", **slots)
    return tell(w, start, f"""
        [{{H}} tried to help {{h.himself}}, but it was no use.|{{H}} tried everything, but nothing worked.|{{H}} did not
        know what to do.|
        "I cannot do it alone," said {{h}}.] [Then {{o.intro}} came by|{{O.intro}} heard about it and came|{{H}} called for
        help, and {{o.intro}} came at once|But then {{h}} met {{o.intro}}].
        "[Can I help you|What is wrong|Why do you look so sad], {{h.call}}?" asked {{o}}. {{H}} told {{o.him}} [what had
        happened|all about it].
        "[I can {{o.can}}|I know how to {{o.can}}|It is good that I can {{o.can}}]," said {{o}}. "[Let me try|Wait here|Just
        watch]."
        {solved}. "[Thank you, {{o.call}}|You are wonderful, {{o.call}}]!" [said|cried] {{h}}.
        [|To thank {{o.him}}, {{h}} brought {{o}} some {{o.food}}.|"Next time, I will help you," said {{h}}.]""",
                friends(w, h, o), **slots)


# (who, how it got stuck, who helps, what o says, how h gets free)
STUCK = [
    (lambda r: r.kind in {"cat", "bear", "raccoon", "goat", "squirrel", "porcupine"},
     "had climbed up a very high tree and could not get down",
     land, "Put your feet where I tell you", "Left, right, a little lower, {o} called, and slowly {h} came down"),
    (lambda r: runs(r) and r.size in (2, 3), "had put {h.his} head into a jar and could not get it out",
     lambda r: r.size > 1, "Hold still, I will pull",
     "{O} pulled at the jar, once, twice, and plop, it came off"),
    (lambda r: runs(r) and large(r), "had stepped into deep mud and could not move", lambda r: runs(r) and large(r),
     "Do not kick, I am coming",
     "{O} held out a long branch and pulled until {h} was on dry ground"),
    (lambda r: runs(r) and r.size > 1, "had run into a thorn bush and was caught", lambda r: r.size > 1,
     "Stay quiet, or it will hurt more",
     "{O} bent back the branches, one after the other, and {h} came out"),
    (lambda r: land(r) and r.size > 1 and any(x in r.home for x in ("a hole under", "a tunnel", "a den ", "a hole by"))
     and not flies(r),
     "had eaten so much {h.food} that {h.he} was stuck in {h.his} own front door", lambda r: r.size > 1,
     "Breathe out as much as you can",
     "{H} breathed out, {o} pulled, and plop, {h.he} was free"),
    (lambda r: r.kind in {"turtle", "tortoise", "beetle", "ladybug", "sea turtle", "crab"},
     "was lying on {h.his} back and could not turn over", None, "Rock to the left and to the right",
     "{H} rocked, {o} pushed, and there {h} was, the right way up again"),
    (lambda r: r.kind in {"sheep", "goat", "pig", "donkey", "dog"},
     "had put {h.his} head through the fence and could not get it back", None, "Turn your head a little to the side",
     "{H} turned {h.his} head just as {o} said, and it slipped out"),
    (lambda r: r.kind in {"butterfly", "bee", "ladybug", "dragonfly", "firefly"},
     "had flown into a spider's web and could not move", lambda r: r.diet != "insects",
     "Nobody is at home, but let us be quick",
     "{O} pulled at the threads until they broke, and {h} was free"),
    (lambda r: r.kind in {"mouse", "ant", "cricket", "beetle", "grasshopper", "snail", "spider"},
     "had fallen into the watering can and could not get out", None, "I will put a stick into it",
     "{O} pushed in a long stick, and {h} climbed out on it"),
    (lambda r: r.area == "sea", "was caught in an old net", None, "I will hold the net, and you go out backward",
     "{O} held the net, {h} went back little by little, and then {h.he} was free"),
    (lambda r: r.area == "sea" and r.go == "swim" and r.size < 5, "was stuck between two rocks", None,
     "Wait for the next wave",
     "The wave came, {o} pushed, and {h} slipped out"),
    (lambda r: r.kind in {"penguin", "snow fox", "reindeer", "polar bear"},
     "stood on a piece of ice that was floating away", lambda r: r.kind in {"seal", "walrus"}, "Hold on tight",
     "{O} swam behind the ice and pushed it all the way back to the land"),
    (lambda r: runs(r) and r.size in (2, 3, 4) and r.skill != "jump", "had fallen into a ditch and could not get out",
     lambda r: runs(r) and r.size > 1, "I will roll some stones down to you",
     "{O} rolled stone after stone, and on the stones {h} climbed out"),
    (lambda r: land(r) and not flies(r) and r.size in (2, 3) and r.skill != "swim" and r.area != "cold",
     "sat on a stone in the middle of the stream and could not get back",
     lambda r: runs(r) and r.size > 1, "I will push a log to you",
     "{O} pushed a log to the stone, and {h} walked back over it"),
    (lambda r: r.pride in {"bushy tail", "fluffy tail", "long tail", "long mane", "thick wool", "long hair", "soft fur",
                           "thick fur"}, "had {h.his} {h.pride} caught in a branch", lambda r: r.size > 1,
     "Do not pull, that makes it worse", "{O} loosened one hair after the other, and soon {h} was free"),
]


def stuck(w):
    """Somebody is stuck, and a friend gets them out."""
    fits, trouble, can_help, said, freed = w.pick(STUCK)
    h, o = pair(w, fits, can_help)
    slots = {"h": h, "o": o}
    event = w.fill(trouble, h=h)
    start = begin(w, h, "{hero} " + event + ".") if w.chance(0.5) else w.fill(w.pick([
        '"Help! Help!" [Who was that|Who called]? {H.intro} ' + event + ".",
        "Poor {h.call}! {H.intro} " + event + ".", '"Help me!" cried {h.intro}. {H.he} ' + event + ".",
        "{H.intro} called for help. {H.he} " + event + ".",
        "Somebody was crying {spot}. It was {h.intro}. {H.he} " + event + ".",
    ]), h=h, spot=w.pick(h.spots))
    return tell(w, start, f"""
        [{{H}} tried and tried, but it was no use.|The more {{h}} tried, the worse it got.|{{H}} was
        [afraid|scared].|]
        [{{O.intro}} heard {{h.him}} and came|Luckily, {{o.intro}} came by|Then {{o.intro}} came along]. "[Oh dear,
        {{h.call}}!|What happened to you?|Do not worry!]" said {{o}}.
        "{said}." {freed}. "[Thank you, {{o.call}}|That was kind of you, {{o.call}}]!" said {{h}}.
        [|"[I will be more careful next time|I will not do that again]," {{h}} [promised|added].|{{H}} was a bit tired, but
        {{h.he}} was well.]""",
                friends(w, h, o), **slots)


def youngster(w, ok=None):
    """A young animal with a name; its parent is of the other sex, so that pronouns are clear."""
    h = beast(w, ok=lambda row: young(row) and row.young != "tadpole" and row.kind not in SEX and (ok is None or ok(row)),
              named=1, adj=w.pick(["little", "small", "tiny", "young"]))
    grown, h.kind = h.kind, h.row.young
    h.adj = "small" if h.kind.startswith("baby") else h.adj
    h.more["intro"] = w.fill("a {adj} {kind} [named|called] {name}", adj=h.adj, kind=h.kind, name=h.name)
    word, her = ("Mother", "she") if h.gender == "he" else ("Father", "he")
    parent = Who(f"{word} {grown.title()}", her, grown,
                 {"call": w.pick({"she": ["Mama", "Mother", "Mom"], "he": ["Papa", "Father", "Dad"]}[her]),
                  "role": word.lower()})
    return h, parent


# (what is learned, who learns it, the first try, what the parent says, how it works, the feeling)
LESSONS = [
    ("fly", lambda r: flies(r) and is_bird(r), "{H} flapped {h.his} wings, but {h.he} stayed where {h.he} was",
     "Wait for the wind and then spread your wings",
     "The wind came. {H} spread {h.his} wings, jumped and flew", "The air carried {h.him}"),
    ("fly", lambda r: flies(r) and is_bird(r), "{H} jumped off a low branch and landed in the grass",
     "Do not look down, look at me",
     "{H} looked only at {p}, flapped {h.his} wings and flew all the way to {p.him}",
     "The world looked so small from up there"),
    ("swim", lambda r: r.skill == "swim" and land(r) and r.kind != "turtle" and r.kind != "swan",
     "{H} put one foot into the water and pulled it back", "The water will carry you if you let it",
     "{H} slid into the water and kicked. And the water carried {h.him}", "It was wet, and it was wonderful"),
    ("climb", lambda r: r.skill == "climb" and r.go not in {"crawl"}, "{H} slid down again each time",
     "Do not hurry. First one foot, then the next",
     "First one foot, then the next, {h} went up, higher and higher", "From up there, {h} could see far"),
    ("jump", lambda r: r.skill == "jump" and r.area != "pond" and r.kind != "tree frog",
     "{H} jumped and fell on {h.his} nose", "Bend your legs first and look where you want to land",
     "{H} bent {h.his} legs, looked ahead and jumped right across the ditch", "It felt almost like flying"),
    ("stand up", lambda r: r.young in {"foal", "calf", "fawn", "lamb"} and land(r),
     "{H} got up, and {h.his} legs went in four directions", "Put your feet far apart and then push",
     "{H} put {h.his} feet far apart and pushed. And {h.he} stood", "Everything looked different from up there"),
    ("dig", lambda r: r.skill == "dig" and land(r), "{H} dug, and all the earth fell back into the hole",
     "Push the earth far behind you",
     "{H} pushed the earth far behind {h.him}, and soon there was a fine little hole", "It was just big enough for one"),
    ("roar", lambda r: r.cry in {"Roar", "Grr"}, "{H} opened {h.his} mouth, but only a squeak came out",
     "Take a deep breath, right down to your belly",
     "{H} took a deep breath and roared so loudly that the leaves shook", "It even scared {h.him} a little"),
    ("sing", lambda r: is_bird(r) and r.skill == "loud", "{H} opened {h.his} beak, but only a scratchy sound came out",
     "Do not sing louder, sing happier",
     "{H} thought of something happy and sang. It was a song as clear as water", "Everybody stopped to listen"),
    ("find food", lambda r: r.diet == "plants" and r.food not in {"grass", "hay", "corn", "fish"} and r.size > 1
     and land(r), "{H} looked everywhere and found only a stone", "Use your nose as well as your eyes",
     "{H} sniffed and sniffed, and soon {h.he} found some {h.food}", "Nothing had ever tasted so good"),
    ("dive", lambda r: r.skill == "swim" and r.area == "cold", "{H} put {h.his} head under water and came up coughing",
     "Close your mouth and count to three",
     "{H} closed {h.his} mouth, counted to three and dived deep down", "It was green and quiet down there"),
    ("hide", lambda r: r.size in (2, 3) and land(r), "{H} hid behind a leaf, but everybody could see {h.his} {h.pride}",
     "Find something that is bigger than you",
     "{H} found a big bush and sat very still, and nobody could see {h.him}", "It was fun to be so quiet"),
    ("come down from the nest", lambda r: is_bird(r) and flies(r) and "nest" in r.home,
     "{H} looked over the edge and went back at once", "I will be right below you",
     "{H} closed {h.his} eyes and jumped, and {h.his} wings opened all by themselves", "The landing was soft"),
]


def lesson(w):
    """A young one cannot do something yet."""
    what, fits, tried, said, works, feels = w.pick(LESSONS)
    h, p = youngster(w, fits)
    slots = {"h": h, "p": p, "what": what}
    start = w.fill(w.pick([
        "{H.intro} could not {what} yet.", "[Once there was|There was once] {h.intro} who could not {what} yet.",
        '"I [want to|will never] {what}!" said {h.intro}.', "{H.home} lived {h.intro}. {H.he} could not {what} yet.",
        '"Today, you will learn to {what}," said {p} to {h.intro}.',
        "All the others could {what}. Only {h.intro} could not.",
        "{H} was a {h.adj} {h.kind} who could not {what} yet.",
        "Have you ever seen a {h.kind} that could not {what}? {H} was one.",
        "It was a [big|great|special] day for {h.intro}. {H.he} wanted to learn to {what}.",
    ]), **slots)
    return tell(w, start, f"""
        [One day,|One morning,|On a fine morning,|Then came the day when] {{h}} [tried|wanted to try] it. {tried}.
        [|"I cannot do it, {{p.call}}," said {{h}}.|"It is too hard," said {{h}}.|{{H}} wanted to cry.|Some others laughed a
        little.]
        "[Try again|Do not give up|You can do it], {{h}}," said {{p}}. "{said}." [{{H}} tried again.|{{H}} took a deep
        breath.|So {{h}} tried once more.]
        {works}! {feels}. "[Look, {{p.call}}|I can do it, {{p.call}}], I can {{what}}!" [cried|shouted|called] {{h}}.
        [{{P}} was [very|so] proud of {{h}}.|{{P}} smiled.|"I knew it," said {{p}}.|]
        [After that, {{h}} wanted to {{what}} again and again.|That night, {{h}} dreamed of it.|]""",
                **slots)


EGGS = {
    "hen": "white", "goose": "big white", "turkey": "brown", "robin": "small blue", "sparrow": "tiny grey", "crow": "green",
    "duck": "pale green", "heron": "blue", "owl": "round white", "woodpecker": "shiny white", "parrot": "white",
    "toucan": "white", "ostrich": "huge", "emu": "dark green", "cockatoo": "white", "penguin": "big white",
    "puffin": "white", "eagle": "big brown", "swan": "large grey", "turtle": "round", "tortoise": "round",
    "seagull": "brown", "kingfisher": "small white",
}


def egg(w):
    """An egg is found, and nobody knows whose it is."""
    def make():
        m = beast(w, ok=lambda r: r.kind in EGGS, named=0)
        h = beast(w, [m], lambda r: r.area == m.area and r.diet != "meat" and (r.size > 1 or m.size < 3))
        return m, h, friend(w, h, lambda r: r.kind != m.kind and (is_bird(r) or r.area in ("grassland", "mountain")))

    m, h, o = until_fit(make)
    slots = {"h": h, "o": o, "baby": m.young, "mother": f"the mother {m.kind}", "look": EGGS[m.kind],
             "spot": w.pick(h.spots),
             "came": "came flying" if flies(m.row) else "came hurrying",
             "cheep": "Peep" if is_bird(m.row) else "Hello",
             "cover": "[covered it with soft [moss|leaves|grass]|kept it warm]" if m.area != "cold" else "kept it warm"}
    start = begin(w, h, "{hero} found [an egg|a {look} egg] {there}.", look=EGGS[m.kind], there=slots["spot"])
    return tell(w, start, """[It was still warm.|It was all alone.|Nobody was near it.|] "[Whose egg is this|Who has lost
        this egg]?" asked {h}.
        {O.intro} came [along|by]. "Is this your egg?" asked {h}. "No," said {o}. "[My eggs look different|I have no
        egg|Mine are all at home]."
        [{H} did not want to leave the egg alone.|It was getting cold.|So {h} stayed with the egg.] {H} {cover} and waited.
        [Then it went crack|Suddenly, there was a crack|Crack, crack, went the egg]! A little head came out. It was a
        {baby}! "{cheep}," said the {baby}.
        [Just then|At that moment], {mother} {came}. "[There you are, my little one|My egg|My baby]!" she cried.
        "[Thank you, {h.call}|You took such good care of it, {h.call}]!"
        [{H} was a bit sad, but also very glad.|{H} was so proud.|And {h} could visit the {baby} every day.|The {baby} never
        forgot {h}.]""", **slots)


def lost_young(w):
    """A young one has lost its mother or father."""
    h, p = youngster(w, lambda r: r.size > 1)
    o = beast(w, [h], lambda r: getting_along(r, h.row) and r.kind != p.kind)
    pride, cry = some_pride(h), h.cry
    slots = {"h": h, "o": o, "p": p, "pride": pride, "o_pride": some_pride(o), "cry": cry, "spot": w.pick(h.spots),
             "child": "little one" if " " in h.kind else h.kind}
    start = w.fill(w.pick([
        '"{P.call}! {P.call}! Where are you?" [cried|called] {h.intro}.', "{H.intro} had lost {h.his} {p.role}.",
        "{H.intro} had gone after a [butterfly|falling leaf|shiny stone], and now {h.he} was lost." if land(h.row)
        else "{H.intro} had gone after a shiny bubble, and now {h.he} was lost.",
        "{Spot} sat {h.intro} and cried. {H.he} had lost {h.his} {p.role}.",
        "{H.where}, somebody was crying. It was {h.intro}. {H.he} could not find {h.his} {p.role}.",
        "One [day|morning|afternoon], {h.intro} turned around, and {h.his} {p.role} was gone.",
        "[Once upon a time|Once], there was {h.intro} who got lost.",
    ]), **slots)
    heard = w.pick(['Then there was a call, "{cry}! {cry}!" "That is {p.call}!" cried {h}.',
                    'Suddenly, {h} heard it, "{cry}! {cry}!"']) if cry != "-" else \
        w.pick(["There, {spot}, was somebody with {pride}.", "And whom did they see {spot}? Somebody with {pride}!"])
    return tell(w, start, """
        {O.intro} [heard {h.him}|came by|saw {h.him}]. "[What is wrong|Why are you crying|Are you lost], [{child}|little
        one]?" asked {o}.
        "I cannot find {p.call}," said {h}. "What does your {p.role} look like?" asked {o}. "[Very big, with|Like me, but
        bigger, with] {pride}," said {h}.
        "[Come|Do not cry], we will [look|search] together," said {o}. They looked [here and there|everywhere|high and low].
        {heard} It was {p}! {P} had [looked for {h} everywhere|looked high and low|called and called]. "[There you are|I was
        so worried], my little {h}!" said {p}.
        [{H} held on to {p.him} tightly.|{H} was so happy.|"I will stay close to you now," said {h}.] [|"Thank you for your
        help, {o.call}," said {p}.|{H} waved good-bye to {o}.]""", heard=heard, **slots)


def meeting(w):
    """Two kinds meet for the first time and compare."""
    h, o = pair(w, None, None)
    while h.go == o.go or h.food == o.food:
        h, o = pair(w)
    slots = {"h": h, "o": o, "o_pride": some_pride(o), "h_pride": some_pride(h), "spot": w.pick(h.spots), "h_go": h.go,
             "o_go": o.go}
    start = begin(w, h, "{hero} met {other} {there}.", other=o.intro, there=slots["spot"])
    parts = w.some([
        '"[I eat|I like|I love] {h.food}," said {h}. "What do you eat?" "[I eat|Only] {o.food}," said {o}. [|"{O.food}? '
        'How strange," said {h}.]',
        '"[Look how I {h_go}|I {h_go}]," said {h}. "Can you do that, too?" "No," said {o}, "I {o_go}."',
        '"My home is {h.home}," said {h}. "I live {o.home}," said {o}.',
        '"You have {o_pride}," said {h}. "And you have {h_pride}," said {o}.',
        '"I can {h.can}," said {h}. "And I can {o.can}," said {o}.' if h.skill != o.skill
        else '"I can {h.can}," said {h}. "So can I!" said {o}.',
    ], 2)
    return tell(w, start, w.pick([
        '{H} had never seen [a {o.kind}|anybody like {o.him}] before. "[Who|What] are you?" asked {h}. "I am a {o.kind}," '
        'said {o}.',
        '"Hello," said {h}. "I am a {h.kind}. And you?" "I am a {o.kind}," said {o}.',
        "They looked at each other. {O} looked very different from {h}.",
    ]), *parts, """[They thought about it for a moment.|{H} thought about it.|It was quiet for a moment.]
        "[We are not alike at all|We are very different]," said {o}. "[But we can still be friends|But that is fun|But both
        of us like to laugh]," said {h}.""",
                friends(w, h, o), **slots)


GOALS = {
    "forest": ["the old oak tree", "the stream", "the fallen log"], "farm": ["the barn door", "the well", "the plum tree"],
    "garden": ["the pear tree", "the shed", "the garden wall"],
    "pond": ["the willow tree", "the little bridge", "the old boat"],
    "cold": ["the snowy hill", "the grey rock", "the frozen pool"],
    "jungle": ["the waterfall", "the banana trees", "the river"],
    "grassland": ["the water hole", "the round rock", "the thorn bush"],
    "mountain": ["the crooked tree", "the stream", "the big rock"],
    "gum": ["the creek", "the red rock", "the hollow tree"],
}
# what happens in a race between h and o to the place {goal}
RACES = [
    "{O} was soon far ahead. But then {o} saw some {o.food} and stopped to eat. {H} did not stop, and so {h} was the "
    "first at {goal}.",
    "{O} was so sure to win that {o.he} lay down for a nap. When {o.he} woke up, {h} was already at {goal}.",
    "{H} was far ahead. Then {h} heard a cry. {O} had fallen! {H} went back and helped {o.him} up, and they went on side "
    "by side.",
    "First {h} was ahead, then {o}, then {h} again. In the end, they came in at the same time, right at {goal}.",
    "On the way, they saw something wonderful, a big rainbow. They stopped to look, and they forgot the race.",
    "{O} took the short way and got lost. {H} took the long way and was the first at {goal}.",
    "{H} looked back again and again and ran into a rock. {O} could have won, but {o.he} came back to help.",
    "{O} began to laugh halfway, and then {h} laughed, too. They laughed so much that they could not go on.",
    "{O} told a joke on the way, and {h} had to stop and laugh. So {o} was the first at {goal}. \"That was a clever "
    "trick,\" said {h}.",
    "A butterfly sat down on the nose of {o}, and {o} did not want to scare it away. So {h} was the first at {goal}, but "
    "{o} had the nicer day.",
    "{O} began too fast and was soon out of breath. {H} went at the same speed all the way and was the first at {goal}.",
    "{H} took a wrong turn and came to a place full of {h.food}. When {o} had won and came to look for {h.him}, they ate "
    "together.",
    "Halfway, it began to rain hard. They waited under the same roof, and then nobody wanted to race any more.",
]


def race(w):
    """Who is faster?"""
    h, o = pair(w, runs, lambda r: runs(r) and r.size > 1)
    slots = {"h": h, "o": o, "goal": w.pick(GOALS[h.area]), "from_here": ""}
    slots["from_here"] = w.pick([spot for spot in h.spots if spot.split()[-1] != slots["goal"].split()[-1]])
    start = w.fill(w.pick([
        '"I am faster than you!" said {o.intro}. "No, I am faster!" said {h.intro}.',
        "{H.intro} and {o.intro} wanted to have a race.",
        '"Let us have a race," said {o.intro} to {h.intro}.',
        "Who was faster, {h.intro} or {o.intro}? Nobody {h.where} knew.",
        "One [morning|day|afternoon], {h.intro} and {o.intro} met {from_here}. \"[Let us see who is faster!|Shall we have "
        "a race?]\" said {o}.",
        "There was a big race {h.where}. {H.intro} wanted to run, and so did {o.intro}.",
    ]), **slots)
    return tell(w, start, """"[The first one at {goal} wins|We race to {goal}|From here to {goal}]," said {h}. "[One, two,
        three, go|Ready, set, go]!" [And off they went.|They started.|They were off.]""",
                w.pick(RACES[o.diet == "meat":]), """
        ["That was fun," said {o}.|"You are fast, {h.call}," said {o}. "You, too, {o.call}," said {h}.|"[Shall we do it
        again|Again] tomorrow?" asked {o}. "Yes!" said {h}.|
        "It is more fun to run with you than to win," said {h}.|They sat down and caught their breath.]""",
                friends(w, h, o, old=True), **slots)


# (food, where): plants that many like
FEASTS = [
    ("a big round pumpkin", "farm garden"), ("a heap of golden corn", "farm"),
    ("a ripe melon", "farm garden grassland gum"), ("a basket of carrots", "farm garden"),
    ("a sweet red apple", "farm garden forest pond"), ("a juicy yellow pear", "farm garden forest"),
    ("a fat green cabbage", "farm garden"), ("a bush full of blackberries", "forest pond garden mountain"),
    ("a heap of nuts", "forest jungle"), ("a patch of wild strawberries", "forest mountain pond"),
    ("a crust of bread", "farm garden pond"), ("a bunch of bananas", "jungle"),
    ("a ripe mango", "jungle"), ("a coconut that had broken open", "jungle"), ("a sunflower full of seeds", "garden farm"),
    ("a bush with sweet red berries", "cold mountain forest gum grassland"),
    ("a patch of fresh green clover", "forest farm mountain pond"), ("a tree full of figs", "grassland jungle"),
    ("a bowl of oats", "farm"), ("a patch of juicy seaweed", "sea"), ("a soft purple plum", "garden farm"),
    ("a big sweet potato", "farm gum grassland"), ("a bag of peas", "garden farm"), ("a heap of soft moss", "cold"),
    ("a field of sweet sea grass", "sea"),
]


def feast(w):
    """Somebody finds much food, and somebody else has none."""
    food, areas = w.pick(FEASTS)
    h, o = pair(w, lambda r: r.area in areas.split() and r.diet == "plants", lambda r: r.diet == "plants")
    short = food.split(" that ")[0].replace("a ", "", 1)
    slots = {"h": h, "o": o, "food": food, "short": short, "spot": w.pick(h.spots)}
    start = begin(w, h, "{hero} found {food} {there}.", food=food, there=slots["spot"])
    return tell(w, start, """"[What luck|How wonderful|Oh, how good that smells]!" said {h}. [Just then|At that
        moment|Before {h} could eat], {o.intro} came by.
        {O} [looked thin and tired|had not eaten all day|was very hungry]. [{O} said nothing and only looked at the
        {short}.|"Is that all for you?" asked {o}.|"I found nothing today," said {o}.]
        [At first, {h} wanted to keep everything. Then {h.he} thought again.|{H} thought about it.|{H} did not think for
        long.]
        "[Come and eat with me|There is enough for two|Half of it is for you], {o.call}," said {h}. They [ate|shared the
        {short} and ate] [until both of them were full|side by side|and talked for a long time].
        [It tasted better than ever.|Food tastes better when you share it.|"Thank you, {h.call}," said {o}.|]""", w.pick([
            "A few days later, {h} was hungry, and this time {o} shared {o.his} {o.food} with {h.him}.",
            "The next week, {o} came back with a gift of {o.food}.",
            '"Next time, I will share with you," {o} promised. And {o.he} did.', friends(w, h, o), friends(w, h, o)]),
                **slots)


# area: places that are not quite right, and why not
NO_HOMES = {
    "forest": [("a hollow log", "the wind blew right through it"), ("a hole by the stream", "it was wet"),
               ("a cave", "it was dark and cold"), ("a thorn bush", "it was full of thorns")],
    "farm": [("the tool shed", "it was full of sharp things"), ("the old cart", "it had no roof"),
             ("a barrel", "it smelled of fish"), ("the corner by the well", "it was wet")],
    "garden": [("a flower pot", "it was full of earth"), ("a watering can", "it was wet inside"),
               ("the wood pile", "it was hard and rough"), ("a boot", "somebody wore it")],
    "pond": [("an old boat", "it was full of water"), ("the bridge", "people walked over it all day"),
             ("a hollow tree", "bees lived in it"), ("the mud", "it was cold and sticky")],
    "sea": [("a broken jar", "it was too tight"), ("a dark cave", "the water in it was cold"),
            ("an old ship", "it creaked all night"), ("the open sand", "there was nowhere to hide")],
    "cold": [("a hole in the snow", "the snow fell in"), ("a sheet of ice", "it floated away"),
             ("a cave of ice", "it dripped"), ("a high rock", "the wind was too strong")],
    "jungle": [("a hollow tree", "bees lived in it"), ("the river bank", "it was muddy"),
               ("a bush with red flowers", "it tickled"), ("a cave", "it was too dark")],
    "grassland": [("the thorn tree", "it was full of thorns"), ("a round rock", "it was too hot"),
                  ("the dry river", "it was full of stones"), ("the low hill", "there was no shade")],
    "mountain": [("a cave", "it was dark and cold"), ("the top of a rock", "it was too windy"),
                 ("the bank of the stream", "it was wet"), ("an empty hut", "the door was shut")],
    "gum": [("a hollow log", "ants lived in it"), ("a red rock", "it was too hot"), ("the creek", "it was muddy"),
            ("a bush", "it was full of thorns")],
}
WHY_MOVE = ["The wind had blown {h.his} old home away", "A flood had washed {h.his} old home away",
            "{H.his} old home had got too small", "{H.his} old home was too noisy",
            "A big branch had fallen on {h.his} old home", "{H.his} old home was dark and far from everybody"]


def new_home(w):
    """Somebody looks for a new home."""
    h = beast(w, ok=lambda r: r.size <= 3 and r.kind not in {"bat", "bee", "ant"})
    o = friend(w, h)
    (bad1, why1), (bad2, why2) = w.some([row for row in NO_HOMES[h.area] if row[0].split()[-1] not in h.home], 2)
    why = w.pick([y for y in WHY_MOVE if land(h.row) or "wind" not in y and "branch" not in y and "flood" not in y])
    slots = {"h": h, "o": o, "bad1": bad1, "why1": why1, "bad2": bad2, "why2": why2}
    why = w.fill(why, **slots)
    start = w.fill(w.pick([
        "{H.intro} [needed|was looking for|wanted] a new home.", '"Where can I live now?" said {h.intro}.',
        "{H.where}, {h.intro} had no home any more.", "One [morning|day], {h.intro} packed {h.his} things.",
        "Everybody {h.where} had a home, but {h.intro} had none.",
        '"I need a new home," said {h.intro} one [morning|day].',
    ]), h=h)
    return tell(w, start, f"{why}.", """
        [First, {h} looked at|First, {h} tried] {bad1}, but {why1}. [Then|Next], {h} [looked at|tried] {bad2}, but {why2}.
        ["I will never find a home," said {h}.|{H} was tired and sad.|{H} sat down and sighed.|"What shall I do?" said {h}.]
        [Then {o.intro} came by|{O.intro} heard that|Just then, {h} met {o.intro}].
        "[I know a place|Come with me|I can show you a good place]," said {o}. {O} [showed {h}|led {h} to] [an empty place|a
        little place|a fine spot] {h.home}.
        "[It is perfect|It is just right|This is just what I need]!" said {h}. [It was not too big and not too small.|It was
        safe and quiet.|It was safe and snug.]
        That night, {h} slept in {h.his} new home. [And the best thing was that {o} lived nearby.|"Good night, {o.call},"
        {h} called. "Good night, {h.call}," called {o}.|{O} came for a visit the next day and brought some {gift}.]""",
                gift=h.food, **slots)


# (the noise, what h fears it is, what it is)
NOISES = [
    ("Rrrr, rrrr", "a monster", "{o.intro}, who lay there and snored"),
    ("Crunch, crunch", "a giant", "{o.intro}, who was eating {o.food}"),
    ("Hic, hic", "a ghost", "{o.intro}, who had the hiccups"), ("Boo-hoo", "a ghost", "{o.intro}, who was lost and cried"),
    ("Bump, bump", "a giant", "{o.intro}, who was dancing alone"),
    ("Scratch, scratch", "a monster", "{o.intro}, who had an itch"),
    ("La, la, la", "a ghost", "{o.intro}, who was trying out a new song"),
    ("Achoo", "a dragon", "{o.intro}, who had a cold"),
    ("Brrr, brrr", "a monster", "{o.intro}, who was cold and shook all over"),
    ("Hee, hee", "a witch", "{o.intro}, who was laughing at a joke"),
    ("Tap, tap", "a giant", "{o.intro}, who was tapping on a stone"),
    ("Puff, puff", "a dragon", "{o.intro}, who had run too fast"),
    ("One, two, three", "a robber", "{o.intro}, who was counting the stars"),
    ("Mmm, mmm", "a monster", "{o.intro}, who was humming with a full mouth"),
    ("Clip, clop", "a giant", "{o.intro}, who was walking in old shoes"),
    ("Ding, ding", "a ghost", "{o.intro}, who was playing with a bell"),
    ("Ha, ha, ha", "a robber", "{o.intro}, who was reading a funny book"),
    ("Shh, shh", "a snake", "{o.intro}, who was sweeping the ground"),
    ("Ooh, ooh", "a ghost", "{o.intro}, who was looking at the moon"),
    ("Thump, thump", "a giant", "{o.intro}, who was jumping up and down to keep warm"),
    ("Grrr, grrr", "a monster", "{o.intro}, whose belly was empty"),
    ("Splash, splash", "a sea monster", "{o.intro}, who was taking a bath"),
]


def noise(w):
    """A strange noise in the night."""
    sound, what, real = w.pick(NOISES)
    can = {"Crunch, crunch": lambda r: r.diet == "plants", "Bump, bump": runs, "Puff, puff": runs, "Clip, clop": runs,
           "Thump, thump": runs}
    h, o = pair(w, land, can.get(sound, land))
    slots = {"h": h, "o": o, "sound": sound, "what": what, "real": real, "spot": w.pick(h.spots)}
    start = w.fill(w.pick([
        '"{sound}!" [{H.intro} woke up|{H.intro} opened {h.his} eyes]. What was that?',
        "It was a dark night {h.where}. {H.intro} heard a [strange noise|noise]: {sound}!",
        "One night, {h.intro} heard something {spot}. {Sound}!", '"What is that noise?" said {h.intro}. It went {sound}.',
        "{H.intro} was almost asleep {h.home}. Then there was a noise. {Sound}!",
        "The moon was up, and {h.intro} was on the way home. Then {h.he} heard it: {sound}!",
    ]), **slots)
    return tell(w, start, """
        [{H} [was afraid|was scared] and hid.|{H.his} heart beat fast.|{H} did not dare to move.] "[It is|It must be|That
        sounds like] {what}," [thought|whispered] {h}.
        ["{sound}!" There it was again.|The noise came again.|The noise did not stop.] [At last|Then], {h} took a deep
        breath and went [to look|nearer, step by step].
        [{H} looked {spot}.|] [It was not {what} at all|There was no {what_bare}]. It was {real}!
        {after} {relief}""",
                friends(w, h, o), what_bare=what.split(" ", 1)[1], after={
                    "Boo-hoo": '"Do not cry, I will take you home," said {h}.',
                    "Brrr, brrr": "{H} brought {o.him} a warm blanket of leaves.",
                    "Hic, hic": '"Hold your breath," said {h}. It helped.',
                    "Achoo": '"Get well soon," said {h}.'}.get(sound, w.pick([
                        '"Oh, it is only you," said {h}.', '"Did I wake you? I am sorry," said {o}.',
                        '"Good evening," said {o}. "Did I scare you?"'])),
                relief="Now {h} was not afraid any more." if sound in ("Boo-hoo", "Brrr, brrr", "Achoo") else w.pick([
                    "Now {h} was not afraid any more.", "And {h} had to laugh.",
                    "{H} laughed, and all the fear was gone."]), **slots)


# (trouble of the big one, how the small one helps)
SMALL_HELP = [
    ("had a thorn in {o.his} foot", runs, "{H} pulled at the thorn with all {h.his} might, and out it came"),
    ("had lost {o.his} key in a narrow crack", land, "{H} slipped into the crack and came out with the key"),
    ("had a knot in {o.his} scarf", land, "{H} crept into the knot and pulled at the right end, and it came open"),
    ("had a seed in {o.his} ear", lambda r: not is_bird(r) and land(r), "{H} went up to the ear and took out the seed"),
    ("had dropped a pearl under a heavy rock", None, "{H} slipped under the rock and pushed out the pearl"),
    ("could not reach the itch behind {o.his} ear", lambda r: not is_bird(r) and land(r),
     "{H} sat down behind the ear and scratched"),
    ("could not open the gate, because the lock was on the other side", lambda r: r.area == "farm" and not flies(r),
     "{H} slipped under the gate and opened the lock"),
    ("could not find the hole where {o.his} treasure was", None,
     "{H} looked between all the stones, found the hole and rolled out the treasure"),
    ("had lost {o.his} tooth in the tall grass", lambda r: not is_bird(r) and land(r),
     "{H} went between the blades of grass and found the tooth"),
    ("had a toothache, because a seed sat between {o.his} teeth", lambda r: not is_bird(r) and r.size > 3 and land(r),
     "{H} went carefully in and pulled out the seed"),
    ("did not know what was inside a hollow log", land, "{H} walked into the log and found a heap of dry leaves for a bed"),
    ("had caught {o.his} foot in a string", runs,
     "{H} loosened the string bit by bit, until the foot was free"),
    ("could not see what was behind the wall", lambda r: r.area in ("farm", "garden") and not flies(r),
     "{H} slipped through a crack and told {o.him} all about the flowers there"),
    ("had lost a button under the roots of a tree", land,
     "{H} crept between the roots and rolled out the button"),
    ("wanted to know what was in the tiny box", None, "{H} went in and came out with a little bell"),
    ("could not thread a needle", land, "{H} took the thread in {h.his} mouth and put it through the eye of the needle"),
    ("had a splinter in {o.his} nose", land, "{H} held on tightly and pulled out the splinter"),
    ("could not sleep, because a pebble lay deep in {o.his} bed", land,
     "{H} crept under the bed and pushed the pebble away"),
]


def too_small(w):
    """Somebody is small, and that is just right."""
    trouble, fits, helped = w.pick(SMALL_HELP)
    def make():
        h = beast(w, ok=small, adj=w.pick(["tiny", "small", "little"]))
        return h, friend(w, h, lambda r: r.size >= h.size + 2 and (fits is None or fits(r)), adj=w.pick(TRAITS))

    h, o = until_fit(make)
    slots = {"h": h, "o": o}
    start = w.fill(w.pick([
        "{H.intro} wanted to help everybody. But all said, \"You are too small.\"",
        '"You are too small," said everybody to {h.intro}.',
        '"I am too small," said {h.intro}. {H.he} lived {h.home}.', "{H.home} lived {h.intro}. {H} wanted to be big.",
        "{H.intro} wished that {h.he} was [bigger|big and strong].",
        "Nobody {h.where} was as small as {h.intro}. That made {h.him} sad.",
        "Can somebody small be a big help? {H.intro} wanted to know.",
        "[Once|Once upon a time], there was {h.intro} who felt too small for everything.",
    ]), **slots)
    return tell(w, start, f"""
        [One day|One morning|Then, one day], {{h}} met {{o.intro}}. {{O}} {trouble}. "[Can I help you?|I can help you!|Let
        me help!]" said {{h}}.
        "[You are so small, {{h.call}},|But you are so small,|What can somebody so small do?]" said {{o}}. "[That is just
        right|Just wait and see|Let me try it]," said {{h}}.
        {helped}. "[I was too big for that|I could not have done that|You are small, but you are a big help], {{h.call}}.
        Thank you!" said {{o}}.
        [{{H}} felt very big that day.|Since that day, {{h}} was glad to be small.|Now {{h}} knew that it is good to be
        small.|After that, nobody said that {{h}} was too small.]""",
                **slots)


# (what both want, who, how they share)
BOTH_WANT = [
    ("the sunny spot {spot}", land, "{H} took the left side, and {o} took the right side. It was warmer like that"),
    ("the only puddle", lambda r: r.area in ("farm", "garden", "forest"),
     "{H} splashed first, and then {o} splashed, and in the end both of them splashed together"),
    ("the swing", lambda r: r.area in ("garden", "farm") and r.size in (2, 3),
     "{H} sat on the swing, and {o} pushed. Then they changed places"),
    ("the red ball", runs, "They threw it to each other, and that was much more fun"),
    ("the soft moss", lambda r: r.area in ("forest", "pond", "jungle"),
     "They lay down back to back, and there was room for both"),
    ("the shiny stone", None, "{H} had it on one day, and {o} had it on the next"),
    ("the big shell", lambda r: r.area in ("sea", "cold"), "{H} listened on one side, and {o} knocked on the other"),
    ("the best place in the shade", lambda r: r.area in ("grassland", "gum", "farm", "jungle"),
     "They moved close together, and the shade was big enough"),
    ("the snow slide", lambda r: r.area in ("cold", "mountain"), "They slid down together, and they went twice as fast"),
    ("the last {h.foodbit}", lambda r: r.diet == "plants" and r.food in BITS,
     "{H} cut it in two, and {o} could choose the first half"),
    ("the smooth log", lambda r: r.area in ("forest", "pond", "jungle") and r.size in (2, 3),
     "{H} sat on one end, and {o} sat on the other. Up and down it went"),
    ("the old blanket", lambda r: r.area in ("farm", "garden"), "They put it over both of them, and nobody was cold"),
    ("the drum", runs, "{H} drummed, and {o} danced. Then {o} drummed, and {h} danced"),
    ("the kite", lambda r: r.area in ("farm", "garden", "mountain", "grassland") and r.size > 1,
     "{H} held the kite, {o} held the string, and it flew up high"),
    ("the warm rock", lambda r: r.area in ("mountain", "pond", "grassland", "gum"),
     "They sat on it side by side and told each other jokes"),
    ("the warm straw", lambda r: r.area == "farm", "They made one big bed of it, and both of them fitted in"),
    ("the flat stone", lambda r: r.area in ("pond", "mountain", "forest", "garden"),
     "They sat on it back to back and looked in two directions"),
    ("the red flower", lambda r: r.area in ("garden", "forest", "jungle", "mountain", "gum"),
     "They left it where it grew, and both of them came to smell it every day"),
    ("the hollow log", lambda r: r.area in ("forest", "jungle", "gum") and r.size <= 3,
     "{H} went in on one side, {o} went in on the other, and they met in the middle"),
    ("the old tower of snow", lambda r: r.area == "cold", "They made it bigger, and then it was big enough for two"),
]
BITS = {"nuts": "nut", "berries": "berry", "fallen apples": "apple", "wild plums": "plum", "bananas": "banana",
        "clover": "leaf of clover", "lettuce": "leaf of lettuce", "flowers": "flower", "seeds": "seed", "roots": "root"}


def both_want(w):
    """Two want the same thing."""
    what, fits, share = w.pick(BOTH_WANT)
    h, o = pair(w, fits, fits)
    while abs(h.size - o.size) > 1:
        h, o = pair(w, fits, fits)
    h.more["foodbit"] = BITS.get(h.food)
    slots = {"h": h, "o": o}
    what = w.fill(what, spot=w.pick(h.spots), **slots)
    slots |= {"what": what, "one": w.pick([h, o])}
    start = w.pick([w.fill(w.pick([
        "{H.intro} and {o.intro} [both wanted|wanted] {what}.",
        '"{What} is mine!" said {h.intro}. "No, it is mine!" said {o.intro}.',
        "One [morning|day|afternoon], {h.intro} and {o.intro} came to {what} at the same time.",
        "{H.where}, {h.intro} and {o.intro} were having a quarrel. Both of them wanted {what}.",
        '"I saw it first!" cried {h.intro}. {H.he} wanted {what}, and so did {o.intro}.',
    ]), **slots), begin(w, h, "{hero} wanted {what}, but {other} wanted it, too.", what=what, other=o.intro)])
    return tell(w, start, f"""
        [{{H}} pushed {{o}}, and {{o}} pushed {{h}}.|"Go away, {{o.call}}!" said {{h}}. "Go away yourself!" said {{o}}.|They
        looked at each other with angry eyes.|"Mine!" said {{h}}. "Mine!" said {{o}}.]
        [They quarreled until they were tired|It went on for a long time|Nobody had any fun], [and nobody was happy|and the
        day went by]. [Then {{one}} had an idea|Then {{one}} began to laugh|At last, they stopped and were quiet].
        "[Let us share|There must be another way|We could share]," said {{one}}. {share}.
        [|"I am sorry that I was so cross," said {{o}}. "So am I," said {{h}}.|"Why did we not do that at once?" asked
        {{o}}.]""", friends(w, h, o), **slots)


def hide_and_seek(w):
    """Hide and seek; something gives somebody away."""
    h, o = pair(w, lambda r: land(r) and r.size in (1, 2, 3), lambda r: r.size > 1)
    spot1 = w.pick([spot for spot in h.spots if spot.split()[0] in ("under", "behind", "between") or "grass" in spot
                    or "reeds" in spot])
    spot2, spot3 = w.some([spot for spot in h.spots if spot != spot1], 2)
    slots = {"h": h, "o": o, "spot1": spot1, "spot2": spot2, "spot3": spot3, "many": w.pick(["five", "ten", "twenty"])}
    start = w.fill(w.pick([
        '"Let us play hide and seek," said {h.intro} to {o.intro}.', "{H.intro} and {o.intro} were playing hide and seek.",
        "{H.intro} loved to play hide and seek with {o.intro}.",
        '"One, two, three," counted {o.intro}. {H.intro} ran to hide.' if runs(h.row)
        else '"One, two, three," counted {o.intro}. {H.intro} went to hide.',
        "What can you play on a fine day {h.where}? {H.intro} and {o.intro} played hide and seek.",
    ]), **slots)
    away = ["Then something tickled {h}. Achoo! {O} heard it and turned around. \"I have found you!\" {o} cried.",
            "But {h.his} {h.pride} could be seen. \"I see {h.his_own}!\" {o} cried.",
            "{H} sat so still that {h.he} fell asleep. In the end, {o} heard somebody snore and found {h.him}.",
            "{O} looked and looked. \"I give up, {h.call}!\" {o} called. Then {h} came out and laughed. {H.he} had won.",
            "Then {h} had to laugh, and {o} heard it. \"There you are, {h.call}!\" said {o}.",
            "After a long time, {h} felt lonely. {H.he} came out all by {h.himself} and said, \"Here I am.\" {O} was glad."]
    if h.cry != "-":
        away.append("Then {h} forgot the game and called, \"{h.cry}!\" \"I heard that,\" said {o} and found {h.him}.")
    h.more["his_own"] = f"your {h.pride}"
    return tell(w, start, """
        {O} closed {o.his} eyes and counted to {many}. {H} hid {spot1}. [It was a very good place.|{H} made {h.himself}
        small.|{H} was as quiet as a stone.|]
        {O} looked {spot2}. Nobody was there. {O} looked {spot3}. Nobody was there, either.""", w.pick(away), """
        [Then it was {o}'s turn to hide.|"Now I will hide," said {o}.|"Once more!" said {h}.|] [They played until [the sun
        went down|it was time to go home|they were tired].|It was a [fine|merry] afternoon.]""", friends(w, h, o, old=True),
                **slots)


def bedtime(w):
    """A parent tells a young one who else is asleep."""
    h, p = youngster(w, land)
    others = [beast(w, ok=lambda r, k=k: r.kind == k, named=0) for k in w.some([
        k for k, r in BEASTS.items() if r.area == h.area and k != p.kind and r.skill not in {"night", "glow"}], 2)]
    a, b = others
    slots = {"h": h, "p": p, "a": a, "b": b}
    start = w.fill(w.pick([
        '"I am not tired," said {h.intro}.', "{H.intro} did not want to sleep.",
        "It was evening {h.where}. {H.intro} was still awake.",
        '"Why must I sleep, {p.call}?" asked {h.intro}.', "The sun had gone down, but {h.intro} wanted to play.",
        "{H.home} lay {h.intro} and could not sleep.",
        '"Time for bed," said {p} to {h.intro}.',
        "The first star was in the sky. {H.intro} looked at it with wide open eyes.",
    ]), **slots)
    return tell(w, start, """
        "[Everybody sleeps at night|Everybody is asleep now|All the others are asleep], {h}," said {p}. ["Who?" asked
        {h}.|"The {a.kind}, too?" asked {h}.]
        "[The {a.kind} is asleep {a.home}|The {a.kind} sleeps {a.home}]," said {p}. "[And who else|And the {b.kind}]?" asked
        {h}.
        "The {b.kind} sleeps {b.home}," said {p}. "And the {m}?" asked {h}. "{m_does}," said {p}.
        ["And you, {p.call}?" asked {h}. "I sleep here, right beside you," said {p}.|"And where do I sleep?" asked {h}.
        "Here, close to me," said {p}.]
        [{H} [yawned|closed {h.his} eyes].|{P} sang a soft song.|{P} covered {h.him} and kept {h.him} warm.] [And soon {h}
        was asleep, too.|A little later, {h} slept as well.|Then {h} was asleep.]""", **slots, **w.pick([
                {"m": "moon", "m_does": "The moon stays up and looks after us"},
            {"m": "sun", "m_does": "The sun is asleep behind the hills"},
                {"m": "wind", "m_does": "The wind lies down behind the hills"},
            {"m": "stars", "m_does": "The stars stay up and shine"},
                {"m": "clouds", "m_does": "The clouds sleep on top of the hills"},
            {"m": "night", "m_does": "The night sleeps by day"}]))


REMEDIES = [("drink some warm water with honey", "drank it slowly, drop by drop"),
            ("keep quiet for a whole day", "was quiet all day, and that was hard"),
            ("eat some soft sweet fruit", "ate it bit by bit"), ("sleep as long as you can", "slept until the next day"),
            ("wear a warm scarf", "wore a warm scarf all day long"),
            ("drink a tea of green leaves", "drank it, and it tasted odd"),
            ("hum very softly first", "hummed a little, then a little more")]
NEEDED = ["woke everybody with {h.his} call every morning", "sang everybody to sleep in the evening",
          "called all the others when there was danger",
          "told stories to the little ones every day", "sang in the choir {h.where}", "greeted the sun every morning",
          "called the little ones home every evening"]


def lost_voice(w):
    """Somebody has lost the voice."""
    h, o = pair(w, lambda r: r.cry != "-" and land(r))
    remedy, did = w.pick(REMEDIES)
    slots = {"h": h, "o": o, "remedy": remedy, "did": did, "needed": w.pick(NEEDED)}
    start = w.fill(w.pick([
        '{H.intro} {needed}. "{h.cry}! {h.cry}!" But one [day|morning], no sound came out.',
        '"{h.cry}!" {H.intro} {needed}. But one day, {h.his} voice was gone.',
        "{H.intro} opened {h.his} mouth, and no sound came out. That was bad, because {h} {needed}.",
        "Something was missing {h.where}. {H.intro}, who {needed}, was not to be heard.",
        "There was once {h.intro} who {needed}. One [cold day|morning], {h.his} voice was gone.",
        '{H.intro} wanted to say "{h.cry}", but all that came out was a tiny "eep".',
    ]), **slots)
    return tell(w, start, """
        [{H} tried again, but it was no use.|{H} was sad and [afraid|worried].|"What shall I do?" {h} whispered.|]
        [{O.intro} noticed it|{O.intro} came to see what was wrong|{H} went to see {o.intro}].
        "[I know what helps|That happened to me, too|Do not worry]," said {o}. "You must {remedy}." {H} {did}.
        [That day, {o} did the work of {h} as well as {o.he} could.|{O} stayed with {h.him} all the time.|"It will come
        back," said {o}.|]
        [The next morning|A day later], {h} opened {h.his} mouth. "{h.cry}! {h.cry}!" [It was as loud as ever.|{H.his} voice
        was back.|Everybody {h.where} was glad to hear it.]
        "[Thank you, {o.call}|You were right, {o.call}]!" said {h}.""", w.pick(["", friends(w, h, o)]), **slots)


FUN = ["sang all day", "danced in the sun", "played from morning to night", "told jokes to everybody", "lay in the sun",
       "looked at the clouds", "made music on a leaf"]


def winter(w):
    """One works before the winter, one plays."""
    def stays(row):
        return mild(row) and row.diet == "plants" and row.size <= 4
    h, o = pair(w, lambda r: stays(r) and r.food not in {"grass", "green leaves", "leaves", "clover", "lettuce", "hay",
                                        "water plants", "flowers"}, stays)
    slots = {"h": h, "o": o, "fun": w.pick(FUN), "gift": w.pick([
        "told {h} the funniest stories", "sang for {h} every evening", "kept {h} warm at night", "made {h} laugh every day",
        "taught {h} a new dance", "played games with {h}"])}
    start = w.pick([begin(w, h, "{hero} began to gather {h.food} for the winter.", scene=False,
                          times=["one autumn day", "one cool morning", "one autumn morning", "when autumn came"]),
                    w.fill(w.pick([
        "Autumn came, and {h.intro} gathered {h.food} from morning to night.", '"Winter is coming," said {h.intro}.',
                        "The leaves turned red and yellow. {H.intro} gathered {h.food} for the winter.",
        "The days got shorter. {H.intro} knew that winter was near.",
                        "{H.intro} was very busy. {H.he} was gathering {h.food} for the winter."]), **slots)])
    return tell(w, start, """
        {O.intro} [lived nearby|was there, too], but {o} only {fun}. "[Will you not gather food, too|Do you not think of the
        winter|What will you eat in winter], {o.call}?" asked {h}.
        "[Winter is far away|There is still time|Later, later]," said {o}. Then the snow came, [and everything was white|and
        it was very cold]. {O} [found nothing to eat|was cold and hungry].
        One [evening|night], [there was a knock|somebody called from outside]. [There stood {o}.|It was {o}.] "[I am so
        hungry|I should have listened to you|Please help me], {h.call}," said {o}.
        [{H} thought of all the work. But {h.he} could not send {o} away.|{H} was not angry.|"Come in," said {h} at once.]
        {H} shared {h.his} {h.food}, and {o} {gift}.
        [It was the best winter of all.|So the winter was not long.|And when the next autumn came, {o} gathered food,
        too.|"Next autumn, I will help you," said {o}. And {o.he} did.]""", **slots)


# pet: (its young or kind, cry, what it eats, what it does when it is glad)
STRAYS = [
    ("kitten", "Meow", "a bowl of milk", "purred"), ("cat", "Meow", "a piece of fish", "purred"),
    ("puppy", "Woof", "a bowl of food", "wagged {p.his} tail"), ("dog", "Woof", "a big bone", "wagged {p.his} tail"),
    ("rabbit", "", "a carrot", "wiggled {p.his} nose"), ("duckling", "Peep", "some oats", "flapped {p.his} little wings"),
    ("guinea pig", "Wheek", "a leaf of lettuce", "made a happy squeak"),
    ("parrot", "Squawk", "some nuts", "danced on one foot"),
    ("hedgehog", "Snuff", "some cat food", "came out of {p.his} ball of prickles"),
    ("pony", "Neigh", "a red apple", "rubbed {p.his} head on {c}'s arm"),
    ("little goat", "Meh-eh", "some hay", "jumped up and down"),
    ("lamb", "Baa", "a bottle of milk", "shook {p.his} little tail"), ("chick", "Peep", "some corn", "hopped on {c}'s hand"),
    ("piglet", "Oink", "an apple", "oinked for joy"), ("turtle", "", "a leaf of lettuce", "put out {p.his} head"),
]
FOUND_AT = ["under a bench", "behind the house", "by the garden gate", "at the side of the road", "under a bush",
            "next to the front door", "in the wet grass", "behind a box", "by the bus stop"]


def stray(w):
    """A child finds an animal that is alone."""
    c = child(w)
    kind, cry, food, glad = w.pick(STRAYS)
    p = Who(w.pick([n for n in OWN_NAMES if n != c.name]), w.pick(["she", "he"]), kind)
    parent = w.pick([("mother", "she", "Mom"), ("father", "he", "Dad"), ("grandma", "she", "Grandma"),
                     ("grandpa", "he", "Grandpa")])
    g = Who(f"{c.his} {parent[0]}", parent[1], "", {"call": parent[2]})
    slots = {"c": c, "p": p, "g": g, "kind": kind, "cry": cry, "food": food, "glad": glad, "place": w.pick(FOUND_AT),
             "look": w.pick(["wet", "thin", "small", "cold", "tired", "shy"])}
    starts = [
        "A {look} {kind} sat {place}. Nobody knew where {p.he} had come from. Then {c}, a {c.kind}, came by [on the way "
        "home|in the rain].",
        "One [day|rainy day|evening|morning], a {c.kind} [named|called] {c} found a {look} {kind} {place}.",
        "{C}, a {c.kind}, [saw|found] a {look} {kind} {place}.",
        "{C} was a {c.kind} who loved animals. One [day|afternoon], {c.he} found a {look} {kind} {place}.",
        "The rain fell. {Place} sat a {look} {kind}, all alone. A {c.kind} [named|called] {c} saw {p.him}.",
    ]
    if cry:
        starts += ['"{cry}!" What was that? A {c.kind} named {c} looked around. {Place} sat a {look} {kind}.',
                   '"{cry}, {cry}!" [said|cried] a {look} {kind} {place}. A {c.kind} [named|called] {c} heard it.']
    start = w.fill(w.pick(starts), **slots)
    return tell(w, start, """
        "[Are you all alone|Where do you come from|Have you lost your home], little one?" asked {c}. The {kind} [looked
        up|was a bit afraid|came nearer]. {C} took the {kind} home and gave {p.him} {food}.
        The {kind} [ate and ate|ate it all up] and {glad}. "May [we keep {p.him}|{p.he} stay], {g.call}?" asked {c}. "[First
        we must ask the neighbors|First we must find out if somebody misses {p.him}]," said {g}.
        They asked [all the people in the street|everybody], but the {kind} belonged to nobody. "Then {p.he} can stay," said
        {g}. {C} [jumped for joy|smiled all over {c.his} face|hugged {g}].
        "I will call you {p}," said {c}, [because that was a fine name for a {kind}|and the
        {kind} seemed to like the name].
        [That night, {p} slept at the foot of {c}'s bed.|From then on, {p} and {c} were always together.|Every day after
        that, {p} waited for {c} at the door.|{P} had a home now.]""", **slots)


# (what is odd about somebody, who, when it helps: the trouble, and how)
ODD = [
    ("a very long tail", lambda r: "tail" in r.pride and r.size in (2, 3) and land(r), "{o} fell into a hole",
     "{H} let down the long tail, and {o} climbed up on it"),
    ("bright green fur", lambda r: r.area in ("forest", "jungle") and not is_bird(r) and r.size > 1 and r.kind in FURRY,
     "the two of them always lost at hide and seek",
     "{H} sat down in the leaves in the next game, and nobody could find {h.him}"),
    ("very loud hiccups", lambda r: r.size > 1 and land(r), "{o} lost the way in the fog",
     '{O} heard the hiccups, hic, hic, and followed them home'),
    ("very big feet", runs, "deep snow fell, and {o} could not walk in it",
     "{H} walked ahead with the big feet and made a path"),
    ("one white ear", lambda r: r.size > 1 and r.kind in FURRY, "{o} could not find {h} among all the {h.many}",
     "Then {o} saw the white ear and knew at once where {h} was"),
    ("a very deep voice", land, "a robber came to steal {o}'s {o.food}",
     '"Go away!" said {h} with the deep voice, and the robber ran and never came back'),
    ("a crooked nose", lambda r: r.kind in FURRY and r.size > 1, "{o} dropped a ring into a crooked hole",
     "{H} put the crooked nose into the hole and got out the ring"),
    ("very short legs", lambda r: runs(r) and r.size in (2, 3), "{o}'s ball rolled under a low bush",
     "{H} walked under the bush on {h.his} short legs and got the ball"),
    ("red spots", lambda r: r.size > 1, "it was {o}'s birthday, and nobody had a present",
     '{H} made red spots on a stone, and it was the prettiest present'),
    ("a blue tail", lambda r: "tail" in r.pride and land(r), "{o} could not find {h} in a great crowd",
     "{H} held up the blue tail, and {o} saw it from far away"),
    ("a habit of {h.going} backward", runs, "somebody came up behind them without a sound",
     "{H} saw it in time and warned {o}"),
    ("a very loud laugh", None, "{o} was sad and did not want to play",
     "{H} laughed the loud laugh, and soon {o} had to laugh, too"),
    ("ears that wiggled", lambda r: r.kind in FURRY, "a baby cried and would not stop",
     "{H} wiggled {h.his} ears, and the baby stopped and laughed"),
    ("a nose that was always cold", lambda r: r.kind in FURRY, "{o} had a bump on the head that hurt",
     "{H} put the cold nose on the bump, and soon it did not hurt any more"),
    ("spots that shone in the dark", lambda r: r.size > 1, "the night was black, and {o} could not find the way",
     "{H} went ahead, and {o} followed the shining spots home"),
    ("a very loud sneeze", None, "the two of them were stuck under a heap of dry leaves",
     "{H} sneezed, and all the leaves flew away"),
    ("a strange way of singing", lambda r: r.cry != "-", "a little one could not fall asleep",
     "{H} sang in that strange way, and the little one slept at once"),
    ("a head full of old stories", land, "nobody knew the way to the far side of the hills any more",
     "{H} knew the way from an old story and led them there"),
]
FURRY = set("""fox bear squirrel rabbit badger raccoon wolf chipmunk pig cow horse goat donkey mouse dog cat monkey tiger
lion kangaroo koala
wombat llama yak""".split()) | {"guinea pig", "snow fox", "polar bear"}


def odd_one(w):
    """Somebody is different, and that is good for something."""
    odd, fits, trouble, helps = w.pick(ODD)
    snow = "snow" in trouble
    h, o = pair(w, lambda r: (fits is None or fits(r)) and (mild(r) or not snow), lambda r: r.size > 1)
    slots = {"h": h, "o": o, "odd": odd}
    start = w.fill(w.pick([
        "{H.intro} had {odd}.", "There was once {h.intro} who had {odd}.",
        "{H.intro} was not like the other {h.many}. {H.he} had {odd}.",
        "Of all the {h.many} {h.where}, only {h.intro} had {odd}.",
        "Have you ever met a {h.kind} with {odd}? {H.intro} was one.",
        "Everybody {h.where} knew {h.intro}, because {h.he} had {odd}.",
        '"Why am I different?" asked {h.intro}. {H.he} had {odd}.',
    ]), **slots)
    return tell(w, start, """
        [Some of the others laughed at {h.him}.|"How funny you look," some said.|"Why are you not like us?" some asked.|{H}
        wanted to be like all the others.]
        [{H} was sad about it.|That made {h} sad.|{H} said nothing, but {h.he} was sad.]""", f"""
        {{H.his}} friend was {{o.intro}}. [One day|One evening|But then], {trouble}. [What now?|"Oh no!" cried {{o}}.|"What
        can we do?" said {{o}}.|] {helps}.
        "[How good that you are different|I am glad that you are as you are|Nobody else could have done that], {{h.call}}!"
        said {{o}}.
        [After that, nobody laughed any more.|{{H}} held up {{h.his}} head and smiled.|From then on, {{h}} liked
        {{h.himself}} just as {{h.he}} was.|Now all the others wanted to be like {{h}}.]""", **slots)


ILLS = [("a cold", "a warm blanket", "{h} sneezed one last time and got up"),
        ("a sore throat", "a cup of tea with honey", "{h.his} voice was clear again"),
        ("a bad cough", "some hot soup", "the cough was gone"),
        ("a sore foot", "a soft bandage", "{h} could walk again"),
        ("a belly ache", "some warm tea", "{h.his} belly was well again"),
        ("a headache", "a cool wet leaf", "{h.his} head was clear again"),
        ("a fever", "cool water", "the fever was gone"), ("an ear ache", "a warm scarf", "{h} could hear well again")]


def ill(w):
    """A friend is ill."""
    what, brought, well = w.pick(ILLS)
    h, o = pair(w, lambda r: land(r) and r.size > 1 and (runs(r) or "foot" not in what)
                and (not is_bird(r) or "ear" not in what))
    slots = {"h": h, "o": o, "what": what, "brought": brought, "well": well}
    plan = w.pick(["go for a swim", "have a picnic", "look for shells", "visit the old tree", "play ball",
                   "build a tower of stones"])
    start = w.fill(w.pick([
        "{H.intro} lay {h.home} and had {what}.", '"I do not feel well," said {h.intro}. {H.he} had {what}.',
        "One [morning|day], {h.intro} woke up and had {what}.",
        "{H.intro} had {what}.", "{H.intro} could not come out to play. {H.he} had {what}.",
        "{H.intro} and {o.intro} wanted to {plan}. But {h} had {what}.",
        "{O.intro} went to see {h.intro}. But {h} was in bed. {H.he} had {what}.",
    ]), plan=plan, **slots)
    knows = o.intro in start or up(o.intro) in start
    who = "{O}" if knows else "{O.intro}"
    return tell(w, start, f"""
        {who} [brought {{h.him}} {{brought}}|came and brought {{brought}}]. "[Stay in bed|Lie still|You must rest],
        {{h.call}}," said {{o}}. [|{{O}} also brought some {{h.food}}, and {{h}} ate a little.|{{O}} [told {{h}} a
        story|sang a song] about {{topic}}.]
        "[Will you stay with me|Can you stay a little], {{o.call}}?" asked {{h}}. "[Of course|As long as you like]," said
        {{o}}. {{H}} slept, and {{o}} [sat beside {{h.him}}|kept watch].
        [After two days|The next day|When {{h}} woke up], {{well}}. "[You are the best doctor|You have made me well|Thank
        you, {{o.call}}]!" said {{h}}.
        [A week later, {{o}} had {{what}}, and this time {{h}} brought {{brought}}.|Then they went out and played
        together.|And {{o}} was as glad as {{h}}.]""",
                topic=w.pick(["a stone that could fly", "a very slow king", "the moon", "a brave {h.kind}",
                              "a cloud that lost its way"]), **slots)


# (what can be seen on a journey, what it did or how it was)
SIGHTS = [
    ("a lake as blue as the sky", "It was so wide that one could not see the other side"),
    ("a house with smoke coming out of the roof", "It smelled of soup"),
    ("a bridge with a thousand stones", "Under it, a river ran fast"),
    ("a field of yellow flowers", "All the flowers looked at the sun"),
    ("a tower with a bell", "The bell rang, dong, dong"),
    ("a train on a long track", "It went by with a whistle and was gone"),
    ("a hill with a lonely tree", "The tree bent in the wind"),
    ("a mill with big wings", "The wings turned round and round"),
    ("a town with many lights", "The lights shone all night long"),
    ("a ship with white sails", "It slid away without a sound"),
    ("a waterfall as high as a tower", "It roared and sprayed"),
    ("a market with a hundred smells", "It was very noisy there"),
    ("a lighthouse by the sea", "Its light went round and round"), ("a castle on a hill", "Nobody lived there any more"),
    ("a road full of cars", "The cars never stopped"), ("a valley full of fog", "It looked like a bowl of milk"),
    ("a school with a bell", "Children ran out and laughed"), ("a beach with white sand", "The waves came and went"),
    ("a garden with a fountain", "The water jumped up and fell down again"),
    ("a road that went up and up", "At its end, there were only clouds"),
    ("a forest of very thin trees", "The wind made music in them"),
    ("a field of snow in the sun", "It was so bright that it hurt the eyes"),
    ("a river with white stones", "The water talked all the time"),
    ("a playground with a long slide", "Children laughed and shouted there"),
    ("a bakery with a warm window", "It smelled of fresh bread"),
    ("a hill full of sheep", "From far away, they looked like little clouds"),
    ("a house on high legs", "It stood in the middle of the water"),
    ("a wall with a painted sun", "It was yellow and smiled"),
    ("a station with a big clock", "Everybody was in a hurry there"),
    ("a windy beach with red kites", "The kites danced in the sky"),
]


def journey(w):
    """Somebody goes to see the world and comes home again."""
    h, o = pair(w, lambda r: (runs(r) or flies(r)) and r.area != "cold", lambda r: r.size > 1)
    (sight1, how1), (sight2, how2) = w.some(SIGHTS, 2)
    slots = {"h": h, "o": o, "sight1": sight1, "how1": how1, "sight2": sight2, "how2": how2,
             "that1": sight1.replace("a ", "the ", 1), "that2": sight2.replace("a ", "the ", 1)}
    start = w.pick([begin(w, h, "{hero} wanted to see the world."), w.fill(w.pick([
        '"I want to see the world," said {h.intro}.',
        "{H.intro} had never been far from home, and {h.he} wanted to see the world.",
        "What was there beyond the place where {h.intro} lived? {H} wanted to know.",
        '"I [am going on a journey|want to see the world]," said {h.intro}. {H.he} lived {h.home}.',
        "{H.intro} packed some {h.food} and {h.went} off to see the world."]), **slots)])
    asked = w.chance(0.25)
    return tell(w, start, '"Will you come back?" asked {o.intro}. "[Of course|Yes, soon], {o.call}," said {h}.' if asked
                else "", """
        {H} {h.went} [all day|for a day and a night|and {h.went}] and came to {sight1}. [{How1}.|{How1}.|] [It was new and
        strange.|{H} looked at it for a long time.|]
        [Then|Next|The next day], {h} came to {sight2}. [{How2}.|] [In the evening|At night|There], {h} thought of
        {h.his} home {h.back}.
        [Who was eating the {h.food} now?|It was so quiet and snug there.|{H} missed it.] So {h} {h.went} all the way
        back.""",
                "{O} was waiting for {h.him}." if asked else "{O.intro} was waiting for {h.him}.", """
        "[What did you see, {h.call}?|Tell me everything, {h.call},|Where have you been, {h.call}?]" said {o}. {H} told
        {o.him} about {that1} and {that2}.
        "[But home is best|But the best thing was to come home|And next time, you must come with me]," said {h}.""", **slots)


LOST = ["red scarf", "favorite stone", "little bell", "blue button", "warm blanket", "yellow hat", "wooden cup",
        "silver ring", "white shell", "round mirror", "green ribbon", "old drum",
        "small umbrella", "picture of {h.his} mother", "golden key", "soft pillow", "little lamp", "striped sock",
        "lucky penny", "big feather"]


def lost_thing(w):
    """Somebody looks for a thing that is lost."""
    h, o = pair(w, lambda r: r.size > 1)
    thing = w.fill(w.pick([t for t in LOST if land(h.row)
                           or t.split()[-1] in ("stone", "shell", "ring", "key", "cup", "bell", "mirror")]), h=h)
    spot1, spot2, spot3, spot4 = w.some(h.spots, 4)
    slots = {"h": h, "o": o, "thing": thing, "spot1": spot1, "spot2": spot2, "spot3": spot3, "spot4": spot4}
    start = w.pick([begin(w, h, "{hero} could not find {h.his} {thing}.", thing=thing), w.fill(w.pick([
        '"Where is my {mine}?" cried {h.intro}.', "{H.intro} had lost {h.his} {thing}.",
        "{H.intro} turned everything over at home. {H.his} {thing} was gone.",
        "A {bare} was missing {h.where}. It belonged to {h.intro}.",
        "The thing that {h.intro} loved most was {h.his} {thing}. And now it was gone."]),
        mine=thing.replace(f"{h.his} mother", "my mother"), bare=thing, **slots)])
    found = w.pick([
        "There was {o.intro}, fast asleep with the {thing} in {o.his} arms. \"I am sorry,\" said {o}. \"I found it, and I "
        "did not know that it was yours.\"" if o.row.go in ("run", "walk") and not is_bird(o.row) else
        "There was {o.intro} with the {thing}. \"I found it,\" said {o}. \"Is it yours?\"",
        "There sat {o.intro}. \"Are you looking for this {thing}?\" asked {o}. \"I found it and took care of it.\"",
        "Nothing. But then {o.intro} came along. \"Look what I have found,\" said {o}. It was the {thing}!",
        "There was only {o.intro}. \"Do you mean this {thing}?\" asked {o}. \"I found it {spot2} and kept it safe for "
        "you.\"",
        "Nothing. \"I can help you,\" said a voice. It was {o.intro}. They looked together, and there it was, right "
        "behind {h}. Both of them laughed.",
    ])
    return tell(w, start, """[{H} looked at home, but it was not there.|"I had it this morning," said {h}.|{H} was very sad
        about it.|]
        [First, {h}|{H}] looked {spot1}. [It was not there.|There was only a stone.|Nothing!] [Then|Next], {h} looked
        {spot4}. [It was not there, either.|Again nothing!]
        [At last|In the end], {h} looked {spot3}.""", found,
                """[{H} held the {thing} tightly.|"Thank you, {o.call}," said {h}. "You have made me so happy."|{H} was so
        glad to have the {thing} back.|"My dear {thing_short}!" cried {h}.]""", friends(w, h, o),
                thing_short=thing.split(" of ")[0], **slots)


# (what belongs to o, who o may be, how h broke it by accident, how it is mended)
BROKEN = [
    ("nest", lambda r: r.kind in {"robin", "squirrel", "crow", "hummingbird"},
     "bumped into the tree, and the nest fell down", "They gathered twigs and moss and built a new nest"),
    ("web", lambda r: r.kind == "spider", "did not look where {h.he} went, and the web was torn",
     "{H} held one end of the thread, and {o} spun a new web"),
    ("dam", lambda r: r.kind == "beaver", "stepped on the dam, and a hole opened",
     "They pushed branches and mud into the hole until it was closed"),
    ("sand castle", lambda r: land(r) and r.size in (2, 3) and not flies(r), "ran over the sand castle",
     "They built a new one with two towers"),
    ("tower of stones", lambda r: r.size > 1, "came too near, and the tower fell",
     "They put stone on stone, and the new tower was even higher"),
    ("flower bed", lambda r: r.area in ("garden", "farm", "forest"), "walked right over the flower bed",
     "They put in new flowers, one by one, and gave them water"),
    ("little boat", lambda r: r.area in ("pond", "forest", "garden") and r.size in (2, 3),
     "sat down on the little boat, and it broke", "They made a new one out of bark, with a leaf for a sail"),
    ("hill of sand", lambda r: r.kind in ("ant",), "sat down on the hill of sand",
     "{H} carried sand, and soon the hill was as good as new"),
    ("statue of snow", lambda r: r.area == "cold", "bumped into the statue, and it fell over",
     "They built it again and made it a bit higher"),
    ("cup", land, "knocked over the cup, and it broke", "They glued it together, piece by piece"),
    ("drum", land, "hit the drum too hard, and it tore",
     "They put a new leaf over the drum, and it sounded better than before"),
    ("picture in the sand", lambda r: r.area in ("sea", "pond", "grassland", "gum"),
     "did not see the picture and wiped it away", "They made a new picture, with both of them in it"),
    ("kite", lambda r: r.area in ("farm", "garden", "mountain") and r.size > 1,
     "pulled the string too hard, and the kite tore", "They mended the kite with a big leaf, and it flew again"),
    ("necklace of shells", lambda r: r.area in ("sea", "cold"), "pulled at the necklace, and it broke",
     "They found all the shells and put them on a new string"),
]


def sorry(w):
    """Somebody breaks something and says so."""
    thing, fits, how, mended = w.pick(BROKEN)
    o, h = pair(w, fits, lambda r: r.size > 1 and (runs(r) or not land(r)))
    slots = {"h": h, "o": o, "thing": thing, "broken": "spoiled" if thing.startswith(("picture", "flower")) else "broken"}
    how = w.fill(how, **slots)
    start = w.fill(w.pick([
        "{O.intro} had a fine {thing}. One [day|morning], {h.intro} {how}.",
        "Crash! {H.intro} looked around. What had {h.he} done? {H.he} had {broken} the {thing} of {o.intro}.",
        "{H.intro} was in a hurry and {how}. The {thing} belonged to {o.intro}.",
        '"Oh no!" said {h.intro}. {H.he} had {broken} the {thing} of {o.intro}.',
        "{O.intro} had worked on {o.his} {thing} all week. Then {h.intro} came by and {how}.",
        "One [day|afternoon], {h.intro} {how}. It belonged to {o.intro}.",
    ]), how=how, **slots)
    return tell(w, start, f"""
        [Nobody had seen it. But {{h}} knew what was right.|{{H}} wanted to run away and hide. But that would not be
        right.|For a moment, {{h}} did not know what to do. Then {{h.he}} thought of {{o}}.|{{H}} was very sorry.]
        {{H}} went to {{o}} and said, "[I am so sorry, {{o.call}}. I have {{broken}} your {{thing}}|{{O.call}}, I must tell
        you something. Your {{thing}} is {{broken}}, and it was me]."
        {{O}} was [sad|upset|cross] at first. [Then {{o.he}} looked at {{h}}.|Then {{o.he}} took a deep breath.|Then
        {{o.he}} nodded.] "[It was brave to tell me|Thank you for telling me the truth|You did not mean to do it]," said
        {{o}}. "[Let us mend it|We can do it] together."
        {mended}. [The {{thing}} was better than before.|And while they worked, they became friends.|"Now it is our
        {{thing}}," said {{o}}.|{{H}} was glad that {{h.he}} had told the truth.]""",
                **slots)


# (how it is done, the gift, how it is given, to whom)
GIFTS = [
    ("made up", "a song", "sang it", land), ("made", "a chain of flowers", "put it around {o.his} neck",
                                        lambda r: r.area in ("farm", "forest", "garden", "mountain", "pond") and r.size > 1),
    ("made up", "a dance", "danced it", land), ("found", "a white stone", "put it in front of {o.him}", None),
    ("packed", "a bag of {o.food}", "gave it to {o.him}", lambda r: r.diet == "plants"),
    ("made up", "a story", "told it from beginning to end", None),
    ("made", "a bed of moss", "showed it to {o.him}", lambda r: r.area in ("forest", "pond", "mountain") and r.size > 1),
    ("painted", "a picture", "showed it to {o.him}", land),
    ("made", "a crown of leaves", "put it on {o.his} head",
     lambda r: r.area in ("forest", "jungle", "gum", "garden") and r.size > 1),
    ("made", "a flute of reed", "played a tune on it", lambda r: r.area == "pond"),
    ("made", "a string of shells", "put it around {o.his} neck", lambda r: r.area in ("cold", "sea") and r.size > 1),
    ("built", "a statue of snow", "showed it to {o.him}", lambda r: r.area == "cold"),
    ("made up", "a poem", "said it out loud", None), ("planted", "a little garden", "showed it to {o.him}",
                                        lambda r: r.area in ("garden", "farm", "forest")),
    ("built", "a swing", "showed it to {o.him}", lambda r: r.area in ("forest", "garden", "farm", "jungle")
     and r.size in (2, 3) and not is_bird(r)), ("built", "a tower of shells", "showed it to {o.him}",
                                        lambda r: r.area == "sea"),
]


def birthday(w):
    """What can one give to a friend?"""
    made, gift, gave, fits = w.pick(GIFTS)
    h, o = pair(w, None, fits)
    slots = {"h": h, "o": o}
    gift = w.fill(gift, **slots)
    slots |= {"gift": gift, "made": made}
    bought, bad = w.pick([("a hat", "it was too big"), ("a cake", "{h} had eaten it on the way"),
                          ("a balloon", "the wind took it away"), ("a cup", "it fell down and broke"),
                          ("a lamp", "it did not shine"), ("a book", "it got wet")]) if land(h.row) else \
        w.pick([("a pearl", "it rolled away"), ("a mirror", "it broke"), ("a shell", "somebody lived in it"),
                ("a bell", "it did not ring")])
    slots |= {"bought": bought, "bad": w.fill(bad, **slots)}
    starts = ["{H.intro} wanted to give {o.intro} something for {o.his} birthday.",
              "{H.intro} had a friend, {o.intro}. Soon it was {o.his} birthday.",
              "{H.where}, a birthday was near. {O.intro} was going to have a party, and {h.intro} needed a present.",
              "{H.intro} was thinking hard. {H.he} needed a birthday present for {o.intro}.",
              '"What can I give to my friend?" said {h.intro}. It was nearly the birthday of {o.intro}.',
              "It was nearly the birthday of {o.intro}. {H.intro} had no present yet."]
    if o.named:
        starts += ['"Tomorrow is the birthday of {o}," said {h.intro}. {O} was a {o.adj} {o.kind}, and they were friends.',
                   "{O} the {o.kind} had a birthday soon, and {h.intro} wanted to give {o.him} something special."]
    start = w.fill(w.pick(starts), **slots)
    return tell(w, start, f"""
        First, {{h}} wanted to give {{o}} {{bought}}, but {{bad}}. ["What shall I do now?" said {{h}}.|{{H}} was sad.|{{H}}
        thought and thought.|There was not much time left.] [Then {{h}} had an idea|Then {{h}} knew what to do|And then
        {{h}} smiled].
        {{H}} {{made}} {{gift}} for {{o}}. [It took all day.|Nobody knew about it.|] [On the birthday|When the day came|The
        next day], {{h}} went to {{o}} and {gave}. "[Happy birthday|This is for you], {{o.call}}," said {{h}}.
        {{O}} [smiled|was very happy|was quiet for a moment]. "[Nobody has ever {{made}} {{gift}} for me, {{h.call}}!|This
        is the best present of all, {{h.call}}!|Oh, thank you, {{h.call}}!]" [said|cried] {{o}}. [They celebrated until the
        evening.|There was a small party, too.|]""",
                friends(w, h, o, old=True), **slots)


def band(w):
    """Three make music."""
    h, o = pair(w, lambda r: r.cry != "-", lambda r: r.cry != "-")
    third = w.pick(["the wind", "the rain"]) if land(h.row) else "the waves"
    does = {"the wind": "Whoo, whoo", "the rain": "Drip, drop", "the waves": "Swish, swish"}[third]
    slots = {"h": h, "o": o, "third": third, "does": does}
    start = w.pick([w.fill(w.pick(['"{h.cry}! {h.cry}!" sang {h.intro}. It was not a very nice song.',
                                   "{H.intro} wanted to make music, but {h.he} could only say, \"{h.cry}!\"",
                                   "{H.intro} loved to sing. \"{h.cry}, {h.low}!\"",
                                   "Can {h_a} sing? {H.intro} thought so. \"{h.cry}! {h.cry}!\"",
                                   "{H.where}, {h.intro} sang all day long. \"{h.cry}, {h.low}!\""]), h_a=f"a {h.kind}",
                           **slots),
                    begin(w, h, '{hero} wanted to sing. "{h.cry}, {h.low}!"')])
    return tell(w, start, """
        [Nobody listened.|The others covered their ears.|"That is not a song," some said.] [{H} was sad.|{H} stopped
        singing.|"I will never be a singer," said {h}.] Then {o.intro} [came by|sat down beside {h.him}].
        "[I like it|It is only half of a song|Do it again], {h.call}," said {o}. "{h.cry}," sang {h}. "{o.cry}," sang {o}.
        [That sounded better.|That was almost a song.|Now there were two of them.]
        Then {third} [began to sing along|came and joined in]. "{does}!" "{h.cry}, {o.low}, {does_low}!" [What a song|That
        was music]! [Everybody {h.where} came to listen|All the others came and danced|Even the sun seemed to smile].
        [After that, {h} and {o} sang every evening.|"We are a band," said {o}.|"Together we sound good, {o.call}," said
        {h}.] [{H} was so happy.|]""", does_low=does.lower(), **slots)


def a_day(w):
    """A day of somebody's life, from the morning to the night."""
    h, o = pair(w, land)
    slots = {"h": h, "o": o, "spot": w.pick(h.spots), "spot2": w.pick(o.spots), "scene": w.pick(h.scenes)}
    start = w.fill(w.pick([
        "{H.intro} woke up {h.home}. [{scene}|]", "{scene} {H.intro} opened {h.his} eyes.",
        "[Every morning|In the morning], {h.intro} was the first to wake up {h.where}.",
        '"Good morning!" said {h.intro}. {H.he} had slept {h.home}.',
        "It was going to be a good day. {H.intro} knew it as soon as {h.he} woke up {h.home}.",
        "What does a {h.kind} do all day? {H.intro} began the day with a long yawn.",
    ] + ['"{h.cry}!" {H.intro} was awake.'] * (h.cry != "-")), **slots)
    return tell(w, start, """
        First, {h} [washed {h.his} face|stretched|looked at the sky]. Then {h} ate some {h.food} for breakfast. [That was a
        good breakfast.|There was enough for the whole day.|]
        [After that|Later], {h} {h.went} to a place {spot}. There was {o.intro}. "[What shall we do today|Do you want to
        play], {h.call}?" asked {o}. "[Let us {game}|We could {game}]," said {h}.
        So they did that, and the time flew. [At noon, they were tired and had a rest.|Once, it rained a little, but they
        did not mind.|Once, they laughed so much that they had to sit down.|]
        [When the sun went down|In the evening], {h} said, "[Good night|See you tomorrow], {o.call}." {H} was [tired, but
        happy|tired and glad]. Soon {h} was asleep {h.back}[| and dreamed of {h.food}| and dreamed of the next day].""",
                game=w.pick(["play catch", "look for pretty stones", "look at the clouds", "tell stories",
                             "play hide and seek", "look for {h.food}", "visit the old tree", "count the birds",
                             "make up a dance", "sing a song", "look for footprints"]), **slots)


STORIES = [wish, fear, sleepless, shelter, find, helper, stuck, lesson, egg, lost_young, meeting, race, feast, new_home,
           noise,
           too_small, both_want, hide_and_seek, bedtime, lost_voice, winter, stray, odd_one, ill, journey, lost_thing, sorry,
           birthday, band, a_day]
