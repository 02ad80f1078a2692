#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <unicode/listformatter.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/unistr.h>

#include "include/cicu_baseline.h"

/// Message formats by code, for one locale.
using FormatTable = std::unordered_map<std::string, std::unique_ptr<icu::MessageFormat>>;

/// The pattern as ICU takes it, read as UTF-8.
inline icu::UnicodeString unicode(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

struct cicu_baseline {
    struct Call {
        int32_t locale;
        std::string code;
        std::string name;
        double first;
        double second;
        int64_t count;
        std::array<std::string, 3> fields;
    };

    struct LocaleSide {
        icu::Locale locale;
        std::array<FormatTable, CICU_BASELINE_TABLES> formats;
        FormatTable anyCurrency;
        std::array<std::unordered_map<std::string, icu::UnicodeString>, CICU_BASELINE_TABLES> patterns;
        std::unordered_map<std::string, icu::UnicodeString> labels;
        std::unique_ptr<icu::ListFormatter> list;
    };

    std::vector<LocaleSide> locales;
    std::array<std::vector<Call>, CICU_BASELINE_TABLES> calls;
    /// Both are used again by every call.
    icu::UnicodeString text;
    std::string bytes;
};
