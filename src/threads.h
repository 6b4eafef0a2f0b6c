/* threads.h - loops whose turns are shared among threads.
 *
 * In modules over shared memory the main thread and the pool's threads work on a loop together; in all
 * other builds a loop is a plain call. Only the main thread allocates, frees and starts loops. */
#ifndef TRI_THREADS_H
#define TRI_THREADS_H

#include <stdint.h>

/* Bytes of stack that a task can use on a thread of the pool. */
enum { TRI_MAX_THREADS = 16, TRI_THREAD_STACK_BYTES = 256 * 1024 };

/* One task over [0, n): called with disjoint ranges that cover it, from several threads at once. worker is
 * in 0..tri_thread_count()-1 and differs among the calls that run at the same time. A task starts no loop. */
typedef void tri_task(void *context, uint32_t first, uint32_t end, uint32_t worker);

/* Runs the task over [0, n) in pieces whose sizes are multiples of grain (0: 1), but for the last; returns
 * when all are done. Everything written before the call is seen by the task, and everything that the task
 * writes is seen behind it. With one thread a plain call task(context, 0, n, 0); with n = 0 nothing. */
void tri_parallel_for(uint32_t n, uint32_t grain, tri_task *task, void *context);

/* Threads with the main thread: 1..TRI_MAX_THREADS. It does not change while there is a model. */
uint32_t tri_thread_count(void);

#ifdef __wasm_atomics__

/* Called by the library, which starts the threads: each is an instance over the same memory. */

/* The upper end of a new stack for one more thread; NULL: out of memory. It stays for good. */
void *tri_thread_new_stack(void);

/* Makes the calling thread work in all loops, as `worker` (1..TRI_MAX_THREADS-1, no two the same). Returns
 * when there has been nothing to do for 50 ms: a browser ends a worker only between two turns of its event
 * loop. Loops go on without a thread that is away. */
void tri_thread_run(uint32_t worker);

/* How many threads there are with the main thread. Those that have not come yet are not waited for. */
void tri_thread_set_count(uint32_t count);

/* A thread has died: the loop that it worked on traps in the main thread instead of waiting forever. */
void tri_thread_fail(void);

/* Whether one has died: why a loop trapped. */
int tri_thread_has_failed(void);

#endif
#endif
