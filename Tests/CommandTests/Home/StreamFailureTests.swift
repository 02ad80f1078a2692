import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// What a command does whose streams are closed or full, or whose reader has gone.
    @Suite struct StreamFailureTests {
        private static let commands = [
            ["resolve", "card-issuing", "1001"], ["resolve", "card-issuing", "1001", "--output", "json"],
            ["resolve", "card-issuing", "1001", "--output", "body"], ["check"], ["coverage"], ["tour"], ["--help"],
            ["check", "--explain", "form"], ["serve", "--help"], ["reference", "card-issuing"],
            ["preview", "1001"],
        ]

        @Test(arguments: commands, ["\"$@\" >/dev/full", "\"$@\" >&-", "exec 3> >(true); sleep 0.3; \"$@\" >&3"])
        func outputThatIsLostIsAFailure(_ arguments: [String], _ line: String) throws {
            let run = try Shell.run(line, arguments)
            #expect(run.exitCode == 1, "\(arguments) \(line): \(run.errorText)")
            #expect(run.errorText.contains("standard output cannot be written"), "\(run.errorText)")
        }

        @Test(arguments: ["\"$@\" 2>&-", "\"$@\" 2>/dev/full"])
        func errorsThatAreLostChangeNothingElse(_ line: String) throws {
            let body = try Shell.run(line, ["resolve", "card-issuing", "1001", "--output", "body"])
            #expect(body.exitCode == 0)
            #expect(body.outputText.contains("\"code\":1001"))
            let unknown = try Shell.run(line, ["resolve", "card-issuing", "none"])
            #expect(unknown.exitCode == 1)
        }

        @Test func aClosedErrorStreamIsNoFileOfTheHome() throws {
            // The first file that is opened would have its number, and be written to.
            try TemporaryFolder.with { folder in
                let run = try Shell.run("\"$@\" 2>&- >\"\(folder.path)/out\"", ["resolve", "card-issuing", "none"])
                #expect(run.exitCode == 1)
                let text = try String(contentsOf: folder / "out", encoding: .utf8)
                #expect(!text.contains("there is no code"))
            }
        }

        @Test(
            arguments: ["\"$@\" <&-", "\"$@\" </"],
            [
                ["batch"],
                ["import", "--home", Checkout.root.path, "--format", "csv", "--locale", "zh_CN", "--dry-run", "-"],
            ])
        func inputThatCannotBeReadIsAFailure(_ line: String, _ arguments: [String]) throws {
            let run = try Shell.run(line, arguments)
            #expect(run.exitCode == 1)
            #expect(run.errorText.contains("standard input cannot be read"), "\(run.errorText)")
        }

        @Test func batchStopsWhereItsAnswersAreLost() throws {
            let run = try Shell.run(
                "printf '{\"op\":\"catalogs\"}\\n' | \"$@\" >/dev/full", ["batch"])
            #expect(run.exitCode == 1)
            #expect(run.errorText.contains("standard output cannot be written"))
        }

        @Test func argumentsAreReadWithoutProc() throws {
            let line = "unshare -m sh -c 'umount -l /proc && exec \"$@\"' sh \"$@\""
            let probe = try Shell.run("unshare -m sh -c 'umount -l /proc && exit 7'", [])
            // Only a process that may make namespaces can take /proc away.
            guard probe.exitCode == 7 else { return print("skipped: this process cannot unmount /proc") }
            // The thread pool of libdispatch looks at /proc once a second, and traps where it is gone: a process that is
            // kept waiting so long is ended by it, now and then, and is started again.
            func runUnlessTrapped(_ line: String, _ arguments: [String]) throws -> FinishedCommand {
                for _ in 0..<20 {
                    let run = try Shell.run(line, arguments)
                    if run.exitCode != nil { return run }
                }
                return try Shell.run(line, arguments)
            }
            let run = try runUnlessTrapped(
                line, ["resolve", "card-issuing", "1001", "--output", "json", "--home", Checkout.root.path])
            #expect(run.exitCode == 0, "\(run.errorText)")
            #expect(run.outputText.contains("\"1001\""))
            let shipped = try runUnlessTrapped(line, ["resolve", "card-issuing", "1001"])
            #expect(shipped.exitCode == 0 && shipped.outputText.contains("1001"), "\(shipped.errorText)")
            // A copy of the command without what belongs beside it says so.
            try TemporaryFolder.with { folder in
                let alone = try runUnlessTrapped(
                    "cp \"$1\" '\(folder.path)/phrasebook' && shift && set -- '\(folder.path)/phrasebook' \"$@\"; "
                        + line,
                    ["resolve", "card-issuing", "1001"])
                #expect(alone.exitCode == 1)
                #expect(alone.errorText.contains("without /proc; mount it, or name --home"), "\(alone.errorText)")
            }
        }
    }
}
