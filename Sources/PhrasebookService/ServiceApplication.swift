#if Service
    import Hummingbird
    import HummingbirdCore
    import Logging

    /// The service as an application of Hummingbird, which listens and leaves in its own way.
    struct ServiceApplication: ApplicationProtocol {
        typealias Responder = ServiceResponder

        let service: ServiceServer
        /// What tests connect to; ``run()`` sets up its own connections.
        let server: HTTPServerBuilder

        init(server service: ServiceServer, limits: ServiceSettings.Limits) {
            self.service = service
            let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes, maxHeaderFieldCount: 100)
            server = .http1(configuration: HTTP1Channel.Configuration(httpDecoderConfiguration: decoder))
        }

        var responder: ServiceResponder { service.responder }
        var configuration: ApplicationConfiguration {
            ApplicationConfiguration(
                address: .hostname(service.settings.host, port: service.settings.port), serverName: nil)
        }
        var logger: Logger { service.logger }

        func run() async throws { try await service.run() }
    }
#endif
