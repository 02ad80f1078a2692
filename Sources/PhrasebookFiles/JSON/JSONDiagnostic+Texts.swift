import TextKernel

/// The sentences about the file and its structure. All sentences are together so that they speak with one voice.
extension JSONDiagnostic {
    // MARK: The file

    static func tooLarge(bytes: Int, allowed: Int) -> Self {
        Self(
            .tooLarge, at: 0, "The file has \(bytes) bytes; at most \(allowed) are read.",
            fixIt: "Split the file, or check that it is the right one.")
    }

    static var foreignEncoding: Self {
        Self(
            .invalidUTF8, at: 0, "The file is not saved as UTF-8; it looks like UTF-16 or UTF-32.",
            fixIt: "Save it again with the encoding UTF-8.")
    }

    static func emptyFile(at offset: Int) -> Self {
        Self(
            .emptyFile, at: offset, "The file is empty.",
            fixIt: "Write at least {} in it, an object without members, or delete the file.")
    }

    static func contentAfterEnd(at offset: Int, isBracket: Bool) -> Self {
        Self(
            .contentAfterEnd, at: offset, "The value of the file ends before this, but more follows.",
            fixIt: isBracket
                ? "Remove this bracket, or look for one too many further up."
                : "Remove what follows, or look for a closing bracket too many further up.")
    }

    static func tooMany(at offset: Int) -> Self {
        Self(
            .tooManyFindings, at: offset,
            "The file has further mistakes; only the first \(JSONReader.maximumDiagnostics - 1) are shown.",
            fixIt: "Fix those shown and check the file again.")
    }

    // MARK: Structure

    static func tooDeep(at offset: Int, allowed: Int) -> Self {
        Self(
            .tooDeep, at: offset, "More than \(allowed) objects and lists are inside each other.",
            fixIt: "Look for a bracket that should have been closed earlier, or make the structure flatter.")
    }

    static func missingBracket(_ closing: Unicode.Scalar, at offset: Int, opened: Int) -> Self {
        Self(
            .missingBracket, at: offset, related: opened,
            "The \(noun(of: closing)) that was opened with \(opening(of: closing)) is not closed.",
            fixIt: "Put a \(closing) here, or where the \(noun(of: closing)) should end.")
    }

    static func wrongBracket(_ closing: Unicode.Scalar, at offset: Int, opened: Int) -> Self {
        Self(
            .wrongBracket, at: offset, related: opened,
            "This bracket does not fit: the \(noun(of: closing)) was opened with \(opening(of: closing)).",
            fixIt: "Write \(closing) instead.")
    }

    static func missingComma(at offset: Int) -> Self {
        Self(.missingComma, at: offset, "There is no comma before the next entry.", fixIt: "Put a comma (,) here.")
    }

    static func wrongComma(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .missingComma, at: offset, "Here is \(found) where a comma belongs.",
            fixIt: "Replace it by an ordinary comma (,).")
    }

    static func trailingComma(at offset: Int) -> Self {
        Self(
            .trailingComma, at: offset, "After this comma no entry follows.",
            fixIt: "Remove the comma, or add the entry that is missing.")
    }

    static func extraComma(at offset: Int) -> Self {
        Self(
            .extraComma, at: offset, "Before this comma there is no entry.",
            fixIt: "Remove the comma, or add the entry that is missing.")
    }

    static func missingColon(at offset: Int, key: String) -> Self {
        let looksSwallowed = key.utf8.contains(.colon)
        return Self(
            .missingColon, at: offset, "There is no colon after the key \(quoted(key)).",
            fixIt: looksSwallowed
                ? "Close the key with \" before its colon."
                : "Write the key, a colon and the value: \"key\": \"value\".")
    }

    static func wrongColon(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .missingColon, at: offset, "Here is \(found) where a colon belongs.",
            fixIt: "Replace it by an ordinary colon (:).")
    }

    static func missingKey(at offset: Int) -> Self {
        Self(
            .missingKey, at: offset, "An entry of an object begins with its key, and here is none.",
            fixIt: "Write the key in quotation marks, a colon and the value: \"key\": \"value\".")
    }

    static func unquotedKey(_ key: String, at offset: Int) -> Self {
        Self(
            .unquotedKey, at: offset, "The key \(quoted(key)) has no quotation marks.",
            fixIt: "Put the key in straight quotation marks (\").")
    }

    static func duplicateKey(_ key: String, at offset: Int, first: Int) -> Self {
        Self(
            .duplicateKey, at: offset, related: first, "The key \(quoted(key)) is used twice in the same object.",
            fixIt: "Remove one of the two entries, or rename its key.")
    }

    static func missingValue(at offset: Int) -> Self {
        Self(
            .missingValue, at: offset, "There is no value after the colon.",
            fixIt: "Write a value. A text that is still missing is \"\".")
    }

    static func unexpectedCharacter(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .unexpectedCharacter, at: offset, "\(shown(found)) is not expected here.",
            fixIt: "Remove it. A text is between straight quotation marks (\"), entries are parted by commas.")
    }

    static func unexpectedText(_ word: String, at offset: Int) -> Self {
        Self(
            .unexpectedCharacter, at: offset, "\(quoted(word)) follows the end of an entry.",
            fixIt: "Remove it, or put a comma (,) before it and make it an entry of its own.")
    }

    static func badWhitespace(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .badWhitespace, at: offset, "Here is the invisible character \(shown(found)).",
            fixIt: "Replace it by an ordinary space, or remove it.")
    }

    static func comment(at offset: Int) -> Self {
        Self(.comment, at: offset, "JSON has no comments.", fixIt: "Remove the comment.")
    }

    private static func opening(of closing: Unicode.Scalar) -> Unicode.Scalar { closing == "}" ? "{" : "[" }

    private static func noun(of closing: Unicode.Scalar) -> String { closing == "}" ? "object" : "list" }
}
