#if Service
    import Configuration
    import PhrasebookService
    import Testing

    @Suite struct ServiceSettingsTests {
        private func read(
            flags: [AbsoluteConfigKey: ConfigValue] = [:], environment: [String: String] = [:],
            file: [AbsoluteConfigKey: ConfigValue] = [:]
        ) throws -> ServiceSettings {
            try ServiceSettings(
                ConfigReader(providers: [
                    InMemoryProvider(values: flags),
                    EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "phrasebook"),
                    InMemoryProvider(values: file),
                ]))
        }

        @Test func flagsCountBeforeEnvironmentBeforeFile() throws {
            let settings = try read(
                flags: ["port": 1], environment: ["PHRASEBOOK_PORT": "2", "PHRASEBOOK_LIMITS_BODY_BYTES": "2048"],
                file: ["port": 3, "limits.bodyBytes": 4_096, "limits.lookups": 7])
            #expect(settings.port == 1)
            #expect(settings.limits.bodyBytes == 2_048)
            #expect(settings.limits.lookups == 7)
            #expect(settings.host == "127.0.0.1")
        }

        @Test(arguments: [
            ("PHRASEBOOK_PORT", "http"), ("PHRASEBOOK_PORT", "65536"), ("PHRASEBOOK_LIMITS_LOOKUPS", "0"),
            ("PHRASEBOOK_TIMEOUTS_IDLE_SECONDS", "-1"), ("PHRASEBOOK_DEFAULT_LOCALE", "!"),
            ("PHRASEBOOK_LOG_LEVEL", "loud"),
        ])
        func aValueThatCannotBeUsedIsAnError(name: String, value: String) {
            #expect(throws: SettingErrors.self) { try read(environment: [name: value]) }
        }
    }
#endif
