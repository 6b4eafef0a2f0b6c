"""Tell stories again: each several times under other names, and half of the times not from its beginning.

So that few stories teach to look for the names in what is already there, and to follow any first sentence.
"""
import re

from grammar import cast

RETELLINGS = 4
# Names of children that are no other words, and that only girls or only boys have.
GIRLS, BOYS = (sorted({*names} - {"Alex", "Sam", "Max", "Will", "Mark", "June", "Kim", "Bo"})
               for names in (cast.GIRLS, cast.BOYS))
SENTENCE = re.compile(r'(?<=[.!?"])[ \n](?=[A-Z"])')
NAME = re.compile(r"\b(?:%s|John|Sam|Max|[A-Z][a-z]+ and [A-Z][a-z]+)\b" % "|".join(GIRLS + BOYS + cast.PET_NAMES))
POINTS_BACK = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|him|them|other|another|again|too)\b")
LINKED = ("But ", "So ", "And ", "Then ", "Finally")


def rename(story, rng):
    """The story with other names for its children."""
    words = set(re.findall(r"\b[A-Z][a-z]+\b", story))
    new = {old: rng.choice(names) for names in (GIRLS, BOYS) for old in names if old in words}
    if len({*new.values()}) < len(new) or words & {*new.values()}:
        return rename(story, rng)
    return re.sub(r"\b[A-Z][a-z]+\b", lambda m: new.get(m[0], m[0]), story)


def can_begin(text):
    """Whether a story can begin like this: it says a name before anything that points back to what is missing."""
    name, back = NAME.search(text, 0, 150), POINTS_BACK.search(text, 0, 150)
    return name and not (back and back.start() < name.start()) and not text.startswith(LINKED)


def later_starts(story):
    """Where the sentences of its first half stand that a story can begin with, but for the very first."""
    return [m.end() for m in SENTENCE.finditer(story, 0, len(story) // 2)
            if story[:m.start()].count('"') % 2 == 0 and can_begin(story[m.end():])]


def begin_later(story, rng):
    starts = later_starts(story)
    return story[rng.choice(starts):] if starts else story


def retell(stories, rng):
    for story in stories:
        for n in range(RETELLINGS):
            yield rename(story if n % 2 else begin_later(story, rng), rng)
