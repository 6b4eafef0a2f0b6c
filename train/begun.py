"""Stories that begin as one of TinyStories does and go on with a sequel from train/situations/.

The first sentences are cut where one of them tells what the story is about: what somebody finds, wants, loses, fears. So
that a model has met the plots behind thousands of first sentences that no template wrote.
"""
import re

from grammar import cast
from grammar.engine import Writer
from grammar.joined import ANIMALS, FOLDER, GROWN, TOYS, child, companion, introduced, name_of, read
from retell import BOYS, GIRLS, SENTENCE, can_begin

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
# The last sentence of a beginning, by what the story is about.
PATTERNS = {name: re.compile(pattern.replace("NP", NOUN_PHRASE)) for name, pattern in {
    "found": r"\b(?:found|discovered|picked up) an? NP",
    "sight": r"\bsaw an? NP",
    "want": r"\b(?:wanted|wished for|hoped for|wanted to (?:have|buy|get|own|try|see|play with|ride)) (?:an?|the) NP",
    "lost": r"\b(?:lost|(?:could not|couldn't) find|(?:was looking|looked|searched) (?:everywhere )?for) (?:his|her|the) NP",
    "fear": r"\b(?:scared|afraid|frightened) of the NP",
    "make": r"\b(?:make|build|draw|paint|bake|create|sew) an? NP",
    "trip": r"\b(?:went|go|going|walked|ran|travel|drive|drove) to the NP",
    "likes": r"\b(?:loved|liked) (?:(?:to|playing) (?:play )?with )?(?:his|her|the) NP|\bhad an? NP",
    "broken": r"\b(?:broke|dropped|ripped|tore|cracked) (?:his|her|the) NP|\b(?:[Tt]he|[Hh]is|[Hh]er) NP (?:broke|was broken|fell apart)",
    "magic": r"\ba (?=magic(?:al)? )NP",
}.items()}
NAMED = re.compile(r"\b(?:named|called) ([A-Z][a-z]+)")
NAMELESS = re.compile(r"\b(?:was|lived) an? (?:[a-z]+ ){0,2}?(%s)\b" % "|".join(sorted(BEINGS, key=len, reverse=True)))
WORD = re.compile(r"\b[A-Z][a-z]+\b")
# Also those whose gender is unclear: a beginning with one of them that is no hero is left out.
OTHER_NAMES = {*cast.GIRLS, *cast.BOYS, *cast.PET_NAMES, "John", "Sam", "Max", "Spot", "Tim", "Bob"}
INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b")  # a capital that no sentence asks for
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
    starts = [0, *(m.end() for m in SENTENCE.finditer(story, 0, len(story) // 2)
                   if story[:m.start()].count('"') % 2 == 0 and can_begin(story[m.end():]))]
    for start in starts:
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
        beings = NAMELESS.findall(text)
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
    """A beginning under other names, and a sequel behind it."""
    who, new = [], {}
    for word, group, gender in found:
        if group is None:
            who.append(introduced(f"the {word}", f"a {word}", gender))
        else:
            name = new[word] = name_of(w, group, new.values())
            who.append(introduced(name, name, gender))
    text = WORD.sub(lambda m: new.get(m[0], m[0]), text)
    slots = {"thing": thing}
    if len(who) == 2:
        situation = w.pick(["pair", "together"])
        slots["one"], slots["other"] = who
        hero, slots["friend"] = who
        if situation == "pair":
            hero = introduced(f"{who[0]} and {who[1]}", f"{who[0]} and {who[1]}", "they")
    else:
        hero, slots["friend"] = who[0], child(w, new.values())
    slots |= {"hero": hero, "helper": companion(w, who[0], "child", (*new.values(), str(slots["friend"])))}
    gap = w.pick([" ", " ", "\n\n"])
    return text + gap + w.fill(w.pick(SITUATIONS[situation][1]), **slots)
