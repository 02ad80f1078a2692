/// Phrasebook's side: the texts loaded once, and one loop for each work.
public final class OurSide: Sendable {
    private let book: Book
    /// For each thread, the calls with values of its own, as requests have.
    private let plans: [[Plan]]
    private let typedCodes: [[TypedCode]]
    private let plurals: [String]
    private let compiler = Book.Compiler()

    /// Loads the texts that are called.
    ///
    /// - Parameter isHot: Whether all calls of a work ask for one text.
    public init(isHot: Bool = false) async {
        let home = GeneratedHome.called
        book = await Book(files: home.files)
        plans = (0..<2).map { _ in TextKind.allCases.map { Plan($0, isHot: isHot) } }
        typedCodes = plans[0].map { [book] plan in plan.codes.map { book.typedCode(plan.kind, $0) } }
        let texts = Dictionary(
            uniqueKeysWithValues: home.texts.filter { $0.kind == .plural }.map { ("\($0.locale)/\($0.key)", $0.text) })
        let plan = plans[0][Int(TextKind.plural.rawValue)]
        plurals = zip(plan.locales, plan.codes).map { texts["\($0)/\($1)", default: ""] }
    }

    /// Makes all calls of a work, `rounds` times, in the first or the second thread; returns the bytes written in all.
    public func run(_ work: Work, rounds: Int, thread: Int = 0) -> Int {
        let plan = plans[thread][Int(work.kind.rawValue)]
        return switch work {
        case .plainBuffer, .nameBuffer, .amountsBuffer: buffered(plan, rounds)
        case .plainTyped, .nameTyped, .amountsTyped: typed(plan, rounds)
        case .plainString, .nameString, .amountsString, .anyCurrencyString, .pluralString, .listString:
            strings(plan, rounds)
        case .body: bodies(plan, rounds)
        case .parse: parses(plan, rounds)
        }
    }

    /// What one call of a work writes.
    public func text(_ work: Work, _ index: Int) -> String {
        let plan = plans[0][Int(work.kind.rawValue)]
        var buffer = ByteBuffer()
        switch work {
        case .plainBuffer, .nameBuffer, .amountsBuffer: book.append(plan, index, to: &buffer)
        case .plainTyped, .nameTyped, .amountsTyped:
            book.append(typedCodes[Int(plan.kind.rawValue)][index], plan, index, to: &buffer)
        case .body: book.appendBody(plan, index, to: &buffer)
        case .plainString, .nameString, .amountsString, .anyCurrencyString, .pluralString, .listString, .parse:
            return book.message(plan, index)
        }
        return buffer.text
    }

    // MARK: Loops

    private func strings(_ plan: Plan, _ rounds: Int) -> Int {
        var total = 0
        for _ in 0..<rounds {
            for index in 0..<Plan.callCount { total += book.message(plan, index).utf8.count }
        }
        return total
    }

    private func buffered(_ plan: Plan, _ rounds: Int) -> Int {
        var total = 0
        var buffer = ByteBuffer()
        for _ in 0..<rounds {
            for index in 0..<Plan.callCount {
                buffer.clear()
                book.append(plan, index, to: &buffer)
                total += buffer.count
            }
        }
        return total
    }

    private func typed(_ plan: Plan, _ rounds: Int) -> Int {
        var total = 0
        var buffer = ByteBuffer()
        let codes = typedCodes[Int(plan.kind.rawValue)]
        for _ in 0..<rounds {
            for index in 0..<Plan.callCount {
                buffer.clear()
                book.append(codes[index], plan, index, to: &buffer)
                total += buffer.count
            }
        }
        return total
    }

    private func bodies(_ plan: Plan, _ rounds: Int) -> Int {
        var total = 0
        var buffer = ByteBuffer()
        for _ in 0..<rounds {
            for index in 0..<Plan.callCount {
                buffer.clear()
                book.appendBody(plan, index, to: &buffer)
                total += buffer.count
            }
        }
        return total
    }

    private func parses(_ plan: Plan, _ rounds: Int) -> Int {
        var total = 0
        for _ in 0..<rounds {
            for index in 0..<Plan.callCount where compiler.compile(plurals[index], plan.locales[index]) { total += 1 }
        }
        return total
    }
}
