#if Service
    import CommandSupport
    import Foundation
    import Glibc
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Phrasebook
    import PhrasebookService
    import PhrasebookTesting
    import Testing

    /// What the running command does when its home changes or is broken.
    @Suite struct ReloadTests {
        private static let path = "/v1/catalogs/shop/codes/A/body"

        /// Writes a home with one code in a folder.
        private func write(_ message: String, locales: [String] = ["en_US", "zh_CN"], to folder: URL) throws {
            let messages = Dictionary(uniqueKeysWithValues: locales.map { ($0, message) })
            for (path, text) in TestHome("shop").code("A", message: messages).files {
                let file = folder / path
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }

        /// Asks until an answer has a text in it; the last answer.
        @discardableResult
        private func wait(_ server: RunningServer, _ path: String, until text: String) throws -> String {
            let end = Date(timeIntervalSinceNow: 60)
            var answer = ""
            while Date() < end {
                answer = try server.ask(path)
                if answer.contains(text) { return answer }
                usleep(50_000)
            }
            return answer
        }

        /// Whether a text is in the log, at last.
        private func waitForLog(_ server: RunningServer, _ text: String) -> Bool {
            let end = Date(timeIntervalSinceNow: 60)
            while !server.errors.contains(text), Date() < end { usleep(50_000) }
            return server.errors.contains(text)
        }

        @Test func aHangUpReadsTheHomeAgainAndEndsNothing() throws {
            try TemporaryFolder.with { folder in
                try write("First", to: folder)
                let server = try RunningServer(["--home", folder.path, "--no-watch"])
                #expect(try server.ask(Self.path).contains("First"))
                try write("Second", to: folder)
                server.send(SIGHUP)
                #expect(try wait(server, Self.path, until: "Second").contains("Second"))
                // A home with an error stays where it is, and so does the process.
                try Data("{".utf8).write(to: folder / "Locales/en_US/shop.arb")
                server.send(SIGHUP)
                #expect(try wait(server, "/metrics", until: "phrasebook_home_refused 1").contains("home_refused 1"))
                #expect(try server.ask(Self.path).contains("Second"))
                // The log is written by a thread of its own.
                #expect(waitForLog(server, "Locales/en_US/shop.arb:1:"))
                server.send(SIGINT)
                #expect(server.waitForEnd() == 0)
            }
        }

        @Test(arguments: [false, true])
        func aLocaleThatIsGoneIsRefusedUnlessItIsMeant(isMeant: Bool) throws {
            try TemporaryFolder.with { folder in
                try write("First", to: folder)
                let flags = isMeant ? ["--allow-removals"] : []
                let server = try RunningServer(["--home", folder.path, "--no-watch"] + flags)
                try FileManager.default.removeItem(at: folder / "Locales/zh_CN")
                server.send(SIGHUP)
                let result = isMeant ? "loaded" : "refused"
                let line = "phrasebook_home_loads_total{result=\"\(result)\"} \(isMeant ? 2 : 1)"
                #expect(try wait(server, "/metrics", until: line).contains(line))
                #expect(try server.ask("/readyz").contains("zh_CN") == !isMeant)
            }
        }

        @Test func aHomeThatIsBrokenAtAStartIsServedAsItWasGood() throws {
            try TemporaryFolder.with { folder in
                let (home, state) = (folder / "home", folder / "state")
                try write("First", to: home)
                let arguments = ["--home", home.path, "--state-dir", state.path]
                let copy = state / "last-good-home.json"
                do {
                    let server = try RunningServer(arguments)
                    let line = "state_writes_total{result=\"kept\"} 1"
                    #expect(try wait(server, "/metrics", until: line).contains(line))
                    #expect(FileManager.default.fileExists(atPath: copy.path))
                    server.send(SIGINT)
                    #expect(server.waitForEnd() == 0)
                }
                let good = try String(contentsOf: home / "Locales/en_US/shop.arb", encoding: .utf8)
                try Data("{".utf8).write(to: home / "Locales/en_US/shop.arb")
                // A crash may leave half a copy; it has another name.
                try Data("{".utf8).write(to: state / "last-good-home.json.new")
                let server = try RunningServer(arguments)
                #expect(try server.ask(Self.path).contains("First"))
                let ready = try server.ask("/readyz")
                #expect(ready.contains("\"lastGood\":true") && ready.contains("Locales/en_US/shop.arb:1:"))
                #expect(try server.ask("/metrics").contains("phrasebook_home_is_copy 1"))
                #expect(waitForLog(server, "the last good copy of it is served"))
                // Mended, it is served without a new start.
                try Data(good.replacing("First", with: "Mended").utf8).write(to: home / "Locales/en_US/shop.arb")
                #expect(try wait(server, Self.path, until: "Mended").contains("Mended"))
                #expect(try server.ask("/readyz").contains("\"lastGood\":false"))
                #expect(try wait(server, "/metrics", until: "kept\"} 1").contains("phrasebook_home_is_copy 0"))
                // The copy of one home is not served for another.
                let other = folder / "other"
                try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
                let refused = try BuiltCommand().run(
                    ["serve", "--port", "0", "--home", other.path, "--state-dir", state.path])
                #expect(refused.exitCode == 1)
            }
        }

        @Test func aCopyThatCannotBeKeptOrReadStopsNothing() throws {
            try TemporaryFolder.with { folder in
                let home = folder / "home"
                try write("First", to: home)
                let state = folder / "state"
                try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
                try Data("{\"version\": \"x\"".utf8).write(to: state / "last-good-home.json")
                let server = try RunningServer(["--home", home.path, "--state-dir", state.path])
                #expect(try wait(server, "/metrics", until: "result=\"kept\"} 1").contains("kept\"} 1"))
                let nowhere = try RunningServer(["--home", home.path, "--state-dir", "/proc/none"])
                #expect(try wait(nowhere, "/metrics", until: "result=\"failed\"} 1").contains("failed\"} 1"))
                #expect(try nowhere.ask(Self.path).contains("First"))
            }
        }

        @Test func anOverlayIsKeptWithItsHome() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "overlay-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            try write("First", to: folder / "home")
            try FileManager.default.createDirectory(
                at: folder / "overlay/Locales/en_US", withIntermediateDirectories: true)
            try Data("{\n  \"@@locale\": \"en_US\",\n  \"A\": \"Over\"\n}\n".utf8).write(
                to: folder / "overlay/Locales/en_US/shop.arb")
            var settings = ServiceSettings()
            settings.home = (folder / "home").path
            settings.overlay = (folder / "overlay").path
            settings.stateFolder = (folder / "state").path
            let store = try await settings.loadStore()
            _ = try await TestService.make(store: store) { $0 = settings }
            let copy = folder / "state/last-good-home.json"
            let end = Date(timeIntervalSinceNow: 60)
            while !FileManager.default.fileExists(atPath: copy.path), Date() < end {
                try await Task.sleep(for: .milliseconds(20))
            }
            try FileManager.default.removeItem(at: folder / "home/Resources")
            let restored = try await settings.loadStore()
            #expect(restored.refusal != nil && restored.snapshot.version == store.snapshot.version)
            let locale = try #require(restored.snapshot.loadedLocale("en_US"))
            #expect(restored.snapshot.answer(to: "A", in: "shop", locale: locale).message == "Over")
        }
    }
#endif
