/* test_vocab.c - vocabularies that are refused: missing, ill-typed, too large, or out of range. */
#include <math.h>

#include "vocab_support.h"

#include "tokenizer_internal.h"

static const char *const small_tokens[] = {"a", "b", "ab"};
static const int32_t small_types[] = {1, 1, 1};
enum { N_SMALL = sizeof small_types / 4 };

static header small_bpe(void) { return bpe_header(small_tokens, N_SMALL); }

static void expect_refusal(header h, tri_status want, const char *words)
{
    vocab v;
    load_header(&v, &h);
    CHECK(v.status == want && !v.tokenizer && strstr(v.error.message, words), "status %d: %s", (int)v.status,
          v.error.message);
    unload(&v);
}

static void test_refusals(void)
{
    header h = new_header();
    vocab v;
    load_header(&v, &h);
    CHECK(v.status == TRI_OK && !v.tokenizer, "a file without a tokenizer");
    unload(&v);

    h = new_header(), add_string(&h, "tokenizer.ggml.model", "bert");
    expect_refusal(h, TRI_FORMAT_UNSUPPORTED, "\"bert\"; supported are");
    h = new_header(), add_u32(&h, "tokenizer.ggml.model", 1);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "not a string");
    h = new_header(), add_strings(&h, "tokenizer.ggml.tokens", small_tokens, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "tokenizer.ggml.model is missing");
    h = new_header(), add_string(&h, "tokenizer.ggml.model", "gpt2");
    expect_refusal(h, TRI_FORMAT_CORRUPT, "tokenizer.ggml.tokens is missing");
    h = new_header(), add_string(&h, "tokenizer.ggml.model", "gpt2");
    add_i32s(&h, "tokenizer.ggml.tokens", small_types, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "not an array of strings");
    h = new_header(), add_string(&h, "tokenizer.ggml.model", "gpt2");
    add_strings(&h, "tokenizer.ggml.tokens", NULL, 0);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "vocabulary of 0");

    h = small_bpe(), add_string(&h, "tokenizer.ggml.pre", "bloom");
    expect_refusal(h, TRI_FORMAT_UNSUPPORTED, "\"bloom\"; supported are llama3");
    h = small_bpe(), add_i32s(&h, "tokenizer.ggml.token_type", small_types, N_SMALL - 1);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "2 elements for 3 tokens");
    h = small_bpe(), add_f32s(&h, "tokenizer.ggml.token_type", (const float[N_SMALL]){0}, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "not an array of integers");
    h = small_bpe(), add_i32s(&h, "tokenizer.ggml.token_type", (const int32_t[N_SMALL]){1, 7}, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "token_type[1] is 7");
    h = small_bpe(), add_f32s(&h, "tokenizer.ggml.scores", (const float[N_SMALL]){0, 0, INFINITY}, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "scores[2] is not finite");
    h = small_bpe(), add_i32s(&h, "tokenizer.ggml.scores", small_types, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "not an array of floats");
    h = small_bpe(), add_f32s(&h, "tokenizer.ggml.scores", (const float[N_SMALL + 1]){0}, N_SMALL + 1);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "4 elements for 3 tokens");
    h = small_bpe(), add_i32s(&h, "tokenizer.ggml.merges", small_types, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "merges is not an array of strings");
    static const char *const bad_merges[] = {"", " ", " a", "ab", "a"};
    for (int i = 0; i < 5; i++) {
        h = small_bpe(), add_strings(&h, "tokenizer.ggml.merges", &bad_merges[i], 1);
        expect_refusal(h, TRI_FORMAT_CORRUPT, "merges[0]");
    }
    static const char *const id_keys[] = {"tokenizer.ggml.bos_token_id", "tokenizer.ggml.eos_token_id",
        "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id", "tokenizer.ggml.unknown_token_id"};
    for (int i = 0; i < 5; i++) {
        h = small_bpe(), add_u32(&h, id_keys[i], N_SMALL);
        expect_refusal(h, TRI_FORMAT_CORRUPT, "outside of the vocabulary of 3 tokens");
        h = small_bpe(), add_string(&h, id_keys[i], "1");
        expect_refusal(h, TRI_FORMAT_CORRUPT, "not a token id");
    }
    h = small_bpe(), add_u32(&h, "tokenizer.ggml.add_bos_token", 1);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "not a bool");
    h = new_header(), add_string(&h, "tokenizer.ggml.model", "llama");
    add_strings(&h, "tokenizer.ggml.tokens", small_tokens, N_SMALL);
    expect_refusal(h, TRI_FORMAT_CORRUPT, "scores is missing");

    char long_text[514];
    memset(long_text, 'x', 513);
    long_text[513] = 0;
    h = new_header(), add_string(&h, "tokenizer.ggml.model", "gpt2");
    add_strings(&h, "tokenizer.ggml.tokens", (const char *const[]){long_text}, 1);
    add_i32s(&h, "tokenizer.ggml.token_type", (const int32_t[]){TRI_TOKEN_CONTROL}, 1);
    expect_refusal(h, TRI_FORMAT_UNSUPPORTED, "513 bytes long");
    done("refused metadata");
}

int main(void)
{
    test_refusals();
    return failures != 0;
}
