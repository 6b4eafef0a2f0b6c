/* unicode.h - UTF-8 with validation, and the character classes that tokenizers ask for. */
#ifndef TRI_UNICODE_H
#define TRI_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    TRI_CHAR_OTHER, TRI_CHAR_LETTER, TRI_CHAR_NUMBER, TRI_CHAR_PUNCTUATION, TRI_CHAR_SPACE,
    TRI_CHAR_NONE /* what stands behind the end of a text */
} tri_char_class;

/* \p{L}, \p{N}, \p{P}, White_Space, or none of them. */
tri_char_class tri_class_of(uint32_t code);

/* The code point at text[*at], *at < n; moves *at behind it. An ill-formed sequence counts as U+FFFD,
 * one for each maximal subpart, as the Encoding Standard's UTF-8 decoder does. *valid: not ill-formed. */
uint32_t tri_utf8_next(const char *text, size_t n, size_t *at, bool *valid);

/* Whether a text is well-formed throughout. */
bool tri_utf8_is_valid(const char *text, size_t n);

/* Writes a code point's 1 to 4 bytes, returns how many. */
size_t tri_utf8_put(uint32_t code, char *out);

/* Text without white space at its ends: *text and *n are narrowed. */
void tri_utf8_trim(const char **text, size_t *n);

#endif
