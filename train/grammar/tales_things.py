"""Short tales of a child and a thing: found, lost, broken, wanted, made, mended, shared, given away, learned."""
from .cast import BOYS, GIRLS, RELATIVES, Who, child

WHEN = """one day|one morning|one afternoon|on Saturday|on Sunday morning|one day after lunch|after breakfast|
early one morning|one day after school|on Monday|on Friday|one day before lunch|late one afternoon|
one day""".replace("\n", "").split("|")
DYES = "red blue green yellow orange purple pink white brown grey".split()
FRIENDS = ["friend", "friend", "best friend", "cousin"]
MATES = FRIENDS + ["little sister", "big sister", "little brother", "big brother"]
ELDERS = {"mom": "Mom", "dad": "Dad", "mother": "Mama", "father": "Papa", "grandma": "Grandma", "grandpa": "Grandpa",
          "aunt": "Aunt", "uncle": "Uncle"}
SAME = {"mom": "mother", "dad": "father"}


def rows(text):
    """The rows of a table, one a line (longer ones go on, indented, in the next), cells between semicolons."""
    lines = text.strip().replace("\n    ", " ").splitlines()
    return [[cell.strip() for cell in line.split(";")] for line in lines]


# key: to, at, spots where something small may lie, what goes on there (i indoors, w water, s snow)
PLACES = {row[0]: row[1:] for row in rows("""
park; to the park; in the park; under a bench, behind a big tree, beside the path; The birds sang in the trees;
garden; into the garden; in the garden; under a bush, among the flowers, behind the watering can; The bees hummed in the
    flowers;
beach; to the beach; on the beach; behind a rock, half under the sand, beside a sand castle; The waves came and went; w
hill; up the hill; on the hill; in the tall grass, behind a big stone, under a bush; The wind blew over the grass;
woods; into the woods; in the woods; under some leaves, beside an old log, between the roots of a tree; A bird tapped on a
    tree;
meadow; to the meadow; in the meadow; in the tall grass, among the flowers, beside a big stone; The grass was high and
    green;
playground; to the playground; on the playground; under the slide, beside the swings, in the sandbox; Many children ran
    and laughed;
yard; into the yard; in the yard; behind the shed, beside the steps, under the old bench; A cat slept on the wall;
lake; to the lake; by the lake; in the grass on the bank, behind a rock, beside an old boat; The water was blue and still;
    w
river; down to the river; by the river; in the grass on the bank, behind a stone, beside the bridge; The water ran fast; w
pond; to the pond; by the pond; in the grass on the bank, beside a stone, under the bench; The frogs sat on the leaves; w
farm; to the farm; on the farm; behind the barn, in the hay, beside the gate; The hens ran around;
market; to the market; at the market; under a table, behind a box of apples, beside a basket; It was full of people;
school; to school; at school; under a desk, behind the coats, beside the door; The children talked and laughed; i
street; out into the street; in the street; beside a wall, behind a post, under a hedge; A bus went by;
library; to the library; in the library; under a chair, between two books, beside the lamp; It was very quiet there; i
square; to the village square; in the village square; beside the well, under a bench, behind a flower pot; The doves
    looked for crumbs;
orchard; to the orchard; in the orchard; under an apple tree, in the grass, beside a basket; The trees were full of
    leaves;
field; to the field; on the field; in the grass, beside the fence, behind a stone; The grass was short and soft;
station; to the station; at the station; under a seat, beside a big bag, behind the door; A train came in and stopped;
snow; up the snowy hill; on the snowy hill; behind a tree, beside the fence, next to a snowman; The snow was deep and
    white; s
kitchen; into the kitchen; in the kitchen; under the table, behind the bread box, beside the stove; It smelled of soup; i
bedroom; into the bedroom; in the bedroom; under the bed, behind the curtain, under the pillow; It was quiet and cozy; i
living; into the living room; in the living room; behind the sofa, under the armchair, under a cushion; The clock went
    tick, tock; i
attic; up to the attic; in the attic; behind an old trunk, under a sheet, beside a box; There was dust on everything; i
grandma; to Grandma's house; at Grandma's house; under the armchair, behind the curtain, beside the stove; It smelled of
    cake; i
harbor; to the harbor; at the harbor; behind a box of fish, under a net, beside a rope; The boats went up and down; w
barn; into the barn; in the barn; under the straw, behind a bucket, beside the ladder; It smelled of hay; i
zoo; to the zoo; at the zoo; under a bench, beside the fence, behind a bin; The monkeys made a lot of noise;
bridge; to the old bridge; on the old bridge; beside the rail, behind a stone, in a corner; The water ran under it;
""")}

OUTDOORS = [key for key, row in PLACES.items() if not row[4] or row[4] == "w"]
NEAR = [key for key in OUTDOORS if key not in ("zoo", "station", "harbor")]
HOME = ["bedroom", "living", "kitchen"]
BUSY = ["school", "library", "park", "playground", "station", "market", "beach", "square"]

# name; looks; marks; do did doing ~ (it); where; kept; what can happen to it (DAMAGE); how it sounds or feels
# marks: + any colour, s fits in a hand, m under an arm, l large, c of cloth, h hard, p of paper, w the wind can take it,
# f floats, k for the cold, r for the rain, x belongs to one child only and is not shared
TOYS = rows("""
ball; round,new; +mhf; throw threw throwing ~ high into the air; park garden beach meadow yard; in a basket by the door;
    air; It went bump, bump, bump
teddy bear; soft,old,fluffy; mcx; hug hugged hugging ~ tightly; bedroom living garden; on the bed; ear cloth; It felt soft
    and warm
doll; little,pretty; mc; put put putting ~ to bed; bedroom living garden; in a small bed; ear2 cloth; It had long hair and
    round eyes
rag doll; soft,old; mcx; dance danced dancing with ~; bedroom living yard; on the pillow; cloth ear2; It was soft from top
    to toe
toy car; fast,shiny,little; +sh; race raced racing ~ over the floor; living bedroom kitchen; in a box under the bed; wheel
    paint; It went vroom
kite; big,light,new; +mpw; fly flew flying ~ in the wind; hill beach meadow field; on a hook in the hall; string paper; It
    hummed in the wind
toy train; long,wooden; +mh; pull pulled pulling ~ around the table; living bedroom; on the shelf; wheel paint; It went
    click, clack
puzzle; new,big; mp; put put putting ~ together; living bedroom; in a flat box; box; It showed a castle and a lake
toy boat; little,wooden; +shf; sail sailed sailing ~ on the water; lake pond river; beside the bath; string2 paint; It
    rocked from side to side
toy robot; shiny,funny; +mh; march marched marching around with ~; bedroom living yard; on the shelf; battery leg; It went
    beep, beep
yo-yo; round,shiny; +sh; make made making ~ go up and down; yard playground school; in a coat pocket; string; It hummed on
    its string
spinning top; round,wooden; +sh; spin spun spinning ~ on the floor; living kitchen school; in a tin on the shelf; paint;
    It hummed like a bee
toy truck; big,strong; +mh; fill filled filling ~ with sand; yard beach playground; in a box under the bed; wheel paint;
    It rattled when it rolled
bucket; little,shiny; +mhfw; fill filled filling ~ with sand; beach yard playground; behind the door; handle; It went
    clang
jump rope; long,new; +mc; jump jumped jumping with ~; yard playground street; on a hook by the door; handle; It went slap,
    slap, slap on the ground
toy rabbit; soft,fluffy; +mcx; carry carried carrying ~ around; garden bedroom grandma; on the pillow; ear cloth; It had
    long soft ears
toy dinosaur; big,funny; +mh; play played playing with ~; bedroom living yard; on the shelf; leg paint; It had a long tail
wooden horse; little,old; +mh; make made making ~ gallop over the floor; bedroom living; on the shelf; leg paint; It felt
    smooth
toy plane; light,fast; +mhw; fly flew flying ~ through the air; park meadow yard; on the shelf; wing wheel; It flew
    without a sound
hula hoop; big,round; +lh; spin spun spinning ~ around and around; yard playground park; on a nail by the door; tape; It
    went swish, swish
box of crayons; new,full; mp; draw drew drawing with ~; kitchen living school; in the drawer; box; It smelled of wax
picture book; thick,new; mp; look looked looking at ~; living library bedroom; beside the bed; page; It was full of
    pictures of animals
marble; round,shiny,smooth; +sh; roll rolled rolling ~ over the ground; yard playground living; in a little bag; ; It
    shone in the sun
puppet; funny,little; +mc; make made making ~ talk; living bedroom school; in a box with a lid; cloth button; It had a big
    smile
toy tractor; little,strong; +mh; push pushed pushing ~ along; yard farm garden; on the shelf; wheel paint; It went chug,
    chug
toy bus; long,shiny; +mh; drive drove driving ~ from room to room; living bedroom kitchen; on the shelf; wheel paint; It
    had a tiny bell
toy penguin; soft,round; mcx; hug hugged hugging ~; bedroom living grandma; on the bed; cloth seam; It felt soft and round
toy whale; soft,big; +mcx; sleep slept sleeping next to ~; bedroom grandma; on the bed; cloth seam; It felt soft and round
toy elephant; soft,grey; mcx; talk talked talking to ~; bedroom living garden; on the window sill; ear cloth; It had big
    soft ears
pinwheel; light,pretty; +spw; hold held holding ~ up in the wind; garden beach hill; in a cup on the window sill; paper;
    It turned and whirred
toy castle; big,grey; lh; build built building a town around ~; bedroom living; in a corner of the room; glue; It had four
    towers
dollhouse; big,wooden; +lh; play played playing with ~; bedroom living; in a corner of the room; door; It had a tiny door
    and six windows
toy duck; little,round; +shf; swim swam swimming with ~; lake pond; beside the bath; paint; It went squeak, squeak
rocking horse; big,wooden; +lh; ride rode riding ~; bedroom living; beside the window; leg paint; It went creak, creak
paper crown; shiny,pretty; +mpw; wear wore wearing ~; living school garden; on the shelf; paper; It rustled
toy telephone; old,round; +mh; talk talked talking into ~; living bedroom kitchen; on a little table; cord; It went ring,
    ring
toy snake; long,soft; +mc; drag dragged dragging ~ along; bedroom garden yard; on the bed; seam cloth; It was as long as a
    scarf
toy fire truck; shiny,big; mh; race raced racing around with ~; living yard bedroom; on the shelf; wheel ladder; It had a
    loud bell
bubble wand; long,little; +sh; make made making bubbles with ~; garden park yard; in a jar with a lid; handle; It made
    bubbles in all sizes
box of blocks; big,heavy; mh; build built building a tower with ~; bedroom living school; under the bed; box;
    It rattled when it was moved
card game; little,funny; spw; play played playing with ~; kitchen living grandma; in the drawer; box; It had a cat on each
    card
toy sheep; soft,woolly; mcx; carry carried carrying ~ around; bedroom farm garden; on the bed; ear seam; It felt like real
    wool
toy frog; green,soft; scx; make made making ~ hop; bedroom garden pond; on the window sill; seam cloth; It was as soft as
    moss
""")
CLOTHES = rows("""
hat; new,funny; +mcw; wear wore wearing ~; park market farm; on a hook in the hall; seam; It felt light
woolly hat; warm,thick; +mcwk; pull pulled pulling ~ over both ears; snow street park; on a hook in the hall; cloth; It
    felt warm and soft
straw hat; big,light; mpwf; wear wore wearing ~ in the sun; beach garden field; on a nail by the door; brim; It smelled of
    summer
scarf; long,warm; +mcwk; wrap wrapped wrapping ~ around the neck; park street market; on a hook in the hall; cloth; It
    felt warm and soft
coat; warm,thick; +mckx; wear wore wearing ~; street park school; on a hook in the hall; button pocket; It had deep
    pockets
cap; new,old; +mcw; wear wore wearing ~; playground field station; on a hook in the hall; seam; It fitted just right
sweater; thick,soft; +mckx; wear wore wearing ~; park school farm; in the drawer; cloth button; It felt warm and soft
jacket; warm,new; +mcx; wear wore wearing ~; school park woods; on a hook in the hall; zip pocket; It had a pocket with a
    button
raincoat; long,shiny; +mcrx; wear wore wearing ~; street yard park; on a hook in the hall; pocket button; It rustled with
    every step
backpack; strong,new; +mcx; carry carried carrying ~; school woods station; beside the door; strap zip; It had a little
    pocket at the side
apron; long,clean; +mc; wear wore wearing ~; kitchen grandma; on a hook by the stove; strap pocket; It reached down to the
    knees
umbrella; big,new; +mcrw; walk walked walking under ~; street park market; in a stand by the door; handle cloth; The rain
    went tap, tap on it
blanket; soft,warm; +mcw; sit sat sitting on ~; garden park meadow; on the bed; cloth seam; It felt soft and warm
pillow; soft,big; +mc; lie lay lying on ~; bedroom living; on the bed; seam; It was as soft as a cloud
cape; long,shiny; +mcw; run ran running around in ~; yard playground garden; on a hook in the bedroom; cloth; It swished
    and swirled
lion costume; yellow,funny; mcx; roar roared roaring in ~; school yard living; in a trunk in the attic; seam tail; It had
    a long tail
mask; funny,colorful; mpw; wear wore wearing ~; school living yard; in a box with a lid; string2 paper; It had a big nose
bag; little,strong; +mcw; carry carried carrying ~; market school station; on a hook in the hall; strap zip; It had a long
    strap
purse; small,round; +sc; carry carried carrying ~; market street square; in the drawer; zip; It went snap when it closed
sun hat; wide,light; +mcwf; wear wore wearing ~ in the sun; beach garden orchard; on a hook in the hall; seam; It smelled
    of summer
vest; warm,soft; +mckx; wear wore wearing ~; school park farm; in the drawer; button; It had six buttons
towel; big,soft; +mcw; lie lay lying on ~; beach lake garden; in a basket; seam; It smelled of soap
handkerchief; clean,small; +scw; wave waved waving with ~; station harbor garden; in the drawer; cloth; It smelled of soap
""")
TOOLS = rows("""
hammer; little,heavy; mh; tap tapped tapping nails into wood with ~; yard barn; in a box with the tools; handle; It went
    bang, bang
broom; long,old; mh; sweep swept sweeping the floor with ~; kitchen yard barn; behind the door; handle; It went swish,
    swish
shovel; little,strong; +mh; dig dug digging holes with ~; garden beach yard; in the shed; handle; It went chop, chop in
    the ground
rake; long,strong; mh; rake raked raking leaves with ~; garden park orchard; in the shed; handle; It scratched over the
    ground
watering can; little,shiny; +mhf; water watered watering the flowers with ~; garden yard; beside the door; handle; It
    gurgled
flashlight; little,strong; +sh; shine shone shining ~ into all the corners; attic barn woods; in the drawer; battery; It
    went click
paintbrush; thin,new; sh; paint painted painting pictures with ~; school kitchen garden; in a cup on the desk; tape; It
    tickled
pencil; long,sharp; +sh; draw drew drawing with ~; school library kitchen; in a cup on the desk; tip; It scratched over
    the paper
ruler; long,wooden; sh; draw drew drawing lines with ~; school kitchen; in the drawer; tape; It was smooth and straight
rope; long,strong; mc; swing swung swinging on ~; woods barn yard; on a nail in the shed; knot; It felt rough
basket; big,round; mhf; carry carried carrying apples in ~; orchard market garden; on the shelf; handle; It creaked
lunch box; square,little; +mhx; eat ate eating lunch from ~; school park station; on the kitchen shelf; lid; It went click
water bottle; tall,shiny; +mhfx; drink drank drinking from ~; school hill park; on the kitchen shelf; strap; It gurgled
cup; big,pretty; +shx; drink drank drinking from ~; kitchen garden grandma; on the kitchen shelf; handle3; It felt smooth
bowl; little,round; +shx; eat ate eating from ~; kitchen garden; on the kitchen shelf; glue; It felt smooth
wooden spoon; long,old; sh; stir stirred stirring the soup with ~; kitchen grandma; in the drawer; tape; It knocked on the
    pot
pencil case; long,new; +sc; keep kept keeping all the pencils in ~; school library; on the desk; zip; It rattled
notebook; thick,little; +spx; write wrote writing in ~; school library garden; in the drawer; page; It smelled of paper
alarm clock; loud,round; +sh; listen listened listening to ~; bedroom; beside the bed; battery screw; It went tick, tock
bell; little,shiny; sh; ring rang ringing ~; school farm yard; on the window sill; knot2; It went ding, ding
magnifying glass; round,big; sh; look looked looking at ants through ~; garden woods meadow; in the drawer; handle; It
    made small things big
mirror; little,round; sh; make made making faces into ~; bedroom grandma; on a nail by the window; frame; It shone
comb; long,thin; +shx; comb combed combing the dog with ~; yard living; in the drawer; ; It tickled
fishing rod; long,old; mh; fish fished fishing with ~; lake river pond; on a nail in the shed; string; It bent and shook
net; long,light; +mc; catch caught catching leaves with ~; river pond lake; in the shed; cloth handle; It dripped
camera; little,old; sh; take took taking pictures with ~; zoo harbor garden; in the drawer; battery strap; It went click
compass; round,little; sh; find found finding the way with ~; woods hill; in the drawer; screw; It had a tiny needle that
    shook
map; old,big; mpw; find found finding the way with ~; woods station hill; in the drawer; paper; It rustled
ladder; tall,wooden; lh; climb climbed climbing up ~; orchard barn attic; behind the shed; step; It creaked
lantern; little,round; +mh; walk walked walking around with ~; woods street garden; on a hook by the door; handle door; It
    glowed
tent; little,round; +lcw; play played playing in ~; garden meadow yard; in a bag in the shed; cloth zip; It was dim and
    cozy inside
paper fan; light,pretty; +spw; fan fanned fanning the air with ~; garden station grandma; in the drawer; paper; It made a
    cool wind
paint box; new,flat; mh; paint painted painting pictures with ~; kitchen garden school; on the shelf; lid; It had twelve
    colors
chair; little,wooden; +lh; sit sat sitting on ~; kitchen garden; beside the table; leg paint; It creaked
step stool; little,strong; mh; stand stood standing on ~; kitchen library; under the sink; leg; It creaked
birdhouse; little,wooden; +mh; watch watched watching ~; garden orchard; on a post by the fence; door roof; It smelled of
    wood
flower pot; round,little; +mh; water watered watering ~; garden yard; on the window sill; glue; It felt cool
piggy bank; fat,funny; +sh; drop dropped dropping coins into ~; bedroom; on the shelf; ear3; It rattled
telescope; long,old; mh; look looked looking at ships through ~; harbor hill beach; on the shelf; screw; It made far
    things near
whisk; little,shiny; sh; beat beat beating eggs with ~; kitchen grandma; in the drawer; handle; It went clack, clack
""")
VEHICLES = rows("""
bike; fast,shiny; +lh; ride rode riding ~; park street field; in the shed; air2 bellknob; It went whoosh
scooter; fast,new; +lh; ride rode riding ~; park yard square; behind the door; wheel screw; It went whirr
sled; long,wooden; +lhk; slide slid sliding down on ~; snow; in the shed; string2; It went swish over the snow
wagon; little,wooden; +lh; pull pulled pulling ~; park farm garden; beside the shed; wheel handle; It went rattle, rattle
tricycle; little,shiny; +lh; ride rode riding ~; yard park garden; behind the door; wheel bellknob; It went squeak, squeak
wheelbarrow; little,old; +lh; push pushed pushing ~; garden farm orchard; beside the shed; wheel handle; It went rattle,
    rattle
skateboard; flat,fast; +mh; ride rode riding ~; park square playground; behind the door; wheel; It went clack, clack
go-cart; wooden,fast; +lh; race raced racing in ~; field farm street; in the shed; wheel rope; It went rumble, rumble
doll carriage; little,pretty; +lh; push pushed pushing ~; park garden street; in the hall; wheel; It went squeak, squeak
toy wheelbarrow; little,light; +mh; fill filled filling ~ with leaves; garden park yard; beside the steps; wheel; It went
    bump, bump
""")
INSTRUMENTS = rows("""
drum; loud,round; +mh; beat beat beating ~; living school square; on the shelf; skin; It went boom, boom
flute; thin,wooden; sh; play played playing ~; living school meadow; in a long box; glue; It sounded like a bird
guitar; old,big; mh; play played playing ~; living park school; on a hook on the wall; gstring; It went strum, strum
horn; shiny,little; sh; blow blew blowing ~; yard field square; on the shelf; dent; It went toot, toot
violin; little,brown; mh; play played playing ~; living school grandma; in a black case; gstring; It sounded soft and
    sweet
harmonica; little,shiny; shx; play played playing ~; garden harbor hill; in a coat pocket; screw; It hummed and sang
xylophone; long,colorful; mh; play played playing ~; school living; on the shelf; screw; It went ding, dong
tambourine; round,little; mh; shake shook shaking ~; school square living; on the shelf; skin; It jingled
rattle; little,round; +sh; shake shook shaking ~; living school yard; in a box with a lid; handle; It went shaka, shaka
triangle; little,shiny; sh; ring rang ringing ~; school living; on the shelf; string2; It went ting
trumpet; shiny,loud; mh; blow blew blowing ~; school square yard; in a black case; dent; It went ta-ta-ta
music box; little,old; sh; listen listened listening to ~; bedroom grandma; beside the bed; lid screw; It played a soft
    song
banjo; round,old; mh; play played playing ~; barn farm living; on a hook on the wall; gstring; It went plink, plonk
accordion; big,old; mh; play played playing ~; square harbor living; in a trunk; strap seam2; It wheezed and sang
whistle; little,shiny; +shx; blow blew blowing ~; field park playground; on a hook by the door; string2; It went tweet
""")

