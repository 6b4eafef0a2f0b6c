"""Raw blocks of every dense and ternary type, with the values that the `gguf` package reads from them.

A record per type, little-endian: u32 ggml type id, u32 bytes, u32 values, then the bytes, then the values
as float32."""

import struct

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
    scales = SCALES
    if type_name.startswith('TQ'):
        scales = SCALES & 0x7fff  # engines may take a negative scale or code 3 for damage
    if type_name == 'TQ2_0':
        codes = rng.integers(0, 3, (BLOCKS, 64, 4), np.uint8)
        raw[:, :64] = (codes << np.array([0, 2, 4, 6], np.uint8)).sum(-1)
    raw[:, at:at + 2] = scales[:, None].view(np.uint8)
    return raw


def goldens(seed: int) -> bytes:
    rng = np.random.default_rng(seed)
    out = b''
    for name in TYPES:
        kind = gguf.GGMLQuantizationType[name]
        raw = blocks(name, rng) if name in SCALE_AT else float_bits(name, rng)[None].view(np.uint8)
        # The package's F16 reader wants 16-bit floats, the others bytes.
        values = gguf.quants.dequantize(raw.view(np.float16) if name == 'F16' else raw, kind)
        values = values.astype('<f4')
        assert np.isfinite(values).all()
        out += struct.pack('<3I', kind, raw.size, values.size) + raw.tobytes() + values.tobytes()
    return out
