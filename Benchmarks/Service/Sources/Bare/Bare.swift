import Foundation
import Hummingbird
import HummingbirdCore
import Logging

/// A server with one route that answers the same bytes always: as fast as Hummingbird can be.
///
/// `bare FILE PATH` answers `GET PATH` with the bytes of the file, on a free port of 127.0.0.1, and prints its address
/// on standard error. The connection's settings are the service's defaults; there is no middleware.
@main
enum Bare {
    static func main() async throws {
        guard CommandLine.arguments.count == 3,
            let data = FileManager.default.contents(atPath: CommandLine.arguments[1])
        else {
            FileHandle.standardError.write(Data("usage: bare FILE PATH; the file must be there\n".utf8))
            exit(64)
        }
        let bytes = ByteBuffer(bytes: data)
        let router = Router()
        router.get(RouterPath(CommandLine.arguments[2])) { _, _ in
            Response(status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: bytes))
        }
        let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: 16_384, maxHeaderListSize: 16_384, maxHeaderFieldCount: 100)
        let channel = HTTP1Channel.Configuration(idleTimeout: .seconds(30), httpDecoderConfiguration: decoder)
        var logger = Logger(label: "bare")
        logger.logLevel = .error
        let application = Application(
            router: router, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0), serverName: nil),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                FileHandle.standardError.write(Data("bare serves at http://127.0.0.1:\(port)/\n".utf8))
            }, logger: logger)
        try await application.runService()
    }
}
