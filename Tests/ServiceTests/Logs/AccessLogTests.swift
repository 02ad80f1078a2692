#if Service
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import PhrasebookService
    import Testing
    import TextKernel

    @Suite struct AccessLogTests {
        /// The lines of a log after some requests.
        private func lines(_ form: AccessLogForm, _ requests: [(String, HTTPFields)], basePath: String = "")
            async throws -> [String]
        {
            let bytes = Locked<[UInt8]>([])
            let stream = LogStream(capacity: 1 << 20, lossLine: { "lost \($0)" }) { line, start in
                bytes.withLock { $0 += line[start...] }
                return line.count - start
            }
            let service = try await TestService.make(accessStream: stream) {
                $0.accessLog = form
                $0.basePath = basePath
            }
            try await service.application.test(.live) { client in
                for (path, headers) in requests {
                    _ = try await client.execute(uri: path, method: .get, headers: headers)
                }
            }
            #expect(stream.flush(milliseconds: 60_000))
            return bytes.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n").map(String.init)
        }

        private static let body = "/v1/catalogs/card-issuing/codes/1004/body"

        @Test func theCommonFormIsThatOfWebServers() async throws {
            let lines = try await lines(.common, [(Self.body + "?arg.field=cardNo", [:]), ("/a%22b", [:])])
            #expect(lines.count == 2)
            let pattern =
                /127\.0\.0\.1 - - \[\d\d\/[A-Z][a-z]{2}\/20\d\d:\d\d:\d\d:\d\d \+0000\] "GET (.*) HTTP\/1\.1" (\d+) (\d+)/
            let first = try #require(try lines.first?.wholeMatch(of: pattern))
            // The values of arguments are nobody's business.
            #expect(first.1 == Self.body && first.2 == "200" && (Int(first.3) ?? 0) > 10)
            let second = try #require(try lines.last?.wholeMatch(of: pattern))
            #expect(second.2 == "404" && second.1 == "/a%22b")
        }

        @Test func aPathIsWrittenAsItWasAskedFor() async throws {
            let lines = try await lines(.common, [("/words" + Self.body, [:]), (Self.body, [:])], basePath: "/words")
            #expect(lines.map { $0.contains("\"GET /words\(Self.body) HTTP/1.1\" 200 ") } == [true, false])
            #expect(lines.last?.contains("\"GET \(Self.body) HTTP/1.1\" 404 ") == true)
        }

        @Test func theJSONFormSaysWhatOthersCallTheRequest() async throws {
            let headers: HTTPFields = [
                HTTPField.Name("X-Request-Id") ?? .server: "r-1",
                HTTPField.Name("traceparent") ?? .server: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                .userAgent: "test",
            ]
            let lines = try await lines(.json, [(Self.body + "?locale=zh_CN", headers), ("/none", [:])])
            let objects = try lines.map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
            #expect(objects.count == 2)
            let (first, second) = (objects[0], objects[1])
            #expect(first["url.path"] as? String == Self.body && first["http.request.method"] as? String == "GET")
            #expect(first["http.route"] as? String == "/v1/catalogs/{catalog}/codes/{code}/body")
            #expect(first["http.response.status_code"] as? Int == 200)
            #expect(first["client.address"] as? String == "127.0.0.1")
            #expect(first["request_id"] as? String == "r-1" && first["language"] as? String == "zh-CN")
            #expect(first["trace_id"] as? String == "4bf92f3577b34da6a3ce929d0e0e4736")
            #expect(first["user_agent.original"] as? String == "test")
            #expect((first["duration_seconds"] as? Double ?? -1) > 0)
            #expect(second["http.route"] is NSNull && second["request_id"] as? String != nil)
        }

        @Test func offIsSilent() async throws {
            #expect(try await lines(.off, [(Self.body, [:])]) == [])
        }
    }
#endif
