/* test_matmul.c - the SIMD128 kernels against the scalar definition, through SIMDe, under sanitizers.
 *
 * Every array is allocated in its exact size, so that a read or write outside is caught. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "matmul.h"

void simd_ternary_prepare(const int16_t *q, uint32_t cols, int16_t *prepared);
void simd_ternary_matmul(const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t n_groups,
                         const int16_t *x, size_t x_stride, size_t n_tokens, int32_t *out,
                         size_t out_stride);
void simd_int8_matmul(const int8_t *rows, uint32_t cols, size_t n_rows, const int16_t *x, size_t n_tokens,
                      int32_t *out, size_t out_stride);

#define tri_ternary_prepare simd_ternary_prepare
#define tri_ternary_matmul simd_ternary_matmul
#define tri_int8_matmul simd_int8_matmul
#include "../../src/matmul_wasm.c"
#undef tri_ternary_prepare
#undef tri_ternary_matmul
#undef tri_int8_matmul

static uint32_t state = 1;

static uint32_t next(void)
{
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}

static void *exactly(size_t bytes)
{
    void *p = malloc(bytes);
    if (!p) exit(2);
    return p;
}

enum fill { RANDOM, EXTREME, N_FILLS };

/* Sums by the definition, from codes and activations, in int64. */
static int64_t expected(const uint8_t *codes, const int16_t *q, uint32_t cols)
{
    int64_t sum = 0;
    for (uint32_t i = 0; i < cols; i++) sum += codes[i] * q[i];
    return sum;
}

static int check_ternary(uint32_t cols, size_t n_rows, size_t n_tokens, enum fill fill)
{
    size_t stride = tri_groups(cols) * (size_t)TRI_GROUP;
    size_t row_bytes = tri_groups(cols) * (size_t)TRI_GROUP_BYTES;
    uint8_t *codes = exactly(n_rows * cols), *rows = exactly(n_rows * row_bytes);
    int16_t *q = exactly(n_tokens * cols * 2);
    int16_t *x = exactly(n_tokens * stride * 2), *y = exactly(n_tokens * stride * 2);
    int32_t *scalar = exactly(n_tokens * n_rows * 4), *simd = exactly(n_tokens * n_rows * 4);
    int failed = 0;
    for (size_t i = 0; i < n_rows * cols; i++) codes[i] = fill == EXTREME ? 2 : (uint8_t)(next() % 3);
    for (size_t i = 0; i < n_tokens * cols; i++)
        q[i] = fill == EXTREME ? -127 : (int16_t)(next() % 255) - 127;
    for (size_t r = 0; r < n_rows; r++) tri_ternary_pack(codes + r * cols, cols, rows + r * row_bytes);
    for (size_t t = 0; t < n_tokens; t++) {
        tri_ternary_prepare(q + t * cols, cols, x + t * stride);
        simd_ternary_prepare(q + t * cols, cols, y + t * stride);
    }
    tri_ternary_matmul(rows, row_bytes, n_rows, tri_groups(cols), x, stride, n_tokens, scalar, n_rows);
    simd_ternary_matmul(rows, row_bytes, n_rows, tri_groups(cols), y, stride, n_tokens, simd, n_rows);
    for (size_t t = 0; t < n_tokens; t++)
        for (size_t r = 0; r < n_rows; r++) {
            int64_t want = expected(codes + r * cols, q + t * cols, cols);
            failed |= scalar[t * n_rows + r] != want || simd[t * n_rows + r] != want;
        }
    if (failed) printf("FAIL ternary %u x %zu, %zu tokens, fill %d\n", cols, n_rows, n_tokens, fill);
    free(codes), free(rows), free(q), free(x), free(y), free(scalar), free(simd);
    return failed;
}

static int check_int8(uint32_t cols, size_t n_rows, size_t n_tokens, enum fill fill)
{
    int32_t limit = tri_int8_limit(cols);
    int8_t *rows = exactly(n_rows * cols);
    int16_t *x = exactly(n_tokens * cols * 2);
    int32_t *scalar = exactly(n_tokens * n_rows * 4), *simd = exactly(n_tokens * n_rows * 4);
    int failed = 0;
    for (size_t i = 0; i < n_rows * cols; i++)
        rows[i] = (int8_t)(fill == EXTREME ? -127 : (int)(next() % 255) - 127);
    for (size_t i = 0; i < n_tokens * cols; i++)
        x[i] = (int16_t)(fill == EXTREME ? limit : (int32_t)(next() % (2 * (uint32_t)limit + 1)) - limit);
    tri_int8_matmul(rows, cols, n_rows, x, n_tokens, scalar, n_rows);
    simd_int8_matmul(rows, cols, n_rows, x, n_tokens, simd, n_rows);
    for (size_t t = 0; t < n_tokens; t++)
        for (size_t r = 0; r < n_rows; r++) {
            int64_t want = 0;
            for (uint32_t i = 0; i < cols; i++) want += rows[r * cols + i] * (int64_t)x[t * cols + i];
            failed |= scalar[t * n_rows + r] != want || simd[t * n_rows + r] != want;
        }
    if (failed) printf("FAIL int8 %u x %zu, %zu tokens, fill %d\n", cols, n_rows, n_tokens, fill);
    free(rows), free(x), free(scalar), free(simd);
    return failed;
}

int main(void)
{
    static const uint32_t widths[] = {1, 2, 15, 16, 17, 63, 64, 65, 127, 128, 129, 172, 256, 640, 1000, 6912};
    static const size_t tokens[] = {1, 2, 3, 4, 5, 8, 16};
    int failed = 0;
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++)
        for (size_t n_rows = 1; n_rows <= 9; n_rows += n_rows < 5 ? 1 : 4)
            for (size_t t = 0; t < sizeof tokens / sizeof *tokens; t++)
                for (enum fill fill = RANDOM; fill < N_FILLS; fill++) {
                    failed |= check_ternary(widths[w], n_rows, tokens[t], fill);
                    failed |= check_int8(widths[w], n_rows, tokens[t], fill);
                }
    /* The widest row: the proof of no overflow at its limit. */
    failed |= check_ternary(TRI_MAX_COLS, 1, 1, EXTREME);
    printf("%s SIMD128 matmuls equal the scalar definition\n", failed ? "FAIL" : "ok  ");
    return failed;
}
