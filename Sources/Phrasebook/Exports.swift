// The files of a home, its catalogs and what is found in them are part of this module's interface.
@_exported public import PhrasebookFiles

// One import is enough for what this module's signatures take and give.
@_exported public import struct ICU.LocaleIdentifier
@_exported public import struct MessageFormat.Currency
@_exported public import struct MessageFormat.ExactDecimal
@_exported public import struct MessageFormat.FormatOptions
@_exported public import struct MessageFormat.Instant
@_exported public import enum MessageFormat.MessageArgument
@_exported public import struct MessageFormat.MessageArguments
@_exported public import struct MessageFormat.Money
@_exported public import struct TextKernel.UTF8Buffer
