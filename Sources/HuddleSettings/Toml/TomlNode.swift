/// One table, array or value of a TOML document, and where it is written.
public struct TomlNode: Equatable, Sendable {
    /// The index of the table or array that this stands in; the root is its own parent.
    public let parent: Int
    /// The last part of the key path: a key, or the index in an array.
    public let key: String
    public let value: TomlValue
    /// Where the value begins.
    public let place: TextPlace
    /// Where the key begins; the place of the value for members of an array.
    public let keyPlace: TextPlace
}
