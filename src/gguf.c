/* gguf.c - container bytes to bounds-checked metadata and a tensor directory, incrementally.
 *
 * The header is collected in one buffer. The parser advances item by item (one key with its value,
 * one string of a string array, one tensor entry) and returns to the caller when the next item is
 * not complete, so no byte is looked at twice but the few of an unfinished item. */
#include "gguf.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "bytes.h"

enum {
    STAGE_PREAMBLE, /* magic, version, counts */
    STAGE_KV,
    STAGE_STRINGS,  /* the elements of a string array */
    STAGE_TENSOR,
    STAGE_PADDING,  /* up to the data section */
    STAGE_DONE
};

/* Limits, each far above what real files hold. */
enum {
    MAX_KVS = 4096, MAX_KEY = 65535, MAX_NAME = 63, MAX_DIM = 1 << 24,
    MAX_STRING = 16 << 20,
    MAX_KEY_BYTES = 1 << 20, /* of all keys: each is compared with each */
    MIN_KV_BYTES = 8 + 1 + 4 + 1, MIN_TENSOR_BYTES = 8 + 1 + 4 + 8 + 4 + 8,
    PIECE = 64 << 10 /* bytes taken at a time, so that a caller's large chunk is not copied whole */
};

static const uint8_t scalar_size[] = {
    [GGUF_U8] = 1, [GGUF_I8] = 1, [GGUF_U16] = 2, [GGUF_I16] = 2, [GGUF_U32] = 4, [GGUF_I32] = 4,
    [GGUF_F32] = 4, [GGUF_BOOL] = 1, [GGUF_STRING] = 0, [GGUF_ARRAY] = 0, [GGUF_U64] = 8,
    [GGUF_I64] = 8, [GGUF_F64] = 8
};
enum { N_TYPES = sizeof scalar_size };

typedef enum { STEP_NEXT, STEP_WAIT, STEP_FAIL } step;

void tri_gguf_init(tri_gguf *g, uint64_t file_size)
{
    memset(g, 0, sizeof *g);
    g->file_size = file_size;
    g->alignment = 32;
}

void tri_gguf_free(tri_gguf *g)
{
    free(g->bytes);
    free(g->kvs);
    free(g->tensors);
    memset(g, 0, sizeof *g);
}

bool tri_str_is(tri_str s, const char *text)
{
    return s.n == strlen(text) && memcmp(s.bytes, text, s.n) == 0;
}

tri_str tri_gguf_key(const tri_gguf *g, const tri_kv *kv)
{
    return (tri_str){(const char *)g->bytes + kv->key_at, kv->key_n};
}

tri_str tri_gguf_name(const tri_gguf *g, const tri_tensor_info *t)
{
    return (tri_str){(const char *)g->bytes + t->name_at, t->name_n};
}

#define CORRUPT(...) (tri_fail(error, TRI_FORMAT_CORRUPT, __VA_ARGS__), STEP_FAIL)

/* Whether `need` more bytes stand at `at`. A file known to be too short fails instead of waiting. */
static step have(const tri_gguf *g, uint64_t at, uint64_t need, tri_error *error)
{
    uint64_t end;
    if (!tri_add(at, need, &end) || (g->file_size && end > g->file_size))
        return CORRUPT("GGUF header, offset %" PRIu64 ": %" PRIu64
                       " bytes are announced, but the file ends before them", at, need);
    if (end > TRI_MAX_HEADER)
        return CORRUPT("GGUF header, offset %" PRIu64 ": the header exceeds %d MiB", at,
                       TRI_MAX_HEADER >> 20);
    return end <= g->n ? STEP_NEXT : STEP_WAIT;
}

/* A length-prefixed string at *at; *at moves behind it. */
static step string_at(const tri_gguf *g, uint64_t *at, uint64_t max, const char *what, size_t *start,
                      size_t *n, tri_error *error)
{
    step s = have(g, *at, 8, error);
    if (s != STEP_NEXT) return s;
    uint64_t length = tri_u64(g->bytes + *at);
    if (length > max)
        return CORRUPT("GGUF header, offset %" PRIu64 ": %s of %" PRIu64 " bytes (at most %" PRIu64 ")",
                       *at, what, length, max);
    s = have(g, *at + 8, length, error);
    if (s != STEP_NEXT) return s;
    *start = (size_t)(*at + 8);
    *n = (size_t)length;
    *at += 8 + length;
    return STEP_NEXT;
}

