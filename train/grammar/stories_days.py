"""Stories of everyday life: work and weather, neighbours and feelings. They begin in as many ways as possible."""
from .cast import BOYS, GIRLS, RELATIVES, child
from .engine import Who
from .lexicon import COLOURS

SURNAMES = """
Hill Brown Green Wood Stone Field Lane Rose Marsh Bell Berry Brook Reed Bean Plum Finch North West Moss Hart Long
Lopez Rossi Novak Kim Chen Singh Patel Sato Silva Diaz Okoro Mensah Haddad Olsen Berg Lund Weber Petrov Kaya Nowak
Costa Moreau Parker Ward Lake Webb Nash Dunn Cole Grant Flint Hays Jansen Mori Tanaka Khan Rahman Santos Abebe Lindt
Varga Horvat Bauer
""".split()
NATURES = ["kind", "cheerful", "quiet", "busy", "friendly", "patient", "careful", "hard-working", "gentle", "funny"]
LONGEST = 230  # words of a story
JOBS = "tailor|teacher|doctor|gardener|painter|bus driver|shoemaker|nurse|farmer|carpenter|clockmaker|librarian".split("|")

# (where somebody lives, what kind of place it is)
VILLAGE = [
    ("in a small village between two hills", "village"), ("in a village at the edge of the forest", "village"),
    ("in a little town by the river", "town"), ("in a narrow street in an old town", "town"),
    ("in a quiet village", "village"), ("in a yellow house by the station of a town", "town"),
    ("in a town with many bridges", "town"), ("near the market square of a small town", "town"),
    ("in a red house at the end of a village", "village"), ("in a village where everybody knew everybody", "village"),
    ("on the sunny side of a mountain village", "village"), ("in a town with crooked houses", "town"),
    ("in the middle of a busy town", "town"), ("in a village behind the seven fields", "village"),
    ("next to the old mill of a village", "village"), ("in a town with a tall clock tower", "town"),
]
SEA = [
    ("in a fishing village", "village"), ("in a small blue house by the harbour of a village", "village"),
    ("in a little town by the sea", "town"), ("on a small green island", "island"),
    ("on an island with one long beach", "island"),
    ("at the end of a sandy road in a village by the sea", "village"), ("in a town with a busy harbour", "town"),
]
FARM = [
    ("on a farm by the river", "valley"), ("on a little farm in a green valley", "valley"),
    ("on a farm outside a village", "village"), ("in a farmhouse with a red roof near a village", "village"),
    ("on a windy farm at the end of a valley", "valley"), ("on a small farm a mile from town", "town"),
]

# Beginnings that say who somebody is and what happens on ordinary days.
USUAL = [
    "Once upon a time, there was a {hero.kind} [named|called] {hero}. {Hero.he} lived {where} and {does}.",
    "Once upon a time, a {hero.kind} [named|called] {hero} lived {where}. {Often}, {hero.he} {does}.",
    """[There once was|Once there was|Not so long ago, there was|Many years ago, there was] a {hero.kind} who {does}.
    {Hero.his} name was {hero}, and {hero.he} lived {where}.""",
    "{Where} lived a {hero.kind} [named|called] {hero}, who {does}.",
    "All over the {town}, [everybody knew|everyone liked|people knew] {hero}, the {hero.kind} who {does}. "
    "{Hero.he} lived {where}.",
    "{Often}, {hero} {does}. {Hero.he} was a {hero.kind} and lived {where}.",
    """[There was nothing that {hero} liked more than|Nothing made {hero} happier than|What {hero} liked best of all was]
    {doing}. {Hero.he} was a {hero.kind} who lived {where}.""",
    """Three things were important to {hero}: [a good breakfast|a warm bed|a friendly word|a soft pillow],
    [clean socks|a full plate|dry feet|good neighbours], and {doing}. {Hero} was a {hero.kind} who lived {where}.""",
    """"What do you like [best|most of all]?" [somebody|a stranger|a little boy|an old lady] once asked {hero}.
    "{Doing}," said {hero}[ at once| without thinking|]. {Hero} was a {hero.kind} who lived {where}.""",
    "{Doing} was what {hero} liked best. {Hero.he} was a {hero.kind}, and {hero.he} lived {where}.",
    "Who {does} {often}? It was {hero}, a {hero.kind} who lived {where}.",
    "Do you know what {hero} did {often}? {Hero.he} {does}. {Hero.he} was a {hero.kind} who lived {where}.",
    """Some people like [dancing|sleeping late|riding on trains|singing], and some people like
    [reading|swimming|playing cards|eating soup]. {Hero}, a {hero.kind} who lived {where}, liked {doing}.""",
    "{Hero} lived {where}. {Hero.he} was a {hero.kind}, and {often} {hero.he} {does}.",
    "{Hero} was a {hero.kind} who {does}. {Hero.he} lived {where}.",
    "This is [a|the] story [of|about] {hero}, a {hero.kind} who lived {where} and {does}.",
    "[If you asked|When people asked] {hero} what {hero.he} liked best, the answer was always the same: {doing}. "
    "{Hero} was a {hero.kind} and lived {where}.",
    "Nobody liked {doing} [more than|as much as] {hero}, a {hero.kind} who lived {where}.",
    "{Hero} was never so happy as when {hero.he} {does}. {Hero.he} was a {hero.kind} who lived {where}.",
    "[Far away from here|Not far from here|A long way off|Somewhere], {where}, there lived a {hero.kind}. {Hero.his} "
    "name was {hero}, and {often} {hero.he} {does}.",
    "[Long ago|Before you were born|When your grandmother was small], {hero} lived {where}. {Hero.he} was a "
    "{hero.kind} who {does}.",
    "The [neighbours|people next door|children of the {town}|people of the {town}] often [smiled at|waved to|talked "
    "about] {hero}. "
    "{Hero.he} was the {hero.kind} who {does}.",
    "[Let me tell you about|You should have met|I still remember] {hero}, the {hero.kind} who {does}. {Hero.he} lived "
    "{where}.",
    "[Have you heard of|Do you know|Have I told you about] {hero}, the {hero.kind} who {does}? {Hero.he} lived {where}.",
    "A {hero.kind} who {does}: that was {hero}. {Hero.he} lived {where}.",
]
YOUNG = [
    "{Hero} was {age} years old and lived {where}. {Often}, {hero.he} {does}.",
    "When {hero} was {age} years old, {hero.he} lived {where} and {does}.",
    "{Hero}, who was [just|nearly|almost] {age} years old, {does} {often}. {Hero.he} lived {where}.",
]
EVENT = [
    "[People still talk about|Nobody ever forgot|Everyone remembers] the day when {event}.",
    "[Have you heard about|Do you remember|Have I told you about] the day when {event}?",
    "[What a day it was|It was a strange day|It was a day to remember] when {event}!",
    "[I want to tell you about|This is about|Let me tell you about] the day when {event}.",
    "{Hero} [never forgot|often talked about|always remembered] the day when {event_of_hero}.",
    "[There was a day when|Once there was a day when] {event}, and nobody had seen it coming.",
]
WISH = [
    "{Hero} had always wanted {wish}.", "More than anything else, {hero} wanted {wish}.", "{Hero} had one big wish: {wish}.",
    "[All year long|For weeks and weeks|Since the summer before], {hero} had [dreamed of|talked of] only one thing: {wish}.",
    "[There was one thing that {hero} wanted very much|If {hero} could have had one wish, it was this]: {wish}.",
]
# Who it is about, when the first sentence was about something else.
MEETING = [
    "{Hero} was a {hero.kind} who lived {where} and {does}.",
    "{Hero} lived {where}. {Hero.he} was a {hero.kind} who {does}.",
    "{Hero}, a {hero.kind} who lived {where}, {does} {often}.", "{Hero} was a {hero.kind}. {Often}, {hero.he} {does}.",
    "{Hero} was a {hero.kind} [from|of] the {town}, and {often} {hero.he} {does}.",
    "This happened to {hero}, a {hero.kind} who lived {where} and {does}.",
    "It is the story of {hero}, a {hero.kind} who lived {where} and {does}.",
]
CALM = [
    "[The sun came up over|A soft light lay on|Little white clouds sailed over|The birds sang above] the "
    "[roofs|fields|trees|houses].",
    "[A rooster crowed|A dog barked|A bell rang|A window opened|A door banged] [somewhere in the {town}|in the "
    "distance|far away].",
    "It was [a bright and quiet day|one of those days that smell of grass|a day like any other, or so it seemed|a "
    "fine day with a blue sky].",
    "[Tap, tap, tap|Clip, clop|Ding, dong|Tick, tock|Swish, swish]! [What was that sound|Who made that noise|Do you "
    "hear that]? "
    "[It was only the {town} waking up.|The day had begun.|A new day was on its way.]",
    "[The clock struck seven|It was seven o'clock|The night was over], and [the first people were up|the streets were "
    "still empty|"
    "the grass was still wet].",
    "When {hero} woke up, [the sun was already on the wall|a bird sat on the window sill|the house smelled of fresh bread].",
    "{Hero} [yawned and stretched|opened one eye, and then the other]. [It was time to get up|A new day had begun].",
    "[As always, {hero}|First of all, {hero}] [washed {hero.his} face|ate a piece of bread|drank a cup of milk]. "
    "[Then the day could begin|Now {hero.he} was awake].",
    '"[Good morning|Hello|A lovely day to you], {hero}!" [called|shouted|said] the '
        '[postman|milkman|neighbour|woman next door].',
]
# Words that many stories need.
VOICE = {
    "thanks": "[Thank you|Thank you so much|Oh, thank you|Thank you very much|Thanks a lot]",
    "thought": "[thought for a while|thought hard|thought and thought|stood still and thought|sat down to think]",
}


def grown(w, jobs, besides=(), gender=None, old=False):
    """A grown-up with a job; field job is the bare word, kind says a little more."""
    gender = gender or w.pick(["she", "he"])
    taken = {str(other) for other in besides}
    first = w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n not in taken])
    titled = f"{w.pick(['Mrs.', 'Mrs.', 'Miss']) if gender == 'she' else 'Mr.'} {w.pick(SURNAMES)}"
    name = w.pick([titled, titled, f"Old {first}" if old else first])
    job = w.pick(jobs)
    return Who(name, gender, f"old {job}" if old else w.pick([job, f"{w.pick(NATURES)} {job}"]), {"job": job})


def elder(w, besides=()):
    """An old neighbour."""
    gender = w.pick(["she", "he"])
    return grown(w, ["woman" if gender == "she" else "man"], besides, gender, old=True)


def kin(w, of, roles):
    """One of the family: "her aunt"; field call is how the child speaks to them."""
    role = w.pick(roles)
    return Who(f"{of.his} {role}", RELATIVES[role], role, {"call": role.capitalize()})


def home(w, places):
    where, town = w.pick(places)
    return {"where": where, "town": town}


def beginning(w, hooks, part, **others):
    """The first sentences, and words that lead from them to the day on which things happen; others: what else is there."""
    way = w.pick(["hook"] * 4 + ["usual"] * 4 + [other for other, fits in others.items() if fits])
    if way in ("usual", "young"):
        start = w.pick(USUAL if way == "usual" else YOUNG)
    else:
        start = w.pick({"hook": hooks, "calm": CALM, "wish": WISH, "event": EVENT}[way]) + " " + w.pick(MEETING)
    if way in ("usual", "young", "wish"):
        return start, w.pick([f"one {part},", f"one {part},", f"then, one {part},"])
    return start, w.pick([f"that {part},", f"that {part},", f"on that {part},"])


def tell(w, template, hero, hooks, part="day", often="every day", wish=None, event=None, calm=True, **slots):
    """Fills a story with {start} and {day}, again if it becomes too long.

    hooks are first sentences in the middle of things that fit the story; calm adds those of an ordinary day.
    """
    age = w.pick(["five", "six", "seven", "eight"])
    event_of_hero = event and event.replace("{hero}", "{hero.he}")
    for _ in range(10):
        start, day = beginning(w, hooks, part, calm=calm, wish=wish, event=event, young="job" not in hero.more)
        text = w.fill(template, **VOICE, start=start, day=day, hero=hero, often=often, wish=wish, age=age, event=event,
                      event_of_hero=event_of_hero, **slots)
        if len(text.split()) <= LONGEST:
            break
    return text


def baker(w):
    hero = grown(w, ["baker"])
    helper = child(w, [hero])
    stuff, box, lost, unit = w.pick([
        ("flour", "sack", "A mouse had made a hole in it, and the flour had run out between the boards", "a cup of flour"),
        ("flour", "barrel", "The roof had leaked in the night, and the flour was nothing but grey paste",
         "a bag of flour"),
        ("honey", "pot", "There was a crack in it, and the honey had run down to the floor", "a spoon of honey"),
        ("sugar", "box", "A hundred ants had come in the night and carried off every bit", "a cup of sugar"),
        ("butter", "dish", "The cat sat beside it and licked its lips", "a piece of butter"),
        ("milk", "can", "It had fallen over, and the cat was standing in a white lake", "a jug of milk"),
    ])
    order, piece = w.pick([
        ("forty buns for the school", "bun"), ("the birthday cake for the oldest woman in the {town}", "slice"),
        ("a hundred cookies for the summer fair", "cookie"), ("thirty little cakes for a wedding", "cake"),
        ("sixty pancakes for the spring feast", "pancake"), ("five big pies for the market", "slice of pie"),
    ])
    first, second, third = w.some(JOBS, 3)
    return tell(w, """
        {start} {Day} {hero} had to make {order}. {Hero.he} [went to get|looked for|reached for] the {stuff}. But the
        {box} was [empty|quite empty|as empty as a drum]! {Lost}.

        "[How can I bake without {stuff}?|No {stuff}, and so much to bake!|What shall I do now?]" said {hero}. [The shop
        opened only at noon, and that was too late.|The shop was closed that day.|{Hero} sat down on the step and
        sighed.|{Hero} sat down on a stool and put {hero.his} head in {hero.his} hands.] Just then, a {helper.kind}
        [named|called] {helper} came in [to buy two rolls|for a loaf of bread|with a basket]. "Why [do you look so
        sad|are you not baking|is the oven empty]?" asked {helper}. {Hero} [told {helper.him} everything|pointed to the
        empty {box}|showed {helper.him} the {box}].

        "We have {unit} at home," said {helper}. "And so do [other people|our neighbours|many others]. [Wait here!|Keep
        the oven hot!|I shall be back soon!]" {Helper} ran [down the street|from house to house|out of the door] and
        knocked at every door. [Soon|A little later|Before the clock struck eight], the {first} came with {unit}, then
        the {second}, and then the {third}. "[You made me soup when I was ill|You kept bread for me when it snowed|You
        always give my children a bun]," said the {third}. "[Now it is our turn.|Now we can help you.]"

        {Hero} [mixed and stirred|stirred and rolled|worked as fast as {hero.he} could], and {helper} [greased the
        pans|watched the oven|counted everything]. [At noon|When the sun stood high|In the end], all was ready, and [the
        whole street|the whole house|the air] smelled [warm and sweet|wonderful|of good things]. {Hero} gave the very
        first {piece} to {helper}. [The {first}, the {second} and the {third} got one, too.|"Without you and {unit},
        there would be nothing at all," {hero.he} said.|From then on, a note hung on the {box}: "Filled by good
        neighbours."]
        """, hero, [
            '"[No {stuff}? No {stuff} at all?|Where has all the {stuff} gone?|Oh no, not a bit of {stuff} left!]" cried '
            "{hero}.",
            "The oven was hot and the bowls were clean, but [the {stuff} {box} was empty|there was no {stuff}].",
            "It was [four|five] o'clock in the morning, and only one window in the {town} was bright: the window of the "
            "bakery.",
            "What does a baker do when there is no {stuff}?",
            "A {box} with no {stuff} in it is a sad thing in a bakery.",
            "[The {town} was still asleep|The moon was still up|It was still dark] when {hero} [tied {hero.his} "
            "apron|lit the oven].",
        ], part="morning", event="the whole {town} helped to bake", does="baked for the whole {town}",
        doing="[baking|the smell of warm bread|standing by a hot oven]", often="every morning", helper=helper,
        stuff=stuff, box=box, lost=lost, unit=unit, order=order, piece=piece, first=first, second=second, third=third,
        **home(w, VILLAGE))


