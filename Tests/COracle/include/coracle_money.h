// icu::number::NumberFormatter on an amount of money, as the judge in tests. It is never part of a product.
#ifndef CORACLE_MONEY_H
#define CORACLE_MONEY_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// How an amount is shown; `width`, `sign` and `rounding` are ICU's own constants (UNumberUnitWidth,
/// UNumberSignDisplay, UNumberFormatRoundingMode). With `symbol`, which replaces symbol and code, `currency` is
/// `XXX`.
typedef struct {
    const char *locale;
    const char *currency;
    const char *_Nullable symbol;
    int32_t width;
    int32_t sign;
    int32_t rounding;
    int32_t fractionDigits;
} coracle_money_style;

/// Rounds and formats an amount. Writes UTF-8 and returns its length; -1 where ICU refuses.
int32_t coracle_money_format(const coracle_money_style *style, const char *decimal, char *out, int32_t capacity);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
