import HuddleCore
import TerminalUI

// What can be done with minutes that are signed off: they are added to, never changed.
extension MinutesScreen {
    static let amending: [UICommand] = [
        UICommand(
            "amend", "Add to signed minutes; they get a new version", .entry,
            keys: [.character("A")], in: [.minutes]
        ) { $0.pickWhomToAmend() }.writing().unless { $0.reasonNotToAmend },
        UICommand(
            "take-late", "Take lines that arrived after sign-off into a new version", .entry,
            keys: [.character("T")], in: [.minutes]
        ) { $0.takeLateLines() }.writing().unless { $0.reasonNotToAmend },
    ]
}

extension Model {
    /// Why the minutes on the screen cannot be added to; nil when they can.
    fileprivate var reasonNotToAmend: String? {
        guard case .minutes(let state) = stack.top else { return "Open signed minutes first." }
        guard record.signOff(of: state.meeting) == nil else { return nil }
        return Refusal.notSignedOff(state.meeting).message
    }

    /// Asks whom the amendment is about; the person whose part of the minutes one reads is selected.
    fileprivate mutating func pickWhomToAmend() -> [Effect] {
        guard case .minutes(let state) = stack.top else { return [] }
        let people = peopleSigned(in: state.meeting).filter { !record.isRestricted($0) }
        let whole = Picker.Choice(
            label: "The whole meeting", deed: .write(.amendment(state.meeting, nil), .seen([])))
        let choices = people.map { patient in
            choice(of: patient, .write(.amendment(state.meeting, patient), .seen([])))
        }
        let read = personRead.flatMap { people.firstIndex(of: $0) }
        overlay = .pick(
            Picker(
                title: "Whom is the amendment about?", choices: [whole] + choices,
                list: ListState(selected: read.map { $0 + 1 } ?? 0)))
        return []
    }

    /// The people on the list of a meeting as it was signed off: about whom its minutes are added to.
    func peopleSigned(in meeting: MeetingID) -> [PatientID] {
        record.minutes(of: meeting, settings, version: 1)?.people.map(\.patient) ?? []
    }

    /// The amendment is the text up to the last `because`, the reason what follows it.
    mutating func sendAmendment(
        _ text: String, of meeting: MeetingID, about patient: PatientID?, _ after: AfterSaving
    ) -> [Effect] {
        guard let words = AmendmentWords(text) else {
            refuse("Say why as well: the dose is 5 mg because it was misheard")
            return []
        }
        let amendment = MinutesAmended(
            meeting: meeting, patient: patient, words: (words.text, words.reason))
        var after = after
        after.notice = versionNotice(of: meeting)
        return perform(.amend(amendment), then: after)
    }

    fileprivate mutating func takeLateLines() -> [Effect] {
        guard case .minutes(let state) = stack.top else { return [] }
        let late = record.lateLines(of: state.meeting)
        guard !late.isEmpty else {
            refuse("Nothing arrived after the sign-off of these minutes.")
            return []
        }
        let amendment = MinutesAmended(
            meeting: state.meeting, words: ("", "arrived after sign-off"), takes: late.map(\.id))
        return perform(
            .amend(amendment), then: AfterSaving(notice: versionNotice(of: state.meeting)))
    }

    private func versionNotice(of meeting: MeetingID) -> String {
        "Version \(record.minutesVersions(of: meeting) + 1). V reads the ones before."
    }
}

/// An amendment as it is typed: what should stand there, `because`, and why.
struct AmendmentWords: Equatable {
    let text: String
    let reason: String

    init?(_ typed: String) {
        let words = typed.split(separator: " ", omittingEmptySubsequences: false)
        guard let place = words.lastIndex(where: { $0.lowercased() == "because" }) else {
            return nil
        }
        text = words[..<place].joined(separator: " ").trimmed
        reason = words[(place + 1)...].joined(separator: " ").trimmed
        guard !text.isEmpty, !reason.isEmpty else { return nil }
    }
}
