/* matmul.h - the integer matrix products behind ternary and int8 layers: layout, contract, bounds.
 *
 * Ternary layout. Weight w in {-1,0,+1} is stored as code c = w + 1. A row is cut into groups of 64
 * columns, a group is 16 bytes; columns past the row's end hold code 1 (weight 0):
 *
 *     byte p of a group:  | column p+48 | column p+32 | column p+16 | column p |
 *                 bits       7       6     5       4     3       2     1      0
 *
 * The product of a row with int8 activations q is sum(w*q) = sum(c*q) - sum(q): kernels compute
 * sum(c*q), exactly, in int32. No overflow: |c*q| <= 2*128 and rows have at most 2^22 columns
 * (TRI_MAX_COLS), so |sum| <= 2^30.
 *
 * Int8 layout. Rows of int8, back to back, against int16 activations of magnitude at most
 * tri_int8_limit(cols), chosen so that |sum| <= 127 * limit * cols < 2^31.
 *
 * Every implementation gives the same integers. Pointers need no alignment; nothing is read outside
 * the arrays. */
#ifndef TRI_MATMUL_H
#define TRI_MATMUL_H

#include <stddef.h>
#include <stdint.h>

enum { TRI_GROUP = 64, TRI_GROUP_BYTES = 16, TRI_MAX_COLS = 1 << 22 };

static inline uint32_t tri_groups(uint32_t cols) { return (cols + TRI_GROUP - 1) / TRI_GROUP; }

/* Packs one row of cols codes into tri_groups(cols) * 16 bytes. */
void tri_ternary_pack(const uint8_t *codes, uint32_t cols, uint8_t *row);

/* One token's int8 activations, one per int16, in the order that tri_ternary_matmul() reads:
 * q[cols] to prepared[tri_groups(cols) * 64]. */
void tri_ternary_prepare(const int16_t *q, uint32_t cols, int16_t *prepared);

/* out[t * out_stride + r] = sum of c*q of row r with token t, for n_rows rows and n_tokens tokens,
 * over n_groups groups of columns. row_bytes: from one row to the next; x_stride: int16s from one
 * token's prepared activations to the next. */
void tri_ternary_matmul(const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t n_groups,
                        const int16_t *x, size_t x_stride, size_t n_tokens, int32_t *out,
                        size_t out_stride);

/* Largest activation magnitude for int8 rows of this width. */
static inline int32_t tri_int8_limit(uint32_t cols)
{
    int64_t limit = INT32_MAX / (127 * (int64_t)(cols ? cols : 1));
    return (int32_t)(limit < 32767 ? limit : 32767);
}

/* out[t * out_stride + r] = sum of w*x of row r with token t. x: int16[n_tokens][cols]. */
void tri_int8_matmul(const int8_t *rows, uint32_t cols, size_t n_rows, const int16_t *x, size_t n_tokens,
                     int32_t *out, size_t out_stride);

#endif
