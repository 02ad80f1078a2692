#include "include/cicu_format.h"
#include "text.hpp"

#include <memory>
#include <new>
#include <string>
#include <vector>

#include <unicode/datefmt.h>
#include <unicode/listformatter.h>
#include <unicode/locid.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <unicode/ulocdata.h>

struct cicu_date {
    std::unique_ptr<icu::DateFormat> format;
};

struct cicu_list {
    std::unique_ptr<icu::ListFormatter> format;
};

using cicu::errorCode;

namespace {

cicu_date *finish(icu::DateFormat *made, const char *zone, UErrorCode &status) {
    std::unique_ptr<icu::DateFormat> format(made);
    if (U_SUCCESS(status) && !format) status = U_MEMORY_ALLOCATION_ERROR;
    if (U_FAILURE(status)) return nullptr;
    format->adoptTimeZone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    return new (std::nothrow) cicu_date{std::move(format)};
}

}  // namespace

extern "C" {

cicu_date *cicu_date_open_style(
    const char *name, int32_t dateStyle, int32_t timeStyle, const char *zone, int32_t *status) {
    UErrorCode &code = errorCode(status);
    auto style = [](int32_t value) { return static_cast<icu::DateFormat::EStyle>(value); };
    icu::Locale locale(name);
    icu::DateFormat *format;
    if (timeStyle == CICU_DATE_NONE) {
        format = icu::DateFormat::createDateInstance(style(dateStyle), locale);
    } else if (dateStyle == CICU_DATE_NONE) {
        format = icu::DateFormat::createTimeInstance(style(timeStyle), locale);
    } else {
        format = icu::DateFormat::createDateTimeInstance(style(dateStyle), style(timeStyle), locale);
    }
    return finish(format, zone, code);
}

cicu_date *cicu_date_open_pattern(
    const char *name, const char *pattern, int32_t length, const char *zone, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::DateFormat *format = icu::DateFormat::createDateInstance(icu::DateFormat::kDefault, icu::Locale(name));
    if (auto *simple = dynamic_cast<icu::SimpleDateFormat *>(format)) {
        simple->applyPattern(cicu::fromUTF8(pattern, length));
    }
    return finish(format, zone, code);
}

cicu_date *cicu_date_open_skeleton(
    const char *name, const char *skeleton, int32_t length, const char *zone, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::DateFormat *format = icu::DateFormat::createInstanceForSkeleton(
        cicu::fromUTF8(skeleton, length), icu::Locale(name), code);
    return finish(format, zone, code);
}

void cicu_date_close(cicu_date *date) { delete date; }

int32_t cicu_date_format(
    const cicu_date *date, double milliseconds, char *out, int32_t capacity, int32_t *status) {
    (void)status;
    icu::UnicodeString text;
    date->format->format(milliseconds, text);
    return cicu::toUTF8(text, out, capacity);
}

int32_t cicu_date_pattern(const cicu_date *date, char *out, int32_t capacity, int32_t *status) {
    const auto *simple = dynamic_cast<const icu::SimpleDateFormat *>(date->format.get());
    if (simple == nullptr) {
        errorCode(status) = U_UNSUPPORTED_ERROR;
        return 0;
    }
    icu::UnicodeString pattern;
    return cicu::toUTF8(simple->toPattern(pattern), out, capacity);
}

int32_t cicu_zone_is_known(const char *zone) {
    std::unique_ptr<icu::TimeZone> made(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    icu::UnicodeString id;
    return made != nullptr && made->getID(id) != UNICODE_STRING_SIMPLE("Etc/Unknown") ? 1 : 0;
}

cicu_list *cicu_list_open(const char *name, int32_t type, int32_t *status) {
    UErrorCode &code = errorCode(status);
    std::unique_ptr<icu::ListFormatter> format(icu::ListFormatter::createInstance(
        icu::Locale(name), static_cast<UListFormatterType>(type), ULISTFMT_WIDTH_WIDE, code));
    if (U_FAILURE(code) || !format) return nullptr;
    return new (std::nothrow) cicu_list{std::move(format)};
}

void cicu_list_close(cicu_list *list) { delete list; }

int32_t cicu_list_format(
    const cicu_list *list, const char *items, const int32_t *lengths, int32_t count, char *out, int32_t capacity,
    int32_t *status) {
    UErrorCode &code = errorCode(status);
    std::vector<icu::UnicodeString> texts;
    texts.reserve(static_cast<size_t>(count));
    for (int32_t i = 0; i < count; i++) {
        texts.push_back(cicu::fromUTF8(items, lengths[i]));
        items += lengths[i];
    }
    icu::UnicodeString text;
    list->format->format(texts.data(), count, text, code);
    return U_FAILURE(code) ? 0 : cicu::toUTF8(text, out, capacity);
}

int32_t cicu_is_right_to_left(const char *name) { return icu::Locale(name).isRightToLeft() ? 1 : 0; }

int32_t cicu_quotation_marks(const char *name, char *out, int32_t capacity, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::LocalULocaleDataPointer data(ulocdata_open(name, &code));
    icu::UnicodeString marks;
    for (auto type : {ULOCDATA_QUOTATION_START, ULOCDATA_QUOTATION_END, ULOCDATA_ALT_QUOTATION_START,
                      ULOCDATA_ALT_QUOTATION_END}) {
        char16_t mark[16];
        int32_t length = ulocdata_getDelimiter(data.getAlias(), type, mark, 16, &code);
        if (U_FAILURE(code)) return 0;
        marks.append(mark, length > 16 ? 16 : length).append(u'\n');
    }
    return cicu::toUTF8(marks, out, capacity);
}

int32_t cicu_region_name(const char *name, const char *region, char *out, int32_t capacity, int32_t *status) {
    (void)status;
    icu::UnicodeString text;
    icu::Locale("", region).getDisplayCountry(icu::Locale(name), text);
    return cicu::toUTF8(text, out, capacity);
}

}  // extern "C"
