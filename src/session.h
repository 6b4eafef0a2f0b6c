/* session.h - one conversation's state: KV cache, activations, sampler. */
#ifndef TRI_SESSION_H
#define TRI_SESSION_H

#include "model.h"
#include "profile.h"
#include "sampler.h"

enum { TRI_BATCH = 16 }; /* tokens that go through a layer together */

/* Activations of a batch, as float and, once a matrix asks for it, as integers. */
typedef struct {
    const float *x;          /* [n_tokens][cols] */
    size_t n_tokens;
    uint32_t cols;
    bool prepared;           /* for ternary matrices */
    int16_t *q;              /* [cols]: one token, quantised */
    int16_t *ternary;        /* [TRI_BATCH][groups(cols) * 64], see tri_ternary_prepare() */
    int32_t *block_sums;     /* [TRI_BATCH][ceil(cols / 256)]: sums of q */
    float *scales;           /* [TRI_BATCH] */
    bool fault;              /* an activation was not finite */
} tri_activations;

typedef struct {
    float *x;                /* [TRI_BATCH][dim]: the residual stream */
    float *norm;             /* [TRI_BATCH][widest of dim, heads * head_dim, ffn] */
    float *q;                /* [TRI_BATCH][heads * head_dim] */
    float *kv;               /* [2][TRI_BATCH][kv_heads * head_dim] */
    float *attention;        /* [TRI_BATCH][heads * head_dim] */
    float *gate, *up;        /* [TRI_BATCH][ffn] */
    float *delta;            /* [TRI_BATCH][dim]: what a layer adds to x */
    float *scores;           /* [n_ctx] */
    float *cosine, *sine;    /* [TRI_BATCH][rope_dim / 2] */
    float *row;              /* [widest row]: of a dense matrix */
    tri_activations activations;
} tri_run;

struct tri_session {
    tri_model *model;
    tri_error error;
    uint32_t n_ctx;          /* tokens that fit */
    uint32_t n;              /* tokens held */
    bool has_logits;
    int32_t *ids;            /* [n_ctx] */
    float *logits;           /* [vocab] */
    float *keys, *values;    /* [n_layers][kv_heads][n_ctx][head_dim] */
    double *rope_freqs;      /* [rope_dim / 2]: radians per position */
    tri_run run;
    tri_sampler sampler;
    tri_profile profile;
    uint8_t *arena;          /* holds all of the above */
};

/* forward.c: ids[0..n), n <= TRI_BATCH, at positions session->n...; writes the KV cache, and the logits
 * behind the last one if want_logits. Does not change session->n. TRI_NUMERIC_FAULT if a value is not
 * finite. */
tri_status tri_forward(tri_session *session, const int32_t *ids, size_t n, bool want_logits);

/* forward.c, for limits.c: sets the input x[n_tokens][cols], n_tokens <= TRI_BATCH, of the matrices that
 * follow, and y[n_tokens][rows] = W x. */
void tri_activate(tri_session *session, const float *x, size_t n_tokens, uint32_t cols);
void tri_multiply(tri_session *session, const tri_matrix *w, float *y);

#endif
