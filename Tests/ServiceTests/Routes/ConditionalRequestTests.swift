#if Service
    import CommandSupport
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import NIOCore
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookService
    import Testing

    @Suite struct ConditionalRequestTests {
        private static let path = "/v1/catalogs/card-issuing/codes/1001/body"

        @Test(arguments: [path, "/v1/catalogs", "/v1/catalogs/card-issuing", "/v1/catalogs/card-issuing/codes/1001"])
        func whatTheClientHasIsNotSentAgain(path: String) async throws {
            let first = try await TestService.ask(path)
            let tag = try #require(first.headers[.eTag])
            for field in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
                let second = try await TestService.ask(path, [.ifNoneMatch: field])
                #expect(second.status == .notModified)
                #expect(second.body.readableBytes == 0)
                #expect(second.headers[.eTag] == tag)
                #expect(second.headers[.vary] != nil)
            }
            #expect(try await TestService.ask(path, [.ifNoneMatch: "\"other\""]).status == .ok)
        }

        @Test func eachLanguageHasATagOfItsOwn() async throws {
            let english = try await TestService.ask(Self.path, TestService.language("en_US"))
            let chinese = try await TestService.ask(Self.path, TestService.language("zh_CN"))
            #expect(english.headers[.eTag] != chinese.headers[.eTag])
        }

        @Test func aReloadChangesTheTagAndTheText() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "reload-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for name in ["Locales", "Resources"] {
                try FileManager.default.copyItem(
                    atPath: Home.shipped.path + "/" + name, toPath: folder.path + "/" + name)
            }
            let store = try await MessageStore(home: Home(path: folder.path))
            let service = try await TestService.make(store: store)
            try await service.application.test(.router) { client in
                let before = try await client.execute(
                    uri: Self.path, method: .get, headers: TestService.language("zh_CN"))
                let file = folder.appending(path: "Locales/zh_CN/card-issuing.arb")
                let text = try String(contentsOf: file, encoding: .utf8)
                try text.replacing("系统错误，稍后再试", with: "系统繁忙，稍后再试").write(
                    to: file, atomically: true, encoding: .utf8)
                try await store.reload()
                let after = try await client.execute(
                    uri: Self.path, method: .get, headers: TestService.language("zh_CN"))
                #expect(after.text.contains("系统繁忙"))
                #expect(!before.text.contains("系统繁忙"))
                #expect(before.headers[.eTag] != after.headers[.eTag])
            }
        }
    }
#endif
