"""Stories of wonder: knights and dragons, wizards and fairies, robots and pirates, wishes, and things that come alive."""
from .cast import BOYS, GIRLS, Who, animal, child
from .lexicon import AFRAID, COLOURS, TIMES, TRAITS

DRAGONS = """Smolder Ember Fizz Scorch Zanka Drogo Flick Puffin Soot Cinder Grumm Ruffle Blaze Tizzy Murk Sizzle Oggo Flare
Kindle Rumba Zorro Char Wisp Glimmer Skree Bramba Tarn Fuego Orla Nix Vesper Quill""".split()
ROBOTS = """Bip Zik Tock Beepo Klink Rivet Bolto Gizmo Whirr Tinny Nutsy Plonk Sprocket Dex Zippo Clank Toggle Blip Kobo
Ticker Buzzo Copper Pixel Rasp Gadget Cogsy Momo Latch Zeno Wheely""".split()
GIANTS = """Thud Gorm Humbo Olgra Tildra Grundle Mogg Rumbold Stomp Hulda Bolder Tromp Ogga Brumble Lumm Wumba Dundle Hob
Burla Gronk Omba Tuddle Bassa""".split()
MONSTERS = """Grizzle Mumpf Wobble Shaggy Blubb Ugo Flumm Snurk Gloop Bobble Zottel Muzz Hupp Gruffy Yumbo Drim Snoffle Wuzz
Boggle Pimpel Tuffle Loomi Brumm Kroff""".split()
FAIRIES = """Tinsel Dewdrop Petal Thimble Lilt Breeze Glint Willow Moth Starling Bluebell Feather Nimbi Twinkle Sprig Bindi
Flit Tansy Sorrel Mirra Pipkin Cobweb Aster Linden""".split()
WIZARDS = {
    "she": "Alba Ottoline Hesper Griselda Marigold Selma Pomona Ursula Nettie Wanda Sibylla Zelda Odile Ramona".split(),
    "he": "Merrin Zorbin Wilbur Quentin Mordo Balthus Tibble Ambrose Fennel Humbert Thaddy Corvin Bartle Orrin".split(),
}
PIRATES = {
    "she": "Molly Marina Nelly Bess Dolores Pepita Cora Kate Brine Squall Anchor Patchy Gull Lantern Fishbone".split(),
    "he": "Barnaby Redcap Salty Pegs Flint Scurvy Tar Hook Barrel Wade Corky Keel Wally Drake Hatch Rollo Hake".split(),
}
KNIGHTS = {
    "he": ["Sir " + n for n in "Oswin Rufus Alwin Bertram Conrad Edgar Godfrey Hubert Lionel Percy Roland Tristan".split()],
    "she": ["Lady " + n for n in "Brenna Matilda Adela Edwina Gwen Helga Millicent Rowena Sibyl Winifred Isolde".split()],
}
ROYALS = {
    "she": """Amalia Beatrix Celeste Dorothea Elvira Felicia Georgina Henrietta Josefa Leonora Mirabel Octavia Rosalind
        Theodora""".split(),
    "he": "Albert Casimir Ferdinand Gustav Ignatius Julius Leopold Maximo Nestor Otis Philip Rodrigo Sebastian".split(),
}
SPIRITS = "Fuma Zafir Mizu Oriel Jasper Nebula Saffra Tamaris Kazim Rauch Ozar Lapis Yarrow Pherus".split()
STARS = "Glim Sila Twink Nuri Sparklet Astra Lumi Pinprick Zuzu Lyra Dotty Shine Mizar Estrel Flicker".split()
CLOUDS = "Puff Nimbo Wisp Fluff Cumi Drizzle Flossy Billow Mist Tuft Nebu Pom Whisk Cotta Pillow".split()
MOON_CHILDREN = "Luno Selo Grey Moonie Dusto Pallo Crata Sil Orbi Neb Tranq Ulu Mim Ano".split()
ECHO_NAMES = "Olo Dubdub Hallo Marmar Ringo Kuku Bombo Sisi".split()
ENGINES = """Rumble Bella Tuff Hilda Dotty Puffer Greta Bruno Wilma Sturdy Otto Pauline Zippy Martha Bumper Emil
Trudy""".split()
SHIPS = "Salty Sausage|Merry Herring|Wet Cat|Jolly Turnip|Flying Pancake|Sea Cow|Laughing Crab|Old Sock".split("|")
TREES = "old oak|old willow|tall pine|old apple tree|chestnut tree|great beech|old linden tree".split("|")
TOYS = [("tin soldier", "he"), ("rag doll", "she"), ("wooden horse", "he"), ("cloth elephant", "she"),
        ("teddy bear", "he"), ("sock monkey", "he"), ("knitted rabbit", "she")]
OTHER_TOYS = ["clockwork mouse", "spinning top", "toy crane", "little tin car", "puppet queen", "toy drummer"]
SNOWMEN = [("Mr. Cold", "he"), ("Uncle Icicle", "he"), ("Snorri", "he"), ("Lumpy", "he"), ("Captain Ice", "he"),
           ("Mrs. Flake", "she"), ("Frosty Nan", "she"), ("Bertha White", "she")]
ISLAND_BEASTS = [("Old Mossback", "he", "turtle"), ("Slow Hugo", "he", "turtle"), ("Grandmother Shell", "she", "turtle"),
                 ("Tortuga Ann", "she", "turtle"), ("Mother Wave", "she", "whale"), ("Grey Gregor", "he", "whale"),
                 ("Big Bella", "she", "whale")]
EVER_SINCE = "[From that day on|From that time on|After that|From then on]"


def being(w, names, kind, besides=(), genders=("she", "he")):
    """Somebody with a name from a list of ours, which may be parted by gender, that none of the others has."""
    gender, taken = w.pick(genders), {str(other) for other in besides}
    names = names[gender] if isinstance(names, dict) else names
    return Who(w.pick([n for n in names if n not in taken]), gender, kind)


def captain(w):
    pirate = being(w, PIRATES, "pirate")
    return Who(f"Captain {pirate}", pirate.gender, "pirate")


def grown_up(w, jobs, besides=()):
    """A man or woman with a job."""
    gender = w.pick(["she", "he"])
    taken = {str(other) for other in besides}
    return Who(w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n not in taken]), gender, w.pick(jobs))


def royal(w):
    """A princess or prince, with the title: "Princess Amalia"."""
    title, gender = w.pick([("Princess", "she"), ("Prince", "he")])
    return Who(f"{title} {w.pick(ROYALS[gender])}", gender, title.lower())


def knighted(w):
    gender = w.pick(["she", "he"])
    return Who(w.pick(KNIGHTS[gender]), gender, "knight")


def meet(w, who, what, where):
    """A first sentence or two: who it is ("a young wizard") and where ("in a tower")."""
    return w.fill("""[Once upon a time, there was {what} [called|named] {who}, who lived {where}.|
        {Where} lived {what} [called|named|by the name of] {who}.|{Who} was {what} and lived {where}.|
        This is the story of {who}, {what} who lived {where}.|Have you heard of {who}?
        {Who.he} was {what} and lived {where}.|
        Long ago, {where}, there lived {what}. [{Who.his} name was {who}.|Everyone called {who.him} {who}.]|
        There was once {what} who lived {where} and was called {who}.|
        Do you want to hear about {who}? {Who.he} was {what} and lived {where}.|
        Many years ago there was {what} {where}, and {who.his} name was {who}.]""", who=who, what=what, where=where)


def scared_knight(w):
    knight = knighted(w)
    dragon = being(w, DRAGONS, "dragon")
    ruler = w.pick(["king", "queen"])
    fear, habit, cause, remedy = w.pick([
        ("the dark", "slept with [three|four|five] candles around the bed",
         "It is so dark in here, and I cannot see who is coming",
         "{knight} lit a lantern and set it on a stone. They looked at the shadows on the wall. One looked like a "
         "[duck|boot|teapot], and the next like a [goose with a hat|very fat cat|snail on a chair]"),
        ("thunder", "crept under the [table|bed|stairs] when a storm came", "I roar so that I do not hear the thunder",
         "[Far away|Outside], the thunder rolled. {knight} held {dragon}'s paw, and they counted the time between the "
         "flash and the [boom|noise]. Each time they could count further, for the storm was going away"),
        ("spiders", "asked the cook to look for spiders in every [boot|cup|bed]",
         "A spider sits above the way out, and I do not dare to pass it",
         "They stepped closer, one small step at a time, and looked at the spider together. It was [no bigger than a "
         "pea|thin and busy]. It was only mending its net, and the net shone like [silver|glass]"),
        ("being alone", "[left the door open at night|slept with two cats on the bed]",
         "I roar because then the echo answers me",
         "{knight} sat down and [told {dragon} every joke about cows that {knight.he} knew|sang all the songs that "
         "{knight.he} knew]. Soon they laughed so loudly that the echo laughed, too"),
        ("mice", "[sat on the table when it rustled|kept nine cats]",
         "A mouse lives in my cave, and it has such quick feet",
         "{knight} held out a bit of cheese. The mouse took it with tiny hands and [bowed|squeaked politely]. It is hard "
         "to be afraid of somebody with such good manners"),
        ("high places", "[always slept on the ground floor|never went up to the tower]",
         "My cave is so high up, and I do not dare to fly down",
         "They held on to each other and went down the path with their eyes on the wall, step by step. Halfway down they "
         "even looked at the [lake|valley] below"),
    ])
    start = meet(w, knight, "a knight with a [shiny|dented|heavy|blue] [helmet|shield]", w.pick(
        ["in a small castle", "at the court of a good " + ruler, "in a tower by the sea", "in a stone house on a hill"]))
    return w.fill("""
        [{start} [Nobody knew that {knight} was|But {knight} had a secret: {knight.he} was] afraid of {fear}.|Knights are
        brave. At least, that is what people say. But {knight} was a knight, and {knight.he} was afraid of {fear}.|"Are you
        afraid of anything?" the pages asked {knight}. "[Of nothing|Not at all|Me? Never]," said {knight}. But that was not
        true. {knight} was afraid of {fear}.] {Knight.he} {habit}.

        [{Time}|Then], the {ruler} [sent for|called] {knight}. "[A dragon in the [hills|black rocks|old mine] roars [all
        day|day and night]|There is a dragon in the [hills|black rocks], and it roars without a pause]. [Nobody can
        sleep|The babies cry and the hens lay no eggs]. [Go and make it stop|You must put an end to it|You are my bravest
        knight. Do something]!" [{knight}'s knees [shook|knocked together|felt like soup] on the whole way.||] At the mouth
        of the cave {knight.he} [took a deep breath|thought of running home|almost turned around]. [Then {knight.he} went
        in.|"One step, and then one more," {knight.he} whispered, and went in.|But somebody had to do it, so {knight} went
        in.]

        [There lay|In the back lay|On a heap of straw lay] a {colour} dragon with [its head under its wings|tears on its
        nose|its paws over its ears]. "[Why do you roar|Why are you so loud|What is the matter with you]?" asked {knight}
        [|in a small voice]. "{cause}," said the dragon. "[I am {dragon}, and I am|My name is {dragon}. Please do not tell
        anyone that I am] afraid of {fear}." "[So am I|Me too|Then we are two]," said {knight}, and it [felt good to say
        it|was the first time that {knight.he} had told anyone|was easier than {knight.he} had thought]. {remedy}.

        [|That night, nobody heard a roar.|The roaring stopped.|In the village the babies slept, and so did everyone else.]
        "[How did you win|How did you do it|Was it a long fight]?" asked the {ruler}. "[We did not fight. We were afraid
        together|We were both afraid, and then we were less afraid|No sword was needed. I have a new friend]," said
        {knight}. {ever}, {knight} [went to see {dragon} every week|and {dragon} had tea together on Sundays|came to the
        cave whenever {dragon} called].
        """, knight=knight, dragon=dragon, ruler=ruler, fear=fear, habit=habit, cause=cause, remedy=remedy, start=start,
        colour=w.pick(COLOURS), time=w.pick(TIMES), ever=EVER_SINCE)


def magic_brush(w):
    """What the brush paints becomes real; its rule spoils a selfish picture and helps with a kind one."""
    hero = child(w)
    giver = w.pick(["old painter", "woman with a blue hat", "man with paint in his beard", "tiny lady with a cart"])
    selfish, spoilt = w.pick([
        ("a crown of gold", "fell to dust"), ("a mountain of sweets", "turned to sand"),
        ("a bag of coins", "turned to dry leaves"), ("a cake as high as a door", "melted like snow"),
        ("a palace with a hundred rooms", "blew away like smoke"),
        ("a silver horse", "galloped through the wall and was gone"),
        ("a robe with a hundred buttons", "came apart, thread by thread"),
    ])
    trouble, gift, after = w.pick([
        ("the bridge over the river was broken, and nobody could get to the [market|mill|school]", "a bridge",
         "The first to cross it was a [goat|boy with a cart|baker with warm bread]"),
        ("the well was dry, and the people and the animals were thirsty", "a spring of clear water",
         "The [cows|sheep|children] came running to drink"),
        ("an old man's roof was gone after the storm, and the rain fell into his bed", "a new roof",
         "The old man [danced in his socks|sat down under it and laughed]"),
        ("a little goat stood on a rock in the river and could not get back", "a boat",
         "The little goat [jumped right in|looked very proud in it] and came safely to the shore"),
        ("the lamp in the lighthouse was broken, and the ships could not see the rocks", "a bright lamp",
         "Far out at sea, a ship [turned away from the rocks|rang its bell to say thank you]"),
        ("the school bus had no wheels any more, because somebody had stolen them", "a set of new wheels",
         "The bus [drove off with a loud toot|shook itself and rolled away]"),
        ("the fence was broken, and all the sheep were running down the road", "a fence with a gate",
         "The sheep turned around and went home, [one by one|and the shepherd counted them]"),
    ])
    return w.fill("""
        [{start} {Hero} loved to draw, and so a {giver} gave {hero.him} a {colour} brush.|{Hero} drew on everything: on
        [paper|stones], in the sand, and once on the [cat|wall|soup pot]. So a {giver} gave {hero.him} a {colour}
        brush.|"May I have it?" asked {hero}. {Hero.he} was looking at a thin {colour} brush in the hand of a {giver}.|The
        brush was thin and {colour}, and it lay in {hero}'s hand [as light as a feather|as warm as an egg]. A {giver} had
        given it to {hero.him} [for nothing|for one apple|for a smile].|In the market, between the eggs and the onions,
        {hero} met a {giver}, who [gave|handed] {hero.him} a {colour} brush.] "What it paints comes true," [said|warned] the
        {giver}. "But [it only works for others. What you paint for yourself will not last|paint for somebody else. What you
        paint for yourself does not stay]."

        [{Hero} did not listen well.|{Hero} soon forgot the last part.|"We will see," thought {hero}.] [At home {hero.he}
        painted|That evening {hero} sat down and painted|First of all {hero} painted] {selfish}. [There it stood|At once it
        was real]! {Hero} [clapped|jumped for joy|could not believe it]. But [when {hero.he} touched it|after one
        minute|before {hero.he} could call anybody], it {spoilt}. "[So that is the rule|Oh! Now I remember the rule]," said
        {hero}.

        [The next day|A few days later|That same week|Not long after that], {trouble}. [Everybody was worried.|Nobody knew
        what to do.] [{Hero} ran home for the {colour} brush.|Then {hero} thought of the {colour} brush.|"I can try," said
        {hero}, and got out the {colour} brush.] [With [quick|careful|long] strokes {hero.he} painted {gift}.|{Hero.he}
        painted {gift}, as well as {hero.he} could.|A line, a dot, one more line, and there was {gift}.] Would it last?
        {Hero} [waited a minute, and then another|held {hero.his} breath|did not dare to blink]. [This time it stayed!|It
        did! It stood there and did not fade.|Yes! This time nothing blew away.|It was as real as a stone.] {after}.

        [{Hero} still has the {colour} brush.|{ever}, {hero} kept the {colour} brush in {hero.his} pocket.] [{Hero.he} never
        painted {selfish} again.|When somebody needs something, {hero.he} is always the first to know.|"What shall I paint
        for you?" {hero.he} asks everyone who looks sad.]
        """, hero=hero, giver=giver, selfish=selfish, spoilt=spoilt, trouble=trouble, gift=gift, after=after,
        colour=w.pick(COLOURS),
        start=meet(w, hero, "a {0} {1}".format(w.pick(TRAITS), hero.kind.split()[-1]), w.pick(["in a village by a river",
            "at the end of a long road", "in a house behind the mill"])), ever=EVER_SINCE)


