/* matmul_simd.c - matmul.h's matrix times vector in WebAssembly SIMD128, which has no 8-bit dot product:
 * sums of two columns are looked up, for sixteen rows with one swizzle.
 *
 * Layout. A tile of 16 rows is its groups, a group is 16 positions, a position is 16 bytes: byte r is
 * of row r and holds, as nibbles c + 3 c', the codes of columns p and p + 16 (low), p + 32 and p + 48
 * (high) of the group.
 *
 * Tables. The sum of a nibble's two columns, plus 254, is in 0..508: a table of its low four bits and
 * one of the others, 16 bytes each. Eight of them add up in bytes (8 * 31 = 248), 128 in 16 bits. */
#include "matmul.h"
#include "matmul_lookup.h"

enum {
    POSITION_BYTES = TRI_TILE_ROWS,
    TILE_GROUP_BYTES = TRI_TILE_ROWS * TRI_GROUP_BYTES,
    TABLE_BYTES = 64,                              /* of a position: low and high bits of both nibbles */
    GROUP_TABLES = TRI_POSITIONS * TABLE_BYTES,
    BIAS = 254,
    GROUP_PAIRS = TRI_GROUP / 2
};

void tri_ternary_store(uint8_t *matrix, uint32_t n_groups, size_t tile, const uint8_t *packed)
{
    size_t row_bytes = n_groups * (size_t)TRI_GROUP_BYTES;
    uint8_t *at = matrix + tile * n_groups * TILE_GROUP_BYTES;
    const v128_t high_codes = tri_hold(wasm_i8x16_splat(0x33));
    for (uint32_t g = 0; g < n_groups; g++, packed += TRI_GROUP_BYTES) {
        v128_t rows[16];
        for (unsigned r = 0; r < 16; r++) {
            v128_t codes = wasm_v128_load(packed + r * row_bytes);
            rows[r] = wasm_i8x16_sub(codes, wasm_v128_and(wasm_u16x8_shr(codes, 2), high_codes));
        }
        tri_transpose16(rows);
        for (unsigned p = 0; p < 16; p++, at += POSITION_BYTES) wasm_v128_store(at, rows[p]);
    }
}

size_t tri_ternary_room(uint32_t n_groups) { return n_groups * (size_t)GROUP_TABLES; }

/* The tables of columns with activations x and y: t(c + 3 c') = (c - 1) x + (c' - 1) y + 254. */
static void build_pair(int x, int y, uint8_t *tables)
{
    const v128_t code = wasm_i16x8_make(-1, 0, 1, -1, 0, 1, -1, 0);
    const v128_t other = wasm_i16x8_make(-1, -1, -1, 0, 0, 0, 1, 1);
    v128_t sums = wasm_i16x8_add(wasm_i16x8_mul(code, wasm_i16x8_splat((int16_t)x)),
                                 wasm_i16x8_mul(other, wasm_i16x8_splat((int16_t)y)));
    v128_t biased = wasm_i16x8_add(sums, wasm_i16x8_splat(BIAS));
    v128_t last = wasm_i16x8_splat((int16_t)(x + y + BIAS));
    v128_t low = wasm_i16x8_splat(15);
    wasm_v128_store(tables, wasm_u8x16_narrow_i16x8(wasm_v128_and(biased, low), wasm_v128_and(last, low)));
    wasm_v128_store(tables + 16, wasm_u8x16_narrow_i16x8(wasm_u16x8_shr(biased, 4), wasm_u16x8_shr(last, 4)));
}

const void *tri_ternary_prepare(const int8_t *q, uint32_t n_groups, void *room)
{
    uint8_t *tables = room;
    for (uint32_t g = 0; g < n_groups; g++, q += TRI_GROUP)
        for (unsigned p = 0; p < TRI_POSITIONS; p++, tables += TABLE_BYTES) {
            build_pair(q[p], q[p + 16], tables);
            build_pair(q[p + 32], q[p + 48], tables + 32);
        }
    return room;
}

/* Sixteen rows' sums in 16 bits: those of the even rows with the odd ones' times 256 in them (which
 * end16() takes out), and of the odd rows. */
typedef struct { v128_t even, odd; } sums16;

/* Four positions of n_tiles tiles. */
static inline __attribute__((always_inline)) void add_positions(const uint8_t *w, size_t apart,
                                                                const uint8_t *tables, v128_t nibble,
                                                                sums16 *sums, const unsigned n_tiles)
{
    v128_t low[3], high[3];
    for (unsigned t = 0; t < n_tiles; t++) low[t] = high[t] = wasm_i8x16_splat(0);
#pragma clang loop unroll(full)
    for (unsigned p = 0; p < 4; p++) {
        const uint8_t *table = tables + p * TABLE_BYTES;
        v128_t low0 = wasm_v128_load(table), high0 = wasm_v128_load(table + 16);
        v128_t low1 = wasm_v128_load(table + 32), high1 = wasm_v128_load(table + 48);
#pragma clang loop unroll(full)
        for (unsigned t = 0; t < n_tiles; t++) {
            v128_t bytes = wasm_v128_load(w + t * apart + p * POSITION_BYTES);
            v128_t first = wasm_v128_and(bytes, nibble);
            v128_t second = wasm_v128_and(wasm_u16x8_shr(bytes, 4), nibble);
            low[t] = wasm_i8x16_add(low[t], wasm_i8x16_swizzle(low0, first));
            high[t] = wasm_i8x16_add(high[t], wasm_i8x16_swizzle(high0, first));
            low[t] = wasm_i8x16_add(low[t], wasm_i8x16_swizzle(low1, second));
            high[t] = wasm_i8x16_add(high[t], wasm_i8x16_swizzle(high1, second));
        }
    }
    for (unsigned t = 0; t < n_tiles; t++) {
        v128_t odd = wasm_i16x8_add(wasm_u16x8_shr(low[t], 8), wasm_i16x8_shl(wasm_u16x8_shr(high[t], 8), 4));
        v128_t both = wasm_i16x8_add(low[t], wasm_i16x8_shl(high[t], 4));
        sums[t].even = wasm_i16x8_add(sums[t].even, both);
        sums[t].odd = wasm_i16x8_add(sums[t].odd, odd);
    }
}

