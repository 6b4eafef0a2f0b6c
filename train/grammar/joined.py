"""Stories joined of an opening and a sequel: hundreds of first sentences in a few situations, and for each situation
plots that work behind all of them, whoever the hero and whatever the thing is.

So that a model follows an opening that it has never seen: it has to recognise the situation, and to go on with the
hero and the thing that the opening names.

The files in train/situations/ hold a situation each. Under "= openings", a line is

    kinds of heroes | things | text

and under "= sequels", a text, in which " / " parts paragraphs. Slots: {hero.new} where the hero comes in ("a fox named
Rusty"), {hero.long} where a bare name will not do, {hero} later ("Rusty"); the same for {friend} and {helper}; {thing}
is a noun. In pair.txt {hero} is both, {one} and {other} each.
"""
from pathlib import Path

from . import cast
from .engine import Who

FOLDER = Path(__file__).parent.parent / "situations"


def words(text):
    return [word.strip() for word in text.replace("\n", " ").split(",")]


TOYS = words("""robot, teddy bear, doll, toy train, toy soldier, rag doll, wooden duck, tin car, puppet, toy boat, music box, paper boat,
wooden horse, toy plane, clown doll, cloth rabbit, stuffed dog, toy drum, toy tiger, fire truck, rubber duck""")
ANIMALS = [*cast.ANIMALS, *words("""dragon, elf, giant, fairy, unicorn, ghost, troll, sea monster, gnome, goblin, snow monster, tiger, wolf,
panda, koala, kangaroo, hippo, camel, seal, dolphin, worm, ladybug, spider, caterpillar, raccoon, goose, rooster, crow, pigeon,
hamster, lizard, dinosaur, pony, calf, badger, chipmunk, stork, seagull""")]
PLURALS = {"mouse": "mice", "fox": "foxes", "fish": "fish", "sheep": "sheep", "deer": "deer", "butterfly": "butterflies", "donkey": "donkeys",
           "monkey": "monkeys", "wolf": "wolves", "goose": "geese", "calf": "calves", "pony": "ponies", "puppy": "puppies", "elf": "elves",
           "fairy": "fairies"}
GROWN = [(name, gender) for gender, names in {
    "he": """Mr. Bell, Mr. Horn, Mr. Kent, Mr. Brown, Mr. Stone, Mr. Hill, Grandpa, Grandpa Joe, Uncle Fred, the king, the old sailor, the prince,
the wizard, the captain, the tailor, the clown, the old man, the young knight, the woodcutter, the pirate""",
    "she": """Mrs. Rossi, Mrs. Lind, Mrs. Green, Miss Penny, Mrs. Moon, Mrs. King, Grandma, Granny Rose, Aunt May, the queen, the princess, the teacher,
the old woman, the witch, the painter, the dancer, the singer, the young pilot, the nurse, the seamstress"""}.items() for name in words(names)]
TRAITS = words("""little, little, little, shy, brave, old, small, young, clever, curious, gray, quiet, tiny, lazy, kind, big, funny, sleepy, hungry,
white, brown, black, blue, green, yellow, red, fat, thin, gentle, grumpy, cheerful, silly, proud, lonely, busy""")


def introduced(name, first, gender, kind=""):
    """Somebody with the fields new, how they are called when they come in, and long: the same, but not a bare name."""
    long = first
    if first.startswith("the "):
        long = f"a {name[4:]}"
    elif first == name and gender != "they":
        long = f"{'a man' if gender == 'he' else 'a woman'} called {name}" if not kind else f"a {kind} named {name}"
    return Who(name, gender, kind, {"new": first, "long": long})


def child(w, taken=()):
    who = cast.child(w, taken)
    return introduced(who.name, w.pick([who.name, who.name, f"a {who.kind} named {who}", f"a {who.kind} called {who}"]), who.gender, who.kind)