# what happens to {thing}; what is needed; how it was mended ("They ...")
DAMAGE = {row[0]: row[1:] for row in rows("""
air; it rolled over a thorn and all the air came out; a patch and a pump; put a patch on the hole and pumped the {thing}
    up again
air2; the front tire went flat; a patch and a pump; put a patch on the tire and pumped it up again
battery; it stopped working; a new battery; opened the little lid and put the new battery in
bellknob; the bell fell off; a screwdriver; screwed the bell back on
box; the box tore at one corner; some tape; put tape around the corner of the box
brim; the brim tore; a needle and some thread; sewed the brim with small stitches
button; a button came off; a needle and some thread; sewed the button back on
cloth; it got caught on a nail and there was a hole in it; a needle and some thread; sewed up the hole with small stitches
cord; the cord came off; some tape; put the cord back in its place with tape
dent; it fell down and got a dent; a little hammer; tapped the dent out from the inside
door; the tiny door came off; a small screw; screwed the tiny door back on
ear; one ear came off; a needle and some thread; sewed the ear back on
ear2; one arm came off; a needle and some thread; sewed the arm back on
ear3; one ear broke off; some glue; glued the ear back on
frame; the frame came apart; some glue; glued the frame and held it until it was dry
glue; a little piece broke off; some glue; glued the piece back on and held it until it was dry
gstring; one of the strings snapped; a new string; put the new string on and turned it tight
handle; the handle came off; a screwdriver; put the handle back and turned the screw tight
handle3; the handle broke off; some glue; glued the handle back on and held it until it was dry
knot; it came apart in the middle; two strong hands; tied both ends together with a big knot
knot2; its ribbon tore; a new ribbon; tied the new ribbon to it
ladder; its little ladder broke off; some glue; glued the little ladder back on
leg; one leg broke off; some glue; glued the leg back on and held it until it was dry
lid; the lid came off; a small screw; screwed the lid back on
page; a page tore; some tape; put a strip of tape over the tear
paint; it hit a wall and got a long scratch; a brush and a little paint; painted over the scratch
paper; it tore on one side; some tape; put a strip of tape over the tear
pocket; one pocket tore; a needle and some thread; sewed the pocket back on
roof; the roof came off; a hammer and four nails; nailed the roof back on
rope; the rope in front tore; a new rope; tied the new rope to the front
screw; a screw came loose and it began to wobble; a screwdriver; turned the screw until it was tight
seam; one side came open; a needle and some thread; sewed it up with small stitches
seam2; a seam came open; some glue; glued the seam and waited until it was dry
skin; it got a crack at the side; some glue; glued the crack and waited until it was dry
step; one of its steps broke; a piece of wood and four nails; nailed a new step in its place
strap; the strap tore; a needle and some thread; sewed the strap back on
string; the string snapped; a new string; tied the new string to it with a good knot
string2; its string snapped; a new string; tied the new string to it with a good knot
tail; the tail came off; a needle and some thread; sewed the tail back on
tape; it cracked in the middle; some strong tape; put strong tape around the crack
tip; the tip broke off; a sharpener; sharpened it and made a new tip
wheel; a wheel came off; a screwdriver; put the wheel back and turned the screw tight
wing; one wing cracked; some glue; glued the wing and held it until it was dry
zip; the zipper got stuck; a bit of soap; rubbed soap on the zipper and pulled until it moved again
""")}