def wind_hat(w):
    hero = grown(w, ["letter carrier", "teacher", "gardener", "doctor", "farmer", "bus driver"])
    helper = child(w, [hero])
    things = w.some([
        "the bakery", "a wall", "the market", "a row of wet shirts", "a cart with hay", "the school", "a sleeping dog",
        "the well", "two apple trees", "the bridge",
    ], 3)
    landed, done = w.pick([
        ("on the head of a scarecrow",
         'The scarecrow looked so fine that {hero} laughed. "[He|That old fellow] looks better in it than I do," said '
         "{hero}. But {helper} climbed over the fence and brought the hat back, and gave the scarecrow an old pot "
         "instead."),
        ("on the branch of a pear tree",
         "It was too high for {hero}, but {helper} climbed up, shook the branch, and down came the hat with three ripe "
         "pears. {Hero} put on the hat, and they ate the pears together."),
        ("in the middle of a pond",
         "A duck climbed into it at once and sat there like a captain in a boat. {Helper} threw bread on the bank, and "
         "the duck swam over with the hat. It was dripping wet, and {hero} hung it over a fence to dry."),
        ("on the back of a cow",
         "The cow did not mind at all and went on eating. {Helper} knew her and scratched her ears, while {hero} took "
         'the hat. "I hope you liked it," {hero} told the cow.'),
        ("in front of a hen",
         'The hen looked at it and sat down in it. {Helper} waited until she got up again, and there lay a warm egg! "I '
         'lost a hat and found a hat with breakfast," laughed {hero}.'),
        ("on a boat that was just leaving",
         "{Helper} shouted and waved both arms until the sailor saw it. He threw the hat, and {helper} caught it with "
         'one hand. "What a catch!" cried {hero}.'),
    ])
    return tell(w, """
        {start} {Hero.he} had a {colour} hat[ that had belonged to {hero.his} grandfather| with a little feather in
        it| that everybody knew| and never went out without it]. {Day} the wind [blew hard|was wild|came over the hills]
        and [pulled at coats and skirts|shook all the windows|banged every door]. Then {hero} had to [sneeze|tie a
        shoe|wave to a friend], and [whoosh|puff]! The wind [took|grabbed|lifted] the {colour} hat [right off {hero.his}
        head|and carried it away|high into the air].

        "[My hat|Stop|Come back|Oh no, my hat]!" [cried|called|shouted] {hero} and ran after it. The hat
        [flew|sailed|rolled and jumped] over {one}. It [danced|tumbled|flew] over {two}. [Each time {hero} came near, it
        jumped away.|It would not stop.|{Hero} was soon out of breath.] A {helper.kind} [named|called] {helper} [was on
        the way home|sat on a wall|was playing outside] and saw it all. "[I can run fast|I will catch it|Let me help
        you]!" [called|said] {helper}, and now two people ran after the hat.

        It flew over {three}, and then the wind [grew tired|stopped for a moment|let it go]. The hat came down {landed}.
        {Done}

        "{Thanks}, {helper}," said {hero}. [Then {hero.he} bought a ribbon and tied the hat under {hero.his} chin.|On
        the next windy day, {hero} wore a scarf around the hat, and {helper} waved when {hero.he} came by.|"Next time
        the wind blows, I shall wear a warm scarf on my head and leave the {colour} hat at home."|After that, {helper}
        always asked, "Is your hat on tight?" and {hero} always laughed.]
        """, hero, [
            "The wind [blew so hard that even the chickens stayed indoors|had been howling all night|came from the sea "
            "and wanted to play].",
            '"[Hold on to your hats|What a wind|Shut the windows]!" [people called|everybody said] in the streets of the '
            "{town}.",
            "[Whoosh|Bang|Rattle, rattle]! The wind was [in a hurry|very loud|in a wild mood] that day.",
            "Have you ever [run after a hat|seen a hat fly|lost a hat to the wind]?",
            "A {colour} hat [flew over the roofs|sailed through the air|came down the street all alone], and nobody was "
            "under it.",
            "Nobody in the {town} knew why a {colour} hat flew over the roofs. The answer is easy: it was the wind.",
        ], calm=False, part="[|windy |stormy ]day", event="a hat flew over the roofs of the {town}",
        does="[went through the streets with a friendly word for everyone|walked to work in all kinds of weather]",
        doing="[a walk in the wind|walking through the {town}|saying hello to everyone]", helper=helper,
        colour=w.pick(COLOURS), one=things[0], two=things[1], three=things[2], landed=landed, done=done,
        **home(w, VILLAGE))


def first_snow(w):
    hero = child(w)
    old = elder(w, [hero])
    sign = w.pick([("knee", "hurts"), ("big toe", "itches"), ("left elbow", "aches"), ("nose", "tickles")])
    built, look = w.pick([
        ("a snowman", "a carrot for a nose and two nuts for eyes"),
        ("a snow cat", "twigs for whiskers and two stones for eyes"),
        ("a snow lady", "a skirt of branches and a row of pebbles for buttons"),
        ("a snow owl", "two bottle tops for eyes"), ("a snow rabbit", "two long leaves for ears"),
        ("a little snow house", "a roof of twigs and a door of bark"),
    ])
    return tell(w, """
        {start} [It was the end of autumn|The trees were bare|The days had grown short], and {hero} waited for the first
        snow. [Each morning {hero.he} ran to the window, but there was only [rain|fog|brown grass].|The sled was mended
        and stood by the door, but outside there was only [rain|fog|mud].] "[It will never snow!|When will it snow at
        last?|How long must I wait?]" said {hero} to {old}, who lived next door. {Old} [laughed|rubbed {old.his}
        {part_of_body}|shook {old.his} head]. "My {part_of_body} {hurts} when snow is near, and [so far it is
        quiet|today it feels nothing]."

        {Hero} waited [another week|four more days|and waited]. {Day} {old} [knocked on the wall|called over the
        fence|stood at the gate]. "{Hero}! My {part_of_body} {hurts}!" {Hero} ran outside. The sky was [grey and low|as
        grey as a mouse], but nothing fell, [not even at bedtime|and soon it was night].

        [In the morning|When {hero} woke up|Early the next day], it was very quiet. Snow! It lay on [the roof, the fence
        and the sled|every branch and every post|the street like a thick blanket]. {Hero} [put on {hero.his} mittens and
        ran out|was outside before breakfast|was the first to leave footprints]. But {old} stood at the window and
        [could not come out, because the path was too slippery|did not dare to walk, for the steps were icy].

        "If {old} cannot come to the snow, the snow must come to {old}," thought {hero}. So, right in front of that
        window, {hero} built {built} with {look}. Soon the two drank [hot cocoa|hot tea] together. "[My {part_of_body}
        was right|It was worth the wait]," said {old}, and they looked at the {thing} [outside|in the snow].
        """, hero, [
            '"[Is it snowing|Has it snowed|Do you see any snow]?" asked {hero} [before {hero.he} opened {hero.his} '
            "eyes|as soon as {hero.he} woke up].",
            "[The leaves were gone, the birds had flown away, and the nights were cold|Everything was ready for winter], "
            "but the snow did not come.",
            "Nobody in the {town} knew why {hero} [looked at the sky all day|carried a sled to school] in the rain.",
            "Have you ever waited [for snow|for the first snow|for the winter]?",
            "A sled stood by the door and waited, and so did {hero}.",
            "The first cold wind blew through the {town}, and {hero} [put on two pairs of socks|sniffed the air].",
        ], wish="to be the first one out in the new snow", calm=False, part="[afternoon|evening|cold afternoon]",
        does="[waited for the snow|went sledding as soon as there was snow]", often="every winter",
        doing="[playing in the snow|winter|riding on a sled]", old=old, part_of_body=sign[0], hurts=sign[1], built=built,
        thing=built.split(" ", 1)[1], look=look, **home(w, VILLAGE))


def flood(w):
    hero = grown(w, ["farmer"])
    helper = child(w, [hero])
    beasts, beast, sound = w.pick([
        ("sheep", "lamb", "bleating"), ("cows", "calf", "mooing"), ("goats", "kid goat", "bleating"),
        ("hens", "chick", "clucking"), ("pigs", "piglet", "grunting"), ("donkeys", "little donkey", "braying"),
    ])
    high, shelter = w.pick([
        ("the school on the hill", "the school"), ("the old barn on the hill", "the barn"),
        ("the big hall above the road", "the hall"), ("the mill up on the rock", "the mill"),
    ])
    place = w.pick(["under the cart", "on a heap of straw in the corner", "behind the water barrel", "in an old tub"])
    return tell(w, """
        {start} It rained [for three days and three nights|all week|without a stop], and the river [grew and grew|turned
        brown and wild|rose higher every hour]. {Day} the water [came over the bank|stood in the meadow|ran across the
        road]. "[It will reach the stable soon|The stable will be under water by night|I must get the {beasts} out],"
        said {hero}. But there were [twelve|ten|fifteen] {beasts}, and {hero} was [alone|all alone].

        {Hero} rang the [bell|old bell|dinner bell] by the door, again and again. [Soon|One after the other|From all
        sides], neighbours came [in boots and raincoats|with lamps and ropes]. {Helper} came, too, a {helper.kind} from
        the next farm. Together they [drove|led|brought] the {beasts} up to {high}. {Helper} counted them at the door.
        "[The {beast} is missing|Where is the {beast}? It is not here|I do not see the {beast}]!" cried {helper}.

        {Hero} [turned pale and|turned round at once and] went back with {helper} through the [cold|muddy|brown] water.
        There, {place}, stood the {beast}, [wet and trembling|too frightened to move|shaking with cold]. {Hero} [wrapped
        it in {hero.his} coat|dried it with {hero.his} coat], and {helper} [held the lamp all the way back|talked to it
        all the way up the hill].

        That night, people and {beasts} slept in {shelter}. [It was loud and smelled strange|Nobody slept much|There was
        hot tea for everyone], but [all were safe|nobody was missing]. After two days, the river [went down|went back to
        its bed], and everybody [helped to scrub the stable|came with brooms and shovels]. [{Hero} painted a blue line
        on the wall to show how high the water had come.|{Hero} gave the {beast} a name that day: {helper}.|"How can I
        thank you all?" asked {hero}. "Ring the bell again," said {helper}, "but next time for a feast!"]
        """, hero, [
            "[Drip, drop, drip, drop|Splash|Pitter, patter]! [It had been raining for days|The rain did not stop].",
            '"[The river is coming|The water is rising|Look at the river]!" [somebody shouted|called {hero}].',
            "The bell on the farm rang [in the middle of the night|and rang], and everyone in the {town} [sat "
            "up|listened].",
            "[First the ducks were happy about the rain|At first nobody minded the rain]. [Then it became too much even "
            "for them|Then it did not stop].",
            "Have you ever seen [a river climb out of its bed|a river that came to visit]?",
            "A river is a good neighbour, as long as it [stays where it is|keeps to its bed].",
        ], calm=False, part="[evening|afternoon|rainy evening]", event="the river came to the farm",
        does="looked after a herd of {beasts}" if beasts != "hens" else "looked after a yard full of hens",
        doing="looking after the {beasts}", beasts=beasts, beast=beast, sound=sound, high=high, shelter=shelter,
        place=place, helper=helper,
        where=w.pick(["on a farm by the river", "on a low farm beside a wide river", "in a farmhouse near the river",
                      "on a little farm where two rivers met"]),
        town="valley")


def fog(w):
    hero = grown(w, ["lighthouse keeper"])
    helper = child(w, [hero])
    parent = kin(w, helper, ["mother", "father"])
    noisy, how = w.pick([
        ("an old drum", "beat it with two spoons"), ("a trumpet", "blew it until their cheeks were red"),
        ("a huge soup pot", "beat it with a ladle"), ("a dinner bell", "rang it without a stop"),
        ("a pair of pot lids", "banged them together"), ("a tin bucket", "hit it with a hammer"),
        ("a big brass bell", "swung it from side to side"),
    ])
    return tell(w, """
        {start} [A {helper.kind} called {helper} often came with milk and news|{Hero} had a friend, a {helper.kind}
        called {helper}]. {Day} fog came [in from the sea|over the water] until [nobody could see the rocks|the water
        was gone, and then the beach|even the gulls walked home]. {Hero} lit the great lamp, but its light [got stuck in
        the fog like a spoon in porridge|reached no farther than the railing|was only a pale spot]. And the fog horn?
        [It was broken.|It coughed once and was silent.|Its pipe had cracked.]

        {Helper} came up the stairs, out of breath. "My {parent.kind} is still out there in the {boat}! How [will|can]
        the boats find the harbour?" "They cannot see us," said {hero}, "[but they have ears|so they must hear us].
        [What is the loudest thing you know?|What can we find that is loud?]" {Helper} [ran down the stairs|ran
        home|thought for a moment, ran off] and came back with {noisy}.

        They [carried it out to the railing|took it outside] and {how}. [When {hero} grew tired, {helper} went on.|They
        took turns for two hours.|Their arms ached and their ears rang.] At last they heard a voice in the fog:
        "[Ahoy|We hear you|Go on, go on]!" Slowly, one dark shape after the other came in: first the {boat} with
        {parent} in it, [then three more|then all the others].

        "[We heard the {noise} and steered for it|First we thought we were dreaming|I have never liked a noise so
        much]," said {parent} and hugged {helper}. [The next day, {hero} mended the horn, but the {noise} stayed in the
        lighthouse, just in case.|The next day, there was a basket of fish at the door, with a note: "For the ones who
        made the noise."|"A lamp is good," {hero} told {helper}, "but a friend with good ideas is better."|That evening,
        {parent} cooked fish soup for {hero} and {helper}.]
        """, hero, [
            "[White, white, everything was white|You could not see your own hand|The sea was gone, and so was the sky]. "
            "The fog had come.",
            '"[I cannot see the end of my own nose!|Where has the sea gone?|The fog is as thick as soup!]" said {hero}.',
            "The lighthouse stood on [a black rock|a high cliff|the last stone of the coast], and its lamp turned and "
            "turned.",
            "Nobody in the {town} knew why [there was such a noise by the sea|somebody made so much noise at the "
            "lighthouse].",
            "How does a boat come home when [the lamp cannot be seen|the whole world is white]?",
            "One hundred and [ten|twenty|forty] steps lead up to the lamp of the lighthouse.",
        ], part="[|autumn |cold ]evening", event="noise brought the boats home", does="lit the lamp for the boats",
        often="every evening", doing="[the view over the sea|watching the boats come home|lighting the great lamp]",
        helper=helper, parent=parent, noisy=noisy, noise=noisy.split(" ", 1)[1], how=how,
        boat=w.pick(["little {colour} boat", "old {colour} boat", "{colour} fishing boat"]), colour=w.pick(COLOURS),
        thought_of_it="[thought for a moment|did not have to think long|bit {helper.his} lip and thought]",
        **home(w, SEA))


