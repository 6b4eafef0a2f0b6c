/* test_ops.c - the float operations against double precision, at lengths that fill vectors and at lengths
 * that do not. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "ops.h"

enum { N_MAX = 67 };

static void fill(float *x, size_t n, float size)
{
    for (size_t i = 0; i < n; i++) x[i] = noise() * size;
}

static bool near(double got, double want, double tolerance) { return fabs(got - want) <= tolerance; }

static void test_exp(void)
{
    double worst = 0;
    for (float x = -87; x <= 88; x += 1.0f / 1024) {
        double error = fabs(tri_exp(x) / exp(x) - 1);
        worst = error > worst ? error : worst;
    }
    check(worst < 2e-7, "exp to 2e-7, from -87 to 88");
    check(tri_exp(0) == 1, "exp of 0 is 1");
    check(tri_exp(-100) == tri_exp(-87) && tri_exp(-INFINITY) == tri_exp(-87) &&
          tri_exp(1e9f) == tri_exp(88) && tri_exp(INFINITY) == tri_exp(88), "exp is clamped outside");
    check(isnan(tri_exp(NAN)), "exp of NaN is NaN");
}

static void test_dot_and_rmsnorm(void)
{
    float a[N_MAX], b[N_MAX], out[N_MAX];
    bool dot = true, norm = true;
    for (size_t n = 1; n <= N_MAX; n++) {
        double product = 0, squares = 0;
        fill(a, n, 3);
        fill(b, n, 2);
        for (size_t i = 0; i < n; i++) {
            product += (double)a[i] * b[i];
            squares += (double)a[i] * a[i];
        }
        dot = dot && near(tri_dot(a, b, n), product, 1e-4);
        tri_rmsnorm(out, a, b, n, 1e-5f);
        for (size_t i = 0; i < n; i++)
            norm = norm && near(out[i], a[i] / sqrt(squares / (double)n + 1e-5) * b[i], 1e-5);
        tri_rmsnorm(a, a, b, n, 1e-5f);
        norm = norm && memcmp(a, out, n * sizeof *a) == 0;
    }
    check(dot, "dot products of all lengths");
    check(norm, "rmsnorm of all lengths, in place too");
    fill(a, N_MAX, 1e20f);
    tri_rmsnorm(out, a, b, N_MAX, 1e-5f);
    check(!tri_all_finite(out, N_MAX), "rmsnorm of values whose squares overflow is no number");
    memset(a, 0, sizeof a);
    tri_rmsnorm(out, a, b, N_MAX, 1e-5f);
    bool zeros = true;
    for (size_t i = 0; i < N_MAX; i++) zeros = zeros && out[i] == 0;
    check(zeros, "rmsnorm of zeros is zeros");
}

static void test_softmax(void)
{
    float x[N_MAX], y[N_MAX];
    bool right = true;
    for (size_t n = 1; n <= N_MAX; n++) {
        double sum = 0;
        fill(x, n, 30);
        x[n - 1] += 1e4f; /* exp(x) alone would overflow */
        memcpy(y, x, sizeof y);
        for (size_t i = 0; i < n; i++) sum += exp((double)x[i] - x[n - 1]);
        right = right && near(tri_softmax(y, n) / sum, 1, 1e-6) && tri_max(x, n) == x[n - 1];
        for (size_t i = 0; i < n; i++) right = right && near(y[i], exp((double)x[i] - x[n - 1]), 1e-6);
    }
    check(right, "softmax of all lengths");
    for (size_t i = 0; i < 5; i++) x[i] = -7;
    check(tri_softmax(x, 5) == 5 && x[0] == 1 && x[4] == 1, "softmax of equal values is even");
    for (size_t i = 0; i < 5; i++) {
        x[0] = x[1] = x[2] = x[3] = x[4] = 1;
        x[i] = NAN;
        if (!isnan(tri_softmax(x, 5))) check(false, "softmax of NaN is no number");
    }
}

static void test_gates(void)
{
    float gate[N_MAX], up[N_MAX], relu2[N_MAX], silu[N_MAX];
    bool right = true;
    for (size_t n = 1; n <= N_MAX; n++) {
        fill(gate, n, 20);
        fill(up, n, 2);
        memcpy(relu2, gate, sizeof gate);
        memcpy(silu, gate, sizeof gate);
        tri_relu2_gate(relu2, up, n);
        tri_silu_gate(silu, up, n);
        for (size_t i = 0; i < n; i++) {
            double g = gate[i], positive = g > 0 ? g : 0;
            right = right && near(relu2[i], positive * positive * up[i], 1e-4) &&
                    near(silu[i], g / (1 + exp(-g)) * up[i], 1e-5);
        }
    }
    check(right, "relu2 and silu gates of all lengths");
    float extreme[] = {-1e30f, -200, NAN, 1e30f, -1e30f}, one[] = {1, 1, 1, 1, 1}, same[5];
    memcpy(same, extreme, sizeof same);
    tri_relu2_gate(same, one, 5);
    check(same[0] == 0 && same[1] == 0 && isnan(same[2]) && isinf(same[3]), "relu2 of extremes");
    tri_silu_gate(extreme, one, 5);
    check(near(extreme[1], 0, 1e-30) && isnan(extreme[2]) && extreme[3] == 1e30f && extreme[0] == extreme[4],
          "silu of extremes, the same in vectors and alone");
}

