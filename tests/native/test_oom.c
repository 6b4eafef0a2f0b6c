/* test_oom.c - every allocation of the engine fails once, alone and with all that follow: each time the
 * call says TRI_OUT_OF_MEMORY, nothing leaks, and what is promised to work afterwards works.
 *
 * Linked with --wrap for the allocation functions (see the Makefile). */
#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trilobite.h"

enum { CHUNK = 50021, CONTEXT = 32, MAX_IDS = 64, MAX_ALLOCATIONS = 10000 };

void *__real_malloc(size_t n);
void *__real_calloc(size_t count, size_t n);
void *__real_realloc(void *old, size_t n);
void *__real_aligned_alloc(size_t alignment, size_t n);
void __real_free(void *block);

/* ---- allocations that are counted and refused ------------------------------------------------- */

static struct {
    size_t seen;    /* allocations asked for since arm() */
    size_t failing; /* the number of the first that fails, 0: none */
    bool for_ever;  /* all behind it fail too */
    long live;      /* blocks that were not freed */
    size_t bytes;   /* in them */
} heap;

static void arm(size_t failing, bool for_ever)
{
    heap.seen = 0;
    heap.failing = failing;
    heap.for_ever = for_ever;
}

static bool refused(void)
{
    heap.seen++;
    return heap.failing && (heap.for_ever ? heap.seen >= heap.failing : heap.seen == heap.failing);
}

static void *counted(void *block)
{
    heap.live += block != NULL;
    heap.bytes += malloc_usable_size(block);
    return block;
}

void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t count, size_t n);
void *__wrap_realloc(void *old, size_t n);
void *__wrap_aligned_alloc(size_t alignment, size_t n);
void __wrap_free(void *block);

void *__wrap_malloc(size_t n) { return refused() ? NULL : counted(__real_malloc(n)); }
void *__wrap_calloc(size_t count, size_t n) { return refused() ? NULL : counted(__real_calloc(count, n)); }

void *__wrap_realloc(void *old, size_t n)
{
    if (refused()) return NULL;
    size_t before = malloc_usable_size(old);
    void *block = __real_realloc(old, n);
    if (!block) return NULL;
    heap.live -= old != NULL;
    heap.bytes -= before;
    return counted(block);
}

void *__wrap_aligned_alloc(size_t alignment, size_t n)
{
    return refused() ? NULL : counted(__real_aligned_alloc(alignment, n));
}

void __wrap_free(void *block)
{
    heap.live -= block != NULL;
    heap.bytes -= malloc_usable_size(block);
    __real_free(block);
}

/* ---- one life of a model ---------------------------------------------------------------------- */

static const char *broken; /* the first promise that was not kept */

static void promise(bool kept, const char *what)
{
    if (!kept && !broken) broken = what;
}

/* A call either works or is out of memory, and then works once there is memory again. */
static void judge(tri_status status, tri_status again, const char *error, const char *what)
{
    promise(status == TRI_OK || (status == TRI_OUT_OF_MEMORY && strstr(error, "out of memory")),
            what);
    promise(again == TRI_OK, what);
}

/* Repeats a failed call without refusals; the refusals go on where they were. */
#define RETRY(status, call) (status = (call), status ? (heap.failing = 0, call) : TRI_OK)

static bool new_session(tri_model *model, tri_kv_type kv, tri_session **session)
{
    size_t failing = heap.failing;
    tri_status status, again = RETRY(status, tri_session_new(model, CONTEXT, kv, session));
    heap.failing = failing;
    promise(!again || !*session, "a session that could not be made is NULL");
    judge(status, again, tri_model_error(model), "making a session");
    return !again;
}

/* Makes the session as soon as the header is there; nothing is allocated behind that. */
static bool load(tri_model *model, const char *bytes, size_t n, tri_kv_type kv, tri_session **session)
{
    tri_status status = TRI_OK;
    size_t before = 0;
    for (size_t at = 0; at < n && !status; at += CHUNK) {
        status = tri_model_feed(model, bytes + at, n - at < CHUNK ? n - at : CHUNK);
        promise(!*session || heap.seen == before, "no memory is taken for the data");
        if (status || *session || !tri_model_has_header(model)) continue;
        if (!new_session(model, kv, session)) return false;
        before = heap.seen;
        promise(heap.bytes <= tri_model_memory(model, CONTEXT, kv), "no more memory is taken than was said");
    }
    if (!status) status = tri_model_finish(model);
    judge(status, TRI_OK, tri_model_error(model), "loading");
    if (!status) return true;
    promise(!tri_model_has_header(model) || tri_model_memory(model, CONTEXT, kv) > n,
            "a model without room says how much it needs");
    promise(tri_model_feed(model, bytes, 1) == TRI_INVALID_INPUT,
            "a model that has failed takes no more bytes");
    promise(tri_model_finish(model) != TRI_OK, "a model that has failed is never finished");
    return false;
}

