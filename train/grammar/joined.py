"""Stories joined of an opening and a sequel: hundreds of first sentences in a few situations, and for each situation
plots that work behind all of them, whoever the hero and whatever the thing is.

So that a model follows an opening that it has never seen: it has to recognise the situation, and to go on with the
hero and the thing that the opening names.

The files in train/situations/ hold a situation each. Under "= openings", a line is

    kinds of heroes | things | text

and under "= sequels", a text, in which " / " parts paragraphs. A kind is a key of HEROES, or says what the text calls the
hero: "cat:she", "son:he". Slots: {hero.new} where the hero comes in ("a fox named Rusty"), {hero.long} where a bare name
will not do, {hero} later ("Rusty"); the same for {friend} and {helper}; {thing} is a noun. A plain {friend} is a name. In pair.txt and group.txt
{hero} is all of them, {one} and {other} are single ones.

names.txt holds many names, half of them hardly ever seen, and a fifth is invented, so that a model learns to copy any.
"""
import re
from pathlib import Path

from . import cast
from .engine import Who

FOLDER = Path(__file__).parent.parent / "situations"


def words(text):
    return [word.strip() for word in text.replace("\n", " ").split(",")]


def read_names(path):
    lists = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            names = lists[line[2:]] = []
        elif line:
            names.append(line)
    return lists


NAMES = read_names(FOLDER / "names.txt")

TOYS = words("""robot, teddy bear, doll, toy train, toy soldier, rag doll, wooden duck, tin car, puppet, toy boat, music box, paper boat,
wooden horse, toy plane, clown doll, cloth rabbit, stuffed dog, toy drum, toy tiger, fire truck, rubber duck""")
ANIMALS = [*cast.ANIMALS, *words("""dragon, elf, giant, fairy, unicorn, ghost, troll, sea monster, gnome, goblin, snow monster, tiger, wolf,
panda, koala, kangaroo, hippo, camel, seal, dolphin, worm, ladybug, spider, caterpillar, raccoon, goose, rooster, crow, pigeon,
hamster, lizard, dinosaur, pony, calf, badger, chipmunk, stork, seagull""")]
PLURALS = {"mouse": "mice", "fox": "foxes", "fish": "fish", "sheep": "sheep", "deer": "deer", "butterfly": "butterflies", "donkey": "donkeys",
           "monkey": "monkeys", "wolf": "wolves", "goose": "geese", "calf": "calves", "pony": "ponies", "puppy": "puppies", "elf": "elves",
           "fairy": "fairies", "child": "children", "man": "men", "woman": "women", "fisherman": "fishermen",
           "witch": "witches", "box": "boxes"}
GROWN = {"he": words("""king, old sailor, prince, wizard, captain, tailor, clown, old man, young knight, woodcutter, pirate, giant, hunter,
mayor, painter, fisherman, beggar, young man, shepherd boy, watchman"""),
         "she": words("""queen, princess, teacher, old woman, witch, painter, dancer, singer, young pilot, nurse, seamstress, giantess, fairy,
young woman, weaver, goose girl, mermaid, sailor, inventor, old lady""")}
TITLES = {"he": ["Mr.", "Mr.", "Mr.", "Uncle", "Grandpa", "Captain", "King", "Doctor", "old Mr."],
          "she": ["Mrs.", "Miss", "Mrs.", "Aunt", "Grandma", "Queen", "Doctor", "old Mrs."]}
ELDERS = {"he": ["Grandpa", "Grandpa", "Dad", "Papa", "Daddy"], "she": ["Grandma", "Grandma", "Mom", "Granny", "Mama", "Mommy"]}
BEFORE_FIRST_NAMES = {"Uncle", "Grandpa", "King", "Aunt", "Grandma", "Queen"}
PEOPLE = """boy girl son daughter brother sister child prince princess knight cousin twin grandson granddaughter friend shepherd sweeper
sailor king queen""".split()
TRAITS = words("""little, little, little, shy, brave, old, small, young, clever, curious, gray, quiet, tiny, lazy, kind, big, funny, sleepy, hungry,
white, brown, black, blue, green, yellow, red, fat, thin, gentle, grumpy, cheerful, silly, proud, lonely, busy""")

INVENTED = 0.2  # of the names
ONSETS = words("b, br, ch, d, dr, f, fl, g, gr, h, j, k, kl, l, m, n, p, pr, qu, r, s, sh, st, t, th, tr, v, w, y, z")
CODAS = words("l, m, n, r, s, t, ll, nn, nd, rt, ss, mb, rr, tt, lm")
# What no name of a child's story has in it.
RUDE = re.compile("shit|fuk|dik|kok|kuk|kunt|tit|pis|nig|naz|fag|sex|wank|slut|hell|rap|kil", re.I)
GIRL_ENDINGS = words("a, a, ia, ina, ella, ie, y, issa, eth, ine, elle")
BOY_ENDINGS = words("o, o, us, in, an, ert, y, ek, on, im, ix")


