/* model_plan.c - what a complete header says: configuration, where each tensor goes, how much memory.
 *
 * Every tensor must be one that the architecture has, in the shape that the hyper-parameters give, at
 * exactly the offset where the one before it ends; every tensor that the architecture needs must be
 * there. Rules for activation and RoPE by architecture: see tri_config. */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "bytes.h"
#include "attention.h"
#include "model.h"

enum { MAX_LAYERS = 512, MAX_HEADS = 4096, HEAD_INT8_FROM = 64 << 20 };

#define CORRUPT(...) tri_fail(&m->error, TRI_FORMAT_CORRUPT, __VA_ARGS__)
#define UNSUPPORTED(...) tri_fail(&m->error, TRI_FORMAT_UNSUPPORTED, __VA_ARGS__)

/* ---- configuration -------------------------------------------------------------------------- */

static const char *arch_key(const tri_model *m, char *key, size_t n, const char *suffix)
{
    snprintf(key, n, "%s.%s", m->config.arch, suffix);
    return key;
}

/* A count in 1..max under <arch>.<suffix>; `fallback` if absent and not 0. */
static tri_status count_of(tri_model *m, const char *suffix, uint64_t max, uint32_t fallback, uint32_t *out)
{
    char key[96];
    uint64_t value;
    arch_key(m, key, sizeof key, suffix);
    if (!tri_gguf_find(&m->gguf, key)) {
        if (!fallback) return CORRUPT("metadata %s is missing", key);
        *out = fallback;
        return TRI_OK;
    }
    if (!tri_gguf_uint(&m->gguf, key, &value))
        return CORRUPT("metadata %s is not a whole number of 0 or more", key);
    if (value < 1 || value > max)
        return CORRUPT("metadata %s is %" PRIu64 " (1 to %" PRIu64 " are supported)", key, value, max);
    *out = (uint32_t)value;
    return TRI_OK;
}

static tri_status float_of(tri_model *m, const char *suffix, double min, double max, double fallback,
                           double *out)
{
    char key[96];
    *out = fallback;
    arch_key(m, key, sizeof key, suffix);
    if (!tri_gguf_find(&m->gguf, key)) return TRI_OK;
    if (!tri_gguf_float(&m->gguf, key, out)) return CORRUPT("metadata %s is not a number", key);
    if (!(*out >= min && *out <= max))
        return CORRUPT("metadata %s is %g (%g to %g are supported)", key, *out, min, max);
    return TRI_OK;
}

/* The activation is not in most files: key, then tokenizer, then architecture and vocabulary decide. */
static tri_status choose_activation(tri_model *m)
{
    tri_config *c = &m->config;
    char key[96];
    tri_str text;
    c->activation = m->want_activation;
    if (c->activation != TRI_ACTIVATION_AUTO) return TRI_OK;
    if (tri_gguf_str(&m->gguf, arch_key(m, key, sizeof key, "hidden_activation"), &text)) {
        if (tri_str_is(text, "relu2")) c->activation = TRI_ACTIVATION_RELU2;
        else if (tri_str_is(text, "silu")) c->activation = TRI_ACTIVATION_SILU;
        else
            return UNSUPPORTED("metadata %s is \"%.*s\"; supported are relu2 and silu", key,
                               (int)(text.n < 40 ? text.n : 40), text.bytes);
        return TRI_OK;
    }
    bool spm = m->tokenizer && tri_tokenizer_is_spm(m->tokenizer);
    if (!c->sub_norms || spm || c->vocab == 32002) c->activation = TRI_ACTIVATION_SILU;
    else if (strcmp(c->arch, "bitnet") != 0 || c->vocab == 128256) c->activation = TRI_ACTIVATION_RELU2;
    else c->activation = TRI_ACTIVATION_SILU;
    return TRI_OK;
}

