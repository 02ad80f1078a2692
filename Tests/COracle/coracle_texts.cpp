#include "include/coracle_texts.h"

#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <unicode/curramt.h>
#include <unicode/currunit.h>
#include <unicode/dcfmtsym.h>
#include <unicode/decimfmt.h>
#include <unicode/fmtable.h>
#include <unicode/listformatter.h>
#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/numfmt.h>
#include <unicode/plurrule.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

using icu::UnicodeString;
using icu::number::LocalizedNumberFormatter;

struct coracle_texts {
    std::string bytes;
    std::vector<int32_t> ends;

    void add(const UnicodeString &text, UErrorCode status) {
        if (U_FAILURE(status)) {
            bytes += '\x1A';
            bytes += u_errorName(status);
        } else {
            text.toUTF8String(bytes);
        }
        ends.push_back(static_cast<int32_t>(bytes.size()));
    }

    int32_t start(int32_t index) const { return index == 0 ? 0 : ends[static_cast<size_t>(index) - 1]; }
};

namespace {

icu::Locale localeNamed(const char *name) {
    if (std::strchr(name, '-') == nullptr) return icu::Locale(name);
    UErrorCode status = U_ZERO_ERROR;
    return icu::Locale::forLanguageTag(name, status);
}

std::vector<icu::StringPiece> lines(const char *text) {
    std::vector<icu::StringPiece> result;
    while (*text != 0) {
        size_t length = std::strcspn(text, "\n");
        result.emplace_back(text, static_cast<int32_t>(length));
        text += length;
        if (*text == '\n') text++;
    }
    return result;
}

int32_t writtenFractionDigits(icu::StringPiece decimal) {
    const void *point = std::memchr(decimal.data(), '.', static_cast<size_t>(decimal.length()));
    if (point == nullptr) return 0;
    return decimal.length() - static_cast<int32_t>(static_cast<const char *>(point) - decimal.data()) - 1;
}

/// One text for each line, by a function that gets the line, the text to append to, and the status.
template <typename Write>
coracle_texts *texts(const char *decimals, UErrorCode made, Write write) {
    auto *result = new coracle_texts;
    for (icu::StringPiece decimal : lines(decimals)) {
        UErrorCode status = made;
        UnicodeString text;
        if (U_SUCCESS(status)) write(decimal, text, status);
        result->add(text, status);
    }
    return result;
}

coracle_texts *formatted(
    const icu::NumberFormat *format, const char *decimals, UErrorCode made) {
    return texts(decimals, made, [format](icu::StringPiece decimal, UnicodeString &text, UErrorCode &status) {
        format->format(decimal, text, nullptr, status);
    });
}

}  // namespace

