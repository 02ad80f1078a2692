#if Service
    import ArgumentParser
    import Configuration
    import Foundation
    import Logging
    import Phrasebook
    import PhrasebookService
    import PhrasebookTranslation
    import TextKernel

    extension ServeCommand {
        /// Loads the home and serves it until the process is told to stop.
        func serve() async throws {
            // A terminal that is closed ends nothing; later the signal reads the home again.
            SystemStream.ignoreHangUp()
            // Many threads take and free buffers; it runs in containers that have little memory.
            ProcessMemory.returnsSoon()
            // Its own words are there too, whatever home is served.
            ProgramFiles.require()
            let settings = try settings()
            if printSettings { return Streams.out(settings.json + "\n") }
            let form = settings.logForm
            let log = LogStream { form.lossLine($0) }
            // What was logged is written before the process ends, unless nobody reads it.
            defer { log.flush() }
            LoggingSystem.bootstrap { label in
                StreamLogHandler(label: label, level: settings.logLevel, form: form, stream: log)
            }
            let logger = Logger(label: "phrasebook")
            do {
                let store = try await settings.loadStore { event in
                    logger.warning("A text could not be given as asked", metadata: ["event": "\(event)"])
                }
                let service = try await MessageService(
                    store: store, settings: settings, logger: logger, log: log,
                    onRunning: { port in
                        // A person who starts it wants to click on this.
                        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
                        let scheme = settings.tls == nil ? "http" : "https"
                        let place = "\(scheme)://\(host):\(port ?? settings.port)\(settings.basePath)/"
                        let line = "phrasebook serves \(store.home.path) at \(place)"
                        log.write(form == .text ? TerminalText.escaped(line) : form.line(.notice, "phrasebook", line))
                    })
                try await service.run()
            } catch let error as CatalogError {
                throw Failure(error.advised)
            } catch let error as SettingErrors {
                throw WrongUsage.error(error.errors.map(\.text))
            } catch {
                throw Failure([
                    .cannotServeAt(address: "\(settings.host):\(settings.port)"), DiagnosticText(verbatim: "\(error)"),
                ])
            }
        }

        /// Flags over environment over file.
        private func settings() throws -> ServiceSettings {
            var sources = SettingSources(environment: ProcessInfo.processInfo.environment)
            sources.file = config
            func set(_ key: String, _ flag: String, _ value: ConfigContent?) {
                if let value { sources.flags[key] = SettingSources.Flag(flag, value) }
            }
            set("host", "--host", host.map { .string($0) })
            set("port", "--port", port.map { .int($0) })
            set("socket", "--socket", socket.map { .string($0) })
            set("adminHost", "--admin-host", adminHost.map { .string($0) })
            set("adminPort", "--admin-port", adminPort.map { .int($0) })
            set("basePath", "--base-path", basePath.map { .string($0) })
            set("home", "--home", home.map { .string($0) })
            set("overlay", "--overlay", overlay.map { .string($0) })
            set("stateDir", "--state-dir", stateDir.map { .string($0) })
            set("watch", watch == false ? "--no-watch" : "--watch", watch.map { .bool($0) })
            set("allowRemovals", "--allow-removals", allowRemovals ? .bool(true) : nil)
            set("defaultLocale", "--default-locale", defaultLocale.map { .string($0) })
            set("logLevel", "--log-level", logLevel.map { .string($0) })
            set("logFormat", "--log-format", logFormat.map { .string($0) })
            set("accessLog", "--access-log", accessLog.map { .string($0) })
            set("pages.reference", "--[no-]reference", reference.map { .bool($0) })
            set("pages.preview", "--[no-]preview", preview.map { .bool($0) })
            do {
                return try sources.settings()
            } catch {
                throw WrongUsage.error(error.errors.map(\.text))
            }
        }
    }
#endif
