"""Stories about children at home, at school, in the street and in the shop."""
from .cast import BOYS, GIRLS, RELATIVES, Who, animal, child

DYES = "red blue green yellow orange purple pink white brown grey".split()
ANY_DYE = f"[{'|'.join(DYES)}]"
NUMBERS = "two three four five six seven".split()
WHEN = """one day|one morning|one afternoon|on Saturday|one Sunday|one summer day|one day in spring|one autumn morning|
early one morning|one fine day|on a quiet day""".replace("\n", "").split("|")
SCHOOL_DAYS = "on Monday|one Tuesday|on a Wednesday|one Thursday morning|on Friday|one day|one morning".split("|")
TOYS = """teddy bear|toy rabbit|toy car|doll|toy boat|toy robot|ball|toy train|toy dinosaur|puppet|toy plane|toy elephant|
yo-yo|toy tiger|drum|wooden horse|toy bus|rag doll|toy penguin|spinning top""".replace("\n", "").split("|")
GOOD_THINGS = ["The soup with the little stars", "The puddle that I jumped into", "The dog that licked my hand",
               "The pancakes", "The ladybug on my nose", "The ride on the bus", "My tower. It was taller than me",
               "The swing", "The joke",
               "The funny hat of the bus driver", "The big leaf that I found", "The snail race", "The song at school"]
PARENTS = ("mom", "dad", "mother", "father")
GRANDPARENTS = ("grandma", "grandpa")
ELDERS = PARENTS + GRANDPARENTS + ("aunt", "uncle")
CALLS = {"mother": "Mama", "father": "Papa"}


def elder(w, of, roles=ELDERS):
    """A grown-up of the family, "her mom" or "Aunt Vera"; field call is how the child speaks to them."""
    role = w.pick(roles)
    gender = RELATIVES[role]
    call = CALLS.get(role, role.capitalize())
    if role in ("aunt", "uncle"):
        call += " " + w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n != of.name])
    return Who(w.pick([f"{of.his} {role}", call]), gender, role, {"call": call})


def sibling(w, of, age):
    """A sister or brother with a name; age is "big" or "little"; field role is "little sister"."""
    other = child(w, [of])
    other.more["role"] = f"{age} {'sister' if other.gender == 'she' else 'brother'}"
    return other


def someone(w, name):
    """A person who is called by what they do: "the baker"."""
    return Who(name, w.pick(["she", "he"]))


def intro(what):
    """A first sentence that names the hero, "who" and what."""
    return f"""[
        [Once upon a time, there was|Once there was|There once was] a {{hero.kind}} [named|called] {{hero}} who {what}.|
        [Once upon a time, a|Once a|A] {{hero.kind}} [named|called] {{hero}} {what}.|
        Once upon a time, in a [small town|house by a river|village near the sea], there lived a {{hero.kind}} who {what}.
        {{Hero.his}} name was {{hero}}.|
        {{Hero}} was a {{hero.kind}} who {what}.|
        In a [small house with a {ANY_DYE} door|little town|town by the sea|house near the station|village with an old
        bridge]
        lived a {{hero.kind}} [named|called] {{hero}} who {what}.|
        [This is|Here is] a story about {{hero}}, a {{hero.kind}} who {what}.|
        [Do you want to hear about|Have you heard about] {{hero}}? {{Hero}} was a {{hero.kind}} who {what}.]"""


def lost_toy(w):
    hero = child(w)
    pet = animal(w, [hero], ["cat", "dog", "kitten", "puppy"])
    spot, inside, state, reason = w.pick([
        ("to the old armchair", "Deep between the cushions", "It had crumbs all over it",
         "I sat there last night and fell asleep"),
        ("to the garden gate", "In the tall grass beside it", "It was wet", "I put it down there to open the gate"),
        ("to the shoes by the door", "Inside a big boot", "It smelled of feet",
         "It must have dropped in when I took off my coat"),
        ("under the bed", "Behind a box of old shoes", "It was grey with dust", "It must have rolled there in the night"),
        ("to the basket with the washing", "Under a towel and a sock", "It smelled of socks",
         "I carried it in with my clothes"),
        ("behind the curtain", "On the cold floor in the corner", "It was cold",
         "I hid it there when we played hide-and-seek"),
        ("out to the swing", "In the sand under the seat", "It was full of sand", "I swung so high that I forgot it"),
        ("into the kitchen", "On the shelf behind the flour", "It was white with flour", "I had it with me when we baked"),
    ])
    return w.fill("""
        [{opening}|{opening}|"Where is my {toy}?" {hero} [called from the stairs|cried|asked for the third time]. It was a
        {colour} {toy}, and {hero} [got it when {hero.he} was very small|loved it more than any other toy].|Of all {hero.his}
        toys, {hero} liked the {colour} {toy} best.|Every [night|morning], {hero} [said hello to|looked at] {hero.his}
        {colour} {toy}. But one [day|evening], the [shelf|place] where it always sat was empty.|The {colour} {toy} was gone.
        {Hero} [could not believe it|looked at the empty shelf and felt cold inside].] [Everybody at home knew that {toy}.|
        {Hero.he} took it [to the table|in the car|to Grandma's house|up and down the stairs] [every day|all the time].|It
        had been a gift from {helper}.]

        [{Hero} looked [under the table and behind the door|in every drawer|in the bath and even in the oven]. [No {toy}.|It
        was not there.]|{Hero} turned the whole room upside down, but there was no {toy}.] [{Hero.he} was close to tears.|A
        tear ran down {hero.his} nose.|{Hero.he} sat down on the floor and felt very sad.] [{Helper} came to see what was
        wrong.|{Helper} heard {hero.him} and came in.] "[Think back|Close your eyes and think]," said {helper}. "[Where did
        you have it last|What did you do yesterday|When did you see it last|Where did you play this morning|Did you have it
        at breakfast]?" {Hero} thought [hard|for a long time], but {hero.he} [could not remember|did not know].

        Then {pet} the {pet.kind} {pet.said} [loudly|two times] and ran {spot}. ["What is it, {pet}?" asked {hero}.|{Hero}
        ran after {pet}.] {inside} lay the {colour} {toy}! {state}, but {hero} did not [mind|care]. "[Now I know|Oh, of
        course|Now I remember]!" {hero.he} said. "{reason}!"

        ["{Pet}, you are the best {pet.kind} in the world!" {hero} laughed.|"Thank you, {pet}," {hero} said, and
        [stroked|hugged] the {pet.kind}.|{Hero} gave {pet} a big hug, and {helper} gave {pet} a [treat|little snack].] [From
        then on, {hero} put the {toy} back on its shelf every evening.|That night, the {toy} slept in {hero}'s arm, and {pet}
        slept at {hero}'s feet.|{Helper} cleaned the {toy}, and soon it was [clean|as good as new].]
        """, hero=hero, pet=pet, helper=elder(w, hero), colour=w.pick(DYES), toy=w.pick(TOYS), spot=spot, inside=inside,
        state=state, reason=reason, opening=intro("had a {colour} {toy}"))


def found_thing(w):
    hero = child(w)
    thing, looks, spot, owner, value, thanks = w.pick([
        ("key", "a small key on a {colour} ribbon", "on the steps of the school", "the baker",
         "I could not open my shop without it", "a warm bun"),
        ("glove", "a {colour} glove with a hole in the thumb", "beside a puddle", "the mail carrier",
         "My fingers were so cold this morning", "a stamp with a bird on it"),
        ("purse", "an old {colour} purse with a button", "in front of the fruit shop", "the neighbor",
         "All my money for this week is in it", "a big sweet pear"),
        ("watch", "a little watch with a {colour} strap", "under a bench in the park", "the gardener",
         "My father gave it to me when I was young", "a sunflower"),
        ("whistle", "a whistle on a {colour} string", "near the football field", "the coach",
         "The children never hear me without it", "a turn to blow it as loud as possible"),
        ("scarf", "a long {colour} scarf", "on the low wall by the bus stop", "the bus driver",
         "My sister knitted it for me", "a seat right at the front of the bus"),
        ("letter", "a letter in a {colour} envelope", "in the wet leaves by the road", "the teacher",
         "It is from my best friend, and I have not read it yet", "a sticker with a gold star"),
    ])
    return w.fill("""
        [{opening} {Time}, {hero} found something on the way home.|{opening} {Time}, something lay on the ground, right in
        front of {hero.him}.|Something lay on the ground. {Hero}, a {hero.kind} with [big eyes|untied shoes|a bag full of
        books], saw it first.|"Look what I found!" said {hero}.|On the way home from school, {hero} always looked at the
        ground, and today there was something to see.|Have you ever found something that was not yours? {Hero} did.|The
        street was [quiet and grey|full of yellow leaves|still wet from the rain] when {hero} found it.] [It was {looks}, and
        it lay {spot}.|There, {spot}, lay {looks}.] [{Hero} picked it up and turned it over.|{Hero} looked left and right,
        but nobody was there.] [It was so nice that {hero.he} wanted to keep it.|"Finders keepers," {hero.he} thought at
        first.|"Is it mine now?" {hero.he} wondered.]

        [But then {hero} thought, "Somebody is [looking for this {thing}|sad about this {thing}] right now."|But {hero}
        remembered how {hero.he} had once lost {hero.his} own [hat|bag|ball], and how bad it had felt.|At home, {hero} showed
        the {thing} to {helper}. "It is pretty," said {helper}. "But whose is it?"] So {hero} [went from door to door|asked
        the people in the street|went back and waited]. [First|Soon] came [a man with a dog|a woman with a baby|two big
        boys|an old man with a stick]. "[Is this your {thing}|Did you lose a {thing}]?" asked {hero}. "No, [sorry|not me|I
        have lost nothing|it does not belong to me|I have never seen it]," was the answer.

        [At last,|Then] {hero} saw {owner}. {Owner} walked very slowly and [looked at the ground|looked under every bush].
        ["Did you lose something?" {hero} asked. "[Yes|Oh dear, yes],"|"What are you looking for?" asked {hero}. "[Something
        dear to me|I lost something],"] said {owner}. "My {thing}! It is {colour}." {Hero} [smiled and held out {hero.his}
        hand|opened {hero.his} hand]. "Is this it?"

        "My {thing}!" cried {owner}. "{value}. [Thank you!|You are a good child!|How can I thank you?|I had nearly given
        up.]" And {owner} gave {hero} {thanks}. [{Hero} [ran|skipped] home with a warm feeling inside.|"Giving it back was
        nicer than keeping it," {hero} told {helper} that evening.|From that day on, {owner} always waved when {hero} came
        by.]
        """, hero=hero, helper=elder(w, hero, PARENTS), thing=thing, looks=looks, spot=spot, owner=someone(w, owner),
        value=value, thanks=thanks, colour=w.pick(DYES), time=w.pick(SCHOOL_DAYS),
        opening=intro("[saw everything|liked to look for treasures|never walked fast, because there was so much to see]"))


def lost_at_market(w):
    hero = child(w)
    sight, doing = w.pick([
        ("a man who made soap bubbles as big as a head", "popped three of them"),
        ("a parrot in a golden cage", "tried to make it say hello"), ("a tower of oranges", "counted them all"),
        ("a puppet show with a dragon", "laughed at the dragon"),
        ("a box with five sleepy puppies", "stroked the smallest one"),
        ("a woman who painted cups", "watched her paint a tiny fish"), ("a boy who played the drum", "clapped along"),
        ("a glass case full of cakes", "chose the one that looked best"),
    ])
    seller, seat = w.pick([
        ("the cheese seller", "a big wooden box"), ("the flower seller", "a stool between the roses"),
        ("the fish seller", "an empty barrel"), ("the man with the balloons", "his shoulders"),
        ("the woman with the apples", "a box of apples"), ("the egg seller", "a chair"),
        ("the woman with the honey", "her table"), ("the old man with the brooms", "a stack of baskets"),
    ])
    return w.fill("""
        [{opening}|{opening}|The market was [loud and full of smells|full of people, bags and dogs] that morning.|"Stay close
        to me," said {helper}.|"[Fish! Fresh fish|Apples! Sweet apples]!" somebody shouted.|Every Saturday, {hero} went to
        the market with {helper}.] {Hero} held [{helper}'s hand|on to {helper}'s bag], because there were so many people.
        {Helper} wore a {colour} hat that day, with [a feather|a flower|a wide brim].

        Then {hero} saw {sight}. {Hero.he} [stopped|let go] [for a moment|only for a minute] and {doing}. When {hero.he}
        [turned around|looked up again], [{helper} was not there|there were only strangers]. [{Hero}'s heart beat fast.|
        |{Hero} felt very small.|All {hero.he} saw was legs, legs, legs.] "{helper.call}?" {hero.he} called. [|Nobody
        answered.|But the market was too loud.]

        {Hero} [wanted to run, but then {hero.he} remembered|remembered] what {helper} had once said: "If you get lost, [stay
        where you are and|do not run around, but] ask somebody who [works there|sells things]." So {hero} went to {seller},
        [only|just] two steps away. "[Please help me|Excuse me]," {hero.he} said. "I have lost {helper.call}." "[Then we will
        find {helper.him}|Do not cry]," said {seller}. "[What does {helper.he} look like?|Tell me what {helper.he} looks
        like.|What is {helper.he} wearing?]" "[{Helper.he} has a {colour} hat|There is a {colour} hat on {helper.his}
        head|You can tell by the hat. It is {colour}]," said {hero}.

        {Seller} lifted {hero} up on {seat}. Now {hero} could see over all the heads: [a straw hat, a cap, a bald head|caps,
        scarves, umbrellas|bald heads, long hair, a cap with a button] ... and a {colour} hat! "[There|Over there]!" {hero}
        shouted and waved with both arms. {Helper} came running and [hugged {hero} tightly|took {hero} in {helper.his} arms].
        "[I looked for you everywhere|There you are|I have found you|What a scare]!" ["I stayed in one place," said {hero}.
        "That was [very clever|just right]," said {helper}.|] [And {helper}|{Helper} also] thanked {seller} [for the
        help|with all {helper.his} heart|and bought something there]. [On the way home, {hero} did not let go of {helper}'s
        hand once.|{Hero} said, "{helper.call}, please always wear that hat."|"What did you look at?" asked {helper}, and
        {hero} told {helper.him} about {sight}.]
        """, hero=hero, helper=elder(w, hero), sight=sight, doing=doing, seller=seller, seat=seat, colour=w.pick(DYES),
        opening=intro("[loved the market|liked to look at everything]"))