static tri_status read_rope(tri_model *m)
{
    tri_config *c = &m->config;
    char key[96];
    tri_str type;
    double factor;
    tri_status status = count_of(m, "rope.dimension_count", c->head_dim, c->head_dim, &c->rope_dim);
    if (status) return status;
    if (c->rope_dim % 2) return CORRUPT("metadata %s.rope.dimension_count is odd", c->arch);
    if ((status = float_of(m, "rope.freq_base", 1.0, 1e12, 10000.0, &c->rope_base))) return status;
    if ((status = float_of(m, "rope.scaling.factor", 1e-3, 1e3, 1.0, &factor))) return status;
    c->rope_scale = 1.0;
    if (tri_gguf_str(&m->gguf, arch_key(m, key, sizeof key, "rope.scaling.type"), &type)) {
        if (tri_str_is(type, "linear")) c->rope_scale = 1.0 / factor;
        else if (!tri_str_is(type, "none"))
            return UNSUPPORTED("metadata %s is \"%.*s\"; supported are linear and none", key,
                               (int)(type.n < 40 ? type.n : 40), type.bytes);
    }
    return TRI_OK;
}

static tri_status read_config(tri_model *m)
{
    static const char *supported[] = {"bitnet-b1.58", "bitnet-25", "bitnet", "llama"};
    tri_config *c = &m->config;
    tri_str arch;
    if (!tri_gguf_str(&m->gguf, "general.architecture", &arch))
        return UNSUPPORTED("the file names no general.architecture");
    for (size_t i = 0; i < sizeof supported / sizeof *supported; i++)
        if (tri_str_is(arch, supported[i])) strcpy(c->arch, supported[i]);
    if (!m->gguf.n_tensors) {
        snprintf(c->arch, sizeof c->arch, "%.*s", (int)(arch.n < 31 ? arch.n : 31), arch.bytes);
        return TRI_OK; /* a vocabulary: its architecture does not matter */
    }
    if (!c->arch[0])
        return UNSUPPORTED("architecture \"%.*s\"; supported are bitnet-b1.58, bitnet-25, bitnet and llama",
                           (int)(arch.n < 60 ? arch.n : 60), arch.bytes);
    c->sub_norms = strcmp(c->arch, "llama") != 0;
    c->rope_halves = c->sub_norms;

    tri_status s;
    double eps;
    if ((s = count_of(m, "context_length", 1 << 24, 0, &c->context))) return s;
    if ((s = count_of(m, "embedding_length", TRI_MAX_COLS, 0, &c->dim))) return s;
    if ((s = count_of(m, "block_count", MAX_LAYERS, 0, &c->n_layers))) return s;
    if ((s = count_of(m, "feed_forward_length", TRI_MAX_COLS, 0, &c->ffn))) return s;
    if ((s = count_of(m, "attention.head_count", MAX_HEADS, 0, &c->heads))) return s;
    if ((s = count_of(m, "attention.head_count_kv", MAX_HEADS, c->heads, &c->kv_heads))) return s;
    uint32_t even_split = c->dim / c->heads ? c->dim / c->heads : 1;
    if ((s = count_of(m, "attention.key_length", TRI_MAX_HEAD_DIM, even_split, &c->head_dim))) return s;
    uint32_t value_length;
    if ((s = count_of(m, "attention.value_length", TRI_MAX_HEAD_DIM, c->head_dim, &value_length))) return s;
    if (value_length != c->head_dim)
        return UNSUPPORTED("keys of %" PRIu32 " and values of %" PRIu32 " elements per head", c->head_dim,
                           value_length);
    if (c->head_dim > TRI_MAX_HEAD_DIM)
        return CORRUPT("heads of %" PRIu32 " elements (at most %d)", c->head_dim, TRI_MAX_HEAD_DIM);
    if (c->heads % c->kv_heads)
        return CORRUPT("%" PRIu32 " attention heads cannot share %" PRIu32 " key-value heads", c->heads,
                       c->kv_heads);
    if ((s = float_of(m, "attention.layer_norm_rms_epsilon", 0.0, 1.0, 1e-5, &eps))) return s;
    c->eps = (float)eps;
    return read_rope(m);
}

/* ---- tensors -------------------------------------------------------------------------------- */

typedef enum { NEED, OPTIONAL } need;

