"""Stories about animals: of the forest, farm, pond, sea, jungle, garden and house."""
from .cast import animal, child, nameless
from .engine import Who

ALWAYS_SHE = {"hen", "cow"}
DAYS = [
    "one day", "one morning", "one afternoon", "early one morning", "one fine day", "then, one day", "one quiet afternoon",
    "late one afternoon", "one Tuesday", "a few days later", "just before noon one day",
]
BERRIES = ["blackberries", "blueberries", "strawberries", "raspberries"]
NUMBERS = ["three", "four", "five"]


def beast(w, kinds, besides=(), gender=None, named=0.65, word=None):
    """An animal with or without a name. If there is one other, their genders differ, so that pronouns are clear.

    The word is what it is called instead of its kind ("duckling"). Further fields: named ("called Pip", or nothing),
    intro ("a fox called Pip") and call (how others speak to it).
    """
    if not gender and len(besides) == 1:
        gender = "he" if besides[0].gender == "she" else "she"
    if set(kinds) <= ALWAYS_SHE:
        gender = "she"
    make = animal if w.chance(named) else nameless
    who = make(w, besides, kinds)
    while gender not in (None, who.gender) or who.kind in ALWAYS_SHE and who.gender == "he":
        who = make(w, besides, kinds)
    who.kind = word or who.kind
    call, name = who.kind.capitalize(), ""
    if make is animal:
        call, name = who.name, w.pick([f"named {who}", f"called {who}", f"by the name of {who}"])
    who.more |= {"named": name, "call": call, "intro": f"a {who.kind} {name}"}
    return who


def opening(w, who, where, habit, trait="little"):
    """First sentences: where somebody lives ("in the reeds") and what they do ("sang all day", "loved {who.his} tail")."""
    always = [
        "Once upon a time, there was a {trait} {who.kind} {who.named}. {Who.he} lived {where} and {habit}.",
        "Once upon a time, {where}, there lived a {trait} {who.kind} {who.named} who {habit}.",
        "Once upon a time, a {trait} {who.kind} {who.named} lived {where}. {Who.he} {habit}.",
        "{Where} lived a {trait} {who.kind} {who.named}. {Who.he} {habit}.",
        "A {trait} {who.kind} {who.named} lived {where}. {Who.he} {habit}.",
        "There once was a {trait} {who.kind} {who.named} who lived {where} and {habit}.",
        "Long ago, {where}, there lived a {trait} {who.kind} {who.named}. {Who.he} {habit}.",
    ]
    with_name = [
        "This is the story of {who}, a {trait} {who.kind} who lived {where}. {Who.he} {habit}.",
        "{Who} was a {trait} {who.kind}. {Who.he} lived {where} and {habit}.",
        "Do you know {who}? {Who.he} was a {trait} {who.kind} who lived {where}. {Who.he} {habit}.",
        "{Who} the {who.kind} lived {where}. {Who.he} was {trait}, and {who.he} {habit}.",
        "Everybody knew {who}, the {trait} {who.kind} who lived {where}. {Who.he} {habit}.",
    ]
    without = [
        "This is the story of a {trait} {who.kind} who lived {where}. {Who.he} {habit}.",
        "Have you heard about the {trait} {who.kind} who lived {where}? {Who.he} {habit}.",
        "Everybody knew the {trait} {who.kind} who lived {where}. {Who.he} {habit}.",
    ]
    template = w.pick(always + (with_name if who.named else without))
    return w.fill(template, who=who, where=where, habit=habit, trait=trait)


def friends(w, a, b):
    """A last sentence or two for two that have become friends."""
    return w.fill("""
        [From that day on, {a} and {b} were [the best of friends|good friends|always together].|
        {A} and {b} met every [day|morning|evening] after that, [and they always had something to laugh about|
        rain or shine|and neither of them was ever lonely again].|
        And if you ever see a {a.kind} and a {b.kind} side by side, [it may well be the two of them|you know who they are].|
        After that, [wherever {a} went|whenever you saw {a}], you could be sure that {b} was not far away.|
        "[Will you come again tomorrow|Shall we meet again tomorrow|Will I see you tomorrow]?" asked {a}. "[Of course|Yes|I
        will]!" said {b}.|
        That is how {a} and {b} became friends.|
        That evening, {a} and {b} sat side by side and [watched the stars come out|counted the first stars|told each other
        stories|
        looked at the moon|laughed about everything that had happened|talked until it was dark], [and neither of them
        wanted to go home|
        like old friends|and nobody could say who was happier].|
        {A} told {b} a secret, and {b} told {a} one, too. [That is what friends do.|Then they were friends for good.]|
        {A} looked at {b}. "[I like you," said {a}. "I like you, too|I am glad that I met you," said {a}. "So am I|You are
        my friend," said {a}. "And you are mine]," said {b}.]
        """, a=a, b=b)


def asleep(w, who):
    """A last sentence: somebody goes to bed, content."""
    return w.fill("""
        That night, {who} [slept better than ever before|fell asleep with a smile|was asleep as soon as {who.he} lay down|
        was so tired that {who.he} fell asleep in the middle of a yawn|had no bad dreams at all|
        lay in bed, listened to the wind, and felt safe|looked up at the moon for a while, yawned, and went to bed|
        told the whole story to the moon, and then {who.he} slept|dreamed of it all over again|
        lay awake for a while, because it had been such a day].
        """, who=who)


def forgotten_store(w):
    hero = beast(w, ["squirrel", "mouse"])
    pal = beast(w, ["hedgehog", "mole", "fox", "rabbit"], [hero])
    mark, gone, better = w.pick([
        ("next to a red mushroom", "the mushroom was gone, because a slug had eaten it", "a mushroom can be eaten"),
        ("beside a heap of yellow leaves", "the wind had blown the leaves away", "leaves can fly away"),
        ("next to a sleeping snail", "the snail had woken up and walked on", "snails can walk away"),
        ("where the shadow of the pine tree ended", "the shadow was somewhere else", "shadows move"),
        ("beside a white flower", "the flower was gone, and there was only snow", "flowers do not last"),
    ])
    end = w.pick([
        "\"Next time, I will choose a big stone as a mark,\" said {hero}. \"I have learned that {better}.\"",
        "One {food} [they never found|stayed in the ground]. In spring, a tiny green plant grew there, and {hero} watered "
        "it every day.",
        "They carried everything to {hero}'s home together, and {pal} stayed for supper. {ending}",
    ])
    food, foods = w.pick([("acorn", "acorns"), ("nut", "nuts"), ("seed", "seeds")])
    return w.fill("""
        [{start}|The leaves were turning red, and {hero.intro} was very busy. {Hero.he} [ran|hurried] up and down all day.|
        "Winter is coming!" said {hero.intro}. "I must [hurry|get ready]!"|
        Every autumn, the animals of the forest get ready for the cold. So did {hero.intro}.] [In autumn|When the days grew
        short|Before the first snow], {hero} gathered {foods}, one after another, and [buried|hid] them {mark}. "[I will
        find this place easily|Nobody can forget such a place|Now I have food for the whole winter]," {hero.he}
        [thought|said to {hero.himself}].

        But when [winter came|it grew cold|{hero} was hungry] and {hero.he} went to look, {gone}. {Hero} dug [here and
        there|to the left and to the right|one hole after another] and found [nothing but cold earth|only roots and
        stones|nothing at all]. {Hero.his} stomach [growled|rumbled]. "[Oh no|Oh dear], where [are|did I put] my {foods}?"
        {hero.he} [cried|wailed|said].

        [A {pal.kind} {pal.named}, who lived close by, heard that|A {pal.kind} {pal.named} came by]. "[I have a good nose,"
        said {pal}. "Let me try|My nose can find anything," said {pal}. "I will help you|Do not give up," said {pal}. "Let
        us ask my nose]." {Pal} sniffed [at the roots|along the ground|left and right], [step by step|very slowly], until
        {pal.he} stopped [under a bush|by an old log|between two trees]. "[Dig here|Here it is|It must be here]!" {pal.he}
        [said|called]. [They dug together, and there they were: all the {foods}|One more push with the foot, and out rolled
        the {foods}, every single one|They dug and dug, until they saw the first of the {foods}, and then all the rest]!

        {Hero} [jumped for joy|danced in a circle|hugged {pal}] and gave {pal} [half of them|as many as {pal.he} could
        carry|the biggest ones]. {end}
        """, hero=hero, pal=pal, food=food, foods=foods, mark=mark, gone=gone, better=better, end=end,
        ending=friends(w, hero, pal),
        start=opening(w, hero, w.pick(["in a hollow tree", "at the edge of the forest", "under the roots of an oak"]),
                      w.pick(["was always busy", "loved to eat", "liked to plan everything well"])))


def lazy_autumn(w):
    hero = beast(w, ["mouse", "squirrel"])
    pal = beast(w, ["bird", "mouse", "squirrel"], [hero])
    game = w.pick([
        "lay in the sun and counted clouds", "made a crown of leaves and played king of the hill",
        "slept until noon and then took a nap",
        "sang songs about the sunshine", "slid down the hill on a piece of bark",
    ])
    pay, later = w.pick([
        ("tell you a story every night", "the stories were so good that {hero} forgot the cold"),
        ("sweep the snow from your door", "the door was free of snow every morning"),
        ("keep the fire going", "the room was always warm"),
        ("sing for you when the wind howls", "the songs made the long nights short"),
    ])
    return w.fill("""
        [All through the autumn, {hero.intro} worked hard.|"Come and help me!" called {hero.intro}. "Winter will be long!"|
        {start}|Who works when the sun shines? {Hero.intro} did.|In the middle of the big forest, {hero.intro} was filling
        a store room.] {Hero.he} [carried|brought home] [seeds and dry berries|seeds, nuts and dry berries|one bag of seeds
        after another]. {Hero.his} neighbour, a {pal.kind} {pal.named}, [only laughed|did not help|had no time for that].
        {Pal} {game}. "[There is plenty of time|Winter is far away|I will do it tomorrow]," {pal} said.

        Then [the snow came|the first snow fell] overnight. [Everything was white|The ground was as hard as stone], and
        there was nothing left to eat [outside|under the trees]. {Pal} [grew thin and cold|shivered and had nothing in the
        house]. At last, {pal.he} [knocked on|came to] {hero}'s door. "[Please, may I have a few seeds|I was so silly. May
        I come in|I am so hungry. Can you help me]?" {pal} [whispered|asked and looked at the ground].

        {Hero} [thought for a moment|looked at {pal}'s cold feet|could not be angry for long]. "[Come in|Sit down and
        eat|You must be cold]," {hero} said. "[There is enough for two|I have more than I need]." "Then I will {pay}," said
        {pal}. And {pal.he} [really did|kept the promise]: all winter, {later}.

        [When the next autumn came|The next year, when the leaves fell], [guess who was the first to gather [seeds|food]?
        It was|somebody was up before the sun to gather [seeds|food]:|the first bag of seeds was not {hero}'s. It belonged
        to] {pal}! "[Hurry up, {hero.call}|Come on, sleepyhead]!" {pal} called. "[Winter will be long|There is work to
        do]!" [{Hero} laughed so hard that the seeds fell down.|And {hero} came running with two big bags.|]
        """, hero=hero, pal=pal, game=game, pay=pay, later=later,
        start=opening(w, hero, w.pick(["in an old oak tree", "under the roots of a pine tree", "by the mill"]),
                      "never sat still", "busy"))


