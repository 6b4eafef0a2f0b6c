"""Writes a GGUF v3 file. The `gguf` package quantises; the container and I2_S, which the package does
not know, are written here."""

import struct

import gguf
import numpy as np

ALIGNMENT = 32
TYPE_IDS = {'F32': 0, 'F16': 1, 'Q8_0': 8, 'BF16': 30, 'TQ1_0': 34, 'TQ2_0': 35, 'I2_S': 36}


def string(text: str) -> bytes:
    data = text.encode()
    return struct.pack('<Q', len(data)) + data


def value(v) -> tuple[int, bytes]:
    if isinstance(v, bool):
        return 7, struct.pack('<?', v)
    if isinstance(v, int):
        return 4, struct.pack('<I', v)
    if isinstance(v, float):
        return 6, struct.pack('<f', v)
    if isinstance(v, str):
        return 8, string(v)
    kinds = {value(item)[0] for item in v}
    assert len(kinds) == 1
    return 9, struct.pack('<IQ', kinds.pop(), len(v)) + b''.join(value(item)[1] for item in v)


def i2_s(weight: np.ndarray, scale: float) -> bytes:
    """Runs of 128 weights in 32 bytes: byte p holds weights p, p+32, p+64, p+96 from its high bits to
    its low ones; the scale and 28 zero bytes follow all codes."""
    codes = (np.sign(weight) + 1).astype(np.uint8).reshape(-1, 4, 32)
    packed = codes[:, 0] << 6 | codes[:, 1] << 4 | codes[:, 2] << 2 | codes[:, 3]
    return packed.tobytes() + struct.pack('<f28x', scale)


def encode(array: np.ndarray, type_name: str) -> bytes:
    """Bytes of a float32 tensor in one of the types above."""
    if type_name == 'I2_S':
        return i2_s(array, float(np.abs(array).max()))
    return gguf.quants.quantize(np.ascontiguousarray(array, np.float32),
                                gguf.GGMLQuantizationType[type_name]).tobytes()


def rounded(array: np.ndarray, type_name: str) -> np.ndarray:
    """What a reader gets back after `array` was stored as `type_name`."""
    kind = gguf.GGMLQuantizationType[type_name]
    return gguf.quants.dequantize(gguf.quants.quantize(np.asarray(array, np.float32), kind), kind)


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % ALIGNMENT)


def write(metadata: dict, tensors: dict[str, tuple[np.ndarray, str]]) -> bytes:
    """The whole file; tensors: name to (float32 array, type name), rows last."""
    header = b'GGUF' + struct.pack('<IQQ', 3, len(tensors), len(metadata))
    for key, v in metadata.items():
        kind, data = value(v)
        header += string(key) + struct.pack('<I', kind) + data
    body = b''
    for name, (array, type_name) in tensors.items():
        dims = array.shape[::-1]
        header += string(name) + struct.pack(f'<I{len(dims)}Q', len(dims), *dims)
        header += struct.pack('<IQ', TYPE_IDS[type_name], len(body))
        body += padded(encode(array, type_name))
    return padded(header) + body