def sharing(w):
    hero = child(w)
    friend = child(w, [hero])
    place, thing, plan, rule, fun = w.pick([
        ("on the playground", "swing", "take turns", "Each of us swings until the other one has counted to twenty",
         "the one who counted also pushed, so each of them flew much higher than before"),
        ("in the kitchen", "muffin", "cut it in two", "One of us cuts, and the other one chooses first",
         "both halves were exactly the same size, and each of them got a raisin"),
        ("in the yard", "cart", "drive together", "One of us pulls, and the other one rides to the gate, and then we change",
         "the cart became a bus, then a train, and then a ship"),
        ("in the sandbox", "shovel", "work together", "One of us digs, and the other one carries the sand away in a hat",
         "soon there was a castle with four towers"),
        ("on the hill behind the school", "sled", "ride on it together",
         "One of us sits in front, and the other one holds on tight", "the sled went twice as fast as with only one"),
        ("in the classroom", "box of paints", "paint one big picture",
         "One of us paints the sky, and the other one paints the ground",
         "the picture was so good that it was hung on the wall"),
        ("at the bus stop", "umbrella", "stand close together", "The tall one holds it, and the other one tells a story",
         "nobody got wet, and the time until the bus came was short"),
    ])
    return w.fill("""
        [{opening}|{opening}|There was only one {thing}, and there were two children.|"[I was here first|I saw it first]!"
        said {hero}.|What can two children do with one {thing}?|[At|In] the beginning, {hero} and {friend} were not friends
        at all.] {Place}, {hero} and {friend} both wanted the {thing}. [It was the only {thing} there.|There was no other
        one.|But there was just that one.|One {thing} was all there was.] [{Hero} held it on one side, and {friend} held it
        on the other.|"I want it," said {hero}, and {friend} said it at the same moment.|Four hands were on it at once.|
        {Hero} grabbed it, and {friend} grabbed it, too.] "[Mine|Let go|I need it|I was first]!" [cried|said] {hero}. "[No,
        mine|You let go|I need it, too|No, I was]!" [cried|shouted] {friend}.

        [They pulled and pulled until both of them sat on the ground.|They looked at each other with angry eyes.|{Friend}
        began to cry, and {hero} felt bad.|They shouted so loudly that a bird flew away.] [For a while, nobody spoke.|Then it
        was quiet for a while.|A minute went by, and it was a long one.|Then both of them got tired of it.|] [{Hero} looked
        at {friend}, and {friend} looked at {hero}.|"This is no fun," said {friend} at last.|"Now nobody has the {thing},"
        said {hero}.] [Then {hero} had an idea. "We could {plan}," {hero.he} said. "[How|And how]?" asked {friend}.
        "[Easy|Like this|Listen]," said {hero}. "{rule}."|"What if we {plan}?" asked {hero}. "And how do we do that?" asked
        {friend}. "{rule}," said {hero}.|"I know something," said {hero}. "We {plan}. {rule}."]

        {Friend} [thought about it and nodded.|was not sure, but then {friend.he} said, "All right."|smiled for the first
        time.|wiped {friend.his} nose and nodded.|said, "That is fair."] They tried it, and it worked: {fun}. ["This is much
        better than alone," said {friend}.|{Hero} and {friend} laughed until their bellies hurt.|"You are nice," said
        {friend}. "I did not know that," said {hero}, and both of them laughed.] [After that day, {hero} and {friend} were
        friends, and they shared much more than one {thing}.|When it was time to go home, {hero} said, "See you tomorrow,
        {friend}!"|The next day, {friend} was the first to say, "[Come, {hero}!|{Hero}, shall we share again?]"]
        """, hero=hero, friend=friend, place=place, thing=thing, plan=plan, rule=rule, fun=fun,
        opening=intro("[did not like to share|always wanted to be first|was an only child]"))


def quarrel(w):
    """Two siblings pull at one thing, and mend it together."""
    hero = child(w)
    other = sibling(w, hero, w.pick(["big", "little"]))
    thing, harm, repair, better = w.pick([
        ("picture book", "a page ripped in two", "put the page together again with tape",
         "the page with the tape was the one that they always read first"),
        ("kite", "its tail came off", "made a new tail out of old socks",
         "everybody in the street knew the kite with the sock tail"),
        ("paper crown", "it tore in the middle", "glued it together and stuck a star on the crack",
         "now it was a crown with a star"),
        ("blanket", "a corner came off", "sewed a round patch on the corner", "the patch looked just like a full moon"),
        ("toy wagon", "a wheel broke off", "fixed the wheel with a long screw",
         "the wagon squeaked, so that they could pretend it was a mouse"),
        ("paper lantern", "a hole was in its side", "pasted thin yellow paper over the hole",
         "the hole shone like a little sun in the evening"),
        ("doll house", "the door fell off", "hung up a piece of cloth as a door", "the dolls never had to knock again"),
        ("cardboard robot", "its arm fell off", "gave it a spoon for an arm", "the robot could help with the soup"),
    ])
    alone, sorry = w.pick([
        ("built a tower, but there was nobody to look at it", "pushed a drawing with two smiling faces under the door"),
        ("played a game of cards alone and won, but that was no fun", "came with half a cookie"),
        ("looked out of the window at the empty yard", "knocked three times very softly"),
        ("told a joke to the wall, and the wall did not laugh", "made a funny face around the corner"),
        ("read the same line over and over", "laid a favorite marble in front of the door"),
    ])
    return w.fill("""
        [{opening}|{opening}|"[It is mine|I had it first]!" shouted {hero}. "No, mine!" shouted {other}.|{Hero} and {other}
        [could be the best of friends|shared a room, a bath and a bunk bed]. On bad days, they could be like cat and dog.|It
        all began with the {colour} {thing}.|How long can two children be angry with each other?|{Helper} heard a loud noise
        from the room of {hero} and {other}.] {Hero} and {hero.his} {other.role} {other} both wanted to [have|play with] the
        {colour} {thing} [|at the same time|that {day}]. [{Hero} pulled on one side, and {other} pulled on the other.|{Hero}
        pulled it to the left, and {other} pulled it to the right.] "[Let go|Give it to me], {other}!" "[You let go|No, you
        give it to me], {hero}!" [Then there was a nasty sound|Crack], and {harm}.

        [Both of them were very still.|Both of them stared.|Nobody said a word.|] "[That was you|It is your fault|Look what
        you have done|Now you have broken it]!" cried {hero}. "[No, it was you|I did not do it, you did|You pulled harder
        than I did|You started it]!" cried {other}. {Hero} ran [into the bedroom|up to the attic] and {other} ran [into the
        kitchen|down to the cellar]. [|The doors banged.|Bang, went one door. Bang, went the other.] {Hero} {alone}. [It was
        too quiet in the house.||An hour was very long.|After a while, the anger was gone, and only a sad feeling was left.]

        At last, {other} {sorry}. "I am sorry, {hero}," said {other}. "[I am sorry, too|Me too], {other}," said {hero}. "I
        [did not want to break it|should not have pulled it|should have waited for my turn|was so stubborn]." Together, they
        [went to|asked] {helper} for help. {Helper} [did not scold them|smiled a little] and said, "[Two have broken it, so
        two can mend it|Let us see what we can do]." [|{Hero} held it still, and {other} did the rest.|{Other} had the good
        idea, and {hero} had the steady hands.] They {repair}.

        [It did not look like before. It looked better|The {thing} was not quite the same, but nobody minded]: {better}.
        ["First you, {other}," said {hero}. "No, first you," said {other}. {Helper} laughed. "Please do not start again!"|And
        when {hero} and {other} wanted the same thing again, they tossed a coin.|That night, {hero} and {other} whispered and
        giggled in their beds for a long time.]
        """, hero=hero, other=other, helper=elder(w, hero, ELDERS[:4]), colour=w.pick(DYES), thing=thing, harm=harm,
        repair=repair, better=better, alone=alone, sorry=sorry, day=w.pick(["morning", "afternoon", "evening"]),
        opening=intro("[did not like to give in|shared almost everything, but not every day]"))


def new_at_school(w):
    hero = child(w)
    friend = child(w, [hero])
    sign, question, answer, game = w.pick([
        ("drew tiny snails all over the edge of the page", "Do you like snails?", "I have one at home. It is called Speedy,",
         "built a house of grass for a snail that they found by the wall"),
        ("held a jar full of buttons", "What are the buttons for?", "I collect them. This one is from a pirate's coat,",
         "sorted the buttons and made a face out of them on the bench"),
        ("juggled with three chestnuts", "Is that hard to do?", "Not at all. Shall I show you?",
         "threw chestnuts into the air until both of them could juggle"),
        ("hummed a song that nobody knew", "What song is that?", "My grandma sings it when she cooks,",
         "clapped and sang the song until they both knew all of it"),
        ("folded a bird out of a page of paper", "How do you do that?", "First you fold the corners. Look,",
         "let paper birds fly from the top of the steps"),
        ("looked at a photo of a very old dog", "Is that your dog?", "Yes. His name is Grumpy, and he snores,",
         "played dogs and barked at the pigeons"),
        ("looked at the clouds all the time", "What do you see up there?", "A whale with a hat. Over there, see?",
         "lay on the grass and found a cloud for each animal"),
    ])
    town, why = w.pick([
        ("the mountains", "{Friend.his} mother had found work here"),
        ("a far country", "{Friend.his} family wanted to live near an uncle"),
        ("an island in the sea", "{Friend.his} father was the new doctor"),
        ("a big city", "{Friend.his} family had bought the old bakery"),
        ("a farm, many hours away", "{Friend.his} parents had sold their cows"),
    ])
    return w.fill("""
        [{opening} [But that changed.|That changed {time}.]|{opening} [But that changed.|That changed {time}.]|{Time}, the
        teacher came into the classroom with [somebody new|a new child].|The chair next to {hero} had been empty for a long
        time.|"Children, this is {friend}," said the teacher.|How does it feel to know nobody at all? {Friend} knew [how|it]
        that morning.|When the bell rang, there was a new face in the classroom.] {Friend} was new at the school. {Friend.he}
        came from {town}. {why}. ["Hello," {friend} said, so softly that hardly anybody heard it.|{Friend} looked at
        {friend.his} shoes and said nothing.|{Friend}'s ears were red, and {friend.his} hands held the bag tightly.]

        At the break, [all the others ran outside to play|everybody ran to the swings|the boys and girls raced around the
        yard|the yard was loud and full of games]. {Friend} sat alone [on the wall|under the tree|on the steps] and {sign}.
        [{Hero} saw it.|{Hero} watched for a while.] [{Hero} was a little shy, too, but|{Hero} did not know what to say, but
        then] {hero.he} thought of {hero.his} own first day. So {hero} [walked over|sat down beside {friend}]. "{question}"
        {hero} asked. {Friend} looked up. "{answer}" {friend} said.

        [And then it was easy.|{Hero} laughed, and {friend} laughed, too.|They talked until the bell rang.] In the next
        break, {hero} and {friend} {game}. [Other children came to look.|Soon, three other children stood around them.|A girl
        with a red ball stopped to watch.|Two boys came over.] "[Can we do that, too|May we join you|Is there room for
        us|Will you show us, too]?" they asked. "[Of course|Yes, come here]," said {friend}, and {friend.his} voice was not
        soft any more.

        [When school was over, {hero} asked, "Will you sit next to me tomorrow?" "Yes, please," said {friend}.|At home,
        {friend}'s mother asked, "How was it?" "Good," said {friend}. "I have a friend. The name is {hero}."|On the way home,
        {hero} and {friend} found out that they lived in the same street.|From that day on, nobody at the school was
        surprised to see {hero} and {friend} together.]
        """, hero=hero, friend=friend, sign=sign, question=question, answer=answer, game=game, town=town, why=why,
        time=w.pick(SCHOOL_DAYS),
        opening=intro("[sat alone at a desk by the window|had an empty chair beside {hero.him} at school]"))


def first_day(w):
    """The one who is new tells about it at home."""
    hero = child(w)
    friend = child(w, [hero])
    fear, truth = w.pick([
        ("the teacher would be as strict as a goose", "the teacher had a funny laugh, like a goose"),
        ("nobody would talk to {hero.him}", "there was so much talk that {hero}'s ears hummed"),
        ("{hero.he} would not find the right door", "there were pictures on the doors, and {hero}'s door had a sun"),
        ("the big children would laugh at {hero.his} {colour} bag", "two other children had {colour} bags as well"),
        ("{hero.he} would have to know all the letters", "that day, they only learned the letter O"),
        ("the lunch would taste bad", "there were noodles, and {hero} ate two plates"),
    ])
    trouble, help_ = w.pick([
        ("{hero}'s pencil broke", "gave {hero.him} a {colour} one to keep"),
        ("{hero} did not know where to hang {hero.his} coat",
         "moved a coat to the side, so that there was room for one more"),
        ("{hero} could not open {hero.his} lunch box", "showed {hero.him} a trick: push here, pull there"),
        ("{hero} stood alone in the yard", "held out one end of a long rope"),
        ("{hero} spilled water over {hero.his} page", "brought a towel and half of a clean page"),
    ])
    return w.fill("""
        [{opening}|{opening}|"I do not want to go," said {hero} [into the pillow|from under the blanket].|On the first day of
        school, {hero} woke up before the birds.|{Hero}'s new {colour} bag stood ready by the door.|There were butterflies in
        {hero}'s tummy that morning.|The school had [three floors|a big clock] and a very heavy door.] [It was {hero.his}
        first day at school|Today {hero} would go to school for the first time], and {hero.he} was [nervous|a bit afraid].
        [{Hero} had heard|{Hero} was sure] that {fear}. {Helper} [took|held] {hero}'s hand all the way to the gate. "[I will
        be here when the bell rings|You can tell me everything later]," said {helper}.

        In the classroom, [it smelled of chalk and apples|it was noisy|there were small chairs and a big map]. [First, the
        children sang.|First, everybody said their name.|Everybody painted a card with a name on it.|The teacher rang a
        little bell.] Then {trouble}. [{Hero} felt hot in the face.|{Hero} wanted to go home.] But a {friend.kind} came over
        and {help}. "[I am {friend}|My name is {friend}]," said the {friend.kind}. "[I am new, too.|It is my first day, too.|
        I was scared this morning, too.|Shall we stay together?]" "[I am {hero}|My name is {hero}]," said {hero}, and [felt
        much better|was not so nervous any more].

        [After that, the morning flew by.|{Hero} and {friend} did everything together then.|{Friend} told {hero} a joke about
        a potato, and {hero} laughed out loud.] And {truth}! When the bell rang, {hero} [ran to the gate|did not even want to
        leave]. "[Well, how was it|So, how was it|How was school|And? Is school nice]?" asked {helper}. {Hero} [took a deep
        breath|began to talk and did not stop until they were home]. "[It was good|I like school]," {hero.he} said. "[And I
        have a friend. The name is {friend}|And tomorrow I sit next to {friend}]."

        [{Helper} smiled. "And this morning you were so [nervous|quiet]!"|That evening, {hero} put {hero.his} {colour} bag by
        the door without being asked.|"Do I have to wait until tomorrow?" {hero} asked in bed.]
        """, hero=hero, friend=friend, helper=elder(w, hero, PARENTS + GRANDPARENTS), fear=fear, truth=truth,
        trouble=trouble, help=help_, colour=w.pick(DYES),
        opening=intro("[was finally old enough for school|had just had {hero.his} sixth birthday]"))