def lost_young(w):
    kind, word, home, chase, far, helpers, sign = w.pick([
        ("duck", "duckling", "the pond", "a blue dragonfly", "in the tall reeds", ["frog", "turtle", "otter"],
         "a willow with its branches in the water"),
        ("bear", "bear cub", "the cave", "a yellow butterfly", "between a hundred dark trees", ["owl", "deer", "rabbit"],
         "a big rock with moss"),
        ("sheep", "lamb", "the field", "a leaf that danced in the wind", "behind the old stone wall",
         ["dog", "goat", "donkey"], "a hut with a yellow door"),
        ("cat", "kitten", "the barn", "a feather in the wind", "in a field of tall corn", ["horse", "mouse", "owl"],
         "a red roof"),
        ("chick", "chick", "the hen house", "a ladybug", "in the middle of the cabbages", ["pig", "goat", "dog"],
         "a blue gate"),
        ("elephant", "baby elephant", "the water hole", "a white bird", "in the high yellow grass", ["giraffe", "zebra"],
         "a tree like an umbrella"),
        ("penguin", "penguin chick", "the rocks by the sea", "a snowflake", "behind a wall of ice", ["bird"],
         "a rock like a hat"),
        ("deer", "fawn", "the meadow", "a grasshopper", "under the dark fir trees", ["squirrel", "fox", "owl"],
         "an apple tree with a crooked trunk"),
        ("otter", "baby otter", "the river bank", "a shiny bubble", "in a little side stream", ["beaver", "duck", "frog"],
         "a tree that lay across the water"),
    ])
    hero = beast(w, [kind], named=1, word=word)
    helper = beast(w, helpers, [hero])
    mother = Who(f"{hero.his} mother", "she", "mother")
    reunion = w.pick([
        "\"{Hero}!\" cried {mother}. \"I looked everywhere!\" And {hero} ran to her and hid close to her warm side.",
        "There stood {mother}, who had been calling all the time. She was so glad that she forgot to scold {hero.him}.",
        "{Mother} came towards them as fast as she could. \"There you are, my little one!\" she said, again and again.",
    ])
    promise = w.pick([
        "From then on, {hero} always looked back before {hero.he} followed anything.",
        "\"Next time, I will tell you where I am going,\" said {hero}. \"And next time, we will go together,\" said "
        "{mother}.",
        "{Helper} got a big thank you. {goodnight}",
        "The next day, {hero} saw {chase} again. This time, {hero.he} only watched.",
    ])
    return w.fill("""
        [{start} [One morning|One day|After breakfast], {hero.he} saw {chase}.|
        {Chase}! That was what {hero.intro} saw [one morning|when {hero.he} woke up], not far from {home}.|
        "Stay close to {home}," said the mother of {hero.intro}. "I will," {hero} promised. But then {hero.he} saw {chase}.|
        It was a [warm|bright|still] morning near {home}, and {hero.intro} was [bored|wide awake|looking for something to
        do]. "Oh! {Chase}!" {hero.he} said.] {Hero} [ran after it|followed it|wanted to catch it and ran], a bit further,
        and a bit further still. It was [such fun|so pretty|so quick] that {hero.he} did not look back. When {hero.he}
        stopped at last, {hero.he} was {far}. [{home_gone}|Nothing looked the way it should.] "[Mama|Mother]?" {hero.he}
        [called|said in a small voice]. [Nobody answered.|Only the wind answered.|There was no answer.] {Hero} [sat down
        and [cried|sniffed]|began to cry|felt very small].

        "[Why are you crying|What is the matter|Are you lost], little one?" somebody asked. It was a {helper.kind}
        {helper.named}. "I [do not know the way|cannot find my way] to {home}," said {hero}. "[Do not be afraid|No need to
        cry|We will find it]," said {helper}. "[Think hard|Close your eyes and think]. What is there near your home?"
        {Hero} thought. "There is {sign}," {hero.he} said. "[I know where that is|Oh, I know it well|That is not far]!"
        said {helper}. "[Follow me|Come with me|This way]!"

        [They went along slowly|{Helper} led the way|{Helper} stayed close beside {hero.him}], and [soon|after a while|not
        much later], there it was: {sign}. {reunion} {promise}
        """, hero=hero, helper=helper, mother=mother, home=home, chase=chase, far=far, sign=sign, reunion=reunion,
        promise=promise,
        home_gone="{Home} was nowhere to be seen.", goodnight=asleep(w, hero),
        start=opening(w, hero, f"near {home} with {hero.his} mother",
                      w.pick(["wanted to know everything", "never walked if {who.he} could chase something",
                              "was curious about everything that moved"])))


def unlikely_friends(w):
    one, two, shelter = w.pick([
        ("cat", "mouse", "the old barn"), ("fox", "hen", "the old shed"), ("owl", "mouse", "the hollow tree"),
        ("dog", "cat", "the garden shed"),
        ("lion", "zebra", "the cave in the rocks"), ("bear", "rabbit", "the cave in the hills"),
        ("fox", "rabbit", "the hollow log"),
        ("cat", "bird", "the old barn"), ("dog", "squirrel", "the wood shed"),
    ])
    hero = beast(w, [one], gender="he" if two in ALWAYS_SHE else None)
    pal = beast(w, [two], [hero])
    reason, shared = w.pick([
        ("both of them were afraid of thunder", "Each time the sky went boom, they moved a little closer together."),
        ("both of them loved riddles",
         "\"What has teeth but cannot bite?\" asked {pal}. \"A comb!\" said {hero}, and they both laughed."),
        ("both of them had five brothers", "\"Mine take all the space in bed,\" said {pal}. \"Mine, too!\" said {hero}."),
        ("both of them were very hungry", "{Pal} had half a biscuit, and so each of them ate a quarter of it, very slowly."),
        ("both of them missed their mothers", "They talked about warm fur, soft beds and the smell of home."
            if two not in ("hen", "bird") and one != "owl" else "They talked about soft nests and the smell of home."),
        ("both of them were lost", "\"Then at least we are lost together,\" said {hero}, and that felt much better."),
        ("both of them could not sleep without a story", "{Hero} told one about a star, and {pal} told one about a shoe."),
        ("both of them had their birthday on that day",
         "They sang for each other, first {hero} for {pal} and then {pal} for {hero}."),
        ("both of them knew the same song", "{Hero} hummed the low part, and {pal} hummed the high part."),
        ("both of them had cold feet", "So they sat back to back, and soon four cold feet and four more were warm."
            if two not in ("hen", "bird") and one != "owl" else "So they sat back to back, and soon they were warm."),
    ])
    runner = w.pick(["A [shy|careful|nervous] {pal.kind} {pal.named}", "{Pal.intro}, wet to the bones,",
                     "A very wet {pal.kind} {pal.named}"])
    gossip = w.pick([
        "The other animals [shook their heads|could not believe it|stared]. \"That can never be!\" they said. But {hero} "
        "and {pal} [only smiled|did not mind].",
        "\"A {hero.kind} and a {pal.kind}?\" the crows [cawed|cried]. \"[How odd|Ha ha]!\" \"[Why not?|It works very "
        "well,|You should try it,]\" said {pal}.",
        "When the sun came out again, neither of them wanted to go home.",
        "When the first sunlight came in, it found them fast asleep, side by side.",
        "\"Nobody will believe this,\" said {pal}. \"Then we will not tell anyone,\" said {hero}. \"It is our secret.\"",
        "\"Is every {hero.kind} as nice as you?\" asked {pal}. \"No,\" said {hero}, \"but some are.\"",
    ])
    return w.fill("""
        [Everybody knows that a {hero.kind} and a {pal.kind} cannot be friends. But listen to this.|
        Rain! Big, cold drops fell from the sky, and everybody ran.|
        "Never talk to a {hero.kind}!" That is what every little {pal.kind} learns.|
        Can a {hero.kind} and a {pal.kind} be friends? This is what happened {time}.|
        The wind blew hard, the sky turned black, and the first drops fell.|
        {Shelter} had stood empty for a long time. Then came one stormy night.]
        {runner} ran into {shelter} to get out of the [rain|storm]. It was [dark|warm and dry|quiet] in there.
        {Pal} [shook off the water|sat down in a corner]. Then {pal.he} saw two [yellow|shining|big] eyes.
        There sat a [big|wet|tired] {hero.kind} {hero.named}!

        "[Please do not eat me|Do not come any closer|I will go away at once]!" said {pal} [in a shaky voice|and trembled].
        "[Eat you? I am too wet and tired|I only came in because of the rain|Oh, please stay. I do not like to be alone],"
        said {hero}. For a long time, [nobody spoke|they only looked at each other]. Then they [began to talk|said a word,
        and then another], and they found out that {reason}. {shared}

        {gossip} {ending}
        """, hero=hero, pal=pal, shelter=shelter, runner=runner, reason=reason, shared=shared, gossip=gossip,
        ending=friends(w, hero, pal),
        time=w.pick(DAYS[:5]))


def race(w):
    hero = beast(w, ["horse", "rabbit", "deer", "fox", "dog", "zebra"])
    pal = beast(w, ["turtle", "hedgehog", "pig", "donkey", "mole", "duck"], [hero])
    goal = w.pick(["the old oak", "the big rock", "the bridge", "the end of the meadow", "the crooked gate"])
    middle, end = w.pick([
        ("""Halfway, {hero} heard a [tiny|thin] cry. A [beetle|grasshopper|ladybug] lay on its back and could not get up.
         "I have no time," thought {hero}, and
         ran on. But {hero.his} legs grew slower and slower. "No," {hero.he} said, "this is not right." {Hero} turned
         around and helped the little thing to its feet. By then, {pal} had [walked|gone] past.""",
         """So {pal} was the first at {goal}. "I won! But you are the kindest," said {pal}, who had seen everything.
         {Hero} found that [this felt|it felt] even better
         than winning."""),
        ("""{Hero} [was so fast that {hero.he} did not look at the signs|did not look where {hero.he} was going]. At the
         fork in the path, {hero.he} went left. {Pal} stopped, thought,
         and went right. Right was right! {Hero} ran all the way to the [swamp|rubbish heap|river], and had to come all the
         way back.""",
         """{Pal} was already [sitting|resting] at {goal} when {hero} came, out of breath and covered with mud. "Where
         have you been?" asked {pal}.
         "[Everywhere|Do not ask]," said {hero}, and then they both laughed."""),
        ("""After a while, they came to [an apple tree|a pear tree|a plum tree], and the ground was full of ripe fruit.
         {Hero} stopped and took a bite. {Pal} stopped and
         took a bite. "[Sweet|Mmm]!" said {hero}. "[Very sweet|Mmm, mmm]!" said {pal}. They ate until the sun went down.""",
         """"[Wait|Oh]! Did we not run a race?" asked {hero} at last. "[I think so|Yes]," said {pal}. "Who won?" They
         looked at their round bellies. "We both did," said {hero}.
         They never got to {goal}."""),
        ("""{Hero} was so sure to win that {hero.he} stopped to [brush {hero.his} fur|drink from the stream|talk to a
         crow], and then to look at
         {hero.himself} in a puddle, and then to tell a snail how fast {hero.he} was. {Pal} did not stop at all.""",
         """When {hero} came to {goal}, {pal} was already there. "How did you do that?" asked {hero}.
         "I only walked," said {pal}. "But I walked all the time." """),
        ("""{Hero} was so far ahead that {hero.he} [got bored|felt quite alone]. There was nobody to talk to and nobody
         to laugh with. So {hero.he} stopped and waited.
         At last, {pal} came around the bend, puffing. "Are you hurt?" {pal} asked. "No," said {hero}. "It is just no fun
         without you." """,
         """They went the rest of the way side by side,
         and they touched {goal} at the very same moment. "[A tie|Nobody lost]!" they [shouted|cried]."""),
    ])
    return w.fill("""
        ["I am the fastest of all!" said {hero.intro}. {Hero.he} said it every day.|
        "[Ready, steady, go|One, two, three, go]!" But wait. First you must know how it all began. It began with
        {hero.intro} that [boasted|liked to show off].|
        {start}|In the whole valley, there was nobody faster than {hero.intro} who lived by the road. That was true, but
        {hero.he} talked about it all day long.] "[Who wants to race me|Is there nobody who dares to race me|Who can beat
        me]?" {hero.he} asked [{time}|again and again]. [Nobody wanted to|The others looked away]. But then {pal.intro}
        [stepped|came] forward. "I will," said {pal}. "[You?|With those short legs?|You must be joking,]" laughed {hero}.
        "[Yes, me,|Why not?|We will see,]" said {pal}. [They agreed to run|The race was to go|They were to run] [to
        {goal}|from the well to {goal}|all the way to {goal}].

        "Go!" [called|shouted] [an old crow|a fat toad|a magpie], and off they went. {Hero} [was gone like the wind|shot
        away like an arrow|was soon far in front]. {Pal} [came slowly behind|took one step after the other|did not hurry].
        {middle}

        {end} [After that, {hero} did not boast any more.|"Shall we do it again tomorrow?" asked {pal}. "[Yes|Gladly],"
        said {hero}.|{ending}]
        """, hero=hero, pal=pal, goal=goal, middle=middle, end=end, ending=friends(w, hero, pal), time=w.pick(DAYS[:5]),
        start=opening(w, hero, w.pick(["near a wide meadow", "by the long road", "close to the hills"]),
                      w.pick(["loved to run", "ran wherever {who.he} went", "was very proud of {who.his} quick legs"]),
                      "fast"))


