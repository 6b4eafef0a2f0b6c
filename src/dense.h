/* dense.h - matrices of float or block-quantised rows times float activations.
 *
 * Every output is one sum in a fixed order, the same for every number of tokens and rows in a call: results
 * do not depend on batches, and are bit-equal on all builds. */
#ifndef TRI_DENSE_H
#define TRI_DENSE_H

#include <stddef.h>
#include <stdint.h>

/* Makes n weights of a matrix ready in place, once; they are to be multiplied by the returned power of two.
 * F16 weights become 1024 times as large if they stay in its range: none is a denormal then, which processors
 * multiply slowly. */
float tri_dense_prepare(uint32_t type, uint8_t *weights, size_t n);

/* out[t * out_stride + r] = row r times token t, for n_rows rows of cols weights of a type of quants.h (one
 * that tri_dequantize() knows), row_bytes apart. x: float[n_tokens][cols], cols >= 1. F16 weights are
 * finite. */
void tri_dense_matmul(uint32_t type, const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t cols,
                      const float *x, size_t n_tokens, float *out, size_t out_stride);

#endif
