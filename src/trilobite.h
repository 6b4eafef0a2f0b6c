/* trilobite.h - the contract of the engine: BitNet b1.58 and LLaMA models from GGUF bytes to tokens.
 *
 * The engine knows no files, no network and no JavaScript, never prints, exits or aborts, and keeps
 * no global state. A model is fed its file's bytes in order and is immutable afterwards; a session
 * holds one conversation's state and borrows the model, which must outlive it; a split makes one file of
 * a model in several. Objects are not locked: one thread at a time per object.
 *
 * Failure: functions return a tri_status; the sentence behind it is in tri_model_error(),
 * tri_session_error() or tri_split_error(). After a failure the object is as it was before the call, with
 * two exceptions: a model or split that fails to load stays failed, and TRI_NUMERIC_FAULT leaves a session
 * without logits. */
#ifndef TRILOBITE_H
#define TRILOBITE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    TRI_OK = 0,
    TRI_FORMAT_CORRUPT = 1,     /* the file breaks its own format */
    TRI_FORMAT_UNSUPPORTED = 2, /* a legal file that this engine does not run */
    TRI_OUT_OF_MEMORY = 3,
    TRI_CONTEXT_OVERFLOW = 4,   /* more tokens than the session's context holds */
    TRI_INVALID_INPUT = 5,      /* an argument or a call order that the contract forbids */
    TRI_NUMERIC_FAULT = 6,      /* NaN or infinity in a step; the tokens of the call were taken back */
    TRI_BUFFER_TOO_SMALL = 7    /* the count written tells the room that is needed */
} tri_status;

typedef struct tri_model tri_model;
typedef struct tri_session tri_session;
typedef struct tri_split tri_split;

/* FFN activation. AUTO follows metadata, architecture and tokenizer. */
typedef enum { TRI_ACTIVATION_AUTO = 0, TRI_ACTIVATION_RELU2 = 1, TRI_ACTIVATION_SILU = 2 } tri_activation;

/* Byte layout of I2_S tensors: files carry no marker. The published ones are 128X32. */
typedef enum { TRI_I2S_128X32 = 0, TRI_I2S_64X16 = 1, TRI_I2S_4ROWS = 2 } tri_i2s_layout;

/* Output head and embedding. AUTO re-quantises heads over 64 MB to int8 per row, whatever their type. */
typedef enum { TRI_HEAD_AUTO = 0, TRI_HEAD_KEEP = 1, TRI_HEAD_INT8 = 2 } tri_head;

/* KV cache: INT8 keeps a quarter of F32's bytes and is faster; F32 adds no rounding. */
typedef enum { TRI_KV_INT8 = 0, TRI_KV_F32 = 1 } tri_kv_type;

/* ---- model ---------------------------------------------------------------------------------- */

/* An empty model that waits for bytes. file_size: bytes the whole file has, 0 if unknown; a known
 * size lets a lying header fail before anything is allocated. header_only != 0: weights are neither
 * allocated nor kept, for tokenizing and tri_model_describe(). NULL: out of memory.
 * The caller frees it with tri_model_free(). */
tri_model *tri_model_new(uint64_t file_size, tri_activation activation, tri_i2s_layout i2s_layout,
                         tri_head head, int header_only);
void tri_model_free(tri_model *model); /* NULL is allowed */

/* The next n bytes of the file, in any chunking. The bytes are not kept. All memory that the weights and
 * loading them need is taken when the header is complete. After a failure, of whatever kind, the model
 * accepts no more bytes; options out of range fail here, with TRI_INVALID_INPUT. */
tri_status tri_model_feed(tri_model *model, const void *bytes, size_t n);

/* Says that the file has ended. TRI_FORMAT_CORRUPT if it ended early, TRI_INVALID_INPUT if the model had
 * failed before. */
tri_status tri_model_finish(tri_model *model);

/* 1 once the header is complete and checked: description and tokenizer are usable from then on. */
int tri_model_has_header(const tri_model *model);

/* The sentence of the last failure, "" if none; owned by the model, valid until its next call. */
const char *tri_model_error(const tri_model *model);

/* A JSON object about the model: hyper-parameters, metadata, tensors, and the memory that a session
 * of n_ctx tokens needs (n_ctx 0, or more than it: the model's own context length) with that KV cache.
 * Returns its length in bytes and writes at most cap bytes, no NUL; 0 before the header is complete. */
size_t tri_model_describe(const tri_model *model, uint32_t n_ctx, tri_kv_type kv, char *out, size_t cap);