def wish_wrong(w):
    """A wish comes true too much, and the wisher must find the right words to end it."""
    hero = child(w)
    look, wisher, how = w.pick([
        ("a [tiny|silver|very old]", "fish", "in a puddle"), ("a tiny", "fairy", "under a leaf"),
        ("a golden", "frog", "behind the well"), ("a shiny blue", "beetle", "on the window"),
        ("a clever old", "crow", "on the garden gate"), ("a small white", "snake", "in the warm grass"),
    ])
    wish, first, bad = w.pick([
        ("that everything I touch turns to cake", "The chair tasted of [plums|honey|nuts], and the door of chocolate",
         "{hero} wanted to drink, but the water turned to cake, too. Then {hero.his} own bed was cake, and the cat ran "
         "away from {hero.his} hands"),
        ("that it is my birthday every day", "There were [candles|songs|balloons] and a big parcel",
         "after ten birthdays nobody wanted to sing any more, the house was full of paper, and {hero} was almost as old "
         "as the teacher"),
        ("that I am as tall as a house", "{Hero} could [see the sea|look into every nest]",
         "{hero} could not go in to supper, and at night there was no bed that fitted {hero.him}, and the rain fell on "
         "{hero.his} head"),
        ("that nobody tells me what to do", "{Hero} ate [jam with a spoon|three puddings] and stayed up late",
         "nobody told {hero} anything any more. Nobody said good night, and nobody said that breakfast was ready"),
        ("that all animals can talk to me", "The sparrows told {hero} [a joke|all their news]",
         "the animals talked all night. The mice complained, the cows sang, and a [worm|snail] told {hero} a story that "
         "had no end"),
        ("that I am so light that I can fly", "{Hero} flew [over the roof|once around the clock tower]",
         "the wind came and blew {hero} from one tree to the next, and {hero.he} could not get down to {hero.his} supper"),
        ("that it snows all summer", "{Hero} went down the hill on a sledge in July",
         "the cherries froze on the trees, the bees stayed in bed, and the lake for swimming was a sheet of ice"),
        ("that I never have to sleep", "{Hero} played until midnight, and then until morning",
         "the nights were long and quiet. There was nobody to play with, and even the dog wanted to be left alone"),
    ])
    return w.fill("""
        [{Time}, {hero} found {look} {wisher} {how}.|Something moved. There, {how}, {hero} saw {look} {wisher}.|"Good day,
        {hero}," said somebody. {Hero} turned around and saw {look} {wisher} {how}.|Wishes are tricky things. {Hero} learned
        that when {hero.he} met {look} {wisher} {how}.|What would you wish for? {Hero} did not think for long when {hero.he}
        met {look} {wisher} {how}.] "[You may have one wish|I will give you one wish|Tell me a wish, and it comes true],
        {hero}," said the {wisher}. "It [only ends|will end] when you say what you liked better before." "I wish," said
        {hero} [at once|quickly|before {hero.he} had thought about it], "{wish}!"

        [There was a sound like a small bell.|The air went green and then gold.|Something tickled {hero.his} nose.] [It came
        true!|And so it was!|The {wisher} was gone, and the wish came true.|At once it began.] {first}. [{Hero}
        laughed|"Hooray!" shouted {hero}|{Hero} danced with joy]. [For a while it was fun.|The first hour was wonderful.]
        But soon [it was not fun any more|the trouble began|things went wrong]: {bad}. {Hero} [began to cry|sat down and
        sighed|did not know what to do].

        [Then {hero} remembered what {hero.he} had to say.|"How does it end?" thought {hero}, and then it came back to
        {hero.him}.|What had the {wisher} said? {Hero} tried to remember.] {Hero.he} [closed {hero.his} eyes|thought
        hard|took a deep breath]. "[I liked it better before|I know what I liked better|Now I know it]," {hero.he} said. "[I
        liked|I miss] [bread and soup|my own bed|my small room] and [my mother's voice|evenings with a book|the way that
        things were]. [I do not need my wish|Please take my wish back|That was better than any wish]." [Pling|Plop|Whoosh]!
        Everything was [as it had always been|as before].

        [{ever}, {hero} was careful with wishes.|{Hero} ran home, and nothing had ever looked so good as {hero.his} own
        front door.|That evening {hero} went to bed early. "What would you like for breakfast?" somebody asked. "Just
        bread," said {hero}, and smiled.]
        """, hero=hero, look=look, wisher=wisher, how=how, wish=wish, first=first, bad=bad, time=w.pick(TIMES),
        ever=EVER_SINCE)


def talking_tree(w):
    hero = child(w)
    tree = Who(f"the {w.pick(TREES)}", "it", "tree")
    wants, deed, thanks = w.pick([
        ("a nail hurts me, because somebody hung a sign on me",
         "pulled out the nail with [the tongs of a neighbour|a stone and both hands]", "I can breathe again"),
        ("my roots are so thirsty", "carried [ten|twelve|twenty] cups of water from the stream", "That was a good drink"),
        ("a rope is tied too tightly around my middle",
         "[worked at the knot until it opened|cut the rope with a sharp stone]", "Now I can grow"),
        ("nobody has told me a story for a hundred years",
         "sat down and told a long story about [a goose|a king with one boot|a lost hat]", "That was worth the wait"),
    ])
    danger, help_ = w.pick([
        ("a storm broke out, and {hero} was far from home", "bent its branches down like a roof. Not a drop fell on {hero}"),
        ("thick fog came, and {hero} could not find the way home",
         "rustled its leaves, first here, then higher, and called to all the trees along the path. {Hero} walked from "
         "rustle to rustle, right to {hero.his} own gate"),
        ("the river came over its banks, and the water rose and rose",
         "lowered a long branch, and {hero} climbed up, higher than the water"),
        ("{hero} lost {hero.his} little dog in the wood",
         "asked the birds in its top, and soon a jay called from the hill. There sat the little dog with a thorn in its "
         "paw"),
    ])
    return w.fill("""
        ["Hello," said a deep voice. {Hero} looked around. There was nobody there, only {tree}.|Trees do not talk. That is
        what {hero} had always thought.|{Time}, {hero} sat under {tree} and ate [an apple|bread and cheese|a pear].|{Hero}
        leaned against {tree} and yawned. "[Mind my bark|Good day|You are warm]," said somebody, but only {tree} was
        there.|At the edge of the [field|village|meadow] stood {tree}. Nobody knew how old it was, and nobody knew that it
        could talk. {Hero} played there, because {hero.his} house was near.] [Then {hero} heard a sigh.|The leaves shook,
        although there was no wind.|Two knots in the bark looked like eyes, and now they blinked.|A crack in the bark opened
        like a mouth.] "[Child|You down there|My friend], can you help me?" [said|asked] {tree}. "[Oh|Ah], {wants}."

        {Hero} [opened {hero.his} mouth and shut it again|was so surprised that {hero.he} dropped {hero.his} hat|rubbed
        {hero.his} eyes]. [But then {hero.he}|When {hero} could move again, {hero.he}|"I will try," said {hero}. Then
        {hero.he}] {deed}. [It took [a while|the whole afternoon|a long time].|That was not quickly done.] "[{thanks}|Ah.
        {thanks}]," [said|rustled] {tree}. "[If you ever need me, knock three times|When you need a friend, knock on my bark
        three times]."

        [Weeks passed.|Summer went by.|It was not long before {hero} needed that friend.] Then {danger}. {Hero}
        [ran|hurried] to {tree} and knocked: one, two, three. "[I am here|I know that knock]," said {tree}. [At once|And
        then] {tree} {help}.

        "Thank you!" [said|cried] {hero}, and put both arms around {tree}, [as far as they could reach|although they did not
        reach halfway]. [If you see {hero} in the wood today, talking to nobody, you know better.|{ever}, {hero} came every
        [evening|Sunday] with a new story.|"You are welcome," rustled {tree}. "Friends knock, and friends answer."]
        """, hero=hero, tree=tree, wants=wants, deed=deed, thanks=thanks, danger=danger, help=help_, time=w.pick(TIMES),
        ever=EVER_SINCE)


def fallen_star(w):
    hero = w.pick([child(w), grown_up(w, ["baker", "gardener", "farmer"]),
                   animal(w, (), ["mouse", "hedgehog", "fox", "rabbit", "squirrel"])])
    star = being(w, STARS, "star", [hero])
    landed, plight = w.pick([
        ("in the pond", "dripping wet, with a water lily on top"), ("on the haystack", "with straw in all five points"),
        ("in a bird's nest", "between three blue eggs"), ("in the pumpkin field", "under a big leaf"),
        ("in a bucket of milk", "as white as cheese"), ("in the blackberry bush", "caught in the thorns"),
        ("on the roof of the barn", "stuck to the weather cock"), ("on a sleeping cow", "between the horns"),
    ])
    fail, way, tale = w.pick([
        ("threw {star} up as high as {hero.he} could, but {star} came down again with a bump",
         "{Hero} called the great owl from the tower, and the owl carried {star} up through the clouds", "the owl"),
        ("climbed the highest tree with {star}, but the sky was still far away",
         "{Hero} tied {star} to a {colour} kite and let out all the string", "the kite"),
        ("set {star} on top of the chimney, but {star} only got dirty",
         "{Hero} called all the fireflies in the meadow. A hundred of them took hold of {star} and flew", "the fireflies"),
        ("built a ladder of sticks, but it was too short",
         "{Hero} called the North Wind. \"Hold tight,\" said the wind, and blew {star} upwards like a seed", "the wind"),
        ("put {star} into a sling, but {star} flew only as far as the next hedge",
         "{Hero} blew a big soap bubble around {star}, and it rose, slowly and without a sound", "the bubble"),
    ])
    return w.fill("""
        [A small light fell from the sky and landed {landed}.|"Ouch!" Something small and bright had fallen {landed}.|It was
        already dark when {hero} saw a light {landed}.|Every night {hero} looked at the stars before bed. That night one was
        missing, and a light shone {landed}.|Have you ever counted the stars? {Hero} did so every night, and one night there
        was one too few. It had fallen {landed}.] [{Hero}, the {hero.kind}, ran to look.|{Hero} the {hero.kind} went out to
        see what had happened.] There sat a little star, {plight}. "I am {star}," said the star [in a thin voice|and
        sneezed|and blinked]. "I [leaned out too far|was dancing too wildly|wanted to see a cow from near], and then I fell.
        [I want to go home|I must get back up|My place up there is empty now]!"

        "[Do not cry|Be brave], {star}," said {hero}. {Hero.he} wiped {star} clean with [a soft leaf|{hero.his} scarf|some
        moss]. Then {hero} {fail}. {Star}'s light [grew [weak|dim|pale]|was only a little glow now|began to flicker]. "[If I
        am not back before morning, [I will go out|I shall be only a stone]|A star that stays down here until morning goes
        out]," whispered {star}. {Hero} thought hard. [Who could help?|There had to be a way.] [Then {hero.he} had an
        idea.|"I know!" {hero.he} cried.] {way}. Higher and higher went {star}, until [{hero} could see only a dot|{hero}'s
        neck hurt from looking up].

        [Just before the sun came up|When the night was almost over], [there was one more light in the sky|a light came on
        in the empty place in the sky]. [It blinked three times.|It went bright and dim and bright again.|It twinkled more
        than all the others.] "[That means thank you|That is {star}]," [said|thought] {hero}, and waved. [And on clear
        nights {hero} still waves to {star}, and {star} still blinks.|{ever}, {hero} never had to walk home in the dark, for
        {star} shone on {hero.his} path.|{Star} told the other stars about {tale} and about {hero}, and they would not
        believe it.]
        """, hero=hero, star=star, landed=landed, plight=plight, fail=fail, way=way, tale=tale, colour=w.pick(COLOURS),
        ever=EVER_SINCE)


def toys_at_night(w):
    owner = child(w)
    kind, gender = w.pick(TOYS)
    toy = Who(f"the {kind}", gender, kind)
    friend = Who(f"the {w.pick(OTHER_TOYS)}", "it")
    thing, loss, place, danger, trick = w.pick([
        ("tooth", "{owner.his} first lost tooth had rolled away", "behind the heavy chest",
         "It was dark there, and cobwebs hung across the way", "tied a thread to a spoon and pulled the tooth out with it"),
        ("mitten", "{owner.his} [red|blue|green] mitten was lost", "on top of the high shelf",
         "The shelf was as high as a mountain", "piled up the building blocks like stairs"),
        ("key", "the key of the music box was gone", "under the bed of the dog",
         "The dog was snoring there, and his tail twitched",
         "pushed a biscuit to the dog's nose, so that he rolled over to eat it"),
        ("marble", "{owner.his} best marble had rolled away", "in a crack of the floor", "The crack was deep and narrow",
         "put a bit of honey on a long straw and fished for it"),
        ("ticket", "{owner.his} ticket for the circus was lost", "under the carpet", "The carpet was as heavy as a hill",
         "rolled it up like a pancake"),
        ("ring", "{owner.his} glass ring was lost", "in the toe of an old boot",
         "It was a deep boot, and it did not smell good", "tipped the boot over with a ruler"),
    ])
    return w.fill("""
        [When the clock struck twelve, {toy} opened {toy.his} eyes.|In {owner}'s room everything was quiet. Everything? No,
        {toy} was stretching {toy.his} legs.|"Is {owner} asleep?" whispered {toy}. "[Fast|Very fast] asleep,"
        [whispered|answered] {friend}.|By day, {toy} sat still on {owner}'s bed. By night, it was another matter.|Why are
        toys sometimes not where you left them? {Toy} knew why.] [At night the toys could move, but there was one rule:
        before the sun came up, everyone had to be back in place.|All the toys could walk and talk until morning. Only, at
        the first ray of light, each of them had to be where it belonged.|From midnight on, the toys were free. But no one
        must ever see them walk, so they had to be back before breakfast.|The toys had a secret: at night they were awake.
        When the birds began to sing, they had to be in their places again.]

        [That evening {owner} had cried, for|{Owner} had gone to bed sad, because|{Owner} could not eat {owner.his} supper,
        because] {loss}, and [nobody could find it|even grandfather could not find it|it was nowhere to be found]. "[We will
        look for it|Let us find it|This is a job for us]," said {toy}. [{Friend} came along.|"I am coming with you," said
        {friend}.|"Wait for me," said {friend}.] [First they looked|They looked|They searched] [in every shoe|behind the
        curtain] and [under the rug|in the box of crayons]. [At last they saw it {place}.|Then {friend} pointed. There it
        was, {place}!|It was {toy} who found it in the end. It was {place}.] {danger}. ["[We cannot reach it|I do not like
        this]," whispered {friend}.|] "[Wait|I have a plan|I know how]," said {toy}. [Together they|So they|{Toy} and
        {friend}] {trick}. [||That worked!|What a good plan it was!|{Friend} did a little dance.|It took three tries, and
        then it was done.]

        [Outside, the sky turned [pink|grey|pale].|The clock struck five.|Somewhere a rooster crowed.] "[Quick, the night is
        over|Hurry, it is almost day|Run, {owner} will wake up soon]!" cried {friend}. {Toy} [laid the {thing}|put the
        {thing}] [on {owner}'s pillow|beside {owner}'s hand], and they [rushed|ran|hurried] back to their places. [{Toy}
        closed {toy.his} eyes just as [the first bird sang|the sun came in].|Not a moment too soon! {Owner} was already
        stretching.|Then {toy} sat stiff and still, as a good toy does.]

        "[Look, here it is|It is back|I do not believe it]!" cried {owner} [in the morning|when {owner.he} woke up]. "[How
        did it get here|Who found it|Who put it there]?" [Nobody answered.||] But {owner} [looked at {toy} for a long
        time|saw a bit of dust on {toy}] and [gave {toy.him} a kiss.|said softly, "Thank you, whoever it was."] [||{Toy} sat
        quite still, but it was hard not to smile.|And {friend}? {Friend} slept all day.]
        """, owner=owner, toy=toy, friend=friend, thing=thing, loss=loss, place=place, danger=danger, trick=trick)


