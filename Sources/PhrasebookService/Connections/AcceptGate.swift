#if Service
    import NIOCore

    /// Accepts connections of a listener while there is room for them; others wait in the system's queue.
    final class AcceptGate: ChannelDuplexHandler {
        typealias InboundIn = any Channel
        typealias InboundOut = any Channel
        typealias OutboundIn = Never
        typealias OutboundOut = Never

        /// How long it waits before it looks for room again: soon enough for a person, and no work for a processor.
        private static let pause = TimeAmount.milliseconds(20)
        /// How long it waits for descriptors, which only others can give back.
        private static let longPause = TimeAmount.milliseconds(100)

        private let table: ConnectionTable
        private let reports: LimitReports?
        private var isWaiting = false
        private var lastChange = NIODeadline.now()

        init(_ table: ConnectionTable, reports: LimitReports?) {
            self.table = table
            self.reports = reports
        }

        /// Whether nothing waits in the queue, as far as is known: none was accepted for a while, though there was room.
        func isQuiet(for time: TimeAmount) -> Bool { !isWaiting && .now() - lastChange >= time }

        func read(context: ChannelHandlerContext) {
            guard !isWaiting else { return }
            guard !table.hasRoom else { return context.read() }
            reports?.reached(.connections)
            table.makeRoom()
            isWaiting = true
            context.eventLoop.assumeIsolated().scheduleTask(in: Self.pause) { [self] in
                isWaiting = false
                lastChange = .now()
                if context.channel.isActive { read(context: context) }
            }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            lastChange = .now()
            table.open(unwrapInboundIn(data))
            context.fireChannelRead(data)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            // The listener stays open without descriptors or memory, and readable: it would try again without end.
            guard error is IOError else { return context.fireErrorCaught(error) }
            reports?.reached(.descriptors, detail: "\(error)")
            table.makeRoom()
            let channel = context.channel
            try? channel.syncOptions?.setOption(.autoRead, value: false)
            context.eventLoop.scheduleTask(in: Self.longPause) {
                try? channel.syncOptions?.setOption(.autoRead, value: true)
            }
        }
    }

    @available(*, unavailable)
    extension AcceptGate: Sendable {}
#endif
