/* matmul_lookup.c - matmul.h's matrix times matrix for WebAssembly: sums are looked up, sixteen tokens
 * at a time.
 *
 * Four columns can be weighed in 81 ways. For each of a group's sixteen positions and sixteen tokens
 * all 81 sums are written out once; a row then adds one entry per position, two loads and two additions
 * for 64 multiplications. Needs no more than SIMD128 and beats its dot products by far.
 *
 * Sums of 256 columns fit int16: 256 * 127 = 32,512. They are widened every four groups. */
#include <string.h>

#include "fetch.h"
#include "matmul.h"
#include "matmul_lookup.h"

enum {
    BLOCK_GROUPS = 4,
    OFFSET_BYTES = TRI_POSITIONS * sizeof(uint16_t), /* of a row in one group */
    SUM_BYTES = TRI_TOKEN_TILE * sizeof(int16_t)     /* of a row */
};

size_t tri_ternary_scratch(void)
{
    return TRI_TABLES_BYTES + TRI_ROW_BLOCK * (BLOCK_GROUPS * (size_t)OFFSET_BYTES + SUM_BYTES);
}

void tri_ternary_lanes(const int8_t *q, size_t stride, size_t n_tokens, uint32_t n_groups, int16_t *lanes)
{
    for (size_t col = 0; col < n_groups * (size_t)TRI_GROUP; col += 16) {
        v128_t rows[16];
        for (size_t t = 0; t < 16; t++)
            rows[t] = t < n_tokens ? wasm_v128_load(q + t * stride + col) : wasm_i8x16_splat(0);
        tri_transpose16(rows);
        for (unsigned i = 0; i < 16; i++, lanes += TRI_TOKEN_TILE) {
            wasm_v128_store(lanes, wasm_i16x8_extend_low_i8x16(rows[i]));
            wasm_v128_store(lanes + 8, wasm_i16x8_extend_high_i8x16(rows[i]));
        }
    }
}

/* One position's table for eight of the tokens: entry c0 + 3 c1 + 9 c2 + 27 c3 is the sum of
 * (c - 1) * x over its four columns. */
static void build_half(v128_t x0, v128_t x1, v128_t x2, v128_t x3, uint8_t *table)
{
    v128_t low[9], column3 = wasm_i16x8_neg(x3);
    low[0] = wasm_i16x8_neg(wasm_i16x8_add(x0, x1));
    for (unsigned c = 1; c < 9; c++)
        low[c] = c % 3 ? wasm_i16x8_add(low[c - 1], x0) : wasm_i16x8_add(low[c - 3], x1);
    for (unsigned c3 = 0; c3 < 3; c3++, column3 = wasm_i16x8_add(column3, x3)) {
        v128_t high = wasm_i16x8_sub(column3, x2);
        for (unsigned c2 = 0; c2 < 3; c2++, high = wasm_i16x8_add(high, x2), table += 9 * TRI_ENTRY_BYTES)
#pragma clang loop unroll(full)
            for (unsigned c = 0; c < 9; c++)
                wasm_v128_store(table + c * TRI_ENTRY_BYTES, wasm_i16x8_add(low[c], high));
    }
}

/* lanes: of the group's 64 columns. */
static void build_tables(const int16_t *lanes, uint8_t *tables)
{
    const int16_t *x = lanes;
    for (unsigned p = 0; p < TRI_POSITIONS; p++, x += TRI_TOKEN_TILE, tables += TRI_ENTRIES * TRI_ENTRY_BYTES)
        for (unsigned half = 0; half < 16; half += 8)
            build_half(wasm_v128_load(x + half), wasm_v128_load(x + 16 * TRI_TOKEN_TILE + half),
                       wasm_v128_load(x + 32 * TRI_TOKEN_TILE + half),
                       wasm_v128_load(x + 48 * TRI_TOKEN_TILE + half), tables + 2 * half);
}

