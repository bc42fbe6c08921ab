/// How far a row of contacts was with the same people.
///
/// Formulas as in BMC Health Services Research s12913-022-07953-z, table 2: UPC max(nᵢ)/N, Bice and
/// Boxerman's COC (Σnᵢ² − N)/(N(N−1)), SECON the share of neighbours with one provider, MMCI
/// (1 − M/(N+0.1))/(1 − 1/(N+0.1)), Herfindahl's Σ(nᵢ/N)². N contacts, nᵢ of them with provider i, M
/// providers.
public struct Continuity: Equatable, Sendable {
    /// How many contacts there were.
    public let contacts: Int
    /// How many different people there were.
    public let providers: Int
    private let largest: Int
    private let sumOfSquares: Int
    private let repeated: Int

    /// The continuity of contacts in their order.
    public init(_ sequence: [some Hashable]) {
        let counts = sequence.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values
        contacts = sequence.count
        providers = counts.count
        largest = counts.max() ?? 0
        sumOfSquares = counts.reduce(0) { $0 + $1 * $1 }
        repeated = zip(sequence, sequence.dropFirst()).count { $0 == $1 }
    }

    /// The share of contacts with the one seen most; nil without a contact.
    public var usualProvider: Double? {
        contacts > 0 ? Double(largest) / Double(contacts) : nil
    }

    /// How concentrated the contacts are on few; nil with fewer than two contacts.
    public var concentration: Double? {
        guard contacts > 1 else { return nil }
        return Double(sumOfSquares - contacts) / Double(contacts * (contacts - 1))
    }

    /// The sum of the squared shares, 1 when all are with one; nil without a contact.
    public var herfindahl: Double? {
        contacts > 0 ? Double(sumOfSquares) / Double(contacts * contacts) : nil
    }

    /// How often the next contact is with the one before; nil with fewer than two contacts.
    public var sequential: Double? {
        contacts > 1 ? Double(repeated) / Double(contacts - 1) : nil
    }

    /// The modified, modified continuity index: few people for many contacts; nil with fewer than two.
    public var modified: Double? {
        guard contacts > 1 else { return nil }
        let number = Double(contacts) + 0.1
        return (1 - Double(providers) / number) / (1 - 1 / number)
    }
}

extension Continuity {
    /// The four indices, each behind what it says: `any two alike (COC 0.17), …`.
    public var words: String {
        let most = "\(largest) of \(contacts) contacts with one person"
        return indices.map { "\($0.words ?? most) (\($0.letters) \($0.value))" }
            .joined(separator: ", ")
    }

    /// The same in few words, for one line of a small screen: `most UPC 0.50, alike COC 0.17, …`.
    public var briefWords: String {
        indices.map { "\($0.brief) \($0.letters) \($0.value)" }.joined(separator: ", ")
    }

    private struct Index {
        /// What it says; nil where that is said with the contacts themselves.
        let words: String?
        let brief: String
        let letters: String
        let value: String
    }

    /// Those that have a value.
    private var indices: [Index] {
        func index(
            _ words: String?, _ brief: String, _ letters: String, _ value: Double?
        ) -> Index? {
            value.map {
                Index(
                    words: words, brief: brief, letters: letters,
                    value: MeasureResult.words(inHundredths: $0.hundredths))
            }
        }
        return [
            index(nil, "most", "UPC", usualProvider),
            index("any two alike", "alike", "COC", concentration),
            index("two in a row", "next", "SECON", sequential),
            index("few people", "few", "MMCI", modified),
        ].compactMap(\.self)
    }
}

extension TeamRecord {
    /// The continuity of a person's contacts within some days, in all roles or in one; nil where there
    /// are fewer than the team asks for before it reads anything into them.
    public func continuity(
        of patient: PatientID, within days: ClosedRange<Day>, role: RoleID? = nil,
        least: Int = Thresholds().continuityContacts
    ) -> Continuity? {
        let found = contacts(of: patient).filter { contact in
            days.contains(contact.content.day)
                && role.map { contact.content.speaker.role == $0 } ?? true
        }
        return found.count >= least ? Continuity(found.map(\.provider)) : nil
    }

    /// The continuity of all contacts in each of some care homes, in their order; homes with too few
    /// contacts are left out.
    public func continuities(
        inHomes homes: [String], within days: ClosedRange<Day>,
        least: Int = Thresholds().continuityContacts
    ) -> [HomeContinuity] {
        let found = allPatients.flatMap(contacts).filter { days.contains($0.content.day) }
        let byHome = Dictionary(grouping: found) { $0.content.place }
        return homes.compactMap { home in
            guard let contacts = byHome[home], contacts.count >= least else { return nil }
            let ordered = contacts.sorted {
                ($0.content.day, $0.stamp) < ($1.content.day, $1.stamp)
            }
            return HomeContinuity(
                home: home, value: Continuity(ordered.map(\.provider)),
                residents: Set(ordered.map(\.content.patient)))
        }
    }
}

/// How far the contacts of a care home were with the same people.
public struct HomeContinuity: Equatable, Sendable {
    public let home: String
    public let value: Continuity
    /// Those who were seen there.
    public let residents: Set<PatientID>
}
