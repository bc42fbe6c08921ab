/// Names one journal: five characters, short enough to say aloud.
public struct JournalID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Crockford's base 32 in lower case: no letter that is easily misheard or misread.
    static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    static let length = 5

    /// 25 significant bits, five for each character.
    public let bits: UInt32

    /// Takes the low 25 bits of a random number.
    @inlinable
    public init(random: UInt32) {
        bits = random & 0x1FF_FFFF
    }

    /// Reads exactly five characters of the alphabet, or gives nil.
    public init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard bytes.count == Self.length else { return nil }
        var value: UInt32 = 0
        for byte in bytes {
            guard let digit = Self.alphabet.firstIndex(of: byte) else { return nil }
            value = value << 5 | UInt32(digit)
        }
        bits = value
    }

    public var description: String {
        String(unsafeUninitializedCapacity: Self.length) { write(to: $0) }
    }

    /// Writes the five characters to the start of `buffer`.
    fileprivate func write(to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        for place in 0..<Self.length {
            buffer[place] = Self.alphabet[Int(bits >> UInt32(20 - 5 * place)) & 31]
        }
        return Self.length
    }

    @inlinable
    public static func < (left: JournalID, right: JournalID) -> Bool { left.bits < right.bits }
}

/// Names one line of one journal, and whatever that line brought into being: `k7q2x-17`.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    @usableFromInline
    let packed: UInt64

    /// The line `sequence` (1 is the first event) of `journal`.
    @inlinable
    public init(journal: JournalID, sequence: UInt32) {
        packed = UInt64(journal.bits) << 32 | UInt64(sequence)
    }

    /// Reads `k7q2x-17`, or gives nil.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let journal = JournalID(parts[0]),
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let sequence = UInt32(parts[1])
        else { return nil }
        self.init(journal: journal, sequence: sequence)
    }

    /// The journal in which the line stands.
    @inlinable
    public var journal: JournalID { JournalID(random: UInt32(packed >> 32)) }
    /// The line's number in its journal, from 1.
    @inlinable
    public var sequence: UInt32 { UInt32(truncatingIfNeeded: packed) }

    /// The id of the line `count` lines further down the same journal; further up when negative. A
    /// count that no journal can hold wraps round: it names no line, and nothing fails.
    public func advanced(by count: Int) -> RecordID {
        RecordID(journal: journal, sequence: sequence &+ UInt32(truncatingIfNeeded: count))
    }

    public var description: String {
        // Up to fifteen bytes need no memory of their own.
        String(unsafeUninitializedCapacity: sequence < 1_000_000_000 ? 15 : 16) { buffer in
            var writer = DigitWriter(buffer, after: journal.write(to: buffer))
            writer.write(UInt8(ascii: "-"))
            writer.write(sequence, atLeast: 1)
            return writer.count
        }
    }

    @inlinable
    public static func < (left: RecordID, right: RecordID) -> Bool { left.packed < right.packed }
}

/// A `RecordID` that can only name a `Subject`, so that a patient's id is never taken for an action's.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The line that brought the subject into being.
    public let record: RecordID

    @inlinable
    public init(_ record: RecordID) {
        self.record = record
    }

    /// Reads `k7q2x-17`, or gives nil.
    public init?(_ text: some StringProtocol) {
        guard let record = RecordID(text) else { return nil }
        self.record = record
    }

    public var description: String { record.description }

    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.record < right.record }
}

/// The id of somebody on the register.
public typealias PatientID = Identifier<Patient>
/// The id of somebody in the directory.
public typealias ProfessionalID = Identifier<Professional>
/// The id of one meeting.
public typealias MeetingID = Identifier<Meeting>
/// The id of something somebody brought to a discussion.
public typealias ContributionID = Identifier<Contribution>
/// The id of a decision.
public typealias DecisionID = Identifier<Decision>
/// The id of an action, the same from meeting to meeting.
public typealias ActionID = Identifier<Action>
/// The id of a contact: somebody saw a person.
public typealias ContactID = Identifier<Contact>
/// The id of a handover.
public typealias HandoverID = Identifier<Handover>
/// The id of something that is kept in view.
public typealias MatterID = Identifier<Matter>
/// The id of a telling.
public typealias TellingID = Identifier<Telling>
/// The id of a list that was handed out.
public typealias HandOutID = Identifier<HandOut>
