/* unicode.c - UTF-8 and character classes by binary search. */
#include "unicode.h"

#include "unicode_tables.h"

tri_char_class tri_class_of(uint32_t code)
{
    if (code < 128) return (tri_char_class)ascii_class[code];
    size_t low = 0, high = sizeof class_ranges / sizeof class_ranges[0];
    while (low < high) { /* the first range that does not end before code */
        size_t middle = (low + high) / 2;
        if (class_ranges[middle].last < code) low = middle + 1;
        else high = middle;
    }
    if (low == sizeof class_ranges / sizeof class_ranges[0] || code < class_ranges[low].first)
        return TRI_CHAR_OTHER;
    return (tri_char_class)class_ranges[low].class;
}

uint32_t tri_utf8_next(const char *text, size_t n, size_t *at, bool *valid)
{
    const uint8_t *s = (const uint8_t *)text;
    uint8_t lead = s[(*at)++];
    *valid = true;
    if (lead < 0x80) return lead;

    /* The second byte's range is narrower behind four lead bytes: no overlong forms, no surrogates,
     * nothing above U+10FFFF. */
    unsigned more = lead >= 0xC2 && lead <= 0xDF ? 1 : lead >= 0xE0 && lead <= 0xEF ? 2 :
                    lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    uint8_t lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    uint8_t highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    uint32_t code = lead & (0x3Fu >> more);
    *valid = more > 0;
    for (; more && *valid; more--) {
        if (*at < n && s[*at] >= lowest && s[*at] <= highest) code = code << 6 | (s[(*at)++] & 0x3F);
        else *valid = false;
        lowest = 0x80;
        highest = 0xBF;
    }
    return *valid ? code : 0xFFFD;
}

bool tri_utf8_is_valid(const char *text, size_t n)
{
    bool valid = true;
    for (size_t at = 0; at < n && valid;) tri_utf8_next(text, n, &at, &valid);
    return valid;
}

size_t tri_utf8_put(uint32_t code, char *out)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, code >>= 6) out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(0xF00u >> n | code); /* n leading ones: 0xC0, 0xE0, 0xF0 in the low byte */
    return n;
}

void tri_utf8_trim(const char **text, size_t *n)
{
    size_t first = *n, end = 0;
    for (size_t at = 0; at < *n;) {
        size_t start = at;
        bool valid;
        if (tri_class_of(tri_utf8_next(*text, *n, &at, &valid)) == TRI_CHAR_SPACE) continue;
        if (first == *n) first = start;
        end = at;
    }
    if (end) *text += first;
    *n = end ? end - first : 0;
}
