// swift-tools-version: 6.2
import PackageDescription

// One set of strict flags for every Swift target, stated once.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

// `make test` builds for release, as people get the program; the tests themselves would take as long
// again to optimise and be no quicker for it.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies,
        swiftSettings: strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "huddle",
    products: [.executable(name: "huddle", targets: ["huddle"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // The two pure roots, and what threads share: they know nothing of each other.
        library("HuddleCore"),
        library("TerminalUI"),
        .target(name: "CMemory"),
        library("Threads", ["CMemory"]),

        // Text in, values out, and back.
        library("HuddleText", ["HuddleCore", "CHash"]),
        .target(name: "CToml"),
        // From the archive, so that nothing has to be there where the program runs.
        .target(name: "CHash", linkerSettings: [.linkedLibrary(":libcrypto.a")]),
        library("HuddleSettings", ["HuddleCore", "TerminalUI", "CToml"]),
        library("HuddleDemo", ["HuddleCore"]),

        // The disk and the terminal.
        library("HuddleFiles", ["HuddleCore", "HuddleText", "Threads"]),
        .target(
            name: "CCurses",
            cSettings: [
                .define("_GNU_SOURCE"), .define("_XOPEN_SOURCE_EXTENDED"),
                .define("NCURSES_WIDECHAR", to: "1"),
            ],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        library("CursesTerminal", ["CCurses", "TerminalUI", "Threads"]),
        // Only for TerminalTests, which drive it in a real terminal.
        .executableTarget(
            name: "terminal-probe", dependencies: ["CursesTerminal", "TerminalUI"],
            swiftSettings: strict),

        // The meeting on the screen, and the program.
        library("HuddleUI", ["HuddleCore", "TerminalUI"]),
        .executableTarget(
            name: "huddle",
            dependencies: [
                "HuddleCore", "HuddleText", "HuddleSettings", "HuddleFiles", "HuddleDemo",
                "HuddleUI", "TerminalUI", "CursesTerminal", "Threads", arguments,
            ],
            swiftSettings: strict),

        // Only for `make bench`: the measuring, and what the machine itself needs for the same work.
        .executableTarget(
            name: "huddle-bench", dependencies: ["HuddleCore", "HuddleText", "HuddleFiles"],
            swiftSettings: strict),
        .executableTarget(
            name: "bench-floor",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

        // Made-up teams and meetings for tests of several targets.
        .target(
            name: "HuddleTesting", dependencies: ["HuddleCore"], path: "Tests/HuddleTesting",
            swiftSettings: strict),
        tests("HuddleCoreTests", ["HuddleCore", "HuddleTesting"]),
        tests("TerminalUITests", ["TerminalUI"]),
        tests("HuddleTextTests", ["HuddleText", "HuddleCore", "HuddleTesting"]),
        tests("HuddleSettingsTests", ["HuddleSettings", "HuddleCore", "TerminalUI"]),
        tests(
            "HuddleFilesTests",
            ["HuddleFiles", "HuddleText", "HuddleCore", "HuddleTesting", "Threads"]),
        tests("ThreadsTests", ["Threads"]),
        tests("HuddleDemoTests", ["HuddleDemo", "HuddleCore"]),
        tests(
            "HuddleUITests",
            [
                "HuddleUI", "HuddleCore", "HuddleText", "TerminalUI", "HuddleDemo",
                "HuddleTesting",
            ]),
        // Programs in a real terminal, and command lines.
        .target(
            name: "TerminalTesting", dependencies: ["CursesTerminal", "TerminalUI"],
            path: "Tests/TerminalTesting", swiftSettings: strict),
        tests(
            "TerminalTests", ["CursesTerminal", "TerminalUI", "TerminalTesting", "terminal-probe"]),
        tests(
            "ProgramTests",
            [
                "TerminalTesting", "TerminalUI", "HuddleTesting", "HuddleCore", "HuddleFiles",
                "huddle", arguments,
            ]),
        tests("RepositoryTests", ["HuddleCore", "HuddleText", "HuddleFiles"]),
        // What reads what others wrote, as `make fuzz` calls it.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "HuddleCore", "HuddleText", "HuddleSettings", "CursesTerminal", "TerminalUI",
                "HuddleTesting",
            ],
            path: "Tests/FuzzTargets", swiftSettings: strict),
        tests("FuzzTests", ["FuzzTargets"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu17,
    cxxLanguageStandard: .cxx17
)

// Only for `make fuzz`, which links them with the fuzzer in a place of its own.
if Context.environment["HUDDLE_FUZZ"] != nil {
    package.products.append(
        .library(name: "FuzzTargets", type: .static, targets: ["FuzzTargets"]))
}
