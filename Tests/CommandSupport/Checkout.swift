package import Foundation

/// The checkout of these tests, which is also a home.
package enum Checkout {
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent()  // CommandSupport
        .deletingLastPathComponent()  // Tests
        .deletingLastPathComponent()
}