def dark(w):
    hero = child(w)
    scary, like, cause, check, name = w.pick([
        ("a tall shape stood by the door", "a giant without a head", "{hero.his} own coat on the hook", "touched its sleeve",
         "Mr. Coat"),
        ("something went scratch, scratch", "claws on the wall", "a branch of the apple tree, which touched the window",
         "opened the curtain", "old tree"),
        ("two eyes shone on the shelf", "the eyes of a monster", "the two buttons on the old teddy bear", "went up close",
         "Mr. Bear"),
        ("something breathed under the bed", "a dragon", "the cat, which had fallen asleep there", "looked under the bed",
         "cat"),
        ("something went drip, drop, drip", "the steps of a tiny ghost", "the tap in the bathroom",
         "opened the bathroom door", "Mr. Tap"),
        ("a long arm waved on the wall", "a hungry monster", "the shadow of the curtain, which moved in the wind",
         "pulled at the curtain", "Mr. Curtain"),
        ("something hummed in the hall", "a swarm of bees", "the fridge in the kitchen", "followed the sound", "Mr. Fridge"),
    ])
    return w.fill("""
        [{opening}|{opening}|It was dark, and {hero} was wide awake.|"[Can you leave the light on?|Can the door stay open?]"
        asked {hero}.|By day, {hero} was afraid of nothing. By night, it was different.|At night, {hero}'s room looked quite
        different.|{Helper} [said good night|gave {hero} a kiss] and turned off the light.|What lives in the dark? {Hero}
        thought about that [every night|a lot].] {Hero} [lay in bed with the blanket up to {hero.his} nose|lay still and
        listened]. [All at once,|Then] {scary}. It was like {like}! [{Hero}'s heart went bump, bump, bump.|{Hero} pulled the
        blanket over {hero.his} head.]

        [For a while, {hero} did not dare to move.|{Hero} counted to {number}. It was still there.] Then {hero.he} called,
        "{helper.call}!" {Helper} came [at once|in slippers]. "[There is something in the dark|I am afraid]," whispered
        {hero}. {Helper} did not laugh. ["Then let us look at it together,"|"Shall we find out what it is?"|"I am here now,"]
        {helper} said and gave {hero} a [little lamp|flashlight]. "[You hold the light|You shine, and I look|You go first
        with the light|Hold it tightly]."

        [Hand in hand they went, very slowly.|Step by step, they went closer.|They walked on the tips of their toes.|{Hero}
        held {helper}'s hand very tightly.] {Hero} {check}, and what was it? It was only {cause}! [{Hero} had to laugh.|"Oh,"
        said {hero}. "It is only you!"] "Good evening, {name}," said {helper} [politely|and bowed], and {hero} giggled. "[In
        the dark, everything is the same as by day|The dark is only the day with its eyes closed|Everything has a reason,
        even at night|The night cannot hurt you|There is always something behind it]," said {helper}.

        [{Hero} went back to bed and turned off the light {hero.himself}.|Back in bed, {hero} was sleepy and not afraid any
        more.] ["Good night, {helper.call}. Good night, {name}," {hero.he} said.|Soon {hero} heard it all: the clock, the
        wind, {helper} in the kitchen. They were good sounds.|And when the dark looked strange again, {hero} just said, "I
        know you, {name}!"|The next night, {hero} did not call for {helper}. {Hero.he} had the lamp under the pillow, but
        {hero.he} did not need it.]
        """, hero=hero, helper=elder(w, hero, PARENTS + GRANDPARENTS), scary=scary, like=like, cause=cause, check=check,
        name=name, number=w.pick(["ten", "twenty", "fifty"]),
        opening=intro("[did not like the dark|was afraid of the dark]"))


def surprise(w):
    hero = child(w)
    first, why1 = w.pick([
        ("{helper} hid something behind {helper.his} back", "What {helper} had hidden was the gift with the {colour} bow"),
        ("the kitchen door was locked", "Behind the kitchen door, {helper} had baked the cake"),
        ("{helper} whispered on the phone", "{Helper} had called all the guests"),
        ("there was flour on {helper}'s nose", "The flour was from the birthday cake"),
        ("{helper} would not let {hero} into the yard", "In the yard hung a new {colour} swing"),
    ])
    second, why2 = w.pick([
        ("{other} had {colour} paint on both hands", "{Other} had painted a big {colour} sign"),
        ("{other} suddenly stopped talking when {hero} came in", "{Other} had practiced the birthday song"),
        ("{other} looked for tape and would not say why", "{Other} had hung up a hundred paper stars"),
        ("{other} was out of breath, with red cheeks", "{Other} had blown up all the balloons"),
        ("{other} ran past with something under the sweater", "Under the sweater, there had been a bag of {colour} candles"),
    ])
    gift, use = w.pick([
        ("a pair of roller skates", "rolled up and down the hall"),
        ("a big box of paints", "painted everybody with very long noses"),
        ("a little guitar", "played a song with only one note"),
        ("a tent", "slept in it that same night, right beside the bed"),
        ("a magnifying glass", "looked at everybody's ears"), ("a soft toy whale", "took it to bed that night"),
        ("a kite with a long tail", "could hardly wait for the wind"), ("a scooter", "rode it around the table three times"),
    ])
    return w.fill("""
        [{opening}|{opening}|It was {hero}'s birthday, and nobody said a word about it.|"Good morning!" called {hero}. "Do
        you know what day it is?"|{Hero} woke up [and smiled|very early], because today was {hero.his} birthday.|Has your
        birthday ever been forgotten? {Hero} thought that {hero.his} had been.|On the calendar in the kitchen, there was a
        {colour} ring around one day.] [Today, {hero} was {number} years old.|On this day, {hero} turned {number}.] [At
        breakfast, there was only bread and milk, as always|{Hero} ran down to breakfast. There was no cake]. "[Is it not a
        special day today|Does anybody know what day it is|Has nobody anything to say to me|Do you all remember what today
        is]?" {hero} asked. "[A Saturday, I think|A nice day, but a little windy|Please eat your bread|Oh, it is a day like
        any other]," said {helper}.

        [It was a strange day.|Everybody was strange that day.|Something was not right in the house.|Things got even
        stranger.] First, {first}. Then {second}. {Other} was {hero}'s {other.role}. "[What are you doing|What is going on]?"
        {hero} asked. "[Nothing|Oh, nothing at all]," said {other}. {Hero} went out and sat on the steps. "[They have all
        forgotten it|Nobody knows that it is my birthday]," {hero.he} thought, and [{hero.his} throat felt tight|kicked a
        stone].

        In the afternoon, {helper} called, "{Hero}, please come in for a moment!" {Hero} opened the door. [It was dark.|It
        was very quiet.] [Then the light went on.|All at once, it was bright.|Somebody pulled the curtain open.|Then came a
        giggle, and the light went on.] "Surprise!" [shouted everybody|shouted {other}, and {helper}, and all of {hero}'s
        friends]. Now {hero} understood [it all|everything]. {why1}. {why2}. "[Did you really think that we forgot|How could
        we forget you|Did you not notice anything|Are you very surprised]?" {other} [laughed|asked].

        [There were {number} candles on the cake, and {hero} blew them all out at once.|{Hero} counted the candles on the
        cake. There were {number}, just right.] And there was a gift: {gift}! {Hero} {use}. [It was the best birthday of
        all.|"This was the longest morning of my life," {hero} said, "and the best afternoon."|"Next year," said {hero}, "I
        will pretend that I forgot it, too."]
        """, hero=hero, other=sibling(w, hero, w.pick(["big", "little"])), helper=elder(w, hero, PARENTS + GRANDPARENTS),
        first=first, why1=why1, second=second, why2=why2, gift=gift, use=use, colour=w.pick(DYES),
        number=w.pick("five six seven eight".split()),
        opening=intro("[had waited all year for {hero.his} birthday|liked birthdays more than anything]"))


def riding(w):
    hero = child(w)
    wheels, road, tumble, tip = w.pick([
        ("bike", "the path in the park", "rolled into a bush", "pedal and look ahead"),
        ("bike", "the quiet street", "landed in a pile of leaves", "pedal and do not stop"),
        ("scooter", "the yard behind the house", "rolled right into the wet washing", "push and stand tall"),
        ("bike", "the field behind the house", "fell into the soft grass", "look ahead and not down"),
        ("bike", "the long path by the river", "ended up in the tall reeds", "hold on tight and pedal"),
        ("scooter", "the school yard", "bumped into a trash can", "push with one foot and keep the other one still"),
    ])
    goal, prize = w.pick([
        ("the old oak tree", "picked up an acorn to keep"), ("the red bench", "sat down to rest"),
        ("the last gate", "turned around like a race driver"), ("the big grey stone", "put a hand on it and shouted"),
        ("the drinking fountain", "drank like a camel"), ("the wooden post", "rang the bell five times"),
    ])
    return w.fill("""
        [{opening}|{opening}|The {colour} {wheels} had stood [in the shed|in the cellar] all winter.|"Do not let go!" cried
        {hero}.|{Hero} looked at the {colour} {wheels}, and the {colour} {wheels} seemed to look at {hero}.|All the other
        children in the street could ride. Only {hero} could not.|{Time}, {hero} got a {colour} {wheels}. It was not new, but
        it shone.|Wobble, wobble, bump. That is how it [began|started].] {Hero} wanted to learn to ride the {colour}
        {wheels}. {Helper} [came along to help|put a helmet on {hero}'s head], and together they went to {road}. "[I want to
        get as far as|One day I will ride all the way to] {goal}," said {hero}.

        {Helper} [held on from behind and ran along|ran beside {hero} with one hand on {hero.his} back]. "[Just|All you have
        to do is] {tip}," said {helper}. [At first, it went well. Then|It went well for a moment. Then|But] the {wheels}
        wobbled [to the left and to the right|like a jelly], and {hero} {tumble}. [It did not hurt much, but {hero} was
        angry.||There was dirt on {hero}'s knee and a leaf in {hero.his} hair.] "[I cannot do it|It is too hard|I will never
        learn it|I want to go home]!" {hero.he} said. "[Not yet|You cannot do it yet]," said {helper}. "[I fell many times,
        too, when I learned it|Everybody who can ride has fallen before|Falling is a part of it|You were nearly there|That
        was already better than I thought]."

        So {hero} [got up|wiped {hero.his} knee] and tried again. [Once more, and once more.||{Number} times {hero} fell, and
        {number} times {hero} got up.] {Helper}'s face [was red from running|got redder and redder]. Then, all at once, [it
        felt different|the {wheels} did not wobble any more|the {wheels} went straight on|it was quite easy]. {Hero} felt the
        wind on {hero.his} cheeks. "[Are you still holding me|Do you have me], {helper.call}?" {hero} called. "No!" called
        {helper} from far behind. "[I let go long ago|You are doing it alone|You do not need me any more|I have been standing
        here for a while]!"

        {Hero} [nearly fell again, but only from surprise, and|laughed out loud and] rode on, [past a dog and past a lamp
        post|faster and faster|straight as a line], all the way to {goal}. There {hero} {prize}. ["Did you see me?" asked
        {hero}. "I saw every bit of it," said {helper}, proud and out of breath.|And the {colour} {wheels}? It never had to
        wait long for {hero} again.|The next morning, {hero} was outside with the {colour} {wheels} before breakfast.|
        "Tomorrow I will teach you, {helper.call}," said {hero}. "Oh no," said {helper} and sat down on the ground.]
        """, hero=hero, helper=elder(w, hero, PARENTS + ("aunt", "uncle")), wheels=wheels, road=road, tumble=tumble, tip=tip,
        goal=goal, prize=prize, colour=w.pick(DYES), time=w.pick(WHEN), number=w.pick(NUMBERS),
        opening=intro("could run and jump and climb, but could not ride a {wheels}"))


def swimming(w):
    hero = child(w)
    water, floor, depth = w.pick([
        ("pool", "the blue tiles", "the deep end with the ladder"),
        ("lake", "the sand and the little stones", "the wooden raft"),
        ("sea", "the sand and a shell", "the yellow ball that floated on a rope"),
        ("river", "the round stones", "the flat rock in the middle"),
    ])
    animal_, trick, how = w.pick([
        ("a frog", "pull your legs in and kick", "pulled in {hero.his} legs and kicked"),
        ("a starfish", "lie on your back with your arms out", "lay on {hero.his} back with {hero.his} arms out"),
        ("a duck", "paddle with your feet under the water", "paddled with {hero.his} feet"),
        ("a log", "make yourself long and breathe slowly", "made {hero.himself} long and breathed slowly"),
        ("a puppy", "paddle with your hands and hold your nose up",
         "paddled with {hero.his} hands and held up {hero.his} nose"),
    ])
    return w.fill("""
        [{opening}|{opening}|"Come in! The water is warm!" called {friend}.|The {water} [glittered in the sun|was as smooth
        as glass], but {hero} stayed on the edge.|One toe. Then two toes. {Hero} did not put more than that into the
        {water}.|Who is afraid of a bath? Nobody. But the {water} was much bigger than a bath.|That summer, it was so hot
        that everybody went to the {water}.] {Hero} could not swim yet, but {friend}, {hero.his} [best friend|cousin], could.
        [{Friend} jumped and splashed and swam to {depth}.|Every day, {friend} swam all the way to {depth} and back.] {Hero}
        [sat on a {colour} towel and watched|held on to a {colour} towel and looked on]. [|"I am not [hot|in the mood]," said
        {hero}, but that was not true.]

        {Helper} sat down next to {hero}. "[Is it the water|Are you afraid]?" asked {helper}. "Yes," said {hero}. "[Will I
        not sink like a stone|What if the water does not hold me|What if I get water in my nose|What if I cannot feel the
        ground]?" "[The water can carry a ship, so it can carry you|The water holds whales, and they are bigger than you|I
        was afraid of that, too, when I was small|I will be with you all the time]," said {helper}. "[Come, we will start
        where you can stand|Let us go only up to your tummy|We can take all the time in the world|First we will just say
        hello to the water]." [So {hero} laid the {colour} towel down and went in, step by step.|{Hero} held {helper}'s hand
        tightly and went in.] [The water was cold at {hero.his} knees and colder at {hero.his} tummy.||Under {hero.his} feet,
        {hero.he} felt {floor}.]

        "[Now be like|Do it like|Today you are] {animal}," said {helper}. "Just {trick}. [My hands are under you|I am right
        beside you|I hold you, as long as you like|I will not let you sink]." {Hero} {how}. [At first, there was water in
        {hero.his} nose, and {hero.he} coughed.|The first time, {hero} went under and came up with wide eyes.] But then
        {hero} tried it again. [The water held {hero.him}!||It felt strange and light, like flying.] "[Where are your
        hands|Do you still hold me], {helper.call}?" {hero} asked. {Helper} held both hands up in the air.

        "[You can swim|{Hero}, you are swimming]!" shouted {friend}. It was only [three strokes|a little way], but the next
        day it was more, and [after a week|before the summer was over], {hero} and {friend} swam to {depth} together.
        [{Friend} was the first to get there, but {hero} had the bigger smile.|There they sat side by side and waved to
        {helper}.|] [The {colour} towel was lonely after that.|"{Animal} could not do it better," said {helper}.|When it was
        time to go home, {hero} did not want to come out.]
        """, hero=hero, friend=child(w, [hero]), helper=elder(w, hero, ELDERS), water=water, floor=floor, depth=depth,
        animal=animal_, trick=trick, how=how, colour=w.pick(DYES),
        opening=intro("[was afraid of deep water|did not like to get a wet face]"))


