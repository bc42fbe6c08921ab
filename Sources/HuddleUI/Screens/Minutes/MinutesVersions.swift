import HuddleCore
import TerminalUI

// The versions of minutes that were added to: one after the other, and two beside each other.
extension MinutesScreen {
    static let versions: [UICommand] = [
        UICommand(
            "version", "The next version of these minutes", .move,
            keys: [.character("V")], in: [.minutes]
        ) { $0.nextVersion() },
        UICommand(
            "compare-versions", "This version of the minutes beside another", .move,
            keys: [.character("c")], in: [.minutes]
        ) { $0.compareVersions() },
    ]
}

extension Model {
    /// Goes through the versions, the latest first.
    fileprivate mutating func nextVersion() -> [Effect] {
        guard case .minutes(var state) = stack.top, let count = versionCount(of: state) else {
            return []
        }
        let shown = state.subject.version ?? count
        state.subject.version = shown > 1 ? shown - 1 : nil
        state.scroll = ScrollState()
        state.hit = nil
        stack.top = .minutes(state)
        say("Version \(state.subject.version ?? count) of \(count)")
        return []
    }

    /// Puts the version that is read beside the other one; where there are more, one is chosen.
    fileprivate mutating func compareVersions() -> [Effect] {
        guard case .minutes(let state) = stack.top, let count = versionCount(of: state) else {
            return []
        }
        let shown = state.subject.version ?? count
        let choices = (1...count).reversed().filter { $0 != shown }.map { other in
            Picker.Choice(
                label: "Version \(other)",
                deed: .lookBack(
                    .versions(state.meeting, min(shown, other), max(shown, other))))
        }
        if choices.count == 1 { return carryOut(choices[0].deed) }
        overlay = .pick(Picker(title: "Beside version \(shown)", choices: choices))
        return []
    }

    /// How many versions there are to go through; nil, and said, where there is one.
    private mutating func versionCount(of state: MinutesState) -> Int? {
        let count = record.minutesVersions(of: state.meeting)
        guard count > 1 else {
            refuse("There is one version of these minutes.")
            return nil
        }
        return count
    }
}
