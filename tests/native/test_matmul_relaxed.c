/* test_matmul_relaxed.c - the relaxed SIMD kernels against the scalar definition, through SIMDe. */
#include "kernel_names.h"

#include "../../src/matmul_relaxed.c"
#include "../../src/matmul_rows.c"
#include "../../src/matmul_lookup.c"
#include "../../src/matmul_nibble.c"

#define KERNELS "relaxed SIMD"
#include "matmul_checks.h"
