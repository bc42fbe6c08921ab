import HuddleCore
import HuddleText
import Testing
import Threads

@testable import HuddleFiles

/// Two programs that write into one folder as fast as the disk lets them.
@Suite struct TwoWritersTests {
    private static let count = 2_000

    /// Writes so many actions, each saved before the next is begun; gives how many were saved.
    private static func write(_ number: Int, into folder: TeamFolder) -> Int {
        let journal = JournalID.numbered(number)
        let writer = JournalWriter(folder: folder, journal: journal, author: .sample)
        var pen = Pen(journal: journal, by: "Writer \(number)")
        let patient = pen.write([.patientAdded([.name: "Person"])], at: .sample, after: 0)
        guard (try? writer.append(patient)) != nil else { return 0 }
        return (1...count).count { place in
            let action = ActionAdded(
                patient: PatientID(patient[0].id), text: "action \(place) of writer \(number)",
                owner: .role(RoleID("gp")))
            let events = pen.write([.actionAdded(action)], at: .sample, after: 0)
            return (try? writer.append(events)) != nil
        }
    }

    @Test func `two writers with two thousand actions each make four thousand in the register`()
        throws
    {
        let temporary = try TemporaryFolder()
        let folder = try TeamFolder(temporary.path, access: .writing)
        let saved = Guarded([Int]())
        let threads = (1...2).map { number in
            BackgroundThread {
                let count = Self.write(number, into: folder)
                saved.withLock { $0.append(count) }
            }
        }
        for thread in threads { thread?.join() }
        #expect(saved.withLock { $0 } == [Self.count, Self.count])
        let (record, reading) = try folder.readRecord(cores: 2) { _, _ in }
        #expect(reading.problems.isEmpty)
        for journal in reading.journals {
            #expect(JournalVerification(try folder.bytes(of: journal.file)).problems.isEmpty)
        }
        let rows = record.actionRegister(
            ActionFilter(), today: Instant.sample.utcDay, roles: .shipped)
        #expect(rows.count == 2 * Self.count)
        #expect(Set(rows.map(\.text)).count == 2 * Self.count)
    }
}
