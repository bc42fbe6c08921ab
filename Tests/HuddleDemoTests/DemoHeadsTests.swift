import HuddleCore
import HuddleDemo
import Testing

@Suite("The heads that sign-offs record")
struct DemoHeadsTests {
    @Test(
        "each sign-off holds the caller’s heads of the journals that had grown since the last one")
    func heads() throws {
        let options = DemoOptions(meetings: 6, patients: 5, today: Day(number: 20_780))
        var calls: [[DemoJournal]] = []
        let team = try DemoTeam.generate(options) { journals in
            calls.append(journals)
            return journals.map(Self.longChain)
        }
        #expect(calls.count == 6)
        for (meeting, grown) in zip(team.record.allMeetings, calls) {
            let signOff = try #require(team.record.signOff(of: meeting))
            let heads = grown.map(Self.longChain).sorted { $0.journal < $1.journal }
            #expect(signOff.content.heads == heads)
        }
    }

    @Test("they are asked of those journals alone that have grown since the last sign-off")
    func growth() throws {
        var calls: [[DemoJournal]] = []
        let options = DemoOptions(meetings: 6, patients: 5, today: Day(number: 20_780))
        let team = try DemoTeam.generate(options) { journals in
            calls.append(journals)
            return []
        }
        var known: [JournalID: [Event]] = [:]
        for journal in calls.flatMap({ $0 }) {
            let earlier = known[journal.id] ?? []
            #expect(journal.events.count > earlier.count && journal.events.starts(with: earlier))
            known[journal.id] = journal.events
        }
        for journal in team.journals {
            #expect(journal.events.starts(with: known[journal.id] ?? []))
        }
        #expect(known.count > 6)
    }

    @Test("the sealed minutes of every meeting hold everybody who was on its list")
    func sealed() throws {
        let options = DemoOptions(meetings: 6, patients: 5, today: Day(number: 20_780))
        let team = try DemoTeam.generate(options)
        for meeting in team.record.allMeetings {
            let minutes = try #require(team.record.minutes(of: meeting, team.settings))
            #expect(minutes.people.map(\.patient) == team.record.listedPatients(in: meeting))
            #expect(minutes.counts == team.record.counts(of: meeting))
        }
    }

    @Test("heads change nothing else")
    func sameEvents() throws {
        let options = DemoOptions(meetings: 3, patients: 5, today: Day(number: 20_780))
        let plain = try DemoTeam.generate(options)
        let chained = try DemoTeam.generate(options) { $0.map(Self.longChain) }
        #expect(plain.journals.map(\.events.count) == chained.journals.map(\.events.count))
    }

    private static func longChain(_ journal: DemoJournal) -> JournalHead {
        JournalHead(
            journal: journal.id, sequence: UInt32(journal.events.count),
            chain: String(repeating: "\(journal.events.count % 10)", count: 32))
    }
}
