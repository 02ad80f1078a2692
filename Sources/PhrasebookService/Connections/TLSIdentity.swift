#if Service
    import NIOSSL
    import TextKernel

    /// The certificate that the service shows, and whose certificates it asks for; read again when the files change.
    ///
    /// Connections that are open keep what they began with.
    final class TLSIdentity: Sendable {
        private struct Current {
            var context: NIOSSLContext
            var status: [FileStatus?]
        }

        private let settings: ServiceSettings.TLS
        private let current: Locked<Current>

        /// Reads the files.
        ///
        /// - Throws: What NIOSSL says of them, or that the key is not the certificate's.
        init(_ settings: ServiceSettings.TLS) throws {
            self.settings = settings
            current = Locked(
                Current(context: try Self.read(settings), status: Self.status(settings)))
        }

        /// What new connections begin with.
        var context: NIOSSLContext { current.withLock { $0.context } }

        /// Whether the files are others than those that were read, or tried, last.
        var hasChanged: Bool {
            let status = Self.status(settings)
            return current.withLock { $0.status != status }
        }

        /// Reads the files again; where that fails, new connections begin with what was read before.
        func reload() throws {
            let status = Self.status(settings)
            current.withLock { $0.status = status }
            let context = try Self.read(settings)
            current.withLock { $0.context = context }
        }

        private static func status(_ settings: ServiceSettings.TLS) -> [FileStatus?] {
            [settings.certificate, settings.key, settings.clientAuthorities].map { path in
                path.isEmpty ? nil : FileStatus(path: path)
            }
        }

        private static func read(_ settings: ServiceSettings.TLS) throws -> NIOSSLContext {
            let chain = try NIOSSLCertificate.fromPEMFile(settings.certificate)
            let key = try NIOSSLPrivateKey(file: settings.key, format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
            configuration.minimumTLSVersion = .tlsv12
            configuration.applicationProtocols = ["h2", "http/1.1"]
            if !settings.clientAuthorities.isEmpty {
                configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(settings.clientAuthorities))
                // A client is known by its certificate, and not by the name of its machine.
                configuration.certificateVerification = .noHostnameVerification
            }
            return try NIOSSLContext(configuration: configuration)
        }
    }
#endif
