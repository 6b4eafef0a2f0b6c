/* fuzz_tokenize.c - libFuzzer target: any bytes to the real vocabularies, any ids back to text.
 *
 * The first byte chooses: bit 0 the vocabulary (byte-level BPE or SentencePiece), bits 1 to 3 the flags,
 * bit 4 chat parts instead of plain text, bit 5 the rest as ids instead of text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trilobite.h"

/* make fuzz runs in the repository's root and unpacks these. */
static const char *const vocabularies[2] = {"build/fixtures/vocab/ggml-vocab-llama-bpe.gguf",
                                            "build/fixtures/vocab/ggml-vocab-llama-spm.gguf"};
static tri_model *models[2];

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    for (int i = 0; i < 2; i++) {
        FILE *file = fopen(vocabularies[i], "rb");
        models[i] = tri_model_new(0, TRI_ACTIVATION_AUTO, TRI_I2S_128X32, TRI_HEAD_AUTO, 1);
        if (!file || !models[i]) {
            fprintf(stderr, "fuzz_tokenize: cannot open %s (node tests/fixtures/unpack.mjs makes it)\n",
                    vocabularies[i]);
            exit(1);
        }
        static uint8_t chunk[1 << 16];
        size_t n;
        tri_status status = TRI_OK;
        while (!status && (n = fread(chunk, 1, sizeof chunk, file)) > 0)
            status = tri_model_feed(models[i], chunk, n);
        fclose(file);
        if (status || tri_model_finish(models[i]) != TRI_OK) abort();
    }
    return 0;
}

static void *need(size_t n)
{
    void *p = malloc(n ? n : 1);
    if (!p) exit(0);
    return p;
}

/* Ids to text, with the room that the first call asks for. */
static char *text_of(tri_model *model, const int32_t *ids, size_t n, unsigned flags, size_t *length)
{
    char *text = need(0);
    tri_status status = tri_detokenize(model, ids, n, flags, text, 0, length);
    if (status == TRI_BUFFER_TOO_SMALL) {
        size_t room = *length;
        free(text);
        text = need(room);
        status = tri_detokenize(model, ids, n, flags, text, room, length);
        if (status != TRI_OK || *length != room) abort();
    }
    if (status == TRI_OK) return text;
    free(text);
    return NULL;
}

static void fuzz_ids(tri_model *model, unsigned flags, const uint8_t *data, size_t size)
{
    size_t n = size / sizeof(int32_t), length;
    int32_t *ids = need(n * sizeof *ids);
    memcpy(ids, data, n * sizeof *ids);
    int in_range = 1;
    for (size_t i = 0; i < n; i++) in_range &= ids[i] >= 0 && (uint32_t)ids[i] < tri_model_vocab_size(model);
    char *text = text_of(model, ids, n, flags, &length);
    if ((text != NULL) != in_range) abort();
    for (size_t i = 0; i < n; i++) {
        char piece[256];
        tri_token_piece(model, ids[i], flags, piece, sizeof piece, &length);
        (void)tri_token_is_end(model, ids[i]);
    }
    free(text);
    free(ids);
}

static void fuzz_text(tri_model *model, int is_bpe, unsigned flags, const char *text, size_t size)
{
    size_t n = 0, again = 0, length = 0;
    int32_t *ids = need(0);
    tri_status status = tri_tokenize(model, text, size, flags, ids, 0, &n);
    if (status == TRI_BUFFER_TOO_SMALL) {
        free(ids);
        ids = need(n * sizeof *ids);
        if (tri_tokenize(model, text, size, flags, ids, n, &again) != TRI_OK || again != n) abort();
    } else if (status != TRI_OK || n != 0) {
        abort();
    }
    for (size_t i = 0; i < n; i++)
        if (ids[i] < 0 || (uint32_t)ids[i] >= tri_model_vocab_size(model)) abort();
    char *back = text_of(model, ids, n, 0, &length);
    if (!back) abort();
    int ascii = 1;
    for (size_t i = 0; i < size; i++) ascii &= (unsigned char)text[i] < 128;
    if (is_bpe && ascii && flags == 0 && (length != size || memcmp(back, text, size) != 0)) abort();
    free(back);
    free(ids);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1) return 0;
    unsigned how = data[0], flags = how >> 1 & 7;
    tri_model *model = models[how & 1];
    char *rest = need(size - 1); /* its own allocation: a read beyond it is seen */
    memcpy(rest, data + 1, size - 1);
    if (how >> 5 & 1) {
        fuzz_ids(model, flags, (uint8_t *)rest, size - 1);
    } else if (how >> 4 & 1) {
        int32_t ids[64];
        size_t n;
        for (int part = TRI_CHAT_BEGIN; part <= TRI_CHAT_END; part++)
            tri_chat_tokenize(model, (tri_chat_part)part, rest, size - 1, ids, 64, &n);
    } else {
        fuzz_text(model, (how & 1) == 0, flags, rest, size - 1);
    }
    free(rest);
    return 0;
}
