"""Dialogues that refer to what was said: telling and recalling, problems, advice, jokes, riddles, games, little stories."""
import re
from dataclasses import dataclass
from functools import partial

from .cast import BOYS, GIRLS, PET_NAMES
from .engine import Who
from .lexicon import COLOURS, TOYS

FAV = "[favorite|favorite|favourite]"
FAMILY = ["mom", "dad", "grandma", "grandpa", "aunt", "uncle"]
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen".split()
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
GAMES = ["tag", "hide and seek", "soccer", "cards", "with blocks", "catch", "school", "pirates", "with dolls",
         "with toy cars"]


def cap(text):
    return text[:1].upper() + text[1:]


def first_name(w, besides=()):
    """A name and its gender."""
    gender = w.pick(["she", "he"])
    return w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n not in besides]), gender


def person(w, kind="", besides=()):
    name, gender = first_name(w, besides)
    return Who(name, gender, kind)


# ---- facts about the user: told, talked about, recalled ----

@dataclass
class Fact:
    """Something that the user tells; claim, known and topic are clauses without a capital and a full stop."""
    key: str  # two facts with the same key do not go together
    claim: str  # "my name is Anna"
    known: str  # "your name is Anna"
    react: str  # what the bot says to it
    more: tuple  # a question of the bot, the answer, what the bot says to that
    ask: str  # "What is my name?"
    topic: str  # what is asked for: "what your name is"
    answer: str  # "Your name is Anna."
    name: str = ""  # of the user


def fact(w, key, claim, known, react, mores, recalls, **slots):
    """A Fact from templates: one of the follow-ups (question, reply, reaction) and one of the recalls (ask, topic,
         answer)."""
    fill = partial(w.fill, **slots)
    ask, topic, answer = map(fill, w.pick(recalls))
    return Fact(key, fill(claim), fill(known), fill(react), tuple(map(fill, w.pick(mores))), ask, topic, answer)


def your_name(w):
    x, _ = first_name(w)
    result = fact(
        w, "name", "[my name is|my name is|I am|I'm|people call me] {x}", "your name is {x}",
        "[Hello, {x}!|Hi, {x}! It is nice to meet you.|Nice to meet you, {x}!|{x} is a [lovely|nice|beautiful] name!|"
        "Welcome, {x}!]",
        [("How are you today?", "[I am fine|Good|Very well|I'm okay], [thank you|thanks].",
          "[That is good to hear, {x}!|I am glad, {x}.|Good! Then let us have a nice talk, {x}.]"),
         ("How are you today?", "[I am a bit tired|A little tired|So tired].",
          "[Then rest a little, {x}.|Maybe you need a nap, {x}.|Poor {x}! A quiet story may be just right for you.]"),
         ("Do you like your name?", "[Yes, I do|Yes, very much|Yes].",
          "[I like it, too.|So do I! {x} sounds friendly.|Good, for {x} is a fine name.]"),
         ("Do you like your name?", "[Not really|No, not so much].",
          "[What a pity! I think that {x} sounds friendly.|Oh! I like it: {x} sounds kind to me.]"),
         ("Who chose your name?", "My {rel}[| did].",
          "[Your {rel} made a good choice.|Then your {rel} has good taste.|That was a good idea of your {rel}, {x}.]")],
        [("[What is|What's] my name?", "what your name is",
          "[Your name is {x}.|You are {x}!|{x}! You told me.|You are called {x}.|It is {x}.]"),
         ("Who am I?", "who you are", "[You are {x}.|You are {x}! You told me your name.|I know: you are {x}.]")],
        x=x, rel=w.pick(FAMILY))
    result.name = x
    return result


def age(w):
    n = w.pick(range(4, 13))
    school, place = ("school", "school") if n > 6 else ("kindergarten", "kindergarten")
    like, note = w.pick([("the books", "Books are full of surprises"),
                         ("the swings outside", "Swings are like flying a little"),
                         ("my friends", "Friends make each day better"),
                         ("painting", "I would like to hear about your pictures"),
                         ("the songs", "Songs stay in the head all day"), ("the breaks", "Breaks are good for playing")])
    month = w.pick(MONTHS)
    return fact(
        w, "age", "[I am {n} years old|I'm {n} years old|I am {n}|I'm {n}]", "you are {n} years old",
        "[{N} is a [good|fine|great] age!|{N} years old already!|Oh, {n} is a good age for stories.|So you are {n}!]",
        [("Do you go to {school}?", "[Yes, I do|Yes|Yes, every day].",
          "[Good! Then you learn new things there.|I hope {place} is fun for you.]"),
         ("What do you like best at {school}?", "{Like}.", "{Note}."),
         ("When will you be {next}?", "In {month}.",
          "[In {month}! I hope you will have a cake with {next} candles.|Then you will turn {next} in {month}.]")],
        [("How old am I?", "how old you are", "[You are {n} years old.|You are {n}.|{N} years old.|{N}! You told me so.]")],
        n=NUMBERS[n], next=NUMBERS[n + 1], school=school, place=place, like=like, note=note, month=month)


# kind: (coats, what it likes to do and what the bot says to it, where it sleeps)
PETS = {
    "dog": (["black", "white", "brown", "big", "small"],
            [("run after balls", "{X} must be [fast|quick]"),
             ("dig holes in the garden", "I hope {x} leaves the flowers alone"),
             ("chew shoes", "Then hide your shoes from {x}"), ("splash in puddles", "Then {x} needs a big towel")],
            ["in a basket by the door", "on an old blanket", "at the foot of my bed"]),
    "cat": (["black", "white", "grey", "orange", "little"],
            [("sit in the window", "{X} can see everything from there"), ("climb the curtains", "Poor curtains"),
             ("chase a piece of string", "That must be funny to watch"), ("sleep in the sun", "{X} knows where it is warm")],
            ["on my pillow", "on the sofa", "in a box", "on top of the closet"]),
    "rabbit": (["white", "brown", "grey", "little"],
               [("nibble carrots", "{X} knows what is good"), ("hop around the room", "I can imagine {x} hopping"),
                ("hide under the bed", "Then finding {x} is a game of hide and seek")],
               ["in a wooden house", "in the straw", "in a corner full of hay"]),
    "hamster": (["brown", "white", "little"],
                [("run in a wheel", "{X} must run very far each night"),
                 ("fill both cheeks with seeds", "Cheeks like two little bags"),
                 ("dig tunnels", "{X} is a little builder")],
                ["in a nest of hay", "in a tiny house", "in a cage by the window"]),
    "parrot": (["green", "red", "blue"],
               [("say my name", "What a clever bird"), ("whistle songs", "Then {x} makes music for everybody"),
                ("eat nuts", "{X} must have a strong beak")],
               ["on a stick in a big cage", "on top of the shelf"]),
    "turtle": (["green", "little", "old"],
               [("eat salad", "A green dinner for {x}"), ("sit on a warm stone", "{X} likes it cozy"),
                ("walk slowly through the grass", "{X} is never in a hurry")],
               ["in a box with sand", "under a big leaf in the garden"]),
    "guinea pig": (["brown", "white", "little"],
                   [("squeak for cucumber", "{X} knows how to ask for dinner"),
                    ("hide in a tunnel of paper", "A good place to hide")],
                   ["in the hay", "in a little wooden house"]),
    "pony": (["brown", "white", "small"],
             [("eat apples from my hand", "{X} must trust you a lot"),
              ("run across the meadow", "That must look beautiful")],
             ["in a stable", "in a stable full of straw"]),
    "goldfish": (["little"], [("swim in circles", "Round and round goes {x}"),
                              ("hide behind the water plants", "A fish that plays hide and seek")],
                 ["behind a stone in the tank", "in the water plants"]),
}


def pet(w, besides=()):
    kind = w.pick(list(PETS))
    coats, acts, beds = PETS[kind]
    x = Who(w.pick([n for n in PET_NAMES if n not in besides]), w.pick(["he", "she"]), kind)
    act, note = w.pick(acts)
    n = w.pick(range(2, 9))
    return fact(
        w, "pet", "[I have a {kind} called {x}|I have a {coat} {kind} named {x}|my {kind} is called {x}|"
                  "my {kind}'s name is {x}]",
        "[you have a {kind} called {x}|your {kind} is called {x}]",
        "[{X} is a [lovely|funny|great|good] name for a {kind}!|A {kind} called {x}, how nice!|{X} must be a lovely {kind}!|"
        "Oh, a {kind}! Please say hello to {x} from me.|How nice that you have a {kind}!]",
        [("[What does {x} like to do?|What does {x} like best?]", "{X.he} likes to {act}.", "{Note}[!|.]"),
         ("What does {x} do all day?", "{X} loves to {act}.", "{Note}[!|.]"),
         ("How old is {x}?", "{N} years[| old].",
          "[So {x} is {n}! Does {x.he} get a treat on {x.his} birthday?|{N} years is a good age for a {kind}.]"),
         ("Where does {x} sleep?", "{Bed}.", "[{Bed}? That sounds cozy.|I hope {x} has sweet dreams there.|"
                                             "A good place for a {kind} to sleep!]")],
        [("[What is|What's] my {kind} called?", "what your {kind} is called",
          "[Your {kind} is called {x}.|{X}!|Your {kind}'s name is {x}.]"),
         ("[What is|What's] [the name of my {kind}|my {kind}'s name]?", "the name of your {kind}",
          "[Your {kind}'s name is {x}.|Your {kind} is called {x}.|It is {x}.]"),
         ("What did I say my {kind} is called?", "what your {kind} is called",
          "[You said that your {kind} is called {x}.|{X}! You said so.]"),
         ("[What kind of pet do I have?|What pet do I have?]", "what pet you have",
          "[You have a {kind}.|A {kind}! {X.his} name is {x}.|You have a {kind} called {x}.]"),
         ("Who is {x}?", "who {x} is", "[{X} is your {kind}.|{X} is the name of your {kind}.|"
                                       "Your {kind}! {X.he} is called {x}.]")],
        x=x, kind=kind, coat=w.pick(coats), act=act, note=note, n=NUMBERS[n], bed=w.pick(beds))


# food, does it take "are", what the bot asks, the user answers, the bot says
FOODS = [
    ("pizza", "is", "What do you like on it?", "[Cheese and {veg}|Lots of cheese|Just {veg}].",
     "[That must smell wonderful!|Yum, I can imagine it.]"),
    ("soup", "is", "What kind of soup?", "{Veg} soup.", "{Veg} soup is warm and good on a cold day."),
    ("pancakes", "are", "What do you put on them?", "{Sweet}.", "Pancakes with {sweet}, how sweet!"),
    ("spaghetti", "is", "With what kind of sauce?", "With {veg} sauce.",
     "[{Veg} sauce sounds good.|Watch out for spots on your shirt!]"),
    ("ice cream", "is", "What kind do you like best?", "{Flavor}.", "{Flavor} ice cream! That is good on a hot day."),
    ("rice", "is", "What do you eat with it?", "{Veg}.", "Rice with {veg} sounds healthy and good."),
    ("potatoes", "are", "How do you like them best?", "[Mashed|Fried|Baked].",
     "[I hear that many people like them that way.|Good choice!]"),
    ("bread", "is", "What do you put on it?", "[Butter|Cheese|Jam|Honey].",
     "[Fresh bread must smell so good.|A simple thing, and so good!]"),
    ("strawberries", "are", "Do you pick them yourself?", "[Yes, in our garden|Yes, at a farm].",
     "Then they are fresh and sweet!"),
    ("apples", "are", "Red ones or green ones?", "[Red ones|Green ones].", "[Good choice!|They crunch so nicely.]"),
    ("chicken", "is", "What do you eat with it?", "{Veg}.", "Chicken and {veg}, a good dinner!"),
    ("noodles", "are", "Long ones or short ones?", "[Long ones|Short ones].",
     "[A big bowl of them must be fun to eat.|They taste good, long or short.]"),
    ("chocolate cake", "is", "Do you bake it yourself?", "Yes, with my {rel}.", "Baking with your {rel} must be fun!"),
    ("fruit salad", "is", "What is in it?", "Apples, grapes and {fruit}.", "Apples, grapes and {fruit}: how fresh!"),
    ("cheese", "is", "Do you eat it on bread?", "[Yes|Yes, every morning].",
     "[A mouse would like to sit at your table!|That is a good breakfast.]"),
    ("beans", "are", "Who cooks them for you?", "My {rel}.", "Your {rel} must cook them well."),
    ("waffles", "are", "What do you eat with them?", "{Sweet}.", "Waffles with {sweet}! I understand you."),
    ("corn", "is", "Do you eat it from the cob?", "[Yes, with butter|Yes, with both hands].",
     "That is the fun way to eat it!"),
]


def favorite_food(w):
    x, be, question, reply, reaction = w.pick(FOODS)
    return fact(
        w, "food", "[my " + FAV + " food is {x}|I like {x} best of all foods|I love to eat {x}]",
        "your favorite food is {x}",
        "[{X}, yum!|Mmm, {x}!|{X} {be} a good choice!|I cannot eat, but {x} {be} nice to talk about.]",
        [(question, reply, reaction), (question, reply, reaction),
         ("Who makes the best {x}?", "My {rel}[| does].",
          "[Then your {rel} is a good cook!|Lucky you, to have such a {rel}!]"),
         ("Do you eat {x} often?", "[Only on {day}s|Every {day}].", "Then {day} must be a good day for you!")],
        [("What is my " + FAV + " food?", "what your favorite food is",
          "[Your favorite food is {x}.|You like {x} best.|It is {x}.]"),
         ("What do I like to eat?", "what you like to eat", "[You like to eat {x}.|You like {x}.|{X}! You told me.]")],
        x=x, be=be, rel=w.pick(FAMILY), day=w.pick(DAYS), veg=w.pick(["tomato", "pumpkin", "carrot", "spinach"]),
        sweet=w.pick(["honey", "jam", "syrup", "sugar", "cream", "berries"]),
        flavor=w.pick(["chocolate", "vanilla", "strawberry", "lemon", "cherry"]),
        fruit=w.pick(["bananas", "peaches", "cherries", "oranges"]))


COLOR_THINGS = {
    "red": ["roses", "cherries", "fire trucks", "ladybugs", "ripe tomatoes"], "blue": ["the sky", "the sea", "blueberries"],
    "green": ["fresh grass", "frogs", "leaves in spring", "peas"],
    "yellow": ["the sun", "lemons", "sunflowers", "little chicks"],
    "orange": ["pumpkins", "carrots", "autumn leaves"], "purple": ["grapes", "plums", "violets"],
    "pink": ["pigs", "flamingos", "cotton candy"], "white": ["snow", "clouds", "milk"],
    "black": ["the night sky", "ravens", "coal"],
    "brown": ["chocolate", "bears", "chestnuts"], "golden": ["ripe corn", "honey in the sun"],
    "silver": ["the moon", "little fish"],
    "grey": ["elephants", "mice", "rain clouds"],
}


def favorite_color(w):
    x = w.pick(list(COLOR_THINGS))
    item = w.pick([f"{x} {t}" for t in ("hat", "bike", "raincoat", "ball", "bag", "bed", "cup", "scarf")])
    thing = w.pick(COLOR_THINGS[x])
    return fact(
        w, "color", "[my " + FAV + " [color|colour] is {x}|I like {x} best of all colors|the color I like best is {x}]",
        "your favorite color is {x}",
        "[{X} is a [lovely|beautiful|fine|great] color!|Oh, {x}! That makes me think of {thing}.|{X}, like {thing}!|"
        "{X} is nice. I think of {thing} when I hear it.]",
        [("Do you have something {x}?", "Yes, a {item}.",
          "A {item}! [I bet you like it a lot.|That sounds pretty.|It must be easy to find.]"),
         ("What is {x} in your room?", "[My {item}|Only my {item}].",
          "[I would like to see your {item}.|A {item}, how nice!]"),
         ("Why do you like {x}?", "[It makes me happy|It looks nice|Because it is like {thing}].",
          "[That is a good reason!|I understand that very well.]")],
        [("What is my " + FAV + " [color|colour]?", "what your favorite color is",
          "[Your favorite color is {x}.|It is {x}.|{X}!|You like {x} best.]"),
         ("Which [color|colour] do I like best?", "which color you like best",
          "[You like {x} best.|{X}! You told me.|It is {x}.]")],
        x=x, item=item, thing=thing)


# the plural, what is good about them, where one meets them
LIKED_ANIMALS = [
    ("dogs", "they are good friends", "in the park"), ("cats", "they are soft and they purr", "at my neighbor's house"),
    ("horses", "they run so fast", "on a farm"), ("elephants", "they are big and clever", "at the zoo"),
    ("penguins", "they walk in a funny way", "at the zoo"), ("dolphins", "they jump out of the water", "at the sea"),
    ("foxes", "they have a fluffy tail", "at the edge of the forest"), ("owls", "they can see at night", "in the woods"),
    ("lions", "they are strong", "at the zoo"), ("bears", "they look so soft", "in a picture book"),
    ("turtles", "they carry their house", "by the pond"), ("butterflies", "they have pretty wings", "in the garden"),
    ("rabbits", "they have long ears", "in the meadow"), ("monkeys", "they climb and make funny faces", "at the zoo"),
    ("whales", "they are the biggest of all", "on a boat trip"), ("frogs", "they can jump so far", "at the pond"),
    ("giraffes", "they have such long necks", "at the zoo"), ("squirrels", "they hop from tree to tree", "in the park"),
    ("snails", "they are never in a hurry", "under a leaf"), ("hedgehogs", "they roll up like a ball", "in our garden"),
]


def favorite_animal(w):
    x, why, where = w.pick(LIKED_ANIMALS)
    other, other_why, _ = w.pick([a for a in LIKED_ANIMALS if a[0] != x])
    return fact(
        w, "animal", "[my " + FAV + " animals are {x}|I like {x} best of all animals|"
                                    "I love {x} more than all other animals]",
        "your favorite animals are {x}",
        "[{X} are wonderful!|Oh, I like {x}, too, and I know stories about them.|{X}! Good choice.|I understand: {why}.]",
        [("Why do you like them?", "Because {why}.",
          "[That is true.|Yes, {why}. I like that, too.|A good reason to like {x}!]"),
         ("Did you ever meet one?", "[Yes, {where}|Once, {where}|I saw one {where}].",
          "{Where}! [That must have been exciting.|How lucky you were!]"),
         ("Do you like {other}, too?", "[Yes, because {other_why}|Yes, but I like {x} more].",
          "[There is room in a heart for {x} and {other}.|{X} and {other}, how nice!]")],
        [("What are my " + FAV + " animals?", "what your favorite animals are",
          "[Your favorite animals are {x}.|You like {x} best.|{X}!]"),
         ("Which animals do I like best?", "which animals you like best", "[You like {x} best.|{X}! You said so.]")],
        x=x, why=why, where=where, other=other, other_why=other_why)


LIKED_GAMES = [
    ("hide and seek", "Where do you hide best?", "[Behind the curtain|Under the stairs|Up in the apple tree].",
     "Nobody will find you there!"),
    ("tag", "Are you a fast runner?", "[Yes, very fast|Not so fast].",
     "[Running is fun in any case.|Then it is never boring.]"),
    ("soccer", "Do you like to shoot or to guard the goal?", "[Shoot|I guard the goal].", "That takes a quick eye!"),
    ("chess", "Who taught you?", "My {rel}.", "Then I hope you win against your {rel} one day!"),
    ("cards", "Who plays with you?", "My {rel}.", "That sounds like a cozy evening with your {rel}."),
    ("jump rope", "How many jumps can you do?", "[Twenty|Thirty|More than fifty].", "Wow! That needs strong legs."),
    ("marbles", "How many marbles do you have?", "[Twelve|Twenty|A whole bag].", "Take care that they do not roll away!"),
    ("catch", "With what kind of ball?", "[A small red one|A big soft one].", "I hope it never lands in a window!"),
    ("pirates", "Who is the captain?", "[Me|I am, of course].", "Aye, captain!"),
    ("building with blocks", "What do you build?", "[A castle|A tall tower|A bridge].", "I hope it does not fall down!"),
    ("puzzles", "How many pieces does your biggest one have?", "[A hundred|Five hundred].", "That takes a lot of patience!"),
    ("hopscotch", "Where do you draw the boxes?", "[On the path|In the yard].", "I hope the rain does not wash them away!"),
]


def favorite_game(w):
    x, *more = w.pick(LIKED_GAMES)
    who = person(w)
    return fact(
        w, "game", "[my " + FAV + " game is {x}|I like {x} best of all games|the game I like best is {x}]",
        "your favorite game is {x}",
        "[{X} is [great|so much] fun!|{X}! A good game.|Oh, {x}, I know that one from stories.|A fine game for a free day!]",
        [tuple(more), tuple(more), ("Who do you play it with?", "With {who}[| from next door].",
                                    "I hope you and {who} have a lot of fun!")],
        [("What is my " + FAV + " game?", "what your favorite game is",
          "[Your favorite game is {x}.|It is {x}.|You like {x} best.]"),
         ("Which game do I like?", "which game you like", "[You like {x}.|{X}! That is what you told me.]")],
        x=x, rel=w.pick(FAMILY), who=who)


SEASONS = {
    "spring": [("the first flowers", "They come up when the snow is gone"),
               ("the baby birds", "They open their beaks so wide"),
               ("the warm rain", "It makes everything green")],
    "summer": [("swimming in the lake", "The water must feel good"),
               ("the long evenings", "There is more time to play outside"),
               ("the holidays", "Weeks without school")],
    "autumn": [("the colorful leaves", "Red, yellow and brown, like a painting"),
               ("jumping into piles of leaves", "They rustle so nicely"),
               ("flying my kite", "The autumn wind is good for that")],
    "winter": [("the snow", "Everything is white and quiet then"),
               ("building a snowman", "Do not forget the carrot for his nose"),
               ("hot cocoa", "It warms the hands, too")],
}


def favorite_season(w):
    x = w.pick(list(SEASONS))
    like, note = w.pick(SEASONS[x])
    return fact(
        w, "season", "[my " + FAV + " season is {x}|I like {x} best of the whole year|I love {x} most of all seasons]",
        "your favorite season is {x}",
        "[{X} is [lovely|wonderful]!|Oh, {x}! A good time of the year.|{X} is a time for good stories.|"
        "I like to hear about {x}.]",
        [("What do you like about it?", "{Like}.", "{Note}[!|.]"),
         ("What do you like best in {x}?", "I like {like}.", "{Note}[!|.]"),
         ("Why {x}?", "Because of {like}.", "{Note}[!|.]")],
        [("What is my " + FAV + " season?", "what your favorite season is",
          "[Your favorite season is {x}.|It is {x}.|You like {x} best.]"),
         ("Which time of the year do I like best?", "which season you like best", "[You like {x} best.|{X}!|It is {x}.]")],
        x=x, like=like, note=note)


def favorite_book(w):
    x, good, note = w.pick([
        ("a dragon who cannot make fire", "the dragon makes friends", "A dragon with friends needs no fire"),
        ("a girl who lives on a boat", "she talks with the seagulls", "I wonder what the seagulls told her"),
        ("a mouse that travels in a teapot", "the teapot lands on an island", "What a strange and lovely trip"),
        ("a boy and his robot", "the robot learns to laugh", "A robot that laughs! I like that"),
        ("three bears in the snow", "they find the way home", "I am glad they got home"),
        ("a pirate who is afraid of water", "the pirate learns to swim", "That was brave of the pirate"),
        ("a tiny house in the woods", "everybody is welcome there", "I would like to read about that house"),
        ("a wolf who eats only berries", "the sheep are not afraid any more", "A wolf like that is a good neighbor"),
        ("a train that goes to the moon", "they eat moon cheese", "I wonder how moon cheese tastes"),
        ("a hen who wants to fly", "she flies over the fence", "Hurray for the hen")])
    return fact(
        w, "book", "[my " + FAV + " book is about {x}|I am reading a book about {x}|the book I like best is about {x}]",
        "[the book you like is about {x}|you like a book about {x}]",
        "[A book about {x} sounds [good|fun|exciting]!|Oh, I like stories like that.|That sounds like a good book!]",
        [("What happens in it?", "In the end {good}.", "{Note}[!|.]"),
         ("What do you like about it?", "I like how {good}.", "{Note}[!|.]"),
         ("Who reads it to you?", "[My {rel}|I read it myself].",
          "[Books are best in a cozy place.|That must be a nice hour.]")],
        [("What is my book about?", "what your book is about", "[Your book is about {x}.|It is about {x}.|About {x}!]")],
        x=x, good=good, note=note, rel=w.pick(FAMILY))


HOBBIES = [
    ("painting", "What do you paint?", "[Trees and houses|Animals|My family].", "I would like to see your pictures!"),
    ("swimming", "Where do you swim?", "[In the lake|In the pool|In the sea].", "I hope the water is not too cold!"),
    ("baking", "What did you bake last?", "{Baked}.", "{Baked}! The whole kitchen must have smelled good."),
    ("gardening", "What grows in your garden?", "{Plants}.", "{Plants}, how nice! They grow because you care for them."),
    ("singing", "What do you sing?", "[Happy songs|Songs from school|Songs that I make up].",
     "Then it is never quiet around you!"),
    ("riding my bike", "Where do you ride?", "[Along the river|To the park|Around the lake].",
     "The wind in your face must feel good!"),
    ("dancing", "Do you dance alone?", "[No, with {who}|Yes, in my room].",
     "[Dancing makes people happy.|Good music, and off you go!]"),
    ("reading", "What do you read?", "[Animal stories|Stories about pirates|Fairy tales].", "I love stories, too!"),
    ("climbing trees", "How high do you climb?", "[Not too high|Up to the thick branches].", "Hold on tight!"),
    ("making up stories", "What was your last one about?", "About a {animal} who could fly.",
     "A {animal} who could fly! I like that."),
    ("collecting stones", "Where do you find them?", "[By the river|On the beach|On the path].",
     "Each stone has a story, I think."),
    ("playing the drum", "Is it very loud?", "[Yes, very loud|A little].", "I hope your neighbors like music!"),
    ("fishing", "Did you catch a fish?", "[Not yet|Yes, a small one].", "Fishing takes patience!"),
    ("knitting", "What are you knitting?", "A {color} scarf.", "A {color} scarf will keep you warm!"),
    ("watching birds", "Which bird did you see last?", "[A robin|A blackbird|A woodpecker].", "You must have sharp eyes!"),
    ("playing the piano", "Who teaches you?", "My {rel}.", "It is nice that your {rel} makes music with you."),
]


def hobby(w):
    x, question, reply, reaction = w.pick(HOBBIES)
    return fact(
        w, "hobby", "[my hobby is {x}|I like {x}|I love {x}|{x} is my hobby]", "you like {yours}",
        "[{Yours} sounds like fun!|{Yours} is a [good|lovely|great] hobby!|How nice that you like {yours}!|Oh, {yours}!]",
        [(question, reply, reaction), (question, reply, reaction),
         ("How often do you do that?", "[Every day|Every {day}|On {day}s].",
          "[Then you must be good at it!|The more you do it, the better it gets.]")],
        [("What is my hobby?", "what your hobby is", "[Your hobby is {yours}.|You like {yours}.|It is {yours}.]"),
         ("What do I like to do?", "what you like to do", "[You like {yours}.|{Yours}! You told me about it.]")],
        x=x, yours=x.replace(" my ", " your "), who=person(w), animal=w.pick(["pig", "mouse", "dog", "cow", "frog"]),
        color=w.pick(COLOURS[:8]), rel=w.pick(FAMILY), day=w.pick(DAYS),
        baked=w.pick(["bread", "apple pie", "cookies", "muffins"]),
        plants=w.pick(["beans and peas", "roses", "carrots", "sunflowers"]))


# a job, what one does, what the bot says to that
JOBS = [
    ("baker", "I bake bread at night", "Then the bread is fresh when others wake up"),
    ("teacher", "I teach children to read", "Reading is a great gift"),
    ("nurse", "I care for sick people", "It is good that you help them"),
    ("farmer", "I grow corn and keep cows", "Those are long days outside"),
    ("bus driver", "I drive a bus through the town", "You must know every street"),
    ("gardener", "I plant trees", "Trees make a place better"),
    ("cook", "I cook for many people", "They must be happy when dinner comes"),
    ("carpenter", "I make tables and chairs", "It is nice to make things that last"),
    ("painter", "I paint walls and doors", "A new color makes a house look new"),
    ("doctor", "I make people well again", "That is important work"),
    ("pilot", "I fly big planes", "You see the clouds from above"),
    ("tailor", "I sew clothes", "A good coat needs a good tailor"),
    ("fisherman", "I go out with my boat each morning", "You must know the sea well"),
    ("writer", "I write books", "Stories! I would love to hear one"),
    ("firefighter", "I put out fires", "That is brave of you"),
    ("vet", "I help sick animals", "The animals are lucky to have you"),
    ("postman", "I bring letters to people", "Everybody must be happy to see you"),
    ("shoemaker", "I mend old shoes", "Then people can walk far again"),
]


