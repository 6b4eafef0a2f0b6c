"""Short stories of children, their families and friends in ordinary life: each plot is told about every row of a table.

A table is text: one row begins at the start of a line and goes on in indented lines, " / " parts its fields. Fields may hold
holes for the characters of the plot ({hero} is always the child that the row is about).
"""
import re
from types import SimpleNamespace

from .cast import child
from .engine import Who, both


def table(fields, text):
    """Rows with the given fields."""
    names = fields.split()
    rows = [" ".join(row.split()).split(" / ") for row in re.split(r"\n(?=\S)", text.strip())]
    for row in rows:
        if len(row) != len(names):
            raise ValueError(f"{len(row)} fields instead of {len(names)}: {row}")
    return [SimpleNamespace(**dict(zip(names, row))) for row in rows]


# clauses for "but ...", "then ...", so without a capital and a full stop; tip is said to the child
SKILLS = table("do place fail tip done", """
swim / in the pool / the water went up {hero.his} nose / Kick with your legs and keep your chin up /
    {hero.he} swam all the way to the other side
ride a bike / in the yard / the bike tipped over at every turn / Look ahead and keep your feet moving /
    {hero.he} rode all the way to the gate
whistle / on the front steps / only air came out / Make your lips round and blow very softly /
    a clear, long note came out
tie shoes / in the hall / the bow fell apart again and again / Make two loops like the ears of a rabbit /
    both bows were tight and did not come undone
read / on the sofa / the letters all looked the same / Put your finger under each word and go slowly /
    {hero.he} read a whole page without help
skate / on the frozen pond / {hero.his} feet slid away / Bend your knees and take small steps /
    {hero.he} skated in a big circle
climb a rope / in the gym / {hero.his} hands slid down / Hold the rope with your feet, too /
    {hero.he} touched the knot at the very top
jump rope / in the yard / the rope caught on {hero.his} feet / Listen to the rope and jump when it taps the ground /
    {hero.he} jumped ten times in a row
catch a ball / on the lawn / the ball fell through {hero.his} hands / Watch the ball and hold your hands like a bowl /
    the ball landed in {hero.his} arms and stayed there
throw far / in the field / the stone only dropped in front of {hero.his} feet / Step forward with one foot when you throw /
    the stone flew right over the ditch
bake bread / in the kitchen / the bread was as flat as a plate / Let the dough rest in a warm place first /
    the bread came out round and high
fold a paper boat / at the kitchen table / the boat fell over and sank / Press every fold flat with your thumb /
    the boat floated across the whole sink
fold a paper plane / on the balcony / the plane dropped like a stone / Make both wings the same size /
    the plane sailed all the way across the yard
fly a kite / on the hill / the kite bumped along the grass / Wait for the wind and then let out the string /
    the kite rose high above the trees
hop on one leg / on the path / {hero.he} tipped over after one hop / Look at one spot and hold out your arms /
    {hero.he} hopped all the way to the mailbox
do a handstand / on the grass / {hero.he} fell over like a tree / Put your hands flat and swing one leg up first /
    {hero.his} feet pointed straight up at the sky
do a somersault / on the mat / {hero.he} rolled off to the side / Tuck in your head and be as round as a ball /
    {hero.he} rolled over and came up sitting
play the drum / in the living room / it was only a lot of noise / Count to four, and start again /
    it sounded like real music
play the flute / in {hero.his} room / the flute only squeaked / Cover the holes well and blow gently /
    a little song came out of the flute
play the piano / in the living room / {hero.his} fingers hit all the wrong keys / Play it slowly, one hand at a time /
    {hero.he} played the whole song
sing a song / in the kitchen / {hero.he} forgot the words each time / Think of the pictures in the song /
    {hero.he} sang it from beginning to end
dance / in the living room / {hero.he} stepped on {hero.his} own feet / Close your eyes and listen to the beat /
    {hero.his} feet knew what to do
count to a hundred / at the kitchen table / {hero.he} always got lost after twenty-nine / Take a big breath after every ten /
    {hero.he} counted all the way to a hundred
write letters / at the desk / the letters fell off the line / Hold the pencil softly and go slowly /
    there was a whole row of neat letters
draw a horse / at the kitchen table / the horse looked like a potato with legs / Start with the back and leave the legs for
    last / there was a fine horse on the paper
use scissors / at the kitchen table / the paper only bent / Open the scissors wide and turn the paper, not your hand /
    a round paper moon fell on the table
snap with two fingers / on the bench / there was no sound at all / Press hard with the thumb and then let go /
    there was a loud snap
blow bubbles / in the yard / every bubble burst at once / Blow slowly, as if you blow on hot soup /
    a big bubble floated up over the fence
skip stones / by the lake / every stone went plop and sank / Find a flat stone and throw it low /
    the stone jumped three times over the water
row a boat / on the lake / the boat only went round in a circle / Pull both oars at the same time /
    the boat went straight to the other shore
paddle a canoe / on the river / the canoe turned the wrong way / Paddle once on the left and once on the right /
    the canoe went as straight as a fish
float like a leaf / in the pool / {hero.his} legs sank / Look at the sky and make a big belly /
    {hero.he} lay on {hero.his} back and looked at the clouds
dive / in the pool / {hero.he} landed flat on {hero.his} belly / Put your hands together and look at your toes /
    {hero.he} slipped into the water with hardly a splash
ski / on the little hill / {hero.he} sat down in the snow after every turn / Make your skis look like a slice of pizza /
    {hero.he} went down the whole hill on {hero.his} feet
ride a scooter / on the sidewalk / the scooter wobbled and stopped / Push with one foot and look where you want to go /
    {hero.he} rolled past three houses
ride a pony / in the meadow / {hero.he} slid to one side / Sit up tall and keep your heels down /
    {hero.he} rode once around the meadow
walk on stilts / in the yard / {hero.he} hopped off after one step / Do not stop, just keep walking /
    {hero.he} walked across the yard like a giant
swing without a push / on the playground / the swing hardly moved / Stretch your legs out, then pull them in /
    the swing went higher and higher
cross the monkey bars / on the playground / {hero.his} arms got tired in the middle / Swing a little and reach for the next
    bar / {hero.he} got all the way across
hit a ball with a bat / on the lawn / the bat only hit the air / Keep your eyes on the ball all the time /
    there was a loud crack, and the ball flew away
kick a goal / in the park / the ball rolled past the goal / Kick with the side of your foot /
    the ball went right into the net
button a coat / in the hall / there was always one button left over / Start with the button at the bottom /
    all the buttons sat in the right holes
peel an orange / in the kitchen / juice squirted into {hero.his} face / Dig in your thumb at the top and go slowly /
    the peel came off in one long piece
crack an egg / in the kitchen / there was shell in the bowl each time / Tap it once on the edge, then pull with your thumbs /
    the egg slid into the bowl without one bit of shell
flip a pancake / in the kitchen / the pancake landed on the floor / Shake the pan first, then flip it with your whole arm /
    the pancake turned over in the air and landed in the pan
eat with chopsticks / at the table / every bite fell back into the bowl / Keep the lower stick still and move only the upper
    one / {hero.he} picked up a pea and ate it
knit / in the big armchair / the wool was soon full of knots / In, around, out, and off. Say it with me /
    there was a little scarf for a doll
sew on a button / at the window / the thread slipped out of the needle / Make a knot at the end of the thread /
    the button sat tight
tie a knot / on the pier / the knot fell open / Go around the tree and back into the hole, like a rabbit /
    the knot held, no matter how hard {hero.he} pulled
milk a goat / in the barn / not one drop came out / Squeeze softly, one finger after the other /
    the milk splashed into the bucket
juggle / in the yard / all the balls rolled over the ground / Begin with two, and throw them as high as your eyes /
    three balls danced in the air
spin a hoop / on the lawn / the hoop fell down to {hero.his} feet / Move your belly a little, to the front and back /
    the hoop went round and round
use a yo-yo / on the front steps / the yo-yo hung down and would not come up / Give it a small tug when it gets to the
    bottom / the yo-yo climbed back into {hero.his} hand
tell the time / in the kitchen / {hero.he} mixed up the two hands of the clock / The short hand is slow, and it tells the
    hour / {hero.he} saw at once that it was three o'clock
say the alphabet / in the car / {hero.he} forgot what came after G / Sing it, and the letters will come by themselves /
    {hero.he} said it all the way to Z
rake leaves / in the garden / the wind blew them about again / Rake with the wind, not against it /
    there was a pile as high as {hero.his} chin
""")

# what: "afraid of ..."; scene: a sentence; say: the child's reason; help: an answer; act, end: sentences
FEARS = table("what scene say help act end", """
the dark / When the lamp went out, {hero} pulled the blanket over {hero.his} head. / There could be something in the corner /
    Let us look at the corner together / They shone a flashlight into the corner, and there was only a sock. /
    {Hero} fell asleep with the flashlight in {hero.his} hand.
thunder / It rumbled outside, and {hero} crawled under the table. / It sounds so angry /
    Thunder is only a loud noise, and it is far away / They counted the seconds from the flash to the boom. /
    At the last boom, {hero} even clapped.
big dogs / A big dog came along the path, and {hero} stood as still as a stone. / It has so many teeth /
    Hold out your hand and let it sniff / {Hero} held out {hero.his} hand, and the dog licked it. /
    {Hero} laughed because it tickled.
deep water / The others jumped into the lake, but {hero} stayed on the grass. / I cannot see the bottom /
    We will only go in up to your knees / They held hands and went in step by step. /
    Soon {hero} was in up to {hero.his} belly and splashed.
the high slide / {Hero} climbed up the slide and then climbed down again. / It is too high and too fast /
    I will stand at the bottom and catch you / {Hero} sat down, took a breath and let go. /
    "Again!" {hero} called at the bottom.
the dentist / In the waiting room, {hero} kept {hero.his} mouth tightly shut. / It will hurt /
    The dentist will only count your teeth / The dentist counted all the teeth aloud with a little mirror. /
    {Hero} went home with clean teeth and a sticker.
the barber / {Hero} saw the scissors and held {hero.his} hair with both hands. / It will hurt when they cut it /
    Hair does not feel a thing. Look / The barber cut off one tiny tip, and it did not hurt a bit. /
    In the mirror, {hero} liked the new hair very much.
spiders / There was a spider in the bathtub, and {hero} would not go in. / It has too many legs /
    It is much more afraid of you / They put a glass over the spider and carried it out into the garden. /
    "Good night, spider," said {hero}.
bees / A bee buzzed around the table, and {hero} jumped up from {hero.his} chair. / It wants to sting me /
    It only looks for flowers. Sit very still / {Hero} sat very still, and the bee flew to the roses. /
    After that, {hero} liked to watch the bees at work.
the cellar / {Hero} should get some potatoes, but {hero.he} stopped at the cellar door. / It is black down there /
    We can sing a song all the way down / They sang loudly on every step, and the cellar sang back. /
    {Hero} brought the potatoes and kept on singing.
the vacuum cleaner / When the vacuum cleaner roared, {hero} ran away. / It will eat my feet /
    You can be the boss of it. Press the button / {Hero} pressed the button, and the noise stopped. /
    Then {hero} cleaned the whole carpet by {hero.himself}.
the first day of school / {Hero} held on to the gate and did not want to go in. / I do not know anybody /
    Look for somebody who also looks a little lost / {Hero} saw a child who was just as shy and said hello. /
    At noon, {hero} had a new friend.
big waves / A wave rolled up the beach, and {hero} ran back to the towel. / It will pull me in /
    We can jump over the little ones first / They held hands and jumped over one little wave after the other. /
    In the end, {hero} was wet from head to toe and very happy.
geese / Three geese stood on the path and hissed at {hero}. / They want to bite me /
    Make yourself tall and walk slowly / {Hero} made {hero.himself} tall and walked past step by step. /
    The geese just went on eating grass.
loud balloons / At the party, a balloon popped, and {hero} covered {hero.his} ears. / The next one will pop, too /
    It is only air that runs out / {Hero} let the air out of a balloon, and it flew around with a funny noise. /
    Everybody laughed, and {hero} laughed most of all.
the elevator / The door of the elevator opened, but {hero} did not go in. / What if it never opens again /
    Then we press the bell, and somebody comes / {Hero} was allowed to press the button with the number five. /
    On the way down, {hero} pressed the button again.
the long bridge / The bridge swayed a little, and {hero} stopped at the first board. / I can see the water down there /
    Look at the tree on the other side / {Hero} looked only at the tree and took one step after the other. /
    On the other side, {hero} looked back and waved at the bridge.
the doctor / {Hero} sat in the waiting room and held on to {hero.his} chair. / The doctor has cold hands /
    The doctor can look at your teddy bear first / The doctor listened to the teddy bear and then to {hero}. /
    "You are both fine," said the doctor, and {hero} smiled.
cows / The cows came to the fence, and {hero} took three steps back. / They are so big /
    They are only curious. Hold out some grass / {Hero} held out some grass, and a cow took it with a long tongue. /
    {Hero} fed that cow until no grass was left in {hero.his} hand.
the tunnel / The path went through a tunnel, and {hero} did not want to go on. / I cannot see the end /
    Call something into it / "Hello!" called {hero}, and "hello, hello," said the tunnel. /
    {Hero} talked with the tunnel all the way through.
the wind at night / The wind howled around the house, and {hero} sat up in bed. / A wolf is at the window /
    That is only the wind in the chimney / They opened the window a little, and only a leaf flew in. /
    {Hero} put the leaf under the pillow and fell asleep.
shadows / There was a long shadow on the wall, and {hero} did not dare to move. / It has claws /
    Let us find out who makes it / They found the chair with a coat on it. /
    Then {hero} made a shadow rabbit with {hero.his} own two hands.
singing in front of the class / {Hero} had a song for the school party, but {hero.his} knees shook. /
    They will all look at me / Sing it for one face that you like / {Hero} looked at one smiling face and began to sing. /
    Everybody clapped, and {hero} took a bow.
horses / The brown horse put its head over the fence, and {hero} hid. / It is as big as a house /
    Its nose is as soft as your blanket / {Hero} stretched out one finger and touched the soft nose. /
    Before they left, {hero} gave the horse an apple.
frogs / A frog sat on the path, and {hero} did not want to walk on. / It will jump on me /
    A frog jumps away from big feet / {Hero} stamped once, and the frog jumped into the pond. /
    Then {hero} croaked, and the frog answered.
the moving stairs / At the store, {hero} stood in front of the moving stairs. / They will swallow my shoes /
    Hold my hand, and we step on at three / They counted to three and stepped on together. /
    {Hero} rode up and down four times.
fireworks / It banged in the sky, and {hero} put {hero.his} hands over {hero.his} ears. / It is much too loud /
    We can watch from behind the window / Behind the window, it was quiet, and the sky was full of stars. /
    {Hero} liked the golden ones best.
mice / Something ran along the wall, and {hero} jumped up on a chair. / It will run up my leg /
    It is as small as your thumb / They put a bit of cheese by the door and waited without a sound. /
    The mouse came, ate the cheese, and {hero} thought that it was sweet.
the old attic / The stairs to the attic creaked, and {hero} stopped halfway. / Somebody walks around up there /
    I hear it, too. Let us have a look / It was only a pigeon at the little window. /
    They let the pigeon out, and {hero} found an old drum up there.
new people / When the doorbell rang, {hero} hid behind the curtain. / I do not know what to say /
    You do not need to say anything. You can just pass the cookies / {Hero} passed the cookies, and everybody said thank
    you. / Soon {hero} sat with the others and talked.
getting lost / In the crowd, {hero} held on tightly and looked at nothing. / What if I let go of you /
    Then we both wait at the big clock / They walked to the big clock and looked at it well. /
    Now {hero} knew the place and could look at all the fine things.
the diving board / {Hero} stood on the diving board and did not move. / The water is so far down /
    Hold your nose and just take one big step / {Hero} held {hero.his} nose, took one big step, and splash! /
    {Hero} came up again and laughed.
the tall ladder / The tree house was ready, but {hero} would not climb the ladder. / It is too high /
    I will climb right behind you / {Hero} climbed up and counted each step aloud. /
    From the tree house, {hero} could see the whole street.
the garbage truck / The garbage truck came around the corner, and {hero} ran into the house. / It growls like a bear /
    Wave at the driver and see what happens / {Hero} waved, and the driver waved back and blew the horn. /
    From then on, {hero} waited for the truck every week.
masks / At the fair, somebody had a wolf mask on, and {hero} began to cry. / That is a real wolf /
    Look at the shoes. Does a wolf wear shoes / The wolf took off the mask, and it was the friendly man from the shop. /
    Then {hero} tried on the mask and growled.
the swing / All the others were on the swings, but {hero} only watched. / My tummy will feel funny /
    I will push you as softly as a cat / The swing went back and forth, very softly. /
    After a while, {hero} called, "Higher, please!"
owls / "Hoo, hoo," it went outside the tent, and {hero} sat up. / There is a ghost /
    That is an owl that calls its friend / {Hero} called "hoo, hoo" out of the tent, and the owl answered. /
    {Hero} fell asleep while the owls were still talking.
the big kids / The big kids stood at the school gate, and {hero} did not dare to go past. / They will laugh at me /
    Say good morning and look them in the eye / "Good morning," said {hero}, and the big kids said good morning, too. /
    One of them even held the gate open for {hero}.
the train / The train rushed in with a roar, and {hero} hid {hero.his} face. / It is so loud and so big /
    The driver up there has a bell for children / The driver saw {hero} and rang the bell two times. /
    From the window seat, {hero} waved at everybody.
crabs / A crab ran across the sand, and {hero} pulled up {hero.his} feet. / It wants to pinch my toes /
    It only wants to get back to the water / {Hero} made a path in the sand, and the crab ran along it to the sea. /
    "Have a good swim!" called {hero}.
the hair dryer / It roared in the bathroom, and {hero} ran out with wet hair. / It will blow me away /
    Hold your hand in the air first / {Hero} held out {hero.his} hand, and the air was warm and soft. / Then {hero} was a
    lion in the wind.
snakes / Something long lay on the path, and {hero} jumped back. / It will bite me / Let us look at it from here /
    They looked closely, and it was only a rope. / {Hero} picked up the rope and hissed.
the old house at the corner / {Hero} always ran past the old house. / A witch lives there / Then we will ring the bell and
    say hello / An old lady opened the door and gave them cake. / From then on, {hero} waved at her window every day.
bats / Something flew over the garden in the dusk, and {hero} ducked. / It will get into my hair / It only catches flies and
    has no time for hair / They sat quietly on the steps and watched how it flew. / {Hero} counted five bats and liked the
    smallest one.
the big rooster / The rooster crowed and spread its wings, and {hero} ran to the gate. / It wants to peck me / It only wants
    to show off / {Hero} crowed as loudly as the rooster. / The rooster looked surprised and walked away.
the X-ray / {Hero} had to lie down under a big machine. / It will squash me / It only takes a picture / The machine hummed
    once, and it was over. / {Hero} got the picture of {hero.his} own bones.
lightning / A flash lit up the room, and {hero} pulled the blanket up. / It will come in / It likes tall towers, not small
    beds / They stood at the window and waited for the next flash. / It was like a tree of light, and {hero} said, "Oh!"
heights / On top of the tower, {hero} stood with {hero.his} back to the wall. / I will fall down / The railing is as high as
    your chin / They held the railing together and looked at the far hills first. / Then {hero} even found their own house,
    as small as a button.
""")
# do, did: what {hero} (one child or two) wants and does; snag, fix, end: sentences
ACTIVITIES = table("do did place snag fix end", """
build a sand castle / built a sand castle / at the beach / A wave came and washed the tower away. /
    {Hero} built the next one farther from the water / The castle stood until the evening.
fly a kite / ran with the kite / on the hill / The kite got stuck in a tree. /
    {Hero} tugged the string softly from the other side / The kite came free and danced in the sky.
feed the ducks / threw oats to the ducks / by the pond / The big duck ate everything, and the small one got nothing. /
    {Hero} threw some oats far to the left and some to the right / At last, the small duck was full, too.
make a snowman / rolled three big balls of snow / in the yard / The snowman had no nose. /
    {Hero} ran to the kitchen and got a carrot / The snowman looked very pleased with his new nose.
pick berries / picked berries / in the garden / The basket was never full, because all the berries went into the mouth. /
    {Hero} made a rule: one to eat and two for the basket / In the evening, there were berries with cream.
play soccer / played soccer / in the park / The ball flew over the hedge. /
    {Hero} rang the bell and asked politely for the ball / The man next door threw it back and joined the game.
catch tadpoles / looked for tadpoles / by the stream / The jar tipped over in the grass. /
    {Hero} quickly put the tadpoles back into the water / The tadpoles wiggled away, and that was best for them.
have a picnic / put a blanket on the grass / in the park / A long line of ants marched over the blanket. /
    {Hero} put some crumbs beside the tree for the ants / The ants stayed by the tree, and the rest of the cake was safe.
ride bikes / rode up and down / in the park / There was a sharp stone, and one tire went flat. /
    {Hero} pushed the bike home and mended the tire / The bike rolled better than before.
play on the seesaw / went up and down / on the playground / One side was too heavy, and the seesaw stood still. /
    {Hero} moved a little closer to the middle / Then the seesaw went up and down, up and down.
sail paper boats / let a paper boat go / on the stream / The boat got stuck between two stones. /
    {Hero} set it free with a long stick / The boat sailed around the bend and was gone.
plant sunflowers / dug little holes for the seeds / in the garden / A hungry bird hopped along and picked up the seeds. /
    {Hero} put a hat on a stick to scare the bird away / In summer, the sunflowers were taller than the fence.
look for shells / looked for shells / at the beach / The most beautiful shell had a crab in it. /
    {Hero} put it back very carefully and looked for empty ones / There were enough shells for a long chain.
jump in puddles / jumped in every puddle / in the street / One puddle was so deep that the water ran into the boots. /
    {Hero} poured the water out and went on / At home, there were dry socks and warm milk.
build a hut / leaned long branches against a tree / in the woods / The branches fell down with a crash. /
    {Hero} tied them together with some string / The hut was so good that even the rain stayed out.
collect leaves / picked up red and yellow leaves / in the woods / The wind blew all the leaves out of the bag. /
    {Hero} laughed and picked up new ones, even nicer ones / At home, the leaves hung in the window.
go sledding / pulled the sled up the slope / on the hill / The sled went down alone. /
    {Hero} ran after it and held the rope tighter the next time / Then the sled flew down the hill as fast as a bird.
watch the trains / counted the train cars / at the station / A long train stopped in the way, and nothing could be seen. /
    {Hero} climbed the steps of the bridge / From up there, all the trains could be seen, even the red one.
pick apples / picked apples / in the orchard / The best apples hung too high. /
    {Hero} shook the branch, and the apples fell into the grass / That evening, there was apple pie.
water the flowers / carried water to the flowers / in the garden / The watering can was so heavy that half of it spilled. /
    {Hero} filled it only halfway and walked two times / The next day, the flowers held their heads up.
play pirates / climbed up to look for ships / on the playground / The treasure, a bag of raisins, was gone. /
    {Hero} followed the raisins on the ground, one by one / At the end of the trail sat a fat pigeon.
draw with chalk / drew a long snake / on the sidewalk / It began to drip, and the snake got spots. /
    {Hero} gave the snake an umbrella of chalk / Everybody who came by had to smile at the snake.
blow bubbles / blew bubbles / in the yard / The bottle fell over, and all the soap ran out. /
    {Hero} mixed water and soap in a cup / The new bubbles were even bigger and shone in all colors.
dig for treasure / dug a deep hole / in the sandbox / There was nothing but sand and an old spoon. /
    {Hero} washed the spoon until it shone / It became the king's golden spoon.
watch birds / sat very still / in the meadow / A sneeze came, and all the birds flew off. /
    {Hero} waited without a sound, with some crumbs on the ground / A little blue bird came back and ate the crumbs.
build a dam / piled up stones and mud / in the stream / The water found a hole and ran out. /
    {Hero} stuffed the hole with moss / Behind the dam, there was a little lake for paper boats.
have a race / ran to the big tree / in the park / Halfway there, one shoe flew off. /
    {Hero} ran on with one shoe on and one shoe in the hand / It was the funniest race of the year.
pick flowers / picked a bunch of flowers / in the meadow / The flowers began to hang their heads. /
    {Hero} put them into a cup of water in the shade / In the evening, they stood fresh on the table.
look for chestnuts / looked under the big trees / in the park / The pockets were soon full. /
    {Hero} took off the cap and used it as a bag / At home, there were chestnut men all over the table.
roast marshmallows / held a long stick over the fire / in the yard / One marshmallow turned black. /
    {Hero} held the next one higher and turned it slowly / It was golden outside and soft inside.
play in the sprinkler / ran through the water / on the lawn / Suddenly, no more water came. /
    {Hero} saw that the hose had a knot and pulled it straight / The water shot up, and everybody shrieked and laughed.
swing / swung high into the air / on the playground / A smaller child stood there and wanted to swing, too. /
    {Hero} slowed down and let the small child have a turn / The small child laughed so loudly that it was nice to watch.
go fishing / held the line into the water / at the lake / There was only an old boot on the hook. /
    {Hero} laughed and filled the boot with earth and a flower / Since then, the boot has stood by the front door.
look for bugs / turned over stones / in the garden / A beetle fell on its back and could not get up. /
    {Hero} gave it a little stick to hold on to / The beetle walked off into the grass.
make mud pies / stirred mud and water / in the yard / The mud was too thin and ran away. /
    {Hero} put in more sand and stirred again / Five fine mud pies stood in the sun to dry.
wash the car / rubbed the car with a sponge / in front of the house / The hose jumped and sprayed everybody. /
    {Hero} laughed and held the hose with both hands / The car shone, and so did everybody's wet face.
play tennis / hit the ball to and fro / in the park / The ball landed on a roof. /
    {Hero} asked a man with a ladder for help / There were two other old balls up there as well.
look at the stars / lay on a blanket / in the yard / A cloud came and covered everything. /
    {Hero} waited and told riddles / The cloud moved on, and one star fell across the sky.
skip stones / threw flat stones / by the lake / All the stones sank at once. /
    {Hero} looked for flatter ones and threw them low / One stone jumped five times.
pick pumpkins / walked between the pumpkins / on the farm / The best one was too heavy to lift. /
    {Hero} rolled it all the way to the cart / That night, it stood in the window with a candle and a smile.
go camping / put up the tent / in the yard / The tent fell down on everybody's head. /
    {Hero} pushed the pegs deeper into the ground / All night long, the tent stood firm.
rake leaves / raked a big pile of leaves / in the yard / The wind blew half of the pile away. /
    {Hero} jumped into the other half before it could fly off, too / There were leaves in every pocket.
make daisy chains / tied daisies together / in the meadow / The stems broke again and again. / {Hero} looked for longer
    stems / In the end, there was a crown for everybody.
play marbles / rolled the marbles into a hole / in the yard / The best marble rolled under the shed. / {Hero} fetched it
    with a wire / It was covered in dust, but it still shone.
play ball / threw the ball up high / in the garden / The ball landed in the rain barrel. / {Hero} fished it out with a rake /
    With the wet ball, it was even more fun.
make music / beat on pots and lids / in the garden / The neighbor put his head out of the window. / {Hero} asked him if he
    wanted to join in / He came out with his old trumpet.
look for four-leaf clovers / crawled through the grass / in the park / There were only clovers with three leaves. / {Hero}
    looked under the old bench / There was one with four leaves, and it brought good luck.
climb the old tree / climbed from branch to branch / in the garden / The way down looked much longer than the way up. /
    {Hero} went down backward, one branch at a time / Back on the ground, the grass felt very soft.
make a bird bath / filled a bowl with water / in the garden / The birds did not dare to come. / {Hero} put a flat stone in
    the middle / Soon a bird sat on the stone and splashed.
play badminton / hit the feather ball / on the lawn / It got stuck in the gutter. / {Hero} made a new one with a cork and
    two feathers / It flew even better than the old one.
make a boat of sand / dug out a big boat / at the beach / The water came closer and closer. / {Hero} sat in the boat and
    waited for the waves / The sea came in, and for a moment it was a real boat.
look into rock pools / knelt down by the pools / at the beach / The water was too dark to see anything. / {Hero} waited
    until it was still / Then a tiny fish came out, and a red star on five legs.
roll down the hill / rolled over and over / on the hill / At the bottom, everything went round and round. / {Hero} lay still
    until the sky stopped turning / There was grass in every pocket.
play catch / ran between the trees / in the park / There was a big bump, and a knee was scraped. / {Hero} put a cool leaf on
    it / After three minutes, it did not hurt any more.
""")