# name; looks; where; how it feels or looks; what one can do with it (do did ~)
NATURE = rows("""
shell; pink,white,shiny; beach; It felt smooth inside; hold held ~ to one ear and listen to the sea
feather; long,white,grey; woods farm park meadow; It was as light as air; use used ~ as a pen
stone; round,flat,white; river beach hill woods; It felt cool and smooth; paint painted a face on ~
pine cone; big,brown; woods park; It smelled of trees; hang hung ~ on a ribbon in the window
acorn; little,shiny; woods park; It had a tiny hat; plant planted ~ in a pot
leaf; yellow,red,big; park woods garden orchard; It was as big as a hand; press pressed ~ in a thick book
stick; long,straight,thin; woods park river; It felt smooth; use used ~ as a walking stick
chestnut; round,shiny,brown; park yard woods; It shone like a coin; make made a little horse out of ~
snail shell; empty,little; garden meadow woods; It went around and around; put put ~ on the window sill
flower; yellow,blue,pretty; meadow garden hill; It smelled sweet; put put ~ in a glass of water
piece of driftwood; grey,smooth; beach lake; It looked like a fish; make made a boat out of ~
piece of green glass; little,smooth; beach river; It glowed in the sun; hang hung ~ in the window
mushroom; big,brown; woods; It looked like an umbrella; draw drew a picture of ~
clover leaf; green,lucky; meadow park garden; It had four parts; press pressed ~ in a thick book
piece of bark; brown,rough; woods park; It smelled of the woods; make made a little boat out of ~
pebble; white,round,tiny; beach river street; It felt smooth; keep kept ~ in a coat pocket
starfish shell; dry,orange; beach; It had five arms; put put ~ on the shelf
sunflower seed; grey,little; garden farm; It had thin stripes; plant planted ~ by the fence
walnut; round,brown; orchard garden; It rattled a little; make made a boat out of the shell of ~
apple seed; tiny,brown; orchard garden; It was as small as an ant; plant planted ~ in a pot
root; funny,twisted; woods river; It looked like a snake; paint painted two eyes on ~
empty nest; little,round; park garden woods; It was made of grass and moss; put put ~ on the shelf
clump of moss; soft,green; woods; It felt like a tiny pillow; make made a bed for a doll out of ~
dandelion; white,round; meadow park yard; It looked like a little cloud; draw drew a picture of ~
corn cob; yellow,dry; farm field; It felt bumpy; make made a doll out of ~
reed; long,hollow; pond river lake; It swayed in the wind; make made a whistle out of ~
seed pod; dry,brown; garden park; It rattled; use used ~ as a rattle
pumpkin; round,orange; farm garden; It was almost too heavy; cut cut a funny face into ~
egg shell; tiny,blue; park garden woods; It was as thin as paper; keep kept ~ in a box with cotton
crystal; clear,tiny; hill river; It sparkled; keep kept ~ in a box with cotton
petal; pink,soft; garden park; It felt like silk; use used ~ as a bookmark
blade of grass; long,green; meadow field hill; It tickled; make made a ring out of ~
""")
# name; looks; how two share it; what it is like
FOODS = rows("""
apple; red,sweet,big; cut it into two halves; It was crisp and sweet
banana; yellow,ripe; broke it in the middle; It was soft and sweet
cookie; round,warm; broke it in two; It was full of nuts
sandwich; big,thick; cut it in the middle; It had cheese and tomato inside
pear; yellow,juicy; cut it into two halves; It was soft and sweet
piece of cake; big,soft; cut it in the middle; It was sweet and soft
pancake; thin,warm; tore it in the middle; It smelled of butter
muffin; warm,little; broke it in two; It had berries inside
carrot; long,crunchy; broke it in the middle; It went crunch
slice of bread; thick,fresh; broke it in the middle; It was still warm
peach; ripe,juicy; cut it into two halves; The juice ran down the chin
orange; round,juicy; took it apart, piece by piece; It smelled of sun
bun; warm,soft; tore it in the middle; It was soft and sweet
slice of pizza; hot,big; cut it in the middle; The cheese made long strings
cupcake; pink,little; cut it in two; It had a cherry on top
waffle; crisp,warm; broke it in two; It smelled of honey
plum cake; round,little; cut it into two halves; It was sweet and a bit sour
slice of melon; red,cold; cut it into two pieces; It was cold and sweet
bag of nuts; little,full; counted the nuts, one for you and one for me; They went crunch
bag of cherries; little,full; counted the cherries, one for you and one for me; They were dark red and sweet
bunch of grapes; big,green; took turns, one grape for each; They were cold and sweet
bowl of berries; full,little; put in two spoons, one for each; They were sweet and a bit sour
bowl of rice; warm,big; put in two spoons, one for each; It was warm and soft
bowl of soup; hot,full; put in two spoons, one for each; It warmed the tummy
jelly; green,wobbly; cut it in two; It wobbled
cheese roll; fresh,long; broke it in the middle; It was still warm
corn cob; yellow,hot; broke it in the middle; It was sweet and soft
potato; hot,baked; cut it into two halves; The steam rose up from it
pretzel; big,salty; broke it in two; It was soft inside
jam tart; little,sweet; cut it into two halves; It was red and sticky
rice cake; round,crisp; broke it in two; It went crunch
slice of apple pie; big,warm; cut it into two pieces; It smelled of apples
tomato; red,ripe; cut it into two halves; It was full of juice
bag of popcorn; big,warm; put the bag between them; It was light and crunchy
cucumber; long,green; broke it in the middle; It was cool and fresh
""")
# what is carried; from; to; trouble on the way; how two do it; what it was good for
LOADS = rows("""
bucket of water; the well; the garden; the water splashed on both shoes; held the handle together; the flowers could drink
basket of apples; the orchard; the kitchen; one apple rolled away; each took one side of the basket; there was apple pie
basket of eggs; the hen house; the kitchen; the eggs rolled from side to side; carried it between them with slow steps;
    not one egg was broken
tall stack of books; the library; the classroom; the top book slid off; each took half of the books; the class could read
box of toys; the attic; the bedroom; the bottom began to tear; put their hands under the box; all the toys were there
bag of potatoes; the market; the house; the bag grew heavier and heavier; each took one end of the bag; there was hot soup
pile of firewood; the shed; the stove; two sticks fell down; each took one armful; the room grew warm
big pumpkin; the field; the porch; the pumpkin was too round to hold; rolled it along together; there was a funny lamp by
    the door
bowl of soup; the kitchen; the table; the soup went up and down in the bowl; took small steps, one on each side; everybody
    could eat
pot with a tall plant; the shop; the window; the leaves got in the way; each held one side of the pot; the room looked
    green and bright
big round cheese; the market; the kitchen; it felt as heavy as a stone; put it on a board and each took one end; there was
    a slice for everybody
basket of wet clothes; the house; the line in the yard; a sock fell into the grass; each took one handle; all the shirts
    danced in the wind
pile of pillows; the bedroom; the living room; the pillows hid the way; each took three pillows; there was a soft den
bag of sand; the shed; the sandbox; some sand ran out of a hole; held the hole shut and carried the bag; there was new
    sand for castles
tray of cups; the kitchen; the garden; the cups went clink, clink; each held one end of the tray; everybody had tea under
    the tree
big box of leaves; the yard; the corner by the fence; the wind took some leaves; put a cloth on top and each took one
    side; a hedgehog could sleep there
basket of carrots; the garden; the rabbit house; one carrot fell through a hole; each took one side of the basket; the
    rabbit had a feast
long board; the barn; the tree house; the end of it bumped into everything; each took one end of the board; the tree house
    had a new floor
birthday cake; the bakery; the house; the box leaned to one side; carried it like a baby bird; not one candle was bent
bag of seeds; the shop; the field; some seeds ran out of a hole; put a hand on the hole; the field could turn green
heavy bag; the station; the house; the strap hurt; each took one strap; the bag was soon in its place
jar of honey; the farm; the kitchen; the jar was slippery; wrapped it in a scarf and took turns; there was honey on the
    bread
pile of plates; the shelf; the table; the plates went clink, clink; each took three plates; the table was set
bundle of straw; the barn; the hen house; the straw tickled the nose; each took one end of the bundle; the hens had a soft
    bed
""")
# name; what one needs; step; step; what goes wrong; how it was put right; what became of it
MAKES = rows("""
paper boat; a sheet of paper; folded it in the middle; turned up the edges; it leaned to one side; put a little stone
    inside; It sailed all the way across the bath
kite; two sticks and a big sheet of paper; tied the sticks together; glued the paper on; it fell down; tied a longer tail
    to it; It rose higher than the roof
puppet; an old sock and two buttons; sewed on the buttons for eyes; made hair out of wool; it had no mouth; drew a big
    smile on it; It told jokes all evening
birdhouse; six boards and some nails; nailed the boards together; cut a round door; the roof was too short; found a longer
    board; Soon a bird moved in
paper crown; gold paper and glue; cut out tall points; glued the ends together; it was too big; made it smaller with a
    paper clip; It shone like a real crown
card; a piece of paper and crayons; folded the paper; drew a big heart; there was a blot on it; turned the blot into a
    balloon; It stood on the table for a long time
mask; a paper plate and some string; cut out two eyes; painted it like a tiger; the string was too short; tied a second
    string to it; Everybody jumped and then laughed
necklace; a string and some beads; put on a big bead; put on many small ones; all the beads slid off; made a knot at the
    end; It was as pretty as one from a shop
boat; a piece of bark and a stick; made a hole in the bark; put a leaf on the stick for a sail; it tipped over; took a
    smaller leaf; It sailed away down the stream
drum; a tin and a piece of cloth; put the cloth over the tin; tied a string around it; it made no sound; pulled the cloth
    tight; It went bum, bum, bum
tower; a box full of blocks; put down the big blocks; put the small ones on top; it fell over; made the bottom wider; It
    was taller than a chair
den; two chairs and a blanket; pushed the chairs apart; put the blanket over them; it slid down; put heavy books on the
    corners; It was dim and cozy inside
sand castle; wet sand and a bucket; filled the bucket and turned it over; dug a ditch around it; a wall fell down; used
    wetter sand; It had four towers and a gate
snowman; a lot of snow; rolled a big ball and a small ball; put a carrot in for the nose; the head rolled off; pressed
    snow around the neck; It smiled at everybody who went by
robot; a big box and silver paper; cut holes for the arms; put silver paper all over it; the head did not hold; used more
    tape; It said beep in a funny voice
flower pot; a lump of clay; made a ball; pressed a hole into it; it got a crack; rubbed the crack with a wet finger; Soon
    a tiny plant grew in it
picture; paper and paints; painted a blue sky; painted a house and a tree; the blue ran into the tree; turned it into a
    lake; It got a place on the wall
scarf; wool and two needles; made the first row; made many more rows; there was a hole in it; went back a row and did it
    again; It was warm and a little crooked
rattle; a can and some beans; put the beans in; closed the can with paper; the beans fell out; put tape over the top; It
    went shaka, shaka
lantern; a jar and thin paper; glued the paper around the jar; put a little lamp inside; the paper came off; used more
    glue; It glowed in the dark
swing for a doll; a small board and a string; made two holes; pulled the string through; it hung crooked; made one side
    shorter; It swung back and forth
doll's bed; a shoe box and some cloth; made a pillow; cut out a blanket; the blanket was too short; took a bigger piece of
    cloth; It was soft and warm
toy car; a box and four buttons; painted the box; put the buttons on for wheels; the wheels did not turn; used thin sticks
    to hold them; It rolled across the floor
cake; flour, eggs and milk; stirred it all in a bowl; put it in the oven; it had a dent in the middle; filled the dent
    with berries; Every crumb of it was eaten
pot of soup; carrots, beans and water; washed the carrots; put everything in the pot; it tasted of nothing; put in a bit
    of salt; It was eaten to the last drop
loaf of bread; flour, water and salt; kneaded the dough; made a round loaf; the dough was too sticky; put in more flour;
    It smelled good all over the house
fruit salad; apples, pears and berries; washed the fruit; cut it into small pieces; it was too sour; put in some honey; It
    was so good that the bowl was soon empty
jug of lemonade; lemons, water and sugar; pressed the lemons; poured in cold water; it was too sour; put in more sugar; It
    was cold and sweet
pizza; dough, tomatoes and cheese; rolled out the dough; put on the tomatoes and the cheese; it looked plain; made a smile
    out of beans; It was hot and good
flag; a piece of cloth and a stick; painted a sun on the cloth; tied it to the stick; it did not wave; found a place with
    more wind; It waved on top of the shed
map; a big sheet of paper; drew the house and the yard; drew the way to the pond; there was no room for the pond; glued on
    a second sheet; It showed the way to everything
book; six sheets of paper; drew a cat on each page; sewed the pages together; one page was upside down; turned it into a
    cat that hung from a tree; It was read every night
raft; four boards and a rope; put the boards side by side; tied them together; one board came off; made a tighter knot; It
    carried three toy bears
wreath; thin twigs and flowers; bent the twigs into a ring; put the flowers in; it came open; tied a ribbon around it; It
    hung on the door all week
bow; a long red ribbon; made a loop; pulled it through; it came open; pulled it tighter; It looked like a big flower
paper bird; a square of paper; folded it three times; pulled out the wings; it had no tail; unfolded it and began once
    more; It flew across the room
""")
# thing; at first; what somebody says; what works
LEARNS = rows("""
bike; wobbled and tipped into the grass; Look ahead and not at your feet; rode all the way to the big tree
scooter; lost one shoe and had to stop; Push with one foot and keep the other one still; rolled along in a straight line
skateboard; landed on the seat of {hero.his} pants; Bend your knees a little; rolled ten steps without a fall
tricycle; rolled backward; Press one foot down and then the other; went around the corner
kite; saw it drop down like a stone; Wait for the wind and then run; held the string, and the kite stood high in the sky
yo-yo; got the string around one ear; Let it drop first and then pull a little; made it come up again five times
hula hoop; heard it clatter to the ground; Move your tummy back and forth; kept it up for ten turns
jump rope; got both feet caught; Jump when you hear it slap the ground; jumped eleven times
spinning top; saw it fall over at once; Hold it straight and twist your fingers fast; made it spin for a long time
ball; threw it in the wrong direction; Look at the spot you want to hit; hit the big tree three times
flute; got only a hiss out of it; Blow softly, as if you cool soup; played a song with five notes
violin; made a sound like a cross cat; Move your arm slowly; played one long sweet note
trumpet; got no sound out of it at all; Press your lips together and buzz like a bee; blew a note that shook the windows
guitar; made a sound like a bag of spoons; Press the string down close to the little bar; played a song that everybody
    knew
drum; beat too fast and then too slow; Count to four and do it again; kept the beat to the end of the song
xylophone; hit two bars at once; Hold the stick loosely and go slowly; played a whole song
harmonica; blew until both cheeks hurt; Breathe in and out, slowly; played a little song
horn; got only a hiss out of it; Make your lips tight; blew one clear note
whistle; got only air out of it; Hold it between your lips and blow hard; made the dog next door sit up
banjo; broke a fingernail; Pull the string softly; played a song to dance to
accordion; made it groan like a cow; Pull slowly and press only one key; played a happy note and then three more
hammer; hit the wood and not the nail; Hold the nail low and tap softly at first; drove the nail in, straight and deep
broom; swept the dust into the air; Make short strokes, all one way; made a neat little pile
shovel; lifted only a spoonful of earth; Put your foot on it and push; dug a hole as deep as a bucket
rake; got it caught in the roots; Pull it lightly toward you; made a big pile of leaves
paintbrush; made a big blot; Use less paint and a soft hand; painted a straight line and then a whole house
rope; ended up with a mess of loops; Over, under and through; tied a knot that held
fishing rod; caught an old boot; Sit still and wait; felt a pull, saw a fish and let it swim away again
compass; turned it this way and that way; Hold it flat and stand still; found the way to the gate
map; held it upside down; Find our house first; found the way to the old bridge
camera; took a picture of one thumb; Hold it with both hands and keep still; took a picture of a bird on a post
comb; pulled too hard, and the dog ran away; Be gentle and start at the ends; combed the dog until its hair was smooth
watering can; spilled all the water at once; Tip it only a little; watered every flower in the row
whisk; got egg on the nose; Make little circles; beat the eggs until they were yellow foam
wooden spoon; let the soup splash; Go slowly around the side of the pot; stirred without one drop on the stove
telescope; saw only black; Close one eye and turn the ring; saw a ship far, far away
puppet; dropped it in the middle of a word; Use your thumb for one arm and a finger for the other; made it wave and bow
toy plane; sent it straight into the ground; Throw it flat and not up; made it fly over the bench
wagon; turned too fast and tipped it over; Go slowly around the corners; pulled it home without a bump
wheelbarrow; tipped it over to the left; Keep your arms straight; pushed it all the way to the gate
umbrella; could not get it open; Push the little ring up until it clicks; opened it just before the rain got stronger
alarm clock; made it ring in the middle of the day; Turn the small wheel at the back; set it right, and it rang at seven
bubble wand; blew too hard and got no bubble; Blow slowly and softly; made a bubble as big as an apple
toy boat; saw it tip over; Put it down flat and let go slowly; made it sail to the other side
puzzle; put the wrong pieces together; Look for the corners first; put in the very last piece
sled; went around in a circle; Lean to the side where you want to go; slid all the way down in a straight line
""")
# things; one of them; kept in; where the last one was; what they were for
COUNTS = rows("""
buttons; button; a tin; under the rug; sew them on a coat
marbles; marble; a little bag; behind the table leg; roll them in the yard
crayons; crayon; a flat box; between two books; draw a rainbow
shells; shell; a glass; in a shoe; put them around a sand castle
blocks; block; a box; under the sofa; build a tower
stickers; sticker; a book; on the back of {hero}'s own sweater; give them to friends
beads; bead; a cup; in a crack in the floor; make a necklace
coins; coin; a piggy bank; under a cushion; buy a book
eggs; egg; a basket; in the straw under the red hen; bake a cake
apples; apple; a basket; in the grass under the tree; make a pie
cookies; cookie; a jar; in {mate}'s hand, with one bite gone; eat them with milk
cups; cup; a row on the shelf; on the window sill; have tea in the garden
spoons; spoon; a drawer; in the jam; set the table
socks; sock; a drawer; in the cat's bed; play a game with them
pencils; pencil; a case; behind {hero}'s own ear; draw a big map
toy cars; toy car; a row by the wall; in a boot; have a race
toy sheep; toy sheep; a row on the rug; behind the curtain; play farm
seeds; seed; a paper bag; in {hero}'s sleeve; plant them in the garden
stones; stone; a row on the step; under a leaf; make a ring around a flower
chestnuts; chestnut; a bucket; in a coat pocket; make a family of little horses
candles; candle; a box; under the paper; put them on the cake
balloons; balloon; a row on the wall; up under the roof; make the room pretty
puzzle pieces; piece; a flat box; under the carpet; put the puzzle together
cards; card; a pile; under the tablecloth; play a game
nuts; nut; a bowl; under the chair; feed the squirrels
pine cones; pine cone; a basket; beside the basket; hang them in the window
flower pots; flower pot; a row by the fence; behind the watering can; plant a flower in each
books; book; a row on the shelf; under the pillow; read one each night
paper stars; paper star; a box; on {mate}'s shoe; hang them in the window
strawberries; strawberry; a bowl; on {mate}'s plate; put them on a cake
""")
# what a child does to earn a coin
JOBS = """swept the yard|washed the windows|watered the flowers|picked up all the leaves|fed the hens|dried the plates|
carried the bags home|pulled the weeds|walked the neighbor's dog|washed the car|put the wood in a pile|picked berries|
sorted the socks|cleaned all the shoes|painted the fence|raked the path""".replace("\n", "").split("|")
# what made a thing dirty: how it happened; what was on it; for which sizes
DIRT = rows("""
fell into a puddle; mud; sml
lay in the wet sand; sand; sml
got too close to the jam; jam; s
slipped into the flower bed; earth; sm
lay too close to the stove; soot; sm
got in the way when {hero} painted; paint; sml
slid under the cupboard; dust; s
fell into the soup; soup; s
was under a tree full of birds; white spots; ml
was with {hero} when {hero.he} ate honey; honey; s
got hit by a ripe tomato; tomato juice; ml
fell into a bag of flour; flour; s
was in the garden when a dog ran by; mud; ml
stood on a dusty road; dust; l
""")

# first sentences: a child and its own thing
OWN = """[
    [[Once upon a time, there was|Once there was|There was once] a {hero.kind} [named|called] {hero} who had a {thing.look}.|
    There [lived|was] a {hero.kind} [named|called] {hero}. {Hero.he} had a {thing.look}.|
    {Hero} had a {thing.look}.|
    {Hero} was a {hero.kind}. {Hero.he} loved {hero.his} {thing.look} [very much|more than anything].|
    A {hero.kind} [named|called] {hero} had a {thing.look}.|
    Of all {hero.his} things, {hero} liked the {thing.look} best.|
    "[This is my {thing}|Look at my {thing}|I have a {thing}]," said {hero}. It was a {thing.look}.|
    "I love my {thing}!" [said|cried] a {hero.kind} named {hero}. It was a {thing.look}.|
    What did {hero} like best? [It was {hero.his} {thing.look}|{Hero.he} liked {hero.his} {thing.look} best].|
    Do you know the story of {hero} and the {thing}? {Hero} was a {hero.kind}, and {hero.his} {thing} was {thing.adj}.|
    [This is|Here is] [a|the] story of {hero} and [a|{hero.his}] {thing.look}.|
    {Hero} had only one {thing}, but it was the best {thing} [in the world|of all]. It was {thing.adj}.|
    {Hero} and {hero.his} {thing.look} [were always together|went everywhere together].|
    {Hero} woke up and thought of {hero.his} {thing.look}.|
    "What do you like best, {hero}?" asked {giver}. "My {thing}," said {hero}. It was {thing.adj}.|
    The {thing.look} was the best thing that {hero} had.|
    Nobody had a {thing} like {hero}. It was a {thing.look}.|
    In a [little house|small town|house by the road|village|house with a {dye} door|street with tall trees] lived a
    {hero.kind} [named|called] {hero}. {Hero.he} had a {thing.look}.|
    Some children love [cake|snow|puddles|songs]. {Hero} loved {hero.his} {thing.look}.|
    "Good morning, {thing}," said {hero} every day. It was a {thing.look}.|
    {Hero} was never bored, for {hero.he} had a {thing.look}.|
    You never saw {hero} without {hero.his} {thing.look}.|
    The thing that made {hero} [happy|smile] was a {thing.look}.]
    [|||{Thing.sense}.|{Hero} loved to {thing.do}.|It was always {thing.kept}.|{Hero} had got it from {giver}.|
    {Hero} took good care of it.|Nobody else had [one like it|such a {thing}].]|
    [There was a {thing.look} {thing.kept}|A {thing.look} was {thing.kept}]. It belonged to {hero}, a {hero.kind}.|
    {Hero} had a {thing.look}. {Thing.sense}.|
    {Thing.sense}. It was {hero}'s {thing.look}.|
    {Hero}'s {thing} was {thing.adj}. {Thing.sense}.|
    [Every day|Every morning|Every afternoon], {hero} {thing.did_his}. It was a {thing.look}.|
    {Hero} liked to {thing.do_his}. It was a {thing.look}.|
        At the market, {hero} and {giver} had found a {thing.look}. Now it was {hero}'s.|
    One day, {hero} got a {thing.look} from {giver}.]"""
OWN_PLACE = """[
    A {hero.kind} sat {place.at}. {Hero.his} name was {hero}, and {hero.he} had a {thing.look}.|
    [When|Whenever] {hero} was {place.at}, {hero.he} {thing.did_his}. It was a {thing.look}.|
    On {sky} days, {hero} [went {place.to}|was often {place.at}] with {hero.his} {thing.look}.|
    {Place.life}. {Hero} was {place.at} with a {thing.look}.|
    {Hero} often went {place.to} and {thing.did_his}. It was a {thing.look}.]"""
# the same, and a second child
OWN_MATE = """[
    {anywhere} [One day, {hero} was {place.at} with {mate.full}|{When}, {hero} and {mate.full} went {place.to}|
    {When}, {mate.full} came along {place.to}|{When}, {hero} took {mate.full} {place.to}].|
    {Hero} and {mate.full} were {place.at}. {Hero} had a {thing.look} with {hero.him}.|
    "Come with me, {mate}," said {hero}. {Hero} took {hero.his} {thing.look}, and {hero} and {mate.full} went {place.to}.|
    It was a {sky} [day|morning|afternoon]. {Hero} and {mate.full} were {place.at}, and {hero} had a {thing.look}.|
    {Place.life}. {Hero} and {mate.full} were {place.at}. {Hero} had brought {hero.his} {thing.look}.|
    {Hero} was a {hero.kind} who had a {thing.look}. {When}, {hero.he} showed it to {mate.full}. They were {place.at}.|
    "What do you have there, {hero}?" asked {mate.full}. "It is my {thing}," said {hero}. It was {thing.adj}. They
    were {place.at}.|
    Once there were two children, {hero} and {mate.full}. {Hero} had a {thing.look}. {When}, they went {place.to}.]"""
