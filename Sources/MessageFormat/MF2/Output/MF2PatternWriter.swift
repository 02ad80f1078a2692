import ICU
import TextKernel

/// Writes the pattern of a message of MessageFormat 2, as text or in parts.
struct MF2PatternWriter: ~Copyable {
    private var run: MF2Run
    /// The parts; nil where only the text is wanted.
    private(set) var parts: [MessagePart]?

    init(_ plan: MF2Plan, _ arguments: MessageArguments, _ options: FormatOptions, inParts: Bool) {
        run = MF2Run(plan, arguments, options)
        parts = inParts ? [] : nil
    }

    /// What went wrong, in order.
    var problems: [MessageProblem] { run.problems }

    /// Appends the message; where it is written in parts, the text is appended too.
    mutating func write(to output: inout UTF8Buffer) {
        let start = output.count
        var elements = run.plan.message.pattern.elements
        if case .selection(let selection)? = elements.first {
            elements = run.select(selection)?.elements ?? []
        }
        for element in elements {
            guard output.count - start <= run.options.maximumLength else {
                run.note(
                    .limitExceeded, at: 0,
                    "the text is longer than \(run.options.maximumLength) bytes; the rest is left out")
                break
            }
            switch element {
            case .text(let text):
                output.append(text)
                parts?.append(.text(text))
            case .placeholder(let placeholder): write(placeholder, to: &output)
            case .markup(let markup): write(markup)
            case .selection: break
            }
        }
        if run.options.escaping == .json { output.escapeForJSON(from: start) }
    }

    // MARK: Placeholders

    private mutating func write(_ placeholder: Placeholder, to output: inout UTF8Buffer) {
        let start = output.count
        let name: String
        switch run.resolve(placeholder) {
        case .fallback(let source): name = source
        case .value(let value):
            if let fallback = value.fallback {
                name = fallback
            } else if let fields = write(value, at: placeholder.range.lowerBound, to: &output) {
                let part = parts == nil ? nil : MessagePart.value(self.part(value, fields))
                isolate(part, value.direction, value.isIsolated, from: start, in: &output)
                return
            } else {
                output.truncate(to: start)
                name = Self.fallback(placeholder)
            }
        }
        output.append("{\(name)}")
        isolate(parts == nil ? nil : .fallback(name), .unknown, false, from: start, in: &output)
    }

    /// How a placeholder is shown that cannot be.
    private static func fallback(_ placeholder: Placeholder) -> String {
        switch placeholder.operand {
        case .variable(let name): "$\(name)"
        case .literal(let text): MF2MessageWriter.quoted(text)
        case .absent, .selectedNumber: ":\(placeholder.function?.name ?? "")"
        }
    }

    /// Appends a value, and gives its pieces where they are wanted; nil where it cannot be shown.
    private mutating func write(
        _ value: ResolvedValue, at offset: Int, to output: inout UTF8Buffer
    ) -> [FormattedField]? {
        guard let formatter = value.formatter else {
            run.note(.unsupportedOperation, at: offset, "the value cannot be shown; it only chooses")
            return nil
        }
        do throws(FunctionFailure) {
            guard parts != nil, let fields = formatter.fields else {
                let start = output.count
                try formatter.write(&output)
                return parts == nil ? [] : [FormattedField(type: "literal", value: output.text(from: start))]
            }
            let found = try fields()
            for field in found { output.append(field.value) }
            return found
        } catch {
            run.note(error, at: offset)
            return nil
        }
    }

    private func part(_ value: ResolvedValue, _ fields: [FormattedField]) -> MessagePart.Value {
        MessagePart.Value(
            type: value.type, fields: fields, direction: value.direction, id: value.identifier,
            locale: value.locale ?? run.plan.formatters.locale)
    }

    /// Sets what was written from `start` on apart from the direction around it.
    private mutating func isolate(
        _ part: MessagePart?, _ direction: MessageDirection, _ isIsolated: Bool, from start: Int,
        in output: inout UTF8Buffer
    ) {
        let isRightToLeft = run.plan.formatters.isRightToLeft
        let open: String?
        switch run.options.bidiIsolation {
        case .none: open = nil
        case .whereMixed:
            let isMixed = output.withBytes { bytes in
                TextDirection.isMixed(bytes.extracting(start..<bytes.count), inRightToLeft: isRightToLeft)
            }
            open = isMixed ? "\u{2068}" : nil
        case .standard:
            switch direction {
            case .leftToRight: open = isRightToLeft || isIsolated ? "\u{2066}" : nil
            case .rightToLeft: open = "\u{2067}"
            case .unknown: open = "\u{2068}"
            }
        }
        guard let open else {
            if let part { parts?.append(part) }
            return
        }
        output.wrap(from: start, in: open, "\u{2069}")
        if let part { parts?.append(contentsOf: [.bidiIsolation(open), part, .bidiIsolation("\u{2069}")]) }
    }

    // MARK: Marks

    private mutating func write(_ markup: Markup) {
        let (common, own) = run.options(markup.options, isMarkup: true)
        parts?.append(
            .markup(
                MessagePart.Mark(
                    kind: markup.kind, name: markup.name,
                    options: own.compactMap { option in option.text.map { ResolvedValue.Option(option.name, $0) } },
                    id: common.id)))
    }
}
