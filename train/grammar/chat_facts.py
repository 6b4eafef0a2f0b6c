"""Dialogues about simple facts: what children ask, with short and true answers.

First the facts as tables, then the topics.
"""
import re
from functools import wraps


def rows(text):
    """The rows of a table, parted by ";" or line ends (unless a space follows), each a tuple of cells parted by ":"."""
    return [tuple(" ".join(cell.split()) for cell in row.split(":")) for row in re.split(r";|\n(?! )", text) if row.strip()]


def words(text):
    return [word.strip() for word in text.replace("\n", " ").split(",")]


NUMBERS = words("""zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
fifteen, sixteen, seventeen, eighteen, nineteen, twenty""")
THINGS = words("""apples, pears, plums, cookies, marbles, eggs, lemons, pencils, shells, nuts, stones, flowers,
buttons, toy cars, stickers, coins, berries, leaves, carrots, crayons, feathers, acorns""")
TENS = words("ten, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, one hundred")
DAYS = words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")
MONTHS = words("January, February, March, April, May, June, July, August, September, October, November, December")
SEASONS = words("spring, summer, autumn, winter")
ORDINALS = words("first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth")

# name: what it is: sound: young: home: food: legs ("-" where there is no good answer)
ANIMALS = rows("""
cow: a farm animal: moo: calf: on a farm: grass: four
dog: a pet: woof: puppy: in a house or a kennel: meat and dog food: four
cat: a pet: meow: kitten: in a house with people: meat and fish: four
pig: a farm animal: oink: piglet: in a sty on a farm: corn and roots: four
sheep: a farm animal: baa: lamb: in a field on a farm: grass: four
goat: a farm animal: maa: kid: on a farm or on a hill: grass and leaves: four
horse: a big animal that people ride: neigh: foal: in a stable: grass and hay: four
donkey: a farm animal with long ears: hee-haw: foal: in a stable: grass and hay: four
hen: a bird on the farm: cluck: chick: in a coop: corn and seeds: two
duck: a bird that swims: quack: duckling: by a pond: water plants and bugs: two
goose: a big bird: honk: gosling: by a lake or on a farm: grass: two
swan: a big bird with a long neck: -: cygnet: on a lake: water plants: two
owl: a bird of the night: hoot: owlet: in a hole in a tree: mice: two
crow: a black bird: caw: chick: in a nest in a tree: seeds, worms and bugs: two
eagle: a big bird with sharp claws: -: eaglet: in a nest high up: meat and fish: two
penguin: a bird that cannot fly: -: chick: by the cold sea: fish: two
parrot: a bird with bright feathers: squawk: chick: in the jungle: seeds and fruit: two
mouse: a small animal with a thin tail: squeak: pup: in a small hole: seeds and crumbs: four
rabbit: a soft animal with long ears: -: kit: in a burrow under the ground: grass and clover: four
squirrel: a small animal with a bushy tail: -: kit: in a nest in a tree: nuts: four
fox: a wild animal with a bushy tail: -: cub: in a den: mice and berries: four
wolf: a wild animal that looks like a dog: awoo: pup: in the forest: meat: four
bear: a big wild animal: grr: cub: in the forest: berries, fish and honey: four
deer: a shy forest animal: -: fawn: in the forest: grass and leaves: four
lion: a big wild cat: roar: cub: in the grassland: meat: four
tiger: a big wild cat with stripes: roar: cub: in the jungle: meat: four
elephant: the biggest animal on land: -: calf: in the grassland: grass and leaves: four
giraffe: the tallest animal: -: calf: in the grassland: leaves from tall trees: four
zebra: an animal that looks like a horse with stripes: -: foal: in the grassland: grass: four
monkey: an animal that climbs well: -: -: in the trees of the jungle: fruit and leaves: -
camel: an animal with a hump: -: calf: in the desert: dry grass and leaves: four
kangaroo: an animal that hops: -: joey: in Australia: grass: -
panda: a black and white bear: -: cub: in the mountains of China: bamboo: four
whale: the biggest animal in the sea: -: calf: in the sea: tiny sea animals and fish: no
dolphin: a clever sea animal: -: calf: in the sea: fish: no
seal: a sea animal that lies on the beach: -: pup: by the sea: fish: -
fish: an animal that swims: -: -: in the water: worms and water plants: no
shark: a big fish with sharp teeth: -: pup: in the sea: fish: no
frog: a green animal that jumps: croak: tadpole: by a pond: flies: four
snake: a long animal that crawls: hiss: -: under stones and in the grass: mice and eggs: no
turtle: an animal with a hard shell: -: -: by a pond or in the sea: water plants and worms: four
bee: an insect that makes honey: buzz: -: in a hive: nectar: six
butterfly: an insect with pretty wings: -: caterpillar: in gardens and meadows: nectar: six
ant: a tiny insect: -: -: in an ant hill: seeds and crumbs: six
ladybug: a small insect with spots: -: -: in the garden: tiny green bugs: six
spider: a small animal that spins: -: -: in a web: flies: eight
snail: a slow animal with a shell: -: -: in its own shell: leaves: no
worm: a long soft animal: -: -: in the ground: old leaves: no
crab: a sea animal with two claws: -: -: by the sea: tiny sea animals and plants: ten
mole: a small animal that digs: -: pup: in a tunnel under the ground: worms: four
hedgehog: a small animal with spines: -: -: under bushes and leaves: worms and bugs: four
bat: a small animal that flies at night: squeak: pup: in a dark cave: moths and other insects: two
beaver: an animal that builds dams: -: kit: in a lodge in the river: bark and leaves: four
cricket: an insect that jumps: chirp: -: in the grass: plants and small bugs: six
chick: a baby bird on the farm: peep: -: with its mother: corn and seeds: two
rooster: a bird on the farm: cock-a-doodle-doo: -: in a coop: corn and seeds: two
pigeon: a grey bird in the city: coo: chick: on roofs and in trees: seeds: two
turkey: a big bird on the farm: gobble: chick: on a farm: corn and seeds: two
""")
GRASS_EATERS = words("cow, sheep, horse, goat, rabbit, deer, zebra, donkey, kangaroo, goose")
MEAT_EATERS = words("lion, tiger, wolf, shark, eagle, owl, seal, crocodile")
# what an animal can do: who can: who cannot
ABILITIES = rows("""
fly: owl, duck, bee, butterfly, eagle, crow, bat, swan, ladybug, parrot, moth, pigeon, goose, robin: penguin, ostrich,
    dog, cat, cow, pig, elephant, snake, mouse, turtle, horse, frog, lion, bear, sheep
swim: fish, duck, frog, whale, penguin, swan, otter, dolphin, beaver, shark, dog, polar bear, seal, goose, crocodile:
    butterfly, bee, moth, ladybug, stone, brick, spoon
climb a tree: cat, squirrel, monkey, koala, ant, bear, snail: cow, horse, elephant, pig, whale, sheep, zebra,
    shark, giraffe
lay eggs: hen, duck, owl, turtle, frog, crocodile, penguin, butterfly, ostrich, swan, crow: cow, dog, cat, horse, bat,
    whale, mouse, elephant, lion, rabbit
live under water: fish, crab, whale, starfish, octopus, shark, dolphin: cat, horse, bird, cow, lion, squirrel, bee,
    sheep, monkey, rabbit
jump: frog, cat, rabbit, kangaroo, cricket, horse, squirrel, dog: snail, worm, starfish
""")
# what an animal has: who has: who has not
PARTS = rows("""
wings: bird, bee, butterfly, bat, penguin, duck, ladybug, moth, owl: dog, cat, fish, horse, snake, mouse, spider, pig,
    frog, snail
fur: cat, dog, rabbit, bear, mouse, fox, squirrel, lion, mole: fish, frog, snake, snail, duck, worm, crab, whale, turtle
feathers: duck, owl, hen, swan, parrot, penguin, crow, eagle: cat, bat, butterfly, fish, snake, dog, bee, frog, horse
a shell: snail, turtle, crab: dog, worm, cat, bird, frog, spider, bear, cow, horse, rabbit
legs: ant, spider, dog, duck, frog, cow, bee, hen, lion: snake, fish, worm, snail, whale, shark, dolphin
a tail: dog, cat, horse, cow, lion, mouse, fish, squirrel, fox: spider, ladybug, ant, butterfly, bee
a trunk: elephant: dog, lion, cow, horse, giraffe, mouse, zebra, cat
a beak: duck, hen, owl, parrot, eagle, crow, penguin: dog, cat, bat, horse, frog, cow, mouse, bee
""")

COLOURS = rows("""
a clear sky: blue; grass: green; snow: white; a ripe banana: yellow; coal: black; a ripe tomato: red; milk: white
a carrot: orange; an orange: orange; a pea: green; a lemon: yellow; a ripe strawberry: red; a flamingo: pink
a polar bear: white; chocolate: brown; blood: red; the night sky: black; a leaf in summer: green; a lime: green
a cucumber: green; an elephant: grey; a fire engine: red; an eggplant: purple; salt: white; butter: yellow
the yolk of an egg: yellow; a crow: black; a blueberry: blue; a sunflower: yellow; a pumpkin: orange; ripe corn: yellow
a raspberry: red; spinach: green; a snowman: white; lavender: purple; ash: grey; soot: black; wet soil: brown
a spruce tree: green; fresh lettuce: green; cream: white; a ripe cherry: red; broccoli: green; ketchup: red
""")
NOT_COLOURS = {"blue": ["red", "yellow", "brown"], "green": ["blue", "pink", "black", "orange"],
               "white": ["red", "green", "black"], "yellow": ["blue", "purple", "grey", "pink"],
               "black": ["white", "yellow", "pink", "green"],
               "red": ["blue", "grey", "purple"], "orange": ["blue", "black", "pink", "purple"],
               "pink": ["green", "blue", "brown"], "brown": ["blue", "pink", "green"], "grey": ["yellow", "red", "green"],
               "purple": ["orange", "yellow", "brown"]}
TWO_COLOURS = rows("""
zebra: black and white; panda: black and white; tiger: orange with black stripes; bee: yellow and black
penguin: black and white; ladybug: red with black spots; magpie: black and white; fox: orange with a white tip on its tail
""")
MIXES = rows("""
red: yellow: orange; blue: yellow: green; red: blue: purple; red: white: pink; black: white: grey; white: blue: light blue
red: green: brown; white: green: light green; black: blue: dark blue; black: green: dark green
""")
OPPOSITES = rows("""
hot: cold; big: small; up: down; left: right; day: night; old: young; happy: sad; fast: slow; high: low; open: closed
full: empty; wet: dry; hard: soft; light: dark; long: short; loud: quiet; good: bad; clean: dirty; rich: poor; strong: weak
thick: thin; wide: narrow; near: far; early: late; first: last; in: out; on: off; over: under; inside: outside; front: back
top: bottom; black: white; yes: no; begin: end; come: go; give: take; push: pull; win: lose; laugh: cry; ask: answer
buy: sell; true: false; right: wrong; sweet: sour; brave: afraid; awake: asleep; sharp: blunt; smooth: rough; deep: shallow
straight: crooked; easy: difficult; cheap: expensive; kind: mean; tidy: messy; friend: enemy; summer: winter
morning: evening; always: never; more: less; many: few; everything: nothing; everybody: nobody; before: after; above: below
love: hate; float: sink; remember: forget; tall: short; sit: stand; polite: rude; healthy: sick; safe: dangerous
together: alone; arrive: leave; question: answer; north: south; east: west; the same: different; heavy: light; lock: unlock
tie: untie; lucky: unlucky; possible: impossible; patient: impatient; beautiful: ugly; lazy: hard-working; tight: loose
raw: cooked; fresh: stale; simple: complicated; whisper: shout; save: waste; grow: shrink; freeze: melt
""")

# what compares: the same in the other direction: things from the least to the most
ORDERS = [tuple([*cells[:4], words(cells[4])]) for cells in rows("""
bigger: biggest: smaller: smallest: an ant, a mouse, a squirrel, a sheep, a cow, an elephant, a blue whale
bigger: biggest: smaller: smallest: a pea, a cherry, an apple, a chair, a car, a house, a mountain, the moon, the earth,
    the sun
bigger: biggest: smaller: smallest: a drop, a puddle, a pond, a lake, the sea
bigger: biggest: smaller: smallest: a room, a house, a village, a city, a country, the world
faster: fastest: slower: slowest: a snail, a turtle, a hen, a horse, a cheetah
faster: fastest: slower: slowest: a snail, a bicycle, a fast car, a plane, a rocket
heavier: heaviest: lighter: lightest: a feather, an egg, a brick, a bicycle, a horse, a car, a bus, a ship
heavier: heaviest: lighter: lightest: a fly, a mouse, a cat, a sheep, a cow, an elephant
longer: longest: shorter: shortest: a second, a minute, an hour, a day, a week, a month, a year
older: oldest: younger: youngest: a baby, a child, a mother, a grandmother
hotter: hottest: colder: coldest: ice, a warm bath, boiling water, fire, the sun
taller: tallest: shorter: shortest: a mouse, a dog, a horse, a giraffe
harder: hardest: softer: softest: a cushion, a piece of wood, a rock, a diamond
louder: loudest: quieter: quietest: a whisper, a normal voice, a shout, thunder
""")]

# what: verb: how many
AMOUNTS = rows("""
days: does a week have: a week has: seven; months: does a year have: a year has: twelve
seasons: does a year have: a year has: four; fingers: are on one hand: one hand has: five
fingers: are on two hands: two hands have: ten; toes: are on two feet: two feet have: ten
wheels: does a car have: a car has: four; eyes: do people have: people have: two
wheels: does a bicycle have: a bicycle has: two; wheels: does a tricycle have: a tricycle has: three
sides: does a triangle have: a triangle has: three; sides: does a square have: a square has: four
corners: does a triangle have: a triangle has: three; corners: does a square have: a square has: four
hours: does a day have: a day has: twenty-four; minutes: does an hour have: an hour has: sixty
seconds: does a minute have: a minute has: sixty; letters: are in the alphabet: the alphabet has: twenty-six
eyes: does a cat have: a cat has: two; ears: does a rabbit have: a rabbit has: two
wings: does a bird have: a bird has: two; wings: does a butterfly have: a butterfly has: four
wings: does a bee have: a bee has: four; eggs: make a dozen: a dozen is: twelve
arms: does an octopus have: an octopus has: eight; sides: does a cube have: a cube has: six
strings: does a violin have: a violin has: four; days: does a weekend have: a weekend has: two
weeks: does a year have: a year has: fifty-two; sleeves: does a shirt have: a shirt has: two
colours: are in the rainbow: the rainbow has: seven; thumbs: do people have: people have: two
planets: go around the sun: the sun has: eight; shoes: are in a pair: a pair has: two; babies: are twins: twins are: two
legs: do people have: people have: two
""")
SHAPES = rows("""
a coin: round like a circle; a wheel: round like a circle; a ball: round; the full moon: round like a circle
a plate: round like a circle; a slice of pizza: a triangle; a door: a rectangle; a page of a book: a rectangle
a dice: a cube; an egg: an oval; a ring: a circle; an orange: round like a ball
a bubble: round like a ball; an ice cream cone: a cone; the earth: round like a ball; a letter in the mail: a rectangle
a chess board: a square; a party hat: a cone; a can of soup: a cylinder; a clock face: a circle
""")
SIDES = rows("circle: no; triangle: three; square: four; rectangle: four; pentagon: five; hexagon: six")

SEASON_FACTS = rows("""
spring: the days get warmer and the first flowers come out; spring: the trees get new leaves and birds build nests
spring: the snow melts and everything turns green; summer: the days are long and warm; summer: many people go swimming
summer: the berries get ripe; autumn: the leaves turn yellow and red and fall down; autumn: apples and pumpkins are ripe
autumn: the days get shorter and cooler; winter: the days are short and cold; winter: many trees have no leaves
winter: it snows in many places
""")

