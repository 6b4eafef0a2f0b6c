/* test_head.c - logits in two steps: what is refined is exact, and the best are refined. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "head.h"
#include "ops.h"

enum { VOCAB = 6000, DIM = 200 };

static tri_model model;
static tri_session session;
static int8_t weights[VOCAB][DIM];
static float scales[VOCAB], x[DIM], logits[VOCAB];

/* An int8 head of these weights, and a session that has just what a head needs. */
static void set_up(void)
{
    static float least[VOCAB];
    static tri_candidate candidates[VOCAB];
    static int32_t sums[TRI_BATCH * TRI_ROW_BLOCK];
    static tri_worker worker = {.sums = sums};
    tri_matrix *w = &model.weights.embedding;
    *w = (tri_matrix){.kind = TRI_MATRIX_INT8, .rows = VOCAB, .cols = DIM, .row_bytes = tri_nibble_bytes(DIM),
                      .multiplier = 1, .row_scales = scales};
    w->data = malloc((size_t)tri_matrix_bytes(w));
    model.config.tied = true;
    session.model = &model;
    session.sampler.repeat_penalty = 1; /* and greedy */
    session.logits = logits;
    session.sampler.logits = least;
    session.sampler.candidates = candidates;
    static int32_t high[VOCAB];
    session.run.workers = &worker;
    session.run.head.high = high;
    session.run.head.x = calloc(2 * w->row_bytes, sizeof(int16_t));
    if (!w->data || !session.run.head.x) exit(2);
}

static void set_weights(float (*weight)(void))
{
    tri_matrix *w = &model.weights.embedding;
    float row[DIM];
    for (size_t r = 0; r < VOCAB; r++) {
        for (size_t i = 0; i < DIM; i++) row[i] = weight();
        scales[r] = tri_quantize_weights(row, DIM, weights[r]);
        tri_int8_split(weights[r], DIM, w->data + r * w->row_bytes, w->data + (VOCAB + r) * w->row_bytes);
    }
}

/* The logit by the definition: one integer, one scale. */
static float expected(size_t row)
{
    int64_t sum = 0;
    for (size_t i = 0; i < DIM; i++) sum += weights[row][i] * session.run.head.x[i];
    return (float)sum * (scales[row] * session.run.head.scale * model.weights.embedding.multiplier);
}

static void estimate(void)
{
    for (size_t i = 0; i < DIM; i++) x[i] = noise() * 3;
    session.run.activations.x = x;
    tri_head_logits(&session);
}

static uint32_t count_exact(void)
{
    uint32_t n = 0;
    for (size_t r = 0; r < VOCAB; r++) n += logits[r] == expected(r);
    return n;
}

/* Whether each of the k best by the definition has its exact logit, and no other row has a larger one. */
static bool best_are_exact(uint32_t k)
{
    float *values = malloc(VOCAB * sizeof *values);
    tri_candidate *heap = malloc(k * sizeof *heap);
    bool ok = true;
    for (size_t r = 0; r < VOCAB; r++) values[r] = expected(r);
    tri_best_k(heap, k, values, VOCAB);
    float kth = heap[0].value;
    for (size_t r = 0; r < VOCAB; r++) ok &= values[r] >= kth ? logits[r] == values[r] : logits[r] < kth;
    free(values), free(heap);
    return ok;
}

static float spread(void) { return noise() * noise(); }
static float three_values(void) { return noise() > 0.3f ? 1 : noise() > 0 ? 0 : -1; }

int main(void)
{
    set_up();
    set_weights(spread);
    bool rough = true, best = true, few = true, all = true;
    for (int i = 0; i < 20; i++) {
        estimate();
        rough &= session.run.head.estimated && count_exact() < VOCAB / 10;
        uint32_t k = i % 2 ? 1 : 40;
        tri_head_refine(&session, k);
        best &= best_are_exact(k);
        few &= session.run.head.estimated && count_exact() < VOCAB / 2;
        tri_head_refine(&session, 0);
        all &= !session.run.head.estimated && count_exact() == VOCAB;
    }
    check(rough, "logits are estimates at first");
    check(best, "the best are exact");
    check(few, "most others stay estimates");
    check(all, "all are exact when all are asked for");

    set_weights(three_values); /* low nibbles that are anything but random */
    bool noticed = true;
    for (int i = 0; i < 20; i++) {
        estimate();
        tri_head_refine(&session, 1);
        noticed &= !session.run.head.estimated && count_exact() == VOCAB;
    }
    check(noticed, "weights whose errors are no chance are noticed");

    set_weights(spread);
    bool small = true;
    tri_candidate *candidates = session.sampler.candidates;
    for (uint32_t rows = 1; rows < 140; rows++) {
        model.weights.embedding.rows = rows;
        for (size_t r = 0; r < rows; r++) {
            uint8_t *high = model.weights.embedding.data + r * model.weights.embedding.row_bytes;
            tri_int8_split(weights[r], DIM, high, high + rows * model.weights.embedding.row_bytes);
        }
        session.sampler.candidates = malloc(rows * sizeof *candidates); /* a write beyond is caught */
        estimate();
        tri_head_refine(&session, 1);
        float top = expected(0);
        size_t best_row = 0;
        for (size_t r = 1; r < rows; r++)
            if (expected(r) > top) top = expected(best_row = r);
        small &= logits[best_row] == top;
        free(session.sampler.candidates);
    }
    session.sampler.candidates = candidates;
    check(small, "vocabularies of a few tokens");

    x[3] = 1.0f / 0.0f;
    tri_head_logits(&session);
    check(session.run.activations.fault, "an input that is not finite is a fault");
    free(model.weights.embedding.data);
    free(session.run.head.x);
    return failures != 0;
}
