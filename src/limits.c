/* limits.c - what this machine can do at most with this model: how fast its weights can be read, and how
 * fast the kernels multiply when nothing else is in their way. The caller measures the time. */
#include <stddef.h>
#include <stdint.h>

#include "head.h"
#include "multiply.h"
#include "threads.h"

typedef uint32_t u32x4 __attribute__((vector_size(16), aligned(1), may_alias));
typedef uint16_t u16x8 __attribute__((vector_size(16), aligned(1), may_alias));

enum { PAGE = 4096, LINE = 64 };

static volatile uint32_t sink; /* keeps the compiler from dropping what is computed for its time alone */

/* ---- reading -------------------------------------------------------------------------------- */

typedef struct {
    const uint8_t *bytes;
    uint32_t streams;
} read_context;

/* Streams that advance together, line by line, each through a part of its own. Unrolled after inlining. */
static inline __attribute__((always_inline)) void read_streams(const uint8_t *bytes, size_t part,
                                                               const unsigned streams)
{
    u32x4 sums[4] = {{0}};
    for (size_t at = 0; at < part; at += LINE)
#pragma clang loop unroll(full)
        for (unsigned k = 0; k < streams; k++) {
            const u32x4 *line = (const u32x4 *)(bytes + k * part + at);
            for (unsigned i = 0; i < 4; i++) sums[i] |= line[i];
        }
    u32x4 all = sums[0] | sums[1] | sums[2] | sums[3];
    sink = all[0] | all[1] | all[2] | all[3];
}

static void read_pages(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const read_context *c = context;
    (void)worker;
    const uint8_t *bytes = c->bytes + first * (size_t)PAGE;
    size_t size = (end - first) * (size_t)PAGE, part = size / c->streams / LINE * LINE;
    switch (c->streams) {
    case 1: read_streams(bytes, part, 1); break;
    case 4: read_streams(bytes, part, 4); break;
    case 8: read_streams(bytes, part, 8); break;
    default: read_streams(bytes, part, 16); break;
    }
}

/* Returns the bytes read; what is behind the last whole page is left out. */
static double read_matrix(const tri_matrix *w, uint32_t streams)
{
    uint32_t pages = (uint32_t)(tri_matrix_bytes(w) / PAGE);
    read_context context = {w->data, streams};
    if (w->kind == TRI_MATRIX_NONE) return 0;
    tri_parallel_for(pages, 16, read_pages, &context);
    return (double)pages * PAGE;
}

double tri_limit_read(tri_session *s, uint32_t streams)
{
    const tri_weights *w = &s->model->weights;
    double bytes = 0;
    if (!s->model->finished) return 0;
    if (streams != 1 && streams != 4 && streams != 8) streams = 16;
    for (uint32_t i = 0; i < s->model->config.n_layers; i++) {
        const tri_layer *l = &w->layers[i];
        const tri_matrix *const all[] = {&l->q, &l->k, &l->v, &l->o, &l->gate, &l->up, &l->down};
        for (size_t k = 0; k < sizeof all / sizeof *all; k++) bytes += read_matrix(all[k], streams);
    }
    return bytes + read_matrix(tri_head_matrix(s->model), streams);
}

/* ---- multiplying ---------------------------------------------------------------------------- */

/* Activations of a magnitude that uses all of int8, the same in every run. */
static void fill_input(tri_session *s, size_t n_tokens, uint32_t cols)
{
    uint32_t random = 1;
    for (size_t i = 0; i < n_tokens * cols; i++) {
        random = random * 1664525 + 1013904223;
        s->run.norm[i] = (float)(int32_t)random;
    }
    tri_activate(&s->run.activations, s->run.norm, n_tokens, cols);
}

