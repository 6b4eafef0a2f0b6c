/* model.c - a stream of file bytes into a model: header first, then all memory, then tensors. */
#include "model.h"

#include <inttypes.h>
#include <stdlib.h>

#include "bytes.h"
#include "chat.h"

tri_model *tri_model_new(uint64_t file_size, tri_activation activation, tri_i2s_layout i2s_layout,
                         tri_head head, int header_only)
{
    tri_model *m = calloc(1, sizeof *m);
    if (!m) return NULL;
    tri_gguf_init(&m->gguf, file_size);
    m->want_activation = activation;
    m->i2s_layout = i2s_layout;
    m->head = head;
    m->header_only = header_only != 0;
    m->chat_family = "";
    return m;
}

static void free_staging(tri_model *m)
{
    free(m->loading.unit_buffer);
    free(m->loading.codes);
    free(m->loading.packed);
    free(m->loading.row);
    m->loading.unit_buffer = m->loading.codes = m->loading.packed = NULL;
    m->loading.row = NULL;
}

void tri_model_free(tri_model *m)
{
    if (!m) return;
    for (size_t i = 0; m->loads && i < m->gguf.n_tensors; i++) {
        free(m->loads[i].block_scales);
        if (m->loads[i].vector) free(*m->loads[i].vector);
        if (!m->loads[i].matrix) continue;
        free(m->loads[i].matrix->data);
        free(m->loads[i].matrix->block_scales);
    }
    free_staging(m);
    free(m->loads);
    free(m->weights.layers);
    tri_tokenizer_free(m->tokenizer);
    tri_gguf_free(&m->gguf);
    free(m);
}

/* Lets WebAssembly's memory grow once, and not with most tensors: at each growth JavaScript engines collect
 * garbage. Volatile, as compilers see through it else; limited, as Emscripten's malloc gives no more. */
static void grow_memory(uint64_t bytes)
{
    const uint64_t MOST = 0x7fff0000;
    void *volatile all = malloc((size_t)(bytes < MOST ? bytes : MOST));
    free(all);
}

/* A block of its own for each tensor, as Emscripten's malloc gives no block of 2 GiB. */
static bool allocate_tensor(tri_model *m, size_t i)
{
    tri_load *load = &m->loads[i];
    uint64_t scales_at, bytes = tri_model_tensor_bytes(m, i, &scales_at);
    if (!bytes) return true;
    uint8_t *memory = bytes < SIZE_MAX ? aligned_alloc(TRI_CACHE_LINE, (size_t)bytes) : NULL;
    if (load->vector) *load->vector = (float *)memory;
    if (load->matrix) load->matrix->data = memory;
    if (load->matrix && load->matrix->kind == TRI_MATRIX_INT8 && memory)
        load->matrix->row_scales = (float *)(memory + scales_at);
    uint64_t scale_bytes = load->matrix ? tri_block_scale_bytes(load->matrix) : 0;
    if (scale_bytes) load->block_scales = malloc((size_t)scale_bytes);
    return memory && (!scale_bytes || load->block_scales);
}

/* All that loading needs, at once, so that a file that is too large fails before its data. */
static tri_status allocate(tri_model *m)
{
    tri_loading *l = &m->loading;
    uint64_t bytes = m->weight_bytes + m->staging_bytes;
    bool enough = bytes < SIZE_MAX;
    if (enough) grow_memory(bytes);
    for (size_t i = 0; enough && i < m->gguf.n_tensors; i++) enough = allocate_tensor(m, i);
    if (enough) {
        l->unit_buffer = malloc((size_t)l->max_unit);
        l->codes = malloc((size_t)l->max_cols);
        l->packed = malloc((size_t)tri_ternary_bytes(TRI_TILE_ROWS, (uint32_t)l->max_cols));
        l->row = malloc((size_t)l->max_cols * sizeof(float));
    }
    if (!l->unit_buffer || !l->codes || !l->packed || !l->row)
        return tri_fail(&m->error, TRI_OUT_OF_MEMORY,
                        "out of memory: the weights need %" PRIu64 " MB and loading them %" PRIu64 " MB more",
                        m->weight_bytes / 1000000, m->staging_bytes / 1000000);
    return TRI_OK;
}

