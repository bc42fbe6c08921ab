import Testing

/// Scores are numbers and questions are our own: the words of licensed scales and forms are not here.
struct LicensedWordingTests {
    /// Beginnings of descriptors and items of scales and forms that others own.
    private static let phrases = [
        "managing well", "very fit", "living with mild frailty", "living with moderate frailty",
        "living with severe frailty", "very severely frail",
        "terminally ill with a life expectancy",
        "would you be surprised if", "over the past 3 days", "over the past three days",
        "have you been feeling anxious or worried", "have you felt at peace",
        "understanding your relative's illness", "having time for yourself in the day",
        "unplanned hospital admission(s)", "in bed or a chair for more than 50%",
        "able to carry on normal activity", "requires considerable assistance",
        "clinical recommendations for emergency care and treatment",
    ]

    @Test func `no words of licensed scales are shipped`() {
        let all = Repository.sources + Repository.documents + Repository.tests
        for file in all where !file.path.hasSuffix("LicensedWordingTests.swift") {
            let text = file.text.lowercased()
            for phrase in Self.phrases {
                #expect(!text.contains(phrase), "\(file.path): \(phrase)")
            }
        }
    }
}
