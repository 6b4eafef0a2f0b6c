"""Short stories that begin in the middle: with an event, a noise, a find, a speech, something missing or something that
gets away. Each plot is told about every row of a table and about all kinds of heroes."""
import re

from .cast import BOYS, CHILD_KINDS, GIRLS, PET_NAMES, Who

LAND_ANIMALS = """cat dog rabbit mouse fox bear squirrel hedgehog pig goat monkey mole beaver otter kitten puppy donkey lamb
deer sheep""".split()
JOBS = """baker|farmer|gardener|painter|teacher|tailor|shoemaker|carpenter|bus driver|cook|mail carrier|doctor|miller|singer|
librarian|clockmaker|nurse|train driver""".replace("\n", "").split("|")
OLD = {"she": "old woman", "he": "old man"}
FAMILY = {"mother": "she", "father": "he", "mom": "she", "dad": "he", "grandma": "she", "grandpa": "he"}
SIBLINGS = {"she": "sister", "he": "brother"}
GUESSES = """a ghost|a monster|a giant|a dragon|a troll|a witch|a wolf|a robber|a lion|a pirate|a goblin|a big snake|
a monster with long teeth|a ghost with cold feet|a giant with heavy boots|a hungry wolf""".replace("\n", "").split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

CHILD, PAIR, GROWN, ELDER, BEAST, BEASTS = "child", "pair", "grown", "elder", "beast", "beasts"
KIDS = (CHILD, CHILD, CHILD, PAIR)
PEOPLE = (CHILD, CHILD, CHILD, GROWN, PAIR)
ANYBODY = (CHILD, CHILD, CHILD, GROWN, PAIR, BEAST, BEAST, BEASTS)
SINGLE = (CHILD, CHILD, CHILD, GROWN, BEAST, BEAST)
SMALL = (CHILD, CHILD, PAIR, BEAST, BEASTS)

PLURALS = {"mice": "mouse", "puppies": "puppy"}

COMMON = {
    "glad": "[glad|happy|very happy|pleased]",
    "afraid": "[afraid|scared|frightened|nervous]",
    "sad": "[sad|very sad|unhappy|upset]",
    "time": """[one morning|one day|one afternoon|one Sunday|on Saturday|one Friday|early one morning|not long ago|
    one Tuesday|the other day|last week|one Monday|last Thursday]""",
    "looked": "[looked|looked hard|stood still and looked]",
}


def table(fields, text):
    """Rows as dicts. Each row of the text begins with "- "; its fields are parted by " / "."""
    rows = re.split(r"^- ", text, flags=re.M)[1:]
    return [dict(zip(fields.split(), " ".join(row.split()).split(" / "), strict=True)) for row in rows]


def person(w, taken):
    gender = w.pick(["she", "he"])
    name = w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n not in taken])
    return Who(name, gender)


def beast(w, taken, avoid):
    """An animal that can walk and talk; not of a kind that a text names."""
    kind = w.pick([k for k in LAND_ANIMALS if k not in avoid])
    name = w.pick([n for n in w.pick([PET_NAMES, GIRLS, BOYS]) if n not in taken])
    gender = "she" if name in GIRLS else "he" if name in BOYS else w.pick(["she", "he"])
    return Who(name, gender, kind)


def make_hero(w, sort, avoid):
    """Fields: new (how they come in), one and two (who speaks), I, me, my, mine (how they say it), sort."""
    if sort in (PAIR, BEASTS):
        a = person(w, ()) if sort == PAIR else beast(w, (), avoid)
        b = person(w, {a.name}) if sort == PAIR else beast(w, {a.name}, avoid | {a.kind})
        hero = Who(f"{a} and {b}", "they")
        new = f"{a} and {a.his} {SIBLINGS[b.gender]} {b}" if sort == PAIR else f"{a} the {a.kind} and {b} the {b.kind}"
        hero.more = {"new": new, "one": a.name, "two": b.name, "I": "we", "me": "us", "my": "our", "mine": "ours",
                     "all": "all", "kinds": {a.kind, b.kind}}
    else:
        hero = beast(w, (), avoid) if sort == BEAST else person(w, ())
        if sort == CHILD:
            hero.kind = w.pick(CHILD_KINDS[hero.gender])
        elif sort == ELDER or sort == GROWN and w.chance(0.2):
            hero.kind = OLD[hero.gender]
        elif sort == GROWN:
            hero.kind = w.pick([job for job in JOBS if not avoid & set(job.split())])
        new = w.pick([f"{hero} the {hero.kind}", f"a {hero.kind} named {hero}"] if sort != CHILD else
                     [hero.name, hero.name, f"a {hero.kind} named {hero}", f"little {hero}"])
        hero.more = {"new": new, "one": hero.name, "two": hero.name, "I": "I", "me": "me", "my": "my", "mine": "mine",
                     "all": "both", "kinds": {hero.kind}}
    hero.more["sort"] = sort
    return hero


def make_friend(w, hero, avoid):
    """Somebody at the hero's side. Fields: intro (how they come in), call (how the hero calls them)."""
    taken = {hero.one, hero.two}
    if hero.sort in (BEAST, BEASTS):
        other = beast(w, taken, avoid | hero.kinds)
        intro, call = f"{hero.his} friend {other} the {other.kind}", other.name
    elif hero.sort in (GROWN, ELDER):
        other = person(w, taken)
        intro, call = f"{hero.his} {w.pick(['neighbor', 'friend', 'good friend'])} {other}", other.name
    elif w.chance(0.75):
        role = w.pick(list(FAMILY))
        other = Who(f"{hero.his} {role}", FAMILY[role])
        intro, call = other.name, role.capitalize()
    else:
        other = person(w, taken)
        intro, call = f"{hero.his} big {SIBLINGS[other.gender]} {other}", other.name
    other.more = {"intro": intro, "call": call}
    return other


def tell(w, rows, sorts, template, **more):
    """The template with a row of the table, a hero and a friend who fit it."""
    row = w.pick(rows) | more
    words = re.findall(r"[a-z]+", " ".join(map(str, row.values())))
    avoid = {PLURALS.get(word, word.removesuffix("s")) for word in words} | set(words)
    hero = make_hero(w, w.pick(sorts), avoid)
    friend = make_friend(w, hero, avoid)
    text = w.fill(template, **(COMMON | {"all": hero.all, "day": w.pick(DAYS)} | row), hero=hero, friend=friend)
    return re.sub(r"([?!])[.,]", r"\1", text)  # where a field of the row ends with a mark of its own


NOISES = table("bang noise place cause why fix", """
- Scratch, scratch / a scratching noise / at the window / a branch of the pear tree / The wind pushed it against the glass
/ {Hero} opened the window and bent the branch to the side
- Drip, drip, drip / a dripping noise / in the kitchen / the tap over the sink / One drop after the other fell into a pan
/ {Hero} turned the tap until the dripping stopped
- Bump, bump, bump / a bumping noise / on the stairs / a red rubber ball / It had rolled off the top step
/ {Hero} picked up the ball and put it into a box
- Creak / a long creaking noise / in the hall / the door of the cupboard / Nobody had shut it, and it moved to and fro
/ {Hero} pushed the door shut
- Whoo, whoo / a howling noise / under the roof / the wind / It blew through the open attic window
/ {Hero} closed the window, and the wind had to stay outside
- Flap, flap / a flapping noise / in the yard / a bed sheet on the washing line / The wind played with it like with a sail
/ {Hero} took the sheet down and folded it
- Rattle, rattle / a rattling noise / at the garden gate / the old lock / The gate was open and shook in the wind
/ {Hero} shut the gate well
- Clang / a loud clang / behind the house / a cat with its head in a can / It had wanted the last bit of fish
/ {Hero} pulled off the can, and the cat ran home
- Snuffle, snuffle / a snuffling noise / outside the door / a little hedgehog / It was thirsty and drank from a puddle
/ {Hero} put down a bowl of fresh water for it
- Tick, tock, tick, tock / a ticking noise / in the drawer / an old clock / Somebody had wound it up and put it away
/ {Hero} set the clock on the shelf, where everybody could see it
- Plink, plink / a plinking noise / in the attic / a small hole in the roof / The rain came in, drop by drop
/ {Hero} put a bucket under the hole
- Crunch, crunch / a crunching noise / under the apple tree / a young deer / It was eating the apples that lay on the
ground / {Hero} watched until the deer had eaten enough
- Rumble, rumble / a rumbling noise / in the cellar / a sack of potatoes / It had fallen over, and the potatoes rolled
about / {Hero} put all the potatoes back into the sack
- Plop, plop / a plopping noise / in the bathtub / a green frog / It had come in through the window
/ {Hero} carried the frog back to the pond in a cup
- Rustle, rustle / a rustling noise / in the paper bag / a fat beetle / It had smelled the old bread in there
/ {Hero} carried the bag outside, and the beetle walked away into the grass
- Bang, bang / a banging noise / in the shed / the wooden door / The wind opened it and shut it again
/ {Hero} put a heavy stone in front of the door
- Clip, clop / a clip-clop / in the street / a lost pony / It had jumped over its fence
/ {Hero} gave the pony a carrot and led it back to its field
- Wheee / a whistling noise / at the front door / the wind / It blew through the keyhole
/ {Hero} hung a towel over the keyhole
- Roll, roll, roll / a rolling noise / above the ceiling / a squirrel with its nuts / It was hiding them for the winter
/ {Hero} left the squirrel in peace and even brought it one more nut
- Meow / a tiny noise / under the porch / a wet kitten / It had lost its way in the rain
/ {Hero} dried the kitten and gave it some milk
- Swish, swish / a swishing noise / at the wall / a long curtain / The air from the window moved it
/ {Hero} tied the curtain up with a ribbon
- Pat, pat, pat / a patting noise / at the back door / a puppy with muddy feet / It wanted to come in, but it could not
reach the bell / {Hero} wiped its feet and let the puppy in
- Clink, clink / a clinking noise / on the balcony / a string of shells / They hung in the wind and hit each other
/ {Hero} took the shells down and hung them up inside
- Crackle, crackle / a crackling noise / by the stove / a mouse in a bag of nuts / It had eaten so much that it could not
get out / {Hero} opened the bag wide, and the mouse ran off
- Hoo, hoo / a strange calling / in the old tree / a young owl / It was calling for its mother
/ {Hero} waited quietly until the mother owl came flying
- Squeak, squeak / a squeaking noise / in the garden / the swing / Its chains were old and dry, and the wind pushed it
/ {Hero} put a drop of oil on the chains
- Thud / a dull thud / on the roof / an apple / It had fallen from the tall tree next to the house
/ {Hero} laughed and ate the apple
- Flutter, flutter / a soft fluttering noise / behind the curtain / a big brown moth / It could not find the way out
/ {Hero} opened the window, and the moth flew off to the moon
- Clatter / a clattering noise / in the sink / a stack of plates / The spoon under them had slipped, and they slid down
/ {Hero} dried the plates and put them away
- Snore, snore / a snoring noise / behind the sofa / the neighbor's dog / It had come in because it was warm there
/ {Hero} let the dog sleep and put a blanket over it
""")


def noise_at_night(w):
    return tell(w, NOISES, ANYBODY, """
        [It was the middle of the night when {hero.new} woke up.|{Hero.new} could not sleep.|In the night, {hero.new}
        [suddenly sat up in bed|opened {hero.his} eyes].|The whole house was dark, and {hero.new} lay in bed.|"{bang}!"
        {Hero.new} woke up and listened.|It was late, and the moon was up, but {hero.new} {hero.was} not asleep.]
        There was {noise} {place}. [{bang}! {bang}!|"{bang}!" There it was again.|]
        [What if it was {guess}?|"Maybe it is {guess}," thought {hero}.|"Is that {guess}?" whispered {hero.one}.]

        {Hero} [pulled the blanket up to {hero.his} ears|{hero.was} {afraid}|did not dare to move]. [But then {hero.he}
        thought: "Looking is better than lying here."|But it did not stop, and {hero.he} wanted to know.|But a brave heart
        beats fast, too.] So {hero} [took a lamp|put on some socks] and [tiptoed|crept|went on soft feet] through the dark
        to look. [It was not {guess} at all. It was only {cause}!|"Oh!" said {hero.one}. It was only {cause}.|And what was
        it? It was {cause}, and nothing else.] {why}. {fix}.

        [Then {hero} went back to bed and slept until the sun came up.|Now the house was quiet, and soon {hero} {hero.was}
        asleep.|"That was no {plain}," said {hero.one} and [laughed|smiled], and then {hero.he} slept very well.]
        """, **guess_slots(w))


def guess_slots(w):
    guess = w.pick(GUESSES)
    return {"guess": guess, "plain": guess.split(" with ")[0].split(" ", 1)[1]}


def noise_together(w):
    return tell(w, NOISES, ANYBODY, """
        ["{bang}!" What was that? {Hero.new} stopped and listened.|"{bang}!" {Hero.new} heard it first.|"Did you hear
        that?" asked {hero.new}.|{bang}! {bang}! {Hero.new} listened.|Something was strange that evening, and {hero.new}
        noticed it.|"Shh! Listen!" said {hero.new}.] There was {noise} {place}. "[I hear nothing|It was nothing|It is just
        the house]," said {friend.intro}. Then it came again: "{bang}!" Now {friend} heard it, too.

        "It is {guess}," [whispered|said] {hero.one}. "[I do not think so|I do not believe it|No, no]," said {friend}.
        "[Come, we will look|Let us find out|We will look together]." They [went slowly, step by step|held on to each
        other and went to look|walked on soft feet]. [And what was it? It was {cause}.|And then they knew: it was
        {cause}.|It was not {guess}. It was {cause}.] {why}. ["There is your {plain}!" said {friend}, and they {all}
        laughed.|"I like this better than {guess}," said {hero.one}.|{Hero} {hero.was} not {afraid} any more.] {fix}.
        [After that, it was quiet.|Then it was time for supper, and everybody had a story to tell.|"[Two are braver than
        one|It is good to look]," said {friend}.]
        """, **guess_slots(w))


def noise_call(w):
    return tell(w, NOISES, KIDS, """
        ["{friend.call}!" called {hero.new} in the middle of the night.|"I cannot sleep," called {hero.new}. "There is
        something {place}!"|It was dark, and {hero.new} called out loud.|{Hero.new} lay awake and listened. "{bang}!" it
        went, and then {hero.he} called for help.] [The door opened, and there stood {friend.intro}|{Friend.intro} came
        in] with a lamp. "There is {guess} {place}," said {hero.one}. "{Guess}?" asked {friend}. "Have you seen it?" "No,
        but {hero.I} can hear it," said {hero.one}. They were as quiet as mice. ["{bang}!"|"{bang}!" it went again. It was
        {noise}.]

        ["You are right, there is something," said {friend}.|Now {friend} heard it as well.] "[Let us go and say hello|I
        will go first|Take my hand, and we will look]." [They went there, and what did they see? It was {cause}.|They went
        to look. It was {cause}!] {why}. "[That is a funny {plain}|A nice {plain} you have there]," said {friend}. {fix}.
        ["Shall I leave the lamp on?" asked {friend}. "No," said {hero.one}, "now {hero.I} know what it was."|Then
        {friend} said good night, and nobody called again.|{Hero} {hero.was} not {afraid} any more and fell asleep at
        once.]
        """, **guess_slots(w))


