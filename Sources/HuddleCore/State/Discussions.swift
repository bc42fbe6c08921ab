/// What a meeting recorded about each person: a dictionary whose values can be looked at where they
/// lie.
public struct Discussions: Equatable, Sendable {
    private var places: [PatientID: Int] = [:]
    /// In the order in which the meeting first named the people.
    public private(set) var all: [Discussion] = []

    init() {}

    public var count: Int { all.count }

    /// What was recorded about the person; nil when nothing was.
    public subscript(patient: PatientID) -> Discussion? { places[patient].map { all[$0] } }

    /// Where the person's discussion lies among all; nil when there is none.
    func place(of patient: PatientID) -> Int? { places[patient] }

    /// Changes the person's discussion where it lies, beginning it if need be; true when it began.
    mutating func update(_ patient: PatientID, _ body: (inout Discussion) -> Void) -> Bool {
        if let place = places[patient] {
            body(&all[place])
            return false
        }
        places[patient] = all.count
        all.append(Discussion(patient: patient))
        body(&all[all.count - 1])
        return true
    }

    /// The order in which people were named depends on which journal arrived first, and says
    /// nothing.
    public static func == (left: Discussions, right: Discussions) -> Bool {
        left.count == right.count && left.all.allSatisfy { right[$0.patient] == $0 }
    }
}
