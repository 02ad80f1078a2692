#include "include/coracle_money.h"

#include <string>

#include <unicode/bytestream.h>
#include <unicode/currunit.h>
#include <unicode/dcfmtsym.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

extern "C" int32_t coracle_money_format(
    const coracle_money_style *style, const char *decimal, char *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale(style->locale);
    std::u16string code(style->currency, style->currency + std::char_traits<char>::length(style->currency));
    auto formatter = icu::number::NumberFormatter::withLocale(locale)
                         .unit(icu::CurrencyUnit(code.c_str(), status))
                         .unitWidth(static_cast<UNumberUnitWidth>(style->width))
                         .sign(static_cast<UNumberSignDisplay>(style->sign))
                         .grouping(UNUM_GROUPING_ON_ALIGNED)
                         .precision(icu::number::Precision::fixedFraction(style->fractionDigits))
                         .roundingMode(static_cast<UNumberFormatRoundingMode>(style->rounding));
    if (style->symbol != nullptr) {
        icu::DecimalFormatSymbols symbols(locale, status);
        icu::UnicodeString text = icu::UnicodeString::fromUTF8(style->symbol);
        symbols.setSymbol(icu::DecimalFormatSymbols::kCurrencySymbol, text);
        symbols.setSymbol(icu::DecimalFormatSymbols::kIntlCurrencySymbol, text);
        formatter = formatter.symbols(symbols);
    }
    icu::UnicodeString text = formatter.formatDecimal(decimal, status).toString(status);
    if (U_FAILURE(status)) return -1;
    icu::CheckedArrayByteSink sink(out, capacity);
    text.toUTF8(sink);
    return sink.NumberOfBytesAppended();
}
