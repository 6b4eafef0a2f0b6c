"""Print samples from a GGUF file with the reference model, or its validation loss.

    python train/sample.py [--prompt TEXT ... | --chat TEXT ...] [--temperature 0.7 --top-p 0.9 --seed 1]
    python train/sample.py --validate
"""
import argparse
from pathlib import Path

import torch

from export import load, prompt_ids
from model import generate
from prepare import ASSISTANT, BOS, END, USER
from train import loss_sum, validate


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--model", type=Path, default=Path("models/trilobite-15m.gguf"))
    ap.add_argument("--data", type=Path, default=Path("build/train/data"))
    ap.add_argument("--prompt", nargs="*", default=[], help="beginnings of stories; an empty one is allowed")
    ap.add_argument("--chat", nargs="*", default=[], help="the user's turns of one dialogue")
    ap.add_argument("--validate", action="store_true")
    ap.add_argument("--length", type=int, default=200)
    ap.add_argument("--temperature", type=float, default=0.7)
    ap.add_argument("--top-p", type=float, default=0.9)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    torch.set_num_threads(2)
    model, tok = load(args.model)
    model.requires_grad_(False)
    how = dict(temperature=args.temperature, top_p=args.top_p, stop=(BOS, END), seed=args.seed)

    for text in args.prompt:
        ids = generate(model, prompt_ids(tok, "text", text), args.length, **how)
        print(f"--- seed {args.seed}\n{tok.decode(ids[1:], skip_special_tokens=False)}")
    ids = [BOS]
    for text in args.chat:
        ids += [USER, *tok.encode(text).ids, END, ASSISTANT]
        at = len(ids)
        ids = generate(model, ids, args.length, **how)
        print(f"User: {text}\nBot: {tok.decode(ids[at:], skip_special_tokens=False)}")
        if ids[-1] != END:
            ids.append(END)
    if args.validate:
        for name, r in validate(loss_sum, model, args.data, torch.float32, 8).items():
            print(f"{name}: loss {r['loss']:.4f} per token, {r['bpb']:.4f} bits per byte")


if __name__ == "__main__":
    main()
