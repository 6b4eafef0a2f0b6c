"""BitNet b1.58 (the graph of bitnet-b1.58-2B-4T) with quantisation-aware training, and its full-precision twin:
a LLaMA of the same shape."""
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn


@dataclass
class Config:
    vocab: int = 4096
    hidden: int = 256
    layers: int = 6
    heads: int = 4
    kv_heads: int = 2
    ffn: int = 768
    context: int = 512
    rope_theta: float = 10000.0
    eps: float = 1e-5
    precision: str = "ternary"  # or "full"

    @property
    def head_dim(self):
        return self.hidden // self.heads


class Round(torch.autograd.Function):
    """clamp(round(x)), half to even; the gradient passes straight through."""

    @staticmethod
    def forward(ctx, x, low, high):
        return x.round().clamp(low, high)

    @staticmethod
    def backward(ctx, grad):
        return grad, None, None


def ternary(w):
    """Weights as {-1, 0, 1} and one scale per tensor: the absolute mean, rounded to fp16 as in the file."""
    mean = w.detach().abs().mean().clamp(min=1e-5)
    return Round.apply(w * (1.0 / mean), -1.0, 1.0), mean.half().float()


def bit_linear(x, weights, dtype):
    """Products of x with several ternary matrices that share its int8 quantisation.

    The operands are small integers, exact in bf16 as in fp32; all scales are applied afterwards,
    which also cancels the scales that the straight-through gradients pick up on their way back.
    """
    s = 127.0 / x.detach().abs().amax(-1, keepdim=True).clamp(min=1e-5)
    xq = Round.apply(x * s, -128.0, 127.0)
    parts, scales = zip(*(ternary(w) for w in weights))
    y = F.linear(xq.to(dtype), torch.cat(parts).to(dtype))
    return [part.float() * (scale / s) for part, scale in zip(y.split([len(w) for w in weights], dim=-1), scales)]


def full_linear(x, weights, dtype):
    y = F.linear(x.to(dtype), torch.cat(weights).to(dtype))
    return [part.float() for part in y.split([len(w) for w in weights], dim=-1)]


class RMSNorm(nn.Module):
    def __init__(self, size, eps):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.eps = eps

    def forward(self, x):
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.eps) * self.weight


def rotate(x, cos, sin):
    a, b = x.chunk(2, dim=-1)  # split halves: pair i goes with i + head_dim / 2
    return torch.cat([a * cos - b * sin, b * cos + a * sin], dim=-1)


def attention(q, k, v, mask, block=128):
    """Causal attention, softmax in fp32; mask (batch, 1, t, t) says which keys a query sees.

    By blocks of queries, each with the keys up to its end: on a CPU, backwards, twice as fast as torch's own.
    """
    parts = []
    for begin in range(0, q.shape[2], block):
        end = min(begin + block, q.shape[2])
        scores = (q[:, :, begin:end] @ k[:, :, :end].transpose(-1, -2)).float() * q.shape[-1] ** -0.5
        weights = scores.masked_fill(~mask[:, :, begin:end, :end], -torch.inf).softmax(-1)
        parts.append(weights.to(v.dtype) @ v[:, :, :end])
    return torch.cat(parts, dim=2)


class Block(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c = c
        kv = c.kv_heads * c.head_dim

        def matrix(rows, cols):
            return nn.Parameter(torch.randn(rows, cols) * 0.02)

        self.attn_q, self.attn_k, self.attn_v = matrix(c.hidden, c.hidden), matrix(kv, c.hidden), matrix(kv, c.hidden)
        self.attn_output = matrix(c.hidden, c.hidden)
        self.ffn_gate, self.ffn_up = matrix(c.ffn, c.hidden), matrix(c.ffn, c.hidden)
        self.ffn_down = matrix(c.hidden, c.ffn)
        self.attn_norm, self.ffn_norm = RMSNorm(c.hidden, c.eps), RMSNorm(c.hidden, c.eps)
        if c.precision == "ternary":
            self.attn_sub_norm, self.ffn_sub_norm = RMSNorm(c.hidden, c.eps), RMSNorm(c.ffn, c.eps)
            self.linear, self.activation = bit_linear, lambda x: F.relu(x).square()
        else:
            self.attn_sub_norm = self.ffn_sub_norm = nn.Identity()
            self.linear, self.activation = full_linear, F.silu

    def forward(self, h, cos, sin, mask, dtype):
        c, linear, (b, t, _) = self.c, self.linear, h.shape
        q, k, v = linear(self.attn_norm(h), [self.attn_q, self.attn_k, self.attn_v], dtype)
        q = rotate(q.view(b, t, c.heads, c.head_dim).transpose(1, 2), cos, sin)
        k = rotate(k.view(b, t, c.kv_heads, c.head_dim).transpose(1, 2), cos, sin)
        v = v.view(b, t, c.kv_heads, c.head_dim).transpose(1, 2)
        group = c.heads // c.kv_heads
        k, v = k.repeat_interleave(group, dim=1), v.repeat_interleave(group, dim=1)
        a = attention(q.to(dtype), k.to(dtype), v.to(dtype), mask).transpose(1, 2).reshape(b, t, c.hidden).float()
        h = h + linear(self.attn_sub_norm(a), [self.attn_output], dtype)[0]
        gate, up = linear(self.ffn_norm(h), [self.ffn_gate, self.ffn_up], dtype)
        f = self.ffn_sub_norm(self.activation(gate) * up)
        return h + linear(f, [self.ffn_down], dtype)[0]


class Model(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c = c
        self.token_embd = nn.Parameter(torch.randn(c.vocab, c.hidden) * 0.02)
        self.blk = nn.ModuleList(Block(c) for _ in range(c.layers))
        self.output_norm = RMSNorm(c.hidden, c.eps)
        freq = c.rope_theta ** (-torch.arange(0, c.head_dim, 2, dtype=torch.float64) / c.head_dim)
        angle = torch.arange(c.context, dtype=torch.float64)[:, None] * freq
        self.register_buffer("cos", angle.cos().float(), persistent=False)
        self.register_buffer("sin", angle.sin().float(), persistent=False)

    def forward(self, ids, mask=None, dtype=torch.float32):
        """Logits; dtype is that of the matrix products, all else is fp32. Without a mask all is one document."""
        t = ids.shape[1]
        mask = document_mask(torch.zeros_like(ids)) if mask is None else mask
        h = F.embedding(ids, self.token_embd)
        for block in self.blk:
            h = block(h, self.cos[:t], self.sin[:t], mask, dtype)
        return F.linear(self.output_norm(h).to(dtype), self.token_embd.to(dtype)).float()


def document_mask(doc):
    """Causal attention inside each packed document; doc holds a document number per position."""
    t = doc.shape[1]
    causal = torch.ones(t, t, dtype=torch.bool, device=doc.device).tril()
    return ((doc[:, :, None] == doc[:, None, :]) & causal)[:, None]


@torch.no_grad()
def generate(model, ids, steps, temperature=0.0, top_p=1.0, stop=(), seed=0):
    """Plain sampling without a KV cache: slow, and obviously right."""
    rng = torch.Generator().manual_seed(seed)
    ids = list(ids)
    for _ in range(min(steps, model.c.context - len(ids))):
        logits = model(torch.tensor([ids]))[0, -1]
        if temperature <= 0:
            nxt = int(logits.argmax())
        else:
            p, order = (logits / temperature).softmax(-1).sort(descending=True)
            p[p.cumsum(-1) - p > top_p] = 0
            nxt = int(order[torch.multinomial(p / p.sum(), 1, generator=rng)])
        ids.append(nxt)
        if nxt in stop:
            break
    return ids
