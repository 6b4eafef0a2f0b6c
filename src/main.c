/* main.c - the native command line: the same engine for sanitizers, profiling and comparison.
 *
 * The command that users get is bin/trilobite.mjs, on the WebAssembly build; this one takes the same
 * subcommands and only the options that tests need. */
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "trilobite.h"

static const char usage[] =
    "usage: trilobite run MODEL PROMPT [--max-tokens N] [--temperature T] [--top-k N] [--top-p P]\n"
    "                 [--min-p P] [--repeat-penalty P] [--seed N] [--context N] [--kv f32] [--ids]\n"
    "       trilobite chat MODEL [the same options]\n"
    "       trilobite tokenize MODEL [--no-bos] [--special]   text on stdin, ids on stdout\n"
    "       trilobite detokenize MODEL ID...\n"
    "       trilobite logits MODEL ID...                      raw float32 behind the last id\n"
    "       trilobite info MODEL                              JSON\n";

typedef struct {
    uint32_t max_tokens, top_k, repeat_window, seed, context;
    float temperature, top_p, min_p, repeat_penalty;
    bool ids, no_bos, special;
    tri_kv_type kv;
    const char *words[4096]; /* what is no option */
    int n_words;
} options;

static void die(const char *what, const char *why)
{
    fprintf(stderr, "trilobite: %s%s%s\n", what, *why ? ": " : "", why);
    exit(1);
}

static options parse_options(int argc, char **argv)
{
    options o = {.max_tokens = 256, .top_k = 40, .repeat_window = 64, .temperature = 0.8f, .top_p = 0.95f,
                 .min_p = 0.05f, .repeat_penalty = 1, .seed = (uint32_t)time(NULL)};
    const struct { const char *name; uint32_t *count; float *number; bool *flag; } known[] = {
        {"--max-tokens", &o.max_tokens, NULL, NULL}, {"--top-k", &o.top_k, NULL, NULL},
        {"--seed", &o.seed, NULL, NULL}, {"--context", &o.context, NULL, NULL},
        {"--temperature", NULL, &o.temperature, NULL}, {"--top-p", NULL, &o.top_p, NULL},
        {"--min-p", NULL, &o.min_p, NULL}, {"--repeat-penalty", NULL, &o.repeat_penalty, NULL},
        {"--ids", NULL, NULL, &o.ids}, {"--no-bos", NULL, NULL, &o.no_bos},
        {"--special", NULL, NULL, &o.special}};
    for (int i = 0; i < argc; i++) {
        size_t k = 0, n = sizeof known / sizeof *known;
        while (k < n && strcmp(argv[i], known[k].name) != 0) k++;
        if (strcmp(argv[i], "--kv") == 0) {
            if (++i == argc || strcmp(argv[i], "f32") != 0) die("--kv takes", "f32");
            o.kv = TRI_KV_F32;
            continue;
        }
        if (k == n) {
            if (strncmp(argv[i], "--", 2) == 0) die("unknown option", argv[i]);
            if (o.n_words == 4096) die("too many arguments", "");
            o.words[o.n_words++] = argv[i];
        } else if (known[k].flag) {
            *known[k].flag = true;
        } else {
            if (++i == argc) die("a value is missing after", argv[i - 1]);
            if (known[k].count) *known[k].count = (uint32_t)strtoul(argv[i], NULL, 10);
            else *known[k].number = strtof(argv[i], NULL);
        }
    }
    return o;
}

static tri_model *load(const char *path, bool header_only)
{
    static char chunk[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) die(path, strerror(errno));
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    tri_model *model = tri_model_new(size > 0 ? (uint64_t)size : 0, TRI_ACTIVATION_AUTO, TRI_I2S_128X32,
                                     TRI_HEAD_AUTO, header_only);
    if (!model) die("out of memory", "");
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, file)) > 0;)
        if (tri_model_feed(model, chunk, n)) die(path, tri_model_error(model));
    fclose(file);
    if (tri_model_finish(model)) die(path, tri_model_error(model));
    return model;
}

static void print_piece(tri_model *model, int32_t id)
{
    char text[4096];
    size_t n;
    if (tri_token_piece(model, id, 0, text, sizeof text, &n) == TRI_OK) fwrite(text, 1, n, stdout);
    fflush(stdout);
}