extern "C" {

void coracle_texts_free(coracle_texts *texts) { delete texts; }

int32_t coracle_texts_count(const coracle_texts *texts) { return static_cast<int32_t>(texts->ends.size()); }

const char *coracle_texts_get(const coracle_texts *texts, int32_t index, int32_t *length) {
    *length = texts->ends[static_cast<size_t>(index)] - texts->start(index);
    return texts->bytes.data() + texts->start(index);
}

bool coracle_texts_equal(
    const coracle_texts *texts, const uint8_t *bytes, int32_t length, const int32_t *ends, int32_t count) {
    auto same = [](const void *left, const void *right, size_t size) {
        return size == 0 || std::memcmp(left, right, size) == 0;
    };
    return texts->bytes.size() == static_cast<size_t>(length) && texts->ends.size() == static_cast<size_t>(count) &&
           same(texts->bytes.data(), bytes, texts->bytes.size()) &&
           same(texts->ends.data(), ends, texts->ends.size() * sizeof(int32_t));
}

coracle_texts *coracle_available_locales(void) {
    auto *result = new coracle_texts;
    UErrorCode status = U_ZERO_ERROR;
    icu::LocalUEnumerationPointer names(uloc_openAvailableByType(ULOC_AVAILABLE_WITH_LEGACY_ALIASES, &status));
    while (const char *name = U_SUCCESS(status) ? uenum_next(names.getAlias(), nullptr, &status) : nullptr) {
        result->add(UnicodeString(name, -1, US_INV), U_ZERO_ERROR);
    }
    return result;
}

coracle_texts *coracle_locale_currency(const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    char16_t code[4] = {0, 0, 0, 0};
    ucurr_forLocale(localeNamed(locale).getName(), code, 4, &status);
    auto *result = new coracle_texts;
    result->add(UnicodeString(code), status);
    return result;
}

coracle_texts *coracle_money(
    const char *localeName, const char *currency, const char *symbol, int32_t fewest, int32_t most,
    const char *decimals) {
    UErrorCode made = U_ZERO_ERROR;
    icu::Locale locale = localeNamed(localeName);
    UnicodeString code = UnicodeString::fromUTF8(currency);
    LocalizedNumberFormatter base = icu::number::NumberFormatter::withLocale(locale)
                                        .unit(icu::CurrencyUnit(icu::ConstChar16Ptr(code.getTerminatedBuffer()), made))
                                        .grouping(UNUM_GROUPING_ON_ALIGNED);
    if (symbol != nullptr) {
        icu::DecimalFormatSymbols symbols(locale, made);
        symbols.setSymbol(icu::DecimalFormatSymbols::kCurrencySymbol, UnicodeString::fromUTF8(symbol));
        symbols.setSymbol(icu::DecimalFormatSymbols::kIntlCurrencySymbol, UnicodeString::fromUTF8(symbol));
        base = base.symbols(symbols);
    }
    std::unordered_map<int32_t, LocalizedNumberFormatter> byDigits;
    return texts(decimals, made, [&](icu::StringPiece decimal, UnicodeString &text, UErrorCode &status) {
        int32_t digits = writtenFractionDigits(decimal);
        if (digits < fewest) digits = fewest;
        if (digits > most) digits = most;
        auto found = byDigits.find(digits);
        if (found == byDigits.end()) {
            using icu::number::Precision;
            Precision precision =
                digits > 999 ? Precision(Precision::unlimited()) : Precision(Precision::fixedFraction(digits));
            found = byDigits.emplace(digits, base.precision(precision)).first;
        }
        text = found->second.formatDecimal(decimal, status).toString(status);
    });
}

coracle_texts *coracle_number_style(
    const char *localeName, int32_t style, const char *currency, const char *decimals) {
    UErrorCode made = U_ZERO_ERROR;
    icu::Locale locale = localeNamed(localeName);
    std::unique_ptr<icu::NumberFormat> format(
        style == 3   ? icu::NumberFormat::createCurrencyInstance(locale, made)
        : style == 2 ? icu::NumberFormat::createPercentInstance(locale, made)
                     : icu::NumberFormat::createInstance(locale, made));
    if (U_SUCCESS(made) && style == 1) format->setMaximumFractionDigits(0);
    if (U_SUCCESS(made) && currency != nullptr) {
        format->setCurrency(icu::ConstChar16Ptr(UnicodeString::fromUTF8(currency).getTerminatedBuffer()), made);
    }
    return formatted(format.get(), decimals, made);
}

coracle_texts *coracle_number_pattern(const char *localeName, const char *pattern, const char *decimals) {
    UErrorCode made = U_ZERO_ERROR;
    std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createInstance(localeNamed(localeName), made));
    if (auto *decimal = dynamic_cast<icu::DecimalFormat *>(format.get())) {
        decimal->applyPattern(UnicodeString::fromUTF8(pattern), made);
    }
    return formatted(format.get(), decimals, made);
}