EVENTS = table("scene worry cause fix end", """
- There was water all over the floor / Where does all this water come from
/ The tap was still running, and an old sock lay on the drain
/ {Hero} turned off the tap and pulled out the sock, and {friend} brought towels
/ In the end, the floor was cleaner than ever before
- White feathers danced through the whole room / Is it snowing in here
/ A pillow had a long tear, and more and more feathers came out
/ {Friend} sewed up the pillow, and {hero} caught the feathers one by one
/ One feather was left, and {hero} kept it for luck
- The cake lay upside down on the floor / Who did that to our cake
/ The window was open, and the wind had blown the curtain against the plate
/ {Hero} saved the half that was still clean, and {friend} put berries on top
/ It was only half a cake, but it tasted wonderful
- Grey smoke came out of the oven / Is there a fire / The bread was still in there, and it was as black as coal
/ {Friend} took out the bread, and {hero} opened all the windows
/ There was no bread that day, so they had apples and cheese
- The milk ran over the table and dripped on the floor / Quick, what can {hero.I} do
/ The jug had a crack at the bottom / {Hero} held a bowl under the table, and {friend} fetched a cloth
/ A cat came and licked up the rest
- The whole table was covered with ants / What do they all want here
/ Somebody had left the lid off the honey
/ {Hero} put a drop of honey outside by the wall, and {friend} closed the jar
/ Soon all the ants marched out again, one after the other
- Everything in the washing basket was pink / What happened to the white shirts
/ A red sock had been washed with the white things
/ {Hero} put on a pink shirt, and {friend} could only laugh
/ From then on, red socks were washed alone
- A goat stood in the middle of the living room / How did you get in here
/ The back door was open, and the goat had smelled the flowers on the table
/ {Hero} held out a carrot and walked backward, and {friend} held the door
/ The goat followed the carrot all the way back to its field
- The shelf had come down, and books lay everywhere / Is anybody hurt
/ One of the two screws was gone, and the shelf had been too heavy
/ {Friend} found a new screw, and {hero} held the shelf straight
/ Then they found a book that they had missed for a long time
- A bird flew round and round under the ceiling / How can {hero.I} help it
/ It had come in through the window and could not find the way back
/ {Hero} opened every window, and {friend} put out the lamp
/ At last, the bird saw the sky and flew out
- Flour was on the floor, on the chairs and even on the lamp / Did a cloud fall down
/ The big bag of flour had burst / {Hero} swept, and {friend} wiped the chairs
/ There was just enough flour left for ten small pancakes
- Soap bubbles came out of the bathroom and rolled down the stairs / What is going on up there
/ A whole bottle of soap had fallen into the bathtub / {Friend} pulled the plug, and {hero} chased the bubbles with a broom
/ Never had the stairs smelled so good
- All the lights went out at once / Who turned off the light
/ A storm had pulled down a wire / {Friend} found a candle, and {hero} fetched blankets
/ They told stories in the warm light, and when the lamps went on again, it was almost a pity
- Round red tomatoes rolled across the kitchen floor / Where are you all going
/ The basket had a hole, and it grew bigger with every tomato
/ {Hero} picked up the tomatoes, and {friend} mended the basket
/ Three tomatoes were squashed, so there was tomato soup that day
- The roof of the hen house was gone / Where are the hens now
/ The storm had lifted the roof off and put it down in the next field
/ {Hero} found the hens under a bush, and {friend} nailed the roof on again
/ The next morning, there was an egg for everybody
- The boat was loose and drifted away from the shore / Who will stop it
/ The knot in the rope had come open / {Hero} caught the rope with a long stick, and {friend} pulled
/ This time, they made a knot that would hold
- The big pot of soup boiled over / What is that hissing
/ The fire was too hot, and nobody had stirred the soup
/ {Friend} lifted the pot off the fire, and {hero} wiped the stove
/ The soup was thick now, but it was good
- A thick branch lay across the path / How will anybody get past it
/ The old tree was dry inside, and the wind had broken it
/ {Hero} pulled on one side, and {friend} pushed on the other
/ Then the path was free, and the branch became a nice bench
- The tent had fallen down / Is somebody under there
/ The ground was soft, and two pegs had come out
/ {Hero} held up the pole, and {friend} put stones on the pegs
/ That night, the tent stood firm, and they slept well in it
- Paint dripped from the table, blue and yellow / What a mess! Who did that
/ Somebody had bumped against the table, and both paint pots had fallen over
/ {Hero} fetched a wet cloth, and {friend} lifted the pots
/ Where the blue and the yellow met, there was a spot of green, and it stayed there for ever
- The sheep stood in the vegetable garden and ate the peas / How did you all come in
/ A board of the fence was broken / {Hero} led the sheep out, and {friend} nailed on a new board
/ There were fewer peas that year, but the sheep looked very content
- The clock had stopped, and everybody was late / Why does it not tick any more
/ A little spider had made its web between the wheels
/ {Hero} carried the spider outside on a leaf, and {friend} wound up the clock
/ Tick, tock, it went, as if nothing had happened
- The dough rose and rose and pushed the lid off the bowl / Will it ever stop
/ There was far too much yeast in it / {Friend} cut the dough into small pieces, and {hero} shaped buns
/ They had so many buns that they could give one to everybody in the street
- The wheel of the cart was lying in the ditch / What do we do with only three wheels
/ The nail that held it had fallen out / {Friend} lifted the cart, and {hero} put the wheel back on with a new nail
/ The cart rolled on as well as before
- Leaves blew in at the door and covered the whole carpet / Is autumn moving in with us
/ The door had not been shut, and the wind was strong
/ {Friend} shut the door, and {hero} swept up the leaves
/ The most beautiful leaf was put on the table in a glass
- Jam was on the table, on the door and on the lamp / How did it get up there / The jar had been too hot, and the lid had
flown off / {Hero} wiped the door, and {friend} climbed up to the lamp / There was still one full jar, and it went very
well with bread
- The whole row of bicycles fell over, one after the other / Who will pick them all up
/ The first one had been standing on a pine cone / {Hero} began at one end, and {friend} began at the other
/ They met in the middle and shook hands
- A big crack ran through the ice of the puddle / Did the puddle break / The sun had made the ice thin / {Hero} lifted out
a piece like a window, and {friend} held it against the sun / It dripped and dripped, and then it was gone
- The bell on the roof rang and would not stop / Who is ringing up there / A branch had got caught in the rope, and the
wind moved it / {Friend} held the ladder, and {hero} pulled out the branch / It was so quiet then that one could hear the
bees
- The hay wagon had lost half of its hay / Where is the rest / One board at the back was open
/ {Hero} picked up the hay along the road, and {friend} shut the board / In the hay sat a hen, and she had enjoyed the ride
""")


def event(w):
    return tell(w, EVENTS, ANYBODY, """
        [{scene}. {Hero.new} could not believe it.|{scene}. "{worry}?" cried {hero.new}.|"{worry}?" cried {hero.new}.
        {scene}!|{Time}, {hero.new} got a [big surprise|shock]. {scene}.|"Oh dear, oh dear!" cried {hero.new}.
        {scene}.|{scene}! {Hero.new} stood there and did not know what to do.|"Come quickly!" called {hero.new}. {scene}.]

        [{Friend.intro} heard it and came running.|{Hero} called for help, and {friend.intro} came at once.|{Friend.intro}
        came to help.] ["Do not worry," said {friend}. "First we must find out why."|"How did this happen?" asked
        {friend}.|"Well, well," said {friend}, "let us see."|] [They {looked}, and soon they found the reason.|It did not
        take long to find the reason.|And then they saw what had happened.] {cause}.

        ["I know what to do," said {friend}.|"Let us begin," said {hero.one}.|There was no time to lose.|"Together we can
        do it," said {friend}.|] {fix}. [It took some time, but it worked.|That helped.|Soon everything was all right
        again.|] {end}. ["What a day!" said {hero.one}, and they {all} laughed.|"Thank you, {friend.call}," said
        {hero.one}.|{Hero} {hero.was} {glad} that {friend} had come.|]
        """)


def event_alone(w):
    return tell(w, MESSES, ANYBODY, """
        [{scene}. {Hero.new} saw it and stopped.|{Time}, {hero.new} came home and stood still. {scene}.|"What is this?"
        cried {hero.new}. {scene}.|{scene}! That was the first thing {hero.new} saw {time}.|Who had done this? {scene},
        and {hero.new} did not know why.] ["It was not {hero.me}," said {hero.one}. "But who was it?"|{Hero} had only been
        away for a short time.|{Hero} {looked}.] [Then {hero.he} found a clue: {clue}.|And there was something else:
        {clue}.|But there was also a clue: {clue}.]

        [{Hero} followed the clue|{Hero} thought for a moment and then looked everywhere|{Hero} looked everywhere]. And
        there sat {culprit}[, very small and very quiet|, with big, round eyes|]. {why}. [{Hero} wanted to be
        [angry|cross], but could not.|{Hero} had to laugh.|"So it was you!" said {hero.one}.] [So {hero}|{Hero} cleaned
        up, and then {hero.he}] {kind}. [{end}.|"You could have asked," said {hero.one}. {end}.]
        """)


MESSES = table("scene clue culprit why kind end", """
- The flower pots lay broken on the floor / a long, thin tail behind the curtain / a young cat
/ It had only wanted to catch a fly / took the cat outside, where there were flies for everybody
/ From then on, the pots stood on the ground
- The bread was gone from the table / a row of crumbs / a lost puppy
/ It had not eaten since the day before / gave it a bowl of water and looked for its home
/ That evening, the puppy was back where it belonged
- The socks were all over the yard / small wet tooth marks / a young fox
/ It had wanted something to play with / gave the fox one old sock to keep
/ The fox ran home with the sock in its mouth, as proud as a king
- Every apple in the basket had a little bite / the marks of tiny teeth / a baby squirrel
/ It had looked for the sweetest one / put the sweetest apple in front of the door for the squirrel
/ The rest became apple sauce
- The curtain was full of knots / a banana peel on the window sill / a little monkey
/ It had tried to make a swing / hung a real swing in the tree
/ The monkey swung there every day and never touched a curtain again
- The cabbages had holes, big ones and small ones / a silver line from leaf to leaf / a whole family of snails
/ They had been so hungry after the long dry days / planted a row of salad only for the snails
/ The snails moved there, slowly but gladly
- The wool was wound around all the chairs / a soft purring under the sofa / a grey kitten
/ It had thought that the wool was a mouse / wound the wool up and gave the kitten a ball on a string
/ The kitten played until it fell asleep
- The washing lay in the mud / a tuft of white hair on the line / a young goat
/ It had wanted to look through the shirts and got caught / washed everything again and gave the goat some grass
/ This time, the line hung higher
- The pages of the book were wet / a trail of water to the corner / a small duck
/ It had liked the picture of the lake / showed the duck a real lake
/ The duck jumped in at once and quacked
- The cushions were piled up to a cave / a low snore from inside / a tired hedgehog
/ It had looked for a warm place for the winter / built a better cave of leaves in the garden
/ The hedgehog slept there until spring
- The lid was off the jam, and the jam was half gone / a red paw print on the cloth / a little raccoon
/ It had never tasted anything so sweet / put the jar on the highest shelf and gave the raccoon some berries
/ The raccoon washed its paws and went home
- The nuts were gone from the bowl / a scratching noise behind the cupboard / a brown mouse
/ It had wanted to fill its house before the snow came / left three nuts by its hole
/ The mouse squeaked, and that meant thank you
- The carrots were pulled out and lay in a row / a round hole under the fence / a young rabbit
/ It had tried to find the biggest one / chose the biggest carrot and rolled it to the rabbit
/ They shared the garden after that
- A mountain of earth stood in the middle of the lawn / a pink nose that came out and went in again / a mole
/ It had lost its way under the ground / made a soft place for it at the edge of the meadow
/ The lawn was flat again, and the mole was happy, too
- The hat lay on the floor, and something in it was moving / a little yellow straw on the rim / a small hen
/ It had thought that the hat was a nest / built a real nest of straw / The next day, there was an egg in the nest
- The blanket was gone from the bed / a corner of it under the cupboard / a cold little puppy / It had only looked for a
warm place / put an old blanket in a basket for it / The puppy and the bed had a blanket each now
- The pears lay all over the kitchen / a long, sticky nose mark on the basket / a young pony
/ It had put its head in at the window / picked out one pear and carried it to the meadow
/ The pony ate it there, where ponies should eat
- The pencils had no ends any more / a heap of tiny wood crumbs / a baby beaver / It had taken the pencils for thin trees
/ brought it some fresh branches / The pencils were short now, but they could still draw
""")


THINGS = table("thing home need", """
- red hat / on the hook by the door / {Hero} wanted to go for a walk
- blue scarf / on the hook by the door / {Hero} did not want to go out without it
- left shoe / next to the right one / Nobody can walk far in one shoe
- green glove / in the drawer with the other one / It takes two gloves to keep warm
- striped sock / in the drawer / {Hero} wanted to get dressed
- little key / on the nail by the door / Without it, the box with the treasures stayed shut
- wooden spoon / in the pot by the stove / The soup had to be stirred
- pencil / on the table / {Hero} wanted to finish a picture
- paintbrush / in the glass by the window / The paints were ready, and the paper, too
- storybook / next to the bed / {Hero} wanted to know how the story ended
- whistle / on its string by the window / {Hero} played a song on it every day
- yellow ball / in the basket / {Hero} wanted to play outside
- teddy bear / on the pillow / Nobody in that house could sleep without it
- wooden boat / on the shelf / {Hero} wanted to see it swim
- drum / under the window / {Hero} wanted to practice a march
- silver bell / above the door / Without it, nobody could ring
- purple cup / on its shelf / Tea tasted best from it
- umbrella / in the corner by the door / The first drops were falling
- ribbon / in the sewing box / The present had to be tied up
- flashlight / in the drawer / It would be dark soon
- comb / by the sink / {Hero} looked very untidy that day
- yo-yo / on the chest / {Hero} had learned a new trick with it
- map / in the bag / Without it, the way to the lake was hard to find
- lucky stone / on the window sill / {Hero} never went on a trip without it
- basket / beside the door / The berries were ripe, and {hero} wanted to pick them
- kite / on the wardrobe / There was just the right wind
- music box / on the shelf / {Hero} listened to it every evening
- apron / behind the kitchen door / {Hero} wanted to bake
- toy train / on its rails / {Hero} had built a new bridge for it
- brown bag / on the bench in the hall / {Hero} wanted to pack it
- little bucket / next to the steps / The flowers needed water
""")

SPOTS = table("spot how look", """
- under the bed / {Hero} had pushed it there with one foot / It was grey with dust
- behind the sofa / It had fallen down there, and nobody had heard it / There was a cookie crumb on it
- in the washing basket / It had been carried off with the washing / It smelled of soap
- in the wheelbarrow / {Hero} had laid it down there to open the gate / It was a little wet
- on the garden bench / {Hero} had rested there and forgotten it / A ladybug sat on it
- in the tall grass / It had dropped there the day before / It was wet with dew
- on top of the cupboard / It had been put there to be safe, so safe that nobody found it / A spider had made a web over it
- under the newspaper / Somebody had read and put the paper down on top of it / It looked as good as ever
- in the doghouse / The dog next door had liked the smell of it / It had the marks of two teeth
- behind the curtain / It had been used for hide-and-seek and forgotten / It was warm from the sun
- in the big boot by the door / It had dropped in from above / It smelled of feet
- between the cushions / {Hero} had sat on it without knowing / It was a little flat
- in the bread box / {Hero} had been half asleep and put it there in place of the bread / It smelled of fresh rolls
- in the tree house / {Hero} had taken it up there the last time / A leaf lay on it
- on the stairs / It had been too much to carry, and it had slipped / Somebody had almost stepped on it
- beside the pond / {Hero} had watched the ducks there / A little frog sat next to it
- in the shed / It had been put away with the tools / It smelled of paint
- under the apple tree / {Hero} had slept there in the shade / An apple lay right beside it
""")

LARGE = ("umbrella", "basket", "kite", "brown bag", "little bucket", "drum", "wooden boat", "toy train")
NARROW = ("in the big boot by the door", "between the cushions", "in the bread box", "under the newspaper", "under the bed")


def missing(w):
    row = w.pick(THINGS)
    spots = SPOTS if row["thing"] not in LARGE else [s for s in SPOTS if s["spot"] not in NARROW]
    spot, *wrong = w.some(spots, 3)
    return tell(w, [row], ANYBODY, """
        ["Where is {hero.my} {thing}?" [asked|called|cried] {hero.new}. It [was always|had always been] {home}, but
        [now|that day] it was not there.|The place {home} was empty. The {thing} of {hero.new} was gone.|{Time},
        {hero.new} could not find {hero.his} {thing}. It was not {home}.|The {thing} was gone! {Hero.new} looked {home},
        but it was not there.|Something was missing. {Hero.new} looked around. It was {hero.his} {thing}!|{Hero.new}
        looked once, and {hero.he} looked twice. No, the {thing} was not {home}.] [{need}.|"{Hero.I} need it," thought
        {hero}. {need}.]

        {Hero} looked {wrong}. [Nothing.|It was not there.|There was only dust.] {Hero} looked {other}. [It was not there,
        either.|Nothing again.|There was an old button, but no {thing}.] ["What are you looking for?" asked
        {friend.intro}. "[Think back|Try to remember]. {ask}?"|{Friend.intro} came to help. "[Think back|Try to
        remember]," said {friend}. "{ask}?"]

        [{Hero} thought and thought.|{Hero} thought about it with closed eyes.] ["I know!" cried {hero.one}.|"Wait!" said
        {hero.one}.|Then {hero} remembered.] [And {spot}, there it was|There was one more place, {spot}, and there lay the
        {thing}|They looked {spot}, and there was the {thing}]! {how}. [{look}, but {hero} did not mind.|{look}.] [{Hero}
        put the {thing} back {home}, and this time it stayed there.|"Now I will always put it back {home}," said
        {hero.one}.|"Thank you, {friend.call}," said {hero.one}. {Hero} {hero.was} {glad}.]
        """, wrong=wrong[0]["spot"], other=wrong[1]["spot"], **spot,
        ask="Where [did you have it last|were you with it yesterday]")


ODD_FINDS = """an old button|a dry leaf|half a cookie|a short pencil|a lost marble|a bit of string|a paper clip|a bent spoon|
a coin|a playing card|a nut shell|one red bead""".replace("\n", "").split("|")


def missing_alone(w):
    row = w.pick(THINGS)
    spots = SPOTS if row["thing"] not in LARGE else [s for s in SPOTS if s["spot"] not in NARROW]
    spot, *wrong = w.some(spots, 3)
    find, find2 = w.some(ODD_FINDS, 2)
    return tell(w, [row], SINGLE, """
        ["{Thing}, where are you?" called {hero.new}. The {thing} did not answer. It was not {home}.|No {thing} {home}. No
        {thing} on the table. {Hero.new} began to search.|{Hero.new} wanted to take the {thing}, but there was nothing
        {home}.|The evening before, the {thing} of {hero.new} had been {home}. Now it was gone.|"One moment," said
        {hero.new}, "I must find my {thing} first." It was not {home}.] {need}.

        {Hero} looked {wrong} and found {find}, but no {thing}. {Hero} looked {other} and found {find2}. ["I find
        everything today," said {hero}, "only not my {thing}."|"This is a good day for finding," said {hero}, "but only
        for the wrong things."|That was nice, but it was not the {thing}.] [Then {hero} sat down and thought about the day
        before, step by step.|Then {hero} stood still and tried to remember.] ["Of course!" cried {hero}.|"Now I know!"
        said {hero}.] And there it was, {spot}! {how}. [{look}. |]["From now on, you stay {home}," said {hero} to the
        {thing}.|{Hero} put the {thing} back {home} and {hero.was} {glad}.|Now {hero} had the {thing} again, and {find} as
        well.]
        """, wrong=wrong[0]["spot"], other=wrong[1]["spot"], find=find, find2=find2, **spot)