# first sentences: a child who has just got a thing
NEW = """[
    {When}, {hero} got a {thing.look} from {giver}.|{Hero} had a new {thing}. It was {thing.adj}.|
    [Once upon a time, there was|Once there was] a {hero.kind} [named|called] {hero} who got a {thing.look} from {giver}.|
    "Is this really for me?" asked {hero}. {Giver} had brought {hero.him} a {thing.look}.|
    {Hero} had a birthday and got a {thing.look}. {Hero.he} was {glad}.|
    {Hero}, a {hero.kind}, had wanted a {thing} for a long time. Now {hero.he} had one, and it was {thing.adj}.|
    A {thing.look} stood by the door. It was for {hero}!|
    {Hero} opened a box. There was a {thing.look} in it!|
    What did {hero} get from {giver}? It was a {thing.look}!|
    There was a {hero.kind} named {hero}. {Hero.he} had a new {thing}, and it was {thing.adj}.|
    "I have a new {thing}," said {hero}. It was a {thing.look}.]"""
# first sentences: a child in a place
OUT = """[
    It was a {sky} [day|morning|afternoon], and {hero} was {place.at}.|
    {Hero} was {place.at}. {Place.life}.|
    {Place.life}. A {hero.kind} named {hero} was {place.at}.|
    [Once upon a time|One {sky} day|One {sky} morning], a {hero.kind} [named|called] {hero} went {place.to}.|
    {Hero} liked to be {place.at}. {Place.life}.|
    {When}, {hero} went {place.to}. {Place.life}.|
    "I am going out," said {hero}, and {hero.he} went {place.to}.|
    A {hero.kind} walked slowly and looked around. It was {hero}, and {hero.he} was {place.at}.|
    After a long week, {hero} was {place.at} at last.|
    "What will I see today?" said {hero} and went {place.to}.|
    Step by step, {hero} went {place.to}. It was {sky}.|
    Who was {place.at} so early? It was {hero}, a {hero.kind}.|
    There was a {hero.kind} named {hero} who often went {place.to}.|
    {Hero} ran {place.to}. It was a {sky} [day|morning|afternoon].|
    [Every day|Every week], {hero} went {place.to}. {Place.life}.]"""
OUT_MATE = """[
    It was a {sky} [day|morning|afternoon], and {hero} was {place.at} with {mate.full}.|
    {Hero} and {mate.full} were {place.at}. {Place.life}.|
    {Place.life}. {Hero} and {mate.full} were {place.at}.|
    Where were {hero} and {mate.full}? They were {place.at}.|
    "I like it here," said {hero} to {mate.full}. They were {place.at}.|
    [Once upon a time|One {sky} day|{When}], a {hero.kind} named {hero} went {place.to} with {mate.full}.|
    "Let us go {place.to}," said {hero} to {mate.full}. [So they went|They were there soon].|
    {Hero} liked to go {place.to} with {mate.full}. {Place.life}.|
    {When}, {hero} and {mate.full} went {place.to}.|
    There was a {hero.kind} named {hero}. {When}, {hero.he} went {place.to} with {mate.full}.|
    "Wait for me, {hero}!" called {mate.full}. {Hero} and {mate} were on the way {place.to}.]"""
# first sentences: a child who has no such thing yet
WISH = """[
    {Hero} wanted a {thing}.|{Hero} was a {hero.kind} who wanted a {thing}.|
    "I wish I had a {thing}," said {hero}.|
    [Once upon a time, there was|Once there was] a {hero.kind} [named|called] {hero} who wanted a {thing}.|
    Every night, {hero} dreamed of a {thing.look}.|
    What did {hero} want most of all? [A {thing}!|{Hero.he} wanted a {thing}.]|
    {Hero} had many things, but {hero.he} did not have a {thing}.|
    {When}, {hero} saw a {thing.look} in the window of a shop.|
    There was a {thing.look} in the window of the shop. {Hero}, a {hero.kind}, saw it every day.|
    "{Elder.call}, may I have a {thing}?" asked {hero}.|
    All the other children had a {thing}, but {hero} had none.|
    "What are you dreaming of, {hero}?" asked {elder}. "A {thing}," said {hero}.|
    {Hero} drew a picture of a {thing.look}. That was what {hero.he} wanted.|
    If {hero} had one wish, it was this: a {thing}.|
    A {hero.kind} named {hero} stood in front of the shop and looked at a {thing.look}.]"""
COMMON = {
    "dye": f"[{'|'.join(DYES)}]",
    "glad": "[happy|glad|very happy|so happy|full of joy]", "sad": "[sad|upset|unhappy|very sad|close to tears]",
    "oh": "[Oh no|Oh dear|Oh|Dear me|Oh, oh]", "smiled": "[smiled|laughed|was happy|beamed|clapped|jumped for joy|grinned]",
    "own": "[{anywhere}|{anywhere}|{anywhere}|{in_place}]", "anywhere": OWN, "in_place": OWN_PLACE, "new": NEW,
    "own_mate": OWN_MATE, "out": OUT, "out_mate": OUT_MATE, "wish": WISH,
    "again": "[{Hero}|{Hero.he}|{Hero.he}]",
    "play": "[until it was time for dinner|until the evening|for a long time|all afternoon|until they were tired]",
    "fun": "[It was great fun|That was fun|It was a good day|It was lovely|What fun it was|Both of them had fun]",
}


def place_of(key):
    """A place as a character: to, at, spots, life; its name is its key."""
    to, at, spots, life, marks = PLACES[key]
    return Who(key, "it", marks, {"to": to, "at": at, "spots": [s.strip() for s in spots.split(",")], "life": life})


def thing_of(w, row, dyed=False):
    """A thing of a table: look ("red kite"), adj ("red"), what one does with it, where it is kept."""
    name, looks, marks, verb, where, kept, damage, sense = row
    forms = {}
    for key, form in zip(("do", "did", "doing"), verb.split()[:3]):
        phrase = form + " " + verb.split(" ", 3)[3]
        forms[key] = phrase.replace("~", "it")
        for ending, whose in (("_the", "the"), ("_my", "my"), ("_your", "your"), ("_his", "{hero.his}")):
            forms[key + ending] = phrase.replace("~", f"{whose} {name}")
    adj = w.pick(DYES) if "+" in marks and (dyed or w.chance(0.5)) else w.pick(looks.split(","))
    return Who(name, "it", marks, {"look": f"{adj} {name}", "adj": adj, "where": where.split(), "kept": kept,
                                   "damage": damage.split(), "sense": sense, **forms})


def mate_of(w, hero, friends=False):
    """A friend, cousin, sister or brother (these two not with friends); full is "her friend Tom"."""
    mate, role = child(w, [hero]), w.pick(FRIENDS if friends else MATES)
    if role.endswith(("sister", "brother")):
        role = role.split()[0] + (" sister" if mate.gender == "she" else " brother")
    mate.more.update(role=role, full=f"{hero.his} {role} {mate}")
    return mate


def elder_of(w, hero, besides=()):
    """A grown-up of the family, "her mom" or "Aunt Vera"; call is how the child speaks to them."""
    taken = {SAME.get(other.kind, other.kind) for other in besides}
    role = w.pick([role for role in ELDERS if SAME.get(role, role) not in taken])
    gender, call = RELATIVES[role], ELDERS[role]
    if role in ("aunt", "uncle"):
        taken = {str(hero), *map(str, besides)}
        call += " " + w.pick([n for n in (GIRLS if gender == "she" else BOYS) if n not in taken])
    name = call if role in ("aunt", "uncle", "grandma", "grandpa") and w.chance(0.6) else f"{hero.his} {role}"
    return Who(name, gender, role, {"call": call})


def sky_of(place, thing=None):
    """Weather that suits the place and the thing."""
    marks, name = (thing.kind, str(thing)) if thing else ("", "")
    if "s" in place.kind or "k" in marks:
        return "[cold|frosty|clear and cold]"
    if "r" in marks:
        return "[rainy|wet|grey]"
    if name in ("kite", "pinwheel"):
        return "[windy|fresh and windy]"
    return "[quiet|long|fine]" if "i" in place.kind else "[sunny|warm|bright|fine|mild|beautiful]"


def scene(w, tables, marks="", where=None, fits=None, dyed=False, friends=False):
    """The slots of a tale: a child, a thing that has one of the marks, a place for it, a friend, a grown-up."""
    hero = child(w)
    table = w.pick(tables)
    fitting = [row for row in table if (not marks or set(marks) & set(row[2])) and (not fits or fits(row))]
    thing = thing_of(w, w.pick(fitting), dyed)
    keys = [key for key in thing.where if not where or key in where] or where
    place = place_of(w.pick(keys))
    mate = mate_of(w, hero, friends=friends)
    elder = elder_of(w, hero, [mate])
    spots = w.some(place.spots, 2)
    giver = elder_of(w, hero, [mate, elder])
    return {**COMMON, "hero": hero, "thing": thing, "place": place, "mate": mate, "elder": elder, "giver": giver,
            "spot": spots[0], "spot2": spots[1], "run": "ran" if place.name in HOME else "ran home",
            "sky": sky_of(place, thing), "when": w.pick(WHEN)}


ALL = [TOYS, TOYS, TOYS, CLOTHES, TOOLS, VEHICLES, INSTRUMENTS]
ONE_OF_ALL = [TOYS + CLOTHES + TOOLS + VEHICLES + INSTRUMENTS]
PLAY = [TOYS, TOYS, TOOLS, VEHICLES, INSTRUMENTS]


def shared(row):
    return "x" not in row[2]


def any_weather(row):
    return not set("kr") & set(row[2])


def at_home(row):
    return bool(set(row[4].split()) & set(HOME))


def outside(row):
    return any(key in OUTDOORS for key in row[4].split())


def lost_at_home(w):
    s = scene(w, [TOYS, TOYS, CLOTHES, TOOLS, INSTRUMENTS], "sm")
    rooms = [place_of(key) for key in w.some(HOME, 2)]
    s.update(room=rooms[0], other=rooms[1], there=w.pick(rooms[0].spots), here=w.pick(rooms[1].spots))
    return w.fill("""
        {own} [{When}, the {thing} was gone.|But {when}, {hero} could not find the {thing}.|But {when}, {hero} had no
        {thing}. It was gone!|"Where is my {thing}?" asked {hero} {when}.|{When}, {hero} wanted to {thing.do_the}, but it
        was not there.] [{Hero} was {sad}.|{Hero} looked and looked.|{Hero} could not think of anything else.|]

        [First {hero} looked {other.at}, {here}. [No {thing}!|There was no {thing}.|It was not there.]|{Hero} looked
        {here}. The {thing} was not there.] ["{Elder.call}, have you seen my {thing}?" {hero} asked. "[No|I have not],"
        said {elder}. "[Did you look {room.at}|Maybe it is {room.at}|Where were you last]?" ["I was {room.at}," said
        {hero}.|]|{Elder} helped {hero.him} look. "Let us look {room.at}," said {elder}.|Then {hero} sat down and thought.
        "I had it {room.at}!" {hero.he} said.] [So {hero} went {room.to}|{Hero} ran {room.to}]. [There it was,
        {there}!|There, {there}, lay the {thing}!|{Hero} looked {there}, and there was the {thing}!]

        [{Hero} was {glad}.|"[Here you are|I have found you|There you are], {thing}!" said {hero}.|{Hero} {smiled}.] [From
        that day on, the {thing} was always {thing.kept}.|After that, {hero} put the {thing} where {hero.he} could find
        it.| {again} took the {thing} and went {place.to}. [There, {hero.he} {thing.did}.|]|And soon, {hero}
        {thing.did_the} again.]
        """, **s)


def lost_outside(w):
    s = scene(w, [TOYS, TOYS, CLOTHES, TOOLS, INSTRUMENTS], "sm", OUTDOORS, any_weather)
    return w.fill("""
        {own_mate} [{Hero} {thing.did_the}, and {mate} {smiled}.|They ran and laughed {play}.|They [played|walked around]
        {play}.|] [When it was time to go home, the {thing} was gone.|Then {hero} [stopped|stood still]. "Where is my
        {thing}?" {hero.he} asked.|On the way home, {hero} looked down. "{oh}! My {thing}!" {hero.he} said.]

        [{Hero} was {sad}.|{Hero} began to cry.|{Hero}'s eyes filled with tears.|] ["Do not be sad," said {mate}. "We will
        find it."|"Let us go back the way we came," said {mate}.|"I will help you," said {mate}.|{Mate} took {hero}'s
        hand, and they went back.] [They looked {spot2}, but the {thing} was not there.|{Hero} looked {spot2}. There was
        no {thing}.|{Mate} looked {spot2} and found only [a pebble|a button|an old nail|a bug|a leaf].] [Then {mate}
        looked {spot}|Then {mate} saw something {spot}]. ["Here it is!" called {mate}.|"{Hero}, come here!" called {mate}.
        It was the {thing}!]

        [{Hero} {smiled}.|{Hero} was {glad}.|{Hero} hugged {mate}.] ["Thank you, {mate}," said {hero}.|"You have good
        eyes, {mate}," said {hero}.] [{Hero} held the {thing} tightly all the way home.|Then they went home, and {mate}
        was allowed to carry the {thing}.|At home, {hero} put the {thing} away at once.|After that, {hero} took better
        care of the {thing}.]
        """, **s)


def broken(w):
    s = scene(w, ALL, fits=lambda row: row[6])
    harm, tool, mend = DAMAGE[w.pick(s["thing"].damage)]
    return w.fill("""
        {own} [{When}, {hero} {thing.did_the}. [Then|All at once,] {harm}.|{When}, while {hero} was {thing.doing_the},
        {harm}.|{Hero} was {thing.doing_the} when {harm}.] ["{oh}!" [said|cried] {hero}.|{Hero} did not know what to
        do.|{Hero} was {sad}.|A tear ran down {hero.his} cheek.]

        {Hero} [{run} to|took it to] {elder}. "{Elder.call}, my {thing} is broken!" [{hero.he} said|said {hero}|{hero}
        cried]. {Elder} looked at the {thing}. "[We can mend it|That is not so bad|Do not cry. I can help you]," said
        {elder}. "[We need|All we need is|Please get] {tool}." [{Hero} found what they needed [in the drawer|in the
        kitchen|on a shelf].| {Hero} helped.|They sat down at the table.|] They {mend}. [It took a while|It was not
        easy|It did not take long], but then the {thing} was [as good as new|whole again].

        ["Thank you, {elder.call}," said {hero}.|{Hero} {smiled}.|{Hero} was {glad}.] [Soon {hero} {thing.did_the}
        again.|Now {hero} liked the {thing} even more.|Now {hero} knew how to mend a {thing}.|That day, {hero}
        {thing.did_the} until it got dark.|{Hero} was more careful with {hero.his} {thing} after that.]
        """, **s, harm=harm, tool=tool, mend=mend)


def broke_it(w):
    s = scene(w, ALL, fits=lambda row: row[6] and shared(row))
    harm, tool, mend = DAMAGE[w.pick(s["thing"].damage)]
    return w.fill("""
        [{Mate} had a {thing.look}. {Mate.he} was [the {mate.role}|a {mate.role}] of a {hero.kind} named {hero}.|{Hero}
        was {place.at} with {mate.full}. {Mate} had a {thing.look}.|"May I try your {thing}?" {hero} asked {mate.full}. It
        was a {thing.look}.|{Mate} was {hero}'s {mate.role} and had a {thing.look}.|{When}, {hero}'s {mate.role} {mate}
        showed {hero.him} a {thing.look}.] ["You may try it," said {mate}.|"Please be careful with it," said
        {mate}.|{Mate} let {hero} have it for a while.] {Hero} [took the {thing}|held it with both hands|was {glad}] and
        {thing.did}. [Then|But then|All at once,] {harm}.

        [{Hero} stood very still.|{Hero} felt hot and cold.|{Hero}'s heart beat fast.|{Hero} wanted to hide the {thing}.]
        But {hero.he} [told the truth|went to {mate} and told {mate.him}]. "I am sorry, {mate}. I broke your {thing}."
        {Mate} was [sad|upset|cross at first]. ["Thank you for telling me," {mate} said. "Can we mend it?"|"I did not want
        that to happen," said {hero}. "Let us mend it together."|"I will help you to mend it," said {hero}.] [They got
        {tool} from {elder}.|{Elder} gave them {tool}.] {Mate} and {hero} {mend}.

        [Now the {thing} was whole again|Soon the {thing} was as good as new], and {mate} {smiled}. ["Do you want to try it
        again?" asked {mate}. "Yes, and I will be careful," said {hero}.|"We did it!" said {hero}.|{Mate} was not
        [sad|cross] any more, and they played {play}.]
        """, **s, harm=harm, tool=tool, mend=mend)


