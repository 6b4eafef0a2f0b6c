/* session.c - a session's memory, its tokens, prefix sync, rewind and sampling. */
#include "session.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "head.h"
#include "threads.h"

typedef struct {
    uint8_t *arena; /* aligned; NULL: only sizes are added up */
    uint64_t at;
} layout;

static void *take(layout *l, uint64_t count, uint64_t size)
{
    void *here = l->arena ? l->arena + l->at : NULL;
    l->at += tri_align(count * size, TRI_CACHE_LINE);
    return here;
}

static uint64_t max3(uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t ab = a > b ? a : b;
    return ab > c ? ab : c;
}

/* Points every buffer of the session into one arena. Sizes cannot overflow 64 bits: by the limits of the
 * plan there are at most 2^9 layers, heads of together 2^24 elements, and 2^24 tokens. */
static uint64_t lay_out(tri_session *s, const tri_model *m, uint32_t n_ctx, tri_kv_type kv_type,
                        uint8_t *arena, uint64_t *kv_bytes)
{
    const tri_config *c = &m->config;
    layout l = {.arena = arena};
    uint64_t q = (uint64_t)c->heads * c->head_dim, kv = (uint64_t)c->kv_heads * c->head_dim;
    uint64_t widest = max3(c->dim, q, c->ffn), half = c->rope_dim / 2;
    uint64_t stride = tri_align(widest, TRI_GROUP);
    tri_run *r = &s->run;
    tri_activations *a = &r->activations;

    s->ids = take(&l, n_ctx, sizeof *s->ids);
    s->logits = take(&l, c->vocab, sizeof *s->logits);
    s->rope_freqs = take(&l, half, sizeof *s->rope_freqs);
    s->sampler.logits = take(&l, c->vocab, sizeof *s->sampler.logits);
    s->sampler.candidates = take(&l, c->vocab, sizeof *s->sampler.candidates);
    r->x = take(&l, TRI_BATCH * (uint64_t)c->dim, sizeof(float));
    r->norm = take(&l, TRI_BATCH * widest, sizeof(float));
    r->q = take(&l, TRI_BATCH * q, sizeof(float));
    r->kv = take(&l, 2 * TRI_BATCH * kv, sizeof(float));
    r->attention = take(&l, TRI_BATCH * q, sizeof(float));
    r->gate = take(&l, TRI_BATCH * (uint64_t)c->ffn, sizeof(float));
    r->up = take(&l, TRI_BATCH * (uint64_t)c->ffn, sizeof(float));
    r->delta = take(&l, TRI_BATCH * (uint64_t)c->dim, sizeof(float));
    s->kv_shape = (tri_kv_shape){.type = kv_type, .n_ctx = n_ctx, .kv_heads = c->kv_heads,
                                 .group = c->heads / c->kv_heads, .head_dim = c->head_dim};
    r->cosine = take(&l, TRI_BATCH * half, sizeof(float));
    r->sine = take(&l, TRI_BATCH * half, sizeof(float));
    a->q = take(&l, TRI_BATCH * stride, sizeof *a->q);
    a->scales = take(&l, TRI_BATCH, sizeof *a->scales);
    a->lanes = take(&l, TRI_BATCH * stride, sizeof *a->lanes);
    a->room = take(&l, TRI_TOKEN_TILE, tri_ternary_room((uint32_t)(stride / TRI_GROUP)));
    r->head.x = take(&l, 2 * tri_nibble_bytes(c->dim), sizeof *r->head.x);
    r->head.high = take(&l, tri_head_matrix(m)->kind == TRI_MATRIX_INT8 ? c->vocab : 0, sizeof *r->head.high);
    r->workers = take(&l, tri_thread_count(), sizeof *r->workers);
    for (uint32_t i = 0; i < tri_thread_count(); i++) {
        tri_worker worker = {.sums = take(&l, TRI_BATCH * TRI_ROW_BLOCK, sizeof *worker.sums),
                             .scratch = take(&l, 1, tri_ternary_scratch()),
                             .attention = take(&l, 1, tri_attention_scratch_bytes(&s->kv_shape))};
        if (arena) r->workers[i] = worker;
    }
    s->kv = take(&l, c->n_layers, sizeof *s->kv);
    *kv_bytes = c->n_layers * tri_kv_layer_bytes(&s->kv_shape);
    return l.at;
}

uint64_t tri_session_bytes(const tri_model *m, uint32_t n_ctx, tri_kv_type kv, uint64_t *kv_bytes)
{
    tri_session sizes = {0};
    uint64_t arena = lay_out(&sizes, m, n_ctx ? n_ctx : m->config.context, kv, NULL, kv_bytes);
    return sizeof sizes + arena + *kv_bytes;
}

