"""Raw blocks of every dense and ternary type, with the values that the `gguf` package reads from them."""

import gguf
import numpy as np

TYPES = ('F16', 'BF16', 'Q8_0', 'Q4_0', 'Q6_K', 'TQ1_0', 'TQ2_0')
BLOCKS = 8
SCALES = np.array([0x0000, 0x8000, 0x0001, 0x83ff, 0x7bff, 0xfbff, 0x2c66, 0x3c00], np.uint16)  # fp16 bits
SCALE_AT = {'Q8_0': 0, 'Q4_0': 0, 'Q6_K': 208, 'TQ1_0': 52, 'TQ2_0': 64}
FLOAT_VALUES = 256


def float_bits(type_name: str, rng: np.random.Generator) -> np.ndarray:
    """Finite 16-bit floats: zeros, denormals, extremes, then random ones."""
    exponent = {'F16': 0x7c00, 'BF16': 0x7f80}[type_name]
    bits = rng.integers(0, 0x10000, FLOAT_VALUES * 2, np.uint16)
    bits = bits[(bits & exponent) != exponent]
    edge = np.array([0, 0x8000, 1, 0x8001, 0x7f, 0x80, 0x3ff, 0x400, exponent - 1, 0x8000 + exponent - 1,
                     0x3c00, 0x3f80, 0xbc00, 0xbf80], np.uint16)
    return np.concatenate([edge, bits])[:FLOAT_VALUES]


def blocks(type_name: str, rng: np.random.Generator) -> np.ndarray:
    size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[type_name]][1]
    raw = rng.integers(0, 256, (BLOCKS, size), np.uint8)
    raw[-2], raw[-1] = 0, 255
    at = SCALE_AT[type_name]
    raw[:, at:at + 2] = SCALES[:, None].view(np.uint8)
    return raw


def goldens(seed: int) -> dict:
    rng = np.random.default_rng(seed)
    out = {}
    for name in TYPES:
        if name in SCALE_AT:
            raw = blocks(name, rng)
        else:
            raw = float_bits(name, rng)[None].view(np.uint8)
        # The package's F16 and BF16 readers want 16-bit words, the others bytes.
        source = raw.view(np.float16) if name == 'F16' else raw
        values = gguf.quants.dequantize(source, gguf.GGMLQuantizationType[name]).astype(np.float32)
        assert np.isfinite(values).all()
        out[name] = {'bytes': raw.tobytes().hex(), 'values': values.ravel().tolist()}
    return out