def saved_up(w):
    s = scene(w, PLAY)
    jobs = w.some(JOBS, 3)
    return w.fill("""
        {wish} ["I want to {thing.do}," {hero.he} said.|{Hero.he} wanted to {thing.do} {place.at}.|"Then I could
        {thing.do}," thought {hero}.|] [A {thing} costs money|{Hero} did not have enough money|{Hero} had only two coins].
        ["You can earn some coins," said {elder}.|"If you help, you can earn some coins," said {elder}.|{Elder} said, "You
        can save for it, coin by coin."|"What can I do?" {hero} asked {elder}. "You can help and earn some coins," said
        {elder}.]

        [So {hero} went to work|{Hero} began at once|"I will!" said {hero}]. [On Monday|First], {hero} {job1}. [On
        Tuesday|Then] {hero.he} {job2}. [On Wednesday|After that], {hero.he} {job3}. [Each time, a coin fell into the jar.
        Clink!|Each time, {hero} got a coin.|The jar with the coins grew fuller and fuller.] [It was hard to wait.|{Hero}
        was tired but did not give up.|Some days, {hero} counted the coins two times.|]

        [At last,|One day,|Then] the jar was full. {Hero} went to the shop with {elder} and [put the coins on the counter|
        bought the {thing}|came out with the {thing}]. It was a {thing.look}. ["I earned it," said {hero}.|{Hero} was very
        proud.| {Hero} {smiled}.] [That very day, {hero} {thing.did_the} {place.at}.|{Thing.sense}, and {hero} loved
        it.|And {hero} {thing.did} every day.]
        """, **s, job1=jobs[0], job2=jobs[1], job3=jobs[2])


def birthday(w):
    s = scene(w, ALL, "sm")
    wrong = w.pick([row[0] for row in w.pick(ALL) if row[0] != str(s["thing"]) and "l" not in row[2]])
    return w.fill("""
        [It was {hero}'s birthday.|Today was a big day for {hero}. It was {hero.his} birthday.|"Happy birthday, {hero}!"
        said {elder}.|{Hero} woke up early, for it was {hero.his} birthday.|On {hero.his} birthday, a {hero.kind} named
        {hero} got a gift from {elder}.|Who had a birthday that day? It was {hero}!|Once there was a {hero.kind} named
        {hero} who had a birthday.] [There was a [parcel|box|gift] with a {dye} ribbon on the table.|{Elder} gave
        {hero.him} a [parcel|box] with a {dye} ribbon.|A [parcel|box] in {dye} paper lay beside {hero.his} cup.] [Now
        {hero} was {age} years old.|]

        ["Guess what it is," said {elder}.|{Hero} wondered what was in it.|{Hero} shook it a little and listened.] ["Is it
        a {wrong}?" asked {hero}. "No," said {elder}.|{Hero} thought it was a {wrong}, but it was not.|"It must be a
        {wrong}," said {hero}. {Elder} only smiled.] {Hero} [pulled off the ribbon|opened it|tore the paper off]. ["A
        {thing}!" cried {hero}. It was {thing.adj}.|In it was a {thing.look}!|It was a {thing.look}!]

        ["Thank you, {elder.call}! It is just what I wanted," said {hero}.|{Hero} hugged {elder}.|{Hero} {smiled}.|"Now I
        can {thing.do}!" said {hero}.] [Then {hero} ran {place.to} and {thing.did_the}.|{again} took the {thing}
        {place.to} and {thing.did} all day.|That day, {hero} {thing.did_the} {place.at}.] {Thing.sense}. [In the evening,
        the {thing} [was|had its place] {thing.kept}.|It was the best birthday of all.|{Hero} showed the {thing} to
        everybody.|]
        """, **s, wrong=wrong, age=w.pick("four five six seven eight".split()))


def one_for_two(w):
    s = scene(w, PLAY, fits=shared)
    return w.fill("""
        {own_mate} [{Mate} wanted to {thing.do}, too.|"I want to {thing.do}, too!" said {mate}.|"May I have a turn?" asked
        {mate}.| {Mate} looked at the {thing} and wanted it, too.] ["No, it is mine," said {hero}.|{Hero} shook {hero.his}
        head and held the {thing} tightly.|{Hero} did not want to share.|"Not now," said {hero}. But {mate} did not want
        to wait.] [{Mate} was {sad}.|{Mate} sat down and said nothing.|{Mate} turned away.|{Mate}'s lip began to shake.]

        [{Hero} {thing.did_the}, but it was not much fun alone.|{Hero} looked at {mate}. All at once, it was no fun to
        have the {thing} alone.|{Hero} thought about it.] "[I have an idea|I know what we can do|You know what], {mate},"
        said {hero}. "[First you and then I. We count to twenty|We take turns, and each turn is one song long|You may have
        it until I have counted to fifty|Let us share. You may go first]." {Mate} [nodded|{smiled}|looked up] and took the
        {thing}. {Mate} {thing.did}, and {hero} counted [out loud|slowly|with a big smile].

        [They {thing.did_the} {play}, first one and then the other.|They took turns {play}.] {fun}. ["It is better with
        two," said {hero}.|"You are kind, {hero}," said {mate}.|"Thank you for sharing, {hero}," said {mate}.|After that,
        {hero} and {mate} always shared the {thing}.]
        """, **s)


def half_for_you(w):
    hero = child(w)
    mate = mate_of(w, hero)
    name, looks, halve, taste = w.pick(FOODS)
    place = place_of(w.pick(OUTDOORS + ["school", "kitchen"]))
    look = f"{w.pick(looks.split(','))} {name}"
    return w.fill("""
        [{out_mate} {Hero} had a {look} [in {hero.his} bag|with {hero.him}].|{Hero} had a {look}. {Hero.he} was {place.at}
        with {mate.full}.|"I have a {food}," said {hero} to {mate.full}. They were {place.at}, and it was time to eat.|A
        {hero.kind} named {hero} sat {place.at} with {mate.full}. {Hero} had a {look} for lunch.] [{Mate} had
        [nothing|nothing to eat].|{Mate} had left {mate.his} lunch at home.|{Mate}'s lunch had fallen into the dirt.|
        {Mate} looked into {mate.his} bag. It was empty.] ["I am hungry," said {mate}.|{Mate}'s tummy rumbled.|{Mate}
        looked at the {food} and said nothing.|{Mate} was {sad}.]

        [{Hero} was hungry, too.|There was only one {food}.|{Hero} looked at the {food} and then at {mate}.] ["Shall we
        share?" asked {hero}.|"You can have some of it," said {hero}.|"We can share my {food}," said {hero}.|"Here,
        {mate}, this is for you and me," said {hero}.] {Hero} {halve}. [They ate slowly.|Both of them ate.|They sat close
        together and ate.] {taste}.

        ["That was good! Thank you, {hero}," said {mate}.|"It tastes better with you," said {hero}.|{Mate} {smiled}.
        {Mate.he} was not hungry any more.] [The next day, {mate} brought a {food} and shared it with {hero}.|And then
        they [played|ran around] {play}.|{Hero} was {glad}, too. There was enough for two.|Soon the {food} was all gone.]
        """,
        **COMMON, hero=hero, mate=mate, food=name, look=look, halve=halve, taste=taste, place=place, sky=sky_of(place),
        when=w.pick(WHEN))


def scene_of(w, place):
    """The slots of a tale that needs no thing of the tables."""
    hero = child(w)
    mate = mate_of(w, hero)
    return {**COMMON, "hero": hero, "mate": mate, "elder": elder_of(w, hero, [mate]), "place": place,
            "sky": sky_of(place), "when": w.pick(WHEN)}


def found_again(w):
    s = scene(w, [TOYS, TOYS, CLOTHES, TOOLS, INSTRUMENTS], "sm", dyed=True,
              fits=lambda row: "+" in row[2] and any_weather(row))
    s["place"] = place_of(w.pick([key for key in OUTDOORS if key != "farm"]))
    s["sky"], s["spot"] = sky_of(s["place"]), w.pick(s["place"].spots)
    s["other"] = child(w, [s["hero"]])
    return w.fill("""
        {out} [There was something {spot}.|{Hero} saw something {spot}.|Something lay {spot}.] [It was a
        {thing.look}!|{Hero} picked it up. It was a {thing.look}.|"What is that?" said {hero}. It was a {thing.look}.]
        ["Whose {thing} is this?" {hero} asked, but nobody was near.|{Hero} looked around, but nobody was near.|It was so
        nice that {hero} wanted to keep it.|{Hero} wanted to {thing.do}.] ["Somebody must miss this {thing}," {hero}
        thought.|It was not {hero}'s own {thing}.|"Somebody has lost it," thought {hero}.]

        [Then a {other.kind} came.|After a while, a {other.kind} came by.|Then {hero} saw a {other.kind}.] [{Other.his}
        eyes were red.|{Other.he} looked at the ground all the time.|{Other.he} looked here and there.] "[What are you
        looking for|Have you lost something|Why are you sad]?" asked {hero}. "[I have lost my {thing}|My {thing} is gone|I
        cannot find my {thing}]," said the {other.kind}. "What does it look like?" asked {hero}. "It is {thing.adj}," said
        the {other.kind}. ["Then it is here!" said {hero} and held out the {thing}.|{Hero} held out the {thing}. "Is this
        it?"|{Hero} [smiled|nodded] and gave {other.him} the {thing}.]

        ["[Yes, that is my {thing}|My {thing}]! Thank you!" said the {other.kind}. "My name is {other}."|The {other.kind}
        {smiled}. {Other.his} name was {other}. "Thank you," said {other}.] ["Do you want to {thing.do} with me?" {other}
        asked. {Hero} did.|Now {hero} did not have a {thing}, but {hero.he} had a new friend.|{Other} and {hero} became
        friends.|After that day, {hero} and {other} often met {place.at}.|{Other} let {hero} hold the {thing} all the way
        home.]
        """, **s)


class First:
    """Somebody who is introduced in full where the text names them first, and by the name later."""

    def __init__(self, full, name):
        self.full, self.name = full, name

    def __str__(self):
        text, self.full = self.full, self.name
        return str(text)


def with_helper(w, s):
    """The slots, with helper, the friend or the grown-up, and helper_full, who it is."""
    helper = w.pick([s["mate"], s["elder"]])
    return {**s, "helper": helper, "helper_full": First(helper.full, helper) if helper is s["mate"] else helper}


def from_nature(w):
    name, looks, where, feel, idea = w.pick(NATURE)
    do, did, rest = idea.split(" ", 2)
    s = with_helper(w, scene_of(w, place_of(w.pick(where.split()))))
    return w.fill("""
        [{out}|{Hero} was {place.at} with {helper_full}. {Place.life}.|{Hero} and {helper_full} went {place.to}.|"Come
        {place.to} with me," said {hero} to {helper_full}. So they went.] [{Hero} found a {look} {spot}.|There was a
        {look} {spot}, and {hero} saw it.|"Look what I found!" cried {hero}. It was a {look}.|{Hero} bent down. A {look}
        lay {spot}.] [{feel}.|{Hero} picked it up. {feel}.|{Hero} held it for a while. {feel}.]

        [{Hero} showed it to {helper_full}. "What can I do with it?" {hero} asked. "You could {do}," said {helper}.|{Hero}
        showed it to {helper_full}. "It is only a {thing}," said {helper}. "No," said {hero}. "I know what to do with
        it."|At home, {hero} put it on the table and thought. "I have an idea," {hero.he} told {helper_full}.|"It is just
        a {thing}," said {helper_full}. But {hero} {smiled} and had an idea.] [So {hero}|Then {hero}|That afternoon,
        {hero}] {did}. [{Helper} watched.|{Helper} helped a little.|It did not take long.]

        ["How nice!" said {helper}.|"I like that," said {helper}.|{Hero} was {glad}.] [The next day, {hero} looked for a
        second {thing}.|{Hero} liked {hero.his} {thing} more than any toy.|After that, {hero} often thought of that day
        {place.at}.|And {hero} told everybody where the {thing} came from.|From then on, {hero} looked at the ground all
        the way home.]
        """, **s, look=f"{w.pick(looks.split(','))} {name}", thing=name, feel=feel, do=f"{do} {rest.replace('~', 'it')}",
        did=f"{did} {rest.replace('~', 'the ' + name)}",
        spot=w.pick(["in front of {hero.his} feet", "right there", "on the ground", "close by"]))


def made(w):
    name, needs, step1, step2, wrong, right, end = w.pick(MAKES)
    s = with_helper(w, scene_of(w, place_of(w.pick(HOME))))
    return w.fill("""
        [{Hero} wanted to make a {thing}.|"I want to make a {thing}," said {hero} to {helper_full}.|{When}, {hero} had an
        idea. "I will make a {thing}!" {hero.he} said.|[Once upon a time, there was|There was] a {hero.kind}
        [named|called] {hero} who liked to make things. {When}, {hero.he} wanted to make a {thing}.|How do you make a
        {thing}? {Hero} wanted to know.|It was a quiet day. "I will make a {thing}," said {hero} to {helper_full}.|"What
        are you doing, {hero}?" asked {helper_full}. "I am making a {thing}," said {hero}.|A {hero.kind} named {hero} had
        no {thing}, so {hero.he} wanted to make one.] ["What do I need?" asked {hero}. "[You need|Get] {needs}," said
        {helper_full}.|{Hero} needed {needs}. {Helper_full} helped {hero.him} find it all.|On the table lay {needs}.
        {Helper_full} had brought it all.|{Helper_full} gave {hero.him} {needs}.]

        First {hero} {step1}. Then {hero.he} {step2}. [But {wrong}.|But there was a problem: {wrong}.|"{oh}!" said {hero},
        for {wrong}.] [{Hero} wanted to give up.|{Hero} [thought|looked at it] for a while.|{Hero} was {sad}.|"Try again,"
        said {helper}.|"You can fix that," said {helper}.] [So {hero}|Then {hero}|{Hero} took a deep breath and] {right}.

        [Now the {thing} was [ready|just right].|At last, the {thing} was done.|That was it! The {thing} was ready.]
        {end}. ["I made it!" said {hero}.|{Hero} was proud.|"You made that all by yourself," said {helper}.|"Well done,
        {hero}," said {helper}.|"I want to make a {thing}, too," said {helper}.]
        """, **s, thing=name, needs=needs, step1=step1, step2=step2, wrong=wrong, right=right, end=end)


def learned(w):
    name, fail, tip, works = w.pick(LEARNS)
    s = with_helper(w, scene(w, ONE_OF_ALL, where=[k for k in PLACES if k != "school"],
                             fits=lambda row: row[0] == name))
    return w.fill("""
        {new} [But {hero.he} did not know how to use it yet.|But first {hero} had to learn how to use it.|But {hero} could
        not use it well yet.|"I want to learn how to use it," {hero} said.] [{When2}, {hero} took the {thing}
        {place.to}|{When2}, {hero} and {helper_full} went {place.to} with the {thing}|"Come {place.to}, and I will show
        you," said {helper_full}].

        At first, {hero} {fail}. ["{oh}!" said {hero}.|"This is too hard," said {hero}.|{Hero} wanted to give up.|"I
        cannot do it!" cried {hero}.|{Hero} felt {hero.his} face grow red.] [{Helper_full} came to help.|{Helper_full} had
        seen it.|{Helper_full} did not laugh.] "{tip}," said {helper}. [{Hero} tried again, and again.|So {hero} tried it
        once more.|{Hero} nodded and began again.|{Hero} took a deep breath and tried again.] [And then|At last,|This
        time,] {hero} {works}!

        ["I did it!" cried {hero}.|"Well done, {hero}!" said {helper}.|{Hero} {smiled}.|{Helper} clapped.] [From then on,
        {hero} practiced every day.|The next day, {hero} did it again.|Now {hero} knew how to use a {thing}.|"Thank you
        for your help, {helper_call}," said {hero}.|{Hero} was so proud that {hero.he} told everybody.]
        """, **s, fail=fail, tip=tip, works=works, when2=w.pick(["the next day", "soon", "the same day", "after lunch"]),
        helper_call="{elder.call}" if s["helper"] is s["elder"] else "{mate}")


