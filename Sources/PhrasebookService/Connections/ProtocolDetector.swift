#if Service
    import NIOCore

    /// Waits for the first bytes of a connection, and tells HTTP/2 (RFC 9113, section 3.4) from HTTP/1 by them.
    ///
    /// Until then a connection is nothing but a socket and this: so silent ones cost little.
    final class ProtocolDetector: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = ByteBuffer
        typealias InboundOut = ByteBuffer

        /// What an HTTP/2 connection begins with.
        private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

        private let connection: Connection
        private let table: ConnectionTable
        private let rules: ConnectionRules
        /// Builds the rest of the pipeline.
        private let configure: (_ isHTTP2: Bool, any Channel) throws -> Void
        private var received = ByteBuffer()
        private var timer: ConnectionTimer?

        init(
            _ connection: Connection, in table: ConnectionTable, _ rules: ConnectionRules,
            configure: @escaping (_ isHTTP2: Bool, any Channel) throws -> Void
        ) {
            self.connection = connection
            self.table = table
            self.rules = rules
            self.configure = configure
        }

        func handlerAdded(context: ChannelHandlerContext) {
            let channel = context.channel
            timer = ConnectionTimer(context.eventLoop) { channel.close(promise: nil) }
            timer?.set(.now() + rules.idleTime(connection))
        }

        func handlerRemoved(context: ChannelHandlerContext) { end() }

        func channelInactive(context: ChannelHandlerContext) {
            end()
            context.fireChannelInactive()
        }

        private func end() {
            timer?.cancel()
            timer = nil
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            var bytes = unwrapInboundIn(data)
            if received.readableBytes == 0 {
                connection.becomeBusy()
                timer?.set(.now() + rules.requestTime(connection))
            }
            received.writeBuffer(&bytes)
            let known = received.readableBytesView.prefix(Self.preface.count)
            let mayBeHTTP2 = Self.preface.starts(with: known)
            if mayBeHTTP2, known.count < Self.preface.count { return }
            end()
            do {
                try configure(mayBeHTTP2, context.channel)
            } catch {
                return context.close(promise: nil)
            }
            context.fireChannelRead(wrapInboundOut(received))
            context.fireChannelReadComplete()
            context.pipeline.syncOperations.removeHandler(self, promise: nil)
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            switch event {
            case Connection.Request.makeRoom:
                guard received.readableBytes == 0 else { return table.keep(connection) }
                rules.reports.madeRoom()
                context.close(promise: nil)
            case Connection.Request.leave:
                if received.readableBytes == 0 { timer?.set(.now() + ConnectionRules.leavingTime) }
            case Connection.Request.close, ChannelEvent.inputClosed: context.close(promise: nil)
            default: context.fireUserInboundEventTriggered(event)
            }
        }
    }

    @available(*, unavailable)
    extension ProtocolDetector: Sendable {}
#endif
