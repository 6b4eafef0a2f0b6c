/* matmul_checks.h - kernels against the scalar definition, with ==, under sanitizers. The kernels under test
 * are included before, named by kernel_names.h.
 *
 * Every array is allocated in its exact size, so that a read or write outside is caught. */
#undef tri_ternary_store
#undef tri_ternary_room
#undef tri_ternary_prepare
#undef tri_ternary_gemv
#undef tri_ternary_gemm_min_tokens
#undef tri_ternary_lanes
#undef tri_ternary_scratch
#undef tri_ternary_gemm
#undef tri_ternary_offsets
#undef tri_nibble_gemv

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void tri_ternary_store(uint8_t *matrix, uint32_t n_groups, size_t tile, const uint8_t *packed);
void tri_ternary_gemv(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      uint32_t first_group, uint32_t end_group, const void *prepared, int32_t *out);
void tri_ternary_lanes(const int8_t *q, size_t stride, size_t n_tokens, uint32_t n_groups, int16_t *lanes);
void tri_ternary_gemm(const uint8_t *matrix, uint32_t n_groups, size_t first_row, size_t n_rows,
                      const int16_t *lanes, size_t n_tiles, void *scratch, int32_t *out);
void tri_nibble_gemv(const uint8_t *rows, size_t row_bytes, size_t n_rows, const int16_t *x, int32_t *out);

static uint32_t next(void)
{
    static uint32_t state = 1;
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}

static void *exactly(size_t bytes)
{
    void *p = aligned_alloc(16, bytes + (-bytes & 15));
    if (!p) exit(2);
    return (uint8_t *)p + (-bytes & 15); /* the end is the end; aligned if the size is */
}

static void release(void *p, size_t bytes) { free((uint8_t *)p - (-bytes & 15)); }

/* RANDOM; all weights +1 (HIGH) or -1 (LOW) with all activations at their limit. */
enum fill { RANDOM, HIGH, LOW, N_FILLS };

typedef struct {
    uint32_t cols, n_groups;
    size_t rows, bytes, packed_bytes;
    uint8_t *wasm, *scalar; /* the matrix, twice */
} matrix;

static matrix make_matrix(uint32_t cols, size_t rows, enum fill fill)
{
    matrix m = {cols, tri_groups(cols), rows, (size_t)tri_ternary_bytes((uint32_t)rows, cols), 0, NULL, NULL};
    m.packed_bytes = m.n_groups * (size_t)TRI_GROUP_BYTES;
    size_t tile_bytes = 16 * m.packed_bytes;
    uint8_t *codes = exactly(cols), *packed = exactly(tile_bytes);
    m.wasm = exactly(m.bytes);
    m.scalar = exactly(m.bytes);
    for (size_t tile = 0; tile * 16 < rows; tile++) {
        memset(packed, 0, tile_bytes);
        for (size_t r = tile * 16; r < rows && r < tile * 16 + 16; r++) {
            for (uint32_t i = 0; i < cols; i++)
                codes[i] = fill == RANDOM ? (uint8_t)(next() % 3) : fill == HIGH ? 2 : 0;
            tri_ternary_pack(codes, cols, packed + r % 16 * m.packed_bytes);
        }
        wasm_ternary_store(m.wasm, m.n_groups, tile, packed);
        tri_ternary_store(m.scalar, m.n_groups, tile, packed);
    }
    release(codes, cols), release(packed, tile_bytes);
    return m;
}

static void fill_codes(int8_t *q, size_t n_tokens, size_t stride, uint32_t cols, enum fill fill)
{
    memset(q, 0, n_tokens * stride);
    for (size_t t = 0; t < n_tokens; t++)
        for (uint32_t i = 0; i < cols; i++)
            q[t * stride + i] = (int8_t)(fill == RANDOM ? (int)(next() % 255) - 127 : t % 2 ? -127 : 127);
}

static int check_gemv(const matrix *m, size_t first_row, size_t n_rows, uint32_t first, uint32_t end,
                      enum fill fill)
{
    size_t stride = m->n_groups * (size_t)TRI_GROUP, whole = (n_rows + 15) / 16 * 16 * sizeof(int32_t);
    size_t room_bytes = wasm_ternary_room(m->n_groups);
    int8_t *q = exactly(stride);
    void *room = exactly(room_bytes);
    int32_t *got = exactly(whole), *want = exactly(whole);
    fill_codes(q, 1, stride, m->cols, fill);
    wasm_ternary_gemv(m->wasm, m->n_groups, first_row, n_rows, first, end,
                      wasm_ternary_prepare(q, m->n_groups, room), got);
    tri_ternary_gemv(m->scalar, m->n_groups, first_row, n_rows, first, end, q, want);
    int failed = memcmp(got, want, n_rows * sizeof *got) != 0;
    if (failed)
        printf("FAIL gemv %zu x %u, row %zu, groups %u to %u\n", n_rows, m->cols, first_row, first, end);
    release(q, stride), release(room, room_bytes), release(got, whole), release(want, whole);
    return failed;
}