/* Bytes that the whole file has by its header: to the end of the last tensor's data, or (padded != 0) with
 * the padding that may stand behind it. A file of at least the first is whole, one of more than the second
 * is none of this header. 0 before the header is complete. */
uint64_t tri_model_file_bytes(const tri_model *model, int padded);

/* Bytes of memory that the model and one session of n_ctx tokens (as in tri_model_describe()) take at
 * most, loading included: never less than what is allocated for them. Known from the complete header on,
 * also if its weights found no room; 0 before. */
uint64_t tri_model_memory(const tri_model *model, uint32_t n_ctx, tri_kv_type kv);

uint32_t tri_model_vocab_size(const tri_model *model);
uint32_t tri_model_context_length(const tri_model *model); /* tokens, as trained */

/* ---- a model in several files ---------------------------------------------------------------- */

/* The parts that llama.cpp's gguf-split makes of a GGUF file (name-00001-of-00003.gguf, ...), as one file:
 * a header, then each part's data. Parts count from 0. count: how many there are; 1 to 1024 are supported,
 * with others the first feed fails. NULL: out of memory. The caller frees it with tri_split_free(). */
tri_split *tri_split_new(uint32_t count);
void tri_split_free(tri_split *split); /* NULL is allowed */

/* The next n bytes of the beginning of a part, in any chunking, until its header is complete; what stands
 * behind the header is left alone. After a failure no part takes any more. */
tri_status tri_split_feed(tri_split *split, uint32_t part, const void *bytes, size_t n);
int tri_split_has_header(const tri_split *split, uint32_t part); /* 1: complete */

/* Makes one file of the parts when all have their header. TRI_FORMAT_CORRUPT if they are not the parts of
 * one file. */
tri_status tri_split_join(tri_split *split);

/* Header of the joined file, padded to where the data begin. Returns its length and writes at most cap
 * bytes; 0 before tri_split_join() has succeeded. */
size_t tri_split_header(const tri_split *split, void *out, size_t cap);

/* Where a part's data begin in the part, how many bytes they are, and where they stand in the joined file.
 * Between the data of two parts there are zeros; the file ends with the data of the last part that has
 * any. All 0 before tri_split_join() has succeeded. */
void tri_split_part(const tri_split *split, uint32_t part, uint64_t *start, uint64_t *size, uint64_t *at);

/* The sentence of the last failure, "" if none; owned by the split, valid until its next call. */
const char *tri_split_error(const tri_split *split);

/* ---- text ----------------------------------------------------------------------------------- */

enum {
    TRI_ADD_BOS = 1,       /* begin with BOS (and end with EOS) if the model's metadata asks for it */
    TRI_PARSE_SPECIAL = 2, /* control tokens written out in the text become their ids */
    TRI_SHOW_SPECIAL = 4   /* detokenize: control tokens appear as their text instead of nothing */
};

/* Token ids of n bytes of UTF-8 (invalid bytes are tokenised as U+FFFD). *count: ids that the text
 * needs, also on TRI_BUFFER_TOO_SMALL. */
tri_status tri_tokenize(tri_model *model, const char *text, size_t n, unsigned flags, int32_t *ids,
                        size_t cap, size_t *count);

/* Bytes of n ids. A token can end inside a UTF-8 sequence: decode the concatenation. */
tri_status tri_detokenize(tri_model *model, const int32_t *ids, size_t n, unsigned flags, char *text,
                          size_t cap, size_t *count);

/* Bytes that one id adds behind others: as tri_detokenize without the start-of-text rule. */
tri_status tri_token_piece(tri_model *model, int32_t id, unsigned flags, char *text, size_t cap,
                           size_t *count);

int tri_token_is_end(const tri_model *model, int32_t id); /* 1: ends a generation */

/* ---- chat ----------------------------------------------------------------------------------- */

/* A conversation's ids are BEGIN, then messages, then REPLY, concatenated. */
typedef enum {
    TRI_CHAT_BEGIN = 0,     /* what stands before the first message; text is ignored */
    TRI_CHAT_SYSTEM = 1,
    TRI_CHAT_USER = 2,
    TRI_CHAT_ASSISTANT = 3, /* a whole earlier answer, with its end */
    TRI_CHAT_REPLY = 4,     /* what stands before the model's own answer; text is ignored */
    TRI_CHAT_END = 5        /* what closes the model's own answer; text is ignored */
} tri_chat_part;

/* Name of the built-in template that the vocabulary and architecture select ("bitnet", "llama3",
 * "chatml", "falcon3", "trilobite"), or "" if the model has no known chat format. */
