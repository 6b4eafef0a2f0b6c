/* test_tokenizer.c - both kinds of vocabulary against published vectors, and against hostile input. */
#include "vocab_support.h"

#include "tokenizer_internal.h"

#define FIXTURES "build/fixtures/vocab/"

enum { ROOM = 1 << 16 };
static int32_t ids[ROOM];
static char text_out[ROOM];

static size_t encode(const vocab *v, const char *text, size_t n, unsigned flags)
{
    size_t count;
    tri_error error;
    tri_status status = tri_tokenizer_encode(v->tokenizer, text, n, flags, ids, ROOM, &count, &error);
    CHECK(status == TRI_OK, "%s", error.message);
    return status ? 0 : count;
}

static size_t encode_text(const vocab *v, const char *text, unsigned flags)
{
    return encode(v, text, strlen(text), flags);
}

static size_t decode(const vocab *v, const int32_t *tokens, size_t n, unsigned flags)
{
    size_t count;
    tri_error error;
    tri_status status = tri_tokenizer_decode(v->tokenizer, tokens, n, flags, text_out, ROOM, &count, &error);
    CHECK(status == TRI_OK, "%s", error.message);
    return status ? 0 : count;
}

/* The ids of `text` are exactly these. */
#define EXPECT_IDS(v, text, flags, ...)                                                              \
    do {                                                                                             \
        const int32_t want_[] = {__VA_ARGS__};                                                       \
        size_t n_ = encode_text(v, text, flags);                                                     \
        CHECK(n_ == sizeof want_ / 4 && memcmp(ids, want_, sizeof want_) == 0,                       \
              "\"%s\" gives %zu ids, the first %d", text, n_, n_ ? (int)ids[0] : -1);                \
    } while (0)

static void expect_text(const vocab *v, const int32_t *tokens, size_t n, unsigned flags, const char *want)
{
    size_t count = decode(v, tokens, n, flags);
    CHECK(count == strlen(want) && memcmp(text_out, want, count) == 0, "\"%.*s\", not \"%s\"", (int)count,
          text_out, want);
}

/* ---- published vectors ----------------------------------------------------------------------- */

static uint32_t take_u32(const uint8_t **at)
{
    uint32_t value;
    memcpy(&value, *at, 4);
    *at += 4;
    return value;
}

static void test_vectors(const vocab *v, const char *path)
{
    size_t size, cases = 0;
    uint8_t *bytes = read_file(path, &size);
    for (const uint8_t *at = bytes; at < bytes + size; cases++) {
        uint32_t text_n = take_u32(&at);
        const char *text = (const char *)at;
        at += text_n;
        uint32_t n_ids = take_u32(&at);
        const uint8_t *want = at;
        at += n_ids * 4;
        size_t count = encode(v, text, text_n, 0);
        CHECK(count == n_ids && memcmp(ids, want, count * 4) == 0, "case %zu \"%.*s\"", cases, (int)text_n,
              text);
        size_t back = decode(v, ids, count, 0);
        CHECK(back == text_n && memcmp(text_out, text, back) == 0, "case %zu \"%.*s\" comes back as \"%.*s\"",
              cases, (int)text_n, text, (int)back, text_out);

        /* token by token, as a generation is shown */
        size_t joined = 0, length;
        tri_error error;
        for (size_t i = 0; i < count; i++) {
            CHECK(tri_tokenizer_piece(v->tokenizer, ids[i], 0, text_out + joined, ROOM - joined, &length,
                                      &error) == 0,
                  "%s", error.message);
            joined += length;
        }
        size_t lead = count && tri_tokenizer_is_spm(v->tokenizer); /* a piece shows SentencePiece's space */
        CHECK(joined == text_n + lead && memcmp(text_out + lead, text, text_n) == 0, "pieces of case %zu",
              cases);

        if (count > 1) {
            tri_status status = tri_tokenizer_encode(v->tokenizer, text, text_n, 0, ids, 1, &count, &error);
            CHECK(status == TRI_BUFFER_TOO_SMALL && count == n_ids, "room for one id");
        }
    }
    CHECK(cases == 874, "%zu cases in %s", cases, path);
    printf("%s: %zu texts and their ids\n", path, cases);
    free(bytes);
    done(path);
}

/* ---- words ----------------------------------------------------------------------------------- */

