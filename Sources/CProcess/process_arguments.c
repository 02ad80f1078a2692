#include "process_arguments.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/auxv.h>

static int count = 0;
static char **arguments = 0;
static char path[PATH_MAX];

// The C library passes the arguments of main to what runs before it.
__attribute__((constructor)) static void keep(int argc, char **argv) {
    count = argc;
    arguments = argv;
    // As it was given to execve, so that it counts from the folder that the process started in.
    const char *given = (const char *)getauxval(AT_EXECFN);
    if (given == 0 || realpath(given, path) == 0) path[0] = 0;
}

int process_argument_count(void) {
    return count;
}

const char *process_argument(int index) {
    return arguments[index];
}

const char *process_path(void) {
    return path;
}
