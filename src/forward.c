/* forward.c - the transformer: n tokens in, logits out; one layer body for prompt and decode.
 *
 * Per layer (BitNet b1.58 2B-4T; LLaMA without the sub-norms, bracketed):
 *     n = rmsnorm(x);  q, k, v = W n;  rope(q, k);  a = attention(q, K, V)
 *     x += Wo [rmsnorm](a)
 *     n = rmsnorm(x);  f = act(Wgate n) * (Wup n);  x += Wdown [rmsnorm](f)
 * then logits = head rmsnorm(x). */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "ops.h"
#include "session.h"

enum {
    ROW_TILE = 64,
    BLOCK_GROUPS = TRI_TQ_BLOCK / TRI_GROUP, /* of columns with one scale, if each block has its own */
    BLOCK_BYTES = BLOCK_GROUPS * TRI_GROUP_BYTES
};

static uint32_t n_blocks(uint32_t cols) { return (cols + TRI_TQ_BLOCK - 1) / TRI_TQ_BLOCK; }

/* Sets the input of the next matrices. */
static void activate(tri_activations *a, const float *x, size_t n_tokens, uint32_t cols)
{
    a->x = x;
    a->n_tokens = n_tokens;
    a->cols = cols;
    a->prepared = false;
}

/* int8 codes of every token, once for all ternary matrices that read them. */
static void prepare_ternary(tri_activations *a)
{
    size_t stride = tri_groups(a->cols) * (size_t)TRI_GROUP;
    for (size_t t = 0; t < a->n_tokens; t++) {
        a->scales[t] = tri_quantize(a->x + t * a->cols, a->cols, 127, a->q);
        if (isnan(a->scales[t])) {
            a->fault = true;
            memset(a->q, 0, a->cols * sizeof *a->q);
        }
        int32_t *sums = a->block_sums + t * n_blocks(a->cols);
        memset(sums, 0, n_blocks(a->cols) * sizeof *sums);
        for (uint32_t i = 0; i < a->cols; i++) sums[i / TRI_TQ_BLOCK] += a->q[i];
        tri_ternary_prepare(a->q, a->cols, a->ternary + t * stride);
    }
    a->prepared = true;
}

/* y = (sum c*q - sum q) * scale_w * scale_a, the integer part exact. */
static void multiply_ternary(const tri_matrix *w, tri_activations *a, float *y)
{
    size_t stride = tri_groups(w->cols) * (size_t)TRI_GROUP;
    uint32_t blocks = n_blocks(w->cols);
    int32_t acc[TRI_BATCH][ROW_TILE], sums[TRI_BATCH];
    if (!a->prepared) prepare_ternary(a);
    for (size_t t = 0; t < a->n_tokens; t++) {
        sums[t] = 0;
        for (uint32_t b = 0; b < blocks; b++) sums[t] += a->block_sums[t * blocks + b];
    }
    for (size_t row = 0; row < w->rows; row += ROW_TILE) {
        size_t rows = w->rows - row < ROW_TILE ? w->rows - row : ROW_TILE;
        tri_ternary_matmul(w->data + row * w->row_bytes, w->row_bytes, rows, tri_groups(w->cols),
                           a->ternary, stride, a->n_tokens, acc[0], ROW_TILE);
        for (size_t t = 0; t < a->n_tokens; t++) {
            float scale = w->scale * w->multiplier * a->scales[t];
            for (size_t r = 0; r < rows; r++) y[t * w->rows + row + r] = (float)(acc[t][r] - sums[t]) * scale;
        }
    }
}

/* The same with a weight scale for every 256 columns of every row. */
static void multiply_ternary_blocks(const tri_matrix *w, tri_activations *a, float *y)
{
    size_t stride = tri_groups(w->cols) * (size_t)TRI_GROUP;
    uint32_t blocks = n_blocks(w->cols);
    int32_t acc[TRI_BATCH][ROW_TILE];
    if (!a->prepared) prepare_ternary(a);
    for (size_t row = 0; row < w->rows; row += ROW_TILE) {
        size_t rows = w->rows - row < ROW_TILE ? w->rows - row : ROW_TILE;
        float part[TRI_BATCH][ROW_TILE] = {{0}};
        for (uint32_t b = 0; b < blocks; b++) {
            const uint8_t *codes = w->data + row * w->row_bytes + b * (size_t)BLOCK_BYTES;
            tri_ternary_matmul(codes, w->row_bytes, rows, BLOCK_GROUPS, a->ternary + b * (size_t)TRI_TQ_BLOCK,
                               stride, a->n_tokens, acc[0], ROW_TILE);
            for (size_t t = 0; t < a->n_tokens; t++)
                for (size_t r = 0; r < rows; r++)
                    part[t][r] += (float)(acc[t][r] - a->block_sums[t * blocks + b]) *
                                  w->block_scales[(row + r) * blocks + b];
        }
        for (size_t t = 0; t < a->n_tokens; t++)
            for (size_t r = 0; r < rows; r++)
                y[t * w->rows + row + r] = part[t][r] * w->multiplier * a->scales[t];
    }
}

