#if Service
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookService
    import PhrasebookTesting
    import Testing

    @Suite struct OperationRouteTests {
        @Test func readinessSaysWhatIsServed() async throws {
            let response = try await TestService.ask("/readyz")
            let version = try await MessageStore(home: .shipped).snapshot.version
            #expect(try response.json["status"] as? String == "ready")
            #expect(try response.json["version"] as? String == version)
            #expect(try response.json["locales"] as? [String] == ["en_US", "zh_CN", "zh_TW"])
            #expect(try response.json["refused"] is NSNull)
        }

        @Test func readinessSaysWhyNewerFilesAreRefused() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "phrasebook-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            for (path, text) in TestHome("shop").code("A", message: ["en_US": "First"]).files {
                let file = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            let store = try await MessageStore(home: Home(path: folder.path))
            let service = try await TestService.make(store: store)
            try Data("{".utf8).write(to: folder.appending(path: "Locales/en_US/shop.arb"))
            await #expect(throws: CatalogError.self) { try await store.reload() }
            try await service.application.test(.router) { client in
                let response = try await client.execute(uri: "/readyz", method: .get)
                #expect(response.status == .ok)
                let refused = try #require(try response.json["refused"] as? [String])
                #expect(refused.count >= 1 && refused.allSatisfy { $0.contains("Locales/en_US/shop.arb:") })
            }
        }

        @Test func metricsCountByCatalogAndRoute() async throws {
            try await TestService.make().application.test(.router) { client in
                let path = "/v1/catalogs/card-issuing/codes/1004/body"
                for _ in 0..<3 {
                    _ = try await client.execute(uri: path, method: .get, headers: TestService.language("zh_CN"))
                }
                _ = try await client.execute(uri: "/v1/catalogs/card-issuing/codes/none", method: .get)
                _ = try await client.execute(uri: "/v1/catalogs/agreement-pay/codes/139004005/body", method: .get)
                _ = try await client.execute(uri: "/no/such/path/\(UUID())", method: .get)
                let response = try await client.execute(uri: "/metrics", method: .get)
                let lines = Set(response.text.split(separator: "\n").map(String.init))
                #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
                for line in [
                    "# TYPE phrasebook_resolved_total counter", "phrasebook_resolved_total{catalog=\"card-issuing\"} 4",
                    "phrasebook_unknown_codes_total{catalog=\"card-issuing\"} 1",
                    "phrasebook_negotiations_total{catalog=\"card-issuing\",source=\"language\",outcome=\"matched\"} 3",
                    "http_server_request_duration_seconds_count{http_route=\"/v1/catalogs/{catalog}/codes/{code}/body\","
                        + "http_request_method=\"GET\",http_response_status_code=\"200\"} 4",
                    "http_server_request_duration_seconds_count{http_route=\"none\",http_request_method=\"GET\","
                        + "http_response_status_code=\"404\"} 1",
                    "http_server_active_requests 1", "http_connections_limit 1024", "phrasebook_home_is_copy 0",
                    "phrasebook_log_lines_lost_total{log=\"events\"} 0",
                ] { #expect(lines.contains(line), "\(line)") }
                #expect(!lines.contains("phrasebook_missing_arguments_total{catalog=\"agreement-pay\"} 0"))
            }
        }

        @Test func metricsSayWhichProcessAndProgramThisIs() async throws {
            let text = try await TestService.ask("/metrics").text
            func value(_ name: String) -> Double? {
                text.split(separator: "\n").first { $0.hasPrefix(name + " ") }.flatMap {
                    Double($0.dropFirst(name.count + 1))
                }
            }
            for name in [
                "process_cpu_seconds_total", "process_resident_memory_bytes", "process_virtual_memory_bytes",
                "process_open_fds", "process_max_fds", "process_threads",
            ] {
                #expect((value(name) ?? 0) > 0, "\(name)")
                #expect(text.contains("# HELP \(name) ") && text.contains("# TYPE \(name) "))
            }
            let now = Date().timeIntervalSince1970
            let start = try #require(value("process_start_time_seconds"))
            #expect(start > now - 7_200 && start <= now + 1)
            let loaded = try #require(value("phrasebook_home_last_load_timestamp_seconds"))
            #expect(loaded > start - 1 && loaded <= now + 1)
            let version = try await MessageStore(home: .shipped).snapshot.version
            #expect(text.contains("phrasebook_home_info{version=\"\(version)\"} 1\n"))
            #expect(text.contains("phrasebook_build_info{version=\"\(PackageVersion.current)\",icu=\""))
        }

        @Test func theVersionIsTold() async throws {
            let json = try await TestService.ask("/version").json
            #expect(json["version"] as? String == PackageVersion.current)
            let home = try await MessageStore(home: .shipped).snapshot.version
            #expect(json["home"] as? String == home)
            let description = try await TestService.ask("/openapi.json").json
            #expect((description["info"] as? [String: Any])?["version"] as? String == PackageVersion.current)
        }

        @Test func theLandingPageIsInTheLanguageOfTheRequest() async throws {
            let english = try await TestService.ask("/")
            let chinese = try await TestService.ask("/", TestService.language("zh_CN"))
            #expect(english.headers[.contentLanguage] == "en-US")
            #expect(chinese.text.contains("发卡错误码"))
            #expect(!chinese.text.contains("<!--"))
        }

        @Test func theServicesOwnHomeIsSound() async throws {
            #expect(MessageStore.check(MessageService.ownHome) == [])
            let own = try await MessageStore(home: MessageService.ownHome).snapshot
            #expect(own.catalogNames == ["phrasebook-service"])
            let shipped = try await MessageStore(home: .shipped).snapshot
            #expect(!shipped.catalogNames.contains("phrasebook-service"))
            for locale in own.localeNames {
                for code in try #require(own.catalog("phrasebook-service")).codes {
                    let loaded = try #require(own.loadedLocale(locale))
                    let answer = own.answer(to: code, in: "phrasebook-service", locale: loaded)
                    #expect(answer.text(.handling)?.localeName == locale, "\(code)")
                }
            }
        }
    }
#endif
