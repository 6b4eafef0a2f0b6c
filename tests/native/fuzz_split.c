/* fuzz_split.c - libFuzzer target: hostile parts of a split model, and the model that is joined of them.
 *
 * The first byte says how many parts, the second how many bytes they are fed at a time; then come the parts,
 * each behind its length in three bytes. */
#include <stdlib.h>
#include <string.h>

#include "trilobite.h"

enum { MAX_PARTS = 8 };

const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "allocator_may_return_null=1:max_allocation_size_mb=64"; }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static tri_status feed(tri_split *split, uint32_t part, const uint8_t *bytes, size_t n, size_t chunk)
{
    tri_status status = TRI_OK;
    for (size_t at = 0; at < n && !status; at += chunk) {
        size_t m = n - at < chunk ? n - at : chunk;
        uint8_t *copy = malloc(m); /* its own allocation: a read beyond it is seen */
        if (!copy) return TRI_OUT_OF_MEMORY;
        memcpy(copy, bytes + at, m);
        status = tri_split_feed(split, part, copy, m);
        free(copy);
    }
    return status;
}

/* The joined header must be one that a model of the joined size takes, or refuses for what it says itself. */
static void use(const tri_split *split, uint32_t count)
{
    uint64_t end = 0, start, size, at;
    size_t n = tri_split_header(split, NULL, 0);
    uint8_t *header = malloc(n);
    if (!header) return;
    if (tri_split_header(split, header, n) != n) abort();
    for (uint32_t i = 0; i < count; i++) {
        tri_split_part(split, i, &start, &size, &at);
        if (at < (end ? end : n) || at % 8) abort();
        if (size) end = at + size;
    }
    tri_model *model = tri_model_new(end > n ? end : n, TRI_ACTIVATION_AUTO, TRI_I2S_128X32,
                                     TRI_HEAD_AUTO, 1);
    if (model && tri_model_feed(model, header, n) == TRI_OK) {
        if (!tri_model_has_header(model)) abort();
        if (end && tri_model_file_bytes(model, 0) != end) abort();
    }
    tri_model_free(model);
    free(header);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2) return 0;
    uint32_t count = data[0] % (MAX_PARTS + 1);
    size_t chunk = data[1] ? data[1] : size;
    tri_split *split = tri_split_new(count);
    if (!split) return 0;
    tri_status status = TRI_OK;
    data += 2, size -= 2;
    for (uint32_t i = 0; size >= 3 && !status; i++) {
        size_t n = data[0] | (size_t)data[1] << 8 | (size_t)data[2] << 16;
        data += 3, size -= 3;
        if (n > size) n = size;
        status = feed(split, count ? i % count : 0, data, n, chunk);
        data += n, size -= n;
    }
    if (tri_split_join(split) == TRI_OK) use(split, count);
    tri_split_free(split);
    return 0;
}