def power_cut(w):
    hero = child(w)
    adult = kin(w, hero, ["mother", "father", "mom", "dad", "grandma", "grandpa", "aunt", "uncle"])
    old = elder(w, [hero])
    doing_it, stopped = w.pick([
        ("was painting a picture", "the picture was gone in the dark"),
        ("was building a tower of blocks", "the tower fell with a crash"), ("was in the bath", "even the foam was black"),
        ("was doing a puzzle", "the last pieces could not be found"),
        ("was looking for a sock", "the sock was safe from everyone"),
        ("was reading about whales", "the whales were gone"),
        ("was stirring the soup", "there was only the smell of soup"),
    ])
    shadow, hands = w.some([("a rabbit", "two fingers for the ears"), ("a bird", "two hands for the wings"), ("a dog",
        "a thumb for the ear"),
                            ("a swan", "a bent arm for the neck"), ("a crocodile", "two arms that opened and shut"),
                            ("a snail", "a fist on one arm")], 1)[0]
    brought = w.pick([
        "a box of old photos", "a tin of ginger cookies", "an accordion", "a bag of nuts to roast", "a pack of cards",
        "a mouth organ",
    ])
    ended = {"a box of old photos": "looked at people with funny hats", "a tin of ginger cookies": "ate the cookies "
        "one by one",
             "an accordion": "sang every song they knew", "a bag of nuts to roast": "roasted the nuts on the old stove",
             "a pack of cards": "played cards by candlelight", "a mouth organ": "sang along"}[brought]
    return tell(w, """
        {start} {Day} {hero} {doing_it}. [Click! All|Suddenly, all|In the middle of it, all] the lights went out, and
        {stopped}. "[What has happened|Who did that|Where are you], {adult.call}?" [called|cried|asked] {hero}. "[It is
        only a power cut|The power is off|The storm must have broken a wire]," said {adult} and lit a candle.

        Now there were [big black shadows|strange shadows] on the wall, and {hero} [did not like them|crept closer to
        {adult}]. "[Watch this|Look]," said {adult} and held up both hands in front of the candle: {hands}. On the wall
        sat {shadow}! {Hero} [laughed|had to laugh] and tried it, too.

        Then {hero} thought of [something|somebody]. "{Old} next door is [all alone in the dark|alone]!" So they [took
        the candle and felt their way along the wall|put on their coats and went over] and knocked. [{Old} could not
        find the matches and was very glad to see them.|{Old} was sitting in the dark with a blanket.] {Old} [came at
        once|did not have to be asked twice] and brought {brought}.

        They sat [around the candle|close together] and {ended}. Then, click, the lights came back. "[Oh, what a
        pity|Already|So bright]!" said {hero}. [{Hero} got up and turned the light off again, and nobody minded.|From
        then on, they had a candle evening once a month, and {old} always brought {brought}.|"Let us leave it off a
        little longer," said {adult}, and so they did.]
        """, hero, [
            "Click! [Every light in the {town} went out|First the lamp went out, then the whole street|And it was dark].",
            '"[Who turned off the light|Why is it so dark|Where is my hand]?" [said|asked] a voice in the dark. It was '
            "{hero}.",
            "[Thunder rolled over the roofs|A storm shook the windows|The wind howled in the wires], and the lamps "
            "[blinked|flickered].",
            "What do you do when [all the lamps go out|there is no light in the whole {town}]?",
            "It was so dark that [even the cat bumped into a chair|you could not see your own nose].",
            "A candle is small, but [on some nights it is enough|a dark room becomes warm with it].",
        ], part="[|stormy |winter |rainy ]evening", calm=False, event="all the lights went out",
        does="kept a little lamp burning beside the bed",
        doing="[a bright lamp at bedtime|sitting under the lamp in the evening]", often="every night", adult=adult,
        old=old, doing_it=doing_it, stopped=stopped, shadow=shadow, hands=hands, brought=brought, ended=ended,
        **home(w, VILLAGE))


def hot_day(w):
    hero = child(w)
    old = elder(w, [hero])
    tub = w.pick(["tin bath", "wooden tub", "rubber pool", "big zinc tub", "old bathtub"])
    guests = w.some(JOBS, 2)
    gift, treat = w.pick([
        ("a jug of lemonade", "lemonade"), ("a big green melon", "melon"), ("a bowl of cherries", "cherries"),
        ("a plate of cold plums", "plums"), ("a pot of cold mint tea", "mint tea"),
    ])
    return tell(w, """
        {start} {Day} the sun [burned on the roofs|stood over the {town} like an oven], and [everybody was cross|even
        the flies were too tired to fly]. {Old}, who lived [across the street|upstairs|next door], was [crosser than
        anyone|the crossest of all]. "[Do not shout out there|Shut that door|Stop that noise]!" {old} called from the
        window.

        Then {hero} [saw|found|thought of] the {tub} behind the shed. {Hero.he} [cleaned it|emptied it and washed it],
        carried water from the pump, [ten|twelve|fifteen] buckets full, and put both feet in. [Ah!|Oh, how good that
        was!] [The {one} came by with a red face|The {one} looked over the fence]. "[Is there room for two more feet|May
        I try that]?" asked the {one}. "[Of course|Come in]," said {hero}. Then the {two} came, and soon six feet were
        in the water, and everybody [told stories|laughed].

        Above them, the window opened. "[What is going on down there|Why are you all laughing]?" called {old}. "[There
        is one place left for you|We kept a place for you|Come down, the water is cool], {old}," said {hero}. Soon {old}
        came out with {gift}, sat down, put two white feet in the {tub}, and [sighed|closed both eyes].

        "[I am sorry that I shouted|I have been very cross today|It was only the heat. Hot feet make a hot head]," {old}
        said. They shared the {treat} and [sat there until the stars came out|talked until the evening was cool]. [The
        next day, there were ten chairs around the {tub}, and the best one was for {old}.|After that, whenever it was
        hot, {old} was the first to call, "{Hero}, is the {tub} full?"|And when {old} laughed, it was the loudest laugh
        in the street.]
        """, hero, [
            "[It was hot|How hot it was|It was the hottest day of the year]! [The sun had no mercy|Not a leaf moved|Even "
            "the shade was warm].",
            '"[It is too hot to play|I am melting|It is so hot that I cannot think]!" said {hero}.',
            "[The street was empty|Nobody was in the street], because [everybody was hiding from the sun|the stones were "
            "as hot as a stove].",
            "What can you do when it is too hot to [run|sleep|eat] and too hot to [read|sing|play]?",
            "The thermometer on the wall [had never been so high|went up and up and up].",
            "[Six|Eight|Ten] feet in one tub: does that sound strange? [It happened like this.|Listen how it came about.]",
        ], calm=False, part="[|hot |summer ]day", event="the whole street had its feet in one tub",
        does="played in the yard behind the house", doing="[playing in the yard|running with bare feet]",
        often="every summer", old=old, tub=tub, one=guests[0], two=guests[1], gift=gift, treat=treat, **home(w, VILLAGE))


def test_fear(w):
    hero = child(w)
    teacher = grown(w, ["teacher"], [hero])
    helper = kin(w, hero, ["grandma", "grandpa", "big sister", "big brother", "aunt", "uncle", "mother", "father"])
    test, skill, way, hard, solved = w.pick([
        ("spelling test", "spell", "They cut letters out of carrots and laid words on the table", '"friend"',
         "In {hero.his} head, {hero} saw the carrot letters on the table, one after the other"),
        ("spelling test", "spell", "They wrote words in the sand with a stick, as big as beds", '"people"',
         "{Hero} thought of the big letters in the sand and wrote them down small"),
        ("test with sums", "add", "They took a bag of beans and laid them out in rows", "seven and eight",
         "{Hero} thought of seven beans and eight beans in a row, and there were fifteen"),
        ("test with sums", "add", "They sat on the stairs and hopped up and down, one step for each number",
         "six and seven", "In {hero.his} head, {hero} hopped up six stairs and then seven, and that made thirteen"),
        ("reading test", "read aloud", "They read to the hens, who did not laugh at anybody", '"breakfast"',
         "{Hero} thought of the hens, who had heard that word many times, and read on"),
        ("reading test", "read aloud", "They read a page each, and the cat listened with its eyes shut", '"mountain"',
         "{Hero} thought of the cat, took a breath, and read the word bit by bit"),
        ("test about the clock", "tell the time", "They made a clock of a paper plate, with two sticks for hands",
         "a quarter past three", "{Hero} saw the paper plate in {hero.his} mind and knew where the two sticks had to go"),
    ])
    return tell(w, """
        {start} {Day} {hero.his} teacher, {teacher}, said, "[On Friday|In three days|Next week] we shall have a {test}."
        {Hero} [went cold|felt a stone in {hero.his} stomach|said nothing at all]. {Hero.he} could [not {skill} very
        well yet|{skill} a little, but not fast]. [At supper, {hero} did not want any potatoes.|That night, {hero} could
        not sleep.|On the way home, {hero} did not even stop at the shop window.]

        "[What is the matter|Where is your smile|You are so quiet today. What is it]?" asked {helper}. "[It is the
        {test}|I am afraid of the {test}]," said {hero}. "[What if I know nothing?|Everybody will laugh at me.]"
        {Helper} nodded. "[I was afraid of tests, too|I know that feeling|Fear does not like work]. [Come!|Come with
        me!|Let us do something.]"

        {Way}. When {hero} made a mistake, {helper} [only smiled and said, "Once more!"|made a funny face.|told
        {hero.him} to try again.] Each day it went [better|a little faster]. Only one thing stayed hard: {hard}.

        Then the day came. {Hero.his} hands were [cold|wet], and {hero} took three deep breaths. The first one was easy,
        and so was the second. And the third? It was {hard}! {Solved}. In the end, {hero} had made [two|three] mistakes,
        [and that was not many|and all the rest was right]. {Teacher} nodded, and {hero} ran home [and told {helper}
        about it|to tell {helper}]. [{Helper} laughed, and there were pancakes for supper.|"Were you afraid?" asked
        {helper}. "Yes," said {hero}, "but only at the beginning."|That evening, {hero} ate four potatoes.]
        """, hero, [
            '"[My stomach hurts|I do not want to go to school|I feel ill]," [said|mumbled] {hero}, but [it was not quite '
            "true|there was another reason].",
            "[Everybody|Every child|Each of us] is afraid of something. For {hero}, it was a {test}.",
            "{Hero} [could not sleep|turned over in bed for the tenth time], and the moon looked in at the window.",
            "[There was a word on the blackboard|Three words were on the blackboard], and {hero} did not like {what}.",
            "What is [bigger than an elephant, but has no legs|as heavy as a stone, but cannot be seen]? Fear before a "
            "{test}.",
        ], part="[|Monday ]morning", event="{hero} was not afraid any more",
        does="walked to [a|the] little school [behind the bakery|by the bridge|under the old trees]",
        doing="[drawing with chalk in the school yard|the way to school]", teacher=teacher, helper=helper, test=test,
        skill=skill, way=way, hard=hard, solved=solved, what="[that at all|what it said]", **home(w, VILLAGE))


def homesick(w):
    hero = child(w)
    host = kin(w, hero, ["grandma", "grandpa", "aunt", "uncle"])
    thing, sound = w.pick([
        ("the clock", "ticked too loudly"), ("the stairs", "creaked"), ("the wind", "whistled in the chimney"),
        ("the owl in the oak", "called in the dark"), ("the kitchen tap", "dripped"),
    ])
    missed, cure = w.pick([
        ("the song that {hero.his} mother sang at bedtime",
         "{Host.he} knew it well and sang it, a bit too low and a bit too slowly, but it was the right song"),
        ("the little lamp beside {hero.his} own bed",
         "{Host.he} put a candle into a glass jar and set it on the chair, and it shone like a small moon"),
        ("{hero.his} dog, who always slept at {hero.his} feet",
         "{Host.he} filled a sock with warm cherry stones and laid it at {hero.his} feet, and it was as warm as a dog"),
        ("the cup of warm milk with honey",
         "{Host.he} warmed some milk and stirred in honey, and they drank it in the kitchen in their nightshirts"),
        ("the story that {hero.his} father told each night",
         "{Host.he} told one about {hero.his} father as a little boy, who had once cried in this same bed"),
        ("the voices of {hero.his} mother and father behind the wall",
         "{Host.he} left the door open and knitted in the next room, humming all the while"),
    ])
    return tell(w, """
        {start} {Day} {hero} went to stay with {host} for [a week|five days|a few days], [all alone|for the very first
        time]. {Host} lived [far away|two hours away by train|behind the mountains]. The day was [lovely|great fun|full
        of new things]: they [fed the ducks|picked beans|walked to the waterfall] and [ate dumplings|baked plum
        cake|looked at old hats in the attic]. But then it got dark.

        {Hero} lay in bed. The pillow smelled [strange|of other people's soap], and {thing} {sound}. {Hero} thought of
        {missed}. [A tear ran into {hero.his} ear.|{Hero.he} pulled the blanket over {hero.his} head.|Something was
        tight in {hero.his} throat.] "[I want to go home|I miss home]," [whispered|sobbed] {hero}.

        The door opened [a little|softly], and there stood {host}. "[Can you not sleep|Are you awake]?" asked {host} and
        sat down on the bed. "[I think you are homesick|I know what it is. You are homesick]. [It hurts, but it only
        means that you love somebody|It comes when one loves a place, and it passes]. [What do you miss most|Tell me,
        what do you miss]?" {Hero} told {host.him} about {missed}. {Cure}.

        [{Hero} breathed more slowly.|{Thing} still {sound}, but that did not matter now.] Soon {hero.he} was asleep.
        [At the end of the visit, {hero} did not want to leave.|In the morning, {hero} wrote a card: "I miss you, but
        only a little."|On the last day, {hero} asked, "When may I come again?"]
        """, hero, [
            "A small suitcase stood by the door, and [in it were three shirts, a toothbrush and a bear|{hero} sat on it].",
            '"[Do not forget to write|Be good and eat well|Have a good time]!" [called|said] {hero.his} mother, and the '
            "train [left|began to move].",
            "[It was night|The moon was up], and {thing} {sound}. In a strange bed, {hero} was wide awake.",
            'A letter came for {hero}. "[Come and stay with me|I have a bed for you]!" it said[, and there was a pressed '
            "flower in it|].",
            "How far is it from home? [Sometimes it is farther at night.|It depends on whether the sun is shining.]",
        ], part="[|summer |autumn |spring ]day", event="{hero} slept away from home for the first time",
        wish="to travel alone, with a suitcase of {hero.his} own",
        does="[fell asleep in the same bed by the window|slept in a little room under the roof]", often="every night",
        doing="[going on visits|packing a suitcase]", host=host, thing=thing, sound=sound, missed=missed, cure=cure,
        **home(w, VILLAGE))


def jealous(w):
    hero = child(w)
    friend = child(w, [hero])
    new, mean = w.pick([
        ("bicycle", "too shiny"), ("drum", "much too loud"), ("kite", "too big to fly"), ("scooter", "a baby thing"),
        ("paint box", "too small"), ("sled", "too slow"), ("pair of skates", "not a nice colour"),
        ("rocking horse", "a silly horse"), ("train set", "too noisy"),
    ])
    own, wished = w.pick([
        ("tree house", "wish I could sit in it when it rains"), ("old dog", "wish I had a dog to walk with"),
        ("grandpa who could whistle like a bird", "wish I had a grandpa like that"),
        ("swing under the walnut tree", "dream of swinging there"),
        ("big sister", "wish I had a sister to tell secrets to"), ("garden with a pond", "think about the frogs there"),
        ("little brother", "wish I had somebody to play with at breakfast"),
    ])
    return tell(w, """
        {start} {Hero.his} best friend was {friend}. {Day} {friend} came [with a big smile|round the corner]. "Look what
        I got[ for my birthday|]!" It was a [brand-new|new, {colour}] {new}. But {hero} said nothing, for something [hot
        and green|prickly] sat in {hero.his} chest. "[I think it is|Well, it is] {mean}," said {hero} at last. {Friend}
        stopped smiling, [took the {new}, and went home|and went away with the {new}].

        {Hero} [sat on the steps|kicked a stone|could not enjoy the day]. It was not true that the {new} was {mean}.
        {Hero} only wanted one, too! [Saying a mean thing had not helped a bit.|Now {hero} had no {new} and no friend.]
        "[What will {friend} think of me|Why did I say that]?" thought {hero}.

        Before supper, {hero} [rang the bell at {friend}'s house|went to {friend}'s door]. "[I was jealous|What I said
        was not true]," {hero.he} said. "[Your {new} is wonderful|I would love to have a {new}]. [I am sorry|Please
        forgive me]." {Friend} was quiet for a moment. "[Do you know what|Can I tell you a secret]?" {friend} said. "I
        am jealous, too, sometimes. You have a {own}! I often {wished}." {Hero} had never thought of that. [They looked
        at each other and laughed.|That made {hero} laugh.] From that day on, they shared: [on Mondays the {new}, and on
        Tuesdays {the_own}|first the {new}, and then {the_own}].
        """, hero, [
            '"[Look what I got|Guess what I have|Come and see]!" [called|shouted] {friend} [across the street|from far '
            "away].",
            "[Some feelings have a colour|Feelings come without knocking]. {Hero} [learned that on the day when|found "
            "that out when] {friend} got a {new}.",
            "{Friend} had a new {new}. {Hero} had [none|none at all].",
            "Is it possible to be glad and cross at the same time? Ask {hero}.",
            "[Everybody in the street|Every child in the {town}] wanted to see the new {new} of {friend}.",
        ], event="{friend} got a new {new}", does="played outside until supper", doing="playing outside with a friend",
        friend=friend, new=new, mean=mean, own=own, the_own="the " + own.split(" who ")[0], wished=wished,
        colour=w.pick(COLOURS), part="[|sunny ]day", often="every afternoon", **home(w, VILLAGE))


