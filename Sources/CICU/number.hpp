// What a `cicu_number` is, for the files of this target alone.
#ifndef CICU_NUMBER_HPP
#define CICU_NUMBER_HPP

#include <unicode/numberformatter.h>

struct cicu_number {
    icu::number::LocalizedNumberFormatter formatter;
};

#endif
