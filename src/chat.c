/* chat.c - the built-in chat formats, as tables of what stands in each part of a conversation.
 *
 * Control tokens are placed by id. All text, the roles' names included, is tokenized with special tokens
 * off, so that no content can forge a role. */
#include "chat.h"

#include <stdlib.h>
#include <string.h>

#include "unicode.h"

/* A part is a list of items. One that begins with "<|" is a control token, another string is text, and
 * these stand for something else. */
static const char BOS[] = "BOS";
static const char BOS_IF_ADDED[] = "BOS where the vocabulary's own rule adds it";
static const char CONTENT[] = "the message";
static const char TRIMMED[] = "the message without white space at its ends";
static const char CUT[] = "nothing: text before and behind is tokenized apart, as it is around tokens";

enum { N_PARTS = TRI_CHAT_END + 1, MAX_ITEMS = 7 /* and a NULL */, MAX_NEEDS = 4 };

typedef struct {
    const char *name;
    const char *arch;             /* how general.architecture begins; NULL: any */
    const char *bos, *eos;        /* texts that these tokens must have; NULL: any */
    const char *needs[MAX_NEEDS]; /* control tokens that the vocabulary must have */
    const char *lacks;            /* and one that it must not have; NULL: none */
    const char *parts[N_PARTS][MAX_ITEMS];
} family;

/* In the order in which they are tried. */
static const family families[] = {
    {
        /* The header is tokenized apart from the content, as in microsoft/BitNet's ChatFormat: so a
         * message has the ids that the model saw and gave when it wrote it behind "Assistant: ". */
        .name = "bitnet", .arch = "bitnet", .needs = {"<|eot_id|>"},
        .parts = {
            [TRI_CHAT_BEGIN] = {BOS},
            [TRI_CHAT_SYSTEM] = {"System: ", CUT, TRIMMED, "<|eot_id|>"},
            [TRI_CHAT_USER] = {"User: ", CUT, TRIMMED, "<|eot_id|>"},
            [TRI_CHAT_ASSISTANT] = {"Assistant: ", CUT, TRIMMED, "<|eot_id|>"},
            [TRI_CHAT_REPLY] = {"Assistant: "},
            [TRI_CHAT_END] = {"<|eot_id|>"},
        },
    },
    {
        .name = "llama3", .needs = {"<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"},
        .parts = {
            [TRI_CHAT_BEGIN] = {BOS},
            [TRI_CHAT_SYSTEM] = {"<|start_header_id|>", "system", "<|end_header_id|>", "\n\n",
                                 TRIMMED, "<|eot_id|>"},
            [TRI_CHAT_USER] = {"<|start_header_id|>", "user", "<|end_header_id|>", "\n\n",
                               TRIMMED, "<|eot_id|>"},
            [TRI_CHAT_ASSISTANT] = {"<|start_header_id|>", "assistant", "<|end_header_id|>", "\n\n",
                                    TRIMMED, "<|eot_id|>"},
            [TRI_CHAT_REPLY] = {"<|start_header_id|>", "assistant", "<|end_header_id|>", "\n\n"},
            [TRI_CHAT_END] = {"<|eot_id|>"},
        },
    },
    {
        .name = "chatml", .needs = {"<|im_start|>", "<|im_end|>"},
        .parts = {
            [TRI_CHAT_BEGIN] = {BOS_IF_ADDED},
            [TRI_CHAT_SYSTEM] = {"<|im_start|>", "system\n", CONTENT, "<|im_end|>", "\n"},
            [TRI_CHAT_USER] = {"<|im_start|>", "user\n", CONTENT, "<|im_end|>", "\n"},
            [TRI_CHAT_ASSISTANT] = {"<|im_start|>", "assistant\n", CONTENT, "<|im_end|>", "\n"},
            [TRI_CHAT_REPLY] = {"<|im_start|>", "assistant\n"},
            [TRI_CHAT_END] = {"<|im_end|>", "\n"},
        },
    },
    {
        .name = "trilobite", .bos = "<|endoftext|>",
        .needs = {"<|system|>", "<|user|>", "<|assistant|>", "<|end|>"},
        .parts = {
            [TRI_CHAT_BEGIN] = {BOS},
            [TRI_CHAT_SYSTEM] = {"<|system|>", TRIMMED, "<|end|>"},
            [TRI_CHAT_USER] = {"<|user|>", TRIMMED, "<|end|>"},
            [TRI_CHAT_ASSISTANT] = {"<|assistant|>", TRIMMED, "<|end|>"},
            [TRI_CHAT_REPLY] = {"<|assistant|>"},
            [TRI_CHAT_END] = {"<|end|>"},
        },
    },
    {
        .name = "falcon3", .eos = "<|endoftext|>", .needs = {"<|system|>", "<|user|>", "<|assistant|>"},
        .lacks = "<|end|>",
        .parts = {
            [TRI_CHAT_BEGIN] = {BOS_IF_ADDED},
            [TRI_CHAT_SYSTEM] = {"<|system|>", "\n", CONTENT, "\n"},
            [TRI_CHAT_USER] = {"<|user|>", "\n", CONTENT, "\n"},
            [TRI_CHAT_ASSISTANT] = {"<|assistant|>", "\n", CONTENT, "<|endoftext|>", "\n"},
            [TRI_CHAT_REPLY] = {"<|assistant|>", "\n"},
            [TRI_CHAT_END] = {"<|endoftext|>", "\n"},
        },
    },
};
enum { N_FAMILIES = sizeof families / sizeof families[0] };

