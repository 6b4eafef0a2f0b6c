/* native_gemv.c - what the same machine does outside of a browser: ternary matrices times one vector, with
 * AVX2, prefetches and as many threads as asked for. A yardstick for the kernels in src/, not one of them.
 *
 * Usage: native_gemv DIM FFN KV LAYERS THREADS SECONDS
 * prints one JSON object: gigaMultiplicationsPerSecond and gigabytesPerSecond of the median pass over all
 * matrices of all layers, and readGigabytesPerSecond of the median pass that only reads them.
 *
 * Layout: 64 columns in 16 bytes, byte p holds columns p, p+16, p+32, p+48 in bits 0, 2, 4, 6 as w + 1. Rows
 * lie one behind the other; a pass works on four rows from four quarters of a matrix, which the memory
 * delivers as four streams. */
#include <immintrin.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { STREAMS = 4, AHEAD = 1024 /* bytes that a prefetch is ahead */, MAX_THREADS = 16, MAX_PASSES = 1000 };

typedef struct {
    uint8_t *rows;
    int32_t *out;
    uint32_t n_rows, cols;
} matrix;

static matrix *matrices;
static uint32_t n_matrices, n_threads;
static int8_t *arranged[2]; /* the vector for matrices of dim and of ffn columns */
static uint32_t widths[2];
static _Atomic uint32_t arrived, generation; /* of the barrier */
static int mode, finished; /* mode: 0 multiply, 1 read */
static volatile int32_t sink;

/* Waits for all threads. Passes are short: it spins, and yields at times in case there are fewer cores. */
static void meet(void)
{
    uint32_t mine = atomic_load(&generation);
    if (atomic_fetch_add(&arrived, 1) + 1 == n_threads) {
        atomic_store(&arrived, 0);
        atomic_fetch_add(&generation, 1);
        return;
    }
    for (uint32_t spins = 0; atomic_load(&generation) == mine; spins++) {
        if (spins % 256 == 255) sched_yield();
        _mm_pause();
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int32_t sum_lanes(__m256i v)
{
    __m128i s = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1)));
}

/* Four rows times the vector: 128 columns in a step, flushed to 32 bits before 16 overflow: a step adds at
 * most 4 * 2 * 2 * 127 = 2032 to a lane, and 16 steps less than 2^15. */
static void four_rows(const uint8_t *const row[STREAMS], const int8_t *x, uint32_t cols,
                      int32_t sums[STREAMS])
{
    const __m256i three = _mm256_set1_epi8(3), ones = _mm256_set1_epi16(1);
    uint32_t steps = cols / 128;
    __m256i wide[STREAMS];
    for (int k = 0; k < STREAMS; k++) wide[k] = _mm256_setzero_si256();
    for (uint32_t at = 0; at < steps;) {
        uint32_t end = at + 16 < steps ? at + 16 : steps;
        __m256i narrow[STREAMS];
        for (int k = 0; k < STREAMS; k++) narrow[k] = _mm256_setzero_si256();
        for (; at < end; at++) {
            const __m256i *q = (const __m256i *)(x + at * 128);
            __m256i q0 = _mm256_load_si256(q), q1 = _mm256_load_si256(q + 1);
            __m256i q2 = _mm256_load_si256(q + 2), q3 = _mm256_load_si256(q + 3);
            for (int k = 0; k < STREAMS; k++) {
                const uint8_t *p = row[k] + at * 32;
                __m256i w = _mm256_loadu_si256((const __m256i *)p);
                if (!(at & 1)) _mm_prefetch((const char *)p + AHEAD, _MM_HINT_T0);
                __m256i a = _mm256_maddubs_epi16(_mm256_and_si256(w, three), q0);
                __m256i b = _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(w, 2), three), q1);
                __m256i c = _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(w, 4), three), q2);
                __m256i d = _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(w, 6), three), q3);
                __m256i sum = _mm256_add_epi16(_mm256_add_epi16(a, b), _mm256_add_epi16(c, d));
                narrow[k] = _mm256_add_epi16(narrow[k], sum);
            }
        }
        for (int k = 0; k < STREAMS; k++)
            wide[k] = _mm256_add_epi32(wide[k], _mm256_madd_epi16(narrow[k], ones));
    }
    for (int k = 0; k < STREAMS; k++) sums[k] = sum_lanes(wide[k]);
}

static void multiply(const matrix *m, uint32_t first, uint32_t end)
{
    const int8_t *x = arranged[m->cols == widths[0] ? 0 : 1];
    uint32_t quarter = m->n_rows / STREAMS;
    size_t row_bytes = m->cols / 4;
    for (uint32_t r = first; r < end; r++) {
        const uint8_t *row[STREAMS];
        int32_t sums[STREAMS];
        for (uint32_t k = 0; k < STREAMS; k++) row[k] = m->rows + (k * quarter + r) * row_bytes;
        four_rows(row, x, m->cols, sums);
        for (uint32_t k = 0; k < STREAMS; k++) m->out[k * quarter + r] = sums[k];
    }
}

static void read_rows(const matrix *m, uint32_t first, uint32_t end)
{
    uint32_t quarter = m->n_rows / STREAMS;
    size_t row_bytes = m->cols / 4;
    __m256i all = _mm256_setzero_si256();
    for (size_t at = first * row_bytes; at < end * row_bytes; at += 32)
        for (uint32_t k = 0; k < STREAMS; k++) {
            const uint8_t *p = m->rows + k * quarter * row_bytes + at;
            if (!(at & 32)) _mm_prefetch((const char *)p + AHEAD, _MM_HINT_T0);
            all = _mm256_or_si256(all, _mm256_loadu_si256((const __m256i *)p));
        }
    sink = sum_lanes(all);
}