# they: "it" or "they"; steps in the past tense for anybody; miss: what is not there; mishap, fix, ready: sentences
DISHES = table("dish they step1 step2 miss mishap fix ready taste", """
pancakes / they / beat the eggs / stirred in the flour and the milk / eggs / The first pancake stuck to the pan. /
    "The next one gets more butter," / Soon there was a tall stack of pancakes. / soft and golden
an apple pie / it / peeled the apples / rolled out the dough / apples / The dough had a big hole. /
    "We will cover it with a star of dough," / The house smelled of apples and cinnamon. / sweet and warm
vegetable soup / it / washed the carrots / cut the potatoes / carrots / The soup had no taste at all. /
    "It only needs a little salt," / The soup steamed in the big pot. / hot and good
cookies / they / mixed butter and sugar / cut out stars and moons / sugar / One tray of cookies got too dark. /
    "The dark ones are for dipping in milk," / The whole kitchen smelled sweet. / crisp and sweet
a pizza / it / spread the tomato sauce / put cheese all over it / cheese / The pizza was not round at all. /
    "Then it is a pizza shaped like a boat," / The cheese melted and bubbled. / crisp and cheesy
bread / it / kneaded the dough / put it in a warm place / yeast / The dough grew over the edge of the bowl. /
    "Then we will make two loaves," / The bread had a brown crust. / fresh and warm
muffins / they / mashed the bananas / filled the little paper cups / bananas / Some of the batter dripped on the floor. /
    "The dog will clean that up," / The muffins rose as high as little hats. / soft and sweet
tomato spaghetti / it / boiled the water / chopped the tomatoes / tomatoes / A long noodle stuck to the wall. /
    "That means they are done," / There was a big bowl of spaghetti with red sauce. / wonderful
fruit salad / it / cut the bananas / washed the grapes / grapes / A grape rolled away under the stove. /
    "That one is for the mouse," / The bowl was full of red, green and yellow. / fresh and juicy
waffles / they / mixed the batter / heated the waffle iron / butter / The first waffle tore into two halves. /
    "One half for you and one for me," / The waffles had little squares all over. / crisp outside and soft inside
a chocolate cake / it / melted the chocolate / stirred the batter / chocolate / The cake sank in the middle. /
    "We will fill the hole with cherries," / The cake shone, dark and round. / dark and sweet
potato soup / it / peeled the potatoes / cut the onions / potatoes / The onions made everybody cry. /
    "These are only onion tears," / The soup was thick and yellow. / creamy
cinnamon rolls / they / rolled out the dough / sprinkled cinnamon on it / cinnamon / The rolls came out as crooked as
    snails. / "Then we will call them snails," / The smell went all the way down the street. / sweet and sticky
rice pudding / it / poured milk over the rice / stirred and stirred / rice / The milk boiled over. /
    "Quick, take the pot off the stove," / There was a warm bowl for everybody. / soft and sweet
scrambled eggs / they / cracked the eggs / shook the pan / eggs / A bit of shell fell in. /
    "We can fish it out with a spoon," / The eggs were as yellow as the sun. / just right
lemonade / it / squeezed the lemons / stirred in the sugar / lemons / It was so sour that it pulled their mouths together. /
    "Two more spoons of sugar," / The glasses were cold and wet outside. / sweet and sour
strawberry jam / it / washed the strawberries / stirred the big pot / strawberries / The spoon fell into the pot. /
    "We have a longer spoon," / Six red jars stood in a row. / like summer
dumplings / they / filled the dough / pinched the edges / flour / One dumpling opened in the water. /
    "That one we will eat first," / The dumplings swam to the top. / soft and tasty
a birthday cake / it / beat the eggs / whipped the cream / cream / The cream flew all over the kitchen. /
    "Cover the bowl with a towel," / The cake stood there like a white hill. / light and sweet
popcorn / it / put the corn in the pot / shook the pot / corn / Somebody lifted the lid, and popcorn flew everywhere. /
    "Put the lid back on," / There was a big bowl full of white popcorn. / crisp and salty
tacos / they / cooked the beans / cut the lettuce / beans / The filling fell out at the other end. /
    "Fold it at the bottom, too," / Everybody filled a taco to their own taste. / spicy and good
noodle soup / it / cut the carrots / dropped in the noodles / noodles / There were far too many noodles in the pot. /
    "Then we will eat it with a fork," / The soup was hot, and the noodles were long. / good and warm
cheese sandwiches / they / cut the bread / put on the cheese / cheese / The slices of bread were too thick. /
    "We need big mouths today," / The sandwiches lay on a plate like a tower. / fresh and good
baked apples / they / took out the cores / put raisins inside / raisins / One apple burst in the oven. /
    "Now the raisins can look out," / The apples hissed in the hot oven. / sweet and hot
pumpkin soup / it / scooped out the pumpkin / cut it into cubes / cream / The pumpkin was too hard to cut. /
    "Let us cook it whole first," / The soup was as orange as the evening sun. / smooth and mild
a plum cake / it / took the stones out of the plums / set the plums in rows / plums / A wasp sat down on the plums. /
    "Let us close the window and wait," / The plums were dark and juicy. / sweet and a little sour
omelets / they / beat the eggs / cut up a few mushrooms / mushrooms / The omelet broke when it was turned. /
    "Inside the mouth, nobody can see it," / The omelets were round and yellow. / soft and good
fried rice / it / cooked the rice / stirred in the peas / peas / The peas jumped out of the pan. /
    "Catch them," / The rice was full of green dots. / salty and good
honey bread / it / warmed the honey / stirred the dough / honey / The honey stuck to everything. /
    "Lick your fingers, then wash them," / The bread was brown and shiny. / sweet and soft
a carrot cake / it / grated the carrots / chopped the nuts / nuts / The cake stuck to the pan. /
    "Let it rest under a wet towel," / The cake came out in one piece. / moist and sweet
ice cream / it / mashed the berries / stirred them into the cream / cream / After an hour, it was still as soft as soup. /
    "Now we must wait until tomorrow," / The next day, the ice cream was firm and pink. / cold and sweet
hot chocolate / it / warmed the milk / stirred in the cocoa / milk / There was a skin on top of the milk. /
    "Just blow it to the side," / The cups were so hot that they steamed. / sweet and warm
bean stew / it / washed the beans / cut the onions / beans / The stew got too thick. /
    "A cup of water will help," / The lid danced on the pot. / hot and hearty
a cherry pie / it / took the stones out of the cherries / rolled out the dough / cherries / There was cherry juice on every
    nose. / "Now we look like clowns," / The pie bubbled red at the edges. / sweet and sour
corn bread / it / mixed the corn flour / poured in the milk / corn flour / The batter was as thin as water. /
    "It needs more flour," / The bread was as yellow as butter. / a little sweet
apple sauce / it / peeled the apples / mashed them with a fork / apples / The sauce had big lumps. /
    "Lumps are the best part," / A sweet smell filled the room. / warm and sweet
meatballs / they / mixed the meat with an egg / rolled little balls / meat / One ball rolled off the table. /
    "The cat has been waiting for it," / They hissed in the pan. / brown and juicy
potato pancakes / they / grated the potatoes / stirred in the eggs / potatoes / The oil spat in the pan. /
    "Step back a little," / There was a plate full of golden pancakes. / crisp and hot
a salad / it / washed the lettuce / cut the tomatoes / tomatoes / A snail sat in the lettuce. /
    "You may go back into the garden," / The bowl was green and red. / fresh and crunchy
lentil soup / it / stirred the lentils / cut the carrots / lentils / The soup was too hot to eat. /
    "Blow on it, and tell a story meanwhile," / The soup smelled of herbs. / thick and good
vegetable curry / it / cut the vegetables / stirred in the spices / rice / The curry was much too hot on the tongue. /
    "A spoon of yogurt will help," / The curry was as yellow as gold. / mild and creamy
""")

# do: "did not want to ..."; no: the reason; trick: the answer; then, end: sentences
DISLIKES = table("do call no trick then end", """
take a bath / The bath is ready / I am not dirty / Then who will wash the toy duck / {Hero} put the duck into the warm water
    and washed its back. / In the end, {hero} did not want to get out again.
go to bed / It is time for bed / I am not tired at all / Then help your teddy bear, because he is very tired / {Hero} lay
    down beside the bear to show him how to sleep. / Two minutes later, both of them were fast asleep.
eat the soup / The soup is on the table / There are green things in it / Those are little boats, and you are the sea /
    {Hero} swallowed one green boat and then another. / When the plate was empty, {hero} asked for more.
brush {hero.his} teeth / Time to brush your teeth / I did it yesterday / I can hear crumbs singing in there / {Hero} opened
    {hero.his} mouth wide and brushed the crumbs out of every corner. / In the mirror, {hero.his} teeth were as white as
    milk.
put on a coat / Put on your coat, please / The sun is out / Then carry it, and we will see who gets cold / Outside, the wind
    blew, and {hero.his} nose turned red. / {Hero} slipped into the coat very quickly.
clean up the room / Please clean up your room / It is too much / We will pick up only the red things first / Then came the
    blue things, and then the rest was easy. / {Hero} could see the whole floor again.
get up / Good morning, time to get up / My bed does not let me go / Then I will have to eat the pancakes alone / {Hero}
    sniffed, and there really was a smell of pancakes. / One moment later, {hero} sat at the table.
comb {hero.his} hair / Come, I will comb your hair / It pulls and it hurts / We will look for the mouse in your nest / They
    combed very slowly and counted the knots. / There was no mouse, but {hero.his} hair was shiny and smooth.
take the medicine / Here is your medicine / It tastes bad / One spoon for the cough, and one spoon of honey for you / {Hero}
    closed {hero.his} eyes and swallowed both spoons. / The honey was so good that the bad taste was gone.
go for a walk / We are going for a walk / Walking is boring / Let us step only on the white stones / {Hero} hopped from one
    white stone to the next. / They came home much too soon, {hero} thought.
wear the new shoes / Put on your new shoes / They are not my friends / New shoes are shy. You must show them the house /
    {Hero} showed the shoes the stairs, the yard and the swing. / By the evening, the shoes were {hero.his} friends.
eat peas / There are peas for lunch / They roll away from me / Then you must be the goalkeeper / {Hero} caught the peas with
    {hero.his} spoon, one by one. / At the end, not one pea had got past {hero}.
wash {hero.his} hands / Wash your hands first / They are almost clean / Let us see what color the water gets / The water ran
    over {hero.his} hands and turned grey. / {Hero} rubbed with soap until the water was clear.
share the swing / Let the others swing, too / I was here first / Ten swings for you, and ten for the next child / {Hero}
    counted to ten, got off and counted for the other child. / Together, it was much more fun.
wear a hat / Put on your hat / It scratches / Your ears are two mice, and they need a house / {Hero} pulled the hat down
    over the two mice. / Out in the wind, the mice stayed nice and warm.
say sorry / Please say that you are sorry / It was only a little push / Then you need only a little sorry / {Hero} went and
    said it very quietly. / The other child smiled, and they played on.
go home / We have to go home now / I want to play some more / Who gets to the gate first, you or I / {Hero} ran so fast that
    {hero.his} cap flew off. / {Hero} won and told everybody at home about it.
go to the shop / We have to go to the shop / Shops are boring / You are the finder, and I only push the cart / {Hero} found
    the milk, the bread and even the rice. / The lady at the desk said that {hero} was a very good helper.
write to Grandma / Write a letter to Grandma / I do not know what to say / Just draw her what you did today / {Hero} drew a
    tree, a swing and a very big dog. / Three days later, Grandma wrote back and drew a cat.
wait for the bus / We have to wait ten minutes / That is as long as a year / Let us count all the dogs that go by / They
    counted three dogs, and one of them had a coat. / When the bus came, {hero} wanted to wait for a fourth dog.
eat the carrots / Here are some carrots for you / Only rabbits eat carrots / Show me how a rabbit does it / {Hero} held a
    carrot with both paws and nibbled very fast. / Soon the rabbit had eaten three carrots.
wear the raincoat / Put on your raincoat / I want to feel the rain / Your face can feel it, and your belly stays dry /
    {Hero} held up {hero.his} face and let the drops fall on it. / At home, {hero} was dry, and only the nose was wet.
carry the bag / Please carry the small bag / It is too heavy / Ask it what it has eaten / {Hero} looked into the bag and
    found two loaves of bread. / {Hero} carried the hungry bag all the way home.
have {hero.his} nails cut / We have to cut your nails / I need my claws / Tigers need claws, but piano players do not /
    {Hero} held out one finger after the other and hummed a song. / Then {hero} played the table like a piano.
go to Aunt Nell / We are going to visit Aunt Nell / She always kisses me / Give her your hand first, and she will shake it /
    {Hero} held out {hero.his} hand, and Aunt Nell shook it up and down. / Then there was cake, and {hero} had two pieces.
sit still / Please sit still for the photo / My legs want to run / Pretend that a butterfly sits on your nose / {Hero} sat
    so still that the butterfly would not fly away. / In the photo, {hero} smiled with both eyes on {hero.his} nose.
take a nap / It is time for your nap / I will miss everything / I will wake you when something happens / {Hero} closed
    {hero.his} eyes for only one minute. / The minute lasted until four o'clock.
drink the milk / Drink your milk / I do not like white / You will get a white beard from it / {Hero} drank a big gulp and
    looked in the mirror. / The beard was so fine that {hero} drank the whole cup.
set the table / Please set the table / I do not know how many plates / Then ask everybody who is hungry / {Hero} asked
    everybody and counted on {hero.his} fingers. / {Hero} set the table for all of them, and for the bear, too.
try the fish / There is fish today / It looks at me / Cover its eye with a leaf of salad / {Hero} covered the eye and took
    one tiny bite. / The tiny bite was good, and the next bite was bigger.
""")

# indoor games: thing is one thing; it becomes something else
PRETEND = table("thing became did said snag end", """
a big box / a ship / sailed across the carpet / All aboard / The ship had a hole in the floor. / a pillow closed the hole
a blanket / a tent / camped under the table / Listen, there is a bear outside / The tent fell down. / two chairs held it up
    again
a pot and a spoon / a drum / marched through the house / One, two, one, two / The baby woke up. / a soft sock on the spoon
    made it quiet
a row of chairs / a train / drove to the sea and back / Tickets, please / One car of the train was missing. /
    the stool from the bathroom became the last car
the sofa / an island / looked out for ships / Watch out for the sharks / A shoe fell into the sea. / a long spoon pulled it
    out
a towel / a cape / flew from room to room / I am coming to help / The cape came undone. / a clothespin held it tight
the stairs / a mountain / climbed up to the top / The air is thin up here / Halfway up, everybody was hungry. /
    there was a raisin bun at the top
a broom / a horse / galloped around the table / Faster, faster / The horse lost some of its tail. /
    it got a new tail of red wool
a paper bag / a mask / scared the whole family / Hoo, I am a monster / The monster could not see a thing. / two holes helped
a flashlight / the moon / made shadows on the wall / Look, a rabbit in the moon / The moon went out. / a new battery made it
    shine again
a laundry basket / a car / drove to town / Beep, beep, make way / There was a traffic jam in the hall. /
    a police officer with a red sock waved them through
an umbrella / a rocket / flew around the moon / Three, two, one, zero / The rocket did not fit through the door. /
    it was folded up and opened again behind the door
a long scarf / a snake / crawled under all the beds / Hiss, hiss / The snake got a knot. / one long pull made it straight
    again
a pile of pillows / a castle / guarded the gate / Who goes there / A wall fell down. / the thickest pillow held it up
an old hat / a magic hat / made toys disappear / One, two, three, gone / The toy mouse did not come back out. /
    it sat in the sleeve all the time
a jar of buttons / a treasure / counted the gold coins / I am rich / A coin rolled under the stove. / a long ruler brought
    it back
a cardboard tube / a telescope / looked for pirates / Ship ahead / Only the cat was to be seen. / the cat became the pirate
a sheet / a sail / crossed the big sea / The wind is good today / The wind stopped. / a few strong puffs filled the sail
a mirror / a lake / let the paper ducks swim / Quack, quack / It got foggy on the lake. / a sleeve wiped the fog away
two cups and a string / a telephone / called from room to room / Hello, who is there / Nothing could be heard. /
    the string had to be tight
a tray / a flying carpet / flew over the desert / Hold on tightly / The carpet tipped over. / it was safer to fly a bit lower
a belt / a leash / walked the toy dog / Sit, Bello / The toy dog did not obey. / it got a cookie crumb as a prize
a lamp / the sun / had a day at the beach / It is so hot today / Nobody had a sea. / a blue blanket became the sea
a set of spoons / a family / played a wedding / Yes, I will / The groom fell off the table. / he got a bandage and married
    anyway
the bathtub / a submarine / dived down to the fish / Dive, dive / There were no fish at all. / a few fish of paper helped
a pair of socks / a puppet show / let the socks talk / Ladies and gentlemen / One sock had no eyes. / two buttons were good
    eyes
a heap of wooden blocks / a city / drove cars through the streets / Stop at the red light / A tower fell on the road. /
    a digger cleared the road
a rope / a river / jumped from bank to bank / Mind the crocodile / The river got wider and wider. / a board made a good
    bridge
the kitchen table / a cave / lived like bears / Grr, who is in my cave / The bears were hungry. / there was bread with honey
a newspaper / a sword / played knights / Who dares to fight the dragon / The sword bent. /
    the knights made peace with the dragon
a hose / an elephant's trunk / sprayed water and trumpeted / Here comes the elephant / The trunk got a knot. / one good pull
    made it straight
a cooking pot / a helmet / guarded the kitchen / Nobody gets past me / The helmet slid down over the eyes. / a towel inside
    made it fit
a bed / a boat / rowed down a wide river / Look, a crocodile / An oar fell into the water. / a long ruler became the new oar
a yellow blanket / a desert / crossed the desert with a toy camel / Water, I need water / The camel was tired. / a cup of
    juice made it strong again
a pair of big boots / a giant / stamped through the house / I am so tall / The giant tripped over the carpet. / a giant does
    not cry for long
a cardboard ring / a crown / ruled over all the teddy bears / Bow down, my bears / The crown was too big. / the ears held it
    up
a net for onions / a fishing net / caught socks in the hall / What a big fish / The net tore. / a clip closed the hole
a pillow / a sleeping baby / rocked it and sang / Hush, my little one / The baby lost some feathers. / a few stitches closed
    the hole
an egg box / a caterpillar / let it crawl over the table / It is hungry again / The caterpillar had no eyes. / two peas were
    good eyes
a chair with wheels / a race car / drove around the table / Full speed ahead / A wheel squeaked. / a drop of oil made it
    quiet
""")
# sky: the first sentence; name: "because of the ..."; wear: clothes; fun: past, for anybody; snag, fix, end: sentences
WEATHERS = table("sky name wear fun snag fix end", """
Rain fell on the roof / rain / boots and a raincoat / jumped into every puddle / One boot got stuck in the mud. /
    {Grown} pulled at the boot until it came out with a pop. / At home, the wet socks hung on a line by the stove.
It rained and rained / rain / a yellow raincoat / let leaves swim in the gutter / The umbrella turned inside out. /
    {Grown} laughed and turned it back again. / Then the sun came out, and there was a rainbow.
It had snowed in the night / snow / a thick coat and mittens / made a snowman with a hat / One mitten was gone. /
    {Grown} found it on the hand of the snowman. / The snowman stood in front of the window and watched over the house.
Big flakes of snow fell from the sky / snow / warm boots and a cap / caught snowflakes with their tongues /
    {Hero}'s fingers got as cold as ice. / {Grown} rubbed them until they were warm. / Inside, there was hot cocoa for both.
The wind blew hard / wind / a cap and a scarf / ran with arms spread out like wings / The wind took the cap and blew it over
    the fence. / {Grown} ran after it and caught it by the pond. / {Hero} tied the cap on with the scarf, and the wind could
    not get it.
The wind shook the trees / wind / a warm jacket / let a paper plane fly / The plane landed high up in a tree. /
    {Grown} shook the tree until the plane came down. / At last, the plane sailed farther than ever before.
It was very hot / heat / a sun hat / ran through the water from the hose / {Hero}'s feet burned on the hot stones. /
    {Grown} made a cool path with the watering can. / In the shade, they ate a cold slice of melon.
The sun burned down / heat / a big straw hat / walked to the lake with bare feet / {Hero}'s ice cream began to melt and run.
    / {Grown} showed {hero.him} how to lick all around it. / Then they jumped into the cool lake.
Thick fog lay over the street / fog / a bright red jacket / played lighthouse with a lamp / {Hero} could not see the house
    any more. / {Grown} called, and {hero} followed the voice. / When the fog was gone, the house stood just a few steps
    away.
There was frost on the windows / frost / thick mittens / drew pictures on the frozen glass / {Hero} slipped on the icy
    steps. / {Grown} helped {hero.him} up and put some sand on the steps. / Then nobody slipped any more, not even the
    mailman.
The puddles were frozen / ice / warm boots / slid across the frozen puddles / Crack, the ice broke, and one boot got wet. /
    {Grown} gave {hero.him} dry socks and a dry pair of shoes. / The wet boot dried by the stove, and the puddle froze again.
Dark clouds came up / storm / a jacket with a hood / brought in the chairs and the washing / The thunder came, and the light
    went out in the house. / {Grown} lit a candle, and they sat close together. / When the light came on again, {hero} was
    almost sorry.
The first warm day of spring had come / sun / only a thin sweater / looked for the first flowers / {Hero} almost stepped on
    a snail. / {Grown} set the snail on a green leaf. / They brought home three yellow flowers in a glass.
The leaves were falling / autumn wind / rubber boots / jumped into a pile of leaves / A shoe was lost in the pile. /
    {Grown} raked all the leaves aside, and there it was. / {Hero} took the most beautiful leaf home.
It was a bright, sunny day / sun / a sun hat and sandals / splashed in a tub of water / A bee fell into the water. /
    {Grown} lifted it out with a leaf, and it dried its wings. / The bee flew off, and {hero} waved.
It hailed, and white balls of ice jumped on the grass / hail / a bike helmet / collected the ice balls in a bowl /
    All the ice balls turned into water. / {Grown} put the last three into the freezer. / In summer, {hero} showed them to
    everybody.
It rained cats and dogs / rain / a raincoat and a rain hat / caught the drops with open mouths / The rain ran into {hero}'s
    collar. / {Grown} turned the collar up and tied a scarf around it. / Then {hero} was a dry little fish in the wet sea.
A warm rain fell / summer rain / only a swimsuit / danced on the wet lawn / {Hero} slid and sat down in the mud. /
    {Grown} sat down in the mud, too. / The rain washed them clean again.
The snow began to melt / warm sun / rubber boots / let sticks float down the little streams in the street / {Hero}'s stick
    got stuck. / {Grown} dug a way for the water. / The stick floated on, all the way to the corner.
There was a rainbow over the houses / rainbow / a light jacket / walked toward the end of the rainbow / The rainbow went
    farther and farther away. / {Grown} said that nobody could catch it. / At home, {hero} painted one that could not run
    away.
A cold wind came from the sea / wind / a coat with a hood / shouted into the wind / {Hero}'s ears began to hurt. /
    {Grown} pulled the hood up and held {hero.his} hand. / Behind the wall, it was quite still, and they ate a cookie there.
The evening was mild and clear / fine weather / a sweater / looked at the stars / {Hero} could not see any star at first. /
    {Grown} put out the lamp. / Then there were more and more, until nobody could count them.
The trees were white with frost / frost / a fur cap / blew little clouds with their breath / {Hero}'s nose hurt from the
    cold. / {Grown} warmed it with a kiss and a scarf. / At home, they drank hot tea with honey.
It was cloudy, but the clouds were moving fast / clouds / a jacket / lay in the grass and looked for animals in the clouds /
    A cloud covered the sun, and {hero} got cold. / {Grown} wrapped {hero.him} in a blanket. / The last cloud looked just
    like a sleeping cat.
""")

