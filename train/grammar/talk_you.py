"""Dialogues about the user: what the user said and asks for again, what happens in the user's life, and small requests."""
import re

from .cast import BOYS, GIRLS, PET_NAMES


def rows(text):
    """A table: one row a line, cells parted by |; an indented line goes on with the row before."""
    lines = re.sub(r"\n +", " ", text.strip()).split("\n")
    table = [tuple(cell.strip() for cell in line.split("|")) for line in lines]
    assert len({len(row) for row in table}) == 1, [row for row in table if len(row) != len(table[0])]
    return table


def words(text):
    """A list: parted by |."""
    return [" ".join(item.split()) for item in text.split("|")]


def one(w, cell):
    """One of the wordings in a cell, which are parted by " / "."""
    return w.pick(cell.split(" / "))


def cap(text):
    return text[0].upper() + text[1:]


SECOND = {"I": "you", "my": "your", "My": "Your", "me": "you", "mine": "yours", "myself": "yourself", "am": "are",
          "our": "your"}


def yours(text):
    """What the user said, as the bot says it: "my dog" becomes "your dog"."""
    text = re.sub(r"\bI was\b", "you were", text.replace("I'm", "I am"))
    return re.sub(r"\b(I|my|My|me|mine|myself|am|our)\b", lambda m: SECOND[m[1]], text)


def turn(w, user, bot, **slots):
    """One turn of two templates."""
    return cap(w.fill(user, **slots)), cap(w.fill(bot, **slots))


# ---------------------------------------------------------------- names

MORE_GIRLS = """Adwoa Akua Alba Alma Amara Amrita Anika Anjali Annika Aoife Arya Asha Aurora Ayana Ayla Beatriz Bianca Bodil
Brigid Camila Catalina Chiara Chiyo Dalia Daphne Deepa Delia Dilara Ebba Elif Elin Elsa Emiko Esi Esra Esther Farah Fenna
            Frida
Gabriela Giulia Greer Gwen Habiba Hatice Helena Hina Ilse Imani Indira Irena Isabel Isla Iva Jana Jasmin Jelena Jin
            Joanna Jolene
Kamala Katya Keiko Kemi Khadija Kirsten Lakshmi Lalita Lan Layla Lea Leonie Lieke Linh Liv Lorena Lotte Lucija Lupe Maeve
            Magda
Malika Marisol Marit Marlene Mariam Matilda Mathilde Meera Megumi Milena Mirela Moira Nadia Nala Nalini Nasrin Natasha
            Neha Nerys Ngozi
Niamh Nia Nilufar Nima Oksana Orla Paloma Parvati Petra Pilar Radha Rania Renata Rhiannon Rin Rosalind Roza Rukmini Runa
            Saanvi
Safiya Salma Samira Sandra Saoirse Sari Selma Shanti Shirin Sigrid Silvia Siri Sita Solveig Soraya Sunita Svetlana Tamar
            Tanvi
Teresa Thandi Thuy Tilda Tomoko Ulla Uma Ursula Valentina Vesna Vida Wanjiru Xiomara Yasmin Yelena Ying Zainab Zelda
            Zofia Zola""".split()
MORE_BOYS = """Abdul Abel Achim Adebayo Ahmed Aidan Akira Alfred Alonso Amadou Anatol Andrei Angus Ansel Aram Arnav Arne
            Aron Asger
Baraka Bashir Bastian Beck Bilal Bjorn Bogdan Boris Bruce Caleb Callum Casper Cedric Chidi Cian Cillian Claus Cosmo Cyrus
            Dario
Darius Declan Deepak Desmond Dimitri Dmitri Dong Dougal Dov Edgar Edmund Efe Ekon Elio Emeka Emre Enzo Ernesto Eskil
            Esteban Eugene
Farid Farouk Fergus Fernando Filip Florian Francisco Frode Gabriel Gaston Gerald Giovanni Gopal Gregor Guido Gunnar
            Gustavo Habib Hakan
Hamza Haruki Hector Henrik Hugh Ibrahim Idris Ignacio Igor Ilias Imran Isaac Ismail Ivo Jaime Jalal Janek Jaroslav Javier
            Jens
Joaquin Jorge Joren Julius Kamal Karim Kaspar Kenji Khalid Kiran Klaus Kwesi Lachlan Lamine Lasse Leandro Lev Linus
            Lorenzo Luca
Lucian Ludwig Magnus Malik Manuel Marek Marius Mehmet Mikkel Mohan Mustafa Nabil Naveen Nestor Nikhil Nikolai Noel Obi
            Odin Olaf Oleg
Osman Pascal Patrick Pavel Piotr Quentin Rahul Ramon Rashid Reza Ricardo Roland Roman Ronan Rowan Rufus Ruben Said Salim
            Sanjay
Santiago Sebastian Sergei Seth Shiro Silas Stefan Sunil Takeshi Tariku Tomas Tuan Umar Vadim Valentin Vikram Viktor Wei
            Werner
Xavier Yann Yaw Yosef Youssef Yuri Zaid Zoltan""".split()
GIRL_NAMES = sorted(set(GIRLS + MORE_GIRLS) - {"Lin", "Ann"})
BOY_NAMES = sorted(set(BOYS + MORE_BOYS) - {"Will", "Mark", "Said", "Bo"})
ALL_NAMES = sorted(set(GIRL_NAMES + BOY_NAMES))
START = """Zor Mil Tav Bel Fen Lum Pim Rol Sel Nim Kor Wil Mar Jor Tam Vel Dor Bram Quil Yan Hal Gim Lor Nev Ruv Zim Tob
Kel Ves""".split()
MIDDLE = ["", "", "", "a", "i", "o", "an", "el", "is", "ar", "em"]
END = "bo do ka la mo na ni ra ro ta tin vi zo lin den mi by nor wen dak".split()


def made(w):
    """A name that nobody has."""
    return w.pick(START) + w.pick(MIDDLE) + w.pick(END)


def name(w, gender=""):
    if w.chance(0.12):
        return made(w)
    return w.pick({"": ALL_NAMES, "he": BOY_NAMES, "she": GIRL_NAMES}[gender])


def pet_name(w):
    return made(w) if w.chance(0.2) else w.pick(w.pick([PET_NAMES, PET_NAMES, ALL_NAMES]))


TOWN = """Maple Stone Willow Green Silver Oak Hazel River Clover Sunny Fox Apple Birch Cedar Raven Thorn Honey North Snow
            Brook
Pine Bramble Pebble Lark Swan Otter Amber Copper Moss Fern Misty Salt Heron Robin Elder Rose Barley Marble Lantern
            Plum""".split()
TOWN_END = "ton ville field bury ford bridge ham stead hill port dale mere gate well bay haven wick crest moor side".split()


def town(w):
    return w.pick(TOWN) + w.pick(TOWN_END)


# ---------------------------------------------------------------- values of what is told

PETS = """dog|cat|rabbit|hamster|parrot|goldfish|turtle|pony|mouse|guinea
            pig|puppy|kitten|lizard|duck|hen|goat|snail|frog|budgie|
donkey|lamb|rat|canary|pig|horse""".replace("\n", "").split("|")
FOODS = words("""pancakes|noodles|tomato soup|rice with beans|apple pie|fried eggs|potatoes with butter|pizza|carrot
    cake|fish with lemon|strawberries|cheese on toast|honey bread|mushroom soup|dumplings|corn on the cob|waffles|plum
    cake|pea soup|bananas|grilled cheese|cherry pie|peaches|mashed potatoes|chicken with rice|porridge with nuts|pasta with
    tomatoes|raspberry jam|pears|cucumber salad|pumpkin soup|watermelon|vegetable stew|lentils|baked apples|chocolate
    pudding|fresh bread|meatballs|blueberry muffins|ice cream""")
EATEN = words("""a bowl of soup|two pancakes|a cheese sandwich|three plums|a big plate of noodles|an apple|rice and peas|a
    boiled egg|a slice of pie|porridge with honey|a pear and a banana|toast with jam|four dumplings|a baked potato|fish and
    carrots|a muffin|tomato salad|a bowl of cherries|beans on toast|a piece of melon|two fried eggs|a cup of yogurt|chicken
    with corn|spinach and rice|a waffle with berries|five crackers|mushroom pie|a peach|a handful of nuts|cabbage soup|a bun
    with butter|lentil stew""")
COLORS = words("""red|blue|green|yellow|orange|purple|pink|white|black|brown|gold|silver|gray|light blue|dark
    green|turquoise|violet|dark red|sky blue|mint green""")
CREATURES = words("""
    elephants|penguins|foxes|owls|dolphins|horses|tigers|rabbits|bees|whales|snails|lions|turtles|otters|giraffes|hedgehogs
|butterflies|camels|frogs|wolves|bears|bats|swans|kangaroos|seals|zebras|crabs|deer|eagles|mice|squirrels|donkeys|ducks
|sharks|spiders|ladybugs|goats|octopuses|ponies|koalas""")
GAMES = words("""hide and seek|tag|chess|catch|hopscotch|checkers|dominoes|jump
    rope|cards|marbles|leapfrog|football|basketball|treasure hunt|blind man's buff|tennis|ping pong|skipping stones|dress
    up|word games|musical chairs|puzzles|bowling|table soccer""")
BOOKS = words("""books about dragons|books about space|animal stories|fairy tales|books about pirates|detective
    stories|ghost stories|books about ships|comics|books about horses|poems|books about dinosaurs|funny stories|books about
    the sea|cookbooks|adventure books|books about trains|books about robots|books about insects|stories about knights|riddle
    books|books about the moon""")
DRINKS = words("""apple juice|cold milk|hot cocoa|lemonade|mint tea|orange juice|water with lemon|warm milk with honey|grape
    juice|peach tea|tomato juice|coconut water|cherry juice|ginger tea|banana milk""")
JOBS = words("""
    baker|doctor|teacher|farmer|pilot|painter|dancer|firefighter|gardener|sailor|singer|vet|cook|carpenter|astronaut|nurse
|writer|train
    driver|fisher|builder|tailor|clown|musician|mail carrier|librarian|diver|beekeeper|shoemaker|zookeeper|judge""")
INSTRUMENTS = words("""
    piano|violin|drums|flute|guitar|trumpet|harp|cello|banjo|accordion|clarinet|xylophone|tuba|ukulele|recorder""")
SPORTS = words("""
    swimming|running|football|tennis|judo|skating|climbing|dancing|rowing|basketball|riding|skiing|gymnastics|karate
|cycling|hockey|sailing|archery|handball|surfing""")
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SEASONS = ["spring", "summer", "autumn", "winter"]
PLANS = words("""go fishing with my uncle|bake bread with my aunt|visit my grandma|plant beans in the garden|clean my
    room|wash the dog|go swimming in the lake|write a letter to my cousin|paint my old chair|ride my bike to the mill|fly my
    kite on the hill|pick apples with my dad|build a house for birds|learn a new song|go to the market with my mom|see the
    dentist|mend my tent|play chess with my neighbor|make soup for my family|look for shells on the beach|practice the
    piano|go to the zoo with my class|sew a button on my coat|feed the ducks at the pond|help my grandpa in the barn|climb
    the tower in the old town|read my new book|buy a present for my sister|sleep in a tent|draw a map of my street|make a
    puppet show|take the train to the sea|collect leaves in the forest|sweep the yard|play football with my friends|cook
    noodles for my brother""")
LOST = words("""red scarf|house key|left glove|blue pencil|library book|favorite marble|water bottle|lunch box|green
    umbrella|silver ring|toy boat|school bag|yellow sock|watch|pocket knife|little drum|whistle|wool hat|picture of my
    family|bike bell|stuffed rabbit|swimming cap|purse|train ticket|coin from my grandpa|paint brush|jump
    rope|kite|notebook|orange ball""")
SECRETS = words("""
    lantern|pickle|thunder|button|walnut|feather|pumpkin|teapot|blanket|island|pebble|rocket|turnip|mirror|acorn|candle
|bubble|magnet|carpet|raindrop|hammer|violet|basket|tunnel|marble|cactus|pillow|trumpet|saddle|anchor|ladder|biscuit
|compass|dragon|whisper|orchard|mitten|goblet|kettle|sparrow|cucumber|shadow|puddle|crown|windmill|garlic|puppet|bridge
|honey|snowball""")
HIDING = words("""under my bed|in the kitchen drawer|behind the big clock|in the green box|on the top shelf|in my left
    boot|under the stairs|behind the curtain|in the old suitcase|under the doormat|in a blue jar|on the window sill|in the
    shed|inside the piano|in my desk|under the red pillow|in the flower pot|behind the stove|in the toy chest|in the pocket
    of my coat|between two books|in the attic""")
HIDDEN = words("""my diary|a golden coin|my spare key|the cookies|a present for my mom|my treasure map|my best marble|a
    letter|the chocolate|my magic stone|my money|a secret note|my toy sword|the flashlight|my stamp album|a silver spoon|my
    birthday card|the scissors|my lucky shell|the red ribbon""")
SIGHTS = words("""a fox|a rainbow|a deer|a white horse|an owl|a hot air balloon|a snake|a shooting star|a huge mushroom|a
    heron|a squirrel|a clown|a fire engine|a very tall man|a swan with four chicks|a hedgehog|a woodpecker|an old castle|a
    three-legged cat|a green beetle""")
SPOTS = words("""by the river|in the park|behind the school|near the bridge|in the forest|next to the bakery|at the lake|by
    the old mill|on the hill|in the garden of my aunt|near the station|at the farm""")
GIFTS = words("""a kite|a telescope|a drum|roller skates|a box of paints|a chess set|a warm sweater|a globe|a toy crane|a
    fishing rod|a music box|a puzzle with a ship|a pair of boots|a flashlight|a book of riddles|a scooter|a tea set|a sewing
    kit|a compass|a yo-yo""")
SHOPPING = """bread|milk|eggs|apples|soap|butter|cheese|rice|carrots|onions|honey|salt|flour|pears|tea|lemons|candles
|string|tomatoes|
potatoes|nuts|jam|beans|paper|glue|noodles|grapes|garlic|oats|sugar""".replace("\n", "").split("|")
SIBLINGS = {"brother": "he", "sister": "she", "little brother": "he", "little sister": "she", "big brother": "he",
            "big sister": "she",
            "cousin": "", "best friend": "", "neighbor": "", "twin sister": "she", "twin brother": "he", "uncle": "he",
            "aunt": "she",
            "grandpa": "he", "grandma": "she", "mom": "she", "dad": "he", "baby brother": "he", "baby sister": "she",
            "new friend": ""}
TOYS = words("""teddy bear|doll|toy rabbit|toy dragon|toy robot|puppet|toy horse|rag doll|toy elephant|toy penguin|toy
    boat|toy dinosaur""")


def age(w, frame):
    return str(w.pick(range(4, 13)) if w.chance(0.75) else w.pick(range(13, 71)))


def number(w, frame):
    number_words = "one two three four five six seven eight nine ten eleven twelve".split()
    return w.pick(number_words) if w.chance(0.25) else str(w.pick(range(1, 20)))


def secret(w, frame):
    return made(w).lower() if w.chance(0.25) else w.pick(SECRETS)


def drawn(values):
    return lambda w, frame: w.pick(values)


def kind_of(values):
    return lambda w: {"kind": w.pick(values)}


