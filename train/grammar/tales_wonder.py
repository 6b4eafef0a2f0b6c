"""Short tales of wonder: things that live, the sky, and the people and creatures of fairy tales, each told from tables."""
from .cast import BOYS, GIRLS, PET_NAMES, Who, child

# kind: (moves, gender, looks, where, does, did, sound, missed, lost, broken, fears, flaws, changes, near)
#   moves: goes (by itself), small (can be carried), fixed, sky, or sails; gender "it" is told as it without a name
#   does, did: its work; missed: what happens when the work is not done
#   lost: (what, what follows, how it comes back; empty for a thing that can be found)
#   broken: (what is wrong, what a helper does about it)
#   fears, flaws, changes: keys of FEARS, FLAWS, CHANGES; near: who comes by
HEROES = {
    "train": ("goes", "it", "little red|old|long green|shiny blue", "at a small station|by the river",
        "carry people to the town", "carried people to the town", "Toot, toot", "people had to walk to the town",
        ("whistle", "nobody heard {hero} come", ""), ("one wheel was loose", "turned the screw until the wheel was tight"),
        "tunnels|the dark|thunder|bridges|fog|cows", "loud|slow|old", "fly|swim|be invisible", "sparrow|child|mouse"),
    "bus": ("goes", "it", "big yellow|little green|old|blue", "in a busy town|in a garage by the school",
        "take the children to school", "took the children to school", "Beep, beep", "the children came late to school",
        ("horn", "nobody got out of the way", ""), ("one tire was flat", "filled the tire with air"),
        "bridges|the rain|tunnels|fog|snow", "slow|big|old|loud", "fly|swim|be tiny", "child|cat|sparrow"),
    "boat": ("sails", "it", "little white|old wooden|red|small blue", "in a quiet harbor|by a wooden pier",
        "bring fish home", "brought fish home", "Splash, splash", "there was no fish for dinner",
        ("flag", "nobody knew which boat it was", ""), ("there was a hole in the side",
        "put a new piece of wood over the hole"), "big waves|fog|thunder|the dark|whales", "small|slow|old",
        "fly|walk|be huge", "gull|child|crab"),
    "tractor": ("goes", "it", "big green|old red|strong|muddy", "on a farm|in a barn behind the hill", "plow the fields",
        "plowed the fields", "Brumm, brumm", "nothing could be planted in the fields",
        ("key", "nobody could start the motor", ""), ("a stone was stuck in one wheel", "pulled the stone out"),
        "the dark|thunder|geese|bridges|bees", "loud|slow|big|old", "fly|be tiny|swim", "hen|child|crow"),
    "fire truck": ("goes", "it", "big red|small red|new|brave", "in a fire station|next to the town hall", "put out fires",
        "put out fires", "Wee-oo, wee-oo", "nobody could put out a fire", ("hose", "there was no way to spray water", ""),
        ("the ladder was stuck", "put some oil on the ladder"), "high places|the dark|smoke|cats", "loud|big",
        "be invisible|fly|swim", "child|cat|pigeon"),
    "plane": ("goes", "it", "small white|silver|old|little yellow", "on a grass field|in a big hall by the airport",
        "carry letters over the hills", "carried letters over the hills", "Vroom, vroom", "no letters came",
        ("map", "{hero} did not know the way", ""), ("there was a crack in one wing", "glued the crack in the wing"),
        "clouds|high places|birds|thunder|the dark", "small|loud|old", "swim|be invisible|be tiny", "child|swallow|goose"),
    "car": ("goes", "it", "little blue|small|old green|red", "in front of a house|in a dark garage",
        "drive the family to the market", "drove the family to the market", "Honk, honk",
        "the family had to carry the bags home", ("key", "nobody could start the motor", ""),
        ("one light did not work", "put a new bulb in the light"), "big trucks|tunnels|snow|the dark|fog", "slow|small|old",
        "fly|swim|be huge", "cat|child|mouse"),
    "rocket": ("goes", "it", "tall white|little|silver|shiny", "on a wide field|behind a science school",
        "fly to the moon and back", "flew to the moon and back", "Whoosh", "nobody could visit the moon",
        ("map of the stars", "{hero} did not know the way", ""), ("the door was stuck", "put some oil on the door"),
        "the dark|being alone|loud noises|high places", "loud|tall|small", "swim|be invisible|be tiny", "child|rabbit|owl"),
    "cloud": ("sky", "it", "small white|grey|round|fluffy", "above the hills|high over a village",
        "bring rain to the gardens", "brought rain to the gardens", "Whisper, whisper", "the gardens were dry", ("rain",
        "the gardens were dry",
        "{Friend} told {hero} such a sad story that the first drop fell, and then came all the rain"),
        ("there was a hole in the middle", "pulled the edges of the hole together"),
        "thunder|the dark|high places|mountains|being alone", "slow|grey|quiet|small", "walk|be made of gold|swim",
        "swallow|goose|lark"),
    "star": ("sky", "it", "little|bright|tiny silver|small yellow", "high in the sky|above the sea", "shine for the sailors",
        "shone for the sailors", "Twinkle, twinkle", "the sailors lost their way", ("light", "it was dark over the sea",
        "{Friend} sang a song, and {hero} felt so warm inside that the light came back"),
        ("there was dust on one side", "blew the dust away"), "the dark|clouds|being alone|the moon", "small|bright|quiet",
        "walk|swim|be huge", "owl|cloud|bat"),
    "moon": ("sky", "it", "round|big yellow|pale|silver", "high in the night sky|above the dark forest",
        "give light to the night", "gave light to the night", "Hush", "the nights were black", ("light",
        "the nights were black", "{Friend} made {hero} laugh, and with each laugh a little light came back"),
        ("there was a grey spot on one side", "wiped the grey spot away"), "wolves|clouds|being alone", "quiet|old|bright",
        "walk|swim|be tiny", "owl|cloud|bat"),
    "sun": ("sky", "it", "big yellow|warm|golden|round", "high in the sky|behind the mountains", "warm the fields",
        "warmed the fields", "Good morning", "the fields were cold", ("smile", "the days were grey",
        "{Friend} told {hero} a joke about a sock, and the smile came back"),
        ("there was a dark spot on one side", "wiped the dark spot away"), "the dark|clouds|being alone", "bright|big|old",
        "walk|swim|be tiny", "lark|cloud|swallow"),
    "wind": ("sky", "it", "young|wild|gentle|cold", "above the hills|between the mountains", "turn the windmills",
        "turned the windmills", "Whoo, whoo", "the windmills stood still", ("breath", "the windmills stood still",
        "{Friend} showed {hero} how to breathe slowly, and soon the breath came back"),
        ("there was a thorn in one side", "pulled the thorn out"), "forests|the dark|mountains|loud noises",
        "loud|clumsy|quiet", "be seen|walk|be made of gold", "swallow|cloud|crow"),
    "rainbow": ("sky", "it", "shy|bright|small|beautiful", "behind the rain|above a waterfall",
        "cheer people up after the rain", "cheered people up after the rain", "Ta-da", "nobody looked up after the rain",
        ("red stripe", "one stripe was missing", "{Friend} brought a red leaf, and all the red ran back into its place"),
        ("the blue stripe was pale", "washed the blue stripe with drops of rain"), "thunder|people|high places|the dark",
        "quiet|big", "walk|talk to fish|be invisible", "lark|cloud|swallow"),
    "snowflake": ("sky", "it", "tiny|small white|pretty|young", "in a big grey cloud|high above the mountains",
        "make the roofs white", "made the roofs white", "Tick, tick", "the roofs were not white in winter", ("way",
        "the other snowflakes were gone", "{Friend} pointed to the white roofs, and there the others were"),
        ("one point was bent", "made the point straight again"), "falling|the wind|high places|being alone|people",
        "small|quiet", "be huge|be made of gold|walk", "robin|cloud|crow"),
    "raindrop": ("sky", "it", "tiny|round|small|clear", "in a dark cloud|high above a garden", "water the flowers",
        "watered the flowers", "Plip, plop", "the flowers were thirsty", ("way", "the other drops were gone",
        "{Friend} pointed to the pond, and there the others were"),
        ("it was much too cold", "blew warm air around it until it was warm"), "falling|thunder|high places|the wind",
        "small|quiet", "be huge|be made of gold|walk", "robin|cloud|swallow"),
    "snowman": ("fixed", "it", "big|round|small|cheerful", "in a white garden|in front of a house", "guard the garden",
        "guarded the garden", "Brrr", "crows sat all over the garden",
        ("carrot nose", "{hero} could not smell the cold air", ""), ("one arm had come off", "found a new stick for an arm"),
        "dogs|the dark|rabbits", "quiet|clumsy|big", "walk|fly|be made of gold", "child|robin|rabbit"),
    "oak tree": ("fixed", "it", "big|old|tall|strong", "on a hill|at the edge of the forest", "give shade to the sheep",
        "gave shade to the sheep", "Rustle, rustle", "the sheep were much too hot", ("leaves",
        "nobody could sit in the shade", "{Friend} stayed all winter, and in spring the new leaves came out"),
        ("a branch was cracked", "tied the branch up with a rope"), "thunder|the wind|the winter|beavers",
        "big|old|tall|quiet", "walk|fly|be tiny", "squirrel|child|owl"),
    "apple tree": ("fixed", "it", "little|old|crooked|young", "in an orchard|behind a farmhouse", "grow sweet apples",
        "grew sweet apples", "Rustle, rustle", "there were no apples for the pie", ("blossoms", "the bees did not come",
        "{Friend} waited a whole year with {hero}, and in May the blossoms came back"),
        ("a branch was cracked", "tied the branch up with a ribbon"), "the wind|the winter|thunder|goats",
        "crooked|small|old|quiet", "walk|fly|be made of gold", "child|bee|hedgehog"),
    "pine tree": ("fixed", "it", "tiny|young|tall|dark green", "in a snowy forest|on a mountain",
        "keep the snow off the rabbits", "kept the snow off the rabbits", "Whisper, whisper",
        "the rabbits got snow on their ears", ("cones", "the birds had nothing to pick",
        "{Friend} waited with {hero} until autumn, and then there were new cones"), ("a branch hung down under the snow",
        "shook the snow off the branch"), "the wind|the dark|thunder|wolves", "small|quiet|crooked",
        "walk|fly|be made of gold", "deer|rabbit|child"),
    "flower": ("fixed", "it", "little blue|small white|red|pretty yellow", "in a garden|beside a stone wall",
        "give honey to the bees", "gave honey to the bees", "Hum, hum", "the bees went home without honey", ("smell",
        "the bees did not find {hero.him}", "{Friend} gave {hero} fresh water every day, and the sweet smell came back"),
        ("the stem was bent", "tied the stem to a little stick"), "goats|the rain|the dark|the wind|the winter",
        "quiet|crooked", "walk|fly|be huge", "bee|snail|child"),
    "sunflower": ("fixed", "it", "tall|yellow|young|proud", "in a field|next to a garden gate", "feed the birds",
        "fed the birds", "Swish, swish", "the birds were hungry", ("seeds", "the birds were hungry",
        "{Friend} waited until the end of summer, and then there were new seeds"),
        ("the stem was bent", "tied the stem to a long stick"), "thunder|the dark|the wind|crows", "tall|quiet|bright",
        "walk|fly|be tiny", "bee|child|sparrow"),
    "house": ("fixed", "it", "little|old|crooked|empty", "at the end of a lane|on a green hill", "keep people warm and dry",
        "kept people warm and dry", "Creak, creak", "the people were cold and wet",
        ("key", "nobody could open the door", ""), ("there was a hole in the roof", "laid new tiles over the hole"),
        "thunder|the wind|the dark|being alone|ghosts", "old|crooked|small|quiet", "walk|fly|swim", "child|cat|swallow"),
    "tower clock": ("fixed", "it", "tall|old|big|golden", "above the market square|at the top of the town hall",
        "tell the town the time", "told the town the time", "Bing, bong", "everyone in the town came late",
        ("big hand", "nobody knew what time it was", ""), ("there was dust in the wheels",
        "brushed the dust out of the wheels"), "thunder|pigeons|being alone|high places", "loud|old", "walk|fly|be tiny",
        "pigeon|child|bat"),
    "alarm clock": ("small", "it", "round|little red|old|noisy", "beside a bed|on a shelf", "wake the family",
        "woke the family", "Ring, ring", "the whole family slept too long", ("ring", "nobody woke up in the morning",
        "{Friend} gave {hero} one drop of oil, and the ring came back"), ("the spring was tired",
        "turned the little key until the spring was tight"), "falling|the dark|pillows|cats", "loud|small|old",
        "walk|fly|be huge", "child|mouse|cat"),
    "street lamp": ("fixed", "it", "tall|old|lonely|green", "in a quiet street|at the corner of a park",
        "light the way home", "lit the way home", "Click", "people could not find the way home", ("light",
        "the street was dark", "{Friend} told {hero} how much the light was missed, and with a flicker it came back"),
        ("the glass was dirty", "cleaned the glass with a soft cloth"), "the dark|thunder|fog|dogs|moths",
        "bright|tall|old|quiet", "walk|fly|be invisible", "moth|child|cat"),
    "night light": ("small", "it", "tiny|round|yellow|small", "beside a bed|on a window sill", "keep the bad dreams away",
        "kept the bad dreams away", "Click", "nobody slept well", ("glow", "the room was dark",
        "{Friend} told {hero} a good dream, and the glow came back"),
        ("there was dust on the glass", "wiped the dust off the glass"), "the dark|shadows|moths|thunder|cats",
        "small|quiet", "be huge|walk|fly", "child|moth|mouse"),
    "candle": ("small", "it", "small white|red|short|thin", "on a window sill|on a kitchen table", "light the room",
        "lit the room", "Flicker, flicker", "the room was dark", ("flame", "the room was dark",
        "{Friend} asked Grandma for a match, and the flame came back"), ("there was too much wax around the flame",
        "asked Grandma to take the wax away"), "the wind|the dark|the rain|shadows", "small|quiet|crooked",
        "walk|be huge|fly", "child|moth|mouse"),
    "pencil": ("small", "it", "short blue|long yellow|new|red", "in a school bag|in a wooden box", "draw pictures",
        "drew pictures", "Scratch, scratch", "the paper stayed empty", ("tip", "{hero} could not draw a line",
        "{Friend} turned {hero} in the sharpener, and there was a new tip"),
        ("the tip was broken", "turned the pencil in the sharpener"), "erasers|falling|water|the dark|white paper",
        "small|quiet|clumsy", "fly|walk|be huge", "child|mouse|spider"),
    "shoe": ("small", "it", "brown|old|little red|left", "by the door|under a bed", "go for walks", "went for walks",
        "Tap, tap", "one foot was cold", ("lace", "{hero} fell off the foot", ""),
        ("there was a hole in the bottom", "put a patch over the hole"), "mud|puddles|dogs|being alone|the dark",
        "old|quiet|slow", "fly|swim|be huge", "child|mouse|spider"),
    "kettle": ("small", "it", "round|old|shiny|little copper", "on a stove|in a warm kitchen", "boil water for tea",
        "boiled water for tea", "Wheee", "there was no hot tea", ("lid", "the steam flew away", ""),
        ("there was a spot in the bottom where water came out", "covered the spot with tin"),
        "thunder|the dark|cats|being alone", "loud|old|small|clumsy", "walk|fly|swim", "mouse|child|cat"),
    "teapot": ("small", "it", "round|blue|old|little round", "on a kitchen shelf|in a cupboard", "pour tea for the family",
        "poured tea for the family", "Clink, clink", "there was nothing warm to drink", ("lid", "the tea got cold", ""),
        ("the handle was cracked", "glued the handle"), "falling|cats|the dark|loud noises", "clumsy|old|small|quiet",
        "fly|walk|swim", "mouse|child|cat"),
    "spoon": ("small", "it", "little silver|wooden|big|bent", "in a kitchen drawer|beside a bowl", "stir the soup",
        "stirred the soup", "Cling, cling", "the soup stuck to the pot", ("shine", "nobody wanted to use {hero.him}",
        "{Friend} rubbed {hero} with a cloth, and the shine came back"), ("the handle was bent", "bent the handle back"),
        "forks|the dark|falling|hot soup", "small|crooked|old", "fly|walk|be made of gold", "mouse|child|spider"),
    "umbrella": ("small", "it", "black|red|old|yellow", "in a dark hall|in a stand by the door", "keep people dry",
        "kept people dry", "Flap, flap", "the people got wet", ("handle", "nobody could hold {hero.him}", ""),
        ("one rib was bent", "bent the rib back"), "the rain|the wind|thunder|the dark", "old|quiet|crooked",
        "fly|swim|walk", "child|mouse|snail"),
    "hat": ("small", "it", "tall black|green|funny|old", "on a hook in the hall|in a round box", "keep heads warm",
        "kept heads warm", "Flop, flop", "many ears were cold", ("feather", "{hero} felt plain", ""),
        ("there was a hole in the brim", "sewed up the hole"), "the wind|the rain|the dark|moths", "tall|old|quiet",
        "fly|swim|walk", "child|mouse|spider"),
    "book": ("small", "it", "thick|old|little green|dusty", "on a high shelf|in a library", "tell stories", "told stories",
        "Flip, flap", "there was no story at bedtime", ("last page", "nobody knew how the story ended", ""),
        ("a page was torn", "glued the page together"), "water|mice|the dark|being alone", "old|quiet|big", "fly|walk|swim",
        "child|mouse|spider"),
    "robot": ("goes", "it", "little|tin|shiny|tall", "in a workshop|in a house with round windows", "clean the rooms",
        "cleaned the rooms", "Bip, bop", "there was dust in all the rooms",
        ("red button", "nobody could turn {hero.him} off at night", ""), ("one arm was stuck", "put some oil on the arm"),
        "water|the dark|dogs|thunder|magnets", "clumsy|loud|slow|tall", "fly|be invisible|swim", "child|cat|mouse"),
    "kite": ("small", "it", "red|paper|blue|long yellow", "in an attic|in a shed by a meadow", "dance in the air",
        "danced in the air", "Flutter, flutter", "the sky looked empty",
        ("tail", "{hero} turned round and round in the air", ""),
        ("there was a tear in one corner", "put tape over the tear"), "high places|the wind|thunder|trees|birds",
        "clumsy|crooked|quiet", "swim|walk|be invisible", "child|swallow|mouse"),
    "balloon": ("small", "it", "red|round green|small blue|yellow", "in a shop|in a children's room", "make children smile",
        "made children smile", "Boing, boing", "nobody smiled", ("string", "nobody could hold {hero.him}", ""),
        ("there was less and less air inside", "blew some new air in"), "high places|cats|the wind|thunder", "quiet|clumsy",
        "swim|walk|be made of gold", "child|mouse|sparrow"),
    "river": ("fixed", "it", "wide|wild|young|clear", "between two hills|in a green valley", "turn the mill",
        "turned the mill", "Gurgle, gurgle", "there was no flour for bread", ("song", "the valley was too quiet",
        "{Friend} took a leaf out from between two stones, and the song came back"),
        ("a tree lay across and stopped the water", "rolled the tree away, bit by bit"),
        "the winter|the sea|beavers|high places", "loud|old|slow", "walk|fly|be tiny", "otter|duck|frog"),
    "pond": ("fixed", "it", "small|round|quiet|green", "behind a farm|in the middle of a park", "give the ducks a home",
        "gave the ducks a home", "Blub, blub", "the ducks had no place to swim", ("frogs", "the evenings were quiet",
        "{Friend} called them with a song, and one by one the frogs came back"),
        ("leaves covered the water", "fished all the leaves out"), "the winter|cows|thunder|being alone", "quiet|old",
        "walk|fly|be huge", "duck|frog|child"),
    "bridge": ("fixed", "it", "old stone|little wooden|strong|narrow", "over a stream|between two villages",
        "carry people over the water", "carried people over the water", "Tramp, tramp", "nobody could cross the water",
        ("lantern", "people were afraid to cross at night", ""), ("one board was loose", "nailed the board down"),
        "big trucks|the dark|goats", "old|quiet", "walk|fly|be invisible", "duck|child|frog"),
    "lighthouse": ("fixed", "it", "tall white|old|lonely|red and white", "on a rock in the sea|at the end of the land",
        "show ships the way", "showed ships the way", "Blink, blink", "the ships did not find the harbor", ("light",
        "the ships did not find the harbor", "{Friend} sang an old song, and on the last note the light came back"),
        ("the glass was covered with salt", "washed the salt off the glass"), "big waves|fog|thunder|being alone",
        "bright|tall|old", "walk|fly|be tiny", "gull|child|crab"),
    "windmill": ("fixed", "it", "old|tall|white|creaky", "on a windy hill|behind a wheat field", "grind flour",
        "ground flour", "Swish, swish", "the baker could not bake bread",
        ("little flag", "{hero} did not know where the wind came from", ""),
        ("a bird's nest was in the way", "moved the nest to a safe place"), "the wind|thunder|crows|mice", "loud|tall|old",
        "walk|fly|be tiny", "mouse|child|swallow"),
    "teddy bear": ("small", "it", "soft brown|old|little|fluffy", "on a bed|on a toy shelf",
        "keep children company at night", "kept children company at night", "Mmm", "it was hard to fall asleep",
        ("button eye", "{hero} saw only half of the room", ""), ("one ear was torn", "sewed the ear back on"),
        "the dark|the washing machine|dogs|shadows", "quiet|small|old", "fly|be huge|swim", "child|mouse|cat"),
    "doll": ("small", "it", "little cloth|pretty|old|wooden", "in a dolls' house|on a toy shelf", "play with the children",
        "played with the children", "Tra-la-la", "the children were bored", ("shoe", "one foot was cold", ""),
        ("one arm had come off", "sewed the arm back on"), "the dark|dogs|falling|thunder", "quiet|small|clumsy",
        "fly|be invisible|be huge", "child|mouse|cat"),
    "tin soldier": ("small", "it", "brave|little|old|bright red", "on a window sill|in a toy box", "guard the toys",
        "guarded the toys", "Left, right", "the toys felt unsafe", ("drum", "the other toys could not march in step", ""),
        ("one leg was bent", "bent the leg straight"), "cats|water|thunder|the dark", "small|slow|crooked",
        "fly|swim|be huge", "child|mouse|spider"),
    "toy boat": ("small", "it", "little|paper|wooden|blue", "on a shelf|on the edge of the bath", "sail across the bath",
        "sailed across the bath", "Splash, splash", "bath time was no fun",
        ("flag", "{hero} looked like a piece of wood", ""), ("there was a crack in the side", "glued the crack"),
        "big waves|ducks|the dark|soap", "small|slow|crooked", "fly|walk|be huge", "child|duck|mouse"),
    "drum": ("small", "it", "round red|little|old|loud", "in a music room|in a toy box", "make people march",
        "made people march", "Boom, boom", "nobody marched in step", ("stick", "nobody could play a beat", ""),
        ("there was a tear in the skin", "put a patch on the tear"), "thunder|the dark|cats|being alone", "loud|old|clumsy",
        "fly|swim|be invisible", "child|mouse|rabbit"),
    "bell": ("small", "it", "little golden|old|silver|rusty", "on a hook by the door|over a shop door", "greet the visitors",
        "greeted the visitors", "Ding, ding", "nobody heard the visitors", ("ring", "nobody heard the visitors",
        "{Friend} gave {hero} a good shake, and the ring came back"),
        ("there was rust on the inside", "rubbed the rust away"), "thunder|the dark|cats|the wind", "loud|small|old",
        "fly|walk|be huge", "child|mouse|sparrow"),
    "broom": ("small", "it", "old|stiff|crooked|new", "in a corner of the kitchen|behind a door", "sweep the floor",
        "swept the floor", "Swish, swish", "the floor was full of crumbs", ("straws", "{hero} could not sweep",
        "{Friend} tied on fresh yellow straws"), ("the stick was cracked", "wound some string around the stick"),
        "spiders|the dark|dogs|water", "crooked|clumsy|old", "fly|swim|be made of gold", "mouse|child|spider"),
    "scarecrow": ("fixed", "it", "ragged|old|friendly|thin", "in a corn field|in a garden", "watch over the corn",
        "watched over the corn", "Flap, flap", "the crows ate the corn", ("hat", "the sun shone in {hero.his} eyes", ""),
        ("straw came out of one arm", "stuffed the straw back in"), "crows|thunder|the dark|being alone",
        "crooked|quiet|tall", "walk|fly|be made of gold", "crow|child|mouse"),
    "dragon": ("goes", "both", "little green|big|shy|red", "in a cave|on top of a mountain", "warm the cave with fire",
        "warmed the cave with fire", "Grrr", "the cave was ice cold", ("fire", "there was only smoke",
        "{Friend} tickled {hero}'s nose with a feather, and out came the sneeze and the fire"),
        ("one wing was sore", "put cool leaves on the wing"), "the dark|mice|thunder|knights|water|high places",
        "clumsy|loud|big", "be invisible|be tiny|swim", "child|goat|mouse"),
    "giant": ("goes", "both", "kind|young|shy|hungry", "behind the mountains|in a house as tall as a tower",
        "carry stones for the farmers", "carried stones for the farmers", "Thump, thump",
        "the farmers could not clear the fields", ("biggest button", "{hero.his} coat stood open", ""),
        ("there was a thorn in one toe", "pulled the thorn out"), "mice|the dark|thunder|bees|small rooms",
        "big|loud|clumsy|tall", "be tiny|fly|be invisible", "child|goat|sparrow"),
    "witch": ("goes", "she", "little|kind|old|young", "in a crooked house|in the middle of the forest",
        "brew tea for sick animals", "brewed tea for sick animals", "Hee, hee", "the animals coughed",
        ("magic spoon", "{hero} could not stir the tea", ""), ("one leg was sore from a fall", "put a bandage on the leg"),
        "cats|the dark|frogs|high places|spiders", "loud|clumsy|old", "be invisible|talk to fish|be huge",
        "child|toad|raven"),
    "wizard": ("goes", "he", "old|young|forgetful|friendly", "in a high tower|in a house full of books",
        "mend broken things with magic", "mended broken things with magic", "Abra, dabra", "nobody mended the broken things",
        ("wand", "{hero} could not do magic", ""), ("the big hat was torn", "sewed up the hat"),
        "the dark|mice|thunder|high places|frogs", "clumsy|old|slow", "be invisible|talk to fish|be made of gold",
        "child|owl|mouse"),
    "king": ("goes", "he", "kind|old|proud|little round", "in a big castle|in a palace with a hundred rooms",
        "listen to the people", "listened to the people", "Hear, hear", "nobody helped the people",
        ("crown", "nobody knew who the king was", ""), ("the throne had a broken leg", "nailed the leg back on"),
        "mice|the dark|thunder|high places|geese", "loud|slow|clumsy", "be invisible|fly|be made of gold",
        "child|cat|mouse"),
    "queen": ("goes", "she", "wise|old|young|strict", "in a white castle|in a palace by a lake", "take care of the land",
        "took care of the land", "Hear, hear", "nobody took care of the land",
        ("crown", "nobody knew who the queen was", ""), ("the royal shoe had no heel", "glued a new heel to the shoe"),
        "spiders|the dark|thunder|frogs|the sea", "quiet|loud|clumsy", "be invisible|fly|be tiny", "child|cat|swan"),
    "princess": ("goes", "she", "little|brave|curious|young", "in a castle with a garden|in a round tower",
        "feed the royal horses", "fed the royal horses", "Tra-la-la", "the royal horses were hungry",
        ("crown", "{hero} did not look like a princess", ""), ("one sleeve was torn", "sewed up the sleeve"),
        "the dark|thunder|frogs|ghosts|high places", "loud|small|clumsy", "fly|be invisible|swim", "frog|cat|child"),
    "prince": ("goes", "he", "little|shy|brave|young", "in a castle on a hill|in a palace by the sea",
        "water the royal roses", "watered the royal roses", "Tra-la-la", "the royal roses were thirsty",
        ("crown", "{hero} did not look like a prince", ""), ("one button had come off", "sewed the button back on"),
        "horses|the dark|thunder|spiders|big waves", "quiet|small|clumsy", "fly|be invisible|swim", "frog|dog|child"),
    "knight": ("goes", "both", "brave|young|small|shy", "in a stone castle|in a tower by a bridge", "guard the bridge",
        "guarded the bridge", "Clink, clank", "nobody guarded the bridge",
        ("helmet", "the rain ran down {hero.his} neck", ""), ("there was rust on the armor", "put some oil on the armor"),
        "the dark|mice|horses|dragons|thunder|spiders", "loud|slow|clumsy", "be invisible|fly|be huge", "child|horse|mouse"),
    "fairy": ("goes", "both", "tiny|kind|young|shy", "in a blue flower|under a leaf in the garden",
        "paint the petals of the flowers", "painted the petals of the flowers", "Ting, ting", "all the flowers stayed white",
        ("wand", "{hero} could not do magic", ""), ("one wing had a tear", "mended the wing with the thread of a spider"),
        "bees|the rain|cats|the dark|the wind", "small|quiet|clumsy", "be huge|talk to fish|be made of gold",
        "bee|child|snail"),
    "mermaid": ("sails", "she", "young|little|curious|kind", "in the deep sea|behind a rock in the bay",
        "comb the long green seaweed", "combed the long green seaweed", "La, la, la", "the fish got stuck in the seaweed",
        ("comb", "{hero.his} hair was full of seaweed", ""), ("a net was wound around the tail", "cut the net with care"),
        "big waves|the dark|whales|people|thunder", "quiet|loud|clumsy", "walk|fly|be invisible", "crab|gull|child"),
    "pirate": ("goes", "both", "loud|old|kind|young", "on a wooden ship|on a small island", "clean the deck of the ship",
        "cleaned the deck of the ship", "Ahoy", "the deck was dirty", ("hat", "{hero} did not look like a pirate", ""),
        ("the boot had a hole", "put a patch on the boot"), "big waves|the dark|thunder|whales|crabs", "loud|clumsy|old",
        "fly|be invisible|talk to fish", "parrot|child|cat"),
    "dwarf": ("goes", "both", "little|old|strong|cheerful", "under a hill|in a house with a round door",
        "dig for shiny stones", "dug for shiny stones", "Tick, tock", "nobody found shiny stones",
        ("key", "{hero} could not get into the mine", ""), ("the cart had a broken wheel", "put a new wheel on the cart"),
        "the dark|bats|high places|water|cats", "small|slow|old", "fly|be huge|be invisible", "mole|child|mouse"),
    "ghost": ("goes", "both", "friendly|little|shy|old", "in an old castle|in a dusty attic", "rattle the windows",
        "rattled the windows", "Whoo, whoo", "the nights were much too quiet",
        ("white sheet", "nobody could see {hero.him}", ""), ("there was a hole in the white sheet", "sewed up the hole"),
        "people|the sun|mirrors|cats|the dark", "quiet|loud|clumsy", "be seen|be made of gold|be huge", "child|bat|mouse"),
    "inventor": ("goes", "both", "clever|young|old|busy", "in a house full of wheels|in a workshop by the river",
        "build machines", "built machines", "Clack, clack", "nobody built new machines",
        ("hammer", "{hero} could not build anything", ""), ("the machine made a terrible noise", "tightened a tiny screw"),
        "the dark|thunder|spiders|loud noises", "clumsy|loud|slow", "fly|be invisible|be tiny", "child|cat|mouse"),
    "astronaut": ("goes", "both", "brave|young|curious|famous", "in a space station|in a white rocket", "count the stars",
        "counted the stars", "Three, two, one", "nobody knew how many stars there were",
        ("left glove", "{hero} could not go outside", ""), ("one radio button was stuck", "cleaned the button with a brush"),
        "the dark|being alone|high places|loud noises", "quiet|clumsy", "be invisible|be tiny|talk to fish",
        "mouse|robot|cat"),
    "unicorn": ("goes", "both", "white|young|shy|silver", "in a quiet forest|beside a waterfall",
        "make the water clean with one touch", "made the water clean with one touch", "Clip, clop",
        "the animals could not drink the water", ("glow", "the horn was grey",
        "{Friend} put a ring of daisies on the horn, and the glow came back"), ("a burr was stuck in the mane",
        "combed the mane until it was smooth"), "people|thunder|the dark|dogs|bridges", "quiet|bright|clumsy",
        "fly|be invisible|swim", "child|rabbit|deer"),
    "monster": ("goes", "both", "furry|little blue|big|gentle", "under a bed|in a dark closet", "count the lost socks",
        "counted the lost socks", "Grum, grum", "nobody knew where the socks were", ("growl", "there was only a squeak",
        "{Friend} gave {hero} a warm drink with honey, and the growl came back"),
        ("one horn was scratched", "rubbed some cream on the horn"), "children|the dark|the washing machine|cats|mirrors",
        "loud|clumsy|quiet", "be invisible|fly|be tiny", "child|mouse|spider"),
    "elf": ("goes", "both", "little|merry|young|busy", "in a hollow tree|in a house made of a pumpkin", "polish the acorns",
        "polished the acorns", "Hop, hop", "the acorns were dusty", ("green cap", "{hero.his} pointed ears were cold", ""),
        ("one sleeve was torn", "sewed up the sleeve"), "owls|the dark|thunder|bees|the winter", "small|loud|quiet",
        "be huge|fly|talk to fish", "squirrel|child|hedgehog"),
    "troll": ("goes", "both", "big|grumpy|young|hairy", "under a bridge|in a cave by a lake", "stack heavy stones",
        "stacked heavy stones", "Hrumm, hrumm", "stones lay all over the path",
        ("favorite stone", "the tower of stones was not finished", ""),
        ("there was a thorn in one thumb", "pulled the thorn out"), "goats|thunder|the sun|mice|soap",
        "loud|slow|big|clumsy", "be tiny|fly|be made of gold", "goat|child|frog"),
}
NIGHTLY = {"star", "moon", "street lamp", "night light", "ghost", "lighthouse"}
SHORT_LIVED = {"snowflake", "raindrop"}
PEOPLE = {"witch", "wizard", "king", "queen", "princess", "prince", "knight", "pirate", "dwarf", "inventor", "astronaut",
"giant",
          "fairy", "mermaid", "elf"}