# what somebody loses; need: why it is missed; clue: an answer to "where did you have it last"; where: the place it is found
LOST = table("thing need clue where", """
teddy bear / wanted to go to sleep / I read it a story / on the bookshelf, between two fat books
red mitten / wanted to go out into the snow / I fed the birds / under the bird house
blue ball / wanted to play outside / I kicked it over the flowers / behind the roses
house key / wanted to open the door / I bought a bun / in the paper bag with the bun
picture book / wanted to hear a story / I showed it to the cat / in the basket of the cat
toy car / wanted to have a race / I drove it through the tunnel / deep inside a boot
doll / had set the table for a tea party / I gave her a bath / on the edge of the bathtub
left shoe / had to go to school / I played with the puppy / in the puppy's bed
scarf / wanted to go out into the cold / I dressed the snowman / around the neck of the snowman
lunch box / was hungry / I waited for the bus / on the bench at the bus stop
kite / wanted to go to the windy hill / I let it dry after the rain / on the line between two shirts
yellow crayon / wanted to color the sun / I drew a tree under the table / behind the leg of the table
toy rabbit / wanted to hug somebody / I hid it from my brother / under the pillow on the sofa
cap / wanted to go out into the sun / I climbed the apple tree / on a branch of the apple tree
spoon / wanted to eat the soup / I dug a hole with it / in the sandbox
left sock / wanted to put on both shoes / I made a puppet out of it / on the hand of the big doll
library book / had to go to the library / I read it in the bathtub / on top of the towels
drum stick / wanted to play the drum / I stirred the mud with it / in the bucket in the yard
last puzzle piece / wanted to finish the puzzle / I ate my sandwich here / under the plate
whistle / wanted to start the race / I blew it in the tree house / on the floor of the tree house
swim ring / wanted to go to the lake / I rolled down the hill with it / in the tall grass at the bottom of the hill
toy boat / wanted to go to the pond / I washed it / in the sink, under the bubbles
left glove / wanted to go for a walk / I petted the pony / on the fence by the pony
raincoat / wanted to go out in the rain / I played tent with it / over two chairs in the bedroom
backpack / had to leave in five minutes / I did my homework in the garden / under the table in the garden
toothbrush / stood in the bathroom before bed / I brushed the dinosaur / in the mouth of the toy dinosaur
marble / wanted to win a game / I let it roll down the stairs / in the shoe at the foot of the stairs
blue blanket / was tired / I built a cave / under the kitchen table
birthday card / wanted to go to Grandma's party / I showed it to everybody in the car / on the back seat of the car
bike helmet / wanted to ride {hero.his} bike / I used it as a basket for apples / under a heap of apples
toy dinosaur / had built a fine cave / I let it eat leaves / in the flower pot on the windowsill
flashlight / wanted to read in bed / I looked for the cat in the cellar / on the last step of the cellar stairs
shell / wanted to hear the sea in it / I put it to Grandpa's ear / in the armchair, where Grandpa always sits
swimsuit / wanted to go to the pool / I hung it up somewhere / behind the bathroom door
paper crown / wanted to rule the whole house / I ruled over the hens / on a nail in the hen house
""")

# one thing for two; why: it is liked; idea: how to share it; then: a sentence
SHARED = table("thing why idea then", """
swing / it went so high / One swings and the other pushes, ten times each / They counted aloud and changed places after
    every ten.
red scooter / it was so fast / One rides to the tree, and the other rides back / They rode to the tree and back all
    afternoon.
last cookie / it had the most chocolate on it / One breaks it, and the other chooses first / The two halves were almost the
    same.
big ball / it bounced so well / We can throw it to each other / The ball flew to and fro and hardly touched the ground.
sled / it was new / We both sit on it, one behind the other / With two, the sled went twice as fast.
toy train / it could whistle / One drives, and the other builds the tunnels / The train whistled in every tunnel.
blue crayon / the sea had to be blue / You color the sky first, and I color the fish / In the end, they gave each other
    their pictures.
window seat / it had the best view / You sit there on the way out, and I sit there on the way back / Both of them saw the
    cows and the river.
drum / it was so loud / One drums, and the other dances / They took turns until their feet were tired.
puppet / it could open its mouth / One moves the mouth, and the other does the voice / The puppet told very silly jokes.
umbrella / it rained so hard / We walk under it arm in arm / They walked in step, and both of them stayed dry.
kite / it had a long tail / One holds the string, and the other runs with the kite / The kite rose higher than the roofs.
picture book / it was about bears / We read it together, one page each / The bears were twice as funny that way.
blanket / it was cold in the room / We sit close together under it / Soon they were as warm as two cats.
toy tractor / it had real rubber wheels / One loads it up, and the other drives / They moved all the stones to the other end
    of the sandbox.
bucket / they needed water for the moat / We carry it together by the handle / The bucket was only half as heavy for two.
banana / there was just one left / We cut it in two and put each half on bread / Each of them had a whole banana sandwich.
hammock / it hung in the shade / We lie in it head to foot / The hammock swayed, and they both looked up into the leaves.
paper crown / it was made of gold paper / You are king in the morning, and I rule in the afternoon / Both rulers gave the
    cat a cookie.
doll / she had real hair / You are the father, and I am the doctor / The doll got well very fast.
jump rope / it was a new one / Two hold the ends, and the fence can be the second one / They tied one end to the fence and
    took turns.
bike / it had a bell / One rides, and the other counts the rounds / Each of them rode five rounds and rang the bell in every
    one.
flute / it was made of silver / One plays, and the other sings / It sounded like a small concert.
pillow / it was the softest one / We put it in the middle / Their heads lay side by side on it, and they whispered for a
    long time.
slice of cake / it had a cherry on top / You take the cherry, and I take the cream / Each of them got just what each liked
    best.
toy boat / it could really swim / You stand on that side, and I stand on this side / The boat sailed to and fro between them.
magnifying glass / it made everything big / One finds the bugs, and the other looks first / They found eleven bugs and one
    very big ant.
sandbox / it was small / You build the castle, and I dig the moat / It was the finest castle they had ever built.
tricycle / it had a basket / One rides, and the teddy bears go in the basket until we change / The bears went on a long trip
    that day.
telescope / it showed the moon / You look until ten, then I look until ten / They both saw the spots on the moon.
watering can / it had a golden rose on it / One waters, and the other gets new water / All the flowers got enough to drink.
pony / it was so gentle / One rides, and the other leads it / They changed places at every tree.
chair by the stove / it was so warm / We are small enough for one chair / They sat there like two birds in a nest.
pair of skates / there was only one pair / One skate for you, and one for me / They held on to each other and slid on one
    foot each.
hat with feathers / it made everybody look grand / You wear it, and I carry your train / Then they changed, and both were
    very grand.
fishing rod / it had a real reel / One holds the rod, and the other one watches the float / The fish they caught belonged to
    both of them.
top bunk / one could touch the ceiling there / You sleep there this week, and I sleep there next week / The first night,
    both of them slept up there.
spoon with the batter / it was covered with chocolate / You lick the left side, and I lick the right side / Their noses met
    in the middle.
big puddle / it was the deepest one / We jump in at the same time / The splash was twice as high.
tire swing / it was brand new / We both fit in it, back to back / It turned and turned until they were dizzy.
""")

# gift: a thing; hint: the parcel; used: what the child does with it (past)
GIFTS = table("gift hint used joy", """
red kite / was long and light / flew it over the hill / It looked like a red bird.
pair of roller skates / was heavy and rattled / rolled down the whole street / The wheels sang on the road.
box of paints / was flat and square / painted a rainbow fish / The fish hung on the wall that very evening.
soccer ball / was round all over / kicked it across the lawn / The ball flew right between two trees.
drum / sounded hollow / drummed a march / Even the neighbors heard it.
toy ship / was long and pointed / let it swim in the bathtub / It did not sink, not even with three toy sailors.
flashlight / was small and heavy / lit up the space under the bed / There was an old sock and a lot of dust.
book about horses / was flat and hard / looked at every page / The white horse was the best.
watering can / had an odd shape / watered all the flowers / The flowers seemed to nod.
wool sweater / was as soft as a cat / put it on / It had a fox on the front.
puzzle / rattled when it was shaken / put all the pieces together / It showed a ship in a storm.
doll house / was so big that two had to carry it / put a tiny bed in every room / There was even a lamp that shone.
magnifying glass / was small and thin / looked at an ant / The ant was as big as a dog.
telescope / was long like an arm / looked at the moon / The moon had spots, like an old cheese.
pair of rubber boots / smelled of rubber / stepped into the deepest puddle / Not one drop came in.
jump rope / was soft and could be bent / jumped across the yard / The rope whistled in the air.
toy train / clicked when it was moved / built a track around the table / The train did not stop for supper.
tent / was heavy and long / slept in it in the yard / It smelled of grass all night.
teddy bear / was soft and growled a little / hugged it tightly / It got a name right away.
wooden sword / was long and thin / guarded the garden gate / No dragon came near all day.
tool box / clinked / hammered two boards together / It was a very small bench, but it held.
music box / was as small as an apple / turned the handle slowly / It played a song about the stars.
skateboard / was long and flat and had a bump at each end / rolled along on {hero.his} belly / It was like flying low.
bucket and spade / clattered / dug a hole as deep as an arm / At the bottom, there was water.
hat with feathers / was as light as air / wore it all day long / Even in the bathtub, the hat stayed on.
pair of binoculars / was black and had a strap on it / looked at the nest on the chimney / There were three small birds in
    it.
bird house / was like a little house / hung it in the tree / A small bird moved in the next week.
toy dinosaur / had something sharp, like teeth / let it roar under the table / The dinosaur ate four cookies.
set of cups and plates / tinkled / gave a tea party for the bears / The bears did not spill one drop.
bike / was hidden under a big cloth / rode once around the house / The bell rang at every corner.
yo-yo / was as small as an egg / let it run up and down / It hummed like a bee.
backpack / was soft and had straps / packed it for a long trip / The trip went as far as the garden gate.
globe / was as round as a head / turned it with one finger / There was more blue on it than anything else.
pair of slippers / was soft at both ends / slid through the hall / They looked like two rabbits.
wagon / had wheels that looked out of the paper / pulled all the bears around the yard / It had room for seven bears.
paper lantern / was as light as a leaf / carried it through the dark garden / It shone like a small moon.
trumpet / was wide at one end and thin at the other / blew as hard as {hero.he} could / The dog next door sang along.
box of wooden blocks / was very heavy / built a tower / The tower was taller than the chair.
seed box / rustled like rain / put the seeds into the ground / After two weeks, everything was green.
hammock / was soft and had ropes / hung it between two trees / It swayed like a boat.
toy crane / had a hook that stuck out / lifted up a spoon / It could even lift an apple.
cook book for children / was flat and heavy / baked a small cake / It was a little bit burned, but it was good.
""")

# who: somebody with a trouble; name: the same one later; he: gender; offer: the child's speech; thanks: a gift
HELPED = table("who name he trouble offer did thanks", """
an old man with a heavy bag / the old man / he / The bag was too heavy for him. / I can carry one side /
    They carried the bag together, one handle each. / a red apple
an old woman at the gate / the old woman / she / She could not find her glasses. / They are on your head /
    {Hero} pointed at the white hair, and the old woman felt for the glasses and laughed. / a warm bun
a little boy on the sidewalk / the little boy / he / He had lost his mother. / Let us wait by the fountain and call her /
    They called together, and his mother came running. / a big hug
the mailman / the mailman / he / The wind had blown his letters all over the street. / I will catch them /
    {Hero} ran here and there and caught every letter. / a bright stamp
a woman with a baby / the woman / she / The baby would not stop crying. / I can make a funny face /
    {Hero} made a face like a fish, and the baby laughed. / a big smile
the baker / the baker / he / His little cat was stuck on the roof. / I know how to call a cat /
    {Hero} shook a bag of dry food, and the cat came down by itself. / a sweet roll
the gardener in the park / the gardener / she / Her wheelbarrow had tipped over. / I will pick up the flowers /
    They put all the flowers back, one pot after another. / a yellow flower
a girl on a bench / the girl / she / The string of her beads had broken. / I have good eyes /
    {Hero} found all the beads in the grass, even the smallest one. / a blue bead
the man next door / the man next door / he / His gate squeaked and would not open. / We have some oil at home /
    {Hero} got the oil, and two drops were enough. / a handful of cherries
the lady from the shop / the lady / she / A sack of potatoes had burst open. / I will get the ones under the car /
    {Hero} rolled all the potatoes back, one by one. / a bag of nuts
a farmer with a cart / the farmer / he / His sheep had run through the gap in the hedge. / I will stand in the gap /
    {Hero} spread out both arms, and not one more sheep got out. / a ball of wool
a boy in the schoolyard / the boy / he / His shoe had come undone, and he could not tie it. / I will show you the rabbit bow
    / {Hero} tied one shoe, and the boy tied the other. / half of a cookie
the bus driver / the bus driver / she / A bag had been left on the bus. / I know whose bag that is /
    {Hero} ran after the man in the green coat and gave him his bag. / a ride in the front seat
Grandma's friend / Grandma's friend / she / She could not thread the needle any more. / My eyes are young /
    {Hero} threaded six needles for her. / a tiny cushion
the painter on the ladder / the painter / he / His brush had fallen into the bushes. / I can crawl in there /
    {Hero} crawled under the bushes and came out with the brush. / a pot with a little blue paint
a woman with a dog / the woman / she / The dog had wound its leash around a tree. / I will walk the dog around the tree /
    {Hero} walked three times around the tree, and the dog was free. / a turn with the leash
the teacher / the teacher / he / The map had fallen off the wall. / I will hold the other corner /
    They rolled the map out and hung it up again. / a gold star
an old man on a ladder / the old man / he / He picked cherries, but nobody held the ladder. / I will hold it tight /
    {Hero} held the ladder until the last cherry was in the basket. / a hat full of cherries
the woman at the market / the woman / she / Her oranges rolled all over the street. / Stop, oranges /
    {Hero} stopped them with both feet and put them into the box. / a sweet orange
a small girl in the sand / the small girl / she / A wave had carried her bucket away. / It is not deep there /
    {Hero} waded in and brought the bucket back. / a white shell
the cook at school / the cook / he / There were a hundred peas on the floor. / I have a broom at hand /
    {Hero} swept the peas together, and the cook held the pan. / a second bowl of pudding
the new neighbor / the new neighbor / she / She did not know where to buy bread. / I go there every day /
    {Hero} walked with her to the bakery at the corner. / a thick slice of bread with jam
a man with a map / the man / he / He did not know the way to the station. / You have to go past the fountain and then left /
    {Hero} drew the way on the back of the map. / a shiny coin
the window cleaner / the window cleaner / he / He could not see if the glass was clean. / I will look from the inside /
    {Hero} showed him every spot with a finger. / a turn with the sponge
a woman with a stroller / the woman / she / She could not get it up the steps. / I will lift it at the front / They lifted
    it together, one step after another. / a friendly smile
the man from the library / the man / he / His books had slipped off the cart. / I know the alphabet / {Hero} put all the
    books back in the right order. / a bookmark
an old man in the park / the old man / he / The wind had rolled his hat into the pond. / I will get a long stick / {Hero}
    fished the hat out of the water. / a mint
a girl with a cello / the girl / she / She could not open the heavy door. / I will hold it for you / {Hero} pushed with all
    {hero.his} might until she was through. / a little tune
the beekeeper / the beekeeper / he / He had dropped a jar lid into the tall grass. / I can see something shine / {Hero}
    parted the grass and found the lid. / a spoon of honey
a boy with a kite / the boy / he / His kite hung in a bush full of thorns. / I have long sleeves / {Hero} took it out, one
    thorn at a time. / a turn with the kite
the woman with the flowers / the woman / she / Her bucket had a leak. / Put it on the other side / They turned the bucket
    so that the hole was on top. / a white rose
the clown from the fair / the clown / he / He had lost his red nose. / Take a cherry / {Hero} gave him a big red cherry from
    the bag. / a balloon dog
""")

