#if Service
    import HTTPTypes
    import NIOCore
    import NIOHTTPTypes

    /// The life of an HTTP/2 connection: what is asked of it as a whole becomes what its manager of streams knows.
    final class HTTP2ConnectionHandler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias InboundOut = ByteBuffer

        let connection: Connection
        private let table: ConnectionTable
        private let rules: ConnectionRules
        private var streams = 0

        init(_ connection: Connection, in table: ConnectionTable, _ rules: ConnectionRules) {
            self.connection = connection
            self.table = table
            self.rules = rules
        }

        /// Says that a stream was opened.
        func streamOpened() {
            streams += 1
            connection.becomeBusy()
        }

        /// Says that a stream was closed.
        func streamClosed() {
            streams -= 1
            if streams == 0 { connection.becomeIdle(at: .now()) }
        }

        func handlerAdded(context: ChannelHandlerContext) { connection.becomeIdle(at: .now()) }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            switch event {
            case Connection.Request.makeRoom:
                guard streams == 0 else { return table.keep(connection) }
                rules.reports.madeRoom()
                context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            case Connection.Request.close: context.close(promise: nil)
            case Connection.Request.leave: context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            default: context.fireUserInboundEventTriggered(event)
            }
        }
    }

    @available(*, unavailable)
    extension HTTP2ConnectionHandler: Sendable {}

    /// The life of an HTTP/2 stream: how long a request may take, and its answer; how large all bodies may be.
    final class HTTP2StreamHandler: ChannelDuplexHandler, RemovableChannelHandler {
        typealias InboundIn = HTTPRequestPart
        typealias InboundOut = HTTPRequestPart
        typealias OutboundIn = HTTPResponsePart
        typealias OutboundOut = HTTPResponsePart

        private let connection: HTTP2ConnectionHandler
        private let rules: ConnectionRules
        private var context: ChannelHandlerContext?
        private var timer: ConnectionTimer?
        private var held = 0
        private var head: HTTPRequest?
        /// Whether the request has not come to its end.
        private var isReading = false
        private var isAnswering = false
        private var isRefused = false

        init(_ connection: HTTP2ConnectionHandler, _ rules: ConnectionRules) {
            self.connection = connection
            self.rules = rules
        }

        func handlerAdded(context: ChannelHandlerContext) {
            self.context = context
            connection.streamOpened()
            timer = ConnectionTimer(context.eventLoop) { [weak self] in self?.expire() }
            timer?.set(.now() + TimeAmount(rules.timeouts.request))
        }

        func handlerRemoved(context: ChannelHandlerContext) {
            self.context = nil
            timer?.cancel()
            timer = nil
            rules.bodies.release(held)
            held = 0
            connection.streamClosed()
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard !isRefused else { return }
            switch unwrapInboundIn(data) {
            case .head(let head):
                self.head = head
                isReading = true
            case .body(let part):
                guard rules.bodies.take(part.readableBytes) else {
                    rules.reports.reached(.bodies)
                    return refuse(.overloaded)
                }
                held += part.readableBytes
            case .end:
                isReading = false
                timer?.set(isAnswering ? .now() + TimeAmount(rules.timeouts.response) : nil)
            }
            context.fireChannelRead(data)
        }

        func channelInactive(context: ChannelHandlerContext) {
            // Whoever reads the body must not take its beginning for all of it.
            if isReading { context.fireErrorCaught(UnfinishedRequest()) }
            context.fireChannelInactive()
        }

        /// What ends a stream, such as a reset, ends its request too.
        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.fireErrorCaught(isReading ? UnfinishedRequest() : error)
        }

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            guard !isRefused else {
                promise?.fail(ChannelError.ioOnClosedChannel)
                return
            }
            if case .head = unwrapOutboundIn(data) {
                isAnswering = true
                timer?.set(.now() + TimeAmount(rules.timeouts.response))
            }
            context.write(data, promise: promise)
        }

        private func expire() {
            guard let context else { return }
            guard !isAnswering, !isRefused else { return context.close(promise: nil) }
            refuse(.requestTimeout)
        }

        private func refuse(_ reason: Refusal.Reason) {
            guard let context, !isRefused, let refusal = rules.refusals[reason] else { return }
            guard !isAnswering else { return context.close(promise: nil) }
            rules.refused(refusal, head.map { AccessLog.Asked($0) }, on: connection.connection)
            isRefused = true
            timer?.set(.now() + TimeAmount(rules.timeouts.response))
            let head = HTTPResponse(status: .init(code: refusal.status), headerFields: refusal.headers)
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(refusal.body)), promise: nil)
            let written = context.eventLoop.makePromise(of: Void.self)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
            let channel = context.channel
            written.futureResult.whenComplete { _ in channel.close(promise: nil) }
        }
    }

    @available(*, unavailable)
    extension HTTP2StreamHandler: Sendable {}
#endif
