/* dense.c - see dense.h. An output is four sums, of columns i modulo 4, that become one. */
#include "dense.h"

#include <stdbool.h>

#include "bytes.h"
#include "ops.h"
#include "quants.h"
#include "simd.h"

float tri_dense_prepare(uint32_t type, uint8_t *weights, size_t n)
{
    enum { EXPONENT = 0x7c00, TOO_LARGE = 21 << 10 /* 64 */, SHIFT = 10 };
    if (type != TRI_F16) return 1;
    for (size_t i = 0; i < n; i++)
        if ((tri_u16(weights + 2 * i) & EXPONENT) >= TOO_LARGE) return 1;
    for (size_t i = 0; i < n; i++) {
        uint16_t h = tri_u16(weights + 2 * i);
        uint32_t value = h & 0x3ff;
        if (h & EXPONENT) {
            h = (uint16_t)(h + (SHIFT << 10));
        } else if (value) { /* value * 2^-24 becomes value * 2^-14 = 1.xxx * 2^(place - 14) */
            unsigned place = 31u - (unsigned)__builtin_clz(value);
            h = (uint16_t)((h & 0x8000) | (place + 1) << 10 | (value << (SHIFT - place) & 0x3ff));
        }
        memcpy(weights + 2 * i, &h, sizeof h);
    }
    return 1.0f / (1 << SHIFT);
}

/* ---- one token, weights used as they are read ---------------------------------------------------- */

/* Rows read at the same time: one stream does not fill the memory's bandwidth. */
enum { STREAMS = 8 };

/* The bits of an F16, moved to where a float has its sign, exponent and fraction, are its value times
 * 2^-112, denormals too. Activations below 2^15 can carry the missing factor: products stay the same. */
#define F16_FACTOR 0x1p112f
#define F16_MAX_ACTIVATION 0x1p15f

/* Four weights of F32 or BF16, or of F16 without the factor. */
static inline __attribute__((always_inline)) tri_f4 load4(const uint32_t type, const uint8_t *p)
{
    if (type == TRI_BF16) return (tri_f4)((tri_u4)tri_i4_widen(p) << 16);
    if (type == TRI_F16) return (tri_f4)((tri_u4)tri_i4_widen(p) << 13 & 0x8fffe000u);
    tri_f4 v;
    memcpy(&v, p, sizeof v);
    return v;
}

static float one_weight(uint32_t type, const uint8_t *p)
{
    uint8_t padded[16] = {0};
    memcpy(padded, p, type == TRI_F32 ? 4 : 2);
    return load4(type, padded)[0];
}

/* type and n_rows are constants after inlining. */
static inline __attribute__((always_inline)) void stream(const uint32_t type, const uint8_t *w,
                                                         size_t row_bytes, uint32_t cols, const float *x,
                                                         float *out, const unsigned n_rows)
{
    const uint32_t bytes = type == TRI_F32 ? 4 : 2;
    const float factor = type == TRI_F16 ? F16_FACTOR : 1;
    tri_f4 sums[STREAMS];
    for (unsigned r = 0; r < n_rows; r++) sums[r] = (tri_f4){0};
    uint32_t i = 0;
    for (; i + 8 <= cols; i += 8) {
        tri_f4 v0 = tri_f4_load(x + i) * factor, v1 = tri_f4_load(x + i + 4) * factor;
        for (unsigned r = 0; r < n_rows; r++) {
            const uint8_t *p = w + r * row_bytes + i * bytes;
            sums[r] += load4(type, p) * v0;
            sums[r] += load4(type, p + 4 * bytes) * v1;
        }
    }
    for (; i + 4 <= cols; i += 4) {
        tri_f4 v = tri_f4_load(x + i) * factor;
        for (unsigned r = 0; r < n_rows; r++) sums[r] += load4(type, w + r * row_bytes + i * bytes) * v;
    }
    for (unsigned r = 0; r < n_rows; r++) {
        out[r] = tri_f4_sum(sums[r]);
        for (uint32_t k = i; k < cols; k++)
            out[r] += one_weight(type, w + r * row_bytes + k * bytes) * (x[k] * factor);
    }
}

static inline __attribute__((always_inline)) void stream_all(const uint32_t type, const uint8_t *w,
                                                             size_t row_bytes, size_t n_rows, uint32_t cols,
                                                             const float *x, float *out)
{
    size_t r = 0;
    for (; r + STREAMS <= n_rows; r += STREAMS)
        stream(type, w + r * row_bytes, row_bytes, cols, x, out + r, STREAMS);
    for (; r < n_rows; r++) stream(type, w + r * row_bytes, row_bytes, cols, x, out + r, 1);
}

