/* tokenizer.h - text to ids and back, for byte-level BPE and SentencePiece vocabularies from GGUF.
 *
 * Immutable after creation. Iterative, no recursion; O(n log n) in the text's length. */
#ifndef TRI_TOKENIZER_H
#define TRI_TOKENIZER_H

#include "gguf.h"

typedef struct tri_tokenizer tri_tokenizer;

/* Token types of tokenizer.ggml.token_type. */
enum { TRI_TOKEN_NORMAL = 1, TRI_TOKEN_UNKNOWN = 2, TRI_TOKEN_CONTROL = 3, TRI_TOKEN_USER = 4,
       TRI_TOKEN_UNUSED = 5, TRI_TOKEN_BYTE = 6 };

enum { TRI_MAX_TEXT = 1 << 28 }; /* bytes tokenized at once; three times that still counts in int32 */

/* Builds the tokenizer that the header describes. `gguf` must outlive it. On success *out is owned by
 * the caller; *out is NULL (with TRI_OK) if the file holds no tokenizer at all. */
tri_status tri_tokenizer_new(const tri_gguf *gguf, tri_tokenizer **out, tri_error *error);
void tri_tokenizer_free(tri_tokenizer *tokenizer);

uint64_t tri_tokenizer_memory(const tri_tokenizer *tokenizer); /* bytes, at most */

uint32_t tri_tokenizer_vocab_size(const tri_tokenizer *tokenizer);
bool tri_tokenizer_is_spm(const tri_tokenizer *tokenizer);

/* Ids by role, -1 if the vocabulary has none. */
int32_t tri_tokenizer_bos(const tri_tokenizer *tokenizer);
int32_t tri_tokenizer_eos(const tri_tokenizer *tokenizer);
bool tri_tokenizer_adds_bos(const tri_tokenizer *tokenizer);

/* End of generation: EOS, EOT and EOM ids of the metadata, and the known end tokens by their text. */
bool tri_tokenizer_is_end(const tri_tokenizer *tokenizer, int32_t id);

/* The id whose token text is exactly `text` (as stored in the vocabulary), -1 if there is none. */
int32_t tri_tokenizer_find(const tri_tokenizer *tokenizer, const char *text);

/* TRI_TOKEN_* of an id in range. */
int tri_tokenizer_type(const tri_tokenizer *tokenizer, int32_t id);

/* The calls behind tri_tokenize, tri_detokenize and tri_token_piece of trilobite.h. */
tri_status tri_tokenizer_encode(const tri_tokenizer *tokenizer, const char *text, size_t n, unsigned flags,
                                int32_t *ids, size_t cap, size_t *count, tri_error *error);
tri_status tri_tokenizer_decode(const tri_tokenizer *tokenizer, const int32_t *ids, size_t n, unsigned flags,
                                char *text, size_t cap, size_t *count, tri_error *error);
tri_status tri_tokenizer_piece(const tri_tokenizer *tokenizer, int32_t id, unsigned flags, char *text,
                               size_t cap, size_t *count, tri_error *error);

#endif
