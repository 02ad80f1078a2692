import ICU
package import MessageFormat
package import Phrasebook

/// Reads arguments given as text, by the types that a manifest gives the arguments of a code.
package struct ArgumentReader {
    /// Why an argument cannot be used.
    package struct Problem: Error {
        /// The argument's name.
        package let name: String
        /// What is wrong with it, and the way out, apart from any language.
        package let text: DiagnosticText
        /// The same in English.
        package var message: String { text.description }
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
                        text: .argumentUnknown(
                            code: entry.code.rawValue, name: name,
                            known: known.isEmpty ? DiagnosticText.noArguments : DiagnosticText(verbatim: known))))
                continue
            }
            let isAgain = result[name] != nil
            do throws(Problem) {
                let read = try argument(value, type, name)
                if !canShow(read, type) {
                    problems.append(Problem(name: name, text: .argumentNotShown(value: value, name: name)))
                }
                guard type == .field else {
                    if isAgain { throw Problem(name: name, text: .argumentTwice(name: name)) }
                    result[name] = read
                    continue
                }
                let names = fields[name, default: []] + [value]
                fields[name] = names
                guard names.count <= ArgumentType.maximumFields else {
                    throw Problem(
                        name: name, text: .argumentTooMany(name: name, count: ArgumentType.maximumFields))
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
        func unreadable(_ form: DiagnosticText) -> Problem {
            Problem(name: name, text: .argumentUnreadable(value: value, type: type.rawValue, name: name, form: form))
        }
        switch type.value {
        case .text, .field:
            guard type.accept(MessageArgument.text(value).sanitized) != nil else {
                throw unreadable(type == .field ? .formField : .formText)
            }
            return .text(value)
        case .region:
            guard RegionName.isWellFormed(value) else { throw unreadable(.formRegion) }
            return .region(value)
        case .integer:
            guard let number = ExactDecimal(value), number.isIntegral else { throw unreadable(.formInteger) }
            return .number(number)
        case .decimal:
            guard let number = ExactDecimal(value) else { throw unreadable(.formDecimal) }
            return .number(number)
        case .money:
            let parts = value.split(separator: " ").map(String.init)
            guard parts.count == 2, let money = Money(parts[0], parts[1]) else {
                throw unreadable(.formMoney)
            }
            return .money(money)
        case .instant:
            guard let instant = Instant(value) else { throw unreadable(.formInstant) }
            return .instant(instant)
        }
    }
}