# fear: (why, how it comes, what a friend says, what is found out)
FEARS = {
    "the dark": ("something might be hiding in it",
        "[one evening, the last light went out|one night there was no moon and no light]",
        "The dark is only the day with its eyes closed", "the dark was soft and quiet, and nothing was hiding in it"),
    "thunder": ("the sky was angry", "one [afternoon|evening], black clouds came, and it went boom",
        "Thunder is only the sky clearing its throat", "after each boom it was quiet again, and nothing bad had happened"),
    "high places": ("everybody up there must fall down", "one day, {hero} looked down and saw how far away the ground was",
        "Do not look down. Look far away", "far away there were blue hills, a river and a hundred little roofs"),
    "being alone": ("nobody would ever come back", "one day, everybody went away and it was very still",
        "You are not alone. I am here, and you can sing when I am not",
        "a song is good company, and everyone came back in the end"),
    "the wind": ("the wind would blow {hero.him} away", "one [morning|day], a strong wind came over the hills",
        "The wind only wants to play. Sing with it", "the wind sang along, and it was almost like a dance"),
    "falling": ("falling must hurt", "one day, {hero} began to slip, and down {hero.he} went",
        "Let go, it is not far, and it is soft", "falling felt like flying, and there was something soft at the end"),
    "water": ("water was deep and wet everywhere", "one day, a bucket fell over, and there was water all around",
        "It is only a puddle. Look into it", "there was a whole blue sky in the water, and it was not deep at all"),
    "fog": ("the world was gone when it was foggy", "one morning, thick white fog lay over everything",
        "The world is still there. It only has a blanket on",
        "the fog went up slowly, and everything was still in its place"),
    "the rain": ("the rain would never stop", "one day, the first drops fell, and then more and more",
        "Listen to the drops. They are playing the drum",
        "the rain made a fine song, and after it everything smelled fresh"),
    "big waves": ("a big wave would swallow {hero.him}", "one day, the wind blew and the waves grew high",
        "A wave only wants to lift you up and set you down", "each wave went up and down like a swing"),
    "the winter": ("the winter would be cold and long", "one morning, the first snow fell",
        "The winter is only a long sleep with a white blanket",
        "the snow was bright and quiet, and after it came the spring"),
    "loud noises": ("something must be broken", "one day, there was a terrible bang",
        "It was only a door. It is more afraid than you", "it was nothing but an old door in the wind"),
    "bridges": ("the bridge would break", "one day, there was a long bridge on the way",
        "This bridge has carried a hundred cows. It can carry you",
        "the bridge did not even shake, and the water sparkled below"),
    "clouds": ("nobody could see {hero.him} behind a cloud", "one day, a big dark cloud came up",
        "A cloud is only water on a journey", "the cloud said hello, left a little rain and moved on"),
    "tunnels": ("a tunnel had no end", "one day, there was a long black tunnel on the way",
        "Every tunnel has two ends. Look for the little light",
        "the little light grew and grew, and then the sun was there again"),
    "the sun": ("the light was much too strong", "one morning, {hero} woke up and the sun was shining everywhere",
        "Sit in the shade and say good morning to it", "from the shade, the sun was warm and golden and quite friendly"),
    "shadows": ("shadows were strange dark people", "one evening, there was a big shadow on the wall",
        "Move a little, and see what it does", "the shadow moved just like {hero}, because it was {hero.his} own"),
    "snow": ("everybody would slip on the snow", "one morning, all the roads were white",
        "Go slowly, and the snow will hold you", "the snow crunched softly, and nobody slipped at all"),
    "mountains": ("mountains were sharp and cold", "one day, the way led right up to a high mountain",
        "Do not push. Go around it gently", "the mountain was very old and kind and liked to be tickled"),
    "the sea": ("the sea had no end", "one day, {hero} came to the place where the sea begins",
        "The sea is only many small waters that have become friends",
        "the sea was friendly and blue and played with the sand"),
    "the washing machine": ("it ate socks and roared", "one day, the washing machine began to roar",
        "It is only singing. And it gives everything back", "all the things came out again, and they smelled of flowers"),
    "soap": ("soap made everything disappear", "one day, a big piece of soap lay right there", "Rub it, and see what comes",
        "out of the soap came a hundred round bubbles with colors in them"),
    "mirrors": ("a stranger lived in every mirror", "one day, {hero} stood in front of a big mirror",
        "Wave a little, and see what the stranger does", "the stranger waved back, because it was only {hero}"),
    "smoke": ("nobody can see in smoke", "one day, grey smoke came out of a chimney", "It is only the breath of a warm oven",
        "the smoke came from a bakery, and it smelled of bread"),
    "the moon": ("the moon was so much bigger", "one night, the full moon came very near",
        "Big does not mean bad. Say good evening", "the moon had a kind round face and said good evening, too"),
    "forests": ("all those leaves would hold on to {hero.him}", "one day, there was a big forest on the way",
        "Go in softly, and the leaves will sing", "the leaves rustled a song, and none of them held on"),
    "pillows": ("nobody would hear {hero.him} under a pillow", "one morning, a big soft pillow fell right on top of {hero}",
        "Wait a little. Pillows never stay", "it was warm under the pillow, and soon somebody lifted it up"),
    "erasers": ("an eraser would rub everything out", "one day, a big pink eraser rolled right up to {hero}",
        "It only takes away what is wrong, so that you can try again",
        "with an eraser beside you, mistakes are not bad at all"),
    "white paper": ("the first line would be wrong", "one day, there was a big sheet of white paper",
        "Just make a dot, and see what it wants to be", "the dot wanted to be an eye, and soon there was a whole fish"),
    "mud": ("mud would never come off", "one rainy day, there was mud everywhere",
        "Mud comes off with water. Try it with one toe", "mud went squish, squish, and that was great fun"),
    "puddles": ("every puddle was as deep as a lake", "one day after the rain, there was a puddle on the way",
        "Put in a stick and see how deep it is", "the puddle was not deep at all, and it splashed in a funny way"),
    "forks": ("forks were so pointed", "one day, a fork lay right beside {hero}", "Ask it what it likes to do",
        "the fork only liked to pick up peas and was very polite"),
    "hot soup": ("it would be much too hot in there", "one day, there was a pot of hot soup for lunch",
        "Go in slowly and stir a little", "the soup was like a warm bath and smelled of carrots"),
    "magnets": ("a magnet would never let go", "one day, a magnet stuck to {hero} with a click",
        "Turn it around, and it will let go", "the magnet let go at once and only wanted to be friends"),
    "trees": ("the branches would never let go", "one day, the wind blew {hero} into the top of a tree",
        "Keep still. I will come and help you", "the tree held {hero} gently, and from there one could see very far"),
    "small rooms": ("the ceiling would fall down", "one day, there was only a very small room for the night",
        "Sit down, and the room will feel bigger", "the small room was warm and cozy like a nest"),
}
# (one of them, why, what it asks when it comes)
CREATURE_FEARS = {
    "cats": ("cat", "they had sharp claws", "may I rest here, because it is so nice and quiet"),
    "dogs": ("dog", "they barked so loudly", "do you want to be my friend, because I have nobody to bark with"),
    "mice": ("mouse", "they were so quick", "have you seen a crumb of cheese, because I am so hungry"),
    "people": ("little boy", "they had big feet and loud voices", "may I look at you, because you are so beautiful"),
    "children": ("little girl", "they laughed and screamed", "do you want to hear a secret, because I have a good one"),
    "spiders": ("spider", "they had so many legs", "may I make my web here, because it is so calm"),
    "bees": ("bee", "they could sting", "do you know where the flowers are, because I am new here"),
    "goats": ("goat", "they ate everything", "do you know where the grass is green, because I do not like anything else"),
    "frogs": ("frog", "they jumped so suddenly", "may I sing you a song, because nobody else will listen"),
    "whales": ("whale", "they were as big as islands", "do you know a joke, because it is so quiet in the deep sea"),
    "crows": ("crow", "they had black eyes", "do you know a riddle, because I know them all"),
    "moths": ("moth", "they came out of the dark", "may I stay near you, because it is so lonely at night"),
    "cows": ("cow", "they stood there and stared", "may I look at you, because I have never seen anything so fine"),
    "geese": ("goose", "they hissed like snakes", "do you know the way to the pond, because I have lost it"),
    "birds": ("bird", "they had pointed beaks", "may I fly a little way with you, because it is more fun with two"),
    "big trucks": ("big truck", "they made everything shake", "am I too loud, because I do not want to scare anyone"),
    "wolves": ("wolf", "they howled in the night", "do you like my song, because I sing it only for you"),
    "beavers": ("beaver", "they had long teeth", "may I have some old sticks, because I am building a house"),
    "ghosts": ("ghost", "nobody could hear them come", "may I stay for tea, because nobody ever invites me"),
    "horses": ("horse", "they were so tall", "do you have an apple, because I am so fond of apples"),
    "rabbits": ("rabbit", "they liked carrots too much", "may I sit here, because it is so peaceful beside you"),
    "pigeons": ("pigeon", "there were so many of them", "what time is it, because I do not want to be late"),
    "ducks": ("duck", "they splashed and quacked", "may I swim beside you, because I am alone today"),
    "knights": ("knight", "they had long swords", "do you know the way home, because I am lost and tired"),
    "dragons": ("dragon", "they could breathe fire", "shall I warm some soup for you, because it is so cold today"),
    "crabs": ("crab", "they could pinch", "do you want to dance, because I know only steps to the side"),
    "bats": ("bat", "they flew without a sound", "may I hang here, because I am so tired"),
    "owls": ("owl", "they had big yellow eyes", "do you know a story, because I cannot sleep by day"),
}
# (place, what is seen there, what a friend can bring from it, what that does, whether ships come there)
WISH_PLACES = [
    ("the sea", "the water was blue and had no end", "a big shell", "When you held it to your ear, you heard the waves", 1),
    ("the big city", "a thousand lights shone in the windows", "a picture with a thousand lights",
        "It looked just like the real city", 1),
    ("the snow on the mountains", "everything was white and still", "a snowball in a cold box",
        "It was white and cold and sparkled", 0),
    ("the king's castle", "there were golden flags on every tower", "a little golden flag",
        "It waved in the air like the big ones", 0),
    ("the end of the rainbow", "all the colors fell on the grass", "a piece of glass", "It made a tiny rainbow on the wall",
        0),
    ("the desert", "the sand looked like golden waves", "a bottle of golden sand",
        "In the light, it looked like a tiny desert", 0),
    ("the jungle", "there were green parrots in all the trees", "a green feather", "It was as bright as the jungle", 1),
    ("the fair", "there were music and colored lights and a big wheel", "a paper lantern from the fair",
        "It glowed red and yellow", 0),
    ("the big waterfall", "the water fell down like a white curtain", "a bottle of water from the waterfall",
        "It sparkled when you shook it", 1),
    ("an island with palm trees", "the palm trees waved and monkeys ate bananas", "a coconut", "It smelled of the island",
        1),
    ("the field of a thousand flowers", "there were flowers up to the sky", "a bunch of flowers", "They smelled of summer",
        0),
    ("the old castle in the forest", "roses grew over all the walls", "a red rose", "It smelled sweet and old", 0),
    ("the ice at the end of the world", "the ice was blue and penguins slid on it", "a penguin made of glass",
        "It shone blue like the ice", 1),
    ("the house where chocolate is made", "the whole street smelled of chocolate", "a piece of chocolate",
        "The whole place smelled sweet", 0),
    ("the valley of the horses", "wild horses ran over the grass", "a little horseshoe", "It rang like hooves on a stone",
        0),
    ("the harbor", "big ships came from far away", "a little ship in a bottle", "It had white sails, just like the big ones",
        1),
    ("the circus", "a clown walked on his hands and music played", "a red clown nose",
        "It was so funny that everybody laughed", 0),
    ("the lake of the swans", "white swans swam in a circle", "a white feather", "It was as soft as snow", 1),
    ("the place where the sun goes down", "the sky was red and gold", "a picture in red and gold",
        "It was as warm as an evening", 1),
    ("the hill with the echo", "every word came back three times", "a tin with a lid",
        "When you spoke into it, your words came back", 0),
    ("the cave of the bats", "blue stones shone in the dark", "a blue stone", "It shone a little in the dark", 0),
    ("the orchard in spring", "all the trees were pink", "a pink branch", "It had a hundred tiny blossoms", 0),
    ("the town of bells", "all the bells rang at the same time", "a tiny bell", "It sang with a clear voice", 1),
    ("the village of the dwarfs", "the houses were as small as boxes", "a tiny chair", "It was no bigger than a thumb", 0),
    ("the bridge of glass", "you could see the fish through it", "a piece of clear glass",
        "Everything looked bigger through it", 1),
    ("the pumpkin field", "the pumpkins were as big as cows", "a small round pumpkin", "It was as orange as the sun", 0),
    ("the garden of the queen", "the bushes were cut like animals", "a leaf in the shape of a swan",
        "It looked ready to fly", 0),
    ("the bay of the seals", "the seals slept on the warm stones", "a smooth warm stone",
        "It had the warmth of the sun in it", 1),
    ("the windmills", "their arms turned like big wheels", "a paper windmill", "It turned when you blew on it", 1),
    ("the cherry trees by the river", "pink petals swam on the water", "a cup full of petals", "They smelled of spring", 1),
]
# what somebody must not wish to see, because it is there every day
KNOWN = {
    "sun": ["sun"], "rainbow": ["rainbow"], "windmill": ["windmill"], "king": ["king", "queen"], "queen": ["king", "queen"],
    "prince": ["king", "queen", "castle"], "princess": ["king", "queen", "castle"], "knight": ["castle"],
    "dwarf": ["dwarfs"], "lighthouse": ["sea", "harbor"], "boat": ["sea", "harbor"], "mermaid": ["sea", "harbor", "seals"],
    "pirate": ["sea", "harbor", "island"], "apple tree": ["orchard"], "snowman": ["snow", "ice"],
    "snowflake": ["snow", "ice"], "sunflower": ["flowers"], "flower": ["flowers"], "wind": ["windmill"],
    "bridge": ["bridge"], "bell": ["bells"], "moon": ["sun"], "star": ["sun"],
}
# flaw: (what others say, what happens to a friend, how the hero helps just because of it)
FLAWS = {
    "loud": ("Not so loud",
        ["{friend} was lost in the fog and called for help. {Hero} called back as loudly as {hero.he} could, and {friend} "
        "followed the sound",
        "{friend} was asleep and did not see that the water was rising. {Hero} shouted so loudly that {friend} woke "
        "up and got away in time"]),
    "slow": ("Hurry up",
        ["{friend} sat at the side of the way and was sad. Everybody else was in a hurry and rushed past. Only {hero} was "
        "slow enough to see {friend} and ask what was wrong",
        "{friend} had hurt one foot and could not keep up with the others. But {hero} was slow, too, so the two of "
        "them went home together"]),
    "old": ("You are too old",
        ["{friend} wanted to know an old song, and nobody knew how it went. But {hero} was old and remembered every word",
        "{friend} was lost in the snow, and all the paths were white. But {hero} was old and knew where every path "
        "had been"]),
    "small": ("You are too small",
        ["{friend} was hiding and was very shy. All the big ones were too frightening for {friend}. But {hero} was small, "
        "and so {friend} dared to come out",
        "{friend} had lost a tiny bead, and the big ones could not see it. But {hero} was small and saw it at once"]),
    "tall": ("You are too tall",
        ["{friend} was lost and did not know the way home. But {hero} was so tall that {friend} could see {hero.him} from "
        "far away and find the way",
        "{friend} wanted to know if the storm was over. {Hero} was so tall that {hero.he} saw the first blue sky "
        "behind the hills"]),
    "big": ("You are too big",
        ["{friend} was lost and did not know the way home. But {hero} was so big that {friend} could see {hero.him} from "
        "far away and find the way",
        "mean crows were following {friend}. But when they saw how big {hero} was, they flew away, and {friend} was safe"]),
    "grey": ("You are much too grey",
        ["{friend} was far too hot in the sun. {Hero} was so grey and thick that there was soon cool shade, and "
        "{friend} could rest"]),
    "quiet": ("Nobody can hear you",
        ["{friend} was very tired, but it was too noisy everywhere. Only near {hero} was it quiet, and so {friend} could "
        "sleep at last",
        "{friend} had a secret and needed somebody who would not tell. {Hero} was quiet and listened to every word"]),
    "bright": ("Nobody can sleep with so much light",
        ["{friend} lost the way in a dark night. But {hero} was so bright that {friend} could see every stone on the path",
        "{friend} dropped something small in the dark. {Hero} was so bright that {friend} found it at once"]),
    "clumsy": ("Be careful",
        ["{friend} was looking for a lost ball. {Hero} bumped into an old box by mistake, and out rolled the ball",
        "{friend} was very sad. Then {hero} slipped and fell into a heap of leaves. It looked so funny that {friend} "
        "had to laugh and was not sad any more"]),
    "crooked": ("You are not straight",
        ["{friend} was sad because somebody had laughed at {friend.his} crooked picture. \"Look, I am crooked, too,\" said "
        "{hero}, \"and I like your picture best of all\"",
        "{friend} was looking for the right house, and everything looked the same in the snow. But nothing was as "
        "crooked as {hero}, so {friend} knew the place at once"]),
}
AGAINST = {
    "loud": "quiet shy gentle loud", "slow": "busy", "old": "new young old",
    "small": "big tall huge long fat small little tiny thick", "tall": "little short small tall",
    "big": "little small tiny big thin", "quiet": "loud noisy wild", "bright": "pale old dusty bright", "crooked": "crooked",
    "clumsy": "", "grey": "white grey", "afraid": "brave strong loud", "huge": "big tall huge", "tiny": "tiny little small",
    "golden": "golden",
}
# wish: (what it is like at first, what is wrong with it, what is better as it was); the key of AGAINST
CHANGES = {
    "fly": ("{Hero} rose into the air, up and up and up", ["But it was cold up there, and there was nobody to talk to",
        "But the wind turned {hero.him} round and round until {hero.he} felt sick"], "I belong down here, with my friends",
        ""),
    "swim": ("{Hero} was suddenly in the middle of a lake and swam like a fish",
        ["But it was wet and cold, and the fish did not say a word",
        "But it was dark down there, and something green tickled {hero.him}"], "I like it best where it is dry", ""),
    "walk": ("{Hero} got two long legs and walked away", ["But the legs were soon tired, and nobody knew where {hero} was",
        "But the stones hurt, and the way was long and dusty"], "I like it best in my own place", ""),
    "be huge": ("{Hero} grew and grew until {hero.he} was as big as a mountain",
        ["But the others were now as small as ants, and nobody could play with {hero.him}",
        "But everybody ran away in fear"], "I am just the right size", "huge"),
    "be tiny": ("{Hero} got smaller and smaller until {hero.he} was the size of a pea",
        ["But nobody saw {hero.him}, and somebody almost stepped on {hero.him}",
        "But even a beetle was now as big as a bear"], "I am just the right size", "tiny"),
    "be invisible": ("Nobody could see {hero} any more, and that was funny at first",
        ["But nobody said good morning, and nobody asked how {hero.he} was",
        "But everyone bumped into {hero.him}, and nobody said sorry"], "It is good to be seen", ""),
    "be seen": ("Suddenly everybody could see {hero} from far away",
        ["But people stared and pointed, and {hero} had no quiet minute", "But now {hero} could not surprise anybody"],
        "I like to come and go in secret", ""),
    "be made of gold": ("{Hero} turned to gold from top to bottom and shone like the sun",
        ["But gold is hard and cold, and nobody wanted to come near {hero.him}",
        "But gold is heavy, and {hero} could not move at all"], "I like to be just what I am", "golden"),
    "talk to fish": ("{Hero} could understand every word of the fish",
        ["But the fish talked about nothing but water, all day long",
        "But the fish told so many jokes that there was no time to sleep"], "A little quiet is good, too", ""),
}
# (how it comes by, the one who grants wishes)
GRANTERS = [
    ("a fairy flew past", "the fairy"), ("an old wizard came by", "the wizard"), ("a shooting star fell down", "the star"),
    ("a frog with a tiny crown hopped by", "the frog"), ("a kind witch flew past on her broom", "the witch"),
    ("a blue bird with a silver beak flew by", "the bird"),
    ("an old woman with a basket of wishes came by", "the old woman"),
    ("a little man in a green coat came by", "the little man"), ("a moonbeam came in from the sky", "the moonbeam"),
    ("a white owl with golden eyes flew by", "the owl"), ("a butterfly made of light flew past", "the butterfly"),
]
LOST_OUTSIDE = [
    "under a heap of leaves", "behind an old box", "under a bush", "behind a big stone", "under a cabbage leaf",
    "in a hollow tree", "between two stones", "behind the shed", "in the tall grass", "beside the path", "under a bench",
]
LOST_INSIDE = [
    "under the rug", "behind the cupboard", "in an old boot", "under the stove", "in a dusty corner", "behind the curtain",
    "in a basket of wool", "under a pile of paper", "in an old vase", "behind the sofa", "under the bed",
]
LOST_AT_SEA = [
    "under the seaweed", "between two rocks", "in a big shell", "behind an old anchor", "under a wet net", "in a barrel",
]
LOST_IN_SPACE = [
    "behind the radio", "under the space suit", "in a drawer", "behind the round window", "under the bed",
    "in a bag of nuts",
]
LATER = "[From that day on|From then on|After that day|Ever since then|After that]"