static int check_gemm(const matrix *m, size_t first_row, size_t n_rows, size_t n_tokens, enum fill fill)
{
    size_t stride = m->n_groups * (size_t)TRI_GROUP, n_tiles = (n_tokens + 15) / 16;
    size_t lane_bytes = n_tiles * stride * 32, out_bytes = n_tiles * n_rows * 64, q_bytes = n_tokens * stride;
    int8_t *q = exactly(q_bytes);
    int16_t *lanes = exactly(lane_bytes), *scalar_lanes = exactly(lane_bytes);
    int32_t *got = exactly(out_bytes), *want = exactly(out_bytes);
    void *scratch = exactly(wasm_ternary_scratch());
    fill_codes(q, n_tokens, stride, m->cols, fill);
    for (size_t t = 0; t < n_tokens; t += 16) {
        size_t n = n_tokens - t < 16 ? n_tokens - t : 16;
        wasm_ternary_lanes(q + t * stride, stride, n, m->n_groups, lanes + t * stride);
        tri_ternary_lanes(q + t * stride, stride, n, m->n_groups, scalar_lanes + t * stride);
    }
    int failed = memcmp(lanes, scalar_lanes, lane_bytes) != 0;
    wasm_ternary_gemm(m->wasm, m->n_groups, first_row, n_rows, lanes, n_tiles, scratch, got);
    tri_ternary_gemm(m->scalar, m->n_groups, first_row, n_rows, lanes, n_tiles, NULL, want);
    failed |= memcmp(got, want, out_bytes) != 0;
    if (failed)
        printf("FAIL gemm %zu x %u, rows from %zu, %zu tokens\n", n_rows, m->cols, first_row, n_tokens);
    release(q, q_bytes), release(lanes, lane_bytes), release(scalar_lanes, lane_bytes);
    release(got, out_bytes), release(want, out_bytes), release(scratch, wasm_ternary_scratch());
    return failed;
}

/* The two halves together are the int8 weights' sum, and a row comes back from them. */
static int check_int8(uint32_t cols, size_t n_rows, enum fill fill)
{
    int32_t limit = tri_int8_limit(cols);
    size_t row_bytes = tri_nibble_bytes(cols), bytes = n_rows * row_bytes;
    size_t x_bytes = 2 * row_bytes * sizeof(int16_t), out_bytes = n_rows * sizeof(int32_t);
    int8_t *rows = exactly(n_rows * cols), *back = exactly(cols);
    uint8_t *high = exactly(bytes), *low = exactly(bytes);
    int16_t *x = exactly(x_bytes);
    int32_t *got[2] = {exactly(out_bytes), exactly(out_bytes)}, *want = exactly(out_bytes);
    int64_t sum_x = 0;
    int failed = 0;
    for (size_t i = 0; i < n_rows * cols; i++)
        rows[i] = (int8_t)(fill == RANDOM ? (int)(next() % 255) - 127 : fill == HIGH ? 127 : -127);
    memset(x, 0, x_bytes);
    for (uint32_t i = 0; i < cols; i++) {
        x[i] = (int16_t)(fill == RANDOM ? (int32_t)(next() % (2 * (uint32_t)limit + 1)) - limit : limit);
        sum_x += x[i];
    }
    for (size_t r = 0; r < n_rows; r++) {
        tri_int8_split(rows + r * cols, cols, high + r * row_bytes, low + r * row_bytes);
        tri_int8_join(high + r * row_bytes, low + r * row_bytes, cols, back);
        failed |= memcmp(back, rows + r * cols, cols) != 0;
    }
    for (unsigned half = 0; half < 2; half++) {
        wasm_nibble_gemv(half ? low : high, row_bytes, n_rows, x, got[half]);
        tri_nibble_gemv(half ? low : high, row_bytes, n_rows, x, want);
        failed |= memcmp(got[half], want, out_bytes) != 0;
    }
    for (size_t r = 0; r < n_rows; r++) {
        int64_t sum = 0;
        for (uint32_t i = 0; i < cols; i++) sum += rows[r * cols + i] * (int64_t)x[i];
        failed |= 16 * (int64_t)got[0][r] + got[1][r] - 128 * sum_x != sum;
    }
    if (failed) printf("FAIL int8 %zu x %u\n", n_rows, cols);
    release(rows, n_rows * cols), release(back, cols), release(x, x_bytes);
    release(high, bytes), release(low, bytes);
    release(got[0], out_bytes), release(got[1], out_bytes), release(want, out_bytes);
    return failed;
}

int main(void)
{
    static const uint32_t widths[] = {1, 15, 16, 17, 63, 64, 65, 172, 256, 257, 640, 1088};
    static const size_t heights[] = {1, 2, 6, 7, 15, 16, 17, 48, 97};
    static const size_t tokens[] = {1, 2, 15, 16, 17, 40};
    int failed = 0;
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++)
        for (size_t h = 0; h < sizeof heights / sizeof *heights; h++)
            for (enum fill fill = RANDOM; fill < N_FILLS; fill++) {
                matrix m = make_matrix(widths[w], heights[h], fill);
                size_t first = heights[h] > 16 ? 16 : 0;
                failed |= check_gemv(&m, 0, heights[h], 0, m.n_groups, fill);
                failed |= check_gemv(&m, first, heights[h] - first, m.n_groups / 2, m.n_groups, fill);
                size_t n = tokens[(w + h) % (sizeof tokens / sizeof *tokens)];
                failed |= check_gemm(&m, first, heights[h] - first, n, fill);
                failed |= check_int8(widths[w], heights[h], fill);
                release(m.wasm, m.bytes), release(m.scalar, m.bytes);
            }
    /* As many rows as one call may get, and the widest row: the proofs of no overflow at their limits. */
    matrix tall = make_matrix(512, TRI_ROW_BLOCK, HIGH), wide = make_matrix(TRI_MAX_COLS, 1, HIGH);
    failed |= check_gemm(&tall, 0, TRI_ROW_BLOCK, 33, HIGH) | check_gemv(&wide, 0, 1, 0, wide.n_groups, HIGH);
    release(tall.wasm, tall.bytes), release(tall.scalar, tall.bytes);
    release(wide.wasm, wide.bytes), release(wide.scalar, wide.bytes);
    printf("%s %s matmuls equal the scalar definition\n", failed ? "FAIL" : "ok  ", KERNELS);
    return failed;
}
