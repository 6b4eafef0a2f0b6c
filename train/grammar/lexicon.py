"""Words by what they can do in a sentence. Singular nouns without an article, unless a list says otherwise."""

COLOURS = "red blue green yellow orange purple pink white black brown golden silver grey".split()
SIZES = ["big", "small", "little", "tiny", "huge", "large"]
TOYS = """ball|doll|teddy bear|toy car|kite|toy train|puzzle|toy boat|drum|toy robot|yo-yo|spinning top|toy truck|bucket|jump rope|
toy rabbit|toy dinosaur|wooden horse|paper boat|toy plane|hula hoop|box of crayons|picture book|toy horn|marble|puppet""".replace("\n", "").split("|")
CLOTHES = "hat|scarf|coat|cap|sweater|jacket|dress|shirt|raincoat|belt|ribbon".split("|")
FOODS = """apple|banana|cookie|sandwich|pear|cake|bowl of soup|pancake|muffin|carrot|piece of bread|peach|orange|pie|plum|
slice of pizza|bowl of rice|cupcake|potato|bun|bowl of porridge|waffle""".replace("\n", "").split("|")
PLACES_OUT = """the park|the garden|the forest|the beach|the field|the hill|the lake|the river|the meadow|the playground|the farm|
the market|the yard|the street|the pond|the orchard|the woods|the bridge|the village square""".replace("\n", "").split("|")
PLACES_IN = """the kitchen|the bedroom|the living room|the attic|the library|the classroom|the shop|the barn|the cellar|the hall|
the garage|the bakery""".replace("\n", "").split("|")
TIMES = """one day|one morning|one sunny day|one afternoon|one rainy day|one evening|one cold day|one windy day|early one morning|
on a warm day|on a Sunday|on Saturday morning|one summer day|one day in spring|one autumn day|one winter morning""".replace("\n", "").split("|")
HAPPY = ["happy", "glad", "proud", "cheerful", "pleased", "full of joy"]
SAD = ["sad", "unhappy", "lonely", "upset", "disappointed"]
AFRAID = ["afraid", "scared", "frightened", "nervous", "worried"]
ANGRY = ["angry", "cross", "mad", "annoyed"]
TRAITS = """kind|brave|curious|clever|shy|gentle|cheerful|helpful|funny|quiet|patient|friendly|careful|playful|lazy|proud|stubborn|
hungry|honest|polite|thoughtful|busy""".replace("\n", "").split("|")
WEATHER = ["sunny", "rainy", "windy", "cloudy", "snowy", "foggy", "stormy", "warm", "cold"]