def snowman(w):
    maker = child(w)
    name, gender = w.pick(SNOWMEN)
    snow = Who(name, gender, "snowman")
    nose = w.pick(["carrot", "pine cone", "potato", "wooden spoon"])
    hat = w.pick(["straw hat", "old pot", "{colour} cap", "flower pot", "bucket"])
    dream, gift = w.pick([
        ("what summer looks like",
         "{maker} drew summer for {snow}: the [lake|sea], the [cherries|roses], and the yellow sun"),
        ("how it feels to dance",
         "{maker} took {snow} by both stick arms and danced around {snow.him} until {maker} was dizzy"),
        ("what a party is like",
         "{maker} asked all the children in the street to come, and they built {snow} a whole family of snow"),
        ("how a flower smells",
         "{maker} ran inside and brought out the pot with the only flower in the house. {snow} smelled it for a long time"),
        ("how a story ends",
         "{maker} read {snow} a whole story about [a pirate cat|a lost mitten|a shy bear], from the first page to the last"),
        ("how music sounds", "{maker} fetched the [flute|drum|fiddle] and played every tune that {maker} knew"),
    ])
    return w.fill("""
        [It snowed all night, and in the morning {maker} built a snowman.|First a big ball, then a smaller one, and then a
        head: {maker}'s snowman was done.|"You need a nose," said {maker} to the heap of snow, and looked around.|Snow!
        {Maker} was the first one out of the house that morning. {Maker.he} built a snowman before breakfast.|{Maker}'s
        hands were cold and red, but the snowman was the best in the street.] The snowman got a {nose} for a nose and a
        {hat} on its head. "Your name is {snow}," said {maker}. "[Thank you for the {nose}|That is a good name|Pleased to
        meet you]," said the snowman.

        [|{Maker}'s mouth fell open.|{Maker} looked around.] "[You can talk|You are alive|Did you say something]?" "[Only to
        the one who [made|built] me|Yes, but only you can hear it|Of course. You gave me a mouth]," said {snow}. [Every day
        they talked about [birds and clouds|all sorts of things].||After school they always talked for a while.] "[There is
        one thing that I would like to know|I often wonder about something]," said {snow} [one day|one evening], "and that
        is {dream}." [{Maker} had an idea.|"I can show you," said {maker}.|] {Gift}. "[I am the luckiest snowman in the
        world|Now I have everything|So that is it. How lovely|That was worth all the waiting]," [said|whispered] {snow}.

        But [the days grew warmer|in March a warm wind came]. {Snow} grew [thin|smaller and smaller], and the {nose} hung
        down. ["Do not melt, {snow}," said {maker}.|] "[I do not really go away|Do not be sad|Do not cry]," said {snow}. "I
        only turn to water, and then to a cloud, and clouds [come back|turn to snow again]. Keep my {hat_} [for me|safe]."
        [The next morning|Two days later|When {maker} came home from school,] there was only [a puddle|a wet spot] with a
        {nose} [in it|beside it].

        {Maker} kept the {hat_} [in the shed|under the bed|on a hook] all [summer|year]. And when the first snow fell,
        {maker} [ran out|was in the yard at once]. [{Maker.he} rolled, and {maker.he} patted, and {maker.he} put the {hat_}
        on top.|This time the snowman grew even bigger, and on top came the {hat_}.|A ball, a ball, and a head, and then the
        {hat_}.] "[There you are|Hello again], {maker}," said {snow}. "[What did I miss|Tell me, how was your summer]?"
        """, maker=maker, snow=snow, nose=nose, hat=hat, hat_=hat.split()[-1], dream=dream, gift=gift,
        colour=w.pick(COLOURS))


def small_cloud(w):
    cloud = being(w, CLOUDS, "cloud")
    below = w.pick([child(w), grown_up(w, ["gardener", "farmer", "miller"])])
    mistake, shout = w.pick([
        ("on a wedding", "Our cake is wet"), ("on the clean washing", "My shirts"),
        ("on a picnic", "The soup is getting thin"), ("on a painter's new picture", "My colours are running"),
        ("on the market", "My flour"), ("on a tea party", "There is rain in our tea"),
        ("on a band in the park", "The drum is full of water"),
    ])
    spot, plants, grew = w.pick([
        ("garden", "beans", "climbed up their sticks"), ("field", "corn plants", "stood as high as a horse"),
        ("orchard", "little trees", "were full of blossoms"), ("meadow", "poppies", "opened one after the other"),
        ("pumpkin patch", "pumpkins", "grew as round as the moon"), ("tomato bed", "tomatoes", "turned round and red"),
        ("berry patch", "berry bushes", "were heavy with fruit"),
    ])
    return w.fill("""
        [High above the [hills|sea|roofs] lived {cloud}, a very small cloud.|{Cloud} was the smallest cloud in the sky.|"You
        are too small for rain," said the big clouds to {cloud}.|There are big clouds and small ones. {Cloud} was smaller
        than the small ones.|Clouds have names, too. The smallest of them was called {cloud}.] [{Cloud.he} wanted to rain
        like the others.|More than anything, {cloud} wanted to make rain.] But when {cloud} tried it [for the first time|at
        last], [the rain fell|it came down] {mistake}. "Oh no! {shout}!" [cried|shouted] the people. "Go away, cloud!"
        {Cloud} turned [quite grey with shame|as pale as paper], and the wind blew {cloud.him} far away.

        [Far away there was a {spot} that belonged to {below}, a {below.kind}.|There, in a dry land, {below}, a
        {below.kind}, had a {spot}.|Behind the mountains lived {below}, a {below.kind}, who had a {spot}.] It had not rained
        there for [weeks|a month|a long time]. The big clouds [flew past|did not stop there]. [The ground was hard and full
        of cracks.|The earth was like stone.] The {plants} [were thirsty and pale|had almost given up]. {Below} carried
        water [in a can|in a jug] from [far away|the river], but it was never enough. [{Below} looked up and saw
        {cloud}.|Then a small shadow fell on the {spot}. It was {cloud}'s.] "[What a lovely cloud|Look, a cloud|You came
        just in time]!" said {below}. "[Please stay, little one|Do not fly on, please]! [Can you spare some drops|Have you
        got a bit of rain for us]?"

        [Nobody had ever asked {cloud} to stay.|{Cloud} looked behind {cloud.him}, but there was no other cloud.] "[I may be
        too small|I am only a little cloud|I did it wrong the last time]," said {cloud}. "[My {spot} is small, too|A small
        cloud is right for a small {spot}|Then rain here. Here it is right]," said {below}. So {cloud} [took a deep
        breath|squeezed as hard as {cloud.he} could], and it rained: [drip, drop, drip|first one drop, then ten, then a
        thousand]. It rained on the {plants} and on {below}, who [danced|stood still and laughed].

        Soon the {plants} {grew}. [And {cloud}? {Cloud.he} stayed above the {spot}|{ever}, {cloud} stayed near {below}'s
        {spot}] [and rained every Monday.|and asked before {cloud.he} rained: "Is it all right now?"|and was never too small
        again.]
        """, cloud=cloud, below=below, mistake=mistake, shout=shout, spot=spot, plants=plants, grew=grew, ever=EVER_SINCE)


def small_engine(w):
    """A train, boat, tractor or other machine with a name does its job, and then one that is harder."""
    kind, place, work, trouble, feat, noise = w.pick([
        ("train", "in a shed by the old station", "pulled the milk wagons to town",
         "a big train stood in the snow and could not go on",
         "pulled the wagons of the big train over the hill, one after the other", "Chuff, chuff"),
        ("tugboat", "in a small harbour", "pulled ships to their places",
         "a big ship sat on the sand with a hundred people on board", "pulled until the big ship slid free", "Toot, toot"),
        ("tractor", "in a barn full of holes", "pulled the plough and carried the hay",
         "the bus was stuck in deep mud on the way home from school",
         "pulled the bus out, although the mud flew up to its lamps", "Putt, putt"),
        ("snow plough", "behind the town hall", "cleared the roads",
         "the doctor's car could not get through the snow on the mountain road",
         "pushed a path through the snow, up and up, for the doctor", "Brumm, brumm"),
        ("fire engine", "in the fire house of a village", "watered the flowers, because there was never a fire",
         "smoke came out of the roof of the mill", "sprayed and sprayed until the last spark was out", "Ding, ding"),
        ("ferry boat", "by a wide river", "carried people and goats across",
         "the bridge had broken, and the children could not get home from school",
         "went across nineteen times, in wind and waves, until every child was home", "Tuck, tuck"),
    ])
    engine = Who(w.pick(ENGINES), "it", kind)
    driver = grown_up(w, ["driver"], [engine])
    tease = w.pick(["too old", "too small", "too slow", "too rusty"])
    return w.fill("""
        [{engine} was a {colour} {engine.kind} and stood {place}.|"{noise}!" That was {engine}, the {colour}
        {engine.kind}.|{Place} stood a {colour} {engine.kind}. On its side was its name: {engine}.|Every morning at six,
        {driver} patted the {colour} {engine.kind}. "Good morning, {engine}," said {driver}.|You could hear {engine} before
        you could see it. {engine} was a {colour} {engine.kind}, and it was loud.] Day after day {engine} {work}. [{driver}
        drove it and kept it clean.|{driver}, who drove it, knew every screw.] [{engine} liked its work.|It was good work,
        and {engine} was proud of it.|Nobody did it better than {engine}.] But [the new machines laughed|there were new
        machines now, and they laughed|the new machines made fun of it]. "You are {tease}, {engine}," they said. [{engine}
        said nothing.|"Perhaps I am," said {engine}.]

        Then, one [stormy|dark|cold] evening, [the telephone rang|the bell rang|somebody knocked at {driver}'s door]:
        {trouble}! The new machines [would not start|were far away|were afraid of the weather]. "{engine}," said {driver},
        "[there is only you. Will you try|now it is our turn. Are you ready|can we do it]?" "{noise}," [said|went] {engine},
        and that meant yes.

        [It was hard.|Never had anything been so hard.|It was the hardest thing that {engine} had ever done.] [The wind
        howled.|The night was as black as ink.] [Twice {engine} almost stopped.|{engine}'s wheels and pipes groaned.] "[Come
        on|Just a bit more], {engine}!" called {driver}. "{noise}... {noise}..." [{engine} did not give up.|{engine} went on
        and on.|But {engine} did not even think of stopping.] It {feat}. [Then it was done!|They had made it!|At last!]
        [{engine} was hot and dirty|{engine} was so tired that it could only whisper, "{noise}"|Everybody clapped and called
        {engine}'s name].

        [The next day|In the morning], {driver} [painted {engine} in fresh {colour}|hung flowers on {engine}|gave {engine}
        new oil and a long wash]. "[We are sorry|We were wrong, {engine}|We will not laugh again]," said the new machines.
        "You are not {tease}." "[That is all right|Never mind|Thank you]," said {engine}. Then it [went back to work|set off
        as always], for it was six o'clock. {noise}!
        """, engine=engine, place=place, work=work, trouble=trouble, feat=feat, noise=noise, driver=driver, tease=tease,
        colour=w.pick(COLOURS))


def treasure_map(w):
    hero = child(w)
    mate = w.pick([child(w, [hero]), animal(w, [hero], ["dog", "parrot", "goat", "donkey", "monkey"])])
    mate_is = "{mate} the {mate.kind}" if "home" in mate.more else "{mate}, {hero.his} friend"
    found = w.pick([
        "in an old boot in the attic", "inside a green bottle on the beach", "between the pages of a dusty book",
        "under a loose board in the floor", "in the pocket of grandfather's coat", "behind a picture of a ship",
    ])
    first, second = w.some([
        ("a rock that looked like a bear", "It looked so real that {mate} jumped back"),
        ("a tree with two trunks", "A woodpecker sat in it and laughed at them"),
        ("a bridge made of rope", "It swung and creaked, and they held on tightly"),
        ("a waterfall", "The map said to go behind it, so they got wet from top to toe"),
        ("three white stones", "Under the last one sat an angry crab, so they said sorry and went on"),
        ("an old well", "{Hero} called hello into it, and the well called hello back"),
        ("a cave that hummed", "It was only the wind, but they went past on tiptoe"),
        ("a scarecrow with one arm", "The arm pointed to the left, and so they went left"),
        ("a stream with flat stones", "{Hero} slipped on the last stone and got one wet foot"),
    ], 2)
    box, inside, note, end = w.pick([
        ("a wooden box", "a [spade|shovel] and a bag of seeds", "The treasure is what you plant",
         "They planted the seeds. In summer there were [sunflowers|strawberries|melons] for everyone"),
        ("an iron chest", "hundreds of old letters and a pen", "Now write yours",
         "{Hero} wrote down the story of that day and put it into the chest"),
        ("a round tin", "a [silver|wooden] whistle", "It calls your best friend",
         "Whenever {hero} blew the whistle, {mate} came at once"),
        ("a clay pot", "gold coins, and every one was made of chocolate", "Eat them quickly, before the ants do",
         "They did as they were told, and took only a few home"),
        ("a small chest", "a mirror", "Here you see the bravest one in the land",
         "They both looked in, and both of them laughed"),
        ("a biscuit tin", "a folded kite and a ball of string", "Now run",
         "{Hero} ran down the hill with the kite, and {mate} ran behind"),
    ])
    return w.fill("""
        [{Found}, {hero} found a map.|The map was yellow and had a red cross on it. {Hero} had found it {found}.|"{mate},
        look at this!" cried {hero}, and held up an old map. It had been {found}.|{Time}, {hero} was bored, and that was how
        {hero.he} found the map. It was {found}.|Do you know how to read a map? {Hero} did not, until {hero.he} found one
        {found}.|It all began with a piece of paper. {Hero} found it {found}, and it was a map.] [Somebody had drawn|In
        brown ink, somebody had drawn|It showed] {first}, then {second}, and at the end [a big cross|a cross|a cross with
        two lines under it]. "A treasure," said {hero} to {mate_is}. "[Come with me|Let us look for it together]!"

        [They walked and walked|They took a rope and some bread and went off|They went over the hill and into the woods],
        until they [came to|saw|stood before] {first}. {first_event}. "[That is the first sign|The map is right]," said
        {hero}. [After a while|Much later|They walked on until their feet hurt. Then] they [found|came to|saw] {second},
        too. {second_event}. [Now it was not far any more.|"Only a few steps more," said {hero} to {mate}.]

        [And there was the cross|At last they saw the cross|Behind a bush was the cross], [made of stones|cut into a stump].
        They dug [with their hands|with sticks|with a flat stone] until [they hit something hard. It was|something went
        clonk. It was|they saw a lid. It belonged to] {box}! {Hero} [blew off the dust|opened it slowly|pulled at the lid
        with all {hero.his} strength]. [Inside lay|In it lay] {inside}. [A note said,|On a piece of paper was written,|And
        there was a note:] "{note}."

        [{Hero} had thought of crowns and gold. But {hero.he} was not [sad|disappointed].|{Hero} had to laugh.|"Who would
        have thought of that?" said {hero}.|For a moment {hero} said nothing. Then {hero.he} began to smile.] {end}. [And
        the map? They put it back where it had been, {found}, for the next one who is bored.|{Hero} drew a new map that
        evening, and {mate} [helped|watched].|"[The best part was the way|It was a real treasure after all]," {hero} told
        {mate} on the way home.]
        """, hero=hero, mate=mate, mate_is=mate_is, found=found, first=first[0], second=second[0], first_event=first[1],
        second_event=second[1], box=box, inside=inside, note=note, end=end,
        time=w.pick(["one Saturday", "one long day", "one day in the holidays", "one morning"]))