PETS = table("pet empty sign place reason end", """
- cat / the basket of the cat / a grey hair on the stairs / in the drawer with the sweaters / It had four kittens there,
as small as mice / The drawer was a cat house after that
- dog / the mat by the door / a hole under the fence / in front of the bakery / It had been waiting for the first warm roll
/ The baker said that it came every week
- rabbit / the hutch of the rabbit / a bite in a cabbage leaf / under the hedge / It had dug a long tunnel and was very
proud of it / The hutch got a bigger yard, with earth for digging
- parrot / the cage of the parrot / a green feather on the sill / in the plum tree / It had always wanted to know how
plums taste / It came down by itself and said, "Hello, plum"
- hen / the place of the hen / one brown feather in the grass / behind the woodpile / It was sitting on nine eggs
/ Some days later, nine chicks ran behind it
- pony / the stable of the pony / a hoof print on the lane / in the yard of the school / It had heard the children sing
/ All the children were allowed to pat it
- turtle / the box of the turtle / a flat line in the grass / under the rhubarb leaves / It was hot, and there was the
best shade of the garden / The box was put under the rhubarb, too
- goat / the pen of the goat / a hat without a rim / on the roof of the shed / The grass up there was the greenest
/ It took three apples to get it down
- hamster / the wheel of the hamster / a row of seeds under the sofa / inside an old slipper / It had filled the slipper
with food for the winter / The slipper was moved into the cage
- duck / the tub of the duck / a wet footprint on the path / on the neighbor's pond / It had found a friend with a green
head / From that day on, two ducks came home every evening
- lamb / the straw of the lamb / a tuft of wool on a thorn / next to the big sheepdog / It had been cold in the night, and
the dog was warm / The dog and the lamb slept side by side from then on
- donkey / the field of the donkey / an open gate / at the old mill / It had carried sacks there for years and missed the
miller / On Sundays, they went to see the miller together
""")


def pet_gone(w):
    return tell(w, PETS, PEOPLE, """
        ["Have you seen {hero.my} {pet}?" asked {hero.new}. "It is gone!"|{Empty} was empty. {Hero.new} saw it, and
        {hero.he} called for the {pet}, but no {pet} came.|{Time}, the {pet} of {hero.new} was gone. {Empty} was
        empty.|Where was the {pet}? {Hero.new} had looked everywhere.|"{Empty} is empty!" cried {hero.new}. "Where is the
        {pet}?"] ["It has never done that before," said {hero.one}.|{Hero} {hero.was} {sad}.|What if it had lost its way?]
        {Hero} told {friend.intro}. ["Then we will go and look," said {friend}.|"It cannot be far," said
        {friend}.|{Friend} put on a coat at once.]

        [They called and called.|They looked to the left and to the right.|They asked everybody they met.] ["Wait, here is
        something!" said {friend}.|Then {hero} found something.|Then they found the first clue.] It was {sign}. [That was
        the right way.|They went on from there.|"So it went this way," said {hero.one}.] [And then they saw it|And there
        it was|There sat the {pet}, safe and sound|There they found the {pet}], {place}! {reason}. ["You gave {hero.me} a
        fright," said {hero.one} to the {pet}.|{Hero} hugged the {pet}.|{Hero} {hero.was} so {glad} that {hero.he} could
        not even be cross.] {end}.
        """)


LENT = table("thing sign deed result", """
- old coat / There was only a bit of thread / sewed up the hole in the sleeve / Now it was as good as new
- watering can / There was only a wet ring on the ground / watered all the flowers / Every flower stood up straight
- red wagon / Two lines of wheels led away / brought home a big pumpkin with it / It was enough for a huge pot of soup
- broom / There was only a little dust / swept the path to the gate / The path was as clean as a plate
- big pot / There was a smell of onions in the air / cooked soup for everybody / The soup was hot and good
- bicycle / One line of a tire went round the house / mended the flat tire / It rolled like new
- blanket / There was one hair of wool on the chair / washed it and hung it in the sun / It smelled of grass and sun
- wooden chair / There were four marks on the carpet / painted it bright yellow / It was the finest chair in the house
- ladder / There were two small holes in the earth / picked the last pears from the top of the tree
/ They were the sweetest of all
- teapot / There was a ring of tea on the table / glued the broken handle / Not one drop ran out of it now
- sled / There was a long line in the snow / rubbed wax on it so that it would go fast / It flew down the hill like a bird
- lamp / There was only a round spot without dust / cleaned the glass / The light was twice as bright
- kite / There was a bit of colored paper on the floor / made a new tail for it / It flew higher than ever
- puppet / There was a drop of glue on the shelf / put on the arm that had come off / It could wave with both arms again
- birdhouse / There was some sawdust on the grass / built a little roof for it / The birds liked it very much
- rocking horse / There was a bit of brown paint on the floor / painted its mane / It looked like a real horse now
- hammock / There were two loose ropes on the tree / tied a strong knot in it / It was safe for two now
""")


def missing_for_a_reason(w):
    return tell(w, LENT, ANYBODY, """
        [The {thing} was gone. {Hero.new} had used it only the day before.|"Somebody has taken the {thing}!" cried
        {hero.new}.|{Time}, {hero.new} wanted to get the {thing}, but it was not in its place.|Who had the {thing}?
        {Hero.new} did not.|"Has anybody seen the {thing}?" asked {hero.new}. Nobody answered.] [{sign}.|{Hero} looked at
        the place where it had been. {sign}.] ["It was a thief," thought {hero}.|{Hero} {hero.was}
        [cross|angry|worried].|"Things do not walk off alone," said {hero.one}.]

        [{Hero} looked in the house and in the yard.|{Hero} went all around the house.] [Then {hero.he} heard somebody hum
        a song behind the shed.|Then there was a noise behind the shed.] There was {friend.intro}, and there was the
        {thing}! "[Oh, you found me|It should be a surprise|I am almost done]," said {friend}. [In secret, {friend}|That
        morning, {friend}] had {deed}. [{Hero} {hero.was} not angry any more.|"And I thought it
        was a thief," said {hero.one}, and they {all} laughed.|"You did that for {hero.me}?" asked {hero.one}. "Thank
        you!"] {result}.
        """)


WORN = table("thing spot clue", """
- glasses / on {hero.his} own head / I can see them from here
- hat / on {hero.his} own head / Look into the mirror
- pencil / behind {hero.his} own ear / Touch your ear
- scarf / around {hero.his} own neck / You look nice and warm
- spoon / in {hero.his} own pocket / Something is sticking out of your pocket
- key / on the string around {hero.his} own neck / There is something on your string
- flower / on {hero.his} own cap / I can smell it from here
- ribbon / on {hero.his} own back / Turn around once
- cap / on {hero.his} own head, the wrong way round / Look into the mirror
- brush / under {hero.his} own arm / Lift your arm
- bag / on {hero.his} own back / Turn around once
- comb / in {hero.his} own hair / Touch your hair
- paper crown / on {hero.his} own head / You look like a king
""")


def missing_on_head(w):
    row = w.pick(WORN)
    return tell(w, [row], (CHILD, GROWN, BEAST) if row["spot"] != "in {hero.his} own hair" else (CHILD, GROWN), """
        ["{What} {gone}!" cried {hero.new}.|"Where {verb} {hero.my} {thing}?" asked {hero.new}.|{Hero.new} was looking for
        something {time}. It was {hero.his} {thing}.|{Hero.new} pulled out all the drawers. The {thing} {verb2}
        gone.|"Stop! Nobody moves!" said {hero.new}. "{What} {gone}."] {Hero} looked under the table. {Hero} looked behind
        the clock. {Hero} even looked in the sugar bowl. [No {thing}.|Nothing.|There was no {thing}.]

        [{Friend.intro} came in and began to smile.|Then {friend.intro} came in and laughed.] "What is so funny?" asked
        {hero}. "I am looking for {hero.my} {thing}, and you laugh." "{clue}," said {friend}. [It took {hero} a moment to
        understand.|{Hero} did not understand, but then {hero.he} stood still.] And there {verb2} the {thing}[|, plain to
        see], {spot}! {Hero} turned red, and then {hero.he} laughed, too. ["I looked everywhere, only not on me," said
        {hero}.|"I am glad that I found {them}," said {hero}.|"Some things are too close to see," said {friend}.]
        """, **({"what": "my glasses", "gone": "are gone", "verb": "are", "verb2": "were", "them": "them"}
                if row["thing"] == "glasses" else
                {"what": "my {thing}", "gone": "is gone", "verb": "is", "verb2": "was", "them": "it"}))


FOUND = table("thing place owner need thanks", """
- small silver key / in the grass / the baker / I cannot open my shop without it / a warm bun
- brown glove / beside the fence / the mail carrier / My fingers were so cold all day / a stamp with a ship on it
- pair of glasses / on a bench / an old man with a newspaper / I could not read a word / a funny story from the paper
- red collar / under a bush / a woman with a big white dog / We looked for it all week / a ride on the dog's little cart
- shiny whistle / on the path / the train driver / Without it, the train cannot start / a ride to the next station
- rag doll / under a swing / a girl with wet cheeks / I cannot sleep without her / a big hug
- toy car / in a puddle / a boy with a runny nose / It was a present from my grandpa / half of a cookie
- gold ring / beside the well / the woman from the mill / I have worn it for thirty years / a bag of the finest flour
- purse / under a market table / the flower woman / All the money for today is in it / a bunch of tulips
- wooden flute / in the leaves / a street musician / I have no song without it / a song for dancing
- thick book / on the steps / the librarian / Twenty children are waiting to read it / the chance to read it first
- tiny screwdriver / in the ditch / the clockmaker / All the clocks in my shop stand still / a look into a real clock
- blue umbrella / by the bus stop / the teacher / And it is going to rain soon / a dry walk home
- little bell / in the clover / the shepherd / Without it, I cannot hear my smallest lamb / a ball of soft wool
- big hammer / in the sand / the carpenter / I have been knocking with my shoe / a little wooden stool
- measuring tape / on the stairs / the tailor / I made a coat with one long arm / a ribbon for Sundays
- feather hat / under a tree / the singer / I cannot sing without it / seats in the first row
- walking stick / at the foot of the hill / an old woman / The hill is so steep without it / a handful of nuts
- tiny shoe / in the street / a father with a baby / We only have one left / a smile from the baby
- letter / beside the mailbox / the doctor / It is from my sister across the sea / the pretty stamp from it
- fishing rod / by the river / the fisherman / My family is waiting for supper / a fish as long as an arm
- lunch box / on the bridge / the bus driver / My tummy has been growling since noon / half of a cheese sandwich
- pocket watch / in the hay / the farmer / I thought the cow had eaten it / a jug of fresh milk
- green ball / behind a hedge / a tall girl from the corner house / We could not go on with our game / a place in their
game
- thimble / between two stones / the shoemaker / My thumb is full of holes / new laces in yellow
- kite without a string / in the rose bush / a boy from the next street / It flew away last week / a turn with the kite
- wool cap / on the ice / a skater / My ears are almost frozen / a cup of hot cocoa
- paintbrush / under the bridge / the painter / I have painted with my finger / a picture of the bridge
- garden shovel / in the mud / the gardener / My trees want to get into the ground / a little tree in a pot
- lantern / at the edge of the woods / the night watchman / I bumped into every wall last night / a walk with the lantern
""")


def found(w):
    return tell(w, FOUND, (CHILD, CHILD, PAIR), """
        [{Time}, {hero.new} found a {thing} {place}.|{Place}, there lay a {thing}. {Hero.new} saw it first.|"Look what is
        lying there!" said {hero.new}. It was a {thing}, {place}.|What was that {place}? {Hero.new} came closer. It was a
        {thing}!|{Hero.new} almost stepped on it: a {thing}, {place}.|A {thing} lay {place}. {Hero.new} picked it up and
        turned it over.] [Nobody was near.|There was no name on it.|"It is nice," said {hero.one}, "but it is not
        {hero.mine}."] ["Somebody must be [sad|looking for it] now," said {hero.one}.|{Hero} thought: "Who may have lost
        it?"|Should {hero.he} keep it? {Hero} thought about it for a while. No, that was not right.]

        [So {hero} asked in every street.|{Hero} held it up and asked everybody who came by.|{Hero} went from door to door
        and asked.] ["No, that is not mine," said the first one, and the second one said the same.|"I have never seen it,"
        said the first one, and the second one had not seen it, either.] At last, there was {owner}, who {looking}. "Is
        this {yours}?" asked {hero.one}. "[My|Yes! My] {thing}!" was the [happy|joyful] answer. "{need}. [Thank you!|How
        can I thank you?]" And {hero} got {thanks}. ["It is good that {hero.I} asked," said {hero.one}.|That was better
        than to keep the {thing}.|{Hero} went home {glad}.]
        """, yours="[yours|your {thing}]", looking="""[was looking at the ground|looked under every bush|had a worried face|
        looked very unhappy]""")


def found_by_note(w):
    return tell(w, FOUND, (CHILD, CHILD, PAIR), """
        [A note hung on a tree, and {hero.new} read it: "Lost: one {thing}. Please help me!"|"Lost: one {thing}," read
        {hero.new}. The note hung on a wall.|"Somebody has lost a {thing}," said {hero.new}. It said so on a note by the
        road.|{Time}, {hero.new} read a note in the street. It said: "Who has seen my {thing}?"] [The note came from
        {owner}.|It was from {owner}.] [At the bottom, there was a sad face.|"{need}," it said at the end.]

        ["Let us look for it," said {hero.one} to {friend.intro}.|"Will you help {hero.me} to find it?" {hero.one} asked
        {friend.intro}.|{Hero} told {friend.intro} about it.] They looked [here and there|in every corner|high and low].
        ["There is nothing," said {friend}.|For a long time, they found nothing.] [But then {hero} saw something
        {place}.|"Wait, what is that?" said {hero.one}. Something lay {place}.] It was the {thing}! They took it back at
        once. ["You have found it!"|"My {thing}!"] was the joyful answer. ["I was so unhappy without it. Thank you!"|"You
        are good finders!"|"How can I thank you?"] And they got {thanks}. [{Hero} took the note down.|"It is good to read
        notes," said {hero.one}.|{Hero} {hero.was} {glad}, and {friend} was, too.]
        """)


GROWING = table("thing place look guess truth joy", """
- sunflower seed / in the crack of a wall / as small as a crumb / a bead
/ {Hero} put it in a pot, and after three weeks a green stem came out / In summer, a sunflower looked over the fence
- duck egg / in the tall grass / smooth and still warm / a painted stone
/ It cracked, and a wet little duck looked out / The duck went everywhere with {hero}
- caterpillar / on a cabbage leaf / green and soft / a piece of string / It wrapped itself up, slept for a long time and
came out with wings / The butterfly sat on {hero} once before it flew away
- tulip bulb / under the hedge / brown and dry / an onion
/ It slept in the earth all winter, and then a red flower came up / It was the first tulip of the whole street
- acorn / under a big tree / smooth like glass / a button / It slept in a pot all winter, and in spring a tiny tree came
out / Every year, {hero} measured how tall the oak tree was
- grain of corn / beside the path / hard and yellow / an old tooth
/ In the earth it grew and grew, and at the end there were three big ears of corn / There was popcorn for everybody
- clump of frog eggs / at the edge of the pond / wet and cold, with black dots / a piece of jelly
/ The dots in the water grew tails and then legs / On summer nights, the frogs sang near the house
- magic stone / in the brook / round and rough / a bone
/ It fell on the floor and broke in two, and inside it was full of sparkling crystal
/ One half stayed with {hero}, and one half was a present for {friend}
- pumpkin seed / in an old paper bag / flat and white / a fish scale / In the earth it became a plant with leaves as big
as plates / In autumn, the pumpkin was so heavy that it had to be rolled home
- dry pea / under the table / small and full of wrinkles / a pill
/ In a pot it grew and climbed up a stick, and soon many pods hung there / There were enough peas for soup
- cherry branch / on the ground after the storm / bare and grey / firewood
/ In a glass of water it woke up, and there were pink flowers on it / The whole room smelled of spring
- cocoon / in the corner of the shed / brown and light / a dead leaf
/ One warm night, a big moth crept out of it / It sat in the lamplight like a little king
- crab shell / on the beach / cold and hard / a horn / In a bowl of salt water, a little crab looked out of it
/ {Hero} carried it back to its beach, and it waved with one claw
- potato with eyes / in a dark box / soft and old / a lump of mud / In the earth it grew leaves, and in autumn there were
ten new potatoes under it / They were baked in the fire that same evening
""")


def found_growing(w):
    return tell(w, GROWING, (CHILD, CHILD, GROWN, PAIR), """
        [What lay there {place}? {Hero.new} bent down.|{Time}, {hero.new} found something {place}.|"I have found
        something!" called {hero.new}.|There was something strange {place}, and {hero.new} saw it.|"Come and look at
        this," said {hero.new}.] It was {look}. ["It is {guess}," said {hero.one}.|At first, {hero} took it for
        {guess}.|"Is it {guess}?" {hero.one} asked.] {Hero} showed it to {friend.intro}. ["No, that is a {thing}," said
        {friend}.|"A {thing}!" said {friend}. "Take good care of it."|{Friend} smiled. "It is a {thing}. [Wait and see|You
        will be surprised]."]

        [So {hero} kept it in a good place and looked at it every day.|{Hero} took it home and looked after it.] [For a
        long time, nothing happened.|"When will it do something?" asked {hero.one}. "Be patient," said {friend}.|Days went
        by.] [But then it happened.|Then came the surprise.|And one day, {hero} called, "{friend.call}, come here!"]
        {truth}. ["And I thought it was {guess}!" said {hero.one}.|"That came out of such a small thing," said {friend}.|]
        {joy}.
        """)


