/// One value that a field has had, and where it came from.
public struct FieldVersion: Equatable, Sendable {
    public let value: String
    public let at: Instant
    public let by: String
    /// The meeting in which it was said, if any.
    public let meeting: MeetingID?
    /// True for the value that stands now, or one of several between which nobody has chosen.
    public let isLive: Bool
}

extension TeamRecord {
    /// Every value that a field has had and that was not taken back, the latest first.
    public func history(of field: PatientField, _ patient: PatientID) -> [FieldVersion] {
        guard let entry = patients[patient] else { return [] }
        let live = Set(entry.field(field).heads(in: standing))
        let versions = entry.field(field).versions(in: standing)
        return versions.reversed().filter { counts($0.stamp) }.map { version in
            let change = fieldChanges[version.stamp.id]
            return FieldVersion(
                value: version.value, at: change?.at ?? entry.addedAt,
                by: change?.typedBy ?? entry.addedBy, meeting: change?.meeting,
                isLive: live.contains(version.stamp.id))
        }
    }

    /// The live values of a field, each once, where there are several; empty where nobody disagrees.
    public func disputedValues(of field: PatientField, _ patient: PatientID) -> [String] {
        guard let versions = patients[patient]?.field(field), versions.isDisputed(in: standing)
        else { return [] }
        return versions.live(in: standing).map(\.value).withoutRepeats
    }

    /// Every live value of a field as people read it, where there are several; nil where nobody
    /// disagrees.
    public func disputedWords(of field: PatientField, _ patient: PatientID) -> String? {
        let values = disputedValues(of: field, patient)
        guard values.count > 1 else { return nil }
        return values.map { $0.isEmpty ? "not recorded" : field.shown($0) }
            .joined(separator: " | or | ")
    }
}

extension Array where Element: Equatable {
    /// Each element once, where it first stood.
    var withoutRepeats: [Element] {
        reduce(into: []) { kept, element in
            if !kept.contains(element) { kept.append(element) }
        }
    }
}
