import HuddleCore
import Testing

@testable import HuddleText

struct ChoiceReadingTests {
    @Test(arguments: [
        ("C", "C"), ("yellow", "C"), ("Weeks", "C"), ("GSF C - Yellow (weeks)", "C"), ("c", "C"),
        ("Blue", "A"), ("year plus", "A"), ("Years+", "A"), ("green/months", "B"), ("Red", "D"),
        ("final days", "D"),
    ])
    func `stages are told by letter, colour and word`(text: String, stage: String) {
        #expect(ChoiceReading.read(text, field: .stage, heading: "GSF") == stage)
    }

    @Test(arguments: ["amber", "C - months", "days to weeks", "E", "3", "stage", "a few weeks"])
    func `stages that do not agree with themselves are not guessed`(text: String) {
        #expect(ChoiceReading.read(text, field: .stage, heading: "GSF") == nil)
    }

    @Test(arguments: [
        ("DNACPR", "Yes", "not for attempts"), ("DNACPR in place", "y", "not for attempts"),
        ("DNACPR", "✓", "not for attempts"), ("CPR status", "DNACPR", "not for attempts"),
        ("CPR", "Not for resus", "not for attempts"), ("CPR", "for CPR", "for attempts"),
        ("DNACPR", "No", nil), ("CPR", "Yes", nil), ("Resus", "No", nil),
    ])
    func `yes under DNACPR is against attempts, and no is no decision`(
        heading: String, text: String, value: String?
    ) {
        #expect(ChoiceReading.read(text, field: .cpr, heading: heading) == value)
    }

    @Test(
        arguments: [
            (PatientField.respect, "Y", "yes"), (.respect, "in place", "yes"),
            (.respect, "Refused", "declined"), (.lpa, "none", "no"), (.adrt, "FALSE", "no"),
            (.consent, "Obtained", "yes"), (.consent, "withheld", "no"), (.objection, "N", "no"),
            (.advancePlan, "declined", "declined"), (.medicines, "In the home", "in the home"),
            (.medicines, "JIC prescribed", "prescribed"), (.phase, "Terminal phase", "dying"),
            (.phase, "2 unstable", nil), (.status, "RIP", "died"), (.status, "Deceased", "died"),
            (.status, "D", nil), (.medicines, "yes", nil), (.adrt, "refused", nil),
        ] as [(PatientField, String, String?)])
    func `the usual spellings of few words are known`(
        field: PatientField, text: String, value: String?
    ) {
        #expect(ChoiceReading.read(text, field: field, heading: field.label) == value)
    }

    @Test(arguments: PatientField.allCases)
    func `every word of every field is read as itself`(field: PatientField) {
        guard case .choice(let words) = field.kind else { return }
        for word in words {
            let read = ChoiceReading.read(
                word.uppercased(), field: field, heading: field.label)
            #expect(read == word)
        }
    }

    @Test(arguments: ["-", "?", "n/a", "Not known", "TBC", " . "])
    func `ways of saying nothing are blank`(text: String) {
        #expect(ChoiceReading.isBlank(text))
    }
}
