/* vocab.c - a vocabulary from GGUF metadata: texts, types, rules, and the ids that have a role.
 *
 * Token texts are views into the header. Everything is checked here, once: array lengths and types, ids,
 * scores. What only one kind of vocabulary has is loaded by bpe.c and spm.c. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tokenizer_internal.h"
#include "unicode.h"

/* Longer texts of special tokens would let a file make the search for them slow. */
enum { MAX_SPECIAL_TEXT = 512 };

/* Tokens that are control tokens whatever their type says, and whether they end a generation. */
static const struct {
    const char *text;
    bool ends;
} known_controls[] = {
    {"<|eot_id|>", true}, {"<|eom_id|>", true}, {"<|end_of_text|>", true}, {"<|endoftext|>", true},
    {"<|im_end|>", true}, {"<|end|>", true}, {"<end_of_turn>", true}, {"<EOT>", true},
    {"<|begin_of_text|>", false}, {"<|start_header_id|>", false}, {"<|end_header_id|>", false},
    {"<|im_start|>", false}, {"<start_of_turn>", false}, {"<|system|>", false}, {"<|user|>", false},
    {"<|assistant|>", false},
};
enum { N_KNOWN_CONTROLS = sizeof known_controls / sizeof known_controls[0] };

/* ---- lookups --------------------------------------------------------------------------------- */

static const tri_str empty = {"", 0};

static tri_str str_of(const char *text) { return (tri_str){text, strlen(text)}; }

static uint64_t hash_more(uint64_t hash, tri_str s)
{
    for (size_t i = 0; i < s.n; i++) hash = (hash ^ (uint8_t)s.bytes[i]) * 0x100000001B3u; /* FNV-1a */
    return hash;
}

static uint32_t slot_of(const tri_tokenizer *t, tri_str a, tri_str b)
{
    uint64_t hash = hash_more(hash_more(0xCBF29CE484222325u, a), b);
    return (uint32_t)(hash ^ hash >> 32) & t->slot_mask;
}

static bool is_joined(tri_str s, tri_str a, tri_str b)
{
    return s.n == a.n + b.n && memcmp(s.bytes, a.bytes, a.n) == 0 && memcmp(s.bytes + a.n, b.bytes, b.n) == 0;
}

int32_t tri_vocab_find(const tri_tokenizer *t, tri_str a, tri_str b)
{
    for (uint32_t i = slot_of(t, a, b); t->slots[i]; i = (i + 1) & t->slot_mask)
        if (is_joined(t->texts[t->slots[i] - 1], a, b)) return (int32_t)t->slots[i] - 1;
    return -1;
}

bool tri_vocab_is_plain(const tri_tokenizer *t, int32_t id)
{
    if (id < 0) return false;
    uint8_t type = t->types[id];
    return type == TRI_TOKEN_NORMAL || type == TRI_TOKEN_USER || (type == TRI_TOKEN_BYTE && !t->spm);
}

void tri_vocab_push_bytes(const tri_tokenizer *t, const char *bytes, size_t n, tri_ids *out)
{
    bool unknown = false;
    for (size_t i = 0; i < n; i++) {
        int32_t id = t->byte_ids[(uint8_t)bytes[i]];
        if (id >= 0) tri_ids_push(out, id);
        else if (!unknown && t->unknown >= 0) tri_ids_push(out, t->unknown);
        unknown = id < 0;
    }
}

uint32_t tri_tokenizer_vocab_size(const tri_tokenizer *t) { return t->n_vocab; }
bool tri_tokenizer_is_spm(const tri_tokenizer *t) { return t->spm; }
int32_t tri_tokenizer_bos(const tri_tokenizer *t) { return t->bos; }
int32_t tri_tokenizer_eos(const tri_tokenizer *t) { return t->eos; }
bool tri_tokenizer_adds_bos(const tri_tokenizer *t) { return t->add_bos; }
int tri_tokenizer_type(const tri_tokenizer *t, int32_t id) { return t->types[id]; }

int32_t tri_tokenizer_find(const tri_tokenizer *t, const char *text)
{
    return tri_vocab_find(t, str_of(text), empty);
}

bool tri_tokenizer_is_end(const tri_tokenizer *t, int32_t id)
{
    for (size_t i = 0; i < t->n_ends; i++)
        if (t->ends[i] == id) return true;
    return false;
}

/* ---- loading --------------------------------------------------------------------------------- */

static tri_status no_memory(tri_error *error, uint32_t n_vocab)
{
    return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory for a vocabulary of %u tokens", n_vocab);
}

