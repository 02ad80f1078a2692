import TextKernel

/// The arguments of one call where they stand in memory; valid while ``MessageArguments/withView(_:)`` runs.
@safe
struct ArgumentView: BitwiseCopyable {
    private let slots: UnsafePointer<ArgumentSlot>
    private let inPlace: Int
    private let others: UnsafeBufferPointer<OtherArgument>

    @inline(__always)
    init(
        _ slots: UnsafePointer<ArgumentSlot>, _ inPlace: Int, _ others: UnsafeBufferPointer<OtherArgument>
    ) {
        unsafe self.slots = slots
        self.inPlace = inPlace
        unsafe self.others = others
    }

    /// The argument of a name; nil where it was not given.
    ///
    /// `full` is compared where the name does not fit.
    @inline(__always)
    func slot(of packed: PackedName, _ full: @autoclosure () -> String) -> UnsafePointer<ArgumentSlot>? {
        if !packed.isLong {
            var index = 0
            while index < inPlace {
                if unsafe slots[index].name == packed { return unsafe slots + index }
                index = index &+ 1
            }
        }
        return unsafe others.isEmpty ? nil : unusualSlot(of: packed, full())
    }

    @inline(never)
    private func unusualSlot(of packed: PackedName, _ full: String) -> UnsafePointer<ArgumentSlot>? {
        unsafe all.first { slot in
            unsafe slot.pointee.name == packed
                && (!packed.isLong || others[Int(slot.pointee.place)].name.utf8.elementsEqual(full.utf8))
        }
    }

    /// All arguments, in the order given.
    var all: [UnsafePointer<ArgumentSlot>] {
        var all = unsafe (0..<inPlace).map { unsafe slots + $0 }
        for index in unsafe others.indices {
            guard let other = unsafe others.baseAddress.map({ unsafe $0 + index }) else { continue }
            guard unsafe !other.pointee.isInPlace else { continue }
            unsafe all.append(UnsafeRawPointer(other).assumingMemoryBound(to: ArgumentSlot.self))
        }
        return unsafe all
    }

    /// The place of an argument that is in place; nil of another.
    func placeInPlace(_ slot: UnsafePointer<ArgumentSlot>) -> Int? {
        let place = unsafe slot - slots
        return 0..<inPlace ~= place ? place : nil
    }

    /// The text of an argument that holds one in place.
    ///
    /// ``UTF8Buffer/padding`` more bytes can be read behind it: they are the arguments' own.
    @inline(__always)
    func text(of slot: UnsafePointer<ArgumentSlot>) -> UnsafeBufferPointer<UInt8> {
        let texts = unsafe UnsafeRawPointer(slots + 4).assumingMemoryBound(to: UInt8.self)
        return unsafe UnsafeBufferPointer(
            start: texts + Int(slot.pointee.range.start), count: Int(slot.pointee.range.count))
    }

    /// The name as it was given.
    func name(of slot: UnsafePointer<ArgumentSlot>) -> String {
        unsafe slot.pointee.name.isLong ? others[Int(slot.pointee.place)].name : slot.pointee.name.text
    }

    /// The value as it was given.
    func value(of slot: UnsafePointer<ArgumentSlot>) -> MessageArgument {
        switch unsafe slot.pointee.kind {
        case .text: return unsafe .text(String(decoding: text(of: slot), as: UTF8.self))
        case .number: return unsafe .number(ExactDecimal(slot.pointee.decimal))
        case .money:
            return unsafe .money(Money(ExactDecimal(slot.pointee.decimal), Currency(slot.pointee.currency)))
        case .instant:
            return unsafe .instant(
                Instant(
                    milliseconds: slot.pointee.milliseconds,
                    description: String(decoding: text(of: slot), as: UTF8.self)))
        case .list:
            var items: [String] = []
            _ = unsafe PackedTexts.forEach(in: text(of: slot).span, count: Int(slot.pointee.count)) { item in
                items.append(item.text)
                return true
            }
            return .list(items)
        case .other: return unsafe others[Int(slot.pointee.place)].value
        }
    }
}