static tri_session *new_session(tri_model *model, const options *o)
{
    tri_session *session;
    if (tri_session_new(model, o->context, o->kv, &session)) die("cannot start", tri_model_error(model));
    if (tri_session_set_sampler(session, o->temperature, o->top_k, o->top_p, o->min_p, o->repeat_penalty,
                                o->repeat_window, o->seed))
        die("cannot start", tri_session_error(session));
    return session;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Draws tokens behind what the session holds. Returns how many; stops at an end token, not printed. */
static uint32_t generate(tri_model *model, tri_session *session, const options *o)
{
    uint32_t n = 0;
    while (n < o->max_tokens && tri_session_length(session) < tri_session_context_length(session)) {
        int32_t id;
        if (tri_session_sample(session, &id)) die("sampling", tri_session_error(session));
        if (tri_token_is_end(model, id)) break;
        if (o->ids) printf("%s%" PRId32, n ? " " : "", id);
        else print_piece(model, id);
        n++;
        if (tri_session_eval(session, &id, 1)) die("generating", tri_session_error(session));
    }
    return n;
}

static void run(const options *o)
{
    if (o->n_words != 2) die("run takes MODEL and PROMPT", "");
    static int32_t ids[1 << 20];
    size_t n, left;
    tri_model *model = load(o->words[0], false);
    tri_session *session = new_session(model, o);
    if (tri_tokenize(model, o->words[1], strlen(o->words[1]), TRI_ADD_BOS, ids, sizeof ids / sizeof *ids, &n))
        die("prompt", tri_model_error(model));
    double start = seconds();
    if (tri_session_sync(session, ids, n, 0, &left)) die("prompt", tri_session_error(session));
    double prompt = seconds() - start;
    start = seconds();
    uint32_t made = generate(model, session, o);
    double took = seconds() - start;
    printf("\n");
    fprintf(stderr, "prompt %zu tokens, %.1f tokens/s; generated %" PRIu32 ", %.1f tokens/s\n", n,
            (double)n / prompt, made, made / took);
    tri_session_free(session);
    tri_model_free(model);
}

static void chat_part(tri_model *model, tri_session *session, tri_chat_part part, const char *text)
{
    static int32_t ids[1 << 16];
    size_t n;
    if (tri_chat_tokenize(model, part, text, strlen(text), ids, sizeof ids / sizeof *ids, &n))
        die("chat", tri_model_error(model));
    if (tri_session_eval(session, ids, n)) die("chat", tri_session_error(session));
}

static void chat(const options *o)
{
    if (o->n_words != 1) die("chat takes MODEL", "");
    char line[8192];
    tri_model *model = load(o->words[0], false);
    tri_session *session = new_session(model, o);
    chat_part(model, session, TRI_CHAT_BEGIN, "");
    while (fputs("> ", stdout), fflush(stdout), fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        chat_part(model, session, TRI_CHAT_USER, line);
        chat_part(model, session, TRI_CHAT_REPLY, "");
        generate(model, session, o);
        chat_part(model, session, TRI_CHAT_END, "");
        printf("\n");
    }
    tri_session_free(session);
    tri_model_free(model);
}

static void tokenize(const options *o)
{
    if (o->n_words != 1) die("tokenize takes MODEL, and text on standard input", "");
    tri_model *model = load(o->words[0], true);
    size_t cap = 1 << 16, n = 0, count;
    char *text = malloc(cap);
    for (size_t got; text && (got = fread(text + n, 1, cap - n, stdin)) > 0;)
        if ((n += got) == cap) text = realloc(text, cap *= 2);
    unsigned flags = (o->no_bos ? 0 : TRI_ADD_BOS) | (o->special ? TRI_PARSE_SPECIAL : 0);
    int32_t *ids = malloc((n + 2) * sizeof *ids);
    if (!text || !ids) die("out of memory", "");
    tri_status status = tri_tokenize(model, text, n, flags, ids, n + 2, &count);
    if (status == TRI_BUFFER_TOO_SMALL) {
        ids = realloc(ids, count * sizeof *ids);
        if (!ids) die("out of memory", "");
        status = tri_tokenize(model, text, n, flags, ids, count, &count);
    }
    if (status) die("tokenize", tri_model_error(model));
    for (size_t i = 0; i < count; i++) printf("%s%" PRId32, i ? " " : "", ids[i]);
    printf("\n");
    free(ids);
    free(text);
    tri_model_free(model);
}

static size_t ids_of(const options *o, int32_t *ids)
{
    if (o->n_words < 2) die("MODEL and at least one id are needed", "");
    for (int i = 1; i < o->n_words; i++) ids[i - 1] = (int32_t)strtol(o->words[i], NULL, 10);
    return (size_t)o->n_words - 1;
}

static void detokenize(const options *o)
{
    int32_t ids[4096];
    size_t n = ids_of(o, ids), count;
    tri_model *model = load(o->words[0], true);
    if (tri_detokenize(model, ids, n, TRI_SHOW_SPECIAL, NULL, 0, &count) == TRI_INVALID_INPUT)
        die("detokenize", tri_model_error(model));
    char *text = malloc(count + 1);
    if (!text || tri_detokenize(model, ids, n, TRI_SHOW_SPECIAL, text, count, &count))
        die("detokenize", tri_model_error(model));
    fwrite(text, 1, count, stdout);
    free(text);
    tri_model_free(model);
}

static void logits(const options *o)
{
    int32_t ids[4096];
    size_t n = ids_of(o, ids);
    tri_model *model = load(o->words[0], false);
    tri_session *session = new_session(model, o);
    if (tri_session_eval(session, ids, n)) die("logits", tri_session_error(session));
    fwrite(tri_session_logits(session), sizeof(float), tri_model_vocab_size(model), stdout);
    tri_session_free(session);
    tri_model_free(model);
}

static void info(const options *o)
{
    if (o->n_words != 1) die("info takes MODEL", "");
    tri_model *model = load(o->words[0], true);
    size_t n = tri_model_describe(model, o->context, o->kv, NULL, 0);
    char *text = malloc(n + 1);
    if (!text) die("out of memory", "");
    tri_model_describe(model, o->context, o->kv, text, n);
    fwrite(text, 1, n, stdout);
    printf("\n");
    free(text);
    tri_model_free(model);
}

int main(int argc, char **argv)
{
    static const struct { const char *name; void (*command)(const options *); } commands[] = {
        {"run", run}, {"chat", chat}, {"tokenize", tokenize}, {"detokenize", detokenize},
        {"logits", logits}, {"info", info}};
    for (size_t i = 0; argc > 1 && i < sizeof commands / sizeof *commands; i++)
        if (strcmp(argv[1], commands[i].name) == 0) {
            static options o;
            o = parse_options(argc - 2, argv + 2);
            commands[i].command(&o);
            return 0;
        }
    bool help = argc > 1 && strcmp(argv[1], "--help") == 0;
    fputs(usage, help ? stdout : stderr);
    return help ? 0 : 2;
}
