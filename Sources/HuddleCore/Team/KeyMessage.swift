/// One thing worth remembering about working together, from the headline down to what a meeting can
/// do about it.
public struct KeyMessage: Equatable, Sendable {
    public let headline: String
    public let meanings: [Meaning]

    /// One part of what the headline means, and how a meeting acts on it.
    public struct Meaning: Equatable, Sendable {
        public let text: String
        public let acts: [String]

        public init(_ text: String, acts: [String]) {
            self.text = text
            self.acts = acts
        }
    }

    public init(_ headline: String, _ meanings: [Meaning]) {
        self.headline = headline
        self.meanings = meanings
    }
}

extension KeyMessage {
    /// The messages every team starts with, in our own words; a team can add its own.
    public static let shipped: [KeyMessage] = [
        KeyMessage(
            "Listen to the person and to those who care for them",
            [
                Meaning(
                    "What somebody chooses grows out of how they have lived: culture, faith, habits.",
                    acts: [
                        "Read the person's own words aloud before anything else is said.",
                        "Ask who in the room knows how the person lives, not only what is wrong.",
                    ]),
                Meaning(
                    "Families and carers see what visits do not, and carry what services leave.",
                    acts: [
                        "Record what they said with v, as their words, beside the professionals'.",
                        "Ask each time: what have they had to do themselves since last time?",
                    ]),
                Meaning(
                    "Carers have needs of their own, and seldom raise them first.",
                    acts: ["Look at the date on which the carer was last asked. Agree who asks."]),
            ]),
        KeyMessage(
            "The plan follows the person's priorities, is current, and is shared",
            [
                Meaning(
                    "A plan that nobody has looked at for months is not the person's plan any more.",
                    acts: [
                        "Write why the person is discussed today with w, then check the plan by it.",
                        "Say it aloud when nothing changes: x records that somebody looked.",
                    ]),
                Meaning(
                    "One named person holds the plan together, and the person knows who that is.",
                    acts: [
                        "Name the contact in the record, and enter the day it was confirmed.",
                        "Give each action one owner. Two owners is nobody.",
                    ]),
            ]),
        KeyMessage(
            "What matters is passed on, and everybody hears of changes, the person too",
            [
                Meaning(
                    "Things go wrong at the joins: between day and night, home and hospital.",
                    acts: [
                        "Record a handover with h, from whom to whom, and have it acknowledged.",
                        "Check that out of hours and ambulance know where the documents are.",
                    ]),
                Meaning(
                    "A decision is not finished until the person has been told.",
                    acts: ["End a decision with who tells them and by when: @dn fri."]),
            ]),
        KeyMessage(
            "Know and value what everybody does",
            [
                Meaning(
                    "People who know each other's work ask earlier, and ask the right person.",
                    acts: [
                        "R shows what each role does, when to call, and what they need from you.",
                        "Let a new member say in two sentences what they can and cannot do.",
                    ]),
                Meaning(
                    "The quiet ones often know most: those who are there every day.",
                    acts: [
                        "Look at who has not been heard yet before you decide.",
                        "Start with those who saw the person last.",
                    ]),
            ]),
    ]
}
