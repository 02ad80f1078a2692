import Phrasebook

/// The facts of a manifest as it writes them, to tell two manifests apart.
enum CatalogFacts {
    /// What differs between two manifests.
    struct Changes {
        let catalog: [HomeDiff.Fact]
        let codes: [HomeDiff.CodeChange]

        var isEmpty: Bool { catalog.isEmpty && codes.isEmpty }

        /// With facts of texts besides: those of a code behind the code's own, others behind the catalog's.
        func adding(_ facts: [(code: Code?, fact: HomeDiff.Fact)], to new: Catalog?) -> Changes {
            guard !facts.isEmpty else { return self }
            let own = facts.filter { $0.code == nil }.map(\.fact)
            var byCode = Dictionary(grouping: facts.filter { $0.code != nil }, by: \.code)
            var changes = codes.map { change in
                let more = byCode.removeValue(forKey: change.code)?.map(\.fact) ?? []
                return HomeDiff.CodeChange(code: change.code, change: change.change, facts: change.facts + more)
            }
            for code in new?.codes ?? [] {
                guard let facts = byCode[code] else { continue }
                changes.append(HomeDiff.CodeChange(code: code, change: .changed, facts: facts.map(\.fact)))
            }
            let order = new?.codes ?? []
            let ranks = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            // Those that are gone stay behind what they followed.
            if changes.allSatisfy({ ranks[$0.code] != nil }) {
                changes.sort { ranks[$0.code, default: 0] < ranks[$1.code, default: 0] }
            }
            return Changes(catalog: catalog + own, codes: changes)
        }
    }

    /// What differs between two manifests of one name; of a catalog that is in one home alone, its codes.
    static func changes(from old: Catalog?, to new: Catalog?) -> Changes {
        let codes = Merged.order(old?.codes ?? [], new?.codes ?? []) { $0 }.compactMap { code -> HomeDiff.CodeChange? in
            let (before, after) = (old?[code], new?[code])
            let facts = differences(before.map(facts) ?? [], after.map(facts) ?? [])
            let change: HomeDiff.Change = before == nil ? .added : after == nil ? .removed : .changed
            guard change != .changed || !facts.isEmpty else { return nil }
            return HomeDiff.CodeChange(code: code, change: change, facts: facts)
        }
        guard let old, let new else { return Changes(catalog: [], codes: codes) }
        return Changes(catalog: differences(facts(of: old), facts(of: new)), codes: codes)
    }

    /// Facts with their values; one that has several is a list, and one that is not stated has none.
    private typealias Facts = [(name: String, values: [String])]

    private static func differences(_ old: Facts, _ new: Facts) -> [HomeDiff.Fact] {
        let names = Merged.order(old.map(\.name), new.map(\.name)) { $0 }
        return names.compactMap { name in
            let before = old.first { $0.name == name }?.values ?? []
            let after = new.first { $0.name == name }?.values ?? []
            guard before != after else { return nil }
            var (gone, come) = (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
            // The same in another order.
            if gone.isEmpty, come.isEmpty { (gone, come) = (before, after) }
            func text(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ", ") }
            return HomeDiff.Fact(name: name, old: text(gone), new: text(come))
        }
    }

    private static func value(_ text: String?) -> [String] { text.map { [$0] } ?? [] }

    // MARK: Codes

    private static func facts(of entry: Catalog.Entry) -> Facts {
        [
            ("identifier", value(entry.identifier)), ("symbol", [entry.symbol]), ("category", value(entry.category)),
            ("type", value(entry.type)), ("audience", [entry.audience.rawValue]),
            ("arguments", entry.arguments.map { "\($0.name) (\($0.type.rawValue))" }),
            ("fieldPosition", value(entry.fieldPosition?.rawValue)), ("userText", value(entry.sharedUserText)),
            ("retry", value(entry.retry.map(text))), ("deprecated", entry.isDeprecated ? ["true"] : []),
            ("httpStatus", value(entry.httpStatus.map(String.init))),
        ]
    }

    private static func text(of retry: RetryAdvice) -> String {
        var parts = [retry.advice.rawValue]
        if let condition = retry.onlyIf { parts.append("onlyIf \(condition.rawValue)") }
        if let seconds = retry.afterSeconds { parts.append("afterSeconds \(seconds)") }
        parts.append("source \(retry.source.rawValue)")
        if let conflict = retry.conflict {
            parts.append("conflict \(conflict.advice.rawValue) (\(conflict.source.rawValue))")
        }
        return parts.joined(separator: ", ")
    }

    // MARK: Catalogs

    private static func facts(of catalog: Catalog) -> Facts {
        [
            ("contractLocale", [catalog.contractLocale.folderName]),
            ("successCode", value(catalog.successCode?.rawValue)),
            ("httpStatus", ["\(catalog.httpStatus) (\(catalog.httpStatusOrigin.rawValue))"]),
            ("body", catalog.body.members.map(text)), ("reference", [catalog.reference]),
            ("timeZone", value(catalog.timeZone)), ("fieldNames", [catalog.fieldNames.rawValue]),
            ("rejectSurplusDigits", catalog.rejectsSurplusDigits ? ["true"] : []),
            ("currencies", catalog.currencyDigits.map(text)),
            ("categories", catalog.categories.map { $0.name + ($0.range.map { " (\($0))" } ?? "") }),
            ("types", catalog.types.map { $0.name + ($0.httpStatus.map { " (\($0))" } ?? "") }),
            ("notes", catalog.notes),
            (
                "proseCodes",
                catalog.proseCodes.map { $0.code.rawValue + ($0.retry.map { " (\(text(of: $0)))" } ?? "") }
            ),
        ]
    }

    private static func text(of member: BodyShape.Member) -> String {
        "\(member.name) (\(member.value.rawValue)\(member.isNumber ? ", number" : ""))"
    }

    private static func text(of currency: Catalog.CurrencyDigits) -> String {
        let digits = [currency.digits.map { "digits \($0)" }, currency.shownAtLeast.map { "shownAtLeast \($0)" }]
        return "\(currency.code) (\(digits.compactMap(\.self).joined(separator: ", ")))"
    }
}