def trick(w):
    hero = beast(w, ["fox", "monkey", "puppy", "kitten"])
    pal = beast(w, ["pig", "rabbit", "donkey", "bear", "mouse", "hedgehog"], [hero])
    plan, waiting, wrong, after, aid = w.pick([
        ("covered a puddle of mud with leaves", "for {pal} to step in",
         "a wasp flew at {hero}'s nose. {Hero.he} jumped back, further and further, and splash! {Hero.he} sat in the mud "
         "{hero.himself}",
         "There was mud in {hero.his} ears and mud on {hero.his} tail",
         "They went to the stream, and {pal} scrubbed {hero} from top to toe"),
        ("rolled a stone in berry juice, so that it looked like a ripe plum", "for {pal} to bite into it",
         "{hero} had to wait so long that {hero.he} grew hungry. {Hero.he} saw something red, forgot what it was, and bit "
         "into it. Crack",
         "{Hero.his} teeth hurt, and {hero.his} eyes were full of tears",
         "{Pal} brought cold water for {hero}'s mouth, and then a soft, ripe pear"),
        ("crept into a hollow log to roar like a lion", "for {pal} to walk by",
         "{hero} got stuck. {Hero.he} could not go forwards and {hero.he} could not go back. The roar came out as a tiny "
         "squeak",
         "Only {hero.his} tail stuck out, and it shook",
         "{Pal} took hold of {hero}'s tail and pulled, and pop! {Hero} was free"),
        ("climbed on a rock with a basket full of feathers", "to drop them all on {pal}'s head",
         "the wind turned around. All the feathers blew back at {hero}, in {hero.his} fur, in {hero.his} ears and up "
         "{hero.his} nose",
         "{Hero} sneezed and sneezed and looked like a big white bird",
         "{Pal} picked the feathers off, one by one, until the sun went down"),
        ("smeared sticky honey on the seat of {pal}'s favourite bench", "behind the bench",
         "{hero} leaned forward to get a better look. The honey had run down the back of the bench, and {hero} stuck to "
         "it like a fly",
         "{Hero} pulled and pulled, but {hero.his} fur would not come off",
         "{Pal} fetched warm water and poured it over the bench, until {hero} came loose"),
    ])
    return w.fill("""
        ["Hee hee!" [A bush was laughing. No, it was {hero.intro} behind it|A hedge was laughing. No, it was {hero.intro}
        in it], and {hero.he} had a plan.|
        {start}|There was once {hero.intro} who liked nothing better than tricks.|Who put a frog in the milk? Who hid all
        the left boots? It was always {hero.intro}.|[The day was long and hot|It was raining|Nothing was going on], and
        {hero.intro} was bored. When {hero} was bored, {hero.he} had silly ideas.] "[Today I will play a trick on|I know a
        good trick to play on] {neighbour}," {hero.he} [thought|giggled|said {time}]. {Pal} [never did anybody any
        harm|believed everything|was friendly to everyone|was slow and kind].

        So {hero} {plan}. Then {hero.he} [hid and waited|waited] {waiting}. {Hero} [waited and waited|counted to a
        hundred|sat as still as a stone] and had to bite {hero.his} lip so as not to laugh out loud. But {pal} was late,
        and then something went wrong: {wrong}! {after}.

        Just then, {pal} came along. "[Goodness|Oh dear|My, my], {hero.call}, what [happened|are you doing there]?" asked
        {pal}. {Hero} [turned red|looked away|did not know what to say]. "[It was meant for you|I wanted to play a trick on
        you]," {hero.he} [said at last|said very quietly]. {Pal} [looked at {hero.him} for a long time|thought about it].
        Then {pal.he} [began to laugh|laughed until {pal.he} had to sit down]. "Come, I will help you," {pal.he} said.
        {aid}.

        "[I am sorry|I will not do that again|Thank you. I was so silly]," said {hero}. [From then on, {hero.he} only
        played tricks that made everybody laugh.|And {hero.he} never tricked {pal} again, [or only a little|not even on a
        boring day].|"[Good|I know]," said {pal}. "But it was [quite funny|a fine trick], you know."|
        The next day, {hero} put a surprise on {pal}'s doorstep: a basket of apples. It was no trick at all.]
        """, hero=hero, pal=pal, plan=plan, waiting=waiting, wrong=wrong, after=after, aid=aid, time=w.pick(DAYS[:5]),
        neighbour=f"{pal}, the {pal.kind} next door" if pal.named else f"{pal} next door",
        start=opening(w, hero, w.pick(["behind the mill", "at the end of the village", "near the old bridge"]),
                      w.pick(["liked to play tricks on everybody", "laughed at {who.his} own jokes"]),
                      w.pick(["cheeky", "young", "clever"])))


def storm_nest(w):
    hero = Who(w.pick(["the mother bird", "the mother owl", "the blackbird", "the little brown bird"]), "she", "bird")
    pal = beast(w, ["squirrel", "cat", "bear"], [hero], gender="he")
    number = w.pick(NUMBERS)
    danger, rescue = w.pick([
        ("the nest began to slip from its branch",
         "climbed up the wet trunk and held the nest tight until the wind grew tired"),
        ("the branch under the nest went crack",
         "climbed up, took hold of the nest, and carried it down, bit by bit, to a dry hole between the roots"),
        ("rain filled the nest like a cup",
         "brought big leaves and held them over the nest like a roof, the whole night long"),
        ("the wind pulled one twig after another out of the nest",
         "pushed moss and grass into every gap, as fast as the wind could pull"),
    ])
    thanks = w.pick([
        "One of them was named {name}, after {pal}'s favourite [food|song|place].",
        "The first thing that they saw was {pal}'s wet face, and they were not afraid of it at all.",
        "\"They are so ugly!\" said {pal}. \"They are so beautiful!\" said {hero}. Then they both looked again, and both "
        "were right.",
        "When they were big enough to fly, they flew a circle around {pal}'s head to say thank you.",
    ])
    return w.fill("""
        [The sky was [yellow|nearly black], and not a leaf moved. A storm was coming.|"Boom!" went the thunder.|
        High up in {tree}, there was a nest with {number} eggs.|Have you ever sat in a tree in a storm? It is not nice at
        all.|
        It had been a hot day, and in the evening the wind began to blow.|The fish in the pond hid, the cows lay down, and
        the ants shut their door. They all knew that a storm was coming.|That spring, {hero} had built the best nest of her
        life.|{Pal.intro} was not fond of storms. Nor was his neighbour, {hero}.|Once upon a time, there was a nest in
        {tree}.] {Hero} sat on her [nest|eggs] in {tree} and [spread her wings over her {number} eggs|did not move, for
        under her lay {number} eggs]. "[I will keep you warm|Do not be afraid]," she said softly. [Then the storm
        came.|Then it began.] The tree [swayed|shook] [left and right|like a ship at sea], and {danger}. "[Help|Help us]!
        Is anybody there?" cried {hero}.

        At the foot of the tree lived {pal_}. He was [afraid of storms|in his warm bed] and had [a blanket over his
        head|his eyes shut tight]. But when he heard the cry, {pal} [jumped up|ran out] at once. The rain [beat on|ran
        down] his back. "[I am coming|Hold on]!" {pal} [shouted|called]. He {rescue}. "[You are so brave,|How can I thank
        you?|What would I do without you?]" said {hero}. "[I am only wet|Look, my knees are shaking|That is what neighbours
        are for|It was nothing]," said {pal}.

        In the morning, the sun shone on [broken branches|a hundred puddles]. But all {number} eggs were [whole|safe].
        [Three days later|A week later|Soon after that], it went tick, tick, tick, and {number} [tiny|naked|hungry] chicks
        [looked out|broke out of their shells]. {thanks}
        """, hero=hero, pal=pal, pal_="her neighbour, " + (f"{pal} the {pal.kind}" if pal.named else str(pal)),
        number=number, danger=danger, rescue=rescue, thanks=thanks, name=w.pick(["Plum", "Nutmeg", "Clover", "Honey"]),
        tree=w.pick(["the old apple tree", "the tall pine", "the oak on the hill", "the birch by the road"]))


def build_home(w):
    hero = beast(w, ["mouse", "rabbit", "hedgehog"])
    pal = beast(w, ["beaver", "mole", "ant", "bird", "turtle"], [hero])
    (first, fate1), (second, fate2) = w.some([
        ("leaves", "the wind came and blew it away, leaf by leaf"), ("sand", "the rain came and washed it flat"),
        ("feathers", "the wind turned into a storm and carried it off like a cloud"),
        ("straw", "a goat came by and ate it for breakfast"),
        ("pine cones", "{hero.he} sneezed, and all the cones rolled down the hill"), ("flowers", "a hundred bees moved in"),
        ("old paper", "a shower of rain turned it to mush"),
    ], 2)
    solid, part = w.pick([
        ("sticks and clay", "a round door"), ("stones and moss", "a little window"), ("strong twigs", "a roof of bark"),
        ("clay and pebbles", "a real chimney"), ("old boards", "a step in front of the door"),
    ])
    return w.fill("""
        [{start}|"I want a house of my own," said {hero.intro} [{time}|on the first day of spring].|{Hero.intro} had grown
        too big for the [nest|hole] of {hero.his} mother.|
        Drip, drip, drip. The hole where {hero.intro} lived was wet again. "Now I have had enough. I will build a house,"
        {hero.he} said.|
        Where does {hero.intro} live? In a house, of course. But it was not easy to get it.] {Hero} looked around.
        [{Hero.he} found plenty of {first}.|What {hero.he} saw was {first}, and more {first}.] "[I will use these|That will
        do|That looks nice]," {hero.he} [said|thought], and {hero.he} built a house of {first}. It was [pretty|ready by
        noon|very easy]. But [in the night|the next day], {fate1}. The house was gone!

        "[Never mind|Try again]," {hero} said, and {hero.he} built a house of {second}. {Hero.he} had just [sat down in
        it|put {hero.his} bed in it|hung up a picture] when {fate2}. Now {hero} [sat in the grass and sighed|had no house
        and no more ideas|wanted to give up]. Then {pal.intro} came [along the path|by]. "[Why so sad|What is wrong]?"
        asked {pal}. {Hero} told {pal.him} about the house of {first} and the house of {second}. "[A good house takes
        time|Fast work does not last]," said {pal}. "Take {solid}. I will [show you how|help you]."

        They worked for [three days|a whole week]. {Hero} [carried|fetched] {solid}, and {pal} showed {hero.him} how to put
        one on top of the other. [They even made {part}.|"And now {part}," said {pal}.] [Soon, it stormed and rained,
        but|Then wind and rain came, but] the {solid} [held fast|did not move]. {Hero} [lay|sat] inside and was [warm and
        dry|not afraid at all]. [Guess who was the first guest? {Pal}, of course!|On the door, {hero.he} wrote: "Built by
        {hero.call} and {pal.call}."|{goodnight}]
        """, hero=hero, pal=pal, first=first, second=second, fate1=fate1, fate2=fate2, solid=solid, part=part,
        time=w.pick(DAYS[:5]), goodnight=asleep(w, hero),
        start=opening(w, hero, w.pick(["under a bush", "in a hole in the ground", "under an old cart"]),
                      "wished for a real house"))


def learn_to_fly(w):
    kind, word, home = w.pick([
        ("bird", "bird", "a nest in the pear tree"), ("owl", "owl", "a hole in the old oak"), ("bat", "bat", "a dark cave"),
        ("parrot", "parrot", "a tall tree in the jungle"), ("duck", "duckling", "the reeds by the lake"),
        ("swan", "swan", "the island in the lake"),
    ])
    hero = beast(w, [kind], word=word)
    afraid = w.pick(["\"The ground is so far away,\" {hero.he} said",
                     "\"What if my wings forget what to do?\" {hero.he} asked", "\"Tomorrow,\" {hero.he} said every day",
                     "\"My wings are too short,\" {hero.he} said"])
    helper = beast(w, ["butterfly", "bee"], [hero], named=0.4)
    trouble, flight = w.pick([
        ("{helper} slipped on a wet stone, fell into the stream and could not get out",
         "{hero} swooped down and pulled {helper} out by one leg"),
        ("a gust of wind caught {helper} and carried {helper.him} off like a leaf",
         "{hero} caught up with {helper} and brought {helper.him} back"),
        ("a hungry lizard crept up behind {helper}, and {helper} did not see it",
         "{hero} flew so close over the lizard's head that it ran away"),
    ])
    return w.fill("""
        [In {home}, there was somebody who would not fly. It was a young {hero.kind} {hero.named}.|"Flap!" said the mother.
        "Flap!" said the father. But a young {hero.kind} {hero.named} only shook {hero.his} head.|
        {start}|The brothers and sisters could all fly. Only a young {hero.kind} {hero.named} could not, for {hero.he} was
        too afraid to try.|How do you learn to fly? A young {hero.kind} {hero.named} thought about that a lot, but thinking
        did not help.] {afraid}. So {hero.he} [stayed at home|sat and watched] when the others [flew off|played in the
        sky]. [It was lonely.|It made {hero.him} sad.|]

        {Hero} had one friend, {helper.intro}, who came to visit [every day|each morning]. "[You will fly when you are
        ready|There is no hurry|I was afraid once, too]," said {helper}. "[First just open your wings|Try it a little at a
        time]." So {hero} [opened {hero.his} wings and felt the wind in them|practised small hops, up and down, up and
        down]. But {hero.he} never let go of the edge.

        {Time}, {trouble}. "Help!" cried {helper}. [There was no time to think.|{Hero} did not stop to be afraid.|Nobody
        else was near.] {Hero} [jumped|let go]. [The air rushed [past|by]|The wind roared in {hero.his} ears], {hero.his}
        wings [opened all by themselves|knew what to do], and {flight}!

        "[You saved me|Thank you]," said {helper}. "[And look, {hero.call}! You flew|Do you know what you did? You flew]!"
        {Hero} [looked at {hero.his} wings|blinked]. "[I did! I flew|I flew! I really flew|It works! I can fly]!" {hero.he}
        [shouted|sang|called to the clouds]. [Then {hero.he} flew three times around {home}, just because it was so
        beautiful.|From then on, nobody could keep {hero.him} at home.|{Hero.his} mother and father had seen it all, and
        they were very proud.]
        """, hero=hero, home=home, afraid=afraid, helper=helper, trouble=trouble, flight=flight, time=w.pick(DAYS[:5]),
        start=opening(w, hero, "in " + home, "was afraid to fly", "young"))