LETTERS = table("sender message answer result", """
- the moon-faced clown from the circus / There is still a free seat in the first row
/ {hero} put on the best clothes and went to the circus that evening
/ The clown waved to {hero} and gave {hero.him} a red paper nose
- the old aunt who lived by the sea / I am alone, and my cake is too big for one
/ {hero} took the next bus to the sea with {friend} / They ate cake on the beach, and the gulls got the crumbs
- a friend who had moved away / The new town is nice, but nobody here can laugh like you
/ {hero} drew a picture of a laughing face and sent it off / A week later, a picture of two laughing faces came back
- the neighbor on the other side of the garden wall / Your apples fall into my garden. May I keep them?
/ {hero} wrote "Yes" on a paper boat and put it on the wall / The next day, an apple pie stood there
- the library / Your book has been with you for a whole year / {hero} found the book under the bed and ran to the library
/ The librarian only laughed and gave {hero} the second part
- the farmer from the hill / Five puppies were born last night. Come and see them
/ {hero} ran up the hill without stopping / The smallest puppy fell asleep right there on {hero.his} feet
- the baker / Somebody has a birthday soon, and I need to know: chocolate or cherry?
/ {hero} wrote down one word: both / On the birthday, the cake was half brown and half red
- the teacher / We are going to the lake tomorrow. Bring a towel and a big hunger
/ {hero} packed a bag that very minute / The next day, there was wet hair, warm bread and a lot of laughing
- somebody who did not write a name / Look under the flower pot by the door
/ {hero} ran to the flower pot and lifted it up / A tin of cookies was there, with a note from {friend}: "Surprise!"
- a girl from a far country / I have a stamp with a whale on it. What is on yours?
/ {hero} looked for the finest stamp, one with a castle, and wrote back / From then on, a letter came every month
- the mouse behind the stove, in very small writing / Please do not sweep so early. My children are still asleep
/ {hero} waited with the broom until ten / A tiny nut lay beside the broom, and that was the thanks
- the man from the lighthouse / My radio is broken, and I would like to hear a story
/ {hero} and {friend} rowed over with a thick book / They read until the big lamp went on
- the children from the next street / We need one more for our team, and we want you
/ {hero} put on the running shoes and went there at once / The game was lost, but it was fun from start to end
- the zoo / The baby elephant still has no name. Do you have an idea? / {hero} thought for a whole day and then wrote
"Cloud" / A card came back with a picture: Cloud the elephant stood in the sun
- the tailor / Your coat is ready, but I have put in a secret pocket. Find it
/ {hero} fetched the coat and felt every seam / The pocket was under the collar, and there was a piece of candy in it
- the ferry captain / Tomorrow is my last trip before the winter / {hero} came to the pier with a scarf for the captain
/ The captain let {hero} ring the ship's bell
- the old shepherd / The first lamb of the year has come, and it is all black
/ {hero} walked out to the field in rubber boots / The black lamb drank from a bottle that {hero} held
- the toy maker / Your broken train can drive again / {hero} hurried to the little shop at the corner
/ The train came around the table by itself and blew its whistle
""")


def letter(w):
    return tell(w, LETTERS, (CHILD,), """
        [A letter lay on the mat|{Time}, there was a letter in the box|There was a letter under the door|{Day} brought a
        letter|The mail carrier rang the bell and held out a letter]. It was for {hero.new}. [{env}|]
        ["Who is writing to {hero.me}?" asked {hero.one}.|{Hero} {hero.was} surprised, because letters did not come often.|
        "A letter for {hero.me}!" cried {hero.one}.|{Hero} turned it over two times before opening it.]

        [It came from {sender}.|{Hero} read the name at the end. It was from {sender}.] {It_said}: "{message}." ["Who is
        it from?" asked {friend.intro}, and {hero} held it out.|"What does it say?" asked {friend.intro}, and {hero} read
        it out loud.|{Hero} read it once more, and then {friend.intro} had to read it, too.] [There was only one thing to
        do:|Soon it was clear what to do:|{Hero} did not wait long:] {answer}. {result}. [{Hero} kept the letter [in a box
        under the bed|between two books|for ever].|It was a good thing that letters can find their way.|"I like letters,"
        said {hero.one}.|"One letter," said {hero.one}, "and such a good day!"]
        """, it_said="[the letter said|it said|the letter was short. It said]",
        env="""[The envelope was blue.|There was a stamp with a
        bird on it.|It smelled of roses.|The writing was thin and shaky.|It was thick and a little wet.|The letters were
        big and
        round.|There was a spot of jam on it.]""")


NEEDS = table("trouble need give thanks", """
- My stove has gone out, and it is cold in my house / fire / a hot coal in a little pot / a loaf of fresh bread
- My umbrella flew away in the wind / a dry place / a seat by the stove and a cup of tea / a song
- I have lost my way / some help / a map with a red line on it / a postcard from home
- I am so hungry, and it is still far / something to eat / a big plate of soup / a bag of cherries
- My cart is broken / a hammer / a hammer and a helping arm / a ride in the cart
- I have baked a cake, but I have no sugar / some sugar / a cup full of sugar / a piece of the cake
- My shoelace is torn / some string / a piece of strong string / a trick with knots
- There is a hole in my boat / a board / a board and four nails / a trip on the water
- My lamp is empty, and it is dark outside / light / a candle in a glass / a candle of beeswax
- My boots are full of water / dry socks / a pair of thick, warm socks / a pair of new socks with stars
- I have sung all day, and my throat is sore / something warm / warm milk with honey / the finest song of all
- My kite hangs in your tree / a ladder / a ladder and a steady hold / a turn with the kite
- My soup has no taste at all / some salt / a handful of salt / a pot of the soup
- The button of my coat has come off / a needle / a needle, a thread and a green button / a bag of old buttons
- My grandchildren are coming, and I have only one chair / some chairs / three chairs and a stool / a hug from each of the
children
- The wind has taken my hat / a hat / an old straw hat with a ribbon / a basket of strawberries
- My pen is dry, and the letter must go today / ink / a full pot of ink / a letter with many nice words
- I cannot open this jar of plums / strong arms / one good turn of the lid / half of the plums
- My bucket has lost its bottom / a bucket / the second bucket from the shed / a bucket full of apples
- I need to know what day it is / a calendar / a calendar with a picture for every month / a round cheese
""")

KNOCKERS = """an old man with a white beard|an old woman with a big bag|a small woman in a wet coat|a man with a red beard|
a tall man with a fiddle|a small woman in green boots|a sailor with a sack|a farmer with muddy boots|
a woman with a long braid|a thin man with a dusty coat|a fat man with a checked jacket|an old woman with a grey shawl|
a tall woman with round glasses""".replace("\n", "").split("|")


def knock(w):
    guest = w.pick(KNOCKERS)
    role = guest.split(" with ")[0].split(" in ")[0].split(" from ")[0].split(" ", 1)[1]
    return tell(w, NEEDS, KIDS, """
        [Knock, knock, knock! {Hero.new} {looked_up}.|Somebody knocked at the door of {hero.new}.|There was a knock at the
        door. {Hero.new} {looked_up}.|"Who can that be, {so_late}?" asked {hero.new}. Somebody had knocked.|{Time},
        somebody knocked. {Hero.new} {looked_up}.|Knock, knock! "I am coming!" called {hero.new}.] [{Hero} went to the
        door together with {friend.intro}.|"Let us see," said {friend.intro}, and they opened the door.|{Friend.intro}
        opened the door.] Outside stood {guest}.

        "[Good day|Hello|Please excuse me]," said the {role}. "{trouble}. [Can you help me?|I need {need}.|Do you have
        {need} for me?]" [{Hero} did not have to think for long.|"Of course," said {hero.one}.|"Wait a moment," said
        {hero.one}.|"Come in," said {hero.one}, "{hero.I} will help you."] And the {role} got what was needed: {give}.
        "[That is so kind|You are good people|I will not forget that]," said the {role}, and went away with a smile. [The
        next day|A week later|Two days later|On {day}], there was another knock. The {role} stood there again, and this
        time [the {role} had something for {hero}|there was a present]: {thanks}. ["Knock any time," said
        {hero.one}.|{Hero} {hero.was} {glad}, because now there was one friend more.]
        """, guest=guest, role=role, so_late="[so late|so early|in this weather]",
        looked_up="[looked up|listened|jumped up]")


TRAILS = table("trail start route end doing fix", """
- trail of bread crumbs / on the kitchen floor / under the table, over the step and out into the yard / a fat little
sparrow / It was carrying the bread to its nest / put some crumbs on the window sill every morning
- row of muddy footprints / on the clean carpet / up the stairs and right to the bathtub / a wet dog
/ It wanted to have a bath all by itself / turned on the warm water
- line of white flour / on the cellar steps / along the wall and behind the sacks / a mouse with a white nose
/ It had slipped into the flour and was afraid / brushed the flour off its coat
- row of tiny tracks / in the new snow / past the well and under the hedge / a thin rabbit
/ It was looking for something green / brought it a cabbage
- silver line / on the garden path / over the stones, up a pot and down again / a snail with a striped shell
/ It was on its way to the strawberries / left one strawberry just for the snail
- row of blue spots / on the floor of the shed / around the bench and out of the door / a hen with blue feet
/ It had walked through the paint / washed its feet in a bowl
- trail of feathers / in the grass / through the gate and up to the old barn / a goose on a nest
/ It had pulled out its own feathers to make the nest warm / brought some straw for the nest
- line of sunflower seeds / on the path / along the fence and up a tree / a squirrel with full cheeks
/ It had stuffed in too many, and they fell out again / collected the seeds in a little bag and hung it in the tree
- row of big, round footprints / in the mud / through the field and down to the river / a cow that was not from there
/ It had walked off to find fresh grass / led it back to its farm with a rope
- long wool thread / on the stairs / through the hall, around the clock and behind the sofa / a striped kitten
/ It had caught its paw in the wool / freed its paw and wound up the wool
- row of wet footprints / on the pier / over the boards and under a boat / a small otter
/ It was hiding from the wind / laid an old sack under the boat for a bed
- trail of cherry stones / under the tree / across the lawn and behind the hut / a family of blackbirds
/ They were having a feast / sat down and ate cherries with them
- row of three-toed tracks / in the sand / along the water and around a rock / a little gull with a lame wing
/ It could not fly home / fed it until the wing was strong again
- line of ants / on the wall of the kitchen / down to the floor and into the cupboard / a broken jar of syrup
/ The ants were drinking as if it were a party / set the jar outside, and the ants moved with it
- trail of torn paper / on the carpet / past the chair and into the basket / a young puppy
/ It had eaten half the newspaper / gave it a bone to chew
- row of green spots / on the table / over the chair and out of the window / a frog
/ It had sat in a pot of green paint / washed it with pond water until it was its own green again
- trail of hay / in the yard / out of the gate and down the lane / a hungry donkey
/ It had opened the sack and walked away with it / gave it the rest of the hay in its own stable
- line of sugar / on the shelf / down to the floor and up to the sofa / a sleepy parrot
/ It had tried to sweeten its water / closed the sugar bowl and gave it a piece of pear
""")


def trail(w):
    return tell(w, TRAILS, ANYBODY, """
        [There was a {trail} {start}. {Hero.new} saw it first.|"What is that?" asked {hero.new}. There was a {trail}
        {start}.|{Time}, {hero.new} discovered a {trail} {start}.|A {trail}! It was right there {start}, and {hero.new}
        bent down to look.|Who had been here? {Hero.new} saw a {trail} {start}.|{Hero.new} stopped. {Start}, there was a
        {trail}.] ["Yesterday, it was not there," said {hero.one}.|It had not been there before.|It led away, farther and
        farther.] ["Maybe it is from {guess}," said {friend.intro}.|"Shall we follow it?" asked {friend.intro}.|{Hero}
        showed it to {friend.intro}. "Strange," said {friend}.]

        So they followed the {trail}. It went {route}. [They walked slowly and did not talk.|"Shh," said {friend}.|"We are
        close now," whispered {hero.one}.] [And at the end of it, there was {end}!|There it stopped. And what was there?
        It was {end}!|Right there, they found {end}.] {doing}. "[So that is it|Now I see|Well, well]," said {friend}.
        [{Hero} {hero.was} glad to know it.|"That was easy to follow," said {hero.one} and laughed.|] {Hero} {fix}. [Now
        it was no secret any more.|After that, everybody was content.|And that was the end of the trail.]
        """, guess=w.pick(GUESSES))


LIGHTS = table("light place cause why joy", """
- small green light / in the bushes / a swarm of fireflies / It was a warm summer night, and they were dancing
/ The fireflies danced around {hero} and {friend}, too
- yellow light / in the old barn / the farmer with a lantern / A calf was just being born / They saw how the calf stood up
for the first time
- round white light / on the water / the moon / The pond was so still that it was like a mirror
/ {Hero} threw in a stone, and there were a hundred little moons
- thin blue light / under the cellar door / a forgotten flashlight / It had been on since the morning
/ They turned it off, but first they made shadow animals on the wall
- red light / on the hill / a small campfire / Three friendly hikers were cooking tea there / There was a cup for everybody
- row of little lights / between the trees / children with paper lanterns / They were walking and singing as in every
autumn / {Hero} got a lantern, too, and sang with them
- bright spot / on the ceiling / a bowl of water by the window / The street lamp shone on it, and the water sent the light
up / {Hero} touched the water, and the spot began to dance
- pale light / in the attic / the round window / The full moon was shining straight in / They sat in the moonlight and
found a box full of old hats
- warm light / in the empty house across the street / a new family with candles / Their lamps were still packed
/ There were now new neighbors, and they had a friendly dog
- blinking light / on the cliff / the new lighthouse / It was shining for the first time that night
/ They counted together: one, two, three, blink
- golden light / behind the shed / a pumpkin with a face / Somebody had put a candle in it / It grinned, and they grinned
back
- glowing spot / in the kitchen / two eyes of a cat / The light from the hall was shining in them
/ The cat rubbed against {hero} and purred
- weak light / in the tent / a glow worm / It had come in to look for a dry leaf / They put it on a leaf and carried it out
- green spark / on the garden wall / a piece of old glass / The lamp of the house was shining on it
/ They held it up, and the whole world was green
- dancing light / on the frozen lake / a skater with a lamp on her hat / She liked to dance on the ice at night
/ She showed them how to turn in a circle
- soft light / in the greenhouse / a lamp for the young plants / It kept them warm in the cold night
/ They stayed for a while, because it was so warm in there
- long thin light / over the field / a tractor / The farmer had to bring in the hay before the rain
/ They helped, and they were allowed to ride on the hay
- white glow / under the stairs / a jar of paint / It was the kind that shines in the dark
/ They painted a star on the door with it
""")


def light(w):
    return tell(w, LIGHTS, ANYBODY, """
        [There was a {light} {place}. {Hero.new} saw it and stood still.|"What is shining there?" asked {hero.new}. There
        was a {light} {place}.|It was almost dark when {hero.new} saw a {light} {place}.|A {light} {place}! {Hero.new}
        could not look away.|{Hero.new} {hero.was} on the way to bed. But what was that? There was a {light} {place}.] [It
        had never been there before.|It did not go out.|Everything else was dark.] [{Hero} called {friend.intro}.|{Hero}
        ran and fetched {friend.intro}.]

        "Do you see it, too?" asked {hero.one}. "[Yes, I see it|It is really there]," said {friend}. ["Maybe it is the
        lamp of {guess}," whispered {hero.one}.|"Can it be {guess} with a lamp?" asked {hero.one}.] "[Then I want to see
        that lamp|Let us go closer|There is only one way to find out]," said {friend}. [Step by step they came closer|They
        went closer, very slowly]. [It came from {cause}!|And then they knew where it came from: from {cause}.] {why}.
        [{joy}.|{Hero} {hero.was} not {afraid} any more. {joy}.|"And I thought it was {guess}!" said {hero.one}. {joy}.]
        """, guess=w.pick([g for g in GUESSES if "with" not in g and "snake" not in g]))


