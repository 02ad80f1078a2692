import ICU
import Testing

@Suite struct ICUErrorTests {
    @Test(arguments: [(1, "U_ILLEGAL_ARGUMENT_ERROR"), (7, "U_MEMORY_ALLOCATION_ERROR"), (16, "U_UNSUPPORTED_ERROR")])
    func hasICUsName(status: Int32, name: String) {
        let error = ICUError(status: status, operation: "open a number skeleton")
        #expect(error.name == name)
        #expect(error.description == "ICU could not open a number skeleton: \(name)")
    }

    @Test(arguments: [Int32.max, 99_999])
    func anUnknownStatusHasANameToo(status: Int32) {
        #expect(!ICUError(status: status, operation: "x").name.isEmpty)
    }

    @Test func theVersionIsTwoNumbers() {
        let parts = InstalledICU.version.split(separator: ".")
        #expect(parts.count >= 2)
        #expect(parts.allSatisfy { Int($0) != nil })
    }
}