coracle_texts *coracle_number_skeleton(const char *localeName, const char *skeleton, const char *decimals) {
    UErrorCode made = U_ZERO_ERROR;
    LocalizedNumberFormatter formatter =
        icu::number::NumberFormatter::forSkeleton(UnicodeString::fromUTF8(skeleton), made)
            .locale(localeNamed(localeName));
    return texts(decimals, made, [&](icu::StringPiece decimal, UnicodeString &text, UErrorCode &status) {
        text = formatter.formatDecimal(decimal, status).toString(status);
    });
}

coracle_texts *coracle_message(const char *localeName, const char *pattern, const char *decimals) {
    UErrorCode made = U_ZERO_ERROR;
    UParseError error;
    icu::MessageFormat message(UnicodeString::fromUTF8(pattern), localeNamed(localeName), error, made);
    const UnicodeString name(u"n");
    return texts(decimals, made, [&](icu::StringPiece decimal, UnicodeString &text, UErrorCode &status) {
        icu::Formattable value(decimal, status);
        message.format(&name, &value, 1, text, status);
    });
}

coracle_texts *coracle_message_money(
    const char *localeName, const char *pattern, const char *currency, const char *decimals) {
    UErrorCode made = U_ZERO_ERROR;
    UParseError error;
    icu::MessageFormat message(UnicodeString::fromUTF8(pattern), localeNamed(localeName), error, made);
    UnicodeString code = UnicodeString::fromUTF8(currency);
    const UnicodeString name(u"m");
    return texts(decimals, made, [&](icu::StringPiece decimal, UnicodeString &text, UErrorCode &status) {
        icu::Formattable amount(decimal, status);
        icu::Formattable value(
            new icu::CurrencyAmount(amount, icu::ConstChar16Ptr(code.getTerminatedBuffer()), status));
        message.format(&name, &value, 1, text, status);
    });
}

coracle_texts *coracle_plural_doubles(const char *localeName, bool ordinal, const double *values, int32_t count) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(
        localeNamed(localeName), ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, status));
    auto *result = new coracle_texts;
    for (int32_t i = 0; i < count; i++) {
        result->add(U_SUCCESS(status) ? rules->select(values[i]) : UnicodeString(), status);
    }
    return result;
}

coracle_texts *coracle_plural_skeleton(
    const char *localeName, bool ordinal, const char *skeleton, const char *decimals) {
    UErrorCode made = U_ZERO_ERROR;
    icu::Locale locale = localeNamed(localeName);
    std::unique_ptr<icu::PluralRules> rules(
        icu::PluralRules::forLocale(locale, ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, made));
    LocalizedNumberFormatter formatter =
        icu::number::NumberFormatter::forSkeleton(UnicodeString::fromUTF8(skeleton), made).locale(locale);
    return texts(decimals, made, [&](icu::StringPiece decimal, UnicodeString &text, UErrorCode &status) {
        text = rules->select(formatter.formatDecimal(decimal, status), status);
    });
}

coracle_texts *coracle_lists(
    const char *localeName, int32_t type, const uint8_t *items, const int32_t *lengths, const int32_t *counts,
    int32_t listCount) {
    UErrorCode made = U_ZERO_ERROR;
    std::unique_ptr<icu::ListFormatter> format(icu::ListFormatter::createInstance(
        localeNamed(localeName), static_cast<UListFormatterType>(type), ULISTFMT_WIDTH_WIDE, made));
    auto *result = new coracle_texts;
    for (int32_t list = 0; list < listCount; list++) {
        std::vector<UnicodeString> parts;
        for (int32_t i = 0; i < counts[list]; i++) {
            auto *bytes = reinterpret_cast<const char *>(items);
            parts.push_back(UnicodeString::fromUTF8(icu::StringPiece(bytes, *lengths)));
            items += *lengths++;
        }
        UErrorCode status = made;
        UnicodeString text;
        if (U_SUCCESS(status)) format->format(parts.data(), counts[list], text, status);
        result->add(text, status);
    }
    return result;
}

}  // extern "C"