def broken(w):
    hero = child(w)
    helper = elder(w, hero, ELDERS[:6])
    thing, game, how, bits, after = w.pick([
        ("vase", "ball in the hall", "The ball hit the vase", "shards and flowers lay on the floor",
         "put the flowers into a jam jar, and they looked just as nice there"),
        ("teapot", "airplane in the kitchen", "One wing, which was {hero}'s arm, hit the teapot",
         "the spout lay on the floor", "planted a flower in the teapot, because it could not pour any more"),
        ("lamp", "pirates on the sofa", "The broom, which was a sword, hit the lamp", "the lamp had a big crack",
         "glued a paper fish over the crack, and now the lamp shone like the sea"),
        ("birdhouse", "football in the yard", "The ball flew much too high and hit the birdhouse in the tree",
         "its roof hung down on one side", "nailed the roof back on, and a week later a bird moved in"),
        ("clock", "kangaroo in the living room", "With every jump, the shelf shook, and the clock fell",
         "one of its hands had come off", "opened the clock together and put the hand back on, and it said tick again"),
        ("cup", "circus with three cups", "The first cup stayed up, but the second one fell", "the handle had come off",
         "made the cup a home for pencils"),
        ("plate", "waiter with a plate on one hand", "{Hero} turned too fast, and the plate slid",
         "it lay in {number} pieces", "glued the pieces on a board, and it became a picture of a bird"),
    ])
    excuse, trouble = w.pick([
        ("It was the cat", "the cat had been asleep on {helper}'s lap the whole time"),
        ("It was the wind", "all the windows had been shut, and the trees stood quite still"),
        ("It was a bird", "there was not one feather to be seen"),
        ("I was not even here", "{hero}'s shoe still lay beside it"), ("It fell all alone", "things do not often do that"),
    ]) if thing != "birdhouse" else ("It was a bird", "{hero}'s ball lay right there")
    return w.fill("""
        [{opening} That could not always go well.|{opening} [Most of the time, nothing happened. But not always.|One day,
        there was a crash.]|Crash! Then it was very quiet.|Oh no. The {colour} {thing}!|"[Be careful|Do not run around so
        wildly]," {helper} had said [at lunch|that morning|more than once].|Nobody looked after {hero} for [only five
        minutes|a little while].|There was only one {colour} {thing} in the world like that one.] {Hero} had played {game}.
        {how}, [and that was the end of the game|and then it was too late]. Now {bits}. [{Hero} stood there with wide eyes.|
        {Hero}'s hands were cold.] {Helper} [loved that {colour} {thing}|had been so proud of the {colour} {thing}].

        "What was that?" called {helper}. {Hero} [opened {hero.his} mouth|looked at the floor]. "{excuse}," {hero.he} said.
        But {trouble}. {Helper} looked at {hero} for a [long|quiet] moment and said only, "[Is that so?|I see.]" [|That was
        worse than scolding.|{Hero}'s ears got hot.] [At dinner, the food tasted of nothing.|{Hero} tried to read, but the
        letters only danced.|The lie sat in {hero}'s tummy like a cold potato.]

        At last, {hero} [could not stand it any longer|took a deep breath and went to {helper}]. "{helper.call}," {hero.he}
        said, "[it was not like that|I did not tell the truth]. I broke the {thing}. I played {game}. [I am very sorry.|I am
        so sorry.|I wish that I had been more careful.|And I was afraid to say it.]" [|A tear fell on {hero.his} shoe.|It was
        hard to say, but now it was out.] {Helper} [pulled {hero} close|gave {hero} a hug]. "[I knew it|I thought so]," said
        {helper}. "I am [sad about|a little sad about] the {thing}. [But I am glad that you told me.|But the truth is worth
        more to me.|But it was brave of you to tell me.|But things can be mended.]"

        Then they {after}. ["What shall we play now?" asked {helper}. "Something slow," said {hero}.|The cold feeling was
        gone, and {hero} [ate two bowls of soup|slept well that night].|And every time {hero} saw it, {hero.he} thought: the
        truth is hard for a minute, but a lie is hard all day.|"I once broke one, too, when I was small," said {helper}. "And
        what did you say?" asked {hero}. "I said that it was the dog." Both of them laughed.]
        """, hero=hero, helper=helper, thing=thing, game=game, how=how, bits=bits, after=after, excuse=excuse,
        trouble=trouble, colour=w.pick(DYES), number=w.pick(NUMBERS),
        opening=intro("[could not sit still for long|was always on the move]"))


def cooking(w):
    hero = child(w)
    dish, first, second, slip, result, name = w.pick([
        ("soup", "washed the carrots", "stirred the big pot", "put in sugar when it should have been salt",
         "It was a strange, sweet soup, but with a little lemon it was good", "Sugar Soup"),
        ("pancakes", "broke the eggs into the bowl", "stirred the batter",
         "turned a pancake so hard that it stuck to the lamp", "All the other pancakes landed in the pan, thin and golden",
         "Flying Pancakes"),
        ("bread", "mixed the flour and the water", "pressed and rolled the dough",
         "left the bowl by the warm stove for much too long, and the dough climbed over the edge",
         "There was so much dough that it made three loaves", "Running Bread"),
        ("apple pie", "washed the apples", "put the slices on the dough",
         "ate so many slices that there was a hole in the middle",
         "They filled the hole with jam, and it shone like a red moon", "Moon Pie"),
        ("pizza", "rolled out the dough", "spread the tomato sauce", "dropped the cheese, and it all landed on one side",
         "One side had only tomatoes, and the other side had a hill of cheese", "Hill Pizza"),
        ("cookies", "measured the flour", "cut out stars and hearts",
         "sneezed right into the flour, and it flew up like a white cloud",
         "The kitchen was white, but the cookies were brown and crisp", "Sneeze Cookies"),
        ("noodles", "filled the pot with water", "counted the minutes", "counted wrong, and the noodles got very, very soft",
         "They baked the soft noodles with cheese, and the top became crisp", "Pillow Noodles"),
    ])
    eater = w.pick(["grandma", "grandpa", "best friend", "teacher", "cousin", "aunt"])
    return w.fill("""
        [{opening}|{opening}|"May I help?" asked {hero}.|The kitchen was [warm|full of pots and bowls].|"Who will help me
        today?" asked {helper}. "I will!" called {hero}.|What can a {hero.kind} do in a kitchen? A lot!|{Time}, {hero} and
        {helper} wanted to make {dish}.] [{Hero}'s {eater} was coming to visit|They had invited {hero}'s {eater}], and so
        {helper} and {hero} cooked {dish} together. [{Hero} stood on a stool and wore a {colour} apron.|{Hero} wore a
        {colour} apron that was a bit too long.]

        First, {hero} {first}. "[Very good|Just like that]," said {helper}. Then {hero} {second}. [|{Helper} took care of the
        hot stove.|Only {helper} was allowed to touch the stove.] [Everything went well, until|It was all going fine. But
        then] {hero} {slip}. "Oh no!" cried {hero}. "[Now everything is spoiled|I have spoiled our {dish}|What have I done|We
        cannot eat that]!" {Helper} [looked at it and began to laugh|scratched {helper.his} head and then smiled]. "[Every
        cook has done that|That can happen to anybody]," said {helper}. "[Let us see what we can do|We are not finished
        yet|It may still be good|Now we have to be clever]." {result}.

        [{Hero} laid the table with the good plates.|{Hero} put flowers on the table.|] Then [there was a knock at the
        door|the bell rang], and {hero}'s {eater} came in. "[Something smells good|I am as hungry as a bear]," said {hero}'s
        {eater}. "What [is it|is there to eat]?" {Hero} and {helper} looked at each other. "It is called {name}," said
        {hero}. {Hero}'s {eater} tried [a big|a little] bit, and then [some more|another bit]. [Soon, all of it was gone.|]
        "[How do you make that|Who taught you that|May I have the rest, and how do you make it]?" asked {hero}'s {eater}.

        [{Hero} told the whole story, and everybody laughed.|"It is a secret," said {hero}, and {helper} winked.] [After
        that, they made {name} every [month|Sunday].|And the kitchen? {Helper} washed, {hero} dried, and the {colour} apron,
        which was not very clean any more, went into the washing.|{Hero} wrote the recipe down on a big page, with the
        mistake and all.]
        """, hero=hero, helper=elder(w, hero, PARENTS + ("uncle",)), eater=eater, dish=dish, first=first, second=second,
        slip=slip, result=result, name=name, colour=w.pick(DYES), time=w.pick(WHEN),
        opening=intro("[liked to help in the kitchen|wanted to be a cook one day]"))


def sick(w):
    hero = child(w)
    ill, cure, sound = w.pick([
        ("a cough", "tea with honey", "like a little dog"), ("a sore throat", "warm milk with honey", "like a frog"),
        ("a fever", "cold cloths for {hero.his} head", "like a tired mouse"),
        ("a bad cold", "hot soup and a big box of tissues", "like a trumpet"),
        ("red spots all over", "a cool cream for the spots", "like a sad cow"),
    ])
    missed, made, brought = w.pick([
        ("the trip to the zoo", "drew all the animals that {hero.he} would have seen", "a peacock feather from the zoo"),
        ("the football game", "played football with ten fingers and a button",
         "the score, and a ball with all the names of the team"),
        ("the class party", "put a paper hat on every stuffed animal", "a slice of cake in a napkin"),
        ("the walk in the woods", "made a forest out of green socks", "a pine cone and a red leaf"),
        ("the puppet show", "made puppets out of two spoons", "a piece of paper with a picture of the puppets"),
        ("the big snowball fight", "threw rolled-up socks at a paper snowman", "a very small snowman in a bowl"),
    ])
    return w.fill("""
        [{opening} But {time}, {hero} woke up with a hot head.|{opening} But {time}, even {hero.he} was not well.|"Achoo!"
        That was how the day began for {hero}.|{Hero}'s head was hot, and {hero.his} feet were cold.|"[You stay in bed
        today|No school for you today]," said {helper}.|Today was the day of {missed}, and {hero} was in bed.|{Time}, {hero}
        woke up and did not feel well at all.] {Hero} had {ill}, and {hero.he} sounded {sound}. [{Helper} put a hand on
        {hero}'s head|{Helper} looked into {hero}'s mouth] and said, "[You need rest|You have to stay in bed]." "[And what
        about {missed}?|But today is {missed}!]" cried {hero}. [It was not fair.|A tear ran into {hero.his} ear.]

        {Helper} brought {cure} and [tucked {hero} in|shook up the pillow]. [Outside, children laughed.||The clock ticked
        slowly.] {Hero} slept a little and was bored a lot. [|{Hero} counted the flowers on the wallpaper.|There was a crack
        in the ceiling that looked like a rabbit.] [Then {hero.he} had an idea.|But {hero} was never bored for long.|Then
        {hero} sat up.|After a nap, it was better.] {Hero} {made}. [The bed became a whole world.|{Helper} had to come and
        look, and clapped.|That was nearly as good as {missed}.]

        [In the afternoon, there was a knock.|Later, the bell rang.|After lunch, somebody tapped at the door.|Then there were
        steps on the stairs.] It was {friend}, {hero}'s [best friend|friend from school]! "[You must not come too close|Stay
        at the door]," said {helper}, so {friend} stood at the door and [waved|made funny faces]. "{missed_c} was not the
        same without you," said {friend}. "[I brought you something.|Look what I have for you.|This is for you.|Here is a bit
        of it for you.]" It was {brought}! [|{Hero} laughed until {hero.he} had to cough.|{Hero} felt warm, and this time it
        was not from being ill.] [|And {friend} told {hero} about everything, [from the beginning to the end|twice].]

        [After three days|Two days later], {hero} was well again. [|The first thing {hero} did was to run to {friend}'s
        house.|{Hero} kept the gift on the table by the bed.] [A week later, {friend} had {ill}. And who stood at the door
        with a gift? It was {hero}.|"Being ill is boring," said {hero}, "but having a friend is not."|"Thank you for
        everything," {hero} said to {helper} and gave {helper.him} a big hug.]
        """, hero=hero, friend=child(w, [hero]), helper=elder(w, hero, PARENTS + GRANDPARENTS), ill=ill, cure=cure,
        sound=sound, missed=missed, missed_c=missed[0].upper() + missed[1:], made=made, brought=brought,
        time=w.pick(SCHOOL_DAYS), opening=intro("was hardly ever ill"))


def rainy(w):
    hero = child(w)
    other = sibling(w, hero, w.pick(["big", "little"]))
    stuff, craft, sea, crew = w.pick([
        ("the kitchen table and {number} blankets", "cave", "bears lived there, and the rug was the forest", "bears"),
        ("a huge cardboard box", "ship", "the floor was the sea, and the socks were sharks", "sailors"),
        ("{number} chairs in a row", "train", "the first stop was the kitchen, and the last stop was the moon",
         "moon travelers"),
        ("all the pillows in the house", "castle", "the cat was the dragon", "knights"),
        ("the bath, without water", "submarine", "the sponge was a fat fish", "divers"),
        ("an old sheet and a broom", "tent", "the lamp was the moon over the desert", "tired travelers"),
        ("the sofa and the lid of a pot", "bus", "the lid was the wheel, and the toys were the people on the bus",
         "bus drivers"),
    ])
    snack, rest = w.pick([
        ("a plate of toast with jam", "the toast"), ("a bowl of popcorn", "the popcorn"),
        ("hot cocoa and cookies", "the cookies"), ("slices of apple", "the apple"), ("warm buns", "the buns"),
        ("a big bowl of noodles", "the noodles"), ("three bowls of soup", "the soup"),
        ("a bag of nuts and raisins", "the raisins"),
    ])
    return w.fill("""
        [{opening}|{opening}|Drip, drop, drip, drop. It had rained [since breakfast|all day|for three days].|"[I am
        bored|There is nothing to do]," said {hero}.|The rain ran down the window in long lines.|It rained so hard that even
        the ducks [went home|looked for a roof].|What can you do on a rainy day? {Hero} had no idea.|"When will it stop?"
        asked {hero} for the tenth time.] {Hero} and {hero.his} {other.role} {other} [had wanted to go to the park|had
        planned to play outside], but now [the park was one big puddle|the street was like a river]. [|They had played all
        their games twice.|{Other} lay on the floor, and {hero} lay on {other}.] "[Can we watch the rain stop|What shall we
        do], {helper.call}?" asked {other}. "[Find something that you have never done before|Look around. There is a lot to
        play with]," said {helper}.

        {Hero} looked around and saw {stuff}. "[Look|{Other}, I know]!" {hero.he} said. "That could be a {craft}!" [|{Other}
        jumped up at once.|"Where?" asked {other}. Then {other} saw it, too.] They [pulled and pushed|carried and built], and
        soon they had a {craft}. {Hero} and {other} climbed in. [It was great|And then the game began]: {sea}. [First {hero}
        gave the orders, and then {other} did|{Hero} gave the orders, and {other} made all the noises].

        [After a while,|Then] {helper} looked in. "[Is there room for one more|What is this|Who lives here|May I come in]?"
        {helper} asked. "This is our {craft}," said {other}. "[You may come in if you bring something good for two {crew}|The
        two {crew} in it are very hungry]." {Helper} went away and came back with {snack}. [|They ate it all together in the
        half dark.|{Helper} had to bend {helper.his} knees to fit in, but it was cozy.] [|Nobody heard the rain any more.]

        [When {hero} looked out at last, the sun was shining.|"Look, it has stopped," said {helper} later.] "[Do you want to
        go out now|Who wants to go out|Shall we go outside now|The sun is waiting. Are you coming]?" {helper} asked. {Hero}
        and {other} [looked at each other|thought about it]. "No," they said [at the same time|together|and laughed|very
        quickly]. "[We have only just begun|Not now! Please close the door|Rain is much better|It is so nice in here]!" [And
        when it rained the next time, {hero} was glad.|The {craft} stayed there for three days.|So {helper} sat out in the
        sun alone, with the rest of {rest}.]
        """, hero=hero, other=other, helper=elder(w, hero, ELDERS), stuff=stuff, craft=craft, sea=sea, crew=crew,
        number=w.pick(NUMBERS[1:]), snack=snack, rest=rest, opening=intro("did not like rain"))


