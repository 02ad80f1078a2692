#if Service
    import ArgumentParser
    import Configuration
    import Foundation
    import Logging
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookService
    import PhrasebookTranslation
    import SystemPackage

    extension ServeCommand {
        /// Loads the home and serves it until the process is told to stop.
        func serve() async throws {
            let settings = try await settings()
            let level = settings.logLevel
            LoggingSystem.bootstrap { label in
                ErrorStreamLog(label: label, level: level)
            }
            let logger = Logger(label: "phrasebook")
            let store: MessageStore
            do {
                let options = StoreOptions(defaultLocale: settings.defaultLocale) { event in
                    logger.warning("A text could not be given as asked", metadata: ["event": "\(event)"])
                }
                let home = settings.home.map { Home(path: $0) } ?? .shipped
                let overlaid = settings.overlay.map { home.overlaid(by: Home(path: $0)) } ?? home
                store = try await MessageStore(home: overlaid, options: options)
                let service = try await MessageService(
                    store: store, settings: settings, logger: logger,
                    onRunning: { port in
                        // A person who starts it wants to click on this.
                        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
                        let scheme = settings.tls == nil ? "http" : "https"
                        let place = "\(scheme)://\(host):\(port ?? settings.port)\(settings.basePath)/"
                        Streams.error("phrasebook serves \(store.home.path) at \(place)\n")
                    })
                try await service.run()
            } catch let error as CatalogError {
                throw Failure(error.advised.description)
            } catch {
                throw Failure("phrasebook cannot serve at \(settings.host):\(settings.port)\n\(error)")
            }
        }

        /// Flags over environment over file.
        private func settings() async throws -> ServiceSettings {
            var flags: [AbsoluteConfigKey: ConfigValue] = [:]
            func set(_ key: String, _ value: ConfigContent?) {
                if let value { flags[AbsoluteConfigKey([key])] = ConfigValue(value, isSecret: false) }
            }
            set("host", host.map { .string($0) })
            set("port", port.map { .int($0) })
            set("socket", socket.map { .string($0) })
            set("adminHost", adminHost.map { .string($0) })
            set("adminPort", adminPort.map { .int($0) })
            set("basePath", basePath.map { .string($0) })
            set("home", home.map { .string($0) })
            set("overlay", overlay.map { .string($0) })
            set("watch", watch.map { .bool($0) })
            set("defaultLocale", defaultLocale.map { .string($0) })
            set("logLevel", logLevel.map { .string($0) })
            let environment = EnvironmentVariablesProvider()
            var providers: [any ConfigProvider] = [
                InMemoryProvider(name: "flags", values: flags), environment.prefixKeys(with: "phrasebook"),
            ]
            if let path = config ?? ProcessInfo.processInfo.environment["PHRASEBOOK_CONFIG"], !path.isEmpty {
                do {
                    providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(path)))
                } catch {
                    throw ValidationError("the settings in \(path) cannot be read; write a JSON object\n\(error)")
                }
            }
            do {
                var settings = try ServiceSettings(ConfigReader(providers: providers))
                let surroundings = ProcessInfo.processInfo.environment
                settings.notifySocket = surroundings["NOTIFY_SOCKET"]
                settings.watchdog = surroundings["WATCHDOG_USEC"].flatMap { Int64($0) }.map { .microseconds($0) }
                return settings
            } catch {
                throw ValidationError("\(error)")
            }
        }
    }
#endif
