/// Arguments by name, in the order given.
///
/// A name given twice counts as its last value.
///
/// Names are compared scalar by scalar, as ICU does, not by canonical equivalence.
///
/// Four arguments and fewer are held in place: to make them allocates nothing.
public struct MessageArguments: Sendable, ExpressibleByDictionaryLiteral {
    /// A name with its value.
    public struct Entry: Sendable, Hashable {
        /// The argument's name or number.
        public let name: String
        /// The value.
        public var value: MessageArgument

        init(_ name: String, _ value: MessageArgument) {
            self.name = name
            self.value = value
        }

        /// Names are the same where their scalars are.
        public static func == (left: Self, right: Self) -> Bool {
            left.name.hasSameScalars(as: right.name) && left.value == right.value
        }
    }

    private var first: Entry?
    private var second: Entry?
    private var third: Entry?
    private var fourth: Entry?
    /// Those behind the fourth.
    private var others: [Entry] = []

    /// How many arguments there are.
    public private(set) var count = 0

    /// No arguments.
    public init() {}

    /// Arguments in the order given.
    public init(_ arguments: [(String, MessageArgument)]) {
        for (name, value) in arguments { self[name] = value }
    }

    /// Arguments written in source.
    @inlinable
    public init(dictionaryLiteral elements: (String, MessageArgument)...) {
        self.init()
        for index in elements.indices { self[elements[index].0] = elements[index].1 }
    }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// The arguments, in the order given.
    public var entries: [Entry] {
        [first, second, third, fourth].compactMap { $0 } + others
    }

    /// The value of an argument; nil where it was not given.
    public subscript(name: String) -> MessageArgument? {
        get {
            if let first, first.name.hasSameScalars(as: name) { return first.value }
            if let second, second.name.hasSameScalars(as: name) { return second.value }
            if let third, third.name.hasSameScalars(as: name) { return third.value }
            if let fourth, fourth.name.hasSameScalars(as: name) { return fourth.value }
            return others.first { $0.name.hasSameScalars(as: name) }?.value
        }
        set {
            guard let newValue else { return remove(name) }
            if first?.name.hasSameScalars(as: name) == true { first?.value = newValue; return }
            if second?.name.hasSameScalars(as: name) == true { second?.value = newValue; return }
            if third?.name.hasSameScalars(as: name) == true { third?.value = newValue; return }
            if fourth?.name.hasSameScalars(as: name) == true { fourth?.value = newValue; return }
            if let index = others.firstIndex(where: { $0.name.hasSameScalars(as: name) }) {
                others[index].value = newValue
                return
            }
            let entry = Entry(name, newValue)
            switch count {
            case 0: first = entry
            case 1: second = entry
            case 2: third = entry
            case 3: fourth = entry
            default: others.append(entry)
            }
            count += 1
        }
    }

    private mutating func remove(_ name: String) {
        let kept = entries.filter { !$0.name.hasSameScalars(as: name) }
        self = MessageArguments(kept.map { ($0.name, $0.value) })
    }

    /// Gives the value of the argument with this name to `body`; nil where it was not given.
    ///
    /// The name is in UTF-8. Unlike the subscript it copies no value.
    @inline(__always)
    package borrowing func withValue<Result>(
        of name: UnsafeBufferPointer<UInt8>, _ body: (borrowing MessageArgument) -> Result
    ) -> Result? {
        if count > 0, let first, unsafe first.name.hasBytes(name) { return body(first.value) }
        if count > 1, let second, unsafe second.name.hasBytes(name) { return body(second.value) }
        if count > 2, let third, unsafe third.name.hasBytes(name) { return body(third.value) }
        if count > 3, let fourth, unsafe fourth.name.hasBytes(name) { return body(fourth.value) }
        for entry in others where unsafe entry.name.hasBytes(name) { return body(entry.value) }
        return nil
    }
}

extension MessageArguments: Hashable {
    /// Whether both have the same names with the same values, in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }

    /// Hashes the names and values.
    public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension String {
    /// Whether both are the same scalar by scalar.
    fileprivate func hasSameScalars(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }

    /// Whether the text is these bytes in UTF-8.
    @inline(__always)
    fileprivate func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let same = unsafe utf8.withContiguousStorageIfAvailable { text in
            guard text.count == bytes.count else { return false }
            for index in bytes.indices where unsafe text[index] != bytes[index] { return false }
            return true
        }
        return unsafe same ?? utf8.elementsEqual(bytes)
    }
}
