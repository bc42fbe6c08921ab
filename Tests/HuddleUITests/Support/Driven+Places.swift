import HuddleCore
import TerminalUI

@testable import HuddleUI

extension Driven {
    /// The team's weekly meeting at its roll call, nobody marked yet.
    static func atRollCall(size: Size = Size(width: 80, height: 24)) throws -> Driven {
        try drive(Model.team(size: size), "m<enter>")
    }

    /// The meeting at its running order, everybody present.
    static func atOrder(size: Size = Size(width: 80, height: 24)) throws -> Driven {
        try drive(Model.team(size: size), "m<enter>A<enter>")
    }

    /// The meeting at its third person, Margaret Ellis.
    static func atDiscussion(
        size: Size = Size(width: 80, height: 24), privacy: PrivacyLevel = .full
    ) throws -> Driven {
        var driven = try drive(Model.team(size: size), "m<enter>A<enter>jj<enter>")
        driven.model.privacy = privacy
        return driven
    }

    /// The meeting at its wrap-up, nobody settled yet.
    static func atWrapUp(size: Size = Size(width: 80, height: 24)) throws -> Driven {
        try drive(Model.team(size: size), "m<enter>A<enter>f")
    }

    var place: Place { model.stack.top.place }
    /// What the last notice says; empty when there is none.
    var notice: String { model.notice?.text ?? "" }
    /// The text on the entry line.
    var line: String? { model.entry?.editor.text }
    /// The meeting that is open.
    var meeting: MeetingID? { model.record.openMeeting }

    /// The person of a name.
    func patient(_ name: String) -> PatientID? {
        model.record.allPatients.first { model.record.name(of: $0) == name }
    }

    /// The name of the person under discussion.
    var current: String? { model.currentPatient.map { model.record.name(of: $0) } }

    /// How somebody of a name takes part.
    func attendance(_ name: String) -> Attendance? {
        guard let meeting else { return nil }
        return model.record.roll(of: meeting).first { $0.name == name }?.attendance
    }

    /// The words recorded about the person under discussion today, in order.
    var entries: [String] {
        guard let meeting, let patient = model.currentPatient else { return [] }
        return model.record.entries(of: patient, in: meeting).map { model.words(of: $0) }
    }
}
