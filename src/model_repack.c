/* model_repack.c - one unit of a tensor's bytes (a row, mostly) to the form that the kernels read. */
#include <inttypes.h>
#include <math.h>

#include "bytes.h"
#include "dense.h"
#include "model.h"
#include "ops.h"

static tri_status corrupt(tri_model *m, size_t i, const char *what)
{
    tri_str name = tri_gguf_name(&m->gguf, &m->gguf.tensors[i]);
    return tri_fail(&m->error, TRI_FORMAT_CORRUPT, "tensor %.*s: %s", (int)name.n, name.bytes, what);
}

/* 128 codes of the published I2_S layout: byte p of 32 holds columns p, p+32, p+64, p+96 from its high
 * bits down. False if a code is 3. Eight bytes at a time, which is what 64 bits hold. */
static bool repack_i2s_128x32(const uint8_t *src, uint32_t cols, uint8_t *row)
{
    const uint64_t code0 = 0x0303030303030303, code1 = code0 << 2, code2 = code0 << 4, code3 = code0 << 6;
    uint64_t threes = 0;
    for (uint32_t at = 0; at < cols; at += 128, src += 32, row += 32)
        for (unsigned p = 0; p < 16; p += 8) {
            uint64_t a, b, first, second;
            memcpy(&a, src + p, 8), memcpy(&b, src + p + 16, 8);
            threes |= (a & a >> 1) | (b & b >> 1);
            first = (a >> 6 & code0) | (b >> 4 & code1) | (a & code2) | (b << 2 & code3);
            second = (a >> 2 & code0) | (b & code1) | (a << 4 & code2) | (b << 6 & code3);
            memcpy(row + p, &first, 8), memcpy(row + p + 16, &second, 8);
        }
    return !(threes & 0x5555555555555555);
}

/* 64 codes in 16 bytes: byte p holds columns p, p+16, p+32, p+48 from its high bits down. */
static bool repack_i2s_64x16(const uint8_t *src, uint32_t cols, uint8_t *row)
{
    uint8_t threes = 0;
    for (uint32_t at = 0; at < cols / 4; at++) {
        uint8_t b = src[at];
        threes |= b & b >> 1 & 0x55;
        row[at] = (uint8_t)(b >> 6 | (b >> 4 & 3) << 2 | (b >> 2 & 3) << 4 | (b & 3) << 6);
    }
    return threes == 0;
}

/* One of four rows: byte `col` holds rows 0 to 3 from its high bits down. */
static bool repack_i2s_4rows(const uint8_t *src, uint32_t cols, unsigned r, uint8_t *codes, uint8_t *row)
{
    uint8_t threes = 0;
    for (uint32_t col = 0; col < cols; col++) {
        codes[col] = src[col] >> (6 - 2 * r) & 3;
        threes |= codes[col] & codes[col] >> 1;
    }
    tri_ternary_pack(codes, cols, row);
    return threes == 0;
}

/* Where to pack a row; store_row() must follow. */
static uint8_t *packed_row(tri_model *m, const tri_matrix *w, size_t row)
{
    return m->loading.packed + row % TRI_TILE_ROWS * w->row_bytes;
}

/* Puts packed rows into the matrix when they are a tile. */
static void store_row(tri_model *m, tri_matrix *w, size_t row)
{
    size_t held = row % TRI_TILE_ROWS + 1;
    if (held < TRI_TILE_ROWS && row + 1 < w->rows) return;
    memset(m->loading.packed + held * w->row_bytes, 0, (TRI_TILE_ROWS - held) * w->row_bytes);
    tri_ternary_store(w->data, tri_groups(w->cols), row / TRI_TILE_ROWS, m->loading.packed);
}

static tri_status repack_i2s(tri_model *m, size_t i, const uint8_t *unit, uint64_t index)
{
    tri_matrix *w = m->loads[i].matrix;
    bool legal = true;
    if (m->i2s_layout == TRI_I2S_4ROWS) {
        for (unsigned r = 0; r < 4; r++) {
            size_t row = index * 4 + r;
            legal &= repack_i2s_4rows(unit, w->cols, r, m->loading.codes, packed_row(m, w, row));
            store_row(m, w, row);
        }
    } else {
        uint8_t *row = packed_row(m, w, index);
        legal = (m->i2s_layout == TRI_I2S_64X16 ? repack_i2s_64x16 : repack_i2s_128x32)(unit, w->cols, row);
        store_row(m, w, index);
    }
    return legal ? TRI_OK : corrupt(m, i, "a weight has code 3, which is no ternary value");
}

/* A second scale has appeared: from now on each block of 256 has its own. The blocks so far get the
 * scale that they shared. */
static void split_scales(tri_model *m, tri_load *load)
{
    tri_matrix *w = load->matrix;
    uint64_t bytes = tri_block_scale_bytes(w);
    w->block_scales = load->block_scales;
    load->block_scales = NULL;
    m->staging_bytes -= bytes;
    m->weight_bytes += bytes;
    for (size_t k = 0; k < bytes / sizeof(float); k++) w->block_scales[k] = w->scale;
}