def learn_to_swim(w):
    hero = beast(w, ["puppy", "otter", "kitten", "elephant", "bear"])
    helper = beast(w, ["frog", "duck", "turtle", "fish"], [hero])
    want, get = w.pick([
        ("On the other side grew the sweetest {berries}",
         "{Hero.he} ate {berries} until {hero.his} whole face was full of juice"),
        ("In the middle was a small island where the others played",
         "{Hero.he} sat on the island with all the others and felt as tall as a tower"),
        ("A red ball bobbed up and down, far out on the water",
         "{Hero.he} pushed the ball to the bank with {hero.his} nose"),
        ("From the other side came music and laughter",
         "On the other side, everybody clapped, and {hero} danced until the stars came out"),
    ])
    lesson = w.pick([
        "\"Put one foot in,\" {helper.he} began. \"Now the next. See? The water is only wet.\"",
        "\"Blow bubbles first,\" {helper.he} began. {Hero} blew big bubbles, and that made {hero.him} laugh.",
        "\"Lie on your back and look at the clouds,\" {helper.he} began. \"The water will carry you.\"",
        "\"Hold on to this piece of wood and kick,\" {helper.he} began. {Hero} kicked so hard that it rained on the bank.",
    ])
    return w.fill("""
        [The [pond|lake] was [blue|as smooth as glass], the sun was hot, and everybody was in the water. Everybody but one:
        {hero.intro}.|{start}|"It is too cold. It is too deep. It is too wet," said {hero.intro}.|
        One toe. That was all that {hero.intro} ever put in the water.|There was once {hero.intro} who was not afraid of
        the dark, and not of storms. But {hero.he} was afraid of water.] [Each day|All summer], {hero.he} sat on the bank
        and [watched|looked at the waves]. {want}. {Hero} wanted to go there [so much|more than anything]. [But the water
        lay in between.|If only there were a bridge!|]

        "[Why do you never come in|Do you not want to swim]?" asked {helper.intro}, who [looked out of the water|had just
        come up]. "[I am afraid that I will sink," said {hero}. "You will not sink if I show you how|I am afraid that I
        will sink," said {hero}. "Then let us learn it, slowly|I cannot swim," said {hero}. "I can teach you|I cannot
        swim," said {hero}. "Nobody can, at first|I wish that I could swim," said {hero}. "Then it is time to learn it],"
        said {helper}. {lesson} {more} [The first day, {hero} swallowed a lot of water.|The first day, {hero.he} was in the
        water for as long as it takes to count to ten.|The first day, {hero.he} only got {hero.his} knees wet.] [The second
        day was better.|The next day, {hero.he} came back and tried again.] [A week later|On the fifth day], {helper} said,
        "Now look [down|behind you], {hero.call}." [The bank was far away, and {hero} was swimming|There was only water,
        and {hero} was swimming in it, all alone]!

        "[I can swim! I can really swim|Look at me! I am swimming|It is easy]!" {hero} [shouted|laughed|called]. {get}.
        [{Helper} swam a happy circle around {hero.him}.|{Helper} was as proud as a teacher can be.|After that, it was hard
        to get {hero} out of the water again.|{goodnight}]
        """, hero=hero, helper=helper, want=want, get=get, lesson=lesson, berries=w.pick(BERRIES), goodnight=asleep(w, hero),
        more=w.pick(["{Helper} stayed right beside {hero.him}.", "They had the whole summer for it.",
                     "{Helper} was very patient.", ""]),
        start=opening(w, hero, "by a wide lake", w.pick(["was afraid of water", "never went into the water"]),
                      "small" if w.chance(0.5) else "young"))


def shy_singer(w):
    hero = beast(w, ["frog", "bird", "mouse", "hedgehog", "donkey", "bat"])
    lost = beast(w, ["rabbit", "squirrel", "duck", "lamb", "mole"], [hero])
    talent, busy, sound = w.pick([("sing", "singing", "song"), ("whistle", "whistling", "tune"), ("hum", "humming", "tune")])
    night = w.pick(["thick fog came up from the river, and nobody could see where the path was",
                    "the moon hid behind the clouds, and it was as dark as in a sack",
                    "the wind blew out every lamp in the forest"])
    return w.fill("""
        [{start}|If somebody said hello to {hero.intro}, {hero.he} [hid under a leaf|turned red and ran away|looked at the
        ground].|Shh! Did you hear that? Somebody was {busy} very softly, all alone. It was {hero.intro}.|
        "Who is that?" the animals asked each evening, when a soft {sound} came from somewhere. It was {hero.intro}.]
        {Hero} could {talent} [better than anyone|so well that even the crickets were quiet], but {hero.he} was very shy.
        {Hero.he} only did it when nobody [was there|could hear it]. "[They will laugh at me,|What if it goes wrong?|Nobody
        wants to hear me,]" {hero.he} [thought|said to {hero.himself}].

        One evening, {night}. [Then there was bad news.|] {Lost.intro} had gone out [to look for clover|to visit an
        aunt|for a walk] and had not come home. The others [called|shouted], but their voices were [rough and short|too
        weak], and the wind blew them away. {Hero}'s heart [beat fast|went thump, thump]. "[A {sound} goes far|I could
        help]," {hero.he} thought. "[But everybody will hear me|All of them will look at me]!" Then {hero.he} thought of
        {lost}, alone [out there|in the cold]. {Hero} [closed {hero.his} eyes, took a deep breath, and|climbed on a stone,
        trembled a little, and|looked up at the dark sky and] began to {talent}.

        It went over [hill and field|the trees and the water], clear and [long|bright]. Far away, {lost} [lifted {lost.his}
        head|heard it]. {Lost} followed the {sound}, step by step, until {lost.he} [saw the lights|stood among {lost.his}
        friends]. "[You showed me the way|It was your {sound} that led me home]," said {lost} to {hero}. [Nobody
        laughed.|Everybody clapped.] "[Please do it again|More|Once again, please]!" they [begged|said]. And {hero} did,
        with [open eyes this time|red cheeks and a happy heart]. [{ending}|Now there is a concert every Sunday.|]
        """, hero=hero, lost=lost, talent=talent, busy=busy, sound=sound, night=night, ending=friends(w, hero, lost),
        start=opening(w, hero, w.pick(["at the edge of the wood", "behind the garden wall", "by the mill stream"]),
                      w.pick(["hardly ever spoke", "stayed out of everybody's way"]), "shy"))


def proud_one(w):
    kind, part, caught = w.pick([
        ("deer", "antlers", "between two low branches"), ("fox", "bushy tail", "in a thorn bush"),
        ("horse", "long mane", "in a wild rose hedge"),
        ("sheep", "white wool", "on an old wire fence"), ("lion", "golden mane", "in a tangle of vines"),
        ("swan", "white feathers", "in an old fishing net"),
        ("parrot", "red and blue feathers", "in a sticky spider web as big as a curtain"),
        ("cat", "silky fur", "in a bush full of burrs"),
    ])
    hero = beast(w, [kind], gender="he" if kind == "deer" else None)
    small = beast(w, ["mouse", "ant", "squirrel"], [hero])
    mirror = "the {lake} was like a mirror" if kind != "parrot" else "there was a puddle like a mirror"
    return w.fill("""
        ["Look at me! Have you ever seen such {part}?" asked {hero.intro}.|{start}|Every morning, {hero.intro} looked into
        the water, because {mirror}.|
        What takes a {hero.kind} so long in the morning? Everybody who knew the {hero.kind} {hero.named} could tell
        you.|Nobody had such {part} as the {hero.kind} {hero.named}.] {Hero.he} [looked after|cleaned] {hero.his} {part}
        [from morning to noon|for hours] and [talked of nothing else|hardly spoke to anybody]. One day, {small.intro} [came
        by|sat down next to {hero.him}] and said, "[Good morning|Hello]! [Shall we play|Do you want to play with me]?"
        "[With a little thing like you?|I have no time for small animals,|And get dust on my {part}? Never!]" said {hero}.
        {Small} [went away sadly|said nothing and left].

        {Time}, {hero} [was so busy with|was thinking so hard about] {hero.his} {part} that {hero.he} did not look where
        {hero.he} was going. [Snap|Oh no]! {Hero.his} {part} [got caught|hung fast] {caught}. {Hero} pulled [left and
        right|and turned]. It only got worse. "[Help!|Is there nobody who can help me?]" {hero.he} cried. [Hours went
        by.|The sun went down.] [No friend came, for {hero} had none.|Who should come? {Hero} had never made a friend.|The
        others heard it, but they thought of {hero.his} rude words.]

        But {small} had heard {hero.him}. "[Hold still|Do not pull]," {small.he} said, and [began to work|set to work] with
        {small.his} [sharp little teeth|tiny feet and teeth], [here a bit and there a bit|bit by bit]. [It took [half the
        night|a long time]. At last, {hero} was free|{Small} worked [half the night|for a long time], and then {hero} was
        free|"There," {small.he} said at last, and {hero} was free]! {Hero.his} {part} looked [terrible|like an old broom|a
        mess]. [But strangely, {hero} did not mind.|For once, {hero.he} did not even look.]

        "[Why did you help me? I was not nice to you|After what I said to you, you still came]," said {hero} [softly|and
        looked down]. "[You needed help|You were alone, and I know how that feels]," said {small}. "[Would you still like
        to play|May I ask you something? Shall we play]?" asked {hero}. "[Yes|Of course|I thought you would never ask],"
        said {small}. [They played until they were covered with dust from top to toe.|{ending}|And so they did, and {hero}
        did not think of {hero.his} {part} all day.]
        """, hero=hero, small=small, part=part, caught=caught, mirror=mirror, lake=w.pick(["lake", "pond"]),
        time=w.pick(DAYS[:5]), ending=friends(w, hero, small),
        start=opening(w, hero, w.pick(["near the big meadow", "close to the water"] if kind not in ("lion",
        "parrot") else ["at the edge of the jungle", "near a river"]), "was very proud of {who.his} " + part,
        w.pick(["young", "beautiful", "vain"])))


def greedy(w):
    kind, food, store, gap, friend = w.pick([
        ("bear", "honey", "a hollow tree full of honey", "hole in the trunk", ["fox", "mouse", "rabbit"]),
        ("mouse", "cheese", "a pantry full of cheese", "crack in the wall", ["hedgehog", "ant"]),
        ("fox", "grapes", "a garden full of sweet grapes", "gap in the fence", ["hedgehog", "bird"]),
        ("pig", "apples", "an orchard full of apples", "hole under the gate", ["hen", "goat", "duck"]),
        ("rabbit", "carrots", "a garden full of carrots", "hole in the hedge", ["squirrel", "mouse"]),
        ("squirrel", "nuts", "an old shed full of nuts", "gap between the boards", ["mouse", "bird"]),
        ("dog", "sausages", "a cellar full of sausages", "little window", ["cat"]),
        ("monkey", "bananas", "a hut full of bananas", "gap in the roof", ["parrot"]),
    ])
    hero = beast(w, [kind])
    pal = beast(w, friend, [hero])
    bellies = w.pick(["a drum", "a pumpkin", "a balloon", "a barrel"])
    out = w.pick([
        "\"There is only one thing to do,\" said {pal}. \"You must wait until you are thin again.\" It took two days. "
        "{Pal} stayed outside and told {hero} stories so that the time would pass.",
        "{Pal} took hold of {hero.his} front feet and pulled. \"One, two, three!\" Nothing. \"Breathe out!\" {pal} cried. "
        "{Hero} breathed out as far as {hero.he} could, and plop! {Hero.he} was out.",
        "{Pal} tickled {hero} on the nose, and {hero} had to sneeze. A-choo! {Hero.he} flew out like a cork from a bottle.",
    ])
    return w.fill("""
        ["Mine, all mine!" That was what {hero.intro} said whenever there was something to eat.|{start}|What {hero.intro}
        liked best in the world was {food}.|Sniff, sniff! {Hero.intro} lifted {hero.his} nose. It smelled of {food}!|
        {Hero.intro} had not had any breakfast, and {hero.his} stomach was empty.] [{Time}, {hero.he}|On the way home,
        {hero.he}|Not far from the path, {hero.he}] found {store}. The only way in was a {gap}. It was [narrow|small], but
        {hero} [squeezed|pushed] {hero.himself} through. "[Will you pass me a little|May I have some, too|Can you hand me a
        bit]?" asked {friend_}, who [was too shy to come in|waited by the {gap}]. "[No! There is just enough for me|I found
        it, so it is mine|Later, perhaps]," said {hero} with {hero.his} mouth full.

        {Hero} ate [and ate|until nothing more would go in]. {Hero.his} belly grew as round as {bellies}. When [it got
        dark|{hero.he} had enough], {hero.he} wanted to go home. {Hero.he} put {hero.his} head through the {gap}, and then
        {hero.his} front feet, and then [{hero.he} was stuck|nothing moved any more]. {Hero} could not go out, and
        {hero.he} could not go back. "[Oh no|Ouch]! {pal.call}! [Are you still there?|Please help me!]" {hero.he} called.

        {Pal} was [still there|a little cross, but {pal.he} came at once]. [{Pal.he} walked once around {hero.him}|{Pal}
        looked at the round belly and had to smile]. {out}

        "[You helped me, and I gave you nothing|I was greedy]," said {hero}. "[I am sorry|Forgive me]." The next day,
        {hero.he} [came to {pal}'s door with a big basket|shared what was left]. [Half of everything was for {pal}.|{Hero}
        gave {pal} the bigger half.|"[For you|Take as much as you like]," {hero.he} said.] [Since then, {hero} always stops
        eating while {hero.he} can still get through the door.|And {food} tasted even better with a friend.|{Hero.his}
        belly hurt for three more days, but {hero.his} heart felt light.]
        """, hero=hero, pal=pal, friend_=f"{hero.his} friend {pal} the "
        "{pal.kind}" if pal.named else f"{hero.his} friend, {pal}", food=food, store=store, gap=gap, bellies=bellies,
        out=out, time=w.pick(["one day", "one morning", "one evening", "on a Sunday", "one warm afternoon"]),
        start=opening(w, hero, w.pick(["not far from the village",
                                       "at the end of the lane"]) if kind != "monkey" else "at the edge of the jungle",
                                       w.pick(["was always hungry", "never shared {who.his} food"]), "greedy"))


