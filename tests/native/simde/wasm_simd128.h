/* wasm_simd128.h - stands in for the compiler's header where the wasm kernels run natively. */
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/wasm/simd128.h>
