/// Questions in our own words, answered from 0 to 10; a team writes its own in `team.toml`.
public enum ReflectionQuestions {
    /// At the end of a meeting, in three minutes.
    public static let shipped = [
        "Each person's own voice was in the room",
        "Everybody who knew something said it",
        "I understood what every role can do here",
        "I know what I do next, and by when",
        "I would be glad of this plan for somebody of mine",
    ]

    /// Before and after a learning session.
    public static let learning = [
        "I know what the other roles do and when to call them",
        "I can name good ways of working together",
        "I know whom to ring for support",
        "I feel sure of talking about what matters at the end of life",
    ]
}
