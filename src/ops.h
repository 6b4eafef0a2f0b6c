/* ops.h - the float operations of the transformer, on plain arrays: no model, no session.
 *
 * Every sum has a fixed order (see simd.h), so results are bit-equal on all builds. */
#ifndef TRI_OPS_H
#define TRI_OPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

float tri_dot(const float *a, const float *b, size_t n);

/* out = x / sqrt(mean(x^2) + eps) * weight, NaN if the sum of squares overflows. out may be x. */
void tri_rmsnorm(float *out, const float *x, const float *weight, size_t n, float eps);

/* x += y */
void tri_add_to(float *x, const float *y, size_t n);

/* x = exp(x - max) / sum, in place; n >= 1. */
void tri_softmax(float *x, size_t n);

/* gate = relu(gate)^2 * up, or silu(gate) * up = gate / (1 + exp(-gate)) * up, in place. */
void tri_relu2_gate(float *gate, const float *up, size_t n);
void tri_silu_gate(float *gate, const float *up, size_t n);

/* Rotates pairs of one head by angles with the given cosines and sines, [rope_dim / 2] each. halves:
 * pairs (i, i + rope_dim/2), else (2i, 2i + 1). */
void tri_rope(float *head, const float *cosine, const float *sine, uint32_t rope_dim, bool halves);

/* One head's attention over n_kv cached positions: out = softmax(q k^T / sqrt(d)) v.
 * q, out: float[d]; k, v: float[n_kv][d]; scores: scratch float[n_kv]. */
void tri_attention(float *out, const float *q, const float *k, const float *v, float *scores, size_t n_kv,
                   uint32_t d);

/* Per-token absmax quantisation, round half to even, to |q| <= limit: q = x * limit / max(max|x|, 1e-5).
 * Returns the scale that turns q back into x (max|x| / limit), or NaN if x is not finite.
 * arXiv 2402.17764; int8 activations use limit 127. */
float tri_quantize(const float *x, size_t n, int32_t limit, int16_t *q);

/* e^x, relative error below 2e-7, for x clamped to -87..88. */
float tri_exp(float x);

bool tri_all_finite(const float *x, size_t n);

#endif