def name_of(w, gender, playful, besides=""):
    """A name for somebody; a playful one is a pet's."""
    own, others = (GIRLS, BOYS) if gender == "she" else (BOYS, GIRLS)
    return w.pick([n for n in (PET_NAMES if playful and w.chance(0.5) else own) if n not in others and n != besides])


def hero_of(w, *avoid, kinds=None):
    """A hero from the table, with or without a name; the looks do not go against the words of AGAINST that are given."""
    kind = w.pick(list(kinds or HEROES))
    move, gender, looks, where, does, did, sound, missed, lost, broken, fears, flaws, changes, near = HEROES[kind]
    against = " ".join(AGAINST[a] for a in avoid if a in AGAINST).split()
    look = w.pick([x for x in looks.split("|") if not set(x.split()) & set(against)] or [""])
    named = w.chance(0.6)
    if gender == "both" or (gender == "it" and named):
        gender = w.pick(["she", "he"])
    name = name_of(w, gender, kind not in PEOPLE) if named else f"the {kind}"
    night = kind in NIGHTLY
    return Who(name, gender, kind, {
        "a": f"a {look} {kind}", "called": f"[named|called|by the name of] {name}" if named else "",
        "own": name if named else "",
        "that": "who" if kind in PEOPLE or gender != "it" else "that", "call": name if named else f"dear {kind}",
        "where": w.pick(where.split("|")), "does": does, "did": did, "sound": sound, "missed": missed, "lost": lost,
        "broken": broken,
        "fears": fears.split("|"), "flaws": flaws.split("|"), "changes": changes.split("|"), "near": near.split("|"),
        "move": move,
        "every": "[every night|night after night]" if night else "[every day|day after day|all day long]",
        "one": "one night" if night else "one day"})


def with_name(who):
    """The same child with the fields that friend_of gives."""
    who.more.update(a=f"a {who.kind} [named|called] {who}", call=str(who))
    return who


def friend_of(w, hero, without=(), kinds=None):
    """Somebody who comes by: a child with a name, or an animal with or without one; field a says who it is."""
    kind = w.pick([k for k in kinds or hero.near if k not in without] or ["child" if "child" not in without else "mouse"])
    if kind == "child":
        who = child(w, [hero])
        return with_name(who)
    gender = w.pick(["she", "he"])
    if w.chance(0.5):
        name = name_of(w, gender, True, str(hero))
        return Who(name, gender, kind, {"a": f"a [|little|young] {kind} [named|called] {name}", "call": name})
    return Who(f"the {kind}", gender, kind, {"a": f"a {kind}", "call": f"dear {kind}"})


def start(w, hero, trait, but="But", part="morning"):
    """The first sentences: who it is, where, what it does all day, and the trait ("was afraid of bridges")."""
    ways = """Once upon a time, there was {hero.a} {hero.called} {hero.that} {trait}. {Hero.he} lived {hero.where} and
        {hero.did}.|There was once {hero.a} {hero.called} {hero.that} {trait}.|Once there was {hero.a} {hero.called}.
        {Hero} {trait}.|{Hero.where} lived {hero.a} {hero.called}. {Hero.every}, {hero} {hero.did}. {but} {hero}
        {trait}.|"{hero.sound}!" That was {hero.a} {hero.called} {hero.that} lived {hero.where}. {but} {hero}
        {trait}.|{Hero.a} {hero.called} {hero.did} {hero.every}. {but} {hero} {trait}.|Have you ever heard of {hero.a}
        {hero.that} {trait}? There was one {hero.where}{nametag}.|Long ago, {hero.where}, there was {hero.a}
        {hero.called} {hero.that} {trait}.|It was [a quiet|a mild|a cool|a warm|a windy|a foggy] {part}. {Hero.where},
        {hero.a} {hero.called} [was awake|was thinking]. {Hero} {trait}.|{Hero.every}, {hero.a} {hero.called} {hero.did}.
        {but} {hero} {trait}.|This is the story of {hero.a} {hero.called} {hero.that} {trait}.|{Hero.a} {hero.called} had
        one job: to {hero.does}. {but} {hero} {trait}.|Far away, {hero.where}, lived {hero.a} {hero.called} {hero.that}
        {trait}.|[Summer and winter|In sun and rain|Year in, year out], {hero.a} {hero.called} {hero.did}. {but} {hero}
        {trait}.|What does {hero.a} do {hero.every}? {Hero.a} {hero.called} {hero.did}. {but} {hero} {trait}.|In a
        faraway land, there was {hero.a} {hero.called}. {Hero} {trait}.|Somewhere, {hero.where}, there lived {hero.a}
        {hero.called} {hero.that} {trait}.|"{hero.sound}!" called {hero.a} {hero.called}, and {hero.did}. {but} {hero}
        {trait}.|{Hero.where}, you could hear it {hero.every}: "{hero.sound}!" It was {hero.a} {hero.called}. {but}
        {hero} {trait}."""
    named = """{Hero} was {hero.a} and lived {hero.where}. {but} {hero} {trait}.|{Hero} was {hero.a}. {Hero.every},
        {hero.he} {hero.did}. {but} {hero} {trait}.|{Hero}, {hero.a}, {trait}.|{Hero} {trait}. {Hero.he} was {hero.a} and
        lived {hero.where}.|Everyone knew {hero}, {hero.a} {hero.where}. {but} {hero} {trait}.|Do you know {hero}? {Hero}
        was {hero.a} and {trait}."""
    unnamed = """{Hero} {hero.where} {trait}. {Hero.every}, {hero.he} {hero.did}.|Long ago, {hero} {hero.where} {hero.did}
        {hero.every}. {but} {hero} {trait}.|I know {hero.a} {hero.that} {trait}. Listen to what happened."""
    return w.fill(f"[{ways}|{named if hero.own else unnamed}]", hero=hero, trait=trait, but=but, part=part,
                  nametag=f", and {hero.his} name was {hero}" if hero.own else "")