const char *tri_chat_family(const tri_model *model);

/* Ids of one part. Text is always tokenised with special tokens off: no text can forge a role.
 * TRI_FORMAT_UNSUPPORTED if the model has no chat format. */
tri_status tri_chat_tokenize(tri_model *model, tri_chat_part part, const char *text, size_t n,
                             int32_t *ids, size_t cap, size_t *count);

/* ---- session -------------------------------------------------------------------------------- */

/* A session for at most n_ctx tokens (0: the model's context length), all of its memory taken. The model
 * must hold weights, and its header must be complete; tokens can be evaluated once it is finished. On
 * failure *session is NULL and the sentence is in tri_model_error(model). */
tri_status tri_session_new(tri_model *model, uint32_t n_ctx, tri_kv_type kv, tri_session **session);
void tri_session_free(tri_session *session); /* NULL is allowed */
const char *tri_session_error(const tri_session *session);

uint32_t tri_session_context_length(const tri_session *session); /* tokens that fit */
uint32_t tri_session_length(const tri_session *session);         /* tokens held */

/* Makes the session hold exactly ids[0..n): keeps the longest common prefix and evaluates the rest in
 * batches. max_layers 0: all in this call; otherwise at most that many layers of one batch, so that a
 * caller can do other things in between. *left: tokens still to evaluate; call again with the same ids
 * until it is 0, then the logits are those behind the last id. n >= 1. After TRI_NUMERIC_FAULT it holds
 * what it held at the beginning of the call. */
tri_status tri_session_sync(tri_session *session, const int32_t *ids, size_t n, uint32_t max_layers,
                            size_t *left);

/* How many of the ids tri_session_sync() would keep and not evaluate again. */
uint32_t tri_session_prefix(const tri_session *session, const int32_t *ids, size_t n);

/* Appends ids[0..n) behind what the session holds. */
tri_status tri_session_eval(tri_session *session, const int32_t *ids, size_t n);

/* Forgets all but the first n tokens, and the logits if that forgets any. */
tri_status tri_session_rewind(tri_session *session, uint32_t n);

/* float32[vocab_size] behind the last token, owned by the session, valid until its next call.
 * NULL if they are not there: nothing was evaluated yet, or not all that tri_session_sync() was asked
 * for, or a rewind or a fault took them. */
const float *tri_session_logits(tri_session *session);

/* Sampling settings; also restarts the random sequence from seed. temperature from 0 (greedy, the lowest
 * id on ties) to 1e6; top_k 0: off; top_p in (0,1], 1: off; min_p in [0,1], 0: off; repeat_penalty above
 * 0, to 1e6, 1: off, over the last repeat_window tokens held. A new session samples greedily. */
tri_status tri_session_set_sampler(tri_session *session, float temperature, uint32_t top_k, float top_p,
                                   float min_p, float repeat_penalty, uint32_t repeat_window,
                                   uint32_t seed);

/* Draws an id from the current logits. It is not appended: tri_session_eval() does that. */
tri_status tri_session_sample(tri_session *session, int32_t *id);

/* ---- measuring ------------------------------------------------------------------------------ */

/* Sets all stages of the session's profile to zero, and adds up from now on (on != 0) or no more. */
void tri_session_profile(tri_session *session, int on);

/* Stage `stage` of a step, from 0 on, since tri_session_profile(): milliseconds; bytes of weights or KV
 * cache that its steps had to read, each once; multiplications. */
void tri_session_stage(const tri_session *session, uint32_t stage, double *ms, double *bytes, double *macs);

/* Name of a stage, as "attention"; "" behind the last. */
const char *tri_stage_name(uint32_t stage);

/* What this machine can do at most with a finished model; the caller takes the time. They use the
 * session's working memory; its tokens and logits stay.
 *
 * Reads all weights once in 1, 4, 8 or 16 streams (per thread). Returns the bytes read. */
double tri_limit_read(tri_session *session, uint32_t streams);

/* Multiplies n_tokens with every matrix of the first n_layers. Returns the multiplications. */
double tri_limit_multiply(tri_session *session, uint32_t n_tokens, uint32_t n_layers);

/* The same again and again with the first layer's Wo, which stays in a cache; n_tokens is cut to what
 * goes through a layer together. */
double tri_limit_multiply_hot(tri_session *session, uint32_t n_tokens, uint32_t repeats);

/* Loads 16 bytes from the first cache and adds them up as eight 16-bit numbers. Returns how often. */
double tri_limit_add(tri_session *session, uint32_t repeats);

#ifdef __cplusplus
}
#endif
#endif