typedef struct {
    const char *name;
    need need;
    float **vector;
    tri_matrix *matrix;
    uint64_t cols, rows; /* of a matrix; a vector has cols elements */
} slot;

/* All tensors of layer `layer`, or those outside of layers if it is -1. Returns how many. */
static size_t slots_of(tri_model *m, int64_t layer, slot *s)
{
    const tri_config *c = &m->config;
    tri_weights *w = &m->weights;
    uint64_t q = (uint64_t)c->heads * c->head_dim, kv = (uint64_t)c->kv_heads * c->head_dim;
    size_t n = 0;
    if (layer < 0) {
        s[n++] = (slot){"token_embd.weight", NEED, NULL, &w->embedding, c->dim, c->vocab};
        s[n++] = (slot){"output.weight", OPTIONAL, NULL, &w->output, c->dim, c->vocab};
        s[n++] = (slot){"output_norm.weight", NEED, &w->output_norm, NULL, c->dim, 1};
        s[n++] = (slot){"rope_freqs.weight", OPTIONAL, &w->rope_freqs, NULL, c->rope_dim / 2, 1};
        return n;
    }
    tri_layer *l = &w->layers[layer];
    s[n++] = (slot){"attn_norm.weight", NEED, &l->attn_norm, NULL, c->dim, 1};
    s[n++] = (slot){"attn_q.weight", NEED, NULL, &l->q, c->dim, q};
    s[n++] = (slot){"attn_k.weight", NEED, NULL, &l->k, c->dim, kv};
    s[n++] = (slot){"attn_v.weight", NEED, NULL, &l->v, c->dim, kv};
    s[n++] = (slot){"attn_output.weight", NEED, NULL, &l->o, q, c->dim};
    s[n++] = (slot){"ffn_norm.weight", NEED, &l->ffn_norm, NULL, c->dim, 1};
    s[n++] = (slot){"ffn_gate.weight", NEED, NULL, &l->gate, c->dim, c->ffn};
    s[n++] = (slot){"ffn_up.weight", NEED, NULL, &l->up, c->dim, c->ffn};
    s[n++] = (slot){"ffn_down.weight", NEED, NULL, &l->down, c->ffn, c->dim};
    if (c->sub_norms) {
        s[n++] = (slot){"attn_sub_norm.weight", NEED, &l->attn_sub_norm, NULL, q, 1};
        s[n++] = (slot){"ffn_sub_norm.weight", NEED, &l->ffn_sub_norm, NULL, c->ffn, 1};
    }
    return n;
}

enum { MAX_SLOTS = 16 };

/* "blk.12.attn_q.weight" to layer 12 and "attn_q.weight"; other names to layer -1 and themselves. */
static bool split_name(const tri_model *m, tri_str name, int64_t *layer, tri_str *rest)
{
    *layer = -1;
    *rest = name;
    if (name.n < 6 || memcmp(name.bytes, "blk.", 4) != 0) return true;
    size_t i = 4;
    int64_t number = 0;
    while (i < name.n && name.bytes[i] >= '0' && name.bytes[i] <= '9' && number < MAX_LAYERS)
        number = number * 10 + (name.bytes[i++] - '0');
    if (i == 4 || i >= name.n || name.bytes[i] != '.' || number >= m->config.n_layers) return false;
    if (name.bytes[4] == '0' && i > 5) return false;
    *layer = number;
    *rest = (tri_str){name.bytes + i + 1, name.n - i - 1};
    return true;
}

/* Ends in ".weight" in `name`, in ".scale" in `rest`, and is equal before. */
static bool is_scale_of(tri_str rest, const char *name)
{
    size_t stem = strlen(name) - strlen("weight");
    return rest.n == stem + strlen("scale") && memcmp(rest.bytes, name, stem) == 0 &&
           memcmp(rest.bytes + stem, "scale", strlen("scale")) == 0;
}

static const slot *find_slot(const slot *slots, size_t n, tri_str rest, bool *is_scale)
{
    for (size_t i = 0; i < n; i++) {
        *is_scale = slots[i].matrix && is_scale_of(rest, slots[i].name);
        if (*is_scale || tri_str_is(rest, slots[i].name)) return &slots[i];
    }
    return NULL;
}

