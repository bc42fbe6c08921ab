public import HuddleCore

/// The list of meetings as JSON.
public enum MeetingsJSON {
    /// An array with one meeting on each line, in the order given.
    public static func text(_ meetings: [MeetingSummary]) -> String {
        JSONValue.array(meetings.lazy.map(value))
    }

    /// One meeting on each line and nothing else.
    public static func lines(_ meetings: [MeetingSummary]) -> String {
        JSONValue.lines(meetings.lazy.map(value))
    }

    /// `signed off` or `open`.
    static func status(_ meeting: MeetingSummary) -> String {
        meeting.isSignedOff ? "signed off" : "open"
    }

    private static func value(_ meeting: MeetingSummary) -> JSONValue {
        .object([
            ("meeting", .text(meeting.meeting.description)), ("date", .words(meeting.date)),
            ("template", .text(meeting.template)), ("chair", .text(meeting.chair)),
            ("status", .text(status(meeting))),
            ("listed", .number(meeting.listed)), ("discussed", .number(meeting.discussed)),
            ("actions", .number(meeting.actions)),
        ])
    }
}
