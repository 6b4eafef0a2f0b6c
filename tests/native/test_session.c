/* test_session.c - prefix sync, rewind, limits and sampling, on the small oracle model. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "sampler.h"
#include "trilobite.h"

enum { VOCAB = 384, N_IDS = 40, CONTEXT = 64 };

static tri_model *load(const char *path)
{
    static char bytes[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) {
        printf("FAIL cannot open %s\n", path);
        exit(1);
    }
    size_t n = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    tri_model *model = tri_model_new(n, TRI_ACTIVATION_AUTO, TRI_I2S_128X32, TRI_HEAD_AUTO, 0);
    tri_session *early;
    check(tri_session_new(model, 0, TRI_KV_INT8, &early) == TRI_INVALID_INPUT && !early,
          "no session before the model is loaded");
    if (tri_model_feed(model, bytes, n) || tri_model_finish(model)) {
        printf("FAIL %s\n", tri_model_error(model));
        exit(1);
    }
    check(tri_model_feed(model, bytes, 1) == TRI_INVALID_INPUT, "a complete model takes no more bytes");
    return model;
}

static tri_session *new_session(tri_model *model, tri_kv_type kv)
{
    tri_session *session;
    if (tri_session_new(model, CONTEXT, kv, &session)) {
        printf("FAIL %s\n", tri_model_error(model));
        exit(1);
    }
    return session;
}

static bool same_logits(tri_session *session, const float *want)
{
    const float *got = tri_session_logits(session);
    return got && memcmp(got, want, VOCAB * sizeof *want) == 0;
}

/* However a token sequence was reached, the logits behind it are the same to the bit. */
static void test_sync(tri_model *model, tri_kv_type kv)
{
    int32_t ids[N_IDS], other[N_IDS];
    float want[VOCAB];
    size_t left;
    for (int i = 0; i < N_IDS; i++) ids[i] = other[i] = (i * 37 + 11) % VOCAB;
    for (int i = 20; i < N_IDS; i++) other[i] = (i * 53 + 1) % VOCAB;

    tri_session *single = new_session(model, kv);
    for (int i = 0; i < N_IDS; i++) tri_session_eval(single, &ids[i], 1);
    memcpy(want, tri_session_logits(single), sizeof want);

    tri_session *s = new_session(model, kv);
    check(tri_session_logits(s) == NULL, "no logits before the first token");
    check(tri_session_sync(s, ids, N_IDS, 0, &left) == TRI_OK && left == 0 && same_logits(s, want),
          "one sync equals token by token");
    check(tri_session_sync(s, other, N_IDS, 0, &left) == TRI_OK && !same_logits(s, want),
          "another ending differs");
    check(tri_session_prefix(s, ids, N_IDS) == 20 && tri_session_prefix(s, other, N_IDS) == N_IDS,
          "the prefix that a sync keeps");
    check(tri_session_sync(s, ids, N_IDS, 1, &left) == TRI_OK && left == 20 && tri_session_length(s) == 20 &&
          tri_session_logits(s) == NULL, "a layer of a batch keeps the common prefix, without logits");
    check(tri_session_sync(s, other, N_IDS, 1, &left) == TRI_OK && left == 20 &&
          tri_session_sync(s, ids, N_IDS, 1, &left) == TRI_OK && left == 20,
          "a batch on its way gives way to another one");
    while (left) tri_session_sync(s, ids, N_IDS, 1, &left);
    check(same_logits(s, want), "layer by layer gives the same");
    tri_session_sync(s, other, N_IDS, 1, &left);
    check(tri_session_eval(s, ids + 20, N_IDS - 20) == TRI_OK && same_logits(s, want),
          "evaluating in spite of a batch on its way");
    check(tri_session_sync(s, ids, N_IDS, 0, &left) == TRI_OK && same_logits(s, want),
          "syncing again changes nothing");
    check(tri_session_rewind(s, 5) == TRI_OK && tri_session_length(s) == 5 && !tri_session_logits(s),
          "rewind");
    check(tri_session_eval(s, ids + 5, N_IDS - 5) == TRI_OK && same_logits(s, want),
          "going on after a rewind");
    check(tri_session_sync(s, ids, 10, 0, &left) == TRI_OK && tri_session_length(s) == 10 &&
          tri_session_logits(s),
          "syncing to a prefix of what is held gives logits");
    tri_session_free(single);
    tri_session_free(s);
}

