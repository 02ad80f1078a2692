#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a text takes: the index of its table.
enum {
    CICU_BASELINE_PLAIN = 0,
    CICU_BASELINE_NAME = 1,
    CICU_BASELINE_AMOUNTS = 2,
    CICU_BASELINE_PLURAL = 3,
    CICU_BASELINE_LIST = 4,
    /// How many tables there are.
    CICU_BASELINE_TABLES = 5,
};

/// What is made of a text: the text itself, by the number of its table, or one of these.
enum {
    /// A JSON body of a text with amounts.
    CICU_BASELINE_BODY = 5,
    /// A text with amounts, whose formats were not told the currency.
    CICU_BASELINE_ANY_CURRENCY = 6,
};

/// Message formats by code and locale, with the calls that are made of them.
typedef struct cicu_baseline cicu_baseline;

/// One call. The texts are UTF-8, and are copied.
typedef struct {
    int32_t locale;
    const char *_Nonnull code;
    const char *_Nonnull name;
    double first;
    double second;
    int64_t count;
    const char *_Nonnull fields[3];
} cicu_baseline_call;

/// Tables for the locales of these names; every index of a locale is one of this list.
cicu_baseline *_Nonnull cicu_baseline_open(const char *_Nonnull const *_Nonnull locales, int32_t count);

void cicu_baseline_close(cicu_baseline *_Nonnull baseline);

/// Puts a message format into a table; false where ICU refuses the pattern.
bool cicu_baseline_add_text(
    cicu_baseline *_Nonnull baseline, int32_t table, int32_t locale, const char *_Nonnull code,
    const char *_Nonnull pattern);

/// What people call a field in a locale.
void cicu_baseline_add_label(
    cicu_baseline *_Nonnull baseline, int32_t locale, const char *_Nonnull field, const char *_Nonnull label);

/// Appends a call to those of a table.
void cicu_baseline_add_call(cicu_baseline *_Nonnull baseline, int32_t table, const cicu_baseline_call *_Nonnull call);

/// Makes all calls of a work, `rounds` times; returns the bytes written in all, or -1 where ICU failed.
int64_t cicu_baseline_run(cicu_baseline *_Nonnull baseline, int32_t work, int64_t rounds);

/// What one call of a work writes, as UTF-8 with a NUL behind; valid until the next call. NULL where ICU failed.
const char *_Nullable cicu_baseline_text(cicu_baseline *_Nonnull baseline, int32_t work, int64_t index);

/// Opens a message format for each call of a table, `rounds` times, and closes it again; returns how many, or -1 where
/// ICU refused one.
int64_t cicu_baseline_parse(cicu_baseline *_Nonnull baseline, int32_t table, int64_t rounds);

/// Many message formats by key.
typedef struct cicu_baseline_texts cicu_baseline_texts;

/// Opens a message format for each line of a text: the name of a locale, a key and a pattern, with tabs between.
///
/// NULL where ICU refused one.
cicu_baseline_texts *_Nullable cicu_baseline_load(const char *_Nonnull lines, int64_t length);

/// How many there are.
int64_t cicu_baseline_texts_count(const cicu_baseline_texts *_Nonnull texts);

void cicu_baseline_texts_close(cicu_baseline_texts *_Nonnull texts);

/// Loads a file of such lines without copying it; NULL also where there is none.
cicu_baseline_texts *_Nullable cicu_baseline_load_file(const char *_Nonnull path);

/// Makes the allocator give back to the system what it holds and that is unused.
void cicu_baseline_trim(void);

/// ICU's own version, such as `72.1`.
const char *_Nonnull cicu_baseline_version(void);

#ifdef __cplusplus
}
#endif
