/* feed_files.c - feeds files to the engine as tests ask for it, one JSON line per file.
 *
 * Each line of standard input is
 *     CHUNK SIZE CUT FLIP LAYOUT HEAD PATH
 * CHUNK: bytes per tri_model_feed() (0: all at once); SIZE: 1 to announce the file's size, 0 not to;
 * CUT: bytes of the file to feed, FLIP: the bit to invert (-1: all bytes, no bit); LAYOUT:
 * tri_i2s_layout, HEAD: tri_head.
 * Each chunk is fed from an allocation of its own, so that a sanitizer sees every read beyond it.
 *
 * Each line of standard output is an object: status and message of loading; if it succeeded and the file
 * holds weights, "run" is the status of evaluating two tokens and, if that is OK, "ids" holds tokens
 * chosen greedily and "top" the logit of the first. */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trilobite.h"

enum { MAX_LINE = 4096, PROMPT = 2, REPLY = 3 };

typedef struct {
    char path[MAX_LINE];
    uint8_t *bytes;
    size_t n;
} file;

static const char *const status_names[] = {
    "OK", "FORMAT_CORRUPT", "FORMAT_UNSUPPORTED", "OUT_OF_MEMORY", "CONTEXT_OVERFLOW", "INVALID_INPUT",
    "NUMERIC_FAULT", "BUFFER_TOO_SMALL"
};

static void die(const char *what)
{
    fprintf(stderr, "feed_files: %s\n", what);
    exit(2);
}

static void read_file(file *f, const char *path)
{
    if (strcmp(f->path, path) == 0) return;
    free(f->bytes);
    FILE *in = fopen(path, "rb");
    if (!in || fseek(in, 0, SEEK_END) != 0) die("cannot open a file");
    f->n = (size_t)ftell(in);
    f->bytes = malloc(f->n + 1);
    if (!f->bytes || fseek(in, 0, SEEK_SET) != 0 || fread(f->bytes, 1, f->n, in) != f->n)
        die("cannot read a file");
    fclose(in);
    snprintf(f->path, sizeof f->path, "%s", path);
}

static tri_status feed(tri_model *model, const uint8_t *bytes, size_t n, size_t chunk)
{
    tri_status status = TRI_OK;
    for (size_t at = 0; at < n && !status; at += chunk) {
        size_t part = n - at < chunk ? n - at : chunk;
        uint8_t *copy = malloc(part);
        if (!copy) die("out of memory");
        memcpy(copy, bytes + at, part);
        status = tri_model_feed(model, copy, part);
        free(copy);
    }
    return status ? status : tri_model_finish(model);
}

static void print_string(const char *text)
{
    putchar('"');
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        if (*p == '"' || *p == '\\') printf("\\%c", *p);
        else if (*p < 32 || *p > 126) printf("\\u%04x", *p);
        else putchar(*p);
    }
    putchar('"');
}

static int32_t best(const float *logits, uint32_t n)
{
    uint32_t top = 0;
    for (uint32_t i = 1; i < n; i++)
        if (logits[i] > logits[top]) top = i;
    return (int32_t)top;
}

/* Evaluates PROMPT tokens and chooses REPLY more. */
static tri_status run(tri_session *session, uint32_t vocab, int32_t *ids, float *top)
{
    int32_t prompt[PROMPT] = {(int32_t)(1 % vocab), (int32_t)(vocab - 1)};
    tri_status status = tri_session_eval(session, prompt, PROMPT);
    for (int i = 0; i < REPLY && !status; i++) {
        const float *logits = tri_session_logits(session);
        if (!logits) die("no logits after an evaluation");
        for (uint32_t k = 0; k < vocab; k++)
            if (!isfinite(logits[k])) die("logits that are not finite, without an error");
        ids[i] = best(logits, vocab);
        if (i == 0) *top = logits[ids[0]];
        if (i + 1 < REPLY) status = tri_session_eval(session, &ids[i], 1);
    }
    return status;
}

static void print_run(tri_model *model)
{
    int32_t ids[REPLY];
    float top = 0;
    tri_session *session = NULL;
    tri_status status = tri_session_new(model, PROMPT + REPLY, TRI_KV_INT8, &session);
    if (!status) status = run(session, tri_model_vocab_size(model), ids, &top);
    printf(", \"run\": \"%s\"", status_names[status]);
    if (!status)
        printf(", \"top\": %.9g, \"ids\": [%" PRId32 ", %" PRId32 ", %" PRId32 "]", top, ids[0], ids[1],
               ids[2]);
    tri_session_free(session);
}

int main(void)
{
    static char line[MAX_LINE + 128], path[MAX_LINE];
    static file f;
    while (fgets(line, sizeof line, stdin)) {
        size_t chunk;
        int known, layout, head;
        int64_t cut, flip;
        if (sscanf(line, "%zu %d %" SCNd64 " %" SCNd64 " %d %d %4095[^\n]", &chunk, &known, &cut, &flip,
                   &layout, &head, path) != 7)
            die("a line of input is not CHUNK SIZE CUT FLIP LAYOUT HEAD PATH");
        read_file(&f, path);
        if (flip >= 0 && (uint64_t)flip / 8 >= f.n) die("a bit beyond the file");
        size_t n = cut >= 0 && (uint64_t)cut < f.n ? (size_t)cut : f.n;
        if (flip >= 0) f.bytes[flip / 8] ^= (uint8_t)(1 << flip % 8);
        tri_model *model = tri_model_new(known ? n : 0, TRI_ACTIVATION_AUTO, (tri_i2s_layout)layout,
                                         (tri_head)head, 0);
        if (!model) die("out of memory");
        tri_status status = feed(model, f.bytes, n, chunk ? chunk : n + 1);
        if (flip >= 0) f.bytes[flip / 8] ^= (uint8_t)(1 << flip % 8);
        printf("{\"status\": \"%s\", \"message\": ", status_names[status]);
        print_string(tri_model_error(model));
        if (!status) print_run(model);
        printf("}\n");
        fflush(stdout); /* a fault in the next file must not take this answer with it */
        tri_model_free(model);
    }
    free(f.bytes);
    return 0;
}
