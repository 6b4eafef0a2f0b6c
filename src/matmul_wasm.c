/* matmul_wasm.c - matmul.h in WebAssembly SIMD128.
 *
 * A group's 16 bytes are read as eight 16-bit lanes: lane i holds bytes 2i and 2i+1, hence eight codes
 * at bits 0, 2 .. 14. Shift s by 2s bits and mask, and the lane is one code, ready for the exact
 * i16 x i16 -> i32 pairwise dot product. Activations are prepared in that order: int16 [8 shifts]
 * [8 lanes] per group, so shift s, lane i belongs to column 2i + (s >= 4) + 16 * (s mod 4). */
#include "matmul.h"

#include <string.h>
#include <wasm_simd128.h>

void tri_ternary_prepare(const int16_t *q, uint32_t cols, int16_t *prepared)
{
    uint32_t n_groups = tri_groups(cols);
    for (uint32_t g = 0; g < n_groups; g++, q += TRI_GROUP, prepared += TRI_GROUP) {
        int16_t group[TRI_GROUP] = {0};
        uint32_t left = cols - g * TRI_GROUP;
        memcpy(group, q, (left < TRI_GROUP ? left : TRI_GROUP) * sizeof *q);
        for (unsigned plane = 0; plane < 4; plane++) {
            v128_t low = wasm_v128_load(group + 16 * plane), high = wasm_v128_load(group + 16 * plane + 8);
            v128_t even = wasm_i16x8_shuffle(low, high, 0, 2, 4, 6, 8, 10, 12, 14);
            v128_t odd = wasm_i16x8_shuffle(low, high, 1, 3, 5, 7, 9, 11, 13, 15);
            wasm_v128_store(prepared + 8 * plane, even);
            wasm_v128_store(prepared + 8 * (plane + 4), odd);
        }
    }
}

static inline int32_t sum_lanes(v128_t v)
{
    v = wasm_i32x4_add(v, wasm_i32x4_shuffle(v, v, 2, 3, 0, 1));
    v = wasm_i32x4_add(v, wasm_i32x4_shuffle(v, v, 1, 0, 3, 2));
    return wasm_i32x4_extract_lane(v, 0);
}

/* ROWS x TOKENS sums at once: each unpacked code vector serves TOKENS tokens, each activation vector
 * ROWS rows. Both are constants after inlining, so the accumulators live in registers. */
static inline __attribute__((always_inline)) void tile(const uint8_t *w, size_t row_bytes, uint32_t n_groups,
                                                       const int16_t *x, size_t x_stride, int32_t *out,
                                                       size_t out_stride, const unsigned n_rows,
                                                       const unsigned n_tokens)
{
    v128_t sum[4][4];
    const v128_t three = wasm_i16x8_splat(3);
    for (unsigned r = 0; r < n_rows; r++)
        for (unsigned t = 0; t < n_tokens; t++) sum[r][t] = wasm_i32x4_splat(0);
    for (uint32_t g = 0; g < n_groups; g++) {
        v128_t codes[4];
        for (unsigned r = 0; r < n_rows; r++)
            codes[r] = wasm_v128_load(w + r * row_bytes + g * TRI_GROUP_BYTES);
#pragma clang loop unroll(full)
        for (unsigned s = 0; s < 8; s++) {
            v128_t q[4];
            for (unsigned t = 0; t < n_tokens; t++)
                q[t] = wasm_v128_load(x + t * x_stride + g * TRI_GROUP + 8 * s);
            for (unsigned r = 0; r < n_rows; r++) {
                v128_t c = wasm_v128_and(wasm_u16x8_shr(codes[r], 2 * s), three);
                for (unsigned t = 0; t < n_tokens; t++)
                    sum[r][t] = wasm_i32x4_add(sum[r][t], wasm_i32x4_dot_i16x8(c, q[t]));
            }
        }
    }
    for (unsigned r = 0; r < n_rows; r++)
        for (unsigned t = 0; t < n_tokens; t++) out[t * out_stride + r] = sum_lanes(sum[r][t]);
}

void tri_ternary_matmul(const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t n_groups,
                        const int16_t *x, size_t x_stride, size_t n_tokens, int32_t *out,
                        size_t out_stride)
{
    size_t t = 0;
    for (; t + 4 <= n_tokens; t += 4, x += 4 * x_stride, out += 4 * out_stride) {
        size_t r = 0;
        for (; r + 2 <= n_rows; r += 2)
            tile(rows + r * row_bytes, row_bytes, n_groups, x, x_stride, out + r, out_stride, 2, 4);
        for (; r < n_rows; r++)
            tile(rows + r * row_bytes, row_bytes, n_groups, x, x_stride, out + r, out_stride, 1, 4);
    }
    for (; t < n_tokens; t++, x += x_stride, out += out_stride) {
        size_t r = 0;
        for (; r + 4 <= n_rows; r += 4)
            tile(rows + r * row_bytes, row_bytes, n_groups, x, x_stride, out + r, out_stride, 4, 1);
        for (; r < n_rows; r++)
            tile(rows + r * row_bytes, row_bytes, n_groups, x, x_stride, out + r, out_stride, 1, 1);
    }
}

static inline int32_t int8_dot(const int8_t *w, const int16_t *x, uint32_t cols)
{
    v128_t sum0 = wasm_i32x4_splat(0), sum1 = sum0;
    uint32_t i = 0;
    for (; i + 16 <= cols; i += 16) {
        v128_t w0 = wasm_i16x8_load8x8(w + i), w1 = wasm_i16x8_load8x8(w + i + 8);
        sum0 = wasm_i32x4_add(sum0, wasm_i32x4_dot_i16x8(w0, wasm_v128_load(x + i)));
        sum1 = wasm_i32x4_add(sum1, wasm_i32x4_dot_i16x8(w1, wasm_v128_load(x + i + 8)));
    }
    int32_t sum = sum_lanes(wasm_i32x4_add(sum0, sum1));
    for (; i < cols; i++) sum += w[i] * x[i];
    return sum;
}

void tri_int8_matmul(const int8_t *rows, uint32_t cols, size_t n_rows, const int16_t *x, size_t n_tokens,
                     int32_t *out, size_t out_stride)
{
    for (size_t r = 0; r < n_rows; r++)
        for (size_t t = 0; t < n_tokens; t++)
            out[t * out_stride + r] = int8_dot(rows + r * cols, x + t * cols, cols);
}
