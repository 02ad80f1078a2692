// Numbers, plural categories, dates, lists and names of regions, over ICU's C++ API.
//
// No ICU type is in this header: ICU's headers and Foundation's cannot meet in one build, and ICU's function
// names carry its version. Locales are ICU locale names that the caller has validated (malformed ones crash ICU).
// A `status` is a UErrorCode: 0 or less is success. Text comes back as UTF-8 without a final NUL; a function that
// writes text returns the length needed, which may be larger than `capacity` (then nothing useful was written).
#ifndef CICU_FORMAT_H
#define CICU_FORMAT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// The name of a status, such as `U_ILLEGAL_ARGUMENT_ERROR`. Never NULL; lives as long as the process.
const char *cicu_status_name(int32_t status);
/// ICU's version, such as `72.1`.
const char *cicu_version(void);

// Numbers. A `cicu_number` is an icu::number::LocalizedNumberFormatter: immutable, and shared between threads.

typedef struct cicu_number cicu_number;

/// The classic styles of NumberFormat, as `{n, number, STYLE}` of MessageFormat means them.
enum { CICU_NUMBER_DECIMAL = 0, CICU_NUMBER_INTEGER = 1, CICU_NUMBER_PERCENT = 2, CICU_NUMBER_CURRENCY = 3 };

/// What the formatter shows as its currency. `code` has three letters; `symbol`, when given, is shown instead.
typedef struct {
    const char *code;
    const char *_Nullable symbol;
    int32_t symbolLength;
} cicu_currency;

/// A classic style, or NULL with U_UNSUPPORTED_ERROR where the locale's digits are spelled by rules (`nu-hebr`).
cicu_number *_Nullable cicu_number_open_style(
    const char *locale, int32_t style, const cicu_currency *_Nullable currency, int32_t *status);
/// A DecimalFormat pattern, such as `#,##0.00`.
cicu_number *_Nullable cicu_number_open_pattern(
    const char *locale, const char *pattern, int32_t length, const cicu_currency *_Nullable currency, int32_t *status);
/// A number skeleton without `::`. A currency replaces the unit of the skeleton.
cicu_number *_Nullable cicu_number_open_skeleton(
    const char *locale, const char *skeleton, int32_t length, const cicu_currency *_Nullable currency,
    int32_t *status);
/// An amount in a currency with exactly `fractionDigits` digits after the separator; above 999 with all that it has.
cicu_number *_Nullable cicu_number_open_money(
    const char *locale, const cicu_currency *currency, int32_t fractionDigits, int32_t *status);

/// What shows the currency of an amount, and how a negative amount is marked.
enum { CICU_MONEY_SYMBOL = 0, CICU_MONEY_NARROW_SYMBOL = 1, CICU_MONEY_ISO_CODE = 2, CICU_MONEY_NAME = 3 };
enum { CICU_MONEY_STANDARD = 0, CICU_MONEY_ACCOUNTING = 1 };

/// As `cicu_number_open_money`, in a width and with a sign of the enumerations above. A symbol that is given replaces
/// symbol and code; as a narrow symbol or a name ICU does not show it.
cicu_number *_Nullable cicu_number_open_money_style(
    const char *locale, const cicu_currency *currency, int32_t width, int32_t sign, int32_t fractionDigits,
    int32_t *status);
void cicu_number_close(cicu_number *number);

/// Writes a decimal as `cicu_number_format` does, and what its pieces are: to `segments` a pair for each, of a
/// UNumberFormatFields (-1 of anything else) and its bytes, as far as there is room; to `count` how many there are.
int32_t cicu_number_fields(
    const cicu_number *number, const char *decimal, int32_t length, int32_t *segments, int32_t segmentCapacity,
    int32_t *count, char *_Nullable out, int32_t capacity, int32_t *status);

/// Writes a decimal (`-12.50`, `1E3`) as the locale writes it.
int32_t cicu_number_format(
    const cicu_number *number, const char *decimal, int32_t length, char *_Nullable out, int32_t capacity,
    int32_t *status);

// Numbers by rules: spellout, ordinal, duration, and digits that are no positional system. Not to be shared
// between threads without a lock.

typedef struct cicu_rule_number cicu_rule_number;

enum { CICU_RULES_SPELLOUT = 0, CICU_RULES_ORDINAL = 1, CICU_RULES_DURATION = 2, CICU_RULES_DIGITS = 3 };