SMELLS = table("smell from guess cause more joy", """
- smell of cinnamon / from the kitchen / a cake / a pot of hot apples / They had been on the stove since noon
/ There was a full bowl for each of them
- sour smell / from the cupboard / an old sock / a forgotten glass of milk / It had stood there for a whole week
/ They washed the glass three times and opened the window
- smell of fresh bread / from the street / the bakery / a new little shop / It was open that day for the first time
/ They each got a warm roll to try
- smell of smoke / from the garden / a house on fire / a heap of old leaves / The neighbor was burning it, and potatoes
lay in the hot ash / Soon they were eating hot potatoes with salt
- smell of roses / from the bathroom / a whole garden / a new piece of soap / It was pink and looked like a shell
/ That day, everybody washed gladly
- smell of fish / from the hall / a whale in the house / a pair of boots / The fisherman next door had left them there
after work / They put the boots outside, and three cats came at once
- sweet smell / from the meadow / honey / the linden tree / It was full of yellow blossoms and bees
/ They picked some blossoms and made tea
- smell of paint / from the shed / a new picture / an old boat / It had been grey, and now it was red and white
/ The next day, it was dry, and they rowed out
- strong smell / from the picnic basket / a wet dog / a very old cheese / It had been forgotten in there since the last
picnic / They gave it to the birds, but even the birds flew off
- smell of rain / from the open window / a watering can / a big, dark cloud / It came over the hills, fast and full
/ They just had time to bring in the washing
- smell of oranges / from the attic / a tree full of fruit / a box with a ribbon / It had come from a warm country
/ They peeled one orange after the other until the floor was full of peel
- smell of soap / from the yard / a bath for giants / a big tub with blankets / It was the great washing day
/ They stamped on the blankets with bare feet and sang
- smell of pine / from the living room / the forest / a tall green tree / It stood there for the winter feast
/ They hung stars and nuts on it
- smell of soup / from the school / lunch / a pot as big as a bathtub / It was for the summer feast, for everybody
/ They ate so much that they could hardly walk home
- smell of mint / from the garden path / candy / a small green plant / Somebody had stepped on it
/ They picked a few leaves and made cold mint tea
- smell of burned sugar / from the stove / a burned cake / a pan of nuts / They were brown and shiny with sugar
/ The nuts cracked between their teeth
- smell of wood / from the workshop / a forest / a new bed / It was still without paint and smelled of trees
/ That night, somebody slept in it like a bear in the woods
- smell of popcorn / from the living room / the circus / a pot that went pop, pop, pop / The lid danced on top of it
/ They caught the popcorn that flew out
""")


def smell(w):
    return tell(w, SMELLS, ANYBODY, """
        ["Do you smell that?" asked {hero.new}. There was a {smell}.|Sniff, sniff! {Hero.new} smelled something. It was a
        {smell}.|{Time}, there was a {smell} in the air. {Hero.new} [stopped|sniffed].|There was a {smell}. {Hero.new}
        smelled it first.|It began with a {smell}. {Hero.new} {hero.was} just about to sit down.] ["Mm," said
        {friend.intro}, "where does it come from?"|"I smell it, too," said {friend.intro}.|{Friend.intro} sniffed, too,
        and nodded.]

        ["I think it is {guess}," said {hero.one}. "I am not so sure," said {friend}.|"It must be {guess}!" said {friend}.
        "Or something else," said {hero.one}.|"That can only be {guess}," said {hero.one}.] [They followed the smell. It
        came {from}.|They went to look, nose first. It came {from}.|It came {from}. The closer they came, the stronger it
        was.] [It was {cause}.|And then they saw it: {cause}.|They did not find {guess}. They found {cause}.] {more}.
        ["The nose is a good guide," said {friend}.|"Our noses led us well," said {hero.one}.|"Now we know," said
        {friend}.|] {joy}.
        """)


PLATES = table("food before eater sign why remedy", """
- cake / baked for the birthday / a dog / paw prints of cream / The cake had looked so soft and sweet / baked a new one,
and it was even bigger
- pie / put by the window to cool / a fat pigeon / a blue feather / The window was open, and pies smell far
/ made pancakes with berries, and they tasted good, too
- row of cookies / baked that morning / a mouse / tiny crumbs in a line / It had seven hungry children / baked another
tray, with seven tiny cookies for the little ones
- sausage / got ready for lunch / a cat / a long whisker on the plate / It was still licking its mouth
/ cooked eggs, and the cat had to wait outside
- heap of cherries / picked the day before / a crow / a row of stones on the window sill / It loves everything that is red
/ climbed up the tree for more cherries
- piece of cheese / kept for supper / a rat / a hole in the paper / It had smelled the cheese through the wall
/ ate bread with honey, and the hole in the wall was closed
- heap of waffles / made for the guests / a raccoon / little wet hand prints / It comes out when everybody is away
/ made new waffles, and the guests helped to stir
- sandwich / made for the trip / a goat / a bit of white hair / It had put its head through the window
/ made a new sandwich and held it tightly this time
- bunch of grapes / washed for dessert / a fox / a red hair on the table / It had smelled the grapes in the garden
/ ate pears, and nobody missed the grapes
- loaf of bread / bought at the market / a duck / wet footprints with three toes / It had walked straight in from the pond
/ baked some rolls, and the oldest one was for the duck
- slice of melon / cut for the hot day / a swarm of ants / a thin black line on the table / They carry more than they weigh
/ cut the other half of the melon and ate it at once
- handful of nuts / cracked for the cake / a squirrel / an empty shell on the floor / It was getting ready for the winter
/ made a cake with apples, and the squirrel watched through the window
- tart / made with the first strawberries / a hen / a small brown feather / The kitchen door had been open
/ made a second tart, and the hen gave an egg for it
""")


def empty_plate(w):
    return tell(w, PLATES, ANYBODY, """
        [The plate was empty. {Hero.new} looked at it and could not believe it.|"Who has eaten it?" asked {hero.new} and
        pointed at the empty plate.|{Time}, {hero.new} came into the kitchen, and there stood an empty plate.|One empty
        plate: that was all that {hero.new} found.|"It is gone! All gone!" cried {hero.new}.] [The {food} had been
        {before}.|There had been a {food}, {before}.] ["Was it you?" asked {friend.intro}. "No, it was not {hero.me},"
        said {hero.one}.|"It was not me," said {friend.intro}.|{Friend.intro} did not know anything about it.]

        [Then {hero} saw {sign}.|"Look here!" said {friend}. There was something: {sign}.] ["Now I know who it was," said
        {hero.one}.|"That is not from one of us," said {friend}.] And who was {corner}? {Eater}! {why}. ["Was it good, at
        least?" asked {hero.one}.|{Friend} wanted to be cross, but had to laugh.|{Hero} {hero.was} a little angry, but not
        for long.] [So they|"We can help ourselves," said {friend}. They] {remedy}. [And this time, nobody left the plate
        alone.|And {hero} watched the plate until everybody sat at the table.|Everybody had enough in the end.]
        """, corner="[close by|not far away|still in the kitchen]")


BAD_WEATHER = table("weather sound over", """
- It rained and rained / The drops ran down the window like little mice / In the evening, the rain stopped, and there was
a rainbow
- It had been raining since the morning / Plip, plop, it went on the roof / At last, the sun came out, and everything shone
- The fog was so thick that the trees were gone / Outside, everything was white and quiet / Later, the fog went away, and
the trees came back
- The storm shook the house / The wind howled around the corner / By the evening, the storm was tired and lay down
- Snow had fallen all night, up to the window / It was so quiet outside, as if the world were asleep / The next day, the
path was free again
- Rain ran down the street like a little river / The gutter sang and bubbled / Before supper, the last drop fell
- The hail jumped on the path like white peas / It was too loud to talk / After an hour, the hail was only water
- Dark clouds came over the hill / The first thunder rolled over the roof / After the thunder, the air was fresh and clear
- The wind blew so hard that nobody could stand straight / Hats and leaves flew by / At night, the wind fell asleep
- It was raining cats and dogs / The yard was one big puddle / When it was over, there was a puddle for every foot
- The cold had painted ice flowers on the window / Breath turned into little clouds / At noon, the sun was warm enough to
melt the ice
- Lightning lit up the sky / One, two, three, and then came the thunder / Soon the thunder was only a soft growl behind
the hills
""")

PLANS = table("plan inside part fun", """
- have a picnic in the meadow / have a picnic on the carpet / They spread the blanket and set out bread, eggs and apples
/ Not one ant came to eat with them
- sail to the island / sail across the living room / The sofa was the ship, and a sheet was the sail / They landed safely
at the cupboard
- go camping in the woods / camp under the table / Blankets were the walls, and a lamp was the campfire / They even heard
an owl, but it was {friend}
- go to the zoo / open a zoo / All the toy animals got a cage of books and a sign / The sock snake was the favorite of all
- visit the circus / make a circus / One walked along a rope on the floor, and one jumped through a ring / The cheers were
loud, even with so few people
- go swimming / have a sea in the bathtub / There were boats, islands and a whale of soap / The floor was wet, but nobody
scolded
- climb the mountain / climb a mountain of cushions / They went up with a rope and a snack in the bag / From the top, one
could see the whole room
- look for treasure at the beach / hunt for treasure in the house / They drew a map with a red cross / The treasure was a
tin with the last three cookies
- play ball in the park / play with a ball of socks / The two chairs were the goal / Nothing got broken, because socks are
soft
- ride on the train / make a train / They put all the chairs in a row and stamped tickets / The train went to the sea and
back before supper
- go to the theater / put on a play / A blanket was the curtain, and the spoons were the actors / The bad spoon said sorry
at the end
- go to the market / play market / There were buttons for money, and potatoes, soap and books to sell / The dearest thing
was one red apple
- look at the stars from the hill / make stars / They poked holes in a box and put a lamp inside / The whole ceiling was
full of stars
- run a race in the field / hold a race of snails made of paper / They blew through straws to push the snails / The
slowest snail got a prize, too
- fly a kite / fold paper birds / They let them fly from the top of the stairs / One bird landed right in the soup pot
- pick flowers / paint flowers / They painted red ones, blue ones and one with dots / The flowers on paper would never wilt
""")


SUMMER = """picnic|sail|camping|swimming|beach|flowers|stars|ball|race""".split("|")


def weather(w):
    outside = w.pick(BAD_WEATHER)
    winter = outside["weather"].startswith(("Snow", "The cold"))
    plans = [p for p in PLANS if not (winter and any(word in p["plan"] for word in SUMMER))]
    return tell(w, plans, ANYBODY, """
        [{weather}. {Hero.new} stood at the window and sighed.|{weather}. "That is not fair," said {hero.new}.|"Look at
        that!" said {hero.new}. {weather}.|{weather}, and {hero.new} could not go out.|One morning, {hero.new} woke up and
        looked out. {weather}.] {sound}. [{Hero} had wanted to {plan}.|It was the day when {hero} wanted to {plan}.|"And
        {hero.I} wanted to {plan}," said {hero.one}.] [{Hero} {hero.was} {sad}.|Now nothing would come of it.|]

        ["Not in this weather," said {friend.intro}. "But|"Outside, that will not work," said {friend.intro}.
        "But|{Friend.intro} came and looked out, too. "I have an idea," said {friend}. "Today,] we can {inside}!" ["How?"
        asked {hero.one}. "You will see," said {friend}.|"Really?" asked {hero.one}. "Really," said {friend}.|{Hero} had
        to think about it. Then {hero.he} jumped up.] And they began at once. {part}. [They forgot all about the
        weather.|Nobody looked out of the window any more.|] {fun}. [{over}. But {hero} did not even see it.|{over}.|"I
        hope this weather comes again tomorrow," said {hero.one}.]
        """, **outside)


GOOD_WEATHER = table("weather want doing snag end", """
- The first snow had come in the night / build a snowman / They rolled a big ball, a middle one and a small one
/ There was no carrot for the nose / a pine cone was the nose, and it looked very fine
- The sun was out after many grey days / have breakfast outside / They carried out the table, the bread and the jam
/ A wasp wanted the jam / they gave the wasp a plate of its own, far away
- The wind was strong and full of leaves / fly a kite / They ran over the field with the kite behind them
/ The kite fell down again and again / a longer tail helped, and it stood high in the sky
- It had rained, and the street was full of puddles / jump into every puddle / They put on boots and began with the
smallest one / The biggest puddle was deeper than the boots / they poured the water out of the boots and laughed
- It was the hottest day of the summer / sit in cold water / They filled the big tub in the yard
/ The tub was too small for all of them / they put in only their feet, and that was cool enough
- The pond was frozen, hard and smooth / slide on the ice / They tested the ice with a stone and then stepped on it
/ It was so smooth that nobody could stand / a chair to push in front helped, and soon they needed it no more
- The air smelled of spring / plant peas / They dug a long line in the earth and laid in one pea after the other
/ A bird picked up the peas behind them / they set up a scarecrow with an old hat
- The leaves were red and gold / make the biggest heap of leaves / They raked the whole garden
/ The wind took half of the heap / they jumped into the other half before it could fly off
- A rainbow stood over the hill / find the end of the rainbow / They walked over the field and the bridge
/ The rainbow was gone before they got there / they found a bush full of ripe berries in that very place
- The night was clear and full of stars / count the stars / They lay down on a blanket in the grass
/ At one hundred, the numbers were all mixed up / they gave names to the brightest ones
- The frost had made the garden white / draw pictures in the frost / They drew a cat, a house and a sun on the table
/ The real sun melted everything / {friend} said that tomorrow there would be a clean new page
- The mud was soft after the rain / bake mud cakes / They made five big cakes and put stones on them
/ A frog sat down in the middle of the best one / they called it frog cake and did not eat it
""")


def good_weather(w):
    return tell(w, GOOD_WEATHER, SMALL, """
        [{weather}. {Hero.new} ran to the window.|"Wake up! Come and see!" called {hero.new}. {weather}.|{weather}, and
        {hero.new} could not stay inside.|{Hero.new} opened the door and {hero.was} happy at once. {weather}.|{weather}.
        That was just what {hero.new} had been waiting for.] ["Today {hero.I} will {want}," said {hero.one}.|Now {hero.he}
        could {want}.|"Do you know what I want to do?" said {hero.one}. "I want to {want}."] ["I will come with you," said
        {friend.intro}.|{Friend.intro} wanted to come, too.|"May I help?" asked {friend.intro}.]

        {doing}. [It was fun.|"This is fun," said {friend}.|They did not even feel hungry.] But then there was a problem.
        {snag}. ["What now?" asked {hero.one}.|"Oh no," said {hero.one}.|"Hm," said {friend} and thought.] They thought
        about it, and in the end {end}. ["That was the best day of the week," said {hero.one}.|"We will do that again,"
        said {friend}.|When they came in, they {all} had [red cheeks|bright eyes].|In the end, they were tired and
        {glad}.]
        """)


HOMES = table("place house day trouble solve thanks", """
- beside the river / a boat with a red roof / caught fish and counted the ducks / the rope broke, and the boat began to
drift / threw a rope around a tree and pulled / the boat had two ropes
- on top of a windy hill / a round stone house / watched the clouds and grew cabbages / the wind took the roof off the hen
house / laid heavy stones on the new roof / the wind could blow as it liked
- at the edge of the forest / a hut made of logs / picked mushrooms and sold them / a tree fell across the door
/ sawed the tree into pieces / there was firewood for the whole winter
- behind the station / a tiny yellow house / waved to every train / the big clock of the station stopped
/ rang a bell whenever a train was due / no train was late, and the driver waved back
- in an old mill / a room full of wheels / ground corn to flour / the great wheel stood still because a log was stuck in it
/ pulled the log out with a chain / the wheel turned faster than before
- by the sea / a house with blue windows / collected shells and driftwood / the sea rose and came up to the door
/ carried stones and built a little wall / the water never came so close again
- under a big bridge / a green wagon / mended shoes for the whole town / the stove broke, and the wagon was cold
/ put a new pipe on the stove / it was warm and smelled of tea
- on a small island / a house as white as milk / kept three goats / the smallest goat swam away
/ rowed after it and lifted it into the boat / the goat had a bell around its neck
- at the end of a long street / a house with a hundred flower pots / watered flowers from morning to night / the well was
dry / carried water from the stream in a big barrel / the flowers stood up again
- in a deep valley / a house without neighbors / sang all day to hear the echo / the echo did not answer any more, because
of the deep snow / sang a second voice / the valley was full of song again
- high up under a roof / a room with a round window / fed the birds and drew them / the window broke, and the pencils got
wet / put in a new glass / the birds looked in again and sat still to be drawn
- in the middle of a meadow / a house with a crooked door / made honey cake / the bees flew off and did not come back
/ planted clover all around the house / the bees came back and brought their cousins
- beside a lake / a house on four poles / rowed people across / there was a hole in the boat
/ nailed a board over the hole / the boat was dry, and people stood in line
- near the castle / a little shop / sold candles in all colors / the mice ate the candles
/ gave the mice some cheese in a far corner / the mice left the candles in peace
- in a warm cave / a home with a carpet and a clock / dried herbs and made tea / water dripped from above, right into the
bed / pushed the bed to the other side and put a tub under the drip / there was always fresh water for tea
- beside a field of corn / a house with a tall chimney / baked bread for the village / a stork built its nest on the
chimney / built a second chimney next to the first one / the stork stayed, and the bread was baked, too
""")


def who_lives_there(w):
    return tell(w, HOMES, (ELDER, ELDER, BEAST, BEAST, BEASTS), """
        [{Place}, there was {house}. There lived {hero.new}.|Who lived {place}, in {house}? It was {hero.new}.|{Hero.new}
        lived {place}. It was {house}, and it was just right.|Do you see {house} {place}? That was the home of
        {hero.new}.|There was {house} {place}, and {hero.new} lived in it.] [Every day, {hero} {day}.|In that place,
        {hero} {day}.|{Hero} {day} and {hero.was} content.] [But one [day|night|morning]|Then, one [day|morning]],
        {trouble}. ["Oh no!" cried {hero.one}. "What will {hero.I} do?"|{Hero} {hero.was} worried.|{Hero} sat down and did
        not know what to do.]

        [Not far away lived {friend.intro}.|{Friend.intro} heard about it.|{Hero} went to see {friend.intro} and told the
        whole story.] ["I am coming," said {friend}.|"You should not do that alone," said {friend}.|"For such things you
        need two," said {friend}.] Together they {solve}. [It was hard work.|It took half a day.|They did not stop until
        it was done.] [From then on|After that], {thanks}. [And {friend} came to tea every Sunday.|{Hero} and {friend}
        have been the best of friends ever since.|"What would I do without you, {friend.call}?" said {hero.one}.|The place
        was just as nice as before, and even a little nicer.]
        """)


