#include "include/cicu_format.h"
#include "number.hpp"
#include "text.hpp"

#include <cmath>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

#include <unicode/currunit.h>
#include <unicode/dcfmtsym.h>
#include <unicode/formattedvalue.h>
#include <unicode/decimfmt.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/numfmt.h>
#include <unicode/plurrule.h>
#include <unicode/rbnf.h>
#include <unicode/ures.h>
#include <unicode/uversion.h>

using icu::number::LocalizedNumberFormatter;

struct cicu_rule_number {
    std::unique_ptr<icu::NumberFormat> format;
    /// For what does not fit 64 bits, where rules give way to plain digits.
    std::unique_ptr<icu::NumberFormat> digits;
};

struct cicu_plural {
    std::unique_ptr<icu::PluralRules> rules;
};

using cicu::errorCode;

namespace {

/// The most fraction digits that ICU can be asked for; beyond, a number is shown with all that it has.
const int32_t maximumFixedDigits = 999;

cicu_number *finish(LocalizedNumberFormatter &&formatter, UErrorCode &status) {
    if (U_FAILURE(status) || formatter.copyErrorTo(status)) return nullptr;
    auto *made = new (std::nothrow) cicu_number{std::move(formatter)};
    if (made == nullptr) status = U_MEMORY_ALLOCATION_ERROR;
    return made;
}

icu::CurrencyUnit unit(const cicu_currency &currency, UErrorCode &status) {
    char16_t code[4] = {0, 0, 0, 0};
    for (int i = 0; i < 3 && currency.code[i] != 0; i++) code[i] = static_cast<char16_t>(currency.code[i]);
    return icu::CurrencyUnit(icu::ConstChar16Ptr(code), status);
}

/// The locale's symbols, with the currency's own instead of the locale's where one is given.
icu::DecimalFormatSymbols symbols(const icu::Locale &locale, const cicu_currency &currency, UErrorCode &status) {
    icu::DecimalFormatSymbols result(locale, status);
    if (currency.symbol != nullptr) {
        icu::UnicodeString text = cicu::fromUTF8(currency.symbol, currency.symbolLength);
        result.setSymbol(icu::DecimalFormatSymbols::kCurrencySymbol, text);
        result.setSymbol(icu::DecimalFormatSymbols::kIntlCurrencySymbol, text);
    }
    return result;
}

/// The immutable formatter behind a classic one: it gives the same strings, and threads may share it.
cicu_number *immutable(std::unique_ptr<icu::NumberFormat> format, const icu::Locale &locale,
                       const cicu_currency *currency, UErrorCode &status) {
    if (U_FAILURE(status)) return nullptr;
    auto *decimal = dynamic_cast<icu::DecimalFormat *>(format.get());
    if (decimal == nullptr) {
        status = U_UNSUPPORTED_ERROR;
        return nullptr;
    }
    if (currency != nullptr) {
        icu::CurrencyUnit money = unit(*currency, status);
        decimal->setCurrency(money.getISOCurrency(), status);
        if (currency->symbol != nullptr) decimal->setDecimalFormatSymbols(symbols(locale, *currency, status));
    }
    const LocalizedNumberFormatter *formatter = decimal->toNumberFormatter(status);
    if (U_FAILURE(status)) return nullptr;
    if (formatter == nullptr) {
        status = U_UNSUPPORTED_ERROR;
        return nullptr;
    }
    return finish(LocalizedNumberFormatter(*formatter), status);
}

/// The rules of a locale, or the root locale's where ICU has none for its language: ICU itself would then silently
/// take those of the process's default locale (as it does for bn and mr).
std::unique_ptr<icu::NumberFormat> openRules(
    icu::URBNFRuleSetTag tag, const icu::Locale &locale, UErrorCode &status) {
    auto made = std::make_unique<icu::RuleBasedNumberFormat>(tag, locale, status);
    if (U_FAILURE(status)) return nullptr;
    UErrorCode unused = U_ZERO_ERROR;
    icu::Locale found = made->getLocale(ULOC_VALID_LOCALE, unused);
    auto isLanguage = [&found](const icu::Locale &other) {
        return std::strcmp(found.getLanguage(), other.getLanguage()) == 0;
    };
    // ICU may find them under another name, as those of zh_HK under yue: that is its word, and not the process's.
    icu::Locale canonical = icu::Locale::createCanonical(locale.getName());
    bool isProcessDefault = isLanguage(icu::Locale::getDefault()) && !isLanguage(locale) && !isLanguage(canonical);
    if (isProcessDefault || found.getLanguage()[0] == 0 || isLanguage(icu::Locale("root"))) made = std::make_unique<icu::RuleBasedNumberFormat>(tag, icu::Locale::getRoot(), status);
    return made;
}

/// Plain digits. Where the locale's own are spelled by rules (`nu-roman`), Latin ones: ICU would call the rules for
/// what the rules cannot write, and so without end.
std::unique_ptr<icu::NumberFormat> openDigits(const icu::Locale &locale, UErrorCode &status) {
    std::unique_ptr<icu::NumberFormat> made(icu::NumberFormat::createInstance(locale, status));
    if (U_SUCCESS(status) && dynamic_cast<icu::DecimalFormat *>(made.get()) != nullptr) return made;
    status = U_ZERO_ERROR;
    icu::Locale latin(locale);
    latin.setKeywordValue("numbers", "latn", status);
    made.reset(icu::NumberFormat::createInstance(latin, status));
    return made;
}

int32_t category(const icu::UnicodeString &keyword) {
    static const char16_t *const names[] = {u"zero", u"one", u"two", u"few", u"many"};
    for (int32_t i = 0; i < 5; i++) {
        if (keyword == names[i]) return i;
    }
    return CICU_PLURAL_OTHER;
}

}  // namespace

