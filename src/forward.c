/* forward.c - the transformer: n tokens in, logits out; one layer body for prompt and decode.
 *
 * Per layer (BitNet b1.58 2B-4T; LLaMA without the sub-norms, bracketed):
 *     n = rmsnorm(x);  q, k, v = W n;  rope(q, k);  a = attention(q, K, V)
 *     x += Wo [rmsnorm](a)
 *     n = rmsnorm(x);  f = act(Wgate n) * (Wup n);  x += Wdown [rmsnorm](f)
 * then logits = head rmsnorm(x).
 *
 * Each stage is one loop that the threads share: over rows where matrices are multiplied, over tokens and
 * heads elsewhere. */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "head.h"
#include "multiply.h"
#include "ops.h"
#include "session.h"
#include "threads.h"

enum { ELEMENTS = 8192 }; /* of an element-wise loop that are worth a thread */

/* q: scratch [cols] */
static void embed(const tri_matrix *w, int32_t id, int8_t *q, float *x)
{
    const uint8_t *row = w->data + (size_t)id * w->row_bytes;
    float scale = w->multiplier;
    if (w->kind == TRI_MATRIX_INT8) {
        tri_int8_join(row, row + w->rows * w->row_bytes, w->cols, q);
        for (uint32_t i = 0; i < w->cols; i++) x[i] = (float)q[i] * w->row_scales[id];
    } else {
        tri_dequantize(w->type, row, x, w->cols);
        scale *= w->scale;
    }
    for (uint32_t i = 0; i < w->cols; i++) x[i] *= scale;
}

typedef struct {
    float *out;
    const float *x, *weight;
    uint32_t cols;
    float eps;
} norm_loop;

static void norm_tokens(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const norm_loop *l = context;
    (void)worker;
    for (size_t t = first; t < end; t++)
        tri_rmsnorm(l->out + t * l->cols, l->x + t * l->cols, l->weight, l->cols, l->eps);
}

/* Makes n_tokens rows of x, normalised if there is a norm (into run->norm), the input of w and of the
 * other matrices beside it. */
