#if Service
    /// A request whose body ends before its end: nobody waits for an answer, or one was given already.
    struct UnfinishedRequest: Error {}
#endif
