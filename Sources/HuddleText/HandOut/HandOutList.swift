public import HuddleCore

/// The list of one recipient, ready for any format.
public struct HandOutList: Equatable, Sendable {
    public let recipient: HandOutRecipient
    /// `Lena Lewis`, `Rosewood Care Home`.
    public let name: String
    public let code: String
    /// Open actions, earliest due first.
    public let actions: [ActionExport]
    /// Decisions that the recipient is to tell the person and the family.
    public let promises: [PromiseExport]
    /// The lines whose text names their person as somebody typed it, though the list gives numbers or
    /// initials.
    public let namesInTexts: [RecordID]

    /// The lists of everybody who has something to do or to tell, owners first.
    public static func all(
        of rows: [HandOutRow], _ exporter: ActionExporter
    ) -> [HandOutList] {
        rows.filter { !$0.actions.isEmpty || !$0.promises.isEmpty }.map { row in
            let actions = exporter.exports(of: row.actions)
            let promises = row.promises.map(exporter.export)
            return HandOutList(
                recipient: row.recipient, name: row.name,
                code: HandOutCode.text(recipient: row.recipient, actions, promises),
                actions: actions, promises: promises,
                namesInTexts: exporter.namesInTexts(of: row))
        }
    }

    /// What is recorded when the list has been written.
    public var handedOut: ListHandedOut {
        ListHandedOut(recipient: recipient, code: code, actions: actions.map(\.row.id))
    }
}