static tri_status repack_tq(tri_model *m, size_t i, const uint8_t *unit, uint64_t index)
{
    tri_matrix *w = m->loads[i].matrix;
    size_t n_blocks = w->cols / TRI_TQ_BLOCK;
    float *scales = m->loading.row; /* cols / 256 of its cols elements */
    if (!tri_tq_codes(w->type, unit, m->loading.codes, scales, w->cols))
        return corrupt(m, i, "a weight has code 3 or a scale is negative or not finite");
    tri_ternary_pack(m->loading.codes, w->cols, packed_row(m, w, index));
    store_row(m, w, index);
    for (size_t b = 0; b < n_blocks; b++) {
        if (scales[b] == 0) continue; /* all weights are 0 there: any scale does */
        if (!w->block_scales && w->scale == 0) w->scale = scales[b];
        if (!w->block_scales && w->scale != scales[b]) split_scales(m, &m->loads[i]);
        if (w->block_scales) w->block_scales[index * n_blocks + b] = scales[b];
    }
    return TRI_OK;
}

/* Float weights to ternary: exact if they are all -s, 0 or +s, else as in training, scale = mean|W| and
 * round(W / scale) clamped (arXiv 2402.17764; sums in double, so that their order does not matter). */
static tri_status ternarise(tri_model *m, size_t i, const uint8_t *tensor)
{
    tri_matrix *w = m->loads[i].matrix;
    size_t src_row = (size_t)(m->loads[i].unit_bytes / w->rows);
    float *row = m->loading.row, top = 0;
    double sum = 0;
    bool exact = true;
    for (uint32_t r = 0; r < w->rows; r++) {
        tri_dequantize(w->type, tensor + r * src_row, row, w->cols);
        for (uint32_t k = 0; k < w->cols; k++) {
            float a = fabsf(row[k]);
            if (!(a <= 3e38f)) return corrupt(m, i, "a weight is not finite");
            if (a > top) {
                exact = exact && top == 0;
                top = a;
            } else if (a != top && a != 0) {
                exact = false;
            }
            sum += a;
        }
    }
    double mean = sum / ((double)w->rows * w->cols);
    w->scale = exact ? top : (float)(mean > 1e-5 ? mean : 1e-5);
    float inverse = w->scale > 0 ? 1.0f / w->scale : 0.0f;
    for (uint32_t r = 0; r < w->rows; r++) {
        tri_dequantize(w->type, tensor + r * src_row, row, w->cols);
        for (uint32_t k = 0; k < w->cols; k++) {
            float scaled = row[k] * inverse;
            m->loading.codes[k] = scaled > 0.5f ? 2 : scaled < -0.5f ? 0 : 1;
        }
        tri_ternary_pack(m->loading.codes, w->cols, packed_row(m, w, r));
        store_row(m, w, r);
    }
    return TRI_OK;
}

/* One row to int8 with scale max|w| / 127. */
static tri_status to_int8(tri_model *m, size_t i, const uint8_t *unit, uint64_t index)
{
    tri_matrix *w = m->loads[i].matrix;
    float scale = 0;
    int8_t *q = (int8_t *)m->loading.codes;
    uint8_t *high = w->data + index * w->row_bytes;
    if (w->type == TRI_F16) scale = tri_f16_quantize(unit, w->cols, q);
    if (scale == 0) {
        tri_dequantize(w->type, unit, m->loading.row, w->cols);
        scale = tri_quantize_weights(m->loading.row, w->cols, q);
    }
    w->row_scales[index] = scale;
    tri_int8_split(q, w->cols, high, high + w->rows * w->row_bytes);
    return isnan(scale) ? corrupt(m, i, "a weight is not finite") : TRI_OK;
}

static tri_status to_vector(tri_model *m, size_t i, const uint8_t *unit)
{
    const tri_load *load = &m->loads[i];
    size_t n = load->multiplier ? 1 : (size_t)m->gguf.tensors[i].dims[0];
    float *vector = load->multiplier ? load->multiplier : *load->vector;
    tri_dequantize(m->gguf.tensors[i].type, unit, vector, n);
    for (size_t k = 0; k < n; k++)
        if (!(fabsf(vector[k]) <= 3e38f)) return corrupt(m, i, "a value is not finite");
    if (load->vector == &m->weights.rope_freqs)
        for (size_t k = 0; k < n; k++)
            if (!(vector[k] > 0)) return corrupt(m, i, "a divisor is not positive");
    return TRI_OK;
}

tri_status tri_model_repack(tri_model *m, size_t i, const uint8_t *unit, uint64_t index)
{
    tri_matrix *w = m->loads[i].matrix;
    if (!w) return to_vector(m, i, unit);
    switch (w->kind) {
    case TRI_MATRIX_INT8: return to_int8(m, i, unit, index);
    case TRI_MATRIX_DENSE:
        memcpy(w->data + index * w->row_bytes, unit, w->row_bytes);
        if (index + 1 == w->rows) w->scale = tri_dense_prepare(w->type, w->data, (size_t)w->rows * w->cols);
        return TRI_OK;
    default:
        if (w->type == TRI_I2_S) return repack_i2s(m, i, unit, index);
        if (w->type == TRI_TQ1_0 || w->type == TRI_TQ2_0) return repack_tq(m, i, unit, index);
        return ternarise(m, i, unit);
    }
}

tri_status tri_model_repack_tail(tri_model *m, size_t i, const uint8_t *tail)
{
    float scale = tri_f32(tail);
    if (!(scale > 0 && scale <= 3e38f)) return corrupt(m, i, "its scale is not a positive finite number");
    m->loads[i].matrix->scale = scale;
    return TRI_OK;
}
