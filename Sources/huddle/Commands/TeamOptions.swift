import ArgumentParser

/// Which team folder a command works on.
struct TeamOptions: ParsableArguments {
    @Option(
        name: .customLong("team"),
        help: "The team folder; else $HUDDLE_TEAM, else the working directory.")
    var folder: String?

    /// The folder that was asked for.
    var path: String { folder ?? Self.usual }

    /// The folder where none is named.
    static var usual: String { Environment.value("HUDDLE_TEAM").flatMap(\.nonEmptyText) ?? "." }
}

extension String {
    fileprivate var nonEmptyText: String? { isEmpty ? nil : self }
}

/// How the screen starts.
struct ScreenOptions: ParsableArguments {
    @Flag(help: "Start with the curtain closed.")
    var curtain = false

    @Flag(
        help: """
            No screen: a prompt that takes a command in each line, for screen readers and scripts.
            Also with ACCESSIBLE=1.
            """)
    var plain = false

    @Option(help: "The theme: dark, light, mono, or the name of a file in themes.")
    var theme: String?

    @Option(help: "Colours: auto, always or never.")
    var color = Colours.auto

    enum Colours: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    /// What was chosen, as values.
    var choices: ScreenChoices {
        ScreenChoices(curtain: curtain, plain: plain, theme: theme, color: color)
    }
}

/// How the screen starts; as it is where nothing was typed of it.
struct ScreenChoices {
    var curtain = false
    var plain = false
    var theme: String?
    var color = ScreenOptions.Colours.auto
}
