/* matmul_rows.c - for kernels whose matrix is its packed rows, one behind the other, and whose vector is
 * plain int8. */
#include <string.h>

#include "matmul.h"

void tri_ternary_store(uint8_t *matrix, uint32_t n_groups, size_t tile, const uint8_t *packed)
{
    size_t tile_bytes = TRI_TILE_ROWS * n_groups * (size_t)TRI_GROUP_BYTES;
    memcpy(matrix + tile * tile_bytes, packed, tile_bytes);
}

size_t tri_ternary_room(uint32_t n_groups)
{
    (void)n_groups;
    return 0;
}

const void *tri_ternary_prepare(const int8_t *q, uint32_t n_groups, void *room)
{
    (void)n_groups, (void)room;
    return q;
}
