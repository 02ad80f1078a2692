import ICU
import MessageFormat
import TextKernel

/// Finds and renders the texts of one answer along a chain of locales.
///
/// No broken placeholder ever leaves it.
struct TextRenderer {
    let answer: Answer
    /// The loaded locales in which texts are looked for, in order.
    let chain: [Int]

    private var snapshot: Snapshot { answer.snapshot }

    /// The text of a kind: the code's own, its twin without arguments, or the next safe one.
    func text(_ kind: TextKind) -> ResolvedText? {
        guard let entry = answer.entry, let index = answer.entryIndex, let loaded = answer.loaded else {
            return unknown(kind)
        }
        if kind == .user, let shared = entry.sharedUserText {
            return common(shared) ?? common(CommonTexts.unavailable)
        }
        var unusable: (text: StoredText, locale: Int)?
        for locale in searched(for: kind, loaded.catalog) {
            guard let stored = loaded.texts[locale, index, kind.slot] else { continue }
            let plain = kind.slot.plain.flatMap { loaded.texts[locale, index, $0] }
            if let text = render(stored, in: locale) ?? plain.flatMap({ render($0, in: locale) }) {
                return resolved(kind == .message ? joiningFields(to: text, entry, in: locale) : text, locale)
            }
            unusable = unusable ?? (stored, locale)
            // A user is rather told something general in their own language than something exact in another.
            if kind == .user { break }
        }
        switch kind {
        case .user: return common(CommonTexts.unavailable)
        case .handling: return nil
        case .message:
            return unusable.map { text, locale in
                let bare = text.withoutArguments
                return resolved(joiningFields(to: bare.isEmpty ? entry.code.rawValue : bare, entry, in: locale), locale)
            }
        }
    }

    /// The chain; for what integrators read, the contract locale too, where every text is.
    private func searched(for kind: TextKind, _ catalog: Catalog) -> [Int] {
        guard kind != .user, let contract = snapshot.index(of: catalog.contractLocale), !chain.contains(contract) else {
            return chain
        }
        return chain + [contract]
    }

    private func unknown(_ kind: TextKind) -> ResolvedText? {
        switch kind {
        case .message: word(CatalogKeys.unknownMessage) ?? common(CommonTexts.unknownMessage)
        case .user: word(CatalogKeys.unknownUser) ?? common(CommonTexts.unavailable)
        case .handling: nil
        }
    }

    private func word(_ key: String) -> ResolvedText? {
        guard let loaded = answer.loaded else { return nil }
        return first { loaded.texts.words[$0][key] }
    }

    private func common(_ key: String) -> ResolvedText? { first { snapshot.common.words[$0][key] } }

    private func first(_ find: (Int) -> StoredText?) -> ResolvedText? {
        for locale in chain {
            if let stored = find(locale), let text = render(stored, in: locale) { return resolved(text, locale) }
        }
        return nil
    }

    private func resolved(_ text: String, _ locale: Int) -> ResolvedText {
        let loaded = snapshot.locales[locale]
        return ResolvedText(text: text, locale: loaded.identifier, localeName: loaded.folder)
    }

    /// The text with its arguments; nil, and counted, where one is missing or unfit.
    private func render(_ stored: StoredText, in locale: Int) -> String? {
        if let text = stored.compiled.staticText { return text }
        let names = stored.arguments
        guard let entry = answer.entry, let index = answer.place.catalog, let catalog = answer.catalog else { return nil }
        let rules = names.compactMap { entry.type(ofArgument: $0)?.rule(in: catalog, at: index) }
        guard rules.count == names.count else { return nil }
        var output = UTF8Buffer()
        let result = BorrowedMessage(stored.compiled).write(
            answer.arguments, rules: rules.span,
            options: FormatOptions(timeZone: answer.zone, bidiIsolation: .whereMixed), presenter: snapshot,
            context: locale, into: &output)
        switch result {
        case .written: return output.text
        case .failed(let argument, .missing): record(.missingArgument, names[argument])
        case .failed(let argument, .unfit): record(.unfitArgument, names[argument])
        case .failed, .tooLong: break
        }
        return nil
    }

    private func record(_ kind: ResolutionEvent.Kind, _ argument: String) {
        snapshot.monitor.record(
            ResolutionEvent(kind: kind, catalog: answer.catalogName, code: answer.entry?.code, argument: argument))
    }

    /// The message with the raw field names before or after it, as the manifest says; bare where none were given.
    private func joiningFields(to message: String, _ entry: Catalog.Entry, in locale: Int) -> String {
        guard let position = entry.fieldPosition else { return message }
        let names = answer.fieldNames.map { FieldPath($0).contractForm }
        let own = answer.entryIndex.flatMap { answer.loaded?.texts[locale, $0, .fields] }
        guard let first = names.first, let pattern = own ?? self.pattern(CommonTexts.fields(position), from: locale),
            let join = self.pattern(CommonTexts.join, from: locale)
        else { return message }
        let options = FormatOptions(bidiIsolation: .whereMixed)
        let fields = names.dropFirst().reduce(first) { first, next in
            join.compiled.format(["first": .text(first), "next": .text(next)], options: options).text
        }
        return pattern.compiled.format(["fields": .text(fields), "message": .text(message)], options: options).text
    }

    /// A pattern of `common.arb`: that of the text's locale, else of the next in the chain that has one.
    private func pattern(_ key: String, from locale: Int) -> StoredText? {
        let order = [locale] + chain.drop { $0 != locale } + [snapshot.defaultIndex]
        return order.lazy.compactMap { snapshot.common.words[$0][key] }.first
    }
}

extension StoredText {
    /// The literal parts of the text alone, with one space where an argument stood.
    fileprivate var withoutArguments: String {
        compiled.literals.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
}