def trouble_first(w):
    return tell(w, HOMES, (ELDER, ELDER, BEAST, BEAST, BEASTS), """
        ["Oh no!" cried {hero.new}. "Not that!" {Trouble}.|{Time}, {trouble}. That was bad news for {hero.new}.|{Trouble}.
        What now? {Hero.new} did not know.|"Help!" called {hero.new}, but there was nobody near. {Trouble}.] [{Hero} lived
        {place}. It was {house}, and there {hero.he} {day}.|{Hero} lived in {house} {place}. Every day, {hero.he} {day}.]
        ["This is too much for {hero.me}," said {hero.one}.|{Hero} {hero.was} very {sad2}.]

        [Just then, {friend.intro} came by.|As luck would have it, {friend.intro} wanted to visit that day.|{Friend.intro}
        came for tea and saw it.] ["Why did you not call me?" asked {friend}. "I did not want to trouble you," said
        {hero.one}.|"What a long face!" said {friend}. "What is wrong?" {Hero} told it from start to end.] ["That is what
        friends are for," said {friend}.|"Show me," said {friend}.] They went to work, and together they {solve}. [It was
        not easy, but it was done before dark.|{Friend} knew how to do it, and {hero} learned it.|] [After that|From then
        on], {thanks}. [Then they had tea, and {friend} told a joke.|"Next time, I will call you at once," said
        {hero.one}.|{Hero} baked a cake for {friend}, and it was a big one.]
        """, sad2="[worried|unhappy|sad]")


ROUTES = {
    "rolled": ["down the hill and through a puddle", "down the street, past a bench and a lamp",
               "across the yard and under the gate", "over the bridge and around the corner",
               "through the market, between many feet", "down the steps, one after the other",
               "past a sleeping cat and over the path", "along the fence and through a flower bed"],
    "flew": ["over the fence and the trees", "up and up, higher than the roof", "over the street and the rooftops",
             "across the field like a bird", "past the clock tower and the tall trees", "once around the chimney",
             "over the heads of all the people", "over the pond and the reeds"],
    "floated": ["under the bridge and around the bend", "past the ducks and the reeds", "down the stream, faster and faster",
                "between two big stones", "past the mill and the washing place", "to the middle, where the water was deep",
                "over a little waterfall", "along the bank and under the branches of a willow"],
}
LOOSE = {
    "rolled": table("thing start", """
- ball / It had slipped out of the bag
- big red apple / It had fallen from the top of the basket
- wheel of cheese / It had been too heavy to hold
- orange / The paper bag had a hole
- pumpkin / The path was steep, and it was as round as a ball
- marble / It had jumped out of a pocket
- wagon wheel / The nut had come off
- cabbage / It had dropped from the cart
- coconut / It had been at the very edge of the table
- ball of wool / It had jumped from the chair
- barrel / The rope around it had come loose
- hoop / The stick had pushed it a bit too hard
- melon / It was smooth and wet from washing
- round loaf of bread / It had bounced out of the basket
- tin drum / The strap was torn"""),
    "flew": table("thing start", """
- straw hat / The wind had lifted it up
- red kite / The string had torn
- letter / A gust of wind had come through the door
- blue balloon / The knot on the string had been too loose
- umbrella / A sudden gust had turned it inside out
- silk scarf / The knot had come open in the wind
- drawing / The window had been open, and so had the door
- paper plane / It was better than anybody had thought
- bed sheet / Two pegs had not been enough
- white napkin / The picnic had just begun when the wind came
- yellow cap / The wind had come around the corner
- ticket / The wind had pulled it right away
- green parasol / It had not been tied to the table
- map / The wind had opened it like a wing
- paper crown / It had been as light as a leaf"""),
    "floated": table("thing start", """
- toy boat / The string had come off
- left boot / It had been pulled off in the mud by the water
- straw basket / It had stood too close to the water
- rubber duck / It had wanted to swim, or so it seemed
- ball / One kick had been too strong
- straw hat / The wind had thrown it into the water
- wooden bucket / It had slipped while it was being filled
- bottle / It had rolled down the bank
- paddle / It had fallen out of the boat
- wooden spoon / It had been washed in the stream
- little raft / Nobody had tied it to the tree
- paper boat / The stream had pulled it along
- green cushion / It had dropped from the bridge
- apple / It had fallen from the tree right into the water
- wooden shoe / It had been drying on a stone"""),
}
STOPS = {
    "rolled": table("stop help", """
- against the boot of a mail carrier / The mail carrier bent down and rolled it back
- in front of a big dog / The dog laid a paw on it and waited
- in a soft heap of leaves / {Hero} dug in the leaves and pulled it out
- under a parked cart / {Friend} fetched it out with a broom
- in a ditch / {Hero} climbed down, and {friend} held on to {hero.him}
- against a wall / {Hero} caught it before it could roll on
- between the legs of a cow / The cow did not even stop chewing, and {friend} pulled it out
- at the feet of a gardener / The gardener laughed and held it up
- in a gooseberry bush / {Friend} pushed the thorns aside, and {hero} took it out
- in the middle of a flock of hens / The hens jumped aside, and {hero} picked it up"""),
    "flew": table("stop help", """
- on the arm of a scarecrow / It looked so good there that they laughed before {hero} took it back
- in the top of a pear tree / {Friend} held the ladder, and {hero} climbed up
- on the horn of a cow / The cow shook its head, and it fell into the grass
- on the roof of the shed / {Friend} got it down with a long rake
- in a rose bush / {Hero} picked it out carefully, between all the thorns
- on the head of a stone lion / {Hero} stood on {hero.his} toes and just reached it
- in the arms of a street sweeper / The street sweeper bowed and gave it back
- on a washing line / A woman took it off and pinned up a sock there
- in an empty stork nest / {Friend} got it down with a fishing rod
- in a haystack / {Hero} climbed up and slid down with it"""),
    "floated": table("stop help", """
- in the reeds / {Friend} pulled it out with a long branch
- on a sandbank / {Hero} walked to it through the cold water
- against a fallen tree / {Hero} lay down on the tree and reached for it
- in the net of a fisherman / "A strange fish," said the fisherman and gave it back
- next to a swan / The swan pushed it to the bank with its beak
- at the wheel of the mill / The miller stopped the wheel and fished it out
- between the water lilies / {Friend} got it with a rake
- at a wooden pier / A boy on the pier caught it with one hand
- in front of a ferry / The ferry captain lifted it out with a hook
- behind a big stone / {Hero} threw a loop of rope over it and pulled"""),
}


def gets_away(w, moved):
    first, second, third = w.some(ROUTES[moved], 3)
    return tell(w, LOOSE[moved], ANYBODY, """
        ["Stop!" cried {hero.new}. But the {thing} did not stop.|Away it went! The {thing} of {hero.new} {moved}
        {route}.|"Catch it!" called {hero.new}. The {thing} {moved} {route}.|{Time}, the {thing} of {hero.new} got
        away.|{Hero.new} looked up just in time to see it: the {thing} was on its way!|There went the {thing}! {Hero.new}
        ran after it.] {start}. [{Friend.intro} saw it, too, and ran along.|"I will help you!" called
        {friend.intro}.|{Friend.intro} dropped everything and ran, too.]

        [It {moved} on, {second}.|On and on it {moved}.|It {moved} {second}, and then {third}.] [{Hero} {hero.was} out of
        breath.|"Faster!" called {friend}.|"It is faster than {hero.me}!" cried {hero.one}.|They ran as fast as they
        could.] [But then it stopped {stop}.|At last, it came to rest {stop}.|And where did it stop? It stopped {stop}.]
        {help}. ["There you are," said {hero.one} to the {thing}.|"That was a long way," said {friend}.|{Hero} {hero.was}
        {glad} to have the {thing} back.] [This time, {hero} held it tightly.|"{lesson}," said {hero.one}, and {friend}
        nodded.|They had to sit down for a while, and then they laughed.|On the way back, {friend} carried it, just to be
        sure.]
        """, moved=moved, route=first, second=second, third=third, **w.pick(STOPS[moved]),
        lesson="""[I did not know that you can run so fast|Next time, I will hold it with all my strength|
        That {thing} wanted to see the world]""")


def rolls_away(w):
    return gets_away(w, "rolled")


def flies_away(w):
    return gets_away(w, "flew")


def floats_away(w):
    return gets_away(w, "floated")


STUCK = table("stuck pull trick free end", """
- The drawer was stuck / It did not move, not even a little / rub the sides with soap / The drawer slid out with all the
spoons / After that, it opened with one finger
- The boot was stuck in the mud / The foot came out, but not the boot / dig around it with a stick
/ Plop, the boot was free / The boot was brown inside and outside
- The ring was stuck on the finger / It only made the finger red / put butter on it / The ring slid off at once
/ The ring has been on a chain ever since
- The kite was stuck in the tree / The string only got tighter / climb up from the other side and lift it
/ The kite sailed down by itself / After that, it flew only in the open field
- The cart was stuck in the sand / The wheels only went deeper / lay two boards under the wheels
/ The cart rolled out as if on a street / The boards stayed in the cart after that
- The lid was stuck on the jar / It did not turn to the left or to the right / hold it under warm water
/ The lid came off with a pop / There was plum jam on every slice of bread
- The door was stuck / It was fat from all the rain / lift it a little while pushing / The door flew open
/ When the dry days came, the door was thin again
- A lamb was stuck in the fence / It only got more afraid / talk softly to it and bend the wire
/ The lamb walked out and shook itself / The lamb ran straight to its mother
- The sled was stuck in the deep snow / It sat there like a stone / stamp the snow flat in front of it
/ The sled shot off down the hill / They went down five more times
- A kitten was stuck on the high shelf / It only meowed and moved back / put up a chair and a stool like stairs
/ The kitten climbed down, step by step / It was up there again the next day
- The boat was stuck on a sandbank / It did not move at all / wait for the high water
/ The water lifted the boat up softly / They had even had time for a nap
- The window was stuck / Somebody had painted it shut / run a thin stick along the edge
/ The window opened, and fresh air came in / A bee came in as well, and then went out again
- The ball was stuck on the roof / Stones did not help / spray it with the garden hose
/ The ball rolled down with a splash / Everybody was wet, and that was fun
- The key was stuck in the lock / It did not turn at all / put a drop of oil in the lock / Click, the key turned as if it
had never been different / The oil can got a place by the door
- The spoon was stuck in the cold honey / It stood there like a tree / put the jar into the sun
/ The honey became soft, and the spoon came out / The spoon had to be licked clean, of course
- A chick was stuck in a watering can / It peeped and turned round and round / lay the can on its side and put corn in
front / The chick walked out to the corn / From then on, the can stood upside down
- The bucket was stuck in the well / The rope was tight and shaking / let the rope down a bit and then pull to the side
/ The bucket came up full of cold water / They each had a big drink
- The zipper of the tent was stuck / It bit into the cloth / rub it with a candle / The zipper ran up and down like a train
/ That night, not one fly came in
- The head of a calf was stuck in a bucket / The calf ran in circles / hold the calf still and turn the bucket slowly
/ The bucket came off, and the calf looked surprised / The calf drank from a flat bowl after that
- The sweater was stuck halfway over the head / It was dark in there, and warm / open the button at the neck
/ The head came out with wild hair / In front of the mirror, everybody laughed
""")


def stuck(w):
    return tell(w, STUCK, (CHILD, CHILD, GROWN, PAIR), """
        [{stuck}. {Hero.new} tried this and tried that.|"It does not work!" cried {hero.new}. {stuck}.|{stuck}, and
        {hero.new} did not know what to do.|{Time}, {hero.new} had a problem. {stuck}.|"Help!" called {hero.new}.
        {stuck}.|Oh no! {stuck}, and {hero.new} had tried everything.] ["Let me help," said {friend.intro}.|{Friend.intro}
        came to help.|"What is wrong?" asked {friend.intro}.] [They tried it together.|Together, they tried once more.]
        {pull}.

        ["Once more!" said {hero.one}. "No," said {friend}, "now we think first."|"Stop," said {friend}. "We need an
        idea."|{Hero} sat down. "This does not help," said {hero.one}.] [They thought about it for a while.|For a moment,
        it was quiet.] Then {thinker} had an idea. "[We could|Let us|Maybe we can|I know! We can] {trick}." [They tried it
        at once.|It sounded strange, but they did it.|It was worth a try.] [And really!|One, two, three!|It took a little
        while.|] {free}. ["Hurray!" cried {hero.one}.|"You see?" said {friend}. "A good idea is stronger than two
        arms."|{Hero} {hero.was} so {glad} that {hero.he} danced.] {end}.
        """, thinker=w.pick(["{hero.one}", "{friend}"]))


GOALS = table("goal reason there", """
- grandmother's house / Grandmother had her birthday that day / She stood at the door with open arms, and the table was
full of cake
- the sea / {Hero} had never seen it before / It was blue and wide, and the waves ran up to greet them
- the big market / There were apples to sell / In the evening, every apple was sold, and there was money for shoes
- the castle on the rock / There was a feast that day / There was music, and everybody got a paper crown
- the lake / The summer was hot / They jumped in at once, and the water was cool and clear
- the farm of an old friend / There were new lambs to see / The smallest lamb licked salt from their fingers
- the mountain hut / The first snow had fallen up there / They drank hot cocoa and looked down at the valley
- the town / There was a new bridge to see / The bridge was red, and the boats under it blew their horns
- the forest / The blueberries were ripe / They came home with full baskets and blue tongues
- the lighthouse / {Hero} wanted to climb all the steps / There were two hundred steps, and from the top one could see
three islands
- the summer fair / {Hero} wanted to ride on the merry-go-round / They rode on a white horse and on a green dragon
- the next village / A baby had been born there / The baby slept the whole time, but it was very sweet
- the hot springs / It was a cold winter / They sat in the warm water while snow fell on their hair
- the old oak tree / It was said to be the biggest of all / They held each other by the arms around it, and still their
arms were too short
- the train museum / {Hero} loved old trains / They were allowed to ring the bell of the oldest train
- the field of sunflowers / The flowers were taller than people / They played hide-and-seek between the stems until it got
dark
""")

TRIPS = table("how pack snag solve", """
- by bus / two sandwiches and a blue bag / The bus stopped in the middle of the road, because a cow lay there
/ They got out and tickled the cow with a blade of grass until it walked away
- on foot / a stick and a bottle of water / A stream was in the way, and there was no bridge
/ They laid flat stones into the water and jumped from one to the next
- by train / a picture book and some plums / They got on the wrong train, and it went the other way
/ At the next station, a kind woman showed them the right one
- in an old rowing boat / a rope and a bag of rolls / Water came in through a crack
/ They pressed a piece of cloth into the crack and scooped the water out with a hat
- in a cart with a donkey / a blanket and a bag of carrots / The donkey stopped and did not take one more step
/ They held out a carrot on a stick, and the donkey walked again
- by bicycle / a pump and two apples / One of the tires lost its air with a hiss / They found the nail, glued the hole and
pumped the tire up
- on skis / a bag of nuts and warm tea / The snow fell so thickly that the path was gone / They followed the fence posts,
one after the other
- in a wagon with a brown horse / a map and a bag of cherries / A flock of sheep filled the whole road
/ They waited, counted the sheep and drove on after number ninety
- on a raft made of logs / a pole and a loaf of bread / The raft ran onto a sandbank / They pushed it off together with
the pole
- with a sled / a lantern and hot potatoes / The hill was too steep for the sled / They pulled it up in zigzag, with many
rests
- on foot, with a map / cheese, bread and a lamp / There was a fork in the road that was not on the map
/ They asked an old shepherd, and he pointed to the left
- by ferry / a warm coat and a bag of pears / A thick fog came, and nobody could see the shore
/ The captain rang the bell, and another bell answered from the shore
""")

SNOWY = ("mountain hut", "hot springs")
GREEN = ("sea", "market", "lake", "farm", "forest", "fair", "sunflowers")


def trip(w):
    """A goal and a way to travel that suit the same season, and who may go."""
    way = w.pick(TRIPS)
    unfit = GREEN if way["how"] in ("on skis", "with a sled") else SNOWY
    goals = [row | way for row in GOALS if not any(word in row["goal"] for word in unfit)]
    return goals, (CHILD, CHILD, CHILD, GROWN)


def journey(w):
    return tell(w, *trip(w), """
        ["Are you ready?" asked {friend.intro}. "Ready!" said {hero.new}. They wanted to go to {goal}, {how}.|{Time},
        {hero.new} and {friend.intro} set off {how}. They wanted to go to {goal}.|It was still dark when {hero.new} woke
        {friend.intro}. This was the day of the trip to {goal}, {how}!|"How far is it to {goal}?" asked {hero.new}. "A
        good way," said {friend.intro}, "but we will get there, {how}."|To {goal}! For days, {hero.new} had talked of
        nothing else. Now at last, {friend.intro} said yes, and they set off {how}.|The bags stood by the door. {Hero.new}
        wanted to go to {goal}, {how}, and {friend.intro} came along.] {reason}. [They had {pack} with them.|They had
        packed {pack}.|They took {pack}, and off they went.]

        [At first, all went well.|Half of the way was easy.|They sang on the way.] But then there was trouble. {snag}.
        ["Now we will never get there," said {hero.one}.|"What shall we do?" asked {hero.one}.|{Hero} {hero.was} {sad}.]
        ["We will find a way," said {friend}.|"Do not give up," said {friend}.|"Let me think," said {friend}.] {solve}.
        [And so they came to {goal} after all.|A little later, they were there.|"There it is!" cried {hero.one} at last.]
        {there}. ["It was worth the trip," said {friend}.|{Hero} {hero.was} {glad}, and not even tired.|"Shall we come
        again?" asked {friend}. "Yes!" said {hero.one}.|]
        """)