static bool is_float(uint32_t type) { return type == TRI_F32 || type == TRI_F16 || type == TRI_BF16; }
static bool is_tq(uint32_t type) { return type == TRI_TQ1_0 || type == TRI_TQ2_0; }

/* Decides how a matrix is kept: kind, and how many bytes of the file are repacked at a time. */
static tri_status plan_matrix(tri_model *m, const tri_tensor_info *t, tri_load *load, bool linear)
{
    tri_matrix *w = load->matrix;
    const tri_type *type = tri_type_of(t->type);
    tri_str name = tri_gguf_name(&m->gguf, t);
    uint64_t row_bytes = w->cols / type->block * type->bytes;
    bool ternary_type = is_tq(t->type) || t->type == TRI_I2_S;
    /* Float tensors of a LLaMA stay dense, ternary values or not: the file does not say that activations
     * were int8 in training, and in TriLM they were not. */
    bool ternary_floats = linear && m->config.sub_norms && (is_float(t->type) || t->type == TRI_Q8_0);

    load->unit_bytes = row_bytes;
    w->type = t->type;
    w->row_bytes = (size_t)row_bytes;
    w->multiplier = 1.0f;
    if (linear && (ternary_type || ternary_floats)) {
        w->kind = TRI_MATRIX_TERNARY;
        w->row_bytes = tri_groups(w->cols) * (size_t)TRI_GROUP_BYTES;
        /* A float tensor's one scale is known only when all of it is there. */
        if (ternary_floats) load->unit_bytes = load->file_bytes;
        if (t->type == TRI_I2_S) {
            load->tail = TRI_I2_S_TAIL;
            if (m->i2s_layout == TRI_I2S_4ROWS) load->unit_bytes = row_bytes * 4;
            if (m->i2s_layout == TRI_I2S_4ROWS && w->rows % 4)
                return CORRUPT("tensor %.*s: %" PRIu32
                               " rows are not a multiple of 4, as the 4-row I2_S layout needs",
                               (int)name.n, name.bytes, w->rows);
        }
    } else if (ternary_type) {
        return UNSUPPORTED("tensor %.*s is %s; supported there are F32, F16, BF16, Q8_0, Q4_0 and Q6_K",
                           (int)name.n, name.bytes, type->name);
    } else if (!linear && (m->head == TRI_HEAD_INT8 || (m->head == TRI_HEAD_AUTO &&
                                                        load->file_bytes > HEAD_INT8_FROM))) {
        w->kind = TRI_MATRIX_INT8;
        w->row_bytes = tri_nibble_bytes(w->cols);
    } else {
        w->kind = TRI_MATRIX_DENSE;
    }
    return TRI_OK;
}

