#if Service
    import Hummingbird
    import PhrasebookHummingbird

    /// What is known of one request; its localization is that of the service's own texts.
    struct ServiceContext: LocalizedRequestContext {
        var coreContext: CoreRequestContextStorage
        var localization: RequestLocalization?

        init(source: Source) { coreContext = CoreRequestContextStorage(source: source) }
    }
#endif
