/* describe.c - a model as a JSON object: hyper-parameters, memory, metadata, tensors. */
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "bytes.h"
#include "model.h"

enum { MAX_SHOWN = 512 /* bytes of a metadata string; chat templates are shown in part */ };

typedef struct {
    char *out;
    size_t cap, n; /* n goes on counting when the room is used up */
} writer;

static void put(writer *w, const char *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++, w->n++)
        if (w->n < w->cap) w->out[w->n] = bytes[i];
}

__attribute__((format(printf, 2, 3))) static void print(writer *w, const char *format, ...)
{
    char text[256];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    put(w, text, n < (int)sizeof text ? (size_t)n : sizeof text - 1);
}

/* A JSON string. Bytes that are no UTF-8 pass through; the reader decodes with replacement. */
static void print_string(writer *w, tri_str s)
{
    size_t n = s.n;
    if (n > MAX_SHOWN)
        for (n = MAX_SHOWN; n > 0 && (s.bytes[n] & 0xc0) == 0x80;) n--;
    put(w, "\"", 1);
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s.bytes[i];
        if (c == '"' || c == '\\') print(w, "\\%c", c);
        else if (c < 32 || c == 127) print(w, "\\u%04x", c);
        else put(w, s.bytes + i, 1);
    }
    if (n < s.n) print(w, "\\u2026");
    put(w, "\"", 1);
}

/* With the digits that the number was stored with: 1e-05, not 9.99999975e-06. */
static void print_number(writer *w, double value, bool is_f32)
{
    if (!isfinite(value)) print(w, "null");
    else if (value == floor(value) && fabs(value) < 9e15) print(w, "%.0f", value);
    else print(w, is_f32 ? "%.7g" : "%.15g", value);
}

static void print_metadata(writer *w, const tri_gguf *g)
{
    print(w, "\"metadata\":{");
    for (size_t i = 0; i < g->n_kvs; i++) {
        const tri_kv *kv = &g->kvs[i];
        if (i) print(w, ",");
        print_string(w, tri_gguf_key(g, kv));
        print(w, ":");
        if (kv->type == GGUF_STRING) print_string(w, (tri_str){(const char *)g->bytes + kv->at, kv->n});
        else if (kv->type == GGUF_ARRAY) print(w, "{\"count\":%" PRIu64 "}", kv->count);
        else if (kv->type == GGUF_BOOL) print(w, g->bytes[kv->at] ? "true" : "false");
        else print_number(w, tri_gguf_number(g, kv), kv->type == GGUF_F32);
    }
    print(w, "}");
}

static void print_tensors(writer *w, const tri_model *m)
{
    print(w, "\"tensors\":[");
    for (size_t i = 0; i < m->gguf.n_tensors; i++) {
        const tri_tensor_info *t = &m->gguf.tensors[i];
        print(w, "%s{\"name\":", i ? "," : "");
        print_string(w, tri_gguf_name(&m->gguf, t));
        print(w, ",\"type\":\"%s\",\"shape\":[", tri_type_of(t->type)->name);
        for (uint32_t d = 0; d < t->n_dims; d++) print(w, "%s%" PRIu64, d ? "," : "", t->dims[d]);
        print(w, "],\"bytes\":%" PRIu64 "}", m->loads[i].file_bytes);
    }
    print(w, "]");
}

/* Bytes in memory by what they hold, and how many parameters there are. */
static void print_memory(writer *w, const tri_model *m, uint32_t n_ctx, tri_kv_type kv)
{
    uint64_t ternary = 0, dense = 0, head = 0, vectors = 0, parameters = 0, kv_bytes;
    const tri_weights *weights = &m->weights;
    for (size_t i = 0; i < m->gguf.n_tensors; i++) {
        const tri_tensor_info *t = &m->gguf.tensors[i];
        const tri_matrix *x = m->loads[i].matrix;
        uint64_t n = t->dims[0] * t->dims[1];
        parameters += n;
        if (!x) {
            vectors += n * sizeof(float);
            continue;
        }
        uint64_t bytes = tri_matrix_bytes(x) + (x->block_scales ? tri_block_scale_bytes(x) : 0);
        if (x == &weights->embedding || x == &weights->output)
            head += bytes + (x->kind == TRI_MATRIX_INT8 ? x->rows * sizeof(float) : 0);
        else if (x->kind == TRI_MATRIX_TERNARY) ternary += bytes;
        else dense += bytes;
    }
    if (!n_ctx || n_ctx > m->config.context) n_ctx = m->config.context;
    uint64_t session = tri_session_bytes(m, n_ctx, kv, &kv_bytes);
    print(w, "\"parameters\":%" PRIu64 ",\"memory\":{\"ternary\":%" PRIu64 ",\"dense\":%" PRIu64
          ",\"embedding_and_head\":%" PRIu64 ",\"vectors\":%" PRIu64 ",",
          parameters, ternary, dense, head, vectors);
    print(w, "\"weights\":%" PRIu64 ",\"loading\":%" PRIu64 ",\"context\":%" PRIu32 ",\"kv_cache\":%" PRIu64
          ",\"activations\":%" PRIu64 ",\"header\":%" PRIu64 "},",
          m->weight_bytes, m->staging_bytes, n_ctx, kv_bytes, session - kv_bytes, m->gguf.data_at);
}

static void print_config(writer *w, const tri_model *m)
{
    const tri_config *c = &m->config;
    const tri_matrix *q = &m->weights.layers[0].q;
    print(w, "\"context_length\":%" PRIu32 ",\"embedding_length\":%" PRIu32 ",\"layers\":%" PRIu32
          ",\"feed_forward_length\":%" PRIu32 ",", c->context, c->dim, c->n_layers, c->ffn);
    print(w, "\"heads\":%" PRIu32 ",\"kv_heads\":%" PRIu32 ",\"head_dim\":%" PRIu32 ",",
          c->heads, c->kv_heads, c->head_dim);
    print(w, "\"rope_base\":%.9g,\"rms_norm_eps\":%.7g,", c->rope_base, c->eps);
    print(w, "\"activation\":\"%s\",\"sub_norms\":%s,\"tied_head\":%s,\"linear_layers\":\"%s\",",
          c->activation == TRI_ACTIVATION_RELU2 ? "relu2" : "silu", c->sub_norms ? "true" : "false",
          c->tied ? "true" : "false", q->kind == TRI_MATRIX_TERNARY ? "ternary" : "dense");
}

size_t tri_model_describe(const tri_model *m, uint32_t n_ctx, tri_kv_type kv, char *out, size_t cap)
{
    writer w = {.out = out, .cap = cap};
    tri_str text;
    if (!m->planned) return 0;
    print(&w, "{\"architecture\":");
    print_string(&w, (tri_str){m->config.arch, strlen(m->config.arch)});
    print(&w, ",\"name\":");
    if (tri_gguf_str(&m->gguf, "general.name", &text)) print_string(&w, text);
    else print(&w, "null");
    print(&w, ",\"vocab_size\":%" PRIu32 ",\"chat_family\":\"%s\",\"file_bytes\":%" PRIu64 ",",
          m->config.vocab, m->chat_family, tri_model_file_bytes(m, 0));
    if (m->has_weights) {
        print_config(&w, m);
        print_memory(&w, m, n_ctx, kv);
    }
    print_metadata(&w, &m->gguf);
    print(&w, ",");
    print_tensors(&w, m);
    print(&w, "}");
    return w.n;
}
