/* matmul_pack.c - weights into the packed rows and nibbles of matmul.h; the same for every kernel. */
#include "matmul.h"

#include <string.h>

#include "simd.h"

void tri_ternary_pack(const uint8_t *codes, uint32_t cols, uint8_t *row)
{
    uint32_t n_groups = tri_groups(cols);
    for (uint32_t g = 0; g < n_groups; g++, codes += TRI_GROUP, row += TRI_GROUP_BYTES) {
        uint8_t padded[TRI_GROUP];
        const uint8_t *c = codes;
        uint32_t left = cols - g * TRI_GROUP;
        if (left < TRI_GROUP) {
            memset(padded, 1, sizeof padded);
            memcpy(padded, codes, left);
            c = padded;
        }
        for (unsigned p = 0; p < TRI_GROUP_BYTES; p++)
            row[p] = (uint8_t)(c[p] | c[p + 16] << 2 | c[p + 32] << 4 | c[p + 48] << 6);
    }
}

/* 32 columns, a byte each: what shifts move from one byte to the next, masks drop. */
static inline void split_group(const int8_t *row, uint8_t *high, uint8_t *low)
{
    const uint32_t first = 0x0f0f0f0f, second = 0xf0f0f0f0;
    tri_b16 a, b;
    memcpy(&a, row, sizeof a);
    memcpy(&b, row + 16, sizeof b);
    /* Columns i and i + 16, then i + 8 and i + 24, side by side. */
    tri_u4 even = (tri_u4)tri_b16_zip_low(a, b) ^ 0x80808080u;
    tri_u4 odd = (tri_u4)tri_b16_zip_high(a, b) ^ 0x80808080u;
    tri_u4 nibbles = (even >> 4 & first) | (odd & second);
    memcpy(high, &nibbles, sizeof nibbles);
    nibbles = (even & first) | (odd << 4 & second);
    memcpy(low, &nibbles, sizeof nibbles);
}

void tri_int8_split(const int8_t *row, uint32_t cols, uint8_t *high, uint8_t *low)
{
    uint32_t at = 0;
    for (; at + TRI_NIBBLE_GROUP <= cols; at += TRI_NIBBLE_GROUP, high += 16, low += 16)
        split_group(row + at, high, low);
    if (at == cols) return;
    int8_t padded[TRI_NIBBLE_GROUP];
    memset(padded, -128, sizeof padded); /* whose nibbles are 0 */
    memcpy(padded, row + at, cols - at);
    split_group(padded, high, low);
}

void tri_int8_join(const uint8_t *high, const uint8_t *low, uint32_t cols, int8_t *row)
{
    for (uint32_t i = 0; i < cols; i++) {
        uint32_t place = i % TRI_NIBBLE_GROUP, byte = i / TRI_NIBBLE_GROUP * 16 + place % 8 * 2 + place / 16;
        unsigned shift = place / 8 % 2 * 4;
        row[i] = (int8_t)((high[byte] >> shift & 15) * 16 + (low[byte] >> shift & 15) - 128);
    }
}