cicu_rule_number *_Nullable cicu_rule_number_open(const char *locale, int32_t rules, int32_t *status);
void cicu_rule_number_close(cicu_rule_number *number);
/// Chooses the rule set named by a style, such as `%spellout-ordinal`; an unknown name is ignored, as ICU does.
void cicu_rule_number_set_rules(cicu_rule_number *number, const char *name, int32_t length);
int32_t cicu_rule_number_format(
    const cicu_rule_number *number, const char *decimal, int32_t length, char *_Nullable out, int32_t capacity,
    int32_t *status);

// Plural categories. Immutable, and shared between threads.

typedef struct cicu_plural cicu_plural;

enum {
    CICU_PLURAL_ZERO = 0, CICU_PLURAL_ONE = 1, CICU_PLURAL_TWO = 2, CICU_PLURAL_FEW = 3, CICU_PLURAL_MANY = 4,
    CICU_PLURAL_OTHER = 5
};

cicu_plural *_Nullable cicu_plural_open(const char *locale, int32_t ordinal, int32_t *status);
void cicu_plural_close(cicu_plural *plural);
/// The category of a decimal as `number` would show it.
int32_t cicu_plural_select(
    const cicu_plural *plural, const cicu_number *number, const char *decimal, int32_t length, int32_t *status);
/// The category of a double.
int32_t cicu_plural_select_double(const cicu_plural *plural, double value);
/// Writes the categories of the whole numbers from 0 to below `count`, a byte each.
void cicu_plural_table(const cicu_plural *plural, uint8_t *out, int32_t count);
/// 1 where the rules look at whole numbers from 900 on by their last two digits alone, as far as they can be read.
int32_t cicu_plural_repeats(const char *name, int32_t ordinal);

// Dates and times. Not to be shared between threads without a lock.

typedef struct cicu_date cicu_date;

enum {
    CICU_DATE_NONE = -1, CICU_DATE_FULL = 0, CICU_DATE_LONG = 1, CICU_DATE_MEDIUM = 2, CICU_DATE_SHORT = 3
};

/// A date, a time, or both, in a style of the locale. `zone` is an IANA name.
cicu_date *_Nullable cicu_date_open_style(
    const char *locale, int32_t dateStyle, int32_t timeStyle, const char *zone, int32_t *status);
/// A SimpleDateFormat pattern, such as `yyyy-MM-dd`.
cicu_date *_Nullable cicu_date_open_pattern(
    const char *locale, const char *pattern, int32_t length, const char *zone, int32_t *status);
/// The locale's best pattern for a date skeleton without `::`, such as `yMMMd`.
cicu_date *_Nullable cicu_date_open_skeleton(
    const char *locale, const char *skeleton, int32_t length, const char *zone, int32_t *status);
void cicu_date_close(cicu_date *date);
/// Writes an instant, in milliseconds since 1970-01-01T00:00:00Z.
int32_t cicu_date_format(
    const cicu_date *date, double milliseconds, char *_Nullable out, int32_t capacity, int32_t *status);
/// The pattern that a format writes by, such as `y年M月d日`; U_UNSUPPORTED_ERROR where it has none.
int32_t cicu_date_pattern(const cicu_date *date, char *_Nullable out, int32_t capacity, int32_t *status);
/// Whether ICU knows a time zone of this name.
int32_t cicu_zone_is_known(const char *zone);

// Lists. Immutable, and shared between threads.

typedef struct cicu_list cicu_list;

enum { CICU_LIST_AND = 0, CICU_LIST_OR = 1, CICU_LIST_UNITS = 2 };

cicu_list *_Nullable cicu_list_open(const char *locale, int32_t type, int32_t *status);
void cicu_list_close(cicu_list *list);
/// Joins `count` items, which are one after another in `items` with the lengths given.
int32_t cicu_list_format(
    const cicu_list *list, const char *items, const int32_t *lengths, int32_t count, char *_Nullable out,
    int32_t capacity, int32_t *status);

/// Whether a locale is written from right to left, by its script or that which is likely for it.
int32_t cicu_is_right_to_left(const char *locale);

/// The quotation marks of a locale: those outside, which open and close, and those inside of them; a line feed after
/// each.
int32_t cicu_quotation_marks(const char *locale, char *_Nullable out, int32_t capacity, int32_t *status);

/// The name of a region (`CN`, `419`) in a locale; the code itself where CLDR has no name.
int32_t cicu_region_name(
    const char *locale, const char *region, char *_Nullable out, int32_t capacity, int32_t *status);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