def pirate_ship(w):
    """A pirate captain has a secret; the crew finds out when it matters."""
    boss = captain(w)
    mate = child(w, [boss])
    secret, own, hide, peril, rescue = w.pick([
        ("could not swim", "cannot swim", "always said that the water was too wet",
         "a big wave threw {captain} into the sea",
         "threw the lid of a barrel into the water, and {captain} held on to it. Then {mate} taught {captain} to swim, in "
         "a quiet bay"),
        ("could not read", "cannot read", "always held the map upside down",
         "the ship went towards the black rocks, for {captain} held the map the wrong way up",
         "grabbed the map and read it out loud, word by word, and they got away. Then {mate} taught {captain} one letter "
         "every day"),
        ("was seasick on every trip", "am seasick on every trip", "stayed in bed and said it was a cold",
         "a storm came, and {captain} was too sick to steer",
         "took the wheel and told {captain} to look at the far line of the sky and to chew ginger. That helped"),
        ("had never found any treasure", "have never found any treasure",
         "rattled a box of buttons, so that it sounded like coins", "the crew asked to see the gold at last",
         "saw that the buttons were pretty, every one of them. They sold them in the next port, and everyone got a good "
         "supper"),
        ("could not tell left from right", "cannot tell left from right", "always told the crew to go straight on",
         "the ship had to turn left, and {captain} turned the wheel to the right, towards a cliff",
         "turned the wheel the other way, just in time. Then {mate} tied a red ribbon to {captain}'s left hand"),
    ])
    ship = w.pick(SHIPS)
    return w.fill("""
        [The {ship} was a pirate ship with {colour} sails, and {captain} was its captain.|"Ahoy!" shouted {captain} from the
        deck of the {ship}.|{captain} had [a big hat|a wooden leg|two earrings|a loud voice], [a loud parrot|a patch over
        one eye|a long sword], and a ship called the {ship}.|On the sea there was no louder captain than {captain} of the
        {ship}.|The {ship} smelled of fish and tar. It was the ship of {captain}.|Every morning on the {ship} began in the
        same way: {captain} shouted for porridge.] The youngest of the crew was {mate}, who [washed the deck|cooked the
        soup|sat high up in the mast and looked for land]. [{Mate} thought that {captain} could do everything.|"One day I
        will be like {captain}," thought {mate}.|{Mate} wrote down everything that {captain} said.] But {captain} had a
        secret: {captain.he} {secret}. [So that nobody would know|To hide it], {captain.he} {hide}.

        Then, [one day|in the middle of the sea|on the way to an island|on a long trip], it happened: {peril}! [Everyone ran
        about.|The parrot screamed.|The crew stood there with open mouths.] "[What shall we do|What now]?" cried the
        [cook|crew|sailors]. [Only {mate} stayed calm.|But {mate} had an idea.] {Mate} {rescue}.

        "[Now you all know it|Now my secret is out]," said {captain} later and looked at {captain.his} boots. "I {own}. [Am
        I a bad pirate|Are you cross with me]?" "[No|Not at all]," said {mate}. "[Nobody can do everything|You only had to
        ask]." "I cannot [whistle|tie a bow|count past ten]," said the cook. "I [am afraid of [mice|fish|the dark]|still
        sleep with a toy rabbit|cry at weddings]," said the [biggest|strongest] of the pirates.

        [{ever}, there were no secrets on the {ship}.|That was the end of secrets on the {ship}.|{ever}, everyone on the
        {ship} said what was hard for them.] [And when {captain} did not know something, {captain.he} asked
        {mate}.|{captain} gave {mate} a hat with a feather and called {mate.him} the first mate of the {ship}.|And they say
        that it is the happiest ship on the sea, and surely the loudest.]
        """, captain=boss, mate=mate, secret=secret, hide=hide, peril=peril, rescue=rescue, ship=ship,
        colour=w.pick(COLOURS), own=own, ever=EVER_SINCE)


def moon_rocket(w):
    pilot = w.pick([child(w), animal(w, (), ["cat", "mouse", "rabbit", "fox", "penguin", "pig"])])
    moonling = being(w, MOON_CHILDREN, "moon child", [pilot])
    body, fuel = w.pick([
        ("an old bathtub", "soap bubbles"), ("a big milk can", "fizzy lemonade"),
        ("a barrel and two funnels", "hot peppers"), ("a garden shed", "popcorn"),
        ("a bell without a clapper", "firewood and one sneeze"),
    ])
    forgot, fix, gift = w.pick([
        ("the fuel was used up, and {pilot} had none for the way back",
         "On the moon there were hills of stardust. {moonling} filled the tank with it, and it burned better than {fuel}",
         "bag of stardust"),
        ("it was very cold on the moon, and {pilot} had not even brought a scarf",
         "{moonling} had a coat of silver moon wool and lent it to {pilot}", "pair of silver mittens"),
        ("the food was still on the kitchen table",
         "{moonling} knew a place where moon cheese grew in round yellow lumps, and they ate until they were full",
         "lump of moon cheese"),
        ("nobody had put a lamp in the rocket",
         "{moonling} caught a spark from a star with a tail, and it shone as bright as day", "star spark in a jar"),
        ("the door had fallen shut, and the key was inside",
         "{moonling} was so thin that {moonling} slipped in through the keyhole and opened the door",
         "moon stone with a hole in it"),
        ("nobody had thought of a map for the way home",
         "{moonling} drew the way home on the window, with a finger full of stardust", "map of the stars"),
    ])
    return w.fill("""
        ["Three, two, one!" shouted {pilot}.|{Pilot} had built a rocket out of {body}.|What do you need for a rocket?
        {Pilot} needed {body}, [a lot of|some] paint, and three weeks.|Behind the house stood {body}. That is, it had been
        {body}. Now it was a rocket, and {pilot} had built it.|"I am going to the moon," said {pilot} at breakfast. "Take a
        scarf," said everyone.|{Pilot}, the {pilot.kind}, looked at the moon every night. "I will visit you," said {pilot}.]
        The rocket [was {colour} and|was painted {colour}. It] flew with {fuel}. [Bang|Whoosh|Pop, pop, bang]! [Off it went,
        over the roofs and through the clouds.|Up it shot, past the clock tower and a surprised stork.|It shook, it roared,
        and then it flew.] [The cows below looked like ants.|The sky turned from blue to black.]

        [With a soft bump|With a hop and a slide], the {colour} rocket landed on the moon. {Pilot} [climbed out|opened the
        door] and [hopped|jumped]. [Every hop was as high as a [tree|house]!|It was quiet, and the dust was as soft as
        flour.|One small hop, and {pilot} flew over a whole hill!] But then {pilot} remembered [something bad|something]:
        {forgot}. "[Oh no|Oh dear|Bother]," said {pilot}. "[Now I am in trouble!|What shall I do?|How silly of me!]"

        "Hello," said a [small|soft] voice. From behind a [rock|hill] came somebody with [round silver eyes|long ears and
        grey hair|three legs and a smile]. "I am {moonling}. [I have never had a visitor.|Nobody ever comes here.|You are
        standing on my ball.] [Why do you look so worried|What is the matter|Is something wrong]?" {Pilot} told {moonling}
        [about it|everything]. "[Is that all?|That is easy!|There is a way!]" {moonling} laughed. {fix}. After that they
        [played tag in long hops|slid down the moon hills|drew faces in the dust] until [the earth rose, blue and round|it
        was time to go].

        "[Take this|This is for you|So that you do not forget me]," said {moonling}, and gave {pilot} a {gift}. Then the
        {colour} rocket flew home[|, and {pilot} waved until the moon was small again]. [At home nobody believed {pilot}.
        But there on the table lay the {gift}.|{Pilot} keeps the {gift} on the shelf, and each full moon {pilot} waves to
        {moonling}.|"How was it?" they asked at home. "[Bouncy|High]," said {pilot}, and showed them the {gift}.]
        """, pilot=pilot, moonling=moonling, body=body, fuel=fuel, forgot=forgot, fix=fix, gift=gift, colour=w.pick(COLOURS))


def robot_wonders(w):
    """A robot wants to know something that is not in its programme."""
    robot = being(w, ROBOTS, "robot", genders=("he", "she", "it"))
    friend = w.pick([child(w, [robot]), grown_up(w, ["baker", "gardener", "clock maker", "teacher"], [robot])])
    work, things = w.pick([
        ("washed the dishes", "plates"), ("swept the street", "leaves"), ("sorted the letters", "letters"),
        ("watered the flowers", "flowers"), ("carried the bricks", "bricks"), ("counted the apples", "apples"),
    ])
    wonder, tries, answer, proof = w.pick([
        ("what a joke is", "said, \"Two and two is four. Ha, ha!\" But nobody laughed",
         "slipped on a banana skin, turned around twice and sat down in a bucket",
         "A strange rattling sound came out of {robot}. {robot} was laughing."),
        ("what a dream is", "shut off all the lights in {robot.his} head, but there was only black",
         "lay down in the grass with {robot}, showed {robot} a cloud, and asked what it could be",
         "\"A whale,\" said {robot} slowly. \"With a hat. It is going to a party.\" That was {robot}'s first dream, with "
         "both eyes open."),
        ("what a friend is", "looked in the big word book, but it only spoke of \"somebody whom you like\"",
         "stayed with {robot} all night, when {robot}'s battery was almost empty, and turned the handle by hand",
         "\"I have found it,\" said {robot} in the morning. \"A friend is somebody who turns the handle.\""),
        ("why people sing", "made all {robot.his} beeps in a row, but the dogs ran away",
         "began to hum at work, because the day was long and grey",
         "{robot} beeped along, low and high, and the day was not long any more."),
        ("what it is to be brave", "rolled down the stairs, but that was only loud",
         "climbed up to a kitten on the roof with shaking knees",
         "\"You were afraid, and you did it,\" said {robot}. \"Now I know.\" And {robot} held the ladder, although "
         "{robot} was afraid of heights."),
        ("what a secret is", "told everybody everything, but that made them cross",
         "whispered something into {robot}'s left ear, and it was only for {robot}",
         "\"It is warm in there now,\" said {robot}, and never told anyone what it was."),
    ])
    return w.fill("""
        ["Beep. Good morning," said {robot} the robot, as on every morning.|{start}|{Robot} was made of [tin|steel|an old
        kettle] and had {colour} [eyes|lamps|wheels].|Robots know a lot. {Robot} the robot knew how many {things} there are
        in the world, or almost.|At night, when the work was done, {robot} the robot stood in a corner and thought.] [All
        day long|From morning to night|Year in, year out], {robot} {work}. [{Robot.he} never made a mistake.|Click, clack,
        hour after hour.] But there was one thing that {robot} did not know, and that was {wonder}.

        [So {robot} tried to find out.|{Robot} wanted to know it very much.] {Robot.he} {tries}. "[It does not work|That was
        not it]," said {robot}. "[Perhaps it is not for robots|Perhaps I am made wrong]." [A drop of oil ran down {robot}'s
        cheek.|{Robot}'s lamps went dim.]

        {Friend}, a {friend.kind} who lived next door, heard that. "[Nobody is made wrong|You cannot find that in a
        book|That is not a thing to count], {robot}," said {friend}. "[Stay near me|Wait and see], and one day you will
        know."

        [And so it was.|{Robot} waited.|It did not take long.] [A few days later|One day|The very next week], {friend}
        {answer}. [{Robot} looked on|{Robot} was there], and [something inside went click|something grew warm behind the
        tin]. {proof}

        [{Robot} still [works|goes to work] every day. But when somebody asks {wonder}, {robot} says, "Ask {friend} and
        me."|"You see?" said {friend}. "[It was in you all the time|You are made just right]."|That evening there was one
        line more in {robot}'s memory: "{Friend} showed me."]
        """, robot=robot, friend=friend, work=work, things=things, wonder=wonder, tries=tries, answer=answer, proof=proof,
        colour=w.pick(COLOURS),
        start=meet(w, robot, "a robot with {0} arms".format(w.pick(["long", "four", "thin", "squeaky"])),
            w.pick(["in a town by the sea", "in a busy street", "in the back room of a shop"])))


def door_in_wall(w):
    hero = child(w)
    garden, look, kind, play, call, sign, saved = w.pick([
        ("a garden where the flowers hummed", "a snail as big as a pony", "snail",
         "rode on the snail, slowly and very comfortably", "the flowers stop humming", "the flowers stopped humming",
         "stretched out its long neck and held the door open"),
        ("a street where it snowed warm snow", "a fox with a lantern", "fox", "built a warm snow house with the fox",
         "the lantern goes out", "the lantern went out", "ran ahead and put the lantern in the crack of the door"),
        ("a lake with boats made of leaves", "a frog in a long coat", "frog",
         "sailed to the other shore and back with the frog", "the lake bell rings", "the lake bell rang",
         "jumped ahead, one long jump, and held the door with both feet"),
        ("a room full of clocks that told stories", "an old hare with glasses", "hare",
         "listened to nine stories with the hare", "all the clocks strike", "all the clocks struck",
         "ran faster than the clocks and put a shoe in the door"),
        ("a wood where the trees were blue", "a very polite bear", "bear",
         "drank blue tea with the bear and climbed the blue trees", "the first leaf falls", "the first leaf fell",
         "pushed with all its might and held the door open with its back"),
    ])
    late = w.pick(["one more minute", "just a little longer", "only until the end of this"])
    return w.fill("""
        [In the wall behind {place} there was a door that nobody saw. Nobody but {hero}.|{Hero} had walked past the wall
        behind {place} a hundred times. Never had there been a door in it!|"That was not here yesterday," said {hero}, and
        looked at the small {colour} door in the wall behind {place}.|The ball rolled, {hero} ran after it, and there was
        the door, in the wall behind {place}.|The door was {colour} and only as high as {hero}'s knee. It was in the wall
        behind {place}.] [On it was written:|A small sign on it said:|In its wood somebody had carved:] "[Come in, but come
        back|You are welcome, but you must leave|Stay as long as you like, but be out]  before {call}." [{Hero} knocked.
        Nobody answered.|{Hero} looked left and right.] Then {hero.he} [crept in|pushed the door open and crawled through].

        On the other side was {garden}. "[Good day|Welcome|At last]," said {look}. "[Wipe your feet, please.|You are {hero},
        are you not?|You are just in time.] [We do not have many visitors.|Would you like to stay for a while?]" {Hero}
        {play}. [It was the best afternoon of {hero.his} life.|{Hero} had never had such fun.|Never had {hero} laughed so
        much.] {Hero.he} forgot [the time|the words on the door|everything else]. "[It is almost time|You should go now],"
        said the {kind}. "{Late}!" [begged|said] {hero}. [And then it happened: {sign}.|And then {sign}.|Just at that
        moment, {sign}!]

        [{Hero} ran.|{Hero} jumped up and ran.|"The door!" thought {hero}, and ran.] [Far ahead, the door began to
        close.|The door was closing already, with a long creak.] "[Wait|Stop]!" {hero.he} cried. But the {kind} {saved}.
        "[Quick|Now], {hero}!" {Hero} [squeezed through|slipped through], and the door [fell shut|was gone]. Behind {place}
        there was only the wall.

        [{Hero} learned to look at the clock.|"Next time I will go when it is time," said {hero} to the wall.] And
        [sometimes|every now and then], when {hero} [least expects it|is alone], a {colour} door is there again. [Then
        {hero} goes in, and comes back in time.|And behind it waits the {kind}.]
        """, hero=hero, garden=garden, look=look, kind=kind, play=play, call=call, sign=sign, late=late, saved=saved,
        colour=w.pick(COLOURS),
        place=w.pick(["the school", "the bakery", "the old mill", "grandma's house", "the market", "the library"]))