def small_helps_big(w):
    big, place, trouble, smalls, deed = w.pick([
        ("elephant", "in the grassland", "had a long thorn in {big.his} foot", ["mouse", "bird", "ant"],
         "took hold of the thorn and pulled it out with one quick tug"),
        ("bear", "in the forest", "had a bee in {big.his} ear", ["mouse", "ant"],
         "climbed up {big.his} neck and held a flower in front of the ear, until the bee flew out to it"),
        ("horse", "on the farm", "had a stone in {big.his} hoof", ["mouse", "bird"],
         "pushed a straw under the stone and wiggled it until it fell out"),
        ("elephant", "in the grassland", "had a nut stuck in {big.his} trunk", ["mouse", "butterfly"],
         "tickled {big.him} behind the ear with a feather, until {big} sneezed and the nut flew far away"),
        ("giraffe", "in the grassland", "had got {big.his} neck caught in the branches of a tree",
         ["ant", "bird", "monkey"], "showed {big.him} the way out: first left, then down, then back"),
        ("pig", "on the farm", "was stuck in the mud up to {big.his} belly", ["frog", "mouse", "snail"],
         "told {big.him} to lie flat and roll, just as small animals do it, and {big} rolled out"),
        ("whale", "in the blue sea", "was caught in a net from an old ship", ["crab", "fish"],
         "found the one knot that held it all together and worked at it until the net fell off"),
        ("donkey", "by the mill", "was tied to a post and could not get loose", ["mouse", "squirrel"],
         "sat down on the rope and gnawed through it, thread by thread"),
        ("cow", "on the farm", "had a bucket stuck on {big.his} foot", ["mouse", "frog", "duck"],
         "pushed wet, slippery soap into the bucket, and the foot slid out"),
        ("lion", "at the edge of the jungle", "had fallen into a deep pit", ["ant", "mouse", "bird"],
         "called a hundred friends, and they threw in sand and stones until {big} could climb out"),
    ])
    hero = beast(w, smalls, gender="he" if big in ALWAYS_SHE else None)
    big = beast(w, [big], [hero])
    return w.fill("""
        [{start}|"[Look out|Careful]!" shouted {hero.intro}. "I am here, too!" But the others hardly heard it.|Can somebody
        so little help somebody so big? Listen. There was once {hero.intro} who lived {place}.|Nobody ever noticed
        {hero.intro}, for {hero.he} was so small.|{Place} lived somebody whom nobody ever noticed: {hero.intro}. {Hero.he}
        was just too small.] [The biggest of all|The one who laughed the most] was {big.intro}. "[You are no bigger than a
        crumb!|What can somebody like you do?|I nearly took you for a pebble!]" {big} [said|laughed] each time they met.
        {Hero} did not answer. [But it hurt a little.|"Wait and see," {hero.he} thought.|]

        {Time}, there was a loud cry. {Big} {trouble}! {Big.he} [pulled and shook|turned this way and that], but it did not
        help. [The others came and tried, but they were too big and too rough.|The others stood around and did not know
        what to do.|
        Some of the others pulled, and some gave advice, but nothing helped.] "[Let me through|Let me try]," said a small
        voice. It was {hero}. "[You? What can you do?|But you are so little!]" said {big}. "[Being little is just what we
        need now|Just hold still]," said {hero}. {Hero.he} [went right up to {big}. {Hero.he}|was not afraid.
        {Hero.he}|took a deep breath. Then {hero.he}] {deed}.

        "Ahh!" said {big}. "[You saved me|That feels good|Thank you, thank you]. [I will never laugh at you again.|Now I
        know how big you are inside.|How could I ever laugh at you?]" [From then on, {big} always looked down before
        {big.he} moved.|{ending}|"That was nothing," said {hero}. But that day, {hero.he} felt as big as {a_big}.]
        """, hero=hero, big=big, place=place, trouble=trouble, deed=deed, time=w.pick(DAYS), ending=friends(w, hero, big),
        a_big=w.pick(["a house", "a mountain", "the sky"]),
        start=opening(w, hero, place, "wished to be big", w.pick(["tiny", "very small"])))


def night_noise(w):
    hero = beast(w, ["rabbit", "mouse", "squirrel", "hedgehog", "puppy", "kitten", "lamb"])
    pal = beast(w, ["hen", "dog", "duck", "goat", "cat", "pig"] if hero.gender == "he" else ["dog", "duck", "goat", "cat",
        "pig"], [hero])
    noise, guess, truth, cure = w.pick([
        ("Tap, tap, tap", "a giant with wooden shoes", "a branch that knocked against the wall",
         "They bent the branch to one side and tied it with a bit of string"),
        ("Rrrr, rrrr", "a dragon that grinds its teeth", "an old badger who lay on his back and snored",
         "They rolled the badger on his side, and he did not even wake up"),
        ("Plop, plop", "a monster that drips", "ripe plums that fell into a bucket, one by one",
         "They sat down by the bucket and ate plums in the moonlight"),
        ("Hic, hic", "a ghost with squeaky shoes", "a toad with the hiccups",
         "They said \"Boo!\", and the hiccups were gone"),
        ("Whoo, whoo", "a ghost", "the wind that blew over an empty bottle",
         "They filled the bottle with sand, and it was quiet"),
        ("Crunch, crunch", "a wolf that eats bones", "a little goat that had found a sack of dry bread",
         "They told the little goat to go to bed, and took a piece of bread each"),
    ])
    return w.fill("""
        ["{noise}." {Hero.intro} sat up in bed. What was that?|It was the middle of the night. The moon was [round|thin],
        and {hero.intro} could not sleep.|{start}|Do you hear it, too? That was what {hero.intro} asked {hero.himself} one
        night.|
        Everybody on the farm was asleep, all but {hero.intro}.] {Noise}! [There it was again.|Something was out there.|It
        came from outside.] {Hero} pulled the [blanket|straw] over {hero.his} head. "[That must be {guess},|I am sure that
        it is {guess},|What if it is {guess}?]" {hero.he} [thought|whispered].

        [When it did not stop, {hero.he}|At last, {hero.he}|{Hero.he} could not stand it, and so {hero.he}] [ran to
        wake|crept over to] {pal.intro}. "[Wake up|Please wake up], {pal.call}! There is {guess} out there!" said {hero}.
        {Pal} [yawned|opened one eye]. "[Nonsense|I do not think so]," {pal.he} said. {Noise}! Now {pal} heard it, too, and
        {pal.his} knees began to [shake|tremble]. "[Let us look together|If we both go, it is only half as bad|We will be
        brave together]," said {pal}. They went out into the dark, side by side, very [slowly|quietly], past the
        [well|cart|wood pile] and around the corner. {Noise}! They [looked up|opened their eyes wide]. It was only {truth}!

        {Hero} [looked at|turned to] {pal}, {pal} looked at {hero}, and they [began to laugh|laughed until they cried|both
        felt rather silly]. {cure}. "[So much for {guess}|And I was so afraid of {guess}|I never believed in {guess}],"
        said {pal} [with a grin|and yawned]. [{goodnight}|Then they went back to bed, and {hero} was allowed to sleep next
        to {pal}.|When they were back in bed, {hero} said, "{noise}!" And they laughed all over again.]
        """, hero=hero, pal=pal, noise=noise, guess=guess, truth=truth, cure=cure, goodnight=asleep(w, hero),
        start=opening(w, hero, "on a small farm",
                      w.pick(["was afraid of the dark", "had very good ears"])) + " One night, {hero} woke up.")


def new_on_farm(w):
    kind, odd, danger, deed = w.pick([
        ("donkey", "a voice like a rusty door", "One night, smoke came out of the barn.",
         "cried so loudly that the farmer woke up and put out the fire in time"),
        ("goat", "a long beard and crooked horns", "One day, a lamb climbed up on the roof and could not get down.",
         "climbed up after it as if it were nothing, and showed it where to put its feet"),
        ("duck", "such flat, funny feet", "One day, a chick fell into the pond.",
         "jumped in with a splash and pushed the chick to the bank"),
        ("dog", "one ear up and one ear down", "One evening, the smallest lamb was missing.",
         "put {hero.his} nose to the ground and found the lamb before dark"),
        ("dog", "very long hair over both eyes", "One foggy morning, the sheep did not find the way home.",
         "did not need to see. {Hero} sniffed, barked, and led them all back to the gate"),
        ("goat", "only one horn", "One day, the barn door fell shut, and the smallest pig sat inside and cried.",
         "put the horn under the latch, gave it a push, and the door flew open"),
        ("donkey", "ears as long as spoons", "One night, a chick had fallen into a ditch, and nobody heard it.",
         "turned {hero.his} long ears to the left and to the right, heard the tiny peep, and ran to it"),
        ("duck", "a voice that was far too loud", "One evening, a fox crept into the yard.",
         "quacked until all the windows shook, and the fox ran away as if it had seen a ghost"),
        ("mouse", "such a thin, bare tail", "One morning, the gate was shut, and the latch was stuck fast with a pebble.",
         "slipped in behind the latch and pulled the pebble out with {hero.his} tail"),
        ("turtle", "a house instead of a coat", "One day, a rock rolled down the hill towards the nest of the chicks.",
         "stood in front of the nest, pulled in {hero.his} head, and the rock went bump and stopped"),
    ])
    hero = beast(w, [kind])
    boss = beast(w, ["pig", "horse", "sheep"] + ["hen", "cow"] * (hero.gender == "he"), [hero])
    return w.fill("""
        ["Who is that?" [asked|said] {boss.intro}. Everybody on the farm ran to the gate.|{time_}, a cart stopped in front
        of the farm, and out came {hero.intro}.|There was somebody new on the farm: {hero.intro}.|{start}|
        The news went around the farm before breakfast: {hero.intro} had come to stay.] [All the animals stared.|The
        animals stood around and whispered.] The new {hero.kind} had {odd}. "[We do not need a {hero.kind} here|How
        odd|Nobody here looks like that]," said {boss_title}, who [always knew best|was the boss of the yard]. {Hero} [had
        come from far away|did not know anybody] and felt very [alone|small]. At night, {hero.he} slept [behind the cart|in
        a corner], and in the day, nobody [talked to|played with] {hero.him}.

        {danger} [Everybody ran around and shouted.|Nobody knew what to do.] "[Help!|Do something!|What shall we do?]"
        cried {boss}. {Hero} did not [wait|think long|run around like the others]. {Hero.he} {deed}.

        Then it was [quiet|very still] in the yard. {Boss} [came up to|stood in front of] {hero} and [coughed|looked at the
        ground]. "[I was wrong|It was silly of me to say that]," said {boss}. "[We do need a {hero.kind} here|You are just
        what this farm needed]. [Please stay.|Will you eat with us tonight?]" "[Gladly|I would like that]," said {hero}.
        [That night, {hero.he} slept in the middle of all the others, where it was warmest.|{ending}|And all at once,
        everybody wanted to have {odd}, too.]
        """, boss_title=f"{boss}, the {boss.kind}" if boss.named else boss,
        hero=hero, boss=boss, odd=odd, danger=danger, deed=deed, ending=friends(w, hero, boss),
        time_=w.pick(["One day", "One morning", "On a rainy Monday", "Late one evening"]),
        start=opening(w, hero, "in a town", w.pick(["did not like the noise", "dreamed of green fields"]),
                      "young") + " Then {hero} was brought to a farm.")


