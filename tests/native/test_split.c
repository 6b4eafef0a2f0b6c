/* test_split.c - a model in parts is the model: joined and loaded it gives the same logits, and parts that do
 * not belong together are refused. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "check.h"
#include "gguf.h"
#include "trilobite.h"

enum { MAX_PARTS = 5, VOCAB_MAX = 1024, CONTEXT = 16, ROOM = 1 << 20 };

/* ---- files ------------------------------------------------------------------------------------ */

typedef struct {
    uint8_t bytes[ROOM];
    size_t n;
} file;

static file whole, parts[MAX_PARTS], joined;

static void read_fixture(const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "build/fixtures/oracle/%s.gguf", name);
    FILE *in = fopen(path, "rb");
    if (!in) {
        printf("FAIL cannot open %s\n", path);
        exit(1);
    }
    whole.n = fread(whole.bytes, 1, ROOM, in);
    fclose(in);
}

static void put(file *f, const void *bytes, size_t n)
{
    if (f->n + n > ROOM) exit(1);
    memcpy(f->bytes + f->n, bytes, n);
    f->n += n;
}

static void put_number(file *f, uint64_t value, size_t n)
{
    for (; n; n--, value >>= 8) put(f, &(uint8_t){(uint8_t)value}, 1);
}

static void put_text(file *f, const char *text, size_t n)
{
    put_number(f, n, 8);
    put(f, text, n);
}

static void put_pair(file *f, const char *key, uint32_t type, uint64_t value, size_t n)
{
    put_text(f, key, strlen(key));
    put_number(f, type, 4);
    put_number(f, value, n);
}

static void align(file *f, size_t start)
{
    while ((f->n - start) % 32) put(f, "", 1);
}

/* What a part says. Absent in a sound one: extra metadata, and a tensor of another part. */
typedef struct {
    uint64_t number, count, n_tensors;
    size_t first, end;       /* its tensors */
    bool no_number;
    const char *extra;       /* key of one more pair */
    uint64_t gap;            /* added to the offsets of its tensors behind the first */
    uint32_t alignment;      /* 0: not said */
} part_says;

static void write_part(file *f, const tri_gguf *g, const part_says *says)
{
    bool is_first = says->first == 0 && says->number == 0;
    f->n = 0;
    put(f, "GGUF\3\0\0\0", 8);
    put_number(f, says->end - says->first, 8);
    put_number(f, (is_first ? g->n_kvs : 0) + 3 - says->no_number + (says->extra != NULL) +
                  (says->alignment != 0), 8);
    if (!says->no_number) put_pair(f, "split.no", GGUF_U16, says->number, 2);
    for (size_t k = 0; is_first && k < g->n_kvs; k++) {
        size_t start = g->kvs[k].key_at - 8;
        put(f, g->bytes + start, g->kvs[k].at + g->kvs[k].n - start);
    }
    put_pair(f, "split.count", GGUF_U16, says->count, 2);
    put_pair(f, "split.tensors.count", GGUF_I32, says->n_tensors, 4);
    if (says->extra) put_pair(f, says->extra, GGUF_U32, 0, 4);
    if (says->alignment) put_pair(f, "general.alignment", GGUF_U32, says->alignment, 4);
    for (size_t i = says->first; i < says->end; i++) {
        const tri_tensor_info *t = &g->tensors[i];
        tri_str name = tri_gguf_name(g, t);
        put_text(f, name.bytes, name.n);
        put_number(f, t->n_dims, 4);
        for (uint32_t d = 0; d < t->n_dims; d++)
            put_number(f, t->dims[d], 8);
        put_number(f, t->type, 4);
        put_number(f, t->offset - g->tensors[says->first].offset + (i > says->first ? says->gap : 0), 8);
    }
    align(f, 0);
    if (says->first < says->end) {
        size_t from = (size_t)(g->data_at + g->tensors[says->first].offset);
        size_t to = says->end < g->n_tensors ? (size_t)(g->data_at + g->tensors[says->end].offset) : whole.n;
        put(f, whole.bytes + from, to - from);
    }
}

/* ---- parts in the same number of tensors, the first one maybe without --------------------------- */

static part_says says[MAX_PARTS];

