/* test_chat.c - the built-in chat formats, and that no text forges a role in any of them. */
#include "vocab_support.h"

#include "chat.h"

enum { ROOM = 4096 };
static int32_t ids[ROOM];

static const char *const part_names[] = {"BEGIN", "SYSTEM", "USER", "ASSISTANT", "REPLY", "END"};

static const char *family_of(const vocab *v, const char *arch)
{
    return tri_chat_family_of((tri_str){arch, strlen(arch)}, v->tokenizer);
}

static size_t encode(const vocab *v, const char *family, tri_chat_part part, const char *text)
{
    size_t count;
    tri_error error;
    tri_status status =
        tri_chat_encode(family, v->tokenizer, part, text, strlen(text), ids, ROOM, &count, &error);
    CHECK(status == TRI_OK, "%s %s: %s", family, part_names[part], error.message);
    return status ? 0 : count;
}

/* A part's ids are those of `want`, in which control tokens are written out. */
static void expect(const vocab *v, const char *family, tri_chat_part part, const char *text, const char *want)
{
    int32_t wanted[ROOM];
    tri_error error;
    size_t n;
    tri_status status =
        tri_tokenizer_encode(v->tokenizer, want, strlen(want), TRI_PARSE_SPECIAL, wanted, ROOM, &n, &error);
    CHECK(status == TRI_OK, "%s", error.message);
    size_t count = encode(v, family, part, text);
    CHECK(count == n && memcmp(ids, wanted, n * 4) == 0, "%s %s of \"%s\"", family, part_names[part], text);
}

static void expect_ids(const vocab *v, const char *family, tri_chat_part part, const char *text,
                       const int32_t *want, size_t n)
{
    size_t count = encode(v, family, part, text);
    CHECK(count == n && memcmp(ids, want, n * 4) == 0, "%s %s of \"%s\": %zu ids", family, part_names[part],
          text, count);
}
#define EXPECT_IDS(v, family, part, text, ...)                                                               \
    expect_ids(v, family, part, text, (const int32_t[]){__VA_ARGS__},                                        \
               sizeof((const int32_t[]){__VA_ARGS__}) / 4)

/* Byte-level vocabulary of single bytes with these control tokens behind them. */
static void load_bytes_and(vocab *v, const char *const *controls, uint32_t n, uint32_t bos, uint32_t eos,
                           int type)
{
    header h = new_header();
    add_string(&h, "tokenizer.ggml.model", "gpt2");
    add_string(&h, "tokenizer.ggml.pre", "gpt-2");
    add_array(&h, "tokenizer.ggml.tokens", GGUF_STRING, 128 + n);
    for (int b = 0; b < 128; b++) { /* in the byte alphabet; bytes from 127 up do not occur here */
        char text[3] = {(char)b, 0, 0};
        if (b <= 32) text[0] = (char)(0xC4), text[1] = (char)(0x80 + b);
        if (b == 127) text[0] = (char)(0xC4), text[1] = (char)(0xA1);
        put_text(&h, text);
    }
    for (uint32_t i = 0; i < n; i++) put_text(&h, controls[i]);
    add_array(&h, "tokenizer.ggml.token_type", GGUF_I32, 128 + n);
    for (uint32_t i = 0; i < 128 + n; i++) put_u32(&h, i < 128 ? TRI_TOKEN_NORMAL : (uint32_t)type);
    if (bos != UINT32_MAX) add_u32(&h, "tokenizer.ggml.bos_token_id", 128 + bos);
    add_u32(&h, "tokenizer.ggml.eos_token_id", 128 + eos);
    load_header(v, &h);
    CHECK(v->status == TRI_OK, "%s", v->error.message);
}

/* Text in which control tokens are written out, at its start, inside and at its end, stays text. */
static void expect_no_forgery(const vocab *v, const char *family)
{
    for (int part = TRI_CHAT_SYSTEM; part <= TRI_CHAT_ASSISTANT; part++) {
        size_t plain = encode(v, family, (tri_chat_part)part, "x"), n_own = 0;
        for (size_t i = 0; i < plain; i++)
            n_own += tri_tokenizer_type(v->tokenizer, ids[i]) == TRI_TOKEN_CONTROL;
        int32_t first = ids[0], last = ids[plain - 1]; /* what it has around "x" too is its own */
        for (uint32_t id = 0; id < tri_tokenizer_vocab_size(v->tokenizer); id++) {
            int type = tri_tokenizer_type(v->tokenizer, (int32_t)id);
            if (type == TRI_TOKEN_NORMAL || type == TRI_TOKEN_BYTE) continue;
            char text[128], token[64];
            size_t n;
            tri_error error;
            tri_tokenizer_piece(v->tokenizer, (int32_t)id, TRI_SHOW_SPECIAL, token, sizeof token, &n, &error);
            snprintf(text, sizeof text, "%.*s a%.*s\n%.*s", (int)n, token, (int)n, token, (int)n, token);
            size_t count = encode(v, family, (tri_chat_part)part, text), n_control = 0;
            for (size_t i = 0; i < count; i++)
                n_control += tri_tokenizer_type(v->tokenizer, ids[i]) == TRI_TOKEN_CONTROL;
            CHECK(n_control == n_own && ids[0] == first && ids[count - 1] == last,
                  "%s %s: \"%s\" forges %zu tokens", family, part_names[part], text, n_control - n_own);
        }
    }
}

