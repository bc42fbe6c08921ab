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
        var lengths: [JournalID: Int] = [:]
        for (meeting, journals) in zip(team.record.allMeetings, calls) {
            let grown = journals.filter { $0.events.count > lengths[$0.id] ?? 0 }
            let signOff = try #require(team.record.signOff(of: meeting))
            #expect(Set(signOff.content.heads.map(\.journal)) == Set(grown.map(\.id)))
            #expect(signOff.content.heads.allSatisfy { grown.map(Self.longChain).contains($0) })
            for journal in grown { lengths[journal.id] = journal.events.count }
        }
    }

    @Test("journals only ever grow from one sign-off to the next")
    func growth() throws {
        var calls: [[DemoJournal]] = []
        let options = DemoOptions(meetings: 6, patients: 5, today: Day(number: 20_780))
        let team = try DemoTeam.generate(options) { journals in
            calls.append(journals)
            return []
        }
        for journals in calls {
            for (then, now) in zip(journals, team.journals) {
                #expect(then.id == now.id)
                #expect(!then.events.isEmpty && now.events.starts(with: then.events))
            }
        }
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