static void use(tri_model *model, tri_session *session)
{
    static const char text[] = "Hello \xff there";
    int32_t ids[MAX_IDS], id;
    size_t n, left, failing = heap.failing;
    tri_status status, again;

    again = RETRY(status, tri_tokenize(model, text, sizeof text - 1, TRI_ADD_BOS, ids, MAX_IDS, &n));
    judge(status, again, tri_model_error(model), "tokenizing");
    if (again) return;
    heap.failing = failing;
    size_t before = heap.seen;
    promise(tri_session_sync(session, ids, n, 0, &left) == TRI_OK && left == 0, "evaluating");
    for (int i = 0; i < 3; i++) {
        promise(tri_session_sample(session, &id) == TRI_OK, "sampling");
        promise(tri_session_eval(session, &id, 1) == TRI_OK, "generating");
    }
    promise(heap.seen == before, "generating allocates nothing");
}

static void life_of_model(const char *bytes, size_t n, tri_kv_type kv)
{
    tri_model *model = tri_model_new(n, TRI_ACTIVATION_AUTO, TRI_I2S_128X32, TRI_HEAD_AUTO, 0);
    tri_session *session = NULL;
    if (model && load(model, bytes, n, kv, &session)) use(model, session);
    tri_session_free(session);
    tri_model_free(model);
}

/* The only part of a model without tensors: which part it is, and nothing else. */
static size_t write_part(char *out)
{
    static const struct { const char *key; char type, value; } pairs[] = {
        {"split.no", 2, 0}, {"split.count", 2, 1}, {"split.tensors.count", 2, 0}}; /* u16 */
    char *p = out;
    memset(out, 0, 200);
    memcpy(p, "GGUF\3", 5), p[16] = 3, p += 24;
    for (int i = 0; i < 3; i++) {
        size_t n = strlen(pairs[i].key);
        p[0] = (char)n, memcpy(p + 8, pairs[i].key, n);
        p[8 + n] = pairs[i].type, p[12 + n] = pairs[i].value, p += 14 + n;
    }
    return (size_t)(p - out);
}

static void life_of_split(const char *bytes, size_t n, tri_kv_type kv)
{
    (void)kv;
    tri_split *split = tri_split_new(1);
    if (!split) return;
    tri_status status = tri_split_feed(split, 0, bytes, n);
    if (!status) status = tri_split_join(split);
    judge(status, TRI_OK, tri_split_error(split), "joining");
    promise(status || tri_split_header(split, NULL, 0) == 32, "a joined header");
    promise(!status || tri_split_join(split) == TRI_INVALID_INPUT, "a split that has failed is never joined");
    tri_split_free(split);
}

typedef void life_of(const char *bytes, size_t n, tri_kv_type kv);

/* Fails allocation 1, 2, ... of a life until one has fewer. Returns whether every promise was kept, and
 * there were at least so many. */
static bool sweep(const char *name, life_of *life, size_t least, const char *bytes, size_t n, tri_kv_type kv,
                  bool for_ever)
{
    size_t failing = 0;
    do {
        arm(++failing, for_ever);
        life(bytes, n, kv);
        bool refused_one = heap.seen >= failing;
        promise(heap.live == 0, "nothing leaks");
        if (!refused_one) break;
    } while (!broken && failing < MAX_ALLOCATIONS);
    arm(0, false);
    printf("%s %s, %zu allocations, failing %s%s%s\n", broken ? "FAIL" : "ok  ", name, failing - 1,
           for_ever ? "for ever" : "once", broken ? ": " : "", broken ? broken : "");
    return !broken && failing > least;
}

int main(void)
{
    static const char *const names[] = {"bitnet-relu2-tq1_0", "bitnet-blocks-tq1_0", "llama-dense-f16"};
    static char bytes[1 << 20], path[256];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "build/fixtures/oracle/%s.gguf", names[i]);
        FILE *file = fopen(path, "rb");
        if (!file) {
            printf("FAIL cannot open %s\n", path);
            return 1;
        }
        size_t n = fread(bytes, 1, sizeof bytes, file);
        fclose(file);
        tri_kv_type kv = i % 2 ? TRI_KV_F32 : TRI_KV_INT8;
        if (!sweep(names[i], life_of_model, 20, bytes, n, kv, false) ||
            !sweep(names[i], life_of_model, 20, bytes, n, kv, true))
            return 1;
    }
    size_t n = write_part(bytes);
    if (!sweep("a split", life_of_split, 5, bytes, n, TRI_KV_INT8, false) ||
        !sweep("a split", life_of_split, 5, bytes, n, TRI_KV_INT8, true))
        return 1;
    return 0;
}
