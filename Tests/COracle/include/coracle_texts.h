// What ICU's own functions write for many values at a time, as the judge in tests. It is never part of a product.
//
// Everything is made anew in each call, so threads may call at once. A locale is named as ICU does (`zh_Hans_CN`) or by
// a BCP 47 tag (`ar-EG-u-nu-latn`). Values are decimal numbers, a line each.
#ifndef CORACLE_TEXTS_H
#define CORACLE_TEXTS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// Texts in UTF-8, one for each value.
///
/// Where ICU fails there is U+001A and the name of the error instead.
typedef struct coracle_texts coracle_texts;

void coracle_texts_free(coracle_texts *texts);
int32_t coracle_texts_count(const coracle_texts *texts);
/// One text, without a NUL behind it.
const char *coracle_texts_get(const coracle_texts *texts, int32_t index, int32_t *length);
/// Whether these are the same texts, byte by byte. `bytes` has them one after the other, `ends` where each of them
/// ends.
bool coracle_texts_equal(
    const coracle_texts *texts, const uint8_t *_Nullable bytes, int32_t length, const int32_t *_Nullable ends,
    int32_t count);

/// The names of all locales that ICU has data for, former names such as `zh_CN` and `iw` among them.
coracle_texts *coracle_available_locales(void);
/// The currency of a locale's region; an error where it has none.
coracle_texts *coracle_locale_currency(const char *locale);

/// icu::number::NumberFormatter with a currency, grouping on_aligned, and as many fraction digits as are written, but
/// `fewest` at least and `most` at most; above 999 as many as there are. `symbol` replaces the currency's own.
coracle_texts *coracle_money(
    const char *locale, const char *currency, const char *_Nullable symbol, int32_t fewest, int32_t most,
    const char *decimals);

/// icu::NumberFormat: 0 createInstance, 1 the same without fraction digits, 2 createPercentInstance,
/// 3 createCurrencyInstance. Of another currency than the locale's where one is given.
coracle_texts *coracle_number_style(
    const char *locale, int32_t style, const char *_Nullable currency, const char *decimals);
/// icu::NumberFormat::createInstance after applyPattern.
coracle_texts *coracle_number_pattern(const char *locale, const char *pattern, const char *decimals);
/// icu::number::NumberFormatter::forSkeleton.
coracle_texts *coracle_number_skeleton(const char *locale, const char *skeleton, const char *decimals);

/// icu::MessageFormat whose argument `n` is each number.
coracle_texts *coracle_message(const char *locale, const char *pattern, const char *decimals);
/// icu::MessageFormat whose argument `m` is each amount, an icu::CurrencyAmount.
coracle_texts *coracle_message_money(
    const char *locale, const char *pattern, const char *currency, const char *decimals);

/// icu::PluralRules::select(double): the keywords.
coracle_texts *coracle_plural_doubles(const char *locale, bool ordinal, const double *values, int32_t count);
/// icu::PluralRules::select(FormattedNumber), the numbers formatted by a skeleton: the keywords.
coracle_texts *coracle_plural_skeleton(
    const char *locale, bool ordinal, const char *skeleton, const char *decimals);

/// icu::ListFormatter of width wide. `items` has the items of all lists one after the other, `lengths` the length of
/// each in bytes, `counts` how many items each list has.
coracle_texts *coracle_lists(
    const char *locale, int32_t type, const uint8_t *items, const int32_t *lengths, const int32_t *counts,
    int32_t listCount);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