/* NULL if there is no room. */
static tri_session *allocate(const tri_model *m, uint32_t n_ctx, tri_kv_type kv)
{
    uint64_t kv_bytes;
    tri_session *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    uint64_t bytes = lay_out(s, m, n_ctx, kv, NULL, &kv_bytes);
    if (bytes + TRI_CACHE_LINE < SIZE_MAX) s->block = malloc((size_t)bytes + TRI_CACHE_LINE);
    uint64_t layer_bytes = tri_kv_layer_bytes(&s->kv_shape);
    bool room = s->block && layer_bytes < SIZE_MAX;
    if (room) {
        uint8_t *arena = s->block + (-(uintptr_t)s->block & (TRI_CACHE_LINE - 1));
        lay_out(s, m, n_ctx, kv, arena, &kv_bytes);
    }
    for (uint32_t i = 0; i < m->config.n_layers && room; i++, s->n_layers++)
        room = (s->kv[i] = malloc((size_t)layer_bytes)) != NULL;
    if (room) return s;
    tri_session_free(s);
    return NULL;
}

tri_status tri_session_new(tri_model *m, uint32_t n_ctx, tri_kv_type kv, tri_session **out)
{
    *out = NULL;
    const tri_config *c = &m->config;
    if (!m->planned) return tri_fail(&m->error, TRI_INVALID_INPUT, "the model's header has not arrived yet");
    if (!m->has_weights || m->header_only)
        return tri_fail(&m->error, TRI_INVALID_INPUT,
                        m->has_weights ? "only the model's header was loaded, no weights to run"
                                       : "the file holds only a vocabulary, no weights to run");
    if (m->failed) return tri_fail(&m->error, TRI_INVALID_INPUT, "the model has failed to load");
    if (n_ctx > c->context)
        return tri_fail(&m->error, TRI_INVALID_INPUT,
                        "a context of %" PRIu32 " tokens was asked for; the model was trained for %" PRIu32,
                        n_ctx, c->context);
    if (kv != TRI_KV_INT8 && kv != TRI_KV_F32)
        return tri_fail(&m->error, TRI_INVALID_INPUT, "there is no kv cache of type %d", (int)kv);
    if (!n_ctx) n_ctx = c->context;
    tri_session *s = allocate(m, n_ctx, kv);
    if (!s) {
        uint64_t kv_bytes, bytes = tri_session_bytes(m, n_ctx, kv, &kv_bytes);
        return tri_fail(&m->error, TRI_OUT_OF_MEMORY,
                        "out of memory: a session of %" PRIu32 " tokens needs %" PRIu64 " MB, %" PRIu64
                        " MB of them for the kv cache; a shorter context needs less",
                        n_ctx, bytes / 1000000, kv_bytes / 1000000);
    }
    s->model = m;
    s->n_ctx = n_ctx;
    tri_session_set_sampler(s, 0, 0, 1, 0, 1, 0, 0);
    *out = s;
    return TRI_OK;
}

void tri_session_free(tri_session *s)
{
    if (!s) return;
    for (uint32_t i = 0; i < s->n_layers; i++) free(s->kv[i]);
    free(s->block);
    free(s);
}

const char *tri_session_error(const tri_session *s) { return s->error.message; }
uint32_t tri_session_context_length(const tri_session *s) { return s->n_ctx; }
uint32_t tri_session_length(const tri_session *s) { return s->n; }

const float *tri_session_logits(tri_session *s)
{
    if (!s->has_logits) return NULL;
    tri_head_refine(s, 0);
    return s->logits;
}

/* A session can be older than its model's weights. */
static tri_status make_ready(tri_session *s)
{
    const tri_config *c = &s->model->config;
    const float *divisors = s->model->weights.rope_freqs;
    if (s->ready) return TRI_OK;
    if (!s->model->finished)
        return tri_fail(&s->error, TRI_INVALID_INPUT, s->model->failed ? "the model has failed to load"
                                                      : "the model's weights have not all arrived yet");
    for (uint32_t i = 0; i < c->rope_dim / 2; i++)
        s->rope_freqs[i] = pow(c->rope_base, -2.0 * i / c->rope_dim) * c->rope_scale /
                           (divisors ? divisors[i] : 1.0);
    s->ready = true;
    return TRI_OK;
}

static tri_status check_ids(tri_session *s, uint64_t held, const int32_t *ids, size_t n)
{
    tri_status status = make_ready(s);
    if (status) return status;
    if (n > s->n_ctx - held)
        return tri_fail(&s->error, TRI_CONTEXT_OVERFLOW,
                        "%" PRIu64 " tokens do not fit the context of %" PRIu32, held + n, s->n_ctx);
    for (size_t i = 0; i < n; i++)
        if (ids[i] < 0 || (uint32_t)ids[i] >= s->model->config.vocab)
            return tri_fail(&s->error, TRI_INVALID_INPUT,
                            "token id %" PRId32 " is not in the vocabulary of %" PRIu32, ids[i],
                            s->model->config.vocab);
    return TRI_OK;
}

