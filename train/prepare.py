"""Turn the corpus and the generated text into a tokenizer and token arrays.

    python train/prepare.py --corpus DIR [--generated build/train/generated] [--out build/train/data]

Writes tokenizer.json, <source>.<split>.tokens.npy (uint16), <source>.<split>.starts.npy
(document offsets) and meta.json; with --held-out DIR also the corpus's held-out documents, as text.
"""
import argparse
import json
import lzma
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from begun import begin
from retell import retell

# Ids 0..4, in this order: the engine and the chat template rely on it.
CONTROL = ["<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"]
BOS, SYSTEM, USER, ASSISTANT, END = range(5)

CONTEXT = 512
SEPARATOR = "<|endoftext|>\n"
# What the dialogues of two people begin with, so that the assistant does not take itself for a person.
PERSON = "You are a person who meets somebody new."


@dataclass
class Source:
    file: str  # below the corpus folder, or below that of the generated text
    held_out: int = 0  # documents at its end that are kept for validation
    is_chat: bool = False
    is_generated: bool = False
    makes_vocabulary: bool = True
    retell: Callable | None = None  # (stories, rng): tells them anew, several times each


SOURCES = {
    "tinystories": Source("stories/tinystories-slice.txt.xz", 200),
    "retold": Source("stories/tinystories-slice.txt.xz", 200, makes_vocabulary=False, retell=retell),
    "begun": Source("stories/tinystories-slice.txt.xz", 200, makes_vocabulary=False, retell=begin),
    "books": Source("stories/public-domain-childrens-books.txt.xz"),
    "picture-books": Source("stories/cc-by-picture-books.txt.xz"),
    "fables": Source("stories/standard-ebooks-potter-aesop.txt.xz"),
    "persona": Source("chat/synthetic-persona-chat.txt.xz", 60, is_chat=True),
    "smalltalk": Source("chat/smalltalk.txt.xz", is_chat=True),
    "stories": Source("stories.txt", 300, is_generated=True),
    "dialogues": Source("dialogues.txt", 600, is_chat=True, is_generated=True),
    "tales": Source("tales.txt", 500, is_generated=True, makes_vocabulary=False),
    "talks": Source("talks.txt", 800, is_chat=True, is_generated=True, makes_vocabulary=False),
    "turns": Source("turns.txt", 800, is_chat=True, is_generated=True, makes_vocabulary=False),
    "joined": Source("joined.txt", 500, is_generated=True, makes_vocabulary=False),
}
ROLES = {"User": USER, "Bot": ASSISTANT}
# Documents of each source that the vocabulary is made from: generated text must not outweigh all else.
VOCABULARY_DOCUMENTS = 20000
# The share of the questions that is typed in small letters.
SMALL_LETTERS = 0.2
# How often each question of the smalltalk source is asked, if there are so many answers.
ANSWERS_EACH = 3
# A model this small would misplace and garble the number: it must not learn to give one.
HELP_LINE = re.compile(r"suicide|\b1-8\d\d-\d", re.I)


def read_documents(path):
    opened = lzma.open if path.suffix == ".xz" else open
    with opened(path, "rt", encoding="utf-8", newline="\n") as file:
        return [d.strip() for d in file.read().split(SEPARATOR) if d.strip()]


NAMES = """Alex Amy Anna Ben Beth Carol Chris Clara Dan David Ella Emma Eric Eva Fred Grace Hannah Henry Jack James Jane
Jason Jenny Jill John Kate Kim Laura Leo Linda Lisa Lucy Maria Mark Mary Matt Max Mia Mike Nick Nina Nora Oliver Paul
Peter Rachel Rob Rose Ruth Sam Sara Sophie Steve Sue Tom Zoe""".split()
NUMBERED = re.compile(r"[\[(](?:user|person|speaker)[ _]?([12])(?:'s)?(?:[ _]?(?:user)?name)?[\])]", re.I)
UNNUMBERED = re.compile(r"[\[(](?:(?:your|user|user's|my|first)[ _]?)?name[\])]", re.I)
SELF = re.compile(r"(?:I'm|I am|name is|name's|call me|this is|it's) *$", re.I)


def fill_names(dialogue, rng):
    """Replace placeholders such as [user 2's name] by names; None if another kind of placeholder is left."""
    names = dict(zip((USER, ASSISTANT), rng.sample(NAMES, 2)))
    result = []
    for role, text in dialogue:
        text = NUMBERED.sub(lambda m: names[USER if m[1] == "1" else ASSISTANT], text)
        other = ASSISTANT if role == USER else USER
        text = UNNUMBERED.sub(lambda m: names[role if SELF.search(text[:m.start()]) else other], text)
        result.append((role, text))
    return None if any(c in text for _, text in result for c in "[]{}<>") else result


def turns(document):
    """A dialogue as [(role id, text)]; a line without a speaker continues the turn above it."""
    result = []
    for line in document.split("\n"):
        role, colon, text = line.partition(": ")
        if colon and role in ROLES:
            result.append((ROLES[role], text.strip()))
        elif result:
            result[-1] = (result[-1][0], f"{result[-1][1]}\n{line.strip()}")
    return [(role, text) for role, text in result if text]


def train_tokenizer(texts, vocab_size):
    tok = Tokenizer(models.BPE())
    tok.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tok.decoder = decoders.ByteLevel()
    tok.train_from_iterator(texts, trainers.BpeTrainer(
        vocab_size=vocab_size, special_tokens=CONTROL, show_progress=False,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet())))
    assert [tok.token_to_id(t) for t in CONTROL] == list(range(len(CONTROL)))
    return tok


