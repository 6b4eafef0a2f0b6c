/* split.c - the headers of a model's parts to the header of one file, and where the parts' data stand in it.
 *
 * Parts as llama.cpp's gguf-split and gguf-py write them: each is a GGUF file with split.no, split.count and
 * split.tensors.count; the first one holds all other metadata and maybe no tensors; the tensors of the
 * others follow in order. */
#include <inttypes.h>
#include <stdlib.h>

#include "bytes.h"
#include "gguf.h"
#include "quants.h"

enum { MAX_PARTS = 1024 };
static const uint64_t MAX_FILE = (uint64_t)1 << 53; /* what JavaScript's numbers count exactly */

typedef struct {
    tri_gguf gguf;
    uint64_t size; /* bytes of its data, to the end of the last tensor */
    uint64_t at;   /* where they stand in the joined file, from the start of its data section */
} part;

struct tri_split {
    tri_error error;
    bool failed, joined;
    uint32_t count;
    part *parts;         /* [count] */
    uint64_t header_n;   /* bytes of all headers so far */
    uint64_t n_tensors;  /* that split.tensors.count announces */
    uint8_t *header;     /* of the joined file */
    size_t joined_n;
};

#define CORRUPT(...) tri_fail(&s->error, TRI_FORMAT_CORRUPT, __VA_ARGS__)

tri_split *tri_split_new(uint32_t count)
{
    bool legal = count >= 1 && count <= MAX_PARTS;
    tri_split *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->count = count;
    if (legal) s->parts = calloc(count, sizeof *s->parts);
    if (legal && !s->parts) {
        free(s);
        return NULL;
    }
    for (uint32_t i = 0; legal && i < count; i++) tri_gguf_init(&s->parts[i].gguf, 0);
    return s;
}

void tri_split_free(tri_split *s)
{
    if (!s) return;
    for (uint32_t i = 0; s->parts && i < s->count; i++) tri_gguf_free(&s->parts[i].gguf);
    free(s->parts);
    free(s->header);
    free(s);
}

/* ---- one part ------------------------------------------------------------------------------- */

static bool is_split_key(tri_str key) { return key.n > 6 && memcmp(key.bytes, "split.", 6) == 0; }

static tri_status number_of(tri_split *s, uint32_t i, const char *key, uint64_t *out)
{
    if (tri_gguf_uint(&s->parts[i].gguf, key, out)) return TRI_OK;
    return CORRUPT("part %" PRIu32 " of %" PRIu32 ": metadata %s is missing, or no whole number of 0 or more",
                   i + 1, s->count, key);
}

/* Bytes of a tensor in a file. */
static tri_status tensor_bytes(tri_split *s, uint32_t i, const tri_tensor_info *t, uint64_t *bytes)
{
    tri_str name = tri_gguf_name(&s->parts[i].gguf, t);
    const tri_type *type = tri_type_of(t->type);
    uint64_t n = 1;
    if (!type)
        return tri_fail(&s->error, TRI_FORMAT_UNSUPPORTED, "part %" PRIu32 ", tensor %.*s has type %" PRIu32
                        " (%s), which is not supported", i + 1, (int)name.n, name.bytes, t->type,
                        tri_type_guess(t->type, -1, 0, 0));
    bool legal = t->dims[0] % type->block == 0;
    for (unsigned d = 0; d < 4; d++) legal = legal && tri_mul(n, t->dims[d], &n);
    if (!legal || !tri_tensor_bytes(type, n, bytes) || *bytes > MAX_FILE)
        return CORRUPT("part %" PRIu32 ", tensor %.*s is too large, or its rows are not whole blocks", i + 1,
                       (int)name.n, name.bytes);
    return TRI_OK;
}

/* Every tensor must stand where the one before it ends, as in a file of one part. */
static tri_status measure(tri_split *s, uint32_t i)
{
    part *p = &s->parts[i];
    uint64_t end = 0, bytes;
    for (size_t k = 0; k < p->gguf.n_tensors; k++) {
        const tri_tensor_info *t = &p->gguf.tensors[k];
        tri_str name = tri_gguf_name(&p->gguf, t);
        tri_status status = tensor_bytes(s, i, t, &bytes);
        if (status) return status;
        if (t->offset != end)
            return CORRUPT("part %" PRIu32 ", tensor %.*s stands at offset %" PRIu64
                           ", but the one before it ends at %" PRIu64, i + 1, (int)name.n, name.bytes,
                           t->offset, end);
        p->size = end + bytes;
        if (p->size > MAX_FILE)
            return CORRUPT("part %" PRIu32 ", tensor %.*s is too large", i + 1, (int)name.n, name.bytes);
        end = tri_align(p->size, p->gguf.alignment);
    }
    return TRI_OK;
}

