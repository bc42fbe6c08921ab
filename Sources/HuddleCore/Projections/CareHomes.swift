extension RoleID {
    /// Those who speak for the residents of a care home.
    public static let careHomeStaff = [
        RoleID.careHome, RoleID("seniorCareWorker"), RoleID("careHomeManager"),
    ]
}

/// How long a new resident has been waiting to be assessed and to have a plan.
public struct NewResidentClock: Equatable, Sendable {
    public let movedIn: Day
    /// The last of the working days within which both should be done.
    public let due: Day
    /// The later of assessment and plan, when both are done.
    public let done: Day?
    /// Working days that are left; negative when they are over.
    public let left: Int

    /// True when both were done by the day due.
    public var wasInTime: Bool { done.map { $0 <= due } ?? false }
}

extension TeamRecord {
    /// The care homes that somebody in the directory works for, by name.
    public var careHomes: [String] {
        let homes = professionalOrder.filter {
            counts($0) && RoleID.careHomeStaff.contains(role(of: $0))
        }.compactMap { value(.organisation, of: $0) }
        return Set(homes).sorted()
    }

    /// The care home in which the person lives, nil for anybody else.
    public func careHome(of patient: PatientID) -> String? {
        guard let place = valueKept(.place, of: patient) else { return nil }
        return careHomes.contains(place) ? place : nil
    }

    /// The clock of somebody who has moved into a care home; nil where no day is noted.
    public func newResidentClock(
        of patient: PatientID, on today: Day, _ settings: TeamSettings
    ) -> NewResidentClock? {
        guard let movedIn = day(.movedIn, of: patient) else { return nil }
        let due = settings.workingDays.day(
            settings.thresholds.newResidentWorkingDays, after: movedIn)
        let days = [day(.homeAssessed, of: patient), day(.supportPlanned, of: patient)]
            .compactMap { $0 }.filter { $0 >= movedIn }
        return NewResidentClock(
            movedIn: movedIn, due: due, done: days.count == 2 ? days.max() : nil,
            left: settings.workingDays.count(from: today, to: due))
    }

    /// The latest day of a round up to `today` on which somebody of the home was spoken about.
    public func lastRound(of home: String, upTo today: Day, _ settings: TeamSettings) -> Day? {
        let rounds = Set(settings.templates.filter { $0.listing == .residents }.map(\.key))
        let found = meetingOrder.reversed().lazy.filter { id in
            guard let state = self.meetings[id], rounds.contains(state.template), self.counts(id),
                state.date <= today
            else { return false }
            return state.discussions.all.contains { discussion in
                self.value(.place, of: discussion.patient) == home
                    && self.wasDiscussed(discussion)
            }
        }
        return found.first.flatMap { meetings[$0]?.date }
    }

    /// The professionals of a care home who have not left, managers first.
    public func staff(ofHome home: String) -> [ProfessionalID] {
        let found = allProfessionals.filter { value(.organisation, of: $0) == home }
        let manager = RoleID("careHomeManager")
        return found.filter { role(of: $0) == manager } + found.filter { role(of: $0) != manager }
    }
}