static void test_limits(tri_model *model)
{
    int32_t ids[CONTEXT + 1] = {0}, bad = VOCAB;
    size_t left;
    tri_session *s = new_session(model, TRI_KV_INT8), *none;
    check(tri_session_eval(s, ids, CONTEXT) == TRI_OK, "a full context");
    check(tri_session_eval(s, ids, 1) == TRI_CONTEXT_OVERFLOW && strstr(tri_session_error(s), "65") &&
          strstr(tri_session_error(s), "64"), "one token more is an error with both numbers");
    check(tri_session_length(s) == CONTEXT && tri_session_logits(s), "which changes nothing");
    check(tri_session_sync(s, ids, CONTEXT + 1, 0, &left) == TRI_CONTEXT_OVERFLOW, "sync beyond the context");
    check(tri_session_sync(s, ids, 0, 0, &left) == TRI_INVALID_INPUT, "sync to nothing");
    check(tri_session_sync(s, &bad, 1, 0, &left) == TRI_INVALID_INPUT && tri_session_length(s) == CONTEXT,
          "an id beyond the vocabulary");
    bad = -1;
    check(tri_session_eval(s, &bad, 1) != TRI_OK, "a negative id");
    check(tri_session_rewind(s, CONTEXT + 1) == TRI_INVALID_INPUT, "rewinding forward");
    check(tri_session_new(model, 1u << 30, TRI_KV_INT8, &none) == TRI_INVALID_INPUT && !none,
          "a context beyond the trained one");
    check(tri_session_new(model, 0, (tri_kv_type)2, &none) == TRI_INVALID_INPUT && !none &&
          strstr(tri_model_error(model), "kv cache"), "a kv cache that does not exist");
    tri_session_free(s);
}

/* Draws from hand-made logits: ids 3, 1, 4, 0, 2 from likely to unlikely, one apart. */
static int32_t draw(tri_sampler *sampler, const int32_t *recent, size_t n_recent)
{
    static const float logits[] = {1, 3, 0, 4, 2};
    return tri_sampler_draw(sampler, logits, 5, recent, n_recent);
}

static void test_extreme_logits(tri_sampler off)
{
    enum { DRAWS = 20000 };
    static const float equal[] = {-2, -2, -2, -2, -2}, huge[] = {3e38f, -3e38f, 2e38f, -3e38f, 0};
    const int32_t recent[] = {0, 1, 2, 3, 4};
    int count[5] = {0};
    tri_sampler s = off;
    tri_sampler_seed(&s, 3);
    for (int i = 0; i < DRAWS; i++) count[tri_sampler_draw(&s, equal, 5, NULL, 0)]++;
    bool even = true;
    for (int i = 0; i < 5; i++) even = abs(count[i] - DRAWS / 5) < DRAWS / 50 && even;
    check(even, "equal logits are drawn evenly");
    s.temperature = 0;
    check(tri_sampler_draw(&s, equal, 5, NULL, 0) == 0, "or greedily, the lowest id");

    s.repeat_penalty = 1e-30f; /* to both infinities and beyond */
    s.repeat_window = 5;
    s.temperature = 1;
    bool best = true;
    for (int i = 0; i < 100; i++) best = tri_sampler_draw(&s, huge, 5, recent + 2, 1) == 2 && best;
    check(best, "a favoured token is drawn, however strong the favour");
    s.repeat_penalty = 1e6f;
    int32_t id = tri_sampler_draw(&s, huge + 1, 1, recent, 1);
    check(id == 0, "and a penalised one if there is no other");
}

