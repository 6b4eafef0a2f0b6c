/* multiply.c - activations times weight matrices: quantises activations once for all matrices that read
 * them, shares the rows among the threads, scales the integer sums.
 *
 * Ternary: y = sum(w*q) * scale_w * scale_a, the integer part exact. */
#include "multiply.h"

#include <math.h>
#include <string.h>

#include "dense.h"
#include "ops.h"
#include "threads.h"

enum {
    MAX_PRODUCTS = 3,
    GEMV_TILES = 12,                               /* of 16 rows, in a thread's piece of a loop */
    GEMV_ROWS = 4608,                              /* in one call: long runs of memory for each stream */
    GEMM_TILES = TRI_ROW_BLOCK / TRI_TILE_ROWS,
    BLOCK_GROUPS = TRI_TQ_BLOCK / TRI_GROUP        /* of columns with one scale, if each block has its own */
};

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

void tri_activate(tri_activations *a, const float *x, size_t n_tokens, uint32_t cols)
{
    a->x = x;
    a->n_tokens = n_tokens;
    a->cols = cols;
    a->stride = tri_groups(cols) * (size_t)TRI_GROUP;
    a->quantised = a->tiled = false;
}

/* ---- preparing activations ------------------------------------------------------------------ */

static void quantise_tokens(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    tri_activations *a = context;
    (void)worker;
    for (size_t t = first; t < end; t++) {
        int8_t *q = a->q + t * a->stride;
        a->scales[t] = tri_quantize(a->x + t * a->cols, a->cols, q);
        memset(q + a->cols, 0, a->stride - a->cols);
    }
}

static void make_lanes(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    tri_activations *a = context;
    (void)worker;
    for (size_t tile = first; tile < end; tile++) {
        size_t t = tile * TRI_TOKEN_TILE;
        tri_ternary_lanes(a->q + t * a->stride, a->stride, smaller(a->n_tokens - t, TRI_TOKEN_TILE),
                          tri_groups(a->cols), a->lanes + t * a->stride);
    }
}

static void quantise(tri_activations *a)
{
    tri_parallel_for((uint32_t)a->n_tokens, 1, quantise_tokens, a);
    for (size_t t = 0; t < a->n_tokens; t++) a->fault |= isnan(a->scales[t]);
    a->quantised = true;
}

/* Makes n tokens from `first` on readable for tri_ternary_gemv(). */
static void prepare_vectors(tri_activations *a, size_t first, size_t n)
{
    uint32_t n_groups = tri_groups(a->cols);
    a->first_vector = first;
    a->n_vectors = n;
    for (size_t t = 0; t < n; t++)
        a->vectors[t] = tri_ternary_prepare(a->q + (first + t) * a->stride, n_groups,
                                            a->room + t * tri_ternary_room(n_groups));
}

/* Tiles of sixteen tokens first; what is left goes token by token unless it pays as a tile. */
static void tile(tri_activations *a)
{
    size_t left = a->n_tokens % TRI_TOKEN_TILE;
    a->n_tiles = a->n_tokens / TRI_TOKEN_TILE + (left >= tri_ternary_gemm_min_tokens());
    size_t tiled = smaller(a->n_tiles * TRI_TOKEN_TILE, a->n_tokens);
    tri_parallel_for((uint32_t)a->n_tiles, 1, make_lanes, a);
    prepare_vectors(a, tiled, a->n_tokens - tiled);
    a->tiled = true;
}

void tri_prepare(tri_activations *a, const tri_matrix *w)
{
    if (w->kind != TRI_MATRIX_TERNARY) return;
    if (!a->quantised) quantise(a);
    if (!a->tiled && !w->block_scales) tile(a);
}

/* ---- rows [row, row + n) of one matrix ------------------------------------------------------- */

/* y[token][row + r] = sums[r][token] * scale of the token */
static void scale_tile(const tri_matrix *w, const tri_activations *a, size_t first_token, const int32_t *sums,
                       size_t row, size_t n, float *y)
{
    size_t n_tokens = smaller(a->n_tokens - first_token, TRI_TOKEN_TILE);
    for (size_t t = 0; t < n_tokens; t++) {
        float scale = w->scale * w->multiplier * a->scales[first_token + t];
        float *out = y + (first_token + t) * w->rows + row;
        for (size_t r = 0; r < n; r++) out[r] = (float)sums[r * TRI_TOKEN_TILE + t] * scale;
    }
}

static void ternary_rows(const tri_matrix *w, const tri_activations *a, tri_worker *worker, size_t row,
                         size_t n, float *y)
{
    uint32_t n_groups = tri_groups(w->cols);
    int32_t *sums = worker->sums;
    if (a->n_tiles)
        tri_ternary_gemm(w->data, n_groups, row, n, a->lanes, a->n_tiles, worker->scratch, sums);
    for (size_t i = 0; i < a->n_tiles; i++)
        scale_tile(w, a, i * TRI_TOKEN_TILE, sums + i * n * TRI_TOKEN_TILE, row, n, y);
    for (size_t v = 0; v < a->n_vectors; v++) {
        size_t t = a->first_vector + v;
        float scale = w->scale * w->multiplier * a->scales[t];
        tri_ternary_gemv(w->data, n_groups, row, n, 0, n_groups, a->vectors[v], sums);
        for (size_t r = 0; r < n; r++) y[t * w->rows + row + r] = (float)sums[r] * scale;
    }
}