# part: what we do with it: "is" or "are"
BODY = rows("""
eyes: see: are; ears: hear: are; nose: smell: is; tongue: taste: is; teeth: bite and chew: are; hands: hold things: are
feet: stand and walk: are; legs: walk and run: are; mouth: eat and speak: is; brain: think: is; lungs: breathe: are
fingers: pick up small things: are; skin: feel: is; arms: hug and carry: are; lips: kiss and whistle: are
""")
INSIDE = rows("""
the heart: it pumps the blood through the body; the stomach: it breaks up the food that we eat
the bones: they hold the body up; the lungs: they take in air; the brain: it thinks and remembers
the muscles: they move the body; the skin: it covers the body; the knee: it bends the leg; the elbow: it bends the arm
the neck: it holds up the head and turns it; the eyelids: they close to keep the eyes safe
the teeth: they bite and chew our food; the blood: it carries air and food to the whole body
the nails: they keep the tips of the fingers and toes safe; the hair: it keeps the head warm
""")
BODY_PLACES = rows("""
the nose: in the middle of the face; the knee: in the middle of the leg; the elbow: in the middle of the arm
the toes: on the foot; the fingers: on the hand; the tongue: in the mouth; the teeth: in the mouth; the brain: in the head
the heart: in the chest; the thumb: on the hand; the neck: between the head and the shoulders
the heel: at the back of the foot; the chin: under the mouth; the eyebrows: above the eyes
the ears: on the sides of the head; the belly button: in the middle of the belly; the ankle: above the foot
""")
SENSES = rows("""
hear a song: ears; hear thunder: ears; hear a bell: ears; see a rainbow: eyes; see the stars: eyes; read a book: eyes
smell a rose: nose; smell fresh bread: nose; taste a cake: tongue; taste something sour: tongue
feel if something is soft: skin; feel the wind: skin; hear a bird sing: ears; look at a picture: eyes; smell smoke: nose
taste salt: tongue; feel if the water is warm: skin
""")

FRUITS = words("""apple, banana, pear, orange, grape, strawberry, cherry, peach, plum, mango, pineapple, lemon, melon,
kiwi, blueberry, raspberry, apricot, lime""")
VEGETABLES = words("carrot, potato, onion, cabbage, radish, turnip, leek, beet, cauliflower, sprout, parsnip")
TASTES = rows("""
sugar: sweet; honey: sweet; candy: sweet; cake: sweet; jam: sweet; a ripe banana: sweet; chocolate: sweet; syrup: sweet
a ripe pear: sweet; a lemon: sour; vinegar: sour; a lime: sour; lemon juice without sugar: sour; a pickle: sour
salt: salty; sea water: salty; a pretzel: salty; a potato chip: salty; coffee: bitter; a ripe peach: sweet; ice cream: sweet
""")
SOURCES = rows("""
milk: cows; eggs: hens; honey: bees; wool: sheep; bread: flour and water; flour: wheat; cheese: milk; butter: cream
jam: fruit and sugar; wood: trees; paper: wood; raisins: dried grapes; French fries: potatoes; chocolate: cocoa beans
popcorn: corn; yogurt: milk; apple juice: apples; feathers: birds; cotton: the cotton plant; maple syrup: maple trees
silk: silkworms; pancakes: milk, eggs and flour; lemonade: lemons, water and sugar; rain: clouds; light in the day: the sun
acorns: oak trees; orange juice: oranges; sand: rocks
""")
PLURAL_SOURCES = ("eggs", "raisins", "French fries", "feathers", "pancakes", "acorns")
MATERIALS = rows("""
a window: glass; a book: paper; a key: metal; a snowman: snow; a sand castle: sand; a candle: wax; a tire: rubber
a coin: metal; a brick: clay; a cloud: tiny drops of water; an icicle: ice; a wooden spoon: wood; a nail: metal
a newspaper: paper; a log: wood; a mirror: glass; a drinking glass: glass; a balloon: rubber; a spider web: thin threads
a sword: metal; a rock: stone; a puddle: water; a pearl necklace: pearls; an envelope: paper; a wooden chair: wood
a wool sweater: wool; a saw blade: metal; a paper plane: paper; a bird's nest: twigs and grass; a cardboard box: cardboard
a stone wall: stones; a log cabin: logs; a silver ring: silver; a bun: dough
""")
# tool: what we do with it (the tool with its article)
TOOLS = rows("""
a hammer: hit nails; a saw: cut wood; a pair of scissors: cut paper; a spoon: eat soup; a broom: sweep the floor
a mop: wash the floor; an umbrella: stay dry in the rain; a key: open a lock; a pencil: write and draw
a paint brush: paint a picture; a comb: comb your hair; a toothbrush: brush your teeth; soap: wash your hands
a towel: dry yourself; a needle: sew; a shovel: dig a hole; a ladder: climb up high; a rake: gather leaves
a pot: cook soup; an oven: bake a cake; a fridge: keep food cold; a clock: tell the time; a map: find the way
a lamp: make light; a bucket: carry water; a telescope: look at the stars; a magnifying glass: look at tiny things
a kettle: boil water; a screwdriver: turn screws; an axe: chop wood; a phone: talk to people far away
an iron: make clothes smooth; a camera: take pictures; glue: stick things together; a ruler: draw a straight line
a watering can: water the flowers; a scale: weigh things; a net: catch fish; a pillow: rest your head
a thermometer: measure how warm it is; an eraser: rub out a pencil line; a pan: fry an egg; a bell: make a ringing sound
a boat: cross a lake; a tent: sleep outside; a straw: sip a drink; a wheelbarrow: move soil in the garden
a compass: find north
""")
# job: what they do: where
JOBS = rows("""
baker: bakes bread: in a bakery; teacher: teaches children: in a school; doctor: helps sick people: in a hospital
farmer: grows food and keeps animals: on a farm; firefighter: puts out fires: at the fire station
pilot: flies planes: in a plane; cook: cooks food: in a kitchen; gardener: takes care of plants: in a garden
dentist: takes care of teeth: -; nurse: takes care of sick people: in a hospital; painter: paints walls or pictures: -
singer: sings songs: on a stage; vet: helps sick animals: -; tailor: makes clothes: -; builder: builds houses: -
mail carrier: brings letters: -; shoemaker: makes and mends shoes: -; librarian: takes care of books: in a library
sailor: works on a ship: on a ship; carpenter: makes things from wood: in a workshop; plumber: mends water pipes: -
astronaut: flies into space: in a spaceship; clown: makes people laugh: in a circus; writer: writes books: -
dancer: dances: on a stage; zookeeper: takes care of wild animals: in a zoo; hairdresser: cuts hair: -
miner: digs under the ground: in a mine; shepherd: looks after sheep: in the fields; beekeeper: keeps bees: -
potter: makes pots from clay: in a workshop; mechanic: mends cars: in a garage; bus driver: drives a bus: in a bus
fisherman: catches fish: on a boat; waiter: brings food to the table: in a restaurant; shopkeeper: sells things: in a shop
musician: plays music: -; scientist: finds out how things work: -; captain: leads a ship: on a ship
police officer: keeps people safe: -
""")
PLACES = rows("""
a bed: in the bedroom; a fridge: in the kitchen; a bathtub: in the bathroom; a sofa: in the living room
an oven: in the kitchen; many books: in a library; seashells: on the beach; many trees: in a forest
a swing: on a playground; stars: in the night sky; trains: at the train station; planes: at the airport
fresh bread: at the bakery; big ships: in a harbor; a cactus: in the desert; a toothbrush: in the bathroom
pupils: in a school; clothes: in a closet; a stage: in a theater; bees: near flowers; milk: in the fridge
cows and pigs: on a farm; lions and zebras: in the grassland; clouds: in the sky; roots: under the ground
fish: in the water; mushrooms: in the forest; a blackboard: in a classroom; tomatoes: in a vegetable garden
a pilot: in a plane; hay: in a barn; a pillow: on a bed; cars: on the road; waves: in the sea; letters: in the mailbox
coins: in a purse; a doctor: in a hospital; pots and pans: in the kitchen; nests: in trees
old things: in the attic or in a museum; soap: next to the sink; snow: on high mountains
""")
CLOTHES = rows("""
it rains: a raincoat and rubber boots; it is cold: a warm coat and a scarf; it snows: a thick coat and mittens
it is sunny: a sun hat; you go to bed: pajamas; you go swimming: a swimsuit; you ride a bike: a helmet; you cook: an apron
your hands are cold: mittens or gloves; your feet are cold: warm socks; your neck is cold: a scarf
your head is cold: a hat; the sun is very bright: sunglasses; it is very hot: a T-shirt and shorts
the ground is wet and muddy: rubber boots; you climb a mountain: strong boots; you are at home: slippers
""")

PLURALS = rows("""
mouse: mice; foot: feet; tooth: teeth; child: children; man: men; woman: women; goose: geese; sheep: sheep; leaf: leaves
knife: knives; wolf: wolves; baby: babies; berry: berries; box: boxes; bus: buses; cat: cats; dog: dogs; house: houses
tree: trees; fox: foxes; cherry: cherries; city: cities; fly: flies; half: halves; loaf: loaves; shelf: shelves
potato: potatoes; tomato: tomatoes; glass: glasses; dish: dishes; brush: brushes; peach: peaches; story: stories; toy: toys
key: keys; day: days; book: books; star: stars; bird: birds; cow: cows; egg: eggs; puppy: puppies; pony: ponies
butterfly: butterflies; watch: watches; dress: dresses; hero: heroes; person: people; deer: deer; thief: thieves
wish: wishes; flower: flowers; apple: apples; duck: ducks; lady: ladies; calf: calves; scarf: scarves
""")
MISTAKES = rows("""
mouse: mouses: mice; foot: foots: feet; tooth: tooths: teeth; child: childs: children; man: mans: men; goose: gooses: geese
sheep: sheeps: sheep; leaf: leafs: leaves; knife: knifes: knives; wolf: wolfs: wolves; baby: babys: babies
woman: womans: women; cherry: cherrys: cherries; box: boxs: boxes
""")
RHYMES = [words(line) for line in """
cat, hat, bat, mat, rat
dog, frog, log, fog
bee, tree, sea, key, knee
house, mouse
moon, spoon, soon
star, car, jar, far
cake, lake, snake, rake
bear, chair, hair, pear
king, ring, wing, sing, string
boat, goat, coat
fox, box, socks
sun, run, fun, bun
bed, red, head, bread, sled, thread
hen, pen, ten, men
night, light, kite, white
ball, wall, tall, fall, small
day, play, hay, way
pig, wig, big, dig
fish, dish, wish
book, cook, hook, look
bell, shell, well, tell
snow, go, slow, toe
rain, train, plane
clock, sock, rock
bug, mug, rug, hug
sheep, sleep, deep
nose, rose, toes
blue, shoe, two, zoo
ship, trip, lip
pie, sky, fly, eye
nail, snail, whale, tail
mice, ice, rice, nice
duck, truck, luck""".strip().splitlines()]
SPELL = words("""cat, dog, sun, hat, bed, cup, bus, egg, fox, hen, pig, cow, bee, ant, owl, car, box, key, sea, sky,
ball, book, fish, frog, tree, moon, star, snow, rain, bird, duck, milk, cake, door, hand, nose, lamp, ship, boat, king,
rose, leaf, wind, goat, bear, lion, apple, house, mouse, bread, chair, table, water, green, happy, horse, sheep, spoon,
train, clock, smile, plant, grass, stone, queen, yellow, flower, garden, winter, summer, kitten, puppy, rabbit, pencil,
window, banana, orange, friend, school, monkey, turtle, castle, basket, button, carrot, cheese, island, jungle, kettle,
ladder, needle, pocket, river, tiger, uncle, violin, zebra, igloo, nest, jam, van, web, yarn, zoo, ink""")
CAPITALS = rows("""
France: Paris; Italy: Rome; Spain: Madrid; Germany: Berlin; England: London; Japan: Tokyo; Egypt: Cairo; Norway: Oslo
Greece: Athens
Portugal: Lisbon""")
# first: then, as the base form of verbs with "you"
STEPS = rows("""
cook: eat; wash your hands: eat; put on your socks: put on your shoes; sow the seeds: pick the flowers
open the door: walk in; bake the cake: eat the cake; get undressed: take a bath; take a bath: dry yourself
put on your pajamas: go to sleep; wake up: get up; write a letter: mail it; peel the banana: eat it
buy the ticket: ride the train; crack the egg: fry it; fill the kettle: boil the water; put on your helmet: ride your bike
mix the dough: bake the bread; learn to walk: learn to run; look left and right: cross the street; unlock the door: open it
draw a picture: hang it on the wall; wrap the present: give it to a friend; build a boat: sail away
blow up the balloon: tie it; climb up the slide: slide down; eat dinner: wash the dishes; ask: get an answer
put water in the pot: cook the soup; pick the apples: make apple pie; open the book: read it; fall asleep: dream
light the candle: blow it out; plant a tree: pick its fruit; put paste on the brush: brush your teeth
count to ten: look for your friends when you play hide and seek
""")
GROUPS = {name: (single, words(members)) for name, single, members in rows("""
animals: an animal: cow, dog, cat, horse, lion, sheep, mouse, rabbit, bear, frog, elephant, wolf, monkey, fox
fruits: a fruit: apple, banana, pear, grape, cherry, peach, plum, mango, lemon, strawberry
vegetables: a vegetable: carrot, potato, onion, cabbage, radish, turnip, leek
pieces of clothing: a piece of clothing: shirt, coat, hat, sweater, scarf, dress, jacket, skirt, sock, glove
vehicles: a vehicle: car, bus, truck, bicycle, tractor, van, taxi
tools: a tool: hammer, saw, axe, shovel, rake, screwdriver
parts of the body: a part of the body: nose, arm, knee, elbow, thumb, chin, ear, foot, hand, finger
pieces of furniture: a piece of furniture: table, chair, sofa, bed, closet, desk, bench
flowers: a flower: rose, tulip, daisy, sunflower, lily, daffodil
buildings: a building: house, school, castle, barn, hospital, library
musical instruments: a musical instrument: drum, flute, violin, piano, guitar, trumpet, harp
toys: a toy: doll, teddy bear, kite, puzzle, yo-yo, spinning top
insects: an insect: ant, bee, butterfly, beetle, fly, moth
birds: a bird: owl, duck, hen, swan, eagle, parrot, penguin, robin
""")}
LISTS = {"colours": words("red, blue, green, yellow, pink, brown, purple, white, black"), "numbers": NUMBERS[1:11],
         "days": DAYS, "months": MONTHS, "seasons": SEASONS, "drinks": words("milk, water, tea, juice, lemonade, cocoa")}

