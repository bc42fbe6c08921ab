/// The problems of one file, as a reader meets them.
///
/// It is bounded, so that a broken file does not bury its first mistake under thousands of others.
struct ProblemList {
    static let most = 100

    let file: String
    private var found: [Problem] = []
    private var passedOver = 0

    init(file: String) {
        self.file = file
    }

    /// Adds a problem with what stands at a place.
    mutating func add(_ message: String, field: String, at place: TextPlace) {
        guard found.count < ProblemList.most else {
            passedOver += 1
            return
        }
        found.append(Problem(file: file, place: place, field: field, message: message))
    }

    /// Adds a text's not being TOML at all.
    mutating func add(_ fault: TomlFault) {
        add("not valid TOML: \(fault.message)", field: "", at: fault.place)
    }

    /// The problems in the order of the file.
    var problems: [Problem] {
        var sorted = found.sorted { $0.place < $1.place }
        if passedOver > 0, let last = sorted.last {
            sorted.append(
                Problem(
                    file: file, place: last.place, field: "",
                    message: "and \(passedOver) more problems"))
        }
        return sorted
    }
}