def split_long(tokens, ends):
    """A document that is longer than the context, cut behind paragraphs (positions in ends)."""
    start = 0
    while len(tokens) - start > CONTEXT - 1:
        cut = max((e for e in ends if start < e <= start + CONTEXT - 1), default=start + CONTEXT - 1)
        yield tokens[start:cut]
        start = cut
    yield tokens[start:]


def clean(name, docs):
    """The documents of a source as turns, without those that are of no use."""
    docs = [turns(d) for d in docs]
    if name == "persona":
        rng = random.Random(1)
        docs = [[(SYSTEM, PERSON), *filled] for d in docs if (filled := fill_names(d, rng))]
    if name == "smalltalk":
        docs = [d for d in docs if not any(HELP_LINE.search(text) for _, text in d)]
    return [d for d in docs if d]


def read_answers(path):
    """What the assistant says instead of each answer of the smalltalk source."""
    result = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            answers = result[line[2:]] = []
        elif line and not line.startswith("#"):
            answers.append(line)
    return result


def answered(docs, rng):
    """The questions of the smalltalk source with answers of ours, one to three of them to a dialogue."""
    answers = read_answers(Path(__file__).with_name("answers.txt"))
    asked = []
    for (_, question), (_, old) in (doc for doc in docs if len(doc) == 2):
        ours = answers.get(old, [])
        asked += [[(USER, question), (ASSISTANT, answer)] for answer in rng.sample(ours, min(ANSWERS_EACH, len(ours)))]
    rng.shuffle(asked)
    while asked:
        count = rng.choice((1, 1, 2, 3))
        yield sum(asked[:count], [])
        del asked[:count]


def in_small_letters(docs, rng):
    """The dialogues, with some of the questions in small letters, as people type them."""
    return [[(role, text.lower() if role == USER and rng.random() < SMALL_LETTERS else text) for role, text in doc] for doc in docs]


def encode_dialogue(tok, doc):
    """The turns of a dialogue that fit a row, and their tokens."""
    ids, kept = [BOS], []
    for role, text in doc:
        turn = [role, *tok.encode(text).ids, END]
        if len(ids) + len(turn) > CONTEXT:
            return kept, ids
        ids += turn
        kept.append((role, text))
    return kept, [*ids, BOS]


def encode_text(tok, doc):
    """Token lists of a text, each of which fits a row; the last one ends with the end of the text."""
    ids, ends = [], []
    for line in doc.splitlines(keepends=True):
        ids += tok.encode(line).ids
        ends.append(len(ids))
    pieces = [[BOS, *part] for part in split_long(ids, ends)]
    pieces[-1].append(BOS)
    return pieces


def as_text(doc, is_chat):
    if not is_chat:
        return doc
    names = {role: name for name, role in ROLES.items()} | {SYSTEM: "System"}
    return "\n".join(f"{names[role]}: {text}" for role, text in doc)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpus", type=Path, required=True)
    ap.add_argument("--generated", type=Path, default=Path("build/train/generated"))
    ap.add_argument("--out", type=Path, default=Path("build/train/data"))
    ap.add_argument("--held-out", type=Path)
    ap.add_argument("--vocab", type=int, default=4096)
    args = ap.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)

    parts = {}  # (source, split) -> documents: text, or a list of (role, text)
    for name, source in SOURCES.items():
        docs = read_documents((args.generated if source.is_generated else args.corpus) / source.file)
        held_out = docs[len(docs) - source.held_out:] if source.held_out else []
        if source.retell:
            parts[name, "train"] = list(source.retell(docs[:len(docs) - source.held_out], random.Random(1)))
            continue
        for split, some in (("train", docs[:len(docs) - source.held_out]), ("val", held_out)):
            if some:
                parts[name, split] = clean(name, some) if source.is_chat else some

    def texts():
        for (name, split), docs in parts.items():
            if split == "train" and SOURCES[name].makes_vocabulary:
                for doc in docs[:VOCABULARY_DOCUMENTS]:
                    yield from (text for _, text in doc) if SOURCES[name].is_chat else [doc]

    tok = train_tokenizer(texts(), args.vocab)
    tok.save(str(args.out / "tokenizer.json"))
    # The vocabulary is made of the sources as they are.
    parts["smalltalk", "train"] = list(answered(parts["smalltalk", "train"], random.Random(1)))
    for name in ("smalltalk", "dialogues", "talks", "turns"):
        parts[name, "train"] = in_small_letters(parts[name, "train"], random.Random(1))

    meta = {"vocab": tok.get_vocab_size(), "parts": {}}
    for (name, split), docs in parts.items():
        is_chat = SOURCES[name].is_chat
        if is_chat:
            docs, pieces = zip(*(encode_dialogue(tok, doc) for doc in docs))
        else:
            pieces = [piece for doc in docs for piece in encode_text(tok, doc)]
        stem = f"{name}.{split}"
        np.save(args.out / f"{stem}.tokens.npy", np.concatenate([np.array(p, dtype=np.uint16) for p in pieces]))
        np.save(args.out / f"{stem}.starts.npy", np.cumsum([0, *map(len, pieces)], dtype=np.int64))
        # Text bytes only (no control tokens): the denominator of bits per byte.
        size = sum(len(text.encode()) for doc in docs for text in ([t for _, t in doc] if is_chat else [doc]))
        meta["parts"][stem] = {"documents": len(docs), "tokens": sum(map(len, pieces)), "bytes": size}
        print(stem, meta["parts"][stem])
        if args.held_out and split == "val" and not SOURCES[name].is_generated:
            args.held_out.mkdir(parents=True, exist_ok=True)
            text = SEPARATOR.join(as_text(doc, is_chat) + "\n" for doc in docs)
            (args.held_out / f"{name}.txt").write_text(text, encoding="utf-8")
    (args.out / "meta.json").write_text(json.dumps(meta, indent=1))


if __name__ == "__main__":
    main()
