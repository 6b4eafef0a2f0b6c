/* bpe.c - byte-level byte-pair encoding: words of bytes, merged by rank.
 *
 * Token texts are written in GPT-2's byte alphabet: printable Latin-1 bytes stand for themselves, the
 * others for U+0100 upward in order. A word starts as one symbol per byte, so the merge loop works on
 * token ids alone; texts matter only when a vocabulary is loaded and when tokens are decoded. */
#include <stdlib.h>
#include <string.h>

#include "tokenizer_internal.h"
#include "unicode.h"

/* left, right < 2^20 and rank < 2^24 - 1 share 64 bits; all ones is an empty slot. */
enum { RANK_BITS = 24, ID_BITS = 20, MAX_MERGES = (1 << RANK_BITS) - 1 };
_Static_assert(TRI_MAX_VOCAB == 1 << ID_BITS && RANK_BITS + 2 * ID_BITS == 64, "a merge fills 64 bits");
#define NO_MERGE UINT64_MAX

static uint32_t char_of_byte(uint8_t b)
{
    if (b <= 32) return 256u + b;
    if (b >= 127 && b <= 160) return 289u + b - 127;
    return b == 173 ? 323 : b;
}

static int byte_of_char(uint32_t c)
{
    if ((c >= 33 && c <= 126) || (c >= 161 && c <= 172) || (c >= 174 && c <= 255)) return (int)c;
    if (c >= 256 && c <= 288) return (int)c - 256;
    if (c >= 289 && c <= 322) return (int)c - 289 + 127;
    return c == 323 ? 173 : -1;
}

static uint64_t pair_of(int32_t left, int32_t right)
{
    return (uint64_t)left << (RANK_BITS + ID_BITS) | (uint64_t)right << RANK_BITS;
}

static uint32_t pair_slot(const tri_tokenizer *t, uint64_t pair)
{
    pair = (pair >> RANK_BITS) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(pair >> 32 ^ pair >> 52) & t->merge_mask;
}

static uint32_t pair_rank(const tri_tokenizer *t, const char *text, const tri_symbol *left,
                          const tri_symbol *right, int32_t *id)
{
    (void)text;
    if (!t->merges || left->id < 0 || right->id < 0) return TRI_NO_PAIR;
    uint64_t pair = pair_of(left->id, right->id);
    for (uint32_t i = pair_slot(t, pair); t->merges[i] != NO_MERGE; i = (i + 1) & t->merge_mask)
        if ((t->merges[i] ^ pair) >> RANK_BITS == 0) {
            uint32_t rank = (uint32_t)t->merges[i] & MAX_MERGES;
            *id = (int32_t)t->merged[rank];
            return rank;
        }
    return TRI_NO_PAIR;
}

/* Enters "left right" with its rank. A merge of or to something that text cannot become has no effect. */
static tri_status add_merge(tri_tokenizer *t, tri_str merge, uint32_t rank, tri_error *error)
{
    const char *space = merge.n > 1 ? memchr(merge.bytes + 1, ' ', merge.n - 1) : NULL;
    if (!space)
        return tri_fail(error, TRI_FORMAT_CORRUPT,
                        "tokenizer.ggml.merges[%u] is not two texts with a space between", rank);
    tri_str none = {"", 0}, left = {merge.bytes, (size_t)(space - merge.bytes)};
    tri_str right = {space + 1, merge.n - left.n - 1};
    int32_t a = tri_vocab_find(t, left, none), b = tri_vocab_find(t, right, none);
    int32_t ab = tri_vocab_find(t, left, right);
    if (!tri_vocab_is_plain(t, a) || !tri_vocab_is_plain(t, b) || !tri_vocab_is_plain(t, ab)) return TRI_OK;

    uint64_t pair = pair_of(a, b);
    uint32_t slot = pair_slot(t, pair), probes = 0;
    for (; t->merges[slot] != NO_MERGE; slot = (slot + 1) & t->merge_mask) {
        if ((t->merges[slot] ^ pair) >> RANK_BITS == 0) return TRI_OK; /* the earlier rank stands */
        if (++probes > TRI_MAX_PROBE)
            return tri_fail(error, TRI_FORMAT_CORRUPT, "tokenizer.ggml.merges is made to collide");
    }
    t->merges[slot] = pair | rank;
    t->merged[rank] = (uint32_t)ab;
    return TRI_OK;
}

