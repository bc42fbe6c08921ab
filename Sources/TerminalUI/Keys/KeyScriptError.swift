/// A key script that cannot be read, with the place and the reason.
public struct KeyScriptError: Error, Hashable, Sendable {
    /// Why a script cannot be read.
    public enum Reason: Hashable, Sendable {
        /// A `<` without its `>`.
        case unclosed
        /// A name between `<` and `>` that is no key.
        case unknownKey(String)
        /// A backslash in pasted text before something other than `n`, `t`, `>` or `\`.
        case unknownEscape(Character)
    }

    /// The line, counted from one.
    public let line: Int
    /// The character in the line, counted from one.
    public let column: Int
    public let reason: Reason
}

extension KeyScriptError: CustomStringConvertible {
    /// The place and the reason in words.
    public var description: String {
        "\(line):\(column): \(words)"
    }

    private var words: String {
        switch reason {
        case .unclosed: "'<' without '>'; write <lt> for the sign itself"
        case .unknownKey(let name): "no key is called <\(DisplayText.clean(name))>"
        case .unknownEscape(let character):
            "'\\\(DisplayText.clean(String(character)))' means nothing in pasted text"
        }
    }
}