def introduced(name, first, gender, kind=""):
    """Somebody with the fields new, how they are called when they come in, and long: the same, but not a bare name."""
    long = first
    if first.startswith("the "):
        long = f"a {name[4:]}"
    elif not first.startswith("a ") and gender != "they":
        long = f"{'a man' if gender == 'he' else 'a woman'} called {name}" if not kind else f"a {kind} named {name}"
    return Who(name, gender, kind, {"new": first, "long": long})


def invented(w, group):
    """A name that nobody has: "Velorin", "Tabba"."""
    syllables = [w.pick(ONSETS) + w.pick("aeiou") for _ in range(w.pick([0, 1, 1]))]
    syllables.append(w.pick(ONSETS) + w.pick("aeiou") + w.pick(CODAS))
    ending = w.pick({"girls": GIRL_ENDINGS, "boys": BOY_ENDINGS, "animals": [*GIRL_ENDINGS, *BOY_ENDINGS]}[group])
    name = "".join([*syllables, ending]).capitalize()
    return invented(w, group) if RUDE.search(name) else name


def name_of(w, group, taken=()):
    known = {"girls": cast.GIRLS, "boys": cast.BOYS, "animals": cast.PET_NAMES}[group]
    if w.chance(INVENTED) and (name := invented(w, group)) not in taken:
        return name
    return w.pick([name for name in w.pick([known, NAMES[group]]) if name not in taken])


def child(w, taken=(), may_be_nameless=False):
    gender = w.pick(["she", "he"])
    kind = w.pick(cast.CHILD_KINDS[gender])
    if may_be_nameless and w.chance(0.15):
        return introduced(f"the {kind}", f"a {kind}", gender, kind)
    name = name_of(w, "girls" if gender == "she" else "boys", taken)
    first = w.pick([name, name, name, f"little {name}", f"a {kind} named {name}", f"a {kind} called {name}", f"a {kind} named {name}"])
    return introduced(name, first, gender, kind)


def animal(w, taken=(), kinds=ANIMALS):
    kind, name = w.pick(kinds), name_of(w, "animals", taken)
    first = w.pick([f"a {kind} named {name}", f"a {w.pick(TRAITS)} {kind} named {name}", f"a {w.pick(TRAITS)} {kind} called {name}",
                    f"{name} the {kind}", f"{name} the {w.pick(TRAITS)} {kind}"])
    return introduced(name, first, w.pick(["she", "he"]), kind)


def toy(w, taken=()):
    return animal(w, taken, TOYS)


def beast(w, _taken=()):
    kind = w.pick(["", w.pick(TRAITS) + " "]) + w.pick(ANIMALS)
    return introduced(f"the {kind}", w.pick([f"a {kind}", f"a {kind}", f"the {kind}"]), w.pick(["she", "he"]))


def grown(w, taken=()):
    gender = w.pick(["she", "he"])
    group = "girls" if gender == "she" else "boys"
    if w.chance(0.5):
        kind = w.pick([kind for kind in GROWN[gender] if f"the {kind}" not in taken])
        if w.chance(0.3) and len(kind.split()) == 1:
            name = name_of(w, group, taken)
            return introduced(name, w.pick([f"a {kind} named {name}", f"a {w.pick(TRAITS)} {kind} named {name}"]), gender, kind)
        return introduced(f"the {kind}", w.pick([f"a {kind}", f"a {kind}", f"the {kind}"]), gender)
    title = w.pick(TITLES[gender])
    name = f"{title} {name_of(w, group, taken) if title in BEFORE_FIRST_NAMES else w.pick(NAMES['family names'])}"
    return introduced(name, name, gender)


def elder(w, _taken=()):
    gender = w.pick(["she", "he"])
    name = w.pick(ELDERS[gender])
    return introduced(name, name, gender)


def called(w, kind, taken=()):
    """A hero whom the text calls by "noun:pronoun": only the name is to be found."""
    noun, gender = kind.split(":")
    group = ("girls" if gender == "she" else "boys") if noun.split()[-1] in PEOPLE else "animals"
    name = name_of(w, group, taken)
    return introduced(name, name, gender, noun)


HEROES = {"child": lambda w, taken=(): child(w, taken, True), "animal": animal, "toy": toy, "beast": beast, "grown": grown, "elder": elder}


