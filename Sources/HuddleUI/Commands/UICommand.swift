import HuddleCore
public import TerminalUI

/// One thing that can be done, known to keys, footer, help, palette and the list of keys alike.
public struct UICommand: Sendable {
    /// What `:` takes: `meet`.
    public let name: String
    /// One line for help.
    public let summary: String
    public let group: Group
    public let keys: [Key]
    /// The screens on which its keys work; empty means all.
    public let places: [Place]
    /// Words that people look for it by, though its summary has others.
    var alsoFoundBy = ""
    /// The word in the footer; nil keeps it out.
    public var hint: String?
    /// What stands before that word; nil for the first of its keys.
    var hintKeys: String?
    /// The only screen whose footer has the word; nil for all on which its keys work.
    var hintPlace: Place?
    /// What it does to the record.
    public var effect = RecordEffect.none
    /// True when its keys work also while something is being typed.
    public var worksWhileTyping = false
    /// Each says why it cannot run now, or nothing; the first that speaks is heard.
    private var reasons: [@Sendable (Model) -> String?] = []
    public let run: @Sendable (inout Model) -> [Effect]

    /// What a command does to the record.
    public enum RecordEffect: Sendable {
        /// It only looks.
        case none
        /// It leads to something that is recorded: a line to type, a choice, a question.
        case afterwards
        /// Its key alone records something.
        case atOnce
    }

    /// The heading under which help shows it.
    public enum Group: String, CaseIterable, Sendable {
        case meeting = "The meeting"
        case entry = "Writing"
        case list = "Lists"
        case move = "Moving about"
        case screen = "The screen"
        case program = "The program"
    }

    init(
        _ name: String, _ summary: String, _ group: Group, keys: [Key], in places: [Place] = [],
        run: @escaping @Sendable (inout Model) -> [Effect]
    ) {
        self.name = name
        self.summary = summary
        self.group = group
        self.keys = keys
        self.places = places
        self.run = run
    }

    /// The same command with a word in the footer.
    func hinted(_ hint: String) -> UICommand {
        var command = self
        command.hint = hint
        return command
    }

    /// The same command with a word in the footer that stands for several keys in a row.
    func hinted(_ hint: String, keys: String) -> UICommand {
        var command = hinted(hint)
        command.hintKeys = keys
        return command
    }

    /// The same command with a word in the footer of one screen only.
    func hinted(_ hint: String, in place: Place) -> UICommand {
        var command = hinted(hint)
        command.hintPlace = place
        return command
    }

    /// True when the footer of the screen has a word for it.
    func isHinted(in place: Place) -> Bool {
        hint != nil && (hintPlace == nil || hintPlace == place)
    }

    /// The same command, found in help and the palette by more words than its own.
    func found(by words: String) -> UICommand {
        var command = self
        command.alsoFoundBy = words
        return command
    }

    /// True when words stand in its name or summary.
    func says(_ words: String) -> Bool {
        SearchText.matches(words, in: "\(name) \(summary)")
    }

    /// True when words mean it although it does not say them.
    func isMeant(by words: String) -> Bool {
        !says(words) && SearchText.matches(words, in: alsoFoundBy)
    }

    /// True when it changes the record, at once or in the end.
    public var isWriting: Bool { effect != .none }

    /// Why it cannot run now; nil when it can.
    public func disabledReason(_ model: Model) -> String? {
        for reason in reasons {
            if let words = reason(model) { return words }
        }
        return nil
    }

    /// The same command as one that changes the record.
    func writing() -> UICommand {
        var command = self
        command.effect = .afterwards
        return command
    }

    /// The same command as one whose key alone records something.
    func atOnce() -> UICommand {
        var command = self
        command.effect = .atOnce
        return command
    }

    /// The same command, its keys working also while something is being typed.
    func alsoWhileTyping() -> UICommand {
        var command = self
        command.worksWhileTyping = true
        return command
    }

    /// The same command, refused also with a reason where `reason` gives one.
    func unless(_ reason: @escaping @Sendable (Model) -> String?) -> UICommand {
        var command = self
        command.reasons.append(reason)
        return command
    }

    /// The same command, refused where no meeting is open.
    func needsMeeting() -> UICommand {
        unless { model in
            guard model.meeting == nil else { return nil }
            return "No meeting is open. Esc goes back; m at home starts one."
        }
    }

    /// The same command, refused in a discussion of nobody.
    func needsPerson() -> UICommand {
        unless { model in
            guard model.stack.top.place == .discussion, model.currentPatient == nil else {
                return nil
            }
            return "Nobody is being discussed. Tab shows the running order."
        }
    }

    /// True when its keys work on the screen.
    func works(in place: Place) -> Bool { places.isEmpty || places.contains(place) }
}