def animal(w, taken=(), kinds=ANIMALS):
    kind, name = w.pick(kinds), w.pick([name for name in cast.PET_NAMES if name not in taken])
    first = w.pick([f"a {kind} named {name}", f"a {w.pick(TRAITS)} {kind} named {name}", f"a {w.pick(TRAITS)} {kind} called {name}",
                    f"{name} the {kind}"])
    return introduced(name, first, w.pick(["she", "he"]), kind)


def toy(w, taken=()):
    return animal(w, taken, TOYS)


def beast(w, _taken=()):
    kind = w.pick(["", w.pick(TRAITS) + " "]) + w.pick(ANIMALS)
    return introduced(f"the {kind}", w.pick([f"a {kind}", f"the {kind}"]), w.pick(["she", "he"]))


def grown(w, taken=()):
    name, gender = w.pick([person for person in GROWN if person[0] not in taken])
    return introduced(name, name, gender)


HEROES = {"child": child, "animal": animal, "toy": toy, "beast": beast, "grown": grown}


def companion(w, hero, kind, taken):
    """Somebody besides the hero: of the family, if the hero has one, or a child or an animal."""
    if kind in ("child", "animal", "beast") and w.chance(0.6):
        who = cast.relative(w, hero)
        return introduced(who.name, who.name, who.gender)
    if w.chance(0.5):
        who = child(w, taken)
        who.more["new"] = w.pick([f"a {who.kind} named {who}", f"{hero.his} friend {who}", f"{hero.his} good friend {who}",
                                  f"{hero.his} neighbor {who}"])
        return who
    return animal(w, taken, list(cast.ANIMALS))


def pair(w, kind):
    """Two heroes: both as one, the one, the other."""
    if kind in ("animal", "toy") and w.chance(0.5):
        kind = w.pick(ANIMALS if kind == "animal" else TOYS)
        one, other = (introduced(name, name, w.pick(["she", "he"])) for name in w.some(sorted({*cast.PET_NAMES}), 2))
        kinds = PLURALS.get(kind, f"{kind}s")
        names = f"{one} and {other}"
        first = w.pick([f"two {kinds} named {names}", f"two {w.pick(TRAITS)} {kinds} called {names}"])
        return introduced(w.pick([names, f"the two {kinds}"]), first, "they"), one, other
    if kind in ("animal", "beast", "toy"):
        one, other = (introduced(f"the {name}", f"a {name}", w.pick(["she", "he"])) for name in w.some(TOYS if kind == "toy" else ANIMALS, 2))
        return introduced(f"{one} and {other}", f"{one.new} and {other.new}", "they"), one, other
    one = HEROES[kind](w)
    other = HEROES[kind](w, (one.name,))
    names = f"{one} and {other}"
    first = w.pick([names, names, f"two friends named {names}", f"{one} and {one.his} friend {other}"]) if kind == "child" else names
    return introduced(names, first, "they"), one, other


def read(path):
    """(openings as (kinds, things, text), sequels) of a situation."""
    openings, sequels = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            part = line[2:]
        elif line and part == "openings":
            kinds, things, text = line.split(" | ")
            openings.append((kinds.split(", "), things.split("; "), text))
        elif line:
            sequels.append(line.replace(" / ", "\n\n"))
    return openings, sequels


def situation(path):
    """The plot that joins the openings and sequels of a file."""
    openings, sequels = read(path)

    def plot(w):
        kinds, things, text = w.pick(openings)
        kind = w.pick(kinds)
        slots = {"thing": w.pick(things)}
        if path.stem == "pair":
            hero, slots["one"], slots["other"] = pair(w, kind)
            taken = (str(slots["one"]), str(slots["other"]))
        else:
            hero = HEROES[kind](w)
            taken = (str(hero),)
        friend = companion(w, hero, kind, taken) if path.stem == "together" else child(w, taken)
        slots |= {"hero": hero, "friend": friend, "helper": companion(w, hero, kind, (*taken, str(friend)))}
        return w.fill(text + w.pick([" ", " ", "\n\n"]) + w.pick(sequels), **slots)

    plot.__name__ = path.stem
    return plot, len(openings)  # each opening as often as any other


STORIES = [situation(path) for path in sorted(FOLDER.glob("*.txt"))]