def lonely_monster(w):
    hero = child(w)
    food = w.pick(["bun", "pear", "sandwich", "pancake", "carrot", "muffin"])
    monster = being(w, MONSTERS, "monster", [hero])
    place, sound, cause, share = w.pick([
        ("under the bridge", "a deep [moaning|howling]",
         "I want to ask the people on the bridge how they are, but they all run away",
         "The next day {hero} brought a chair, a pot of tea and two cups"),
        ("in the cellar", "a [bumping|scratching]",
         "I play ball against the wall, because there is nobody to throw it back",
         "The next day {hero} threw the ball back, again and again"),
        ("under the bed", "a [sniffing|sobbing]", "I lost my own teddy bear, and I cannot sleep without one",
         "The next day {hero} lent {monster} a soft toy with one ear"),
        ("in the lake", "a [gurgling|bubbling]", "I sing under water, because up there they do not like my voice",
         "The next day {hero} sat on the jetty and sang the second voice"),
        ("in the attic", "a [creaking|stamping]", "I dance, but it is sad to dance alone",
         "From then on {hero} went up every evening to dance"),
        ("in the old mill", "a [rattling|groaning]", "I grind flour and bake cakes, but nobody comes to eat them",
         "The next day {hero} came with a big plate and a bigger spoon"),
    ])
    return w.fill("""
        [Every night there was {sound} sound {place}.|"There is something {place}," said {hero}.|"Do not go there," everyone
        said to {hero}. For {place} lived a monster.|Hoo! There it was again, {sound} sound {place}. {Hero} sat up.|{Place}
        lived a monster. It was called {monster}, but nobody knew that, because nobody had ever asked.|Are there monsters?
        {Hero} knew of one. It lived {place}.] [People said that the monster|Everyone knew somebody who knew that the
        monster there|The neighbours whispered that the monster] [had a hundred teeth|ate shoes for breakfast|was as big as
        a barn|could swallow a bus]. {Hero} was {afraid}, too. But {hero.he} was also [curious|tired of being {afraid}]. So
        {hero.he} took [a lamp|a candle] and a {food} and went to look.

        [The light shook in {hero}'s hand.|It smelled of [moss|dust|wet wool] there.] "Hello?" said {hero}. [Two yellow eyes
        opened.|Something big moved.] There sat somebody with {colour} fur, [trembling|with both paws over the eyes|as far
        back in the corner as possible]. "[Please do not hurt me|Do not hurt me]," said the monster. "[Hurt you|I]?" said
        {hero}. "[I thought that you would eat me|But you are the monster]!" "[I only eat porridge|I do not like meat],"
        said the monster. "[My name is {monster}|I am {monster}|They call me {monster}, or they would, if they called me]."
        "[And why do you make that noise|What is that sound every night], {monster}?" "{cause}."

        "[That is not right|That must be very lonely]," said {hero}, and gave {monster} half of the {food}. {Monster} [ate
        it in tiny bites|put it carefully behind one ear, for later]. {share}. {Monster} [smiled with all of {monster.his}
        three teeth|was so happy that {monster.his} fur stood up]. [Nobody ran away from the noise any more.|Soon the other
        children came, too, first one, then [five|ten].]

        [Do you still hear a noise {place}? That is only {monster}, laughing.|"There is something {place}," people say.
        "Yes," says {hero}. "My friend {monster}."|And when {hero} is {afraid} of something new, {monster} goes along and
        holds {hero.his} hand.]
        """, hero=hero, monster=monster, place=place, sound=sound, cause=cause, share=share, food=food,
        afraid=w.pick(AFRAID[:3]), colour=w.pick(COLOURS))


def careful_giant(w):
    giant = being(w, GIANTS, "giant")
    hero = child(w, [giant])
    fault, harm, use, solved = w.pick([
        ("sneezed", "all the roofs flew off",
         "there is no wind. The windmills stand still, and nobody has flour for bread",
         "{giant} held a flower to {giant.his} nose and sneezed, and the mills turned and turned"),
        ("jumped for joy", "all the cups fell from the shelves", "a big rock lies on the road, and the wagons cannot pass",
         "{giant} jumped, only once, and the rock broke into a thousand pieces"),
        ("cried", "the fields were under water", "it has not rained for two months, and the corn is dry",
         "{hero} peeled a hundred onions under {giant}'s nose, and {giant}'s tears fell on the fields like soft rain"),
        ("sang", "all the babies woke up", "the fishermen are lost in the fog and cannot find the harbour",
         "{giant} stood on the shore and sang until the last boat had followed the song home"),
        ("yawned", "all the hats flew into the giant mouth",
         "a swarm of hungry flies is over the fields, and they eat the corn",
         "{giant} yawned, once, long and deep, and all the flies were gone"),
        ("stamped", "the whole village shook", "the apples hang so high this year that no ladder is long enough",
         "{giant} stamped one foot, softly, and all the apples dropped into the baskets"),
    ])
    return w.fill("""
        [{start}|{Giant} was so tall that {giant.his} [hat|hair] was often wet from the clouds.|"Look out! Here comes
        {giant}!" people cried.|Giants are big. {Giant} was big even for a giant.|Boom, boom, boom. That was {giant}, on
        {giant.his} way to the [river|village].|Who had the biggest shoes in the land? {Giant} the giant had them.] {Giant}
        [was a kind giant and never hurt|would not have hurt] a fly. But whenever {giant} {fault}, {harm}. "Go away,
        {giant}!" [shouted|said] the people. So {giant} went to live on the far mountain, where [nobody was in the way|there
        were only goats].

        [Only {hero} climbed up to {giant.him} now and then|Only {hero}, {hero_kind}, was not afraid of {giant}]. {Hero} sat
        in {giant}'s hand [like a bird in a nest|and told {giant.him} the news]. "[What is new down there|How are they all],
        {hero}?" asked {giant} {time}. "[Not good|Bad news]," said {hero}. "You must know that {use}." {Giant} [thought for
        a while|scratched {giant.his} big head]. "[I wish that I could help|If only I were of use]." "But you can!" cried
        {hero}. "[{Giant}, it is just what you do best|It is the one thing that only you can do, {giant}|Do just what they
        scolded you for]!"

        [Carefully, on the tips of {giant.his} toes|Step by step, so as not to break anything], {giant} came down from the
        mountain. [The people hid behind their doors.|The people held their breath.] And then {solved}. [For a moment it was
        quiet. Then everybody cheered.|"Hooray for {giant}!" cried the people.] "[We were wrong to send you away|Please stay
        with us], {giant}," said the mayor.

        [Now {giant} lives at the edge of the village|{ever}, {giant} lived near the village again]. [They built {giant.him}
        a bench as long as a street.|And when {giant} feels that it is coming, {giant.he} calls, "Look out!"|And {hero} sits
        on {giant}'s shoulder and sees farther than anyone.]
        """, giant=giant, hero=hero, hero_kind=f"a {hero.kind.split()[-1]} from the village", fault=fault, harm=harm,
        solved=solved, use=use, time=w.pick(TIMES), ever=EVER_SINCE,
        start=meet(w, giant, "a kind giant", w.pick(["behind the seven hills", "at the end of the valley",
            "near a small village"])))


def dragon_without_fire(w):
    dragon = being(w, DRAGONS, "dragon")
    friend = w.pick([child(w, [dragon]), animal(w, [dragon], ["mouse", "goat", "owl", "frog", "hen"])])
    breath, need, saves, title = w.pick([
        ("soap bubbles", "the king's white cat fell from the tower",
         "blew the biggest bubble of all. The cat landed in it and floated down, softly and a little offended",
         "Bubble Dragon"),
        ("snow", "the candles set the curtain of the palace on fire",
         "breathed in and blew. In no time the fire was out, and there was snow on the carpet", "Snow Dragon"),
        ("the smell of fresh bread", "the cook's little son was lost in the dark wood",
         "breathed out as far as possible. The boy smelled the bread and followed his nose all the way home",
         "Bread Dragon"),
        ("flowers", "it was the queen's birthday, and the frost had killed every rose",
         "took a deep breath and breathed on the hall. Roses and bluebells grew out of every chair", "Flower Dragon"),
        ("warm rain", "the well was empty, and the palace garden turned brown",
         "flew over the garden and breathed out again and again. Soon the trees were green, and the well was full",
         "Rain Dragon"),
        ("feathers", "the baby prince cried, because his bed was too hard",
         "blew into the cradle, softly, until it was the softest bed in the land", "Feather Dragon"),
    ])
    return w.fill("""
        [All dragons can breathe fire. All but {dragon}.|"Breathe in, breathe out, and fire!" said the teacher at the dragon
        school. Now it was the turn of {dragon}.|{start}|"Watch me," said {dragon}, and breathed in as deeply as {dragon.he}
        could.|{Dragon} was a dragon with {colour} wings and a problem.|Have you ever seen a dragon cry? {Dragon} cried
        behind the school on the first day.] [When {dragon} tried to breathe fire, only {breath} came out.|{Dragon} wanted
        to breathe fire. But out of {dragon}'s mouth came {breath}.|{Dragon} tried to breathe fire with all {dragon.his}
        might. What came out was {breath}.] [The other dragons laughed until smoke came out of their ears.|"Look at
        {dragon}!" laughed the other dragons.] {Dragon} ate [hot peppers|coal|mustard with a spoon], [jumped up and
        down|stood on {dragon.his} head], and tried again. [Puff|Pfft]! Again, nothing but {breath}.

        [Sadly, {dragon} flew away|{Dragon} hid in the hills]. There {dragon.he} met {friend}, a {friend.kind}. "[Why do you
        look so sad|What is the matter, dragon|Are you crying]?" asked {friend}. {Dragon} breathed out. [Puff|Pfft]! Out
        came {breath}. "[How lovely|That is wonderful]!" cried {friend}. "[Fire is something that everybody has, in the
        stove.|Anyone can light a fire.|Fire only burns holes in things.] [But {breath}|And you can make {breath}]! [Do it
        again|Once more, please]!" [Nobody had ever said that to {dragon}.|{Dragon} blushed to the tips of {dragon.his}
        {colour} wings.]

        [Not long after that, something happened at the palace: {need}.|A week later there was great trouble at the palace:
        {need}.|Then a messenger came running from the palace: {need}!] [The fire dragons could not help with that.|The
        other dragons did not know what to do.|Fire was no use for that.] "[{Dragon}, go|This is a job for you, {dragon}]!"
        said {friend}. {Dragon} flew [there as fast as the wind|over the hills like an arrow|straight to the palace].
        {Dragon.he} {saves}. [Everyone clapped.|There was great joy.]

        ["Teach us how you do it," begged the other dragons.|The other dragons did not laugh any more.] [The queen gave
        {dragon} a medal, and on it was written, "To the {title}."|{ever}, {dragon} was called the {title}.] But {dragon}
        [showed it first of all to {friend}|was most proud of what {friend} had said, up there in the hills].
        """, dragon=dragon, friend=friend, breath=breath, need=need, saves=saves, title=title, colour=w.pick(COLOURS),
        ever=EVER_SINCE,
        start=meet(w, dragon, "a young dragon", w.pick(["in a warm mountain", "behind a waterfall", "in a nest of stones"])))


def royal_job(w):
    """A princess or prince would rather do real work, and it turns out well."""
    hero = royal(w)
    work, first, need, deed = w.pick([
        ("baker", "burned the first ten loaves", "on the day of the big feast the cook was ill",
         "baked bread for three hundred guests, and nobody went home hungry"),
        ("gardener", "pulled out the carrots and left the weeds",
         "hungry snails came into the royal garden, thousands of them",
         "knew that ducks love snails, and led all the ducks of the land into the garden"),
        ("blacksmith", "hit {hero.his} own thumb",
         "the big gate of the castle was stuck, and the {parent} sat outside in the rain",
         "heated the hinge and hit it just once, in the right place. The gate swung open"),
        ("shepherd", "lost all the sheep before noon",
         "a thick fog lay on the hills, and the messenger with the good news was lost in it",
         "whistled on two fingers, the way that sheep like it, and the sheep and the messenger came down together"),
        ("clock maker", "had four wheels left over at the end",
         "the tower clock stood still, and nobody knew when it was time for supper",
         "climbed up and found the reason: a pigeon had built a nest in it. {Hero} moved the nest, and the clock ticked "
         "again"),
        ("letter carrier", "took every letter to the wrong house",
         "the invitations to the feast lay in the rain, and nobody could read the names",
         "knew every door in town by now and brought each guest the right letter"),
    ])
    master = grown_up(w, [work])
    return w.fill("""
        ["A crown is heavy," said {hero}, "and waving is boring."|{start}|{Hero} had [forty dresses|nine ponies|a golden
        spoon|a bed with a roof] and nothing to do.|"What do you want to be?" somebody asked {hero}. Nobody had ever asked
        that before.|On {hero.his} birthday {hero} wished for something unusual.|From the window of the castle {hero} could
        see {master}, the {work}, at work.] {Hero} wanted to be a {work}. "[A {hero.kind} does not work|That is no work for
        a {hero.kind}|Never]," said the {parent}. "A {hero.kind} [waves|waves and smiles|opens bridges and waves]." But
        {hero} [climbed down the ivy|put on an old coat|slipped out of the kitchen door] and went to {master}, the {work}.

        "[Will you teach me|Can you show me how it is done|Will you let me try]?" asked {hero}. [{Master} looked at {hero}'s
        soft hands.|{Master} looked {hero} up and down.|{Master} thought about it for a moment.] "[If you mean it|We shall
        see]," said {master}. [It was not easy.|It was harder than it looked.|It did not start well.] On the first day,
        {hero} {first}. "[Again|Once more]," said {master}, and {hero} did it again. [{Hero} came every day.|{Hero} came
        back the next day, and the next.|All through the winter {hero} came and learned.] {Hero.his} hands grew strong, and
        {hero.he} [sang at work|was never bored any more].

        Then something [bad|unexpected] happened: {need}. [||The guards ran this way and that.|The ministers talked and
        talked.] "[Let me do it|I know what to do]," said {hero}.  {Hero} {deed}. "[Where did you learn that|Who taught you
        that]?" asked the {parent}. "[{Master} taught me|{Master} showed me how]," said {hero}.

        The {parent} [was silent for a while|looked at {hero}'s hands for a long time]. Then the {parent} [laughed|smiled].
        "[Now we have a {hero.kind} who can do something|I was wrong|Your hands have learned a lot]," said the {parent}.
        "[Wave on Sundays, and be a {work} on all other days|You shall be a {work}, and wave only on Sundays|From now on you
        are a {work}, and I will do the waving]." [{Master} painted a new sign: "{Master} and {hero}."|{Hero} was so glad
        that {hero.he} waved with both arms.|{Hero} ran to tell {master}.]
        """, hero=hero, master=master, work=work, first=first, need=need, deed=deed, parent=w.pick(["king", "queen"]),
        start=meet(w, hero, "a {0} with too much time".format(hero.kind), w.pick(["in a white castle",
            "in a castle with nine towers", "by the sea, in a palace"])))