static void plan_parts(const tri_gguf *g, uint32_t count, bool empty_first)
{
    uint32_t filled = empty_first ? count - 1 : count;
    size_t at = 0;
    for (uint32_t i = 0; i < count; i++) {
        size_t share = empty_first && i == 0 ? 0 : g->n_tensors / filled;
        if (i + 1 == count) share = g->n_tensors - at;
        says[i] = (part_says){.number = i, .count = count, .n_tensors = g->n_tensors, .first = at,
                              .end = at + share};
        at += share;
    }
}

/* Feeds every part, its data too, in chunks; the first that fails gives the status. */
static tri_status feed_parts(tri_split *split, const tri_gguf *g, uint32_t count, size_t chunk)
{
    tri_status status = TRI_OK;
    for (uint32_t i = 0; i < count; i++) write_part(&parts[i], g, &says[i]);
    for (uint32_t i = count; i-- > 0 && !status;) /* in no order: the last part first */
        for (size_t at = 0; at < parts[i].n && !status && !tri_split_has_header(split, i); at += chunk) {
            size_t n = parts[i].n - at < chunk ? parts[i].n - at : chunk;
            uint8_t *copy = malloc(n); /* its own allocation: a read beyond it is seen */
            if (!copy) exit(1);
            memcpy(copy, parts[i].bytes + at, n);
            status = tri_split_feed(split, i, copy, n);
            free(copy);
        }
    return status ? status : tri_split_join(split);
}

/* Puts the joined file together as a loader does. */
static bool join(const tri_split *split, uint32_t count)
{
    size_t n = tri_split_header(split, NULL, 0);
    joined.n = tri_split_header(split, joined.bytes, ROOM);
    if (n != joined.n || n > ROOM) return false;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t start, size, at;
        tri_split_part(split, i, &start, &size, &at);
        if (start + size > parts[i].n || at % 32 || at < joined.n || at - joined.n >= 32) return false;
        if (size) align(&joined, 0);
        put(&joined, parts[i].bytes + start, (size_t)size);
    }
    return true;
}

static bool logits_of(const file *f, float *logits)
{
    static const int32_t ids[] = {1, 5, 9};
    tri_session *session = NULL;
    tri_model *model = tri_model_new(f->n, TRI_ACTIVATION_AUTO, TRI_I2S_128X32, TRI_HEAD_AUTO, 0);
    bool good = model && !tri_model_feed(model, f->bytes, f->n) && !tri_model_finish(model) &&
                tri_model_vocab_size(model) <= VOCAB_MAX &&
                !tri_session_new(model, CONTEXT, TRI_KV_INT8, &session) && !tri_session_eval(session, ids, 3);
    if (good) memcpy(logits, tri_session_logits(session), tri_model_vocab_size(model) * sizeof *logits);
    else printf("     %s\n", model ? tri_model_error(model) : "");
    tri_session_free(session);
    tri_model_free(model);
    return good;
}

static void test_same(const tri_gguf *g, uint32_t count, bool empty_first, size_t chunk)
{
    static float want[VOCAB_MAX], got[VOCAB_MAX];
    char what[100];
    memset(want, 0, sizeof want), memset(got, 0, sizeof got);
    plan_parts(g, count, empty_first);
    tri_split *split = tri_split_new(count);
    bool good = split && feed_parts(split, g, count, chunk) == TRI_OK && join(split, count);
    snprintf(what, sizeof what, "%" PRIu32 " parts%s in chunks of %zu", count,
             empty_first ? ", the first without tensors," : "", chunk);
    check(good && logits_of(&whole, want) && logits_of(&joined, got) && memcmp(want, got, sizeof want) == 0 &&
          tri_split_feed(split, 0, "G", 1) == TRI_INVALID_INPUT, what);
    if (!good && split) printf("     %s\n", tri_split_error(split));
    tri_split_free(split);
}

/* ---- parts that do not belong together --------------------------------------------------------- */

