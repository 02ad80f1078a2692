import MessageFormat
import PhrasebookFiles
import TextKernel

// The one writer of texts: it goes along the plan of a code's text, which was decided at load. Its methods are the
// snapshot's own, so that threads that share it count no references.

extension Snapshot {
    /// Appends a text of a code.
    ///
    /// - Parameters:
    ///   - column: Which text.
    ///   - position: The code and the locale.
    ///   - arguments: The arguments of the code's texts.
    ///   - timeZone: The IANA name of the caller's time zone.
    ///   - escaping: For what it is escaped.
    ///   - sink: Who is told what goes wrong; nil is the snapshot's monitor.
    ///   - output: Where it is appended.
    /// - Returns: The loaded locale that it came from; -1, and nothing is appended, where there is no text.
    @inline(always)
    func write(
        _ column: TextColumn, _ position: CodePosition, _ arguments: MessageArguments, _ timeZone: String?,
        _ escaping: FormatOptions.Escaping, _ sink: (any EventSink)?, into output: inout UTF8Buffer
    ) -> Int {
        let row = plans.first(column, position)
        if let text = row.staticText {
            plans.append(text, escaping, to: &output)
            return served(row, column, position, sink)
        }
        return writePlan(row, column, position, escaping, arguments, timeZone, sink, into: &output)
    }

    /// A text of a code as a String; one without arguments is the stored one.
    ///
    /// - Returns: The text and the loaded locale that it came from; nil where there is none.
    @inline(always)
    func text(
        _ column: TextColumn, _ position: CodePosition, _ arguments: MessageArguments, _ timeZone: String?,
        _ sink: (any EventSink)?
    ) -> (text: String, locale: Int)? {
        let row = plans.first(column, position)
        if let text = row.staticText { return (plans.text(text), served(row, column, position, sink)) }
        return formatted(row, column, position, arguments, timeZone, sink)
    }

    /// Appends a text of a code to which no arguments are given; none are made where nothing asks for them.
    @inline(always)
    func write(
        _ column: TextColumn, _ position: CodePosition, _ escaping: FormatOptions.Escaping,
        into output: inout UTF8Buffer
    ) -> Int {
        let row = plans.first(column, position)
        if let text = row.staticText {
            plans.append(text, escaping, to: &output)
            return served(row, column, position, nil)
        }
        return writeBare(row, column, position, escaping, into: &output)
    }

    @inline(never)
    private func writeBare(
        _ first: TextRow, _ column: TextColumn, _ position: CodePosition, _ escaping: FormatOptions.Escaping,
        into output: inout UTF8Buffer
    ) -> Int {
        writePlan(first, column, position, escaping, MessageArguments(), nil, nil, into: &output)
    }

    /// A text of a code to which no arguments are given.
    @inline(always)
    func text(_ column: TextColumn, _ position: CodePosition) -> (text: String, locale: Int)? {
        let row = plans.first(column, position)
        if let text = row.staticText { return (plans.text(text), served(row, column, position, nil)) }
        return formattedBare(row, column, position)
    }

    @inline(never)
    private func formattedBare(
        _ first: TextRow, _ column: TextColumn, _ position: CodePosition
    ) -> (text: String, locale: Int)? {
        formatted(first, column, position, MessageArguments(), nil, nil)
    }

    @inline(never)
    private func formatted(
        _ first: TextRow, _ column: TextColumn, _ position: CodePosition, _ arguments: MessageArguments,
        _ timeZone: String?, _ sink: (any EventSink)?
    ) -> (text: String, locale: Int)? {
        UTF8Buffer.withScratch { output in
            let locale = writePlan(first, column, position, .none, arguments, timeZone, sink, into: &output)
            return locale < 0 ? nil : (output.wellFormedText, locale)
        }
    }

