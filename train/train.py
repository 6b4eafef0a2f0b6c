"""Train the model, or with --precision full its LLaMA twin.

    python train/train.py --steps 5000 [--size small] [--precision full] [--out build/train/run]

Checkpoints and log.jsonl go to --out; run the same command again to resume. A run that is told to end
(Ctrl-C, SIGTERM) saves a checkpoint first.
"""
import argparse
import json
import math
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from model import Config, Model, document_mask
from prepare import ASSISTANT, CONTEXT, SYSTEM, USER

# Few and wide layers, as a CPU's matrix units are idle with narrow ones.
SIZES = {
    "small": {"hidden": 256, "layers": 4, "heads": 4, "kv_heads": 2, "ffn": 768},
    "large": {"hidden": 512, "layers": 4, "heads": 8, "kv_heads": 4, "ffn": 1536},
}


@dataclass
class Stage:
    """A part of the training: its length beside the others', learning rate (of the peak, by progress 0 to 1),
    weight decay, and the share of the tokens that is drawn from each source."""
    parts: int
    rate: Callable[[float], float]
    decay: float
    shares: dict
    answers_only: bool = False  # of dialogues, learn only what the assistant says


def warm_up(q, until):
    return min((q + 2e-4) / until, 1.0)


def cosine(q):
    return 0.5 + 0.5 * math.cos(math.pi * q)


# The first stage reads long stories and books; the second what the model is to be like; the third turns it into one
# that answers; the fourth reads few stories but those of TinyStories; the last one learns to follow any opening.
STAGES = [
    Stage(46, lambda q: warm_up(q, 0.04) * (1 - 0.35 * max(q - 0.04, 0) / 0.96), 0.1,
          {"tinystories": 0.36, "books": 0.09, "picture-books": 0.02, "fables": 0.01, "persona": 0.06, "smalltalk": 0.03,
           "stories": 0.26, "dialogues": 0.17}),
    Stage(46, lambda q: 0.45 * cosine(q) + 0.005, 0.0,
          {"tinystories": 0.22, "persona": 0.02, "smalltalk": 0.04, "stories": 0.14, "dialogues": 0.16, "tales": 0.24,
           "talks": 0.18}),
    Stage(49, lambda q: warm_up(q, 0.03) * 0.4 * cosine(0.71 * q) + 0.005, 0.0,
          {"tinystories": 0.06, "retold": 0.24, "persona": 0.01, "smalltalk": 0.07, "stories": 0.03, "dialogues": 0.13,
           "tales": 0.16, "talks": 0.11, "turns": 0.19}, answers_only=True),
    Stage(25, lambda q: 0.15 * cosine(q) + 0.002, 0.0,
          {"tinystories": 0.08, "retold": 0.36, "persona": 0.01, "smalltalk": 0.08, "dialogues": 0.12, "tales": 0.04,
           "talks": 0.11, "turns": 0.20}, answers_only=True),
    Stage(85, lambda q: warm_up(q, 0.01) * 0.35 * cosine(q) + 0.002, 0.0,
          {"retold": 0.03, "stories": 0.03, "tales": 0.04, "joined": 0.48, "persona": 0.01, "smalltalk": 0.07, "dialogues": 0.10,
           "talks": 0.10, "turns": 0.14}, answers_only=True),
    Stage(18, lambda q: warm_up(q, 0.02) * 0.3 * cosine(q) + 0.002, 0.0,
          {"retold": 0.04, "stories": 0.02, "tales": 0.03, "joined": 0.14, "persona": 0.01, "smalltalk": 0.06, "dialogues": 0.09,
           "talks": 0.07, "turns": 0.08, "begun": 0.46}, answers_only=True),
    Stage(55, lambda q: warm_up(q, 0.02) * 0.3 * cosine(q) + 0.002, 0.0,
          {"retold": 0.03, "stories": 0.02, "tales": 0.02, "joined": 0.12, "persona": 0.01, "smalltalk": 0.07, "dialogues": 0.12,
           "talks": 0.10, "turns": 0.15, "begun": 0.36}, answers_only=True),
]
# Held-out documents that the loss is measured on during training.
VALIDATION = ["tinystories", "persona", "stories", "dialogues", "tales", "talks", "turns", "joined"]
IGNORE = -100
# Seconds of training.
SAVE_INTERVAL, CHECK_INTERVAL = 180, 600


