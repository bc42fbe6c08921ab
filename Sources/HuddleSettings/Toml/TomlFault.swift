/// Why a text is not TOML, and where.
public struct TomlFault: Error, Equatable, Sendable {
    public let place: TextPlace
    public let message: String

    public init(place: TextPlace, message: String) {
        self.place = place
        self.message = message
    }
}
