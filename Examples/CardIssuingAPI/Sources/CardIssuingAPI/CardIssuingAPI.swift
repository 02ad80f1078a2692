import Hummingbird
import Phrasebook
import PhrasebookCatalogs

@main
struct CardIssuingAPI {
    static func main() async throws {
        // Throws every diagnostic at once, where a file has an error.
        let store = try await MessageStore(home: .shipped)
        let app = Application(
            router: try makeRouter(store), configuration: .init(address: .hostname("127.0.0.1", port: 8081)))
        try await app.runService()
    }
}
