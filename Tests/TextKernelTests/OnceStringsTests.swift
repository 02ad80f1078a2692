import Testing
import TextKernel

@Suite struct OnceStringsTests {
    @Test func aStringIsMadeOnce() {
        let strings = OnceStrings(count: 2)
        var made = 0
        func text(_ index: Int) -> String {
            strings.text(at: index) {
                made += 1
                return "text \(index)"
            }
        }
        #expect(text(1) == "text 1")
        #expect(text(1) == "text 1")
        #expect(text(0) == "text 0")
        #expect(made == 2)
    }

    @Test func threadsGetTheSameString() async {
        let strings = OnceStrings(count: 1)
        let texts = await withTaskGroup(of: String.self) { group in
            for index in 0..<16 { group.addTask { strings.text(at: 0) { "the text of thread \(index)" } } }
            return await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(texts.count == 1)
    }
}
