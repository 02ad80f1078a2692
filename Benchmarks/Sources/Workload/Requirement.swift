import Foundation

/// Ends the program with a reason where something does not hold that the figures rest on.
///
/// A precondition would not say why in a release build.
public func require(_ holds: Bool, _ reason: @autoclosure () -> String) {
    if !holds { stop(reason()) }
}

/// Ends the program with a reason.
public func stop(_ reason: String) -> Never {
    FileHandle.standardError.write(Data("\(reason)\n".utf8))
    exit(1)
}
