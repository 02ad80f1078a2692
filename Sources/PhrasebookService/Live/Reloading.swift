#if Service
    import Phrasebook

    /// Reads again what can be changed while the service runs: the home, and the files of TLS.
    struct Reloading: Sendable {
        let store: MessageStore
        let tls: TLSIdentity?

        /// Reads them again.
        ///
        /// - Returns: What is wrong; what that is about stays as it was. Empty where nothing is.
        func reload() async -> [String] {
            var faults: [String] = []
            do throws(CatalogError) {
                try await store.reload()
            } catch {
                faults += error.diagnostics.filter { $0.severity == .error }.map(\.description)
                if faults.isEmpty { faults.append(error.message) }
            }
            do {
                try tls?.reload()
            } catch {
                faults.append("the certificate, its key or the authorities cannot be used: \(error)")
            }
            return faults
        }
    }
#endif