# grown-up heroes; call: name, he, place, work (past); trouble: sentence; helper: a child's idea; fix, end: sentences
JOBS = table("job place work trouble idea fix end", """
farmer / on a small farm / fed the cows before the sun came up / The best cow did not want to come into the barn. /
    Maybe she wants you to sing / {Job} sang a slow song and walked ahead. / The cow walked in right behind {job.him}.
baker / in a bakery at the corner / baked bread while everybody else was asleep / All the rolls came out too small. /
    Then sell them as rolls for dolls / {Job} put up a sign: rolls for dolls. / By noon, not one roll was left.
bus driver / in a busy town / drove the yellow bus up and down the street / The horn of the bus was broken. /
    We can all shout beep / {Job} opened the windows, and everybody on the bus shouted beep. / It was the loudest bus in the
    town.
teacher / at a small school / rang the bell in the morning / The bell fell down and broke. /
    A pot and a spoon are loud, too / {Job} got a pot from the kitchen and beat it with a spoon. / All the children came
    running and laughed.
gardener / in the big park / watered the flowers / Every night, somebody ate the red tulips. /
    Give the rabbits something better / {Job} put out some carrots behind the hedge. / The rabbits ate the carrots, and the
    tulips bloomed.
shoemaker / in a narrow street / mended shoes at the window / A giant pair of boots would not fit on the table. /
    Put the table inside the boot / {Job} laughed and worked on the floor instead. / The boots were ready by the evening.
mail carrier / in a village on a hill / carried letters from house to house / One letter had no name on it, only a picture
    of a cat. / That is for the house with nine cats / {Job} rang the bell at the house with the cats. / It really was for
    the lady who lived there.
fisher / by the sea / went out in a little boat / The net had a big hole, and all the fish swam away. /
    My grandma can knit / {Job} took the net to the grandma, and she knitted it shut. / The next day, the net was heavy with
    fish.
cook / in a school kitchen / cooked soup for a hundred children / There was too much salt in the soup. /
    Put in some potatoes / {Job} cut ten potatoes into the pot. / The soup was so good that everybody wanted more.
painter / in a tall house / painted walls and doors / {Job} had only three colors left, and the door had to be green. /
    Mix the blue and the yellow / {Job} stirred blue and yellow together, and it turned green. / It was the greenest door in
    the street.
doctor / in a little town / looked into throats and ears / A small boy did not want to open his mouth. /
    Roar like a lion with him / {Job} roared, and the boy roared back with his mouth wide open. / His throat was fine.
train driver / on a long line by the river / drove the blue train / A sheep stood on the track and would not move. /
    Show it some fresh grass / {Job} climbed down with a handful of grass. / The sheep followed the grass, and the train
    could go on.
shopkeeper / in a little shop / sold apples, string and candles / A mouse had moved in behind the cheese. /
    Give it a house outside / {Job} put a box with straw and cheese behind the shop. / The mouse moved in that very night.
tailor / in an old street / sewed coats and dresses / The clown of the fair wanted a coat, but there was no more red cloth. /
    Use all the little pieces / {Job} sewed a hundred little pieces together. / It was the brightest coat at the fair.
firefighter / at the fire station / washed the red truck / A kitten sat on top of the tallest ladder. /
    Put a bowl of milk down here / {Job} set a bowl of milk on the ground. / The kitten climbed down, step by step.
clockmaker / in a shop full of clocks / wound up all the clocks / All the clocks rang at different times. /
    Let the big one begin / {Job} set all the clocks by the big one. / At noon, they rang together like a choir.
zookeeper / at the zoo / cleaned the pens and fed the animals / The little elephant did not want to wash. /
    Let it spray you first / {Job} gave the elephant a bucket, and it sprayed {job.him} from head to toe. /
    Then the elephant stepped into the water all by itself.
carpenter / in a workshop that smelled of wood / made tables and chairs / One table had a leg that was too short. /
    Give it a shoe / {Job} cut a little shoe out of wood. / The table stood still, with a fine brown shoe.
librarian / in a quiet library / put the books back on the shelves / A child laughed so loudly that everybody looked up. /
    Let us all hear the funny page / {Job} read the funny page aloud. / The whole library laughed for five minutes.
street sweeper / in the old town / swept the leaves from the street / The wind blew all the leaves back. /
    Put them into a sack at once / {Job} swept, and the children held the sacks open. / The wind looked for leaves and did
    not find any.
ice cream seller / at the beach / sold ice cream in six colors / The sun was so hot that the ice cream began to melt. /
    Sell it as a drink / {Job} filled it into cups with a straw. / Everybody wanted a cup of it.
miller / in a mill on the hill / ground corn into flour / There was no wind, and the mill stood still. /
    Rest until the wind has rested, too / {Job} lay down in the grass and slept. / In the evening, the wind woke up, and the
    mill turned.
captain / on a small white ferry / took people across the river / The fog was so thick that the shore was gone. /
    Listen for the dog on the pier / {Job} listened to the barking and steered that way. / The ferry came in safely, and the
    dog got a bone.
beekeeper / behind a meadow / looked after the bees / A swarm of bees sat in the apple tree and did not want to leave. /
    They want a nicer house / {Job} painted a hive blue and set it under the tree. / The bees liked it and moved in.
farmer / at the edge of a village / grew cabbages and beans / A hare ate a cabbage every night. / Plant one row just for the
    hare / {Job} planted a row of clover by the hedge. / The hare liked the clover much better.
baker / in a small bakery / made a hundred buns a day / The oven would not get hot. / My uncle has an oven outdoors / {Job}
    carried the buns over on a long board. / They tasted of wood smoke, and everybody loved them.
barber / in the main street / cut hair and made curls / A little girl would not sit still. / Tell her a story in very small
    pieces / {Job} told a story, one piece for each snip. / At the end of the story, her hair was done.
potter / by the river / made bowls and jugs out of clay / All the cups had the same face. / Let children paint them / {Job}
    gave out brushes and paint. / Now every cup was different.
sailor / on an old ship / scrubbed the deck and looked at the stars / The flag was torn by the storm. / You can take my red
    scarf / {Job} tied the scarf to the mast. / The ship came home with a scarf for a flag.
toy maker / in a shop full of toys / carved horses and dolls / One toy duck would not swim straight. / Move its tail a
    little / {Job} turned the tail, and put the duck back into the water. / It swam as straight as a string.
lighthouse keeper / in a tall white tower / lit the lamp every evening / The big lamp would not burn. / We can light
    a hundred candles / {Job} carried up all the candles in the village. / Every ship came home safely.
crossing guard / at a busy street / helped the children across / The red sign had blown away. / Hold up my red lunch box /
    {Job} held the lunch box up high. / All the cars stopped, and the drivers smiled.
vet / in a house with many baskets / made sick animals well / A parrot did not want to eat. / Eat something in front of it /
    {Job} ate a piece of apple and said, "Mmm." / The parrot said, "Mmm," too, and ate.
""")
# what: "had ..."; sign: a sentence; told: what to do, said to the child; helped: a sentence
SICK = table("what sign told helped", """
a cold / {Hero}'s nose was red and ran all the time. / Drink a lot of warm tea / The tea was warm and smelled of mint.
a sore throat / It hurt {hero} to swallow. / You need a warm scarf and honey / The honey ran down slowly and felt good.
a fever / {Hero}'s face was as hot as an oven. / Stay in bed and sleep / A cool cloth on the head felt good.
a tummy ache / {Hero}'s belly felt as if it had knots in it. / No more sweets today, only toast / A warm bottle lay on
    {hero}'s belly.
red spots / {Hero} looked like a ladybug. / Do not scratch the spots / A white cream made the spots stop itching.
an earache / It rang and hummed in {hero}'s ear. / Keep your ear warm / Three drops went into the ear, and it got better.
a bad cough / {Hero} barked like a dog. / Take one spoon of syrup, and rest / The syrup was brown and sweet.
a toothache / {Hero} could not bite into the bread. / The dentist will look at it / The dentist found the bad spot and
    mended it.
a scraped knee / There was a little blood on {hero}'s knee. / We will wash it and put on a bandage / The bandage had blue
    stars on it.
a bump on the head / {Hero} had run into the door. / We will put something cold on it / A cold spoon on the bump was just
    right.
a bee sting / {Hero}'s thumb was fat and red. / Half an onion takes the pain away / The onion smelled, but the pain went
    away.
a splinter / There was a bit of wood in {hero}'s finger. / Look out of the window and count to ten / At seven, the splinter
    was out.
a sunburn / {Hero}'s back was as red as a tomato. / Stay in the shade for a few days / Cool cream felt as good as ice.
a twisted foot / {Hero} could only hop on one leg. / Put your foot up on a pillow / A wet towel kept the foot cool.
the hiccups / Every word had a "hic" in it. / Drink a glass of water in small sips / The last "hic" was very small, and then
    it was quiet.
a broken arm / {Hero}'s arm was in a white cast. / Everybody may draw on the cast / Soon there was a whole zoo on the cast.
a blister / The new shoe had rubbed {hero}'s heel. / Walk without shoes today / The cool grass felt good under the foot.
icy feet / {Hero}'s toes were blue from the snow. / Put your feet into warm water / The warm water tickled the toes awake.
a black eye / {Hero} had run into a post. / A cool cloth will take the swelling down / The cloth was wet and cool.
a stiff neck / {Hero} could only look to the left. / A warm scarf and a soft pillow will help / The scarf was as warm as a
    cat.
a bad cut in the thumb / The knife had slipped. / Hold your hand up, and I will put a bandage on / The bandage looked like a
    little hat.
hay fever / {Hero} sneezed twelve times in a row. / Wash your face and stay inside for a while / The cool water felt good.
no voice / When {hero} wanted to speak, there was only a whisper. / Do not speak for one whole day / {Hero} talked with
    {hero.his} hands all day.
a sore tongue / The soup had been too hot. / Suck on a piece of ice / The ice was cold and felt good.
""")

# spot: where the child hides; away: what gives the child away
HIDES_IN = table("spot away", """
behind the curtain / Two feet looked out at the bottom
under the bed / The dust made {hider.him} sneeze
in the laundry basket / A sock on the floor showed the way
in the big wardrobe / The wardrobe giggled
behind the door / The cat sat in front of the door and purred
under the table / The tablecloth moved
in the bathtub / {Hider} touched the tap, and the water splashed down
behind the sofa / A tuft of hair stuck out
in a box / The box had a hole, and an eye looked out of it
under a heap of coats / One of the coats sneezed
under the stairs / {Hider} bumped {hider.his} head and said ouch
behind the piano / {Hider}'s elbow hit a key, and it went pling
in the pantry / There was a crunch, as if somebody ate a cookie
""")
HIDES_OUT = table("spot away", """
behind the oak tree / A sleeve stuck out on the left side
in the tall grass / The grass moved, but there was no wind
up in the apple tree / An apple fell down with a thump
behind the rain barrel / {Hider} dropped the lid with a bang
in the dog house / The dog stood outside and wagged its tail
under the wheelbarrow / Two shoes looked out at the side
in the barn / All the hens ran out and clucked
behind the hedge / A bird flew up and scolded
in the tent / The sun threw a shadow on the side of the tent
behind the wood pile / A log rolled off and fell down
inside the tree house / A bit of a sandwich fell down
in the hammock / The hammock was fat and swung to and fro
under a pile of leaves / The pile of leaves laughed
behind the bench / Somebody said, "You lost your cap," and held it up
in the sand boat / There was a trail of sand in the grass
between the sheets on the line / The wind lifted the sheets
behind the flower pots / One flower wore a cap
""")

# a small animal that a child finds; where: place; trouble: sentence; did: sentence with {hero}; end: sentence
CREATURES = table("animal where trouble did end", """
ladybug / on the windowsill / It lay on its back and could not turn over. / {Hero} held out a finger, and it climbed up. /
    The ladybug opened its wings and flew away.
young bird / in the grass / It had fallen out of its nest. / {Hero} called {grown}, and they put it back with a ladder. /
    The mother bird came at once with a worm.
hedgehog / in the window well / It could not climb out. / {Hero} and {grown} laid a board down for it. /
    In the night, the hedgehog walked up the board and was free.
snail / on the road / A bike could roll over it. / {Hero} carried it to the lettuce on the other side. /
    The snail put out its horns, as if it wanted to say thank you.
frog / in the swimming pool / It swam round and round and found no way out. / {Hero} held a net under it. /
    The frog jumped out of the net and into the pond.
butterfly / in the kitchen / It flew against the glass again and again. / {Hero} put a cup over it and carried it outside. /
    The butterfly sat on {hero}'s sleeve for a moment and then flew up.
kitten / under the car / It was wet and cried. / {Hero} rubbed it dry with a towel and gave it milk. /
    {Grown} said that the kitten could stay.
lost dog / in front of the shop / It had a collar and looked very sad. / {Hero} and {grown} read the number on the collar
    and called. / A man came running, and the dog jumped up at him.
bee / in the puddle / Its wings were wet, and it could not fly. / {Hero} lifted it up on a leaf and set it in the sun. /
    When the bee was dry, it buzzed away.
baby turtle / on the path / It walked the wrong way, away from the lake. / {Hero} turned it around very gently. /
    Soon there was a small splash in the lake.
mouse / in the bucket / The sides were too smooth to climb. / {Hero} laid the bucket on its side. /
    The mouse looked left and right and ran into the hay.
spider / in the sink / It slid down each time. / {Hero} hung a string into the sink. /
    The spider climbed up the string as if it were its own thread.
duckling / in the ditch / It peeped and could not get up the side. / {Hero} put it into a cap and carried it to the pond. /
    The mother duck quacked and counted her children.
worm / on the dry stones / The sun was hot, and the worm hardly moved. / {Hero} put it into the wet earth under a bush. /
    The worm dug itself in and was gone.
rabbit / in the garden / Its foot was caught in the net. / {Hero} held it, and {grown} cut the net. /
    The rabbit hopped off, and one head of lettuce was gone the next day.
lamb / outside the fence / It bleated for its mother. / {Hero} and {grown} lifted it over the fence. /
    The lamb ran to its mother and drank.
crab / in a sand hole / The sea had gone, and the hole was nearly dry. / {Hero} carried it to the water in a bucket. /
    The crab walked sideways into the waves.
squirrel / at the window / It was winter, and it found no nuts. / {Hero} put three nuts out on the sill. /
    The squirrel came back every morning.
beetle / in the jam / All six legs were sticky. / {Hero} washed it with a drop of water. /
    The beetle shone like a green stone and walked off.
chick / behind the barn / It had lost its mother. / {Hero} carried it in both hands to the hen house. /
    The hen spread her wings, and the chick crept under them.
dragonfly / on the path / Its wings stuck together. / {Hero} blew on them very softly. / The dragonfly shivered and shot up
    into the air.
caterpillar / on the sidewalk / Many feet went by. / {Hero} let it crawl on a leaf and took it to the hedge. /
    The caterpillar ate a hole in the leaf at once.
tiny mouse / in the grass / It shook with cold. / {Hero} put some hay around it. / Soon the mouse mother came and carried it
    home.
gull / in front of the shop / A string was wound around its foot. / {Hero} held it with a towel and took off the string. /
    The gull flew in a big circle and cried.
goose / on the road / It sat there, and the cars had to stop. / {Hero} walked in front with a piece of bread. /
    The goose waddled behind {hero.him} to the pond.
piglet / outside the fence / It had dug a hole and could not find it again. / {Hero} opened the gate a little. /
    The piglet squeaked and ran to its brothers.
cricket / in the puddle / It kicked with its long legs. / {Hero} held out a blade of grass. / That evening, the cricket sang
    in the hedge.
starling / on the path / It had flown against a window and felt dizzy. / {Hero} put it into a box with soft grass. /
    After an hour, it flew out of the box.
goat / on the road / It wore a bell and chewed on somebody's hat. / {Hero} took the rope and led it back to the meadow. /
    The goat gave back the hat.
""")

# to: "go to ..."; first, second: things to see; eat; trouble: sentence; fix: a sentence; best: what the child liked best
OUTINGS = table("to first second eat trouble fix best", """
the zoo / two sleepy lions / a giraffe with a long tongue / an ice cream / A monkey took {hero}'s cap. /
    {Grown} gave the monkey a banana for it. / the monkey
the beach / white boats / a man who built a dragon of sand / cold melon / A gull flew off with a sandwich. /
    {Grown} had one more sandwich in the bag. / the cheeky gull
the farm / pink piglets / a very old horse / bread with fresh butter / {Hero} stepped into a puddle of mud. /
    {Grown} washed the shoe at the pump. / the piglets
the market / towers of oranges / a parrot in a cage / a warm pretzel / {Hero} dropped a coin, and it rolled away. /
    {Grown} put a foot on it just in time. / the parrot
the fair / a big wheel / a man on stilts / pink cotton candy / {Hero}'s balloon flew away. /
    {Grown} bought a new one and tied it to {hero.his} wrist. / the big wheel
the woods / a woodpecker / mushrooms with red hats / nuts and raisins / They took the wrong path. /
    {Grown} knew the way back by the stream. / the woodpecker
the lake / a swan with five young ones / a boy in a rowing boat / cheese sandwiches / {Hero}'s sandal floated away. /
    {Grown} fished it out with a branch. / the swans
the museum / bones of a dinosaur / a stone from the moon / a piece of cake / {Hero}'s feet got tired. /
    {Grown} found a bench right under the dinosaur. / the dinosaur
the circus / a clown with big shoes / a girl on a rope / a bag of popcorn / {Hero} could not see over the people in front. /
    {Grown} took {hero.him} on {grown.his} lap. / the clown
the harbor / a ship as tall as a house / men with ropes / fried fish / The wind blew {hero}'s hat into the water. /
    A fisherman pulled it out, and {grown} thanked him. / the tall ship
the train station / a black engine / people with big bags / a sugar bun / They missed the first train. /
    {Grown} read a story until the next one came. / the black engine
the airport / planes as big as houses / a truck with stairs on it / a sandwich / It was so loud that {hero} held {hero.his}
    ears. / {Grown} found a place behind thick glass. / the truck with the stairs
the mountain / a waterfall / goats with bells / bread and cheese / {Hero}'s legs could not go on. /
    {Grown} carried {hero.him} the last bit. / the goats
the library / shelves up to the ceiling / a lady who read to the children / an apple on the steps / {Hero} wanted to take
    twenty books. / {Grown} helped {hero.him} choose the best three. / the story that the lady read
the playground by the river / a slide like a ship / a swing made of an old tire / plums / {Hero} got sand in {hero.his} eye.
    / {Grown} washed it out with clean water. / the slide
the swimming pool / a water slide / a boy who jumped from the high board / french fries / {Hero}'s ring lost its air. /
    {Grown} blew it up again with red cheeks. / the water slide
the pumpkin field / a pumpkin as big as a chair / a man made of straw / warm apple juice / {Hero} could not lift the
    pumpkin. / {Grown} got the cart. / the man made of straw
the aquarium / a fish like a moon / an octopus that changed its color / a cookie shaped like a fish / {Hero} lost sight of
    {grown}. / {Grown} stood right there, on the other side of the glass. / the octopus
the fire station / a shiny red truck / a pole to slide down / a bun with jam / The alarm was so loud that {hero} jumped. /
    {Grown} took {hero.his} hand and explained what it meant. / the red truck
the bakery / a huge oven / a tray with a hundred rolls / a roll, still hot / {Hero} had flour all over {hero.his} coat. /
    {Grown} brushed it off, and it was like snow. / the huge oven
the castle / thick walls / a suit of armor / a bun with raisins / {Hero} got lost on the winding stairs. /
    {Grown} called, and {hero} followed the voice. / the suit of armor
the theater / a red curtain / a wolf that could sing / a paper cone of nuts / {Hero} was scared of the wolf. /
    {Grown} whispered that the wolf was only a man. / the singing wolf
the mill / a wheel as tall as a house / white sacks of flour / fresh bread / The wheel splashed {hero} from head to foot. /
    {Grown} hung the wet jacket in the sun. / the big wheel
the cave / stones like teeth / bats that slept upside down / a cheese sandwich / It got dark, and {hero} could not see. /
    {Grown} lit the lamp. / the bats
the island / a lighthouse / seals on the rocks / lemon cake / The wind took the napkins and blew them away. /
    {Grown} caught the last one. / the seals
the snow park / a house of ice / dogs that pulled a sled / hot soup / {Hero} lost a mitten. /
    {Grown} gave {hero.him} a thick sock for the hand. / the dogs
the flower show / roses in all colors / a bear made of leaves / a glass of juice / A bee sat down on {hero}'s sleeve. /
    {Grown} waited with {hero.him} until it flew off. / the bear made of leaves
the tower / a hundred and ten steps / the whole town, as small as toys / an apple / {Hero} felt dizzy at the top. /
    {Grown} held {hero.him} tightly. / the tiny town
""")

# why a child cannot sleep, as a speech; and what helps
SLEEP = table("why help then", """
There is a noise at the window / That is the branch. It wants to know if you are asleep / {Grown} opened the window and bent
    the branch aside.
My feet are cold / Then we need the thick socks / {Grown} pulled the thick socks over {hero}'s feet.
My bear is not here / Then he must sit somewhere and wait for you / They looked together and found the bear in the bathroom.
I am thirsty / A small glass of water will help / {Grown} brought a small glass of water.
I had a bad dream / Tell it to me, and then it is gone / {Hero} told the dream, and the more {hero.he} told, the smaller it
    got.
It is too dark / We will leave the door open a little / A strip of light fell on the carpet.
It is too quiet / Listen, the clock is still awake / {Hero} listened to the tick-tock of the clock.
I think of tomorrow all the time / Tomorrow comes faster when you sleep / {Grown} laid out the clothes for tomorrow on the
    chair.
The moon is too bright / The moon only looks in to say good night / {Hero} said good night to the moon, and {grown} closed
    the curtain.
I am not tired / Then lie very still and count your toes / {Hero} counted {hero.his} toes, first one foot and then the other.
My pillow is too hot / Every pillow has a cool side / {Grown} turned the pillow over.
I want one more story / One very short one, then / {Grown} told a story about a sheep that could not sleep.
There is something under the bed / Let us see who lives there / They looked under the bed and found one slipper.
I am still a little hungry / Half a banana, then / {Hero} ate half a banana, bite by bite.
I had a quarrel with my friend / Friends can make up in the morning / {Hero} thought of what to say in the morning.
My blanket is all crooked / Let us shake it like a big wing / {Grown} shook the blanket, and it came down softly.
I hear the rain / The rain sings for the flowers / {Hero} listened to the rain on the roof.
My tooth is loose / It will sleep, too, if you do not wiggle it / {Hero} put {hero.his} hand under the pillow and did not
    wiggle.
A fly keeps buzzing around / The fly wants to go out / {Grown} opened the window, and the fly flew out into the night.
I miss the cat / The cat has its own bed / But the cat came in and lay down at {hero}'s feet.
My pajamas are scratchy / Then take the old soft ones / {Hero} put on the soft ones with the holes.
I want to know what dogs dream of / They dream of bones and of running / {Hero} thought about a dog that ran and ran.
The wardrobe door is open / Then we will tell the coats good night / {Hero} said good night to the coats, and {grown} shut
    the door.
My nose is stuffed up / Two pillows are better than one / {Grown} brought a second pillow.
I can hear you talking / Then we will talk more quietly / {Grown} talked so quietly that it sounded like the wind.
There is sand in my bed / Then somebody has brought the beach home / {Grown} shook out the sheet at the window.
I am too hot / One foot may look out / {Hero} let one foot look out from under the blanket.
Tomorrow is my birthday / It comes in the night on quiet feet / {Hero} listened for the quiet feet.
I have not said good night to the fish / Then go and say it / {Hero} ran to the fish and said good night.
I have to tell you something important / Then tell me / {Hero} whispered it into {grown.his} ear.
""")

# made: a thing that children make; how1, how2: steps in the past; snag: sentence; fix: clause
CRAFTS = table("made how1 how2 snag fix", """
a card with a sun on it / folded the paper / painted a big sun / The paint ran down to the edge. / now the sun had long rays
a chain of beads / chose the most beautiful beads / put them on a string / All the beads rolled under the sofa. /
    the flashlight helped to find them
a paper flower / cut out the leaves / rolled them around a pencil / One leaf tore. / a drop of glue made it whole again
a picture of the whole family / drew all the faces / colored the clothes / The cat was missing. / there was still room under
    the table
a bird house / held the boards / hammered in the nails / The roof was crooked. / the rain could run off all the better
a puppet out of a sock / sewed on two buttons / glued on wool for hair / The puppet had no mouth. / a red ribbon was just
    right
a lantern / glued colored paper together / put in a little light / There was a hole in the side. / a paper moon covered the
    hole
a song / thought of the words / found the tune / The end was missing. / the end could be the same as the beginning
a little boat of bark / carved the bark / put in a stick and a leaf / The boat tipped over. / a stone in the middle held it
    straight
a pillow / cut the cloth / filled it with soft wool / It looked like a potato. / a ribbon around the middle made it pretty
a crown of leaves / picked the reddest leaves / tied them together / It was too big. / one leaf less was enough
a clay bowl / rolled the clay / pressed it into shape / The bowl got a dent. / the dent was good for a spoon
a picture book / thought of a story / drew one picture for each page / One page was upside down. / then you could turn the
    book, too
a scarf / chose the wool / knitted one row after the other / There was a hole in it. / a button could go through the hole
a kite / tied two sticks together / glued paper on them / It would not fly. / a longer tail helped
a mobile of shells / made holes in the shells / tied them to a branch / The strings got mixed up. / patient fingers put them
    in order
a jar of fireflies made of paper / cut out tiny wings / painted them yellow / The jar was too dark. / a small flashlight
    made it glow
a basket of flowers / picked daisies / put moss into the basket / The flowers looked thirsty. / a bit of water helped
a paper star / folded the paper four times / cut off the corners / It had seven points and not eight. / seven was a lucky
    number
a calendar / drew twelve pictures / wrote the days below / The month of May was missing. / May got the best picture of all
a hat of newspaper / folded the pages / glued a feather on / The hat fell over the eyes. / one more fold made it smaller
a rattle / filled a can with dry peas / tied a ribbon around it / The peas fell out at the bottom. / some tape closed the
    hole
a picture frame / cut four sticks / glued shells on them / One corner came apart. / a bit of string held it together
a candle / melted the wax / held the string in it / The candle leaned to one side. / a pretty cup held it straight
a bookmark / cut a strip of paper / drew a cat with a long tail / The tail was too long for the paper. / it went on around
    the back
a garland of paper / cut out rings / hung one ring into the next / A ring tore in the middle. / a new red ring closed the gap
a soap in the shape of a fish / carved the soap / scratched in some scales / The tail broke off. / now it was a whale
a doll of corn leaves / rolled up the leaves / tied them in the middle / The doll had no arms. / two twigs were fine arms
""")

# thing that breaks; how: how it happened (past, for {hero}); mend: sentence
BROKEN = table("thing how mend", """
vase / kicked a ball in the living room / They glued the vase together and put dry flowers into it.
cup / danced with the tray / The cup became a house for pencils.
window of the shed / threw a stone at a can / They put in new glass together, and {hero} held the putty.
lamp / had a pillow fight / The lamp only needed a new shade, and {hero} was allowed to paint it.
plate / wanted to carry too many things at once / The pieces became a picture of stones in the garden.
chair / rocked on the back legs / A screw and some glue made the chair stand again.
flower pot / ran around the corner too fast / The flower got a new and bigger pot.
jam jar / reached up to the top shelf / They swept up the glass and washed the floor.
clock / wanted to see what was ticking inside / The clockmaker put the little wheels back in.
necklace / pulled at the necklace to make it longer / They looked for all the beads and put them on a new string.
umbrella / used the umbrella as a parachute / They sewed it up, and now it had a patch with a duck.
bowl / wanted to stir very fast / There was another bowl, and this one was made of wood.
picture / threw a slipper through the room / They bought a new frame and hung the picture up again.
toy ship / played storm on the stairs with the toy ship / They glued the mast back on, and it could sail again.
tea pot / played kitchen with the tea pot / The tea pot lost its nose and became a pot for flowers.
sled / steered the sled against a tree / They put a new board on the sled.
garden chair / jumped up and down on the garden chair / They pulled a new cloth over it.
cookie jar / climbed up for a cookie / They glued the lid, and one could hardly see the crack.
bucket / stood on the bucket to look over the fence / They put a patch on the bucket, and it did not leak.
glass / wanted to balance a glass on one finger / They swept up every bit of glass and were very careful.
mirror / danced with a broom in the hall / A smaller mirror hung there soon, just right for {hero}.
broom / rode on the broom like on a horse / They whittled a new stick for it.
fence / swung on the fence / They hammered it together, and {hero} held the nails.
basket / sat down in the basket / They wove new twigs into the hole.
toy train / let the toy train drive off the table / The train got a new wheel made of a button.
guitar / plucked too hard on the guitar / They put a new string on it, and it sounded fine.
watering can / fought a dragon with the watering can / The hole in it became a second spout.
""")