static bool begins_with(tri_str s, const char *prefix)
{
    size_t n = strlen(prefix);
    return s.n >= n && memcmp(s.bytes, prefix, n) == 0;
}

static bool is_token(const tri_tokenizer *tokenizer, int32_t id, const char *text)
{
    return id >= 0 && id == tri_tokenizer_find(tokenizer, text);
}

static bool fits(const family *f, tri_str arch, const tri_tokenizer *tokenizer)
{
    if (f->arch && !begins_with(arch, f->arch)) return false;
    if (f->bos && !is_token(tokenizer, tri_tokenizer_bos(tokenizer), f->bos)) return false;
    if (f->eos && !is_token(tokenizer, tri_tokenizer_eos(tokenizer), f->eos)) return false;
    if (f->lacks && tri_tokenizer_find(tokenizer, f->lacks) >= 0) return false;
    for (int i = 0; i < MAX_NEEDS && f->needs[i]; i++)
        if (tri_tokenizer_find(tokenizer, f->needs[i]) < 0) return false;
    return true;
}

const char *tri_chat_family_of(tri_str arch, const tri_tokenizer *tokenizer)
{
    for (size_t i = 0; i < N_FAMILIES; i++)
        if (fits(&families[i], arch, tokenizer)) return families[i].name;
    return "";
}

/* The ids of one part so far, and the text that waits for what ends it. */
typedef struct {
    const tri_tokenizer *tokenizer;
    int32_t *ids;
    size_t cap, count; /* ids beyond cap are only counted */
    char *text;
    size_t text_n;
} writer;

static void put_text(writer *w, const char *text, size_t n)
{
    if (n) memcpy(w->text + w->text_n, text, n);
    w->text_n += n;
}

static tri_status flush_text(writer *w, tri_error *error)
{
    size_t room = w->count < w->cap ? w->cap - w->count : 0, count;
    tri_status status = tri_tokenizer_encode(w->tokenizer, w->text, w->text_n, 0,
                                             room ? w->ids + w->count : NULL, room, &count, error);
    w->text_n = 0;
    w->count += count;
    return status == TRI_BUFFER_TOO_SMALL ? TRI_OK : status; /* told at the end, with the whole count */
}

static tri_status put_item(writer *w, const char *item, const char *text, size_t n, tri_error *error)
{
    int32_t id = -1;
    if (item == CONTENT || item == TRIMMED) {
        if (item == TRIMMED) tri_utf8_trim(&text, &n);
        put_text(w, text, n);
        return TRI_OK;
    } else if (item == BOS || item == BOS_IF_ADDED) {
        if (item == BOS || tri_tokenizer_adds_bos(w->tokenizer)) id = tri_tokenizer_bos(w->tokenizer);
    } else if (strncmp(item, "<|", 2) == 0) {
        id = tri_tokenizer_find(w->tokenizer, item);
    } else if (item != CUT) {
        put_text(w, item, strlen(item));
        return TRI_OK;
    }
    tri_status status = flush_text(w, error);
    if (status || id < 0) return status;
    if (w->count < w->cap) w->ids[w->count] = id;
    w->count++;
    return TRI_OK;
}

tri_status tri_chat_encode(const char *name, const tri_tokenizer *tokenizer, tri_chat_part part,
                           const char *text, size_t n, int32_t *ids, size_t cap, size_t *count,
                           tri_error *error)
{
    *count = 0;
    if ((unsigned)part >= N_PARTS)
        return tri_fail(error, TRI_INVALID_INPUT, "chat part %d; there are %d parts from 0", (int)part,
                        N_PARTS);
    const family *f = families;
    while (f < families + N_FAMILIES && strcmp(f->name, name) != 0) f++;
    if (f == families + N_FAMILIES)
        return tri_fail(error, TRI_FORMAT_UNSUPPORTED,
                        "the model has no known chat format; known are bitnet, llama3, chatml, trilobite and "
                        "falcon3");

    const char *const *items = f->parts[part];
    size_t room = 1;
    for (int i = 0; items[i]; i++) {
        bool content = items[i] == CONTENT || items[i] == TRIMMED;
        if (content && n > TRI_MAX_TEXT)
            return tri_fail(error, TRI_INVALID_INPUT,
                            "a message of %zu bytes; at most %d are tokenized at once", n, TRI_MAX_TEXT);
        room += content ? n : strlen(items[i]);
    }
    writer w = {tokenizer, ids, cap, 0, malloc(room), 0};
    if (!w.text)
        return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes for a chat message", room);
    tri_status status = TRI_OK;
    for (int i = 0; items[i] && !status; i++) status = put_item(&w, items[i], text, n, error);
    if (!status) status = flush_text(&w, error);
    free(w.text);
    if (status) return status;
    *count = w.count;
    if (w.count > cap)
        return tri_fail(error, TRI_BUFFER_TOO_SMALL,
                        "the message needs room for %zu ids, there is room for %zu", w.count, cap);
    return TRI_OK;
}