static tri_status plan_tensor(tri_model *m, size_t i, uint64_t *end, int64_t file_type)
{
    const tri_tensor_info *t = &m->gguf.tensors[i];
    tri_load *load = &m->loads[i];
    tri_str name = tri_gguf_name(&m->gguf, t), rest;
    int64_t layer;
    slot slots[MAX_SLOTS];
    bool is_scale = false;
    const slot *s = NULL;
    if (split_name(m, name, &layer, &rest)) s = find_slot(slots, slots_of(m, layer, slots), rest, &is_scale);
    if (!s)
        return UNSUPPORTED("tensor %.*s is not one that architecture %s has", (int)name.n, name.bytes,
                           m->config.arch);

    uint64_t n = 1;
    for (unsigned d = 0; d < 4; d++)
        if (!tri_mul(n, t->dims[d], &n))
            return CORRUPT("tensor %.*s has too many elements", (int)name.n, name.bytes);
    const tri_type *type = tri_type_of(t->type);
    if (!type) {
        uint64_t next = i + 1 < m->gguf.n_tensors ? m->gguf.tensors[i + 1].offset : 0;
        return UNSUPPORTED("tensor %.*s has type %" PRIu32 " (%s); supported are F32, F16, BF16, Q8_0, Q4_0, "
                           "Q6_K, TQ1_0, TQ2_0 and I2_S", (int)name.n, name.bytes, t->type,
                           tri_type_guess(t->type, file_type, next > t->offset ? next - t->offset : 0, n));
    }
    uint64_t cols = is_scale ? 1 : s->cols, rows = is_scale ? 1 : s->rows;
    if (t->dims[0] != cols || t->dims[1] != rows || t->dims[2] != 1 || t->dims[3] != 1)
        return CORRUPT("tensor %.*s has shape %" PRIu64 " x %" PRIu64 " x %" PRIu64
                       ", the metadata asks for %" PRIu64 " x %" PRIu64, (int)name.n, name.bytes, t->dims[0],
                       t->dims[1], t->dims[2] * t->dims[3], cols, rows);
    if (cols % type->block)
        return CORRUPT("tensor %.*s: rows of %" PRIu64 " are not whole blocks of %" PRIu32 ", as %s needs",
                       (int)name.n, name.bytes, cols, type->block, type->name);
    if (cols > TRI_MAX_COLS)
        return UNSUPPORTED("tensor %.*s: rows of %" PRIu64 " (at most %d)", (int)name.n, name.bytes, cols,
                           TRI_MAX_COLS);
    if (t->offset != *end)
        return CORRUPT("tensor %.*s stands at offset %" PRIu64 ", but the one before it ends at %" PRIu64,
                       (int)name.n, name.bytes, t->offset, *end);
    if (!tri_tensor_bytes(type, n, &load->file_bytes) ||
        load->file_bytes > UINT64_MAX / 4 - *end)
        return CORRUPT("tensor %.*s is too large", (int)name.n, name.bytes);
    *end = tri_align(*end + load->file_bytes, m->gguf.alignment);

    load->unit_bytes = load->file_bytes;
    if (is_scale || s->vector) {
        if (!is_float(t->type))
            return UNSUPPORTED("tensor %.*s is %s; supported there are F32, F16 and BF16", (int)name.n,
                               name.bytes, type->name);
        load->vector = s->vector;
        load->multiplier = is_scale ? &s->matrix->multiplier : NULL;
    } else {
        load->matrix = s->matrix;
        s->matrix->rows = (uint32_t)rows;
        s->matrix->cols = (uint32_t)cols;
        tri_status status = plan_matrix(m, t, load, layer >= 0);
        if (status) return status;
    }
    load->n_units = (load->file_bytes - load->tail) / load->unit_bytes;
    return TRI_OK;
}

/* Whether every slot of a layer (-1: outside of layers) that needs a tensor has got one. */
static tri_status check_complete(tri_model *m, int64_t layer)
{
    slot slots[MAX_SLOTS];
    size_t n = slots_of(m, layer, slots);
    for (size_t i = 0; i < n; i++) {
        bool found = slots[i].need == OPTIONAL;
        if (slots[i].matrix) found |= slots[i].matrix->kind != TRI_MATRIX_NONE;
        for (size_t t = 0; t < m->gguf.n_tensors && !found; t++)
            found = slots[i].vector && m->loads[t].vector == slots[i].vector;
        if (!found && layer < 0) return CORRUPT("tensor %s is missing", slots[i].name);
        if (!found) return CORRUPT("tensor blk.%d.%s is missing", (int)layer, slots[i].name);
    }
    return TRI_OK;
}

/* ---- memory --------------------------------------------------------------------------------- */

uint64_t tri_matrix_bytes(const tri_matrix *w)
{
    if (w->kind == TRI_MATRIX_TERNARY) return tri_ternary_bytes(w->rows, w->cols);
    return (uint64_t)w->rows * w->row_bytes * (w->kind == TRI_MATRIX_INT8 ? 2 : 1);
}

uint64_t tri_model_tensor_bytes(const tri_model *m, size_t i, uint64_t *scales_at)
{
    const tri_load *load = &m->loads[i];
    const tri_matrix *w = load->matrix;
    uint64_t bytes = 0;
    if (load->vector) bytes = m->gguf.tensors[i].dims[0] * sizeof(float);
    if (w) bytes = tri_align(tri_matrix_bytes(w), TRI_CACHE_LINE);
    *scales_at = bytes;
    if (w && w->kind == TRI_MATRIX_INT8) bytes += w->rows * sizeof(float);
    return tri_align(bytes, TRI_CACHE_LINE);
}

