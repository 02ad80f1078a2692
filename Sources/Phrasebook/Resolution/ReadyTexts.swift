import ICU
import MessageFormat
import TextKernel

/// Which text serves each code of a catalog in each loaded locale, found once at load.
///
/// What can go wrong while answering (a missing argument, a region without a name) is not decided here: a text that
/// cannot be shown as it stands is left to ``TextRenderer``.
@safe
final class ReadyTexts: @unchecked Sendable {
    /// A text that is shown where all of its arguments are fit.
    @safe
    struct Text: BitwiseCopyable {
        /// nil where ``TextRenderer`` decides.
        var message: BorrowedMessage?
        /// Its UTF-8, where it takes no arguments and no names of fields stand beside it.
        fileprivate var literal: UnsafePointer<UInt8>?
        fileprivate var literalCount: Int32 = 0
        /// The rules of its arguments, in ``ReadyTexts/rules``.
        fileprivate var firstRule: Int32 = 0
        fileprivate var ruleCount: Int16 = 0
        /// The loaded locale whose file it came from.
        var locale: Int16 = 0
        /// Whether names of fields stand beside it.
        var joinsFields = false
        /// Whether it shows a point in time.
        var showsInstant = false
        /// Whether JSON escapes something in ``literal``.
        fileprivate var isEscaped = false

        fileprivate init() { unsafe literal = nil }

        fileprivate init(_ message: BorrowedMessage, in locale: Int) {
            self.message = message
            unsafe literal = nil
            self.locale = Int16(locale)
        }

        /// Whether it takes no arguments, and no names of fields stand beside it.
        var isLiteral: Bool { unsafe literal != nil }

        /// Appends the text, where it takes no arguments; false, and nothing is appended, where it does.
        @inline(__always)
        func appendLiteral(_ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer) -> Bool {
            guard let literal = unsafe literal else { return false }
            if isEscaped, escaping == .json { return appendEscaped(to: &output) }
            unsafe output.append(padded: UnsafeBufferPointer(start: literal, count: Int(literalCount)))
            return true
        }

        @inline(never)
        private func appendEscaped(to output: inout UTF8Buffer) -> Bool {
            guard let escaped = unsafe message?.literal(.json) else { return false }
            unsafe output.append(escaped)
            return true
        }
    }

    private let texts: UnsafeMutablePointer<Text>
    private let rules: UnsafeMutablePointer<ArgumentRule>
    private let codes: NameTable
    private let entryCount: Int
    private let localeCount: Int
    private let columns: Columns

    /// The kinds of which a catalog has any text; each has a column.
    fileprivate struct Columns: BitwiseCopyable {
        private var columns: (Int8, Int8, Int8) = (-1, -1, -1)
        private(set) var count = 0

        init(_ catalog: Catalog, _ loaded: LoadedTexts, locales: Int) {
            for kind in TextKind.allCases {
                let isThere = catalog.entries.indices.contains { entry in
                    (kind == .user && catalog.entries[entry].sharedUserText != nil)
                        || (0..<locales).contains { loaded.has($0, entry, kind.slot) }
                }
                guard isThere else { continue }
                switch kind {
                case .message: columns.0 = Int8(count)
                case .handling: columns.1 = Int8(count)
                case .user: columns.2 = Int8(count)
                }
                count += 1
            }
        }

        /// The column of a kind; -1 where it has none.
        @inline(__always)
        subscript(kind: TextKind) -> Int {
            switch kind {
            case .message: Int(columns.0)
            case .handling: Int(columns.1)
            case .user: Int(columns.2)
            }
        }
    }

    init(
        _ catalog: Catalog, at index: Int, _ loaded: LoadedTexts, codes: NameTable, common: LoadedTexts, chains: [[Int]],
        contract: Int?
    ) {
        self.codes = codes
        let entries = catalog.entries
        entryCount = entries.count
        localeCount = chains.count
        columns = Columns(catalog, loaded, locales: chains.count)
        let count = chains.count * entries.count * columns.count
        // The last one stands for every text that is not there.
        unsafe texts = .allocate(capacity: count + 1)
        unsafe texts.initialize(repeating: Text(), count: count + 1)
        let owner = index
        var rules: [ArgumentRule] = []
        for (locale, chain) in chains.enumerated() {
            // What users do not read is looked for in the contract locale too.
            let widened = contract.map(chain.contains) ?? true ? chain : chain + [contract ?? 0]
            for index in entries.indices {
                for kind in TextKind.allCases where columns[kind] >= 0 {
                    let found: (message: BorrowedMessage, arguments: [String])?
                    var place = 0
                    if kind == .user, let shared = entries[index].sharedUserText {
                        let first = chain.first { common.words[$0][shared] != nil }
                        place = first ?? 0
                        found = common.words[place][shared].map { (BorrowedMessage($0.compiled), $0.arguments) }
                    } else {
                        (found, place) = Self.first(loaded, kind == .user ? chain : widened, index, kind.slot)
                    }
                    guard let found else { continue }
                    var text = Text(found.message, in: place)
                    text.joinsFields = kind == .message && entries[index].fieldPosition != nil
                    text.firstRule = Int32(rules.count)
                    text.ruleCount = Int16(found.arguments.count)
                    for name in found.arguments {
                        guard let type = entries[index].type(ofArgument: name) else {
                            text.message = nil
                            break
                        }
                        if type == .instant { text.showsInstant = true }
                        rules.append(type.rule(in: catalog, at: owner))
                    }
                    if !text.joinsFields, let plain = unsafe text.message?.literal(.none), plain.count > 0,
                        let escaped = unsafe text.message?.literal(.json)
                    {
                        unsafe text.literal = plain.baseAddress
                        text.literalCount = Int32(plain.count)
                        text.isEscaped = unsafe plain.baseAddress != escaped.baseAddress
                    }
                    unsafe texts[(locale * entries.count + index) * columns.count + columns[kind]] = text
                }
            }
        }
        unsafe self.rules = .allocate(capacity: max(1, rules.count))
        unsafe self.rules.initialize(from: rules, count: rules.count)
    }

