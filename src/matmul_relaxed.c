/* matmul_relaxed.c - matmul.h's matrix times vector in WebAssembly relaxed SIMD.
 *
 * The matrix is as in matmul_rows.c. i32x4.relaxed_dot_i8x16_i7x16_add_s multiplies
 * int8 activations with codes that were masked out where they lie, hence times 1 or 4: 0 to 8, well
 * inside the seven bits in which the instruction has one meaning on every engine. */
#include <wasm_simd128.h>

#include "matmul.h"
#include "matmul_lookup.h"

enum { PAGE = 4096 }; /* streams that lie whole pages apart get into each other's way in the caches */

static inline v128_t dot(v128_t q, v128_t codes, v128_t sum)
{
    return wasm_i32x4_relaxed_dot_i8x16_i7x16_add(q, codes, sum);
}

static int32_t sum_of(const int8_t *q, size_t n)
{
    v128_t sum = wasm_i32x4_splat(0);
    for (size_t i = 0; i < n; i += 16) sum = dot(wasm_v128_load(q + i), wasm_i8x16_splat(1), sum);
    return tri_sum_lanes(sum);
}

/* Rows i, i + apart, i + 2 * apart ... for every i < apart: n_streams rows of activations' worth of work
 * for each activation vector that is loaded, and n_streams places in memory that are read at once: one
 * stream alone would leave half the bandwidth unused. Six of them fill the registers. */
static inline __attribute__((always_inline)) void streams(const uint8_t *rows, size_t row_bytes, size_t apart,
                                                          uint32_t n_groups, const int8_t *q, int32_t sum_q,
                                                          int32_t *out, const unsigned n_streams)
{
    const v128_t mask1 = tri_hold(wasm_i8x16_splat(3)), mask4 = tri_hold(wasm_i8x16_splat(12));
    for (size_t i = 0; i < apart; i++) {
        v128_t sum1[6], sum4[6]; /* of the codes times 1 and times 4 */
        const uint8_t *w = rows + i * row_bytes;
        for (unsigned s = 0; s < n_streams; s++) sum1[s] = sum4[s] = wasm_i32x4_splat(0);
        for (uint32_t g = 0; g < n_groups; g++, w += TRI_GROUP_BYTES) {
            const int8_t *x = q + g * (size_t)TRI_GROUP;
            v128_t x0 = wasm_v128_load(x), x1 = wasm_v128_load(x + 16), x2 = wasm_v128_load(x + 32),
                   x3 = wasm_v128_load(x + 48);
#pragma clang loop unroll(full)
            for (unsigned s = 0; s < n_streams; s++) {
                v128_t low = wasm_v128_load(w + s * apart * row_bytes), high = wasm_u16x8_shr(low, 4);
                sum1[s] = dot(x0, wasm_v128_and(low, mask1), sum1[s]);
                sum4[s] = dot(x1, wasm_v128_and(low, mask4), sum4[s]);
                sum1[s] = dot(x2, wasm_v128_and(high, mask1), sum1[s]);
                sum4[s] = dot(x3, wasm_v128_and(high, mask4), sum4[s]);
            }
        }
        for (unsigned s = 0; s < n_streams; s++)
            out[s * apart + i] = tri_sum_lanes(wasm_i32x4_add(sum1[s], wasm_i32x4_shr(sum4[s], 2))) - sum_q;
    }
}

void tri_ternary_gemv(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      uint32_t first_group, uint32_t end_group, const void *prepared, int32_t *out)
{
    size_t row_bytes = n_groups * (size_t)TRI_GROUP_BYTES, apart = n_rows / 6;
    if (apart > 1 && apart * row_bytes % PAGE == 0) apart--;
    const uint8_t *rows = matrix + first_row * row_bytes + first_group * (size_t)TRI_GROUP_BYTES;
    const int8_t *q = (const int8_t *)prepared + first_group * (size_t)TRI_GROUP;
    uint32_t n = end_group - first_group;
    int32_t sum_q = sum_of(q, n * (size_t)TRI_GROUP);
    streams(rows, row_bytes, apart, n, q, sum_q, out, 6);
    size_t done = 6 * apart;
    if (n_rows - done >= 6) {
        streams(rows + done * row_bytes, row_bytes, 1, n, q, sum_q, out + done, 6);
        done += 6;
    }
    streams(rows + done * row_bytes, row_bytes, n_rows - done, n, q, sum_q, out + done, 1);
}

/* A token takes as long as a twelfth of a tile. */
uint32_t tri_ternary_gemm_min_tokens(void) { return 12; }

void tri_ternary_offsets(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                         uint32_t first_group, uint32_t n, uint16_t *offsets, size_t apart)
{
    const uint8_t *w = matrix + (first_row * n_groups + first_group) * TRI_GROUP_BYTES;
    const v128_t high_codes = tri_hold(wasm_i8x16_splat(0x33));
    for (size_t r = 0; r < n_rows; r++, w += n_groups * (size_t)TRI_GROUP_BYTES, offsets += TRI_POSITIONS)
        for (uint32_t g = 0; g < n; g++) {
            v128_t codes = wasm_v128_load(w + g * TRI_GROUP_BYTES);
            v128_t pairs = wasm_i8x16_sub(codes, wasm_v128_and(wasm_u16x8_shr(codes, 2), high_codes));
            tri_offsets(pairs, offsets + g * apart);
        }
}
