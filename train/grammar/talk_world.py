"""Dialogues about the things of the world: what they are, what they do or are for, where they are, what they are like.

Each row of a group: name; size; what it is; what it does (or, if people use it, what they do with it); where it is;
what it is like; a fact. Then, where known, c: color, f: how it feels, m: how it smells, s: what it sounds like,
p: what goes with it. Names: "knife/knives" with a plural, "~milk" without a or plural,
"+scissors" plural only, "!moon" only one.
Sizes: 0 none, 1 ant, 2 apple, 3 book, 4 cat, 5 child, 6 car, 7 bus, 8 house, 9 mountain, 10 sun.
"""
from types import SimpleNamespace

from .cast import BOYS, GIRLS

COLOURS = ["red", "blue", "green", "yellow", "orange", "purple", "pink", "white", "brown"]

# class: (its plural, wider class, how people deal with it, rows)
GROUPS = {
    "wild animal": ("wild animals", "animal", "animal", """
        beaver; 4; an animal with a flat tail and big front teeth; cuts down small trees and builds dams; by a river;
            strong, furry; A beaver slaps the water with its tail to warn its family.; c: brown
        fox/foxes; 4; a wild animal with a pointed nose and a bushy tail; hunts mice at night; in a forest; quick, furry;
            A fox keeps its nose warm with its own tail.; f: soft; c: orange with a white tip on the tail
        bear; 6; a big wild animal with thick fur; eats berries, fish and honey; in the mountains; strong, heavy, furry; A
            bear sleeps for most of the winter.; s: growls
        deer/deer; 6; a shy animal with thin legs; eats grass and leaves; at the edge of a forest; quick, quiet; A young
            deer has white spots.; c: brown
        squirrel; 3; a small animal with a bushy tail; climbs trees and hides nuts; in a park; quick, light, furry; A
            squirrel forgets some of its nuts, and they grow into trees.; f: soft
        hedgehog; 3; a small animal with spikes on its back; rolls up into a ball when it is afraid; under a hedge; round,
            spiky; A hedgehog sleeps all day and walks around at night.; f: spiky; c: brown
        wolf/wolves; 5; a wild animal that looks like a big dog; hunts together with its family; in a forest far away;
            fast, strong; A group of wolves is called a pack.; c: grey; s: howls
        mole; 3; a small animal with hands like shovels; digs tunnels and eats worms; under a meadow; furry, quiet; A mole
            can hardly see, but it can smell very well.; c: black; f: as soft as velvet
        bat; 2; a small animal with wings; flies at night and catches insects; in a cave; light, quick; A bat sleeps with
            its head down.; c: brown or black; s: squeaks
        elephant; 7; the biggest animal that walks on land; picks up food with its trunk; in a warm grassland; heavy,
            strong; An elephant can drink with the help of its trunk.; c: grey; f: rough; s: trumpets
        lion; 6; a big wild cat; sleeps a lot and hunts with its family; in a warm grassland; strong, fast; Only the
            father lion has a long mane.; c: yellow-brown; s: roars
        tiger; 6; a big wild cat with stripes; hunts alone and likes to swim; in the jungle; strong, fast; No two tigers
            have the same stripes.; c: orange with black stripes; s: roars
        giraffe; 7; an animal with a very long neck; eats leaves from the tops of trees; in a warm grassland; tall, quiet;
            A giraffe has a long dark tongue.; c: yellow with brown spots
        zebra; 6; an animal like a horse with stripes; runs in a herd and eats grass; in a warm grassland; fast; Each
            zebra has its own stripes.; c: black and white
        monkey; 4; a clever animal with long arms; swings from tree to tree; in the jungle; quick, loud; Monkeys comb each
            other's fur with their fingers.; c: brown
        kangaroo; 5; a big animal with strong back legs; hops and carries its baby in a pouch; in Australia; fast, strong;
            A newborn kangaroo is as small as a bean.; c: brown
        camel; 6; an animal with one or two humps; carries people and bags through hot sand; in the desert; strong, tall;
            A camel can go without water for many days.; c: light brown
        hippo; 7; a big round animal with a huge mouth; stays in the water all day and eats grass at night; in a warm
            river; heavy, round; A hippo can close its nose under the water.; c: grey
        raccoon; 4; an animal that seems to wear a mask; looks for food at night; in the woods; clever, furry; A raccoon
            has paws that can open a box.; c: grey with a black mask
    """),
    "farm animal": ("farm animals", "animal", "animal", """
        cow; 6; a big farm animal that gives milk; eats grass and gives milk; on a farm; heavy, calm; A cow chews its
            grass twice.; s: moos
        horse; 6; a big animal that people can ride; pulls carts and carries riders; in a stable; strong, fast; A horse
            can sleep on its feet.; s: neighs; f: warm and smooth
        pig; 5; a pink farm animal with a round nose; digs in the mud with its nose; on a farm; round, clever, heavy; A
            pig rolls in the mud to keep cool.; c: pink; s: grunts
        sheep/sheep; 5; a farm animal with thick wool; eats grass and gives wool; in a meadow; woolly, soft; One sheep
            gives enough wool for some sweaters.; c: white; s: bleats; f: soft and woolly
        goat; 5; a farm animal with a little beard; climbs over rocks and gives milk; on a hill; quick, clever; A goat can
            climb up very steep rocks.; s: bleats
        donkey; 5; an animal with long ears, smaller than a horse; carries heavy bags; on a farm; strong, patient; A
            donkey has a very loud voice.; c: grey; s: says hee-haw
        hen; 3; a farm bird that lays eggs; lays eggs and picks up corn; in a henhouse; busy, quick; A hen keeps her eggs
            warm for three weeks until the chicks come out.; s: clucks
        rooster; 3; a farm bird with a red comb; crows early in the morning; on a farm; loud, proud; A rooster is the
            father of the chicks.; s: says cock-a-doodle-doo
        goose/geese; 4; a big farm bird with a long neck; eats grass and guards the yard; on a farm; loud, white; A goose
            can guard a house almost like a dog.; c: white; s: honks
        turkey; 4; a big farm bird with a red neck; picks up corn and seeds; on a farm; heavy, loud; A turkey can spread
            its tail like a fan.; s: gobbles
    """),
    "pet": ("pets", "animal", "animal", """
        dog; 5; a furry pet that is a good friend to people; barks and wags its tail; in a house with a family; loyal,
            warm; A dog can smell much better than people can.; s: barks; f: warm and furry
        cat; 4; a soft pet with whiskers; catches mice and sleeps a lot; on a warm sofa; soft, quiet, warm; A cat can see
            well when there is only a little light.; s: meows and purrs; f: soft and warm
        rabbit; 3; a soft animal with long ears; hops and eats carrots and grass; in a hutch in the garden; soft, quiet,
            quick; The teeth of a rabbit never stop growing.; f: very soft
        hamster; 2; a tiny furry pet with round cheeks; carries food in its cheeks; in a cage with a wheel; tiny, soft,
            furry; A hamster sleeps in the day and plays at night.; f: soft
        guinea pig; 3; a small round pet without a tail; eats hay and squeaks for food; in a cage with hay; round, soft; A
            guinea pig is happier when it has a friend.; s: squeaks; f: soft
        goldfish/goldfish; 2; a small fish that people keep at home; swims in circles and blows bubbles; in a fish tank;
            shiny, quiet, wet; A goldfish sleeps with its eyes open.; c: orange; f: wet and smooth
        puppy; 3; a very young dog; plays, chews shoes and sleeps a lot; in a basket with its mother; playful, soft, warm;
            A puppy cannot see when it is just born.; f: soft and warm
        kitten; 3; a very young cat; plays with balls of wool; in a basket with its mother; playful, soft, light; A kitten
            opens its eyes after about a week.; s: meows; f: soft and warm
    """),
    "bird": ("birds", "animal", "animal", """
        robin; 2; a small bird with a red breast; sings and looks for worms; in a garden; tiny, light; A robin sings even
            in winter.; s: sings; c: brown with a red breast
        owl; 3; a bird with big round eyes; hunts mice at night; in an old tree; quiet, light; An owl can turn its head
            almost all the way around.; s: hoots; f: soft
        duck; 3; a water bird with a flat beak; swims and dives for food; on a pond; light, loud; The feathers of a duck
            stay dry in the water.; s: quacks
        swan; 4; a big white water bird with a long neck; glides over the water; on a lake; graceful, quiet; A baby swan
            is grey and turns white later.; c: white
        penguin; 4; a black and white bird that cannot fly; swims well and slides on its belly; by the cold sea; round; A
            father penguin can keep the egg warm on his feet.; c: black and white
        parrot; 3; a bright bird with a bent beak; climbs trees and copies words; in the jungle; colorful, loud, clever;
            Some parrots can say many words.; s: squawks
        eagle; 4; a big bird with strong claws; flies very high and hunts; in the mountains; strong, fast; An eagle can
            see a rabbit from far away.; c: brown; s: cries
        sparrow; 2; a little brown bird; hops around and picks up crumbs; in a street; tiny, light, quick; Sparrows like
            to live near people.; c: brown; s: chirps
        crow; 3; a black bird with a strong beak; looks for food and plays tricks; in a field; clever, loud; A crow can
            use a stick as a tool.; c: black; s: caws
        seagull; 3; a white and grey bird of the sea; glides over the waves and catches fish; by the sea; loud, light; A
            seagull can drink salty water.; c: white and grey; s: screams
        woodpecker; 3; a bird that knocks on trees; makes holes in trees to find insects; in a forest; quick, loud; A
            woodpecker has a very long tongue.; s: goes knock, knock, knock
        stork; 5; a tall white bird with a red beak; catches frogs in wet meadows; on a roof; tall, light; A stork flies
            to warm places in winter.; c: white and black with red legs
        flamingo/flamingos; 5; a tall pink bird with thin legs; stands on one leg in the water; on a warm lake; tall,
            light; A flamingo turns pink because of the food it eats.; c: pink
    """),
    "insect": ("insects", "animal", "animal", """
        ant; 1; a tiny insect that lives with many others; carries crumbs and seeds to its nest; in an anthill; tiny,
            strong, busy; An ant can carry things that are heavier than itself.; c: black, brown or red
        bee; 1; a small insect with stripes; flies to flowers and makes honey; in a hive; tiny, busy, light; A bee dances
            to show its friends the way to flowers.; c: brown and yellow; s: buzzes
        butterfly; 2; an insect with big colorful wings; drinks sweet juice from flowers; in a meadow; light, colorful,
            quiet; A butterfly was a caterpillar when it was young.
        ladybug; 1; a small round beetle with dots; eats tiny bugs on leaves; on a green leaf; tiny, round, light; Farmers
            like ladybugs because they eat bugs that harm plants.; c: red with black dots
        grasshopper; 2; a green insect with long back legs; jumps through the grass; in a meadow; light, quick; A
            grasshopper makes music with its legs or wings.; c: green; s: chirps
        dragonfly; 2; an insect with four thin wings; flies over the water and catches flies; over a pond; fast, light; A
            young dragonfly lives in the water.
        moth; 2; an insect that looks like a butterfly; flies at night and comes to the light; near a lamp; light, quiet;
            Most moths fly when it is dark.
        caterpillar; 2; a young butterfly or moth with many legs; eats leaves all day; on a leaf; soft, slow; A
            caterpillar turns into a butterfly or a moth.
        beetle; 1; an insect with a hard shell over its wings; crawls over leaves and bark; under a log; hard, tiny; There
            are more kinds of beetles than of any other insect.
        firefly; 1; an insect that glows in the dark; makes a little light at night; in a warm garden at night; tiny,
            bright; Fireflies talk to each other with their lights.
    """),
    "little creature": ("little creatures", "animal", "animal", """
        spider; 1; a small animal with eight legs; spins a web and catches flies; in a corner; light, quiet; The thread of
            a spider is thin but very strong.
        snail; 2; a small soft animal with a house on its back; crawls slowly and eats leaves; in a wet garden; slow,
            soft, quiet; A snail can sleep for many weeks.; f: wet and sticky
        worm; 2; a long soft animal without legs; digs through the soil; in the earth; soft, thin, quiet; Worms make the
            soil good for plants.; f: soft and wet; c: pink or brown
        frog; 2; a small green animal with long back legs; jumps far and catches flies with its tongue; in a pond; wet,
            smooth, quick; A frog was a tadpole when it was young.; c: green; s: croaks; f: wet and cool
        turtle; 3; an animal with a hard shell; hides in its shell when it is afraid; by a pond; slow, quiet; A turtle can
            grow very old.; f: hard on the outside
        snake; 4; a long animal without legs; glides through the grass; under a warm stone; long, quiet, smooth; A snake
            smells with its tongue.; s: hisses; f: dry and smooth
        mouse/mice; 2; a tiny grey animal with a long tail; eats seeds and runs very fast; in a hole in the wall; tiny,
            quick, quiet; A mouse can squeeze through a hole as small as a coin.; s: squeaks; c: grey or brown
        lizard; 2; a small animal with a long tail and dry skin; lies in the sun and catches insects; on a warm wall;
            quick, quiet, dry; Some lizards can lose their tails and grow new ones.
    """),
    "sea animal": ("sea animals", "animal", "animal", """
        whale; 8; a very big animal that lives in the sea; swims far and breathes air at the top of the water; in the sea;
            heavy, strong; The blue whale is the biggest animal in the world.; s: sings long songs
        dolphin; 6; a friendly, clever animal that lives in the sea; jumps out of the water and catches fish; in the sea;
            fast, smooth, clever; A dolphin has to come up to breathe.; c: grey; s: clicks and whistles; f: smooth and wet
        shark; 6; a big fish with many teeth; swims and hunts all day; in the sea; fast, strong; When a shark loses a
            tooth, a new one grows.; c: grey
        octopus/octopuses; 4; a soft sea animal with eight arms; hides between rocks and catches crabs; at the bottom of
            the sea; soft, clever; An octopus has three hearts.; f: soft and wet
        crab; 3; an animal with a hard shell and two claws; walks sideways over the sand; on the beach; hard, quick; A
            crab grows out of its shell and gets a new one.; f: hard
        starfish/starfish; 3; a sea animal that looks like a star; crawls slowly over the rocks; in the sea; slow, rough,
            quiet; A starfish can grow a new arm.; f: rough
        seal; 5; a round animal with flippers; swims fast and rests on the ice; by the cold sea; fast, heavy, smooth; A
            baby seal is called a pup.; s: barks
        jellyfish/jellyfish; 3; a soft sea animal like an umbrella; floats through the water; in the sea; soft, wet,
            quiet; A jellyfish has no bones and no brain.; f: soft and wet
        sea horse; 2; a tiny fish with a head like a horse; holds on to sea plants with its tail; in a warm sea; tiny,
            slow, quiet; The father sea horse carries the eggs in his belly.
    """),
    "tree": ("trees", "plant", "plant", """
        oak; 8; a big tree with strong wood; grows acorns; in a forest; tall, strong, hard; An oak can live for hundreds
            of years.
        apple tree; 7; a tree that gives apples; blooms in spring and gives apples in autumn; in an orchard; tall, green;
            Bees help the apple tree to make apples.
        pine; 8; a tree with long needles; stays green in winter; in the mountains; tall, strong; The seeds of a pine are
            in its cones.; c: green; m: fresh
        birch/birches; 8; a thin tree with white bark; turns yellow in autumn; in a light forest; tall, thin; A birch has
            bark that peels off like paper.
        palm tree; 8; a tree with a bunch of long leaves at the top; gives coconuts or dates; on a warm beach; tall, thin;
            A palm tree has no branches.
        willow; 8; a tree with long hanging branches; gives shade near the water; by a river; tall, soft; People make
            baskets from the thin twigs of a willow.
        maple; 8; a tree with leaves like hands; turns red and gold in autumn; in a park; tall, strong; Sweet syrup is
            made from the juice of a maple.
    """),
    "flower": ("flowers", "plant", "plant", """
        rose; 2; a flower with soft petals and sharp thorns; blooms in summer; in a garden; soft, beautiful; The thorns of
            a rose keep hungry animals away.; m: sweet; f: soft, but the thorns are sharp
        tulip; 3; a spring flower like a little cup; opens in the sun and closes at night; in a garden; bright, smooth; A
            tulip grows from a bulb.
        daisy; 2; a small white flower with a yellow middle; closes when night comes; in a meadow; tiny, light; You can
            make a chain of daisies.; c: white with a yellow middle
        sunflower; 5; a very tall yellow flower; makes seeds that birds like; in a field; tall, bright; A young sunflower
            turns toward the sun.; c: yellow with a brown middle
        dandelion; 2; a yellow flower of the meadow; turns into a white ball of seeds; in a meadow; light, bright; The
            wind carries the seeds of a dandelion far away.; c: yellow
        violet; 1; a tiny purple flower; blooms early in spring; under a hedge; tiny, soft; A violet is so small that you
            can miss it.; c: purple; m: sweet
        snowdrop; 2; a little white flower like a bell; comes up when there is still snow; in a garden in winter; tiny,
            light; A snowdrop is one of the first flowers of the year.; c: white
        poppy; 2; a red flower with thin petals; blooms in early summer; at the edge of a field; light, thin; The petals
            of a poppy soon fall off.; c: red
        water lily; 3; a flower that floats on the water; opens its petals in the sun; on a pond; flat, wet, beautiful; A
            frog can sit on the leaf of a water lily.
    """),
    "plant": ("plants", "plant", "plant", """
        ~grass; 0; a green plant that covers meadows; feeds cows, sheep and many other animals; in a meadow; green, soft;
            Grass grows again after it is cut.; c: green; m: fresh when it is cut; f: soft
        ~moss; 0; a soft green plant without flowers; grows on stones and trees; in a wet forest; soft, wet; Birds like to
            put moss in their nests.; c: green; f: soft and wet
        fern; 4; a green plant with leaves like feathers; grows in the shade; in a forest; green, light; There were ferns
            before there were flowers.; c: green
        cactus/cactuses; 4; a plant with thick skin and sharp spikes; keeps water inside; in the desert; spiky, thick; A
            cactus can live for a long time without rain.; c: green; f: spiky
        bush/bushes; 5; a plant with many branches, smaller than a tree; gives small animals a place to hide; in a garden;
            green, thick; Some bushes have sweet berries.
        leaf/leaves; 2; a flat green part of a plant; drinks in the light of the sun; on a tree; thin, light, flat; Many
            leaves turn yellow, red or brown in autumn.; s: rustles in the wind
        seed; 1; a tiny thing that a new plant grows from; sleeps in the soil until a plant grows out of it; in the soil;
            tiny, hard; Even a big tree was once a seed.; f: hard
        root; 3; the part of a plant under the ground; drinks water from the soil; under a plant; brown, strong; Roots
            hold a tree when the wind blows.
        branch/branches; 4; an arm of a tree; holds up leaves and fruit; on a tree; long, hard; Birds like to build their
            nests on branches.; f: rough
        acorn; 1; the hard little fruit of an oak; grows into an oak tree; under an oak; tiny, hard, smooth; An acorn
            wears a little cap.; c: brown
    """),
    "fruit": ("fruits", "food", "food", """
        apple; 2; a round fruit with seeds in the middle; make juice or bake a pie; on an apple tree; juicy, hard, round;
            There are apples in red, green and yellow.; p: cinnamon
        banana; 2; a long bent fruit with a yellow peel; make a sweet milkshake; in a fruit bowl; sweet, soft, long; A
            banana is green before it is ripe.; c: yellow; p: yogurt
        pear; 2; a sweet fruit that is thin on top and thick below; have a juicy snack; on a pear tree; sweet, juicy; A
            ripe pear gets soft.; p: cheese
        orange; 2; a round fruit with a thick peel; make fresh juice; on a tree in a warm land; juicy, sweet, round; You
            can divide an orange into pieces without a knife.; c: orange; m: fresh and sweet
        lemon; 2; a yellow fruit that is very sour; make lemonade; on a tree in a warm land; sour, juicy; A little lemon
            makes a cup of tea taste fresh.; c: yellow; m: fresh; p: honey
        +strawberries; 2; small red fruits with tiny seeds outside; make jam or a cake; in a garden in summer; sweet,
            soft, juicy; Strawberries ripen in early summer.; c: red; m: sweet; p: cream
        +cherries; 1; small round fruits with a stone inside; have a sweet snack in summer; on a cherry tree; sweet,
            round, juicy; Two cherries often hang together.; p: vanilla pudding
        plum; 2; a round fruit with a flat stone inside; bake a cake or make jam; on a plum tree; sweet, juicy, smooth; A
            dried plum is called a prune.
        +grapes; 1; small juicy fruits that grow in bunches; make juice or raisins; on a vine; juicy, sweet, round; Dried
            grapes are called raisins.; p: cheese
        peach/peaches; 2; a soft fruit with fuzzy skin; make a sweet dessert; on a tree in a warm land; juicy, soft,
            sweet; There is a big hard stone in a peach.; f: soft and fuzzy; m: sweet
        watermelon; 4; a big round fruit, green outside and red inside; cool down on a hot day; in a field in a warm land;
            juicy, heavy, sweet; A watermelon is mostly water.; c: green outside and red inside
        +blueberries; 1; tiny round blue berries; make pancakes or muffins; on a small bush; tiny, round, sweet;
            Blueberries can turn your tongue blue.; c: blue; p: pancakes
        +raspberries; 1; soft red berries; make jam; on a bush with small thorns; soft, sweet, juicy; Raspberries look as
            if they were made of many tiny drops.; c: red; p: yogurt
        pineapple; 4; a big fruit with a spiky skin; make a fruit salad; in a field in a warm land; juicy, sweet; A
            pineapple grows near the ground and not on a tree.; f: spiky outside; m: sweet
        coconut; 3; a big hard nut of a palm tree; drink the sweet water inside; on a palm tree; hard, round, heavy; A
            coconut can float on the sea.; c: brown outside and white inside
    """),
    "vegetable": ("vegetables", "food", "food", """
        carrot; 2; a long orange root that you can eat; make soup or have a crunchy snack; in a garden bed; hard, crunchy;
            A carrot grows under the ground.; c: orange; p: peas
        potato/potatoes; 2; a round vegetable from under the ground; make mashed potatoes or fries; in a field; hard,
            brown; A potato can grow new plants from its eyes.; p: butter
        tomato/tomatoes; 2; a red juicy vegetable; make soup or sauce; in a sunny garden; juicy, soft, round; A tomato is
            green before it is ripe.; c: red; p: cheese
        cucumber; 3; a long green vegetable; make a fresh salad; in a garden; juicy, cool, long; A cucumber is mostly
            water.; c: green; p: yogurt
        onion; 2; a round vegetable with many layers; give soup a good taste; in a garden bed; round, sharp; An onion can
            make you cry when you cut it.; m: strong
        +peas; 1; tiny green balls that grow in a pod; make soup; in a pod in the garden; tiny, round, sweet; Peas sit
            side by side in their pod.; c: green; p: carrots
        +beans; 1; small seeds that you can cook; make a warm stew; in a pod in the garden; tiny, smooth; Beans can climb
            up a stick while they grow.; p: rice
        pumpkin; 4; a big round vegetable with thick skin; make soup or a lantern; in a field in autumn; heavy, round,
            hard; A pumpkin can grow as heavy as a person.; c: orange
        ~corn; 0; yellow grains on a long cob; make popcorn; in a field; sweet, yellow; Corn plants grow taller than a
            grown-up.; c: yellow; p: butter
        ~spinach; 0; a vegetable with green leaves; cook a green dinner; in a garden bed; green, soft; Spinach gets very
            small when you cook it.; c: green; p: potatoes
        cabbage; 3; a round head of thick leaves; make soup or salad; in a field; round, heavy; Rabbits love to nibble at
            cabbages.
        mushroom; 2; a soft food with a stem and a hat; make soup or put on a pizza; in a wet forest; soft, light; Eat
            only mushrooms from the shop, because some in the woods are poisonous.; m: of the forest
        radish/radishes; 2; a small red root with a sharp taste; make a salad crunchy; in a garden bed; crunchy, round;
            Radishes grow very fast.; c: red outside and white inside; p: bread and butter
    """),
    "food": ("foods", "food", "food", """
        ~bread; 0; a baked food made of flour and water; make a sandwich; in a bakery; soft, brown; Bread gets bigger in
            the warm oven.; m: warm and good when it is fresh; p: butter
        ~butter; 0; a yellow food made from cream; make bread taste good; in a fridge; soft, yellow; Butter melts when it
            gets warm.; c: yellow; p: bread
        ~cheese; 0; a food made from milk; make a sandwich or a pizza; in a fridge; yellow, salty; Some cheese has round
            holes.; c: yellow or white; p: bread
        egg; 2; a smooth round food from a hen; bake a cake or make an omelet; in a nest; smooth, round; An egg has a
            yellow ball inside.; f: smooth; c: white or brown; p: toast
        ~soup; 0; a warm food that you eat with a spoon; get warm on a cold day; in a pot; warm, wet; Soup can be made
            from almost every vegetable.; p: bread
        ~rice; 0; a food of small white grains; cook a good dinner; in a bowl; soft, white; Rice grows in fields with much
            water.; c: white; p: vegetables
        ~spaghetti; 0; noodles that are long and thin; have a dinner that children love; on a plate; long, soft, thin;
            Spaghetti is hard before it is cooked.; p: tomato sauce
        pizza; 3; a flat round bread with sauce and cheese on it; have dinner with friends; in a hot oven; warm, round,
            flat; A pizza is often cut into slices.; m: of warm cheese; p: tomatoes
        sandwich/sandwiches; 2; two slices of bread with something between; have a quick lunch; in a lunch box; soft,
            flat; You can put almost any food in a sandwich.; p: a glass of milk
        pancake; 2; a flat round cake from a pan; have a sweet breakfast; in a pan; flat, round, soft, warm; Some cooks
            can flip a pancake in the air.; p: syrup
        ~porridge; 0; warm cooked oats; start a cold morning well; in a bowl; warm, soft; Porridge gets thick when it
            cools.; p: honey
        ~yogurt; 0; a soft white food made from milk; have a cool snack; in a cup; soft, cool, white; Yogurt tastes a
            little sour.; c: white; p: berries
        ~salt; 0; a white powder with a strong taste; make food taste better; in a kitchen; white, dry; There is salt in
            the water of the sea.; c: white; p: pepper
        +noodles; 2; long pieces of dough that you cook; make a soup or a warm dinner; in a pot; soft, thin, long; Noodles
            get soft in hot water.; p: sauce
    """),
    "sweet treat": ("sweet treats", "food", "food", """
        cake; 3; a sweet soft treat from the oven; celebrate a birthday; on a party table; sweet, soft; You can put
            candles on a birthday cake.; m: sweet; p: a cup of cocoa
        cookie; 2; a small flat sweet treat; have something sweet with milk; in a cookie jar; sweet, crunchy, flat;
            Cookies can be cut like stars and hearts.; m: sweet; p: milk
        ~chocolate; 0; a sweet brown treat made from beans; make cocoa or a cake; in a candy shop; sweet, brown; Chocolate
            melts in a warm hand.; c: brown; m: sweet; p: nuts
        ~ice cream; 0; a cold sweet treat; cool down on a hot day; in a freezer; cold, sweet, soft; Ice cream melts fast
            in the sun.; f: cold; p: strawberries
        ~honey; 0; a sweet golden food that bees make; make tea or bread sweet; in a jar; sweet, sticky, golden; Bees need
            very many flowers to fill one jar of honey.; c: golden; f: sticky; p: bread
        ~jam; 0; a sweet fruit spread; make a slice of bread sweet; in a jar; sweet, sticky; Jam is cooked from fruit and
            sugar.; f: sticky; p: bread
        ~popcorn; 0; corn that has popped in the heat; have a snack at the movies; in a paper bag; light, dry, crunchy;
            Each piece of popcorn was once a hard little grain.; s: goes pop, pop, pop in the pot; p: salt
        ~sugar; 0; sweet white grains; make a cake sweet; in a kitchen; sweet, white, dry; Sugar melts away in warm tea.;
            c: white; p: flour
        muffin; 2; a little round cake; have a sweet breakfast; in a bakery; soft, sweet, round; A muffin is baked in a
            small cup of paper.; p: blueberries
        pie; 3; a baked crust filled with fruit; have a good dessert; in an oven; round, sweet, warm; Apples and cherries
            both make a good pie.; p: cream
        lollipop; 2; a hard candy on a stick; have something sweet for a long time; in a candy shop; hard, sweet, sticky;
            A lollipop gets smaller each time you lick it.; f: hard and sticky
    """),
    "drink": ("drinks", "food", "food", """
        ~milk; 0; a white drink that comes from cows; get strong bones; in a fridge; white, wet; Butter, cheese and yogurt
            are made from milk.; c: white; p: cookies
        ~tea; 0; a drink made from leaves and hot water; get warm on a cold day; in a pot; hot, brown, wet; There is tea
            from mint, too.; p: honey
        ~cocoa; 0; a warm drink of milk and chocolate; get warm after playing in the snow; in a mug; warm, sweet, brown;
            Cocoa comes from the beans of a tree.; c: brown; m: sweet; p: whipped cream
        ~lemonade; 0; a drink made from lemons, water and sugar; cool down on a hot day; in a tall glass; cool, sweet,
            wet; Lemonade is sour and sweet at the same time.; p: ice
        ~orange juice; 0; a drink pressed from oranges; have a fresh start in the morning; in a glass; sweet, wet, cool;
            It takes some oranges to make one glass of orange juice.; c: orange; p: toast
    """),
    "piece of furniture": ("pieces of furniture", "thing for the home", "use", """
        table; 5; a flat top on four legs; eat dinner or draw pictures; in a kitchen; flat, hard; Some tables are round.;
            p: chairs
        chair; 4; a seat with a back and legs; sit down; at a table; hard, strong; A chair with no back is called a
            stool.; p: a table
        bed; 6; a soft place for sleeping; sleep all night; in a bedroom; soft, warm; Some beds stand one on top of the
            other.; p: a pillow
        sofa; 6; a long soft seat for some people; rest and read together; in a living room; soft, long, heavy; Lost coins
            often hide in a sofa.; f: soft; p: cushions
        shelf/shelves; 5; a board on the wall for things; keep your books in order; on a wall; flat, long, hard; The best
            toys often sit on the highest shelf.; p: books
        cupboard; 5; a box with doors for cups and plates; put away cups and plates; in a kitchen; hard, heavy; A cupboard
            keeps the dust away from the plates.; p: plates
        closet; 6; a place with doors for clothes; hang up your clothes; in a bedroom; dark, quiet; Children like to hide
            in a closet.; p: coat hangers
        drawer; 3; a box that slides in and out of a desk; put away small things; in a desk; flat, useful; Socks and
            spoons often live in a drawer.; p: a handle
        desk; 5; a table for writing; write and draw; in a study; flat, hard; Every child at school sits at a desk.; p: a
            lamp
        mirror; 4; a glass that shows your own face; see your own face; in a bathroom; smooth, hard, shiny; In a mirror,
            left and right change places.; f: smooth and cool; p: a comb
        rug; 5; a soft piece of cloth for the floor; keep your feet warm; on a floor; soft, flat, warm; A rug makes a loud
            room quieter.; f: soft
        cradle; 4; a little bed that rocks; rock a baby to sleep; next to a big bed; soft, light; A cradle moves from side
            to side.; p: a blanket
    """),
    "kitchen thing": ("kitchen things", "thing for the home", "use", """
        spoon; 2; a little tool with a round bowl at the end; eat soup; in a kitchen drawer; hard, smooth; A big wooden
            spoon is good for stirring.; f: smooth and hard; p: a bowl
        fork; 2; a tool with points for picking up food; pick up noodles; in a kitchen drawer; hard, pointed; Most forks
            have three or four points.; p: a knife
        knife/knives; 2; a tool with a sharp edge; cut bread; in a kitchen; sharp, hard; Only touch a sharp knife when a
            grown-up is with you.; p: a fork
        cup; 2; a small round thing with a handle; drink tea; in a cupboard; hard, round, smooth; The handle of a cup
            keeps your fingers cool.; p: a saucer
        plate; 3; a flat round dish; serve food; on a table; flat, round, smooth; A plate can break when it falls.; p: a
            fork
        bowl; 3; a deep round dish; eat soup or porridge; on a table; round, deep, smooth; A bowl is like a cup without a
            handle.; p: a spoon
        pot; 3; a deep metal dish with a lid; cook soup; on a stove; hard, heavy, deep; Flowers can live in a pot, too.;
            p: a lid
        pan; 3; a flat metal dish with a long handle; fry an egg; on a stove; flat, hard; A hot pan hisses when water
            falls into it.; p: a stove
        kettle; 3; a pot with a spout for hot water; boil water for tea; in a kitchen; hard, shiny; Some kettles whistle
            when the water is hot.; s: whistles; p: a teapot
        oven; 5; a hot box for baking; bake bread and cakes; in a kitchen; hot, heavy; An oven is hot, so only grown-ups
            open it.; p: oven gloves
        stove; 5; a thing with hot plates for cooking; cook dinner; in a kitchen; hot, heavy; A stove stays hot for a
            while.; p: a pot
        fridge; 6; a cold box for food; keep milk and butter cold; in a kitchen; cold, heavy; A light goes on when you
            open the fridge.; s: hums; p: milk
        bottle; 3; a tall thing with a thin neck; keep water or juice; in a kitchen; smooth, hard; A bottle can be made of
            glass.; p: a cap
        jar; 3; a wide glass with a lid; keep jam or honey; on a kitchen shelf; smooth, hard, round; You can see what is
            in a jar.; p: a lid
        apron; 4; a piece of cloth that you tie in front of you; keep your clothes clean; on a kitchen hook; flat, light;
            Many aprons have a pocket.; p: a cook
    """),
    "thing for the house": ("things for the house", "thing for the home", "use", """
        lamp; 3; a thing that gives light; read in the evening; on a desk; bright, warm; Long ago, lamps burned oil.; p: a
            desk
        candle; 2; a stick of wax with a flame on top; bring light to a dark room; on a table; bright, warm, smooth; A
            candle gets shorter while it burns.; p: a match
        clock; 3; a thing that shows the time; know when it is time for bed; on a wall; round, useful; The long hand of a
            clock shows the minutes.; s: goes tick-tock; p: a wall
        key; 2; a small metal thing for a lock; open a locked door; in a pocket; tiny, hard, cool; Each key fits its own
            lock.; p: a lock
        door; 5; a part of a wall that opens and closes; go in and out; in a wall; flat, hard, heavy; A door turns on
            hinges.; s: creaks; p: a key
        window; 5; an opening with glass in a wall; look outside; in a wall; smooth, flat; A window lets light in and
            keeps rain out.; p: curtains
        pillow; 3; a soft bag for your head; rest your head; on a bed; soft, light; Some pillows are filled with
            feathers.; f: soft; p: a blanket
        blanket; 5; a big warm piece of cloth; keep warm in bed; on a bed; soft, warm; Two chairs and a blanket make a
            good tent.; f: soft and warm; p: a pillow
        towel; 4; a piece of cloth that drinks up water; dry your hands; in a bathroom; soft, dry; You need a towel after
            a swim.; p: soap
        ~soap; 0; something that makes bubbles and takes away dirt; wash your hands; by a sink; smooth, wet; Soap bubbles
            shine in many colors.; m: fresh and clean; f: wet and slippery; p: water
        brush/brushes; 2; a handle with many hairs; make your hair smooth; in a bathroom; light, useful; Painters use a
            brush, too.; p: a comb
        toothbrush/toothbrushes; 2; a small brush for teeth; clean your teeth; in a bathroom; long, light; You should have
            your own toothbrush and not share it.; p: toothpaste
        bathtub; 6; a big tub for washing; take a warm bath; in a bathroom; smooth, deep, heavy; Rubber ducks love a
            bathtub.; p: bubbles
        broom; 5; a long stick with a big brush; sweep the floor; in a corner; long, light; In stories, witches fly on a
            broom.; p: a dustpan
        bucket; 3; a round thing with a handle; carry water; in a shed; round, deep, light; A bucket of wet sand makes a
            good castle.; p: a mop
        basket; 3; a thing woven from thin twigs; carry apples; in a hall; light, useful; Cats like to sleep in a basket.;
            p: a picnic
        umbrella; 4; a little roof on a stick; stay dry in the rain; by a front door; light, round; An umbrella folds up
            when the rain is over.; p: rubber boots
        telephone; 2; a thing for talking with people far away; talk with your grandma; in a bag; light, useful; The first
            telephones hung on a wall.; s: rings
        vase; 3; a tall pot for flowers; keep flowers fresh; on a table; smooth, hard; A vase needs water for the
            flowers.; p: flowers
        ladder; 5; two long poles with steps between; climb up high; against a wall; tall, hard; Somebody should hold a
            ladder while you climb.; p: a roof
        box/boxes; 3; a thing with sides and a lid; keep your toys together; on a shelf; square, light; An empty box is a
            fine toy for a cat.; p: a lid
        bag; 3; a soft thing with handles; carry your shopping; in a hall; light, soft; A bag is flat when it is empty.;
            p: a market
        ~string; 0; a long thin thread; tie up a parcel; in a drawer; long, thin, light; A kite needs a long string.; p: a
            parcel
        button; 1; a small round thing on a shirt; close your coat; on a shirt; tiny, round, hard; A button slips through
            a small hole.; p: thread
        needle; 1; a thin pointed piece of metal; sew on a button; in a sewing box; thin, sharp, tiny; A needle has a hole
            that is called an eye.; p: thread
        coin; 1; a small round piece of money; pay for a candy; in a purse; round, flat, hard; A coin has two sides.; f:
            hard and cool; p: a piggy bank
    """),
    "tool": ("tools", "thing that people use", "use", """
        hammer; 3; a tool with a heavy head; hit a nail into wood; in a toolbox; hard, heavy; A hammer can pull out nails,
            too.; s: goes bang; p: nails
        saw; 4; a tool with many sharp teeth; cut wood; in a toolbox; sharp, hard; A saw makes dust from the wood.; p:
            wood
        nail; 1; a thin pointed piece of metal; hold two boards together; in a toolbox; thin, hard, sharp; A nail has a
            flat head.; p: a hammer
        screwdriver; 2; a tool for turning screws; turn a screw; in a toolbox; hard, long; A screwdriver must fit the head
            of the screw.; p: screws
        shovel; 5; a tool with a long handle and a flat blade; dig a hole; in a shed; long, hard; In winter, people move
            snow with a shovel.; p: a bucket
        rake; 5; a tool with a long handle and many teeth; gather fallen leaves; in a shed; long, hard; A rake has teeth
            but no mouth.; p: leaves
        watering can; 3; a can with a long spout; give water to flowers; in a garden; light, useful; The holes in a
            watering can make a soft rain.; p: flowers
        axe; 4; a tool with a sharp heavy blade; chop wood; in a shed; sharp, heavy; Only grown-ups use an axe.; p: wood
        +scissors; 2; a tool with two blades that meet; cut paper; in a drawer; sharp, hard; Scissors for children have
            round tips.; s: go snip, snip; p: paper
        ~glue; 0; a sticky stuff that holds things together; stick paper together; in a school bag; sticky, wet; Glue is
            wet first and then gets dry.; f: sticky; p: paper
        rope; 4; a very thick string; tie up a boat; on a ship; long, strong, thick; A rope is made of many twisted
            threads.; p: a knot
        flashlight; 2; a small lamp that you carry; find your way in the dark; in a tent; bright, light; A flashlight
            makes funny shadows.; p: batteries
        tent; 6; a house of cloth; sleep outside; in a meadow; light, useful; A tent can be folded and put in a bag.; p: a
            sleeping bag
        ruler; 3; a flat stick with numbers; draw a straight line; in a school bag; flat, straight, thin; A ruler shows
            how long a thing is.; p: a pencil
        wheelbarrow; 5; a small cart with one wheel; move heavy earth; in a garden; heavy, useful; A wheelbarrow has two
            handles.; p: a shovel
        magnet; 2; a thing that pulls iron; pick up pins; on a fridge; hard, strong; A magnet does not pull wood.; p: pins
        compass/compasses; 2; a small thing with a needle that points north; find the way; in a backpack; round, useful;
            The needle of a compass always points north.; p: a map
    """),
    "toy": ("toys", "thing that people use", "use", """
        ball; 3; a round toy; throw, kick and catch; in a yard; round, light; A ball rolls because it is round.; p: a goal
        doll; 3; a toy that looks like a little person; play family; in a toy box; soft, light; A doll can wear tiny
            clothes.; p: a doll house
        teddy bear; 3; a soft toy that looks like a bear; cuddle in bed; on a bed; soft, fluffy; A teddy bear is good at
            keeping secrets.; f: soft and fluffy; p: a bed
        kite; 4; a light toy on a long string; play with the wind; in the air; light, colorful; A kite needs wind to fly.;
            p: string
        puzzle; 3; a picture cut into many pieces; put a picture together; on a table; flat, colorful; The edges of a
            puzzle are easiest to find.; p: patience
        yo-yo; 2; a toy that goes up and down on a string; do tricks; in a pocket; round, light; A yo-yo comes back to
            your hand.; p: a finger
        swing; 5; a seat that hangs on two ropes; fly up and down; on a playground; high, fun; On a swing, your legs help
            you to go higher.; p: a friend who pushes
        slide; 6; a smooth way down with a ladder; slip down fast; on a playground; smooth, high; You climb up a slide on
            one side and slip down on the other.; p: a ladder
        seesaw; 5; a long board that goes up and down; go up and down with a friend; on a playground; long, fun; Two
            children are needed for a seesaw.; p: a friend
        sandbox/sandboxes; 6; a big box full of sand; build castles; on a playground; soft, dry; Wet sand in a sandbox is
            best for building.; p: a bucket
        +building blocks; 2; little pieces of wood for building; build a tower; in a toy box; hard, square; Building
            blocks fall down with a loud crash.; p: a floor
        jump rope; 4; a rope with two handles; jump again and again; in a school yard; long, thin; Two friends can turn a
            long jump rope for a third one.; p: a rhyme
        balloon; 3; a thin bag full of air; make a room ready for a party; at a party; light, round; A balloon goes pop
            when it meets a needle.; f: smooth; p: string
        puppet; 3; a doll that you move with your hand; play a little show; in a puppet theater; light, funny; A hand
            puppet sits on your hand like a glove.; p: a stage
        spinning top; 2; a toy that turns around and around; make a toy dance; on a floor; round, quick; A spinning top
            falls over when it gets slow.
        marble; 1; a tiny glass ball; roll and aim; in a little bag; round, smooth, hard; Many marbles have a colorful
            swirl inside.; f: smooth and cool
    """),
    "vehicle": ("vehicles", "thing that people use", "use", """
        car; 6; a vehicle with four wheels; drive to your grandma; on a street; fast, heavy; A car needs a driver who
            watches the road.; s: goes vroom; p: a road
        bus/buses; 7; a long car for many people; ride through the town with many people; on a street; long, heavy; A bus
            stops so that people can get in and out.; p: a bus stop
        train; 8; a row of wagons on rails; travel far; on rails; long, fast, heavy; A train cannot leave its rails.; s:
            goes choo-choo; p: rails
        bicycle; 5; a vehicle with two wheels and no motor; ride to the park; in a yard; light, quick; You move a bicycle
            with your own legs.; s: goes ring-ring; p: a helmet
        boat; 6; a small thing that floats; cross a lake; on a lake; wet, light; A boat moves with oars, a sail or a
            motor.; p: oars
        ship; 8; a very big boat; travel across the sea; on the sea; heavy, long; A ship can carry many cars.; p: a
            captain
        plane; 8; a vehicle with wings; fly to another land; in the sky; fast, heavy, loud; A plane flies above the
            clouds.; p: an airport
        helicopter; 7; a flying vehicle with turning blades on top; fly to places without a road; in the sky; loud, fast;
            A helicopter can stay still in the air.; p: a pilot
        truck; 7; a big car for heavy things; move heavy boxes; on a street; heavy, strong, loud; A truck can have more
            than ten wheels.; p: a driver
        fire truck; 7; a red truck with ladders and hoses; bring water to a fire; at a fire station; heavy, loud, fast; A
            fire truck has a very long ladder.; c: red in many places; p: a siren
        tractor; 6; a strong vehicle with big back wheels; pull a plow over the field; on a farm; strong, heavy, slow,
            loud; A tractor can drive through deep mud.; p: a farmer
        ambulance; 7; a car for sick people; bring a sick person to the hospital; on a street; fast, loud; An ambulance
            has a bed inside.; p: a siren
        rocket; 8; a vehicle that flies to space; fly to space; at a launch pad; fast, loud, tall; A rocket goes up with
            fire and much noise.; p: astronauts
        submarine; 8; a ship that can dive; travel under the water; under the sea; long, heavy; A submarine looks out of
            the water through a long tube.; p: a captain
        sled; 4; a seat that slides on snow; slide down a snowy hill; on a snowy hill; light, fast; A sled has no wheels.;
            p: snow
        scooter; 4; a board with two wheels and a handle; roll to school; on a sidewalk; light, quick; You push a scooter
            with one foot.; p: a helmet
        hot air balloon; 8; a huge balloon with a basket; float over the fields; in the sky; round, quiet, slow; A hot air
            balloon goes where the wind goes.; p: a basket
        canoe; 5; a thin light boat; paddle down a river; on a river; long, light; Long ago, people made a canoe from one
            tree.; p: a paddle
        crane; 8; a machine with a very long arm; lift heavy stones; at a building site; tall, strong, heavy; The driver
            of a crane sits high up in a cabin.; p: a hook
        digger; 7; a machine with a big shovel; dig deep holes; at a building site; strong, heavy, loud; The shovel of a
            digger has teeth.; p: sand
    """),
    "building": ("buildings", "place", "visit", """
        house; 8; a building where people live; live with a family; in a street; dry, warm; A snail carries its house on
            its back.
        school; 8; a building where children learn; learn to read and count; in a town; busy, loud; In a school there are
            many classrooms.
        library; 8; a building full of books; read and borrow books; in a town; quiet, calm; In a library, people whisper.
        hospital; 8; a building where sick people get help; get well again; in a town; clean, quiet; In a hospital, there
            are doctors day and night.
        museum; 8; a building with old or beautiful things; look at old things and pictures; in a town; quiet, calm; Some
            museums show the bones of dinosaurs.
        bakery; 7; a shop for bread and cake; buy fresh bread; in a street; warm, busy; The people of a bakery start work
            before the sun is up.; m: of fresh bread
        shop; 7; a place where things are sold; buy things; in a street; busy, bright; Some shops sell only one thing,
            such as hats.
        barn; 8; a big farm building; keep hay dry; on a farm; dark, dry; Owls like to sleep in an old barn.; m: of hay
        stable; 7; a house for horses; feed horses; on a farm; warm, dry; In a stable there is straw on the floor.; m: of
            hay and horses
        castle; 8; a big old building with towers; see how kings and queens once lived; on a hill; old, strong, cold; Many
            castles have water around them.
        theater; 8; a house with a stage; watch a play; in a town; dark, quiet; In a theater, people clap when the show is
            over.
        train station; 8; the place where trains stop; get on a train; in a town; busy, loud; At a train station, a clock
            is very important.
        airport; 9; the place where planes start and land; fly away on a plane; outside a big city; busy, loud; At an
            airport, bags ride on a moving belt.
        fire station; 8; the house of the fire trucks; see the fire trucks; in a town; busy, loud; In some fire stations,
            firefighters slide down a pole.
        post office; 7; the place where letters are sent; send a letter; in a town; busy, useful; In a post office,
            letters get a stamp.
        greenhouse; 7; a house of glass for plants; grow tomatoes when it is cold; in a garden; warm, bright, wet; A
            greenhouse lets the sun in and keeps the warm air inside.
        hotel; 8; a house with many bedrooms; sleep far from home; in a city; clean, quiet; In a hotel, each room has a
            number.
    """),
    "thing that people build": ("things that people build", "thing that people use", "use", """
        bridge; 8; a way over a river or a road; cross a river; over a river; long, strong; Some bridges can open for tall
            ships.; p: a river
        tunnel; 8; a way through a mountain or under a road; go through a mountain; under a mountain; dark, long; In a
            tunnel, your voice comes back as an echo.
        tower; 8; a very tall, thin building; look far over the land; in an old town; tall, strong; Many towers have
            stairs that go around and around.
        lighthouse; 8; a tower with a bright light by the sea; show ships the way at night; on a rock by the sea; tall,
            bright; The light of a lighthouse can be seen from far away.
        windmill; 8; a house with big arms that turn in the wind; grind grain with the help of the wind; on a hill; tall,
            old; A windmill stands still when there is no wind.
        well; 5; a deep hole with water at the bottom; get fresh water; in a village; deep, wet, cold; People pull water
            up from a well with a bucket.; p: a bucket
        fence; 5; a low wall of wood or wire; keep sheep in the meadow; around a garden; long, hard; Cats can walk on top
            of a fence.; p: a gate
        wall; 6; a strong side of a house or a garden; keep the wind out; around a garden; hard, strong, flat; A wall of
            stones can stand for hundreds of years.; p: a door
        roof; 7; the top of a house; keep the rain out; on top of a house; strong, dry; Storks and cats like to sit on a
            roof.; p: a chimney
        chimney; 5; a pipe on the roof for smoke; let the smoke out; on a roof; tall, dark, hot; A chimney is black inside
            because of the smoke.; p: a roof
        road; 8; a long way for cars; drive from town to town; between two towns; long, flat, hard; Look left and right
            before you cross a road.; p: cars
        +stairs; 6; a row of steps; go up and down; inside a house; hard, useful; Stairs often have a rail to hold on to.;
            p: a rail
        elevator; 5; a small room that goes up and down; go up without stairs; in a tall building; useful, quick; An
            elevator hangs on very strong ropes.; s: goes ding; p: buttons
        traffic light; 5; a pole with a red, a yellow and a green light; cross the road safely; at a crossing; bright,
            useful; When a traffic light is red, everybody has to wait.; c: red, yellow and green
        fountain; 6; a place where water jumps up; cool your hands; in a park; wet, cool; Birds like to bathe in a
            fountain.; s: splashes
        tree house; 6; a small house high up in a tree; play high above the ground; in a big tree; high, fun; You need a
            ladder to get up to a tree house.; p: a ladder
    """),
    "place": ("places", "place", "visit", """
        park; 9; a big garden for everybody; play and walk under the trees; in a town; green, quiet; Many parks have a
            pond with ducks.
        playground; 7; a place with swings and slides; play with other children; in a park; loud, fun; Most playgrounds
            have a sandbox.
        zoo; 9; a park with animals from all over the world; see animals from far away; in a big city; loud, busy; In a
            zoo, the animals get fed every day.
        farm; 9; a place where animals and plants are raised; see cows and tractors; in the country; busy, green; On a
            farm, work starts very early.
        beach/beaches; 8; a place with sand by the water; swim and build castles of sand; by the sea; sandy, warm; The
            sand on a beach was once rocks.
        garden; 7; a piece of land with plants; grow flowers and vegetables; behind a house; green, quiet; A garden needs
            sun and water.
        market; 8; a place where many people sell food; buy fresh fruit; in the middle of a town; busy, loud; At a market,
            you can often taste the fruit first.
        village; 9; a very small town; live in a quiet place; in the country; quiet, calm; In a village, most people know
            each other.
        city; 9; a very big town; find many shops and people; by a big river; loud, busy; In a city, there are lights all
            night long.
        orchard; 8; a garden of fruit trees; pick apples and pears; in the country; green, quiet; In spring, an orchard is
            full of white and pink flowers.
        meadow; 8; a field of grass and flowers; pick flowers and watch butterflies; in the country; green, soft; Many
            insects live in a meadow.; m: of grass and flowers
        swimming pool; 7; a big basin full of water; swim and splash; in a town; wet, loud; At a swimming pool, you should
            walk and not run.
        harbor; 9; a safe place for ships; watch the ships; by the sea; busy, loud; In a harbor, cranes lift boxes from
            ships.
        circus/circuses; 8; a show in a big round tent; see clowns and jugglers; in a big tent; loud, colorful; A circus
            travels from town to town.
    """),
    "room": ("rooms", "place", "use", """
        kitchen; 7; a room for cooking; cook and bake; in a house; warm, busy; A kitchen is often the warmest room.; p: a
            stove
        bedroom; 7; a room with a bed; sleep and dream; in a house; quiet, calm; A bedroom is dark at night so that people
            can sleep.; p: a bed
        bathroom; 6; a room with a sink and a tub; wash and brush your teeth; in a house; wet, clean; Your voice sounds
            loud in a bathroom.; p: a bathtub
        attic; 7; a room right under the roof; keep old things; under a roof; dark, dry, quiet; An attic is often full of
            old treasures.; p: old boxes
        cellar; 7; a room under the house; keep potatoes and jam cool; under a house; cool, dark; A cellar stays cool even
            in summer.; p: a stair
        classroom; 7; a room with desks and a board; learn with other children; in a school; loud, bright; In a classroom,
            you raise your hand before you speak.; p: a teacher
        garage; 7; a room for a car; keep the car dry; next to a house; dark, dry; A garage has a very wide door.; p: a
            car
        balcony; 5; a small place outside, high on a wall; sit outside without leaving home; on a tall house; high, sunny;
            Flowers grow well on a sunny balcony.; p: flowers
    """),
    "job": ("jobs", "job", "job", """
        baker; 0; a person who makes bread; bakes bread and cakes; in a bakery; busy, patient; A baker gets up when most
            people still sleep.; p: an oven
        cook; 0; a person who makes meals; cooks tasty meals; in a kitchen; busy, creative; A cook wears a white hat in
            some places.; p: a pot
        farmer; 0; a person who grows food; feeds animals and plants corn; on a farm; busy, strong; A farmer looks at the
            sky to see what the weather will be.; p: a tractor
        doctor; 0; a person who helps sick people; helps sick people to get well; in a hospital; careful, kind; A doctor
            can listen to your heart.; p: medicine
        nurse; 0; a person who cares for sick people; gives medicine and comforts people; in a hospital; kind, patient; A
            nurse may work at night, too.; p: a bandage
        dentist; 0; a doctor for teeth; looks after teeth; in an office with a special chair; careful, patient; A dentist
            can fill a hole in a tooth.; p: a tiny mirror
        vet; 0; a doctor for animals; helps sick animals; in an animal clinic; kind, careful; A vet cannot ask the animals
            where it hurts.; p: pets
        teacher; 0; a person who helps children learn; teaches children to read and count; in a school; patient, kind; A
            teacher has homework to do, too.; p: a board
        firefighter; 0; a person who puts out fires; puts out fires and saves people; at a fire station; brave, strong,
            quick; A firefighter wears a helmet and thick clothes.; p: a hose
        police officer; 0; a person who keeps people safe; keeps people safe and helps when somebody is lost; on the
            street; brave, careful; A police officer can help a lost child.; p: a whistle
        mail carrier; 0; a person who brings letters; brings letters and parcels to every house; on the street; busy,
            quick; A mail carrier works in sun and rain.; p: letters
        pilot; 0; a person who flies planes; flies a plane over the clouds; in a cockpit; careful, calm; A pilot sits in
            front of very many buttons.; p: a plane
        captain; 0; the leader of a ship; leads a ship over the sea; on a ship; calm, brave; A captain should be the last
            to leave the ship.; p: a ship
        gardener; 0; a person who cares for plants; waters flowers and cuts hedges; in a garden; patient, careful; A
            gardener is glad about worms in the soil.; p: a watering can
        painter; 0; a person who paints; paints pictures or walls; in a bright room; creative, patient; A painter can mix
            new colors.; p: a brush
        tailor; 0; a person who makes clothes; sews coats and dresses; in a small shop; careful, patient; A tailor
            measures your arms and legs first.; p: needle and thread
        carpenter; 0; a person who makes things from wood; builds tables and roofs; in a workshop; strong, careful; A
            carpenter measures twice before he or she cuts.; p: a saw
        builder; 0; a person who builds houses; builds houses with bricks; at a building site; strong, busy; A builder
            wears a hard hat.; p: bricks
        plumber; 0; a person who mends water pipes; mends pipes that drip; under a sink; useful, clever; A plumber stops
            drops that drip all night.; p: pipes
        clown; 0; a person who makes people laugh; makes people laugh; in a circus; funny, loud; A clown often wears a red
            nose.; p: a red nose
        musician; 0; a person who plays music; plays songs for people; on a stage; patient, creative; A musician practices
            every day.; p: an instrument
        dancer; 0; a person who moves to music; moves to music on a stage; in a theater; strong, light; A dancer can stand
            on the tips of the toes.; p: music
        fisherman/fishermen; 0; a person who catches fish; catches fish with a net; on a boat; patient, calm; A fisherman
            goes out to sea very early.; p: a net
        astronaut; 0; a person who flies to space; flies to space in a rocket; in a rocket; brave, calm; An astronaut can
            float in a spaceship.; p: a space suit
        librarian; 0; a person who looks after books; helps people to find a good book; in a library; quiet, patient; A
            librarian knows where each book stands.; p: books
        hairdresser; 0; a person who cuts hair; washes and cuts hair; in a hair salon; careful, friendly; A hairdresser
            sweeps up a lot of hair every day.; p: scissors
        shepherd; 0; a person who looks after sheep; takes the sheep to fresh grass; in a meadow; patient, calm; A
            shepherd often has a clever dog.; p: sheep
        bus driver; 0; a person who drives a bus; brings people through the town; in a bus; careful, calm; A bus driver
            knows every stop.; p: a bus
        beekeeper; 0; a person who keeps bees; looks after bees and collects honey; near some hives; calm, careful; A
            beekeeper wears a hat with a net.; p: a hive
    """),
    "piece of clothing": ("pieces of clothing", "thing that people use", "wear", """
        hat; 3; a thing to wear on your head; keep the sun off your face; on a hook; light, useful; A straw hat is good in
            summer.; p: a scarf
        cap; 3; a soft hat with a stiff front; keep the sun out of your eyes; on a hook; light, soft; Many teams wear the
            same cap.; p: a sunny day
        scarf/scarves; 4; a long piece of cloth for your neck; keep your neck warm; on a hook; long, soft, warm; A scarf
            can be knitted at home.; p: a hat
        +gloves; 2; clothes for your hands; keep your fingers warm; in a pocket; warm, soft; Gloves have a place for each
            finger.; p: snow
        +mittens; 2; warm clothes for hands, with one place for all fingers; make a snowball without cold hands; in a
            pocket; warm, soft; Mittens are warmer than gloves.; p: a scarf
        coat; 5; a long warm jacket for going outside; stay warm in winter; on a hook; warm, thick, heavy; A coat often
            has deep pockets.; p: a hat
        raincoat; 5; a coat that keeps water out; stay dry in the rain; on a hook; smooth, light; Many raincoats are
            bright yellow.; p: rubber boots
        sweater; 4; a warm thing with sleeves, often made of wool; stay warm; in a closet; warm, soft, thick; A sweater
            can be knitted from wool.; p: jeans
        shirt; 4; a piece of clothing with sleeves and buttons; cover your chest and arms; in a closet; light, soft; A
            shirt has a collar.; p: pants
        +pants; 4; clothes for your legs; keep your legs warm; in a closet; long, useful; Pants with short legs are called
            shorts.; p: a belt
        dress/dresses; 4; a top and a skirt in one piece; look nice at a party; in a closet; light, beautiful; A wide
            dress spins when you dance.; p: a ribbon
        +shoes; 3; things to wear on your feet; walk on stones; in a hall; strong, useful; Shoes come in pairs.; p: socks
        +boots; 3; high strong shoes; walk through mud; in a hall; strong, high, heavy; Rubber boots are good for jumping
            in puddles.; p: thick socks
        +socks; 2; soft clothes for your feet; keep your toes warm; in a drawer; soft, warm; Socks love to get lost one by
            one.; p: shoes
        +slippers; 3; soft shoes for the house; walk over a cold floor; under a bed; soft, warm, light; Slippers are not
            made for the rain.; p: pajamas
        +pajamas; 4; clothes for sleeping; sleep well; under a pillow; soft, warm; Pajamas may have stars and moons on
            them.; p: a bed
        belt; 3; a band for the middle of your body; hold up your pants; in a closet; long, thin; A belt has a row of
            little holes.; p: pants
        +glasses; 2; two round pieces of glass for your eyes; see better; on a nose; thin, light; Grandparents often look
            for their glasses and have them on.; p: a nose
    """),
    "kind of weather": ("kinds of weather", "kind of weather", "nature", """
        ~rain; 0; water that falls from clouds; makes the flowers grow; under dark clouds; wet, cool; Rain fills the
            rivers and lakes.; s: goes pitter-patter; p: an umbrella; m: fresh; f: wet
        ~snow; 0; frozen water that falls in white flakes; covers the land in white; on a hill in winter; cold, white,
            soft; Most snowflakes have six arms.; c: white; f: cold and soft; s: crunches under your shoes; p: a sled
        ~wind; 0; air that moves; moves the leaves and dries the wash; on a hill; strong, cool; You cannot see the wind,
            but you can see what it moves.; s: whistles around the house; p: a kite
        ~fog; 0; a cloud that lies on the ground; hides the houses and trees; over a field in the morning; wet, grey,
            quiet; Fog goes away when the sun gets warm.; c: grey; p: a lamp
        ~ice; 0; frozen water; covers ponds in winter; on a pond in winter; cold, hard, smooth; Ice floats on water.; f:
            cold and smooth; p: skates
        storm; 0; very strong wind, often with rain; bends the trees; over the sea; loud, wild; After a storm, the air is
            clean and fresh.; s: howls; p: a warm house
        ~thunder; 0; the loud noise after a flash of lightning; rolls over the land; in a storm; loud, deep; Thunder is
            only a sound and cannot hurt you.; s: rumbles
        ~lightning; 0; a bright flash in a storm; lights up the sky; in a dark cloud; bright, fast; You see lightning
            before you hear the thunder.
        ~sunshine; 0; the light of the sun; warms the air and makes plants grow; in a garden on a clear day; warm, bright;
            Cats love to sleep in the sunshine.; f: warm; p: a sun hat
        ~hail; 0; little balls of ice that fall from clouds; drums on the roof; under dark clouds; hard, cold, loud; Hail
            can be as big as a marble.; c: white; f: hard and cold
        ~frost; 0; thin white ice on a cold morning; paints white patterns on grass; on the grass on a cold morning;
            white, cold, thin; Frost melts when the sun comes out.; c: white; f: cold
    """),
    "part of nature": ("parts of nature", "part of nature", "nature", """
        mountain; 9; a very high piece of land; rises high above the land; far above a valley; high, strong; There is snow
            on top of many high mountains.
        hill; 8; a small, round mountain; rises a little above the fields; near a village; round, green; From a hill, you
            can see far.
        river; 9; a long stream of water; runs down to the sea; in a valley; long, wet; A river starts as a tiny spring.;
            s: gurgles
        lake; 9; a lot of water with land all around; gives fish and ducks a home; between hills; deep, wet, calm; In a
            cold winter, a lake can freeze.
        !sea; 9; a huge lot of salty water; makes waves and carries ships; at the end of the land; deep, wet, salty; The
            sea covers most of the earth.; c: blue or green; s: roars and whispers; m: of salt
        pond; 7; a small lake; gives frogs a home; in a garden; wet, quiet; Frogs lay their eggs in a pond.
        forest; 9; a place with very many trees; gives animals a home; behind the fields; dark, green, quiet; Trees in a
            forest help to keep the air clean.; m: of leaves and earth
        desert; 9; a very dry place with a lot of sand; is hot by day and cold at night; in a hot land; dry, sandy; It
            hardly ever rains in a desert.
        island; 9; land with water all around; lies in the middle of the water; in the sea; quiet, green; You need a boat
            to get to most islands.
        cave; 7; a big hole in a rock; gives bats a place to sleep; in a mountain; dark, cool; Long ago, people painted
            animals on the walls of caves.
        waterfall; 8; water that falls down from a rock; falls down with a roar; in the mountains; loud, wet; Near a
            waterfall, you may see a rainbow.; s: roars
        stone; 2; a hard piece of rock; lies on the ground for a very long time; by a river; hard, heavy; A flat stone can
            skip over the water.; f: hard and cool; c: grey
        ~sand; 0; very tiny pieces of stone; runs through your fingers; on a beach; dry, soft; Glass is made from sand.;
            c: yellow; f: soft and grainy; p: a bucket
        ~mud; 0; wet earth; sticks to shoes and boots; in a puddle; wet, soft, brown; Pigs love to roll in mud.; c: brown;
            f: wet and soft; p: rubber boots
        puddle; 4; a little water on the ground; makes a big splash when you jump; on a path after the rain; wet, flat; A
            puddle dries up in the sun.; s: goes splash; p: rubber boots
        ~fire; 0; hot bright flames; gives light and heat; in a stove; hot, bright; Fire is hot, so never play with it.;
            c: red, orange and yellow; s: crackles; f: hot, so do not touch it
        ~smoke; 0; the grey cloud over a fire; rises from a fire; over a chimney; grey, light; Smoke makes your eyes
            water.; c: grey
        volcano/volcanoes; 9; a mountain with fire inside; spits hot rock and smoke; on an island; hot, high; Most
            volcanoes are asleep.; s: rumbles
        wave; 6; a hill of water that moves; rolls to the beach; on the sea; wet, strong; The wind makes the waves of the
            sea.; s: goes whoosh
        shell; 2; the hard house of a small sea animal; lies in the sand when nobody lives in it; on a beach; hard,
            smooth; It sounds like the sea when you hold a big shell to your ear.; f: hard and smooth
        nest; 3; a home that a bird builds; holds eggs and baby birds; in a tree; round, light; A nest is made of twigs,
            grass and feathers.
        feather; 2; a soft part of the coat of a bird; keeps a bird warm and helps it to fly; under a tree; light, soft; A
            feather falls very slowly.; f: soft
        egg shell; 2; the thin hard coat of an egg; keeps a baby bird safe; in a nest; thin, hard; A chick breaks its egg
            shell with its beak.
        ~water; 0; a clear liquid that every living thing needs; fills rivers, lakes and glasses; in a river; wet, clear;
            Water turns into ice when it is very cold.; f: wet; s: splashes; p: soap
        ~air; 0; the thing that we breathe; fills balloons and blows as wind; everywhere around you; light, clear; You
            cannot see air, but you need it all the time.
    """),
    "thing in the sky": ("things in the sky", "part of nature", "nature", """
        !sun; 10; a very big and hot star; gives us light and warmth; high up in the sky by day; hot, bright, round; The
            sun is much bigger than the earth.; c: yellow or white
        !moon; 9; a big ball of rock that goes around the earth; shines at night; in the night sky; round, bright, quiet;
            The moon shines because the sun shines on it.; c: white or yellow
        star; 10; a far, hot ball of light; twinkles at night; in the night sky; hot, bright; Our sun is a star, too.
        cloud; 8; a lot of tiny drops in the air; brings rain and shade; in the sky; light, wet; Fog is a cloud on the
            ground.; c: white or grey
        rainbow; 8; a bow of colors in the sky; shines when there is sun and rain; in the sky after the rain; bright,
            colorful; A rainbow always shows its colors in the same order.
        planet; 9; a very big ball that goes around a star; goes around a star; far away in space; round, quiet; We live
            on a planet that is called Earth.
    """),
    "part of the body": ("parts of the body", "part of the body", "body", """
        nose; 2; the part of the face for smelling; smell flowers; in the middle of a face; soft, useful; Your nose gets
            red when it is cold.; p: a handkerchief
        eye; 1; the part of the face for seeing; see colors and faces; in a face; round, wet; Your eyes close when you
            sleep.; p: glasses
        ear; 2; the part of the head for hearing; hear music and voices; at the side of a head; soft, useful; Your ears
            help you to stand straight, too.; p: music
        mouth; 2; the part of the face for eating and talking; eat, talk and smile; in a face; soft, wet; A mouth makes
            every word you say.; p: a smile
        tooth/teeth; 1; a hard white thing in the mouth; bite an apple; in a mouth; hard, white; Children lose their first
            teeth and get new ones.; c: white; p: a toothbrush
        tongue; 2; the soft part inside the mouth; taste ice cream; in a mouth; soft, wet, pink; Your tongue helps you to
            talk.; c: pink
        hand; 2; the end of the arm, with fingers; hold things; at the end of an arm; warm, useful; Most hands have five
            fingers.; p: gloves
        finger; 2; a thin part of the hand; point at a picture; on a hand; thin, useful; No two people have the same
            finger prints.; p: a ring
        arm; 4; the long part from the shoulder to the hand; hug your friends; below a shoulder; long, strong; An arm
            bends at the elbow.; p: a sleeve
        leg; 4; the long part that you stand on; walk and run; under a body; long, strong; A leg bends at the knee.; p:
            pants
        foot/feet; 3; the end of the leg; stand and walk; at the end of a leg; flat, useful; There are five toes on each
            foot.; p: shoes
        knee; 2; the place where the leg bends; bend your leg; in the middle of a leg; round, hard; Children often have a
            scratch on one knee.; p: a bandage
        heart; 2; the part inside the chest that beats; move the blood through your body; inside a chest; strong, busy; A
            heart beats faster when you run.; s: goes thump, thump
        stomach; 3; the part inside that takes in food; turn food into something your body can use; in the belly; soft,
            useful; A stomach may growl when it is empty.; s: growls when it is empty
        ~skin; 0; the cover of the whole body; feel what is warm or cold; all over the body; soft, thin; When you scratch
            your skin, it heals by itself.; f: soft
        ~hair; 0; thin threads on the head; keep your head warm; on a head; soft, thin; Hair grows a little every day.; p:
            a comb
        bone; 3; a hard part inside the body; stand up straight; inside a body; hard, strong; A broken bone can grow
            together again.; c: white; f: hard
        brain; 3; the part of the head for thinking; think and remember; inside a head; soft, clever; Your brain works
            even when you sleep.
    """),
    "musical instrument": ("musical instruments", "thing that people use", "use", """
        drum; 4; a round thing that you hit to make music; beat a loud rhythm; on a stage; loud, round; A drum can be made
            from a box.; s: goes boom, boom; p: drumsticks
        guitar; 4; an instrument with six strings; play songs by the fire; in a music room; light, smooth; Some guitars
            need electric power.; s: sounds warm and soft; p: a song
        piano; 6; an instrument with black and white keys; play songs with all ten fingers; in a music room; heavy,
            smooth; A piano has little hammers inside.; p: a stool
        violin; 3; an instrument with four strings and a bow; play sweet and sad songs; in a concert hall; light, smooth;
            You hold a violin under your chin.; s: sings high and sweet; p: a bow
        flute; 3; a long tube that you blow; play high, clear notes; in a music room; thin, long, light; The first flutes
            were made of bones.; s: sounds high and clear; p: a song
        trumpet; 3; a shiny horn that you blow; play loud, bright notes; on a stage; loud, shiny; Most trumpets have only
            three buttons to press.; c: golden; s: goes toot, toot; p: a band
        bell; 2; a hollow metal cup that rings; call people; in a tower; hard, loud; A cow may wear a bell around its
            neck.; s: goes ding-dong; p: a tower
        whistle; 1; a tiny thing that you blow; make a sharp sound; on a string around a neck; tiny, loud; A whistle can
            be heard from far away.; s: goes tweet; p: a game
        harp; 5; a tall instrument with many strings; play soft, gentle music; in a concert hall; tall, heavy; A harp can
            have almost fifty strings.; s: sounds soft like rain
        xylophone; 3; a row of bars that you hit with sticks; play a merry tune; in a classroom; light, long; The short
            bars of a xylophone make the high notes.; s: goes plink, plonk; p: two sticks
    """),
    "thing for school": ("things for school", "thing that people use", "use", """
        pencil; 2; a thin stick that writes; write and draw; in a pencil case; thin, light; A pencil gets shorter each
            time you sharpen it.; p: paper
        crayon; 2; a colored stick of wax; color a picture; in a box; smooth, colorful; You can draw on almost any paper
            with a crayon.; p: paper
        pen; 2; a thin tube with ink inside; write a letter; in a pencil case; thin, smooth; The ink of a pen stays on the
            paper for a long time.; p: paper
        eraser; 1; a soft thing that takes pencil lines away; erase a mistake; in a pencil case; soft, tiny; An eraser
            gets smaller each time you use it.; p: a pencil
        book; 3; many pages with words or pictures; read a story; on a shelf; square, quiet; A book lets you travel while
            you sit on your bed.; p: a cozy chair
        notebook; 3; a thin book of empty pages; write down your ideas; in a school bag; thin, flat, light; The pages of a
            notebook often have lines.; p: a pen
        backpack; 4; a bag that you carry on your back; carry your books; on a hook; strong, useful; A backpack leaves
            both hands free.; p: a lunch box
        map; 3; a picture of the land from above; find your way; on a wall; flat, thin, colorful; On a map, water is
            blue.; p: a compass
        globe; 3; a round map of the earth; see where lands and seas are; on a desk; round, smooth; You can spin a globe
            with one finger.; p: a map
        ~paper; 0; thin white sheets made from wood; write, draw and fold; on a desk; thin, light, flat, white; You can
            fold paper into a boat.; c: white; s: rustles; p: a pencil
        ~chalk; 0; a soft white stick for writing; write on a board; by a school board; white, dry, soft; You can paint
            the sidewalk with chalk.; c: white; f: dry and dusty; p: a board
        lunch box/lunch boxes; 3; a box for food; take a sandwich to school; in a school bag; light, useful; A lunch box
            keeps a sandwich from getting flat.; p: a sandwich
        letter; 2; a paper with a message in an envelope; tell your news to somebody far away; in a mailbox; thin, flat,
            light; A letter needs a stamp.; p: a stamp
        picture; 3; something that is drawn or painted; make a wall look nice; on a wall; flat, colorful; A picture can
            tell a story without words.; p: a frame
    """),
    "material": ("materials", "material", "use", """
        ~wood; 0; the hard part of a tree; build tables and boats; in a forest; hard, strong, brown; Wood floats on
            water.; c: brown; f: hard, with fine lines; m: of the forest
        ~glass; 0; a hard, clear material; make windows and bottles; in a window; hard, smooth, clear; Glass breaks when
            it falls.; f: smooth and cool
        ~wool; 0; the soft hair of a sheep; knit a sweater; on a sheep; soft, warm; Wool can be dyed in every color.; f:
            soft and warm; p: knitting needles
        ~cotton; 0; a soft plant material like little clouds; make shirts and sheets; on a cotton plant; soft, light,
            white; Most T-shirts are made of cotton.; c: white; f: soft
        ~iron; 0; a strong, heavy metal; make nails and rails; in a workshop; hard, heavy, strong; Wet iron gets rusty.;
            f: hard and cold
        ~gold; 0; a shiny yellow metal; make rings and crowns; deep in the ground; shiny, heavy; Gold never gets rusty.;
            c: yellow; f: smooth and cool
        ~clay; 0; a soft, wet kind of earth; make cups and pots; by a river; soft, wet; Clay gets hard in a hot oven.; f:
            wet and soft
        ~rubber; 0; a material that can bend and stretch; make balls and boots; on a wheel; soft, strong; Rubber can come
            from the milk of a tree.; f: soft and bouncy
        ~leather; 0; a strong material made from skin; make shoes and belts; on a saddle; strong, brown; Leather gets
            softer when you wear it for a long time.; f: smooth
        brick; 3; a hard block of baked clay; build a wall; in a wall; hard, heavy, square; Most bricks are red or brown.;
            f: rough and hard
    """),
}