/* Room for one more element in a growing array. */
static bool grow(void **array, size_t *cap, size_t n, size_t elem, tri_error *error)
{
    if (n < *cap) return true;
    size_t want = *cap ? *cap * 2 : 64;
    void *more = realloc(*array, want * elem);
    if (!more) {
        tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes for the GGUF directory", want * elem);
        return false;
    }
    *array = more;
    *cap = want;
    return true;
}

static step parse_preamble(tri_gguf *g, tri_error *error)
{
    /* The magic is judged alone: a web page or a pointer file is told from GGUF by its first bytes. */
    if (g->n >= 4 && memcmp(g->bytes, "GGUF", 4) != 0)
        return CORRUPT("not a GGUF file: it begins with bytes %02x %02x %02x %02x instead of \"GGUF\"",
                       g->bytes[0], g->bytes[1], g->bytes[2], g->bytes[3]);
    step s = have(g, 0, 24, error);
    if (s != STEP_NEXT) return s;
    uint32_t version = tri_u32(g->bytes + 4);
    if (version == 0x03000000) {
        tri_fail(error, TRI_FORMAT_UNSUPPORTED, "big-endian GGUF; only little-endian files are supported");
        return STEP_FAIL;
    }
    if (version != 3) {
        tri_fail(error, version ? TRI_FORMAT_UNSUPPORTED : TRI_FORMAT_CORRUPT,
                 "GGUF version %" PRIu32 "; only version 3 is supported", version);
        return STEP_FAIL;
    }
    uint64_t n_tensors = tri_u64(g->bytes + 8), n_kvs = tri_u64(g->bytes + 16);
    if (n_kvs > MAX_KVS)
        return CORRUPT("GGUF header: %" PRIu64 " metadata entries (at most %d)", n_kvs, MAX_KVS);
    if (n_tensors > TRI_MAX_TENSORS)
        return CORRUPT("GGUF header: %" PRIu64 " tensors (at most %d)", n_tensors, TRI_MAX_TENSORS);
    if (g->file_size && 24 + n_kvs * MIN_KV_BYTES + n_tensors * MIN_TENSOR_BYTES > g->file_size)
        return CORRUPT("GGUF header: %" PRIu64 " metadata entries and %" PRIu64
                       " tensors do not fit a file of %" PRIu64 " bytes", n_kvs, n_tensors, g->file_size);
    g->kvs_left = n_kvs;
    g->tensors_left = n_tensors;
    g->at = 24;
    g->stage = STAGE_KV;
    return STEP_NEXT;
}

/* Rules for the one key that the container itself uses, and for bools. */
static step check_value(tri_gguf *g, const tri_kv *kv, tri_error *error)
{
    tri_str key = tri_gguf_key(g, kv);
    uint32_t type = kv->type == GGUF_ARRAY ? kv->elem_type : kv->type;
    if (type == GGUF_BOOL)
        for (size_t i = 0; i < kv->n; i++)
            if (g->bytes[kv->at + i] > 1)
                return CORRUPT("metadata %.*s: bool with value %u", (int)key.n, key.bytes,
                               g->bytes[kv->at + i]);
    if (tri_str_is(key, "general.alignment")) {
        if (kv->type != GGUF_U32) return CORRUPT("metadata general.alignment is not a u32");
        uint32_t a = tri_u32(g->bytes + kv->at);
        if (a < 8 || a > 65536 || (a & (a - 1)))
            return CORRUPT("metadata general.alignment is %" PRIu32 ", not a power of two from 8 to 65536",
                           a);
        g->alignment = a;
    }
    for (size_t i = 0; i < g->n_kvs; i++) {
        tri_str other = tri_gguf_key(g, &g->kvs[i]);
        if (other.n == key.n && memcmp(other.bytes, key.bytes, key.n) == 0)
            return CORRUPT("metadata key %.*s stands twice", (int)(key.n < 100 ? key.n : 100), key.bytes);
    }
    return STEP_NEXT;
}

