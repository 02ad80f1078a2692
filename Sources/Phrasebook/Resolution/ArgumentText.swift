public import MessageFormat

extension MessageArgument {
    /// One field name, in any spelling.
    public static func field(_ path: FieldPath) -> MessageArgument { .text(path.description) }

    /// Several field names, in any spelling.
    public static func fields(_ paths: [FieldPath]) -> MessageArgument { .list(paths.map(\.description)) }
}