def companion(w, hero, kind, taken):
    """Somebody besides the hero: of the family, if the hero has one, or a child or an animal."""
    if kind not in ("toy", "toys", "grown", "people", "family", "elder") and w.chance(0.6):
        who = cast.relative(w, hero, taken)
        return introduced(who.name, who.name, who.gender)
    if w.chance(0.5):
        who = child(w, taken)
        who.more["new"] = w.pick([f"a {who.kind} named {who}", f"{hero.his} friend {who}", f"{hero.his} good friend {who}",
                                  f"{hero.his} neighbor {who}"])
        return who
    return animal(w, taken, list(cast.ANIMALS))


def plural(kind):
    head, _, last = kind.rpartition(" ")
    return f"{head} {PLURALS.get(last, last + 's')}".strip()


def pair(w, kind):
    """Two heroes: both as one, the one, the other."""
    if kind in ("animal", "toy", "beast") and w.chance(0.6):
        kind = w.pick(TOYS if kind == "toy" else ANIMALS)
        kinds = plural(kind)
        trait = w.pick(["", w.pick(TRAITS) + " "])
        if w.chance(0.5):
            one, other = (introduced(f"the {which} {kind}", f"the {which} {kind}", w.pick(["she", "he"])) for which in ("first", "second"))
            return introduced(w.pick([f"the two {kinds}", f"the {kinds}"]), f"two {trait}{kinds}", "they"), one, other
        name = name_of(w, "animals")
        one, other = (introduced(x, x, w.pick(["she", "he"])) for x in (name, name_of(w, "animals", (name,))))
        names = f"{one} and {other}"
        first = w.pick([f"two {trait}{kinds} named {names}", f"two {trait}{kinds} called {names}"])
        return introduced(w.pick([names, f"the two {kinds}"]), first, "they"), one, other
    if kind in ("animal", "beast", "toy"):
        one, other = (introduced(f"the {name}", f"a {name}", w.pick(["she", "he"])) for name in w.some(TOYS if kind == "toy" else ANIMALS, 2))
        return introduced(f"{one} and {other}", f"{one.new} and {other.new}", "they"), one, other
    one = child(w) if kind == "child" else grown(w)
    other = child(w, (one.name,)) if kind == "child" else grown(w, (one.name,))
    names = f"{one} and {other}"
    sibling = w.pick(["", "", "little ", "big ", "twin "]) + ("sister" if other.gender == "she" else "brother")
    first = w.pick([names, names, f"two friends named {names}", f"{one} and {one.his} friend {other}",
                    f"{one} and {one.his} {sibling} {other}"])
    return introduced(names, first if kind == "child" else f"{one.new} and {other.new}", "they"), one, other


def group(w, kind):
    """Several heroes: all as one, and one of them."""
    if kind == "family":
        name = w.pick(NAMES["family names"])
        one, gender = w.pick([("the mother", "she"), ("the father", "he"), ("the youngest son", "he"), ("the oldest daughter", "she")])
        return introduced(w.pick(["the family", f"the {name} family"]), f"the {name} family", "they"), introduced(one, one, gender)
    nouns = {"animals": ANIMALS, "toys": TOYS, "children": ["child", "boy", "girl", "friend", "cousin"],
             "people": words("sailor, farmer, old woman, old man, pirate, fisherman, king, witch, knight, cook, clown, robber")}[kind]
    kind = w.pick(nouns)
    number, trait = w.pick(["three", "three", "four", "five", "seven", "some"]), w.pick(["", "", w.pick(TRAITS) + " "])
    kinds = plural(kind)
    every = w.pick([f"the {kinds}", f"the {kinds}" if number == "some" else f"the {number} {kinds}"])
    single = w.pick([f"the smallest {kind}", f"the oldest {kind}", f"the youngest {kind}", f"one of the {kinds}", f"one of the {kinds}"])
    return introduced(every, f"{number} {trait}{kinds}", "they"), introduced(single, single, "he")


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
        elif path.stem == "group":
            hero, slots["one"] = group(w, kind)
            taken = ()
        else:
            hero = called(w, kind) if ":" in kind else HEROES[kind](w)
            taken = (str(hero),)
        anybody = path.stem in ("together", "asks") and "riend.new}" in text
        friend = companion(w, hero, kind, taken) if anybody else child(w, taken)
        slots |= {"hero": hero, "friend": friend, "helper": companion(w, hero, kind, (*taken, str(friend)))}
        return w.fill(text + w.pick([" ", " ", "\n\n"]) + w.pick(sequels), **slots)

    plot.__name__ = path.stem
    return plot, len(openings)  # each opening as often as any other


STORIES = [situation(path) for path in sorted(FOLDER.glob("*.txt")) if path.stem != "names"]
