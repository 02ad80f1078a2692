import Testing

@testable import PhrasebookTranslation

@Suite struct WordDiffTests {
    /// The runs in one line, those of one text alone in brackets.
    private static func marked(_ runs: [WordDiff.Run]) -> String {
        runs.map { $0.isOwn ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test(arguments: [
        ("Please check the field.", "Please check the name.", "Please check the [field].", "Please check the [name]."),
        ("You can try again now.", "You can try later on.", "You can try [again now].", "You can try [later on]."),
        ("Try again.", "Try again later.", "Try again.", "Try again[ later]."),
        ("Card declined.", "Card was declined.", "Card declined.", "Card [was ]declined."),
        ("Check: code.", "Check: your code.", "Check: code.", "Check: [your ]code."),
        ("请检查邮编。", "请核对邮编。", "请[检查]邮编。", "请[核对]邮编。"),
        ("限额 CN¥500.00", "限额 CN¥600.00", "限额 CN¥[500].00", "限额 CN¥[600].00"),
        ("カードを確認", "カードをご確認", "カードを確認", "カードを[ご]確認"),
        ("can’t pay", "can pay", "can[’t] pay", "can pay"),
        ("", "New", "", "[New]"), ("Old", "", "[Old]", ""), ("Same", "Same", "Same", "Same"),
    ])
    func wordsThatDifferAreFound(_ old: String, _ new: String, _ markedOld: String, _ markedNew: String) {
        let difference = WordDiff(old, new)
        #expect(Self.marked(difference.old) == markedOld)
        #expect(Self.marked(difference.new) == markedNew)
    }

    @Test func textsWithLittleInCommonDifferAsAWhole() {
        let difference = WordDiff("The card was declined by its issuer.", "Please ask your bank for the reason.")
        #expect(difference.old.count == 1 && difference.new.count == 1 && difference.old[0].isOwn)
    }

    @Test(arguments: [
        ("a b c d", "d c b a"), ("一 二 three", "three 二"), ("e\u{301}t\u{e9}", "\u{e9}te\u{301}"), ("  x ", "x"),
        ("👨‍👩‍👧 family", "👨‍👩‍👦 family"), ("a\nb", "a b"),
    ])
    func theRunsTogetherAreTheText(_ old: String, _ new: String) {
        let difference = WordDiff(old, new)
        #expect(difference.old.map(\.text).joined().unicodeScalars.elementsEqual(old.unicodeScalars))
        #expect(difference.new.map(\.text).joined().unicodeScalars.elementsEqual(new.unicodeScalars))
    }

    @Test func longTextsAreComparedInBoundedTime() {
        let old = "start " + (0..<60_000).map { "a\($0)" }.joined(separator: " ") + " end"
        let new = "start " + (0..<60_000).map { "b\($0)" }.joined(separator: " ") + " end"
        let time = ContinuousClock().measure {
            #expect(WordDiff(old, new).old.map(\.text).joined() == old)
        }
        // All pairs of words would be 14 thousand million.
        #expect(time < .seconds(20))
    }
}
