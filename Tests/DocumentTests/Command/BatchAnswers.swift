import CommandSupport
import Foundation

/// The answers to all requests of the suites, from one run of the command.
struct BatchAnswers: Sendable {
    /// The one run; what made it fail is thrown to every test that needs an answer.
    static let shared: Result<BatchAnswers, any Error> = Result {
        let requests = try BatchRequest.all()
        let lines = try BatchCommand().run(requests)
        return try BatchAnswers(requests: requests, lines: lines)
    }

    /// The identifiers of the requests, and of the answers, in order.
    let requested: [String]
    let answered: [String?]
    private let answers: [String: JSONValue]

    private init(requests: [BatchRequest], lines: [Data]) throws {
        let decoder = JSONDecoder()
        let values = try lines.map { line in
            do {
                return try decoder.decode(JSONValue.self, from: line)
            } catch {
                throw CommandError(reason: "an answer is no JSON: \(String(decoding: line.prefix(500), as: UTF8.self))")
            }
        }
        requested = requests.map(\.id)
        answered = values.map { $0["id"]?.string }
        answers = Dictionary(zip(answered.map { $0 ?? "" }, values)) { first, _ in first }
    }

    /// The answer to a request.
    ///
    /// - Throws: ``CommandError`` where there is none, or where it is an error.
    static func answer(to request: BatchRequest) throws -> JSONValue {
        guard let answer = try shared.get().answers[request.id] else {
            throw CommandError(reason: "no answer to “\(request.id)”")
        }
        if let error = answer["error"], !error.isNull {
            throw CommandError(reason: "“\(request.id)” was answered with an error: \(error)")
        }
        return answer
    }
}

extension DocumentedCode {
    /// What `resolve` answers for this code, without arguments.
    func resolved(in locale: TextLocale) throws -> JSONValue {
        try BatchAnswers.answer(to: .resolve(code, of: document, in: locale))
    }
}