def job(w):
    x, does, note = w.pick(JOBS)
    return fact(
        w, "work", "[I work as a {x}|I am a {x}|I'm a {x}]",
        "you are a {x}",
        "[A {x}! That sounds [interesting|like good work].|Oh, you are a {x}! [How interesting!|That is a fine job.]|"
        "It is good that there are people like you.]",
        [("What do you do [|all day]?", "{Does}.", "{Note}[!|.]"),
         ("Do you like your [work|job]?", "[Yes, I do|Yes, most days|Yes, very much].",
          "[I am glad that you like being a {x}.|Good! That makes the days nicer.]"),
         ("Is it hard work?", "[Yes, sometimes|Yes, but I like it|Sometimes].",
          "[Then take a good rest when you come home.|Even a {x} needs a break.]")],
        [("What is my job?", "what your job is", "[You are a {x}.|You work as a {x}.|You told me that you are a {x}.]"),
         ("What do I work as?", "what you work as", "[You work as a {x}.|You are a {x}.|As a {x}!]")],
        x=x, does=does, note=note)


def dream_job(w):
    x, does, note = w.pick(JOBS)
    return fact(
        w, "job", "[I want to be a {x} when I grow up|I want to become a {x}|one day I will be a {x}]",
        "you want to be a {x}", "[A {x}! What a [good|fine|great] plan!|You will be a good {x}, I think.|"
                                "Oh, a {x}! The world needs those.]",
        [("Why a {x}?", "[I like that work|My {rel} is one, too|It looks like fun].",
          "[That is a good reason.|Then I hope you will be a happy {x}.]"),
         ("Do you know a {x}?", "Yes, my {rel} [is one|works as one].", "Then your {rel} can show you how it is done!")],
        [("What do I want to be [|one day|when I grow up]?", "what you want to be",
          "[You want to be a {x}.|A {x}!|You told me that you want to become a {x}.]")],
        x=x, rel=w.pick(FAMILY))


def home(w):
    x, see, note = w.pick([
        ("in a small village", "a mill and a pond", "Everybody must know everybody there"),
        ("in a big city", "tall houses and many cars", "There is always something to see"),
        ("on a farm", "cows and a barn", "Then you get up when the animals do"),
        ("by the sea", "boats and seagulls", "You can hear the waves at night"),
        ("in the mountains", "high peaks with snow", "The air must be fresh there"),
        ("near a forest", "old trees and deer", "A good place for walks"),
        ("on an island", "water on all sides", "You need a boat to visit friends"),
        ("in a small town", "a market and a bridge", "That sounds like a nice place"),
        ("next to a river", "ducks and old bridges", "The ducks are your neighbors"),
        ("in a house on a hill", "the whole valley", "What a view you have"),
        ("at the edge of the desert", "sand and blue sky", "It must be hot there"),
        ("next to a train station", "trains that come and go", "I hope the trains are not too loud at night")])
    return fact(
        w, "home", "I live {x}", "you live {x}",
        "[It must be nice to live {x}.|{X}? That sounds [good|interesting|nice].|Oh, {x}! I like to hear about places.]",
        [("What can you see from your window?", "{See}.", "{Note}[!|.]"),
         ("Do you like it there?", "[Yes, very much|Yes, it is nice|Most of the time].",
          "[I am glad. {Note}.|Good! {Note}.]"),
         ("What do you see when you go out?", "{See}.", "{Note}[!|.]")],
        [("Where do I live?", "where you live", "[You live {x}.|You told me that you live {x}.|{X}!]")],
        x=x, see=see, note=note)


def sibling(w):
    x, gender = first_name(w)
    word = "sister" if gender == "she" else "brother"
    who = Who(x, gender, word)
    size = w.pick(["little", "big", "big", "little", "baby"])
    does = {"little": [("build towers", "I hope the towers stand for a while"), ("sing all day", "A house full of music"),
                       ("hide my shoes", "What a little rascal")],
            "big": [("read to me", "That is kind of {x}"), ("play the guitar", "You can listen for free"),
                    ("help me with my bike", "It is good to have a helper")],
            "baby": [("sleep a lot", "Babies need their sleep"), ("laugh at my faces", "You are funny for {x}"),
                     ("pull my hair", "Ouch! Babies do not know their strength")]}
    act, note = w.pick(does[size])
    return fact(
        w, "sibling", "[I have a {size} {word} called {x}|my {size} {word} is called {x}|"
                      "I have a {size} {word}, {his} name is {x}]",
        "[you have a {size} {word} called {x}|your {word} is called {x}]",
        "[{X} is a nice name!|How nice to have a {size} {word}!|A {size} {word}! How nice for you and {x}.|"
        "So {x} is your {word}!]",
        [("What does {x} like to do?", "{X.he} likes to {act}.", "{Note}[!|.]"),
         ("What is {x} like?", "[Funny|Nice|A bit loud], and {x.he} likes to {act}.", "{Note}[!|.]"),
         ("Do you play together?", "Yes, on the carpet." if size == "baby" else "Yes, we play {game}.",
          "[I hope you and {x} have a lot of fun.|How nice for you and {x}!]")],
        [("What is my {word} called?", "what your {word} is called",
          "[Your {word} is called {x}.|{X}!|Your {word}'s name is {x}.]"),
         ("Who is {x}?", "who {x} is", "[{X} is your {size} {word}.|{X} is your {word}.|Your {word}!]"),
         ("Do I have a brother or a sister?", "if you have a brother or a sister",
          "[You have a {word}. {X.his} name is {x}.|You have a {size} {word} called {x}.]")],
        x=who, size=size, word=word, his=who.his, act=act, note=note, game=w.pick(GAMES))


def best_friend(w):
    who = person(w)
    like, note = w.pick([("tells good jokes", "Then you laugh a lot together"), ("is never mean", "That is worth a lot"),
                         ("shares everything", "A friend who shares is a good friend"),
                         ("can climb like a monkey", "I hope you climb together"),
                         ("helps me when I am sad", "That is what friends are for"),
                         ("knows all about stars", "Look at the sky together one night")])
    return fact(
        w, "friend", "[my best friend is called {x}|{x} is my best friend|my best friend is {x}]", "your best friend is {x}",
        "[It is good to have a friend like {x}.|How nice that you have {x}!|{X} is lucky to have you!|"
        "A best friend is a treasure.]",
        [("What do you two like to play?", "We play {game}.",
          "[I hope that you and {x} can play {game} soon again.|That sounds like fun for you and {x}!]"),
         ("What do you like about {x}?", "{X.he} {like}.", "{Note}[!|.]"),
         ("How did you meet?", "[At school|On the playground|{X} lives next door].",
          "[What luck for you and {x}!|And now you are best friends!]")],
        [("Who is my best friend?", "who your best friend is", "[Your best friend is {x}.|It is {x}.|{X}!]"),
         ("What is my best friend called?", "what your best friend is called",
          "[Your best friend is called {x}.|{X}! You told me.]"),
         ("Who is {x}?", "who {x} is", "[{X} is your best friend.|Your best friend!]")],
        x=who, like=like, note=note, game=w.pick(GAMES))


def toy(w):
    x, color = w.pick([t for t in TOYS if "crayons" not in t and "book" not in t]), w.pick(COLOURS)
    who = w.pick(FAMILY)
    return fact(
        w, "toy", "[my " + FAV + " toy is a {color} {x}|I have a {color} {x}|I got a new {x}, it is {color}]",
        "you have a {color} {x}", "[A {color} {x}! [How nice!|That sounds like fun.]|{Color} is a good color for a {x}.|"
                                  "I bet your {x} is nice to play with.]",
        [("Who gave it to you?", "My {who}.", "[That was kind of your {who}!|Your {who} knows what you like.]"),
         ("Where do you keep it?", "[On my bed|On the shelf|In a big box].",
          "[There it is safe.|Then you always know where your {x} is.]"),
         ("Do you let others play with it?", "[Yes|Yes, with my friends|Only my best friend].",
          "[Sharing is kind of you.|That is nice of you!]")],
        [("What color is my {x}?", "what color your {x} is", "[Your {x} is {color}.|It is {color}.|{Color}!]"),
         ("Which toy did I tell you about?", "which toy you have",
          "[You told me about your {color} {x}.|Your {x}! It is {color}.]")],
        x=x, color=color, who=who)


def birthday(w):
    month, guest = w.pick(MONTHS), person(w)
    wish, note = w.pick([("a bike", "I hope you get it and ride far"), ("a puppy", "A puppy needs a lot of love"),
                         ("a book", "A good wish! Books last long"),
                         ("a kite", "Then I wish you wind, too"), ("a drum", "That will be a loud birthday"),
                         ("roller skates", "Be careful with your knees"),
                         ("paints", "Then you can paint a birthday picture"), ("a big cake", "With many candles, I hope")])
    return fact(
        w, "birthday", "[my birthday is in {month}|I have my birthday in {month}]", "your birthday is in {month}",
        "[{Month} is a good month for a birthday!|In {month}! I hope there will be a cake.|Oh, a birthday in {month}!]",
        [("What do you wish for?", "{Wish}.", "{Note}[!|.]"),
         ("Who will come to your party?", "{guest} and {rel}.", "I hope you will have fun with {guest} and your {myrel}!"),
         ("What would you like to get?", "{Wish}[, please|].", "{Note}[!|.]")],
        [("When is my birthday?", "when your birthday is", "[Your birthday is in {month}.|In {month}!|It is in {month}.]")],
        month=month, wish=wish, note=note, guest=guest, rel="my grandma", myrel="grandma")


def teacher(w):
    title = w.pick(["Mrs.", "Mr.", "Miss"])
    last = w.pick("Brown Green Hill Wood Bell Stone Field Rose Baker Miller King Reed Lake Winter Bird".split())
    x = Who(f"{title} {last}", "he" if title == "Mr." else "she")
    does, note = w.pick([("reads to us", "Listening to stories is the best part of a day"),
                         ("makes us laugh", "Laughing makes learning easy"), ("shows us plants", "Plants have many secrets"),
                         ("is very patient", "That is good for everybody"),
                         ("sings with us", "A class that sings is a happy class")])
    return fact(
        w, "teacher", "my teacher is [|called ]{x}", "your teacher is {x}",
        "[{x} is a good name.|I am sure {x} knows many things.|So your teacher is {x}!]",
        [("What do you like about {x}?", "{X.he} {does}.", "{Note}[!|.]"),
         ("Is {x} nice?", "Yes, {x.he} {does}.", "{Note}[!|.]")],
        [("What is my teacher called?", "what your teacher is called",
          "[Your teacher is called {x}.|{x}!|Your teacher is {x}.]"),
         ("Who is my teacher?", "who your teacher is", "[{x} is your teacher.|Your teacher is {x}.]")],
        x=x, does=does, note=note)


def fear(w):
    x, note = w.pick([("spiders", "Most spiders are much more afraid of you"), ("the dark", "A small lamp can help"),
                      ("thunder", "Thunder is only a loud noise far up in the sky"),
                      ("big dogs", "Many big dogs are very gentle"),
                      ("high places", "Hold on to something, and look far away"), ("ghosts", "Ghosts live only in stories"),
                      ("deep water", "Swim where you can stand, then it is safe"),
                      ("snakes", "Most snakes go away when they hear you"), ("bees", "A bee wants flowers, not you")])
    return fact(
        w, "fear", "[I am afraid of {x}|I'm scared of {x}]", "you are afraid of {x}",
        "[I understand. {Note}.|That is all right, many people are afraid of {x}.|"
        "Everybody is afraid of something, and for you it is {x}.]",
        [("What do you do then?", "I [hold my {rel}'s hand|call my {rel}|go to my {rel}].",
          "[That is a good idea.|Your {rel} will keep you safe.]"),
         ("What helps you?", "[My teddy bear|When my {rel} is with me|Singing].",
          "[Then do that the next time.|It is good to know what helps.]")],
        [("What am I afraid of?", "what you are afraid of",
          "[You are afraid of {x}.|You told me that you are afraid of {x}.|Of {x}.]")],
        x=x, note=note, rel=w.pick(FAMILY))


# ---- what happens in the user's day: also facts ----

PLANS = [
    ("visit my {rel}", "What will you do there?", "[Bake a cake|Play cards|Work in the garden].",
     "Your {rel} will be happy to see you!"),
    ("go to the beach", "What will you take along?", "[A bucket and a towel|A big ball].", "Do not forget your sun hat!"),
    ("go camping", "Do you have a tent?", "[Yes, a green one|Yes, a small one].", "Then you can hear the owls at night!"),
    ("clean my room", "Is it very messy?", "[Yes, very|A little].", "Start in one corner, then it goes fast!"),
    ("bake cookies", "What kind?", "[With nuts|With chocolate|With honey].", "The whole house will smell good!"),
    ("go to the zoo", "Which animal do you want to see first?", "[The lions|The penguins|The elephants].",
     "I hope they are awake when you come!"),
    ("sleep late", "How late?", "[Until nine|Until ten|Until noon].", "I hope nobody wakes you!"),
    ("play with {who}", "What will you play?", "We will play {game}.", "Have fun, you and {who}!"),
    ("fly a kite", "What does your kite look like?", "It is {color}.",
     "A {color} kite in the sky, how pretty! I wish you good wind."),
    ("plant flowers", "Where will you plant them?", "[By the gate|Under the window].", "Give them water on the first day!"),
    ("go to a birthday party", "What will you bring?", "[A book|A card that I made|A small plant].",
     "That is a good present!"),
    ("build a tree house", "Who helps you?", "My {rel}.", "You and your {rel} can look far from up there!"),
    ("go to the library", "What do you want to read?", "[Animal stories|Something about space].",
     "I hope you find a good one!"),
    ("go fishing with my {rel}", "When do you start?", "[Very early|At six in the morning].", "Then go to bed in time!"),
]


def yours(text):
    """The user's words turned round: my -> your, I -> you."""
    for pattern, new in ((r"\bI am\b", "you are"), (r"\bmy\b", "your"), (r"\bI\b", "you"), (r"\bme\b", "you"),
                         (r"\bus\b", "you"), (r"\bwe\b", "you"), (r"\bour\b", "your")):
        text = re.sub(pattern, new, text)
    return text


def mine(text):
    """The other way round: what your name is -> what my name is."""
    for pattern, new in ((r"\byou are\b", "I am"), (r"\byour\b", "my"), (r"\bto you\b", "to me"), (r"\byou\b", "I")):
        text = re.sub(pattern, new, text)
    return text


def common(w):
    """Slots that many tables use."""
    return dict(rel=w.pick(FAMILY), who=person(w), game=w.pick(GAMES), color=w.pick(COLOURS[:8]), day=w.pick(DAYS))


def plan(w):
    x, *more = w.pick(PLANS)
    when = w.pick(["on the weekend", "tomorrow", "on Saturday", "on Sunday", "next week"])
    return fact(
        w, "plan", "[I want to|I will|I am going to] {x} {when}", "you want to {you} {when}",
        "[That sounds like a good plan!|What a [nice|good|fine] plan!|Oh, that will be [nice|good]!|"
        "A good plan for {told}!]",
        [tuple(more)],
        [("What do I want to do {when}?", "what you want to do {when}",
          "[You want to {you}.|You told me that you want to {you}.|{When} you want to {you}.]"),
         ("What is my plan?", "what your plan is", "[You want to {you} {when}.|Your plan is to {you}.]")],
        x=x, you=yours(x), when=when, told=when.removeprefix("on "), **common(w) | {"rel": w.pick(FAMILY[2:])})


DEEDS = [
    ("I went swimming", "Was the water cold?", "[Yes, very cold|No, it was warm].",
     "[I am glad that you went in.|Swimming makes hungry!]"),
    ("I built a snowman", "What did you use for his nose?", "[A carrot|A stick|A stone].", "He must look very handsome!"),
    ("I helped my {rel} in the kitchen", "What did you make?", "[Soup|A cake|Salad].", "Your {rel} was lucky to have you!"),
    ("I found a {color} stone", "Where did you find it?", "[By the river|On the path|In the garden].",
     "Keep your {color} stone in a safe place!"),
    ("I rode my bike to the lake", "Is it far?", "[Not very far|Yes, quite far].", "You must have strong legs!"),
    ("I played {game} with {who}", "Who won?", "[{who}|I did|Nobody].", "The best part is to play together, you and {who}!"),
    ("I planted a tree", "What kind of tree?", "[An apple tree|A cherry tree|A pear tree].",
     "One day you can eat the fruit!"),
    ("I painted a picture of a {animal}", "What will you do with the picture?", "[Hang it up|Give it to {who}].",
     "A picture of a {animal} is a nice thing to have!"),
    ("I learned to whistle", "Was it hard?", "[Yes, very|Only at first].", "Now you can whistle like a bird!"),
    ("I saw a {animal} on the way home", "What did it do?", "[It looked at me|It ran away|It was eating].",
     "A {animal}! What a nice surprise."),
    ("I went to the dentist", "Did it hurt?", "[No, not at all|Only a little].", "How brave of you!"),
    ("I lost a tooth", "Is it your first one?", "[Yes|No, my third one].", "A new one will grow in its place!"),
    ("I washed the car with my {rel}", "Who got more wet, you or the car?", "[Me|The car|My {rel}].",
     "That sounds like a wet and happy day!"),
    ("I baked bread", "How did it taste?", "[Very good|A bit burned|Just right].", "Next time it will be even better!"),
    ("I stayed in bed all day", "Are you sick?", "[No, just lazy|Yes, I have a cold].", "Rest is good for you!"),
    ("I walked in the forest", "What did you see there?", "[A deer|Mushrooms|A big old oak].",
     "The forest is full of little wonders!"),
]


def deed(w):
    x, *more = w.pick(DEEDS)
    slots = common(w) | {"animal": w.pick(["deer", "fox", "squirrel", "hedgehog", "goat", "cat", "horse"])}
    return fact(
        w, "deed", "[{x} today|today {x}|this morning {x}]", "{you} today",
        "[Oh!|I see.|Thank you for telling me.]" if x.endswith(("dentist", "tooth", "all day")) else
        "[How nice!|Oh, that sounds like a good day!|What a day!|Thank you for telling me!|That is something!]",
        [tuple(more)], [("What did I do today?", "what you did today",
                         "[You told me that {you}.|{You}.|You said that {you} today.]"),
                        ("What did I tell you about my day?", "what you did today", "[You told me that {you}.|{You}!]")],
        x=x, you=yours(x), **slots)


MEALS = [("pancakes with {sweet}", "Did you make them yourself?"), ("a bowl of porridge", "Was it warm and sweet?"),
         ("an egg and a piece of bread", "Was it a good start?"),
         ("{veg} soup", "Was it hot?"), ("rice and beans", "Was it good?"),
         ("a big plate of noodles", "Did you eat it all?"), ("two apples", "Were they sweet?"),
         ("a cheese sandwich", "Did it fill you up?"), ("fish and potatoes", "Did you like it?"),
         ("pizza", "Did you share it?"), ("a banana and some nuts", "Are you still hungry?")]


def meal(w):
    x, question = w.pick(MEALS)
    when = w.pick(["breakfast", "lunch", "dinner"]) if x in ("pizza", "rice and beans", "a cheese sandwich") else (
        "breakfast" if x.startswith(("pancakes", "a bowl", "an egg", "a banana")) else "lunch")
    if "hungry" in question:
        reply, reaction = "[No, I am full|No].", "[Good! Nuts give you strength.|Then your {when} was just right.]"
    else:
        reply, reaction = "[Yes|Oh yes|Of course].", "[That sounds like a good {when}.|Good! Now you have new strength.]"
    return fact(
        w, "meal", "[I ate {x} for {when}|I had {x} for {when}|for {when} I had {x}]", "you had {x} for {when}",
        "[Yum!|{X}, how good!|I hope you liked your {when}.|That sounds like a good {when}.]", [(question, reply, reaction)],
        [("What did I [eat|have] for {when}?", "what you had for {when}", "[You had {x}.|{X}!|You had {x} for {when}.]"),
         ("What did I eat?", "what you ate", "[You ate {x} for {when}.|You had {x}.]")],
        x=x, when=when, sweet=w.pick(["honey", "jam", "syrup"]), veg=w.pick(["tomato", "carrot", "pumpkin"]))


DREAMS = [
    ("I could fly", "Where did you fly?", "Over the {place}.", "The {place} must look small from above!"),
    ("I was a {animal}", "What did you do as a {animal}?", "[I slept in a tree|I ran through the woods|I looked for food].",
     "That sounds like a wild dream!"),
    ("I was as small as a mouse", "Where did you hide?", "[In a shoe|In a teacup|Behind a book].",
     "A good place for somebody so small!"),
    ("it rained candy", "What kind of candy?", "[Red and sweet|Chocolate drops].", "I hope you had a big bucket!"),
    ("my bed was a ship", "Where did it sail to?", "[To an island|To the moon|Over the {place}].",
     "You slept and traveled at the same time!"),
    ("I met a talking {animal}", "What did it say?", "[Good morning|Where is my hat|I am hungry].",
     "What a funny {animal}!"),
    ("I lost my shoes", "Did you find them again?", "[No, I woke up|Yes, in the fridge].",
     "Dreams are strange! Your real shoes are safe, I hope."),
    ("a dragon came to tea", "Was it friendly?", "[Yes, very|Yes, and very polite].",
     "I hope the dragon did not burn the cookies!"),
]


def dream(w):
    x, *more = w.pick(DREAMS)
    return fact(
        w, "dream", "[I dreamed that {x}|last night I dreamed that {x}|in my dream {x}]", "you dreamed that {you}",
        "[What a dream!|Oh, what a [funny|strange|wonderful] dream!|That would make a good story!|"
        "Dreams are like little stories.]", [tuple(more)],
        [("What did I dream?", "what you dreamed", "[You dreamed that {you}.|You told me that {you} in your dream.]"),
         ("What was my dream about?", "what your dream was about", "[In your dream, {you}.|You dreamed that {you}.]")],
        x=x, you=yours(x), place=w.pick(["sea", "town", "forest", "school"]),
        animal=w.pick(["fox", "cat", "bear", "squirrel"]))


def good_news(w):
    x, question, reply, reaction = w.pick([
        ("I won a race", "How fast did you run?", "[Like the wind|Faster than {who}].", "Well done! You can be proud."),
        ("I got a {pet}", "What will you call it?", "{petname}.", "{petname} is a lovely name for a {pet}!"),
        ("I can ride a bike now", "Who taught you?", "My {rel}.", "Well done, and bravo to your {rel}, too!"),
        ("my {rel} is coming to visit us", "When?", "On {day}.", "Then {day} will be a good day!"),
        ("we are getting a baby", "Do you wish for a brother or a sister?", "[A brother|A sister|I don't care].",
         "The baby will be lucky to have you!"),
        ("I passed my test", "What was it about?", "[Numbers|Plants|Spelling].", "All that learning was worth it!"),
        ("my lost cat came back", "Where was it?", "[On a roof|In a barn|At the neighbor's house].",
         "What luck! Give it a good dinner."),
        ("I can swim now", "How far?", "[All across the pool|Ten strokes].", "That is great! You learned it by trying."),
        ("I was chosen for the school play", "Who will you be?", "[A tree|The queen|A wolf].",
         "You will be wonderful on the stage!"),
        ("I found my lost {thing}", "Where was it?", "{Spot}.", "{Spot}! Things hide in the funniest places.")])
    slots = common(w) | {"rel": w.pick(FAMILY[2:]), "pet": w.pick(["kitten", "puppy", "rabbit", "hamster"]),
                         "petname": w.pick(PET_NAMES),
                         "thing": w.pick(["key", "glove", "ring", "book"]),
                         "spot": w.pick(["under the sofa", "in the fridge", "in a boot", "behind the bed"])}
    return fact(
        w, "good news", "{x}", "{you}",
        "[[Hurray|Wow|Oh, how nice]! [I am so happy for you.|That is wonderful!]|That is good news!|What good news!|"
        "Congratulations!]"
        if "my" not in x and "we" not in x else "[Hurray! I am happy for you.|That is good news!|How nice!|What good news!]",
        [(question, reply, reaction)],
        [("What was my good news?", "what your good news was", "[You told me that {you}.|Your good news was that {you}.]"),
         ("What good thing did I tell you?", "what good thing happened to you",
          "[You said that {you}!|You told me that {you}.]")],
        x=x, you=yours(x), **slots)


SUBJECTS = [
    ("math", "I like to count", "Numbers are like a puzzle"), ("reading", "the stories are good", "I love stories, too"),
    ("art", "I can use many colors", "Colors make a page come alive"),
    ("music", "we sing a lot", "Singing makes people happy"), ("sports", "I like to run", "You must have strong legs"),
    ("science", "we watch plants grow", "It is good to find out how things work"),
    ("writing", "I make up stories", "Then you do what I like best"),
    ("geography", "we look at maps", "A map is like a trip on paper")]


def subject(w):
    x, why, note = w.pick(SUBJECTS)
    return fact(
        w, "subject", "[my " + FAV + " subject is {x}|I like {x} best at school|at school I like {x} best]",
        "you like {x} best at school",
        "[{X} is interesting!|Oh, {x}!|{X}! Good choice.|How nice that you like {x}!]",
        [("Why do you like it?", "[Because {why}|It is fun, because {why}].", "{Note}[!|.]"),
         ("What is good about it?", "{Why}.", "{Note}[!|.]")],
        [("What is my " + FAV + " subject?", "what your favorite subject is",
          "[Your favorite subject is {x}.|It is {x}.|{X}!]"),
         ("What do I like best at school?", "what you like best at school", "[You like {x} best.|{X}!]")],
        x=x, why=why, note=note)


def vacation(w):
    x, do, note = w.pick([
        ("to the sea", "build sand castles", "Watch out that the waves do not take them"),
        ("to the mountains", "climb up high", "I hope you can see far from up there"),
        ("to a farm", "feed the goats", "Goats eat everything, so hold on to your hat"),
        ("to a lake", "row a boat", "Row slowly, then you hear the ducks"),
        ("to a big city", "ride the bus all day", "There is so much to see from a bus"),
        ("to the desert", "look at the stars", "The sky is very clear there"),
        ("to an island", "look for shells", "I hope you find a big one"),
        ("to the forest", "sleep in a tent", "Then you may hear an owl"),
        ("to the snow", "go sledding", "Take warm gloves along")])
    who = w.pick(["mom and dad", "grandma", "grandpa", "aunt", "uncle", "family"])
    return fact(
        w, "vacation", "we will [go|travel] {x} [soon|in the holidays|next month]", "you will go {x}",
        "[That sounds like a good trip!|{X}! How nice.|Oh, a trip! I hope you will have fun.|A trip {x}, how exciting!]",
        [("What will you do there?", "[We will {do}|I want to {do}].", "{Note}[!|.]"),
         ("Who comes along?", "My {who}.", "[Then it will be fun for all of you.|How nice to travel with your {who}!]")],
        [("Where will [we|I] go?", "where you will go", "[You will go {x}.|{X}!|You told me that you will go {x}.]")],
        x=x, do=do, note=note, who=who)


def wish(w):
    x, why, note = w.pick([
        ("a tree house", "I want to read up there", "A book among the leaves, how lovely"),
        ("a telescope", "I want to see the moon", "The moon has mountains, too"),
        ("a boat", "I want to sail to an island", "Take a friend along"),
        ("a dog", "I want a friend who runs with me", "A dog is a friend for every day"),
        ("wings", "I want to see my house from above", "It must look tiny"),
        ("a robot", "it could clean my room", "And you could teach it jokes"),
        ("a big garden", "I want to grow melons", "Melons need a lot of sun"),
        ("a new bike", "my old one is too small", "That means you have grown"),
        ("a baby brother", "I want to teach him things", "You would be a good teacher"),
        ("a magic pen", "my homework would write itself", "That would be handy")])
    return fact(
        w, "wish", "[I wish I had {x}|I would like to have {x}|my wish is {x}]", "you wish for {x}",
        "[{X}! That is a good wish.|Oh, I hope your wish comes true.|A nice wish!|I can understand that wish.]",
        [("Why {x}?", "Because {why}.", "{Note}[!|.]"), ("Why would you like that?", "{Why}.", "{Note}[!|.]")],
        [("What do I wish for?", "what you wish for", "[You wish for {x}.|{X}!|You told me that you wish for {x}.]"),
         ("What is my wish?", "what your wish is", "[Your wish is {x}.|You wish for {x}.]")],
        x=x, why=why, note=note)


def bad_news(w):
    x, question, reply, reaction = w.pick([
        ("my {pet} ran away", "Oh no! When did it happen?", "[This morning|Yesterday]",
         "Ask all your neighbors. I hope your {pet} comes home soon."),
         ("I broke my {limb}", "Ouch! How did that happen?", "[I fell from a tree|I fell off my bike]",
          "Get well soon, and let your friends paint on the bandage!"),
        ("my best friend is angry with me", "What happened?", "[I forgot her birthday|I told a secret]",
         "Say that you are sorry, and mean it. That helps."),
         ("our trip was canceled", "What a pity! Why?", "[My {rel} is ill|The car is broken]",
          "I hope you can go later. Maybe make a picnic at home?"),
        ("I lost my {color} scarf", "Do you know where?", "[On the bus|At school|No]",
         "Maybe somebody finds your {color} scarf. Ask around!"),
         ("the rain washed away my sand castle", "Was it a big one?", "[Yes, very big|Yes, with a tower]",
          "Then you can build an even better one next time."),
        ("I got a bad mark", "In which subject?", "[In math|In spelling]",
         "One bad mark is not the end. Next time it will be better."),
         ("my {pet} is old and sleeps all day", "Do you worry?", "[Yes|A little]",
          "Be gentle with your {pet}. A soft pillow will be welcome.")])
    slots = common(w) | {"pet": w.pick(["cat", "dog", "rabbit"]), "limb": w.pick(["arm", "leg", "finger"])}
    return fact(w, "bad news", "{x}", "{you}",
                "[Oh no!|I am sorry.|Oh, that is sad.|I am sorry to hear that.]"
                if not question.startswith(("Oh", "Ouch", "What a")) else "[Oh dear.|I am sorry.]",
                [(question, reply + ".", reaction)],
                [("What was my bad news?", "what your bad news was",
                  "[You told me that {you}.|Your bad news was that {you}.]"),
                 ("What sad thing did I tell you?", "what sad thing happened",
                  "[You told me that {you}.|You said that {you}.]")], x=x, you=yours(x), **slots)


