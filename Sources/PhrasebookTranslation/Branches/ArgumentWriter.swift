import ICU
import MessageFormat
import Phrasebook
import TextKernel

/// Writes messages of a catalog in a locale by the declared types of their arguments, as the catalog's snapshot does.
struct ArgumentWriter {
    private let types: [String: ArgumentType]
    private let catalog: Catalog?
    private let presenter: CatalogPresenter
    private let options: FormatOptions

    init(_ arguments: [Catalog.Argument], of catalog: Catalog?, _ fields: LabelledFields) {
        types = Dictionary(arguments.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
        self.catalog = catalog
        presenter = CatalogPresenter([fields], catalog.map { [$0] } ?? [])
        options = FormatOptions(timeZone: catalog?.timeZone ?? "UTC", bidiIsolation: .whereMixed)
    }

    /// The message with these arguments; nil where one of them is missing, or of another type than declared.
    func text(_ message: CompiledMessage, _ arguments: MessageArguments) -> String? {
        text(message, arguments, message.argumentNames.map { types[$0] ?? .text })
    }

    /// A value as it is shown where no style says otherwise, by the message `{value}`.
    func text(_ alone: CompiledMessage, _ value: MessageArgument, _ type: ArgumentType) -> String? {
        text(alone, ["value": value], [type])
    }

    private func text(_ message: CompiledMessage, _ arguments: MessageArguments, _ types: [ArgumentType]) -> String? {
        let rules = types.map { type in catalog.map { type.rule(in: $0, owner: 0) } ?? type.rule }
        return UTF8Buffer.withScratch { output in
            let result = message.write(
                arguments, rules: ArgumentRules(rules, presenter: presenter), options: options, context: 0,
                into: &output)
            return result.isWritten ? output.text : nil
        }
    }
}