    /// The loaded locale that a text came from; told where it is not the one asked for.
    @inline(always)
    private func served(
        _ row: TextRow, _ column: TextColumn, _ position: CodePosition, _ sink: (any EventSink)?
    ) -> Int {
        let locale = Int(row.locale)
        if locale != position.localeIndex, column != .contractMessage { recordFallback(position, sink) }
        return locale
    }

    @inline(always)
    private func served(_ row: TextRow, _ request: TextRequest, _ sink: (any EventSink)?) -> Int {
        served(row, request.column, request.position, sink)
    }

    // MARK: Along a plan

    @inline(always)
    private func writePlan(
        _ first: TextRow, _ column: TextColumn, _ position: CodePosition, _ escaping: FormatOptions.Escaping,
        _ arguments: MessageArguments, _ timeZone: String?, _ sink: (any EventSink)?, into output: inout UTF8Buffer
    ) -> Int {
        guard let message = first.message else {
            return writeLiteral(first, TextRequest(column, position, escaping), arguments, sink, into: &output)
        }
        let result =
            first.join < 0
            ? write(message, first.locale, position, escaping, arguments, timeZone, into: &output)
            : write(first, TextRequest(column, position, escaping), arguments, timeZone, into: &output)
        if result.isWritten { return served(first, column, position, sink) }
        return writeNext(
            first, result, TextRequest(column, position, escaping), arguments, timeZone, sink, into: &output)
    }

    /// Appends a text without arguments, which names of fields may join.
    @inline(never)
    private func writeLiteral(
        _ row: TextRow, _ request: TextRequest, _ arguments: MessageArguments, _ sink: (any EventSink)?,
        into output: inout UTF8Buffer
    ) -> Int {
        if case .absent = row.content { return -1 }
        _ = write(row, request, arguments, nil, into: &output)
        return served(row, request, sink)
    }

    /// Goes on along a plan whose first row could not be written.
    @inline(never)
    private func writeNext(
        _ first: TextRow, _ failure: WriteResult, _ request: TextRequest, _ arguments: MessageArguments,
        _ timeZone: String?, _ sink: (any EventSink)?, into output: inout UTF8Buffer
    ) -> Int {
        var row = first
        var result = failure
        // What fails in one locale fails in the next: it is one event.
        var told: [ResolutionEvent] = []
        while true {
            if let event = event(result, row, request.position), !told.contains(event) {
                told.append(event)
                record(event, sink)
            }
            guard let next = row.message?.next, next >= 0 else { break }
            row = plans.rows[Int(next)]
            result = write(row, request, arguments, timeZone, into: &output)
            if result.isWritten { return served(row, request, sink) }
        }
        let last = plans.last(request.column, first, chain: request.position.chainIndex)
        guard last >= 0 else { return -1 }
        row = plans.rows[Int(last)]
        _ = write(row, request, arguments, timeZone, into: &output)
        return served(row, request, sink)
    }

    /// Appends a candidate; nothing where it cannot be shown.
    ///
    /// - Returns: Whether all is written, else which argument cannot be shown, and why.
    @inline(never)
    private func write(
        _ row: TextRow, _ request: TextRequest, _ arguments: MessageArguments, _ timeZone: String?,
        into output: inout UTF8Buffer
    ) -> WriteResult {
        if row.join >= 0, request.position.entryIndex >= 0 {
            return writeJoined(row, request, arguments, timeZone, into: &output)
        }
        return writeAlone(row, request, request.escaping, arguments, timeZone, into: &output)
    }