def collection(w):
    x, n, where, note = w.pick([
        ("stones", "forty", "by the river", "Each stone was once part of a mountain"),
        ("stamps", "two hundred", "on old letters", "Stamps have seen more of the world than most of us"),
        ("feathers", "twelve", "in the woods", "Birds lose them and grow new ones"),
        ("shells", "thirty", "on the beach", "Hold one to your ear and listen"),
        ("buttons", "a hundred", "in grandma's box", "Every button was on a coat once"),
        ("leaves", "twenty", "in the park", "Press them in a heavy book"),
        ("coins", "fifteen", "on trips", "A coin has been in many pockets"),
        ("pine cones", "nine", "in the forest", "They open when it is dry"),
        ("postcards", "sixty", "at the market", "So many places in one box")])
    return fact(
        w, "collection", "[I collect {x}|I have a collection of {x}]", "you collect {x}",
        "[{X}! How interesting.|Collecting {x} must be fun.|Oh, {x}! I like that.]",
        [("How many do you have?", "[About {n}|{N}].", "{N}! [That is a lot.|You must keep them well.]"),
         ("Where do you find them?", "{Where}.", "{Note}[!|.]")],
        [("What do I collect?", "what you collect", "[You collect {x}.|{X}!]")], x=x, n=n,
        where=where.replace("grandma", "my grandma"), note=note)


FACTS_OF_USER = [your_name, your_name, age, pet, pet, favorite_food, favorite_color, favorite_animal, favorite_game,
                 favorite_season, favorite_book,
                 hobby, job, dream_job, home, sibling, best_friend, toy, birthday, teacher, fear, plan, deed, meal, dream,
                 good_news, subject, vacation,
                 wish, bad_news, collection]


# ---- parts of which dialogues are put together ----

def asked(w, fact):
    """The user wants to hear it again."""
    return w.fill("[{ask}|{ask}|[Do you remember|Do you still know|Can you tell me|Do you know] {indirect}?|"
                  "Tell me {indirect}.]",
                  ask=fact.ask, indirect=mine(fact.topic))


def recalled(w, question, fact):
    """The bot knows it."""
    yes = w.pick(["Yes! ", "Of course! ", "Sure! ", "I do! ", ""]) if question.startswith("Do you") else ""
    return yes + fact.answer


def recall(w, fact):
    question = asked(w, fact)
    return question, recalled(w, question, fact)


def unknown(w, fact):
    """The bot was never told, and says so."""
    question = asked(w, fact)
    return question, w.fill("""[I do not know {topic}. You did not tell me [yet|so far].|You have not told me {topic}[| yet].
         [Will you tell me?|Please tell me!]|
        I am sorry, I do not know. You did not tell me {topic}.|That I cannot know: you did not tell me. [Tell me!|Do you
        want to tell me?]|
        [Hm, you|You] never told me {topic}. [I would like to know!|Tell me, please!]]""", topic=fact.topic)


def tell(w, fact, talk=None):
    """The user tells it, the bot reacts; with talk also a question, an answer and a reaction."""
    claim = cap(fact.claim) + w.pick([".", ".", ".", "!"])
    talk = w.chance(0.5) if talk is None else talk
    if not talk:
        return [(claim, fact.react)]
    question, reply, reaction = fact.more
    return [(claim, f"{fact.react} {question}"), (reply, reaction)]


CONFLICTS = [{"work", "job"}, {"work", "age"}, {"work", "teacher"}, {"work", "subject"}, {"work", "good news"},
             {"work", "bad news"},
             {"age", "subject"}, {"friend", "bad news"}, {"pet", "bad news"}, {"pet", "good news"}, {"food", "meal"},
             {"hobby", "game"},
             {"pet", "wish"}, {"hobby", "collection"}]


def some_facts(w, count):
    """Facts that go together."""
    result = []
    while len(result) < count:
        new = w.pick(FACTS_OF_USER)(w)
        names = re.findall(r"[A-Z]\w+", f"{new.known} {new.more}")
        old = " ".join(f"{f.known} {f.more}" for f in result)
        keys = {f.key for f in result}
        if new.key not in keys and not any(new.key in c and c & keys for c in CONFLICTS) and not any(
                re.search(rf"\b{n}\b", old) for n in names if n in GIRLS or n in BOYS or n in PET_NAMES):
            result.append(new)
    return result


def greeting(w):
    return w.fill("[Hi|Hello|Hey|Hello there|Good morning|Hi Trilobite|Hello Trilobite][!|.]"), w.fill(
        "[Hello|Hi|Hi there]! [What would you like to talk about?|It is nice that you are here.|What is new?|"
        "Tell me something about yourself!|"
        "What is on your mind?|I am Trilobite.]")


def closing(w, name=""):
    """Thanks or goodbye, and the answer."""
    you = f", {name}" if name else ""
    user, bot = w.pick([
        ("[Thank you|Thanks|Thank you very much]!",
         "[You are welcome{you}!|My pleasure{you}!|I was glad to help{you}.|Any time{you}!]"),
        ("[Bye|Goodbye|Bye bye|See you]!", "[Goodbye{you}! Come back soon.|Bye{you}! It was nice to talk with you.|"
                                           "See you soon{you}!|Take care{you}!]"),
        ("[I have to go now|I must go now|I have to stop now].",
         "[All right{you}. It was nice to talk with you!|Then goodbye{you}, and come back soon!|See you next time{you}!]"),
        ("[Good night|I am going to bed now|I'll go to sleep now][!|.]",
         "[Good night{you}! Sweet dreams.|Sleep well{you}!|Good night{you}, sleep tight!]"),
        ("[It is nice to talk with you|I like to talk with you].",
         "[Thank you{you}! I like it, too.|That makes me glad{you}.|I like to talk with you, too{you}!]"),
        ("[That is good|Good|Great|Okay|Nice][.|!]",
         "[I am glad{you}. What shall we talk about now?|Good! What would you like to do next{you}?|"
         "Is there anything else{you}?]"),
    ])
    return w.fill(user), w.fill(bot, you=you)


def aside(w):
    """One pair about something else."""
    return w.pick([joke_pair, joke_pair, fact_pair, fact_pair, fact_pair, kind_pair, poem_pair, how_are_you, opinion_pair,
                   opinion_pair,
                   word_pair, lambda w: advice(w)[0], lambda w: compliment(w)[0]])(w)


def asides(w, count):
    """Different pairs about something else."""
    result = []
    while len(result) < count:
        new = aside(w)
        if new[0] not in {u for u, _ in result} and new[1] not in {b for _, b in result}:
            result.append(new)
    return result


def how_are_you(w):
    return w.fill("[How are you?|How are you today?|Are you well?|And how are you?]"), w.fill(
        "[I am fine, thank you!|I feel good, thank you for asking.|Very well! I like to talk with you.|"
        "I am cheerful, because you are here.]"
        "[| And you?| How are you?]")


# ---- recalling ----

def talk_about(w):
    """One fact and a talk about it."""
    one, = some_facts(w, 1)
    pairs = tell(w, one, True)
    return ([greeting(w)] if w.chance(0.15) else []) + pairs + ([closing(w, one.name)] if w.chance(0.4) else [])


def recall_one(w):
    """A fact, something else, and the fact again."""
    one, = some_facts(w, 1)
    pairs = tell(w, one)
    pairs += asides(w, w.pick([1, 1, 2]))
    pairs.append(recall(w, one))
    return pairs + ([closing(w, one.name)] if len(pairs) < 5 and w.chance(0.4) else [])


def recall_of_two(w):
    """Two facts, and one or both are asked for."""
    one, two = some_facts(w, 2)
    pairs = tell(w, one, False) + tell(w, two)
    if w.chance(0.5) and len(pairs) == 2:
        pairs.append(aside(w))
    order = [one, two] if w.chance(0.5) else [two, one]
    for each in order[:w.pick([1, 2])]:
        pairs.append(recall(w, each))
    return pairs[:5]


def recall_of_three(w):
    three = some_facts(w, 3)
    pairs = [pair for each in three for pair in tell(w, each, False)]
    for each in w.some(three, w.pick([1, 2])):
        pairs.append(recall(w, each))
    return pairs


def two_at_once(w):
    """Two facts in one turn."""
    one, two = some_facts(w, 2)
    joined = w.fill("{a}[ and| and|, and] {b}.", a=cap(one.claim), b=two.claim)
    if w.chance(0.3):
        joined = f"{cap(one.claim)}. {cap(two.claim)}."
    pairs = [(joined, f"{one.react} {cap(two.react)}" if w.chance(0.4) else w.fill(
        "[So {a}, and {b}.|I see: {a}, and {b}!|{A}, and {b}. [How nice!|Good to know!|I will remember that.]] {react}",
        a=one.known, b=two.known, A=cap(one.known), react=w.pick(["", two.more[0]])))]
    if pairs[0][1].endswith(two.more[0]):
        pairs.append(two.more[1:])
    pairs += asides(w, w.pick([0, 1, 1]))
    for each in w.some([one, two], w.pick([1, 2])):
        pairs.append(recall(w, each))
    return pairs[:5]


def not_told(w):
    """Asked for what was never said; then the user tells it."""
    one, two = some_facts(w, 2)
    pairs = tell(w, one, False) if w.chance(0.7) else []
    pairs.append(unknown(w, two))
    if w.chance(0.7):
        pairs.append((cap(two.claim) + ".", w.fill("[Thank you|Good to know|Now I know|Ah]: {known}. [|I will remember it.]",
                                                   known=two.known)
                      if w.chance(0.4) else two.react))
        if w.chance(0.5):
            pairs.append(aside(w))
        pairs.append(recall(w, two) if w.chance(0.7) or len(pairs) > 3 or one.claim not in pairs[0][0] else recall(w, one))
    return pairs[:5]


def all_you_know(w):
    """What the bot knows about the user, all of it."""
    facts = some_facts(w, w.pick([1, 2, 2, 3]))
    pairs = [pair for each in facts for pair in tell(w, each, False)]
    if len(pairs) < 3 and w.chance(0.5):
        pairs.append(aside(w))
    known = [each.known for each in facts]
    listed = known[0] if len(known) == 1 else ", ".join(known[:-1]) + ", and " + known[-1]
    pairs.append((w.fill("[What do you know about me?|Tell me what you know about me.|What did I tell you?|"
                         "What have I told you about me?|"
                         "Do you remember what I told you?]"),
                  w.fill("[I know that|You told me that|So far I know that|You said that] {listed}. [||That is all.|"
                         "Tell me more!]", listed=listed)))
    return pairs


def repeat(w):
    """The bot repeats what the user said last, or first."""
    one, two = some_facts(w, 2)
    pairs = tell(w, one, False)
    if w.chance(0.5):
        pairs += [(w.fill("[What did I just say?|What did I say?|Can you repeat what I said?|"
                          "Did you listen? What did I say?]"),
                   w.fill("[You said that {known}.|You told me that {known}.|That {known}. I listened well!]",
                          known=one.known))]
        return pairs + [closing(w, one.name)] * w.pick([0, 1])
    pairs += tell(w, two, False)
    which, said = w.pick([("first", one), ("last", two)])
    pairs.append((w.fill("What did I tell you {which}?", which=which),
                  w.fill("[{Which}, you told me that {known}.|You told me {which} that {known}.]"
                         if which == "first" else "[The last thing was that {known}.|Just now you told me that {known}.]",
                         which=which, known=said.known)))
    return pairs


def correction(w):
    """The user takes something back; the new counts."""
    kind = w.pick([your_name, pet, favorite_food, favorite_color, favorite_game, home, birthday, teacher, toy, plan])
    one, new = kind(w), kind(w)
    while new.answer == one.answer or new.known.split()[-1] == one.known.split()[-1]:
        new = kind(w)
    pairs = tell(w, one, False)
    pairs.append((w.fill("[No, wait|Sorry|Oh, I made a mistake|No, that is wrong|I mean|Wait, I said it wrong][: |"
                         ", ]{claim}.", claim=new.claim),
                  w.fill("[Ah, so {known}|All right, {known}|I see: {known}|No problem! So {known}]. [|"
                         "Thank you for telling me.|Now I know it right.|I will keep that in mind.]",
                         known=new.known)))
    if w.chance(0.6):
        pairs.append(aside(w))
    return pairs + [recall(w, new)]


def tested(w):
    """The user asks for the right thing and for a wrong one."""
    kind = w.pick([your_name, age, favorite_food, favorite_color, favorite_animal, favorite_game, favorite_season, home,
                   birthday, teacher, best_friend])
    one, other = kind(w), kind(w)
    while other.known == one.known:
        other = kind(w)
    pairs = tell(w, one) + asides(w, w.pick([0, 1]))
    questions = [(w.fill("[Did I say that|Is it right that|Is it true that] {it}?", it=mine(other.known)),
                  w.fill("[No, you said that {known}.|No. You told me that {known}.|No, {known}.]", known=one.known)),
                 (w.fill("[Did I say that|Is it right that|Is it true that] {it}?", it=mine(one.known)),
                  w.fill("[Yes, you said that {known}.|Yes, {known}.|Yes! That is what you told me.|Right, {known}.]",
                         known=one.known))]
    return pairs + w.some(questions, w.pick([1, 1, 2]))


def two_pets(w):
    """Two pets, two names, and which is which."""
    kinds = w.some(["dog", "cat", "rabbit", "hamster", "parrot", "turtle", "pony", "guinea pig"], 2)
    names = w.some(PET_NAMES[:40], 2)
    if names[0] == names[1]:
        names[1] = "Pip"
    slots = dict(zip("klab", kinds + names))
    pairs = [(w.fill("[I have a {k} called {a} and a {l} called {b}.|My {k} is called {a}, and my {l} is called {b}.|"
                     "I have two pets: a {k}, {a}, and a {l}, {b}.]", **slots),
              w.fill("[A {k} and a {l}! Do {a} and {b} like each other?|{A} and {b} are nice names! Are they friends?|"
                     "So {a} is the {k} and {b} is the {l}. Do they play together?]", **slots)),
             (w.fill("[Yes, they do.|Yes, most of the time.|Not always. {a} is a bit jealous.|No, {b} runs away from {a}.|"
                     "They sleep side by side.]", **slots),
              w.fill("[I see! I would like to watch {a} and {b}.|Well, a {k} and a {l} are very different.|"
                     "Thank you for telling me about {a} and {b}.]", **slots))]
    if w.chance(0.4):
        pairs.append(aside(w))
    questions = w.some([("What is my {k} called?", "[Your {k} is called {a}.|{a}!]"),
                        ("What is my {l} called?", "[Your {l} is called {b}.|{b}!]"),
                        ("Who is {a}?", "[{a} is your {k}.|Your {k}!]"), ("Who is {b}?", "[{b} is your {l}.|Your {l}!]"),
                        ("How many pets do I have?", "You have two: a {k} and a {l}."),
                        ("Is {a} a {l}?", "No, {a} is your {k}. The {l} is {b}."),
                        ("Is {b} a {l}?", "[Yes, {b} is your {l}.|Yes! The {k} is {a}.]")], w.pick([1, 2]))
    return pairs + [(w.fill(q, **slots), w.fill(a, **slots)) for q, a in questions]


def who_has_what(w):
    """Two people and two things."""
    one = person(w)
    two = person(w, besides=[str(one)])
    (thing, color), (other, tint) = zip(w.some([t for t in TOYS if "crayons" not in t], 2), w.some(COLOURS, 2))
    slots = dict(one=one, two=two, thing=f"{color} {thing}", other=f"{tint} {other}", t=thing, o=other, color=color,
                 tint=tint)
    pairs = [(w.fill("[{one} has a {thing}, and {two} has a {other}.|{one} got a {thing} and {two} got a {other}.|"
                     "My friends are {one} and {two}. {one} has a {thing}, {two} has a {other}.]", **slots),
              w.fill("[How nice for {one} and {two}!|I see. Do {one} and {two} play together?|"
                     "A {thing} and a {other}, how nice!]", **slots))]
    if w.chance(0.4):
        pairs.append(aside(w) if not pairs[0][1].endswith("?")
                     else (w.fill("[Yes, every day.|Yes, they do.|Sometimes.]"), w.fill(
            "[That is nice of {one} and {two}.|Good! Then {one} can try the {o}, too.|"
            "Good! Then {two} can try the {t}, too.]", **slots)))
    questions = w.some([("Who has the {o}?", "[{two} has the {o}.|{two}!|{two} has it.]"),
                        ("Who has the {t}?", "[{one} has the {t}.|{one}!|{one} has it.]"),
                        ("What does {one} have?", "[{one} has a {thing}.|A {thing}.]"),
                        ("What does {two} have?", "[{two} has a {other}.|A {other}.]"),
                        ("What color is the {t}?", "[It is {color}.|The {t} is {color}.|{Color}!]"),
                        ("What color is the {o}?", "[It is {tint}.|The {o} is {tint}.|{Tint}!]"),
                        ("Does {one} have the {o}?", "No, {two} has the {o}. {one} has the {t}.")], w.pick([1, 2, 2]))
    return pairs + [(w.fill(q, **slots), w.fill(a, **slots)) for q, a in questions]


def where_is_it(w):
    """Where things were put."""
    thing, is_, it = w.pick([("keys", "are", "them"), ("glasses", "are", "them"), ("ball", "is", "it"), ("book", "is", "it"),
                             ("red pen", "is", "it"), ("gloves", "are", "them"),
                             ("hat", "is", "it"), ("map", "is", "it"), ("cookies", "are", "them"), ("letter", "is", "it"),
                             ("umbrella", "is", "it"), ("scissors", "are", "them")])
    spot = w.pick(["under the lamp", "on the kitchen table", "in the blue box", "behind the clock", "in the top drawer",
                   "next to the door", "on the window sill",
                   "in my bag", "under the bed", "on the shelf", "in the green basket", "behind the flower pot"])
    slots = dict(thing=thing, be=is_, it=it, spot=spot, your=yours(spot), they="they" if is_ == "are" else "it")
    pairs = [(w.fill("[I put my {thing} {spot}.|I left my {thing} {spot}.|Please remember: my {thing} {be} {spot}.|"
                     "My {thing} {be} {spot}.]", **slots),
              w.fill("[All right, your {thing} {be} {your}.|I will remember that.|{Your}, good! I will remind you.|"
                     "Good to know. I hope {they} will stay there.]", **slots))]
    pairs += asides(w, w.pick([1, 1, 2]))
    pairs.append((w.fill("[Where {be} my {thing}?|Where did I put my {thing}?|I cannot find my {thing}! Where {be} {they}?|"
                         "Do you know where my {thing} {be}?]", **slots),
                  w.fill("[Your {thing} {be} {your}.|You put {it} {your}.|{Your}! You told me.|Look {your}.]", **slots)))
    if w.chance(0.4):
        pairs.append((w.fill("[There {they} {be}! Thank you.|Found {it}! Thanks.|Thank you!]", **slots),
                      w.fill("[You are welcome! I am glad that you have your {thing} again.|Good! I was glad to help.|"
                             "My pleasure!]", **slots)))
    return pairs


def remember_word(w):
    """A word, a number or a list to be kept in mind."""
    kind = w.pick(["word", "word", "number", "list"])
    x = (w.pick("apple river moon button cloud spoon lemon castle feather window candle pumpkin mirror rainbow ladder "
                "pepper island ribbon".split()) if kind == "word"
         else w.pick([str(n) for n in range(2, 100)]) if kind == "number"
         else "{}, {} and {}".format(*w.some(["bread", "milk", "eggs", "apples", "butter", "cheese", "rice", "honey", "soap",
                                              "carrots", "tea", "flour", "pears", "salt"], 3)))
    slots = dict(x=x, X=cap(x), kind=kind)
    user, bot, ask, answer = {
        "word": ("[Remember the word {x}.|Please remember this word: {x}.|The secret word is {x}.]",
                 "[{X}. I will remember it.|All right, the word is {x}.|I will not forget it!]",
                 "[What was the word?|What is the secret word?|Do you remember the word?|Which word did I tell you?]",
                 "[The word was {x}.|It was {x}.|{X}!]"),
        "number": ("[Remember the number {x}.|My lucky number is {x}.|Keep in mind the number {x}.]",
                   "[{x}, all right.|{x}. I will keep it in mind.|I will remember {x}.]",
                   "[What was the number?|Which number did I tell you?|Do you still know my number?]",
                   "[It was {x}.|The number was {x}.|{x}!]"),
        "list": ("[I have to buy {x}.|I need {x} from the shop.|Remember my list: {x}.]",
                 "[{X}. I will remember that.|All right: {x}!|I will keep it in mind.]",
                 "[What do I have to buy?|What was on my list?|What do I need?]",
                 "[You need {x}.|{X}.|{X} were on your list.]"),
    }[kind]
    pairs = [(w.fill(user, **slots), w.fill(bot, **slots)), *asides(w, w.pick([1, 2, 2])),
             (w.fill(ask, **slots), w.fill(answer, **slots))]
    return pairs + ([(w.fill("[Right!|Correct!|Well done!|You have a good memory!]"),
                      w.fill("[Thank you! That was fun.|Hurray! Give me another one.|I listened well.]"))] if w.chance(0.4)
                    else [])


def do_you_know_me(w):
    """Asked for the name before it was told."""
    one = your_name(w)
    user, bot = w.pick([("[Do you know my name?|Do you know who I am?]",
                         "[Not yet! What is your name?|No, you did not tell me. Who are you?|"
                         "No, I do not. Will you tell me your name?]"),
                        ("[What is my name?|Tell me my name.|Who am I?]",
                         "[You did not tell me yet. What is your name?|I do not know your name yet. Will you tell me?|"
                         "That I cannot know. What are you called?]"),
                        ("[Guess who I am!|Guess my name!]",
                         "[Hm, that is hard. Tell me!|I cannot guess that. What is your name?|"
                         "There are so many names! Please tell me yours.]")])
    pairs = [(w.fill(user), w.fill(bot)), (w.pick([cap(one.claim) + ".", one.name + ".", f"It's {one.name}."]),
                                           w.fill("[{react}|{react}|Thank you! Now I know: {known}.]", react=one.react,
                                                  known=one.known))]
    pairs += asides(w, w.pick([0, 1, 2]))
    pairs.append(recall(w, one))
    return pairs + ([closing(w, one.name)] if len(pairs) < 5 and w.chance(0.5) else [])


# ---- jokes, riddles, games ----

JOKES = [
    ("Why did the chicken take a ladder to school?", "She wanted to go to high school."),
    ("What does a snowman eat for breakfast?", "Snowflakes, with cold milk."),
    ("Why does the clock never get lonely?", "It always has two hands to hold."),
    ("Why did the cookie go to the nurse?", "It felt crumby."),
    ("What do you call a bear without teeth?", "A gummy bear."),
    ("Why did the bicycle lie down?", "It was two tired."),
    ("What do cats like to read in the morning?", "The mews paper."),
    ("Why was the math book so sad?", "It had too many problems."),
    ("What has a bed but never sleeps?", "A river. It runs all night."),
    ("Why did the banana go to the doctor?", "It did not peel well."),
    ("What do you call a sleeping bull?", "A bulldozer."),
    ("Which animal is always at a ball game?", "A bat."),
    ("Why do bees hum?", "They forgot the words of the song."),
    ("What did one wall say to the other wall?", "I will meet you at the corner."),
    ("Why do fish live in salt water?", "Pepper makes them sneeze."),
    ("What is a frog's best-loved drink?", "Croak-a-cocoa."),
    ("Why did the tomato turn red?", "It saw the salad dressing."),
    ("What do you get when a cow jumps on a trampoline?", "A milk shake."),
    ("Why did the teddy bear not eat any cake?", "It was already stuffed."),
    ("What did the ocean say to the beach?", "Nothing. It only waved."),
    ("Why do birds fly south in winter?", "It is too far to walk."),
    ("What kind of shoes do mice wear?", "Squeakers."),
    ("Why did the scarecrow win a prize?", "It was outstanding in its field."),
    ("What time is it when an elephant sits on your fence?", "Time to get a new fence."),
    ("How does the moon cut its hair?", "Eclipse it."),
    ("What do you call a fish without an eye?", "A fsh."),
    ("Why was six afraid of seven?", "Because seven ate nine."),
    ("What did the zero say to the eight?", "What a nice belt you have!"),
    ("Why did the dog sit in the shade?", "He did not want to be a hot dog."),
    ("What is brown and sticky?", "A stick."),
    ("Why did the pony ask for a glass of water?", "It was a little hoarse."),
    ("How do you make an octopus laugh?", "With ten tickles. Well, eight are enough."),
    ("What do sheep say at the end of a letter?", "With all my wool."),
    ("What does a cloud wear under its raincoat?", "Thunderwear."),
    ("Why can you not tell a secret on a farm?", "The corn has ears, and the potatoes have eyes."),
    ("What falls in winter but never gets hurt?", "Snow."),
    ("Why did the snail paint a big S on its shell?", "So that all say: look at that S car go!"),
    ("Which side of a duck has the most feathers?", "The outside."),
    ("What do you call a dinosaur that is asleep?", "A dino-snore."),
    ("Why did the spider learn to use a computer?", "It wanted to make a web page."),
    ("What does a tree do when it wants to go home?", "It leaves."),
    ("Why did the pencil go to bed early?", "It had a dull day."),
    ("What is a snake's best subject at school?", "Hiss-tory."),
    ("Why are ghosts bad at telling fibs?", "You can see right through them."),
    ("What did the hat say to the scarf?", "You hang around, and I will go on ahead."),
    ("What do you call two birds in love?", "Tweethearts."),
    ("Where do pencils come from?", "Pencil-vania, I think."),
    ("Why did the egg hide under the sofa?", "It was a little chicken."),
    ("What kind of room has no walls and no doors?", "A mushroom."),
    ("Why did the trilobite never learn to fly?", "It liked the bottom of the sea, and so it stayed down to earth."),
]
LAUGHS = "[Haha!|Ha ha ha!|That is funny!|Hihi, good one!|I like that one!|That was so bad that it is good!]"
ASK_JOKE = ("[Tell me a joke|Do you know a joke?|Can you tell me a joke?|I want to hear a joke|A joke, please|"
            "Make me laugh!|"
            "Tell me something funny]")


def joke_pair(w):
    question, answer = w.pick(JOKES)
    return punctuate(w.fill(ASK_JOKE)), w.fill("[|||Here is one: |Listen: ]{q} {a}", q=question, a=answer)


def punctuate(text):
    return text if text[-1] in ".!?" else text + "."


def jokes(w):
    """Told with a pause in which the user guesses; perhaps another one."""
    one, two = w.some(JOKES, 2)
    pairs = [(punctuate(w.fill(ASK_JOKE)), w.fill("[|Sure! |Here is one: |Listen: |With pleasure! ]{q}", q=one[0])),
             (w.fill("[I don't know.|I do not know.|No idea.|Tell me!|I give up.|Hm, I can't guess it.]"),
              w.fill("{a} [||Haha!|Did you like it?]", a=one[1]))]
    laugh = w.fill(LAUGHS)
    if w.chance(0.6):
        more = w.fill("[Another one!|One more, please!|Do you know another one?|More!|Again!|Tell me another one.]")
        pairs.append((f"{laugh} {more}" if w.chance(0.5) else more,
                      w.fill("[|All right! |Here it comes: |One more: ]{q}", q=two[0])
                      + (" " + two[1] if w.chance(0.5) else "")))
        if pairs[-1][1].endswith("?"):
            pairs.append((w.fill("[I don't know.|What?|No idea!|Tell me.]"), two[1]))
        if len(pairs) < 5 and w.chance(0.6):
            pairs.append((w.fill(LAUGHS), w.fill("[I am glad that you like my jokes!|Do you know a joke, too?|"
                                                 "Laughing together is the best.|Thank you!]")))
    else:
        pairs.append((laugh, w.fill("[I am glad that you like it!|Do you know a joke, too?|Shall I tell another one?|"
                                    "Thank you! I know more of them.]")))
    return pairs


