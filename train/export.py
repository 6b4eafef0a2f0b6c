"""Write a checkpoint as GGUF, read it back, compare every weight, and record greedy reference output.

    python train/export.py [--run build/train/run] [--model models/trilobite-15m.gguf]

A full-precision twin becomes a LLaMA in F16.
"""
import argparse
import json
from pathlib import Path

import gguf
import numpy as np
import torch
from gguf.quants import dequantize, quantize
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from model import Config, Model, ternary
from prepare import ASSISTANT, BOS, CONTROL, END, USER

ARCHS = {"ternary": "bitnet-b1.58", "full": "llama"}
Q = gguf.GGMLQuantizationType
CHAT_TEMPLATE = ("{{ bos_token }}{% for m in messages %}<|{{ m['role'] }}|>{{ m['content'] | trim }}<|end|>{% endfor %}"
                 "{% if add_generation_prompt %}<|assistant|>{% endif %}")
# What a model this small holds for less than a fifth as likely as the best is mostly wrong.
MIN_P = 0.2
GOLDEN_PROMPTS = [
    ("text", "Once upon a time, there was a little girl named Lily."),
    ("text", "Tom and his dog went to the park. They saw a big"),
    ("chat", "Hello! How are you?"),
]


def gguf_name(name):
    return name if name.endswith(".weight") else name + ".weight"


def quant_type(name, precision):
    if name.endswith("norm.weight"):
        return Q.F32
    if precision == "full":
        return Q.F16
    return Q.Q8_0 if name == "token_embd" else Q.TQ1_0


def is_paired(name, precision):
    """LLaMA files have the rows of q and k in another order, by which RoPE turns neighbours."""
    return precision == "full" and name.endswith((".attn_q", ".attn_k"))


def pair_rows(w, head_dim):
    """Row i of each head next to row i + head_dim / 2."""
    return w.reshape(-1, 2, head_dim // 2, w.shape[1]).swapaxes(1, 2).reshape(w.shape)


def unpair_rows(w, head_dim):
    return w.reshape(-1, head_dim // 2, 2, w.shape[1]).swapaxes(1, 2).reshape(w.shape)


def represented(name, p, c):
    """The weight that inference sees, in fp32, its rows in the file's order."""
    if quant_type(name, c.precision) is Q.TQ1_0:
        q, scale = ternary(p)
        return (q * scale).numpy()
    w = p.numpy()
    return np.ascontiguousarray(pair_rows(w, c.head_dim)) if is_paired(name, c.precision) else w


@torch.no_grad()
def write(path, model, tokenizer, name):
    c = model.c
    is_ternary = c.precision == "ternary"
    w = gguf.GGUFWriter(str(path), ARCHS[c.precision])
    w.add_name(name)
    w.add_license("mit")
    w.add_description("A small model for stories and small talk, trained from scratch.")
    w.add_file_type(gguf.LlamaFileType.MOSTLY_TQ1_0 if is_ternary else gguf.LlamaFileType.MOSTLY_F16)
    w.add_quantization_version(gguf.GGML_QUANT_VERSION)
    w.add_sampling_min_p(MIN_P)
    w.add_vocab_size(c.vocab)
    w.add_context_length(c.context)
    w.add_embedding_length(c.hidden)
    w.add_block_count(c.layers)
    w.add_feed_forward_length(c.ffn)
    w.add_rope_dimension_count(c.head_dim)
    w.add_rope_freq_base(c.rope_theta)
    w.add_head_count(c.heads)
    w.add_head_count_kv(c.kv_heads)
    w.add_layer_norm_rms_eps(c.eps)

    bpe = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(bpe["vocab"], key=bpe["vocab"].get)
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("gpt-2")
    w.add_token_list(tokens)
    w.add_token_types([gguf.TokenType.CONTROL if t in CONTROL else gguf.TokenType.NORMAL for t in tokens])
    w.add_token_merges([m if isinstance(m, str) else " ".join(m) for m in bpe["merges"]])
    w.add_bos_token_id(BOS)
    w.add_eos_token_id(BOS)
    w.add_eot_token_id(END)
    w.add_add_bos_token(True)
    w.add_chat_template(CHAT_TEMPLATE)

    for key, p in model.named_parameters():
        kind = quant_type(key, c.precision)
        data = represented(key, p, c)
        if kind is Q.F32:
            w.add_tensor(gguf_name(key), data)
        else:
            w.add_tensor(gguf_name(key), quantize(data, kind), raw_dtype=kind)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def load(path):
    """(model, tokenizer) from the file alone, with weights exactly as stored."""
    r = gguf.GGUFReader(str(path))

    def get(key):
        return r.get_field(key).contents()

    arch = get("general.architecture")
    a = f"{arch}."
    c = Config(precision=next(precision for precision, name in ARCHS.items() if name == arch),
               vocab=get(a + "vocab_size"), hidden=get(a + "embedding_length"), layers=get(a + "block_count"),
               heads=get(a + "attention.head_count"), kv_heads=get(a + "attention.head_count_kv"),
               ffn=get(a + "feed_forward_length"), context=get(a + "context_length"),
               rope_theta=get(a + "rope.freq_base"), eps=get(a + "attention.layer_norm_rms_epsilon"))
    model = Model(c)
    stored = {t.name: t for t in r.tensors}
    with torch.no_grad():
        for key, p in model.named_parameters():
            t = stored.pop(gguf_name(key))
            w = torch.from_numpy(dequantize(t.data, t.tensor_type).reshape(p.shape).copy())
            if quant_type(key, c.precision) is Q.TQ1_0:
                # The model quantises its weights by their absolute mean; undo the share of zeros,
                # so that exactly these signs and this scale come out again.
                d = w.abs().max()
                p.copy_(w / (w != 0).float().mean())
                q, scale = ternary(p)
                assert scale == d and torch.equal(q, (w / d).round()), key
            else:
                p.copy_(unpair_rows(w, c.head_dim) if is_paired(key, c.precision) else w)
    assert not stored, f"unexpected tensors: {list(stored)}"

    tokens = get("tokenizer.ggml.tokens")
    tok = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate(tokens)},
                               merges=[tuple(m.split(" ")) for m in get("tokenizer.ggml.merges")]))
    tok.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tok.decoder = decoders.ByteLevel()
    types = get("tokenizer.ggml.token_type")
    tok.add_special_tokens([t for t, kind in zip(tokens, types) if kind == gguf.TokenType.CONTROL])
    return model.eval(), tok


