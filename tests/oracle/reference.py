"""W1.58A8 arithmetic written down exactly, put inside transformers' own model classes.

The graph (norms, attention, gating, residuals) is the class's. What is replaced: every linear of a
ternary model by ExactTernaryLinear, and, for the float64 reference, the parts of the class that
insist on float32 (RMSNorm statistics, RoPE angles)."""

from dataclasses import dataclass

import torch
from torch import nn
from transformers.integrations.bitnet import ActQuant, AutoBitLinear, WeightQuant


@dataclass
class Ternary:
    """A weight matrix: int8 codes [rows, row length] in {-1, 0, 1}, and a float32 scale for all of them
    [1, 1] or for every 256 columns of every row [rows, row length / 256]."""
    master: torch.Tensor  # the float32 weights that it comes from
    codes: torch.Tensor
    scale: torch.Tensor

    def weight(self) -> torch.Tensor:
        rows, length = self.codes.shape
        scale = self.scale.repeat_interleave(length // self.scale.shape[1], dim=1)
        return self.codes.float() * scale


class ExactTernaryLinear(nn.Module):
    """y = (sum of codes * q) * scale / s_a, with q the int8 activations of one token."""

    def __init__(self, ternary: Ternary):
        super().__init__()
        rows, length = ternary.codes.shape
        blocks = ternary.scale.shape[1]
        self.codes = ternary.codes.double().view(rows, blocks, length // blocks)
        self.scale = ternary.scale
        self.tie_distance = 1.0  # in int8 steps: closest that any activation came to a rounding tie

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        s_a = 127 / x.abs().amax(dim=-1, keepdim=True).clamp(min=1e-5)
        scaled = x * s_a
        q = scaled.round().clamp(-128, 127)
        self.tie_distance = min(self.tie_distance, float((0.5 - (scaled - q).abs()).abs().min()))
        q = q.double().unflatten(-1, self.codes.shape[1:])
        sums = torch.einsum('...bk,rbk->...rb', q, self.codes)  # integers below 2^53: exact
        assert torch.equal(sums, sums.round())
        return (sums.to(x.dtype) * self.scale.to(x.dtype)).sum(-1) / s_a


class Float64RMSNorm(nn.Module):
    def __init__(self, weight: torch.Tensor, eps: float):
        super().__init__()
        self.weight = weight.double()
        self.eps = eps

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight


class Float64Rope(nn.Module):
    def __init__(self, inv_freq: torch.Tensor):
        super().__init__()
        self.inv_freq = inv_freq.double()

    def forward(self, x, position_ids):
        angles = position_ids[..., None].double() * self.inv_freq
        angles = torch.cat([angles, angles], dim=-1)
        return angles.cos(), angles.sin()


def absmean_ternary(master: torch.Tensor) -> Ternary:
    absmean = master.abs().mean().clamp(min=1e-5)
    codes = (master / absmean).round().clamp(-1, 1)
    assert (0.5 - (master / absmean).abs()).abs().min() > 1e-4, 'a weight is nearly on a rounding tie'
    by_class = WeightQuant.apply(master)
    assert torch.equal(codes, (by_class / absmean).round())
    assert torch.allclose(codes * absmean, by_class, rtol=1e-6, atol=0)
    return Ternary(master, codes.to(torch.int8), absmean.view(1, 1))


def linear_names(model: nn.Module) -> list[str]:
    return [name for name, module in model.named_modules()
            if isinstance(module, nn.Linear) and name != 'lm_head']


def use_exact_linears(model: nn.Module, ternary: dict[str, Ternary]) -> None:
    for name, t in ternary.items():
        model.set_submodule(name, ExactTernaryLinear(t))


def use_class_linears(model: nn.Module, ternary: dict[str, Ternary], online: bool) -> None:
    """The linears that transformers itself runs for such a checkpoint (autobitlinear): online from the
    master weights, else from codes and scale."""
    for name, t in ternary.items():
        rows, length = t.codes.shape
        linear = AutoBitLinear(length, rows, bias=False, dtype=torch.float32, online_quant=online)
        one_scale = t.scale.numel() == 1
        if online:
            linear.weight.data = t.master
        else:
            linear.weight.data = t.codes.float() if one_scale else t.weight()
            linear.weight_scale = t.scale.flatten() if one_scale else torch.ones(1)
        model.set_submodule(name, linear)


def use_float64(model: nn.Module) -> None:
    inv_freq = model.model.rotary_emb.inv_freq
    model.double()
    for name, module in list(model.named_modules()):
        if type(module).__name__.endswith('RMSNorm'):
            model.set_submodule(name, Float64RMSNorm(module.weight.data, module.variance_epsilon))
    model.model.rotary_emb = Float64Rope(inv_freq)


def tie_distance(model: nn.Module) -> float:
    """Over all that the model has computed so far, in int8 steps; 1 without ternary linears."""
    return min((m.tie_distance for m in model.modules() if isinstance(m, ExactTernaryLinear)), default=1.0)


@torch.no_grad()
def logits(model: nn.Module, ids: list[int]) -> torch.Tensor:
    """float64 [positions, vocabulary]."""
    return model(input_ids=torch.tensor([ids]), use_cache=False).logits[0].double()


@torch.no_grad()
def check_one_linear_against_class(t: Ternary, generator: torch.Generator) -> None:
    """Our linear and transformers' ActQuant on the same random tokens: same integers, same outputs."""
    x = torch.randn(16, t.codes.shape[1], generator=generator) * torch.logspace(-6, 2, 16)[:, None]
    s_a = 127 / x.abs().amax(dim=-1, keepdim=True).clamp(min=1e-5)
    assert torch.equal((ActQuant.apply(x) * s_a).round(), (x * s_a).round())
    expected = nn.functional.linear(ActQuant.apply(x), t.weight())
    actual = ExactTernaryLinear(t)(x)
    assert torch.allclose(actual, expected, rtol=1e-5, atol=1e-5 * float(expected.abs().max()))