/* int8 rows against activations of as many bits as an int32 sum allows, one token at a time. */
static void multiply_int8(const tri_matrix *w, tri_activations *a, float *y)
{
    int32_t acc[ROW_TILE];
    for (size_t t = 0; t < a->n_tokens; t++) {
        float scale = tri_quantize(a->x + t * w->cols, w->cols, tri_int8_limit(w->cols), a->q);
        if (isnan(scale)) {
            a->fault = true;
            return;
        }
        for (size_t row = 0; row < w->rows; row += ROW_TILE) {
            size_t rows = w->rows - row < ROW_TILE ? w->rows - row : ROW_TILE;
            tri_int8_matmul((const int8_t *)w->data + row * w->cols, w->cols, rows, a->q, 1, acc, ROW_TILE);
            for (size_t r = 0; r < rows; r++)
                y[t * w->rows + row + r] = (float)acc[r] * (w->row_scales[row + r] * scale * w->multiplier);
        }
    }
}

static void multiply_dense(const tri_matrix *w, tri_activations *a, float *row, float *y)
{
    for (size_t r = 0; r < w->rows; r++) {
        tri_dequantize(w->type, w->data + r * w->row_bytes, row, w->cols);
        for (size_t t = 0; t < a->n_tokens; t++)
            y[t * w->rows + r] = tri_dot(row, a->x + t * w->cols, w->cols) * w->multiplier;
    }
}

/* y[n_tokens][rows] = W a */
static void multiply(const tri_matrix *w, tri_run *run, float *y)
{
    tri_activations *a = &run->activations;
    switch (w->kind) {
    case TRI_MATRIX_TERNARY: (w->block_scales ? multiply_ternary_blocks : multiply_ternary)(w, a, y); break;
    case TRI_MATRIX_INT8: multiply_int8(w, a, y); break;
    default: multiply_dense(w, a, run->row, y); break;
    }
}

void tri_activate(tri_session *s, const float *x, size_t n_tokens, uint32_t cols)
{
    activate(&s->run.activations, x, n_tokens, cols);
}

void tri_multiply(tri_session *s, const tri_matrix *w, float *y) { multiply(w, &s->run, y); }

static void embed(const tri_matrix *w, int32_t id, float *x)
{
    const uint8_t *row = w->data + (size_t)id * w->row_bytes;
    if (w->kind == TRI_MATRIX_INT8)
        for (uint32_t i = 0; i < w->cols; i++) x[i] = (float)((const int8_t *)row)[i] * w->row_scales[id];
    else
        tri_dequantize(w->type, row, x, w->cols);
    for (uint32_t i = 0; i < w->cols; i++) x[i] *= w->multiplier;
}

/* rmsnorm of n_tokens rows of x into run->norm, as the input of the next matrices. */
static void normalise(tri_session *s, const float *x, const float *weight, size_t n_tokens, uint32_t cols)
{
    for (size_t t = 0; t < n_tokens; t++)
        tri_rmsnorm(s->run.norm + t * cols, x + t * cols, weight, cols, s->model->config.eps);
    activate(&s->run.activations, s->run.norm, n_tokens, cols);
}

static void rope_angles(tri_session *s, size_t n_tokens)
{
    uint32_t half = s->model->config.rope_dim / 2;
    for (size_t t = 0; t < n_tokens; t++)
        for (uint32_t i = 0; i < half; i++) {
            double angle = (double)(s->n + t) * s->rope_freqs[i];
            s->run.cosine[t * half + i] = (float)cos(angle);
            s->run.sine[t * half + i] = (float)sin(angle);
        }
}

