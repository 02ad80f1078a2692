// Names of locales and matching of locales, over ICU's C++ API.
//
// No ICU type is in this header: ICU's headers and Foundation's cannot meet in one build, and ICU's function
// names carry its version. Every name and tag that comes in has been validated and capped by the caller: malformed
// or long ones crash ICU. A `status` is a UErrorCode: 0 or less is success. Text comes back as ASCII without a final
// NUL; a function that writes text returns the length needed, which may be larger than `capacity`.
#ifndef CICU_LOCALE_H
#define CICU_LOCALE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

// Names.

/// ICU's name of a BCP 47 tag, extension `u` included: `ar-u-nu-latn` is `ar@numbers=latn`.
int32_t cicu_locale_name(const char *tag, char *_Nullable out, int32_t capacity, int32_t *status);
/// The name with CLDR's aliases replaced: `sh` is `sr_Latn`, `cmn` is `zh`.
int32_t cicu_locale_canonical(const char *name, char *_Nullable out, int32_t capacity, int32_t *status);
/// The canonical name with the likely subtags added: `zh` is `zh_Hans_CN`.
int32_t cicu_locale_maximized(const char *name, char *_Nullable out, int32_t capacity, int32_t *status);
/// The names of all locales that ICU has data for, aliases such as `iw` and `zh_CN` included; a space after each.
int32_t cicu_locale_available(char *_Nullable out, int32_t capacity, int32_t *status);

// Matching. A `cicu_matcher` is an icu::LocaleMatcher: immutable, and shared between threads.

typedef struct cicu_matcher cicu_matcher;

/// A matcher without a default locale. `names` holds `count` names, a NUL after each.
cicu_matcher *_Nullable cicu_matcher_open(const char *names, int32_t count, int32_t *status);
void cicu_matcher_close(cicu_matcher *matcher);
/// The index of the supported locale that fits best, or -1. `names` holds the `count` desired locales, the dearest
/// first, a NUL after each; `desired` gets the index of the one that was matched, or -1.
int32_t cicu_matcher_best(
    const cicu_matcher *matcher, const char *names, int32_t count, int32_t *desired, int32_t *status);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
