package import Foundation

/// The checkout in which these tests stand, which is also a home.
package enum Checkout {
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent()  // CommandSupport
        .deletingLastPathComponent()  // Tests
        .deletingLastPathComponent()
}
