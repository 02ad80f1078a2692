#ifndef PROCESS_ARGUMENTS_H
#define PROCESS_ARGUMENTS_H

// The arguments that the process was started with. Swift's own CommandLine reads them from /proc, which a small container
// need not have; it then has none, and a command would do something else than it was told.

/// How many there are, the program's name counted.
int process_argument_count(void);

/// The argument at an index below the count.
const char * _Nonnull process_argument(int index);

/// The path of the program's file, links followed; empty where the system did not tell.
const char * _Nonnull process_path(void);

/// Tells the allocator to give memory back to the system soon after it was freed, and to keep no more arenas than there are
/// processors. Large buffers get pages of their own, which go when they are freed. Nothing happens but with glibc.
void process_return_memory(void);

#endif
