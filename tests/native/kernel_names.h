/* kernel_names.h - gives a set of kernels names of its own, so that it lies beside the scalar one. */
#define tri_ternary_store wasm_ternary_store
#define tri_ternary_room wasm_ternary_room
#define tri_ternary_prepare wasm_ternary_prepare
#define tri_ternary_gemv wasm_ternary_gemv
#define tri_ternary_gemm_min_tokens wasm_ternary_gemm_min_tokens
#define tri_ternary_lanes wasm_ternary_lanes
#define tri_ternary_scratch wasm_ternary_scratch
#define tri_ternary_gemm wasm_ternary_gemm
#define tri_ternary_offsets wasm_ternary_offsets
#define tri_nibble_gemv wasm_nibble_gemv
