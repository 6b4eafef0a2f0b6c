/* model.h - a model's three parts: configuration, weights, and the state of loading them. */
#ifndef TRI_MODEL_H
#define TRI_MODEL_H

#include "matmul.h"
#include "quants.h"
#include "tokenizer.h"

enum { TRI_CACHE_LINE = 64 };

typedef struct {
    char arch[32];
    uint32_t vocab;          /* rows of the embedding */
    uint32_t context;        /* tokens, as trained */
    uint32_t dim;            /* width of the residual stream */
    uint32_t n_layers;
    uint32_t ffn;            /* width of the FFN's inner layer */
    uint32_t heads, kv_heads;
    uint32_t head_dim;
    uint32_t rope_dim;       /* leading elements of a head that rotate */
    double rope_base;
    double rope_scale;       /* positions are multiplied by it (linear scaling) */
    bool rope_halves;        /* pairs (i, i + rope_dim/2); else adjacent pairs (2i, 2i + 1) */
    bool sub_norms;          /* attn_sub_norm and ffn_sub_norm, and ternary linears from float tensors */
    bool tied;               /* the embedding is the output head */
    tri_activation activation;
    float eps;
} tri_config;

typedef enum { TRI_MATRIX_NONE, TRI_MATRIX_TERNARY, TRI_MATRIX_INT8, TRI_MATRIX_DENSE } tri_matrix_kind;

/* rows x cols weights, row by row; y = W x has `rows` elements. */
typedef struct {
    tri_matrix_kind kind;
    uint32_t type;           /* TRI_* of quants.h that the rows are in, if dense */
    uint32_t rows, cols;
    size_t row_bytes;        /* of a packed row, if ternary; of a row of nibbles, if int8 */
    uint8_t *data;           /* int8: all rows' high nibbles, then all low ones */
    float scale;             /* dense; ternary: one for the matrix, unless block_scales */
    float multiplier;        /* from an optional <name>.scale tensor, else 1 */
    float *block_scales;     /* ternary: [rows][cols / 256], an own block, if the file has several */
    float *row_scales;       /* int8: [rows] */
} tri_matrix;

typedef struct {
    float *attn_norm;        /* [dim] */
    tri_matrix q;            /* heads * head_dim x dim */
    tri_matrix k, v;         /* kv_heads * head_dim x dim */
    float *attn_sub_norm;    /* [heads * head_dim], NULL without sub-norms */
    tri_matrix o;            /* dim x heads * head_dim */
    float *ffn_norm;         /* [dim] */
    tri_matrix gate, up;     /* ffn x dim */
    float *ffn_sub_norm;     /* [ffn], NULL without sub-norms */
    tri_matrix down;         /* dim x ffn */
} tri_layer;

typedef struct {
    tri_matrix embedding;    /* vocab x dim */
    tri_matrix output;       /* vocab x dim; kind NONE if tied */
    float *output_norm;      /* [dim] */
    float *rope_freqs;       /* [rope_dim / 2] divisors, or NULL */
    tri_layer *layers;       /* [n_layers] */
} tri_weights;

/* Where one tensor of the file goes. Exactly one of vector and matrix is set. */
typedef struct {
    float **vector;          /* F32/F16/BF16 to float32[n] */
    float *multiplier;       /* a {1}-shaped scale: to a single float */
    tri_matrix *matrix;
    float *block_scales;     /* of a TQ matrix: room for them, until they are needed or all is read */
    uint64_t file_bytes;     /* of the tensor's data, without padding */
    uint64_t unit_bytes;     /* what is repacked at a time: a row, four rows, or the whole tensor */
    uint64_t n_units;        /* file_bytes = n_units * unit_bytes + tail */
    uint32_t tail;           /* bytes behind the units */
} tri_load;

typedef struct {
    size_t tensor;           /* index of the tensor whose bytes arrive */
    uint64_t at;             /* bytes taken since the start of the data section */
    uint64_t end;            /* bytes of the data section, without the last padding */
    uint64_t unit;           /* units of it that are done */
    uint64_t max_unit;       /* largest unit_bytes or tail */
    uint64_t max_cols;       /* widest row */
    uint8_t *unit_buffer;    /* [max_unit] */
    size_t unit_n;           /* bytes collected in it */
    uint8_t *codes;          /* [max_cols] */
    uint8_t *packed;         /* [16][packed row of max_cols]: a tile of a ternary matrix */
    float *row;              /* [max_cols] */
} tri_loading;

struct tri_model {
    tri_error error;
    bool failed;             /* no more bytes are accepted */
    bool planned;            /* the header is complete and legal */
    bool finished;
    bool header_only;
    tri_activation want_activation;
    tri_i2s_layout i2s_layout;
    tri_head head;
    tri_gguf gguf;
    tri_config config;
    tri_tokenizer *tokenizer; /* NULL if the file holds none */
    const char *chat_family;
    bool has_weights;        /* the file holds tensors, and all that the architecture needs */
    tri_weights weights;
    tri_load *loads;         /* [gguf.n_tensors] */
    uint64_t weight_bytes;   /* what the weights take in memory */
    uint64_t staging_bytes;  /* what loading takes besides, given back by tri_model_finish() at the latest */
    tri_loading loading;
};

/* model_plan.c: from a complete header to config, matrix shapes and sizes; nothing large is allocated. */
tri_status tri_model_plan(tri_model *model);

/* Bytes of a matrix' weights, without the scales. */
uint64_t tri_matrix_bytes(const tri_matrix *matrix);

/* Bytes of memory that tensor i takes; a multiplier takes none. *scales_at: where in them the row scales
 * of an int8 matrix begin. */
uint64_t tri_model_tensor_bytes(const tri_model *model, size_t i, uint64_t *scales_at);

/* Bytes of a matrix' block scales if every block has its own; 0 for types without them. */
uint64_t tri_block_scale_bytes(const tri_matrix *matrix);

/* model_repack.c: one unit of tensor i, and its tail once all units are there. */
tri_status tri_model_repack(tri_model *model, size_t i, const uint8_t *unit, uint64_t index);
tri_status tri_model_repack_tail(tri_model *model, size_t i, const uint8_t *tail);

/* session.c: bytes that a session of n_ctx tokens allocates, of which *kv_bytes are the KV cache. */
uint64_t tri_session_bytes(const tri_model *model, uint32_t n_ctx, tri_kv_type kv, uint64_t *kv_bytes);

#endif
