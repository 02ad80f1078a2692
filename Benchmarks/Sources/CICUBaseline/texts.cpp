#include <fcntl.h>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "baseline.hpp"

struct cicu_baseline_texts {
    struct LocaleTexts {
        std::string name;
        icu::Locale locale;
        FormatTable formats;
    };

    std::vector<LocaleTexts> locales;

    LocaleTexts &named(std::string_view name) {
        for (LocaleTexts &texts : locales) {
            if (texts.name == name) return texts;
        }
        LocaleTexts &texts = locales.emplace_back();
        texts.name = name;
        texts.locale = icu::Locale(texts.name.c_str());
        return texts;
    }
};

namespace {

std::string_view take(std::string_view &rest, char end) {
    size_t position = rest.find(end);
    std::string_view part = rest.substr(0, position);
    rest.remove_prefix(position == std::string_view::npos ? rest.size() : position + 1);
    return part;
}

}  // namespace

extern "C" {

cicu_baseline_texts *cicu_baseline_load(const char *lines, int64_t length) {
    auto result = std::make_unique<cicu_baseline_texts>();
    std::string_view rest(lines, static_cast<size_t>(length));
    while (!rest.empty()) {
        std::string_view line = take(rest, '\n');
        cicu_baseline_texts::LocaleTexts &texts = result->named(take(line, '\t'));
        std::string_view key = take(line, '\t');
        UErrorCode status = U_ZERO_ERROR;
        UParseError error;
        auto format = std::make_unique<icu::MessageFormat>(unicode(line), texts.locale, error, status);
        if (U_FAILURE(status)) return nullptr;
        texts.formats.emplace(key, std::move(format));
    }
    return result.release();
}

int64_t cicu_baseline_texts_count(const cicu_baseline_texts *texts) {
    int64_t count = 0;
    for (const auto &locale : texts->locales) count += static_cast<int64_t>(locale.formats.size());
    return count;
}

void cicu_baseline_texts_close(cicu_baseline_texts *texts) { delete texts; }

cicu_baseline_texts *cicu_baseline_load_file(const char *path) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return nullptr;
    struct stat facts;
    cicu_baseline_texts *result = nullptr;
    if (fstat(file, &facts) == 0 && facts.st_size > 0) {
        // A mapped file is no anonymous memory, so it does not count as the texts' own.
        size_t length = static_cast<size_t>(facts.st_size);
        void *bytes = mmap(nullptr, length, PROT_READ, MAP_PRIVATE, file, 0);
        if (bytes != MAP_FAILED) {
            result = cicu_baseline_load(static_cast<const char *>(bytes), static_cast<int64_t>(length));
            munmap(bytes, length);
        }
    }
    close(file);
    return result;
}

void cicu_baseline_trim(void) { malloc_trim(0); }

}  // extern "C"