static step parse_kv(tri_gguf *g, tri_error *error)
{
    if (g->kvs_left == 0) {
        g->stage = STAGE_TENSOR;
        return STEP_NEXT;
    }
    tri_kv kv = {.count = 1};
    uint64_t at = g->at;
    step s = string_at(g, &at, MAX_KEY, "a metadata key", &kv.key_at, &kv.key_n, error);
    if (s != STEP_NEXT) return s;
    if (kv.key_n == 0) return CORRUPT("GGUF header, offset %zu: empty metadata key", g->at);
    if (g->key_bytes + kv.key_n > MAX_KEY_BYTES)
        return CORRUPT("GGUF header, offset %zu: metadata keys of more than %d bytes together", g->at,
                       MAX_KEY_BYTES);
    if ((s = have(g, at, 4, error)) != STEP_NEXT) return s;
    kv.type = tri_u32(g->bytes + at);
    at += 4;
    if (kv.type >= N_TYPES)
        return CORRUPT("GGUF header, offset %" PRIu64 ": unknown metadata type %" PRIu32, at - 4, kv.type);

    if (kv.type == GGUF_STRING) {
        if ((s = string_at(g, &at, MAX_STRING, "a string", &kv.at, &kv.n, error)) != STEP_NEXT) return s;
    } else if (kv.type != GGUF_ARRAY) {
        if ((s = have(g, at, scalar_size[kv.type], error)) != STEP_NEXT) return s;
        kv.at = (size_t)at;
        kv.n = scalar_size[kv.type];
        at += kv.n;
    } else {
        if ((s = have(g, at, 12, error)) != STEP_NEXT) return s;
        kv.elem_type = tri_u32(g->bytes + at);
        kv.count = tri_u64(g->bytes + at + 4);
        at += 12;
        if (kv.elem_type >= N_TYPES || kv.elem_type == GGUF_ARRAY)
            return CORRUPT("GGUF header, offset %" PRIu64 ": array of %s", at - 12,
                           kv.elem_type == GGUF_ARRAY ? "arrays" : "an unknown type");
        uint64_t size, per_elem = kv.elem_type == GGUF_STRING ? 8 : scalar_size[kv.elem_type];
        if (!tri_mul(kv.count, per_elem, &size))
            return CORRUPT("GGUF header, offset %" PRIu64 ": array of %" PRIu64 " elements", at - 8,
                           kv.count);
        s = have(g, at, size, error); /* for strings: at least their lengths must fit */
        if (s == STEP_FAIL || (s == STEP_WAIT && kv.elem_type != GGUF_STRING)) return s;
        kv.at = (size_t)at;
        if (kv.elem_type != GGUF_STRING) {
            kv.n = (size_t)size;
            at += size;
        }
    }

    if ((s = check_value(g, &kv, error)) != STEP_NEXT) return s;
    if (!grow((void **)&g->kvs, &g->kv_cap, g->n_kvs, sizeof *g->kvs, error)) return STEP_FAIL;
    g->kvs[g->n_kvs++] = kv;
    g->key_bytes += kv.key_n;
    g->kvs_left--;
    g->at = (size_t)at;
    if (kv.type == GGUF_ARRAY && kv.elem_type == GGUF_STRING) {
        g->elems_left = kv.count;
        g->stage = STAGE_STRINGS;
    }
    return STEP_NEXT;
}

static step parse_strings(tri_gguf *g, tri_error *error)
{
    while (g->elems_left) {
        uint64_t at = g->at;
        size_t start, n;
        step s = string_at(g, &at, MAX_STRING, "a string", &start, &n, error);
        if (s != STEP_NEXT) return s;
        g->at = (size_t)at;
        g->elems_left--;
    }
    tri_kv *kv = &g->kvs[g->n_kvs - 1];
    kv->n = g->at - kv->at;
    g->stage = STAGE_KV;
    return STEP_NEXT;
}

