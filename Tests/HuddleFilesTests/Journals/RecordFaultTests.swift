import HuddleCore
import HuddleTesting
import HuddleText
import Testing

@testable import HuddleFiles

/// A whole meeting, a sign-off, an import and the files made from them, on a disk that fails.
@Suite struct RecordFaultTests {
    /// What is saved as one, in order: an import of many lines, a meeting, its sign-off.
    private static let commands: [[Event]] = {
        var recorder = MeetingFixture.empty().recorder
        var batches: [[Event]] = []
        func run(_ command: Command) {
            // A refusal would leave the batch out, and the count below would show it.
            if let events = try? recorder.run(command) { batches.append(events) }
        }
        run(.all((1...20).map { .addPatient([.name: "Person \($0)"]) }))
        run(.openMeeting(template: "weekly", date: recorder.now.utcDay, chair: nil))
        guard let meeting = recorder.record.openMeeting else { return [] }
        for patient in recorder.record.listedPatients(in: meeting) {
            run(.setOutcome(meeting, patient, .noChange))
        }
        run(.signOff(meeting, by: nil, heads: []))
        return batches
    }()

    /// Saves each batch, beginning a new journal when it fails, and keeps a rendered file beside.
    private func day(on files: FaultyFileSystem) -> [Event] {
        var acknowledged: [Event] = []
        guard let folder = try? TeamFolder("/team", access: .writing, files: files) else {
            return []
        }
        var number = 1
        var writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var next: UInt32 = 1
        for batch in Self.commands {
            while !files.isDown, number < 9 {
                let events = batch.enumerated().map { place, event in
                    Event(
                        id: RecordID(journal: writer.journal, sequence: next + UInt32(place)),
                        clock: event.clock, at: event.at, by: event.by, change: event.change)
                }
                if (try? writer.append(events)) != nil {
                    acknowledged += batch
                    next += UInt32(batch.count)
                    break
                }
                number += 1
                next = 1
                writer = writer.successor(journal: .numbered(number))
            }
            // What is rendered may fall behind; it is never half there.
            _ = try? RenderedFiles(folder: folder).write(
                "# Actions\n\n\(acknowledged.count)\n", to: .actions)
        }
        return acknowledged
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `nothing acknowledged is missing, and no rendered file is half there`(
        fault: FaultyFileSystem.Fault
    ) throws {
        #expect(Self.commands.count > 4)
        let sound = FaultyFileSystem(folders: ["/team"])
        #expect(day(on: sound).count == Self.commands.joined().count)
        for call in 1...sound.calls {
            let files = FaultyFileSystem(folders: ["/team"])
            files.fail(call..<call + 1, fault)
            let acknowledged = day(on: files)
            for survival in FaultyFileSystem.Survival.allCases {
                let after = files.afterCrash(survival)
                let folder = try TeamFolder.make(after, access: .reading)
                let found = try folder.readAll(cores: 1).events
                let isWhole = acknowledged.allSatisfy { event in
                    found.contains { $0.change == event.change && $0.clock == event.clock }
                }
                #expect(isWhole, "\(fault) at call \(call)")
                if let rendered = after.content("/team/actions.md") {
                    #expect(RenderedSeal.isIntact(rendered), "\(fault) at call \(call)")
                }
            }
        }
    }

    @Test func `a file that was removed or replaced while it was open is noticed`() throws {
        let longer = Array(String(repeating: "{}\n", count: 1000).utf8)
        for content in [nil, Array("{}\n".utf8), longer] as [[UInt8]?] {
            let files = FaultyFileSystem(folders: ["/team"])
            let folder = try TeamFolder.make(files)
            let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
            var pen = Pen(journal: .numbered(1), by: "")
            try writer.append(pen.say(["one"]))
            let path = "/team/\(try #require(writer.path))"
            try files.remove(path)
            if let content { files.put(content, at: path) }
            let error = #expect(throws: FileError.self) { try writer.append(pen.say(["two"])) }
            #expect(error?.isFolderAway == true)
        }
    }
}
