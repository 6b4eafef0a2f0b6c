/* vocab_support.h - what the tests of text share: checks, files, GGUF headers built in memory. */
#ifndef VOCAB_SUPPORT_H
#define VOCAB_SUPPORT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tokenizer.h"

static int failures;

#define CHECK(condition, ...)                                          \
    do {                                                               \
        if (!(condition)) {                                            \
            failures++;                                                \
            printf("FAIL %s:%d: %s: ", __FILE__, __LINE__, #condition); \
            printf(__VA_ARGS__);                                       \
            printf("\n");                                              \
        }                                                              \
    } while (0)

/* Ends a group of checks: says in one line how it went. */
static inline void done(const char *group)
{
    static int before;
    printf("%s: %s\n", failures > before ? "FAIL" : "ok", group);
    before = failures;
}

static inline double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

/* A whole file; ends the program if it is not there. */
static inline uint8_t *read_file(const char *path, size_t *n)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        printf("FAIL: cannot open %s (node tests/fixtures/unpack.mjs makes it)\n", path);
        exit(1);
    }
    fseek(file, 0, SEEK_END);
    *n = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(*n + 1);
    if (!bytes || fread(bytes, 1, *n, file) != *n) exit(1);
    fclose(file);
    return bytes;
}

/* ---- a GGUF header in the making ------------------------------------------------------------- */

typedef struct {
    uint8_t *bytes;
    size_t n, cap;
    uint32_t n_kvs;
} header;

static inline void put(header *h, const void *bytes, size_t n)
{
    if (h->n + n > h->cap) {
        h->cap = 2 * (h->n + n);
        h->bytes = realloc(h->bytes, h->cap);
        if (!h->bytes) exit(1);
    }
    memcpy(h->bytes + h->n, bytes, n);
    h->n += n;
}

static inline void put_u32(header *h, uint32_t value) { put(h, &value, 4); }
static inline void put_u64(header *h, uint64_t value) { put(h, &value, 8); }

static inline void put_text(header *h, const char *text)
{
    put_u64(h, strlen(text));
    put(h, text, strlen(text));
}

static inline header new_header(void)
{
    header h = {0};
    put(&h, "GGUF", 4);
    put_u32(&h, 3);
    put_u64(&h, 0); /* tensors */
    put_u64(&h, 0); /* metadata entries: set when it is loaded */
    return h;
}

static inline void put_key(header *h, const char *key, uint32_t type)
{
    put_text(h, key);
    put_u32(h, type);
    h->n_kvs++;
}

static inline void add_string(header *h, const char *key, const char *value)
{
    put_key(h, key, GGUF_STRING);
    put_text(h, value);
}

static inline void add_u32(header *h, const char *key, uint32_t value)
{
    put_key(h, key, GGUF_U32);
    put_u32(h, value);
}

static inline void add_bool(header *h, const char *key, bool value)
{
    put_key(h, key, GGUF_BOOL);
    put(h, &(uint8_t){value}, 1);
}

/* The start of an array; its elements are put behind it. */
static inline void add_array(header *h, const char *key, uint32_t type, uint64_t count)
{
    put_key(h, key, GGUF_ARRAY);
    put_u32(h, type);
    put_u64(h, count);
}

static inline void add_strings(header *h, const char *key, const char *const *texts, size_t n)
{
    add_array(h, key, GGUF_STRING, n);
    for (size_t i = 0; i < n; i++) put_text(h, texts[i]);
}

/* A byte-level BPE vocabulary without merges and without types. */
static inline header bpe_header(const char *const *tokens, size_t n)
{
    header h = new_header();
    add_string(&h, "tokenizer.ggml.model", "gpt2");
    add_strings(&h, "tokenizer.ggml.tokens", tokens, n);
    return h;
}

static inline void add_i32s(header *h, const char *key, const int32_t *values, size_t n)
{
    add_array(h, key, GGUF_I32, n);
    put(h, values, n * sizeof *values);
}

static inline void add_f32s(header *h, const char *key, const float *values, size_t n)
{
    add_array(h, key, GGUF_F32, n);
    put(h, values, n * sizeof *values);
}

/* ---- a header and its tokenizer -------------------------------------------------------------- */

typedef struct {
    tri_gguf gguf;
    tri_tokenizer *tokenizer;
    tri_status status; /* of making the tokenizer */
    tri_error error;
} vocab;

static inline void load_bytes(vocab *v, const uint8_t *bytes, size_t n)
{
    size_t used;
    *v = (vocab){0};
    tri_gguf_init(&v->gguf, n);
    if (tri_gguf_feed(&v->gguf, bytes, n, &used, &v->error) || !v->gguf.done) {
        printf("FAIL: the test's own GGUF header is not accepted: %s\n", v->error.message);
        exit(1);
    }
    v->status = tri_tokenizer_new(&v->gguf, &v->tokenizer, &v->error);
}

static inline void load_file(vocab *v, const char *path)
{
    size_t n;
    uint8_t *bytes = read_file(path, &n);
    load_bytes(v, bytes, n);
    free(bytes);
    if (v->status || !v->tokenizer) {
        printf("FAIL: %s: %s\n", path, v->error.message);
        exit(1);
    }
}

/* Loads a header that was built here, and frees it. */
static inline void load_header(vocab *v, header *h)
{
    memcpy(h->bytes + 16, &(uint64_t){h->n_kvs}, 8);
    load_bytes(v, h->bytes, h->n);
    free(h->bytes);
}

static inline void unload(vocab *v)
{
    tri_tokenizer_free(v->tokenizer);
    tri_gguf_free(&v->gguf);
}

#endif
