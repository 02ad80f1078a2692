import TextKernel

/// The diagnostics about the file and its structure.
extension JSONDiagnostic {
    // MARK: The file

    static func tooLarge(bytes: Int, allowed: Int) -> Self {
        Self(
            .tooLarge, at: 0, .fileTooLarge(bytes: bytes, allowed: allowed),
            fixIt: .splitFile)
    }

    static var foreignEncoding: Self {
        Self(
            .invalidUTF8, at: 0, .foreignEncoding,
            fixIt: .saveAsUTF8)
    }

    static func emptyFile(at offset: Int) -> Self {
        Self(
            .emptyFile, at: offset, .emptyFile,
            fixIt: .fillOrDeleteFile)
    }

    static func contentAfterEnd(at offset: Int, isBracket: Bool) -> Self {
        Self(
            .contentAfterEnd, at: offset, .contentAfterEnd,
            fixIt: isBracket ? .removeBracket : .removeWhatFollows)
    }

    static func tooMany(at offset: Int) -> Self {
        Self(
            .tooManyFindings, at: offset,
            .furtherMistakes(count: JSONReader.maximumDiagnostics - 1),
            fixIt: .fixShownAndCheckFile)
    }

    // MARK: Structure

    static func tooDeep(at offset: Int, allowed: Int) -> Self {
        Self(
            .tooDeep, at: offset, .nestedTooDeep(allowed: allowed),
            fixIt: .makeFlatter)
    }

    static func missingBracket(_ closing: Unicode.Scalar, at offset: Int, opened: Int) -> Self {
        Self(
            .missingBracket, at: offset, related: opened,
            closing == "}" ? .objectNotClosed : .listNotClosed,
            fixIt: closing == "}" ? .closeObject : .closeList)
    }

    static func wrongBracket(_ closing: Unicode.Scalar, at offset: Int, opened: Int) -> Self {
        Self(
            .wrongBracket, at: offset, related: opened,
            closing == "}" ? .bracketNotOfObject : .bracketNotOfList,
            fixIt: .writeInstead(right: closing))
    }

    static func missingComma(at offset: Int) -> Self {
        Self(.missingComma, at: offset, .missingComma, fixIt: .putComma)
    }

    static func wrongComma(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .missingComma, at: offset, .wrongComma(character: found),
            fixIt: .ordinaryComma)
    }

    static func trailingComma(at offset: Int) -> Self {
        Self(
            .trailingComma, at: offset, .trailingComma,
            fixIt: .removeOrAddEntry)
    }

    static func extraComma(at offset: Int) -> Self {
        Self(
            .extraComma, at: offset, .extraComma,
            fixIt: .removeOrAddEntry)
    }

    static func missingColon(at offset: Int, key: String) -> Self {
        let looksSwallowed = key.utf8.contains(.colon)
        return Self(
            .missingColon, at: offset, .missingColon(key: quoted(key)),
            fixIt: looksSwallowed ? .closeKey : .writeKeyAndValue)
    }

    static func wrongColon(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .missingColon, at: offset, .wrongColon(character: found),
            fixIt: .ordinaryColon)
    }

    static func missingKey(at offset: Int) -> Self {
        Self(
            .missingKey, at: offset, .missingKey,
            fixIt: .writeQuotedKey)
    }

    static func unquotedKey(_ key: String, at offset: Int) -> Self {
        Self(
            .unquotedKey, at: offset, .unquotedKey(key: quoted(key)),
            fixIt: .quoteKey)
    }

    static func duplicateKey(_ key: String, at offset: Int, first: Int) -> Self {
        Self(
            .duplicateKey, at: offset, related: first, .keyTwice(key: quoted(key)),
            fixIt: .removeOrRenameKey)
    }

    static func missingValue(at offset: Int) -> Self {
        Self(
            .missingValue, at: offset, .missingValue,
            fixIt: .writeValue)
    }

    static func unexpectedCharacter(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .unexpectedCharacter, at: offset, .notExpectedHere(character: shown(found)),
            fixIt: .removeUnexpected)
    }

    static func unexpectedText(_ word: String, at offset: Int) -> Self {
        Self(
            .unexpectedCharacter, at: offset, .followsEntry(word: quoted(word)),
            fixIt: .removeOrPutComma)
    }

    static func badWhitespace(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .badWhitespace, at: offset, .invisibleCharacter(character: shown(found)),
            fixIt: .ordinarySpaceOrNone)
    }

    static func comment(at offset: Int) -> Self {
        Self(.comment, at: offset, .noComments, fixIt: .removeComment)
    }

}
