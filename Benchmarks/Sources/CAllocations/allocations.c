#define _GNU_SOURCE
#include "include/callocations.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>

// The C library's own functions under the names that are never interposed. What they give back is given back to the
// library's free, which stays as it is.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static _Atomic int64_t calls;

static inline void count_call(void) { atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed); }

void *malloc(size_t size) {
    count_call();
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    count_call();
    return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
    count_call();
    return __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size) {
    count_call();
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    count_call();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size) {
    count_call();
    if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) return EINVAL;
    void *found = __libc_memalign(alignment, size);
    if (!found) return ENOMEM;
    *block = found;
    return 0;
}

int64_t callocations_count(void) { return atomic_load_explicit(&calls, memory_order_relaxed); }

void callocations_use(const void *pointer) { __asm__ volatile("" : : "r"(pointer) : "memory"); }

void callocations_plant(int64_t count) {
    for (int64_t index = 0; index < count; index++) {
        void *block = NULL;
        switch (index % 6) {
        case 0: block = malloc(24); break;
        case 1: block = calloc(3, 8); break;
        case 2: block = realloc(NULL, 24); break;
        case 3: block = memalign(64, 64); break;
        case 4: block = aligned_alloc(64, 64); break;
        default:
            if (posix_memalign(&block, 64, 64) != 0) abort();
        }
        callocations_use(block);
        free(block);
    }
}
