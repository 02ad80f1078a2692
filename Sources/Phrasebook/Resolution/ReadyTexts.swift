import ICU
import MessageFormat

/// Which text serves each code of a catalog in each loaded locale, found once at load.
///
/// What can go wrong while answering (a missing argument, a region without a name) is not decided here: a text that
/// cannot be shown as it stands is left to ``TextRenderer``.
@safe
final class ReadyTexts: @unchecked Sendable {
    /// A text that is shown where all of its arguments are fit.
    struct Text: BitwiseCopyable {
        /// nil where ``TextRenderer`` decides.
        var message: BorrowedMessage?
        /// The arguments that it takes, in ``ReadyTexts/arguments``.
        var firstArgument: Int32 = 0
        var argumentCount: Int16 = 0
        /// The loaded locale whose file it came from.
        var locale: Int16 = 0
        /// Whether names of fields stand beside it.
        var joinsFields = false
        /// Whether it shows a point in time.
        var showsInstant = false
    }

    /// An argument of a text.
    fileprivate struct Argument {
        let name: PackedName
        let type: ArgumentType
    }

    private let texts: UnsafeMutablePointer<Text>
    private let arguments: UnsafeMutablePointer<Argument>
    private let codes: NameTable
    private let entryCount: Int

    init(
        _ catalog: Catalog, _ loaded: LoadedTexts, codes: NameTable, common: LoadedTexts, chains: [[Int]],
        contract: Int?
    ) {
        self.codes = codes
        let entries = catalog.entries
        let kinds = TextKind.allCases.count
        entryCount = entries.count
        let count = chains.count * entries.count * kinds
        unsafe texts = .allocate(capacity: max(1, count))
        unsafe texts.initialize(repeating: Text(), count: count)
        var arguments: [Argument] = []
        for (locale, chain) in chains.enumerated() {
            for (index, entry) in entries.enumerated() {
                for kind in TextKind.allCases {
                    let found: (StoredText, Int)?
                    if kind == .user, let shared = entry.sharedUserText {
                        found = chain.lazy.compactMap { place in common.words[place][shared].map { ($0, place) } }.first
                    } else {
                        let searched =
                            kind == .user || contract.map(chain.contains) ?? true ? chain : chain + [contract ?? 0]
                        found =
                            searched.lazy.compactMap { place in
                                loaded[place, index, kind.slot].map { ($0, place) }
                            }.first
                    }
                    guard let (stored, place) = found else { continue }
                    var text = Text(message: BorrowedMessage(stored.compiled), locale: Int16(place))
                    text.joinsFields = kind == .message && entry.fieldPosition != nil
                    text.firstArgument = Int32(arguments.count)
                    text.argumentCount = Int16(stored.arguments.count)
                    for name in stored.arguments {
                        let packed = PackedName(name)
                        guard let type = entry.type(ofArgument: name), type != .region, !packed.isLong else {
                            text.message = nil
                            continue
                        }
                        if type == .instant { text.showsInstant = true }
                        arguments.append(Argument(name: packed, type: type))
                    }
                    if Self.mustLook(catalog, stored, entry) { text.message = nil }
                    unsafe texts[(locale * entries.count + index) * kinds + kind.place] = text
                }
            }
        }
        unsafe self.arguments = .allocate(capacity: max(1, arguments.count))
        unsafe self.arguments.initialize(from: arguments, count: arguments.count)
    }

    deinit {
        unsafe texts.deallocate()
        unsafe arguments.deallocate()
    }

    /// The texts as threads share them; valid as long as these live.
    var view: View {
        unsafe View(texts: texts, arguments: arguments, codes: .passUnretained(codes), entryCount: entryCount)
    }

    /// Whether amounts must be looked at: the catalog has digits of its own, or refuses some.
    private static func mustLook(_ catalog: Catalog, _ stored: StoredText, _ entry: Catalog.Entry) -> Bool {
        guard catalog.rejectsSurplusDigits || !catalog.currencies.isEmpty else { return false }
        return stored.arguments.contains { entry.type(ofArgument: $0) == .money }
    }
}

extension ReadyTexts {
    /// The texts of a catalog without references, so that threads that share a snapshot count none.
    @safe
    struct View: BitwiseCopyable, @unchecked Sendable {
        private let texts: UnsafePointer<Text>
        private let arguments: UnsafePointer<Argument>
        private let codes: Unmanaged<NameTable>
        private let entryCount: Int

        fileprivate init(
            texts: UnsafePointer<Text>, arguments: UnsafePointer<Argument>, codes: Unmanaged<NameTable>, entryCount: Int
        ) {
            unsafe self.texts = texts
            unsafe self.arguments = arguments
            unsafe self.codes = codes
            self.entryCount = entryCount
        }

        /// The place of a code; the hinted one where it is there.
        @inline(__always)
        func entry(_ code: CodeReference) -> Int? {
            unsafe codes._withUnsafeGuaranteedRef { codes in
                if codes.has(code.packedCode, code.code.rawValue, at: code.entryHint) { return code.entryHint }
                return codes.index(of: code.packedCode, code.code.rawValue)
            }
        }

        /// The text of an entry in a loaded locale.
        @inline(__always)
        subscript(locale: Int, entry: Int, kind: TextKind) -> Text {
            unsafe texts[(locale * entryCount + entry) * 3 + kind.place]
        }

        /// Whether all arguments of a text can be shown as they stand; names the one that holds fields.
        @inline(__always)
        func areFit(_ given: MessageArguments, for text: Text, fieldName: inout PackedName?) -> Bool {
            for index in 0..<Int(text.argumentCount) {
                let argument = unsafe arguments[Int(text.firstArgument) + index]
                switch (argument.type, given.shape(of: argument.name)) {
                case (.text, .plainText), (.decimal, .number), (.integer, .number(isWhole: true)), (.money, .money),
                    (.instant, .instant):
                    continue
                case (.field, .plainText), (.field, .list): fieldName = argument.name
                default: return false
                }
            }
            return true
        }
    }
}

extension TextKind {
    /// The kind's place in a table of all kinds.
    @inline(__always)
    var place: Int {
        switch self {
        case .message: 0
        case .handling: 1
        case .user: 2
        }
    }
}