NOUNS = rows("""
a kettle: a pot with a spout to boil water in; a spoon: a small tool to eat soup with
a fork: a tool with points to pick up food with; a cup: a small thing to drink from; a plate: a flat thing to put food on
a bowl: a deep round dish; a bottle: a thing with a thin neck that holds drinks; a bed: a soft place to sleep on
a pillow: a soft bag to put your head on; a blanket: a warm cover for the bed; a chair: a seat for one person
a table: a flat board on legs; a sofa: a soft seat for two or more people; a lamp: a thing that makes light
a door: a thing that opens to let people in; a window: an opening with glass that lets light in; a roof: the top of a house
a wall: a side of a house or room; a kitchen: a room to cook in; a bedroom: a room to sleep in
a bathroom: a room to wash in; a garden: a place where flowers or vegetables grow
a farm: a place where food is grown and animals are kept; a forest: a large place with many trees
a meadow: a field of grass and flowers; a hill: a small mountain; a mountain: a very high place of rock
a river: a long stream of water that runs to the sea or a lake; a pond: a very small lake
a lake: a lot of water with land all around; the sea: the great salty water around the land
a beach: a strip of sand next to the water; an island: a piece of land with water all around
a desert: a very dry place where few plants grow; a jungle: a warm forest with many plants; a cave: a big hole in a rock
a bridge: a way over a river or a road; a road: a way for cars; a path: a small way for walking
a village: a very small town; a city: a very big town; a school: a place where children learn
a library: a place where you can borrow books; a shop: a place where you can buy things
a market: a place where many people sell things; a bakery: a shop that sells bread
a hospital: a place where sick people get help; a museum: a place where you can look at old or special things
a zoo: a place where you can see wild animals; a park: a green place in a town
a playground: a place with swings and slides for children; a castle: a big old house with strong walls and towers
a tower: a very high and narrow building; a barn: a farm building for hay or animals; a stable: a house for horses
a nest: a home that a bird builds; a hive: a home for bees; a den: the home of a fox; a web: a net that a spider makes
a car: a machine with four wheels that people drive; a bus: a long car for many people
a train: a row of wagons that runs on rails; a boat: a thing that carries people over water; a ship: a very big boat
a plane: a machine with wings that flies; a bicycle: a thing with two wheels and pedals
a truck: a big car that carries heavy things; a rocket: a machine that flies into space
a tractor: a strong machine that works on a farm; a sled: a thing to slide over snow on; a wheel: a round thing that rolls
a sail: a big cloth that catches the wind for a boat; an anchor: a heavy hook that holds a ship in its place
a hammer: a tool to hit nails with; a saw: a tool to cut wood with; a nail: a thin pointed piece of metal
a ladder: a thing with steps to climb up on; a shovel: a tool to dig with; a broom: a brush with a long stick
a bucket: a round thing with a handle to carry water in; a basket: a thing made of thin sticks to carry things in
a rope: a very thick string; a key: a thing that opens a lock; a lock: a thing that keeps a door closed
a clock: a thing that shows the time; a map: a picture that shows where places are
a mirror: a glass in which you can see yourself; a candle: a stick of wax that gives light; a bell: a thing that rings
an umbrella: a roof on a stick that keeps you dry; a tent: a house of cloth for camping
a needle: a thin pointed tool to sew with; a button: a small round thing that closes a shirt
a zipper: a thing with tiny teeth that closes a jacket; a pocket: a small bag in your clothes
a hat: a thing to wear on your head; a scarf: a long cloth to wear around your neck
a mitten: a warm thing to wear on your hand; a sock: a soft thing to wear on your foot; a boot: a high and strong shoe
an apron: a cloth that keeps you clean when you cook; a crown: a golden ring that a king wears on his head
a king: a man who rules a country; a queen: a woman who rules a country, or the wife of a king
a princess: the daughter of a king or a queen; a prince: the son of a king or a queen
a knight: a man in armor who fought long ago; a friend: somebody who likes you and whom you like
a neighbor: somebody who lives next to you; a family: parents and children who belong together
a grandmother: the mother of your mother or father; a grandfather: the father of your mother or father
an aunt: a sister of your mother or father; an uncle: a brother of your mother or father
a cousin: a child of your aunt or uncle; a twin: one of two children born together; a baby: a very young child
a guest: somebody who visits you; a present: a thing that you give to somebody; a birthday: the day on which you were born
a party: a time when people meet and have fun; a game: something that you play; a toy: a thing to play with
a puzzle: a game with pieces that fit together; a ball: a round toy to throw or kick; a kite: a toy that flies on a string
a doll: a toy that looks like a person; a drum: a thing to make music by hitting it; a song: words that you sing
a story: words that tell what happens to somebody; a poem: a short text that often rhymes
a riddle: a question that you must guess; a joke: something funny that you tell; a letter: a message on paper
a word: a group of letters that means something; a book: pages with words or pictures
a picture: something that is drawn, painted or taken with a camera; a pencil: a thin stick to write and draw with
a camera: a thing that takes pictures; a telescope: a long tube to look at the stars with
a compass: a thing that shows where north is; a thermometer: a thing that shows how warm it is
the sun: the star that gives us light and warmth; the moon: a big ball of rock that goes around the earth
a star: a far away ball of hot gas that shines at night; the earth: the planet on which we live
a planet: a big ball that goes around a star; the sky: what you see above you outside
rain: water that falls from the clouds; snow: soft white flakes of ice that fall from the sky; ice: frozen water
steam: very hot water that went into the air; fog: a cloud that lies on the ground; wind: air that moves
a cloud: many tiny drops of water in the sky; a storm: very strong wind, often with rain
thunder: the loud noise after lightning; lightning: a bright flash in the sky in a storm
a rainbow: a bow of many colours in the sky; hail: small balls of ice that fall from the sky
a puddle: a little water on the ground after rain; dew: small drops of water on the grass in the morning
mud: wet and soft soil; sand: very tiny bits of rock; a seed: a small thing from which a plant grows
a root: the part of a plant under the ground; a leaf: a flat green part of a plant
a stem: the part of a plant that holds up the flower; a flower: the pretty part of a plant
a tree: a very tall plant with a trunk of wood; a trunk: the thick middle part of a tree; bark: the skin of a tree
an acorn: the nut of an oak tree; a mushroom: a thing with a stem and a cap that grows in the forest
a thorn: a sharp point on a plant; grass: a thin green plant that covers meadows; hay: dry grass; wool: the hair of a sheep
honey: something sweet that bees make; milk: a white drink that comes from cows; cheese: a food that is made from milk
butter: a soft yellow food that is made from cream; flour: a powder that is made from wheat
bread: a food that is baked from flour and water; jam: a sweet food that is cooked from fruit and sugar
a pancake: a flat round cake from a pan; a cake: a sweet food that is baked; soup: a hot food that you eat with a spoon
juice: a drink that is pressed from fruit; a sandwich: bread with something good on it
an apple: a round fruit that grows on a tree; a banana: a long yellow fruit
a carrot: an orange vegetable that grows in the ground; a potato: a vegetable that grows under the ground
a nut: a seed with a hard shell; a berry: a small soft fruit; breakfast: the first meal of the day
dinner: the biggest meal of the day for many people; a dream: a picture story in your head while you sleep
a shadow: a dark shape where the light cannot go; an echo: a sound that comes back to you
a secret: something that only few people know; a promise: words that say what you will surely do
a mistake: something that you did wrong; a wing: the part of a bird that it flies with
a feather: one of the soft light things that cover a bird; a beak: the mouth of a bird
a tail: the part at the back end of many animals; an insect: a small animal with six legs; a puppy: a baby dog
a kitten: a baby cat; a lamb: a baby sheep; a pet: an animal that lives with people
""")
ADJECTIVES = rows("""
brave: you do something although it is scary; kind: you are good to others; shy: you feel afraid to talk to people
honest: you tell the truth; polite: you have good manners and say please and thank you; rude: you are not polite
lazy: you do not want to work; patient: you can wait without getting angry; curious: you want to know more
generous: you like to give things to others; greedy: you want too much for yourself; selfish: you think only of yourself
proud: you are very pleased with what you did; jealous: you want what somebody else has
lonely: you are sad because you are alone; tired: you want to rest or sleep; hungry: you want to eat
thirsty: you want to drink; sleepy: you want to sleep; sick: your body is not well; healthy: your body is well
angry: you are very cross; happy: you feel good and want to smile; sad: you are not happy
afraid: you think that something bad may happen; nervous: you worry about what will happen
bored: you have nothing fun to do; excited: you can hardly wait for something
surprised: something happened that you did not expect; clumsy: you often drop things or bump into things
careful: you take care that nothing bad happens; clever: you learn and think well
gentle: you are soft and careful with others; stubborn: you do not want to change your mind
cheerful: you are happy and show it; grateful: you are glad about what somebody did for you; quiet: there is little noise
loud: there is a lot of noise; empty: there is nothing inside; full: nothing more can go inside
heavy: it is hard to lift something; light: something is easy to lift, or that it is not dark
sharp: something can cut or prick; fragile: something breaks easily; soft: something gives way when you press it
hard: something does not give way when you press it; smooth: there are no bumps; rough: there are many small bumps
wet: there is water on something; dry: there is no water on something; sticky: something holds on to your fingers
slippery: it is easy to slide on something; muddy: there is wet soil on something; dusty: there is dust on something
huge: something is very, very big; tiny: something is very, very small; narrow: there is little room from side to side
wide: there is much room from side to side; deep: it is a long way down to the bottom; shallow: the bottom is not far down
ancient: something is very, very old; new: something was made a short time ago; cheap: something costs little money
expensive: something costs a lot of money; rare: there are very few of something; invisible: a thing cannot be seen
round: something has the shape of a ball or a ring; ripe: a fruit is ready to eat; frozen: something is hard from the cold
delicious: something tastes very good; funny: something makes you laugh; dangerous: something can hurt you
safe: nothing can hurt you; strange: something is not what you are used to
""")
# the question: the statement: the reason
WHYS = rows("""
do we sleep: we sleep: our body and our head need rest
do we eat: we eat: food gives our body what it needs to grow and move
do we drink water: we drink water: our body needs water to live; is ice cold: ice is cold: it is water that is frozen
do we wash our hands: we wash our hands: dirt and germs can make us sick
do we brush our teeth: we brush our teeth: bits of food can make holes in them
do birds build nests: birds build nests: they need a safe place for their eggs
do bees visit flowers: bees visit flowers: they find nectar there
do dogs wag their tails: dogs wag their tails: it is a way to show how they feel
do cats have whiskers: cats have whiskers: they feel their way with them in the dark
do fish have gills: fish have gills: they use them to breathe under water
do ducks not get wet: ducks do not get wet through: there is oil on their feathers
do owls see well at night: owls see well at night: they have very big eyes
do spiders spin webs: spiders spin webs: they catch flies with them
do giraffes have long necks: giraffes have long necks: that helps them reach the leaves of tall trees
do rabbits have big ears: rabbits have big ears: they must hear danger early
do squirrels hide nuts: squirrels hide nuts: they need food in the winter
do bears sleep in winter: many bears sleep in winter: there is little food in the cold
do some birds fly south: some birds fly south in autumn: it is warmer there and they find more food
do sheep have wool: sheep have wool: it keeps them warm
do snails have a shell: snails have a shell: it keeps them safe and wet
do turtles hide in their shells: turtles hide in their shells: they are safe inside
do hedgehogs have spines: hedgehogs have spines: the spines keep foxes away
do frogs have long legs: frogs have long back legs: they need them to jump
do cows eat grass: cows eat grass: grass gives them all the food that they need
do penguins not fly: penguins cannot fly: their wings are made for swimming
does a ship float: a ship floats: it is lighter than the water that it pushes away
does a stone sink: a stone sinks: it is heavier than water of the same size
does wood float: most wood floats: it is lighter than water
does ice melt in the sun: ice melts in the sun: the sun makes it warm
does it rain: it rains: the drops in the clouds get too heavy and fall
does it get dark at night: it gets dark at night: our side of the earth turns away from the sun
do we see the sun only by day: we see the sun only by day: at night it is on the other side of the earth
does the moon shine: the moon shines: the light of the sun falls on it
do stars look so small: stars look small: they are very far away
do we not see stars by day: we do not see stars by day: the sun makes the sky too bright
does snow melt in spring: snow melts in spring: the days get warmer
do puddles dry up: puddles dry up: the water goes into the air and the ground
do leaves fall in autumn: many trees drop their leaves in autumn: they save water for the cold winter
do plants need light: plants need light: they make their food with it
do plants need water: plants need water: they dry out and die without it
do trees have roots: trees have roots: the roots drink water and hold the tree
do flowers have bright colours: many flowers have bright colours: bees and butterflies find them by their colours
do roses have thorns: roses have thorns: the thorns keep animals from eating them
do we wear coats in winter: we wear coats in winter: they keep us warm
do we wear hats in the sun: we wear hats in the sun: too much sun is bad for the head and the skin
do we wear a helmet on a bike: we wear a helmet on a bike: it keeps the head safe if we fall
do we use umbrellas: we use umbrellas: they keep us dry
do wheels have to be round: wheels are round: round things roll well
do houses have roofs: houses have roofs: roofs keep out rain and snow
do we put milk in the fridge: we put milk in the fridge: it stays fresh longer in the cold
do we cook potatoes: we cook potatoes: raw potatoes are hard and bad for the belly
do people laugh: people laugh: something is funny or they are happy
do people cry: people cry: they are sad, or something hurts; do we yawn: we yawn: we are tired or bored
do babies cry: babies cry: they cannot yet say what they need
do we shiver: we shiver when it is cold: moving makes the body warm
do we sweat: we sweat when it is hot: the drops cool the skin; do we blink: we blink: it keeps the eyes clean and wet
do we go to school: children go to school: they learn many useful things there
do we read books: we read books: they are fun and we learn from them
do we say thank you: we say thank you: it shows that we are glad
do we look left and right: we look left and right before we cross the street: a car may come
do cars need gas: many cars need gas: the engine burns it to run
do windows have glass: windows have glass: it lets light in and keeps the wind out
do clocks have hands: many clocks have hands: the hands show us the time
does a candle go out under a glass: a candle goes out under a glass: fire needs fresh air
does a balloon fly away: a balloon with light gas flies away: it is lighter than the air
does the sea taste salty: the sea tastes salty: there is a lot of salt in the water
do kites fly: kites fly: the wind pushes them up
do magnets stick to the fridge: magnets stick to the fridge: they pull on iron
do we hear thunder after lightning: we hear thunder after lightning: sound is slower than light
do we have bones: we have bones: they hold our body up
do we need our heart: we need our heart: it pumps the blood through the body
do dogs pant: dogs pant when they are hot: that is how they cool down
do polar bears have thick fur: polar bears have thick fur: it is very cold where they live
do camels live well in the desert: camels live well in the desert: they can go a long time without water
do moles have small eyes: moles have small eyes: it is dark under the ground
do bats sleep by day: bats sleep by day: they hunt at night
do hens sit on their eggs: hens sit on their eggs: the eggs must stay warm
""")
# questions and answers as templates
SKY = rows("""
Is the sun a star : Yes, the sun is a star. [It is the star that is nearest to us.|]
Is the sun bigger than the moon : Yes, the sun is [much|far|] bigger than the moon.
Is the sun smaller than the moon : No, the sun is [much|far|] bigger than the moon.
Is the moon a star : No, the moon is not a star. It is a ball of rock [|that goes around the earth].
[Which is bigger, the sun or the moon|What is bigger, the moon or the sun] : The sun is [much|far|very much] bigger than
    the moon.
[What shines by day|What do we see in the sky by day] : The sun shines by day.
[What shines at night|What do we see in the sky at night] : The moon and the stars shine at night.
[Where does the sun rise|Where does the sun come up] : The sun rises in the east.
[Where does the sun set|Where does the sun go down] : The sun sets in the west.
Is the earth flat : No, the earth is round [like|, almost like] a ball.
[Is the earth round like a ball|Is the earth round] : Yes, the earth is round.
[What shape is the earth|What does the earth look like from far away] : The earth is round [like|, almost like] a ball.
Does the sun go around the earth : No, the earth goes around the sun.
Does the earth go around the sun : Yes, it goes around the sun once [a|each|every] year.
[Does the earth go around the sun or the sun around the earth|What does the earth go around] : The earth goes around the
    sun. [It takes one year.|That takes a year.|]
[Does the moon go around the sun or the earth|What does the moon go around] : The moon goes around the earth.
[How long does the earth take to go around the sun|How long does it take the earth to go around the sun] : It takes
    [one|a] year.
[Is the sun hot|How hot is the sun] : The sun is very, very hot. [It is hotter than any fire.|]
[Can people live on the sun|Could I live on the sun] : No, the sun is [much too|far too|too] hot.
[Can you see the sun at night|Does the sun shine at night] : No. At night the sun is on the other side of the earth.
[Can you breathe on the moon|Is there air on the moon] : No, there is no air [to breathe|] on the moon.
[Have people been on the moon|Did anybody walk on the moon] : Yes, some people flew to the moon [and walked on it|in a
    rocket].
[How many suns do we have|How many suns are in our sky] : We have one sun.
[How many moons does the earth have|How many moons go around the earth] : The earth has one moon.
Can you count the stars : No, there are too many stars.
[How many stars are there|How many stars are in the sky] : There are [so many stars that nobody can count them|more stars
    than anybody can count].
[Does the moon always look the same|Is the moon always round] : No, sometimes we see the full moon and
    sometimes only a part of it.
[What do we call it when the whole moon shines|What is a full moon] : When we see the whole round moon, it is a full moon.
[When does the sun come up|When does the sun rise] : The sun comes up in the morning.
[When does the sun go down|When does the sun set] : The sun goes down in the evening.
Is it dark at night : Yes, [the night is dark|it is dark at night].
[How is the night, dark or light|Is the night dark or light] : The night is dark.
[Is it dark at noon|Is it dark in the middle of the day] : No, it is light in the middle of the day.
[What do most people do at night|What do people do at night] : At night, most people sleep.
Do most people sleep by day : No, most people sleep at night.
[When do most people sleep|Do most people sleep by day or at night] : Most people sleep at night.
[When do we eat breakfast|When is breakfast] : We eat breakfast in the morning.
[When do we eat lunch|When is lunch] : We eat lunch in the middle of the day.
[Which animals are awake at night|Name an animal that is awake at night] : [Owls|Bats|Hedgehogs|Moths] are awake at night.
[Should I look right into the sun|Can I look into the sun] : No, never look right into the sun. It hurts your eyes.
""")
WATER = rows("""
[What is ice|What is ice made of] : Ice is frozen water.
[What happens when water gets very cold|What does water turn into when it freezes] : It freezes and turns into ice.
[What happens to ice in the sun|What happens when ice gets warm] : [The ice|It] melts and turns into water.
[What is steam|Where does steam come from] : Steam comes from very hot water.
[What happens when water boils|What does boiling water turn into] : It bubbles and turns into steam.
Is ice hot : No, ice is [very|] cold.
Is ice cold : Yes, [ice is cold|it is frozen water].
[Is ice hot or cold|How does ice feel, warm or cold] : Ice is cold. [It is frozen water.|]
Is steam cold : No, steam is [very|] hot.
[How is steam, hot or cold|Is steam hot or cold] : Steam is [very|] hot. [Be careful with it.|]
Is water wet : Yes, water is wet.
Is water dry : No, water is wet.
Does ice float on water : Yes, ice floats.
Does ice sink in water : No, ice floats.
[Does ice float or sink|What does ice do in water, float or sink] : Ice floats on water.
Does a stone float : No, a stone sinks.
[What does a stone do in water|Does a stone float or sink] : A stone sinks.
Does a cork sink : No, a cork floats.
[What does a cork do in water|Does a cork float or sink] : A cork floats.
Does an iron nail float : No, [an iron nail|it] sinks.
[What does an iron nail do in water|Does an iron nail float or sink] : An iron nail sinks.
Is sea water sweet : No, sea water is salty.
[How does sea water taste|What does the sea taste like] : Sea water is salty.
[Can you drink sea water|Is sea water good to drink] : No, sea water is too salty to drink.
[Where does rain come from|What does rain come from] : Rain comes from the clouds.
[What are clouds made of|What is in a cloud] : Clouds are made of tiny drops of water.
[Where do rivers go|Where does a river run] : Most rivers run to the sea.
[What melts in the sun|Name something that melts in the sun] : [Ice melts|Snow melts|Butter melts|Ice cream melts|A
    snowman melts] in the sun.
[What happens to a snowman in spring|What happens to a snowman when it gets warm] : It melts.
Is snow warm : No, snow is cold.
Is snow cold : Yes, snow is [very|] cold.
[Is snow warm or cold|How does snow feel] : Snow is cold.
[What is snow|What is snow made of] : Snow is made of tiny pieces of ice.
[What does water look like|What colour is clean water] : Clean water is clear. You can see through it.
""")
PLANTS = rows("""
[What does a plant need to grow|What do plants need] : [A plant needs|It needs] light, water and air.
[What grows from a seed|What comes out of a seed] : A [new|little] plant grows from a seed.
[What does an acorn grow into|What grows from an acorn] : An acorn grows into an oak tree.
[Where are the roots of a plant|Where do I find the roots of a tree] : The roots are under the ground.
[What do roots do|What are roots for] : Roots drink water and hold the plant.
Do apples grow on trees : Yes, apples grow on trees.
Do apples grow under the ground : No, apples grow on trees.
[Where do apples grow|What do apples grow on] : Apples grow on [apple|] trees.
Do potatoes grow on trees : No, potatoes grow under the ground.
[Where do potatoes grow|Where does a potato grow] : Potatoes grow under the ground.
Do carrots grow on trees : No, carrots grow in the ground.
[Where do carrots grow|Where does a carrot grow] : Carrots grow in the ground.
Do strawberries grow on trees : No, they grow on small plants near the ground.
[Where do strawberries grow|What do strawberries grow on] : Strawberries grow on small plants near the ground.
[Where do grapes grow|What do grapes grow on] : Grapes grow on vines.
[Where do nuts grow|Where do walnuts grow] : [Many nuts|Walnuts] grow on trees.
Is a tree a plant : Yes, a tree is a [big|] plant.
[What is a tree, a plant or an animal|Is a tree a plant or an animal] : A tree is a plant.
Is a rose an animal : No, a rose is a plant.
[What is a rose, a plant or an animal|Is a rose a plant or an animal] : A rose is a plant.
Is a cactus a plant : Yes, a cactus is a plant.
[What is a cactus|What kind of plant is a cactus] : A cactus is a plant that can live with very little water.
[Can plants walk|Do plants walk around] : No, plants stay in one place.
[Which plant has thorns|Name a plant with thorns] : A rose has thorns.
[What do bees get from flowers|What do bees find in flowers] : Bees get nectar from flowers.
[When do most flowers bloom|When do the flowers come out] : Most flowers bloom in spring and summer.
[What is the trunk of a tree made of|What is a trunk made of] : It is made of wood.
[Do all trees lose their leaves|Does a spruce tree lose its needles in autumn] : No, spruce trees [stay|are] green all year.
[What happens to a plant without water|What happens if I do not water my plant] : It [gets dry and dies|dries out].
""")
WEATHER = rows("""
[What falls from the clouds|What comes out of the clouds] : Rain and snow fall from the clouds.
[When do we see a rainbow|When does a rainbow come] : We see a rainbow when the sun shines and it rains.
[What comes first, thunder or lightning|Do we see the lightning or hear the thunder first] : First we see the lightning,
    then we hear the thunder.
[What is thunder|What is that loud noise in a storm] : Thunder is the loud noise that comes from lightning.
[What is lightning|What is that flash in a storm] : Lightning is a big electric spark in the sky.
[What is wind|What is the wind made of] : Wind is air that moves.
[Can you see the wind|Can anybody see the wind] : No, but you can feel it and see [the leaves|the trees] move.
[What is fog|What is fog like] : Fog is a cloud that lies on the ground.
[What should I do in a thunderstorm|Where should I go in a thunderstorm] : Go inside [a house|] and wait until the storm
    is over.
[What can I do on a rainy day|What is fun on a rainy day] : You can [read a book|build a blanket tent|draw a picture|jump
    in puddles].
[What can I do in the snow|What is fun in the snow] : You can [build a snowman|ride a sled|throw snowballs|make tracks].
[What can I do on a windy day|What is fun on a windy day] : You can fly a kite.
[What can I do on a hot day|What is fun on a hot day] : You can [go swimming|eat ice cream|sit in the shade and read].
[What does the sky look like without clouds|How is the sky without clouds] : Then the sky is clear.
[What makes the ground wet|Why is the ground wet after rain] : The rain makes the ground wet.
[What is hail|What are those balls of ice from the sky] : Hail is small balls of ice that fall from the sky.
[What is an icicle|What is that long piece of ice on the roof] : An icicle is dripping water that [froze|has frozen].
[When does it snow|When can it snow] : It can snow when it is very cold.
[Is it snowing at your place|What is the weather like today] : I cannot see outside. [Look out of the window.|What does
    your window show?]
""")

