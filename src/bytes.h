/* bytes.h - little-endian reads from unaligned bytes, and checked 64-bit size arithmetic. */
#ifndef TRI_BYTES_H
#define TRI_BYTES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static inline uint16_t tri_u16(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }

static inline uint32_t tri_u32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t tri_u64(const uint8_t *p)
{
    return (uint64_t)tri_u32(p) | (uint64_t)tri_u32(p + 4) << 32;
}

static inline float tri_f32(const uint8_t *p)
{
    uint32_t bits = tri_u32(p);
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* *out = a * b and *out = a + b; false if it does not fit. */
static inline bool tri_mul(uint64_t a, uint64_t b, uint64_t *out)
{
    return !__builtin_mul_overflow(a, b, out);
}

static inline bool tri_add(uint64_t a, uint64_t b, uint64_t *out)
{
    return !__builtin_add_overflow(a, b, out);
}

/* n rounded up to a multiple of `to`, a power of two; n must be at most 2^63. */
static inline uint64_t tri_align(uint64_t n, uint64_t to) { return (n + to - 1) & ~(to - 1); }

#endif
