package import MessageFormat

extension RetryAdvice {
    /// Writes the advice as an object with all of its keys; what is absent is `null`.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("advice", advice.rawValue)
            writer.member("source", source.rawValue)
            writer.member("onlyIf", onlyIf?.rawValue)
            writer.key("afterSeconds")
            writer.integer(afterSeconds)
            writer.key("conflict")
            guard let conflict else { return writer.raw("null") }
            writer.object { writer in
                writer.member("advice", conflict.advice.rawValue)
                writer.member("source", conflict.source.rawValue)
            }
        }
    }
}

extension MessageArguments {
    /// Writes the arguments as an object, in the order given.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for entry in entries {
                writer.key(entry.name.withoutControls)
                entry.value.sanitized.write(to: &writer)
            }
        }
    }
}

extension MessageArgument {
    /// Writes the value in the form in which requests give it.
    package func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text), .region(let text): writer.string(text)
        case .number(let number): writer.raw(number.description)
        case .money(let money):
            writer.object { writer in
                writer.member("amount", money.amount.description)
                writer.member("currency", money.currency.code)
            }
        case .instant(let instant): writer.string(instant.description)
        case .list(let items): writer.array { writer in items.forEach { writer.string($0) } }
        case .unreadable: writer.raw("null")
        }
    }
}
