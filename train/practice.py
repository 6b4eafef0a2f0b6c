"""Beginnings of TinyStories that a trained model continues itself, several times each; what is best of it is kept.

    python train/practice.py --corpus DIR [--model models/trilobite-15m.gguf] [--out build/train/generated/practice.txt]

So that the last stage of the training teaches a model to do always what it does at best: to write plain sentences, to stay
with whom and what an opening is about, and to say who speaks. judge.py says what counts against a continuation.
"""
import argparse
import random
import time
from collections import Counter, defaultdict
from pathlib import Path

import torch

from begun import begin, heroes, recast, renamed
from export import load
from grammar.engine import Writer
from judge import Known, faults
from model import rotate, ternary
from prepare import BOS, SEPARATOR, SOURCES, read_documents
from retell import SENTENCE, later_starts

TRIES = 5  # continuations of each beginning
KEPT = 2  # of them, at most
MOST_ALIKE = 80  # stories kept that end in the same three words
MOST_SENTENCES = 3
LONGEST = 260  # characters of a beginning
MOST_TOKENS = 240  # of a continuation
TEMPERATURE, MIN_P = 0.7, 0.1
ROWS = 400  # sequences that are continued at a time
# The generated text whose words, pairs and threes of words count as known, besides the stories and their beginnings.
READ, MOST_READ = ("joined", "tales", "stories"), 60000
RECAST = 0.4  # of the beginnings


def beginnings(stories, w):
    """(text, names of its heroes, their gender) of one beginning of each story, told about somebody else."""
    for story in stories:
        start = w.pick([0, *later_starts(story)])
        ends = [m.start() for m in SENTENCE.finditer(story, start)][:MOST_SENTENCES]
        texts = [story[start:end] for end in ends if end - start <= LONGEST and story[start:end].count('"') % 2 == 0]
        if not texts:
            continue
        text = w.pick(texts)
        found = heroes(text, story)
        if not found:
            continue
        told = recast(w, text, found, "", "nothing") if found[0][1] is not None and w.chance(RECAST) else None
        text, _, _, hero, who = told or renamed(w, text, found, "")
        yield text, [str(single) for single in who] if str(who[0]) in text else [str(hero)], hero.gender


class Decoder:
    """The model with a KV cache, for many sequences of the same length at once; its ternary weights are made once."""

    def __init__(self, model, dtype=torch.bfloat16):
        self.model, self.c, self.dtype = model, model.c, dtype
        self.matrices = {}
        for n, block in enumerate(model.blk):
            for group in (("attn_q", "attn_k", "attn_v"), ("attn_output",), ("ffn_gate", "ffn_up"), ("ffn_down",)):
                parts, scales = zip(*(ternary(getattr(block, name)) for name in group))
                self.matrices[n, group[0]] = torch.cat(parts).to(dtype), torch.cat([s.expand(len(p)) for p, s in zip(parts, scales)])
        self.head = model.token_embd.to(dtype)

    def linear(self, x, n, name):
        weights, scales = self.matrices[n, name]
        s = 127.0 / x.abs().amax(-1, keepdim=True).clamp(min=1e-5)
        xq = (x * s).round().clamp(-128, 127)
        return (xq.to(self.dtype) @ weights.T).float() * (scales / s)

    def step(self, ids, cache, at):
        """Logits (rows, vocab) behind the last of ids (rows, t), which stand at positions at, at + 1, ..."""
        c, model, (b, t) = self.c, self.model, ids.shape
        h = model.token_embd[ids]
        cos, sin = model.cos[at:at + t], model.sin[at:at + t]
        mask = torch.ones(t, at + t, dtype=torch.bool).tril(at)
        for n, block in enumerate(model.blk):
            kv = c.kv_heads * c.head_dim
            q, k, v = self.linear(block.attn_norm(h), n, "attn_q").split([c.hidden, kv, kv], dim=-1)
            q, k, v = (x.view(b, t, -1, c.head_dim).transpose(1, 2) for x in (q, k, v))
            keys, values = cache[n]
            keys[:, :, at:at + t], values[:, :, at:at + t] = rotate(k, cos, sin), v
            # Query heads that share keys count as further queries.
            q = rotate(q, cos, sin).reshape(b, c.kv_heads, -1, c.head_dim).to(self.dtype)
            scores = (q @ keys[:, :, :at + t].transpose(-1, -2)).float() * c.head_dim ** -0.5
            scores = scores.view(b, c.kv_heads, -1, t, at + t).masked_fill(~mask, -torch.inf).softmax(-1)
            a = scores.view(b, c.kv_heads, -1, at + t).to(self.dtype) @ values[:, :, :at + t]
            a = a.view(b, c.heads, t, c.head_dim).transpose(1, 2).reshape(b, t, c.hidden).float()
            h = h + self.linear(block.attn_sub_norm(a), n, "attn_output")
            gate, up = self.linear(block.ffn_norm(h), n, "ffn_gate").chunk(2, dim=-1)
            h = h + self.linear(block.ffn_sub_norm(torch.relu(gate).square() * up), n, "ffn_down")
        return (model.output_norm(h[:, -1]).to(self.dtype) @ self.head.T).float()

    @torch.inference_mode()
    def continuations(self, prompts, most, rng):
        """For each row of prompts (rows, t) the tokens up to the end that the model sets, or None where it set none."""
        rows, at = prompts.shape
        shape = rows, self.c.kv_heads, at + most, self.c.head_dim
        cache = [[torch.zeros(shape, dtype=self.dtype) for _ in "kv"] for _ in self.model.blk]
        out, alive, ids, at = [[] for _ in range(rows)], torch.arange(rows), prompts, 0
        for _ in range(most):
            p = (self.step(ids, cache, at) / TEMPERATURE).softmax(-1)
            at += ids.shape[1]
            p, best = p.topk(round(1 / MIN_P))  # no more can be as likely
            p[p < MIN_P * p[:, :1]] = 0
            ids = best.gather(1, torch.multinomial(p, 1, generator=rng))
            for row, token in zip(alive.tolist(), ids[:, 0].tolist()):
                if out[row][-1:] != [BOS]:
                    out[row].append(token)
            going = [i for i, row in enumerate(alive.tolist()) if out[row][-1] != BOS]
            if not going:
                break
            if len(going) < 0.8 * len(ids):  # copying the cache takes as long as a few steps
                alive, ids = alive[going], ids[going]
                cache = [[x[going] for x in pair] for pair in cache]
        return [o[:-1] if o[-1] == BOS else None for o in out]


