/// What measures look at: the record, a period, the signed-off meetings in it, and today.
public struct MeasureScope: Sendable {
    public let record: TeamRecord
    public let settings: TeamSettings
    public let period: ClosedRange<Day>
    /// The day on which open actions and the register are looked at: the end of the period.
    public var today: Day { period.upperBound }
    /// The signed-off meetings of the period, oldest first.
    public let meetings: [MeetingID]
    /// Everybody who was on the list of one of these meetings, meeting by meeting.
    let talks: [Talk]
    /// Everybody the team looks after, but for those who object to being discussed.
    let people: [PatientID]
    /// Those who died in the period; where no day of death is known, whose death was noted in it.
    let deaths: [PatientID]

    /// One person's turn in one meeting.
    struct Talk: Sendable {
        let meeting: MeetingID
        let patient: PatientID
        let discussion: Discussion
        /// Seconds spent; nil where no time was kept.
        let seconds: Int?
        let wasDiscussed: Bool
        let result: DiscussionResult
        /// Those who spoke, once for each contribution.
        let speakers: [Speaker]
    }

    /// The meetings of a period, of one kind where `template` names one.
    public init(
        _ record: TeamRecord, _ settings: TeamSettings, period: ClosedRange<Day>,
        template: String? = nil
    ) {
        let meetings = record.allMeetings.filter { id in
            guard let state = record.meetings[id], period.contains(state.date),
                record.signOff(of: id) != nil
            else { return false }
            return template.map { state.template == $0 } ?? true
        }
        self.init(record, settings, period: period, meetings: meetings)
    }

    /// One meeting alone, for a row of values.
    public init(
        _ record: TeamRecord, _ settings: TeamSettings, meeting: MeetingID, on date: Day
    ) {
        self.init(record, settings, period: date...date, meetings: [meeting])
    }

    private init(
        _ record: TeamRecord, _ settings: TeamSettings, period: ClosedRange<Day>,
        meetings: [MeetingID]
    ) {
        self.record = record
        self.settings = settings
        self.period = period
        self.meetings = meetings
        talks = meetings.flatMap { Self.talks(in: $0, record) }
        people = record.activePatients.filter { !record.isRestricted($0) }
        deaths = record.allPatients.filter { patient in
            record.death(of: patient).map { period.contains($0.on) } ?? false
        }
    }

    /// The turns that were taken: somebody was spoken about, and something settled it.
    var discussed: [Talk] { talks.filter(\.wasDiscussed) }

    /// How many different people the turns were about.
    func people(in talks: [Talk]) -> Int { Set(talks.map(\.patient)).count }

    private static func talks(in meeting: MeetingID, _ record: TeamRecord) -> [Talk] {
        guard let state = record.meetings[meeting] else { return [] }
        let spent = record.timeSpent(in: meeting, now: state.openedAt)
        return record.listedPatients(in: meeting).map { patient in
            let discussion = record.discussion(of: patient, in: meeting)
            return Talk(
                meeting: meeting, patient: patient, discussion: discussion,
                seconds: spent[patient].flatMap { $0 > 0 ? $0 : nil },
                wasDiscussed: record.wasDiscussed(patient, in: meeting),
                result: record.result(of: patient, in: meeting),
                speakers: discussion.contributions.filter(record.counts)
                    .compactMap(record.speaker))
        }
    }
}

extension [Int] {
    /// The middle value, the lower of the two when their number is even; nil of nothing.
    var median: Int? { isEmpty ? nil : sorted()[(count - 1) / 2] }

    /// The smallest value that nine in ten do not exceed; nil of nothing.
    var ninetieth: Int? { isEmpty ? nil : sorted()[(count * 9 + 9) / 10 - 1] }

    var sum: Int { reduce(0, +) }
}

extension Double {
    /// In hundredths, rounded.
    var hundredths: Int { Int((self * 100).rounded()) }
}

extension TeamRecord {
    /// The record by which a period up to `last` is measured: where that day is over, the record as
    /// it stood at its end, so that the same period always gives the same figures.
    public func measured(upTo last: Day, today: Day) -> TeamRecord {
        last < today ? asOf(last) : self
    }
}

extension MeasureScope {
    /// How many different people the turns of the period were about.
    public var peopleBehind: Int { people(in: talks) }
}