/* Random Unicode texts, cut by the tokenizers library's regular expressions (make-words.py). */
static void test_words(void)
{
    static const tri_word_split splits[] = {TRI_SPLIT_GPT2, TRI_SPLIT_LLAMA3, TRI_SPLIT_QWEN2,
                                            TRI_SPLIT_DEFAULT};
    size_t size;
    uint8_t *bytes = read_file(FIXTURES "words.cases", &size);
    const uint8_t *at = bytes;
    for (int i = 0; i < 4; i++) {
        uint32_t cases = take_u32(&at);
        CHECK(cases == 100, "%u cases", cases);
        for (uint32_t c = 0; c < cases; c++) {
            tri_words words = {.split = splits[i], .n = take_u32(&at)};
            words.text = (const char *)at;
            at += words.n;
            uint32_t n_words = take_u32(&at);
            for (uint32_t w = 0; w < n_words; w++) {
                size_t want = words.at + take_u32(&at), end = words.at < words.n ? tri_words_next(&words) : 0;
                CHECK(end == want, "split %d, text %u, word %u ends at %zu, not %zu", i, c, w, end, want);
                words.at = want;
            }
            CHECK(words.at == words.n, "split %d, text %u ends at %zu", i, c, words.at);
        }
    }
    CHECK(at == bytes + size, "%zu bytes are left", size - (size_t)(at - bytes));
    free(bytes);
    done("words of random Unicode texts");
}

/* ---- special tokens -------------------------------------------------------------------------- */

static void test_special_tokens(const vocab *bpe, const vocab *spm)
{
    EXPECT_IDS(bpe, "a<|eot_id|>b", TRI_PARSE_SPECIAL, 64, 128009, 65);
    EXPECT_IDS(bpe, "<|eot_id|><|eot_id|>", TRI_PARSE_SPECIAL, 128009, 128009);
    EXPECT_IDS(bpe, "hello", TRI_ADD_BOS, 128000, 15339);
    EXPECT_IDS(bpe, "", TRI_ADD_BOS, 128000);
    EXPECT_IDS(spm, "a</s>b", TRI_PARSE_SPECIAL | TRI_ADD_BOS, 1, 263, 2, 289);
    CHECK(encode_text(bpe, "", 0) == 0 && encode_text(spm, "", 0) == 0, "ids of nothing");

    /* no text becomes a control token unless the caller asks for it */
    size_t n_control = 0;
    for (uint32_t id = 0; id < tri_tokenizer_vocab_size(bpe->tokenizer); id++) {
        if (tri_tokenizer_type(bpe->tokenizer, (int32_t)id) != TRI_TOKEN_CONTROL) continue;
        n_control++;
        size_t n = decode(bpe, &(int32_t){(int32_t)id}, 1, TRI_SHOW_SPECIAL);
        char text[128];
        snprintf(text, sizeof text, "x%.*sy %.*s", (int)n, text_out, (int)n, text_out);
        CHECK(decode(bpe, &(int32_t){(int32_t)id}, 1, 0) == 0, "control token %u is shown", id);
        size_t count = encode_text(bpe, text, TRI_PARSE_SPECIAL), found = 0;
        for (size_t i = 0; i < count; i++) found += ids[i] == (int32_t)id;
        CHECK(found == 2, "%s", text);
        count = encode_text(bpe, text, 0);
        for (size_t i = 0; i < count; i++) CHECK(ids[i] < 128000, "%s forges token %d", text, (int)ids[i]);
        size_t back = decode(bpe, ids, count, 0);
        CHECK(back == strlen(text) && memcmp(text_out, text, back) == 0, "%s", text);
    }
    CHECK(n_control == 256, "%zu control tokens", n_control);

    static const int32_t bpe_ends[] = {128001, 128009}, not_ends[] = {128000, 128006, 0, 128255};
    for (int i = 0; i < 2; i++)
        CHECK(tri_tokenizer_is_end(bpe->tokenizer, bpe_ends[i]), "%d", (int)bpe_ends[i]);
    for (int i = 0; i < 4; i++)
        CHECK(!tri_tokenizer_is_end(bpe->tokenizer, not_ends[i]), "%d", (int)not_ends[i]);
    CHECK(tri_tokenizer_is_end(spm->tokenizer, 2) && !tri_tokenizer_is_end(spm->tokenizer, 1), "ends of SPM");
    done("special tokens");
}

/* ---- small vocabularies, built here ---------------------------------------------------------- */

static const char *const small_tokens[] = {
    "a", "b", "c", "ab", "abc", "<|u|>", "<|u|>x", "<|end|>", "\xC4\xA0", "ab", "<unk>", "\xC3\xA9", "<un>"};