extern "C" {

const char *cicu_status_name(int32_t status) { return u_errorName(static_cast<UErrorCode>(status)); }

const char *cicu_version(void) { return U_ICU_VERSION; }

cicu_number *cicu_number_open_style(
    const char *name, int32_t style, const cicu_currency *currency, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Locale locale(name);
    std::unique_ptr<icu::NumberFormat> format;
    switch (style) {
    case CICU_NUMBER_PERCENT: format.reset(icu::NumberFormat::createPercentInstance(locale, code)); break;
    case CICU_NUMBER_CURRENCY: format.reset(icu::NumberFormat::createCurrencyInstance(locale, code)); break;
    default: format.reset(icu::NumberFormat::createInstance(locale, code)); break;
    }
    if (style == CICU_NUMBER_INTEGER && U_SUCCESS(code)) {
        // As MessageFormat makes `{n, number, integer}`.
        format->setMaximumFractionDigits(0);
        if (auto *decimal = dynamic_cast<icu::DecimalFormat *>(format.get())) {
            decimal->setDecimalSeparatorAlwaysShown(false);
        }
        format->setParseIntegerOnly(true);
    }
    return immutable(std::move(format), locale, currency, code);
}

cicu_number *cicu_number_open_pattern(
    const char *name, const char *pattern, int32_t length, const cicu_currency *currency, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Locale locale(name);
    std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createInstance(locale, code));
    if (U_FAILURE(code)) return nullptr;
    if (auto *decimal = dynamic_cast<icu::DecimalFormat *>(format.get())) {
        UParseError error;
        decimal->applyPattern(cicu::fromUTF8(pattern, length), error, code);
    }
    return immutable(std::move(format), locale, currency, code);
}

cicu_number *cicu_number_open_skeleton(
    const char *name, const char *skeleton, int32_t length, const cicu_currency *currency, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Locale locale(name);
    UParseError error;
    auto formatter =
        icu::number::NumberFormatter::forSkeleton(cicu::fromUTF8(skeleton, length), error, code).locale(locale);
    if (U_FAILURE(code)) return nullptr;
    if (currency != nullptr) {
        formatter = formatter.unit(unit(*currency, code));
        if (currency->symbol != nullptr) formatter = formatter.symbols(symbols(locale, *currency, code));
    }
    return finish(std::move(formatter), code);
}

