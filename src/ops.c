/* ops.c - rmsnorm, rope, softmax, gated activations, activation quantisation. */
#include "ops.h"

#include <float.h>
#include <math.h>

#include "simd.h"

float tri_dot(const float *a, const float *b, size_t n)
{
    tri_f4 s0 = {0}, s1 = {0}, s2 = {0}, s3 = {0};
    size_t i = 0;
    for (; i + 16 <= n; i += 16) {
        s0 += tri_f4_load(a + i) * tri_f4_load(b + i);
        s1 += tri_f4_load(a + i + 4) * tri_f4_load(b + i + 4);
        s2 += tri_f4_load(a + i + 8) * tri_f4_load(b + i + 8);
        s3 += tri_f4_load(a + i + 12) * tri_f4_load(b + i + 12);
    }
    for (; i + 4 <= n; i += 4) s0 += tri_f4_load(a + i) * tri_f4_load(b + i);
    float sum = tri_f4_sum((s0 + s1) + (s2 + s3));
    for (; i < n; i++) sum += a[i] * b[i];
    return sum;
}

void tri_rmsnorm(float *out, const float *x, const float *weight, size_t n, float eps)
{
    float sum = tri_dot(x, x, n);
    float scale = sum <= FLT_MAX ? 1.0f / sqrtf(sum / (float)n + eps) : NAN; /* not 0 for all of x */
    for (size_t i = 0; i < n; i++) out[i] = x[i] * scale * weight[i];
}

void tri_add_to(float *x, const float *y, size_t n)
{
    for (size_t i = 0; i < n; i++) x[i] += y[i];
}

/* x = k ln 2 + r with |r| <= ln 2 / 2; e^r by its Taylor polynomial of degree 7 (remainder below 1e-8);
 * ln 2 in two parts, so that k * LN2_HIGH is exact. */
static inline tri_f4 exp4(tri_f4 x)
{
    const float LOG2_E = 1.44269504f, LN2_HIGH = 0.693359375f, LN2_LOW = -2.12194440e-4f, ROUND = 12582912.0f;
    x = tri_f4_select(x < -87.0f, tri_f4_set(-87.0f), tri_f4_select(x > 88.0f, tri_f4_set(88.0f), x));
    tri_f4 biased = x * LOG2_E + ROUND; /* its low bits hold k, rounded half to even */
    tri_f4 k = biased - ROUND;
    tri_f4 r = (x - k * LN2_HIGH) - k * LN2_LOW;
    tri_f4 p = tri_f4_set(1.0f / 5040);
    p = p * r + 1.0f / 720;
    p = p * r + 1.0f / 120;
    p = p * r + 1.0f / 24;
    p = p * r + 1.0f / 6;
    p = p * r + 0.5f;
    p = p * r + 1.0f;
    p = p * r + 1.0f;
    tri_i4 exponent = (tri_i4)biased - 0x4b400000; /* the bits of ROUND */
    return p * (tri_f4)((exponent + 127) << 23);
}

float tri_exp(float x) { return exp4(tri_f4_set(x))[0]; }

float tri_max(const float *x, size_t n)
{
    float top = x[0];
    size_t i = 0;
    if (n >= 16) { /* four chains, as each step waits for the one before */
        tri_f4 a = tri_f4_load(x), b = tri_f4_load(x + 4), c = tri_f4_load(x + 8), d = tri_f4_load(x + 12);
        for (i = 16; i + 16 <= n; i += 16) {
            a = tri_f4_max(a, tri_f4_load(x + i));
            b = tri_f4_max(b, tri_f4_load(x + i + 4));
            c = tri_f4_max(c, tri_f4_load(x + i + 8));
            d = tri_f4_max(d, tri_f4_load(x + i + 12));
        }
        a = tri_f4_max(tri_f4_max(a, b), tri_f4_max(c, d));
        for (unsigned lane = 0; lane < 4; lane++) top = a[lane] > top ? a[lane] : top;
    }
    for (; i < n; i++) top = x[i] > top ? x[i] : top;
    return top;
}

float tri_softmax(float *x, size_t n)
{
    float top = tri_max(x, n), sum = 0;
    size_t i = 0;
    tri_f4 sums = {0};
    for (; i + 4 <= n; i += 4) {
        tri_f4 e = exp4(tri_f4_load(x + i) - top);
        tri_f4_store(x + i, e);
        sums += e;
    }
    for (; i < n; i++) sum += x[i] = tri_exp(x[i] - top);
    return sum + tri_f4_sum(sums);
}

