/* profile.c - a session's profile: what the stages took, and the work that they did. */
#include "profile.h"

#include <time.h>

#include "session.h"

#ifdef __wasm__
/* The library gives performance.now(). */
__attribute__((import_module("env"), import_name("tri_now"))) double tri_host_now(void);
double tri_now(void) { return tri_host_now(); }
#else
double tri_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}
#endif

void tri_profile_step(tri_profile *p, uint32_t n_held, uint32_t n_tokens, bool head)
{
    if (!p->on) return;
    p->steps++;
    p->tokens += n_tokens;
    p->heads += head;
    p->attended += (uint64_t)n_tokens * n_held + (uint64_t)n_tokens * (n_tokens + 1) / 2;
    p->cached += n_held + n_tokens;
    p->last = tri_now();
}

const char *tri_stage_name(uint32_t stage)
{
    static const char *const names[TRI_N_STAGES] = {
        "embed", "norm", "qkv", "rope_kv", "attention", "attn_out",
        "gate_up", "gate", "down", "head", "check", "sample",
    };
    return stage < TRI_N_STAGES ? names[stage] : "";
}

void tri_session_profile(tri_session *s, int on)
{
    s->profile = (tri_profile){.on = on != 0};
}

/* Bytes that a step reads of a matrix, and the products of one token. */
static void add_matrix(double work[2], const tri_matrix *w)
{
    work[0] += (double)w->rows * (double)w->row_bytes;
    work[1] += (double)w->rows * (double)w->cols;
}

void tri_session_stage(const tri_session *s, uint32_t stage, double *ms, double *bytes, double *macs)
{
    const tri_profile *p = &s->profile;
    const tri_config *c = &s->model->config;
    const tri_weights *weights = &s->model->weights;
    double work[2] = {0}, steps = (double)p->steps, tokens = (double)p->tokens;
    *ms = stage < TRI_N_STAGES ? p->ms[stage] : 0;
    for (uint32_t i = 0; i < c->n_layers; i++) {
        const tri_layer *l = &weights->layers[i];
        switch (stage) {
        case TRI_STAGE_QKV:
            add_matrix(work, &l->q);
            add_matrix(work, &l->k);
            add_matrix(work, &l->v);
            break;
        case TRI_STAGE_ATTN_OUT: add_matrix(work, &l->o); break;
        case TRI_STAGE_GATE_UP:
            add_matrix(work, &l->gate);
            add_matrix(work, &l->up);
            break;
        case TRI_STAGE_DOWN: add_matrix(work, &l->down); break;
        default: break;
        }
    }
    if (stage == TRI_STAGE_HEAD) {
        add_matrix(work, c->tied ? &weights->embedding : &weights->output);
        steps = tokens = (double)p->heads; /* logits of one token */
    }
    if (stage == TRI_STAGE_ATTENTION) {
        uint64_t kv_bytes;
        tri_session_bytes(s->model, s->n_ctx, &kv_bytes);
        work[0] = (double)kv_bytes / s->n_ctx;
        work[1] = 2.0 * c->n_layers * c->heads * c->head_dim;
        steps = (double)p->cached;
        tokens = (double)p->attended;
    }
    *bytes = work[0] * steps;
    *macs = work[1] * tokens;
}
