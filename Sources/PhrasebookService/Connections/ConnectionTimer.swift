#if Service
    import NIOCore

    /// One deadline of a connection that is moved with each request.
    ///
    /// A later deadline costs nothing: the task that waits for the earlier one sees it, and waits on. So a busy connection
    /// schedules a task now and then, and not with each request.
    final class ConnectionTimer {
        private var deadline: NIODeadline?
        private var scheduled: (at: NIODeadline, task: Scheduled<Void>)?
        private let eventLoop: any EventLoop
        private let expire: () -> Void

        /// - Parameters:
        ///   - eventLoop: The connection's own; everything happens there.
        ///   - expire: Called when the deadline has passed; it may set another.
        init(_ eventLoop: any EventLoop, expire: @escaping () -> Void) {
            self.eventLoop = eventLoop
            self.expire = expire
        }

        /// Sets the deadline; nil for none.
        func set(_ deadline: NIODeadline?) {
            self.deadline = deadline
            guard let deadline else { return }
            if let scheduled, scheduled.at <= deadline { return }
            schedule(deadline)
        }

        /// Ends it.
        func cancel() {
            deadline = nil
            scheduled?.task.cancel()
            scheduled = nil
        }

        private func schedule(_ time: NIODeadline) {
            scheduled?.task.cancel()
            let task = eventLoop.assumeIsolated().scheduleTask(deadline: time) { [weak self] in
                guard let self else { return }
                scheduled = nil
                guard let deadline else { return }
                if deadline <= .now() {
                    self.deadline = nil
                    expire()
                } else {
                    schedule(deadline)
                }
            }
            scheduled = (time, task)
        }
    }

    @available(*, unavailable)
    extension ConnectionTimer: Sendable {}
#endif