/* What can be known of a part alone. */
static tri_status check_part(tri_split *s, uint32_t i)
{
    const tri_gguf *g = &s->parts[i].gguf;
    uint64_t number, count;
    tri_status status = number_of(s, i, "split.no", &number);
    if (!status) status = number_of(s, i, "split.count", &count);
    if (status) return status;
    if (count != s->count)
        return CORRUPT("part %" PRIu32 " says that there are %" PRIu64 " parts, not %" PRIu32, i + 1, count,
                       s->count);
    if (number != i)
        return CORRUPT("part %" PRIu32 " of %" PRIu32 " says that it is part %" PRIu64, i + 1, s->count,
                       number < UINT64_MAX ? number + 1 : number);
    for (size_t k = 0; i && k < g->n_kvs; k++) {
        tri_str key = tri_gguf_key(g, &g->kvs[k]);
        if (!is_split_key(key) && !tri_str_is(key, "general.alignment"))
            return CORRUPT("part %" PRIu32 " holds metadata %.*s, which belongs into the first part", i + 1,
                           (int)(key.n < 100 ? key.n : 100), key.bytes);
    }
    return measure(s, i);
}

/* Fails here and not in tri_split_new(), which can give no reason. */
static tri_status check_count(tri_split *s)
{
    if (s->parts) return TRI_OK;
    s->failed = true;
    return CORRUPT("a model in %" PRIu32 " parts; 1 to %d are supported", s->count, MAX_PARTS);
}

tri_status tri_split_feed(tri_split *s, uint32_t i, const void *bytes, size_t n)
{
    if (s->failed || s->joined)
        return tri_fail(&s->error, TRI_INVALID_INPUT,
                        s->failed ? "the parts have failed and take no more bytes"
                                  : "the parts are joined and take no more bytes");
    if (check_count(s)) return s->error.status;
    if (i >= s->count)
        return tri_fail(&s->error, TRI_INVALID_INPUT, "there is no part %" PRIu32 " of %" PRIu32, i + 1,
                        s->count);
    tri_gguf *g = &s->parts[i].gguf;
    if (g->done) return TRI_OK;
    size_t used;
    tri_error error;
    tri_status status = tri_gguf_feed(g, bytes, n, &used, &error);
    s->header_n += used;
    if (status)
        tri_fail(&s->error, status, "part %" PRIu32 " of %" PRIu32 ": %.300s", i + 1, s->count,
                 error.message);
    else if (s->header_n > TRI_MAX_HEADER)
        status = CORRUPT("the headers of the parts exceed %d MiB together", TRI_MAX_HEADER >> 20);
    else if (g->done)
        status = check_part(s, i);
    s->failed = status != TRI_OK;
    return status;
}

int tri_split_has_header(const tri_split *s, uint32_t i)
{
    return s->parts && i < s->count && s->parts[i].gguf.done;
}

/* ---- all parts ------------------------------------------------------------------------------ */

/* Whether a tensor's name stands in a part before part `end` too. */
static bool is_known(const tri_split *s, uint32_t end, tri_str name)
{
    for (uint32_t i = 0; i < end; i++)
        for (size_t k = 0; k < s->parts[i].gguf.n_tensors; k++) {
            tri_str other = tri_gguf_name(&s->parts[i].gguf, &s->parts[i].gguf.tensors[k]);
            if (other.n == name.n && memcmp(other.bytes, name.bytes, name.n) == 0) return true;
        }
    return false;
}

/* What the parts say about each other; sets where their data stand. */
static tri_status check_together(tri_split *s)
{
    uint64_t seen = 0, at = 0, count;
    tri_status status = number_of(s, 0, "split.tensors.count", &s->n_tensors);
    for (uint32_t i = 0; i < s->count && !status; i++) {
        part *p = &s->parts[i];
        if ((status = number_of(s, i, "split.tensors.count", &count))) return status;
        if (count != s->n_tensors)
            return CORRUPT("part %" PRIu32 " says that all parts hold %" PRIu64
                           " tensors, the first part that they hold %" PRIu64, i + 1, count, s->n_tensors);
        if (p->gguf.alignment != s->parts[0].gguf.alignment)
            return CORRUPT("part %" PRIu32 " has the alignment %" PRIu32 ", the first part %" PRIu32, i + 1,
                           p->gguf.alignment, s->parts[0].gguf.alignment);
        for (size_t k = 0; k < p->gguf.n_tensors; k++) {
            tri_str name = tri_gguf_name(&p->gguf, &p->gguf.tensors[k]);
            if (is_known(s, i, name))
                return CORRUPT("tensor %.*s of part %" PRIu32 " stands in an earlier part too", (int)name.n,
                               name.bytes, i + 1);
        }
        seen += p->gguf.n_tensors;
        if (seen > TRI_MAX_TENSORS) /* before the names of more are compared with each other */
            return CORRUPT("the parts hold more than %d tensors", TRI_MAX_TENSORS);
        p->at = at;
        at = tri_align(at + p->size, p->gguf.alignment);
        if (at > MAX_FILE) return CORRUPT("the parts hold more than %" PRIu64 " bytes", MAX_FILE);
    }
    if (!status && seen != s->n_tensors)
        return CORRUPT("the parts hold %" PRIu64 " tensors, and say that they hold %" PRIu64, seen,
                       s->n_tensors);
    return status;
}