static void pass(uint32_t worker)
{
    for (uint32_t i = 0; i < n_matrices; i++) {
        uint32_t quarter = matrices[i].n_rows / STREAMS;
        uint32_t first = quarter * worker / n_threads, end = quarter * (worker + 1) / n_threads;
        (mode ? read_rows : multiply)(&matrices[i], first, end);
        meet(); /* a layer needs the one before */
    }
}

static void *work(void *index)
{
    for (;;) {
        meet();
        if (finished) return NULL;
        pass((uint32_t)(uintptr_t)index);
    }
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Seconds of the median pass. */
static double median_pass(int which, double seconds)
{
    static double times[MAX_PASSES];
    int n = 0;
    mode = which;
    for (double begin = now(); n < 3 || (now() - begin < seconds && n < MAX_PASSES); n++) {
        double start = now();
        meet();
        pass(0);
        times[n] = now() - start;
    }
    qsort(times, (size_t)n, sizeof *times, ascending);
    return times[n / 2];
}

static void *allocate(size_t bytes)
{
    void *p = aligned_alloc(64, (bytes + AHEAD + 63) / 64 * 64); /* prefetches run over the end */
    if (!p) {
        fprintf(stderr, "native_gemv: out of memory\n");
        exit(1);
    }
    return p;
}

static uint64_t state = 88172645463325252u;
static uint64_t random64(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static void add_matrix(uint32_t n_rows, uint32_t cols)
{
    size_t bytes = (size_t)n_rows * cols / 4;
    matrix *m = &matrices[n_matrices++];
    *m = (matrix){allocate(bytes), allocate(n_rows * sizeof(int32_t)), n_rows, cols};
    for (size_t i = 0; i < bytes; i += 8) {
        uint64_t codes = random64();
        codes &= ~(codes & codes >> 1 & 0x5555555555555555u); /* no code 3 */
        memcpy(m->rows + i, &codes, 8);
    }
}

/* The vector in the order that four_rows() reads. q: int8[cols] */
static int8_t *arrange(const int8_t *q, uint32_t cols)
{
    int8_t *x = allocate(cols);
    for (uint32_t at = 0; at < cols; at += 128)
        for (uint32_t plane = 0; plane < 4; plane++)
            for (uint32_t p = 0; p < 32; p++)
                x[at + plane * 32 + p] = q[at + (p / 16) * 64 + plane * 16 + p % 16];
    return x;
}

/* Against the plain sum, every row of one matrix. */
static int is_right(const matrix *m, const int8_t *q)
{
    multiply(m, 0, m->n_rows / STREAMS);
    for (uint32_t r = 0; r < m->n_rows; r++) {
        int32_t sum = 0;
        for (uint32_t c = 0; c < m->cols; c++)
            sum += (m->rows[(size_t)r * (m->cols / 4) + c / 64 * 16 + c % 16] >> c % 64 / 16 * 2 & 3) * q[c];
        if (sum != m->out[r]) return 0;
    }
    return 1;
}

int main(int argc, char **argv)
{
    if (argc != 7) {
        fprintf(stderr, "Usage: native_gemv DIM FFN KV LAYERS THREADS SECONDS\n");
        return 2;
    }
    if (!__builtin_cpu_supports("avx2")) {
        fprintf(stderr, "native_gemv: this processor has no AVX2\n");
        return 1;
    }
    uint32_t dim = (uint32_t)atoi(argv[1]), ffn = (uint32_t)atoi(argv[2]), kv = (uint32_t)atoi(argv[3]);
    uint32_t layers = (uint32_t)atoi(argv[4]);
    n_threads = (uint32_t)atoi(argv[5]);
    if (dim % 128 || ffn % 128 || kv % STREAMS || n_threads < 1 || n_threads > MAX_THREADS) {
        fprintf(stderr, "native_gemv: DIM and FFN must be multiples of 128, KV of 4, THREADS 1 to 16\n");
        return 2;
    }
    matrices = allocate(layers * 7 * sizeof *matrices);
    for (uint32_t i = 0; i < layers; i++) {
        add_matrix(dim, dim);
        add_matrix(kv, dim);
        add_matrix(kv, dim);
        add_matrix(dim, dim);
        add_matrix(ffn, dim);
        add_matrix(ffn, dim);
        add_matrix(dim, ffn);
    }
    int8_t *q[2];
    for (int i = 0; i < 2; i++) {
        widths[i] = i ? ffn : dim;
        q[i] = allocate(widths[i]);
        for (uint32_t c = 0; c < widths[i]; c++) q[i][c] = (int8_t)(random64() % 255 - 127);
        arranged[i] = arrange(q[i], widths[i]);
    }
    if (!is_right(&matrices[1], q[0]) || !is_right(&matrices[6], q[ffn != dim])) {
        fprintf(stderr, "native_gemv: the kernel is wrong\n");
        return 1;
    }
    pthread_t threads[MAX_THREADS];
    for (uint32_t i = 1; i < n_threads; i++)
        if (pthread_create(&threads[i], NULL, work, (void *)(uintptr_t)i)) return 1;

    double weights = 0, seconds = atof(argv[6]);
    for (uint32_t i = 0; i < n_matrices; i++) weights += (double)matrices[i].n_rows * matrices[i].cols;
    double multiplying = median_pass(0, seconds), reading = median_pass(1, seconds);
    printf("{\"gigaMultiplicationsPerSecond\": %.3f, \"gigabytesPerSecond\": %.3f, "
           "\"readGigabytesPerSecond\": %.3f}\n",
           weights / multiplying * 1e-9, weights / 4 / multiplying * 1e-9, weights / 4 / reading * 1e-9);
    finished = 1;
    meet();
    for (uint32_t i = 1; i < n_threads; i++) pthread_join(threads[i], NULL);
    return 0;
}
