import Phrasebook
import Testing

@Suite struct TextHashTests {
    /// The first three are of the authors' own test vectors for FNV-1a with 64 bits, the rest of another program.
    @Test(arguments: [
        ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
        ("Success", "92a0d19a28995530"), ("超出限额", "0f5ed529ba5d7f98"),
    ])
    func isFNV1aOfTheBytes(text: String, hash: String) { #expect(TextHash.of(text) == hash) }

    @Test func isOfTheBytesAndNotOfTheCharacters() {
        #expect(TextHash.of("\u{E9}") != TextHash.of("e\u{301}"))
    }
}