static void test_sampler(void)
{
    enum { DRAWS = 20000 };
    const int32_t recent[] = {3, 1, 1, 0};
    tri_candidate room[5];
    float scratch[5];
    tri_sampler off = {.temperature = 1, .top_p = 1, .repeat_penalty = 1, .logits = scratch,
                       .candidates = room}, s = off;
    int count[5] = {0}, only[5] = {0};
    s.temperature = 0;
    check(draw(&s, NULL, 0) == 3, "temperature 0 is greedy");
    s.repeat_penalty = 3;
    s.repeat_window = 4;
    check(draw(&s, recent, 4) == 4, "recent tokens are penalised, each once");
    s.repeat_window = 3;
    check(draw(&s, recent, 4) == 3, "but not those outside the window");

    s = off;
    s.temperature = 1e-9f;
    check(draw(&s, NULL, 0) == 3, "a tiny temperature is greedy");
    for (int setting = 0; setting < 3; setting++) {
        s = off;
        s.temperature = 100;
        if (setting == 0) s.top_k = 1;
        if (setting == 1) s.top_p = 1e-6f;
        if (setting == 2) s.min_p = 1;
        tri_sampler_seed(&s, 5);
        bool best = true;
        for (int i = 0; i < 100; i++) best = draw(&s, NULL, 0) == 3 && best;
        check(best, setting == 0 ? "top_k 1 leaves the best" :
                    setting == 1 ? "so does a tiny top_p" : "and min_p 1");
    }

    s = off;
    tri_sampler_seed(&s, 7);
    for (int i = 0; i < DRAWS; i++) count[draw(&s, NULL, 0)]++;
    double total = exp(1) + exp(3) + exp(0) + exp(4) + exp(2);
    check(fabs(count[3] - DRAWS * exp(4) / total) < 0.02 * DRAWS &&
          fabs(count[1] - DRAWS * exp(3) / total) < 0.02 * DRAWS && count[2] > 0,
          "ids are drawn in the ratio of their probabilities");

    s.top_k = 3;
    s.top_p = 0.7f; /* of the three best: 0.665, 0.245, 0.090 */
    for (int i = 0; i < DRAWS; i++) only[draw(&s, NULL, 0)]++;
    check(only[3] + only[1] == DRAWS && only[1] > 0,
          "top_p keeps the fewest ids that reach it, among the top_k");

    test_extreme_logits(off);

    tri_sampler other = s;
    tri_sampler_seed(&s, 42);
    tri_sampler_seed(&other, 42);
    bool same = true;
    for (int i = 0; i < 100; i++) same = draw(&s, NULL, 0) == draw(&other, NULL, 0) && same;
    check(same, "the same seed draws the same");
}

static void test_sampling(tri_model *model)
{
    int32_t id = 7, drawn;
    tri_session *s = new_session(model, TRI_KV_INT8);
    check(tri_session_sample(s, &drawn) == TRI_INVALID_INPUT, "no sample without logits");
    tri_session_eval(s, &id, 1);
    const float *logits = tri_session_logits(s);
    int32_t best = 0;
    for (int i = 0; i < VOCAB; i++) best = logits[i] > logits[best] ? i : best;
    check(tri_session_sample(s, &drawn) == TRI_OK && drawn == best, "a new session samples greedily");
    check(tri_session_set_sampler(s, -1, 0, 1, 0, 1, 0, 0) == TRI_INVALID_INPUT, "a negative temperature");
    check(tri_session_set_sampler(s, 1, 0, 0, 0, 1, 0, 0) == TRI_INVALID_INPUT, "top_p 0");
    check(tri_session_set_sampler(s, 1, 0, 1, 2, 1, 0, 0) == TRI_INVALID_INPUT, "min_p 2");
    check(tri_session_set_sampler(s, 1, 0, 1, 0, NAN, 0, 0) == TRI_INVALID_INPUT, "repeat_penalty NaN");
    tri_session_free(s);
}

int main(void)
{
    tri_model *model = load("build/fixtures/oracle/bitnet-relu2-i2_s.gguf");
    test_sync(model, TRI_KV_INT8);
    test_sync(model, TRI_KV_F32);
    test_limits(model);
    test_sampler();
    test_sampling(model);
    tri_model_free(model);
    return failures != 0;
}
