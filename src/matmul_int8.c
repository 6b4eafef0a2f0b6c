/* matmul_int8.c - matmul.h's int8 rows in WebAssembly SIMD128. */
#include "matmul.h"
#include "matmul_lookup.h"

/* Rows i, i + apart ... for every i < apart, read from n_streams places in memory at once. */
static inline __attribute__((always_inline)) void int8_streams(const int8_t *rows, uint32_t cols, size_t apart,
                                                          const int16_t *x, int32_t *out,
                                                          const unsigned n_streams)
{
    for (size_t i = 0; i < apart; i++) {
        const int8_t *w = rows + i * cols;
        v128_t sums[6];
        uint32_t col = 0;
        for (unsigned s = 0; s < n_streams; s++) sums[s] = wasm_i32x4_splat(0);
        for (; col + 16 <= cols; col += 16) {
            v128_t x0 = wasm_v128_load(x + col), x1 = wasm_v128_load(x + col + 8);
#pragma clang loop unroll(full)
            for (unsigned s = 0; s < n_streams; s++) {
                const int8_t *at = w + s * apart * cols + col;
                v128_t dot0 = wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(at), x0);
                v128_t dot1 = wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(at + 8), x1);
                sums[s] = wasm_i32x4_add(sums[s], wasm_i32x4_add(dot0, dot1));
            }
        }
        for (unsigned s = 0; s < n_streams; s++) {
            int32_t sum = tri_sum_lanes(sums[s]);
            for (uint32_t c = col; c < cols; c++) sum += w[s * apart * cols + c] * x[c];
            out[s * apart + i] = sum;
        }
    }
}

void tri_int8_gemv(const int8_t *rows, uint32_t cols, size_t n_rows, const int16_t *x, int32_t *out)
{
    size_t apart = n_rows / 6;
    int8_streams(rows, cols, apart, x, out, 6);
    int8_streams(rows + 6 * apart * cols, cols, n_rows - 6 * apart, x, out + 6 * apart, 1);
}
