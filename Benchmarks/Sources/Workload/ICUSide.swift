import CICUBaseline
import Phrasebook

/// ICU's side: the same texts and calls, given to its C++ MessageFormat once; each work is one loop in C++.
///
/// Its buffers are used again by every call, so it belongs to one thread.
@safe public final class ICUSide {
    private let baseline: OpaquePointer

    /// Opens a message format for every text that is called.
    ///
    /// - Parameter isHot: Whether all calls of a work ask for one text.
    public init(isHot: Bool = false) {
        let names = BenchmarkLocale.allCases.map(\.name)
        unsafe baseline = unsafe Self.withCStrings(names) { names in
            unsafe names.withUnsafeBufferPointer { names in
                guard let base = names.baseAddress else { stop("there are no locales") }
                return unsafe cicu_baseline_open(base, Int32(names.count))
            }
        }
        let home = GeneratedHome.called
        for text in home.texts {
            let isAdded = unsafe cicu_baseline_add_text(
                baseline, text.kind.rawValue, Int32(text.locale.rawValue), text.key,
                text.kind.patternForICU(text.text))
            require(isAdded, text.text)
        }
        for label in home.labels {
            for locale in BenchmarkLocale.allCases {
                unsafe cicu_baseline_add_label(
                    baseline, Int32(locale.rawValue), label.field, label.labels[locale.rawValue])
            }
        }
        for kind in TextKind.allCases { add(Plan(kind, isHot: isHot)) }
    }

    deinit { unsafe cicu_baseline_close(baseline) }

    private func add(_ plan: Plan) {
        for index in 0..<Plan.callCount {
            unsafe Self.withCStrings([plan.codes[index].rawValue, plan.names[index]] + plan.fields[index]) { texts in
                var call = unsafe cicu_baseline_call(
                    locale: Int32(plan.locales[index].rawValue), code: texts[0], name: texts[1],
                    first: Double(plan.first[index]) / 100, second: Double(plan.second[index]) / 100,
                    count: Int64(plan.counts[index]), fields: (texts[2], texts[3], texts[4]))
                unsafe cicu_baseline_add_call(baseline, plan.kind.rawValue, &call)
            }
        }
    }

    /// Makes all calls of a work, `rounds` times; returns the bytes written in all.
    public func run(_ work: Work, rounds: Int) -> Int {
        let result =
            work == .parse
            ? unsafe cicu_baseline_parse(baseline, work.kind.rawValue, Int64(rounds))
            : unsafe cicu_baseline_run(baseline, Self.number(of: work), Int64(rounds))
        require(result >= 0, "ICU failed")
        return Int(result)
    }

    /// What one call of a work writes.
    public func text(_ work: Work, _ index: Int) -> String {
        guard let text = unsafe cicu_baseline_text(baseline, Self.number(of: work), Int64(index)) else {
            stop("ICU failed")
        }
        return unsafe String(cString: text)
    }

    private static func number(of work: Work) -> Int32 {
        switch work {
        case .body: Int32(CICU_BASELINE_BODY)
        case .anyCurrencyString: Int32(CICU_BASELINE_ANY_CURRENCY)
        default: work.kind.rawValue
        }
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafePointer<CChar>]) -> Result
    ) -> Result {
        func add(_ pointers: [UnsafePointer<CChar>], _ rest: ArraySlice<String>) -> Result {
            guard let text = rest.first else { return unsafe body(pointers) }
            return unsafe text.withCString { unsafe add(pointers + [$0], rest.dropFirst()) }
        }
        return unsafe add([], texts[...])
    }

    /// ICU's version, such as `72.1`.
    public static var version: String { unsafe String(cString: cicu_baseline_version()) }

    /// Message formats that are kept, so that their memory stays in use.
    @safe public final class Loaded {
        private let texts: OpaquePointer

        /// Opens a message format for each line.
        public init(lines: [CChar]) {
            let texts = unsafe lines.withUnsafeBufferPointer { lines in
                unsafe lines.baseAddress.flatMap { unsafe cicu_baseline_load($0, Int64(lines.count)) }
            }
            guard let texts = unsafe texts else { stop("ICU refused a text") }
            unsafe self.texts = unsafe texts
        }

        /// Opens a message format for each line of a file.
        public init(file: String) {
            guard let texts = unsafe cicu_baseline_load_file(file) else { stop("ICU refused a text") }
            unsafe self.texts = unsafe texts
        }

        deinit { unsafe cicu_baseline_texts_close(texts) }

        /// How many texts there are.
        public var count: Int { unsafe Int(cicu_baseline_texts_count(texts)) }
    }
}

@available(*, unavailable)
extension ICUSide: Sendable {}

@available(*, unavailable)
extension ICUSide.Loaded: Sendable {}
