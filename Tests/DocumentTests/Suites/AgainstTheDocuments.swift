import CommandSupport
import Testing

/// Holds every text and rule of the five API documents against what `phrasebook batch` answers.
///
/// Nothing here repeats a document: codes, texts and rules are read from the documents at test time. Without
/// them every suite is skipped, and says so.
@Suite(
    "Against the documents",
    .enabled(if: ReferenceDocument.folder != nil, Comment(rawValue: ReferenceDocument.skipComment))
)
struct AgainstTheDocuments {}

extension JSONValue {
    /// Those of the given members that are not there; a member that is null is there.
    func missingMembers(of members: Set<String>) -> [String] {
        members.subtracting((object ?? [:]).keys).sorted()
    }
}

extension String {
    /// Whether the text asks to do it again.
    var hasRetryWord: Bool {
        let text = lowercased()
        return ["try again", "try later", "retry", "重试", "再试"].contains { text.contains($0) }
    }
}