static const int32_t small_types[] = {1, 1, 1, 1, 1, 4, 4, 1, 1, 1, 2, 1, 5};
enum { N_SMALL = sizeof small_types / 4 };

static header small_bpe(void) { return bpe_header(small_tokens, N_SMALL); }

static void test_small_bpe(void)
{
    vocab v;
    header h = small_bpe();
    add_i32s(&h, "tokenizer.ggml.token_type", small_types, N_SMALL);
    add_strings(&h, "tokenizer.ggml.merges", (const char *const[]){"a b", "ab c", "b c", "a <|end|>", "z b"},
                5);
    add_u32(&h, "tokenizer.ggml.unknown_token_id", 10);
    add_u32(&h, "tokenizer.ggml.bos_token_id", 5);
    add_u32(&h, "tokenizer.ggml.eos_token_id", 6);
    add_bool(&h, "tokenizer.ggml.add_bos_token", true);
    add_bool(&h, "tokenizer.ggml.add_eos_token", true);
    load_header(&v, &h);
    CHECK(v.status == TRI_OK, "%s", v.error.message);
    EXPECT_IDS(&v, "abcab", 0, 4, 3);               /* of two equal texts the lower id */
    EXPECT_IDS(&v, "aab", 0, 0, 3);
    EXPECT_IDS(&v, "bcbc", 0, 1, 2, 1, 2);          /* a merge to no token has no effect */
    EXPECT_IDS(&v, "a<|u|>xa<|u|>", 0, 0, 6, 0, 5); /* user-defined tokens always, the longest first */
    EXPECT_IDS(&v, "azya", 0, 0, 10, 10, 0);        /* bytes without tokens */
    EXPECT_IDS(&v, "<|end|>a", TRI_PARSE_SPECIAL, 7, 0); /* a control token whatever its type says */
    EXPECT_IDS(&v, "<|e|>a", 0, 10, 10, 10, 10, 10, 0);
    EXPECT_IDS(&v, "<unk>", TRI_PARSE_SPECIAL, 10);
    EXPECT_IDS(&v, "a", TRI_ADD_BOS, 5, 0, 6);
    expect_text(&v, (const int32_t[]){0, 8, 7, 10, 12, 4, 5}, 7, 0, "a abc<|u|>");
    expect_text(&v, (const int32_t[]){0, 8, 7, 10, 12, 4, 5}, 7, TRI_SHOW_SPECIAL,
                "a <|end|><unk><un>abc<|u|>");
    expect_text(&v, (const int32_t[]){11}, 1, 0, "\xE9"); /* a letter of the byte alphabet is a byte */
    CHECK(tri_tokenizer_is_end(v.tokenizer, 7) && tri_tokenizer_is_end(v.tokenizer, 6), "ends");
    CHECK(tri_tokenizer_find(v.tokenizer, "ab") == 3 && tri_tokenizer_find(v.tokenizer, "abx") == -1, "find");

    tri_error error;
    size_t count;
    static const int32_t bad_ids[] = {-1, N_SMALL, INT32_MAX, INT32_MIN};
    for (int i = 0; i < 4; i++) {
        tri_status status =
            tri_tokenizer_decode(v.tokenizer, &bad_ids[i], 1, 0, text_out, ROOM, &count, &error);
        CHECK(status == TRI_INVALID_INPUT && strstr(error.message, "13 tokens"), "%s", error.message);
        status = tri_tokenizer_piece(v.tokenizer, bad_ids[i], 0, text_out, ROOM, &count, &error);
        CHECK(status == TRI_INVALID_INPUT, "piece of %d", (int)bad_ids[i]);
    }
    tri_status status =
        tri_tokenizer_decode(v.tokenizer, (const int32_t[]){4, 4}, 2, 0, text_out, 4, &count, &error);
    CHECK(status == TRI_BUFFER_TOO_SMALL && count == 6 && memcmp(text_out, "abca", 4) == 0, "%zu bytes",
          count);
    status = tri_tokenizer_decode(v.tokenizer, (const int32_t[]){7, 5, 0}, 3, TRI_SHOW_SPECIAL, NULL, 0,
                                  &count, &error);
    CHECK(status == TRI_BUFFER_TOO_SMALL && count == 13, "%zu bytes", count);
    unload(&v);

    h = new_header();
    add_string(&h, "tokenizer.ggml.model", "gpt2");
    add_string(&h, "tokenizer.ggml.pre", "llama3");
    add_strings(&h, "tokenizer.ggml.tokens", (const char *const[]){"a", "b", "c", "ab", "bc", "cc", "aa"}, 7);
    add_i32s(&h, "tokenizer.ggml.token_type", (const int32_t[]){1, 1, 1, 1, 1, 3, 3}, 7);
    add_strings(&h, "tokenizer.ggml.merges", (const char *const[]){"a b", "b c", "c c", "a b"}, 4);
    load_header(&v, &h);
    EXPECT_IDS(&v, "abc", 0, 3, 2);  /* of two equal merges the earlier rank */
    EXPECT_IDS(&v, "aa cc", 0, 0, 0, 2, 2); /* neither a word nor a merge becomes a control token */
    unload(&v);

    h = small_bpe(); /* no types, no merges, no unknown token: bytes without a token vanish */
    load_header(&v, &h);
    EXPECT_IDS(&v, "ab z\n", 0, 0, 1, 8);
    CHECK(!tri_tokenizer_adds_bos(v.tokenizer) && tri_tokenizer_bos(v.tokenizer) == -1, "no BOS");
    unload(&v);
    done("small byte-level vocabularies");
}

