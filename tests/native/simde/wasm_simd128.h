/* wasm_simd128.h - stands in for the compiler's header where the wasm kernels run natively. */
#ifndef TESTS_WASM_SIMD128_H
#define TESTS_WASM_SIMD128_H

#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/wasm/simd128.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Engines agree on it only while the second operand stays in seven bits and pairs of products in 16. */
static inline v128_t wasm_i32x4_relaxed_dot_i8x16_i7x16_add(v128_t a, v128_t b, v128_t sum)
{
    int8_t x[16], y[16];
    int32_t out[4];
    memcpy(x, &a, 16), memcpy(y, &b, 16), memcpy(out, &sum, 16);
    for (int i = 0; i < 16; i += 2) {
        int pair = x[i] * y[i] + x[i + 1] * y[i + 1];
        if (y[i] < 0 || y[i + 1] < 0 || pair > INT16_MAX || pair < INT16_MIN) abort();
        out[i / 4] += pair;
    }
    memcpy(&sum, out, 16);
    return sum;
}

#endif
