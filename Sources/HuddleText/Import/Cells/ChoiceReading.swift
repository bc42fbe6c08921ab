import HuddleCore

/// Reads a field of few words from the ways in which people spell them.
enum ChoiceReading {
    /// The field's own word for `text`, or nil when it cannot be told.
    static func read(_ text: String, field: PatientField, heading: String) -> String? {
        guard case .choice(let choices) = field.kind else { return nil }
        let key = key(text)
        if field == .cpr { return cpr(key, heading: heading) }
        if let own = choices.first(where: { self.key($0) == key }) { return own }
        switch field {
        case .stage: return agreed(key, words: stageWords, noise: stageNoise)
        case .phase: return agreed(key, words: phaseWords, noise: ["phase"])
        case .status: return lookUp(key, in: statusWords)
        case .medicines: return lookUp(key, in: medicineWords)
        default: return lookUp(key, in: words(of: field))
        }
    }

    /// True for the ways of saying that there is nothing to say.
    static func isBlank(_ text: String) -> Bool {
        let key = key(text)
        return key.isEmpty || blanks.contains(key)
    }

    /// True when the heading asks for a decision against attempts, so that `no` is no decision.
    static func asksAgainstAttempts(_ heading: String) -> Bool {
        let key = Headings<PatientField>.key(heading)
        return ["dnacpr", "dnar", "dnr", "notforcpr", "notforresus"].contains { key.contains($0) }
    }

    /// True for `no` in any spelling.
    static func isNo(_ text: String) -> Bool {
        lookUp(key(text), in: yesNo) == "no"
    }

    private static func cpr(_ key: String, heading: String) -> String? {
        if let known = lookUp(key, in: cprWords) { return known }
        let isYes = lookUp(key, in: yesNo) == "yes"
        return isYes && asksAgainstAttempts(heading) ? "not for attempts" : nil
    }

    private static func words(of field: PatientField) -> [(value: String, words: String)] {
        switch field {
        case .respect, .advancePlan: yesNo + declined
        case .consent: yesNo + consentWords
        default: yesNo
        }
    }

    /// The one value on which every word agrees; words that say nothing are passed over.
    private static func agreed(
        _ key: String, words: [(value: String, words: String)], noise: Set<String>
    ) -> String? {
        var values: Set<String> = []
        for word in key.split(separator: " ").map(String.init) {
            if let value = lookUp(word, in: words) {
                values.insert(value)
            } else if !noise.contains(word) {
                return nil
            }
        }
        return values.count == 1 ? values.first : nil
    }

    private static func lookUp(
        _ key: String, in table: [(value: String, words: String)]
    ) -> String? {
        table.first { entry in
            entry.words.split(separator: ",").contains { $0 == key }
        }?.value
    }

    /// Lower-case words with one space between them; a tick is a word too.
    private static func key(_ text: String) -> String {
        SearchText.folded(text)
            .map { $0.isLetter || $0.isNumber || "✓✔☑".contains($0) ? $0 : " " }
            .split(separator: " ").map { String($0) }.joined(separator: " ")
    }

    private static let blanks: Set<String> = [
        "unknown", "not known", "nk", "n k", "na", "n a", "tbc", "tba", "not recorded",
        "not applicable", "not asked", "dont know", "don t know", "null",
    ]
    private static let stageWords: [(value: String, words: String)] = [
        ("A", "a,blue,year,years"), ("B", "b,green,month,months"),
        ("C", "c,yellow,week,weeks"), ("D", "d,red,day,days"),
    ]
    private static let stageNoise: Set<String> = [
        "gsf", "stage", "code", "colour", "color", "prognosis", "prognostic", "indicator",
        "category", "plus", "short", "few", "final", "last",
    ]
    private static let phaseWords: [(value: String, words: String)] = [
        ("stable", "stable"), ("unstable", "unstable"),
        ("deteriorating", "deteriorating,deteriorate,declining"), ("dying", "dying,terminal"),
    ]
    private static let statusWords: [(value: String, words: String)] = [
        ("active", "current,on register,on the register,alive,live"),
        ("died", "dead,deceased,rip,has died"),
        ("discharged", "off register,removed,discharge"),
        ("moved", "moved away,moved out,transferred,left area,moved out of area"),
    ]
    private static let cprWords: [(value: String, words: String)] = [
        ("for attempts", "for attempts,for cpr,for resus,for resuscitation,attempt cpr"),
        ("for attempts", "cpr recommended,attempts recommended,for attempted cpr,full resus"),
        ("not for attempts", "not for attempts,not for cpr,not for resus,not for resuscitation"),
        ("not for attempts", "dnacpr,dnar,dnr,dnacpr in place,dnacpr yes,dnar in place,nfr"),
        ("not for attempts", "cpr not recommended,attempts not recommended"),
        (
            "not for attempts",
            "not for attempted cpr,do not attempt cpr,do not attempt resuscitation"
        ),
    ]
    private static let medicineWords: [(value: String, words: String)] = [
        ("in the home", "in home,at home,in house,in the house,in situ"),
        ("in the home", "jic in home,jic in the home,in the care home,in care home"),
        ("prescribed", "jic prescribed,rx,on prescription"),
        ("chart signed", "chart in place,charted,chart signed and in home,mar signed"),
        ("declined", "refused"),
        ("considered", "discussed"),
    ]
    private static let yesNo: [(value: String, words: String)] = [
        ("yes", "yes,y,true,t,1,✓,✔,☑,done,completed,complete,in place,yes in place"),
        ("no", "no,n,false,f,0,none,not in place,not done,not completed"),
    ]
    private static let declined: [(value: String, words: String)] = [
        ("declined", "declined,refused,patient declined,does not want")
    ]
    private static let consentWords: [(value: String, words: String)] = [
        ("yes", "given,obtained,consented,consent given,agreed,active,verbal,written"),
        ("no", "dissent,dissented,refused,declined,withheld,withdrawn,not given,consent refused"),
    ]
}
