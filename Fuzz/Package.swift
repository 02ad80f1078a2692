// swift-tools-version: 6.2
import PackageDescription

/// The settings of the library itself, so that its rules hold here too.
let settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatWarning("StrictMemorySafety", as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A fuzz target, which uses the library as any other program does.
func fuzzTarget(_ name: String, _ products: [String]) -> Target {
    .executableTarget(
        name: name,
        dependencies: ["FuzzSupport"] + products.map { .product(name: $0, package: "phrasebook") },
        swiftSettings: settings)
}

/// The fuzz target of an import format.
func importTarget(_ name: String) -> Target {
    .executableTarget(
        name: name,
        dependencies: [
            "FuzzSupport", "FuzzImports", .product(name: "PhrasebookTranslation", package: "phrasebook"),
        ],
        swiftSettings: settings)
}

// Built by `Fuzz/run` alone: without its flags libFuzzer is not linked, and nothing counts coverage.
let package = Package(
    name: "fuzz",
    dependencies: [
        // By name: a bare path would take the name of the clone's folder.
        .package(name: "phrasebook", path: "..")
    ],
    targets: [
        // Declares what libFuzzer has no header for in Swift's reach.
        .target(name: "CLibFuzzer"),
        .target(
            name: "FuzzSupport", dependencies: ["CLibFuzzer", .product(name: "ICU", package: "phrasebook")],
            swiftSettings: settings),
        fuzzTarget("FuzzMessageParser", ["ICU", "MessageFormat"]),
        fuzzTarget("FuzzMF2", ["ICU", "MessageFormat"]),
        fuzzTarget("FuzzJSON", ["Phrasebook"]),
        fuzzTarget("FuzzHeaders", ["ICU", "Phrasebook"]),
        fuzzTarget("FuzzFormat", ["ICU", "MessageFormat"]),
        // What the targets of the import formats do, each with its own.
        .target(
            name: "FuzzImports",
            dependencies: [
                "FuzzSupport", .product(name: "Phrasebook", package: "phrasebook"),
                .product(name: "PhrasebookTranslation", package: "phrasebook"),
            ],
            swiftSettings: settings),
        importTarget("FuzzCSV"), importTarget("FuzzXLIFF"), importTarget("FuzzPO"), importTarget("FuzzFlatJSON"),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
