// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "card-issuing-api",
    dependencies: [
        // In a project of its own: .package(url: "…/phrasebook", from: "…", traits: ["Hummingbird"])
        .package(name: "phrasebook", path: "../..", traits: ["Hummingbird"]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: [
        .executableTarget(
            name: "CardIssuingAPI",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "ICU", package: "phrasebook"),
                .product(name: "MessageFormat", package: "phrasebook"),
                .product(name: "Phrasebook", package: "phrasebook"),
                .product(name: "PhrasebookCatalogs", package: "phrasebook"),
                .product(name: "PhrasebookHummingbird", package: "phrasebook"),
            ]),
        .testTarget(
            name: "CardIssuingAPITests",
            dependencies: [
                "CardIssuingAPI",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
