/* test_profile.c - the profile of a session and the limits: what they count, and that they disturb
 * nothing; on the small oracle model. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "profile.h"
#include "trilobite.h"

enum { CONTEXT = 64, N_IDS = 20 };

static tri_model *load(const char *path)
{
    static char bytes[1 << 20];
    FILE *file = fopen(path, "rb");
    size_t n = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    if (file) fclose(file);
    tri_model *model = tri_model_new(n, TRI_ACTIVATION_AUTO, TRI_I2S_128X32, TRI_HEAD_AUTO, 0);
    if (!n || tri_model_feed(model, bytes, n) || tri_model_finish(model)) {
        printf("FAIL %s: %s\n", path, tri_model_error(model));
        exit(1);
    }
    return model;
}

typedef struct {
    double ms, bytes, macs;
} work;

static work stage(const tri_session *session, tri_stage which)
{
    work w;
    tri_session_stage(session, which, &w.ms, &w.bytes, &w.macs);
    return w;
}

static double total_ms(const tri_session *session)
{
    double ms = 0;
    for (unsigned i = 0; i < TRI_N_STAGES; i++) ms += stage(session, i).ms;
    return ms;
}

static void test_profile(tri_session *session, const int32_t *ids)
{
    tri_session_eval(session, ids, 1);
    check(total_ms(session) == 0 && stage(session, TRI_STAGE_QKV).macs == 0,
          "nothing is counted unless asked for");

    tri_session_rewind(session, 0);
    tri_session_profile(session, 1);
    double begin = tri_now();
    tri_session_eval(session, ids, 1);
    int32_t id;
    tri_session_sample(session, &id);
    double took = tri_now() - begin, counted = total_ms(session);
    check(counted > 0.5 * took && counted <= took, "the stages are the step");
    bool all = true;
    for (unsigned i = 0; i < TRI_N_STAGES; i++) all &= stage(session, i).ms > 0;
    check(all, "every stage takes time");
    work qkv = stage(session, TRI_STAGE_QKV), attention = stage(session, TRI_STAGE_ATTENTION);
    work head = stage(session, TRI_STAGE_HEAD);
    check(qkv.bytes > 0 && qkv.macs > 0 && head.bytes > 0 && head.macs > 0, "a step has work");

    tri_session_eval(session, ids + 1, 1);
    check(stage(session, TRI_STAGE_QKV).macs == 2 * qkv.macs, "two steps multiply twice as much");
    check(stage(session, TRI_STAGE_ATTENTION).macs == 3 * attention.macs, "the second token attends to two");
    check(stage(session, TRI_STAGE_ATTENTION).bytes == 3 * attention.bytes, "and reads two positions");

    tri_session_profile(session, 1);
    tri_session_rewind(session, 0);
    tri_session_eval(session, ids, 3);
    check(stage(session, TRI_STAGE_QKV).bytes == qkv.bytes, "three tokens together read the weights once");
    check(stage(session, TRI_STAGE_QKV).macs == 3 * qkv.macs, "and multiply three times");
    check(stage(session, TRI_STAGE_ATTENTION).macs == 6 * attention.macs, "they attend to 1 + 2 + 3");
    check(stage(session, TRI_STAGE_HEAD).macs == head.macs, "logits are made once");
    tri_session_profile(session, 0);
    check(total_ms(session) == 0, "switching off forgets");

    unsigned names = 0;
    while (*tri_stage_name(names)) names++;
    check(names == TRI_N_STAGES, "every stage has a name");
}

static void test_limits(tri_model *model, tri_session *session, const int32_t *ids)
{
    tri_session *fresh;
    if (tri_session_new(model, CONTEXT, TRI_KV_INT8, &fresh)) exit(1);
    tri_session_eval(fresh, ids, N_IDS);
    tri_session_rewind(session, 0);
    tri_session_eval(session, ids, N_IDS - 1);

    double bytes = tri_limit_read(session, 1), one = tri_limit_multiply(session, 1, 1);
    bool same = bytes > 0;
    for (unsigned streams = 4; streams <= 16; streams *= 2)
        same &= tri_limit_read(session, streams) == bytes;
    check(same, "any number of streams reads the same bytes");
    check(one > 0 && tri_limit_multiply(session, 70, 1) == 70 * one,
          "a prompt beyond a batch is multiplied whole");
    check(tri_limit_multiply(session, 1, 1000) >= 2 * one, "all layers are more than one");
    check(tri_limit_multiply_hot(session, 2, 3) > 0 && tri_limit_add(session, 2) > 0,
          "the others do something");

    tri_session_eval(session, ids + N_IDS - 1, 1);
    size_t size = tri_model_vocab_size(model) * sizeof(float);
    check(!memcmp(tri_session_logits(session), tri_session_logits(fresh), size),
          "the session goes on as if nothing were");
    tri_session_free(fresh);
}

int main(void)
{
    tri_model *model = load("build/fixtures/oracle/bitnet-relu2-i2_s.gguf");
    int32_t ids[N_IDS];
    for (int32_t i = 0; i < N_IDS; i++) ids[i] = i * 7 % 384;
    tri_session *session;
    if (tri_session_new(model, CONTEXT, TRI_KV_INT8, &session)) return 1;
    test_profile(session, ids);
    test_limits(model, session, ids);
    tri_session_free(session);
    tri_model_free(model);
    return failures != 0;
}