/* Takes the batch that is on its way through at most max_layers more layers (0: all). Its tokens count
 * once they are through; a batch that fails is forgotten. */
static tri_status advance(tri_session *s, uint32_t max_layers, bool want_logits)
{
    uint32_t n_layers = s->model->config.n_layers;
    uint32_t end = max_layers && max_layers < n_layers - s->layer ? s->layer + max_layers : n_layers;
    s->has_logits = false;
    for (; s->layer < end; s->layer++) tri_forward_layer(s, s->layer, s->batch);
    if (end < n_layers) return TRI_OK;
    tri_status status = tri_forward_end(s, s->batch, want_logits);
    if (!status) {
        s->n += s->batch;
        s->has_logits = want_logits;
    }
    s->batch = 0;
    return status;
}

static void begin(tri_session *s, const int32_t *ids, size_t n)
{
    s->batch = n < TRI_BATCH ? (uint32_t)n : TRI_BATCH;
    s->layer = 0;
    memcpy(s->ids + s->n, ids, s->batch * sizeof *ids);
    tri_forward_begin(s, ids, s->batch);
}

tri_status tri_session_eval(tri_session *s, const int32_t *ids, size_t n)
{
    tri_status status = check_ids(s, s->n, ids, n);
    uint32_t held = s->n;
    for (size_t done = 0; !status && done < n; done = s->n - held) {
        begin(s, ids + done, n - done);
        status = advance(s, 0, done + s->batch == n);
    }
    if (status) s->n = held < s->n ? held : s->n;
    return status;
}

uint32_t tri_session_prefix(const tri_session *s, const int32_t *ids, size_t n)
{
    uint32_t same = 0;
    while (same < n && same < s->n && ids[same] == s->ids[same]) same++;
    /* Logits exist only behind the last token evaluated: to have them here, it is evaluated again. */
    if (n && same == n && !(s->has_logits && s->n == n)) same--;
    return same;
}

tri_status tri_session_sync(tri_session *s, const int32_t *ids, size_t n, uint32_t max_layers, size_t *left)
{
    *left = n;
    if (!n) return tri_fail(&s->error, TRI_INVALID_INPUT, "a session cannot be synced to no tokens");
    tri_status status = check_ids(s, 0, ids, n);
    if (status) return status;
    uint32_t prefix = tri_session_prefix(s, ids, n);
    if (prefix < s->n) tri_session_rewind(s, prefix);
    size_t todo = n - s->n;
    if (s->batch > todo || memcmp(s->ids + s->n, ids + s->n, s->batch * sizeof *ids)) s->batch = 0;
    while (!status && s->n < n) {
        if (!s->batch) begin(s, ids + s->n, n - s->n);
        status = advance(s, max_layers, s->n + s->batch == n);
        if (max_layers) break;
    }
    if (status) tri_session_rewind(s, prefix);
    *left = n - s->n;
    return status;
}

tri_status tri_session_rewind(tri_session *s, uint32_t n)
{
    if (n > s->n)
        return tri_fail(&s->error, TRI_INVALID_INPUT, "cannot rewind %" PRIu32 " tokens to %" PRIu32, s->n,
                        n);
    if (n < s->n) {
        s->has_logits = false;
        s->batch = 0;
    }
    s->n = n;
    return TRI_OK;
}

tri_status tri_session_set_sampler(tri_session *s, float temperature, uint32_t top_k, float top_p,
                                   float min_p, float repeat_penalty, uint32_t repeat_window,
                                   uint32_t seed)
{
    if (!(temperature >= 0 && temperature <= 1e6f) || !(top_p > 0 && top_p <= 1) ||
        !(min_p >= 0 && min_p <= 1) || !(repeat_penalty > 0 && repeat_penalty <= 1e6f))
        return tri_fail(&s->error, TRI_INVALID_INPUT,
                        "sampling settings out of range: temperature %g (0 to 1e6), top_p %g (above 0, to "
                        "1), min_p %g (0 to 1), repeat_penalty %g (above 0, to 1e6)",
                        temperature, top_p, min_p, repeat_penalty);
    tri_sampler *p = &s->sampler;
    p->temperature = temperature;
    p->top_k = top_k;
    p->top_p = top_p;
    p->min_p = min_p;
    p->repeat_penalty = repeat_penalty;
    p->repeat_window = repeat_window;
    tri_sampler_seed(p, seed);
    return TRI_OK;
}

tri_status tri_session_sample(tri_session *s, int32_t *id)
{
    if (!s->has_logits) return tri_fail(&s->error, TRI_INVALID_INPUT, "there are no logits to sample from");
    tri_profile_start(&s->profile);
    tri_head_refine(s, tri_sampler_depth(&s->sampler, s->n));
    *id = tri_sampler_draw(&s->sampler, s->logits, s->model->config.vocab, s->ids, s->n);
    tri_profile_mark(&s->profile, TRI_STAGE_SAMPLE);
    return TRI_OK;
}
