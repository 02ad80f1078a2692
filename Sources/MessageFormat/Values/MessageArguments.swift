import TextKernel

/// Arguments by name, in the order given.
///
/// A name given twice counts as its last value.
///
/// Names are compared scalar by scalar, as ICU does, not by canonical equivalence.
///
/// Up to four arguments are held inline, with up to 128 bytes of text in all. To set texts, numbers of up to 19
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

    /// The first arguments.
    private(set) var slots = InlineArray<4, ArgumentSlot>(repeating: ArgumentSlot())
    private(set) var texts = ArgumentTexts()
    /// Those that are not inline: ``OtherArguments``.
    ///
    /// An existential, since the compiler hands a type that has one on by its address. Without it arguments would be
    /// copied at every call.
    private var boxedOthers: (any Sendable)?
    private var hasOthers = false
    private var others: [OtherArguments.Item] {
        get { hasOthers ? (boxedOthers as? OtherArguments)?.items ?? [] : [] }
        set {
            boxedOthers = OtherArguments(newValue)
            hasOthers = true
        }
    }

    /// How many arguments there are.
    public private(set) var count = 0

    /// How many are inline.
    private static let inlineCapacity = 4

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
        indices.map { Entry(name: name(at: $0), value: value(at: $0)) }
    }

    /// The value of an argument; nil where it was not given.
    public subscript(name: String) -> MessageArgument? {
        get {
            let index = index(of: PackedName(name), name)
            return index < 0 ? nil : value(at: index)
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
        let bytes = text.utf8.span
        slot.form = ByteTraits(bytes)
        slot.isPlain = !slot.form.mayContainControls && !bytes.mayBeBlank
        guard let range = texts.add(bytes) else { return setOther(name, .text(text)) }
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
        var mayBeBlank = false
        guard items.count <= UInt16.max,
            let range = texts.add(items, traits: &slot.form, mayBeBlank: &mayBeBlank)
        else { return setOther(name, .list(items)) }
        slot.range = range
        slot.count = UInt16(items.count)
        slot.isPlain = !slot.form.mayContainControls && !mayBeBlank
        set(slot, name) { .list(items) }
    }

    /// Sets a point in time.
    public mutating func set(_ name: String, _ instant: Instant) {
        guard let range = texts.add(instant.description.utf8.span) else { return setOther(name, .instant(instant)) }
        var slot = ArgumentSlot(PackedName(name), .instant)
        slot.decimal.coefficient = UInt64(bitPattern: instant.milliseconds)
        slot.range = range
        set(slot, name) { .instant(instant) }
    }

    /// Sets an argument that can be held inline: the one that has its name already keeps its slot.
    @inline(always)
    private mutating func set(_ slot: ArgumentSlot, _ name: String, _ value: () -> MessageArgument) {
        if slot.name.isLong || count >= Self.inlineCapacity { return setOther(name, value()) }
        let count = count
        var index = 0
        while index < count, slots[index].name != slot.name { index = index &+ 1 }
        slots[index] = slot
        if index == count { self.count = count &+ 1 }
    }

    /// Sets any argument.
    @inline(never)
    private mutating func setOther(_ name: String, _ value: MessageArgument) {
        let packed = PackedName(name)
        let found = index(of: packed, name)
        var others = self.others
        let isInline = found < 0 ? count < Self.inlineCapacity : found < Self.inlineCapacity
        var slot = ArgumentSlot(packed, .other)
        if found >= 0, kind(at: found) == .other {
            others[found < Self.inlineCapacity ? Int(slots[found].other) : found - Self.inlineCapacity].value = value
        } else {
            slot.other = Int32(others.count)
            others.append(OtherArguments.Item(slot: slot, isInline: isInline, name: name, value: value))
            if isInline { slots[found < 0 ? count : found] = slot }
        }
        self.others = others
        if found < 0 { count += 1 }
    }

    private mutating func remove(_ name: String) {
        let kept = entries.filter { !$0.name.utf8.elementsEqual(name.utf8) }
        self = MessageArguments(kept.map { ($0.name, $0.value) })
    }

    // MARK: Reading

    // An argument has an index: below ``inlineCapacity`` that of its slot, from there on that among the others.

    private var inlineCount: Int { min(count, Self.inlineCapacity) }

    /// The indices of all arguments, in the order given.
    private var indices: [Int] {
        let others = others
        return (0..<inlineCount) + others.indices.filter { !others[$0].isInline }.map { $0 + Self.inlineCapacity }
    }

    /// The index of an argument; -1 where it was not given.
    ///
    /// `full` is compared where the name does not fit.
    @inline(always)
    func index(of packed: PackedName, _ full: @autoclosure () -> String) -> Int {
        let index = inlineIndex(of: packed)
        return index < 0 && hasOthers ? unusualIndex(of: packed, full()) : index
    }

    /// The index of an argument that has a slot, and a name that fits; -1 of any other.
    @inline(always)
    func inlineIndex(of packed: PackedName) -> Int {
        if packed.isLong { return -1 }
        let count = min(count, Self.inlineCapacity)
        var index = 0
        while index < count {
            if slots[index].name == packed { return index }
            index = index &+ 1
        }
        return -1
    }

    @inline(never)
    private func unusualIndex(of packed: PackedName, _ full: String) -> Int {
        indices.first { index in
            self.packedName(at: index) == packed
                && (!packed.isLong || name(at: index).utf8.elementsEqual(full.utf8))
        } ?? -1
    }

    private func packedName(at index: Int) -> PackedName {
        index < Self.inlineCapacity ? slots[index].name : others[index - Self.inlineCapacity].slot.name
    }

    // The bytes are reached from here: a method of the texts would be given a copy of them.

    /// Appends the text of a slot.
    @inline(always)
    func append(textOf slot: Int, to output: inout UTF8Buffer) {
        let range = slots[slot].range
        output.append(padded: texts.bytes.span, at: Int(range.start), count: Int(range.count))
    }

    /// Gives the bytes of a slot's text to `body`.
    @inline(always)
    func withText<Result>(of slot: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let range = slots[slot].range
        return body(texts.bytes.span.extracting(Int(range.start)..<Int(range.start) &+ Int(range.count)))
    }

    /// How the argument at an index is held.
    @inline(always)
    func kind(at index: Int) -> ArgumentSlot.Kind { index < Self.inlineCapacity ? slots[index].kind : .other }

    /// The name as it was given.
    private func name(at index: Int) -> String {
        if index >= Self.inlineCapacity { return others[index - Self.inlineCapacity].name }
        let slot = slots[index]
        return slot.name.isLong ? others[Int(slot.other)].name : slot.name.text
    }

    /// The value as it was given.
    @inline(never)
    func value(at index: Int) -> MessageArgument {
        if index >= Self.inlineCapacity { return others[index - Self.inlineCapacity].value }
        let slot = slots[index]
        switch slot.kind {
        case .text: return .text(withText(of: index) { $0.text })
        case .number: return .number(ExactDecimal(slot.decimal))
        case .money: return .money(Money(ExactDecimal(slot.decimal), Currency(slot.currency)))
        case .instant:
            let description = withText(of: index) { $0.text }
            return .instant(Instant(milliseconds: slot.milliseconds, description: description))
        case .list:
            var items: [String] = []
            withText(of: index) { packed in
                _ = PackedTexts.forEach(in: packed, count: Int(slot.count)) { item in
                    items.append(item.text)
                    return true
                }
            }
            return .list(items)
        case .other: return others[Int(slot.other)].value
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