static step parse_tensor(tri_gguf *g, tri_error *error)
{
    if (g->tensors_left == 0) {
        /* A file without tensors ends behind its metadata, with or without padding. */
        g->data_at = g->n_tensors ? tri_align(g->at, g->alignment) : g->at;
        g->stage = STAGE_PADDING;
        return STEP_NEXT;
    }
    tri_tensor_info t = {.dims = {1, 1, 1, 1}};
    uint64_t at = g->at;
    step s = string_at(g, &at, MAX_NAME, "a tensor name", &t.name_at, &t.name_n, error);
    if (s != STEP_NEXT) return s;
    if ((s = have(g, at, 4, error)) != STEP_NEXT) return s;
    const char *name = (const char *)g->bytes + t.name_at;
    int name_n = (int)t.name_n;
    t.n_dims = tri_u32(g->bytes + at);
    at += 4;
    if (name_n == 0) return CORRUPT("GGUF header, offset %zu: empty tensor name", g->at);
    if (t.n_dims < 1 || t.n_dims > 4)
        return CORRUPT("tensor %.*s has %" PRIu32 " dimensions (1 to 4 are legal)", name_n, name, t.n_dims);
    if ((s = have(g, at, t.n_dims * 8 + 12, error)) != STEP_NEXT) return s;
    for (uint32_t i = 0; i < t.n_dims; i++, at += 8) {
        t.dims[i] = tri_u64(g->bytes + at);
        if (t.dims[i] < 1 || t.dims[i] > MAX_DIM)
            return CORRUPT("tensor %.*s: dimension %" PRIu32 " is %" PRIu64 " (1 to %d are supported)",
                           name_n, name, i, t.dims[i], MAX_DIM);
    }
    t.type = tri_u32(g->bytes + at);
    t.offset = tri_u64(g->bytes + at + 4);
    at += 12;
    if (t.offset % g->alignment)
        return CORRUPT("tensor %.*s: offset %" PRIu64 " is not a multiple of the alignment %" PRIu32,
                       name_n, name, t.offset, g->alignment);
    for (size_t i = 0; i < g->n_tensors; i++)
        if (g->tensors[i].name_n == t.name_n && memcmp(g->bytes + g->tensors[i].name_at, name, t.name_n) == 0)
            return CORRUPT("tensor %.*s stands twice", name_n, name);
    if (!grow((void **)&g->tensors, &g->tensor_cap, g->n_tensors, sizeof *g->tensors, error))
        return STEP_FAIL;
    g->tensors[g->n_tensors++] = t;
    g->tensors_left--;
    g->at = (size_t)at;
    return STEP_NEXT;
}

static step parse_step(tri_gguf *g, tri_error *error)
{
    switch (g->stage) {
    case STAGE_PREAMBLE: return parse_preamble(g, error);
    case STAGE_KV: return parse_kv(g, error);
    case STAGE_STRINGS: return parse_strings(g, error);
    case STAGE_TENSOR: return parse_tensor(g, error);
    default:
        if (g->n < g->data_at) return STEP_WAIT;
        g->stage = STAGE_DONE;
        g->done = true;
        return STEP_NEXT;
    }
}

