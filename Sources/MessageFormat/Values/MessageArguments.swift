import ICU

/// Arguments by name, in the order given.
///
/// A name given twice counts as its last value.
///
/// Names are compared scalar by scalar, as ICU does, not by canonical equivalence.
///
/// Up to four arguments are held in place. To set texts, numbers of up to 19 digits, amounts in currencies that a table
/// knows, instants and lists then allocates nothing:
///
/// ```swift
/// var arguments = MessageArguments()
/// arguments["amount"] = .money(Money(minorUnits: 123_450, cny))
/// ```
public struct MessageArguments: Sendable, ExpressibleByDictionaryLiteral {
    /// A name with its value.
    public struct Entry: Sendable, Hashable {
        /// The argument's name or number.
        public let name: String
        /// The value.
        public var value: MessageArgument

        /// Names are the same where their scalars are.
        public static func == (left: Self, right: Self) -> Bool {
            left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
        }
    }

    /// The first member: ``withView(_:)`` finds them where the arguments begin.
    private var slots = (ArgumentSlot(), ArgumentSlot(), ArgumentSlot(), ArgumentSlot())
    /// Those behind the fourth.
    private var others: [ArgumentSlot]?

    /// How many arguments there are.
    public private(set) var count = 0

    /// No arguments.
    public init() {}

    /// Arguments in the order given.
    public init(_ arguments: [(String, MessageArgument)]) {
        for (name, value) in arguments { set(name, value) }
    }

    /// Arguments written in source.
    @inlinable
    public init(dictionaryLiteral elements: (String, MessageArgument)...) {
        self.init()
        for index in elements.indices { set(elements[index].0, elements[index].1) }
    }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// The arguments, in the order given.
    public var entries: [Entry] {
        withView { view in
            (0..<count).map { index in view[index].map { Entry(name: $0.fullName, value: $0.value) } }.compactMap { $0 }
        }
    }

    /// The value of an argument; nil where it was not given.
    public subscript(name: String) -> MessageArgument? {
        get {
            let packed = PackedName(name)
            return withView { view in
                for index in 0..<count {
                    if let slot = view[index], slot.isNamed(packed, name) { return slot.value }
                }
                return nil
            }
        }
        set {
            if let newValue { set(name, newValue) } else { remove(name) }
        }
    }

    /// Sets the value of an argument: the one that has it already keeps its place.
    @usableFromInline
    mutating func set(_ name: String, _ value: MessageArgument) {
        let slot = ArgumentSlot(name, value)
        if count > 0, slots.0.isNamed(slot.name, name) { return slots.0 = slot }
        if count > 1, slots.1.isNamed(slot.name, name) { return slots.1 = slot }
        if count > 2, slots.2.isNamed(slot.name, name) { return slots.2 = slot }
        if count > 3, slots.3.isNamed(slot.name, name) { return slots.3 = slot }
        if let index = others?.firstIndex(where: { $0.isNamed(slot.name, name) }) {
            others?[index] = slot
            return
        }
        switch count {
        case 0: slots.0 = slot
        case 1: slots.1 = slot
        case 2: slots.2 = slot
        case 3: slots.3 = slot
        default: others = (others ?? []) + [slot]
        }
        count += 1
    }

    private mutating func remove(_ name: String) {
        let kept = entries.filter { !$0.name.utf8.elementsEqual(name.utf8) }
        self = MessageArguments(kept.map { ($0.name, $0.value) })
    }

    /// Gives the arguments to `body` where they stand in memory.
    @inline(__always)
    func withView<Result>(_ body: (ArgumentView) -> Result) -> Result {
        // Not of `slots`: that would copy them, and count every reference in them.
        unsafe withUnsafePointer(to: self) { arguments in
            let slots = unsafe UnsafeRawPointer(arguments).assumingMemoryBound(to: ArgumentSlot.self)
            guard unsafe arguments.pointee.count > 4 else { return unsafe body(ArgumentView(slots, count)) }
            return unsafe (others ?? []).withUnsafeBufferPointer { others in
                unsafe body(ArgumentView(slots, count, others))
            }
        }
    }
}

extension MessageArguments: Hashable {
    /// Whether both have the same names with the same values, in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }

    /// Hashes the names and values.
    public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

/// The arguments of one call where they stand in memory; valid while ``MessageArguments/withView(_:)`` runs.
@safe
struct ArgumentView {
    private let slots: UnsafePointer<ArgumentSlot>
    private let others: UnsafeBufferPointer<ArgumentSlot>?
    let count: Int

    init(
        _ slots: UnsafePointer<ArgumentSlot>, _ count: Int, _ others: UnsafeBufferPointer<ArgumentSlot>? = nil
    ) {
        unsafe self.slots = slots
        unsafe self.others = others
        self.count = count
    }

    subscript(index: Int) -> ArgumentSlot? { unsafe pointer(at: index)?.pointee }

    @inline(__always)
    private func pointer(at index: Int) -> UnsafePointer<ArgumentSlot>? {
        if index < min(count, 4) { return unsafe slots + index }
        guard index < count, let others = unsafe others?.baseAddress else { return nil }
        return unsafe others + (index - 4)
    }

    /// The argument of a name; nil where it was not given.
    @inline(__always)
    func pointer(to packed: PackedName, _ name: UnsafeBufferPointer<UInt8>) -> UnsafePointer<ArgumentSlot>? {
        var index = 0
        while index < count {
            guard let slot = unsafe pointer(at: index) else { return nil }
            if unsafe slot.pointee.name == packed {
                if !packed.isLong { return unsafe slot }
                if unsafe slot.pointee.fullName.utf8.elementsEqual(name) { return unsafe slot }
            }
            index += 1
        }
        return nil
    }
}
