/* error.c - fills a tri_error. */
#include "error.h"

#include <stdarg.h>
#include <stdio.h>

tri_status tri_fail(tri_error *error, tri_status status, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(error->message, sizeof error->message, format, args);
    va_end(args);
    error->status = status;
    return status;
}
