/* head.h - from the last hidden state to logits. */
#ifndef TRI_HEAD_H
#define TRI_HEAD_H

#include "session.h"

/* The matrix of the output head. */
const tri_matrix *tri_head_matrix(const tri_model *model);

/* session->logits of the input that was set last, one token. Those of an int8 head are estimates, made from
 * the weights' high nibbles in half the time, unless the sampler needs all: see tri_head_refine(). Sets
 * run.activations.fault as tri_multiply() does. */
void tri_head_logits(tri_session *session);

/* Makes logits exact, if they are estimates: the `best` largest, with all that are larger than any that
 * stays an estimate; 0: all. Estimates err like sums of random rounding errors; six standard deviations
 * are allowed for, and if errors turn out larger than chance explains, all logits are made exact. */
void tri_head_refine(tri_session *session, uint32_t best);

#endif
