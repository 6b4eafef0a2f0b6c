/* threads.c - parallel_for on one thread: a plain call. */
#include "threads.h"

void tri_parallel_for(uint32_t n, uint32_t grain, tri_task *task, void *context)
{
    (void)grain;
    task(context, 0, n, 0);
}

uint32_t tri_thread_count(void) { return 1; }
