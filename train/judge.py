"""What is to be said against a story: unknown words, threes of words that nobody writes, persons who are mixed up."""
import re
from collections import Counter

from grammar.joined import NAMES
from retell import BOYS, GIRLS, SENTENCE

SHE, HE = {*GIRLS, *NAMES["girls"]} - {*BOYS, *NAMES["boys"]}, {*BOYS, *NAMES["boys"]} - {*GIRLS, *NAMES["girls"]}
LEAST_WORDS = 45  # of a continuation
COMMON = 400  # the likeliest words say nothing about what a story is about
TOKEN = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|[^\sA-Za-z]")
SAYS = "said|asked|cried|called|answered|shouted|whispered|replied|laughed|sighed"
SPEAKER = r"(?:[A-Z][a-z]+|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?[a-z]+)"
SPEECH = re.compile(rf'"([^"]+)"(?: (?:{SAYS}) ({SPEAKER}))?')
CHILD_NAMED = re.compile(r"\b(boy|girl|man|woman|prince|princess|king|queen) (?:named|called) ([A-Z][a-z]+)")
OWN = re.compile(r"\b([A-Z][a-z]+) [a-z]+ (?:in |on |to |at |up |with )?(his|her)\b")
DOUBLED = re.compile(r"\b([A-Z][a-z]+|the [a-z]+)(?:,| and| or| to| with|'s|(?:'s| and (?:his|her))(?: [a-z]+){0,2} friend,?) \1\b")
SMALL = re.compile(r"\b[a-z]+\b")
CAPITAL = re.compile(r"\b[A-Z][a-z]+\b")


class Known:
    """The words, pairs and threes of words of a text, all names taken for one word."""

    def __init__(self, texts):
        small = Counter(word for text in texts for word in TOKEN.findall(text) if word[0].islower())
        self.small, self.common = {*small}, {word for word, _ in small.most_common(COMMON)}
        self.words, self.pairs, self.threes = set(), set(), set()
        for text in texts:
            words, pairs, threes = self.parts(text)
            self.words.update(words)
            self.pairs.update(pairs)
            self.threes.update(threes)

    def is_name(self, token):
        return token[0].isupper() and token != "I" and token.lower() not in self.small

    def parts(self, text):
        words = ["Name" if self.is_name(token) else token.lower() for token in TOKEN.findall(text)]
        return words, list(zip(words, words[1:])), list(zip(words, words[1:], words[2:]))

    def unknown(self, text):
        """How many of its words, pairs and threes are unknown."""
        return [sum(part not in known for part in parts) for parts, known in
                zip(self.parts(text), (self.words, self.pairs, self.threes))]


def answers_itself(text):
    """Whether somebody who has asked something says the next thing as well."""
    said = [(quote.strip(), by) for quote, by in SPEECH.findall(text)]
    return any(quote.endswith("?") and by and by == next_by for (quote, by), (_, next_by) in zip(said, said[1:]))


def wrong_gender(text):
    """Whether a name that only girls or only boys have is given to the others."""
    named = [(name, word in ("girl", "woman", "princess", "queen")) for word, name in CHILD_NAMED.findall(text)]
    named += [(name, word == "her") for name, word in OWN.findall(text)]
    return any(name in (HE if is_she else SHE) for name, is_she in named)


def faults(opening, names, gender, text, known):
    """How much there is to say against a continuation, 0 at best; None if it is of no use."""
    words = text.split()
    unknown, pairs, threes = known.unknown(opening + text)
    if len(words) < LEAST_WORDS or unknown or pairs or threes > 1:
        return None
    whole = opening + text
    sentences = [s for s in SENTENCE.split(text) if len(s.split()) > 3]
    if len({*sentences}) < len(sentences) or DOUBLED.search(whole) or answers_itself(whole) or wrong_gender(whole):
        return None
    lower = text.lower()
    if any(len(re.findall(rf"\b{re.escape(name.lower())}\b", lower)) < 3 - len(names) for name in names):
        return None
    strangers = {word for word in CAPITAL.findall(text) if known.is_name(word)} - {*CAPITAL.findall(opening)}
    heroes = [word for name in names for word in CAPITAL.findall(name)]
    if len(strangers) > 1 or any(stranger[:3] == word[:3] for stranger in strangers for word in heroes):
        return None
    if len(names) == 1 and re.search(r"\b(?:he|she|his|her|him)\b", opening, re.I):
        she, he = (len(re.findall(pronouns, text, re.I)) for pronouns in (r"\b(?:she|her|herself)\b", r"\b(?:he|his|him|himself)\b"))
        if (she, he) != (0, 0) and (he >= she if gender == "she" else she >= he):
            return None
    about = {word for word in SMALL.findall(opening) if word not in known.common}
    left = about - {*SMALL.findall(text)}
    return None if about and left == about else threes + len(left) / max(len(about), 1)