def cleaned(w):
    s = scene(w, ALL, "ch", fits=lambda row: "k" not in row[2])
    how, dirt, _ = w.pick([row for row in DIRT if set(row[2]) & set(s["thing"].kind)])
    wash = """[put the {thing} into warm water with soap|washed the {thing} with soap and warm water]. [The water turned
        dark.|Rub, rub, rub.|There was foam everywhere.] Then {hero.he} hung it on the line in the sun"""
    wipe = """[wiped the {thing} with a wet cloth|rubbed the {thing} with a wet cloth, on all sides|got a brush and some soap
        and scrubbed the {thing}]. [It was hard work.|Rub, rub, rub.|It took a while.] Then {hero.he} dried it with a soft
        towel"""
    return w.fill("""
        {own} [But {when}, it {how}.|{When}, the {thing} {how}.|Then, {when}, it {how}.] [Now there was {dirt} all over
        it.|It was full of {dirt}.|One could see nothing but {dirt}.] ["{oh}! My {thing}!" said {hero}.|{Hero} was
        {sad}.|"Look at my poor {thing}," said {hero}.|"What a dirty {thing} you are!" {hero} said to the {thing}.]

        ["{Elder.call}, how do I get this off?" asked {hero}. "[I will show you|You can wash it off]," said {elder}.|"That
        is not so bad," said {elder}. "It will come off."|{Elder} gave {hero} some soap and warm water.|{Hero} asked
        {elder} for help.] So {hero} {clean}.

        [Soon|After that,] all of it came off. [The {thing} was clean again.|The {thing} was {like} again.|The {thing}
        smelled fresh.|It looked like new.] ["That is better," said {hero}.|{Hero} {smiled}.|"You did that well," said
        {elder}.] [Then {hero} {thing.did_the} again.|And {hero} took better care of it.|That day, {hero} {thing.did_the}
        {place.at}.|"Now you are my good old {thing} again," said {hero}.]
        """, **s, how=how, dirt=dirt, clean=wash if "c" in s["thing"].kind else wipe,
        like="{thing.adj}" if s["thing"].adj in DYES else "clean")


def left_out(w):
    s = scene(w, [TOYS, TOYS, TOOLS, VEHICLES], "chp", NEAR, outside)
    return w.fill("""
        {own_mate} [They played [for a long time|all afternoon].|They ran and laughed and played [for a long time|all
        afternoon].] Then [{elder} called, and they ran home|it was time to go, and they ran home|they were hungry and
        went home]. [But {hero} forgot the {thing}.|But the {thing} stayed {place.at}.|Nobody thought of the {thing}.]

        [In the evening,|At bedtime,|After dinner,] [{hero} heard the rain on the roof.|it began to rain.|dark clouds
        came.|the wind began to blow.] ["My {thing}!" cried {hero}. "It is still {place.at}!"|Then {hero} sat up. "I left
        my {thing} {place.at}!" {hero.he} said.|{Hero} looked for the {thing}, and then {hero.he} remembered.] ["Get your
        coat. We will go and look," said {elder}.|{Elder} took a lamp, and they went out together.|"I will come with you,"
        said {elder}, and they went out.] [They went {place.to}. There was the {thing}, all alone {spot}.|The {thing} was
        still {place.at}, {spot}.]

        {Hero} [brought|took] it home and [dried it with a towel|rubbed it dry]. ["I am sorry, {thing}," {hero.he}
        said.|"I will not forget you again," {hero} told the {thing}.|"Thank you, {elder.call}," said {hero}.] [From then
        on, {hero} always looked around before {hero.he} went home.|That night, the {thing} was in a dry place, and {hero}
        slept well.|The next day, it was dry, and {hero} {thing.did_the} again.]
        """, **s)


def carried(w):
    load, start, goal, trouble, both, good = w.pick(LOADS)
    s = scene_of(w, place_of("yard"))
    return w.fill("""
        [{Hero} had to carry a {load} from {start} to {goal}.|"{Hero}, can you bring the {load} from {start} to {goal}?"
        asked {elder}.|A {hero.kind} named {hero} wanted to help {elder}. "You can carry the {load} to {goal}," said
        {elder}.|{When}, {hero} carried a {load}. {Hero.he} wanted to bring it from {start} to {goal}.|"I can carry it all
        alone," said {hero}. It was a {load}, and it had to go to {goal}.|[Once upon a time|{When}], a {hero.kind} named
        {hero} came from {start} with a {load}.|Step by step, {hero} carried a {load} from {start} to {goal}.] [It was not
        easy.|It was a long way.|It was heavy for one child.|{Hero} held it tightly.|] [But then {trouble}.|After a few
        steps, {trouble}.|All at once, {trouble}.] ["{oh}!" said {hero}.|{Hero} had to stop.|{Hero} stopped and took a
        deep breath.]

        [Then {mate.full} came.|{Hero.his} {mate.role} {mate} saw it.|{Mate.full} came around the corner.] ["Do you need
        help?" asked {mate}. "[Yes, please|Oh yes]," said {hero}.|"Let me help you," said {mate}.|"I can do it alone,"
        said {hero}. "But it is easier with two," said {mate}.|"Can you help me, {mate}?" asked {hero}. "Of course," said
        {mate}.] So they {both}. [Now it was easy.|Step by step, they came closer.|"Left, right, left, right," said
        {mate}.|They laughed all the way.]

        [Soon|At last,] they came to {goal} with the {load}. ["Well done, you two!" said {elder}.|{Elder} [smiled|laughed]
        and thanked {hero} and {mate}.|"You are good helpers," said {elder}.] [In the end,|Thanks to {hero} and
        {mate},|And in the end,] {good}.
        """, **s, load=load, start=start, goal=goal, trouble=trouble, both=both, good=good)


def warm_or_cold(w):
    s = scene(w, [TOYS, TOYS, CLOTHES, TOOLS, INSTRUMENTS], "sm")
    s["place"] = place_of(w.pick(OUTDOORS + HOME + ["barn", "attic", "grandma"]))
    spots = w.some(s["place"].spots, 2)
    s.update(spot=spots[0], spot2=spots[1], sky=sky_of(s["place"], s["thing"]))
    return w.fill("""
        {own_mate} ["Let us play a game," said {mate}. "I hide your {thing}, and you look for it."|"Close your eyes,
        {hero}. I will hide your {thing}," said {mate}.|"Hide my {thing}, and I will find it," said {hero} to {mate}.]
        {Hero} [closed {hero.his} eyes|turned around] and counted to {number}. {Mate} [tiptoed away and hid the
        {thing}|hid the {thing} well].

        "[Ready|You can look now]!" called {mate}. {Hero} [ran|went] to look {spot2}. "Cold, very cold," said {mate}.
        [{Hero} turned around.|{Hero} took three steps.|{Hero} went the other way.] "Warm," said {mate}. [{Hero} took two
        more steps. "Hot!"|{Hero} went on. "Warmer! Hot!"|"Hot, hot, hot!" {mate} called then.] {Hero} looked {spot}, and
        there was the {thing}!

        ["Found it!" cried {hero}.|{Hero} held up the {thing} and {smiled}.|"I have my {thing} back!" said {hero}.] ["Now
        it is your turn, {mate}," said {hero}, and {hero.he} hid the {thing}.|Then {mate} closed {mate.his} eyes, and
        {hero} hid the {thing}.] [They played {play}.|{fun}.|{Mate} found it fast, too.|They played until everybody knew
        all the hiding places.]
        """, **s, number=w.pick("ten twelve fifteen twenty thirty".split()))


def only_a_joke(w):
    s = scene(w, ALL, "sm")
    return w.fill("""
        {own_mate} {Mate} wanted to play a joke. When {hero} [looked away|was not looking|turned around], {mate} [took the
        {thing} and hid it|hid the {thing}] {spot}. [Then {mate} waited.|{Mate} giggled.|{Mate} put a hand over {mate.his}
        mouth.]

        {Hero} [came back|wanted to {thing.do_the}]. "Where is my {thing}?" {hero.he} asked. [{Mate} said nothing.|"I do
        not know," said {mate}.] {Hero} looked {spot2}. It was not there. [{Hero} began to cry.|A tear ran down {hero}'s
        cheek.|{Hero} was {sad}.] [Now it was not funny any more.|Then {mate} did not want to laugh any more.|{Mate} felt
        bad.] ["Do not cry, {hero}. I hid it," said {mate}.|"I am sorry, {hero}," said {mate}. "I hid it. It was only a
        joke."] {Mate} [ran and got|brought back] the {thing}.

        ["That was not a nice joke," said {hero}.|"I thought it was lost," said {hero}.|{Hero} hugged the {thing}.] ["I
        will not do it again," said {mate}.| "You are right," said {mate}.|{Mate} said sorry one more time.] [Then {hero}
        [smiled|laughed] again, and they played {play}.|"Next time, tell me, and we both play," said {hero}.|"Come, you
        may {thing.do}, too," said {hero}.|After a while, they both had to laugh.]
        """, **s)


def counted(w):
    many, one, inside, where, use = w.pick(COUNTS)
    s = scene_of(w, place_of(w.pick(HOME)))
    numbers = "three four five six seven eight nine ten".split()
    last = w.pick(range(1, len(numbers)))
    return w.fill("""
        [{Hero} had {all} {many} in {inside}.|There were {all} {many} in {inside}. They belonged to {hero}, a
        {hero.kind}.|"I have {all} {many}," said {hero}. They were in {inside}.|How many {many} were in {inside}? {Hero}
        knew it: {all}!|A {hero.kind} named {hero} liked to count. {Hero.he} counted the {many} in {inside}. There were
        {all}.|"One, two, three," counted {hero}. There were {all} {many} in {inside}.|Once there was a {hero.kind}
        [named|called] {hero} who had {all} {many} in {inside}.] [{Hero} wanted to {use}.|{When}, {hero} wanted to
        {use}.|"I want to {use}," said {hero}.]

        [{Hero} counted again. There were only {less}!|But then {hero} counted only {less}.|But now there were only
        {less}.] ["One {one} is missing," said {hero}.|"Where is the last {one}?" asked {hero}.|{Hero} counted one more
        time, but one {one} was gone.] [{Hero} was {sad}.|{Hero} did not know where it was.|That was strange.|]
        {Mate.full} [came to help|came in]. ["I will help you look," said {mate}.|"Count again, slowly," said {mate}. But
        there were only {less}.|"Let us look for it," said {mate}.] [They looked [under the table|behind the door|on the
        floor|in every corner].|] Then {finder} saw the last {one}. It was {where}!

        ["There you are!" said {hero}.|{Hero} and {mate} had to laugh.|"How did it get there?" asked {hero}.|{Finder}
        {smiled}.] [Now there were {all} {many} again.|"Now you have {all} again," said {mate}.|{All} {many}! Not one was
        missing.] [And now {hero} could {use}.||After that, {hero} counted them every evening.|]
        """, **s, many=many, one=one, inside=inside, where=where, use=use, all=numbers[last], less=numbers[last - 1],
        finder=w.pick([s["hero"], s["mate"]]))


# where the wind takes a light thing; how it comes back
BLOWN = rows("""
into a tree; {elder} came with a long stick and pulled it down
into a tree; {elder} fetched a ladder and brought it down
onto a low roof; {elder} climbed up on a box and got it with a rake
over a fence; a woman on the other side picked it up and threw it back
into a thorny bush; {Mate} held the thorns apart, and {hero} pulled it out
around the corner; {Mate} ran faster than the wind and caught it
under a parked cart; {Mate} crawled under the cart and got it
onto the head of a cow; the cow shook its head, and it fell right at {hero}'s feet
far down the road; a man with a dog picked it up and waved with it
into a pile of leaves; {Hero} and {mate} dug until they found it
against a wall; {Mate} put one foot on it before it could fly on
up to a high window; a girl looked out of the window and let it drop down again
""")
# how a thing that floats comes back out of the water
FISHED = rows("""
{elder} came with a long stick and pulled it to the bank
{elder} took a net and fished it out
{elder} held a long rake over the water and pulled it in
a little wave pushed it back to the bank
a duck swam against it and pushed it to the bank
a man in a boat saw it and brought it back
{Mate} threw a little stone behind it, and the waves pushed it closer
the wind turned and blew it back
it got caught in the reeds, and {elder} came and got it out of there
{Mate} found a long branch, and {elder} pulled it in with that
""")
# a trouble of somebody else; the thing that helps; what the child does with it
HELPS = rows("""
a kitten sat in a hole and could not get out; basket; let the basket down on a string, and the kitten climbed in
{mate}'s coin rolled under a cupboard; ruler; pushed the ruler under the cupboard and got the coin out
the cellar was dark, and {mate} could not find the door; flashlight; made a path of light right to the door
the flowers of {mate} hung their heads; watering can; gave each flower a drink
it began to rain, and {mate} had no coat; umbrella; held the umbrella over both of them
{mate} was cold and shivered; blanket; put the blanket around {mate}
a little bird was cold and wet; scarf; made a warm nest out of the scarf
{mate}'s hat blew into a tree; rake; got the hat down with the rake
{mate} could not read the tiny letters; magnifying glass; held the magnifying glass over the letters
{mate} did not know the way home; map; found the way on the map
{mate}'s toy boat floated away; net; caught the toy boat with the net
a heavy box stood in {mate}'s way; wagon; put the box on the wagon and pulled it away
{mate} hurt one foot and could not walk; wheelbarrow; let {mate} ride home in the wheelbarrow
the ducks got out and would not come home; drum; beat the drum, and the ducks marched home behind it
the baby of the neighbor cried and cried; rattle; shook the rattle, and the baby laughed
{mate} could not fall asleep; music box; wound up the music box and let it play until {mate} was asleep
{mate} could not reach the bell at the door; step stool; put the step stool in front of the door, and {mate} rang the bell
an apple hung too high for {mate}; ladder; put the ladder against the tree, and {mate} picked the apple
the sun was hot, and {mate}'s nose was red; straw hat; gave the straw hat to {mate}
{mate}'s bag tore, and all the apples rolled away; bucket; picked up the apples and put them into the bucket
{mate}'s kite lost its string; rope; took a thin bit of the rope and tied it on
{mate} spilled flour on the floor; broom; swept up the flour
{mate}'s soup was too hot; paper fan; fanned the soup until it was cool
there was thick fog, and {mate} could not find the way; bell; rang the bell until {mate} came
{mate} wanted to wave goodbye to a ship; handkerchief; held up the handkerchief and let it wave
{mate} had nothing to drink; water bottle; shared the water in the water bottle
a nail stuck out of the fence and tore {mate}'s sleeve; hammer; hit the nail until it was flat
there was snow on {mate}'s steps; shovel; pushed the snow away with the shovel
{mate} was bored and sad; puppet; made the puppet tell a silly joke
{mate} could not see the ship far away; telescope; held up the telescope so that {mate} could look through it
""")
GIFTS = "card necklace picture scarf lantern cake wreath book bow birdhouse".split() + [
    "flower pot", "paper bird", "loaf of bread"]
DYE_LIKE = {"red": "a ripe cherry", "blue": "the summer sky", "green": "fresh grass", "yellow": "the sun",
            "orange": "a carrot", "purple": "a plum", "pink": "a sweet rose", "white": "snow", "brown": "warm cocoa",
            "grey": "a soft mouse"}
SIGNS = ["a sticker with a star", "a tiny spot of ink", "a little scratch", "a knot of red wool", "a sticker with a fish",
         "a small blue dot", "a drop of yellow paint", "a name in small letters", "a bit of tape", "a sticker with a snail"]


def blown_away(w):
    s = scene(w, [TOYS, CLOTHES, CLOTHES, TOOLS], "w", NEAR, outside)
    s["sky"] = "[windy|fresh and windy]"
    where, back = w.pick(BLOWN)
    return w.fill("""
        {own_mate} [Then the wind came.|Whoosh! The wind blew.|All at once, the wind blew hard.|A strong wind came up.]
        [It took the {thing} and blew it {where}.|It pulled the {thing} out of {hero}'s hands and blew it {where}.|Up flew
        the {thing}, and away it went, {where}.] ["{oh}! My {thing}!" cried {hero}.|"Stop, wind!" shouted {hero}.|{Hero}
        ran, but the wind was faster.|"Come back, {thing}!" cried {hero}.] [{Hero} and {mate} ran after it.|They ran after
        it as fast as they could.|]

        [{Hero} was {sad}.|"Now it is gone," said {hero}.|] ["Do not worry. We will get it," said {mate}.|"I can see it!"
        said {mate}.|{Mate} did not give up.|] [Then {back}.|And what happened? {Back}.]

        [{Hero} was {glad} and held the {thing} with both hands.|"I have you again, {thing}," said {hero}.|"Thank you,"
        said {hero}.] [The wind still blew, but it did not get the {thing} again.|{Mate} and {hero} laughed at the
        wind.|Then {hero} and {mate} ran home with the {thing}.|After that, {hero} always held the {thing} tightly when
        the wind blew.]
        """, **s, where=where, back=back)


