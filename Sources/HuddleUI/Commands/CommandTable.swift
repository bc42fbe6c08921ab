public import TerminalUI

/// Every command there is. Keys, footer, help, palette and docs/KEYS.md are all made from it.
public enum CommandTable {
    /// In the order in which help and footer show them: the screen's own first.
    public static let all: [UICommand] =
        HomeScreen.commands + RollCallScreen.commands + OrderScreen.commands
        + DiscussionScreen.commands + WrapUpScreen.commands + ReflectionScreen.commands
        + MeetingsScreen.commands + MinutesScreen.commands + ReadingScreen.commands
        + ActionsScreen.commands + HandOutCommands.all + PatientsScreen.commands
        + PatientRecordScreen.commands + SheetScreen.commands + TeamScreen.commands
        + KeyMessagesScreen.commands + MeasuresScreen.commands + SearchScreen.commands
        + Lead.commands + listCommands + everywhereCommands

    /// The command that a key runs on a screen; a screen's own key comes before one for all.
    public static func command(for key: Key, in place: Place) -> UICommand? {
        byPlace[place]?[key]
    }

    /// The keys of a command that run it on a screen; a screen's own command takes a key away from one
    /// for all.
    static func keys(of command: UICommand, in place: Place) -> [Key] {
        command.keys.filter { self.command(for: $0, in: place)?.name == command.name }
    }

    /// The command that a key runs even while something is being typed.
    static func whileTyping(_ key: Key) -> UICommand? { typing[key] }

    /// The command of a name.
    public static func command(named name: String) -> UICommand? {
        all.first { $0.name == name }
    }

    /// The commands that work on a screen, its own before those for all.
    public static func commands(in place: Place) -> [UICommand] {
        all.filter { $0.places.first == place }
            + all.filter { $0.places.dropFirst().contains(place) } + all.filter(\.places.isEmpty)
    }

    /// The commands that the footer of a screen shows, those first that must not be missed: in the
    /// discussion what every person needs, what takes a slip back, and what hides the screen. What a
    /// screen can do without comes behind, and what leads elsewhere or out comes last.
    static func hinted(in place: Place) -> [UICommand] {
        let here = commands(in: place)
        let first = place == .discussion ? DiscussionScreen.hintedFirst : []
        let last = (place == .meetings ? MeetingsScreen.hintedLast : []) + hintedLast
        let named = { (names: [String]) in
            names.compactMap { name in here.first { $0.name == name } }
        }
        let placed = first + last
        return named(first)
            + here.filter { $0.isHinted(in: place) && !placed.contains($0.name) } + named(last)
    }

    private static let hintedLast = ["search", "leave"]

    private static let byPlace: [Place: [Key: UICommand]] = Dictionary(
        uniqueKeysWithValues: Place.allCases.map { place in
            let pairs = commands(in: place).flatMap { command in
                command.keys.map { ($0, command) }
            }
            return (place, Dictionary(pairs) { first, _ in first })
        })

    private static let typing: [Key: UICommand] = Dictionary(
        all.filter(\.worksWhileTyping).flatMap { command in command.keys.map { ($0, command) } }
    ) { first, _ in first }
}
