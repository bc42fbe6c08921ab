import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The first lines of minutes beside the list of meetings")
struct MinutesPageTests {
    private func page(height: Int) throws -> (opening: MinutesPage, whole: [TextLine]) {
        let model = try Model.team(size: Size(width: 200, height: height))
        let meeting = try #require(model.record.allMeetings.last)
        return (
            .opening(of: meeting, model),
            MinutesScreen.findLines(
                MinutesSubject(meeting: meeting), model, width: MinutesScreen.width(model))
        )
    }

    @Test("they are the first lines of the whole minutes, as many as the screen is high")
    func opening() throws {
        let (opening, whole) = try page(height: 12)
        #expect(whole.count > 12)
        #expect(opening.shown == Array(whole.prefix(12)))
        #expect(opening.isOpening)
    }

    @Test("minutes that fit are there to their last line")
    func whole() throws {
        let (opening, whole) = try page(height: 300)
        #expect(opening.shown == whole)
        #expect(!opening.isOpening)
    }
}
