#include "include/cicu_format.h"
#include "number.hpp"
#include "text.hpp"

#include <memory>
#include <utility>

#include <unicode/dcfmtsym.h>
#include <unicode/locid.h>

using cicu::errorCode;
using icu::DecimalFormatSymbols;

namespace {

/// The locale's symbols without the pattern that CLDR gives to its currency alone (TRY in tr, EUR in en_DE).
///
/// ICU 72 uses that pattern for every currency of the locale. Where a name is wanted too, it shows both symbol and
/// name, and puts the name between the digits (`EUR 1,234.5 euros0`).
DecimalFormatSymbols symbolsWithoutPattern(const icu::Locale &locale, UErrorCode &status) {
    DecimalFormatSymbols found(locale, status);
    std::unique_ptr<DecimalFormatSymbols> result(DecimalFormatSymbols::createWithLastResortData(status));
    if (U_FAILURE(status)) return found;
    for (int32_t i = 0; i < DecimalFormatSymbols::kFormatSymbolCount; i++) {
        auto symbol = static_cast<DecimalFormatSymbols::ENumberFormatSymbol>(i);
        result->setSymbol(symbol, found.getSymbol(symbol), false);
    }
    return *result;
}

}  // namespace

extern "C" {

cicu_number *cicu_number_open_money_style(
    const char *name, const cicu_currency *currency, int32_t width, int32_t sign, int32_t fractionDigits,
    int32_t *status) {
    UErrorCode &code = errorCode(status);
    std::unique_ptr<cicu_number> number(cicu_number_open_money(name, currency, fractionDigits, status));
    if (U_FAILURE(code) || !number) return nullptr;
    auto formatter = std::move(number->formatter);
    switch (width) {
    case CICU_MONEY_NARROW_SYMBOL: formatter = std::move(formatter).unitWidth(UNUM_UNIT_WIDTH_NARROW); break;
    case CICU_MONEY_ISO_CODE: formatter = std::move(formatter).unitWidth(UNUM_UNIT_WIDTH_ISO_CODE); break;
    case CICU_MONEY_NAME:
        formatter = std::move(formatter)
                        .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                        .symbols(symbolsWithoutPattern(icu::Locale(name), code));
        break;
    default: break;
    }
    if (sign == CICU_MONEY_ACCOUNTING) formatter = std::move(formatter).sign(UNUM_SIGN_ACCOUNTING);
    if (U_FAILURE(code) || formatter.copyErrorTo(code)) return nullptr;
    number->formatter = std::move(formatter);
    return number.release();
}

}  // extern "C"
