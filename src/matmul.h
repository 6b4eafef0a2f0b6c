/* matmul.h - the integer matrix products behind ternary and int8 layers: layouts, contracts, bounds.
 *
 * Packed rows. Weight w in {-1,0,+1} is stored as code c = w + 1. A row is cut into groups of 64
 * columns, a group is 16 bytes; columns past the row's end hold code 1 (weight 0):
 *
 *     byte p of a group:  | column p+48 | column p+32 | column p+16 | column p |
 *                 bits       7       6     5       4     3       2     1      0
 *
 * A matrix keeps its packed rows in tiles of 16, in the arrangement that its kernels read best; only they
 * know it: tri_ternary_store() puts a tile in.
 *
 * Every implementation gives the same integers, sum(w*q), exactly. No overflow: |w*q| <= 127, codes
 * scaled by up to 4 make it 1016, and rows have at most 2^22 columns (TRI_MAX_COLS), summed in at least
 * four int32 lanes: below 2^30.
 *
 * Int8 layout. An int8 weight is two nibbles, w + 128 = 16 h + l, which lie in two matrices: whoever can do
 * with an estimate reads the high one alone. A row of nibbles is cut into groups of 32 columns in 16
 * bytes; bits 0, 4, 8 and 12 of a group's little-endian 16-bit lane i begin columns i, i + 8, i + 16 and
 * i + 24. Activations are int16 of magnitude at most tri_int8_limit(cols), chosen so that
 * |sum(w*x)| <= 127 * limit * cols < 2^31; sums of nibbles are far below.
 *
 * Nothing is read outside the arrays. Pointers from tri_ternary_prepare's room and scratch are aligned to
 * 16 bytes, others need no alignment. */
#ifndef TRI_MATMUL_H
#define TRI_MATMUL_H

#include <stddef.h>
#include <stdint.h>

enum {
    TRI_GROUP = 64,
    TRI_GROUP_BYTES = 16,
    TRI_MAX_COLS = 1 << 22,
    TRI_TILE_ROWS = 16,     /* row ranges of a matrix begin at a multiple of it */
    TRI_TOKEN_TILE = 16,    /* tokens that go through tri_ternary_gemm() side by side */
    TRI_ROW_BLOCK = 1152     /* rows at most in one call of tri_ternary_gemm(): whole sets of all kernels */
};

static inline uint32_t tri_groups(uint32_t cols) { return (cols + TRI_GROUP - 1) / TRI_GROUP; }

/* Bytes of a matrix: whole tiles. */
static inline uint64_t tri_ternary_bytes(uint32_t rows, uint32_t cols)
{
    uint64_t tiles = ((uint64_t)rows + TRI_TILE_ROWS - 1) / TRI_TILE_ROWS;
    return tiles * TRI_TILE_ROWS * tri_groups(cols) * TRI_GROUP_BYTES;
}

/* Packs one row of cols codes into tri_groups(cols) * 16 bytes. */
void tri_ternary_pack(const uint8_t *codes, uint32_t cols, uint8_t *packed);

/* Puts 16 packed rows, uint8[16][n_groups * 16], into a matrix as its tile'th. Rows past the matrix' end
 * are 0. */
void tri_ternary_store(uint8_t *matrix, uint32_t n_groups, size_t tile, const uint8_t *packed);

/* ---- one token: matrix times vector ---- */

/* Bytes that tri_ternary_prepare() may need. */
size_t tri_ternary_room(uint32_t n_groups);

/* Makes one token's activations q[n_groups * 64] (zero behind the row's end, never -128) readable for
 * tri_ternary_gemv(): returns q itself or what it wrote into room. */
const void *tri_ternary_prepare(const int8_t *q, uint32_t n_groups, void *room);

/* out[r] = sum(w*q) of row first_row + r over the groups [first_group, end_group), for n_rows rows;
 * out has room for whole tiles. */
void tri_ternary_gemv(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      uint32_t first_group, uint32_t end_group, const void *prepared, int32_t *out);

/* ---- several tokens: matrix times matrix ---- */

/* From this many tokens on, a tile of tokens takes less time than the tokens one by one. */
uint32_t tri_ternary_gemm_min_tokens(void);

/* Activations of up to 16 tokens, q[n_tokens][stride], as lanes[n_groups * 64][16]; lanes past n_tokens
 * are 0. */
void tri_ternary_lanes(const int8_t *q, size_t stride, size_t n_tokens, uint32_t n_groups, int16_t *lanes);

/* Bytes of scratch for tri_ternary_gemm(). */
size_t tri_ternary_scratch(void);

/* out[tile][r][lane] = sum(w*q) of row first_row + r with token 16 * tile + lane, for n_rows rows, at
 * most TRI_ROW_BLOCK. lanes: [n_tiles][n_groups * 64][16]. */
void tri_ternary_gemm(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      const int16_t *lanes, size_t n_tiles, void *scratch, int32_t *out);

/* ---- int8 ---- */

/* Largest activation magnitude for int8 rows of this width. */
static inline int32_t tri_int8_limit(uint32_t cols)
{
    int64_t limit = INT32_MAX / (127 * (int64_t)(cols ? cols : 1));
    return (int32_t)(limit < 32767 ? limit : 32767);
}

enum { TRI_NIBBLE_GROUP = 32 };

/* Bytes of a row of nibbles. */
static inline size_t tri_nibble_bytes(uint32_t cols)
{
    return ((size_t)cols + TRI_NIBBLE_GROUP - 1) / TRI_NIBBLE_GROUP * 16;
}

/* A row of int8[cols] to its nibbles, and back. */
void tri_int8_split(const int8_t *row, uint32_t cols, uint8_t *high, uint8_t *low);
void tri_int8_join(const uint8_t *high, const uint8_t *low, uint32_t cols, int8_t *row);

/* out[r] = sum(nibble*x) of row r, for n_rows rows, back to back. x: [2 * row_bytes], 0 behind the row's
 * columns. */
void tri_nibble_gemv(const uint8_t *rows, size_t row_bytes, size_t n_rows, const int16_t *x, int32_t *out);

#endif
