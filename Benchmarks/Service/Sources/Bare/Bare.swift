import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import HummingbirdTLS
import Logging
import NIOSSL

/// A server with one route that answers the same bytes always: as fast as Hummingbird can be.
///
/// `bare FILE PATH http1|http2 [CERTIFICATE KEY]` answers `GET PATH` with the bytes of the file, on a free port of
/// 127.0.0.1, over TLS where a certificate is named, and prints its address on standard error. The connection's settings
/// are the service's defaults; there is no middleware.
@main
enum Bare {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard [4, 6].contains(arguments.count), ["http1", "http2"].contains(arguments[3]),
            let data = FileManager.default.contents(atPath: arguments[1])
        else {
            FileHandle.standardError.write(
                Data("usage: bare FILE PATH http1|http2 [CERTIFICATE KEY]; the file must be there\n".utf8))
            exit(64)
        }
        let bytes = ByteBuffer(bytes: data)
        let router = Router()
        router.get(RouterPath(arguments[2])) { _, _ in
            Response(status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: bytes))
        }
        let server = try server(
            isHTTP2: arguments[3] == "http2", tls: arguments.count == 6 ? tls(arguments[4], arguments[5]) : nil)
        let scheme = arguments.count == 6 ? "https" : "http"
        var logger = Logger(label: "bare")
        logger.logLevel = .error
        let application = Application(
            router: router, server: server,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0), serverName: nil),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                FileHandle.standardError.write(Data("bare serves at \(scheme)://127.0.0.1:\(port)/\n".utf8))
            }, logger: logger)
        try await application.runService()
    }

    private static func server(isHTTP2: Bool, tls: TLSConfiguration?) throws -> HTTPServerBuilder {
        guard isHTTP2 else {
            let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: 16_384, maxHeaderListSize: 16_384, maxHeaderFieldCount: 100)
            let http1 = HTTPServerBuilder.http1(
                configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(30), httpDecoderConfiguration: decoder))
            return try tls.map { try .tls(http1, tlsConfiguration: $0) } ?? http1
        }
        guard let tls else {
            return .plaintextHTTP2(configuration: HTTP2ChannelConfiguration(idleTimeout: .seconds(30)))
        }
        return try .http2Upgrade(tlsConfiguration: tls)
    }

    private static func tls(_ certificate: String, _ key: String) throws -> TLSConfiguration {
        let chain = try NIOSSLCertificate.fromPEMFile(certificate)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        return configuration
    }
}