NAMED = "What|Why|How|Where|When|Which|Who|Can|Could|Does|Do|Is|Are|Please|Tell|Name|Give|Say|Count|Spell|Explain"
OPENINGS = {False: ["Trilobite, ", "Hey, ", "Now, "],
            True: ["Trilobite, ", "Trilobite, ", "Hey, ", "Tell me, ", "So, ", "Quick question, ", "Please tell me, "]}
GREETINGS = [("Hi, I have a question.", "Hi!"), ("Hello! May I ask something?", "Of course!"), ("Hi!", "Hello!"),
        ("Hello!", "Hi there!"),
             ("Hello, Trilobite!", "Hello!"), ("Hey!", "Hi!"), ("Good morning!", "Good morning!"),
             ("Hello, can you help me?", "Of course!"),
             ("Good evening, Trilobite.", "Good evening!"), ("Hi Trilobite!", "Hi!")]
REMARKS = ["That is easy.", "Good question!", "I know this one.", "Let me think.", "That is a nice question.",
        "Oh, I know that."]
THANKS = [  # the first one is for what the user did not know
    ("[Oh, I did not know that.|That is new to me.|I see.|Now I have learned something.]",
     "[Now you know it!|It is fun to learn new things.|Learning is fun!|Good! What else would you like to know?]"),
    ("[Thanks|Thank you|Thank you very much|Great, thanks|Good, thank you|Thanks, Trilobite]!",
     "[You are welcome!|Gladly!|Any time.|I am glad to help.|You are welcome. Ask me more if you like.|My pleasure!]"),
    ("[You are clever|You know a lot|Very good|Right, well done|That is right]!",
     "[Thank you!|That makes me happy.|Thanks, I like questions.|Thank you. Ask me another one!]"),
    ("[That was all. Bye|Okay, bye|Thanks, bye|I have to go now. Bye|Thank you and goodbye|See you later]!",
     "[Goodbye!|Bye! Come back soon.|See you soon!|Bye-bye! It was nice to talk with you.|Bye! Have a nice day.]"),
    ("[Okay.|Ah, okay.|Good to know.|Interesting.]", "[Do you have another question?|Ask me more if you like.|"
    "What else do you want to know?]"),
]
DOUBTS = [
    ("Are you sure?|Is that true?|Really?|Is that right?|Are you quite sure?|Do you really know that?|"
     "Hmm, are you sure about that?|Is that really so?|Oh, really?|Is that so?",
     "Yes, I am sure.|Yes.|Yes, really.|Yes, that is true.|I am quite sure.|Yes, that is right."),
    ("I thought it was something else.|My friend says something else.|I do not believe it.|No, that is wrong.|"
     "That cannot be right.|I do not think so.",
     "I am quite sure.|I am sure about it.|No, I am sure.|But it is true.|It is true, I am sure."),
]

DIALOGUES = []
TOPICS = []


def one(w, template, **slots):
    """The text of one of the alternatives of a template."""
    return w.fill(f"[{template}]", **slots)


def capital(text):
    return text[0].upper() + text[1:]


def uncapital(text):
    return text[0].lower() + text[1:]


def american(text):
    for british, here in (("olour", "olor"), ("grey", "gray"), ("Grey", "Gray")):
        text = text.replace(british, here)
    return text


def count_turns(w):
    return w.pick([1, 1, 1, 2, 2, 3])


def framed(w, turns):
    """The turns with small things around them: a greeting, a remark, a thank you. In one of two ways of spelling."""
    (question, answer), *rest = turns
    asks = question.endswith("?")
    if w.chance(0.12):
        hello, reply = w.pick(GREETINGS if asks else GREETINGS[2:])
        question, answer = f"{hello} {question}", f"{reply} {answer}"
    elif w.chance(0.12) and re.match(f"({NAMED})\\b", question):
        question = w.pick(OPENINGS[asks]) + uncapital(question)
    elif w.chance(0.1) and asks:
        answer = f"{w.pick(REMARKS)} {answer}"
    turns = [(question, answer), *rest]
    if len(turns) < 4 and w.chance(0.2):
        knew = re.match("Yes|That is right|Hooray", turns[-1][1]) or re.search("[Gg]uess|thinking|riddle", question)
        turns.append(tuple(w.fill(text) for text in w.pick(THANKS[1:] if knew else THANKS)))
    return [(american(ask), american(answer)) for ask, answer in turns] if w.chance(0.6) else turns


def topic(weight):
    """Makes a dialogue with this weight of a function that writes the turns about a topic."""
    def add(function):
        @wraps(function)
        def dialogue(w):
            return framed(w, function(w))
        DIALOGUES.append((dialogue, weight))
        TOPICS.append((function, weight))
        return function
    return add


def series(w, items, ask, again, says, short=None):
    """A question about an item (its cells are x, y, z, u) and, at times, the same about others ("And a cow?")."""
    turns = []
    for item in w.some(items, min(len(items), count_turns(w))):
        slots = dict(zip("xyzu", item))
        answer = short if short and w.chance(0.4) else says
        turns.append((one(w, again if turns else ask, **slots), one(w, answer, **slots)))
    if w.chance(0.1):
        doubt, reply = w.pick(DOUBTS)
        turns.append((one(w, doubt), one(w, reply) + " " + one(w, says, **slots)))
    return turns


def yes_or_no(w, items, wrong, ask, yes, no):
    """Is the z of x the right y? As often no as yes; wrong gives wrong values for an item."""
    turns = []
    for item in w.some(items, w.pick([1, 1, 1, 2])):
        slots, right = dict(zip("xyuv", item)), w.chance(0.5)
        slots["z"] = slots["y"] if right else w.pick(wrong(item))
        turns.append((one(w, ask, **slots), one(w, yes if right else no, **slots)))
    return turns


def others(items, cell=1):
    """For yes_or_no: the values of that cell in other rows."""
    values = sorted({item[cell] for item in items})
    return lambda item: [value for value in values if value != item[cell]]


def known(*cells):
    """The animals for which these cells are known, with their names first."""
    return [(a[0], *(a[c] for c in cells)) for a in ANIMALS if all(a[c] != "-" for c in cells)]


SOUNDS, YOUNG, HOMES, FOODS, LEGS = (known(c) for c in (2, 3, 4, 5, 6))
GROWN = [(young, name) for name, young in YOUNG if [y for _, y in YOUNG].count(young) == 1 and young not in ("kid", "kit")]
CALLS = [(sound, name) for name, sound in SOUNDS if [s for _, s in SOUNDS].count(sound) == 1]
SHARED = {"cub", "calf", "foal", "pup", "chick", "kit"}


@topic(2)
def colour(w):
    return series(w, COLOURS,
                  "What colour is {x}?|Which colour does {x} have?|Do you know the colour of {x}?|"
                  "Can you tell me what colour {x} is?|"
                  "Tell me the colour of {x}.|{X}: what colour is that?|What is the colour of {x}?",
                  "And {x}?|What about {x}?|And what colour is {x}?|Now tell me about {x}.|Okay, and {x}?|How about {x}?",
                  "{X} is {y}.|The colour of {x} is {y}.",
                  "It is {y}.|{Y}.|{Y}!|That is {y}.|I think of {y}.")


@topic(1)
def colour_yes_no(w):
    return yes_or_no(w, COLOURS, lambda item: NOT_COLOURS[item[1]],
                     "Is {x} {z}?|Is it true that {x} is {z}?|Would you say that {x} is {z}?|{X} is {z}, right?|"
                     "I think {x} is {z}. Is it?",
                     "Yes, {x} is {y}.|Yes, it is {y}.|That is right, {x} is {y}.|Yes.",
                     "No, {x} is {y}.|No, {x} is not {z}. It is {y}.|No, it is {y}.|No, not {z}. {X} is {y}.")


@topic(0.6)
def thing_of_colour(w):
    colours = sorted({y for _, y in COLOURS})
    turns = []
    for y in w.some(colours, count_turns(w)):
        x = w.pick([thing for thing, its in COLOURS if its == y])
        ask = ("What about {y}?|And something {y}?|And what is {y}?" if turns else
               "Name something {y}.|What is {y}?|Tell me something that is {y}.|Do you know something {y}?|"
               "Can you name a thing that is {y}?")
        turns.append((one(w, ask, y=y), one(w, "{X} is {y}.|{X}.|For example, {x} is {y}.|{X} is {y}, for example.", x=x,
                                            y=y)))
    return turns


