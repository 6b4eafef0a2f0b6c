/* sampler.c - draws an id without ever sorting the vocabulary: candidates are the top_k, or those that can
 * matter to top_p and min_p; a heap gives them best first until these need no more. Ties go to the lower
 * id, so results do not depend on the heap's shape. */
#include "sampler.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "ops.h"

static bool better(tri_candidate a, tri_candidate b)
{
    return a.value > b.value || (a.value == b.value && a.id < b.id);
}

/* The heap's root is its best candidate, or its worst. */
static void sift_down(tri_candidate *heap, size_t n, size_t i, bool best_first)
{
    tri_candidate moved = heap[i];
    for (;;) {
        size_t child = 2 * i + 1;
        if (child >= n) break;
        if (child + 1 < n && better(heap[child + 1], heap[child]) == best_first) child++;
        if (better(heap[child], moved) != best_first) break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = moved;
}

static void make_heap(tri_candidate *c, size_t n, bool best_first)
{
    for (size_t i = n / 2; i-- > 0;) sift_down(c, n, i, best_first);
}

/* The best of n candidates moves to the end of the array: heap[n - 1]. */
static tri_candidate pop(tri_candidate *heap, size_t n)
{
    tri_candidate best = heap[0];
    heap[0] = heap[n - 1];
    sift_down(heap, n - 1, 0, true);
    heap[n - 1] = best;
    return best;
}

/* xorshift64* (Vigna 2016), 24 bits to [0, 1). */
static float random_unit(tri_sampler *s)
{
    s->random ^= s->random >> 12;
    s->random ^= s->random << 25;
    s->random ^= s->random >> 27;
    return (float)(s->random * 0x2545f4914f6cdd1dULL >> 40) * 0x1p-24f;
}

void tri_sampler_seed(tri_sampler *s, uint32_t seed)
{
    /* splitmix64, so that neighbouring seeds start far apart and the state is not 0 */
    uint64_t z = seed + 0x9e3779b97f4a7c15ULL;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
    s->random = (z ^ z >> 31) | 1;
}

/* Logits with those of recent tokens divided by the penalty if positive and multiplied if negative (Keskar
 * et al., arXiv 1909.05858), once per token. They stay finite. */
static const float *penalise(tri_sampler *s, const float *logits, uint32_t vocab, const int32_t *recent,
                             size_t n)
{
    if (s->repeat_penalty == 1) return logits;
    memcpy(s->logits, logits, vocab * sizeof *logits);
    if (n > s->repeat_window) {
        recent += n - s->repeat_window;
        n = s->repeat_window;
    }
    for (size_t i = 0; i < n; i++) {
        if (recent[i] < 0 || (uint32_t)recent[i] >= vocab) continue;
        float logit = logits[recent[i]];
        logit = logit > 0 ? logit / s->repeat_penalty : logit * s->repeat_penalty;
        s->logits[recent[i]] = fmaxf(-FLT_MAX, fminf(logit, FLT_MAX));
    }
    return s->logits;
}

void tri_best_k(tri_candidate *c, uint32_t k, const float *logits, uint32_t n)
{
    for (uint32_t i = 0; i < k; i++) c[i] = (tri_candidate){logits[i], (int32_t)i};
    make_heap(c, k, false);
    for (uint32_t i = k; i < n; i++)
        if (logits[i] > c[0].value) {
            c[0] = (tri_candidate){logits[i], (int32_t)i};
            sift_down(c, k, 0, false);
        }
}

uint32_t tri_sampler_depth(const tri_sampler *s, size_t n_recent)
{
    bool greedy = s->temperature < 1e-6f;
    uint32_t k = greedy ? 1 : s->top_k;
    if (!k || s->repeat_penalty < 1) return 0;
    if (s->repeat_penalty == 1) return k;
    /* Any of the recent tokens may fall behind others. */
    size_t recent = n_recent < s->repeat_window ? n_recent : s->repeat_window;
    return recent < UINT32_MAX - k ? k + (uint32_t)recent : 0;
}

int32_t tri_sampler_draw(tri_sampler *s, const float *logits, uint32_t vocab, const int32_t *recent,
                         size_t n_recent)
{
    tri_candidate *c = s->candidates;
    logits = penalise(s, logits, vocab, recent, n_recent);
    float top = tri_max(logits, vocab), inverse = 1.0f / s->temperature, total = 0;
    int32_t best = 0;
    while (logits[best] != top) best++;
    if (s->temperature < 1e-6f) return best; /* 1 / temperature must stay finite */

    /* Weights relative to the best candidate's; their sum before top_p is over the top_k. */
    size_t n = 0;
    if (s->top_k && s->top_k < vocab) {
        n = s->top_k;
        tri_best_k(c, s->top_k, logits, vocab);
        /* Their order must not tell of logits that are no candidates, which may be estimates. */
        make_heap(c, n, true);
        for (size_t left = n; left > 0; left--) pop(c, left);
        for (size_t i = 0; i < n; i++) total += c[i].value = tri_exp((c[i].value - top) * inverse);
    } else {
        float *weights = s->logits;
        for (uint32_t i = 0; i < vocab; i++) weights[i] = (logits[i] - top) * inverse;
        total = tri_softmax(weights, vocab);
        /* All weights below the limit together are less than what top_p may leave out. */
        float limit = fmaxf(s->min_p, (1 - s->top_p) * total / (float)vocab);
        for (uint32_t i = 0; i < vocab; i++)
            if (weights[i] >= limit) c[n++] = (tri_candidate){weights[i], (int32_t)i};
    }

    /* Best first to the array's end, until top_p and min_p are content. */
    float mass = 0;
    size_t cut = n;
    if (s->top_p < 1 || s->min_p > 0) {
        make_heap(c, n, true);
        while (cut > 0 && mass < s->top_p * total) {
            float weight = pop(c, cut).value;
            if (weight < s->min_p) break;
            mass += weight;
            cut--;
        }
    } else {
        cut = 0;
        mass = total;
    }

    float at = random_unit(s) * mass;
    for (size_t i = n; i-- > cut;) {
        at -= c[i].value;
        if (at < 0) return c[i].id;
    }
    return best; /* the weights did not add up to their sum, by rounding */
}