def tooth(w):
    hero = child(w)
    cause, lost, found = w.pick([
        ("bit into an apple", "The tooth stuck in the apple", "It looked like a tiny white door"),
        ("laughed at a joke about a cow", "The tooth flew out and landed in the soup",
         "{Helper} fished it out with a spoon"),
        ("sneezed", "The tooth flew across the room", "The cat found it first and thought that it was a toy"),
        ("chewed a piece of bread", "There was something hard in the bread", "It was the tooth"),
        ("whistled", "Instead of a sound, the tooth came out", "It lay in {hero.his} hand like a grain of rice"),
        ("brushed {hero.his} teeth", "The tooth fell and rolled around in the sink", "{Hero} caught it just in time"),
        ("jumped off the last step", "The tooth jumped, too", "It lay on the mat, small and white"),
    ])
    plan, why_not = w.pick([
        ("tie a string to it and to the door", "{hero} did not want to"),
        ("eat something sticky", "{hero} was afraid that it would hurt"),
        ("pull it quickly", "{hero} shut {hero.his} mouth at once"),
        ("push it with the tongue", "{hero} had done that all day, and it did not help"),
    ])
    place, gift = w.pick([
        ("under {hero.his} pillow", "a shiny coin and a very small letter. It said: thank you"),
        ("in a matchbox", "three {colour} beads, and the box was tied with a thread"),
        ("in a glass of water by the bed", "a coin at the bottom of the glass"),
        ("into a little {colour} bag", "a new {colour} toothbrush with a bow"),
        ("in an egg cup", "a tiny {colour} stone that sparkled"),
    ])
    return w.fill("""
        [{opening}|{opening}|Wiggle, waggle. {Hero}'s tooth was loose.|"[Look, it moves|Do you want to see something]!" said
        {hero} with a finger in {hero.his} mouth.|{Friend} had lost two teeth. {Hero} had lost none, but one was loose at
        last.|Something was strange at breakfast. When {hero} bit into the bread, something moved.|How long does a loose
        tooth stay in? {Hero} did not know it, but {hero.he} wanted to find out.] [The loose tooth was right at the front|It
        was the little tooth at the front], and {hero} wiggled it [in bed, in the bath and at school|all day long].
        [Everybody had to look at it: the neighbor, the teacher and the dog.|It was hard to think of anything else.] "[You
        could|I know what to do. Just] {plan}," said {friend}, {hero}'s [friend|best friend]. But {why_not}.

        [Then nothing happened for a week.|{Number} days went by.|] "[It will come out when it is ready|You just have to
        wait]," said {helper}. And then, [when {hero} was not even thinking of it|in the middle of a normal day], {hero}
        {cause}. {lost}! {found}. "[My tooth|It is out|It ith out]!" shouted {hero}. [|It had not hurt at all.|It felt
        strange. There was a gap now, and {hero.his} tongue went there all the time.] [{Hero} ran to the mirror and smiled at
        {hero.himself}.|{Helper} came running and looked into {hero}'s mouth. "What a fine gap!" said {helper}.]

        That evening, {hero} put the tooth {place}. "[Will somebody come for it|Do you think that the tooth fairy knows where
        I live|What does the tooth fairy do with all the teeth|Can the tooth fairy see in the dark]?" {hero.he} asked. "[We
        will see|I would not be surprised|Sleep, and you will find out|I really do not know]," said {helper}. [{Hero} wanted
        to stay awake, but {hero.his} eyes fell shut.|{Hero} kept one eye open, but soon it closed.] In the morning, the
        tooth was gone, and there lay {gift}! [At school, {hero} showed the gap to {friend}. "Now you are one of us," said
        {friend}.|{Hero} showed it to {friend} first. "And now my next one is loose," said {friend}.|{Hero} could not say
        "sister" for a while, but {hero.he} could whistle through the gap.|Some weeks later, something hard and white looked
        out of the gap. It was the new tooth.]
        """, hero=hero, friend=child(w, [hero]), helper=elder(w, hero, PARENTS + GRANDPARENTS), cause=cause, lost=lost,
        found=found, plan=plan, why_not=why_not, place=place, gift=gift, colour=w.pick(DYES), number=w.pick(NUMBERS),
        opening=intro("had a loose tooth"))


def moving(w):
    hero = child(w)
    helper = elder(w, hero, PARENTS)
    friend = child(w, [hero])
    loved, take, again = w.pick([
        ("the apple tree in the yard", "a young branch of it in a pot", "planted the branch by the new door"),
        ("the blue wall in {hero.his} room", "a can with the rest of the blue paint", "painted a wall of the new room blue"),
        ("the step that squeaked", "the board that squeaked",
         "laid the board in front of {hero}'s bed, and it squeaked there as well"),
        ("the round window under the roof", "a drawing of everything that you could see from it",
         "hung the drawing beside the new window"),
        ("the marks on the door that showed how {hero.he} had grown", "a long piece of paper with all the marks on it",
         "hung the paper on the new door and made another mark"),
        ("the cat from next door", "a photo of the cat", "put the photo of the cat on the new shelf"),
        ("the sound of the river at night", "a smooth stone from the river", "laid the stone by the new window"),
    ])
    found, use = w.pick([
        ("a secret cupboard under the stairs", "It was just big enough for two"),
        ("a rope swing behind the house", "It could carry two at once"), ("a slide in the yard", "It was warm from the sun"),
        ("an old marble in a crack of the floor", "Somebody had played here before"),
        ("a window from which you could see the trains", "There were {number} trains before lunch"),
        ("a bush full of berries", "Their fingers were soon quite red"),
    ])
    return w.fill("""
        [{opening}|{opening}|All the things of the house were in boxes.|"[I do not want to move|Why can we not stay here]?"
        said {hero}.|A big truck stood in front of the [old house|house] that morning.|{Hero} walked through the empty rooms
        one last time.|"Goodbye, kitchen. Goodbye, stairs," said {hero}.] {Hero}'s family was moving to [another town|a new
        house far away|a house near the sea]. [{Hero} liked the old house|{Hero} would miss many things], and most of all
        {loved}. "[Can we take that along|Can that come with us], {helper.call}?" {hero} asked. {Helper} [thought for a
        moment|smiled]. "[No, that has to stay here|I am afraid not]," said {helper}. "[But we can take something to remember
        it|But I have an idea]." And so they packed {take}.

        The new house [smelled of paint|was big and strange|was full of echoes]. {Hero} sat down on a box with [a number
        {number2} on it|a {colour} ribbon around it] and did not want to [see anything|get up]. "[Hello|Hey]!" said a voice.
        In the open door stood a {friend.kind} with [a {colour2} cap|{colour2} boots|a {colour2} bag]. "I am {friend}. [I
        live over there|I live next door|I live in the house with the {colour2} roof|I live across the street]. Are you going
        to [stay|live] here?" "[Yes|I think so]," said {hero} [quietly|and looked at {hero.his} feet].

        "[That is good|Great]," said {friend}. "[The house was empty for a long time. |][Have you looked around yet?|Do you
        know all the corners of it?|Have you seen it all?]" {Hero} shook {hero.his} head. So they [went all over the house
        and the yard|looked at everything, inside and outside,] together, and they found {found}! {use}. [{Hero} forgot to be
        sad.||"There was nothing like this in our old house," said {hero}.|{Hero} laughed for the first time that day.]

        In the evening, [the beds stood in the new rooms|they ate soup between the boxes|the last box was open]. {Helper} and
        {hero} {again}. [Now a bit of the old house was here, too.||"Now it is our house," said {helper}.] [|{Hero} saw
        {friend} wave from a window and waved back.] ["Good night, new house," said {hero}.|{Hero} slept well, and in the
        morning {friend} was at the door.|"Can {friend} come again tomorrow?" asked {hero}.]
        """, hero=hero, helper=helper, friend=friend, loved=loved, take=take, again=again, found=found, use=use,
        colour=w.pick(DYES), colour2=w.pick(DYES), number=w.pick(NUMBERS), number2=w.pick(["2", "5", "9", "12", "20"]),
        opening=intro("[had lived in the same house for all of {hero.his} life|knew every corner of {hero.his} house]"))


def picnic(w):
    hero = child(w)
    other = sibling(w, hero, w.pick(["big", "little"]))
    place, food, problem, rescue = w.pick([
        ("the lake", "{number} sandwiches", "a swan came out of the water and ate all the sandwiches",
         "a woman in a boat gave them two fish, and {helper} made a small fire"),
        ("the hill", "a cake with cherries", "a herd of goats walked by, and one of them sat right on the cake",
         "the man with the goats gave them bread and cheese from his bag"),
        ("the woods", "a bowl of potato salad",
         "the ants had found the potato salad first, and there were a thousand of them",
         "they picked blueberries, all that they could carry"),
        ("the river", "a big melon", "the melon rolled down the bank and swam away",
         "they ran after the melon, all along the river, and a man who was fishing had caught it"),
        ("the meadow", "a basket of hot buns", "it turned out that the basket was still at home on the table",
         "the people on the next blanket had made far too much soup"),
        ("the park", "sausages and rolls", "a dog with a very happy face ran off with the sausages",
         "the owner of the dog came and bought them all pizza"),
    ])
    return w.fill("""
        [{opening}|{opening}|The sun was shining, and there was not one cloud in the sky.|"Is everything in the basket?"
        asked {helper}.|{Time}, {hero} and {other} wanted to have a picnic at {place}.|"I will carry the blanket!" said
        {hero}. "And I will carry the food!" said {other}.|What can go wrong at a picnic? Everything!] {Helper} had packed
        {food}, and {hero} and {hero.his} {other.role} {other} [were hungry before they got there|had been happy about it all
        week]. They walked to {place} [and sang on the way|, and {other} asked every minute if they were there yet]. There
        they put the {colour} blanket [under a tree|in the shade|where the grass was soft].

        [{Hero} and {other} ran around for a while.|"First we will play a little," said {helper}.|They took off their shoes.]
        But when they wanted to eat, {problem}! [{Other} began to cry.|{Hero} could not believe it.|"Our food!" cried
        {other}.] {Helper} [opened {helper.his} mouth and closed it again|did not know what to say]. [Three hungry tummies
        growled.|For a moment, it was very quiet on the blanket.|All three of them stood there and stared.|"I am so hungry
        that I could eat the {colour} blanket," said {hero}.]

        Then {hero} [began to giggle|had to laugh]. "[Did you see that?|That was so funny!]" {hero.he} said, and then {other}
        laughed, too, and {helper} laughed until {helper.he} had to [sit down|wipe {helper.his} eyes]. ["And what shall we
        eat now?" asked {other} at last.|"But I am still hungry," said {other}.|"My tummy is laughing, too, but it is empty,"
        said {other}.] [They were lucky|Then something good happened]: {rescue}.

        [It tasted better than anything at home.|Nobody had ever eaten so much.|They licked their fingers.|"This is the best
        picnic that we ever had," said {other}.] They sat on the {colour} blanket until the sun [went down|was low and red].
        On the way home, {hero} [carried the {colour} blanket like a coat|held {other}'s hand], and {other} [told the whole
        story to a cow|was already half asleep|told the whole story again from the start]. [And ever since, when something
        goes wrong, {helper} says, "Do you remember the picnic?"|"Next week again?" asked {hero}. "Yes," said {helper}, "but
        then I will guard the food."|"We will never forget that," said {hero}.]
        """, hero=hero, other=other, helper=elder(w, hero, ELDERS), place=place, food=food, problem=problem, rescue=rescue,
        colour=w.pick(DYES), number=w.pick(NUMBERS[2:]),
        time=w.pick(["one summer day", "on a Sunday", "one fine day", "on a warm day", "one Saturday"]),
        opening=intro("loved to eat outside"))


def seeds(w):
    hero = child(w)
    seed, look, grown, harvest, gave = w.pick([
        ("sunflower seeds", "grey with white stripes", "sunflowers, taller than {helper}",
         "the birds came to eat the new seeds", "kept a handful of seeds for next year"),
        ("beans", "smooth and white", "bean plants, which climbed up their sticks", "there were beans for a big pot of soup",
         "took a bowl of it to the neighbors"),
        ("pumpkin seeds", "flat, like little fish", "a plant that crept over the fence, with one huge pumpkin",
         "it took two people to carry the pumpkin", "made a lamp with a funny face out of it"),
        ("radish seeds", "tiny and brown", "round red radishes", "they were so hot that {hero}'s eyes watered",
         "ate them all the same, on bread with butter"),
        ("peas", "round and hard", "pea plants with white flowers",
         "{hero} opened the first pod, and there were {number} peas in it", "ate them right there on the path"),
        ("carrot seeds", "thin and small as a crumb", "carrots, one of them with two legs",
         "{hero} put a little hat on the carrot with two legs", "gave the other ones to a rabbit next door"),
    ])
    start, danger, cure = w.pick([
        ("spring", "The snails were hungry", "carried the snails to the far end of the garden, one by one"),
        ("spring", "It did not rain for two weeks", "carried water every evening in a little can"),
        ("May", "A cold night was coming", "covered the bed with an old blanket"),
        ("April", "Weeds grew faster than everything else", "pulled them out until {hero.his} hands were green"),
        ("April", "The crows came to look", "put up a scarecrow with {helper}'s old hat"),
    ])
    return w.fill("""
        [{opening}|{opening}|"[Is that all|What will become of these]?" asked {hero}.|Something rattled in the little paper
        bag.|In {start}, the garden behind the house was only brown earth.|Good things take time. {Hero} did not know that
        yet.|Did you ever wait for something under the ground? {Hero} did.] [{Helper} had brought {hero} a bag of
        {seed}|{Hero} had got a bag of {seed} from {helper}]. They were {look}. "[Will something really grow out of them|So
        small|Is there really a plant in there|How do they know what to do]?" {hero} wondered. "[Wait and see|You will be
        surprised]," said {helper}. "[Give them earth, water and sun|They need earth, water and sun]." {Hero} [made holes
        with {hero.his} finger|dug a long line with a spoon], put in the {seed} and covered them. Then {hero.he} put a
        {colour} {mark} there, so that nobody would step on them.

        The next day, {hero} ran out. [There was nothing but the {colour} {mark} in the earth.|Nothing.] [On the second day,
        nothing.|On the second day, there was a worm, but nothing green.|The day after that was just the same.|On the second
        day, it rained, but nothing came up.] [|On the third day, {hero} wanted to dig them up and look.|On the third day,
        {hero} sat down in front of the bed and stared.] "[They are asleep|Nothing is happening], {helper.call}," {hero.he}
        said. "[They are working, but under the ground|You do not see it, but they are busy]," said {helper}. [{Hero} sang to
        the {seed}, just to be sure.||So {hero} waited, and that was the hardest part.|]

        One morning, there was a bit of green, [as thin as a thread|as small as a fingernail|no bigger than a crumb|that had
        not been there before]. "[It is there|Come quickly]!" {hero} shouted through the whole house. But [it was not over
        yet|there was still a lot to do|a small plant needs a friend|that was only the start]. {danger}. So {hero} {cure}.
        [Every day, {hero} looked after the plants.||{Helper} helped now and then, but it was {hero}'s garden.] [The days got
        longer, and the plants got taller.|Weeks went by.|]

        [In the summer|When the summer was nearly over], there they stood: {grown}. And {harvest}. {Hero} and {helper}
        {gave}. ["And all that came out of one little bag," said {hero}.|"Who did that?" asked {helper}. "The sun, the rain
        and I," said {hero}.|And what did {hero} want for {hero.his} birthday? More seeds!|The {colour} {mark} stayed in the
        garden all winter, and in the next {start}, {hero} began again.]
        """, hero=hero, helper=elder(w, hero, GRANDPARENTS + ("mom", "dad")), seed=seed, look=look, grown=grown,
        harvest=harvest, gave=gave, start=start, danger=danger, cure=cure,
        mark=w.pick(["stick", "stone", "flag", "feather"]), colour=w.pick(DYES),
        number=w.pick("six seven eight nine".split()),
        opening=intro("[did not like to wait|always wanted everything at once]"))