/* The array of n_vocab numbers under a key: *kv is NULL if the file has none. */
static tri_status find_numbers(const tri_tokenizer *t, const tri_gguf *gguf, const char *key, bool floats,
                               const tri_kv **kv, tri_error *error)
{
    *kv = tri_gguf_find(gguf, key);
    if (!*kv) return TRI_OK;
    uint32_t type = (*kv)->elem_type;
    bool is_float = type == GGUF_F32 || type == GGUF_F64;
    if ((*kv)->type != GGUF_ARRAY || type == GGUF_STRING || type == GGUF_BOOL || is_float != floats)
        return tri_fail(error, TRI_FORMAT_CORRUPT, "%s is not an array of %s", key,
                        floats ? "floats" : "integers");
    if ((*kv)->count != t->n_vocab)
        return tri_fail(error, TRI_FORMAT_CORRUPT, "%s has %llu elements for %u tokens", key,
                        (unsigned long long)(*kv)->count, t->n_vocab);
    return TRI_OK;
}

static tri_status load_texts(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error)
{
    const tri_kv *kv = tri_gguf_find(gguf, "tokenizer.ggml.tokens");
    if (!kv || kv->type != GGUF_ARRAY || kv->elem_type != GGUF_STRING)
        return tri_fail(error, TRI_FORMAT_CORRUPT, "tokenizer.ggml.tokens is %s",
                        kv ? "not an array of strings" : "missing");
    if (kv->count == 0 || kv->count > TRI_MAX_VOCAB)
        return tri_fail(error, kv->count ? TRI_FORMAT_UNSUPPORTED : TRI_FORMAT_CORRUPT,
                        "a vocabulary of %llu tokens; 1 to %d are supported", (unsigned long long)kv->count,
                        TRI_MAX_VOCAB);
    t->n_vocab = (uint32_t)kv->count;
    t->texts = malloc(t->n_vocab * sizeof *t->texts);
    t->types = malloc(t->n_vocab);
    if (!t->texts || !t->types) return no_memory(error, t->n_vocab);
    tri_gguf_strings(gguf, kv, t->texts);
    return TRI_OK;
}

static tri_status load_types(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error)
{
    const tri_kv *types, *scores;
    tri_status status = find_numbers(t, gguf, "tokenizer.ggml.token_type", false, &types, error);
    if (!status) status = find_numbers(t, gguf, "tokenizer.ggml.scores", true, &scores, error);
    if (status) return status;
    for (uint32_t id = 0; id < t->n_vocab; id++) {
        int64_t type = types ? tri_gguf_int_at(gguf, types, id) : 0;
        if (type < 0 || type > TRI_TOKEN_BYTE)
            return tri_fail(error, TRI_FORMAT_CORRUPT,
                            "tokenizer.ggml.token_type[%u] is %lld; 1 to %d are token types", id,
                            (long long)type, TRI_TOKEN_BYTE);
        t->types[id] = type == 0 ? TRI_TOKEN_NORMAL : (uint8_t)type; /* 0: undefined, by the format */
        if (scores && !isfinite(tri_gguf_float_at(gguf, scores, id)))
            return tri_fail(error, TRI_FORMAT_CORRUPT, "tokenizer.ggml.scores[%u] is not finite", id);
    }
    return TRI_OK;
}

static tri_status index_texts(tri_tokenizer *t, tri_error *error)
{
    size_t slots = 16;
    while (slots < 2 * (size_t)t->n_vocab) slots *= 2;
    t->slots = calloc(slots, sizeof *t->slots);
    if (!t->slots) return no_memory(error, t->n_vocab);
    t->slot_mask = (uint32_t)slots - 1;
    for (uint32_t id = 0; id < t->n_vocab; id++) {
        uint32_t slot = slot_of(t, t->texts[id], empty), probes = 0;
        while (t->slots[slot] && !is_joined(t->texts[t->slots[slot] - 1], t->texts[id], empty)) {
            if (++probes > TRI_MAX_PROBE)
                return tri_fail(error, TRI_FORMAT_CORRUPT, "tokenizer.ggml.tokens is made to collide");
            slot = (slot + 1) & t->slot_mask;
        }
        if (!t->slots[slot]) t->slots[slot] = id + 1;
    }
    return TRI_OK;
}

static void add_end(tri_tokenizer *t, int32_t id)
{
    if (id >= 0 && !tri_tokenizer_is_end(t, id) && t->n_ends < TRI_MAX_ENDS) t->ends[t->n_ends++] = id;
}