/* Writes, or only counts if there is no room yet. */
typedef struct {
    uint8_t *out;
    size_t n;
} writer;

static void put(writer *w, const void *bytes, size_t n)
{
    if (w->out) memcpy(w->out + w->n, bytes, n);
    w->n += n;
}

static void put_number(writer *w, uint64_t value, size_t n)
{
    uint8_t bytes[8];
    for (unsigned k = 0; k < 8; k++) bytes[k] = (uint8_t)(value >> 8 * k);
    put(w, bytes, n);
}

static void write_header(const tri_split *s, writer *w)
{
    const tri_gguf *first = &s->parts[0].gguf;
    uint64_t n_kvs = 0;
    for (size_t k = 0; k < first->n_kvs; k++) n_kvs += !is_split_key(tri_gguf_key(first, &first->kvs[k]));
    put(w, "GGUF\3\0\0\0", 8);
    put_number(w, s->n_tensors, 8);
    put_number(w, n_kvs, 8);
    for (size_t k = 0; k < first->n_kvs; k++) {
        const tri_kv *kv = &first->kvs[k];
        size_t start = kv->key_at - 8; /* of the key's length */
        if (!is_split_key(tri_gguf_key(first, kv))) put(w, first->bytes + start, kv->at + kv->n - start);
    }
    for (uint32_t i = 0; i < s->count; i++)
        for (size_t k = 0; k < s->parts[i].gguf.n_tensors; k++) {
            const tri_tensor_info *t = &s->parts[i].gguf.tensors[k];
            tri_str name = tri_gguf_name(&s->parts[i].gguf, t);
            put_number(w, name.n, 8);
            put(w, name.bytes, name.n);
            put_number(w, t->n_dims, 4);
            for (uint32_t d = 0; d < t->n_dims; d++) put_number(w, t->dims[d], 8);
            put_number(w, t->type, 4);
            put_number(w, s->parts[i].at + t->offset, 8);
        }
}

tri_status tri_split_join(tri_split *s)
{
    if (s->joined) return TRI_OK;
    if (s->failed)
        return tri_fail(&s->error, TRI_INVALID_INPUT, "the parts have failed and cannot be joined");
    if (check_count(s)) return s->error.status;
    for (uint32_t i = 0; i < s->count; i++)
        if (!tri_split_has_header(s, i))
            return tri_fail(&s->error, TRI_INVALID_INPUT, "the header of part %" PRIu32 " of %" PRIu32
                            " has not arrived yet", i + 1, s->count);
    s->failed = true;
    tri_status status = check_together(s);
    if (status) return status;
    writer size = {NULL, 0}, out = {NULL, 0};
    write_header(s, &size);
    if (size.n > TRI_MAX_HEADER)
        return CORRUPT("the headers of the parts exceed %d MiB together", TRI_MAX_HEADER >> 20);
    s->joined_n = (size_t)tri_align(size.n, s->parts[0].gguf.alignment);
    s->header = calloc(1, s->joined_n);
    if (!s->header)
        return tri_fail(&s->error, TRI_OUT_OF_MEMORY, "out of memory: %zu bytes for the header of all parts",
                        s->joined_n);
    out.out = s->header;
    write_header(s, &out);
    s->failed = false;
    s->joined = true;
    return TRI_OK;
}

size_t tri_split_header(const tri_split *s, void *out, size_t cap)
{
    size_t n = s->joined ? s->joined_n : 0;
    if (n && cap) memcpy(out, s->header, n < cap ? n : cap);
    return n;
}

void tri_split_part(const tri_split *s, uint32_t i, uint64_t *start, uint64_t *size, uint64_t *at)
{
    *start = *size = *at = 0;
    if (!s->joined || i >= s->count) return;
    *start = s->parts[i].gguf.data_at;
    *size = s->parts[i].size;
    *at = s->joined_n + s->parts[i].at;
}

const char *tri_split_error(const tri_split *s) { return s->error.message; }
