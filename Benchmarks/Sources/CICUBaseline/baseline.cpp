#include "baseline.hpp"

#include <unicode/curramt.h>
#include <unicode/fmtable.h>
#include <unicode/uvernum.h>

namespace {

using Call = cicu_baseline::Call;
using LocaleSide = cicu_baseline::LocaleSide;

// The names are ready: a program has them as constants.
const icu::UnicodeString nameNames[] = {u"merchant"};
const icu::UnicodeString amountNames[] = {u"amount", u"limit"};
const icu::UnicodeString pluralNames[] = {u"count"};
const icu::UnicodeString listNames[] = {u"fields"};

const icu::MessageFormat *find(const LocaleSide &side, int32_t table, const std::string &code) {
    auto found = side.formats[table].find(code);
    return found == side.formats[table].end() ? nullptr : found->second.get();
}

// A Formattable that adopts its string is the shortest way: `Formattable(const UnicodeString &)` copies it.

bool writePlain(const LocaleSide &side, const Call &call, icu::UnicodeString &out) {
    const icu::MessageFormat *format = find(side, CICU_BASELINE_PLAIN, call.code);
    if (!format) return false;
    UErrorCode status = U_ZERO_ERROR;
    format->format(nullptr, nullptr, 0, out, status);
    return U_SUCCESS(status);
}

bool writeName(const LocaleSide &side, const Call &call, icu::UnicodeString &out) {
    const icu::MessageFormat *format = find(side, CICU_BASELINE_NAME, call.code);
    if (!format) return false;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Formattable values[] = {icu::Formattable(new icu::UnicodeString(unicode(call.name)))};
    format->format(nameNames, values, 1, out, status);
    return U_SUCCESS(status);
}

bool writeAmounts(const icu::MessageFormat *format, const Call &call, icu::UnicodeString &out) {
    if (!format) return false;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Formattable values[] = {
        icu::Formattable(new icu::CurrencyAmount(call.first, u"CNY", status)),
        icu::Formattable(new icu::CurrencyAmount(call.second, u"CNY", status)),
    };
    format->format(amountNames, values, 2, out, status);
    return U_SUCCESS(status);
}

bool writeAmounts(const LocaleSide &side, const Call &call, icu::UnicodeString &out) {
    return writeAmounts(find(side, CICU_BASELINE_AMOUNTS, call.code), call, out);
}

bool writeAnyCurrency(const LocaleSide &side, const Call &call, icu::UnicodeString &out) {
    auto found = side.anyCurrency.find(call.code);
    return found != side.anyCurrency.end() && writeAmounts(found->second.get(), call, out);
}

bool writePlural(const LocaleSide &side, const Call &call, icu::UnicodeString &out) {
    const icu::MessageFormat *format = find(side, CICU_BASELINE_PLURAL, call.code);
    if (!format) return false;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Formattable values[] = {icu::Formattable(call.count)};
    format->format(pluralNames, values, 1, out, status);
    return U_SUCCESS(status);
}

bool writeList(const LocaleSide &side, const Call &call, icu::UnicodeString &out) {
    const icu::MessageFormat *format = find(side, CICU_BASELINE_LIST, call.code);
    if (!format) return false;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString labels[3];
    for (size_t index = 0; index < call.fields.size(); index++) {
        auto label = side.labels.find(call.fields[index]);
        if (label == side.labels.end()) return false;
        labels[index].fastCopyFrom(label->second);
    }
    auto joined = std::make_unique<icu::UnicodeString>();
    side.list->format(labels, 3, *joined, status);
    const icu::Formattable values[] = {icu::Formattable(joined.release())};
    format->format(listNames, values, 1, out, status);
    return U_SUCCESS(status);
}

void appendEscaped(const std::string &text, std::string &out) {
    static const char digits[] = "0123456789abcdef";
    for (char character : text) {
        switch (character) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\f': out += "\\f"; break;
        case '\r': out += "\\r"; break;
        default:
            if (static_cast<unsigned char>(character) < 0x20) {
                out += "\\u00";
                out += digits[static_cast<unsigned char>(character) >> 4];
                out += digits[character & 15];
            } else {
                out += character;
            }
        }
    }
}

/// Turns the text into bytes, instead of what the string held.
struct Plainly {
    static void finish(const Call &, const icu::UnicodeString &text, std::string &message, std::string &bytes) {
        (void)message;
        bytes.clear();
        text.toUTF8String(bytes);
    }
};

/// Turns the text into the bytes of a JSON body.
struct AsBody {
    static void finish(const Call &call, const icu::UnicodeString &text, std::string &message, std::string &bytes) {
        message.clear();
        text.toUTF8String(message);
        bytes.assign("{\"retCode\":\"");
        appendEscaped(call.code, bytes);
        bytes += "\",\"retMsg\":\"";
        appendEscaped(message, bytes);
        bytes += "\"}";
    }
};

