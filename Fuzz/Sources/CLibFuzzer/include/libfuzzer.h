#ifndef LIBFUZZER_H
#define LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own main, for programs that have one themselves (llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a
/// library"). Calls `target` until the limits in the arguments are reached; ends the process where `target` crashes.
int LLVMFuzzerRunDriver(
    int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
    int (*_Nonnull target)(const uint8_t *_Nullable bytes, size_t count));

#endif
