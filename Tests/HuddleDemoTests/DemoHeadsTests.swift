import HuddleCore
import HuddleDemo
import Testing

@Suite("The heads that sign-offs record")
struct DemoHeadsTests {
    @Test("each sign-off holds what the caller made of the journals as they stood")
    func heads() throws {
        let options = DemoOptions(meetings: 6, patients: 5, today: Day(number: 20_780))
        var calls: [[DemoJournal]] = []
        let team = try DemoTeam.generate(options) { journals in
            calls.append(journals)
            return journals.map(Self.head)
        }
        #expect(calls.count == 6)
        for (meeting, journals) in zip(team.record.allMeetings, calls) {
            let signOff = try #require(team.record.signOff(of: meeting))
            #expect(
                signOff.content.heads == journals.map(Self.head).sorted { $0.journal < $1.journal })
            for (then, now) in zip(journals, team.journals) {
                #expect(then.id == now.id)
                #expect(now.events.starts(with: then.events))
            }
        }
    }

    @Test("heads change nothing else")
    func sameEvents() throws {
        let options = DemoOptions(meetings: 3, patients: 5, today: Day(number: 20_780))
        let plain = try DemoTeam.generate(options)
        let chained = try DemoTeam.generate(options) { $0.map(Self.head) }
        #expect(plain.journals.map(\.events.count) == chained.journals.map(\.events.count))
    }

    private static func head(_ journal: DemoJournal) -> JournalHead {
        JournalHead(
            journal: journal.id, sequence: UInt32(journal.events.count),
            chain: String(repeating: "0", count: 32))
    }
}
