import HuddleCore
import TerminalUI

/// How the meeting stands against its plan: three states, each in words.
struct MeetingPace: Equatable {
    let place: Int
    let listed: Int
    /// Seconds spent on the current person, and planned for them.
    let spent: Int
    let planned: Int
    let secondsRunning: Int
    /// Seconds that the plan gives the people before the current one, and the current one as far as
    /// their time is used.
    let secondsExpected: Int
    let isPaused: Bool

    init(_ model: Model, _ meeting: MeetingID) {
        let record = model.record
        let order = record.listedPatients(in: meeting)
        let current = record.focus(of: meeting)
        let template = model.settings.template(record.meetings[meeting]?.template ?? "")
        place = current.flatMap(order.firstIndex(of:)).map { $0 + 1 } ?? 0
        listed = order.count
        let spentByPatient = record.timeSpent(in: meeting, now: model.clock.now)
        spent = current.flatMap { spentByPatient[$0] } ?? 0
        planned = record.secondsPlanned(in: meeting, template)
        secondsRunning = record.timeRunning(in: meeting, now: model.clock.now)
        let visited = spentByPatient.keys.count { $0 != current }
        let each = template.minutesPerPerson * 60
        secondsExpected = visited * each + min(spent, each)
        isPaused = record.isPaused(meeting)
    }

    /// `7 of 23 · 41 min · on pace`, in fewer words where there is little room.
    func placeWords(room: Int) -> String {
        let place = "\(place) of \(listed)"
        if room < 60 { return place }
        let minutes = "\(place) · \(secondsRunning / 60) min"
        // Where there is little room only what is off the plan is told.
        if room < 100 { return isOnPace ? minutes : "\(minutes) · \(paceWords)" }
        return "\(minutes) · \(paceWords)"
    }

    private var minutesLate: Int { (secondsRunning - secondsExpected) / 60 }

    private var isOnPace: Bool { abs(minutesLate) < 2 }

    /// Whether the meeting keeps to the minutes planned for each person.
    var paceWords: String {
        if isOnPace { return "on pace" }
        return minutesLate > 0 ? "\(minutesLate) min behind" : "\(-minutesLate) min ahead"
    }

    /// What the meeting took against what was planned for its whole list.
    static func planWords(_ model: Model, _ meeting: MeetingID) -> String {
        let template = model.settings.template(model.record.meetings[meeting]?.template ?? "")
        let listed = model.record.listedPatients(in: meeting).count
        let seconds = model.record.timeRunning(in: meeting, now: model.clock.now)
        return "\(seconds / 60) of \(listed * template.minutesPerPerson) planned min"
    }

    /// The current person's time: calm, near the end, over.
    var timerWords: (text: String, role: StyleRole) {
        let left = planned - spent
        if isPaused { return ("paused \(Self.leftWords(left))", .timerNear) }
        if left < 0 { return ("OVER +\(ClockWords.minutes(-left))", .timerOver) }
        if left <= 30 { return ("! \(ClockWords.minutes(left)) left", .timerNear) }
        return (Self.leftWords(left), .timerCalm)
    }

    private static func leftWords(_ left: Int) -> String {
        left < 0 ? "+\(ClockWords.minutes(-left)) over" : "\(ClockWords.minutes(left)) left"
    }
}

/// Seconds as people read them.
enum ClockWords {
    /// `3:02`.
    static func minutes(_ seconds: Int) -> String {
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