# What can be told. frame: what the question names; value: what it asks for; mine: what the user says, in a clause;
# tell: other ways; short: as an answer; react; ask; answer; topic and back: when it has not been told.
KINDS = {
    "name": dict(
        value=lambda w, frame: name(w), mine="[my name is {v}|I am {v}|I am called {v}]",
        short="[{v}.|It is {v}.|I am {v}.|It's {v}!]",
        tell="""[Hi, I'm {v}.|Hello! I am {v}.|You can call me {v}.|Call me {v}!|Everybody calls me {v}.|{v} is my name.|Hi!
            {v} here.|My parents named me {v}.|The name is {v}.|It's me, {v}!|Hey, my name's {v}.|I want to tell you my
            name. It is {v}.|Good morning! My name is {v}.|People call me {v}.|Hello Trilobite, I'm {v}.|By the way, my name
            is {v}.|Let me tell you who I am. I am {v}.|I should tell you my name: {v}.]""",
        react="""[[Hello|Hi|Hello there|Nice to meet you|Good to meet you|Welcome|I am glad to meet you], {v}! [I am
            Trilobite.|What a nice name you have!|I will remember your name.|That is a lovely name.|It is good that you are
            here.]|{v} is a [beautiful|nice|lovely|good|fine] name. [Hello, {v}!|I will remember it.|I am glad to meet
            you.]|So you are {v}! [Welcome.|I am Trilobite, and I like to talk.|I will keep that in mind.]|Thank you for
            telling me your name, {v}. [I am Trilobite.|Nice to meet you.]]""",
        ask="""[What is my name?|What's my name?|Do you remember my name?|Who am I?|What am I called?|Do you know who I
            am?|Can you tell me my name?|What was my name again?|Tell me my name.|Say my name.|Do you still know my
            name?|What did I say my name is?|Which name did I tell you?|And what is my name?|Please say my name.|Do you know
            my name?|Have you forgotten my name?|What do people call me?|Quick, what is my name?]""",
        answer="[You are {v}!|Your name is {v}.|You are {v}, of course.|{v} is your name.|You are called {v}.]",
        topic="your name", back="[What is your name?|What should I call you?|Will you tell me?]"),
    "age": dict(
        value=age, mine="[I am {v} years old|I am {v}]", short="[{v}.|I am {v}.|{v} years.]",
        tell="""[I'm {v} years old now.|My age is {v}.|I turned {v} last week.|I am already {v}!|I have just turned {v}.]""",
        react="""[{v} years old! [That is a good age.|How nice to be {v}!|I will remember that.]|So you are {v}. [Very
            nice!|I like that number.]|{v} is a fine age. [I will keep it in mind.|Enjoy being {v}!]]""",
        ask="""[How old am I?|What is my age?|Do you remember how old I am?|Do you know my age?|Tell me how old I am.|How
            many years old am I?|What age did I tell you?]""",
        answer="[You are {v}.|You are {v} years old.|You said that you are {v}.]",
        topic="how old you are", back="[How old are you?|What is your age?]"),
    "pet": dict(
        frame=kind_of(PETS), value=lambda w, frame: pet_name(w),
        mine="[I have a {kind} called {v}|my {kind} is called {v}|I have a {kind} named {v}|the name of my {kind} is {v}]",
        short="[{v}.|It is {v}.|{v} is the name.|My {kind} is called {v}.]",
        tell="""[We have a {kind}. [Its|The] name is {v}.|My {kind} {v} [is sleeping next to me|is very hungry today|likes
            to play with me].|This is about {v}, my {kind}.|I have got a pet. It is a {kind} and it is called {v}.|{v} is my
            {kind}.]""",
        react="""[[Oh, a {kind}!|How nice, a {kind}!|A {kind} is a good friend.] [{v} is a good name.|Please say hello to
            {v}.|I like the name {v}.]|{v} is a [lovely|funny|fine|good] name for a {kind}. [I hope {v} is well.|I will
            remember it.]|Hello to {v}, your {kind}! [I hope you play a lot.|You surely take good care of {v}.]]""",
        ask="""[What is my {kind} called?|What is the name of my {kind}?|What is my {kind}'s name?|Do you remember my
            {kind}'s name?|Do you remember what my {kind} is called?|Do you know what my {kind} is called?|Tell me the name
            of my {kind}.|What did I name my {kind}?|What was my {kind} called again?|And my {kind}? What is its name?]""",
        answer="[Your {kind} is called {v}.|{v} is your {kind}.|The name of your {kind} is {v}.|Your {kind}'s name is {v}.]",
        topic="what your {kind} is called", back="[What is its name?|What is your {kind} called?]"),
    "pet kind": dict(
        frame=lambda w: {"pet": pet_name(w)}, value=drawn(PETS), bare="a {v}",
        mine="[I have a {v} called {pet}|{pet} is my {v}|my {v} is named {pet}]",
        short="[A {v}.|It is a {v}.|{pet} is a {v}.]",
        tell="[My pet {pet} is a {v}.|At home I have a pet. {pet} is a {v}.|{pet} is a {v}, and I feed {pet} every day.]",
        react="""[So {pet} is a {v}. [How lovely!|I would like to meet {pet}.]|A {v}! {pet} is a nice name for a {v}.|{pet}
            the {v} sounds like a good friend.]""",
        ask="""[What is {pet}?|What kind of animal is {pet}?|Do you remember what {pet} is?|Which animal is {pet}?|Who is
            {pet}?|Do I have a pet?]""",
        answer="[{pet} is your {v}.|{pet} is a {v}.|You have a {v} called {pet}.]",
        topic="anything about {pet}", back="[Who is {pet}?|What kind of animal is {pet}?]"),
    "town": dict(
        value=lambda w, frame: town(w), mine="[I live in {v}|I come from {v}|my town is called {v}|my home is in {v}]",
        short="[In {v}.|{v}.|I live in {v}.|My town is {v}.]",
        tell="""[I am from {v}.|My family lives in {v}.|Greetings from {v}!|We moved to {v} last year.|I live in a small
            town. It is {v}.]""",
        react="""[{v} sounds like a nice place. [I hope you like it there.|I have never been in a town.]|So you live in {v}.
            [How nice!|I will remember that.]|{v}! [What a pretty name for a town.|That sounds like a good home.]]""",
        ask="""[Where do I live?|Where do I come from?|Where am I from?|What is my town called?|Which town do I live in?|Do
            you remember where I live?|Do you know where I live?|What is the name of my town?|Where is my home?]""",
        answer="[You live in {v}.|Your home is in {v}.|You come from {v}.|Your town is {v}.]",
        topic="where you live", back="[Where do you live?|What is your town called?]"),
    "food": dict(
        value=drawn(FOODS), mine="[my favorite food is {v}|I like to eat {v} best|I love {v} more than any other food]",
        short="[{v}.|I like {v} best.|It is {v}.]",
        tell="""[The best food in the world is {v}, I think.|I could eat {v} every day.|My favourite food? That is {v}!|I am
            crazy about {v}. It is my favorite food.|Nothing tastes better than {v}.]""",
        react="""[{V}! [That sounds tasty.|Now I know what makes you happy at dinner.]|Mmm, {v}! [A good choice.|Many people
            like that.]|So your favorite food is {v}. [I hope you get some soon.|Enjoy it!]]""",
        ask="""[What is my favorite food?|What do I like to eat best?|Do you remember my favorite food?|What food do I like
            most?|Which food do I love?|Do you know what I like to eat?|What is my favourite food?|What would I like for
            dinner?]""",
        answer="[Your favorite food is {v}.|You like {v} best.|You love {v}.]",
        topic="your favorite food", back="[What do you like to eat?|What is it?|Which food do you like best?]"),
    "drink": dict(
        value=drawn(DRINKS), mine="[my favorite drink is {v}|I like to drink {v}|I like {v} more than any other drink]",
        short="[{v}.|I like {v}.|It is {v}.]",
        tell="[I drink {v} every morning. It is my favorite drink.|The best drink of all is {v}.|I love to drink {v}.]",
        react="[{V} is a good drink.|Oh, {v}! That sounds nice.|So you like {v}. Have a big cup of it!]",
        ask="""[What is my favorite drink?|What do I like to drink?|Do you remember what I like to drink?|Which drink do I
            like best?|What would I like to drink?]""",
        answer="[You like to drink {v}.|Your favorite drink is {v}.|You like {v} best.]",
        topic="what you like to drink", back="[What do you like to drink?|Which drink do you like best?]"),
    "color": dict(
        value=drawn(COLORS), mine="""[my favorite color is {v}|I like {v} better than all other colors|the color I love most
            is {v}]""",
        short="[{v}.|It is {v}.|I like {v} best.]",
        tell="""[My favourite colour is {v}.|{V} is the best color!|I love {v} things, because {v} is my favorite
            color.|Everything in my room is {v}. It is my favorite color.]""",
        react="""[{V} is a [beautiful|lovely|fine|nice] color. [I will remember it.|I like the word, too.]|So you like {v}
            best. [A good choice!|I will keep that in mind.]|{V}! [What a nice color.|Then a {v} hat would be right for
            you.]]""",
        ask="""[What is my favorite color?|Which color do I like best?|Do you remember my favorite color?|What color do I
            love?|What is my favourite colour?|Do you still know which color I like?|Tell me my favorite color.]""",
        answer="[Your favorite color is {v}.|You like {v} best.|It is {v}.]",
        topic="your favorite color", back="[Which color do you like best?|What is it?]"),
    "animal": dict(
        value=drawn(CREATURES),
        mine="[my favorite animals are {v}|I like {v} more than all other animals|I love {v} most of all animals]",
        short="[{v}.|I like {v} best.|{v}, of course.]",
        tell="""[{V} are the best animals!|Of all animals I like {v} best.|I think {v} are great. They are my favorite
            animals.]""",
        react="""[{V} are wonderful. [I understand that you like them.|A good choice!]|Oh, {v}! [I like them, too.|They are
            really special.]|So {v} are your favorite animals. [I will remember that.|How nice!]]""",
        ask="""[What are my favorite animals?|Which animals do I like best?|Do you remember my favorite animals?|What
            animals do I love?|Which animals do I like most?|Do you know my favorite animals?]""",
        answer="[Your favorite animals are {v}.|You like {v} best.|You love {v}.]",
        topic="your favorite animals", back="[Which animals do you like best?|Which ones are they?]"),
    "game": dict(
        value=drawn(GAMES), mine="[my favorite game is {v}|I like to play {v} best|the game I love most is {v}]",
        short="[{v}.|It is {v}.|I like {v} best.]",
        tell="[The best game is {v}.|I play {v} every day. It is my favorite game.|My favourite game? {V}!]",
        react="""[{V} is fun! [I hope you play it often.|A good choice.]|Oh, {v}! [That is a nice game.|I will remember
            that.]]""",
        ask="""[What is my favorite game?|Which game do I like best?|Do you remember my favorite game?|What do I like to
            play?|Do you know which game I like?]""",
        answer="[Your favorite game is {v}.|You like {v} best.|You like to play {v}.]",
        topic="your favorite game", back="[What do you like to play?|Which game do you like best?]"),
    "book": dict(
        value=drawn(BOOKS), mine="[I like {v} best|my favorite books are {v}|I love to read {v}]",
        short="[{v}.|I like {v}.]",
        tell="[I read a lot, and I like {v} most.|{V} are the best to read.|When I read, I want {v}.]",
        react="""[{V} are great to read. [Have fun with them!|I understand that.]|So you like {v}. [They are never
            boring.|How nice!]]""",
        ask="""[What do I like to read?|Which books do I like?|What are my favorite books?|Do you remember what I like to
            read?|What kind of books do I like?]""",
        answer="[You like {v}.|You like to read {v}.|Your favorite books are {v}.]",
        topic="what you like to read", back="[What do you like to read?|Which books do you like?]"),
    "person": dict(
        frame=kind_of(list(SIBLINGS)), value=lambda w, frame: name(w, SIBLINGS[frame["kind"]]),
        mine="[my {kind} is called {v}|the name of my {kind} is {v}|my {kind}'s name is {v}]",
        short="[{v}.|It is {v}.|{v} is the name.]",
        tell="""[{v} is my {kind}.|My {kind} {v} [is here today|told me a joke|made me laugh today|is very kind|likes to
            sing].|I am here with my {kind} {v}.|I played with my {kind} today. The name is {v}.|I want to tell you about
            {v}, my {kind}.]""",
        react="""[{v} is a [nice|lovely|good] name for your {kind}. [Say hello to {v}!|I will remember it.]|So {v} is your
            {kind}. [How nice!|I hope you have fun together.]|Hello to {v}! [It is good to have a {kind}.|I will keep in
            mind who that is.]]""",
        ask="""[What is my {kind} called?|What is the name of my {kind}?|What is my {kind}'s name?|Do you remember my
            {kind}'s name?|Who is my {kind}?|Do you know what my {kind} is called?|Tell me the name of my {kind}.|What was
            my {kind}'s name again?]""",
        answer="[Your {kind} is called {v}.|{v} is your {kind}.|Your {kind}'s name is {v}.]",
        topic="the name of your {kind}", back="[What is your {kind} called?|Who is your {kind}?]"),
    "who": dict(
        frame=lambda w: {"person": name(w)}, value=drawn([k for k in SIBLINGS if not SIBLINGS[k]]), bare="your {v}",
        mine="[{person} is my {v}|my {v} is called {person}]", short="[My {v}.|{person} is my {v}.]",
        tell="""[I was at the park with {person}, my {v}.|My {v} {person} gave me a flower.|{person}, my {v}, lives next to
            me.]""",
        react="[Your {v} {person} sounds nice.|Say hello to {person} from me!|It is good to have a {v} like {person}.]",
        ask="[Who is {person}?|Do you remember who {person} is?|Who did I say {person} is?|Tell me who {person} is.]",
        answer="[{person} is your {v}.|{person}? That is your {v}.|Your {v} is called {person}, so {person} is your {v}.]",
        topic="who {person} is", back="[Who is {person}?|Is {person} a friend of yours?]"),
    "plan": dict(
        frame=lambda w: {"when": w.pick(["tomorrow", "tomorrow", "on Saturday", "on Sunday", "next week", "this evening"])},
        value=drawn(PLANS), bare="You want to {you} {when}",
        mine="[I want to {v} {when}|I am going to {v} {when}|I will {v} {when}]",
        short="[I want to {v}.|I will {v}.|To {v}.]",
        tell="""[Guess what! {When} I will {v}.|My plan for {when} is to {v}.|I plan to {v} {when}.|{When} I am going to
            {v}. I am glad.]""",
        react="""[You want to {you}? [That is a good plan.|How nice!|Have fun {when}!]|To {you}: [what a good idea!|that
            will be fun.]|That sounds good. I hope you can {you} {when}.]""",
        ask="""[What is my plan for {when}?|What do I want to do {when}?|What will I do {when}?|Do you remember my plan for
            {when}?|What am I going to do {when}?|What did I say I will do {when}?]""",
        answer="[{When} you want to {you}.|You want to {you}.|Your plan is to {you}.]",
        topic="your plan for {when}", back="[What do you want to do?|What will you do {when}?]"),
    "lost": dict(
        value=drawn(LOST), bare="your {you}", mine="[I lost my {v}|I cannot find my {v}|my {v} is lost]",
        short="[My {v}.|I lost my {v}.|It is my {v}.]",
        tell="""[My {v} is gone!|I have lost my {v} somewhere.|I looked for my {v} all day, but it is lost.|Help, I lost my
            {v}!]""",
        react="""[Oh no, your {you}! [I hope you find it.|Look under the bed, too.]|It is a pity that your {you} is lost.
            [Maybe somebody can help you look.|I hope it turns up.]|I am sorry about your {you}. Try to think where you had
            it last.]""",
        ask="""[What did I lose?|What have I lost?|Do you remember what I lost?|What was I looking for?|What am I
            missing?|Which thing did I lose?]""",
        answer="[You lost your {you}.|It was your {you}.|You cannot find your {you}.]",
        topic="what you lost", back="[What did you lose?|What is gone?]"),
    "eaten": dict(
        frame=lambda w: {"meal": w.pick(["breakfast", "lunch", "dinner"])}, value=drawn(EATEN), bare="{v}",
        mine="[I ate {v} for {meal}|I had {v} for {meal}]", short="[{v}.|I ate {v}.|I had {v}.]",
        tell="[For {meal} I had {v}.|My {meal} was good: {v}.|I am full. I ate {v} for {meal}.|Today I got {v} for {meal}.]",
        react="""[{V} for {meal}! [I hope it was good.|That sounds tasty.]|So you ate {v}. [I hope you are full
            now.|Yum!]|That is a good {meal}. I hope you liked it.]""",
        ask="""[What did I eat?|What did I eat for {meal}?|What did I have for {meal}?|What did I say I ate?|What was my
            {meal}?|Do you remember what I ate?|Do you know what I had for {meal}?]""",
        answer="[You ate {v}.|You had {v} for {meal}.|For {meal} you had {v}.]",
        topic="what you ate", back="[What did you have for {meal}?|What did you eat?]"),
    "word": dict(
        value=secret, bare="{v}", mine="[the secret word is {v}|the word is {v}]",
        short="[{v}.|It is {v}.|The word is {v}.]",
        tell="""[Remember this word: {v}.|Please remember the word {v}.|Keep the word {v} in mind.|I will tell you a secret
            word: {v}.|Do not forget this word: {v}.|Can you remember the word {v}?|Learn this word: {v}.]""",
        react="""[I will remember it: {v}.|Good, the word is {v}. [Ask me later!|I keep it in mind.]|{V}. [I will not forget
            it.|That is easy to remember.]|All right, {v} it is.]""",
        ask="""[What is the secret word?|What was the word?|Do you remember the word?|Which word did I tell you?|Say the
            secret word.|Do you still know the word?|What word did you have to remember?|Tell me the word now.]""",
        answer="[The word is {v}.|It was {v}.|The secret word is {v}.|{V} is the word.]",
        topic="a secret word", back="[Which word is it?|What is the word?]"),
    "number": dict(
        value=number, mine="[my number is {v}|the number is {v}]",
        short="[{v}.|It is {v}.|The number is {v}.]",
        tell="""[Remember the number {v}.|Please keep the number {v} in mind.|The number is {v}. Do not forget it.|Can you
            remember the number {v}?]""",
        react="[{V}! [I will remember this number.|A good number.]|All right, the number is {v}.|I keep {v} in mind.]",
        ask="""[What is my number?|Which number did I tell you?|What was the number?|Do you remember my number?|Do you still
            know the number?|Tell me my number.|What number did I say?]""",
        answer="[The number is {v}.|Your number is {v}.|It was {v}.|You said {v}.]",
        topic="a number", back="[Which number is it?|What is your number?]"),
    "job": dict(
        value=drawn(JOBS), bare="a {v}", mine="[I want to be a {v} one day|I want to become a {v}|my dream is to be a {v}]",
        short="[A {v}.|I want to be a {v}.]", tell="[When I grow up, I will be a {v}.|I would love to work as a {v}.]",
        react="""[A {v}! [That is a fine job.|You would be good at that.]|So you want to be a {v}. [What a good dream!|I
            wish you luck.]]""",
        ask="""[What do I want to be?|What do I want to become?|What is my dream job?|Do you remember what I want to be when
            I grow up?|Which job do I want?]""",
        answer="[You want to be a {v}.|You want to become a {v}.|Your dream is to be a {v}.]",
        topic="what you want to be", back="[What do you want to become?|Which job would you like?]"),
    "toy": dict(
        frame=kind_of(TOYS), value=lambda w, frame: pet_name(w),
        mine="[my {kind} is called {v}|I have a {kind} named {v}|I call my {kind} {v}]",
        short="[{v}.|I call it {v}.|It is {v}.]",
        tell="[{v} is my {kind}.|I sleep next to my {kind}. It is called {v}.|I got a {kind} and named it {v}.]",
        react="""[{v} is a good name for a {kind}.|Hello, {v}! It must be nice to have a {kind} like that.|So your {kind} is
            {v}. I like that.]""",
        ask="""[What is my {kind} called?|What is the name of my {kind}?|Do you remember the name of my {kind}?|What do I
            call my {kind}?|What did I name my {kind}?]""",
        answer="[Your {kind} is called {v}.|You call your {kind} {v}.|Its name is {v}.]",
        topic="the name of your {kind}", back="[What is it called?|What do you call it?]"),
    "birthday": dict(
        value=drawn(MONTHS), bare="in {v}", mine="[my birthday is in {v}|I was born in {v}]",
        short="[In {v}.|It is in {v}.|{v}.]",
        tell="""[I have my birthday in {v}.|In {v} it is my birthday.|I am always glad in {v}, because my birthday is in
            {v}.]""",
        react="""[A birthday in {v}! [How nice.|I will remember it.]|{v} is a good month for a birthday.|So you were born in
            {v}.]""",
        ask="""[When is my birthday?|In which month is my birthday?|Do you remember when my birthday is?|When was I
            born?|Which month is my birthday in?]""",
        answer="[Your birthday is in {v}.|It is in {v}.|You have your birthday in {v}.]",
        topic="when your birthday is", back="[When is it?|In which month is it?]"),
    "music": dict(
        value=drawn(INSTRUMENTS), bare="the {v}",
        mine="[I play the {v}|I am learning to play the {v}|I practice the {v} every day]",
        short="[The {v}.|I play the {v}.]",
        tell="[My instrument is the {v}.|I make music. I play the {v}.|I got a {v} and I play it a lot.]",
        react="""[The {v} has a lovely sound.|You play the {v}? How nice!|It takes time to learn the {v}. I am sure you are
            good at it.]""",
        ask="""[What do I play?|Which instrument do I play?|What is my instrument?|Do you remember what instrument I
            play?|What music do I make?]""",
        answer="[You play the {v}.|Your instrument is the {v}.|It is the {v}.]",
        topic="which instrument you play", back="[Which one do you play?|Do you play the piano?]"),
    "sport": dict(
        value=drawn(SPORTS), mine="[my favorite sport is {v}|I like {v} more than any other sport]",
        short="[{v}.|It is {v}.]",
        tell="[The sport I like best is {v}.|{V} is my sport.|My favourite sport? It is {v}.]",
        react="[{V} is fun and keeps you strong.|Oh, {v}! That is a good sport.|So your sport is {v}. Enjoy it!]",
        ask="""[What is my favorite sport?|Which sport do I like best?|Do you remember my sport?|What sport do I like?]""",
        answer="[Your favorite sport is {v}.|You like {v} best.|Your sport is {v}.]",
        topic="your favorite sport", back="[Which sport do you like?|What is it?]"),
    "season": dict(
        value=drawn(SEASONS), mine="[my favorite season is {v}|I like {v} best of the whole year]",
        short="[{v}.|It is {v}.]",
        tell="""[The best time of the year is {v}.|{V} is my favorite time of the year.|I am always happy in {v}, my
            favorite season.]""",
        react="""[{V} is a lovely time of the year.|So you like {v} best. I will remember that.|Oh, {v}! Many people like
            it.]""",
        ask="""[What is my favorite season?|Which season do I like best?|Do you remember my favorite season?|Which time of
            the year do I like?]""",
        answer="[Your favorite season is {v}.|You like {v} best.]", topic="your favorite season",
        back="[Which season do you like best?|Is it summer?]"),
    "saw": dict(
        frame=lambda w: {"spot": w.pick(SPOTS)}, value=drawn(SIGHTS), bare="{v}",
        mine="[I saw {v} {spot}|I saw {v} {spot} today]",
        short="[{v}.|I saw {v}.|It was {v}.]",
        tell="[Guess what I saw {spot}: {v}!|Today {spot} there was {v}.|{Spot} I saw {v}.]",
        react="""[You saw {v}? [That is special.|How exciting!]|Oh, {v} {youspot}! [I would have liked to be there.|What a
            nice surprise.]|{V}! [You were lucky.|That does not happen every day.]]""",
        ask="""[What did I see?|What did I see {spot}?|Do you remember what I saw?|What did I say I saw {spot}?|What was
            there {spot}?]""",
        answer="[You saw {v}.|You saw {v} {youspot}.|It was {v}.]", topic="what you saw",
        back="[What did you see?|What was it?]"),
    "place": dict(
        frame=lambda w: {"thing": w.pick(HIDDEN)}, value=drawn(HIDING), bare="{you}",
        mine="[I put {thing} {v}|I hid {thing} {v}]", short="[{v}.|It was {v}.]",
        tell="[Listen: I hid {thing} {v}.|Do not tell anybody, but I put {thing} {v}.|Remember that I put {thing} {v}.]",
        react="""[You put {yourthing} {you}. [I will remember it.|A good place!]|{You}: [that is a good place for
            {yourthing}.|I will keep it in mind.]|All right. I will remember where you put {yourthing}.]""",
        ask="""[Where did I put {thing}?|Where did I hide {thing}?|I cannot find {thing}. Where did I put it?|Do you
            remember where I put {thing}?|Help me find {thing}.|Do you know where I hid {thing}?]""",
        answer="[You put {yourthing} {you}.|Look {you}. You put {yourthing} there.|{Yourthing}? You put that {you}.]",
        topic="where you put {yourthing}", back="[Where were you when you had it last?|Where did you look so far?]"),
    "gift": dict(
        frame=kind_of(["mom", "dad", "grandma", "grandpa", "aunt", "uncle", "friend", "teacher", "cousin", "sister",
                       "brother"]),
        value=drawn(GIFTS), bare="{v}", mine="[my {kind} gave me {v}|I got {v} from my {kind}]", short="[{v}.|I got {v}.]",
        tell="""[Look what I got from my {kind}: {v}!|My {kind} surprised me. I got {v}.|I am so glad! My {kind} gave me
            {v}.]""",
        react="[{V}! [What a nice present.|Your {kind} is kind.]|Your {kind} gave you {v}? How lovely! I hope you like it.]",
        ask="""[What did my {kind} give me?|What did I get from my {kind}?|Do you remember what my {kind} gave me?|Which
            present did I get from my {kind}?]""",
        answer="[Your {kind} gave you {v}.|You got {v} from your {kind}.|It was {v}.]",
        topic="what your {kind} gave you", back="[What did you get?|What was it?]"),
    "giver": dict(
        frame=lambda w: {"thing": w.pick(GIFTS)}, value=lambda w, frame: name(w),
        mine="[{v} gave me {thing}|I got {thing} from {v}]",
        short="[{v}.|From {v}.|It was {v}.]",
        tell="[I got {thing}! It is a present from {v}.|My friend {v} gave me {thing}.]",
        react="[{v} gave you {thing}? [How kind!|That was nice of {v}.]|What a good present! {v} must like you.]",
        ask="""[Who gave me {thing}?|Do you remember who gave me {thing}?|From whom did I get {thing}?|Who was so nice to
            give me {thing}?]""",
        answer="[{v} gave you {thing}.|You got {thing} from {v}.|It was {v}.]",
        topic="who gave you {thing}", back="[Who was it?|Was it a friend?]"),
    "day": dict(
        frame=lambda w: {"event": w.pick(words("""my piano lesson|my swimming class|the school trip|the birthday party|my
            visit at the dentist|the big race|the picnic|the school play|my math test|my judo lesson|the puppet show"""))},
        value=drawn(DAYS), bare="on {v}", mine="[{event} is on {v}]",
        short="[On {v}.|It is on {v}.]", tell="[Please remember: {event} is on {v}.|On {v} I must not forget {event}.]",
        react="[On {v}, all right. I will remember {yourevent}.|{Yourevent} is on {v}. [I keep it in mind.|Good to know.]]",
        ask="[When is {event}?|On which day is {event}?|Do you remember when {event} is?|Which day is {event}?]",
        answer="[{Yourevent} is on {v}.|It is on {v}.|On {v} you have {yourevent}.]",
        topic="when {yourevent} is", back="[Which day is it?|On which day is it?]"),
}
KNOWN = """[{Answer}|{Answer}|{Answer}|{Answer} [You told me before.|I did not forget it.|I remember it well.|I listened
    well.|You said so.]|[Of course I remember.|I remember that.|That is easy.|I know it.|I have not forgotten it.]
    {Answer}|{Bare}!|You [told me|said] that {clause}.|{Bare}! You told me [before|so].|I remember that {clause}.]"""
UNKNOWN = """[You have not told me {topic} yet. {Back}|I do not know {topic} yet. {Back}|You did not tell me {topic}.
    {Back}|That I cannot know, because you have not told me {topic} yet. {Back}|Hm, I cannot find that. You never told me
    {topic}. {Back}|I only know what you tell me here, and not yet {topic}. {Back}|[Sorry, I|I] do not know that yet.
    {Back}]"""


class Fact:
    """Something that the user tells."""

    def __init__(self, w, kind, like=None):
        """With like: another value for the same question."""
        self.kind, self.spec = kind, KINDS[kind]
        frame = like.frame if like else self.spec.get("frame", lambda w: {})(w)
        value = self.spec["value"](w, frame)
        while like and value == like.value:
            value = self.spec["value"](w, frame)
        self.frame, self.value = frame, value
        derived = {"your" + key: yours(text) for key, text in frame.items()}
        derived["youspot"] = yours(frame.get("spot", ""))
        self.slots = {**frame, **derived, "v": value, "you": yours(value)}

    def __call__(self, w, part):
        """The filled template of a part; "clause" is mine as the bot says it."""
        if part == "clause":
            return w.fill(yours(self.spec["mine"]).replace("{v}", "{you}"), **{**self.slots, **self.yours()})
        return w.fill(self.spec.get(part, "{v}"), **self.slots)

    def yours(self):
        return {key: yours(text) for key, text in self.frame.items()}

    def told(self, w):
        return cap(self(w, "mine") + "." if w.chance(0.4) else self(w, "tell"))

    def reacted(self, w):
        return cap(self(w, "react"))

    def asked(self, w):
        return cap(self(w, "ask"))

    def known(self, w):
        return cap(w.fill(KNOWN, answer=self(w, "answer"), bare=self(w, "bare"), clause=self(w, "clause")))

    def unknown(self, w):
        return cap(w.fill(UNKNOWN, topic=self(w, "topic"), back=self(w, "back")))


USUAL = ["name"] * 6 + ["pet"] * 3 + ["person"] * 2 + ["age", "town", "food", "color"] + list(KINDS)


def fact(w, besides=()):
    """A fact of another kind than those, and about nobody of the same name."""
    taken = {other.kind for other in besides} | {"eaten" for other in besides if other.kind == "food"}
    alike = [{"pet", "pet kind"}, {"person", "who"}, {"gift", "giver"}, {"toy", "pet"}]
    for group in alike:
        if taken & group:
            taken |= group
    while True:
        new = Fact(w, w.pick([kind for kind in USUAL if kind not in taken]))
        if not {str(v) for v in new.slots.values() if v} & {str(v) for other in besides for v in other.slots.values() if v}:
            return new


def facts(w, count):
    found = []
    for _ in range(count):
        found.append(fact(w, found))
    return found


FACTS = words("""Bees dance to show the way to flowers.|A snail has a soft foot and a hard house.|Owls can turn their heads
    very far.|Honey does not go bad for a very long time.|The sun is a star, and it is very near to us.|An octopus has eight
    arms.|Ducks have feathers that keep the water out.|A group of wolves is called a pack.|Penguins cannot fly, but they
    swim very well.|Bamboo is a kind of grass.|A baby goat is called a kid.|Frogs drink with their skin.|Ice floats on
    water.|The moon has no air.|Butterflies taste with their feet.|A tomato is a fruit.|Camels can live for days without
    water.|Spiders have eight legs.|Bats hang upside down when they sleep.|Some trees live for more than a thousand years.|A
    cow can smell very well.|Whales breathe air as you do.|Potatoes grow under the ground.|Starfish have no brain.|Ants can
    carry heavy things for their size.""")
FACT_ASKS = words("""Tell me a fact.|Do you know a fact?|Teach me something.|Say something clever.|What do you know about
    nature?|Tell me something new.|One fact, please.|Tell me something I do not know.|I want to learn something.""")
ASIDES = rows("""
Thank you! / Thanks. / Thank you very much.|You are welcome! / Gladly! / It was nothing. / I am happy to help.
You are nice. / You are kind. / I like you.|Thank you! That is a kind thing to say. / That makes me glad. / How sweet of you!
How are you? / Are you well? / How is it going?|I am well, thank you. / All is fine here. / Very well, because we can talk.
Good. / Okay. / All right. / I see. / Fine.|Good! / All right. / What else would you like to tell me? / I am listening.
Say hello. / Hello again! / Hi again.|Hello again! / Hello! It is good to talk with you. / Hi! Here I am.
I am happy today. / I feel great today. / Today is a good day.|I am glad that you feel good! / How nice! I like good days.
Wait a moment. / One moment, please. / Wait.|I will wait. / Take your time. / All right, I have time.
Say something. / Talk to me. / Say anything.|Something! No, really: it is nice that you are here. / A little talk is a
 good thing.
Do you like to talk? / Do you like talking with me?|Yes, talking is what I do best! / I do! Words are my toys.
Count to five. / Can you count to five?|One, two, three, four, five! / Sure: one, two, three, four, five.
Count to three. / Count from one to three.|One, two, three! / Here you are: one, two, three.
What is your name? / Who are you?|I am Trilobite, a small program that likes words. / My name is Trilobite.
It is raining here. / It rains all day here.|Then it is a good day to talk inside. / Rain is good for the plants.
The sun is shining. / The weather is nice here.|How lovely! Enjoy the sun. / Then you may go out and play later.
I am eating an apple. / I just ate an apple.|Apples are good for you. Enjoy it! / An apple is a good snack.
Hmm. / Let me think. / I am thinking.|Take your time. / Thinking is good. I will wait.
Are you a robot? / Are you a machine?|I am a small computer program, and I only know words. / I am a program without arms
 and legs.
I have to sneeze. Achoo! / Achoo!|Bless you! / Oh, bless you! I hope you are not ill.
Sorry. / I am sorry. / Excuse me.|That is all right! / No problem at all.
Meow! / Woof! / Moo!|Oh, are you an animal now? That is funny! / Hello, little animal!
Good morning! / Good evening! / Good day!|And a good day to you! / The same to you! / Thank you, and to you, too!
""")
SMALL_COLORS = rows("""
grass|green
snow|white
a banana|yellow
a strawberry|red
coal|black
a carrot|orange
the sky on a clear day|blue
a lemon|yellow
milk|white
chocolate|brown
a frog|green
a cherry|red
an elephant|gray
a cucumber|green
the night sky|black
a ripe tomato|red
""")


def aside(w):
    """A small turn about something else."""
    kind = w.pick(["row"] * 4 + ["fact", "fact", "joke", "sum", "color", "rhyme"])
    if kind == "fact":
        return w.pick(FACT_ASKS), w.fill("[|Did you know this?|Here is one:|I know this:] {fact}", fact=w.pick(FACTS))
    if kind == "joke":
        return w.pick(words("""Tell me a joke.|Do you know a joke?|A joke, please.|Make me laugh.|Say something
            funny.""")), joke_text(w)
    if kind == "sum":
        a, b = w.pick(range(1, 8)), w.pick(range(1, 8))
        return turn(w, "[What is {a} plus {b}?|How much is {a} plus {b}?|{a} and {b} is what?|Add {a} and {b}.]",
                    "[{a} plus {b} is {c}.|That is {c}.|{a} and {b} make {c}.]", a=a, b=b, c=a + b)
    if kind == "color":
        thing, color = w.pick(SMALL_COLORS)
        return turn(w, "[What color is {thing}?|Which color is {thing}?|Tell me the color of {thing}.]",
                    "[{Thing} is {color}.|It is {color}.|{Color}, I would say.]", thing=thing, color=color)
    user, bot = w.pick(ASIDES)
    return one(w, user), one(w, bot)


def asides(w, weights=(4, 4, 2)):
    """None, one or two small turns that differ."""
    count = w.rng.choices((0, 1, 2), weights)[0]
    turns = [aside(w) for _ in range(count)]
    return turns if count < 2 or turns[0][0] != turns[1][0] else turns[:1]


