/* multiply.h - activations times weight matrices, ternary or dense. */
#ifndef TRI_MULTIPLY_H
#define TRI_MULTIPLY_H

#include "session.h"

/* y[n_tokens][rows] = W a for the activations set last. */
typedef struct {
    const tri_matrix *w;
    float *y;
} tri_product;

/* Sets the input x[n_tokens][cols] of the next matrices; it must stay until they are done. */
void tri_activate(tri_activations *activations, const float *x, size_t n_tokens, uint32_t cols);

/* Makes integers of them now if the matrix wants some; tri_multiply() does it otherwise. */
void tri_prepare(tri_activations *activations, const tri_matrix *w);

/* All products, at most three, in one loop over their rows. Sets activations.fault if x is not finite;
 * then y is undefined. */
void tri_multiply(tri_run *run, const tri_product *products, size_t n);

#endif