# plant: from a seed; wait: how it looks when nothing happens; care: past; gives: sentence
PLANTS = table("seed care trouble fix gives", """
a sunflower seed / gave it water every evening / The wind bent the stem. / a long stick held it up /
    It was taller than {grown}, and its face was as round as a plate.
a bean / kept the earth wet / The bean had nothing to climb on. / a string showed it the way up / There were enough beans
    for a soup.
a pumpkin seed / put the best earth around it / The plant crept into the neighbor's garden. / the neighbor only laughed /
    The pumpkin got so big that two had to carry it.
a carrot seed / pulled out the weeds / A rabbit ate the green tops. / a little fence kept the rabbit out /
    The carrots were crooked and sweet.
a tomato plant / set it in the sun / A leaf turned yellow. / more water helped / The tomatoes were red and warm from the sun.
an apple seed / gave it a pot of its own / For weeks, nothing happened at all. / one morning, there was a green tip /
    There stood a tiny apple tree with three leaves.
a tulip bulb / dug a hole as deep as a hand / Then it snowed and snowed. / the bulb only slept under the snow /
    In spring, a red tulip came up.
a strawberry plant / put straw under the leaves / The birds liked strawberries, too. / a net kept the birds away /
    The first strawberry was cut into pieces for everybody.
some grass seed / sprinkled it over an egg shell / It looked bald for a long time. / a place on the windowsill was better /
    It grew green hair that had to be cut.
a potato / put it into a deep hole / Beetles sat on the leaves. / it was easy to pick them off by hand /
    Out of one potato came eleven.
a pea / watered it with a small can / A snail came every night. / a ring of sand stopped the snail / The peas were as sweet
    as sugar.
an acorn / put it into a pot with earth / The cat lay down on the pot. / a few stones kept the cat away /
    There stood a tiny oak tree with two leaves.
a cherry stone / buried it by the fence / The dog dug it up again. / a board over it stopped the dog /
    A thin little tree came up by the fence.
a radish seed / pressed it into the earth with a thumb / It was too dry. / a roof of leaves kept the sun off /
    The radishes were red outside and white inside.
a daisy / put it into a yellow pot / It let its head hang. / a drink of water woke it up / It had nine white flowers.
a lemon seed / put the pot above the stove / It was too cold at the window. / it was warm above the stove /
    The little plant had leaves that smelled of lemon.
an onion / stood it in a glass of water / The onion began to smell. / fresh water helped / It grew long green leaves to cut
    for the soup.
some cress / strewed the seeds on wet cotton / {Hero} forgot the water for a day. / a big drink woke the cress up again /
    It was so long after a week that they ate it on bread.
a chestnut / put it into the ground in autumn / A squirrel came to dig. / it dug in the wrong place /
    In May, there was a small tree with leaves like hands.
a corn seed / put it into the sunny bed / The crows came and looked at it. / a man of straw scared the crows /
    In autumn, there were three yellow cobs.
a rose / tied it to the wall / Tiny green bugs sat on it. / ladybugs came and ate the bugs / It had red roses, and the whole
    yard smelled of them.
""")

# job at the grandparents' or at home that is fun to help with: do, did; snag, end: sentences
VISIT = table("do did snag end", """
feed the hens / threw corn to the hens / The rooster wanted everything for himself. / The smallest hen ate out of {hero}'s
    hand.
pick plums / picked a basket full of plums / A wasp sat on the best plum. / They let the wasp have that one plum.
bake a cake / stirred the batter / A lot of batter was eaten before it got into the oven. / The cake was small but very good.
look at old photos / turned the pages of the thick book / {Hero} did not know the baby in one picture. / It was {grown},
    with a bow in the hair.
play cards / played cards until supper / {Hero} had only bad cards at first. / In the last game, {hero} won.
mend the fence / held the nails / One nail fell into the tall grass. / A magnet on a string found the nail.
make jam / washed the cherries / Everything was red, even the cat. / {Hero} was allowed to take one jar home.
go fishing / sat by the river / No fish came all morning. / They ate the bread themselves and told stories.
wind wool / held the wool on both hands / The cat caught the end of the wool. / It took them an hour to free the cat.
light the stove / carried small sticks to the stove / First, there was only smoke. / Then the fire crackled, and the room
    got warm.
dig up potatoes / dug in the earth with both hands / There was a mole hill in the middle. / They let the mole keep its
    potatoes.
pick lettuce / looked for the best lettuce / A snail sat in the middle of it. / {Hero} carried the snail to the hedge.
wash the dog / rubbed the dog with soap / The dog shook itself. / Everybody was as wet as the dog.
roll out dough / rolled the dough flat / The dough stuck to the table. / With more flour, it came off in one piece.
listen to the old radio / turned the big knob / There was only a hum. / Then there was music, and they danced.
shell peas / opened the pods with a thumb / The peas jumped all over the kitchen. / They found the last pea in a slipper.
paint the bench / dipped the brush into the green paint / A bird sat down on the wet bench. / The bird flew off with green
    feet.
play the old piano / pressed the yellow keys / One key made no sound. / They sang the missing note themselves.
clean the attic / carried down the old boxes / There was dust in every nose. / They sneezed together and found an old sled.
polish shoes / rubbed the shoes with a rag / {Hero} got a black nose. / In the shoes, {hero} could see a child with a black
    nose.
stir the jam / stirred with the long spoon / A drop of jam jumped onto the ceiling. / They let it stay there, like a little
    red star.
hang up the washing / handed up the clothespins / The wind blew a shirt away. / They found it on the head of the straw man.
chop wood / stacked the wood by the wall / The pile fell over. / They built it up again, and it was straighter than before.
bake bread / kneaded the dough / {Hero} was white with flour from head to toe. / The bread was brown, and only {hero} was
    white.
look for eggs / looked for eggs in the straw / One hen did not want to get up. / Under the hen sat a tiny yellow chick.
make lemonade / squeezed the lemons / A seed flew into the clock. / The clock went on ticking, and the lemonade was good.
""")
# feel: "was ..."; why: a sentence; sign: a sentence; help: an answer; then, end: sentences
FEELINGS = table("feel why sign help then end", """
angry / The tower had fallen down for the third time. / {Hero} stamped {hero.his} feet. / Let us stamp together until the
    anger is tired / They stamped through the whole house. / Then {hero} built the tower again, and it stood.
sad / {Hero}'s best friend had moved away. / {Hero} sat at the window and did not play. / We can write a letter today /
    {Hero} drew a picture of the two of them and put it into a letter. / A week later, a letter came back.
jealous / Everybody looked only at the new baby. / {Hero} threw a pillow into the corner. / The baby cannot do anything yet,
    but you can show it things / {Hero} showed the baby {hero.his} hands and made a face. / The baby laughed for the first
    time.
lonely / All the others were away on a trip. / {Hero} talked to the wall. / Then we two will have our own little trip / They
    packed two sandwiches and walked to the pond. / There was a child at the pond who was lonely, too.
shy / The room was full of people. / {Hero} hid behind the door. / Just stand beside me and hold my hand / {Hero} stood
    there for a while and then asked a girl for her name. / Soon the two of them sat under the table and laughed.
proud / {Hero} had lost the first tooth. / {Hero} showed the gap to everybody. / Now you can whistle through it / {Hero}
    tried it, and it really whistled. / All day long, {hero} whistled through the gap.
cross / The soup was too hot, the socks were too tight, and it rained. / {Hero} growled like a bear. / Then let me hear how
    a happy bear growls / {Hero} growled again, and it sounded so funny that both had to laugh. / After that, the soup was
    just right.
disappointed / The trip to the lake had been called off. / {Hero} did not want to speak with anybody. / We can make a lake
    at home / They filled the tub with water and put {hero.his} ducks in. / It was a very small lake, but a good one.
excited / Tomorrow was the school trip. / {Hero} ran up and down the stairs. / Let us pack the bag, and then it comes faster
    / They packed an apple, a jacket and a map. / {Hero} fell asleep with the bag beside the bed.
tired / It had been a long day. / {Hero} put {hero.his} head on the table. / I will carry you like a sack of flour / {Grown}
    carried {hero.him} up the stairs. / The sack of flour was asleep before the top step.
worried / The cat had not come home. / {Hero} looked out of the door again and again. / We will put out her bowl and call
    her / They called together and tapped on the bowl. / At last, something soft rubbed against {hero.his} legs.
ashamed / {Hero} had said something mean to a friend. / {Hero} could not look at anybody. / A true word can mend a mean one
    / {Hero} went to the friend and said sorry. / They shook hands and played until evening.
bored with everything / The same toys lay there every day. / {Hero} yawned with an open mouth. / Then we will hide half of
    them for a month / They put half of the toys into a box. / Now the other half was fun again.
homesick / It was the first night at Aunt Nell's house. / {Hero} hugged the pillow, and a tear ran down. / The moon here is
    the moon at home / They looked up at the moon together. / {Hero} waved at the moon, so that it would say hello at home.
hurt / Two children had laughed at {hero}'s drawing. / {Hero} tore the paper in two. / I like the dog in it very much / They
    glued the paper together and gave the dog a bandage. / It was now an even better story, {hero} thought.
sorry / {Hero} had stepped on a snail shell. / {Hero} knelt down and did not say a word. / Let us build a safe place for the
    other snails / They made a little garden with wet leaves. / The next morning, three snails lived in it.
impatient / The cake had to stay in the oven for an hour. / {Hero} asked again and again, "Is it done now?" / Every song
    makes the time shorter / They sang every song that they knew. / After the last song, the cake was done.
happy / It was the first day of the holidays. / {Hero} turned around and around like a top. / Then let us give some of that
    away / They picked flowers and gave one to each neighbor. / In the end, the whole street was happy.
nervous / Today there was a big test at school. / {Hero} could not eat one bite. / Breathe in as if you smell a flower, and
    breathe out as if you blow out a candle / They smelled ten flowers and blew out ten candles. / The test was much easier
    than {hero} had thought.
grumpy / The night had been much too short. / {Hero} did not say good morning. / Let us begin the morning once more / {Hero}
    went back to bed, and they began again with a song. / The second morning was much better.
confused / There were so many buttons on the new coat. / {Hero} looked up and down and scratched {hero.his} head. / One
    button after the other, from the bottom up / They gave every button a name. / At the last button, {hero} laughed.
scared / There was a strange noise in the kitchen. / {Hero} did not dare to go in. / Let us look together, I will go first /
    It was only the tap, and it dripped on a pan. / They put a cloth under it, and all was quiet.
envious / The boy next door had a new bike. / {Hero} kicked a stone. / Your old bike would like to be new, too / They
    painted the old bike red and put a bell on it. / The boy next door wanted to ride on it at once.
unhappy / The new haircut was much too short. / {Hero} wore a cap, even at the table. / Hair grows, even while you sleep /
    They drew a line on the wall and measured the hair each Sunday. / After a month, {hero} did not need the cap.
""")

# race: "a race ..."; how: past for two; fall: what goes wrong for {hero}; finish: sentence
RACES = table("race how fall finish", """
a race to the old oak tree / ran as fast as they could / {hero} tripped over a root / They touched the tree at the same time.
a sack race / hopped in their sacks / {hero} got tangled and rolled over / They hopped over the line side by side.
a race with eggs on spoons / walked with tiny steps / {hero} dropped the egg / They shared one egg and carried it over the
    line together.
a race on scooters / pushed with all their might / {hero} hit a stone and fell / They rolled over the line next to each
    other.
a race of paper boats / blew into the sails / {hero}'s boat sank / They put two flags on the one boat and cheered for it.
a swimming race / splashed through the water / {hero} swallowed some water and had to stop / They swam the last bit slowly,
    side by side.
a sled race / flew down the hill / {hero} fell into the soft snow / They went down once more, both on one sled.
a race on one leg / hopped along the path / {hero} fell over / They held on to each other and had two good legs together.
a race up the hill / ran up the grassy hill / {hero} got a pain in the side / They reached the top hand in hand and looked
    down.
a snail race / lay in the grass and cheered / {hero}'s snail crept back into its shell / They gave both snails a leaf of
    lettuce.
a bike race / pedaled around the park / {hero}'s chain came off / They pushed the bikes home together and talked all the way.
a race backwards / ran backwards over the lawn / {hero} bumped into a bush / They turned around and walked over the line
    together.
a race with full cups of water / walked as carefully as cats / {hero} spilled all the water / They poured half of the other
    cup over and went on together.
a race to school / ran past all the houses / {hero} lost a shoe / They came into the classroom together, just in time.
a wheelbarrow race / ran with their teddy bears in wheelbarrows / {hero}'s wheelbarrow tipped over / Both bears rode to the
    line in one wheelbarrow.
a hopping race like frogs / jumped over the grass / {hero} landed in a puddle / They jumped into the puddle together, as
    frogs do.
a race around the pond / ran along the water / {hero} slipped into the mud / They washed their feet in the pond and walked
    the rest.
a race on skates / skated with long steps / {hero} sat down on the ice with a bump / They skated to the line hand in hand.
a race up the stairs / ran up two steps at a time / {hero} had to sit down on the third floor / They climbed the last steps
    slowly and counted them.
a race of marbles / let the marbles roll / {hero}'s marble rolled into a hole / They dug it out with a stick and let both
    roll at once.
a reading race / read as fast as they could / {hero} got stuck on a long word / They read the last page together, one line
    each.
a race with toy cars / pushed the cars with one finger / {hero}'s car lost a wheel / They tied the two cars together, and
    both got there.
""")

# what grandparents look for; it: "it" or "them"; need: what for; where: where it is; how: their words when they know again
MISLAID = table("thing it need where how", """
glasses / them / wanted to read the newspaper / on top of {hero.his} own head / I pushed them up to see the birds
keys / them / wanted to lock the door / in the lock, on the outside / I came home with four bags
slippers / them / had cold feet / in the bed, under the blanket / I fell asleep with them on
hat / it / wanted to go for a walk / on the head of the straw man / I gave it to him when it rained
walking stick / it / wanted to go to the market / between the bean poles / I held up the beans with it
wallet / it / wanted to buy bread / in the bread box / I came in from the bakery and put everything away
tea cup / it / was thirsty / on the fence in the garden / I talked with the neighbor over the fence
wool / it / wanted to knit a sock / in the basket of the cat / I heard the cat purr, but I did not look
pipe wrench / it / wanted to mend the tap / in the toy box / I let you play plumber with it
letter / it / wanted to answer a friend / in the thick cook book / I marked the page with the best cake
gloves / them / wanted to cut the roses / in the watering can / I had my hands full of flower pots
rake / it / wanted to rake the leaves / in the apple tree / I shook down the apples with it
umbrella / it / heard the rain on the roof / over the hen with the new chicks / The chicks should not get wet
alarm clock / it / wanted to know how late it was / in the refrigerator / I took out the milk with my eyes still closed
scissors / them / wanted to cut a ribbon / in the sewing basket, right at the top / I always look there last
watch / it / wanted to catch the bus / on {hero.his} other arm / I put it there when I made the dough
""")

DAYS = """one day|one morning|one afternoon|on Sunday|on Saturday morning|one Friday|after lunch|on Monday|
last week|yesterday|right after breakfast|one fine day""".replace("\n", "").split("|")
NICE = "kind|curious|clever|cheerful|friendly|funny|playful|quiet|lively|gentle".split("|")
HOMES = """a small house with a red door|a house by the river|a little town|a tall house in the city|a village on a hill|
a yellow house near the park|a house at the end of the street|a small flat above a shop|a white house by the sea|
a street with many trees|a house with a green roof""".replace("\n", "").split("|")
FOLK = {"mom": ("she", "Mom"), "dad": ("he", "Dad"), "mother": ("she", "Mommy"), "father": ("he", "Daddy"),
        "grandma": ("she", "Grandma"), "grandpa": ("he", "Grandpa")}
COLD = {"make a snowman", "go sledding", "jump in puddles", "look at the stars", "rake leaves", "collect leaves",
        "pick pumpkins", "look for chestnuts", "roast marshmallows", "go camping"}  # not on any sunny day
OUTDOORS = [row for row in ACTIVITIES if row.do not in COLD]
COMMON = ["in the park", "in the yard", "in the garden", "at the beach", "on the playground", "in the meadow"]
GROWN_TOO = {"swim", "whistle", "skate", "play the drum", "play the flute", "dance", "juggle", "ski", "knit", "fly a kite",
             "row a boat", "use a yo-yo", "eat with chopsticks", "skip stones", "fold a paper boat", "draw a horse",
             "bake bread"}
AT_HOME = [row for row in SICK if re.search("cold|throat|fever|tummy|spots|cough|twisted|broken", row.what)]
OUTSIDE = {"in the grass", "on the road", "on the path", "in the ditch", "in front of the shop", "on the dry stones",
           "outside the fence", "under the car", "in the puddle", "behind the barn"}
ROADSIDE = [row for row in CREATURES if row.where in OUTSIDE and "grown}" not in (row.did + row.end).lower()]
UNUSUAL = [row for row in DISHES if not re.search("cake|cook|cream|choc|popcorn|lemon|waffle|muffin|rolls", row.dish)]
QUESTION = re.compile(r"(.*[.,] )?(Then )?(what|who|does|where|shall|why|how|can you)\b", re.IGNORECASE)


def quoted(text, mark=","):
    """A speech; what is a question ends as one."""
    return f'"{text}{"?" if QUESTION.match(text) else mark}"'


def grown(w, of, roles=tuple(FOLK)):
    """A grown-up of the family, "her grandpa" or "Grandpa"; field call is how the child speaks to them."""
    role = w.pick(roles)
    gender, call = FOLK[role]
    short = call not in ("Mommy", "Daddy") and w.chance(0.35)
    return Who(call if short else f"{of.his} {role}", gender, role, {"call": call})


def grown_of(w, of):
    """A grown-up by the name of the child, "Anna's mom", where "her mom" would not be clear."""
    who = grown(w, of)
    return Who(f"{of}'s {who.kind}", who.gender, who.kind, who.more)


def two(w):
    """Two children, siblings or friends, and a sentence or two that introduce them."""
    hero = child(w)
    pal = child(w, [hero])
    kin = ("little " if w.chance(0.6) else "big ") + {"she": "sister", "he": "brother"}[pal.gender]
    family = {"sheshe": "sisters", "hehe": "brothers"}.get(hero.gender + pal.gender, "brother and sister")
    intro = w.pick(["""[{Hero} and {pal} were [|best |good ]friends.|{Hero} had a friend [named|called] {pal}.
        |{Hero} and {pal} lived in the same street.|{Hero} and {pal} went to the same school.
        |There were two friends, {hero} and {pal}.|Once upon a time, there were two friends named {hero} and {pal}.
        |{Hero} and {pal} did almost everything together.|{Pal} had come to play at {hero}'s house.
        |Two children, {hero} and {pal}, lived in {home}.|Do you know {hero} and {pal}? They were friends.]""",
        """[{Hero} had a {kin} [named|called] {pal}.|{Hero} and {hero.his} {kin} {pal} lived in {home}.
        |{Hero} and {hero.his} {kin} {pal} were at home.|{Hero} was a {hero.kind}, and {pal} was {hero.his} {kin}.
        |Once upon a time, there [was a {hero.kind} named {hero}. {Hero.he} had a {kin}, {pal}
        |were a {hero.kind} named {hero} and {hero.his} {kin} {pal}].|{Hero} and {pal} were {family}. They lived in {home}.
        |{Hero} shared a room with {hero.his} {kin} {pal}.]"""])
    return hero, pal, w.fill(intro, hero=hero, pal=pal, kin=kin, family=family, home=w.pick(HOMES))


def meet(w, hero):
    """One or two sentences that introduce a child."""
    return w.fill("""[Once upon a time, there was a {hero.kind} named {hero}.
        |Once there was a [{nice} |]{hero.kind} [named|called] {hero}.
        |{Hero} was a [{nice} |]{hero.kind}[| who lived in {home}].
        |{Hero} was a [{nice} |]{hero.kind}.
        |There was a {hero.kind} [named|called] {hero}[| who lived in {home}].
        |In {home} lived a [{nice} |]{hero.kind} named {hero}.
        |{Hero} lived in {home}.
        |{Hero} was [four|five|six|seven] years old.
        |A {hero.kind} named {hero} lived in {home}.
        |This is a story about {hero}, a {nice} {hero.kind}.
        |Do you know {hero}? {Hero.he} was a {nice} {hero.kind}.
        |{Hero} was a {hero.kind} with [brown|black|red|blond|curly|long|short] hair.]""",
                  hero=hero, nice=w.pick(NICE), home=w.pick(HOMES))


def tell(w, template, hero, **slots):
    """The text of a template with the slots that all plots share."""
    return w.fill(template, hero=hero, **{"time": w.pick(DAYS), "meet": meet(w, hero), "nice": w.pick(NICE)} | slots)


def one_or_two(w):
    """The slots for who plays: one child or two (then hero is "Anna and Ben", they, and one is the one who speaks)."""
    if w.chance(0.5):
        hero = child(w)
        return {"hero": hero, "intro": meet(w, hero), "one": hero, "we": "I", "grown": grown(w, hero)}
    hero, pal, intro = two(w)
    one = w.pick([hero, pal])
    return {"hero": both(hero, pal), "intro": intro, "one": one, "we": "we", "grown": grown_of(w, one)}


def learn(w):
    """A child learns something from a grown-up."""
    hero, skill = child(w), w.pick(SKILLS)
    return tell(w, """[{meet} {Hero.he} [wanted|wished so much|had one big wish: {hero.he} wanted] to learn to {skill.do}.
        |"I want to {skill.do}!" said {hero}[ {time}|].
        |All the [others|big children] could {skill.do}, but {hero} could not.
        |{meet} {Time}, {hero.he} tried to {skill.do}.
        |It is not easy to {skill.do}. {Hero}, a {hero.kind}, found that out {time}.
        |{Time}, {hero} was {skill.place}. {Hero.he} wanted to {skill.do}.
        |"Why can I not {skill.do}?" asked {hero}. {Hero.he} was [four|five|six] years old.
        |Could {hero} {skill.do}? No, not yet. But {hero.he} wanted to learn it.
        |{Hero} had never learned to {skill.do}. {Time}, {hero.he} wanted to try it.]
        [{Hero} tried it {skill.place}|{Hero.he} tried and tried|{Hero} gave it a try|{Hero.he} did {hero.his} best],
        but {skill.fail}. [{Hero} [was sad|was cross|sighed|felt like crying]. |"I will never learn it," said {hero}. |]
        [{Grown} [saw it and |]came to help.|Then {grown} came and sat down beside {hero.him}.|{Grown} had watched
        {hero.him}.] ["{skill.tip}," said {grown}.|"I will help you," said {grown}. "{skill.tip}."
        |"Do you want to know the trick?" asked {grown}. "{skill.tip}."|"Nobody can do it at once," said {grown}.
        "{skill.tip}."]

        [{Hero} tried it again|{Hero} did just that|{Hero} nodded and tried again|{Hero} took a deep breath and tried once
        more]. [Once, twice, three times. |It was still hard. |It went a little better. |]
        [And then|Suddenly|At last|The next day], {skill.done}[!|.] ["I can do it!" [cried|called|shouted] {hero}.
        |"{grown.call}, look! I can {skill.do}!" called {hero}.|"You did it!" said {grown}.|{Hero} [beamed|laughed with
        joy].] [{Grown} clapped.|{Hero} was very proud.|{Hero} did it again and again until supper.
        |Now {hero} could {skill.do}, and {hero.he} never forgot it.|{Grown} was proud of {hero}.
        |"Tomorrow I will show it to {friend}," said {hero}. {friend} was {hero.his} best friend.|]""",
                hero, skill=skill, grown=grown(w, hero), friend=child(w, [hero]))