cicu_number *cicu_number_open_money(
    const char *name, const cicu_currency *currency, int32_t fractionDigits, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Locale locale(name);
    auto formatter = icu::number::NumberFormatter::withLocale(locale)
                         .unit(unit(*currency, code))
                         .grouping(UNUM_GROUPING_ON_ALIGNED)
                         .precision(fractionDigits <= maximumFixedDigits
                                        ? icu::number::Precision::fixedFraction(fractionDigits)
                                        : icu::number::Precision(icu::number::Precision::unlimited()));
    if (currency->symbol != nullptr) formatter = formatter.symbols(symbols(locale, *currency, code));
    return finish(std::move(formatter), code);
}

void cicu_number_close(cicu_number *number) { delete number; }

int32_t cicu_number_format(
    const cicu_number *number, const char *decimal, int32_t length, char *out, int32_t capacity, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::number::FormattedNumber result =
        number->formatter.formatDecimal(icu::StringPiece(decimal, length), code);
    icu::UnicodeString text = result.toTempString(code);
    return U_FAILURE(code) ? 0 : cicu::toUTF8(text, out, capacity);
}

int32_t cicu_number_fields(
    const cicu_number *number, const char *decimal, int32_t length, int32_t *segments, int32_t segmentCapacity,
    int32_t *count, char *out, int32_t capacity, int32_t *status) {
    UErrorCode &code = errorCode(status);
    *count = 0;
    icu::number::FormattedNumber result =
        number->formatter.formatDecimal(icu::StringPiece(decimal, length), code);
    icu::UnicodeString text = result.toString(code);
    if (U_FAILURE(code)) return 0;
    // The field of an integer has those of its separators in it, which may come before.
    std::vector<int32_t> fields(text.length(), -1);
    icu::ConstrainedFieldPosition position;
    position.constrainCategory(UFIELD_CATEGORY_NUMBER);
    while (result.nextPosition(position, code)) {
        for (int32_t index = position.getStart(); index < position.getLimit(); index++) {
            if (position.getField() != UNUM_INTEGER_FIELD || fields[index] < 0) fields[index] = position.getField();
        }
    }
    if (U_FAILURE(code)) return 0;
    for (int32_t start = 0, end = 0; start < text.length(); start = end) {
        while (end < text.length() && fields[end] == fields[start]) end++;
        if (*count < segmentCapacity) {
            segments[2 * *count] = fields[start];
            segments[2 * *count + 1] = cicu::toUTF8(text.tempSubStringBetween(start, end), nullptr, 0);
        }
        ++*count;
    }
    return cicu::toUTF8(text, out, capacity);
}

cicu_rule_number *cicu_rule_number_open(const char *name, int32_t rules, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Locale locale(name);
    std::unique_ptr<icu::NumberFormat> format;
    switch (rules) {
    case CICU_RULES_SPELLOUT: format = openRules(icu::URBNF_SPELLOUT, locale, code); break;
    case CICU_RULES_ORDINAL: format = openRules(icu::URBNF_ORDINAL, locale, code); break;
    case CICU_RULES_DURATION: format = openRules(icu::URBNF_DURATION, locale, code); break;
    default: format.reset(icu::NumberFormat::createInstance(locale, code)); break;
    }
    std::unique_ptr<icu::NumberFormat> digits = openDigits(locale, code);
    if (U_FAILURE(code) || !format || !digits) return nullptr;
    return new (std::nothrow) cicu_rule_number{std::move(format), std::move(digits)};
}

void cicu_rule_number_close(cicu_rule_number *number) { delete number; }

void cicu_rule_number_set_rules(cicu_rule_number *number, const char *name, int32_t length) {
    if (auto *rules = dynamic_cast<icu::RuleBasedNumberFormat *>(number->format.get())) {
        UErrorCode ignored = U_ZERO_ERROR;
        rules->setDefaultRuleSet(cicu::fromUTF8(name, length), ignored);
    }
}

