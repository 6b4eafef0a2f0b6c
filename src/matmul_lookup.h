/* matmul_lookup.h - what the WebAssembly kernels share: small helpers, and what matmul_lookup.c has to
 * know of a matrix's layout. */
#ifndef TRI_MATMUL_LOOKUP_H
#define TRI_MATMUL_LOOKUP_H

#include <stddef.h>
#include <stdint.h>
#include <wasm_simd128.h>

enum {
    TRI_POSITIONS = 16,    /* bytes of a packed group, four columns each: p, p + 16, p + 32, p + 48 */
    TRI_ENTRIES = 81,      /* of a position's table, one for each way to weigh its columns: 3^4 */
    TRI_ENTRY_BYTES = 32,  /* an int16 for each of sixteen tokens */
    TRI_TABLES_BYTES = TRI_POSITIONS * TRI_ENTRIES * TRI_ENTRY_BYTES /* 41,472: fits a first-level cache */
};

/* Where the sums of rows [first_row, first_row + n_rows) lie in the tables of each of n groups: byte
 * offsets [n][apart], of which uint16[n_rows][16] are set with tri_offsets(); apart has room for whole
 * tiles of rows. Each layout has its own. */
void tri_ternary_offsets(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                         uint32_t first_group, uint32_t n, uint16_t *offsets, size_t apart);

/* A constant that stays in a register: engines build v128.const anew wherever it is used, and compilers
 * turn everything that they see through into one. */
static inline v128_t tri_hold(v128_t constant)
{
    _Alignas(16) uint8_t bytes[16];
    const uint8_t *p = bytes;
    wasm_v128_store(bytes, constant);
    __asm__("" : "+r"(p) : : "memory");
    return wasm_v128_load(p);
}

static inline int32_t tri_sum_lanes(v128_t v)
{
    v = wasm_i32x4_add(v, wasm_i32x4_shuffle(v, v, 2, 3, 0, 1));
    v = wasm_i32x4_add(v, wasm_i32x4_shuffle(v, v, 1, 0, 3, 2));
    return wasm_i32x4_extract_lane(v, 0);
}

/* Transposes 16 x 16 bytes: each round merges the halves of the list byte by byte. */
static inline void tri_transpose16(v128_t rows[16])
{
    for (unsigned round = 0; round < 4; round++) {
        v128_t next[16];
        for (unsigned i = 0; i < 8; i++) {
            v128_t a = rows[i], b = rows[i + 8];
            next[2 * i] = wasm_i8x16_shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            next[2 * i + 1] =
                wasm_i8x16_shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
        }
        for (unsigned i = 0; i < 16; i++) rows[i] = next[i];
    }
}

/* Offsets of one row's sixteen positions from its bytes, two nibbles of c + 3 c' each: the entry is
 * low + 9 * high. The largest offset, 41,440, fits 16 bits. */
static inline void tri_offsets(v128_t pairs, uint16_t *offsets)
{
    const int step = TRI_ENTRIES * TRI_ENTRY_BYTES;
    const v128_t nibble = wasm_i8x16_splat(15);
    const v128_t tables =
        wasm_i16x8_make(0, step, 2 * step, 3 * step, 4 * step, 5 * step, 6 * step, 7 * step);
    v128_t low = wasm_v128_and(pairs, nibble), high = wasm_v128_and(wasm_u16x8_shr(pairs, 4), nibble);
    v128_t entry = wasm_i8x16_add(wasm_i8x16_add(low, high), wasm_i16x8_shl(high, 3));
    v128_t first = wasm_i16x8_shl(wasm_u16x8_extend_low_u8x16(entry), 5);
    v128_t second = wasm_i16x8_shl(wasm_u16x8_extend_high_u8x16(entry), 5);
    wasm_v128_store(offsets, wasm_i16x8_add(first, tables));
    wasm_v128_store(offsets + 8, wasm_i16x8_add(second, wasm_i16x8_add(tables, wasm_i16x8_splat(8 * step))));
}

#endif
