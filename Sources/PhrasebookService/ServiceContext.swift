#if Service
    import Hummingbird
    import NIOCore
    import PhrasebookHummingbird

    /// What is known of one request; its localization is that of the service's own texts.
    struct ServiceContext: LocalizedRequestContext {
        var coreContext: CoreRequestContextStorage
        var localization: RequestLocalization?
        /// The connection that it came on.
        let channel: any Channel
        /// The version of HTTP that it came in.
        var version = ProtocolVersion.http1
        /// The components of its path that vary.
        var parameters = PathParameters()

        init(source: Source) {
            coreContext = CoreRequestContextStorage(source: source)
            channel = source.channel
        }
    }
#endif
