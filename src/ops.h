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

/* The largest of n >= 1 elements, unless one is NaN. */
float tri_max(const float *x, size_t n);

/* x = exp(x - max) in place, n >= 1; returns the sum, by which what is made of x is to be divided. */
float tri_softmax(float *x, size_t n);

/* gate = relu(gate)^2 * up, or silu(gate) * up = gate / (1 + exp(-gate)) * up, in place. */
void tri_relu2_gate(float *gate, const float *up, size_t n);
void tri_silu_gate(float *gate, const float *up, size_t n);

/* Rotates pairs of one head by angles with the given cosines and sines, [rope_dim / 2] each. halves:
 * pairs (i, i + rope_dim/2), else (2i, 2i + 1). */
void tri_rope(float *head, const float *cosine, const float *sine, uint32_t rope_dim, bool halves);

/* Per-token absmax quantisation to int8, round half to even: q = x * 127 / max(max|x|, 1e-5), |q| <= 127.
 * Returns the scale that turns q back into x, or NaN, with q all 0, if x is not finite. arXiv
 * 2402.17764. */
float tri_quantize(const float *x, size_t n, int8_t *q);

/* The same for a row of weights; max|x| counts as 1e-30 at least. */
float tri_quantize_weights(const float *x, size_t n, int8_t *q);

/* The same to |q| <= limit <= 32767; max|x| counts as 1e-30 at least. */
float tri_quantize16(const float *x, size_t n, int32_t limit, int16_t *q);

/* e^x, relative error below 2e-7, for x clamped to -87..88. */
float tri_exp(float x);

/* The largest |x|, NaN if an element is not finite; 0 if n is 0. */
float tri_max_abs(const float *x, size_t n);

bool tri_all_finite(const float *x, size_t n);

#endif