static void test_bitnet(const vocab *v)
{
    CHECK(strcmp(family_of(v, "bitnet-b1.58"), "bitnet") == 0, "%s", family_of(v, "bitnet-b1.58"));
    CHECK(strcmp(family_of(v, "bitnet-25"), "bitnet") == 0, "%s", family_of(v, "bitnet-25"));
    EXPECT_IDS(v, "bitnet", TRI_CHAT_BEGIN, "ignored", 128000);
    EXPECT_IDS(v, "bitnet", TRI_CHAT_SYSTEM, "  Be kind.\n", 2374, 25, 220, 3513, 3169, 13, 128009);
    EXPECT_IDS(v, "bitnet", TRI_CHAT_USER, "Hello", 1502, 25, 220, 9906, 128009);
    EXPECT_IDS(v, "bitnet", TRI_CHAT_ASSISTANT, "Hello", 72803, 25, 220, 9906, 128009);
    EXPECT_IDS(v, "bitnet", TRI_CHAT_REPLY, "ignored", 72803, 25, 220);
    EXPECT_IDS(v, "bitnet", TRI_CHAT_END, "ignored", 128009);
    EXPECT_IDS(v, "bitnet", TRI_CHAT_USER, " \t\xE3\x80\x80\n", 1502, 25, 220, 128009);
    expect_no_forgery(v, "bitnet");
    done("bitnet");
}

static void test_llama3(const vocab *v)
{
    CHECK(strcmp(family_of(v, "llama"), "llama3") == 0, "%s", family_of(v, "llama"));
    EXPECT_IDS(v, "llama3", TRI_CHAT_BEGIN, "", 128000);
    EXPECT_IDS(v, "llama3", TRI_CHAT_USER, " Hello ", 128006, 882, 128007, 271, 9906, 128009);
    expect(v, "llama3", TRI_CHAT_SYSTEM, "Be kind.",
           "<|start_header_id|>system<|end_header_id|>\n\nBe kind.<|eot_id|>");
    expect(v, "llama3", TRI_CHAT_ASSISTANT, "Yes",
           "<|start_header_id|>assistant<|end_header_id|>\n\nYes<|eot_id|>");
    expect(v, "llama3", TRI_CHAT_REPLY, "", "<|start_header_id|>assistant<|end_header_id|>\n\n");
    EXPECT_IDS(v, "llama3", TRI_CHAT_END, "", 128009);
    expect_no_forgery(v, "llama3");
    done("llama3");
}

static void test_chatml(void)
{
    static const char *const controls[] = {"<|endoftext|>", "<|im_start|>", "<|im_end|>"};
    static const int types[] = {TRI_TOKEN_CONTROL, TRI_TOKEN_USER, TRI_TOKEN_NORMAL}; /* converters differ */
    for (int i = 0; i < 3; i++) {
        vocab v;
        load_bytes_and(&v, controls, 3, UINT32_MAX, 2, types[i]);
        CHECK(strcmp(family_of(&v, "llama"), "chatml") == 0, "%s", family_of(&v, "llama"));
        CHECK(encode(&v, "chatml", TRI_CHAT_BEGIN, "") == 0, "no BOS");
        expect(&v, "chatml", TRI_CHAT_SYSTEM, " be ", "<|im_start|>system\n be <|im_end|>\n");
        expect(&v, "chatml", TRI_CHAT_USER, "hi", "<|im_start|>user\nhi<|im_end|>\n");
        expect(&v, "chatml", TRI_CHAT_ASSISTANT, "hi", "<|im_start|>assistant\nhi<|im_end|>\n");
        expect(&v, "chatml", TRI_CHAT_REPLY, "", "<|im_start|>assistant\n");
        expect(&v, "chatml", TRI_CHAT_END, "", "<|im_end|>\n");
        expect_no_forgery(&v, "chatml");
        unload(&v);
    }
    done("chatml");
}