def teach(w):
    """One child shows another one how to do something."""
    hero, pal, intro = two(w)
    return tell(w, """[{intro} {Pal} could {skill.do}, but {hero} could not.
        |"Look, I can {skill.do}!" called {pal}. {Hero} looked on. {Hero.he} could not do that yet.
        |{intro} {Time}, {hero} saw how well {pal} could {skill.do}.
        |{Pal} could {skill.do}. {Hero}, {pal.his} [best |]friend, could not, and that made {hero.him} [sad|a little
        jealous].
        |"Will you teach me to {skill.do}?" {hero} asked {pal} {time}.]
        ["Is it hard?" asked {hero}. "A little," said {pal}. "[Try it|Come on, try it]!"|"Can I learn it, too?" asked
        {hero}. "Of course," said {pal}.
        |"It is easy," said {pal}. "[You try it|Now you]!"|{Pal} said, "Come, I will show you how."]
        {Hero} tried it {skill.place}, but {skill.fail}. [{Pal} [did not laugh|laughed a little, but only a little].
        |"[I am no good at it|I will never learn it]," said {hero}.|{Hero}'s face got red.]

        ["That happened to me, too," said {pal}.|"Do not give up," said {pal}.|"Wait, I know what helps," said {pal}.]
        "{skill.tip}." [{Pal} showed it once more, very slowly. |]{Hero} tried it again, and [again, and ][|this time it was
        better, and ]then {skill.done}[!|.] ["[Hooray|Bravo], {hero}!" [called|cried] {pal}.|{Pal} jumped for joy.]
        [Now both of them could {skill.do}.|"Thank you, {pal}," said {hero}. "You are a good teacher."
        |"What shall we learn next?" asked {hero}.|{Hero} and {pal} did it together all afternoon.]""",
                hero, pal=pal, intro=intro, skill=w.pick(SKILLS))


def late_learner(w):
    """A grandparent learns something from a grandchild."""
    kid = child(w)
    old = grown(w, kid, ["grandma", "grandpa"])
    return w.fill("""[{kid}'s {hero.kind} could do many things, but {hero.he} could not {skill.do}.
        |"{hero.call}, can you {skill.do}?" asked {kid}. "No," said {hero}. "I never learned it."
        |Can you learn to {skill.do} when your hair is white? {Kid}'s {hero.kind} wanted to know.
        |{kid} visited {kid.his} {hero.kind}. {kid} could {skill.do}, and {hero} could not.]
        ["Then I will teach you," said {kid}.|"It is never too late," said {kid}.|"Come, I will show you," said {kid}.]
        {Hero} laughed[ and put down {hero.his} newspaper| and took off {hero.his} hat|]. [The two of them tried it
        {skill.place}| They tried it {skill.place}], but {skill.fail}. ["Oh dear," said {hero}. "I am too old."|"Oh my,"
        said {hero} and laughed.
        |"You see?" said {hero}. "I cannot do it."]

        ["No, no," said {kid}.|"Once more," said {kid}.|"Just like me on my first day," said {kid}.] "{skill.tip}."
        {Hero} tried it again, and {skill.done}[!|.] ["Look at that!" cried {hero}. "I can {skill.do}!"|{kid} clapped
        {kid.his} hands.
        |{Hero} was as happy as a child.] [From then on, they did it together [every Sunday|again and again].
        |"You are a good teacher, {kid}," said {hero}.|That evening, {hero} told everybody about it.]""",
                  kid=kid, hero=old, skill=w.pick([row for row in SKILLS if row.do in GROWN_TOO]))


def afraid(w):
    """A child is afraid, and a grown-up helps."""
    hero, fear = child(w), w.pick(FEARS)
    return tell(w, """[{meet} {Hero.he} was [afraid|scared] of {fear.what}. {fear.scene}
        |{Hero} was not afraid of much, but {hero.he} was afraid of {fear.what}. {fear.scene}
        |{fear.scene} {Hero} was [afraid|scared] of {fear.what}.
        |Are you afraid of {fear.what}? {Hero} was. {fear.scene}
        |"I am afraid of {fear.what}," said {hero}. [It was true.|{Hero.he} was [four|five|six] years old.] {fear.scene}
        |{meet} There was only one thing that {hero.he} did not like: {fear.what}. {fear.scene}
        |Everybody is afraid of something. {Hero} was afraid of {fear.what}. {fear.scene}]
        ["What is [wrong|it], {hero}?" asked {grown}. {says} [said|whispered] {hero}.
        |{says} [said|whispered] {hero} [and looked at {grown}|to {grown}].|{Grown} asked what was wrong. {says} said
        {hero}.]

        [{Grown} did not laugh. |{Grown} took {hero.his} hand. |{Grown} thought about it. |"I know that feeling," said
        {grown}. |] {helps} said {grown}. {fear.act} {fear.end} [{Hero} was not [so |]afraid any more.|"You are brave," said
        {grown}.
        |"It was not so bad," said {hero}.|"[Well done|You did it], {hero}," said {grown}.|{Grown} was proud of {hero}.
        |"Now I am not afraid of {fear.what} any more," said {hero}.|]""",
                hero, fear=fear, grown=grown(w, hero), says=quoted(fear.say), helps=quoted(fear.help))


def afraid_together(w):
    """One child is afraid, and another one helps."""
    hero, pal, intro = two(w)
    fear = w.pick(FEARS)
    return tell(w, """[{intro} {Hero} was [afraid|scared] of {fear.what}, but {pal} was not.
        |{intro} {Hero} had a secret: {hero.he} was afraid of {fear.what}.
        |{Hero} did not want {hero.his} friend {pal} to know that {hero.he} was afraid of {fear.what}.
        |"Come on!" called {pal}. But {hero} did not come, because {hero.he} was afraid of {fear.what}.
        |{Hero} and {pal} spent the whole day together. Then {pal} found out that {hero} was afraid of {fear.what}.
        |One of the two friends was afraid of {fear.what}. It was {hero}. The other one, {pal}, was not.]
        {fear.scene} {Pal} [saw it|noticed it] and [stayed with {hero.him}|came back to {hero.him}]. ["Are you afraid?"
        asked {pal}.
        |"What is it?" asked {pal}.|"Do you not like that?" asked {pal}.] {says} said {hero}[ in a small voice| very
        quietly|].

        ["I was afraid of that, too," said {pal}. {advice}|"Do not worry," said {pal}. {advice}|"I am with you," said {pal}.
        {advice}
        |{Pal} thought about it. {helps} said {pal}.|{helps} said {pal}. "Come, I am with you."] {fear.act} {fear.end}
        ["See?" said {pal}.|"Thank you, {pal}," said {hero}.|{Pal} was [glad|happy], too.] [With {pal}, nothing was so
        bad.|From then on, {hero} was not so afraid of {fear.what}.|It is easier to be brave together.|]""",
                hero, pal=pal, intro=intro, fear=fear, says=quoted(fear.say), helps=quoted(fear.help),
                advice=quoted(fear.help, "."))


def play(w):
    """One child or two do something outdoors, and something goes wrong."""
    return tell(w, """[{intro} {Hero} [loved|liked] to {fun.do}. So {hero.he} {hero.was} {fun.place} again.
        |{Hero} went out. {Hero.he} wanted to {fun.do}.
        |"[Can|May] {we} go out?" asked {one}. "{We} want to {fun.do}!" {Grown} said yes.
        |{Fun.place}, {hero} looked around. {Hero.he} wanted to {fun.do}.
        |{Hero} {hero.was} {fun.place}. It was just the right weather to {fun.do}.
        |{intro} {Hero} wanted to {fun.do}.
        |It was a day to {fun.do}, {one} thought. So {hero} went out.
        |What did {hero} like best? {Hero.he} liked to {fun.do}.]
        [{Hero} {fun.did} {fun.place}|So {hero.he} {fun.did}|First, {hero} {fun.did}|{Hero.he} {fun.did} and {hero.was} very
        happy]. [It was [a lot of |great |]fun. |] [But then something happened. |But it was not so easy. |]{fun.snag}
        ["[Oh no|Oh dear|What now]!" [said|cried] {one}.|"Oh," said {one}. "What can {we} do?"|For a moment, {hero} did not
        know what to do.|]

        [Then {one} had an idea. |But {hero} did not give up. |]{fun.fix}. {fun.end} ["[That was a good day|That was fun]!"
        said {one}.
        |{Hero} {hero.was} [tired and happy|very happy|very proud].|"Let us do that again tomorrow," said {one}.
        |At home, {hero} told {grown} all about it.|It was the best day of the week.|]""",
                **one_or_two(w), fun=w.pick(ACTIVITIES))


def two_wishes(w):
    """Two children want to do different things at the same place."""
    hero, pal, intro = two(w)
    mine = w.pick([row for row in OUTDOORS if row.place in COMMON])
    yours = w.pick([row for row in OUTDOORS if row.place == mine.place and row is not mine])
    (first, second), (wise, other) = w.some([mine, yours], 2), w.some([hero, pal], 2)
    return tell(w, """[{intro} {Time}, they were {mine.place}. {Hero} wanted to {mine.do}, but {pal} wanted to {yours.do}.
        |"Let us {mine.do}!" said {hero}. "No, let us {yours.do}!" said {pal}. [They were {mine.place}, and the sun was
        warm.|]
        |{Hero} and {pal} were {mine.place}. "What shall we do?" asked {pal}. "I want to {mine.do}," said {hero}. "But I
        want to {yours.do}," said {pal}.
        |What can two children do when one wants to {mine.do} and the other wants to {yours.do}? {Hero} and {pal} found a
        way.
        |{intro} {Hero} liked to {mine.do} best of all. {Pal} liked to {yours.do} even more. {Time}, they were {mine.place}.]
        ["We always do what you want!" said {pal}.|{Hero} crossed {hero.his} arms. {Pal} looked the other way.
        |"Then I will play alone," said {hero}. But that was no fun.|For a while, neither of them said a word.]

        [Then {wise} had an idea.|But {wise} did not like to quarrel.|At last, {wise} laughed.] "[We can do both|Let us do
        both]," [{wise} said|said {wise}]. "First we {first.do}, and then we {second.do}." [{Other} nodded.|{Other} liked
        that.
        |"Good," said {other}.] First, they {first.did}. {first.snag} [But they only laughed. |]{fix}.
        Then they {second.did}. [It was the best afternoon of all.|It was twice as much fun.
        |They played until it was time to go home, and nobody was cross.|"Tomorrow we will do both again," said {wise}.
        |In the evening, both of them were tired and happy.]""",
                hero, pal=pal, intro=intro, mine=mine, yours=yours, first=first, second=second, wise=wise, other=other,
                fix=w.fill(first.fix, hero=both(hero, pal)))


def rained_off(w):
    """The plan for outdoors does not work, so one child or two play indoors."""
    return tell(w, """[{intro} {Time}, {hero.he} wanted to {plan.do}, but it rained and rained.
        |Drip, drop, drip. It rained, and {hero} could not {plan.do}.
        |"I want to {plan.do}!" said {one}. But outside, it [rained|was wet and cold].
        |{Hero} stood at the window. {Hero.he} wanted to {plan.do}, but [it rained|the rain did not stop].
        |{intro} {Hero.he} had only one wish that day: to {plan.do}. But the sky was grey, and it began to rain.
        |All week, {hero} had looked forward to Saturday. {Hero.he} wanted to {plan.do}. But on Saturday, it rained.]
        ["What can {we} do now?" asked {one}.|"This is so boring," said {one}.|{Hero} {hero.was} sad and bored.|It was a sad
        morning.] [{Grown} pointed at {play.thing}.|{Grown} brought {play.thing}.|Then {one} saw {play.thing}.|Then {hero}
        found {play.thing}.]

        ["What if this became {play.became}?" asked {one}.|In a moment, {play.thing} became {play.became}.
        |"Look, that is {play.became}!" said {one}.] {Hero} {play.did}. {calls} [called|cried] {one}. {play.snag} But
        {play.end}. [When the sun came out, {hero} did not even see it.|"When it is dry, {we} can {plan.do}," said {one}.
        "But this is fun, too."
        |The next day, the sun came out, and {hero} could {plan.do} at last.|It could rain as long as it liked now.
        |"I hope that it rains tomorrow, too," said {one}.]""",
                **one_or_two(w), plan=w.pick(OUTDOORS), **pretend(w))


def pretend(w):
    """The slots for a game with a thing that becomes something else."""
    play = w.pick(PRETEND)
    return {"play": play, "calls": quoted(play.said, "!")}


def bored(w):
    """A child is bored until a thing becomes something else."""
    hero = child(w)
    return tell(w, """["I am bored," said {hero}[ {time}|].|{meet} {Time}, {hero.he} was bored.
        |{Hero} lay on the floor and did nothing. {Hero.he} was so bored.|There was nothing to do. {Hero} had looked
        everywhere.
        |{Hero} yawned. {Hero.his} toys were boring, and so was the whole day.|{meet} One day, all of {hero.his} friends
        were away.
        |What do you do when you are bored? {Hero} did not know.|Tick, tock, said the clock, and {hero} was bored.]
        ["What can I play?" {hero.he} asked {grown}.|{Grown} was busy and had no time to play.|{Grown} looked up. "Look
        around you," said {grown}.
        |"Only boring people are bored," said {grown} and laughed.] Then {hero} [saw|found|looked at] {play.thing}.
        ["That could be {play.became}," [{hero.he} thought|said {hero}].|It looked a bit like {play.became}.|And suddenly,
        it was {play.became}.]

        {Hero} {play.did}. {calls} {hero} [called|shouted]. [Then there was a problem. |]{play.snag} But {play.end}.
        ["What is that?" asked {grown}. "[That is|Do you not see? It is] {play.became}," said {hero}.
        |"May I come along?" asked {grown}. "[Yes, of course|Yes, please]," said {hero}.
        |{Grown} came and played, too.|"Supper is ready!" called {grown}. "Already?" said {hero}.] [{Hero} was not bored any
        more.
        |The day was much too short.|The next day, {hero} wanted to play it again.|And it was just {play.thing}.|]""",
                hero, grown=grown(w, hero), **pretend(w))


def meal(w, dishes=DISHES):
    """The slots for something to cook."""
    dish = w.pick(dishes)
    bare = re.sub("^an? ", "", dish.dish)
    return {"dish": dish, "it": "it" if dish.they == "it" else "them", "bare": bare, "the": "the " + bare,
            "be": "was" if dish.they == "it" else "were"}


def cook(w):
    """A child cooks with a grown-up."""
    hero = child(w)
    return tell(w, """[{meet} {Time}, {hero.he} made {dish.dish} with {grown}.
        |"I am hungry," said {hero}. "Shall we make {dish.dish}?" asked {grown}.
        |"Can we make {dish.dish}?" asked {hero}[ {time}|]. "Yes, if you help me," said {grown}.
        |{Hero} loved {bare}. {Time}, {hero.he} wanted to help in the kitchen.
        |{Time}, {hero} and {grown} stood in the kitchen. They wanted to make {dish.dish}.
        |How do you make {dish.dish}? {Hero} wanted to know, and {grown} showed {hero.him}.
        |It was {hero}'s turn to choose the food, and {hero.he} chose {dish.dish}. {Grown} helped {hero.him} to make {it}.
        |{meet} {Hero.his} favorite food was {bare}. {Grown} showed {hero.him} how to make {it}.]
        [They put on their aprons. |{Grown} gave {hero.him} an apron. |They washed their hands. |]
        [{Hero} {dish.step1}, and {grown} {dish.step2}.|First, {hero} {dish.step1}. Then {grown} {dish.step2}.
        |{Grown} {dish.step1}, and {hero} {dish.step2}.] {dish.mishap} ["Oh no!" cried {hero}.|{Hero} looked at
        {grown}.|"Oh!" said {hero}.]

        {dish.fix} said {grown}[ and laughed|]. [{Hero} laughed, too. |]{dish.ready} At last, they sat down at the table.
        {The} [{be}|tasted] {dish.taste}. [{Hero} ate until {hero.he} was full.|"I made that!" said {hero}.
        |"This is the best food in the world," said {hero}.|"You are a good cook, {hero}," said {grown}.
        |{Hero} wanted to make {dish.dish} every day.|"What shall we make tomorrow?" asked {hero}.]""",
                hero, grown=grown(w, hero), **meal(w))


def cook_surprise(w):
    """Two children cook something as a surprise."""
    hero, pal, intro = two(w)
    return tell(w, """[{intro} {Time}, they wanted to surprise {hero}'s {old}.
        |"Let us make {dish.dish} for my {old}," said {hero}. {Pal} thought that was a great idea.
        |{Hero}'s {old} [was tired|had had a hard day|had a birthday]. So {hero} and {pal} wanted to make {dish.dish}.
        |Psst! {Hero} and {pal} had a secret. They wanted to make {dish.dish} for {hero}'s {old}.
        |{intro} "Can you keep a secret?" {hero} asked {pal}. "I want to make {dish.dish} for my {old}."
        |{Hero}'s {old} was out. "Now we can make {dish.dish} as a surprise," said {hero} to {pal}.]
        {Hero} {dish.step1}, and {pal} {dish.step2}. [They were as quiet as mice. |They giggled all the time. |]{dish.mishap}
        ["What now?" asked {pal}. {dish.fix} said {hero}.|{Hero} looked at {pal}. {dish.fix} said {pal}.|{dish.fix} {hero}
        said quickly.]

        {dish.ready} [Then the door opened.|Then they heard steps.|"Now!" whispered {pal}.] {Hero}'s {old} [came in and
        stood still| came into the kitchen and could not believe it]. "[Surprise|For you]!" [called|shouted] {hero} and
        {pal}. {The} {be} {dish.taste}[, and nothing was left|]. ["Did you make that all alone?" asked {hero}'s {old}.
        "Yes, we did!" said {pal}.|{Hero}'s {old} gave both of them a big hug.
        |"Thank you, {hero}. Thank you, {pal}," said {hero}'s {old}.|It was a good surprise.]""",
                hero, pal=pal, intro=intro, old=w.pick(list(FOLK)), **meal(w))


def missing(w):
    """Something for the meal is missing, and a child gets it."""
    hero = child(w)
    place, paid, seller = w.pick([("the shop", "put the coins on the table", "the man in the shop"),
                                  ("the farm", "rang the bell", "the farmer"), 
                                  ("the market", "waited in line", "the woman at the market"),
                                  ("the house next door", "knocked at the door", "the neighbor")])
    way = w.pick(["""On the way, {hero.he} said it again and again: "{Need}, {need}, {need}." [{Hero} {paid}.|{Hero} was a
        little shy, but {hero.he} {paid}.] "Some {dish.miss}, please," said {hero}. {Seller} smiled and gave {hero.him} a
        bag.""",
        """On the way, {hero.he} met a funny [dog|cat|clown] and forgot everything. "What do you need?" asked {seller}.
        {Hero} did not know it any more. "We want to make {dish.dish}," {hero.he} said. "Then you need {dish.miss}," said
        {seller}. That was right!""",
        """{Hero} {paid}. "Can I have some {dish.miss}, please?" asked {hero}. "What is it for?" asked {seller}. "For
        {dish.dish}," said {hero}. "That sounds good," said {seller} and gave {hero.him} some."""])
    return tell(w, """[{meet} {Time}, {grown} wanted to make {dish.dish}, but there was one problem: they had no {dish.miss}.
        |"We cannot make {dish.dish}," said {hero}'s {grown.kind}. "We have no {dish.miss}." {Hero} jumped up. "I will get
        some!"
        |{Hero} and {grown} wanted to make {dish.dish}. They looked for the {dish.miss}, but they had none.
        |"{hero}, will you get some {dish.miss} for me?" asked {grown}. "I want to make {dish.dish}."
        |It was the first time that {hero} went out alone to get something. {Grown} needed {dish.miss} for {dish.dish}.]
        So {hero} went to {place}. {way}

        {Hero} [ran|walked|skipped] home with the {dish.miss}. ["There you are!" said {grown}.|{Grown} was very glad.|"You
        are a great help," said {grown}.] [Then|Together,] they made {dish.dish}. {dish.ready} {The} {be} {dish.taste}[.|,
        and {hero} had two helpings.|, and {hero} was proud. "Without me, there would be no {dish.miss} in it," said
        {hero}.]""",
                hero, grown=grown(w, hero), need="{dish.miss}", place=place, paid=paid, seller=seller, way=way, **meal(w))


def refuse(w):
    """A child does not want to do something, and a grown-up knows a trick."""
    hero, row = child(w), w.pick(DISLIKES)
    return tell(w, """["{row.call}, {hero}," said {grown}. But {hero} did not want to {row.do}.
        |{meet} {Hero.he} did not like to {row.do}. "{row.call}," said {grown} {time}.
        |"{row.call}," said {grown} {time}. {Hero} [hid under the table|shook {hero.his} head|crossed {hero.his} arms].
        |"No, no, no!" cried {hero}. {Hero.he} did not want to {row.do}.
        |"I do not want to!" said {hero}. {Grown} had said, "{row.call}."
        |Must everybody {row.do}? {Hero} did not think so. "{row.call}," said {grown}.
        |{meet} {Time}, {grown} called, "{row.call}!" But {hero} did not want to {row.do}.
        |There was one thing that {hero} did not want to do: {row.do}. {Hero.he} was very stubborn that day.]
        ["Why not?" asked {grown}. |]{no} said {hero}. [{Grown} did not get angry.|{Grown} laughed a little.|{Grown} thought
        for a moment.
        |{Grown} sat down beside {hero}.|"Oh, I see," said {grown}.]

        {trick} said {grown}. ["Really?" asked {hero}. |That was another matter. |]{row.then} {row.end}
        ["That was not bad at all," said {hero}.|{Grown} only smiled.|"Tomorrow we will do that again," said {grown}.|"You
        see?" said {grown}.|
        |]""", hero, row=row, grown=grown(w, hero, ["mom", "dad", "mother", "father"]),
                no=quoted(row.no), trick=quoted(row.trick))


def weather(w):
    """A child and a grown-up go out in some weather."""
    hero, row = child(w), w.pick(WEATHERS)
    return tell(w, """[{row.sky}. {Hero}, a {hero.kind}, [looked out|stood at the window]. "Can we go out?" {hero.he} asked.
        |{meet} One day, {hero.he} looked out of the window. {row.sky}.
        |"Oh, this {row.name}!" said {hero}. {row.sky}.|{row.sky}. "[Hooray|At last]!" cried {hero}.
        |{row.sky}, and {hero} wanted to go out.|{row.sky}. Other people looked out of the window, but {hero} wanted to go
        out.
        |{row.sky}. "Who wants to go out with me?" asked {hero}'s {grown.kind}. "I do!" said {hero}.]
        ["Put on {row.wear}," said {grown}.|{Hero} put on {row.wear}.|{Grown} gave {hero.him} {row.wear}.]
        [Then they went out together.|Then {hero} and {grown} stepped out of the door.] [They {row.fun}.|{Hero} and {grown}
        {row.fun}.] ["This is fun!" called {hero}.|"Come on!" called {grown}.|It was wonderful.|{Hero} laughed loudly.]

        [But then it happened. |]{row.snag} ["Oh no!" cried {hero}.|"Help!" cried {hero}.|{Hero} did not like that.|]
        {row.fix} {row.end} [{Hero} liked the {row.name}.|"I like the {row.name}," said {hero}.|That evening, {hero} drew a
        picture of it.
        |"What a day!" said {grown}.|]""", hero, row=row, grown=grown(w, hero))


def lost(w):
    """A child looks for a thing and finds it by thinking of what was done with it."""
    hero, row = child(w), w.pick(LOST)
    return tell(w, """[{meet} {Time}, {hero.he} {row.need}, but {hero.his} {row.thing} was gone.
        |"Where is my {row.thing}?" [asked|cried] {hero}. {Hero.he} {row.need}.
        |{Hero} {row.need}, but where was {hero.his} {row.thing}?
        |{Hero}'s {row.thing} was gone. {Hero.he} {row.need}, and now {hero.he} was [sad|upset].
        |"I have lost my {row.thing}!" {hero} called[ {time}|]. {Hero.he} {row.need}.
        |{Hero} had a {row.thing}. {Time}, {hero.he} {row.need}, but the {row.thing} was not there.]
        [{Hero} looked under the bed and behind the door, but [it was not there|there was nothing].|{Hero.he} looked [here
        and there| everywhere], but {hero.he} did not find it.|{Hero.he} looked into every drawer and every box. No
        {row.thing}.] [{Hero} began to cry.
        |"It is gone forever," said {hero}.|{Hero} was close to tears.|]

        [{Grown} came to help. |]"[What did you do with it|Think back. What did you do] last?" asked {grown}. {Hero} thought
        [hard|for a while]. "{row.clue}," {hero.he} said. ["Then we know where to look," said {grown}.|"Oh! Now I know!"
        cried {hero}.|"Aha," said {grown}.] [They looked together|{Hero} ran to look|They went to look], and there was the
        {row.thing}, {row.where}! [{Hero} was so [happy|glad].|"[There you are|I found you]!" said {hero}.|{Hero} laughed
        and hugged {grown}.
        |"Thank you, {grown.call}," said {hero}.|"Next time, I will put it back in its place," said {hero}.]""",
                hero, row=row, grown=grown(w, hero))


