import HuddleFiles
import Testing

@Suite struct FileSystemReplaceTests {
    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `whatever fails the file is all old or all new`(fault: FaultyFileSystem.Fault) throws {
        let (old, new) = (Array("the old text".utf8), Array("the new text".utf8))
        let sound = FaultyFileSystem(folders: ["/team"])
        try sound.replace("/team/actions.md", with: new)
        for call in 1...sound.calls {
            let files = FaultyFileSystem(folders: ["/team"])
            files.put(old, at: "/team/actions.md")
            files.fail(call..<call + 1, fault)
            #expect(throws: FileError.self) { try files.replace("/team/actions.md", with: new) }
            for survival in FaultyFileSystem.Survival.allCases {
                let content = files.afterCrash(survival).content("/team/actions.md")
                #expect(content == old || content == new, "\(fault) at \(call)")
            }
        }
    }

    @Test func `a failure that is no crash leaves no temporary file`() {
        let files = FaultyFileSystem(folders: ["/team"])
        files.fail(2..<3, .diskFull)
        #expect(throws: FileError.self) { try files.replace("/team/x", with: [1]) }
        #expect(files.paths.isEmpty)
    }
}
