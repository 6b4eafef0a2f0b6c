/* spm.c - SentencePiece byte-pair vocabularies: characters, merged by the score of the result.
 *
 * Spaces are written as U+2581, also one before the text. Neighbours whose joined text is a token merge,
 * the best score first. A character that is no token falls back to the tokens of its bytes. */
#include <stdlib.h>
#include <string.h>

#include "tokenizer_internal.h"
#include "unicode.h"

static const char MARK[3] = "\xE2\x96\x81"; /* U+2581 */

/* Order of scores as integers, the best lowest. Finite scores never give TRI_NO_PAIR. */
static uint32_t key_of_score(float score)
{
    score += 0.0f; /* -0 is 0 */
    uint32_t bits;
    memcpy(&bits, &score, sizeof bits);
    return bits >> 31 ? bits : ~(bits | 0x80000000u);
}

/* Value of a byte token's text "<0xHH>", -1 if it is none. */
static int byte_of(tri_str text)
{
    if (text.n != 6 || memcmp(text.bytes, "<0x", 3) != 0 || text.bytes[5] != '>') return -1;
    int value = 0;
    for (int i = 3; i < 5; i++) {
        char c = text.bytes[i];
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 :
                    c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

tri_status tri_spm_load(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error)
{
    const tri_kv *scores = tri_gguf_find(gguf, "tokenizer.ggml.scores");
    if (!scores) return tri_fail(error, TRI_FORMAT_CORRUPT, "tokenizer.ggml.scores is missing");
    t->keys = malloc(t->n_vocab * sizeof *t->keys);
    if (!t->keys)
        return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes for token scores",
                        t->n_vocab * sizeof *t->keys);
    bool typed = tri_gguf_find(gguf, "tokenizer.ggml.token_type") != NULL;
    for (uint32_t id = t->n_vocab; id-- > 0;) { /* downward: the lowest id of a byte stays */
        t->keys[id] = key_of_score(tri_gguf_float_at(gguf, scores, id));
        int byte = byte_of(t->texts[id]);
        if (byte < 0 || (typed && t->types[id] != TRI_TOKEN_BYTE)) continue;
        t->types[id] = TRI_TOKEN_BYTE;
        t->byte_ids[byte] = (int32_t)id;
    }
    return TRI_OK;
}

static uint32_t pair_score(const tri_tokenizer *t, const char *text, const tri_symbol *left,
                           const tri_symbol *right, int32_t *id)
{
    size_t n = (size_t)left->n + right->n;
    if (n > t->longest) return TRI_NO_PAIR;
    *id = tri_vocab_find(t, (tri_str){text + left->start, n}, (tri_str){"", 0});
    return tri_vocab_is_plain(t, *id) ? t->keys[*id] : TRI_NO_PAIR;
}

/* Text with its spaces marked: returns the length, at most 3 n + 3. */
static size_t mark_spaces(const tri_tokenizer *t, const char *text, size_t n, char *out)
{
    if (t->remove_extra_spaces) {
        for (; n && text[0] == ' '; n--) text++;
        for (; n && text[n - 1] == ' ';) n--;
        if (n == 0) return 0;
    }
    size_t length = 0;
    bool mark = t->add_space_prefix;
    for (size_t i = 0; i <= n; i++) {
        if (mark) {
            memcpy(out + length, MARK, sizeof MARK);
            length += sizeof MARK;
        }
        if (i == n) break;
        /* where extra spaces are removed, the last character is none by now */
        mark = text[i] == ' ' && !(t->remove_extra_spaces && text[i + 1] == ' ');
        if (text[i] != ' ') out[length++] = text[i];
    }
    return length;
}

tri_status tri_spm_encode(const tri_tokenizer *t, tri_merger *m, const char *text, size_t n, tri_ids *out,
                          tri_error *error)
{
    if (n == 0) return TRI_OK;
    size_t room = 3 * n + sizeof MARK, n_symbols = 0;
    char *marked = malloc(room);
    if (!marked)
        return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes to tokenize a text", room);
    size_t length = mark_spaces(t, text, n, marked);
    for (size_t i = 0; i < length; i++) n_symbols += (marked[i] & 0xC0) != 0x80;
    tri_status status = n_symbols ? tri_merger_reserve(m, n_symbols, error) : TRI_OK;
    if (status || n_symbols == 0) {
        free(marked);
        return status;
    }

    n_symbols = 0;
    for (size_t at = 0; at < length;) {
        size_t start = at;
        for (at++; at < length && (marked[at] & 0xC0) == 0x80;) at++;
        int32_t id = tri_vocab_find(t, (tri_str){marked + start, at - start}, (tri_str){"", 0});
        tri_symbol *s = &m->symbols[n_symbols++];
        s->start = (uint32_t)start;
        s->n = (uint32_t)(at - start);
        s->id = tri_vocab_is_plain(t, id) ? id : -1;
    }
    tri_merge(t, m, marked, n_symbols, pair_score);
    for (int32_t i = 0; i != TRI_NO_SYMBOL; i = m->symbols[i].next) {
        const tri_symbol *s = &m->symbols[i];
        if (s->id >= 0) tri_ids_push(out, s->id);
        else tri_vocab_push_bytes(t, marked + s->start, s->n, out);
    }
    free(marked);
    return TRI_OK;
}

size_t tri_spm_leading_space(tri_str token)
{
    return token.n >= sizeof MARK && memcmp(token.bytes, MARK, sizeof MARK) == 0 ? sizeof MARK : 0;
}

size_t tri_spm_piece(tri_str token, int type, char *out, size_t cap)
{
    int byte = type == TRI_TOKEN_BYTE ? byte_of(token) : -1;
    if (byte >= 0) {
        if (cap) out[0] = (char)byte;
        return 1;
    }
    size_t n = 0;
    for (size_t at = 0; at < token.n; n++) {
        size_t mark = tri_spm_leading_space((tri_str){token.bytes + at, token.n - at});
        if (n < cap) out[n] = mark ? ' ' : token.bytes[at];
        at += mark ? mark : 1;
    }
    return n;
}
