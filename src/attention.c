/* attention.c - the KV cache in int8 or float32, and attention over it. */
#include "attention.h"

#include <float.h>
#include <math.h>

#include "bytes.h"
#include "fetch.h"
#include "matmul.h"
#include "ops.h"
#include "simd.h"

enum {
    LANES = 8,         /* of a panel */
    HEADS = 4,         /* that read a panel together */
    BLOCK = 256,       /* positions whose weights are quantised together */
    WEIGHT_MAX = 32767 /* |sum of a block| <= 256 * 127 * 32767 < 2^31 */
};

static size_t pad(uint32_t n) { return (size_t)tri_align(n, LANES); }

/* ---- memory ------------------------------------------------------------------------------------- */

static uint64_t head_bytes(const tri_kv_shape *s)
{
    if (s->type == TRI_KV_F32) return 2 * (uint64_t)s->n_ctx * s->head_dim * sizeof(float);
    return 2 * tri_align(s->n_ctx, LANES) * (sizeof(float) + tri_align(s->head_dim, LANES));
}

uint64_t tri_kv_layer_bytes(const tri_kv_shape *s) { return tri_align(s->kv_heads * head_bytes(s), 64); }

typedef struct {
    float *key_scales, *value_scales;
    int8_t *keys, *values;
} cache;

static cache cache_of(const tri_kv_shape *s, const uint8_t *layer, uint32_t kv_head)
{
    size_t n = pad(s->n_ctx);
    uint8_t *head = (uint8_t *)layer + kv_head * (size_t)head_bytes(s);
    int8_t *keys = (int8_t *)(head + 2 * n * sizeof(float));
    return (cache){(float *)head, (float *)head + n, keys, keys + n * pad(s->head_dim)};
}

typedef struct {
    float *scores;    /* [group][pad(n_ctx)]; TRI_KV_F32 uses no more than [n_ctx] of it */
    float *sums;      /* [group][pad(head_dim)] */
    float *q_scales;  /* [group], with 1 / sqrt(head_dim) */
    float *inverses;  /* [group]: 1 / sum of the weights */
    float *scales;    /* [group]: of a block's weights */
    int16_t *q;       /* [group][pad(head_dim)] */
    int16_t *weights; /* [group][BLOCK] */
} scratch_room;

/* Points into the scratch, or only adds up sizes if it is NULL. */
static uint64_t lay_out(const tri_kv_shape *s, uint8_t *scratch, scratch_room *room)
{
    uint64_t at = 0, d = pad(s->head_dim);
#define TAKE(field, count) \
    (room->field = scratch ? (void *)(scratch + at) : NULL, \
     at += tri_align((count) * sizeof *room->field, 64))
    TAKE(scores, s->group * tri_align(s->n_ctx, LANES));
    TAKE(sums, s->group * d);
    TAKE(q_scales, (uint64_t)s->group);
    TAKE(inverses, (uint64_t)s->group);
    TAKE(scales, (uint64_t)s->group);
    TAKE(q, s->group * d);
    TAKE(weights, (uint64_t)s->group * BLOCK);
#undef TAKE
    return at;
}

uint64_t tri_attention_scratch_bytes(const tri_kv_shape *s)
{
    scratch_room room;
    return lay_out(s, NULL, &room);
}

/* ---- panels ------------------------------------------------------------------------------------- */

/* sums[h][lane] = sum over pairs p of panel[p][lane][0] c[h][2p] + panel[p][lane][1] c[h][2p + 1], for
 * n_heads <= HEADS, a constant after inlining, so that the sums live in registers. */
static inline __attribute__((always_inline)) void panel_sums(const int8_t *panel, size_t n_pairs,
                                                             const int16_t *c, size_t stride,
                                                             const unsigned n_heads, tri_i4 (*sums)[2])
{
    tri_i4 low[HEADS], high[HEADS];
    for (unsigned h = 0; h < n_heads; h++) low[h] = high[h] = (tri_i4){0};
    for (size_t p = 0; p < n_pairs; p++, panel += 2 * LANES) {
        tri_s8 a = tri_s8_widen(panel), b = tri_s8_widen(panel + LANES);
        for (unsigned h = 0; h < n_heads; h++) {
            int32_t pair;
            memcpy(&pair, c + h * stride + 2 * p, sizeof pair);
            tri_s8 both = (tri_s8)(tri_i4){pair, pair, pair, pair};
            low[h] += tri_s8_dot(a, both);
            high[h] += tri_s8_dot(b, both);
        }
    }
    for (unsigned h = 0; h < n_heads; h++) {
        sums[h][0] = low[h];
        sums[h][1] = high[h];
    }
}

