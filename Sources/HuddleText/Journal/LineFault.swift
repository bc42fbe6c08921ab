/// Why a line of a journal gave no event.
enum LineFault: Error, Equatable {
    /// The line is not what any version writes.
    case damaged(String)
    /// The line is sound, but of a type that a newer program writes.
    case unknownType(String)
    /// The line is sound, but a word in it is one that a newer program writes.
    case unknownWord(key: String, word: String)
}
