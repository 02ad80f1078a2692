// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target of this package, those of the library itself.
let settings: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatWarning("StrictMemorySafety", as: .error),
    .treatWarning("ExplicitSendable", as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .treatWarning("ExistentialAny", as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
]

let package = Package(
    name: "phrasebook-benchmarks",
    dependencies: [
        // The name is given, since a path alone takes that of the clone's folder.
        .package(name: "phrasebook", path: ".."),
        // Without traits: its counting of allocations needs more than a toolchain brings, and ours is in CAllocations.
        .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
    ],
    targets: [
        // Only tells the linker where ICU is, as SystemICU does in the library's own package.
        .systemLibrary(name: "BenchmarkICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev", "pkg-config"])]),
        // ICU's side: icu::MessageFormat as a C++ program would use it.
        .target(name: "CICUBaseline", dependencies: ["BenchmarkICU"]),
        // Our side, the texts, the calls: all that the three programs share.
        .target(
            name: "Workload",
            dependencies: [
                "CICUBaseline",
                .product(name: "ICU", package: "phrasebook"),
                .product(name: "MessageFormat", package: "phrasebook"),
                .product(name: "Phrasebook", package: "phrasebook"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "compare", dependencies: ["Workload"], path: "Sources/Compare", swiftSettings: settings),
        // Counts every allocation of the process, so it is in no program that measures time.
        .target(name: "CAllocations"),
        .executableTarget(
            name: "allocations", dependencies: ["CAllocations", "Workload"], path: "Sources/Allocations",
            swiftSettings: settings),
        // Holds the checks of texts against loading them.
        .executableTarget(
            name: "checks",
            dependencies: [
                "Workload",
                .product(name: "Phrasebook", package: "phrasebook"),
                .product(name: "PhrasebookTranslation", package: "phrasebook"),
            ],
            path: "Sources/Checks", swiftSettings: settings),
        // How loading and checking grow with the home.
        .executableTarget(
            name: "growth",
            dependencies: [
                "Workload",
                .product(name: "Phrasebook", package: "phrasebook"),
                .product(name: "PhrasebookTranslation", package: "phrasebook"),
            ],
            path: "Sources/Growth", swiftSettings: settings),
        .executableTarget(
            name: "PhrasebookBenchmarks",
            dependencies: ["Workload", .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/PhrasebookBenchmarks",
            swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ],
    swiftLanguageModes: [.v6],
    // ICU's headers need C++17 from release 75 on.
    cxxLanguageStandard: .cxx17
)
