/* test_contract.c - promises of trilobite.h about failure: bad options, bad order, values that are no
 * numbers. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "gguf.h"
#include "quants.h"

enum { CONTEXT = 64, VOCAB = 384, BAD_ID = 7, N_IDS = 40 };

static char file[1 << 20];
static size_t file_n;

static void read_fixture(const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "build/fixtures/oracle/%s.gguf", name);
    FILE *in = fopen(path, "rb");
    if (!in) {
        printf("FAIL cannot open %s\n", path);
        exit(1);
    }
    file_n = fread(file, 1, sizeof file, in);
    fclose(in);
}

static tri_model *new_model(int header_only)
{
    return tri_model_new(file_n, TRI_ACTIVATION_AUTO, TRI_I2S_128X32, TRI_HEAD_AUTO, header_only);
}

static bool says(const tri_model *model, const char *words)
{
    return strstr(tri_model_error(model), words) != NULL;
}

static void test_options(void)
{
    static const int options[][3] = {{3, 0, 0}, {-1, 0, 0}, {0, 3, 0}, {0, 0, 3}};
    bool refused = true;
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        tri_model *model = tri_model_new(file_n, (tri_activation)options[i][0], (tri_i2s_layout)options[i][1],
                                         (tri_head)options[i][2], 0);
        refused = refused && model && tri_model_feed(model, file, file_n) == TRI_INVALID_INPUT &&
                  says(model, "option");
        tri_model_free(model);
    }
    check(refused, "options that do not exist are refused");
}

static void test_order(void)
{
    int32_t ids[8];
    size_t n;
    tri_session *session;
    tri_model *model = new_model(0);
    check(!*tri_model_error(model) && !tri_model_has_header(model), "a new model has no error and no header");
    check(tri_model_describe(model, 0, TRI_KV_INT8, NULL, 0) == 0, "nothing is described before the header");
    check(tri_tokenize(model, "a", 1, 0, ids, 8, &n) == TRI_INVALID_INPUT,
          "nothing is tokenized before the header");
    check(tri_model_feed(model, NULL, 0) == TRI_OK, "no bytes are fine");
    check(tri_model_feed(model, file, file_n - 1) == TRI_OK && tri_model_has_header(model),
          "all bytes but one");
    check(tri_model_finish(model) == TRI_FORMAT_CORRUPT && says(model, "ends after"),
          "a file that ends early");
    check(tri_model_feed(model, file + file_n - 1, 1) == TRI_INVALID_INPUT && says(model, "no more bytes"),
          "takes no more bytes");
    check(tri_model_finish(model) == TRI_INVALID_INPUT, "and cannot be finished");
    tri_model_free(model);

    model = new_model(1);
    check(tri_model_feed(model, file, file_n / 2) == TRI_OK && tri_model_finish(model) == TRI_OK &&
          tri_model_finish(model) == TRI_OK, "a header is enough where only the header is wanted");
    check(tri_tokenize(model, "a", 1, 0, ids, 8, &n) == TRI_OK && n > 0, "and for tokenizing");
    check(tri_session_new(model, 0, TRI_KV_INT8, &session) == TRI_INVALID_INPUT && !session &&
          says(model, "only the model's header"), "but not for a session");
    tri_model_free(model);
}

/* A session made as soon as the header is there computes what one made behind the last byte does. */
static void test_early_session(void)
{
    static const int32_t ids[] = {1, 2, 3};
    static float want[VOCAB];
    const size_t header = file_n / 2, n = 3;
    size_t left;
    int32_t id;
    tri_session *early, *late = NULL;
    tri_model *model = new_model(0);
    check(tri_model_file_bytes(model, 0) == 0 && tri_model_memory(model, CONTEXT, TRI_KV_INT8) == 0 &&
          tri_session_new(model, CONTEXT, TRI_KV_INT8, &early) == TRI_INVALID_INPUT && !early,
          "no session and no sizes before the header");
    check(tri_model_feed(model, file, header) == TRI_OK &&
          tri_session_new(model, CONTEXT, TRI_KV_INT8, &early) == TRI_OK, "a session before the weights");
    check(tri_model_file_bytes(model, 0) <= file_n && tri_model_file_bytes(model, 1) >= file_n &&
          tri_model_file_bytes(model, 1) - tri_model_file_bytes(model, 0) < 32, "the file's size is known");
    check(tri_model_memory(model, CONTEXT, TRI_KV_F32) > tri_model_memory(model, CONTEXT, TRI_KV_INT8) &&
          tri_model_memory(model, CONTEXT, TRI_KV_INT8) > tri_model_memory(model, CONTEXT / 2, TRI_KV_INT8),
          "and the memory, by context and KV cache");
    check(tri_session_eval(early, ids, n) == TRI_INVALID_INPUT &&
          strstr(tri_session_error(early), "not all arrived"), "it evaluates nothing yet");
    check(tri_session_sync(early, ids, n, 0, &left) == TRI_INVALID_INPUT && left == n &&
          tri_session_length(early) == 0 && !tri_session_logits(early) &&
          tri_session_sample(early, &id) == TRI_INVALID_INPUT, "nor in any other way");
    check(tri_limit_read(early, 4) == 0 && tri_limit_multiply(early, 1, 1) == 0 &&
          tri_limit_multiply_hot(early, 1, 1) == 0, "and measures nothing");
    check(tri_model_feed(model, file + header, file_n - header) == TRI_OK &&
          tri_model_finish(model) == TRI_OK &&
          tri_session_new(model, CONTEXT, TRI_KV_INT8, &late) == TRI_OK &&
          tri_session_eval(late, ids, n) == TRI_OK, "a session behind them");
    memcpy(want, tri_session_logits(late), sizeof want);
    check(tri_session_eval(early, ids, n) == TRI_OK &&
          memcmp(tri_session_logits(early), want, sizeof want) == 0, "gives the same logits");
    tri_session_free(early);
    tri_session_free(late);
    tri_model_free(model);

    model = new_model(0);
    tri_model_feed(model, file, header);
    tri_session_new(model, CONTEXT, TRI_KV_INT8, &early);
    check(tri_model_finish(model) == TRI_FORMAT_CORRUPT &&
          tri_session_eval(early, ids, n) == TRI_INVALID_INPUT &&
          strstr(tri_session_error(early), "failed to load"), "nor does it where the weights were cut");
    check(tri_session_new(model, CONTEXT, TRI_KV_INT8, &late) == TRI_INVALID_INPUT && !late,
          "and there is no other session");
    tri_session_free(early);
    tri_model_free(model);
}

