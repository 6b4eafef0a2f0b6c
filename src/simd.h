/* simd.h - 16 bytes at a time, in the vector extensions that GCC and Clang share.
 *
 * One source gives SSE or NEON natively and SIMD128 in WebAssembly, with the same rounding in the same
 * order: compiled with -ffp-contract=off, float results are bit-equal on every build. */
#ifndef TRI_SIMD_H
#define TRI_SIMD_H

#include <stdint.h>
#include <string.h>
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

typedef float tri_f4 __attribute__((vector_size(16)));
typedef int32_t tri_i4 __attribute__((vector_size(16)));
typedef uint32_t tri_u4 __attribute__((vector_size(16)));
typedef int16_t tri_s8 __attribute__((vector_size(16)));
typedef int8_t tri_b16 __attribute__((vector_size(16)));

static inline tri_f4 tri_f4_load(const float *p)
{
    tri_f4 v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void tri_f4_store(float *p, tri_f4 v) { memcpy(p, &v, sizeof v); }

static inline tri_f4 tri_f4_set(float x) { return (tri_f4){x, x, x, x}; }

static inline float tri_f4_sum(tri_f4 v) { return (v[0] + v[2]) + (v[1] + v[3]); }

/* a where mask is all ones, b where it is zero. */
static inline tri_f4 tri_f4_select(tri_i4 mask, tri_f4 a, tri_f4 b)
{
    return (tri_f4)((mask & (tri_i4)a) | (~mask & (tri_i4)b));
}

static inline tri_f4 tri_f4_max(tri_f4 a, tri_f4 b) { return tri_f4_select(a > b, a, b); }

static inline tri_i4 tri_i4_max(tri_i4 a, tri_i4 b)
{
#ifdef __wasm_simd128__
    return (tri_i4)wasm_i32x4_max((v128_t)a, (v128_t)b);
#else
    tri_i4 mask = a > b;
    return (a & mask) | (b & ~mask);
#endif
}

/* Eight int8 as int16. */
static inline tri_s8 tri_s8_widen(const int8_t *p)
{
#ifdef __wasm_simd128__
    return (tri_s8)wasm_i16x8_load8x8(p);
#else
    typedef int8_t tri_b8 __attribute__((vector_size(8)));
    tri_b8 v;
    memcpy(&v, p, sizeof v);
    return __builtin_convertvector(v, tri_s8);
#endif
}

static inline tri_f4 tri_f4_of(tri_i4 v) { return __builtin_convertvector(v, tri_f4); }

/* Elements 0 to 3, and 4 to 7, wider. By shifts: LLVM 14 makes scalar code of what follows a conversion. */
static inline tri_i4 tri_s8_low(tri_s8 v)
{
    return (tri_i4)__builtin_shufflevector(v, v, 0, 0, 1, 1, 2, 2, 3, 3) >> 16;
}

static inline tri_i4 tri_s8_high(tri_s8 v)
{
    return (tri_i4)__builtin_shufflevector(v, v, 4, 4, 5, 5, 6, 6, 7, 7) >> 16;
}

/* Four int16, at any address, as int32. */
static inline tri_i4 tri_i4_widen(const void *p)
{
#ifdef __wasm_simd128__
    return (tri_i4)wasm_i32x4_load16x4(p);
#else
    typedef int16_t tri_s4 __attribute__((vector_size(8)));
    tri_s4 v;
    memcpy(&v, p, sizeof v);
    return __builtin_convertvector(v, tri_i4);
#endif
}

/* a[0] b[0] + a[1] b[1], a[2] b[2] + a[3] b[3], ... */
static inline tri_i4 tri_s8_dot(tri_s8 a, tri_s8 b)
{
#ifdef __wasm_simd128__
    return (tri_i4)wasm_i32x4_dot_i16x8((v128_t)a, (v128_t)b);
#else
    tri_i4 even = ((tri_i4)((tri_u4)a << 16) >> 16) * ((tri_i4)((tri_u4)b << 16) >> 16);
    return even + ((tri_i4)a >> 16) * ((tri_i4)b >> 16);
#endif
}

/* The elements of a and b as int16, which hold them. */
static inline tri_s8 tri_i4_narrow(tri_i4 a, tri_i4 b)
{
#ifdef __wasm_simd128__
    return (tri_s8)wasm_i16x8_narrow_i32x4((v128_t)a, (v128_t)b);
#else
    return __builtin_shufflevector((tri_s8)a, (tri_s8)b, 0, 2, 4, 6, 8, 10, 12, 14);
#endif
}

/* The elements of a and b as int8, which hold them. */
static inline tri_b16 tri_s8_narrow(tri_s8 a, tri_s8 b)
{
#ifdef __wasm_simd128__
    return (tri_b16)wasm_i8x16_narrow_i16x8((v128_t)a, (v128_t)b);
#else
    return __builtin_shufflevector((tri_b16)a, (tri_b16)b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26,
                                   28, 30);
#endif
}

static inline tri_s8 tri_s8_max(tri_s8 a, tri_s8 b)
{
#ifdef __wasm_simd128__
    return (tri_s8)wasm_i16x8_max((v128_t)a, (v128_t)b);
#else
    tri_s8 mask = a > b;
    return (a & mask) | (b & ~mask);
#endif
}

/* Elements of a and b in turn: those of their first halves, or of their last. */
static inline tri_s8 tri_s8_zip_low(tri_s8 a, tri_s8 b)
{
    return __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
}

static inline tri_s8 tri_s8_zip_high(tri_s8 a, tri_s8 b)
{
    return __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
}

static inline tri_b16 tri_b16_zip_low(tri_b16 a, tri_b16 b)
{
    return __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

static inline tri_b16 tri_b16_zip_high(tri_b16 a, tri_b16 b)
{
    return __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

#endif
