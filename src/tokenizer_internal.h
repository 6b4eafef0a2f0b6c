/* tokenizer_internal.h - what the tokenizer's files share: the vocabulary, growing id lists, the splitting
 * of text into words, and the merge loop that both kinds of vocabulary run. */
#ifndef TRI_TOKENIZER_INTERNAL_H
#define TRI_TOKENIZER_INTERNAL_H

#include "tokenizer.h"

enum {
    TRI_MAX_VOCAB = 1 << 20,
    TRI_MAX_ENDS = 24,
    TRI_MAX_PROBE = 4096 /* in hash tables that are at most 2/3 full: longer only in files made to collide */
};

/* How text is cut into words before byte-level merging. */
typedef enum { TRI_SPLIT_GPT2, TRI_SPLIT_LLAMA3, TRI_SPLIT_QWEN2, TRI_SPLIT_DEFAULT } tri_word_split;

typedef struct {
    tri_str text;
    uint32_t id;
} tri_special;

struct tri_tokenizer {
    bool spm, add_bos, add_eos;
    bool ignore_merges;          /* BPE: a word that is a token is not merged but taken */
    bool add_space_prefix;       /* SPM: text gets a leading space */
    bool remove_extra_spaces;    /* SPM: runs of spaces count as one, at the ends as none */
    tri_word_split split;             /* BPE */
    int32_t bos, eos, unknown;   /* -1: none */
    int32_t ends[TRI_MAX_ENDS];
    size_t n_ends;

    uint32_t n_vocab;
    tri_str *texts;              /* [n_vocab], views into the header */
    uint8_t *types;              /* [n_vocab] */
    size_t longest;              /* bytes of the longest token that ordinary text can become */
    uint32_t *slots;             /* [slot_mask + 1] hash table: id + 1 of a text, 0 if empty */
    uint32_t slot_mask;
    int32_t byte_ids[256];       /* token of a single byte, -1: none */

    tri_special *specials;       /* [n_specials] tokens cut out of text, sorted by text, then id */
    size_t n_specials;
    bool special_first[256];     /* bytes that a special token begins with */

    uint32_t *keys;              /* SPM [n_vocab]: order of the scores, best first */

    uint64_t *merges;            /* BPE [merge_mask + 1] hash table: left << 44 | right << 24 | rank */
    uint32_t merge_mask;
    uint32_t *merged;            /* BPE [n_merges]: token that the merge of a rank gives */
};

/* Ids that an encoder emits; those beyond cap are only counted. */
typedef struct {
    int32_t *ids;
    size_t cap, count;
} tri_ids;

static inline void tri_ids_push(tri_ids *out, int32_t id)
{
    if (out->count < out->cap) out->ids[out->count] = id;
    out->count++;
}

/* ---- vocabulary (vocab.c) -------------------------------------------------------------------- */

/* The lowest id whose text is a followed by b, -1 if none. */
int32_t tri_vocab_find(const tri_tokenizer *t, tri_str a, tri_str b);

/* Whether ordinary text can become this token: not for control, unknown and unused tokens, nor for
 * SPM byte tokens, which stand for a byte and not for their name. */
bool tri_vocab_is_plain(const tri_tokenizer *t, int32_t id);

/* Tokens of the bytes of a symbol that is no token. A run of bytes that have none is one unknown token,
 * or nothing if the vocabulary lacks that too. */
void tri_vocab_push_bytes(const tri_tokenizer *t, const char *bytes, size_t n, tri_ids *out);

/* ---- words (pretokenize.c) ------------------------------------------------------------------- */

typedef struct {
    tri_word_split split;
    const char *text; /* valid UTF-8 */
    size_t n, at;
    size_t fragment_end, match_end; /* of TRI_SPLIT_DEFAULT's outer splits around `at` */
} tri_words;

/* The next word is text[at..result); at < n. The caller sets at = result. */
size_t tri_words_next(tri_words *words);

/* The split that a tokenizer.ggml.pre name asks for; TRI_FORMAT_UNSUPPORTED if the name is unknown. */
tri_status tri_word_split_of_name(tri_str name, tri_word_split *split, tri_error *error);

/* ---- merging (merge.c) ----------------------------------------------------------------------- */

enum { TRI_NO_SYMBOL = -1 };
#define TRI_NO_PAIR UINT32_MAX

typedef struct {
    int32_t prev, next;  /* TRI_NO_SYMBOL at the ends */
    uint32_t start, n;   /* its bytes; n is 0 once it was merged into the one before */
    int32_t id;          /* -1: no token */
    uint32_t key;        /* of the pair that it begins; the lowest merges first */
} tri_symbol;

/* Room for the symbols of one word, reused for the next. All zero: empty. */
typedef struct {
    tri_symbol *symbols;
    uint64_t *heap; /* key << 32 | symbol */
    size_t cap, heap_n;
} tri_merger;

tri_status tri_merger_reserve(tri_merger *m, size_t n_symbols, tri_error *error);
void tri_merger_free(tri_merger *m);

/* Key of merging two neighbours, TRI_NO_PAIR if they do not merge; *id: the token they give. */
typedef uint32_t tri_pair_fn(const tri_tokenizer *t, const char *text, const tri_symbol *left,
                             const tri_symbol *right, int32_t *id);

/* Merges symbols[0..n) (start, n and id are set) until no pair merges: always the pair of lowest key,
 * the leftmost on ties. What is left is a list from symbols[0] along `next`. n >= 1. */
void tri_merge(const tri_tokenizer *t, tri_merger *m, const char *text, size_t n, tri_pair_fn *pair);

/* ---- the two kinds of vocabulary (bpe.c, spm.c) ---------------------------------------------- */

tri_status tri_bpe_load(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error);
tri_status tri_spm_load(tri_tokenizer *t, const tri_gguf *gguf, tri_error *error);

/* Ids of valid UTF-8 without special tokens; n is at most TRI_MAX_TEXT. */
tri_status tri_bpe_encode(const tri_tokenizer *t, tri_merger *m, const char *text, size_t n, tri_ids *out,
                          tri_error *error);
tri_status tri_spm_encode(const tri_tokenizer *t, tri_merger *m, const char *text, size_t n, tri_ids *out,
                          tri_error *error);

/* Text of a token, to emit at the end of output: returns its length, writes at most cap bytes. */
size_t tri_bpe_piece(tri_str token, char *out, size_t cap);
size_t tri_spm_leading_space(tri_str token); /* bytes of a mark at its start, or 0 */
size_t tri_spm_piece(tri_str token, int type, char *out, size_t cap);

#endif
