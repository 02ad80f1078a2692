#if Hummingbird
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import ICU
    import Logging
    import MessageFormat
    import NIOCore
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookHummingbird

    struct SampleContext: LocalizedRequestContext {
        var coreContext: CoreRequestContextStorage
        var localization: RequestLocalization?

        init(source: Source) { coreContext = .init(source: source) }
        var requestDecoder: FieldPathDecoder<JSONDecoder> { FieldPathDecoder(JSONDecoder()) }
        var maxUploadSize: Int { 1_000 }
    }

    struct SampleError: CodedError {
        let codeReference: CodeReference
        var arguments = MessageArguments()

        static let invalidParameter = Self(
            codeReference: CodeReference("card-issuing", "1004"), arguments: ["field": .text("cardHolderName")])
        static let notFound = Self(codeReference: CodeReference("card-issuing", "1001"))
        static let elsewhere = Self(codeReference: CodeReference("agreement-pay", "139002003"))
        static let nowhere = Self(codeReference: CodeReference("no-such-catalog", "1"))
    }

    /// An error whose text must stay inside.
    struct SecretError: Error, CustomStringConvertible {
        var description: String { "password=hunter2" }
    }

    struct Order: Decodable {
        struct Item: Decodable { let price: Int }
        let items: [Item]
    }

    /// An application whose routes fail in every way.
    enum SampleApplication {
        static let table = ErrorTable(
            system: "1001", decoding: "1004",
            statuses: [.notFound: .init("1003", keepsStatus: true), .contentTooLarge: "1004"])

        static func router(_ middleware: PhrasebookMiddleware<SampleContext>) -> Router<SampleContext> {
            let router = Router(context: SampleContext.self, options: .autoGenerateHeadEndpoints)
            router.add(middleware: middleware)
            router.get("locale") { _, context in context.locale.languageTag }
            router.get("typed") { _, _ -> String in throw SampleError.invalidParameter }
            router.get("elsewhere") { _, _ -> String in throw SampleError.elsewhere }
            router.get("nowhere") { _, _ -> String in throw SampleError.nowhere }
            router.get("secret") { _, _ -> String in throw SecretError() }
            router.get("teapot") { _, _ -> String in
                throw HTTPError(.init(code: 418), headers: [.retryAfter: "7"], message: "short and stout")
            }
            router.get("several") { _, _ -> String in
                guard let errors = CodedErrors([SampleError.invalidParameter, SampleError.notFound]) else { return "" }
                throw errors
            }
            router.post("orders") { request, context -> String in
                String(try await request.decode(as: Order.self, context: context).items.count)
            }
            router.post("direct") { request, context -> String in
                var request = request
                let body = try await request.collectBody(upTo: context.maxUploadSize)
                return String(try JSONDecoder().decode(Order.self, from: Data(body.readableBytesView)).items.count)
            }
            return router
        }
    }
#endif
