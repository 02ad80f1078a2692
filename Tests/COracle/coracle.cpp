#include "include/coracle.h"

#include <vector>

#include <unicode/bytestream.h>
#include <unicode/curramt.h>
#include <unicode/fmtable.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

struct coracle_arguments {
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
};

extern "C" {

coracle_arguments *coracle_arguments_new(void) { return new coracle_arguments; }

void coracle_arguments_free(coracle_arguments *arguments) { delete arguments; }

void coracle_add_text(coracle_arguments *arguments, const char *name, const char *text) {
    arguments->names.push_back(icu::UnicodeString::fromUTF8(name));
    arguments->values.emplace_back(icu::UnicodeString::fromUTF8(text));
}

void coracle_add_decimal(coracle_arguments *arguments, const char *name, const char *decimal) {
    UErrorCode status = U_ZERO_ERROR;
    arguments->names.push_back(icu::UnicodeString::fromUTF8(name));
    arguments->values.emplace_back(icu::StringPiece(decimal), status);
}

void coracle_add_instant(coracle_arguments *arguments, const char *name, double milliseconds) {
    arguments->names.push_back(icu::UnicodeString::fromUTF8(name));
    arguments->values.emplace_back(milliseconds, icu::Formattable::kIsDate);
}

void coracle_add_money(
    coracle_arguments *arguments, const char *name, const char *decimal, const char *currency) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Formattable amount(icu::StringPiece(decimal), status);
    icu::UnicodeString code = icu::UnicodeString::fromUTF8(currency);
    arguments->names.push_back(icu::UnicodeString::fromUTF8(name));
    arguments->values.emplace_back(
        new icu::CurrencyAmount(amount, icu::ConstChar16Ptr(code.getTerminatedBuffer()), status));
}

int32_t coracle_format(
    const char *locale, const char *pattern, const coracle_arguments *arguments, char *out, int32_t capacity) {
    static const bool inUTC = [] {
        icu::TimeZone::adoptDefault(icu::TimeZone::createTimeZone("UTC"));
        return true;
    }();
    (void)inUTC;
    UErrorCode status = U_ZERO_ERROR;
    UParseError error;
    icu::MessageFormat format(icu::UnicodeString::fromUTF8(pattern), icu::Locale(locale), error, status);
    if (U_FAILURE(status)) return -1;
    icu::UnicodeString text;
    format.format(
        arguments->names.data(), arguments->values.data(), static_cast<int32_t>(arguments->names.size()), text,
        status);
    if (U_FAILURE(status)) return -1;
    icu::CheckedArrayByteSink sink(out, capacity);
    text.toUTF8(sink);
    return sink.NumberOfBytesAppended();
}

}  // extern "C"