/* An id under a key, -1 if the file has none. */
static tri_status load_id(const tri_tokenizer *t, const tri_gguf *gguf, const char *key, int32_t *id,
                          tri_error *error)
{
    uint64_t value;
    *id = -1;
    if (!tri_gguf_find(gguf, key)) return TRI_OK;
    if (!tri_gguf_uint(gguf, key, &value))
        return tri_fail(error, TRI_FORMAT_CORRUPT, "%s is not a token id", key);
    if (value >= t->n_vocab)
        return tri_fail(error, TRI_FORMAT_CORRUPT, "%s is %llu, outside of the vocabulary of %u tokens", key,
                        (unsigned long long)value, t->n_vocab);
    *id = (int32_t)value;
    return TRI_OK;
}

static tri_status load_ids(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error)
{
    int32_t eot, eom;
    struct { const char *key; int32_t *id; } keys[] = {
        {"tokenizer.ggml.bos_token_id", &t->bos}, {"tokenizer.ggml.eos_token_id", &t->eos},
        {"tokenizer.ggml.unknown_token_id", &t->unknown}, {"tokenizer.ggml.eot_token_id", &eot},
        {"tokenizer.ggml.eom_token_id", &eom},
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        tri_status status = load_id(t, gguf, keys[i].key, keys[i].id, error);
        if (status) return status;
    }
    if (t->spm && t->n_vocab > 2) { /* SentencePiece's own numbering */
        if (t->unknown < 0) t->unknown = 0;
        if (t->bos < 0) t->bos = 1;
        if (t->eos < 0) t->eos = 2;
    }
    add_end(t, t->eos);
    add_end(t, eot);
    add_end(t, eom);
    for (size_t i = 0; i < N_KNOWN_CONTROLS; i++) {
        int32_t id = tri_tokenizer_find(t, known_controls[i].text);
        if (id < 0) continue;
        t->types[id] = TRI_TOKEN_CONTROL;
        if (known_controls[i].ends) add_end(t, id);
    }
    int32_t close = tri_tokenizer_find(t, "</s>"); /* also a piece of HTML: only if its type says so */
    if (close >= 0 && t->types[close] == TRI_TOKEN_CONTROL) add_end(t, close);
    return TRI_OK;
}

static tri_status load_flag(const tri_gguf *gguf, const char *key, bool *flag, tri_error *error)
{
    if (tri_gguf_find(gguf, key) && !tri_gguf_bool(gguf, key, flag))
        return tri_fail(error, TRI_FORMAT_CORRUPT, "%s is not a bool", key);
    return TRI_OK;
}

static tri_status load_rules(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error)
{
    tri_str pre;
    if (!t->spm) {
        /* Without a name: Llama 3's vocabulary is told by its size, all others split like GPT-2's. */
        t->split = t->n_vocab == 128256 ? TRI_SPLIT_LLAMA3 : TRI_SPLIT_GPT2;
        tri_status status = TRI_OK;
        if (tri_gguf_str(gguf, "tokenizer.ggml.pre", &pre))
            status = tri_word_split_of_name(pre, &t->split, error);
        if (status) return status;
        t->ignore_merges = t->split == TRI_SPLIT_LLAMA3;
    }
    t->add_bos = t->spm || t->split == TRI_SPLIT_LLAMA3;
    t->add_space_prefix = t->spm;
    struct { const char *key; bool *flag; } keys[] = {
        {"tokenizer.ggml.add_bos_token", &t->add_bos}, {"tokenizer.ggml.add_eos_token", &t->add_eos},
        {"tokenizer.ggml.add_space_prefix", &t->add_space_prefix},
        {"tokenizer.ggml.remove_extra_whitespaces", &t->remove_extra_spaces},
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        tri_status status = load_flag(gguf, keys[i].key, keys[i].flag, error);
        if (status) return status;
    }
    t->add_bos = t->add_bos && t->bos >= 0;
    t->add_eos = t->add_eos && t->eos >= 0;
    return TRI_OK;
}

static bool is_special(uint8_t type)
{
    return type == TRI_TOKEN_CONTROL || type == TRI_TOKEN_USER || type == TRI_TOKEN_UNKNOWN;
}

/* Text is valid UTF-8 when it is searched, and so is what lies between the finds only if they are too. */
static bool can_be_found(const tri_tokenizer *t, uint32_t id)
{
    tri_str text = t->texts[id];
    return is_special(t->types[id]) && text.n > 0 && tri_utf8_is_valid(text.bytes, text.n);
}