@torch.no_grad()
def verify(path, model):
    """Compare the file with the checkpoint, weight by weight."""
    r = gguf.GGUFReader(str(path))
    end = r.data_offset
    zeros = total = 0
    for t, (key, p) in zip(r.tensors, model.named_parameters(), strict=True):
        kind = quant_type(key, model.c.precision)
        assert t.name == gguf_name(key) and t.tensor_type == kind, t.name
        assert t.data_offset == end, f"gap before {t.name}"
        end += -(-t.n_bytes // 32) * 32
        want = represented(key, p, model.c)
        if kind in (Q.Q8_0, Q.F16):
            want = dequantize(quantize(want, kind), kind)
        got = dequantize(t.data, t.tensor_type).reshape(want.shape)
        assert np.array_equal(got, want), t.name
        if kind == Q.TQ1_0:
            zeros, total = zeros + int((got == 0).sum()), total + got.size
    print(f"verified {len(r.tensors)} tensors; {total} ternary weights, {zeros / max(total, 1):.1%} zero")


def prompt_ids(tok, kind, text):
    ids = tok.encode(text).ids
    return [BOS, *ids] if kind == "text" else [BOS, USER, *ids, END, ASSISTANT]


@torch.no_grad()
def golden(path, model, tok, source, steps=48):
    """Greedy continuations of the file's weights in fp64 with int8 activations, with the lead of the best token."""
    model, cases = model.double(), []
    for kind, text in GOLDEN_PROMPTS:
        ids = prompt_ids(tok, kind, text)
        out, tops, gaps = list(ids), [], []
        for _ in range(steps):
            best = model(torch.tensor([out]), dtype=torch.float64)[0, -1].topk(2)
            tops.append(round(float(best.values[0]), 5))
            gaps.append(round(float(best.values[0] - best.values[1]), 5))
            out.append(int(best.indices[0]))
        new = out[len(ids):]
        cases.append({"kind": kind, "prompt": text, "prompt_ids": ids, "greedy_ids": new, "top_logit": tops, "gap": gaps,
                      "greedy_text": tok.decode(new, skip_special_tokens=False)})
    # One line per list keeps it readable and small.
    body = ",\n".join("{" + ",\n ".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in case.items()) + "}" for case in cases)
    path.write_text(f'{{"model": {json.dumps(source)},\n"cases": [\n{body}\n]}}\n')


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", type=Path, default=Path("build/train/run"))
    ap.add_argument("--data", type=Path, default=Path("build/train/data"))
    ap.add_argument("--model", type=Path, default=Path("models/trilobite-15m.gguf"))
    args = ap.parse_args()
    torch.set_num_threads(2)

    state = torch.load(args.run / "checkpoint.pt", weights_only=True)
    model = Model(Config(**state["config"]))
    model.load_state_dict(state["model"])
    model.requires_grad_(False)
    tokenizer = Tokenizer.from_file(str(args.data / "tokenizer.json"))
    millions = round(sum(p.numel() for p in model.parameters()) / 1e6)
    write(args.model, model, tokenizer, f"Trilobite {millions}M" + (", full precision" if model.c.precision == "full" else ""))
    verify(args.model, model)

    loaded, tok = load(args.model)
    for text in ["Once upon a time,  there wasn't\n\n1234 'thing'...", " ¡café\t\u4f60\U0001f600 I'm\r\n  x"]:
        assert tok.encode(text).ids == tokenizer.encode(text).ids and tok.decode(tok.encode(text).ids) == text, text
    golden(args.model.with_suffix(".golden.json"), loaded, tok, args.model.name)
    print(f"{args.model}: {args.model.stat().st_size} bytes, step {state['step']}, {state['tokens']} tokens")


if __name__ == "__main__":
    main()
