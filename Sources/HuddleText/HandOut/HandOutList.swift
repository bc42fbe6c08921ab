public import HuddleCore

/// The list of one recipient, ready for any format.
public struct HandOutList: Equatable, Sendable {
    public let recipient: HandOutRecipient
    /// `Lena Lewis`, `Rosewood Care Home`.
    public let name: String
    public let code: String
    /// Open actions, earliest due first.
    public let actions: [ActionExport]
    /// What is left out and has to be told by word of mouth.
    public let heldBack: [ActionRow]

    /// The lists of everybody who has something to do, owners first. One without actions has only what is held back,
    /// which whoever hands it out must know.
    public static func all(
        of rows: [HandOutRow], _ exporter: ActionExporter
    ) -> [HandOutList] {
        rows.filter { !$0.actions.isEmpty || !$0.heldBack.isEmpty }.map { row in
            let actions = exporter.exports(of: row.actions)
            return HandOutList(
                recipient: row.recipient, name: row.name,
                code: HandOutCode.text(recipient: row.recipient, actions), actions: actions,
                heldBack: row.heldBack)
        }
    }

    /// What is recorded when the list has been written.
    public var handedOut: ListHandedOut {
        ListHandedOut(recipient: recipient, code: code, actions: actions.map(\.row.id))
    }

    /// The texts that hold the name of their person, though the list gives numbers or initials.
    public func namesInTexts(_ record: TeamRecord) -> [ActionID] {
        actions.filter { action in
            guard let patient = action.row.patient else { return false }
            let names = record.name(of: patient).split { !$0.isLetter }.filter { $0.count > 2 }
            let words = Set(SearchText.folded(action.row.text).split { !$0.isLetter })
            return names.contains { words.contains(SearchText.folded(String($0))[...]) }
        }.map(\.row.id)
    }
}