class Source:
    """One file's documents, in a new random order every epoch."""

    def __init__(self, folder, stem, rng=None):
        self.tokens = np.load(folder / f"{stem}.tokens.npy")
        self.starts = np.load(folder / f"{stem}.starts.npy")
        self.rng, self.order, self.emitted = rng, [], 0

    def document(self, i):
        return self.tokens[self.starts[i]:self.starts[i + 1]]

    def next(self):
        if not len(self.order):
            self.order = list(self.rng.permutation(len(self.starts) - 1))
        doc = self.document(self.order.pop())
        self.emitted += len(doc)
        return doc


def learned(doc):
    """Which tokens of a document the assistant says: in a text, all."""
    is_role = np.isin(doc, (SYSTEM, USER, ASSISTANT))
    speaker = doc[np.maximum.accumulate(np.where(is_role, np.arange(len(doc)), 0))]  # at first the token of the beginning
    return (speaker == doc[0]) | ((speaker == ASSISTANT) & ~is_role)


def pack(documents, context, answers_only=False, pool_size=64):
    """Rows of whole documents: the oldest one waiting, then always the longest that still fits."""
    pool = []
    for doc in documents:
        pool.append(doc)
        if len(pool) >= pool_size:
            yield take_row(pool, context, answers_only)
    while pool:
        yield take_row(pool, context, answers_only)


def take_row(pool, context, answers_only):
    row, room = [pool.pop(0)], context
    room -= len(row[0]) - 1
    while True:
        best = max((i for i in range(len(pool)) if len(pool[i]) - 1 <= room), key=lambda i: len(pool[i]), default=None)
        if best is None:
            break
        row.append(pool.pop(best))
        room -= len(row[-1]) - 1
    ids = np.zeros(context, dtype=np.int64)
    target = np.full(context, IGNORE, dtype=np.int64)
    doc_no = np.full(context, -1, dtype=np.int64)
    at = 0
    for n, doc in enumerate(row):
        end = at + len(doc) - 1  # its last token is only predicted
        ids[at:end], target[at:end], doc_no[at:end] = doc[:-1], doc[1:], n
        if answers_only:
            target[at:end][~learned(doc)[1:]] = IGNORE
        at = end
    return ids, target, doc_no


def ends(stages, steps):
    """The step behind each stage."""
    parts = [stage.parts for stage in stages]
    return [round(steps * sum(parts[:n + 1]) / sum(parts)) for n in range(len(parts))]


def mixed(stages, sources, size, steps):
    """Batches for all steps; each document from the source that is furthest behind its share."""
    step = 0
    for stage, end in zip(stages, ends(stages, steps)):
        for source in sources.values():
            source.emitted = 0

        def documents(shares=stage.shares):
            while True:
                total = sum(sources[name].emitted for name in shares)
                name = max(shares, key=lambda n: shares[n] * total - sources[n].emitted)
                yield sources[name].next()

        rows = pack(documents(), CONTEXT, stage.answers_only)
        while step < end:
            yield batch(next(rows) for _ in range(size))
            step += 1


def batch(rows):
    return [torch.from_numpy(np.stack(x)) for x in zip(*rows)]


def schedule(stages, step, steps):
    """Learning rate, as a share of the peak, and weight decay."""
    start = 0
    for stage, end in zip(stages, ends(stages, steps)):
        if step < end:
            return stage.rate((step - start) / (end - start)), stage.decay
        start = end
    raise ValueError(f"Step {step} is behind the last of {steps}.")


def loss_sum(model, ids, target, doc_no, dtype):
    logits = model(ids, document_mask(doc_no), dtype)
    return F.cross_entropy(logits.view(-1, logits.shape[-1]), target.view(-1), ignore_index=IGNORE, reduction="sum")