/* The same for any number of heads up to HEADS. */
static void heads_sums(const int8_t *panel, size_t n_pairs, const int16_t *c, size_t stride, unsigned n_heads,
                       tri_i4 (*sums)[2])
{
    switch (n_heads) {
    case 1: panel_sums(panel, n_pairs, c, stride, 1, sums); break;
    case 2: panel_sums(panel, n_pairs, c, stride, 2, sums); break;
    case 3: panel_sums(panel, n_pairs, c, stride, 3, sums); break;
    default: panel_sums(panel, n_pairs, c, stride, HEADS, sums); break;
    }
}

static unsigned heads_at(uint32_t group, uint32_t h) { return group - h < HEADS ? group - h : HEADS; }

/* ---- int8 --------------------------------------------------------------------------------------- */

static void store_int8(const tri_kv_shape *s, const cache *c, uint32_t position, const float *key,
                       const float *value)
{
    size_t d = pad(s->head_dim), n = pad(s->n_ctx);
    int8_t codes[TRI_MAX_HEAD_DIM] = {0};
    int8_t *lane = c->keys + position / LANES * LANES * d + position % LANES * 2;
    c->key_scales[position] = tri_quantize(key, s->head_dim, codes);
    for (size_t i = 0; i < d; i += 2, lane += 2 * LANES) memcpy(lane, codes + i, 2);
    lane = c->values + position / 2 * 2 * LANES + position % 2;
    c->value_scales[position] = tri_quantize(value, s->head_dim, codes);
    for (size_t i = 0; i < d; i += LANES, lane += n * LANES)
        for (size_t k = 0; k < LANES; k++) lane[2 * k] = codes[i + k];
}

/* scores[h][p] = q[h] k[p] / sqrt(d), up to the end of the last panel, where they mean nothing. Sums fit
 * int32 by tri_int8_limit(). */
static void scores_int8(const tri_kv_shape *s, const cache *c, uint32_t n_kv, const float *q,
                        const scratch_room *r)
{
    size_t d = pad(s->head_dim), n = pad(s->n_ctx);
    float root = 1.0f / sqrtf((float)s->head_dim);
    for (uint32_t h = 0; h < s->group; h++) {
        int16_t *codes = r->q + h * d; /* those behind head_dim meet zeros */
        r->q_scales[h] = root * tri_quantize16(q + h * (size_t)s->head_dim, s->head_dim,
                                               tri_int8_limit(s->head_dim), codes);
    }
    for (uint32_t p = 0; p < n_kv; p += LANES) {
        tri_f4 low = tri_f4_load(c->key_scales + p), high = tri_f4_load(c->key_scales + p + 4);
        for (uint32_t h = 0; h < s->group; h += HEADS) {
            tri_i4 sums[HEADS][2];
            unsigned heads = heads_at(s->group, h);
            heads_sums(c->keys + p * d, d / 2, r->q + h * d, d, heads, sums);
            for (unsigned k = 0; k < heads; k++) {
                float *scores = r->scores + (h + k) * n + p;
                tri_f4_store(scores, tri_f4_of(sums[k][0]) * (low * r->q_scales[h + k]));
                tri_f4_store(scores + 4, tri_f4_of(sums[k][1]) * (high * r->q_scales[h + k]));
            }
        }
    }
}

/* Codes of weight times value scale for count <= BLOCK positions of head h, an even number. */
static void block_weights(const float *weights, const float *value_scales, uint32_t count,
                          const scratch_room *r, uint32_t h)
{
    float x[BLOCK];
    int16_t *codes = r->weights + h * (size_t)BLOCK;
    for (uint32_t i = 0; i < count; i++) x[i] = weights[i] * value_scales[i];
    r->scales[h] = tri_quantize16(x, count, WEIGHT_MAX, codes);
    if (count % 2) codes[count] = 0;
}