ENDING = rows("""
Right! / Yes! / That is right. / Correct! / Well done!|I am glad that I remembered it. / Hooray! / I listened well.
Thank you. / Thanks! / Good, thank you.|You are welcome! / Gladly. / You can always ask me.
You have a good memory. / You remember well! / How clever you are!|Thank you! I only look back at what you said. / I do
 my best.
Wow! / Great! / Very good!|Thank you! / It was easy, because you told me. / I like such questions.
""")


def ended(w, turns, probability=0.25):
    """With a last turn, now and then."""
    if w.chance(probability):
        user, bot = w.pick(ENDING)
        turns = turns + [(one(w, user), one(w, bot))]
    return turns


# ---------------------------------------------------------------- memory: topics

def tell_and_ask(w):
    """One thing, some small turns, and the question."""
    told = fact(w)
    return ended(w, [(told.told(w), told.reacted(w)), *asides(w), (told.asked(w), told.known(w))])


def name_and_ask(w):
    told = Fact(w, "name")
    return ended(w, [(told.told(w), told.reacted(w)), *asides(w), (told.asked(w), told.known(w))], 0.15)


def two_told(w):
    """Two things in two turns; one of them is asked for, or both."""
    told = facts(w, 2)
    asked = w.some(told, 2 if w.chance(0.3) else 1)
    turns = [(f.told(w), f.reacted(w)) for f in told] + (asides(w, (4, 5, 0)) if len(asked) == 1 else [])
    return turns + [(f.asked(w), f.known(w)) for f in asked]


BOTH = """[{A} and {b}.|{A}. Also, {b}.|{A}, and {b}.|I want to tell you two things: {a}, and {b}.|{A}. And {b}!|Listen:
    {a}, and {b}.]"""
BOTH_HEARD = """[I see: {a}, and {b}.|So {a}, and {b}. [How nice!|I will remember both.|Good to know.]|{A}, and {b}. I will
    keep it in mind.|Thank you for telling me! {A}, and {b}.|[Good|All right|I see]! I will remember that {a}, and that
    {b}.]"""


def two_at_once(w):
    told = facts(w, 2)
    user = w.fill(BOTH, a=told[0](w, "mine"), b=told[1](w, "mine"))
    bot = w.fill(BOTH_HEARD, a=told[0](w, "clause"), b=told[1](w, "clause"))
    asked = w.some(told, 2 if w.chance(0.4) else 1)
    return [(cap(user), cap(bot)), *asides(w, (5, 4, 0)), *((f.asked(w), f.known(w)) for f in asked)]


def three_at_once(w):
    told = facts(w, 3)
    mine, clauses = [f(w, "mine") for f in told], [f(w, "clause") for f in told]
    user = w.fill("[{A}, {b}, and {c}.|{A}. {B}. {C}.|About me: {a}, {b}, and {c}.|{A} and {b}. Oh, and {c}!]",
                  a=mine[0], b=mine[1], c=mine[2])
    bot = w.fill("""[{A}, {b}, and {c}. [That is a lot to remember!|I have it.]|I see! {A}, {b}, and {c}.|Three things about
        you! I will remember them.|Thank you! Now I know three things about you.|So {a}, {b}, and
        {c}.]""", a=clauses[0], b=clauses[1],
        c=clauses[2])
    asked = w.some(told, w.pick([1, 1, 2]))
    return [(cap(user), cap(bot)), *asides(w, (6, 3, 0)), *((f.asked(w), f.known(w)) for f in asked)]


def not_told(w):
    """Asked before it was told; then told, and asked again."""
    told = fact(w)
    turns = asides(w, (7, 3, 0)) + [(told.asked(w), told.unknown(w))]
    if w.chance(0.25):
        return turns
    turns.append((cap(told(w, "short")), told.reacted(w)))
    return turns + [*asides(w, (6, 3, 0)), (told.asked(w), told.known(w))] if w.chance(0.7) else turns


def other_told(w):
    """One thing told, another one asked for."""
    told, other = facts(w, 2)
    only = w.fill("""[You only told me that {clause}.|I know that {clause}, but not {topic}.|You told me that {clause}, but
        not {topic}.]""",
                  clause=told(w, "clause"), topic=other(w, "topic"))
    bot = w.fill("{only} {Back}", only=only, back=other(w, "back")) if w.chance(0.6) else other.unknown(w)
    turns = [(told.told(w), told.reacted(w)), *asides(w, (7, 3, 0)), (other.asked(w), cap(bot))]
    if w.chance(0.5):
        turns.append((cap(other(w, "short")), other.reacted(w)))
        if w.chance(0.5):
            asked = w.pick([told, other])
            turns.append((asked.asked(w), asked.known(w)))
    return turns


WRONG = """[No, {mine}.|No, wait! {Mine}.|Sorry, that was wrong. {Mine}.|Oh, I made a mistake: {mine}.|I was joking.
    {Mine}.|No no, {mine}!|Wait, I said it wrong. {Mine}.|That is not true. Really, {mine}.|Ups, I mean that {mine}.]"""
RIGHTED = """[Oh, I see! {Clause}.|Thank you for telling me. So {clause}.|All right: {clause}. I will remember that.|Ah, now
    I have it right: {clause}.|No problem! {Clause}.|Good that you say it. {Clause}.]"""


def corrected(w):
    told = fact(w)
    true = Fact(w, told.kind, told)
    turns = [(told.told(w), told.reacted(w)),
             turn(w, WRONG, RIGHTED, mine=true(w, "mine"), clause=true(w, "clause"))]
    return turns + [*asides(w, (6, 3, 0)), (true.asked(w), true.known(w))]


def misnamed(w):
    """The user is not the one the bot was told about."""
    first, second = facts_of(w, "name", 2)
    user = w.fill("""[{a} is gone. Now I am here, {b}.|Now it is {b} who is talking.|{a} went out. I am {b}.|This is {b}
        now, not {a}.]""",
                  a=first.value, b=second.value)
    bot = w.fill("""[Hello, {b}! Say hello to {a} from me.|Welcome, {b}! I talked with {a} before.|Hi, {b}! So {a} is gone
        for now.]""",
                 a=first.value, b=second.value)
    asks = [("[Who am I?|What is my name?|Do you know my name?]", "[You are {b}.|Your name is {b}. {a} was here before.]"),
            ("[Who was here before me?|Who talked with you before?|Who was here first?]",
             "[{a} was here first.|It was {a}.]")]
    ask, answer = w.pick(asks)
    return [(first.told(w), first.reacted(w)), *asides(w, (7, 3, 0)), (user, bot),
            turn(w, ask, answer, a=first.value, b=second.value)]


def facts_of(w, kind, count):
    """Several of one kind with different values."""
    found = [Fact(w, kind)]
    while len(found) < count:
        new = Fact(w, kind, found[0])
        if new.value not in {f.value for f in found}:
            found.append(new)
    return found


def true_or_not(w):
    """Is it so? Yes, or no and how it is."""
    told = fact(w)
    asked = told if w.chance(0.5) else Fact(w, told.kind, told)
    user = w.fill("""[Is it true that {mine}?|Did I say that {mine}?|Did I tell you that {mine}?|True or false: {mine}.|Am I
        right that {mine}?]""", mine=asked(w, "mine"))
    yes = """[Yes, {clause}.|Yes! You told me that {clause}.|That is true: {clause}.|Right, {clause}.|Yes, that is what you
        said.]"""
    no = """[No, {clause}.|No! You told me that {clause}.|That is not right. {Clause}.|No, you said that {clause}.|Not
        quite: {clause}.]"""
    bot = w.fill(yes if asked is told else no, clause=told(w, "clause"))
    return [(told.told(w), told.reacted(w)), *asides(w, (6, 4, 0)), (cap(user), cap(bot))]


def what_i_said(w):
    told = fact(w)
    user = w.pick(words("""What did I just say?|What did I tell you?|Repeat what I said.|Say again what I told you.|Did you
        listen to me?|What do you know about me?|What have I told you?|Can you repeat that?|Tell me what I said."""))
    bot = w.fill("""[You said that {clause}.|You told me that {clause}.|That {clause}. I listened well.|I know that
        {clause}.|{Clause}. That is what you said.]""", clause=told(w, "clause"))
    return ended(w, [(told.told(w), told.reacted(w)), (cap(user), cap(bot))])


def all_i_said(w):
    told = facts(w, 2)
    user = w.pick(words("""What do you know about me?|What have I told you so far?|Tell me all you know about me.|What did I
        tell you?|Say everything that you know about me.|What do you remember?|Do you remember what I told you?"""))
    bot = w.fill("""[I know that {a}, and that {b}.|{A}, and {b}.|You told me that {a}, and that {b}.|I remember two things:
        {a}, and {b}.]""",
                 a=told[0](w, "clause"), b=told[1](w, "clause"))
    return [*((f.told(w), f.reacted(w)) for f in told), *asides(w, (7, 3, 0)), (user, cap(bot))]


def nothing_said(w):
    user = w.pick(words("""What do you know about me?|What did I tell you about me?|What can you say about me?|Do you know
        anything about me?|What have I told you about me so far?"""))
    told = fact(w)
    bot = w.fill("""[Not much yet! Will you tell me something about you?|You have not told me anything yet. Tell me
        something!|Nothing yet, because we have just begun. What would you like to tell me?|Only what you tell me here, and
        that is nothing so far.]""")
    turns = [(user, bot), (told.told(w), told.reacted(w))]
    again = w.pick(words("""And now?|Now what do you know about me?|So what do you know now?|And what do you know about me
        now?"""))
    return turns + [(again, w.fill("[Now I know that {c}.|I know that {c}. Thank you for telling me!]", c=told(w,
                                                                                                               "clause")))]


def bot_asks(w):
    """The bot asks for the name, and the user says only that."""
    told = Fact(w, "name")
    hello = turn(w, "[Hi|Hello|Hey|Hello there|Good morning|Hi there|Good day][.|!|]",
                 """[Hello|Hi|Hi there|Welcome]! [What is your name?|Who are you?|What should I call you?|Will you tell me
                 your name?]""")
    turns = [hello, (cap(told(w, "short")), told.reacted(w)), *asides(w, (4, 4, 1))]
    if w.chance(0.6):
        return turns + [(told.asked(w), told.known(w))]
    return turns + [turn(w, "[Bye|Goodbye|I have to go|See you|I must go now|Bye bye|Good night][.|!]",
                         """[Bye|Goodbye|See you|Take care|All the best], {v}! [It was nice to talk with you.|Come back
                         soon.|]""", v=told.value)]


def by_name(w):
    """The name is used later on, without a question for it."""
    told = Fact(w, "name")
    asks = [("[Good night!|I am going to bed.|Say good night to me.]",
             "[Good night, {v}! Sleep well.|Sleep well, {v}, and dream of nice things.]"),
            ("[Say something nice to me.|Say something kind.]",
             "[You are a good person, {v}.|It is nice to talk with you, {v}.]"),
            ("[Bye!|I have to go now.|See you later.]",
             "[Goodbye, {v}! Come back soon.|See you, {v}! It was nice with you.]"),
            ("[Greet me.|Say hello to me.]", "[Hello, {v}!|Hello, dear {v}! It is good to see your words.]"),
            ("[Wish me luck.|I need some luck.]", "[Good luck, {v}! You can do it.|I wish you much luck, {v}!]"),
            ("[Cheer for me!|I want to hear a cheer.]", "[Hip hip hooray for {v}!|Go, {v}, go! You are great.]"),
            ("[Sing my name.|Can you sing my name?]", "[La la la, {v}, {v}, la la la!|Oh {v}, oh {v}, la la la la!]"),
            ("[Use my name in a sentence.|Make a sentence with my name.]",
             "[{v} sits under a tree and reads.|One day {v} found a golden key.]")]
    ask, answer = w.pick(asks)
    return [(told.told(w), told.reacted(w)), *asides(w), turn(w, ask, answer, v=told.value)]


NICKNAMES = """Bibi Coco Didi Fifi Gigi Jojo Kiki Lulu Mimi Nini Titi Zuzu Ace Bean Button Dot Sunny Sparky Buddy Chip
            Skip Tiny Bug Peanut
Moon Bee Mouse Tiger Bear Pepper Curly Foxy Flip Jazz Momo Pip Ziggy""".split()


def nickname(w):
    full, short = name(w), made(w) if w.chance(0.3) else w.pick(NICKNAMES)
    tell = turn(w, """[My name is {a}, but everybody calls me {b}.|I am {a}. My friends call me {b}.|I am {a}, but please
        call me {b}.]""",
                """[Hello, {b}! I will call you that.|All right, {b}. {a} is a nice name, too.|Then I will call you {b},
                too.]""", a=full, b=short)
    ask, answer = w.pick([("[What do my friends call me?|What should you call me?|What am I called by my friends?]",
                           "[{b}!|They call you {b}.]"),
                          ("[What is my real name?|What is my full name?|What is my long name?]",
                           "[Your real name is {a}.|It is {a}.]"),
                          ("[What is my name?|Who am I?]",
                           "[You are {a}, and people call you {b}.|Your name is {a}, but I call you {b}.]")])
    return [tell, *asides(w), turn(w, ask, answer, a=full, b=short)]


def shopping(w):
    """Three things to buy."""
    a, b, c, other = w.some(SHOPPING, 4)
    tell = turn(w, """[I have to buy {a}, {b} and {c}.|My list: {a}, {b}, {c}.|Please remember {a}, {b} and {c}.|I need {a},
        {b} and {c} from the shop.|Mom sends me to the shop for {a}, {b} and {c}.]""",
                "[{A}, {b} and {c}. I will remember it.|All right: {a}, {b} and {c}.|You need {a}, {b} and {c}. Got it!]",
                a=a, b=b, c=c)
    asked = w.pick([a, b, c]) if w.chance(0.5) else other
    yes = "Yes, {x} is on it." if asked[-1] != "s" else "Yes, {x} are on it."
    ask, answer = w.pick([
        ("""[What do I have to buy?|What is on my list?|What do I need?|Tell me my list again.|What was it that I have to
            buy?]""",
         "[{A}, {b} and {c}.|You need {a}, {b} and {c}.|You have to buy {a}, {b} and {c}.]"),
        ("""[I have {a} and {b} now. What is missing?|I bought {a} and {b}. What else?|{A} and {b} are in my bag. What do I
            still need?]""",
         "[You still need {c}.|Only {c}.|The last thing is {c}.]"),
        ("[What was the first thing?|What is the first thing on my list?]", "[The first thing is {a}.|First comes {a}.]"),
        ("[What was the last thing?|What comes last on my list?]", "[The last thing is {c}.|Last comes {c}.]"),
        ("Is {x} on my list?", "[" + yes + "|Yes! You said {a}, {b} and {c}.]" if asked != other else
         "[No, only {a}, {b} and {c}.|No, you did not say {x}.]")])
    return ended(w, [tell, *asides(w, (5, 4, 1)), turn(w, ask, answer, a=a, b=b, c=c, x=asked)])


OUTINGS = words("""the zoo|the beach|the market|the forest|the lake|the museum|the farm|the circus|the library|the park|the
    harbor|the castle|the bakery|the swimming pool|the playground|the river|the station|the old tower|the fair|the
    theater""")


def outing(w):
    """With whom, where, what was eaten; then one of these is asked for."""
    slots = dict(v=name(w), place=w.pick(OUTINGS), food=w.pick(EATEN), day=w.pick(["Yesterday", "Today", "On Sunday",
                                                                                   "Last week"]))
    slots["you"] = yours(slots["place"])
    tell = turn(w, """[{day} I went to {place} with {v}. I ate {food} there.|{day} {v} and I were at {place}. I had
        {food}.|I was at {place} with my friend {v}, and I ate {food}.|{v} went to {place} with me. There I had {food}.]""",
                """[A trip to {you} with {v}! How nice.|You and {v} at {you}: that sounds like a good day.|That must have
                been fun with {v}. I hope that the food was good.]""", **slots)
    asks = [("[Where was I?|Where did I go?|Where did I go with {v}?|Do you remember where I was?]",
             "[You went to {you}.|You were at {you}.]"),
            ("[Who was with me?|Who went with me?|With whom did I go?|Who was with me at {place}?]",
             "[{v} was with you.|You went with {v}.|{v}!]"),
            ("[What did I eat?|What did I eat there?|What did I have at {place}?|Do you know what I ate?]",
             "[You ate {food}.|You had {food}.]")]
    chosen = w.some(asks, w.pick([1, 1, 2]))
    return [tell, *asides(w, (6, 4, 1)), *(turn(w, ask, answer, **slots) for ask, answer in chosen)]


def two_names(w):
    """Two people or pets: which is which."""
    if w.chance(0.5):
        kinds = w.some(PETS, 2)
        values = [pet_name(w), pet_name(w)]
    else:
        kinds = w.some([k for k in SIBLINGS if " " not in k], 2)
        values = [name(w, SIBLINGS[k]) for k in kinds]
    if values[0] == values[1]:
        values[1] = "Zilo"
    slots = dict(a=kinds[0], b=kinds[1], v=values[0], u=values[1])
    have = "|I have a {a} called {v} and a {b} called {u}." if kinds[0] in PETS else ""
    tell = turn(w, f"""[My {{a}} is called {{v}} and my {{b}} is called {{u}}.|{{v}} is my {{a}}, and {{u}} is my {{b}}.|My
        {{a}}'s name is {{v}}. My {{b}}'s name is {{u}}.{have}]""",
                "[So {v} is your {a}, and {u} is your {b}. How nice!|{v} and {u} are good names.|Say hello to {v} and {u}!]",
                **slots)
    asks = [("[What is my {a} called?|What is my {a}'s name?|And my {a}?]", "[Your {a} is called {v}.|{v}!]"),
            ("[What is my {b} called?|What is my {b}'s name?|And my {b}?]", "[Your {b} is called {u}.|{u}!]"),
            ("[Who is {v}?|And who is {v}?]", "[{v} is your {a}.|That is your {a}.]"),
            ("[Who is {u}?|And who is {u}?]", "[{u} is your {b}.|That is your {b}.]"),
            ("[Is {v} my {b}?|Is my {b} called {v}?]", "No, {v} is your {a}. Your {b} is called {u}."),
            ("[Is {u} my {b}?|Is my {b} called {u}?]", "Yes, {u} is your {b}.")]
    chosen = w.some(asks, w.pick([1, 2, 2]))
    turns = [turn(w, ask, answer, **slots) for ask, answer in chosen]
    if turns[0][0].startswith("And"):
        turns.reverse()
    if turns[0][0].startswith("And"):
        turns = [turn(w, "Who is {v}?", "{v} is your {a}.", **slots)]
    return [tell, *asides(w, (6, 4, 0)), *turns]


LIKES = rows("""
apples|pears
cats|dogs
tea|milk
summer|winter
red|blue
soup|noodles
the sea|the forest
songs|stories
trains|ships
rain|snow
carrots|peas
drawing|dancing
chess|football
lions|penguins
cheese|jam
mornings|evenings
""")


def who_likes_what(w):
    a, b = w.some(ALL_NAMES, 2)
    x, y = w.pick(LIKES)
    x, y = w.pick([(x, y), (y, x)])
    slots = dict(a=a, b=b, x=x, y=y)
    tell = turn(w, """[{a} likes {x} and {b} likes {y}.|My friend {a} loves {x}, but my friend {b} loves {y}.|{a} likes {x}.
        {b} likes {y}.]""",
                """[I see: {x} for {a}, and {y} for {b}.|So {a} and {b} like different things.|Everybody likes something
                else. How nice!]""", **slots)
    asks = [("[Who likes {x}?|Who was it that likes {x}?]", "[{a} likes {x}.|That is {a}.]"),
            ("[Who likes {y}?|Who loves {y}?]", "[{b} likes {y}.|It is {b}.]"),
            ("[What does {a} like?|Do you know what {a} likes?]", "[{a} likes {x}.|{X}!]"),
            ("[What does {b} like?|And what does {b} like?]", "[{b} likes {y}.|{Y}!]"),
            ("Does {a} like {y}?", "[You told me that {a} likes {x}. {b} likes {y}.|That was {b}. {a} likes {x}.]")]
    return [tell, *asides(w, (7, 3, 0)), *(turn(w, q, r, **slots) for q, r in w.some(asks, w.pick([1, 1, 2])))]


def keep_and_tell(w):
    """Asked whether the bot can remember something at all."""
    told = Fact(w, w.pick(["word", "number", "name", "place", "day"]))
    start = turn(w, """[Can you remember things?|Do you have a good memory?|Can you remember something for me?|I want to
        test your memory.|Let's play a memory game.|Will you keep something in mind for me?]""",
                 """[Let us try! Tell me something.|I can look back at what you say here. What is it?|I will do my best.
                 What is it?]""")
    return [start, (told.told(w), told.reacted(w)), *asides(w, (6, 4, 0)), (told.asked(w), told.known(w))]


MEMORY = [(tell_and_ask, 8), (name_and_ask, 4), (two_told, 4), (two_at_once, 4), (three_at_once, 2),
          (not_told, 4), (other_told, 4), (corrected, 3), (misnamed, 1), (true_or_not, 3),
          (what_i_said, 2), (all_i_said, 2), (nothing_said, 1), (bot_asks, 2), (by_name, 2),
          (nickname, 1), (shopping, 1), (outing, 2), (two_names, 2), (who_likes_what, 1),
          (keep_and_tell, 1)]


# ---------------------------------------------------------------- life: tables

LOST_THINGS = rows("""
keys|look in the pockets of your coat / look beside the door|under the newspaper
glasses|feel on top of your head / look next to your bed|on my nose
left shoe|look under the bed / look behind the door|in the dog's basket
red hat|look on the hooks in the hall / ask where you wore it last|on the snowman
school bag|look under the table / think of the way home|in the bus, and the driver kept it
teddy bear|look between the blankets / look behind the sofa|in the washing machine
doll|look under your pillow / look in the garden|in the sandbox
umbrella|think of the last rainy day / look beside the door|at my grandma's house
gloves|look in your pockets / look on the heater|in my coat, of course
pencil|look behind your ear / look under your books|in my hair
book|look under the blanket / look on the chair|under my pillow
ball|look in the bushes / look under the car|in the neighbor's garden
watch|look in the bathroom / look on the kitchen table|beside the sink
wallet|look in your other trousers / look in your bag|in the shopping bag
phone|ask somebody to call it / look between the cushions|between the cushions of the sofa
ring|look around the sink / shake your gloves|in my left glove
kite|look up into the trees / look in the shed|high up in a tree
lunch box|look in your bag / ask in your class|in the classroom
scarf|look on the back of a chair / think where it was warm|over a chair in the kitchen
toy car|look under the sofa / look in the toy box|under the sofa, with a lot of dust
puzzle piece|look under the carpet / look in the box again|in my sock
socks|look in the washing basket / look under the bed|one in the bed and one in my boot
button|look on the floor with a lamp / look in the washing|in the pocket of my shirt
tooth|look on your plate / look on the floor|in the apple that I was eating
library book|look under your bed / look on every shelf|behind the shelf
ticket|look in your book / look in your pockets|in my book, as a bookmark
homework|look in all your folders / look in the kitchen|under the cat
whistle|look on its string / look in the pocket of your jacket|around my neck
marble|look in the corners of the room / look under the carpet|in the corner behind the plant
swimsuit|look on the line / look in your bag|still in my wet bag
crayons|look under the table / look in the pencil box|in my little sister's bed
bracelet|look in the bath / look under your pillow|on the edge of the bath
ladle|look in the sink / look in the sandbox|in the sandbox
flashlight|look in the tent / look in the shed|in my tent
spoon|look in the garden / look in the drawer with the forks|in the flower pot
hamster|put some food on the floor and wait / look behind the shelf|asleep in a slipper
cat|call softly and shake the food / look in the wardrobe|asleep in the wardrobe
tortoise|look under the bushes / put some salad on the grass|under the rose bush
""")
BROKEN = rows("""
cup|the handle came off|somebody can glue the handle / it can hold pencils now
bike|the tire is flat|a patch and a pump will help / a grown-up can show you how to mend a tire
chair|one leg is loose|a screw and some glue will help / sit on another one until it is mended
kite|the paper is torn|some tape may close the hole / you can glue new paper over it
toy car|a wheel fell off|push the wheel back on, or use glue / a button can be the new wheel
doll|her arm came off|push the arm back in gently / ask a grown-up to sew the arm on
window|the ball hit the glass|keep away from the glass and tell a grown-up / tell a grown-up, and say that you are sorry
umbrella|the wind turned it over|bend the bars back carefully / a raincoat will help you for now
zipper|it is stuck|rub some soap on it and pull slowly / look if a bit of cloth is caught in it
plate|it fell on the floor|let a grown-up pick up the sharp bits / wear shoes until the floor is clean
lamp|it does not shine|maybe it needs a new bulb / ask a grown-up to look at the bulb
clock|it stopped|maybe it needs a new battery / somebody can wind it up
pencil|the tip is gone|a sharpener will help / now you have a short one and soon a sharp one
shoe|the lace is torn|you can tie a knot in the lace / a ribbon can be the new lace
sand castle|a wave came over it|you can build a new one farther up / you still know how to build it
tower of blocks|the cat ran into it|you can build it even higher / start with a wide bottom this time
drum|there is a hole in it|some tape may help for a while / you can still play on the rim
guitar|a string is torn|a new string makes it whole again / you can ask in a music shop for a string
backpack|a strap came off|a strong thread will hold the strap / somebody can sew the strap on
glasses|one side is bent|a shop for glasses can bend them back / wear them carefully until they are mended
toy boat|it sinks|some wax may close the hole / dry it first, then look for the hole
tent|a pole is bent|you can tie a stick to the pole / a pole can be bent back with care
swing|the rope is torn|do not sit on it before there is a new rope / a grown-up can tie a strong new rope
scissors|they do not cut any more|a grown-up can make them sharp / try to tear the paper along a fold
book|some pages fell out|put the pages in order and use tape / you can glue the pages in
bucket|the bottom has a crack|it can still carry stones / tape may hold it for a while
fence|a board fell down|a hammer and two nails will help / a grown-up can nail the board on
sled|the rope came off|tie a new rope to it / a double knot will hold the rope
radio|there is no sound|maybe the battery is empty / look if it is turned down
snow globe|the water runs out|put it in the sink and tell a grown-up / keep the little figure, it is still nice
music box|it plays no more|turn the key slowly / maybe there is dust in it
necklace|the string is torn|pick up the pearls and put them on a new string / count the pearls and keep them in a cup
sunglasses|one glass fell out|push the glass back in / wear a hat for now
bed|it creaks and one board is loose|a grown-up can put the board back / sleep on the floor like in a camp tonight
""")
PLURAL = {"keys", "glasses", "gloves", "socks", "crayons", "scissors", "sunglasses", "boots", "skates", "shoes", "paints",
          "stilts",
          "binoculars", "slippers", "curtains", "pajamas"}