static void test_small_spm(void)
{
    static const char *const tokens[] = {"<unk>", "<s>", "</s>", "<0x41>", "a", "b", "ab", "ba",
                                         "\xE2\x96\x81", "\xE2\x96\x81\x61", "aa", "bb"};
    static const int32_t types[] = {2, 3, 3, 6, 1, 1, 1, 1, 1, 1, 1, 3};
    static const float scores[] = {0, 0, 0, 0, -9, -9, 1, 1, -9, -5, 2, 3};
    enum { N = sizeof types / 4 };
    for (int variant = 0; variant < 3; variant++) {
        vocab v;
        header h = new_header();
        add_string(&h, "tokenizer.ggml.model", "llama");
        add_strings(&h, "tokenizer.ggml.tokens", tokens, N);
        add_f32s(&h, "tokenizer.ggml.scores", scores, N);
        add_i32s(&h, "tokenizer.ggml.token_type", types, N);
        if (variant == 1) add_bool(&h, "tokenizer.ggml.add_space_prefix", false);
        if (variant == 2) add_bool(&h, "tokenizer.ggml.remove_extra_whitespaces", true);
        load_header(&v, &h);
        CHECK(v.status == TRI_OK, "%s", v.error.message);
        if (variant == 0) {
            EXPECT_IDS(&v, "aba", 0, 8, 6, 4);             /* the leftmost of equal scores */
            EXPECT_IDS(&v, "baa", 0, 8, 5, 10);            /* the best score */
            EXPECT_IDS(&v, "bb  a", 0, 8, 5, 5, 8, 9);     /* no control token, whatever its score */
            EXPECT_IDS(&v, "bA\xE2\x82\xAC", 0, 8, 5, 3, 0); /* a byte token; one unknown for the euro sign */
            EXPECT_IDS(&v, "<0x41>", 0, 8, 0, 0, 0, 0, 0, 0);
            EXPECT_IDS(&v, "b", TRI_ADD_BOS, 1, 8, 5);
            expect_text(&v, (const int32_t[]){1, 9, 9, 3}, 4, 0, "a aA");
            expect_text(&v, (const int32_t[]){1, 9, 2}, 3, TRI_SHOW_SPECIAL, "<s>a</s>");
            expect_text(&v, (const int32_t[]){5, 9}, 2, 0, "b a");
        } else if (variant == 1) {
            EXPECT_IDS(&v, "ba", 0, 7);
            expect_text(&v, (const int32_t[]){9}, 1, 0, " a");
        } else {
            EXPECT_IDS(&v, "  b   a  ", 0, 8, 5, 9);
            CHECK(encode_text(&v, "   ", 0) == 0, "only spaces");
        }
        unload(&v);
    }
    done("small SentencePiece vocabularies");
}

