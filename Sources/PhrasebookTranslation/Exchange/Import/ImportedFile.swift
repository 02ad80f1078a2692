import ICU
public import Phrasebook

/// A file that came back from translators, as its format says it; nothing is held against a home yet.
struct ImportedFile {
    /// How far a text is, as the file says.
    enum State: Equatable {
        /// The format has no field for it, or it was left empty.
        case unknown
        /// Somebody calls it right.
        case done
        /// Somebody calls it unfinished, or a machine alone looked at it; with how the file says so.
        case unfinished(DiagnosticText)
        /// A part of it is not translated; with which.
        case incomplete(DiagnosticText)

        /// Whether somebody has to go on with it.
        var isUnfinished: Bool {
            switch self {
            case .unfinished, .incomplete: true
            case .unknown, .done: false
            }
        }

        /// Why somebody has to; nil where it is not needed.
        var reason: DiagnosticText? {
            switch self {
            case .unfinished(let reason), .incomplete(let reason): reason
            case .unknown, .done: nil
            }
        }
    }

    /// Why it cannot be known what a text is.
    struct Unreadable: Equatable {
        let message: DiagnosticText
        let fixIt: DiagnosticText

        init(_ message: DiagnosticText, fixIt: DiagnosticText) {
            self.message = message
            self.fixIt = fixIt
        }
    }

    /// One text of the file.
    struct Unit {
        /// The line that it begins on, counted from 1.
        let line: Int
        /// What the file calls it.
        let name: String
        /// Which text it is; nil where the name has another form.
        let address: TextAddress?
        /// `CATALOG/CODE/KIND`; nil where the address was not read from it.
        var nameWithKind: String?
        /// The text that it was made from; nil where the file does not say.
        var source: String?
        /// Whether the file has a source of the text that cannot be read: it may be any.
        var hasUnreadableSource = false
        /// Why the text cannot be known; nil where it can.
        var unreadable: Unreadable?
        /// The text; empty where there is none.
        var translation: String
        var state: State = .unknown
        /// What a translator wrote about it.
        var remark: String?
    }

    /// What the file says of the sources of all its texts together, where it does not have them one by one.
    enum Sources: Equatable {
        /// Nothing, or each unit says it.
        case unknown
        /// For each text, a hash of its name and its source.
        case hashes(Set<String>)
    }

    /// The locale of the texts, as the file spells it; nil where it does not say.
    var locale: String?
    /// The locale that they were translated from, as the file spells it; nil where it does not say.
    var sourceLocale: String?
    var sources = Sources.unknown
    var units: [Unit] = []
    /// What is wrong with the file itself, or with a unit that cannot be read.
    var problems: [ExchangeProblem] = []

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - format: Its format.
    ///   - arguments: The names of the home's arguments, by which a placeholder without a text may be known, and how its
    ///     texts write them.
    /// - Returns: What the file says; what is wrong with it is among its problems.
    static func read(_ bytes: [UInt8], as format: ExchangeFormat, arguments: [String: String] = [:]) -> ImportedFile {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let text = String(validating: content, as: UTF8.self), !text.utf8.contains(0) else {
            return ImportedFile(problems: [
                ExchangeProblem(line: nil, .notUTF8, fixIt: format.savingAsUTF8)
            ])
        }
        return switch format.kind {
        case .csv: CSVFormat.read(text)
        case .xliff, .xliff2: XLIFFReader.read(text, arguments: arguments)
        case .json: FlatJSONFormat.read(Array(content))
        case .po: POReader.read(text)
        }
    }
}

/// Something about a file that came back: why it is refused, or what its sender should know.
public struct ExchangeProblem: Sendable, Hashable {
    /// The line of the file, counted from 1; nil where it concerns the file.
    public let line: Int?
    /// The text, as the file names it; nil where it concerns none.
    public let unit: String?
    /// What is wrong, apart from any language.
    public let text: DiagnosticText
    /// How to fix it, apart from any language.
    public let fixItText: DiagnosticText

    init(line: Int?, unit: String? = nil, _ message: DiagnosticText, fixIt: DiagnosticText) {
        self.line = line
        self.unit = unit
        text = message
        fixItText = fixIt
    }

    /// What is wrong, in English.
    public var message: String { text.description }

    /// How to fix it, in English.
    public var fixIt: String { fixItText.description }

    /// One line for people, in English: `FILE:LINE: UNIT: what is wrong; how to fix it`.
    public func description(in file: String) -> String { line(in: file).description }

    /// The line for people, apart from any language.
    package func line(in file: String) -> DiagnosticText {
        let place = file + (line.map { ":\($0)" } ?? "") + (unit.map { ": \($0)" } ?? "")
        return .importLine(place: place, message: text, remedy: fixItText)
    }
}