SICK = words("""cat|dog|rabbit|hamster|parrot|pony|guinea pig|puppy|kitten|hen|goat|turtle|lamb|budgie|horse|cow|mouse""")
SICK_SIGNS = rows("""
does not eat|Did it drink some water? / Something soft to eat may help.
sleeps all day|Let it rest in a warm, quiet place. / Rest is good for it.
has a sore foot|Maybe there is a thorn in it. A vet can look. / Do not touch the foot, and ask a vet.
coughs a lot|Keep it warm, and ask a vet. / A vet can listen to it.
is sick|A vet can help. Give it water and rest. / Stay near it, and ask a vet what it needs.
is not well|Let it rest, and tell a grown-up. / A vet will know what to do.
hides and does not come out|Sit near it and wait. It may need quiet. / Put some food there and be very quiet.
has a sore eye|A vet has good drops for eyes. / Do not rub it. A vet can help.
""")
ILL_PEOPLE = rows("""
has a fever|Cool water and a lot of rest are good. / Bring a cold cloth for the head.
has a cold|Warm tea and soup are good now. / A warm scarf and a lot of sleep will help.
has a broken arm|You could carry things and help with the buttons. / A drawing on the cast would be nice.
is in the hospital|A letter or a drawing from you will be a joy. / You could paint a card.
has a toothache|Soft soup is good now, and then the dentist. / A dentist can help with that.
has a sore throat|Warm tea with honey feels good. / Talk softly, and bring some tea.
is ill in bed|You could bring tea and read a story. / A quiet room and a glass of water will help.
has a headache|Be quiet, and bring a glass of water. / A dark, calm room will help.
hurt a knee|A cold cloth on the knee feels good. / A good seat and a pillow will help.
feels weak and tired|You could help in the house today. / Let there be a long nap.
""")
PEOPLE = words("""mom|dad|grandma|grandpa|brother|sister|uncle|aunt|friend|best friend|cousin|neighbor|teacher|little
    sister|little brother""")
RIVALS = words("""brother|sister|friend|best friend|cousin|neighbor|little sister|little brother|big brother|big
    sister|classmate""")
NEW_THINGS = rows("""
bike|What color is it?|Red with a white bell.|A red bike with a white bell must look fine!
scooter|Is it fast?|Yes, very fast!|Then wear a helmet, and have fun!
kitten|What is it called?|I call it Pip.|Pip is a sweet name for a kitten.
puppy|What will you call it?|I don't know yet.|Take your time. Look at your puppy, and a name will come.
pair of boots|Will you jump in puddles?|Yes, in every puddle!|Then the puddles can be glad. Splash!
coat|Is it warm?|It is very warm.|A warm coat is a good friend in winter.
book|What is it about?|It is about a dragon.|A dragon! I hope it is a friendly one.
drum|Is it loud?|It is very loud!|Then everybody will hear you. Have fun with your drum!
ball|Does it bounce well?|It bounces up to the roof.|What a ball! Do not let it bounce away.
kite|Did you fly it already?|Not yet, there is no wind.|The wind will come, and then your kite will fly.
bed|Do you sleep well in it?|I sleep like a stone.|A bed for good sleep is the best kind of bed.
hat|Does it fit you?|It is a little too big.|Then it will still fit next year.
watch|Can you read it?|Only the full hours.|That is a good start. The rest comes soon.
box of paints|What will you paint?|I will paint a ship.|A ship! You will need a lot of blue.
puzzle|How many pieces does it have?|It has a hundred pieces.|A hundred! Begin with the edges.
guitar|Can you play a song?|I can play one song.|One song is a good start. Play it again and again!
tent|Will you sleep in it?|Yes, in the garden.|Sleeping in the garden is a little adventure.
telescope|What do you look at?|I look at the moon.|The moon has many round holes. How nice to look at it!
lamp|What does it look like?|It looks like a moon.|A lamp like a moon is good for the night.
desk|What will you do there?|I will draw and write.|Then your desk will see many nice drawings.
goldfish|What does it eat?|It eats little flakes.|Only a few flakes a day, and your fish is well.
neighbor|Did you say hello?|Yes, she is very nice.|A nice neighbor is good luck.
teacher|Is your teacher nice?|Yes, and very funny.|A funny teacher makes learning easy.
haircut|Do you like it?|It is too short.|Hair grows every day. I am sure you look good.
pair of skates|Can you skate already?|I fall down a lot.|Everybody falls at first. Bend your knees!
backpack|What is in it?|My books and an apple.|Books and an apple: you are ready for the day.
plant|Where did you put it?|At the window.|The window is a good place. A plant loves light.
cup|What is on it?|A picture of a whale.|Tea must taste good from a cup with a whale.
blanket|Is it soft?|It is as soft as a sheep.|Then good nights are coming for you.
toy train|How long is it?|It has six cars.|Six cars! That train can carry many toys.
doll|What is her name?|Her name is Flora.|Flora is a lovely name for a doll.
baby sister|What is she called?|She is called Nia.|Welcome, little Nia! You will be a good big one for her.
baby brother|Does he sleep a lot?|No, he cries a lot.|Babies cry because they cannot talk. Sing for him!
swing|Where is it?|It hangs in the apple tree.|A swing in an apple tree is a fine place.
fishing rod|Did you catch a fish?|Only an old boot.|An old boot! Next time it may be a fish.
pair of pajamas|What is on them?|There are stars on them.|With stars all over you, you will sleep well.
sled|Did you try it?|Yes, down the big hill!|Down the big hill! That must have been quick.
music box|What does it play?|It plays a slow song.|A slow song is nice before you sleep.
""")
EVENTS = rows("""
a test|Look at your notes once more, and then go to bed early. / Read every question twice.|the test
a spelling test|Write the hard words once more. / Say the letters out loud.|the spelling test
a math test|Do two or three sums today, and then rest. / Do the easy sums first.|the math test
a race|Sleep well, and eat something light. / Start slowly and keep some strength for the end.|the race
a swimming race|Breathe calmly, and look at the end of the lane. / Rest your arms today.|the swimming race
a piano concert|Play your piece slowly once more. / If you miss a note, just go on.|the concert
a school play|Say your lines to a mirror. / Speak loudly and slowly.|the play
a football game|Pass the ball to your friends. / Drink enough, and have fun with your team.|the game
a spelling bee|Picture the word before you say it. / Take a deep breath before each word.|the spelling bee
a visit at the dentist|Brush your teeth well, and think of something nice. / You can take a toy in your hand.|the visit
a visit at the doctor|The doctor wants to help you. / You may ask what the doctor does.|the visit
my first day at school|Smile at somebody, and say your name. / All the others are new, too.|the first day
my first day in a new class|Find one kind face, and say hello. / Ask somebody to show you the room.|the first day
my first swimming lesson|The water carries you when you are calm. / Keep near the edge at first.|the lesson
my first riding lesson|Talk softly to the horse, and sit up straight. / Let the horse smell your hand.|the lesson
a long trip|Pack a book and something to eat. / Put your bag at the door tonight.|the trip
a flight in a plane|Chew something when your ears feel funny. / Look out at the clouds.|the flight
a sleepover|Take your pillow and a soft toy. / You can call home if you want to.|the sleepover
a talk in front of my class|Say it to your family first. / Look at a friendly face while you talk.|the talk
a chess game|Look at the whole board before you move. / Think of what the other one wants.|the chess game
a dance show|Go over the steps in your head. / If you forget a step, smile and go on.|the show
a judo fight|Bow, breathe, and stay on your feet. / Be fair, and do your best.|the fight
a birthday party|Think of a little present. / Put on what you like best.|the party
a picnic|Pack a blanket and some fruit. / Take a hat if it is sunny.|the picnic
a class trip|Put on good shoes. / Pack a drink and something to eat.|the trip
a cooking contest|Cook something that you know well. / Taste it before you bring it.|the contest
a drawing contest|Draw something that you love. / Take your time for the colors.|the contest
a singing lesson|Drink some warm tea. / Sing a little in the bath today.|the lesson
a bike tour|Look at your tires and your brakes. / Take water and a helmet.|the tour
a job interview|Tell them what you are good at. / Sleep well, and be yourself.|the talk
a driving test|Stay calm and look in the mirror. / Drive slowly and carefully.|the test
a wedding in my family|Put your good shoes out today. / You will dance a lot, so rest well.|the wedding
""")
TRIPS = rows("""
to the beach|a towel and a hat|build a castle of sand|It was windy, but the castle stood.
to the zoo|good shoes and some water|look for the monkeys|I liked the otters best.
to the forest|long trousers and a bag|look for mushrooms and leaves|I saw a deer!
to the mountains|warm clothes and strong boots|look down into the valley|The way up was very long.
to the farm|boots|feed the goats|A goat ate my hat.
to the library|a bag for the books|find a book with pictures|I took five books home.
to the pool|a towel and a swimsuit|jump into the water|The water was cold!
to the circus|your good mood|watch the clowns|The clown lost his shoe.
to the market|a basket|buy some cherries|I got cherries and a melon.
to the museum|a pencil to draw|look at the old bones|The dinosaur was as high as a house.
to my grandma|a drawing for her|bake something with her|We baked plum cake.
to my grandpa|your good ears for his stories|ask him for a story|He told me about his old ship.
to a party|a little present|dance and sing|I won a game there.
to the playground|a bottle of water|try the big slide|The slide was wet.
to the lake|a towel and some bread|swim or skip stones|My stone jumped four times.
to the city|good shoes|look up at the tall houses|There were so many people.
to the fair|some coins|ride on the big wheel|I could see our house from the wheel.
to the theater|your best shirt|clap your hands at the end|The queen forgot her words.
to the station|your ticket|watch the trains come in|Our train was late.
to an island|a sun hat|look for shells|I found a shell like an ear.
to the woods|a stick and some good boots|build a hut of branches|The hut is still standing.
to the snow|warm gloves|build a snowman|The snowman got my scarf.
to a camp|a sleeping bag and a flashlight|sit at the fire and sing|An owl was calling all night.
to the garden|gloves and a little spade|pull some weeds|I found a big worm.
to the castle|a camera or a pencil|climb up the tower|The tower has a hundred steps.
to the river|boots|float a little boat|My boat was faster than a duck.
to the bakery|some money|smell the warm bread|I got a bun for free.
to a concert|your ears|clap along|The drums were so loud!
to the ice rink|thick socks|hold on to the edge at first|I fell down only twice.
to the harbor|a warm jacket|count the ships|I counted nine ships.
to the orchard|a basket and a ladder|pick some apples|I ate more than I picked.
to the hill|a kite|let your kite fly|My kite flew very high.
to a restaurant|a good appetite|choose something new|I ate a soup with flowers in it.
""")
MADE = rows("""
baked a cake|What is in it?|Apples and nuts.|A cake with apples and nuts! I am sure that it is tasty.
baked bread|Does it smell good?|The whole house smells of it.|A house that smells of bread is a happy house.
made cookies|What shape are they?|They are stars and moons.|Stars and moons to eat! How nice.
cooked soup|What kind of soup is it?|It is carrot soup.|Carrot soup is warm and orange, like a little sun.
made a salad|What did you put in it?|Tomatoes and cheese.|Tomatoes and cheese go well together.
built a tower|How high is it?|As high as my chin.|Up to your chin! Take care that it does not fall.
built a tree house|Who helped you?|My dad helped me.|You and your dad built something great.
built a snowman|What is his nose?|It is a carrot.|A carrot nose is just right for a snowman.
built a house for birds|Did a bird move in?|Yes, a small brown one!|Your first guest! You are a good builder.
built a boat of paper|Does it swim?|It swims, but it is getting wet.|Then let it swim only for a short trip.
drew a picture|What is on it?|A horse on a hill.|A horse on a hill! I would like to have it on my wall.
painted my room|What color did you take?|A light green.|Light green, like young leaves. That must look fresh!
painted a stone|What does it look like?|Like a ladybug.|A stone like a ladybug! It will never fly away.
wrote a poem|What is it about?|It is about rain.|A poem about rain can sound like drops.
wrote a story|Who is in it?|A mouse who can fly.|A mouse who can fly! I would like to hear more.
wrote a letter|Who will get it?|My grandma will get it.|Your grandma will be so glad about your letter.
knitted a scarf|Is it long?|It is longer than me!|Then two people can wear it at once.
sewed a bag|What will you put in it?|My marbles.|A bag that you made yourself is best for marbles.
made a kite|Does it fly?|It flew up at once!|You built a kite that flies! Well done.
made a mask|What does it look like?|Like a lion.|A lion! I hope you can roar, too.
made a necklace|What is it made of?|It is made of shells.|A necklace of shells sounds like the sea.
made a puppet|What is it called?|It is called Mr. Bean Nose.|What a funny name for a puppet!
made a drum|What did you use?|I used an old pot.|An old pot is a fine drum. Boom, boom!
made a card|Who is it for?|It is for my mom.|A card from you will make your mom happy.
made a mud pie|Is it big?|It is huge and very wet.|A huge mud pie! Just do not eat it.
made lemonade|Is it sweet?|It is very sour!|A little sugar or honey will help.
made a crown|Who will wear it?|I will wear it.|Then I greet you, with your new crown!
made a bracelet|What colors does it have?|Red and yellow.|Red and yellow, like fire. Very nice!
made a treasure map|Where is the treasure?|Behind the shed.|Behind the shed! I will not tell anybody.
planted a tree|What tree is it?|It is a plum tree.|One day you will eat plums from your own tree.
planted some seeds|What will grow there?|Sunflowers.|Sunflowers! They may grow higher than you.
folded a paper plane|Does it fly far?|It flew out of the window.|Then it is a very good plane.
carved a stick|What did you carve?|I carved my name.|Now everybody knows whose stick it is.
learned a song|What is it about?|It is about the moon.|A song about the moon is nice in the evening.
cleaned my room|What did you find?|I found three old socks.|Three socks, and a clean room! Well done.
cleaned the kitchen|Did somebody thank you?|Yes, my dad did.|He is right. You were a great help.
washed the dog|Is the dog clean now?|Yes, but now I am wet.|A clean dog and a wet you: that is how it goes!
fixed my bike|What was wrong?|The chain was off.|And you put the chain back on. How clever!
""")
WEATHER = rows("""
It is raining here|rain|jump in the puddles, or read inside / take boots and an umbrella
It rains and rains|so much rain|build a tent of blankets / draw a picture of the sun
It is snowing|snow|build a snowman / catch a flake with your tongue
There is so much snow|so much snow|take your sled to a hill / make a snow angel
It is very hot today|so much heat|drink a lot of water and stay in the shade / put your feet in cold water
It is so cold here|such a cold day|put on warm socks and drink tea / wear a hat and two sweaters
It is windy today|wind|let a kite fly / hold on to your hat
There is a storm outside|a storm|stay inside and get cozy / close the windows, and read a story
There is thunder|thunder|count slowly until it is over / sit close to somebody
It is foggy|fog|walk slowly and look out for cars / pretend that you are in a cloud
The sun is shining|sun|go outside and play / have a picnic in the grass
It is a cloudy day|clouds|look what shapes the clouds have / take a walk before it rains
There is a rainbow|a rainbow|count its colors / draw it before it goes
It is dark outside|the dark|light a lamp and get cozy / look for the stars
There is ice on the street|ice|walk with small steps / wear good shoes
It is hailing|hail|stay under a roof and listen / wait inside until it is over
It is a warm evening|a warm evening|sit outside and listen to the crickets / eat outside
The leaves are falling|falling leaves|jump into a heap of leaves / collect the best ones
The snow is melting|melting snow|look for the first flowers / splash with your boots
It is spring at last|spring|look for buds and birds / plant some seeds
The moon is full tonight|a full moon|look at it from your window / sing a song for the moon
""")
STATES = rows("""
I am tired / I am so sleepy / I can't keep my eyes open|so tired|Lie down a little, and close your eyes. / Go to bed
 early today.
I can't sleep / I am awake in the middle of the night|awake|Breathe slowly, and think of a calm sea. / Count slow sheep: one,
 two, three.
I am hungry / My stomach is empty / I want to eat|hungry|An apple or some bread will help. / Is there something good in
 the kitchen?
I am thirsty / My mouth is dry|thirsty|A big glass of water is best. / Have some water or tea.
I am cold / My feet are cold / I am freezing|cold|Warm socks and a cup of tea will help. / Wrap yourself in a blanket.
I am hot / I am sweating|hot|Go into the shade, and drink some water. / Cool water on your arms feels good.
I am bored / There is nothing to do / Today is so dull|bored|Draw an animal that does not exist. / Build a house of cards.
 / Make up a song about your shoes.
I have a headache / My head hurts|in pain|Drink some water and rest. / A dark, quiet room may help.
My tummy hurts / I have a stomach ache|in pain|Lie down, and tell a grown-up. / A warm tea may help.
I have a cold / My nose is running|ill|Drink warm tea, and stay in bed. / A warm scarf and a rest will help.
I have a fever / I am ill in bed|ill|Sleep a lot, and drink enough. / Let somebody take care of you.
I hurt my knee / I fell and my knee hurts|hurt|Wash it with clean water, and ask for a bandage. / Sit down and rest it.
I cut my finger / My finger is bleeding|hurt|Hold it under cold water, and get help from a grown-up.
 / A clean bandage will help. Tell a grown-up.
I bumped my head / I hit my head|hurt|Put something cold on it, and tell a grown-up. / Sit down, and tell a grown-up.
I have a loose tooth / My tooth is wobbly|excited|Soon there will be a new one. / Be careful when you bite an apple.
I have the hiccups / Hic! I have hiccups|full of hiccups|Drink some water in small sips. / Hold your breath and count to ten.
A bee stung me / I was stung by a bee|hurt|Something cold will help. Tell a grown-up. / Put a cold cloth on it, and tell
 a grown-up.
I am dirty / I am full of mud|muddy|A warm bath will help. / Take off your shoes before you go in!
I am wet / I got wet in the rain|wet|Put on dry clothes, and warm up. / A towel and a warm tea will help.
I am lazy today / I don't want to do anything|lazy|A lazy day is fine now and then. / Rest first, and do one small thing
 later.
I am in a hurry / I am late|in a hurry|Go quickly, but look left and right. / Take a breath. Where do you have to go?
I am so happy / I feel wonderful|happy|Sing or dance a little! / Tell somebody about it, and they will be happy, too.
I am excited / I can't sit still|excited|Jump up and down ten times! / Tell me about it. What will happen?
I am proud of myself / I feel proud|proud|Tell me what you did. / Remember this good feeling.
I am sad / I feel like crying / I want to cry|sad|It is all right to cry. / Tell somebody who loves you, and ask for a hug.
I am angry / I am so mad / I could scream|angry|Breathe in and out three times. / Stamp your feet, and then tell me why.
I am nervous / I have butterflies in my stomach|nervous|Breathe slowly. You are braver than you think. / Tell somebody
 about it.
I am shy / I don't dare to talk to others|shy|A smile is a good start. / Begin with one person and one word: hello.
I am jealous / I want what my friend has|jealous|Everybody feels that at times. Think of what you have. / Tell your
 friend that you like it.
I am lonely / I am all alone / Nobody plays with me|lonely|Is there somebody you could visit or call? / Talk with me as
 long as you
 like.
Nobody likes me / Nobody wants to be my friend / They all laugh at me|sad|I like to talk with you. Find one kind person,
 and say hello. / That
 hurts. Tell somebody who is close to you.
My day was bad / Today everything went wrong|unhappy|Tomorrow is a new day. Do something that you like now. / Tell me the
 worst part of it.
I have no idea / I don't know what to do|without a plan|Start with something small. / Tell me what you like, and we will
 find an idea.
I feel silly / I am in a silly mood|silly|Make your funniest face! / Say this quickly: six silly snails.
I am confused / I don't understand anything|confused|Go back to the start, slowly. / Ask somebody to explain it again.
I am sorry for what I did / I feel bad about it|sorry|Say it to the one you hurt. / You can make it good again.
I am homesick / I miss my home|homesick|Write a letter home. / Think of three nice things at home. Soon you are there.
I am full / I ate too much|full|Sit still for a while, or go for a slow walk. / A warm tea may help.
I am curious / I want to know everything|curious|Ask me something! / Questions are a good thing. What do you want to know?
I feel great / I am full of energy|full of energy|Run around the house once! / Use it and help somebody.
I am worried / I worry about tomorrow|worried|Tell me what it is. Then it feels smaller. / Think of one thing that you
 can do.
I am dizzy / Everything is spinning|dizzy|Sit down, and drink some water. / Lie down and put your feet up.
I am in love / I like somebody very much|in love|How lovely! Does the other one know? / That is a warm feeling. Enjoy it.
""")
BAD_STATES = {"in pain", "unhappy", "ill", "hurt", "sad", "lonely", "homesick", "worried", "angry", "sorry", "jealous",
              "dizzy"}
