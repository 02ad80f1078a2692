import Phrasebook

extension HomeDiff {
    /// What differs, as JSON for programs, with a newline at the end.
    ///
    /// `{"old", "new", "counts": {"added", "removed", "changed", "stale", "otherState", "shownOtherwise",
    /// "facts"}, "catalogs": [CATALOG]}`;
    /// CATALOG is `{"catalog", "change", "facts": [FACT], "codes": [{"code", "change", "facts": [FACT]}], "texts": [TEXT]}`,
    /// FACT `{"name", "old", "new"}` and TEXT `{"key", "code", "kind", "locale", "change", "lagsBehindSource", "isShownOtherwise",
    /// "old": SIDE,
    /// "new": SIDE, "shown": [{"case", "old", "new"}]}` with SIDE `{"text", "state"}`. What is absent is null. `change` is
    /// `added`, `removed` or `changed`, and null of a text whose words are the same.
    ///
    /// - Parameters:
    ///   - old: What the old home is called.
    ///   - new: What the new home is called.
    /// - Returns: The JSON, in lines.
    package func json(old: String, new: String) -> [UInt8] {
        let counts = self.counts
        return JSONNode.members([
            ("old", .text(old)), ("new", .text(new)),
            (
                "counts",
                .members(
                    [
                        ("added", counts.added), ("removed", counts.removed), ("changed", counts.changed),
                        ("stale", counts.stale), ("otherState", counts.otherState),
                        ("shownOtherwise", counts.shownOtherwise), ("facts", counts.facts),
                    ].map { ($0.0, .made(.number(String($0.1)))) })
            ), ("catalogs", .made(.array(catalogs.map(Self.node)))),
        ]).fileBytes
    }

    private static func node(_ catalog: CatalogChange) -> JSONNode {
        .members([
            ("catalog", .text(catalog.name)), ("change", .text(catalog.change.rawValue)),
            ("facts", .made(.array(catalog.facts.map(node)))),
            (
                "codes",
                .made(
                    .array(
                        catalog.codes.map { code in
                            .members([
                                ("code", .text(code.code.rawValue)), ("change", .text(code.change.rawValue)),
                                ("facts", .made(.array(code.facts.map(node)))),
                            ])
                        }))
            ),
            ("texts", .made(.array(catalog.messages.flatMap { message in message.texts.map { node($0, message) } }))),
        ])
    }

    private static func node(_ fact: Fact) -> JSONNode {
        .members([("name", .text(fact.name)), ("old", text(fact.old)), ("new", text(fact.new))])
    }

    private static func node(_ change: TextChange, _ message: Message) -> JSONNode {
        func side(_ side: Side?) -> JSONNode {
            side.map { .members([("text", .text($0.text)), ("state", .text($0.state.rawValue))]) } ?? .made(.null)
        }
        return .members([
            ("key", .text(message.entry.key)), ("code", text(message.entry.code?.rawValue)),
            ("kind", .text(message.entry.kindName)), ("locale", .text(change.locale)),
            ("change", text(change.change?.rawValue)),
            ("lagsBehindSource", .made(.bool(change.lagsBehindSource))),
            ("isShownOtherwise", .made(.bool(change.isShownOtherwise))), ("old", side(change.old)),
            ("new", side(change.new)),
            (
                "shown",
                .made(
                    .array(
                        change.shown.map { shown in
                            .members([
                                ("case", text(shown.label)), ("old", text(shown.old)), ("new", text(shown.new)),
                            ])
                        }))
            ),
        ])
    }

    private static func text(_ text: String?) -> JSONNode { text.map { .text($0) } ?? .made(.null) }
}