def in_the_water(w):
    s = scene(w, [TOYS, CLOTHES, TOOLS], "f")
    s["place"] = place_of(w.pick(["lake", "river", "pond"]))
    s["sky"], back = sky_of(s["place"]), w.pick(FISHED)[0]
    return w.fill("""
        {own_mate} [{Hero} stood close to the water.|They looked at the fish.|They threw little stones into the
        water.|They sat on the bank.|] [Then|All at once,|But then] the {thing} [fell into the water|slipped out of
        {hero}'s hands and fell into the water|rolled down and fell into the water]. [Splash!|Plop!|] ["{oh}! My {thing}!"
        cried {hero}.|"It is floating away!" cried {hero}.|The {thing} floated away.|It did not sink, but it floated
        farther and farther.]

        [{Hero} wanted to go into the water. "Stop! It is too deep," said {mate}.|"Do not go in," said {mate}. "It is too
        deep."|{Hero} could not reach it.|{Mate} could not reach it.] [They waited and watched.|"What can we do?" asked
        {hero}.|{Hero} was {sad}.] [Then {back}.|But look! {Back}.]

        [The {thing} was wet, but {hero} was {glad}.|Water dripped from the {thing}, but {hero} {smiled}.|"You are all
        wet, {thing}!" said {hero}.] [{Hero} put it into the sun, and soon it was dry.|They let it dry in the sun.|"Now it
        has had a bath," said {mate}.|"Your {thing} swims well," said {mate}.] [After that, {hero} did not stand so close to
        the water.|Then {hero} took the {thing} home.|{Hero} held the {thing} tightly all the way home.]
        """, **s, back=back)


def to_the_rescue(w):
    trouble, name, deed = w.pick(HELPS)
    s = scene(w, ONE_OF_ALL, fits=lambda row: row[0] == name)
    return w.fill("""
        {anywhere} ["What is it good for?" asked {mate.full}. "You will see," said {hero}.|{Hero} took it along to
        {mate.full}.|{Hero.his} {mate.role} {mate} did not have one.|{Hero} often met {mate.full}.|{Hero} showed it to
        {mate.full}.] [One day|Then, one day|One morning], {trouble}.

        ["{oh}!" called {mate}.|"Can you help, {hero}?" called {mate}.|"Help me, {hero}!" called {mate}.] [{Hero} thought
        for a while.|Then {hero} had an idea.|{Hero} knew what to do.] ["My {thing} will help," said {hero}.|"Wait, I will
        get my {thing}," said {hero}.|"Good that I have a {thing}!" said {hero}.|{Hero} ran and got the {thing}.] [Then
        {hero}|So {hero}|{Hero}] {deed}. [It took only a moment.|It was not hard at all.|{Mate} watched with big eyes.|]

        [Now all was well.|That worked!|And that was that.|That was just what they needed.] [{Hero} and {mate} laughed.|]
        ["Thank you, {hero}," said {mate}.|"What a good {thing}!" said {mate}.|{Mate} {smiled}.|"Now I know what a {thing}
        is good for," said {mate}.] [{Hero} was proud of the {thing}.|{Hero} was {glad}, too.|From that day on, {hero}
        liked the {thing} even more.|From then on, {mate} wanted a {thing}, too.]
        """, **s, trouble=trouble, deed=deed)


def swapped(w):
    s = scene(w, [TOYS, TOOLS, INSTRUMENTS], "sm", fits=shared, friends=True)
    row = w.pick([row for row in w.pick([TOYS, TOOLS]) if row[0] != str(s["thing"]) and shared(row) and "l" not in row[2]])
    s["toy"] = thing_of(w, row)
    return w.fill("""
        {own_mate} {Mate} had a {toy.look}. ["Shall we swap?" asked {mate}. "You get my {toy}, and I get your {thing}."|"I
        like your {toy}," said {hero}. "And I like your {thing}," said {mate}. "Let us swap!"|{Hero} looked at the {toy},
        and {mate} looked at the {thing}. "Let us swap for a day," said {hero}.] [So they did.|And so {hero} went home
        with the {toy}, and {mate} with the {thing}.|{Hero} gave {mate} the {thing}, and {mate} gave {hero} the {toy}.]

        [At first, {hero} was {glad} with the {toy}.|At home, {hero} tried the {toy}. {Toy.sense}, and {hero} liked
        that.|{Hero} played with the {toy} all afternoon.|The {toy} was nice, and {hero} {toy.did}.] [But in the evening,
        {hero} missed the {thing}.|But then {hero} thought of the {thing}.|But at bedtime, something was missing. It was
        the {thing}!] ["I wonder how my {thing} is," {hero} said.|{Hero} wanted to {thing.do_the} again.|{Hero} could not
        sleep.|]

        [The next day,|In the morning,|Early the next day,] [{hero} ran to {mate}|{mate} stood at the door|{hero} met
        {mate}]. ["I miss my {thing}," said {hero}. "And I miss my {toy}," said {mate}.|"May I have my {thing} back?"
        asked {hero}. {Mate} nodded. "And I want my {toy}."|"Shall we swap back?" asked {mate}. "Yes, please," said
        {hero}.] [They laughed and swapped back.|Then {hero} had the {thing}, and {mate} had the {toy} again.] [After
        that, they played together with both.|Now {hero} liked the {thing} even more.|{Hero} was {glad} to have the
        {thing} again.]
        """, **s)


def lent(w):
    s = scene(w, PLAY + [CLOTHES], fits=lambda row: shared(row) and ("l" not in row[2] or row in VEHICLES), friends=True)
    return w.fill("""
        [{Mate} had a {thing.look}. {Mate.he} was {hero}'s {mate.role}.|{Hero} liked the {thing} of {mate.full}. It was a
        {thing.look}.|"May I have your {thing} for a day?" {hero} asked {mate.full}.|A {hero.kind} named {hero} had no
        {thing}. But {mate.full} had one, a {thing.look}.|"I wish I could {thing.do_your}," said {hero} to {mate.full},
        who had a {thing.look}.|{Hero} often played with {mate.full}. {Mate} had a {thing.look}, and {hero} liked it.]
        ["You may have my {thing} until tomorrow," said {mate}. "[But take good care of it|Please bring it back then]."|"I
        can lend you the {thing} for a day," said {mate}. "[But be careful with it|Take good care of it]."|{Mate} lent
        {hero} the {thing} for a day. "Take good care of it," said {mate}.] ["I will," said {hero}.|{Hero} nodded.]

        {Hero} [took the {thing} {place.to}|was {glad} and went {place.to} with the {thing}]. There {hero.he} {thing.did}.
        [{Thing.sense}.|] [When another child wanted it, {hero} said, "It is not mine. I must take care of it."|When
        {hero} was done, {hero.he} wiped it with a cloth.|{Hero} did not let it out of {hero.his} sight.|{Hero} was very,
        very careful.] [At night, {hero} put it in a safe place.|In the evening, {hero} looked at it from all sides. It
        was not broken.|]

        The next day, {hero} [brought the {thing} back|took the {thing} back to {mate}]. ["Here is your {thing}, {mate},"
        said {hero}. "Thank you."|"Thank you, {mate}," said {hero}. "It was great to {thing.do}."] [{Mate} looked at the
        {thing}. "It looks like new!" {mate.he} said.|{Mate} {smiled}.|"You took good care of it," said {mate}.] [{Mate}
        was glad, and {hero} was glad, too.|"Next time, I will lend you something," said {hero}.|"You can always ask me,
        {hero}," said {mate}.]
        """, **s)


def handed_down(w):
    s = scene(w, [TOYS, TOYS, VEHICLES, INSTRUMENTS], fits=lambda row: not row[3].startswith("sleep"))
    s["other"] = other = child(w, [s["hero"], s["giver"]])
    other.kind = "girl" if other.gender == "she" else "boy"
    return w.fill("""
        {own} [Then {hero} grew and grew|But the years went by], and the {thing} [stood in a corner|was not used any
        more|was full of dust]. [Next door lived a small {other.kind} named {other}.|{Hero} knew a small {other.kind}
        named {other}.|Then a small {other.kind} named {other} came to visit.] [{Other} saw the {thing}|When {other} saw
        the {thing}, {other.he} stood still]. ["What a nice {thing}!" said {other}.|"May I touch it?" asked {other}.|"I
        wish I had a {thing}," said {other}.|"Can you show me how to {thing.do}?" asked {other}.]

        [{Hero} looked at the {thing}.|{Hero} thought for a while.|It was not easy for {hero}.|{Hero} thought of all the
        good days with the {thing}.] ["You can have it," said {hero}.|"Do you know what, {other}? It is yours now," said
        {hero}.|"I want to give it to you, {other}," said {hero}.|Then {hero} gave the {thing} to {other}.] ["Really?"
        asked {other}. "Yes. Take good care of it," said {hero}.|"For me?" asked {other} with big eyes. "Yes, I am too big
        for it now," said {hero}.|{Other} {smiled}. "Take good care of it," said {hero}.|{Other} {smiled} and hugged
        {hero}.]

        [{Other} {thing.did_the} that very day.|From that day on, {other} {thing.did} every day.|{Other} was so happy that
        {other.he} {thing.did} until dark.] [It made {hero} happy, too.|{Hero} was a little sad and very happy.|"The
        {thing} is happy again," said {hero}.|{Hero} watched and {smiled}.]
        """, **s)


def mixed_up(w):
    s = scene(w, [TOYS, CLOTHES, TOOLS], "sm", BUSY, lambda row: row[0] != "marble" and set(row[4].split()) & set(BUSY))
    s["other"], s["sign"] = child(w, [s["hero"], s["giver"]]), w.pick(SIGNS)
    return w.fill("""
        {anywhere} {When}, {hero} took it {place.to}. [On the way home, {hero} looked at the {thing}.|At home, {hero}
        looked at the {thing}.|When {hero} wanted to go home, {hero.he} looked at the {thing}.] [There was {sign} on
        it.|It had {sign} on one side.] ["That was not there before," said {hero}.|"But my {thing} does not have that,"
        said {hero}.|"What is that?" asked {hero}.] [It was the wrong {thing}!|It looked like {hero}'s {thing}, but it was
        not.|{Hero} had the {thing} of somebody else!]

        [{Hero} ran back {place.to}.|So {hero} went back {place.to}.|"I must bring it back," said {hero}, and went
        {place.to} again.] [There stood a {other.kind} with {a_look}.|A {other.kind} was there and held {a_look}.] ["This
        one is not mine," said the {other.kind}. "Mine has {sign}."|"Is this your {thing}?" asked {hero}. "It has {sign}."
        "Yes, that is mine!" said the {other.kind}.|"I think you have my {thing}, and I have yours," said {hero}.] [They
        swapped.|So they gave back what was not theirs.|Now each got the right {thing} back.]

        ["I am {other}," said the {other.kind}. "And I am {hero}."|The {other.kind} was named {other}.] [{Hero} and
        {other} laughed about it.|They both laughed.|"They look just the same," said {other}.] [At home, {hero} put
        {own_sign} on the {thing}, so that it would not happen again.|After that, they were friends.|From then on, {hero}
        and {other} met often, each with a {thing}.|After that, {hero} always looked twice.]
        """, **s, a_look="a {thing.look}, too", own_sign=w.pick([x for x in SIGNS[:1] + SIGNS[3:6] if x != s["sign"]]))


def packed(w):
    s = scene(w, [TOYS, TOYS, TOOLS], "sm", OUTDOORS, outside)
    other = thing_of(w, w.pick([row for row in w.pick([TOYS, TOOLS]) if row[0] != str(s["thing"]) and "l" not in row[2]]))
    return w.fill("""
        [{Hero} was allowed to take one thing {place.to}.|"We are going {place.to}, {hero}. You may take one thing," said
        {elder}.|{When}, {hero} and {elder} wanted to go {place.to}. There was room for only one thing in the bag.|A
        {hero.kind} named {hero} packed a bag. {Hero.he} was going {place.to} with {elder}. Only one thing still fit
        in.|What should {hero} take {place.to}? There was room for only one thing.|Once there was a {hero.kind} named
        {hero} who was going {place.to} with {elder}. In {hero.his} bag there was room for one thing.] On the bed lay a
        {thing.look} and a {toy.look}.

        [{Hero} looked at one and then at the other.|{Hero} did not know what to do.|"The {toy} or the {thing}?" {hero}
        said.|{Hero} put in the {toy} and took it out again.] ["What will you do {place.at}?" asked {elder}. "I want to
        {thing.do_the}," said {hero}.|"I can {thing.do_the} {place.at}," said {hero} at last.|"What is best {place.at}?"
        asked {elder}. {Hero} thought. "The {thing}!"] [So {hero} took the {thing}|So {hero} put the {thing} into the
        bag], and the {toy} [stayed at home|had to wait at home].

        [{Place.life}.|It was a {sky} day.] {Hero} {thing.did_the}. {Thing.sense}. ["That was a good choice," said
        {elder}.|"I am glad that I took the {thing}," said {hero}.|{Hero} was {glad}.] [In the evening, {hero} told the
        {toy} all about it.|"Next time, it is your turn," {hero} told the {toy} at home.|Back at home, {hero} put the
        {thing} next to the {toy}.|"Next time, I will take the {toy}," said {hero}.]
        """, **s, toy=other)


def old_treasure(w):
    s = scene(w, [TOYS, TOYS, INSTRUMENTS, CLOTHES], "sml", fits=lambda row: row[6] and
              at_home(row) and not row[3].startswith("sleep"))
    s["place"] = place_of("attic")
    harm, tool, mend = DAMAGE[w.pick(s["thing"].damage)]
    return w.fill("""
        [{Hero} was in the attic with {elder}.|{When}, {hero} went up to the attic with {elder}. There was dust on
        everything.|"What is in this box?" asked {hero}. {Hero} and {elder} were in the attic.|It rained, so {hero} and
        {elder} went up to the attic.|A {hero.kind} named {hero} helped {elder} to clean the attic.|In the attic stood an
        old trunk. {Hero} and {elder} opened it. Creak!] [Under an old sheet, {hero} found a {thing}.|{Hero} pulled a
        {thing} out of the dust.|There, behind a box, was a {thing}!|"Look, a {thing}!" said {hero}.] [It was very old.|It
        was old and full of dust.]

        ["That was mine," said {elder}. "I had it when I was as small as you."|{Elder} smiled. "I had that {thing} when I
        was little."|"Whose {thing} is it?" asked {hero}. "It was mine, long ago," said {elder}.] ["Did you {thing.do}?"
        asked {hero}. "Every day," said {elder}. "But then, one day, {harm}."|"Why is it up here?" asked {hero}. "I loved
        to {thing.do}," said {elder}. "But one day, {harm}."|"And why is it up here?" asked {hero}. "Because one day,
        {harm}," said {elder}.] ["Can we mend it?" asked {hero}.|"We can mend it," said {hero}.] They got {tool} and
        {mend}.

        [{Elder} {thing.did_the} first, just like long ago.|Then {elder} {thing.did_the} and laughed like a child.|{Hero}
        wiped off the dust.|The old {thing} looked [good again|like new].] ["Now it is yours, {hero}," said {elder}.|"You
        may have it," said {elder}.] [{Hero} {smiled} and {thing.did}, too.|From that day on, {hero} {thing.did_his} every
        day.|And {hero} took good care of the old {thing}.]
        """, **s, harm=harm, tool=tool, mend=mend)


