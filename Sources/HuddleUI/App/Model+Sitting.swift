import HuddleCore

/// In which meeting one sits. The record says which meetings are open; only whoever sits at the screen
/// goes from one to another.
extension Model {
    /// The meeting that is going on here; it stays, whatever others open or sign off.
    var meeting: MeetingID? {
        guard let sitting, record.isOpen(sitting) || record.signOff(of: sitting) != nil else {
            return nil
        }
        return sitting
    }

    /// Takes up the meeting that is open, where one sits in none and no screen shows one.
    mutating func settleSitting() {
        if let sitting, record.isOpen(sitting) { return }
        guard !stack.screens.contains(where: \.place.isInMeeting) else { return }
        sitting = record.openMeeting
    }

    /// Goes to sit in a meeting that is open.
    mutating func sit(in meeting: MeetingID) -> [Effect] {
        sitting = meeting
        return resume(meeting)
    }

    /// Who signed off the meeting one still sits in; nil while lines may be recorded in it.
    var sealedBy: String? {
        sitting.flatMap { record.signOff(of: $0)?.typedBy }
    }

    /// Why a command of the meeting cannot be: somebody signed the meeting off meanwhile.
    func reasonSealed(_ command: UICommand) -> String? {
        guard command.isWriting, stack.top.place.isInMeeting, !command.places.isEmpty else {
            return nil
        }
        return sealedBy.map { "Signed off by \($0): nothing more goes into this meeting." }
    }

    /// What must stay in view as long as it is so; nil where nothing is.
    var standingNotice: Notice? {
        if let draftsNotKept, !unsentTyping.isEmpty {
            return Notice(
                "What you type and have not sent is NOT KEPT: \(draftsNotKept) "
                    + "It is in this window only. Send it, or it is lost with the window.", .trouble
            )
        }
        if let standingTrouble { return Notice(standingTrouble, .trouble) }
        if let wordsForMeetingBeside, entry == nil, filter == nil {
            return Notice(wordsForMeetingBeside)
        }
        guard stack.top.place == .home, !drafts.isEmpty, entry == nil, filter == nil else {
            return nil
        }
        let lines = counted(drafts.count, "line was", "lines were")
        return Notice("\(lines) typed and not sent. :drafts lists them.", .refused)
    }

    /// This meeting was signed off elsewhere, or another is open beside it.
    private var standingTrouble: String? {
        guard stack.top.place.isInMeeting, let sitting else { return nil }
        if let sealedBy {
            return
                "This meeting was signed off by \(sealedBy). Nothing more goes into it; Esc leaves."
        }
        guard entry == nil, filter == nil, let other = otherOpenMeeting(than: sitting) else {
            return nil
        }
        return "Another meeting is open as well: \(words(of: other)). You are still in yours."
    }

    private func otherOpenMeeting(than sitting: MeetingID) -> MeetingID? {
        record.openMeetings.last { $0 != sitting }
    }

    /// A meeting that is open, as somebody can tell it from another.
    func words(of meeting: MeetingID) -> String {
        guard let opened = record.meetings[meeting] else { return "\(meeting)" }
        let name = settings.template(opened.template).name
        return "\(name), \(opened.date.short), opened by \(opened.openedBy)"
    }

    /// What to say when the meeting one sits in was signed off elsewhere, or another was opened.
    func newsOfMeetings(before: [MeetingID]) -> String? {
        guard let sitting else { return nil }
        if let sealedBy, before.contains(sitting) {
            let unsent = entry?.hasUnsentWords == true ? " Your line is kept, not sent." : ""
            return "\(sealedBy) has signed off this meeting. Nothing more goes into it.\(unsent)"
        }
        guard let other = record.openMeetings.last(where: { !before.contains($0) }) else {
            return nil
        }
        return "Another meeting was opened: \(words(of: other)). You stay in yours."
    }
}

extension Place {
    /// True for the screens of a meeting that is going on.
    var isInMeeting: Bool {
        switch self {
        case .rollCall, .order, .discussion, .wrapUp: true
        default: false
        }
    }
}