GOOD_STATES = {"happy", "excited", "proud", "full of energy", "in love", "curious", "silly"}
WON = rows("""
I won the race|the race|You must be fast. / Did you get a medal?
I won a prize|a prize|You earned it. / What is the prize?
I won the chess game|the chess game|You must think well. / Who did you play with?
I got a good grade|a good grade|You worked for it. / What did you learn for it?
I passed the test|the test|You learned well. / Now you can rest.
I scored a goal|a goal|Your team must be glad. / Did the others cheer?
We won the game|the game|A good team helps each other. / What a day for your team!
I got a star from my teacher|a star|Your teacher is proud of you. / What did you do so well?
I finished my book|reading a whole book|Was the end good? / Now you can choose a new one.
I finished my puzzle|your puzzle|Not one piece is missing? / You are patient.
I swam across the pool|swimming so far|You must be strong. / Did somebody watch you?
I tied my shoes alone|tying your shoes|Now you can do it every day. / Your fingers are clever.
I rode my bike without help|riding your bike|You did not give up. / How far did you go?
I caught a big fish|a big fish|How big was it? / You must have waited a long time.
I climbed up to the top|climbing so high|What could you see from there? / You were brave.
I slept in the dark|sleeping in the dark|You were brave. / The dark is not so bad, is it?
I ate all my carrots|all those carrots|They are good for you. / Did they taste good?
I helped an old man|helping an old man|That was kind of you. / What did you do for him?
I said sorry to my friend|saying sorry|That was brave. / Are you friends again?
I found my lost cat|finding your cat|Where was it? / Your cat must be glad, too.
I saved a bee from the water|saving a bee|That was kind. / The bee will thank you.
I made a new friend|a new friend|What is your friend called? / What did you play?
I jumped from the high board|that jump|You were brave. / Was it a big splash?
I can read now|reading|Now every book is open for you. / What will you read first?
I lost my first tooth|your first tooth|Now you are growing up. / A new tooth will come.
I was in the newspaper|being in the newspaper|What did they write about you? / Now everybody knows you.
I sang in front of everybody|singing for everybody|You were brave. / Did they clap?
I got the part in the play|the part|Who will you be? / You will be good at it.
I learned a hundred words|a hundred words|What a lot! / Which one do you like best?
I told the truth|telling the truth|That was not easy. / You can be proud.
I beat my dad at cards|beating your dad|Did he laugh? / You must be a good player.
I grew two inches|growing so fast|Soon your trousers will be too short! / You get taller every day.
""")
MISTAKES = rows("""
I made a mistake|a mistake|mistakes help us to learn / try it once more
I spilled my milk|the milk|take a cloth and wipe it up / milk is easy to wipe up
I broke a vase|the vase|tell your family, and do not touch the sharp bits / say that you are sorry
I told a lie|the lie|tell the truth now, and you will feel better / it is never too late for the truth
I forgot my homework|your homework|tell your teacher, and bring it tomorrow / you can put a note on your bag
I forgot my friend's birthday|the birthday|a late card is still a nice card / call your friend today
I hit my brother|your brother|say that you are sorry, and ask if it hurts / next time you can walk away
I was mean to my sister|your sister|say sorry, and do something nice for her / tell her that you did not mean it
I ate all the cookies|the cookies|tell the others, and bake some new ones / say that you are sorry
I burned the cake|the cake|cut off the black parts, or bake a new one / a clock beside the oven can help
I got a bad grade|the grade|look at what was hard, and ask for help / one bad grade is not the end
I lost the game|the game|you can win another time / shake hands, and play again
I came too late|being late|say sorry, and start earlier next time / that can happen to everybody
I painted on the wall|the wall|get some soap and a cloth / tell your family, and use paper next time
I tore my trousers|the trousers|somebody can sew on a patch / a patch like a star would look nice
I said a bad word|the bad word|say sorry, and choose a kinder word / a funny word would be better, like turnip
I stepped on a snail|the snail|it was not on purpose / walk slowly and look down after the rain
I let the dog run away|the dog|call it, and ask the neighbors / tell a grown-up quickly
I forgot to water the plants|the plants|give them water now, and many will stand up again / put a note at the window
I woke up the baby|the baby|sing softly, and it will sleep again / walk on tiptoes next time
I broke my friend's toy|the toy|tell your friend, and help to mend it / say sorry, and share one of your toys
I dropped the eggs|the eggs|wipe the floor, because it is slippery / nobody got hurt, so it is not so bad
I wrote the wrong answer|the answer|now you can learn the right one / that is how we learn
I got lost|the way|stay where you are, and ask somebody who works there / you can learn your address by heart
I fell off my bike|the bike|take care of your knees first, and then try again / everybody falls at times
I forgot my lines|the lines|take a breath, and they will come back / say them once more to a mirror
""")
DEEDS = rows("""
is so mean|Say how you feel, and ask why. / Stay calm, and talk about it later.
is mean to me|Say how you feel. / You do not have to be mean, too.
took my toy|Ask for it calmly. / Say that you want it back.
laughed at me|That is not kind. Say that it hurt. / You can walk away, and tell somebody.
does not talk to me|Ask what is wrong. / A little note can be a start.
shouted at me|Wait until both of you are calm. / Say that loud words hurt you.
is angry with me|Ask why, and listen. / Maybe you can say sorry.
won't share with me|You could take turns. / Ask for five minutes each.
lied to me|Say that you want to hear the truth. / Ask why, and listen.
broke my kite|Maybe you can mend it together. / Was it on purpose? Talk about it.
won't play with me|Ask again later. / Play something fun, and maybe others will come.
calls me names|Say your real name, loud and clear. / Tell a grown-up whom you trust.
forgot my birthday|You can still have cake together later. / Maybe it was not on purpose. Talk about it.
pushed me|Say stop, and tell a grown-up. / That is not right. Tell somebody who can help.
does not listen to me|Wait for a quiet moment. / Ask for five minutes, and talk then.
is always first|Everybody can be first at something. / You could take turns.
ate my cake|Ask for a new one. / Say that it was yours.
""")
MISSED = rows("""
my friend|write a letter or draw a picture / call and tell what you did today
my mom|think of her hug / look at a picture of her
my dad|tell him tonight what you did / draw something for him
my grandma|call her, or bake what she bakes / tell her that you miss her
my grandpa|think of his stories / tell one of his jokes
my cat|it will be glad when you are back / think of its soft fur
my dog|a long walk will be nice when you meet / keep a stick for it
my brother|write him a funny letter / keep half a cookie for him
my sister|sing the song that you both like / write her name in big letters
my old house|draw it with all its windows / a new house can become a home, too
my old school|write to somebody from there / think of what was fun there
my best friend|plan a visit / do something that you two like
my teacher|write a card / remember what you learned
my cousin|make a plan for the next visit / send a funny drawing
my old teddy bear|think of the nights with it / give your other toys a hug
the summer|eat a peach and hear the birds in your mind / it will come back
the sea|listen to a shell / draw some waves
my hamster that died|it had a good life with you / plant a flower for it
my grandpa who died|it is good to talk about him / love does not go away
my aunt in another land|write her what you had for lunch / find her land on a map
""")
FEARS = rows("""
the dark|The dark is only a room without light. / A little lamp can help.
spiders|Most spiders are small and afraid of you. / You can put a glass over it and carry it out.
thunder|Thunder is loud, but in a house you are safe. / Count until the rumble is over.
big dogs|Stand still, and let the dog smell you when its owner says yes. / Many big dogs are very gentle.
monsters|Monsters live only in stories. / Draw one with a funny hat, and you will laugh.
the dentist|The dentist keeps your teeth strong. / You can lift your hand if you need a rest.
high places|Hold on, and look far away. / Go only as high as you like.
deep water|Stay where you can stand. / A good teacher and time will help.
bad dreams|A dream cannot touch you. / Think of a new and funny end for it.
my new school|Others are new, too. / One smile can be the start.
ghosts|Ghosts live only in stories. / That sound is the wind, or the wood of the house.
being alone|Turn on a lamp, and hum a song. / Tell your family when you feel like that.
snakes|Most snakes slip away when they hear you. / Step hard on the ground, and they go.
bees|Stand still, and the bee will fly on. / A bee wants flowers, not you.
the needle at the doctor's|It is quick. Look away, and count to three. / It pricks like a little bee and is over.
loud noises|Put your hands over your ears. / Find out where the noise comes from.
strangers|It is good to be careful. Stay near your family. / You do not have to talk to them.
the cellar|Take a flashlight, and sing. / There are only jars and boxes down there.
falling|Hold on tight, and go slowly. / Everybody falls, and gets up again.
making mistakes|Everybody makes them, even teachers. / Without mistakes nobody learns.
the big slide|Start with the small one. / Somebody can slide down with you.
clowns|Under the paint is just a person. / You do not have to look.
mice|A mouse is tiny, and you are huge for it. / It only looks for crumbs.
the forest at night|The sounds come from owls and leaves. / Hold a hand, and take a lamp.
flying|The people in a plane know what they do. / Look at the clouds: they are like wool.
the vacuum cleaner|It eats only dust. / Stand far away, and cover your ears.
elevators|It is a small room that goes up and down. / You can take the stairs, too.
forgetting something|Write it down on paper. / A knot in a cloth can remind you.
the test|You know more than you think. / Breathe slowly, and start with the easy part.
fire|A fire is safe when grown-ups watch it. / It is good to be careful with fire.
geese|Walk by slowly, and do not run. / They only guard their little ones.
horses|Start with a pony, and with a carrot on a flat hand. / Go slowly, and talk softly.
""")
PARTIES = rows("""
It is my birthday / Today is my birthday|Happy birthday! / Happy birthday to you!|I hope there is cake. / May it be a
 great day.
It is my mom's birthday / My mom has her birthday today|Happy birthday to your mom! / All the best to your mom!|A card
 from you will make
 her glad. / Will you sing for her?
It is my dad's birthday|Happy birthday to your dad! / All the best to your dad!|Bring him breakfast! / A hug is a good
 present.
My friend has a birthday party tomorrow|How nice, a party! / Have fun at the party!|Do you have a present? / I hope there
 will be cake.
It is the first day of school / School starts today|Good luck at school! / A good start to you!|You will learn a lot. /
 Smile at somebody new.
It is the last day of school / School is over|Hooray, school is over! / Well done, you made it!|Enjoy the long days. /
 What will you do first?
My aunt is getting married / There is a wedding today|What a happy day! / How lovely, a wedding!|Will you dance? / I hope
 that all will be happy.
We have a new baby / I have a baby sister now|How wonderful, a baby! / Welcome to the baby!|Babies like soft songs. / You
 will be a great help.
My grandma is coming / My grandma visits us today|How nice! / A visit from your grandma is lovely.|Show her your
 drawings. / Give her a hug from me.
My friend is sleeping at my house tonight|A sleepover is fun! / How nice, a guest!|Build a cave of blankets. / Tell each
 other stories.
It is the first day of spring / Spring begins today|Hello, spring! / How nice, spring is here!|Look for the first
 flowers. / Soon it will be warm.
We are having a picnic / We eat outside today|A picnic is lovely! / How nice to eat outside!|Look out for the ants. / I
 hope that the sun shines.
Today is my name day|All the best on your name day! / How nice, a day for your name!|What do your friends call you? /
 Your name is
 worth a party.
We are moving today / Today we move to a new house|That is a big day! / Oh, a new house!|Choose a corner for your bed. /
 Keep your teddy near you.
It is Saturday / The weekend is here|Hooray for the weekend! / How nice, a free day!|What will you do? / Have a good rest.
I have no school today / There is no school today|A free day! / How nice, no school!|What will you play? / You can sleep
 long.
""")
SEEN = rows("""
a fox|in the garden|foxes are shy and quick
a rainbow|over the hill|it takes sun and rain to make one
a deer|at the edge of the forest|deer jump away at the smallest sound
an owl|on the roof|owls fly without a sound
a shooting star|last night|many people make a wish then
a snail|on my window|it carries its house on its back
a hedgehog|under the hedge|it rolls up when it is afraid
a whale|from the ship|whales come up to breathe
a squirrel|in the oak tree|it hides nuts for the winter
a frog|in the pond|it can jump far
a swan|on the lake|swans have long white necks
a fire engine|on our street|it brings brave people and a lot of water
a hot air balloon|over our house|warm air makes it rise
a bat|in the evening|bats fly at night and catch moths
a ladybug|on my sleeve|it has spots on its back
a woodpecker|in the park|it knocks on trees to find beetles
a mole hill|in the grass|moles dig long tunnels
a spider web|between two flowers|with drops on it, it shines like silver
a train with fifty cars|at the bridge|such a train is very heavy
a heron|by the river|it stands still and waits for fish
a lizard|on a warm stone|lizards love the sun
a seal|near the beach|seals swim fast and sleep on the sand
a butterfly|on a red flower|it drinks from flowers with a long tongue
a crane|at the building site|it lifts heavy things high up
a mouse|in the kitchen|mice love crumbs
a pony|on the meadow|ponies like apples
a crab|under a rock|it walks sideways
a nest with eggs|in the bush|the mother bird keeps the eggs warm
a big mushroom|under a tree|do not touch it if you do not know it
a goat|on a roof|goats climb very well
a duck with nine chicks|on the street|they follow their mother
a magpie|in front of the house|it likes to look at everything
""")
CANNOT = rows("""
tie my shoes|Make two loops like rabbit ears, cross them, and pull. / Make one loop, go around it, and pull through.
swim|Start in low water, and learn to float first. / A teacher and a board can help you.
ride a bike|Look ahead, not down. Somebody can hold your seat. / Push with your feet first, and learn to roll.
whistle|Make your lips round, like for a kiss, and blow softly. / Wet your lips, and blow a little.
draw a horse|Start with two circles and join them. / Look at a picture, and draw the big shapes first.
draw a cat|Draw a circle, two ears like hats, and long whiskers. / Begin with a round head and a round body.
read long words|Cut the word into small parts. / Put your finger under it, and read bit by bit.
spell my name|Say it slowly, sound by sound. / Write it many times, and hang it on the wall.
do my homework|Do the easy part first. / Take one small step, and then a break.
catch a ball|Keep your eyes on the ball, and make a nest with your hands. / Start with a big, soft ball.
jump rope|Start slowly, and jump when the rope touches the ground. / Count while you jump.
skate|Bend your knees, and take small steps. / Hold on to somebody at first.
climb the tree|Choose a low branch, and hold on with both hands. / Start with a small tree.
cook rice|One cup of rice and two cups of water. A grown-up helps with the stove. / Let it boil softly until the water is
 gone.
snap my fingers|Press your thumb and middle finger, and let them slip. / Dry your fingers first.
blow bubbles|Blow very softly. / Use a little soap and a round ring.
sing high|Start low, and go up like on stairs. / Hum first, and do not press.
dance|Listen for the beat, and step from side to side. / Nobody has to be perfect. Just move!
count to a hundred|Go to ten first, and then in steps of ten. / Count your steps when you walk.
clean my room|Start with the things on the floor. / One box for toys, one for clothes.
find a friend|Ask somebody to play. / Sit beside somebody who is alone, and say hello.
fall asleep|Think of a boat on a calm lake. / Breathe slowly, and let your arms get heavy.
open the jar|Put the lid in warm water first. / Take a dry cloth, and turn hard.
peel an egg|Knock it on the table, and peel it in water. / Roll it a little before you peel it.
learn this poem|Learn one line, then two, then three. / Say it while you walk around.
throw far|Put one foot in front, and swing your whole arm. / Look where you want to throw.
stand on my hands|Lean on a wall, and let somebody hold your feet. / Start with your knees on your elbows.
build a sand castle|Use wet sand. / Fill a bucket, turn it over, and tap it.
wrap a present|Put the box in the middle, and fold like a letter. / A lot of tape and a ribbon hide all mistakes.
braid my hair|Make three strands, and go left over middle, right over middle. / Try it on three strings first.
make pancakes|Mix flour, milk and eggs. A grown-up helps with the pan. / Stir until there are no lumps.
write a letter|Start with "Dear", and tell what you did today. / Begin with a question for your friend.
tell the time|The short hand shows the hour. / Learn the full hours first.
fly my kite|Run against the wind, and let out some string. / Wait for more wind.
wake up early|Go to bed early, and put the clock far from the bed. / Open the curtains for the light.
stop biting my nails|Give your hands a ball to hold. / Count the days on which you did not.
""")
LEARNED = rows("""
to swim|How far can you swim?|From one side to the other.
to ride a bike|Do you ride alone already?|Yes, nobody holds me.
to whistle|Can you whistle a song?|Only a short one.
to read|What do you read?|I read about animals.
to cook soup|What is in your soup?|Beans and tomatoes.
to tie a knot|What do you tie up?|My shoes and my boat.
to play the flute|What can you play?|I can play one slow song.
to count to a hundred|Which number is the hardest?|Seventy is hard.
to skate|Do you skate backward, too?|No, I fall down then.
to sew|What will you sew?|I will sew a bag.
to jump rope|How often can you jump?|Twenty times!
to bake bread|Is it hard to bake bread?|No, but you have to wait.
to write my name|Where do you write it?|On all my books.
to dive|What did you bring up?|I brought up a ring.
to do a handstand|How long can you stand?|As long as a breath.
to draw a dragon|Does your dragon have wings?|Yes, two big green wings.
to play chess|Which piece do you like best?|I like the horse.
to milk a cow|Was the cow nice?|Yes, but she stepped in the bucket.
to knit|What are you knitting?|A hat for my dad.
to plant beans|Are they growing?|They are as high as my hand.
to ski|Are you fast?|I am slow, but I do not fall.
to fold a paper bird|What color is your bird?|It is blue.
to say hello in three languages|Which ones?|I can't say, it is a secret.
to wink|With which eye?|Only with the left one.
""")

# A feeling and why.
REASONS = rows("""
sad|my friend moved away|You can still write letters. / A visit would be nice.
sad|it rains and I cannot go to the lake|The lake will be there tomorrow. / You can swim in the bath today.
sad|my fish died|You took good care of it. / It is all right to cry.
sad|nobody came to my party|That hurts. Ask one friend to come another day. / I would have come, if I had legs.
sad|my dad has to work so much|Tell him that you miss him. / Plan a day with him.
sad|I lost my favorite toy|Look in the places where you played. / I hope that you find it.
sad|my drawing got wet|Let it dry. Maybe it looks like a picture of the sea. / You can draw it again.
sad|the story had a sad end|You can make up a better end. / A good story makes us feel a lot.
happy|my aunt is coming|Visits are nice. / Will you play with her?
happy|it is snowing|Have fun in the snow! / A snowman is waiting for you.
happy|I got a letter|Will you write back? / Letters are little presents.
happy|my tooth is out|A new one will come. / Now you can whistle in a new way.
happy|there are pancakes for lunch|Enjoy your pancakes! / Save one for later.
happy|my cat had kittens|Little kittens! How sweet. / Let them sleep near their mother.
happy|I can swim now|You learned it! / The water is your friend now.
happy|tomorrow is a holiday|Enjoy the free day! / You can sleep long.
angry|my brother broke my tower|You can build a higher one. / Tell him how you feel.
angry|I have to go to bed|Tomorrow there is time to play again. / You could read a little in bed.
angry|somebody took my seat|Ask kindly to get it back. / Maybe there is a better seat.
angry|I am not allowed to go out|Ask why, and find something fun inside. / That is hard, I understand.
angry|my shoes are wet|Put paper in them, and they will dry. / Warm socks will help.
angry|my team lost|Next time you can win. / You played together, and that counts.
nervous|I have to sing tomorrow|Breathe deeply, and think of a friend. / Sing it once more for your family.
nervous|my teacher wants to talk to me|Maybe it is something good. / Listen first, and then speak calmly.
nervous|I am going to a new school|Smile at somebody, and say your name. / Others are new, too.
nervous|my dog is at the vet|The vet knows what to do. / Your dog will be glad to see you.
tired|I got up very early|A little nap will help. / Go to bed early today.
tired|I ran all the way home|Sit down, and drink some water. / Your legs need a rest.
tired|the baby cried all night|Maybe you can rest while the baby sleeps. / A quiet day would be good.
tired|I walked up a big hill|You must have strong legs. / Put your feet up.
proud|I helped my grandpa|That was kind of you. / He must be glad.
proud|I read a whole book|A whole book! Well done. / What was it about?
proud|my bread came out well|Fresh bread! Well done. / I am sure it smells good.
proud|I was brave at the doctor|Being brave is not easy. / That was not easy. Well done.
afraid|there is a storm|In the house you are safe. / Sit close to somebody.
afraid|I heard a noise in the attic|Maybe it was the wind, or a mouse. / Ask a grown-up to look with you.
afraid|I had a bad dream|A dream cannot touch you. / Turn on a lamp, and think of something nice.
lonely|all my friends are away|They will come back. Until then you can talk with me. / Write each of them a card.
lonely|I am new in this town|Say hello to the children next door. / You will find friends step by step.
bored|I am ill and must stay in bed|Let us make up a story. / You could draw in bed.
bored|it is Sunday and all the shops are closed|Build your own shop at home! / You could go for a walk.
""")

# ---------------------------------------------------------------- life: topics

OH_NO = "[Oh no!|Oh dear!|I am sorry to hear that.|What a pity!|That is not nice.|Poor you!|I understand.]"
HOORAY = "[Hooray!|How wonderful!|Well done!|That is great!|Wow!|Very good!|Bravo!|Great!|I am happy for you!]"
BAD_NEWS = "[||||Oh no! |I have a problem. |Help! |Something bad happened. |It is a bad day. |Today is not my day. |Hello. ]"
GOOD_NEWS = """[|||||Guess what! |Good news! |You know what? |Hey! |Hello! |Listen! |I have to tell you something. |Hooray!
    |I am so glad. ]"""
TRY_ENDS = rows("""
I will try that. / Okay, I will do that. / That is a good idea. / I can try.|Good! Tell me how it goes. / I am sure that
 it will help. /
 Very good. I wish you luck!
Thank you. / Thanks, that helps. / Thanks for the help.|You are welcome! I hope that it gets better. / Gladly. Take care
 of yourself!
I did that already. / I tried that before. / That did not help.|Then ask somebody near you for help. / Then give it a
 little time, or
 ask a grown-up.
I don't want to. / No, I don't feel like it.|That is all right. You can do it later, when you feel like it. / No problem.
 Rest a little first.
I feel better now. / I am better already. / It is better now.|I am so glad to hear that! / How good! That makes me happy.
""")
GLAD_ENDS = rows("""
Thank you! / Thanks! / That is nice of you.|You are welcome! Enjoy the day. / Gladly! I am happy with you.
Yes, I am so happy! / I am so glad! / It feels good.|Keep that good feeling! / I am glad that you told me.
I want to tell everybody. / I will tell my friends.|Do that! Good news is nice to share. / Yes, they will be glad, too.
It was not easy. / It was hard. / It took a long time.|Then you can be even more proud. / You did not give up. That is great!
""")


def more(w, turns, ends, probability=0.4):
    """With what the user says to that, now and then."""
    if w.chance(probability):
        user, bot = w.pick(ends)
        turns = turns + [(one(w, user), one(w, bot))]
    return turns


def them(thing):
    """it, is; or them, are."""
    return ("them", "they", "are") if thing.split()[-1] in PLURAL else ("it", "it", "is")


def lost(w):
    thing, look, found = w.pick(LOST_THINGS)
    it, they, are = them(thing)
    slots = dict(thing=thing, look=one(w, look), found=found, it=it, they=they, are=are,
                 were="were" if are == "are" else "was")
    first = turn(w, BAD_NEWS + """[I lost my {thing}.|My {thing} {are} gone.|I can't find my {thing}.|I have lost my
        {thing}!|Where {are} my {thing}?|I looked everywhere for my {thing}.|I need my {thing}, but {they} {are} gone.]""",
                 """[Oh no, your {thing}!|I am sorry about your {thing}.|It is not nice to lose your {thing}.|Your {thing}?
                 What a pity!] [{Look}. Maybe {they} {are} there.|First {look}.|Try this: {look}.|You could
                 {look}.]""", **slots)
    ends = [("[I found {it}! {They} {were} {found}.|Here {they} {are}! {Found}.|I have {it} again. {They} {were} {found}.]",
             "[Hooray, your {thing}!|I am so glad that you found your {thing}!|How good that you have your {thing} again!]"),
            ("[I looked there, but no {thing}.|No, not there.|{They} {are} not there.]",
             """[Then think: where did you have your {thing} last?|Ask your family. Maybe somebody saw your {thing}.|Take a
             break, and look again. Your {thing} may turn up.]"""),
            ("[Thanks, I will look there.|Good idea, I will look.]",
             "[I hope that you find your {thing}!|Good luck! Tell me if you find {it}.]")]
    return [first] + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.6) else [])


def broken(w):
    thing, how, tip = w.pick(BROKEN)
    are = them(thing)[2]
    slots = dict(thing=thing, how=how, tip=one(w, tip), are=are)
    if w.chance(0.7):
        first = turn(w, BAD_NEWS + """[My {thing} {are} broken: {how}.|I broke my {thing}. {How}.|Look at my {thing}:
            {how}.|My {thing}! {How}!]""",
                     """[Oh no, your {thing}! {Tip}.|What a pity about your {thing}. {Tip}.|I am sorry about your {thing}.
                     {Tip}.|Poor {thing}! {Tip}.]""", **slots)
        return more(w, [first], TRY_ENDS[:3])
    return [turn(w, BAD_NEWS + "[My {thing} {are} broken.|My {thing} broke today.|Something is wrong with my {thing}.]",
                 OH_NO + """ [What happened to your {thing}?|How did that happen to your {thing}?|What is wrong with your
                     {thing}?]""", **slots),
            turn(w, "{How}.", "[{Tip}. I hope that helps your {thing}.|I see. {Tip}.|Maybe it is not so bad. {Tip}.]",
                 **slots)]


def sick_pet(w):
    kind, (sign, tip) = w.pick(SICK), w.pick(SICK_SIGNS)
    who = w.pick(["my " + kind, f"my {kind} {pet_name(w)}"])
    slots = dict(who=who, you=yours(who), kind=kind, sign=sign, tip=one(w, tip))
    turns = [turn(w, BAD_NEWS + """[{Who} {sign}.|I am worried: {who} {sign}.|{Who} {sign} today.|{Who} {sign}. What can I
        do?]""",
                  "[Oh no, your poor {kind}!|Poor {kind}!|I am sorry that {you} {sign}.|Oh dear, {you} {sign}?] {tip}",
                  **slots)]
    ends = [("[We go to the vet today.|The vet is coming.|We will ask the vet.]",
             "[That is right. I hope your {kind} is well soon.|Good! The vet will help your {kind}.]"),
            ("[My {kind} is better now!|Now my {kind} is well again.]",
             "[I am so glad! Pet your {kind} for me.|How good! Your {kind} was lucky to have you.]"),
            ("[I am sad.|I am afraid for my {kind}.|I want my {kind} to be well.]",
             """[I understand. Stay near your {kind}, that helps you both.|You love your {kind}, and that is good. Talk
             softly to your {kind}.]""")]
    return turns + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.5) else [])


def sick_person(w):
    kind, (sign, tip) = w.pick(PEOPLE), w.pick(ILL_PEOPLE)
    slots = dict(kind=kind, sign=sign, tip=one(w, tip))
    turns = [turn(w, BAD_NEWS + """[My {kind} {sign}.|I am sad because my {kind} {sign}.|My {kind} {sign} today.|My {kind}
        {sign}. What can I do?]""",
                  """[I hope your {kind} is well soon.|Oh dear, your {kind} {sign}?|I am sorry about your {kind}.|All the
                  best to your {kind}!] {tip}""",
                  **slots)]
    ends = [("[I will do that.|Good idea.|I will try.]",
             "[Your {kind} will be glad. You are kind.|That is sweet of you. Your {kind} will like it.]"),
            ("[My {kind} is better now.|Now my {kind} is well.]",
             "[How good! I am glad for you and your {kind}.|I am happy to hear that!]"),
            ("[I am worried.|I am sad about it.]",
             "[I understand. You can show your {kind} that you care.|It is good that you care for your {kind}.]")]
    return turns + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.45) else [])


def new_thing(w):
    thing, ask, answer, end = w.pick(NEW_THINGS)
    slots = dict(thing=thing, ask=ask)
    a = "" if thing.startswith("baby") else "new "
    first = turn(w, GOOD_NEWS + f"""[I have a {a}{{thing}}.|I got a {a}{{thing}}!|Now I have a {a}{{thing}}.|We got a
        {a}{{thing}}.]""",
                 f"""[A {a}{{thing}}! How nice.|Oh, a {a}{{thing}}!|You have a {a}{{thing}}? Great!|How lovely, a
                     {a}{{thing}}!] {{ask}}""", **slots)
    return [first] + ([(answer, end)] if w.chance(0.7) else [])


