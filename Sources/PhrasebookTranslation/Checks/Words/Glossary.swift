import Phrasebook

/// The words of one locale: `Resources/glossary/LOCALE.json`.
struct Glossary: Sendable {
    /// A thing, and what it is called.
    struct Term: Sendable {
        /// Its names in the source's language.
        let source: [String]
        /// Its names here; where there are any, a translation must have one of them.
        let use: [String]
        /// Its names in texts for users, where they are others.
        let user: [String]
        /// What it must not be called.
        let refused: [String]

        /// What a text may call it.
        func names(forUsers: Bool) -> [String] { forUsers && !user.isEmpty ? user : use }

        /// Whether a text calls it by one of its names; so does every text where it has none.
        func isNamed(in text: String, forUsers: Bool) -> Bool {
            let names = names(forUsers: forUsers)
            return names.isEmpty || names.contains(where: text.hasFolded)
        }
    }

    /// What a word of a text is.
    struct Word: Sendable {
        var roles: Roles
        /// What the glossary has instead.
        var suggestion = ""
        /// The words of the source for which it is right all the same.
        var onlyFor: [String] = []
    }

    struct Roles: OptionSet, Sendable {
        let rawValue: UInt8
        static let refused = Roles(rawValue: 1)
        static let refusedForUsers = Roles(rawValue: 2)
        static let blame = Roles(rawValue: 4)
        static let technical = Roles(rawValue: 8)
        static let retry = Roles(rawValue: 16)
        static let withheld = Roles(rawValue: 32)
    }

    /// A list of words for one role.
    private static let lists: [(name: String, role: Roles)] = [
        ("blame", .blame), ("technical", .technical), ("retry", .retry), ("withheld", .withheld),
    ]

    private(set) var terms: [Term] = []
    private(set) var words: [Word] = []
    /// Finds ``words``.
    private(set) var finder = WordFinder([])
    /// Finds the sources of terms; each belongs to the term of ``sourceTerms``.
    private(set) var sources = WordFinder([])
    private(set) var sourceTerms: [Int] = []
    /// Names of the source with brackets, which a translation may do without.
    private(set) var bracketed: [String] = []
    /// What turns an invitation to try again into its opposite, as it is written before it.
    private(set) var negations: [[UInt8]] = []
    /// Words of users that look like a field's raw name.
    private(set) var allowedNames: Set<String> = []

    /// A glossary without words.
    init() {}

    /// The glossary of a locale: that of its folder, else that of its language alone; empty where there is none.
    ///
    /// What is wrong with the file is added to `log`.
    static func read(_ locale: String, language: String, in files: ParsedHome, _ log: inout DiagnosticLog)
        -> Glossary
    {
        for name in [locale, language] {
            let path = "Resources/glossary/\(name).json"
            guard files.home.lists(path) else { continue }
            guard let file = CheckFile.read(path, in: files, &log) else { return Glossary() }
            return Glossary(file, &log)
        }
        return Glossary()
    }

    private init(_ file: CheckFile, _ log: inout DiagnosticLog) {
        var found: [(text: String, word: Word)] = []
        var indices: [String: Int] = [:]
        func add(_ text: String, _ role: Roles, instead suggestion: String = "", onlyFor: [String] = []) {
            if let index = indices[text] {
                found[index].word.roles.formUnion(role)
                if found[index].word.suggestion.isEmpty { found[index].word.suggestion = suggestion }
                if found[index].word.onlyFor.isEmpty { found[index].word.onlyFor = onlyFor }
                return
            }
            indices[text] = found.count
            found.append((text, Word(roles: role, suggestion: suggestion, onlyFor: onlyFor)))
        }
        for (name, role) in Self.lists {
            for text in file.strings(file.root["words"]?.object?[name], &log) { add(text, role) }
        }
        var sourceWords: [String] = []
        for node in file.objects(file.root["terms"], &log) {
            let source = file.strings(node["source"], &log)
            let use = file.strings(node["use"], &log)
            let user = file.strings(node["user"], &log)
            for text in source {
                sourceWords.append(text)
                sourceTerms.append(terms.count)
                if text.utf8.contains(UInt8(ascii: "(")) { bracketed.append(text) }
            }
            let refused = file.strings(node["not"], &log)
            terms.append(Term(source: source, use: use, user: user, refused: refused))
            let suggestion = (use + user.filter { !use.contains($0) }).joined(separator: ", ")
            for text in refused { add(text, .refused, instead: suggestion) }
            for text in file.strings(node["notForUsers"], &log) {
                add(text, .refusedForUsers, instead: user.isEmpty ? suggestion : user.joined(separator: ", "))
            }
            for member in node["onlyFor"]?.object?.members ?? [] {
                add(
                    member.key, .refused, instead: suggestion,
                    onlyFor: file.strings(member.value, &log))
            }
        }
        // A longer word keeps a shorter one in it from being found, so it takes over what that is: 稍后再试 is the right
        // term, and invites to try again as 再试 does. What is allowed is right as it is.
        let allowed = file.strings(file.root["allowed"], &log)
        let graver = found.filter { !$0.word.roles.isDisjoint(with: Self.inheritedRoles) }
        let shorter = WordFinder(graver.map(\.text))
        for text in terms.flatMap({ $0.use + $0.user }) + allowed where text.utf8.count >= 2 { add(text, []) }
        for index in found.indices where !allowed.contains(found[index].text) {
            found[index].word.roles.formUnion(
                Self.inherited(by: found[index].text, from: shorter, graver.map(\.word.roles)))
        }
        allowedNames = Set(allowed)
        negations = file.strings(file.root["words"]?.object?["negations"], &log).map {
            Array($0.utf8).map(WordFinder.folded)
        }
        words = found.map(\.word)
        finder = WordFinder(found.map(\.text))
        sources = WordFinder(sourceWords)
    }

    /// The roles that a word has from a shorter one in it.
    private static let inheritedRoles: Roles = [.blame, .technical, .retry, .withheld]

    /// The roles of the words inside of a word.
    private static func inherited(by text: String, from shorter: WordFinder, _ roles: [Roles]) -> Roles {
        var inherited: Roles = []
        let bytes = Array(text.utf8)
        for start in bytes.indices {
            let isInside = start > 0 && WordFinder.isWordByte(bytes[start - 1]) && WordFinder.isWordByte(bytes[start])
            guard !isInside, bytes[start] & 0xC0 != 0x80 else { continue }
            shorter.forEachMatch(in: String(decoding: bytes[start...], as: UTF8.self)) { match in
                if match.bytes.count < bytes.count { inherited.formUnion(roles[match.word]) }
            }
        }
        return inherited.intersection(inheritedRoles)
    }
}