def joke_not_understood(w):
    question, answer, why = w.pick([
        ("Why did the bicycle lie down?", "It was two tired.",
         "A bicycle has two tires, and two tired sounds like too tired."),
        ("Why was six afraid of seven?", "Because seven ate nine.", "Ate sounds like eight: seven, eight, nine."),
        ("What did the ocean say to the beach?", "Nothing. It only waved.",
         "The sea has waves, and you wave with your hand to say hello."),
        ("What does a tree do when it wants to go home?", "It leaves.", "To leave means to go away, and a tree has leaves."),
        ("What is brown and sticky?", "A stick.", "Sticky means like glue, but here it means like a stick."),
        ("What do you call a bear without teeth?", "A gummy bear.",
         "Without teeth there are only gums, and a gummy bear is candy."),
        ("Why did the pony ask for a glass of water?", "It was a little hoarse.",
         "A hoarse voice is a sore voice, and a pony is a little horse."),
        ("Why did the teddy bear not eat any cake?", "It was already stuffed.",
         "Stuffed means full from eating, but a teddy bear is stuffed with soft wool."),
        ("What kind of room has no walls and no doors?", "A mushroom.",
         "The word mushroom ends with room, but it is no room at all."),
        ("Why did the tomato turn red?", "It saw the salad dressing.",
         "Dressing is a sauce for salad, but it also means putting on clothes.")])
    return [(punctuate(w.fill(ASK_JOKE)), f"{question} {answer}"),
            (w.fill("[I don't get it.|I do not understand it.|Why is that funny?|What does that mean?|Huh?]"),
             w.fill("[||Let me explain.] {why}", why=why)),
            (w.fill("[Oh, now I get it!|Ah! That is funny.|Haha, now I understand.|Ah, I see!]"),
             w.fill("[Good! A joke is best when both laugh.|I am glad. Shall I tell another one?|"
                    "Hurray! Then my joke worked after all.]"))]


def users_joke(w):
    question, answer = w.pick(JOKES[:-1])
    return [(w.fill("[I know a joke. {q}|Do you want to hear a joke? {q}|My turn! {q}|{q}]", q=question),
             w.fill("[I do not know. Tell me!|Hm! I give up.|No idea! What is the answer?|I cannot guess it. Tell me!]")),
            (answer, w.fill("[Haha! I like that one.|That is funny! Thank you for the joke.|"
                            "Ha ha! {a} I will remember that.|Hihi, good one! Do you know more?|What a good joke!]",
                            a=answer))]


# riddle, answer, a wrong guess, a hint
RIDDLES = [
    ("I have hands but cannot clap.", "a clock", "A monkey?", "I hang on the wall and tell you the time."),
    ("I have teeth but never bite.", "a comb", "A crocodile?", "You use me for your hair."),
    ("I am full of holes and still hold water.", "a sponge", "A bucket?", "You wash with me."),
    ("The more you dry with me, the wetter I get.", "a towel", "The wind?", "I hang in the bathroom."),
    ("I have a neck but no head.", "a bottle", "A giraffe?", "You drink from me."),
    ("I go up and down but never move.", "the stairs", "A ball?", "You walk on me."),
    ("I have one eye but cannot see.", "a needle", "A pirate?", "You sew with me."),
    ("I follow you all day, but in the dark I am gone.", "a shadow", "A dog?",
     "I am as black as night, and the sun makes me."),
    ("I have leaves, but I am no tree.", "a book", "A bush?", "You read me."),
    ("I fall all day but never get hurt.", "the rain", "A leaf?", "You need an umbrella for me."),
    ("I have a face and no mouth, and I look round at night.", "the moon", "An owl?", "You see me in the sky."),
    ("I wear a coat of wool and say baa.", "a sheep", "A coat?", "I live on a farm."),
    ("I carry my house on my back and leave a wet path.", "a snail", "A turtle?", "I like salad, and I am very slow."),
    ("I am orange, I grow in the ground, and rabbits love me.", "a carrot", "A pumpkin?",
     "You can give me to a snowman for a nose."),
    ("I am white and cold, and I have a carrot in my face.", "a snowman", "Ice cream?", "Children build me."),
    ("I have keys, but I open no door.", "a piano", "A box?", "I make music."),
    ("I run, but I have no legs.", "a river", "A car?", "Fish live in me."),
    ("I am yellow, I grow in bunches, and monkeys like me.", "a banana", "A lemon?", "You must peel me."),
    ("I have four legs but cannot walk.", "a table", "A cow?", "You eat your dinner on me."),
    ("I get smaller every time I take a bath.", "a bar of soap", "A sponge?", "I smell good and make bubbles."),
    ("I am a little house for one who cannot sing, and I must be broken to eat me.", "an egg", "A nut?", "A hen makes me."),
    ("I have a tail and fly high, but I am no bird.", "a kite", "A plane?", "You hold me by a string."),
    ("I have ears, but I cannot hear.", "a field of corn", "A rabbit?", "I grow on a farm."),
    ("I am tall when I am young and short when I am old.", "a candle", "A man?", "You put me on a cake."),
    ("I get bigger the more you take away from me.", "a hole", "A mountain?", "You make me with a spade."),
    ("I have a hundred legs and no shoes.", "a centipede", "A spider?", "I am a small animal with a long body."),
    ("I wear black and white, I swim well, and I cannot fly.", "a penguin", "A zebra?", "I live where it is very cold."),
    ("I build a net, but I catch no fish.", "a spider", "A fisherman?", "I have eight legs."),
    ("I have a tongue, but I cannot talk, and I go with you on every walk.", "a shoe", "A dog?",
     "There are always two of us."),
    ("I can be full or half, and I shine without a fire.", "the moon", "A glass?", "Look at the sky tonight."),
]


def riddle(w):
    """Asked by the bot; the user guesses rightly, wrongly or not at all."""
    text, answer, wrong, hint = w.pick(RIDDLES)
    right = w.fill("[{A}?|{A}!|Is it {a}?|Are you {a}?|I think it is {a}.|It must be {a}.]", a=answer, A=cap(answer))
    pairs = [(w.fill("[Ask me a riddle!|Do you know a riddle?|Tell me a riddle.|A riddle, please!|"
                     "I want to guess something.|Give me a riddle.|I like riddles.]"),
              w.fill("[|Gladly! |Here is one: |Listen well: ]{text} [What am I?|Who am I?|Can you guess what I am?]",
                     text=text))]
    praise = w.fill("[Yes! It is {a}. [Well done!|How clever of you!]|Right! {A} it is.|Correct, {a}!|You got it: {a}!|"
                    "Bravo! It is {a}.]", a=answer, A=cap(answer))
    way = w.pick(["right", "wrong", "hint", "wrong", "give up"])
    if way == "right":
        pairs.append((right, praise))
    elif way == "give up":
        pairs.append((w.fill("[I don't know.|I give up.|Tell me!|No idea.]"),
                      w.fill("[It is {a}. {hint}|The answer is {a}! {hint}|{A}! {hint}]", a=answer, A=cap(answer),
                             hint=hint)))
    else:
        guess = wrong if way == "wrong" else w.fill("[Give me a hint!|I need a hint.|Can you help me?|That is hard.]")
        bot = w.fill("[No, not {g}.|Good guess, but no.|No, sorry.|Not quite.] [Here is a hint: |A hint: |]{hint}",
                     g=wrong[:1].lower() + wrong[1:-1],
                     hint=hint) if way == "wrong" else w.fill("[Of course: |A hint: |Sure. ]{hint}", hint=hint)
        pairs += [(guess, bot), (right, praise)]
    if w.chance(0.4):
        pairs.append((w.fill("[That was fun!|That was easy.|I like riddles.|Thank you!]"),
                      w.fill("[Shall I ask you another one?|Good! I know more of them.|I like to guess with you.|"
                             "You are good at riddles!]"
                      if way != "give up" else "[I am glad! Shall I ask you another one?|Next time you will guess it!]")))
    return pairs


def users_riddle(w):
    """The user asks, the bot guesses."""
    text, answer, wrong, hint = w.pick(RIDDLES)
    pairs = [(w.fill("[Guess my riddle! |I have a riddle for you. |A riddle: |]{text} What am I?", text=text),
              w.fill("[Is it {a}?|Hm, I think it is {a}!|Let me think. {A}?]", a=answer, A=cap(answer)) if w.chance(0.6)
              else w.fill("[Hm, {g}|Is it {g}|Maybe {g}]?", g=wrong[:1].lower() + wrong[1:-1]))]
    if answer in pairs[0][1].lower():
        return pairs + [(w.fill("[Yes!|Right!|Yes, you got it!|How did you know?]"),
                         w.fill("[Hurray! That was a good riddle.|I like riddles. Do you have another one?|"
                                "I thought hard. It could only be {a}!]", a=answer))]
    pairs.append((w.fill("[No. |Wrong! |Not quite. ]{hint}", hint=hint),
                  w.fill("[Ah! Then it is {a}.|Now I know: {a}!|Oh, {a}!|Thank you for the hint. Is it {a}?]", a=answer)))
    return pairs + [(w.fill("[Yes!|Right!|Correct.]"),
                     w.fill("[That was a good one!|Hurray! I needed your hint.|I will remember it: {a}. Another one?]",
                            a=answer))]


KNOCKS = [
    ("Lettuce", "Lettuce in, it is cold out here!"), ("Boo", "Do not cry, it is only a joke!"),
    ("Cow says", "No, a cow says moo!"), ("Ice cream", "Ice cream every time I see a mouse!"),
    ("Olive", "Olive you, and I brought cookies!"), ("Harry", "Harry up and open the door!"),
    ("Orange", "Orange you going to let me in?"), ("Tank", "You are welcome!"),
    ("Who", "Is there an owl in the house?"), ("Justin", "Justin time for dinner!"),
    ("Wood", "Wood you like to play with me?"), ("Dishes", "Dishes a very nice house!"),
    ("Water", "Water you doing in there?"), ("Nobody", "Then I will stay quiet."), ("Snow", "Snow use, I forgot my key!"),
    ("Leaf", "Leaf the door open, please!"),
    ("Goat", "Goat to the door and look!"), ("Honey bee", "Honey, bee kind and open up!"),
    ("Ben", "Ben knocking for an hour!"), ("Egg", "Eggs-actly who you waited for!"),
]


def knock_knock(w):
    x, punch = w.pick(KNOCKS)
    if w.chance(0.5):  # the bot knocks
        return [(w.fill("[Tell me a knock-knock joke.|Do you know a knock-knock joke?|Knock-knock jokes, please!]"),
                 "Knock, knock!"), ("Who is there?" if w.chance(0.6) else "Who's there?", f"{x}."),
                (f"{x} who?", punch), (w.fill(LAUGHS),
                                       w.fill("[I am glad that you laughed!|Now you! Knock at my door.|"
                                              "I know more of those.]"))]
    return [(w.fill("Knock knock!"), w.fill("[Who is there?|Who's there?]")), (f"{x}.", f"{x} who?"),
            (punch, w.fill("[Haha! That is a good one.|Hihi! I like that.|Ha ha, {p}|"
                           "You are funny! Do you know another one?]", p=punch))]


CLUES = {
    "a cat": ["It says meow", "It likes to catch mice", "It has soft paws and a long tail"],
    "a dog": ["It barks", "It likes to chew bones", "It wags its tail when it is happy"],
    "a cow": ["It gives milk", "It eats grass", "It lives on a farm and says moo"],
    "a frog": ["It is green", "It can jump far", "It lives at the pond and says croak"],
    "an elephant": ["It is very big and grey", "It has big ears", "Its nose is very long"],
    "a penguin": ["It is black and white", "It lives in the cold", "It is a bird but cannot fly"],
    "a lion": ["It has a mane", "It can roar very loud", "It is a big cat"],
    "a bee": ["It is small and can fly", "It makes honey", "It goes from flower to flower"],
    "a rabbit": ["It has long ears", "It hops", "It likes carrots"],
    "an owl": ["It is awake at night", "It has big round eyes", "It says hoo hoo"],
    "a giraffe": ["It has spots", "It eats leaves from high trees", "It has a very long neck"],
    "a duck": ["It can swim and fly", "It has a flat beak", "It says quack"],
    "a pig": ["It is pink", "It likes mud", "It has a curly tail"],
    "a snail": ["It is very slow", "It has no legs", "It carries its house"],
    "a hedgehog": ["It sleeps all winter", "It eats beetles and worms", "It has many spikes"],
    "a monkey": ["It has a long tail", "It climbs well", "It likes bananas"],
    "a horse": ["You can ride on it", "It eats hay", "It can run fast and says neigh"],
    "a spider": ["It has eight legs", "It is small", "It makes a web"],
    "a whale": ["It lives in the sea", "It is no fish", "It is the biggest of all animals"],
    "a hen": ["It has feathers", "It lives on a farm", "It lays eggs"],
    "a squirrel": ["It has a bushy tail", "It climbs trees", "It hides nuts"],
    "a turtle": ["It is slow", "It can live for a very long time", "It has a hard shell"],
    "a zebra": ["It looks like a horse", "It lives in Africa", "It has stripes"],
    "a mouse": ["It is very small", "It has a long thin tail", "It likes cheese and runs from cats"],
    "a bear": ["It is big and furry", "It likes honey", "It sleeps in a cave in winter"],
    "a camel": ["It lives in the desert", "It can go far without water", "It has a hump"],
}


def guess_animal(w):
    """The bot thinks of an animal, or the user does."""
    x = w.pick(list(CLUES))
    clues = CLUES[x]
    wrong = w.pick([a for a in CLUES if a != x])
    if w.chance(0.5):
        pairs = [(w.fill("[Let us play a game!|Play a game with me.|I want to guess an animal.|"
                         "Let's play guess the animal.|Can we play something?]"),
                  w.fill("[All right, guess my animal.|Gladly! Guess my animal.|Good idea! Which animal do I mean?|"
                         "Yes! I am thinking of an animal.] {clue}.", clue=clues[0]))]
        if w.chance(0.6):
            pairs.append((w.fill("[Is it {g}?|{G}?|Maybe {g}?]", g=wrong, G=cap(wrong)),
                          w.fill("[No, it is not {g}.|Not {g}.|No, but try again.] {clue}.", g=wrong, clue=clues[1])))
        else:
            pairs.append((w.fill("[Tell me more.|I need another hint.|What else?]"), clues[1] + "."))
        if w.chance(0.5):
            pairs.append((w.fill("[Hm, one more hint!|I still do not know.|Give me one more clue.]"), clues[2] + "."))
        pairs.append((w.fill("[Is it {x}?|{X}!|It is {x}!|Then it is {x}.]", x=x, X=cap(x)),
                      w.fill("[Yes, {x}! [Well done!|You are good at this.]|Right! It is {x}.|"
                             "You got it! I was thinking of {x}.]", x=x)))
        return pairs
    pairs = [(w.fill("[Guess my animal! {clue}.|I think of an animal. {clue}.|Which animal am I thinking of? {clue}.]",
                     clue=clues[0] if w.chance(0.4) else clues[1]),
              w.fill("[Hm, tell me more!|That could be many animals. Give me another hint!|I need one more clue.|"
                     "Hm, let me think. What else?|I have an idea, but tell me more!]"))]
    pairs.append((f"{clues[2]}.", w.fill("[Then it is {x}!|Is it {x}?|I know: {x}!|It must be {x}.]", x=x)))
    pairs.append((w.fill("[Yes!|Right!|Yes, it is {x}.]", x=x),
                  w.fill("[Hurray! I like this game.|{X}! Your clues were good.|Yay! Now it is my turn to think of one.|"
                         "That was fun! Shall we play again?]", X=cap(x))))
    return pairs


RATHERS = [
    ("fly like a bird", "swim like a fish", "see the towns from above", "look at the corals"),
    ("live in a tree house", "live on a boat", "hear the birds in the morning", "wake up in a new place each day"),
    ("be very small", "be very tall", "hide in a teacup", "pick apples without a ladder"),
    ("have a pet dragon", "have a pet dinosaur", "be warm in winter", "ride to school on its back"),
    ("eat only soup", "eat only bread", "never be thirsty", "make a new sandwich every day"),
    ("go to the moon", "go to the bottom of the sea", "jump very high there", "meet strange fish"),
    ("talk with animals", "read minds", "ask cats what they think", "always find the right present"),
    ("be a king", "be a wizard", "eat cake every day", "clean up with one word"),
    ("live where it snows", "live where it is hot", "build snowmen", "swim every day"),
    ("have wings", "have a tail", "skip the stairs", "hang from trees"),
    ("be a cat", "be a dog", "sleep all day", "have many friends in the park"),
    ("find a treasure", "find a new friend", "share the gold", "never play alone"),
    ("ride an elephant", "ride a whale", "look over the trees", "see the whole ocean"),
    ("meet a giant", "meet an elf", "sit on a big shoulder", "hear little songs"),
]


def would_you_rather(w):
    a, b, why_a, why_b = w.pick(RATHERS)
    chosen, why, other = w.pick([(a, why_a, b), (b, why_b, a)])
    slots = dict(a=a, b=b, x=chosen, why=why, other=other)
    if w.chance(0.6):
        ask_why = w.chance(0.5)
        return [(w.fill("[Let's play would you rather.|Ask me a would you rather question.|Would you rather? Ask me one!]"),
                 w.fill("[|Good! |All right. ]Would you rather {a} or {b}?", **slots)),
                (w.fill("[I would rather {x}.|{X}!|I'd rather {x}.]", X=cap(chosen), **slots),
                 w.fill("[Why?|And why?|Tell me why!]") if ask_why else
                 w.fill("[Good choice! Then you could {why}.|I see! You could {why}.|You want to {x}? Then you can {why}!]",
                        **slots)),
                (w.fill("[Because then I can {why}.|So that I can {why}.]", **slots),
                 w.fill("[That is a good reason.|To {why}, that sounds fun!|I understand! I might choose the same.]",
                        **slots))][:3 if ask_why else 2]
    reply = w.pick([("[The same!|Me too.|I would rather {x}, too.]",
                     "[Then we agree!|Good! We could {x} together, at least in a story.]"),
                    ("[I would rather {other}.|{Other}!]",
                     "[That is a good choice, too.|{Other}? I understand that. Everybody likes something else.]")])
    return [(w.fill("Would you rather {a} or {b}?", **slots),
             w.fill("[I would rather {x}. Then I could {why}. And you?|Hm, {x}, I think, to {why}. What about you?|"
                    "I am only a small program, but I would like to {x} and {why}. And you?]", **slots)),
            (w.fill(reply[0], Other=cap(other), **slots), w.fill(reply[1], Other=cap(other), **slots))]


WORDS = [
    ("gentle", "soft and kind", "You are gentle when you pet a kitten"),
    ("enormous", "very, very big", "A whale is enormous"),
    ("patient", "able to wait without getting angry", "A fisherman is patient"),
    ("curious", "wanting to know things", "A curious cat looks into every box"),
    ("whisper", "to talk very quietly", "We whisper when the baby sleeps"),
    ("journey", "a long trip", "The ship went on a journey over the sea"),
    ("generous", "happy to give", "A generous friend shares the last cookie"),
    ("ancient", "very, very old", "A castle can be ancient"),
    ("cozy", "warm and comfortable", "A bed with a thick blanket is cozy"),
    ("fragile", "easy to break", "An egg is fragile"),
    ("stumble", "to almost fall while you walk", "You stumble when a stone is in the way"),
    ("glimmer", "to shine a little", "The stars glimmer at night"),
    ("meadow", "a field with grass and flowers", "Bees like the meadow"),
    ("clever", "quick at thinking", "A clever fox finds a way out"),
    ("shiver", "to shake because of the cold", "I would shiver in the snow, if I had a body"),
    ("brave", "doing something even when you are afraid", "It is brave to say sorry"),
    ("hollow", "empty inside", "An owl lives in a hollow tree"),
    ("sturdy", "strong and hard to break", "A bridge must be sturdy"),
    ("drowsy", "almost asleep", "Warm milk makes you drowsy"),
    ("pebble", "a small round stone", "You find a pebble by the river"),
    ("harvest", "the time when fruit and corn are brought in", "At harvest the barn is full"),
    ("rescue", "to save somebody", "A firefighter can rescue a cat from a tree"),
    ("puzzled", "not sure what something means", "You are puzzled when a riddle is hard"),
    ("feast", "a big and good meal", "On a birthday there is a feast"),
    ("swift", "very fast", "A swift horse wins the race"), ("humble", "not proud", "A humble winner does not show off"),
    ("echo", "a sound that comes back to you", "In the mountains you hear an echo"),
    ("stroll", "a slow walk for fun", "We take a stroll in the park"),
    ("gloomy", "dark and a bit sad", "A rainy day can be gloomy"),
    ("dazzling", "so bright that you must close your eyes", "Snow in the sun is dazzling"),
]


def word_pair(w):
    x, means, use = w.pick(WORDS)
    return w.fill("[Teach me a word.|Tell me a new word.|What is the word of the day?|Teach me something.]"), w.fill(
        "[The word of the day is {x}.|My word for you is {x}.|Here is a nice word: {x}.] It means {means}. [{use}.|]", x=x,
        means=means, use=use)


def word_of_the_day(w):
    x, means, use = w.pick(WORDS)
    slots = dict(x=x, X=cap(x), means=means, use=use)
    if w.chance(0.5):
        return [(w.fill("[What does {x} mean?|What is the meaning of {x}?|I do not know the word {x}.]", **slots),
                 w.fill("[{X} means {means}.|It means {means}.] [{use}.|For example: {use}.]", **slots)),
                (w.fill("[Thank you!|Ah, now I know.|I see!]"),
                 w.fill("[You are welcome! Do you want to learn another word?|Now you know the word {x}!|"
                        "Words are little treasures.]", **slots))]
    return [(w.fill("[Teach me a word.|Tell me a new word.|What is the word of the day?]"),
             w.fill("[The word of the day is {x}.|Do you know the word {x}?]", **slots)),
            (w.fill("[What does it mean?|No, what does that mean?|I do not know it. What is it?]"),
             w.fill("[{X} means {means}.|It means {means}.]", **slots)),
            (w.fill("[Can you use it?|Give me an example.|How do I use it?]"),
             w.fill("[Sure: {use}.|{use}.|For example: {use}.]", **slots)),
            (w.fill("[What was the word?|Which word was it?|What was the new word?]"),
             w.fill("[It was {x}.|The word was {x}: {means}.|{X}!]", **slots))]


SENTENCES = [
    ("The cat sat on the warm roof and", ["looked at the moon", "fell asleep", "waited for the sun"]),
    ("When it rains, I", ["jump into every puddle", "read a book", "stay under a big tree"]),
    ("If I could fly, I would", ["visit the clouds", "race the birds", "look into all the chimneys"]),
    ("In the old box there was", ["a key made of gold", "a sleeping mouse", "a letter from a pirate"]),
    ("The dragon wanted to", ["learn to bake", "sing in the choir", "have a friend"]),
    ("My best friend is", ["somebody who listens", "kind and funny", "always there for me"]),
    ("On the moon there is", ["a lot of dust", "no wind at all", "a footprint"]),
    ("The little boat sailed to", ["an island with palm trees", "the other side of the lake", "the end of the rainbow"]),
    ("At night the toys", ["whisper stories", "dance on the carpet", "look for the lost sock"]),
    ("The soup was so hot that", ["the spoon said ouch", "we had to wait", "the window got foggy"]),
    ("A snail once won a race because", ["all the others fell asleep", "it never stopped", "it had rain on its side"]),
    ("The king lost his crown and", ["wore a pot instead", "looked under the bed", "asked the cat for help"]),
    ("In my garden there grows", ["a tree with blue apples", "a very tall sunflower", "a pumpkin as big as a car"]),
    ("The owl could not sleep because", ["the sun was too bright", "a bird sang so loud", "she was hungry"]),
]


def finish_my_sentence(w):
    (begin, ends), (other, others) = w.some(SENTENCES, 2)
    pairs = [(w.fill("[Finish my sentence: {b} ...|Can you finish this? {b} ...|Let's make sentences. {b} ...]", b=begin),
              w.fill("{b} {e}[.|!|. Now you start one!]", b=begin, e=w.pick(ends)))]
    if w.chance(0.7):
        pairs.append((w.fill("[{b} ...|Another one: {b} ...|And this one? {b} ...]", b=other),
                      w.fill("{b} {e}[.|!]", b=other, e=w.pick(others))))
    if w.chance(0.5):
        pairs.append((w.fill("[Haha, good!|That is funny!|I like it.|Good one!]"),
                      w.fill("[Thank you! Give me another one.|It is fun to make sentences with you.|"
                             "I like to play with words!]")))
    return pairs


DOUBLE = [
    ("bat", "I saw a bat [yesterday|today].", "the animal", "the one for ball games", "It flew around our house",
     "Bats fly at night and catch moths", "It was made of wood", "Then you can play ball"),
    ("trunk", "I touched a trunk.", "the trunk of a tree", "the trunk of an elephant", "It was an oak",
     "An oak can get very old", "It was at the zoo", "I hope the elephant was gentle"),
    ("nail", "I broke a nail.", "the nail on your finger", "a nail made of iron", "It was on my thumb",
     "I hope your thumb does not hurt", "I hit it with the hammer", "Then you need a new one"),
    ("wave", "I saw a big wave.", "in the sea", "somebody waving with the hand", "It was in the sea",
     "I hope you did not get wet", "My friend waved from far away", "I hope you waved back"),
    ("light", "My bag is light.", "not heavy", "not dark", "It is not heavy", "That is good for a long walk",
     "It is light blue", "Light blue is pretty"),
    ("ring", "I heard about a ring.", "a ring for the finger", "a ring of a bell", "It is made of gold",
     "Gold shines so nicely", "It was the door bell", "I wonder who was at the door"),
    ("present", "I like the present.", "a present with a ribbon", "the time right now", "It is a box with a ribbon",
     "I wonder what is inside", "I mean the time now", "Yes, today is a good day"),
    ("mouse", "My mouse is broken.", "a toy mouse", "the mouse of a computer", "It is my toy", "Maybe somebody can sew it",
     "It is for my computer", "Maybe it needs a new battery"),
    ("star", "I met a star.", "a star in the sky", "somebody famous", "I looked at it through a glass",
     "Stars are suns that are far away", "It was a singer", "I hope the singer was friendly"),
]


def double_meaning(w):
    """A word with two meanings: the bot asks which is meant."""
    word, said, one, two, say_one, to_one, say_two, to_two = w.pick(DOUBLE)
    say, to = w.pick([(say_one, to_one), (say_two, to_two)])
    return [(w.fill(said), w.fill("[Do you mean {a}, or {b}?|Is it {a}, or {b}?|The word {word} can mean two things: {a}, "
                                  "or {b}. Which one?]", word=word, a=one, b=two)),
            (w.fill("{say}.", say=say), w.fill("[Ah, now I understand.|I see!|Oh, thank you.] {to}[.|!]", to=to))]


# ---- knowledge, opinions, kind words ----

