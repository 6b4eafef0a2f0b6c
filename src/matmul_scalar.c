/* matmul_scalar.c - the definition of correct for matmul.h, in plain C, on the matrix of
 * matmul_rows.c. */
#include <string.h>

#include "matmul.h"

static int weight(const uint8_t *row, uint32_t col)
{
    uint32_t place = col % TRI_GROUP;
    return (row[col / TRI_GROUP * TRI_GROUP_BYTES + place % 16] >> 2 * (place / 16) & 3) - 1;
}

void tri_ternary_gemv(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      uint32_t first_group, uint32_t end_group, const void *prepared, int32_t *out)
{
    const int8_t *q = prepared;
    for (size_t r = 0; r < n_rows; r++) {
        const uint8_t *row = matrix + (first_row + r) * n_groups * TRI_GROUP_BYTES;
        int32_t sum = 0;
        for (uint32_t col = first_group * TRI_GROUP; col < end_group * TRI_GROUP; col++)
            sum += weight(row, col) * q[col];
        out[r] = sum;
    }
}

uint32_t tri_ternary_gemm_min_tokens(void) { return 2; }

void tri_ternary_lanes(const int8_t *q, size_t stride, size_t n_tokens, uint32_t n_groups, int16_t *lanes)
{
    for (size_t col = 0; col < n_groups * (size_t)TRI_GROUP; col++)
        for (size_t t = 0; t < TRI_TOKEN_TILE; t++)
            lanes[col * TRI_TOKEN_TILE + t] = t < n_tokens ? q[t * stride + col] : 0;
}

size_t tri_ternary_scratch(void) { return 0; }

void tri_ternary_gemm(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      const int16_t *lanes, size_t n_tiles, void *scratch, int32_t *out)
{
    (void)scratch;
    memset(out, 0, n_tiles * n_rows * TRI_TOKEN_TILE * sizeof *out);
    for (size_t tile = 0; tile < n_tiles; tile++)
        for (size_t r = 0; r < n_rows; r++, out += TRI_TOKEN_TILE) {
            const uint8_t *row = matrix + (first_row + r) * n_groups * TRI_GROUP_BYTES;
            for (uint32_t col = 0; col < n_groups * TRI_GROUP; col++) {
                const int16_t *x = lanes + (tile * n_groups * TRI_GROUP + col) * TRI_TOKEN_TILE;
                int w = weight(row, col);
                for (size_t t = 0; t < TRI_TOKEN_TILE; t++) out[t] += w * x[t];
            }
        }
}

void tri_nibble_gemv(const uint8_t *rows, size_t row_bytes, size_t n_rows, const int16_t *x, int32_t *out)
{
    for (size_t r = 0; r < n_rows; r++, rows += row_bytes) {
        int32_t sum = 0;
        for (size_t byte = 0; byte < row_bytes; byte++) {
            const int16_t *at = x + byte / 16 * TRI_NIBBLE_GROUP + byte % 16 / 2 + byte % 2 * 16;
            sum += (rows[byte] & 15) * at[0] + (rows[byte] >> 4) * at[8];
        }
        out[r] = sum;
    }
}
