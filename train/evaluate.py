"""Compare the engine with PyTorch on the same ternary weights: perplexity, and the token thought likeliest.

    python train/evaluate.py [--model models/trilobite-15m.gguf] SCORES.json

SCORES.json is what train/evaluate.mjs --out wrote: the engine's scores of every token.
"""
import argparse
import json
import math
from pathlib import Path

import torch
import torch.nn.functional as F

from export import load


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--model", type=Path, default=Path("models/trilobite-15m.gguf"))
    ap.add_argument("scores", type=Path)
    args = ap.parse_args()
    model, _ = load(args.model)
    print("| text | tokens | perplexity, PyTorch | engine | difference | same likeliest token |\n"
          "| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, parts in json.loads(args.scores.read_text()).items():
        nll = engine_nll = same = count = 0
        for part in parts:
            ids = torch.tensor(part["ids"])
            logits = model(ids[None, :-1])[0]
            nll += float(F.cross_entropy(logits, ids[1:], reduction="sum"))
            engine_nll += sum(part["nll"])
            same += int((logits.argmax(-1) == torch.tensor(part["best"])).sum())
            count += len(part["nll"])
        ours, theirs = math.exp(engine_nll / count), math.exp(nll / count)
        print(f"| {name} | {count} | {theirs:.3f} | {ours:.3f} | {100 * (ours / theirs - 1):+.3f} % | {100 * same / count:.2f} % |")


if __name__ == "__main__":
    main()
