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
    /// The word in the footer; nil keeps it out.
    public var hint: String?
    /// True when it changes the record.
    public var isWriting = false
    /// True when its key alone records something about the current person, without a line to type.
    public var recordsAtOnce = false
    /// True when its keys work also while something is being typed.
    public var worksWhileTyping = false
    /// Why it cannot run now; nil when it can.
    public var disabledReason: @Sendable (Model) -> String? = { _ in nil }
    public let run: @Sendable (inout Model) -> [Effect]

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

    /// The same command as one that changes the record.
    func writing() -> UICommand {
        var command = self
        command.isWriting = true
        return command
    }

    /// The same command as one whose key alone records something about the current person.
    func atOnce() -> UICommand {
        var command = writing()
        command.recordsAtOnce = true
        return command
    }

    /// The same command, its keys working also while something is being typed.
    func alsoWhileTyping() -> UICommand {
        var command = self
        command.worksWhileTyping = true
        return command
    }

    /// The same command, refused with a reason where `reason` gives one.
    func unless(_ reason: @escaping @Sendable (Model) -> String?) -> UICommand {
        var command = self
        command.disabledReason = reason
        return command
    }

    /// The same command; one that writes in a meeting is refused where none is open.
    func needsMeeting() -> UICommand {
        guard isWriting else { return self }
        return unless {
            $0.meeting == nil ? "No meeting is open. Esc goes back; m at home starts one." : nil
        }
    }

    /// The same command; one that writes about the person under discussion is refused where there is
    /// nobody.
    func needsPerson() -> UICommand {
        guard isWriting, places == [.discussion] else { return self }
        return unless {
            $0.currentPatient == nil
                ? "Nobody is being discussed. Tab shows the running order." : nil
        }
    }

    /// True when its keys work on the screen.
    func works(in place: Place) -> Bool { places.isEmpty || places.contains(place) }
}
