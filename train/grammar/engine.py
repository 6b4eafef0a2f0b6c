"""Text from templates.

A template is plain text with two kinds of holes:

    [a|b|c]    one of the alternatives, chosen at random; they nest, and may be empty
    {slot}     a value; {slot.field} one of its fields; {Slot} or {Slot.field} the same with a capital

"a" before a vowel becomes "an", and white space is put right, so that templates can be indented.
"""
import random
import re
from dataclasses import dataclass, field

HOLE = re.compile(r"\{([A-Za-z_]\w*)(?:\.(\w+))?\}")
LINE_START = re.compile(r"([\[|])\s*\n\s*")  # an alternative that begins on a line of its own
INNERMOST = re.compile(r"\[([^\[\]]*)\]")
ARTICLE = re.compile(r"\b([Aa]) (?=(?!(?:one|once|uni|use|usu|eu)\w*)[aeiouAEIOU]|hour\b|honest)")

PRONOUNS = {
    "he": {"he": "he", "him": "him", "his": "his", "himself": "himself", "was": "was", "is": "is"},
    "she": {"he": "she", "him": "her", "his": "her", "himself": "herself", "was": "was", "is": "is"},
    "it": {"he": "it", "him": "it", "his": "its", "himself": "itself", "was": "was", "is": "is"},
    "they": {"he": "they", "him": "them", "his": "their", "himself": "themselves", "was": "were", "is": "are"},
}


@dataclass
class Who:
    """Somebody in a story: str() is the name; fields he, him, his, himself, was, is follow the gender."""
    name: str
    gender: str  # a key of PRONOUNS
    kind: str = ""  # "little girl", "fox": without an article
    more: dict = field(default_factory=dict)  # further fields

    def __str__(self):
        return self.name

    def __getattr__(self, key):
        if key.startswith("__"):
            raise AttributeError(key)
        value = PRONOUNS[self.gender].get(key) or self.more.get(key)
        if value is None:
            raise AttributeError(f"{self.name} has no {key}")
        return value


def both(a, b):
    """Two as one: "Anna and Ben", they."""
    return Who(f"{a} and {b}", "they", "friends")


def tidy(text):
    """Joins indented lines to paragraphs (a blank line parts them), one space between words, a or an."""
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", text)]
    text = "\n\n".join(p for p in paragraphs if p)
    text = re.sub(r" +([,.!?;:])", r"\1", text)
    return ARTICLE.sub(lambda m: m[1] + "n ", text)


class Writer:
    """Expands templates with one source of chance; the same seed writes the same text."""

    def __init__(self, seed):
        self.rng = random.Random(seed)

    def pick(self, values):
        """One of a sequence."""
        return self.rng.choice(values)

    def some(self, values, count):
        """Several different ones of a sequence, in random order."""
        return self.rng.sample(values, count)

    def chance(self, probability):
        return self.rng.random() < probability

    def fill(self, template, **slots):
        """The text of a template. Values that hold holes themselves are filled, too."""
        text = LINE_START.sub(r"\1", template)
        while found := INNERMOST.search(text):
            text = text[:found.start()] + self.pick(found[1].split("|")) + text[found.end():]

        def value(hole):
            name, key = hole[1], hole[2]
            lower = name[0].lower() + name[1:]
            item = slots[name] if name in slots else slots[lower]
            result = str(item if key is None else getattr(item, key))
            if HOLE.search(result) or INNERMOST.search(result):
                result = self.fill(result, **slots)
            return result[0].upper() + result[1:] if name not in slots and result else result

        return tidy(HOLE.sub(value, text))
