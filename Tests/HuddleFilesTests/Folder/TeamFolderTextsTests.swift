import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct TeamFolderTextsTests {
    @Test func `lines that hold some words are found in every text of the folder but journals`()
        throws
    {
        let files = FaultyFileSystem(folders: ["/team"])
        let texts = [
            "hand-out/2026-11-21/a.md": "# List\n- Sleeps *badly*; at night.\n",
            "minutes/2026/x.edited.md": "sleeps badly at nighttime\n\nSLEEPS BADLY, at night\n",
            "journal/2026/notes.txt": "sleeps badly at night",
            "journal/2026/20261121T093102Z-ward3-k7q2x.jsonl": "sleeps badly at night\n",
            "actions.md": "sleeps badly at night\n",
            ".git/x": "sleeps badly at night\n", "a.pdf": "\0 sleeps badly at night\n",
        ]
        let folder = try TeamFolder.make(files)
        for (path, text) in texts {
            let parts = path.split(separator: "/").map(String.init)
            try files.makeFolders(from: "/team", to: parts.dropLast())
            files.put(Array(text.utf8), at: "/team/\(path)")
        }
        let found = try folder.lines(
            holding: ["Sleeps badly at night", " "], except: ["actions.md"])
        #expect(
            found == [
                FileLine(path: "hand-out/2026-11-21/a.md", line: 2),
                FileLine(path: "journal/2026/notes.txt", line: 1),
                FileLine(path: "minutes/2026/x.edited.md", line: 3),
            ])
        #expect(try folder.lines(holding: [" ", ""], except: []).isEmpty)
    }
}