def school_play(w):
    hero = child(w)
    friend = child(w, [hero])
    part, line, slip, answer, friend_part = w.pick([
        ("the moon", "I shine for everyone", "I shine for breakfast", "And I am hungry", "a star"),
        ("the king", "Bring me my golden crown", "Bring me my golden cow", "Moo, here I am", "a servant"),
        ("the old tree", "Birds may live in my branches", "Bears may live in my branches",
         "I am a bear, but a very light one", "a bird"),
        ("the captain", "I see land ahead", "I see sand in bed", "So that is why it itches", "a sailor"),
        ("the fox", "I smell a fine cheese", "I smell my fine knees", "You should wash them", "a crow"),
        ("the winter wind", "Snow will fall tonight", "Soup will fall tonight", "Then I will bring a spoon", "a snowflake"),
        ("the giant", "This is my old tree", "This is my cold tea", "Then drink it up", "a shepherd"),
    ])
    costume, mishap = w.pick([
        ("a {colour} cloak", "The {colour} cloak got caught on a nail"),
        ("a tall {colour} hat", "The {colour} hat slid down over {hero.his} eyes"),
        ("a long {colour} robe", "{Hero} stepped on the {colour} robe"),
        ("a {colour} mask", "The {colour} mask sat a little crooked"),
        ("{colour} shoes that were too big", "One of the {colour} shoes stayed behind the curtain"),
    ])
    return w.fill("""
        [{opening}|{opening}|"{line}." {Hero} said it in the bath. "{line}." {Hero} said it on the stairs.|The whole class
        was putting on a play.|Behind the curtain, it was dark and very warm.|"[Are you nervous|Do you know your line]?"
        whispered {friend}.|There were a hundred people in the hall, and every one of them looked at the stage.] {Hero} was
        {part} in the school play, and {friend}, {hero}'s [friend|best friend], was {friend_part}. {Hero} wore {costume} and
        had only one line: "{line}." [{Helper} had practiced it with {hero} for {number} days.||{Hero} could say it forward
        and backward.|One line is not much, but it can be hard.]

        On the [big evening|evening of the play], {hero} [peeped through the curtain. In the front row sat {helper}|saw
        {helper} in the front row]. [{Hero}'s knees were soft.||There was a lump in {hero}'s throat.] [The piano played.|The
        curtain opened.|] {Hero} [stepped into the light|walked out on the stage]. {mishap}. Then it was {hero}'s turn, and
        [{hero.his} head was empty|the line was gone]! It was [so quiet that you could hear a chair creak|very, very quiet|as
        quiet as in a cellar|quiet, and it stayed quiet]. {Hero} opened {hero.his} mouth, and out came, "{slip}!"

        [{Hero} knew at once that it was wrong.|Oh no! That was not the line.|] [{Hero}'s ears were hot.||{Hero} wanted to
        sink into the floor.] But {friend} [took a step forward|did not wait long]. "{answer}," said {friend}. [Everybody
        laughed, and it was a friendly laugh.|The whole hall laughed, but in a friendly way.|The people laughed and clapped.|
        A laugh went through the hall, warm and friendly.] {Hero} laughed, too, and then the line came back. "{line}!"
        {hero.he} said, [loud and clear|so loudly that they heard it in the last row]. [And the play went on.|After that,
        everything went well.|And on they went, up to the end.|]

        In the end, [they all bowed, and the people clapped and clapped|all the children stood in a row, and the clapping did
        not stop|there was so much clapping that the lamps shook|the people stood up and clapped]. "[That was the best part|I
        liked you best of all]," said {helper}. "But I [said it wrong|forgot my line]," said {hero}. "[And then you went
        on|That made it so funny]," said {helper}. [{Hero} turned to {friend}. "Thank you for saving me," {hero.he} said.
        "Any time," said {friend}.|The next day, the teacher said, "We will keep the new line. It is better than the old
        one."|That night, {hero} went to bed and dreamed of {part}.|{Hero} gave {friend} a big hug, right there on the
        stage.]
        """, hero=hero, friend=friend, helper=elder(w, hero, ELDERS), part=part, line=line, slip=slip, answer=answer,
        friend_part=friend_part, costume=costume, mishap=mishap, colour=w.pick(DYES), number=w.pick(NUMBERS[1:]),
        opening=intro("[had never stood on a stage before|had a rather soft voice]"))


def gift(w):
    hero = child(w)
    idea, steps, flaw, saved, joy = w.pick([
        ("a necklace out of noodles", "painted {number} noodles {colour} and let them dry", "the dog ate three of them",
         "put three buttons between the noodles", "wore it to the market the next day"),
        ("a picture of the whole family", "drew for an hour with {colour} and black",
         "a drop of water fell on it and made a big blot", "turned the blot into a {colour} balloon",
         "hung it over the bed"),
        ("a bowl out of clay", "rolled the clay and painted it {colour}", "one side sank down",
         "pressed it a little more and made it a spout", "drank tea from it, though it leaked a bit"),
        ("a bookmark", "cut a long strip of {colour} paper and drew a cat on it",
         "the scissors slipped and cut off the cat's tail", "glued on a tail of real wool",
         "put it into the very best book"),
        ("a scarf", "knitted with {colour} wool for {number} days", "the wool was used up too soon",
         "knitted on with wool of another color", "wore it even in the house"),
        ("a song", "wrote a song with {number} verses on {colour} paper", "no word rhymed with the most important one",
         "hummed in that place", "asked to hear it three times"),
        ("a cup for pencils", "covered a can with {colour} paper", "the paper tore",
         "stuck a leaf over the tear, and then leaves all around", "put all the good pencils in it"),
    ])
    money = w.pick(["There were only {few} coins in {hero}'s money box", "In the shop, everything cost too much",
    "{Hero} shook the money box. It made no sound",
                    "{Hero} had looked in three shops, and nothing was right"])
    return w.fill("""
        [{opening}|{opening}|{money}.|"[Please do not come in|The door must stay closed]!" called {hero} from {hero.his}
        room.|Soon it would be {helper}'s birthday.|What do you give to somebody who has everything? {Hero} did not know.|
        Only {days} more days! {Hero} counted them on the calendar.] {Hero} wanted to give {helper} something [special|very
        nice] for {helper.his} birthday. [But what?|But it was not easy to find something.] "[What would you like|What do you
        wish for], {helper.call}?" {hero} asked. "[Oh, I need nothing|Something that no shop has]," said {helper}. [That did
        not help much.||{Hero} thought about that for a long time.]

        Then {hero} [had an idea|knew it]: {hero.he} would make {idea}! {Hero} [closed the door|sat down at the table|took
        everything that was needed up to {hero.his} room] and {steps}. [It was going well|It already looked good], but then
        {bad}. "[Oh no|Not now]!" cried {hero}. [{Hero} nearly threw it all away.||There was no time to start again.|For a
        while, {hero} only sat there and was sad.] {Other}, {hero}'s {other.role}, looked in. "[It is not so bad|I know that
        feeling]," said {other}. "[Do something with it|Maybe it can be a part of it|Look again. There must be a way|You
        always have good ideas]." {Hero} [looked at it again|turned it this way and that way]. Then {hero.he} {saved}. [|Now
        it was even better.|"That is it!" said {other}.]

        On the birthday, {helper} got [flowers, a book and a pair of socks|a cake and a big bunch of flowers]. {Hero}'s gift
        came last. [|It was wrapped in [newspaper|a {colour} cloth].] {Helper} opened it [very slowly|carefully] and said
        nothing at first. [|"Do you not like it?" asked {hero}.|{Hero} held {hero.his} breath.] "[You made this for me?|Is
        this really for me?|Did you do that all by yourself?|Oh! Look at that!]" said {helper}. "[I have never had one like
        this|No shop in the world has that|That is the best gift of all|I will keep it forever]!" [|And {helper.his} eyes
        were wet.|And {hero} got a kiss on the nose.] {Helper} {joy}. [{Hero} winked at {other}.|"Next time I will make one
        for you," {hero} said to {other}.|"And the best thing about it," said {helper}, "is the part that went wrong."]
        """, hero=hero, other=sibling(w, hero, w.pick(["big", "little"])), helper=elder(w, hero), idea=idea, steps=steps,
        bad=flaw, saved=saved, joy=joy, money=money, few=w.pick(NUMBERS), days=w.pick(NUMBERS), colour=w.pick(DYES),
        number=w.pick(NUMBERS[2:]), opening=intro("[liked to make things|always had paint or glue on {hero.his} hands]"))


def bedtime(w):
    hero = child(w)
    helper = elder(w, hero, PARENTS + GRANDPARENTS)
    wishes = w.some([
        ("a glass of water", "brought the water"), ("one more story", "read the story of a sleepy snail"),
        ("the door open, just a little", "opened the door by the width of a hand"),
        ("another pillow", "brought a {colour} pillow"), ("a kiss for the teddy bear", "kissed the teddy bear on both ears"),
        ("a look under the bed", "looked under the bed and found one sock"), ("a song", "sang about a boat on the sea"),
        ("warm socks", "found two {colour} socks"),
        ("a good-night wish for the goldfish", "wished the goldfish a good night"),
    ], 3)
    count, end = w.pick([
        ("sheep, but the sheep began to dance", "the last sheep yawned and lay down"),
        ("the stars in the window", "the stars got blurry, one after the other"),
        ("the cars that went by", "the street was quiet, and so was {hero}"),
        ("the ticks of the clock", "the clock seemed to whisper: sleep, sleep"),
        ("{hero.his} own breaths, in and out", "the breaths were slow and long"),
    ])
    return w.fill("""
        [{opening}|{opening}|"I am not tired," said {hero} and yawned.|The moon was up, and so was {hero}.|It was [eight
        o'clock|late], and all the toys were [back in their box|asleep].|{Hero} had brushed {hero.his} teeth and put on the
        {colour} pajamas.|Outside, even the birds had gone to bed.|Why is the bed so boring at night and so cozy in the
        morning? {Hero} asked that every day.] {Helper} tucked {hero} in and turned off the light. "[Good night|Sleep well],
        {hero}." {Helper} [had just sat down|was not yet down the stairs] when there was a voice. "{helper.call}? I need
        {wish1}." So {helper} came back and {did1}. "[Good night now|And now sleep]," said {helper}.

        [It was quiet for one minute.|It was quiet for a little while.|{Helper} got as far as the chair.|The clock ticked.]
        [Then came the voice again.|Then there were bare feet on the floor.|Then the bed creaked.|Then there was a little
        cough.] "{helper.call}? [I forgot something|Something is missing]. I need {wish2}." {Helper} [sighed a little, came
        back|smiled, came in] and {did2}. ["Is that all?" asked {helper}. "That is all," said {hero}.|] But {hero} lay there
        with open eyes and counted {count}. "{helper.call}!" called {hero}. "[Only one thing more|The very last thing]:
        {wish3}!" And {helper} {did3}.

        [Then {helper} lay down beside {hero}|Then {helper} sat down on the edge of the bed]. "[Tell me|Now tell me], what
        was good today?" asked {helper}. {Hero} thought about it. "{good}," {hero.he} said. "[And that you came three
        times|And you|And now|And that you are here]." [|{Helper} smiled in the dark.|"I liked that, too," said {helper}.|
        "Mine was this, right now," said {helper}.] {Hero} [giggled and closed {hero.his} eyes|laughed softly and turned to
        the wall]. {Hero.he} [began to count again|counted once more], and {end}.

        [{Helper} waited for the next wish, but there was none.|When {helper} looked, {hero} was fast asleep.] [{Helper} was
        so tired that {helper.he} fell asleep right there, with a sleeve of the {colour} pajamas in {helper.his} hand.|"Good
        night," whispered {helper} and tiptoed out.|In the kitchen, {helper} drank the rest of the tea, and then {helper.he}
        yawned, too.]
        """, hero=hero, helper=helper, count=count, end=end, colour=w.pick(DYES), wish1=wishes[0][0], did1=wishes[0][1],
        wish2=wishes[1][0], did2=wishes[1][1], wish3=wishes[2][0], did3=wishes[2][1], good=w.pick(GOOD_THINGS),
        opening=intro("did not like to go to bed"))


def pet_missing(w):
    hero = child(w)
    pet = animal(w, [hero], ["cat", "dog", "kitten", "puppy", "rabbit"])
    friend = child(w, [hero, pet])
    spot, sign, reason = w.pick([
        ("in the neighbor's shed", "a soft scratching behind the shed door",
         "Somebody had closed the door, and {pet} could not get out"),
        ("under the porch", "two eyes in the dark under the porch", "The thunder had been too loud for {pet}"),
        ("in the laundry basket", "a sheet that moved by itself", "It was warm and soft in there"),
        ("behind the bakery", "a tail behind a bag of flour", "It smelled so good there that {pet} had forgotten the time"),
        ("in an old box in the attic", "a small sneeze above the ceiling",
         "Nobody had closed the attic door, and {pet} wanted to see everything"),
        ("under a bush in the park", "a {colour} collar among the leaves",
         "There was a hedgehog, and {pet} wanted to make friends"),
    ])
    return w.fill("""
        [{opening}|{opening}|"{Pet}! Where are you, {pet}?" {hero} called [into the yard|up and down the street].|The bowl
        was full, but nobody came to eat.|The gate was open. {Hero} saw it and [went cold|ran out at once].|Every day after
        school, {pet} waited for {hero} at the door. But not today.|Have you seen a {pet.kind} with a {colour} collar? {Hero}
        asked everybody that day.] {Pet}, {hero}'s {pet.kind}, [had|wore] a {colour} collar [with a little bell|with a name
        on it], and {pet.he} liked {pet.food} more than anything. Now {pet} was gone. [{Hero} looked in all the usual places:
        on the sofa, under the table, in the sun by the window.|{Hero} ran around the house two times.] ["{Pet} has never
        been away so long," said {hero}.|It was getting late.]

        {Friend}, who lived [next door|across the street], came out. "[What is wrong|Why do you look so sad], {hero}?"
        {friend} asked. "{Pet} is gone!" "[Then we will look together|Four eyes see more than two]," said {friend}. [They
        made a sign: "Lost: one {pet.kind}, {colour} collar." They hung it on a lamp post.|They asked the mail carrier and
        the woman with the baby.|{Hero} called on the left side of the street, and {friend} called on the right side.]
        [|Nobody had seen {pet}.|No {pet.kind} anywhere.]

        Then {friend} had an idea. "What does {pet} like best?" "{food}," said {hero}. So {hero} fetched a bowl of
        {pet.food}, and they carried it [from place to place|around], in the house and outside, and listened. "[Stop|Wait],"
        whispered {hero}. "[There is something|I think that {pet} is near|Over there]!" It was {sign}. And there, {spot}, was
        {pet}! [{Pet} {pet.said} and ran right into {hero}'s arms.|{Pet} {pet.said} as if nothing had happened.] {reason}.

        "[Do not do that again|You gave me such a scare], {pet}!" said {hero}, but {hero.he} was laughing. [|{Pet} ate the
        whole bowl of {pet.food} and wanted more.|{Pet} licked {hero}'s nose, and then {friend}'s nose.] ["Thank you,
        {friend}," said {hero}. "I would not have found {pet.him} without you."|From that day on, {friend} came over every
        day to play with {hero} and {pet}.|That evening, {hero} closed the gate, and then looked again to be sure that it was
        closed.]
        """, hero=hero, friend=friend, pet=pet, spot=spot, sign=sign, reason=reason, food=pet.food.capitalize(),
        colour=w.pick(DYES), opening=intro("was never alone, because {hero.he} had a {pet.kind}"))


