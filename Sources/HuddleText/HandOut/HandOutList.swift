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
                actions: actions, promises: promises)
        }
    }

    /// What is recorded when the list has been written.
    public var handedOut: ListHandedOut {
        ListHandedOut(recipient: recipient, code: code, actions: actions.map(\.row.id))
    }

    /// The texts that hold the name of their person, though the list gives numbers or initials.
    public func namesInTexts(_ record: TeamRecord) -> [RecordID] {
        var texts: [(id: RecordID, patient: PatientID?, text: String)] =
            actions.map { (id: $0.row.id.record, patient: $0.row.patient, text: $0.row.text) }
        texts += promises.map {
            (id: $0.id.record, patient: Optional($0.patient), text: $0.text)
        }
        return texts.filter { line in
            guard let patient = line.patient else { return false }
            let names = record.name(of: patient).split { !$0.isLetter }.filter { $0.count > 2 }
            let words = Set(SearchText.folded(line.text).split { !$0.isLetter })
            return names.contains { words.contains(SearchText.folded(String($0))[...]) }
        }.map(\.id)
    }
}