def shared(w):
    """Two children quarrel about a thing and make up."""
    hero, pal, intro = two(w)
    row, (wise, other) = w.pick(SHARED), w.some([hero, pal], 2)
    return tell(w, """[{intro} {Time}, both of them wanted the {row.thing}, because {row.why}.
        |"I want the {row.thing}!" said {hero}. "No, I want it!" said {pal}.
        |{Hero} and {pal} looked at the {row.thing}. Both of them wanted it, because {row.why}.
        |One {row.thing} and two children: that was the problem of {hero} and {pal}.
        |{intro} They were never cross, but {time} they both wanted the {row.thing}.
        |"You always get the {row.thing}!" said {pal} to {hero}. {Hero} wanted it, too, because {row.why}.]
        [{Hero} pulled on one side, and {pal} pulled on the other.|"I was first," said {hero}. "That is not true," said
        {pal}.
        |They were so cross that they did not look at each other.|{Hero} shouted, and {pal} shouted back.] [{Grown} came in.
        "Can you find a way?" asked {grown}. |{Other} began to cry. |Then it was quiet for a while. |So nobody could have
        fun with the {row.thing}. ]

        [Then {wise} had an idea.|{Wise} thought hard.|{Wise} took a deep breath.] {idea} [said {wise}|{wise} said].
        ["Good idea," said {other}.|{Other} nodded.|{Other} looked up. "Yes, let us do that!"] {row.then}
        ["I am sorry that I shouted," said {hero}. "Me, too," said {pal}.|{Hero} and {pal} were friends again.
        |It was much better than a quarrel, and nobody was cross any more.|"Now it is even more fun," said {other}. "Yes,
        much more," said {wise}.
        |"Why did we shout?" asked {other}, and both of them laughed.]""",
                hero, pal=pal, intro=intro, row=row, wise=wise, other=other, idea=quoted(row.idea),
                grown=grown_of(w, hero))


def birthday(w):
    """A child gets a present."""
    hero, gift = child(w), w.pick(GIFTS)
    giver = grown(w, hero)
    return tell(w, """[It was {hero}'s birthday. {Hero.he} [was now {age} years old|had waited for it all year|woke up very
    early].
        |"Happy birthday, {hero}!" said {giver}.|{meet} Today was {hero.his} birthday.
        |"Today is my birthday!" cried {hero} and jumped out of bed.|When {hero} woke up, there were {age} candles on a cake.
        |{meet} For a long time, {hero.he} had wished for a {gift.gift}. Then {hero.his} birthday came.
        |"What do you wish for?" {giver} had asked. "A {gift.gift}," {hero} had said. Now it was {hero.his} birthday.]
        There was a present [on the table|from {giver}]. It {gift.hint}. ["What can it be?" asked {hero}.|{Hero} touched it
        on all sides.
        |"May I open it?" asked {hero}.|{Hero} looked at it and guessed.] ["Open it," said {giver}. |{Giver} only smiled. |]

        {Hero} [took off the paper|pulled at the ribbon|looked inside], and there was a {gift.gift}! ["Thank you,
        {giver.call}!" cried {hero}.
        |"Just what I wanted!" said {hero}.|{Hero} hugged {giver}.] [That same day|After the cake|In the afternoon], {hero}
        {gift.used}. {gift.joy} [It was the best birthday of all.|That night, the {gift.gift} stood beside {hero}'s bed.|"I
        love my {gift.gift}," said {hero}.
        |{Giver} was as happy as {hero}.|{Hero} showed the {gift.gift} to everybody.]""",
                hero, gift=gift, giver=giver, age=w.pick(["five", "six", "seven"]))


def give(w):
    """One child gives another one a present."""
    (hero, pal, intro), gift = two(w), w.pick(GIFTS)
    return tell(w, """[{intro} Soon it would be {pal}'s birthday. {Hero} had a present for {pal.him}: a {gift.gift}.
        |{Pal} wanted to have a birthday party, and {hero} was invited. {Hero} had bought a {gift.gift}.
        |{intro} {Pal} always wished for a {gift.gift}. So {hero} saved all {hero.his} coins and bought one for {pal.him}.
        |"What can I give my friend {pal}?" thought {hero}. Then {hero.he} saw a {gift.gift} in a shop and bought it.
        |For weeks, {hero} had put coins into a jar. Now {hero.he} could buy a {gift.gift}, a present for {hero.his} friend
        {pal}.] {Hero} [wrapped it up in [blue|red|golden] paper|put [green|blue|silver] paper around it]. [But then {hero}
        liked it so much that {hero.he} almost wanted to keep it. "No, it is for {pal}," {hero.he} said.|But {hero} was
        worried. "What if {pal} does not like it?" {hero.he} thought.
        |But on the way to {pal}, it began to rain, and the paper got wet. Luckily, the present inside was still dry.]

        ["This is for you," said {hero} on the birthday.|"Happy birthday, {pal}," said {hero} at last.|Then it was the day,
        and {hero} held it out to {pal}.] {Pal} opened it. "A {gift.gift}!" {pal.he} cried. "[Now we can play together|That
        is the best present of all|I wanted that so much]!" [At once, {pal} wanted to try it.
        |{Pal} hugged {hero}.|{Pal} was so happy that {pal.he} danced.] {Pal} {used}. {gift.joy} [And {hero} was just as
        happy as {pal}.
        |It is nice to give something away, {hero} thought.|Then {hero} was allowed to try it, too.]""",
                hero, pal=pal, intro=intro, gift=gift, used=gift.used.replace("{hero.", "{pal."))


def help_out(w):
    """A child helps somebody."""
    hero, row = child(w), w.pick(HELPED)
    return tell(w, """[{meet} {Time}, {hero.he} met {row.who}.|{Time}, {hero} saw {row.who}.|{Hero} was on the way home.
    There {hero.he} saw {row.who}.
        |"Oh dear, oh dear!" somebody said. {Hero} turned around. It was {row.who}.
        |{meet} {Hero.he} liked to help. {Time}, {hero.he} met {row.who}.|{Hero} wanted to go and play, but then {hero.he}
        saw {row.who}.
        |Can a {hero.kind} help? Yes! {Time}, {hero} met {row.who}.]
        ["What is the matter?" asked {hero}. |Something was wrong. |]{row.trouble} [{Who} looked very sad.|{Who} did not
        know what to do.
        |"What shall I do now?" said {who}.|"Can you help me?" asked {who}.]

        ["Wait," said {hero}. "{row.offer}."|"{row.offer}," said {hero}.|{Hero} did not think long. "{row.offer}," {hero.he}
        said.] {row.did} ["Thank you[ so much|]!" said {who}.
        |"You have helped me so much," said {who}.|{Who} smiled from ear to ear.] And {hero} got {row.thanks}.
        [{Hero} went home and was [happy|proud].|At home, {hero} told everybody about {who}.|From then on, {hero} and {who}
        always waved at each other.
        |"I like to help," said {hero}.|It feels good to help somebody, {hero} thought.]""",
                hero, row=row, who=row.name)


def at_work(w):
    """A grown-up has a trouble at work, and a child has an idea."""
    job, row = child(w), w.pick(JOBS)
    pal = child(w, [job])
    return w.fill("""[{Job} was a {row.job} {row.place}. Every day, {job.he} {row.work}.
        |Once upon a time, there was a {row.job} named {job}. {Job.he} {row.work}.
        |{Place} lived and worked {job}, the {row.job}.
        |There was a {row.job} called {job}. {Job.he} worked {row.place}.
        |Everybody liked {job}, the {row.job}. {Job.he} {row.work}.
        |"Good morning, {job}!" people called. {Job} was a {row.job} {row.place}.
        |Do you want to hear about {job}? {Job.he} was a {row.job}, and every day {job.he} {row.work}.]
        [But one day, there was a problem.|One morning, something went wrong.|Then came a bad day.] {row.trouble}
        ["What shall I do?" said {job}.|{Job} scratched {job.his} head.|{Job} sat down and thought.|{Job} did not know what
        to do.]

        A {pal.kind} named {pal} [came by|stood there|had seen it all|came around the corner]. "{row.idea}," said {pal}.
        ["That is a good idea," said {job}.
        |"Do you think so?" asked {job}.|{Job} laughed. "Why not?"|"I did not think of that," said {job}.] {row.fix}
        {row.end} ["Thank you, {pal}," said {job}.|{Job} thanked {pal} and shook {pal.his} hand.|{Pal} was very proud.
        |"When I am big, I want to be a {row.job}, too," said {pal}.|From then on, {job} and {pal} were friends.]""",
                  job=job, row=row, pal=pal, place=row.place)


def sick(w):
    """A child is sick, and a grown-up helps."""
    hero, row = child(w), w.pick(SICK)
    return tell(w, """[{meet} {Time}, {hero.he} had {row.what}. {row.sign}
        |{Hero} had {row.what}. {row.sign}|"I do not feel well," said {hero}. {Hero.he} had {row.what}. {row.sign}
        |"What is wrong with you, {hero}?" asked {grown}. {Hero} had {row.what}. {row.sign}
        |{Hero} could not go out and play. {Hero.he} had {row.what}. {row.sign}|{row.sign} {Hero} had {row.what}.
        |The other children were outside, but {hero} had {row.what}. {row.sign}]
        [{Grown} came at once. |{Grown} took a good look. |]
        {told} [{Hero} made a face.|"Will it get better?" asked {hero}. "Yes, soon," said {grown}.|{Hero} nodded bravely.|]

        {row.helped} {Grown} [sat with {hero.him} and told a story|sang a quiet song|stayed with {hero.him}|read to
        {hero.him} from a book about bears]. [{Hero} fell asleep.|After a while, {hero} could smile again.|Then {hero} even
        laughed a little.] [A few days later|Soon|In the end], it was all over. [{Hero} ran out and played.|"I am well
        again!" cried {hero}.
        |"Can I go out now?" asked {hero}. "Yes, you can," said {grown}.|{Hero} was well again and thanked {grown}.]""",
                hero, row=row, grown=grown(w, hero), told=w.pick(['"{row.told}," said {grown}.', """{Grown} called the
        doctor, and the doctor came with a black bag. "{row.told}," said the doctor."""]))


def sick_friend(w):
    """A child visits a sick friend."""
    hero, row = child(w), w.pick(AT_HOME)
    pal = child(w, [hero])
    return tell(w, """[{Hero} wanted to play with {hero.his} friend {pal}. But {pal} had {row.what}.
        |{Pal} was not at school today. "{Pal} has {row.what}," said the teacher. {Hero} missed {hero.his} friend.
        |"Can {pal} come out to play?" asked {hero}. "No, {pal} has {row.what}," said {pal}'s mother.
        |{Hero} and {pal} were best friends. But now {pal} had {row.what} and had to stay at home.
        |{meet} {Hero.his} best friend {pal} had {row.what}, and {hero} wanted to do something nice.]
        So {hero} made {craft.made} for {pal}. First, {hero.he} {craft.how1}. Then {hero.he} {craft.how2}. {craft.snag} But
        {craft.fix}.

        [In the afternoon|After that|Then], {hero} went to {pal}. {sign} ["Look what I have made for you," said {hero}.
        |"How are you, {pal}?" asked {hero}. "This is for you."|"This is for you," said {hero}.] "[Is that|Is it really] for
        me?" asked {pal}. [{Pal} smiled for the first time that day.|"Thank you, {hero}. Now I feel better already," {pal}
        said.|{Pal} was so happy.] [A few days later, {pal} was well again, and they played together.|{Hero} stayed until
        supper and told {pal} funny stories.
        |And soon {pal} was well again.]""",
                hero, pal=pal, row=row, craft=w.pick(CRAFTS),
                sign=row.sign.replace("{Hero}", "{Pal}").replace("{hero}", "{pal}"))


def hide_and_seek(w):
    """Two children play hide and seek."""
    hero, pal, intro = two(w)
    seeker, hider = w.some([hero, pal], 2)
    row, first, second = w.some(w.pick([HIDES_IN, HIDES_OUT]), 3)
    return tell(w, """[{intro} {Time}, they played hide and seek. {Hider} hid, and {seeker} counted to [ten|twenty].
        |"One, two, three," counted {seeker}. {Hider} ran away to hide.
        |"Let us play hide and seek!" said {hider}. "I will count," said {seeker}. "You hide."
        |Where can you hide so that nobody finds you? {Hider} thought about it, while {hider.his} friend {seeker} counted to
        ten.
        |{intro} {Hider} knew the best place to hide, and {seeker} had to find {hider.him}.
        |"Ready or not, here I come!" called {seeker}. But where was {hider}?]
        {Hider} [hid|had crept|sat] {row.spot} and [did not make a sound|held {hider.his} breath|was as quiet as a mouse].
        {Seeker} looked {first.spot}. [Nobody was there.|There was nobody.|No {hider}!] {Seeker} looked {second.spot}.
        [Nobody was there either.
        |No, not there.] ["Where are you?" called {seeker}.|"You are good at this," said {seeker}.|"I give up soon," said
        {seeker}.]

        [But then|Suddenly], something happened. {row.away}. ["[Found you|There you are|I see you]!" cried
        {seeker}.|{Seeker} came closer and closer. "Found you!"] {Hider} [came out and laughed|laughed loudly|was not
        cross]. ["That was a good place," said {seeker}.
        |"How did you know?" asked {hider}. {Seeker} only smiled.|"Now it is my turn to count," said {hider}.|"Again!" said
        {hider}.] [They played it until it was time for supper.|Next, {seeker} hid, but that is another story.|]""",
                hero, pal=pal, intro=intro, seeker=seeker, hider=hider, row=row, first=first, second=second)


def creature(w):
    """A child helps a small animal."""
    hero, row = child(w), w.pick(CREATURES)
    return tell(w, """[{meet} {Time}, {hero.he} found a {row.animal} {row.where}.|{Time}, {hero} saw a {row.animal}
    {row.where}.
        |"Look, a {row.animal}!" [said|called|whispered] {hero}. It was {row.where}.|What was that {row.where}? {Hero} came
        closer. It was a {row.animal}.
        |{Hero} heard a tiny sound. {Row.where}, there was a {row.animal}.|There was a {row.animal} {row.where}, and {hero}
        saw it first.
        |{meet} {Hero.he} loved animals. {Time}, {hero.he} found a {row.animal} {row.where}.]
        {row.trouble} ["Oh, you poor {row.animal}," said {hero}.|{Hero} felt sorry for it.|"It needs help," said
        {hero}.|{Hero} called {grown}. "Can we help it?" {hero.he} asked.] ["We must be very careful," said {grown}.|"Do not
        be afraid, little {row.animal}," {hero.he} whispered.|{Grown} nodded. "Yes, but be very gentle."|{Grown} came and
        looked, too.]

        {row.did} {row.end} ["[Goodbye|Take care], little {row.animal}!" [called|said] {hero}.|"You did that well," said
        {grown}.|{Hero} was very happy.
        |{Hero} and {grown} smiled.] [That night, {hero} dreamed of the {row.animal}.|At supper, {hero} told everybody about
        the {row.animal}.|{Hero} never forgot that {row.animal}.
        |The next day, {hero} drew a picture of the {row.animal}.|Every day, {hero} looked {row.where}, but there was no
        other {row.animal}.|]""",
                hero, row=row, grown=grown(w, hero))


def outing(w):
    """A child goes somewhere with a grown-up."""
    hero, row = child(w), w.pick(OUTINGS)
    return tell(w, """[{meet} {Time}, {hero.he} went to {row.to} with {grown}.|"Today we are going to {row.to}," said
    {hero}'s {grown.kind}. {Hero} jumped for joy.
        |"Can we go to {row.to}?" asked {hero}[ {time}|]. "Yes, let us go," said {grown}.
        |{Hero} had never been to {row.to}. {Time}, {grown} took {hero.him} there.|{Time}, {hero} and {grown} went to
        {row.to}.
        |It was a long way to {row.to}, but {hero} did not mind. {Grown} came along, too.
        |{Hero} liked {row.to} better than anything. {Time}, {hero.he} went there with {grown}.]
        [First, {hero} saw {row.first}.|They saw {row.first} and {row.second}.]
        [{Hero} and {grown} looked at everything.|"What is that?" {hero} asked again and again.|There was so much to see.|]
        [At noon, {hero} had {row.eat}.|{Grown} bought {row.eat} for {hero}.|]

        [Then something happened. |But then there was a bit of bad luck. |]{row.trouble} ["Oh no!" cried {hero}.|"[Do not
        worry|Wait], {hero}," said {grown}.
        |{Hero} was close to tears.|] {row.fix} ["Thank you, {grown.call}," said {hero}.|{Hero} laughed again.|Then all was
        well again.] [In the evening, they went home.|On the way home, {hero} was very tired.|At last, it was time to go.]
        ["What did you like best?" asked {grown}. "{best}," said {hero}.|{Hero} still thought of {row.best}.|"I want to see
        {row.best} again," said {hero}.|In bed, {hero} dreamed of {row.best}.]""",
                hero, row=row, grown=grown(w, hero), best=row.best.capitalize())


def sleepless(w):
    """A child cannot sleep."""
    hero, row = child(w), w.pick(SLEEP)
    return tell(w, """[It was night, but {hero} could not sleep.|{meet} One night, {hero.he} could not fall asleep.|"I
    cannot sleep," said {hero}.
        |The house was quiet, and the moon was up. Only {hero} was still awake.|{Hero} turned to the left and to the right.
        {Hero.he} could not sleep.
        |"{grown.call}?" called {hero} in the night.|"Good night," said {hero}'s {grown.kind} and put out the light. But
        {hero} lay awake.
        |Everybody was asleep. Everybody but {hero}.] [{Grown} came in. "Why are you not asleep?"|{Grown} opened the door.
        "What is it, {hero}?"
        |{Grown} came and sat on the bed.] "{row.why}," said {hero}[ in a small voice| and sat up|]. [{Grown} stroked
        {hero.his} hair.|"Ah," said {grown}.|{Grown} listened.|]

        {helps} [{grown} said|said {grown}]. {row.then} ["Is it better now?" asked {grown}. "[A little|Yes]," said
        {hero}.|"Now close your eyes," said {grown}.|{Hero} yawned.] [But then {hero} called once more. {excuse} {hero.he}
        said. {cure} said {grown}. {act} |] [Soon|A minute later|At last], {hero} was fast asleep. [{Grown} closed the door
        very quietly.|Outside, the stars were shining.
        |And {hero.he} slept until the sun came up.|"Good night, {hero}," whispered {grown}.|And do you know who was tired,
        too? {Grown} was.|]""",
                hero, row=row, grown=grown(w, hero), helps=quoted(row.help),
                **dict(zip(("excuse", "cure", "act"), second_excuse(w, row))))


def second_excuse(w, besides):
    """Another reason why a child cannot sleep, and what helps."""
    row = w.pick([r for r in SLEEP if r is not besides])
    return quoted(row.why), quoted(row.help), row.then


def craft(w):
    """One child or two make something for a grown-up."""
    return tell(w, """[{intro} {Time}, {hero.he} made {row.made} for {grown}.|"My {grown.kind} will like this," said {one}.
    {Hero} wanted to make {row.made}.
        |{One}'s {grown.kind} had a birthday soon, and {hero} had no money. "I know what to do," said {one}. "{Row.made}!"
        |"What are you doing in there?" called {one}'s {grown.kind}. "Nothing!" called {one}. But {hero} {hero.was} making
        {row.made}.
        |{One}'s {grown.kind} was sad that day. So {hero} wanted to make {row.made} for {grown}.
        |{intro} {Hero.he} had a secret. {Hero.he} wanted to make {row.made}, a present for {grown}.]
        First, {hero} {row.how1}. Then {hero.he} {row.how2}. [It took all afternoon. |It was great fun. |]{row.snag}
        ["Now it is ruined," said {one}.|"Oh dear," said {one}.|For a moment, {hero} did not know what to do.] But {row.fix}.

        [At last, it was ready.|Then {grown} came in.|In the evening, {hero} went to {grown}.] "[This is|{We} have
        something|Here is something] for you," said {one}. ["Did you make that?" asked {grown}.|{Grown} looked at it for a
        long time.|"How beautiful!" said {grown}.] [{Grown} hugged {hero}.
        |"This is the best present of all," {grown} said.|{Grown} had tears in the eyes, but they were happy tears.]
        [{Hero} {hero.was} very proud.|And {grown} kept it for many years.|{Hero} {hero.was} happy, too.|]""",
                **one_or_two(w), row=w.pick(CRAFTS))


def broken(w):
    """A child breaks a thing and tells the truth."""
    hero, row = child(w), w.pick(BROKEN)
    return tell(w, """[Crash! The {row.thing} was broken. It was {hero}'s fault. {Hero.he} {row.how}.
        |{meet} {Time}, {hero.he} {row.how}, and the {row.thing} broke.|{Hero} {row.how}. There was a loud crack, and the
        {row.thing} was broken.
        |"Be careful," {hero}'s {grown.kind} had said. But {hero} {row.how}, and now the {row.thing} was broken.
        |Nobody was there but {hero}. {Hero.he} {row.how}. Then the {row.thing} broke.
        |"Oh no," whispered {hero}. {Hero.he} {row.how}, and now the {row.thing} was broken.]
        [First, {hero} wanted to hide it.|"Nobody has seen it," {hero} thought.|{Hero} wanted to run away.|"I can say that
        it was the cat," {hero} thought.] [But {hero.his} tummy felt as heavy as a stone.|But that did not feel right.|But
        then {hero.he} felt even worse.]

        [So {hero} went to {grown}.|Then {grown} came in.|"What was that noise?" called {grown}.] "[I broke the
        {row.thing}|The {row.thing} is broken. It was me]," said {hero}. "[I am sorry|I did not mean to]." [{Grown} was
        quiet for a moment.|{Grown} looked at the {row.thing}.|{Grown} sighed.] "[It was good that you told me|Thank you for
        telling me|I am glad that you told the truth]," said {grown}. "[We will see what we can do|Nobody is hurt, and that
        is the main thing|Let us see what we can do]." {row.mend} [{Hero} felt light again.|"Next time, I will be careful,"
        said {hero}.
        |{Hero} was so glad that {hero.he} had told the truth.|]""",
                hero, row=row, grown=grown(w, hero))


def plant(w):
    """A child plants something and waits."""
    hero, row = child(w), w.pick(PLANTS)
    return tell(w, """[{meet} {Time}, {grown} gave {hero.him} {row.seed}.|"This is {row.seed}," said {hero}'s {grown.kind}.
    "Will you take care of it?" {Hero} nodded.
        |What can become of {row.seed}? {Hero} wanted to find out.|{Hero} had {row.seed}. "Let us plant it," said {grown}.
        |{Time}, {hero} knelt in the garden beside {grown}. In {hero.his} hand was {row.seed}.
        |"What is that?" asked {hero}. "That is {row.seed}," said {grown}. "You can have it."|{meet} {Hero.he} wanted a
        garden of {hero.his} own. {Grown} gave {hero.him} {row.seed}.]
        {Hero} {row.care}. Every [morning|day|evening], {hero.he} went to look at it. ["Nothing has happened yet," said
        {hero}. "You must be patient," said {grown}.|"When will it grow?" asked {hero}. "It needs time," said
        {grown}.|{Hero} even sang a song for it.|"Good morning, little plant," {hero.he} said each time.]

        [But it was not so easy. |Then there was a problem. |]{row.trouble} [{Hero} was worried.|"Oh no!" said {hero}.|"What
        can we do?" asked {hero}.] But {row.fix}. [The days went by.|After some weeks, {hero} came running into the
        house.|{Hero} waited and waited.] ["Come and look!" {hero.he} called.
        |"Look, {grown.call}!" said {hero}.|Then the great day came.] {row.gives} [{Hero} was very proud.|"I grew that,"
        said {hero}.
        |"Next year, I will plant two," said {hero}.|"You took good care of it," said {grown}.]""",
                hero, row=row, grown=grown(w, hero))