static tri_status load_merges(tri_tokenizer *t, const tri_gguf *gguf, const tri_kv *kv, tri_error *error)
{
    if (kv->type != GGUF_ARRAY || kv->elem_type != GGUF_STRING)
        return tri_fail(error, TRI_FORMAT_CORRUPT, "tokenizer.ggml.merges is not an array of strings");
    if (kv->count > MAX_MERGES)
        return tri_fail(error, TRI_FORMAT_UNSUPPORTED, "%llu merges; at most %d are supported",
                        (unsigned long long)kv->count, MAX_MERGES);
    size_t n = (size_t)kv->count, slots = 16;
    if (n == 0) return TRI_OK;
    while (slots < n + n / 2) slots *= 2;
    tri_str *texts = malloc(n * sizeof *texts);
    t->merges = malloc(slots * sizeof *t->merges);
    t->merged = calloc(n, sizeof *t->merged);
    tri_status status = TRI_OK;
    if (!texts || !t->merges || !t->merged) {
        status = tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes for %zu merges",
                          n * (sizeof *texts + sizeof *t->merged) + slots * sizeof *t->merges, n);
    } else {
        memset(t->merges, 0xFF, slots * sizeof *t->merges);
        t->merge_mask = (uint32_t)slots - 1;
        tri_gguf_strings(gguf, kv, texts);
        for (uint32_t rank = 0; rank < n && !status; rank++) status = add_merge(t, texts[rank], rank, error);
    }
    free(texts);
    return status;
}

tri_status tri_bpe_load(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error)
{
    for (int b = 0; b < 256; b++) {
        char text[4];
        tri_str letter = {text, tri_utf8_put(char_of_byte((uint8_t)b), text)};
        int32_t id = tri_vocab_find(t, letter, (tri_str){"", 0});
        t->byte_ids[b] = tri_vocab_is_plain(t, id) ? id : -1;
    }
    const tri_kv *merges = tri_gguf_find(gguf, "tokenizer.ggml.merges");
    return merges ? load_merges(t, gguf, merges, error) : TRI_OK;
}

/* The token that a whole word is, -1 if none. `room` holds the word in the byte alphabet: 2 n bytes. */
static int32_t whole_word(const tri_tokenizer *t, const char *word, size_t n, char *room)
{
    if (n > t->longest) return -1;
    size_t length = 0;
    for (size_t i = 0; i < n; i++) length += tri_utf8_put(char_of_byte((uint8_t)word[i]), room + length);
    int32_t id = tri_vocab_find(t, (tri_str){room, length}, (tri_str){"", 0});
    return tri_vocab_is_plain(t, id) ? id : -1;
}

static void merge_word(const tri_tokenizer *t, tri_merger *m, const char *word, size_t n, tri_ids *out)
{
    for (size_t i = 0; i < n; i++) {
        m->symbols[i].start = (uint32_t)i;
        m->symbols[i].n = 1;
        m->symbols[i].id = t->byte_ids[(uint8_t)word[i]];
    }
    tri_merge(t, m, word, n, pair_rank);
    for (int32_t i = 0; i != TRI_NO_SYMBOL; i = m->symbols[i].next) {
        const tri_symbol *s = &m->symbols[i];
        if (s->id >= 0) tri_ids_push(out, s->id);
        else tri_vocab_push_bytes(t, word + s->start, s->n, out);
    }
}

tri_status tri_bpe_encode(const tri_tokenizer *t, tri_merger *m, const char *text, size_t n, tri_ids *out,
                          tri_error *error)
{
    tri_words words = {.split = t->split, .text = text, .n = n};
    while (words.at < n) {
        const char *word = text + words.at;
        size_t end = tri_words_next(&words), length = end - words.at;
        words.at = end;
        tri_status status = tri_merger_reserve(m, length, error);
        if (status) return status;
        /* the heap is idle before the merging and has 16 bytes per symbol */
        int32_t whole = t->ignore_merges ? whole_word(t, word, length, (char *)m->heap) : -1;
        if (whole >= 0) tri_ids_push(out, whole);
        else merge_word(t, m, word, length, out);
    }
    return TRI_OK;
}

size_t tri_bpe_piece(tri_str token, char *out, size_t cap)
{
    size_t n = 0;
    for (size_t at = 0; at < token.n;) {
        size_t start = at;
        bool valid;
        int byte = byte_of_char(tri_utf8_next(token.bytes, token.n, &at, &valid));
        if (byte >= 0 && valid) {
            if (n < cap) out[n] = (char)byte;
            n++;
        } else { /* outside of the alphabet: as it stands */
            for (; start < at; start++, n++)
                if (n < cap) out[n] = token.bytes[start];
        }
    }
    return n;
}
