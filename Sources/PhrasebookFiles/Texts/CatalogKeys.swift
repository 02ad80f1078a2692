package import TextKernel

/// What the keys of a catalog's text files mean.
package struct CatalogKeys: Sendable {
    package enum Meaning {
        /// A text of a code.
        case text(entry: Int, slot: TextSlot)
        /// Another word of the catalog, for its reference pages, with its index among them.
        case word(Int)
    }

    /// The codes in document order; of codes that are there twice, the first one has the name.
    package let codes: NameTable
    /// The codes, the last one first, where a key can be read in several ways: the last of them has the key.
    private let reversed: NameTable?
    /// The codes in document order.
    private let packed: [PackedName]
    /// The words with their ranks.
    private var words: [ExactKey: Int] = [:]

    private static let suffixes = TextSlot.allCases.map { (slot: $0, bytes: Array($0.suffix.utf8)) }
    /// All of them are short enough to be packed.
    private static let packedSuffixes = TextSlot.allCases.map { (slot: $0, suffix: PackedName($0.suffix)) }

    /// The keys of a catalog.
    package init(_ catalog: Catalog) {
        let codes = catalog.entries.map(\.code.rawValue)
        self.codes = NameTable(codes)
        packed = codes.map { PackedName($0) }
        // Where no code has a dot and none is there twice, a key can be read in one way at most.
        let isAmbiguous =
            catalog.indexByCode.count < catalog.entries.count
            || codes.contains { $0.utf8.contains(UInt8(ascii: ".")) }
        reversed = isAmbiguous ? NameTable(codes.reversed()) : nil
        for word in Self.words(of: catalog) { words[ExactKey(text: word)] = words.count }
    }

    /// The keys of no code: the words of the reference page, in their order.
    package static func words(of catalog: Catalog) -> [String] {
        ["catalog.title", "catalog.overview", unknownMessage, unknownUser]
            + catalog.categories.flatMap { ["category.\($0.name)", "category.\($0.name).description"] }
            + catalog.types.flatMap { ["type.\($0.name).scope", "type.\($0.name).remarks"] }
            + catalog.notes.map { "note.\($0)" }
    }

    /// What each key of a file means; nil for one that means nothing.
    package func meanings(of file: TextFile) -> [Meaning?] {
        var last = 0
        return file.texts.map { text in
            file.withBytes(of: text.key) { meaning(of: $0, near: &last) }
        }
    }

    /// What a key means; `entry` is that of the key before, since most files have the document's order.
    private func meaning(of key: Span<UInt8>, near entry: inout Int) -> Meaning? {
        guard reversed == nil else { return self[key.text] }
        let dot = key.indices.first { key[$0] == UInt8(ascii: ".") } ?? key.count
        if dot > 0, let slot = slot(key.extracting(dot...)),
            let found = index(of: key.extracting(..<dot), near: entry)
        {
            entry = found
            return .text(entry: found, slot: slot)
        }
        return words[ExactKey(text: key.text)].map { .word($0) }
    }

    private func slot(_ suffix: Span<UInt8>) -> TextSlot? {
        let name = PackedName(suffix)
        for (slot, suffix) in Self.packedSuffixes where suffix == name { return slot }
        return nil
    }

    private func index(of code: Span<UInt8>, near entry: Int) -> Int? {
        let name = PackedName(code)
        if !name.isLong {
            if entry < packed.count, packed[entry] == name { return entry }
            if entry + 1 < packed.count, packed[entry + 1] == name { return entry + 1 }
        }
        return codes.index(of: code)
    }

    /// What a key means; where a code with its suffix is spelled like another one, the last of them has the key.
    package subscript(key: String) -> Meaning? {
        if let text = text(of: key) { return .text(entry: text.entry, slot: text.slot) }
        return words[ExactKey(text: key)].map { .word($0) }
    }

    private func text(of key: String) -> (entry: Int, slot: TextSlot)? {
        let bytes = key.utf8.span
        var found: (entry: Int, slot: TextSlot)?
        for (slot, suffix) in Self.suffixes where bytes.hasSuffix(suffix) {
            let code = bytes.extracting(droppingLast: suffix.count)
            guard let index = (reversed ?? codes).index(of: code) else { continue }
            let entry = reversed == nil ? index : packed.count - 1 - index
            if entry >= found?.entry ?? 0 { found = (entry, slot) }
        }
        return found
    }

    /// Whether anybody reads a key: a user text of its own is not, where the manifest takes a shared one.
    package func isRead(_ key: String, _ catalog: Catalog) -> Bool {
        switch self[key] {
        case .word: true
        case .text(let entry, .user), .text(let entry, .userPlain): catalog.entries[entry].sharedUserText == nil
        case .text: true
        case nil: false
        }
    }

    /// The rank of a key in the canonical order: the words of the reference page, then the codes as in the document.
    package func rank(_ meaning: Meaning) -> Int {
        switch meaning {
        case .text(let entry, let slot): words.count + entry * Self.suffixes.count + slot.rawValue
        case .word(let rank): rank
        }
    }

    /// The texts that the source locale must have for a code.
    package func required(_ entry: Catalog.Entry) -> [String] {
        let message = entry.code.rawValue
        return entry.sharedUserText == nil ? [message, message + TextSlot.user.suffix] : [message]
    }

    /// A catalog's own answer to a code that it does not have, instead of the common one.
    package static let unknownMessage = "catalog.unknown"
    /// Its user text.
    package static let unknownUser = "catalog.unknown.user"
}