def visit(w):
    """A child visits its grandparents and helps there."""
    hero, row = child(w), w.pick(VISIT)
    return tell(w, """[{meet} {Time}, {hero.he} visited {grown}.|"{grown.call}, I am here!" called {hero}. {Grown} stood at
    the gate and waved.
        |{Hero} went to {grown} by [bus|train]. It was a long way, but {hero.he} was happy.|It was always nice to be with
        {grown}, {hero} thought.
        |{Time}, {hero} stayed with {grown}.|Every summer, {hero} visited {grown}.|"When do we see {grown.call}?" {hero} had
        asked all week. Now the day had come.] ["[Shall we|Do you want to] {row.do}?" asked {grown}.|"Come, we will
        {row.do}," said {grown}.|{Grown} wanted to {row.do}. "Will you help me?"] ["Yes, please!" said {hero}.
        |"I have never done that," said {hero}.|{Hero} took off {hero.his} jacket at once.|{Hero} nodded happily.]
        So {hero} {row.did}. [{Grown} showed {hero.him} how it was done.|{Grown} told {hero.him} stories from the old
        days.|"You do that well," said {grown}.
        |"I did that with my own grandpa, too," said {grown}.]

        {row.snag} ["Oh!" said {hero}.|{Grown} laughed.|"That always happens," said {grown}.|] {row.end} [{Hero} was
        proud.|"With you, it is fun, {grown.call}," said {hero}.|{Grown} was glad to have such a good helper.|Then they sat
        on the bench in front of the house.] [In the evening, {hero} was tired and happy.
        |"Come again soon," said {grown}, and {hero} promised it.|"Next time, I want to {row.do} again," said {hero}.|"Can I
        come back next week?" asked {hero}.|]""",
                hero, row=row, grown=grown(w, hero, ["grandma", "grandpa"]))


def new_child(w):
    """A child is new, and another one makes friends with it."""
    hero, fun = child(w), w.pick(OUTDOORS)
    pal = child(w, [hero])
    return tell(w, """[{Pal} was new in the street. {Hero} saw {pal.him} through the fence.|There was a new {pal.kind} at
    school, and {pal.his} name was {pal}. {Hero} looked at {pal.him}.
        |{Hero} had a new neighbor, a {pal.kind} named {pal}.|{meet} One day, a {pal.kind} named {pal} moved in next door.
        |{Pal} did not know anybody yet. {Pal.he} stood all alone. {Hero} saw it.
        |"Who is that?" asked {hero}. "That is {pal}," said {hero.his} mother. "{Pal.he} is new here."
        |It is hard to be new. {Pal} knew that. {Pal.he} sat alone, and {hero} saw it.]
        [{Hero} was a bit shy, but {hero.he} went over.|{Hero} thought about it and went over to {pal.him}.|At first,
        neither of them said a word.] "[Hello|Hi], I am {hero}," said {hero}. "[Do you like to|Do you want to] {fun.do}?"
        [{Pal} looked up.|{Pal} smiled a little.|{Pal} nodded.] ["Yes, I love that," {pal.he} said.
        |"I have never done that," {pal.he} said.|"I did that all the time in my old town," {pal.he} said.]

        [So|A little later,] they {fun.did} {fun.place}. {fun.snag} [{Pal} laughed, and {hero} laughed, too. |They looked at
        each other. |]{fix}. [They forgot the time.
        |They talked about a thousand things.|After that, they were not shy any more.]
        ["Will you come again tomorrow?" asked {pal}. "Yes, of course," said {hero}.|Now {pal} had a friend, and {hero} had
        one, too.
        |From that day on, {hero} and {pal} were friends.|"I am glad that you live here now," said {hero}.]""",
                hero, pal=pal, fun=fun, fix=w.fill(fun.fix, hero=both(hero, pal)))


def race(w):
    """Two children have a race, and one of them stops for the other."""
    hero, pal, intro = two(w)
    return tell(w, """[{intro} {Time}, they had {row.race}.|"Let us have {row.race}!" said {pal}. {Hero} liked the
    idea.|"Ready, set, go!" {Hero} and {pal} had {row.race}.
        |{intro} Each of them wanted to win {row.race}.|Who wins {row.race}, {hero} or {pal}? Both of them wanted to know.
        |{Time}, {hero} and {pal} had {row.race}. "I will win," said {hero}. "No, I will," said {pal}.]
        They {row.how}. [First, {hero} was ahead, and then {pal} was in front.|{Pal} was a little faster.|It was very close,
        and both of them wanted to win.|They laughed and shouted all the time.]

        [But then|Suddenly], {row.fall}. ["Wait!" cried {hero}.|"Oh no!" cried {hero}.|{Hero} almost cried.] {Pal} [could
        have won now|was ahead now], but {pal.he} [stopped| turned back]. ["Are you all right, {hero}?" asked {pal}.|"Come,
        I will help you," said {pal}.|"I do not want to win like that," said {pal}.] {row.finish} ["Thank you, {pal}," said
        {hero}.|"You are a true friend," said {hero}.|"We both won," said {pal}.] [They were happy, because nobody had lost.
        |And so both of them were winners.|"Tomorrow we will race again," said {hero}. "All right," said {pal}.|A friend was
        better than a prize, {hero} thought.]""",
                hero, pal=pal, intro=intro, row=w.pick(RACES))


def feeling(w):
    """A child has a strong feeling, and a grown-up knows what to do."""
    hero, row = child(w), w.pick(FEELINGS)
    return tell(w, """[{meet} {Time}, {hero.he} was {row.feel}. {row.why}|{Hero} was {row.feel}. {row.why}|{row.why} {Hero}
    was {row.feel}.
        |"What is the matter with you, {hero}?" asked {grown}. {Hero} was {row.feel}. {row.why}|"I am so {row.feel}!" said
        {hero}. {row.why}
        |{Time}, {hero} was {row.feel}. {row.why}|Why was {hero} so {row.feel}? {row.why}]
        {row.sign} [{Grown} saw it and came over.|{Grown} sat down next to {hero.him}.|{Grown} watched {hero.him} for a
        while.|"Tell me about it," said {grown}, and {hero} did.|"I can see that you are {row.feel}," said {grown}.]

        {helps} [said {grown}|{grown} said]. ["Do you think that helps?" asked {hero}.|{Hero} liked that idea.|"All right,"
        said {hero}.|{Hero} nodded.] {row.then} {row.end} [{Grown} smiled.|"Do you feel better now?" asked {grown}. "Yes,
        much better," said {hero}.|"{grown.call}, I love you," said {hero}.|"You always know what to do, {grown.call}," said
        {hero}.|It was a good day after all.|]""",
                hero, row=row, grown=grown(w, hero), helps=quoted(row.help))


def try_food(w):
    """A child does not want to try a dish."""
    hero = child(w)
    return tell(w, """["I do not like {bare}," said {hero}. "Have you ever tried {it}?" asked {grown}. {Hero} had not.
        |{Hero} had never eaten {bare} before. {Hero.he} did not want to try {it}.|{meet} {Time}, {grown} made {dish.dish}.
        But {hero} did not want to eat {it}.
        |There {be} {bare} for supper. {Hero} pushed {hero.his} plate away.|"What is that?" asked {hero}. "That is
        {dish.dish}," said {grown}. {Hero} made a face.
        |{meet} {Hero.he} ate only [noodles|bread|bananas|toast] and nothing else. Then {grown} made {dish.dish}.]
        ["It looks funny," {hero.he} said.|"I am not hungry," {hero.he} said.|{Hero} shut {hero.his} mouth tightly.|"I only
        eat what I know," {hero.he} said.] [{Grown} did not mind.|{Grown} only smiled.|"Just one tiny bite," said {grown}.]
        {Grown} told {hero.him} how {dish.they} {be} made. "[First|You know], I {dish.step1}. Then I {dish.step2}," said
        {grown}. ["That sounds like fun," said {hero}.|{Hero} listened.|{Hero} began to get curious.]

        Then {hero} [closed {hero.his} eyes and took|held {hero.his} nose and took|took] one tiny bite. {Hero.he} chewed,
        and {hero.his} eyes got big. {The} {be} {dish.taste}! [{Hero} took a second bite and then a third.|"That is good!"
        {hero.he} said.|"May I have some more?" asked {hero}.] [Soon the plate was empty.|In the end, nothing was left.]
        ["Next time, I want to help," said {hero}.|"Now I like {bare}," said {hero}.|{Grown} was glad.|"You see?" said
        {grown}.]""",
                hero, grown=grown(w, hero), **meal(w, UNUSUAL))


def show(w):
    """A child shows something at school."""
    hero, gift = child(w), w.pick(GIFTS)
    return tell(w, """[Everybody was to bring something to school. {Hero} brought {hero.his} {gift.gift}.|{meet} {Time},
    {hero.he} took {hero.his} {gift.gift} to school.
        |"What have you got in your bag, {hero}?" asked the teacher. It was a {gift.gift}.|{Hero}'s bag was very full,
        because there was a {gift.gift} in it.
        |"Today you may show us something," the teacher said to {hero}. {Hero} had {hero.his} {gift.gift} there.]
        [{Hero.his} knees shook.|{Hero} was a little shy.|{Hero}'s face got red.|At first, {hero} could not say a word.]
        [All the children looked at {hero.him}.|It was very quiet.
        |"Go on," said {pal}, {hero.his} friend.]

        "[This is my {gift.gift}|I want to show you my {gift.gift}]," said {hero}[ in a small voice|]. "[My {giver} gave it
        to me|I got it from my {giver}|It is from my {giver}]." Then {hero} told [how|them how] {hero.he} {gift.used}.
        {gift.joy} [The children laughed and clapped.|Everybody listened.|"Oh!" said the children.] ["May I touch it?" asked
        {pal}.|"Can we all try it?" asked {pal}.|"I want one, too," said {pal}.] {Pal} was {hero}'s friend, and of course
        {pal.he} was allowed to try it first. ["Thank you, {hero}. That was very good," said the teacher.|Now {hero} was not
        shy any more.|At home, {hero} told {hero.his} {giver} about it.]""",
                hero, gift=gift, pal=child(w, [hero]), giver=w.pick(list(FOLK)))


def watch_work(w):
    """A child visits somebody at work and has an idea."""
    hero, row = child(w), w.pick(JOBS)
    job = child(w, [hero])
    return tell(w, """[{meet} {Time}, {hero.he} visited {job}, the {row.job}.|{Hero} wanted to be a {row.job} one day. So
    {time} {hero.he} visited {job}, who was a {row.job}.
        |"What does a {row.job} do?" asked {hero}. {Job} was a {row.job}, and {hero} was allowed to watch {job.him}.
        |{Hero}'s aunt knew a {row.job} named {job}. {Time}, {hero} was allowed to help {job.him}.
        |"When I am big, I want to be a {row.job}," said {hero}. So {hero.he} went to see {job}, the {row.job}.]
        {Job} worked {row.place}. Every day, {job.he} {row.work}. ["Do you want to help me?" asked {job}. {Hero}
        nodded.|{Hero} watched and asked many questions.
        |"That is hard work," said {hero}.|]

        But that day, something was wrong. {row.trouble} ["What now?" said {job}.|{Job} did not know what to do.|"That has
        never happened before," said {job}.] {Hero} thought about it. "{row.idea}," {hero.he} said. ["Why not?" said
        {job}.|"Let us try that," said {job}.|{Job} looked surprised, but {job.he} tried it.] {row.fix} {row.end} ["You will
        be a good {row.job} one day, {hero}," said {job}.|"Thank you, {hero}," said {job}. "You can come every day."|{Hero}
        was very proud.
        |Now {hero} was quite sure: {hero.he} wanted to be a {row.job}.]""", hero, row=row, job=job)


def on_the_way(w):
    """A child is on the way to something nice and stops to help an animal."""
    hero, fun, row = child(w), w.pick(OUTDOORS), w.pick(ROADSIDE)
    return tell(w, """[{meet} {Time}, {hero.he} was on the way to {friend}. They wanted to {fun.do}.|"Hurry up, {hero}! We
    want to {fun.do}," called {hero.his} friend {friend}.
        |{Hero} walked very fast. {Hero.he} wanted to {fun.do} with {hero.his} friend {friend}.|{Friend} was waiting for
        {hero}. They wanted to {fun.do}. But {hero} was late.
        |{meet} {Time}, {hero.he} and {hero.his} friend {friend} went out to {fun.do}.]
        [But {row.where}, there was|Then {hero} stopped. {Row.where} was] a {row.animal}. {row.trouble} ["I have no time,"
        thought {hero}. But {hero.he} could not just walk on.
        |"I must help it first," {hero} said.|{Hero} forgot everything else.]

        {row.did} {row.end} [{Friend} had seen it, too. |"Where have you been?" asked {friend}. "I helped a {row.animal},"
        said {hero}. |Then {hero} ran to {friend} and told {friend.him} about the {row.animal}. ][After that, they|Now they]
        {fun.did} {fun.place}. ["You have a good heart," said {friend}.
        |It was even more fun, because {hero} was so happy.|"I hope that the {row.animal} is well," said {hero}.|It was a
        good day, for {hero}, {friend} and the {row.animal}.]""",
                hero, fun=fun, row=row, friend=child(w, [hero]))


def tell_about_it(w):
    """Two children tell at home what they did."""
    (hero, pal, intro), fun = two(w), w.pick(ACTIVITIES)
    return tell(w, """["What did you do today?" asked {grown}. {Hero} and {pal} looked at each other and laughed.|{Hero} and
    {pal} came home and were very hungry. "Where have you been?" asked {grown}.|{intro} {Time}, they came in with red
    cheeks. "What have you done?" asked {grown}.
        |"You will never guess what we did!" {hero} and {pal} called at the door. {Grown} put down the newspaper.|{intro} In
        the evening, they had a lot to tell. {Grown} sat down and listened.]
        "We wanted to {fun.do}," [said {hero}|{hero} said]. "So we went out, and {pal} had a good idea." "No, it was
        {hero}'s idea," said {pal}. [Then both of them talked at the same time.|{Grown} laughed. "One after the
        other!"|{Grown} had to smile.]

        "First, it went well," said {pal}. "But then we had bad luck. {fun.snag}" ["Oh no," said {grown}. "And what did you
        do?"|"Were you sad?" asked {grown}. "No, not at all," said {pal}.
        |"And then?" asked {grown}.|"Oh dear," said {grown}.] Then {hero} told the rest. {fix}. {fun.end} ["You are clever
        children," said {grown}.|"I would like to see that," said {grown}. "Can I come along next time?"|"When I was small,
        I liked to {fun.do}, too," said {grown}.] [{Hero} and {pal} were proud.|"Tomorrow we will do it again," said {pal}.
        |Then they ate and ate, and they were tired and happy.]""",
                hero, pal=pal, intro=intro, fun=fun, fix=w.fill(fun.fix, hero=both(hero, pal)), grown=grown_of(w, hero))


def practice(w):
    """A child practices something to show it to a grandparent."""
    hero = child(w)
    pal = child(w, [hero])
    return tell(w, """["On Sunday, {grown.call} will come," said {hero}. "I want to show {grown.him} that I can {skill.do}."
        |{Hero} had a plan. When {grown} came, {hero.he} wanted to {skill.do}.|{meet} {Hero.he} wanted to surprise {grown}.
        So {hero.he} learned to {skill.do}.
        |There were only three days left. Then {grown} would come, and {hero} wanted to {skill.do} by then.
        |Every day, {hero} practiced. {Hero.he} wanted to {skill.do} when {grown} came.]
        [On the first day, {hero.he} tried it {skill.place}|First, {hero} tried it {skill.place}], but {skill.fail}. [On the
        second day, it was only a little better. |] [{Pal}, {hero}'s friend, watched. "{skill.tip}," said {pal}.|{Hero}
        asked {hero.his} friend {pal}. "{skill.tip}," said {pal}.
        |"You can do it," said {hero.his} friend {pal}. "{skill.tip}."]

        [Then Sunday came.|At last, {grown} was there.|Then the bell rang, and there was {grown}.] "{grown.call}, [look at
        me|watch this]!" called {hero}. {Hero.he} took a deep breath, and {skill.done}[!|.] ["Bravo!" cried {grown}.|{Grown}
        clapped and clapped.|"You can {skill.do}!" said {grown}. "Who taught you that?"] ["{pal} helped me," said {hero}.|"I
        practiced every day," said {hero}.|{Hero} was very proud.] [And {grown} wanted to see it again and again.
        |"Now teach me," said {grown}, and they all laughed.|{Grown} told everybody about it.|]""",
                hero, pal=pal, grown=grown(w, hero, ["grandma", "grandpa"]), skill=w.pick(SKILLS))


def wish_day(w):
    """A child may choose the meal and the game for one day."""
    hero, fun = child(w), w.pick(OUTDOORS)
    who = grown(w, hero)
    return tell(w, """["Today you may choose everything," said {grown} to {hero}.|It was {hero}'s birthday, and {hero.he}
    had two wishes.|{meet} {Time}, {hero.he} was the boss for one day.
        |"If you had two wishes, {hero}, what would they be?" asked {grown}.|{Hero} had been sick for a long time. Now
        {hero.he} was well, and {grown} said, "Wish for something!"] ["I want to {fun.do}," said {hero}, "and I want to eat
        {bare}."|{Hero} did not think long. "First, I want to {fun.do}. Then I want {bare} for supper."
        |"{Bare}!" cried {hero}. "And before that, I want to {fun.do}."] ["That can be done," said {grown}.|"All right,
        boss," said {grown}.|"Good choice," said {grown}.]

        So {hero} and {grown} {fun.did} {fun.place}. {fun.snag} ["Oh no," said {hero}.|{Hero} looked at {grown}.|They
        laughed about it.] {fix}. Then they went home and made {dish.dish} together. {Hero} {dish.step1}, and {grown}
        {dish.step2}. {The} {be} {dish.taste}. ["Both wishes came true," said {hero}.|"May I be the boss again tomorrow?"
        asked {hero}.|"Now I have one wish, too," said {grown}. "A kiss!" {Hero} gave {grown.him} a kiss.]""",
                hero, fun=fun, fix=w.fill(fun.fix, hero=both(hero, who)), grown=who, **meal(w))


def where_to(w):
    """Two children want to go to different places with a grown-up."""
    hero, pal, intro = two(w)
    mine, yours = w.some(OUTINGS, 2)
    goal, other = w.some([mine, yours], 2)
    return tell(w, """["Where shall we go?" asked {grown}. "To {mine.to}!" said {hero}. "No, to {yours.to}!" said {pal}.
        |{intro} {Hero} wanted to go to {mine.to}, and {pal} wanted to go to {yours.to}.|{Grown} had a free day. "I want to
        go to {mine.to}," said {hero}. "I want to go to {yours.to}," said {hero.his} friend {pal}.|To {mine.to} or to
        {yours.to}? {Hero} and {pal} could not agree.] [They argued for a long time.|Nobody wanted to give in.|"Always you!"
        cried {hero}. "No, always you!" cried {pal}.] ["Let us throw a coin," said {grown}.
        |"The coin shall choose," said {grown}.] The coin flew up, fell down and showed the way to {goal.to}.

        [At first, {sorry} was a little sad.|{Glad} jumped for joy, but {sorry} did not.] But then they saw {goal.first} and
        {goal.second}. ["Look at that!" cried {sorry}.
        |{Sorry} forgot that {sorry.he} had been sad.|"Oh!" said {sorry} with big eyes.] [At noon, there was {goal.eat}.
        |]["Do you still want to go to {other.to}?" asked {glad}. "Yes, but next week," said {sorry}.|"It is nice here,"
        said {sorry}. "Next week, we will go to {other.to}," said {grown}.] [And so they did.|{Hero} and {pal} liked
        {goal.best} best.
        |On the way home, nobody argued any more.]""",
                hero, pal=pal, intro=intro, mine=mine, yours=yours, goal=goal, other=other, grown=grown_of(w, hero),
                glad=hero if goal is mine else pal, sorry=pal if goal is mine else hero)


def kind_worker(w):
    """A grown-up helps an animal on the way to work."""
    hero, row, job = child(w), w.pick(ROADSIDE), w.pick(JOBS)
    return w.fill("""[{Hero} was a {job.job} {job.place}. Every day, {hero.he} {job.work}.|There was once a {job.job} named
    {hero}. {Hero.he} {job.work}.
        |Everybody knew {hero}, the {job.job}. {Hero.he} {job.work}.|{Hero} got up early, because {hero.he} was a {job.job}.
        {Hero.he} {job.work}.
        |"Good morning!" called {hero}, the {job.job}, to everybody.|In a little town, there was a {job.job} called {hero}.
        {Hero.he} {job.work}.] [One morning|One day], {hero.he} was on the way to work. [There was|Then {hero.he} saw] a
        {row.animal} {row.where}. {row.trouble} ["I will be late," said {hero}. "But I cannot leave you here."|"Oh, you poor
        {row.animal}," said {hero}.|Other people walked past, but not {hero}.|{Hero} put down {hero.his} bag.]

        {row.did} {row.end} [{Hero} was late for work that day, and everybody was waiting.|{Hero} ran all the way to work,
        but {hero.he} was late.] "Where have you been, {hero}?" [the people| they] asked. "I had to help a {row.animal},"
        said {hero}. [Nobody was angry.|Then nobody was angry any more.] ["You are not only a good {job.job}, you are also a
        good friend," they said.
        |"Then it was right to be late," they said.|They all wanted to hear about the {row.animal}.|And {hero} worked twice
        as fast that day, because {hero.he} was so happy.]""",
                  hero=hero, row=row, job=job)


def mislaid(w):
    """A grandparent looks for something, and a grandchild finds it."""
    kid, row = child(w), w.pick(MISLAID)
    old = grown(w, kid, ["grandma", "grandpa"])
    hero = Who(old.call, old.gender)
    return w.fill("""[{Kid} was at {kid.his} {old.kind}'s house. {Hero} {row.need}, but where [{was} the {row.thing}|had
    {hero.he} put the {row.thing}]?
        |"Have you seen my {row.thing}, {kid}?" asked {hero}.|{Kid}'s {old.kind} {row.need}. But {hero.his} {row.thing}
        {was} gone.
        |{Kid} loved {kid.his} {old.kind}. But {hero} often forgot things. That day, {hero.he} {row.need} and did not find
        {hero.his} {row.thing}.
        |"My {row.thing}! Where {is} my {row.thing}?" called {kid}'s {old.kind}. {Hero} {row.need} and looked everywhere.]
        {Hero} looked [under the table and behind the stove|in every drawer|in the kitchen and in the hall]. "{was_it} here
        this morning," {hero.he} said. [{Hero} shook {hero.his} head.
        |{Hero} sighed and looked once more.|It was a riddle. |Then {hero.he} sat down and tried to remember.]

        ["I will help you, {old.call}," said {kid}.|{Kid} helped to look.|"Let me look," said {kid}. "I have good eyes."]
        {Kid} looked [high and low|here and there]. Then {kid.he} began to laugh. "[Here|There] {they} {is}!" said {kid}.
        The {row.thing} {was} {row.where}! ["Oh!" said {hero}. "Now I remember. {row.how}."|{Hero} laughed, too. "Of
        course," {hero.he} said. "{row.how}."] [{Hero} gave {kid} a kiss.|"What would I do without you, {kid}?" said
        {hero}.|"You look for my things, and I bake you a cake," said {hero}.|They laughed about it until supper.]""",
                  kid=kid, hero=hero, old=old, row=row, **number(row.it))


def number(it):
    """The slots for one thing or several."""
    if it == "it":
        return {"was": "was", "is": "is", "was_it": "It was", "they": "it"}
    return {"was": "were", "is": "are", "was_it": "They were", "they": "they"}


STORIES = [
    learn, teach, late_learner, afraid, afraid_together, play, two_wishes, rained_off, bored, cook, cook_surprise,
    missing, refuse, weather, lost, shared, birthday, give, help_out, at_work, sick, sick_friend, hide_and_seek,
    creature, outing, sleepless, craft, broken, plant, visit, new_child, race, feeling, try_food, show, watch_work,
    on_the_way, tell_about_it, practice, wish_day, where_to, kind_worker, mislaid
]
