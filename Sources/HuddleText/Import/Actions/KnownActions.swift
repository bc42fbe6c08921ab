import HuddleCore

/// The actions of the record and of the rows taken so far, by what tells one from another: the words, the
/// person, the day on which it is due, and the day on which it was agreed where a list names it.
struct KnownActions {
    private var entries: [Key: [Entry]] = [:]

    init(_ record: TeamRecord) {
        for id in record.allActions {
            guard let row = record.row(of: id) else { continue }
            let key = Key(row.text, row.patient, row.due)
            entries[key, default: []].append(Entry(action: id, agreed: row.created))
        }
    }

    /// A row of a list.
    struct Line {
        let row: Int
        /// The text as it would be taken now, then as it may have been taken before.
        let texts: [String]
        let patient: PatientID?
        let due: Day?
        let agreed: Day?
    }

    /// Where an action of a list stands already.
    enum Placing: Equatable {
        case inRecord(ActionID)
        /// The row that has it too.
        case repeats(Int)
        case new
    }

    /// Finds the row's action, and keeps it for the rows that follow. A row that names no day of agreement
    /// is any action of the record that no other row is, so that a list may be read again on any day.
    mutating func place(_ line: Line) -> Placing {
        let keys = line.texts.map { Key($0, line.patient, line.due) }
        for key in keys {
            guard let place = entries[key]?.firstIndex(where: { $0.isFree(for: line.agreed) }),
                let action = entries[key]?[place].action
            else { continue }
            entries[key]?[place].taken = (line.row, line.agreed)
            return .inRecord(action)
        }
        for key in keys {
            let earlier = entries[key]?.lazy.compactMap(\.taken).first { $0.agreed == line.agreed }
            if let earlier { return .repeats(earlier.row) }
        }
        entries[keys[0], default: []].append(Entry(taken: (line.row, line.agreed)))
        return .new
    }

    private struct Key: Hashable {
        let text: String
        let patient: PatientID?
        let due: Day?

        init(_ text: String, _ patient: PatientID?, _ due: Day?) {
            self.text = CellText.key(text)
            self.patient = patient
            self.due = due
        }
    }

    private struct Entry {
        /// Nil for an action that only the list has.
        var action: ActionID?
        var agreed: Day?
        /// The row that is this action, and the day of agreement that it names.
        var taken: (row: Int, agreed: Day?)?

        func isFree(for day: Day?) -> Bool {
            action != nil && taken == nil && (day == nil || day == agreed)
        }
    }
}
