// icu::MessageFormat with named arguments, one message at a time, as the judge in tests. It is never part of a product.
// For many values at a time there is coracle_texts.h.
#ifndef CORACLE_H
#define CORACLE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

typedef struct coracle_arguments coracle_arguments;

coracle_arguments *coracle_arguments_new(void);
void coracle_arguments_free(coracle_arguments *arguments);
void coracle_add_text(coracle_arguments *arguments, const char *name, const char *text);
/// A number given in decimal digits, as icu::Formattable holds it exactly.
void coracle_add_decimal(coracle_arguments *arguments, const char *name, const char *decimal);
/// An instant in milliseconds since 1970-01-01T00:00:00Z, shown in UTC.
void coracle_add_instant(coracle_arguments *arguments, const char *name, double milliseconds);
/// An icu::CurrencyAmount.
void coracle_add_money(
    coracle_arguments *arguments, const char *name, const char *decimal, const char *currency);

/// Builds and formats a message. Writes UTF-8 and returns its length; -1 where ICU refuses the pattern or a value.
int32_t coracle_format(
    const char *locale, const char *pattern, const coracle_arguments *arguments, char *out, int32_t capacity);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