def definite(thing):
    """"a red ball" as "the red ball"."""
    return "the " + thing.split(" ", 1)[1] if thing.startswith(("a ", "an ")) else thing


def meets(w):
    """How a friend comes in, as a template."""
    return w.pick(["One day, {friend.a} came by.", "Then {friend.a} came along.", "Not far away lived {friend.a}.",
                   "{Hero} had a friend, {friend.a}.",
                   "[One afternoon|One morning|Soon after that], {friend.a} stopped to say hello."])


def afraid(w):
    hero = hero_of(w, "afraid")
    fear = w.pick([f for f in hero.fears if f in FEARS])
    friend = friend_of(w, hero, without={fear.split()[-1].rstrip("s")})
    why, comes, says, found = FEARS[fear]
    return w.fill("""{begin} [{Hero.he} thought that {why}.|Just the thought of {fear} made {hero} shiver.|]
        [{Comes}|Then {comes}]. [{Hero} shook with fear|{Hero} wanted to hide|"Oh no!" cried {hero}|{Hero} closed
        {hero.his} eyes and did not dare to look]. [Just then, {friend.a} came by.|{Friend.a} was there, too.|Near {hero}
        there was {friend.a}.|Luckily, {friend.a} was not far away.] ["What is wrong, {hero.call}?" asked {friend}. "I am
        afraid of {fear}," [said|whispered] {hero}.|"Are you afraid of {fear}?" asked {friend}. "Yes," [said|whispered]
        {hero}. "Very much."|{Friend} saw how {hero} trembled.] "{says}," said {friend}. "[I will stay with you|I am
        right here|We can do it together|Try it with me]."

        [{Hero} took a deep breath and looked|{Hero} tried it, very slowly|So {hero} was brave for a moment and
        looked|First {hero} did not want to, but then {hero.he} tried it]. [{Found}!|And really, {found}.|It was true:
        {found}.|{Friend} was right: {found}.] [{later}, {hero} was not afraid of {fear} any more.|{Hero} laughed. "And I
        was afraid of that!" {hero.he} said.|"Thank you, {friend.call}," said {hero}. "Now I am not afraid of {fear} any
        more."|{later}, {hero} and {friend} were good friends, and {fear} could not scare {hero.him}.|{Hero} was still a
        little afraid of {fear}, but only a very little.]""", hero=hero, friend=friend, fear=fear, why=why, comes=comes,
                  says=says, found=found, later=LATER, 
                  begin=start(w, hero, f"was [|very|terribly] afraid of {fear}"))


# (sign in the night, who it is, what it wants, how that is done, how it says thank you)
NIGHT_VISITORS = [
    ("a soft knock", "a little star that had fallen down", "go back up to the sky",
        "They called the wind, and it carried the star up", "the star shone a little brighter than all the others"),
    ("a tiny cough", "a cloud with a cold", "get warm", "They sang until the cloud was pink and warm",
        "a little cloud in the shape of a heart hung in the sky"),
    ("a sniff", "a moonbeam that was lost", "find the moon",
        "They looked up together, and there was the moon behind a cloud", "the moonlight fell there first"),
    ("a giggle", "a dream that had no child", "be dreamed by somebody",
        "{Hero} closed {hero.his} eyes and dreamed the dream to the end", "{hero} had the best dreams of all"),
    ("a small bell", "a snow fairy without snow", "make the first snow",
        "They shook an old pillow until white feathers flew, and the snow began", "the first snow always fell there"),
    ("a sad song", "a music box with wings", "learn a happy song",
        "{Hero} hummed a happy song, and the music box learned it by heart", "there was soft music in the air at night"),
    ("a rustle", "a leaf that could talk", "see the world before the winter",
        "They called the wind, and the leaf flew away with a cheer", "a letter came from far away, written on a leaf"),
    ("a yawn", "the sleep, which was tired itself", "sleep for once", "{Hero} sang the sleep to sleep and kept watch",
        "{hero} slept like a stone every night"),
    ("a light step", "a shadow without an owner", "belong to somebody", "\"You can be my second shadow,\" said {hero}",
        "{hero} had two shadows in the moonlight"),
    ("a splash", "a puddle with a face", "get to the sea",
        "They showed it the way to the stream, and the stream goes to the sea", "a shell lay there in the morning"),
    ("a whisper", "the first word of a story", "find the rest of the story",
        "{Hero} made up the rest, and it was a very good story", "{hero} knew a new story every night"),
    ("a click", "a lock that had lost its key", "be open again", "They told the lock a secret, and it opened with a laugh",
        "an old golden key hung there"),
    ("a hum", "a firefly whose light was out", "shine again",
        "{Hero} told the firefly how pretty it was, and its light came back", "a hundred fireflies came to dance"),
    ("a rumble", "a baby thunder", "go home to its mother",
        "They all called boom together, and from far away the mother answered", "the thunder was always gentle there"),
    ("a sneeze", "a patch of fog", "be loved by somebody", "\"You are soft and quiet. I like you,\" said {hero}",
        "the fog lay around {hero} like a scarf in the morning"),
    ("a flutter", "a page from a lost book", "be read", "They read the page aloud, and it was full of dragons and cake",
        "the page came back every full moon"),
    ("a squeak", "a tiny man on a beetle", "know the way to the king of the beetles",
        "They asked a glow worm, and it showed the way", "a thimble full of honey stood there"),
    ("a hiccup", "a rainbow that could not sleep", "hear a lullaby",
        "{Hero} sang three songs, and the rainbow folded itself up and slept",
        "a small rainbow stood there after each rain"),
    ("a jingle", "a coin that wanted to be a moon", "shine in the sky",
        "They put the coin on the water, and there it shone like a moon", "there were two moons on the water"),
    ("a cold puff of air", "a tired north wind", "have a rest", "{Hero} made room, and the wind curled up like a cat",
        "the wind always walked around {hero} on tiptoe"),
]
# things two can do anywhere
TOGETHER = [
    ("tell each other riddles", "told each other riddles"), ("count the clouds", "counted the clouds"),
    ("sing funny songs", "sang funny songs"), ("tell stories", "told stories"), ("look at the stars", "looked at the stars"),
    ("make up new words", "made up new words"), ("listen to the rain", "listened to the rain"),
    ("laugh about jokes", "laughed about jokes"), ("watch the sun go down", "watched the sun go down"),
    ("guess what the clouds look like", "guessed what the clouds looked like"),
    ("learn the names of the birds", "learned the names of the birds"),
    ("talk in a secret language", "talked in a secret language"),
]
# (what it wants to know, what two others think, what it really is)
QUESTIONS = [
    ("where the moon goes by day", "It sleeps in a cave", "It hides in a pocket of the sky",
        "the moon was still there, pale and thin in the blue sky"),
    ("why the sky is dark at night", "Somebody paints it every evening", "It pulls up a blanket",
        "the sun was on the other side, where it was day"),
    ("where the rain comes from", "A giant is crying", "Somebody waters the clouds",
        "the clouds were full of tiny drops, and the drops had grown too heavy"),
    ("who lives in the echo", "An old man in the rocks", "A parrot with a big voice",
        "the echo said just what {hero} said, because it was {hero.his} own voice"),
    ("where the snow goes in spring", "It flies to the north", "Rabbits eat it",
        "the snow turned into water, and the water ran to the flowers"),
    ("how a seed knows what to be", "It asks the bees", "It reads a book",
        "the seed grew slowly, leaf by leaf, and had the whole plant inside"),
    ("where the wind sleeps", "In an old sack", "In a hole in the mountain",
        "in the evening, the wind lay down between the trees, and not a leaf moved"),
    ("why the leaves turn yellow", "They have been in the sun too long", "A fox paints them at night",
        "the tree got ready for its winter sleep and let its leaves go"),
    ("how deep the well is", "It goes to the other side of the world", "It has no end",
        "a small stone fell in and soon went plop, so it was not so deep at all"),
    ("what is behind the hills", "There is nothing there", "Only dragons live there",
        "behind the hills there were more hills, and a village with red roofs"),
    ("where butterflies come from", "They are flowers that can fly", "They fall out of the sun",
        "a caterpillar made itself a little house, slept in it, and came out with wings"),
    ("why cats purr", "They have a tiny motor inside", "They have swallowed a bee",
        "the cat purred as soon as somebody stroked it, because it was happy"),
    ("who turns on the stars", "A man with a long ladder", "The owls do it",
        "the stars are always there, but you see them only when it is dark"),
    ("where lost socks go", "They go on a holiday", "They turn into mice",
        "a whole family of mice slept in the lost socks behind the wall"),
    ("what bees say to each other", "They tell jokes", "They sing songs for the queen",
        "the bees danced in a circle to show each other where the flowers were"),
    ("where the river ends", "In a big bucket", "It just stops",
        "the river ran into the sea, and there was room for all its water"),
    ("why roosters crow", "They want to wake the sun", "They have sore feet",
        "the rooster was so happy about the new day that he had to shout it"),
    ("where shadows go at noon", "They have lunch", "They hide in the cellar",
        "at noon the shadows were quite short and lay right under everyone's feet"),
]
# (what the quarrel is about, how it ends)
QUARRELS = [
    ("who was more important", "{Hero} was good at some things, and {friend} was good at others"),
    ("who should begin with the story", "{Hero} told the beginning, and {friend} told the end"),
    ("what the cloud above them looked like", "It looked like a pig from one side and like a pie from the other"),
    ("which season was the best", "They made a list, and each season got a star"),
    ("whose song was nicer", "They sang both songs at the same time, and it sounded like a feast"),
    ("what color the sky was", "In the evening it was red and blue and golden, so both were right"),
    ("who had been there first", "There was room for both of them"),
    ("which star was the brightest", "The stars took turns, and the two of them counted"),
    ("what game to play", "First they played the game of {friend}, and then the game of {hero}"),
    ("who had found the shiny stone", "They put the stone between them, where both could see it"),
    ("whose joke was funnier", "They told both jokes again, and laughed at both"),
    ("who had said the mean word first", "Neither of them could remember it, and nobody cared"),
]


def afraid_of_somebody(w):
    hero = hero_of(w, "afraid", kinds=[k for k in HEROES if any(f in CREATURE_FEARS for f in HEROES[k][10].split("|"))])
    fear = w.pick([f for f in hero.fears if f in CREATURE_FEARS])
    one, why, asks = CREATURE_FEARS[fear]
    request, reason = asks.split(", because ")
    return w.fill("""{begin} [{Hero.he} said that {why}.|{Hero} thought that {why}.|] [One day|One quiet morning|Then one
        day], a [|lonely] {one} came [|slowly] nearer and nearer. [{Hero} shook all over|{Hero} wanted to
        disappear|{Hero} held {hero.his} breath|{Hero} did not dare to move]. ["Please do not hurt me!" {hero.he} cried.
        "Hurt you?" asked the {one}. "Why should I?|"Go away, please!" cried {hero}. The {one} looked sad. "Please do not
        send me away.|"What do you want?" asked {hero} in a very small voice. "Good day," said the {one}. "Excuse me.] I
        only wanted to ask: {request}? It is only because {reason}."

        [{Hero} did not know what to say|{Hero} opened one eye and looked|That did not sound bad at all]. The {one} had
        [kind|gentle|friendly] eyes. "[Yes, of course|Well, yes|All right]," said {hero}. [So they spent the whole
        afternoon together|The {one} stayed until the evening|Soon they were talking like old friends]. [{later}, {hero}
        was not afraid of {fear} any more.|"I was afraid of {fear}," said {hero}. "But now I know you." "And I was afraid
        of you!" said the {one}, and both of them laughed.|{later}, the {one} came back every day, and {hero} was always
        glad.]""", hero=hero, fear=fear, why=why, one=one, request=request,
                  reason=reason,
                  later=LATER, begin=start(w, hero, f"was [|very|terribly] afraid of {fear}"))


def wish_to_see(w):
    hero = hero_of(w, kinds=[k for k in HEROES if k not in SHORT_LIVED])
    ships, known = hero.move == "sails", KNOWN.get(hero.kind, [])
    place, seen, token, effect, _ = w.pick([p for p in WISH_PLACES
                                            if (p[4] or not ships) and not any(k in p[0] for k in known)])
    friend = friend_of(w, hero, kinds=["child"] if hero.move == "small" else None)
    begin = start(w, hero, f"wanted to see {place}",
        but="[But|And more than anything|But in secret]" if w.chance(0.5) else "But")
    says = f"""["I wish I could see {place}," {{hero}} [said|sighed] {{hero.every}}.|"What is it like there?" {{hero.he}}
        often wondered.|
        {{Hero}} had only heard of it and dreamed of it.|]"""
    if hero.move == "fixed":
        way = """"I cannot leave this place," {hero} told {friend}. "{Place} is so far away." {Friend} thought about it.
        ["Then I will go for you," said {friend}.|"If you cannot go there, I will bring you a bit of it," said {friend}.]

        [Many days|A week|Three days] later, {friend} came back with {token}. "{Seen}," said {friend}. "And this is for
        you." {effect}. {Hero} was [so happy|full of joy]. [Now {hero} did not need to go to {place}: a bit of it was
        right there.|"Now I have seen {place} through your eyes," {hero.he} said.|"Thank you, {friend.call}," said
        {hero}. "That is almost as good as being there."]"""
        effect = effect[0].upper() + effect[1:]
    else:
        travel = {"goes": """{Hero} [set off early in the morning|went on {hero.his} way at once]. The way was long.
        [Twice, {hero} had to ask for it.|It went over a hill and through a wood.|It went past farms and fields.]""",
                  "small": """But {hero} could not go so far alone. {Friend} [thought of a way|had an idea]. [In an old
        wagon|In a little cart|On a small sled with wheels], {hero} rode along [, and {friend} pulled|behind {friend}].
        The way was long.""",
                  "sky": """The next time, {hero} went further across the sky than ever before. [Over hills and rivers it
        went|Villages and woods went by below].""",
                  "sails": """{Hero} [set off with the morning wind|left the next morning]. [For three days there was
        only water|The way was long, and the waves were high]."""}[hero.move]
        way = f""""Why do you not go there?" asked {{friend}}. "[I have never been so far|It is so far away|I do not know if
        I can]," said {{hero}}. "[Try it|
            You can do it|We will find a way]!" said {{friend}}. {travel} [At last|In the end|Then, at last], {{hero}} saw
        {{place}}.

            [It was even better than in {{hero.his}} dreams|It was wonderful|How beautiful it was]: {{seen}}. [{{Hero}}
        looked and looked
            until evening.|"Oh!" said {{hero}}, and could say no more.|{{Hero}} was so happy that {{hero.he}} almost cried.]
        [When {{hero}} was home
            again, {{hero.he}} told everyone about {{place}}.|{{Hero}} never forgot {{place}}.|"Now I can go home," said
        {{hero}}. "I have seen {{place}}."]"""
    return w.fill("{begin} {says} {meet} " + way, hero=hero, friend=friend, place=place, seen=seen, token=token,
        effect=effect,
                  begin=begin, says=says, meet=meets(w))


def lonely(w):
    hero = hero_of(w)
    friend = friend_of(w, hero)
    do, did = w.pick(TOGETHER)
    did2 = w.pick([t[1] for t in TOGETHER if t[0] != do])
    return w.fill("""{begin} [Nobody ever stopped to talk.|"If only I had a friend," {hero.he} thought.|Everyone was
        always in a hurry.|"Is there nobody who wants to talk to me?" {hero.he} asked.|] [Then, {hero.one}, {friend.a}
        came by [and looked sad, too|and stopped|and sat down].|{Hero.one}, {hero} heard somebody sigh. It was
        {friend.a}.] ["Why are you so sad?" asked {hero}. "I have nobody to talk to," said {friend}. "Me neither," said
        {hero}.|"May I stay a little?" asked {friend}. "I am all alone." "I am all alone, too," said {hero}. "Please
        stay!"|"Hello," said {friend}. "What are you doing here all alone?" "I am waiting for a friend," said {hero}.
        "Maybe that is me," said {friend}.]

        ["What shall we do?" asked {hero}. "We could {do}," said {friend}.|"Do you like to {do}?" asked {friend}. "I have
        never tried it," said {hero}.|] So they {did} [until it was late|for a long time], and then they {did2}. [The
        next day, {friend} came again, and the day after that, too|In the end, {friend} asked to come again, and {hero}
        was glad|It was the best day for a long time]. [{later}, {hero} was not lonely any more.|Now {hero} had a friend,
        and everything was more fun.|{later}, {hero} and {friend} {did} whenever they met.]""", hero=hero, friend=friend,
                  do=do, did=did, did2=did2, later=LATER,
                  begin=start(w, hero, "[was [very |often |so |]lonely|had no friends|was always alone]"))


def too(w):
    kind = w.pick(list(HEROES))
    flaw = w.pick(HEROES[kind][11].split("|"))
    hero = hero_of(w, flaw, kinds=[kind])
    friend = friend_of(w, hero)
    complaint, helps = FLAWS[flaw]
    trait = {"clumsy": "was [very|so] clumsy", "crooked": "was [a little|very] crooked"}.get(flaw,
        f"was [much too|far too|too] {flaw}")
    return w.fill("""{begin} "{complaint}!" [the others said|everybody said|people called]. [That made {hero} sad.|{Hero}
        was ashamed.|"Why am I so {flaw}?" {hero} asked {hero.himself}.|{Hero} wished that {hero.he} were not so
        {flaw}.|{Hero} tried to be different, but it did not work.]

        Then came [a strange|a hard|an important] day. {Who}. {Help}. "[Thank you, {hero.call}|You have helped me so
        much|You are wonderful]!" said {friend}. ["How good that you are so {flaw}!"|"It is lucky that you are
        {flaw}."|"Please stay just as {flaw} as you are!"] [{Hero} was so proud|{Hero} smiled and smiled|{Hero} had never
        been so happy]. [{later}, {hero} was glad to be {flaw}.|{later}, nobody said "{complaint}" any more.|Now {hero}
        knew that it is good to be {flaw} sometimes.|And when the others heard about it, they were sorry for what they
        had said.]""",
                  hero=hero, friend=friend, flaw=flaw, complaint=complaint, help=w.pick(helps), later=LATER,
                  who=w.pick(["{Friend.a} was in trouble", "Near {hero} there was {friend.a}, and something was wrong",
                              "{Friend.a} was there, too, and needed help"]), begin=start(w, hero, trait))


def lost_thing(w):
    hero = hero_of(w, kinds=[k for k in HEROES if k not in SHORT_LIVED])
    friend = friend_of(w, hero)
    thing, follows, back = hero.lost
    places = {"sails": LOST_AT_SEA, "small": LOST_INSIDE}.get(hero.move, LOST_OUTSIDE)
    places = {"astronaut": LOST_IN_SPACE, "pirate": LOST_AT_SEA, "robot": LOST_INSIDE, "inventor": LOST_INSIDE,
              "monster": LOST_INSIDE}.get(hero.kind, places)
    first, second, last = w.some(places, 3)
    if back:
        end = "[They tried this and that, but nothing helped. In the end, it was easy.|Then {friend} had an idea.] "
        end += back + "."
    else:
        end = f"""{{Friend}} looked {first}. [It was not there|Nothing]. {{Friend}} looked {second}. [There was only a sleepy
        beetle|There was
            nothing but dust]. Then {{friend}} looked {last}, and there was the {{thing}}! ["How did it get there?" asked
        {{hero}}. Nobody knew.|
            It was dusty, but it was not broken.|"Here it is!" called {{friend}}.|]"""
    return w.fill("""{begin} [{Follows}.|Now {follows}.] ["Oh dear! Where is my {thing}?" cried {hero}.|"My {thing} is
        gone!" cried {hero}.|{Hero} was very unhappy without the {thing}.] [Luckily, {friend.a} was near.|{Friend.a}
        heard it and came.|Just then, {friend.a} came by.] "[Do not cry|Do not worry|Do not be sad], {hero.call}," said
        {friend}. "[We will get your {thing} back|I will help you|We will find a way]."

        {end} ["Hurray! I have my {thing} again!" cried {hero}.|{Hero} was so happy to have the {thing} back.|"Thank you,
        {friend.call}!" said {hero}. "What would I do without you?"] [The same day, {hero} {did} again.|Soon {hero} {did}
        again, as always.|And {hero} {did} with twice as much joy as before.|{later}, {hero} took good care of the
        {thing}.]""", hero=hero, friend=friend,
                  thing=thing, follows=follows,
                  did=hero.did, end=end, later=LATER, begin=start(w, hero, f"had lost {hero.his} {thing}"))


