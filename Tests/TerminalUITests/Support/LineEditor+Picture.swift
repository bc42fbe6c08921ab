@testable import TerminalUI

extension LineEditor {
    /// An editor from its text with a bar where the cursor is.
    static func make(_ picture: String) -> LineEditor {
        let characters = Array(picture)
        var editor = LineEditor(String(characters.filter { $0 != "|" }))
        editor.moveCursor(to: characters.firstIndex(of: "|") ?? characters.count)
        return editor
    }

    /// The text with a bar where the cursor is.
    var picture: String {
        String(characters[..<cursor]) + "|" + String(characters[cursor...])
    }

    /// Presses the keys of a script.
    mutating func press(_ script: String) throws(KeyScriptError) {
        for case .key(let key) in try KeyScript.parse(script) {
            _ = handle(key)
        }
    }
}
