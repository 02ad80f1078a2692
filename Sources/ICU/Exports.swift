// Texts are appended to it by nearly every public method here.
@_exported public import struct TextKernel.UTF8Buffer