int32_t cicu_rule_number_format(
    const cicu_rule_number *number, const char *decimal, int32_t length, char *out, int32_t capacity,
    int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Formattable value(icu::StringPiece(decimal, length), code);
    icu::UnicodeString text;
    icu::FieldPosition nowhere(icu::FieldPosition::DONT_CARE);
    bool fits = std::fabs(value.getDouble(code)) < 9223372036854775808.0;
    (fits ? number->format : number->digits)->format(value, text, nowhere, code);
    return U_FAILURE(code) ? 0 : cicu::toUTF8(text, out, capacity);
}

cicu_plural *cicu_plural_open(const char *name, int32_t ordinal, int32_t *status) {
    UErrorCode &code = errorCode(status);
    std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(
        icu::Locale(name), ordinal != 0 ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, code));
    if (U_FAILURE(code) || !rules) return nullptr;
    return new (std::nothrow) cicu_plural{std::move(rules)};
}

void cicu_plural_close(cicu_plural *plural) { delete plural; }

int32_t cicu_plural_select(
    const cicu_plural *plural, const cicu_number *number, const char *decimal, int32_t length, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::number::FormattedNumber result =
        number->formatter.formatDecimal(icu::StringPiece(decimal, length), code);
    icu::UnicodeString keyword = plural->rules->select(result, code);
    return U_FAILURE(code) ? static_cast<int32_t>(CICU_PLURAL_OTHER) : category(keyword);
}

int32_t cicu_plural_select_double(const cicu_plural *plural, double value) {
    return category(plural->rules->select(value));
}

int32_t cicu_plural_repeats(const char *name, int32_t ordinal) {
    // What PluralRules::forLocale reads: a locale's set of rules, and a rule for each keyword.
    UErrorCode code = U_ZERO_ERROR;
    icu::LocalUResourceBundlePointer all(ures_openDirect(nullptr, "plurals", &code));
    icu::LocalUResourceBundlePointer sets(
        ures_getByKey(all.getAlias(), ordinal != 0 ? "locales_ordinals" : "locales", nullptr, &code));
    icu::LocalUResourceBundlePointer rules(ures_getByKey(all.getAlias(), "rules", nullptr, &code));
    if (U_FAILURE(code)) return false;
    char base[ULOC_FULLNAME_CAPACITY];
    int32_t length = uloc_getBaseName(name, base, sizeof base, &code);
    if (U_FAILURE(code) || code == U_STRING_NOT_TERMINATED_WARNING) return false;
    int32_t setLength = 0;
    const UChar *set = nullptr;
    while (length > 0 && set == nullptr) {
        UErrorCode missing = U_ZERO_ERROR;
        set = ures_getStringByKey(sets.getAlias(), base, &setLength, &missing);
        if (U_FAILURE(missing)) {
            set = nullptr;
            length = uloc_getParent(base, base, sizeof base, &code);
            if (U_FAILURE(code)) return false;
        }
    }
    // Without rules everything is "other".
    if (set == nullptr) return true;
    char setName[64];
    if (setLength >= static_cast<int32_t>(sizeof setName)) return false;
    u_UCharsToChars(set, setName, setLength + 1);
    icu::LocalUResourceBundlePointer texts(ures_getByKey(rules.getAlias(), setName, nullptr, &code));
    for (int32_t i = 0; U_SUCCESS(code) && i < ures_getSize(texts.getAlias()); i++) {
        int32_t count = 0;
        const UChar *text = ures_getStringByIndex(texts.getAlias(), i, &count, &code);
        if (U_FAILURE(code)) return false;
        bool isModulus = false;
        // Samples begin at the @.
        for (int32_t at = 0; at < count && text[at] != u'@'; at++) {
            if (text[at] == u'%') isModulus = true;
            if (text[at] < u'0' || text[at] > u'9') continue;
            int64_t number = 0;
            for (; at < count && text[at] >= u'0' && text[at] <= u'9' && number < 1000000; at++)
                number = number * 10 + (text[at] - u'0');
            if (isModulus ? number != 10 && number != 100 : number >= 900) return false;
            isModulus = false;
            at--;
        }
    }
    return U_SUCCESS(code);
}

void cicu_plural_table(const cicu_plural *plural, uint8_t *out, int32_t count) {
    for (int32_t i = 0; i < count; i++) out[i] = static_cast<uint8_t>(category(plural->rules->select(i)));
}

}  // extern "C"