/* A special token that is half a character must not cut characters in two. */
static void test_half_character(void)
{
    static const char *const tokens[] = {"<unk>", "<s>", "</s>", "\xC3\xA9", "\xA9", "\xC3", "\xA9<"};
    static const int32_t types[] = {2, 3, 3, 1, 4, 4, 4};
    for (int spm = 0; spm < 2; spm++) {
        vocab v;
        header h = new_header();
        add_string(&h, "tokenizer.ggml.model", spm ? "llama" : "gpt2");
        add_strings(&h, "tokenizer.ggml.tokens", tokens, 7);
        add_i32s(&h, "tokenizer.ggml.token_type", types, 7);
        add_f32s(&h, "tokenizer.ggml.scores", (const float[7]){0}, 7);
        add_bool(&h, "tokenizer.ggml.add_space_prefix", false);
        if (!spm) add_u32(&h, "tokenizer.ggml.unknown_token_id", 0);
        load_header(&v, &h);
        CHECK(v.status == TRI_OK, "%s", v.error.message);
        char text[400];
        for (int i = 0; i < 400; i++) text[i] = i % 2 ? (char)0xA9 : (char)0xC3;
        size_t count = encode(&v, text, sizeof text, 0), want = spm ? 200 : 400;
        CHECK(count == want && ids[0] == (spm ? 3 : 0), "%zu ids, the first %d", count, (int)ids[0]);
        unload(&v);
    }
    done("special tokens that are half a character");
}

/* Which words each name gives: " 12" tells them apart, and whether a word's own token is taken. */
static void test_split_names(void)
{
    static const char *const names[] = {"llama-bpe", "falcon3", "falcon_e", "gpt-2",
                                        "gpt-neox",  "qwen2",   "default",  NULL};
    static const size_t n_ids[] = {2, 2, 2, 1, 1, 3, 2, 1};
    static const char *const tokens[] = {"1", "2", "\xC4\xA0", "12", "\xC4\xA0\x31\x32", "\xC4\xA0\x31"};
    static const char *const merges[] = {"\xC4\xA0 1", "\xC4\xA0\x31 2", "1 2"};
    for (int i = 0; i < 8; i++) {
        vocab v;
        header h = new_header();
        add_string(&h, "tokenizer.ggml.model", "gpt2");
        if (names[i]) add_string(&h, "tokenizer.ggml.pre", names[i]);
        add_strings(&h, "tokenizer.ggml.tokens", tokens, 6);
        add_strings(&h, "tokenizer.ggml.merges", merges, 3);
        load_header(&v, &h);
        CHECK(v.status == TRI_OK && encode_text(&v, " 12", 0) == n_ids[i], "%s",
              names[i] ? names[i] : "no name");
        unload(&v);
    }
    done("names of splits");
}

/* ---- bytes and sizes ------------------------------------------------------------------------- */

