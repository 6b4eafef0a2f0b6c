/* quants.h - the tensor types of GGUF files: sizes, and rows to float32 or to ternary codes.
 *
 * Layouts: ggml ggml-common.h; I2_S: microsoft/BitNet src/ggml-bitnet-mad.cpp. */
#ifndef TRI_QUANTS_H
#define TRI_QUANTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { /* ggml type ids */
    TRI_F32 = 0, TRI_F16 = 1, TRI_Q4_0 = 2, TRI_Q8_0 = 8, TRI_Q6_K = 14, TRI_BF16 = 30, TRI_TQ1_0 = 34,
    TRI_TQ2_0 = 35, TRI_I2_S = 36
};

enum { TRI_I2_S_TAIL = 32, TRI_TQ_BLOCK = 256 };

typedef struct {
    uint32_t id;
    const char *name;
    uint32_t block; /* weights per block: a row holds whole blocks */
    uint32_t bytes; /* per block; I2_S tensors have TRI_I2_S_TAIL bytes more, behind all rows */
} tri_type;

/* NULL if the engine does not know the id. */
const tri_type *tri_type_of(uint32_t id);

/* Bytes that a tensor of n weights (n a multiple of the block) takes in a file; false if 64 bits do not hold
 * them. */
bool tri_tensor_bytes(const tri_type *type, uint64_t n, uint64_t *bytes);

/* A name for an id that the engine does not run, for messages; ids that mean different things in
 * different writers' files are told apart by general.file_type (-1: absent) and by the tensor's size
 * in bytes (0: unknown) for n weights. */
const char *tri_type_guess(uint32_t id, int64_t file_type, uint64_t bytes, uint64_t n);

/* n weights of a row (n a multiple of the block) to float32. Types: F32 F16 BF16 Q8_0 Q4_0 Q6_K. */
void tri_dequantize(uint32_t type, const uint8_t *src, float *dst, size_t n);

/* n weights of an F16 row to int8 and their scale, as tri_dequantize() and tri_quantize_weights() make them,
 * but faster. 0 if it is no row for this: n is no multiple of 16, or the largest weight is not finite or
 * small. */
float tri_f16_quantize(const uint8_t *src, size_t n, int8_t *q);

/* n weights of a TQ1_0 or TQ2_0 row to codes 0, 1, 2 (for -1, 0, +1) and one scale per 256.
 * Blocks of scale 0 become codes 1. False if a code or a scale is illegal. */
bool tri_tq_codes(uint32_t type, const uint8_t *src, uint8_t *codes, float *scales, size_t n);

float tri_f16_to_f32(uint16_t h);

#endif
