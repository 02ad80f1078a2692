#pragma once

#include <stdint.h>

/// How many times the process has asked for memory so far, on all threads: calls of malloc, calloc, realloc,
/// posix_memalign, aligned_alloc and memalign, whoever made them.
int64_t callocations_count(void);

/// Asks for memory `count` times, with each of the functions in turn, and gives it back: to prove that it is counted.
void callocations_plant(int64_t count);

/// Tells the compiler that something is used, so that it makes it.
void callocations_use(const void *_Nullable pointer);
