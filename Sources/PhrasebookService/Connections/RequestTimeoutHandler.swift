#if Service
    import NIOCore
    import NIOHTTPTypes

    /// Drops clients that take too long: to send a request they have begun, or to read a response.
    ///
    /// A connection without a request is Hummingbird's to close (`idleTimeout`); it waits for as long as a client sends
    /// a little now and then, and this does not.
    final class RequestTimeoutHandler: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = HTTPRequestPart
        typealias InboundOut = HTTPRequestPart

        private let request: TimeAmount
        private let response: TimeAmount
        private var requestDeadline: Scheduled<Void>?
        private var responseDeadline: Scheduled<Void>?

        init(request: TimeAmount, response: TimeAmount) {
            self.request = request
            self.response = response
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head:
                // A request of one piece is read at once, and needs no clock.
                requestDeadline?.cancel()
                requestDeadline = nil
                isReading = true
            case .body: break
            case .end:
                isReading = false
                requestDeadline?.cancel()
                requestDeadline = nil
            }
            context.fireChannelRead(data)
        }

        private var isReading = false

        func channelReadComplete(context: ChannelHandlerContext) {
            if isReading, requestDeadline == nil { requestDeadline = Self.close(context, in: request) }
            context.fireChannelReadComplete()
        }

        func channelWritabilityChanged(context: ChannelHandlerContext) {
            responseDeadline?.cancel()
            responseDeadline = context.channel.isWritable ? nil : Self.close(context, in: response)
            context.fireChannelWritabilityChanged()
        }

        func channelInactive(context: ChannelHandlerContext) {
            cancel()
            context.fireChannelInactive()
        }

        func handlerRemoved(context: ChannelHandlerContext) { cancel() }

        private func cancel() {
            requestDeadline?.cancel()
            responseDeadline?.cancel()
            requestDeadline = nil
            responseDeadline = nil
        }

        private static func close(_ context: ChannelHandlerContext, in time: TimeAmount) -> Scheduled<Void> {
            let channel = context.channel
            return context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
        }
    }

    @available(*, unavailable)
    extension RequestTimeoutHandler: Sendable {}
#endif