/* The same with a weight scale for every 256 columns of every row. */
static void ternary_block_rows(const tri_matrix *w, const tri_activations *a, tri_worker *worker, size_t row,
                               size_t n, float *y)
{
    uint32_t n_groups = tri_groups(w->cols), n_blocks = (n_groups + BLOCK_GROUPS - 1) / BLOCK_GROUPS;
    for (size_t v = 0; v < a->n_vectors; v++) {
        size_t t = a->first_vector + v;
        float parts[TRI_ROW_BLOCK] = {0};
        for (uint32_t b = 0; b < n_blocks; b++) {
            uint32_t first = b * BLOCK_GROUPS, end = (uint32_t)smaller(first + BLOCK_GROUPS, n_groups);
            tri_ternary_gemv(w->data, n_groups, row, n, first, end, a->vectors[v], worker->sums);
            for (size_t r = 0; r < n; r++)
                parts[r] += (float)worker->sums[r] * w->block_scales[(row + r) * n_blocks + b];
        }
        for (size_t r = 0; r < n; r++) y[t * w->rows + row + r] = parts[r] * w->multiplier * a->scales[t];
    }
}

static void dense_rows(const tri_matrix *w, const tri_activations *a, tri_worker *worker, size_t row,
                       size_t n, float *y)
{
    tri_dense_matmul(w->type, w->data + row * w->row_bytes, w->row_bytes, n, w->cols, a->x, a->n_tokens,
                     y + row, w->rows);
    (void)worker;
    for (size_t t = 0; t < a->n_tokens; t++)
        for (size_t r = row; r < row + n; r++) y[t * w->rows + r] *= w->scale * w->multiplier;
}

/* ---- all products in one loop ---------------------------------------------------------------- */

typedef void rows_kernel(const tri_matrix *w, const tri_activations *a, tri_worker *worker, size_t row,
                         size_t n, float *y);

typedef struct {
    tri_run *run;
    const tri_product *products;
    size_t n;
    rows_kernel *kernel;
    size_t max_rows; /* in one call of it */
} product_loop;

static uint32_t tiles_of(const tri_matrix *w) { return (w->rows + TRI_TILE_ROWS - 1) / TRI_TILE_ROWS; }

/* first, end: tiles of all products' rows, one product behind the other. */
static void multiply_tiles(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    const product_loop *l = context;
    for (size_t p = 0; p < l->n && first < end; p++) {
        const tri_product *product = &l->products[p];
        uint32_t tiles = tiles_of(product->w);
        if (first < tiles) {
            size_t row = (size_t)first * TRI_TILE_ROWS;
            size_t last = smaller((size_t)end * TRI_TILE_ROWS, product->w->rows);
            for (; row < last; row += l->max_rows)
                l->kernel(product->w, &l->run->activations, &l->run->workers[worker], row,
                          smaller(last - row, l->max_rows), product->y);
        }
        end -= smaller(end, tiles);
        first -= smaller(first, tiles);
    }
}

/* Pieces are even: a thread that works on a last, odd one keeps the others waiting. */
static void share_rows(tri_run *run, const tri_product *products, size_t n, rows_kernel *kernel,
                       uint32_t max_tiles, size_t max_rows)
{
    product_loop loop = {run, products, n, kernel, max_rows};
    uint32_t tiles = 0, threads = tri_thread_count();
    for (size_t p = 0; p < n; p++) tiles += tiles_of(products[p].w);
    uint32_t rounds = (tiles + threads * max_tiles - 1) / (threads * max_tiles), pieces = rounds * threads;
    tri_parallel_for(tiles, (tiles + pieces - 1) / pieces, multiply_tiles, &loop);
}

static void multiply_ternary_blocks(tri_run *run, const tri_product *product)
{
    tri_activations *a = &run->activations;
    for (size_t t = 0; t < a->n_tokens; t += TRI_TOKEN_TILE) {
        prepare_vectors(a, t, smaller(a->n_tokens - t, TRI_TOKEN_TILE));
        share_rows(run, product, 1, ternary_block_rows, GEMV_TILES, TRI_ROW_BLOCK);
    }
    a->tiled = false;
}

void tri_multiply(tri_run *run, const tri_product *products, size_t n)
{
    tri_product ternary[MAX_PRODUCTS];
    size_t n_ternary = 0;
    for (size_t p = 0; p < n; p++) {
        const tri_matrix *w = products[p].w;
        tri_prepare(&run->activations, w);
        if (w->kind == TRI_MATRIX_TERNARY && !w->block_scales) ternary[n_ternary++] = products[p];
        else if (w->kind == TRI_MATRIX_TERNARY) multiply_ternary_blocks(run, &products[p]);
        else share_rows(run, &products[p], 1, dense_rows, GEMV_TILES, GEMV_ROWS);
    }
    if (!n_ternary) return;
    tri_prepare(&run->activations, ternary[0].w); /* blocks took the vectors' place */
    bool tiles = run->activations.n_tiles > 0;
    share_rows(run, ternary, n_ternary, ternary_rows, tiles ? GEMM_TILES : GEMV_TILES,
               tiles ? TRI_ROW_BLOCK : GEMV_ROWS);
}