/* Group k of the matrices that a layer multiplies together, and how many these are; 0 behind the last. */
static size_t layer_products(tri_session *s, const tri_layer *l, unsigned k, tri_product products[3])
{
    const tri_config *c = &s->model->config;
    tri_run *r = &s->run;
    switch (k) {
    case 0:
        products[0] = (tri_product){&l->q, r->q};
        products[1] = (tri_product){&l->k, r->kv};
        products[2] = (tri_product){&l->v, r->kv + TRI_BATCH * (size_t)c->kv_heads * c->head_dim};
        return 3;
    case 1: products[0] = (tri_product){&l->o, r->delta}; return 1;
    case 2:
        products[0] = (tri_product){&l->gate, r->gate};
        products[1] = (tri_product){&l->up, r->up};
        return 2;
    case 3: products[0] = (tri_product){&l->down, r->delta}; return 1;
    default: return 0;
    }
}

/* All matrices of this width in the first n_layers. */
static double multiply_width(tri_session *s, size_t n_tokens, uint32_t n_layers, uint32_t cols)
{
    double macs = 0;
    fill_input(s, n_tokens, cols);
    for (uint32_t i = 0; i < n_layers; i++) {
        tri_product products[3];
        size_t n;
        for (unsigned k = 0; (n = layer_products(s, &s->model->weights.layers[i], k, products)); k++) {
            if (products[0].w->cols != cols) continue;
            tri_multiply(&s->run, products, n);
            for (size_t j = 0; j < n; j++) macs += (double)n_tokens * products[j].w->rows * cols;
        }
    }
    return macs;
}

double tri_limit_multiply(tri_session *s, uint32_t n_tokens, uint32_t n_layers)
{
    const tri_config *c = &s->model->config;
    uint32_t widths[3] = {c->dim, c->heads * c->head_dim, c->ffn};
    double macs = 0;
    if (!s->model->finished) return 0;
    if (n_layers > c->n_layers) n_layers = c->n_layers;
    for (uint32_t left = n_tokens, batch; left; left -= batch) {
        batch = left < TRI_BATCH ? left : TRI_BATCH;
        for (unsigned i = 0; i < 3; i++) {
            bool seen = false;
            for (unsigned k = 0; k < i; k++) seen |= widths[k] == widths[i];
            if (!seen) macs += multiply_width(s, batch, n_layers, widths[i]);
        }
    }
    return macs;
}

double tri_limit_multiply_hot(tri_session *s, uint32_t n_tokens, uint32_t repeats)
{
    const tri_matrix *w = &s->model->weights.layers[0].o;
    double macs = 0;
    if (!s->model->finished) return 0;
    if (n_tokens > TRI_BATCH) n_tokens = TRI_BATCH;
    fill_input(s, n_tokens, w->cols);
    for (uint32_t i = 0; i < repeats; i++) {
        tri_multiply(&s->run, &(tri_product){w, s->run.delta}, 1);
        macs += (double)n_tokens * w->rows * w->cols;
    }
    return macs;
}

/* ---- adding --------------------------------------------------------------------------------- */

enum { MAX_ENTRIES = 1024 /* of 16 bytes: they stay in the first cache */, SUMS = 8, ROUNDS = 64 };

typedef struct {
    const u16x8 *table;
    size_t entries;
} add_context;

static void add_entries(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const add_context *c = context;
    u16x8 sums[SUMS] = {{0}};
    (void)worker;
    for (uint32_t round = first * ROUNDS; round < end * ROUNDS; round++)
        for (size_t at = 0; at < c->entries; at += SUMS)
#pragma clang loop unroll(full)
            for (unsigned k = 0; k < SUMS; k++) sums[k] += c->table[at + k];
    for (unsigned k = 1; k < SUMS; k++) sums[0] ^= sums[k];
    sink = sums[0][0];
}

double tri_limit_add(tri_session *s, uint32_t repeats)
{
    size_t entries = TRI_BATCH * (size_t)s->model->config.dim * sizeof(float) / sizeof(u16x8) / SUMS * SUMS;
    add_context context = {(const u16x8 *)s->run.norm, entries < MAX_ENTRIES ? entries : MAX_ENTRIES};
    tri_parallel_for(repeats, 1, add_entries, &context);
    return (double)repeats * ROUNDS * (double)context.entries;
}
