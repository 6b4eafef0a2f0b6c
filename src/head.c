/* head.c - the output head, which with a large vocabulary is read in two halves.
 *
 * A decode step reads all of the head, and of 128,000 logits needs a few dozen. The high nibbles of int8
 * weights estimate every logit: w + 128 = 16 h + l, so sum(w*x) = 16 sum(h*x) + sum(l*x) - 128 sum(x), where
 * sum(l*x) is near 7.5 sum(x), l being as good as random in 0..15 with variance (16^2 - 1) / 12. Rows
 * that can be among the best get their low nibbles added, and with them the very integer that int8
 * weights give. */
#include "head.h"

#include <math.h>

#include "multiply.h"
#include "ops.h"
#include "threads.h"

enum {
    ROWS = 2048,      /* in a thread's piece of a loop, at most; a multiple of 8 streams */
    PROBES = 64,      /* rows that are refined to see the errors */
    MOST_REFINED = 4096 /* rows: with more, all are read in streams */
};
#define LIKELY_ERROR 6.0f        /* standard deviations that no estimate is off by */
#define CREDIBLE_MEAN_SQUARE 2.0f /* of errors in standard deviations: 1 by chance */

const tri_matrix *tri_head_matrix(const tri_model *m)
{
    return m->config.tied ? &m->weights.embedding : &m->weights.output;
}

typedef struct {
    tri_session *session;
    const tri_matrix *w;
} head_loop;

/* The integer of a row from the sums of its nibbles. It fits int32, what it is made of need not. */
static int32_t join_sums(int32_t high, int32_t low, int32_t sum_x)
{
    return (int32_t)(16 * (uint32_t)high + (uint32_t)low - 128 * (uint32_t)sum_x);
}

static float scale_of(const head_loop *l, size_t row)
{
    return l->w->row_scales[row] * l->session->run.head.scale * l->w->multiplier;
}

/* Sums of n rows' nibbles in one of the two matrices of them. */
static void sum_nibbles(const head_loop *l, unsigned half, size_t row, size_t n, int32_t *sums)
{
    const tri_matrix *w = l->w;
    const uint8_t *rows = w->data + (half * w->rows + row) * w->row_bytes;
    tri_nibble_gemv(rows, w->row_bytes, n, l->session->run.head.x, sums);
}

static void estimate_rows(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const head_loop *l = context;
    int32_t *high = l->session->run.head.high;
    float offset = 120.5f * (float)l->session->run.head.sum;
    (void)worker;
    sum_nibbles(l, 0, first, end - first, high + first);
    for (uint32_t row = first; row < end; row++)
        l->session->logits[row] = (16.0f * (float)high[row] - offset) * scale_of(l, row);
}

/* Makes estimated rows exact. */
static void complete_rows(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const head_loop *l = context;
    const tri_head_input *in = &l->session->run.head;
    int32_t *low = l->session->run.workers[worker].sums;
    for (uint32_t row = first; row < end; row += ROWS) {
        uint32_t n = end - row < ROWS ? end - row : ROWS;
        sum_nibbles(l, 1, row, n, low);
        for (uint32_t r = 0; r < n; r++)
            l->session->logits[row + r] =
                (float)join_sums(in->high[row + r], low[r], in->sum) * scale_of(l, row + r);
    }
}

static void share_rows(head_loop *loop, tri_task *task)
{
    uint32_t rows = loop->w->rows, round = tri_thread_count() * ROWS;
    uint32_t pieces = (rows + round - 1) / round * tri_thread_count();
    tri_parallel_for(rows, (rows + pieces - 1) / pieces, task, loop);
}

