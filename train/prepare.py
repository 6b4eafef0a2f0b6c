"""Turn the text corpus into a tokenizer and token arrays.

    python train/prepare.py --corpus DIR [--out build/train/data]

Writes tokenizer.json, <source>.<split>.tokens.npy (uint16), <source>.<split>.starts.npy
(document offsets) and meta.json.
"""
import argparse
import json
import lzma
import random
import re
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

# Ids 0..4, in this order: the engine and the chat template rely on it.
CONTROL = ["<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"]
BOS, SYSTEM, USER, ASSISTANT, END = range(5)

# name -> (file below the corpus folder, how many documents at its end are kept for validation)
SOURCES = {
    "stories": ("stories/tinystories-slice.txt.xz", 200),
    "persona": ("chat/synthetic-persona-chat.txt.xz", 60),
    "smalltalk": ("chat/smalltalk.txt.xz", 0),
}
ROLES = {"User": USER, "Bot": ASSISTANT}
# A model this small would misplace and garble the number: it must not learn to give one.
HELP_LINE = re.compile(r"suicide|\b1-8\d\d-\d", re.I)


def read_documents(path):
    text = lzma.open(path, "rt", encoding="utf-8", newline="\n").read()
    return [d.strip() for d in text.split("<|endoftext|>\n") if d.strip()]


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


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpus", type=Path, required=True)
    ap.add_argument("--out", type=Path, default=Path("build/train/data"))
    ap.add_argument("--vocab", type=int, default=4096)
    args = ap.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)

    parts = {}  # (source, split) -> documents, each a list of (role or None, text)
    for name, (file, held_out) in SOURCES.items():
        docs = read_documents(args.corpus / file)
        docs = [[(None, d)] for d in docs] if name == "stories" else [t for t in map(turns, docs) if t]
        cut = len(docs) - held_out
        if name == "persona":
            rng = random.Random(1)
            filled = [fill_names(d, rng) for d in docs]
            cut -= filled[:cut].count(None)
            docs = [d for d in filled if d]
        if name == "smalltalk":
            docs = [d for d in docs if not any(HELP_LINE.search(text) for _, text in d)]
            cut = len(docs)
        parts[name, "train"] = docs[:cut]
        if held_out:
            parts[name, "val"] = docs[cut:]

    tok = train_tokenizer((text for (_, split), docs in parts.items() if split == "train"
                           for doc in docs for _, text in doc), args.vocab)
    tok.save(str(args.out / "tokenizer.json"))

    meta = {"vocab": tok.get_vocab_size(), "parts": {}}
    for (name, split), docs in parts.items():
        flat = [text for doc in docs for _, text in doc]
        encoded = iter(tok.encode_batch(flat))
        tokens, starts = [], [0]
        for doc in docs:
            tokens.append(BOS)
            for role, _ in doc:
                ids = next(encoded).ids
                tokens += ids if role is None else [role, *ids, END]
            starts.append(len(tokens))
        stem = f"{name}.{split}"
        np.save(args.out / f"{stem}.tokens.npy", np.array(tokens, dtype=np.uint16))
        np.save(args.out / f"{stem}.starts.npy", np.array(starts, dtype=np.int64))
        # Text bytes only (no control tokens): the denominator of bits per byte.
        meta["parts"][stem] = {"documents": len(docs), "tokens": len(tokens),
                               "bytes": sum(len(t.encode()) for t in flat)}
        print(stem, meta["parts"][stem])
    (args.out / "meta.json").write_text(json.dumps(meta, indent=1))


if __name__ == "__main__":
    main()
