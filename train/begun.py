"""Stories that begin as one of TinyStories does and go on with a sequel from train/situations/.

The first sentences are cut where one of them tells what the story is about: what somebody finds, wants, loses, fears. So
that a model has met the plots behind thousands of first sentences that no template wrote. Their heroes have names nearly
all; many become somebody else here, such as "the king", that a model also follows a hero whom an opening calls by no name.
"""
import re

from grammar import cast
from grammar.engine import ARTICLE, Writer
from grammar.joined import ANIMALS, FOLDER, GROWN, HEROES, TOYS, TRAITS, child, companion, group, introduced, name_of, pair, read
from retell import BOYS, GIRLS, SENTENCE, later_starts

TELLINGS = 6  # of each beginning
MOST_SENTENCES = 4
LONGEST = 400  # characters of a beginning

SITUATIONS = {path.stem: read(path) for path in sorted(FOLDER.glob("*.txt")) if path.stem != "names"}
# What the openings of the situations are about, without its adjectives, but for nouns that mean something else here.
THINGS = {thing.split()[-1] for openings, _ in SITUATIONS.values() for _, things, _ in openings for thing in things}
THINGS -= {"idea", "ideas", "play", "show", "time", "day", "way", "dream", "secret"}
BEINGS = {kind.split()[-1] for kind in [*ANIMALS, *TOYS, *GROWN["he"], *GROWN["she"], "boy", "girl", "man", "woman", "lady"]}
# Words in front of a noun that belong to something else.
NO_ADJECTIVES = set("""lot the a an of and his her so too was were is had did with who that to in on at for from as he she they it
by up out more not""".split())
NOUN_PHRASE = r"((?:[a-z]+ ){0,2}[a-z]+)(?= (?:in|on|under|near|with|at|from|by|behind|every|all|and|for|next|inside|outside)\b|[.,!])"
WISHES = "have|buy|get|own|try|see|play with|ride|climb|catch|find|taste|eat|touch|read|wear|visit|drive"
# The last sentence of a beginning, by what the story is about.
PATTERNS = {name: re.compile(pattern.replace("NP", NOUN_PHRASE)) for name, pattern in {
    "found": r"\b(?:found|discovered|picked up|dug up|(?:gave|handed) (?:him|her)) an? NP",
    "sight": r"\b(?:saw|noticed|spotted|came across|looked at|watched) an? NP",
    "want": r"\b(?:wanted|wished for|hoped for|dreamed of|needed|wanted to (?:%s)) (?:an?|the) NP" % WISHES,
    "lost": r"\b(?:lost|(?:could not|couldn't) find|(?:was looking|looked|searched) (?:everywhere )?for) (?:his|her|the) NP",
    "fear": r"\b(?:scared|afraid|frightened) of the NP",
    "make": r"\b(?:make|made|build|built|draw|drew|paint|painted|bake|baked|create|created|sew) an? NP",
    "trip": r"\b(?:went|go|going|walked|walk|ran|travel|traveled|drive|drove|rode|hurried|came|flew|sailed) to the NP|"
            r"\b(?:visit|visited) the NP",
    "likes": r"\b(?:loved|liked) (?:(?:to|playing) (?:play )?with )?(?:his|her|the) NP|\bhad an? NP",
    "broken": r"\b(?:broke|dropped|ripped|tore|cracked) (?:his|her|the) NP|\b(?:[Tt]he|[Hh]is|[Hh]er) NP (?:broke|was broken|fell apart)",
    "magic": r"\ba (?=magic(?:al)? )NP",
}.items()}
NAMED = re.compile(r"\b(?:named|called) ([A-Z][a-z]+)")
NAMELESS = re.compile(r"(?:\b(?:was|lived|day|time|morning|night),? |^)[Aa]n? (?:[a-z]+ ){0,2}?(%s)\b" % "|".join(sorted(BEINGS, key=len, reverse=True)))
UNNAMED = re.compile(r"\b(?:was|lived) an? (?:[a-z]+ ){0,2}?([a-z]+)(?=[.,]| (?:who|that|in|and|on|at|with)\b)")
UNNAMED_MENTIONS = 4  # of a hero that is no being: "the rocket"
WORD = re.compile(r"\b[A-Z][a-z]+\b")
# Also those whose gender is unclear: a beginning with one of them that is no hero is left out.
OTHER_NAMES = {*cast.GIRLS, *cast.BOYS, *cast.PET_NAMES, "John", "Sam", "Max", "Spot", "Tim", "Bob"}
INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b")  # a capital that no sentence asks for
RECAST = 0.5  # of the beginnings
HERO = "\0"
BEGINS = re.compile(r"(?:^|[.!?\n]\s*)$")
# What a noun phrase can stand behind that begins with an article.
BEFORE_HERO = (r"(?:^|[.!?,]\s|\b(?:and|but|with|to|for|when|that|then|so|because|as|by|of|if|where|while|from|saw|let|gave"
               r"|told|asked|helped|day|night|morning|afternoon) )")
NO_NAMES = {"I", "Mom", "Mommy", "Mum", "Dad", "Daddy"}


def things(sentence):
    """(situation, thing) for each pattern that the sentence meets."""
    for situation, pattern in PATTERNS.items():
        for found in pattern.finditer(sentence):
            *adjectives, noun = next(filter(None, found.groups())).removeprefix("very ").split()
            if noun in THINGS and not NO_ADJECTIVES & {*adjectives}:
                yield situation, noun
                if adjectives:
                    yield situation, " ".join([*adjectives, noun])