NO_CLASSES = ["animal", "plant", "food", "vehicle", "building", "job", "piece of clothing", "musical instrument",
              "kind of weather"]
UNCLEAR = {  # classes that are neither quite right nor quite wrong
    "fruit": ["plant"], "vegetable": ["plant"], "thing that people build": ["building", "vehicle"], "plant": ["food"],
    "material": ["plant", "piece of clothing"], "part of nature": ["kind of weather", "animal", "plant", "food"],
    "thing in the sky": ["kind of weather"], "room": ["building"], "place": ["building", "plant"], "toy": ["vehicle"],
    "part of the body": ["animal", "food"], "job": ["animal", "plant", "food", "kind of weather"], "sea animal": ["food"],
    "farm animal": ["food"], "wild animal": ["food"], "bird": ["food"], "little creature": ["food"], "flower": ["food"],
    "food": ["animal", "plant"], "sweet treat": ["plant"], "tool": ["vehicle"],
}
WRONG = {"wild animal": ["bird", "insect"], "pet": ["bird", "insect"], "little creature": ["bird", "insect"],
         "sea animal": ["bird", "insect"], "bird": ["insect"], "insect": ["bird"], "tree": ["flower"], "flower": ["tree"],
         "fruit": ["vegetable", "drink"], "vegetable": ["drink"], "drink": ["fruit", "vegetable"]}
