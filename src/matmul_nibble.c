/* matmul_nibble.c - matmul.h's nibble rows in WebAssembly SIMD128. */
#include "matmul.h"
#include "matmul_lookup.h"

/* Rows i, i + apart ... for every i < apart, read from n_streams places in memory at once. */
static inline __attribute__((always_inline)) void nibble_streams(const uint8_t *rows, size_t row_bytes,
                                                                 size_t apart, const int16_t *x, int32_t *out,
                                                                 const unsigned n_streams)
{
    const v128_t nibble = tri_hold(wasm_i16x8_splat(15));
    for (size_t i = 0; i < apart; i++) {
        const uint8_t *w = rows + i * row_bytes;
        const int16_t *at = x;
        v128_t sums[8];
        for (unsigned s = 0; s < n_streams; s++) sums[s] = wasm_i32x4_splat(0);
        for (size_t byte = 0; byte < row_bytes; byte += 16, at += TRI_NIBBLE_GROUP) {
            v128_t x0 = wasm_v128_load(at), x1 = wasm_v128_load(at + 8), x2 = wasm_v128_load(at + 16),
                   x3 = wasm_v128_load(at + 24);
#pragma clang loop unroll(full)
            for (unsigned s = 0; s < n_streams; s++) {
                v128_t lanes = wasm_v128_load(w + s * apart * row_bytes + byte);
                v128_t dot0 = wasm_i32x4_dot_i16x8(wasm_v128_and(lanes, nibble), x0);
                v128_t dot1 = wasm_i32x4_dot_i16x8(wasm_v128_and(wasm_u16x8_shr(lanes, 4), nibble), x1);
                v128_t dot2 = wasm_i32x4_dot_i16x8(wasm_v128_and(wasm_u16x8_shr(lanes, 8), nibble), x2);
                v128_t dot3 = wasm_i32x4_dot_i16x8(wasm_u16x8_shr(lanes, 12), x3);
                v128_t sum = wasm_i32x4_add(wasm_i32x4_add(dot0, dot1), wasm_i32x4_add(dot2, dot3));
                sums[s] = wasm_i32x4_add(sums[s], sum);
            }
        }
        for (unsigned s = 0; s < n_streams; s++) out[s * apart + i] = tri_sum_lanes(sums[s]);
    }
}

void tri_nibble_gemv(const uint8_t *rows, size_t row_bytes, size_t n_rows, const int16_t *x, int32_t *out)
{
    size_t apart = n_rows / 8;
    nibble_streams(rows, row_bytes, apart, x, out, 8);
    nibble_streams(rows + 8 * apart * row_bytes, row_bytes, n_rows - 8 * apart, x, out + 8 * apart, 1);
}
