import TextKernel

/// Arguments by name, in the order given.
///
/// A name given twice counts as its last value.
///
/// Names are compared scalar by scalar, as ICU does, not by canonical equivalence.
///
/// Up to four arguments are held in place, with up to 128 bytes of text in all. To set texts, numbers of up to 19
/// digits, amounts in currencies that a table knows, instants and lists then allocates nothing, and they are copied
/// without counting references:
///
/// ```swift
/// var arguments = MessageArguments()
/// arguments.set("amount", amount)
/// arguments.set("attempts", 3)
/// ```
///
/// `arguments["amount"] = .money(amount)` does the same.
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

    // The first members, in this order: `withView` finds them where the arguments begin.
    private var slots = (ArgumentSlot(), ArgumentSlot(), ArgumentSlot(), ArgumentSlot())
    private var texts = ArgumentTexts()
    /// Those that are not in place: an array of ``OtherArgument``.
    ///
    /// An existential, since the compiler hands a type that has one on by its address. Without it arguments would be
    /// copied at every call.
    private var boxedOthers: (any Sendable)?
    private var hasOthers = false
    private var others: [OtherArgument] {
        get { hasOthers ? boxedOthers as? [OtherArgument] ?? [] : [] }
        set {
            boxedOthers = newValue
            hasOthers = true
        }
    }

    /// How many arguments there are.
    public private(set) var count = 0

    /// How many are in place.
    private static let roomInPlace = 4

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
        withView { view in
            unsafe view.all.map { slot in
                unsafe Entry(name: view.name(of: slot), value: view.value(of: slot))
            }
        }
    }

    /// The value of an argument; nil where it was not given.
    public subscript(name: String) -> MessageArgument? {
        get {
            withView { view in unsafe view.slot(of: PackedName(name), name).map { unsafe view.value(of: $0) } }
        }
        set {
            switch newValue {
            case .text(let text): set(name, text)
            case .number(let number): set(name, number)
            case .money(let money): set(name, money)
            case .list(let items): set(name, items)
            case .instant(let instant): set(name, instant)
            case .some(let value): setOther(name, value)
            case nil: remove(name)
            }
        }
    }

    // MARK: Setting

    /// Sets a text.
    public mutating func set(_ name: String, _ text: String) {
        var slot = ArgumentSlot(PackedName(name), .text)
        let range = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            unsafe slot.form = ByteTraits(bytes.span)
            return unsafe texts.add(bytes)
        }
        guard case .some(.some(let range)) = range else { return setOther(name, .text(text)) }
        slot.range = range
        set(slot, name) { .text(text) }
    }

    /// Sets an integer.
    public mutating func set(_ name: String, _ integer: Int) {
        var slot = ArgumentSlot(PackedName(name), .number)
        slot.decimal.coefficient = UInt64(integer.magnitude)
        slot.decimal.isNegative = integer < 0
        set(slot, name) { .integer(integer) }
    }

    /// Sets a number.
    public mutating func set(_ name: String, _ number: ExactDecimal) {
        guard let short = number.short else { return setOther(name, .number(number)) }
        var slot = ArgumentSlot(PackedName(name), .number)
        slot.decimal = short
        set(slot, name) { .number(number) }
    }

    /// Sets an amount of money.
    public mutating func set(_ name: String, _ money: Money) {
        guard let short = money.amount.short, let known = money.currency.known else {
            return setOther(name, .money(money))
        }
        var slot = ArgumentSlot(PackedName(name), .money)
        slot.decimal = short
        slot.currency = known
        set(slot, name) { .money(money) }
    }

    /// Sets several texts.
    public mutating func set(_ name: String, _ items: [String]) {
        var slot = ArgumentSlot(PackedName(name), .list)
        guard items.count <= UInt16.max, let range = texts.add(items, traits: &slot.form) else {
            return setOther(name, .list(items))
        }
        slot.range = range
        slot.count = UInt16(items.count)
        set(slot, name) { .list(items) }
    }

    /// Sets a point in time.
    public mutating func set(_ name: String, _ instant: Instant) {
        let held = unsafe instant.description.utf8.withContiguousStorageIfAvailable { unsafe texts.add($0) }
        guard case .some(.some(let range)) = held else { return setOther(name, .instant(instant)) }
        var slot = ArgumentSlot(PackedName(name), .instant)
        slot.decimal.coefficient = UInt64(bitPattern: instant.milliseconds)
        slot.range = range
        set(slot, name) { .instant(instant) }
    }

    /// Sets an argument that can be held in place: the one that has its name already keeps its place.
    @inline(__always)
    private mutating func set(_ slot: ArgumentSlot, _ name: String, _ value: () -> MessageArgument) {
        if slot.name.isLong || count >= Self.roomInPlace { return setOther(name, value()) }
        let count = count
        let place = unsafe withInPlace { slots in
            var place = 0
            while place < count, unsafe slots[place].name != slot.name { place = place &+ 1 }
            unsafe slots[place] = slot
            return place
        }
        if place == count { self.count = count &+ 1 }
    }

    /// Sets any argument.
    @inline(never)
    private mutating func setOther(_ name: String, _ value: MessageArgument) {
        let packed = PackedName(name)
        let found = withView { view in
            unsafe view.slot(of: packed, name).map { slot in
                unsafe (place: view.placeInPlace(slot), other: slot.pointee.kind == .other ? slot.pointee.place : -1)
            }
        }
        var others = self.others
        var slot = ArgumentSlot(packed, .other)
        let isInPlace = found.map { $0.place != nil } ?? (count < Self.roomInPlace)
        if let found, found.other >= 0 {
            others[Int(found.other)].value = value
        } else {
            slot.place = Int32(others.count)
            others.append(OtherArgument(slot: slot, isInPlace: isInPlace, name: name, value: value))
            if isInPlace {
                let place = (found?.place ?? nil) ?? count
                unsafe withInPlace { unsafe $0[place] = slot }
            }
        }
        self.others = others
        if found == nil { count += 1 }
    }

    private mutating func remove(_ name: String) {
        let kept = entries.filter { !$0.name.utf8.elementsEqual(name.utf8) }
        self = MessageArguments(kept.map { ($0.name, $0.value) })
    }

    @inline(__always)
    private mutating func withInPlace<Result>(_ body: (UnsafeMutablePointer<ArgumentSlot>) -> Result) -> Result {
        unsafe withUnsafeMutablePointer(to: &slots) { slots in
            unsafe body(UnsafeMutableRawPointer(slots).assumingMemoryBound(to: ArgumentSlot.self))
        }
    }

    // MARK: Reading

    /// Gives the arguments to `body` where they stand in memory.
    @inline(__always)
    func withView<Result>(_ body: (ArgumentView) -> Result) -> Result {
        // Not of `slots`: that would copy them.
        unsafe withUnsafePointer(to: self) { arguments in
            let slots = unsafe UnsafeRawPointer(arguments).assumingMemoryBound(to: ArgumentSlot.self)
            let inPlace = min(count, Self.roomInPlace)
            guard hasOthers else {
                return unsafe body(ArgumentView(slots, inPlace, UnsafeBufferPointer(start: nil, count: 0)))
            }
            return unsafe others.withUnsafeBufferPointer { unsafe body(ArgumentView(slots, inPlace, $0)) }
        }
    }
}

extension MessageArguments: Hashable {
    /// Whether both have the same names with the same values, in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }

    /// Hashes the names and values.
    public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension MessageArguments: CustomStringConvertible, CustomReflectable {
    /// The names, in the order given; never a value, which may be anybody's secret.
    public var description: String { "[\(entries.map(\.name).joined(separator: ", "))]" }

    /// The names alone, as ``description`` has them.
    public var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }
}
