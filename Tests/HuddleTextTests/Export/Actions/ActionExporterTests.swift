import HuddleCore
import HuddleText
import Testing

@Suite("Actions with their words and history")
struct ActionExporterTests {
    @Test("the history is the same whichever way the events arrive, and however often")
    func anyOrder() throws {
        var builder = try MeetingBuilder()
        let action = try builder.action("Ring Ann")
        try builder.perform(.revise(action.record, .status(.accepted)))
        try builder.perform(.undo)
        try builder.perform(.redo)
        let export = try #require(try builder.exports().first)
        #expect(export.revision == 3)
        #expect(export.modifiedAt == Instant("2026-11-14T09:34:02Z"))
        let events = Array(builder.events.reversed())
        let again = ActionExporter(
            record: builder.record, settings: builder.settings,
            history: ActionHistory(events + events)
        ).exports(of: [export.row])
        #expect(again == [export])
    }

    @Test("without a history an action was last changed when it was closed")
    func noHistory() throws {
        var builder = try MeetingBuilder()
        let action = try builder.action("Ring Ann")
        try builder.perform(.revise(action.record, .status(.done(day("2026-11-20")))))
        let row = try #require(builder.record.row(of: action))
        let export = ActionExporter(record: builder.record, settings: builder.settings)
            .exports(of: [row]).first
        #expect(export?.modifiedAt == Instant("2026-11-20T00:00:00Z"))
        #expect(export?.revision == 0)
    }
}
