/* matmul_scalar.c - the definition of correct for matmul.h, in plain C. */
#include "matmul.h"

#include <string.h>

void tri_ternary_prepare(const int16_t *q, uint32_t cols, int16_t *prepared)
{
    memcpy(prepared, q, cols * sizeof *prepared);
    memset(prepared + cols, 0, (tri_groups(cols) * (size_t)TRI_GROUP - cols) * sizeof *prepared);
}

static int32_t row_dot(const uint8_t *row, const int16_t *x, uint32_t n_groups)
{
    int32_t sum = 0;
    for (uint32_t g = 0; g < n_groups; g++, row += TRI_GROUP_BYTES, x += TRI_GROUP)
        for (unsigned p = 0; p < TRI_GROUP_BYTES; p++)
            for (unsigned plane = 0; plane < 4; plane++) sum += (row[p] >> 2 * plane & 3) * x[16 * plane + p];
    return sum;
}

void tri_ternary_matmul(const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t n_groups,
                        const int16_t *x, size_t x_stride, size_t n_tokens, int32_t *out,
                        size_t out_stride)
{
    for (size_t r = 0; r < n_rows; r++)
        for (size_t t = 0; t < n_tokens; t++)
            out[t * out_stride + r] = row_dot(rows + r * row_bytes, x + t * x_stride, n_groups);
}

void tri_int8_matmul(const int8_t *rows, uint32_t cols, size_t n_rows, const int16_t *x, size_t n_tokens,
                     int32_t *out, size_t out_stride)
{
    for (size_t r = 0; r < n_rows; r++)
        for (size_t t = 0; t < n_tokens; t++) {
            int32_t sum = 0;
            for (uint32_t i = 0; i < cols; i++) sum += rows[r * cols + i] * x[t * cols + i];
            out[t * out_stride + r] = sum;
        }
}
