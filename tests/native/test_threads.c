/* The pool of threads.c with Linux threads in place of WebAssembly's: every loop covers its range once,
 * in pieces that keep to the contract, with more threads than cores, tiny loops and long pauses. Built with
 * the thread sanitizer. */
#define _GNU_SOURCE
#define __wasm_atomics__ 1
#define __builtin_wasm_memory_atomic_wait32 futex_wait
#define __builtin_wasm_memory_atomic_notify futex_wake

#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

long syscall(long number, ...);

static int futex_wait(int32_t *word, int32_t value, int64_t nanoseconds)
{
    struct timespec limit = {nanoseconds / 1000000000, nanoseconds % 1000000000};
    long status = syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, &limit, NULL, 0);
    return status == 0 ? 0 : errno == ETIMEDOUT ? 2 : 1;
}

static uint32_t futex_wake(int32_t *word, uint32_t count)
{
    int limit = count > INT32_MAX ? INT32_MAX : (int)count;
    return (uint32_t)syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, limit, NULL, NULL, 0);
}

#include "../../src/threads.c"

enum { MAX_N = 5000 };

typedef struct {
    uint32_t n, grain;
    uint32_t counts[MAX_N];            /* not atomic: pieces are disjoint, or the sanitizer tells */
    uint32_t input;                    /* written before the loop */
    uint32_t by_worker[TRI_MAX_THREADS]; /* not atomic: no worker is in two places */
    _Atomic uint32_t faults;
} job;

static void count(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    job *j = context;
    if (worker >= tri_thread_count() || first >= end || end > j->n) j->faults++;
    else if (end != j->n && (end - first) % j->grain != 0) j->faults++;
    else if (first % j->grain != 0) j->faults++;
    else {
        for (uint32_t i = first; i < end; i++) j->counts[i] += j->input;
        j->by_worker[worker] += end - first;
    }
}

static unsigned failures;

static void check_loop(job *j, uint32_t n, uint32_t grain)
{
    memset(j, 0, sizeof *j);
    j->n = n;
    j->grain = grain;
    j->input = n + 7;
    tri_parallel_for(n, grain, count, j);
    uint32_t sum = 0, wrong = j->faults;
    for (uint32_t i = 0; i < MAX_N; i++) wrong += j->counts[i] != (i < n ? j->input : 0);
    for (uint32_t i = 0; i < TRI_MAX_THREADS; i++) sum += j->by_worker[i];
    if (wrong || sum != n) {
        printf("FAIL n %u grain %u: %u wrong, %u of %u done\n", n, grain, wrong, sum, n);
        failures++;
    }
}

static void *life(void *worker)
{
    for (;;) tri_thread_run((uint32_t)(uintptr_t)worker);
}

/* Ranges up to the largest: nothing is written, pieces are added up. */
static void add(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    (void)worker;
    uint64_t is_last = end == UINT32_MAX;
    atomic_fetch_add((_Atomic uint64_t *)context, (uint64_t)(end - first) + (is_last << 40));
}

static void check_large(uint32_t grain)
{
    _Atomic uint64_t sum = 0;
    tri_parallel_for(UINT32_MAX, grain, add, &sum);
    if (sum != UINT32_MAX + (UINT64_C(1) << 40)) printf("FAIL largest range, grain %u\n", grain), failures++;
}

/* Pieces that take the main thread 1 ms and others 20 ms. */
static void rest(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    (void)first, (void)end;
    if (worker != 0) atomic_fetch_add((_Atomic uint32_t *)context, 1);
    nanosleep(&(struct timespec){0, worker == 0 ? 1000000 : 20000000}, NULL);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Sleeping threads come to help, and the one that ends last wakes the main thread at once. */
static void check_sleepers(void)
{
    _Atomic uint32_t helped = 0;
    nanosleep(&(struct timespec){0, 20000000}, NULL);
    double begin = seconds();
    tri_parallel_for(16, 1, rest, &helped);
    double took = seconds() - begin;
    if (helped == 0) printf("FAIL no thread woke up\n"), failures++;
    if (took > 0.5) printf("FAIL a loop of 40 ms took %.0f ms\n", 1000 * took), failures++;
}

int main(void)
{
    static job j;
    static const uint32_t sizes[] = {0, 1, 2, 3, 7, 16, 64, 100, 127, 128, 129, 1000, 4096, MAX_N};
    uint32_t random = 1;
    for (uint32_t threads = 1; threads <= TRI_MAX_THREADS; threads += threads < 4 ? 1 : threads) {
        for (uint32_t worker = tri_thread_count(); worker < threads; worker++) {
            pthread_t thread;
            if (pthread_create(&thread, NULL, life, (void *)(uintptr_t)worker) != 0) return 1;
        }
        tri_thread_set_count(threads);
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
            for (uint32_t grain = 1; grain <= 64; grain *= 4) check_loop(&j, sizes[i], grain);
        for (int round = 0; round < 300; round++) {
            random = random * 1664525 + 1013904223;
            check_loop(&j, random >> 20, 1 + (random >> 8) % 40);
            /* Now and then threads fall asleep. */
            if (round % 30 == 0) nanosleep(&(struct timespec){0, 1000000}, NULL);
        }
        if (threads > 1) check_sleepers();
        check_large(1);
        check_large(UINT32_C(1) << 31);
        check_large(UINT32_MAX);
    }
    if (tri_thread_has_failed()) printf("FAIL a thread is said to have died\n"), failures++;
    printf(failures ? "%u failures\n" : "all loops complete\n", failures);
    return failures != 0;
}