def broken(w):
    hero = hero_of(w, kinds=[k for k in HEROES if HEROES[k][0] != "sky"])
    friend = with_name(child(w, [hero]))
    wrong, remedy = hero.broken
    return w.fill("""[{plain} Every day, {hero} {hero.did}. But {one}, something was wrong: {wrong}.|{plain} {One},
        something was wrong: {wrong}.|{Hero.where}, {hero.a} {hero.called} was in trouble: {wrong}.] [Now {hero} could
        not {hero.does} any more.|"Now I cannot {hero.does}," said {hero}.] [Soon|By the next day], {hero.missed}.
        [{Hero} was sad and did not know what to do.|"Who can help me?" asked {hero}.|]

        [Then {friend.a} came by|{Friend.a} heard about it and came at once]. "What is the matter, {hero.call}?" asked
        {friend}. {Hero} told {friend.him} everything. "[Let me see|Let me try|I think I can help]," said {friend}.
        [{Friend.he} looked closely.|{Friend.he} went home to get what was needed.|] Then {friend} {remedy}. "[Is it
        better now|How is that|Does it hurt]?" asked {friend}. "[It is as good as new|Much better|I feel like new]!" said
        {hero}. [The next morning, {hero} {hero.did} again, and {friend} watched.|Soon {hero} {hero.did} again. And
        whenever {friend} came by, {hero} called, "{hero.sound}!"|{later}, {hero} and {friend} were good friends.]""",
                  hero=hero, friend=friend, wrong=wrong, remedy=remedy, one=hero.one, later=LATER,
                  plain=intro(w, hero))


def intro(w, hero):
    """A first sentence that only says who and where."""
    own = "This is about {hero.a} {hero.where}."
    if hero.own:
        own = "{Hero} was {hero.a}, and {hero.his} home was {hero.where}."
    return w.fill("""[Once upon a time, there was {hero.a} {hero.called} {hero.where}.|{Hero.where} lived {hero.a}
        {hero.called}.|There was once {hero.a} {hero.called} {hero.that} lived {hero.where}.|There was {hero.a}
        {hero.called} {hero.where}.|{Hero.where}, not so long ago, there was {hero.a} {hero.called}.|Far away,
        {hero.where}, there lived {hero.a} {hero.called}.|"{hero.sound}!" said {hero.a} {hero.called}
        {hero.where}.|Somewhere, {hero.where}, you could meet {hero.a} {hero.called}.|In a faraway land, there was
        {hero.a} {hero.called}.|""" + own + "]", hero=hero)


def wish_granted(w):
    kind = w.pick(list(HEROES))
    wish = w.pick(HEROES[kind][12].split("|"))
    first, wrongs, lesson, against = CHANGES[wish]
    hero = hero_of(w, against, kinds=[kind])
    comes, granter = w.pick(GRANTERS)
    return w.fill("""{begin} ["If only I could {wish}!" {hero.he} said {hero.every}.|"Why can I not {wish}?" {hero.he}
        sighed.|] [{One}|Then, {one}], {comes} and heard of it. "[Do you really want to {wish}|Is that your greatest
        wish|Are you sure]?" asked {granter}. "Yes, please!" said {hero}. "Then [it shall be so|your wish will come
        true|so be it]," said {granter}.

        {first}! ["Hurray!" cried {hero}.|At first, that was fun.|] {wrong}. [Soon {hero} was very unhappy.|"I did not
        think of that," said {hero}.|By evening, {hero} wanted to cry.] "[Please change me back|Please take the wish
        back|Please make me as I was]!" {hero.he} called. {Granter} smiled [and did it|, and in a moment {hero} was as
        before]. "{lesson}," said {hero}. [And {later2} {hero} {did} and was content.|{Granter} nodded and was
        gone.|{later}, {hero} never wanted to {wish} again.]""", hero=hero,
                  wish=wish, comes=comes,
                  granter=granter, first=first, wrong=w.pick(wrongs), lesson=lesson, one=hero.one, did=hero.did, later=LATER,
                  later2="from that day on,", begin=start(w, hero, f"wanted to {wish}"))


def thanked(w):
    hero = hero_of(w)
    friend = friend_of(w, hero)
    return w.fill("""{begin} ["Does anybody see me at all?" {hero.he} wondered.|That made {hero} sad and tired.|"I do it
        for nothing," thought {hero}.|] So [{one}|in the end], {hero} [stopped|gave up|did nothing at all]. "[I need a
        rest|I am too tired|I will not do it any more]," {hero.he} said. [It did not take long|Soon everybody noticed
        it]: {missed}. "What has happened?" people asked. {friend_in}

        "{Hero.call}, [what is wrong|why have you stopped]?" asked {friend}. "[Nobody ever says thank you|I thought
        nobody needed me]," said {hero}. {Friend} [told everyone|went to the others and told them]. [They were
        ashamed.|Nobody had thought of that.] They all came and [called|said], "Thank you, {call}! [We need you|We cannot
        do without you]!" [{Hero} turned red with joy.|{Hero} was so happy.|That was all {hero} had wanted.] [The very
        next day, {hero} {did} again.|Then {hero} {did} again, and now with a smile.|{later}, somebody said thank you to
        {hero} every day.]""", hero=hero, friend=friend, one=hero.one,
                  missed=hero.missed, did=hero.did, later=LATER,
                  call=hero.call, friend_in=w.pick(["Then {friend.a} came.", "Only {friend.a} came to see {hero}.",
                      "{Friend.a} went to find out."]),
                  begin=start(w, hero, w.pick(["never heard a thank you", "thought that nobody needed {hero.him}",
                      "was tired, and nobody ever said thank you"])))


def contest(w):
    one = hero_of(w, kinds=[k for k in HEROES if k not in ("sun", "moon", "rainbow", "king", "queen")])
    while not one.own:
        one = hero_of(w, kinds=[one.kind])
    gender = one.gender
    other = Who(w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n != one.name]), gender, one.kind,
        {"call": "you"})
    friend = friend_of(w, one)
    while str(friend) in (one.name, other.name):
        friend = friend_of(w, one)
    return w.fill("""[{Hero} and {other} were two {plural}.|Once there were two {plural} named {hero} and {other}.|Two
        {plural}, {hero} and {other}, lived {hero.where}.|{Hero.where} lived two {plural}. Their names were {hero} and
        {other}.] [Both of them {hero.did} {hero.every}.|Every day they {hero.did}.] ["I can {hero.does} better than
        you," said {other}. "No, I can," said {hero}.|{Other} was proud. "Nobody can {hero.does} as well as I can,"
        {other.he} said.] "[Let us have a contest|Then let us see who is better]," [they agreed|said {hero}].

        [The next morning|On the day of the contest], {other} began at once and did not look left or right. But {hero}
        saw {friend.a} [who was crying|who looked lost]. "What is wrong?" asked {hero}. "[I have lost my mother|I cannot
        find my way home|I am all alone]," said {friend}. {Hero} stopped and [helped|comforted] {friend} until everything
        was fine again. By then, {other} had won. "[I was first|I am the best]!" called {other}. "[Yes, you can
        {hero.does} very well|Yes, you have won]," said {hero}. [But everybody clapped for {hero}, too, and {friend} was
        the loudest of all.|{Friend} gave {hero} a kiss, and that was better than a prize.|Then {other} heard what {hero}
        had done. "You have won, too," said {other}. "You have won a friend."|{Other} became quiet. "Next time I will
        stop, too," {other.he} said.]""",
                  hero=one, other=other, friend=friend, plural={"bus": "buses", "witch": "witches", "dwarf": "dwarfs",
                  "elf": "elves", "fairy": "fairies",
                  "princess": "princesses", "toy": "toys"}.get(one.kind, one.kind + "s"))


def night_visit(w):
    hero = hero_of(w, kinds=[k for k in HEROES if k not in ("sun", "rainbow", "wind", "moon")])
    sign, visitor, wants, done, thanks = w.pick(NIGHT_VISITORS)
    short = visitor.split(" that")[0].split(" with")[0].split(" who")[0].split(",")[0].split(" from")[0]
    the = "the " + short.split(" ", 1)[1]
    return w.fill("""[{plain} One night, {hero} heard [something|a sound]: {sign}.|{Sign} in the night! {Hero.a}
        {hero.called} {hero.where} woke up.|{plain} By day, {hero} {hero.did}. But one night, something strange happened.
        There was {sign}.|It was the middle of the night. {Hero.a} {hero.called} {hero.where} could not sleep. Then there
        was {sign}.] ["Who is there?" asked {hero}.|{Hero} listened. "Is somebody there?" {hero.he} asked.|{Hero} was a
        little afraid. "Who are you?" {hero.he} whispered.] It was {visitor}.

        "[Please help me|Can you help me|Do not be afraid]," said {the}. "I want to {wants}." [{Hero} thought about
        it|{Hero} had never heard anything like it|"Of course I will help you," said {hero}]. {done}. "Thank you,
        {hero.call}," said {the}. [In the morning, {hero} wondered if it had been a dream. But from then on,
        {thanks}.|Nobody else ever knew about it. But after that night, {thanks}.|{Hero} smiled and slept until the
        morning. And ever since, {thanks}.]""", hero=hero, sign=sign, visitor=visitor, wants=wants,
                  done=done, thanks=thanks, the=the, plain=intro(w, hero))


def learns(w):
    hero = hero_of(w, "old", kinds=[k for k in HEROES if k not in ("sun", "moon", "rainbow", "king", "queen", "raindrop",
        "snowflake")])
    old = Who(f"the old {hero.kind}", "she" if hero.kind in ("queen", "witch", "princess", "mermaid") else "he", hero.kind)
    return w.fill("""[{Hero.a} {hero.called} was new {hero.where}.|Once there was {hero.a} {hero.called} {hero.that} was
        still very young.|It was the first day for {hero.a} {hero.called}.|"Today I will do it!" said {hero.a}
        {hero.called} {hero.where}.] [{Hero} wanted to {hero.does}, just like {old}.|{Hero} had to learn how to
        {hero.does}.] But it was not easy. The first time, {hero} [was much too excited|began much too early]. The second
        time, {hero.he} [began much too late|thought of something else]. The third time, {hero.he} [got everything mixed
        up|fell asleep in the middle]. ["I will never learn it," said {hero}.|"I am no good at it," sighed {hero}.|{Hero}
        wanted to give up.]

        {Old} [laughed softly|smiled]. "[When I was young, I could not do it at all|My first time was even worse|I needed
        a hundred tries]," {old.he} said. "[Take a deep breath and try again|Do not hurry, and do not be afraid|Do it
        with love, and not with haste]." {Hero} [tried again|took a deep breath]. [Slowly it went better.|This time it
        went well.] [And then|At last], {hero} {hero.did}, and everything was right! "[I can do it|I did it|Look at me]!"
        called {hero}. {Old} [nodded|was proud]. [Now they {hero.did} together.|"Now I can rest a little," {old.he}
        said.|{later}, {hero} {hero.did} {hero.every}.]""", hero=hero, old=old, later=LATER)


def wonders(w):
    hero = hero_of(w)
    friend = friend_of(w, hero)
    words = set(hero.kind.split() + friend.kind.split()) | {"rain" if hero.kind in ("raindrop", "cloud",
        "rainbow") else hero.kind[:4]}
    what, guess, guess2, truth = w.pick([q for q in QUESTIONS if not any(word in q[0] for word in words)])
    other = friend_of(w, hero, without={friend.kind, "child"})
    while str(other) in (str(friend), str(hero)):
        other = friend_of(w, hero, without={friend.kind, "child"}, kinds=["cat", "mouse", "owl", "sparrow", "frog"])
    return w.fill("""{begin} ["Do you know {what}?" {hero.he} asked {friend.a}.|{Hero.he} asked {friend.a}.] "[Sure|Of
        course|Yes]. {guess}," said {friend}. [That sounded strange.|{Hero} was not so sure.] So {hero} asked {other.a}.
        "{guess2}," said {other}. [That sounded strange, too.|{Hero} shook with laughter.|"I do not think so," said
        {hero}.]

        "[We have to find out|Let us look for ourselves|Then let us watch and wait]," said {friend}. [They waited and
        watched, and nobody said a word.|All three of them watched and waited for a long time.] And [at last|in the end],
        they knew it: {truth}. "[So that is how it is|Now I know]!" said {hero}. ["We were both wrong," said {other}, and
        they laughed.|{Friend} and {other} were a little ashamed, but {hero} said, "Your answers were funny. I liked
        them."|"And tomorrow I will ask something else."]""", hero=hero, what=what,
                  guess=guess, guess2=guess2, truth=truth, friend=friend, other=other, begin=start(w, hero,
                      f"[wanted to know {what}|often wondered {what}]"))


def quarrel(w):
    hero = hero_of(w)
    friend = friend_of(w, hero)
    about, end = w.pick(QUARRELS)
    do, did = w.pick(TOGETHER)
    return w.fill("""{begin} [They often {did}.|They liked to {do}.|Every day they {did}.] But [{one}|one time], they
        quarreled. It was about {about}. ["You are wrong!" said {hero}. "No, you are wrong!" said {friend}.|"I am right!"
        cried {friend}. "No, I am!" cried {hero}.|{Hero} said something mean, and {friend} said something mean back.]
        Then {friend} went away [without a word|and did not look back].

        [Now {hero} was alone|It was very quiet]. {Hero} [wanted to {do}, but alone it was no fun|missed {friend} very
        much]. ["I was not nice," thought {hero}.|"Who is right is not important," thought {hero}.] [The next day|In the
        evening], {friend} came back. "I am sorry," said {friend}. "I am sorry, too," said {hero}. [They looked at each
        other and laughed.|They were both so glad.] {end}. And then they {did}, [as always|just as before|and everything
        was good again].""", hero=hero, friend=friend, about=about,
                  end=end, do=do, did=did, one=hero.one,
                  begin=w.fill("""[{plain} {Hero.his} best friend was {friend.a}.|{Hero.a} {hero.called} had a friend,
        {friend.a}.|Who was the best friend of {hero.a} {hero.called}? It was {friend.a}.|{Hero.a} {hero.called} and
        {friend.a} were best friends.]""", plain=intro(w, hero), hero=hero, friend=friend))


# what magic is used for: (goal, the thing it works on)
SPELLS = [
    ("cook soup", "the pot of soup"), ("bake a cake", "the cake"), ("clean the floor", "the bucket"),
    ("light the fire", "the stove"), ("mend a torn shoe", "the shoe"), ("make the flowers grow", "the biggest flower"),
    ("warm the tea", "the teapot"), ("make a new hat", "the hat"), ("wash the dishes", "the biggest plate"),
    ("find a lost sock", "the sock"), ("paint the wall", "the brush"), ("dry the washing", "the longest shirt"),
    ("make a soft bed", "the pillow"), ("open a stuck door", "the door"), ("make a chair bigger", "the chair"),
    ("fill the bucket", "the bucket"), ("wind the clock", "the clock"), ("sew on a button", "the button"),
    ("make a lamp brighter", "the lamp"), ("turn a stone into bread", "the stone"), ("make an apple sweet", "the apple"),
    ("brush the old rug", "the rug"), ("make a pumpkin roll home", "the pumpkin"), ("wrap a present", "the box"),
    ("cool the hot milk", "the cup of milk"), ("make a snowball", "the snowball"), ("tidy the books", "the thickest book"),
    ("make a boat out of a nut", "the nut"), ("make a green umbrella red", "the umbrella"), ("make a kite fly", "the kite"),
    ("peel the potatoes", "the biggest potato"),
]
ACCIDENTS = [
    "began to sing at the top of its voice", "turned blue and flew around the room",
    "grew and grew until it touched the ceiling", "hopped out of the window and down the street",
    "counted to ten, again and again", "sneezed so hard that the windows shook", "turned into a green frog with a hat",
    "danced on the table and would not stop", "asked one hundred questions", "became as small as a pea and rolled away",
    "became two, and then four, and then eight", "barked like a dog", "followed {hero} wherever {hero.he} went",
    "laughed at everything and everybody", "floated up to the ceiling and stayed there",
    "ran around the house on little feet",
]
# (what was wrong with the spell, how it is put right)
MISTAKES = [
    ("had held up the wrong hand", "held up the right hand and said the words again"),
    ("had said the magic words backwards", "said the words again, this time from front to back"),
    ("had forgotten to say please", "said a loud and clear please"),
    ("had read the wrong page", "turned the page and read the right words"),
    ("had sneezed in the middle of the spell", "blew {hero.his} nose and said the spell once more"),
    ("had used salt and not star dust", "took a little star dust and tried again"),
    ("had spoken much too fast", "said it again, word by word"),
    ("had thought of lunch the whole time", "thought only of the spell and tried again"),
    ("had waved twice and not once", "waved just once"),
    ("had stood on the left foot", "stood on the right foot and said it again"),
    ("had left out the last word", "said the last word"),
    ("had mumbled", "opened {hero.his} mouth wide and said the words clearly"),
]
DOORS = """behind the cupboard|under the stairs|at the back of the garden|in an old oak tree|behind the bookshelf|in the
        cellar|in the attic|under the bed|behind a green curtain|in the wall of the school|behind the waterfall|in the
        hill behind the house|in the barn|in the old tower|behind the stove|in the fence|under a flat stone|behind the
        big clock|behind the mirror|behind the rose bush""".replace("\n",
                  "").split("|")
