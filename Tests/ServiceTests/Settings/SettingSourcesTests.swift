#if Service
    import CommandSupport
    import Configuration
    import Foundation
    import PhrasebookService
    import Testing

    @Suite struct SettingSourcesTests {
        /// The errors of a file and of variables, each in a line, the file's name as `FILE`.
        private func errors(
            file text: String? = nil, environment: [String: String] = [:],
            flags: [String: SettingSources.Flag] = [:]
        ) throws -> [String] {
            try TemporaryFolder.with { folder in
                var sources = SettingSources(environment: environment)
                sources.flags = flags
                if let text {
                    let file = folder / "settings.json"
                    try Data(text.utf8).write(to: file)
                    sources.file = file.path
                }
                do throws(SettingErrors) {
                    _ = try sources.settings()
                    return []
                } catch {
                    return error.errors.map { $0.description.replacing(sources.file ?? "FILE", with: "FILE") }
                }
            }
        }

        @Test func everythingThatIsWrongIsSaidAtOnceWithItsPlace() throws {
            let file = """
                {
                  "prot": 1,
                  "limits": {"lookups": 0, "bodyByte": 5},
                  "lookups": 3,
                  "timeouts": 4,
                  "watch": "perhaps",
                  "host": null
                }
                """
            let errors = try errors(
                file: file,
                environment: [
                    "PHRASEBOOK_PRT": "1", "PHRASEBOOK_LOG_LEVEL": "loud", "OTHER": "x", "PHRASEBOOK_HOME": "",
                ],
                flags: ["port": .init("--port", .int(70_000))])
            #expect(
                Set(errors) == [
                    "FILE:2:3: there is no setting “prot”; did you mean “port”?",
                    "FILE:3:28: there is no setting “limits.bodyByte”; did you mean “bodyBytes” in the object “limits”?",
                    "FILE:4:3: there is no setting “lookups”; did you mean “lookups” in the object “limits”?",
                    "FILE:5:15: “timeouts” is a number; write an object",
                    "FILE:7:11: the setting host is null; write a text, a number, true or false, or leave it out",
                    "PHRASEBOOK_PRT: there is no such setting; did you mean PHRASEBOOK_PORT?",
                    "FILE:3:25: the setting limits.lookups is 0; write a number from 1 to 10000",
                    "FILE:6:12: the setting watch is neither true nor false",
                    "PHRASEBOOK_LOG_LEVEL: the setting logLevel is “loud”; write one of trace, debug, info, notice, "
                        + "warning, error, critical",
                    "--port: the setting port is 70000; write a number from 0 to 65535",
                ])
        }

        @Test(arguments: [
            ("{", "FILE:1:"), ("[]", "FILE:1:1: the settings are an array; write a JSON object"),
            ("{\"port\": 1, \"port\": 2}", "FILE:1:13: "),
            ("{\"colour\": 1}", "FILE:1:2: there is no setting “colour”"),
        ])
        func aFileThatIsNoSettingsIsSaidWithThePlace(text: String, start: String) throws {
            let errors = try errors(file: text)
            #expect(errors.count == 1 && errors[0].hasPrefix(start), "\(errors)")
        }

        @Test func whatKubernetesSetsForAServiceIsToldByItsName() throws {
            let errors = try errors(environment: [
                "PHRASEBOOK_SERVICE_HOST": "10.0.0.1", "PHRASEBOOK_SERVICE_PORT": "8080",
                "PHRASEBOOK_SERVICE_PORT_HTTP": "8080", "PHRASEBOOK_PORT_8080_TCP": "tcp://10.0.0.1:8080",
                "PHRASEBOOK_PORT_8080_TCP_ADDR": "10.0.0.1", "PHRASEBOOK_PORT": "tcp://10.0.0.1:8080",
            ])
            #expect(
                errors == [
                    "PHRASEBOOK_PORT: the setting port is no whole number; Kubernetes set it: say "
                        + "“enableServiceLinks: false” in the pod"
                ])
        }

        @Test func aDefaultLocaleThatTheHomeLacksIsAnError() throws {
            let errors = try errors(environment: ["PHRASEBOOK_DEFAULT_LOCALE": "fr_FR"])
            #expect(errors.count == 1)
            #expect(errors.first?.hasPrefix("PHRASEBOOK_DEFAULT_LOCALE: the setting defaultLocale is “fr_FR”") == true)
            #expect(errors.first?.hasSuffix("; write one of en_US, zh_CN, zh_TW") == true, "\(errors)")
            #expect(try self.errors(environment: ["PHRASEBOOK_DEFAULT_LOCALE": "zh-CN"]) == [])
        }

        @Test func whatIsPrintedIsAFileThatSaysTheSame() throws {
            try TemporaryFolder.with { folder in
                var sources = SettingSources(environment: [
                    "PHRASEBOOK_LIMITS_BODY_BYTES": "2048", "PHRASEBOOK_DEFAULT_LOCALE": "zh_CN",
                    "PHRASEBOOK_PAGES_PREVIEW": "false", "PHRASEBOOK_LOG_FORMAT": "json",
                    "PHRASEBOOK_TIMEOUTS_IDLE_SECONDS": "7", "PHRASEBOOK_ADMIN_PORT": "9090",
                    "PHRASEBOOK_BASE_PATH": "/words/", "PHRASEBOOK_TLS_CERTIFICATE": "a.pem",
                    "PHRASEBOOK_TLS_KEY": "a.key", "SECRET": "not shown",
                ])
                sources.flags = ["host": .init("--host", .string("::1"))]
                let printed = try sources.settings().json
                #expect(printed.contains("\"bodyBytes\": 2048") && printed.contains("\"host\": \"::1\""))
                #expect(printed.contains("\"adminPort\": 9090") && printed.contains("\"basePath\": \"/words\""))
                #expect(printed.contains("\"key\": \"a.key\"") && !printed.contains("clientAuthorities"))
                #expect(!printed.contains("not shown"))
                let file = folder / "settings.json"
                try Data(printed.utf8).write(to: file)
                var again = SettingSources()
                again.file = file.path
                #expect(try again.settings().json == printed)
                #expect(try again.settings().limits.bodyBytes == 2_048)
            }
        }

        @Test func whatIsWrongWithListenersIsToldAtOnce() throws {
            let sources = SettingSources(environment: [
                "PHRASEBOOK_TLS_KEY": "a.key", "PHRASEBOOK_BASE_PATH": "words", "PHRASEBOOK_ADMIN_PORT": "65536",
            ])
            let error = try #require(throws: SettingErrors.self) { try sources.settings() }
            #expect(error.errors.map(\.key) == ["adminPort", "basePath", "tls.certificate"])
            #expect(error.errors.map(\.place).prefix(2) == ["PHRASEBOOK_ADMIN_PORT", "PHRASEBOOK_BASE_PATH"])
        }

        @Test func whatWhoStartedItSaysIsNoUnknownSetting() throws {
            let settings = try SettingSources(environment: [
                "NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "30000000",
                "PHRASEBOOK_ADMIN_SERVICE_HOST": "10.0.0.1", "PHRASEBOOK_ADMIN_SERVICE_PORT_HTTP": "80",
                "PHRASEBOOK_WORDS_PORT": "tcp://10.0.0.1:80", "PHRASEBOOK_WORDS_PORT_80_TCP": "tcp://10.0.0.1:80",
            ]).settings()
            #expect(settings.notifySocket == "/run/notify" && settings.watchdog == .seconds(30))
            let taken = SettingSources(environment: ["PHRASEBOOK_ADMIN_PORT": "tcp://10.0.0.1:80"])
            let error = try #require(throws: SettingErrors.self) { try taken.settings() }
            #expect(error.description.contains("enableServiceLinks: false"))
        }

        @Test(arguments: [
            ("30000000", nil, Duration.seconds(30)), ("30000000", "own", .seconds(30)),
            // What is meant for the process that started this one, and was inherited.
            ("30000000", "1", nil), ("30000000", "", nil), ("0", nil, nil), ("-1", nil, nil), ("soon", nil, nil),
        ])
        func theWatchdogIsToldByWhomItMeans(_ interval: String, _ process: String?, _ expected: Duration?) throws {
            var environment = ["WATCHDOG_USEC": interval]
            environment["WATCHDOG_PID"] = process == "own" ? String(ProcessInfo.processInfo.processIdentifier) : process
            #expect(try SettingSources(environment: environment).settings().watchdog == expected)
        }

        @Test func theCommandSaysWhatIsWrongAndShowsWhatCounts() throws {
            let command = try BuiltCommand()
            let wrong = try command.run(
                ["serve", "--port", "0"], environment: ["PHRASEBOOK_LIMIT_LOOKUPS": "5", "PHRASEBOOK_WATCH": "maybe"])
            #expect(wrong.exitCode == 64)
            #expect(wrong.errorText.contains("did you mean PHRASEBOOK_LIMITS_LOOKUPS?"))
            #expect(wrong.errorText.contains("PHRASEBOOK_WATCH: the setting watch is neither true nor false"))
            let shown = try command.run(["serve", "--print-settings", "--no-preview", "--allow-removals"])
            #expect(shown.exitCode == 0)
            let json = try #require(try JSONSerialization.jsonObject(with: shown.output) as? [String: Any])
            #expect((json["pages"] as? [String: Bool]) == ["reference": true, "preview": false])
            #expect(json["allowRemovals"] as? Bool == true && json["port"] as? Int == 8_080)
            #expect(try command.run(["--version"]).outputText.hasPrefix("phrasebook "))
        }

        @Test func everySettingIsInTheHelp() throws {
            let command = try BuiltCommand()
            let help = try command.run(["serve", "--help"]).outputText
            let shown = try command.run(
                [
                    "serve", "--print-settings", "--home", Checkout.root.path, "--overlay", "none", "--state-dir",
                    "none",
                    "--default-locale", "en_US", "--socket", "none", "--admin-port", "0", "--base-path", "/words",
                ],
                environment: Dictionary(
                    uniqueKeysWithValues: ["CERTIFICATE", "KEY", "CLIENT_AUTHORITIES"].map {
                        ("PHRASEBOOK_TLS_\($0)", "none")
                    }))
            let settings = try #require(try JSONSerialization.jsonObject(with: shown.output) as? [String: Any])
            let keys = settings.flatMap { key, value in
                (value as? [String: Any]).map { group in group.keys.map { "\(key).\($0)" } } ?? [key]
            }
            #expect(keys.count > 35)
            for key in keys {
                let words = key.replacing(/[A-Z]/) { "_" + $0.output }.replacing(".", with: "_")
                #expect(help.contains("PHRASEBOOK_\(words.uppercased()) "), "\(key)")
            }
        }
    }
#endif