/* Keys that differ in their last bytes only, so that comparing each with each would take minutes. */
static void test_long_keys(void)
{
    enum { KEYS = 4096, KEY = 16000 };
    static uint8_t entry[8 + KEY + 4 + 1] = {KEY & 255, KEY >> 8};
    static const uint8_t head[24] = {'G', 'G', 'U', 'F', 3, [17] = KEYS >> 8};
    tri_model *model = tri_model_new(0, TRI_ACTIVATION_AUTO, TRI_I2S_128X32, TRI_HEAD_AUTO, 1);
    tri_status status = tri_model_feed(model, head, sizeof head);
    memset(entry + 8, 'k', KEY);
    int fed = 0;
    for (; fed < KEYS && !status; fed++) {
        memcpy(entry + 8 + KEY - 4, &fed, 4);
        status = tri_model_feed(model, entry, sizeof entry);
    }
    check(status == TRI_FORMAT_CORRUPT && fed < 100 && says(model, "keys"),
          "metadata keys of many megabytes");
    tri_model_free(model);
}

/* Where row `id` of the embedding begins in the file, which is F16. */
static size_t embedding_row(size_t id)
{
    tri_gguf gguf;
    tri_error error;
    size_t used, at = 0;
    tri_gguf_init(&gguf, file_n);
    if (tri_gguf_feed(&gguf, file, file_n, &used, &error)) exit(1);
    for (size_t i = 0; i < gguf.n_tensors; i++) {
        const tri_tensor_info *t = &gguf.tensors[i];
        if (tri_str_is(tri_gguf_name(&gguf, t), "token_embd.weight") && t->type == TRI_F16)
            at = (size_t)(gguf.data_at + t->offset + id * t->dims[0] * 2);
    }
    tri_gguf_free(&gguf);
    return at;
}

/* A model whose token BAD_ID is embedded with one element that is no number. */
static void test_numeric_fault(uint16_t element, const char *name)
{
    static float want[VOCAB];
    int32_t ids[N_IDS], bad[N_IDS], id;
    size_t left;
    tri_session *s;
    printf("     %s\n", name);
    size_t at = embedding_row(BAD_ID);
    char saved[2];
    memcpy(saved, file + at, 2);
    memcpy(file + at, &element, 2);
    tri_model *model = new_model(0);
    bool loaded = !tri_model_feed(model, file, file_n) && !tri_model_finish(model) &&
                  !tri_session_new(model, CONTEXT, TRI_KV_INT8, &s);
    memcpy(file + at, saved, 2);
    if (!loaded) {
        check(false, tri_model_error(model));
        tri_model_free(model);
        return;
    }
    for (int i = 0; i < N_IDS; i++) ids[i] = bad[i] = 8 + i;
    bad[35] = BAD_ID; /* in the third batch */

    tri_session_eval(s, ids, N_IDS);
    memcpy(want, tri_session_logits(s), sizeof want);
    tri_session_rewind(s, 2);
    check(tri_session_eval(s, bad + 2, N_IDS - 2) == TRI_NUMERIC_FAULT && *tri_session_error(s),
          "evaluating it is a fault");
    check(tri_session_length(s) == 2 && !tri_session_logits(s) &&
          tri_session_sample(s, &id) == TRI_INVALID_INPUT,
          "no token of the call is kept, and no logits");
    check(tri_session_eval(s, ids + 2, N_IDS - 2) == TRI_OK &&
          memcmp(tri_session_logits(s), want, sizeof want) == 0,
          "the next call works as if nothing had been");
    check(tri_session_sync(s, bad, N_IDS, 0, &left) == TRI_NUMERIC_FAULT && left == 5 &&
          tri_session_length(s) == 35,
          "a faulty sync leaves the common prefix");
    check(tri_session_sync(s, ids, N_IDS, 0, &left) == TRI_OK && left == 0 &&
          memcmp(tri_session_logits(s), want, sizeof want) == 0, "and the next one works");
    tri_session_free(s);
    tri_model_free(model);
}

int main(void)
{
    read_fixture("bitnet-relu2-tq1_0");
    test_options();
    test_order();
    test_early_session();
    test_long_keys();
    read_fixture("llama-dense-f16");
    test_numeric_fault(0x7e00, "NaN in a dense model");
    test_numeric_fault(0xfc00, "-infinity in a dense model");
    return failures != 0;
}
