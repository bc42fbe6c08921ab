/// What several runs of one piece of work took.
struct Samples {
    private var sorted: [Double]

    init(_ values: [Double]) {
        sorted = values.sorted()
    }

    /// The middle value; zero when there are none.
    var median: Double { percentile(50) }

    /// The value that `percent` of the runs stayed below.
    func percentile(_ percent: Int) -> Double {
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }

    /// How many values there are.
    var count: Int { sorted.count }
}
