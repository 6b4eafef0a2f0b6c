/* threads.c - the pool behind threads.h.
 *
 * A loop is cut into pieces. Whoever comes takes the next one, the main thread too, so that nobody waits
 * for a thread that is slow or not scheduled, unless it holds a piece. `left` is all that threads need in
 * order to take part: a thread that takes it down from above 0 owns a piece, and with that knows that the
 * loop's description stays until the piece is done.
 *
 * Threads without work look at `left` for half a millisecond, longer than what one thread does alone in a
 * step, then sleep, and after a longer time go home. */
#include "threads.h"

#ifndef __wasm_atomics__

uint32_t tri_thread_count(void) { return 1; }

void tri_parallel_for(uint32_t n, uint32_t grain, tri_task *task, void *context)
{
    (void)grain;
    if (n > 0) task(context, 0, n, 0);
}

#else

#include <stdalign.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

/* Small pieces even out threads of unequal speed, but each costs about a tenth of a microsecond. So half of
 * the work goes in large pieces, first. */
enum { UNITS_PER_THREAD = 8, UNITS_OF_LARGE = 4 };
/* Looks before a thread sleeps, each about 20 ns. To wake it takes as long as a small matrix. */
enum { SPINS = 30000 };
/* A piece takes milliseconds: a thread that holds one for this long will not come back. */
enum { PATIENCE = 30 };
/* Times in nanoseconds. */
#define SECOND INT64_C(1000000000)
#define IDLE INT64_C(50000000)
enum { TIMED_OUT = 2 };
#define CACHE_LINE 64

/* Written by the main thread between loops. */
static struct {
    tri_task *task;
    void *context;
    uint32_t n, unit, n_large, n_pieces;
} loop;
static uint32_t thread_count = 1;

static alignas(CACHE_LINE) _Atomic int32_t left; /* pieces that nobody has taken yet; 0 or less: none */
static alignas(CACHE_LINE) _Atomic int32_t done; /* pieces that are finished */
static alignas(CACHE_LINE) _Atomic int32_t wakes; /* threads sleep on it; goes up to wake them */
static _Atomic int32_t sleepers;                  /* whether threads sleep, or are about to */
static _Atomic int32_t main_sleeps;               /* on `done` */
static _Atomic int32_t failed;

/* Sleeps while the word has this value, until it is woken. TIMED_OUT: nobody did in time. */
static int sleep_on(_Atomic int32_t *word, int32_t value, int64_t nanoseconds)
{
    return __builtin_wasm_memory_atomic_wait32((int32_t *)word, value, nanoseconds);
}

static void wake(_Atomic int32_t *word) { __builtin_wasm_memory_atomic_notify((int32_t *)word, UINT32_MAX); }

/* 1, by way of a chain of multiplications, which takes time and leaves the core's units to its other
 * thread. The compilers do not know what they multiply, or they would not. */
static int pause_briefly(void)
{
    static volatile int32_t one = 1;
    int x = one, y = x;
    for (int i = 0; i < 16; i++) x *= y;
    return x;
}

static uint32_t start_of(uint32_t piece)
{
    uint32_t n_large = piece < loop.n_large ? piece : loop.n_large;
    return (piece + n_large * (UNITS_OF_LARGE - 1)) * loop.unit;
}

/* Takes pieces and works them off until none is left. */
static void work(uint32_t worker)
{
    if (atomic_load_explicit(&left, memory_order_relaxed) <= 0) return;
    int32_t ticket = atomic_fetch_sub(&left, 1), finished = 0;
    if (ticket <= 0) return;
    int32_t n_pieces = (int32_t)loop.n_pieces;
    do {
        uint32_t index = (uint32_t)(n_pieces - ticket), first = start_of(index), left_over = loop.n - first;
        uint32_t size = loop.unit * (index < loop.n_large ? UNITS_OF_LARGE : 1);
        loop.task(loop.context, first, first + (size < left_over ? size : left_over), worker);
        finished++;
        ticket = atomic_fetch_sub(&left, 1);
    } while (ticket > 0);
    /* Behind this, the loop's description can be another's. */
    if (atomic_fetch_add(&done, finished) + finished == n_pieces && atomic_load(&main_sleeps)) wake(&done);
}

/* Returns whether to go on: pieces came, or may have come. */
static bool wait_for_pieces(void)
{
    for (int i = 0; i < SPINS; i += pause_briefly())
        if (atomic_load_explicit(&left, memory_order_relaxed) > 0) return true;
    int32_t seen = atomic_load(&wakes);
    atomic_store(&sleepers, 1);
    /* Either this sees the new pieces, or the main thread sees the sleeper. */
    return atomic_load(&left) > 0 || sleep_on(&wakes, seen, IDLE) != TIMED_OUT;
}

static void wait_for_others(void)
{
    int32_t all = (int32_t)loop.n_pieces;
    for (int i = 0; i < SPINS; i += pause_briefly())
        if (atomic_load(&done) == all) return;
    atomic_store(&main_sleeps, 1);
    int seconds = 0;
    for (int32_t now; (now = atomic_load(&done)) != all;) {
        if (seconds >= PATIENCE) atomic_store(&failed, 1);
        if (atomic_load(&failed)) __builtin_trap();
        if (sleep_on(&done, now, SECOND) == TIMED_OUT) seconds++;
    }
    atomic_store(&main_sleeps, 0);
}

uint32_t tri_thread_count(void) { return thread_count; }

void tri_parallel_for(uint32_t n, uint32_t grain, tri_task *task, void *context)
{
    if (grain == 0) grain = 1;
    if (thread_count == 1 || n <= grain) {
        if (n > 0) task(context, 0, n, 0);
        return;
    }
    /* In grains, so that nothing overflows: n > grain. */
    uint32_t grains = n / grain + (n % grain != 0), wanted = thread_count * UNITS_PER_THREAD;
    uint32_t unit = (grains / wanted + (grains % wanted != 0)) * grain;
    uint32_t n_units = n / unit + (n % unit != 0), n_large = n_units / (2 * UNITS_OF_LARGE);
    loop.task = task;
    loop.context = context;
    loop.n = n;
    loop.unit = unit;
    loop.n_large = n_large;
    loop.n_pieces = n_units - n_large * (UNITS_OF_LARGE - 1);
    atomic_store(&done, 0);
    atomic_store(&left, (int32_t)loop.n_pieces);
    if (atomic_load(&sleepers)) {
        atomic_store(&sleepers, 0);
        atomic_fetch_add(&wakes, 1);
        wake(&wakes);
    }
    work(0);
    wait_for_others();
}

void *tri_thread_new_stack(void)
{
    char *stack = aligned_alloc(CACHE_LINE, TRI_THREAD_STACK_BYTES);
    return stack ? stack + TRI_THREAD_STACK_BYTES : NULL;
}

void tri_thread_run(uint32_t worker)
{
    do {
        work(worker);
    } while (wait_for_pieces());
}

void tri_thread_set_count(uint32_t count) { thread_count = count; }

void tri_thread_fail(void)
{
    atomic_store(&failed, 1);
    wake(&done);
}

int tri_thread_has_failed(void) { return atomic_load(&failed); }

#endif
