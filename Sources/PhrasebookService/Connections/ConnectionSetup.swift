#if Service
    import HTTPTypes
    import HummingbirdCore
    import HummingbirdHTTP2
    import Logging
    import NIOCore
    import NIOHTTP1
    import NIOHTTPTypes
    import NIOHTTPTypesHTTP1
    import NIOSSL
    import NIOTLS

    /// Builds the pipelines of accepted connections: TLS where it is set, HTTP/2 or HTTP/1, and then Hummingbird.
    ///
    /// Hummingbird's own handling of a connection runs in a task that begins in the same step in which the connection is
    /// handed to it. So none is ever lost between two queues, whatever is closed meanwhile.
    struct ConnectionSetup: Sendable {
        let rules: ConnectionRules
        let table: ConnectionTable
        let tls: TLSIdentity?
        let bridge: ResponderBridge
        let logger: Logger

        /// Builds the pipeline of a connection that was just accepted; runs on its event loop.
        func setUp(_ channel: any Channel) -> EventLoopFuture<Void> {
            channel.eventLoop.makeCompletedFuture {
                guard let connection = table.connection(of: channel) else { throw ChannelError.ioOnClosedChannel }
                let pipeline = channel.pipeline.syncOperations
                guard let tls else {
                    try pipeline.addHandler(detector(connection))
                    return
                }
                try pipeline.addHandler(NIOSSLServerHandler(context: tls.context))
                try pipeline.addHandler(detector(connection))
            }
        }

        private func detector(_ connection: Connection) -> ProtocolDetector {
            ProtocolDetector(connection, in: table, rules) { isHTTP2, channel in
                if isHTTP2 { try setUpHTTP2(channel, connection) } else { try setUpHTTP1(channel, connection) }
            }
        }

        private func responder(_ connection: Connection) -> HTTPChannelHandler.Responder {
            let bridge = bridge
            return { try await bridge.answer($0, $1, $2, of: connection) }
        }

        private func setUpHTTP1(_ channel: any Channel, _ connection: Connection) throws {
            var decoder = NIOHTTPDecoderLimitConfiguration()
            decoder.maxHeaderFieldSize = rules.limits.headerBytes
            decoder.maxHeaderListSize = rules.limits.headerBytes
            decoder.maxHeaderFieldCount = 100
            let pipeline = channel.pipeline.syncOperations
            let bytes = ByteHandler()
            try pipeline.addHandler(bytes)
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false, withErrorHandling: false, withOutboundHeaderValidation: false,
                withEncoderConfiguration: .init(), withDecoderLimitConfiguration: decoder)
            try pipeline.addHandler(HTTP1Handler(connection, in: table, rules, bytes: bytes))
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: tls != nil))
            let requests = try NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>(
                wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
            let http1 = HTTP1Channel(responder: responder(connection))
            let logger = logger
            Task { await http1.handle(value: requests, logger: logger) }
        }

        private func setUpHTTP2(_ channel: any Channel, _ connection: Connection) throws {
            connection.speaksHTTP2()
            let handler = HTTP2ConnectionHandler(connection, in: table, rules)
            try channel.pipeline.syncOperations.addHandler(handler)
            let bound = NIOLoopBound(handler, eventLoop: channel.eventLoop)
            let rules = rules
            let streams = HTTP1Channel.Configuration(
                additionalChannelHandlers: [HTTP2StreamHandler(bound.value, rules)])
            let http2 = HTTP2Channel(
                responder: responder(connection),
                configuration: HTTP2ChannelConfiguration(
                    idleTimeout: rules.timeouts.idle, gracefulCloseTimeout: rules.timeouts.drain,
                    streamConfiguration: streams))
            let logger = logger
            // It is done when this returns, since it waits for nothing.
            http2.setup(channel: channel, logger: logger).whenSuccess { value in
                Task { await http2.handle(value: value, logger: logger) }
            }
        }
    }
#endif
