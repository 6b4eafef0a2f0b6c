/* error.h - how every room of the engine reports failure: a status and one sentence.
 *
 * Functions that can fail return a tri_status and fill the tri_error that their caller owns.
 * The message is UTF-8, says what was wrong with which numbers, and what would be accepted. */
#ifndef TRI_ERROR_H
#define TRI_ERROR_H

#include "trilobite.h"

typedef struct {
    tri_status status; /* of the last failure, TRI_OK if none */
    char message[384]; /* NUL-terminated, cut if longer */
} tri_error;

/* Records a failure and returns `status`, so that callers can `return tri_fail(...)`. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
tri_status tri_fail(tri_error *error, tri_status status, const char *format, ...);

#endif