def angry(w):
    hero = child(w)
    helper = kin(w, hero, ["mother", "father", "grandma", "grandpa", "aunt", "uncle"])
    work, broke, again = w.pick([
        ("built a tower of {count} blocks", "ran through the room, and the tower fell with a crash",
         "built a new tower, a little wider at the bottom"),
        ("built a castle of sand", "sat down in the middle of it", "built a new castle, with a ditch around it"),
        ("built a house of cards", "sneezed, and all the cards came down", "built the house again, far from any nose"),
        ("made a farm of pebbles and twigs", "stepped on the barn", "made a new farm with a bigger barn"),
        ("did a puzzle of {count} pieces", "pulled at the tablecloth, and the pieces flew everywhere",
         "did the puzzle once more, this time on the floor in the corner"),
        ("made a train of chairs", "pushed over the engine", "made a new train with an engine and a dining car"),
    ])
    small, role = w.pick([("little brother", "he"), ("little sister", "she"), ("cousin", "he"), ("cousin", "she")])
    other = Who(w.pick(BOYS if role == "he" else GIRLS), role)
    if str(other) == str(hero):
        other.name = "Robin"
    way, after = w.pick([
        ("ran around the house, three times, as fast as the wind",
         "The first time {hero.he} ran angry, the second time {hero.he} ran tired, and the third time {hero.he} just ran"),
        ("punched a lump of bread dough",
         "The dough went flat, and flatter, and then {hero} began to laugh, because it looked like a face"),
        ("stamped in every puddle in the yard",
         "The water splashed up to {hero.his} nose, and with each splash, the anger grew smaller"),
        ("roared like a lion into a pillow",
         "After the third roar, there was only a small growl left, and then nothing at all"),
        ("tore old newspapers into tiny bits", "When the last page was torn, the anger was in the basket with it"),
        ("beat the old rug on the line with a stick", "The dust flew, and most of the anger flew off with it"),
    ])
    return tell(w, """
        {start} {Day} {hero} {work}. It took [all morning|a whole hour|a long time]. Only one last piece was missing
        when {hero.his} {small}, {other}, [came in|came along] and {broke}. "[Oh no|Look what you did|No, no, no],
        {other}!" [shouted|screamed] {hero}. {Hero.his} face was [red|hot], {hero.his} fists were tight, and {hero.he}
        [wanted to throw something|was as angry as a bull]. {Other} began to cry.

        "[I see somebody with smoke coming out of both ears|That is a very big anger|You have every reason to be
        angry]," said {helper}. "[But it must not hit anybody|It needs a way out|Let us find a place for it]. Come with
        me." And {hero} {way}. {After}. "[Better|Is it gone]?" asked {helper}. "[Nearly|A bit|Yes]," said {hero}.

        {Other} [stood by the door|sat under the table] with [wet eyes|a sad face]. "I did not mean it," said {other}.
        {Hero} took a deep breath. "[I know. I was so angry, because I had worked so hard|I was angry, but now it is
        over]. [You can help me|Hold this for me]." So {other} [handed over the pieces, one by one|brought the
        pieces|held everything steady], and together they {again}. [It was even better than the first.|"Careful," said
        {hero}, and {other} was very careful.] [And the last piece? {Other} was allowed to put it in place.|When {other}
        got angry the next day, {hero} said, "Come with me, I know what helps."]
        """, hero, [
            '"[Look what you did|Now it is broken|That was mine]!" [shouted|cried] {hero}, so loudly that [the cat hid '
            "under the bed|the windows shook].",
            "[Crash|Rumble|Bang]! [Then it was quiet for a moment|For a moment, nobody said a word]. Then {hero} began "
            "to shout.",
            "Where does anger go when it [leaves|has gone]? {Hero} [knew|found out].",
            "[Anger is like soup: it can boil over|Anger is like a storm: it comes fast and goes again].",
            "{Hero} was [so angry that {hero.his} ears glowed|as red as a tomato].",
        ], event="{hero} got very, very angry", does="liked to build things", doing="building things", helper=helper,
        work=work, broke=broke, again=again, small=small, other=other, way=way, after=after,
        count=w.pick(["twenty", "thirty", "forty", "fifty"]), part="[|fine ]day", **home(w, VILLAGE))


def shy(w):
    hero = child(w)
    teacher = grown(w, ["teacher"], [hero])
    friend = child(w, [hero, teacher])
    skill, seen, joined = w.pick([
        ("fold animals out of paper", "a tiny paper frog jumped across the table", "Can you make a {beast}, too?"),
        ("draw anything with a few lines", "a {beast} with a hat looked up from the page", "Can you draw me on its back?"),
        ("whistle like a bird", "a blackbird outside the window answered", "Can you teach me how to whistle?"),
        ("make knots", "a string turned into a little man with two legs", "How did you do that?"),
        ("juggle with three apples", "the apples flew up and came down, one after the other", "Can you do it with four?"),
        ("carve boats from bark", "one more boat was ready, with a leaf for a sail", "Does it really swim?"),
        ("stand on both hands", "two shoes were up in the air, where a head should be", "Can you walk like that?"),
        ("make a spoon stay on the nose", "{hero} sneezed, and the spoon still did not fall", "Show me how!"),
    ])
    return tell(w, """
        {start} {Day} {hero} came to a new school. "[Children, this is {hero}|We have somebody new today]," said
        {teacher}, the teacher. [Twenty|Thirty] pairs of eyes looked at {hero}. {Hero} [looked at {hero.his}
        shoes|turned as red as a cherry], and [not one word came out|{hero.his} voice was gone]. [In the break|At noon],
        the others [played ball|ran about], and {hero} stood [by the wall|under the tree] and [counted the stones|wished
        to be invisible].

        When {hero} was alone, {hero.he} did what always helped: {hero.he} began to {skill}. But a {friend.kind} named
        {friend} [had stopped to watch|came closer]. Just then, {seen}. "[Oh|Look|That is great]!" said {friend}.
        "{Joined}" {Hero} was shy, [but with busy hands, it was easier to talk|but {friend} had a friendly face].
        "[Yes|I will show you]," [whispered|said] {hero}. It was {hero.his} first word in the new school.

        {Friend} sat down [beside {hero}|on the ground]. [It did not work at the first try, and both laughed.|They
        forgot the bell.] Then [two more children came|others came, too], and then [even more|half of the class].
        [Nobody asked why {hero} was so quiet.|Nobody minded that {hero} spoke softly.|"I see that you have found each
        other," said {teacher} when everybody came in late.] {Hero} [still did not talk much the next day|was still a
        bit shy in the morning], but {friend} had kept a chair free. [And when another new child came in spring, {hero}
        was the first to say hello.|Soon {hero} could tell everyone's name, and they all knew {hero.his}.|By the end of
        the week, everyone could {skill}.]
        """, hero, [
            '"[Children, this is {hero}.|Come in, {hero}, and do not be afraid.|And what is your name?]" said the '
            "teacher.",
            "A new school has many doors, and [behind each of them are strange faces|all of them looked alike].",
            "[The bell rang|Ring, ring, ring]! All the children [ran inside|hurried in], but one stood still [at the "
            "gate|on the steps].",
            "Some people talk like a river, and some [like a tap that drips|are as quiet as a fish].",
            "Who was the new child [by the wall|under the tree in the school yard]? Nobody knew.",
            "{Hero} had moved to a new house. [The rooms smelled of paint|There were boxes everywhere], and all "
            "{hero.his} friends were far away.",
        ], calm=False, part="morning", event="{hero} came to a new school", does="liked to {skill} in a quiet corner",
        doing="a quiet corner, where {hero.he} could {skill}", often="every day", teacher=teacher, friend=friend,
        skill=skill, seen=seen, joined=joined, beast=w.pick(["fox", "horse", "swan", "fish", "rabbit", "cat"]),
        **home(w, VILLAGE))


def bored(w):
    hero = child(w)
    old = elder(w, [hero])
    came, ship, role, trip, bell = w.pick([
        ("stove", "bus", "driver", "to the market, where all the plums were blue", "Ding, ding"),
        ("bed", "ship", "captain", "to an island full of parrots", "Toot, toot"),
        ("armchair", "rocket", "pilot", "to the moon, which was made of stone and very quiet", "Three, two, one"),
        ("cupboard", "train", "driver", "through a long, dark tunnel to the mountains", "Choo, choo"),
        ("bathtub", "submarine", "captain", "down to the crabs and the old wrecks", "Blub, blub"),
        ("piano", "balloon", "pilot", "over the roofs to the sea", "Up, up"),
    ])
    tools = w.pick([
        "a pair of scissors and some paint", "crayons and a roll of string", "glue, paper and two corks",
        "two plates and a broom",
    ])
    return tell(w, """
        {start} {Day} it rained, and {hero} was bored. [All the books had been read|The toys were dull], and [nobody had
        time to play|every game was old]. {Hero} lay on the floor and [counted the flies|looked at the ceiling|sighed
        loudly]. "[What can I do?|I am so bored!]" said {hero}.

        Then there was a [noise|bump] on the stairs. {Old}, who lived [next door|one floor up], had got a new {came},
        and in front of the door stood the box: [huge and brown|a box as big as a cow], and empty. "[Do you need
        that|May I have it]?" asked {hero}. "[Take it, take it|It is all yours]," said {old}. {Hero} took {tools} and
        set to work. {Hero.he} [cut two windows|made round windows] and a door. [After an hour|Before long], it was not
        a box any more. It was a {ship}!

        "All aboard!" called {hero}, the {role}. {Old} put {old.his} head out. "[How much is a ticket|Is there a seat
        left]?" "[One button|One cookie, please]," said {hero}. {Old} paid and [crept in with a groan|sat down on a
        pillow]. "{Bell}!" And off went the {ship}, {trip}. [There was a storm on the way, but the {role} was brave.|]
        In the end, it had long stopped raining[, but neither of them had noticed|, and nobody had seen it|]. "[Where
        shall we go tomorrow|Does the {ship} leave again tomorrow]?" asked {old}. [{Hero} smiled. "Anywhere you
        like."|"Bring a cookie, and you will see," said the {role}.|And {hero} was not bored for a week.]
        """, hero, [
            '"[There is nothing to do|I am bored|Nothing ever happens here]!" [said|groaned|complained] {hero} [for the '
            "tenth time|to the cat].",
            "Plop, plop, plop. [The rain ran down the window|One drop after the other ran down the glass], and {hero} "
            "watched.",
            "[A big brown box|A box as big as a cow] stood on the stairs[, and nobody knew what was in it|]. [In fact, "
            "there was nothing in it.|It was empty.]",
            "What can you do with an empty box? [A great deal|A lot of things|More than you think], as you will see.",
            "A day can be very long when it [rains|is wet outside] and [all games are old|nobody has time].",
        ], calm=False, part="[|Sunday ]afternoon", event="a box became a {ship}",
        does="played on the stairs of a tall house", doing="making things out of nothing", old=old, came=came, ship=ship,
        role=role, trip=trip, bell=bell, tools=tools, **home(w, VILLAGE))


def saving(w):
    hero = child(w)
    old = elder(w, [hero])
    helper = kin(w, hero, ["mother", "father", "grandma", "grandpa"])
    number = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    first, second, third = (w.pick([2, 3, 4]) for _ in range(3))
    price = first + second + third
    wish, used = w.pick([
        ("a {colour} kite", "flew it on the hill"), ("a real compass", "always knew where north was"),
        ("a {colour} lantern", "lit it at bedtime"), ("a mouth organ", "played it on the steps"),
        ("a big {colour} ball", "played until dark"), ("a magnifying glass", "looked at ants and moss"),
        ("a pair of {colour} skates", "skated up and down the street"), ("a wooden flute", "learned three songs"),
    ])
    jobs = w.some([
        "swept the yard for the {job}", "carried wood for the {job}", "washed the windows of the {job}",
        "picked berries for the {job}", "walked the dog of the {job}", "fed the hens of the {job}",
        "watered the beans of the {job}",
    ], 3)
    workers = w.some(JOBS, 3)
    earned = [text.replace("{job}", job) for text, job in zip(jobs, workers)]
    return tell(w, """
        {start} In the window of the toy shop [lay|was] {wish_itself}. It cost {price} coins. "[That is a lot of
        money|You must save for it]," said {helper} and gave {hero} an empty {jar}.

        In the first week, {hero} {a} and got {one} coins. In the second week, {hero} {b} and got {two}. [{Hero}
        counted: {one} and {two} make {sum}.|Now there were {sum}.] In the third week, {hero} {c} and got {three}. That
        made {price}!

        [The next morning|On Saturday morning|At last], {hero} ran to the shop with the {jar}. But the window was empty!
        "[Sold|I am sorry, it was sold]," said the woman in the shop, "[this morning|an hour ago]." {Hero} [had a lump
        in {hero.his} throat|could hardly speak] and walked home slowly.

        [On the steps|At the gate] stood {old}, who lived next door. "[I was afraid that somebody else would take it, so
        I bought it|I saw how hard you worked, so I bought it first]," said {old} and held out the {thing}. "Give me
        {price} coins, and it is yours." {Hero} counted the coins into {old.his} hand, [one by one|all {price} of them],
        and [hugged {old}|jumped for joy]. [From then on, {hero} {used}, and {old} watched from the window and
        smiled.|And because {hero} had earned the {thing}, it was the best one in the world.]
        """, hero, [
            "Clink! [One more coin fell into the {jar}|A coin fell into an empty {jar}].",
            '"[How much is that|What does that cost]?" asked {hero}[, with {hero.his} nose against the glass| and '
            "pointed to the shop window].",
            "{Price} coins are not much for a king, but they are a lot for [a child|{hero}].",
            "[Every day on the way home|On the way to school], {hero} stopped [at the same shop window|in front of the "
            "toy shop].",
            "How long does it take to fill a {jar} with coins? [Three weeks, if you work hard.|{Hero} can tell you.]",
        ], wish="{wish_itself}", wish_itself=wish, thing=wish.removeprefix("a ").removeprefix("real "), calm=False,
        part="[|Saturday |fine ]morning", event="the shop window was empty", does="stood in front of the toy shop",
        doing="looking in at shop windows", old=old, helper=helper, used=used, a=earned[0], b=earned[1], c=earned[2],
        one=number[first - 1], two=number[second - 1], three=number[third - 1], sum=number[first + second - 1],
        price=number[price - 1], jar=w.pick(["jar", "tin", "jar"]), colour=w.pick(COLOURS), **home(w, VILLAGE))


