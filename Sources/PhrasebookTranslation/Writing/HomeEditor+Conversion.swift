import ICU
package import MessageFormat
import Phrasebook
import PhrasebookFiles

extension HomeEditor {
    /// Writes the texts of files in another syntax, and says so in each file.
    ///
    /// Nothing becomes stale: what is recorded of translations is recorded of the texts as they are then, and so are the
    /// hashes by which a manifest pins the texts of the API's document. A text that was stale, or not as pinned, stays so.
    ///
    /// - Parameters:
    ///   - syntax: The syntax.
    ///   - catalog: The catalog, or `common`; nil means all.
    ///   - locale: The folder of a locale; nil means all.
    /// - Returns: The files that change.
    /// - Throws: ``TranslationError`` with the code `unfitText` and every text that the syntax cannot say, with
    ///   `unreadableFile` where a file is no sound JSON, and with `unknownCatalog` or `unknownLocale` where there is no such
    ///   file.
    package func convert(
        to syntax: MessageSyntax, catalog: String? = nil, locale: String? = nil
    ) throws(TranslationError) -> HomeChanges {
        var editor = self
        var problems: [String] = []
        var pins: [String: Pins] = [:]
        for file in try editor.files(ofCatalog: catalog, locale: locale) {
            try editor.convert(file.catalog, in: file.locale, to: syntax, &problems, &pins)
        }
        guard problems.isEmpty else {
            throw TranslationError(
                .unfitText, DiagnosticText(verbatim: problems.joined(separator: "\n")),
                fixIt: .writeOtherwiseOrLeaveFiles)
        }
        for (catalog, pins) in pins {
            editor.edit("Resources/catalogs/\(catalog).json", notes: [.changedHashes]) { Self.repinned($0, pins) }
        }
        return editor.changes
    }

    /// The hashes of contract texts as they are now, by locale and by the hashes before.
    private typealias Pins = [LocaleIdentifier: [String: String]]

    /// A manifest with other hashes of contract texts.
    private static func repinned(_ root: JSONNode, _ pins: Pins) -> JSONNode {
        func mapped(_ node: JSONNode, _ change: (_ key: String, JSONNode) -> JSONNode) -> JSONNode {
            guard let members = node.object?.members else { return node }
            return .members(members.map { ($0.key, change($0.key, $0.value)) })
        }
        return mapped(root) { name, codes in
            guard name == "codes", let codes = codes.array else { return codes }
            let repinned = codes.map { code in
                mapped(code) { name, locales in
                    guard name == "contract" else { return locales }
                    return mapped(locales) { locale, kinds in
                        let hashes = LocaleIdentifier(locale).flatMap { pins[$0] } ?? [:]
                        return mapped(kinds) { _, pin in pin.string.flatMap { hashes[$0] }.map { .text($0) } ?? pin }
                    }
                }
            }
            return .made(.array(repinned))
        }
    }

    /// The text files of a catalog in a locale; of all where nil is given.
    mutating func files(
        ofCatalog catalog: String?, locale: String?
    ) throws(TranslationError) -> [(locale: String, catalog: String)] {
        let all = try readAll()
        if let locale, !all.contains(where: { $0.locale == locale }) {
            throw TranslationError(
                .unknownLocale, .noLocaleHere(name: locale),
                fixIt: .nameOneItHas(names: home.locales.joined(separator: ", ")))
        }
        let files = all.filter { (locale ?? $0.locale) == $0.locale && (catalog ?? $0.catalog) == $0.catalog }
        if let catalog, files.isEmpty {
            throw TranslationError(
                .unknownCatalog, .noCatalogHere(name: catalog),
                fixIt: .nameOneOf(names: Set(all.map(\.catalog)).sorted().joined(separator: ", ")))
        }
        return files
    }

    /// A text as a message of a syntax, or what that cannot say.
    static func message(
        _ text: String, from old: MessageSyntax, to syntax: MessageSyntax, by conversion: MessageConversion
    ) -> (message: Message?, problems: [MessageProblem]) {
        let read = old.read(text)
        guard let message = read.message else { return (nil, read.errors) }
        let result = conversion.convert(message, to: syntax)
        return (result.message, result.problems)
    }

    /// A text of a locale in another syntax; nil where that cannot say it.
    static func text(
        _ text: String, from old: MessageSyntax, to syntax: MessageSyntax, in locale: String
    ) -> String? {
        guard old != syntax else { return text }
        guard let identifier = LocaleIdentifier(locale) else { return nil }
        let conversion = MessageConversion(formatters: LocaleFormatters(locale: identifier))
        return message(text, from: old, to: syntax, by: conversion).message.flatMap(MessageConversion.text)
    }

    private mutating func convert(
        _ catalog: String, in locale: String, to syntax: MessageSyntax, _ problems: inout [String],
        _ pins: inout [String: Pins]
    ) throws(TranslationError) {
        guard let object = try object(catalog, in: locale), let identifier = LocaleIdentifier(locale) else { return }
        let old = object[ParsedHome.syntaxMember]?.string.flatMap(MessageSyntax.init(rawValue:)) ?? .icu
        guard old != syntax else { return }
        let conversion = MessageConversion(formatters: LocaleFormatters(locale: identifier))
        let path = ParsedHome.textsPath(locale, catalog)
        var edits: [(key: String, text: String)] = []
        var converted: [(key: String, old: String, new: String)] = []
        for member in object.members where !member.key.hasPrefix("@") {
            guard let text = member.value.string, !text.isBlank else { continue }
            let (message, found) = Self.message(text, from: old, to: syntax, by: conversion)
            guard let new = message.flatMap(MessageConversion.text) else {
                let words = found.map { "at \($0.offset): \($0.message)" }.joined(separator: "; ")
                problems.append("\(path): \(member.key): \(words)")
                continue
            }
            guard !new.utf8.elementsEqual(text.utf8) else { continue }
            edits.append((member.key, new))
            converted.append((member.key, text, new))
        }
        setHead(ParsedHome.syntaxMember, syntax == .icu ? nil : syntax.rawValue, of: catalog, in: locale)
        try tidy(
            catalog, in: locale, setting: edits,
            notes: [
                edits.count == 1
                    ? .changedSyntaxOfText(syntax: syntax.rawValue)
                    : .changedSyntaxOfTexts(count: edits.count, syntax: syntax.rawValue)
            ])
        let texts = home[catalog]
        for (key, old, new) in converted where texts?[key]?.texts[locale]?.isContract == true {
            pins[catalog, default: [:]][identifier, default: [:]][TextHash.of(old)] = TextHash.of(new)
        }
        let isSource = locale == home.sourceLocale
        for other in isSource ? home.locales : [locale] {
            guard home.files.states(ParsedHome.statesPath(other, catalog)) != nil else { continue }
            try record(catalog, in: other) { states in
                for (key, old, new) in converted { states.update(key, from: old, to: new, isSource: isSource) }
                return .changedHashes
            }
        }
    }
}