static void widen(int32_t *out, v128_t sums)
{
    wasm_v128_store(out, wasm_i32x4_add(wasm_v128_load(out), wasm_i32x4_extend_low_i16x8(sums)));
    wasm_v128_store(out + 4, wasm_i32x4_add(wasm_v128_load(out + 4), wasm_i32x4_extend_high_i16x8(sums)));
}

/* Adds a group's entries to the rows' int16 sums, or begins them; the last group of a block adds the
 * sums to out[n_rows][16]. */
static inline __attribute__((always_inline)) void look_up(const uint8_t *tables, const uint16_t *offsets,
                                                          size_t n_rows, int16_t *sums, int32_t *out,
                                                          const int first, const int last)
{
    for (size_t r = 0; r < n_rows; r++, offsets += TRI_POSITIONS, sums += TRI_TOKEN_TILE) {
        v128_t sum0 = first ? wasm_i16x8_splat(0) : wasm_v128_load(sums);
        v128_t sum1 = first ? wasm_i16x8_splat(0) : wasm_v128_load(sums + 8);
#pragma clang loop unroll(full)
        for (unsigned p = 0; p < TRI_POSITIONS; p++) {
            const uint8_t *entry = tables + offsets[p];
            sum0 = wasm_i16x8_add(sum0, wasm_v128_load(entry));
            sum1 = wasm_i16x8_add(sum1, wasm_v128_load(entry + 16));
        }
        if (last) {
            widen(out + r * TRI_TOKEN_TILE, sum0);
            widen(out + r * TRI_TOKEN_TILE + 8, sum1);
        } else {
            wasm_v128_store(sums, sum0);
            wasm_v128_store(sums + 8, sum1);
        }
    }
}

static void add_group(const uint8_t *tables, const uint16_t *offsets, size_t n_rows, int16_t *sums,
                      int32_t *out, int first, int last)
{
    if (first && last) look_up(tables, offsets, n_rows, sums, out, 1, 1);
    else if (first) look_up(tables, offsets, n_rows, sums, out, 1, 0);
    else if (last) look_up(tables, offsets, n_rows, sums, out, 0, 1);
    else look_up(tables, offsets, n_rows, sums, out, 0, 0);
}

void tri_ternary_gemm(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      const int16_t *lanes, size_t n_tiles, void *scratch, int32_t *out)
{
    size_t row_bytes = n_groups * (size_t)TRI_GROUP_BYTES;
    size_t group_offsets = (n_rows + TRI_TILE_ROWS - 1) / TRI_TILE_ROWS * TRI_TILE_ROWS * TRI_POSITIONS;
    uint8_t *tables = scratch;
    uint16_t *offsets = (uint16_t *)(tables + TRI_TABLES_BYTES);
    int16_t *sums = (int16_t *)(tables + TRI_TABLES_BYTES + BLOCK_GROUPS * TRI_ROW_BLOCK * OFFSET_BYTES);
    tri_fetch(matrix + first_row * row_bytes, n_rows * row_bytes);
    memset(out, 0, n_tiles * n_rows * TRI_TOKEN_TILE * sizeof *out);
    for (uint32_t block = 0; block < n_groups; block += BLOCK_GROUPS) {
        uint32_t n = n_groups - block < BLOCK_GROUPS ? n_groups - block : BLOCK_GROUPS;
        tri_ternary_offsets(matrix, n_groups, first_row, n_rows, block, n, offsets, group_offsets);
        for (size_t tile = 0; tile < n_tiles; tile++)
            for (uint32_t g = 0; g < n; g++) {
                size_t col = (tile * n_groups + block + g) * TRI_GROUP;
                build_tables(lanes + col * TRI_TOKEN_TILE, tables);
                add_group(tables, offsets + g * group_offsets, n_rows, sums,
                          out + tile * n_rows * TRI_TOKEN_TILE, g == 0, g + 1 == n);
            }
    }
}