static void attention(tri_session *s, uint32_t layer, size_t n_tokens)
{
    const tri_config *c = &s->model->config;
    tri_run *r = &s->run;
    uint32_t d = c->head_dim, half = c->rope_dim / 2, shared = c->heads / c->kv_heads;
    size_t kv_width = (size_t)c->kv_heads * d, head_size = (size_t)s->n_ctx * d;
    size_t layer_at = layer * c->kv_heads * head_size;
    float *keys = s->keys + layer_at, *values = s->values + layer_at;
    const float *k = r->kv, *v = r->kv + TRI_BATCH * kv_width;

    for (size_t t = 0; t < n_tokens; t++)
        for (uint32_t h = 0; h < c->kv_heads; h++) {
            float *key = keys + h * head_size + (s->n + t) * d;
            memcpy(key, k + t * kv_width + h * d, d * sizeof *key);
            tri_rope(key, r->cosine + t * half, r->sine + t * half, c->rope_dim, c->rope_halves);
            memcpy(values + h * head_size + (s->n + t) * d, v + t * kv_width + h * d, d * sizeof *key);
        }
    tri_profile_mark(&s->profile, TRI_STAGE_ROPE_KV);
    for (size_t t = 0; t < n_tokens; t++)
        for (uint32_t h = 0; h < c->heads; h++) {
            size_t at = (t * c->heads + h) * d, shared_at = h / shared * head_size;
            tri_rope(r->q + at, r->cosine + t * half, r->sine + t * half, c->rope_dim, c->rope_halves);
            tri_attention(r->attention + at, r->q + at, keys + shared_at, values + shared_at, r->scores,
                          s->n + t + 1, d);
        }
    tri_profile_mark(&s->profile, TRI_STAGE_ATTENTION);
}

static void layer_forward(tri_session *s, uint32_t index, size_t n_tokens)
{
    const tri_config *c = &s->model->config;
    const tri_layer *l = &s->model->weights.layers[index];
    tri_run *r = &s->run;
    tri_profile *p = &s->profile;
    uint32_t q_width = c->heads * c->head_dim;

    normalise(s, r->x, l->attn_norm, n_tokens, c->dim);
    tri_profile_mark(p, TRI_STAGE_NORM);
    multiply(&l->q, r, r->q);
    multiply(&l->k, r, r->kv);
    multiply(&l->v, r, r->kv + TRI_BATCH * (size_t)c->kv_heads * c->head_dim);
    tri_profile_mark(p, TRI_STAGE_QKV);
    attention(s, index, n_tokens);
    if (c->sub_norms) normalise(s, r->attention, l->attn_sub_norm, n_tokens, q_width);
    else activate(&r->activations, r->attention, n_tokens, q_width);
    tri_profile_mark(p, TRI_STAGE_NORM);
    multiply(&l->o, r, r->delta);
    tri_add_to(r->x, r->delta, n_tokens * c->dim);
    tri_profile_mark(p, TRI_STAGE_ATTN_OUT);

    normalise(s, r->x, l->ffn_norm, n_tokens, c->dim);
    tri_profile_mark(p, TRI_STAGE_NORM);
    multiply(&l->gate, r, r->gate);
    multiply(&l->up, r, r->up);
    tri_profile_mark(p, TRI_STAGE_GATE_UP);
    if (c->activation == TRI_ACTIVATION_RELU2) tri_relu2_gate(r->gate, r->up, n_tokens * c->ffn);
    else tri_silu_gate(r->gate, r->up, n_tokens * c->ffn);
    tri_profile_mark(p, TRI_STAGE_GATE);
    if (c->sub_norms) normalise(s, r->gate, l->ffn_sub_norm, n_tokens, c->ffn);
    else activate(&r->activations, r->gate, n_tokens, c->ffn);
    tri_profile_mark(p, TRI_STAGE_NORM);
    multiply(&l->down, r, r->delta);
    tri_add_to(r->x, r->delta, n_tokens * c->dim);
    tri_profile_mark(p, TRI_STAGE_DOWN);
}

tri_status tri_forward(tri_session *s, const int32_t *ids, size_t n, bool want_logits)
{
    const tri_config *c = &s->model->config;
    const tri_weights *w = &s->model->weights;
    tri_run *r = &s->run;
    tri_profile *p = &s->profile;
    r->activations.fault = false;
    tri_profile_step(p, s->n, (uint32_t)n, want_logits);
    for (size_t t = 0; t < n; t++) embed(&w->embedding, ids[t], r->x + t * c->dim);
    rope_angles(s, n);
    tri_profile_mark(p, TRI_STAGE_EMBED);
    for (uint32_t layer = 0; layer < c->n_layers; layer++) layer_forward(s, layer, n);
    bool finite = !r->activations.fault && tri_all_finite(r->x, n * c->dim);
    tri_profile_mark(p, TRI_STAGE_CHECK);
    if (finite && want_logits) {
        normalise(s, r->x + (n - 1) * c->dim, w->output_norm, 1, c->dim);
        tri_profile_mark(p, TRI_STAGE_NORM);
        multiply(c->tied ? &w->embedding : &w->output, r, s->logits);
        tri_profile_mark(p, TRI_STAGE_HEAD);
        finite = !r->activations.fault && tri_all_finite(s->logits, c->vocab);
        tri_profile_mark(p, TRI_STAGE_CHECK);
    }
    if (!finite)
        return tri_fail(&s->error, TRI_NUMERIC_FAULT,
                        "a value became infinite or not a number at positions %" PRIu32 " to %" PRIu32, s->n,
                        s->n + (uint32_t)n - 1);
    return TRI_OK;
}