def trouble_on_the_way(w):
    return tell(w, *trip(w), """
        [{snag}. "And now?" asked {hero.new}.|"Now we will never get there!" said {hero.new}. {snag}.|{snag}. That was the
        end of the trip, or so {hero.new} thought.|In the middle of the way, it happened. {snag}, and {hero.new} did not
        know what to do.|"Why are we not moving on?" asked {hero.new}. {snag}.] {Hero} and {friend.intro} were on the way
        to {goal}, {how}. {reason}. [That morning, they had set off with {pack}.|They had only {pack} with them.]

        ["Shall we go home?" asked {hero.one}. "No," said {friend}, "we are so close."|"Maybe we should turn back," said
        {friend}. "No, please not," said {hero.one}.|First they sat down and ate something.] [Then {hero} had an
        idea.|Then {friend} had an idea.|They thought about it for a while.] {solve}. [That was all it needed.|And on they
        went.|"You see?" said {friend}.] [Before long, they came to {goal}.|At last, they saw it: {goal}!] {there}. [The
        way back was easy.|"The best part was the trouble on the way," said {hero.one}.|{Hero} {hero.was} {glad} that they
        had not turned back.]
        """)


WAITS = table("guest joy late came then", """
- the mail carrier / A letter from far away should come / The bag of the mail carrier had a hole, and all the letters had
to be picked up again / the letter, with a bit of mud on it / {Hero} read it three times
- the ship of the captain from next door / He had been away for a whole month / The wind had been asleep, and a ship with
sails needs wind / the white sail behind the rocks / There were hugs, and there was a shell from every harbor
- the first snow / The sled had been ready since autumn / The clouds had been too warm to make snow / one flake, and then
a hundred / {Hero} ran out without a hat
- the circus / There were posters on every wall / The elephant had stopped at every apple tree / the first wagon with a
red wheel / The clown threw his hat to {hero}
- the baker's cart / {Hero} had money for one sweet roll / A wheel had come off the cart / the cart, with a new wheel
/ The roll was still warm, and it came with a second one for the waiting
- the swallows / Every spring, they built their nest under the roof / There had been a storm over the sea / two black dots
in the sky / They flew right into their old nest
- the egg to hatch / {Hero} had kept it warm for three weeks / Chicks come when they are ready, and not before / a little
crack / A wet chick looked out and said peep
- the bus / It should go to the pool / The bus driver had stopped to help a duck family over the road / two yellow lights
at the corner / The driver was sorry, but nobody was angry about the ducks
- a friend from the city / The bed for the guest was made, with a flower on it / The friend had got on the wrong train /
somebody with a big bag and a big smile / They talked so long that the stars came out
- the rain / The garden was dry, and the leaves hung down / The clouds had gone over the hills first / a drop, as big as a
coin / {Hero} danced in the wet grass
- the new puppy / The basket and the bowl were ready / The puppy had been asleep and could not be woken up / a box with
two ears / It licked {hero} and fell asleep again
- the seeds to come up / There was a little sign with the word "radish" / Seeds have to drink and sleep first / a tiny
green hook / {Hero} lay down in the grass to look at it closely
- the ferry / It brought the new books for the island / A seal had lain on the rope and did not want to go / a thin line
of smoke / There was a book about seals, too
- the steam train / The driver of this train always waved / A deer had stood on the rails and would not go
/ a white cloud behind the trees / The driver waved with a cap
- the ice cream cart / There was a new kind with cherries / The horse had wanted to eat from every hedge / the cart with
its little bell / The cherry ice cream was so cold that it made everybody sneeze
- the painter / The painter should paint a sun on the gate / The painter had first gone to the wrong gate and painted a
sun there / somebody with a ladder and three pots / Now two gates had a sun
""")

PASTIMES = """counted red cars|sang all the songs with many verses|looked for animals in the clouds|drew circles in the sand|
made two crowns of daisies|told each other long stories|played a game with three stones|hopped on one leg around the tree|
ate apples very, very slowly|guessed how many steps it was to the gate|whistled with blades of grass|
tied all kinds of knots|watched an ant that carried a leaf|built a tower of pebbles""".replace("\n", "").split("|")


def waiting(w):
    first, second = w.some(PASTIMES, 2)
    return tell(w, WAITS, (CHILD, CHILD, CHILD, PAIR), """
        ["When will it happen at last?" asked {hero.new}.|{Hero.new} sat on the step and waited.|{Hero.new} {hero.was}
        waiting, and waiting is hard.|"Not yet! Still not!" said {hero.new} and sighed.|Nothing. Still nothing. {Hero.new}
        had been waiting for a long time.|How long can a day be? Very long, thought {hero.new}.] {Hero} {hero.was} waiting
        for {guest}. {joy}. [But nothing came.|But nothing happened.|An hour went by.] ["Maybe it will never happen," said
        {hero.one}.|{Hero} {hero.was} {sad}.|"How long is a long time?" asked {hero.one}.|]

        ["Come, I will wait with you," said {friend.intro}.|{Friend.intro} came and sat down, too. "Waiting is shorter
        with two," said {friend}.|"Let us do something nice while we wait," said {friend.intro}.] So they {first}. [Then
        they {second}.|After that, they {second}.] [They almost forgot why they were there.|The time went by much faster
        now.] [And suddenly, it happened: {came}!|And then they saw it: {came}!|"Look!" cried {hero.one}. There was
        {came}.] {late}. {then}. ["That was worth the wait," said {friend}.|"Now I know how to wait," said
        {hero.one}.|{Hero} {hero.was} so {glad} that the long wait was forgotten.]
        """, first=first, second=second)


PROMISES = table("promise task tempt kept result", """
- I will water your flowers every day / water the flowers / It was hot, and all the others went to the lake
/ filled the can first and went to the lake after that / Not one flower had a brown leaf
- I will feed your cat / feed the cat / The swing was free for once / let the swing be and filled the bowl
/ The cat purred as loud as a little engine
- I will not open the box / leave the box closed / The box stood on the table, and something rattled in it
/ put a cloth over the box and sat on both hands / Later, the box was opened, and in it was a present for {hero}
- I will be home before dark / be home in time / The game was just getting exciting / said goodbye and ran
/ The lamp went on just as the door opened
- I will not tell your secret / keep the secret / Everybody asked and asked / only smiled and talked about the weather
/ The surprise was a real surprise
- I will fetch the milk before supper / fetch the milk / It was raining, and the sofa was soft
/ put on the raincoat and went / The milk was there just in time for the pudding
- I will clean up the room / clean up the room / There was a new puzzle, only half done / cleaned first and did the puzzle
on the clean floor / Even the lost dice were there, under the bed
- I will save you a piece of cake / save a piece of cake / The piece was big, with a cherry on top
/ put a bowl over the cake and went out of the room / The cherry was still on top
- I will wait for you at the gate / wait at the gate / The band was playing just around the corner
/ listened from the gate and did not go / The two of them ran to the band and heard the last song
- I will hold the ladder / hold the ladder / A squirrel was doing tricks on the fence / only looked with one eye and held
the ladder with all strength / The apples came down safely, and so did everybody else
- I will take care of your plant / take care of the plant / The plant looked like a dry stick, and it was boring
/ gave it a cup of water every morning / There was a bud on it, and then a flower
- I will be quiet while you sleep / be quiet / There was a drum right there in the corner / drummed with a feather on a
pillow / After the nap, they drummed together as loud as could be
- I will help you to pick the beans / help with the beans / The friends from the street had a new ball
/ picked beans first, row after row / Afterward, the friends were still playing
- I will carry the eggs home safely / carry the eggs / There was such a fine wall to balance on / walked on the ground,
step by step / Twelve eggs had been bought, and twelve eggs came home
- I will draw a picture for you every week / draw a picture every week / Some weeks, there was nothing new to draw
/ drew the clouds, the cat and the soup / All the pictures were kept in a blue box
- I will let the butterfly go in the evening / let the butterfly go / It was so pretty in the glass
/ carried the glass to the roses and took off the lid / The butterfly flew one circle and was gone
- I will not wake the baby / be quiet / There was a new whistle, red and shiny / took the whistle far out to the field
/ The birds answered the whistle, and the baby slept on
- I will share the first strawberry / share the strawberry / It was red and sweet, and it was the only one
/ cut it right through the middle / Half a strawberry had never tasted so good
- I will keep the fire going / keep the fire going / A fat snowman was being built outside / put on one log after the
other and looked out of the window / Everybody came in to the warm fire, and the snowman got a hat
""")


def promise(w):
    return tell(w, PROMISES, (CHILD,), """
        ["{promise}," said {hero.new}. "Is that a promise?" asked {friend.intro}. "A promise," said {hero}.|"{promise}. I
        promise," said {hero.new} to {friend.intro}.|A promise is a promise. {Hero.new} had said to {friend.intro}:
        "{promise}."|"Can I count on you?" asked {friend.intro}. "Yes," said {hero.new}. "{promise}."|"Do you promise it?"
        {friend.intro} asked. {Hero.new} nodded. "{promise}."] [{Friend} smiled.|"Good," said {friend}.|They shook hands
        on it.]

        [At first, it was easy.|That did not sound hard.|{Hero} {hero.was} proud of it.] But then it became hard. {tempt}.
        [{Hero} thought: "Only this once."|{Hero} stood there and did not know what to do.|How nice it would
        be to forget the promise!] [But a promise is not a soap bubble.|But then {hero} thought of {friend}.|"No," said
        {hero} out loud, "I said that I would {task}."] So {hero} {kept}. {result}. ["I knew that I could trust you," said
        {friend}.|"You kept your promise," said {friend}.|{Friend} hugged {hero}.|{Hero} felt warm all over.]
        """)


QUESTIONS = table("question guess test answer joy", """
- Where do the puddles go when the sun shines / Maybe the earth drinks them with a straw / They drew a line of chalk
around a puddle and looked at it every hour / The puddle got smaller and smaller: the water had gone into the air / In the
evening, there was only the line of chalk
- Can a snail climb up a glass / It must fall down / They put a snail at the bottom of a clean glass / It walked up as if
there were no up and no down / They clapped, but very softly
- Which is faster, a leaf or a stone / The leaf, because it can fly / They dropped both from the bridge
/ The stone was down at once, but the leaf danced for a long time / "The leaf has more fun," they said
- Does an onion make everybody cry / Not somebody who is brave / They cut an onion in the kitchen / Soon there were tears
on all cheeks / They cried and laughed at the same time
- What do ants like best / Surely cheese / They put cheese, bread and sugar in the grass / The ants carried off all the
sugar and left the cheese / "More cheese for us," they said
- How tall is the old tree / As tall as the moon / They measured its shadow with long steps / It was twenty steps, longer
than the whole house / From then on, the tree was called Twenty
- Can one hear the sea in a shell / There must be water in it / They held a big shell to their ears / There was a soft
rushing sound, but not one drop of water / They listened until lunch was ready
- Why is the snow white / Somebody paints it / They looked at one flake on a dark glove / It was like a tiny star of clear
ice, and many of them together were white / They had never looked at snow so closely
- Do apples float / No, they are too heavy / They threw an apple into a tub of water / It went under and came up again
like a ball / They fished the apple out with their teeth
- Who lives under the big stone / A troll, perhaps / They lifted the stone together / There were a beetle, two worms and a
family of wood lice / They put the stone back very gently, because it was a roof
- What is inside a drum / A little man who knocks / They looked through the small hole in the side / It was empty, and
that was why it was so loud / They drummed on all the empty boxes they could find
- Does my shadow sleep at noon / It is always the same / They looked at their shadows in the morning, at noon and in the
evening / At noon, the shadows were quite short, and in the evening they were like giants / They waved, and the giants
waved back
- Can one make a rainbow / Only the rain can do that / They held the garden hose against the sun / There it was, small and
clear: red, yellow, green and blue / They ran through their own rainbow and got wet
- How many seeds are in a pumpkin / Ten, or maybe twenty / They cut a pumpkin and counted on the table / There were two
hundred and seven / They roasted them with salt and ate two hundred
- Do fish get thirsty / They drink all day / They asked the old fisherman at the pier / He scratched his head, laughed and
said that he had never been asked that / He promised to ask the next fish
- What does the cat do at night / It sleeps like everybody else / They tied a little bell to the cat / All night, it went
ding, ding, ding over roofs and fences / In the morning, the cat slept, and so did they
- Where does the echo live / In a house behind the hill / They went to the hill and called hello / Hello, said the hill,
and there was no house, only a high wall of rock / They talked with the rock until they had no voice left
- Which bird sings first in the morning / Surely the rooster / They got up in the dark and listened at the window
/ It was a small blackbird on the roof, long before the rooster / The rooster came third
- Can a feather fall straight down / Yes, if it wants to / They let feathers fall from the top of the stairs / Each one
went left and right like a little boat / They raced feathers all morning
- How do worms find their way in the dark / They have tiny lamps / They watched a worm on wet earth / It had no lamp, it
felt its way with its whole body / They closed their eyes and felt their way, too
""")


def question(w):
    return tell(w, QUESTIONS, (CHILD, CHILD, CHILD, PAIR), """
        ["{question}?" asked {hero.new}.|"{question}?" {Hero.new} asked {that} at [breakfast|lunch|supper].|{Time},
        {hero.new} had a question: "{question}?"|"I have to know something," said {hero.new}. "{question}?"|{Hero.new} had
        been thinking for a long time. "{question}?" {hero.he} asked at last.|There are small questions and big ones.
        "{question}?" asked {hero.new}.] [{Friend.intro} looked up.|{Friend.intro} had to think.|"That is a good
        question," said {friend.intro}.|"I have never thought about that," said {friend.intro}.] "[What do you think?|Take
        a guess!]" "{guess}," said {hero.one}. ["We will see," said {friend}.|"We can find out," said {friend}.|"Are you
        sure?" asked {friend}. "No," said {hero.one}.]

        [So they tried it.|They did not wait until the next day.|They wanted to see it with their own eyes.|] {test}.
        [{Hero} {hero.was} very curious.|] {answer}. ["So that is how it is!" said {hero.one}.|"Now we know," said
        {friend}.|"I would never have guessed that," said {hero.one}.] {joy}. [The next day, {hero} had a new
        question.|"May I ask one more thing?" said {hero.one}.|{Hero} {hero.was} {glad} that {friend} had not just said,
        "Because."|]
        """, that="[that|it]")


BETS = table("claim doubt loser test win after", """
- I can stand on one leg for a whole song / Nobody can do that / sweep the yard / {Friend} sang the longest song of all
/ {Hero} wobbled like jelly, but the leg stayed up / {Friend} swept the yard on one leg
- I can be quiet until the clock strikes / Not you / wash the dishes / It was quiet, and then a fly sat down on {hero.one}
/ It tickled and tickled, but there was not one sound / {Friend} washed the dishes and sang loudly
- I can eat a lemon without making a face / Not even a horse can do that / carry the wood / The lemon was big and very sour
/ One eye twitched, but that was all / {Friend} carried the wood and tried a bit of lemon as well
- I can build a tower as tall as the table / It will fall down / make the pancakes / One block was put on the next, slowly
/ The tower swayed, but it stood / {Friend} made pancakes, a whole tower of them
- I can walk along the log without falling / It is much too round / fetch the water / {Hero} held out both arms and looked
straight ahead / At the end, {hero} jumped down and bowed / {Friend} fetched two buckets of water
- I can make the baby laugh / It has cried since noon / fold the washing / {Hero} put a sock on each ear and sneezed
/ The baby stopped crying, stared and laughed out loud / {Friend} folded all the socks but two
- I can find a leaf with four parts / There is not one in this meadow / rake the leaves / {Hero} crawled through the
clover until noon / There it was, small and perfect / {Friend} raked and got the lucky leaf as a present
- I can carry ten books on my head / Three at the most / put the books away / {Hero} walked across the room with small
steps / The tenth book slid a bit, but it stayed / {Friend} put away all ten
- I can throw the ball through the ring / It is too high / feed the hens / {Hero} aimed for a long time / The ball went
once around the ring and fell in / {Friend} fed the hens and practiced with the corn
- I can stay in the cold stream until I have counted to fifty / You will jump out at three / make the tea / {Hero} stepped
in and counted with chattering teeth / At fifty, {hero} came out and danced to get warm / {Friend} made tea and brought a
thick towel
- I can guess what is in the bag / Never / set the table / {Hero} felt it, shook it and smelled it / "Potatoes and one
onion," said {hero.one}, and that was right / {Friend} set the table, and there was potato soup
- I can catch a falling leaf before it lands / They are too quick / sweep the path / {Hero} jumped left and right under
the tree / The seventh leaf landed right in {hero.his} arms / {Friend} swept the path and tried to catch leaves, too
- I can say the long word backward / You cannot even say it forward / peel the carrots / {Hero} whispered, thought and
took a breath / Out it came, every bit of it / {Friend} peeled the carrots and practiced the word
- I can draw a horse with closed eyes / It will look like a potato / clean the brushes / {Hero} drew and did not peek once
/ It had five legs, but everybody saw that it was a horse / {Friend} cleaned the brushes and hung up the picture
""")


