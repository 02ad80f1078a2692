#if Service
    import NIOCore
    import Synchronization

    /// An accepted connection, as the table of all connections sees it.
    ///
    /// Its own event loop says when it is idle; who looks for room reads that from any thread.
    final class Connection: Sendable {
        /// What a connection is told to do, as a user event of its pipeline.
        enum Request: Sendable {
            /// Close, if nothing has been asked and all answers have been sent: another connection waits.
            case makeRoom
            /// Close as soon as nothing is asked any more: the service stops.
            case leave
            /// Close at once.
            case close
        }

        let channel: any Channel
        /// Whether it is one beyond the limit: it is answered once, and has little time to ask.
        let isReserve: Bool
        /// Whether the newest request is of HTTP/1.0; of one that follows another unanswered, both have its version.
        private let isOld = Atomic<Bool>(false)
        /// Whether HTTP/2 is spoken on it.
        private let isHTTP2 = Atomic<Bool>(false)
        /// Since when nothing has been asked of it, in nanoseconds of the event loops' clock; 0 while something is.
        private let idleSince: Atomic<UInt64>

        init(_ channel: any Channel, isReserve: Bool) {
            self.channel = channel
            self.isReserve = isReserve
            idleSince = Atomic(NIODeadline.now().uptimeNanoseconds)
        }

        /// The version of HTTP of its newest request.
        var version: ProtocolVersion {
            if isHTTP2.load(ordering: .relaxed) { return .http2 }
            return isOld.load(ordering: .relaxed) ? .http1Old : .http1
        }

        /// Says that HTTP/2 is spoken on it.
        func speaksHTTP2() { isHTTP2.store(true, ordering: .relaxed) }

        /// Says whether the newest request is of HTTP/1.0.
        func speaksOldHTTP(_ isOld: Bool) { self.isOld.store(isOld, ordering: .relaxed) }

        /// Says that a request has begun.
        func becomeBusy() { idleSince.store(0, ordering: .relaxed) }

        /// Says that all requests have been answered.
        func becomeIdle(at now: NIODeadline) { idleSince.store(now.uptimeNanoseconds, ordering: .relaxed) }

        /// Since when it is idle; nil while it is not.
        var idle: NIODeadline? {
            let since = idleSince.load(ordering: .relaxed)
            return since == 0 ? nil : .uptimeNanoseconds(since)
        }

        /// Tells its pipeline something; nothing happens where it is closed.
        func send(_ request: Request) {
            let channel = channel
            channel.eventLoop.execute { channel.pipeline.fireUserInboundEventTriggered(request) }
        }
    }
#endif