@torch.no_grad()
def validate(step_fn, model, folder, dtype, size, limit=None):
    """Loss per token and bits per byte of text for each held-out set."""
    meta = json.loads((folder / "meta.json").read_text())["parts"]
    result = {}
    for name in VALIDATION:
        src = Source(folder, f"{name}.val")
        rows = list(pack([src.document(i) for i in range(len(src.starts) - 1)][:limit], CONTEXT))
        nll = count = 0
        for at in range(0, len(rows), size):
            ids, target, doc_no = batch(rows[at:at + size])
            short = size - len(ids)  # keep the shape, so that nothing is compiled anew
            if short:
                ids, target, doc_no = (F.pad(x, (0, 0, 0, short), value=v)
                                       for x, v in ((ids, 0), (target, IGNORE), (doc_no, -1)))
            nll += float(step_fn(model, *(x.to(model.token_embd.device) for x in (ids, target, doc_no)), dtype))
            count += int((target != IGNORE).sum())
        bytes_per_token = meta[f"{name}.val"]["bytes"] / meta[f"{name}.val"]["tokens"]
        result[name] = {"loss": nll / count, "bpb": nll / count / math.log(2) / bytes_per_token}
    return result


class Ending:
    """Notes that the process is told to end, instead of ending."""

    def __init__(self):
        self.asked = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.ask)

    def ask(self, _number, _frame):
        self.asked = True


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--steps", type=int, required=True)
    ap.add_argument("--stages", type=int, default=len(STAGES), help="train the first ones only")
    ap.add_argument("--size", choices=SIZES, default="large")
    ap.add_argument("--precision", choices=["ternary", "full"], default="ternary")
    ap.add_argument("--data", type=Path, default=Path("build/train/data"))
    ap.add_argument("--out", type=Path, default=Path("build/train/run"))
    ap.add_argument("--batch", type=int, default=8, help="rows of 512 tokens")
    ap.add_argument("--lr", type=float, default=2e-3)
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    ap.add_argument("--threads", type=int, default=os.cpu_count())
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--no-compile", action="store_true")
    args = ap.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    dtype = torch.bfloat16

    vocab = json.loads((args.data / "meta.json").read_text())["vocab"]
    cfg = Config(vocab=vocab, context=CONTEXT, precision=args.precision, **SIZES[args.size])
    model = Model(cfg).to(args.device)
    params = sum(p.numel() for p in model.parameters())
    matrices = [p for p in model.parameters() if p.dim() == 2]
    vectors = [p for p in model.parameters() if p.dim() < 2]
    opt = torch.optim.AdamW([{"params": matrices}, {"params": vectors, "weight_decay": 0.0}],
                            lr=args.lr, betas=(0.9, 0.95), fused=True)
    step_fn = loss_sum if args.no_compile else torch.compile(loss_sum, dynamic=False)

    rng = np.random.default_rng(args.seed)
    stages = STAGES[:args.stages]
    names = dict.fromkeys(name for stage in stages for name in stage.shares)
    data = mixed(stages, {name: Source(args.data, f"{name}.train", rng) for name in names}, args.batch, args.steps)

    step = tokens = 0
    spent = 0.0  # seconds of training, over all resumed runs
    ckpt = args.out / "checkpoint.pt"
    if ckpt.exists():
        state = torch.load(ckpt, weights_only=True, map_location=args.device)
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

    def check(limit):
        losses = validate(step_fn, model, args.data, dtype, args.batch, limit)
        record(event="val", step=step, tokens=tokens, **{f"{n}_{k}": v for n, r in losses.items() for k, v in r.items()})

    record(event="start", step=step, params=params, torch=torch.__version__, device=args.device, threads=args.threads,
           batch=args.batch, lr=args.lr, seed=args.seed, steps=args.steps, **asdict(cfg))
    ending = Ending()
    last_save = last_check = spent
    mark_time, mark_tokens, window = spent, tokens, []
    while step < args.steps and not ending.asked:
        began = time.monotonic()
        rate, decay = schedule(stages, step, args.steps)
        lr = rate * args.lr
        for group in opt.param_groups:
            group["lr"] = lr
        opt.param_groups[0]["weight_decay"] = decay
        ids, target, doc_no = (x.to(args.device) for x in next(data))
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
            record(event="train", step=step, tokens=tokens, loss=sum(window) / len(window), lr=lr, norm=float(norm),
                   tokens_per_s=round(speed), minutes_left=round((args.steps - step) * tokens / step / speed / 60, 1))
            mark_time, mark_tokens, window = spent, tokens, []
        if spent - last_save > SAVE_INTERVAL:
            save()
            last_save = spent
        if spent - last_check > CHECK_INTERVAL:
            check(60)
            last_check = spent
    save()
    if step < args.steps:
        sys.exit(f"Ended at step {step} of {args.steps}; the same command goes on.")
    check(None)


if __name__ == "__main__":
    main()
