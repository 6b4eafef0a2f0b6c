"""Write the generated part of the training text: stories and dialogues from the grammar, each only once.

    python train/generate.py [--share 1] [--seed 1] [--out build/train/generated]
    python train/generate.py --show 3 [--only lost_toy]      # a few of each kind, to read

Prints how varied the text is. Documents are separated like those of the corpus.
"""
import argparse
import importlib
import pkgutil
from collections import Counter
from pathlib import Path

import grammar
from grammar.engine import Writer

SEPARATOR = "<|endoftext|>\n"


def plots(prefix, listing):
    """All (function, weight) pairs that the grammar's modules with this prefix list."""
    result = []
    for module in sorted(m.name for m in pkgutil.iter_modules(grammar.__path__) if m.name.startswith(prefix)):
        for entry in getattr(importlib.import_module(f"grammar.{module}"), listing):
            result.append(entry if isinstance(entry, tuple) else (entry, 1))
    return result


def story(w, plot):
    return plot(w).replace("\n\n", "\n")


def typed(w, text):
    """As somebody types who is in a hurry, now and then: no capital, no full stop."""
    if w.chance(0.25):
        text = text.rstrip(".!") or text
    if w.chance(0.1):
        text = text.rstrip("?") or text
    if w.chance(0.2) and not text.startswith(("I ", "I'")):
        text = text[0].lower() + text[1:]
    return text


def dialogue(w, plot):
    lines = []
    for user, bot in plot(w):
        lines += [f"User: {typed(w, user)}", f"Bot: {bot}"]
    return "\n".join(line.replace("\n\n", "\n") for line in lines)


KINDS = {"stories": ("stories_", "STORIES", story), "dialogues": ("chat_", "DIALOGUES", dialogue),
         "tales": ("tales_", "STORIES", story), "talks": ("talk_", "DIALOGUES", dialogue), "turns": ("turns_", "DIALOGUES", dialogue),
         "joined": ("joined", "STORIES", story)}
# Long stories and dialogues of topics; short ones, which follow from what they begin with; what is asked in many ways; and
# stories that follow any opening.
COUNTS = {"stories": 60000, "dialogues": 150000, "tales": 100000, "talks": 120000, "turns": 120000, "joined": 200000}


def documents(kind, count, seed):
    """Documents that all differ."""
    prefix, listing, write = KINDS[kind]
    functions, weights = zip(*plots(prefix, listing))
    w, seen = Writer(seed), set()
    for _ in range(count):
        text = write(w, w.rng.choices(functions, weights)[0])
        if text not in seen:
            seen.add(text)
            yield text


def variety(texts):
    """How many word n-grams differ, in all and of each hundred."""
    report = {}
    for n in (1, 2, 3, 4, 6):
        grams = Counter()
        for text in texts:
            words = text.split()
            grams.update(zip(*(words[i:] for i in range(n))))
        total = sum(grams.values())
        report[n] = (len(grams), 100 * len(grams) / max(total, 1))
    return report


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--share", type=float, default=1, help="of the number of documents that the training reads")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--out", type=Path, default=Path("build/train/generated"))
    ap.add_argument("--show", type=int, metavar="N", help="print N texts of each plot instead")
    ap.add_argument("--only", default="", help="plots or modules with this in their name")
    args = ap.parse_args()
    if args.show:
        for prefix, listing, write in KINDS.values():
            for plot, _ in plots(prefix, listing):
                name = f"{plot.__module__.split('.')[-1]}.{plot.__name__}"
                if args.only in name:
                    for i in range(args.show):
                        print(f"--- {name} {i}\n{write(Writer(f'{args.seed} {name} {i}'), plot)}\n")
        return
    args.out.mkdir(parents=True, exist_ok=True)
    for kind, count in COUNTS.items():
        texts = list(documents(kind, round(args.share * count), args.seed))
        (args.out / f"{kind}.txt").write_text(SEPARATOR.join(text + "\n" for text in texts), encoding="utf-8")
        print(f"{kind}: {len(texts)} documents, {sum(map(len, texts)) / 1e6:.1f} MB")
        for n, (distinct, percent) in variety(texts).items():
            print(f"  {n}-grams: {distinct} differ, {percent:.1f} % of all")


if __name__ == "__main__":
    main()
