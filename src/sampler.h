/* sampler.h - logits to an id: repeat penalty, temperature, top_k, top_p, min_p, in that order. */
#ifndef TRI_SAMPLER_H
#define TRI_SAMPLER_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    float value; /* logit, then weight */
    int32_t id;
} tri_candidate;

typedef struct {
    float temperature;      /* 0 (or below 1e-6): greedy */
    uint32_t top_k;         /* 0: off */
    float top_p;            /* 1: off */
    float min_p;            /* 0: off */
    float repeat_penalty;   /* 1: off */
    uint32_t repeat_window; /* tokens */
    uint64_t random;        /* state of the generator */
    float *logits;          /* scratch [vocab] */
    tri_candidate *candidates; /* scratch [vocab] */
} tri_sampler;

/* The k best of n logits, 1 <= k < n, the worst of them first, the others in no order. */
void tri_best_k(tri_candidate *best, uint32_t k, const float *logits, uint32_t n);

/* How many of the largest logits a draw can depend on; 0: all. */
uint32_t tri_sampler_depth(const tri_sampler *sampler, size_t n_recent);

void tri_sampler_seed(tri_sampler *sampler, uint32_t seed);

/* An id drawn from finite logits[vocab], vocab >= 1. recent: the last n_recent tokens, of which the
 * sampler looks at repeat_window. */
int32_t tri_sampler_draw(tri_sampler *sampler, const float *logits, uint32_t vocab, const int32_t *recent,
                         size_t n_recent);

#endif