void tri_relu2_gate(float *gate, const float *up, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        float g = gate[i] < 0 ? 0 : gate[i]; /* NaN stays NaN */
        gate[i] = g * g * up[i];
    }
}

void tri_silu_gate(float *gate, const float *up, size_t n)
{
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        tri_f4 g = tri_f4_load(gate + i);
        tri_f4_store(gate + i, g / (exp4(-g) + 1.0f) * tri_f4_load(up + i));
    }
    for (; i < n; i++) gate[i] = gate[i] / (tri_exp(-gate[i]) + 1.0f) * up[i];
}

void tri_rope(float *head, const float *cosine, const float *sine, uint32_t rope_dim, bool halves)
{
    uint32_t half = rope_dim / 2, step = halves ? 1 : 2, apart = halves ? half : 1;
    for (uint32_t i = 0; i < half; i++) {
        float *a = head + i * step, *b = a + apart, x = *a, y = *b;
        *a = x * cosine[i] - y * sine[i];
        *b = x * sine[i] + y * cosine[i];
    }
}

/* Without their signs, floats order as integers, and what is not finite comes last. */
float tri_max_abs(const float *x, size_t n)
{
    const tri_i4 NO_SIGN = {0x7fffffff, 0x7fffffff, 0x7fffffff, 0x7fffffff};
    tri_i4 tops = {0};
    size_t i = 0;
    for (; i + 4 <= n; i += 4) tops = tri_i4_max(tops, (tri_i4)tri_f4_load(x + i) & NO_SIGN);
    for (; i < n; i++) tops = tri_i4_max(tops, (tri_i4)tri_f4_set(x[i]) & NO_SIGN);
    int32_t a = tops[0] > tops[1] ? tops[0] : tops[1], b = tops[2] > tops[3] ? tops[2] : tops[3];
    int32_t top = a > b ? a : b;
    float value;
    memcpy(&value, &top, sizeof value);
    return value <= FLT_MAX ? value : NAN;
}

/* NaN stays NaN. */
static float at_least(float x, float floor) { return x < floor ? floor : x; }

/* x rounded half to even, for |x| < 2^22: adding 1.5 * 2^23 leaves the integer in the low bits. Codes need
 * no clamp: |x| * (limit / max|x|) is at most limit (1 + 2^-22), which rounds to limit. */
static inline tri_i4 round4(tri_f4 x) { return (tri_i4)(x + 12582912.0f) - 0x4b400000; }

static inline int32_t round1(float x) { return round4(tri_f4_set(x))[0]; }

static float quantize8(const float *x, size_t n, float floor, int8_t *q)
{
    const float LIMIT = 127;
    float top = at_least(tri_max_abs(x, n), floor), scale = LIMIT / top;
    if (isnan(top)) {
        memset(q, 0, n * sizeof *q);
        return top;
    }
    size_t i = 0;
    for (; i + 16 <= n; i += 16) {
        tri_i4 a = round4(tri_f4_load(x + i) * scale), b = round4(tri_f4_load(x + i + 4) * scale);
        tri_i4 c = round4(tri_f4_load(x + i + 8) * scale), d = round4(tri_f4_load(x + i + 12) * scale);
        tri_b16 codes = tri_s8_narrow(tri_i4_narrow(a, b), tri_i4_narrow(c, d));
        memcpy(q + i, &codes, sizeof codes);
    }
    for (; i < n; i++) q[i] = (int8_t)round1(x[i] * scale);
    return top / LIMIT;
}

float tri_quantize(const float *x, size_t n, int8_t *q) { return quantize8(x, n, 1e-5f, q); }

float tri_quantize_weights(const float *x, size_t n, int8_t *q) { return quantize8(x, n, 1e-30f, q); }

float tri_quantize16(const float *x, size_t n, int32_t limit, int16_t *q)
{
    float top = at_least(tri_max_abs(x, n), 1e-30f), scale = (float)limit / top;
    if (isnan(top)) {
        memset(q, 0, n * sizeof *q);
        return top;
    }
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        tri_i4 a = round4(tri_f4_load(x + i) * scale), b = round4(tri_f4_load(x + i + 4) * scale);
        tri_s8 codes = tri_i4_narrow(a, b);
        memcpy(q + i, &codes, sizeof codes);
    }
    for (; i < n; i++) q[i] = (int16_t)round1(x[i] * scale);
    return top / (float)limit;
}

bool tri_all_finite(const float *x, size_t n) { return !isnan(tri_max_abs(x, n)); }
