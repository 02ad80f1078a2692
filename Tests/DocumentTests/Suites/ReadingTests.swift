import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// The readers themselves: that they lose no row and cut each one where a general rule says.
    @Suite("The readers take the documents apart completely")
    struct ReadingTests {
        @Test(arguments: zip(ReferenceDocument.allCases, [46, 29, 64, 91, 61]))
        func everyRowIsRead(_ document: ReferenceDocument, count: Int) throws {
            let codes = try document.contents().codes.map(\.code)
            #expect(codes.count == count)
            #expect(Set(codes).count == count)
        }

        @Test(arguments: ReferenceDocument.allCases)
        func everyTextIsTrimmed(_ document: ReferenceDocument) throws {
            for code in try document.contents().codes {
                for text in [code.message, code.chineseMessage, code.identifier, code.userMessage].compactMap(\.self) {
                    #expect(!text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false)
                }
                #expect(code.handling != "" && !code.section.isEmpty)
            }
        }

        @Test func proseNamesCodesBesideTheRows() throws {
            #expect(try ReferenceDocument.agreementPay.contents().retryLists.flatMap(\.codes).count == 5)
            #expect(try ReferenceDocument.agreementPay.contents().nonRetryableRanges.count == 5)
            #expect(try ReferenceDocument.agreementPay.contents().codes.compactMap(\.userMessage).count == 4)
            #expect(try ReferenceDocument.orderAcquiring.contents().retryLists.map(\.codes.count) == [4, 3])
            #expect(try ReferenceDocument.orderAcquiring.contents().proseOnlyCodes.count == 2)
            #expect(try ReferenceDocument.typedCheckout.contents().types.count == 7)
            #expect(try ReferenceDocument.cardIssuing.contents().fieldCodes.count == 6)
        }

        @Test func rowsWithoutSeparatorsAreCutCompletely() throws {
            for code in try DocumentedCode.all(where: { $0.concatenatedRow != nil }) {
                let parts = [code.code, code.identifier, code.message, code.chineseMessage, code.handling]
                #expect(Exactly(parts.compactMap(\.self).joined()) == Exactly(code.concatenatedRow))
            }
        }
    }
}
