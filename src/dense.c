/* dense.c - see dense.h. An output is four sums, of columns i modulo 4, that become one. */
#include "dense.h"

#include <math.h>

#include "bytes.h"
#include "ops.h"
#include "quants.h"
#include "simd.h"

enum {
    STREAMS = 8, /* rows read at the same time: one stream does not fill the memory's bandwidth */
    TOKENS = 4   /* that share a row's loads */
};

float tri_dense_prepare(uint32_t type, uint8_t *weights, size_t n)
{
    enum { EXPONENT = 0x7c00, TOO_LARGE = 21 << 10 /* 64 */, SHIFT = 10 };
    if (type != TRI_F16) return 1;
    for (size_t i = 0; i < n; i++)
        if ((tri_u16(weights + 2 * i) & EXPONENT) >= TOO_LARGE) return 1;
    for (size_t i = 0; i < n; i++) {
        uint16_t h = tri_u16(weights + 2 * i);
        if (h & EXPONENT) {
            h = (uint16_t)(h + (SHIFT << 10));
        } else { /* value * 2^-24 is to become value * 2^-14 = 1.xxx * 2^(place - 14) */
            uint32_t value = h & 0x3ff;
            unsigned place = value ? 31u - (unsigned)__builtin_clz(value) : 0;
            if (value) h = (uint16_t)((h & 0x8000) | (place + 1) << 10 | (value << (SHIFT - place) & 0x3ff));
        }
        memcpy(weights + 2 * i, &h, sizeof h);
    }
    return 1.0f / (1 << SHIFT);
}

/* ---- one token, weights used as they are read ---------------------------------------------------- */

/* F16 without its sign and exponent's place is float times 2^-112, denormals too. Activations below 2^15
 * can carry the factor 2^112 instead: all products are the same. */
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
    tri_f4 sums[STREAMS];
    for (unsigned r = 0; r < n_rows; r++) sums[r] = (tri_f4){0};
    uint32_t i = 0;
    for (; i + 8 <= cols; i += 8) {
        tri_f4 v0 = tri_f4_load(x + i), v1 = tri_f4_load(x + i + 4);
        for (unsigned r = 0; r < n_rows; r++) {
            const uint8_t *p = w + r * row_bytes + i * bytes;
            sums[r] += load4(type, p) * v0;
            sums[r] += load4(type, p + 4 * bytes) * v1;
        }
    }
    for (; i + 4 <= cols; i += 4) {
        tri_f4 v = tri_f4_load(x + i);
        for (unsigned r = 0; r < n_rows; r++) sums[r] += load4(type, w + r * row_bytes + i * bytes) * v;
    }
    for (unsigned r = 0; r < n_rows; r++) {
        out[r] = tri_f4_sum(sums[r]);
        for (uint32_t k = i; k < cols; k++) out[r] += one_weight(type, w + r * row_bytes + k * bytes) * x[k];
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
                         const float *x, float *scaled, float *out)
{
    switch (type) {
    case TRI_F32: stream_all(TRI_F32, w, row_bytes, n_rows, cols, x, out); return true;
    case TRI_BF16: stream_all(TRI_BF16, w, row_bytes, n_rows, cols, x, out); return true;
    case TRI_F16:
        if (!(tri_max_abs(x, cols) < F16_MAX_ACTIVATION)) return false;
        for (uint32_t i = 0; i < cols; i++) scaled[i] = x[i] * F16_FACTOR;
        stream_all(TRI_F16, w, row_bytes, n_rows, cols, scaled, out);
        return true;
    default: return false;
    }
}

/* ---- any tokens, rows dequantised before --------------------------------------------------------- */

/* n_rows x n_tokens outputs at once, both constants after inlining, so that the sums live in registers. */
static inline __attribute__((always_inline)) void tile(const float *w, uint32_t cols, const float *x,
                                                       float *out, size_t out_stride, const unsigned n_rows,
                                                       const unsigned n_tokens)
{
    tri_f4 sums[TRI_DENSE_ROWS][TOKENS];
    for (unsigned r = 0; r < n_rows; r++)
        for (unsigned t = 0; t < n_tokens; t++) sums[r][t] = (tri_f4){0};
    uint32_t i = 0;
    for (; i + 4 <= cols; i += 4) {
        tri_f4 weights[TRI_DENSE_ROWS];
        for (unsigned r = 0; r < n_rows; r++) weights[r] = tri_f4_load(w + r * (size_t)cols + i);
        for (unsigned t = 0; t < n_tokens; t++) {
            tri_f4 v = tri_f4_load(x + t * (size_t)cols + i);
            for (unsigned r = 0; r < n_rows; r++) sums[r][t] += weights[r] * v;
        }
    }
    for (unsigned r = 0; r < n_rows; r++)
        for (unsigned t = 0; t < n_tokens; t++) {
            float sum = tri_f4_sum(sums[r][t]);
            for (uint32_t k = i; k < cols; k++) sum += w[r * (size_t)cols + k] * x[t * (size_t)cols + k];
            out[t * out_stride + r] = sum;
        }
}

static void tiles(const float *w, size_t n_rows, uint32_t cols, const float *x, size_t n_tokens, float *out,
                  size_t out_stride)
{
    size_t t = 0;
    for (; t + TOKENS <= n_tokens; t += TOKENS) {
        const float *tokens = x + t * cols;
        float *to = out + t * out_stride;
        size_t r = 0;
        for (; r + 2 <= n_rows; r += 2) tile(w + r * cols, cols, tokens, to + r, out_stride, 2, TOKENS);
        for (; r < n_rows; r++) tile(w + r * cols, cols, tokens, to + r, out_stride, 1, TOKENS);
    }
    for (; t < n_tokens; t++) {
        const float *token = x + t * cols;
        float *to = out + t * out_stride;
        if (n_rows == TRI_DENSE_ROWS) tile(w, cols, token, to, out_stride, TRI_DENSE_ROWS, 1);
        else
            for (size_t r = 0; r < n_rows; r++) tile(w + r * cols, cols, token, to + r, out_stride, 1, 1);
    }
}

void tri_dense_matmul(uint32_t type, const uint8_t *rows, size_t row_bytes, size_t n_rows, uint32_t cols,
                      const float *x, size_t n_tokens, float *scratch, float *out, size_t out_stride)
{
    if (n_tokens == 1 && stream_token(type, rows, row_bytes, n_rows, cols, x, scratch, out)) return;
    for (size_t row = 0; row < n_rows; row += TRI_DENSE_ROWS) {
        size_t n = n_rows - row < TRI_DENSE_ROWS ? n_rows - row : TRI_DENSE_ROWS;
        for (size_t r = 0; r < n; r++)
            tri_dequantize(type, rows + (row + r) * row_bytes, scratch + r * cols, cols);
        tiles(scratch, n, cols, x, n_tokens, out + row, out_stride);
    }
}