/* False if the type, or the size of F16's activations, is not for streaming. */
static bool stream_token(uint32_t type, const uint8_t *w, size_t row_bytes, size_t n_rows, uint32_t cols,
                         const float *x, float *out)
{
    switch (type) {
    case TRI_F32: stream_all(TRI_F32, w, row_bytes, n_rows, cols, x, out); return true;
    case TRI_BF16: stream_all(TRI_BF16, w, row_bytes, n_rows, cols, x, out); return true;
    case TRI_F16:
        if (!(tri_max_abs(x, cols) < F16_MAX_ACTIVATION)) return false;
        stream_all(TRI_F16, w, row_bytes, n_rows, cols, x, out);
        return true;
    default: return false;
    }
}

/* ---- any tokens, rows dequantised before, a block of columns at a time --------------------------- */

/* All that a block touches stays in the first cache. */
enum {
    ROWS = 8,
    BATCH = 16,   /* tokens */
    COLUMNS = 256 /* whole blocks of every type */
};

typedef struct {
    float weights[ROWS][COLUMNS];
    tri_f4 sums[ROWS][BATCH];
} block;

/* Adds n_cols columns (rounded down to fours) to n_rows x n_tokens sums; n_rows and n_tokens are constants
 * after inlining, so that the sums live in registers. x: of the block's first column, x_stride apart. */
static inline __attribute__((always_inline)) void tile(block *b, unsigned row, unsigned token,
                                                       uint32_t n_cols, const float *x, size_t x_stride,
                                                       const unsigned n_rows, const unsigned n_tokens)
{
    tri_f4 sums[4][4];
    for (unsigned r = 0; r < n_rows; r++)
        for (unsigned t = 0; t < n_tokens; t++) sums[r][t] = b->sums[row + r][token + t];
    for (uint32_t i = 0; i + 4 <= n_cols; i += 4) {
        tri_f4 weights[4];
        for (unsigned r = 0; r < n_rows; r++) weights[r] = tri_f4_load(b->weights[row + r] + i);
        for (unsigned t = 0; t < n_tokens; t++) {
            tri_f4 v = tri_f4_load(x + (token + t) * x_stride + i);
            for (unsigned r = 0; r < n_rows; r++) sums[r][t] += weights[r] * v;
        }
    }
    for (unsigned r = 0; r < n_rows; r++)
        for (unsigned t = 0; t < n_tokens; t++) b->sums[row + r][token + t] = sums[r][t];
}

/* All rows, those behind n_rows for nothing, so that there are few shapes of tiles. */
static void add_block(block *b, uint32_t n_cols, const float *x, size_t x_stride, unsigned n_tokens)
{
    unsigned t = 0;
    for (; t + 4 <= n_tokens; t += 4)
        for (unsigned r = 0; r < ROWS; r += 2) tile(b, r, t, n_cols, x, x_stride, 2, 4);
    for (; t < n_tokens; t++)
        for (unsigned r = 0; r < ROWS; r += 4) tile(b, r, t, n_cols, x, x_stride, 4, 1);
}

/* At most ROWS rows and BATCH tokens. */
static void multiply_rows(const tri_type *type, const uint8_t *rows, size_t row_bytes, unsigned n_rows,
                          uint32_t cols, const float *x, unsigned n_tokens, float *out, size_t out_stride)
{
    block b = {0};
    for (uint32_t first = 0; first < cols; first += COLUMNS) {
        uint32_t n_cols = cols - first < COLUMNS ? cols - first : COLUMNS;
        size_t at = first / type->block * (size_t)type->bytes;
        for (unsigned r = 0; r < n_rows; r++)
            tri_dequantize(type->id, rows + r * row_bytes + at, b.weights[r], n_cols);
        add_block(&b, n_cols, x + first, cols, n_tokens);
    }
    uint32_t rest = cols % 4;
    const float *last = x + cols - rest;
    size_t column = (cols - 1) % COLUMNS + 1 - rest; /* of the last block */
    for (unsigned r = 0; r < n_rows; r++)
        for (unsigned t = 0; t < n_tokens; t++) {
            float sum = tri_f4_sum(b.sums[r][t]);
            for (uint32_t k = 0; k < rest; k++) sum += b.weights[r][column + k] * last[t * (size_t)cols + k];
            out[t * out_stride + r] = sum;
        }
}

void tri_dense_matmul(uint32_t type_id, const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t cols,
                      const float *x, size_t n_tokens, float *out, size_t out_stride)
{
    if (n_tokens == 1 && stream_token(type_id, rows, row_bytes, n_rows, cols, x, out)) return;
    const tri_type *type = tri_type_of(type_id);
    for (size_t t = 0; t < n_tokens; t += BATCH)
        for (size_t r = 0; r < n_rows; r += ROWS) {
            unsigned n = n_rows - r < ROWS ? (unsigned)(n_rows - r) : ROWS;
            unsigned batch = n_tokens - t < BATCH ? (unsigned)(n_tokens - t) : BATCH;
            multiply_rows(type, rows + r * row_bytes, row_bytes, n, cols, x + t * cols, batch,
                          out + t * out_stride + r, out_stride);
        }
}
