/// One year of meetings, counted.
public struct MeetingYear: Equatable, Sendable {
    public let year: Int
    public let meetings: Int
    /// People whom these meetings discussed, one for each time.
    public let discussed: Int
    /// The latest meeting of the year.
    public let last: MeetingID
}

extension TeamRecord {
    /// The years in which the team met, the latest first.
    public func meetingYears() -> [MeetingYear] {
        var years: [MeetingYear] = []
        for id in allMeetings.reversed() {
            guard let meeting = meetings[id] else { continue }
            let year = meeting.date.civil.year
            let discussed = listedPatients(in: id).count { wasDiscussed($0, in: id) }
            if let last = years.last, last.year == year {
                years[years.count - 1] = MeetingYear(
                    year: year, meetings: last.meetings + 1,
                    discussed: last.discussed + discussed, last: last.last)
            } else {
                years.append(
                    MeetingYear(year: year, meetings: 1, discussed: discussed, last: id))
            }
        }
        return years
    }
}