def last_berries(w):
    hero = beast(w, ["fox", "mouse", "hedgehog", "squirrel"])
    pal = beast(w, ["bird", "rabbit", "mouse", "hedgehog"], [hero])
    berries = w.pick(BERRIES)
    quarrel = w.pick(["{Hero} pulled on one side of the bush, and {pal} pulled on the other",
                      "{Hero} drew a line in the sand. \"This side is mine!\" {hero.he} said. {Pal} rubbed it out again",
                      "They argued about who had seen it first, and who had smelled it first, and who was the hungriest",
                      "{Hero} sat down in front of the bush, {pal} sat down in front of {hero}, and neither of them moved",
                      "\"My grandmother planted this bush!\" said {hero}. \"My grandfather watered it!\" said {pal}. "
                      "Neither was true",
                      "\"I can eat faster than you!\" said {hero}, and {pal} said, \"No, I can!\" But each of them held "
                      "on to the other"])
    event, end = w.pick([
        ("They were so busy that they did not hear the crows. When they turned around, the crows had eaten nearly "
         "everything. There were just two berries left",
         "\"One for you and one for me,\" said {hero}. It was the best berry that {hero.he} had ever eaten, and {pal} "
         "said the same"),
        ("Then, all at once, it began to rain, and both of them had to hide under the same big leaf. It is hard to be "
         "angry with somebody when you sit so close",
         "When the rain was over, they picked the berries together, one for {hero}, one for {pal}, until the bush was "
         "empty and both were full"),
        ("Just then, a tiny beetle came by and asked, \"May I have a berry for my sick mother?\" \"Of course,\" they "
         "said, both at the same time. Then they looked at each other",
         "\"If there is enough for the beetle, there is enough for you and me,\" said {pal}. So they ate together, and "
         "nobody was hungry"),
        ("\"Ow!\" cried {hero}, for there was a thorn in {hero.his} foot. {Pal} stopped. \"Hold still,\" {pal.he} said, "
         "and pulled it out",
         "\"Thank you,\" said {hero}. \"Now you may have the first berry.\" \"And you the second,\" said {pal}, and so it "
         "went on to the last"),
        ("But it was a hot day, and it made them so tired that both of them fell asleep. When they woke up, they had "
         "forgotten to be angry",
         "\"Are you hungry?\" asked {hero}. \"Very,\" said {pal}. So {hero} ate from the left and {pal} ate from the "
         "right, until their noses met in the middle"),
        ("In the end, both of them shook the bush so hard that all the berries fell off and rolled down the hill, right "
         "into a big hole. {Hero} could not reach them alone, and {pal} could not, either",
         "So {hero} held {pal} by the feet, and {pal} picked them up, every single one. They shared them, and nobody "
         "counted"),
    ])
    return w.fill("""
        ["I saw it first!" shouted {hero.intro} and ran up to a bush. It was full of ripe {berries}.|{start} {time_},
        {hero.he} found a bush full of {berries}.|Summer was nearly over, and there was only one bush with {berries} left
        in the whole wood. {Hero.intro} had found it.|In the middle of the wood stood a bush full of ripe {berries}, and in
        front of it stood {hero.intro}.] [{Hero} was very hungry.|{Hero.his} mouth watered.|"How good they smell!" thought
        {hero}.]

        But {pal.intro} [came from the other side|had found the same bush]. "[Stop! These are my {berries}|Go away, this is
        my bush]," said {hero}. "[Yours? I come here every year|I do not see your name on it|I am hungry, too]!" said
        {pal}. {quarrel}. [This went on for a long time.|Their faces turned as red as fire.|Neither of them wanted to give
        in.|] {event}.

        {end}. [{ending}|"[Next year|Next summer], shall we come here together?" asked {pal}. "[Yes|It is a promise]," said
        {hero}.|On the way home, they talked and laughed, and they had quite forgotten that they had been angry.]
        """, hero=hero, pal=pal, berries=berries, quarrel=quarrel, event=event, end=end, ending=friends(w, hero, pal),
        time_=w.pick(["One day", "One morning", "Late in the summer"]),
        start=opening(w, hero, w.pick(["at the edge of the wood", "between the roots of a beech tree"]),
                      w.pick(["loved " + berries, "did not like to share"])))


def journey_to_sea(w):
    hero = beast(w, ["frog", "mouse", "hedgehog", "squirrel"])
    boat = w.pick(["a piece of bark", "a big leaf", "an old wooden shoe", "a little raft of twigs"])
    (one, first), (two, second) = w.some([
        ("beaver", "A dam lay across the river. {It.intro} opened a little gate in it to let {hero} through"),
        ("swan", "There was a waterfall ahead! {It.intro} pulled the boat to the bank just in time"),
        ("owl", "When it got dark, {hero} could not see the rocks. {It.intro} flew ahead and showed {hero.him} the way "
         "between them"),
        ("cow", "The boat ran into the mud. {It.intro} gave it a push with her soft nose"),
        ("fish", "The river split in two. {It.intro} knew which way the sea was, and swam in front"),
        ("rabbit", "{Hero} had nothing left to eat. {It.intro} gave {hero.him} a bag of nuts and dry apples"),
    ], 2)
    helper = beast(w, [one], [hero], named=0.3)
    other = beast(w, [two], [hero, helper], named=0.3)
    gift = w.pick(["a white shell", "a smooth blue stone", "a bottle of sea water", "a feather from a gull"])
    return w.fill("""
        ["What is at the end of the river?" asked {hero.intro}. "The sea," said the old heron.|{start} The river ran by,
        day after day. "Where does it go?" {hero.he} asked. "To the sea," said an old heron.|
        Have you ever seen the sea? {Hero.intro} had not. But an old heron had told {hero.him} about it.|It all began when
        an old heron told {hero.intro} about the sea.] "[It is bigger than the sky|It never ends|It sings all day and all
        night]," the heron said. From then on, {hero} could think of nothing else. So [{time}|early in the morning], {hero}
        [climbed on|sat down on] {boat} and let the river carry {hero.him} away.

        [The first days were fine.|The sun shone, and the banks went slowly past.|] But then there was trouble. {first}.
        "[Thank you|How kind of you]!" said {hero}. "[Say hello to the sea|Bring me something from the sea|Have a good
        trip]!" said {helper}. {Hero} [went on and on|floated on], past [fields and villages|hills and mills]. Then there
        was trouble again. {second}. "[You are nearly there|It is not far now]," said {other}.

        [On the seventh day|One morning], the air smelled of salt. The banks [were gone|went back further and further]. And
        there it was, blue and [wide|endless|full of light]: the sea! {Hero} [could not say a word|forgot to breathe|had
        never seen anything so big]. [A wave came and tickled {hero.his} feet.|The waves went shh, shh.|{Hero.he} looked
        and looked until the sun sank into the water.] [{Hero} took {gift} with {hero.him} and began the long way home, on
        foot and full of stories.|{Hero} stayed all summer. In autumn, {hero.he} came home with {gift} for the old
        heron.|"The heron was wrong," {hero.he} said at last. "It is much more beautiful." And {hero.he} took {gift} home,
        to show to everyone.]
        """, hero=hero, boat=boat, helper=helper, other=other, gift=gift, time=w.pick(DAYS[:2]),
        first=w.fill(first, it=helper, hero=hero), second=w.fill(second, it=other, hero=hero),
        start=opening(w, hero, w.pick(["by a small river", "on a river bank"]),
                      w.pick(["asked a lot of questions", "dreamed of far places"]), w.pick(["curious", "little", "young"])))


def broken_wing(w):
    hero = beast(w, ["squirrel", "rabbit", "hedgehog", "dog", "cat", "donkey"])
    bird = beast(w, ["bird", "owl", "duck"], [hero])
    found = w.pick(["under a bush", "between the stones by the stream", "in the wet leaves", "behind the old wall"])
    tale = w.pick(["lands where it is never cold", "towers as high as clouds", "hills of sand", "ships as big as villages"])
    gift = w.pick(["a red flower that grew nowhere else", "a tiny golden seed", "a round shell", "a blue feather"])
    return w.fill("""
        [Something lay {found}. {Hero.intro} came closer and looked.|{start} {time_}, {hero.he} heard a soft cry. It came
        from somebody {found}.|"Ow," said a weak voice {found}. {Hero.intro} stopped and pricked up {hero.his} ears.|
        All the birds were flying south. Only one could not. {Hero.intro} found the poor thing {found}.|After the great
        storm, {hero.intro} went out to see what was broken. The worst thing lay {found}.] It was {bird.intro} with a
        broken wing. "[I cannot fly any more|I fell from the sky in the storm|The wind threw me against a tree]," {bird}
        [said|whispered]. "[Do not be afraid|You can stay with me|I will look after you]," said {hero}.

        {Hero} [took {bird} home|brought {bird} home, very slowly], made a bed of [hay|moss|dry grass], and held the wing
        in place with [a stick and a ribbon|two twigs and a string]. [Every day|Morning and evening], {hero.he} brought
        {bird.him} [seeds|grain] and fresh water. [All winter long|When the snow fell], they sat together, and {bird} told
        {hero} of {tale}. {Hero} had never been further than the next hill, and {hero.he} [listened with open mouth|could
        not get enough of it].

        [In spring|When the snow melted], {bird} spread the wing. [It was well again!|It held!] {Bird.he} [flew once around
        the house|rose up into the blue air]. {Hero} was glad, but {hero.he} was also [a little sad|close to tears]. "[Must
        you go now|Will you come back]?" {hero.he} asked. "[I must, but I will not forget you|When the leaves fall, I will
        be back]," said {bird}, and flew away.

        [Summer went by.|Months went by.] Then, one [autumn day|windy day in autumn], there was a tap on the door. It was
        {bird}! {Bird.he} had brought {gift}, from far away. "[For you|This is for my best friend]," {bird.he} said. [And
        that winter, there were two beds in the house again, and many new stories.|"[Tell me everything|Come in and tell me
        everything]!" said {hero}.|{ending}]
        """, hero=hero, bird=bird, found=found, tale=tale, gift=gift, ending=friends(w, hero, bird),
        time_=w.pick(["One autumn day", "One cold morning", "On the way home"]),
        start=opening(w, hero, w.pick(["in a small house by the wood", "at the end of a long lane"]),
                      w.pick(["often felt lonely", "was kind to everyone"])))


def forest_party(w):
    hero = beast(w, ["hedgehog", "mouse", "rabbit", "fox", "bear", "deer"])
    pal = beast(w, ["squirrel", "mole", "owl", "rabbit", "frog"], [hero])
    excuses = w.some(["I have to wash my socks", "I must count my nuts", "I have a cold", "my aunt is coming",
                      "I am looking for a button", "I have to sweep the path"], 2)
    cake = w.pick(["a cake with {berries}", "a cake made of nuts and honey", "an apple pie as big as a wheel",
                   "a tower of pancakes"])
    extra = w.pick(["a hundred glow worms in the trees", "a band of crickets and frogs",
                    "garlands of leaves from tree to tree", "lanterns made of pumpkins"])
    return w.fill("""
        [It was the birthday of {hero.intro}, but nobody seemed to know.|{Hero.intro} woke up very early, because it was
        {hero.his} birthday.|{start} Today was {hero.his} birthday.|"Today is my birthday," {hero.intro} told the mirror.
        The mirror was the only one that listened.|
        One day in the year is better than all the others: your birthday. That is what {hero.intro} thought, too.] {Hero}
        [put on {hero.his} best scarf|brushed {hero.his} fur] and went out. First, {hero.he} met {pal.intro}. "Good
        morning, {pal.call}! Will you play with me?" asked {hero}. "Not today, {excuse}," said {pal} and [ran off|was
        gone]. Then {hero.he} met [the badger|the old toad|the woodpecker]. "Not today, {excuse2}," was the answer. And [so
        it went on all day|nobody had time for {hero.him}].

        [In the evening|When the sun went down], {hero} sat [on a tree stump|by the stream] and [sighed|was sad]. "[They
        have all forgotten me|Nobody likes me any more]," {hero.he} [thought|said]. Just then, {pal} came running. "[Come
        quickly|Quick]! [Something has happened in the clearing|I need your help in the clearing]!" {pal.he}
        [cried|called]. {Hero} [jumped up|forgot that {hero.he} was sad] and ran after {pal}, [over roots and stones|as
        fast as {hero.he} could].

        [In the clearing, it was dark and still.|The clearing was dark, and nobody was there.] Then, all at once, [it was
        bright|a hundred lights went on|somebody took the cloth from a lamp], and everybody shouted, "Happy birthday,
        {hero.call}!" There was {cake}, and there were {extra}. "[So that is why you had no time|You had not forgotten]!"
        said {hero}. "[It was hard not to tell you|We were busy all day|Now we have all the time in the world]!" laughed
        {pal}. "And {confess}." {Hero} [laughed and cried at the same time|was so happy that {hero.he} could not speak].
        [They danced until the moon went down.|{Hero} danced the first dance with {pal}.|{goodnight}]
        """, hero=hero, pal=pal, excuse=excuses[0], excuse2=excuses[1], cake=cake, extra=extra, berries=w.pick(BERRIES),
        goodnight=asleep(w, hero),
        confess={"I have to wash my socks": "I have no socks to wash",
                 "I must count my nuts": "I have not one nut to count", "I have a cold": "I never had a cold",
                 "my aunt is coming": "I do not even have an aunt", "I am looking for a button": "I never lost a button",
                 "I have to sweep the path": "the path is still not swept"}[excuses[0]],
        start=opening(w, hero, w.pick(["under a fir tree", "on the sunny side of the forest"]),
                      w.pick(["liked parties", "had many friends"])))


