#if Service
    public import Configuration
    import ICU
    import Logging

    /// A setting that cannot be used.
    public struct SettingError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The setting's key, such as `limits.bodyBytes`.
        public let key: String
        /// What is wrong with it, and what would be right.
        public let description: String

        init(_ key: String, _ problem: String) {
            self.key = key
            description = "the setting \(key) \(problem)"
        }
    }

    extension ServiceSettings {
        /// Reads the settings; what is not set has its default.
        ///
        /// | key | type | default | range |
        /// |---|---|---|---|
        /// | `host` | text | `127.0.0.1` | an address or a host's name |
        /// | `port` | integer | 8080 | 0 to 65535; 0 takes a free one |
        /// | `socket` | text | none | a path |
        /// | `adminHost` | text | `127.0.0.1` | an address or a host's name |
        /// | `adminPort` | integer | none | 0 to 65535; 0 takes a free one |
        /// | `basePath` | text | none | a path such as `/phrasebook` |
        /// | `tls.certificate`, `tls.key` | text | none | files in PEM, both or none |
        /// | `tls.clientAuthorities` | text | none | a file in PEM; clients then need a certificate |
        /// | `home` | text | the shipped home | a folder |
        /// | `overlay` | text | none | a folder |
        /// | `watch` | boolean | true | true or false |
        /// | `defaultLocale` | text | `en_US` | a locale such as `zh_CN` |
        /// | `logLevel` | text | `info` | trace, debug, info, notice, warning, error, critical |
        /// | `limits.urlBytes` | integer | 8192 | 256 to 65536 |
        /// | `limits.headerBytes` | integer | 16384 | 1024 to 1048576 |
        /// | `limits.bodyBytes` | integer | 262144 | 1024 to 16777216 |
        /// | `limits.totalBodyBytes` | integer | 67108864 | 1024 to 1099511627776 |
        /// | `limits.lookups` | integer | 100 | 1 to 10000 |
        /// | `limits.arguments` | integer | 32 | 1 to 256 |
        /// | `limits.connections` | integer | 1024 | 1 to 1000000 |
        /// | `timeouts.idleSeconds` | integer | 30 | 1 to 3600 |
        /// | `timeouts.requestSeconds` | integer | 15 | 1 to 3600 |
        /// | `timeouts.responseSeconds` | integer | 15 | 1 to 3600 |
        /// | `timeouts.noticeSeconds` | integer | 5 | 0 to 3600 |
        /// | `timeouts.drainSeconds` | integer | 20 | 0 to 3600 |
        ///
        /// - Throws: ``SettingError`` for a value of another type, or outside of its range.
        public init(_ config: ConfigReader) throws {
            self.init()
            let values = SettingValues(config: config)
            host = try values.text("host") ?? host
            port = try values.integer("port", 0...65_535) ?? port
            socket = try values.text("socket")
            adminHost = try values.text("adminHost") ?? adminHost
            adminPort = try values.integer("adminPort", 0...65_535)
            basePath = try values.path("basePath") ?? basePath
            tls = try values.tls()
            home = try values.text("home")
            overlay = try values.text("overlay")
            watch = try values.boolean("watch") ?? watch
            if let text = try values.text("defaultLocale") {
                guard let locale = LocaleIdentifier(text) else {
                    throw SettingError("defaultLocale", "is “\(text)”; write a locale such as zh_CN")
                }
                defaultLocale = locale
            }
            if let text = try values.text("logLevel") {
                guard let level = Logger.Level(rawValue: text) else {
                    let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
                    throw SettingError("logLevel", "is “\(text)”; write one of \(known)")
                }
                logLevel = level
            }
            limits.urlBytes = try values.integer("limits.urlBytes", 256...65_536) ?? limits.urlBytes
            limits.headerBytes = try values.integer("limits.headerBytes", 1_024...1_048_576) ?? limits.headerBytes
            limits.bodyBytes = try values.integer("limits.bodyBytes", 1_024...16_777_216) ?? limits.bodyBytes
            limits.totalBodyBytes =
                try values.integer("limits.totalBodyBytes", 1_024...1_099_511_627_776) ?? limits.totalBodyBytes
            limits.lookups = try values.integer("limits.lookups", 1...10_000) ?? limits.lookups
            limits.arguments = try values.integer("limits.arguments", 1...256) ?? limits.arguments
            limits.connections = try values.integer("limits.connections", 1...1_000_000) ?? limits.connections
            timeouts.idle = try values.seconds("timeouts.idleSeconds", 1...3_600) ?? timeouts.idle
            timeouts.request = try values.seconds("timeouts.requestSeconds", 1...3_600) ?? timeouts.request
            timeouts.response = try values.seconds("timeouts.responseSeconds", 1...3_600) ?? timeouts.response
            timeouts.notice = try values.seconds("timeouts.noticeSeconds", 0...3_600) ?? timeouts.notice
            timeouts.drain = try values.seconds("timeouts.drainSeconds", 0...3_600) ?? timeouts.drain
        }
    }

    /// Reads values so that one of another type is an error, and not the default.
    private struct SettingValues {
        let config: ConfigReader

        func text(_ key: ConfigKey) throws -> String? {
            // A required value tells a missing one from one of another type, but only in its error's text.
            do {
                return try config.requiredString(forKey: key)
            } catch {
                guard Self.isMissing(error) else { throw SettingError(name(key), "is no text") }
                return nil
            }
        }

        /// A path of a URL, without a slash at its end; empty for `/`.
        func path(_ key: ConfigKey) throws -> String? {
            guard var path = try text(key) else { return nil }
            while path.hasSuffix("/") { path.removeLast() }
            let isPlain = path.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
                    || byte == UInt8(ascii: "~")
            }
            guard path.isEmpty || path.hasPrefix("/"), isPlain, !path.contains("//") else {
                throw SettingError(
                    name(key), "is “\(path)”; write a path such as /phrasebook, of letters, digits, -, ., _, ~ and /")
            }
            return path
        }

        func tls() throws -> ServiceSettings.TLS? {
            let authorities = try text("tls.clientAuthorities") ?? ""
            switch (try text("tls.certificate"), try text("tls.key")) {
            case (let certificate?, let key?):
                return ServiceSettings.TLS(certificate: certificate, key: key, clientAuthorities: authorities)
            case (nil, nil):
                guard authorities.isEmpty else {
                    throw SettingError("tls.clientAuthorities", "needs tls.certificate and tls.key")
                }
                return nil
            case (nil, _): throw SettingError("tls.certificate", "is missing, though tls.key is set")
            case (_, nil): throw SettingError("tls.key", "is missing, though tls.certificate is set")
            }
        }

        func boolean(_ key: ConfigKey) throws -> Bool? {
            do {
                return try config.requiredBool(forKey: key)
            } catch {
                guard Self.isMissing(error) else { throw SettingError(name(key), "is neither true nor false") }
                return nil
            }
        }

        func integer(_ key: ConfigKey, _ range: ClosedRange<Int>) throws -> Int? {
            let value: Int
            do {
                value = try config.requiredInt(forKey: key)
            } catch {
                guard Self.isMissing(error) else { throw SettingError(name(key), "is no whole number") }
                return nil
            }
            guard range.contains(value) else {
                throw SettingError(
                    name(key), "is \(value); write a number from \(range.lowerBound) to \(range.upperBound)")
            }
            return value
        }

        func seconds(_ key: ConfigKey, _ range: ClosedRange<Int>) throws -> Duration? {
            try integer(key, range).map { .seconds($0) }
        }

        private func name(_ key: ConfigKey) -> String { key.components.joined(separator: ".") }

        private static func isMissing(_ error: any Error) -> Bool { "\(error)".hasPrefix("Missing required") }
    }
#endif