/* Appends bytes to the header's buffer, which at least doubles when it grows. */
static tri_status append(tri_gguf *g, const uint8_t *bytes, size_t n, tri_error *error)
{
    if (g->n + n > g->cap) {
        size_t cap = g->cap * 2 > g->n + n ? g->cap * 2 : g->n + n;
        uint8_t *more = realloc(g->bytes, cap);
        if (!more)
            return tri_fail(error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes for the GGUF header", cap);
        g->bytes = more;
        g->cap = cap;
    }
    memcpy(g->bytes + g->n, bytes, n);
    g->n += n;
    return TRI_OK;
}

tri_status tri_gguf_feed(tri_gguf *g, const void *bytes, size_t n, size_t *used, tri_error *error)
{
    *used = 0;
    while (*used < n && !g->done) {
        size_t before = g->n, piece = n - *used < PIECE ? n - *used : PIECE;
        tri_status status = append(g, (const uint8_t *)bytes + *used, piece, error);
        if (status) return status;
        step s = STEP_NEXT;
        while (s == STEP_NEXT && !g->done) s = parse_step(g, error);
        if (s == STEP_FAIL) return error->status;
        *used += g->done ? (size_t)g->data_at - before : piece;
    }
    if (g->done && g->cap > g->data_at) { /* gives back what the doubling took too much */
        g->n = (size_t)g->data_at;
        uint8_t *fit = realloc(g->bytes, g->n);
        if (fit) g->bytes = fit, g->cap = g->n;
    }
    return TRI_OK;
}

uint64_t tri_gguf_memory(const tri_gguf *g)
{
    return (uint64_t)g->cap + g->kv_cap * sizeof *g->kvs + g->tensor_cap * sizeof *g->tensors;
}

const tri_kv *tri_gguf_find(const tri_gguf *g, const char *key)
{
    for (size_t i = 0; i < g->n_kvs; i++)
        if (tri_str_is(tri_gguf_key(g, &g->kvs[i]), key)) return &g->kvs[i];
    return NULL;
}

/* An integer of any width at p. Unsigned 64-bit values beyond INT64_MAX come out negative. */
static int64_t int_at(const uint8_t *p, uint32_t type)
{
    switch (type) {
    case GGUF_U8: case GGUF_BOOL: return p[0];
    case GGUF_I8: return (int8_t)p[0];
    case GGUF_U16: return tri_u16(p);
    case GGUF_I16: return (int16_t)tri_u16(p);
    case GGUF_U32: return tri_u32(p);
    case GGUF_I32: return (int32_t)tri_u32(p);
    default: return (int64_t)tri_u64(p);
    }
}

static double float_at(const uint8_t *p, uint32_t type)
{
    if (type == GGUF_F32) return tri_f32(p);
    if (type == GGUF_F64) {
        uint64_t bits = tri_u64(p);
        double value;
        memcpy(&value, &bits, sizeof value);
        return value;
    }
    return type == GGUF_U64 ? (double)tri_u64(p) : (double)int_at(p, type);
}

double tri_gguf_number(const tri_gguf *g, const tri_kv *kv) { return float_at(g->bytes + kv->at, kv->type); }

bool tri_gguf_str(const tri_gguf *g, const char *key, tri_str *out)
{
    const tri_kv *kv = tri_gguf_find(g, key);
    if (!kv || kv->type != GGUF_STRING) return false;
    *out = (tri_str){(const char *)g->bytes + kv->at, kv->n};
    return true;
}

bool tri_gguf_uint(const tri_gguf *g, const char *key, uint64_t *out)
{
    const tri_kv *kv = tri_gguf_find(g, key);
    if (!kv || kv->type == GGUF_STRING || kv->type == GGUF_ARRAY || kv->type == GGUF_F32 ||
        kv->type == GGUF_F64 || kv->type == GGUF_BOOL)
        return false;
    int64_t value = int_at(g->bytes + kv->at, kv->type);
    if (value < 0) return false;
    *out = (uint64_t)value;
    return true;
}

bool tri_gguf_float(const tri_gguf *g, const char *key, double *out)
{
    const tri_kv *kv = tri_gguf_find(g, key);
    if (!kv || kv->type == GGUF_STRING || kv->type == GGUF_ARRAY || kv->type == GGUF_BOOL) return false;
    *out = float_at(g->bytes + kv->at, kv->type);
    return true;
}

bool tri_gguf_bool(const tri_gguf *g, const char *key, bool *out)
{
    const tri_kv *kv = tri_gguf_find(g, key);
    if (!kv || kv->type != GGUF_BOOL) return false;
    *out = g->bytes[kv->at] != 0;
    return true;
}

void tri_gguf_strings(const tri_gguf *g, const tri_kv *kv, tri_str *views)
{
    const uint8_t *p = g->bytes + kv->at;
    for (uint64_t i = 0; i < kv->count; i++) {
        size_t n = (size_t)tri_u64(p);
        views[i] = (tri_str){(const char *)p + 8, n};
        p += 8 + n;
    }
}

int64_t tri_gguf_int_at(const tri_gguf *g, const tri_kv *kv, uint64_t i)
{
    const uint8_t *p = g->bytes + kv->at + i * scalar_size[kv->elem_type];
    if (kv->elem_type != GGUF_F32 && kv->elem_type != GGUF_F64) return int_at(p, kv->elem_type);
    double value = float_at(p, kv->elem_type);
    return value > -9e15 && value < 9e15 ? (int64_t)value : 0;
}

float tri_gguf_float_at(const tri_gguf *g, const tri_kv *kv, uint64_t i)
{
    return (float)float_at(g->bytes + kv->at + i * scalar_size[kv->elem_type], kv->elem_type);
}
