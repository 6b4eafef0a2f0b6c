/* test_quants.c - every quantised tensor type against blocks that the `gguf` package has read, and the short
 * way from F16 to int8 against the long one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "ops.h"
#include "quants.h"

enum { MAX_VALUES = 4096, MAX_BYTES = 8192 };

static void die(const char *what)
{
    printf("FAIL %s\n", what);
    exit(1);
}

/* In blocks of their own, so that reading behind a block's end is seen. */
static void read_block(const tri_type *type, const uint8_t *src, float *values)
{
    uint8_t *block = malloc(type->bytes), *codes = malloc(type->block);
    if (!block || !codes) die("out of memory");
    memcpy(block, src, type->bytes);
    if (type->id == TRI_TQ1_0 || type->id == TRI_TQ2_0) {
        float scale;
        if (!tri_tq_codes(type->id, block, codes, &scale, type->block))
            die("a legal ternary block is refused");
        for (uint32_t i = 0; i < type->block; i++) values[i] = (float)((int)codes[i] - 1) * scale;
    } else {
        tri_dequantize(type->id, block, values, type->block);
    }
    free(codes);
    free(block);
}

static int check_type(uint32_t id, const uint8_t *bytes, uint32_t n_bytes, const uint8_t *expected,
                      uint32_t n)
{
    static float values[MAX_VALUES];
    const tri_type *type = tri_type_of(id);
    if (!type || n_bytes / type->bytes * type->block != n) die("a type's block size");
    for (uint32_t i = 0; i < n / type->block; i++)
        read_block(type, bytes + (size_t)i * type->bytes, values + (size_t)i * type->block);
    for (uint32_t i = 0; i < n; i++) {
        float want = tri_f32(expected + 4 * (size_t)i);
        if (values[i] == want) continue;
        printf("FAIL %s: value %u is %.9g, not %.9g\n", type->name, (unsigned)i, (double)values[i],
               (double)want);
        return 1;
    }
    printf("ok   %s: %u values\n", type->name, (unsigned)n);
    return 0;
}

/* Whether n halves become the codes and the scale that the long way gives; taken: whether they do at all. */
static bool same_codes(const uint16_t *halves, size_t n, bool taken)
{
    uint8_t *src = malloc(2 * n); /* in exact sizes, so that reading or writing behind an end is seen */
    int8_t *q = malloc(n), *want = malloc(n);
    float *row = malloc(n * sizeof *row);
    if (!src || !q || !want || !row) die("out of memory");
    memcpy(src, halves, 2 * n);
    float scale = tri_f16_quantize(src, n, q);
    tri_dequantize(TRI_F16, src, row, n);
    bool same = taken ? scale == tri_quantize_weights(row, n, want) && memcmp(q, want, n) == 0 : scale == 0;
    free(src), free(q), free(want), free(row);
    return same;
}

static int check_f16_quantize(void)
{
    enum { STEP = 48, LEAST = 0x2400, INFINITE = 0x7c00 };
    static uint16_t row[0x10000];
    bool same = true, refused = true;
    /* All weights up to a largest one of either sign, which has another place in each row. */
    for (uint32_t top = LEAST; top < INFINITE; top += top < LEAST + 64 ? 1 : 61) {
        for (uint32_t i = 0; i < 0x10000; i++) row[i] = (uint16_t)((i & 0x7fff) > top ? i & 0x83ff : i);
        size_t n = 2 * (top / 2 % 1000 + 1) * 16, from = top * 2654435761u % (0x10000 - n);
        row[from + top % n] = (uint16_t)(top | (top % 2 ? 0x8000 : 0));
        same &= same_codes(row + from, n, true);
    }
    for (uint32_t i = 0; i < 0x10000; i++) row[i] = (uint16_t)((i & 0x7fff) > LEAST ? i & 0x83ff : i);
    same &= same_codes(row, 0x10000, true);
    for (size_t at = 0; at < STEP; at++) {
        static const uint16_t ends[] = {LEAST - 1, 0x8000 | (LEAST - 1), INFINITE, 0x8000 | INFINITE, 0xffff};
        for (size_t i = 0; i < STEP; i++) row[i] = 3;
        for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
            row[at] = ends[k];
            refused &= same_codes(row, STEP, false);
        }
        row[at] = 0x8000 | LEAST;
        same &= same_codes(row, STEP, true);
    }
    row[0] = 0x3c00;
    for (size_t n = 1; n < STEP; n++)
        if (n % 16) refused &= same_codes(row, n, false);
    printf("%s F16 to int8 at once is the same as in two steps\n", same ? "ok  " : "FAIL");
    printf("%s rows that are not for it are refused\n", refused ? "ok  " : "FAIL");
    return !same + !refused;
}

int main(void)
{
    static uint8_t bytes[MAX_BYTES], expected[4 * MAX_VALUES], head[12];
    FILE *file = fopen("tests/fixtures/oracle/quants.bin", "rb");
    if (!file) die("cannot open tests/fixtures/oracle/quants.bin");
    int failures = 0, types = 0;
    for (; fread(head, sizeof head, 1, file) == 1; types++) {
        uint32_t n_bytes = tri_u32(head + 4), n = tri_u32(head + 8);
        if (n_bytes > sizeof bytes || n > MAX_VALUES) die("a record is larger than the test's arrays");
        if (fread(bytes, n_bytes, 1, file) != 1 || fread(expected, 4 * (size_t)n, 1, file) != 1)
            die("file ends early");
        failures += check_type(tri_u32(head), bytes, n_bytes, expected, n);
    }
    fclose(file);
    if (types != 7) die("there must be seven types");
    failures += check_f16_quantize();
    return failures != 0;
}
