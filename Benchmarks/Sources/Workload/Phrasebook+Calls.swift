import ICU
import MessageFormat
import Phrasebook

// Every call into Phrasebook stands in this file; nothing else here knows its interface.

/// A code as typed source has it: the catalog and the code together.
struct CodeReference: Sendable {
    let catalog: Catalog.Name
    let code: Code

    init(_ kind: TextKind, _ code: String) {
        catalog = Catalog.Name(kind.catalog)
        self.code = Code(code)
    }
}

/// The bytes that a program uses again for each text.
struct ByteBuffer {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(4_096) }

    var count: Int { bytes.count }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

/// A loaded home as the benchmarks use it.
struct Book: Sendable {
    private let snapshot: Snapshot
    private static let english = LocaleIdentifier(literal: "en_US")
    private static let chinese = LocaleIdentifier(literal: "zh_CN")
    private static let yuan = Currency(code: "CNY", digits: 2, shownAtLeast: 2, isISO: true)

    /// Loads the files of a home from memory; nothing may be found in them.
    init(files: [String: String]) async {
        do throws(CatalogError) {
            let store = try await MessageStore(home: Home(files: files))
            require(store.warnings.isEmpty, "\(store.warnings.prefix(3))")
            snapshot = store.snapshot
        } catch {
            stop("\(error.findings.prefix(3))")
        }
    }

    private static func identifier(_ locale: BenchmarkLocale) -> LocaleIdentifier {
        switch locale {
        case .english: english
        case .chinese: chinese
        }
    }

    private func answer(
        _ kind: TextKind, _ code: String, _ locale: BenchmarkLocale, _ arguments: MessageArguments
    ) -> Answer {
        snapshot.resolve(Catalog.Name(kind.catalog), code: Code(code), locale: Self.identifier(locale), arguments)
    }

    // MARK: Arguments

    /// The arguments of a call, built from the plain values that a program has.
    @inline(__always)
    static func arguments(_ plan: Plan, _ index: Int) -> MessageArguments {
        switch plan.kind {
        case .plain: [:]
        case .name: ["merchant": .text(plan.names[index])]
        case .amounts: ["amount": .money(yuan(plan.first[index])), "limit": .money(yuan(plan.second[index]))]
        case .plural: ["count": .integer(plan.counts[index])]
        case .list: ["fields": .list(plan.fields[index])]
        }
    }

    private static func yuan(_ minorUnits: Int64) -> Money {
        Money(ExactDecimal(minorUnits: minorUnits, digits: 2), yuan)
    }

    // MARK: Texts

    /// The message as a String.
    @inline(__always)
    func message(_ plan: Plan, _ index: Int) -> String {
        answer(plan.kind, plan.codes[index], plan.locales[index], Self.arguments(plan, index)).message ?? ""
    }

    /// The message into a buffer, found by the code's text.
    @inline(__always)
    func append(_ plan: Plan, _ index: Int, to buffer: inout ByteBuffer) {
        buffer.append(message(plan, index))
    }

    /// The message into a buffer, found by a typed code.
    @inline(__always)
    func append(
        _ reference: CodeReference, _ locale: BenchmarkLocale, _ arguments: MessageArguments,
        to buffer: inout ByteBuffer
    ) {
        let answer = snapshot.resolve(
            reference.catalog, code: reference.code, locale: Self.identifier(locale), arguments)
        buffer.append(answer.message ?? "")
    }

    /// The API's own JSON body; returns its length.
    @inline(__always)
    func appendBody(_ plan: Plan, _ index: Int, to buffer: inout ByteBuffer) {
        let body = answer(plan.kind, plan.codes[index], plan.locales[index], Self.arguments(plan, index)).body(.native)
        buffer.append(body.text)
    }

    // MARK: Opening

    /// Parses and compiles texts with formatters that all texts of a locale share.
    struct Compiler: Sendable {
        private let formatters = [
            LocaleFormatters(locale: Book.english), LocaleFormatters(locale: Book.chinese),
        ]

        /// Compiles a text; false where it is no message.
        @inline(__always)
        func compile(_ text: String, _ locale: BenchmarkLocale) -> Bool {
            let message = try? MessageFormatter(
                text, locale: Book.identifier(locale), formatters: formatters[locale.rawValue])
            return message != nil
        }
    }

    /// A store that is kept, so that its memory stays in use.
    final class Loaded: Sendable {
        private let store: MessageStore

        /// Loads a home from memory.
        convenience init(_ home: PreparedHome) async { await self.init(home.home) }

        /// Loads a home from a folder.
        convenience init(folder: String) async { await self.init(Home(path: folder)) }

        private init(_ home: Home) async {
            do throws(CatalogError) {
                store = try await MessageStore(home: home)
            } catch {
                stop("\(error.findings.prefix(3))")
            }
            require(store.warnings.isEmpty, "\(store.warnings.prefix(3))")
        }
    }

    /// The files of a home as bytes in memory.
    struct PreparedHome: Sendable {
        fileprivate let home: Home

        init(_ generated: GeneratedHome) { home = Home(files: generated.files) }
    }
}
