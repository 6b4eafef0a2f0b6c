/* simd.h - four floats at a time, in the vector extensions that GCC and Clang share.
 *
 * One source gives SSE or NEON natively and SIMD128 in WebAssembly, with the same rounding in the same
 * order: compiled with -ffp-contract=off, float results are bit-equal on every build. */
#ifndef TRI_SIMD_H
#define TRI_SIMD_H

#include <stdint.h>
#include <string.h>

typedef float tri_f4 __attribute__((vector_size(16)));
typedef int32_t tri_i4 __attribute__((vector_size(16)));
typedef uint32_t tri_u4 __attribute__((vector_size(16)));

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

#endif
