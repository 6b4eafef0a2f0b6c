/* test_matmul_simd.c - the SIMD128 kernels against the scalar definition, through SIMDe. */
#include "kernel_names.h"

#include "../../src/matmul_simd.c"
#include "../../src/matmul_lookup.c"
#include "../../src/matmul_nibble.c"

#define KERNELS "SIMD128"
#include "matmul_checks.h"
