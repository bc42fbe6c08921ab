/// Minutes that are read from the top, as a preview does: what is said of people is worked out one by
/// one, for as long as somebody asks.
public struct MinutesOpening: Sendable {
    /// The minutes without people, actions and what is read back.
    public let outline: MinutesOutline
    /// The people on the list, in the running order.
    public let patients: [PatientID]
    private let writer: MinutesWriter

    init(_ writer: MinutesWriter, signOff: SignOff?, _ amendments: [Amendment]) {
        self.writer = writer
        outline = writer.head(signOff: signOff, amendments)
        patients = writer.record.listedPatients(in: writer.meeting.id)
    }

    /// What the minutes say about somebody on the list.
    public func minutes(about patient: PatientID) -> MinutesOutline.PersonMinutes {
        writer.minutes(patient)
    }
}
