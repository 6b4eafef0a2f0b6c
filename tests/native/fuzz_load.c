/* fuzz_load.c - libFuzzer target: a whole model load and a few tokens, from hostile bytes.
 *
 * The first two bytes choose the options: chunk size, whether the file's size is announced, I2_S
 * layout, activation and output head, header only, a session before the weights. The rest is the file. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "trilobite.h"

enum { OPTIONS = 2, CONTEXT = 4, TOKENS = 2 };

/* Allocations beyond what a small file can need are refused, as a small device would. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "allocator_may_return_null=1:max_allocation_size_mb=64"; }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void use_text(tri_model *model)
{
    static const char text[] = "Once upon \xf0\x9f\x8c\xb1 a <|eot_id|> time \xff";
    int32_t ids[64];
    char back[64];
    size_t n = 0, count = 0;
    tri_tokenize(model, text, sizeof text - 1, TRI_ADD_BOS | TRI_PARSE_SPECIAL, ids, 64, &n);
    if (n <= 64) tri_detokenize(model, ids, n, TRI_SHOW_SPECIAL, back, sizeof back, &count);
    for (int part = TRI_CHAT_BEGIN; part <= TRI_CHAT_END; part++)
        tri_chat_tokenize(model, (tri_chat_part)part, text, sizeof text - 1, ids, 64, &n);
}

static void use_weights(tri_model *model, tri_session **early)
{
    if (!*early && tri_session_new(model, CONTEXT, TRI_KV_INT8, early) != TRI_OK) return;
    tri_session *session = *early;
    uint32_t vocab = tri_model_vocab_size(model);
    int32_t ids[TOKENS] = {0, (int32_t)vocab - 1};
    if (tri_session_eval(session, ids, TOKENS) == TRI_OK) {
        const float *logits = tri_session_logits(session);
        for (uint32_t i = 0; i < vocab; i++)
            if (!isfinite(logits[i])) abort(); /* the contract promises TRI_NUMERIC_FAULT instead */
        tri_session_sample(session, ids);
        if (ids[0] < 0 || (uint32_t)ids[0] >= vocab) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < OPTIONS) return 0;
    unsigned how = data[1];
    size_t chunk = data[0] ? data[0] : size;
    data += OPTIONS;
    size -= OPTIONS;
    tri_model *model = tri_model_new(how & 1 ? size : 0, (tri_activation)(how >> 1 & 1 ? 2 : 0),
                                     (tri_i2s_layout)((how >> 2 & 3) % 3), (tri_head)((how >> 4 & 3) % 3),
                                     how >> 6 & 1);
    if (!model) return 0;
    tri_session *session = NULL;
    tri_status status = TRI_OK;
    for (size_t at = 0; at < size && !status; at += chunk) {
        size_t n = size - at < chunk ? size - at : chunk;
        uint8_t *copy = malloc(n); /* its own allocation: a read beyond it is seen */
        if (!copy) break;
        memcpy(copy, data + at, n);
        status = tri_model_feed(model, copy, n);
        free(copy);
        if (how >> 7 && !session && !status) tri_session_new(model, CONTEXT, TRI_KV_F32, &session);
    }
    int32_t id = 0;
    if (session && tri_session_eval(session, &id, 1) != TRI_INVALID_INPUT) abort(); /* not finished */
    if (tri_model_has_header(model)) {
        char *json = malloc(1 << 16);
        if (json) tri_model_describe(model, 0, TRI_KV_INT8, json, 1 << 16);
        free(json);
        use_text(model);
    }
    if (!status && tri_model_finish(model) == TRI_OK && tri_model_vocab_size(model))
        use_weights(model, &session);
    tri_session_free(session);
    tri_model_free(model);
    return 0;
}
