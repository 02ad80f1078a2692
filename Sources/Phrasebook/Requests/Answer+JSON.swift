extension Answer {
    /// Writes the members of an answer as `batch` and the service give it.
    ///
    /// All keys are always there; what is absent is `null`.
    package func writeMembers(to writer: inout JSONWriter) {
        let entry = entry
        let (message, handling, user) = (text(.message), text(.handling), text(.user))
        writer.member("catalog", catalogName.rawValue)
        writer.member("code", code.rawValue)
        writer.key("known")
        writer.bool(isKnown)
        writer.member("identifier", entry?.identifier)
        writer.member("type", entry?.type)
        writer.member("category", entry?.category)
        writer.member("locale", message?.localeName)
        writer.key("locales")
        writer.object { writer in
            writer.member("message", message?.localeName)
            writer.member("handling", handling?.localeName)
            writer.member("user", user?.localeName)
        }
        writer.member("message", message?.text)
        writer.member("contractMessage", isKnown ? contractMessage : nil)
        writer.member("handling", handling?.text)
        writer.member("user", user?.text)
        writer.key("retry")
        if let retry { retry.write(to: &writer) } else { writer.raw("null") }
        writer.key("httpStatus")
        writer.integer(entry?.httpStatus)
        writer.member("audience", entry?.audience.rawValue)
        writer.key("deprecated")
        writer.bool(entry?.isDeprecated)
    }
}
