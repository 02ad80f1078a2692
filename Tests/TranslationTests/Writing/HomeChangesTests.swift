import CommandSupport
import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct HomeChangesTests {
    private static let home = SmallHome.home(["Locales/en_US/shop.arb": #"{"A": "x"}"#])

    @Test func filesAreWrittenIntoFoldersThatAreMade() throws {
        try TemporaryFolder.with { folder in
            let changes = try HomeEditor(Self.home).sync()
            #expect(changes.files.map(\.path) == ["Locales/en_US/shop.arb", "Resources/translations/en_US/shop.json"])
            try changes.write(to: folder)
            for file in changes.files { #expect(try Data(contentsOf: folder / file.path) == Data(file.bytes)) }
        }
    }

    @Test func aLinkStaysALinkAndNothingElseIsLeft() throws {
        try TemporaryFolder.with { folder in
            let files = FileManager.default
            let real = folder / "elsewhere.arb"
            try Data("{}".utf8).write(to: real)
            try files.setAttributes([.posixPermissions: 0o664], ofItemAtPath: real.path)
            try files.createDirectory(at: folder / "Locales/en_US", withIntermediateDirectories: true)
            let link = folder / "Locales/en_US/shop.arb"
            try files.createSymbolicLink(at: link, withDestinationURL: real)
            let changes = try HomeEditor(Self.home).tidy()
            try changes.write(to: folder)
            #expect(try files.destinationOfSymbolicLink(atPath: link.path).hasSuffix("elsewhere.arb"))
            #expect(try Data(contentsOf: real) == Data(try #require(changes.files.first).bytes))
            #expect(try files.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int == 0o664)
            #expect(try files.subpathsOfDirectory(atPath: folder.path).count == 4)
        }
    }

    @Test(arguments: ["new.arb", "there.arb"])
    func aLinkOfALinkStaysOneToo(_ name: String) throws {
        try TemporaryFolder.with { folder in
            let files = FileManager.default
            try files.createDirectory(at: folder / "texts", withIntermediateDirectories: true)
            try files.createSymbolicLink(at: folder / "first", withDestinationURL: folder / "second")
            try files.createSymbolicLink(atPath: (folder / "second").path, withDestinationPath: "texts/\(name)")
            try Data("old".utf8).write(to: folder / "texts/there.arb")
            try WrittenFile.write(Array("new".utf8), to: folder / "first")
            #expect(try Data(contentsOf: folder / "texts" / name) == Data("new".utf8))
            for link in ["first", "second"] {
                #expect(throws: Never.self) { try files.destinationOfSymbolicLink(atPath: (folder / link).path) }
            }
        }
    }

    @Test func aFileThatCannotBeWrittenIsNamed() throws {
        try TemporaryFolder.with { folder in
            // Where a folder belongs, there is a file.
            try Data().write(to: folder / "Locales")
            let changes = try HomeEditor(Self.home).tidy()
            let error = #expect(throws: TranslationError.self) { try changes.write(to: folder) }
            #expect(error?.code == .unwritableFile && error?.message.contains("Locales/en_US/shop.arb") == true)
        }
    }
}
