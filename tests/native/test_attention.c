/* test_attention.c - attention over both KV caches: against double precision in odd shapes, at the largest
 * sums, and where values are not finite. Buffers are as small as promised, for the address sanitizer. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "attention.h"
#include "check.h"
#include "ops.h"

static void *room(size_t n)
{
    void *block = malloc(n);
    if (!block) exit(1);
    return block;
}

static float *random_floats(size_t n, float size)
{
    float *x = room(n * sizeof *x);
    for (size_t i = 0; i < n; i++) x[i] = noise() * size;
    return x;
}

/* A cache of random keys and values [n_ctx][kv_heads][head_dim], filled in order, over stale bytes that
 * are large as codes and as floats. */
typedef struct {
    tri_kv_shape shape;
    float *keys, *values, *q, *out;
    uint8_t *layer;
    void *scratch;
} layer_case;

static layer_case new_case(tri_kv_shape shape)
{
    size_t width = (size_t)shape.kv_heads * shape.head_dim, n = shape.n_ctx * width;
    layer_case c = {.shape = shape, .keys = random_floats(n, 3), .values = random_floats(n, 2),
                    .q = random_floats(width * shape.group, 3),
                    .out = room(width * shape.group * sizeof(float)),
                    .layer = room((size_t)tri_kv_layer_bytes(&shape)),
                    .scratch = room((size_t)tri_attention_scratch_bytes(&shape))};
    memset(c.layer, 0x7f, (size_t)tri_kv_layer_bytes(&shape));
    memset(c.scratch, 0x7f, (size_t)tri_attention_scratch_bytes(&shape));
    return c;
}

static void free_case(layer_case *c)
{
    free(c->keys);
    free(c->values);
    free(c->q);
    free(c->out);
    free(c->layer);
    free(c->scratch);
}

/* x as int8 codes with a scale hold it. */
static void round_to_int8(float *x, uint32_t n)
{
    int8_t *codes = room(n);
    float scale = tri_quantize(x, n, codes);
    for (uint32_t i = 0; i < n; i++) x[i] = (float)codes[i] * scale;
    free(codes);
}

/* Stores a position; in int8 the case keeps what the cache holds, so that what is left to test is exact but
 * for the 15 bits of queries and weights. */
static void store(layer_case *c, uint32_t position)
{
    uint32_t d = c->shape.head_dim;
    for (uint32_t h = 0; h < c->shape.kv_heads; h++) {
        size_t at = ((size_t)position * c->shape.kv_heads + h) * d;
        tri_kv_store(&c->shape, c->layer, h, position, c->keys + at, c->values + at);
        if (c->shape.type == TRI_KV_F32) continue;
        round_to_int8(c->keys + at, d);
        round_to_int8(c->values + at, d);
    }
}

/* The largest difference from attention in double precision, over the range of the values (2). */
static double error_at(layer_case *c, uint32_t n_kv)
{
    const tri_kv_shape *s = &c->shape;
    size_t d = s->head_dim, width = s->kv_heads * d;
    double *weights = room(n_kv * sizeof *weights), worst = 0;
    for (uint32_t h = 0; h < s->kv_heads; h++)
        tri_attention(s, c->layer, h, n_kv, c->q + h * s->group * d, c->out + h * s->group * d, c->scratch);
    for (uint32_t h = 0; h < s->kv_heads * s->group; h++) {
        const float *q = c->q + h * d;
        const float *keys = c->keys + h / s->group * d, *values = c->values + h / s->group * d;
        double sum = 0;
        for (uint32_t p = 0; p < n_kv; p++) {
            double dot = 0;
            for (size_t i = 0; i < d; i++) dot += (double)q[i] * keys[p * width + i];
            sum += weights[p] = exp(dot / sqrt((double)d));
        }
        for (size_t i = 0; i < d; i++) {
            double want = 0;
            for (uint32_t p = 0; p < n_kv; p++) want += weights[p] / sum * values[p * width + i];
            double error = fabs(want - c->out[h * d + i]) / 2;
            worst = error > worst || isnan(error) ? error : worst;
        }
    }
    free(weights);
    return worst;
}

