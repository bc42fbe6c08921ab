import HuddleCore

/// The meetings that the filter leaves, newest first, and how many there are in each year.
struct MeetingRows: Equatable, Sendable {
    let ids: [MeetingID]
    /// The latest first.
    let years: [Year]

    struct Year: Equatable, Sendable {
        let year: Int
        var count: Int
    }

    /// What the rows depend on.
    struct Key: Equatable, Sendable {
        let events: Int
        let filter: String?
    }

    init(_ model: Model) {
        var ids: [MeetingID] = []
        var years: [Year] = []
        for id in model.record.allMeetings.reversed() {
            guard let meeting = model.record.meetings[id], Self.fits(meeting, model) else {
                continue
            }
            ids.append(id)
            let year = meeting.date.civil.year
            if years.last?.year == year {
                years[years.count - 1].count += 1
            } else {
                years.append(Year(year: year, count: 1))
            }
        }
        (self.ids, self.years) = (ids, years)
    }

    private static func fits(_ meeting: Meeting, _ model: Model) -> Bool {
        guard model.filter != nil else { return true }
        let name = model.settings.template(meeting.template).name
        return model.passesFilter("\(meeting.date) \(meeting.date.long) \(name)")
    }
}

extension Model {
    /// What the rows of the meetings depend on now.
    var meetingRowsKey: MeetingRows.Key {
        MeetingRows.Key(events: record.eventCount, filter: filter?.text)
    }

    /// The meetings as the filter leaves them.
    func meetingRows() -> MeetingRows { kept.meetings(meetingRowsKey) ?? MeetingRows(self) }
}