uint64_t tri_block_scale_bytes(const tri_matrix *w)
{
    if (w->kind != TRI_MATRIX_TERNARY || !is_tq(w->type)) return 0;
    return (uint64_t)w->rows * (w->cols / TRI_TQ_BLOCK) * sizeof(float);
}

static tri_status plan_weights(tri_model *m)
{
    tri_config *c = &m->config;
    const tri_gguf *g = &m->gguf;
    /* The embedding's rows give the vocabulary; a tokenizer must agree. */
    for (size_t i = 0; i < g->n_tensors; i++)
        if (tri_str_is(tri_gguf_name(g, &g->tensors[i]), "token_embd.weight"))
            c->vocab = (uint32_t)g->tensors[i].dims[1];
    if (!c->vocab) return CORRUPT("tensor token_embd.weight is missing");
    if (m->tokenizer && tri_tokenizer_vocab_size(m->tokenizer) != c->vocab)
        return CORRUPT("the tokenizer has %" PRIu32 " tokens, the embedding %" PRIu32,
                       tri_tokenizer_vocab_size(m->tokenizer), c->vocab);
    tri_status status = choose_activation(m);
    if (status) return status;

    m->weights.layers = calloc(c->n_layers, sizeof *m->weights.layers);
    m->loads = calloc(g->n_tensors, sizeof *m->loads);
    if (!m->weights.layers || !m->loads)
        return tri_fail(&m->error, TRI_OUT_OF_MEMORY, "out of memory: plan of %zu tensors", g->n_tensors);

    tri_loading *l = &m->loading;
    uint64_t end = 0, type;
    l->max_unit = TRI_I2_S_TAIL;
    l->max_cols = 1;
    int64_t file_type = tri_gguf_uint(g, "general.file_type", &type) ? (int64_t)type : -1;
    for (size_t i = 0; i < g->n_tensors; i++) {
        if ((status = plan_tensor(m, i, &end, file_type))) return status;
        const tri_load *load = &m->loads[i];
        l->end = g->tensors[i].offset + load->file_bytes;
        if (load->unit_bytes > l->max_unit) l->max_unit = load->unit_bytes;
        if (load->matrix && load->matrix->cols > l->max_cols) l->max_cols = load->matrix->cols;
    }
    for (int64_t layer = -1; layer < c->n_layers; layer++)
        if ((status = check_complete(m, layer))) return status;
    c->tied = m->weights.output.kind == TRI_MATRIX_NONE;

    uint64_t file_end = g->data_at + l->end;
    if (g->file_size && file_end > g->file_size)
        return CORRUPT("the file has %" PRIu64 " bytes, its tensors need %" PRIu64, g->file_size, file_end);
    m->staging_bytes = l->max_unit + l->max_cols * (sizeof(float) + 1) +
                       tri_ternary_bytes(TRI_TILE_ROWS, (uint32_t)l->max_cols);
    for (size_t i = 0; i < g->n_tensors; i++) {
        m->weight_bytes += tri_model_tensor_bytes(m, i, &type);
        if (m->loads[i].matrix) m->staging_bytes += tri_block_scale_bytes(m->loads[i].matrix);
    }
    m->has_weights = true;
    return TRI_OK;
}

tri_status tri_model_plan(tri_model *m)
{
    uint64_t parts;
    if (tri_gguf_uint(&m->gguf, "split.count", &parts) && parts > 1)
        return UNSUPPORTED("the file is one of %" PRIu64
                           " parts of a split model: load the first one by its address or path", parts);
    tri_status status = read_config(m);
    if (status) return status;
    if (!m->gguf.n_tensors) {
        if (!m->tokenizer) return UNSUPPORTED("the file holds neither tensors nor a vocabulary");
        m->config.vocab = tri_tokenizer_vocab_size(m->tokenizer);
        return TRI_OK;
    }
    return plan_weights(m);
}