/* Adds the 16-bit sums to out[16] and clears them. */
static void end16(sums16 *sums, int32_t *out)
{
    v128_t odd = sums->odd, even = wasm_i16x8_sub(sums->even, wasm_i16x8_shl(odd, 8));
    v128_t rows0 = wasm_i16x8_shuffle(even, odd, 0, 8, 1, 9, 2, 10, 3, 11);
    v128_t rows8 = wasm_i16x8_shuffle(even, odd, 4, 12, 5, 13, 6, 14, 7, 15);
    v128_t parts[4] = {wasm_u32x4_extend_low_u16x8(rows0), wasm_u32x4_extend_high_u16x8(rows0),
                       wasm_u32x4_extend_low_u16x8(rows8), wasm_u32x4_extend_high_u16x8(rows8)};
    for (unsigned i = 0; i < 4; i++)
        wasm_v128_store(out + 4 * i, wasm_i32x4_add(wasm_v128_load(out + 4 * i), parts[i]));
    sums->even = sums->odd = wasm_i16x8_splat(0);
}

/* Tile i and those `apart` tiles behind it, for every i < apart: n_tiles places in memory are read at
 * once, and share the tables. Three of them fill the registers. */
static inline __attribute__((always_inline)) void streams(const uint8_t *tiles, size_t tile_bytes,
                                                          size_t apart, uint32_t n_groups,
                                                          const uint8_t *prepared, int32_t *out,
                                                          const unsigned n_tiles)
{
    const v128_t nibble = tri_hold(wasm_i8x16_splat(15));
    const int32_t bias = BIAS * GROUP_PAIRS * (int32_t)n_groups; /* below 2^29 */
    for (size_t i = 0; i < apart; i++) {
        const uint8_t *w = tiles + i * tile_bytes, *tables = prepared;
        sums16 sums[3];
        for (unsigned t = 0; t < n_tiles; t++) {
            sums[t].even = sums[t].odd = wasm_i16x8_splat(0);
            for (unsigned r = 0; r < TRI_TILE_ROWS; r++) out[(i + t * apart) * TRI_TILE_ROWS + r] = -bias;
        }
        for (uint32_t g = 0; g < n_groups; g++) {
            for (unsigned p = 0; p < TRI_POSITIONS; p += 4) {
                add_positions(w, apart * tile_bytes, tables, nibble, sums, n_tiles);
                w += 4 * POSITION_BYTES;
                tables += 4 * TABLE_BYTES;
            }
            if (g % 4 == 3 || g + 1 == n_groups) /* 16-bit sums hold 16 times 4 positions */
                for (unsigned t = 0; t < n_tiles; t++) end16(&sums[t], out + (i + t * apart) * TRI_TILE_ROWS);
        }
    }
}

void tri_ternary_gemv(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      uint32_t first_group, uint32_t end_group, const void *prepared, int32_t *out)
{
    size_t tile_bytes = n_groups * (size_t)TILE_GROUP_BYTES;
    size_t n_tiles = (n_rows + TRI_TILE_ROWS - 1) / TRI_TILE_ROWS, apart = n_tiles / 3;
    const uint8_t *tiles = matrix + first_row / TRI_TILE_ROWS * tile_bytes;
    const uint8_t *tables = (const uint8_t *)prepared + first_group * (size_t)GROUP_TABLES;
    uint32_t n = end_group - first_group;
    tiles += first_group * (size_t)TILE_GROUP_BYTES;
    streams(tiles, tile_bytes, apart, n, tables, out, 3);
    streams(tiles + 3 * apart * tile_bytes, tile_bytes, n_tiles - 3 * apart, n, tables,
            out + 3 * apart * TRI_TILE_ROWS, 1);
}

/* A token takes as long as an eighth of a tile of tokens. */
uint32_t tri_ternary_gemm_min_tokens(void) { return 8; }

void tri_ternary_offsets(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                         uint32_t first_group, uint32_t n, uint16_t *offsets, size_t apart)
{
    size_t tile_bytes = n_groups * (size_t)TILE_GROUP_BYTES;
    const uint8_t *tile = matrix + first_row / TRI_TILE_ROWS * tile_bytes;
    tile += first_group * (size_t)TILE_GROUP_BYTES;
    for (size_t r = 0; r < n_rows; r += TRI_TILE_ROWS, tile += tile_bytes)
        for (uint32_t g = 0; g < n; g++) {
            const uint8_t *w = tile + g * TILE_GROUP_BYTES;
            uint16_t *at = offsets + g * apart + r * TRI_POSITIONS;
            v128_t bytes[16];
            for (unsigned p = 0; p < 16; p++) bytes[p] = wasm_v128_load(w + p * POSITION_BYTES);
            tri_transpose16(bytes);
            for (unsigned i = 0; i < 16; i++) tri_offsets(bytes[i], at + i * TRI_POSITIONS);
        }
}