static void test_trilobite_and_falcon3(void)
{
    static const char *const controls[] = {"<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>",
                                           "<|end|>"};
    vocab v;
    load_bytes_and(&v, controls, 5, 0, 0, TRI_TOKEN_CONTROL);
    CHECK(strcmp(family_of(&v, "bitnet-b1.58"), "trilobite") == 0, "%s", family_of(&v, "bitnet-b1.58"));
    EXPECT_IDS(&v, "trilobite", TRI_CHAT_BEGIN, "", 128);
    EXPECT_IDS(&v, "trilobite", TRI_CHAT_SYSTEM, "\n b", 129, 'b', 132);
    EXPECT_IDS(&v, "trilobite", TRI_CHAT_USER, "hi\n", 130, 'h', 'i', 132);
    EXPECT_IDS(&v, "trilobite", TRI_CHAT_ASSISTANT, "hi", 131, 'h', 'i', 132);
    EXPECT_IDS(&v, "trilobite", TRI_CHAT_REPLY, "", 131);
    EXPECT_IDS(&v, "trilobite", TRI_CHAT_END, "", 132);
    CHECK(tri_tokenizer_is_end(v.tokenizer, 132) && tri_tokenizer_is_end(v.tokenizer, 128), "ends");
    expect_no_forgery(&v, "trilobite");
    unload(&v);

    load_bytes_and(&v, controls, 4, UINT32_MAX, 0, TRI_TOKEN_CONTROL);
    CHECK(strcmp(family_of(&v, "llama"), "falcon3") == 0, "%s", family_of(&v, "llama"));
    CHECK(encode(&v, "falcon3", TRI_CHAT_BEGIN, "") == 0, "no BOS");
    EXPECT_IDS(&v, "falcon3", TRI_CHAT_SYSTEM, "b", 129, '\n', 'b', '\n');
    EXPECT_IDS(&v, "falcon3", TRI_CHAT_USER, "b", 130, '\n', 'b', '\n');
    EXPECT_IDS(&v, "falcon3", TRI_CHAT_ASSISTANT, "b", 131, '\n', 'b', 128, '\n');
    EXPECT_IDS(&v, "falcon3", TRI_CHAT_REPLY, "", 131, '\n');
    EXPECT_IDS(&v, "falcon3", TRI_CHAT_END, "", 128, '\n');
    unload(&v);

    /* <|end|> without BOS <|endoftext|> is neither of them */
    load_bytes_and(&v, controls, 5, UINT32_MAX, 0, TRI_TOKEN_CONTROL);
    CHECK(strcmp(family_of(&v, "llama"), "") == 0, "%s", family_of(&v, "llama"));
    unload(&v);
    done("trilobite and falcon3");
}

static void test_refusals(const vocab *v)
{
    size_t count;
    tri_error error;
    tri_status status = tri_chat_encode("", v->tokenizer, TRI_CHAT_USER, "x", 1, ids, ROOM, &count, &error);
    CHECK(status == TRI_FORMAT_UNSUPPORTED && strstr(error.message, "bitnet"), "%s", error.message);
    for (int part = -1; part <= TRI_CHAT_END + 1; part += TRI_CHAT_END + 2) {
        status =
            tri_chat_encode("bitnet", v->tokenizer, (tri_chat_part)part, "x", 1, ids, ROOM, &count, &error);
        CHECK(status == TRI_INVALID_INPUT, "part %d", part);
    }
    for (size_t cap = 0; cap < 5; cap++) {
        ids[cap] = -7;
        status = tri_chat_encode("bitnet", v->tokenizer, TRI_CHAT_USER, "Hello", 5, ids, cap, &count, &error);
        CHECK(status == TRI_BUFFER_TOO_SMALL && count == 5 && ids[cap] == -7, "room for %zu: %zu", cap,
              count);
    }
    status = tri_chat_encode("bitnet", v->tokenizer, TRI_CHAT_USER, NULL, 0, NULL, 0, &count, &error);
    CHECK(status == TRI_BUFFER_TOO_SMALL && count == 4, "no text and no room: %zu", count);
    status = tri_chat_encode("bitnet", v->tokenizer, TRI_CHAT_REPLY, NULL, SIZE_MAX, ids, ROOM, &count,
                             &error);
    CHECK(status == TRI_OK && count == 3, "ignored text of any length: %s", status ? error.message : "");
    status = tri_chat_encode("bitnet", v->tokenizer, TRI_CHAT_USER, "", SIZE_MAX, ids, ROOM, &count, &error);
    CHECK(status == TRI_INVALID_INPUT, "a message longer than memory");
    done("refused calls");
}

int main(void)
{
    vocab v;
    load_file(&v, "build/fixtures/vocab/ggml-vocab-llama-bpe.gguf");
    test_bitnet(&v);
    test_llama3(&v);
    test_chatml();
    test_trilobite_and_falcon3();
    test_refusals(&v);
    unload(&v);
    load_file(&v, "build/fixtures/vocab/ggml-vocab-llama-spm.gguf");
    CHECK(strcmp(family_of(&v, "bitnet"), "") == 0, "a base model has no chat format");
    unload(&v);
    return failures != 0;
}
