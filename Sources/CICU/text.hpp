// UTF-8 in and out of icu::UnicodeString, for the files of this target alone.
#ifndef CICU_TEXT_HPP
#define CICU_TEXT_HPP

#include <cstdint>

#include <unicode/bytestream.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

namespace cicu {

inline UErrorCode &errorCode(int32_t *status) {
    static_assert(sizeof(UErrorCode) == sizeof(int32_t), "a status is passed as int32_t");
    return *reinterpret_cast<UErrorCode *>(status);
}

inline icu::UnicodeString fromUTF8(const char *text, int32_t length) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text, length));
}

/// Writes as much as fits and returns the length of the whole text in UTF-8.
inline int32_t toUTF8(const icu::UnicodeString &text, char *out, int32_t capacity) {
    icu::CheckedArrayByteSink sink(out, out == nullptr ? 0 : capacity);
    text.toUTF8(sink);
    return sink.NumberOfBytesAppended();
}

}  // namespace cicu

#endif
