import TerminalTesting
import TerminalUI
import Testing

/// A terminal device with the program on it, and the picture that the device shows.
final class ProgramTerminal: PseudoTerminal {
    private var shown = TerminalPicture(Size(width: 80, height: 24))
    private var taken = 0

    /// What the terminal shows now.
    func picture() -> String {
        collect(until: Clock.now())
        shown.take(output[taken...])
        taken = output.count
        return shown.text
    }

    /// Sequences that the picture does not understand.
    var unknown: [String] { shown.unknown }

    /// Waits until the terminal shows what is wanted.
    func expect(
        _ words: String, sourceLocation: SourceLocation = #_sourceLocation,
        _ condition: (String) -> Bool
    ) {
        wait(sourceLocation: sourceLocation) {
            let picture = picture()
            return condition(picture) ? nil : "\(words):\n\(picture)"
        }
    }

    /// Waits until the terminal shows some words.
    func expect(_ wanted: String, sourceLocation: SourceLocation = #_sourceLocation) {
        expect(wanted, sourceLocation: sourceLocation) { $0.contains(wanted) }
    }

    /// Goes from the choice of a meeting to its first person, with everybody there.
    func openMeeting() {
        press("", shows: "Which meeting?")
        press("\r", shows: "Who is here?")
        press("A", shows: "[x]")
        press("\r", shows: "Running order: 40")
        press("\r", shows: "Today")
    }

    /// Presses keys and waits until the terminal shows some words.
    func press(
        _ keys: String, shows wanted: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        send(keys)
        expect(wanted, sourceLocation: sourceLocation)
    }
}