static void set_input(tri_session *s, const float *x, const float *norm, size_t n_tokens, const tri_matrix *w)
{
    norm_loop loop = {s->run.norm, x, norm, w->cols, s->model->config.eps};
    if (norm) tri_parallel_for((uint32_t)n_tokens, 1, norm_tokens, &loop);
    tri_activate(&s->run.activations, norm ? s->run.norm : x, n_tokens, w->cols);
    tri_prepare(&s->run.activations, w);
    tri_profile_mark(&s->profile, TRI_STAGE_NORM);
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

typedef struct {
    tri_session *session;
    uint8_t *layer; /* its KV cache */
} attention_loop;

/* Turns a kv head's key and stores key and value; index: token * kv_heads + kv head. */
static void store_heads(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const attention_loop *l = context;
    const tri_session *s = l->session;
    const tri_config *c = &s->model->config;
    const tri_run *r = &s->run;
    size_t kv_width = (size_t)c->kv_heads * c->head_dim;
    (void)worker;
    for (uint32_t i = first; i < end; i++) {
        uint32_t t = i / c->kv_heads, head = i % c->kv_heads, half = c->rope_dim / 2;
        size_t at = t * kv_width + head * (size_t)c->head_dim;
        float *k = r->kv + at, *v = k + TRI_BATCH * kv_width;
        tri_rope(k, r->cosine + t * (size_t)half, r->sine + t * (size_t)half, c->rope_dim, c->rope_halves);
        tri_kv_store(&s->kv_shape, l->layer, head, s->n + t, k, v);
    }
}

/* Attention of a kv head's queries, which are turned first; index as above. */
static void attend_heads(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const attention_loop *l = context;
    const tri_session *s = l->session;
    const tri_config *c = &s->model->config;
    const tri_run *r = &s->run;
    uint32_t group = s->kv_shape.group;
    for (uint32_t i = first; i < end; i++) {
        uint32_t t = i / c->kv_heads, head = i % c->kv_heads, half = c->rope_dim / 2;
        float *q = r->q + ((size_t)t * c->heads + head * group) * c->head_dim;
        for (uint32_t g = 0; g < group; g++)
            tri_rope(q + g * (size_t)c->head_dim, r->cosine + t * (size_t)half, r->sine + t * (size_t)half,
                     c->rope_dim, c->rope_halves);
        tri_attention(&s->kv_shape, l->layer, head, s->n + t + 1, q, r->attention + (q - r->q),
                      r->workers[worker].attention);
    }
}

static void attention(tri_session *s, uint32_t layer, size_t n_tokens)
{
    attention_loop loop = {s, s->kv[layer]};
    uint32_t n = (uint32_t)n_tokens * s->model->config.kv_heads;
    tri_parallel_for(n, n_tokens > 1 ? 1 : n, store_heads, &loop);
    tri_profile_mark(&s->profile, TRI_STAGE_ROPE_KV);
    tri_parallel_for(n, 1, attend_heads, &loop);
    tri_profile_mark(&s->profile, TRI_STAGE_ATTENTION);
}

typedef struct {
    float *gate, *x;
    const float *up, *delta;
    tri_activation activation;
} element_loop;

static void gate_elements(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const element_loop *l = context;
    (void)worker;
    if (l->activation == TRI_ACTIVATION_RELU2) tri_relu2_gate(l->gate + first, l->up + first, end - first);
    else tri_silu_gate(l->gate + first, l->up + first, end - first);
}

static void add_elements(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const element_loop *l = context;
    (void)worker;
    tri_add_to(l->x + first, l->delta + first, end - first);
}

/* x += W a, by way of run->delta. */
static void add_product(tri_session *s, const tri_matrix *w, size_t n_tokens, tri_stage stage)
{
    tri_run *r = &s->run;
    element_loop loop = {.x = r->x, .delta = r->delta};
    tri_multiply(r, &(tri_product){w, r->delta}, 1);
    tri_parallel_for((uint32_t)(n_tokens * w->rows), ELEMENTS, add_elements, &loop);
    tri_profile_mark(&s->profile, stage);
}

void tri_forward_layer(tri_session *s, uint32_t index, size_t n_tokens)
{
    const tri_config *c = &s->model->config;
    const tri_layer *l = &s->model->weights.layers[index];
    tri_run *r = &s->run;
    float *k = r->kv, *v = k + TRI_BATCH * (size_t)c->kv_heads * c->head_dim;
    tri_profile_start(&s->profile);

    set_input(s, r->x, l->attn_norm, n_tokens, &l->q);
    tri_multiply(r, (tri_product[]){{&l->q, r->q}, {&l->k, k}, {&l->v, v}}, 3);
    tri_profile_mark(&s->profile, TRI_STAGE_QKV);
    attention(s, index, n_tokens);
    set_input(s, r->attention, l->attn_sub_norm, n_tokens, &l->o);
    add_product(s, &l->o, n_tokens, TRI_STAGE_ATTN_OUT);

    set_input(s, r->x, l->ffn_norm, n_tokens, &l->gate);
    tri_multiply(r, (tri_product[]){{&l->gate, r->gate}, {&l->up, r->up}}, 2);
    tri_profile_mark(&s->profile, TRI_STAGE_GATE_UP);
    element_loop gate = {.gate = r->gate, .up = r->up, .activation = c->activation};
    tri_parallel_for((uint32_t)(n_tokens * c->ffn), ELEMENTS, gate_elements, &gate);
    tri_profile_mark(&s->profile, TRI_STAGE_GATE);
    set_input(s, r->gate, l->ffn_sub_norm, n_tokens, &l->down);
    add_product(s, &l->down, n_tokens, TRI_STAGE_DOWN);
}

void tri_forward_begin(tri_session *s, const int32_t *ids, size_t n)
{
    const tri_config *c = &s->model->config;
    tri_profile_step(&s->profile, s->n, (uint32_t)n);
    for (size_t t = 0; t < n; t++)
        embed(&s->model->weights.embedding, ids[t], s->run.activations.q, s->run.x + t * c->dim);
    rope_angles(s, n);
    s->run.activations.fault = false;
    tri_profile_mark(&s->profile, TRI_STAGE_EMBED);
}

tri_status tri_forward_end(tri_session *s, size_t n, bool want_logits)
{
    const tri_config *c = &s->model->config;
    const tri_weights *w = &s->model->weights;
    tri_run *r = &s->run;
    tri_profile_start(&s->profile);
    bool finite = !r->activations.fault && tri_all_finite(r->x, n * c->dim);
    tri_profile_mark(&s->profile, TRI_STAGE_CHECK);
    if (finite && want_logits) {
        s->profile.heads++;
        set_input(s, r->x + (n - 1) * c->dim, w->output_norm, 1, tri_head_matrix(s->model));
        tri_head_logits(s);
        tri_profile_mark(&s->profile, TRI_STAGE_HEAD);
        finite = !r->activations.fault && tri_all_finite(s->logits, c->vocab);
        tri_profile_mark(&s->profile, TRI_STAGE_CHECK);
    }
    if (!finite)
        return tri_fail(&s->error, TRI_NUMERIC_FAULT,
                        "a value became infinite or not a number at positions %" PRIu32 " to %" PRIu32, s->n,
                        s->n + (uint32_t)n - 1);
    return TRI_OK;
}
