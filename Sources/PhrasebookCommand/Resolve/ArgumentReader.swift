import ArgumentParser
import ICU
import MessageFormat
import Phrasebook

/// Reads NAME=VALUE by the types that a manifest gives the arguments of a code.
struct ArgumentReader {
    private let entry: Catalog.Entry?

    init(_ entry: Catalog.Entry?) { self.entry = entry }

    /// - Throws: `ValidationError` for an unknown name, an unreadable value or a name repeated that is no list.
    func read(_ words: [String]) throws -> MessageArguments {
        var result = MessageArguments()
        var fields: [String: [String]] = [:]
        for word in words {
            guard let separator = word.firstIndex(of: "="), separator != word.startIndex else {
                throw ValidationError("“\(word)” is no argument; write NAME=VALUE")
            }
            let name = String(word[..<separator])
            let value = String(word[word.index(after: separator)...])
            // An unknown code takes no arguments; that it is unknown is the answer, not wrong usage.
            guard let entry else { continue }
            guard let type = entry.type(ofArgument: name) else {
                let known = entry.arguments.map { "\($0.name) (\($0.type.rawValue))" }.joined(separator: ", ")
                throw ValidationError(
                    "\(entry.code) has no argument “\(name)”; it takes \(known.isEmpty ? "none" : known)")
            }
            let read = try argument(value, type, name)
            guard type == .field else {
                guard result[name] == nil else { throw ValidationError("\(name) is given twice, and it is no list") }
                result[name] = read
                continue
            }
            let names = fields[name, default: []] + [value]
            fields[name] = names
            result[name] = names.count == 1 ? read : .list(names)
            guard names.count <= ArgumentType.maximumFields else {
                throw ValidationError("\(name) has more than \(ArgumentType.maximumFields) names")
            }
        }
        return result
    }

    private func argument(_ value: String, _ type: ArgumentType, _ name: String) throws -> MessageArgument {
        func unreadable(_ form: String) -> ValidationError {
            ValidationError("“\(value)” is no \(type.rawValue) for \(name); write \(form)")
        }
        switch type {
        case .text, .field:
            guard type.accept(.text(value)) != nil else {
                throw unreadable(type == .field ? "a field's name" : "a text that is not empty")
            }
            return .text(value)
        case .region:
            guard RegionName.isWellFormed(value) else { throw unreadable("a region code such as JP") }
            return .region(value)
        case .integer:
            guard let number = ExactDecimal(value), number.isIntegral else { throw unreadable("a whole number") }
            return .number(number)
        case .decimal:
            guard let number = ExactDecimal(value) else { throw unreadable("a number such as 0.25") }
            return .number(number)
        case .money:
            let parts = value.split(separator: " ").map(String.init)
            guard parts.count == 2, let money = Money(parts[0], parts[1]) else {
                throw unreadable("an amount and a currency, such as \"1234.50 CNY\"")
            }
            return .money(money)
        case .instant:
            guard let instant = Instant(value) else { throw unreadable("RFC 3339, such as 2026-01-02T03:04:05Z") }
            return .instant(instant)
        }
    }
}