def event(w):
    what, tip, short = w.pick(EVENTS)
    when = w.pick(["tomorrow", "tomorrow", "next week", "on Friday", "on Monday", "soon", "this afternoon"])
    slots = dict(what=what, you=yours(what), tip=one(w, tip), short=short, when=when)
    turns = [turn(w, """[|||Oh! |I am nervous. |I can't stop thinking. ][I have {what} {when}.|{When} I have {what}.|I have
        {what} {when} and I am nervous.|I am so excited: {what} {when}!|I am a bit afraid of {what} {when}.|{What} {when}!
        Any advice?]""",
                  """[You have {you} {when}? {tip}|{You}! {tip} Good luck!|I wish you luck with {short}. {tip}|Oh, {you}!
                  {tip}|You will do well. {tip}|How exciting, {you}! {tip}]""", **slots)]
    ends = [("[I am still nervous.|I am afraid that it goes wrong.|What if I am bad?]",
             """[A little fear before {short} is normal. You will do your best.|Even if it goes wrong, you can try again. I
             believe in you!]"""),
            ("[Thank you.|Thanks!|Thank you for the tip.]",
             "[Good luck with {short}!|Gladly. Tell me later about {short}!]"),
            ("[Wish me luck!|Say good luck to me.]",
             "[Good luck with {short}! You can do it.|I wish you all the luck for {short}!]"),
            ("[It is over and it went well!|I did it! It was good.]",
             "[Well done! I knew that {short} would go well.|Hooray! Now you can rest.]")]
    return turns + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.5) else [])


def trip(w):
    where, pack, do, after = w.pick(TRIPS)
    slots = dict(where=where, you=yours(where), pack=pack, do=do, after=after)
    turns = [turn(w, GOOD_NEWS + """[I am going {where}.|We are going {where} tomorrow.|Tomorrow I will go {where}.|On
        Sunday we go {where}.|I am going {where} today!|This weekend we will go {where}.]""",
                  """[You are going {you}? Great!|A trip {you} is a good plan.|That sounds nice. Have fun on your way
                  {you}!] [Take {pack} with you.|Do not forget {pack}.|You could {do}.|There you can {do}.|Take {pack}, and
                  {do}.]""",
        **slots)]
    ends = [("[I am back. {after}|It was great! {after}|We were there. {after}]",
             """[What a trip! I am glad that you told me about it.|So that was your trip {you}. I like that!|That is
             something to remember. Thank you for telling me!]"""),
            ("[What should I take with me?|What do I need there?]",
             "[Take {pack}. And something to eat is always good.|You will need {pack}.]"),
            ("[What can I do there?|What should I do there?]",
             "[There you can {do}. Have fun!|You could {do}. That would be nice.]"),
            ("[Will you come with me?|Do you want to come along?]",
             """[I cannot leave this computer, but tell me all about it later!|I have no legs, but I will think of you. Have
             fun!]""")]
    return turns + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.6) else [])


def made_it(w):
    did, ask, answer, end = w.pick(MADE)
    first = turn(w, GOOD_NEWS + "[I {did}.|I {did} today.|Today I {did}.|I {did} all by myself!|Yesterday I {did}.]",
                 """[You {you}? Well done!|You {you}! How nice.|Great that you {you}!|So you {you}. Very good!|Wow, you
                 {you}!] {ask}""",
                 did=did, you=yours(did), ask=ask)
    return [first] + ([(answer, end)] if w.chance(0.75) else [])


def weather(w):
    say, what, tip = w.pick(WEATHER)
    slots = dict(say=say, what=what, tip=one(w, tip))
    turns = [turn(w, "[|||Hello! |Oh! |Look! ]{say}[.|.|!|. What can I do?|. What should I do?]",
                  """[Oh, {what}!|{What}! Thank you for telling me.|I cannot look out, but I believe you.|{What}, I see.]
                  [You could {tip}.|{Tip}!|My idea: {tip}.]""", **slots)]
    return more(w, turns, TRY_ENDS[:2], 0.3)


def state(w):
    say, word, tip = w.pick(STATES)
    slots = dict(say=one(w, say), word=word, tip=one(w, tip))
    if word in BAD_STATES:
        bot = """[I am sorry that you are {word}.|Oh dear, you are {word}.|Poor you!|It is not nice to be {word}.|Oh no!]
            {tip}"""
    elif word in GOOD_STATES:
        bot = """[How nice that you are {word}!|I am glad that you are {word}.|So you are {word}! I like that.|You are
            {word}? Great!] {tip}"""
    else:
        bot = """[So you are {word}.|You are {word}? I understand.|Oh, you are {word}!|That happens to everybody.|I see.]
            {tip}"""
    turns = [turn(w, "[||||Hello. |Hey. |Hm. |Oh. ][{say}.|{say}!|{say}. What can I do?|{say}. What now?]", bot, **slots)]
    return more(w, turns, GLAD_ENDS[:2] if word in GOOD_STATES else TRY_ENDS, 0.4)


def success(w):
    say, what, praise = w.pick(WON)
    slots = dict(say=say, what=what, praise=one(w, praise), clause=re.sub(r"\bWe\b", "your team", yours(say)))
    first = turn(w, GOOD_NEWS + "[{say}!|{say}!|{say}.|{say} today!|Today was great. {say}!]",
                 "[{clause}? " + HOORAY + "|" + HOORAY + " You can be proud of {what}.|" + HOORAY + " {Clause}!] {praise}",
                 **slots)
    return more(w, [first], GLAD_ENDS, 0.4)


def mistake(w):
    say, what, tip = w.pick(MISTAKES)
    slots = dict(say=say, what=what, tip=one(w, tip), clause=yours(say))
    first = turn(w, BAD_NEWS + """[{say}.|{say}. What now?|{say} and I feel bad.|{say}. What should I do?|I feel bad because
        {say}.]""",
                 """[That can happen.|Oh dear, {what}!|Don't be too sad about {what}.|So {clause}. That happens to many
                 people.|I understand that you feel bad.] {Tip}.""", **slots)
    return more(w, [first], TRY_ENDS, 0.4)


def quarrel(w):
    kind, (deed, tip) = w.pick(RIVALS), w.pick(DEEDS)
    who = f"my {kind} {name(w, SIBLINGS.get(kind, ''))}" if w.chance(0.3) else f"my {kind}"
    slots = dict(who=who, you=yours(who), kind=kind, deed=deed, clause=re.sub(r"\bme\b", "you", yours(deed)), tip=one(w,
                                                                                                                      tip))
    turns = [turn(w, BAD_NEWS + """[{Who} {deed}.|{Who} {deed}!|I am sad because {who} {deed}.|I am angry. {Who} {deed}.|Why
        is it that {who} {deed}?]""",
                  """[I am sorry that {you} {clause}.|That is hard for you.|Oh no, {you} {clause}?|Trouble with your {kind}
                  is never nice.] {tip}""", **slots)]
    ends = [("[I am still angry.|I am so mad at my {kind}.]",
             """[That is all right. Breathe deeply, and talk with your {kind} later.|Wait a little. Tomorrow you and your
             {kind} may laugh again.]"""),
            ("[We talked and now it is good.|My {kind} said sorry.|Now we are friends again.]",
             "[I am so glad for you and your {kind}!|How good! It takes courage to say sorry.]"),
            ("[And if it does not help?|What if that does not help?]",
             "[Then tell a grown-up whom you trust.|Then ask somebody to help you both.]")]
    return turns + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.5) else [])


def missing(w):
    who, tip = w.pick(MISSED)
    slots = dict(who=who, you=yours(who), tip=one(w, tip))
    first = turn(w, """[||||Hello. |I am sad. ][I miss {who}.|I miss {who} so much.|Today I miss {who} a lot.|Why do I miss
        {who} so much?]""",
                 """[You miss {you}. I understand.|It is hard to miss {you}.|Missing {you} shows that you have a warm
                 heart.|I am sorry that you miss {you}.] [Maybe this helps: {tip}.|{Tip}.]""", **slots)
    return more(w, [first], TRY_ENDS[:2], 0.35)


def fear(w):
    what, tip = w.pick(FEARS)
    slots = dict(what=what, you=yours(what), tip=one(w, tip))
    turns = [turn(w, """[||||Help! |Can I tell you something? |It is a secret, but ][I am afraid of {what}.|I am scared of
        {what}.|I'm afraid of {what}.|I have a fear of {what}.|I am afraid of {what}. What can I do?|Why am I afraid of
        {what}?]""",
                  """[Many people are afraid of {you}.|It is all right to be afraid of {you}.|You are afraid of {you}? I
                  understand.|It is brave to say that you are afraid of {you}.] {tip}""", **slots)]
    ends = [("[Are you afraid of {what}, too?|Are you ever afraid?]",
             """[No, I am a small program, and {you} cannot come to me.|I am only words, so I have no fear. But I can keep
             you company.]"""),
            ("[Thank you, that helps.|That makes me feel better.|Okay, I will try it.]",
             "[You are brave! Take it step by step.|I am glad. You are braver than you think.]"),
            ("[My friend laughs at me because of it.|Do others have this fear, too?]",
             "[Everybody is afraid of something. You are not alone.|Yes, many people know that feeling.]")]
    return turns + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.4) else [])


def party(w):
    say, wish, rest = w.pick(PARTIES)
    first = turn(w, "[|||Guess what! |Hello! |Hooray! ]{say}[.|!|!]", "{wish} {rest}", say=one(w, say), wish=one(w, wish),
                 rest=one(w, rest))
    return more(w, [first], GLAD_ENDS[:2], 0.3)


def seen(w):
    what, where, fact_ = w.pick(SEEN)
    slots = dict(what=what, where=where, you=yours(where), fact=fact_)
    first = turn(w, GOOD_NEWS + """[I saw {what} {where}.|I saw {what} {where}!|There was {what} {where}.|Can you believe
        it? I saw {what} {where}.]""",
                 """[You saw {what} {you}?|{What} {you}! How nice.|Oh, {what}!|You were lucky to see {what}.] [Did you know
                 this? {Fact}.|{Fact}.|I know that {fact}.]""", **slots)
    ends = [("[Do you see it, too?|Can you see it?]",
             """[No, I have no eyes. But I like what you tell me about {what}.|I cannot see, I can only read. Tell me more
             about {what}!]"""),
            ("[I was so surprised.|It was beautiful.|I want to see it again.]",
             "[I believe you! Maybe you will see {what} again.|You could draw {what}, and then you keep it.]")]
    return [first] + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.35) else [])


def cannot(w):
    what, tip = w.pick(CANNOT)
    slots = dict(what=what, you=yours(what), tip=one(w, tip))
    turns = [turn(w, """[||||I am sad. |Oh no. ][I can't {what}.|I can not {what}.|I want to {what}, but I can't.|How can I
        {what}?|I try and try, but I can't {what}.|Can you help me? I can't {what}.|Can you help me to {what}?|Everybody can
        do it, only I can't {what}.|Help me {what}, please.]""",
                  """[You want to {you}? {tip}|To {you} takes time. {tip}|This is how to {you}. {tip}|You will soon {you}.
                  {tip}|Try this. {tip}]""", **slots)]
    ends = [("[It does not work.|I still can't do it.|I tried, but it is too hard.]",
             "[Try a little every day. One day you will {you}.|Do not give up! Ask somebody to show you how to {you}.]"),
            ("[I did it!|It works!|Now I can do it!]", "[Hooray! I knew that you can {you}.|Well done! Now you can {you}.]"),
            ("[Can you do it?|Can you {what}?]",
             """[No, I have no hands and no feet. I can only talk.|I am a program made of words, so I cannot. But you can
             learn it!]""")]
    return turns + ([turn(w, *w.pick(ends), **slots)] if w.chance(0.5) else [])


def learned(w):
    what, ask, answer = w.pick(LEARNED)
    slots = dict(what=what, you=yours(what), ask=ask)
    first = turn(w, GOOD_NEWS + """[I learned {what}.|I have learned {what}!|Today I learned {what}.|My dad taught me
        {what}.|At last I learned {what}!]""",
                 "[You learned {you}? " + HOORAY + "|" + HOORAY + """ Now you know how {you}.|It is great that you learned
                 {you}!] {ask}""", **slots)
    return [first] + ([turn(w, answer,
                            """[That is a good start. I am proud of you!|How nice! Learning is fun, isn't it?|Very good!
                            Soon you will be even better.|I like that. Keep on!]""")] if w.chance(0.5) else [])


def because(w):
    """A feeling with its reason; then the user asks for one of them, now and then."""
    feeling, reason, tip = w.pick(REASONS)
    slots = dict(feeling=feeling, reason=reason, you=yours(reason), tip=one(w, tip))
    glad = feeling in ("happy", "proud")
    turns = [turn(w, """[|||Hello. ][I am {feeling} because {reason}.|I'm {feeling}. {Reason}.|{Reason}, so I am
        {feeling}.|I am {feeling} today, because
        {reason}.]""", ("""[How nice that you are {feeling}!|I understand that you are {feeling}.|You are {feeling}
            because {you}? That is great!] {tip}""" if glad else
                                """[I understand that you are {feeling}.|So you are {feeling} because {you}.|Oh, {you}?]
                                {tip}"""), **slots)]
    if w.chance(0.5):
        asks = [("[Why am I {feeling}?|Do you remember why I am {feeling}?|Do you know why I am {feeling}?]",
                 "[Because {you}.|You are {feeling} because {you}.]"),
                ("[How do I feel?|How did I say I feel?|Do you remember how I feel?]",
                 "[You are {feeling}.|You said that you are {feeling}, because {you}.]"),
                ("[What happened?|What did I tell you?|What did I say?]",
                 "[You told me that {you}.|You said that you are {feeling} because {you}.]")]
        return turns + asides(w, (6, 4, 0)) + [turn(w, *w.pick(asks[:2] if w.chance(0.7) else asks), **slots)]
    return more(w, turns, GLAD_ENDS[:2] if glad else TRY_ENDS, 0.4)


def told_before(w):
    """Something of the user's day, and later the question what it was."""
    table, start, react, asks = w.pick([
        (MADE, "I {x}", "[You {you}? Well done!|How nice that you {you}!|Very good!]",
         "[What did I do?|What did I tell you?|Do you remember what I did?]"),
        (WON, "{x}", "[Bravo!|How wonderful!|I am happy for you!|That is great!]",
         "[What did I tell you?|What happened today?|Do you remember my news?]"),
        (LEARNED, "I learned {x}", "[You learned {you}? Great!|Well done! It is good to know how {you}.]",
         "[What did I learn?|What can I do now?|Do you remember what I learned?]"),
        (MISTAKES, "{x}", "[Oh dear! That can happen to everybody.|I see. Don't be too sad about it.]",
         "[What did I do?|What did I tell you?|Do you remember what happened?]"),
    ])
    x = w.pick(table)[0]
    slots = dict(x=x, you=yours(x), said=re.sub(r"\bWe\b", "your team", yours(w.fill(start, x=x))))
    return [turn(w, GOOD_NEWS.replace("|Hooray! |I am so glad. ",
                                      "") + start + "[.|.| today.]" if table is not MISTAKES else start + ".", react,
                                      **slots),
            *asides(w, (4, 5, 1)), turn(w, asks, "[{Said}.|You told me that {said}.|You said that {said}.]", **slots)]


LIFE = [(because, 4), (told_before, 2.5), (lost, 2), (broken, 2), (sick_pet, 2),
        (sick_person, 2), (new_thing, 2), (event, 2.5), (trip, 2.5), (made_it, 2.5),
        (weather, 1.5), (state, 4), (success, 2), (mistake, 2), (quarrel, 2.5),
        (missing, 1.5), (fear, 2), (party, 1.5), (seen, 2), (cannot, 2.5),
        (learned, 1.5)]


# ---------------------------------------------------------------- requests: tables