# (what is behind a door, who is there, that one for short, what is wrong, how a child helps, what the child gets)
BEHIND = [
    ("a room full of clocks", "an old man with a long beard", "the old man", "All my clocks are late",
        "turned all the hands to the right time", "a tiny watch"),
    ("a garden with silver grass", "a fairy with a watering can", "the fairy", "My flowers have forgotten their colors",
        "told the flowers all the colors", "a silver leaf"),
    ("a kitchen as small as a box", "a mouse in an apron", "the mouse", "I cannot reach the sugar",
        "took the sugar down from the shelf", "a cookie as big as a button"),
    ("a lake under the ground", "a fish with glasses", "the fish", "I have lost my book", "found the book under a stone",
        "a pearl"),
    ("a street with houses made of cake", "a baker made of dough", "the baker", "I am much too warm",
        "opened a window and let in cool air", "a piece of a roof"),
    ("a library where the books could fly", "an owl with a pen", "the owl", "One book will not come down",
        "read a story aloud until the book came down to listen", "a little book"),
    ("a snowy hill", "a small snow bear", "the snow bear", "Nobody will race with me",
        "raced down the hill with the bear, three times", "a snowflake that never melted"),
    ("a hall full of toys", "a king made of wood", "the wooden king", "Nobody has played here for years",
        "played with every toy until evening", "a wooden crown"),
    ("a sea in a bowl", "a captain as big as a thumb", "the captain", "There is no wind for my ship",
        "blew softly into the sails", "a tiny flag"),
    ("a forest of mushrooms", "a dwarf with a red nose", "the dwarf", "My house has no chimney",
        "built a chimney out of pebbles", "a lantern as small as a nut"),
    ("a stair up to the clouds", "a cloud keeper with a broom", "the cloud keeper", "One cloud has a hole",
        "sewed up the hole with a white thread", "a bit of cloud in a jar"),
    ("a theater for spiders", "a spider with a top hat", "the spider", "Nobody ever claps",
        "watched the show and clapped for a long time", "a silver thread"),
    ("a room full of lost things", "a magpie with a list", "the magpie", "I cannot sort all these things",
        "helped to sort the gloves and keys", "a golden key"),
    ("a night full of stars", "a lamp lighter with a ladder", "the lamp lighter", "I cannot light the smallest star",
        "climbed up and lit the smallest star", "a spark in a glass"),
    ("a field of pumpkins with faces", "a sad pumpkin", "the pumpkin", "My smile is upside down",
        "drew a new smile on the pumpkin", "a seed with a smile"),
    ("a tiny station", "a beetle with a whistle", "the beetle", "My train will not start", "gave the tiny train a push",
        "a ticket for any day"),
    ("a music room without people", "a piano that could talk", "the piano", "I know only sad songs",
        "taught the piano a happy song", "a song that nobody else knew"),
    ("a shop for dreams", "a woman in a nightgown", "the woman", "I have no more dreams about the sea",
        "told her about a day at the sea", "a dream in a blue box"),
    ("a cave with a warm light", "a baby dragon", "the baby dragon", "I cannot sleep without a song",
        "sang a song until the dragon was sleepy", "a shiny green stone"),
    ("a tower of pillows", "a princess with messy hair", "the princess", "Something hard is in my bed",
        "found a pea in the bed and took it away", "a soft pillow"),
    ("a well with a golden bucket", "a frog with a crown", "the frog", "My ball has fallen into the well",
        "pulled the ball up with the bucket", "a golden ball"),
    ("a beach with pink sand", "a crab with a violin", "the crab", "I have forgotten the end of my song",
        "hummed an end for the song", "a pink shell"),
]
# (magic object, what it can do, a first try, who needs help and why, how the object helps)
MAGIC = [
    ("pencil", "everything it drew became real", "drew a cherry, and the cherry was sweet", "had no warm coat",
        "drew a thick warm coat"),
    ("key", "it opened every door in the world", "opened the old shed that nobody could open",
        "could not get into the house", "opened the door with the key"),
    ("spoon", "it filled every bowl with soup", "put it in an empty bowl, and there was tomato soup", "was very hungry",
        "filled a big bowl with hot soup"),
    ("umbrella", "it could fly", "flew once around the garden with it",
        "stood on one side of the river and could not get across", "held on tightly, and they both flew over the river"),
    ("bell", "everybody who heard it had to laugh", "rang it once, and even the cat laughed", "had cried all day",
        "rang the bell, and there was no more crying"),
    ("stone", "it was warm even in the snow", "put it in a pocket and was warm at once", "shivered with cold",
        "lent {needy} the warm stone"),
    ("mirror", "it showed where lost things were", "asked for a lost sock, and there it was, under the bed",
        "had lost a ring", "asked the mirror and found the ring in a shoe"),
    ("whistle", "it called the wind", "blew it, and the curtains danced", "could not get a kite into the air",
        "called the wind, and the kite flew high"),
    ("blanket", "it made people invisible", "sat under it, and the cat looked everywhere", "was running from an angry goose",
        "hid them both under the blanket"),
    ("paintbrush", "its colors made everyone happy", "painted a blue bird, and the bird sang", "lived in a sad grey house",
        "painted the house yellow with red flowers"),
    ("lamp", "it lit up even the darkest night", "lit it at night, and the birds woke up", "was lost in the dark woods",
        "held up the lamp and showed the way home"),
    ("flute", "all animals came when it played", "played one note, and three hedgehogs came", "had lost a cat",
        "played the flute, and the cat came running"),
    ("flower pot", "flowers grew in it in one minute", "planted a bean and had to step back",
        "was sick and could not see the spring", "brought the pot, full of spring flowers"),
    ("needle", "it sewed by itself", "watched it sew a button on a coat", "had a big hole in a coat",
        "let the needle sew up the hole"),
    ("hat", "it knew the answer to every question", "asked how many peas were in the pot, and it said ninety-two",
        "did not know the way home", "asked the hat, and it told them the way"),
    ("rope", "it climbed up by itself", "told it to go up, and it tied itself to a branch",
        "was stuck at the bottom of a deep ditch", "let the rope down, and it pulled {needy} up"),
    ("map", "it showed where everybody was", "looked at it and saw the cat in the bakery", "had lost a dog",
        "looked at the map and found the dog by the pond"),
    ("watering can", "everything it watered grew big", "watered a strawberry until it was as big as a head",
        "had a garden where nothing grew", "watered the garden, and soon it was full of beans"),
    ("coin", "it always came back", "bought a bun, and the coin was in the pocket again", "had no money for bread",
        "bought a loaf of bread and gave it away"),
    ("feather", "it made everything light", "put it on a table, and the table floated", "had a bag that was much too heavy",
        "put the feather on the bag, and it was as light as air"),
    ("ball", "it always rolled the way home", "threw it far away and followed it home", "was lost in the fog",
        "let the ball roll, and they followed it"),
    ("shell", "it could carry a voice across the sea", "said hello into it, and a far voice said hello",
        "missed a friend across the sea", "lent {needy} the shell, and the friend answered"),
    ("broom", "it swept a house in one minute", "said go, and the room was clean", "was too tired to sweep the house",
        "let the broom clean the whole house"),
    ("candle", "it told stories when it burned", "lit it and heard a story about a whale", "could not fall asleep",
        "lit the candle, and it told a sleepy story"),
    ("pillow", "it gave good dreams", "slept on it and dreamed of flying", "had bad dreams every night",
        "lent {needy} the pillow for the night"),
    ("button", "it stopped the rain", "pressed it, and the sun came out", "stood in the rain without a coat",
        "pressed the button, and the rain stopped"),
    ("ladder", "it was always long enough", "climbed up and touched a cloud", "could not get a cat down from a high roof",
        "climbed up and brought the cat down"),
    ("book", "the pictures in it moved", "saw a horse that ran from page to page", "was sick in bed and bored",
        "read the book aloud, and the pictures danced"),
    ("basket", "it was never empty", "took out an apple, and another one, and another one", "had nothing to eat",
        "left the basket there until spring"),
    ("drum", "it made tired feet dance", "beat it once, and the chairs began to dance", "was too tired to walk home",
        "beat the drum, and they danced all the way home"),
]
FOUND_AT = """on the way home from school|in an old chest in the attic|at the market|under a bush|on the beach|in
        Grandma's cellar|behind the barn|in a box without a name|at the bottom of a drawer|beside the river|under a
        bridge|in a heap of old things|in the snow|on a park bench""".replace(
    "\n", "").split("|")
NEEDY = {
    "an old woman": "she", "an old man": "he", "a little boy": "he", "a little girl": "she", "a farmer": "he",
    "a fisherman": "he",
}
# (who sleeps, what follows, what wakes the sleeper at last, pronoun)
SLEEPERS = [
    ("the sun", "it stayed dark", "a little lark sang on the highest branch", "it"),
    ("the giant", "nobody could move the stone from the road", "the smell of pancakes came in", "he"),
    ("the king", "nobody could begin the feast", "a mouse tickled the king's nose", "he"),
    ("the dragon", "nobody could light the big stove", "a butterfly sat down on the dragon's nose", "she"),
    ("the bear", "there was no music for the spring dance", "a drop of honey fell on the bear's nose", "he"),
    ("the princess", "the birthday cake could not be cut", "a kitten jumped on the bed", "she"),
    ("the wizard", "all the cows stayed purple", "somebody bit into a cookie with a loud crunch", "he"),
    ("the talking clock", "nobody knew when school began", "a little hand gave it a turn with the key", "it"),
    ("the queen of the bees", "the bees did not know where to fly", "the first rose opened", "she"),
    ("the rooster", "nobody on the farm got up", "a warm egg rolled against the rooster's foot", "he"),
    ("the robot", "the floor was full of crumbs", "a small finger pressed the green button", "it"),
    ("the old witch", "there was no tea for the sick animals", "a black cat purred into the witch's ear", "she"),
    ("the snow queen", "it did not snow in winter", "a cold wind blew through the window", "she"),
    ("the night watchman", "nobody lit the lamps", "a little dog licked the watchman's face", "he"),
]
ATTEMPTS = [
    "beat a drum", "sang as loudly as possible", "blew a horn", "rang all the bells", "clapped and clapped",
    "called the name ten times", "banged two pots together", "jumped up and down", "slammed the door",
    "shouted good morning", "played the trumpet", "stamped on the floor", "shook the bed", "rolled a barrel down the stairs",
]
HELPERS = [
    "the baker", "the mayor", "the soldier", "the teacher", "the farmer", "the cook", "the drummer", "the mailman",
]
# (riddle, answer)
RIDDLES = [
    ("What has hands but cannot clap", "a clock"), ("What has teeth but cannot bite", "a comb"),
    ("What gets wet when it dries you", "a towel"), ("What has legs but cannot walk", "a table"),
    ("What has one eye but cannot see", "a needle"), ("What can you catch but not throw", "a cold"),
    ("What has a neck but no head", "a bottle"), ("What runs all day but never gets tired", "a river"),
    ("What is full of holes but holds water", "a sponge"),
    ("What follows you in the sun and is gone in the dark", "my shadow"),
    ("What has leaves but is not a tree", "a book"),
    ("What is white when it comes down and gone when it is warm", "the snow"),
    ("What has ears but cannot hear", "a field of corn"), ("What wears a hat but has no head", "a mushroom"),
    ("What dies when it drinks", "a fire"), ("What has a tongue but cannot speak", "a shoe"),
    ("What can you break without touching it", "a promise"), ("What has wings but cannot leave its hill", "a windmill"),
    ("What says every word back to you", "an echo"), ("What has keys but no doors", "a piano"),
    ("What carries its house on its back", "a snail"), ("What goes up when the rain comes down", "an umbrella"),
    ("What has four legs and a soft back but never runs", "a bed"),
    ("What cries without eyes", "a cloud"),
    ("What gets smaller each time you wash with it", "a piece of soap"),
]
# (who guards, what)
GUARDS = [
    ("dragon", "a bridge"), ("troll", "a bridge"), ("giant", "the gate"), ("gnome", "the path"), ("talking owl", "the path"),
    ("stone lion", "the gate"), ("talking tree", "the path"), ("gnome", "a tunnel"), ("big goat", "the mountain path"),
    ("friendly ghost", "the road"), ("fox with a crown", "the way"), ("frog with a sword", "the bridge"),
]
GOALS = [
    "home to {hero.his} grandma", "to the other side of the river", "to the town", "to the village fair",
    "to see a sick friend", "to the blue mountain", "to the sea", "to the birthday of a friend", "to the market",
    "to the well with the sweet water", "to the house of {hero.his} uncle",
]
# (what the ruler's trouble is, two tries that do not help, what a child says, how that helps)
ROYAL_TROUBLES = [
    ("could not sleep", "The cook brought warm milk", "Ten men sang songs", "Tell me what you did today.",
        "While the {ruler} told about the day, {ruler.his} eyes closed, and soon {ruler.he} slept"),
    ("could not laugh", "A clown fell over three times", "Somebody told a hundred jokes", "May I try on your crown?",
        "The crown slid down over {hero}'s nose, and the {ruler} laughed and laughed"),
    ("was always cold", "The servants lit nine fires", "Somebody brought seven coats", "I think you need a hug.",
        "{Hero} hugged the {ruler}, and the {ruler} was warm from head to toe"),
    ("was always bored", "A man juggled with melons", "Somebody brought a talking parrot",
        "Come out and jump in the puddles.", "The {ruler} jumped into a puddle, and it was the best day in years"),
    ("had the hiccups", "The doctor brought bitter tea", "Somebody shouted boo",
        "Hold your breath and think of seven green things.",
        "The {ruler} thought of frogs and peas, and the hiccups were gone"),
    ("could not eat", "The cook made forty cakes", "Somebody brought golden plates",
        "First come and dig in the garden with me.", "After an hour of digging, the {ruler} ate three plates of potatoes"),
    ("was always angry", "The servants walked on tiptoe", "Somebody brought a soft red chair",
        "Sit down and stroke my rabbit.", "The {ruler} stroked the rabbit, and the anger went away"),
    ("was very lonely", "A hundred guests came, but nobody dared to talk", "Somebody brought a painting of a friend",
        "Do you want to play with me?", "They played until dark, and the {ruler} was not lonely any more"),
    ("had forgotten how to sing", "The best singers in the land came", "Somebody brought a golden flute",
        "Just hum with me.", "First came a hum, and then a whole song"),
    ("was afraid of the dark", "The servants lit a thousand candles", "A guard stood at the door all night",
        "Come and look at the stars with me.", "They looked at the stars, and the {ruler} began to like the dark"),
    ("could never choose a hat", "Ten wise men talked for ten days", "Somebody brought a hundred more hats",
        "Close your eyes and take one.", "The {ruler} took a green hat, and it was just right"),
    ("wanted to have the moon", "The builders built a high tower", "The hunters brought a long ladder",
        "Look into this bowl of water.",
        "There was the moon, round and bright, and the {ruler} could hold it in both hands"),
    ("was sad and would not say why", "The cook baked a cherry pie", "The doctor looked at the {ruler}'s tongue",
        "You can tell me. I will not laugh.", "The {ruler} whispered the secret, and at once it was not so heavy any more"),
    ("was always in a hurry", "The servants ran along behind", "Somebody brought a very fast horse",
        "Can you walk as slowly as a snail?",
        "They followed a snail through the garden, and for the first time the {ruler} heard the birds"),
]
# (the machine, what it does at first, what that is good for)
MACHINES = [
    ("a machine for peeling apples", "It threw the apples out of the window", "the horses outside had a feast"),
    ("a machine for making beds", "It made a tent out of every blanket", "all the children wanted to sleep in a tent"),
    ("a machine for brushing teeth", "It blew big bubbles of foam", "everyone laughed and brushed twice as long"),
    ("a machine for cooking soup", "It cooked soup in all the colors of the rainbow",
        "everyone ate up, even the green soup"),
    ("a machine for washing dogs", "It washed the cat, the hat and the mat", "the whole house was clean"),
    ("a machine for tying shoes", "It tied everyone together",
        "they all had to dance in a long line, and nobody had ever had so much fun"),
    ("a machine for catching rain", "It caught only rainbows", "soon there was a bit of rainbow in every window"),
    ("a machine for sweeping leaves", "It blew all the leaves into the air", "it looked like golden snow"),
    ("a machine for baking bread", "It baked bread in the shape of animals", "children came from far away to taste it"),
    ("a machine for watering flowers", "It made a fountain as high as the house", "everyone could cool off on the hot day"),
    ("a machine for waking people", "It sang lullabies", "all the babies in the street fell asleep"),
    ("a machine for painting fences", "It painted dots and stripes", "it was the prettiest fence in the town"),
    ("a machine for finding socks", "It found every lost sock in the street",
        "the neighbors were so glad that they brought a cake"),
    ("a machine for combing hair", "It made everyone's hair stand up", "they all looked like hedgehogs and laughed"),
    ("a machine for cracking nuts", "It cracked jokes", "nobody was sad that day"),
    ("a machine for carrying books", "It read the books aloud", "all the children came to listen"),
    ("a machine for warming feet", "It knitted long warm socks", "nobody in the street had cold feet that winter"),
    ("a machine for making ice", "It made soft snow in the summer", "the children could ride their sleds"),
    ("a machine for opening umbrellas", "It flew away with an umbrella", "it came back with a kite that had been lost"),
    ("a machine for picking cherries", "It spat out all the stones",
        "a year later, there were little cherry trees everywhere"),
    ("a machine for drying dishes", "It blew warm wind all over the kitchen", "all the wet mittens were dry"),
    ("a machine for counting money", "It counted everything in the room",
        "now they knew that there were four lost spoons under the stove"),
]
# (the planet, who lives there, that one for short, what is wrong there, what helps)
PLANETS = [
    ("a blue planet made of water", "a round fish with wings", "the fish", "Nobody here knows a song",
        "sang a song from Earth"),
    ("a tiny green planet", "a shy plant with one eye", "the plant", "I am the only one here",
        "gave the plant a hug and promised to come back"),
    ("a planet full of sand", "a small yellow worm", "the worm", "We have never seen a flower",
        "drew a big flower in the sand"),
    ("a dark planet", "a furry animal with big eyes", "the furry animal", "We are afraid of the dark",
        "left a little lamp there"),
    ("a planet made of ice", "a white animal with six legs", "the white animal", "My feet are so cold",
        "gave it three pairs of socks"),
    ("a noisy planet", "a bird with two beaks", "the bird", "We have forgotten how to be quiet",
        "taught the bird to whisper"),
    ("a planet covered with flowers", "a bee as big as a dog", "the bee", "Nobody likes our honey",
        "tasted the honey and asked for more"),
    ("a planet with three moons", "a mouse with three hats", "the mouse", "I do not know which moon to look at",
        "made a list, one night for each moon"),
    ("a pink planet", "a soft round animal", "the round animal", "Nobody laughs here", "told a joke about a penguin"),
    ("a very small planet", "an old snail", "the snail", "I go in circles and never meet anyone",
        "went once around the planet with the snail"),
    ("a planet made of glass", "a thin silver animal", "the silver animal", "We must not jump, or it will break",
        "taught it to dance on tiptoe"),
    ("a planet full of holes", "a mouse with blue ears", "the mouse", "I always fall into the holes",
        "put a little flag beside each hole"),
    ("a windy planet", "an animal like a kite", "the kite animal", "The wind always carries me away",
        "tied it to a big stone with a long string"),
    ("a red planet", "a little robot with one wheel", "the little robot", "I have lost my second wheel",
        "gave it a new wheel"),
    ("a planet of books", "a lizard with glasses", "the lizard", "I have read all of them twice",
        "gave it a new book from Earth"),
    ("a warm yellow planet", "a sleepy cat with wings", "the cat", "It is so hot that I cannot sleep",
        "made a big fan out of paper"),
    ("a planet with only one tree", "a monkey with green fur", "the monkey", "I am bored of this tree",
        "planted an apple seed"),
    ("a planet made of clouds", "a fluffy bird", "the bird", "I have never stood on anything hard",
        "put down a flat stone for the bird to stand on"),
]
# (what has to be brought, to whom, that one for short)
ERRANDS = [
    ("a warm cake", "an old woman on the hill", "the old woman"),
    ("a letter", "a fisherman by the sea", "the fisherman"),
    ("a red blanket", "a baby in the next village", "the baby's mother"),
    ("a lantern", "a man in a dark mill", "the man"),
    ("a basket of apples", "the teacher in the little school", "the teacher"),
    ("a new drum", "the band in the town", "the drummer"), ("a pot of honey", "a sick bear in the woods", "the bear"),
    ("a birthday crown", "a girl in the valley", "the girl"),
    ("a bag of seeds", "a farmer behind the woods", "the farmer"),
    ("a jar of soup", "a boy with a cold", "the boy"), ("a golden key", "the keeper of an old gate", "the keeper"),
    ("a box of candles", "a baker in the mountains", "the baker"),
    ("a pair of glasses", "an old mole in the meadow", "the mole"),
    ("a kite", "a lonely boy on the hill", "the boy"),
    ("a book of stories", "a girl with a broken leg", "the girl"),
    ("a teddy bear", "a girl who could not sleep", "the girl"),
]
# (what is in the way, how a friend helps)
OBSTACLES = [
    ("a big stone lay across the way", "They pushed together, one, two, three, and the stone rolled away"),
    ("a thick fog came, and the way was gone", "{Friend} went ahead and called, and {hero} followed the voice"),
    ("there were two ways and no sign", "{Friend} looked for footprints and found the right way"),
    ("there was a closed gate", "{Friend} slipped through and opened the gate from inside"),
    ("a flock of sheep would not leave the road",
        "{Friend} told the sheep a story, and they followed {friend.him} to the grass"),
    ("a storm began", "{Friend} knew a dry place, and they waited there until the storm was over"),
    ("it got dark", "{Friend} knew the way by heart and went first"),
    ("there was a very steep hill", "{Friend} sang a song for climbing, and with a song it was easy"),
    ("a branch lay across the road", "{Friend} and {hero} pulled the branch aside"),
    ("an angry goose stood in the way", "{Friend} said good day to the goose so politely that it stepped aside"),
]
HUNT_PLACES = [
    "under the tallest tree", "behind the waterfall", "in the cave with the blue stones", "under the old bridge",
    "at the bottom of the dry well", "under the crooked tree", "on the island in the lake", "in the cellar of the old mill",
    "behind the third rock on the beach", "in the hollow oak", "under the floor of the windmill", "below the stone lion",
]
# (what is in the chest, what comes of it)
CHESTS = [
    ("a pile of old letters", "They read the letters aloud all night, and they were full of adventures"),
    ("a bag of seeds", "They planted the seeds, and a garden grew with flowers like gold"),
    ("a music box", "When it played, everybody had to smile"),
    ("a cookbook", "They baked the first cake in it, and it tasted of honey and sun"),
    ("a second map", "So the adventure could go on"),
    ("a pile of warm coats", "It was a cold winter, and nobody in the village had to freeze"),
    ("a box of toys that somebody had hidden long ago", "They mended the toys and gave them to the children"),
    ("a mirror", "They looked in and saw two good friends"),
    ("a heap of golden coins", "They bought bread and shoes for everyone in the village"),
    ("a big bell", "They hung it up in the village, and it rang for every feast"),
    ("a telescope", "That night, they saw the mountains on the moon"),
    ("a bag of marbles in all colors", "They played with them until the sun went down"),
    ("a note that said that the way was the treasure", "They thought of all that they had seen on the way, and it was true"),
]