template <typename Finish, bool (*write)(const LocaleSide &, const Call &, icu::UnicodeString &)>
int64_t run(cicu_baseline &baseline, const Call *calls, size_t count, int64_t rounds) {
    int64_t total = 0;
    icu::UnicodeString &text = baseline.text;
    std::string &bytes = baseline.bytes;
    std::string message;
    for (int64_t round = 0; round < rounds; round++) {
        for (size_t index = 0; index < count; index++) {
            const Call &call = calls[index];
            text.remove();
            if (!write(baseline.locales[call.locale], call, text)) return -1;
            Finish::finish(call, text, message, bytes);
            total += static_cast<int64_t>(bytes.size());
        }
    }
    return total;
}

int64_t run(cicu_baseline &baseline, int32_t work, const Call *calls, size_t count, int64_t rounds) {
    switch (work) {
    case CICU_BASELINE_PLAIN: return run<Plainly, writePlain>(baseline, calls, count, rounds);
    case CICU_BASELINE_NAME: return run<Plainly, writeName>(baseline, calls, count, rounds);
    case CICU_BASELINE_AMOUNTS: return run<Plainly, writeAmounts>(baseline, calls, count, rounds);
    case CICU_BASELINE_PLURAL: return run<Plainly, writePlural>(baseline, calls, count, rounds);
    case CICU_BASELINE_LIST: return run<Plainly, writeList>(baseline, calls, count, rounds);
    case CICU_BASELINE_BODY: return run<AsBody, writeAmounts>(baseline, calls, count, rounds);
    case CICU_BASELINE_ANY_CURRENCY: return run<Plainly, writeAnyCurrency>(baseline, calls, count, rounds);
    default: return -1;
    }
}

const std::vector<Call> &callsOf(const cicu_baseline &baseline, int32_t work) {
    bool isAmounts = work == CICU_BASELINE_BODY || work == CICU_BASELINE_ANY_CURRENCY;
    return baseline.calls[isAmounts ? CICU_BASELINE_AMOUNTS : work];
}

/// Tells a message's formats the currency that its amounts will have. Without it, ICU clones the format, about 25 µs,
/// for each amount in another currency than the locale's own.
bool setCurrency(icu::MessageFormat &message, const icu::Locale &locale) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createCurrencyInstance(locale, status));
    if (U_FAILURE(status)) return false;
    format->setCurrency(u"CNY", status);
    for (const icu::UnicodeString &name : amountNames) message.setFormat(name, *format, status);
    return U_SUCCESS(status);
}

}  // namespace

extern "C" {

cicu_baseline *cicu_baseline_open(const char *const *locales, int32_t count) {
    auto baseline = std::make_unique<cicu_baseline>();
    for (int32_t index = 0; index < count; index++) {
        LocaleSide &side = baseline->locales.emplace_back();
        UErrorCode status = U_ZERO_ERROR;
        side.locale = icu::Locale(locales[index]);
        side.list.reset(icu::ListFormatter::createInstance(side.locale, status));
    }
    return baseline.release();
}

void cicu_baseline_close(cicu_baseline *baseline) { delete baseline; }

bool cicu_baseline_add_text(
    cicu_baseline *baseline, int32_t table, int32_t locale, const char *code, const char *pattern) {
    LocaleSide &side = baseline->locales[locale];
    UErrorCode status = U_ZERO_ERROR;
    UParseError error;
    icu::UnicodeString text = unicode(pattern);
    auto format = std::make_unique<icu::MessageFormat>(text, side.locale, error, status);
    if (U_FAILURE(status)) return false;
    if (table == CICU_BASELINE_AMOUNTS) {
        side.anyCurrency[code] = std::make_unique<icu::MessageFormat>(*format);
        if (!setCurrency(*format, side.locale)) return false;
    }
    side.formats[table][code] = std::move(format);
    side.patterns[table][code] = text;
    return true;
}

void cicu_baseline_add_label(cicu_baseline *baseline, int32_t locale, const char *field, const char *label) {
    baseline->locales[locale].labels[field] = unicode(label);
}

void cicu_baseline_add_call(cicu_baseline *baseline, int32_t table, const cicu_baseline_call *call) {
    baseline->calls[table].push_back(
        {call->locale, call->code, call->name, call->first, call->second, call->count,
         {call->fields[0], call->fields[1], call->fields[2]}});
}

int64_t cicu_baseline_run(cicu_baseline *baseline, int32_t work, int64_t rounds) {
    const std::vector<Call> &calls = callsOf(*baseline, work);
    return run(*baseline, work, calls.data(), calls.size(), rounds);
}

const char *cicu_baseline_text(cicu_baseline *baseline, int32_t work, int64_t index) {
    const Call *call = &callsOf(*baseline, work)[static_cast<size_t>(index)];
    return run(*baseline, work, call, 1, 1) < 0 ? nullptr : baseline->bytes.c_str();
}

int64_t cicu_baseline_parse(cicu_baseline *baseline, int32_t table, int64_t rounds) {
    int64_t total = 0;
    for (int64_t round = 0; round < rounds; round++) {
        for (const Call &call : baseline->calls[table]) {
            const LocaleSide &side = baseline->locales[call.locale];
            UErrorCode status = U_ZERO_ERROR;
            UParseError error;
            icu::MessageFormat format(side.patterns[table].find(call.code)->second, side.locale, error, status);
            if (U_FAILURE(status)) return -1;
            total += 1;
        }
    }
    return total;
}

const char *cicu_baseline_version(void) { return U_ICU_VERSION; }

}  // extern "C"
