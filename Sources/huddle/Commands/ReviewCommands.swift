import ArgumentParser
import HuddleCore
import HuddleText

/// `huddle missed`: what was recorded since a meeting or a day.
struct MissedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "missed", abstract: "What was recorded since a meeting or a day.",
        discussion: """
            Examples:
              huddle missed 2026-11-14              since that meeting, or that day
              huddle missed --patient k7q2x-3       since the person was last discussed
              huddle missed --last-discussed        everybody listed, each since then
            """)

    @OptionGroup var team: TeamOptions

    @Argument(
        help: "A meeting's id or date, or a day; the last meeting but one unless told otherwise.")
    var since: String?

    @Option(help: "One person's id, as huddle patients shows it.")
    var patient: String?

    @Flag(help: "Everybody on the last meeting's list, each since they were last discussed.")
    var lastDiscussed = false

    func validate() throws {
        guard lastDiscussed, since != nil || patient != nil else { return }
        throw ValidationError(
            "--last-discussed is about everybody: leave the day and --patient out.")
    }

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            let record = opened.record
            let person = try patient.map { try record.patient(named: $0) }
            let moment = try moment(in: record, about: person)
            let missed = record.missed(since: moment, about: person, opened.settings)
            if missed.people.isEmpty, missed.team.isEmpty {
                return Output.error("huddle: Nothing was recorded since \(missed.since).")
            }
            try Output.write(MissedText.text(missed, in: record, measure: .terminal))
        }
    }

    private func moment(
        in record: TeamRecord, about person: PatientID?
    ) throws -> Missed.Since {
        if let since { return try record.moment(named: since) }
        guard lastDiscussed, let last = record.allMeetings.last else {
            return try record.usual(person)
        }
        return .lastDiscussed(before: last)
    }
}

/// `huddle compare`: two minutes beside each other.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Two meetings, or two versions of one, or one as it was and as it is now.",
        discussion: """
            Examples:
              huddle compare 2026-11-14 2026-11-21
              huddle compare 2026-11-21                  as signed off, and as it stands now
              huddle compare 2026-11-21 --as-of 2026-11-22
              huddle compare 2026-11-21 --versions 1 3
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "A meeting's id or date, as huddle list shows it.")
    var first: String

    @Argument(help: "Another meeting; the same one unless told otherwise.")
    var second: String?

    @Option(
        parsing: .upToNextOption,
        help: "Two versions of one meeting's minutes; 1 is as they were signed off.")
    var versions: [Int] = []

    @OptionGroup var past: AsOfOptions

    func validate() throws {
        guard !versions.isEmpty else { return }
        guard versions.count == 2 else {
            throw ValidationError("--versions takes two numbers, after the meeting: --versions 1 3")
        }
        guard second == nil, past.asOf == nil else {
            throw ValidationError(
                "--versions is about one meeting: leave the other one and --as-of out.")
        }
    }

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            try Output.write(
                ComparisonText.text(
                    try comparison(in: opened), in: opened.record, measure: .terminal))
        }
    }

    private func comparison(in opened: OpenTeam) throws -> MinutesComparison {
        if versions.count == 2 {
            return try opened.versions(versions[0], versions[1], of: first)
        }
        if let second {
            return MinutesComparison(
                try opened.minutes(of: first, in: past.record(opened.record)),
                try opened.minutes(of: second, in: opened.record))
        }
        guard let day = try past.day() else { return try opened.sinceSignOff(of: first) }
        return MinutesComparison(
            try opened.minutesNow(of: first, in: opened.record.asOf(day)),
            try opened.minutesNow(of: first, in: opened.record),
            named: ("as of \(day.long)", "as it stands now"))
    }
}

/// The day up to which the record is read.
struct AsOfOptions: ParsableArguments {
    @Option(help: "As the record stood at the end of a day: 2026-11-14, yesterday, 3w.")
    var asOf: String?

    /// The record as it is asked for.
    func record(_ record: TeamRecord) throws -> TeamRecord {
        guard let day = try day() else { return record }
        return record.asOf(day)
    }

    /// The day asked for; nil for now.
    func day() throws -> Day? {
        guard let asOf else { return nil }
        let today = SystemClock.read().today
        guard let day = SearchDays.read(asOf, today: today)?.upperBound else {
            throw Failure("\"\(asOf)\" is no date. Try: \(SearchDays.examples)")
        }
        // The end of this year or month is still to come, and asks for what there is.
        guard SearchDays.read(asOf, today: today)?.lowerBound ?? day <= today else {
            throw Failure("\(day.long) is still to come: nothing is recorded of it.")
        }
        return min(day, today)
    }
}

extension OpenTeam {
    /// The minutes of a meeting of an id or a date, the latest when nothing is named.
    func minutes(
        of name: String?, in record: TeamRecord, version: Int? = nil
    ) throws -> MinutesOutline {
        let id = try record.meeting(named: name)
        if let version { try record.requireVersion(version, of: id) }
        guard let outline = record.minutes(of: id, settings, version: version) else {
            throw Failure(Refusal.unknownMeeting(id))
        }
        return outline
    }

    /// The minutes of a meeting as a record has them, with all that was changed since they were signed.
    func minutesNow(of name: String, in record: TeamRecord) throws -> MinutesOutline {
        let id = try record.meeting(named: name)
        guard let outline = record.minutesNow(of: id, settings) else {
            throw Failure(Refusal.unknownMeeting(id))
        }
        return outline
    }

    /// Two versions of one meeting's minutes beside each other.
    func versions(_ left: Int, _ right: Int, of name: String) throws -> MinutesComparison {
        MinutesComparison(
            try minutes(of: name, in: record, version: left),
            try minutes(of: name, in: record, version: right),
            named: ("version \(left)", "version \(right)"))
    }

    /// One meeting as it was signed off beside what its minutes would say today.
    func sinceSignOff(of name: String) throws -> MinutesComparison {
        let id = try record.meeting(named: name)
        guard record.signOff(of: id) != nil else {
            throw Failure(
                "This meeting is not signed off yet. Name a second one, or a day with --as-of.")
        }
        guard let signed = record.minutes(of: id, settings, version: 1),
            let now = record.minutesNow(of: id, settings)
        else { throw Failure(Refusal.unknownMeeting(id)) }
        return MinutesComparison(
            signed, now, named: ("as signed off", "as it stands now"))
    }
}

extension TeamRecord {
    /// The meeting of an id or a date, else the day itself.
    func moment(named name: String) throws -> Missed.Since {
        if let meeting = try? meeting(named: name) { return .meeting(meeting) }
        guard let days = SearchDays.read(name, today: SystemClock.read().today) else {
            throw Failure("\"\(name)\" is no meeting and no date. Try: \(SearchDays.examples)")
        }
        return .day(days.lowerBound)
    }

    /// Since the person was last discussed; for everybody, since the meeting before the last.
    func usual(_ patient: PatientID?) throws -> Missed.Since {
        let meeting =
            patient.map { meetingLastDiscussed($0) } ?? allMeetings.dropLast().last
            ?? allMeetings.last
        guard let meeting else { throw Failure("No meeting yet. Start one with: huddle meet") }
        return .meeting(meeting)
    }
}
