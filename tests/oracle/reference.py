"""W1.58A8 arithmetic written down exactly, put inside transformers' own model classes.

The graph (norms, attention, gating, residuals) is the class's. What is replaced: every linear of a
ternary model by ExactTernaryLinear, and, for the float64 reference, the parts of the class that
insist on float32 (RMSNorm statistics, RoPE angles)."""

import torch
from torch import nn
from transformers.integrations.bitnet import ActQuant, AutoBitLinear, WeightQuant


class ExactTernaryLinear(nn.Module):
    """y = (sum of codes * q) * scale / s_a, with q the int8 activations of one token."""

    def __init__(self, codes: torch.Tensor, scale: float):
        super().__init__()
        self.codes = codes  # int8 [rows, row length], in {-1, 0, 1}
        self.scale = scale
        self.tie_distance = 1.0  # closest that any activation came to one

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        s_a = 127 / x.abs().amax(dim=-1, keepdim=True).clamp(min=1e-5)
        scaled = x * s_a
        q = scaled.round().clamp(-128, 127)
        self.tie_distance = min(self.tie_distance, float((0.5 - (scaled - q).abs()).abs().min()))
        sums = q.to(torch.int32).double() @ self.codes.double().T  # integers below 2^53: exact
        assert torch.equal(sums, sums.round())
        return sums.to(x.dtype) * (self.scale / s_a)


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


def absmean_ternary(master: torch.Tensor) -> tuple[torch.Tensor, float]:
    """Codes and scale of a master weight; the scale is rounded to fp16, as TQ1_0 and TQ2_0 store it."""
    master = master.float()
    absmean = master.abs().mean().clamp(min=1e-5)
    codes = (master / absmean).round().clamp(-1, 1)
    by_class = WeightQuant.apply(master)
    assert torch.equal(codes, (by_class / absmean).round())
    assert torch.allclose(codes * absmean, by_class, rtol=1e-6, atol=0)
    return codes.to(torch.int8), float(absmean.half())


def linear_names(model: nn.Module) -> list[str]:
    return [name for name, module in model.named_modules()
            if isinstance(module, nn.Linear) and name != 'lm_head']


def use_exact_linears(model: nn.Module, ternary: dict[str, tuple[torch.Tensor, float]]) -> None:
    for name, (codes, scale) in ternary.items():
        model.set_submodule(name, ExactTernaryLinear(codes, scale))


def use_class_linears(model: nn.Module, ternary: dict[str, tuple[torch.Tensor, float]]) -> None:
    """The linears that transformers itself runs for such a checkpoint (autobitlinear, offline)."""
    for name, (codes, scale) in ternary.items():
        rows, length = codes.shape
        linear = AutoBitLinear(length, rows, bias=False, dtype=torch.float32, online_quant=False)
        linear.weight.data = codes.float()
        linear.weight_scale = torch.tensor([scale], dtype=torch.float32)
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
def check_one_linear_against_class(codes: torch.Tensor, scale: float, generator: torch.Generator) -> None:
    """Our linear and transformers' ActQuant on the same random tokens: same integers, same outputs."""
    x = torch.randn(16, codes.shape[1], generator=generator) * torch.logspace(-6, 2, 16)[:, None]
    s_a = 127 / x.abs().amax(dim=-1, keepdim=True).clamp(min=1e-5)
    assert torch.equal((ActQuant.apply(x) * s_a).round(), (x * s_a).round())
    expected = nn.functional.linear(ActQuant.apply(x), codes.float()) * scale
    actual = ExactTernaryLinear(codes, scale)(x)
    assert torch.allclose(actual, expected, rtol=1e-5, atol=1e-5 * float(expected.abs().max()))
