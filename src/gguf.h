/* gguf.h - a GGUF v3 header: metadata and tensor directory, from bytes that arrive in any chunking.
 *
 * Format: ggml docs/gguf.md. Every size, count and offset is checked in unsigned 64-bit arithmetic
 * before it is used. The header's bytes are kept (strings and arrays are views into them). */
#ifndef TRI_GGUF_H
#define TRI_GGUF_H

#include <stdbool.h>

#include "error.h"

enum { /* metadata value types */
    GGUF_U8 = 0, GGUF_I8 = 1, GGUF_U16 = 2, GGUF_I16 = 3, GGUF_U32 = 4, GGUF_I32 = 5, GGUF_F32 = 6,
    GGUF_BOOL = 7, GGUF_STRING = 8, GGUF_ARRAY = 9, GGUF_U64 = 10, GGUF_I64 = 11, GGUF_F64 = 12
};

enum { TRI_MAX_TENSORS = 8192, TRI_MAX_HEADER = 64 << 20 }; /* far above what real files hold */

typedef struct {
    const char *bytes; /* not NUL-terminated; UTF-8 by specification, unchecked */
    size_t n;
} tri_str;

typedef struct {
    uint32_t type;        /* GGUF_*: of the value */
    uint32_t elem_type;   /* GGUF_*: of the elements, if type is GGUF_ARRAY */
    uint64_t count;       /* elements, if type is GGUF_ARRAY, else 1 */
    size_t key_at, key_n; /* bytes of the key in the header */
    size_t at, n;         /* bytes of the value (an array's elements, a string's characters) */
} tri_kv;

typedef struct {
    size_t name_at, name_n;
    uint32_t n_dims;
    uint64_t dims[4];     /* dims[0] is the row length K; unused ones are 1 */
    uint32_t type;        /* ggml type id */
    uint64_t offset;      /* from the start of the data section */
} tri_tensor_info;

typedef struct {
    uint8_t *bytes;       /* the header so far; complete when `done` */
    size_t n, cap;
    tri_kv *kvs;
    size_t n_kvs;
    tri_tensor_info *tensors;
    size_t n_tensors;
    uint64_t data_at;     /* file offset of the data section, once `done` */
    uint32_t alignment;
    bool done;
    /* parser state */
    uint64_t file_size;   /* 0: unknown */
    size_t at;            /* start of the next item to parse */
    uint64_t kvs_left, tensors_left;
    uint64_t elems_left;  /* of the string array being walked */
    size_t kv_cap, tensor_cap, key_bytes;
    int stage;
} tri_gguf;

void tri_gguf_init(tri_gguf *gguf, uint64_t file_size);
void tri_gguf_free(tri_gguf *gguf);

/* Takes bytes until the header is complete. *used: how many of the n bytes belong to the header
 * (padding before the data section included). */
tri_status tri_gguf_feed(tri_gguf *gguf, const void *bytes, size_t n, size_t *used, tri_error *error);

/* Bytes that it has allocated. */
uint64_t tri_gguf_memory(const tri_gguf *gguf);

/* Lookups, in a header that is done. Each returns false if the key is absent or of another kind;
 * any integer type serves for an integer, as writers differ. Views live as long as the gguf. */
const tri_kv *tri_gguf_find(const tri_gguf *gguf, const char *key);
tri_str tri_gguf_key(const tri_gguf *gguf, const tri_kv *kv);
tri_str tri_gguf_name(const tri_gguf *gguf, const tri_tensor_info *tensor);
bool tri_gguf_str(const tri_gguf *gguf, const char *key, tri_str *out);
bool tri_gguf_uint(const tri_gguf *gguf, const char *key, uint64_t *out); /* false if negative too */
bool tri_gguf_float(const tri_gguf *gguf, const char *key, double *out);
bool tri_gguf_bool(const tri_gguf *gguf, const char *key, bool *out);

/* Value of a scalar kv as double (integers beyond 2^53 are rounded). */
double tri_gguf_number(const tri_gguf *gguf, const tri_kv *kv);

/* A string array: fills views[0..kv->count). The header was walked once, so all lie inside it. */
void tri_gguf_strings(const tri_gguf *gguf, const tri_kv *kv, tri_str *views);

/* Element i of an array of numbers: integers and bools as is, floats truncated / exact. */
int64_t tri_gguf_int_at(const tri_gguf *gguf, const tri_kv *kv, uint64_t i);
float tri_gguf_float_at(const tri_gguf *gguf, const tri_kv *kv, uint64_t i);

bool tri_str_is(tri_str s, const char *text); /* equal to a C string */

#endif
