import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

/// A minutes file that somebody edited, taken into the record on a disk that fails.
@Suite struct RenderedFilesFaultTests {
    private static let place = TeamPath.minutes(of: Day(number: 20_784), template: "weekly")
    private static let edited =
        RenderedSeal.sealed("# Minutes\n\n- as recorded\n") + Array("- a note by hand\n".utf8)

    private func disk() throws -> FaultyFileSystem {
        let files = FaultyFileSystem(folders: ["/team"])
        let folder = try TeamFolder.make(files)
        try folder.makeFolders(for: Self.place)
        files.put(Self.edited, at: folder.path(of: Self.place))
        return files
    }

    /// Aside, into the record, and the new version in its place.
    private func takeIn(on files: FaultyFileSystem) throws(FileError) {
        let folder = try TeamFolder("/team", access: .writing, files: files)
        _ = try RenderedFiles(folder: folder).setAside(Self.place)
        let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "J Baker")
        try writer.append(pen.say(["a note by hand"]))
        _ = try RenderedFiles(folder: folder).write("# Version 2\n", to: Self.place)
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `somebody's edit is whole wherever it failed`(fault: FaultyFileSystem.Fault) throws {
        let sound = try disk()
        let before = sound.calls
        try takeIn(on: sound)
        for call in before + 1...sound.calls {
            let files = try disk()
            files.fail(call..<call + 1, fault)
            try? takeIn(on: files)
            for survival in FaultyFileSystem.Survival.allCases {
                let after = files.afterCrash(survival)
                let kept = after.paths.compactMap { after.content($0) }
                #expect(kept.contains(Self.edited), "\(fault) at call \(call), \(survival)")
                if let shown = after.content("/team/\(Self.place)"), shown != Self.edited {
                    #expect(RenderedSeal.isIntact(shown))
                }
            }
        }
    }
}
