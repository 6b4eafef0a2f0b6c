/* merge.c - the merge loop of byte-level BPE and SentencePiece: best pair first, O(n log n).
 *
 * Symbols are a linked list over an array. The heap holds every pair that can merge as
 * key << 32 | left symbol, so that its order is key first, then leftmost. An entry is stale if its
 * symbol is gone or begins a pair of another key by now; stale entries are dropped when they surface. */
#include <stdlib.h>

#include "tokenizer_internal.h"

/* A word of n symbols queues n - 1 pairs at first and at most 2 more per merge, of which there are
 * at most n - 1 and each takes one entry out: never more than 2n entries. */
enum { HEAP_PER_SYMBOL = 2 };

tri_status tri_merger_reserve(tri_merger *m, size_t n_symbols, tri_error *error)
{
    if (n_symbols <= m->cap) return TRI_OK;
    size_t cap = n_symbols < 64 ? 64 : n_symbols;
    uint64_t bytes = cap * (uint64_t)(sizeof *m->symbols + HEAP_PER_SYMBOL * sizeof *m->heap);
    tri_merger_free(m);
    if (bytes < SIZE_MAX) { /* in 32 bits, a long text's symbols exceed it */
        m->symbols = malloc(cap * sizeof *m->symbols);
        m->heap = malloc(cap * HEAP_PER_SYMBOL * sizeof *m->heap);
    }
    if (!m->symbols || !m->heap) {
        tri_merger_free(m);
        return tri_fail(error, TRI_OUT_OF_MEMORY,
                        "out of memory: %llu bytes to tokenize a word of %zu symbols",
                        (unsigned long long)bytes, n_symbols);
    }
    m->cap = cap;
    return TRI_OK;
}

void tri_merger_free(tri_merger *m)
{
    free(m->symbols);
    free(m->heap);
    *m = (tri_merger){0};
}

static void sift_down(uint64_t *heap, size_t n, size_t at)
{
    uint64_t entry = heap[at];
    for (size_t child; (child = 2 * at + 1) < n; at = child) {
        if (child + 1 < n && heap[child + 1] < heap[child]) child++;
        if (entry <= heap[child]) break;
        heap[at] = heap[child];
    }
    heap[at] = entry;
}

static void push(tri_merger *m, uint64_t entry)
{
    size_t at = m->heap_n++;
    for (size_t parent; at && entry < m->heap[parent = (at - 1) / 2]; at = parent)
        m->heap[at] = m->heap[parent];
    m->heap[at] = entry;
}

static uint64_t pop(tri_merger *m)
{
    uint64_t top = m->heap[0];
    m->heap[0] = m->heap[--m->heap_n];
    if (m->heap_n) sift_down(m->heap, m->heap_n, 0);
    return top;
}

void tri_merge(const tri_tokenizer *t, tri_merger *m, const char *text, size_t n, tri_pair_fn *pair)
{
    tri_symbol *symbols = m->symbols;
    int32_t id;
    m->heap_n = 0;
    for (size_t i = 0; i < n; i++) {
        tri_symbol *s = &symbols[i];
        bool last = i + 1 == n;
        s->prev = (int32_t)i - 1;
        s->next = last ? TRI_NO_SYMBOL : (int32_t)i + 1;
        s->key = last ? TRI_NO_PAIR : pair(t, text, s, s + 1, &id);
        if (s->key != TRI_NO_PAIR) m->heap[m->heap_n++] = (uint64_t)s->key << 32 | i;
    }
    for (size_t i = m->heap_n / 2; i-- > 0;) sift_down(m->heap, m->heap_n, i);

    while (m->heap_n) {
        uint64_t top = pop(m);
        int32_t at = (int32_t)(uint32_t)top;
        tri_symbol *left = &symbols[at];
        if (left->n == 0 || left->key != top >> 32) continue;
        tri_symbol *right = &symbols[left->next];
        pair(t, text, left, right, &left->id);
        left->n += right->n;
        left->next = right->next;
        right->n = 0;

        left->key = TRI_NO_PAIR;
        if (left->next != TRI_NO_SYMBOL) {
            symbols[left->next].prev = at;
            left->key = pair(t, text, left, &symbols[left->next], &id);
            if (left->key != TRI_NO_PAIR) push(m, (uint64_t)left->key << 32 | (uint32_t)at);
        }
        if (left->prev != TRI_NO_SYMBOL) {
            tri_symbol *before = &symbols[left->prev];
            before->key = pair(t, text, before, left, &id);
            if (before->key != TRI_NO_PAIR) push(m, (uint64_t)before->key << 32 | (uint32_t)left->prev);
        }
    }
}
