"""Train the model.

    python train/train.py [--minutes 60 | --steps 5000]

Checkpoints and log.jsonl go to --out; run the same command again to resume.
"""
import argparse
import json
import math
import os
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch._inductor.config
import torch.nn.functional as F

from model import Config, Model, document_mask

# Share of the training tokens drawn from each source.
MIX = {"stories": 0.78, "persona": 0.11, "smalltalk": 0.11}
IGNORE = -100


class Source:
    """One file's documents, in a new random order every epoch."""

    def __init__(self, folder, stem, rng=None):
        self.tokens = np.load(folder / f"{stem}.tokens.npy")
        self.starts = np.load(folder / f"{stem}.starts.npy")
        self.rng, self.order, self.emitted = rng, [], 0

    def document(self, i, limit):
        return self.tokens[self.starts[i]:self.starts[i + 1]][:limit]

    def next(self, limit):
        if not len(self.order):
            self.order = list(self.rng.permutation(len(self.starts) - 1))
        doc = self.document(self.order.pop(), limit)
        self.emitted += len(doc)
        return doc


def pack(documents, context, pool_size=64):
    """Rows of whole documents: the oldest one waiting, then always the longest that still fits."""
    pool = []
    for doc in documents:
        pool.append(doc)
        if len(pool) >= pool_size:
            yield take_row(pool, context)
    while pool:
        yield take_row(pool, context)


def take_row(pool, context):
    row, room = [pool.pop(0)], context
    room -= len(row[0])
    while True:
        best = max((i for i in range(len(pool)) if len(pool[i]) <= room), key=lambda i: len(pool[i]), default=None)
        if best is None:
            break
        row.append(pool.pop(best))
        room -= len(row[-1])
    ids = np.zeros(context, dtype=np.int64)
    target = np.full(context, IGNORE, dtype=np.int64)
    doc_no = np.full(context, -1, dtype=np.int64)
    at = 0
    for n, doc in enumerate(row):
        end = at + len(doc)
        ids[at:end] = doc
        target[at:end - 1] = doc[1:]
        # A document ends with <|endoftext|> (0), unless it was cut at the context length.
        target[end - 1] = 0 if len(doc) < context else IGNORE
        doc_no[at:end] = n
        at = end
    return ids, target, doc_no


def mixed(sources, context):
    """Documents without end, each from the source that is furthest behind its share."""
    while True:
        name = max(MIX, key=lambda n: MIX[n] * sum(s.emitted for s in sources.values()) - sources[n].emitted)
        yield sources[name].next(context)


def batches(rows, size):
    while chunk := [r for _, r in zip(range(size), rows)]:
        yield [torch.from_numpy(np.stack(x)) for x in zip(*chunk)]


def schedule(p, peak):
    """Learning rate and weight decay at progress p: warm-up, a high first half, then a drop and decay to 0."""
    if p < 0.02:
        return peak * (p + 1e-4) / 0.02, 0.1
    if p < 0.5:
        return peak * (1.0 - 0.35 * (p - 0.02) / 0.48), 0.1
    return peak * 0.45 * (0.5 + 0.5 * math.cos(math.pi * (p - 0.5) / 0.5)) + peak * 0.005, 0.0


class Polite:
    """Threads to use beside other work, when this process runs under nice (which /proc/stat counts apart).

    Threads that meet at barriers all wait for the one that lost its core, so where another program is
    busy, fewer threads are much faster than all.
    """

    def __init__(self, threads):
        self.threads, self.user, self.time = threads, self.read(), time.monotonic()

    @staticmethod
    def read():
        return int(Path("/proc/stat").read_text().split(None, 2)[1]) / os.sysconf("SC_CLK_TCK")

    def adjust(self):
        user, now = self.read(), time.monotonic()
        others = (user - self.user) / max(now - self.time, 0.05)
        self.user, self.time = user, now
        torch.set_num_threads(max(1, min(self.threads, math.floor(self.threads + 0.8 - others))))


def loss_sum(model, ids, target, doc_no, dtype):
    logits = model(ids, document_mask(doc_no), dtype)
    return F.cross_entropy(logits.view(-1, logits.shape[-1]), target.view(-1), ignore_index=IGNORE, reduction="sum")


