import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// The order of a document is neither numeric nor lexical, and the reference pages keep it.
    @Suite("The catalogs list exactly the documents’ codes")
    struct ListTests {
        @Test func everyRequestIsAnsweredInOrder() throws {
            let answers = try BatchAnswers.shared.get()
            #expect(answers.answered == answers.requested)
        }

        @Test func catalogsAreTheFiveDocuments() throws {
            let names = try #require(try BatchAnswers.answer(to: .catalogs)["catalogs"]?.array).map { $0.string }
            #expect(Set(names) == Set(ReferenceDocument.allCases.map(\.rawValue)))
            #expect(names.count == ReferenceDocument.allCases.count)
        }

        @Test(arguments: ReferenceDocument.allCases)
        func codesAreInDocumentOrder(_ document: ReferenceDocument) throws {
            let listed = try #require(try BatchAnswers.answer(to: .list(document))["codes"]?.array)
            #expect(try listed == document.contents().codes.map { .string($0.code) })
        }

        /// Where an API has types, they are the sections, and other tests hold them.
        @Test(arguments: try ReferenceDocument.allCases.filter { try $0.contents().types.isEmpty })
        func codesOfOneSectionShareACategory(_ document: ReferenceDocument) throws {
            let contents = try document.contents()
            var categories: [String: Set<JSONValue>] = [:]
            var sections: [JSONValue: Set<String>] = [:]
            for code in contents.codes {
                let category = try #require(try code.resolved(in: .english)["category"])
                #expect(!category.isNull || code.isSuccess, "\(code.testDescription) has no category")
                categories[code.section, default: []].insert(category)
                sections[category, default: []].insert(code.section)
            }
            #expect(categories.filter { $0.value.count > 1 }.isEmpty)
            #expect(sections.filter { $0.value.count > 1 }.isEmpty)
        }
    }
}