void tri_head_logits(tri_session *s)
{
    head_loop loop = {s, tri_head_matrix(s->model)};
    tri_head_input *in = &s->run.head;
    const float *x = s->run.activations.x;
    uint32_t cols = loop.w->cols;
    in->estimated = loop.w->kind == TRI_MATRIX_INT8;
    if (!in->estimated) {
        tri_multiply(&s->run, &(tri_product){loop.w, s->logits}, 1);
        return;
    }
    in->scale = tri_quantize16(x, cols, tri_int8_limit(cols), in->x);
    if (isnan(in->scale)) {
        s->run.activations.fault = true;
        return;
    }
    for (size_t i = cols; i < 2 * loop.w->row_bytes; i++) in->x[i] = 0;
    in->sum = 0;
    for (uint32_t i = 0; i < cols; i++) in->sum += in->x[i];
    in->deviation = sqrtf(tri_dot(x, x, cols) * (255.0f / 12)) * fabsf(loop.w->multiplier);
    in->estimated = tri_sampler_depth(&s->sampler, s->n) != 0;
    share_rows(&loop, estimate_rows);
    if (!in->estimated) share_rows(&loop, complete_rows);
}

typedef struct {
    head_loop *head;
    const tri_candidate *rows;
} row_list;

static void complete_list(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const row_list *l = context;
    for (uint32_t i = first; i < end; i++) {
        uint32_t row = (uint32_t)l->rows[i].id;
        complete_rows(l->head, row, row + 1, worker);
    }
}

typedef struct {
    float squares; /* of estimates' errors in standard deviations */
    uint32_t n;
} errors;

/* Makes the logits of n rows exact; their values are what they were. */
static void refine(head_loop *loop, const tri_candidate *rows, uint32_t n, errors *seen)
{
    const tri_session *s = loop->session;
    tri_parallel_for(n, 16, complete_list, &(row_list){loop, rows});
    for (uint32_t i = 0; i < n; i++) {
        float error = s->logits[rows[i].id] - rows[i].value;
        float deviation = s->run.head.deviation * loop->w->row_scales[rows[i].id];
        if (error == 0 || !(deviation > 0)) continue; /* was exact */
        seen->squares += error / deviation * (error / deviation);
        seen->n++;
    }
}

static uint32_t add_row(const tri_session *s, uint32_t row, tri_candidate *list, uint32_t n)
{
    list[n] = (tri_candidate){s->logits[row], (int32_t)row};
    return n + 1;
}

/* False if errors are not what they should be, or too many rows would have to be refined.
 *
 * Those that are best by their estimates are made exact first, twice as many as are wanted: the best-th of
 * them is a bound below the best-th of all. Then follow all rows whose estimates can be that wrong. */
static bool refine_best(head_loop *loop, uint32_t best)
{
    tri_session *s = loop->session;
    tri_candidate *list = s->sampler.candidates;
    uint32_t rows = loop->w->rows, n = 0, first = 2 * best + 16;
    float *exact = s->sampler.logits, error = LIKELY_ERROR * s->run.head.deviation;
    errors seen = {0};
    /* The list has room for as many as there are rows. */
    if (best > MOST_REFINED / 2 || first >= rows / 2 || first + PROBES > rows) return false;

    tri_best_k(list, first, s->logits, rows);
    for (n = first; n < first + PROBES; n = add_row(s, (n - first) * (rows / PROBES), list, n)) continue;
    refine(loop, list, n, &seen);
    for (uint32_t i = 0; i < first; i++) exact[i] = s->logits[list[i].id];
    tri_best_k(list, best, exact, first);
    float bound = list[0].value;

    n = 0;
    for (uint32_t row = 0; row < rows && n < MOST_REFINED; row++)
        if (s->logits[row] + error * loop->w->row_scales[row] >= bound) n = add_row(s, row, list, n);
    if (n == MOST_REFINED) return false;
    refine(loop, list, n, &seen);
    return seen.squares <= CREDIBLE_MEAN_SQUARE * (float)(PROBES + seen.n);
}

void tri_head_refine(tri_session *s, uint32_t best)
{
    head_loop loop = {s, tri_head_matrix(s->model)};
    if (!s->run.head.estimated) return;
    if (best && best < loop.w->rows && refine_best(&loop, best)) return;
    share_rows(&loop, complete_rows);
    s->run.head.estimated = false;
}
