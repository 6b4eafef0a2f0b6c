/* profile.h - milliseconds that the stages of a step take, added up while switched on.
 *
 * A step is one tri_forward(): one token of a decode, or a batch of a prompt. The code of a stage ends
 * with tri_profile_mark(), which charges it everything since the mark before; so nothing is lost and
 * nothing counts twice. Marks belong to the thread that runs the step, outside of parallel sections. */
#ifndef TRI_PROFILE_H
#define TRI_PROFILE_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    TRI_STAGE_EMBED,     /* embedding rows, rotation angles */
    TRI_STAGE_NORM,      /* all norms, and activations to integers */
    TRI_STAGE_QKV,       /* Wq, Wk, Wv */
    TRI_STAGE_ROPE_KV,   /* rotation, writing the KV cache */
    TRI_STAGE_ATTENTION, /* scores, softmax, weighted values */
    TRI_STAGE_ATTN_OUT,  /* Wo, residual */
    TRI_STAGE_GATE_UP,   /* Wgate, Wup */
    TRI_STAGE_GATE,      /* activation and product */
    TRI_STAGE_DOWN,      /* Wdown, residual */
    TRI_STAGE_HEAD,      /* logits */
    TRI_STAGE_CHECK,     /* the search for values that are not finite */
    TRI_STAGE_SAMPLE,
    TRI_N_STAGES
} tri_stage;

typedef struct {
    bool on;
    double last;             /* tri_now() of the last mark */
    double ms[TRI_N_STAGES];
    uint64_t steps, tokens;
    uint64_t heads;          /* steps with logits */
    uint64_t attended;       /* (token, earlier position) pairs of a head */
    uint64_t cached;         /* positions whose keys and values a step reads, over all steps */
} tri_profile;

/* Milliseconds of a steady clock. */
double tri_now(void);

/* Counts a step of n_tokens behind n_held tokens, and starts its clock. */
void tri_profile_step(tri_profile *profile, uint32_t n_held, uint32_t n_tokens, bool head);

/* Starts the clock of something outside of a step. */
static inline void tri_profile_start(tri_profile *p)
{
    if (p->on) p->last = tri_now();
}

static inline void tri_profile_mark(tri_profile *p, tri_stage stage)
{
    if (!p->on) return;
    double now = tri_now();
    p->ms[stage] += now - p->last;
    p->last = now;
}

#endif
