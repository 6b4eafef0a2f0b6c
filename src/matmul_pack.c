/* matmul_pack.c - codes into the ternary layout of matmul.h; the same for every kernel. */
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