def tidy_room(w):
    hero = child(w)
    helper = elder(w, hero, PARENTS + GRANDPARENTS)
    finds = w.some([
        ("the {colour} sock that had been missing since the winter", "put it on at once"),
        ("half a sandwich, which was now green", "carried it out with two fingers"),
        ("a puzzle piece with an eye on it", "put it into the puzzle, and now the horse could see"),
        ("a library book about whales", "read three pages before it went back on the shelf"),
        ("a coin that had rolled into a crack", "dropped it into the money box"),
        ("a letter that {hero} had never sent to Grandma", "found a stamp for it"),
        ("a jumping ball", "threw it once, and then it took a while to find it again"),
        ("a drawing of a cow with five legs", "hung it on the wall"),
        ("a whistle", "blew it, and {helper} dropped a spoon in the kitchen"),
    ], 3)
    start, trick = w.pick([
        ("You could not see the floor", "pretended that {hero.he} was an explorer in the jungle"),
        ("To get to the bed, {hero} had to jump", "pretended that the room was a ship and a storm was coming"),
        ("Even the cat did not want to go in there", "set the clock and raced against it"),
        ("The chair was under a mountain of clothes", "pretended that everything there was lost and wanted to go home"),
    ])
    return w.fill("""
        [{opening}|{opening}|"{Hero}, [have you looked at your room|what has happened in here]?" asked {helper}.|The room of
        {hero} was a [jungle|mess].|{start}.|Bump! {Helper} had stepped on a toy in {hero}'s room, for the third time that
        week.|"I cannot find my {colour} cap!" called {hero}.] [It was time to tidy up.|That could not go on.|There was only
        one thing to do: tidy up.|Today it had to be done.] {Hero} had to find {hero.his} {colour} cap anyway, because [they
        wanted to go to the lake|there was a school trip the next day|{hero.he} did not go anywhere without it]. "[It must be
        somewhere in your room|Tidy up, and you will find it]," said {helper}. "[That will take a hundred years|But there is
        so much]," said {hero}.

        [Then {hero} had an idea|But nobody else would do it|For a while, {hero} did nothing, but that was no fun,
        either|Then {hero} made a game of it]. {Hero} {trick}. First, {hero.he} found {find1}. {Hero} {did1}. Then, [under a
        pile of books|behind the toy box], lay {find2}. {Hero} {did2}. [Slowly, the floor came back.||Under all those things,
        the floor was {colour2}. {Hero} had nearly forgotten that.|One box was for toys, one was for clothes, and one was for
        things without a name.] Behind the curtain was {find3}. {Hero} {did3}.

        But the {colour} cap [was not there|did not turn up]. {Hero} looked under the bed. [It was clean and empty there
        now.|No cap.|] {Hero} looked in the closet. "{helper.call}, it is really not here," {hero.he} said. {Helper} came and
        looked around. "[What a fine room|I can see the floor|It is lovely in here|Somebody has worked hard]!" {helper} said.
        Then {helper} looked at {hero} and began to laugh. "[Touch your head|Look in the mirror]," said {helper}. And there
        was the {colour} cap, on {hero}'s head! [It had been there all day.||{Hero} had put it on at breakfast.]

        ["Then I tidied up for nothing," said {hero}. "I do not think so," said {helper}.|{Hero} laughed until {hero.he} fell
        over, and this time there was room to fall.|"Now you only have to find my glasses," said {helper}. They were on
        {helper}'s nose.]
        """, hero=hero, helper=helper, start=start, trick=trick, find1=finds[0][0], did1=finds[0][1], find2=finds[1][0],
        did2=finds[1][1], find3=finds[2][0], did3=finds[2][1], colour=w.pick(DYES),
        colour2=w.pick(["brown", "grey", "blue"]), opening=intro("never put anything back in its place"))


def kite_in_tree(w):
    hero = child(w)
    friend = child(w, [hero])
    tried, failed = w.pick([
        ("threw a shoe at it", "Now the kite and the shoe were both in the tree"),
        ("shook the tree", "Only an acorn fell down, right on {hero}'s nose"),
        ("jumped as high as possible", "That was not even half as high as the kite"),
        ("pulled at the string", "The string broke, and the kite stayed where it was"),
        ("climbed on a bench", "It was still much too low"), ("shouted at the wind", "The wind did not care at all"),
    ])
    helper, tool = w.pick([
        ("the window cleaner", "the long ladder"), ("the gardener", "the rake with the long handle"),
        ("the mail carrier", "an umbrella with a hook"), ("the fruit seller", "the pole for picking apples"),
        ("the painter", "two ladders and a rope"), ("the old fisher", "the longest of all the fishing rods"),
    ])
    sign, feature = w.pick([
        ("a dragon", "a tail of {number} paper bows"), ("a fish", "silver scales"), ("a bird", "long paper feathers"),
        ("a bee", "black stripes"), ("a star", "ribbons on every point"), ("a face", "a beard of wool"),
    ])
    return w.fill("""
        [{opening}|{opening}|The wind was just right: not too wild and not too lazy.|"Run, {friend}, run!" shouted {hero}.|
        Up, up, up it went, the {colour} kite.|On top of the hill stood one single tree, and that was the trouble.|{Time},
        the wind blew all the hats off, and so {hero} got the {colour} kite.] {Hero} had made the {colour} kite [with
        {elder}|out of paper and sticks]. It looked like {sign}, with {feature}. {Hero} and {hero.his} friend {friend} [took
        it to the hill|ran up the hill with it]. [{Friend} held it up, and {hero} ran with the string.|] [The kite climbed
        higher than the clock tower.||Soon it was as small as a stamp in the sky.|It danced to the left and to the right.]
        "[Now it is your turn|Here, you hold it], {friend}," said {hero}.

        But then [the wind turned|there was a strong gust], and [the string slipped through {friend}'s fingers, and the kite
        flew off|the kite dived down]. A moment later, it hung in [the top of|] a tall tree. "[I am so sorry|Oh no, that was
        me]," said {friend} with [a red face|a small voice]. [{Hero} was angry for a moment, but {friend} looked so unhappy.|
        ] [|"It was the wind," said {hero}.|"That could have been me," said {hero}.] {Friend} {tried}. {failed}.

        Just then, {helper} came by. "[What is up there|Why are you two looking at the sky|What is wrong|Did you lose
        something up there]?" asked {helper}. "It is our {colour} kite," said {hero}. "[I have something for that|That is not
        as bad as it looks]," said {helper} and [fetched|came back with] {tool}. [{Hero} and {friend} helped to hold
        it|{Hero} held {hero.his} breath], and the kite came down [in a rain of leaves|with a rustle]. It had [a small hole|a
        tear at the side]. [|{Friend} mended it with a bandage for knees.|"I can fix that," said {friend}, and did it with
        tape.|But that was not so bad.]

        "[Thank you|Thank you very much|You have saved the {colour} kite]!" said {hero}. "[Would you like to fly it,
        too|Would you like to try it|Do you want to hold the string for a while|Have you ever flown a kite]?" {Helper}
        [looked left and right and|put everything else down and|] took the string. "[I have not done that for {number}
        years|I was good at this when I was small]!" said {helper}, and [ran like the wind|laughed like a child]. [From then
        on, {hero} and {friend} flew the kite only where there was no tree.|In the evening, {hero} said, "{Friend}, you may
        take the kite home tonight." And {friend} did.|The {colour} kite climbed again, and this time it kept away from the
        tree.]
        """, hero=hero, friend=friend, elder=elder(w, hero), helper=someone(w, helper), tool=tool, tried=tried,
        failed=failed, sign=sign, feature=feature, colour=w.pick(DYES), number=w.pick("ten twelve twenty thirty".split()),
        time=w.pick(["one windy day", "one autumn day", "one windy Saturday"]),
        opening=intro("[loved the wind|liked everything that could fly]"))


def snow_day(w):
    hero = child(w)
    friend = child(w, [hero])
    nose, thief = w.pick([
        ("carrot", "a rabbit had eaten the carrot in the night"), ("potato", "a mouse had rolled the potato home"),
        ("pine cone", "a squirrel had carried the pine cone away"), ("corn cob", "the birds had eaten all the corn"),
        ("radish", "a crow had taken the radish for a cherry"), ("red apple", "a deer had come for the apple"),
    ])
    return w.fill("""
        [{opening} [Then, one morning, it was there.|At last, it came.]|{opening} [One night, it came.|One morning, the
        street was white.]|When {hero} opened the curtain, the whole world was white.|"It has snowed! It has snowed!" shouted
        {hero}.|It was so quiet outside that {hero} woke up.|In the night, the snow had come on soft feet.|Where was the
        fence? Where was the bench? Everything was under the snow.] [There was no school that day, because the bus could not
        drive.|It was a Saturday, and so there was no school.|Nobody had to be anywhere that day.] {Hero} put on [two pairs
        of socks and |mittens and |]a {colour} scarf and ran out. {Friend}, {hero}'s friend, was already [in the yard next
        door|on the street with a sled]. "[Let us make a snowman|We need a snowman]!" said {hero}. "[The biggest in the
        street|Yes, a huge one|One with a big tummy|One that is taller than we are]!" said {friend}.

        They rolled [three balls|a ball as big as a table, and then two smaller ones]. {Friend} found {number} {things} for
        the coat, and {hero} got a {nose} from {elder} for the nose. [Two sticks were the arms.|An old bucket was the hat.|]
        "[Something is missing|He looks cold]," said {friend}. So {hero} took off the {colour} scarf and put it around the
        snowman's neck. [They called him {snow}.|"His name is {snow}," said {friend}.] [|Soon {hero}'s fingers were like ice,
        and {elder} called them in for cocoa.|Their noses were as red as cherries.]

        The next morning, {hero} and {friend} looked [over the fence|out]. "[Oh no|Look at {snow}]!" cried {hero}. [He had no
        nose|The nose was gone|There was only a hole where the nose had been]! There were [small tracks all around him|marks
        in the snow], and they understood: {thief}. "[Somebody was hungry|That was a good breakfast for somebody],"
        [laughed|said] {friend}. [|"{snow} does not mind."] So {hero} found a new nose, [and this time it was a spoon|a red
        bottle top][|, and they put some seeds [on {snow}'s head|at {snow}'s feet] for the animals].

        [For a week, {hero} and {friend} said good morning to {snow}.|{Hero} and {friend} built him a family, too.|] Then the
        sun [got warm|came out]. {snow} got thin, and then small, and at last there was only a puddle with {number} {things}
        and a {colour} scarf. [{Hero} was sad.|"Goodbye, {snow}," said {hero}.|] "[He will come back|He only went for a
        swim]," said {friend}. [And {hero} put the wet {colour} scarf by the stove and waited for next winter.|{Elder} washed
        the {colour} scarf, and it was ready for the next snow.|"Next year, he gets two noses," said {hero}.]
        """, hero=hero, friend=friend, elder=elder(w, hero), nose=nose, thief=thief,
        snow=w.pick(["Freddy", "Mr. Cold", "Bobo", "Uncle Snow", "Chilly", "Mr. White", "Bill", "Sir Icicle"]),
        things=w.pick(["black stones", "buttons", "walnuts", "chestnuts"]), colour=w.pick(DYES), number=w.pick(NUMBERS[1:]),
        opening=intro("had waited all winter for the snow"))


def lemonade(w):
    hero = child(w)
    friend = child(w, [hero])
    goal, short, price = w.pick([
        ("a net for the goal in the yard", "net", "twelve"), ("a glass bowl for {friend}'s goldfish", "bowl", "nine"),
        ("a new wheel for the old cart", "wheel", "ten"), ("a cake for the old neighbor's birthday", "cake", "eight"),
        ("a ball, because the old one was flat", "ball", "eleven"), ("a can of paint for the treehouse", "paint", "ten"),
        ("a little bell for the {pet}", "bell", "eight"),
    ])
    trouble, fix = w.pick([
        ("no one came. The street was empty", "carried the jug to the bus stop, where it was hot and people had to wait"),
        ("the first man who drank made a terrible face. They had forgotten the sugar",
         "put in sugar, stirred, and gave him a second cup for free"),
        ("a bee came, and then three more bees", "put a saucer of sugar water far away for the bees"),
        ("the wind blew all the cups down the street",
         "ran after the cups and put a stone in each one that waited on the table"),
        ("the jug was empty after ten minutes", "ran home for more lemons, and {elder} helped to press them"),
    ])
    pay, right = w.pick([
        ("I have no coin", "Then it costs nothing today"), ("I only have this shell", "One shell is just the right price"),
        ("I have a feather, but no coin", "A feather is fine"), ("I can only pay with a song", "Sing first, drink later"),
    ])
    return w.fill("""
        [{opening}|{opening}|"Lemonade! Cold lemonade!" called {hero}.|It was so hot that the [street shimmered|dogs lay in
        the shade].|{Hero} and {friend} emptied their pockets. Together they had two coins and a button.|How do you earn
        money when you are small? {Hero} and {friend} [thought about it|sat on the steps and wondered].|{Time}, a little
        table stood by the road.] {Hero} and {hero.his} [friend|best friend] {friend} wanted to buy {goal}. It cost {price}
        coins. "[We could sell something|Let us sell lemonade]," said {friend}. "[Yes|Good], it is a hot day," said {hero}.
        [They pressed|It took] {number} lemons, [and {hero} got juice in one eye|and {friend} licked a lemon and shook all
        over]. {Hero} painted a sign with {colour} letters, and {friend} carried out [the cups|a table]. ["One cup, one
        coin," said the sign.|One cup cost one coin.|On the sign was a lemon with a smile. One cup was one coin.|]

        But {trouble}. "[What now|What shall we do]?" asked {hero}. {Friend} [scratched {friend.his} head|did not give up].
        So {hero} and {friend} {fix}. [That helped.|After that, everything went better.|] [A woman with a heavy bag|Two boys
        on bikes|A man with a hat] came and drank. "[Ah, that is good|Just what I needed|That is cold and sour and sweet|One
        more, please]!" [Then came the mail carrier, and then a whole family.|Then came the neighbor with the dog, and then a
        whole family.|The next one was the baker, all white from the flour.|After that, there was even a line in front of the
        table.] [|{Hero} poured, and {friend} counted the coins.] [One coin rolled away, and a little dog brought it back.|
        {Hero} said "thank you" so often that {hero.he} got thirsty, too.|]

        Last of all came a small {kid} [with bare feet|who looked at the jug for a long time]. "{pay}," said the {kid}.
        [{Hero} looked at {friend}, and {friend} nodded.|{Hero} and {friend} did not have to think about it.|{Hero} and
        {friend} looked at each other.] "{right}," said {hero} and filled the cup to the top. The {kid} smiled [from ear to
        ear|and drank it all at once].

        When the jug was empty, {hero} and {friend} counted: {price} coins! [It was just enough.|That was all they needed.|
        Not one too many and not one too few.|They counted again, to be sure.] The next day, they bought the {short}. ["And
        what shall we sell next?" asked {friend}. "Nothing," said {hero}. "First, I need a lemonade."|They hung the sign with
        the {colour} letters on {hero}'s wall.|And whenever {hero} saw a lemon, {hero.he} thought of that hot day.]
        """, hero=hero, friend=friend, elder=elder(w, hero), goal=goal, short=short, price=price,
        pet=w.pick(["cat", "dog", "goat"]), trouble=trouble, fix=fix, pay=pay, right=right, kid=w.pick(["girl", "boy"]),
        colour=w.pick([c for c in DYES if c != "white"]), number=w.pick(["ten", "twelve", "fifteen", "twenty"]),
        time=w.pick(["one hot day", "one summer day", "in the summer holidays"]), opening=intro("wanted to earn some money"))


