/* session.h - one conversation's state: KV cache, activations, sampler. */
#ifndef TRI_SESSION_H
#define TRI_SESSION_H

#include "attention.h"
#include "model.h"
#include "profile.h"
#include "sampler.h"

enum { TRI_BATCH = 64 }; /* tokens that go through a layer together */

/* Activations of a batch, as float and, once a matrix asks for them, as integers (see matmul.h). stride:
 * cols, rounded up to whole groups. */
typedef struct {
    const float *x;          /* [n_tokens][cols] */
    size_t n_tokens;
    uint32_t cols;
    size_t stride;
    bool quantised;          /* q and scales are set */
    bool tiled;              /* lanes and vectors are set, for all tokens together */
    int8_t *q;               /* [TRI_BATCH][stride] */
    float *scales;           /* [TRI_BATCH] */
    size_t n_tiles;          /* of tokens */
    int16_t *lanes;          /* [n_tiles][stride][16] */
    size_t first_vector, n_vectors; /* tokens that go one by one */
    const void *vectors[TRI_TOKEN_TILE];
    uint8_t *room;           /* [TRI_TOKEN_TILE][tri_ternary_room()] */
    bool fault;              /* an activation was not finite */
} tri_activations;

/* One thread's own memory for a stage. */
typedef struct {
    int32_t *sums;           /* [TRI_BATCH][TRI_ROW_BLOCK] */
    void *scratch;           /* tri_ternary_scratch() bytes */
    void *attention;         /* tri_attention_scratch_bytes() */
} tri_worker;

/* What the output head makes of one token, see head.h. */
typedef struct {
    int16_t *x;              /* [dim, rounded up to whole nibble groups] */
    float scale;             /* that turns x back */
    int32_t sum;             /* of x */
    int32_t *high;           /* [vocab]: sums of the high nibbles, if the head is int8 */
    float deviation;         /* of a row's estimate from its sum, for row scale 1 */
    bool estimated;          /* the logits are estimates */
} tri_head_input;

typedef struct {
    float *x;                /* [TRI_BATCH][dim]: the residual stream */
    float *norm;             /* [TRI_BATCH][widest of dim, heads * head_dim, ffn] */
    float *q;                /* [TRI_BATCH][heads * head_dim] */
    float *kv;               /* [2][TRI_BATCH][kv_heads * head_dim] */
    float *attention;        /* [TRI_BATCH][heads * head_dim] */
    float *gate, *up;        /* [TRI_BATCH][ffn] */
    float *delta;            /* [TRI_BATCH][dim]: what a layer adds to x */
    tri_worker *workers;     /* [tri_thread_count()] */
    float *cosine, *sine;    /* [TRI_BATCH][rope_dim / 2] */
    tri_activations activations;
    tri_head_input head;
} tri_run;

struct tri_session {
    tri_model *model;
    tri_error error;
    uint32_t n_ctx;          /* tokens that fit */
    uint32_t n;              /* tokens held */
    uint32_t batch;          /* tokens behind them that are on their way through the layers; ids holds them */
    uint32_t layer;          /* their next layer */
    bool ready;              /* the weights are there, and what depends on them is computed */
    bool has_logits;
    int32_t *ids;            /* [n_ctx] */
    float *logits;           /* [vocab]: estimates as long as run.head.estimated */
    tri_kv_shape kv_shape;
    uint32_t n_layers;       /* that have a KV cache */
    uint8_t **kv;            /* [n_layers]: own allocations, as Emscripten's malloc gives no block of 2 GiB */
    double *rope_freqs;      /* [rope_dim / 2]: radians per position */
    tri_run run;
    tri_sampler sampler;
    tri_profile profile;
    uint8_t *block;          /* holds all of the above but the KV cache */
};

/* forward.c: a batch of n <= TRI_BATCH tokens at positions session->n...: begin, every layer in order, end.
 * They write the KV cache, and the logits behind the last token if want_logits; session->n stays.
 * TRI_NUMERIC_FAULT if a value is not finite. */
void tri_forward_begin(tri_session *session, const int32_t *ids, size_t n);
void tri_forward_layer(tri_session *session, uint32_t layer, size_t n);
tri_status tri_forward_end(tri_session *session, size_t n, bool want_logits);

#endif