    /// Appends a candidate with the names of fields beside it, in contract form, where there are some.
    @inline(never)
    private func writeJoined(
        _ row: TextRow, _ request: TextRequest, _ arguments: MessageArguments, _ timeZone: String?,
        into output: inout UTF8Buffer
    ) -> WriteResult {
        let position = request.position
        let names = catalogs[position.catalogIndex].contractNames(position.entryIndex, in: arguments)
        if names.isEmpty { return writeAlone(row, request, request.escaping, arguments, timeZone, into: &output) }
        var message = UTF8Buffer()
        let result = writeAlone(row, request, .none, arguments, timeZone, into: &message)
        guard result.isWritten else { return result }
        let join = plans.joins[Int(row.join)]
        let options = FormatOptions(bidiIsolation: .whereMixed)
        guard let joining = plans.message(Int(join.names)), let pattern = plans.message(Int(join.message)) else {
            return .tooLong
        }
        let fields = names.dropFirst().reduce(names[0]) { first, next in
            joining.format(["first": .text(first), "next": .text(next)], options: options).text
        }
        let start = output.count
        pattern.write(
            ["fields": .text(fields), "message": .text(message.text)], options: options, into: &output)
        if request.escaping == .json { output.escapeForJSON(from: start) }
        return .written
    }

    /// Appends a candidate without names of fields beside it.
    @inline(never)
    private func writeAlone(
        _ row: TextRow, _ request: TextRequest, _ escaping: FormatOptions.Escaping,
        _ arguments: MessageArguments, _ timeZone: String?, into output: inout UTF8Buffer
    ) -> WriteResult {
        switch row.content {
        case .absent: return .written
        case .literal(let literal):
            plans.append(literal, escaping, to: &output)
            return .written
        case .message(let message):
            return write(message, row.locale, request.position, escaping, arguments, timeZone, into: &output)
        }
    }

    /// Appends a message with arguments; nothing where it cannot be shown.
    @inline(always)
    private func write(
        _ message: TextRow.Message, _ locale: Int16, _ position: CodePosition, _ escaping: FormatOptions.Escaping,
        _ arguments: MessageArguments, _ timeZone: String?, into output: inout UTF8Buffer
    ) -> WriteResult {
        let planned = plans.messages[Int(message.index)]
        return plans.write(
            planned, arguments, WriteOptions(isolates: true, escapes: escaping == .json, context: Int(locale)),
            timeZone: planned.showsInstant ? zone(timeZone, position) : nil, into: &output)
    }

    // MARK: Events

    /// What is told of a candidate that cannot be shown; nil where its arguments are not to blame.
    private func event(_ result: WriteResult, _ row: TextRow, _ position: CodePosition) -> ResolutionEvent? {
        guard case .failed(let argument, let reason) = result, let message = row.message else { return nil }
        let kind: ResolutionEvent.Kind
        switch reason {
        case .missing: kind = .missingArgument
        case .unfit: kind = .unfitArgument
        case .notPresented, .refused: return nil
        }
        let catalog = catalogs[position.catalogIndex]
        return ResolutionEvent(
            kind: kind, catalog: catalog.name, code: catalog.entries[position.entryIndex].code,
            argument: plans.message(Int(message.index))?.argumentNames[argument])
    }

    private func record(_ event: ResolutionEvent, _ sink: (any EventSink)?) {
        if let sink { sink.record(event) } else { monitor.record(event) }
    }

    @inline(never)
    private func recordFallback(_ position: CodePosition, _ sink: (any EventSink)?) {
        guard let catalog = position.catalog.map({ catalogs[$0] }) else { return }
        let code = position.entry.map { catalog.entries[$0].code }
        record(ResolutionEvent(kind: .localeFallback, catalog: catalog.name, code: code, argument: nil), sink)
    }

    /// Tells of a code or catalog that is not there.
    @inline(never)
    func recordUnknown(_ code: CodeReference, _ position: CodePosition) { recordUnknown(code.catalog, position, nil) }

    /// Tells of a code or catalog that is not there.
    @inline(never)
    func recordUnknown(_ catalog: Catalog.Name, _ position: CodePosition, _ sink: (any EventSink)?) {
        record(
            position.catalog == nil
                ? ResolutionEvent(kind: .unknownCatalog, catalog: "", code: nil, argument: nil)
                : ResolutionEvent(kind: .unknownCode, catalog: catalog, code: nil, argument: nil), sink)
    }
}