def sleepless_ruler(w):
    """A king or queen cannot sleep; the wise people fail, and somebody simple helps."""
    kind, gender = w.pick([("king", "he"), ("queen", "she")])
    ruler = Who(f"{kind.capitalize()} {w.pick(ROYALS[gender])}", gender, kind)
    helper = w.pick([child(w), grown_up(w, ["baker", "goose keeper", "chimney sweep", "cook", "stable hand"])])
    advice = w.some([
        "a bed of [silk|swan feathers]", "[warm|green] medicine with a horrid taste", "forty musicians with soft flutes",
        "a long, long poem about a stone", "a bath of milk", "nine pillows, one on top of the other",
    ], 2)
    cure, why = w.pick([
        ("took {ruler} along to feed the [geese|horses], to carry water, and to look at the stars",
         "{ruler.he} had sat on a chair all {ruler.his} life"),
        ("sat down by the bed and asked, \"What are you worried about?\" And {ruler} talked until every worry was told",
         "nobody had ever asked"),
        ("took the heavy crown from {ruler}'s head and put it on the bedpost", "{ruler.he} had worn it even in bed"),
        ("hummed the song that {helper} had known since the cradle, and stroked {ruler}'s hand",
         "nobody had sung to {ruler.him} since {ruler.he} was small"),
        ("opened the window and told {ruler} to listen to the frogs, the rain, and the wind",
         "in the castle it had always been much too quiet"),
        ("told {ruler} the story of a snail on a long, long road, so slowly that even the clock ticked more softly",
         "all the other stories had been too exciting"),
    ])
    return w.fill("""
        [The whole land yawned, because {ruler} could not sleep.|{Ruler} had not slept for [seven|nine|twenty]
        nights.|"Bring me sleep!" cried {ruler} at midnight.|In the castle the lights burned all night, for {ruler} was
        awake.|One sheep, two sheep, three sheep. {Ruler} had counted up to nine thousand.|What good is a golden bed if you
        cannot sleep in it? {Ruler} could not.] [{Ruler.he} was so tired that {ruler.he} put {ruler.his} shoes on
        {ruler.his} hands.|In the daytime {ruler.he} fell asleep in the soup, but at night {ruler.he} lay awake.] "[Whoever
        brings me sleep may make a wish|Help me, and you may wish for something]!" [said|called] {ruler}.

        [The wise people of the land came.|From all sides came people with long beards and big hats.|Three days later the
        yard was full of doctors.] The first one brought {first}. {Ruler} [stayed awake|was as awake as an owl]. The second
        one brought {second}. [That was no help, either|It only made {ruler.him} cross]. "[Out|Enough]!" cried {ruler}.

        [Then {helper} came to the castle.|The last one in the row was {helper}.|At the door stood {helper}.] {Helper.he}
        was [a|only a|just a] {helper.kind}. "[What have you brought|And you? What do you bring]?" [asked|sighed] {ruler}.
        "[Nothing|Only myself]," said {helper}. [The guards laughed.|{Ruler} raised one tired eyebrow.] But {helper} {cure}.
        {Ruler} [yawned|blinked], once, twice, and [fell asleep in the middle of a word|began to snore so loudly that the
        windows shook]. [It was quite simple|The reason was this|So that was it]: {why}.

        {Ruler} slept until [Sunday|noon of the next day]. "[What do you wish for, {helper}|And your wish, {helper}]?" asked
        {ruler} [then, and stretched|with pink cheeks|over a big breakfast]. "[A day off|A basket of plums|A small boat|A
        warm coat]," said {helper}, "and that you sleep well." [Both wishes came true.|{Helper} got it that same day.] [And
        when {ruler} is awake at night, {ruler.he} sends for {helper}.|{ever}, the land slept when {ruler} slept.]
        """, ruler=ruler, helper=helper, first=advice[0], second=advice[1], cure=cure, why=why, ever=EVER_SINCE)


def wizard_pupil(w):
    wizard = being(w, WIZARDS, "wizard")
    pupil = child(w, [wizard])
    spell, work, chaos, end = w.pick([
        ("Sweepa deepa", "sweep the tower",
         "The broom swept the dust, then the books, then the cat, then the soup off the table", "The broom fell over"),
        ("Washy wushy", "wash the dishes",
         "The water ran over the sink, down the stairs and into the beds, with all the spoons swimming on top",
         "The water stood still"),
        ("Cooka wooka", "cook the porridge",
         "The porridge came out of the pot, crept under the door and went for a walk in the village", "The pot was quiet"),
        ("Foldy boldy", "fold the shirts",
         "The shirts folded themselves. Then the curtains folded, and the carpet, and at last the door",
         "Everything lay flat again"),
        ("Lighta brighta", "light the candle",
         "A hundred candles burned, then a thousand. It was so bright that the owls put on hats",
         "The candles went out, all but one"),
        ("Brusha crusha", "brush the cat",
         "The brush brushed the cat, the owl, the sofa, and then the beard of the man next door", "The brush lay still"),
    ])
    back = " ".join(reversed(spell.lower().split())).capitalize()
    return w.fill("""
        ["{Spell}!" That was the spell that {pupil} was not allowed to say.|{start} {Pupil} was {wizard}'s pupil.|{Wizard}
        the wizard had a tower, an owl, and a pupil called {pupil}.|"Touch nothing, {pupil}!" said {wizard} the wizard,
        whenever {wizard.he} left the tower.|How do you become a wizard? First you scrub a lot of pots. {Pupil} scrubbed
        pots for {wizard} the wizard.|{Pupil} was learning magic from {wizard}, a wizard with a [long nose|star on each
        shoe|beard for a scarf].] One [day|afternoon|evening], {wizard} [was out|went to the market for moon bread|had to
        mend a rainbow], and {pupil} had to {work}. {Pupil} [sighed|was tired]. "[Is there not a spell for that|Why not with
        magic]?" [thought|said] {pupil}. {Pupil.he} lifted one finger and said, "{Spell}!"

        [It worked!|At once it began.] [{Pupil} sat down and ate an apple.|{Pupil} clapped {pupil.his} hands.] [But it did
        not stop.|Only, it did not end there.|And it went on, and on, and on.] {chaos}. "[Stop|Halt|Enough]!" cried {pupil}.
        "[Please|Abracadabra]!" It [was no use|went on even faster]. [{Pupil} ran to the big book.|The big book! {Pupil}
        turned the pages with shaking hands.|{Pupil} climbed onto a chair and pulled down the big book.] On page one it
        said: "[Whoever starts a spell must know the end.|No beginning without an end!|Every spell has a front door and a
        back door.] [Say it the other way around|To stop it, say the last word first], and say sorry."

        {Pupil} [thought hard|counted the words on {pupil.his} fingers]. Then {pupil.he} shouted, "{back}! [And I am sorry|I
        am so sorry|And sorry]!" {End}. [Phew!|It was very quiet.] [Just then, the door opened.|At that moment, {wizard}
        came home.] {Wizard} [looked at the mess, and then at {pupil}|put down the basket and looked around|did not shout].
        "[I see|Aha]," said {wizard}. "[You found page one|Now you can read, too]."

        [{Pupil} cleaned up, by hand.|They cleaned up together, and it took until midnight.] "[When I was your age|As a
        pupil]," said {wizard}, "I did the same thing, and [my teacher's tower flew to the sea|it rained frogs for a week]."
        {Pupil} [laughed|had to laugh]. [{ever}, {pupil} always learned the end of a spell first.|"Tomorrow," said {wizard},
        "we begin with page one."]
        """, wizard=wizard, pupil=pupil, spell=spell, back=back, work=work, chaos=chaos, end=end, ever=EVER_SINCE,
        start=meet(w, wizard, "a wizard", w.pick(["in a crooked tower", "in a house on one leg",
            "at the edge of a dark wood"])))


def magic_seed(w):
    """A seed grows only when something special is done near it."""
    hero = w.pick([child(w), grown_up(w, ["farmer", "basket maker", "shepherd", "potter"]),
                   animal(w, (), ["mole", "mouse", "rabbit", "hedgehog"])])
    needs, wrong, chance_, fruit = w.pick([
        ("It grows when somebody laughs", "told it to grow, loudly and sternly",
         "slipped in the mud, sat down in the watering can, and had to laugh out loud", "bells that giggled in the wind"),
        ("It grows when somebody tells the truth", "said that waiting was no trouble at all, which was not true",
         "sighed and told the cat, quite honestly, that waiting was awful", "round red apples, as shiny as mirrors"),
        ("It grows when somebody sings", "read to it from a thick book", "hummed a song while hanging up the washing",
         "blue flowers that sang back"),
        ("It grows when somebody says thank you", "shouted at it to hurry up",
         "said thank you to a neighbour who had lent the rake", "yellow pears that tasted of honey"),
        ("It grows when somebody shares", "ate a whole cake in front of it, all alone",
         "broke a piece of bread in two and gave half of it to a hungry sparrow",
         "nuts as big as fists, enough for the whole village"),
        ("It grows when it hears a story", "counted out loud how many days it had been",
         "told a crying child in the street the story of [a bear with a cold|a very small king]",
         "books instead of fruit, with green covers"),
    ])
    giver = w.pick(["traveller", "tiny old woman", "crow", "man with a green beard", "pedlar with a bell", "travelling hen"])
    return w.fill("""
        [{start} A {giver} [gave|brought] {hero.him} a {colour} seed.|It was only a seed, {colour} and as small as a pea.
        {Hero}, a {hero.kind}, got it from a {giver}.|"Here," said a {giver}, and gave {hero}, a {hero.kind}, a {colour}
        seed.|One {colour} seed was all that {hero}, a {hero.kind}, had. It was the gift of a {giver}.|{Time}, a {giver}
        brought something wrapped in a leaf to {hero}, a {hero.kind}. It was a {colour} seed.|How long does a seed need?
        {Hero}, a {hero.kind}, waited for a long time. The seed was {colour}, and it came from a {giver}.] "[It does not
        care for water|Water alone will not do|This is no common seed]," {hero} was told. "{needs}." But {hero} [only
        listened with one ear|was already looking for a spot|had forgotten that by the evening]. {Hero.he} put the {colour}
        seed into the earth [by the door|under the window|behind the fence], gave it water, and waited.

        Nothing happened. [Not on the first day, and not on the tenth.|A week went by.] {Hero} {wrong}. Nothing. {Hero}
        [poked the earth|looked at it from all sides]. Still nothing. "[This seed is broken|It is only a pebble]," said
        {hero} crossly.

        Then, {when}, {hero} {chance}. [And there, out of the earth, came a green tip!|Then the earth moved, and something
        green looked out!|Crack! A small green leaf stood there!] "[What was that|Why now]?" {hero} [stared|asked]. Then
        {hero} remembered what had been said: "{needs}." "[So that was it|Of course]!" cried {hero}. From that hour, {hero}
        did it every day, and the plant grew [up to the window|over the fence|as high as the roof]. In the end it bore
        {fruit}.

        [People came from far away to see it.|"What is your secret?" asked the neighbours.] "[You only have to listen with
        both ears|It is quite easy]," said {hero}. "{needs}." [And to everyone who asked, {hero} gave a {colour} seed.|The
        {giver} came by once more, looked up, and nodded.|And do you know what? Then they all did it, too.]
        """, hero=hero, needs=needs, wrong=wrong, chance=chance_, fruit=fruit, giver=giver, colour=w.pick(COLOURS),
        time=w.pick(TIMES),
        when=w.pick(["on a grey day", "one Tuesday", "when nobody thought of it any more", "early in the morning"]),
        start=meet(w, hero, w.fill("a [poor|busy|quiet|cheerful] {k}", k=hero.kind.replace("young ", "")),
            w.pick(["at the edge of a field", "under a hill", "by a little stream"])))


def lamp_spirit(w):
    """Somebody who must grant wishes has a wish, too."""
    hero = w.pick([child(w), grown_up(w, ["pearl diver", "tailor", "soap seller", "donkey driver"])])
    spirit = being(w, SPIRITS, "spirit", [hero])
    colour = w.pick(COLOURS)
    vessel = w.pick(["lamp", "teapot", "bottle", "jug", "kettle", "pepper mill"])
    first, got, second, got2 = w.pick([
        ("a donkey that never gets tired", "There stood a donkey. It trotted around the yard and would not stop",
         "a rest for the donkey, now and then", "The donkey lay down in the shade and sighed happily"),
        ("a soup that is never empty", "The soup was good, but it rose over the edge of the pot, and then over the floor",
         "a lid that fits this pot", "The lid fitted, and the kitchen was saved"),
        ("shoes that are faster than the wind", "{Hero} ran, but the shoes ran faster, and soon {hero} lay in a ditch",
         "shoes that are as slow as I am", "These were just right, and warm besides"),
        ("a house of glass",
         "There stood a house of glass. It glittered in the sun, and everybody could watch {hero} in the bathtub",
         "curtains, please, and quickly", "The curtains were {colour} and very thick"),
        ("a bird that always sings", "The bird sang in the morning, at noon, at night, and in {hero}'s ear",
         "an open window", "The bird flew out and sang in the wood, where there was room for it"),
    ])
    free, freed = w.pick([
        ("to see the sea", "stood at the sea and laughed at every wave"),
        ("to sleep in a real bed", "slept in a real bed, under three blankets"),
        ("to have a birthday", "had a birthday, with a cake and one candle"),
        ("to learn to bake", "baked a loaf of bread, and it was only a little burned"),
        ("to ride on a slow cart and look at the trees", "sat on a slow cart and said good day to every tree"),
    ])
    return w.fill("""
        [{Hero}, a {hero.kind}, rubbed an old {vessel}, and it began to smoke.|It was the ugliest {vessel} in the whole
        market, and so {hero}, a {hero.kind}, felt sorry for it and took it home.|Puff! {Colour} smoke came out of the
        {vessel}, and {hero}, a {hero.kind}, let it fall.|"Three wishes!" said a voice from the {vessel}. {Hero}, a
        {hero.kind}, almost dropped it.|{Time}, {hero}, a {hero.kind}, found an old {vessel} in the sand.|Never rub a
        {vessel} if you are not ready for a surprise. {Hero}, a {hero.kind}, was not ready at all.] Out of the {vessel}
        [came|flew|climbed] a {colour} spirit. "I am {spirit}," said the spirit, [yawning|with a sneeze|bowing
        deeply|rubbing both eyes]. "[You have three wishes. But [think well|take care]: I do exactly what you say|Three
        wishes are yours. But I do just what you say, no more and no less]."

        "[Then I wish for|I would like]," said {hero}, "{first}!" [{spirit} clapped {spirit.his} hands.|{spirit} blew into
        the air.|{spirit} nodded three times.] {got}. "[Oh|Not like that|Help]," said {hero}. "[Then I wish for|I would
        rather have|For my second wish, I take] {second}." {Got2}. "[One wish is left|You have one more wish]," said
        {spirit}, and [looked sad|sighed a little].

        "[What would you wish for, {spirit}|And you, {spirit}? What do you wish for]?" {spirit} was [quiet|surprised]. "[In
        three thousand years, nobody has asked me that|Nobody ever asked me]," said {spirit} softly. "I would like {free}.
        [But I must always go back into the {vessel}|But whoever lives in a {vessel} is not free]." Then {hero} said [slowly
        and clearly|without thinking long], "My third wish is that you are free, {spirit}."

        [There was a crack, and the {vessel} broke in two.|The {vessel} rang like a bell, and after that it was like any
        other {vessel}.] [{spirit} stood on the ground with two feet.|Now {spirit} had two feet and stood in the grass.]
        "[They tickle|So this is grass]!" {spirit.he} laughed. [Before the week was over|Soon after that], {spirit}
        {freed}[, and {hero} was there, too|. {Hero} was there and saw it]. [Now {hero} has no more wishes, but a friend
        called {spirit}.||{Hero} planted a flower in the {vessel}, or what was left of it.]
        """, hero=hero, spirit=spirit, vessel=vessel, first=first, got=got, second=second, got2=got2, free=free, freed=freed,
        colour=colour, time=w.pick(TIMES))