static void attention_int8(const tri_kv_shape *s, const cache *c, uint32_t n_kv, const float *q, float *out,
                           const scratch_room *r)
{
    size_t d = pad(s->head_dim), n = pad(s->n_ctx);
    tri_fetch(c->keys, n_kv * d);
    scores_int8(s, c, n_kv, q, r);
    for (size_t i = 0; i < d; i += LANES) tri_fetch(c->values + i * n, n_kv * LANES);
    for (uint32_t h = 0; h < s->group; h++) r->inverses[h] = 1.0f / tri_softmax(r->scores + h * n, n_kv);
    memset(r->sums, 0, s->group * d * sizeof *r->sums);
    for (uint32_t first = 0; first < n_kv; first += BLOCK) {
        uint32_t count = n_kv - first < BLOCK ? n_kv - first : BLOCK;
        for (uint32_t h = 0; h < s->group; h++)
            block_weights(r->scores + h * n + first, c->value_scales + first, count, r, h);
        for (size_t i = 0; i < d; i += LANES)
            for (uint32_t h = 0; h < s->group; h += HEADS) {
                tri_i4 sums[HEADS][2];
                unsigned heads = heads_at(s->group, h);
                heads_sums(c->values + i * n + first * (size_t)LANES, (count + 1) / 2,
                           r->weights + h * (size_t)BLOCK, BLOCK, heads, sums);
                for (unsigned k = 0; k < heads; k++) {
                    float *to = r->sums + (h + k) * d + i;
                    tri_f4_store(to, tri_f4_load(to) + tri_f4_of(sums[k][0]) * r->scales[h + k]);
                    tri_f4_store(to + 4, tri_f4_load(to + 4) + tri_f4_of(sums[k][1]) * r->scales[h + k]);
                }
            }
    }
    for (uint32_t h = 0; h < s->group; h++)
        for (uint32_t i = 0; i < s->head_dim; i++)
            out[h * (size_t)s->head_dim + i] = r->sums[h * d + i] * r->inverses[h];
}

/* ---- float32 ------------------------------------------------------------------------------------ */

static void attention_f32(const float *keys, const float *values, uint32_t n_kv, uint32_t d, const float *q,
                          float *out, float *scores)
{
    float root = 1.0f / sqrtf((float)d);
    for (uint32_t p = 0; p < n_kv; p++) scores[p] = tri_dot(q, keys + p * (size_t)d, d) * root;
    float inverse = 1.0f / tri_softmax(scores, n_kv);
    memset(out, 0, d * sizeof *out);
    for (uint32_t p = 0; p < n_kv; p++)
        for (uint32_t i = 0; i < d; i++) out[i] += scores[p] * values[p * (size_t)d + i];
    for (uint32_t i = 0; i < d; i++) out[i] *= inverse;
}

/* ---- both --------------------------------------------------------------------------------------- */

void tri_kv_store(const tri_kv_shape *s, uint8_t *layer, uint32_t kv_head, uint32_t position,
                  const float *key, const float *value)
{
    if (s->type == TRI_KV_F32) {
        size_t d = s->head_dim;
        float *keys = (float *)layer + kv_head * 2 * (size_t)s->n_ctx * d;
        memcpy(keys + position * d, key, d * sizeof *key);
        memcpy(keys + (s->n_ctx + (size_t)position) * d, value, d * sizeof *value);
        return;
    }
    cache c = cache_of(s, layer, kv_head);
    store_int8(s, &c, position, key, value);
}

void tri_attention(const tri_kv_shape *s, const uint8_t *layer, uint32_t kv_head, uint32_t n_kv,
                   const float *q, float *out, void *scratch)
{
    scratch_room room;
    lay_out(s, scratch, &room);
    if (s->type == TRI_KV_F32) {
        size_t d = s->head_dim;
        const float *keys = (const float *)layer + kv_head * 2 * (size_t)s->n_ctx * d;
        for (uint32_t h = 0; h < s->group; h++)
            attention_f32(keys, keys + s->n_ctx * d, n_kv, s->head_dim, q + h * d, out + h * d, room.scores);
        return;
    }
    cache c = cache_of(s, layer, kv_head);
    attention_int8(s, &c, n_kv, q, out, &room);
}
