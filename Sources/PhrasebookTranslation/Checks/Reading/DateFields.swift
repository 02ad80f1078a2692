/// What a date pattern shows.
struct DateFields: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let era = DateFields(rawValue: 1 << 0)
    static let year = DateFields(rawValue: 1 << 1)
    static let quarter = DateFields(rawValue: 1 << 2)
    static let month = DateFields(rawValue: 1 << 3)
    static let week = DateFields(rawValue: 1 << 4)
    static let day = DateFields(rawValue: 1 << 5)
    static let weekday = DateFields(rawValue: 1 << 6)
    static let dayPeriod = DateFields(rawValue: 1 << 7)
    static let hour = DateFields(rawValue: 1 << 8)
    static let minute = DateFields(rawValue: 1 << 9)
    static let second = DateFields(rawValue: 1 << 10)
    static let zone = DateFields(rawValue: 1 << 11)

    /// The parts of a day.
    static let time: DateFields = [.hour, .minute, .second]
    /// What says which day it is.
    static let date: DateFields = [.year, .month, .day]
}

/// Letters of a date pattern that are next to each other and the same, such as `yyyy`.
struct DateField: Sendable, Hashable {
    let letter: Character
    let count: Int
    /// Its scalars in the pattern.
    let range: Range<Int>

    /// The letters as they are written.
    var text: String { String(repeating: letter, count: count) }
}