static void test_shapes(void)
{
    static const tri_kv_shape shapes[] = { /* type, n_ctx, kv_heads, group, head_dim */
        {0, 1, 1, 1, 1},   {0, 9, 2, 3, 7},   {0, 17, 1, 5, 8},    {0, 40, 3, 2, 20},
        {0, 40, 2, 4, 48}, {0, 77, 1, 9, 33}, {0, 700, 1, 4, 128}, {0, 300, 1, 1, 4096}};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        double worst[2] = {0};
        for (int type = 0; type < 2; type++) {
            tri_kv_shape shape = shapes[i];
            shape.type = type ? TRI_KV_F32 : TRI_KV_INT8;
            layer_case c = new_case(shape);
            for (uint32_t p = 0; p < shape.n_ctx; p++) {
                store(&c, p);
                if (p > 20 && p % 97 && p + 1 < shape.n_ctx && (p < 254 || p > 260)) continue;
                double error = error_at(&c, p + 1);
                worst[type] = error > worst[type] || isnan(error) ? error : worst[type];
            }
            free_case(&c);
        }
        char what[128];
        snprintf(what, sizeof what, "%u positions, %u x %u heads of %u: errors %.1e in int8, %.1e in f32",
                 shapes[i].n_ctx, shapes[i].kv_heads, shapes[i].group, shapes[i].head_dim, worst[0],
                 worst[1]);
        check(worst[0] < 5e-4 && worst[1] < 2e-6, what);
    }
}

/* Every code at its limit, so that every sum is the largest there is; 900 positions against 200. */
static void test_largest_sums(void)
{
    static const uint32_t dims[] = {8, 128, 516, 517, 4096};
    for (size_t k = 0; k < sizeof dims / sizeof *dims; k++) {
        tri_kv_shape shape = {.n_ctx = 1100, .kv_heads = 1, .group = 4, .head_dim = dims[k]};
        layer_case c = new_case(shape);
        for (size_t i = 0; i < shape.group * (size_t)dims[k]; i++)
            c.q[i] = (i / dims[k] < 2) == i % dims[k] % 2 ? 2 : -2; /* with the keys' signs, or against */
        for (uint32_t p = 0; p < shape.n_ctx; p++) {
            for (uint32_t i = 0; i < dims[k]; i++) {
                c.keys[p * dims[k] + i] = i % 2 == (p < 900) ? 0.25f : -0.25f;
                c.values[p * dims[k] + i] = p < 900 ? 5 : -5;
            }
            store(&c, p);
        }
        char what[64];
        double error = error_at(&c, shape.n_ctx);
        snprintf(what, sizeof what, "largest sums in heads of %u: error %.1e", dims[k], error);
        check(error < 1e-4, what);
        free_case(&c);
    }
}

/* An outlier and weights far below it, for which int16 codes of the whole context would be coarse. */
static void test_outlier(void)
{
    tri_kv_shape shape = {.n_ctx = 2048, .kv_heads = 1, .group = 2, .head_dim = 16};
    layer_case c = new_case(shape);
    for (size_t i = 0; i < (size_t)shape.n_ctx * 16; i++) c.keys[i] *= 0.1f;
    for (uint32_t i = 0; i < 16; i++) {
        c.keys[i] = c.q[i] > 0 ? 4 : -4;
        c.values[i] = 0;
    }
    for (uint32_t p = 0; p < shape.n_ctx; p++) store(&c, p);
    char what[96];
    double error = error_at(&c, shape.n_ctx);
    snprintf(what, sizeof what, "a position of most weight leaves the others theirs: error %.1e", error);
    check(error < 1e-5, what);
    free_case(&c);
}

static bool finite_at(layer_case *c, uint32_t n_kv)
{
    const tri_kv_shape *s = &c->shape;
    size_t n = (size_t)s->group * s->head_dim;
    tri_attention(s, c->layer, 1, n_kv, c->q + n, c->out + n, c->scratch);
    bool all = true, none = true;
    for (size_t i = 0; i < n; i++) {
        all = all && isfinite(c->out[n + i]);
        none = none && !isfinite(c->out[n + i]);
    }
    check(all || none, "all outputs of a kv head are numbers, or none");
    return all;
}

static void test_not_finite(void)
{
    for (int type = 0; type < 2; type++) {
        tri_kv_shape shape = {.type = type ? TRI_KV_F32 : TRI_KV_INT8, .n_ctx = 11, .kv_heads = 2, .group = 1,
                              .head_dim = 12};
        layer_case c = new_case(shape);
        for (uint32_t p = 0; p < shape.n_ctx; p++) store(&c, p);
        for (uint32_t p = 0; p < shape.n_ctx; p++)
            for (int which = 0; which < 2; which++) {
                float *x = (which ? c.values : c.keys) + (p * 2 + 1) * 12, was[12];
                memcpy(was, x, sizeof was);
                for (int i = 0; i < 12; i++) x[i] = p % 2 ? NAN : INFINITY;
                store(&c, p);
                check((p == 0 || finite_at(&c, p)) && !finite_at(&c, p + 1) && !finite_at(&c, 11),
                      which ? "a value that is no number" : "a key that is no number");
                memcpy(x, was, sizeof was);
                store(&c, p);
                check(finite_at(&c, 11), "and is forgotten once it is overwritten");
            }
        c.q[12] = NAN;
        check(!finite_at(&c, 1), "a query that is no number");
        free_case(&c);
    }
}

int main(void)
{
    test_shapes();
    test_largest_sums();
    test_outlier();
    test_not_finite();
    return failures != 0;
}
