import Phrasebook
import Testing

@testable import PhrasebookTranslation

@Suite struct TextAddressTests {
    @Test func everyShippedTextIsFoundByItsName() {
        var names: Set<String> = []
        for book in ShippedTexts.home.books {
            for entry in book.entries {
                let name = TextAddress.withKind(entry, in: book.name)
                #expect(TextAddress(withKind: name) == TextAddress(catalog: book.name, key: entry.key), "\(name)")
                #expect(names.insert(name).inserted, "\(name)")
                #expect(TextAddress(TextAddress(catalog: book.name, key: entry.key).description)?.key == entry.key)
            }
        }
    }

    @Test(arguments: [
        ("card-issuing/1004/user", "1004.user"), ("card-issuing/1004/message", "1004"),
        ("card-issuing/1004/user.plain", "1004.user.plain"), ("card-issuing/1004/fields", "1004.fields"),
        ("card-issuing/catalog.title/page", "catalog.title"), ("card-issuing/a/b/handling", "a/b.handling"),
        ("common/user.declined/user", "user.declined"), ("common/field.zip/label", "field.zip"),
    ])
    func aNameIsReadBackToItsKey(_ name: String, _ key: String) {
        #expect(TextAddress(withKind: name)?.key == key)
    }

    @Test(arguments: [
        "", "card-issuing", "card-issuing/1004", "/1004/user", "card-issuing//user", "card-issuing/1004/",
        "card-issuing/1004/users", "card-issuing/1004/label", "common/field.zip/page",
    ])
    func whatIsNoNameIsNone(_ name: String) { #expect(TextAddress(withKind: name) == nil) }
}
