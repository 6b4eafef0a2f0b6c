/* matmul_pack.c - weights into the packed rows and nibbles of matmul.h; the same for every kernel. */
#include "matmul.h"

#include <string.h>

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

void tri_int8_split(const int8_t *row, uint32_t cols, uint8_t *high, uint8_t *low)
{
    for (uint32_t at = 0; at < cols; at += TRI_NIBBLE_GROUP, high += 16, low += 16) {
        uint8_t c[TRI_NIBBLE_GROUP] = {0};
        uint32_t n = cols - at < TRI_NIBBLE_GROUP ? cols - at : TRI_NIBBLE_GROUP;
        for (uint32_t i = 0; i < n; i++) c[i] = (uint8_t)(row[at + i] + 128);
        for (unsigned i = 0; i < 8; i++) {
            high[2 * i] = (uint8_t)(c[i] >> 4 | (c[i + 8] & 0xf0));
            high[2 * i + 1] = (uint8_t)(c[i + 16] >> 4 | (c[i + 24] & 0xf0));
            low[2 * i] = (uint8_t)((c[i] & 15) | c[i + 8] << 4);
            low[2 * i + 1] = (uint8_t)((c[i + 16] & 15) | c[i + 24] << 4);
        }
    }
}

void tri_int8_join(const uint8_t *high, const uint8_t *low, uint32_t cols, int8_t *row)
{
    for (uint32_t i = 0; i < cols; i++) {
        uint32_t place = i % TRI_NIBBLE_GROUP, byte = i / TRI_NIBBLE_GROUP * 16 + place % 8 * 2 + place / 16;
        unsigned shift = place / 8 % 2 * 4;
        row[i] = (int8_t)((high[byte] >> shift & 15) * 16 + (low[byte] >> shift & 15) - 128);
    }
}
