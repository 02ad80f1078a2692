#include "process_arguments.h"

static int count = 0;
static char **arguments = 0;

// The C library passes the arguments of main to what runs before it.
__attribute__((constructor)) static void keep(int argc, char **argv) {
    count = argc;
    arguments = argv;
}

int process_argument_count(void) {
    return count;
}

const char *process_argument(int index) {
    return arguments[index];
}
