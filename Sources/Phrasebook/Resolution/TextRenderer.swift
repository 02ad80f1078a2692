import ICU
import MessageFormat

/// Finds and renders the texts of one answer along a chain of locales.
///
/// No broken placeholder ever leaves it.
struct TextRenderer {
    let answer: Answer
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
        for locale in chain {
            guard let stored = loaded.texts[locale, index, kind.slot] else { continue }
            let plain = kind.slot.plain.flatMap { loaded.texts[locale, index, $0] }
            guard let text = render(stored, in: locale) ?? plain.flatMap({ render($0, in: locale) }) else { break }
            return resolved(kind == .message ? joiningFields(to: text, entry, in: locale) : text, locale)
        }
        return kind == .user ? common(CommonTexts.unavailable) : nil
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

    // MARK: Rendering

    /// The text with its arguments; nil where one is missing or unfit.
    private func render(_ stored: StoredText, in locale: Int) -> String? {
        if let text = stored.compiled.staticText { return String(decoding: text, as: UTF8.self) }
        var arguments = MessageArguments()
        for name in stored.arguments {
            guard let value = argument(name, in: locale) else { return nil }
            arguments[name] = value
        }
        let options = FormatOptions(timeZone: answer.timeZone, bidiIsolation: .whereMixed)
        let formatted = stored.compiled.format(arguments, options: options)
        return formatted.errors.isEmpty && formatted.warnings.isEmpty ? formatted.text : nil
    }

    private func argument(_ name: String, in locale: Int) -> MessageArgument? {
        guard let entry = answer.entry, let type = entry.type(ofArgument: name) else { return nil }
        guard let given = answer.arguments[name] else {
            record(.missingArgument, name)
            return nil
        }
        guard let value = type.accept(given.sanitized), !isSurplus(value) else {
            record(.unfitArgument, name)
            return nil
        }
        guard type == .field, case .list(let names) = value else { return value }
        let labels = names.map { label(FieldPath($0), in: locale) }
        return labels.contains(nil) ? nil : .list(labels.compactMap { $0 })
    }

    /// Whether an amount has more digits than its currency, in a catalog that refuses them.
    private func isSurplus(_ value: MessageArgument) -> Bool {
        guard answer.catalog?.rejectsSurplusDigits == true, case .money(let money) = value,
            let digits = money.currency.digits
        else { return false }
        return money.amount.fractionDigits > digits
    }

    private func record(_ kind: ResolutionEvent.Kind, _ argument: String) {
        snapshot.monitor.record(
            ResolutionEvent(kind: kind, catalog: answer.catalogName, code: answer.entry?.code, argument: argument))
    }

    // MARK: Fields

    /// What people call a field: by its whole path, else by its last name.
    private func label(_ field: FieldPath, in locale: Int) -> String? {
        let names = field.names
        let keys = [names.joined(separator: "."), names.last ?? ""].map(CommonTexts.label)
        for key in keys {
            if let stored = snapshot.common.words[locale][key], let text = stored.compiled.staticText {
                return String(decoding: text, as: UTF8.self)
            }
        }
        return nil
    }

    /// The message with the raw field names before or after it, as the manifest says; bare where none were given.
    private func joiningFields(to message: String, _ entry: Catalog.Entry, in locale: Int) -> String {
        guard let position = entry.fieldPosition,
            let name = entry.arguments.first(where: { $0.type == .field })?.name,
            let given = answer.arguments[name],
            case .list(let paths) = ArgumentType.field.accept(given.sanitized)
        else { return message }
        let words = snapshot.common.words[locale]
        let own = answer.entryIndex.flatMap { answer.loaded?.texts[locale, $0, .fields] }
        guard let pattern = own ?? words[CommonTexts.fields(position)], let join = words[CommonTexts.join] else {
            return message
        }
        let names = paths.map { FieldPath($0).contractForm }
        let fields = names.dropFirst().reduce(names[0]) { first, next in
            join.compiled.format(["first": .text(first), "next": .text(next)]).text
        }
        return pattern.compiled.format(["fields": .text(fields), "message": .text(message)]).text
    }
}