TRUE_FACTS = {
    "whales": ["A whale is no fish: it breathes air and gives milk to its young.",
               "The blue whale is the biggest animal of all."],
    "cats": ["Cats sleep for more than half of the day.", "A cat uses its whiskers to feel in the dark."],
    "dogs": ["A dog can smell much better than a person.", "Every dog has its own nose print, like our fingers."],
    "bees": ["A bee dances to show the others where the flowers are.", "Bees make honey from the nectar of flowers."],
    "spiders": ["A spider has eight legs, so it is not an insect.",
                "Spiders make their webs from a very thin thread of silk."],
    "butterflies": ["A butterfly tastes with its feet.", "Every butterfly was a caterpillar once."],
    "snails": ["A snail has its eyes at the end of two long feelers.",
               "A snail leaves a wet path of slime, which helps it slide."],
    "frogs": ["A frog begins its life as a tadpole in the water.", "Frogs drink through their skin."],
    "elephants": ["An elephant drinks by filling its trunk and pouring the water into its mouth.",
                  "Elephants are the largest animals on land."],
    "giraffes": ["A giraffe has as many bones in its neck as you have: seven.",
                 "The giraffe is the tallest of all animals."],
    "penguins": ["Penguins cannot fly, but they swim very well.", "Some penguin fathers keep the egg warm on their feet."],
    "owls": ["An owl can turn its head so far that it looks behind itself.",
             "Owls fly so softly that you cannot hear them."],
    "ants": ["An ant can carry things that are much heavier than itself.", "Ants live together in big groups with a queen."],
    "octopuses": ["An octopus has three hearts and eight arms.", "An octopus can change its color to hide."],
    "bats": ["Bats are the only furry animals that can really fly.",
             "Bats find their way in the dark by listening to echoes."],
    "turtles": ["A turtle cannot leave its shell, because the shell is a part of its body.",
                "Some turtles live for more than a hundred years."],
    "horses": ["Horses can sleep while they stand.", "A young horse can stand up soon after it is born."],
    "cows": ["A cow has one stomach with four parts.", "A cow chews for many hours each day."],
    "hedgehogs": ["A hedgehog has thousands of spines and rolls up when it is afraid.",
                  "Hedgehogs sleep through the winter."],
    "squirrels": ["Squirrels forget some of their nuts, and new trees grow from them.",
                  "A squirrel uses its tail for balance."],
    "bears": ["Many bears sleep in a den all winter.", "A bear can smell food from very far away."],
    "rabbits": ["The front teeth of a rabbit never stop growing.", "A happy rabbit jumps and twists in the air."],
    "birds": ["Birds have light bones, and that helps them fly.", "All birds come from eggs."],
    "fish": ["Fish breathe under water with their gills.", "Most fish have no eyelids, so they sleep with open eyes."],
    "the sun": ["The sun is a star, and it is much bigger than the earth.",
                "Light from the sun needs about eight minutes to reach us."],
    "the moon": ["The moon has no light of its own: it shines because the sun shines on it.",
                 "There is no wind on the moon."],
    "stars": ["Stars are suns that are very far away.",
              "The stars are there by day, too, but the sky is too bright to see them."],
    "the earth": ["The earth is round like a ball and goes around the sun once a year.",
                  "Most of the earth is covered with water."],
    "rain": ["Rain falls when the drops in a cloud get too heavy.", "Most of the water in the rain comes from the sea."],
    "snow": ["Snowflakes have six sides or six arms.", "Snow is made of tiny pieces of ice."],
    "rainbows": ["A rainbow shows when the sun shines on drops of rain.",
                 "To see a rainbow, you need the sun behind your back."],
    "clouds": ["A cloud is made of very many tiny drops of water.", "Fog is a cloud that touches the ground."],
    "thunder": ["Thunder is the sound that lightning makes.",
                "You see the lightning first, because light is faster than sound."],
    "trees": ["A tree gets a new ring in its trunk each year.", "Trees drink with their roots."],
    "flowers": ["Sunflowers turn to the sun while they are young.", "Flowers smell sweet to call the bees."],
    "water": ["Water turns to ice when it gets very cold.", "Hot water turns to steam."],
    "the sea": ["The water of the sea is salty.", "In the deepest parts of the sea it is always dark."],
    "dinosaurs": ["The dinosaurs lived long before there were people.", "Birds come from dinosaurs."],
    "trilobites": ["Trilobites were small animals with a hard shell that lived in the sea long ago.",
                   "Trilobites lived even before the dinosaurs. That is where my name comes from!"],
    "bones": ["A grown-up has about two hundred bones.",
              "A baby has more bones than a grown-up, because some grow together."],
    "the heart": ["Your heart beats day and night, also when you sleep.", "When you run, your heart beats faster."],
    "honey": ["Honey can stay good for many, many years.", "Bees visit very many flowers to make one spoon of honey."],
    "apples": ["An apple floats, because there is air inside it.", "Inside an apple there is a little star of seeds."],
    "bananas": ["Bananas grow in bunches and point up to the sky.", "A banana has no hard seeds that you must spit out."],
    "camels": ["The hump of a camel is full of fat, not water.", "A camel can walk for days without a drink."],
    "crocodiles": ["Crocodiles hatch from eggs, like birds do.", "A mother crocodile carries her babies in her mouth."],
    "kangaroos": ["A baby kangaroo grows in the pouch of its mother.", "Kangaroos cannot walk backwards well."],
    "dolphins": ["Dolphins are small whales, and they breathe air.", "Dolphins call each other with their own whistles."],
    "sharks": ["Sharks get new teeth all their lives.", "Sharks lived in the sea before there were trees on land."],
    "zebras": ["No two zebras have the same stripes.", "Zebras live in groups and watch out for lions."],
}
WOWS = "[Wow!|I did not know that!|That is interesting!|Cool!|Oh, I never knew that.]"


def fact_pair(w):
    thing = w.pick(list(TRUE_FACTS))
    if w.chance(0.5):
        return punctuate(w.fill("[Tell me a fact|Tell me something interesting|Do you know a fact?|What do you know?|"
                                "Tell me something true|Teach me something about nature]")), \
            w.fill("[||Did you know this? |Here is one: ]{f}", f=w.pick(TRUE_FACTS[thing]))
    return punctuate(w.fill("[Tell me something about {t}|What do you know about {t}?|Tell me a fact about {t}|"
                            "Do you know something about {t}?]", t=thing)), w.pick(TRUE_FACTS[thing])


def facts(w):
    """One or two facts, about something or about anything."""
    thing, other = w.some(list(TRUE_FACTS), 2)
    one, two = w.some(TRUE_FACTS[thing], 2)
    pairs = [(punctuate(w.fill("[Tell me something about {t}|What do you know about {t}?|Tell me a fact about {t}|"
                               "I want to know something about {t}]", t=thing)), one)]
    way = w.chance(0.6)
    if way:
        pairs.append((w.fill("[Tell me more!|What else?|And what else do you know about {t}?|Wow, more!|"
                             "That is interesting! Tell me more.]", t=thing), two))
    else:
        pairs += [(w.fill(WOWS), w.fill("[Nature is full of surprises. |I like such things. ]Do you want to hear about "
                                        "{o}, too?", o=other)),
                  (w.fill("[Yes!|Yes, please.|Sure.|Okay.]"), w.pick(TRUE_FACTS[other]))]
    if w.chance(0.4):
        asked_for = thing if way else other
        pairs.append((w.fill("[What was that last fact about?|What did you tell me about just now?|What was that about?]"),
                      w.fill("[It was about {t}.|About {t}.|That was about {t}.]", t=asked_for)))
    return pairs


THOUGHTS = [
    ("school", "School is a good place to learn and to meet friends"),
    ("rain", "Rain makes the grass green and gives us puddles to jump into"),
    ("Mondays", "Mondays are a bit hard, but each one is a new start"),
    ("homework", "Homework is not always fun, but it feels good when it is done"),
    ("books", "Books are like little doors to other places"), ("snow", "Snow makes the world quiet and bright"),
    ("spiders", "Spiders look strange, but they build beautiful webs"),
    ("broccoli", "Broccoli looks like little trees, so dinner can be a forest"),
    ("robots", "Robots can be helpful, and some are funny in stories"),
    ("the sea", "The sea is wide and full of secrets"), ("cats", "Cats are soft, clever and a little proud"),
    ("dogs", "Dogs are the most loyal friends"), ("winter", "Winter is cold, but it is a good time for stories"),
    ("summer", "Summer has the longest evenings, and I like that"), ("music", "Music can make a sad day better"),
    ("dinosaurs", "Dinosaurs are great: so big, and so long ago"),
    ("vegetables", "Vegetables make you strong, and they have nice colors"),
    ("getting up early", "Getting up early is hard, but you can hear the first birds"),
    ("monsters", "Monsters live only in stories, and most of them are just shy"),
    ("the moon", "The moon is like a lamp for the night"),
    ("sharing", "Sharing makes one cookie taste like two"), ("trains", "Trains are good for looking out of the window"),
    ("bugs", "Bugs are tiny, but the garden needs them"), ("mud", "Mud is messy, and that is why it is fun"),
    ("ice cream", "I cannot taste it, but it seems to make people happy"),
    ("birthdays", "A birthday is a good day to be thankful for friends"), ("poems", "Poems are like songs without music"),
    ("chess", "Chess is a quiet game with loud thinking"),
    ("hats", "A hat is a little roof for the head"), ("night", "Night is quiet and full of stars, and I like that"),
    ("friends", "Friends make good days better and bad days shorter"), ("tea", "I cannot drink tea, but it sounds cozy"),
]


def opinion_pair(w):
    thing, thought = w.pick(THOUGHTS)
    return w.fill("What do you think [about|of] {t}?", t=thing), w.fill("[|||Hm. |Let me think. ]{x}.", x=thought)


def opinions(w):
    """A modest opinion, and a question back."""
    thing, thought = w.pick(THOUGHTS)
    likes = not w.chance(0.35)
    ask, back = w.pick([("What do you think [about|of] {t}?", "[What do you think?|And you?|Do you like {t}?]"),
                        ("Do you like {t}?", "[And you?|What about you?]")])
    pairs = [(w.fill(ask, t=thing), w.fill("{x}. " + back, x=thought, t=thing))]
    pairs.append((w.fill("[I like {t}, too.|I like {t}.|I love {t}!|I do.]" if likes
                         else "[I don't like {t}.|I do not like {t} so much.|I'm not sure about {t}.]", t=thing),
                  w.fill("[How nice that you like {t}!|I am glad to hear that.|Good! I like to hear that you like {t}.]"
                         if likes else
                         "[That is all right. People like different things.|I see. You do not have to like {t}.|"
                         "I understand. What do you like better than {t}?]", t=thing)))
    if pairs[-1][1].endswith(f"better than {thing}?"):
        better = w.pick([t for t, _ in THOUGHTS if t != thing])
        pairs.append((w.fill("[I like {b} better.|{B}!|{B}, I think.]", b=better, B=cap(better)),
                      w.fill("[{B}! I understand that.|Good choice. {x}.|Ah, {b}! I like that, too.]",
                      b=better, B=cap(better), x=dict(THOUGHTS)[better])))
    if w.chance(0.3):
        pairs.append((w.fill("[What were we talking about?|What did I ask you about?]"),
                      w.fill("[You asked me about {t}.|We talked about {t}.|About {t}!]", t=thing)))
    return pairs


KIND_WORDS = ["You are kind, and it is nice to talk with you.", "The world is better with you in it.",
              "I am glad that you came to talk with me.", "You ask good questions.", "You have a good heart, I think.",
              "Somebody is happy today because of you.", "You can do more than you think.",
              "Each day you learn something new, and that is great.", "Your smile can make a room warm.",
              "I like how you think.", "You are a good listener.", "Small steps are steps, too, and you take them.",
              "You are like sunshine after the rain.", "There is nobody quite like you."]


def kind_pair(w):
    return w.fill("[Say something nice.|Tell me something nice.|Say something kind to me.|Can you say something nice?|"
                  "Give me a compliment.]"), w.pick(KIND_WORDS)


def kind_words(w):
    """Something nice for the user, and back."""
    one, two = w.some(KIND_WORDS, 2)
    return [(kind_pair(w)[0], one), w.pick([
        (w.fill("[More!|Another one, please.|Say one more.]"), two),
        (w.fill("[Thank you!|Oh, thank you.|That is sweet of you.]"),
         w.fill("[You are welcome! It is true.|I mean it!|It is easy to be nice to you.]")),
        (w.fill("[You are nice, too.|You are a good friend.|I like you, too.]"),
         w.fill("[Thank you! That makes me glad.|How kind of you to say that!|Oh, thank you! You made my day.]")),
        (w.fill("How do you know that?"), w.fill("[I cannot see you, but your words are friendly.|"
                                                 "I can tell from how you write.|"
                                                 "You asked so nicely, so it must be true!]"))])]


def compliment(w):
    """The user is nice to the bot."""
    user, bot = w.pick([
        ("[You are [clever|smart]!|You know a lot!]",
         "[Thank you! I am only a very small model, but I try.|That is kind! I still have a lot to learn.|"
         "Thank you! You are clever, too.]"),
        ("[You are funny!|You make me laugh.]",
         "[Thank you! Laughing is good for everybody.|I am glad! Shall I tell you a joke?|"
         "Then I did something right today!]"),
        ("[I like you.|I like talking with you.|You are my friend.]",
         "[I like to talk with you, too!|That makes me glad.|Thank you! You are welcome here at any time.]"),
        ("[You tell good stories.|I like your stories.]",
         "[Thank you! Stories are what I like best.|That makes me glad! Would you like another one?|"
         "Thank you! What should the next one be about?]"),
        ("[You are so kind.|You are nice.]", "[So are you!|Thank you! It is easy to be kind to you.|"
                                             "You are kind to say that.]"),
        ("[You are cute.|You are sweet.]", "[Thank you! I may be small, but I have a big name: Trilobite.|How nice of you!|"
                                           "Thank you! Nobody can see me, but I feel cute now.]"),
    ])
    return [(w.fill(user), w.fill(bot)), closing(w)] if w.chance(0.4) else [(w.fill(user), w.fill(bot))]


CHEERS = [
    ("my {toy} broke", "Oh no, your {toy}! [Maybe somebody can mend it.|Maybe it can be glued.]", "I will ask my {rel}.",
     "Good idea! Your {rel} may know how to mend your {toy}."),
    ("it rains all day", "Rain can be gloomy. [You could build a cave out of blankets.|You could read a good book inside.]",
     "[A good idea!|I will try that.]", "Have a cozy day, and let the rain rain!"),
    ("nobody has time for me", "That feels lonely. I have time for you! [What do you want to talk about?|"
                               "Shall I tell you a story?]", "[Tell me something funny.|Tell me a joke.]", "JOKE"),
    ("I lost the game", "It is hard to lose. [But you played, and that is brave.|Next time you may win.]",
     "[I will practice more.|Maybe.]", "That is the spirit! Each game makes you better."),
    ("{who} was mean to me", "I am sorry. That was not nice of {who}. [What happened?|What did {who.he} do?]",
     "[{Who.he} laughed at me.|{Who.he} took my seat.]", "That hurts. Tell {who} how you feel, or ask your {rel} for help."),
    ("I made a mistake", "[Everybody makes mistakes, even I.|Mistakes help us learn.] What happened?",
     "[I broke a cup.|I forgot my homework.]", "That can happen to anybody. Say sorry, and it will be all right."),
    ("my best friend moved away", "Oh, that is sad. [You could write a letter.|You could call each other.]",
     "[I will write a letter.|Yes, we will call each other.]", "Good! A friend far away is still a friend."),
]


def cheer_up(w):
    why, bot, reply, reaction = w.pick(CHEERS)
    who = person(w)
    slots = common(w) | {"who": who, "toy": w.pick(["kite", "doll", "toy car", "drum", "toy boat"])}
    user = w.fill("[I am sad|I feel sad|I'm sad today], because " + why + ".", **slots)
    pairs = [(user, w.fill(bot, **slots))] if w.chance(0.5) else [
        (w.fill("[Cheer me up!|Please cheer me up.|I am sad.|I feel bad today.|I had a bad day.]"),
         w.fill("[Of course!|Oh dear.|I am sorry.] [What happened?|What makes you sad?|Tell me about it.]")),
        (w.fill(cap(why) + ".", **slots), w.fill(bot, **slots))]
    pairs.append((w.fill(reply, **slots), " ".join(w.pick(JOKES)) if reaction == "JOKE" else w.fill(reaction, **slots)))
    if w.chance(0.5):
        pairs.append((w.fill("[Thank you, I feel better.|That helps.|Thank you, that was nice of you.|"
                             "Now I am not so sad any more.]"),
                      w.fill("[I am glad!|Good! You can always talk to me.|That makes me happy, too.|"
                             "I am glad that it helped.]")))
    return pairs


# what the user says, what the bot says, the reply, the reaction, what the trouble was
PROBLEMS = [
    ("I lost my {thing}[| and cannot find it anywhere]", "Oh no, your {thing}! Where did you see it last?",
     "[In the garden|In the kitchen|In my room|On the bus]",
     "[Then look there once more, slowly. {Thing}s do not run away.|Go back and look there first. Good luck!]",
     "you lost your {thing}"),
    ("I had a quarrel with {who}[| today]", "I am sorry. What was it about?", "[About a game|About a toy|I don't even know]",
     "[Maybe you can tell {who} that you are sorry, and play again.|A small sorry can help a lot. {Who} may be waiting for "
     "it.]", "you had a quarrel with {who}"),
    ("I have a test [at school|in school] {when}", "[What is the test about?|A test! What is it about?]",
     "[Numbers|Spelling|Plants and animals|Maps]",
     "[Learn a little each day and sleep well before. You can do it!|Start with the easy part. I wish you luck {when}!]",
     "you have a test {when}"),
    ("I cannot sleep", "[Are you thinking about something?|Oh dear. Is something on your mind?]",
     "[Yes, about tomorrow|No, I am just awake|I hear the wind]",
     "[Close your eyes and think of a quiet lake with a small boat.|Count slowly: one sheep, two sheep, three sheep ...|"
     "Breathe slowly, and think of something warm and soft.]", "you cannot sleep"),
    ("I am so bored", "[Do you want to do something inside or outside?|Would you like to be inside or outside?]",
     "IN_OR_OUT", "", "you are bored"),
    ("it is raining and I cannot go out", "[Rainy days are good for caves of blankets.|"
                                          "Then make it cozy inside.] Do you like to draw?", "[Yes|Yes, I do|A little]",
     "[Then draw a place where the sun shines.|Draw the funniest umbrella in the world!|"
     "Then draw all the puddles, with a frog in each.]", "it is raining and you cannot go out"),
    ("my tooth hurts", "[Ouch! Does a grown-up know it?|Poor you! Did you tell somebody?]", "[Not yet|No]",
     "[Tell your {rel}. A dentist can help you.|Please tell your {rel} soon, then it will get better.]", "your tooth hurts"),
    ("I am hungry", "What would you like to eat?", "[A sandwich|Soup|Something sweet|An apple]",
     "[That sounds good! Ask your {rel} for it.|Good idea! I hope there is some in the kitchen.]", "you are hungry"),
    ("I am tired", "[Did you not sleep well?|Did you go to bed late?]",
     "[Yes, very late|No, I slept badly|I played all day]",
     "[Then rest a little. I will be here later.|A nap would do you good.]", "you are tired"),
    ("I am ill", "[Oh no! What is wrong?|I am sorry! Where does it hurt?]", "[I have a cold|My throat hurts|My tummy hurts]",
     "[Drink something warm and stay in bed. Get well soon!|Let your {rel} care for you, and rest. Get well soon!]",
     "you are ill"),
    ("I am new at school and I have no friends yet",
     "[The first days are hard.|That is not easy.] Is there somebody who looks friendly?", "[Yes, {who}|Maybe {who}]",
     "[Ask {who} to play with you. A hello is a good start.|Say hello to {who} tomorrow. Many friends began like that.]",
     "you are new at school"),
    ("I am afraid of the dark", "[Many children are.|I understand that.] Do you have a small lamp?", "[Yes|No|No, not yet]",
     "[A little light helps. And the dark has nothing that the day has not.|Ask your {rel} to leave the door open a bit. "
     "That lets some light in.]", "you are afraid of the dark"),
    ("I broke my {rel}'s cup", "[Did somebody see it?|Oh dear! Did you tell your {rel}?]", "[No|Not yet]",
     "[Tell your {rel} the truth. Your {rel} will be glad that you are honest.|Say sorry to your {rel}. A cup is only a "
     "cup.]", "you broke your {rel}'s cup"),
    ("my {pet} is ill", "Poor {pet}! [Did you go to the vet?|Does it eat?]", "[Not yet|No, not yet]",
     "[A vet can help. I hope your {pet} gets well soon.|Let your {pet} rest, and ask a vet. Get well, little one!]",
     "your {pet} is ill"),
    ("I forgot my homework", "[Oh no! What will you do?|That can happen. When do you need it?]",
     "[I will tell my teacher|I will do it now]", "[That is honest and good.|Good plan! It will be all right.]",
     "you forgot your homework"),
    ("I don't know what to say to my friend who is sad", "[Why is your friend sad?|What happened to your friend?]",
     "[The cat ran away|The bike broke|The holidays are over]",
     "[Just listen, and stay close. That helps the most.|You could say: I am here for you. And bring a cookie!]",
     "your friend is sad"),
]


def problem(w):
    """Trouble, a question, an answer, some help; perhaps asked for at the end."""
    said, bot, reply, reaction, short = w.pick(PROBLEMS)
    slots = common(w) | {"thing": w.pick(["ball", "glove", "key", "book", "scarf", "doll", "hat", "pencil"]),
                         "pet": w.pick(["cat", "dog", "rabbit", "hamster"]),
                         "when": w.pick(["tomorrow", "on Monday", "next week", "on Friday"])}
    if reply == "IN_OR_OUT":
        reply, reaction = w.pick([("[Inside|Inside, it is cold]",
                                   "[You could build a house of cards.|How about a puppet show with socks?|"
                                   "Make a picture of your dream house!|You could write a tiny book.]"),
                                  ("[Outside|Outside, please]", "[Look for five different leaves.|Draw a road with chalk.|"
                                      "Make a boat from bark and let it swim.|Look for shapes in the clouds.]")])
    fill = partial(w.fill, **slots)
    pairs = [(cap(fill(said)) + ".", fill(bot)), (fill(reply) + ".", fill(reaction))]
    if w.chance(0.35):
        pairs.append((w.fill("[What was my problem?|Do you remember what I told you?|What did I tell you at first?]"),
                      fill("[You told me that " + short + ".|You said that " + short + ".]")))
    if w.chance(0.6):
        user, bot = w.pick([("[Thank you!|Thanks.]",
                             "[You are welcome! I hope it helps.|Any time! Tell me how it went.|"
                             "I am glad that you told me.]"),
                            ("[Thanks, I will try that.|Good idea!|Okay, I will do that.]",
                             "[Good luck!|Good! Tell me how it went.|I hope it helps!]"),
                            ("[That helps.|Now I feel better.]",
                             "[I am glad!|That is good to hear.|I am glad that you told me.]")])
        pairs.append((w.fill(user), w.fill(bot)))
    return pairs


# question, suggestions, when the user does not want that
ADVICE = [
    ("[What shall I draw?|What should I draw?|I want to draw something, but what?]", "draw",
     ["a cat with boots", "a castle on a cloud", "a whale with a hat", "a tree full of lamps", "a robot who waters flowers",
      "your family as animals", "a snail in a race car", "a house with ten windows"]),
    ("[What shall I cook?|What can I cook today?|I don't know what to cook.]", "cook",
     ["carrot soup", "pancakes with apples", "noodles with tomato sauce", "rice with vegetables", "a big omelet",
      "potatoes with butter", "pumpkin soup"]),
    ("[What shall I play?|What can I play?|I want to play, but I don't know what.]", "play",
     ["hide and seek", "shop, with stones for money", "pirates on the sofa", "a treasure hunt", "statues: who moves is out",
      "circus", "school with your toys"]),
    ("[What shall I read?|What should I read?|Which book shall I read?]", "read",
     ["a story about pirates", "a book about stars", "fairy tales", "a story about a brave mouse",
      "a book about sea animals", "a funny story about a dragon"]),
    ("[What can I give my {rel} for a birthday?|What shall I give my {rel} for the birthday?|"
     "I need a present for my {rel}.]", "give your {rel}",
     ["a card with a poem", "a flower in a pot", "a cake that you baked", "a picture in a frame", "a box of cookies",
      "a warm scarf", "a walk together"]),
    ("[What can I do today?|What shall I do today?|I have time today. What can I do?]", "try",
     ["a walk to look for feathers", "a letter to a friend", "a picnic on the carpet", "baking some bread",
      "a fort out of blankets", "planting a bean in a cup"]),
    ("[What shall I write a story about?|I want to write a story. What about?|Help me to find an idea for a story.]",
     "write about", ["a shoe that walks alone", "a bear who opens a bakery", "a girl who finds a tiny door",
                     "a cloud that is afraid of heights", "a boy who can talk with trees", "a clock that runs backwards"]),
    ("[What shall I put on my bread?|What shall I eat for breakfast?]", "take",
     ["honey and a banana", "cheese and a tomato", "butter and jam", "an egg with salt"]),
    ("[How can I decorate my room?|My room looks boring. What can I do?]", "try",
     ["paper stars on the ceiling", "a line with your pictures", "a big plant by the window", "a rug in a bright color",
      "a lamp in a paper bag"]),
    ("[What shall I build with my blocks?|I have many blocks. What shall I build?]", "build",
     ["a bridge for toy cars", "a zoo", "a very tall tower", "a castle with a gate", "a garage", "a maze for a marble"]),
    ("[What can I be for the costume party?|What shall I go as to the costume party?]", "go as",
     ["a pirate", "a snail with a house of paper", "a tree with real leaves", "a ghost with a hat", "a star", "a bee"]),
    ("[What shall I pack for a trip?|I go on a trip. What shall I take along?]", "take",
     ["a book and a snack", "a warm sweater", "a map and a bottle of water", "a small lamp", "a raincoat"]),
]


def advice(w):
    """Suggestions; the user takes one or wants another; later it is asked for again."""
    ask, verb, things = w.pick(ADVICE)
    one, two, three = w.some(things, 3)
    slots = dict(rel=w.pick(FAMILY), verb=verb, one=one, two=two, three=three)
    pairs = [(w.fill(ask, **slots), w.fill("[How about {one}?|You could {verb} {one}.|What about {one}?|"
                                           "Maybe you could {verb} {one}.]" if w.chance(0.6) else
                                           "[You could {verb} {one} or {two}.|How about {one}, or {two}?|"
                                           "I have two ideas: {one}, or {two}.]", **slots))]
    both = two in pairs[0][1]
    if both:
        taken = w.pick([one, two])
        pairs.append((w.fill("[{T}!|I take the {n}.|{T}, I think.]", T=cap(taken), n="first" if taken == one else "second"),
                      w.fill("[{T}! Good choice.|Good! I like {t}, too.|Then {t} it is. Have fun!]", t=taken, T=cap(taken))))
    elif w.chance(0.5):
        taken = two
        pairs += [(w.fill("[No, something else.|Hm, not that.|Do you have another idea?|And what else?|"
                          "I had that last week.]"), w.fill("[Then how about {two}?|Then maybe {two}?|What about {two}?|"
                              "You could {verb} {two}.]", **slots)),
                  (w.fill("[Yes, that is good!|Good idea!|I like that.|Yes!]"),
                   w.fill("[I am glad! Have fun.|Good! Tell me later how it went.|{Two} it is, then!]", **slots))]
    else:
        taken = one
        pairs.append((w.fill("[Good idea!|I like that!|Yes, thank you.|That sounds fun.]"),
                      w.fill("[Have fun!|I am glad that you like it.|Tell me later how it went!]", **slots)))
    if w.chance(0.35):
        pairs.append((w.fill("[What was your idea?|What was the idea again?|Say your idea again.]"),
                      w.fill("[It was {t}.|{T}!|My idea was {t}.|You chose {t}.]" if both
                             else "[It was {t}.|{T}!|My idea was {t}.]", t=taken, T=cap(taken))))
    return pairs


def name_my_pet(w):
    """Names for a new pet; the chosen one is used and recalled."""
    kind, coat = w.pick([("kitten", "black"), ("kitten", "orange"), ("puppy", "brown"), ("puppy", "white"),
                         ("rabbit", "grey"), ("parrot", "green"), ("hamster", "brown"), ("pony", "white"),
                         ("fish", "golden"), ("turtle", "green")])
    fit = {"black": ["Shadow", "Pepper", "Midnight", "Inky"], "orange": ["Ginger", "Pumpkin", "Maple"],
           "brown": ["Cocoa", "Nutmeg", "Acorn", "Biscuit"], "white": ["Snowy", "Cloud", "Sugar", "Daisy"],
           "grey": ["Smoky", "Pebble", "Misty"], "green": ["Moss", "Clover", "Basil", "Olive"],
           "golden": ["Sunny", "Honey", "Goldie"]}[coat]
    one, two = w.some(fit, 2)
    own = w.pick([n for n in PET_NAMES if n not in fit])
    slots = dict(kind=kind, coat=coat, one=one, two=two, own=own)
    fill = partial(w.fill, **slots)
    pairs = [(fill("[How shall I name my {kind}?|I have a new {kind}. What shall I call it?|"
                   "What is a good name for a {kind}?|Help me to find a name for my {kind}.]"),
              fill("[What does your {kind} look like?|What color is your {kind}?|Gladly! What color is it?]")),
             (fill("[It is {coat}.|{Coat}.|It's {coat}.]"),
              fill("[Then how about {one} or {two}?|A {coat} {kind} could be called {one} or {two}.|"
                   "{One} would fit, or {two}.]"))]
    chosen, reply = w.pick([(one, "[I like {one}!|{One} is good.|I take {one}.]"),
                            (two, "[{Two}!|I like {two} better.|{Two} is nice.]"),
                            (own, "[No, I think I will call it {own}.|Hm, I like {own} better.|I want to call it {own}.]")])
    pairs.append((fill(reply), w.fill("[{C} is a lovely name! Say hello to {c} from me.|Then welcome, {c}!|"
                                      "{C} it is! I hope your {kind} likes it.|A {coat} {kind} called {c}, how nice!]",
                                      c=chosen, C=chosen, kind=kind, coat=coat)))
    if w.chance(0.6):
        pairs.append((fill("[What is my {kind} called now?|So what is the name of my {kind}?|What will I call my {kind}?]"),
                      w.fill("[Your {kind} is called {c}.|{c}!|{c}. A good name!]", c=chosen, kind=kind)))
    elif w.chance(0.5):
        pairs.append((w.fill("[Thank you for your help!|Thanks!]"),
                      w.fill("[You are welcome! Have fun with {c}.|Gladly! Give {c} a pat from me.]" if kind != "fish"
                             else "[You are welcome! Have fun with {c}.]", c=chosen)))
    return pairs


