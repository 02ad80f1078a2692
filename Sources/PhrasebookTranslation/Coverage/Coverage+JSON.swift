import Phrasebook

extension Coverage {
    /// The counts as JSON, with a newline at the end.
    ///
    /// `{"sourceLocale", "locales": {LOCALE: COUNT}, "catalogs": [{"catalog", "locale", "kinds": {KIND: COUNT}, …COUNT}]}`
    /// where COUNT is `{"translated", "stale", "unfinished", "missing", "total"}`.
    public var json: [UInt8] {
        JSONNode.members([
            ("sourceLocale", .text(sourceLocale)),
            ("locales", .members(locales.map { ($0, .members(all(in: $0).members)) })),
            (
                "catalogs",
                .made(
                    .array(
                        rows.map { row in
                            .members(
                                [("catalog", .text(row.catalog)), ("locale", .text(row.locale))] + row.all.members + [
                                    ("kinds", .members(row.kinds.map { ($0.kind, .members($0.count.members)) }))
                                ])
                        }))
            ),
        ]).fileBytes
    }
}

extension Coverage.Count {
    fileprivate var members: [(key: String, value: JSONNode)] {
        [
            ("translated", translated), ("stale", stale), ("unfinished", unfinished), ("missing", missing),
            ("total", total),
        ].map { ($0.0, .made(.number(String($0.1)))) }
    }
}