    /// The first text that a chain has, and the loaded locale that it is from.
    @inline(__always)
    private static func first(
        _ loaded: LoadedTexts, _ chain: [Int], _ entry: Int, _ slot: TextSlot
    ) -> ((message: BorrowedMessage, arguments: [String])?, Int) {
        for place in chain {
            if let found = loaded.borrowed(place, entry, slot) { return (found, place) }
        }
        return (nil, 0)
    }

    deinit {
        unsafe texts.deallocate()
        unsafe rules.deallocate()
    }

    /// The texts as threads share them; valid as long as these live.
    var view: View {
        unsafe View(
            texts: texts, none: texts + localeCount * entryCount * columns.count, rules: rules,
            codes: .passUnretained(codes), entryCount: entryCount, columns: columns)
    }

}

extension ReadyTexts {
    /// The texts of a catalog without references, so that threads that share a snapshot count none.
    @safe
    struct View: BitwiseCopyable, @unchecked Sendable {
        private let texts: UnsafePointer<Text>
        private let none: UnsafePointer<Text>
        private let rules: UnsafePointer<ArgumentRule>
        private let codes: Unmanaged<NameTable>
        private let entryCount: Int
        private let columns: Columns

        fileprivate init(
            texts: UnsafePointer<Text>, none: UnsafePointer<Text>, rules: UnsafePointer<ArgumentRule>,
            codes: Unmanaged<NameTable>, entryCount: Int, columns: Columns
        ) {
            unsafe self.texts = texts
            unsafe self.none = none
            self.columns = columns
            unsafe self.rules = rules
            unsafe self.codes = codes
            self.entryCount = entryCount
        }

        /// The place of a code, -1 where it is not there; the hinted one where it is there.
        @inline(__always)
        func entry(_ code: CodeReference) -> Int {
            unsafe codes._withUnsafeGuaranteedRef { codes in
                if code.packedCode.isLong { return codes.findLong(code.packedCode, code.code.rawValue) }
                let hint = Int(code.entryHint)
                return codes.has(code.packedCode, at: hint) ? hint : codes.find(code.packedCode)
            }
        }

        /// The place of a code, -1 where it is not there.
        @inline(__always)
        func entry(_ code: Code) -> Int {
            let packed = PackedName(code.rawValue)
            return unsafe codes._withUnsafeGuaranteedRef { $0.find(packed, code.rawValue) }
        }

        /// The place of a code in UTF-8, -1 where it is not there.
        func entry(_ code: Span<UInt8>) -> Int {
            unsafe codes._withUnsafeGuaranteedRef { $0.index(of: code) } ?? -1
        }

        /// The text of an entry in a loaded locale.
        @inline(__always)
        subscript(locale: Int, entry: Int, kind: TextKind) -> UnsafePointer<Text> {
            let column = columns[kind]
            guard column >= 0 else { return unsafe none }
            return unsafe texts + ((locale &* entryCount &+ entry) &* columns.count &+ column)
        }

        /// The rules of a text's arguments.
        @inline(__always)
        func rules(of text: UnsafePointer<Text>) -> UnsafeBufferPointer<ArgumentRule> {
            unsafe UnsafeBufferPointer(start: rules + Int(text.pointee.firstRule), count: Int(text.pointee.ruleCount))
        }
    }
}

extension ArgumentType {
    /// What a message of a catalog demands of an argument of this type.
    func rule(in catalog: Catalog, at index: Int) -> ArgumentRule {
        var rule = self.rule
        rule.refusesSurplusDigits = catalog.rejectsSurplusDigits
        rule.hasOwnCurrencies = !catalog.currencies.isEmpty
        rule.owner = Int32(index)
        return rule
    }
}