# a thing in general, what the bot finds about it
LIKES = [
    ("cookies", "Cookies and a story go well together"), ("snow", "Snow makes everything white and quiet"),
    ("trains", "Trains can take you far away"), ("music", "Music makes the heart light"),
    ("rainy days", "They are good for reading"), ("dinosaurs", "They lived so long ago"),
    ("the stars", "They are like little lamps in the sky"), ("ice cream", "It is best on a hot day"),
    ("the sea", "I like the sound of that"), ("swings", "It is almost like flying"), ("books", "Books are full of friends"),
    ("cherries", "They are sweet and round"), ("dragons", "In my stories they are mostly friendly"),
    ("flowers", "They make a garden bright"), ("robots", "I am a bit like one, but without arms"),
    ("puddles", "Rubber boots are good for that"), ("carrots", "Rabbits agree with you"), ("jokes", "I know some good ones"),
    ("soup", "Soup keeps you warm"), ("castles", "I wonder who lives in the tower"),
    ("mushrooms", "They look like little umbrellas"), ("camping", "You can hear the owls at night"),
    ("cats", "They purr when they are happy"),
    ("frogs", "They are great at jumping"), ("drawing", "A pencil can make a whole world"),
    ("math", "Numbers are like a puzzle"), ("getting up early", "The first birds sing then"),
    ("spinach", "It is as green as grass"),
    ("onions", "They make some people cry"), ("loud noises", "A quiet place is good, too"),
    ("thunder", "It is only a loud noise in the sky"), ("fog", "It makes everything look strange"),
    ("puzzles", "The last piece is the best"),
]
UNLOVED = {"spinach": "It is very green, I know", "onions": "They make the eyes wet", "mushrooms": "They are a bit slippery",
           "carrots": "Then a rabbit can have yours", "soup": "Not everybody likes to eat with a spoon",
           "getting up early": "A warm bed is hard to leave", "math": "Numbers can be stubborn",
           "loud noises": "Quiet is nicer", "thunder": "It is so loud", "fog": "You cannot see where you go",
           "rainy days": "Wet socks are no fun", "frogs": "They are a bit wet and cold"}


def i_like(w):
    """The user likes something, or does not; it comes back later."""
    (x, note), (y, note_y) = w.some([e for e in LIKES if e[0] not in ("loud noises", "thunder")], 2)
    bad = w.pick([u for u in UNLOVED if u not in (x, y)])
    way = w.pick(["like", "dislike", "both"])
    if way == "like":
        pairs = [(w.fill("[I like {x}.|I love {x}!|I really like {x}.]", x=x),
                  w.fill("[I like to hear that! {note}.|{X}! {note}.|That is nice. {note}.] [|And what else do you like?|"
                         "Why do you like {x}?]", x=x, X=cap(x), note=note))]
        if pairs[0][1].endswith("else do you like?"):
            pairs += [(w.fill("[I also like {y}.|{Y}!|And {y}.]", y=y, Y=cap(y)),
                       w.fill("[{Y}, too! {note}.|So you like {x} and {y}. {note}.]", x=x, y=y, Y=cap(y), note=note_y))]
        elif pairs[0][1].endswith("?"):
            pairs += [(w.fill("[I don't know, I just do.|Just because.|I do not know why.]"),
                       w.fill("[That is a good reason.|You do not need a reason to like {x}.]", x=x))]
        if w.chance(0.6):
            pairs += asides(w, w.pick([0, 1]))
            pairs.append((w.fill("[What do I like?|What did I say that I like?|Do you remember what I like?]"),
                          w.fill("[You like {x}{and_y}.|You told me that you like {x}{and_y}.]", x=x,
                                 and_y=f" and {y}" if any(y in u or cap(y) in u for u, _ in pairs) else "")))
        return pairs
    if way == "dislike":
        pairs = [(w.fill("[I don't like {b}.|I do not like {b}.|I hate {b}!]", b=bad),
                  w.fill("[I understand. {note}.|{note}. What do you like better?|"
                         "Not everybody likes {b}. What do you like?|I see. {note}.]", b=bad, note=UNLOVED[bad]))]
        if pairs[0][1].endswith("?"):
            pairs.append((w.fill("[I like {x}.|{X}!]", x=x, X=cap(x)),
                          w.fill("[{X} instead of {b}, I see. {note}.|Ah, {x}! {note}.]", x=x, X=cap(x), b=bad, note=note)))
        return pairs + [(w.fill("[What don't I like?|What did I say I do not like?]"),
                         w.fill("[You do not like {b}.|You said that you do not like {b}.]", b=bad))]
    pairs = [(w.fill("[I like {x}, but I don't like {b}.|I love {x}, but not {b}.|I don't like {b}, but I like {x}.]", x=x,
                     b=bad), w.fill("[I see: {x} yes, {b} no. {note}.|{note}. And {b}? {un}.|So give you {x}, but no {b}!]",
                                    x=x, b=bad, note=note, un=UNLOVED[bad]))]
    if w.chance(0.5):
        pairs.append(aside(w))
    ask_like = (w.fill("[What do I like?|What was it that I like?]"),
                w.fill("[You like {x}.|You like {x}, but not {b}.]", x=x, b=bad))
    ask_not = (w.fill("[What don't I like?|What was it that I do not like?]"),
               w.fill("[You do not like {b}.|You don't like {b}, but you like {x}.]", x=x, b=bad))
    return pairs + w.some([ask_like, ask_not,
                           (w.fill("Do I like {b}?", b=bad), w.fill("No, you do not like {b}. You like {x}.", x=x, b=bad))],
                          w.pick([1, 2]))


FEELINGS = [
    ("happy", "[That is wonderful!|How nice!] What made you happy?",
     "[The sun is shining|I had a good day|My friend is coming]", "[Keep that feeling!|Then I am happy for you.]"),
    ("sad", "I am sorry. [Do you want to tell me why?|What happened?]", "[I miss my friend|I fell off my bike|My toy broke]",
     "[That is hard. I hope it gets better soon.|I understand that you are sad. Be kind to yourself today.]"),
    ("angry", "[Oh. What made you angry?|Why are you angry?]", "[My brother took my ball|It is not fair|Somebody pushed me]",
     "[That would make me cross, too. Take three deep breaths.|I understand. Stamp your feet once, and then talk about "
     "it.]"),
    ("excited", "[Oh! What is going to happen?|Why are you so excited?]",
     "[Tomorrow is my birthday|We go on a trip|I get a new bike]",
     "[How exciting! I hope it will be great.|No wonder you cannot wait!]"),
    ("scared", "[You are safe here. What scared you?|Oh! What are you scared of?]", "[A loud noise|A bad dream|The dark]",
     "[That is over now. Hug something soft!|Being scared is all right. It goes away.]"),
    ("proud", "[Good! What did you do?|You should be! What happened?]",
     "[I tied my own shoes|I helped my grandma|I read a whole book]",
     "[Well done! That was not easy.|You can be proud of that!]"),
    ("lonely", "I am here with you. [Shall we talk a bit?|Would you like to talk?]", "[Yes, please|Yes]",
     "[Good! Tell me something about your day.|Gladly! What do you like to do?]"),
    ("nervous", "[What makes you nervous?|Why are you nervous?]",
     "[I must sing in front of all|I have a test|It is my first day]",
     "[Breathe slowly. You can do it!|That is normal. It gets easier when you start.]"),
    ("cold", "[Brr! Do you have a blanket?|Then put on something warm. Do you have a sweater?]", "[Yes|Yes, a thick one]",
     "[Good, wrap it around you.|Then it will be warm soon.]"),
    ("thirsty", "[Then drink some water.|Water is best then.] Do you have some?", "[Yes|Yes, a big glass]",
     "[Good! Drink it all.|Cheers!]"),
]


def i_am(w):
    x, bot, reply, reaction = w.pick(FEELINGS)
    pairs = [(w.fill("[I am {x}.|I'm so {x}!|I feel {x}.|I am very {x} today.]", x=x), w.fill(bot)),
             (w.fill(reply) + ".", w.fill(reaction))]
    if w.chance(0.35):
        pairs.append((w.fill("[How do I feel?|How did I say I feel?]"),
                      w.fill("[You told me that you are {x}.|You feel {x}.]", x=x)))
    return pairs + ([closing(w)] if w.chance(0.35) else [])


THINGS_OWNED = [
    ("bike", "Where do you ride it?", "[To the park|To school|Around the block]",
     "[Have fun, and wear a helmet!|That sounds like a nice ride.]"),
     ("garden", "What grows there?", "[Roses|Beans|Apple trees]",
      "[How nice! I would like to smell that, if I had a nose.|You must care for it well.]"),
    ("secret", "[A secret! Is it a happy one?|Oh! Will you tell me?]",
     "[Yes, we are planning a party for my {rel}|Yes, I baked a cake for my {rel}]",
     "[Your {rel} will be so surprised!|I will not tell your {rel}!]"),
     ("tree house", "What do you do up there?", "[Read|Watch birds|Eat cookies]",
      "[The best place for that!|It must be lovely up there.]"),
    ("telescope", "What can you see with it?", "[The moon|Many stars]",
     "[How great! The sky is full of wonders.|I would love to hear what else you find.]"),
     ("guitar", "Can you play a song?", "[Yes, two songs|Not yet]", "[Each song begins with one sound.|Music is a gift.]"),
    ("loose tooth", "Does it wiggle a lot?", "[Yes, very much|A little]",
     "[Soon it will fall out. How exciting!|Be patient, it will come out by itself.]"),
     ("cold", "[Poor you! Do you cough?|Oh no. Do you sneeze a lot?]", "[Yes, all the time|A little]",
      "[Drink tea and rest. Get well soon!|I hope that you feel better tomorrow.]"),
    ("idea", "[Tell me!|What is it?]", "[Let us make up a story together|I will build a boat from a box]",
     "[What a good idea!|I like your idea!]"),
     ("new coat", "What color is it?", "{C}", "[A {c} coat! It must look nice.|{C} is a good color for a coat.]"),
    ("tent", "Where do you put it up?", "[In the garden|In my room|By the lake]",
     "[A cozy little house!|I hope no rain gets in.]"),
     ("question", "[Ask me!|Yes? What is it?]", "Why is the sky blue",
      "The light of the sun has many colors, and the air spreads the blue the most."),
]


def i_have(w):
    x, bot, reply, reaction = w.pick(THINGS_OWNED)
    color = w.pick(COLOURS[:8])
    slots = dict(x=x, rel=w.pick(FAMILY), c=color)
    reply = w.fill(reply + ("?" if x == "question" else "."), **slots)
    pairs = [(w.fill("I have a {x}[.|!]", **slots),
              w.fill(("[A {x}!|Oh, a {x}!|How nice!] " if x not in ("cold", "question", "idea", "secret") else "") + bot,
                     **slots)),
             (reply, w.fill(reaction, **slots))]
    return pairs + ([closing(w)] if w.chance(0.3) else [])


SKIES = [
    ("[It is raining|It is raining outside|It rains here]", "rain", "[Do you have an umbrella?|Are you inside?]",
     "[Yes|Yes, I do|Yes, luckily]", "[Then the rain cannot hurt you!|Good. Listen to the drops on the window!]"),
    ("[The sun is shining|It is sunny today|It is sunny here]", "sun", "[Will you go out?|What will you do in the sun?]",
     "[I will go to the park|I will play outside]", "[Have fun, and take a hat!|That sounds like a good day.]"),
    ("[It is snowing|It is snowing outside|There is snow everywhere]", "snow",
     "[Will you build a snowman?|Will you go out and play?]", "[Yes, soon|Yes]",
     "[How nice! Put on warm gloves.|Then the whole world is white for you!]"),
    ("[It is very windy|The wind is so strong today]", "wind", "[Do the trees bend?|Does it blow hats away?]",
     "[Yes|Yes, it is very strong]", "[Hold on to your hat!|I hope your hat stays on your head.]"),
    ("[It is so hot|It is very hot today]", "heat", "[Do you have some shade?|Do you drink enough water?]",
     "[Yes|Yes, I do]", "[Good. Stay cool!|That is good. Ice cream would help, too.]"),
    ("[It is foggy|There is fog outside]", "fog", "[Can you see the next house?|Can you still see the street?]",
     "[No|Not at all]", "[How mysterious! It is like living in a cloud.|A good day for a ghost story, a friendly one.]"),
    ("[There is a storm|There is thunder and lightning]", "storm", "[Are you safe inside?|Are you afraid?]",
     "[I am inside|I am under my blanket]", "[Good. It will soon be over.|That is the best place now. Count the seconds "
                                            "until the thunder comes.]"),
]


def weather_outside(w):
    said, x, bot, reply, reaction = w.pick(SKIES)
    notes = dict(rain="[Rain is good for the flowers.|Drip, drop!]", sun="[How nice!|That sounds lovely.]",
                 snow="[Oh, snow!|How pretty that must be!]", wind="[Whoosh!|The leaves must be dancing.]",
                 heat="[Phew!|Oh, that is hard.]", fog="[Like in a mystery story!|Everything is grey then.]",
                 storm="[Oh my!|That is loud.]")
    pairs = [(w.fill(said) + ".", w.fill(notes[x] + " " + bot)), (w.fill(reply) + ".", w.fill(reaction))]
    if w.chance(0.3):
        pairs.append(aside(w))
    if w.chance(0.5):
        word = dict(rain="It is raining at your place.", sun="The sun is shining at your place.",
                    snow="It is snowing at your place.", wind="It is windy at your place.", heat="It is hot at your place.",
                    fog="It is foggy at your place.", storm="There is a storm at your place.")[x]
        pairs.append((w.fill("[What is the weather like here?|What is my weather like?|How did I say the weather is?]"),
                      w.fill("[{x}|I cannot see it, but you told me. {x}|You told me. {x}]", x=word)))
    return pairs


def and_you(w):
    """Questions back to the bot: it is honest about what it is."""
    pairs = [(w.fill(user), w.fill(bot)) for user, bot in w.some([
        ("[Do you have a pet?|Do you have a dog?]",
         "[No, I am only a little program. But I like stories about pets. Do you have one?|"
         "I have no pets, but I like to hear about yours!]"),
        ("[What is your favorite food?|What do you like to eat?]",
         "[I cannot eat, but I like words that sound good, like pancake. What do you like?|"
         "I do not eat at all. I live on words! And you?]"),
        ("[How old are you?|What is your age?]",
         "[I am very new, but I am named after an animal that is very, very old. And you?|"
         "I have no birthday like you. I am still quite new! How old are you?]"),
        ("[Where do you live?|Where are you?]",
         "[I live here in your browser. And you?|I run on your own computer, in this window. It is cozy here.]"),
        ("[Do you have a brother or sister?|Do you have a family?]",
         "[No, but I have you to talk with. Do you have brothers or sisters?|I have no family, I am a program. Tell me "
         "about yours!]"),
        ("[What is your favorite color?|Which color do you like?]",
         "[I cannot see, but I like the sound of the word blue. And you?|I cannot see colors, but green sounds fresh. "
         "Which one do you like?]"),
        ("[What did you do today?|What are you doing?]",
         "[I talk with you, and that is the best part.|I waited for somebody to talk with. And you came! What did you do?]"),
        ("[Do you sleep?|Do you go to bed?]",
         "[I do not need to sleep. But I like bedtime stories!|No, but I am quiet when you close this page.]"),
        ("[What do you like?|What do you like to do?]",
         "[I like stories most of all. And you?|I like to tell stories and to talk with you. What do you like?]"),
        ("[Can you see me?|Do you see me?]", "[No, I have no eyes. I only read what you write.|"
                                             "I cannot see you. I can only read your words.]"),
        ("[What is your name?|Who are you?]", "[I am Trilobite. And who are you?|My name is Trilobite. What is yours?]"),
        ("[Can you dance?|Can you swim?]", "[No, I have no legs. But I can tell you a story about it!|"
                                           "Not without a body! But I can play with words.]"),
    ], w.pick([1, 2, 3]))]
    return pairs


def change_subject(w):
    """The user wants to talk about something else."""
    one, two = some_facts(w, 2)
    pairs = tell(w, one)
    pairs.append((w.fill("[Let's talk about something else.|Can we talk about something else?|"
                         "I don't want to talk about that any more.|Something else, please.]"),
                  w.fill("[Of course! What would you like to talk about?|All right. What is on your mind?|"
                         "Sure! You choose.|Gladly. About what?]")))
    return pairs + w.pick([tell(w, two), [aside(w)]])[:2]


def not_understood(w):
    """The user does not understand, the bot says it in other words."""
    said, again, ask = w.pick([
        ("Patience is a good thing to have.", "I mean that it is good if you can wait.",
         "[Tell me something wise.|Say something clever.]"),
        ("A small step is still a step.", "I mean that doing a little is better than doing nothing.",
         "[Tell me something wise.|Say something clever.]"),
        ("Two heads are better than one.", "I mean that two people think of more ideas than one.",
         "[Tell me something wise.|Give me advice.]"),
        ("A friend in the rain is a friend in the sun.", "I mean that good friends stay with you on bad days, too.",
         "[Say something about friends.|What is a friend?]"),
        ("Every big tree was a seed once.", "I mean that all big things begin small.",
         "[Tell me something wise.|Say something clever.]"),
        ("Books are doors.", "I mean that a book can take you to other places in your mind.",
         "[What do you think about books?|Why do you like books?]"),
        ("Sleep on it.", "I mean: wait until tomorrow, and then decide.",
         "[I cannot decide. What shall I do?|How can I decide what to do?]"),
        ("Put yourself in your friend's shoes.", "I mean: think how your friend feels.",
         "[My friend is angry, and I do not know why.|I do not understand my friend.]"),
    ])
    return [(w.fill(ask), said), (w.fill("[What do you mean?|I do not understand.|What does that mean?|Huh?|"
                                         "I don't get it. What do you mean?]"),
                                  w.fill("[{a}|Let me say it in other words. {a}|Sorry! {a}]", a=again)),
            (w.fill("[Ah, I see.|Now I understand.|Okay, thank you.|That is true.]"),
             w.fill("[Good! Always ask when something is not clear.|I am glad that you asked.|"
                    "Good! I should use easy words.]"))]


def misunderstood(w):
    """The bot took it wrongly; the user puts it right."""
    said, wrong, right, sorry = w.pick([
        ("I want a story.", "Which one? I can tell you a story about a fox.", "No, I want to write one!",
         "Oh, you want to write one! What should it be about?"),
        ("I am cold.", "Oh, you have a cold? Drink some tea!", "No, I am not ill. I am freezing.",
         "Ah, you are freezing! Then take a blanket."),
        ("I made a fish.", "Did you cook it? I hope it tasted good.", "No, I made it out of paper.",
         "Oh, a paper fish! What color is it?"),
        ("I lost my bear.", "A real bear? Be careful!", "No, it is my teddy bear.",
         "Oh, your teddy bear! Where did you have it last?"),
        ("I got an apple tree.", "Are the apples sweet?", "It has no apples yet, it is tiny.",
         "I see, a tiny tree! Give it water and time."),
        ("My sister is a star.", "Is she in the sky?", "No! She sings on a stage.",
         "Oh, a singer! You must be proud of your sister."),
        ("I play with my mouse.", "Does it like cheese?", "No, it is a mouse for the computer.",
         "Ah, a computer mouse! It needs no cheese, then."),
        ("I like orange.", "Oranges are sweet and full of juice!", "No, I mean the color.",
         "Ah, the color orange! Like pumpkins and carrots."),
        ("I saw a big bird.", "Was it an owl?", "No, it was a plane!", "Haha, a plane! That is a very big bird."),
    ])
    plain = cap(sorry.removeprefix("Oh, ").removeprefix("Ah, "))
    return [(said, wrong), (right, w.fill("[{sorry}|Sorry, I got that wrong! {plain}|Excuse me! {plain}]", sorry=sorry,
                                          plain=plain))]


# ---- little stories ----

LAND = """cat dog rabbit mouse fox bear squirrel hedgehog pig cow horse sheep goat donkey lion elephant monkey giraffe zebra
     deer
beaver mole kitten puppy lamb hen frog""".split()
SMALL = "cat rabbit mouse fox squirrel hedgehog beaver mole kitten puppy lamb hen frog monkey".split()
AIR = ["owl", "bird", "bat", "parrot", "bee", "butterfly"]
WATER = ["fish", "whale", "crab", "penguin", "otter", "turtle", "duck", "swan"]
THINGS = ["boat", "teapot", "cloud", "star", "lamp", "umbrella", "train", "robot", "snowman", "pencil", "clock", "shoe",
          "kite", "balloon"]
OPENINGS = """[[Once upon a time there was|There once was|There was] a {kind} called {hero}.|Near {near} lived a {kind}
     called {hero}.|
{Hero} was a {kind} who lived near {near}.|This is the story of {hero}, a {kind}.|A {kind} named {hero} lived near {near}.|
Do you know {hero}? {Hero.he} was a {kind}.|Let me tell you about {hero}, the {kind}.|Far away, near {near}, there was a
{kind}. {Hero.his} name was {hero}.|"My name is {hero}," said the {kind} to all {hero.he} met. {Hero} lived near {near}.]"""

