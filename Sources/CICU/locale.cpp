#include "include/cicu_locale.h"

#include <cstring>
#include <new>
#include <utility>

#include <unicode/bytestream.h>
#include <unicode/localematcher.h>
#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>

struct cicu_matcher {
    icu::LocaleMatcher matcher;
};

namespace {

UErrorCode &errorCode(int32_t *status) {
    static_assert(sizeof(UErrorCode) == sizeof(int32_t), "a status is passed as int32_t");
    return *reinterpret_cast<UErrorCode *>(status);
}

int32_t write(const icu::Locale &locale, char *out, int32_t capacity, UErrorCode &status) {
    if (U_SUCCESS(status) && locale.isBogus()) status = U_ILLEGAL_ARGUMENT_ERROR;
    if (U_FAILURE(status)) return 0;
    const char *name = locale.getName();
    auto length = static_cast<int32_t>(std::strlen(name));
    if (out != nullptr && length <= capacity) std::memcpy(out, name, static_cast<size_t>(length));
    return length;
}

/// Reads names that lie one after the other, each with its NUL. ICU asks for them one by one and stops at a perfect
/// match, so that the rest is never read.
class Names : public icu::Locale::Iterator {
public:
    Names(const char *names, int32_t count) : next_(names), left_(count) {}

    UBool hasNext() const override { return left_ > 0; }

    const icu::Locale &next() override {
        current_ = icu::Locale(next_);
        next_ += std::strlen(next_) + 1;
        left_--;
        return current_;
    }

private:
    const char *next_;
    int32_t left_;
    icu::Locale current_ = icu::Locale::getRoot();
};

}  // namespace

int32_t cicu_locale_name(const char *tag, char *out, int32_t capacity, int32_t *status) {
    UErrorCode &code = errorCode(status);
    return write(icu::Locale::forLanguageTag(tag, code), out, capacity, code);
}

int32_t cicu_locale_canonical(const char *name, char *out, int32_t capacity, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Locale locale(name);
    locale.canonicalize(code);
    return write(locale, out, capacity, code);
}

int32_t cicu_locale_maximized(const char *name, char *out, int32_t capacity, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::Locale locale(name);
    locale.canonicalize(code);
    locale.addLikelySubtags(code);
    return write(locale, out, capacity, code);
}

int32_t cicu_locale_available(char *out, int32_t capacity, int32_t *status) {
    UErrorCode &code = errorCode(status);
    icu::CheckedArrayByteSink sink(out, out == nullptr ? 0 : capacity);
    icu::LocalUEnumerationPointer names(uloc_openAvailableByType(ULOC_AVAILABLE_WITH_LEGACY_ALIASES, &code));
    if (U_FAILURE(code)) return 0;
    int32_t length = 0;
    while (const char *name = uenum_next(names.getAlias(), &length, &code)) {
        sink.Append(name, length);
        sink.Append(" ", 1);
    }
    return U_FAILURE(code) ? 0 : sink.NumberOfBytesAppended();
}

cicu_matcher *cicu_matcher_open(const char *names, int32_t count, int32_t *status) {
    UErrorCode &code = errorCode(status);
    Names supported(names, count);
    icu::LocaleMatcher::Builder builder;
    // Else the first supported locale would be the default, which is compared first and given where nothing fits.
    builder.setSupportedLocales(supported).setNoDefaultLocale();
    icu::LocaleMatcher matcher = builder.build(code);
    if (U_FAILURE(code)) return nullptr;
    auto *made = new (std::nothrow) cicu_matcher{std::move(matcher)};
    if (made == nullptr) code = U_MEMORY_ALLOCATION_ERROR;
    return made;
}

void cicu_matcher_close(cicu_matcher *matcher) { delete matcher; }

int32_t cicu_matcher_best(
    const cicu_matcher *matcher, const char *names, int32_t count, int32_t *desired, int32_t *status) {
    UErrorCode &code = errorCode(status);
    *desired = -1;
    Names wanted(names, count);
    icu::LocaleMatcher::Result result = matcher->matcher.getBestMatchResult(wanted, code);
    if (U_FAILURE(code)) return -1;
    *desired = result.getDesiredIndex();
    return result.getSupportedIndex();
}
