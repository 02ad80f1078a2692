#include "process_arguments.h"

#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

void process_return_memory(void) {
#ifdef __GLIBC__
    // A number that was said once is not changed by the allocator itself afterwards.
    mallopt(M_MMAP_THRESHOLD, 64 * 1024);
    mallopt(M_TRIM_THRESHOLD, 128 * 1024);
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    mallopt(M_ARENA_MAX, processors > 2 ? (int)processors : 2);
#endif
}