@topic(0.4)
def two_colours(w):
    return series(w, TWO_COLOURS, "What colour is a {x}?|Which colours does a {x} have?|What does a {x} look like?|"
                  "Which colour is a {x}?",
                  "And a {x}?|What about a {x}?|And what colour is a {x}?", "A {x} is {y}.|It is {y}.|{Y}.")


@topic(0.8)
def mix(w):
    mixes = [(a, b, c) if w.chance(0.5) else (b, a, c) for a, b, c in MIXES]
    return series(w, mixes,
                  "What colour do I get when I mix {x} and {y}?|What do {x} and {y} make?|"
                  "I mix {x} paint with {y} paint. What do I get?|"
                  "Which colour do {x} and {y} make together?|What happens if I put {x} paint into {y} paint?|"
                  "What is {x} and {y} mixed?",
                  "And {x} and {y}?|What about {x} with {y}?|And if I mix {x} and {y}?|And {x} with {y}?",
                  "{X} and {y} make {z}.|If you mix {x} and {y}, you get {z}.|With {x} and {y} paint you get {z}.",
                  "You get {z}.|That makes {z}.|{Z}.|You will get {z}.")


def opposite_pairs(w):
    """Pairs in both directions, without words that have two opposites."""
    listed = [word for pair in OPPOSITES for word in pair]
    return [(x, y) for a, b in OPPOSITES for x, y in ((a, b), (b, a)) if listed.count(x) == 1]


@topic(2.5)
def opposite(w):
    return series(w, opposite_pairs(w),
                  'What is the opposite of {x}?|What is the opposite of "{x}"?|Tell me the opposite of {x}.|'
                  'Do you know the opposite of {x}?|'
                  "Which word is the opposite of {x}?|What is the other way round from {x}?|Opposite of {x}?|"
                  "I need the opposite of the word {x}.|Can you give me the opposite of {x}?",
                  "And {x}?|What about {x}?|And the opposite of {x}?|And now {x}.|How about {x}?|And of {x}?",
                  "The opposite of {x} is {y}.|{Y} is the opposite of {x}.|It is {y}. The opposite of {x} is {y}.",
                  "{Y}.|It is {y}.|{Y}!|That is {y}.")


@topic(0.7)
def opposite_yes_no(w):
    wrong = ["green", "round", "hungry", "purple", "funny", "thirsty", "wooden", "striped", "yellow", "famous"]
    return yes_or_no(w, opposite_pairs(w), lambda item: wrong,
                     "Is {z} the opposite of {x}?|Are {x} and {z} opposites?|Is it true that {z} is the opposite of {x}?|"
                     "The opposite of {x} is {z}, right?",
                     "Yes, {y} is the opposite of {x}.|Yes, {x} and {y} are opposites.|That is right.",
                     "No, the opposite of {x} is {y}.|No, it is {y}.|No. {X} and {y} are opposites.")


@topic(1.5)
def sound(w):
    return series(w, SOUNDS,
                  "What does a {x} say?|What sound does a {x} make?|What noise does a {x} make?|How does a {x} go?|"
                  "Which sound does the {x} make?|Can you make the sound of a {x}?|Do you know what a {x} says?|"
                  "Tell me what the {x} says.",
                  "And a {x}?|What about a {x}?|And the {x}?|And what does a {x} say?|How about a {x}?",
                  "A {x} says {y}.|A {x} goes {y}.|The {x} says {y}.|The sound of a {x} is {y}.",
                  "{Y}!|{Y}, {y}!|It says {y}.|It goes {y}.")


@topic(0.7)
def who_says(w):
    return series(w, CALLS, "Who says {x}?|Which animal says {x}?|Which animal goes {x}?|"
                  "I hear {x}. Which animal is that?|What animal says {x}?",
                  "And who says {x}?|And {x}?|And which animal goes {x}?|What about {x}?",
                  "A {y} says {x}.|That is a {y}.|The {y} says {x}.|It is a {y}. A {y} says {x}.",
                  "A {y}.|The {y}!|A {y}, of course.")


@topic(1)
def sound_yes_no(w):
    birds = ("cluck", "chirp", "peep")  # many birds make these
    return yes_or_no(w, SOUNDS, lambda item: [sound_ for sound_ in others(SOUNDS)(item) if sound_ not in birds],
                     "Does a {x} say {z}?|A {x} says {z}, right?|Is it true that a {x} says {z}?|Does the {x} go {z}?",
                     "Yes, a {x} says {y}.|Yes, {y} is what a {x} says.|That is right, a {x} says {y}.",
                     "No, a {x} says {y}.|No, a {x} does not say {z}. It says {y}.|No. A {x} goes {y}.")


@topic(1.5)
def young(w):
    return series(w, YOUNG,
                  "What is a baby {x} called?|What do you call a baby {x}?|What is the young of a {x} called?|"
                  "What do we call a baby {x}?|"
                  "Tell me the name for a baby {x}.|Do you know what a baby {x} is called?|What is the name of a baby {x}?",
                  "And a baby {x}?|What about a {x}?|And of a {x}?|And what is a baby {x} called?|How about a {x}?",
                  "A baby {x} is called a {y}.|A {y} is a baby {x}.|It is called a {y}.|We call a baby {x} a {y}.",
                  "A {y}.|It is a {y}.|A {y}!")


@topic(0.7)
def grown_up(w):
    if w.chance(0.5):
        return series(w, GROWN, "What does a {x} grow into?|What will a {x} be when it is big?|"
                      "What does a {x} turn into when it grows up?",
                      "And a {x}?|What about a {x}?|And what does a {x} grow into?",
                      "A {x} grows into a {y}.|When a {x} is big, it is a {y}.|A {x} will be a {y}.", "A {y}.|A {y}!")
    return series(w, GROWN, "What animal is a {x}?|Whose baby is a {x}?|What is a {x}?|What kind of baby is a {x}?",
                  "And a {x}?|What about a {x}?|And what is a {x}?",
                  "A {x} is a baby {y}.|A {x} is a young {y}.", "It is a baby {y}.")


@topic(0.8)
def young_yes_no(w):
    return yes_or_no(w, GROWN, others(GROWN), "Is a {x} a baby {z}?|A {x} is a baby {z}, right?|"
                     "Does a {x} grow into a {z}?|Is the baby of a {z} a {x}?",
                     "Yes, a {x} is a baby {y}.|Yes, a {x} grows into a {y}.",
                     "No, a {x} is a baby {y}.|No, a {x} grows into a {y}.")


@topic(1.5)
def home(w):
    return series(w, HOMES, "Where does a {x} live?|Where do I find a {x}?|Where is the home of a {x}?|"
                  "In which place does a {x} live?|"
                  "Do you know where a {x} lives?|Where can I see a {x}?",
                  "And a {x}?|What about a {x}?|And where does a {x} live?|How about the {x}?",
                  "A {x} lives {y}.|You find a {x} {y}.|The {x} has its home {y}.", "It lives {y}.|{Y}.|Mostly {y}.")


@topic(1.5)
def eats(w):
    return series(w, FOODS, "What does a {x} eat?|What food does a {x} like?|What is the food of a {x}?|"
                  "Do you know what a {x} eats?|Tell me what the {x} eats.|Which food does a {x} eat?",
                  "And a {x}?|What about a {x}?|And what does a {x} eat?|And the {x}?|How about a {x}?",
                  "A {x} eats {y}.|The {x} eats {y}.|A {x} feeds on {y}.", "It eats {y}.|{Y}.|It likes {y}.")


@topic(0.6)
def grass_or_meat(w):
    x, y, z = w.pick([(w.pick(GRASS_EATERS), "grass", "meat"), (w.pick(MEAT_EATERS), "meat", "grass")])
    turns = [w.pick([
        (f"[Does a {x} eat {y}?|A {x} eats {y}, right?|Is it true that a {x} eats {y}?]",
         f"[Yes, a {x} eats {y}.|Yes, {y} is what it eats.|Yes, it does.]"),
        (f"[Does a {x} live on {z}?|A {x} lives on {z}, right?|Is {z} the food of a {x}?]",
         f"No, a {x} eats {y}.|No, not {z}. It eats {y}."),
        (f"[Does a {x} eat grass or meat?|What does a {x} eat, meat or grass?]",
         f"[A {x} eats {y}.|It eats {y}.|{y.capitalize()}.]"),
    ])]
    return [(one(w, ask), one(w, answer)) for ask, answer in turns]


@topic(1)
def legs(w):
    return series(w, LEGS, "How many legs does a {x} have?|How many legs has a {x}?|Tell me how many legs a {x} has.|"
                  "How many legs are on a {x}?|"
                  "Can you count the legs of a {x}?", "And a {x}?|What about a {x}?|And how many does a {x} have?|"
                  "How about a {x}?",
                  "A {x} has {y} legs.|The {x} has {y} legs.", "It has {y} legs.")


@topic(0.6)
def legs_yes_no(w):
    return yes_or_no(w, LEGS, others(LEGS), "Does a {x} have {z} legs?|A {x} has {z} legs, right?|"
                     "Is it true that a {x} has {z} legs?",
                     "Yes, a {x} has {y} legs.|Yes, it has {y} legs.|That is right.",
                     "No, a {x} has {y} legs.|No, it has {y} legs.")


@topic(2)
def can_it(w):
    turns = []
    for verb, able, unable in w.some(ABILITIES, w.pick([1, 1, 2])):
        able, unable = words(able), words(unable)
        for _ in range(w.pick([1, 1, 2]) if not turns else 1):
            yes = w.chance(0.5)
            slots = {"x": w.pick(able if yes else unable), "verb": verb}
            again = turns and f" {verb}" in turns[-1][0]
            ask = "And a {x}?|What about a {x}?|And can a {x} do that?" if again else (
                "Can a {x} {verb}?|Is a {x} able to {verb}?|A {x} can {verb}, right?|Do you think a {x} can {verb}?")
            answer = "Yes, a {x} can {verb}.|Yes, it can.|Yes, a {x} can do that." if yes else (
                "No, a {x} cannot {verb}.|No, it cannot.|No, a {x} cannot do that.")
            turns.append((one(w, ask, **slots), one(w, answer, **slots)))
    if w.chance(0.15) and turns[-1][1].startswith("Yes"):
        other = w.pick(unable)
        turns.append((one(w, "Tell me something that cannot {verb}.|And what cannot {verb}?", verb=verb),
                      w.fill("A {x} cannot {verb}.", x=other, verb=verb)))
    return turns


@topic(0.6)
def who_can(w):
    verb, able, _ = w.pick(ABILITIES)
    first, second = w.some(words(able), 2)
    turns = [(one(w, "Which animal can {verb}?|Name an animal that can {verb}.|Who can {verb}?|"
                  "Do you know an animal that can {verb}?", verb=verb),
              one(w, "A {x} can {verb}.|A {x}.|For example, a {x} can {verb}.", x=first, verb=verb))]
    if w.chance(0.5):
        turns.append((one(w, "Another one, please.|Do you know one more?|And another one?|Who else?|Which other animal?"),
                      one(w, "A {x} can {verb}, too.|A {x}, too.|Also a {x}.", x=second, verb=verb)))
    return turns


@topic(1.5)
def has_it(w):
    part, having, lacking = w.pick(PARTS)
    turns = []
    for _ in range(count_turns(w)):
        yes = w.chance(0.5)
        slots = {"x": w.pick(words(having if yes else lacking)), "part": part, "none": re.sub("^a ", "", part)}
        ask = "And a {x}?|What about a {x}?|And does a {x} have {part}?" if turns else (
            "Does a {x} have {part}?|Has a {x} got {part}?|A {x} has {part}, right?|Is it true that a {x} has {part}?")
        answer = "Yes, a {x} has {part}.|Yes, it does.|Yes, it has {part}." if yes else (
            "No, a {x} has no {none}.|No, it has no {none}.|No, a {x} does not have {part}.")
        if (question := one(w, ask, **slots)) not in [asked for asked, _ in turns]:
            turns.append((question, one(w, answer, **slots)))
    return turns


@topic(2)
def about_animal(w):
    """Several questions about the same animal, that is called "it"."""
    name, kind, sound_, young_, home_, food, legs_ = w.pick(ANIMALS)
    questions = [("[Where does it live?|And where does it live?|Where can I find one?]",
                  f"[A {name} lives {home_}.|It lives {home_}.|You find it {home_}.]"),
                 ("[What does it eat?|And what does it eat?|What is its food?]", f"[A {name} eats {food}.|It eats {food}.]")]
    if sound_ != "-":
        questions.append(("[What sound does it make?|And what does it say?|What does it say?]",
                          f"[A {name} says {sound_}.|It says {sound_}.|It goes {sound_}.]"))
    if young_ != "-":
        questions.append(("[What is its baby called?|And what are its babies called?]",
                          f"[A baby {name} is called a {young_}.|Its baby is called a {young_}.]"))
    if legs_ != "-":
        questions.append(("[How many legs does it have?|And how many legs has it got?]",
                          f"[A {name} has {legs_} legs.|It has {legs_} legs.]"))
    first = (f"[What is a {name}?|Tell me something about the {name}.|What do you know about the {name}?|"
             f"Do you know what a {name} is?|Can you tell me about the {name}?]",
             f"[A {name} is {kind}.|It is {kind}.|A {name} is {kind} and eats {food}.|"
             f"The {name} is {kind}. It lives {home_}.]")
    return [(w.fill(ask), w.fill(answer)) for ask, answer in [first, *w.some(questions, w.pick([1, 2]))]]


@topic(1)
def guess_animal(w):
    animals = [a for a in ANIMALS if a[2] != "-" and a[3] not in SHARED | {"-"}]
    name, kind, sound_, young_, home_, food, _ = w.pick(animals)
    clues = w.fill(w.pick([f"It is {kind} and says {sound_}.", f"It says {sound_} and eats {food}.",
                           f"It says {sound_}, and its baby is a {young_}.", f"It lives {home_} and says {sound_}."]))
    start = one(w, "Guess the animal.|I am thinking of an animal.|Which animal is this?|A riddle:|"
                "Guess what I am thinking of.|Can you guess my animal?")
    answer = one(w, f"It is a {name}!|That is a {name}.|Is it a {name}?|It must be a {name}.|I think it is a {name}.")
    turns = [(f"{start} {clues}", answer)]
    if w.chance(0.4):
        turns.append((one(w, "Yes, that is right!|Right!|Correct!|How did you know?"),
                      one(w, f"A {name} says {sound_}, so it was easy.|Hooray! I know that a {name} says {sound_}.")))
    return turns


@topic(1.5)
def compare(w):
    more, _, less, _, things = w.pick(ORDERS)
    low, high = sorted(w.some(range(len(things)), 2))
    which, adjective = w.pick([(high, more), (low, less)])
    a, b = w.some([things[low], things[high]], 2)
    slots = dict(a=a, b=b, right=things[which], wrong=things[low + high - which], adjective=adjective)
    turns = [(one(w, "What is {adjective}, {a} or {b}?|Which is {adjective}, {a} or {b}?|"
                  "Which one is {adjective}: {a} or {b}?|"
                  "Is {a} or {b} {adjective}?|{A} or {b}, what is {adjective}?|"
                  "Tell me what is {adjective}, {a} or {b}.", **slots),
              one(w, "{Right} is {adjective}.|{Right} is {adjective} than {wrong}.|{Right}.", **slots))]
    if w.chance(0.3):
        slots["adjective"] = less if which == high else more
        turns.append((one(w, "And what is {adjective}?|Which one is {adjective}, then?|So which is {adjective}?", **slots),
                      one(w, "{Wrong} is {adjective}.|{Wrong}.|{Wrong} is {adjective} than {right}.", **slots)))
    return turns