static void test_rope(void)
{
    enum { HEAD = 10, ROPE = 6 };
    const float cosine[] = {0.6f, 0, 1}, sine[] = {0.8f, 1, 0};
    float halves[HEAD], pairs[HEAD], want[HEAD];
    for (int i = 0; i < HEAD; i++) halves[i] = pairs[i] = (float)(i + 1);
    tri_rope(halves, cosine, sine, ROPE, true);
    for (int i = 0; i < HEAD; i++) want[i] = (float)(i + 1);
    want[0] = 0.6f * 1 - 0.8f * 4, want[3] = 0.8f * 1 + 0.6f * 4; /* pairs 0-3, 1-4 and 2-5 */
    want[1] = -5, want[4] = 2;
    check(memcmp(halves, want, sizeof want) == 0, "rope of halves leaves what is behind rope_dim");
    tri_rope(pairs, cosine, sine, ROPE, false);
    for (int i = 0; i < HEAD; i++) want[i] = (float)(i + 1);
    want[0] = 0.6f * 1 - 0.8f * 2, want[1] = 0.8f * 1 + 0.6f * 2; /* pairs 0-1, 2-3 and 4-5 */
    want[2] = -4, want[3] = 3;
    check(memcmp(pairs, want, sizeof want) == 0, "rope of neighbours too");
}

static void test_quantize(void)
{
    float x[N_MAX] = {127, 0.5f, 1.5f, -0.5f, -1.5f, 2.5f, -126.5f};
    const int8_t want[] = {127, 0, 2, 0, -2, 2, -126};
    int8_t q[N_MAX];
    check(tri_quantize(x, 7, q) == 1 && memcmp(q, want, sizeof want) == 0,
          "quantisation rounds half to even");

    bool inside = true;
    for (size_t n = 1; n <= N_MAX; n++) {
        float top = 0;
        fill(x, n, 7);
        for (size_t i = 0; i < n; i++) top = fabsf(x[i]) > top ? fabsf(x[i]) : top;
        float scale = tri_quantize(x, n, q);
        inside = inside && scale == top / 127;
        for (size_t i = 0; i < n; i++)
            inside = inside && abs(q[i]) <= 127 && near(q[i] * (double)scale, x[i], 0.51 * scale);
    }
    check(inside, "codes of all lengths stay within half a step and the limit");

    memset(x, 0, sizeof x);
    x[3] = 1e-6f;
    check(tri_quantize(x, 9, q) == 1e-5f / 127 && q[3] == 13 && q[8] == 0,
          "the largest value counts as 1e-5 at least");
    x[0] = FLT_MAX;
    x[1] = -FLT_MAX;
    check(tri_quantize(x, 2, q) > 1e36f && q[0] == 127 && q[1] == -127,
          "the largest floats are quantised");
}

static void test_quantize16(void)
{
    static const int32_t limits[] = {1, 127, 6604, 32767};
    float x[N_MAX];
    int16_t q[N_MAX];
    bool inside = true;
    for (size_t n = 1; n <= N_MAX; n++)
        for (size_t l = 0; l < sizeof limits / sizeof *limits; l++) {
            float top = 0;
            fill(x, n, n % 2 ? 7 : 1e-20f);
            for (size_t i = 0; i < n; i++) top = fabsf(x[i]) > top ? fabsf(x[i]) : top;
            float scale = tri_quantize16(x, n, limits[l], q);
            inside = inside && scale == top / (float)limits[l];
            for (size_t i = 0; i < n; i++)
                inside = inside && abs(q[i]) <= limits[l] && near(q[i] * (double)scale, x[i], 0.51 * scale);
        }
    check(inside, "codes of 16 bits too, of tiny values too");
    memset(x, 0, sizeof x);
    check(tri_quantize16(x, 9, 32767, q) > 0 && q[0] == 0 && q[8] == 0, "zeros have codes 0");
}

static void test_not_finite(void)
{
    static const float bad[] = {NAN, INFINITY, -INFINITY};
    float x[N_MAX];
    int8_t q[N_MAX];
    int16_t q16[N_MAX];
    bool found = true, zero = true;
    for (size_t n = 1; n <= N_MAX; n += 11)
        for (size_t i = 0; i < n; i++) {
            fill(x, n, 1);
            found = found && tri_all_finite(x, n);
            x[i] = bad[i % 3];
            memset(q, 1, sizeof q);
            memset(q16, 1, sizeof q16);
            found = found && !tri_all_finite(x, n) && isnan(tri_quantize(x, n, q)) &&
                    isnan(tri_quantize16(x, n, 1000, q16));
            zero = zero && q[0] == 0 && q[n - 1] == 0 && q16[0] == 0 && q16[n - 1] == 0;
        }
    check(found, "a value that is no number is found wherever it stands");
    check(zero, "and leaves codes 0");
}

int main(void)
{
    test_exp();
    test_dot_and_rmsnorm();
    test_softmax();
    test_gates();
    test_rope();
    test_quantize();
    test_quantize16();
    test_not_finite();
    return failures != 0;
}