OPTIONS = {"c": "color", "f": "feel", "m": "smell", "s": "sound", "p": "partner"}


def cells_of(text):
    """The parts of a text between bars."""
    return [" ".join(cell.split()) for cell in text.split("|")]


OPPOSITES = {}
for pair in cells_of("""soft hard|hot cold|warm cold|cool hot|long short|light heavy|loud quiet|fast slow|quick slow|
    smooth rough|sweet sour|
wet dry|thin thick|strong weak|tall low|high low|sharp blunt|bright dark|deep shallow|flat round|round square|busy lazy|
clean dirty|calm wild|juicy dry|brave shy|patient wild"""):
    one, other = pair.split()
    OPPOSITES.setdefault(one, other)
    OPPOSITES.setdefault(other, one)


def plural_of(name):
    if name.endswith(("s", "sh", "ch", "x")):
        return name + "es"
    if name.endswith("y") and name[-2] not in "aeiou":
        return name[:-1] + "ies"
    return name + "s"


def listed(items, last="and"):
    """One, two and three."""
    items = list(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else items[0]


def thing_of(row, group, many_of_group, wider, mode):
    """A row as an object whose fields fit into templates."""
    cells = [" ".join(cell.split()) for cell in row.split(";")]
    form, size, what, act, where, adjectives, fact = cells[:7]
    more = dict.fromkeys(OPTIONS.values(), "")
    for cell in cells[7:]:
        key, value = cell.split(": ", 1)
        more[OPTIONS[key]] = value
    mark, form = (form[0], form[1:]) if form[0] in "~+!" else ("", form)
    name, _, many = form.partition("/")
    a, many = {"": (f"a {name}", many or plural_of(name)), "!": (f"the {name}", f"the {name}")}.get(mark, (name, name))
    several = mark == "+"
    it = "they" if several else a if mode == "job" else "it"
    adjectives = adjectives.split(", ")
    more |= {"is": "are", "does": "do", "helps": "help", "goes": "go"} if several else \
            {"is": "is", "does": "does", "helps": "helps", "goes": "goes"}
    return SimpleNamespace(
        name=name, a=a, many=many, are="are" if mark in ("", "+") else "is", it=it, mark=mark, several=several,
        them="them" if several else it, one={"": "one", "+": "them"}.get(mark, "it"), size=int(size), what=what, act=act,
        my_act=act.replace("your", "my"), their_act=act.replace("your", "their"), where=where, adjectives=adjectives,
        looks=listed(adjectives), fact=fact, fact_=fact[0].lower() + fact[1:], that="those are" if several else "that is",
        group=group, groups=many_of_group, wider=wider, mode=mode, the=name if mark in ("~", "+") else f"the {name}", **more)


THINGS = []
for group, (plural, wider, mode, text) in GROUPS.items():
    lines = []
    for line in text.strip("\n").splitlines():
        if line.startswith(" " * 12):
            lines[-1] += line
        elif line.strip():
            lines.append(line)
    THINGS += [thing_of(line, group, plural, wider, mode) for line in lines]
CLASSES = {x.group: x.groups for x in THINGS}
ADJECTIVES = {a: [x for x in THINGS if a in x.adjectives and x.mode != "job" and not x.several]
              for a in {a for x in THINGS for a in x.adjectives}}
ADJECTIVES = {a: things for a, things in ADJECTIVES.items() if len(things) > 5}
PLACES = {place: [x for x in THINGS if x.where == place] for place in {x.where for x in THINGS}}
PLACES = {place: found for place, found in sorted(PLACES.items()) if len({x.a for x in found}) >= 3}


def of(*modes):
    return [x for x in THINGS if x.mode in modes]


def of_groups(*groups):
    return [x for x in THINGS if x.group in groups]


DOERS = of("animal", "plant", "job", "nature")
USED = of("use", "wear", "visit", "food", "body")
OWNED = [x for x in of_groups("kitchen thing", "thing for the house", "tool", "toy", "thing for school", "piece of clothing",
                              "musical instrument", "pet") if x.mark != "~" and x.name not in ("door", "window", "swing",
                              "slide", "seesaw", "sandbox", "bathtub", "oven", "stove", "fridge", "needle", "axe", "knife",
                              "nail", "marble")]
SEEN = [x for x in of("animal", "visit") + of_groups("vehicle", "tree", "flower", "thing that people build", "job",
                                                     "thing in the sky") if x.name not in ("planet", "rocket", "submarine")]
SIZED = [x for x in THINGS if x.size and x.mode != "body"]
LIKED = [x for x in THINGS if x.mode not in ("body", "job") and x.name not in ("egg shell", "hospital", "nail")]

UNKNOWN = {  # kind of question: (what it is about, questions)
    "places": ("far lands and maps", """where Peru is|where Iceland is|how big Canada is|which towns are in Norway|
        how far it is to Egypt|what the longest river of the world is called|
        what the highest mountain of the world is called|where Madagascar is|which lands lie next to Brazil|
        what the flag of Finland looks like|how many people live in Japan|how many islands there are in Greece|
        which sea is the deepest|where the Nile ends|how many countries there are|which street leads to the station|
        how far my town is from the sea|what the biggest lake in Africa is"""),
    "past": ("what happened long ago", """who built the pyramids|who invented the telephone|when the first train ran|
        who was the first king|when people learned to write|who made the first clock|what happened a hundred years ago|
        how old the oldest castle is|when the first school opened|who first climbed the highest mountain|
        who found the way over the ocean|when the first plane flew|who invented the wheel|
        what people ate in the Stone Age|who painted the first picture|when the lamp was invented|
        who lived in the old castle|when the first bicycle was made"""),
    "people": ("famous people", """who the president is|who won the last race|who sings the best song of this year|
        who is the richest person|who wrote that famous book|which actor plays in the new film|
        who is the fastest runner|who won the big football game|who is the best painter of all|
        who is the tallest person|who is the queen of that land|what the name of the first astronaut was|
        who drew the picture in the museum"""),
    "science": ("hard science", """how gravity works|what an atom is|how a computer chip works|
        what electricity is made of|how a rocket engine works|what a black hole is|how medicine works in the body|
        what light is made of|how a virus looks|what is in the middle of the earth|why time goes forward|
        how the universe began|what DNA is|how a radio works|how far away the nearest star is|how hot the sun is|
        how much the earth weighs|how an engine burns gas|how a battery makes power|what oxygen is"""),
    "numbers": ("big numbers", """what 348 times 27 is|how much 5821 plus 3977 is|what the root of 1764 is|
        how many grains of sand there are|what 9600 divided by 32 is|how many stars there are|
        how many seconds a year has|what 15 percent of 840 is|how many hairs are on a head|what the number pi is|
        how many leaves an oak has|what 777 minus 389 is|how many words there are in English|
        how many fish are in the sea|what a million times a million is"""),
    "now": ("what happens right now", """what time it is|what the weather is like today|what is new in the world|
        who is at my door|what is on television tonight|when the next bus comes|how much a ticket costs|
        whether the shop is open|whether it will rain tomorrow|what day it is|how long the line at the museum is|
        where my keys are|what my friend is doing now|whether my team has won"""),
}
UNKNOWN = {kind: (about, cells_of(text)) for kind, (about, text) in UNKNOWN.items()}
LANDS = cells_of("""Peru|Iceland|Canada|Norway|Egypt|Brazil|Japan|Kenya|India|Chile|Finland|Greece|Italy|Spain|Mexico|
    Poland|China|Cuba|Ghana|
Portugal|Sweden|Turkey|Vietnam|Nepal|Paris|London|Rome|Berlin|Madrid|Lisbon|Vienna|Tokyo""")
SCIENCE = cells_of("""gravity|electricity|an atom|a black hole|a computer chip|oxygen|DNA|a virus|energy|a laser|
    a rocket engine|the brain of a robot|
a molecule|a galaxy|a radio wave|nuclear power|an equation|a satellite|a microscope|a battery|algebra|a protein""")
HARD = [  # what it is about, questions straight and indirect, words for them
    ("far lands and maps", [
        ("Where is {x}?", "where {x} is"), ("How big is {x}?", "how big {x} is"),
        ("How far is it to {x}?", "how far it is to {x}"),
        ("How many people live in {x}?", "how many people live in {x}"),
        ("What do people eat in {x}?", "what people eat in {x}"),
        ("What is {x} famous for?", "what {x} is famous for"), ("Tell me about {x}.", "what to say about {x}"),
        ("How do I get to {x}?", "the way to {x}"), ("What is the weather like in {x}?", "what the weather is like in {x}"),
        ("Who lives in {x}?", "who lives in {x}"), ("Have you been to {x}?", "what {x} looks like")], LANDS),
    ("hard science", [
        ("What is {x}?", "what {x} is"), ("How does {x} work?", "how {x} works"),
        ("Explain {x} to me.", "how to explain {x}"),
        ("Tell me about {x}.", "what to say about {x}"), ("Can you explain {x}?", "how to explain {x}"),
        ("Who discovered {x}?", "who discovered {x}"), ("Why is {x} important?", "why {x} is important")], SCIENCE),
    ("big numbers", [
        ("What is {a} times {b}?", "what {a} times {b} is"), ("How much is {a} plus {b}?", "how much {a} plus {b} is"),
        ("What is {a} minus {b}?", "what {a} minus {b} is"), ("Divide {a} by {b}.", "how to divide {a} by {b}"),
        ("Is {a} more than {b}?", "which is more, {a} or {b}"), ("Add {a} and {b}.", "how to add {a} and {b}")], [""]),
]
OFFERS = {  # what the bot can do: (how it offers it, how the user takes it, what it says then)
    "count": ("count to ten", "count to ten", "[Here I go|Listen|With pleasure]: one, two, three, four, five, six, seven, "
              "eight, nine, ten!"),
    "colors": ("say some colors", "say some colors", "[Some colors are|Here are some colors:|I know] {colors}. "
                "[Which one do you like best?|Do you like one of them?|There are more of them, too.]"),
    "animals": ("name some animals", "name some animals", "[Here you are|With pleasure|Of course]: {animals}. "
                "[Which one do you like best?|They are all animals.|I like to think of them.]"),
}
CLEAR = cells_of("""bird|insect|farm animal|sea animal|fruit|vegetable|food|sweet treat|drink|tree|flower|vehicle|building|
piece of clothing|musical instrument|part of the body|toy|wild animal""")
DISTANT = {  # what is surely of another class
    "animal": ["use", "wear", "food", "visit", "plant"], "food": ["use", "wear", "visit", "job", "body"],
    "plant": ["use", "wear", "visit", "job", "body", "animal"], "use": ["animal", "plant", "food", "job", "body"],
    "visit": ["animal", "food", "wear", "job", "body"], "wear": ["animal", "food", "plant", "visit", "job", "body"],
    "body": ["use", "visit", "plant", "wear"],
}
HOMES = ["house", "barn", "village", "garden"]
DETAILS = ["what", "act", "found", "looks", "fact"]


def said(w, template, **slots):
    """The filled template, with capitals where sentences start."""
    text = w.fill(template, **slots)
    parts, start = [], True
    for i, letter in enumerate(text):
        parts.append(letter.upper() if start and letter.isalpha() else letter)
        if letter.isalpha():
            start = False
        elif letter in ".!?" and text[i + 1:i + 2] in (" ", ""):
            start = True
    return "".join(parts)


def act_template(x):
    if x.mode in ("animal", "plant", "job", "nature"):
        return "[|||I know that |As far as I know, |People say that |I have learned that ]{x.a} {x.act}."
    if x.mode == "food":
        return """[{x.a} {x.is} good when you want to {x.act}|when you want to {x.act}, {x.a} {x.is} just right|
            with {x.a}, you can {x.act}|people like {x.a} when they want to {x.their_act}|{x.a} can help you to {x.act}]."""
    if x.mode == "wear":
        return """[you wear {x.a} to {x.act}|{x.a} {x.helps} you to {x.act}|people wear {x.many} to {x.their_act}|
            when you want to {x.act}, put on {x.a}|with {x.a} on, you can {x.act}]."""
    if x.name in HOMES:
        return "[{x.a} {x.is} a place to {x.act}|{x.a} is a good place to {x.act}|people need {x.many} to {x.their_act}]."
    if x.mode == "visit":
        return """[you go to {x.a} to {x.act}|people go to {x.a} to {x.their_act}|{x.a} is a good place to {x.act}|
            when you want to {x.act}, you go to {x.a}|people visit {x.a} to {x.their_act}]."""
    if x.mode == "body":
        return """[you need {x.a} to {x.act}|with {x.a}, you can {x.act}|{x.a} {x.helps} you to {x.act}|
            people use {x.many} to {x.their_act}|without {x.a}, you could not {x.act}]."""
    return """[you can use {x.a} to {x.act}|{x.a} {x.helps} you to {x.act}|people use {x.many} to {x.their_act}|
        with {x.a}, you can {x.act}|when you want to {x.act}, {x.a} {x.is} just right|you need {x.a} to {x.act}]."""


def found_template(x):
    if x.mode == "animal":
        return """[{x.a} often lives {x.where}|you can find {x.a} {x.where}|look for {x.a} {x.where}|
            you may meet {x.a} {x.where}]."""
    if x.mode == "job":
        return "[{x.a} works {x.where}|you can meet {x.a} {x.where}|you can find {x.a} {x.where}|look for {x.a} {x.where}]."
    if x.group in ("tree", "flower"):
        return """[{x.a} can grow {x.where}|you can find {x.a} {x.where}|look for {x.a} {x.where}|
            you may see {x.a} {x.where}]."""
    return """[you can find {x.a} {x.where}|look for {x.a} {x.where}|{x.a} {x.is} often {x.where}|
        you may find {x.a} {x.where}|the best place to look for {x.a} is {x.where}]."""


def detail(w, x, kind):
    """A sentence about a thing."""
    if kind == "act":
        return said(w, act_template(x), x=x)
    if kind == "found":
        return said(w, found_template(x), x=x)
    return said(w, {
        "what": """[{x.a} {x.is} {x.what}|{x.a} {x.is} {x.what}|{x.a}? {x.that} {x.what}|
            the word {x.name} means {x.what}|
            {x.what}: that is {x.a}].""" if not x.several else "[{x.a} {x.are} {x.what}|{x.a}? {x.that} {x.what}].",
        "looks": "a good {x.name} is {x.looks}." if x.mode == "job" else
                 """[{x.a} {x.is} {x.looks}|{x.a} {x.is} usually {x.looks}|
                most people would say that {x.a} {x.is} {x.looks}].""",
        "fact": """[{x.fact}|{x.fact}|{x.fact}|{x.fact}|did you know this? {x.fact}|here is something nice: {x.fact_}|
            I know that {x.fact_}]""",
    }[kind], x=x)


def details(w, x, kinds):
    """Sentences about a thing; those after the first may call it "it"."""
    texts = [detail(w, x, kind) for kind in kinds]
    name = said(w, "{x.a} ", x=x) + " "
    for i, text in enumerate(texts):
        if i and text.startswith(name) and x.mode != "job" and w.chance(0.5):
            texts[i] = f"{x.it.capitalize()} {text[len(name):]}"
    return " ".join(texts)


def answer(w, x, *kinds, more=0.5):
    """The sentences of these kinds; perhaps one of another kind after them. Returns the text and the kinds."""
    kinds = list(kinds)
    if w.chance(more):
        kinds.append(w.pick([k for k in DETAILS if k not in kinds]))
    return details(w, x, kinds), kinds


def mates(x):
    """Others of the same group."""
    return [y for y in THINGS if y.group == x.group and y is not x]


def asked_on(w, x, kind):
    """A question that calls the thing "it"."""
    use = x.mode not in ("animal", "plant", "job", "nature")
    return said(w, {
        "what": "[And what {x.is} {x.it}?|But what {x.is} {x.it}?|And what exactly {x.is} {x.it}?]",
        "act": "[What {x.is} {x.it} for?|And what {x.is} {x.it} good for?|What can I do with {x.them}?]" if use else
               "[What {x.does} {x.it} do?|And what {x.does} {x.it} do?|Tell me what {x.it} {x.does}.]",
        "found": "[Where do I find {x.one}?|And where can I find {x.one}?|Where should I look for {x.one}?]",
        "looks": "[What {x.is} {x.it} like?|And what {x.is} {x.it} like?|Can you describe {x.them}?]",
        "fact": """[Do you know something nice about {x.them}?|What else should I know about {x.them}?|
            Tell me a fact about {x.them}.]""",
    }[kind], x=x)


def follow_up(w, turns, x, kinds):
    """Perhaps a further turn about the same thing."""
    chance = w.rng.random()
    rest = [k for k in DETAILS if k not in kinds]
    if chance > 0.8 and rest:
        kind = w.pick(rest)
        turns.append((asked_on(w, x, kind), detail(w, x, kind)))
    elif chance < 0.12:
        turns.append((said(w, """[Thanks!|Thank you.|Thank you, Trilobite!|Good, thanks.|Nice, thank you!|
            Ah, now I know. Thanks!]"""),
                      said(w, """[You are welcome!|My pleasure!|Any time!|
                I am glad I could help.] [I like to talk about {x.many}.|Now you know something about {x.many}.|
                Shall we talk about {y.a} next?|Ask me about {y.a}, too, if you like.|
                I can tell you about {y.a}, too.]""", x=x, y=w.pick(mates(x)))))
    elif chance < 0.26 and rest:
        turns.append((said(w, """[Tell me more!|Tell me more about {x.many}.|More, please.|
            What else do you know about {x.many}?|Go on!|"""
                      "And what else?|Can you say more about {x.a}?|Do you know anything else about {x.a}?]", x=x),
                      details(w, x, w.some(rest, min(len(rest), w.pick([1, 2]))))))
    elif chance < 0.34 and kinds:
        turns.append((said(w, """[Is that true?|Really?|Are you sure?|Is that really so?|No kidding?|
            I did not know that. Is it true?]"""),
                      said(w, "[Yes, that is true.|Yes, really!|Yes, as far as I know.|It is true.|Yes, I am quite sure.] ")
                      + " " + detail(w, x, kinds[0])))
    return turns


def series(w, things, ask, kinds, short="[And {x.a}?|And what about {x.a}?|What about {x.a}?|And {x.a}, please?]"):
    """The same question about one thing, and perhaps about others of its group."""
    x = w.pick(things)
    text, told = answer(w, x, *kinds)
    turns = [(said(w, ask, x=x), text)]
    if w.chance(0.3):
        others = [y for y in mates(x) if y in things]
        for y in w.some(others, min(len(others), w.pick([1, 1, 2]))):
            turns.append((said(w, short, x=y), answer(w, y, *kinds, more=0.25)[0]))
        return turns
    return follow_up(w, turns, x, told)


def what_is(w):
    return series(w, THINGS, """[What {x.is} {x.a}?|What {x.is} {x.a}?|Do you know what {x.a} {x.is}?|
        Tell me what {x.a} {x.is}.|Can you tell me what {x.a} {x.is}?|I do not know what {x.a} {x.is}.|
        Explain what {x.a} {x.is}, please.|Please explain the word {x.name}.|What does the word {x.name} mean?|
        My teacher used the word {x.name}. What is that?|Trilobite, what {x.is} {x.a}?|
        I have heard the word {x.name}. What is that?]""",
        ["what"])


def what_for(w):
    return series(w, USED, """[What {x.is} {x.a} for?|What {x.is} {x.a} good for?|What can I do with {x.a}?|
        Why do people need {x.many}?|What do people do with {x.many}?|Tell me what {x.a} {x.is} for.|
        Do you know what {x.a} {x.is} for?|Why would I want {x.a}?|How {x.does} {x.a} help me?|
        What {x.is} the use of {x.a}?]""", ["act"])


def what_does(w):
    return series(w, DOERS, """[What {x.does} {x.a} do?|Do you know what {x.a} {x.does}?|Tell me what {x.a} {x.does}.|
        What do you know about the things {x.a} {x.does}?|Can you tell me what {x.a} {x.does}?|
        I want to know what {x.a} {x.does}.]""", ["act"])


def where_is(w):
    things = [x for x in THINGS if x.mode != "body" or w.chance(0.5)]
    return series(w, things, """[Where do I find {x.a}?|Where can I find {x.a}?|In which place can I find {x.a}?|
        Where should I look for {x.a}?|I am looking for {x.a}.|Do you know where I can find {x.a}?|
        Tell me where to find {x.a}.|Where would you look for {x.a}?|Where can I see {x.a}?]""", ["found"])


def about(w):
    x = w.pick(THINGS)
    text, kinds = answer(w, x, w.pick(["what", "act", "fact", "what"]), more=1)
    ask = """[Tell me about {x.a}.|Tell me about {x.many}.|Tell me something about {x.many}.|
        Tell me something about {x.a}!|Talk about {x.many}.|Say something about {x.a}.|What do you know about {x.many}?|
        Do you know anything about {x.many}?|I want to know something about {x.many}.|Let us talk about {x.many}.|
        Can you tell me about {x.many}?|{x.many}, please.|Teach me something about {x.many}.|
        Give me a fact about {x.many}.|I would like to learn about {x.many}.]"""
    return follow_up(w, [(said(w, ask, x=x), text)], x, kinds)


def conversation(w):
    """Several questions about one thing, the later ones with a pronoun."""
    x = w.pick(THINGS)
    kinds = w.some([k for k in DETAILS if k != "what"], w.pick([2, 2, 3]))
    turns = [(said(w, """[What {x.is} {x.a}?|I have a question about {x.many}: what {x.is} {x.a}?|
        Hello! Do you know what {x.a} {x.is}?|I have just read the word {x.name}. What is that?|
        Please explain the word {x.name}.]""", x=x), detail(w, x, "what"))]
    return turns + [(asked_on(w, x, kind), detail(w, x, kind)) for kind in kinds]


def one_word(w):
    x = w.pick(THINGS)
    text, kinds = answer(w, x, w.pick(["what", "fact", "act"]))
    start = said(w, "[|{x.a}!|A nice word!|Oh, {x.a}!|You say {x.name}.|{x.name} is a good word.]", x=x)
    end = said(w, """[||Would you like to know more about {x.many}?|What do you like about {x.many}?|
        Shall I tell you more?]""", x=x)
    return follow_up(w, [(said(w, """[{x.name}.|{x.a}.|{x.many}!|
        {x.name}?]""", x=x), f"{start} {text} {end}".strip())], x, kinds)


def because(w, x, many=False):
    """Why somebody may like it, as a clause; after "bridges" if many, else after "a bridge"."""
    it, helps = ("they", "help") if many and not x.mark else (x.it, x.helps)
    if x.mode in ("animal", "plant", "job", "nature"):
        return w.fill("because {subject} {x.act}", x=x, subject=x.a if many else x.it)
    if x.mode == "food":
        return w.fill("because {it} [must be|{are} said to be] {x.looks}", x=x, it=it, are="are" if it == "they" else "is")
    if x.mode == "visit":
        return w.fill("because people can {x.their_act} there", x=x)
    return w.fill("because {it} {helps} people to {x.their_act}", x=x, it=it, helps=helps)


def like_it(w):
    x = w.pick(LIKED)
    reason = because(w, x)
    ask = said(w, """[Do you like {x.many}?|Do you like {x.many}, too?|Trilobite, do you like {x.many}?|
        What do you think of {x.many}?|How do you like {x.many}?|Would you like {x.a}?|Are you fond of {x.many}?]""", x=x)
    yes = "" if ask.startswith(("What", "How")) else """[Yes,|Yes, I do!|
        Oh yes,]""" if "Do you" in ask or "do you" in ask else "Oh,"
    never = {"food": "tasted", "animal": "met", "use": "used", "wear": "worn", "visit": "been to"}.get(x.mode, "been near")
    no = f"""[I have never {never} {{x.a}}|I am only a small program and have never {never} {{x.a}}|
        I am just words on a screen]"""
    if w.chance(0.35):
        return [(ask, said(w, f"""[{yes} I like the thought of {{x.a}}!|{yes} I like to think of {{x.many}}.|
            {no}, but I like the thought of {{x.one}}.|I think {{x.many}} {{x.are}} [nice|wonderful|great|
            lovely].]""", x=x)),
                (said(w, "[Why?|Why is that?|And why?|Why do you like {x.many}?|Tell me why.]", x=x),
                 said(w, """[I like to think of {x.a}|I like the thought of {x.a}|Well, I like the idea of {x.a}|
                That is easy: I like to think of {x.a}] {reason}.""",
                      x=x, reason=reason))]
    return [(ask, said(w, f"""[{no}, but I like the thought of {{x.one}}, {{reason}}.|
        {yes} I like to think of {{x.a}}, {{reason}}. [|And you?|Do you like {{x.many}}, too?]|
        I like the thought of {{x.a}}, {{reason}}. [|How about you?|
        What do you think of {{x.many}}?]]""", x=x, reason=reason))]


def reply_with_look(w, x):
    return said(w, """[You are right, {x.a} {x.is} {x.looks}.|{x.looks}: {x.that} {x.a}!|
        Yes, {x.looks}, that is what {x.many} {x.are} like.|That is true, {x.many} {x.are} {x.looks}.] {x.fact}""", x=x)


def user_likes(w):
    x = w.pick([x for x in LIKED if x.mode != "visit"])
    text, kinds = answer(w, x, w.pick(["fact", "act", "fact"]), more=0)
    user = said(w, """[I like {x.many}.|I love {x.many}!|I like {x.many} very much.|I really like {x.many}.|
        I like {x.many} best of all.|I think {x.many} {x.are} great.|{x.many} {x.are} my favorite {x.groups}.|
        My favorite {x.group} is {x.a}.|You know, I love {x.many}.]""" if x.mark == "" else """[I like {x.many}.|
            I love {x.many}!|I like {x.many} very much.]""", x=x)
    start = said(w, """[{x.many} {x.are} a nice thing to like!|How nice that you like {x.many}!|Oh, {x.many}!|
        I like {x.many}, too.|So you like {x.many}!|I understand why you like {x.many}.|
        {x.many} {x.are} great, I agree.]""", x=x)
    if w.chance(0.5):
        ask = said(w, """[What do you like best about {x.many}?|Why do you like {x.many}?|
            What is so nice about {x.many}?]""", x=x)
        look = said(w, """[Because {x.it} {x.is} {x.looks}.|{x.many} {x.are} so {x.looks}.|
            I like that {x.many} {x.are} {x.looks}.]"""
                    if x.mark else """[Because they {x.are} {x.looks}.|They {x.are} so {x.looks}.|
                I like that they {x.are} {x.looks}.]""", x=x)
        return [(user, f"{start} {ask}"), (look, reply_with_look(w, x))]
    return follow_up(w, [(user, f"{start} {text}")], x, kinds)


def user_dislikes(w):
    x = w.pick([x for x in LIKED if x.mark != "!"])
    y = w.pick(mates(x))
    user = said(w, """[I do not like {x.many}.|I don't like {x.many}.|I do not like {x.many} at all.|
        {x.many} {x.are} not for me.|I hate {x.many}!|Honestly, I don't like {x.many} much.]""", x=x)
    calm = said(w, """[That is all right.|That is fine.|Never mind.|That can happen.|
        I understand.] [Not everybody likes {x.many}.|You do not have to like {x.many}.|Nobody has to like {x.many}.|
        Some other people do not like {x.many} either.]""", x=x)
    if w.chance(0.4):
        return [(user, f"{calm} {detail(w, x, 'fact')}")]
    ask = said(w, """[What do you like instead?|Which {x.groups} do you like?|Do you like other {x.groups}?|
        And what do you like?]""", x=x)
    return [(user, f"{calm} {ask}"),
            (said(w, "[I like {y.many}.|I like {y.many} better.|{y.many}!|I love {y.many}.|I prefer {y.many}.]", y=y),
             said(w, """[{y.many}, how nice!|{y.many} {y.are} a good choice.|Good, then let us talk about {y.many}!|
                So you like {y.many}!] """, y=y)
             + " " + answer(w, y, w.pick(["fact", "act"]), more=0)[0])]


def saw(w):
    x = w.pick(SEEN)
    user = said(w, """[I saw {x.a} today.|I saw {x.a}!|Today I saw {x.a}.|Guess what, I saw {x.a}!|
        We saw {x.a} yesterday.|On my way home, I saw {x.a}.|There was {x.a} today!|I have just seen {x.a}.|
        My friend and I saw {x.a}.]""", x=x)
    react = said(w, """[You saw {x.a}! How nice!|Oh, {x.a}!|How lucky to see {x.a}!|{x.a}, wow!|So you saw {x.a}!|
        How nice it must be to see {x.a}!]""", x=x)
    if w.chance(0.5):
        fit = """[{x.a} {x.where}, that sounds right.|{x.where}, that is a good place for {x.a}.|
            {x.where} is just where {x.a} should be.|Ah, {x.where}! That is where you can find {x.a}.]"""
        return [(user, react + " " + said(w, """[Where did you see {x.the}?|Where was that?|
            Tell me, where was {x.the}?]""", x=x)),
                (said(w, "[It was {x.where}.|{x.where}.|I saw {x.the} {x.where}.|It was {x.where}, I think.]"
                      if x.mode != "job" else "[{x.where}.|I saw {x.the} {x.where}.]", x=x),
                 said(w, fit, x=x) + " " + detail(w, x, w.pick(["fact", "act"])))]
    text, kinds = answer(w, x, w.pick(["act", "fact"]), more=0)
    return follow_up(w, [(user, f"{react} {text}")], x, kinds)


def has(w):
    x = w.pick(OWNED)
    user = said(w, """[I have {x.a}.|I have {x.a} at home.|I have got {x.a}!|I got {x.a} today.|
        My grandma gave me {x.a}.|I got {x.a} for my birthday.|I have {x.a} in my room.|There {x.is} {x.a} in my room.|
        My mom bought me {x.a}.|Look, I have {x.a}!|We have {x.a} at home.]""", x=x)
    react = said(w, """[{x.a}, how nice!|How nice that you have {x.a}!|Oh, {x.a}!|So you have {x.a}!|Lucky you, {x.a}!|
        It is good to have {x.a}.]""", x=x)
    if w.chance(0.45):
        color = w.pick(COLOURS)
        if x.mode == "animal":
            name = w.pick(GIRLS + BOYS)
            return [(user, said(w, "{react} [What is its name?|What do you call it?|Does it have a name?]", react=react)),
                    (said(w, "[Its name is {name}.|I call it {name}.|{name}!|We call it {name}.]", name=name),
                     said(w, """[{name} is a good name for {x.a}.|{name}, what a nice name for {x.a}!|
                Say hello to {name} from me!|Then {name} {x.act}, I guess.] {x.fact}""", x=x, name=name))]
        return [(user, said(w, """{react} [What color {x.is} {x.it}?|What color {x.is} your {x.name}?|
            Tell me the color of your {x.name}!]""", react=react, x=x)),
                (said(w, """[{x.it} {x.is} {color}.|{color}.|My {x.name} {x.is} {color}.|
                {color}, I think.]""", x=x, color=color),
                 said(w, "{article} {color} {x.name}, [how lovely!|that sounds nice!|I like that.|very nice!]",
                      x=x, color=color, article="" if x.several else "a") + " " + detail(w, x, w.pick(["act", "fact"])))]
    text, kinds = answer(w, x, w.pick(["act", "fact"]), more=0)
    return follow_up(w, [(user, f"{react} {text}")], x, kinds)


def lost(w):
    x = w.pick([x for x in OWNED if x.mode != "animal"])
    user = said(w, """[I lost my {x.name}.|I can't find my {x.name}.|My {x.name} {x.is} gone!|
        Oh no, where {x.is} my {x.name}?|I have lost my {x.name}. What shall I do?|I am looking for my {x.name}.]""", x=x)
    comfort = said(w, """[Oh no, your {x.name}!|I am sorry about your {x.name}.|What a pity about your {x.name}!|
        Poor you, without your {x.name}!]""", x=x)
    first = said(w, """{comfort} [Have you looked {place}?|Did you look {place}? That is a good place for {x.a}.|
        {x.a} {x.is} often {x.where}, so look there first.]""", x=x, comfort=comfort, place=x.where.replace(" a ", " the "))
    turns = [(user, first)]
    if w.chance(0.6):
        if w.chance(0.5):
            turns.append((said(w, "[Yes! I found {x.them}!|I looked, and there {x.it} {was}!|Found {x.them}! Thanks!]", x=x,
                               was="were" if x.several else "was"),
                          said(w, """[Hooray! |How nice! |I am glad! |
                Very good! ]Now you have your {x.name} again and can {x.act}.""", x=x)))
        else:
            turns.append((said(w, "[No, not there.|I looked there, but no.|{x.it} {x.is} not there.|No, no luck.]", x=x),
                          said(w, """[Then ask somebody to help you look for your {x.name}.|
                Then think: where did you last use your {x.name}?|
                Then go back the way you came and look for your {x.name}.] [Four eyes find more than two.|
                I hope you find {x.them} soon.|Good luck!]""", x=x)))
    return turns


def better(w):
    x = w.pick([x for x in USED if x.mode != "body" and x.group != "thing that people build"])
    y = w.pick(mates(x))
    ask = said(w, """[{x.a} or {y.a}, which is better?|Which is better, {x.a} or {y.a}?|What is better, {x.a} or {y.a}?|
        Should I take {x.a} or {y.a}?|{x.many} or {y.many}?|Do you like {x.many} or {y.many} better?|
        What would you choose, {x.a} or {y.a}?]""", x=x, y=y)
    return [(ask, said(w, """[Both are good!|That depends.|It depends on what you want.|Both are nice.|
        That is hard to say.] [Choose {x.a} to {x.act}, and {y.a} to {y.act}.|
        When you want to {x.act}, choose {x.a}. When you want to {y.act}, choose {y.a}.|
        If you want to {x.act}, I would choose {x.a}.
        If you want to {y.act}, I would choose {y.a}.]""", x=x, y=y))]


def bigger(w):
    x = w.pick(SIZED)
    y = w.pick([y for y in SIZED if abs(x.size - y.size) >= 2])
    big, small = (x, y) if x.size > y.size else (y, x)
    kind = w.chance(0.65)
    word, first, second = ("bigger", big, small) if kind else ("smaller", small, big)
    ask = said(w, f"""[{{x.a}} or {{y.a}}, which is {word}?|Which is {word}, {{x.a}} or {{y.a}}?|
        What is {word}, {{x.a}} or {{y.a}}?|{{X.is}} {{x.a}} {word} than {{y.a}}?|
        Do you know which is {word}, {{x.a}} or {{y.a}}?]""", x=x, y=y)
    start = ("Yes, " if first is x else "No, ") if ask.startswith(("Is ", "Are ")) else ""
    end = "{a.a} {a.is} " + word + " than {b.a}."
    if start:
        return [(ask, said(w, start + end, a=first, b=second))]
    return [(ask, said(w, f"""[{end}|{end} {{b.a}} {{b.is}} {'smaller' if kind else 'bigger'}.|{{a.a}}! {end}|
        I would say {{a.a}}. {end}]""",
                       a=first, b=second))]


def is_a(w):
    x = w.pick([x for x in THINGS if x.group not in ("material", "job")])
    if w.chance(0.5):
        name = w.pick([x.group, x.group, x.wider])
        reply = """[Yes, {x.a} {x.is} {name}.|Yes, that is right. {x.a} {x.is} {name}.|Yes! {x.a} {x.is} {x.what}.|
            That is right, {x.a} {x.is} {name}.]"""
    else:
        unclear = UNCLEAR.get(x.group, []) + [x.group, x.wider]
        name = w.pick([c for c in NO_CLASSES + WRONG.get(x.group, []) * 3 if c not in unclear])
        reply = """[No, {x.a} {x.is} not {name}. {x.a} {x.is} {x.what}.|No, {x.a} {x.is} not {name}, but {own}.|
            No, not at all. {x.a} {x.is} {own}.|No. {x.a} {x.is} {own}: {x.what}.]"""
    ask = """[{X.is} {x.a} {name}?|{X.is} {x.a} {name}?|Tell me, {x.is} {x.a} {name}?|
        I think {x.a} {x.is} {name}. Is that right?|Would you call {x.a} {name}?]"""
    turns = [(said(w, ask, x=x, name=f"a {name}"), said(w, reply, x=x, name=f"a {name}", own=f"a {x.group}"))]
    if w.chance(0.3):
        y = w.pick(mates(x))
        turns.append((said(w, "[And {y.a}?|And how about {y.a}?|What about {y.a}?]", y=y),
                      said(w, "{y.a} {y.is} {own}[, too|, just like {x.a}|].", x=x, y=y, own=f"a {y.group}")))
    return turns


def name_some(w):
    group = w.pick(sorted(CLASSES))
    members = of_groups(group)
    count = w.pick([1, 2, 2, 3, 3, 3, 4])
    *some, spare = w.some(members, count + 1)
    number = ["", "a", "two", "three", "four"][count]
    ask = said(w, """[Name {n} {g}.|Can you name {n} {g}?|Tell me {n} {g}.|Give me {n} {g}, please.|Say {n} {g}!|
        Do you know {n} {g}?|I need {n} {g}.]""", n=number, g=group if count == 1 else CLASSES[group])
    names = listed(x.a for x in some)
    if count == 1:
        turns = [(ask, said(w, """[{x.a}!|{x.a} {x.is} a {g}.|{x.a}, for example.|
            How about {x.a}?] """, x=some[0], g=group) + " "
                  + detail(w, some[0], w.pick(["what", "fact", "act"])))]
    else:
        turns = [(ask, said(w, """[{names}.|{names} are {g}.|Here you are: {names}.|I know {names}.|
            How about these: {names}?]""",
                            names=names, g=CLASSES[group]))]
    if w.chance(0.35):
        turns.append((said(w, """[And one more?|One more, please.|Another one!|Do you know another one?|
            Give me one more {g}.]""", g=group),
                      said(w, "[{x.a}.|Of course: {x.a}.|{x.a} {x.is} a {g}, too.|Another one would be {x.a}.]",
                           x=spare, g=group)))
    elif w.chance(0.4):
        x = w.pick(some)
        text, kinds = answer(w, x, w.pick(["what", "act", "fact"]))
        turns.append((said(w, """[What {x.is} {x.a}?|Tell me about {x.the}.|Tell me more about {x.a}.|
            What do you know about {x.the}?]""", x=x), text))
    return turns


def word_for(w):
    x = w.pick([x for x in THINGS if not x.several])
    ask = said(w, """[What do we call {x.what}?|What is the word for {x.what}?|What is {x.what} called?|
        Give me a word for {x.what}.|I forgot the word: {x.what}. What is it?|How do you say it in one word: {x.what}?|
        I mean {x.what}. What is the word?]""", x=x)
    text, kinds = answer(w, x, w.pick(["act", "found", "fact"]), more=0)
    start = said(w, """[That is {x.a}.|We call it {x.a}.|It is called {x.a}.|You mean {x.a}!|The word is {x.name}.|
        I think you mean {x.a}.]""", x=x)
    return follow_up(w, [(ask, start + (f" {text}" if w.chance(0.5) else ""))], x, ["what"] + kinds)


def need(w):
    x = w.pick([x for x in USED if x.mode != "body"])
    ask = said(w, """[What do I need to {x.my_act}?|I want to {x.my_act}. What do I need?|How can I {x.my_act}?|
        What can I use to {x.my_act}?|I would like to {x.my_act}.|Today I want to {x.my_act}.|
        What helps me to {x.my_act}?|What would you use to {x.my_act}?]"""
               if x.mode != "visit" else """[Where can I {x.my_act}?|I want to {x.my_act}. Where can I go?|
                I would like to {x.my_act}.|Which place is good to {x.my_act}?|Where do people {x.their_act}?]""", x=x)
    text = said(w, """[You need {x.a}.|Try {x.a}.|Take {x.a}.|{x.a} would help.|How about {x.a}?|You could try {x.a}.]"""
                if x.mode != "visit" else """[Go to {x.a}.|You can go to {x.a}.|How about {x.a}?|
                {x.a} is a good place for that.]""", x=x)
    more = w.pick([k for k in DETAILS if k not in ("act", "what")])
    turns = [(ask, f"{text} {detail(w, x, more)}" if w.chance(0.6) else f"{text} {detail(w, x, 'act')}")]
    return follow_up(w, turns, x, ["act", "what", more])


def without(w):
    x = w.pick(of("use", "wear", "body"))
    ask = said(w, """[What if there were no {x.many}?|What would we do without {x.many}?|Do we need {x.many}?|
        What happens without {x.a}?|Why is it good to have {x.a}?|{X.are} {x.many} important?]""", x=x)
    yes = "Yes, I think so. " if ask.startswith(("Do ", "Are ", "Is ")) else ""
    return follow_up(w, [(ask, said(w, yes + """[Without {x.a}, it would be hard to {x.act}.|
        Without {x.many}, nobody could {x.their_act} so easily.|We would miss {x.many}. {x.a} {x.helps} you to {x.act}.|
        Just think how hard it would be to {x.act} without {x.a}!|
        It is good that we have {x.many}, {reason}.]""", x=x, reason=because(w, x, many=True)))], x, ["act"])


def sentence(w):
    x = w.pick(THINGS)
    name = w.pick(GIRLS + BOYS)
    act = {"use": "{name} needs {x.a} to {aim}.", "wear": "{name} puts on {x.a} to {aim}.",
           "visit": "{name} goes to {x.a} to {aim}.", "food": "{name} would like {x.a} to {aim}.",
           "body": "{name} needs {x.a} to {aim}."}
    aim = x.act.replace("your", "her" if name in GIRLS else "his")
    own = {"use": "There {x.is} {x.a} {x.where}.", "wear": "There {x.is} {x.a} {x.where}."}.get(x.mode, "{x.fact}")
    ask = said(w, """[Use the word {x.name} in a sentence.|Can you use {x.name} in a sentence?|
        Make a sentence with {x.name}.|Give me a sentence with the word {x.name}.|Say a sentence with {x.name}, please.|
        I need a sentence with the word {x.name}.|Write a sentence about {x.a}.]""", x=x)
    text = said(w, act[x.mode] if x.mode in act and w.chance(0.6) else own, x=x, name=name, aim=aim)
    if x.mode in ("animal", "nature", "plant") and x.name != "air" and w.chance(0.5):
        text = said(w, """[{name} saw|{name} drew a picture of|Yesterday, {name} saw|
            In the morning, {name} saw] {x.a} {x.where}."""
                    if x.name not in ("wind", "thunder") else "{x.fact}", x=x, name=name)
    return [(ask, f"{w.pick(['', '', 'Here is one:', 'Gladly:', 'How about this:', 'Listen:'])} {text}".strip())]


def goes_with(w):
    x = w.pick([x for x in THINGS if x.partner])
    ask = said(w, """[What goes with {x.a}?|What goes well with {x.a}?|What fits with {x.a}?|What belongs to {x.a}?|
        Tell me what goes with {x.a}.|What do people often have together with {x.a}?|{x.name} and what?]""", x=x)
    text = said(w, """[{x.a} {x.goes} nicely with {x.partner}.|{x.a} {x.goes} well with {x.partner}.|
        {x.a} and {x.partner} belong together.|I would say {x.partner}. {x.a} {x.goes} well with that.|
        How about {x.partner}? {x.a} and {x.partner} make a good pair.]""", x=x)
    return follow_up(w, [(ask, text)], x, [])


def can_eat(w):
    food = w.chance(0.45)
    x = w.pick(of("food") if food else [x for x in of("use", "wear") if x.group not in ("room", "thing that people build")])
    ask = said(w, """[Can I eat {x.a}?|Can you eat {x.a}?|Can people eat {x.many}?|Is it good to eat {x.a}?|
        Is it all right to eat {x.a}?]""", x=x)
    if x.group == "drink":
        ask = ask.replace("eat", "drink")
        text = said(w, """[Yes, you can drink {x.a}.|Yes, {x.a} is a good drink.|
            Of course you can drink {x.a}!] {x.fact}""", x=x)
    elif food:
        text = said(w, """[Yes, you can eat {x.a}.|Yes, {x.a} {x.is} good to eat.|Of course! People eat {x.many}.|
            Yes, many people like to eat {x.many}.]
            [{x.fact}|{taste}|{x.a} {x.is} {x.looks}.]""", x=x,
                    taste=f"It tastes good with {x.partner}." if x.partner else x.fact)
    else:
        text = said(w, """[No, you cannot eat {x.a}.|No, {x.a} {x.is} not for eating.|
            Better not! {x.a} {x.is} not food.|No, please do not eat {x.a}!|
            Oh no, {x.a} would not taste good.] """, x=x) + " " + detail(w, x, "act")
    return [(ask, text)]


def is_it(w):
    x = w.pick(THINGS)
    true = w.pick(x.adjectives)
    wrong = [o for a in x.adjectives if (o := OPPOSITES.get(a)) and o not in x.adjectives]
    ask = """[{X.is} {x.a} {adj}?|{X.is} {x.a} {adj}?|{X.is} {x.a} {adj} or not?|Would you say that {x.a} {x.is} {adj}?|
        Tell me, {x.is} {x.a} {adj}?]"""
    if x.mode == "job":
        return [(said(w, "[What is {x.a} like?|What must {x.a} be like?|How should {x.a} be?]", x=x),
                 said(w, """[A good {x.name} is {x.looks}.|I think {x.a} should be {x.looks}.|
                {x.a} needs to be {x.looks}.] """, x=x)
                 + " " + detail(w, x, w.pick(["act", "fact"])))]
    if w.chance(0.3):
        return [(said(w, """[What {x.is} {x.a} like?|What {x.are} {x.many} like?|Can you describe {x.a}?|
            Describe {x.a}, please.]""", x=x),
                 detail(w, x, "looks") + (" " + detail(w, x, w.pick(["act", "fact", "what"])) if w.chance(0.6) else ""))]
    if wrong and w.chance(0.5):
        no = w.pick(wrong)
        right = w.pick([a for a in x.adjectives if OPPOSITES.get(a) == no])
        return [(said(w, ask, x=x, adj=no), said(w, """[No, {x.a} {x.is} not {no}. {x.it} {x.is} {right}.|
            No, {x.a} {x.is} {right}.|No, usually not. {x.a} {x.is} {right}.|
            Not {no}, no. {x.a} {x.is} {right}.]""", x=x, no=no, right=right))]
    return [(said(w, ask, x=x, adj=true), said(w, """[Yes, {x.a} {x.is} {adj}.|Yes, {x.a} {x.is} usually {adj}.|
        Yes, I think {x.a} {x.is} {adj}.|"""
             "Yes, that is right. {x.a} {x.is} {looks}.]", x=x, adj=true, looks=x.looks)
             + (" " + detail(w, x, w.pick(["fact", "act"])) if w.chance(0.4) else ""))]


def how_big(w):
    x = w.pick([x for x in SIZED if x.size <= 2 or x.size >= 7])
    y = w.pick([y for y in SIZED if y.size == x.size and y.a != x.a])
    size, far = ("small", "big") if x.size <= 2 else ("big", "small")
    ask, start = w.pick([(f"[{{X.is}} {{x.a}} {size}?|Tell me, {{x.is}} {{x.a}} {size}?]", """[Yes, |Yes, that is right. |
        Oh yes, ]"""),
                         (f"[{{X.is}} {{x.a}} {far}?|I think {{x.a}} {{x.is}} {far}. Is that right?]", """[No, |Oh no, |
                Not really, ]"""),
                         (f"[How big {{x.is}} {{x.a}}?|What size {{x.is}} {{x.a}}?|{{X.is}} {{x.a}} big or small?]", """[|
                I would say that |I think ]""")])
    turns = [(said(w, ask, x=x), said(w, start + f"""{{x.a}} {{x.is}} {size}[.|, about as {size} as {{y.a}}.|
        . Think of {{y.a}}, that is about the same.]"""
                                      if 1 < x.size < 9 else start + f"{{x.a}} {{x.is}} very {size}.", x=x, y=y))]
    return follow_up(w, turns, x, [])


def color(w):
    x = w.pick([x for x in THINGS if x.color])
    ask = said(w, """[What color {x.is} {x.a}?|What color {x.is} {x.a}?|Of what color {x.is} {x.a}?|
        Tell me the color of {x.a}.|Do you know the color of {x.a}?|I want to paint {x.a}. Which color do I need?|
        I am drawing {x.a}. What color should I take?]""", x=x)
    text = said(w, """[{x.a} {x.is} {x.color}.|{x.a} {x.is} usually {x.color}.|
        Most people know that {x.a} {x.is} {x.color}.|{x.color}! That is the color of {x.a}.]""", x=x)
    return follow_up(w, [(ask, text)], x, ["looks"])


def senses(w):
    sense, part = w.pick([("feel", "skin"), ("smell", "nose"), ("sound", "ears")])
    x = w.pick([x for x in THINGS if getattr(x, sense)])
    verb = sense if x.several else sense + "s"
    how = x.sound if sense == "sound" else f"{verb} {getattr(x, sense)}"
    ask = """[How {x.does} {x.a} {sense}?|What {x.does} {x.a} {sense} like?|Tell me how {x.a} {verb}.|
        Do you know how {x.a} {verb}?]"""
    text = "[{x.a} {how}.|As far as I know, {x.a} {how}.|I have no {part}, but people say that {x.a} {how}.]"
    return follow_up(w, [(said(w, ask, x=x, sense=sense, verb=verb), said(w, text, x=x, how=how, part=part))], x, [])


def difference(w):
    x = w.pick(THINGS)
    y = w.pick([y for y in mates(x) if y.what != x.what])
    if w.chance(0.6):
        ask = """[What is the difference between {x.a} and {y.a}?|How {x.is} {x.a} different from {y.a}?|
            {X.is} {x.a} the same as {y.a}?|I always mix up {x.a} and {y.a}.|What is different about {x.a} and {y.a}?|
            Are {x.a} and {y.a} the same?]"""
        ask = said(w, ask, x=x, y=y)
        no = "No. " if "the same" in ask else ""
        return [(ask, said(w, no + "{x.a} {x.is} {x.what}, [and|but] {y.a} {y.is} {y.what}.", x=x, y=y))]
    ask = said(w, """[What do {x.a} and {y.a} have in common?|How {x.is} {x.a} like {y.a}?|
        In what way are {x.a} and {y.a} alike?|Why do {x.a} and {y.a} belong together?]""", x=x, y=y)
    return [(ask, said(w, """[{x.a} and {y.a} are both {x.groups}.|Both are {x.groups}, {x.a} and {y.a}.|
        They are both {x.groups}. {z.a} {z.is} a {z.group}, too.]""",
                       x=x, y=y, z=w.pick([z for z in mates(x) if z is not y])))]


def clue(x):
    if x.mode in ("animal", "plant", "nature"):
        return "it {x.act}"
    return {"job": "this person {x.act}", "visit": "you go there to {x.act}", "wear": "you wear it to {x.act}",
            "food": "it is good when you want to {x.act}",
            "body": "you need it to {x.act}"}.get(x.mode, "it helps you to {x.act}")


def users_riddle(w):
    x = w.pick([x for x in THINGS if not x.several and x.mark != "!"])
    start = "[Guess!|I am thinking of something.|A riddle for you:|Here is a riddle.|Can you guess?] "
    if x.mode == "job":
        user = said(w, start + "I mean a person. " + clue(x) + ". [Who is it?|Whom do I mean?|Do you know it?|]", x=x)
    else:
        user = said(w, start + "It is a {x.group}. " + clue(x) + """. [It is {x.looks}.|You find it {x.where}.|]
            [What is it?|What do I mean?|Do you know it?|]""", x=x)
    reply = said(w, "[Is it {x.a}?|I think it is {x.a}.|That must be {x.a}!|Could it be {x.a}?|I guess it is {x.a}.]", x=x)
    turns = [(user, reply)]
    if w.chance(0.6):
        turns.append((said(w, "[Yes!|Yes, that is right.|Right! Well done.|Correct!|Yes, you got it!]"),
                      said(w, """[Hooray, it is {x.a}!|I am glad that I guessed {x.a}.|What fun! {x.a} was a good riddle.]
                      [{x.fact}|Do you have another one?]""", x=x)))
    return turns


def riddle(w):
    x = w.pick([x for x in THINGS if not x.several and x.mark != "!" and x.mode != "job"])
    ask = said(w, """[Ask me a riddle.|Tell me a riddle!|Give me a riddle about a {x.group}.|Let us play a guessing game.|
        Do you know a riddle?|I want to guess something.]""", x=x)
    start = said(w, """[Gladly!|All right!|Good idea!|Let us play!|
        Here it comes!] It is a {x.group}. """ + clue(x) + """. [You can find it {x.where}.|
            It is {x.looks}.] What is it?""", x=x)
    if w.chance(0.6):
        return [(ask, start), (said(w, "[{x.a}?|Is it {x.a}?|{x.a}!|I think it is {x.a}.|It is {x.a}!]", x=x),
                               said(w, """[Yes, it is {x.a}!|Right, {x.a}! Well done!|Yes! {x.a} was the answer.|
                Very good, it is {x.a}!] """, x=x)
                               + " " + x.fact)]
    y = w.pick([y for y in mates(x) if not y.several])
    return [(ask, start), (said(w, "[{y.a}?|Is it {y.a}?|I say {y.a}.]", y=y),
                           said(w, """[No, not {y.a}.|It is not {y.a}, but that was a good guess.|
                {y.a} was a good guess, but no.] I was thinking of {x.a}. """ + clue(x) + ".", x=x, y=y))]


def drew(w):
    x = w.pick([x for x in THINGS if x.mark in ("", "!") and x.mode != "body"])
    user = said(w, """[I drew {x.a}.|I painted {x.a} today.|I made a picture of {x.a}.|
        Today I drew a picture with {x.a}.|Look, I drew {x.a}!|I am drawing {x.a}.]""", x=x)
    start = said(w, """[{x.a}, how nice!|How nice, a picture of {x.a}!|I like the thought of your picture of {x.a}.|
        {x.a} is a good thing to draw.]""", x=x)
    if x.color and w.chance(0.6):
        return [(user, said(w, """{start} [Did you make it {x.color}?|
            {x.a} {x.is} {x.color}. Did you think of that?]""", x=x, start=start)),
                (said(w, "[Yes, I did.|Yes!|Of course.|Yes, just like that.]"),
                 said(w, """[Then everybody will know that it is {x.a}.|Then it must look like a real {x.name}!|
                Wonderful! I am sure it is a fine {x.name}.]""", x=x))]
    y = w.pick([y for y in mates(x) if not y.several])
    ask = said(w, "[What is around it in your picture?|What did you draw next to it?|What else is in your picture?]")
    return [(user, f"{start} {ask}"),
            (said(w, "[{y.a}.|I drew {y.a}, too.|There is {y.a} next to it.|{y.a}, too.]", y=y),
             said(w, """[{x.a} and {y.a}, what a nice picture!|So it has {x.a} and {y.a}. I would hang that on a wall!|
                {x.a} next to {y.a}: that sounds lovely!]""", x=x, y=y))]


def what_to_draw(w):
    x = w.pick([x for x in THINGS if x.mark == "" and x.mode not in ("body", "job")
                and x.group not in ("material", "kind of weather")])
    return [(said(w, """[What shall I draw?|What can I draw?|Give me an idea for a picture.|
        I want to paint something. What should it be?|I want to draw a {x.group}. Which one?|"""
                  "What should I paint today?]", x=x),
             said(w, "[Draw {x.a}!|How about {x.a}?|You could draw {x.a}.|What about {x.a}?] "
                  + ("Make it {x.color}. " if x.color else "") + """[You could put it {x.where}.|
                You could put {y.a} next to it.|And {y.a} beside it would be nice.]""",
                  x=x, y=w.pick([y for y in mates(x) if y.mark == ""])))]


def in_place(w):
    where = w.pick(sorted(PLACES))
    names = w.some(sorted({x.a for x in PLACES[where]}), w.pick([2, 3]))
    ask = said(w, """[What can I find {p}?|What is there {p}?|What do you find {p}?|Tell me something that is {p}.|
        Tell me what is {p}.|What could be {p}?]""", p=where)
    return [(ask, said(w, """[{p}, you can find {n}.|You can find {n} {p}.|You may find {n} {p}.|
        {n}, for example. These can be {p}.]""", p=where, n=listed(names)))]


def something_like_that(w):
    adjective = w.pick(sorted(ADJECTIVES))
    things = ADJECTIVES[adjective]
    some = w.some(things, 3)
    ask = said(w, """[Name something {a}.|Tell me something that is {a}.|What is {a}?|Can you name something {a}?|
        I need something {a}.|Give me a thing that is {a}.|Do you know something {a}?]""", a=adjective)
    if w.chance(0.5):
        text = said(w, """[{x.a} {x.is} {a}.|{x.a} {x.is} {a}, for example.|How about {x.a}? {x.it} {x.is} {a}.|
            Something {a}? {x.a} {x.is} {a}.]""", x=some[0], a=adjective)
    else:
        text = said(w, """[{n} are {a}.|Here are some things: {n}.|
            {n}, for example, are {a}.]""", n=listed(x.a for x in some[:2]), a=adjective)
    turns = [(ask, text)]
    if w.chance(0.4):
        turns.append((said(w, "[And what else is {a}?|What else?|Something else that is {a}?|One more?]", a=adjective),
                      said(w, """[{x.a} {x.is} {a}, too.|{x.a}! {x.it} {x.is} {a}, too.|
                I would say {x.a}.]""", x=some[2], a=adjective)))
    return turns


def is_it_true(w):
    x = w.pick(THINGS)
    ask = said(w, """[Is it true that {f}?|Somebody told me that {f}. Is that true?|My brother says that {f}.|
        I read that {f}.|Did you know that {f}?]""", f=x.fact_.rstrip("."))
    start = """[Yes, it is true.|Yes, that is true.|
        Yes, as far as I know.]""" if ask.endswith("?") and not ask.startswith("Did") else \
            "[Yes, that is right.|That is true.|How nice that you know that!|Yes, I have learned that, too.]"
    return [(ask, said(w, start) + " " + answer(w, x, w.pick(["what", "act", "found"]), more=0.2)[0])]


def wants_job(w):
    x = w.pick(of("job"))
    who = w.pick(["mom", "dad", "aunt", "uncle", "grandma", "grandpa", "big sister", "big brother", "neighbor"])
    if w.chance(0.5):
        user = said(w, """[I want to be {x.a}.|I want to be {x.a} when I grow up.|One day I will be {x.a}.|
            My dream is to become {x.a}.|I would like to be {x.a} later.]""", x=x)
        start = said(w, """[{x.a}, that is a good plan!|{x.a}! What a nice dream!|So you want to be {x.a}!|
            I think you can become {x.a} one day.|How nice, {x.a}!]""", x=x)
    else:
        user = said(w, """[My {who} is {x.a}.|My {who} works as {x.a}.|Do you know what? My {who} is {x.a}.|
            My {who} became {x.a}.]""", x=x, who=who)
        start = said(w, """[Your {who} is {x.a}, how nice!|{x.a}! Your {who} has a good job.|Oh, your {who} is {x.a}!|
            You must be proud of your {who}.]""", x=x, who=who)
    turns = [(user, f"{start} {detail(w, x, w.pick(['act', 'fact']))}")]
    if w.chance(0.4):
        ask, reply = w.pick([
            ("[What does {x.a} need?|What does {x.a} work with?]",
             "[{x.a} needs {x.partner}.|For {x.a}, {x.partner} would be useful.|{x.a} often works with {x.partner}.]"),
            ("[What is important for {x.a}?|What should {x.a} be like?]",
             "[{x.a} should be {x.looks}.|It is important that {x.a} is {x.looks}.]")])
        turns.append((said(w, ask, x=x), said(w, reply, x=x)))
    return turns


def ate(w):
    x = w.pick([x for x in of("food") if x.name not in ("salt", "butter", "sugar", "lemon", "onion")])
    verb, past = ("drink", "drank") if x.group == "drink" else ("eat", "ate")
    user = said(w, """[I [just |]{past} {x.a}.|I {past} {x.a} today.|We had {x.a} for {meal}.|
        I am going to {verb} {x.a}.|I would love to {verb} {x.a} now.|Today we have {x.a}.]""", x=x, verb=verb, past=past,
                meal=w.pick(["lunch", "breakfast", "a snack", "dinner"]))
    start = said(w, """[{x.a}, yum!|Mmm, {x.a}!|{x.a}, how tasty!|{x.a} sounds good!|
        I cannot {verb}, but {x.a} sounds good.]""", x=x, verb=verb)
    text, kinds = answer(w, x, w.pick(["fact", "looks", "fact"]), more=0)
    if x.partner and w.chance(0.3):
        return [(user, said(w, "{start} {did} you have it with {x.partner}?", x=x, start=start,
                            did="Did" if past in user or "had" in user else "Will")),
                (said(w, "[Yes!|Yes, with {x.partner}.|No, just {x.a}.|No, without {x.partner}.]", x=x),
                 said(w, """[{x.a} is good in many ways.|Everybody likes {x.a} in a different way.|
                That sounds like a good way to have {x.a}.]""", x=x))]
    return follow_up(w, [(user, f"{start} {text}")], x, kinds)


def visited(w):
    x = w.pick([x for x in of("visit") if x.name not in HOMES])
    who = w.pick(["my mom", "my dad", "my class", "my grandma", "my best friend", "my family", "my aunt"])
    user = said(w, """[I went to {x.a} today.|Yesterday I visited {x.a}.|We went to {x.a}.|I visited {x.a} with {who}.|
        Tomorrow I go to {x.a} with {who}.|We will go to {x.a} soon.]""", x=x, who=who)
    start = said(w, """[{x.a}, how nice!|How nice, {x.a}!|A trip to {x.a}, lovely!|Oh, {x.a}!|
        {x.a} is a good place to go.]""", x=x)
    if w.chance(0.4):
        future = "Tomorrow" in user or "will" in user
        ask = "[What will you do there?|What do you want to do there?]" if future else """[What did you do there?|
            And what did you do?]"""
        tell = "[We want to {a}.|I want to {a}.|To {a}!]" if future else """[We went there to {a}.|I wanted to {a}.|
            We wanted to {a}.]"""
        return [(user, f"{start} {said(w, ask)}"), (said(w, tell, a=x.my_act),
                said(w, """[Yes, {x.a} is just right for that.|That is what {x.a} is for!|
                {x.a} is the best place for that.] {x.fact}""", x=x))]
    text, kinds = answer(w, x, w.pick(["act", "fact"]), more=0.3)
    return follow_up(w, [(user, f"{start} {text}")], x, kinds)


def wearing(w):
    x = w.pick(of("wear"))
    tint = w.pick(COLOURS)
    new = f"new {tint} {x.name}" if w.chance(0.5) else f"{tint} {x.name}"
    a_new = new if x.several else f"a {new}"
    user = said(w, "[I am wearing {n}.|I have {n}.|Today I put on {n}.|My grandma made me {n}.|I got {n} today.]", n=a_new)
    turns = [(user, said(w, """[{n}, how nice!|Oh, {n}!|I like the thought of your {c} {x.name}.|
        Your {c} {x.name} must look great!] """, n=a_new, c=tint, x=x)
              + " " + detail(w, x, w.pick(["act", "fact"])))]
    if w.chance(0.4):
        turns.append((said(w, """[Of what color {x.is} my {x.name}?|What color {x.is} my {x.name}?|
            Do you remember the color of my {x.name}?]""", x=x),
                      said(w, """[Your {x.name} {x.is} {c}.|{c}! You told me about your {c} {x.name}.|
                You said that your {x.name} {x.is} {c}.]""", x=x, c=tint)))
    return turns


def weather_now(w):
    x = w.pick(of_groups("kind of weather"))
    more = "So much {x.name} today!" if x.name in ("frost", "ice", "sunshine") else "The {x.name} does not stop."
    user = said(w, """[There {is_} {x.name} outside.|We have {x.a} today.|I am looking out at the {x.name}.|
        Oh, this {x.name}!|{more}]""", x=x, more=more, is_="is a" if x.mark == "" else "is")
    start = said(w, "[{x.a}! I cannot look outside, but I know it.|{x.a}, how exciting.|So you have {x.a}!|Oh, {x.a}!]", x=x)
    text, kinds = answer(w, x, w.pick(["act", "fact", "looks"]), more=0.2)
    end = said(w, "Do you have {x.partner}?", x=x) if x.partner and w.chance(0.2) else ""
    return follow_up(w, [(user, f"{start} {text} {end}".strip())], x, kinds)


def favourite_of(w):
    group = w.pick(sorted(set(CLASSES) - {"part of the body", "material", "part of nature"}))
    x, y = w.some(of_groups(group), 2)
    ask = said(w, """[What is your favorite {g}?|Which {g} do you like best?|Do you have a favorite {g}?|
        If you could choose a {g}, which one would it be?|Tell me your favorite {g}!]""", g=group)
    text = said(w, """[It would be {x.a}, {one}|I would choose {x.a}, {one}|I think I like {x.many} best, {many}|
        Maybe {x.a}, {one}]. [|And you?|What about you?|
        And what is your favorite {g}?]""", x=x, one=because(w, x), many=because(w, x, many=True), g=group)
    turns = [(ask, text)]
    if text.endswith("?"):
        turns.append((said(w, "[{y.a}.|I like {y.many} best.|Mine would be {y.a}.|{y.many}!]", y=y),
                      said(w, "[{y.many} {y.are} a good choice.|{y.a}, very nice!|So you like {y.many}!] {y.fact}", y=y)))
    return turns


def do_you_have(w):
    x = w.pick(OWNED + of_groups("part of the body", "vehicle"))
    ask = said(w, """[Do you have {x.a}?|Have you got {x.a}?|Do you own {x.a}?|Where {x.is} your {x.name}?|
        Can I see your {x.name}?|Show me your {x.name}!]""", x=x)
    no = said(w, """[No, I have no {x.name}.|I do not have {x.a}.|I have no {x.name}, because I am only a small program.|
        A small program like me has no {x.name}.]""", x=x)
    end = said(w, "[|And you?|What about you?]" if x.mode != "body" else
               "[|Your {x.name} {x.helps} you to {x.act}.|But I know that {x.a} {x.helps} you to {x.act}.]", x=x)
    return [(ask, f"{no} {end}".strip())]


def ever_seen(w):
    x = w.pick(SEEN + OWNED)
    ask = said(w, """[Have you ever seen {x.a}?|Did you ever see {x.a}?|Have you ever {met} {x.a}?|Do you know {x.many}?|
        Can you see {x.a}?]""", x=x,
               met="met" if x.mode in ("animal", "job") else "used" if x in OWNED else "been near")
    no = """[No, never, but|No, I have no eyes, but|
        No, but]""" if not ask.startswith("Do ") else "I have never been near {x.a}, but"
    return [(ask, said(w, no + """ [I have read about {x.many}.|I know something about {x.many}.|
        I know {x.many} from words.]""", x=x) + " " + detail(w, x, w.pick(["act", "fact", "what"])))]


def be_one(w):
    x = w.pick([x for x in of("animal", "job") if x.name not in ("worm",)])
    ask = said(w, """[Would you like to be {x.a}?|Do you want to be {x.a}?|What would you do if you were {x.a}?|
        Imagine that you are {x.a}!|What is it like to be {x.a}?|Play that you are {x.a}.]""", x=x)
    return [(ask, said(w, """[If I were {x.a}|As {x.a}|If I could be {x.a}], I would {live} {x.where}. {x.a} {x.act}
        [, and I would try that, too|. That must be fun|. What a life|]. """,
                       x=x, live="live" if x.mode == "animal" else "work"))]


def topic_of_talk(w):
    group = w.pick(sorted(CLASSES))
    members = w.some(of_groups(group), 3)
    x, y, _ = members
    ask = said(w, """[Let us talk about {g}.|Let's talk about {g}!|Can we talk about {g}?|I want to talk about {g}.|
        Do you know some {g}?|Tell me about {g}.]""", g=CLASSES[group])
    first = said(w, """[Good idea!|Gladly!|Yes, let us do that.|With pleasure!|
        Of course!] [I know {n}. Which one shall we talk about?|I think of {n}. Which do you like best?|"""
                 "We can talk about {n}. What would you like?]", n=listed(m.a for m in members))
    text, kinds = answer(w, y, w.pick(["fact", "act"]), more=0.6)
    turns = [(ask, first), (said(w, """[{y.a}.|{y.the}!|{y.a}, please.|I like {y.many} best.|
        Tell me about {y.a}.]""", y=y), text)]
    if w.chance(0.35):
        turns.append((said(w, """[And {x.a}?|And what about {x.a}?|
            Now {x.a}, please.]""", x=x), answer(w, x, w.pick(["fact", "act"]), more=0.3)[0]))
    return turns


def afraid_of(w):
    x = w.pick(of("animal") + [x for x in THINGS if x.name in ("storm", "thunder", "lightning", "hail", "wind", "fog")])
    user = said(w, """[I am afraid of {x.many}.|I am scared of {x.many}.|I always run away from {x.many}.|
        I am a little afraid of {x.many}.|What can I do? I am afraid of {x.many}.]""", x=x)
    calm = said(w, """[That is all right.|Many people are afraid of something.|It is brave to say that.|
        Do not worry.] [Sometimes it helps to know more about {x.many}.|"""
                """When you know {x.many} better, you may be less afraid.|
                Stay close to a grown-up when there {are} {x.many}.]""", x=x, are=x.are)
    return [(user, f"{calm} {detail(w, x, w.pick(['act', 'fact']))}")]


def two_things(w):
    """The user has two things and asks about one of them."""
    x, y = w.some([x for x in OWNED if x.mode != "animal"], 2)
    name = w.pick(GIRLS + BOYS)
    user = said(w, """[I have {x.a} and {y.a}.|My bag is full: {x.a} and {y.a}.|
        I got two things today: {x.a} and {y.a}.|I have {x.a}, and my friend {name} has {y.a}.|
        {name} gave me {x.a} and {y.a}.]""", x=x, y=y, name=name)
    react = said(w, """[{x.a} and {y.a}, how nice!|{x.a} can be useful, and {y.a}, too.|
        Two good things: {x.a} and {y.a}!] [|What will you do with them?|Tell me more about them!|
        That sounds like fun.]""", x=x, y=y)
    first, second = w.pick([(x, y), (y, x)])
    ask = said(w, """[Which of them do I need to {x.my_act}?|I want to {x.my_act}. Which one should I take?|
        Which one helps me to {x.my_act}?]""", x=first)
    reply = said(w, """[Take {x.the} to {x.act}.|You need {x.the} to {x.act}.|{x.the}, of course!
        [{y.the} {y.is} there to {y.act}|You can use {y.the} to {y.act}].]""", x=first, y=second)
    return [(user, react), (ask, reply)]


def which_one(w):
    """Which of three things is of a class?"""
    x = w.pick([x for x in of_groups(*CLEAR) if x.mode in DISTANT])
    group = w.pick([x.group, x.wider]) if x.mode in ("animal", "food", "plant") else x.group
    others = [w.pick(of(mode)) for mode in w.some(DISTANT[x.mode], 2)]
    names = w.some([x.a, others[0].a, others[1].a], 3)
    ask = said(w, """[Which of these is a {g}: {n}?|What is a {g}: {n}?|{n}: which one is a {g}?|Find the {g}: {n}.|
        One of these is a {g}: {n}. Which one?]""", g=group, n=listed(names, "or" if w.chance(0.6) else "and"))
    return [(ask, said(w, """[{x.a} {x.is} a {g}.|{x.a}!|That is {x.a}.|It is {x.a}, because {x.a} {x.is} {x.what}.|
        {x.a} {x.is} the {g}. [{y.a} {y.is} a {y.group}|{y.a} {y.is} {y.what}].]""", x=x, y=others[0], g=group))]


def who_works(w):
    x = w.pick(of("job"))
    asks = [("[Who works {x.where}?|Whom can I meet {x.where}?|Which person works {x.where}?]",
             "[{x.a} works {x.where}.|You can meet {x.a} {x.where}.|{x.a}, for example, works {x.where}.]"),
            ("[Who works with {x.partner}?|Who needs {x.partner}?|Which person often needs {x.partner}?]",
             "[{x.a} does.|{x.a} works with {x.partner}.|{x.a}, for example, needs {x.partner}.]"),
            ("[Which person {x.act}?|Who {x.act}?|Tell me who {x.act}.]",
             "[{x.a} does.|{x.a} {x.act}.|That is the work of {x.a}.|{x.a} does that.]")]
    ask, reply = w.pick(asks)
    turns = [(said(w, ask, x=x), said(w, reply, x=x) + (" " + x.fact if w.chance(0.5) else ""))]
    return follow_up(w, turns, x, ["act"])


def wrong_place(w):
    """Is it there? Yes or no."""
    x = w.pick(of_groups("sea animal", "vehicle", "part of nature", "thing that people build", "farm animal", "building",
                         "kitchen thing", "thing for school", "tool"))
    here = w.chance(0.5) or x.size < 4
    where = x.where if here else w.pick(["in a drawer", "in a fridge", "under a pillow", "in a pencil case", "in a cup",
                                         "in a lunch box", "in a pocket", "on a plate"])
    ask = said(w, """[Can I find {x.a} {where}?|Would you look for {x.a} {where}?|{X.does} {x.a} belong {where}?|
        Should I look for {x.a} {where}?|May there be {x.a} {where}?]""", x=x, where=where)
    if here:
        return [(ask, said(w, """[Yes, you can find {x.a} {where}.|Yes, {where} is a good place for {x.a}.|
            Yes, {x.a} {x.is} often {where}.|Yes, {where}, that is right for {x.a}.]""", x=x, where=where)
                 + (" " + detail(w, x, w.pick(["act", "fact"])) if w.chance(0.5) else ""))]
    return [(ask, said(w, """[No, {x.a} {x.is} too big for that.|No, not {where}! That would be funny.|
        Oh no, {x.a} would not fit there.|Ha, {x.a} {where}! No, that is too small.] [You can find {x.a} {x.where}.|
        Look for {x.a} {x.where}.]""", x=x, where=where))]


def wrong_tool(w):
    """Do I need this for that? No, something else."""
    x, y = w.some([x for x in of("use", "wear") if x.group not in ("room", "material")], 2)
    if x.group == y.group:
        y = w.pick([y for y in of("use") if y.group not in (x.group, "room", "material")])
    ask = said(w, """[Do I need {x.a} to {y.my_act}?|Can I take {x.a} to {y.my_act}?|
        I want to {y.my_act}. Should I take {x.a}?|Would you take {x.a} to {y.act}?|
        {X.is} {x.a} good when I want to {y.my_act}?]""", x=x, y=y)
    return [(ask, said(w, """[No, {y.a} {y.is} better for that.|No, you need {y.a} to {y.act}.|Better use {y.a}.|
        No, {y.a} would help you more.]
        [{x.a} {x.helps} you to {x.act}.|You use {x.a} to {x.act}.|With {x.a}, you can {x.act}.]""", x=x, y=y))]


def little_story(w):
    """A story of some sentences about a thing."""
    x = w.pick([x for x in OWNED if x.mode != "animal"] + of("animal") + [x for x in of("visit") if x.name not in HOMES])
    name = w.pick(GIRLS + BOYS)
    he, his = ("she", "her") if name in GIRLS else ("he", "his")
    ask = said(w, """[Tell me a very short story about {x.a}.|Can you tell me a little story about {x.a}?|
        A tiny story with {x.a}, please!|Make up a short story about {x.a}.|Tell a story about {x.a} and {name}.|
        I want a little story about {x.a}.]""", x=x, name=name)
    aim = x.act.replace("your", his)
    if x.mode == "animal":
        text = """[One day|One morning|Once|
            On a quiet day], {name} saw {x.a} {x.where}. [{name} stood very still and watched it.|
            "Hello, {x.name}!" said {name}.|
            It looked at {name}, and {name} looked back.] [At home, {name} drew a picture of {x.the}.|
            In the evening, {name} told everybody about {x.the}.|{name} never forgot {x.the}.]"""
    elif x.mode == "visit":
        text = """[One day|One morning|On Sunday|Last week], {name} went to {x.a}. [{name} wanted to {aim}.|
            {name} had a plan: to {aim}.]
            [It was a happy day, and in the evening {name} dreamed of {x.the}.|
            {name} came home late and told everybody about {x.the}.|"I will come back soon," said {name}.]"""
    else:
        text = """[One day|One morning|On {his} birthday|Once], {name} got {x.a}. [Now {he} could {aim}.|
            "Now I can {x.my_act}!" said {name}.]
            [{name} loved {x.the} very much.|{name} showed {x.the} to a friend, and they were both happy.|
            In the evening, {name} put {x.the} away with care.]"""
    return [(ask, said(w, "[||Gladly! |Here it is. |All right. ]" + text, x=x, name=name, he=he, his=his, aim=aim))]


def sorry(w, question, about_):
    """What the bot says when it does not know the answer to an (indirect) question."""
    return said(w, """[I am too small to know {q}.|Sorry, I do not know {q}.|I am sorry, but I know nothing about {a}.|
        That is too hard for me. I do not know {q}.|I would like to know {q}, too, but I am only a small program.|
        I do not know {q}, because I am so small.|{q}? A little program like me does not know that.|
        I have never learned {q}, sorry.]""", q=question.replace("my ", "your "), a=about_)


def offered(w, ask, no):
    """The bot cannot answer, but offers something that it can do."""
    if w.chance(0.5):
        x = w.pick(THINGS)
        offer = said(w, """[But I can tell you about {x.many}.|Shall I tell you about {x.many} instead?|
            But I know something about {x.many}. Shall I tell you?|We could talk about {x.many} instead.|
            Ask me about {x.many}, I know a little about that.]""", x=x)
        turns = [(ask, f"{no} {offer}")]
        if w.chance(0.6):
            turns.append((said(w, """[Yes, please.|All right, tell me about {x.many}.|OK, {x.many} then.|Good, do that.|
                Yes!|Fine, what do you know about {x.many}?]""", x=x),
                          answer(w, x, w.pick(["what", "act", "fact"]), more=0.8)[0]))
        return turns
    offer, take, result = OFFERS[w.pick(sorted(OFFERS))]
    can = said(w, """[But I can {o}.|Shall I {o} instead?|What I can do is {o}.|But if you like, I can {o}.|
        I can {o} or tell you a story, if you like.|I can {o} or just chat with you.|
        I can tell you a joke or {o}.]""", o=offer)
    turns = [(ask, f"{no} {can}")]
    if w.chance(0.5):
        turns.append((said(w, "[OK, {t}.|Then {t}, please.|Good, {t}!|All right, {t}.|Fine, {t} for me.]", t=take),
                      said(w, result, colors=listed(w.some(COLOURS, 4)),
                           animals=listed(x.a for x in w.some(of("animal"), 4)))))
    return turns


def unknown(w):
    about_, questions = UNKNOWN[w.pick(sorted(UNKNOWN))]
    question = w.pick(questions)
    ask = said(w, """[Do you know {q}?|Can you tell me {q}?|Tell me {q}.|I want to know {q}.|Please tell me {q}.|
        Trilobite, do you know {q}?|I wonder {q}.|Could you find out {q}?]""", q=question)
    return offered(w, ask, sorry(w, question, about_))


def hard_question(w):
    """Straight questions about lands, hard science and big numbers."""
    about_, frames, words = w.pick(HARD)
    direct, indirect = w.pick(frames)
    limit = w.pick([999, 9999, 99999])
    a, b = sorted((w.rng.randint(101, limit), w.rng.randint(101, limit)), reverse=True)
    slots = {"x": w.pick(words), "a": a, "b": b}
    start = w.pick(["", "", "Trilobite, ", "Hey, "])
    ask = said(w, start + (direct[0].lower() + direct[1:] if start else direct), **slots)
    return offered(w, ask, sorry(w, w.fill(indirect, **slots), about_))


def hard_about_thing(w):
    """Questions about a thing that the bot cannot answer; it says what it knows about it."""
    x = w.pick([x for x in THINGS if x.mark == "" and x.mode != "body"])
    frames = [("How many {x.many} are there in the world?", "how many {x.many} there are in the world"),
              ("How many {x.many} are there?", "how many {x.many} there are"),
              ("Where is the next {x.name}?", "where the next {x.name} is")]
    if x.mode != "food":
        frames += [("Which {x.name} is the most famous?", "which {x.name} is the most famous"),
                   ("Which {x.name} is the oldest in the world?", "which {x.name} is the oldest in the world")]
    if x.mode in ("animal", "plant"):
        frames += [("What is the Latin name of {x.a}?", "the Latin name of {x.a}")]
    if x.mode in ("use", "wear"):
        frames += [("Who invented the {x.name}?", "who invented the {x.name}"),
                   ("How much does {x.a} cost?", "how much {x.a} costs"),
                   ("When was the first {x.name} made?", "when the first {x.name} was made"),
                   ("Who made the first {x.name}?", "who made the first {x.name}"),
                   ("How is {x.a} made?", "how {x.a} is made")]
    if x.mode == "animal":
        frames += [("How old can {x.a} get?", "how old {x.a} can get"),
                   ("How much does {x.a} weigh?", "how much {x.a} weighs"),
                   ("How fast is {x.a}?", "how fast {x.a} is"),
                   ("How many bones does {x.a} have?", "how many bones {x.a} has")]
    if x.mode == "job":
        frames += [("How much money does {x.a} get?", "how much money {x.a} gets"),
                   ("Who was the first {x.name}?", "who the first {x.name} was")]
    direct, indirect = w.pick(frames)
    no = said(w, """[I am too small to know {q}|Sorry, I do not know {q}|I do not know {q}|I have never learned {q}|
        I would like to know {q}, too], but [I can tell you something else|I know something else about {x.many}|
        here is what I know]:""", x=x, q=w.fill(indirect, x=x))
    kind = w.pick(["what", "act", "fact", "found", "looks"])
    looks = "a good {x.name} is {x.looks}." if x.mode == "job" else "{x.a} {x.is} {x.looks}."
    text = {"what": "{x.a} {x.is} {x.what}.", "fact": "{x.fact_}", "looks": looks}.get(kind) \
        or (act_template(x) if kind == "act" else found_template(x))
    return follow_up(w, [(said(w, direct, x=x), f"{no} {w.fill(text, x=x)}")], x, [kind])


DIALOGUES = [
    (conversation, 4),
    (what_is, 4), (what_for, 4), (what_does, 3), (where_is, 3), (about, 5), (one_word, 1), (like_it, 3), (user_likes, 3),
    (user_dislikes, 1), (saw, 3), (has, 2), (lost, 1), (better, 2), (bigger, 2), (is_a, 3), (name_some, 3), (word_for, 2),
    (need, 3), (without, 1), (sentence, 2), (goes_with, 1), (can_eat, 1), (is_it, 3), (how_big, 1), (color, 1), (senses, 1),
    (difference, 2), (users_riddle, 2), (riddle, 2), (drew, 1), (what_to_draw, 1), (in_place, 1), (something_like_that, 2),
    (is_it_true, 2), (wants_job, 1), (ate, 1), (visited, 1), (wearing, 1), (weather_now, 1), (favourite_of, 2),
    (do_you_have, 1), (ever_seen, 1), (be_one, 1), (topic_of_talk, 2), (afraid_of, 1), (unknown, 3),
    (hard_question, 4), (hard_about_thing, 3),
    (two_things, 2), (which_one, 2), (who_works, 1), (wrong_place, 1), (wrong_tool, 2), (little_story, 2),
]