WHEN = rows("""
it rains all day|rain|Build a tent of blankets, or read a book. / Listen to the drops, and draw what you hear.
the light goes out|the dark|Stay calm, and look for a flashlight. / Sit down and wait until your eyes see a little.
a dog barks at me|a dog|Stand still, do not run, and look away. / Keep your hands down, and wait calmly.
I find a coin|a coin|Ask if somebody lost it. / Keep it in a box, if nobody lost it.
I find a little bird|a little bird|Do not touch it. Its mother may be near. / Keep cats away, and ask a grown-up.
my friend cries|your friend|Sit next to your friend, and listen. / Give a hug, and ask what happened.
I lose a game|a lost game|Say well played, and try again. / Take a breath. Next time you may win.
I win a game|a win|Be glad, and say thank you for the game. / Shake hands with the others.
nobody is at home|an empty house|Keep the door shut, and call your family. / Wait at a neighbor's house.
I get lost in a shop|being lost|Stay there, and ask somebody who works in the shop. / Do not go outside. Ask for help.
I have too much to do|too much work|Make a list, and start with one thing. / Do the small things first.
I cannot decide|a choice|Write down what is good about each. / Throw a coin, and see if you are glad.
I get a present that I do not like|a present|Say thank you, because somebody thought of you. / Smile, and be kind.
I want a pet|a pet|Learn what it needs, and talk with your family. / Help with a neighbor's pet first.
I wake up too early|an early morning|Read a book, and let the others sleep. / Lie still, and think of a nice day.
the baby cries|the baby|Sing softly, or show it a toy. / Tell a grown-up, and make a funny face.
I smell smoke|smoke|Go out, and call for help at once. / Tell a grown-up right now.
my shoes are too small|small shoes|Tell your family, and give them to a smaller child. / Try on some bigger ones.
my soup is too hot|hot soup|Wait a little, and blow on it. / Stir it slowly, and eat from the edge.
my plant is dry|a dry plant|Give it some water, but not too much. / Put its pot in water for a while.
my teacher asks me and I do not know|a hard question|Say that you do not know it yet. / Ask for a little help.
there is a wasp in my room|a wasp|Open the window, and wait outside. / Stay calm. It wants to get out.
my balloon flies away|your balloon|Wave to it, and wish it a good trip. / Tie the next one to your hand.
I have one cookie and a friend|one cookie|Break it into two halves. / Share it, and it tastes better.
two friends fight|a fight|Say stop, and let each one talk. / Get a grown-up, if they do not stop.
a new child comes to my class|a new child|Say hello, and show where things are. / Ask the new child to play.
I am too small to reach the shelf|the high shelf|Ask somebody tall. / Do not climb. Ask for help.
it is too loud|the noise|Go to a quiet room. / Ask kindly if it can be less loud.
my ice cream melts|ice cream|Eat faster from the edge! / Hold a cup under it.
I find a snail on the path|a snail|Put it softly in the grass. / Let it walk, and watch your step.
I want to earn some money|money|Help in the garden or wash a car. / Sell cookies with a grown-up.
I have a secret|a secret|Keep it, if it is a good one. If it hurts, tell a grown-up. / A good surprise may stay secret.
my room is a mess|a mess|Begin with the biggest things. / Sing one song, and clean until it ends.
I sit in a long train ride|a long ride|Count the bridges, or draw what you see. / Think of a word, and let the others
 guess it.
somebody helps me|help|Say thank you, and smile. / Help somebody else later.
I cannot find my mom in the crowd|a crowd|Stay where you are, and call her name. / Ask somebody who works there.
I see a mouse in the kitchen|a mouse|Put away all the food. / Stay calm, and tell your family.
the wind takes my hat|your hat|Run after it, but not into the street! / Look where it lands, and hold it tight next time.
my pen is empty|an empty pen|Take a pencil, or ask your neighbor for one. / Look for a new one in the drawer.
my milk tastes sour|sour milk|Do not drink it. Open a new one. / Tell a grown-up, and take some water.
""")
COOK = rows("""
potatoes|potato soup|boil them until they are soft
eggs|an omelet|stir the eggs with a little milk
apples|baked apples|fill them with nuts and honey
bananas|banana pancakes|mash them with an egg and flour
rice|rice with peas|let the rice boil in twice as much water
tomatoes|tomato soup|let them cook with an onion
carrots|a carrot salad|grate them and add some lemon
noodles|noodles with cheese|boil them for ten minutes
old bread|French toast|dip the bread in egg and milk
milk|a pudding|stir it slowly with starch and sugar
beans|a bean stew|let them cook for a long time
cheese|cheese on toast|put it in the oven until it melts
oats|porridge|stir them in warm milk
a pumpkin|pumpkin soup|cut it small and let it cook
corn|corn on the cob|boil it and add butter
mushrooms|mushroom rice|fry them with an onion
flour|pancakes|mix it with milk and eggs
strawberries|strawberry jam|cook them with sugar
spinach|spinach with egg|let it get soft in a pan
lentils|lentil soup|cook them with a carrot
pears|a pear cake|put thin slices on the dough
cucumbers|a cucumber salad|cut them thin and add yogurt
plums|plum dumplings|put each plum in a ball of dough
yogurt|a fruit bowl|mix it with berries
fish|baked fish|put it in the oven with lemon
chocolate|hot chocolate|let it melt in warm milk
cabbage|cabbage soup|cut it into strips and let it cook
peas|pea soup|cook them and mash them
berries|a berry cake|put them on the dough and bake it
lemons|lemonade|press them and add water and honey
""")
COOK_FOR = rows("""
for breakfast|porridge with an apple / eggs on toast / pancakes
for lunch|noodles with tomatoes / vegetable soup / rice with peas
for dinner|potato soup / bread with cheese and cucumber / an omelet
on a cold day|hot soup with beans / baked potatoes / a warm stew
on a hot day|a cold cucumber salad / watermelon with mint / yogurt with berries
for a party|little sandwiches / a big fruit salad / pizza with many colors
for my mom|a cake with berries / pancakes with honey / her favorite soup
for my friend|cookies with nuts / a pizza with a face on it / waffles
when I am ill|a clear soup / rice with carrots / toast and tea
when I am in a hurry|eggs on toast / noodles with butter / a sandwich
for a picnic|sandwiches and grapes / boiled eggs and tomatoes / muffins
for the whole family|a big pot of stew / noodles with cheese / a pizza
""")
PLAY = rows("""
when it rains|hide and seek in the house / shop, with things from the kitchen
when I am alone|a tower of cards / theater with two socks on your hands
with my brother|treasure hunt, with a map / catch with a soft ball
with my sister|restaurant, and you are the cook / circus
with my friend|hopscotch / detectives
with my dog|fetch with a stick / hide the bone
with my cat|a string on the floor / a ball of paper
in the snow|snow bakery, with cakes of snow / who finds the most footprints
in the bath|storm at sea, with small boats / who can blow the biggest bubble
in the car|I spy / count the red cars
in the garden|find five kinds of leaves / snail race
on the beach|drawing in the sand / find the most beautiful shell
with a ball|catch and clap / how often can it bounce
with stones|a tower of stones / three in a row
with a box|bus, with you as the driver / a house for your toys
with paper|fold a hat / a contest of paper planes
in the dark|shadow animals on the wall / guess the sound
with my grandma|cards / I think of a word
with ten children|musical chairs / catch the tail
in bed|story by turns / count quiet sounds
""")
DRAW = rows("""
when it rains|a fish that walks with an umbrella / a puddle with a little boat
when I am sad|a big sun with a smile / a friend who hugs you
when I am happy|a dancing elephant / a garden full of colors
for my mom|a heart made of flowers / her and you on a bench
for my dad|a ship with his name / him as a strong bear
for my grandma|her house with the garden / a cake with many candles
for a birthday|a cake as high as a house / balloons over a town
with only a blue pencil|a whale in the sea / a night with stars
with a red pencil|a strawberry with legs / a fox in autumn
with a green pencil|a frog on a leaf / a forest with a hut
in winter|a snowman with a broom / an owl on a white branch
in summer|a beach with crabs / children under a tree
for my room|a map of your room / a dragon that guards the door
when I am bored|an animal with two heads / a machine that makes soup
with chalk|a road with houses / a rainbow as long as the yard
in the sand|a giant snail / a face with shells for eyes
""")
READ = rows("""
before I sleep|a calm story about the moon / a story about a sleepy bear
when I am sad|a funny story about a goose / a story about good friends
when I am bored|an adventure on a ship / a book of riddles
when it rains|a story about a warm house / a book about the sea
on a trip|a book of short stories / a book about far lands
with my little brother|a book with big pictures / a story about a puppy
if I like animals|a book about foxes / a story about a brave mouse
if I like the stars|a book about the moon / a story about a trip to a star
if I am brave|a story about a dark cave / a story about a ghost who is afraid
in summer|a story about a treasure island / a book about insects
in winter|a story about a snow bear / a fairy tale by the stove
when I am ill|a light and funny book / fairy tales
""")
WEAR = rows("""
when it rains|a raincoat and rubber boots / a hood and boots
when it snows|a warm coat, a hat and gloves / thick socks and boots
when it is hot|a thin shirt and a sun hat / shorts and sandals
when it is windy|a jacket that closes well / a cap that fits tight
when it is cold|two sweaters and a scarf / a coat and a wool hat
to a party|what you like best / a shirt with bright colors
to a wedding|your best shoes and clean clothes / something fine, and a flower
to the beach|a swimsuit and a sun hat / sandals and a light shirt
in the mountains|strong boots and a warm jacket / long trousers and thick socks
to bed|soft pajamas / a long warm shirt
for sports|a light shirt and sport shoes / shorts and shoes that do not slip
in the garden|old clothes and gloves / rubber boots
in the forest|long trousers and good shoes / a jacket and boots
on a bike|a helmet and bright clothes / a helmet, and trousers that do not flap
when I am a pirate|a scarf on your head and a belt / a striped shirt and a patch on one eye
when I play a ghost|an old white sheet / something long and white
""")
PRETEND = rows("""
pirates|captain|find a treasure island|A storm is coming! Which way do we sail?
shop|shopkeeper|buy three funny things|Good day! What would you like to buy?
school|teacher|learn a funny word|Good morning, class! Who can name a yellow thing?
doctor|doctor|look after a sick teddy bear|Where does it hurt, dear teddy?
knights|knight|save a small dragon|The dragon sits in a hole. What do we do?
restaurant|cook|make the best soup|Today there is star soup. Would you like some?
space travelers|captain|fly to the moon|Three, two, one, go! What do you see out there?
firefighters|firefighter|get a cat from a tree|A cat sits in the tree! Do you take the ladder?
explorers|guide|walk through the jungle|Psst! Something moves in the leaves. What is it?
detectives|detective|find a lost cake|The cake is gone! Where do we look first?
train|driver|ride to the sea|All aboard! Who gets on at the first stop?
farmers|farmer|feed all the animals|The cows are hungry. What do you give them?
circus|ringmaster|put on a great show|Ladies and gentlemen! What is your trick?
magicians|magician|turn a hat into something|Abra, cadabra! What is in the hat now?
divers|diver|swim down to an old ship|Down we go! What lies on the sand?
zoo|keeper|count the animals|One animal is missing! Which one is it?
kings and queens|queen|rule over a tiny land|What is the first law in our land?
robots|robot|learn to dance|Beep! Which arm moves first?
builders|builder|build a bridge|Here comes a stone. How long is our bridge?
weather show|weather person|tell the weather of tomorrow|Tomorrow it rains noodles! What else?
mice|mouse|find some cheese|Quiet! The cat is asleep. Which way do we go?
post office|mail carrier|send letters to animals|Here is a letter for the bear. What is in it?
""")
RIDDLES = rows("""
small, round and red, and it grows on a tree|a cherry
yellow and long, and you peel it|a banana
orange and long, and it grows in the ground|a carrot
big and gray, and it has a long nose|an elephant
white and cold, and it falls from the sky|snow
round and bright, and you see it at night|the moon
an animal with a house on its back|a snail
something that has hands but no arms|a clock
something with pages and many words|a book
an animal that barks|a dog
an animal that gives milk and says moo|a cow
something that you wear on your feet|shoes
something that keeps you dry in the rain|an umbrella
black and white, and it swims and cannot fly|a penguin
green, and it hops and croaks|a frog
something with two wheels that you ride|a bike
something soft where your head lies at night|a pillow
a bird that is awake at night|an owl
something with keys, and it makes music|a piano
something sweet that bees make|honey
an animal with stripes that looks like a horse|a zebra
something that flies on a string|a kite
something sharp that cuts paper|scissors
an animal with a very long neck|a giraffe
something with teeth that goes through your hair|a comb
something that melts in the sun and tastes sweet|ice cream
something that burns and stands on a cake|a candle
the animal that spins a web|a spider
something that you use to dig|a spade
a fruit with a crown of leaves and sharp skin|a pineapple
something that brings letters|the mail carrier
a big animal that lives in the sea and sings|a whale
something yellow in the sky that keeps us warm|the sun
something that you put on your head|a hat
something with many steps that you climb|a ladder
white, and you drink it, and it comes from a cow|milk
an insect with red wings and black spots|a ladybug
something that swims on the sea and carries people|a ship
a plant with a tall stem that turns to the sun|a sunflower
something that you open to go into a room|a door
""")
# What stories are about: the word, where it is, what it did, what went wrong, how it ended; "it" is the subject.
TALES = rows("""
cat|in a warm kitchen|chased a ball of wool|The wool got caught around its feet|A girl cut the string, and the cat purred
dog|on a farm|dug a deep hole for its bone|Then it forgot where the hole was|A hen showed the way, and the dog wagged its
 tail
mouse|behind an old wall|found a big piece of cheese|The cheese was too big for its hole|So it called its family, and
 they ate it outside
fox|in a den under the hill|wanted some berries|The berries hung too high|The fox shook the bush, and the berries fell down
rabbit|in a green meadow|looked for sweet clover|A dark cloud came and it began to rain|The rabbit sat under a big leaf
 until it was dry
bear|in a cave|wanted to sleep all winter|A drop of water fell on its nose, again and again|It moved to a dry corner and
 slept well
owl|in a hollow tree|wanted to see the sun|In the day its eyes fell shut|So it watched the sunset, and that was enough
frog|in a pond|wanted to sing very loudly|The ducks put their heads under water|The frog sang softly, and they all came back
duck|by a lake|lost its little yellow chick|It heard a small peep in the reeds|There was the chick, and they swam home
hedgehog|under a hedge|rolled down a hill|Leaves stuck all over its back|It looked like a small bush, and it laughed
squirrel|in an oak tree|hid a hundred nuts|In winter it could not find them|A friend shared some nuts, and in spring
 little trees grew
snail|in a garden|went to visit its aunt|The way was long, and night came|But it had its house with it, and slept well
bee|in a hive|looked for the best flower|A strong wind blew it away|It landed on a rose, and that was the best one
butterfly|on a bush|wanted to fly over the fence|The wind pushed it back|It waited for the evening, and then it flew across
horse|in a stable|wanted to run on the beach|The gate was closed|A boy opened it, and they ran along the waves
cow|on a hill|wanted to look over the wall|The wall was too high|It stood on a heap of hay and saw the sea
pig|in a pen|wanted to be clean|There was only mud around it|Then the rain came and washed it pink
sheep|on a field|was cold after its wool was cut|The other sheep stood close to it|So it was warm all night
goat|on a rock|climbed higher and higher|At the top it did not know the way down|A bird flew ahead, and the goat followed
hen|in a small barn|laid an egg that was blue|All the others stared at it|A blue chick came out, and everybody loved it
lion|in dry grass|wanted to roar, but it had a sore throat|Only a squeak came out|It drank some honey water, and then it
 roared
elephant|by a wide river|wanted to cross a small bridge|The bridge creaked|So it walked through the water and had a bath
monkey|in a tall tree|took all the bananas|Then its tummy hurt|Next time it shared them with its friends
giraffe|on the grassland|got its head stuck in a cloud of leaves|It could see nothing|It ate the leaves, and then it saw
 the sun
penguin|on white ice|wanted to fly|It jumped, and it fell on its tummy|It slid down the hill, and that was like flying
whale|in the deep sea|sang a long song|Nobody sang back|Then far away another whale sang the same song
crab|under a rock|wanted to walk straight|It always went to the side|So it turned around and got there all the same
turtle|by a river|wanted to see the hills|The others said it was too slow|It walked for many days and saw them at last
kitten|in a basket|climbed up the curtain|It did not dare to come down|The big cat carried it back to the basket
puppy|in a new home|was afraid on its first night|It cried at the door|A boy put his blanket there, and it fell asleep
parrot|in a green tree|said every word it heard|One day it heard a bad word|It said "please" and "thank you" instead
wolf|in the snow|lost its pack|It howled at the moon|The pack howled back, and it ran home
deer|in a quiet forest|saw itself in a lake|It thought it was another deer|It said hello, and a real deer answered
mole|under a meadow|dug a long tunnel|It came up in a kitchen|The cook gave it a cookie, and it went back
spider|in a corner|made a web like a star|The wind tore it|It made a new one, and it was even more beautiful
ant|on a sandy path|carried a crumb home|The crumb was too heavy|Ten other ants came, and they carried it together
swan|on a still lake|thought that it was ugly|A child said how white it was|It looked into the water and was glad
donkey|by a mill|carried a heavy sack|The sack had a hole|Behind it a line of corn grew the next summer
camel|in the desert|looked for water|It walked all day in the heat|In the evening it found a well under a palm
seal|on a rock|balanced a ball on its nose|A wave took the ball away|It dived after the ball and brought it back
bat|in a dark cave|could not fall asleep|A sunbeam tickled its nose|It folded its wings over its face and slept
octopus|in a sea cave|could not find eight gloves|It had only five|A crab made three more, and now it was warm
dragon|on a high mountain|could not breathe fire|Only warm smoke came out|So it baked bread for the village with it
unicorn|in a silver forest|had lost its shine|It sat sadly by a brook|A child laughed with it, and the shine came back
giant|behind the hills|wanted to play with the children|They ran away from its big feet|It sat down very still, and they
 came back
fairy|in a bluebell|broke her wand|No magic came out|She helped with her hands, and that worked as well
witch|in a crooked house|cooked a green soup|It turned her cat green, too|She washed the cat, and they ate pancakes
king|in a golden castle|wanted the best present|They brought him gold and rings|A boy gave him a warm cookie, and he smiled
queen|in a tall tower|was bored with her crown|It was heavy and cold|She put on a straw hat and worked in the garden
princess|in a castle by the sea|wanted to sail a boat|Nobody wanted to teach her|An old fisher showed her, and she sailed
 away and back
prince|in a white castle|was afraid of horses|He always went on foot|He gave a pony an apple, and they were friends
pirate|on a small ship|looked for gold|He found only an old box with seeds|He planted them and became a gardener
robot|in a clean room|wanted to know what rain is|It got wet and stood still|A girl dried it, and it said that rain is cold
ghost|in an old house|was afraid of people|A boy moved in and sang|The ghost liked the song and came closer
snowman|in a garden|wanted to see the summer|He began to melt in the sun|The children kept his hat, and built him again
 in winter
knight|in a dark forest|met a dragon|His sword was too heavy to lift|So they talked, and had tea
farmer|on a small farm|planted one bean|It grew up to the roof|He cooked bean soup for the whole village
baker|in a small town|baked a very long bread|It did not fit through the door|The whole street ate it at the window
teacher|in a small school|lost her voice|The children could not hear her|She drew the words, and everybody laughed and
 learned
doctor|in a village|had a cold|All the sick people waited|They brought the doctor tea, and soon all were well
sailor|on a wide sea|saw an island that moved|It was the back of a whale|He said sorry, and sailed around it
astronaut|in a little rocket|flew to the moon|There was nobody to talk to|She waved to the earth and flew home
clown|in a circus|lost his red nose|Nobody laughed any more|He put a tomato on his face, and all laughed again
painter|in a room under the roof|had only blue paint|So he painted the sea and the sky|Everybody liked his blue pictures
boy|in a small town|wanted to catch the wind|It blew away his hat|He made a kite, and the wind carried it
girl|in a house by a river|wanted to cross the river|There was no bridge|She laid stones, one by one, and walked over
grandma|in a yellow house|could not find her glasses|She looked in every room|A child found them on her head
grandpa|in a garden|told a long story|In the middle he fell asleep|The children made up the end themselves
tree|on a hill|had only one leaf left|The wind pulled at it|It held the leaf until the snow came, and then let go
flower|in a dry field|was thirsty|No cloud was in the sky|A girl shared her water, and it opened its leaves
star|in the night sky|was very small|Nobody saw it|One night a lost boat found its way by it
lantern|in a quiet street|was afraid of the dark|Every night it shook in the wind|Then it saw that the dark ran away from
 its light
cloud|in a blue sky|did not want to rain|It grew bigger and heavier|It let all the drops fall, and the fields turned green
river|in a valley|wanted to know where the sea is|It went around many hills|At last it tasted salt, and it was there
stone|on a road|wanted to travel|But it had no legs|A boy put it in his pocket and took it home
leaf|on a tall tree|wanted to fly|It waited for the autumn wind|It flew over three gardens and landed softly
boat|in a harbor|was afraid of waves|The other boats went out to sea|One calm day it went along, and it liked it
train|in a station|wanted to leave the tracks|It dreamed of the sea|Then a track was built to the beach, and it was glad
kite|in a dark shed|waited for wind|Its tail was torn|A boy mended it, and it flew above the trees
ball|in a toy box|rolled down the stairs|It rolled out of the door and down the street|A dog brought it back
teddy bear|on a shelf|lost one of its eyes|It could see only half of the room|Grandma sewed on a button, and it saw well
doll|in an attic|was forgotten in a box|It was dusty and dark there|A girl found it and gave it a new dress
clock|on a wall|was always too late|Everybody missed the bus|Somebody wound it up, and then it was right
lamp|in a small room|wanted to shine like the sun|It got hotter and hotter|Then it shone softly, and a child could read
shoe|under a bed|lost its partner|It felt useless alone|The dog brought the other shoe, and they went for a walk
hat|on a hook|wanted to see the world|A strong wind carried it off|It landed on a scarecrow and saw the fields
key|in a drawer|did not know its door|It tried every lock in the house|It opened a small box full of letters
cookie|on a plate|did not want to be eaten|It rolled off the plate|An ant found it and said it was the best of all
pumpkin|in a field|was too big for the cart|Nobody could carry it|The children made it a house for mice
apple|on a high branch|was afraid to fall|All the other apples were gone|It fell into soft grass, and a deer found it
umbrella|in a dark corner|waited for rain|The sun shone for weeks|One day it rained, and it danced down the street
""")
PERSONS = {"fairy": "she", "witch": "she", "king": "he", "queen": "she", "princess": "she", "prince": "he", "pirate": "he",
           "knight": "he",
           "snowman": "he", "farmer": "he", "baker": "he", "teacher": "she", "doctor": "she", "sailor": "he",
           "astronaut": "she",
           "clown": "he", "painter": "he", "boy": "he", "girl": "she", "grandma": "she", "grandpa": "he"}
JOKERS = words("""
    cat|dog|cow|duck|bear|lion|goat|sheep|horse|pig|mouse|monkey|penguin|giraffe|camel|rabbit|fox|wolf|kangaroo|donkey
|hamster|zebra|tiger|owl|goose|hen|llama|beaver|otter|koala|hippo|rhino|deer|squirrel|raccoon|kitten|puppy|pony|lizard
|dragon|unicorn|robot""")
CREATURE_COUNT = [row[0] for row in TALES].index("tree")
# Jokes: the word, question, answer; then those that go with every animal.
JOKES = rows("""
cat|Why does the cat sleep on the book?|It wants to read with its tummy.
cat|What does the cat say to the full bowl?|You look good today. And now you are gone!
dog|Why does the dog carry its bed to school?|It heard that there is a test in dreaming.
dog|Why did the dog sit in the bath?|It wanted to wash its bone.
cow|Why did the cow wear boots?|It wanted to stand in the milk without wet feet.
cow|What does a cow do when it snows?|It makes ice cream.
duck|Why does the duck never take an umbrella?|It hopes for rain.
fish|Why is the fish never thirsty?|It lives in its cup.
fish|What is a fish afraid of?|A very dry towel.
elephant|Why does the elephant take the stairs?|It does not fit into the elevator.
elephant|How do you know that an elephant was in your bed?|The bed is on the floor now.
elephant|Why does the elephant have such a long nose?|Its hands are too busy being feet.
bear|Why does the bear sleep all winter?|Nobody has told it that it is morning.
bear|What does the bear say in spring?|Just five more minutes!
bee|Why does the bee never stop?|It lost its brake.
bee|Why did the bee go to the dentist?|It ate too much of its own honey.
snail|Why is the snail always at home?|It cannot get out without its house.
snail|Why did the snail come to the party on Monday?|It had left on Friday.
frog|Why did the frog sit on the phone?|It heard it ring and thought that it was a friend.
frog|What does the frog say when it jumps too far?|Oh no, I am past my lunch!
hen|Why does the hen look at the clock?|It is late for breakfast, and it brings the eggs.
sheep|Why is the sheep never cold?|It wears its sweater even in the bath.
sheep|Why can the sheep not sleep?|It always has to count itself.
horse|Why does the horse sleep on its feet?|It forgot where it put its bed.
pig|Why did the pig wash the mud?|It wanted clean mud.
mouse|Why does the mouse wear slippers?|It does not want to wake the cat.
mouse|What does the mouse call a cheese with many holes?|A house that you can eat.
owl|Why does the owl not go to school?|School is only in the day.
lion|Why does the lion have such big hair?|No barber wants to come near it.
monkey|Why did the monkey put a banana to its ear?|It wanted to call a tree.
penguin|Why does the penguin wear black and white?|It is always ready for a wedding.
penguin|Why does the penguin not need a fridge?|It lives in one.
giraffe|Why does the giraffe never play hide and seek?|Its head is still there when it hides.
giraffe|What is the hardest thing for a giraffe to buy?|A scarf.
snake|Why does the snake not wear trousers?|It would need only one very long leg.
spider|Why does the spider need so long in the morning?|It has to put on eight shoes.
crab|Why does the crab walk sideways?|It does not want to miss anything on the left.
whale|Why does the whale not take a bath?|The tub would be in the whale.
dragon|Why does the dragon never eat cold soup?|It only has to sneeze.
dragon|Why did the dragon have no birthday candles?|It wanted to blow them out, and the cake was gone.
ghost|Why does the ghost never open a door?|It has no time for doors.
ghost|Why did the ghost go into the washing machine?|It wanted to be very white.
witch|Why did the witch buy a new broom?|The old one was only good for sweeping.
pirate|Why did the pirate dig a hole in the kitchen?|He was looking for the golden cheese.
pirate|Why does the pirate never lose his hat?|It is the only thing that is not treasure.
king|Why does the king sleep with his crown on?|So that his dreams know who is the king.
robot|Why did the robot drink oil?|It was too young for coffee.
robot|Why does the robot never cry?|It does not want to get rusty.
snowman|Why did the snowman look into the carrots?|He was looking for a nose.
snowman|What is the worst present for a snowman?|A heater.
teacher|Why did the teacher write on the window?|She wanted a clear lesson.
doctor|What did the tree say to the doctor?|Please leave me alone, I only lost my leaves.
baker|Why does the baker get up so early?|His bread is still asleep and must rise.
sailor|Why does the sailor like soup?|It is a sea with a spoon.
clown|Why did the clown paint his nose blue?|The red one was in the wash.
tree|Why does the tree never go away?|It cannot find its shoes.
flower|Why did the flower sit in the bath?|Nobody had watered it.
moon|Why is the moon awake at night?|It slept all day.
sun|Why does the sun get up first?|Nobody else has the light on.
star|Why are there so many stars?|One was afraid of the dark.
cloud|Why was the cloud so light?|It had just let go of its rain.
clock|Why does the clock never rest?|Its hands are always at work.
shoe|What did the left shoe say to the right shoe?|You go first, then I go first.
egg|Why did the egg not jump?|It did not want to become breakfast.
banana|Why does the banana wear a yellow coat?|So that the lemon will not feel alone.
apple|What did the apple say to the worm?|You could have knocked!
tomato|Why is the tomato red?|It ran all the way from the garden.
cookie|Why was the cookie late?|It had stopped for a glass of milk.
bike|Why does the bike lean on the wall?|It has been on its feet all day.
book|Why is the book never alone?|It is full of people.
pencil|Why is the pencil so short?|It had so much to say.
bread|Why did the bread jump?|The toaster said good morning.
train|Why is the train so long?|It did not want to travel alone.
nose|Why is the nose in the middle?|It wants to smell on both sides.
soup|Why did the soup go to the window?|It was too hot.
pillow|Why is the pillow so soft?|It sleeps all day.
""")
ANIMAL_JOKES = rows("""
What did the {x} say to the mirror?|Hello, you fine {x}!
What happens when a {x} sits on your cake?|You have a flat cake and a sweet {x}.
Why did the {x} hold the map upside down?|It wanted to go back.
What is funnier than a {x} with a hat?|Two of them with only one hat.
Why does a {x} never win at hide and seek?|It always shouts: here I am!
Why did the {x} go to the library?|It wanted to know what it eats for lunch.
What does a {x} say when it rains?|I am wet.
How do you get a {x} into a small car?|You open the door and say please.
Why did the {x} put a chair on its bed?|It wanted to sit in its dreams.
What does one {x} say to another {x}?|You look just like me!
Why did the {x} stand on one leg?|If it lifts all of them, it falls down.
How does a {x} count to ten?|It stops at four, because then it is bored.
""")

# Poems by groups: words, and verses with rhymes.
POEMS = {
    "walker": (words("""
    cat|dog|fox|rabbit|mouse|bear|hedgehog|squirrel|lamb|pony|goat|deer|puppy|kitten|donkey|hamster|horse|wolf|lion
|tiger"""),
               ["I met a little {x} today,\nit did not want to run away,\nit looked at me, I looked at it,\nand then we "
                "sat and talked a bit.",
                "The {x} is walking down the lane,\nit does not mind the wind or rain,\nit has four feet, it has a "
                "nose,\nand it is happy where it goes.",
                "Good night, dear {x}, the day is done,\nwe say goodbye now to the sun,\nyou close your eyes, you curl "
                "up tight,\nand dream until the morning light.",
                "A {x} came in and shut the door,\nand lay down on the kitchen floor,\nI gave it water, gave it "
                "bread,\nand then I patted its soft head.",
                "My {x} and I, we like to play,\nwe play together every day,\nand when we both are tired, we\nsit down "
                "beneath the apple tree."]),
    "flyer": (words("bird|owl|bee|butterfly|sparrow|swan|parrot|duck|bat|eagle|ladybug|moth|goose|robin"),
              ["A {x} flew over hill and tree,\nit looked around, what did it see?\nA little house, a boy, a cat,\na "
               "lady with a yellow hat.",
               "Oh {x}, you fly so high, so free,\nplease come down here and sit with me,\nand tell me what you saw up "
               "there,\nwith wings spread out in windy air.",
               "The {x} is resting in the sun,\nits flight was long, its day was fun,\nit folds its wings, it shuts its "
               "eyes,\nand dreams about the open skies.",
               "Two wings to fly, two eyes to see,\nthe {x} came down to visit me,\nit stayed a while, then flew "
               "away,\nI hope it comes another day."]),
    "swimmer": (words("fish|whale|dolphin|seal|turtle|frog|octopus|shark|crab|otter|penguin|goldfish|sea horse"),
                ["Deep in the water, cool and blue,\na {x} swims by and looks at you,\nit makes a bubble, makes a "
                 "ring,\nand likes to hear the water sing.",
                 "The {x} goes splish, the {x} goes splash,\nit dives away, quick as a flash,\nand when it comes back "
                 "up for fun,\nit takes a short rest in the sun.",
                 "I saw a {x}, it saw me, too,\nthe water there was clear and blue,\nit gave a wave, it swam away,\nI "
                 "hope to see it one more day."]),
    "sky": (words("sun|moon|star|cloud|rainbow"),
            ["I see the {x} so high, so high,\nabove the houses in the sky,\nI wave my hand and say hello,\nto you up "
             "there from me below.",
             "The {x} looks down on field and town,\non red and yellow, green and brown,\nit sees the hills, it sees "
             "the sea,\nand sometimes it looks down at me.",
             "Oh {x}, oh {x}, up in the air,\nwhat do you see when you are there?\nI see the fields, I see the bay,\nI "
             "see the children run and play."]),
    "weather": (words("rain|snow|wind|fog|frost"),
                ["Here comes the {x}, so cold and new,\nI put my coat on, and my shoe,\nI walk outside, I laugh, I "
                 "sing,\nand do not mind a single thing.",
                 "The {x} is at my window pane,\nit came last week, it came again,\nI sit inside, all warm and "
                 "dry,\nand watch the {x} as it goes by.",
                 "Oh {x}, you make the children run,\nyou hide the hills, you hide the sun,\nbut I have boots, I have a "
                 "hat,\nso I am fine, and that is that."]),
    "season": (SEASONS,
               ["When {x} comes, I go and look,\nat field and tree, at hill and brook,\nthey change their colors every "
                "year,\nand then I know that {x} is here.",
                "I like the {x}, I like its days,\nI like it in so many ways,\nand when it goes, I wave and then\nI "
                "know that it will come again."]),
    "food": (words("""
    apple|cookie|cake|pancake|pear|carrot|muffin|plum|waffle|cherry|peach|potato|banana|dumpling|pizza|orange|bun"""),
             ["A {x} is lying on my plate,\nI sit right down, I cannot wait,\nI take one bite, then number two,\nand "
              "keep the other half for you.",
              "Oh {x}, you smell so good to me,\nyou are as good as food can be,\nI eat you up, I lick my lip,\nand "
              "pack another for my trip.",
              "I had a {x}, I gave a bite\nto every friend who came that night,\nand in the end, what did I see?\nOne "
              "little crumb was left for me."]),
    "thing": (words("""ball|toy boat|kite|hat|book|lamp|clock|drum|shoe|toy train|doll|teddy
    bear|umbrella|scarf|balloon|pencil|toy car|sock"""),
              ["I have a {x}, I like it so,\nI take it everywhere I go,\nit is not big, it is not new,\nbut I will show "
               "it once to you.",
               "I lost my {x}, I looked around,\nI looked up high and on the ground,\nand then I looked behind the "
               "door,\nand there it was, upon the floor.",
               "My {x} is old, my {x} is red,\nit always stays beside my bed,\nand when I wake, the first I see\nis my "
               "old {x} that waits for me."]),
    "person": (words("mom|dad|grandma|grandpa|sister|brother|friend|teacher|aunt|uncle"),
               ["My {x} is kind, my {x} is dear,\nI feel so good when we are near,\nwe laugh and talk, we sing a "
                "song,\nand walk together all day long.",
                "I have a {x} who laughs with me,\nwe drink a cup of apple tea,\nwe tell each other what we dream,\nand "
                "eat a bit of strawberry cream.",
                "Thank you, dear {x}, for all you do,\nthe day is better spent with you,\nI have no gold, I have no "
                "ring,\nbut here is a small song I sing."]),
    "nature": (words("tree|flower|river|leaf|hill|forest|garden|meadow|rose|stone"),
               ["I know a {x}, not far away,\nI go to see it every day,\nand when I sit there, I am still,\nand hear "
                "the wind come down the hill.",
                "The {x} is quiet in the night,\nthe moon pours down its silver light,\nbut when the sun comes up once "
                "more,\nit looks just as it did before."]),
}

# ---------------------------------------------------------------- requests: topics