def living_island(w):
    hero = w.pick([child(w), grown_up(w, ["fisher", "sailor", "map maker"]), captain(w)])
    beast = Who(*w.pick(ISLAND_BEASTS))
    anchored = "between my toes" if beast.kind == "turtle" else "in my lip"
    wake, ache, cure = w.pick([
        ("made a small fire to cook soup", "An anchor is stuck {anchored}", "dived down and pulled the anchor out"),
        ("danced for joy at having land under the feet", "I have not slept for weeks, because the gulls scream in my ears",
         "talked to the gulls and gave them bread to go elsewhere"),
        ("hammered a sign into the ground", "Something itches in the middle of my back, where I cannot reach",
         "took a broom and scrubbed until the island purred"),
        ("dug for treasure", "I am so lonely, and I cannot find my sister",
         "stood on top with a telescope, day after day, until another island came swimming"),
        ("stamped three times to see whether it was solid", "A fish bone is stuck in my teeth, and I cannot sing",
         "took an oar and got the fish bone out, while the great mouth stood open"),
    ])
    return w.fill("""
        [There was once an island that was not on any map. {Hero} found it by chance.|"Land!" cried {hero} in {hero.his}
        little boat.|After three days at sea {hero} saw a round green island.|Islands stay where they are. At least {hero}
        thought so, until {hero.he} landed on this one.|The storm broke {hero}'s {colour} sail and blew the boat to an
        island.|{Hero} rowed and rowed, and there, in the fog, lay an island.] The island had [three palm trees|one crooked
        tree|a carpet of moss] and [a round hill|a pond] in the middle. {Hero} [tied up the {colour} boat|pulled the
        {colour} boat onto the sand] and {wake}. "[Ouch|Ow|Hey]!" [said a deep voice|said somebody, very low and slowly|came
        a voice from below]. [The whole island shook!|The ground rose and fell.|Birds flew up, and the boat danced on its
        rope.]

        ["Who is there?" cried {hero}.|{Hero} looked around in fright.] A [huge wrinkled|gigantic grey] head came out of the
        water. "[I am|You are standing on me. I am] {beast}," it said. The island was a {beast.kind}! [{Hero} turned as
        white as a sheet.||] "[Forgive me|I am sorry], {beast}. I [did not know that you were [somebody|alive]|took you for
        an island]." "[Nobody knows it|That happens|No harm done]. [I do not mind|You are a light guest], but [I have a
        trouble|something is wrong|I need help]. {ache}."

        [Poor {beast}!|"Let me see," said {hero}.|] {Hero} {cure}. [|It took three days.|It was hard work.] "Aah,"
        [said|sighed] {beast}, and all the leaves shook [|with joy]. "[And you, {hero}? Where is your home|Now it is my turn
        to help. Where do you live]?" "[Far in the north|Where the sun goes down]," said {hero}, "and {boat_trouble}."
        "[Then stay where you are and hold on tightly|That is no trouble. Hold on]."

        [And {beast} swam.|So {beast} began to swim, slowly and then faster.] [The fish made way.|Dolphins jumped on both
        sides.|] [On the second morning|After one night], {hero} saw the lights of home. [The people on the shore rubbed
        their eyes: there came {hero} on an island!|] [{ever}, a round green island lay off the shore every summer, and
        {hero} rowed out with tea.|"Until next summer!" called {beast}. {Hero} drew an island with a smile on the map.]
        """, hero=hero, beast=beast, anchored=anchored, wake=wake, ache=ache, cure=cure, colour=w.pick(COLOURS),
        ever=EVER_SINCE, boat_trouble=w.pick(["my boat has a hole", "the wind is against me", "I have lost my oars"]))


def cave_echo(w):
    hero = child(w)
    friend = animal(w, [hero], ["dog", "goat", "donkey", "fox", "puppy", "cat"])
    call, answer = w.pick([
        ("Hello!", "Good morning!"), ("Is anybody there?", "Yes, I am!"), ("How are you?", "A little dusty. And you?"),
        ("Who are you?", "That is what I ask myself."), ("Good night!", "Already?"), ("Echo!", "Yes, what is it?"),
    ])
    wish, gift = w.pick([
        ("I always have to say what others say. I have so much to tell, and nobody asks me",
         "Every Sunday {hero} asked the echo a question, and the echo told stories until dark"),
        ("I have never been outside",
         "{Hero} called into a big jug, and the echo jumped in. They carried it up the hill, and there it sang with all "
         "the mountains"),
        ("I have no name",
         "{Hero} thought for three days and called the echo {name}. It said its new name again and again, {name}, {name}, "
         "{name}, until it fell asleep"),
        ("I would like a friend of my own kind",
         "{Hero} remembered the old well in the village. Now the echo of the cave calls, and the echo of the well answers"),
        ("Nobody ever says good night to me",
         "Every evening {hero} went by the cave and called good night, and the echo called it back twice"),
    ])
    lost, found = w.pick([
        ("{friend} had run after a [moth|beetle|lizard] and was lost in the dark",
         "There sat {friend}, and soon they were both outside."),
        ("{hero}'s lamp went out, and the way back was gone", "Somewhere there was light, and {friend} ran ahead."),
        ("stones had fallen down behind them, and the entrance was closed",
         "And there was another way out, and {friend} was still beside {hero.him}."),
    ])
    return w.fill("""
        [In the hill behind the village was a cave, and in the cave lived an echo.|How deep is a cave? {Hero} wanted to know
        it exactly.|{Hero} had found a cave.|Every cave has an echo. But the echo that {hero} met was different.|It was
        raining, and so {hero} ran into the cave.|"Only one look," said {hero}, and stepped into the cave.] [It was cool and
        dark there.|Drops fell from the roof, plip, plop.] {Hero} had a small lamp [and {friend} the {friend.kind} along|in
        one hand, and {friend} the {friend.kind} was at {hero.his} side]. "{call}" called {hero}. [An echo says what you
        say, everybody knows that. But this one said,|But what came back was something else:|{Hero} waited for the echo. And
        the echo said,] "{answer}" {Hero} [laughed in surprise|jumped|looked at {friend}]. {Friend} {friend.said}.

        "[Do not run away|Please stay|Wait]!" said the echo [quickly|softly|from all sides]. "{wish}." "[That is sad|I
        understand]," said {hero}. "[I will think of something|We will do something about it]." But first there was another
        trouble: {lost}. {Hero} was {afraid}. "[I know every corner here|Nobody knows this cave as well as I do]," said the
        echo. "Follow my voice: [here, here, here|left, left, and now right]." {Hero} went after the voice, step by step,
        [with one hand on the cold wall|slowly, so as not to fall]. {found} [The light of day had never been so lovely.|How
        bright the world was!|They were out, and the sun was shining.]

        {Hero} [did not forget|kept the promise]. {gift}. [{Friend} {friend.said}, and the echo {friend.said}, too.|If you
        go by the cave, say something nice. Perhaps you will get an answer.|And {friend}? {Friend} {friend.said} into the
        cave each time, just to hear what would come back.]
        """, hero=hero, friend=friend, call=call, answer=answer, wish=wish, gift=gift, lost=lost, afraid=w.pick(AFRAID),
        name=w.pick(ECHO_NAMES), found=found)


def torn_wing(w):
    fairy = being(w, FAIRIES, "fairy", genders=("she", "she", "he"))
    helper = w.pick([child(w, [fairy]), grown_up(w, ["tailor", "kite maker", "nurse", "shoemaker"], [fairy]),
                     animal(w, [fairy], ["mouse", "squirrel", "mole", "beaver"])])
    duty, lack = w.pick([
        ("paint the tips of the daisies pink", "the daisies stayed quite white"),
        ("light the lamps of the glow worms", "the wood was as dark as a sack"),
        ("wake the bees in the morning", "the bees slept until noon"),
        ("hang the dew on the grass", "the grass was dry, and the beetles had nothing to drink"),
        ("shake the snow out of the clouds", "there was no snow, and the sledges stood in the corner"),
        ("teach the crickets their songs", "the crickets sang all wrong"),
        ("count the ladybirds' spots", "the ladybirds did not know who they were"),
    ])
    cause = w.pick(["on a thorn", "in a storm", "on a nail in the fence", "when a cat jumped at {fairy.him}"])
    poor = w.pick([
        "a leaf, but the leaf was too heavy", "paper, but the first drop of dew made it soft",
        "wool, but the wing drooped like a wet sock", "glue, but then both wings stuck together",
    ])
    good = w.pick([
        "the thread of a friendly spider", "the skin of an onion, thin and golden", "the petal of a poppy",
        "a piece of a soap bubble, caught very carefully", "a thread of moonlight",
    ])
    return w.fill("""
        [Nobody sees the fairies at work. But everybody sees it when they do not work.|A tear as small as a grain of salt
        rolled down {fairy}'s cheek.|{start}|{Fairy} could fly faster than a swallow, until that day.|"Ow," said somebody in
        the grass. It was {fairy}, a fairy.|What does a fairy do with a torn wing? {Fairy} walked.] {Fairy} was the fairy
        who had to {duty}. [But {fairy.his} left wing was torn. It had happened {cause}. Now {fairy} could not fly, and
        {lack}.|But {fairy.he} had torn {fairy.his} left wing {cause}. Without {fairy}, {lack}.|Then it happened: {fairy.he}
        tore {fairy.his} left wing {cause}. No wing, no work, and so {lack}.]

        {Helper} the {helper.kind} found {fairy} under a [mushroom|dandelion|root]. "[Let me see that|Let me help you|Hold
        still]," said {helper}, and [came closer|looked at the wing from all sides]. "[I can mend it, I think|That can be
        mended|I have mended worse things]." First {helper} tried {poor}. {Fairy} flew [in a circle|backwards] and landed
        [in a puddle|on {fairy.his} nose]. "[That was not it|Once more]," said {helper}. Then {helper} had a better idea and
        took {good}. [Stitch by stitch|Very slowly|With the tip of the tongue between the teeth], {helper} mended the wing.

        [{Fairy} moved it up and down.|{Fairy} tried it out with great care.|"Now try it," said {helper}.] {Fairy} [rose a
        little|flew once around the dandelion]. It held! "[It is even better than before|It is as good as new]," said
        {fairy}. "[What do I owe you|What can I give you for it], {helper}?" "[Nothing at all|A smile is enough|Nothing. I
        was glad to do it]," said {helper}, but {fairy} had already flown off to {duty}.

        [The next day|That same night], everything was as it should be, only [nicer|finer]. And at {helper}'s door lay [a
        drop of dew that never dried|a tiny bell|a {colour} feather that glowed in the dark]. [When {helper} needs {fairy},
        {fairy} comes at once, with a faint hum of {fairy.his} left wing.|{ever}, whenever {fairy} came by, {helper} heard a
        soft "thank you" in the air.]
        """, fairy=fairy, helper=helper, duty=duty, lack=lack, cause=cause, poor=poor, good=good, colour=w.pick(COLOURS),
        ever=EVER_SINCE,
        start=meet(w, fairy, "a fairy as long as a finger", w.pick(["under a rose bush", "in a hollow tree",
            "in the garden behind the school"])))


def polite_key(w):
    """A key that opens everything, if one obeys its rule."""
    hero = w.pick([child(w), grown_up(w, ["chimney sweep", "letter carrier", "night guard"])])
    before = """[One evening|One night|Then] {hero} wanted to see {behind}. {Hero} was in such a hurry to get in that
        {hero.he} {broken}. The door opened all the same. [What a sight that was|How strange it was there]!"""
    inside = """[Then|One evening|One night] {hero} opened the door to {behind}. [What a sight that was|How strange it was
        there]! {Hero} [was so excited|looked and looked and was so happy] that {hero.he} {broken}."""
    rule, broken, amends, slip = w.pick([
        ("knock first", "did not knock", "knocked and said, \"I am sorry. May I come in?\"", before),
        ("hum a little tune first", "did not hum at all",
         "hummed the longest tune in the world, with all the high notes.", before),
        ("say please to the lock", "forgot to say please",
         "knelt down and said to the lock, \"Please, and I am sorry.\"", before),
        ("shut it again behind you", "left the door open", "shut it, gently and firmly.", inside),
        ("take nothing out", "took a {thing} along", "carried the {thing} back to where it had been.", inside),
    ])
    behind = w.pick([
        "the cellar of the castle, where a hundred cheeses slept", "the library, where the books talked at night",
        "the tower, where the clouds hung up their coats", "the kitchen of the queen, where the cakes cooled",
        "the green house, where a plant played the flute", "the clock tower, where the minutes were made",
        "the theatre, where the puppets practised alone",
    ])
    locked = w.pick([
        "the school, with all the children in it", "the stable, with a thirsty horse in it",
        "{hero}'s own house, with the soup on the stove", "the baker's shop, with the bread in the oven",
        "the shed, with a crying kitten in it", "the boat house, with the ferryman in it",
        "the big oven house, with forty loaves in it",
    ])
    return w.fill("""
        [The key was {colour}, and it was warm.|{Hero} found a {colour} key {where}.|"I open everything," was written on the
        {colour} key that {hero} found {where}.|{Time}, something shone {where}, and {hero} picked it up. It was a {colour}
        key.|A key without a door is a strange thing. {Hero} found one like that {where}.|Imagine a key that opens every
        door! {Hero} found it {where}.] [On a tag was written in small letters:|On its ring were small letters:|A bit of
        paper was tied to it. It said,] "[For every door. But {rule}|I open every door. But {rule}|Every lock knows me. Only
        {rule}]!" [{Hero} tried it at once.|"Is that so?" said {hero}.] [It opened the garden gate, the cupboard and
        grandma's biscuit tin|It opened the mill, the bell tower and the box with the board games|Click, went the garden
        gate, and click, went the old trunk in the attic], and [each time {hero} remembered|{hero} always kept to] the rule.

        {slip} [Nothing bad happened, or so it seemed.|{Hero} thought nothing of it.] But the {colour} key turned [cold|as
        cold as ice] in {hero.his} hand.

        The next morning [there was a great noise|people ran through the streets|somebody cried for help]. [No key fitted
        any more!|Not a door in the village could be opened!|All the locks were stuck!] [The worst of all was|Worst of all
        was] {locked}. [|Everybody pulled and pushed.|] {Hero} [ran there|came] with the {colour} key, but [it would not
        turn|even that did not help|it only scratched in the lock]. "[The rule|It is my fault]," {hero} [thought|said] and
        turned red. {Hero.he} ran [as fast as {hero.he} could|all the way] to [the door of last night|that other door], and
        {amends} At once the key was [warm|{colour} and warm] again.

        {Hero} hurried back, [remembered the rule|thought of the rule], and click, the door was open. [Everybody was
        glad.|There was great joy.] [{Hero} hung the key on a nail, and now {hero.he} uses it only when somebody is locked
        in or out.|{ever}, {hero} read everything that was written in small letters.|"Keys are polite," says {hero} to
        everyone who asks. "We should be, too."]
        """, hero=hero, rule=rule, broken=broken, amends=amends, slip=slip, behind=behind, locked=locked,
        colour=w.pick(COLOURS), time=w.pick(TIMES), ever=EVER_SINCE,
        thing=w.pick(["little spoon", "silver button", "feather", "small bell"]),
        where=w.pick(["under the doormat", "in the bird bath", "in the grass by the road", "in an empty flower pot",
            "between two paving stones", "in a magpie's nest"]))


