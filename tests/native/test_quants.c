/* test_quants.c - every quantised tensor type against blocks that the `gguf` package has read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
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
    return failures != 0;
}