def bet(w):
    return tell(w, BETS, (CHILD,), """
        ["{claim}," said {hero.new}. "{doubt}," said {friend.intro}.|"I bet that you cannot do it," said {friend.intro}.
        "I bet that I can," said {hero.new}. "{claim}!"|It began with a bet. "{claim}," said {hero.new} to {friend.intro}.
        "{doubt}," said {friend}.|"Shall we bet?" asked {hero.new}. "{claim}." {Friend.intro} laughed.
        "{doubt}."|{Hero.new} made a bet with {friend.intro} {time}. "{claim}," said {hero}.] [The one who lost had to
        {loser}.|They agreed that the one who lost had to {loser}.|And whoever lost had to {loser}.] [They shook on
        it.|"Done!" said {hero}.|]

        [And so it began.|Then it got serious.|{Hero} took a deep breath.] {test}. ["Now you will lose," said
        {friend}.|"It is not over yet," said {hero}.|{Friend} did not look away for a second.] {win}. ["I do not believe
        it!" cried {friend}.|"I did it!" cried {hero}.|"A bet is a bet," said {friend}.] {after}. ["Next time, I choose
        the bet," said {friend}.|In the end, {hero} helped a little, because it was more fun with two.|And they {all}
        laughed until it hurt.|{Hero} {hero.was} {glad} and a little proud.]
        """)


MISTAKES = table("mistake noticed mend end", """
- There was salt in the cake in place of sugar / {friend.intro} took the first bite and made a strange face
/ they put cheese on the cake and called it salt cake / It was gone before the evening
- The letter was in the wrong box / {friend.intro} saw it sticking out at the neighbor's door
/ they rang the bell and asked for the letter / The neighbor had only wondered about the name
- Two left boots stood by the door, and no right one / {friend.intro} had seen two right boots on somebody at the bakery
/ they ran to the bakery and traded / The woman there had been walking in circles
- The paint on the fence was pink, not red / {friend.intro} came by and stopped with an open mouth
/ they painted red dots on the pink / It became the most cheerful fence in the street
- The soup was blue / {friend.intro} asked what was swimming there, and it was a blue crayon
/ they fished it out and cooked a new soup, with carrots / The blue soup was used to paint eggs
- The bus went the wrong way / {friend.intro} looked out and saw the sea and not the town
/ they got off and had a look at the sea, since they were there / They came home with sand in their shoes
- The key was inside, and the door was shut / {friend.intro} pulled at the door, but it was no use
/ they found the small window open and climbed in / The spare key now hangs under the bench
- The sweater had three sleeves / {friend.intro} counted twice and still got three
/ they made the third sleeve into a hat / Sweater and hat went together very well
- The seeds in the bed of carrots were not carrots / {friend.intro} looked at the tiny leaves and shook with laughter
/ they let them grow to see what it was / It was a whole bed of sunflowers
- The clock was one hour ahead / {friend.intro} was still in bed when breakfast stood on the table
/ they set the clock right and used the hour for a walk / They saw the sun come up over the hill
- The hair was cut much too short on one side / {friend.intro} saw it and had to bite on a towel
/ they cut the other side just as short / It was nice and cool, and it would grow again
- The cow was in the wrong stable / {friend.intro} heard mooing from the place of the horse
/ they led the cow back with a handful of grass / The horse had waited outside and looked rather cross
- The invitation said Saturday, but the party was on Sunday / {friend.intro} opened the door in an old apron
/ they baked the cakes for the party together / On Sunday, there were twice as many cakes
- The dog had been washed with green paint soap / {friend.intro} saw a green dog run through the garden
/ they washed the dog again, this time three times / One ear stayed a little green until summer
- The plan for the birdhouse had been upside down / {friend.intro} saw that the door was in the floor
/ they hung it up the other way round / A family of sparrows moved in the same week
- The wrong bag had come home from the market / {friend.intro} looked in and found ten cans of cat food
/ they took the bag back and found the right one / A cat came by and got one can anyway
- The water had been poured on the plastic flowers all summer / {friend.intro} touched a leaf and began to giggle
/ they put real flowers in the pot / The plastic ones were at least very clean
""")


def mistake(w):
    return tell(w, MISTAKES, (CHILD, CHILD, GROWN), """
        [It was a mistake, and {hero.new} had made it. {mistake}.|"Oh dear," said {hero.new}. {mistake}.|{mistake}.
        {Hero.new} had not paid attention.|{Time}, {hero.new} made a mistake. {mistake}.|{mistake}. How could that happen
        to {hero.new}?|Everybody makes mistakes, and {time} it was the turn of {hero.new}. {mistake}.] [{Hero} had been in
        too much of a hurry.|{Hero} had been thinking of something else.|] [Then {noticed}.|It came out soon: {noticed}.]

        ["I am so sorry," said {hero}.|{Hero} turned red up to the ears.|"That was me," said {hero} in a small voice.]
        ["It is only a mistake," said {friend}. "What do we do now?"|"No harm is done," said {friend}. "We can mend
        that."|{Friend} was not angry. "I once did something much worse," said {friend}.] [They put their heads together,
        and then {mend}.|{Hero} had an idea, and {mend}.|So {mend}.] {end}. ["It was a good mistake," said {friend}, and
        {hero} laughed.|"Next time, I will look twice," said {hero}.|{Hero} {hero.was} {glad} that it had all ended
        well.|"Without a mistake, this day would have been boring," said {hero}.]
        """)


CHANGES = table("change wonder cause use night", """
- It was so quiet that one could hear the clock / Why is there no sound / Snow had fallen all night and covered every
street / They put on boots and made the first footprints / the snow shone blue in the moonlight
- The room was full of pink light / What is that light / The cherry tree had opened all its flowers in the night
/ They had breakfast under the tree, and petals fell into the tea / the flowers were still glowing in the dark
- There was singing in the street / Who sings so early / The bakers were carrying a giant bread through the town
/ They walked along and sang the song with them / there was a slice of giant bread for everybody
- The bed next to the window was empty / Where are the others / Everybody was in the barn, because a foal had been born
/ They watched how it stood on its long, thin legs / the foal slept close to its mother
- There was a ladder at the window / Who put it there / The painters had come to paint the house yellow
/ They were allowed to paint one corner / the house was as yellow as a lemon
- The river was gone / Who drank the river / There was thick fog on it, and not one drop could be seen
/ They threw a stone in and heard the splash / the river was back, with stars in it
- The cat lay in the shoe box and did not get up / Is the cat ill / There were four tiny kittens under the cat
/ They walked on tiptoe and brought milk / five cats purred in the dark
- Colored flags hung across the whole street / What do they mean / It was the hundredth birthday of the old bridge
/ They danced on the bridge with the whole town / lanterns were lit along the bridge
- A strange wagon stood in the field / Who has come / It was a little theater with two puppet players
/ They helped to carry the chairs and saw the play for free / the wagon rolled on to the next town
- The whole house smelled of oranges / Where does that come from / A box had come from the sunny south
/ They squeezed juice until the jug was full / an orange lay on every pillow
- All the chairs stood on the tables / Did the chairs climb up there / It was the day of the great cleaning, and the floor
was wet / They slid over the soapy floor with brushes on their feet / the floor was as bright as the moon
- The birds were all on one wire, in a long row / What are they waiting for / They were getting ready to fly to the south
/ They waved until the last bird was out of sight / the garden was very still
- The garden was full of tiny spider webs / Who put lace on the bushes / It was the first morning of autumn, and every web
was wet with dew / They counted the webs and came to sixty / the spiders sat in the middle and rested
- The old trees were full of noise / What are they talking about up there / A hundred starlings had come in for a rest
/ They sat under the trees and listened to the concert / it was quiet again, and a few feathers lay on the grass
""")


def different_morning(w):
    return tell(w, CHANGES, (CHILD, CHILD, PAIR), """
        [That morning, something was different. {change}, and {hero.new} noticed it at once.|{change}. {Hero.new} rubbed
        {hero.his} eyes.|{Hero.new} woke up and knew that something was different. {change}.|"{wonder}?" asked {hero.new},
        still half asleep. {change}.|It was not a morning like the others. {change}. "{wonder}?" asked
        {hero.new}.|{change}. It had not been like that the day before, when {hero.new} went to bed.] ["Am I still
        dreaming?" said {hero.one}.|{Hero} did not understand it.|{Hero} looked once, and then once more.]

        [{Hero} ran to {friend.intro}. "{friend.call}, look!"|{Friend.intro} was already up.|"Good morning," said
        {friend.intro}. "Have you seen it, too?"] ["What is going on?" asked {hero.one}.|"Tell {hero.me}!" said
        {hero.one}.] {Friend} [knew the answer|smiled and explained it]. {cause}. ["May {hero.I} go and see?" asked
        {hero.one}. "We will all go," said {friend}.|"Then let us not sit here," said {friend}.|"Get dressed and come,"
        said {friend}.] {use}. [It was the best morning for a long time.|"I wish every morning were different," said
        {hero.one}.|] [In the evening|At night|When {hero} went to bed that evening], {night}.
        """)


HABITS = table("habit change cause solve after", """
- went to the pond to feed the ducks / there was not one duck to be seen / A fox was sitting behind the reeds
/ clapped and shouted until the fox ran off / the ducks came out and were twice as hungry
- bought three rolls at the bakery / the bakery was closed / The baker was in bed with a sore throat
/ brought the baker hot tea with honey / there were five rolls, and two of them were a present
- swam across the lake / the lake was full of fog / The warm air had met the cold water
/ waited on the shore with a book until the fog was gone / the water was as smooth as silk
- played chess with the old neighbor / the neighbor did not open the door / The neighbor was up in a tree and could not
get down / fetched the ladder / the neighbor lost the game and did not mind at all
- went to the library for a new book / all the shelves were empty / The floor was being painted, and the books stood in the
yard / helped to carry them back, shelf by shelf / the thickest book was there for the first reader
- washed the windows / there was a nest in the corner of one window / A swallow had moved in with four eggs
/ left this window dirty / the young birds looked in through the dirty glass
- cooked bean soup / there was not one bean in the house / The mice had carried them all off
/ cooked carrot soup and shut the hole of the mice / the carrot soup tasted better than bean soup
- went to the hill to fly a kite / a second kite was in the air up there / A shy new boy stood behind the bush and held the
string / showed the boy how to make the two kites dance / there were always two kites on the hill
- worked in the garden / the spade was missing / It had been left in the earth, and beans had climbed up on it
/ took an old spade and left the good one to the beans / the beans on the spade were the longest
- visited the horse in the field / the horse lay down and did not come / There was a stone in its hoof
/ took the stone out with great care / the horse galloped to the fence every time
- rang the bell of the village / the rope of the bell was torn / It was as old as the village
/ knotted in a new piece of rope / the bell sounded louder than before
- sold flowers at the market / nobody came to buy any / The street to the market was closed because of a big hole
/ put the flowers on a cart and went to the people / every house in the street had a flower at the window
- went swimming at the pool / there was no water in the pool / It was being cleaned with brushes
/ helped to brush and found four lost rings / the water was so clear that one could see the bottom
- practiced the violin / one string made a sound like a cat / It was old and thin
/ put on a new string and tuned it / even the cat stayed and listened
- baked bread / the oven did not get warm / A bird had built its nest in the chimney
/ baked the bread over a fire outside / the bread from the fire was so good that it was made again and again
- walked through the woods / a tree lay across the way / A beaver had gnawed through it
/ climbed over it and cut steps into the wood / the tree was used as a bench by all who came by
""")


def weekday(w):
    return tell(w, HABITS, (GROWN, GROWN, CHILD, PAIR), """
        [It was {day}. Every {day}, {hero.new} {habit}.|Every {day}, {hero.new} {habit}.|On {day}s, {hero.new} always
        {habit}.|What did {hero.new} do every {day}? {Hero} {habit}.|{Hero.new} loved {day}s, because on {day}s, {hero.he}
        {habit}.|{Day} had come at last. Every {day}, {hero.new} {habit}.] [{Friend.intro} often came
        along.|{Friend.intro} liked to come, too.|Most of the time, {friend.intro} was there as well.] But this {day},
        {change}. ["That is strange," said {hero.one}.|"What has happened?" asked {friend}.|{Hero} stood there with big
        eyes.]

        [They looked around and found out why.|It took a while to find out why.|Then they learned the reason.] {cause}.
        ["What do we do now?" asked {hero.one}.|"Then it is no {day} for {hero.me}," said {hero.one}.|"Let us go home,"
        said {friend}. "No, wait," said {hero.one}.] [They thought about it. Then they|They did not give up. They|"I know
        something," said {friend}. They] {solve}. [It was not a {day} like the others, but a good one.|That did everybody
        good.|] And [after that|in the end], {after}. ["See you next {day}," said {friend}.|"I cannot wait for the next
        {day}," said {hero.one}.|"What a {day}!" said {friend}.|]
        """)


REFUSALS = table("do because idea happened now", """
- take a bath / The water gets into my eyes / wear swimming goggles in the tub
/ With goggles, one could see soap clouds and a washcloth like a whale / asked for a bath every evening
- eat my soup / It looks so green / call it frog soup and eat it with the little spoon
/ The frogs went down one after the other, and they tasted of peas / wanted frog soup again
- go to bed / The day is not over yet / bring the tired stuffed bear to bed first
/ The bear did not want to lie alone, of course / slept in two minutes, with the bear close by
- go to school / Nobody there knows me / take along the big marble and show it to one child
/ One child looked at the marble, and then three, and then all of them / was the first one at the school gate
- put on my boots / They feel so heavy / jump into just one puddle with them
/ The puddle splashed as high as the fence / did not want to take the boots off
- brush my teeth / The brush tickles / count the teeth while brushing
/ There were twenty, and one of them was loose / counted every morning and every evening
- go outside / It is so cold there / stay out for just ten minutes
/ They made a snow owl, and nobody counted the minutes / only came in when the stars were out
- clean up my room / It is far too much / pick up only the red things first
/ After the red things came the blue ones, and then the yellow ones / had a floor again, with a carpet on it
- go to the doctor / It will hurt / take along the doll and let the doctor look at it first
/ The doctor listened to the heart of the doll very seriously / even opened wide and said ah
- have my hair cut / It will all be gone / choose one lock and keep it in a little box
/ Snip, snip, and it was over before it could hurt / looked in every mirror on the way home
- share my swing / I was here first / take turns, twenty swings each, and count out loud
/ The counting got louder and louder, and they both laughed / did not want to swing alone any more
- go into the water / There may be fish in it / put in one toe and say good day to the fish
/ One small fish came, looked and swam away / swam where the fish swam
- wear that sweater / It scratches / wear a soft shirt under it
/ The shirt was smooth, and the sweater was warm / had the warmest tummy in the street
- learn to read / The letters all look the same / look only for the letters of one name
/ They were everywhere, on boxes, on signs and on the milk / read the first word alone, and it was a name
- visit the old neighbor / Her house is so quiet / listen for the clocks and count them
/ There were eleven clocks, and one had a bird in it / wanted to stay until the bird came out again
- sing in the play / Everybody will look at me / sing to the lamp at the back of the room
/ The lamp listened very well, and then everybody clapped / wanted to sing the song once more
- try the mushrooms / They look like little umbrellas / try one as small as a pea
/ It tasted of butter and of the woods / ate seven little umbrellas
- take the medicine / It is so bitter / have a spoon of honey ready for the moment after
/ One, two, three, and it was down, and the honey came after it / was soon well again
- ride the bicycle / I will fall / ride on the grass, where it is soft
/ There was one fall, and it was like a fall into bed / rode in a circle and waved
- sleep in the dark / There is something in the corner / shine a lamp into the corner and say hello
/ There was only the chair with the coat on it / said good night to the chair every evening
- get up / The bed is so warm / take the blanket along to breakfast
/ It was like breakfast in a tent, and the milk tasted better there / came to breakfast in a blanket every Sunday
- feed the goose / It hisses at me / throw the corn from far away and come one step closer each day
/ On the fifth day, the goose came one step closer, too / let the goose eat right from the bowl
""")


def refusal(w):
    return tell(w, REFUSALS, (CHILD,), """
        ["I do not want to {do}," said {hero.new}.|"No, no, no!" cried {hero.new}. "I do not want to {do}!"|"Do I have to
        {do}?" asked {hero.new}. "I do not want to."|"Not today," said {hero.new}. "Today I will not {do}."|"I will never
        {do}," said {hero.new}, "never!"|{Hero.new} sat under the table. "I do not want to {do}," came a voice from
        there.] ["Why not?" asked {friend.intro}. "{because}," said {hero}.|{Friend.intro} sat down on the floor. "And why
        is that?" {friend.he} asked. "{because}," said {hero}.|"{because}." {Friend.intro} nodded. "I can understand
        that," {friend.he} said.]

        [{Friend} thought about it.|For a moment, it was quiet.] [Then {friend} had an idea: {hero} could {idea}.|"I have
        an idea," said {friend}, and the idea was to {idea}.|"Would it help to {idea}?" asked {friend}.] ["Maybe," said
        {hero}.|"I can try it," said {hero}, but not very loudly.|{Hero} looked up. That sounded a little bit like fun.]
        [And that was what {hero} did.|They tried it together.|] {happened}. [After that|And then], {hero} {now}. ["And
        what was it that you did not want?" asked {friend}. "I have forgotten it," said {hero}.|"You see?" said {friend},
        and {hero} grinned.|{Friend} only smiled.|"It was not bad at all," said {hero}.]
        """)


STORIES = [noise_at_night, noise_together, noise_call, event, event_alone, missing, missing_alone, pet_gone,
           missing_for_a_reason, missing_on_head, found, found_by_note, found_growing, letter, knock, trail, light,
           smell, empty_plate, weather, good_weather, who_lives_there, trouble_first, rolls_away, flies_away,
           floats_away, stuck, journey, trouble_on_the_way, waiting, promise, question, bet, mistake, different_morning,
           weekday, refusal]