static void test_refused(const tri_gguf *g, tri_status status, const char *words, const char *what)
{
    uint64_t start, size, at;
    tri_split *split = tri_split_new(3);
    tri_status got = feed_parts(split, g, 3, 1000);
    tri_split_part(split, 0, &start, &size, &at);
    check(got == status && strstr(tri_split_error(split), words) && tri_split_header(split, NULL, 0) == 0 &&
          start + size + at == 0 && tri_split_join(split) == TRI_INVALID_INPUT &&
          tri_split_feed(split, 0, "G", 1) == TRI_INVALID_INPUT, what);
    if (got != status || !strstr(tri_split_error(split), "failed"))
        printf("     %d %s\n", (int)got, tri_split_error(split));
    tri_split_free(split);
    plan_parts(g, 3, false);
}

static void test_mixed(const tri_gguf *g)
{
    const tri_status corrupt = TRI_FORMAT_CORRUPT;
    plan_parts(g, 3, false);
    says[1].number = 2;
    test_refused(g, corrupt, "says that it is part 3", "a part in another's place");
    says[0].number = 1;
    test_refused(g, corrupt, "says that it is part 2", "a first part that is the second");
    says[2].number = 65535;
    test_refused(g, corrupt, "says that it is part 65536", "a part beyond all");
    for (uint64_t count = 0; count < 7; count += 2) {
        says[1].count = count;
        test_refused(g, corrupt, "says that there are", "a part of another number of parts");
    }
    says[1].count = 65535;
    test_refused(g, corrupt, "says that there are 65535", "a part of 65535");
    says[2].no_number = true;
    test_refused(g, corrupt, "split.no", "a file that is no part");
    says[2].n_tensors++;
    test_refused(g, corrupt, "tensors", "a part of a model with more tensors");
    says[2].n_tensors = UINT32_MAX;
    test_refused(g, corrupt, "split.tensors.count", "a negative number of tensors");
    for (int i = 0; i < 3; i++) says[i].n_tensors++;
    test_refused(g, corrupt, "hold", "a tensor is missing");
    says[1].first--;
    test_refused(g, corrupt, "earlier part", "a tensor in two parts");
    says[1].extra = "general.architecture";
    test_refused(g, corrupt, "general.architecture", "metadata in two parts");
    says[2].alignment = 64;
    test_refused(g, corrupt, "alignment", "another alignment");
    says[1].gap = 32;
    test_refused(g, corrupt, "offset", "a hole between tensors");
    says[2].gap = (uint64_t)-32;
    test_refused(g, corrupt, "offset", "tensors that overlap");
}

static void test_limits(void)
{
    static const uint32_t counts[] = {0, 1025, 65535, UINT32_MAX};
    bool refused = true;
    for (int i = 0; i < 4; i++) {
        tri_split *a = tri_split_new(counts[i]), *b = tri_split_new(counts[i]);
        refused = refused && tri_split_feed(a, 0, "G", 1) == TRI_FORMAT_CORRUPT &&
                  strstr(tri_split_error(a), "parts") && tri_split_join(b) == TRI_FORMAT_CORRUPT &&
                  !tri_split_has_header(a, 0);
        tri_split_free(a);
        tri_split_free(b);
    }
    check(refused, "no parts, and too many");
    tri_split *split = tri_split_new(2);
    check(tri_split_join(split) == TRI_INVALID_INPUT && strstr(tri_split_error(split), "not arrived") &&
          tri_split_feed(split, 2, "G", 1) == TRI_INVALID_INPUT, "parts that are not there");
    check(tri_split_feed(split, 1, "no GGUF", 7) == TRI_FORMAT_CORRUPT &&
          strstr(tri_split_error(split), "part 2 of 2: not a GGUF file"), "a part that is no GGUF file");
    tri_split_free(split);
}

int main(void)
{
    static const char *const names[] = {"bitnet-relu2-tq1_0", "bitnet-relu2-i2_s", "llama-dense-f16"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        tri_gguf g;
        tri_error error;
        size_t used;
        printf("     %s\n", names[i]);
        read_fixture(names[i]);
        tri_gguf_init(&g, whole.n);
        if (tri_gguf_feed(&g, whole.bytes, whole.n, &used, &error)) exit(1);
        static const uint32_t counts[] = {1, 2, 3, 5};
        for (int k = 0; k < 4; k++) test_same(&g, counts[k], false, 997);
        test_same(&g, 2, true, 1);
        test_same(&g, 4, true, ROOM);
        if (i == 0) test_mixed(&g);
        tri_gguf_free(&g);
    }
    test_limits();
    return failures != 0;
}
