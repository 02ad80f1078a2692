import ICU
package import MessageFormat
package import Phrasebook

/// Reads arguments given as text, by the types that a manifest gives the arguments of a code.
package struct ArgumentReader {
    /// Why an argument cannot be used.
    package struct Problem: Error {
        /// The argument's name.
        package let name: String
        /// What is wrong with it, and the way out.
        package let message: String
    }

    private let entry: Catalog.Entry?
    private let canShow: (MessageArgument, ArgumentType) -> Bool

    /// A reader for a code; an unknown one (nil) takes no arguments, and none is a problem.
    ///
    /// - Parameters:
    ///   - entry: The code.
    ///   - canShow: Whether the code's texts can show a value as an argument of a type. One that they cannot show is a
    ///     problem, and is among the arguments all the same.
    package init(
        _ entry: Catalog.Entry?, canShow: @escaping (MessageArgument, ArgumentType) -> Bool = { _, _ in true }
    ) {
        self.entry = entry
        self.canShow = canShow
    }

    /// Reads names and values; a name that is given again makes a list, where its type is one.
    ///
    /// - Returns: The arguments, and what could not be used. One that cannot be read is
    ///   ``/MessageFormat/MessageArgument/unreadable(_:)`` among the arguments, so that the text without arguments is
    ///   answered.
    package func read(_ pairs: [(name: String, value: String)]) -> (arguments: MessageArguments, problems: [Problem]) {
        var result = MessageArguments()
        var problems: [Problem] = []
        guard let entry else { return (result, problems) }
        var fields: [String: [String]] = [:]
        for (name, value) in pairs {
            guard let type = entry.type(ofArgument: name) else {
                let known = entry.arguments.map { "\($0.name) (\($0.type.rawValue))" }.joined(separator: ", ")
                problems.append(
                    Problem(
                        name: name,
                        message: "\(entry.code) has no argument “\(name)”; it takes \(known.isEmpty ? "none" : known)"))
                continue
            }
            let isAgain = result[name] != nil
            do throws(Problem) {
                let read = try argument(value, type, name)
                if !canShow(read, type) {
                    problems.append(Problem(name: name, message: "no text can show “\(value)” as \(name)"))
                }
                guard type == .field else {
                    if isAgain { throw Problem(name: name, message: "\(name) is given twice, and it is no list") }
                    result[name] = read
                    continue
                }
                let names = fields[name, default: []] + [value]
                fields[name] = names
                guard names.count <= ArgumentType.maximumFields else {
                    throw Problem(name: name, message: "\(name) has more than \(ArgumentType.maximumFields) names")
                }
                result[name] = names.count == 1 ? read : .list(names)
            } catch {
                problems.append(error)
                result[name] = .unreadable(error.message)
            }
        }
        return (result, problems)
    }

    private func argument(_ value: String, _ type: ArgumentType, _ name: String) throws(Problem) -> MessageArgument {
        func unreadable(_ form: String) -> Problem {
            Problem(name: name, message: "“\(value)” is no \(type.rawValue) for \(name); write \(form)")
        }
        switch type.value {
        case .text, .field:
            guard type.accept(MessageArgument.text(value).sanitized) != nil else {
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
