import HuddleCore
import HuddleTesting
import Testing

extension MeetingFixture {
    /// The scope of the 92 days up to the day of the clock, or up to another, of all that is recorded.
    func scope(upTo day: Day? = nil) -> MeasureScope {
        let last = day ?? recorder.now.utcDay
        return MeasureScope(record, recorder.settings, period: last.advanced(by: -91)...last)
    }

    /// What a measure comes to over the 92 days up to the day of the clock.
    func measure(_ key: String) throws -> MeasureResult {
        try result(of: key, in: scope())
    }

    /// What a measure comes to in a scope.
    func result(of key: String, in scope: MeasureScope) throws -> MeasureResult {
        try #require(Measure.all.first { $0.key == key }).result(in: scope)
    }

    /// Numerator and denominator of a measure.
    func counts(_ key: String) throws -> [Int] { try counts(key, in: scope()) }

    /// Numerator and denominator of a measure in a scope.
    func counts(_ key: String, in scope: MeasureScope) throws -> [Int] {
        let result = try result(of: key, in: scope)
        return [result.numerator, result.denominator]
    }

    /// Sets one field of somebody.
    mutating func set(_ patient: Int, _ field: PatientField, _ value: String) throws(Refusal) {
        try run(.setPatient(patients[patient], field, value, meeting: nil))
    }

    /// Lets whole days pass.
    mutating func wait(days: Int) { recorder.wait(seconds: days * 86_400) }
}
