/* attention.h - one layer's KV cache, and attention over it for one token and one kv head.
 *
 * Memory of a layer: kv_heads parts, each of one kv head. TRI_KV_INT8 stores a position's key and value as
 * int8 with a float scale each, in panels of eight lanes that are read front to back (n = n_ctx and
 * d = head_dim, both rounded up to multiples of 8):
 *
 *     float key_scales[n], value_scales[n]
 *     int8  keys[n / 8][d / 2][8 positions][2 elements]
 *     int8  values[d / 8][n / 2][8 elements][2 positions]
 *
 * so that a dot product of int16 pairs sums two elements for four positions, or two positions for four
 * elements, and never adds across lanes. TRI_KV_F32 stores float keys[n_ctx][head_dim] and
 * values[n_ctx][head_dim].
 *
 * Integer sums are exact and float sums have a fixed order, so results are bit-equal on all builds, for
 * every number of threads, and for a token alone or in a batch. */
#ifndef TRI_ATTENTION_H
#define TRI_ATTENTION_H

#include "trilobite.h"

enum { TRI_MAX_HEAD_DIM = 4096 };

typedef struct {
    tri_kv_type type;
    uint32_t n_ctx;    /* positions */
    uint32_t kv_heads;
    uint32_t group;    /* query heads that share a kv head */
    uint32_t head_dim; /* at most TRI_MAX_HEAD_DIM */
} tri_kv_shape;

/* Bytes of one layer's cache, and of one worker's scratch; multiples of 64. */
uint64_t tri_kv_layer_bytes(const tri_kv_shape *shape);
uint64_t tri_attention_scratch_bytes(const tri_kv_shape *shape);

/* Stores a kv head's key (after rope) and value at a position: float[head_dim] each. Different
 * kv heads can be stored at the same time. */
void tri_kv_store(const tri_kv_shape *shape, uint8_t *layer, uint32_t kv_head, uint32_t position,
                  const float *key, const float *value);

/* out = softmax(q k^T / sqrt(head_dim)) v over positions 0..n_kv-1, n_kv >= 1, for the query heads of a
 * kv head; q (after rope), out: float[group][head_dim]. layer and scratch are aligned to 4 bytes. A value
 * that is not finite, in q or at one of the positions, makes outputs that are not. */
void tri_attention(const tri_kv_shape *shape, const uint8_t *layer, uint32_t kv_head, uint32_t n_kv,
                   const float *q, float *out, void *scratch);

#endif
