#if Service
    import HTTPTypes
    import NIOCore
    import NIOHTTP1

    /// The life of an HTTP/1 connection (RFC 9112): when it is too slow, when it ends, and what is no request.
    ///
    /// It stands between the codec of bytes and requests, and Hummingbird. It knows what each request said of the
    /// connection, and closes the connection in a way that loses no answer.
    final class HTTP1Handler: ChannelDuplexHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias InboundOut = HTTPServerRequestPart
        typealias OutboundIn = HTTPServerResponsePart
        typealias OutboundOut = HTTPServerResponsePart

        /// A request whose answer has not ended.
        private struct Asked {
            /// Whether the connection may stay open behind its answer.
            var keepsAlive: Bool
            /// Whether it is of HTTP/1.0, whose clients are told that the connection stays open.
            let isOld: Bool
        }

        private let connection: Connection
        private let table: ConnectionTable
        private let rules: ConnectionRules
        private let bytes: ByteHandler
        private var context: ChannelHandlerContext?
        private var timer: ConnectionTimer?

        /// The requests whose answers have not ended, the oldest first.
        private var asked: [Asked] = []
        /// Whether the answer to the oldest has begun.
        private var isAnswering = false
        /// Whether the answer that has begun is the last one.
        private var isLast = false
        /// Whether the newest request has begun and not ended.
        private var isReading = false
        /// The head of the newest request.
        private var newest: HTTPRequestHead?
        /// When the first byte of the newest request came; nil while none is being read.
        private var readingSince: NIODeadline?
        /// What is answered instead of the newest request, once the older ones are answered.
        private var refusal: Refusal?
        /// Since when there is nothing to do.
        private var idleSince = NIODeadline.now()
        /// An answer that the other side has not taken: since when, and with which byte it ends.
        private var unread: (since: NIODeadline, end: Int)?
        /// The bytes of bodies that this connection holds.
        private var held = 0
        /// Whether the other side has said that it will send no more.
        private var isInputClosed = false
        /// Whether the service stops, and since when.
        private var leavingSince: NIODeadline?
        /// Whether the last answer was written: nothing of what comes is looked at any more.
        private var isDone = false
        /// Until when the other side may close the connection.
        private var lingersUntil: NIODeadline?

        init(_ connection: Connection, in table: ConnectionTable, _ rules: ConnectionRules, bytes: ByteHandler) {
            self.connection = connection
            self.table = table
            self.rules = rules
            self.bytes = bytes
        }

        // MARK: The pipeline

        func handlerAdded(context: ChannelHandlerContext) {
            self.context = context
            timer = ConnectionTimer(context.eventLoop) { [weak self] in self?.expire() }
            bytes.onRead = { [weak self] in self?.bytesArrived() }
            updateTimer()
        }

        func handlerRemoved(context: ChannelHandlerContext) { end() }

        func channelInactive(context: ChannelHandlerContext) {
            if isReading, !isDone { context.fireErrorCaught(UnfinishedRequest()) }
            end()
            context.fireChannelInactive()
        }

        private func end() {
            timer?.cancel()
            timer = nil
            context = nil
            isDone = true
            release()
        }

        private func release() {
            rules.bodies.release(held)
            held = 0
        }

        // MARK: Requests

        private func bytesArrived() {
            guard !isDone, !isReading, refusal == nil else { return }
            connection.becomeBusy()
            if readingSince == nil { readingSince = .now() }
            updateTimer()
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard !isDone, refusal == nil else { return }
            switch unwrapInboundIn(data) {
            case .head(let head):
                newest = head
                let isOld = RequestHeadRules.isOld(head)
                connection.speaksOldHTTP(isOld)
                guard RequestHeadRules.accept(head) else { return refuse(.malformedRequest, head) }
                guard asked.count < ConnectionRules.maximumAhead else { return refuse(.overloaded, head) }
                isReading = true
                asked.append(Asked(keepsAlive: head.isKeepAlive, isOld: isOld))
                if asked.count == 1, RequestHeadRules.expectsContinue(head, upTo: rules.limits.bodyBytes) {
                    context.writeAndFlush(
                        wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
                }
            case .body(let part):
                guard rules.bodies.take(part.readableBytes) else {
                    rules.reports.reached(.bodies)
                    return refuse(.overloaded)
                }
                held += part.readableBytes
            case .end:
                isReading = false
                readingSince = nil
                updateTimer()
            }
            context.fireChannelRead(data)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
            refuse(error == .headerOverflow ? .headersTooLarge : .malformedRequest)
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            switch event {
            case Connection.Request.makeRoom:
                guard isIdle, unsent == 0 else { return table.keep(connection) }
                rules.reports.madeRoom()
                context.close(promise: nil)
            case Connection.Request.leave:
                leavingSince = .now()
                updateTimer()
            case Connection.Request.close: context.close(promise: nil)
            case ChannelEvent.inputClosed:
                isInputClosed = true
                if lingersUntil != nil { return context.close(promise: nil) }
                context.fireUserInboundEventTriggered(event)
            default: context.fireUserInboundEventTriggered(event)
            }
        }

        /// Whether nothing is asked and nothing is being asked.
        private var isIdle: Bool { asked.isEmpty && readingSince == nil && refusal == nil && !isDone }

        // MARK: Answers

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            guard !isDone else {
                promise?.fail(ChannelError.ioOnClosedChannel)
                return
            }
            switch unwrapOutboundIn(data) {
            case .head(var head):
                guard head.status.code >= 200, let request = asked.first else { break }
                isAnswering = true
                // Who has not sent the request to its end may not send it at all.
                let isUnfinished = isReading && asked.count == 1
                let isOnly = asked.count == 1 && (rules.leaving.hasBegun || connection.isReserve || isInputClosed)
                isLast = !request.keepsAlive || isUnfinished || isOnly
                if isLast {
                    head.headers.replaceOrAdd(name: "Connection", value: "close")
                } else if request.isOld {
                    head.headers.replaceOrAdd(name: "Connection", value: "keep-alive")
                }
                return context.write(wrapOutboundOut(.head(head)), promise: promise)
            case .body: break
            case .end: return endAnswer(context, data, promise)
            }
            context.write(data, promise: promise)
        }

        private func endAnswer(_ context: ChannelHandlerContext, _ data: NIOAny, _ promise: EventLoopPromise<Void>?) {
            if !asked.isEmpty { asked.removeFirst() }
            isAnswering = false
            context.write(data, promise: promise)
            if isLast { return finish(context) }
            if asked.isEmpty {
                release()
                idleSince = .now()
                if readingSince == nil { connection.becomeIdle(at: idleSince) }
            }
            refuseInTurn()
        }

        func flush(context: ChannelHandlerContext) {
            context.flush()
            watchReader()
            updateTimer()
        }

        /// Notes that there is an answer which the other side has not taken, or that it has taken all.
        private func watchReader() {
            if unsent == 0 {
                unread = nil
            } else if unread == nil {
                unread = (.now(), bytes.written)
            }
        }

        /// The bytes that were written and are not sent.
        private var unsent: Int {
            guard let options = context?.channel.syncOptions else { return 0 }
            return (try? options.getOption(.bufferedWritableBytes)) ?? 0
        }

        // MARK: The end

        /// Answers a request that is none, or not one that can be answered, and closes the connection.
        ///
        /// - Parameters:
        ///   - reason: Why.
        ///   - head: The request's head, where that is what is wrong.
        private func refuse(_ reason: Refusal.Reason, _ head: HTTPRequestHead? = nil) {
            guard !isDone, refusal == nil, let refused = rules.refusals[reason] else { return }
            readingSince = nil
            if isReading, asked.count == 1, isAnswering {
                // Its answer is under way; the connection ends behind it.
                isLast = true
                return
            }
            let known = head ?? (isReading ? newest : nil)
            rules.refused(refused, known.map { AccessLog.Asked($0) }, on: connection)
            if isReading {
                asked.removeLast()
                // Whoever reads the body must not take its beginning for all of it.
                context?.fireErrorCaught(UnfinishedRequest())
            }
            isReading = false
            refusal = refused
            refuseInTurn()
        }

        private func refuseInTurn() {
            guard let refusal, asked.isEmpty, !isDone, let context else { return }
            var head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: refusal.status))
            for field in refusal.headers { head.headers.add(name: field.name.rawName, value: field.value) }
            head.headers.add(name: "Connection", value: "close")
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(refusal.body))), promise: nil)
            context.write(wrapOutboundOut(.end(nil)), promise: nil)
            finish(context)
        }

        /// Sends what was written, then says that nothing more comes, and waits for the other side to close.
        private func finish(_ context: ChannelHandlerContext) {
            guard !isDone else { return }
            isDone = true
            release()
            readingSince = nil
            asked = []
            guard let drained = bytes.drain() else { return context.close(promise: nil) }
            watchReader()
            updateTimer()
            drained.assumeIsolated().whenComplete { [weak self] result in
                guard let self, let context = self.context else { return }
                guard case .success = result, !isInputClosed else { return context.close(promise: nil) }
                unread = nil
                lingersUntil = .now() + ConnectionRules.lingerTime
                updateTimer()
                context.close(mode: .output, promise: nil)
                context.read()
            }
        }

        func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
            guard mode != .input, context.channel.isActive else { return context.close(mode: mode, promise: promise) }
            // An answer is on its way; the connection is closed when it has arrived.
            if !isDone, unsent > 0 { finish(context) }
            guard isDone else { return context.close(mode: mode, promise: promise) }
            if mode == .output {
                promise?.succeed()
            } else {
                context.channel.closeFuture.cascade(to: promise)
            }
        }

        // MARK: Times

        private func updateTimer() { timer?.set(deadline) }

        private var deadline: NIODeadline? {
            var deadline: NIODeadline?
            func add(_ other: NIODeadline) { deadline = deadline.map { min($0, other) } ?? other }
            if let unread { add(unread.since + TimeAmount(rules.timeouts.response)) }
            if let lingersUntil { add(lingersUntil) }
            if let readingSince { add(readingSince + rules.requestTime(connection)) }
            if isIdle {
                add(idleSince + rules.idleTime(connection))
                if let leavingSince { add(max(idleSince, leavingSince) + ConnectionRules.leavingTime) }
            }
            return deadline
        }

        private func expire() {
            guard let context else { return }
            let now = NIODeadline.now()
            if let lingersUntil, lingersUntil <= now { return context.close(promise: nil) }
            if let unread, unread.since + TimeAmount(rules.timeouts.response) <= now {
                // A client that asks for more and more reads without end; each answer has its time.
                guard bytes.written - unsent >= unread.end else { return context.close(promise: nil) }
                self.unread = nil
                watchReader()
            }
            if let readingSince, readingSince + rules.requestTime(connection) <= now {
                refuse(connection.isReserve ? .overloaded : .requestTimeout)
            } else if isIdle, let deadline, deadline <= now {
                return context.close(promise: nil)
            }
            updateTimer()
        }
    }

    @available(*, unavailable)
    extension HTTP1Handler: Sendable {}
#endif
