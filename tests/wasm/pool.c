/* A module for tests that has nothing but the pool of threads.c and loops to run on it. */
#include "threads.h"

enum { MAX_N = 4096 };

static uint32_t counts[MAX_N];
static uint32_t by_worker[TRI_MAX_THREADS];

static void count(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    (void)context;
    for (uint32_t i = first; i < end; i++) counts[i]++;
    by_worker[worker] += end - first;
}

static void trap_elsewhere(void *context, uint32_t first, uint32_t end, uint32_t worker)
{
    (void)context, (void)first, (void)end;
    if (worker != 0) __builtin_trap();
}

uint32_t test_loops(uint32_t n_loops, uint32_t n, uint32_t grain);
uint32_t test_helped(void);
void test_trap(void);

/* Returns how many of the n items (at most MAX_N) were not done exactly once in each loop. */
uint32_t test_loops(uint32_t n_loops, uint32_t n, uint32_t grain)
{
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < MAX_N; i++) counts[i] = 0;
    for (uint32_t i = 0; i < n_loops; i++) tri_parallel_for(n, grain, count, 0);
    for (uint32_t i = 0; i < n; i++) wrong += counts[i] != n_loops;
    return wrong;
}

/* Items that other threads than the main one have done so far. */
uint32_t test_helped(void)
{
    uint32_t sum = 0;
    for (uint32_t i = 1; i < TRI_MAX_THREADS; i++) sum += by_worker[i];
    return sum;
}

/* Loops until another thread takes a piece, in which it dies. */
void test_trap(void)
{
    for (;;) tri_parallel_for(64, 1, trap_elsewhere, 0);
}