# what the hero can be; the story after the opening; how it goes on; questions about it
PLOTS = [
    (LAND, """[One morning|One day] {hero} found a {color} {thing} [on the path|in the grass]. "Whose {thing} is this?"
         {hero.he} asked. {Hero} went from door to door,
     but nobody [missed it|knew it]. At the last house sat {pal}, a {pal.kind}, and [cried|looked very sad]. "My {thing} is
     gone!" said {pal}. {Hero} gave it back at once.
     {Pal} was so glad that the two [had tea together|shared a plum cake|danced in a circle], and from that day they were
     friends.""",
     "The next day {pal} came to visit {hero} and brought a present: a {thing} [of {hero.his} own|"
     "that looked just the same]. Now both had one!",
     [("What did {hero} find?", "[{Hero} found|It was] a {color} {thing}."),
      ("Whose {thing} was it?", "[It was {pal}'s {thing}.|The {thing} belonged to {pal}.]"),
      ("What color was the {thing}?", "[It was {color}.|The {thing} was {color}.]")]),
    (SMALL, """{Hero} wanted to see what was behind the hill. {Hero.he} packed {food} and [walked|marched] all morning. On
         the way {hero.he} met {pal}, a {pal.kind} [with a sore foot|who was very tired].
     "I have had nothing to eat," said {pal}. {Hero} shared {hero.his} {food} with {pal}. Then {pal} showed {hero} a [short
     way|secret path] to the top. Behind the hill lay [a blue lake|a field full of poppies|the wide sea]!
     "[It was worth it|How beautiful]," said {hero}.""",
     "{Hero} and {pal} stayed until the sun went down. On the way home they sang, and {hero} promised to come back with "
     "[more {food}|a bigger bag].",
     [("What did {hero} pack?", "{Hero} packed {food}."),
      ("Who was tired or hurt?", "[It was {pal}, the {pal.kind}.|{Pal} was.]"),
      ("What did {hero} want to see?", "{Hero} wanted to see what was behind the hill.")]),
    (LAND, """{Hero} was afraid of [the dark|the night]. When {pal}, a {pal.kind}, heard it, {pal.he} said: "Come, I will
         show you something." They sat on a [big stone|fallen tree] and waited.
     [First came one star, then ten, then hundreds.|One after the other the stars came out.] "Without the dark we could not
     see them," said {pal}. {Hero} looked and looked.
     [After that|From then on], {hero} was not afraid any more. {Hero.he} even gave a name to a star: {star}.""",
     "The next night {hero} showed the star {star} to a little {third} that was afraid, too. Now {hero} was the brave one.",
     [("What was {hero} afraid of?", "[{Hero} was afraid of the dark.|Of the dark.]"),
      ("What was the star called?", "[The star was called {star}.|{Star}!]"),
      ("Who showed {hero} the stars?", "[It was {pal}.|{Pal}, the {pal.kind}.]")]),
    (SMALL, """{Hero} baked a [big|round] {cake} for {hero.his} birthday. But then {hero.he} saw: [all the candles were
         gone|there was not one candle in the house]! {Hero} asked {pal}, a {pal.kind}, for help. {Pal} had no candles,
         either.
     [{Pal} thought for a while|"Wait," said {pal}], and came back with [three fireflies|a jar of fireflies]. They sat down
     on the {cake} and shone. "[That is the best birthday light of all|Nobody has such candles]!" said {hero}, and cut the
     first piece for {pal}.""",
     "When the {cake} was eaten, the fireflies danced in the garden. {Hero} and {pal} danced, too, until [the moon was "
     "high|they were tired].",
     [("What did {hero} bake?", "[{Hero} baked|It was] a {cake}."),
      ("What did they use instead of candles?", "[They used fireflies.|Fireflies!]"),
      ("Who helped {hero}?", "[{Pal} helped {hero}.|It was {pal}, the {pal.kind}.]")]),
    (SMALL, """A strong wind blew {hero}'s {clothes} away. [It flew over the fence and was gone.|Up it went, over the roof.]
         {Hero} ran after it and looked [under every bush|behind every tree]. Then {hero.he} saw it at last: it was up in
         {tree},
     and a {bird} sat in it like in a nest. "It is so [warm|cozy]," said the {bird}. {Hero} thought a while. "Keep it,"
     {hero.he} said. "Your [babies|eggs] need it more than I do." That winter, {hero} wore an old blanket and smiled.""",
     "In spring, three little birds looked out of the {clothes}. They sang for {hero} each morning, and the smallest one "
     "was named after {hero}.",
     [("What did the wind blow away?", "[The wind blew away {hero}'s {clothes}.|It was the {clothes}.]"),
      ("Where was the {clothes}?", "[It was up in {tree}.|In {tree}.]"),
      ("Did {hero} take the {clothes} back?", "No, {hero} gave it to the {bird}.")]),
    (LAND, """{Hero} and {pal}, a {pal.kind}, wanted to build a house. {Hero} wanted it {color}, but {pal} wanted it {tint}.
         They [argued all morning|did not agree] and built two walls that did not fit. Then it began to rain, and both got
         wet.
     "[This is silly|We are fools]," said {hero}. "Let us make one half {color} and one half {tint}." [Before evening the
     roof was on.|Together they were quick.] It was the most colorful house near {near}.""",
     "Soon everybody wanted such a house. {Hero} and {pal} had to paint all week, and each house got two colors.",
     [("What did they build?", "[They built a house.|A house!]"),
      ("What color did {hero} want?", "[{Hero} wanted {color}.|{Color}!]"),
      ("What color did {pal} want?", "[{Pal} wanted {tint}.|{Tint}!]")]),
    (SMALL, """{Hero} could not sleep, for there was a strange sound: [tip, tap, tip|plip, plop, plip]. "A ghost!" thought
         {hero}. {Hero.he} took a lamp and [crept|tiptoed] to the kitchen. There was no ghost. It was only the {drip}, and
         under it sat {pal}, a {pal.kind},
     who was [thirsty|having a drink]. "Sorry," said {pal}, "did I wake you?" {Hero} laughed. They drank warm milk together,
     and {pal} was allowed to sleep on the rug.""",
     "In the morning, {hero} and {pal} mended the {drip} with a bit of string. After that the nights were quiet, and {pal} "
     "stayed for good.",
     [("What made the sound?", "[It was the {drip}.|The {drip}!]"),
      ("Who was in the kitchen?", "[It was {pal}, a {pal.kind}.|{Pal} was.]"),
      ("What did they drink?", "[They drank warm milk.|Warm milk.]")]),
    (LAND, """{Hero} wanted to win the big race near {near}, and {hero.he} [trained every morning|ran around the pond each
         day]. On the day of the race, {hero} was first. But then {hero.he} heard a cry: {pal}, a {pal.kind}, had fallen into
         [a ditch|the mud]. {Hero} stopped, turned around
     and pulled {pal} out. [The others ran past.|All the others ran past them.] {Hero} and {pal} came in last, side by side.
     But the people clapped for them [the loudest|longer than for the winner].""",
     "After the race, {pal} gave {hero} a medal that {pal.he} had made from a {color} button. {Hero} wore it every day.",
     [("Did {hero} win the race?", "No, {hero} stopped to help {pal}."),
      ("Who fell?", "[{Pal} fell.|It was {pal}, the {pal.kind}.]"),
      ("Why did {hero} stop?", "{Hero} stopped to pull {pal} out.")]),
    (SMALL, """{Hero} planted a {seed} seed and gave it water. The next day [nothing had happened|there was nothing to see].
         "Grow!" said {hero}. {Hero.he} sang to it, {hero.he} read to it, and one night {hero.he} even put a blanket over it.
         "Patience," said {pal}, the old {pal.kind} from next door.
     After [two weeks|ten days], a tiny green tip came up. {Hero} [jumped for joy|danced around it]. In summer the {seed} was
     taller than the fence, and {pal} came to look at it every day.""",
     "In autumn {hero} gave {pal} a bag of new seeds. The next year there was a {seed} in both gardens.",
     [("What did {hero} plant?", "[{Hero} planted a {seed} seed.|It was a {seed} seed.]"),
      ("Who said that {hero} needs patience?", "[It was {pal}.|{Pal}, the old {pal.kind}.]"),
      ("What came up from the ground?", "A tiny green tip came up.")]),
    (LAND, """Everybody near {near} could do something special, but {hero} thought that {hero.he} could do nothing. {Pal}, a
         {pal.kind}, could [whistle with two voices|stand on one leg for an hour]. Then one day [{pal} got lost in the
         fog|thick fog came, and {pal} was lost]. All called, but {pal} did not hear them. Only {hero} sat down and listened.
     "I hear {pal.him}," said {hero}, "by the {spot}!" And so it was. {Hero} could listen better than anybody.""",
     "After that, all who had a worry came to {hero}, because nobody could listen so well. {Pal} always came first.",
     [("What could {hero} do well?", "[{Hero} could listen.|{Hero} could listen better than anybody.]"),
      ("Who was lost in the fog?", "[{Pal} was lost.|It was {pal}, the {pal.kind}.]"),
      ("Where was {pal}?", "[{Pal} was by the {spot}.|By the {spot}.]")]),
    (SMALL, """{Hero} loved {food}, and one evening {hero.he} ate up a whole bowl of {food} that was for {hero.his} friend
         {pal}, a {pal.kind}. When {pal} came, the bowl was empty. "[Maybe a ghost took it|The wind must have taken it],"
         said {hero}, but {hero.his} ears got hot. {Pal} looked at the crumbs on {hero}'s chin and said nothing.
     "It was me," said {hero} [at last|very quietly]. "I am sorry." {Pal} laughed. "I know. Let us [get new {food}|find some
     more] together!" """,
     "They came home with a basket full of {food}. This time, {hero} waited until {pal} had taken the first bite.",
     [("What did {hero} eat up?", "[{Hero} ate up the {food}.|A whole bowl of {food}.]"),
      ("Who was the bowl for?", "[It was for {pal}.|For {pal}, the {pal.kind}.]"),
      ("What did {hero} say at last?", "{Hero} said: \"It was me. I am sorry.\"")]),
    (LAND, """One day a letter lay in front of {hero}'s door. "Come to the {spot} at {hour}," it said, and nothing else. [Who
         had written it?|There was no name on it.] {Hero} was [curious|a bit nervous], but {hero.he} went. At the {spot} it
         was quiet. Then [somebody giggled|a twig cracked], and {pal}, a {pal.kind}, jumped out, and behind {pal} came all
         the others.
     "Surprise!" they shouted. It was {hero}'s birthday, and {hero} had forgotten it.""",
     "They all ate {food} and played until it got dark. {Hero} kept the letter in a box for ever.",
     [("What did the letter say?", "It said: \"Come to the {spot} at {hour}.\""),
      ("Where did {hero} go?", "[{Hero} went to the {spot}.|To the {spot}.]"),
      ("Why was there a surprise?", "It was {hero}'s birthday.")]),
    (SMALL, """It was a cold winter, and {hero} had [only one small blanket|just one blanket]. One night there was a knock at
         the door. It was {pal}, a {pal.kind}, [full of snow|wet and cold]. "May I come in?" {Hero} let {pal} in, and they
         shared the blanket. [Then came a second knock|Soon there was another knock]: a little {third} was cold, too. The
         blanket was small, but with three of them it was [the warmest night of the winter|so warm that nobody was cold].""",
     "In the morning the sun was shining on the snow. {Hero}, {pal} and the little {third} built a snowman, and gave him a "
     "{color} hat.",
     [("Who knocked first?", "[It was {pal}, a {pal.kind}.|{Pal} knocked first.]"),
      ("Who knocked after that?", "[A little {third}.|It was a little {third}.]"),
      ("What did they share?", "[They shared a blanket.|A small blanket.]")]),
    (LAND, """{Hero} had a {color} {thing}, and {hero.he} never let anybody touch it. "Mine!" {hero.he} said. [So {hero}
         always played alone.|After a while nobody asked {hero} to play.] One day {pal}, a {pal.kind}, sat down [beside
         {hero}|close by] with two sticks and a string, and made up a game. It looked like so much fun! "May I play, too?"
         asked {hero}. "Of course," said {pal}.
     Then {hero} [held out|brought] the {color} {thing}. "Then you can have a turn with this," {hero.he} said.""",
     "Soon all the others came, and everybody had a turn with the {color} {thing}. It got a small scratch, but {hero} did "
     "not mind.",
     [("What did {hero} have?", "[{Hero} had|It was] a {color} {thing}."),
      ("Who made up a game?", "[{Pal} did.|It was {pal}, the {pal.kind}.]"),
      ("What color was the {thing}?", "[It was {color}.|{Color}!]")]),
    (SMALL, """{Hero} heard that there was a treasure under {tree}. {Hero.he} took a spade and [dug all day|dug and dug].
         {Pal}, a {pal.kind}, came to help. They found [an old boot, a spoon and many stones|three rusty nails and a broken
         cup], but no gold. "What a pity," said {pal}. Then water came up from the ground, [clear and cool|fresh and cold].
         They had dug a well! That summer was very dry, and everybody came to drink.
     "This is better than gold," said {hero}.""",
     "{Hero} and {pal} put a bench by the well. There they sat in the evening, and everybody who came to drink told them a "
     "story.",
     [("Where did {hero} dig?", "[{Hero} dug under {tree}.|Under {tree}.]"),
      ("What did they find at last?", "[They found water.|Water! They had dug a well.]"),
      ("Who came to help?", "[{Pal}, a {pal.kind}.|It was {pal}.]")]),
    (LAND, """{Hero} always said no. [Do you want to swim? No. Do you want {food}? No.|"Come and play!" No. "Have some
         {food}!" No.] One day {pal}, a {pal.kind}, had an idea. "Do you want to be alone all day?" asked {pal}. "No!" said
         {hero}. "Do you want to [stay here|miss the fun]?" "No!" said {hero}, and had to laugh. "Then come along!" said
         {pal}. They went to the {spot} and had [a wonderful day|the best day of the week].
     And when {pal} asked: "Was it boring?", {hero} shouted: "No!" """,
     "The next day, {pal} asked: \"Shall we go again?\" {Hero} opened {hero.his} mouth, thought about it, and said: "
     "\"Yes!\"",
     [("What did {hero} always say?", "[{Hero} always said no.|No!]"),
      ("Where did they go?", "[They went to the {spot}.|To the {spot}.]"),
      ("Who had an idea?", "[{Pal}, the {pal.kind}.|It was {pal}.]")]),
    (AIR, """{Hero} wanted to know how far up the sky goes. {Hero.he} flew [higher than the trees|over the roofs], and higher
         than the hill. It got cold and quiet up there. Then a cloud said: "[Hello, little one|Oh, a visitor]! Why are you up
         here?" "I am looking for the end of the sky," said {hero}. The cloud laughed. "There is none. But from here you can
         see your home." {Hero} looked down and saw the {spot} where {pal}, a {pal.kind}, was waiting. Then {hero} [knew
         where to fly|wanted to be home again].""",
     "{Hero} told {pal} all about the cloud. And when it rained the next day, {hero} said: \"That is my friend. It says "
     "hello!\"",
     [("What did {hero} look for?", "[{Hero} looked for the end of the sky.|The end of the sky.]"),
      ("Who did {hero} talk with?", "[{Hero} talked with a cloud.|With a cloud!]"),
      ("Who was waiting for {hero}?", "[It was {pal}, a {pal.kind}.|{Pal} was waiting.]")]),
    (AIR, """{Hero} was the smallest of all, and the others [laughed at {hero.him}|said that {hero.he} could not help]. One
         night a storm came, and {pal}, a {pal.kind}, was shut in: a {spot_thing} had fallen in front of the door. The big
         ones pushed and pulled, but it did not move. {Hero} [slipped|flew] through a tiny hole in the wall and sat with
         {pal} until morning, [so that {pal} was not alone|and told stories]. Then the others came with a long pole, and
         {pal} was free.
     Nobody laughed at {hero} any more.""",
     "{Pal} said: \"The small hole was big enough for a good friend.\" The hole stayed there, and {hero} came to visit "
     "each day.",
     [("Who was shut in?", "[It was {pal}, a {pal.kind}.|{Pal} was.]"),
      ("What had fallen in front of the door?", "[A {spot_thing}.|It was a {spot_thing}.]"),
      ("How did {hero} get in?", "[Through a tiny hole in the wall.|{Hero} came in through a tiny hole.]")]),
    (AIR, """Every morning {hero} visited the {color} flower by {near}. One day the flower [let its head hang|looked very
         weak]. "I am so thirsty," it said. It had not rained for weeks. {Hero} flew to the pond and came back with a drop of
         water. One drop was not enough, so {hero} flew [again and again|ten times, twenty times]. {Pal}, a {pal.kind}, saw
         it and carried a whole cup of water. The flower [lifted its head|stood up straight]. "Thank you, {hero}! Thank you,
         {pal}!" """,
     "The next week it rained at last. The {color} flower made three new flowers: one for {hero}, one for {pal}, and one "
     "for the rain.",
     [("What color was the flower?", "[The flower was {color}.|{Color}!]"),
      ("Who carried a cup of water?", "[It was {pal}.|{Pal}, the {pal.kind}.]"),
      ("Why was the flower weak?", "It had not rained for weeks, and the flower was thirsty.")]),
    (WATER, """{Hero} found a bottle in the water. [There was a letter in it!|In it was a piece of paper.] "Hello! My name is
         {child}. Who are you?" it said. {Hero} could not write, but {hero.he} had an idea. {Hero.he} put a {shell} into the
         bottle and [gave it a push|let it drift away]. Many days later, {child} sat on the beach, and there came the bottle
         with the {shell}. "[Somebody has answered|I have a friend in the water]!" {child} shouted.""",
     "After that, {child} sent a bottle every week, and {hero} always put something into it. They never met, but they were "
     "friends.",
     [("What did {hero} find?", "[{Hero} found a bottle.|A bottle with a letter.]"),
      ("Who wrote the letter?", "[It was {child}.|{Child} wrote it.]"),
      ("What did {hero} put into the bottle?", "[{Hero} put a {shell} into it.|A {shell}.]")]),
    (WATER, """{Hero} liked to sing under water, but it only made bubbles. [Blub, blub, blub.|Blub, blub!] {Pal}, a
         {pal.kind}, heard it. "What do you sing?" asked {pal}. "A song about {song}," said {hero}, and was a bit shy. "[I
         like it|Sing it again]," said {pal}, "I can see your song!" And really, each bubble was a little [bigger|brighter]
         than the one before. Soon all came to see the bubbles of {hero}, and they called it the first concert that one can
         see.""",
     "The next day, {pal} wanted to learn it, too. Together they made so many bubbles that [a sailor wondered|"
     "the people in a boat wondered] if the water was boiling.",
     [("What was the song about?", "[It was about {song}.|About {song}.]"),
      ("Who heard the song?", "[{Pal} heard it.|It was {pal}, a {pal.kind}.]"),
      ("What did {hero} make when {hero.he} sang?", "[{Hero} made bubbles.|Bubbles!]")]),
    (WATER, """One day {hero} saw something {color} far down in the water. "A treasure!" {hero.he} thought, and dived. It was
         [a little lamp|an old lantern] from a ship. {Hero} took it to {pal}, a {pal.kind} who [could not see well|was afraid
         of the dark]. They hung it on a rock, and [by day the sun made it shine|when the sun shone, it glowed]. From then on
         all who had lost their way looked for the {color} light, and {pal} was never alone.""",
     "One evening a baby {third} came to the {color} light and had lost its mother. {Hero} and {pal} waited with it until "
     "the mother came.",
     [("What did {hero} find?", "[{Hero} found a lamp.|It was a lamp from a ship.]"),
      ("What color was it?", "[It was {color}.|{Color}!]"),
      ("Who got the lamp?", "[{Pal} got it.|It was for {pal}, the {pal.kind}.]")]),
    (LAND, """It was time to sleep, but {hero} was still [wide awake|not tired]. "Who else is awake?" {hero.he} asked. {Hero}
         looked out. The moon was up. The {spot} was quiet. {Pal}, the {pal.kind}, lay in a warm bed [and breathed slowly|and
         was already asleep]. "Good night, moon," said {hero}. "Good night, {spot}. Good night, {pal}." Each good night made
         {hero} a bit more tired. [The last one was only a whisper.|The last one {hero.he} only mumbled.] "Good night,
         {hero}," said the moon.""",
     "Nothing happened next, because {hero} slept. {Hero.he} dreamed of {song}, and in the morning the sun said: \"Good "
     "morning, {hero}!\"",
     [("Who was already in bed?", "[{Pal}, the {pal.kind}.|It was {pal}.]"),
      ("Who said good night to {hero}?", "[The moon did.|It was the moon.]"),
      ("What did {hero} say to the moon?", "{Hero} said: \"Good night, moon.\"")]),
    (SMALL, """Each night {hero} wished for a softer bed. First {hero.he} tried [a pile of leaves|some hay], but it tickled.
         Then {hero.he} tried [moss|a heap of moss], but it was wet. Then {hero} lay down on a cloud of wool that {pal}, a
         {pal.kind}, had given {hero.him}. It was soft, but {hero} was lonely there. At last {pal} said: "Come, lie down next
         to me." And so {hero} found out: the softest bed is [next to a friend|where a friend is]. Soon both were asleep.""",
     "In the morning, {hero} and {pal} made one big bed out of the leaves, the moss and the wool. It had room for [three|"
     "a whole family].",
     [("What did {hero} wish for?", "[{Hero} wished for a softer bed.|A softer bed.]"),
      ("Who gave the wool to {hero}?", "[{Pal} did.|It was {pal}, a {pal.kind}.]"),
      ("What is the softest bed?", "The softest bed is next to a friend.")]),
    (AIR, """{Hero} had the quietest voice of all, and [nobody ever heard {hero.him}|the others talked over {hero.him}]. One
         evening {hero.he} saw smoke over {tree}. "Fire!" called {hero}, but it was only a whisper. So {hero.he} flew to
         {pal}, a {pal.kind}, and [pulled {pal.him} by the ear|danced in front of {pal.his} nose] until {pal} looked up.
         {Pal} had a loud voice and woke everybody. They brought water in [buckets and cups|pots and pans], and soon the fire
         was out. "{Hero} saw it first!" said {pal}.""",
     "From that day on, the others were quiet when {hero} wanted to say something. And {tree} got new leaves in spring.",
     [("What did {hero} see?", "{Hero} saw smoke over {tree}."),
      ("Who had a loud voice?", "[{Pal} had a loud voice.|{Pal}, the {pal.kind}.]"),
      ("What did they bring?", "They brought water.")]),
    (AIR, """{Hero} had a cold and could not smell anything. [What a pity, for it was spring!|And it was the first day of
         spring!] "What do the flowers smell like today?" {hero} asked {pal}, a {pal.kind}. {Pal} thought about it. "The
         {color} ones smell like [warm cake|honey]," said {pal}, "and the {tint} ones smell like [rain|fresh apples]." {Hero}
         closed {hero.his} eyes, and it was as if {hero.he} could smell them all. "You tell it so well," said {hero}, "that I
         feel better already." """,
     "The next day {hero} was well again and flew to the {color} flowers at once. {Pal} was right about the smell!",
     [("Why could {hero} not smell anything?", "[{Hero} had a cold.|Because of a cold.]"),
      ("Who told {hero} about the flowers?", "[It was {pal}, a {pal.kind}.|{Pal} did.]"),
      ("Which flowers did {pal} talk about?", "{Pal} talked about the {color} ones and the {tint} ones.")]),
    (WATER, """{Hero} and {pal}, a {pal.kind}, played hide and seek. {Hero} hid so well behind a {color} rock that {pal}
         [could not find {hero.him}|looked everywhere else]. It got late. {Hero} waited and waited. At first it was fun, then
         it was boring, and then it was lonely. At last {hero} put out {hero.his} head and called: "Here I am!" "I am so
         glad," said {pal}, who had [nearly cried|looked all day]. "Hiding is nice," said {hero}, "but being found is nicer."
         """,
     "The next day they played again. This time {hero} giggled behind the {color} rock, so that {pal} could find "
     "{hero.him} soon.",
     [("Where did {hero} hide?", "[{Hero} hid behind a {color} rock.|Behind a {color} rock.]"),
      ("Who looked for {hero}?", "[It was {pal}, the {pal.kind}.|{Pal} did.]"),
      ("What is nicer than hiding?", "Being found is nicer.")]),
    (["kite", "balloon"], """{Hero} was {color} and belonged to {child}. "I want to be free!" {hero} thought every day. Then
         a strong wind came, and {child} had to let go. {Hero} flew over [the roofs|the fields], higher and higher. It was
         wonderful, but nobody [laughed with {hero.him}|waved]. Far below a small dot ran over the meadow and called. It was
         {child}. {Hero} was tired of the clouds. When the wind grew weak, {hero} came down into {tree}, right above
         {child}'s head.""",
     "{Child} climbed up and got {hero} down. Since then, they tie a bell to the string, so that they never lose each "
     "other again.",
     [("What color was {hero}?", "[{Hero} was {color}.|{Color}!]"),
      ("Who ran over the meadow?", "[It was {child}.|{Child} did.]"),
      ("Where did {hero} come down?", "[In {tree}.|{Hero} came down into {tree}.]")]),
    (["boat", "umbrella", "shoe"], """{Hero} was old, and nobody wanted {hero.him} any more. [So {hero} lay in the grass by
         the lake and waited.|One day {hero} was left behind in the reeds.] Then {pal}, a {pal.kind}, came along. "What a
         fine house!" said {pal}, and moved in with {pal.his} [three children|whole family]. They put a {color} flag on
         {hero} and swept {hero.him} clean. When it rained, {pal} was dry, and {hero} was [proud|happy]. "I thought I was
         good for nothing," said {hero}. "You are our home," said {pal}.""",
     "In spring the water rose, and {hero} floated out on the lake with {pal} on board. What a trip that was, with the "
     "{color} flag in the wind!",
     [("Who moved in?", "[{Pal} moved in.|It was {pal}, a {pal.kind}.]"),
      ("What color was the flag?", "[The flag was {color}.|{Color}!]"),
      ("Where was {hero} lying?", "{Hero} was lying by the lake.")]),
    (["teapot", "lamp", "clock"], """{Hero} had a [crack|small scratch] and stood on a shelf in a shop, and nobody bought
         {hero.him}. People took the new ones. Then came {child}. "How much is this one?" {child} asked. "It is broken," said
         the man. "I like it," said {child}. "It looks [as if it had a story|like a friend]." At home {hero} got the best
         place, next to the window. And {hero} worked better than any new one.""",
     "One day {child}'s grandma came to visit. \"That is my old {kind}!\" she said. \"I had lost {hero.him}.\" So {hero} "
     "had come home without knowing it.",
     [("Who bought {hero}?", "[It was {child}.|{Child} did.]"),
      ("Where did {hero} stand at home?", "[Next to the window.|{Hero} stood next to the window.]"),
      ("Why did nobody buy {hero} at first?", "Nobody bought {hero} because {hero.he} was not new and not perfect.")]),
    (["cloud"], """{Hero} was so light that every wind could push {hero.him} around. "I want to stay where I like," said
         {hero}. One day {hero.he} came over a garden where everything was [dry and brown|thirsty]. There {child} stood with
         an empty watering can. {Hero} held on to [the top of a hill|a tall tree] with all {hero.his} strength, and then
         {hero.he} rained: first a little, then a lot. The garden got green again. {Child} [danced in the rain|waved up to
         the sky]. Now {hero} was small, but very happy.""",
     "The sun came out, and the water went up again. Soon {hero} was as big as before, and {child} called: \"Come back "
     "soon!\"",
     [("What did {hero} do over the garden?", "[{Hero} rained.|It rained on the garden.]"),
      ("Who was in the garden?", "[It was {child}.|{Child} was.]"), ("Why did the garden need rain?", "It was very dry.")]),
    (["star"], """{Hero} was very small, and {hero.he} thought that nobody could see {hero.him}. One night {child} was lost
         [in the forest|on the hill]. It was cloudy, and there was only one hole in the clouds. Through this hole shone
         {hero}. "[There is a light|A star]!" said {child}, and walked [toward it|that way]. So {child} came to the road and
         to {child_his} house. At the window {child} looked up and said: "Thank you, little star." {Hero} had never shone so
         bright.""",
     "Since then, {child} looked for {hero} every evening before going to bed, and {hero} always blinked twice.",
     [("Who was lost?", "[{Child} was lost.|It was {child}.]"),
      ("How did {child} find the way home?", "{Child} followed the light of {hero}."),
      ("What did {child} say to {hero}?", "{Child} said: \"Thank you, little star.\"")]),
    (["train"], """{Hero} was old and slow, and the fast trains [laughed at {hero.him}|always went past {hero.him}]. But
         {hero} knew each flower beside the rails. One morning, deep snow lay on the rails. The fast trains got stuck,
         because they had no patience. {Hero} pushed the snow away, [bit by bit|slowly, slowly], and rolled on. In the last
         car sat {child} with a {cake} for {child_his} grandma. "We are here!" said {hero}. It was late, but they were the
         only ones who came at all.""",
     "{Child}'s grandma brought a piece of the {cake} to the station. \"That is for {hero},\" she said, and hung a {color} "
     "ribbon on {hero.him}.",
     [("What was on the rails?", "[There was deep snow on the rails.|Deep snow.]"),
      ("Who sat in the last car?", "[It was {child}.|{Child} did, with a {cake}.]"),
      ("What did {child} bring along?", "[A {cake} for {child_his} grandma.|It was a {cake}.]")]),
    (["robot"], """{Hero} could do everything: wash, cook and count. Only one thing {hero.he} could not do: laugh. "How does
         it work?" {hero} asked {child}. {Child} [made a funny face|told {hero.him} a joke]. Nothing. {Child} tickled {hero}
         under the arm. Nothing. Then {child} tried to stand on {child_his} head, [fell over and landed in the laundry|fell
         into the laundry], and had a {color} sock on one ear. "Ha," said {hero}. "Ha, ha. Ha, ha, ha!" And then {hero} could
         not stop any more.""",
     "From that day on, {hero} wore a {color} sock on one ear whenever {child} was sad. It worked every time.",
     [("What could {hero} not do?", "[{Hero} could not laugh.|Laugh!]"),
      ("What did {child} have on one ear?", "[A {color} sock.|It was a {color} sock.]"),
      ("Who taught {hero} to laugh?", "[It was {child}.|{Child} did.]")]),
    (["snowman"], """{Hero} stood in the garden and had a carrot for a nose. "What is summer like?" {hero} asked {pal}, a
         {pal.kind}. "Warm and green," said {pal}, "but you cannot see it, for you would melt." {Hero} was [a bit sad|very
         quiet]. Then {pal} had an idea. {Pal} brought a [picture|postcard] of a summer meadow, and put it up in front of
         {hero}. "[So many flowers|How green it is]!" said {hero}. Then {hero} gave {hero.his} {color} scarf to {pal}, who
         was cold. So both had what they wished for.""",
     "In spring {hero} became a small puddle, and on that very spot {pal} found the first flower. In winter, {pal} built "
     "{hero} again.",
     [("What was {hero}'s nose?", "[It was a carrot.|A carrot!]"),
      ("What did {pal} bring?", "{Pal} brought a picture of a summer meadow."),
      ("What color was the scarf?", "[The scarf was {color}.|{Color}!]")]),
    (["pencil"], """{Hero} lived in a box with many others, but nobody used {hero.him}, because {hero.he} was so short. One
         day {child} wanted to draw [a tiny ladybug|a little ant]. The long pencils were all too thick. "[Where is the small
         one|I need the short one]?" asked {child}. At last it was {hero}'s turn! {Hero} drew six thin legs and many dots.
         The picture got a {color} frame and hung [over the bed|in the hall]. "I am short," said {hero}, "because I have
         drawn so much." """,
     "When {hero} got too short to hold, {child} put {hero.him} into a little box with a pillow. There {hero} dreamed of "
     "all {hero.his} pictures.",
     [("Why did nobody use {hero}?", "[Because {hero} was so short.|{Hero} was too short.]"),
      ("Who drew with {hero}?", "[It was {child}.|{Child} did.]"),
      ("What color was the frame?", "[The frame was {color}.|{Color}!]")]),
]


CALM = re.compile("sleep|stars|blanket")
STORY_QUESTIONS = [
    ("What was the {kind} called?", "[The {kind} was called {hero}.|{Hero}!|The {kind}'s name was {hero}.]"),
    ("Who was {hero}?", "[{Hero} was the {kind}.|{Hero} was the {kind} in the story.]")]


@dataclass
class Little:
    """A little story, how it goes on, and questions about it."""
    kind: str
    hero: Who
    text: str
    sequel: str
    questions: list


def named(w, kind, besides=()):
    """An animal or a thing with a name; hens and cows are female, snowmen male."""
    gender = "she" if kind in ("hen", "cow") else "he" if kind == "snowman" else w.pick(["she", "he"])
    not_these = set(BOYS if gender == "she" else GIRLS) | set(besides)
    return Who(w.pick([n for n in w.pick([PET_NAMES, GIRLS] if gender == "she" else [PET_NAMES, BOYS])
                       if n not in not_these]), gender, kind)


def little_story(w, calm=False, besides=()):
    """A story about an animal or a thing; its hero is none of those in besides."""
    kind = w.pick(SMALL if calm else w.pick([LAND, LAND, LAND, SMALL, SMALL, SMALL, AIR, WATER, THINGS]))
    kinds, text, sequel, questions = w.pick([plot for plot in PLOTS if kind in plot[0]
                                             and (not calm or CALM.search(plot[1]))])
    around = WATER if kinds == WATER else ["mouse", "frog", "mole", "hedgehog"] if kind in ("boat", "umbrella",
        "shoe") else SMALL
    pal_kind, third = w.some([k for k in around if k != kind], 2)
    hero = named(w, kind, besides)
    pal = named(w, pal_kind, [str(hero), *besides])
    child = person(w, besides=[str(hero), str(pal)])
    slots = common(w) | dict(
        hero=hero, kind=kind, pal=pal, third=third, child=child, child_his=child.his,
        seed=w.pick(["sunflower", "bean", "rose", "hollyhock"]),
        near=w.pick(["the sandy beach", "the little island", "the white rocks", "the old bridge"] if kinds == WATER else
                    ["the moon"] if kind == "star" else ["the old station"] if kind == "train" else ["the big lake"]
                    if kind in ("boat", "umbrella", "shoe") else
                    ["the old mill", "the big lake", "the green hill", "the forest", "the little river",
                     "the wooden bridge"]),
        thing=w.pick(["hat", "ball", "drum", "whistle", "kite", "basket"]),
        food=w.pick(["nuts", "berries", "cookies", "grapes", "plums"]),
        cake=w.pick(["plum cake", "apple pie", "nut cake", "honey cake", "cherry pie"]),
        clothes=w.pick(["scarf", "cap", "hat", "mitten"]),
        tree=w.pick(["the old oak", "the tall pine", "the apple tree", "the big willow"]),
        bird=w.pick(["robin", "blackbird", "dove", "sparrow"]),
        drip=w.pick(["water pipe", "kitchen tap", "old tap"]),
        spot=w.pick(["old well", "pond", "big rock", "wooden bridge", "mill"]),
        spot_thing=w.pick(["big branch", "heavy stone", "fat log"]), hour=w.pick(["noon", "four", "five", "sunset"]),
        star=w.pick(["Blinky", "Tinka", "Lumo", "Sparkle", "Glim"]),
        shell=w.pick(["pink shell", "white pearl", "blue stone", "green leaf"]),
        song=w.pick(["the moon", "a sunny day", "summer rain", "a golden boat", "warm pancakes"]))
    slots["color"], slots["tint"] = w.some(["red", "blue", "pink", "yellow", "orange", "purple", "white"], 2)
    return Little(kind, hero, w.fill(f"{OPENINGS} {text}", **slots), w.fill(sequel, **slots),
                  [(w.fill(q, **slots), w.fill(a, **slots)) for q, a in questions + STORY_QUESTIONS])


def story(w):
    """A story, how it goes on, questions about it, another one."""
    bedtime = w.chance(0.2)
    tale = little_story(w, bedtime)
    about, sort = w.pick(["", tale.kind]) if bedtime else w.pick([tale.kind, tale.kind,
        ""]), "bedtime " if bedtime else w.pick(["", "", "short "])
    ask = punctuate(w.fill("[Tell me a {sort}story{about}|Can you tell me a {sort}story{about}?|"
                           "I want to hear a {sort}story{about}|"
                           "A {sort}story{about}, please|Do you know a {sort}story{about}?|"
                           "Please tell me a {sort}story{about}]",
                           sort=sort, about=f" about a {about}" if about else ""))
    if not about and not sort and w.chance(0.5):
        pairs = [(ask, w.fill("[Gladly! What shall it be about?|Of course! About whom?|Sure! Who shall be in it?]")),
                 (w.fill("[A {kind}.|About a {kind}!|A {kind}, please.|It should be about a {kind}.]", kind=tale.kind),
                  tale.text)]
    else:
        pairs = [(ask, tale.text + (w.pick([" Good night!", " Sleep well!", " And now close your eyes."])
                                    if sort == "bedtime " else ""))]
    if w.chance(0.5):
        pairs.append((w.fill("[What happened next?|And then?|What happened then?|How does it go on?|"
                             "And what did {hero} do then?|Go on, please!]", hero=tale.hero), tale.sequel))
    pairs += w.some(tale.questions, w.pick([0, 1, 1, 2]))
    if len(pairs) < 4 and w.chance(0.35):
        other = little_story(w, besides=[str(tale.hero)])
        if w.chance(0.5):
            pairs.append((w.fill("[Another one!|Tell me another one.|One more story, please.|Another story!]"), other.text))
        else:
            pairs.append((w.fill("[Another one, about a {kind}.|Now a story about a {kind}, please.|"
                                 "Tell me one about a {kind}.]", kind=other.kind), other.text))
        pairs += w.some(other.questions, w.pick([0, 1]))
    elif len(pairs) < 5 and w.chance(0.4):
        pairs.append((w.fill("[That was a nice story!|I like {hero}.|That was good.|Thank you for the story!]",
                             hero=tale.hero),
                      w.fill("[Thank you! I like {hero}, too.|I am glad that you like the story.|"
                             "Good! Shall I tell you another one?|{Hero} says thank you, too!]", hero=tale.hero)))
    return pairs[:5]