def mending(w):
    hero = child(w)
    master, thing, fault, lesson, other = w.pick([
        ("tailor", "coat", "had a hole in the elbow", "how to thread a needle and make small stitches", "a torn pillow"),
        ("shoemaker", "boot", "had lost its sole", "how to use glue and tiny nails", "an old sandal"),
        ("carpenter", "stool", "had lost a leg", "how to saw straight and sand the wood smooth", "a wobbly chair"),
        ("clockmaker", "alarm clock", "had stopped at ten past four", "how to clean the wheels with a soft brush",
         "a clock with a cuckoo"),
        ("basket maker", "basket", "had a hole in the bottom", "how to weave wet willow twigs", "a fruit basket"),
        ("potter", "blue jug", "had lost its handle", "how to roll clay and press it on", "a cup with a crack"),
        ("tinsmith", "watering can", "dripped from the bottom", "how to close a hole with hot tin", "a leaking pail"),
    ])
    hero_of_craft = grown(w, [master], [hero], old=w.chance(0.5))
    owner = kin(w, hero, ["grandma", "grandpa", "aunt", "uncle", "father", "mother"])
    return tell(w, """
        {start} {Day} {hero} carried an old {thing} through the rain[ under one arm|]. It belonged to {owner}, and it
        {fault}. "[Throw it away|It is too old]," the people at home had said, [but {owner} loved it|but {hero} knew how
        much {owner} loved it].

        {Hero} knocked at the door of {master}, the {master.job}. "[Can you mend this|Is there any hope for it]?" asked
        {hero}. {Master} [turned the {thing} round and round|put on a pair of glasses]. "[I can|It can be done]," said
        {master}. "[But so can you|But today my hand hurts, so you will have to help]. [Sit down.|Come here to the
        light.]" And {master} showed {hero} {lesson}.

        It was [harder than it looked|not easy]. The first try went wrong, and so did the second. "[I cannot do it|My
        fingers are too slow]!" said {hero}. "[Slow fingers are good fingers|I needed a hundred tries|So said I, when I
        was small]," said {master}. "Once more." At the [third|fourth|fifth] try, it held. [{Hero} could hardly believe
        it.|{Hero} held up the {thing} and beamed.] {Owner} [looked twice|did not believe it at first]. "[Good as new|My
        old {thing}]! Who did that?" "I did," said {hero}, "but {master} showed me how." [The next week, {hero} was back
        in the workshop, and under {hero.his} arm was {other}.|Now all the neighbours come to {hero}: yesterday there
        was {other} at the door.|"What do I owe you?" {hero} asked {master}. "Help me with {other}," said {master}, "and
        we are even."]
        """, hero, [
            '"[Can you mend this|Is it broken for ever|Can it be saved]?" asked {hero} and put [a wet parcel|an old '
            "{thing}] on the table.",
            "The {thing} of {owner} {fault}. [That is how it began.|It was a sad sight.]",
            "[Tap, tap, tap|Knock, knock]! [Somebody stood in the rain|Somebody was] at the door of the workshop.",
            "[Everything breaks one day|Things break, now and then], but [many things can be mended|there are people who "
            "can mend them].",
            "Over the door of the workshop hung [a sign that creaked in the wind|a sign, and behind the window burned a "
            "lamp].",
        ], calm=False, part="[|rainy ]day", event="{hero} mended a {thing}",
        does="stopped to look in at the windows of the workshops", doing="watching people at work", master=hero_of_craft,
        owner=owner, thing=thing, fault=fault, lesson=lesson, other=other, **home(w, VILLAGE))


def fishing(w):
    hero = grown(w, ["fisherman"], gender="he", old=True)
    helper = child(w, [hero])
    waited, told = w.pick([
        ("counted the clouds", "seven clouds"), ("listened to the frogs", "the song of the frogs"),
        ("looked for animals in the clouds", "a cloud like a bear"),
        ("watched a dragonfly on the rod", "a dragonfly with eyes like glass"),
        ("looked at the stones under the water", "a crab with one claw"),
    ])
    catch, end = w.pick([
        ("an old boot", "They planted a fern in it, and it still stands at the door of {hero}"),
        ("a fish as long as an arm", "It was enough for two big suppers and one small cat"),
        ("a tiny fish",
         'They let it go, and it swam off with a flick of its tail. "See you when you are bigger," called {helper}'),
        ("a hat full of mud", "{Hero} washed it. It was the very hat that he had lost in spring"),
        ("two fish on one line", "{Helper} took one of them home, and {hero} took the other"),
    ])
    return tell(w, """
        {start} {Day} a {helper.kind} called {helper} came [along the bank|down to the water]. "[Can I fish, too|Will
        you show me how to fish|How do you do that]?" asked {helper}. "[You may try|Sit down], but it takes one thing,"
        said {hero}. "[A worm|A net]?" asked {helper}. "[No. Time|Patience]," said {hero} and gave {helper.him} [a
        rod|his second rod].

        {Helper} [threw the line out|held the rod with both hands]. "Is there one now?" "No." "And now?" "No." {Helper}
        [wriggled|kicked the grass|pulled the line out to look]. "[The fish can hear you wait|Fish do not like
        questions]," said {hero}. "[Do not wait for the fish. Look around you.|I do not wait. I look.]" So {helper} sat
        still and {waited}. [The sun moved on.|The water whispered.] It was [quite nice|quiet and good], and {helper}
        [forgot the rod|stopped asking].

        Then there was a [jerk|pull]! "[Hold tight|Slowly, slowly]!" [cried|called] {hero}. {Helper} pulled, and out of
        the water came {catch}! {Helper} [laughed so loudly that the ducks flew up|stared, and then they both laughed].
        {End}. [At home, {helper} told everyone about {told} first, and only then about {catch}.|"What was the best of
        all?" asked {hero}. {Helper} thought of {told}. "The waiting," {helper.he} said.|The next day, {helper} was back
        and did not ask, "And now?" one single time.]
        """, hero, [
            '"And now?" "No." "And now?" "No." [So it went on for a while by the water|Somebody was not very patient].',
            "A red cork [danced|bobbed] on the water, [up and down|and two people looked at it].",
            "[The river was as smooth as glass|Mist lay on the water|The reeds whispered], and [a fish jumped|a heron "
            "stood on one leg].",
            "Is waiting hard? [It depends on how you do it.|{Hero} did not think so.]",
            "Nobody in the {town} could sit as still as {hero}.",
            "[Sh, be quiet|Sh, not so loud]! Here somebody is fishing.",
        ], part="[|summer |warm ]morning", event="{helper} learned to wait",
        does="sat by the water with a rod and an old straw hat",
        doing="[sitting by the water|fishing and looking at the water]", helper=helper, waited=waited, told=told,
        catch=catch, end=end,
        where=w.pick(["in a hut by the river", "beside a quiet lake", "in a little house by the canal",
                      "near an old bridge over the river"]),
        town="village")


def market_day(w):
    hero = grown(w, ["farmer", "gardener"])
    helper = child(w, [hero])
    goods, odd, dish = w.pick([
        ("carrots", "had two legs, or three, because the ground was full of stones", "carrot soup"),
        ("apples", "had dents and bumps, because of the hail", "apple pancakes"),
        ("plums", "had split in the rain", "plum dumplings"), ("tomatoes", "had grown bumps and noses", "tomato soup"),
        ("pears", "were small and crooked, because it had been so dry", "pear cake"),
        ("peppers", "were bent like snails, because the summer had been so cold", "pepper stew"),
        ("strawberries", "were as small as peas, because it had not rained", "strawberry jam"),
    ])
    return tell(w, """
        {start} {Day} {hero} set up a stall at the market. The {goods} lay in [neat rows|three big baskets], but that
        year they {odd}. People [came, looked, and went on|shook their heads]. "[What strange {goods}|They do not look
        right]," said a [lady with a veil|man with a cane] and bought at the next stall. By noon, {hero} had not sold
        [one|a single thing].

        A {helper.kind} called {helper} stopped. "[They look funny|I have never seen such funny ones]," said {helper}.
        "[How do they taste|Are they good]?" "[Try one|Like all {goods}, only sweeter]," said {hero}. {Helper} bit in,
        and {helper.his} eyes grew wide. "[Do not let people look! Let them taste!|People must taste them first!]" So
        {hero} [borrowed a small stove|asked the baker for a stove], and {helper} ran for a pot[ and a spoon| and two
        spoons|]. Soon there was a smell of {dish} over the whole market.

        "[What smells so good|May I try]?" asked [one|a woman|a child], and soon there was a long line. {Helper} [handed
        out plates|gave everyone a taste], and even the one who had laughed came back and bought [two pounds|a full
        bag]. [By evening|At four o'clock], [the baskets were empty|nearly everything was sold]. Only one was left: the
        funniest of all. {Hero} gave it to {helper}. [{Helper} put it on the window sill and laughed each time
        {helper.he} saw it.|"For the cleverest nose at the market," said {hero}.|And every market day since, there has
        been a pot of {dish} on the stall.]
        """, hero, [
            '"[Fresh {goods}|Sweet {goods}|Buy my {goods}]!" [called|shouted] {hero}, but [nobody stopped|everyone went '
            "by].",
            "It was market day in the {town}, and [the square was full of carts and voices|there were stalls from one "
            "end of the square to the other].",
            "That year, the {goods} {odd}. Does that matter?",
            "The cart [rattled|rolled] into the {town} [while the stars were still out|before the sun was up], full of "
            "{goods}.",
            "Who wants to buy {goods} that look [strange|so strange]?",
        ], part="[|Saturday |market ]morning", event="all the {goods} were sold",
        does="grew {goods} in long straight rows", doing="growing {goods}", often="every year", helper=helper,
        goods=goods, odd=odd, dish=dish, where=w.pick([place for place, _ in FARM]), town="town")


def music_lesson(w):
    hero = child(w)
    teacher = grown(w, ["music teacher"], [hero])
    tool, where_hard, trick, crowd = w.pick([
        ("violin", "jumped from low to high", "play only two notes, over and over, like a cuckoo", "the cuckoo"),
        ("piano", "ran up the keys like a mouse", "play it as slowly as a snail, and then like a turtle", "the snail"),
        ("flute", "needed a very long breath", "blow on a feather and keep it in the air", "the feather"),
        ("trumpet", "went so high that it squeaked", "buzz with the lips like a bee", "the bee"),
        ("guitar", "needed all the fingers at once", "put down one finger after the other, like birds on a wire",
         "the birds on the wire"),
        ("drum", "was faster than a train", "say the words pit-a-pat while playing", "pit-a-pat"),
        ("accordion", "had to be loud and then soft", "breathe with it, in and out, like the sea", "the sea"),
    ])
    heard = elder(w, [hero, teacher])
    return tell(w, """
        {start} {Day} {hero} sat in the music room with the {tool}. There was going to be a [concert|summer
        concert|little concert] at the end of the month, and in the middle of {hero.his} piece there was one hard place:
        it {where_hard}. {Hero} tried it [five|ten|six] times, and each time it went wrong. "[I shall never get it|I
        hate this piece|My {tool} does not like me]!" said {hero} and [sat down on the floor|stamped with one foot].

        {Teacher}, the music teacher, [did not scold|only smiled]. "[You are trying to eat the whole loaf in one
        bite|You want to jump over the house]," said {teacher}. "At home, {trick}." {Hero} thought that was
        [silly|strange], but {hero.he} did it every day [for ten minutes|after school]. {Heard}, who lived upstairs,
        [had to listen to it all|heard each note through the floor].

        On the evening of the concert, the knees of {hero} [shook|were soft]. {Hero} [looked for {heard} and found
        {heard.him} in the first row|saw {heard} in the first row]. The piece began, and then came the hard place.
        {Hero} thought of {crowd}, [and it was there and gone|and suddenly it was easy]. [Everybody clapped|The people
        clapped and clapped], {heard} loudest of all. "[How did you do it|Was it hard]?" asked {heard} afterwards. "[In
        little pieces|One small bit at a time]," said {hero}. [{Teacher} heard it and winked.|And the next day, {heard}
        came down the stairs: "Can you teach me, too?"|Then {hero} and {teacher} shared the last piece of concert cake.]
        """, hero, [
            "[Squeak|Plonk|Oh dear|Oh no]! [That was not right.|It was the wrong note again.]",
            '"[I shall never learn it|It is too hard|I cannot do it]!" [cried|said] {hero} and [looked at the {tool}|put '
            "down the {tool}].",
            "The same [three|four] notes came through the wall [every day|again and again], and [always the last one was "
            "wrong|then they stopped].",
            "How do you [climb a mountain|eat a whole loaf of bread]? [Bit by bit.|In small pieces.] And how do you "
            "learn a hard piece on the {tool}?",
            "There was a room in the {town} where [all the windows sang|somebody was always playing].",
        ], wish="to play the {tool} in a concert", part="[|spring ]day",
        event="{hero} played the {tool} in front of everyone",
        does="[went to the music teacher|played the {tool}]",
        often="every Tuesday", doing="playing the {tool}", teacher=teacher, heard=heard, tool=tool, where_hard=where_hard,
        trick=trick, crowd=crowd, **home(w, VILLAGE))


def bus_ride(w):
    hero = child(w)
    driver = grown(w, ["bus driver"], [hero])
    host = kin(w, hero, ["grandma", "grandpa", "aunt", "uncle"])
    number = w.pick(["4", "7", "12", "15", "21", "33"])
    stop = w.pick([
        "Mill Lane", "Apple Street", "the old bridge", "the fire station", "Duck Pond", "the swimming pool",
        "Long Meadow",
    ])
    carried = w.pick(["a cake in a round tin", "a pot of flowers", "a jar of jam", "a bag of buns", "a loaf of nut bread"])
    sleepy = w.pick([
        "The bus hummed and rocked", "The seat was warm, and the wheels sang", "The rain ran down the window in stripes",
    ])
    last = w.pick([
        "a field with three cows", "a yard full of empty buses", "a wood and a small wooden hut",
        "a lake with a closed kiosk",
    ])
    return tell(w, """
        {start} {Day} {hero} was allowed to take the bus to {host}, all alone. "[Bus number {number}|Take number
        {number}], and get off at {stop}," said {hero.his} mother[ for the third time|]. {Hero} had {carried} on
        {hero.his} knees and [looked out of the window|counted the stops]. {Sleepy}. {Hero} [shut {hero.his} eyes for a
        moment|only wanted to blink].

        "[Last stop|Everybody out, last stop]!" {Hero} [woke up|jumped up]. Outside there was {last}. Where was {stop}?
        [{Hero.his} lip trembled.|{Hero} felt cold all over.] The driver turned round. "[Well, who have we here|Did you
        sleep well]?" "I had to get off at {stop}," [whispered|said] {hero}. "[That is seven stops back|We passed it
        long ago]," said the driver, whose name was {driver}. "[But a bus does not only go one way|Luckily, I go back
        there in ten minutes]. [Sit up front with me.|Come and sit behind me.]"

        {Driver} [shared a cheese roll with {hero}|let {hero} press the button for the doors]. On the way back, {hero}
        called out every stop[ in a loud voice|], and [the passengers laughed|nobody missed theirs]. "{Stop_name}!"
        called {hero} at last. There stood {host}, [looking at the clock|who had been very worried]. "[Where have you
        been?|There you are at last!]" "At the end of the world," said {hero}, "and it has {last}." [{Carried_the} had
        been there, too.|And on the way home, {hero} did not sleep for one second.|Now {driver} always honks twice at
        {stop}, just for {hero}.|{Host} laughed and cut a big slice of bread for {hero}.]
        """, hero, [
            '"[Number {number}, and get off at {stop}|Do not fall asleep|Do not lose your ticket]!" [called|said] '
            "{hero.his} mother.",
            "The bus with the number {number} [came round the corner|hissed and opened its doors].",
            "Where does the bus go [when everybody has got off|at the end]? {Hero} found out.",
            "[Brumm|Honk, honk]! [Here comes the bus|The bus was on time].",
            "{Hero} sat [in the last row|by the window] of the bus, with {carried} on {hero.his} knees.",
        ], wish="to ride on a bus all alone", part="[|Sunday ]afternoon", event="{hero} rode to the last stop",
        does="waved to the bus when it went by", doing="riding on the bus", driver=driver, host=host, number=number,
        stop=stop, stop_name=stop[0].upper() + stop[1:], carried=carried, carried_the="The " + carried.split(" ", 1)[1],
        sleepy=sleepy, last=last, **home(w, VILLAGE))


