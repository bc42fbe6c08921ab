import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

/// Lists handed out on a disk that fails: the record says so only of lists that are there, whole.
@Suite struct OutFolderFaultTests {
    private static let folder = "/team/hand-out/2026-11-21"
    private static let lists = (1...3).map { number in
        OutFolder.File(
            name: "list-\(number).txt", text: String(repeating: "list \(number)\n", count: 20))
    }
    private static let old = Array("of another hour\n".utf8)

    /// Writes the lists and then records it, as the screen and the command do.
    private func handOut(on files: FaultyFileSystem) -> Bool {
        guard let team = try? TeamFolder("/team", access: .writing, files: files),
            (try? OutFolder(Self.folder, files: files).write(Self.lists)) != nil
        else { return false }
        let writer = JournalWriter(folder: team, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "J Baker")
        return (try? writer.append(pen.say(["handed out"]))) != nil
    }

    private func disk(withOldLists: Bool) -> FaultyFileSystem {
        guard withOldLists else { return FaultyFileSystem(folders: ["/team"]) }
        let files = FaultyFileSystem(folders: ["/team", "/team/hand-out", Self.folder])
        for list in Self.lists { files.put(Self.old, at: "\(Self.folder)/\(list.name)") }
        return files
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases, [false, true])
    func `no list is half there, and what is recorded as handed out is there`(
        fault: FaultyFileSystem.Fault, overOldLists: Bool
    ) throws {
        let sound = disk(withOldLists: overOldLists)
        #expect(handOut(on: sound))
        for call in 1...sound.calls {
            let files = disk(withOldLists: overOldLists)
            files.fail(call..<call + 1, fault)
            let isSaid = handOut(on: files)
            for survival in FaultyFileSystem.Survival.allCases {
                let after = files.afterCrash(survival)
                let record = try TeamFolder.make(after, access: .reading).readAll(cores: 1)
                let isRecorded = record.events.map(\.said).contains("handed out")
                #expect(isRecorded || !isSaid)
                for list in Self.lists {
                    let found = after.content("\(Self.folder)/\(list.name)")
                    let isWhole = found == list.bytes
                    let isAsBefore = found == (overOldLists ? Self.old : nil)
                    #expect(
                        isWhole || isAsBefore && !isRecorded,
                        "\(fault) at call \(call), \(survival)")
                }
            }
        }
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `what failed is done by trying again`(fault: FaultyFileSystem.Fault) {
        let sound = disk(withOldLists: false)
        _ = handOut(on: sound)
        for call in 1...sound.calls {
            let files = disk(withOldLists: false)
            files.fail(call..<call + 1, fault)
            guard !handOut(on: files) else { continue }
            let again = fault == .crash ? files.afterCrash(.half) : files
            #expect((try? OutFolder(Self.folder, files: again).write(Self.lists)) != nil)
            let names = (try? OutFolder(Self.folder, files: again).names()) ?? []
            #expect(names.filter { $0.hasSuffix(".txt") } == Self.lists.map(\.name))
        }
    }
}
