/// Words that stand beside names and are nobody's.
enum CommonWords {
    /// Titles, and what somebody is to somebody.
    static let relations = NameTitle.all.union([
        "wife", "husband", "partner", "spouse", "daughter", "son", "mother", "father", "mum", "dad",
        "sister", "brother", "aunt", "uncle", "niece", "nephew", "cousin", "friend", "neighbour",
        "carer", "granddaughter", "grandson", "family",
    ])

    /// The same with the words of roles, and those that join words.
    static let roles = relations.union(
        RoleList.shipped.roles.flatMap { SearchText.folded($0.name).split(separator: " ") }
            .map(String.init)
            + [
                "student", "manager", "doctor", "matron", "worker", "staff", "team", "line", "ward",
                "surgery", "service", "and", "or", "of", "the", "in", "at", "on", "to", "for", "by",
                "both", "his", "her", "their", "not", "no", "none", "known", "yes", "night", "day",
                "phone", "mobile", "letter", "email", "fax", "via", "with", "own", "lives",
            ])
}
