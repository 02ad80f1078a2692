import Testing

/// The command `phrasebook` as other programs rely on it: built, started, and read from its three streams.
///
/// One suite runs after the other: each test starts a process, and two at a time gain nothing.
@Suite("The command", .serialized)
struct TheCommand {}
