import ICU
import MessageFormat
import Phrasebook

// Every call into Phrasebook is in this file; nothing else here knows its interface.

/// A code as typed source has it: the catalog and the code together, with its index in the snapshot.
struct TypedCode: Sendable {
    fileprivate let reference: CodeReference
}

/// The bytes that a program uses again for each text.
struct ByteBuffer: ~Copyable {
    fileprivate var buffer = UTF8Buffer(capacity: 4_096)

    var count: Int { buffer.count }

    var text: String { buffer.text }

    mutating func clear() { buffer.removeAll() }
}

/// A loaded home as the benchmarks use it.
struct Book: Sendable {
    private let snapshot: Snapshot
    // What was negotiated for a request; a program has these at hand.
    private let english: LocaleIdentifier
    private let chinese: LocaleIdentifier
    private let yuan = Currency(code: "CNY", digits: 2, shownAtLeast: 2, isISO: true)

    /// Loads the files of a home from memory; nothing may be found in them.
    init(files: [String: String]) async {
        do throws(CatalogError) {
            let store = try await MessageStore(home: Home(files: files))
            require(store.warnings.isEmpty, "\(store.warnings.prefix(3))")
            snapshot = store.snapshot
            english = Self.negotiated("en_US", snapshot)
            chinese = Self.negotiated("zh_CN", snapshot)
        } catch {
            stop("\(error.diagnostics.prefix(3))")
        }
    }

    private static func negotiated(_ language: String, _ snapshot: Snapshot) -> LocaleIdentifier {
        snapshot.negotiate(LanguagePreferences(language: language)).locale
    }

    @inline(always)
    private func identifier(_ locale: BenchmarkLocale) -> LocaleIdentifier {
        locale == .english ? english : chinese
    }

    /// The typed code of a text.
    func typedCode(_ kind: TextKind, _ code: Code) -> TypedCode {
        guard let reference = snapshot.reference(to: code, in: Catalog.Name(kind.catalog)) else {
            stop("no code \(code)")
        }
        return TypedCode(reference: reference)
    }

    // MARK: Arguments

    /// The arguments of a call, built from the plain values that a program has.
    @inline(always)
    private func arguments(_ plan: Plan, _ index: Int) -> MessageArguments {
        var arguments = MessageArguments()
        switch plan.kind {
        case .plain: break
        case .name: arguments.set("merchant", plan.names[index])
        case .amounts:
            arguments.set("amount", yuan(plan.first[index]))
            arguments.set("limit", yuan(plan.second[index]))
        case .plural: arguments.set("count", plan.counts[index])
        case .list: arguments.set("fields", plan.fields[index])
        }
        return arguments
    }

    @inline(always)
    private func yuan(_ minorUnits: Int64) -> Money { Money(ExactDecimal(minorUnits: minorUnits, digits: 2), yuan) }

    // MARK: Texts

    /// The message as a String.
    @inline(always)
    func message(_ plan: Plan, _ index: Int) -> String {
        let code = plan.codes[index]
        let locale = identifier(plan.locales[index])
        if plan.kind == .plain { return snapshot.text(.message, of: code, in: plan.catalog, locale: locale) ?? "" }
        return snapshot.text(.message, of: code, in: plan.catalog, locale: locale, arguments: arguments(plan, index))
            ?? ""
    }

    /// The message into a buffer, found by the code's text.
    @inline(always)
    func append(_ plan: Plan, _ index: Int, to output: inout ByteBuffer) {
        let code = plan.codes[index]
        let locale = identifier(plan.locales[index])
        if plan.kind == .plain {
            snapshot.write(.message, of: code, in: plan.catalog, locale: locale, into: &output.buffer)
        } else {
            snapshot.write(
                .message, of: code, in: plan.catalog, locale: locale, arguments: arguments(plan, index),
                into: &output.buffer)
        }
    }

    /// The message into a buffer, found by a typed code.
    @inline(always)
    func append(_ code: TypedCode, _ plan: Plan, _ index: Int, to output: inout ByteBuffer) {
        let locale = identifier(plan.locales[index])
        if plan.kind == .plain {
            snapshot.write(.message, of: code.reference, locale: locale, into: &output.buffer)
        } else {
            snapshot.write(
                .message, of: code.reference, locale: locale, arguments: arguments(plan, index), into: &output.buffer)
        }
    }

    /// The API's own JSON body.
    @inline(always)
    func appendBody(_ plan: Plan, _ index: Int, to output: inout ByteBuffer) {
        snapshot.writeBody(
            of: plan.codes[index], in: plan.catalog, locale: identifier(plan.locales[index]),
            arguments: arguments(plan, index), into: &output.buffer)
    }

    // MARK: Opening

    /// Parses and compiles texts with formatters that all texts of a locale share.
    struct Compiler: Sendable {
        private let formatters = [
            LocaleFormatters(locale: LocaleIdentifier(literal: "en_US")),
            LocaleFormatters(locale: LocaleIdentifier(literal: "zh_CN")),
        ]

        /// Compiles a text; false where it is no message.
        @inline(always)
        func compile(_ text: String, _ locale: BenchmarkLocale) -> Bool {
            let formatters = formatters[locale.rawValue]
            let message = try? MessageFormatter(text, locale: formatters.locale, formatters: formatters)
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
                stop("\(error.diagnostics.prefix(3))")
            }
            require(store.warnings.isEmpty, "\(store.warnings.prefix(3))")
        }
    }

    /// The files of a home as bytes in memory.
    struct PreparedHome: Sendable {
        fileprivate let home: Home

        init(files: [String: String]) { home = Home(files: files) }

        /// The processor time of loading it in nanoseconds, without that of giving it up again.
        func timeToLoad() async -> Double {
            let start = ProcessorTime.ofProcess
            let loaded = await Loaded(self)
            let time = ProcessorTime.ofProcess - start
            withExtendedLifetime(loaded) {}
            return time
        }
    }
}
