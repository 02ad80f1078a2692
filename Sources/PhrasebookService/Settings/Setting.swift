#if Service
    import ICU
    import Logging
    import Phrasebook
    import TextKernel

    /// One setting: its key, how it is read, and how it is shown.
    ///
    /// The table ``all`` is the only place that names the settings: reading, the names of variables, what is unknown, and
    /// what `--print-settings` shows come from it.
    struct Setting: Sendable {
        /// The key, such as `limits.bodyBytes`.
        let key: String
        let read: @Sendable (inout SettingValues, inout ServiceSettings) -> Void
        let write: @Sendable (ServiceSettings, inout JSONWriter) -> Void

        private typealias Path<Value> = any WritableKeyPath<ServiceSettings, Value> & Sendable

        private static func text(_ key: String, _ path: Path<String>) -> Self {
            Self(
                key: key, read: { if let value = $0.text(key) { $1[keyPath: path] = value } },
                write: { $1.string($0[keyPath: path]) })
        }

        private static func text(_ key: String, _ path: Path<String?>) -> Self {
            Self(
                key: key, read: { if let value = $0.text(key) { $1[keyPath: path] = value } },
                write: { $1.string($0[keyPath: path]) })
        }

        private static func boolean(_ key: String, _ path: Path<Bool>) -> Self {
            Self(
                key: key, read: { if let value = $0.boolean(key) { $1[keyPath: path] = value } },
                write: { $1.bool($0[keyPath: path]) })
        }

        private static func integer(_ key: String, _ path: Path<Int>, _ range: ClosedRange<Int>) -> Self {
            Self(
                key: key, read: { if let value = $0.integer(key, range) { $1[keyPath: path] = value } },
                write: { $1.integer($0[keyPath: path]) })
        }

        private static func integer(_ key: String, _ path: Path<Int?>, _ range: ClosedRange<Int>) -> Self {
            Self(
                key: key, read: { if let value = $0.integer(key, range) { $1[keyPath: path] = value } },
                write: { settings, writer in
                    guard let value = settings[keyPath: path] else { return writer.raw("null") }
                    writer.integer(value)
                })
        }

        private static func seconds(_ key: String, _ path: Path<Duration>, _ range: ClosedRange<Int>) -> Self {
            Self(
                key: key,
                read: { if let value = $0.integer(key, range) { $1[keyPath: path] = .seconds(value) } },
                write: { $1.integer(Int($0[keyPath: path].components.seconds)) })
        }

        private static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
            _ key: String, _ path: Path<Value>
        ) -> Self {
            Self(
                key: key,
                read: { values, settings in
                    guard let text = values.text(key) else { return }
                    if let value = Value(rawValue: text) { return settings[keyPath: path] = value }
                    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
                    values.note(key, .settingIsNoChoice(value: text, names: known))
                },
                write: { $1.string($0[keyPath: path].rawValue) })
        }

        private static let defaultLocale = Self(
            key: "defaultLocale",
            read: { values, settings in
                guard let text = values.text("defaultLocale") else { return }
                guard let locale = LocaleIdentifier(text) else {
                    return values.note("defaultLocale", .settingIsNoLocale(value: text))
                }
                settings.defaultLocale = locale
            },
            write: { $1.string($0.defaultLocale?.folderName) })

        private static let basePath = Self(
            key: "basePath", read: { if let value = $0.path("basePath") { $1.basePath = value } },
            write: { $1.string($0.basePath.isEmpty ? nil : $0.basePath) })

        /// A file of TLS; whether the others are there is seen when all are read.
        private static func tls(
            _ key: String, _ path: any WritableKeyPath<ServiceSettings.TLS, String> & Sendable
        ) -> Self {
            Self(
                key: key,
                read: { values, settings in
                    guard let value = values.text(key) else { return }
                    var tls = settings.tls ?? ServiceSettings.TLS(certificate: "", key: "")
                    tls[keyPath: path] = value
                    settings.tls = tls
                },
                write: { settings, writer in
                    let file = settings.tls?[keyPath: path] ?? ""
                    writer.string(file.isEmpty ? nil : file)
                })
        }

        /// All settings, in the order in which they are shown.
        static let all: [Self] = [
            .text("host", \.host),
            .integer("port", \.port, 0...65_535),
            .text("socket", \.socket),
            .text("adminHost", \.adminHost),
            .integer("adminPort", \.adminPort, 0...65_535),
            basePath,
            .tls("tls.certificate", \.certificate),
            .tls("tls.key", \.key),
            .tls("tls.clientAuthorities", \.clientAuthorities),
            .text("home", \.home),
            .text("overlay", \.overlay),
            .text("stateDir", \.stateFolder),
            .boolean("watch", \.watch),
            .boolean("allowRemovals", \.allowsRemovals),
            defaultLocale,
            .choice("logLevel", \.logLevel),
            .choice("logFormat", \.logForm),
            .choice("accessLog", \.accessLog),
            .boolean("pages.reference", \.pages.servesReference),
            .boolean("pages.preview", \.pages.servesPreview),
            .integer("cache.maxAgeSeconds", \.cache.maximumAgeSeconds, 0...31_536_000),
            .integer("cache.sharedMaxAgeSeconds", \.cache.sharedMaximumAgeSeconds, 0...31_536_000),
            .integer("limits.urlBytes", \.limits.urlBytes, 256...65_536),
            .integer("limits.headerBytes", \.limits.headerBytes, 1_024...1_048_576),
            .integer("limits.bodyBytes", \.limits.bodyBytes, 1_024...16_777_216),
            .integer("limits.totalBodyBytes", \.limits.totalBodyBytes, 1_024...1_099_511_627_776),
            .integer("limits.lookups", \.limits.lookups, 1...10_000),
            .integer("limits.arguments", \.limits.arguments, 1...256),
            .integer("limits.connections", \.limits.connections, 1...1_000_000),
            .integer("limits.clientRequestsPerSecond", \.limits.clientRequestsPerSecond, 0...1_000_000),
            .integer("limits.pageTexts", \.limits.pageTexts, 0...10_000_000),
            .integer("limits.keptPageBytes", \.limits.keptPageBytes, 0...1_073_741_824),
            .seconds("timeouts.idleSeconds", \.timeouts.idle, 1...3_600),
            .seconds("timeouts.requestSeconds", \.timeouts.request, 1...3_600),
            .seconds("timeouts.responseSeconds", \.timeouts.response, 1...3_600),
            .seconds("timeouts.noticeSeconds", \.timeouts.notice, 0...3_600),
            .seconds("timeouts.drainSeconds", \.timeouts.drain, 0...3_600),
        ]

        /// The environment variable of a key, such as `PHRASEBOOK_LIMITS_BODY_BYTES` of `limits.bodyBytes`.
        static func variable(of key: String) -> String {
            key.reduce(into: "PHRASEBOOK_") { name, letter in
                if letter == "." {
                    name += "_"
                } else {
                    if letter.isUppercase { name += "_" }
                    name += letter.uppercased()
                }
            }
        }

        /// The key that somebody meant who wrote another; nil where none is near.
        static func nearest(_ key: String) -> String? {
            let keys = all.map(\.key)
            // The right name in the wrong object, or in none.
            func name(_ key: String) -> String { key.split(separator: ".").last.map { $0.lowercased() } ?? "" }
            return keys.first { name($0) == name(key) } ?? NearestName.of(key, in: keys)
        }
    }
#endif
