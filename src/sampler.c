/* sampler.c - draws an id without ever sorting the vocabulary: candidates are popped from a heap, best
 * first, until top_k, top_p and min_p need no more. Ties go to the lower id, so results do not depend
 * on the heap's shape. */
#include "sampler.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>

#include "ops.h"

static bool better(tri_candidate a, tri_candidate b)
{
    return a.logit > b.logit || (a.logit == b.logit && a.id < b.id);
}

static void sift_down(tri_candidate *heap, size_t n, size_t i)
{
    tri_candidate moved = heap[i];
    for (;;) {
        size_t child = 2 * i + 1;
        if (child >= n) break;
        if (child + 1 < n && better(heap[child + 1], heap[child])) child++;
        if (!better(heap[child], moved)) break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = moved;
}

/* The best of n candidates moves to the end of the array: heap[n - 1]. */
static tri_candidate pop(tri_candidate *heap, size_t n)
{
    tri_candidate best = heap[0];
    heap[0] = heap[n - 1];
    sift_down(heap, n - 1, 0);
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

/* Divides positive logits of recent tokens by the penalty and multiplies negative ones (Keskar et al.,
 * arXiv 1909.05858), once per token. They stay finite. */
static void penalise(tri_sampler *s, const float *logits, uint32_t vocab, const int32_t *recent, size_t n)
{
    if (s->repeat_penalty == 1) return;
    if (n > s->repeat_window) {
        recent += n - s->repeat_window;
        n = s->repeat_window;
    }
    for (size_t i = 0; i < n; i++) {
        if (recent[i] < 0 || (uint32_t)recent[i] >= vocab) continue;
        float logit = logits[recent[i]];
        logit = logit > 0 ? logit / s->repeat_penalty : logit * s->repeat_penalty;
        s->candidates[recent[i]].logit = fmaxf(-FLT_MAX, fminf(logit, FLT_MAX));
    }
}

static tri_candidate best_of(const tri_candidate *c, uint32_t n)
{
    tri_candidate best = c[0];
    for (uint32_t i = 1; i < n; i++)
        if (c[i].logit > best.logit) best = c[i];
    return best;
}

int32_t tri_sampler_draw(tri_sampler *s, const float *logits, uint32_t vocab, const int32_t *recent,
                         size_t n_recent)
{
    tri_candidate *c = s->candidates;
    for (uint32_t i = 0; i < vocab; i++) c[i] = (tri_candidate){logits[i], (int32_t)i};
    penalise(s, logits, vocab, recent, n_recent);
    tri_candidate best = best_of(c, vocab);
    if (s->temperature < 1e-6f) return best.id; /* 1 / temperature must stay finite */
    float top = best.logit, inverse = 1.0f / s->temperature;

    /* Weights relative to the best candidate's; their sum before top_p is over the top_k. */
    size_t kept = s->top_k && s->top_k < vocab ? s->top_k : vocab, first = vocab - kept;
    bool ordered = kept < vocab || s->top_p < 1 || s->min_p > 0;
    float total = 0;
    if (ordered)
        for (size_t i = vocab / 2; i-- > 0;) sift_down(c, vocab, i);
    if (kept < vocab)
        for (size_t n = vocab; n > first; n--) total += tri_exp((pop(c, n).logit - top) * inverse);
    else
        for (uint32_t i = 0; i < vocab; i++) total += tri_exp((c[i].logit - top) * inverse);

    /* Best first from the array's end, cut by top_p and min_p. */
    float mass = 0;
    size_t cut = vocab;
    while (cut > first && ordered) {
        float weight = tri_exp(((kept < vocab ? c[cut - 1] : pop(c, cut)).logit - top) * inverse);
        if (cut < vocab && (mass >= s->top_p * total || weight < s->min_p)) break;
        mass += weight;
        cut--;
    }
    if (!ordered) {
        cut = 0;
        mass = total;
    }

    float at = random_unit(s) * mass;
    for (size_t i = vocab; i-- > cut;) {
        at -= tri_exp((c[i].logit - top) * inverse);
        if (at < 0) return c[i].id;
    }
    return best.id; /* the weights did not add up to their sum, by rounding */
}
