import MessageFormat
import Phrasebook

/// What the source says of its texts to translators: a description, and each placeholder with its type and an example.
struct SourceMetadata {
    let book: CatalogTexts
    let sourceLocale: String

    /// The metadata of a text with what it lacks; nil where it lacks nothing.
    ///
    /// What is there is kept, whatever it says.
    func completed(_ existing: JSONNode?, of entry: TextEntry) -> JSONNode? {
        guard existing == nil || existing?.object != nil, let text = entry.texts[sourceLocale] else { return nil }
        var members = (existing?.object?.members ?? []).map { (key: $0.key, value: $0.value) }
        var isComplete = true
        if !members.contains(where: { $0.key == "description" }) {
            members.insert(("description", .text(description(of: entry, isContract: text.isContract))), at: 0)
            isComplete = false
        }
        let index = members.firstIndex { $0.key == "placeholders" }
        if let placeholders = placeholders(index.map { members[$0].value }, of: entry, text) {
            if let index {
                members[index].value = placeholders
            } else {
                members.append(("placeholders", placeholders))
            }
            isComplete = false
        }
        return isComplete ? nil : .members(members)
    }

    // MARK: Placeholders

    /// The placeholders of a text with those that lack; nil where none does.
    private func placeholders(_ existing: JSONNode?, of entry: TextEntry, _ text: TranslatedText) -> JSONNode? {
        guard existing == nil || existing?.object != nil else { return nil }
        var members = (existing?.object?.members ?? []).map { (key: $0.key, value: $0.value) }
        var isComplete = true
        var used: [String] = []
        for use in text.syntax.read(text.text).message?.argumentUses ?? [] where !used.contains(use.name) {
            used.append(use.name)
        }
        for name in used {
            guard let argument = entry.arguments.first(where: { $0.name == name }) else { continue }
            let index = members.firstIndex { $0.key == name }
            let known = index.map { members[$0].value }
            guard known == nil || known?.object != nil else { continue }
            var lines = (known?.object?.members ?? []).map { (key: $0.key, value: $0.value) }
            let count = lines.count
            if !lines.contains(where: { $0.key == "type" }) {
                lines.insert(("type", .text(argument.type.nearestARBType)), at: 0)
            }
            if !lines.contains(where: { $0.key == "example" }) {
                lines.append(("example", .text(argument.example(in: entry))))
            }
            guard lines.count > count else { continue }
            isComplete = false
            if let index {
                members[index].value = .members(lines)
            } else {
                members.append((name, .members(lines)))
            }
        }
        return isComplete ? nil : .members(members)
    }

    // MARK: Descriptions

    /// How the description of a contract text begins.
    private static let contract = "CONTRACT, do not change. "

    /// A description without the words that the source's own text is contract.
    ///
    /// They are true in that locale alone: a translation is one of the API's document only where the manifest says so.
    static func withoutContract(_ description: String) -> String {
        String(description.trimmingPrefix(contract))
    }

    /// What a text is for, who reads it, and how long it may be.
    func description(of entry: TextEntry, isContract: Bool) -> String {
        (isContract ? Self.contract : "") + sentence(of: entry, isContract: isContract)
    }

    private func sentence(of entry: TextEntry, isContract: Bool) -> String {
        switch entry.role {
        case .text(let code, let kind, let isPlain):
            let name = name(of: code)
            switch kind.value {
            case .message, .handling:
                let what = kind == .message ? "Message" : "Handling"
                return "\(what)\(isPlain ? " without arguments" : "") of \(name), for integrators"
                    + (isContract ? "" : limit(of: entry, after: "; ")) + "."
            case .user:
                if isPlain { return "User text of \(name) when its arguments are not known\(limit(of: entry))." }
                let audience = book.catalog?[code].map { ", audience \($0.audience.rawValue)" } ?? ""
                let says = book[code.rawValue]?.texts[sourceLocale].map { " The API says: “\($0.text)”." } ?? ""
                return "User text of \(name)\(audience)\(limit(of: entry)).\(says)"
            }
        case .fieldPattern(let code): return "Joins raw field names and the message of \(name(of: code))."
        case .word: return sentence(ofWord: entry.key)
        case .sharedUserText: return "User text that codes share\(limit(of: entry, after: "; "))."
        case .sharedMessage: return "What is answered for a code that the catalog does not have."
        case .retryAdvice: return "Retry advice in words, for integrators."
        case .label: return "Label of the field \(entry.key.dropFirst("field.".count)), as a person reads it."
        case .pattern: return "Joins raw field names and messages."
        }
    }

    private func sentence(ofWord key: String) -> String {
        let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
        let (group, name) = (parts[0], parts.count > 1 ? parts[1] : "")
        switch (group, name) {
        case ("catalog", "unknown"): return "What is answered for a code that the catalog does not have."
        case ("catalog", "unknown.user"): return "User text of a code that the catalog does not have."
        case ("category", _): return "A heading of the reference page (\(name))."
        case ("type", _): return "A row of the table of error types (\(name))."
        case ("note", _): return "A rule in the prose of the reference page (\(name))."
        default: return "The reference page of this API (\(name))."
        }
    }

    private func name(of code: Code) -> String {
        code.rawValue + (book.catalog?[code]?.identifier.map { " (\($0))" } ?? "")
    }

    private func limit(of entry: TextEntry, after separator: String = ", ") -> String {
        guard let limit = entry.lengthLimit(in: sourceLocale), let chinese = entry.lengthLimit(in: "zh") else {
            return ""
        }
        return "\(separator)at most \(limit) characters (Chinese \(chinese))"
    }
}

extension ArgumentType {
    /// The nearest type that ARB knows.
    var nearestARBType: String {
        switch value {
        case .text, .field, .region: "String"
        case .integer: "int"
        case .decimal, .money: "num"
        case .instant: "DateTime"
        }
    }
}

extension Catalog.Argument {
    /// A value as it may be in a text.
    fileprivate func example(in entry: TextEntry) -> String {
        switch type.value {
        case .text: name.lowercased().contains("currency") ? "USD" : "ABC123"
        case .field: entry.isForUsers ? "postal code" : "postal_code"
        case .integer: "2"
        case .decimal: "1.5"
        case .money: "CN¥500.00"
        case .instant: "2026-01-02T03:04:05Z"
        case .region: "Japan"
        }
    }
}
