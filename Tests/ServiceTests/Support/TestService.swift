#if Service
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Logging
    import NIOCore
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookService
    import Tracing

    /// A service for one test, in process.
    enum TestService {
        static let languageName = HTTPField.Name("Language")

        static func make(
            home: Home = .shipped, accessStream: LogStream? = nil, tracer: (any Tracer)? = nil,
            _ change: (inout ServiceSettings) -> Void = { _ in }
        ) async throws -> MessageService {
            try await make(store: MessageStore(home: home), accessStream: accessStream, tracer: tracer, change)
        }

        static func make(
            store: MessageStore, accessStream: LogStream? = nil, tracer: (any Tracer)? = nil,
            _ change: (inout ServiceSettings) -> Void = { _ in }
        ) async throws -> MessageService {
            var settings = ServiceSettings()
            settings.port = 0
            change(&settings)
            return try await MessageService(
                store: store, settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                accessStream: accessStream, tracer: tracer)
        }

        /// Asks the shipped service once.
        static func ask(
            _ path: String, _ headers: HTTPFields = [:], method: HTTPRequest.Method = .get, body: String? = nil,
            over setup: TestingSetup = .router
        ) async throws -> TestResponse {
            try await make().application.test(setup) { client in
                try await client.execute(
                    uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
            }
        }

        static func language(_ language: String) -> HTTPFields {
            var fields = HTTPFields()
            if let languageName { fields[languageName] = language }
            return fields
        }
    }

    extension TestResponse {
        var text: String { String(buffer: body) }

        /// The JSON of the body.
        var json: [String: Any] {
            get throws {
                try JSONSerialization.jsonObject(with: Data(body.readableBytesView)) as? [String: Any] ?? [:]
            }
        }
    }
#endif
