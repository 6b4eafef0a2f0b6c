/* session.c - a session's memory, its tokens, prefix sync, rewind and sampling. */
#include "session.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"

typedef struct {
    uint8_t *arena; /* NULL: only sizes are added up */
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
static uint64_t lay_out(tri_session *s, const tri_model *m, uint32_t n_ctx, uint8_t *arena,
                        uint64_t *kv_bytes)
{
    const tri_config *c = &m->config;
    layout l = {.arena = arena};
    uint64_t q = (uint64_t)c->heads * c->head_dim, kv = (uint64_t)c->kv_heads * c->head_dim;
    uint64_t widest = max3(c->dim, q, c->ffn), half = c->rope_dim / 2;
    tri_run *r = &s->run;
    tri_activations *a = &r->activations;

    s->ids = take(&l, n_ctx, sizeof *s->ids);
    s->logits = take(&l, c->vocab, sizeof *s->logits);
    s->rope_freqs = take(&l, half, sizeof *s->rope_freqs);
    s->sampler.candidates = take(&l, c->vocab, sizeof *s->sampler.candidates);
    r->x = take(&l, TRI_BATCH * (uint64_t)c->dim, sizeof(float));
    r->norm = take(&l, TRI_BATCH * widest, sizeof(float));
    r->q = take(&l, TRI_BATCH * q, sizeof(float));
    r->kv = take(&l, 2 * TRI_BATCH * kv, sizeof(float));
    r->attention = take(&l, TRI_BATCH * q, sizeof(float));
    r->gate = take(&l, TRI_BATCH * (uint64_t)c->ffn, sizeof(float));
    r->up = take(&l, TRI_BATCH * (uint64_t)c->ffn, sizeof(float));
    r->delta = take(&l, TRI_BATCH * (uint64_t)c->dim, sizeof(float));
    r->scores = take(&l, n_ctx, sizeof(float));
    r->cosine = take(&l, TRI_BATCH * half, sizeof(float));
    r->sine = take(&l, TRI_BATCH * half, sizeof(float));
    r->row = take(&l, widest, sizeof(float));
    a->q = take(&l, widest, sizeof *a->q);
    a->ternary = take(&l, TRI_BATCH * tri_align(widest, TRI_GROUP), sizeof *a->ternary);
    a->block_sums = take(&l, TRI_BATCH * (widest / TRI_TQ_BLOCK + 1), sizeof *a->block_sums);
    a->scales = take(&l, TRI_BATCH, sizeof *a->scales);
    uint64_t fixed = l.at;
    s->keys = take(&l, c->n_layers * kv * n_ctx, sizeof(float));
    s->values = take(&l, c->n_layers * kv * n_ctx, sizeof(float));
    *kv_bytes = l.at - fixed;
    return l.at;
}

uint64_t tri_session_bytes(const tri_model *m, uint32_t n_ctx, uint64_t *kv_bytes)
{
    tri_session sizes = {0};
    return sizeof sizes + lay_out(&sizes, m, n_ctx ? n_ctx : m->config.context, NULL, kv_bytes);
}

tri_status tri_session_new(tri_model *m, uint32_t n_ctx, tri_session **out)
{
    *out = NULL;
    const tri_config *c = &m->config;
    if (!m->finished) return tri_fail(&m->error, TRI_INVALID_INPUT, "the model is not loaded yet");
    if (!m->has_weights || m->header_only)
        return tri_fail(&m->error, TRI_INVALID_INPUT,
                        m->has_weights ? "only the model's header was loaded, no weights to run"
                                       : "the file holds only a vocabulary, no weights to run");
    if (n_ctx > c->context)
        return tri_fail(&m->error, TRI_INVALID_INPUT,
                        "a context of %" PRIu32 " tokens was asked for; the model was trained for %" PRIu32,
                        n_ctx, c->context);
    if (!n_ctx) n_ctx = c->context;
    uint64_t kv_bytes, bytes = tri_session_bytes(m, n_ctx, &kv_bytes);
    tri_session *s = calloc(1, sizeof *s);
    uint8_t *arena = s && bytes < SIZE_MAX ? malloc((size_t)bytes) : NULL;
    if (!arena) {
        free(s);
        return tri_fail(&m->error, TRI_OUT_OF_MEMORY,
                        "out of memory: a session of %" PRIu32 " tokens needs %" PRIu64 " MB, %" PRIu64
                        " MB of them for the kv cache; a shorter context needs less",
                        n_ctx, bytes / 1000000, kv_bytes / 1000000);
    }
    lay_out(s, m, n_ctx, arena, &kv_bytes);
    s->arena = arena;
    s->model = m;
    s->n_ctx = n_ctx;
    for (uint32_t i = 0; i < c->rope_dim / 2; i++) {
        double divisor = m->weights.rope_freqs ? m->weights.rope_freqs[i] : 1.0;
        s->rope_freqs[i] = pow(c->rope_base, -2.0 * i / c->rope_dim) * c->rope_scale / divisor;
    }
    tri_session_set_sampler(s, 0, 0, 1, 0, 1, 0, 0);
    *out = s;
    return TRI_OK;
}

void tri_session_free(tri_session *s)
{
    if (!s) return;
    free(s->arena);
    free(s);
}

const char *tri_session_error(const tri_session *s) { return s->error.message; }
uint32_t tri_session_context_length(const tri_session *s) { return s->n_ctx; }
uint32_t tri_session_length(const tri_session *s) { return s->n; }
const float *tri_session_logits(const tri_session *s) { return s->has_logits ? s->logits : NULL; }

static tri_status check_ids(tri_session *s, uint64_t held, const int32_t *ids, size_t n)
{
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

/* Appends checked ids, all or none; logits are made behind the last one if it is the end of what was
 * asked for. */
static tri_status append(tri_session *s, const int32_t *ids, size_t n, bool want_logits)
{
    uint32_t held = s->n;
    s->has_logits = false;
    while (n) {
        size_t batch = n < TRI_BATCH ? n : TRI_BATCH;
        bool last = batch == n;
        tri_status status = tri_forward(s, ids, batch, want_logits && last);
        if (status) {
            s->n = held;
            return status;
        }
        memcpy(s->ids + s->n, ids, batch * sizeof *ids);
        s->n += (uint32_t)batch;
        s->has_logits = want_logits && last;
        ids += batch;
        n -= batch;
    }
    return TRI_OK;
}

tri_status tri_session_eval(tri_session *s, const int32_t *ids, size_t n)
{
    tri_status status = check_ids(s, s->n, ids, n);
    return status || !n ? status : append(s, ids, n, true);
}

tri_status tri_session_sync(tri_session *s, const int32_t *ids, size_t n, size_t max_eval, size_t *left)
{
    *left = n;
    if (!n) return tri_fail(&s->error, TRI_INVALID_INPUT, "a session cannot be synced to no tokens");
    tri_status status = check_ids(s, 0, ids, n);
    if (status) return status;
    uint32_t same = 0;
    while (same < n && same < s->n && ids[same] == s->ids[same]) same++;
    /* Logits exist only behind the last token evaluated: to have them here, it is evaluated again. */
    if (same == n && !(s->has_logits && s->n == n)) same--;
    if (same < s->n) tri_session_rewind(s, same);
    size_t todo = n - same, now = max_eval && todo > max_eval ? max_eval : todo;
    if (todo) status = append(s, ids + same, now, now == todo);
    *left = n - s->n;
    return status;
}

tri_status tri_session_rewind(tri_session *s, uint32_t n)
{
    if (n > s->n)
        return tri_fail(&s->error, TRI_INVALID_INPUT, "cannot rewind %" PRIu32 " tokens to %" PRIu32, s->n,
                        n);
    if (n < s->n) s->has_logits = false;
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
    *id = tri_sampler_draw(&s->sampler, s->logits, s->model->config.vocab, s->ids, s->n);
    tri_profile_mark(&s->profile, TRI_STAGE_SAMPLE);
    return TRI_OK;
}