def dropped_food(w):
    hero = child(w)
    mate = mate_of(w, hero)
    food, other = w.some([row for row in FOODS if "bowl" not in row[0]], 2)
    place = place_of(w.pick(OUTDOORS))
    ate = w.pick(["a dog came and ate it", "a bird flew down and ate it", "it lay in a puddle", "it was full of dirt",
                  "a hungry duck came and took it", "two doves came and ate it", "the ants came at once"])
    looks = w.pick(food[1].split(","))
    return w.fill("""
        [{Hero} had a {look} {food}.|{Hero}, a {hero.kind}, held a {look} {food} in one hand.|A {hero.kind} named {hero}
        was {place.at} and had a {look} {food}.|"I have a {food}," said {hero}. {Hero.he} was {place.at}.|{Hero} got a
        {look} {food} from {elder}.|[Once upon a time|One day], a {hero.kind} named {hero} got a {look} {food} from
        {elder}.] [{Hero} had waited for it all day.|It smelled so good.|{Hero} wanted to eat it slowly.|] [But {hero}
        tripped over a stone.|But somebody bumped into {hero}.|{Hero} ran too fast and fell.|Then {hero} looked up at a
        plane and not at the {food}.] [Plop! The {food} fell down|The {food} fell to the ground], and {ate}.

        ["{oh}! My {food}!" cried {hero}.|{Hero} was {sad}.|{Hero} began to cry.|{Hero} looked at {hero.his} empty hands.]
        Then {mate.full} came [along|closer|over]. ["What is wrong, {hero}?" asked {mate}. "My {food} is gone," said
        {hero}.|{Mate} had seen it all. "Do not cry," said {mate}.|"Did you hurt yourself?" asked {mate}. "No, but my
        {food} is gone," said {hero}.] [{Mate} had a {other}.|In {mate}'s bag there was a {other}.] ["We can share my
        {other}," said {mate}.|"There is enough for both of us," said {mate}.|"You can have half of it," said {mate}.]
        {Mate} {halve}.

        [{taste}.|They sat side by side and ate.] ["Thank you, {mate}," said {hero}.|{Hero} {smiled} again.|"This is even
        better than my {food}," said {hero}.] [The next time, {hero} had a {food} and shared it with {mate}.|After that,
        {hero} was not sad about the {food} any more.|And {hero} held the {other} with both hands.]
        """, **{**COMMON, "smiled": "smiled"}, hero=hero, mate=mate, elder=elder_of(w, hero, [mate]), food=food[0],
        look=looks, other=other[0], halve=other[2], taste=other[3], place=place, ate=ate)


def show_at_school(w):
    s = scene(w, [TOYS, TOYS, TOOLS, INSTRUMENTS, CLOTHES], "sm")
    return w.fill("""
        [{anywhere} {When3}, {hero} took it to school.|{When3}, each child was to bring one thing to school. {Hero}
        brought a {thing.look}.|{Hero} went to school with a {thing.look} in {hero.his} bag.|"What did you bring today,
        {hero}?" asked the teacher. {Hero} had a {thing.look} in {hero.his} bag.|{Hero} was a shy {hero.kind}. {When3},
        {hero.he} took a {thing.look} to school.|"May I show my {thing} at school?" asked {hero}. "Of course," said
        {elder}. It was a {thing.look}.] [{Hero}'s heart beat fast.|{Hero} was afraid to speak in front of
        everybody.|{Hero} did not know what to say.|{Hero} held the {thing} tightly.]

        ["Now it is {hero}'s turn," said the teacher.|The teacher nodded at {hero}.|Then it was {hero}'s turn.] {Hero}
        stood up. "This is my {thing}," {hero.he} said [in a soft voice|and looked at the floor]. "[It was a gift from
        {giver2}|I got it from {giver2}]." ["What do you do with it?" asked {mate}, {hero.his} {role}. "I {thing.do_my},"
        said {hero}.|"Can you show us?" asked {mate}, {hero.his} {role}. So {hero} {thing.did_the}.|{Hero.his} {role}
        {mate} smiled at {hero.him}. That helped.] [Then {hero} told them more and more.|Now {hero}'s voice was not soft
        any more.|All the children listened.]

        ["What a nice {thing}!" said {mate}.|All the children clapped.|"Thank you, {hero}. That was very good," said the
        teacher.] [{Hero} was proud.|{Hero} was {glad}.|{Hero} sat down and smiled.] [At the break, everybody wanted to
        see the {thing}.|At the break, {hero} let {mate} hold the {thing}.|At home, {hero} told {elder} all about it.|The
        next day, {mate} brought something, too.]
        """, **s, when3=w.pick(["on Monday", "on Friday", "one day", "one morning", "on Tuesday"]),
        role=w.pick(["friend", "best friend", "cousin"]), giver2="my {giver.kind}")


def which_colour(w):
    s = scene(w, ALL, fits=lambda row: "+" in row[2])
    one, two = w.some(list(DYE_LIKE), 2)
    s["thing"].more.update(adj=one, look=f"{one} {s['thing']}")
    s = with_helper(w, s)
    return w.fill("""
        [{Hero} needed a new {thing}.|{Hero} was in the shop with {helper_full}. {Hero.he} was allowed to get a
        {thing}.|"{Hero}, you may have a new {thing}," said {giver}.|{When}, {hero} went to the shop to get a {thing}.
        {Helper_full} went along.|[Once upon a time|One day], a {hero.kind} named {hero} went with {helper_full} to buy a
        {thing}.|How many colors can a {thing} have? {Hero}, a {hero.kind}, wanted to know.] In the shop, there was a
        {one} {thing} and a {two} {thing}. ["Which one do you want?" asked the man in the shop.|"You can have only one,"
        said {helper_full}.|"{oh}, which one?" said {hero}.]

        [{Hero} held the {two} {thing} and then the {one} {thing}.|{Hero} looked from one to the other.|{Hero} closed
        {hero.his} eyes and thought.] "[The {two} one is like {two_like}|The {two} {thing} looks like {two_like}]," said
        {hero}. "[And the {one} one is like {one_like}|And the {one} one looks like {one_like}]." ["What do you like more,
        {one_like} or {two_like}?" asked {helper_full}.|"And what makes you smile?" asked {helper_full}.|"Take your time,"
        said {helper_full}.] {Hero} thought of {one_like} and [smiled|had to smile]. "[I want the {one} one|The {one} one,
        please|I will take the {one} {thing}]!"

        [Soon {hero} {thing.did_the} {place.at}.|{Hero} went home with the {one} {thing} and {thing.did}.|That very day,
        {hero} {thing.did_the}.] ["It really is like {one_like}," said {helper_full}.|Everybody liked the {one}
        {thing}.|{Hero} was {glad} with {hero.his} {one} {thing}.|"{One} is the best," said {hero}.]
        """, **s, one=one, two=two, one_like=DYE_LIKE[one], two_like=DYE_LIKE[two])


def guess_by_touch(w):
    s = scene(w, [TOYS, TOYS, TOOLS, INSTRUMENTS], "s")
    s = with_helper(w, s)
    feel = {"h": "hard", "c": "soft", "p": "thin"}[next(mark for mark in s["thing"].kind if mark in "hcp")]
    wrong = w.some([row[0] for row in TOYS + CLOTHES + TOOLS + INSTRUMENTS if row[0] != str(s["thing"]) and "s" in row[2]
               and {"hard": "h", "soft": "c", "thin": "p"}[feel] in row[2]], 2)
    return w.fill("""
        ["Close your eyes, {hero}," said {helper_full}.|"Guess what is in this bag, {hero}!" said {helper_full}.|It was a
        quiet day, and {hero} played a game with {helper_full}. There was something in a bag.|{Hero} and {helper_full}
        played a guessing game.|What was in the bag? {Hero} wanted to know. {Helper_full} only smiled.|A {hero.kind} named
        {hero} had to guess what was in a bag. {Helper_full} held it.|{When}, {hero} saw {helper_full} with a bag. "Put
        your hand in, {hero}," said {helper}.] [{Hero} put one hand into the bag.|{Hero} felt with one hand.|{Hero} felt
        it with all {hero.his} fingers.]

        "It is {feel}," said {hero}. "[Is it|Can it be] a {wrong1}?" "No," said {helper}. ["It is small, too," said
        {hero}. "Is it a {wrong2}?" "No," said {helper}.|{Hero} felt again. "Is it a {wrong2}?" "No, no," said
        {helper}.|"Then it is a {wrong2}," said {hero}. "No, it is not," said {helper}.] ["Can you help me a little?"
        asked {hero}.|"Tell me more," said {hero}.|"That is hard!" said {hero}.] "You can {thing.do}," said {helper}.

        ["Now I know! It is a {thing}!" cried {hero}.|"A {thing}!" cried {hero}.|{Hero} {smiled}. "It is a {thing}!"]
        [{Helper} pulled it out. It was a {thing.look}.|"Yes!" said {helper}, and out came a {thing.look}.|And it was: a
        {thing.look}!] ["Now it is my turn to hide something," said {hero}.|Then {hero} {thing.did_the}.|"You are good at
        this," said {helper}.|They played on {play}, but the {thing} was the best.]
        """, **s, feel=feel, wrong1=wrong[0], wrong2=wrong[1])


def tidied(w):
    hero = child(w)
    elder = elder_of(w, hero)
    third = w.pick([row for row in TOYS if "l" not in row[2] and at_home(row)])
    away = ("shed", "post", "trunk", "steps", "bath")
    others = [row for row in TOYS + CLOTHES + TOOLS if "l" not in row[2] and not any(word in row[5] for word in away)]
    three = [thing_of(w, row) for row in w.some([row for row in others if row is not third], 2) + [third]]
    spot = w.pick(["under the bed", "behind the curtain", "under the pillow", "behind the box", "under the carpet"])
    return w.fill("""
        [{Hero}'s room was a mess.|"{Hero}, your room is a mess!" said {elder}.|[Once upon a time, there was|There was] a
        {hero.kind} [named|called] {hero} who never put {hero.his} things away.|There was no room to walk in {hero}'s
        room.|{Hero} looked for {hero.his} {third.look}. But the room was such a mess that {hero.he} could not find it.|A
        {hero.kind} named {hero} tripped over {hero.his} own things.|Bump! {Hero} tripped over a {first}. The whole room
        was a mess.] [The {first.look} and the {second.look} lay on the floor.|On the floor lay a {first.look} and a
        {second.look}.] [And nobody knew where the {third.look} was.|The {third.look} had been lost for days.]

        ["I will help you start," said {elder}.|"I do not know where to start," said {hero}. "With one thing," said
        {elder}.|"Put away one thing and then the next," said {elder}.] [First {hero} took the {first} and put it
        {first.kept}.|The {first} went back to its place, {first.kept}.] [Then {hero} put the {second} {second.kept}.|Then
        it was the turn of the {second}. {Hero} put it {second.kept}.] [Now one could see the floor.|The floor grew bigger
        and bigger.|Bit by bit, the mess got smaller.] And what was that {spot}? It was the {third}!

        ["So there you are!" said {hero}.|"My {third}!" cried {hero}.|{Hero} was {glad}.] ["If you put your things away,
        you can find them," said {elder}.|"Well done, {hero}," said {elder}.|"What a nice room!" said {elder}.] [That
        evening, {hero} {third.did_the}.|And {hero} {third.did_the} in the middle of the clean room.|After that, the
        {third} was always {third.kept}.|Then {hero} put the {third} {third.kept}.]
        """, **COMMON, hero=hero, elder=elder, first=three[0], second=three[1], third=three[2], spot=spot)


def rainy_day(w):
    s = scene(w, [TOYS, VEHICLES], fits=lambda row: outside(row) and any_weather(row) and not at_home(row))
    inside = [row for row in TOYS + INSTRUMENTS if at_home(row) and not row[3].startswith("sleep")]
    toy = thing_of(w, w.pick(inside))
    key = w.pick([key for key in toy.where if key in HOME])
    s["outdoors"] = place_of(w.pick([key for key in s["thing"].where if key in OUTDOORS]))
    s = with_helper(w, {**s, "toy": toy, "place": place_of(key)})
    return w.fill("""
        [It rained and rained. {Hero} stood at the window.|{Hero} wanted to go {outdoors.to} and {thing.do_his}. But it
        rained.|Drip, drop, drip, drop. {Hero} looked out at the rain.|"Will it never stop raining?" asked {hero}.|A
        {hero.kind} named {hero} sat at the window and watched the rain.|One rainy day, a {hero.kind} [named|called]
        {hero} could not go out.|Dark clouds hung over the house, and {hero} had to stay in.] ["I wanted to {thing.do_my}
        today," said {hero}.|{Hero.his} {thing.look} had to wait.|It was too wet for {hero.his} {thing.look}.] [{Hero} was
        bored.|{Hero} was {sad}.|]

        [{Helper_full} came in.|Then {helper_full} had an idea.|{Helper_full} sat down next to {hero}.] ["What about your
        {toy}?" asked {helper}.|"You have a {toy}, too," said {helper}.|"Where is your {toy}?" asked {helper}.] [{Hero}
        had not thought of the {toy} for a long time.|{Hero} got the {toy}. It was a {toy.look}. {Toy.sense}.|"My {toy}!"
        said {hero}, and went to get it.] [So {hero} {toy.did_the} {place.at}.|Soon {hero} {toy.did_the} {place.at}, and
        {helper} watched.] [They laughed a lot.|{Hero} forgot the rain.|It was so much fun that nobody looked at the
        rain.]

        [After a while, the rain stopped.|Then the sun came out.|At last, it was dry outside.] ["Now you can
        {thing.do_the}," said {helper}. "Later," said {hero}. "First I will {toy.do_the} once more."|{Hero} ran
        {outdoors.to} and {thing.did_the}.|{Hero} put the {toy} away and took the {thing}.|"A rainy day is not so bad,"
        said {hero}.]
        """, **s)


def all_day_long(w):
    s = scene(w, [TOYS, TOYS, CLOTHES], "sm", fits=any_weather)
    first, second = (place_of(key) for key in w.some([k for k in OUTDOORS if k != "station"], 2))
    return w.fill("""
        {anywhere} [Wherever {hero} went, the {thing} went, too.|{When}, {hero} took it along all day.|"Today you come
        with me, {thing}," said {hero}.|"You do not need that {thing} today," said {elder}. "Yes, I do," said {hero}.]

        First {hero} and {elder} went {first.to}. {First.life}. [{Hero} held the {thing} tightly.|{Hero} showed the
        {thing} to a friendly old man, and he smiled.|"What a nice {thing}!" said a woman.|"Can you see that, {thing}?"
        said {hero}.] Then they went {second.to}. {Second.life}. [There, {hero} {thing.did_the}.|{Hero} put the {thing}
        down {spot} for a moment, but {hero.he} did not forget it.|"Do you like it here, {thing}?" asked {hero}. The
        {thing} said nothing.|There {hero} and the {thing} had a rest.]

        [In the evening, {hero} was tired.|Then it was time to go home.|When they came home, it was dark.] ["Was it a good
        day?" asked {elder}. "Yes, the {thing} liked it, too," said {hero}.|"Your {thing} has seen a lot today," said
        {elder}.] [{Hero} put the {thing} beside the bed and fell asleep.|{Hero} fell asleep with the {thing} next to the
        pillow.|"Good night, {thing}," said {hero}.]
        """, **{**s, "spot": w.pick(second.spots)},
        first=first, second=second)


def gift_for(w):
    name, needs, step1, step2, _, _, _ = w.pick([row for row in MAKES if row[0] in GIFTS])
    s = scene_of(w, place_of("kitchen"))
    return w.fill("""
        [{Hero} knew that it was almost the birthday of {elder}.|"What can I give {elder.call}?" asked {hero}.|{Hero}
        wanted to give {elder} something nice.|There was a {hero.kind} [named|called] {hero} who had no money for a gift
        for {elder}.|{Hero} saw that {elder} was a little sad.|A {hero.kind} named {hero} wanted to surprise
        {elder}.|"Tomorrow is a special day for {elder.call}," said {hero}.] ["I will make a {thing}," {hero} said.|So
        {hero} made a plan: it would be a {thing}.|Then {hero} had an idea. A {thing}!] {Hero} got {needs}.

        [{Mate_full} wanted to help.|"May I help?" asked {mate_full}.|{Mate_full} came to help.] First they {step1}. Then
        they {step2}. ["Do not tell {elder.call}!" said {hero}.|When {elder} came by, they hid it under a cloth.|"Is it
        good?" asked {hero}. "It is very good," said {mate}.|It took all afternoon.]

        [The next day,|In the evening,|At last,] {hero} gave {elder} the {thing}. ["For me?" asked {elder}.|"A {thing}!"
        said {elder}. "Did you make it?"|{Elder} looked at it for a long time.] ["I made it with {mate}," said {hero}.|"We
        made it," said {hero} and {mate}.] [{Elder} hugged them both.|{Elder} smiled all day.|"That is the best {thing} in
        the world," said {elder}.|"Thank you, {hero}. Thank you, {mate}," said {elder}.]
        """, **s, thing=name, needs=needs, step1=step1, step2=step2,
        mate_full=First(s["mate"].full, s["mate"]))


STORIES = [lost_at_home, lost_outside, broken, broke_it, saved_up, birthday, one_for_two, half_for_you, found_again,
           from_nature, made, learned, cleaned, left_out, carried, warm_or_cold, only_a_joke, counted, blown_away,
           in_the_water, to_the_rescue, swapped, lent, handed_down, mixed_up, packed, old_treasure, dropped_food,
           show_at_school, which_colour, guess_by_touch, tidied, rainy_day, all_day_long, gift_for]
