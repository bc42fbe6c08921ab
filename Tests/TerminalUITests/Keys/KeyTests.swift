import Testing

@testable import TerminalUI

struct KeyTests {
    @Test(arguments: [
        (Key.control("o"), "Ctrl-O"), (.function(9), "F9"), (.escape, "Esc"), (.space, "Space"),
        (.alt("b"), "Alt-b"), (.character("?"), "?"), (.control("_"), "Ctrl-_"),
        (.lineFeed, "Ctrl-J"), (.backTab, "Shift-Tab"), (.pageDown, "PgDn"),
    ])
    func `keys have the names that people know`(key: Key, name: String) {
        #expect(key.name == name)
    }

    @Test func `every named key has a name`() {
        for (_, key) in KeyScript.names {
            #expect(!key.name.isEmpty)
        }
    }
}
