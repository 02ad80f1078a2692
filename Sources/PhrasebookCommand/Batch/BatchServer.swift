import ICU
import MessageFormat
import Phrasebook
import PhrasebookRequests

/// Answers the requests of `batch`, a line at a time.
struct BatchServer {
    private let snapshot: Snapshot
    private let writer: AnswerWriter
    private var answers: LookupAnswers
    private let reader = JSONReader()
    private let functions: FunctionRegistry

    init(snapshot: Snapshot, functions: FunctionRegistry) {
        self.snapshot = snapshot
        self.functions = functions
        writer = AnswerWriter(snapshot)
        answers = LookupAnswers(snapshot, writer)
    }

    /// The answer to one line; nil for an empty one.
    mutating func answer(_ line: LineSplitter.Line) -> [UInt8]? {
        guard case .bytes(let bytes) = line else {
            return failure(id: "null", RequestError(.badRequest, "the line is longer than 16 MiB"))
        }
        guard bytes.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return nil }
        let source = SourceText(name: "line", bytes: bytes)
        let (root, diagnostics) = reader.read(source)
        if let diagnostic = diagnostics.first {
            let column = source.position(atByte: diagnostic.byteOffset).column
            return failure(
                id: "null",
                RequestError(
                    .badJSON, "the line is no JSON: column \(column): \(diagnostic.message); \(diagnostic.fixIt)"))
        }
        guard let object = root?.object else {
            return failure(id: "null", RequestError(.badRequest, "a request is an object {…}"))
        }
        let id = object["id"].map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } ?? "null"
        do throws(RequestError) {
            var writer = JSONWriter()
            let write = try operation(RequestObject(object))
            writer.object { writer in
                writer.key("id")
                writer.raw(id)
                write(&writer)
            }
            return writer.bytes
        } catch {
            return failure(id: id, error)
        }
    }

    private func failure(id: String, _ error: RequestError) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.raw(id)
            error.writeMember(to: &writer)
        }
        return writer.bytes
    }

    private typealias Members = (inout JSONWriter) -> Void

    private mutating func operation(_ request: RequestObject) throws(RequestError) -> Members {
        switch try request.requiredString("op") {
        case "resolve":
            let answer = try answers.answer(request.lookup())
            return { [writer, answers] in
                writer.write(answer, to: &$0)
                answers.writeIgnored(to: &$0)
            }
        case "body": return try body(request)
        case "list":
            let catalog = try request.catalog(in: snapshot)
            return { writer in
                writer.key("codes")
                writer.array { writer in catalog.codes.forEach { writer.string($0.rawValue) } }
            }
        case "catalogs":
            return { [snapshot] writer in
                writer.key("catalogs")
                writer.array { writer in snapshot.catalogNames.forEach { writer.string($0.rawValue) } }
            }
        case "format": return try FormatOperation(request, functions: functions).run()
        case "negotiate": return try NegotiateOperation(request).run()
        case let other:
            throw RequestError(
                .unknownOperation, "“\(other)” is no operation; use resolve, body, list, catalogs, format or negotiate")
        }
    }

    private mutating func body(_ request: RequestObject) throws(RequestError) -> Members {
        let answer = try answers.answer(request.lookup())
        let style = try request.choice("style", ErrorBody.Style.self) ?? .native
        let audience = try request.choice("audience", ErrorBody.Reader.self)
        let body = answer.body(style, audience: audience, reference: try request.string("reference"))
        return { [answers] writer in
            writer.key("status")
            writer.integer(body.status)
            writer.key("headers")
            writer.object { writer in
                for header in body.headers { writer.member(header.name, header.value) }
            }
            writer.member("body", body.text)
            answers.writeIgnored(to: &writer)
        }
    }
}