def home_alone(w):
    owner = child(w)
    pet = beast(w, ["cat", "dog", "kitten", "puppy"], [owner], named=1)
    chased = w.pick(["a fly", "a spot of sunlight", "{pet.his} own tail", "a ball of wool", "a moth"])
    fallen, mess, trace, place = w.pick([
        ("the bag of flour", "Flour flew everywhere, like snow", "white paw prints", "under the bed"),
        ("the vase with the flowers", "Water ran over the table and the floor", "wet paw prints", "behind the curtain"),
        ("a pot of blue paint", "There was a blue lake in the middle of the room", "blue paw prints",
         "inside the laundry basket"),
        ("the jar of jam", "The floor was red and very sticky", "sticky paw prints", "under the sofa"),
        ("the big plant", "There was soil on the carpet and soil on the chairs", "brown paw prints", "behind the stove"),
    ])
    return w.fill("""
        ["Be good!" said {owner} and shut the door. Now {pet} the {pet.kind} was all alone.|The house was quiet. Too quiet,
        thought {pet} the {pet.kind}.|
        {Pet} was a {pet.kind} who did not like to be alone. But {time}, {owner} had to go out.|What does a {pet.kind} do
        when nobody is at home? {Owner}'s {pet.kind}, who was called {pet}, slept for a while.|{Owner} had a {pet.kind}
        {pet.named}. {Time}, {pet} had to stay at home alone.] [First, {pet} looked out of the window.|{Pet} walked around
        the table three times.|{Pet} sniffed at every chair.] [It was very boring.|Nothing happened.]

        Then {pet} saw {chased}. [At last, something to do!|What fun!] {Pet} ran [after it|and jumped], over the chair and
        [onto|across] the table. Crash! Down came {fallen}. {Mess}. "[Oh no|Oh dear]," thought {pet}. {Pet.he} [tried to
        wipe it away with {pet.his} tail|tried to hide it under the carpet|tried to push a cushion over it], but that only
        made it worse. Then there were steps [outside|at the door]. {Pet} ran and hid {place}.

        {Owner} came in and [stopped|opened {owner.his} eyes wide]. "[What happened here|Who did this]?" {owner.he} asked.
        [Nobody answered.|It was very still.] But from the table, {trace} went across the floor, and they led {owner} [all
        the way|straight] to {pet}, {place}. Two [sad|frightened|big] eyes looked up at {owner.him}. {Owner} [wanted to
        scold|was cross for a moment], but then {owner.he} had to laugh. "[Come out, you silly {pet.kind}|I know that you
        did not mean it]," {owner.he} said. "[You were bored|It is no fun to be alone]. Is that not so, {pet}?"

        [Together, they|{Owner} got a bucket and] cleaned everything up, and {pet} [got a bath, too|had to have {pet.his}
        paws washed]. [The next time {owner} went out, {owner.he} left a box full of toys for {pet}.|After that, {owner}
        took {pet} along whenever {owner.he} could.|And the last of the {trace}? {Owner} left one on the floor, because it
        was so pretty.]
        """,
        owner=owner, pet=pet, chased=chased, fallen=fallen, mess=mess, trace=trace, place=place,
        time=w.pick(["one day", "one morning", "one afternoon", "one rainy day"]))


def winter_waker(w):
    hero = beast(w, ["bear", "hedgehog"])
    pal = beast(w, ["fox", "rabbit", "squirrel", "deer", "bird"], [hero])
    fun, token = w.pick([
        ("built a snowman with a pine cone for a nose", "a pine cone"),
        ("drew a long picture in the snow with a stick", "a stick"),
        ("slid down the hill on a piece of bark, again and again", "a piece of bark"),
        ("threw snowballs until {pal}'s red scarf was all white", "a red scarf"),
    ])
    return w.fill("""
        ["What is snow?" asked {hero.intro}.|{start} When winter came, {hero.he} slept until spring.|All {hero.kind}s sleep
        through the winter, and so did {hero.intro}.|
        Every spring, the others told {hero.intro} about the snow, and every spring {hero.he} was sad.|One thing
        {hero.intro} had never seen in {hero.his} life: snow.] [{Hero.his} friend, {pal_title}, tried to explain it.|"It is
        hard to explain," said {hero.his} friend, {pal_title}.] "[It is white and soft, like feathers|It falls from the sky
        and makes no sound|It is cold, and it tickles your nose]," said {pal}. "[I would love to see it|If only I could see
        it once]! [But I always sleep|But I am always asleep]," said {hero}. "[I will wake you|Then I will wake you up],"
        said {pal}. "I promise."

        [Autumn came|The leaves fell], and {hero} [yawned|grew tired], lay down in {hero.his} warm bed, and slept. The
        first snow fell [in the night|a few weeks later]. {Pal} [ran|hurried] to {hero}'s door [at once|right away]. "[Wake
        up|Get up], {hero.call}! It is here!" {pal.he} called. {Hero} only [snored|turned over]. {Pal} [tickled {hero.his}
        feet|blew in {hero.his} ear|sang very loudly]. At last, {hero} opened one eye. {Pal} led {hero.him} outside. "Oh!"
        said {hero}. Everything was [white and still|soft and bright]. {Hero} [put out {hero.his} tongue and caught a
        snowflake|took one careful step, and it went crunch]. They {fun}. [Then {hero} began to yawn.|But soon {hero.his}
        eyes fell shut again.] {Pal} brought {hero.him} back to bed and tucked {hero.him} in. "Good night, {hero.call},"
        {pal.he} [whispered|said].

        When {hero} woke up, [the birds were singing|the sun was warm], and [there were flowers at the door|the grass was
        green]. "[I had a beautiful dream|I dreamed of snow]," {hero.he} said. But what was that, next to the bed? There
        lay {token}. [{Hero} smiled. It had not been a dream at all.|"So it was real!" {hero} said, and ran to find
        {pal}.|Then {hero} knew that {pal} had kept the promise.]
        """, hero=hero, pal=pal, fun=fun, token=token, pal_title=f"{pal} the {pal.kind}" if pal.named else pal,
        start=opening(w, hero, "in the forest", w.pick(["loved to sleep", "wanted to see everything there is"])))


def strange_thing(w):
    thing, look, first_guess, second_guess, use = w.pick([
        ("an umbrella", "black, with a long leg and no feet", "a bat that is asleep", "a flower that has not opened yet",
         "A gust of wind blew it open, and it began to rain. Everybody crept under it and stayed dry"),
        ("a mitten", "red and woolly, with one thumb", "the skin of a red animal",
         "a hat for somebody with a bump on the head",
         "That night was cold, and two young mice were freezing. It was just the right bed for two"),
        ("a bell", "round and golden, with a tongue inside", "a golden pear", "a cup that somebody holds the wrong way up",
         "{Hero} bumped into it, and it went ding-dong. From then on, they rang it when supper was ready"),
        ("a mirror", "flat and shiny", "a window, and behind it lives somebody who is always surprised",
         "a piece of frozen pond",
         "The sun fell on it, and a spot of light danced over the trees. They chased it until evening"),
        ("an old boot", "brown, with a big mouth and a tongue, but no teeth", "a fish that lives on land",
         "a house with the door on top",
         "They laid it on its side and put moss in it. A toad moved in that same evening and never moved out again"),
        ("a balloon", "round and blue, with a long thin tail", "a very big blueberry", "a piece of the sky that fell down",
         "The wind took it, and it rose up and up. They all waved until it was only a dot. \"It wanted to go home,\" said "
         "{hero}"),
    ])
    hero = beast(w, ["squirrel", "frog", "hedgehog", "rabbit"])
    pal = beast(w, ["fox", "duck", "mole", "deer", "bird"], [hero])
    wise = nameless(w, [hero, pal], ["owl", "turtle", "bear", "goat"])
    return w.fill("""
        [Something lay [on the path|in the grass|by the stream]. {Hero.intro} [stopped and looked at it|nearly fell over
        it]. It was {look}.|"Come and look what I have found!" called {hero.intro}. It was {look}.|
        {start} {time_}, {hero.he} found something on the path. It was {look}.|It had not been there the day before.
        {Hero.intro} walked around it twice. It was {look}.|
        What is that? {Hero.intro} stopped on the way home and stared. The thing was {look}.] [{Hero} touched it and jumped
        back.|{Hero} sniffed at it. It did not smell of anything.|"Hello," said {hero}. The thing did not answer.]

        {Pal.intro} came [along the path|closer]. "[I know what that is|That is easy]," said {pal}. "It is {first_guess}."
        "[I do not think so,|Are you sure?|No, no,]" said {hero}. "[I think it is|It looks more like] {second_guess}."
        [They talked about it all morning.|They could not agree.] So they asked {wise}, who was old and knew [almost
        everything|a lot]. {Wise} looked at it [from the left and from the right|for a long time]. "[Long ago, I saw one
        like it|I have seen that before]," said {wise}. "It is {thing}. [People use it|It comes from people]." "What is it
        for?" asked {hero}. "[That I do not know|I have forgotten that]," said {wise}.

        But they soon found out. {use}. "[So that is what it is for|Now we know]!" said {pal}. [And nobody in the forest
        ever laughed at {thing} again.|"I still think that it is {first_guess}," said {pal} later, but only very
        quietly.|{ending}]
        """,
        hero=hero, pal=pal, wise=wise, thing=thing, look=look, first_guess=first_guess, second_guess=second_guess, use=use,
        ending=friends(w, hero, pal), time_=w.pick(["One day", "One morning", "After a windy night"]),
        start=opening(w, hero, "in the forest",
                      w.pick(["liked to find things", "was curious", "went for a walk every day"])))


def hide_and_seek(w):
    hero = beast(w, ["mouse", "rabbit", "hedgehog", "kitten", "puppy", "squirrel"])
    seeker = beast(w, ["duck", "fox", "lamb", "goat", "pig"], [hero])
    place, sign = w.pick([
        ("in an empty flower pot", "the flower pot was snoring"), ("in a hay stack", "a tail stuck out of the hay"),
        ("under a heap of leaves", "the leaves went up and down, up and down"),
        ("inside an old drum", "a soft drumming came out of the drum"),
        ("in a basket of apples", "one of the apples had ears"),
    ])
    bad = w.some(["behind the well", "under the cart", "by the pear tree", "in the hen house", "behind the barrels"], 2)
    return w.fill("""
        ["Eight, nine, ten! I am coming!" called {seeker.intro}.|{start} Best of all, {hero.he} liked hide and seek.|Where
        is the best place to hide? {Hero.intro} thought about it for a long time.|
        On a [sunny|warm] afternoon, {hero.intro} and {hero.his} friends played hide and seek.|Nobody could hide as well as
        the {hero.kind} {hero.named}.] It was {seeker_title} who had to look for the others, and {hero} looked for a good
        place. "[Not behind the tree, everybody hides there|It must be a place that nobody knows]," {hero.he} thought. Then
        {hero.he} crept in: {place}. It was [dark|soft] and warm there. {Hero} [smiled|made {hero.himself} very small].

        {Seeker} found the [cat|hen|donkey] {bad}. {Seeker} found the [goose|calf|rooster] {bad2}. But where was {hero}?
        {Seeker} looked [high and low|everywhere], and then the others helped. "[You have won|The game is over],
        {hero.call}! [Come out|You can come out]!" they called. {Hero} did not come. [The sun went down.|It grew dark.] Now
        they were [worried|afraid]. "[Perhaps {hero.he} is lost,|What if something has happened to {hero.him}?|This is not
        like {hero.him},]" said {seeker}. "[We will not go to bed until we find {hero.him}|We must look once more]."

        They were very quiet and listened. Then {seeker} [stopped|held up a foot]. "[Look|Come here]!" {seeker.he}
        [whispered|said]. [It was strange, but|No doubt about it:] {sign}! [And there was {hero}, {place}, fast
        asleep.|They looked, and who lay there, fast asleep? {Hero}!|There, {place}, {hero} lay and slept.] {Hero.he}
        [opened {hero.his} eyes|yawned and stretched]. "[Have I won|Is it your turn now|Is it morning]?" {hero.he} asked.
        Everybody laughed[, and {seeker} the loudest|]. "[You have won for this whole year|It was the best place of all],"
        said {seeker}. [The next day, {hero} hid in a place that was easy to find.|"But next time, stay
        awake!"|{goodnight}]
        """,
        hero=hero, seeker=seeker, place=place, sign=sign, bad=bad[0], bad2=bad[1],
        goodnight=asleep(w, hero).replace("That night", "Later, at home"),
        seeker_title=f"{seeker} the {seeker.kind}" if seeker.named else seeker,
        start=opening(w, hero, w.pick(["on a small farm", "next to an old farm"]),
                      w.pick(["loved games", "was very good at being quiet"])))


