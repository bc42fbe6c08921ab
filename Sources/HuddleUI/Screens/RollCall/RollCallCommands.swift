import HuddleCore
import TerminalUI

enum RollCallScreen {
    static let commands: [UICommand] = [
        UICommand(
            "all-present", "All usual members present", .meeting,
            keys: [.character("A")], in: [.rollCall]
        ) { model in
            guard let meeting = model.meeting else { return [] }
            return model.markUsualMembers(meeting)
        }.hinted("all present").atOnce(),
        mark("present", "Present, or not yet called", .space, .present).hinted("present, next"),
        UICommand(
            "to-order", "Go on to the running order", .meeting,
            keys: [.enter], in: [.rollCall]
        ) { $0.go(.order(OrderState())) }.hinted("go on"),
        mark("apologies", "Sent apologies", .character("a"), .apologies).hinted("apologies"),
        mark("part", "There for part of the meeting", .character("p"), .part).hinted("part"),
        mark("remote", "On the line", .character("o"), .remote).hinted("remote"),
        UICommand(
            "deputy", "Deputy for somebody who is away", .meeting,
            keys: [.character("d")], in: [.rollCall]
        ) { $0.pickDeputy() }.hinted("deputy").writing(),
        UICommand("guest", "Add a guest", .meeting, keys: [.character("+")], in: [.rollCall]) {
            model in
            model.meeting.map { model.openEntry(.guest($0)) } ?? []
        }.hinted("guest").writing(),
        UICommand(
            "chair", "The person selected takes the chair", .meeting,
            keys: [.character("c")], in: [.rollCall]
        ) { model in
            guard let meeting = model.meeting, let row = model.selectedRollRow else { return [] }
            return model.perform(
                .takeChair(meeting, row.professional),
                then: AfterSaving(notice: "\(row.name) chairs the meeting"))
        }.hinted("chair").atOnce(),
    ].map { $0.needsMeeting() }

    private static func mark(
        _ name: String, _ summary: String, _ key: Key, _ attendance: Attendance
    ) -> UICommand {
        UICommand(name, summary, .meeting, keys: [key], in: [.rollCall]) {
            $0.mark(attendance)
        }.atOnce()
    }
}

extension Model {
    var selectedRollRow: RollRow? {
        guard case .rollCall(let state) = stack.top else { return nil }
        return state.selected(self)
    }

    /// Notes the attendance of the row selected and goes on to the next; the same key again clears it.
    mutating func mark(_ attendance: Attendance) -> [Effect] {
        guard let meeting, let row = selectedRollRow else {
            refuse(
                "Nobody is selected. Import your team with: huddle import professionals FILE.csv")
            return []
        }
        let value = row.attendance == attendance ? .absent : attendance
        let effects = perform(.setAttendance(meeting, row.professional, value))
        if !effects.isEmpty { stack.top.move(.down, in: self) }
        return effects
    }

    mutating func markUsualMembers(_ meeting: MeetingID) -> [Effect] {
        let count = record.usualMembers(of: meeting)
            .count { record.attendance(of: $0, in: meeting) == .absent }
        guard count > 0 else {
            refuse("Everybody who usually comes is noted already.")
            return []
        }
        return perform(
            .markUsualMembersPresent(meeting),
            then: AfterSaving(
                notice: "\(count) noted as present. Space changes one. u takes it back."))
    }

    mutating func pickDeputy() -> [Effect] {
        guard let meeting, let row = selectedRollRow else { return [] }
        let absent = record.roll(of: meeting).filter {
            !$0.attendance.isInMeeting && $0.professional != row.professional
        }
        let choices = absent.map { other in
            Picker.Choice(
                label: "\(other.name), \(settings.roles.role(other.role).name)",
                deed: .perform(
                    .setAttendance(meeting, row.professional, .deputy(for: other.professional)),
                    AfterSaving(notice: "\(row.name) is there for \(other.name)")))
        }
        overlay = .pick(Picker(title: "\(row.name) is there for", choices: choices))
        return []
    }
}
