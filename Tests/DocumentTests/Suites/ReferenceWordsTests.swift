import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// The words around the codes, which `batch` does not answer and the reference pages show.
    ///
    /// They are read from the files of texts. Flattening has moved white space in the documents' prose, so
    /// prose is compared without any.
    @Suite("Headings and prose rules are the documents’")
    struct ReferenceWordsTests {
        @Test(arguments: try ReferenceDocument.allCases.filter { try $0.contents().types.isEmpty })
        func categoriesAreNamedAsTheSections(_ document: ReferenceDocument) throws {
            let words = try Checkout.texts(of: document.rawValue, in: .english)
            for code in try document.contents().codes {
                guard let category = try code.resolved(in: .english)["category"]?.string else { continue }
                #expect(Exactly(words["category.\(category)"]) == Exactly(code.section), "\(code.testDescription)")
            }
        }

        @Test(arguments: ReferenceDocument.allCases)
        func notesAreTheRulesOfTheProse(_ document: ReferenceDocument) throws {
            let rules = try document.contents().rules.map(\.squeezed)
            let words = try Checkout.texts(of: document.rawValue, in: .english)
            let notes = words.filter { $0.key.hasPrefix("note.") }.map(\.value.squeezed)
            #expect(notes.sorted() == rules.sorted())
        }

        /// Scope and remarks are between a type's status and the next type, and nothing else does.
        @Test(arguments: try ReferenceDocument.allCases.filter { try !$0.contents().types.isEmpty })
        func typesHaveTheirScopeAndRemarks(_ document: ReferenceDocument) throws {
            let text = try document.text().squeezed
            let words = try Checkout.texts(of: document.rawValue, in: .english)
            for type in try document.contents().types {
                let scope = words["type.\(type.name).scope"] ?? ""
                let remarks = words["type.\(type.name).remarks"] ?? ""
                let entry = "1.\(type.name)\(type.httpStatus)\(scope)\(remarks)".squeezed
                #expect(text.contains(entry + "1.") || text.contains(entry + "2."), "\(document) \(type.name)")
            }
        }
    }
}