def purse(w):
    hero = child(w)
    owner = grown(w, JOBS, [hero], old=w.chance(0.3))
    thing, inside, clue = w.pick([
        ("purse", "seven coins and a photo of a small dog",
         "{Hero} knew that dog! It barked every morning behind the gate of {owner}"),
        ("purse", "some coins and a key with a wooden fish",
         "{Hero} had seen that wooden fish before, at the door of {owner}"),
        ("wallet", "three banknotes and a note about thread, buttons and a cake for Sunday",
         "{Hero} went to the shop and asked who had bought thread, and it was {owner}"),
        ("bag", "a pair of glasses and a letter", "On the letter stood the name of {owner}"),
        ("bag", "five keys and a little brass bell",
         "When {hero} shook the bell, an old dog came running and led the way to the house of {owner}"),
        ("purse", "four coins and a ticket for the concert",
         "In front of the concert hall stood {owner}, searching every pocket"),
    ])
    found = w.pick([
        "under a bench", "in the gutter", "beside the well", "on the steps of the library", "in the leaves by the path",
        "between two bags of onions",
    ])
    want = w.pick(["an ice cream", "a new ball", "a bag of nuts", "a balloon", "a comic book"])
    return tell(w, """
        {start} {Day} {hero} saw something {colour} {found}. It was a {thing}! Inside, {hero} found {inside}. {Hero}
        looked left and right, but [nobody was there|nobody was looking for anything]. "[Finders keepers|You can buy
        {want} with that]," said a boy on a bicycle [and rode off|who had seen it]. {Hero} would have liked {want}. But
        then {hero.he} thought, "[Somebody is looking for this right now.|How would I feel if it were mine?|Somebody
        must be very worried.]"

        [Whose {thing} was it?|But who had lost it?] {Hero} looked at it again: {inside}. {Clue}. [So {hero} went
        straight to {owner}.|{Hero} took a deep breath.|{Hero} did not wait.] "[Is this yours|Did you lose this]?" asked
        {hero} and held out the {colour} {thing}. {Owner} [turned red, then white, then red again|put both hands to
        {owner.his} face|sat down on the nearest chair]. "[I have looked everywhere|I searched the whole {town}|I
        thought I would never see it again]! [And nothing is missing!|It is all there.] {Thanks}, {hero}."

        [They went to the corner together, and {owner} bought {want} for {hero} and one more for
        {owner.himself}.|{Owner} wanted to give {hero} a coin. {Hero} shook {hero.his} head. "I would like to hear the
        story of what is in it," said {hero}, and {owner} told it.|A week later, {hero} lost a {colour} mitten. And who
        found it and brought it to the door? It was {owner}!] [It was a good day for two people.|From then on, they
        always waved when they met.|{Hero} went home with a light heart.]
        """, hero, [
            '"[Oh dear, my {thing} is gone|I have lost my {thing}|It was here this morning]!" cried [somebody|a voice] '
            "in the street.",
            "Something {colour} lay {found}, and [people walked past it|nobody saw it].",
            "What would you do if you found a {thing} {found}?",
            "[Rain had washed the street clean|The street was empty], and [something {colour} shone|something lay] "
            "{found}.",
            "[A {colour} {thing} is a small thing|It was only a {colour} {thing}], but [somebody was crying over it|it "
            "kept two people busy all day].",
        ], event="{hero} found a {thing}", does="looked at the ground for pretty stones",
        doing="looking for pretty stones on the way home", owner=owner, thing=thing, inside=inside, clue=clue,
        found=found, want=want, colour=w.pick(COLOURS), **home(w, VILLAGE))


def plant_tree(w):
    hero = child(w)
    old = elder(w, [hero])
    tree, fruit, treat = w.pick([
        ("apple tree", "apples", "apple pie"), ("cherry tree", "cherries", "cherry cake"),
        ("pear tree", "pears", "pear jam"), ("plum tree", "plums", "plum cake"), ("walnut tree", "nuts", "nut cookies"),
        ("fig tree", "figs", "fig bread"), ("peach tree", "peaches", "peach pie"),
    ])
    danger, help_ = w.pick([
        ("a hungry goat came through the fence", "{hero} led it away by the rope and mended the fence"),
        ("it did not rain for six weeks", "{hero} carried a bucket of water there each evening"),
        ("a storm bent it down to the ground", "{hero} tied it to a strong stick"),
        ("there were lice on all the leaves", "{hero} put ladybirds on it, one by one"),
        ("the frost came back in May", "{hero} wrapped it in an old coat"),
    ])
    return tell(w, """
        {start} {Day} {hero} saw {old} dig a hole behind the house. "[What will that be|What are you doing]?" asked
        {hero}. "[A tree|I am planting a tree]," said {old} and pointed to [a thin stick with three leaves|something no
        longer than a spoon]. "It is a {tree}." {Hero} laughed. "[That is only a stick|It is so small]! When will it
        have {fruit}?" "[In six years|In seven years, perhaps]," said {old}. "[That is why we must start today|Somebody
        must begin]. [Hold it straight.|Give me the water.]"

        The first year, [nothing happened|it grew as much as a finger]. In the second year, {danger}, and {help_}. In
        the third year, the {tree} was as tall as {hero}. Every year {old} walked a little more slowly, and every year
        {hero} carried the [bucket|watering can] more easily.

        And then, [one spring|one May morning], it was full of flowers[, and the bees came|, like a white cloud|]. In
        autumn, there hung {count} {fruit}. {Hero}, who was now [tall|the taller of the two], held the basket, and {old}
        picked the very first. "[Was it worth waiting for|Well, was it so long]?" asked {old}. They made {treat} for the
        whole street. [Then {hero} took a spade and dug another hole. "And who is that for?" asked {old}. "For somebody
        small," said {hero}.|Today it is so big that three children can sit in it.|"I remember when you were a stick,"
        {hero} told the tree.]
        """, hero, [
            '"[Why are you planting a stick|What is that stick for|When will it be a tree]?" asked {hero}.',
            "Have you ever waited six years for {fruit}?",
            "Behind the house of {old}, there was [nothing but grass|an empty place where nothing grew].",
            "[A tree begins as a very small thing|Big trees begin small], and [you need time for it|so did this one].",
            "A spade [leaned|stood] at the wall, and beside it lay a thin stick with three leaves.",
        ], part="[|spring |autumn ]day", event="the {tree} was planted", does="visited an old neighbour called {old}",
        doing="visiting {old} next door", old=old, tree=tree, fruit=fruit, treat=treat, danger=danger, help_=help_,
        count=w.pick(["five", "seven", "nine", "eleven"]), **home(w, VILLAGE))


def promise(w):
    hero = child(w)
    old = grown(w, JOBS, [hero], old=w.chance(0.4))
    friend = child(w, [hero, old])
    task, forgot, kept = w.pick([
        ("water the {colour} roses", "the roses let their heads hang", "the roses lifted their heads"),
        ("feed the three hens", "the hens stood at the fence and complained", "the hens ran to the corn"),
        ("feed the tabby cat", "the cat sat by an empty dish", "the cat purred like an engine"),
        ("water the young tomatoes", "the tomato leaves were limp", "the leaves stood up again"),
        ("give the rabbits fresh grass", "the rabbits looked through the wire",
         "the rabbits ate so fast that their ears shook"),
        ("feed the {colour} fish in the pond", "the fish waited under the bridge", "the fish made rings on the water"),
    ])
    fun = w.pick([
        "to the lake", "to the fair", "to pick berries in the woods", "to see the new puppies",
        "to fly kites on the hill", "to the circus tent",
    ])
    return tell(w, """
        {start} "I shall be away for [a week|six days|five days]," said {old}, who lived [across the street|next door].
        "Can you {task} [every evening|each evening]?" "[I promise|You have my word]," said {hero}. It was easy [on the
        first day|at first], and on the second and the third.

        {Day_four} {friend}, {hero.his} friend, came running. "[Come with us|Quick, come along] {fun}! [We leave now|The
        car is waiting], and we shall be back [late|at bedtime]." {Hero} [wanted nothing more|jumped up]. Then {hero}
        [thought of {old}|looked across the street]. Over there, {forgot}. "[Do it tomorrow|Nobody will know]," said
        {friend}. "[I would know|I gave my word]," said {hero}. "[A promise is a promise.|I must {task} first.]"

        {Friend} [pulled a face|looked at the clock], but then {friend} said, "[How long does it take|If there are two
        of us, how long will it take]?" "[Ten minutes|A quarter of an hour]," said {hero}. "[With two, it takes half as
        long|Then I will help you]!" said {friend}. They ran over, [unlocked the gate|opened the little gate], and
        worked [side by side|as fast as they could], until {kept}. And so they both went {fun}. [When {old} came home,
        all was well. "I knew that I could count on you," said {old}.|{Old} brought {hero} a shell from the journey, and
        a second one for {friend}.|It was a wonderful evening, and {hero} could enjoy it.]
        """, hero, [
            '"[I promise|You can count on me|Of course I will do it]!" [said|called] {hero}.',
            "A promise weighs nothing, and yet [it can be heavy|you feel it in your pocket].",
            "A key hung on a nail by the door. [It was not {hero}'s key.|It belonged to {old}.]",
            "What do you do when you have made a promise, and then [something better comes|a friend wants you to come "
            "and play]?",
            "[The suitcase was packed|A taxi stood in front of the house], and {old} [looked for a helper|rang at the "
            "door next to it].",
        ], calm=True, event="{hero} kept a promise", does="played in the street with a friend called {friend}",
        doing="playing in the street with {friend}", old=old, friend=friend, task=task, forgot=forgot, kept=kept, fun=fun,
        colour=w.pick(["red", "yellow", "white", "golden"]), day_four="[On the fourth day,|But on the fourth day,|Then]",
        **home(w, VILLAGE))


def painter(w):
    hero = grown(w, ["painter"])
    owner = grown(w, ["teacher", "baker", "doctor", "tailor", "librarian"], [hero])
    wanted, got, like = w.pick([
        ("white", "pink", "a strawberry ice"), ("grey", "yellow", "a lemon"),
        ("white", "light green", "a frog in spring"), ("brown", "orange", "a pumpkin"),
        ("cream", "sky blue", "a piece of summer"), ("grey", "purple", "a plum"),
    ])
    why = w.pick([
        "The labels had fallen off the pots", "It was so early that all the pots looked grey",
        "Somebody had mixed up the lids", "The order was written in pencil, and rain had washed it away",
    ])
    return tell(w, """
        {start} {Day} {hero} was asked to paint the house of {owner}, the {owner.job}. {Owner} wanted it {wanted}[ like
        all the houses in the street| and neat|] and went away for the day. {Hero} [leaned the ladder against the
        wall|climbed the ladder] and began [before sunrise|in the early light]. {Why}. {Hero} painted and
        [whistled|sang] until the front was done.

        Then the sun came out, and {hero} [climbed down and looked|stepped back]. "[Oh my|Oh no]!" The house was not
        {wanted}. It was {got}, like {like}! "[I could say that it was meant so|I could run away]," thought {hero}.
        "[But that would not be right.|No, I shall tell the truth.]"

        When {owner} came [round the corner|home], {hero} [went to meet {owner.him}|stood at the gate]. "[I took the
        wrong pot|I have made a mistake]," said {hero}. "I will do it all again, and [you need not pay for it|it will
        cost you nothing]." {Owner} [looked up and said nothing|walked up and down in front of it]. Children stopped.
        "[It looks like {like}|What a happy house]!" they cried, and {owner} began to laugh. "[Leave it as it is. It
        makes me glad to come home|All my life I lived in a {wanted} house and did not know why|I like it, and it shall
        stay so]," said {owner}. [By autumn, there was a {got} house and two red ones in the street, and {hero} had
        painted them all.|Now nobody in the {town} needs a number to find {owner}: it is the {got} house.|{Hero} painted
        the door {wanted}, so that there was a little of both.]
        """, hero, [
            '"[Oh no, what have I done|This is the wrong colour|That is not {wanted}]!" cried {hero}.',
            "There is a {got} house in the {town}. [It was not always {got}.|How did that happen?]",
            "All the houses in the street were {wanted}, [one like the other|from the first to the last].",
            "What do you do when you have made a big mistake, as big as a house?",
            "Nobody in the {town} knew why one house was {got}. Here is the reason.",
            "[Drip, drop|Swish, swash], [went the brush|went the paint].",
        ], part="[|summer ]day", event="a house turned {got}",
        does="painted walls and doors for the people of the {town}", doing="painting walls and singing on the ladder",
        owner=owner, wanted=wanted, got=got, like=like, why=why, **home(w, VILLAGE))


def doctor(w):
    hero = grown(w, ["doctor"])
    patient = child(w, [hero])
    pet, ill, other, mended = w.pick([
        ("teddy bear", "a loose arm", "nose", "sewed on the arm"),
        ("toy rabbit", "a bent ear", "tail", "put a bandage around the ear"),
        ("doll", "a spot of paint on the cheek", "foot", "washed the cheek"),
        ("toy elephant", "a knot in the trunk", "belly", "undid the knot"),
        ("toy dog", "a hole in the paw", "tail", "closed the hole with five stitches"),
        ("toy lion", "a tangle in the mane", "paw", "combed the mane"),
    ])
    problem, cure = w.pick([
        ("a cough", "three spoons of syrup and two days in bed"), ("a sore throat", "hot tea with honey and a scarf"),
        ("an earache", "warm drops and a soft cap"), ("a cut on the knee", "clean water and a plaster"),
        ("a fever", "plenty of water, cool cloths and a long sleep"),
    ])
    return tell(w, """
        {start} {Day} {hero} [came|was called] to {patient}, a {patient.kind} with {problem}. But {patient} [had crept
        under the bed|had pulled the blanket up to the eyes|sat behind the curtain]. "[I do not want a doctor|Go away|I
        am not ill]!" said {patient}. {Hero} [looked round the room|sat down on the floor and opened {hero.his} bag]. On
        the [pillow|chair] sat a {pet}. "[Well, I have come to see the {pet}, too|Oh, who is this? This one looks
        pale]," said {hero}. "[May I have a look|What is wrong here]?"

        It was quiet. Then a small voice said, "It has {ill}." "[I see|Let me look]," said {hero} and listened to the
        heart of the {pet}, [looked at its tongue, which it did not have|felt its pulse], and {mended}[ with great
        care| very gently|]. "[That was brave|The {pet} did not cry], but it was [a bit afraid|lonely]. [It would like
        to see that somebody else can do this, too.|Who can show it how it is done?]"

        Slowly, {patient} came out. {Hero} [warmed the cold metal in {hero.his} hand|let {patient} hear {patient.his}
        own heart: bom, bom, bom]. It [did not hurt|was over in a minute]. "You need {cure}," said {hero}. "And the
        {pet}?" asked {patient}. "[The same, but only a little|A kiss on the {other}, three times a day]." [A week
        later, {patient} was well and brought {hero} a picture of a {pet} with a doctor's bag.|Then {hero} shook hands
        with {patient} and with the {pet}. "You were brave, both of you," said {hero}.|When {hero} left, {patient} waved
        from the window, with the {pet} in one arm.]
        """, hero, [
            '"[I do not want a doctor|I am not ill|Nobody may look at me]!" cried a voice [under the bed|behind the '
            "curtain].",
            "The telephone rang in the house of the doctor. [It was still dark.|Somebody was ill.]",
            "[Somebody|A child] was hiding from the doctor. Where? [It was easy to guess.|You will soon hear.]",
            "A {pet} with {ill}: can a doctor help there?",
            "{Hero}'s bag was [old and brown|as old as {hero}], and [nobody knew all the things in it|it smelled of "
            "peppermint].",
        ], part="[|winter ]morning", event="a {pet} went to the doctor",
        does="went from house to house on an old bicycle", doing="helping people to get well", patient=patient, pet=pet,
        ill=ill, mended=mended, other=other, problem=problem, cure=cure, **home(w, VILLAGE))


