/* threads.h - work over an index range, on as many threads as there are. */
#ifndef TRI_THREADS_H
#define TRI_THREADS_H

#include <stdint.h>

enum { TRI_MAX_THREADS = 16 };

/* One task over [0, n): called with disjoint ranges that cover it, from several threads at once, worker in
 * 0..tri_thread_count()-1. */
typedef void tri_task(void *context, uint32_t first, uint32_t end, uint32_t worker);

/* Runs task over [0, n) in pieces of at least `grain`; returns when all are done. With one thread a plain
 * call task(context, 0, n, 0). */
void tri_parallel_for(uint32_t n, uint32_t grain, tri_task *task, void *context);

uint32_t tri_thread_count(void); /* 1..TRI_MAX_THREADS */

#endif
