#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// How many files and connections the process may have open (`getrlimit(2)`, `RLIMIT_NOFILE`).
package enum DescriptorLimit {
    /// The limit that holds now; nil where there is none, or the system does not say.
    package static var current: Int? { limits.flatMap { count($0.rlim_cur) } }

    /// Raises the limit, as far as the system lets this process raise it itself; it is never lowered.
    ///
    /// - Returns: The limit that holds then; nil where there is none.
    @discardableResult
    package static func raise(to wanted: Int) -> Int? {
        guard var limits, let now = count(limits.rlim_cur) else { return nil }
        let most = count(limits.rlim_max) ?? .max
        guard now < wanted, now < most else { return now }
        limits.rlim_cur = rlim_t(min(wanted, most))
        unsafe setrlimit(number, &limits)
        return current
    }

    /// How many descriptors are open now; nil where the system does not say (without `/proc`).
    package static var open: Int? {
        guard case .names(let names) = FolderListing(path: "/proc/self/fd") else { return nil }
        // One of them is the folder that was read.
        return names.count - 1
    }

    #if canImport(Glibc)
        private static let number = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
        private static let number = RLIMIT_NOFILE
    #endif

    private static var limits: rlimit? {
        var limits = rlimit()
        return unsafe getrlimit(number, &limits) == 0 ? limits : nil
    }

    private static func count(_ value: rlim_t) -> Int? { value == rlim_t.max ? nil : Int(clamping: value) }
}
