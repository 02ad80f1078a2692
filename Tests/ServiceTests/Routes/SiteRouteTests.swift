#if Service
    import CommandSupport
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookService
    import Testing

    @Suite struct SiteRouteTests {
        @Test(arguments: [
            "/reference", "/reference/card-issuing", "/preview", "/preview/card-issuing", "/preview/common",
        ])
        func aPageIsInTheLanguageOfTheRequest(path: String) async throws {
            try await TestService.make().application.test(.router) { client in
                let chinese = try await client.execute(
                    uri: path, method: .get, headers: TestService.language("zh_CN"))
                #expect(chinese.status == .ok)
                #expect(chinese.headers[.contentType] == "text/html; charset=utf-8")
                #expect(chinese.headers[.contentLanguage] == "zh-CN" && chinese.headers[.vary] != nil)
                #expect(chinese.text.contains("<html lang=\"zh-CN\""))
                let asked = try await client.execute(
                    uri: path + "?locale=en_US", method: .get, headers: TestService.language("zh_CN"))
                #expect(asked.text.contains("<html lang=\"en-US\""))
                #expect(asked.headers[.eTag] != chinese.headers[.eTag])
                #expect(asked.headers[.contentSecurityPolicy]?.contains("script-src 'self';") == true)
            }
        }

        @Test(arguments: ["/reference/card-issuing", "/preview/card-issuing", "/assets/pages.js", "/assets/pages.css"])
        func whatTheClientHasIsNotSentAgain(path: String) async throws {
            try await TestService.make().application.test(.router) { client in
                let first = try await client.execute(uri: path, method: .get)
                let tag = try #require(first.headers[.eTag])
                let second = try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: tag])
                #expect(first.status == .ok && first.body.readableBytes > 0)
                #expect(second.status == .notModified && second.body.readableBytes == 0)
                #expect(second.headers[.eTag] == tag)
            }
        }

        @Test func theTypeOfAProblemIsAnAnchorOfAPage() async throws {
            try await TestService.make().application.test(.router) { client in
                for (catalog, code) in [
                    ("card-issuing", "1004"), ("typed-checkout", "3DS_required"), ("order-acquiring", "C26"),
                ] {
                    let body = try await client.execute(
                        uri: "/v1/catalogs/\(catalog)/codes/\(code)/body?style=problem", method: .get)
                    let parts = try #require(body.json["type"] as? String).split(separator: "#")
                    let page = try await client.execute(uri: String(parts[0]), method: .get)
                    #expect(page.text.contains(" id=\"\(parts[1])\""), "\(catalog) \(code)")
                }
            }
        }

        @Test func everyLinkLeadsToAPage() async throws {
            try await TestService.make().application.test(.router) { client in
                var seen: Set<String> = []
                for path in [
                    "/reference", "/preview", "/reference/card-issuing?locale=zh_TW", "/preview/common?locale=zh_CN",
                    "/",
                ] {
                    let page = try await client.execute(uri: path, method: .get)
                    #expect(page.status == .ok, "\(path)")
                    for match in page.text.matches(of: /(?:href|src)="(\/[^"#]*)/) {
                        let link = String(match.1).replacing("&amp;", with: "&")
                        guard seen.insert(link).inserted else { continue }
                        let status = try await client.execute(uri: link, method: .get).status
                        #expect(status == .ok, "\(link) in \(path)")
                    }
                }
                #expect(seen.count > 30)
            }
        }

        @Test(
            arguments: [
                ("/reference/nothing", 404), ("/preview/nothing", 404), ("/assets/page.mustache", 404),
                ("/assets/..%2FHome", 404), ("/reference/common", 404), ("/reference?locale=fr", 400),
                ("/preview?locale=fr", 400), ("/preview/card-issuing?colour=red", 400), ("/reference/%ff", 400),
            ])
        func whatIsNotThereIsSaidSo(path: String, status: Int) async throws {
            #expect(try await TestService.ask(path).status.code == status)
        }

        @Test func aReloadChangesThePages() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "sites-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for name in ["Locales", "Resources"] {
                try FileManager.default.copyItem(
                    atPath: Home.shipped.path + "/" + name, toPath: folder.path + "/" + name)
            }
            let store = try await MessageStore(home: Home(path: folder.path))
            try await TestService.make(store: store).application.test(.router) { client in
                let paths = ["/reference/card-issuing?locale=zh_CN", "/preview/card-issuing"]
                var before: [String] = []
                for path in paths { before.append(try await client.execute(uri: path, method: .get).text) }
                let file = folder.appending(path: "Locales/zh_CN/card-issuing.arb")
                let text = try String(contentsOf: file, encoding: .utf8)
                try text.replacing("系统错误，稍后再试", with: "系统繁忙，稍后再试").write(
                    to: file, atomically: true, encoding: .utf8)
                try await store.reload()
                for (path, old) in zip(paths, before) {
                    let new = try await client.execute(uri: path, method: .get).text
                    #expect(new.contains("系统繁忙") && !old.contains("系统繁忙"), "\(path)")
                }
                // Files with an error are not served; the preview shows the error.
                try text.replacing("{field}", with: "{field").write(to: file, atomically: true, encoding: .utf8)
                await #expect(throws: CatalogError.self) { try await store.reload() }
                let preview = try await client.execute(uri: "/preview", method: .get).text
                #expect(preview.contains("message-syntax"))
            }
        }

        @Test func pagesAreNotCountedAsAnswers() async throws {
            let store = try await MessageStore(home: .shipped)
            try await TestService.make(store: store).application.test(.router) { client in
                for path in ["/reference/typed-checkout?locale=zh_TW", "/preview/typed-checkout"] {
                    let status = try await client.execute(uri: path, method: .get).status
                    #expect(status == .ok)
                }
            }
            #expect(store.monitor.events.isEmpty)
        }
    }
#endif
