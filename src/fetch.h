/* fetch.h - brings memory into the caches. */
#ifndef TRI_FETCH_H
#define TRI_FETCH_H

#include <stddef.h>
#include <stdint.h>

/* Reads a byte of every cache line, from four places at once: reads that follow in another order, or with
 * work in between, would wait for memory one by one. */
static inline void tri_fetch(const void *memory, size_t n)
{
    const uint8_t *bytes = memory;
    size_t quarter = n / 4;
    uint8_t seen = 0;
    for (size_t i = 0; i < quarter; i += 64)
        seen |= bytes[i] | bytes[quarter + i] | bytes[2 * quarter + i] | bytes[3 * quarter + i];
    __asm__ volatile("" : : "r"(seen));
}

#endif
