import Foundation
import Hummingbird
import ICU
import Phrasebook
import PhrasebookCatalogs
import PhrasebookHummingbird

/// The context of a request: it knows the client's locale.
struct AppContext: LocalizedRequestContext {
    var coreContext: CoreRequestContextStorage
    var localization: RequestLocalization?

    init(source: Source) { coreContext = .init(source: source) }

    /// A body that cannot be decoded names the whole path of the value.
    var requestDecoder: FieldPathDecoder<JSONDecoder> { FieldPathDecoder(JSONDecoder()) }
}

/// A success as this API's clients receive it.
struct Success: ResponseEncodable {
    let code = 0
    let message: String
    let data: [String: Int]

    /// What was made, with the API's word for success in the client's language.
    init(_ data: [String: Int], _ context: AppContext) {
        let success = CardIssuing.success.codeReference
        message = context.localization?.snapshot.text(.message, of: success, locale: context.locale) ?? "Success"
        self.data = data
    }

    private enum CodingKeys: CodingKey { case code, message, data }
}

/// The API: three calls, whose errors are the catalog's codes.
func makeRouter(_ store: MessageStore) throws -> Router<AppContext> {
    let office = CardOffice()
    let router = Router(context: AppContext.self)
    let errors = ErrorTable(
        system: "1001", decoding: "1004",
        statuses: [.notFound: .init("1004", keepsStatus: true), .methodNotAllowed: .init("1004", keepsStatus: true)])
    router.add(middleware: try PhrasebookMiddleware(store, catalog: .cardIssuing, errors: errors))
    router.post("cardholders") { request, context in
        let form = try await request.decode(as: CardholderForm.self, context: context)
        return Success(["cardholder": try await office.create(form)], context)
    }
    router.post("cards") { request, context in
        let form = try await request.decode(as: CardForm.self, context: context)
        return Success(["card": try await office.apply(form)], context)
    }
    router.post("transfers") { request, context in
        let form = try await request.decode(as: TransferForm.self, context: context)
        return Success(["cents": try await office.transfer(form)], context)
    }
    return router
}