static int compare_specials(const void *a, const void *b)
{
    const tri_special *x = a, *y = b;
    size_t n = x->text.n < y->text.n ? x->text.n : y->text.n;
    int order = memcmp(x->text.bytes, y->text.bytes, n);
    if (order) return order;
    if (x->text.n != y->text.n) return x->text.n < y->text.n ? -1 : 1;
    return x->id < y->id ? -1 : 1;
}

static tri_status index_specials(tri_tokenizer *t, tri_error *error)
{
    size_t n = 0;
    for (uint32_t id = 0; id < t->n_vocab; id++) {
        n += can_be_found(t, id);
        if (!is_special(t->types[id]) && t->texts[id].n > t->longest) t->longest = t->texts[id].n;
    }
    if (n == 0) return TRI_OK;
    t->specials = malloc(n * sizeof *t->specials);
    if (!t->specials) return no_memory(error, t->n_vocab);
    n = 0;
    for (uint32_t id = 0; id < t->n_vocab; id++) {
        tri_str text = t->texts[id];
        if (!can_be_found(t, id)) continue;
        if (text.n > MAX_SPECIAL_TEXT)
            return tri_fail(error, TRI_FORMAT_UNSUPPORTED,
                            "special token %u is %zu bytes long; at most %d are supported", id, text.n,
                            MAX_SPECIAL_TEXT);
        t->specials[n++] = (tri_special){text, id};
        t->special_first[(uint8_t)text.bytes[0]] = true;
    }
    qsort(t->specials, n, sizeof *t->specials, compare_specials);
    for (size_t i = 0; i < n; i++) /* of one text, only the lowest id */
        if (i == 0 || !is_joined(t->specials[i].text, t->specials[i - 1].text, empty))
            t->specials[t->n_specials++] = t->specials[i];
    return TRI_OK;
}

tri_status tri_tokenizer_new(const tri_gguf *gguf, tri_tokenizer **out, tri_error *error)
{
    *out = NULL;
    const tri_kv *kind = tri_gguf_find(gguf, "tokenizer.ggml.model");
    tri_str model;
    if (!kind && !tri_gguf_find(gguf, "tokenizer.ggml.tokens")) return TRI_OK;
    if (!tri_gguf_str(gguf, "tokenizer.ggml.model", &model))
        return tri_fail(error, TRI_FORMAT_CORRUPT, "tokenizer.ggml.model is %s",
                        kind ? "not a string" : "missing");
    if (tri_str_is(model, "none") || tri_str_is(model, "no_vocab")) return TRI_OK;
    bool spm = tri_str_is(model, "llama");
    if (!spm && !tri_str_is(model, "gpt2"))
        return tri_fail(error, TRI_FORMAT_UNSUPPORTED,
                        "tokenizer.ggml.model is \"%.*s\"; supported are \"gpt2\" "
                        "(byte-level BPE) and \"llama\" (SentencePiece)",
                        model.n < 60 ? (int)model.n : 60, model.bytes);

    tri_tokenizer *t = calloc(1, sizeof *t);
    if (!t) return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory for the tokenizer");
    t->spm = spm;
    memset(t->byte_ids, 0xFF, sizeof t->byte_ids);
    tri_status status = load_texts(t, gguf, error);
    if (!status) status = load_types(t, gguf, error);
    if (!status) status = index_texts(t, error);
    if (!status) status = load_ids(t, gguf, error);
    if (!status) status = load_rules(t, gguf, error);
    if (!status) status = index_specials(t, error);
    if (!status) status = spm ? tri_spm_load(t, gguf, error) : tri_bpe_load(t, gguf, error);
    if (status) {
        tri_tokenizer_free(t);
        return status;
    }
    *out = t;
    return TRI_OK;
}

uint64_t tri_tokenizer_memory(const tri_tokenizer *t)
{
    uint64_t merges = t->merges ? t->merge_mask + (uint64_t)1 : 0; /* there are fewer than slots for them */
    return sizeof *t + t->n_vocab * (uint64_t)(sizeof *t->texts + sizeof *t->types + sizeof *t->keys) +
           (t->slot_mask + (uint64_t)1) * sizeof *t->slots + t->n_specials * sizeof *t->specials +
           merges * (sizeof *t->merges + sizeof *t->merged);
}

void tri_tokenizer_free(tri_tokenizer *t)
{
    if (!t) return;
    free(t->texts);
    free(t->types);
    free(t->slots);
    free(t->specials);
    free(t->keys);
    free(t->merges);
    free(t->merged);
    free(t);
}
