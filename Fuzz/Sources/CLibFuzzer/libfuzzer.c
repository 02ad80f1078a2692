// A target needs a source; the function is in the compiler's own library.
#include "libfuzzer.h"