def spell(w):
    hero = hero_of(w, kinds=["witch", "wizard", "fairy", "elf", "witch", "wizard"])
    friend = friend_of(w, hero)
    goal, thing = w.pick(SPELLS)
    wrong, right = w.pick(MISTAKES)
    return w.fill("""{begin} ["I will do it with magic," [said|thought] {hero}.|"Magic is quicker," [said|thought]
        {hero}.|"Why work when I can do magic?" asked {hero}.] {Hero} [lifted one hand|closed {hero.his} eyes|turned
        around three times] and [said|whispered|called] the magic words. [Nothing happened at first. Then {thing}
        {accident}!|Poof! {Thing} {accident}!|There was a flash, and {thing} {accident}!] ["Stop!" cried {hero}.|"Oh no!
        That is all wrong!" cried {hero}.|{Hero} did not know what to do.]

        [Just then, {friend.a} looked in.|{Friend.a} heard the noise and came.] "What did you want to do?" asked
        {friend}. "I only wanted to {goal}," said {hero}. "[Think about it|Think back]. What was wrong?" asked {friend}.
        {Hero} thought about it. {Hero.he} {wrong}! So {hero} {right}. [At once, everything was as it should be.|And then
        {thing} was just as it should be.|It worked!] ["Thank you, {friend.call}," said {hero}.|They both laughed about
        {thing} for a long time.|"Next time I will do it by hand," said {hero}.|"Magic is not so easy," said {friend},
        and {hero} nodded.]""", hero=hero, friend=friend, goal=goal, thing=thing,
                  wrong=wrong, right=right, accident=w.pick(ACCIDENTS),
                  begin=start(w, hero, f"wanted to {goal}", but="[One day,|One evening,|Then one morning,]"))


def child_start(w, who, event):
    """First sentences about a child and what happens ("found a key")."""
    return w.fill("""[Once upon a time, there was {a} named {who}. [One day|One morning], {who} {event}.|{Who}
        {event}.|One [rainy|windy|sunny|quiet|cold] [day|afternoon], {a} named {who} {event}.|{Who} was {a}. One day,
        {who.he} {event}.|There was once {a} called {who} who {event}.|Do you want to hear what happened to {who}?
        {Who.he} {event}.|It was a [Sunday|Monday|Saturday], and {who} {event}.|{Who} was bored. Then {who.he}
        {event}.|It began like this: {who} {event}.|Nobody believed it at first, but {who} {event}.|{A} {event}.
        {Who.his} name was {who}.]""", who=who,
                  a=f"a {who.kind}", event=event)


def secret_door(w):
    hero = child(w)
    behind, who, the, need, helps, gift = w.pick(BEHIND)
    return w.fill("""{begin} [It was no bigger than a plate.|It was green and had a golden handle.|It was so small that
        {hero} had to kneel down.|{Hero} had never seen it before.] ["What is behind it?" {hero.he} wondered and opened
        the door.|{Hero} knocked. "Come in!" called a voice.|{Hero} pushed, and the door opened.] Behind the door was
        {behind}. There [stood|waited] {who}. ["At last somebody comes!" said {the}.|"Good day," said {the}. "How nice
        that you are here."|"Hello," said {hero}. "I am {hero}."]

        "[Can you help me?|Please help me.|I need your help.] {need}," said {the}. "[Of course|I will try|Let me see],"
        said {hero}, and {hero.he} {helps}. [{The} jumped for joy.|"Thank you, {hero}!" said {the}.|"You are a good
        child," said {the}.] {The} gave {hero} {gift}, and then {hero} went back through the little door. [The next day,
        the door was gone, but {hero} still had {the_gift}.|{Hero} told nobody about the door, but {hero.he} often went
        back.|Was it a dream? No, for {hero} still had {the_gift}.]""", hero=hero, behind=behind,
                  who=who, the=the, need=need,
                  helps=helps, gift=gift, the_gift=definite(gift), begin=child_start(w, hero,
                      f"[found|saw|discovered] a little door {w.pick(DOORS)}"))


def magic_thing(w):
    hero = child(w)
    thing, power, first, trouble, use = w.pick(MAGIC)
    other = w.pick(list(NEEDY))
    needy = Who("the " + other.split(" ", 1)[1], NEEDY[other])
    look = w.pick(["an old", "a golden", "a strange", "a little", "a dusty", "a silver", "a plain", "a blue"])
    return w.fill("""{begin} [Nobody knew whose it was.|"What a nice {thing}!" said {hero}.|It did not look like
        much.|"What is that?" {hero.he} wondered.] But it was a magic {thing}: {power}. {Hero} {first}. ["Hurray! It is a
        magic {thing}!" {hero.he} cried.|{Hero} could not believe it.|"What shall I do with it?" {hero.he} asked.]

        [The next day|That evening|A little later], {hero} met {other} who {trouble}. ["Maybe my {thing} can help," said
        {hero}.|"Wait, I have something," said {hero}.|{Hero} thought of the {thing} at once.] {Hero.he} {use}. "[Thank
        you, {hero}|You are so kind, {hero}|How wonderful]!" said {needy}. [{Hero} was happy. A magic {thing} is best
        when it helps somebody.|{later}, {hero} never went out without the {thing}.|{Hero} went home with a warm
        feeling.|In the evening, {hero} wondered who would need the {thing} next.]""",
                  hero=hero,
                  thing=thing, power=power, first=first, trouble=trouble, use=use, other=other, needy=needy, later=LATER,
                  begin=child_start(w, hero, f"found {look} {thing} {w.pick(FOUND_AT)}"))


def wake_up(w):
    hero = child(w)
    name, effect, wakes, he = w.pick(SLEEPERS)
    one, two = w.some(ATTEMPTS, 2)
    first, second = w.some(HELPERS, 2)
    return w.fill("""[One morning, {sleeper} did not wake up, and {effect}.|"Wake up!" everybody called. But {sleeper}
        slept and slept, and {effect}.|Why did {sleeper} not wake up? It was late, and {effect}.|{Sleeper} slept.
        {Sleeper.he} slept for three days, and {effect}.|There was once a morning when {sleeper} did not wake up, and
        {effect}.|Snore, snore! {Sleeper} would not wake up, and {effect}.] ["Somebody must wake {sleeper}," said the
        people.|Everyone was worried.|"What shall we do?" people asked.] {First} {one}. {Sleeper} slept on. {Second}
        {two}. {Sleeper} only [snored|turned over|yawned a little].

        Then came [a {kind} named {hero}|{hero}, a {kind}]. "[You are much too loud|That is not how it works|Let me
        try]," said {hero}. "[Be quiet for a moment|Let us wait and be still|Now everybody must be very quiet]." [It
        became quite still.|Everyone held their breath.] Then {wakes}, and {sleeper} opened one eye and then the other.
        "Good morning, {hero}," said {sleeper}. [Everybody cheered and thanked {hero}.|"{Hero} has done it!" called the
        people.|{Hero} smiled, and everything was all right again.] [{later}, {hero} came every morning to wake
        {sleeper}.|And {sleeper} never slept so long again.|]""", hero=hero, sleeper=Who(name, he), effect=effect,
                  wakes=wakes, one=one, two=two,
                  first=first, second=second,
                  kind=hero.kind, later=LATER)


def riddle(w):
    hero = w.pick([child(w), hero_of(w, kinds=["knight", "princess", "prince", "dwarf", "elf", "wizard", "witch"])])
    question, answer = w.pick(RIDDLES)
    guard, what = w.pick([g for g in GUARDS if g[0] != hero.kind])
    wrong = w.pick([r[1] for r in RIDDLES if r[1] != answer])
    return w.fill("""[{A} {called} wanted to go {goal}.|Once {a} {called} was on the way {goal}.|"I must go {goal2},"
        said {a} {called}.|There was once {a} {called} who had to go {goal}.|One fine morning, {a} {called} set off
        {goal}.] But a {guard} guarded {what}. "[Stop|Halt|Not so fast]!" said the {guard}. "[First you must answer my
        riddle|Nobody gets past me without a riddle|Only those who know the answer may pass]. {question}?"

        [{Hero} thought for a long time.|{Hero} scratched {hero.his} head.|{Hero} sat down and thought.] "Is it {wrong}?"
        asked {hero}. "No," said the {guard}. "[Try again|Think harder|One more try]." {Hero} [closed {hero.his}
        eyes|looked up at the sky|said the riddle again, very slowly]. "[Now I know|I have it]!" said {hero}. "It is
        {answer}!" "[Right|That is right|Yes, yes, yes]!" cried the {guard}. "[You are very clever. You may pass.|Nobody
        has ever known that before. You may pass.|Go on, and come back soon.]" [So {hero} could go {goal}, just as
        {hero.he} wanted.|On the way back, {hero} asked the {guard} a riddle, too, and they laughed.|{later}, the {guard}
        and {hero} told each other a riddle whenever they met.]""", hero=hero, a=f"a {hero.kind}",
                  called="" if str(hero).startswith("the ") else f"[named|called] {hero}", question=question,
                  answer=answer, guard=guard, what=what, wrong=wrong, later=LATER, **dict(zip(("goal", "goal2"), goals(w,
                      hero))))


def goals(w, hero):
    """Where somebody goes, as told and as they say it themselves."""
    goal = w.pick(GOALS)
    return w.fill(goal, hero=hero), goal.replace("{hero.his}", "my")


def royal_trouble(w):
    kind, he, names = w.pick([("king", "he", BOYS), ("queen", "she", GIRLS)])
    name = w.pick(names)
    hero = child(w, [name])
    trouble, one, two, idea, result = w.pick(ROYAL_TROUBLES)
    return w.fill("""[Once upon a time, there was a {ruler} who {trouble}.|There was once a {ruler} named {name} who
        {trouble}.|{Name} was a {ruler} and lived in a [big|white|golden] castle. But the {ruler} {trouble}.|In a castle
        [by the sea|on a hill|with nine towers] lived a {ruler} who {trouble}.|Have you heard of the {ruler} who
        {trouble}?|"Help!" cried the servants. The {ruler} {trouble}.] ["Who can help me?" called the {ruler}.|"Whoever
        helps me may have a wish," said the {ruler}.|The whole castle was worried.] {one}. It did not help. {two}. That
        did not help, either.

        Then [a {kind} named {hero} came to the castle|{hero}, a {kind} from the village, came in|a {kind} knocked at the
        door. {Hero.his} name was {hero}]. ["What can a child do?" said the people. But {hero} was not shy.|{Hero} looked
        at the {ruler} for a while.|{Hero} went up to the {ruler}.] "{idea}" {says} {hero}. {result}. "[Thank you,
        {hero}|You have helped me more than all the others, {hero}]!" said the {ruler}. [{Hero} wished for nothing but a
        big cake, and everyone had a piece.|{later}, {hero} often came to the castle.|The {ruler} and {hero} stayed
        friends for ever.|]""", ruler=Who(kind, he), name=name, hero=hero, kind=hero.kind, trouble=trouble, one=one, two=two,
                  idea=idea[:-1] + "," if idea.endswith(".") else idea, result=result, later=LATER,
                  says="asked" if idea.endswith("?") else "said")


def machine(w):
    hero = hero_of(w, kinds=["inventor"])
    friend = child(w, [hero])
    what, does, good = w.pick(MACHINES)
    return w.fill("""{begin} {Hero} [hammered and screwed for three weeks|worked day and night|took wheels, pipes and an
        old clock]. [At last, the machine was ready.|After that, the machine stood there and shone.] A {kind} named
        {friend} came to look. "What is it?" asked {friend}. "It is {what}," said {hero} [|proudly]. {Hero} pulled the
        lever. [Clack, clack, puff!|Bang, boom, wheee!|Rattle, rattle, ping!]

        But what was that? {does}! "[Oh no|Oh dear]," said {hero}. "[It is all wrong|That is not what I wanted|I have
        made a mistake]." "[Wait|Look]!" cried {friend}. "[It is wonderful|I like it|It is much better that way]!" And
        really: {good}. [{Hero} had to laugh.|{Hero} scratched {hero.his} head and smiled.] ["A mistake can be a good
        idea," said {hero}.|{later}, {friend} helped {hero} with every machine.|"Please do not mend it," said {friend},
        and {hero} left it as it was.]""", hero=hero, friend=friend, kind=friend.kind, what=what, does=does,
                  good=good, later=LATER,
                  begin=start(w, hero, f"wanted to build {what}", but="[One day,|This time,]"))


def planet(w):
    hero = hero_of(w, kinds=["astronaut", "astronaut", "rocket"])
    what, who, the, need, done = w.pick(PLANETS)
    return w.fill("""{plain} One day, {hero} [flew further than ever before|flew past the moon and on and on]. [There,
        between the stars, was|And what was that? It was] {what}! {Hero} landed [softly|with a bump|very carefully]. [For
        a moment, nothing moved.|It was very quiet.|] Then {who} [came out|looked up|came nearer]. "[Hello|Good day],"
        said {hero}. "[I come from Earth|I am a friend]."

        "[We never have visitors|How nice that you have come|What a surprise]," said {the}. "{need}." [{Hero} was sorry
        to hear that.|"I think I can help," said {hero}.|{Hero} thought for a moment.] Then {hero} {done}. [{The} was so
        happy that it turned three circles.|"Thank you! Thank you!" cried {the}.|How {the} laughed with joy!] [When
        {hero} flew home, {the} waved for a long time.|"Come back soon!" called {the} when {hero} flew home.|At home,
        {hero} told everyone about {planet}.]""", hero=hero, planet=definite(what), what=what,
                  who=who, the=the, need=need, done=done, plain=intro(w, hero))


def errand(w):
    stay = {"rocket", "plane", "astronaut", "train", "bus", "king", "queen", "ghost"}
    hero = hero_of(w, kinds=[k for k in HEROES if HEROES[k][0] == "goes" and k not in stay])
    friend = friend_of(w, hero)
    what, whom, the = w.pick(ERRANDS)
    trouble, helped = w.pick(OBSTACLES)
    return w.fill("""{begin} [It was a long way, but {hero} set off at once.|{Hero} had never gone so far, but {hero.he}
        set off and sang.|"I will be there soon," said {hero} and set off.] [At first, everything went well.|The sun was
        shining, and {hero} hummed a song.|] Then {trouble}. ["What now?" asked {hero}.|{Hero} stopped and did not know
        what to do.|"Oh dear," said {hero}.]

        [Just then, {friend.a} came along.|By the road sat {friend.a}.] "[Where are you going|What is the matter]?" asked
        {friend}. "I am bringing {what} to {whom}," said {hero}, "and now this!" "[I will help you|We can do it
        together]," said {friend}. {helped}. [In the end|At last], they were there. ["How kind of you!" said {the}.|{The}
        was so glad.|{The} thanked them both.] [They rested a little and told about the way.|On the way home, {hero} and
        {friend} sang together.|Then {hero} and {friend} went home, and the way back was short.]""",
                  hero=hero, friend=friend, what=what, whom=whom,
                  trouble=trouble, helped=helped, the=the, begin=start(w, hero, f"had to bring {what} to {whom}",
                      but="[One day,|This time,|But today,]"))


def treasure(w):
    hero = hero_of(w, kinds=["pirate", "pirate", "knight", "dwarf", "prince", "princess", "elf"])
    friend = friend_of(w, hero)
    inside, then = w.pick(CHESTS)
    better = '' if "coins" in inside else '"No gold?" asked {friend}. "Something better," said {hero}.|'
    return w.fill("""{begin} [On an old map there was a red cross {where}.|"It must be {where}," said {hero}.|The old map
        said: {where}.] [{Hero} did not want to go alone. So {friend.a} came along.|{Friend.a} wanted to come along.|"May
        I come, too?" asked {friend.a}.] They were on their way [for three days|all day long|for a whole week]. [{Friend}
        was tired, but {hero} sang a song.|{Hero} wanted to give up, but {friend} said, "Just a little further."|Twice
        they went the wrong way.]

        At last, they looked {where}, and there was a chest! [Slowly, {hero} opened it.|"Open it!" whispered
        {friend}.|"One, two, three," said {hero} and opened it.] In the chest was {inside}. [""" + better + """|"That is
        our treasure," said {hero}.|"Oh!" said {friend}.] {then}. ["It was a good day," said {friend}.|And {hero} and
        {friend} went on many more journeys.|"Next time, you may open the chest," said {hero} to {friend}.]""",
                  hero=hero, friend=friend,
                  where=w.pick(HUNT_PLACES), inside=inside, then=then, begin=start(w, hero,
                      "[was looking for a treasure|wanted to find a treasure]"))


# (how the bad weather comes, what a friend says, how it ends)
BAD_WEATHER = [
    ("a storm came over the land, and the trees bent down", "The wind is blowing me away",
        "The wind grew tired, and the first star came out"),
    ("it began to rain, and it did not stop", "I am wet from top to bottom",
        "The rain stopped, and a rainbow stood in the sky"),
    ("thick snow fell, and all the paths were white", "I cannot find the way home",
        "The snow stopped, and the moon lit up the path"),
    ("a fog came, as thick as soup", "I cannot see my own nose", "The fog went up, and the world was there again"),
    ("it thundered, and lightning lit up the sky", "I am so afraid of the thunder", "The thunder went away over the hills"),
    ("hail fell, as big as cherries", "Ouch, that hurts", "The hail stopped, and the sun came out"),
    ("it grew so cold that the puddles froze", "I am shaking with cold", "The sun came up, and the ice melted"),
    ("a dust storm came, and the sky turned yellow", "There is dust in my eyes",
        "The dust lay down, and the air was clear again"),
]
# (the present, what is said about it)
PRESENTS = [
    ("a red ribbon", "It is as red as a cherry"), ("a song", "I made it up myself"),
    ("a smooth white stone", "It was in the river for a hundred years"),
    ("a bunch of daisies", "I picked them this morning"), ("a blue feather", "It fell from the sky"),
    ("a walnut", "There is a wish inside"), ("a little bell", "Ring it when you need me"),
    ("a picture", "That is you, and that is me"), ("a cake made of sand", "You must not eat it"),
    ("a joke", "It is a very good one"), ("a button made of silver", "I found it in the grass"),
    ("a paper star", "I cut it out for you"), ("a big hug", "It is the only thing I have"),
    ("a jar full of sunshine", "Open it when it rains"), ("a four-leaf clover", "It brings luck"),
    ("a dance", "Watch my feet"),
]
# (why somebody goes away, when they come back, what they bring, whether it may be a child)
GOODBYES = [
    ("It is getting too cold for me here", "when the snow had melted", "a shell from the warm sea", 0),
    ("My grandma is sick, and I will look after her", "after three weeks", "a cake from Grandma", 1),
    ("I want to see the world", "after a whole year", "a hundred stories", 0),
    ("My family is moving to the other side of the hill", "one Sunday", "news from the other side of the hill", 1),
    ("I am going to visit my cousins by the sea", "at the end of the summer", "a big pink shell", 1),
    ("I must find my lost brother", "after many days", "the brother, too", 0),
    ("I am going to sleep for the whole winter", "in the first days of spring", "a dream to tell", 0),
    ("I must go and help my uncle in the mountains", "when the apples were ripe", "a piece of blue stone", 1),
    ("My aunt is getting married far away", "after a week", "a piece of the wedding cake", 1),
    ("I am going on a ship", "in the autumn", "a tiny bottle full of sea", 0),
    ("I am going to a school in the city", "in the holidays", "a book full of pictures", 1),
    ("My aunt has invited me to the forest", "before the first snow", "a basket of nuts", 1),
]
# (what one is told to do to fall asleep, what happens)
SLEEP_TRICKS = [
    ("Count sheep", "the sheep were so funny that it was no good for sleeping"),
    ("Close both eyes", "then it was dark, and that was all"), ("Think of nothing", "nothing is very hard to think of"),
    ("Sing a song backwards", "the song sounded so silly that one had to laugh"),
    ("Breathe like the sea, in and out", "that was pleasant, but it did not help"),
    ("Yawn three times", "now everyone else was yawning"), ("Count the stars", "at one hundred and two, a cloud came"),
    ("Be as heavy as a stone", "stones must be awake, too, sometimes"),
    ("Listen to the wind", "the wind told such an exciting story"),
    ("Turn to the other side", "the other side was just as wide awake"),
]
# (what one waits for, two signs that turn out to be something else, how it comes)
WAITS = [
    ("the first snow", "a white feather", "the white petals of a flower",
        "Something cold and white fell down, and another one, and another one"),
    ("the spring", "a green sock on the grass", "a yellow button", "The first crocus put out its head, and a bird sang"),
    ("the circus", "a man with a red nose and a cold", "a dog in a hat",
        "There was music, and a long line of painted wagons came along"),
    ("the full moon", "a round cheese", "a white plate", "It rose over the hill, round and golden and slow"),
    ("a letter", "a dry leaf", "a piece of newspaper", "The mailman held up a blue envelope, and there was a heart on it"),
    ("the first cherries", "a red bead", "a ladybug", "Two of them hung side by side, red and sweet"),
    ("the rain", "a splash from a bucket", "a dog that shook itself", "A drop fell, and then a thousand more"),
    ("the summer", "a hot stove", "a yellow umbrella", "The air was warm and smelled of hay, and the evenings were long"),
    ("a rainbow", "a bright scarf", "a heap of colored paper",
        "The sun shone through the rain, and there it was, from one end of the sky to the other"),
    ("a shooting star", "a firefly", "a spark from a chimney", "A line of light ran across the whole sky"),
    ("the swallows", "two old gloves in the wind", "a paper plane",
        "They came from the south, ten, twenty, a hundred of them"),
    ("the big parade", "a boy with a pot and a spoon", "a family of geese", "There were drums and flags and white horses"),
]