/* Ill-formed UTF-8 and how many U+FFFD the Encoding Standard's decoder makes of it, between a and b. */
static void test_invalid_utf8(const vocab *bpe, const vocab *spm)
{
    static const struct { const char *bytes; int marks; } cases[] = {
        {"\x80", 1}, {"\xBF\x80", 2}, {"\xC2", 1}, {"\xC0\xAF", 2}, {"\xE2\x82", 1}, {"\xE0\x80\x80", 3},
        {"\xED\xA0\x80", 3}, {"\xF0\x9F\x98", 1}, {"\xF0\x80\x80\x80", 4}, {"\xF4\x90\x80\x80", 4},
        {"\xF8\x88\x80\x80\x80", 5}, {"\xFF", 1}, {"\xE2\xE2\x82", 2}, {"\xF0\x9F\xF0\x9F\x98", 2},
        {"\xF1\x80\x80\xC3", 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        for (int which = 0; which < 2; which++) {
            const vocab *v = which ? spm : bpe;
            char text[64], want[64] = "a";
            snprintf(text, sizeof text, "a%sb", cases[i].bytes);
            for (int k = 0; k < cases[i].marks; k++) strcat(want, "\xEF\xBF\xBD");
            strcat(want, "b");
            size_t count = encode_text(v, text, 0);
            expect_text(v, ids, count, 0, want);
        }
    size_t count = encode(bpe, "a\0b", 3, 0);
    CHECK(decode(bpe, ids, count, 0) == 3 && memcmp(text_out, "a\0b", 3) == 0, "a NUL in the text");

    /* every scalar value comes back */
    static char all[ROOM];
    size_t n = 0;
    for (uint32_t code = 1; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        n += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        char *end = all + n;
        if (code < 0x80) end[-1] = (char)code;
        else {
            uint32_t rest = code;
            int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
            for (int k = 0; k < more; k++, rest >>= 6) *--end = (char)(0x80 | (rest & 63));
            end[-1] = (char)((0xF0 << (3 - more)) | rest);
        }
        if (n < ROOM / 4 && code != 0x10FFFF) continue;
        for (int which = 0; which < 2; which++) {
            const vocab *v = which ? spm : bpe;
            count = encode(v, all, n, 0);
            size_t back = decode(v, ids, count, 0);
            if (which && memcmp(text_out, all, n < back ? n : back) != 0 && strstr(all, "\xE2\x96\x81"))
                continue;
            CHECK(back == n && memcmp(text_out, all, n) == 0, "characters up to U+%04X", code);
        }
        n = 0;
        memset(all, 0, sizeof all);
    }
    done("invalid UTF-8, all scalar values");
}

static void test_long_texts(const vocab *bpe, const vocab *spm)
{
    static const char *const units[] = {"a",  " ",    "7",   "\xF0\x9F\x98\x80", "\n", "'", "e\xCC\x81",
                                        "<|", "\xFF", "the "};
    enum { SIZE = 1 << 20 };
    char *text = malloc(SIZE), *back = malloc(SIZE * 3 + 1);
    int32_t *tokens = malloc(SIZE * 3 * sizeof *tokens);
    if (!text || !back || !tokens) exit(1);
    for (size_t u = 0; u < sizeof units / sizeof units[0]; u++)
        for (int which = 0; which < 2; which++) {
            const vocab *v = which ? spm : bpe;
            size_t length = strlen(units[u]), n = SIZE / length * length, count, n_back;
            for (size_t i = 0; i < n; i++) text[i] = units[u][i % length];
            tri_error error;
            double start = seconds();
            tri_status status = tri_tokenizer_encode(v->tokenizer, text, n, TRI_PARSE_SPECIAL, tokens,
                                                     SIZE * 3, &count, &error);
            double took = seconds() - start;
            CHECK(status == TRI_OK && took < 2, "1 MiB of \"%s\" took %.1f s", units[u], took);
            if (status) continue;
            tri_tokenizer_decode(v->tokenizer, tokens, count, 0, back, SIZE * 3 + 1, &n_back, &error);
            CHECK(units[u][0] == '\xFF' ? n_back == 3 * n : n_back == n && memcmp(back, text, n) == 0,
                  "1 MiB of \"%s\" comes back as %zu bytes", units[u], n_back);
        }
    free(text);
    free(back);
    free(tokens);
    done("long texts");
}

/* A vocabulary of a million tokens that are all the same, and one above the limit. */
static void test_large_vocabularies(void)
{
    static const char *const texts[] = {"", "<|a|>"};
    for (int i = 0; i < 2; i++)
        for (uint32_t extra = 0; extra < 2; extra++) {
            vocab v;
            header h = new_header();
            uint32_t n = TRI_MAX_VOCAB + extra;
            add_string(&h, "tokenizer.ggml.model", "gpt2");
            add_array(&h, "tokenizer.ggml.tokens", GGUF_STRING, n);
            for (uint32_t k = 0; k < n; k++) put_text(&h, texts[i]);
            add_array(&h, "tokenizer.ggml.token_type", GGUF_I32, n);
            for (uint32_t k = 0; k < n; k++) put_u32(&h, TRI_TOKEN_CONTROL);
            double start = seconds();
            load_header(&v, &h);
            CHECK(seconds() - start < 2, "%u tokens \"%s\" took %.1f s", n, texts[i], seconds() - start);
            CHECK(v.status == (extra ? TRI_FORMAT_UNSUPPORTED : TRI_OK), "%s", v.error.message);
            if (v.tokenizer && i) EXPECT_IDS(&v, "<|a|><|a|>", TRI_PARSE_SPECIAL, 0, 0);
            unload(&v);
        }
    done("large vocabularies");
}

int main(void)
{
    vocab bpe, spm;
    load_file(&bpe, FIXTURES "ggml-vocab-llama-bpe.gguf");
    load_file(&spm, FIXTURES "ggml-vocab-llama-spm.gguf");
    test_vectors(&bpe, FIXTURES "llama-bpe.cases");
    test_vectors(&spm, FIXTURES "llama-spm.cases");
    test_words();
    test_special_tokens(&bpe, &spm);
    test_small_bpe();
    test_small_spm();
    test_half_character();
    test_split_names();
    test_invalid_utf8(&bpe, &spm);
    test_long_texts(&bpe, &spm);
    test_large_vocabularies();
    unload(&bpe);
    unload(&spm);
    return failures != 0;
}
