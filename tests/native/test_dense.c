/* test_dense.c - dense matrices of all types: against double precision; the same bits for a token alone and
 * in a batch, and for a row alone and among others; F16 weights made ready keep their values. */
#include "check.h"
#include "dense.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quants.h"

enum { MAX_TOKENS = 19 };

static uint32_t random_bits(void)
{
    static uint32_t state = 1;
    state = state * 1664525 + 1013904223;
    return state >> 8;
}

static void *room(size_t n)
{
    void *block = malloc(n);
    if (!block) exit(1);
    return block;
}

/* Rows of random bytes in which every float and every half is finite and below 8; halves are denormals or
 * zeros now and then. */
static uint8_t *random_rows(const tri_type *type, size_t n_rows, size_t row_bytes)
{
    uint8_t *rows = room(n_rows * row_bytes);
    for (size_t i = 0; i < n_rows * row_bytes; i++) rows[i] = (uint8_t)random_bits();
    for (size_t r = 0; r < n_rows; r++)
        for (size_t at = 0; at < row_bytes; at += type->bytes) {
            uint8_t *block = rows + r * row_bytes + at;
            if (type->id == TRI_F32 || type->id == TRI_BF16) {
                float value = (float)random_bits() * 0x1p-21f - 4;
                memcpy(block, (uint8_t *)&value + (4 - type->bytes), type->bytes);
            } else {
                uint32_t kind = random_bits() % 8;
                uint16_t half = (uint16_t)(kind == 1 ? 0 : random_bits() & (kind == 0 ? 0x83ff : 0xc7ff));
                memcpy(block + (type->id == TRI_Q6_K ? 208 : 0), &half, sizeof half);
            }
        }
    return rows;
}

static float *random_tokens(uint32_t cols)
{
    float *x = room(MAX_TOKENS * cols * sizeof *x);
    for (size_t i = 0; i < MAX_TOKENS * (size_t)cols; i++) x[i] = (float)random_bits() * 0x1p-23f - 1;
    return x;
}

static void matmul(const tri_type *type, const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t cols,
                   const float *x, size_t n_tokens, float *out)
{
    tri_dense_matmul(type->id, rows, row_bytes, n_rows, cols, x, n_tokens, out, n_rows);
}

/* Sums over a row's columns, relative to the sum of their magnitudes. */
static double worst_error(const tri_type *type, const uint8_t *rows, size_t row_bytes, size_t n_rows,
                          uint32_t cols, const float *x, size_t n_tokens, const float *out)
{
    float *row = room(cols * sizeof *row);
    double worst = 0;
    for (size_t r = 0; r < n_rows; r++) {
        tri_dequantize(type->id, rows + r * row_bytes, row, cols);
        for (size_t t = 0; t < n_tokens; t++) {
            double sum = 0, size = 1e-30;
            for (uint32_t i = 0; i < cols; i++) {
                sum += (double)row[i] * x[t * cols + i];
                size += fabs((double)row[i] * x[t * cols + i]);
            }
            double error = fabs(out[t * n_rows + r] - sum) / size;
            worst = error > worst || isnan(error) ? error : worst;
        }
    }
    free(row);
    return worst;
}

/* size: of the activations. */
static void test_type(uint32_t id, float size)
{
    static const uint32_t widths[] = {1, 3, 4, 7, 64, 67, 256, 257, 510, 768};
    static const size_t heights[] = {1, 2, 5, 8, 13, 23};
    const tri_type *type = tri_type_of(id);
    double worst = 0;
    bool same = true;
    for (size_t k = 0; k < sizeof widths / sizeof *widths; k++)
        for (size_t j = 0; j < sizeof heights / sizeof *heights; j++) {
            uint32_t cols = widths[k];
            size_t n_rows = heights[j], row_bytes = cols / type->block * type->bytes;
            if (cols % type->block) continue;
            uint8_t *rows = random_rows(type, n_rows, row_bytes);
            float *x = random_tokens(cols), *out = room(MAX_TOKENS * n_rows * sizeof *out);
            float *one = room(n_rows * sizeof *one);
            for (size_t i = 0; i < MAX_TOKENS * (size_t)cols; i++) x[i] *= size;
            for (size_t n = 1; n <= MAX_TOKENS; n++) {
                matmul(type, rows, row_bytes, n_rows, cols, x, n, out);
                double error = worst_error(type, rows, row_bytes, n_rows, cols, x, n, out);
                worst = error > worst || isnan(error) ? error : worst;
            }
            for (size_t t = 0; t < MAX_TOKENS; t++) {
                matmul(type, rows, row_bytes, n_rows, cols, x + t * cols, 1, one);
                same = same && memcmp(one, out + t * n_rows, n_rows * sizeof *one) == 0;
                for (size_t r = 0; r < n_rows; r++) {
                    matmul(type, rows + r * row_bytes, row_bytes, 1, cols, x + t * cols, 1, one);
                    same = same && memcmp(one, out + t * n_rows + r, sizeof *one) == 0;
                }
            }
            free(rows), free(x), free(out), free(one);
        }
    char what[96];
    snprintf(what, sizeof what, "%s, activations to %g: error %.1e", type->name, size, worst);
    check(worst < 1e-5, what);
    check(same, "the same bits alone and in a batch");
}

static void test_prepare(void)
{
    static uint8_t halves[2][2 << 16];
    size_t n = 0;
    bool exact = true, scaled = true;
    for (uint32_t h = 0; h < 1 << 16; h++)
        if ((h & 0x7fff) < 0x5400) memcpy(halves[0] + 2 * n++, &h, 2); /* below 64 */
    memcpy(halves[1], halves[0], sizeof halves[0]);
    float scale = tri_dense_prepare(TRI_F16, halves[1], n);
    for (size_t i = 0; i < n; i++) {
        uint16_t before, after;
        memcpy(&before, halves[0] + 2 * i, 2);
        memcpy(&after, halves[1] + 2 * i, 2);
        float was = tri_f16_to_f32(before), is = tri_f16_to_f32(after) * scale;
        exact = exact && memcmp(&was, &is, sizeof is) == 0;
        scaled = scaled && ((after & 0x7c00) != 0 || (after & 0x7fff) == 0);
    }
    check(exact, "weights below 64 that are made ready keep their values");
    check(scaled, "and are no denormals");
    static const uint16_t large[] = {0x5400, 0xd400, 0x7bff, 0x7c00, 0xfe00};
    for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
        memcpy(halves[1], halves[0], sizeof halves[0]);
        memcpy(halves[1] + 2 * 777, large + i, 2);
        check(tri_dense_prepare(TRI_F16, halves[1], n) == 1 && memcmp(halves[0], halves[1], 2 * 777) == 0,
              "beside a larger one they stay");
    }
    check(tri_dense_prepare(TRI_BF16, halves[1], n) == 1, "other types stay");
}

int main(void)
{
    static const uint32_t types[] = {TRI_F32, TRI_F16, TRI_BF16, TRI_Q8_0, TRI_Q4_0, TRI_Q6_K};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) test_type(types[i], 1);
    test_type(TRI_F16, 0x1p15f);
    test_type(TRI_F16, 0x1p17f);
    test_type(TRI_F16, 1e30f);
    test_prepare();
    return failures != 0;
}
