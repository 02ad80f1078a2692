// swift-tools-version: 6.3
import PackageDescription

/// The settings of every Swift target of this package, declared once.
let settings: [SwiftSetting] = [
    // A raw pointer is used only where `unsafe` says so; a warning would be overlooked, so it is an error.
    .strictMemorySafety(),
    .treatWarning("StrictMemorySafety", as: .error),
    // Every public type says whether it is Sendable.
    .treatWarning("ExplicitSendable", as: .error),
    // `any` marks the cost of an existential where it is paid; alone, the feature only warns.
    .enableUpcomingFeature("ExistentialAny"),
    .treatWarning("ExistentialAny", as: .error),
    // An import is private to its file unless the public interface needs it.
    .enableUpcomingFeature("InternalImportsByDefault"),
    // A member comes only from a module that the file itself imports.
    .enableUpcomingFeature("MemberImportVisibility"),
    // A conformance of an isolated type is isolated too.
    .enableUpcomingFeature("InferIsolatedConformances"),
]

let package = Package(
    name: "phrasebook",
    products: [
        .library(name: "ICU", targets: ["ICU"]),
        .library(name: "MessageFormat", targets: ["MessageFormat"]),
        .library(name: "Phrasebook", targets: ["Phrasebook"]),
        .library(name: "PhrasebookCatalogs", targets: ["PhrasebookCatalogs"]),
        .library(name: "PhrasebookTranslation", targets: ["PhrasebookTranslation"]),
        .library(name: "PhrasebookTesting", targets: ["PhrasebookTesting"]),
        .library(name: "PhrasebookHummingbird", targets: ["PhrasebookHummingbird"]),
        .library(name: "PhrasebookService", targets: ["PhrasebookService"]),
        .executable(name: "phrasebook", targets: ["PhrasebookCommand"]),
        .plugin(name: "PhrasebookCodes", targets: ["PhrasebookCodes"]),
    ],
    traits: [
        .trait(name: "Hummingbird", description: "Middleware and typed errors for Hummingbird 2."),
        .trait(
            name: "Service", description: "The HTTP message service, and `phrasebook serve`.",
            enabledTraits: ["Hummingbird"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // The templates of the pages.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // Used only with the traits, and fetched only then.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0",
            traits: ["JSON", "CommandLineArguments"]
        ),
    ],
    targets: [
        // Only tells the linker where ICU is: it names no header, since ICU's and Foundation's cannot meet.
        .systemLibrary(name: "SystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev", "pkg-config"])]),
        .target(name: "CICU", dependencies: ["SystemICU"]),
        // The arguments of the process, where /proc does not tell them; no product.
        .target(name: "CProcess"),
        // Bytes and the system, for the targets above; no product.
        .target(name: "TextKernel", dependencies: ["CProcess"], swiftSettings: settings),
        .target(name: "ICU", dependencies: ["CICU", "TextKernel"], swiftSettings: settings),
        .target(name: "MessageFormat", dependencies: ["ICU", "TextKernel"], swiftSettings: settings),
        // The functions of MessageFormat 2's official test suite, for tests and `batch --test-functions`; no product.
        .target(name: "MessageFormatSuite", dependencies: ["MessageFormat"], swiftSettings: settings),
        // A home on disk: JSON with positions, texts, manifests, diagnostics; no product.
        .target(name: "PhrasebookFiles", dependencies: ["ICU", "TextKernel"], swiftSettings: settings),
        .target(
            name: "Phrasebook", dependencies: ["ICU", "MessageFormat", "PhrasebookFiles", "TextKernel"],
            swiftSettings: settings),
        // The JSON of look-ups and answers, shared by `batch` and the service; no product.
        .target(
            name: "PhrasebookRequests", dependencies: ["ICU", "MessageFormat", "Phrasebook", "TextKernel"],
            swiftSettings: settings),
        // Typed codes: the generator, the tool that is its face, and the plugin that runs the tool in a build.
        // They need the files of a home alone: the core is not built twice.
        .target(
            name: "PhrasebookCodeGeneration", dependencies: ["PhrasebookFiles", "TextKernel"], swiftSettings: settings),
        .executableTarget(
            name: "PhrasebookCodeGenerator", dependencies: ["PhrasebookCodeGeneration", "PhrasebookFiles"],
            swiftSettings: settings),
        .plugin(name: "PhrasebookCodes", capability: .buildTool, dependencies: ["PhrasebookCodeGenerator"]),
        .target(
            name: "PhrasebookCatalogs",
            dependencies: ["MessageFormat", "Phrasebook", "TextKernel"],
            // Its typed codes are committed (Scripts/generate), so that using them builds no generator.
            resources: [.copy("../../Locales"), .copy("../../Resources")],
            swiftSettings: settings
        ),
        // What those who write the words work with: checks, exchange formats, coverage, pages.
        .target(
            name: "PhrasebookTranslation",
            dependencies: [
                "ICU", "MessageFormat", "Phrasebook", "TextKernel",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            // The words of the pages; their templates, style and script.
            resources: [.copy("Home"), .copy("Pages")],
            swiftSettings: settings),
        // For users' own tests.
        .target(
            name: "PhrasebookTesting", dependencies: ["ICU", "MessageFormat", "Phrasebook", "TextKernel"],
            swiftSettings: settings),
        .target(
            name: "PhrasebookHummingbird",
            dependencies: [
                "ICU", "MessageFormat", "Phrasebook", "TextKernel",
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Hummingbird"])),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Hummingbird"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Hummingbird"])),
                .product(name: "CoreMetrics", package: "swift-metrics", condition: .when(traits: ["Hummingbird"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Hummingbird"])),
                .product(
                    name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Hummingbird"])),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "PhrasebookService",
            dependencies: [
                "ICU", "MessageFormat", "Phrasebook", "PhrasebookCatalogs", "PhrasebookHummingbird", "TextKernel",
                .target(name: "PhrasebookRequests", condition: .when(traits: ["Service"])),
                .target(name: "PhrasebookTranslation", condition: .when(traits: ["Service"])),
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Service"])),
                .product(name: "HummingbirdCore", package: "hummingbird", condition: .when(traits: ["Service"])),
                .product(name: "HummingbirdHTTP2", package: "hummingbird", condition: .when(traits: ["Service"])),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Service"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Service"])),
                .product(name: "CoreMetrics", package: "swift-metrics", condition: .when(traits: ["Service"])),
                .product(
                    name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Service"])),
                .product(
                    name: "UnixSignals", package: "swift-service-lifecycle", condition: .when(traits: ["Service"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Service"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Service"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Service"])),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras", condition: .when(traits: ["Service"])),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras", condition: .when(traits: ["Service"])),
                .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["Service"])),
                .product(
                    name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["Service"])),
                .product(name: "Configuration", package: "swift-configuration", condition: .when(traits: ["Service"])),
            ],
            // The service's own words, and what it serves unchanged.
            resources: [.copy("Home"), .copy("Pages")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "PhrasebookCommand",
            dependencies: [
                "ICU", "MessageFormat", "MessageFormatSuite", "Phrasebook", "PhrasebookCatalogs",
                "PhrasebookRequests", "PhrasebookTranslation", "TextKernel",
                .target(name: "PhrasebookService", condition: .when(traits: ["Service"])),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration", condition: .when(traits: ["Service"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Service"])),
                .product(
                    name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["Service"])),
            ],
            swiftSettings: settings
        ),
        // What the tests of several modules share.
        .target(
            name: "TestSupport", dependencies: ["ICU", "MessageFormat"], path: "Tests/TestSupport",
            swiftSettings: settings),
        // icu::MessageFormat itself, the judge in tests.
        .target(name: "COracle", dependencies: ["SystemICU"], path: "Tests/COracle"),
        .testTarget(
            name: "OracleTests", dependencies: ["COracle", "ICU", "MessageFormat", "TestSupport", "TextKernel"],
            swiftSettings: settings),
        .testTarget(name: "TextKernelTests", dependencies: ["TestSupport", "TextKernel"], swiftSettings: settings),
        .testTarget(name: "ICUTests", dependencies: ["ICU", "TestSupport", "TextKernel"], swiftSettings: settings),
        .testTarget(
            name: "MessageFormatTests", dependencies: ["ICU", "MessageFormat", "TestSupport", "TextKernel"],
            swiftSettings: settings),
        .testTarget(
            name: "PhrasebookTests",
            dependencies: [
                "ICU", "MessageFormat", "MessageFormatSuite", "Phrasebook", "PhrasebookCatalogs", "PhrasebookFiles",
                "PhrasebookRequests", "TestSupport", "TextKernel",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "TranslationTests",
            dependencies: [
                "CommandSupport", "ICU", "MessageFormat", "Phrasebook", "PhrasebookCatalogs", "PhrasebookTranslation",
                "TestSupport", "TextKernel",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "TestingTests",
            dependencies: [
                "ICU", "MessageFormat", "Phrasebook", "PhrasebookCatalogs", "PhrasebookTesting", "TextKernel",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CodeGenerationTests",
            dependencies: [
                "CommandSupport", "ICU", "MessageFormat", "Phrasebook", "PhrasebookCatalogs",
                "PhrasebookCodeGeneration", "PhrasebookTranslation", "TextKernel",
            ],
            swiftSettings: settings),
        // Finds and runs the built command, for the test targets that use it as other programs do.
        .target(name: "CommandSupport", path: "Tests/CommandSupport", swiftSettings: settings),
        .testTarget(
            name: "CommandTests", dependencies: ["COracle", "CommandSupport", "PhrasebookCommand", "TextKernel"],
            swiftSettings: settings),
        .testTarget(
            name: "DocumentTests", dependencies: ["CommandSupport", "PhrasebookCommand"], swiftSettings: settings),
        // Empty without their traits.
        .testTarget(
            name: "HummingbirdTests",
            dependencies: [
                "ICU", "MessageFormat", "Phrasebook", "PhrasebookCatalogs", "PhrasebookHummingbird", "TextKernel",
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Hummingbird"])),
                .product(name: "HummingbirdTesting", package: "hummingbird", condition: .when(traits: ["Hummingbird"])),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Hummingbird"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Hummingbird"])),
                .product(name: "CoreMetrics", package: "swift-metrics", condition: .when(traits: ["Hummingbird"])),
                .product(name: "MetricsTestKit", package: "swift-metrics", condition: .when(traits: ["Hummingbird"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Hummingbird"])),
                .product(
                    name: "InMemoryTracing", package: "swift-distributed-tracing",
                    condition: .when(traits: ["Hummingbird"])),
                .product(
                    name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Hummingbird"])),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "CommandSupport", "ICU", "MessageFormat", "Phrasebook", "PhrasebookCatalogs", "PhrasebookCommand",
                "PhrasebookHummingbird", "PhrasebookService", "PhrasebookTesting", "TestSupport", "TextKernel",
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Service"])),
                .product(name: "HummingbirdTesting", package: "hummingbird", condition: .when(traits: ["Service"])),
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Service"])),
                .product(name: "Configuration", package: "swift-configuration", condition: .when(traits: ["Service"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Service"])),
                .product(name: "CoreMetrics", package: "swift-metrics", condition: .when(traits: ["Service"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Service"])),
                .product(
                    name: "InMemoryTracing", package: "swift-distributed-tracing",
                    condition: .when(traits: ["Service"])),
                .product(
                    name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Service"])),
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6],
    // ICU's headers need C++17 from release 75 on.
    cxxLanguageStandard: .cxx17
)