def swapped_bags(w):
    hero = child(w)
    other = child(w, [hero])
    place = w.pick(["at the swimming pool", "on the bus", "in the library", "at the station", "in the shoe shop",
    "at the playground"])
    mine, theirs = w.some(["drum", "rubber snake", "jar with a snail in it", "magic wand", "book about sharks",
    "toy rocket", "wooden flute",
                           "magnifying glass", "puppet with a long beard", "clay dragon", "kite", "box of shells",
                           "paper crown"], 2)
    return w.fill("""
        [{opening}|{opening}|"This is not mine!" said {hero}.|{Hero} opened the {colour} bag and stared.|Can two bags look
        the same? Oh yes.|At home, {hero} put the {colour} bag on the table, and something in it [went thump|felt strange].|
        {Hero}'s bag was {colour}. So was somebody else's.] {Hero} had been {place} that [morning|afternoon] and had put the
        {colour} bag down [for a moment|only for a minute]. In it was a {mine}. But now, when {hero} [looked inside|opened
        it], there was a {theirs}! "[Who has put that in there|How did that get in there|What is this|Is this a joke]?" asked
        {hero}. {Helper} [looked at it from all sides|came to look]. "[You took the wrong bag|I think that is somebody else's
        bag]," said {helper}. [{Hero} felt hot and cold.||"Then somebody has mine!" cried {hero}.]

        [At the bottom of the bag|In a little pocket] was a note: "This bag belongs to {other}," and the name of a street.
        [So {hero} and {helper} set out to find it.|"That is not far," said {helper}. "Let us go."] [On the way, {hero}
        [wondered|asked {hero.himself}] what {other} was like. |]Somebody with a {theirs} [had to be interesting|could not be
        boring], {hero} thought. [{Hero} carried the bag as if it were made of glass.||It was the third house on the left.]

        {Hero} rang the bell, and the door opened at once. There stood a {other.kind} with a {colour} bag in one hand. "[I
        was just going to look for you|You have my bag|Oh, there it is|So it was you]!" said {other}, and both of them
        laughed. "Is the {mine} yours? [I have always wanted one like that|I like it very much|I did not touch it, but I
        wanted to|It made me curious]!" "And I like the {theirs}," said {hero}.

        [They went inside and sat on the floor|They sat down on the steps], and {hero} showed {other} the {mine}, and {other}
        showed {hero} the {theirs}. [|{Helper} drank {number} cups of tea in the kitchen, because they did not stop.|Nobody
        noticed how late it got.] When {hero} went home, [{other} tied a ribbon to {hero}'s bag. "Now you can tell them
        apart," said {other}|{hero} looked into the bag first, to be sure]. [The next day, {other} rang {hero}'s bell, and
        from then on they were friends.|"That was the best mistake that I ever made," said {hero}.|And sometimes, {hero} and
        {other} swapped their bags on purpose.]
        """, hero=hero, other=other, helper=elder(w, hero), place=place, mine=mine, theirs=theirs, colour=w.pick(DYES),
        number=w.pick(NUMBERS), opening=intro("was always in a hurry"))


def sleepover(w):
    hero = child(w)
    helper = elder(w, hero, ("grandma", "grandpa", "aunt", "uncle"))
    left, instead = w.pick([
        ("my pillow", "rolled up a sweater that smelled of pancakes"),
        ("my toy {beast}", "made a {beast} out of a sock and two buttons"),
        ("my pajamas", "gave {hero} a shirt that went down to the floor"),
        ("my night lamp", "put a candle made of paper in front of the flashlight"),
        ("my slippers", "knotted two {colour} cloths around {hero}'s feet"),
    ])
    noise, truth = w.pick([
        ("a deep growl from the wall", "only the water in the old pipes"),
        ("tap, tap, tap at the window", "only a moth that wanted to get to the lamp"),
        ("hoo, hoo", "only an owl on the roof, which also could not sleep"),
        ("a long squeak", "only the weather vane on the roof"), ("tick, tock, bong", "only the tall clock in the hall"),
    ])
    morning = w.pick(["They ate pancakes on the steps, in their pajamas",
    "There was toast with honey, and a bird came to the table for the crumbs",
    "They fed the hens, and {hero} found a warm egg", "They walked barefoot through the wet grass",
    "{Hero} was allowed to stir the porridge"])
    return w.fill("""
        [{opening}|{opening}|"[One night is not long|It is only one night]," said {hero}'s parents.|The little {colour}
        suitcase stood in the hall.|{Hero} was going to sleep at {helper}'s house.|At {helper}'s house, everything was
        [older|different]: the stairs, the smell and the sounds.|Is one night long or short? {Hero} was about to find out.]
        It was the first night without {hero}'s parents. [{Hero} had packed the {colour} suitcase alone.|{Hero} had packed a
        book, a ball and {number} pairs of socks.] {Helper} [stood at the door and waved|had baked something]. [They played
        cards until it got dark.|They looked at old photos and laughed at the hats.|They built a tower out of cups.] [It was
        a fine evening, until it was time for bed.|All was well, until it was time for bed.|Then it was time for bed.|Soon it
        was late, and {hero} had to go to bed.]

        {Hero} opened the {colour} suitcase, took out everything and got pale. "[I forgot|I do not have] {left}!" {hero.he}
        said. [{Hero.his} chin shook.|] "[Hm|Let me think]," said {helper}. Then {helper} [went to the closet|smiled] and
        {instead}. "[How is that|Will that do]?" asked {helper}. [|{Hero} had to giggle.|It was not the same, but it was
        good.|"It is funny," said {hero}, "but I like it."]

        In the dark, there came a sound: {noise}. {Hero} sat up. "[What was that|Did you hear that|Is somebody there|What
        makes that sound]?" {Helper} [came in with a light|sat down on the bed] and listened. "[Oh, I know that one|That is
        an old friend of mine]," said {helper}. It was {truth}. "[I was afraid of it, too, when I was small|I say good night
        to it every evening|I would miss it if it were not there|It comes every night]." {Hero} listened again, and now it
        [was not so bad|sounded nearly nice]. {Hero} [closed {hero.his} eyes|yawned], and the next thing was the sun [on the
        blanket|in the window].

        {morning}. At noon, {hero}'s parents came. "[Did you miss us|Was it hard|Could you sleep|How was the night]?" they
        asked. "[It was fine|We had such fun|I liked it]," said {hero}. [{Hero} was already packing the {colour} suitcase for
        the next time.|"May I stay one more night?" {hero} asked.|{Helper} winked at {hero}, and {hero} winked back.]
        """, hero=hero, helper=helper, left=left, instead=instead, noise=noise, truth=truth, morning=morning,
        beast=w.pick(["rabbit", "bear", "mouse", "fox", "owl"]), colour=w.pick(DYES), number=w.pick(NUMBERS),
        opening=intro("had never slept away from home"))


def race(w):
    hero = child(w)
    rival = child(w, [hero])
    kind, way, trouble, help_ = w.pick([
        ("sack race", "hop to the tree and back", "got both feet in one corner of the sack and fell",
         "pulled {rival.him} up by both hands"),
        ("egg race", "carry an egg on a spoon to the tree and back", "stepped on a shoelace and sat down hard",
         "tied the shoelace with a double knot"),
        ("running race", "run around the pond", "slipped in the mud and hurt a knee", "gave {rival.him} an arm to lean on"),
        ("sled race", "ride down to the bridge", "rode into a bush and turned over", "pulled the sled out of the bush"),
        ("scooter race", "ride to the fountain and back", "lost a wheel and rolled into the grass", "picked up the wheel"),
    ])
    prize, copy = w.pick([
        ("The first prize was a {colour} cup", "a cup made of {colour} paper"),
        ("The winner got a {colour} ribbon", "a ribbon, cut out of {colour} paper"),
        ("The first prize was a {colour} medal", "a medal made of cardboard, painted {colour}"),
        ("The winner got a {colour} cap", "a cap, folded from {colour} paper"),
    ])
    return w.fill("""
        [{opening}|{opening}|"Who will win today?" asked {hero}.|There were {number} children at the start, but {hero} looked
        only at {rival}.|{Rival} was the fastest child in the street. Everybody said so.|Every year, there was a {kind} [at
        the school|in the village].|What is more important than winning? {Hero} had never thought about that.] Today was the
        big {kind}. The children had to {way}. {prize}. {Hero} had practiced for [weeks|{number} days]. "[I will win this
        time|This year, I will be first|Nobody can beat me today|I have never been so fast as now]," {hero} said to {helper}.
        "[You will do your best|We will see|Just have fun|Winning is not everything]," said {helper}. [Next to {hero} stood
        {rival}, who had won last year.|At the start, {rival} stood right beside {hero}. {Rival} had won last year.]

        "Go!" [called the teacher|somebody shouted], and off they went. [|{Rival} was in front, and {hero} was second.|At
        first, {hero} was third, then second.] [{Hero} was getting closer and closer.||{Hero} could already see the end.] And
        then, [right in front of {hero}|all at once], {rival} {trouble}! "[Ow|Oh no]!" cried {rival}. [Now there was nobody
        in front of {hero}.|Now {hero} was the first!|{Hero} only had to go on.] [The {colour} prize was so close!|{Hero}
        could nearly feel the {colour} prize in {hero.his} hands.|] [For a second, {hero} went on.||{Hero} looked ahead, and
        {hero} looked back.] {Rival}'s [eyes were full of tears|lip shook]. [Then {hero} stopped. {Hero} went back and
        {help}.|{Hero} did not think any longer. {Hero} turned around and {help}.|And so {hero} stopped, went back and
        {help}.] "Come on, {rival}, [we will do it together|I will help you]," said {hero}.

        [Two other children overtook them|One after the other, the others went past|The others raced by|By then, all the
        others were far ahead]. {Hero} and {rival} came in last, side by side. [The people clapped louder for them than for
        the winner.|"Why did you stop?" asked {rival}. "I do not know," said {hero}. "You were on the ground."|"I am proud of
        you," said {helper}.] [{Hero} was a little sad about the {colour} prize, but only a little.|]

        The next day, {rival} stood at {hero}'s door with {copy}. ["For the best friend in the race" was written on it.|
        "First prize for stopping," it said.|"For {hero}, the winner," it said.|On it was written: "Thank you."] {Hero} [put
        it next to the bed|put it on the best shelf|hung it up in the hall], and it is still there. [And every afternoon,
        {hero} and {rival} practiced together.|Since then, {hero} and {rival} have been friends.]
        """, hero=hero, rival=rival, helper=elder(w, hero), kind=kind, way=way, trouble=trouble, help=help_, prize=prize,
        copy=copy, colour=w.pick(["red", "blue", "green", "golden", "silver", "purple"]),
        number=w.pick("six seven eight nine ten".split()), opening=intro("wanted to win, always and everywhere"))


def new_baby(w):
    hero = child(w)
    helper = elder(w, hero, PARENTS)
    baby = child(w, [hero])
    baby.more["role"] = "sister" if baby.gender == "she" else "brother"
    tried, cry = w.pick([
        ("sang a soft song", "{Baby} cried louder than the song"), ("shook the rattle", "{Baby} pushed the rattle away"),
        ("showed {baby} a picture book", "{Baby} only wanted to eat it"),
        ("danced around the bed", "{Baby} cried and did not look"),
        ("made a face like a fish", "{Baby} got red and cried even more"),
    ])
    worked, name = w.pick([
        ("sneezed, by chance", "the sneeze"),
        ("put a sock on {hero.his} ear, because nothing else was left", "the sock trick"),
        ("fell off the chair", "falling off the chair"), ("quacked like a duck", "the duck"),
        ("hid behind a {colour} cloth and popped out again", "the cloth game"),
        ("whispered a secret into {baby}'s tiny ear", "the secret"),
    ])
    return w.fill("""
        [{opening}|{opening}|Waah! Waah! That was the new sound in the house.|"[Psst|Quiet], the baby is asleep," said
        {helper}.|Something small lay in the {colour} basket.|Everybody who came to visit looked only into the {colour}
        basket.|Do you know how loud a baby can be? {Hero} did.] {Hero} had a new baby {baby.role}. {Baby.his} name was
        {baby}. [{Baby} slept, drank, cried and slept again.|{Baby} had no teeth, no hair and very small feet.] "[When can we
        play|Can {baby.he} play ball], {helper.call}?" asked {hero}. "[Not yet|You have to wait a bit]," said {helper}. [That
        was a pity|{Hero} was disappointed]. And nobody had time: {helper} was [always tired|busy all day], and the story in
        the evening was [very short|forgotten two times]. "I liked it better before," {hero} said [one day|to the cat|into
        the pillow].

        {Helper} [took {hero} on {helper.his} lap|sat down beside {hero}]. "[I know that it is hard|I have missed our
        stories, too]," said {helper}. "[You also cried like that|You were just as small once|I still love you just as
        much|There is enough love for two]. [And do you know who helped me? Nobody.|But a baby grows, you will see.|Soon
        {baby} will run after you all day.] [And now {baby} has a big {role}|And a big {role} is something very special|And I
        need you now]." {Hero} [thought about that|had not thought of that].

        One [afternoon|evening], {baby} cried and cried. {Helper} had [soup on the stove|soap on both hands]. "[Can you look
        after {baby} for a minute|Can you go to {baby}], {hero}?" called {helper}. {Hero} {tried}. {cry}. [|What now?|{Hero}
        did not know what to do.] Then {hero} {worked}. And {baby} was quiet! {Baby} [looked at {hero} with big round
        eyes|stared at {hero}|forgot to cry], and then, for the very first time, {baby} laughed! "{helper.call}! [Come
        quickly|Come and look]!" shouted {hero}. [{Hero} did it again, and {baby} laughed again.|{Hero} did it once more, and
        it worked once more.|{Helper} ran in with wet hands and saw it, too.]

        "[You are the first one to make {baby} laugh|Not one of us could do that]," said {helper}, and {hero} [grew a whole
        inch|was very proud]. [From that day on, it was {hero}'s job: when {baby} cried, only {name} helped.|That evening,
        the story was long, and {hero} and {baby} both listened.|"We can keep {baby.him}," said {hero}.]
        """, hero=hero, helper=helper, baby=baby, tried=tried, cry=cry, worked=worked, name=name,
        role="sister" if hero.gender == "she" else "brother", colour=w.pick(DYES),
        opening=intro("[had always been the smallest in the family|had been an only child until that spring]"))


STORIES = [
    lost_toy, found_thing, lost_at_market, sharing, quarrel, new_at_school, first_day, dark, surprise, riding,
    swimming, broken, cooking, sick, rainy, tooth, moving, picnic, seeds, school_play, gift, bedtime, pet_missing,
    tidy_room, kite_in_tree, snow_day, lemonade, swapped_bags, sleepover, race, new_baby,
]