@torch.no_grad()
def validate(step_fn, model, folder, context, dtype, size, limit=None):
    """Loss per token and bits per byte of text for each held-out set."""
    meta = json.loads((folder / "meta.json").read_text())["parts"]
    result = {}
    for name in ("stories", "persona"):
        src = Source(folder, f"{name}.val")
        docs = [src.document(i, context) for i in range(len(src.starts) - 1)][:limit]
        nll = count = 0
        for ids, target, doc_no in batches(pack(docs, context), size):
            short = size - len(ids)  # keep the shape, so that nothing is compiled anew
            if short:
                ids, target, doc_no = (F.pad(x, (0, 0, 0, short), value=v)
                                       for x, v in ((ids, 0), (target, IGNORE), (doc_no, -1)))
            nll += float(step_fn(model, ids, target, doc_no, dtype))
            count += int((target != IGNORE).sum())
        bytes_per_token = meta[f"{name}.val"]["bytes"] / meta[f"{name}.val"]["tokens"]
        result[name] = {"loss": nll / count, "bpb": nll / count / math.log(2) / bytes_per_token}
    return result


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("build/train/data"))
    ap.add_argument("--out", type=Path, default=Path("build/train/run"))
    ap.add_argument("--steps", type=int, help="length in steps")
    ap.add_argument("--minutes", type=float, help="length in minutes (for a machine shared with others)")
    ap.add_argument("--batch", type=int, default=8, help="rows of one context length each")
    ap.add_argument("--lr", type=float, default=2e-3)
    ap.add_argument("--layers", type=int, default=Config.layers)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--polite", action="store_true", help="use fewer threads while others are busy; run under nice")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--no-compile", action="store_true")
    args = ap.parse_args()
    if (args.steps is None) == (args.minutes is None):
        ap.error("give either --steps or --minutes")
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    dtype = torch.bfloat16

    vocab = json.loads((args.data / "meta.json").read_text())["vocab"]
    cfg = Config(vocab=vocab, layers=args.layers)
    model = Model(cfg)
    params = sum(p.numel() for p in model.parameters())
    matrices = [p for p in model.parameters() if p.dim() == 2]
    vectors = [p for p in model.parameters() if p.dim() < 2]
    opt = torch.optim.AdamW([{"params": matrices}, {"params": vectors, "weight_decay": 0.0}],
                            lr=args.lr, betas=(0.9, 0.95), fused=True)
    torch._inductor.config.cpp.dynamic_threads = args.polite
    polite = Polite(args.threads) if args.polite else None
    step_fn = loss_sum if args.no_compile else torch.compile(loss_sum, dynamic=False)

    rng = np.random.default_rng(args.seed)
    sources = {n: Source(args.data, f"{n}.train", rng) for n in MIX}
    data = batches(pack(mixed(sources, cfg.context), cfg.context), args.batch)

    step = tokens = 0
    spent = 0.0  # seconds of training, over all resumed runs
    ckpt = args.out / "checkpoint.pt"
    if ckpt.exists():
        state = torch.load(ckpt, weights_only=True)
        model.load_state_dict(state["model"])
        opt.load_state_dict(state["opt"])
        step, tokens, spent = state["step"], state["tokens"], state["spent"]
        for _ in range(step):
            next(data)
    log = open(args.out / "log.jsonl", "a", buffering=1)

    def record(**entry):
        log.write(json.dumps(entry) + "\n")
        print(" ".join(f"{k}={v:.4g}" if isinstance(v, float) else f"{k}={v}" for k, v in entry.items()), flush=True)

    def save():
        state = {"config": asdict(cfg), "model": model.state_dict(), "opt": opt.state_dict(),
                 "step": step, "tokens": tokens, "spent": spent}
        torch.save(state, ckpt.with_suffix(".tmp"))
        os.replace(ckpt.with_suffix(".tmp"), ckpt)

    record(event="start", step=step, params=params, torch=torch.__version__, threads=args.threads,
           batch=args.batch, lr=args.lr, seed=args.seed, steps=args.steps, minutes=args.minutes, **asdict(cfg))
    last_save = last_val = spent
    mark_time, mark_tokens, window = spent, tokens, []
    while True:
        progress = step / args.steps if args.steps else spent / (60 * args.minutes)
        done = progress >= 1
        if done or spent - last_save > 180:
            save()
            last_save = spent
        if done or spent - last_val > 300:
            val = validate(step_fn, model, args.data, cfg.context, dtype, args.batch, None if done else 60)
            record(event="val", step=step, **{f"{n}_{k}": v for n, r in val.items() for k, v in r.items()})
            last_val = spent
        if done:
            break

        began = time.monotonic()
        if polite:
            polite.adjust()
        lr, decay = schedule(progress, args.lr)
        for group in opt.param_groups:
            group["lr"] = lr
        opt.param_groups[0]["weight_decay"] = decay
        ids, target, doc_no = next(data)
        count = int((target != IGNORE).sum())
        loss = step_fn(model, ids, target, doc_no, dtype) / count
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        opt.zero_grad(set_to_none=True)
        window.append(float(loss.detach()))
        step, tokens = step + 1, tokens + count
        spent += time.monotonic() - began
        if step % 25 == 0:
            speed = (tokens - mark_tokens) / (spent - mark_time)
            left = (args.steps - step) * args.batch * cfg.context / speed / 60 if args.steps else args.minutes - spent / 60
            record(event="train", step=step, tokens=tokens, loss=sum(window) / len(window), lr=lr, norm=float(norm),
                   tokens_per_s=round(speed), minutes_left=round(left, 1))
            mark_time, mark_tokens, window = spent, tokens, []


if __name__ == "__main__":
    main()
