#if Service
    import NIOCore

    /// Tells the HTTP/1 side of a connection of the bytes that come and go, before a request can be read from them.
    final class ByteHandler: ChannelDuplexHandler {
        typealias InboundIn = ByteBuffer
        typealias InboundOut = ByteBuffer
        typealias OutboundIn = IOData
        typealias OutboundOut = IOData

        /// Called when bytes came.
        var onRead: (() -> Void)?
        /// The bytes that were written, sent or not.
        private(set) var written = 0
        private var context: ChannelHandlerContext?

        func handlerAdded(context: ChannelHandlerContext) { self.context = context }

        func handlerRemoved(context: ChannelHandlerContext) {
            self.context = nil
            onRead = nil
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            onRead?()
            context.fireChannelRead(data)
        }

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            written += unwrapOutboundIn(data).readableBytes
            context.write(data, promise: promise)
        }

        /// Sends what was written; the future is done when the system has all of it.
        func drain() -> EventLoopFuture<Void>? {
            guard let context else { return nil }
            let promise = context.eventLoop.makePromise(of: Void.self)
            context.writeAndFlush(wrapOutboundOut(.byteBuffer(ByteBuffer())), promise: promise)
            return promise.futureResult
        }
    }

    @available(*, unavailable)
    extension ByteHandler: Sendable {}
#endif
