#if Service
    import Logging
    import Phrasebook

    /// Reads again what can be changed while the service runs: the home, and the files of TLS.
    struct Reloading: Sendable {
        let store: MessageStore
        let reporter: HomeReporter
        let tls: TLSIdentity?
        let logger: Logger

        /// Reads both again, and tells in the log and in metrics what became of it.
        ///
        /// - Returns: What is wrong; what that is about stays as it was. Empty where nothing is.
        func reload() async -> [String] {
            var faults: [String] = []
            do throws(CatalogError) {
                _ = try await reloadHome()
            } catch {
                faults += error.diagnostics.filter { $0.severity == .error }.map(\.description)
                if faults.isEmpty { faults.append(error.message) }
            }
            if let fault = reloadCertificates() { faults.append(fault) }
            return faults
        }

        /// Reads the home again.
        ///
        /// - Returns: The snapshot that is served now.
        /// - Throws: `CatalogError` where the home has errors; what was served stays.
        func reloadHome() async throws(CatalogError) -> Snapshot {
            do throws(CatalogError) {
                try await store.reload()
            } catch {
                reporter.refused(error)
                throw error
            }
            let contents = store.contents
            reporter.loaded(contents.snapshot, warnings: contents.warnings.count)
            return contents.snapshot
        }

        /// Reads the files of TLS again, where there are some.
        ///
        /// - Returns: What is wrong with them; nil where nothing is.
        func reloadCertificates() -> String? {
            guard let tls else { return nil }
            do {
                try tls.reload()
                logger.info("New certificates are used")
                return nil
            } catch {
                logger.error("New certificates cannot be used; the old ones stay", metadata: ["error": "\(error)"])
                return "the certificate, its key or the authorities cannot be used: \(error)"
            }
        }
    }
#endif