def two_heroes(w):
    """Two different heroes for one story."""
    one = hero_of(w)
    other = hero_of(w, kinds=[k for k in HEROES if k not in (one.kind, "sun", "moon", "wind")])
    while str(other) == str(one):
        other = hero_of(w, kinds=[other.kind])
    return one, other


def envy(w):
    hero, other = two_heroes(w)
    return w.fill("""{begin} [One day, {hero} heard of {other.a} {other.called}.|{Hero} knew {other.a} {other.called}.]
        "[What a fine life|How lucky|How good it must be]!" said {hero}. "{Other} can {other.does}. And I? I can only
        {hero.does}." [{Hero} sighed and was sad.|{Hero} could think of nothing else.|All day long, {hero} was unhappy.]

        [But do you know what {other} said at the same time?|Far away, {other} was talking to the moon.|But {other} was
        unhappy, too.] "I must always {other.does}," said {other}. "How nice it must be to {hero.does}!" [The night heard
        both of them and smiled.|But the old night heard them both.] "Listen, you two," said the night. "[One can
        {hero.does}, and one can {other.does}. The world needs both.|If everyone did the same, who would do the
        rest?|Each of you is good at something.]" [{later}, {hero} {hero.did} and was content.|{Hero} thought about it.
        Then {hero.he} {hero.did} again, and this time with joy.|"That is true," said {hero}. "I like what I am."]""",
                  hero=hero, other=other, later=LATER, begin=start(w, hero, "was not content"))


def dream(w):
    hero, other = two_heroes(w)
    return w.fill("""[{plain} One night, {hero} had a strange dream.|What a dream! {Hero.a} {hero.called} {hero.where}
        had dreamed it.|{plain} "Listen to what I dreamed," said {hero} one morning.] In the dream, {hero} was not a
        {hero.kind} at all, but a {other.kind}. {Hero.he} lived {other.where} and had to {other.does}. ["{other.sound}!"
        said {hero} in the dream.|At first, that was great fun.|It was not easy to be a {other.kind}.] But {hero.missed},
        and [somebody called|many voices called]: "Where is our {hero.kind}?"

        "[I am here|Wait, I am coming]!" [cried|called] {hero} and woke up. [It was morning.|The sun was just coming
        up.|Everything was as always.] [{Hero} was still a {hero.kind}.|"I am still a {hero.kind}!" said {hero}. "How
        good!"|{Hero} looked at {hero.himself}: a {hero.kind}, from top to bottom.] [And that day, {hero} {hero.did} with
        twice as much joy.|"It is fine to be a {other.kind}," said {hero}, "but it is finer to be a
        {hero.kind}."|{later}, {hero} was glad to {hero.does}.]""", hero=hero, other=other, later=LATER, plain=intro(w,
                  hero))


def forgot(w):
    hero, other = two_heroes(w)
    friend = friend_of(w, hero)
    third = w.pick([k for k in HEROES if k not in (hero.kind, other.kind, "sun", "moon", "wind")])
    return w.fill("""{begin} ["Who am I?" asked {hero}. "And what do I do all day?"|"Oh dear, what am I here for?" asked
        {hero}.] [{Friend.a} came by and laughed.|Luckily, {friend.a} was there.] ["Maybe you are a {other.kind}," said
        {friend} for fun.|"Are you a {other.kind}?" asked {friend} and laughed.] "Then I must {other.does}," said {hero}.
        But that did not [work|feel right] at all. "Maybe you are a {third}?" "Then I must {does}," said {hero}. That was
        [even worse|wrong, too].

        "[Now I will tell you|I was only joking]," said {friend}. "You are {call}. [When you forgot it, {missed}|You
        {does2}, and nobody does it as well as you]." "[Of course|Now I remember]!" cried {hero}. At once, {hero} {did},
        and everything was as it should be. ["How could I forget that?" {hero.he} asked.|{Hero} and {friend} laughed
        about it for a long time.|{later}, {hero} never forgot it again.]""", hero=hero, other=other, friend=friend,
                  third=third,
                  does=HEROES[third][4],
                  does2=hero.does, missed=hero.missed, did=hero.did,
                  call=f"{hero}, the {hero.kind}" if hero.own else f"a {hero.kind}", later=LATER,
                  begin=start(w, hero, "had forgotten what to do", but="[But one morning,|But one day,]"))


def bad_weather(w):
    hero = hero_of(w, kinds=[k for k in HEROES if HEROES[k][0] in ("goes", "fixed") and k not in ("astronaut", "rocket",
        "snowman", "pond", "river", "flower", "knight", "plane")])
    friend = friend_of(w, hero)
    comes, says, ends = w.pick(BAD_WEATHER)
    do, did = w.pick([t for t in TOGETHER if t[0].split()[0] in ("tell", "sing", "make", "laugh", "talk")])
    return w.fill("""[{plain} One [evening|day], {comes}.|{plain} {Hero.every}, {hero} {hero.did}. But one day,
        {comes}.|One day, {comes}. {Hero.a} {hero.called} {hero.where} saw it.|What weather! One day, {comes}. Only
        {hero.a} {hero.called} {hero.where} was not afraid.] Then {hero} heard somebody cry. It was {friend.a}.
        "[Help|Help me, please]!" called {friend}. "{says}!"

        "[Come here|Come to me, quickly]," said {hero}. "[I will keep you safe|There is room for you here|Stay close to
        me]." [{Friend} crept very close to {hero}.|So {friend} came and held on to {hero}.] [To pass the time, they
        {did}.|"Let us {do}," said {hero}, and soon {friend} was not afraid any more.|And because {friend} was still
        trembling, they {did}.] {ends}. ["Thank you, {hero.call}," said {friend}.|"Now you can go home," said {hero}.
        "But come again, even when the sun is shining."|{later}, {friend} always knew where to go in bad weather: to
        {hero}.]""", hero=hero, friend=friend, comes=comes,
                  says=says, ends=ends, do=do, did=did, later=LATER, plain=intro(w, hero))


def birthday(w):
    hero = hero_of(w)
    friend = friend_of(w, hero)
    other = friend_of(w, hero, without={friend.kind, "child"})
    while str(other) in (str(friend), str(hero)) or other.kind == friend.kind:
        other = friend_of(w, hero, kinds=["cat", "owl", "sparrow", "frog", "butterfly"])
    (one, about), (two, about2) = w.some(PRESENTS, 2)
    return w.fill("""{begin} [But nobody said a word about it.|{Hero} waited, but nobody came.|"Has everyone forgotten
        it?" {hero.he} wondered.] [{Friend.a} came by and only said, "Nice weather today."|{Friend.a} was in a hurry and
        only said hello.] [{Other.a} did not even look up.|{Other.a} passed by and said nothing at all.] [{Hero} was very
        sad.|By noon, {hero} was close to tears.]

        But in the evening, there was a noise. "[Surprise|Happy birthday, {hero.call}]!" called {friend} and {other}.
        {Friend} had brought {one}. "{about}," said {friend}. And from {other}, {hero} got {two}. "{about2}," said
        {other}. ["I thought you had forgotten me," said {hero}. "Never!" they said.|{Hero} laughed and cried at the same
        time.|"That is the best birthday of my life!" said {hero}.] [They danced until the moon came up.|{Hero} never
        forgot that birthday.|And then all three of them sang, "{hero.sound}!"]""", hero=hero, friend=friend, other=other,
                  one=one, about=about, two=two, about2=about2, begin=start(w, hero, "had a birthday",
                      but="[But today,|That day,|One day,]"))


def goodbye(w):
    hero = hero_of(w, kinds=[k for k in HEROES if k != "sun"])
    friend = friend_of(w, hero)
    why, back, brings, _ = w.pick([g for g in GOODBYES if g[3] or "girl" not in friend.kind and "boy" not in friend.kind])
    do, did = w.pick(TOGETHER)
    return w.fill("""{begin} {Hero.every}, they {did}. But {one}, {friend} said, "[I must go away|I have to leave you for
        a while]. {why}." "[Oh no|Please stay]!" said {hero}. "[Who will {do} with me then|What shall I do without you]?"
        "[I will come back|I promise to come back]," said {friend}, and went.

        [How quiet it was now!|Now {hero} was alone.] {Hero} [{didown} as always, but {hero.he} thought of {friend} all
        the time|waited and waited|missed {friend} very much]. [At night, {hero} looked at the stars. "Maybe {friend} is
        looking at them, too," {hero.he} said.|] But {friend} had promised it, and {back}, {friend} was there again!
        "[Here I am|I am back]!" called {friend} and had brought {brings}. [{Hero} was so happy.|"I knew that you would
        come," said {hero}.] And then they {did}, [as before|just like in the old days].""", hero=hero, friend=friend,
                  why=why,
                  back=back, brings=brings, do=do, did=did, one=hero.one, didown=hero.did, begin=w.fill("""[{plain}
        {Hero.his} best friend was {friend.a}.|{Hero.a} {hero.called} {hero.where} had a good friend,
        {friend.a}.|{Hero.a} {hero.called} and {friend.a} were the best of friends.]""", plain=intro(w, hero), hero=hero,
                  friend=friend))


def cannot_sleep(w):
    hero = hero_of(w, kinds=[k for k in HEROES if k not in NIGHTLY and k not in ("sun", "moon")])
    friend = friend_of(w, hero)
    (one, no), (two, no2) = w.some(SLEEP_TRICKS, 2)
    return w.fill("""{begin} [It was late, and everyone else was asleep.|"I am so tired," said {hero}.|] [{Friend.a} was
        still awake, too.|{Friend.a} heard {hero} sigh.] "{one}," said {friend}. {Hero} tried it, but {no}. "{two}," said
        {friend}. {Hero} tried that, too, but {no2}.

        ["Is there something on your mind?" asked {friend}.|"What are you thinking of?" asked {friend}.] "Tomorrow," said
        {hero}. "What if I cannot {hero.does} any more?" "[You have always done it well|Nobody does it as well as you],"
        said {friend}. "And now I will stay with you." [{Friend} hummed a soft song.|{Friend} sat down close by.] [Soon
        {hero} was fast asleep.|And before {friend} could say good night, {hero} was asleep.] In the morning, {hero}
        {did}, [and everything went well|just as well as ever].""", hero=hero, friend=friend, one=one, no=no,
                  two=two, no2=no2, did=hero.did, begin=start(w, hero, "could not sleep", but="But one night,",
                      part="night"))


def waits(w):
    hero = hero_of(w, kinds=[k for k in HEROES if k not in ("snowflake", "rainbow", "raindrop", "moon", "sun", "snowman",
        "cloud", "star", "astronaut", "mermaid")])
    friend = friend_of(w, hero)
    what, one, two, comes = w.pick(WAITS)
    return w.fill("""{begin} [{Hero.he} looked out for it from morning to night.|"When will it come at last?" {hero.he}
        asked every day.|{Hero} had been waiting for so long.] ["There it is!" {hero.he} cried one day.|"I see
        something!" called {hero}.] But it was only {one}. {Friend.a} [laughed|smiled]. "[You must be patient|It will
        come when it wants to come]," said {friend}. [The next day|A little later], {hero} cried again, "There! There!"
        But it was only {two}.

        [{Hero} was very disappointed.|"It will never come," said {hero}.|{Hero} did not want to look any more.] "Wait
        with me," said {friend}, "[two wait better than one|waiting is more fun with a friend]." So they waited together
        [and told stories|and sang songs|]. And [then|suddenly], it was there. {comes}. "[At last|It has come|It is
        here]!" cried {hero}. [It was even more beautiful than {hero} had thought.|"It was worth the wait," said
        {friend}.|And {hero} and {friend} did not know what had been nicer, {what} or the waiting.]""", hero=hero,
                  friend=friend, what=what, one=one,
                  two=two, comes=comes, begin=start(w, hero, f"was waiting for {what}"))


# things to find and to give: (thing, how it looks)
FINDS = [
    ("a red ribbon", "as red as a cherry"), ("a blue marble", "as round as the moon"),
    ("a silver button", "shiny on one side"), ("a yellow feather", "as light as air"),
    ("a white stone", "as smooth as an egg"), ("a small bell", "bright and golden"),
    ("a paper boat", "white and well folded"), ("a striped shell", "red and white"), ("a pine cone", "big and brown"),
    ("a green scarf", "soft and warm"), ("a tiny key", "old and rusty"), ("a walnut", "hard and wrinkled"),
    ("a golden leaf", "as yellow as the sun"), ("a piece of blue glass", "as bright as the sky"),
    ("a wooden wheel", "round and smooth"), ("a ring of keys", "heavy and old"), ("a big chestnut", "brown and shiny"),
    ("a glove", "warm and woolly"), ("a music box", "small and brown"), ("a tin whistle", "only a little bent"),
]


def a_day(w):
    hero = hero_of(w, kinds=[k for k in HEROES if k not in NIGHTLY and k != "moon"])
    friend = friend_of(w, hero)
    (_, did), (do2, _) = w.some(TOGETHER, 2)
    thing, looks = w.pick(FINDS)
    return w.fill("""{plain} [In the morning|Early in the day], {hero} was [still a little sleepy|already wide awake].
        {Hero} {hero.did}, just as always. [It was good work, and {hero} liked it.|Nothing special happened.|Some people
        said hello, and some did not.] At noon, {friend.a} came by. {Friend} had [something to show|found
        something|brought something]: it was {thing}, {looks}. {Hero} had never seen anything so fine.

        [In the afternoon|After that], they {did}. Then {friend} had to go home, but [first they looked at {the_thing}
        once more|{the_thing} stayed with {hero} as a present]. [In the evening|When it got dark], {hero} thought about
        the day. It had been a [good|quiet|fine] day, with work and with a friend. [Tomorrow they wanted to {do2}.|Then
        {hero} fell asleep.|And tomorrow was a new day.]""", hero=hero, friend=friend,
                  did=did, do2=do2, thing=thing, the_thing=definite(thing),
                  looks=looks, plain=intro(w, hero))


def grows_brave(w):
    hero = hero_of(w, "afraid", kinds=[k for k in HEROES if any(f in FEARS for f in HEROES[k][10].split("|"))])
    fear = w.pick([f for f in hero.fears if f in FEARS and f not in ("trees", "being alone")])
    why, comes, _, found = FEARS[fear]
    return w.fill("""{begin} {Hero} thought that {why}. [Everyone laughed about it, but that did not help.|{Hero} told
        nobody about it.|So {hero} always stayed away from it.] {Comes}. {Hero} [trembled|shook|wanted to cry] and
        [closed both eyes|looked away]. Nobody was there to help. [{Hero} counted to ten|{Hero} hummed a little
        song|{Hero} took three deep breaths], and then {hero.he} dared to look.

        What a surprise! {Found}. [{Hero} looked again, to be quite sure|{Hero} had to laugh]. [{later}, {hero} was not
        afraid of {fear} any more.|That was the day when {hero} became brave.|{Hero} was very proud. Who was afraid of
        {fear} now? Not {hero}!]""", hero=hero,
                      fear=fear, why=why, comes=comes, found=found, later=LATER,
                  begin=start(w, hero, f"was [|very|terribly] afraid of {fear}"))


def away_and_back(w):
    hero = hero_of(w, kinds=[k for k in HEROES if HEROES[k][0] in ("goes", "sails") and k not in ("astronaut", "ghost",
        "monster", "train")])
    ships, known = hero.move == "sails", KNOWN.get(hero.kind, [])
    place, seen, token, _, _ = w.pick([p for p in WISH_PLACES if (p[4] or not ships) and not any(k in p[0] for k in known)])
    return w.fill("""{begin} So one [fine|bright|windy] morning, {hero} went away without a word. [The way was long, and
        the nights were cold.|For three days, {hero} met nobody at all.|It was a long way with many turns.] Then {hero}
        came to {place}, where {seen}. {Hero} stayed there for [a week|many days] and was [very happy|glad about
        everything] at first. But then {hero.he} often thought of home.

        And at home, things were not going well: {hero.missed}. [Everyone asked where {hero} was.|Everyone was waiting
        for {hero}.] At last, {hero} turned around and took the long way back, with {token}. [How they all
        cheered!|Everyone came running.|There was a big feast.] Soon {hero} {hero.did} again. [It was good to go away,
        and it was even better to come home.|And when {hero} thought of {the_place}, {hero.he} smiled.|{Hero} never
        forgot {the_place}, but home was best.]""", hero=hero, place=place, the_place=definite(place),
                  seen=seen, token=token,
                  begin=start(w, hero, "wanted to see something new"))


def gift(w):
    hero = hero_of(w)
    friend = friend_of(w, hero)
    (thing, looks), (thing2, looks2) = w.some(FINDS, 2)
    return w.fill("""{begin} {The_thing} was {looks}. [Nobody came to ask for it.|{Hero} had never had anything so
        fine.|{Hero} looked at it all day long.] Then {friend.a} came by, [and there were tears on {friend.his} face|and
        {friend.his} face was sad]. {Friend} had had a bad day. {Hero} thought for a moment. It was not easy, but then
        {hero} gave {the_thing} to {friend}.

        [At once, {friend} stopped crying and smiled.|{Friend} could not believe it and danced for joy.] Now {hero} had
        nothing any more, and still {hero.he} felt [warm inside|rich]. The next [day|morning], {friend} was back, and
        this time with {thing2}, {looks2}. It was for {hero}. [{later}, the two of them were friends.|So each of them had
        a present, and both had a friend.|{Hero} kept {the_thing2} for ever.]""", hero=hero, friend=friend, thing=thing,
                  looks=looks, thing2=thing2, looks2=looks2, the_thing=definite(thing),
                  the_thing2=definite(thing2), later=LATER, begin=start(w, hero, f"found {thing}",
                      but="[One day,|One morning,]"))


STORIES = [afraid, afraid_of_somebody, wish_to_see, lonely, too, lost_thing, broken, wish_granted, thanked, contest,
    night_visit,
           learns, wonders, quarrel, spell, secret_door, magic_thing, wake_up, riddle, royal_trouble, machine, planet,
           errand,
           treasure, envy, dream, forgot, bad_weather, birthday, goodbye, cannot_sleep, waits,
           (a_day, 2), (grows_brave, 2), (away_and_back, 2), (gift, 2)]