static tri_status header_complete(tri_model *m)
{
    tri_status status = tri_tokenizer_new(&m->gguf, &m->tokenizer, &m->error);
    if (status) return status;
    if ((status = tri_model_plan(m))) return status;
    tri_str arch = {m->config.arch, strlen(m->config.arch)};
    if (m->tokenizer) m->chat_family = tri_chat_family_of(arch, m->tokenizer);
    m->planned = true;
    return m->has_weights && !m->header_only ? allocate(m) : TRI_OK;
}

/* Takes what it can of n bytes of the data section that stand at loading.at. Sets *used > 0. */
static tri_status feed_tensor(tri_model *m, const uint8_t *bytes, size_t n, size_t *used)
{
    tri_loading *l = &m->loading;
    tri_load *load = &m->loads[l->tensor];
    uint64_t start = m->gguf.tensors[l->tensor].offset;
    if (l->at < start) { /* padding between tensors */
        *used = n < start - l->at ? n : (size_t)(start - l->at);
        return TRI_OK;
    }
    bool in_tail = l->unit == load->n_units;
    size_t want = (size_t)(in_tail ? load->tail : load->unit_bytes);
    const uint8_t *unit = bytes;
    *used = want;
    if (l->unit_n || n < want) { /* the unit is scattered over feeds: collect it */
        *used = n < want - l->unit_n ? n : want - l->unit_n;
        memcpy(l->unit_buffer + l->unit_n, bytes, *used);
        l->unit_n += *used;
        if (l->unit_n < want) return TRI_OK;
        unit = l->unit_buffer;
        l->unit_n = 0;
    }
    tri_status status = in_tail ? tri_model_repack_tail(m, l->tensor, unit)
                                : tri_model_repack(m, l->tensor, unit, l->unit);
    if (status) return status;
    l->unit += !in_tail;
    if (in_tail || (l->unit == load->n_units && !load->tail)) {
        free(load->block_scales); /* one scale was enough */
        load->block_scales = NULL;
        l->tensor++;
        l->unit = 0;
    }
    return TRI_OK;
}

static tri_status feed_data(tri_model *m, const uint8_t *bytes, size_t n)
{
    tri_loading *l = &m->loading;
    uint64_t padded_end = tri_model_file_bytes(m, 1) - m->gguf.data_at;
    while (n) {
        size_t used = n;
        if (m->has_weights && l->tensor < m->gguf.n_tensors && !m->header_only) {
            tri_status status = feed_tensor(m, bytes, n, &used);
            if (status) return status;
        } else if (l->at + n > padded_end) {
            return tri_fail(&m->error, TRI_FORMAT_CORRUPT,
                            "the file goes on after its last tensor, which ends at byte %" PRIu64,
                            m->gguf.data_at + l->end);
        }
        l->at += used;
        bytes += used;
        n -= used;
    }
    return TRI_OK;
}

/* Options out of range fail here and not in tri_model_new(), which can give no reason. */
static tri_status check_options(tri_model *m)
{
    if ((unsigned)m->want_activation <= TRI_ACTIVATION_SILU && (unsigned)m->i2s_layout <= TRI_I2S_4ROWS &&
        (unsigned)m->head <= TRI_HEAD_INT8)
        return TRI_OK;
    m->failed = true;
    return tri_fail(&m->error, TRI_INVALID_INPUT, "no such option: activation %d, I2_S layout %d, head %d",
                    (int)m->want_activation, (int)m->i2s_layout, (int)m->head);
}

tri_status tri_model_feed(tri_model *m, const void *bytes, size_t n)
{
    if (m->failed || m->finished)
        return tri_fail(&m->error, TRI_INVALID_INPUT,
                        m->failed ? "the model has failed to load and takes no more bytes"
                                  : "the model is complete and takes no more bytes");
    if (check_options(m)) return m->error.status;
    if (!n) return TRI_OK;
    const uint8_t *p = bytes;
    tri_status status = TRI_OK;
    if (!m->gguf.done) {
        size_t used;
        status = tri_gguf_feed(&m->gguf, p, n, &used, &m->error);
        if (!status && m->gguf.done) status = header_complete(m);
        p += used;
        n -= used;
    }
    if (!status && m->gguf.done) status = feed_data(m, p, n);
    m->failed = status != TRI_OK;
    return status;
}