def boat_trip(w):
    hero = child(w)
    adult = kin(w, hero, ["grandma", "grandpa", "aunt", "uncle", "mother", "father"])
    lost, means = w.pick([
        ("slipped out of {hero.his} hands and drifted away", "a frying pan"),
        ("got stuck in the mud and would not come out", "a tin plate"),
        ("broke in two on a rock", "the lid of the picnic basket"),
        ("fell into the water and sank, for it was very old", "a big wooden spoon"),
    ])
    saw = w.pick([
        "a family of swans", "an old stone table", "a hut without a roof", "a hundred yellow irises",
        "the nest of a heron",
    ])
    ate = w.pick(["pancakes", "fried eggs", "potatoes", "cheese rolls", "sausages"])
    return tell(w, """
        {start} {Day} {hero} and {adult} rowed to the island in the middle of the lake. They had [one oar each|an oar
        for each of them] and a picnic basket. The boat was [old and {colour}|{colour} and leaked a little]. On the
        island, they [found|discovered] {saw}, made a small fire, and ate {ate}.

        When the sun was low, they climbed back into the {colour} boat. But halfway home, {hero.his} oar {lost}! {Adult}
        rowed with the other, but the boat only [turned in a circle|went round and round]. "[Now we shall turn here for
        ever, {adult.call}!|What shall we do now, {adult.call}?]" said {hero}. {Adult} [laughed a little|wiped
        {adult.his} face]. "[What have we got in the boat|Look in the basket. What do you see]?" {Hero} looked: cups, a
        blanket, and {means}. "{Means}!" they both said.

        {Adult} rowed on one side, and {hero} paddled with {means_the} on the other. [It was hard work|"One, two! One,
        two!" {Hero.his} arms hurt], but the boat [went straight|moved forward]. [They came home with the first star.|It
        was dark when they tied up the boat.] [{Adult} carved a new oar in the winter, and {hero} wrote on it: "Do not
        lose."|{Means_the} has hung in the boat house ever since, just in case.|"And what did you see?" asked the
        neighbours. "{Saw}," said {hero}, "but the best thing was {means_the}."]
        """, hero, [
            '"[Push off|Sit down|Hold on tight]!" called {adult}, and the boat [slid into the water|rocked].',
            "The lake lay as smooth as [a mirror|a plate], and in the middle of it was an island.",
            "Can you row a boat with {means}?",
            "[Splash, splash|Plip, plop], [went the oars|said the water] under the {colour} boat.",
            "[Mist lay on the lake|The lake shone], and a {colour} boat [waited at the jetty|bobbed on its rope].",
        ], wish="to see the island in the lake", part="[|summer |warm ]day", event="a boat came home with {means}",
        does="looked over at the island in the lake", doing="being out on the water", adult=adult, lost=lost, means=means,
        means_the="the " + means.removeprefix("a ").removeprefix("the "), saw=saw, ate=ate, colour=w.pick(COLOURS),
        where=w.pick(["in a house by a lake", "in a village on the shore of a lake", "near the jetty of a big lake"]),
        town="village")


def boast(w):
    hero = child(w)
    friend = child(w, [hero])
    made, bragged, slip, fixed = w.pick([
        ("cake", "I bake better than the baker", "it was as salty as the sea, for {hero} had mixed up sugar and salt",
         "they baked a new one, and {friend} tasted the sugar first"),
        ("kite", "Mine will fly higher than any bird",
         "it rose as high as a chair and fell on its nose, for it had no tail",
         "they made a tail of ribbons, and up it went"),
        ("raft", "Mine is the best raft in the world", "it sank, slowly and with all its flags",
         "they tied four empty cans under it, and it floated"),
        ("bird house", "No house is finer than mine", "no bird could get in, for {hero} had forgotten the hole",
         "they sawed a hole, and in spring a titmouse moved in"),
        ("soap cart", "Nobody is as fast as I am", "a wheel came off and rolled on without {hero}",
         "they put in a strong bolt, and then both rode down the hill"),
        ("scarecrow", "Every bird in the valley will run from it", "three crows sat down on its hat",
         "they hung rattling tin lids on its arms, and the crows flew off"),
    ])
    return tell(w, """
        {start} {Day} {hero} made a {made}, [quite alone|without any help]. "{Bragged}!" said {hero} to everyone in the
        street. {Friend}, who lived next door, had [made one before|seen a few] and [looked at it closely|walked around
        it]. "[I think something is missing,|May I tell you something?|Shall I help you with it?]" said {friend}. "[I do
        not need any help|I know how it is done|You are only jealous]," said {hero} and [turned away|put {hero.his} nose
        in the air].

        In the afternoon, [all the children|half of the street] came to see the {made}. {Hero} [stood on a box|bowed]
        and said it again: "{Bragged}!" And then? Then {slip}. [Somebody giggled.|For a moment, it was quiet, and then
        everybody laughed.] {Hero} [ran behind the shed|wanted to sink into the ground].

        [Somebody came after {hero.him}.|There were steps.] It was {friend}, and {friend} did not laugh. "[My first
        {made} was much worse|You should have seen my first {made}]," said {friend}. "[Really|Is that true]?" asked
        {hero}. "[I was not nice to you|I should have listened]. Will you help me now?" So {fixed}. [People
        clapped.|This time, it was a success.] "[Who made that|Is that yours]?" asked {a_person}. {Hero} [opened
        {hero.his} mouth, shut it again, and then|smiled and] said, "[We did|{Friend} and I]." [It sounded much better
        than "I".|And that was the best word of the day.]
        """, hero, [
            '"{Bragged}!" said {hero}[, not for the first time|] and [looked around proudly|held {hero.his} head high].',
            "[All the children|Half of the street] came running to see [a new|the new] {made}.",
            "{Hero} [could do many things, but keeping quiet was not one of them|had a very loud voice when {hero.he} "
            "was proud].",
            "Is it bad to be proud? No, but [listen to this|hear what happened].",
            "[Pride is like a balloon|Big words are like balloons]: a small pin is enough, and [bang|puff]!",
        ], event="the whole street looked at a {made}", does="made something new and showed it to everyone",
        doing="showing things to people", often="every week", friend=friend, made=made, bragged=bragged, slip=slip,
        fixed=fixed, a_person=w.pick(["a man with a dog", "an old lady", "the postman", "a boy from another street"]),
        **home(w, VILLAGE))


def lost_voice(w):
    hero = grown(w, ["teacher"])
    first = child(w, [hero])

    second = child(w, [hero, first])
    sign, meaning = w.pick([
        ("rang a small bell", "quiet"), ("lifted a {colour} flag", "quiet"), ("clapped three times", "quiet"),
        ("put on a {colour} hat", "listen"), ("held up a big wooden spoon", "listen"),
    ])
    subject, way = w.pick([
        ("numbers", "{Second} laid out chestnuts on the floor, and everyone counted them"),
        ("the seasons", "{Second} played a tree, first with leaves, then without them, and everyone guessed"),
        ("animals", "{Second} walked like a crab and like a stork, and everyone guessed"),
        ("the stars", "{Second} was the sun, and the others walked around {second.him} in circles"),
        ("the river", "{Second} poured water over a heap of sand, and everyone watched where it ran"),
    ])
    return tell(w, """
        {start} {Day} {hero} came into the classroom and opened {hero.his} mouth, but nothing came out, only a
        [squeak|small croak]. {Hero}'s voice was gone! [All the children stared.|Somebody laughed, and then it was very
        quiet.] {Hero} took the chalk and wrote on the board: "[I have lost my voice|My voice is gone, and I must not
        talk]. Can you help me?"

        "[No school today|Hurray, we can go home]!" called somebody. But {first}, [who sat in the last row|a
        {first.kind} in the first row], stood up. "[We can be your voice|{Hero} has helped us so often]," said {first}.
        "[What did we want to do today|What comes first]?" {Hero} wrote: "{Subject}." So {first} read everything out
        that {hero} wrote. {Way}. When it got too loud, {hero} {sign}, and that meant: {meaning}!

        At noon, {hero} [wrote on the board in big letters|took the chalk once more]: "[Best class in the {town}|I could
        not wish for a better class]." {First} read it out, and {first.his} ears turned pink. [The next day, there were
        nine jars of honey on the teacher's desk.|{Second} brought a jar of honey for the sore throat.] Three days
        later, the voice was back. "[Good morning|Hello], children," said {hero}, [a little hoarse|still quite softly].
        [But when it gets loud, {hero} still does the same as on that day: no shouting, only the old sign.|"What a
        pity," said {first}, "I had just got used to it," and {hero} laughed.|And {first}? "When I grow up, I want to be
        a teacher, too," said {first}.]
        """, hero, [
            '"[Squeak|Croak|Hhh]," said {hero}. [That was all.|No more came out.]',
            "Can a teacher teach without [saying a word|a voice]?",
            "[It was strangely quiet|You could hear a fly] in the classroom.",
            'On the blackboard stood a short question, and the whole class read it: "Can you help me?"',
            "[A cold wind had blown all week|Half of the {town} had a cold], and [many people coughed|handkerchiefs hung "
            "on every line].",
        ], part="[|winter ]morning", event="the class had to be the voice of {hero}",
        does="taught the children of the {town}", doing="teaching", first=first, second=second, sign=sign,
        meaning=meaning, subject=subject, way=way, colour=w.pick(COLOURS), **home(w, VILLAGE))


def snow_road(w):
    hero = grown(w, ["milk driver", "bus driver", "bread driver"])
    load, gave, use = {"milk driver": ("full of milk", "hot milk", "the milk"), "bus driver": ("full of tired people",
        "a free ride", "the bus"), "bread driver": ("full of warm bread", "a warm loaf", "the bread")}[hero.job]
    helper = child(w, [hero])
    tool = w.pick(["a sled and a shovel", "two old carpets", "a bag of sand", "a box of ashes", "a donkey named Plum"])
    way = {"a sled and a shovel": "They dug in front of the wheels, and the sled carried the snow away",
        "two old carpets": "They pushed the carpets under the wheels, and the wheels could grip",
           "a bag of sand": "They threw sand under the wheels, handful after handful",
           "a box of ashes": "They spread the ashes under the wheels, until the snow was grey",
           "a donkey named Plum": "They tied a rope to the bumper, and Plum put down her ears and pulled"}[tool]
    return tell(w, """
        {start} {Day} it snowed [as if somebody shook out a pillow|in thick flakes], and the {vehicle} was {load}. On
        the hill [before|above] the {town}, the wheels [began to turn on the spot|slipped]. The {vehicle} slid to the
        side and stood still, [with its nose in a heap of snow|deep in the snow]. {Hero} [pushed|kicked the snow
        away|pulled and pushed], but [it was no use|it did not move an inch].

        In the first house by the road, {helper}, a {helper.kind} with [a red nose|big mittens], had [seen the
        lights|heard the wheels]. {Helper} [called everybody in the house|woke up the whole house] and came through the
        snow with {tool}. Then came more people, [in boots and nightcaps|with lamps and shovels]. {Way}. "One, two,
        three, push!" [cried|counted] {helper}. The {vehicle} [shook|groaned] and moved a bit. "[Again|Once more]!" And
        [slowly|with a jerk], it rolled back on the road.

        [Everybody cheered.|There was a loud hurray.|{Hero} shook every hand.] "[How can I thank you|What would I have
        done without you]?" {hero} said, and for each of the helpers, there was {gave}. {Helper} was allowed to
        [honk|press the horn], three times, so that the whole {town} could hear that {use} was coming. [Since then,
        {hero} honks three times in front of that house, in summer, too.|The next morning, on {helper}'s window sill
        stood a little {vehicle} made of wood.|All that night it snowed on, but nobody minded.]
        """, hero, [
            "[It snowed|Snow, snow, snow]! [The road was gone|Nobody could see the road any more].",
            '"[Now we are stuck|Oh no, not here|That is all I needed]!" said {hero} and [looked at the wheels|got out].',
            "[Two lights|A pair of yellow lights] came [slowly up the hill|through the snow] and stopped.",
            "Brrr! [How cold it was|It was so cold that the breath froze].",
            "How many people does it take to [push a {vehicle}|move a {vehicle} that is stuck in the snow]?",
        ], calm=False, part="[|winter |dark ]evening", event="a {vehicle} was stuck in the snow",
        does="drove over the hill to the {town} and back", doing="driving over the hill in all kinds of weather",
        helper=helper, load=load, gave=gave, use=use, tool=tool, way=way,
        vehicle="bus" if hero.job == "bus driver" else "truck",
        everybody_cheer="[Everybody cheered.|There was a loud hurray.|The people threw their caps in the air.]",
        **home(w, VILLAGE))


def cherries(w):
    hero = grown(w, ["gardener"], old=w.chance(0.5))
    thieves, sound = w.pick([
        ("starlings", "whistled"), ("sparrows", "chirped"), ("blackbirds", "sang"), ("finches", "sang"),
    ])
    fruit = w.pick(["cherry", "plum", "pear", "apple", "fig"])
    helper = child(w, [hero])
    tried, failed = w.pick([
        ("a scarecrow with a straw hat", "a bird built its nest in the hat"),
        ("a paper owl", "the rain turned it into soup"),
        ("a row of tin lids", "the birds soon sat on the string and swung"),
        ("an old radio that played marches", "the {thieves} only ate in time with the music"),
    ])
    return tell(w, """
        {start} In {hero.his} garden stood two {fruit} trees. {Day} {hero} [looked up|came with a ladder], and the
        branches were full of {thieves}! They ate and {sound}. "[Away with you|Shoo, that is my fruit]!" [shouted|cried]
        {hero} and [shook a broom|clapped {hero.his} hands]. The {thieves} only flew to the roof and came back. {Hero}
        put up {tried}, but {failed}.

        {Helper}, a {helper.kind} from next door, [hung over the fence|watched it all]. "[They are hungry|They have
        children to feed]," said {helper}. "[So am I|They eat everything]," said {hero}. "[But you have two trees|You
        have more than one tree]," said {helper}, "[so you could share|and you cannot even eat all of one]." {Hero}
        wanted to say no. But then {hero.he} thought of [the many worms in the cabbages last year|the long winter, when
        it is so quiet in the garden].

        So {hero} [put a net over one tree|covered one tree with old curtains] and left the other for the birds. The
        {thieves} [feasted|had a party], and {hero} and {helper} picked [three|four] full baskets from the first tree.
        [That summer, there was not one worm in the cabbages, for the {thieves} ate them all.|In return, the {thieves}
        {sound} every morning under {hero.his} window, and {hero} woke up with a smile.] "[Well|You see]," said {helper}
        with [a full mouth|sticky fingers], "one for you and one for them." [{Hero} painted a sign for the second tree:
        "For guests."|"And one basket for you," said {hero}, "because it was your idea."|"They are good neighbours,"
        said {hero}, "and so are you."]
        """, hero, [
            '"[Away with you|Shoo|Out of my tree]!" [shouted|cried] {hero}, and [a black cloud of birds|a hundred birds] '
            "flew up.",
            "Who had eaten all the [ripest|best] fruit on the tree? [It was not the cat.|It was easy to see.]",
            "Every tree has guests. [Some of them can fly.|Some have feathers.]",
            "The {fruit} trees [stood in the sun|were full of ripe fruit], and the air was full of wings.",
            "[There was a noise in the garden|What a noise there was in the garden], [early in the morning|before the "
            "sun was up].",
        ], part="[|summer |warm ]morning", event="the birds got a tree of their own",
        does="[weeded, watered and sang|worked among the beans and the trees]", doing="working in the garden",
        helper=helper, thieves=thieves, sound=sound, fruit=fruit, tried=tried, failed=failed, **home(w, VILLAGE))


