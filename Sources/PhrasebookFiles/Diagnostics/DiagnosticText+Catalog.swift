// Generated from the catalog phrasebook-findings. Do not edit.
// swift-format-ignore-file

extension DiagnosticText {
    /// null
    package static let kindNull = Self("kindNull", [], "null")
    /// a boolean
    package static let kindBoolean = Self("kindBoolean", [], "a boolean")
    /// a number
    package static let kindNumber = Self("kindNumber", [], "a number")
    /// a string
    package static let kindString = Self("kindString", [], "a string")
    /// an array
    package static let kindArray = Self("kindArray", [], "an array")
    /// an object
    package static let kindObject = Self("kindObject", [], "an object")
    /// the manifest
    package static let theManifest = Self("theManifest", [], "the manifest")
    /// the file of released names
    package static let theReleasedFile = Self("theReleasedFile", [], "the file of released names")
    /// a prose code
    package static let theProseCode = Self("theProseCode", [], "a prose code")
    /// a category
    package static let theCategory = Self("theCategory", [], "a category")
    /// a type
    package static let theType = Self("theType", [], "a type")
    /// a member of the body
    package static let theBodyMember = Self("theBodyMember", [], "a member of the body")
    /// a code
    package static let someCode = Self("someCode", [], "a code")
    /// the code {code}
    package static func theCode(code: some DiagnosticWord) -> Self {
        Self("theCode", [("code", code)], "the code \(code.text)")
    }
    /// the currency {currency}
    package static func theCurrency(currency: some DiagnosticWord) -> Self {
        Self("theCurrency", [("currency", currency)], "the currency \(currency.text)")
    }
    /// “{member}”
    package static func theMember(member: some DiagnosticWord) -> Self {
        Self("theMember", [("member", member)], "“\(member.text)”")
    }
    /// {code} ({name})
    package static func namedCharacter(code: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("namedCharacter", [("code", code), ("name", name)], "\(code.text) (\(name.text))")
    }
    /// “{member}” of {subject}
    package static func memberOf(member: some DiagnosticWord, subject: some DiagnosticWord) -> Self {
        Self("memberOf", [("member", member), ("subject", subject)], "“\(member.text)” of \(subject.text)")
    }
    /// {position}: {severity}: {message}; {remedy} [{rule}]
    package static func findingLine(position: some DiagnosticWord, severity: some DiagnosticWord, message: some DiagnosticWord, remedy: some DiagnosticWord, rule: some DiagnosticWord) -> Self {
        Self("findingLine", [("position", position), ("severity", severity), ("message", message), ("remedy", remedy), ("rule", rule)], "\(position.text): \(severity.text): \(message.text); \(remedy.text) [\(rule.text)]")
    }
    /// {position}: {severity}: {message} (see line {line}, column {column}); {remedy} [{rule}]
    package static func findingLineRelated(position: some DiagnosticWord, severity: some DiagnosticWord, message: some DiagnosticWord, line: some DiagnosticWord, column: some DiagnosticWord, remedy: some DiagnosticWord, rule: some DiagnosticWord) -> Self {
        Self("findingLineRelated", [("position", position), ("severity", severity), ("message", message), ("line", line), ("column", column), ("remedy", remedy), ("rule", rule)], "\(position.text): \(severity.text): \(message.text) (see line \(line.text), column \(column.text)); \(remedy.text) [\(rule.text)]")
    }
    /// error
    package static let severityError = Self("severityError", [], "error")
    /// warning
    package static let severityWarning = Self("severityWarning", [], "warning")
    /// “{key}” {finding}
    package static func ofText(key: some DiagnosticWord, finding: some DiagnosticWord) -> Self {
        Self("ofText", [("key", key), ("finding", finding)], "“\(key.text)” \(finding.text)")
    }
    /// “{key}”: {finding}
    package static func remarkOfText(key: some DiagnosticWord, finding: some DiagnosticWord) -> Self {
        Self("remarkOfText", [("key", key), ("finding", finding)], "“\(key.text)”: \(finding.text)")
    }
    /// {message}; {remedy}
    package static func findingAndRemedy(message: some DiagnosticWord, remedy: some DiagnosticWord) -> Self {
        Self("findingAndRemedy", [("message", message), ("remedy", remedy)], "\(message.text); \(remedy.text)")
    }
    /// {errors}, {warnings}
    package static func findingSummary(errors: some DiagnosticWord, warnings: some DiagnosticWord) -> Self {
        Self("findingSummary", [("errors", errors), ("warnings", warnings)], "\(errors.text), \(warnings.text)")
    }
    /// 1 error
    package static let oneError = Self("oneError", [], "1 error")
    /// {count} errors
    package static func manyErrors(count: some DiagnosticWord) -> Self {
        Self("manyErrors", [("count", count)], "\(count.text) errors")
    }
    /// 1 warning
    package static let oneWarning = Self("oneWarning", [], "1 warning")
    /// {count} warnings
    package static func manyWarnings(count: some DiagnosticWord) -> Self {
        Self("manyWarnings", [("count", count)], "\(count.text) warnings")
    }
    /// fixed {path}: written in canonical form
    package static func fixedForm(path: some DiagnosticWord) -> Self {
        Self("fixedForm", [("path", path)], "fixed \(path.text): written in canonical form")
    }
    /// fixed {path}: {key} [{rules}]
    package static func fixedText(path: some DiagnosticWord, key: some DiagnosticWord, rules: some DiagnosticWord) -> Self {
        Self("fixedText", [("path", path), ("key", key), ("rules", rules)], "fixed \(path.text): \(key.text) [\(rules.text)]")
    }
    /// 1 text fixed
    package static let oneTextFixed = Self("oneTextFixed", [], "1 text fixed")
    /// {count} texts fixed
    package static func manyTextsFixed(count: some DiagnosticWord) -> Self {
        Self("manyTextsFixed", [("count", count)], "\(count.text) texts fixed")
    }
    /// 1 file written
    package static let oneFileWritten = Self("oneFileWritten", [], "1 file written")
    /// {count} files written
    package static func manyFilesWritten(count: some DiagnosticWord) -> Self {
        Self("manyFilesWritten", [("count", count)], "\(count.text) files written")
    }
    /// {texts}, {files}
    package static func fixSummary(texts: some DiagnosticWord, files: some DiagnosticWord) -> Self {
        Self("fixSummary", [("texts", texts), ("files", files)], "\(texts.text), \(files.text)")
    }
    /// {title} ({severity}).
    package static func ruleHead(title: some DiagnosticWord, severity: some DiagnosticWord) -> Self {
        Self("ruleHead", [("title", title), ("severity", severity)], "\(title.text) (\(severity.text)).")
    }
    /// either
    package static let ruleEither = Self("ruleEither", [], "either")
    /// error or warning
    package static let ruleErrorOrWarning = Self("ruleErrorOrWarning", [], "error or warning")
    /// Wrong:
    package static let ruleWrong = Self("ruleWrong", [], "Wrong:")
    /// Right:
    package static let ruleRight = Self("ruleRight", [], "Right:")
    /// `phrasebook check --home DIR --fix` fixes it, except in contract texts.
    package static let ruleFixable = Self("ruleFixable", [], "`phrasebook check --home DIR --fix` fixes it, except in contract texts.")
    /// `phrasebook init` writes a home to begin with.
    package static let ruleInit = Self("ruleInit", [], "`phrasebook init` writes a home to begin with.")
    /// `phrasebook sync --home DIR --confirm KEY --locale LOCALE` records that it is right.
    package static let ruleConfirm = Self("ruleConfirm", [], "`phrasebook sync --home DIR --confirm KEY --locale LOCALE` records that it is right.")
    /// `phrasebook tidy` restores it in all text files.
    package static let ruleTidy = Self("ruleTidy", [], "`phrasebook tidy` restores it in all text files.")
    /// {remedy}; `phrasebook tidy` does it
    package static func adviceTidy(remedy: some DiagnosticWord) -> Self {
        Self("adviceTidy", [("remedy", remedy)], "\(remedy.text); `phrasebook tidy` does it")
    }
    /// {remedy}; `phrasebook sync` does it
    package static func adviceSync(remedy: some DiagnosticWord) -> Self {
        Self("adviceSync", [("remedy", remedy)], "\(remedy.text); `phrasebook sync` does it")
    }
    /// {remedy}; `phrasebook check --fix` does it
    package static func adviceCheckFix(remedy: some DiagnosticWord) -> Self {
        Self("adviceCheckFix", [("remedy", remedy)], "\(remedy.text); `phrasebook check --fix` does it")
    }
    /// {remedy}; `phrasebook init` makes one
    package static func adviceInitManifest(remedy: some DiagnosticWord) -> Self {
        Self("adviceInitManifest", [("remedy", remedy)], "\(remedy.text); `phrasebook init` makes one")
    }
    /// {remedy}; `phrasebook init` shows its form
    package static func adviceInitTexts(remedy: some DiagnosticWord) -> Self {
        Self("adviceInitTexts", [("remedy", remedy)], "\(remedy.text); `phrasebook init` shows its form")
    }
    /// {remedy}; `phrasebook init` writes a common.arb to copy from
    package static func adviceInitCommon(remedy: some DiagnosticWord) -> Self {
        Self("adviceInitCommon", [("remedy", remedy)], "\(remedy.text); `phrasebook init` writes a common.arb to copy from")
    }
    /// {remedy} with `phrasebook release --breaking`
    package static func adviceRelease(remedy: some DiagnosticWord) -> Self {
        Self("adviceRelease", [("remedy", remedy)], "\(remedy.text) with `phrasebook release --breaking`")
    }
    /// {remedy}: phrasebook sync --confirm {address} --locale {locale}
    package static func adviceConfirm(remedy: some DiagnosticWord, address: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("adviceConfirm", [("remedy", remedy), ("address", address), ("locale", locale)], "\(remedy.text): phrasebook sync --confirm \(address.text) --locale \(locale.text)")
    }
    /// {remedy}; `phrasebook coverage` counts them, `phrasebook export --only missing` lists them
    package static func adviceMissing(remedy: some DiagnosticWord) -> Self {
        Self("adviceMissing", [("remedy", remedy)], "\(remedy.text); `phrasebook coverage` counts them, `phrasebook export --only missing` lists them")
    }
    /// the file has {bytes} bytes; at most {allowed} are read
    package static func fileTooLarge(bytes: some DiagnosticWord, allowed: some DiagnosticWord) -> Self {
        Self("fileTooLarge", [("bytes", bytes), ("allowed", allowed)], "the file has \(bytes.text) bytes; at most \(allowed.text) are read")
    }
    /// split the file, or check that it is the right one
    package static let splitFile = Self("splitFile", [], "split the file, or check that it is the right one")
    /// the file is not saved as UTF-8; it looks like UTF-16 or UTF-32
    package static let foreignEncoding = Self("foreignEncoding", [], "the file is not saved as UTF-8; it looks like UTF-16 or UTF-32")
    /// save it again with the encoding UTF-8
    package static let saveAsUTF8 = Self("saveAsUTF8", [], "save it again with the encoding UTF-8")
    /// the file is empty
    package static let emptyFile = Self("emptyFile", [], "the file is empty")
    /// write at least '{}' in it, an object without members, or delete the file
    package static let fillOrDeleteFile = Self("fillOrDeleteFile", [], "write at least {} in it, an object without members, or delete the file")
    /// the value of the file ends before this, but more follows
    package static let contentAfterEnd = Self("contentAfterEnd", [], "the value of the file ends before this, but more follows")
    /// remove this bracket, or look for one too many further up
    package static let removeBracket = Self("removeBracket", [], "remove this bracket, or look for one too many further up")
    /// remove what follows, or look for a closing bracket too many further up
    package static let removeWhatFollows = Self("removeWhatFollows", [], "remove what follows, or look for a closing bracket too many further up")
    /// the file has further mistakes; only the first {count} are shown
    package static func furtherMistakes(count: some DiagnosticWord) -> Self {
        Self("furtherMistakes", [("count", count)], "the file has further mistakes; only the first \(count.text) are shown")
    }
    /// fix those shown and check the file again
    package static let fixShownAndCheckFile = Self("fixShownAndCheckFile", [], "fix those shown and check the file again")
    /// more than {allowed} objects and lists are inside each other
    package static func nestedTooDeep(allowed: some DiagnosticWord) -> Self {
        Self("nestedTooDeep", [("allowed", allowed)], "more than \(allowed.text) objects and lists are inside each other")
    }
    /// look for a bracket that should have been closed earlier, or make the structure flatter
    package static let makeFlatter = Self("makeFlatter", [], "look for a bracket that should have been closed earlier, or make the structure flatter")
    /// the object that was opened with '{' is not closed
    package static let objectNotClosed = Self("objectNotClosed", [], "the object that was opened with { is not closed")
    /// the list that was opened with [ is not closed
    package static let listNotClosed = Self("listNotClosed", [], "the list that was opened with [ is not closed")
    /// put a '}' here, or where the object should end
    package static let closeObject = Self("closeObject", [], "put a } here, or where the object should end")
    /// put a ] here, or where the list should end
    package static let closeList = Self("closeList", [], "put a ] here, or where the list should end")
    /// this bracket does not fit: the object was opened with '{'
    package static let bracketNotOfObject = Self("bracketNotOfObject", [], "this bracket does not fit: the object was opened with {")
    /// this bracket does not fit: the list was opened with [
    package static let bracketNotOfList = Self("bracketNotOfList", [], "this bracket does not fit: the list was opened with [")
    /// write {right} instead
    package static func writeInstead(right: some DiagnosticWord) -> Self {
        Self("writeInstead", [("right", right)], "write \(right.text) instead")
    }
    /// there is no comma before the next entry
    package static let missingComma = Self("missingComma", [], "there is no comma before the next entry")
    /// put a comma (,) here
    package static let putComma = Self("putComma", [], "put a comma (,) here")
    /// here is {character} where a comma belongs
    package static func wrongComma(character: some DiagnosticWord) -> Self {
        Self("wrongComma", [("character", character)], "here is \(character.text) where a comma belongs")
    }
    /// replace it by an ordinary comma (,)
    package static let ordinaryComma = Self("ordinaryComma", [], "replace it by an ordinary comma (,)")
    /// after this comma no entry follows
    package static let trailingComma = Self("trailingComma", [], "after this comma no entry follows")
    /// before this comma there is no entry
    package static let extraComma = Self("extraComma", [], "before this comma there is no entry")
    /// remove the comma, or add the entry that is missing
    package static let removeOrAddEntry = Self("removeOrAddEntry", [], "remove the comma, or add the entry that is missing")
    /// there is no colon after the key {key}
    package static func missingColon(key: some DiagnosticWord) -> Self {
        Self("missingColon", [("key", key)], "there is no colon after the key \(key.text)")
    }
    /// close the key with \" before its colon
    package static let closeKey = Self("closeKey", [], "close the key with \" before its colon")
    /// write the key, a colon and the value: \"key\": \"value\"
    package static let writeKeyAndValue = Self("writeKeyAndValue", [], "write the key, a colon and the value: \"key\": \"value\"")
    /// here is {character} where a colon belongs
    package static func wrongColon(character: some DiagnosticWord) -> Self {
        Self("wrongColon", [("character", character)], "here is \(character.text) where a colon belongs")
    }
    /// replace it by an ordinary colon (:)
    package static let ordinaryColon = Self("ordinaryColon", [], "replace it by an ordinary colon (:)")
    /// an entry of an object begins with its key, and here is none
    package static let missingKey = Self("missingKey", [], "an entry of an object begins with its key, and here is none")
    /// write the key in quotation marks, a colon and the value: \"key\": \"value\"
    package static let writeQuotedKey = Self("writeQuotedKey", [], "write the key in quotation marks, a colon and the value: \"key\": \"value\"")
    /// the key {key} has no quotation marks
    package static func unquotedKey(key: some DiagnosticWord) -> Self {
        Self("unquotedKey", [("key", key)], "the key \(key.text) has no quotation marks")
    }
    /// put the key in straight quotation marks (\")
    package static let quoteKey = Self("quoteKey", [], "put the key in straight quotation marks (\")")
    /// the key {key} is used twice in the same object
    package static func keyTwice(key: some DiagnosticWord) -> Self {
        Self("keyTwice", [("key", key)], "the key \(key.text) is used twice in the same object")
    }
    /// remove one of the two entries, or rename its key
    package static let removeOrRenameKey = Self("removeOrRenameKey", [], "remove one of the two entries, or rename its key")
    /// there is no value after the colon
    package static let missingValue = Self("missingValue", [], "there is no value after the colon")
    /// write a value; a text that is still missing is \"\"
    package static let writeValue = Self("writeValue", [], "write a value; a text that is still missing is \"\"")
    /// {character} is not expected here
    package static func notExpectedHere(character: some DiagnosticWord) -> Self {
        Self("notExpectedHere", [("character", character)], "\(character.text) is not expected here")
    }
    /// remove it; a text is between straight quotation marks (\"), entries are parted by commas
    package static let removeUnexpected = Self("removeUnexpected", [], "remove it; a text is between straight quotation marks (\"), entries are parted by commas")
    /// {word} follows the end of an entry
    package static func followsEntry(word: some DiagnosticWord) -> Self {
        Self("followsEntry", [("word", word)], "\(word.text) follows the end of an entry")
    }
    /// remove it, or put a comma (,) before it and make it an entry of its own
    package static let removeOrPutComma = Self("removeOrPutComma", [], "remove it, or put a comma (,) before it and make it an entry of its own")
    /// here is the invisible character {character}
    package static func invisibleCharacter(character: some DiagnosticWord) -> Self {
        Self("invisibleCharacter", [("character", character)], "here is the invisible character \(character.text)")
    }
    /// replace it by an ordinary space, or remove it
    package static let ordinarySpaceOrNone = Self("ordinarySpaceOrNone", [], "replace it by an ordinary space, or remove it")
    /// JSON has no comments
    package static let noComments = Self("noComments", [], "JSON has no comments")
    /// remove the comment
    package static let removeComment = Self("removeComment", [], "remove the comment")
    /// the word {word} has no meaning in JSON
    package static func noJSONWord(word: some DiagnosticWord) -> Self {
        Self("noJSONWord", [("word", word)], "the word \(word.text) has no meaning in JSON")
    }
    /// write {right} instead, or put a text in straight quotation marks (\")
    package static func writeOrQuote(right: some DiagnosticWord) -> Self {
        Self("writeOrQuote", [("right", right)], "write \(right.text) instead, or put a text in straight quotation marks (\")")
    }
    /// if it is a text, put it in straight quotation marks (\")
    package static let quoteIfText = Self("quoteIfText", [], "if it is a text, put it in straight quotation marks (\")")
    /// {word} is not a number in JSON
    package static func noJSONNumber(word: some DiagnosticWord) -> Self {
        Self("noJSONNumber", [("word", word)], "\(word.text) is not a number in JSON")
    }
    /// remove the plus sign
    package static let removePlus = Self("removePlus", [], "remove the plus sign")
    /// write a 0 before the point
    package static let zeroBeforePoint = Self("zeroBeforePoint", [], "write a 0 before the point")
    /// write the number in decimal digits; infinity is not possible
    package static let decimalDigits = Self("decimalDigits", [], "write the number in decimal digits; infinity is not possible")
    /// write digits after the minus sign
    package static let digitsAfterMinus = Self("digitsAfterMinus", [], "write digits after the minus sign")
    /// remove the leading zeros; a code that needs them is a text in quotation marks
    package static let noLeadingZeros = Self("noLeadingZeros", [], "remove the leading zeros; a code that needs them is a text in quotation marks")
    /// write at least one digit after the point
    package static let digitAfterPoint = Self("digitAfterPoint", [], "write at least one digit after the point")
    /// write at least one digit after the e
    package static let digitAfterExponent = Self("digitAfterExponent", [], "write at least one digit after the e")
    /// write only decimal digits and one point; a text needs quotation marks (\")
    package static let digitsAndPoint = Self("digitsAndPoint", [], "write only decimal digits and one point; a text needs quotation marks (\")")
    /// the text that begins here is not closed in its line
    package static let textNotClosed = Self("textNotClosed", [], "the text that begins here is not closed in its line")
    /// write the text in one line; for a line break inside it write \\n
    package static let oneLine = Self("oneLine", [], "write the text in one line; for a line break inside it write \\n")
    /// put a \" at the end of the text
    package static let closeText = Self("closeText", [], "put a \" at the end of the text")
    /// this quotation mark ends the text, but more text follows
    package static let quoteEndsText = Self("quoteEndsText", [], "this quotation mark ends the text, but more text follows")
    /// write a quotation mark inside a text as \\\"
    package static let escapeQuote = Self("escapeQuote", [], "write a quotation mark inside a text as \\\"")
    /// {mark} is not the quotation mark of JSON
    package static func noJSONQuote(mark: some DiagnosticWord) -> Self {
        Self("noJSONQuote", [("mark", mark)], "\(mark.text) is not the quotation mark of JSON")
    }
    /// put straight quotation marks (\") around keys and texts, and turn off typographic quotes
    package static let straightQuotes = Self("straightQuotes", [], "put straight quotation marks (\") around keys and texts, and turn off typographic quotes")
    /// put double straight quotation marks (\") around keys and texts
    package static let doubleQuotes = Self("doubleQuotes", [], "put double straight quotation marks (\") around keys and texts")
    /// the text contains the control character {character}
    package static func controlCharacter(character: some DiagnosticWord) -> Self {
        Self("controlCharacter", [("character", character)], "the text contains the control character \(character.text)")
    }
    /// remove it, or write {right} instead
    package static func removeOrEscape(right: some DiagnosticWord) -> Self {
        Self("removeOrEscape", [("right", right)], "remove it, or write \(right.text) instead")
    }
    /// a backslash (\\) must not come before {character}
    package static func badEscape(character: some DiagnosticWord) -> Self {
        Self("badEscape", [("character", character)], "a backslash (\\) must not come before \(character.text)")
    }
    /// remove the backslash; if the text shall show one, write \\\\
    package static let removeBackslash = Self("removeBackslash", [], "remove the backslash; if the text shall show one, write \\\\")
    /// after \\u there must be four hexadecimal digits
    package static let fourDigits = Self("fourDigits", [], "after \\u there must be four hexadecimal digits")
    /// write for example \\u00E9, or the character itself
    package static let writeEscape = Self("writeEscape", [], "write for example \\u00E9, or the character itself")
    /// this escape is one half of a pair, and the other half is missing
    package static let loneSurrogate = Self("loneSurrogate", [], "this escape is one half of a pair, and the other half is missing")
    /// write the character itself, or both halves, for example \\uD83D\\uDE00
    package static let bothHalves = Self("bothHalves", [], "write the character itself, or both halves, for example \\uD83D\\uDE00")
    /// from here on there are bytes that are not UTF-8
    package static let invalidUTF8 = Self("invalidUTF8", [], "from here on there are bytes that are not UTF-8")
    /// type the damaged characters again, and save the file with the encoding UTF-8
    package static let typeAgain = Self("typeAgain", [], "type the damaged characters again, and save the file with the encoding UTF-8")
    /// the file cannot be read
    package static let fileUnreadable = Self("fileUnreadable", [], "the file cannot be read")
    /// give the process the right to read it
    package static let giveRight = Self("giveRight", [], "give the process the right to read it")
    /// the folder cannot be read: {reason}
    package static func folderUnreadable(reason: some DiagnosticWord) -> Self {
        Self("folderUnreadable", [("reason", reason)], "the folder cannot be read: \(reason.text)")
    }
    /// the locale {locale} is served and is gone
    package static func servedLocaleGone(locale: some DiagnosticWord) -> Self {
        Self("servedLocaleGone", [("locale", locale)], "the locale \(locale.text) is served and is gone")
    }
    /// the catalog {catalog} is served and is gone
    package static func servedCatalogGone(catalog: some DiagnosticWord) -> Self {
        Self("servedCatalogGone", [("catalog", catalog)], "the catalog \(catalog.text) is served and is gone")
    }
    /// the texts of {catalog} in {locale} are served and are gone
    package static func servedTextsGone(catalog: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("servedTextsGone", [("catalog", catalog), ("locale", locale)], "the texts of \(catalog.text) in \(locale.text) are served and are gone")
    }
    /// put it back; where it is meant, serve with `--allow-removals` or start the process anew
    package static let putBackOrRestart = Self("putBackOrRestart", [], "put it back; where it is meant, serve with `--allow-removals` or start the process anew")
    /// there is no folder here
    package static let noFolder = Self("noFolder", [], "there is no folder here")
    /// name a folder with Locales/ and Resources/
    package static let nameHome = Self("nameHome", [], "name a folder with Locales/ and Resources/")
    /// the home has no manifest
    package static let noManifest = Self("noManifest", [], "the home has no manifest")
    /// put one at {path}
    package static func putManifest(path: some DiagnosticWord) -> Self {
        Self("putManifest", [("path", path)], "put one at \(path.text)")
    }
    /// a catalog cannot be named common
    package static let catalogNamedCommon = Self("catalogNamedCommon", [], "a catalog cannot be named common")
    /// name it otherwise: common.arb holds what all catalogs share
    package static let nameOtherwise = Self("nameOtherwise", [], "name it otherwise: common.arb holds what all catalogs share")
    /// the home has no locale
    package static let noLocale = Self("noLocale", [], "the home has no locale")
    /// put texts at Locales/en_US/NAME.arb
    package static let putTexts = Self("putTexts", [], "put texts at Locales/en_US/NAME.arb")
    /// “{folder}” is no locale and is not read
    package static func folderNoLocale(folder: some DiagnosticWord) -> Self {
        Self("folderNoLocale", [("folder", folder)], "“\(folder.text)” is no locale and is not read")
    }
    /// name the folder like en_US or zh_Hant_HK, or move it elsewhere
    package static let nameFolder = Self("nameFolder", [], "name the folder like en_US or zh_Hant_HK, or move it elsewhere")
    /// the folders {first} and {second} are the same locale
    package static func sameLocale(first: some DiagnosticWord, second: some DiagnosticWord) -> Self {
        Self("sameLocale", [("first", first), ("second", second)], "the folders \(first.text) and \(second.text) are the same locale")
    }
    /// join them into one
    package static let joinFolders = Self("joinFolders", [], "join them into one")
    /// no manifest belongs to {file}
    package static func noManifestFor(file: some DiagnosticWord) -> Self {
        Self("noManifestFor", [("file", file)], "no manifest belongs to \(file.text)")
    }
    /// add {path}, or remove the file
    package static func addManifest(path: some DiagnosticWord) -> Self {
        Self("addManifest", [("path", path)], "add \(path.text), or remove the file")
    }
    /// {failure}
    package static func icuFailure(failure: some DiagnosticWord) -> Self {
        Self("icuFailure", [("failure", failure)], "\(failure.text)")
    }
    /// install ICU’s complete data (libicu)
    package static let installICU = Self("installICU", [], "install ICU’s complete data (libicu)")
    /// the file begins with a byte order mark
    package static let byteOrderMark = Self("byteOrderMark", [], "the file begins with a byte order mark")
    /// save it without one
    package static let saveWithoutMark = Self("saveWithoutMark", [], "save it without one")
    /// the lines end with CR
    package static let linesEndWithCR = Self("linesEndWithCR", [], "the lines end with CR")
    /// save it with LF alone
    package static let saveWithLF = Self("saveWithLF", [], "save it with LF alone")
    /// the file is not in its canonical form from here on
    package static let notCanonical = Self("notCanonical", [], "the file is not in its canonical form from here on")
    /// write two spaces a level, a member a line, a newline at the end and no needless escapes
    package static let writeCanonical = Self("writeCanonical", [], "write two spaces a level, a member a line, a newline at the end and no needless escapes")
    /// the file holds {kind}
    package static func fileHolds(kind: some DiagnosticWord) -> Self {
        Self("fileHolds", [("kind", kind)], "the file holds \(kind.text)")
    }
    /// the file holds no object
    package static let fileHoldsNoObject = Self("fileHoldsNoObject", [], "the file holds no object")
    /// write an object: '{ \"KEY\": \"text\" }'
    package static let writeTextObject = Self("writeTextObject", [], "write an object: { \"KEY\": \"text\" }")
    /// the file does not say its locale
    package static let saysNoLocale = Self("saysNoLocale", [], "the file does not say its locale")
    /// add \"@@locale\": \"{locale}\" as its first member; the folder decides until then
    package static func addLocaleMember(locale: some DiagnosticWord) -> Self {
        Self("addLocaleMember", [("locale", locale)], "add \"@@locale\": \"\(locale.text)\" as its first member; the folder decides until then")
    }
    /// the file says another locale than its folder {locale}
    package static func otherLocale(locale: some DiagnosticWord) -> Self {
        Self("otherLocale", [("locale", locale)], "the file says another locale than its folder \(locale.text)")
    }
    /// write \"@@locale\": \"{locale}\"; the folder decides
    package static func writeLocaleMember(locale: some DiagnosticWord) -> Self {
        Self("writeLocaleMember", [("locale", locale)], "write \"@@locale\": \"\(locale.text)\"; the folder decides")
    }
    /// “{key}” follows a text
    package static func headBehindText(key: some DiagnosticWord) -> Self {
        Self("headBehindText", [("key", key)], "“\(key.text)” follows a text")
    }
    /// put the members that begin with @@ first
    package static let headsFirst = Self("headsFirst", [], "put the members that begin with @@ first")
    /// {member} names the syntax of the file’s texts, and this is none
    package static func noSyntax(member: some DiagnosticWord) -> Self {
        Self("noSyntax", [("member", member)], "\(member.text) names the syntax of the file’s texts, and this is none")
    }
    /// write “icu” or “mf2”
    package static let writeSyntax = Self("writeSyntax", [], "write “icu” or “mf2”")
    /// “{key}” is {kind}
    package static func isNoText(key: some DiagnosticWord, kind: some DiagnosticWord) -> Self {
        Self("isNoText", [("key", key), ("kind", kind)], "“\(key.text)” is \(kind.text)")
    }
    /// write the text in quotes
    package static let textInQuotes = Self("textInQuotes", [], "write the text in quotes")
    /// “{key}” follows “{other}”, and belongs before it
    package static func outOfOrder(key: some DiagnosticWord, other: some DiagnosticWord) -> Self {
        Self("outOfOrder", [("key", key), ("other", other)], "“\(key.text)” follows “\(other.text)”, and belongs before it")
    }
    /// put the texts in the order of the document
    package static let documentOrder = Self("documentOrder", [], "put the texts in the order of the document")
    /// “{key}” describes a text in a translation
    package static func describesTranslation(key: some DiagnosticWord) -> Self {
        Self("describesTranslation", [("key", key)], "“\(key.text)” describes a text in a translation")
    }
    /// remove it here: descriptions are read in the source locale only
    package static let removeDescription = Self("removeDescription", [], "remove it here: descriptions are read in the source locale only")
    /// {subject} is {kind}
    package static func isKind(subject: some DiagnosticWord, kind: some DiagnosticWord) -> Self {
        Self("isKind", [("subject", subject), ("kind", kind)], "\(subject.text) is \(kind.text)")
    }
    /// write an object '{…}'
    package static let writeBraces = Self("writeBraces", [], "write an object {…}")
    /// {subject} has no “{member}”
    package static func lacksMember(subject: some DiagnosticWord, member: some DiagnosticWord) -> Self {
        Self("lacksMember", [("subject", subject), ("member", member)], "\(subject.text) has no “\(member.text)”")
    }
    /// add the member “{member}”
    package static func addMember(member: some DiagnosticWord) -> Self {
        Self("addMember", [("member", member)], "add the member “\(member.text)”")
    }
    /// “{member}” of {subject} is {value}
    package static func badValue(member: some DiagnosticWord, subject: some DiagnosticWord, value: some DiagnosticWord) -> Self {
        Self("badValue", [("member", member), ("subject", subject), ("value", value)], "“\(member.text)” of \(subject.text) is \(value.text)")
    }
    /// {subject} has a member “{member}” that is not read
    package static func memberNotRead(subject: some DiagnosticWord, member: some DiagnosticWord) -> Self {
        Self("memberNotRead", [("subject", subject), ("member", member)], "\(subject.text) has a member “\(member.text)” that is not read")
    }
    /// correct its spelling or remove it
    package static let correctOrRemove = Self("correctOrRemove", [], "correct its spelling or remove it")
    /// the manifest says “{name}”, its file {file}
    package static func manifestName(name: some DiagnosticWord, file: some DiagnosticWord) -> Self {
        Self("manifestName", [("name", name), ("file", file)], "the manifest says “\(name.text)”, its file \(file.text)")
    }
    /// give both the same name
    package static let sameNameForBoth = Self("sameNameForBoth", [], "give both the same name")
    /// write an IANA time zone name such as Asia/Shanghai
    package static let writeTimeZone = Self("writeTimeZone", [], "write an IANA time zone name such as Asia/Shanghai")
    /// write a locale such as en_US
    package static let writeLocale = Self("writeLocale", [], "write a locale such as en_US")
    /// write a text in quotes that is not empty
    package static let writeNonEmptyText = Self("writeNonEmptyText", [], "write a text in quotes that is not empty")
    /// write true or false
    package static let writeTrueOrFalse = Self("writeTrueOrFalse", [], "write true or false")
    /// write a whole number from {least} to {most}
    package static func writeWholeNumber(least: some DiagnosticWord, most: some DiagnosticWord) -> Self {
        Self("writeWholeNumber", [("least", least), ("most", most)], "write a whole number from \(least.text) to \(most.text)")
    }
    /// write one of {values}
    package static func writeOneOf(values: some DiagnosticWord) -> Self {
        Self("writeOneOf", [("values", values)], "write one of \(values.text)")
    }
    /// write a list […]
    package static let writeList = Self("writeList", [], "write a list […]")
    /// write texts in quotes
    package static let writeTextsInQuotes = Self("writeTextsInQuotes", [], "write texts in quotes")
    /// write one of those listed under “{member}”
    package static func listedUnder(member: some DiagnosticWord) -> Self {
        Self("listedUnder", [("member", member)], "write one of those listed under “\(member.text)”")
    }
    /// write hashes by locale and kind
    package static let hashesByKind = Self("hashesByKind", [], "write hashes by locale and kind")
    /// write a hash for message, handling or user
    package static let hashForKind = Self("hashForKind", [], "write a hash for message, handling or user")
    /// the code {number} is a number
    package static func codeIsNumber(number: some DiagnosticWord) -> Self {
        Self("codeIsNumber", [("number", number)], "the code \(number.text) is a number")
    }
    /// write it in quotes: “{number}” is a name, whatever its characters
    package static func quoteCode(number: some DiagnosticWord) -> Self {
        Self("quoteCode", [("number", number)], "write it in quotes: “\(number.text)” is a name, whatever its characters")
    }
    /// the {member} “{value}” is used twice in this catalog
    package static func usedTwice(member: some DiagnosticWord, value: some DiagnosticWord) -> Self {
        Self("usedTwice", [("member", member), ("value", value)], "the \(member.text) “\(value.text)” is used twice in this catalog")
    }
    /// rename or remove one of them
    package static let renameOrRemoveOne = Self("renameOrRemoveOne", [], "rename or remove one of them")
    /// the key “{key}” can be read as a text of {code} and of {other}
    package static func ambiguousKey(key: some DiagnosticWord, code: some DiagnosticWord, other: some DiagnosticWord) -> Self {
        Self("ambiguousKey", [("key", key), ("code", code), ("other", other)], "the key “\(key.text)” can be read as a text of \(code.text) and of \(other.text)")
    }
    /// the key “{key}” can be read as a text of {code} and of the catalog itself
    package static func ambiguousCatalogKey(key: some DiagnosticWord, code: some DiagnosticWord) -> Self {
        Self("ambiguousCatalogKey", [("key", key), ("code", code)], "the key “\(key.text)” can be read as a text of \(code.text) and of the catalog itself")
    }
    /// one of the two needs another spelling
    package static let respellOne = Self("respellOne", [], "one of the two needs another spelling")
    /// the contract locale {locale} is not in the home
    package static func contractLocaleMissing(locale: some DiagnosticWord) -> Self {
        Self("contractLocaleMissing", [("locale", locale)], "the contract locale \(locale.text) is not in the home")
    }
    /// add the folder Locales/{locale}, or name another locale
    package static func addLocaleFolder(locale: some DiagnosticWord) -> Self {
        Self("addLocaleFolder", [("locale", locale)], "add the folder Locales/\(locale.text), or name another locale")
    }
    /// “{currency}” in “currencies” is no code of a currency
    package static func noCurrency(currency: some DiagnosticWord) -> Self {
        Self("noCurrency", [("currency", currency)], "“\(currency.text)” in “currencies” is no code of a currency")
    }
    /// name it by a code such as CNY or USDT
    package static let nameCurrency = Self("nameCurrency", [], "name it by a code such as CNY or USDT")
    /// “{key}” is no text of common.arb
    package static func noSharedText(key: some DiagnosticWord) -> Self {
        Self("noSharedText", [("key", key)], "“\(key.text)” is no text of common.arb")
    }
    /// correct its spelling, or add the text to common.arb
    package static let correctOrAddShared = Self("correctOrAddShared", [], "correct its spelling, or add the text to common.arb")
    /// no locale has the text “{key}”, which every catalog needs
    package static func sharedTextMissing(key: some DiagnosticWord) -> Self {
        Self("sharedTextMissing", [("key", key)], "no locale has the text “\(key.text)”, which every catalog needs")
    }
    /// add it
    package static let addIt = Self("addIt", [], "add it")
    /// “{key}” is not read: the manifest takes “{shared}” of common.arb
    package static func userTextNotRead(key: some DiagnosticWord, shared: some DiagnosticWord) -> Self {
        Self("userTextNotRead", [("key", key), ("shared", shared)], "“\(key.text)” is not read: the manifest takes “\(shared.text)” of common.arb")
    }
    /// remove it, or the manifest’s “userText”
    package static let removeTextOrMember = Self("removeTextOrMember", [], "remove it, or the manifest’s “userText”")
    /// “{key}” is a text of its own, and its reason is withheld: the text itself is then the signal
    package static func withheldOwnText(key: some DiagnosticWord) -> Self {
        Self("withheldOwnText", [("key", key)], "“\(key.text)” is a text of its own, and its reason is withheld: the text itself is then the signal")
    }
    /// write \"userText\": \"user.declined\" into the manifest, and remove this text
    package static let useDeclined = Self("useDeclined", [], "write \"userText\": \"user.declined\" into the manifest, and remove this text")
    /// the reason of {code} is withheld, and its user text is not that of a decline
    package static func withheldShared(code: some DiagnosticWord) -> Self {
        Self("withheldShared", [("code", code)], "the reason of \(code.text) is withheld, and its user text is not that of a decline")
    }
    /// write \"userText\": \"user.declined\"
    package static let writeDeclined = Self("writeDeclined", [], "write \"userText\": \"user.declined\"")
    /// “{key}” is empty and counts as missing
    package static func emptyText(key: some DiagnosticWord) -> Self {
        Self("emptyText", [("key", key)], "“\(key.text)” is empty and counts as missing")
    }
    /// write the text, or remove the key
    package static let writeOrRemoveKey = Self("writeOrRemoveKey", [], "write the text, or remove the key")
    /// “{key}” belongs to nothing in this catalog
    package static func unknownKey(key: some DiagnosticWord) -> Self {
        Self("unknownKey", [("key", key)], "“\(key.text)” belongs to nothing in this catalog")
    }
    /// correct the key’s spelling, or remove the text with its code
    package static let correctKey = Self("correctKey", [], "correct the key’s spelling, or remove the text with its code")
    /// the source locale has no text “{key}”
    package static func sourceTextMissing(key: some DiagnosticWord) -> Self {
        Self("sourceTextMissing", [("key", key)], "the source locale has no text “\(key.text)”")
    }
    /// add it to this file
    package static let addToFile = Self("addToFile", [], "add it to this file")
    /// rewrite it
    package static let rewriteIt = Self("rewriteIt", [], "rewrite it")
    /// “{key}” shows a time of day without its time zone
    package static func zoneMissing(key: some DiagnosticWord) -> Self {
        Self("zoneMissing", [("key", key)], "“\(key.text)” shows a time of day without its time zone")
    }
    /// add z to the skeleton, such as {argument}
    package static func addZone(argument: some DiagnosticWord) -> Self {
        Self("addZone", [("argument", argument)], "add z to the skeleton, such as \(argument.text)")
    }
    /// add the option timeZoneStyle, such as {argument}
    package static func addZoneOption(argument: some DiagnosticWord) -> Self {
        Self("addZoneOption", [("argument", argument)], "add the option timeZoneStyle, such as \(argument.text)")
    }
    /// correct the text here
    package static let correctHere = Self("correctHere", [], "correct the text here")
    /// “{key}” does not use '{'{argument}'}'
    package static func patternUnused(key: some DiagnosticWord, argument: some DiagnosticWord) -> Self {
        Self("patternUnused", [("key", key), ("argument", argument)], "“\(key.text)” does not use {\(argument.text)}")
    }
    /// put {argument} where it belongs: the pattern joins {names}
    package static func patternJoins(argument: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("patternJoins", [("argument", argument), ("names", names)], "put \(argument.text) where it belongs: the pattern joins \(names.text)")
    }
    /// “{key}” uses '{'{argument}'}', which is not declared
    package static func argumentUndeclared(key: some DiagnosticWord, argument: some DiagnosticWord) -> Self {
        Self("argumentUndeclared", [("key", key), ("argument", argument)], "“\(key.text)” uses {\(argument.text)}, which is not declared")
    }
    /// this text takes none
    package static let takesNone = Self("takesNone", [], "this text takes none")
    /// this text may use {names}
    package static func mayUse(names: some DiagnosticWord) -> Self {
        Self("mayUse", [("names", names)], "this text may use \(names.text)")
    }
    /// “{key}” uses '{'{argument}'}' with {function}, and it is of the type {type}
    package static func argumentTypeOff(key: some DiagnosticWord, argument: some DiagnosticWord, function: some DiagnosticWord, type: some DiagnosticWord) -> Self {
        Self("argumentTypeOff", [("key", key), ("argument", argument), ("function", function), ("type", type)], "“\(key.text)” uses {\(argument.text)} with \(function.text), and it is of the type \(type.text)")
    }
    /// write {argument} alone, or a form that fits {type}
    package static func writeAlone(argument: some DiagnosticWord, type: some DiagnosticWord) -> Self {
        Self("writeAlone", [("argument", argument), ("type", type)], "write \(argument.text) alone, or a form that fits \(type.text)")
    }
    /// “{key}” has more findings: {count}
    package static func moreInText(key: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("moreInText", [("key", key), ("count", count)], "“\(key.text)” has more findings: \(count.text)")
    }
    /// {locale} has no {file}: all of its texts fall back
    package static func localeWithoutFile(locale: some DiagnosticWord, file: some DiagnosticWord) -> Self {
        Self("localeWithoutFile", [("locale", locale), ("file", file)], "\(locale.text) has no \(file.text): all of its texts fall back")
    }
    /// put the file back, or remove {path}
    package static func restoreOrRemove(path: some DiagnosticWord) -> Self {
        Self("restoreOrRemove", [("path", path)], "put the file back, or remove \(path.text)")
    }
    /// translations into {locale} are recorded, and there is no such folder
    package static func translationsWithoutFolder(locale: some DiagnosticWord) -> Self {
        Self("translationsWithoutFolder", [("locale", locale)], "translations into \(locale.text) are recorded, and there is no such folder")
    }
    /// put the folder back, or remove {path}
    package static func restoreFolder(path: some DiagnosticWord) -> Self {
        Self("restoreFolder", [("path", path)], "put the folder back, or remove \(path.text)")
    }
    /// “{key}” was translated from “{old}”, and the source is now “{new}”
    package static func staleText(key: some DiagnosticWord, old: some DiagnosticWord, new: some DiagnosticWord) -> Self {
        Self("staleText", [("key", key), ("old", old), ("new", new)], "“\(key.text)” was translated from “\(old.text)”, and the source is now “\(new.text)”")
    }
    /// “{key}” was translated from another text than “{text}”
    package static func staleFromOther(key: some DiagnosticWord, text: some DiagnosticWord) -> Self {
        Self("staleFromOther", [("key", key), ("text", text)], "“\(key.text)” was translated from another text than “\(text.text)”")
    }
    /// translate it anew, or say that it is still right
    package static let translateAnew = Self("translateAnew", [], "translate it anew, or say that it is still right")
    /// “{key}” is unfinished
    package static func unfinishedText(key: some DiagnosticWord) -> Self {
        Self("unfinishedText", [("key", key)], "“\(key.text)” is unfinished")
    }
    /// “{key}” is unfinished, and was made from “{old}”; the source is now “{new}”
    package static func unfinishedStale(key: some DiagnosticWord, old: some DiagnosticWord, new: some DiagnosticWord) -> Self {
        Self("unfinishedStale", [("key", key), ("old", old), ("new", new)], "“\(key.text)” is unfinished, and was made from “\(old.text)”; the source is now “\(new.text)”")
    }
    /// finish it, or say that it is right as it is
    package static let finishIt = Self("finishIt", [], "finish it, or say that it is right as it is")
    /// the source locale {locale} has no {file}: none of its texts is there, contract texts included
    package static func sourceWithoutFile(locale: some DiagnosticWord, file: some DiagnosticWord) -> Self {
        Self("sourceWithoutFile", [("locale", locale), ("file", file)], "the source locale \(locale.text) has no \(file.text): none of its texts is there, contract texts included")
    }
    /// put the file back, or write it
    package static let restoreOrWrite = Self("restoreOrWrite", [], "put the file back, or write it")
    /// the text “{key}” is missing
    package static func textMissing(key: some DiagnosticWord) -> Self {
        Self("textMissing", [("key", key)], "the text “\(key.text)” is missing")
    }
    /// translate “{text}”
    package static func translateText(text: some DiagnosticWord) -> Self {
        Self("translateText", [("text", text)], "translate “\(text.text)”")
    }
    /// {count} of {total} texts are missing
    package static func textsMissing(count: some DiagnosticWord, total: some DiagnosticWord) -> Self {
        Self("textsMissing", [("count", count), ("total", total)], "\(count.text) of \(total.text) texts are missing")
    }
    /// translate them
    package static let translateThem = Self("translateThem", [], "translate them")
    /// “{key}” is contract, and not what the manifest pins
    package static func contractChanged(key: some DiagnosticWord) -> Self {
        Self("contractChanged", [("key", key)], "“\(key.text)” is contract, and not what the manifest pins")
    }
    /// restore the document’s text; if the document changed, pin {hash} instead
    package static func restoreContract(hash: some DiagnosticWord) -> Self {
        Self("restoreContract", [("hash", hash)], "restore the document’s text; if the document changed, pin \(hash.text) instead")
    }
    /// the catalogs {first} and {second} are both named {name} in generated source
    package static func sameSourceName(first: some DiagnosticWord, second: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("sameSourceName", [("first", first), ("second", second), ("name", name)], "the catalogs \(first.text) and \(second.text) are both named \(name.text) in generated source")
    }
    /// rename one of them
    package static let renameOne = Self("renameOne", [], "rename one of them")
    /// the catalog’s name “{catalog}” makes no name in generated source
    package static func noSourceName(catalog: some DiagnosticWord) -> Self {
        Self("noSourceName", [("catalog", catalog)], "the catalog’s name “\(catalog.text)” makes no name in generated source")
    }
    /// write a name that begins with a letter, such as card-issuing
    package static let letterFirst = Self("letterFirst", [], "write a name that begins with a letter, such as card-issuing")
    /// the symbol “{symbol}” of the code {code} cannot be a name in generated source
    package static func badSymbol(symbol: some DiagnosticWord, code: some DiagnosticWord) -> Self {
        Self("badSymbol", [("symbol", symbol), ("code", code)], "the symbol “\(symbol.text)” of the code \(code.text) cannot be a name in generated source")
    }
    /// write another one: a member of this name has another meaning
    package static let symbolTaken = Self("symbolTaken", [], "write another one: a member of this name has another meaning")
    /// write a small letter first, then letters, digits and _, such as outOfStock
    package static let symbolForm = Self("symbolForm", [], "write a small letter first, then letters, digits and _, such as outOfStock")
    /// the argument “{argument}” of the code {code} cannot be a name in generated source
    package static func badArgumentName(argument: some DiagnosticWord, code: some DiagnosticWord) -> Self {
        Self("badArgumentName", [("argument", argument), ("code", code)], "the argument “\(argument.text)” of the code \(code.text) cannot be a name in generated source")
    }
    /// write letters, digits and _, such as amount
    package static let argumentForm = Self("argumentForm", [], "write letters, digits and _, such as amount")
    /// two arguments of the code {code} have the same name in generated source
    package static func sameArgumentNames(code: some DiagnosticWord) -> Self {
        Self("sameArgumentNames", [("code", code)], "two arguments of the code \(code.text) have the same name in generated source")
    }
    /// rename one of {names}
    package static func renameOneOf(names: some DiagnosticWord) -> Self {
        Self("renameOneOf", [("names", names)], "rename one of \(names.text)")
    }
    /// the catalog {catalog} was released and is gone
    package static func catalogGone(catalog: some DiagnosticWord) -> Self {
        Self("catalogGone", [("catalog", catalog)], "the catalog \(catalog.text) was released and is gone")
    }
    /// restore it; where the break is meant, record it
    package static let restoreOrRecord = Self("restoreOrRecord", [], "restore it; where the break is meant, record it")
    /// the code {code} was released as {old} and is gone
    package static func codeGone(code: some DiagnosticWord, old: some DiagnosticWord) -> Self {
        Self("codeGone", [("code", code), ("old", old)], "the code \(code.text) was released as \(old.text) and is gone")
    }
    /// the code {code} was released as {old} and is now {new}
    package static func codeChanged(code: some DiagnosticWord, old: some DiagnosticWord, new: some DiagnosticWord) -> Self {
        Self("codeChanged", [("code", code), ("old", old), ("new", new)], "the code \(code.text) was released as \(old.text) and is now \(new.text)")
    }
    /// has a '}' that closes nothing and is shown
    package static let strayBrace = Self("strayBrace", [], "has a } that closes nothing and is shown")
    /// remove it
    package static let removeIt = Self("removeIt", [], "remove it")
    /// has no description
    package static let noDescription = Self("noDescription", [], "has no description")
    /// add its member with @ behind it: '{ \"description\": \"…\" }'
    package static let addDescription = Self("addDescription", [], "add its member with @ behind it: { \"description\": \"…\" }")
    /// has no example for '{'{argument}'}'
    package static func noExample(argument: some DiagnosticWord) -> Self {
        Self("noExample", [("argument", argument)], "has no example for {\(argument.text)}")
    }
    /// add \"example\" to its placeholder “{argument}” in \"@{key}\"
    package static func addExample(argument: some DiagnosticWord, key: some DiagnosticWord) -> Self {
        Self("addExample", [("argument", argument), ("key", key)], "add \"example\" to its placeholder “\(argument.text)” in \"@\(key.text)\"")
    }
    /// shows # as it is written: the apostrophe before it hides it
    package static let apostropheHidesNumber = Self("apostropheHidesNumber", [], "shows # as it is written: the apostrophe before it hides it")
    /// shows '{'{argument}'}' as it is written: the apostrophe before it hides it
    package static func apostropheHidesArgument(argument: some DiagnosticWord) -> Self {
        Self("apostropheHidesArgument", [("argument", argument)], "shows {\(argument.text)} as it is written: the apostrophe before it hides it")
    }
    /// leave it out
    package static let leaveItOut = Self("leaveItOut", [], "leave it out")
    /// leave it out; what is quoted is written between {open} and {close}
    package static func leaveOutQuotes(open: some DiagnosticWord, close: some DiagnosticWord) -> Self {
        Self("leaveOutQuotes", [("open", open), ("close", close)], "leave it out; what is quoted is written between \(open.text) and \(close.text)")
    }
    /// has an ASCII apostrophe, which is syntax
    package static let asciiApostrophe = Self("asciiApostrophe", [], "has an ASCII apostrophe, which is syntax")
    /// has an ASCII apostrophe, and texts have the typographic one
    package static let plainApostrophe = Self("plainApostrophe", [], "has an ASCII apostrophe, and texts have the typographic one")
    /// write {right}
    package static func write(right: some DiagnosticWord) -> Self {
        Self("write", [("right", right)], "write \(right.text)")
    }
    /// write {open} and {close} around what is quoted, or leave it out
    package static func quoteOrLeaveOut(open: some DiagnosticWord, close: some DiagnosticWord) -> Self {
        Self("quoteOrLeaveOut", [("open", open), ("close", close)], "write \(open.text) and \(close.text) around what is quoted, or leave it out")
    }
    /// is never shown: there is no such text
    package static let plainWithoutText = Self("plainWithoutText", [], "is never shown: there is no such text")
    /// is never shown: the text itself has no arguments
    package static let plainOfPlainText = Self("plainOfPlainText", [], "is never shown: the text itself has no arguments")
    /// remove it, or write the text
    package static let removeOrWriteText = Self("removeOrWriteText", [], "remove it, or write the text")
    /// has arguments, and no twin without
    package static let noPlainText = Self("noPlainText", [], "has arguments, and no twin without")
    /// add \"{key}.plain\" behind it
    package static func addPlainText(key: some DiagnosticWord) -> Self {
        Self("addPlainText", [("key", key)], "add \"\(key.text).plain\" behind it")
    }
    /// does not use '{'{argument}'}' in every branch, which its source does
    package static func argumentNotInEveryBranch(argument: some DiagnosticWord) -> Self {
        Self("argumentNotInEveryBranch", [("argument", argument)], "does not use {\(argument.text)} in every branch, which its source does")
    }
    /// put {argument} into each
    package static func putIntoEachBranch(argument: some DiagnosticWord) -> Self {
        Self("putIntoEachBranch", [("argument", argument)], "put \(argument.text) into each")
    }
    /// does not use '{'{argument}'}', which its source does
    package static func argumentLost(argument: some DiagnosticWord) -> Self {
        Self("argumentLost", [("argument", argument)], "does not use {\(argument.text)}, which its source does")
    }
    /// put {argument} into it
    package static func putInto(argument: some DiagnosticWord) -> Self {
        Self("putInto", [("argument", argument)], "put \(argument.text) into it")
    }
    /// has “{currency}” beside '{'{argument}'}', which brings its currency
    package static func currencyBesideMoney(currency: some DiagnosticWord, argument: some DiagnosticWord) -> Self {
        Self("currencyBesideMoney", [("currency", currency), ("argument", argument)], "has “\(currency.text)” beside {\(argument.text)}, which brings its currency")
    }
    /// has no form for {forms}, which {locale} needs for '{'{argument}'}'
    package static func formsMissing(forms: some DiagnosticWord, locale: some DiagnosticWord, argument: some DiagnosticWord) -> Self {
        Self("formsMissing", [("forms", forms), ("locale", locale), ("argument", argument)], "has no form for \(forms.text), which \(locale.text) needs for {\(argument.text)}")
    }
    /// add {forms}
    package static func addForms(forms: some DiagnosticWord) -> Self {
        Self("addForms", [("forms", forms)], "add \(forms.text)")
    }
    /// has the form {form} twice
    package static func formTwice(form: some DiagnosticWord) -> Self {
        Self("formTwice", [("form", form)], "has the form \(form.text) twice")
    }
    /// keep one
    package static let keepOne = Self("keepOne", [], "keep one")
    /// has the form {form}, which no language has
    package static func formUnknown(form: some DiagnosticWord) -> Self {
        Self("formUnknown", [("form", form)], "has the form \(form.text), which no language has")
    }
    /// correct its spelling: {forms}
    package static func correctForm(forms: some DiagnosticWord) -> Self {
        Self("correctForm", [("forms", forms)], "correct its spelling: \(forms.text)")
    }
    /// has the form {form}, which no number takes in {locale}
    package static func formUseless(form: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("formUseless", [("form", form), ("locale", locale)], "has the form \(form.text), which no number takes in \(locale.text)")
    }
    /// remove it; =0 and =1 work in every language
    package static let removeForm = Self("removeForm", [], "remove it; =0 and =1 work in every language")
    /// is the source’s text
    package static let untranslated = Self("untranslated", [], "is the source’s text")
    /// translate it; what is the same in both languages belongs into Resources/checks/untranslated.json
    package static let translateIt = Self("translateIt", [], "translate it; what is the same in both languages belongs into Resources/checks/untranslated.json")
    /// does not say {numbers}, which its source does
    package static func numbersLost(numbers: some DiagnosticWord) -> Self {
        Self("numbersLost", [("numbers", numbers)], "does not say \(numbers.text), which its source does")
    }
    /// write the number as the source has it
    package static let writeNumber = Self("writeNumber", [], "write the number as the source has it")
    /// has “{mark}” without its partner
    package static func bracketAlone(mark: some DiagnosticWord) -> Self {
        Self("bracketAlone", [("mark", mark)], "has “\(mark.text)” without its partner")
    }
    /// write both, or none
    package static let writeBothOrNone = Self("writeBothOrNone", [], "write both, or none")
    /// has no brackets for “{text}” of its source
    package static func bracketsLost(text: some DiagnosticWord) -> Self {
        Self("bracketsLost", [("text", text)], "has no brackets for “\(text.text)” of its source")
    }
    /// translate what they hold, in brackets
    package static let translateInBrackets = Self("translateInBrackets", [], "translate what they hold, in brackets")
    /// does not have the address {address} of its source
    package static func addressLost(address: some DiagnosticWord) -> Self {
        Self("addressLost", [("address", address)], "does not have the address \(address.text) of its source")
    }
    /// copy it as it is
    package static let copyIt = Self("copyIt", [], "copy it as it is")
    /// has the source of {address}, which is translated as “{text}”
    package static func translatedTwoWays(address: some DiagnosticWord, text: some DiagnosticWord) -> Self {
        Self("translatedTwoWays", [("address", address), ("text", text)], "has the source of \(address.text), which is translated as “\(text.text)”")
    }
    /// use one translation for both, or let the sources differ
    package static let useOneTranslation = Self("useOneTranslation", [], "use one translation for both, or let the sources differ")
    /// {rule} finds {count} more in this file
    package static func moreOfRule(rule: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("moreOfRule", [("rule", rule), ("count", count)], "\(rule.text) finds \(count.text) more in this file")
    }
    /// fix those shown and check again
    package static let fixShown = Self("fixShown", [], "fix those shown and check again")
    /// is not in the normal form NFC from here on
    package static let notNormal = Self("notNormal", [], "is not in the normal form NFC from here on")
    /// write the letter as one character
    package static let writeOneCharacter = Self("writeOneCharacter", [], "write the letter as one character")
    /// begins with white space
    package static let beginsWithSpace = Self("beginsWithSpace", [], "begins with white space")
    /// ends with white space
    package static let endsWithSpace = Self("endsWithSpace", [], "ends with white space")
    /// has a space here and one outside of the branch
    package static let spaceAtBranch = Self("spaceAtBranch", [], "has a space here and one outside of the branch")
    /// has {count} spaces in a row
    package static func spacesInRow(count: some DiagnosticWord) -> Self {
        Self("spacesInRow", [("count", count)], "has \(count.text) spaces in a row")
    }
    /// has the space {character}
    package static func otherSpace(character: some DiagnosticWord) -> Self {
        Self("otherSpace", [("character", character)], "has the space \(character.text)")
    }
    /// write an ordinary space
    package static let ordinarySpace = Self("ordinarySpace", [], "write an ordinary space")
    /// has a tab, {character}
    package static func hasTab(character: some DiagnosticWord) -> Self {
        Self("hasTab", [("character", character)], "has a tab, \(character.text)")
    }
    /// has {character}, which replaces a character that was lost
    package static func lostCharacter(character: some DiagnosticWord) -> Self {
        Self("lostCharacter", [("character", character)], "has \(character.text), which replaces a character that was lost")
    }
    /// write the character again
    package static let writeCharacterAgain = Self("writeCharacterAgain", [], "write the character again")
    /// has {character}, which ends a line for some readers alone
    package static func hiddenLineEnd(character: some DiagnosticWord) -> Self {
        Self("hiddenLineEnd", [("character", character)], "has \(character.text), which ends a line for some readers alone")
    }
    /// write a space
    package static let writeSpace = Self("writeSpace", [], "write a space")
    /// has {character}, which is not seen
    package static func unseenCharacter(character: some DiagnosticWord) -> Self {
        Self("unseenCharacter", [("character", character)], "has \(character.text), which is not seen")
    }
    /// has {character}, which can turn the order of what is read
    package static func turnsOrder(character: some DiagnosticWord) -> Self {
        Self("turnsOrder", [("character", character)], "has \(character.text), which can turn the order of what is read")
    }
    /// has “{character}” in full width
    package static func fullWidth(character: some DiagnosticWord) -> Self {
        Self("fullWidth", [("character", character)], "has “\(character.text)” in full width")
    }
    /// ends with a full stop; the kind “{kind}” has none
    package static func stopOfKind(kind: some DiagnosticWord) -> Self {
        Self("stopOfKind", [("kind", kind)], "ends with a full stop; the kind “\(kind.text)” has none")
    }
    /// has {count} sentences, and the last has no full stop
    package static func noStopAfterSentences(count: some DiagnosticWord) -> Self {
        Self("noStopAfterSentences", [("count", count)], "has \(count.text) sentences, and the last has no full stop")
    }
    /// end it with “{right}”
    package static func endWith(right: some DiagnosticWord) -> Self {
        Self("endWith", [("right", right)], "end it with “\(right.text)”")
    }
    /// is one sentence, and has no full stop then
    package static let oneSentenceWithStop = Self("oneSentenceWithStop", [], "is one sentence, and has no full stop then")
    /// remove “{mark}”
    package static func removeMark(mark: some DiagnosticWord) -> Self {
        Self("removeMark", [("mark", mark)], "remove “\(mark.text)”")
    }
    /// ends with “{mark}”
    package static func endsWithMark(mark: some DiagnosticWord) -> Self {
        Self("endsWithMark", [("mark", mark)], "ends with “\(mark.text)”")
    }
    /// is for users, and ends without a full stop
    package static let noStopForUsers = Self("noStopForUsers", [], "is for users, and ends without a full stop")
    /// write “{right}”
    package static func writeMark(right: some DiagnosticWord) -> Self {
        Self("writeMark", [("right", right)], "write “\(right.text)”")
    }
    /// has “{mark}”
    package static func hasMark(mark: some DiagnosticWord) -> Self {
        Self("hasMark", [("mark", mark)], "has “\(mark.text)”")
    }
    /// say it without
    package static let sayWithout = Self("sayWithout", [], "say it without")
    /// has “{mark}” twice
    package static func markTwice(mark: some DiagnosticWord) -> Self {
        Self("markTwice", [("mark", mark)], "has “\(mark.text)” twice")
    }
    /// has “{mark}” {count} times
    package static func markRepeated(mark: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("markRepeated", [("mark", mark), ("count", count)], "has “\(mark.text)” \(count.text) times")
    }
    /// write it once
    package static let writeOnce = Self("writeOnce", [], "write it once")
    /// has traditional characters: “{characters}”
    package static func traditionalCharacters(characters: some DiagnosticWord) -> Self {
        Self("traditionalCharacters", [("characters", characters)], "has traditional characters: “\(characters.text)”")
    }
    /// has simplified characters: “{characters}”
    package static func simplifiedCharacters(characters: some DiagnosticWord) -> Self {
        Self("simplifiedCharacters", [("characters", characters)], "has simplified characters: “\(characters.text)”")
    }
    /// write it in the script of {locale}
    package static func writeInScript(locale: some DiagnosticWord) -> Self {
        Self("writeInScript", [("locale", locale)], "write it in the script of \(locale.text)")
    }
    /// says “{word}”
    package static func says(word: some DiagnosticWord) -> Self {
        Self("says", [("word", word)], "says “\(word.text)”")
    }
    /// write 您, or leave the pronoun out
    package static let writeFormalYou = Self("writeFormalYou", [], "write 您, or leave the pronoun out")
    /// has “{mark}” in simplified Chinese
    package static func cornerQuotes(mark: some DiagnosticWord) -> Self {
        Self("cornerQuotes", [("mark", mark)], "has “\(mark.text)” in simplified Chinese")
    }
    /// has an ellipsis
    package static let ellipsis = Self("ellipsis", [], "has an ellipsis")
    /// say what is meant, or end the sentence
    package static let sayOrEnd = Self("sayOrEnd", [], "say what is meant, or end the sentence")
    /// has “{mark}” beside Chinese characters
    package static func halfWidthMark(mark: some DiagnosticWord) -> Self {
        Self("halfWidthMark", [("mark", mark)], "has “\(mark.text)” beside Chinese characters")
    }
    /// write {open} and {close} around what is quoted
    package static func quoteWith(open: some DiagnosticWord, close: some DiagnosticWord) -> Self {
        Self("quoteWith", [("open", open), ("close", close)], "write \(open.text) and \(close.text) around what is quoted")
    }
    /// has no space between “{left}” and “{right}”
    package static func noSpaceBetween(left: some DiagnosticWord, right: some DiagnosticWord) -> Self {
        Self("noSpaceBetween", [("left", left), ("right", right)], "has no space between “\(left.text)” and “\(right.text)”")
    }
    /// write one
    package static let addSpace = Self("addSpace", [], "write one")
    /// write one in the branches that need it
    package static let addSpaceInBranches = Self("addSpaceInBranches", [], "write one in the branches that need it")
    /// has a space between “{left}” and “{right}”
    package static func spaceBetween(left: some DiagnosticWord, right: some DiagnosticWord) -> Self {
        Self("spaceBetween", [("left", left), ("right", right)], "has a space between “\(left.text)” and “\(right.text)”")
    }
    /// says “{word}”, and is shown for codes whose reason is withheld
    package static func saysWithheld(word: some DiagnosticWord) -> Self {
        Self("saysWithheld", [("word", word)], "says “\(word.text)”, and is shown for codes whose reason is withheld")
    }
    /// write what an ordinary decline says
    package static let ordinaryDecline = Self("ordinaryDecline", [], "write what an ordinary decline says")
    /// says “{word}”, and {reason}
    package static func saysRetry(word: some DiagnosticWord, reason: some DiagnosticWord) -> Self {
        Self("saysRetry", [("word", word), ("reason", reason)], "says “\(word.text)”, and \(reason.text)")
    }
    /// is shown for {code}, whose advice does not allow it
    package static func sharedWithoutRetry(code: some DiagnosticWord) -> Self {
        Self("sharedWithoutRetry", [("code", code)], "is shown for \(code.text), whose advice does not allow it")
    }
    /// the API’s advice is to query first
    package static let adviceQueryFirst = Self("adviceQueryFirst", [], "the API’s advice is to query first")
    /// the API’s advice is not to retry
    package static let adviceNoRetry = Self("adviceNoRetry", [], "the API’s advice is not to retry")
    /// the API says nothing about retrying
    package static let adviceNone = Self("adviceNone", [], "the API says nothing about retrying")
    /// the API’s advice has a condition
    package static let adviceCondition = Self("adviceCondition", [], "the API’s advice has a condition")
    /// say what is being confirmed, or what else to do; see `user.pending`
    package static let sayWhatElse = Self("sayWhatElse", [], "say what is being confirmed, or what else to do; see `user.pending`")
    /// says “{word}”, which blames the reader
    package static func saysBlame(word: some DiagnosticWord) -> Self {
        Self("saysBlame", [("word", word)], "says “\(word.text)”, which blames the reader")
    }
    /// say the fact about the thing
    package static let sayFact = Self("sayFact", [], "say the fact about the thing")
    /// is for users, and says “{word}”
    package static func saysTechnical(word: some DiagnosticWord) -> Self {
        Self("saysTechnical", [("word", word)], "is for users, and says “\(word.text)”")
    }
    /// say it in the words of a payer
    package static let payerWords = Self("payerWords", [], "say it in the words of a payer")
    /// write {words}
    package static func useWord(words: some DiagnosticWord) -> Self {
        Self("useWord", [("words", words)], "write \(words.text)")
    }
    /// write {words}; it is right for “{exceptions}” alone
    package static func useWordUnless(words: some DiagnosticWord, exceptions: some DiagnosticWord) -> Self {
        Self("useWordUnless", [("words", words), ("exceptions", exceptions)], "write \(words.text); it is right for “\(exceptions.text)” alone")
    }
    /// leave it out; it is right for “{exceptions}” alone
    package static func leaveOutUnless(exceptions: some DiagnosticWord) -> Self {
        Self("leaveOutUnless", [("exceptions", exceptions)], "leave it out; it is right for “\(exceptions.text)” alone")
    }
    /// does not call “{term}” of its source by the glossary’s name
    package static func termMissing(term: some DiagnosticWord) -> Self {
        Self("termMissing", [("term", term)], "does not call “\(term.text)” of its source by the glossary’s name")
    }
    /// is for users, and shows the address {address}
    package static func showsAddress(address: some DiagnosticWord) -> Self {
        Self("showsAddress", [("address", address)], "is for users, and shows the address \(address.text)")
    }
    /// is for users, and shows markup
    package static let showsMarkup = Self("showsMarkup", [], "is for users, and shows markup")
    /// is for users, and shows the code “{word}”
    package static func showsCode(word: some DiagnosticWord) -> Self {
        Self("showsCode", [("word", word)], "is for users, and shows the code “\(word.text)”")
    }
    /// is for users, and shows the raw name “{word}”
    package static func showsRawName(word: some DiagnosticWord) -> Self {
        Self("showsRawName", [("word", word)], "is for users, and shows the raw name “\(word.text)”")
    }
    /// has {count} characters, and a {kind} text at most {limit}
    package static func tooLong(count: some DiagnosticWord, kind: some DiagnosticWord, limit: some DiagnosticWord) -> Self {
        Self("tooLong", [("count", count), ("kind", kind), ("limit", limit)], "has \(count.text) characters, and a \(kind.text) text at most \(limit.text)")
    }
    /// has {count} characters, and a {kind} text at most {limit}: “{text}”
    package static func tooLongAs(count: some DiagnosticWord, kind: some DiagnosticWord, limit: some DiagnosticWord, text: some DiagnosticWord) -> Self {
        Self("tooLongAs", [("count", count), ("kind", kind), ("limit", limit), ("text", text)], "has \(count.text) characters, and a \(kind.text) text at most \(limit.text): “\(text.text)”")
    }
    /// has {count} characters, and a {kind} text at most {limit} where {choices}: “{text}”
    package static func tooLongWhere(count: some DiagnosticWord, kind: some DiagnosticWord, limit: some DiagnosticWord, choices: some DiagnosticWord, text: some DiagnosticWord) -> Self {
        Self("tooLongWhere", [("count", count), ("kind", kind), ("limit", limit), ("choices", choices), ("text", text)], "has \(count.text) characters, and a \(kind.text) text at most \(limit.text) where \(choices.text): “\(text.text)”")
    }
    /// say it shorter
    package static let sayShorter = Self("sayShorter", [], "say it shorter")
    /// an entry is {kind}
    package static func entryIsKind(kind: some DiagnosticWord) -> Self {
        Self("entryIsKind", [("kind", kind)], "an entry is \(kind.text)")
    }
    /// write an object with catalog, key, rule and reason
    package static let writeIgnored = Self("writeIgnored", [], "write an object with catalog, key, rule and reason")
    /// an entry has no {member}
    package static func entryLacks(member: some DiagnosticWord) -> Self {
        Self("entryLacks", [("member", member)], "an entry has no \(member.text)")
    }
    /// say why it is ignored
    package static let sayWhy = Self("sayWhy", [], "say why it is ignored")
    /// say which {member} it is for
    package static func sayWhich(member: some DiagnosticWord) -> Self {
        Self("sayWhich", [("member", member)], "say which \(member.text) it is for")
    }
    /// no rule is named “{rule}”
    package static func noRuleNamed(rule: some DiagnosticWord) -> Self {
        Self("noRuleNamed", [("rule", rule)], "no rule is named “\(rule.text)”")
    }
    /// phrasebook check --explain lists them
    package static let listRules = Self("listRules", [], "phrasebook check --explain lists them")
    /// nothing is found by {rule} at “{key}” of {catalog}
    package static func ignoredNothing(rule: some DiagnosticWord, key: some DiagnosticWord, catalog: some DiagnosticWord) -> Self {
        Self("ignoredNothing", [("rule", rule), ("key", key), ("catalog", catalog)], "nothing is found by \(rule.text) at “\(key.text)” of \(catalog.text)")
    }
    /// remove this entry
    package static let removeEntry = Self("removeEntry", [], "remove this entry")
    /// write an object
    package static let writeObject = Self("writeObject", [], "write an object")
    /// a text is expected here, and this is {kind}
    package static func textExpected(kind: some DiagnosticWord) -> Self {
        Self("textExpected", [("kind", kind)], "a text is expected here, and this is \(kind.text)")
    }
    /// write a text in quotation marks
    package static let writeQuotedText = Self("writeQuotedText", [], "write a text in quotation marks")
    /// an object is expected here, and this is {kind}
    package static func objectExpected(kind: some DiagnosticWord) -> Self {
        Self("objectExpected", [("kind", kind)], "an object is expected here, and this is \(kind.text)")
    }
    /// write '{ … }' as the schema says
    package static let objectAsSchema = Self("objectAsSchema", [], "write { … } as the schema says")
    /// a list of texts is expected here, and this is {kind}
    package static func textsExpected(kind: some DiagnosticWord) -> Self {
        Self("textsExpected", [("kind", kind)], "a list of texts is expected here, and this is \(kind.text)")
    }
    /// a list of objects is expected here, and this is {kind}
    package static func objectsExpected(kind: some DiagnosticWord) -> Self {
        Self("objectsExpected", [("kind", kind)], "a list of objects is expected here, and this is \(kind.text)")
    }
    /// write [ … ]
    package static let writeBrackets = Self("writeBrackets", [], "write [ … ]")
    /// this brace is never closed; add the missing '}'
    package static let syntaxUnclosedBrace = Self("syntaxUnclosedBrace", [], "this brace is never closed; add the missing }")
    /// after the name “{name}” a comma or a closing brace is expected; a name holds no spaces or punctuation
    package static func syntaxAfterName(name: some DiagnosticWord) -> Self {
        Self("syntaxAfterName", [("name", name)], "after the name “\(name.text)” a comma or a closing brace is expected; a name holds no spaces or punctuation")
    }
    /// an argument’s name is expected after '{'; for a brace as text write '''{''' with apostrophes
    package static let syntaxNameExpected = Self("syntaxNameExpected", [], "an argument’s name is expected after {; for a brace as text write '{' with apostrophes")
    /// the argument’s name is too long
    package static let syntaxNameTooLong = Self("syntaxNameTooLong", [], "the argument’s name is too long")
    /// an argument’s number has no leading zero and is 32767 at most
    package static let syntaxArgumentNumber = Self("syntaxArgumentNumber", [], "an argument’s number has no leading zero and is 32767 at most")
    /// a type such as number, plural or select is expected after the comma, and then a comma or '}'
    package static let syntaxTypeExpected = Self("syntaxTypeExpected", [], "a type such as number, plural or select is expected after the comma, and then a comma or }")
    /// {type} needs its cases: '{'{name}, {type}, other '{…}}'
    package static func syntaxCasesExpected(type: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("syntaxCasesExpected", [("type", type), ("name", name)], "\(type.text) needs its cases: {\(name.text), \(type.text), other {…}}")
    }
    /// “{word}” is no type; use number, date, time, plural, selectordinal, select, spellout or ordinal
    package static func syntaxUnknownType(word: some DiagnosticWord) -> Self {
        Self("syntaxUnknownType", [("word", word)], "“\(word.text)” is no type; use number, date, time, plural, selectordinal, select, spellout or ordinal")
    }
    /// this apostrophe opens a quote in the style that is never closed
    package static let syntaxStyleQuote = Self("syntaxStyleQuote", [], "this apostrophe opens a quote in the style that is never closed")
    /// offset: comes before the first case
    package static let syntaxOffsetFirst = Self("syntaxOffsetFirst", [], "offset: comes before the first case")
    /// a number after offset: is expected here
    package static let syntaxOffsetNumber = Self("syntaxOffsetNumber", [], "a number after offset: is expected here")
    /// the name of a case is expected here, such as other, followed by '{…}'
    package static let syntaxCaseExpected = Self("syntaxCaseExpected", [], "the name of a case is expected here, such as other, followed by {…}")
    /// a number after = is expected here
    package static let syntaxCaseNumber = Self("syntaxCaseNumber", [], "a number after = is expected here")
    /// the text of the case “{name}” is expected here, in braces
    package static func syntaxCaseText(name: some DiagnosticWord) -> Self {
        Self("syntaxCaseText", [("name", name)], "the text of the case “\(name.text)” is expected here, in braces")
    }
    /// this {type} has no case “other”; add other '{…}': every one needs it
    package static func syntaxOtherMissing(type: some DiagnosticWord) -> Self {
        Self("syntaxOtherMissing", [("type", type)], "this \(type.text) has no case “other”; add other {…}: every one needs it")
    }
    /// choice is obsolete; write plural with =0, one, other instead
    package static let syntaxChoiceObsolete = Self("syntaxChoiceObsolete", [], "choice is obsolete; write plural with =0, one, other instead")
    /// choice needs its cases: 0#none|1#one|1<many
    package static let syntaxChoiceCases = Self("syntaxChoiceCases", [], "choice needs its cases: 0#none|1#one|1<many")
    /// the number that a case of choice begins at is expected here
    package static let syntaxChoiceNumber = Self("syntaxChoiceNumber", [], "the number that a case of choice begins at is expected here")
    /// #, < or ≤ is expected after the number of a choice
    package static let syntaxChoiceMark = Self("syntaxChoiceMark", [], "#, < or ≤ is expected after the number of a choice")
    /// the text has {count} characters; {allowed} are allowed
    package static func syntaxTooLong(count: some DiagnosticWord, allowed: some DiagnosticWord) -> Self {
        Self("syntaxTooLong", [("count", count), ("allowed", allowed)], "the text has \(count.text) characters; \(allowed.text) are allowed")
    }
    /// messages are nested deeper than {allowed}
    package static func syntaxTooDeep(allowed: some DiagnosticWord) -> Self {
        Self("syntaxTooDeep", [("allowed", allowed)], "messages are nested deeper than \(allowed.text)")
    }
    /// “{style}” is no style that {type} can read ({failure})
    package static func syntaxBadStyle(style: some DiagnosticWord, type: some DiagnosticWord, failure: some DiagnosticWord) -> Self {
        Self("syntaxBadStyle", [("style", style), ("type", type), ("failure", failure)], "“\(style.text)” is no style that \(type.text) can read (\(failure.text))")
    }
    /// ICU has no plural rules at all
    package static let syntaxNoPluralRules = Self("syntaxNoPluralRules", [], "ICU has no plural rules at all")
    /// {place}: {message}; {remedy}
    package static func importLine(place: some DiagnosticWord, message: some DiagnosticWord, remedy: some DiagnosticWord) -> Self {
        Self("importLine", [("place", place), ("message", message), ("remedy", remedy)], "\(place.text): \(message.text); \(remedy.text)")
    }
    /// note: {unit}: {message}
    package static func importNote(unit: some DiagnosticWord, message: some DiagnosticWord) -> Self {
        Self("importNote", [("unit", unit), ("message", message)], "note: \(unit.text): \(message.text)")
    }
    /// warning: {line}
    package static func importWarning(line: some DiagnosticWord) -> Self {
        Self("importWarning", [("line", line)], "warning: \(line.text)")
    }
    /// {file} is refused for one reason; nothing was written
    package static func importRefusedOnce(file: some DiagnosticWord) -> Self {
        Self("importRefusedOnce", [("file", file)], "\(file.text) is refused for one reason; nothing was written")
    }
    /// {file} is refused for {count} reasons; nothing was written
    package static func importRefused(file: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("importRefused", [("file", file), ("count", count)], "\(file.text) is refused for \(count.text) reasons; nothing was written")
    }
    /// is right
    package static let importRight = Self("importRight", [], "is right")
    /// not in the file, and left as they are: {names}
    package static func importMissing(names: some DiagnosticWord) -> Self {
        Self("importMissing", [("names", names)], "not in the file, and left as they are: \(names.text)")
    }
    /// not in the file, and left as they are: {names} and {count} more
    package static func importMissingMore(names: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("importMissingMore", [("names", names), ("count", count)], "not in the file, and left as they are: \(names.text) and \(count.text) more")
    }
    /// “{text}”
    package static func quotedRemark(text: some DiagnosticWord) -> Self {
        Self("quotedRemark", [("text", text)], "“\(text.text)”")
    }
    /// {message} [{rule}]
    package static func withRule(message: some DiagnosticWord, rule: some DiagnosticWord) -> Self {
        Self("withRule", [("message", message), ("rule", rule)], "\(message.text) [\(rule.text)]")
    }
    /// answer it, or change the source
    package static let answerRemark = Self("answerRemark", [], "answer it, or change the source")
    /// the file is not UTF-8
    package static let notUTF8 = Self("notUTF8", [], "the file is not UTF-8")
    /// save it as UTF-8, which spreadsheets call CSV UTF-8
    package static let saveCSVAsUTF8 = Self("saveCSVAsUTF8", [], "save it as UTF-8, which spreadsheets call CSV UTF-8")
    /// export it with encoding=\"UTF-8\" from the translation tool
    package static let exportAsUTF8 = Self("exportAsUTF8", [], "export it with encoding=\"UTF-8\" from the translation tool")
    /// convert it with msgconv --to-code=UTF-8, or choose UTF-8 in the editor’s settings of the file
    package static let convertPO = Self("convertPO", [], "convert it with msgconv --to-code=UTF-8, or choose UTF-8 in the editor’s settings of the file")
    /// its texts were translated from {said}, and this home’s source is {locale}
    package static func otherSource(said: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("otherSource", [("said", said), ("locale", locale)], "its texts were translated from \(said.text), and this home’s source is \(locale.text)")
    }
    /// translate an export of this home; if it is one, {way}
    package static func translateExportIf(way: some DiagnosticWord) -> Self {
        Self("translateExportIf", [("way", way)], "translate an export of this home; if it is one, \(way.text)")
    }
    /// “{said}” is no locale
    package static func saidNoLocale(said: some DiagnosticWord) -> Self {
        Self("saidNoLocale", [("said", said)], "“\(said.text)” is no locale")
    }
    /// its texts are in {said}, not in {locale}
    package static func textsInOther(said: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("textsInOther", [("said", said), ("locale", locale)], "its texts are in \(said.text), not in \(locale.text)")
    }
    /// import it with --locale {other}; if they are in {locale}, {way}
    package static func importElsewhereOr(other: some DiagnosticWord, locale: some DiagnosticWord, way: some DiagnosticWord) -> Self {
        Self("importElsewhereOr", [("other", other), ("locale", locale), ("way", way)], "import it with --locale \(other.text); if they are in \(locale.text), \(way.text)")
    }
    /// if they are in {locale}, {way}
    package static func importIfIn(locale: some DiagnosticWord, way: some DiagnosticWord) -> Self {
        Self("importIfIn", [("locale", locale), ("way", way)], "if they are in \(locale.text), \(way.text)")
    }
    /// by its name its texts are in {other}, not in {locale}
    package static func nameSaysOther(other: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("nameSaysOther", [("other", other), ("locale", locale)], "by its name its texts are in \(other.text), not in \(locale.text)")
    }
    /// import it with --locale {other}, or give the file another name
    package static func importOrRename(other: some DiagnosticWord) -> Self {
        Self("importOrRename", [("other", other)], "import it with --locale \(other.text), or give the file another name")
    }
    /// {count} of the {total} texts that {locale} has are in the file as {other} has them
    package static func textsOfOther(count: some DiagnosticWord, total: some DiagnosticWord, locale: some DiagnosticWord, other: some DiagnosticWord) -> Self {
        Self("textsOfOther", [("count", count), ("total", total), ("locale", locale), ("other", other)], "\(count.text) of the \(total.text) texts that \(locale.text) has are in the file as \(other.text) has them")
    }
    /// import it with --locale {other}; if they are meant for {locale}, {way}
    package static func importIfMeant(other: some DiagnosticWord, locale: some DiagnosticWord, way: some DiagnosticWord) -> Self {
        Self("importIfMeant", [("other", other), ("locale", locale), ("way", way)], "import it with --locale \(other.text); if they are meant for \(locale.text), \(way.text)")
    }
    /// head the column “translation {locale}”
    package static func sayColumn(locale: some DiagnosticWord) -> Self {
        Self("sayColumn", [("locale", locale)], "head the column “translation \(locale.text)”")
    }
    /// write target-language=\"{locale}\" in its <file>
    package static func sayTargetLanguage(locale: some DiagnosticWord) -> Self {
        Self("sayTargetLanguage", [("locale", locale)], "write target-language=\"\(locale.text)\" in its <file>")
    }
    /// write trgLang=\"{locale}\" in its <xliff>
    package static func sayTargetLang(locale: some DiagnosticWord) -> Self {
        Self("sayTargetLang", [("locale", locale)], "write trgLang=\"\(locale.text)\" in its <xliff>")
    }
    /// write \"{member}\": \"{locale}\" first in it
    package static func sayMember(member: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("sayMember", [("member", member), ("locale", locale)], "write \"\(member.text)\": \"\(locale.text)\" first in it")
    }
    /// write \"Language: {locale}\\n\" in its header
    package static func sayHeader(locale: some DiagnosticWord) -> Self {
        Self("sayHeader", [("locale", locale)], "write \"Language: \(locale.text)\\n\" in its header")
    }
    /// head the column “source {locale}”
    package static func saySourceColumn(locale: some DiagnosticWord) -> Self {
        Self("saySourceColumn", [("locale", locale)], "head the column “source \(locale.text)”")
    }
    /// write source-language=\"{locale}\" in its <file>
    package static func saySourceLanguage(locale: some DiagnosticWord) -> Self {
        Self("saySourceLanguage", [("locale", locale)], "write source-language=\"\(locale.text)\" in its <file>")
    }
    /// write srcLang=\"{locale}\" in its <xliff>
    package static func saySourceLang(locale: some DiagnosticWord) -> Self {
        Self("saySourceLang", [("locale", locale)], "write srcLang=\"\(locale.text)\" in its <xliff>")
    }
    /// export it again
    package static let exportAgain = Self("exportAgain", [], "export it again")
    /// it has no text
    package static let noTextInFile = Self("noTextInFile", [], "it has no text")
    /// the home has none of its texts: {count}
    package static func noneOfItsTexts(count: some DiagnosticWord) -> Self {
        Self("noneOfItsTexts", [("count", count)], "the home has none of its texts: \(count.text)")
    }
    /// translate an export of this home, and keep the names of texts as they are
    package static let keepNames = Self("keepNames", [], "translate an export of this home, and keep the names of texts as they are")
    /// translate an export of this home, and keep the names of texts as they are; one is “{key}”
    package static func keepNamesSuch(key: some DiagnosticWord) -> Self {
        Self("keepNamesSuch", [("key", key)], "translate an export of this home, and keep the names of texts as they are; one is “\(key.text)”")
    }
    /// it was exported when the source had other words, or its texts are not those that it had then
    package static let otherWords = Self("otherWords", [], "it was exported when the source had other words, or its texts are not those that it had then")
    /// what was stale stays stale; look through the texts that change
    package static let lookThrough = Self("lookThrough", [], "what was stale stays stale; look through the texts that change")
    /// the home has no such text, and it is passed over
    package static let noSuchText = Self("noSuchText", [], "the home has no such text, and it is passed over")
    /// keep keys as they were exported; a text whose code is gone needs none
    package static let keepKeys = Self("keepKeys", [], "keep keys as they were exported; a text whose code is gone needs none")
    /// the home has no text “{name}”
    package static func noTextNamed(name: some DiagnosticWord) -> Self {
        Self("noTextNamed", [("name", name)], "the home has no text “\(name.text)”")
    }
    /// call it “{name}”, if that is meant
    package static func callIt(name: some DiagnosticWord) -> Self {
        Self("callIt", [("name", name)], "call it “\(name.text)”, if that is meant")
    }
    /// the file broke its lines anew, and the text has lines of its own
    package static let brokenLines = Self("brokenLines", [], "the file broke its lines anew, and the text has lines of its own")
    /// let the tool keep white space as it is (xml:space=\"preserve\")
    package static let keepSpaces = Self("keepSpaces", [], "let the tool keep white space as it is (xml:space=\"preserve\")")
    /// the file has this text twice, and differently
    package static let textTwice = Self("textTwice", [], "the file has this text twice, and differently")
    /// the API’s document gives this text, and it must not be changed
    package static let isContract = Self("isContract", [], "the API’s document gives this text, and it must not be changed")
    /// restore “{text}”; if the document changed, edit the file and its manifest
    package static func restoreText(text: some DiagnosticWord) -> Self {
        Self("restoreText", [("text", text)], "restore “\(text.text)”; if the document changed, edit the file and its manifest")
    }
    /// it was made from another source than “{source}”
    package static func otherOrigin(source: some DiagnosticWord) -> Self {
        Self("otherOrigin", [("source", source)], "it was made from another source than “\(source.text)”")
    }
    /// the file does not say from which source it was made
    package static let unknownOrigin = Self("unknownOrigin", [], "the file does not say from which source it was made")
    /// {reason}, and it is recorded as unfinished
    package static func takenUnfinished(reason: some DiagnosticWord) -> Self {
        Self("takenUnfinished", [("reason", reason)], "\(reason.text), and it is recorded as unfinished")
    }
    /// {reason}, and it is called stale
    package static func takenStale(reason: some DiagnosticWord) -> Self {
        Self("takenStale", [("reason", reason)], "\(reason.text), and it is called stale")
    }
    /// {reason}, and it is the source’s text
    package static func sameAsSource(reason: some DiagnosticWord) -> Self {
        Self("sameAsSource", [("reason", reason)], "\(reason.text), and it is the source’s text")
    }
    /// {reason}; it is left missing
    package static func leftMissing(reason: some DiagnosticWord) -> Self {
        Self("leftMissing", [("reason", reason)], "\(reason.text); it is left missing")
    }
    /// {reason}; the home’s text is left as it is
    package static func leftAsIs(reason: some DiagnosticWord) -> Self {
        Self("leftAsIs", [("reason", reason)], "\(reason.text); the home’s text is left as it is")
    }
    /// change the text where it is wrong
    package static let changeWhereWrong = Self("changeWhereWrong", [], "change the text where it is wrong")
    /// finish it, or take it with --take-unfinished
    package static let finishOrTake = Self("finishOrTake", [], "finish it, or take it with --take-unfinished")
    /// finish it, or: phrasebook sync --confirm {address} --locale {locale}
    package static func finishOrConfirm(address: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("finishOrConfirm", [("address", address), ("locale", locale)], "finish it, or: phrasebook sync --confirm \(address.text) --locale \(locale.text)")
    }
    /// look whether it is right, then: phrasebook sync --confirm {address} --locale {locale}
    package static func lookThenConfirm(address: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("lookThenConfirm", [("address", address), ("locale", locale)], "look whether it is right, then: phrasebook sync --confirm \(address.text) --locale \(locale.text)")
    }
    /// its state is “{state}”
    package static func stateIs(state: some DiagnosticWord) -> Self {
        Self("stateIs", [("state", state)], "its state is “\(state.text)”")
    }
    /// its state-qualifier is “{state}”
    package static func qualifierIs(state: some DiagnosticWord) -> Self {
        Self("qualifierIs", [("state", state)], "its state-qualifier is “\(state.text)”")
    }
    /// its state-qualifier is “{state}”, and it has no state
    package static func qualifierAlone(state: some DiagnosticWord) -> Self {
        Self("qualifierAlone", [("state", state)], "its state-qualifier is “\(state.text)”, and it has no state")
    }
    /// memoQ calls it {state}
    package static func memoQSays(state: some DiagnosticWord) -> Self {
        Self("memoQSays", [("state", state)], "memoQ calls it \(state.text)")
    }
    /// Trados Studio calls it {state}
    package static func tradosSays(state: some DiagnosticWord) -> Self {
        Self("tradosSays", [("state", state)], "Trados Studio calls it \(state.text)")
    }
    /// it is fuzzy
    package static let isFuzzy = Self("isFuzzy", [], "it is fuzzy")
    /// its segment {name} has no translation
    package static func segmentEmpty(name: some DiagnosticWord) -> Self {
        Self("segmentEmpty", [("name", name)], "its segment \(name.text) has no translation")
    }
    /// something follows a closing quotation mark
    package static let csvAfterQuote = Self("csvAfterQuote", [], "something follows a closing quotation mark")
    /// a quotation mark is never closed
    package static let csvQuoteOpen = Self("csvQuoteOpen", [], "a quotation mark is never closed")
    /// save the table as CSV again; a quotation mark in a cell is written twice
    package static let saveCSVAgain = Self("saveCSVAgain", [], "save the table as CSV again; a quotation mark in a cell is written twice")
    /// the first row has several columns “{name}”
    package static func severalColumns(name: some DiagnosticWord) -> Self {
        Self("severalColumns", [("name", name)], "the first row has several columns “\(name.text)”")
    }
    /// keep one of them, with one language a file
    package static let keepOneColumn = Self("keepOneColumn", [], "keep one of them, with one language a file")
    /// the first row has no columns “key” and “translation LOCALE”
    package static let noColumns = Self("noColumns", [], "the first row has no columns “key” and “translation LOCALE”")
    /// keep the row of headings as it was exported
    package static let keepHeadings = Self("keepHeadings", [], "keep the row of headings as it was exported")
    /// “{kind}” is no kind of text
    package static func noKind(kind: some DiagnosticWord) -> Self {
        Self("noKind", [("kind", kind)], "“\(kind.text)” is no kind of text")
    }
    /// leave the first column as it was exported; the kinds are {names}
    package static func keepFirstColumn(names: some DiagnosticWord) -> Self {
        Self("keepFirstColumn", [("names", names)], "leave the first column as it was exported; the kinds are \(names.text)")
    }
    /// the row has {count} cells, and the first row has {total}
    package static func rowCells(count: some DiagnosticWord, total: some DiagnosticWord) -> Self {
        Self("rowCells", [("count", count), ("total", total)], "the row has \(count.text) cells, and the first row has \(total.text)")
    }
    /// put a cell in quotation marks that has a separator in it
    package static let quoteCell = Self("quoteCell", [], "put a cell in quotation marks that has a separator in it")
    /// “{text}” is an error of the spreadsheet, and no text
    package static func cellError(text: some DiagnosticWord) -> Self {
        Self("cellError", [("text", text)], "“\(text.text)” is an error of the spreadsheet, and no text")
    }
    /// “{text}” is a formula, and no text
    package static func cellFormula(text: some DiagnosticWord) -> Self {
        Self("cellFormula", [("text", text)], "“\(text.text)” is a formula, and no text")
    }
    /// “{text}” is what a narrow column shows, and no text
    package static func cellNarrow(text: some DiagnosticWord) -> Self {
        Self("cellNarrow", [("text", text)], "“\(text.text)” is what a narrow column shows, and no text")
    }
    /// “{text}” is what a formula shows before it has ended, and no text
    package static func cellLoading(text: some DiagnosticWord) -> Self {
        Self("cellLoading", [("text", text)], "“\(text.text)” is what a formula shows before it has ended, and no text")
    }
    /// “{text}” is a number or a date, and the source has words, and no text
    package static func cellNumber(text: some DiagnosticWord) -> Self {
        Self("cellNumber", [("text", text)], "“\(text.text)” is a number or a date, and the source has words, and no text")
    }
    /// write the translation into the cell as a text, or leave the cell empty
    package static let writeCell = Self("writeCell", [], "write the translation into the cell as a text, or leave the cell empty")
    /// a text follows no keyword
    package static let poNoKeyword = Self("poNoKeyword", [], "a text follows no keyword")
    /// write msgid or msgstr before it
    package static let poWriteKeyword = Self("poWriteKeyword", [], "write msgid or msgstr before it")
    /// “{word}” is not expected here
    package static func poUnexpected(word: some DiagnosticWord) -> Self {
        Self("poUnexpected", [("word", word)], "“\(word.text)” is not expected here")
    }
    /// keep the plural forms inside the text, as '{n, plural, one {…} other {…}}'
    package static let poPlurals = Self("poPlurals", [], "keep the plural forms inside the text, as {n, plural, one {…} other {…}}")
    /// see GNU gettext’s manual, “The Format of PO Files”
    package static let poManual = Self("poManual", [], "see GNU gettext’s manual, “The Format of PO Files”")
    /// this is no text in quotation marks
    package static let poNotQuoted = Self("poNotQuoted", [], "this is no text in quotation marks")
    /// write \"…\", with \\\" for a quotation mark in it
    package static let poQuote = Self("poQuote", [], "write \"…\", with \\\" for a quotation mark in it")
    /// this entry has no msgctxt
    package static let poNoContext = Self("poNoContext", [], "this entry has no msgctxt")
    /// keep the line msgctxt \"CATALOG/KEY\": it says which text it is
    package static let poKeepContext = Self("poKeepContext", [], "keep the line msgctxt \"CATALOG/KEY\": it says which text it is")
    /// the header says another encoding than UTF-8
    package static let poOtherEncoding = Self("poOtherEncoding", [], "the header says another encoding than UTF-8")
    /// save the file as UTF-8
    package static let saveUTF8 = Self("saveUTF8", [], "save the file as UTF-8")
    /// write '{ \"CATALOG/KEY\": \"text\" }'
    package static let writeFlatObject = Self("writeFlatObject", [], "write { \"CATALOG/KEY\": \"text\" }")
    /// the value is {kind}
    package static func valueIs(kind: some DiagnosticWord) -> Self {
        Self("valueIs", [("kind", kind)], "the value is \(kind.text)")
    }
    /// write the text in quotes, or '{\"'{member}\": \"text\"'}'
    package static func writeFlatText(member: some DiagnosticWord) -> Self {
        Self("writeFlatText", [("member", member)], "write the text in quotes, or {\"\(member.text)\": \"text\"}")
    }
    /// this is XLIFF {version} in the namespace “{name}”, which is not its own
    package static func otherNamespace(version: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("otherNamespace", [("version", version), ("name", name)], "this is XLIFF \(version.text) in the namespace “\(name.text)”, which is not its own")
    }
    /// this is XLIFF {version}
    package static func otherVersion(version: some DiagnosticWord) -> Self {
        Self("otherVersion", [("version", version)], "this is XLIFF \(version.text)")
    }
    /// this is XLIFF without a version
    package static let noVersion = Self("noVersion", [], "this is XLIFF without a version")
    /// this is no XLIFF
    package static let noXLIFF = Self("noXLIFF", [], "this is no XLIFF")
    /// export XLIFF 1.2 or 2.1 from the translation tool
    package static let exportXLIFF = Self("exportXLIFF", [], "export XLIFF 1.2 or 2.1 from the translation tool")
    /// export XLIFF from the translation tool again
    package static let exportXLIFFAgain = Self("exportXLIFFAgain", [], "export XLIFF from the translation tool again")
    /// the file holds texts in {first} and in {second}
    package static func severalTargets(first: some DiagnosticWord, second: some DiagnosticWord) -> Self {
        Self("severalTargets", [("first", first), ("second", second)], "the file holds texts in \(first.text) and in \(second.text)")
    }
    /// export one language a file
    package static let exportOneLanguage = Self("exportOneLanguage", [], "export one language a file")
    /// the file holds translations from {first} and from {second}
    package static func severalSources(first: some DiagnosticWord, second: some DiagnosticWord) -> Self {
        Self("severalSources", [("first", first), ("second", second)], "the file holds translations from \(first.text) and from \(second.text)")
    }
    /// export what was translated from one language
    package static let exportOneSource = Self("exportOneSource", [], "export what was translated from one language")
    /// {element} in its text does not say what it stands for
    package static func unknownPlaceholder(element: some DiagnosticWord) -> Self {
        Self("unknownPlaceholder", [("element", element)], "\(element.text) in its text does not say what it stands for")
    }
    /// let the tool keep placeholders as text, in braces
    package static let keepPlaceholders = Self("keepPlaceholders", [], "let the tool keep placeholders as text, in braces")
    /// it has several sources
    package static let severalSourceElements = Self("severalSourceElements", [], "it has several sources")
    /// it has several targets
    package static let severalTargetElements = Self("severalTargetElements", [], "it has several targets")
    /// it has several texts in one segment
    package static let severalSegmentTexts = Self("severalSegmentTexts", [], "it has several texts in one segment")
    /// keep the right one
    package static let keepRightOne = Self("keepRightOne", [], "keep the right one")
    /// more than {allowed} elements are in each other
    package static func xmlTooDeep(allowed: some DiagnosticWord) -> Self {
        Self("xmlTooDeep", [("allowed", allowed)], "more than \(allowed.text) elements are in each other")
    }
    /// the file has no element
    package static let xmlNoElement = Self("xmlNoElement", [], "the file has no element")
    /// the prefix “{name}” is nowhere declared
    package static func xmlNoPrefix(name: some DiagnosticWord) -> Self {
        Self("xmlNoPrefix", [("name", name)], "the prefix “\(name.text)” is nowhere declared")
    }
    /// a text is outside of all elements
    package static let xmlTextOutside = Self("xmlTextOutside", [], "a text is outside of all elements")
    /// the file declares a document type, which is not read
    package static let xmlDocumentType = Self("xmlDocumentType", [], "the file declares a document type, which is not read")
    /// the element <{name}> is never closed
    package static func xmlNeverClosed(name: some DiagnosticWord) -> Self {
        Self("xmlNeverClosed", [("name", name)], "the element <\(name.text)> is never closed")
    }
    /// a second element follows the first
    package static let xmlSecondElement = Self("xmlSecondElement", [], "a second element follows the first")
    /// the element <{name}> is not written to its end
    package static func xmlCutElement(name: some DiagnosticWord) -> Self {
        Self("xmlCutElement", [("name", name)], "the element <\(name.text)> is not written to its end")
    }
    /// the attribute “{name}” has no value
    package static func xmlNoValue(name: some DiagnosticWord) -> Self {
        Self("xmlNoValue", [("name", name)], "the attribute “\(name.text)” has no value")
    }
    /// the attribute “{name}” is there twice
    package static func xmlAttributeTwice(name: some DiagnosticWord) -> Self {
        Self("xmlAttributeTwice", [("name", name)], "the attribute “\(name.text)” is there twice")
    }
    /// the element </{name}> was never opened
    package static func xmlNeverOpened(name: some DiagnosticWord) -> Self {
        Self("xmlNeverOpened", [("name", name)], "the element </\(name.text)> was never opened")
    }
    /// the element <{first}> is closed as </{second}>
    package static func xmlClosedAs(first: some DiagnosticWord, second: some DiagnosticWord) -> Self {
        Self("xmlClosedAs", [("first", first), ("second", second)], "the element <\(first.text)> is closed as </\(second.text)>")
    }
    /// the element </{name}> is not written to its end
    package static func xmlCutEnd(name: some DiagnosticWord) -> Self {
        Self("xmlCutEnd", [("name", name)], "the element </\(name.text)> is not written to its end")
    }
    /// a name is expected here
    package static let xmlNameExpected = Self("xmlNameExpected", [], "a name is expected here")
    /// the value of “{name}” has no quotation marks
    package static func xmlNoQuotes(name: some DiagnosticWord) -> Self {
        Self("xmlNoQuotes", [("name", name)], "the value of “\(name.text)” has no quotation marks")
    }
    /// the value of “{name}” is never closed
    package static func xmlValueOpen(name: some DiagnosticWord) -> Self {
        Self("xmlValueOpen", [("name", name)], "the value of “\(name.text)” is never closed")
    }
    /// the declaration <?xml …?> must come first in a file
    package static let xmlDeclarationFirst = Self("xmlDeclarationFirst", [], "the declaration <?xml …?> must come first in a file")
    /// the file says that it is {name}, and UTF-8 is read
    package static func xmlOtherEncoding(name: some DiagnosticWord) -> Self {
        Self("xmlOtherEncoding", [("name", name)], "the file says that it is \(name.text), and UTF-8 is read")
    }
    /// the sign & is not part of a reference; it is written &amp;
    package static let xmlLoneSign = Self("xmlLoneSign", [], "the sign & is not part of a reference; it is written &amp;")
    /// there is a control character here
    package static let xmlControlCharacter = Self("xmlControlCharacter", [], "there is a control character here")
    /// the entity “{name}” is used, and not declared
    package static func xmlEntity(name: some DiagnosticWord) -> Self {
        Self("xmlEntity", [("name", name)], "the entity “\(name.text)” is used, and not declared")
    }
    /// no character has the number “{name}”
    package static func xmlNoCharacter(name: some DiagnosticWord) -> Self {
        Self("xmlNoCharacter", [("name", name)], "no character has the number “\(name.text)”")
    }
    /// a comment is never closed
    package static let xmlCommentOpen = Self("xmlCommentOpen", [], "a comment is never closed")
    /// a CDATA section is never closed
    package static let xmlSectionOpen = Self("xmlSectionOpen", [], "a CDATA section is never closed")
    /// an instruction is never closed
    package static let xmlInstructionOpen = Self("xmlInstructionOpen", [], "an instruction is never closed")
    /// nobody calls it translated
    package static let nobodyCallsIt = Self("nobodyCallsIt", [], "nobody calls it translated")
    /// the entry has a second {word}
    package static func poSecond(word: some DiagnosticWord) -> Self {
        Self("poSecond", [("word", word)], "the entry has a second \(word.text)")
    }
    /// a msgstr follows no msgid
    package static let poNoSource = Self("poNoSource", [], "a msgstr follows no msgid")
    /// write the source before it, as msgid \"…\"
    package static let poWriteSource = Self("poWriteSource", [], "write the source before it, as msgid \"…\"")
    /// this entry has no msgstr
    package static let poNoTranslation = Self("poNoTranslation", [], "this entry has no msgstr")
    /// write msgstr \"\" where there is no translation yet
    package static let poWriteEmpty = Self("poWriteEmpty", [], "write msgstr \"\" where there is no translation yet")
    /// “\\{word}” is no escape that gettext knows
    package static func poNoEscape(word: some DiagnosticWord) -> Self {
        Self("poNoEscape", [("word", word)], "“\\\(word.text)” is no escape that gettext knows")
    }
    /// write \\\\ for a backslash in a text
    package static let poBackslash = Self("poBackslash", [], "write \\\\ for a backslash in a text")
    /// its escapes are no UTF-8
    package static let poEscapesNoUTF8 = Self("poEscapesNoUTF8", [], "its escapes are no UTF-8")
    /// write the characters themselves, or the bytes of their UTF-8
    package static let poWriteCharacters = Self("poWriteCharacters", [], "write the characters themselves, or the bytes of their UTF-8")
    /// a space stands before a quotation mark
    package static let csvSpaceBeforeQuote = Self("csvSpaceBeforeQuote", [], "a space stands before a quotation mark")
    /// “{text}” is a text of which characters were lost as “{lost}” when the file was saved, and no text
    package static func cellLost(text: some DiagnosticWord, lost: some DiagnosticWord) -> Self {
        Self("cellLost", [("text", text), ("lost", lost)], "“\(text.text)” is a text of which characters were lost as “\(lost.text)” when the file was saved, and no text")
    }
    /// “{text}” is a text with a character that the spreadsheet wrote as its number, and no text
    package static func cellNumbered(text: some DiagnosticWord) -> Self {
        Self("cellNumbered", [("text", text)], "“\(text.text)” is a text with a character that the spreadsheet wrote as its number, and no text")
    }
    /// “{text}” is what a program writes for an empty or a logical value, and no text
    package static func cellNothing(text: some DiagnosticWord) -> Self {
        Self("cellNothing", [("text", text)], "“\(text.text)” is what a program writes for an empty or a logical value, and no text")
    }
    /// Phrase does not call it confirmed
    package static let phraseUnconfirmed = Self("phraseUnconfirmed", [], "Phrase does not call it confirmed")
    /// it is not approved, and has no state
    package static let notApproved = Self("notApproved", [], "it is not approved, and has no state")
    /// its subState is “{state}”, and it has no state
    package static func subStateAlone(state: some DiagnosticWord) -> Self {
        Self("subStateAlone", [("state", state)], "its subState is “\(state.text)”, and it has no state")
    }
    /// its <{name}> is in no namespace
    package static func noNamespace(name: some DiagnosticWord) -> Self {
        Self("noNamespace", [("name", name)], "its <\(name.text)> is in no namespace")
    }
    /// remove xmlns=\"\" from it
    package static let removeNamespace = Self("removeNamespace", [], "remove xmlns=\"\" from it")
    /// its segment {name} is the source’s text
    package static func segmentCopied(name: some DiagnosticWord) -> Self {
        Self("segmentCopied", [("name", name)], "its segment \(name.text) is the source’s text")
    }
    /// shows '{'{argument}'}' in {currency} alone, and no amount in another currency
    package static func moneyInOneCurrency(argument: some DiagnosticWord, currency: some DiagnosticWord) -> Self {
        Self("moneyInOneCurrency", [("argument", argument), ("currency", currency)], "shows {\(argument.text)} in \(currency.text) alone, and no amount in another currency")
    }
    /// write {argument}
    package static func writeArgument(argument: some DiagnosticWord) -> Self {
        Self("writeArgument", [("argument", argument)], "write \(argument.text)")
    }
    /// has a style for '{'{argument}'}' that shows no amount of money
    package static func moneyNotShown(argument: some DiagnosticWord) -> Self {
        Self("moneyNotShown", [("argument", argument)], "has a style for {\(argument.text)} that shows no amount of money")
    }
    /// shows '{'{argument}'}' as “{example}” whatever its currency is
    package static func moneyAlike(argument: some DiagnosticWord, example: some DiagnosticWord) -> Self {
        Self("moneyAlike", [("argument", argument), ("example", example)], "shows {\(argument.text)} as “\(example.text)” whatever its currency is")
    }
    /// shows '{'{argument}'}' without its currency: “{example}”
    package static func moneyWithoutCurrency(argument: some DiagnosticWord, example: some DiagnosticWord) -> Self {
        Self("moneyWithoutCurrency", [("argument", argument), ("example", example)], "shows {\(argument.text)} without its currency: “\(example.text)”")
    }
    /// shows two currencies alike in '{'{argument}'}', such as “{example}”, which its source does not
    package static func currenciesAlike(argument: some DiagnosticWord, example: some DiagnosticWord) -> Self {
        Self("currenciesAlike", [("argument", argument), ("example", example)], "shows two currencies alike in {\(argument.text)}, such as “\(example.text)”, which its source does not")
    }
    /// shows '{'{argument}'}' as “{shown}” where its source’s style shows “{right}”
    package static func shownOtherwise(argument: some DiagnosticWord, shown: some DiagnosticWord, right: some DiagnosticWord) -> Self {
        Self("shownOtherwise", [("argument", argument), ("shown", shown), ("right", right)], "shows {\(argument.text)} as “\(shown.text)” where its source’s style shows “\(right.text)”")
    }
    /// show what the source does: {right}
    package static func showAsSource(right: some DiagnosticWord) -> Self {
        Self("showAsSource", [("right", right)], "show what the source does: \(right.text)")
    }
    /// does not show the whole date of '{'{argument}'}', which its source does
    package static func dateLost(argument: some DiagnosticWord) -> Self {
        Self("dateLost", [("argument", argument)], "does not show the whole date of {\(argument.text)}, which its source does")
    }
    /// does not show the whole time of '{'{argument}'}', which its source does
    package static func timeLost(argument: some DiagnosticWord) -> Self {
        Self("timeLost", [("argument", argument)], "does not show the whole time of {\(argument.text)}, which its source does")
    }
    /// does not show the time zone of '{'{argument}'}', which its source does
    package static func zoneLost(argument: some DiagnosticWord) -> Self {
        Self("zoneLost", [("argument", argument)], "does not show the time zone of {\(argument.text)}, which its source does")
    }
    /// does not show the day of the week of '{'{argument}'}', which its source does
    package static func weekdayLost(argument: some DiagnosticWord) -> Self {
        Self("weekdayLost", [("argument", argument)], "does not show the day of the week of {\(argument.text)}, which its source does")
    }
    /// shows a time of '{'{argument}'}' that its source does not
    package static func timeGained(argument: some DiagnosticWord) -> Self {
        Self("timeGained", [("argument", argument)], "shows a time of {\(argument.text)} that its source does not")
    }
    /// shows more of the date of '{'{argument}'}' than its source does
    package static func dateGained(argument: some DiagnosticWord) -> Self {
        Self("dateGained", [("argument", argument)], "shows more of the date of {\(argument.text)} than its source does")
    }
    /// shows two digits of the year of '{'{argument}'}', and its source’s style all of them
    package static func yearCut(argument: some DiagnosticWord) -> Self {
        Self("yearCut", [("argument", argument)], "shows two digits of the year of {\(argument.text)}, and its source’s style all of them")
    }
    /// has {letters}, the year of the week: around New Year it is another one than the calendar’s
    package static func weekYear(letters: some DiagnosticWord) -> Self {
        Self("weekYear", [("letters", letters)], "has \(letters.text), the year of the week: around New Year it is another one than the calendar’s")
    }
    /// has {letters} beside the number of a week, whose year is another one around New Year
    package static func yearOfWeek(letters: some DiagnosticWord) -> Self {
        Self("yearOfWeek", [("letters", letters)], "has \(letters.text) beside the number of a week, whose year is another one around New Year")
    }
    /// has {letters}, the day of the year: it counts to 366
    package static func dayOfYear(letters: some DiagnosticWord) -> Self {
        Self("dayOfYear", [("letters", letters)], "has \(letters.text), the day of the year: it counts to 366")
    }
    /// has {letters}, which counts a day of the week in its month
    package static func weekdayOfMonth(letters: some DiagnosticWord) -> Self {
        Self("weekdayOfMonth", [("letters", letters)], "has \(letters.text), which counts a day of the week in its month")
    }
    /// has {letters}, the minute, where a month belongs
    package static func minutesForMonth(letters: some DiagnosticWord) -> Self {
        Self("minutesForMonth", [("letters", letters)], "has \(letters.text), the minute, where a month belongs")
    }
    /// has {letters}, the month, where the minute belongs
    package static func monthForMinutes(letters: some DiagnosticWord) -> Self {
        Self("monthForMinutes", [("letters", letters)], "has \(letters.text), the month, where the minute belongs")
    }
    /// has {letters}, the fraction of a second, where the second belongs
    package static func fractionForSeconds(letters: some DiagnosticWord) -> Self {
        Self("fractionForSeconds", [("letters", letters)], "has \(letters.text), the fraction of a second, where the second belongs")
    }
    /// has {letters}, the hours of half a day, and does not say which half
    package static func noDayPeriod(letters: some DiagnosticWord) -> Self {
        Self("noDayPeriod", [("letters", letters)], "has \(letters.text), the hours of half a day, and does not say which half")
    }
    /// has {letters}, in which the first hour of the day is 24
    package static func hourTwentyFour(letters: some DiagnosticWord) -> Self {
        Self("hourTwentyFour", [("letters", letters)], "has \(letters.text), in which the first hour of the day is 24")
    }
    /// has {letters}, the milliseconds of the day
    package static func millisecondsOfDay(letters: some DiagnosticWord) -> Self {
        Self("millisecondsOfDay", [("letters", letters)], "has \(letters.text), the milliseconds of the day")
    }
    /// has the letter {letters} in a pattern, where it means nothing
    package static func noMeaning(letters: some DiagnosticWord) -> Self {
        Self("noMeaning", [("letters", letters)], "has the letter \(letters.text) in a pattern, where it means nothing")
    }
    /// chooses for '{'{argument}'}' by {function}, and its source by {right}
    package static func otherChoice(argument: some DiagnosticWord, function: some DiagnosticWord, right: some DiagnosticWord) -> Self {
        Self("otherChoice", [("argument", argument), ("function", function), ("right", right)], "chooses for {\(argument.text)} by \(function.text), and its source by \(right.text)")
    }
    /// has the branch “{form}” for '{'{argument}'}', which its source does not have
    package static func otherBranch(form: some DiagnosticWord, argument: some DiagnosticWord) -> Self {
        Self("otherBranch", [("form", form), ("argument", argument)], "has the branch “\(form.text)” for {\(argument.text)}, which its source does not have")
    }
    /// takes {count} from '{'{argument}'}', and its source {right}
    package static func otherOffset(count: some DiagnosticWord, argument: some DiagnosticWord, right: some DiagnosticWord) -> Self {
        Self("otherOffset", [("count", count), ("argument", argument), ("right", right)], "takes \(count.text) from {\(argument.text)}, and its source \(right.text)")
    }
    /// write {right}, or leave it out where that is 0
    package static func writeOffset(right: some DiagnosticWord) -> Self {
        Self("writeOffset", [("right", right)], "write \(right.text), or leave it out where that is 0")
    }
    /// shows '{'{argument}'}' itself, and its source less {count}
    package static func bareNumber(argument: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("bareNumber", [("argument", argument), ("count", count)], "shows {\(argument.text)} itself, and its source less \(count.text)")
    }
    /// write a plural with offset:{count}, and # in it
    package static func writePluralOffset(count: some DiagnosticWord) -> Self {
        Self("writePluralOffset", [("count", count)], "write a plural with offset:\(count.text), and # in it")
    }
    /// declare {argument} with .local, choose by it, and show it
    package static func declareOffset(argument: some DiagnosticWord) -> Self {
        Self("declareOffset", [("argument", argument)], "declare \(argument.text) with .local, choose by it, and show it")
    }
    /// does not show '{'{argument}'}' in its branch {form}, which is for {numbers} and more
    package static func numberNotShown(argument: some DiagnosticWord, form: some DiagnosticWord, numbers: some DiagnosticWord) -> Self {
        Self("numberNotShown", [("argument", argument), ("form", form), ("numbers", numbers)], "does not show {\(argument.text)} in its branch \(form.text), which is for \(numbers.text) and more")
    }
    /// put {number} into it; a branch for one number, such as {key}, may say it in words
    package static func putNumber(number: some DiagnosticWord, key: some DiagnosticWord) -> Self {
        Self("putNumber", [("number", number), ("key", key)], "put \(number.text) into it; a branch for one number, such as \(key.text), may say it in words")
    }
    /// has '{{'{name}'}}', which is the syntax of another format
    package static func doubledBraces(name: some DiagnosticWord) -> Self {
        Self("doubledBraces", [("name", name)], "has {{\(name.text)}}, which is the syntax of another format")
    }
    /// shows “{text}” as it is written
    package static func shownAsWritten(text: some DiagnosticWord) -> Self {
        Self("shownAsWritten", [("text", text)], "shows “\(text.text)” as it is written")
    }
    /// remove it: this text takes no arguments
    package static let removeNoArguments = Self("removeNoArguments", [], "remove it: this text takes no arguments")
    /// write the argument that is meant, one of {names}
    package static func writeArgumentMeant(names: some DiagnosticWord) -> Self {
        Self("writeArgumentMeant", [("names", names)], "write the argument that is meant, one of \(names.text)")
    }
    /// shows “{mark}” before '{'{argument}'}'
    package static func signBeforeArgument(mark: some DiagnosticWord, argument: some DiagnosticWord) -> Self {
        Self("signBeforeArgument", [("mark", mark), ("argument", argument)], "shows “\(mark.text)” before {\(argument.text)}")
    }
    /// write {argument} alone
    package static func writeArgumentAlone(argument: some DiagnosticWord) -> Self {
        Self("writeArgumentAlone", [("argument", argument)], "write \(argument.text) alone")
    }
    /// is in the source’s language, but for a few words
    package static let mostlySource = Self("mostlySource", [], "is in the source’s language, but for a few words")
    /// write the quotation marks of the language around what is quoted, or leave it out
    package static let quoteOfLanguage = Self("quoteOfLanguage", [], "write the quotation marks of the language around what is quoted, or leave it out")
    /// ends with “{mark}”, which sentences of {locale} do not have
    package static func stopNotWritten(mark: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("stopNotWritten", [("mark", mark), ("locale", locale)], "ends with “\(mark.text)”, which sentences of \(locale.text) do not have")
    }
    /// has the quotation marks {open} and {close}, which {locale} does not write
    package static func otherQuotes(open: some DiagnosticWord, close: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("otherQuotes", [("open", open), ("close", close), ("locale", locale)], "has the quotation marks \(open.text) and \(close.text), which \(locale.text) does not write")
    }
    /// write {open} and {close}
    package static func writeQuotes(open: some DiagnosticWord, close: some DiagnosticWord) -> Self {
        Self("writeQuotes", [("open", open), ("close", close)], "write \(open.text) and \(close.text)")
    }
    /// has “{mark}”, a mark of Chinese and Japanese
    package static func eastAsianMark(mark: some DiagnosticWord) -> Self {
        Self("eastAsianMark", [("mark", mark)], "has “\(mark.text)”, a mark of Chinese and Japanese")
    }
    /// has “{mark}”, for which {locale} has a mark of its own
    package static func ownMark(mark: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("ownMark", [("mark", mark), ("locale", locale)], "has “\(mark.text)”, for which \(locale.text) has a mark of its own")
    }
    /// has a space before “{mark}”
    package static func spaceBefore(mark: some DiagnosticWord) -> Self {
        Self("spaceBefore", [("mark", mark)], "has a space before “\(mark.text)”")
    }
    /// has no space behind “{mark}”
    package static func noSpaceBehind(mark: some DiagnosticWord) -> Self {
        Self("noSpaceBehind", [("mark", mark)], "has no space behind “\(mark.text)”")
    }
    /// has a space before “{mark}” at which a line may break
    package static func breakingSpace(mark: some DiagnosticWord) -> Self {
        Self("breakingSpace", [("mark", mark)], "has a space before “\(mark.text)” at which a line may break")
    }
    /// has no space before “{mark}”
    package static func noSpaceBefore(mark: some DiagnosticWord) -> Self {
        Self("noSpaceBefore", [("mark", mark)], "has no space before “\(mark.text)”")
    }
    /// write one that does not break: U+00A0 or U+202F
    package static let unbreakableSpace = Self("unbreakableSpace", [], "write one that does not break: U+00A0 or U+202F")
    /// has a space before the particle “{word}”
    package static func spaceBeforeParticle(word: some DiagnosticWord) -> Self {
        Self("spaceBeforeParticle", [("word", word)], "has a space before the particle “\(word.text)”")
    }
    /// writes 수 together with its neighbour before “{word}”
    package static func joinedSu(word: some DiagnosticWord) -> Self {
        Self("joinedSu", [("word", word)], "writes 수 together with its neighbour before “\(word.text)”")
    }
    /// write “-ㄹ 수 있다” and “-ㄹ 수 없다” with spaces
    package static let writeSuApart = Self("writeSuApart", [], "write “-ㄹ 수 있다” and “-ㄹ 수 없다” with spaces")
    /// has a space behind “{mark}” at which a line may break
    package static func breakingSpaceBehind(mark: some DiagnosticWord) -> Self {
        Self("breakingSpaceBehind", [("mark", mark)], "has a space behind “\(mark.text)” at which a line may break")
    }
    /// has “{mark}”, and nothing at the sentence’s beginning
    package static func nothingAtBeginning(mark: some DiagnosticWord) -> Self {
        Self("nothingAtBeginning", [("mark", mark)], "has “\(mark.text)”, and nothing at the sentence’s beginning")
    }
    /// begin the question with ¿
    package static let beginQuestion = Self("beginQuestion", [], "begin the question with ¿")
    /// begin the exclamation with ¡
    package static let beginExclamation = Self("beginExclamation", [], "begin the exclamation with ¡")
    /// has “{mark}”, and the sentence has no end for it
    package static func nothingAtEnd(mark: some DiagnosticWord) -> Self {
        Self("nothingAtEnd", [("mark", mark)], "has “\(mark.text)”, and the sentence has no end for it")
    }
    /// end it with a question or exclamation mark
    package static let endQuestion = Self("endQuestion", [], "end it with a question or exclamation mark")
    /// shows the entity “{text}” as it is written
    package static func entityShown(text: some DiagnosticWord) -> Self {
        Self("entityShown", [("text", text)], "shows the entity “\(text.text)” as it is written")
    }
    /// write the character that it stands for
    package static let writeCharacterOf = Self("writeCharacterOf", [], "write the character that it stands for")
    /// shows the escape “{text}” as it is written
    package static func escapeShown(text: some DiagnosticWord) -> Self {
        Self("escapeShown", [("text", text)], "shows the escape “\(text.text)” as it is written")
    }
    /// write the character that is meant
    package static let writeCharacterMeant = Self("writeCharacterMeant", [], "write the character that is meant")
    /// has “{mark}” of full width, which is shown as it is written
    package static func fullWidthShown(mark: some DiagnosticWord) -> Self {
        Self("fullWidthShown", [("mark", mark)], "has “\(mark.text)” of full width, which is shown as it is written")
    }
    /// the home has no catalog “{name}”
    package static func noCatalogHere(name: some DiagnosticWord) -> Self {
        Self("noCatalogHere", [("name", name)], "the home has no catalog “\(name.text)”")
    }
    /// the source {locale} has no texts of “{name}”
    package static func sourceLacksCatalog(locale: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("sourceLacksCatalog", [("locale", locale), ("name", name)], "the source \(locale.text) has no texts of “\(name.text)”")
    }
    /// neither home has a catalog “{name}”
    package static func neitherHasCatalog(name: some DiagnosticWord) -> Self {
        Self("neitherHasCatalog", [("name", name)], "neither home has a catalog “\(name.text)”")
    }
    /// the locale “{name}” is not in this home
    package static func noLocaleHere(name: some DiagnosticWord) -> Self {
        Self("noLocaleHere", [("name", name)], "the locale “\(name.text)” is not in this home")
    }
    /// the locale “{name}” is in neither home
    package static func neitherHasLocale(name: some DiagnosticWord) -> Self {
        Self("neitherHasLocale", [("name", name)], "the locale “\(name.text)” is in neither home")
    }
    /// “{name}” is no locale
    package static func isNoLocale(name: some DiagnosticWord) -> Self {
        Self("isNoLocale", [("name", name)], "“\(name.text)” is no locale")
    }
    /// {name} is the source, and no translation
    package static func isTheSource(name: some DiagnosticWord) -> Self {
        Self("isTheSource", [("name", name)], "\(name.text) is the source, and no translation")
    }
    /// {locale} is the source, which all others are translated from
    package static func translatedFromIt(locale: some DiagnosticWord) -> Self {
        Self("translatedFromIt", [("locale", locale)], "\(locale.text) is the source, which all others are translated from")
    }
    /// the locale {locale} is there already
    package static func localeThere(locale: some DiagnosticWord) -> Self {
        Self("localeThere", [("locale", locale)], "the locale \(locale.text) is there already")
    }
    /// there is no locale in {path}
    package static func noLocaleIn(path: some DiagnosticWord) -> Self {
        Self("noLocaleIn", [("path", path)], "there is no locale in \(path.text)")
    }
    /// the source locale {name} is not in this home
    package static func noSourceLocale(name: some DiagnosticWord) -> Self {
        Self("noSourceLocale", [("name", name)], "the source locale \(name.text) is not in this home")
    }
    /// several homes lie over each other
    package static let severalHomes = Self("severalHomes", [], "several homes lie over each other")
    /// {path} cannot be read
    package static func pathUnreadable(path: some DiagnosticWord) -> Self {
        Self("pathUnreadable", [("path", path)], "\(path.text) cannot be read")
    }
    /// {file}: the file holds no object
    package static func fileWithoutObject(file: some DiagnosticWord) -> Self {
        Self("fileWithoutObject", [("file", file)], "\(file.text): the file holds no object")
    }
    /// {position}: {message}
    package static func placeAndMessage(position: some DiagnosticWord, message: some DiagnosticWord) -> Self {
        Self("placeAndMessage", [("position", position), ("message", message)], "\(position.text): \(message.text)")
    }
    /// “{name}” says more than a language and where it is spoken
    package static func moreThanLocale(name: some DiagnosticWord) -> Self {
        Self("moreThanLocale", [("name", name)], "“\(name.text)” says more than a language and where it is spoken")
    }
    /// {locale} is a pseudo-locale: its texts are made from the source, and not translated
    package static func isPseudoLocale(locale: some DiagnosticWord) -> Self {
        Self("isPseudoLocale", [("locale", locale)], "\(locale.text) is a pseudo-locale: its texts are made from the source, and not translated")
    }
    /// {locale} is an old or another name of {name}
    package static func otherNameOf(locale: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("otherNameOf", [("locale", locale), ("name", name)], "\(locale.text) is an old or another name of \(name.text)")
    }
    /// ICU does not know the locale {locale}: it could write no number, date or plural form in it
    package static func unknownToICU(locale: some DiagnosticWord) -> Self {
        Self("unknownToICU", [("locale", locale)], "ICU does not know the locale \(locale.text): it could write no number, date or plural form in it")
    }
    /// ICU does not know the region {region} of {locale}
    package static func regionUnknownToICU(region: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("regionUnknownToICU", [("region", region), ("locale", locale)], "ICU does not know the region \(region.text) of \(locale.text)")
    }
    /// {path} could not be written: {text}
    package static func pathUnwritable(path: some DiagnosticWord, text: some DiagnosticWord) -> Self {
        Self("pathUnwritable", [("path", path), ("text", text)], "\(path.text) could not be written: \(text.text)")
    }
    /// several catalogs have the key {key}
    package static func severalHaveKey(key: some DiagnosticWord) -> Self {
        Self("severalHaveKey", [("key", key)], "several catalogs have the key \(key.text)")
    }
    /// no text has the key {key}
    package static func noSuchKey(key: some DiagnosticWord) -> Self {
        Self("noSuchKey", [("key", key)], "no text has the key \(key.text)")
    }
    /// {address}: XML cannot carry the character {code}
    package static func unfitForXML(address: some DiagnosticWord, code: some DiagnosticWord) -> Self {
        Self("unfitForXML", [("address", address), ("code", code)], "\(address.text): XML cannot carry the character \(code.text)")
    }
    /// there are no terms of {locale}
    package static func noTermsOf(locale: some DiagnosticWord) -> Self {
        Self("noTermsOf", [("locale", locale)], "there are no terms of \(locale.text)")
    }
    /// name one of {names}
    package static func nameOneOf(names: some DiagnosticWord) -> Self {
        Self("nameOneOf", [("names", names)], "name one of \(names.text)")
    }
    /// name one that it has: {names}
    package static func nameOneItHas(names: some DiagnosticWord) -> Self {
        Self("nameOneItHas", [("names", names)], "name one that it has: \(names.text)")
    }
    /// write it like zh_CN, fr_FR or zh_Hant_HK
    package static let writeLocaleLike = Self("writeLocaleLike", [], "write it like zh_CN, fr_FR or zh_Hant_HK")
    /// write it like pt_BR, fr or zh_Hant_HK
    package static let writeNewLocaleLike = Self("writeNewLocaleLike", [], "write it like pt_BR, fr or zh_Hant_HK")
    /// add a locale first: `phrasebook add-locale` makes its files
    package static let addLocaleFirst = Self("addLocaleFirst", [], "add a locale first: `phrasebook add-locale` makes its files")
    /// name the locale to translate into
    package static let nameTargetLocale = Self("nameTargetLocale", [], "name the locale to translate into")
    /// write the texts in Locales/{same}; if two are meant all the same, make the folder Locales/{locale} by hand
    package static func writeInSame(same: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("writeInSame", [("same", same), ("locale", locale)], "write the texts in Locales/\(same.text); if two are meant all the same, make the folder Locales/\(locale.text) by hand")
    }
    /// it has a file of every catalog: translate what is missing there
    package static let translateMissingThere = Self("translateMissingThere", [], "it has a file of every catalog: translate what is missing there")
    /// add a file that it lacks: {options}
    package static func addLackingFiles(options: some DiagnosticWord) -> Self {
        Self("addLackingFiles", [("options", options)], "add a file that it lacks: \(options.text)")
    }
    /// name a folder with Locales/ and Resources/
    package static let nameHomeFolder = Self("nameHomeFolder", [], "name a folder with Locales/ and Resources/")
    /// name the one folder that is to be written
    package static let nameOneFolder = Self("nameOneFolder", [], "name the one folder that is to be written")
    /// give the process the right to read it
    package static let giveProcessRight = Self("giveProcessRight", [], "give the process the right to read it")
    /// write '{' \"KEY\": \"text\" '}'
    package static let writeKeyAndText = Self("writeKeyAndText", [], "write { \"KEY\": \"text\" }")
    /// name the locale {name}
    package static func nameTheLocale(name: some DiagnosticWord) -> Self {
        Self("nameTheLocale", [("name", name)], "name the locale \(name.text)")
    }
    /// `phrasebook pseudo` writes it
    package static let pseudoWritesIt = Self("pseudoWritesIt", [], "`phrasebook pseudo` writes it")
    /// name a locale like pt_BR or zh_Hant_HK; if it is meant all the same, make the folder Locales/{locale} by hand
    package static func nameKnownLocale(locale: some DiagnosticWord) -> Self {
        Self("nameKnownLocale", [("locale", locale)], "name a locale like pt_BR or zh_Hant_HK; if it is meant all the same, make the folder Locales/\(locale.text) by hand")
    }
    /// name the locale like pt_BR, or without a region: {name}
    package static func nameWithoutRegion(name: some DiagnosticWord) -> Self {
        Self("nameWithoutRegion", [("name", name)], "name the locale like pt_BR, or without a region: \(name.text)")
    }
    /// make it writable and start again; what was written before it is complete
    package static let makeWritable = Self("makeWritable", [], "make it writable and start again; what was written before it is complete")
    /// name a key as in the files, such as 1004.user, or with its catalog: card-issuing/1004.user
    package static let nameKeyLike = Self("nameKeyLike", [], "name a key as in the files, such as 1004.user, or with its catalog: card-issuing/1004.user")
    /// remove it from the text, or export another format
    package static let removeCharacterOrFormat = Self("removeCharacterOrFormat", [], "remove it from the text, or export another format")
    /// write them in Resources/glossary/{locale}.json, as the glossary of another locale
    package static func writeGlossaryOf(locale: some DiagnosticWord) -> Self {
        Self("writeGlossaryOf", [("locale", locale)], "write them in Resources/glossary/\(locale.text).json, as the glossary of another locale")
    }
    /// Error: {message}
    package static func commandError(message: some DiagnosticWord) -> Self {
        Self("commandError", [("message", message)], "Error: \(message.text)")
    }
    /// Usage: {text}
    package static func commandUsage(text: some DiagnosticWord) -> Self {
        Self("commandUsage", [("text", text)], "Usage: \(text.text)")
    }
    /// See “{text}” for more information.
    package static func commandHelp(text: some DiagnosticWord) -> Self {
        Self("commandHelp", [("text", text)], "See “\(text.text)” for more information.")
    }
    /// {path} cannot be read
    package static func inputUnreadable(path: some DiagnosticWord) -> Self {
        Self("inputUnreadable", [("path", path)], "\(path.text) cannot be read")
    }
    /// {path} could not be written
    package static func outputUnwritable(path: some DiagnosticWord) -> Self {
        Self("outputUnwritable", [("path", path)], "\(path.text) could not be written")
    }
    /// Name another folder with --output.
    package static let nameOtherOutput = Self("nameOtherOutput", [], "Name another folder with --output.")
    /// {count} files could not be read whole, and the counts may be wrong
    package static func filesHalfRead(count: some DiagnosticWord) -> Self {
        Self("filesHalfRead", [("count", count)], "\(count.text) files could not be read whole, and the counts may be wrong")
    }
    /// 1 file could not be read whole, and the counts may be wrong
    package static let oneFileHalfRead = Self("oneFileHalfRead", [], "1 file could not be read whole, and the counts may be wrong")
    /// Fix what is named above, and count again.
    package static let fixAndCount = Self("fixAndCount", [], "Fix what is named above, and count again.")
    /// what is named above could not be read whole, and what is shown of it may be wrong
    package static let shownMayBeWrong = Self("shownMayBeWrong", [], "what is named above could not be read whole, and what is shown of it may be wrong")
    /// there is no folder {name}
    package static func noFolderNamed(name: some DiagnosticWord) -> Self {
        Self("noFolderNamed", [("name", name)], "there is no folder \(name.text)")
    }
    /// Name one with Locales/ and Resources/.
    package static let nameFolderOfHome = Self("nameFolderOfHome", [], "Name one with Locales/ and Resources/.")
    /// “{name}” is no folder, and the shipped home has no revisions
    package static func noFolderNoRevision(name: some DiagnosticWord) -> Self {
        Self("noFolderNoRevision", [("name", name)], "“\(name.text)” is no folder, and the shipped home has no revisions")
    }
    /// Name your home with --home DIR, or two folders.
    package static let nameHomeOrFolders = Self("nameHomeOrFolders", [], "Name your home with --home DIR, or two folders.")
    /// “{name}” is a folder, and a revision too
    package static func folderAndRevision(name: some DiagnosticWord) -> Self {
        Self("folderAndRevision", [("name", name)], "“\(name.text)” is a folder, and a revision too")
    }
    /// Write ./{name} or {name}~0.
    package static func writeWhichOne(name: some DiagnosticWord) -> Self {
        Self("writeWhichOne", [("name", name)], "Write ./\(name.text) or \(name.text)~0.")
    }
    /// {name} is no home
    package static func isNoHome(name: some DiagnosticWord) -> Self {
        Self("isNoHome", [("name", name)], "\(name.text) is no home")
    }
    /// Name a folder with Locales/ and Resources/.
    package static let nameHomeSentence = Self("nameHomeSentence", [], "Name a folder with Locales/ and Resources/.")
    /// the command git is not there
    package static let noGit = Self("noGit", [], "the command git is not there")
    /// Install it, or name a folder to compare with.
    package static let installGit = Self("installGit", [], "Install it, or name a folder to compare with.")
    /// {folder} cannot be compared with a revision
    package static func notComparable(folder: some DiagnosticWord) -> Self {
        Self("notComparable", [("folder", folder)], "\(folder.text) cannot be compared with a revision")
    }
    /// “{name}” is no revision of the repository, and no folder
    package static func isNoRevision(name: some DiagnosticWord) -> Self {
        Self("isNoRevision", [("name", name)], "“\(name.text)” is no revision of the repository, and no folder")
    }
    /// Name two revisions apart: phrasebook diff OLD NEW.
    package static let nameTwoRevisions = Self("nameTwoRevisions", [], "Name two revisions apart: phrasebook diff OLD NEW.")
    /// Name a commit, a branch or a tag, such as HEAD~1 or main; in a shallow clone, fetch it first.
    package static let nameRevision = Self("nameRevision", [], "Name a commit, a branch or a tag, such as HEAD~1 or main; in a shallow clone, fetch it first.")
    /// {folder} has no Locales/ and Resources/ in {name}
    package static func notInRevision(folder: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("notInRevision", [("folder", folder), ("name", name)], "\(folder.text) has no Locales/ and Resources/ in \(name.text)")
    }
    /// Name a revision in which the home is in this folder.
    package static let nameRevisionWithHome = Self("nameRevisionWithHome", [], "Name a revision in which the home is in this folder.")
    /// git does not give {path}
    package static func gitGivesNoFile(path: some DiagnosticWord) -> Self {
        Self("gitGivesNoFile", [("path", path)], "git does not give \(path.text)")
    }
    /// Run `git fsck` to see whether something is missing.
    package static let runFsck = Self("runFsck", [], "Run `git fsck` to see whether something is missing.")
    /// git {command} failed
    package static func gitFailed(command: some DiagnosticWord) -> Self {
        Self("gitFailed", [("command", command)], "git \(command.text) failed")
    }
    /// git could not be run
    package static let gitNotRun = Self("gitNotRun", [], "git could not be run")
    /// the shipped home
    package static let theShippedHome = Self("theShippedHome", [], "the shipped home")
    /// {name}: {path} is a link, and was not read
    package static func isLink(name: some DiagnosticWord, path: some DiagnosticWord) -> Self {
        Self("isLink", [("name", name), ("path", path)], "\(name.text): \(path.text) is a link, and was not read")
    }
    /// {name}: {message}
    package static func ofRevision(name: some DiagnosticWord, message: some DiagnosticWord) -> Self {
        Self("ofRevision", [("name", name), ("message", message)], "\(name.text): \(message.text)")
    }
    /// standard input cannot be read: {text}
    package static func inputStreamUnreadable(text: some DiagnosticWord) -> Self {
        Self("inputStreamUnreadable", [("text", text)], "standard input cannot be read: \(text.text)")
    }
    /// a page is a folder of files: name one with --output DIR
    package static let usageDiffFolder = Self("usageDiffFolder", [], "a page is a folder of files: name one with --output DIR")
    /// --output is for --format html; the others are written to standard output
    package static let usageDiffOutput = Self("usageDiffOutput", [], "--output is for --format html; the others are written to standard output")
    /// --locale says where --confirm KEY counts: name a key too, or leave it out
    package static let usageSyncLocale = Self("usageSyncLocale", [], "--locale says where --confirm KEY counts: name a key too, or leave it out")
    /// --fix changes files, and the shipped home is read-only; name a folder with --home DIR
    package static let usageFixShipped = Self("usageFixShipped", [], "--fix changes files, and the shipped home is read-only; name a folder with --home DIR")
    /// --fix changes one home; leave out --overlay
    package static let usageFixOverlay = Self("usageFixOverlay", [], "--fix changes one home; leave out --overlay")
    /// --fix fixes all that has one right answer; leave out --locale, --catalog and --rule
    package static let usageFixAll = Self("usageFixAll", [], "--fix fixes all that has one right answer; leave out --locale, --catalog and --rule")
    /// name messages to show, or give --html DIR for pages of all of them
    package static let usagePreviewKeys = Self("usagePreviewKeys", [], "name messages to show, or give --html DIR for pages of all of them")
    /// --width is a number from 40 to 1000
    package static let usagePreviewWidth = Self("usagePreviewWidth", [], "--width is a number from 40 to 1000")
    /// name one catalog, or give --all for all of them
    package static let usageReferenceCatalog = Self("usageReferenceCatalog", [], "name one catalog, or give --all for all of them")
    /// a site is a folder of pages: name one with --output DIR
    package static let usageReferenceFolder = Self("usageReferenceFolder", [], "a site is a folder of pages: name one with --output DIR")
    /// no rule is named “{name}”; those above are all there are
    package static func noRuleThoseAbove(name: some DiagnosticWord) -> Self {
        Self("noRuleThoseAbove", [("name", name)], "no rule is named “\(name.text)”; those above are all there are")
    }
    /// {count} files would be written
    package static func filesToWrite(count: some DiagnosticWord) -> Self {
        Self("filesToWrite", [("count", count)], "\(count.text) files would be written")
    }
    /// 1 file would be written
    package static let oneFileToWrite = Self("oneFileToWrite", [], "1 file would be written")
    /// {path}: {what}
    package static func fileChanges(path: some DiagnosticWord, what: some DiagnosticWord) -> Self {
        Self("fileChanges", [("path", path), ("what", what)], "\(path.text): \(what.text)")
    }
    /// {path}: {what} and {more} more
    package static func fileChangesMore(path: some DiagnosticWord, what: some DiagnosticWord, more: some DiagnosticWord) -> Self {
        Self("fileChangesMore", [("path", path), ("what", what), ("more", more)], "\(path.text): \(what.text) and \(more.text) more")
    }
    /// spaces, line ends or escapes
    package static let changedSpaces = Self("changedSpaces", [], "spaces, line ends or escapes")
    /// 1 text
    package static let changedOneText = Self("changedOneText", [], "1 text")
    /// {count} texts
    package static func changedTexts(count: some DiagnosticWord) -> Self {
        Self("changedTexts", [("count", count)], "\(count.text) texts")
    }
    /// 1 text in the syntax {syntax}
    package static func changedSyntaxOfText(syntax: some DiagnosticWord) -> Self {
        Self("changedSyntaxOfText", [("syntax", syntax)], "1 text in the syntax \(syntax.text)")
    }
    /// {count} texts in the syntax {syntax}
    package static func changedSyntaxOfTexts(count: some DiagnosticWord, syntax: some DiagnosticWord) -> Self {
        Self("changedSyntaxOfTexts", [("count", count), ("syntax", syntax)], "\(count.text) texts in the syntax \(syntax.text)")
    }
    /// the recorded texts, in the other syntax
    package static let changedHashes = Self("changedHashes", [], "the recorded texts, in the other syntax")
    /// write these texts in another way, or leave them out
    package static let writeOtherwiseOrLeaveOut = Self("writeOtherwiseOrLeaveOut", [], "write these texts in another way, or leave them out")
    /// write these texts in another way, or leave their files as they are
    package static let writeOtherwiseOrLeaveFiles = Self("writeOtherwiseOrLeaveFiles", [], "write these texts in another way, or leave their files as they are")
    /// says what {syntax}, the syntax of its file, cannot say
    package static func otherSyntax(syntax: some DiagnosticWord) -> Self {
        Self("otherSyntax", [("syntax", syntax)], "says what \(syntax.text), the syntax of its file, cannot say")
    }
    /// write it in another way
    package static let writeOtherwise = Self("writeOtherwise", [], "write it in another way")
    /// an empty text removed
    package static let changedEmptyText = Self("changedEmptyText", [], "an empty text removed")
    /// {count} empty texts removed
    package static func changedEmptyTexts(count: some DiagnosticWord) -> Self {
        Self("changedEmptyTexts", [("count", count)], "\(count.text) empty texts removed")
    }
    /// the order of texts
    package static let changedOrder = Self("changedOrder", [], "the order of texts")
    /// @@ members first
    package static let changedHeads = Self("changedHeads", [], "@@ members first")
    /// its locale
    package static let changedLocale = Self("changedLocale", [], "its locale")
    /// metadata removed
    package static let changedMetadata = Self("changedMetadata", [], "metadata removed")
    /// the description of {key}
    package static func changedDescription(key: some DiagnosticWord) -> Self {
        Self("changedDescription", [("key", key)], "the description of \(key.text)")
    }
    /// their order, or texts that are gone
    package static let changedRecords = Self("changedRecords", [], "their order, or texts that are gone")
    /// {what} to translate
    package static func changedToTranslate(what: some DiagnosticWord) -> Self {
        Self("changedToTranslate", [("what", what)], "\(what.text) to translate")
    }
    /// {key}: confirmed in {names}
    package static func confirmedIn(key: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("confirmedIn", [("key", key), ("names", names)], "\(key.text): confirmed in \(names.text)")
    }
    /// {key}: would be confirmed in {names}
    package static func confirmableIn(key: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("confirmableIn", [("key", key), ("names", names)], "\(key.text): would be confirmed in \(names.text)")
    }
    /// {key}: nothing to confirm, no translation of it is stale or unfinished
    package static func nothingToConfirm(key: some DiagnosticWord) -> Self {
        Self("nothingToConfirm", [("key", key)], "\(key.text): nothing to confirm, no translation of it is stale or unfinished")
    }
    /// {key}: nothing to confirm, no translation of it is stale or unfinished in {names}
    package static func nothingToConfirmIn(key: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("nothingToConfirmIn", [("key", key), ("names", names)], "\(key.text): nothing to confirm, no translation of it is stale or unfinished in \(names.text)")
    }
    /// “{name}” is written {locale} here.
    package static func localeWrittenAs(name: some DiagnosticWord, locale: some DiagnosticWord) -> Self {
        Self("localeWrittenAs", [("name", name), ("locale", locale)], "“\(name.text)” is written \(locale.text) here.")
    }
    /// {locale} has {name} already; it stays as it is
    package static func fileThereAlready(locale: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("fileThereAlready", [("locale", locale), ("name", name)], "\(locale.text) has \(name.text) already; it stays as it is")
    }
    /// {locale} is written from right to left.
    package static func writtenFromRight(locale: some DiagnosticWord) -> Self {
        Self("writtenFromRight", [("locale", locale)], "\(locale.text) is written from right to left.")
    }
    /// Plural forms of {locale}: {forms}
    package static func pluralFormsOf(locale: some DiagnosticWord, forms: some DiagnosticWord) -> Self {
        Self("pluralFormsOf", [("locale", locale), ("forms", forms)], "Plural forms of \(locale.text): \(forms.text)")
    }
    /// as in {pattern}
    package static func asInPattern(pattern: some DiagnosticWord) -> Self {
        Self("asInPattern", [("pattern", pattern)], "as in \(pattern.text)")
    }
    /// in {names}
    package static func inTexts(names: some DiagnosticWord) -> Self {
        Self("inTexts", [("names", names)], "in \(names.text)")
    }
    /// in {names} and {more} more
    package static func inTextsMore(names: some DiagnosticWord, more: some DiagnosticWord) -> Self {
        Self("inTextsMore", [("names", names), ("more", more)], "in \(names.text) and \(more.text) more")
    }
    /// Forms of ranks (1st, 2nd) in {locale}: {forms}
    package static func rankFormsOf(locale: some DiagnosticWord, forms: some DiagnosticWord) -> Self {
        Self("rankFormsOf", [("locale", locale), ("forms", forms)], "Forms of ranks (1st, 2nd) in \(locale.text): \(forms.text)")
    }
    /// Until a text is translated, its readers get that of {chain}.
    package static func untilTranslated(chain: some DiagnosticWord) -> Self {
        Self("untilTranslated", [("chain", chain)], "Until a text is translated, its readers get that of \(chain.text).")
    }
    /// the default locale
    package static let theDefaultLocale = Self("theDefaultLocale", [], "the default locale")
    /// {locale}, then of the default locale
    package static func parentThenDefault(locale: some DiagnosticWord) -> Self {
        Self("parentThenDefault", [("locale", locale)], "\(locale.text), then of the default locale")
    }
    /// Next:
    package static let nextSteps = Self("nextSteps", [], "Next:")
    /// Translate in the files, or with a tool:
    package static let stepTranslate = Self("stepTranslate", [], "Translate in the files, or with a tool:")
    /// Begin with common: all catalogs use its labels and texts
    package static let stepCommon = Self("stepCommon", [], "Begin with common: all catalogs use its labels and texts")
    /// Name the things of the texts in {path}
    package static func stepGlossary(path: some DiagnosticWord) -> Self {
        Self("stepGlossary", [("path", path)], "Name the things of the texts in \(path.text)")
    }
    /// See how much is left: {text}
    package static func stepCoverage(text: some DiagnosticWord) -> Self {
        Self("stepCoverage", [("text", text)], "See how much is left: \(text.text)")
    }
    /// Check the words, and record from which source they were made:
    package static let stepCheck = Self("stepCheck", [], "Check the words, and record from which source they were made:")
    /// has a space behind “{mark}”
    package static func spaceBehindMark(mark: some DiagnosticWord) -> Self {
        Self("spaceBehindMark", [("mark", mark)], "has a space behind “\(mark.text)”")
    }
    /// has “{mark}” behind “{last}”
    package static func markBehindMark(mark: some DiagnosticWord, last: some DiagnosticWord) -> Self {
        Self("markBehindMark", [("mark", mark), ("last", last)], "has “\(mark.text)” behind “\(last.text)”")
    }
    /// has “{kana}” in half width
    package static func halfWidthKana(kana: some DiagnosticWord) -> Self {
        Self("halfWidthKana", [("kana", kana)], "has “\(kana.text)” in half width")
    }
    /// the home {home} has {count} error(s)
    package static func homeHasErrors(home: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("homeHasErrors", [("home", home), ("count", count)], "the home \(home.text) has \(count.text) error(s)")
    }
    /// no message has the key {key}
    package static func noSuchMessage(key: some DiagnosticWord) -> Self {
        Self("noSuchMessage", [("key", key)], "no message has the key \(key.text)")
    }
    /// A key is one of Locales/{locale}/*.arb, such as card-issuing/1004.user.
    package static func aKeyIsLike(locale: some DiagnosticWord) -> Self {
        Self("aKeyIsLike", [("locale", locale)], "A key is one of Locales/\(locale.text)/*.arb, such as card-issuing/1004.user.")
    }
    /// Is it one of these? {names}
    package static func isItOneOf(names: some DiagnosticWord) -> Self {
        Self("isItOneOf", [("names", names)], "Is it one of these? \(names.text)")
    }
    /// {home} has no folder Locales
    package static func noLocalesFolder(home: some DiagnosticWord) -> Self {
        Self("noLocalesFolder", [("home", home)], "\(home.text) has no folder Locales")
    }
    /// Name a home with --home DIR.
    package static let nameAHome = Self("nameAHome", [], "Name a home with --home DIR.")
    /// {files} to {path}
    package static func writtenTo(files: some DiagnosticWord, path: some DiagnosticWord) -> Self {
        Self("writtenTo", [("files", files), ("path", path)], "\(files.text) to \(path.text)")
    }
    /// {locale} and {same}, which is there already, are the same locale
    package static func localeMeansSame(locale: some DiagnosticWord, same: some DiagnosticWord) -> Self {
        Self("localeMeansSame", [("locale", locale), ("same", same)], "\(locale.text) and \(same.text), which is there already, are the same locale")
    }
    /// “{text}” is “{word}” read in another encoding than UTF-8, and no text
    package static func cellMisread(text: some DiagnosticWord, word: some DiagnosticWord) -> Self {
        Self("cellMisread", [("text", text), ("word", word)], "“\(text.text)” is “\(word.text)” read in another encoding than UTF-8, and no text")
    }
    /// there is no catalog “{name}”; the catalogs are {names}
    package static func noCatalogNamed(name: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("noCatalogNamed", [("name", name), ("names", names)], "there is no catalog “\(name.text)”; the catalogs are \(names.text)")
    }
    /// in memory
    package static let homeInMemory = Self("homeInMemory", [], "in memory")
    /// the home lacks {count} thing(s) that are served
    package static func homeLacksServed(count: some DiagnosticWord) -> Self {
        Self("homeLacksServed", [("count", count)], "the home lacks \(count.text) thing(s) that are served")
    }
    /// {path} is missing; install the folder {name} beside the command
    package static func fileOfCommandMissing(path: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("fileOfCommandMissing", [("path", path), ("name", name)], "\(path.text) is missing; install the folder \(name.text) beside the command")
    }
    /// there is no code “{code}” in {catalog}
    package static func noCodeIn(code: some DiagnosticWord, catalog: some DiagnosticWord) -> Self {
        Self("noCodeIn", [("code", code), ("catalog", catalog)], "there is no code “\(code.text)” in \(catalog.text)")
    }
    /// “{zone}” is no time zone that ICU knows by an IANA name; write one such as Asia/Shanghai
    package static func noZone(zone: some DiagnosticWord) -> Self {
        Self("noZone", [("zone", zone)], "“\(zone.text)” is no time zone that ICU knows by an IANA name; write one such as Asia/Shanghai")
    }
    /// “{word}” is no argument; write NAME=VALUE
    package static func noArgument(word: some DiagnosticWord) -> Self {
        Self("noArgument", [("word", word)], "“\(word.text)” is no argument; write NAME=VALUE")
    }
    /// the locale “{locale}” is not in this home; it has {names}
    package static func noLocaleOf(locale: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("noLocaleOf", [("locale", locale), ("names", names)], "the locale “\(locale.text)” is not in this home; it has \(names.text)")
    }
    /// {code} has no argument “{name}”; it takes {known}
    package static func argumentUnknown(code: some DiagnosticWord, name: some DiagnosticWord, known: some DiagnosticWord) -> Self {
        Self("argumentUnknown", [("code", code), ("name", name), ("known", known)], "\(code.text) has no argument “\(name.text)”; it takes \(known.text)")
    }
    /// none
    package static let noArguments = Self("noArguments", [], "none")
    /// no text can show “{value}” as {name}
    package static func argumentNotShown(value: some DiagnosticWord, name: some DiagnosticWord) -> Self {
        Self("argumentNotShown", [("value", value), ("name", name)], "no text can show “\(value.text)” as \(name.text)")
    }
    /// {name} is given twice, and it is no list
    package static func argumentTwice(name: some DiagnosticWord) -> Self {
        Self("argumentTwice", [("name", name)], "\(name.text) is given twice, and it is no list")
    }
    /// {name} has more than {count} names
    package static func argumentTooMany(name: some DiagnosticWord, count: some DiagnosticWord) -> Self {
        Self("argumentTooMany", [("name", name), ("count", count)], "\(name.text) has more than \(count.text) names")
    }
    /// “{value}” is no {type} for {name}; write {form}
    package static func argumentUnreadable(value: some DiagnosticWord, type: some DiagnosticWord, name: some DiagnosticWord, form: some DiagnosticWord) -> Self {
        Self("argumentUnreadable", [("value", value), ("type", type), ("name", name), ("form", form)], "“\(value.text)” is no \(type.text) for \(name.text); write \(form.text)")
    }
    /// a field’s name
    package static let formField = Self("formField", [], "a field’s name")
    /// a text that is not empty
    package static let formText = Self("formText", [], "a text that is not empty")
    /// a region code such as JP
    package static let formRegion = Self("formRegion", [], "a region code such as JP")
    /// a whole number
    package static let formInteger = Self("formInteger", [], "a whole number")
    /// a number such as 0.25
    package static let formDecimal = Self("formDecimal", [], "a number such as 0.25")
    /// an amount and a currency, such as \"1234.50 CNY\"
    package static let formMoney = Self("formMoney", [], "an amount and a currency, such as \"1234.50 CNY\"")
    /// RFC 3339, such as 2026-01-02T03:04:05Z
    package static let formInstant = Self("formInstant", [], "RFC 3339, such as 2026-01-02T03:04:05Z")
    /// “{word}” is not understood; a rule’s name follows --explain
    package static func ruleFollowsExplain(word: some DiagnosticWord) -> Self {
        Self("ruleFollowsExplain", [("word", word)], "“\(word.text)” is not understood; a rule’s name follows --explain")
    }
    /// the home has errors; nothing was written
    package static let releaseHasErrors = Self("releaseHasErrors", [], "the home has errors; nothing was written")
    /// callers would not compile any more; nothing was written
    package static let releaseBreaks = Self("releaseBreaks", [], "callers would not compile any more; nothing was written")
    /// --breaking records it all the same
    package static let releaseAllTheSame = Self("releaseAllTheSame", [], "--breaking records it all the same")
    /// {path} is there already
    package static func isThereAlready(path: some DiagnosticWord) -> Self {
        Self("isThereAlready", [("path", path)], "\(path.text) is there already")
    }
    /// Choose another folder; nothing was written.
    package static let chooseOtherFolder = Self("chooseOtherFolder", [], "Choose another folder; nothing was written.")
    /// Wrote a home with the catalog “shop” to {path}.
    package static func homeWritten(path: some DiagnosticWord) -> Self {
        Self("homeWritten", [("path", path)], "Wrote a home with the catalog “shop” to \(path.text).")
    }
    /// facts
    package static let homeFacts = Self("homeFacts", [], "facts")
    /// words
    package static let homeWords = Self("homeWords", [], "words")
    /// how to
    package static let homeHowTo = Self("homeHowTo", [], "how to")
    /// Try:
    package static let homeTry = Self("homeTry", [], "Try:")
    /// this phrasebook was built without the package trait “Service”, which has the HTTP message service
    package static let builtWithoutService = Self("builtWithoutService", [], "this phrasebook was built without the package trait “Service”, which has the HTTP message service")
    /// Build it with: {text}
    package static func buildWithService(text: some DiagnosticWord) -> Self {
        Self("buildWithService", [("text", text)], "Build it with: \(text.text)")
    }
    /// phrasebook cannot serve at {address}
    package static func cannotServeAt(address: some DiagnosticWord) -> Self {
        Self("cannotServeAt", [("address", address)], "phrasebook cannot serve at \(address.text)")
    }
    /// the home {home} has none of the shipped catalogs
    package static func noShippedCatalogs(home: some DiagnosticWord) -> Self {
        Self("noShippedCatalogs", [("home", home)], "the home \(home.text) has none of the shipped catalogs")
    }
    /// Try resolve with one of its own.
    package static let tryResolve = Self("tryResolve", [], "Try resolve with one of its own.")
    /// Unknown option “{option}”
    package static func parserUnknownOption(option: some DiagnosticWord) -> Self {
        Self("parserUnknownOption", [("option", option)], "Unknown option “\(option.text)”")
    }
    /// Missing expected argument “{name}”
    package static func parserMissing(name: some DiagnosticWord) -> Self {
        Self("parserMissing", [("name", name)], "Missing expected argument “\(name.text)”")
    }
    /// Unexpected argument {text}
    package static func parserUnexpected(text: some DiagnosticWord) -> Self {
        Self("parserUnexpected", [("text", text)], "Unexpected argument \(text.text)")
    }
    /// Missing value for “{option}”
    package static func parserNoValue(option: some DiagnosticWord) -> Self {
        Self("parserNoValue", [("option", option)], "Missing value for “\(option.text)”")
    }
    /// The value “{value}” is invalid for “{option}”
    package static func parserBadValue(value: some DiagnosticWord, option: some DiagnosticWord) -> Self {
        Self("parserBadValue", [("value", value), ("option", option)], "The value “\(value.text)” is invalid for “\(option.text)”")
    }
    /// did you mean {name}?
    package static func didYouMean(name: some DiagnosticWord) -> Self {
        Self("didYouMean", [("name", name)], "did you mean \(name.text)?")
    }
    /// did you mean “{name}” in the object “{word}”?
    package static func didYouMeanIn(name: some DiagnosticWord, word: some DiagnosticWord) -> Self {
        Self("didYouMeanIn", [("name", name), ("word", word)], "did you mean “\(name.text)” in the object “\(word.text)”?")
    }
    /// the setting {key} {problem}
    package static func settingIs(key: some DiagnosticWord, problem: some DiagnosticWord) -> Self {
        Self("settingIs", [("key", key), ("problem", problem)], "the setting \(key.text) \(problem.text)")
    }
    /// is no text
    package static let settingIsNoText = Self("settingIsNoText", [], "is no text")
    /// is neither true nor false
    package static let settingIsNoBoolean = Self("settingIsNoBoolean", [], "is neither true nor false")
    /// is no whole number
    package static let settingIsNoNumber = Self("settingIsNoNumber", [], "is no whole number")
    /// is {number}; write a number from {lowest} to {highest}
    package static func settingOutOfRange(number: some DiagnosticWord, lowest: some DiagnosticWord, highest: some DiagnosticWord) -> Self {
        Self("settingOutOfRange", [("number", number), ("lowest", lowest), ("highest", highest)], "is \(number.text); write a number from \(lowest.text) to \(highest.text)")
    }
    /// is “{path}”; write a path such as /phrasebook, of letters, digits and `-._~/`
    package static func settingIsNoPath(path: some DiagnosticWord) -> Self {
        Self("settingIsNoPath", [("path", path)], "is “\(path.text)”; write a path such as /phrasebook, of letters, digits and `-._~/`")
    }
    /// is “{value}”; write one of {names}
    package static func settingIsNoChoice(value: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("settingIsNoChoice", [("value", value), ("names", names)], "is “\(value.text)”; write one of \(names.text)")
    }
    /// is “{value}”; write a locale such as zh_CN
    package static func settingIsNoLocale(value: some DiagnosticWord) -> Self {
        Self("settingIsNoLocale", [("value", value)], "is “\(value.text)”; write a locale such as zh_CN")
    }
    /// is “{value}”, which the home {home} does not have; write one of {names}
    package static func settingLocaleNotThere(value: some DiagnosticWord, home: some DiagnosticWord, names: some DiagnosticWord) -> Self {
        Self("settingLocaleNotThere", [("value", value), ("home", home), ("names", names)], "is “\(value.text)”, which the home \(home.text) does not have; write one of \(names.text)")
    }
    /// is missing; the other files need it
    package static let settingMissing = Self("settingMissing", [], "is missing; the other files need it")
    /// cannot be used: {reason}
    package static func settingUnusable(reason: some DiagnosticWord) -> Self {
        Self("settingUnusable", [("reason", reason)], "cannot be used: \(reason.text)")
    }
    /// is {kind}; write a text, a number, true or false, or leave it out
    package static func settingIsKind(kind: some DiagnosticWord) -> Self {
        Self("settingIsKind", [("kind", kind)], "is \(kind.text); write a text, a number, true or false, or leave it out")
    }
    /// the settings cannot be read; write a JSON object into this file
    package static let settingsUnreadable = Self("settingsUnreadable", [], "the settings cannot be read; write a JSON object into this file")
    /// the settings are {kind}; write a JSON object
    package static func settingsAreKind(kind: some DiagnosticWord) -> Self {
        Self("settingsAreKind", [("kind", kind)], "the settings are \(kind.text); write a JSON object")
    }
    /// “{key}” is {kind}; write an object
    package static func settingGroupIsKind(key: some DiagnosticWord, kind: some DiagnosticWord) -> Self {
        Self("settingGroupIsKind", [("key", key), ("kind", kind)], "“\(key.text)” is \(kind.text); write an object")
    }
    /// there is no setting “{key}”; {remedy}
    package static func noSuchSetting(key: some DiagnosticWord, remedy: some DiagnosticWord) -> Self {
        Self("noSuchSetting", [("key", key), ("remedy", remedy)], "there is no setting “\(key.text)”; \(remedy.text)")
    }
    /// there is no such setting; {remedy}
    package static func noSuchVariable(remedy: some DiagnosticWord) -> Self {
        Self("noSuchVariable", [("remedy", remedy)], "there is no such setting; \(remedy.text)")
    }
    /// unset it
    package static let settingUnset = Self("settingUnset", [], "unset it")
    /// {problem}; Kubernetes set it: say “enableServiceLinks: false” in the pod
    package static func settingOfKubernetes(problem: some DiagnosticWord) -> Self {
        Self("settingOfKubernetes", [("problem", problem)], "\(problem.text); Kubernetes set it: say “enableServiceLinks: false” in the pod")
    }
    /// did you mean “{name}”?
    package static func didYouMeanMember(name: some DiagnosticWord) -> Self {
        Self("didYouMeanMember", [("name", name)], "did you mean “\(name.text)”?")
    }
}