tri_status tri_model_finish(tri_model *m)
{
    if (m->failed)
        return tri_fail(&m->error, TRI_INVALID_INPUT, "the model has failed to load and cannot be finished");
    uint64_t got = m->gguf.data_at + m->loading.at, total = tri_model_file_bytes(m, 0);
    m->failed = !m->gguf.done || (got < total && !m->header_only);
    if (!m->gguf.done)
        return tri_fail(&m->error, TRI_FORMAT_CORRUPT, "the file ends after %zu bytes, inside its header",
                        m->gguf.n);
    if (m->failed)
        return tri_fail(&m->error, TRI_FORMAT_CORRUPT,
                        "the file ends after %" PRIu64 " of %" PRIu64 " bytes", got, total);
    m->finished = true;
    free_staging(m);
    return TRI_OK;
}

uint64_t tri_model_file_bytes(const tri_model *m, int padded)
{
    uint64_t end = m->gguf.data_at + m->loading.end;
    if (!m->planned) return 0;
    return padded ? tri_align(end, m->gguf.alignment) : end;
}

/* What an allocator adds: an upper bound, as it depends on the allocator. */
static uint64_t block_overhead(const tri_model *m)
{
    return (2 * m->gguf.n_tensors + m->config.n_layers + 32) * (uint64_t)(2 * TRI_CACHE_LINE);
}

uint64_t tri_model_memory(const tri_model *m, uint32_t n_ctx, tri_kv_type kv)
{
    uint64_t kv_bytes, bytes = sizeof *m + block_overhead(m) + tri_gguf_memory(&m->gguf);
    if (!m->planned) return 0;
    if (m->tokenizer) bytes += tri_tokenizer_memory(m->tokenizer);
    if (!m->has_weights) return bytes;
    bytes += m->gguf.n_tensors * sizeof *m->loads + m->config.n_layers * sizeof *m->weights.layers;
    if (m->header_only) return bytes;
    if (n_ctx > m->config.context) n_ctx = 0;
    return bytes + m->weight_bytes + m->staging_bytes + tri_session_bytes(m, n_ctx, kv, &kv_bytes);
}

int tri_model_has_header(const tri_model *m) { return m->planned; }
const char *tri_model_error(const tri_model *m) { return m->error.message; }
uint32_t tri_model_vocab_size(const tri_model *m) { return m->config.vocab; }
uint32_t tri_model_context_length(const tri_model *m) { return m->config.context; }
const char *tri_chat_family(const tri_model *m) { return m->chat_family; }

static tri_status need_tokenizer(tri_model *m)
{
    if (m->tokenizer) return TRI_OK;
    return tri_fail(&m->error, TRI_INVALID_INPUT, m->gguf.done ? "the model has no vocabulary"
                                                               : "the model's header has not arrived yet");
}

tri_status tri_tokenize(tri_model *m, const char *text, size_t n, unsigned flags, int32_t *ids, size_t cap,
                        size_t *count)
{
    tri_status status = need_tokenizer(m);
    return status ? status : tri_tokenizer_encode(m->tokenizer, text, n, flags, ids, cap, count, &m->error);
}

tri_status tri_detokenize(tri_model *m, const int32_t *ids, size_t n, unsigned flags, char *text, size_t cap,
                          size_t *count)
{
    tri_status status = need_tokenizer(m);
    return status ? status : tri_tokenizer_decode(m->tokenizer, ids, n, flags, text, cap, count, &m->error);
}

tri_status tri_token_piece(tri_model *m, int32_t id, unsigned flags, char *text, size_t cap, size_t *count)
{
    tri_status status = need_tokenizer(m);
    return status ? status : tri_tokenizer_piece(m->tokenizer, id, flags, text, cap, count, &m->error);
}

int tri_token_is_end(const tri_model *m, int32_t id)
{
    return m->tokenizer && tri_tokenizer_is_end(m->tokenizer, id);
}

tri_status tri_chat_tokenize(tri_model *m, tri_chat_part part, const char *text, size_t n, int32_t *ids,
                             size_t cap, size_t *count)
{
    tri_status status = need_tokenizer(m);
    if (status) return status;
    return tri_chat_encode(m->chat_family, m->tokenizer, part, text, n, ids, cap, count, &m->error);
}