def bigger_shell(w):
    hero = beast(w, ["crab"])
    pal = beast(w, ["fish", "turtle"], [hero])
    tries = w.some([("a green bottle", "everybody could see {hero.him} in bed"),
                    ("a tin can", "it clattered with every step"), ("a lost shoe", "it smelled of feet"),
                    ("half a coconut", "it rolled over whenever {hero.he} sneezed"),
                    ("a tea cup", "the rain ran in from above"), ("a paper bag", "it fell apart in the first wave")], 2)
    colour = w.pick(["pink", "white", "yellow", "brown", "golden"])
    return w.fill("""
        ["Ouch! My house pinches," said {hero.intro}.|{start} But {hero.he} had grown, and {hero.his} shell had not.|It is
        nice to grow. But it is not nice when your shell does not grow with you. That is what happened to {hero.intro}.|
        On the beach, {hero.intro} stood in front of {hero.his} shell and could not get in any more.|Too small!
        {Hero.intro} pushed and pulled, but {hero.his} shell was too small.] "I [need|must have] a bigger one," {hero.he}
        said [sadly|to {hero.himself}|to the waves], and [set out|went off] along the [beach|shore], sideways, as crabs do.

        First, {hero.he} found {one}. {Hero} [moved in|climbed in] at once. But {fate1}. "[No, this is not for me|That will
        not do]," said {hero} and walked on. Next, {hero.he} found {two}. {Hero} tried it for a night. But {fate2}. "[This
        is worse|No, not that, either]," {hero.he} [sighed|said]. [By evening, {hero} was tired and felt quite bare.|The
        sun was hot, and {hero} had no house at all now.] "[Will I never find a home|Is there no house for me on this long
        beach]?" {hero.he} asked.

        "[Look behind the big rock|There is something behind the black rock]," said {pal_title}, who had [watched|seen it
        all]. "[I saw it this morning|The last storm brought it]." {Hero} ran there as fast as {hero.he} could. [Behind the
        rock lay|There, half in the sand, was|And really, there lay] a [big|fine, large] {colour} shell! {Hero} [tried it
        on|crept in] carefully. It did not [pinch|rattle], it did not smell, and it [fit like a glove|was just right].
        "[Thank you, {pal.call}|Oh, {pal.call}, it is perfect]!" said {hero}.

        And the old shell? [The next day, a tiny crab came by who had none. "Take mine," said {hero}.|{Hero} gave it to a
        very small crab, who was very happy.|A little snail moved in, and so {hero} got a neighbour.] {goodnight}
        """, hero=hero, pal=pal, one=tries[0][0], fate1=tries[0][1], two=tries[1][0], fate2=tries[1][1], colour=colour,
        goodnight=asleep(w, hero),
        pal_title=f"{pal}, the {pal.kind}" if pal.named else pal.name.replace("the", "a"),
        start=opening(w, hero, w.pick(["on a sandy beach", "between the rocks by the sea"]),
                      w.pick(["carried {who.his} house on {who.his} back", "was proud of {who.his} nice little shell"])))


def full_basket(w):
    sick = beast(w, ["rabbit", "fox", "mole", "deer"])
    hero = beast(w, ["mouse", "hedgehog", "squirrel", "bear", "duck"], [sick])
    items = w.some([("an apple", "the apple"), ("a jar of honey", "the honey"), ("a piece of cake", "the cake"),
                    ("a warm scarf", "the scarf"), ("a bag of nuts", "the nuts"),
                    ("a bunch of flowers", "the flowers")], 3)
    asks = {"an apple": ("an old goat who had not eaten all day", "the goat"),
            "a jar of honey": ("a frog with a sore throat", "the frog"),
            "a piece of cake": ("a hungry young owl", "the owl"),
            "a warm scarf": ("a lamb that shivered in the wind", "the lamb"),
            "a bag of nuts": ("a bird who had five hungry children", "the bird"),
            "a bunch of flowers": ("a snail that had its birthday and no guests", "the snail")}
    (ask1, who1), (ask2, who2) = asks[items[0][0]], asks[items[1][0]]
    return w.fill("""
        ["Have you heard? {Sick_title} is ill," said the magpie. {Hero.intro} was worried.|{start} {time_}, {hero.he} heard
        that {hero.his} friend, {sick_title}, was ill.|
        {Hero.intro} packed a basket, because {hero.his} friend, {sick_title}, lay in bed with a cold.|A-choo! You could
        hear it all over the forest. {Sick_title} had a cold, and {hero.intro} wanted to visit {sick.him}.] Into the basket
        went {one}, {two} and {three}. [{Hero} put a cloth on top and set off.|Then {hero} [set off|went on {hero.his}
        way].|It was heavy, but {hero} was strong.]

        [Before long|At the bridge|By the old mill], {hero.he} met {ask1}. {Hero} thought of {sick}, but {hero.he} [could
        not say no|had a soft heart], and so {who1} got {it1}. [A bit further on|In the meadow], there was {ask2}. {Hero}
        [looked into the basket|sighed a little] and gave {it2} to {who2}. [All that was left was {it3}.|The basket was
        nearly empty, and all that was left was {it3}.|{Hero} walked on with {it3}.]

        "[I wanted to bring you a full basket|I am sorry that my basket is so empty]," said {hero} when {hero.he} stood by
        {sick}'s bed, "but I met {who1}, and then I met {who2}." "[You came, and that is the best medicine|I am so glad
        that you are here]," said {sick}. {Sick.he} was very pleased with {it3}. Then somebody knocked. [It was {who1} with
        a pot of soup, and behind came {who2} with a song.|It was {who2}, and {who1}, too. They had brought hot soup.|There
        stood {who1} with a pot of tea and {who2} with a warm blanket.] "[You helped us, so now we help you|We wanted to
        say thank you]," they said. [It was the nicest afternoon, and {sick} hardly sneezed at all.|They told stories until
        {sick} fell asleep.|The next day, {sick} was well again. Perhaps it was the soup, and perhaps it was not.]
        """, hero=hero, sick=sick, sick_title=f"{sick} the {sick.kind}" if sick.named else sick,
        time_=w.pick(["One day", "One morning", "One cold day"]),
        one=items[0][0], it1=items[0][1], two=items[1][0], it2=items[1][1], three=items[2][0], it3=items[2][1], ask1=ask1,
        ask2=ask2, who1=who1, who2=who2,
        start=opening(w, hero, w.pick(["by the stream", "near the old mill"]),
                      w.pick(["could not see anybody sad", "had a good heart"])))


def changed_friend(w):
    hero = beast(w, ["ant", "snail", "frog", "bee"])
    pal = Who(w.pick(["Pim", "Dotty", "Wiggles", "Fay", "Milly", "Tumble", "Nip", "Zip"]),
              "she" if hero.gender == "he" else "he", "butterfly")
    game = w.pick(["slid down the wet leaves", "looked for shapes in the clouds", "played hide and seek between the stems",
                   "guessed which flower would open next"])
    colours = w.pick(["yellow and black", "blue as the sky", "white with orange tips", "red with a round spot like an eye"])
    sign = w.pick(["\"Shall we look which flower opens next?\" asked the butterfly, and giggled",
                   "The butterfly laughed, and there was only one in the whole garden who laughed like that",
                   "\"You still have mud on your nose,\" said the butterfly. Only one friend had ever said that to {hero}"])
    return w.fill("""
        [In a garden full of [roses|beans|sunflowers], {hero.intro} had a friend, a caterpillar named {pal}.|{start}
        {Hero.his} best friend was {pal}, a fat green caterpillar.|
        "Are you asleep already?" asked {hero.intro}. But {pal} the caterpillar did not answer.|How can a friend be gone
        and still be there? It happened to {hero.intro}. {Hero.his} friend was a caterpillar named {pal}.|
        {Pal} was a caterpillar who [ate all day|had sixteen feet and was always hungry]. {Pal.his} best friend was
        {hero.intro}.] All [spring|through May], {hero} and {pal} [had been together|had met every day]. They {game}. But
        one day, {pal} had [crept under a leaf|yawned a long yawn], said, "[I am so tired|I must sleep now, do not worry],"
        and wrapped {pal.himself} up in a [blanket of silk|small brown bag]. After that, {pal} did not move any more.

        {Hero} [sat by the little bag every day|came every morning]. {Hero.he} [told {pal} what was new in the garden|sang
        softly|kept the rain off with a leaf]. "[Wake up soon|I miss you], {pal}," {hero.he} said. The [spider|beetle]
        laughed. "[That is just a dry leaf|Nobody lives in there]!" "[You will see|It is my friend in there]," said {hero}.
        [One week went by, and then another.|It rained, and the sun came back, and still nothing moved.]

        Then, [one morning|on a warm day], the bag was [empty|open]! {Hero} looked [under every leaf|high and low], but
        {pal} was nowhere. {Hero.he} [sat down and cried|was very sad]. "[Why are you sad|Why do you cry]?" asked
        [somebody|a soft voice] above. There sat a butterfly, {colours}. "I have lost my friend," said {hero}. {sign}.
        "{Pal}?" asked {hero}. "[Is that you|Is it really you]?" "[Of course it is me|Yes! I only got wings]," said {pal}.
        "[You waited for me the whole time|I heard every word that you said]. [Thank you.|I will never forget it.]" [Then
        {hero} and {pal} did what they had always done: they talked and laughed until evening.|
        "You look quite different," said {hero}. "But you are still {pal}." And that was what mattered.|{ending}]
        """, hero=hero, pal=pal, game=game, colours=colours, sign=sign, ending=friends(w, hero, pal),
        start=opening(w, hero, w.pick(["in a small garden", "behind the garden shed"]),
                      w.pick(["liked company", "knew every flower by its name"])))


def narrow_log(w):
    hero = beast(w, ["goat", "donkey", "bear"])
    pal = beast(w, ["sheep", "fox", "dog", "cat", "rabbit", "goat"], [hero])
    why, errand = w.pick([("to visit an aunt", "the aunt"), ("to buy a hat", "the hat"),
                          ("to fetch apples", "the apples"), ("to see the new calf", "the new calf")])
    end = w.pick([
        "Crack! said the log. \"One of us is too heavy,\" said {pal}. Very carefully, they both went back, and {hero} "
        "waited until {pal} was across",
        "Then {hero} had to sneeze. {Pal} gave {hero.him} a leaf to wipe {hero.his} nose. \"Thank you,\" said {hero}, and "
        "after that, they could not be angry any more. {Hero} went back and let {pal} pass",
        "\"I have an idea,\" said {hero}. \"We dance!\" They held on to each other, turned around in a circle, very "
        "slowly, and then each of them stood on the right side",
        "Splash! Both of them fell into the stream. They came up with weeds on their heads, looked at each other, and "
        "laughed",
        "\"Lie down,\" said {pal} at last, \"and I will climb over you.\" {Hero} lay down flat, {pal} climbed over "
        "{hero.him}, and in no time they were both across",
        "\"You look tired,\" said {hero} at last. \"I will go back and let you pass.\" \"No, I will go back,\" said "
        "{pal}. Now they argued about that, until both had to laugh and they went back together",
        "A duck swam by under the log. \"Why do you not just walk through the water?\" it asked. \"It is only up to your "
        "knees.\" They looked down. The duck was right",
    ])
    return w.fill("""
        [A log lay across the stream, and it was so narrow that only one could pass at a time.|"I was here first!" shouted
        {hero.intro} in the middle of the log that lay across the stream.|
        {start} {time_}, {hero.he} wanted to cross the stream on a log.|Have you ever met somebody on a very narrow bridge?
        That is what happened to {hero.intro}. It was only a log, with a stream below.] {Hero} was on {hero.his} way {why}
        and [walked|stepped] onto the log from the left. At the same moment, {pal.intro} came from the right. In the
        middle, they [stood nose to nose|nearly bumped their heads|met, and neither could pass].

        "[Go back|Let me pass], please," said {hero}. "[Go back yourself|I am in a hurry|I was on the log before you],"
        said {pal}. "[But I am stronger|My way is longer|I am older than you]," said {hero}. "[But I am more stubborn|I do
        not care]," said {pal}. They stood there [for an hour|until noon|until their legs shook]. [A crow came to watch.
        Then came its whole family.|The frogs below began to bet who would win.|It began to rain, but neither of them
        moved.|A butterfly sat down on {hero}'s nose, but {hero} did not move.|
        "Shall I tell you a joke?" asked {pal} after a while. "No," said {hero}.] {Errand} had to wait. [Neither of them
        wanted to give in.|Both were hungry by now.]

        {end}. ["How silly we were," said {pal}.|"We could have thought of that an hour ago," said {hero}.|"And what did we
        fight about?" asked {hero}. Neither of them could remember.] [After that, they went {why} together.|{ending}|The
        next time they met on the log, both of them stepped back and said, "After you!"]
        """, hero=hero, pal=pal, why=why, errand=errand, end=end,
        ending=friends(w, hero, pal), time_=w.pick(["One day", "One morning", "Early one morning"]),
        start=opening(w, hero, w.pick(["by a stream", "not far from a stream"]),
                      w.pick(["always wanted to be first", "never gave in"]), "stubborn"))


STORIES = [
    forgotten_store, lazy_autumn, lost_young, unlikely_friends, race, trick, storm_nest, build_home, learn_to_fly,
    learn_to_swim,
    shy_singer, proud_one, greedy, small_helps_big, night_noise, new_on_farm, last_berries, journey_to_sea, broken_wing,
    forest_party, home_alone, winter_waker, strange_thing, hide_and_seek, bigger_shell, full_basket, changed_friend,
    narrow_log,
]