@topic(1.5)
def compare_yes_no(w):
    turns = []
    for _ in range(w.pick([1, 1, 2])):
        more, _, less, _, things = w.pick(ORDERS)
        low, high = sorted(w.some(range(len(things)), 2))
        adjective, a, b = w.pick([(more, things[high], things[low]), (less, things[low], things[high])])
        yes = w.chance(0.5)
        slots = dict(adjective=adjective, a=a, b=b, first=a if yes else b, second=b if yes else a)
        turns.append((one(w, "Is {first} {adjective} than {second}?|{First} is {adjective} than {second}, right?|"
                          "Is it true that {first} is {adjective} than {second}?|"
                          "Do you think {first} is {adjective} than {second}?", **slots),
                      one(w, "Yes, {a} is {adjective} than {b}.|Yes, {a} is {adjective}.|Yes, that is true." if yes else
                          "No, {a} is {adjective} than {b}.|No, {a} is {adjective}.|No. {A} is {adjective}.", **slots)))
    return turns


@topic(0.8)
def most_of_three(w):
    _, most, _, least, things = w.pick(ORDERS)
    order = [things[i] for i in sorted(w.some(range(len(things)), 3))]
    a, b, c = w.some(order, 3)
    word, right, other, second = w.pick([(most, order[2], least, order[0]), (least, order[0], most, order[2])])
    slots = dict(a=a, b=b, c=c, word=word, right=right, other=other, second=second)
    turns = [(one(w, "Which is the {word}: {a}, {b} or {c}?|What is the {word} of these: {a}, {b} or {c}?|"
                  "{A}, {b}, {c}: which is the {word}?|"
                  "I think of {a}, {b} and {c}. Which is the {word}?", **slots),
              one(w, "{Right} is the {word}.|The {word} is {right}.|The {word} of the three is {right}.", **slots))]
    if w.chance(0.4):
        turns.append((one(w, "And which is the {other}?|And the {other}?|What is the {other}?", **slots),
                      one(w, "{Second} is the {other}.|The {other} is {second}.", **slots)))
    return turns


def numeral(w):
    """How numbers are written in a dialogue: as words or with digits."""
    return w.pick([lambda n: NUMBERS[n], str])


def listed(items):
    """A sentence that counts them up."""
    return capital(", ".join(items)) + "."


@topic(1.5)
def count(w):
    say = numeral(w)
    start = 1 if w.chance(0.5) else w.pick(range(2, 11))
    end = start + w.pick(range(3, 11)) if start > 1 else w.pick([3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 12])
    line = [say(n) for n in range(start, end + 1)]
    slots = dict(start=say(start), end=say(end))
    if w.chance(0.3):
        ask = ("Count down from {end} to {start}.|Count back from {end} to {start}, please.|"
               "Can you count backwards from {end} to {start}?")
        line.reverse()
    else:
        ask = ("Count from {start} to {end}.|Can you count from {start} to {end}?|Please count from {start} up to {end}.|"
               "Which numbers come from {start} to {end}?")
        if start == 1:
            ask += ("|Count to {end}.|Can you count to {end}?|Please count to {end} for me.|Count up to {end}, please.|"
                    "I want to hear you count to {end}.")
    ask = one(w, ask, **slots)
    lead = "" if ask.startswith("Which") else one(w, "||[Sure!|Of course.|Gladly.|Here I go.]")
    turns = [(ask, f"{lead} {listed(line)}".strip())]
    if w.chance(0.3):
        turns.append((one(w, "And back again?|Now backwards, please.|And the other way round?|"
                          "Now the other way, please."), listed(line[::-1])))
    elif line[0] == say(start) and end <= 17 and w.chance(0.3):
        turns.append((one(w, "Go on, please.|And then?|Please go on.|What comes next?"),
                      listed([say(n) for n in range(end + 1, end + 4)])))
    return turns


@topic(0.4)
def count_steps(w):
    step, start = w.pick([(2, 2), (2, 1), (5, 5), (3, 3)])
    last = start + step * w.pick([2, 3, 4, 5]) if step == 2 else start + step * w.pick([2, 3])
    by_tens = w.chance(0.2)
    line = TENS if by_tens else [NUMBERS[n] for n in range(start, last + 1, step)]
    slots = dict(step="ten" if by_tens else NUMBERS[step], first=line[0], last=line[-1])
    return [(one(w, "Count from {first} to {last} in steps of {step}.|"
                 "Can you count by {step}s, from {first} to {last}?|Count by {step}s from {first} to {last}.", **slots),
             listed(line))]


@topic(1.2)
def next_number(w):
    say, turns = numeral(w), []
    for _ in range(count_turns(w)):
        n = w.pick(range(1, 20))
        if w.chance(0.6):
            ask = "And after {n}?|What about the number after {n}?|And what comes after {n}?" if turns else (
                "Which number comes after {n}?|What comes after {n}?|What is the next number after {n}?|"
                "I counted up to {n}. What is next?|Tell me the number after {n}.|What number follows {n}?")
            result = n + 1
            answer = ("{Result} comes after {n}.|After {n} comes {result}.|{Result}.|It is {result}.|"
                      "The number after {n} is {result}.")
        else:
            ask = "And before {n}?|What about the number before {n}?|And what comes before {n}?" if turns else (
                "Which number comes before {n}?|What comes before {n}?|What is the number before {n}?|"
                "Tell me the number just before {n}.")
            result = n - 1
            answer = ("{Result} comes before {n}.|Before {n} comes {result}.|{Result}.|It is {result}.|"
                      "The number before {n} is {result}.")
        turns.append((one(w, ask, n=say(n)), one(w, answer, n=say(n), result=say(result))))
    return turns


@topic(0.5)
def number_between(w):
    say, n = numeral(w), w.pick(range(1, 20))
    return [(one(w, "Which number is between {a} and {b}?|What comes between {a} and {b}?|"
                 "Tell me the number between {a} and {b}.", a=say(n - 1), b=say(n + 1)),
             one(w, "{N} is between {a} and {b}.|{N}.|It is {n}.|Between {a} and {b} comes {n}.", a=say(n - 1),
                 b=say(n + 1), n=say(n)))]


@topic(3)
def sums(w):
    say, turns = numeral(w), []
    for _ in range(count_turns(w)):
        if w.chance(0.6):
            total = w.pick(range(1, 21))
            a = w.pick(range(0 if w.chance(0.1) else min(1, total - 1), total))
            b, sign, word = total - a, "+", "plus"
        else:
            a = w.pick(range(1, 21))
            b = w.pick(range(0 if w.chance(0.1) else 1, a + 1))
            total, sign, word = a - b, "-", "minus"
        word = sign if say is str and w.chance(0.6) else word
        slots = dict(a=say(a), b=say(b), total=say(total), word=word)
        ask = ("And {a} {word} {b}?|What about {a} {word} {b}?|Now {a} {word} {b}, please.|And what is {a} {word} {b}?"
               if turns else
               "What is {a} {word} {b}?|How much is {a} {word} {b}?|{A} {word} {b}?|Can you tell me what {a} {word} {b} is?|"
               "Do you know what {a} {word} {b} is?|Please work out {a} {word} {b}.|"
               "I cannot work out {a} {word} {b}. Can you help?")
        turns.append((one(w, ask, **slots), one(w, "{A} {word} {b} is {total}.|{A} {word} {b} makes {total}.|"
                                                "It is {total}.|{Total}.|That is {total}.", **slots)))
    return turns


@topic(2)
def story_sum(w):
    say, thing = numeral(w), w.pick(THINGS)
    b = w.pick(range(2, 8))
    if w.chance(0.5):
        a = w.pick(range(2, 20 - b))
        total, there = a + b, "there"
        change = "I find {b} more|I get {b} more|My friend gives me {b} more|My grandma gives me {b} more"
    else:
        total = w.pick(range(2, 12))
        a, there, change = total + b, "left", "I give away {b}|I lose {b}|I give {b} to my friend|I put {b} away for later"
    slots = dict(a=say(a), b=say(b), total=say(total), thing=thing, there=there, change=f"[{change}]")
    turns = [(w.fill("[I have {a} {thing}.|I have got {a} {thing}.|There are {a} {thing} in my [basket|bag|box].] {change}. "
                     "[How many {thing} do I have [now|then]?|How many is that?|How many are {there} now?|"
                     "How many do I have?]", **slots),
              one(w, "You have {total} {thing}.|That makes {total} {thing}.|{Total} {thing}.|"
                  "Then you have {total} {thing}.", **slots))]
    if w.chance(0.3):
        extra = w.pick(range(1, 21 - total)) if total < 20 else 0
        slots.update(extra=say(extra), sum=say(total + extra))
        if extra:
            turns.append((one(w, "And if I get {extra} more?|And with {extra} more?|"
                              "Now I get {extra} more. How many is that?", **slots),
                          one(w, "Then you have {sum} {thing}.|That makes {sum} {thing}.|{Sum}.", **slots)))
    return turns


@topic(0.6)
def double_half(w):
    say, n = numeral(w), w.pick(range(1, 11))
    slots = dict(n=say(n), twice=say(2 * n))
    return [w.pick([
        (one(w, "What is the double of {n}?|What is two times {n}?|How much is twice {n}?|Double {n}, please.", **slots),
         one(w, "Twice {n} is {twice}.|It is {twice}.|{Twice}.", **slots)),
        (one(w, "What is half of {twice}?|How much is half of {twice}?|"
             "I share {twice} nuts with a friend, and each gets the same. How many do I get?", **slots),
         one(w, "Half of {twice} is {n}.|It is {n}.|{N}.", **slots))])]


@topic(1)
def number_size(w):
    say = numeral(w)
    low, high = sorted(w.some(range(1, 21), 2))
    a, b = w.some([low, high], 2)
    slots = dict(a=say(a), b=say(b), low=say(low), high=say(high))
    return [w.pick([
        (one(w, "Which is more, {a} or {b}?|What is more, {a} or {b}?|Which number is bigger, {a} or {b}?|"
             "Is {a} or {b} the bigger number?", **slots),
         one(w, "{High} is more than {low}.|{High} is more.|{High}.|The bigger number is {high}.", **slots)),
        (one(w, "Which is less, {a} or {b}?|Which number is smaller, {a} or {b}?|Is {a} or {b} the smaller number?",
             **slots),
         one(w, "{Low} is less than {high}.|{Low} is less.|{Low}.|The smaller number is {low}.", **slots)),
        (one(w, "Is {a} more than {b}?|Is {a} bigger than {b}?|{A} is more than {b}, right?", **slots),
         one(w, "Yes, {a} is more than {b}.|Yes, it is." if a > b else "No, {a} is less than {b}.|No, {b} is more.",
             **slots)),
        (one(w, "Is {a} less than {b}?|Is {a} smaller than {b}?|{A} is less than {b}, right?", **slots),
         one(w, "Yes, {a} is less than {b}.|Yes, it is." if a < b else "No, {a} is more than {b}.|No, {b} is less.",
             **slots))])]


@topic(2)
def how_many(w):
    return series(w, AMOUNTS, "How many {x} {y}?|Tell me: how many {x} {y}?|Do you know this? How many {x} {y}?|"
                  "Just one thing: how many {x} {y}?",
                  "And how many {x} {y}?|How many {x} {y}?|Next: how many {x} {y}?|I have one more. How many {x} {y}?",
                  "{Z} {u} {x}.", "{U}.|{U} {x}.|{U}!")


@topic(1)
def how_many_yes_no(w):
    return yes_or_no(w, [(z, u, x) for x, _, z, u in AMOUNTS if not z.startswith("twins")],
                     lambda item: [n for n in words("two, three, five, eight, nine, eleven, a hundred") if n != item[1]],
                     "Is it true that {x} {z} {u}?|I think {x} {z} {u}. Is that right?|{X} {z} {u}, right?",
                     "Yes, {x} {y} {u}.|That is right, {x} {y} {u}.", "No, {x} {y} {u}.|No, not {z}. {X} {y} {u}.")


@topic(0.8)
def shape(w):
    return series(w, SHAPES, "What shape is {x}?|What shape does {x} have?|Which shape is {x}?|"
                  "Tell me the shape of {x}.|What is the shape of {x}?",
                  "And {x}?|What about {x}?|And what shape is {x}?|How about {x}?",
                  "{X} is {y}.|The shape of {x} is easy: it is {y}.", "It is {y}.")


@topic(0.6)
def sides(w):
    return series(w, SIDES, "How many corners does a {x} have?|How many corners has a {x}?|"
                  "Tell me how many corners a {x} has.",
                  "And a {x}?|What about a {x}?|And how many does a {x} have?",
                  "A {x} has {y} corners.|It has {y} corners.")


def following(names):
    """Names with the one after and the one before, around the circle."""
    return [(name, names[(i + 1) % len(names)], names[i - 1]) for i, name in enumerate(names)]


def calendar(w, names, kind):
    """Questions about what comes before and after in a circle of names."""
    turns = []
    for x, after, before in w.some(following(names), count_turns(w)):
        if w.chance(0.55):
            ask = "And after {x}?|What about after {x}?|And what comes after {x}?" if turns else (
                "Which {kind} comes after {x}?|What {kind} comes after {x}?|What comes after {x}?|"
                "Which {kind} is next after {x}?|Tell me the {kind} after {x}.")
            answer, y = "{Y} comes after {x}.|After {x} comes {y}.|{Y}.|The {kind} after {x} is {y}.", after
        else:
            ask = "And before {x}?|What about before {x}?|And what comes before {x}?" if turns else (
                "Which {kind} comes before {x}?|What {kind} comes before {x}?|What comes before {x}?|"
                "Tell me the {kind} before {x}.")
            answer, y = "{Y} comes before {x}.|Before {x} comes {y}.|{Y}.|The {kind} before {x} is {y}.", before
        turns.append((one(w, ask, x=x, kind=kind), one(w, answer, x=x, y=y, kind=kind)))
    return turns


@topic(1)
def days(w):
    return calendar(w, DAYS, "day")


@topic(1)
def months(w):
    return calendar(w, MONTHS, "month")


@topic(0.5)
def seasons(w):
    return calendar(w, SEASONS, "season")


@topic(1)
def today(w):
    day, tomorrow, yesterday = w.pick(following(DAYS))
    slots = dict(day=day, tomorrow=tomorrow, yesterday=yesterday)
    (ask, answer), (again, second) = w.some([
        ("[what day is it tomorrow?|what day is tomorrow?|which day comes tomorrow?]",
         "[Tomorrow is {tomorrow}.|It is {tomorrow}.|{tomorrow}.]"),
        ("[what day was it yesterday?|what day was yesterday?|which day was it yesterday?]",
         "[Yesterday was {yesterday}.|It was {yesterday}.|{yesterday}.]")], 2)
    ask = w.fill(ask)
    question = f"If today is {{day}}, {ask}" if w.chance(0.3) else f"[Today is {{day}}.|It is {{day}} today.] {capital(ask)}"
    turns = [(w.fill(question, **slots), w.fill(answer, **slots))]
    if w.chance(0.4):
        turns.append(("And " + w.fill(again), w.fill(second, **slots)))
    return turns


@topic(0.5)
def weekend(w):
    turns = []
    for day in w.some(DAYS, w.pick([1, 1, 2])):
        answer = ("Yes, {day} is part of the weekend.|Yes, {day} is a day of the weekend." if day in DAYS[5:] else
                  "No, {day} is not part of the weekend.|No, the weekend is Saturday and Sunday.")
        turns.append((one(w, "Is {day} part of the weekend?|Is {day} a day of the weekend?|"
                          "Does {day} belong to the weekend?" if not turns else
                          "And {day}?|What about {day}?|And is {day}, too?", day=day), one(w, answer, day=day)))
    return turns