PLEASE = "[|||||, please|, Trilobite]"
LIKED = rows("""
Thank you! / Thanks! / That was nice. / I like it.|You are welcome! / I am glad that you like it. / Gladly! That was fun.
Haha! / That is funny. / You are funny.|I am glad that you laugh. / Good! Laughing is nice.
""")


def joke(w, about=None):
    """The word that a joke is about, question and answer."""
    if about is None and w.chance(0.35):
        x = w.pick(JOKERS)
        return x, *(w.fill(part, x=x) for part in w.pick(ANIMAL_JOKES))
    return w.pick([row for row in JOKES if about in (None, row[0])])


def joke_text(w):
    return " ".join(joke(w)[1:])


def joke_about(w):
    x, ask, answer = joke(w)
    first = (asked(w, """[Tell me a joke about a {x}|Do you know a joke about a {x}?|A joke about a {x}|I want a joke with a
        {x}|Make a joke about a {x}|Can you tell a joke with a {x}?|Tell me a funny joke about a {x}|Say something funny
        about a {x}|Is there a joke about a {x}?]""", x=x),
             w.fill("[|||Here is one with a {x}.|All right.|Here you are.|Listen:] {ask} {answer}", x=x, ask=ask,
                    answer=answer))
    if w.chance(0.3):
        y, ask, answer = joke(w)
        if y != x:
            return [first, (w.fill("[And one about a {x}?|Now one about a {x}.|And now a joke about a {x}, please.]", x=y),
                            f"{ask} {answer}")]
    return more(w, [first], LIKED, 0.3)


def laugh(w):
    first = (w.pick(words("""Make me laugh.|Make me laugh, please.|Can you make me laugh?|I want to laugh.|Say something
        funny.|Be funny!|Tell me something funny.|I need a laugh.|Cheer me up with a joke.|Do you know a joke?|Tell me a
        joke.|I bet you can't make me laugh.""")),
             w.fill("[|||I will try! |Here it comes: |Sure! |Let us see. ]{joke}", joke=joke_text(w)))
    return more(w, [first], LIKED, 0.35)


def uncap(text):
    """For the middle of a sentence."""
    return text if re.match(r"I\b", text) else text[0].lower() + text[1:]


def advice(w):
    kind = w.pick(["event", "when", "when", "when", "state", "fear", "deed", "mistake", "cannot"])
    ask = """[What should I do when {x}?|What can I do when {x}?|What do I do if {x}?|Give me advice: {x}.|Tell me what to
        do when {x}.]"""
    if kind == "event":
        what, tip, _ = w.pick(EVENTS)
        return [turn(w, """[Give me advice for {x}.|Can you give me advice for {x}?|Do you have a tip for {x}?|I need advice
            for {x}.|A tip for {x}, please.|What should I do before {x}?|How do I get ready for {x}?]""",
                     "[For {you}? {tip}|My tip? {tip}|{tip} Good luck!|Here is my advice for {you}. {tip}]", x=what,
                     you=yours(what), tip=one(w, tip))]
    if kind == "when":
        x, topic, tip = w.pick(WHEN)
        bot = "[{tip}|{tip}|When {you}? {tip}|I would say this. {tip}|My advice? {tip}|Oh, {topic}! {tip}]"
        slots = dict(x=x, you=yours(x), topic=topic, tip=one(w, tip))
    elif kind == "state":
        say, word, tip = w.pick([row for row in STATES if row[1] not in GOOD_STATES])
        x = uncap(one(w, say))
        bot = "[{tip}|When you are {word}, try this. {tip}|You are {word}? {tip}|My advice? {tip}]"
        slots = dict(x=x, word=word, tip=one(w, tip))
    elif kind == "fear":
        what, tip = w.pick(FEARS)
        bot = "[{tip}|When you are afraid of {you}, remember this. {tip}|Being afraid of {you} is no shame. {tip}]"
        slots = dict(x="I am afraid of " + what, you=yours(what), tip=one(w, tip))
    elif kind == "deed":
        person, (deed, tip) = w.pick(RIVALS), w.pick(DEEDS)
        bot = "[{tip}|If your {person} {you}, try this. {tip}|That is not easy with your {person}. {tip}]"
        slots = dict(x=f"my {person} {deed}", person=person, you=yours(deed), tip=one(w, tip))
    elif kind == "mistake":
        say, what, tip = w.pick(MISTAKES)
        ask = """[What should I do? {x}.|{x}. What should I do now?|{x}. Give me some advice.|I need advice. {x}.|Can you
            help me? {x}.]"""
        bot = "[{Tip}.|It is about {what}, I see. {Tip}.|My advice: {tip}.|Don't worry. {Tip}.]"
        slots = dict(x=say, what=what, tip=one(w, tip))
    else:
        what, tip = w.pick(CANNOT)
        ask = """[How do I learn to {x}?|Give me a tip: how can I {x}?|What is the best way to {x}?|Tell me how to {x}.|Any
            tips? I want to {x}.]"""
        bot = "[{tip}|To {you}, try this. {tip}|My tip? {tip}|Here is a way to {you}. {tip}]"
        slots = dict(x=what, you=yours(what), tip=one(w, tip))
    return more(w, [turn(w, ask, bot, **slots)], TRY_ENDS[:2], 0.25)


def cook(w):
    if w.chance(0.65):
        thing, dish, how = w.pick(COOK)
        slots = dict(x=thing, dish=dish, how=how)
        turns = [turn(w, """[What can I cook with {x}?|What should I cook with {x}?|I have {x}. What can I make?|What can I
            make with {x}?|I only have {x} at home. What should I cook?|Do you know a dish with {x}?|Give me an idea for
            {x}.]""",
                      """[With {x} you can make {dish}.|{Dish}! That is good with {x}.|{Dish} would be good.|You could make
                      {dish}.]""", **slots)]
        if w.chance(0.5):
            turns.append(turn(w, "[How do I make {dish}?|How do you make that?|And how?|Is it hard?|How does it go?]",
                              "[For {dish}, {how}.|It is easy: {how}.|First {how}. Let a grown-up help you in the kitchen.]",
                              **slots))
        return turns
    when, ideas = w.pick(COOK_FOR)
    first, second = w.some(ideas.split(" / "), 2)
    slots = dict(x=when, you=yours(when), a=first, b=second)
    turns = [turn(w, "[What should I cook {x}?|What can I make {x}?|What is good to eat {x}?|What shall we eat {x}?]",
                  "[How about {a}?|{A} would be good {you}.|Make {a}! That is nice {you}.|{A}, I would say.]", **slots)]
    return turns + other_idea(w, slots)


def other_idea(w, slots):
    """The first idea is not liked, or it is."""
    ends = [("[Something else?|What else?|No, something else.|Do you have another idea?|I don't like that.]",
             "[Then {b}.|What about {b}?|Maybe {b}?|My other idea is {b}.]"),
            ("[Good idea!|Yes, I will do that.|Thank you!|That sounds good.]",
             "[Have fun!|I am glad that you like the idea.|Gladly! Enjoy it.]")]
    return [turn(w, *w.pick(ends), **slots)] if w.chance(0.45) else []


IDEAS = [
    (PLAY, """[What should I play {x}?|What can I play {x}?|Which game can I play {x}?|I want to play something {x}.|Give me
        an idea for a game {x}.]""",
     "[Play this: {a}.|You could play this: {a}.|{You} you could play this: {a}.|My idea: {a}. Have fun!]"),
    (DRAW, """[What should I draw {x}?|What can I draw {x}?|I want to draw something {x}.|Give me an idea. What can I draw
        {x}?|What shall I paint {x}?]""",
     "[Draw {a}.|How about {a}?|You could draw {a}. That would be nice {you}.|{A}! That would be a fine picture.]"),
    (READ, """[What should I read {x}?|What can I read {x}?|Which book should I read {x}?|What kind of story is good {x}?|I
        want to read something {x}.]""",
     "[How about {a}?|Read {a}.|{A} would be good {you}.|I think of {a}. That is nice {you}.]"),
    (WEAR, """[What should I wear {x}?|What can I wear {x}?|What do I put on {x}?|Which clothes should I wear {x}?|Tell me
        what to wear {x}.]""",
     "[Wear {a}.|{A} would be good {you}.|Put on {a}.|{You} I would choose {a}.]"),
]


def idea(w):
    """What to play, draw, read or wear."""
    table, ask, bot = w.pick(IDEAS)
    when, ideas = w.pick(table)
    first, second = w.some(ideas.split(" / "), 2)
    slots = dict(x=when, you=yours(when), a=first, b=second)
    return [turn(w, ask, bot, **slots)] + other_idea(w, slots)


def nice_words(w):
    if w.chance(0.5):
        return more(w, [turn(w,
                             """[Say something nice.|Say something nice to me.|Tell me something nice.|I need a kind
                             word.|Can you say something kind?|Give me a compliment.|Be nice to me.|Say something that makes
                             me happy.|Cheer me up.]""",
                             """[You are a good [person|friend|listener].|You ask good questions.|I am glad that you are
                             here.|The day is better with you in it.|Your words are like little lights.|You make this a nice
                             talk.|I think that you have a warm heart.] [Stay as you are!|I mean it.|Never forget that.|That
                             is true.|I am happy to talk with you.]""")], LIKED[:1], 0.4)
    kind = w.pick(PEOPLE + PETS)
    called = pet_name(w) if kind in PETS else name(w, SIBLINGS.get(kind, ""))
    named = w.chance(0.5) and kind not in ("mom", "dad", "grandma", "grandpa")
    slots = dict(x=f"my {kind} {called}" if named else f"my {kind}", who=called if named else f"your {kind}", kind=kind)
    praise = """{Who} must be a [wonderful|very nice|lovely|good] {kind}.|There is no other {kind} like {who}.|I think that
        {who} is a treasure.|It must be nice to be with {who}."""
    return [turn(w, """[Say something nice about {x}.|Say something kind about {x}.|Can you say something nice about
        {x}?|Give {x} a compliment.]""",
                 f"[{praise}] [You are lucky.|Tell {{who}} that I said hello.|I am sure that {{who}} likes you.|]", **slots)]


def luck(w):
    what, tip, short = w.pick(EVENTS)
    if w.chance(0.25):
        return [turn(w, "[Wish me luck!|Wish me luck, please.|I need luck.|Say good luck to me.|Cross your fingers for me.]",
                     """[Good luck! You can do it.|I wish you all the luck in the world!|Good luck! What is it that you have
                     to do?]""")]
    return more(w, [turn(w, """[Wish me luck for {x}!|Please wish me luck. I have {x} tomorrow.|I have {x}. Wish me
        luck!|Can you wish me luck for {x}?|Say good luck. I have {x} today.|I need luck for {x}.]""",
                         """[Good luck with {you}!|I wish you a lot of luck for {you}!|All the best for {you}!|Good luck
                         with {short}!] [You can do it!|I believe in you.|You will do
                         well.|{tip}]""", x=what, you=yours(what), short=short, tip=one(w, tip))], TRY_ENDS[1:2],
                         0.3)


def good_night(w):
    slots = dict(x=pet_name(w), kind=w.pick(TOYS + PETS), v=name(w))
    dream = """[Sleep well|Sweet dreams|Sleep tight|Close your eyes now], and [dream of a soft cloud|dream of a little
        boat|dream of a garden full of stars|dream of something nice|let the moon watch over you|have a quiet night|dream of
        sheep on a hill]."""
    asks = [("""[Say goodnight.|Say good night to me.|Good night!|I am going to bed.|I have to sleep now.|Wish me a good
        night.|It is bedtime.|Time for bed.|I want to sleep now. Say good
        night.]""", "[Good night!|Good night, dear friend!|A good night to you!] " + dream),
            ("""[Say good night to my {kind} {x}.|My {kind} {x} wants to sleep. Say good night.|Say goodnight to {x}, my
                {kind}.]""",
             """[Good night, {x}!|Good night to {x}, the {kind}!|Sleep well, {x}!] [And good night to you, too.|You are the
             best {kind}, I think.|I hope that {x} has nice dreams.]"""),
            ("[Say good night to me. I am {v}.|I am {v} and I am going to bed.|Good night! Your friend {v}.]",
             "[Good night, {v}!|{v}, have a good night!] " + dream),
            ("[Say good night to me and my {kind}.|My {kind} and I go to sleep now.|Good night from me and my {kind}.]",
             "[Good night to you and your {kind}!|Good night, you two!] " + dream)]
    return [turn(w, *w.pick(asks), **slots)]


def pretend(w):
    what, role, task, start = w.pick(PRETEND)
    slots = dict(x=what, role=role, task=task, start=start)
    return [turn(w, """[Let's play {x}!|Can we play {x}?|I want to play {x} with you.|Play {x} with me.|Shall we play
        {x}?|Come on, let us play {x}.|We play {x} now,
        okay?]""", """[Yes! I am the {role}, and we {task}. {start}|Good idea, let us play {x}! {start}|All right, we
            {task}. {start}|{X}, yes! We {task}. {start}]""", **slots)]


def user_riddle(w):
    """The user gives a riddle, and the bot guesses."""
    hint, thing = w.pick(RIDDLES)
    turns = [turn(w, """[Guess what it is: {x}.|Guess! It is {x}.|I am thinking of something. It is {x}.|Can you guess it?
        It is {x}.|What is it? It is {x}.|A riddle for you! It is {x}.|It is {x}. What is it?]""",
                  "[Is it {y}?|I guess that it is {y}!|That must be {y}.|{Y}!|I think it is {y}. Am I right?]", x=hint,
                  y=thing)]
    end = turn(w, "[Yes!|Right!|Yes, you got it!|Yes, it is {y}.|Correct!|That is right.]",
               """[Hooray! {Y} it is. Give me another one!|I am glad! You told me enough about {y}.|That was fun! You
               described {y} well.]""",
               y=thing)
    return turns + ([end] if w.chance(0.5) else [])


def bot_riddle(w):
    hint, thing = w.pick(RIDDLES)
    other = w.pick([t for _, t in RIDDLES if t != thing])
    first = turn(w, """[Let's play a guessing game.|Give me a riddle.|Let me guess something.|Ask me a riddle.|I want to
        guess!|Let's play riddles.|A riddle, please.]""",
                 """[Guess what it is: {x}.|I think of something. It is {x}. What is it?|Here is my riddle: it is {x}.|What
                 is this? It is {x}.]""", x=hint)
    if w.chance(0.65):
        return [first, turn(w, "[{Y}!|Is it {y}?|It is {y}.|I know, {y}!|{Y}?]",
                            """[Yes, it is {y}! Well done.|Right, {y}! You are good at this.|{Y}, yes! You guessed
            it.]""", y=thing)]
    return [first, turn(w, "[Is it {z}?|{Z}!|I don't know.|I give up.|Tell me.|No idea.]",
                        """[It is {y}. Shall we play again?|The answer is {y}.|I meant {y}. That was a hard
            one!]""", y=thing, z=other)]


def guess_hand(w):
    thing, other = w.some(words("""shell|button|coin|feather|nut|marble|key|stone|leaf|ring|pencil|walnut|snail
        shell|bean|spoon|ribbon|thimble|acorn|match box|toy car|whistle|cork|bell|domino|pearl|flower|cherry|cookie|paper
        star|stamp"""), 2)
    color = w.pick(COLORS)
    slots = dict(x=thing, y=other, c=color)
    return [turn(w, """[Guess what I have in my hand!|Guess!|Guess what is in my hand.|What do I have in my pocket? Guess!|I
        hide something. Guess what it is!]""",
                 """[I cannot see it, so I must guess. Is it a {y}?|Hm, let me guess: a {y}?|Is it a {y}?|A guess without
                 eyes: a {y}!]""", **slots),
            turn(w, "[No, it is a {x}.|No! It is a {c} {x}.|Wrong, it is a {x}!|No, a {c} {x}.|Almost. It is a {x}.]",
                 """[A {x}! I did not think of that.|Oh, a {x}! Take good care of it.|A {x}, how nice! What will you do with
                 it?]""", **slots)]


FIRSTS = ["Once there was {a} {look}{x} {place}.", "{Place} there lived {a} {look}{x}.", "There was {a} {look}{x} {place}.",
          "{A} {look}{x} lived {place}.",
          "This is the story of {a} {look}{x} {place}.", "Long ago, {a} {look}{x} lived {place}."]
PLAIN = set("""moon giant grandma grandpa elephant whale king queen star snowman river stone kitten puppy clock lamp
            umbrella pumpkin cookie apple key hat
shoe lion bear""".split()) | {"teddy bear"}
LOOKS = ["", "", "little ", "small ", "young ", "kind ", "funny ", "shy "]
HARD_TO_LIVE = {"star", "lantern", "cloud", "river", "stone", "leaf", "boat", "train", "kite", "ball", "clock", "lamp",
                "shoe", "hat", "key", "cookie", "apple",
                "umbrella", "pumpkin", "tree", "flower", "teddy bear", "doll", "astronaut"}


def tale_text(w, row):
    x, place, did, trouble, end = row
    firsts = [f for f in FIRSTS if "live" not in f] if x in HARD_TO_LIVE else FIRSTS
    creature = row in TALES[:CREATURE_COUNT]
    look = "" if x in PLAIN else w.pick(LOOKS if creature else LOOKS[:4])
    he = PERSONS.get(x, "it")
    return w.fill(w.pick(firsts) + """ [One day {he} {did}.|{He} {did}.|One morning the {x} {did}.|One day the {x} {did}.]
        {trouble}. {end}.[||| What a good end!| That was the story of the {x}.| And all was well.]""",
                  a="a", x=x, place=place, did=did, trouble=trouble, end=end, look=look, he=he)


TALE_ASK = """[Tell me a [short|very short|little|tiny|small|] story about a {x}|Tell a story about a {x}|A [short|little|]
    story about a {x}|I want to hear a story about a {x}|Can you tell me a story about a {x}?|Do you know a story about a
    {x}?|Story about a {x}|Make up a story about a {x}|Write a [short|little|] story about a {x}|Tell me the story of a
    {x}|I would like a story with a {x}|I need a story with a {x}]"""


def asked(w, template, **slots):
    """An order or a question with the right sign at its end."""
    text = cap(w.fill(template, **slots))
    return text if text[-1] in "?!." else text + w.fill(PLEASE) + w.pick([".", ".", "!", "."])


def tale(w):
    row = w.pick(TALES)
    turns = [(asked(w, TALE_ASK, x=row[0]), w.fill("[||||Here it is.|All right.|This is the story.|Listen.] {tale}",
                                                   tale=tale_text(w, row)))]
    if w.chance(0.3):
        turns.append((w.pick(words("Another one!|One more, please.|And now another story.|More!|Tell me another one.")),
                      tale_text(w, w.pick(
            [other for other in TALES if other[0] != row[0]]))))
    elif w.chance(0.3):
        slots = dict(x=row[0], place=row[1])
        turns.append(turn(w, *w.pick([("[Who was the story about?|Who was in the story?|What was the story about?]",
                                       "[It was about a {x}.|About a {x}.|A {x}!]"),
                                      ("Where was the {x}?", "The {x} was {place}.")]), **slots))
    return more(w, turns, LIKED[:1], 0.15)


PAIR_PLOTS = [
    """[Once|One day] a {x} and a {y} met by a brook. [Both were alone.|They did not know each other.] "[Do you want to
    play?|Shall we play?]" asked the {x}. The {y} said yes, and [they were friends from that day on|so they became
    friends].""",
    """A {x} and a {y} found [an apple|a pear|a cake|a melon] in the grass. "It is mine!" said the {x}. "No, mine!" said the
    {y}. Then they cut it in two, and [both were happy|it tasted twice as good].""",
    """It was raining hard. A {x} sat under a big leaf, and a wet {y} came by. "[Come in|There is room for you]!" said the
    {x}. The {y} sat down, and together they waited for the sun.""",
    """A {y} was stuck in a hole and called for help. A {x} heard that and came at once. The {x} pushed a branch into the
    hole, and the {y} climbed out. "Thank you!" said the {y}.""",
    """A {x} wanted to see the sea, but did not know the way. A {y} knew it. So the {x} and the {y} walked for a day, and in
    the evening they heard the waves.""",
    """A {x} and a {y} had a race to the old tree. The {x} was faster, but then it stopped and waited. They reached the tree
    together, and both had won.""",
    """The {x} was sad on its birthday, because nobody came. Then there was a knock at the door. It was the {y} with a cake!
    The {x} and the {y} sang until night.""",
    """A {x} could not sleep and looked at the moon. A {y} could not sleep, too. They told each other little stories, and
    soon the {x} and the {y} were asleep.""",
    """A {x} and a {y} wanted to sing. The {x} sang high, and the {y} sang low. At first it sounded bad, but in the evening
    it was a real song.""",
    "The {y} was ill and stayed at home. The {x} brought warm soup and told it a joke. The next day the {y} was well again.",
    """A {x} and a {y} looked for a treasure. They dug under the old tree and found only a rusty key. "It is our key," said
    the {y}, and they hung it on a branch.""",
    """A {x} built a small house, but it had no roof. A {y} came along with leaves and sticks. Together they made a roof,
    and the {y} stayed for dinner.""",
]
PAIR_ASK = """[Tell me a [short|little|] story about a {x} and a {y}|A story about a {x} and a {y}|I want a story with a {x}
    and a {y}|Can you tell a story about a {x} and a {y}?|Story about a {x} and a {y}|Do you know a story about a {x} and a
    {y}?|Write a story with a {x} and a {y}]"""
FRIENDS = [row[0] for row in TALES[:CREATURE_COUNT] if row[0] not in PERSONS and row[0] not in ("whale", "robot", "octopus",
                                                                                                "seal", "crab")]


def tale_of_two(w):
    x, y = w.some(FRIENDS, 2)
    return more(w, [(asked(w, PAIR_ASK, x=x, y=y), w.fill(w.pick(PAIR_PLOTS), x=x, y=y))], LIKED[:1], 0.25)


CHILD_PLOTS = [
    """{v} [went for a walk|was in the garden] and met a {x}. The {x} was [hungry|thirsty|tired]. {v} took care of it, and
    the {x} stayed until evening. They became friends.""",
    """One night a {x} knocked at the window of {v}. "Will you play with me?" asked the {x}. {v} said yes, and they played
    until the moon went down.""",
    """{v} had lost a shoe. A {x} came by and helped to look for it. The shoe was under a bush, and {v} thanked the {x} with
    a song.""",
    """{v} was afraid of the {x} at first. But the {x} only wanted a friend. {v} said hello, and then they sat in the sun
    together.""",
    """{v} found a {x} asleep in the garden. {v} was very quiet and put a blanket over it. When the {x} woke up, it smiled
    and stayed for breakfast.""",
    """A {x} wanted to learn to read. {v} had a book with big letters. They sat under a tree every day, and soon the {x}
    could read its name.""",
    """It was the birthday of {v}, and a {x} stood at the door. It had brought a red balloon. {v} laughed, and they ate the
    cake together.""",
    """{v} and a {x} built a boat of wood. It was small, but it did not sink. They sailed to the other side of the lake and
    back.""",
    """{v} was sad and sat on a step. A {x} came and sat down, too. It said nothing, and that was just right. Soon {v}
    smiled again.""",
    """A {x} was lost in the rain. {v} saw it and held an umbrella over it. They walked to the home of the {x}, and the {x}
    was glad.""",
]


def tale_with_name(w):
    slots = dict(x=w.pick(FRIENDS), v=name(w))
    ask = w.pick(["Tell me a [short|little|] story about {v} and a {x}", "A story about a {x} and a child named {v}",
                  "Tell a story where {v} meets a {x}",
                  "My name is {v}. Tell me a story about me and a {x}", "Make up a story about {v} and a {x}",
                  "Can you tell a story with {v} and a {x}?"])
    return more(w, [(asked(w, ask, **slots), w.fill(w.pick(CHILD_PLOTS), **slots))], LIKED[:1], 0.25)


def verse(text, **slots):
    """A poem with its lines, each with a capital."""
    return "\n".join(cap(line) for line in text.format(**slots).split("\n"))


POEM_ASK = """[Write a poem about {a}|A poem about {a}|Tell me a poem about {a}|Can you write a poem about {a}?|Make a poem
    about {a}|I want a poem about {a}|Do you know a poem about {a}?|Say a [short|little|] poem about {a}|Poem about {a}|Make
    a rhyme about {a}|A rhyme about {a}]"""


def poem(w):
    group = w.pick(list(POEMS) + ["walker", "walker", "flyer", "thing", "food"])
    things, verses = POEMS[group]
    x = w.pick(things)
    article = {"weather": "", "season": "", "person": "my"}.get(group, "the" if x in ("sun", "moon") else "a")
    text = verse(w.pick(verses), x=x)
    text = re.sub(r"\b([Aa]) (?=[aeiouAEIOU](?!ni))", r"\1n ", text)
    return more(w, [(asked(w, POEM_ASK, a=f"{article} {x}".strip()), text)], LIKED[:1], 0.25)


REQUESTS = [(joke_about, 3), (laugh, 1.5), (advice, 4), (cook, 2), (idea, 4),
            (nice_words, 2), (luck, 1.5), (good_night, 1.5), (pretend, 1.5), (user_riddle, 1.5),
            (bot_riddle, 1.5), (guess_hand, 1), (tale, 6), (tale_of_two, 3), (tale_with_name, 2),
            (poem, 4)]


def scaled(topics, weight):
    """The topics with weights that add up to this."""
    total = sum(each for _, each in topics)
    return [(topic, weight * each / total) for topic, each in topics]


DIALOGUES = scaled(MEMORY, 24) + scaled(LIFE, 18) + scaled(REQUESTS, 18)