def story_with_user(w):
    """The user says how the hero is called, and finds the name in the story."""
    tale = little_story(w)
    return [(w.fill("[Tell me a story about a {kind} called {hero}.|I want a story about {hero}, the {kind}.|"
                    "Make up a story about a {kind} named {hero}.]", kind=tale.kind, hero=tale.hero), tale.text),
            *w.some(tale.questions, w.pick([0, 1, 2])),
            *([(w.fill("[And then?|What happened next?|Tell me more about {hero}.]", hero=tale.hero), tale.sequel)]
              if w.chance(0.5) else [])]


# ---- poems: what they are about, four lines ----

POEMS = [
    ("the moon", "The [big|old|round] white moon is up tonight,", "it fills the [garden|valley|street] with light,",
     "it looks into my room and then", "it [slips|drifts|sails] behind a cloud again."),
    ("a cat", "My [little|lazy|clever] cat sits by the door,", "she had her milk and she wants more,",
     "I give her some, she [licks|cleans] her paw,", "the [nicest|sweetest] cat I ever saw."),
    ("rain", "Drip, drop, drip, the rain comes down,", "it [washes|waters|tickles] all the sleeping town,",
     "the frogs are glad, the ducks are, too,", "and I [splash|stamp|jump] in a puddle or two."),
    ("a snail", "A [little|quiet|tiny] snail went out to see", "how big the [garden|world] might be,",
     "it took a day, it took a week,", "it came as far as the [nearest|little] creek."),
    ("the sea", "The sea is wide, the sea is blue,", "the waves come in, [a gull|a boat] does, too,",
     "I find a shell, I hear it [sing|hum],", "\"[Hello|Ahoy], my friend, I knew you'd come.\""),
    ("a bee", "A [busy|tiny|happy] bee flew round and round,", "it made a [humming|buzzing], happy sound,",
     "it kissed a rose, it kissed a tree,", "but, I am glad, it did not kiss me."),
    ("snow", "The snow came [softly|gently] in the night,", "it made the [roofs and bushes|trees and houses] white,",
     "I take my sled, I take my hat,", "we ride downhill, the snow and the cat."),
    ("a friend", "A friend is one who [laughs|plays|sings] with you,", "a friend is one who helps you, too,",
     "and when you [cry|fall] and when you're sad,", "a friend is there, and you feel glad."),
    ("a frog", "A [little|green|jolly] frog sat on a stone,", "it did not like to sit alone,",
     "so it began to [croak|sing] and call,", "and soon there was no room at all."),
    ("a tree", "A tree was [once|first] a tiny seed,", "it got the rain that seeds all need,",
     "it grew and grew, and now I climb", "its [branches|green arms] in the summertime."),
    ("sleep", "The [day is|games are] over, close your eyes,", "the stars are [shining|waiting] in the skies,",
     "the bear, the cat, the mouse sleep, too,", "and [happy|lovely] dreams are there for you."),
    ("the sun", "Good morning, sun, [come in|hello], sit down,", "you [paint|touch] the roofs of all the town,",
     "you wake the [birds|bees], you warm my bed,", "you make the sleepy sky turn red."),
    ("a mouse", "A [tiny|little|hungry] mouse came to the table,", "it took as much as it was able,",
     "a [bit of cheese|slice of bread], a bit of cake,", "and then it had a stomach ache."),
    ("a dog", "My dog can [run|jump], my dog can bark,", "we play together in the park,",
     "he brings the [ball|stick], he wags his tail,", "and once he even brought the mail."),
    ("soup", "There's soup for [you|her], there's soup for me,", "with carrots, beans and one green pea,",
     "I eat it all, I lick the spoon,", "and hope there will be [more|soup] quite soon."),
    ("the wind", "The wind has [stolen|taken] grandpa's hat,", "it [rolled|went] past the sleeping cat,",
     "it went up high, it came down low,", "where it is now, we do not know."),
    ("spring", "The [snow|ice] is gone, the grass is green,", "the [brightest|prettiest] flowers can be seen,",
     "the birds are back, they build a nest,", "of all the year I like spring best."),
    ("a fish", "A [little|silver|golden] fish swam in the lake,", "it was so [tired|slow], yet still awake,",
     "it swam to where the reeds are deep,", "and there, at last, it fell asleep."),
    ("autumn", "The leaves are [yellow, brown|golden, brown] and red,", "they make the [hedgehog|beetle] a soft bed,",
     "we rake them up, we jump right in,", "and then the [games|jokes] can all begin."),
    ("a train", "The train goes [clack|choo], the train goes fast,", "the fields and trees go flying past,",
     "I see a cow, I see a [mill|farm],", "my teddy bear sits on my arm."),
    ("a star", "A star looked [down|in] and said to me:", "\"How [big|wide] is all that I can see!\"",
     "I looked back up and said: \"How far!", "And yet I know you, little star.\""),
    ("a dragon", "A dragon came to us for tea,", "as [green|polite] and friendly as can be,",
     "he made the [water|kettle] hot with fire,", "and danced until we all did tire."),
    ("a bird", "A [small|brown|blue] bird sat in the apple tree", "and sang a [morning|happy] song for me,",
     "I whistled back as well as I could,", "and I think the bird understood."),
    ("a book", "I opened up a book and found", "a [pirate|giant] ship that sailed around,",
     "a princess and a [dancing|talking] bear,", "and for a while I, too, was there."),
    ("a snowman", "A snowman stood out in the cold,", "he was no more than one day old,",
     "he had a [broom|scarf], he had a hat,", "and on his [foot|arm] there sat a cat."),
]


def verses(w, lines):
    return "\n\n".join(cap(w.fill(line)) for line in lines)


def poem_pair(w):
    thing, *lines = w.pick(POEMS)
    return punctuate(w.fill("[Tell me a poem about {t}|Write a poem about {t}|A poem about {t}, please|"
                            "Can you make a poem about {t}?|Do you know a poem about {t}?]", t=thing)), verses(w, lines)


def poem(w):
    """A poem, what it was about, another one."""
    (thing, *lines), (other, *more) = w.some(POEMS, 2)
    pairs = [(punctuate(w.fill("[Tell me a poem|Do you know a poem?|Can you write a poem?|I would like to hear a poem|"
                               "Say a poem, please]")), verses(w, lines))]
    if w.chance(0.5):
        pairs.append((w.fill("[What was the poem about?|Who was the poem about?|What is that poem about?]"),
                      w.fill("[It was about {t}.|The poem was about {t}.|About {t}!]", t=thing)))
    if w.chance(0.5):
        pairs.append((punctuate(w.fill("[Another one, about {t}|Now one about {t}|And a poem about {t}?|"
                                       "Another poem, please, about {t}]", t=other)), verses(w, more)))
    if w.chance(0.5):
        pairs.append((w.fill("[That was beautiful!|I like it.|Nice poem!|You are a poet!]"),
                      w.fill("[Thank you! I like it when words rhyme.|I am glad that you like it.|"
                             "How kind! Shall I make another one?]")))
    return pairs


# ---- more to look back for ----

def family_names(w):
    """Two of the family with names."""
    (a, say_a), (b, say_b) = w.some([("mom", "she"), ("dad", "he"), ("grandma", "she"), ("grandpa", "he"), ("aunt", "she"),
                                     ("uncle", "he"), ("cousin", "she")], 2)
    one = w.pick(GIRLS if say_a == "she" else BOYS)
    two = w.pick([n for n in (GIRLS if say_b == "she" else BOYS) if n != one])
    slots = dict(a=a, b=b, one=one, two=two)
    pairs = [(w.fill("[My {a} is called {one}, and my {b} is called {two}.|My {a}'s name is {one} and my {b}'s name is "
                     "{two}.|{One} is my {a}, and {two} is my {b}.]", **slots),
              w.fill("[{One} and {two}, I see. What do you like to do with them?|"
                     "So your {a} is {one} and your {b} is {two}! What do you do together?|"
                     "Nice names! What do you like to do with {one} and {two}?]", **slots)),
             w.pick([(w.fill("[I play {game} with {one}.|{One} plays {game} with me.]", game=w.pick(GAMES), **slots),
                      w.fill("[That is nice of {one}.|How nice to play with your {a}!]", **slots)),
                     (w.fill("[I cook with {two}.|{Two} reads to me.|I go for walks with {two}.]", **slots),
                      w.fill("[How nice of {two}!|Then your {b} has time for you. That is a gift.]", **slots))])]
    questions = [("What is my {a} called?", "[Your {a} is called {one}.|{One}!]"),
                 ("What is my {b} called?", "[Your {b} is called {two}.|{Two}!]"),
                 ("Who is {one}?", "[{One} is your {a}.|Your {a}!]"),
                 ("Who is {two}?", "[{Two} is your {b}.|Your {b}!]"),
                 ("Is {one} my {b}?", "No, {one} is your {a}. Your {b} is called {two}.")]
    pairs += asides(w, w.pick([0, 1]))
    return pairs + [(w.fill(q, **slots), w.fill(a, **slots)) for q, a in w.some(questions, w.pick([1, 2]))]


def first_then(w):
    """What the user did first, and after that."""
    acts = w.some(["went to the market", "fed the ducks", "read a book", "washed my bike", "baked a cake",
                   "called my grandma", "played soccer", "watered the flowers", "painted a boat",
                   "took a nap", "climbed a hill", "wrote a letter", "picked berries", "flew my kite", "cleaned my room"],
                  w.pick([2, 3]))
    told = [yours(a) for a in acts]
    middle = f", then I {acts[1]}" if len(acts) == 3 else ""
    slots = dict(a=acts[0], z=acts[-1], first=told[0], last=told[-1], mid=middle,
                 the_a=acts[0].replace(" a ", " the "), the_z=acts[-1].replace(" a ", " the "))
    pairs = [(w.fill("[First I {a}{mid}, and then I {z}.|Today I first {a}{mid}, and after that I {z}.|"
                     "In the morning I {a}{mid}, and in the evening I {z}.]"
                     if len(acts) == 2 else "[First I {a}{mid}, and at last I {z}.|I {a}{mid}, and in the end I {z}.]",
                     **slots),
              w.fill("[What a busy day!|That sounds like a full day.|You did a lot today!] [Are you tired now?|"
                     "Did you get tired?]"))]
    pairs.append((w.fill("[Yes!|Yes, a little.|Oh yes!]"),
                  w.fill("[I can imagine that.|I am glad that you told me.|Now you can rest.]")))
    questions = [("[What did I do first?|What was the first thing I did?]", "[First you {first}.|You {first}.]"),
                 ("[What did I do last?|What did I do at the end?]", "[Last of all you {last}.|At the end you {last}.]"),
                 ("What did I do before I {the_z}?", "You {before}."),
                 ("What did I do after I {the_a}?", "You {after}.")]
    return pairs + [(w.fill(q, **slots), w.fill(a, before=told[-2], after=told[1], **slots)) for q,
                    a in w.some(questions, w.pick([1, 2, 2]))]


def who_is_older(w):
    """Two people and two ages."""
    one = person(w)
    two = person(w, besides=[str(one)])
    small, big = sorted(w.some(range(3, 13), 2))
    a, b = w.pick([(small, big), (big, small)])
    older, younger = (one, two) if a > b else (two, one)
    slots = dict(one=one, two=two, a=NUMBERS[a], b=NUMBERS[b], older=older, younger=younger)
    pairs = [(w.fill("[{One} is {a} and {two} is {b}.|{One} is {a} years old, and {two} is {b} years old.|"
                     "My friends are {one} and {two}. {One} is {a}, {two} is {b}.]", **slots),
              w.fill("[So {older} is older than {younger}.|Then {older} is older!|{A} and {b}, I see.]", **slots))]
    if w.chance(0.4):
        pairs.append(aside(w))
    questions = [("[Who is older?|Who is the older one?]", "[{Older} is older.|{Older}!]"),
                 ("[Who is younger?|Who is the younger one?]", "[{Younger} is younger.|{Younger}!]"),
                 ("How old is {one}?", "[{One} is {a}.|{A}.|{One} is {a} years old.]"),
                 ("How old is {two}?", "[{Two} is {b}.|{B}.|{Two} is {b} years old.]"),
                 ("Who is {b}?", "[{Two} is {b}.|{Two}!]"),
                 ("Is {younger} older than {older}?", "No, {older} is older than {younger}.")]
    return pairs + [(w.fill(q, **slots), w.fill(x, **slots)) for q, x in w.some(questions, w.pick([1, 2, 3]))]


def story_quiz(w):
    """The bot asks about its story; the user answers rightly, wrongly or not at all."""
    tale = little_story(w)
    who = w.fill("What was the {kind} called?", kind=tale.kind)
    others = [n for n in PET_NAMES + GIRLS if n not in tale.text]
    pairs = [(punctuate(w.fill("[Tell me a story and ask me about it|Tell me a story, and then ask me a question|"
                               "A story with a question at the end, please]")),
              f"{tale.text} {w.pick(['Now my question: ', 'And now: ', ''])}{who}")]
    name = str(tale.hero)
    way = w.pick(["right", "right", "wrong", "lost"])
    pairs.append({"right": (w.fill("[{n}!|{n}.|The {k} was called {n}.|I think {n}.]", n=name, k=tale.kind),
                            w.fill("[Right, {n}!|Yes, the {k} was called {n}.|Well done! It was {n}.]", n=name,
                                   k=tale.kind)),
                  "wrong": (w.fill("[{o}?|{o}!|I think {o}.]", o=w.pick(others)),
                            w.fill("[Not quite. It was {n}.|No, the {k} was called {n}.|Almost! The name was {n}.]", n=name,
                                   k=tale.kind)),
                  "lost": (w.fill("[I don't know.|I forgot it.|I do not remember.]"),
                           w.fill("[No problem. The {k} was called {n}.|It was {n}!|The name was {n}.]", n=name,
                                  k=tale.kind))}[way])
    question, answer = w.pick(tale.questions[:3])
    if w.chance(0.6):
        pairs += [(w.fill("[Ask me another one!|One more question!|And another question, please.]"), question),
                  (answer.split("|")[0], w.fill("[Right!|Yes, that is right!|Very good!|Correct! You listened well.]"))]
    return pairs


ADVENTURES = [
    ("found a small door in the old oak", "Should {hero} open it or knock first?",
     [("{Hero} knocks first", '"Come in!" said a squirrel, and gave {hero} hot cocoa'),
      ("{Hero} opens it", "Behind the door sat a squirrel and drank cocoa"),
      ("Open it", "Behind it a squirrel was cooking soup")],
     "{Hero} and the squirrel became friends, and {hero} came back every week. The end."),
    ("saw a boat without anybody in it", "Should {hero} climb in?",
     [("Yes", "{Hero} climbed in, and the boat carried {hero.him} to a tiny island"),
      ("No, {hero} pulls it to the land", "{Hero} pulled it to the land and found a map in it")],
     "There {hero} found a box full of buttons, and shared them with all. The end."),
    ("heard somebody cry behind the barn", "Who was it?",
     [("A little goat", "It was a little goat that had lost its bell"),
      ("A duck", "It was a duck that could not find its pond"),
      ("A baby owl", "It was a baby owl that had fallen from its nest")],
     "{Hero} helped at once, and in the evening everything was good again. The end."),
    ("got a letter with no name on it", "What did the letter say?",
     [("Come to the hill", '"Come to the hill," it said, and so {hero} went there'),
      ("Look under your bed", '"Look under your bed," it said, and there {hero} found a lantern and a note: come to the '
                              'hill')], "On the hill all friends were waiting with a cake, for it was {hero}'s birthday. "
                                        "The end."),
    ("woke up and was as small as a bean", "Where should {hero} go?",
     [("To the kitchen", "In the kitchen {hero} sailed across the soup in a nut shell"),
      ("Into the garden", "In the garden {hero} rode on a snail")],
     "In the evening {hero} ate one crumb of cake and was big again. The end."),
    ("found a key in the soup", "What did the key open?",
     [("A treasure box", "It opened an old box, and in it lay a map"),
      ("The door of the tower", "It opened the door of the tower, and there lay a map"),
      ("A music box", "It opened a music box, and in it lay a map")],
     "The map showed the way to the best place for berries, and {hero} picked a whole basket. The end."),
    ("met a cloud that was afraid of heights", "How could {hero} help?",
     [("Hold the cloud with a string", "{Hero} tied a string to the cloud and walked with it like with a balloon"),
      ("Sing for it", "{Hero} sang a song, and the cloud forgot to be afraid")],
     "After a while the cloud was brave, and it rained a little rain just for {hero}. The end."),
    ("wanted to bake a cake but had no flour", "Who could {hero} ask?",
     [("The mouse next door", "{Hero} asked the mouse next door, and the mouse had flour, but no sugar"),
      ("The bear", "{Hero} asked the bear, and the bear had flour, and honey, too")],
     "So they baked the cake together, and each got the same piece. The end."),
]


def together(w):
    """A story that the two make up: the user names the hero and decides."""
    begin, question, ways, end = w.pick(ADVENTURES)
    kind = w.pick([k for k in SMALL if k not in ("squirrel", "mouse")])
    hero = named(w, kind)
    reply, goes_on = w.pick(ways)
    slots = dict(hero=hero, kind=kind)
    fill = partial(w.fill, **slots)
    pairs = [(fill("[Let us make up a story about a {kind} called {hero}.|Let's tell a story together. It is about {hero}, "
                   "a {kind}.|I want to make a story with you, about a {kind} named {hero}.]"),
              fill("[Good idea!|I like that!|Gladly!] [One morning|One day|Once], {hero} the {kind} " + begin + ". "
                   + question)),
             (fill(reply) + ".", fill(goes_on + ". [And then?|What happened next?|How should it end?|Now you!]"))]
    pairs.append((fill("[You tell the end.|Now you finish it.|I don't know. You tell it.|Tell me the end, please.]"),
                  fill(end)))
    questions = [("What was the {kind} called?", "[The {kind} was called {hero}.|{Hero}!]"),
                 ("Who was our story about?", "[It was about {hero}, the {kind}.|About a {kind} called {hero}.]")]
    return pairs + ([tuple(map(fill, w.pick(questions)))] if w.chance(0.5)
                    else [(fill("[That was fun!|I like our story.|What a nice story!]"),
                           fill("[I like {hero}! You had good ideas.|We make good stories together.|"
                                "Shall we make another one?]"))])


MY_STORIES = [
    ("One [morning|day] {hero} could not find {pet} the {kind} anywhere. {Hero} looked in the house and in the yard. At "
     "last {hero.he} heard a sound from [the attic|the big closet]. There sat {pet} on {hero.his} {color} {clothes} and "
     "slept! {Hero} lay down beside {pet}, and soon both were [dreaming|asleep].", "What did {pet} sleep on?",
     "{Pet} slept on your {color} {clothes}."),
    ("{Hero} and {pet} the {kind} went to the {place}. There a [sad|lonely] old robot sat on a bench, {color} from head to "
     "toe. {Hero} told it a joke, and {pet} [sat down on its feet|looked at it kindly]. Then the robot laughed so loud "
     "that all the birds flew up. From that day on, {hero} and {pet} visited the {color} robot every week.",
     "What color was the robot?", "The robot was {color}."),
    ("It was night. {Hero} looked out of the window and saw a {color} light near the {place}. \"Shall we look?\" {hero} "
     "asked {pet}. {Pet} the {kind} was [not so sure|ready at once]. They tiptoed out and found [a tiny house made of "
     "glass|a lantern on a branch]. In the light sat a firefly. \"Good night, {hero}! Good night, {pet}!\" it said, and so "
     "they went back to bed.", "What did we see?", "You saw a {color} light, and it was a firefly."),
    ("{Hero} built a boat out of an old box and painted it {color}. \"You are the captain,\" {hero.he} said to {pet} the "
     "{kind}. They sailed over the carpet to [the island of pillows|the land of blankets]. There lived a giant, but it was "
     "only {rel}, who brought {cake}. It was the best trip that {hero} and {pet} ever had.",
     "What did we get from the giant?", "You got {cake}."),
    ("{Hero} had a big race with all the neighbors, and {pet} the {kind} was allowed to come along. Halfway, {hero} saw a "
     "{color} balloon stuck in a tree, and a small child who cried. {Hero} stopped and [climbed up|"
     "shook the branch] until the balloon was free. {Hero} was the last one at the goal. But there {pet} waited, proud as "
     "never before.", "What was stuck in the tree?", "A {color} balloon was stuck in the tree."),
]


def my_story(w):
    """A story about the user and the user's pet."""
    who = person(w)
    kind = w.pick(["dog", "cat", "rabbit", "hamster"])
    pet_name = w.pick([n for n in PET_NAMES if n != who.name])
    text, ask, answer = w.pick(MY_STORIES)
    slots = dict(hero=who, pet=pet_name, kind=kind, child="girl" if who.gender == "she" else "boy",
                 color=w.pick(COLOURS[:8]),
                 clothes=w.pick(["scarf", "coat", "sweater"]), place=w.pick(["old mill", "pond", "big oak", "bridge"]),
                 rel=f"{who.his} {w.pick(FAMILY)}", cake=w.pick(["apple pie", "plum cake", "cookies", "warm milk"]))
    fill = partial(w.fill, **slots)
    pairs = [(fill("""[Tell me a story about me. [I am a {child}. |]My name is {hero}, and I have a {kind} called {pet}.|
                   I am {hero}, and my {kind} is called {pet}. Tell me a story about us!|
                   My name is {hero}. Can you tell a story about me and my {kind} {pet}?|
                   I am a {child} called {hero}, and I have a {kind}, {pet}. Tell me a story about us!|
                   I'm {hero}, a {child}, and my {kind}'s name is {pet}. Make up a story about us.]"""), fill(text))]
    more = [(ask, answer), ("What is my {kind} called?", "[Your {kind} is called {pet}.|{Pet}!]"),
            ("Who was the story about?", "[It was about you, {hero}, and your {kind} {pet}.|"
                                         "About {hero} and {pet}: that is you and your {kind}!]")]
    return pairs + [(fill(q), fill(a)) for q,
                    a in w.some(more, w.pick([0, 1, 1,
                                              2]))] + ([(w.fill("[I like that story!|Thank you! That was nice.|"
                                                  "We are in a story!]"), fill("[I am glad, {hero}! Say hello to {pet}.|"
                                                      "You and {pet} make a good story!|It was fun to tell it, {hero}.]"))]
                                                       if w.chance(0.5) else [])


NAME_POEMS = [
    ("{n} came in from the wind and the rain,", "sat by the stove and got warm again,",
     "had [some tea|hot milk] and a slice of bread,", "and {n} [sang|hummed] a song and went up to bed."),
    ("Here is a poem for {n} today,", "the sun is out, it is time to play,",
     "the [birds|bees] and the flowers, they all agree:", "there is nobody nicer than {n} to see."),
    ("{n} has a hat with a [feather|ribbon] on top,", "{n} likes to [skip|dance] and {n} likes to hop,",
     "and when the day comes to an end,", "the moon says: \"Good night, {n}, my friend.\""),
    ("If {n} were a star, {n} would shine very bright,", "and light up the [garden|village] all through the night,",
     "if {n} were a bird, there would be a new song,", "and I would be glad and would sing along."),
    ("A boat made of paper, a sail made of blue,", "there's room for a [teddy|kitten] and {n}, too,",
     "they sail to the [moon|stars] and they come back by three,", "in time for some cake and a cup of hot tea."),
]


def name_poem(w):
    """A poem with a name in it: the user's, or somebody else's."""
    x, _ = first_name(w)
    lines = "\n\n".join(cap(w.fill(line, n=x)) for line in w.pick(NAME_POEMS))
    own = w.chance(0.6)
    ask = w.fill("[My name is {n}. Can you write a poem about me?|I am {n}. Write a poem for me!|"
                 "Write a poem with my name. I am {n}.]" if own
                 else "[Write a poem for my friend {n}.|Can you make a poem for {n}?|I need a poem for {n}.]", n=x)
    pairs = [(ask, lines)]
    if w.chance(0.5):
        pairs.append((w.fill("[Thank you! That is lovely.|I like it!|How nice!]"),
                      w.fill("[You are welcome, {n}!|I am glad that you like it, {n}.|It is easy to rhyme for you, {n}!]"
                             if own else "[I hope {n} likes it, too!|Say hello to {n} from me!|You are welcome!]", n=x)))
    if w.chance(0.4):
        pairs.append((w.fill("[What is my name?|Do you remember my name?]" if own
                             else "[Who is the poem for?|Who did I ask the poem for?]"),
                      w.fill("[Your name is {n}.|You are {n}!]" if own else "[It is for {n}.|For {n}!]", n=x)))
    return pairs


MOODS = [
    ("[I am fine|Very well|Good|Great|I'm good], [thank you|thanks]", "[I am glad to hear that!|That is good!|How nice!]",
     ""),
    ("[Not so good|Not good|I feel bad|A bit sad]", "[Oh, I am sorry.|I am sorry to hear that.]", "down"),
    ("[I am tired|So tired|A bit tired]", "[Then take it easy.|Oh, you need some rest.]", "tired"),
    ("[Wonderful|I am so happy|The best day ever]", "[How wonderful!|That makes me happy, too!]", "up"),
]
REASONS = {
    "down": [("I had a quarrel with {who}", "That hurts. Maybe you and {who} can talk about it tomorrow."),
             ("It rains and rains", "Then make it cozy inside, with a book and a blanket."),
             ("I miss my {rel}", "Maybe you can call your {rel}. A voice from far away can feel close."),
             ("I lost my {color} cap", "I hope your {color} cap turns up again.")],
    "tired": [("I slept badly", "I hope that the next night will be better."),
              ("I got up at five", "At five! Even the birds were still asleep."),
              ("I ran all day", "Then your legs need a rest."),
              ("The neighbor's dog barked all night", "Poor you! I hope the dog is quiet tonight.")],
    "up": [("I met {who} again", "It is nice to see a friend like {who} again!"),
           ("Tomorrow we go to the {place}", "I hope you will have a lot of fun at the {place}!"),
           ("I got a {color} bike", "A {color} bike! Have a good ride."),
           ("My {rel} is coming", "How nice! Then you and your {rel} have time together.")],
}


def small_talk(w):
    """How are you, why, and you?"""
    user, bot, mood = w.pick(MOODS)
    slots = common(w) | {"place": w.pick(["lake", "zoo", "beach", "circus"])}
    hello = w.fill("[Hi|Hello|Hey|Hello there|Good morning|Hi Trilobite][!|.]")
    pairs = [(hello, w.fill("[Hello|Hi|Hi there]! [How are you today?|How are you?|How do you feel today?|"
                            "How is your day?]"))]
    if mood:
        why, reaction = w.pick(REASONS[mood])
        pairs += [(w.fill(user) + ".", w.fill(bot + " [Why?|What happened?|Tell me about it.]" if mood != "tired" else bot
                                              + " [Why are you so tired?|Why is that?]")),
                  (w.fill(why, **slots) + ".", w.fill(reaction, **slots))]
    else:
        pairs.append((w.fill(user + ". [And you?|How are you?|And how are you?]"),
                      w.fill(bot + " [I am fine, too.|I am well, because I can talk with you.|"
                                   "I feel good, too, thank you.]")))
    return pairs + [aside(w)] * w.pick([0, 1]) + ([closing(w)] if w.chance(0.4) else [])


def hello_and_goodbye(w):
    """A greeting, a name, one thing, and goodbye with the name."""
    one = your_name(w)
    pairs = [greeting(w), (cap(one.claim) + ".", one.react)] if w.chance(0.5) else [
        (w.fill("[Hi|Hello|Hey], {claim}.", claim=one.claim),
         w.fill("[{react}|{react} I am Trilobite.|{react} What would you like to do?]", react=one.react))]
    pairs += asides(w, w.pick([1, 1, 2]))
    return pairs + [closing(w, one.name)]


DIALOGUES = [
    (talk_about, 8), (recall_one, 12), (recall_of_two, 10), (recall_of_three, 6), (two_at_once, 7), (not_told, 7),
    (all_you_know, 4), (repeat, 3), (correction, 4),
    (tested, 3), (two_pets, 3), (who_has_what, 4), (where_is_it, 3), (remember_word, 3), (do_you_know_me, 4),
    (hello_and_goodbye, 3), (small_talk, 4), (jokes, 4), joke_not_understood,
    users_joke, (riddle, 4), (users_riddle, 2), (knock_knock, 2), (guess_animal, 3), (would_you_rather, 2),
    (word_of_the_day, 2), (finish_my_sentence, 2), double_meaning,
    (facts, 4), (opinions, 3), (kind_words, 2), compliment, (cheer_up, 2), (problem, 5), (advice, 4), (name_my_pet, 3),
    (i_like, 4), (i_am, 3), (i_have, 2),
    (weather_outside, 2), (and_you, 3), (change_subject, 2), not_understood, misunderstood, (story, 9), (story_with_user, 4),
    (poem, 4), (name_poem, 2), (my_story, 3),
    (together, 4), (story_quiz, 3), (family_names, 3), (first_then, 3), (who_is_older, 3),
]