@topic(0.6)
def order_of_months(w):
    numbered = list(zip(MONTHS, ORDINALS))
    return w.pick([
        lambda: series(w, numbered, "What number month is {x}?|Which number is {x} among the months?|"
                       "Where does {x} come in the year?",
                       "And {x}?|What about {x}?", "{X} is the {y} month of the year.|{X} is the {y} month.",
                       "It is the {y} month."),
        lambda: series(w, numbered, "What is the {y} month of the year?|Which month is the {y}?|"
                       "What is the {y} month called?", "And the {y}?|And the {y} month?",
                       "The {y} month is {x}.|{X} is the {y} month of the year.", "{X}.|It is {x}."),
        lambda: series(w, list(zip(DAYS, ORDINALS)), "What is the {y} day of the week, if it starts on Monday?|"
                       "A week starts on Monday. Which day is the {y}?",
                       "And the {y} day?|And the {y}?", "The {y} day is {x}.|It is {x}.|{X} is the {y} day.")])()


@topic(0.8)
def day_or_month(w):
    kinds = (DAYS, "a day of the week"), (MONTHS, "a month"), (SEASONS, "a season")
    names = [(name, kind) for group, kind in kinds for name in group]
    return yes_or_no(w, names, others(names), "Is {x} {z}?|{X} is {z}, right?|Is it true that {x} is {z}?",
                     "Yes, {x} is {y}.|Yes, it is.", "No, {x} is {y}.|No, {x} is not {z}. It is {y}.")


@topic(0.6)
def all_of_them(w):
    kind, names = w.pick([("days of the week", DAYS), ("months of the year", MONTHS), ("four seasons", SEASONS)])
    return [(one(w, "Tell me the {kind}.|What are the {kind}?|Name the {kind}.|Can you say the {kind}?|"
                 "Which are the {kind}?", kind=kind),
             one(w, "The {kind} are {names}.|{Names}.", kind=kind, names=", ".join(names[:-1]) + " and " + names[-1]))]


@topic(1.2)
def season_facts(w):
    turns = []
    for season in w.some(SEASONS, count_turns(w)):
        fact = w.pick([fact for name, fact in SEASON_FACTS if name == season])
        ask = "And in {x}?|What about {x}?|And {x}?|How about {x}?" if turns else (
            "What happens in {x}?|What is {x} like?|Tell me something about {x}.|What do you know about {x}?|"
            "How is it in {x}?|What is special about {x}?")
        answer = "In {x}, {fact}." if " in " in fact else "In {x}, {fact}.|{Fact} in {x}."
        turns.append((one(w, ask, x=season), one(w, answer, x=season, fact=fact)))
    return turns


@topic(0.5)
def season_of(w):
    return series(w, SEASON_FACTS, "When is it that {y}?|In which season is it that {y}?|Which season is it when {y}?|"
                  "{Y}. Which season is it?",
                  "And when is it that {y}?|And which season is it when {y}?",
                  "That is in {x}.|It is {x}.|{X}.|In {x}.|That happens in {x}.")


@topic(1)
def body_use(w):
    return series(w, BODY, "What do we do with our {x}?|What {z} our {x} for?|What can I do with my {x}?|"
                  "What do people use their {x} for?",
                  "And with our {x}?|What about the {x}?|And what {z} our {x} for?|And our {x}?",
                  "We {y} with our {x}.|With our {x} we {y}.|You can {y} with your {x}.",
                  "We {y}.")


@topic(0.6)
def body_which(w):
    return series(w, BODY, "What do we need to {y}?|What do we {y} with?|With which part of the body do we {y}?|"
                  "Which part of the body do we use to {y}?",
                  "And to {y}?|And what do we {y} with?|And what do I need to {y}?",
                  "We {y} with our {x}.|We use our {x} to {y}.|We need our {x} to {y}.", "Our {x}.|The {x}.")


@topic(0.6)
def body_inside(w):
    parts = [(x, y.split(" ", 1)[1], *(("are", "do") if y.startswith("they ") else ("is", "does"))) for x, y in INSIDE]
    return series(w, parts, "What {u} {x} do?|What {z} {x} for?|Tell me what {x} {z} good for.|"
                  "Can you tell me what {x} {z} for?|Why do we need {x}?",
                  "And {x}?|What about {x}?|And what {u} {x} do?|And what {z} {x} for?", "{X} {y}.|We need {x}. {X} {y}.")


@topic(0.8)
def body_place(w):
    placed = [(x, y, "are" if x.endswith("s") or x == "the teeth" else "is") for x, y in BODY_PLACES]
    return series(w, placed, "Where {z} {x}?|Where on the body {z} {x}?|Where do I find {x}?|Do you know where {x} {z}?",
                  "And {x}?|What about {x}?|And where {z} {x}?", "{X} {z} {y}.|You find {x} {y}.", "{Y}.")


@topic(0.8)
def sense(w):
    return series(w, SENSES, "What do I need to {x}?|Which part of the body do I use to {x}?|"
                  "What do people use to {x}?|With what can people {x}?",
                  "And to {x}?|And what do I need to {x}?|And if I want to {x}?",
                  "You need your {y} to {x}.|You {x} with your {y}.|To {x}, people use their {y}.",
                  "Your {y}.|You use your {y}.")


@topic(0.5)
def sense_yes_no(w):
    senses = [("see", "eyes"), ("hear", "ears"), ("smell", "nose"), ("taste", "tongue"), ("think", "brain")]
    return yes_or_no(w, senses, lambda item: [x for x in words("knees, elbows, hair, toes, eyes, ears") if x != item[1]],
                     "Do we {x} with our {z}?|We {x} with our {z}, right?|Can you {x} with your {z}?",
                     "Yes, we {x} with our {y}.|Yes, that is right.",
                     "No, we {x} with our {y}.|No, not with the {z}. We {x} with our {y}.")


@topic(1)
def fruit_or_vegetable(w):
    foods = [(x, "fruit") for x in FRUITS] + [(x, "vegetable") for x in VEGETABLES] * 2
    return series(w, foods, "Is a {x} a fruit or a vegetable?|Fruit or vegetable: a {x}?|"
                  "What is a {x}, a fruit or a vegetable?|Do you know if a {x} is a fruit or a vegetable?",
                  "And a {x}?|What about a {x}?|How about a {x}?",
                  "A {x} is a {y}.|The {x} is a {y}.", "It is a {y}.|A {y}.")


@topic(0.7)
def fruit_yes_no(w):
    foods = [(x, "fruit") for x in FRUITS] + [(x, "vegetable") for x in VEGETABLES]
    return yes_or_no(w, foods, others(foods), "Is a {x} a {z}?|Is the {x} a {z}?|A {x} is a {z}, right?|"
                     "Do you think a {x} is a {z}?",
                     "Yes, a {x} is a {y}.|Yes, it is.|Yes, it is a {y}.",
                     "No, a {x} is a {y}.|No, it is a {y}.|No, it is not a {z}. It is a {y}.")


@topic(1)
def taste(w):
    return series(w, TASTES, "How does {x} taste?|What does {x} taste like?|What is the taste of {x}?|"
                  "Is {x} sweet or sour, or something else?|Tell me how {x} tastes.",
                  "And {x}?|What about {x}?|And how does {x} taste?|How about {x}?", "{X} tastes {y}.|{X} is {y}.",
                  "It tastes {y}.|It is {y}.|{Y}!")


@topic(0.7)
def taste_yes_no(w):
    return yes_or_no(w, TASTES, lambda item: {"sweet": ["salty", "bitter"], "sour": ["sweet", "salty"],
                                              "salty": ["sweet", "sour"]}.get(item[1], ["salty"]),
                     "Is {x} {z}?|Does {x} taste {z}?|{X} tastes {z}, right?", "Yes, {x} tastes {y}.|Yes, {x} is {y}.",
                     "No, {x} tastes {y}.|No, {x} is {y}, not {z}.")


@topic(1.2)
def comes_from(w):
    made = [(x, y, *(("do", "come") if x in PLURAL_SOURCES else ("does", "comes"))) for x, y in SOURCES]
    return series(w, made, "Where {z} {x} come from?|What {z} {x} come from?|From what do we get {x}?|"
                  "Do you know where {x} {u} from?|Where do we get {x} from?",
                  "And {x}?|What about {x}?|And where {z} {x} come from?|How about {x}?",
                  "{X} {u} from {y}.|We get {x} from {y}.", "From {y}.")


@topic(0.6)
def comes_from_yes_no(w):
    gifts = [("milk", "cows", "comes"), ("eggs", "hens", "come"), ("honey", "bees", "comes"), ("wool", "sheep", "comes"),
             ("silk", "silkworms", "comes")]
    return yes_or_no(w, gifts, lambda item: ["cats", "lions", "mice", "pigs", "wolves", "monkeys", "whales"],
                     "Do we get {x} from {z}?|Is it true that we get {x} from {z}?|We get {x} from {z}, right?",
                     "Yes, {x} {u} from {y}.|Yes, we get {x} from {y}.", "No, {x} {u} from {y}.|No, we get {x} from {y}.")


@topic(1.5)
def made_of(w):
    return series(w, MATERIALS, "What is {x} made of?|Do you know what {x} is made of?|Tell me what {x} is made of.|"
                  "Of what is {x} made?",
                  "And {x}?|What about {x}?|And what is {x} made of?|How about {x}?", "{X} is made of {y}.",
                  "It is made of {y}.|{Y}.|Of {y}.")


@topic(0.7)
def made_of_yes_no(w):
    return yes_or_no(w, [row for row in MATERIALS if row[1] in ("glass", "paper", "metal", "snow", "wax", "rubber", "clay")],
                     lambda item: [m for m in ("cheese", "sugar", "wool", "bread", "butter", "grass", "milk", "honey")],
                     "Is {x} made of {z}?|{X} is made of {z}, right?|Do you think {x} is made of {z}?|"
                     "Is it true that {x} is made of {z}?",
                     "Yes, {x} is made of {y}.|Yes, that is right.|Yes, of {y}.",
                     "No, {x} is made of {y}.|No, it is made of {y}.|No, of {y}.")


@topic(1.5)
def tool_use(w):
    return series(w, TOOLS, "What is {x} for?|What do I do with {x}?|What can I do with {x}?|"
                  "What do people use {x} for?|Why do I need {x}?|How can {x} help me?",
                  "And {x}?|What about {x}?|And what is {x} for?|How about {x}?",
                  "You can {y} with {x}.|{X} helps you to {y}.|People use {x} to {y}.|With {x} you can {y}.",
                  "You can {y} with it.|It helps you to {y}.")


@topic(1.5)
def tool_which(w):
    tools = [(x, y, y.replace("yourself", "myself").replace("your", "my")) for x, y in TOOLS]
    return series(w, tools, "What do I need to {z}?|I want to {z}. What do I need?|What can I use to {z}?|"
                  "Which thing helps me to {z}?|How can I {z}?|"
                  "I would like to {z}. What do I need for that?",
                  "And to {z}?|And what do I need to {z}?|What if I want to {z}?|Now I want to {z}.",
                  "You need {x}.|You can use {x}.|To {y}, you need {x}.|With {x} you can {y}.", "{X}.|{X} will help.")


@topic(1.2)
def job(w):
    return series(w, JOBS, "What does a {x} do?|What is the job of a {x}?|What work does a {x} do?|"
                  "Tell me what a {x} does.|Do you know what a {x} does?|Who is a {x}?",
                  "And a {x}?|What about a {x}?|And what does a {x} do?|How about a {x}?",
                  "A {x} {y}.|A {x} is somebody who {y}.|A {x} is a person who {y}.")


@topic(1)
def who_does(w):
    return series(w, JOBS, "Who {y}?|What do you call somebody who {y}?|What is the name for a person who {y}?|"
                  "Which job is it? Somebody {y}.|Do you know who {y}?",
                  "And who {y}?|And somebody who {y}?|And what about a person who {y}?",
                  "A {x} {y}.|That is a {x}.|That is the job of a {x}.", "A {x}.|It is a {x}.")


@topic(0.7)
def job_place(w):
    return series(w, [(x, z) for x, _, z in JOBS if z != "-"], "Where does a {x} work?|Where do I find a {x}?|"
                  "Do you know where a {x} works?",
                  "And a {x}?|What about a {x}?|And where does a {x} work?", "A {x} works {y}.|Often a {x} works {y}.",
                  "{Y}.")


@topic(0.8)
def job_yes_no(w):
    clear = words("""baker, teacher, firefighter, pilot, tailor, builder, shoemaker, clown, hairdresser, plumber,
                  bus driver, potter, shepherd, dentist, musician""")
    jobs = [(x, y) for x, y, _ in JOBS if x in clear]
    return yes_or_no(w, jobs, others(jobs),
                     "Is a {x} somebody who {z}?|Is it true that a {x} {z}?|A {x} {z}, right?",
                     "Yes, a {x} {y}.|Yes, that is the work of a {x}.",
                     "No, a {x} {y}.|No, a {x} is somebody who {y}.")


@topic(1.2)
def where_is(w):
    return series(w, PLACES, "Where do I find {x}?|Where can I find {x}?|Where do you find {x}?|"
                  "I am looking for {x}. Where should I look?|Where could I see {x}?|"
                  "Do you know where to find {x}?", "And {x}?|What about {x}?|And where do I find {x}?|How about {x}?",
                  "You find {x} {y}.|Look for {x} {y}.|You can find {x} {y}.", "{Y}.|Look {y}.")


@topic(1)
def what_to_wear(w):
    mine = [(x, y, re.sub(r"\byou\b", "I", x.replace("your", "my")).replace("I are", "I am")) for x, y in CLOTHES]
    return series(w, mine, "What should I wear when {z}?|What do I wear if {z}?|What do I put on when {z}?|"
                  "When {z}, what should I wear?|What can I wear if {z}?",
                  "And when {z}?|And if {z}?|What about when {z}?|And what if {z}?",
                  "When {x}, wear {y}.|You need {y}.|If {x}, you should wear {y}.|You can wear {y}.",
                  "{Y}.|Put on {y}.")


def asked(w, facts):
    """Questions of a table of templates, one to three of them."""
    turns = []
    for ask, answer in w.some(facts, count_turns(w)):
        question = one(w, ask)
        turns.append((question + ("." if question.startswith("Name") else "?"), one(w, answer)))
    return turns


@topic(1.5)
def sky(w):
    return asked(w, SKY)


@topic(1.2)
def water(w):
    return asked(w, WATER)


@topic(1.2)
def plants(w):
    return asked(w, PLANTS)


@topic(1)
def weather(w):
    return asked(w, WEATHER)


@topic(1.5)
def plural(w):
    return series(w, [(*row, w.pick(["two", "three", "many", "five"])) for row in PLURALS],
                  'What is the plural of {x}?|What is the plural of "{x}"?|One {x}, {z} what?|'
                  'How do I say it when there is more than one {x}?|Tell me the plural of {x}.|'
                  "I have one {x}. What do I say if I have {z}?|What do we call more than one {x}?",
                  "And of {x}?|And {x}?|What about {x}?|And the plural of {x}?|One {x}, many what?",
                  "The plural of {x} is {y}.|One {x}, {z} {y}.|We say one {x}, but {z} {y}.", "{Y}.|It is {y}.|{Z} {y}.")


@topic(0.6)
def plural_wrong(w):
    """Mistakes of small children."""
    return series(w, MISTAKES, "Is it right to say two {y}?|Do we say two {y}?|One {x}, two {y}. Is that right?|"
                  "Can I say many {y}?", "And two {y}?|And is it two {y}?",
                  "No, we say two {z}.|No, it is one {x} and two {z}.|No, the right word is {z}.")


@topic(1.5)
def rhyme(w):
    group = w.pick(RHYMES)
    first, *rest = w.some(group, len(group))
    turns = [(one(w, "What rhymes with {x}?|Tell me a word that rhymes with {x}.|Do you know a rhyme for {x}?|"
                  "Which word rhymes with {x}?|"
                  'I need a word that rhymes with "{x}".|Find a rhyme for {x}, please.|Can you rhyme with {x}?', x=first),
              one(w, "{Y} rhymes with {x}.|{Y}!|{Y}. {X} and {y} rhyme.|How about {y}?|{X} rhymes with {y}.", x=first,
                  y=rest[0]))]
    if len(rest) > 1 and w.chance(0.4):
        turns.append((one(w, "Another one, please.|And one more?|Do you know another one?|One more, please.|What else?"),
                      one(w, "{Y} rhymes with {x}, too.|{Y}!|Also {y}.|{Y}, too.", x=first, y=rest[1])))
    return turns


