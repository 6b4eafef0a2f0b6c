/* chat.h - roles and contents to ids, per model family, with control tokens placed by id. */
#ifndef TRI_CHAT_H
#define TRI_CHAT_H

#include "tokenizer.h"

/* Family that `arch` (general.architecture) and the vocabulary select; "" if none is known. */
const char *tri_chat_family_of(tri_str arch, const tri_tokenizer *tokenizer);

/* Behind tri_chat_tokenize() of trilobite.h. */
tri_status tri_chat_encode(const char *family, const tri_tokenizer *tokenizer, tri_chat_part part,
                           const char *text, size_t n, int32_t *ids, size_t cap, size_t *count,
                           tri_error *error);

#endif