def wrong_coat(w):
    hero = grown(w, ["tailor"])
    buyer = grown(w, ["teacher", "doctor", "baker", "bus driver", "carpenter", "farmer"], [hero])
    helper = child(w, [hero, buyer])
    garment = w.pick(["coat", "jacket", "winter coat", "raincoat"])
    why = w.pick([
        "{Hero} had read a six as a nine, upside down", "The cat had slept on the paper, and the numbers were smeared",
        "{Hero} had used the list of another customer", "The measuring tape had lost its first ten inches",
    ])
    extra = w.pick([
        "a pocket for nuts", "a hood with a tassel", "buttons like little stars", "a secret pocket inside",
        "a lining with small ducks",
    ])
    return tell(w, """
        {start} {Day} {hero} finished a {colour} {garment} for {buyer}, the {buyer.job}. {Buyer} came, put in one arm,
        and then the other, and... [the sleeves ended at the elbows|it would not close]! [It was far too small.|It was a
        {garment} for a child.] {Why}. "[Oh, how stupid of me|What have I done]!" said {hero}. "I shall make you [a new
        one|another one], and it costs nothing." "[That can happen to anyone|I can wait a little longer]," said {buyer}.

        So the {colour} {garment} hung on a hook, [and {hero} did not like to look at it|and nobody wanted it]. Then it
        grew cold, and [one morning|on the first frosty day] {hero} saw {helper} pass the window, a {helper.kind} who
        [brought the newspapers|carried wood for people]. {Helper} [wore only a thin shirt|blew into {helper.his}
        hands|hopped from one foot to the other]. "[Come in for a moment!|Can you try something on for me?]" called
        {hero}.

        It fitted as if it had been made for {helper}! "[But I cannot pay for it|I have no money]," said {helper}. "[You
        can sweep the shop for me on Saturdays|Teach me to whistle as you do|Then pick up the pins from my floor, for my
        back hurts]," said {hero} and sewed in {extra}. [Out went {helper}, {colour} and warm.|] {Buyer} got a
        [bigger|new] one a week later, [with {extra}, too|and this time {hero} measured three times]. "[A mistake is not
        always bad|It was the best mistake I ever made]," said {hero}.
        """, hero, [
            '"[It does not close|I cannot move my arms|It is a bit tight]," said {buyer} in front of the mirror.',
            "Snip, snip, snip, [went the scissors|said the scissors] [until late at night|day after day].",
            "On a hook [behind the door|in the shop] hung a {colour} {garment} that [nobody wanted|fitted nobody].",
            "Can a mistake be [a good thing|useful]? [Listen.|Sometimes it can.]",
            "[Winter was near|The leaves fell], and everybody wanted a warm {garment}.",
        ], part="[|autumn ]day", event="a {colour} {garment} was much too small",
        does="sewed for the people of the {town}", doing="[sewing by the window|the sound of scissors in cloth]",
        buyer=buyer, helper=helper, garment=garment, why=why, extra=extra, colour=w.pick(COLOURS), **home(w, VILLAGE))


def wet_letter(w):
    hero = grown(w, ["letter carrier"])
    helper = child(w, [hero])
    token, token_the, owner_clue = w.pick([
        ("a drawing of a goat with three legs", "the drawing", "only one person in the {town} had a goat with three legs"),
        ("a stamp with a whale", "the stamp", "only one person in the {town} had a son who was a sailor"),
        ("a photo of a baby", "the photo", "only one person had knitted tiny socks for months"),
        ("a pressed blue flower", "the flower",
         "such flowers grow only in the mountains, and only one person came from there"),
        ("a picture of an island", "the picture", "only one person had a brother who lived on an island"),
    ])
    receiver = elder(w, [hero, helper])
    return tell(w, """
        {start} {Day} the rain [poured|came down in ropes], and [a puddle was deeper than it looked|a gust of wind
        pulled the bag open]. {Hero} [slipped|jumped, but too late], and one letter fell into the water. {Hero} fished
        it out at once, but the name was only a [blue cloud|spot of ink] now. Somebody was waiting for it!

        {Hero} hung the letter over the stove of the post office to dry. {Helper}, a {helper.kind} who [had come for a
        stamp|was waiting for the rain to stop], looked at it from all sides. "[You must not open it|It is not ours to
        read]," said {hero}. "[I do not open it|I only look]," said {helper}. "[But look|See], one corner has come
        loose, and there is {token}." They {thought}. "[I know|Of course]!" cried {helper}, for {owner_clue}:
        {receiver}!

        They [walked up the hill together under one umbrella|went through the rain together] and knocked. {Receiver}
        opened the door, saw {token_the}, and [had to sit down|held the letter to {receiver.his} heart]. "[I have waited
        for this for three months|I look out of the window every day]," said {receiver}. "[How did you know that it was
        for me|Who found out]?" "[{Helper} has good eyes|It was {helper}]," said {hero}. Soon there was [tea with
        honey|hot soup] for three. [{Receiver} read the letter aloud, twice.|{Hero} and {helper} heard the news, too,
        and it was good news.|Since then, {hero} has a bag with two buckles.|On the way home, the rain did not bother
        them at all.]
        """, hero, [
            '"[Who is this for|Whose letter are you]?" [asked|said] {hero} and held a wet letter [up to the lamp|to the '
            "light].",
            "A letter lay in a puddle. [That is no place for a letter.|Its ink ran out into the water.]",
            "[The rain drummed on the roofs|It rained cats and dogs|The gutters ran over], and [the letters had to be "
            "kept dry|yet the letters had to come].",
            "What do you do with a letter that has no name on it?",
            "Somebody [sat at a window and waited for a letter|in the {town} had waited three months for a letter].",
        ], calm=False, part="[|wet |rainy ]morning", event="a letter fell into a puddle",
        does="carried letters to every door", doing="bringing letters to people", helper=helper, token=token,
        token_the=token_the, owner_clue=owner_clue, receiver=receiver, **home(w, VILLAGE))


def squeaky_gate(w):
    hero = child(w)
    old = elder(w, [hero])
    thing, sang = w.pick([
        ("garden gate", "like a mouse"), ("front door", "like a cat"), ("gate", "like an old violin"),
        ("back door", "like a duck"),
    ])
    oil = w.pick(["a drop of oil", "some candle wax", "a little soap", "a bit of butter"])
    rings = w.pick([
        "a small brass bell", "three sea shells on a string", "two tin spoons on a ribbon", "a row of thin glass pearls",
    ])
    return tell(w, """
        {start} The {thing} of {old} squeaked {sang}. {Day} {hero} wanted to [do {old} a favour|be helpful] and put
        {oil} on it. [Now it made no sound at all.|After that, it was as quiet as snow.]

        But {old} was not [happy|glad]. "[How shall I know now that somebody is coming?|I did not even hear you come!]"
        said {old}. "[The squeak was my bell|When it squeaked, I put the kettle on]." {Hero} had not thought of that.
        {Hero.he} ran home and came back with {rings}. They hung it on the {thing}, [and it sang softly when {hero} came
        in|and {hero} went in and out three times to try it]. "[That is even better|What a pretty sound]," said {old}
        and [put the kettle on|set out two cups].
        """, hero, [
            "[Eek|Squeak|Eeeek]! [Somebody was coming|There it was again], and it sounded {sang}.",
            "There was a {thing} in the {town} that could [sing|talk].",
            '"[What is that noise|Who is crying there]?" people asked when they came to see {old}.',
            "Is a squeak a bad thing? [Not always.|It depends.]",
        ], event="the {thing} lost its voice", does="visited {old} next door",
        doing="visiting {old} next door", old=old, thing=thing, sang=sang, oil=oil, rings=rings,
        **home(w, VILLAGE))


def lost_glasses(w):
    hero = elder(w)
    helper = child(w, [hero])
    thing, spot, need = w.pick([
        ("glasses", "on {hero.his} own nose", "to read the newspaper"),
        ("glasses", "up in {hero.his} white hair", "to thread a needle"),
        ("keys", "in {hero.his} left hand", "to lock the shed"),
        ("slippers", "on {hero.his} feet", "to go to the kitchen"),
        ("scissors", "round {hero.his} neck on a ribbon", "to cut the roses"),
    ])
    places = w.some([
        "under the sofa", "in the bread box", "behind the clock", "in the flower pots", "between the books",
        "in the coal bucket",
    ], 3)
    return tell(w, """
        {start} {Day} {hero} wanted {need}, but the {thing} were gone. [{Hero} looked {one} and {two}.|"They must be
        {one}," {hero} said, but they were not.] "{Helper}!" {hero} called over the fence. "[Your eyes are younger|Come
        and help me]. I have lost my {thing}!"

        {Helper}, the [child|{helper.kind}] from next door, came [at once|running], looked at {hero}, and [began to
        smile|bit {helper.his} lip]. "[Have you looked {three}|Are they {three}]?" asked {helper}. {Hero} looked
        {three}. "[No|Nothing there]!" "[You are getting warm|Look a little closer to yourself]," said {helper}. {Hero}
        [stopped|turned around twice]. Then {hero} found them: {spot}! [They laughed until they had to sit down.|{Hero}
        laughed so hard that the cat ran away.] "[You could have told me at once|You little rascal]!" said {hero}.
        "[Then it would have been less fun|But you found them all alone]," said {helper}.
        """, hero, [
            '"[Where are my {thing}|Who has taken my {thing}]?" [cried|called] {hero}[ for the third time that week|].',
            "Things cannot walk. [And yet the {thing} were gone.|So where were the {thing}?]",
            "[Thump, thump|Rumble]! {Hero} was [looking under the sofa|moving all the chairs].",
            "Where do you look for something that [is never far away|is always near you]?",
        ], event="{hero} looked everywhere for the {thing}", part="morning", does="sat in the garden behind the house",
        doing="sitting in the garden", helper=helper, thing=thing, spot=spot, need=need, one=places[0], two=places[1],
        three=places[2], **home(w, VILLAGE))


def umbrella(w):
    hero = grown(w, ["tailor", "teacher", "painter", "shoemaker", "nurse", "clockmaker", "librarian"])
    other = grown(w, [job for job in JOBS if job != hero.job], [hero])
    lived = w.pick(["on the same stairs", "wall to wall", "in the same street", "across the yard from each other"])
    silly = w.pick([
        "a ball that had broken a flower pot", "a dog that had barked all night", "a ladder that was never given back",
        "a tree that threw its leaves over the fence",
    ])
    gift = w.pick(["a jar of plum jam", "a pot of soup", "half a cake", "a bunch of mint"])
    return tell(w, """
        {start} {Hero} and {other}, the {other.job}, lived {lived}, but they had not spoken for [three|five|seven]
        years. It was because of {silly}. [Neither of them wanted to be the first to say hello.|When one came, the other
        looked away.]

        {Day} both of them stood at the bus stop, and it began to [rain|pour]. {Hero} had a big {colour} umbrella.
        {Other} had none, and [water ran down {other.his} neck|the rain dripped from {other.his} nose]. {Hero} [looked
        left and looked right|coughed]. Then {hero} took one step to the side. "[There is room for two|Come under it],"
        said {hero}. {Other} [did not move at first|was so surprised that {other.he} forgot to be cross], and then
        {other} came under the {colour} umbrella. ["I am sorry about back then," said {other}. "So am I," said
        {hero}.|"It was a silly quarrel," said {other}. "A very silly one," said {hero}.] [They talked so much that they
        missed the bus.|When the bus came, they sat side by side.] The next day, {gift} stood at the door of {hero},
        [and nobody had to ask who had put it there|with a drawing of two people under an umbrella].
        """, hero, [
            '"[It is going to rain|Those clouds look bad]," said everyone [at the bus stop|in the street].',
            "How long can two people be silent? [Very long, if they are stubborn.|Longer than you think.]",
            "A big {colour} umbrella has room for two. [{Hero} knew that.|That is what this story is about.]",
            "[Drops as big as cherries fell|The first drops fell] on the roof of the bus stop.",
            "Nobody in the {town} knew any more why {hero} and {other} did not speak.",
        ], calm=False, part="morning", event="two stubborn people shared an umbrella", does="took the bus to work",
        doing="the ride to work", often="every morning", other=other, lived=lived, silly=silly, gift=gift,
        colour=w.pick(COLOURS), **home(w, VILLAGE))


def salty_soup(w):
    hero = child(w)
    first, second = w.some(["mother", "father", "grandma", "grandpa", "big sister", "big brother", "aunt", "uncle"], 2)
    soup = w.pick(["bean soup", "tomato soup", "pea soup", "carrot soup", "mushroom soup", "fish soup"])
    cure = w.pick([
        "four raw potatoes, and after half an hour the soup was just right",
        "two jugs of water and a bag of rice, and now there was soup for twelve people, so they invited the neighbours",
        "a big pot of cream, and the soup was so mild that even the cat liked it",
    ])
    return tell(w, """
        {start} {Day} a pot of {soup} stood on the stove. {Hero.his} {first} [tasted it|put in a spoon]. "[No salt|It
        needs salt]," {he_first} said, put in a spoonful, and went out. Then {hero.his} {second} came,
        [whistling|sniffing], put in a spoonful, too, and went back to work. Last of all came {hero}. "[I will
        help|Somebody must have forgotten the salt]," thought {hero}, and [put in one more spoonful|threw in one more].

        At [noon|one o'clock], they all sat down and [took the first spoonful|began to eat]. [Three mouths went
        crooked.|Nobody said a word. Then all of them ran for water.] "[Who put salt in it|Who salted this soup]?" asked
        {hero.his} {first}. "I did," said {hero}. "So did I," said {hero.his} {second}. "And I!" said {hero.his}
        {first}. [They looked at each other and laughed until tears fell into the soup.|"Then we have all been very
        helpful," said {hero}.] They added {cure}. [Since then, a spoon lies beside the pot: if it lies on the left, the
        salt is in.|After that, {hero} always asked before {hero.he} helped.]
        """, hero, [
            '"[Water, water|Brrr, what is that|That tastes like the sea]!" [cried|called] everyone at the table.',
            "[Blub, blub, blub|Bubble, bubble], [went|said] the pot on the stove.",
            "Can three people be too helpful? [Oh yes.|They can.]",
            "The {soup} smelled [so good that the cat sat down in front of the stove|all the way down to the street].",
        ], part="[|Sunday ]morning", event="the soup tasted like the sea", does="helped in the kitchen",
        doing="helping in the kitchen", first=first, second=second, he_first=RELATIVES[first], soup=soup, cure=cure,
        **home(w, VILLAGE))


def wet_paint(w):
    hero = grown(w, ["painter"])
    other = grown(w, ["teacher", "doctor", "baker", "librarian", "tailor"], [hero])
    thing, worn = w.pick([("bench", "coat"), ("fence", "jacket"), ("railing", "jacket"), ("garden chair", "coat")])
    gone = w.pick([
        "a goat ate the sign", "the wind took the sign", "the sign fell into a puddle", "a crow carried off the sign",
    ])
    return tell(w, """
        {start} {Day} {hero} painted a {thing} in the park {colour}, [very carefully|two coats of it], and hung up a
        sign: "Wet paint." But [as soon as {hero} had left|during lunch], {gone}. Then came {other}, the {other.job},
        [tired from work|with a newspaper], and leaned on the {colour} {thing}. "[What a fine {thing}|How nice it looks
        now]," said {other}.

        When {other} [walked on|turned to go], there were {colour} stripes all over the {worn}! {Hero} came back and
        [turned pale|saw it]. "[Oh dear, that is my fault|I should have tied the sign more tightly]," said {hero}. "[I
        will buy you a new {worn}|I will pay for it]." {Other} [looked at the stripes from all sides|turned round and
        round]. "[Other people pay for stripes like that|I always thought that my {worn} was boring]," said {other}.
        "[Can you paint the front, too|Will you do the other side, too]?" {Hero} did, [and laughed all the while|and
        took great care]. [The next week, three people in the {town} asked where one could get such a {worn}.|And
        {other} wore it until it fell apart.]
        """, hero, [
            '"[Do not sit down|Stop, it is wet|Careful, wet paint]!" [cried|called] {hero}, but it was too late.',
            'A sign said, "Wet paint." [Then it was gone.|It did not hang there for long.]',
            "[Swish, swash|Swish, swish], [went the brush|the brush went up and down].",
            "Have you ever [leaned on wet paint|seen somebody with {colour} stripes]?",
        ], part="[|spring |fine ]day", event="somebody leaned on wet paint", does="painted fences, doors and benches",
        doing="the smell of fresh paint", other=other, thing=thing, worn=worn, gone=gone, colour=w.pick(COLOURS),
        **home(w, VILLAGE))


STORIES = [
    baker, wind_hat, first_snow, flood, fog, power_cut, hot_day, test_fear, homesick, jealous, angry, shy, bored,
    saving, mending, fishing, market_day, music_lesson, bus_ride, purse, plant_tree, promise, painter, doctor,
    boat_trip, boast, lost_voice, snow_road, cherries, wrong_coat, wet_letter, squeaky_gate, lost_glasses, umbrella,
    salty_soup, wet_paint,
]