@topic(0.8)
def rhyme_yes_no(w):
    turns = []
    for group, other in [w.some(RHYMES, 2) for _ in range(w.pick([1, 1, 2]))]:
        yes = w.chance(0.5)
        x, y = w.some(group, 2) if yes else (w.pick(group), w.pick(other))
        turns.append((one(w, "Do {x} and {y} rhyme?|Does {x} rhyme with {y}?|{X} and {y} rhyme, right?|"
                          "Is {y} a rhyme for {x}?", x=x, y=y),
                      one(w, "Yes, {x} and {y} rhyme.|Yes, they rhyme.|Yes, {x} rhymes with {y}." if yes else
                          "No, {x} and {y} do not rhyme.|No, they do not rhyme.|No, but {x} and {z} rhyme.", x=x, y=y,
                          z=w.pick([v for v in group if v != x]))))
    return turns


@topic(1.5)
def letters(w):
    """The first letter, the last one, how many."""
    turns, which = [], w.pick(["first", "last", "many"])
    for word in w.some(SPELL, count_turns(w)):
        base = "start" if which == "first" else "end"
        letter = word[0 if which == "first" else -1].upper()
        slots = dict(x=word, letter=letter, n=NUMBERS[len(word)], which=which, base=base, verb=base + "s")
        if which == "many":
            ask = ("How many letters does the word {x} have?|How many letters are in {x}?|How long is the word {x}?|"
                   "Can you count the letters of {x}?")
            answer = "The word {x} has {n} letters.|It has {n} letters.|There are {n} letters in {x}."
        else:
            ask = ("What is the {which} letter of {x}?|Which letter does {x} {base} with?|"
                   "What letter does the word {x} {base} with?|Tell me the {which} letter of {x}.")
            answer = ("The word {x} {verb} with {letter}.|The {which} letter of {x} is {letter}.|It is {letter}.|"
                      "{letter}.|It {verb} with {letter}.")
        turns.append((one(w, "And {x}?|What about {x}?|And the word {x}?|How about {x}?" if turns else ask, **slots),
                      capital(one(w, answer, **slots))))
    return turns


@topic(0.7)
def word_with_letter(w):
    initials = [word[0] for word in SPELL]
    first = w.pick([initial for initial in initials if initials.count(initial) > 1])
    x, y = w.some([word for word in SPELL if word[0] == first], 2)
    turns = [(one(w, "Tell me a word that starts with {l}.|Which word starts with {l}?|"
                  "Do you know a word with {l} at the start?|Give me a word that begins with {l}.", l=first.upper()),
              one(w, "{X} starts with {l}.|{X}.|For example {x}.|{X}!", x=x, l=first.upper()))]
    if w.chance(0.4):
        turns.append((one(w, "Another one, please.|One more?|And one more word?|Do you know another word?"),
                      one(w, "{Y}.|{Y} starts with {l}, too.|Also {y}.", y=y, l=first.upper())))
    return turns


@topic(0.6)
def letter_yes_no(w):
    word = w.pick(SPELL)
    yes = w.chance(0.5)
    letter = word[0] if yes else w.pick([c for c in "abcdefghklmnoprstw" if c != word[0]])
    return [(one(w, "Does {x} start with {l}?|Does the word {x} begin with {l}?|{X} starts with {l}, right?", x=word,
                 l=letter.upper()),
             one(w, "Yes, {x} starts with {l}.|Yes, it does." if yes else "No, {x} starts with {l}.|"
                 "No, it starts with {l}.", x=word, l=word[0].upper()))]


@topic(1.8)
def spelling(w):
    return series(w, [(word, "-".join(word.upper())) for word in SPELL],
                  "How do you spell {x}?|Spell {x}, please.|Can you spell the word {x}?|How do I write {x}?|"
                  "How is {x} spelled?|Please spell {x} for me.|What are the letters of {x}?",
                  "And {x}?|What about {x}?|And how do you spell {x}?|Now {x}, please.",
                  'The word {x} is spelled {y}.|You spell it {y}.|{X} is spelled {y}.', "{y}.|{y}!|It is {y}.")


@topic(4)
def noun(w):
    return series(w, NOUNS, "What is {x}?|Do you know what {x} is?|Can you tell me what {x} is?|"
                  "What does it mean: {x}?|Tell me what {x} is.|Explain to me what {x} is.|I do not know what {x} is.",
                  "And what is {x}?|And {x}?|What about {x}?|And do you know what {x} is?", "{X} is {y}.",
                  "It is {y}.|{Y}.|That is {y}.")


@topic(2)
def noun_riddle(w):
    nouns = [(x, y) for x, y in NOUNS if not y.startswith(("something", "somebody", "what", "words", "very", "a baby"))]
    return series(w, nouns, "What do you call {y}?|I am thinking of {y}. What is it?|What is the word for {y}?|"
                  "Guess what I mean: {y}.|I forgot the name for {y}. Do you know it?|What is that: {y}?",
                  "And what do you call {y}?|And the word for {y}?|Next one: {y}.",
                  "That is {x}.|It is {x}.|You mean {x}.|We call that {x}.", "{X}.|{X}!|I think it is {x}.")


@topic(2)
def adjective(w):
    return series(w, ADJECTIVES, 'What does {x} mean?|What does "{x}" mean?|What is the meaning of {x}?|'
                  'Can you explain the word {x}?|What does the word {x} mean?|Do you know what {x} means?|'
                  "I do not know the word {x}.|Somebody said {x}. What is that?",
                  "And {x}?|What about {x}?|And what does {x} mean?|And the word {x}?",
                  "{X} means that {y}.|The word {x} means that {y}.",
                  "It means that {y}.")


def article(noun_):
    return ("an " if noun_[0] in "aeiou" else "a ") + noun_


def members(w, name, count_):
    """Some of a group with their articles."""
    return [article(x) for x in w.some(GROUPS[name][1], count_)]


@topic(2)
def odd_one_out(w):
    name, other = w.some([*GROUPS], 2)
    while {name, other} in ({"animals", "birds"}, {"animals", "insects"}):
        name, other = w.some([*GROUPS], 2)
    three, odd = members(w, name, 3), members(w, other, 1)[0]
    a, b, c, d = w.some([*three, odd], 4)
    return [(one(w, "Which one does not belong: {a}, {b}, {c} or {d}?|"
                 "{A}, {b}, {c} and {d}. Which is the odd one out?|Find the odd one: {a}, {b}, {c}, {d}.|"
                 "One of these is different: {a}, {b}, {c}, {d}. Which one?|"
                 "What does not fit here: {a}, {b}, {c}, {d}?", a=a, b=b, c=c, d=d),
             one(w, "{Odd}, because the others are {name}.|{Odd} does not belong. The others are {name}.|"
                 "{Odd}. That is {single}, not one of the {name}.|{Odd} is {single}, and the others are {name}.",
                 odd=odd, name=name, single=GROUPS[other][0]))]


@topic(1.5)
def category(w):
    turns = []
    for name in w.some([*GROUPS], count_turns(w)):
        x = members(w, name, 1)[0]
        other = w.pick([n for n in GROUPS if n != name and {n, name} not in ({"animals", "birds"}, {"animals", "insects"})])
        single, wrong = GROUPS[name][0], GROUPS[other][0]
        ask, answer = w.pick([
            ("What kind of thing is {x}?|What is {x}?|Is {x} {single} or {wrong}?|Is {x} {wrong} or {single}?",
             "{X} is {single}.|It is {single}."),
            ("Is {x} {single}?|{X} is {single}, right?|Is it true that {x} is {single}?",
             "Yes, {x} is {single}.|Yes, it is.|Yes, it is {single}."),
            ("Is {x} {wrong}?|{X} is {wrong}, right?|Is it true that {x} is {wrong}?",
             "No, {x} is {single}.|No, {x} is not {wrong}. It is {single}.|No, it is {single}.")])
        slots = dict(x=x, single=single, wrong=wrong)
        turns.append((one(w, ask, **slots), one(w, answer, **slots)))
    return turns


@topic(1.2)
def name_some(w):
    kind, all_ = w.pick([*((name, [article(x) for x in group[1]]) for name, group in GROUPS.items()), *LISTS.items()])
    n = w.pick([2, 3, 3])
    found = w.some(all_, min(n + 1, len(all_)))
    chosen, more = found[:n], found[n:]
    slots = dict(n=NUMBERS[n], kind=kind, chosen=", ".join(chosen[:-1]) + " and " + chosen[-1])
    turns = [(one(w, "Name {n} {kind}.|Tell me {n} {kind}.|Can you name {n} {kind}?|Do you know {n} {kind}?|"
                  "Which {kind} do you know? Tell me {n}.|Give me {n} {kind}, please.", **slots),
              one(w, "{Chosen}.|I know {chosen}.|{N} {kind} are {chosen}.|Sure! {Chosen}.|Of course: {chosen}.", **slots))]
    if more and w.chance(0.4):
        turns.append((one(w, "One more, please.|Another one?|And one more?|Do you know one more?"),
                      one(w, "{More}.|There is also {more}.|{More}, too.", more=more[0])))
    return turns


@topic(0.5)
def capital_city(w):
    return w.pick([
        lambda: series(w, CAPITALS, "What is the capital of {x}?|Which city is the capital of {x}?|"
                       "Tell me the capital of {x}.|Do you know the capital of {x}?", "And of {x}?|And {x}?|What about {x}?",
                       "The capital of {x} is {y}.|{Y} is the capital of {x}.", "{Y}.|It is {y}."),
        lambda: yes_or_no(w, CAPITALS, others(CAPITALS), "Is {z} the capital of {x}?|"
                          "The capital of {x} is {z}, right?|Is it true that {z} is the capital of {x}?",
                          "Yes, {y} is the capital of {x}.", "No, the capital of {x} is {y}.|"
                          "No. {Y} is the capital of {x}.")])()


@topic(1.5)
def what_first(w):
    turns = []
    for first, then in w.some(STEPS, count_turns(w)):
        a, b = (first, then) if re.search(r"\b(it|its)\b", then) else w.some([first, then], 2)
        slots = dict(a=a, b=b, first=first, then=then)
        turns.append((one(w, "And {a} or {b}?|And what is first, {a} or {b}?" if turns and w.chance(0.6) else
                          "What comes first, {a} or {b}?|What do you do first, {a} or {b}?|"
                          "What should I do first, {a} or {b}?|Do you first {a} or first {b}?", **slots),
                      one(w, "First you {first}, then you {then}.|First {first}, then {then}.|"
                          "You {first} first, and then you {then}.|You {first} before you {then}.", **slots)))
    return turns


@topic(4)
def why(w):
    return series(w, WHYS, "Why {x}?|Can you tell me why {y}?|Do you know why {y}?|Tell me why {y}.|"
                  "Why is it that {y}?|I wonder why {y}.|Explain to me why {y}.",
                  "And why {x}?|Why {x}?|And can you tell me why {y}?|Now tell me why {y}.", "{Y} because {z}.",
                  "Because {z}.")


@topic(1.5)
def true_and_why(w):
    (_, y, z) = w.pick(WHYS)
    return [(one(w, "Is it true that {y}?|I heard that {y}. Is that right?|Do you know that {y}?|"
                 "My teacher says that {y}. Is it true?|Can it be that {y}?", y=y),
             one(w, "Yes, {y}.|Yes, that is true.|Yes, that is right.", y=y)),
            (one(w, "Why?|But why?|Why is that?|And why?|How come?|Can you tell me why?"),
             one(w, "Because {z}.|{Y} because {z}.", y=y, z=z))]


def quiz_question(w):
    """A question, the right answer, a wrong one, and the whole truth."""
    def of(table, ask, truth):
        x, y = w.pick(table)
        return [w.fill(text, x=x, y=y) for text in (ask, y, w.pick([b for _, b in table if b != y]), truth)]
    return w.pick([
        lambda: of(SOUNDS, "What does a {x} say?", "A {x} says {y}."),
                lambda: of([row for row in LEGS if row[1] != "no"], "How many legs does a {x} have?", "A {x} has {y} legs."),
        lambda: of(opposite_pairs(w), "What is the opposite of {x}?", "The opposite of {x} is {y}."),
        lambda: of([(a, b) for a, b, _ in following(DAYS)], "Which day comes after {x}?", "{Y} comes after {x}."),
        lambda: of([(a, b) for a, b, _ in following(SEASONS)], "Which season comes after {x}?", "{Y} comes after {x}."),
        lambda: of([(f"{NUMBERS[a]} plus {NUMBERS[b]}", NUMBERS[a + b]) for a in range(1, 8) for b in range(1, 8)],
                   "What is {x}?", "{X} is {y}."),
        lambda: of([(x, article(y)) for x, y in GROWN], "What does a {x} grow into?", "A {x} grows into {y}."),
        lambda: of([(x, y) for x, y in COLOURS if x != "an orange"], "What colour is {x}?", "{X} is {y}."),
        lambda: of([(f"How many {x} {y}?", u) for x, y, _, u in AMOUNTS], "{x}", "The right answer is {y}."),
        lambda: of(TASTES, "How does {x} taste?", "{X} tastes {y}."),
        lambda: of([(word, word[0].upper()) for word in SPELL], "Which letter does {x} start with?",
                   "{X} starts with {y}.")])()


def quiz(w):
    """The bot asks, the user answers: right, wrong or not at all."""
    lead = one(w, "|[Gladly.|All right.|Okay!|Here is one.|Good idea!]")
    ask = one(w, "Ask me a question.|Ask me something!|Can we play a quiz?|Quiz me, please.|Now you ask me something.|"
              "Do you have a question for me?|I want to guess. Ask me something.")
    turns = []
    for _ in range(w.pick([1, 1, 2, 3])):
        question, right, wrong, truth = quiz_question(w)
        bridge = one(w, "||Next one:|Now this:|Another one:|Here is the next.") if turns else ""
        turns.append((ask, " ".join(f"{lead} {bridge} {question}".split())))
        kind = w.pick(["right", "right", "right", "wrong", "none"])
        said = {"right": "{answer}.|It is {answer}.|{answer}!|I think it is {answer}.|Is it {answer}?",
                "wrong": "{answer}.|It is {answer}.|I think {answer}.|{answer}?",
                "none": "I do not know.|I have no idea.|That is hard. Tell me.|Hmm, I am not sure.|Please tell me."}[kind]
        ask = capital(one(w, said, answer=right if kind == "right" else wrong))
        lead = one(w, {"right": "Right! {truth}|Yes, {right}!|Very good! {truth}|Correct!|That is right. {truth}|Well done!",
                       "wrong": "Not quite. {truth}|No. {truth}|Oh, no. {truth}|Nice try! {truth}",
                       "none": "{truth}|No problem. {truth}|I will tell you. {truth}"}[kind], truth=truth, right=right)
    turns.append((ask, lead))
    return turns


DIALOGUES.append((quiz, 4))
SINGLE = list(TOPICS)


@topic(16)
def mixed(w):
    """Questions on different topics one after the other."""
    turns = []
    for function in dict.fromkeys(w.rng.choices(*zip(*SINGLE), k=w.pick([2, 2, 3, 3, 4]))):
        (question, answer), *more = function(w)
        if turns and w.chance(0.2) and re.match(f"({NAMED})\\b", question) and question.endswith("?"):
            link = w.pick(["And ", "Okay, and ", "Now, ", "Next, ", "Another question, ", "And tell me, "])
            question = link + uncapital(question)
        turns += [(question, answer), *more[:w.pick([0, 0, 1])]]
    return turns[:4]
