#if Service
    public import Configuration
    import Foundation
    import ICU
    import Phrasebook
    import TextKernel

    /// Where settings come from: flags over environment variables over a file.
    ///
    /// ```swift
    /// var sources = SettingSources(environment: ProcessInfo.processInfo.environment)
    /// sources.file = "/etc/phrasebook.json"
    /// let settings = try sources.settings()
    /// ```
    ///
    /// What nobody reads is an error: an unknown member of the file, and an unknown variable that begins with
    /// `PHRASEBOOK_`. All errors are told at once, each with its place.
    public struct SettingSources: Sendable {
        /// A flag that was given.
        public struct Flag: Sendable {
            /// How it is spelled, such as `--port`.
            public let name: String
            /// Its value.
            public let value: ConfigContent

            /// A flag with its value.
            public init(_ name: String, _ value: ConfigContent) {
                self.name = name
                self.value = value
            }
        }

        /// The flags by the keys of their settings.
        public var flags: [String: Flag] = [:]
        /// The environment variables; those that begin with `PHRASEBOOK_` count, and `NOTIFY_SOCKET`, `WATCHDOG_USEC`
        /// and `WATCHDOG_PID`, which whoever starts the service sets.
        public var environment: [String: String]
        /// The path of a JSON file; nil takes `PHRASEBOOK_CONFIG`, else none.
        public var file: String?

        /// Sources without flags and file.
        public init(environment: [String: String] = [:]) { self.environment = environment }

        /// The variable that names the file.
        public static let fileVariable = "PHRASEBOOK_CONFIG"
        /// Variables that are none of the service's: those of the checkout's scripts and tests.
        private static let foreignVariables: Set<String> = [
            "PHRASEBOOK_COMMAND", "PHRASEBOOK_CONFIGURATION", "PHRASEBOOK_CONFORMANCE", "PHRASEBOOK_DOCUMENTS",
            "PHRASEBOOK_EXHAUSTIVE", "PHRASEBOOK_PACKAGE", "PHRASEBOOK_TRAITS", "PHRASEBOOK_WRITE_TABLES",
        ]

        /// Reads the settings, and looks whether the home has the default locale.
        ///
        /// - Throws: ``SettingErrors`` with everything that is wrong.
        public func settings() throws(SettingErrors) -> ServiceSettings {
            let path = file ?? environment[Self.fileVariable].flatMap { $0.isEmpty ? nil : $0 }
            let file = path.map { SettingsFile($0) } ?? SettingsFile()
            var flagValues: [AbsoluteConfigKey: ConfigValue] = [:]
            for (key, flag) in flags { flagValues[Self.key(key)] = ConfigValue(flag.value, isSecret: false) }
            var fileValues: [AbsoluteConfigKey: ConfigValue] = [:]
            for (key, value) in file.values { fileValues[Self.key(key)] = ConfigValue(value, isSecret: false) }
            let variables = environment.filter { !$0.value.isEmpty }
            let config = ConfigReader(providers: [
                InMemoryProvider(name: "flags", values: flagValues),
                EnvironmentVariablesProvider(environmentVariables: variables).prefixKeys(with: "phrasebook"),
                InMemoryProvider(name: "file", values: fileValues),
            ])
            var errors = file.errors + unknownVariables()
            var settings = ServiceSettings()
            do throws(SettingErrors) {
                settings = try ServiceSettings(config)
                if let error = missingDefaultLocale(settings, file) { errors.append(error) }
            } catch {
                // What the file has of another kind was told already, with its place.
                let told = Set(file.errors.compactMap(\.key))
                errors += error.errors.filter { !told.contains($0.key ?? "") }.map { placed($0, file) }
            }
            guard errors.isEmpty else { throw SettingErrors(errors) }
            settings.notifySocket = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
            settings.watchdog = watchdog
            return settings
        }

        /// How often who started the process wants to hear that it lives; nil for never, and where another process is
        /// meant, whose environment was inherited (sd_watchdog_enabled(3)).
        private var watchdog: Duration? {
            let own = ProcessInfo.processInfo.processIdentifier
            if let process = environment["WATCHDOG_PID"], Int32(process) != own { return nil }
            guard let interval = environment["WATCHDOG_USEC"].flatMap({ Int64($0) }), interval > 0 else { return nil }
            return .microseconds(interval)
        }

        private static func key(_ key: String) -> AbsoluteConfigKey {
            AbsoluteConfigKey(key.split(separator: ".").map(String.init))
        }

        /// An error with the place of the value that counts.
        private func placed(_ error: SettingError, _ file: SettingsFile) -> SettingError {
            guard let key = error.key else { return error }
            let variable = Setting.variable(of: key)
            if let flag = flags[key] { return SettingError(key: key, place: flag.name, error.problemText) }
            guard let value = environment[variable], !value.isEmpty else {
                return SettingError(key: key, place: file.places[key], error.problemText)
            }
            // Kubernetes sets such variables for a Service that is named phrasebook.
            let problem = error.problemText
            return SettingError(
                key: key, place: variable,
                value.hasPrefix("tcp://") ? .settingOfKubernetes(problem: problem) : problem)
        }

        private func unknownVariables() -> [SettingError] {
            let known = Set(Setting.all.map { Setting.variable(of: $0.key) })
            let unknown = environment.filter { name, value in
                name.hasPrefix("PHRASEBOOK_") && !known.contains(name) && name != Self.fileVariable
                    && !Self.foreignVariables.contains(name) && !Self.isServiceLink(name, value)
            }
            return unknown.keys.sorted().map { name in
                let nearest = NearestName.of(name, in: known.union([Self.fileVariable]).sorted())
                return SettingError(
                    place: name,
                    .noSuchVariable(remedy: nearest.map { DiagnosticText.didYouMean(name: $0) } ?? .settingUnset))
            }
        }

        /// Whether Kubernetes makes such a variable for a Service whose name is phrasebook or begins so, as
        /// phrasebook-admin.
        private static func isServiceLink(_ name: String, _ value: String) -> Bool {
            name.wholeMatch(of: /PHRASEBOOK_(.*_)?(SERVICE_HOST|SERVICE_PORT(_.*)?|PORT_[0-9]+_.*)/) != nil
                || (name.hasSuffix("_PORT") && value.hasPrefix("tcp://"))
        }

        private func missingDefaultLocale(_ settings: ServiceSettings, _ file: SettingsFile) -> SettingError? {
            guard let locale = settings.defaultLocale,
                case .names(let names) = settings.servedHome.listing(of: "Locales")
            else { return nil }
            let there = names.filter { LocaleIdentifier($0) != nil }
            guard !there.isEmpty, !there.contains(where: { LocaleIdentifier($0) == locale }) else { return nil }
            let problem = DiagnosticText.settingLocaleNotThere(
                value: locale.folderName, home: settings.servedHome.path, names: there.joined(separator: ", "))
            return placed(SettingError(key: "defaultLocale", problem), file)
        }
    }
#endif