def practised(model, tok, begun, seed):
    """(beginning, continuations that ended) of all beginnings; those of the same length go together."""
    decoder, rng, waiting = Decoder(model), torch.Generator().manual_seed(seed), defaultdict(list)
    for beginning in begun:
        ids = [BOS, *tok.encode(beginning[0]).ids]
        waiting[len(ids)].append((beginning, ids))
    for some in waiting.values():
        for at in range(0, len(some), ROWS // TRIES):
            part = some[at:at + ROWS // TRIES]
            told = decoder.continuations(torch.tensor([ids for _, ids in part for _ in range(TRIES)]), MOST_TOKENS, rng)
            for n, (beginning, _) in enumerate(part):
                yield beginning, [tok.decode(ids) for ids in told[n * TRIES:(n + 1) * TRIES] if ids is not None]


def best(beginning, continuations, known, endings):
    """The continuations with the fewest faults, KEPT at most; endings counts the last words of all that are kept."""
    judged = ((faults(*beginning, text, known), text) for text in dict.fromkeys(continuations))
    kept = []
    for _, text in sorted((fault, text) for fault, text in judged if fault is not None):
        ending = tuple(text.split()[-3:])
        if len(kept) < KEPT and endings[ending] < MOST_ALIKE:
            endings[ending] += 1
            kept.append(text)
    return kept


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpus", type=Path, required=True)
    ap.add_argument("--generated", type=Path, default=Path("build/train/generated"))
    ap.add_argument("--model", type=Path, default=Path("models/trilobite-15m.gguf"))
    ap.add_argument("--out", type=Path, default=Path("build/train/generated/practice.txt"))
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()

    source = SOURCES["tinystories"]
    stories = read_documents(args.corpus / source.file)[:-source.held_out]
    read = [text for kind in READ for text in read_documents(args.generated / f"{kind}.txt")[:MOST_READ]]
    known = Known([*stories, *begin(stories, random.Random(args.seed)), *read])

    model, tok = load(args.model)
    model.requires_grad_(False)
    begun = list(beginnings(stories, Writer(args.seed)))
    count, kept, endings, began = 0, [], Counter(), time.monotonic()
    for count, (beginning, continuations) in enumerate(practised(model, tok, begun, args.seed), 1):
        kept += (beginning[0] + text for text in best(beginning, continuations, known, endings))
        if count % 100 == 0:
            left = (time.monotonic() - began) / count * (len(begun) - count) / 60
            print(f"{count} of {len(begun)} beginnings, {len(kept)} stories kept, {left:.0f} minutes left", flush=True)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(SEPARATOR.join(text + "\n" for text in kept), encoding="utf-8")
    print(f"{args.out}: {len(kept)} stories from {count} beginnings")


if __name__ == "__main__":
    main()