def beginnings(story):
    """(beginning, [(situation, thing)]) from the first sentence on, and from later ones that say a name first."""
    ends = [m.start() for m in SENTENCE.finditer(story)]
    for start in [0, *later_starts(story)]:
        last = start
        for end in [end for end in ends if end > start][:MOST_SENTENCES]:
            text = story[start:end]
            if len(text) <= LONGEST and text.count('"') % 2 == 0 and (about := [*things(story[last:end].strip())]):
                yield text, about
            last = end


def gender_of(name, story):
    if name in GIRLS or name in BOYS:
        return "she" if name in GIRLS else "he"
    she, he = (len(re.findall(words, story, re.I)) for words in (r"\b(?:she|her)\b", r"\b(?:he|him|his)\b"))
    return None if she == he else "she" if she > he else "he"


def heroes(text, story):
    """The one or two whom the beginning is about, as (word, list of names or None, gender); none if that is not clear."""
    words = {*WORD.findall(text)}
    names = [name for name in dict.fromkeys(WORD.findall(text)) if name in GIRLS or name in BOYS or name in NAMED.findall(text)]
    if ({*INSIDE.findall(text)} | words & OTHER_NAMES) - {*names} - NO_NAMES or len(names) > 2:
        return []
    if not names:
        beings = NAMELESS.findall(text) or [noun for noun in UNNAMED.findall(text) if story.count(f"he {noun}") >= UNNAMED_MENTIONS]
        if len(beings) != 1 or not (gender := gender_of("", story)):
            return []
        return [(beings[0], None, gender)]
    found = []
    for name in names:
        gender = gender_of(name, story)
        if not gender:
            return []
        is_child = name in GIRLS or name in BOYS
        found.append((name, "animals" if not is_child else "girls" if gender == "she" else "boys", gender))
    return found


def begin(stories, rng):
    """All beginnings of the stories, each with some sequels."""
    w = Writer(rng.random())
    for story in stories:
        for text, about in beginnings(story):
            found = heroes(text, story)
            for _ in range(TELLINGS if found else 0):
                yield tell(w, text, found, *w.pick(about))


def tell(w, text, found, situation, thing):
    """A beginning about somebody else or under other names, and a sequel behind it."""
    if len(found) == 2:
        situation = w.pick(["pair", "together"])
    told = None
    if found[0][1] is not None and w.chance(RECAST):
        told = recast(w, text, found, situation, thing)
    told, situation, kind, hero, who = told or renamed(w, text, found, situation)
    taken = [str(single) for single in who]
    slots = {"thing": thing}
    if situation in ("pair", "group"):
        slots |= dict(zip(("one", "other"), who))
    elif len(who) == 2:
        hero, slots["friend"] = who
    if "friend" not in slots:
        slots["friend"] = child(w, taken)
    slots |= {"hero": hero, "helper": companion(w, hero, kind, (*taken, str(slots["friend"])))}
    return told + w.pick([" ", " ", "\n\n"]) + w.fill(w.pick(SITUATIONS[situation][1]), **slots)


def renamed(w, text, found, situation):
    """The text under other names: (text, situation, kind, hero, its single ones)."""
    who, new = [], {}
    for word, names, gender in found:
        if names is None:
            who.append(introduced(f"the {word}", f"a {word}", gender))
        else:
            name = new[word] = name_of(w, names, new.values())
            who.append(introduced(name, name, gender))
    hero = who[0] if len(who) == 1 else introduced(f"{who[0]} and {who[1]}", f"{who[0]} and {who[1]}", "they")
    return WORD.sub(lambda m: new.get(m[0], m[0]), text), situation, "child", hero, who


def recast(w, text, found, situation, thing):
    """The text about somebody else: as from renamed; None where its heroes cannot be replaced."""
    if len(found) == 1:
        hero, kind = somebody_else(w, found[0][2])
        who = [hero]
    elif w.chance(0.5):
        situation, kind = "group", w.pick(["animals", "toys", "people"])
        hero, *who = group(w, kind)
    else:
        kind = w.pick(["beast", "beast", "animal", "toy", "grown"])
        hero, *who = pair(w, kind)
    if thing.split()[-1] in hero.new or not (text := replaced(text, " and ".join(word for word, _, _ in found), hero)):
        return None
    return text, situation, kind, hero, who


def somebody_else(w, gender):
    """(hero, kind): one who has no name, in half of the cases, or any one of this gender."""
    if w.chance(0.5):
        kind, nouns = w.pick([("beast", ANIMALS), ("beast", ANIMALS), ("toy", TOYS), ("grown", GROWN[gender])])
        noun = w.pick(nouns)
        first = w.pick([f"a {noun}", f"a {w.pick(TRAITS)} {noun}", f"the {noun}"])
        return introduced(f"the {noun}", first, gender), kind
    kind = w.pick(["beast", "grown", "grown", "animal", "toy"])
    while (hero := HEROES[kind](w)).gender != gender:
        pass
    return hero, kind


def replaced(text, names, hero):
    """The text with another hero for the names; None where these are not always one plain noun phrase."""
    if '"' in text or "name was" in text or any(word in text.replace(names, "") for word in names.split(" and ")):
        return None
    text, introductions = re.subn(rf"^((?:(?!{names}).)*)\b[Aa]n? (?:[a-z]+ ){{1,4}}(?:named|called) {names}\b", rf"\1{HERO}", text,
                                  count=1, flags=re.S)
    if len(re.findall(rf"{BEFORE_HERO}(?={names}\b)", text)) < text.count(names):
        return None
    words = iter([] if introductions else [hero.new])

    def mention(m):
        if m[0] == HERO:
            phrase = hero.new if hero.new.startswith("a ") or hero.gender == "they" else hero.long
        else:
            phrase = next(words, str(hero))
        return phrase[0].upper() + phrase[1:] if BEGINS.search(text[:m.start()]) else phrase

    return ARTICLE.sub(r"\1n ", re.sub(rf"{HERO}|\b{names}\b", mention, text))
