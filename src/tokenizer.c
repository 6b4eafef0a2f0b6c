/* tokenizer.c - the way between text and ids, around special tokens.
 *
 * Ordinary text between them goes to bpe.c or spm.c, by the kind of vocabulary. */
#include <stdlib.h>
#include <string.h>

#include "tokenizer_internal.h"
#include "unicode.h"

/* ---- text to ids ----------------------------------------------------------------------------- */

/* First of specials[low..high) whose byte at `depth` is at least `byte`; all are longer than depth. */
static size_t first_with(const tri_tokenizer *t, size_t low, size_t high, size_t depth, unsigned byte)
{
    while (low < high) {
        size_t middle = (low + high) / 2;
        if ((uint8_t)t->specials[middle].text.bytes[depth] < byte) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* The longest special token at the start of a text, NULL if there is none. User-defined tokens are
 * part of ordinary text; control and unknown tokens only count when the caller asks for them. */
static const tri_special *special_at(const tri_tokenizer *t, const char *text, size_t n, unsigned flags)
{
    const tri_special *best = NULL;
    if (!t->special_first[(uint8_t)text[0]]) return NULL;
    size_t low = 0, high = t->n_specials;
    for (size_t depth = 0; low < high; depth++) {
        if (t->specials[low].text.n == depth) { /* a whole token; the texts behind it are longer */
            bool allowed = t->types[t->specials[low].id] == TRI_TOKEN_USER || flags & TRI_PARSE_SPECIAL;
            if (allowed) best = &t->specials[low];
            low++;
        }
        if (depth == n) break;
        uint8_t byte = (uint8_t)text[depth];
        low = first_with(t, low, high, depth, byte);
        high = first_with(t, low, high, depth, byte + 1u);
    }
    return best;
}

/* Valid UTF-8 as it is (*owned: NULL), else a copy with U+FFFD for what is not. */
static tri_status clean(const char **text, size_t *n, char **owned, tri_error *error)
{
    *owned = NULL;
    if (tri_utf8_is_valid(*text, *n)) return TRI_OK;
    char *copy = malloc(*n * 3); /* at worst each byte becomes the three of U+FFFD */
    if (!copy)
        return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes to tokenize a text", *n * 3);
    size_t length = 0;
    bool valid;
    for (size_t at = 0; at < *n;)
        length += tri_utf8_put(tri_utf8_next(*text, *n, &at, &valid), copy + length);
    *text = *owned = copy;
    *n = length;
    return TRI_OK;
}

static tri_status encode_all(const tri_tokenizer *t, const char *text, size_t n, unsigned flags, tri_ids *out,
                             tri_error *error)
{
    tri_merger merger = {0};
    tri_status status = TRI_OK;
    for (size_t at = 0, plain = 0; plain < n && !status; plain = at) {
        const tri_special *special = NULL;
        for (; at < n && !(special = special_at(t, text + at, n - at, flags));) at++;
        status = t->spm ? tri_spm_encode(t, &merger, text + plain, at - plain, out, error)
                        : tri_bpe_encode(t, &merger, text + plain, at - plain, out, error);
        if (!special) break;
        tri_ids_push(out, (int32_t)special->id);
        at += special->text.n;
    }
    tri_merger_free(&merger);
    return status;
}

tri_status tri_tokenizer_encode(const tri_tokenizer *t, const char *text, size_t n, unsigned flags,
                                int32_t *ids, size_t cap, size_t *count, tri_error *error)
{
    *count = 0;
    if (n > TRI_MAX_TEXT)
        return tri_fail(error, TRI_INVALID_INPUT, "a text of %zu bytes; at most %d are tokenized at once", n,
                        TRI_MAX_TEXT);
    char *owned;
    tri_status status = clean(&text, &n, &owned, error);
    if (status) return status;

    tri_ids out = {ids, cap, 0};
    if (flags & TRI_ADD_BOS && t->add_bos) tri_ids_push(&out, t->bos);
    status = encode_all(t, text, n, flags, &out, error);
    if (flags & TRI_ADD_BOS && t->add_eos) tri_ids_push(&out, t->eos);
    free(owned);
    if (status) return status;
    *count = out.count;
    if (out.count > cap)
        return tri_fail(error, TRI_BUFFER_TOO_SMALL, "the text needs room for %zu ids, there is room for %zu",
                        out.count, cap);
    return TRI_OK;
}

/* ---- ids to text ----------------------------------------------------------------------------- */

/* Bytes of one id: returns how many, writes at most cap. at_start: it is the first text of an output,
 * where SentencePiece's leading space is not shown. */
static size_t piece(const tri_tokenizer *t, int32_t id, unsigned flags, bool at_start, char *out, size_t cap)
{
    int type = t->types[id];
    tri_str text = t->texts[id];
    if (type == TRI_TOKEN_CONTROL || type == TRI_TOKEN_UNKNOWN || type == TRI_TOKEN_UNUSED) {
        if (!(flags & TRI_SHOW_SPECIAL)) return 0;
    } else if (t->spm) {
        size_t hidden = at_start && t->add_space_prefix ? tri_spm_leading_space(text) : 0;
        return tri_spm_piece((tri_str){text.bytes + hidden, text.n - hidden}, type, out, cap);
    } else if (type != TRI_TOKEN_USER) { /* the texts of added tokens are not in the byte alphabet */
        return tri_bpe_piece(text, out, cap);
    }
    if (cap) memcpy(out, text.bytes, text.n < cap ? text.n : cap);
    return text.n;
}

static tri_status check_id(const tri_tokenizer *t, int32_t id, tri_error *error)
{
    if (id >= 0 && (uint32_t)id < t->n_vocab) return TRI_OK;
    return tri_fail(error, TRI_INVALID_INPUT, "token id %d is outside of the vocabulary of %u tokens",
                    (int)id, t->n_vocab);
}

static tri_status check_room(size_t count, size_t cap, tri_error *error)
{
    if (count <= cap) return TRI_OK;
    return tri_fail(error, TRI_BUFFER_TOO_SMALL, "the text needs %zu bytes, there is room for %zu", count,
                    cap);
}

tri_status tri_tokenizer_decode(const tri_tokenizer *t, const int32_t *ids, size_t n, unsigned flags,
                                char *text, size_t cap, size_t *count, tri_error *error)
{
    *count = 0;
    for (size_t i = 0; i < n; i++) {
        tri_status status = check_id(t, ids[i], error);
        if (status) return status;
    }
    bool at_start = true;
    for (size_t i = 0; i < n; i++) {
        bool room = *count < cap;
        size_t more = piece(t, ids[i], flags, at_start, room ? text + *count : NULL, room ? cap - *count : 0);
        if (more > SIZE_MAX - *count)
            return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: the text of %zu ids exceeds %zu bytes",
                            n, SIZE_MAX);
        *count += more;
        int type = t->types[ids[i]];
        if (type == TRI_TOKEN_NORMAL || type == TRI_TOKEN_USER || type == TRI_TOKEN_BYTE) at_start = false;
    }
    return check_room(*count, cap, error);
}

tri_status tri_tokenizer_piece(const tri_tokenizer *t, int32_t id, unsigned flags, char *text, size_t cap,
                               size_t *count, tri_error *error)
{
    *count = 0;
    tri_status status = check_id(t, id, error);
    if (status) return status;
    *count = piece(t, id, flags, false, text, cap);
    return check_room(*count, cap, error);
}