def dark_lighthouse(w):
    keeper = grown_up(w, ["lighthouse keeper"])
    pet = animal(w, [keeper], ["cat", "dog", "parrot", "goat"])
    ship = w.pick(["Swan", "Evening Star", "Marigold", "Good Hope", "Anna Lee", "Silver Herring"])
    problem = w.pick([
        "the lamp went out, and the last bulb was broken", "there was not a drop of oil left for the lamp",
        "lightning struck, and the lamp was in pieces",
    ])
    light, name, came, thanks = w.pick([
        ("a young dragon", "the dragon",
         "flew in through the window, wet and shivering. \"Let me get dry, and I will spit fire for you,\" it said. All "
         "night it sat on top and blew one flame after the other", "got a warm bed behind the stove"),
        ("a thousand fireflies", "the fireflies",
         "were sitting under the stairs because of the rain. They crept into the glass of the lamp, and together they "
         "shone like a small sun", "got a garden full of flowers"),
        ("a fallen star", "the star",
         "lay in the grass and was cold. {keeper} carried it up in {keeper.his} cap, and it shone so brightly that the "
         "gulls woke up", "was thrown back into the sky with a big swing"),
        ("the moon", "the moon",
         "heard the call for help. It pushed away the clouds with both elbows and shone just on the rocks",
         "got a song from the tower every night"),
    ])
    return w.fill("""
        [On a rock in the sea stood a lighthouse, and its keeper was {keeper}.|Up and down, up and down: {keeper}, the
        keeper of the lighthouse, climbed two hundred steps every night.|{start}|"Good night, ships," said {keeper}, as
        {keeper.he} always did when {keeper.he} lit the lamp of the lighthouse.|The wind howled around the lighthouse.
        {Keeper}, the keeper, was used to that.|Who keeps the ships from the rocks? At our lighthouse it was {keeper}.]
        [{Pet} the {pet.kind} kept {keeper.him} company.|Nobody else lived there but {pet} the {pet.kind}.|{Keeper} shared
        every supper with {pet} the {pet.kind}.] [Never had the lamp been dark.|Every night the lamp shone far over the
        sea.|As long as the lamp was bright, all was well.] But {night}, {problem}. [And out there, in the storm, came the
        {ship}, with [forty|a hundred] people on board!|And the {ship} was coming, straight towards the rocks!|Out in the
        wild waves was a ship, the {ship}, on the way home.]

        "[What shall we do, {pet}?|They do not see the rocks, {pet}!]" cried {keeper}. [{Keeper} rang the bell, but the wind
        was louder. {Keeper.he} waved a [candle|lantern], but it was too small.|{Keeper} shouted from the window, but the
        storm blew every word away.|{Keeper} lit all the candles in the house, but the wind put them out.] {Pet} {pet.said}
        and ran [to the door|to the stairs]. "[What is it|What do you hear], {pet}?" asked {keeper}[, and looked|, and went
        to see|]. [And then help came.|And there was help, just in time.|Yes, there was help!] {Light} {came}.

        [Slowly, slowly,|At the last moment] the {ship} turned, and sailed past the rocks. [One could hear the people
        cheer.|The ship's horn said thank you, three times.] {Keeper} sat down on the steps, [and {keeper.his} knees were
        like butter|and {pet} sat down on {keeper.his} feet].

        In the morning [the storm was over|the sea was as smooth as a plate]. "[I will never forget this|That was well
        done|You saved them all]," said {keeper}. As thanks, {name} {thanks}. [And {pet} got a big bowl of {pet.food}, for
        {pet} had noticed it first.|The lamp was mended. But when it is very stormy, {keeper} still says, "Good night,
        ships. You are not alone."]
        """, keeper=keeper, pet=pet, ship=ship, problem=problem, light=light, name=name, came=came, thanks=thanks,
        night=w.pick(["one stormy night", "on the longest night of the year", "one night in autumn"]),
        start=meet(w, keeper, "a lighthouse keeper", w.pick(["on a small rock in the sea", "at the end of the land",
            "on an island of stone"])))


def runaway_shadow(w):
    hero = child(w)
    reason, promise = w.pick([
        ("you always walk, and I want to [dance|fly|swim]", "{hero} did on Sundays what the shadow wanted"),
        ("you never look at me", "{hero} said good morning to the shadow each day"),
        ("I always have to lie in the mud and bump down the stairs",
         "{hero} walked around the puddles and carried a lamp on the stairs"),
        ("you run so fast that I get out of breath", "{hero} stood still now and then, until the shadow had caught up"),
        ("you never take me anywhere new", "{hero} took a new way home every day"),
    ])
    (first, first_end), (second, second_end) = w.some([
        ("a tree", "It was too big, and birds nested in its hair"),
        ("a snail", "That was nice and slow, but so slow that it fell asleep"),
        ("a bird", "Up and down it went, and the shadow got dizzy"),
        ("a cat", "The cat slept all day, and the shadow got bored"),
        ("the town hall", "It was so heavy that the shadow could not move"),
        ("a frog", "Hop, splash, and the shadow was wet all over"), ("a goose", "It had to waddle, and that made it tired"),
        ("a horse", "It galloped so wildly that the shadow lost its breath"),
        ("a scarecrow", "Nothing ever happened there, apart from crows"),
    ], 2)
    return w.fill("""
        ["I am leaving," said {hero}'s shadow {time}.|{Time}, {hero} looked at the ground and saw no shadow.|Everybody has a
        shadow. Only {hero} had none.|{Hero} jumped, but {hero.his} shadow stayed where it was.|Where do shadows go when
        they are tired of us? {Hero}'s shadow went down the road.|The sun shone brightly, but there was nothing at {hero}'s
        feet.] The shadow had [cut itself loose|slipped away] and sat on the [wall|fence|gate]. "[Come back!|What are you
        doing there?]" called {hero}. "[I have had enough|I am leaving you|I will not come back]," said the shadow.
        "{Reason}. [I will look for somebody else|I shall find someone better|Now I will try another life]." [And off it
        ran|Then it was off|It jumped down and ran], [flat and quick|as thin as paper|without a sound], across the {road}.

        [First the shadow went with|To begin with, it followed|Its first try was] {first}. {first_end}. [Then it tried|After
        that it stuck to|Next came] {second}. {second_end}. "[That is nothing for me|I do not fit here]," said the shadow
        and [slid away|sighed].

        [Meanwhile|In the meantime], {hero} [sat at home|walked about alone]. [It is strange without a shadow.|Something was
        missing.|] [|||The sun tickled {hero.his} back as if it were looking through {hero.him}.|The dog barked at {hero},
        and the children asked, "What is wrong with you?"] "[I never thanked it|I never once waved to it|It was always
        there]," said {hero}. [Towards evening {hero} took a lamp and went to look for the shadow.|When it grew dark, {hero}
        lit a lamp and went out to search.|{Hero} could not sleep and went out with a lamp.] [{Hero} found it|There it
        was,|Then the light fell on it,] [under a bridge|behind a rain barrel|on the playground, alone on a swing]. "[Nobody
        fits me|I have tried them all]," said the shadow at last. "[You fit me best|I am not whole without you|I missed you
        all day]," said {hero}. "[I am sorry|Let us try again]. [What do you need|What shall I do better|What would you
        like]?"

        [They talked until the lamp was almost empty.|They talked for a long time, and it was a good talk.|The shadow told
        {hero} everything, and {hero} listened.] [Then the shadow lay down at {hero}'s feet, and it fitted.|Then the shadow
        jumped, and there it was, heel to heel with {hero}.] {ever}, {promise}. [And at night, on the bedroom wall, the
        shadow makes rabbits and geese for {hero}, all by itself.|If you see {hero} wave at the ground, now you know why.]
        """, hero=hero, reason=reason, promise=promise, first=first, first_end=first_end, second=second,
        second_end=second_end,
        time=w.pick(["one day", "one sunny day", "one morning", "one summer day", "on a warm day", "early one morning"]),
        road=w.pick(["square", "meadow", "yard", "bridge"]), ever=EVER_SINCE)


def riddle_gate(w):
    """The answer to the gatekeeper's riddle is there to be seen."""
    hero = w.pick([child(w), royal(w), knighted(w)])
    look, keeper = w.pick([
        ("a lion of stone", "lion"), ("a huge owl", "owl"), ("a sleepy giant", "giant"), ("a dragon with glasses", "dragon"),
        ("a troll in a green coat", "troll"), ("a cat as big as a cow", "cat"),
    ])
    errand, ending = w.pick([
        ("to fetch the water that makes sick children well",
         "In the evening the sick child sat up in bed and asked for pancakes"),
        ("to bring a letter to a friend in the next land",
         "The friend read the letter three times and danced through the kitchen"),
        ("to find the lost bell of the village", "Now the bell rings again over the village at noon"),
        ("to ask the north for a bit of snow", "It snowed on the village at last, and all the sledges came out"),
        ("to bring home the swallows", "And with the swallows came the spring"),
        ("to find a feather that makes a sad king laugh", "The king laughed until his crown fell into the soup"),
        ("to bring back a word that nobody remembers", "The word was hello, and now everyone in the village says it"),
    ])
    riddle, clue, solution = w.pick([
        ("I fall from high up all day long and never hurt my knees", "A drop fell on {hero}'s nose, and then another",
         "the rain"),
        ("I carry my house wherever I go, and I am never late for supper",
         "Something slow crept over {hero}'s shoe, with a little house on its back", "a snail"),
        ("I have one leg and a hat, and I stand in the wood without a word",
         "{Hero} sat down in the moss. Beside {hero.his} hand stood something small with a red hat", "a mushroom"),
        ("I walk behind you in the morning, and in the dark I am gone",
         "The sun came out, and something long and grey lay at {hero}'s feet", "my shadow"),
        ("I can shake every tree, but no one has ever seen me", "{Hero}'s hat flew off, and all the leaves rustled",
         "the wind"),
        ("I come through the window every day, and I never break the glass",
         "Something warm and bright lay on {hero}'s hand", "the sunlight"),
        ("I am thin and green, and with my brothers I make the meadow", "Something thin and green tickled {hero}'s hand",
         "a blade of grass"),
        ("I open my eye only at night, and nobody has counted my brothers",
         "It had grown dark. Something twinkled high above {hero}", "a star"),
    ])
    return w.fill("""
        ["Halt!" Every traveller on this road hears that word, and so did {hero}.|In the mountains is a gate that has no
        lock. {Hero} soon found out why.|{Hero} had a long way to go.|"Nobody gets past the gate," people said to {hero}.
        "Nobody."|The road went up and up, and {hero} walked and walked.|Are you good at riddles? {Hero} was not.] {Hero}
        was on the way {errand}. But the way led through [a|an old|a high] gate, and [beside it|in front of it] [sat|lay]
        {look}. "[You may pass if you solve my riddle|A riddle first|Nobody passes without an answer]," said the {keeper}.
        "You [have two tries|may guess twice].  {riddle}. What am I?"

        {Hero} [thought until {hero.his} ears were hot|scratched {hero.his} head|walked up and down]. "A {wrong}?" {hero.he}
        [asked|tried].  "[Wrong. One try is left|No. Now think well|Wrong. Once more, and then never again]," said the
        {keeper}, and [yawned|smiled]. {Hero} [was close to tears|wanted to go home]. [{Hero.he} took a deep breath and did
        not think at all, only looked.|Then {hero.he} looked around, quite calmly.] {clue}. "[I know it|I have it|Now I
        see]!" cried {hero}. "It is {solution}!"

        "{Solution}," said the {keeper} slowly. "[That is right|Correct|So it is]. [You are the first in a hundred years|The
        others only think. You looked]." The gate [creaked and swung open|opened without a sound]. "[Many thanks|Thank you],
        {keeper}," said {hero}. "[Shall I ask you one, too|May I ask a riddle now|Would you like a riddle, too]?" The
        {keeper} [nodded|sat up]. "[What is big and alone, and is glad of a visit|Who sits by a gate all day and would like
        some company|What has two sad eyes and a great many riddles]?" [The {keeper} thought for a long time. "Me," said the
        {keeper} then.|It was quiet for a while. "That is me," said the {keeper} softly.|"Hm," said the {keeper}. "I think
        that I know that one. It is me."]

        [{Hero} went on, and all went well.|Behind the gate the road was easy.|Then {hero} hurried on.] {ending}. [And on
        every first of May {hero} brings the {keeper} a new riddle.|On the way back, {hero} and the {keeper} drank tea
        together, and the gate stood open.]
        """, hero=hero, look=look, keeper=keeper, errand=errand, ending=ending, riddle=riddle, clue=clue, solution=solution,
        wrong=w.pick(["fish", "teapot", "king", "cheese", "ladder", "goose", "sock"]))


def moon_in_tree(w):
    """The moon is stuck; the small ones get it loose."""
    hero = animal(w, (), ["owl", "hedgehog", "mouse", "squirrel", "bat", "fox"])
    other = animal(w, [hero], ["rabbit", "mole", "beaver", "frog", "deer", "bear", "goat"])
    stuck, pull, trick = w.pick([
        ("in the top of the tall pine", "They pulled, and the pine bent, but the moon sat tight",
         "tickled the moon with a long feather. It laughed, it shook, and plop, it was loose"),
        ("in the chimney of the mill", "They pushed with a broom, but the moon only got dirty",
         "made a fire of damp leaves below. The moon sneezed so hard that it flew out"),
        ("in the fork of the old oak", "They shook the oak, but only acorns fell",
         "rubbed the moon with butter from the dairy. It slid out like soap"),
        ("between the two rocks on the hill", "They shouted \"one, two, three\" and pushed, but the moon did not move",
         "dug away the earth under the smaller rock. It rolled aside, and the moon was free"),
        ("in the spider's big net", "They cut one thread, but the spider made two new ones",
         "asked the spider politely. \"Oh, that is the moon?\" said the spider. And with eight quick legs the spider "
         "opened the net"),
        ("in the basket of a balloon", "They shook the basket, but the moon filled it to the rim",
         "untied all the sandbags. The balloon shot up, turned over, and the moon rolled out into the sky"),
    ])
    return w.fill("""
        [That night the moon did not rise, and {hero} the {hero.kind} wondered why.|It was dark, much too dark for {hero}
        the {hero.kind}.|"Help!" called somebody from above, and {hero} the {hero.kind} woke up.|"Where is the moon?" asked
        {hero} the {hero.kind}.|{Hero} the {hero.kind} could not sleep, because it was too dark.|Have you ever seen the moon
        from near? {Hero} the {hero.kind} has.] {Hero} [went out|looked out], and there was the moon, quite near. It was
        stuck {stuck}! "I [flew too low|wanted to have a look at you]," said the moon [and blushed|sadly]. "Now I cannot get
        [away|out]. And [the ships need me|the moths are waiting|the night flowers do not open without me]!"

        "[I will get help|We shall see]," said {hero}, and hurried to {other} the {other.kind}. {Other} was [asleep|eating
        {other.food}|washing {other.his} face], but {other} came at once. {pull}. "[Ow|Careful|That tickles]," said the
        moon. "[We are too small|This does not work]," said {other}. "[Small is not the same as weak|Let me think]," said
        {hero}, and sat down. [{Hero} thought and thought.|A cloud came by and went away again.] Then {hero} had [an idea|a
        plan], and {other} helped. They {trick}.

        [Slowly, the moon rose|Up went the moon, round and bright]. [All the animals in the wood said, "Ah."|The pond was
        silver again.] "Thank you, {hero}! Thank you, {other}!" called the moon. "[What can I do for you|Do you have a
        wish]?" "[Shine into my window a little longer|Shine on me when I cannot sleep|Just shine on me now and then]," said
        {hero}. "[And on me, please|On me, too]," said {other}.

        [So it was done.|The moon kept its word.] [And now, when the moon is very near and yellow, {hero} calls, "Not so
        low!"|{Hero} and {other} sat there until morning and looked up.|If you look closely, you will see a small spot on
        the moon. That is where it was stuck {stuck}.]
        """, hero=hero, other=other, stuck=stuck, pull=pull, trick=trick)


STORIES = [scared_knight, magic_brush, wish_wrong, talking_tree, fallen_star, toys_at_night, snowman, small_cloud,
           small_engine, treasure_map, pirate_ship, moon_rocket, robot_wonders, door_in_wall, lonely_monster,
           careful_giant, dragon_without_fire, royal_job, sleepless_ruler, wizard_pupil, magic_seed, lamp_spirit,
           living_island, cave_echo, torn_wing, polite_key, dark_lighthouse, runaway_shadow, riddle_gate, moon_in_tree]
