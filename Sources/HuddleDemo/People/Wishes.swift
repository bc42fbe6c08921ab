/// What invented people want.
enum Wishes {
    /// What people say matters to them, in words that fit behind “a good day is”.
    static let matters = [
        "hearing the birds in the garden", "the cat on the bed", "Sunday lunch with everybody",
        "chapel on Sundays", "the racing on the wireless", "a window with the road in it",
        "tea in a proper cup", "the crossword before breakfast", "no fuss and no strangers",
        "seeing the grandchildren once a week", "a bed in the front room",
        "the allotment, if only to look",
        "music in the evening", "a cigarette on the step in peace", "holding hands",
        "knowing what is going on", "a clear head", "the sea, one more time",
        "prayers at the right hours", "a talk in the old language",
        "getting dressed properly every day", "the dog beside the chair",
        "cooking, or saying how it is done",
        "the match on Saturdays", "not being a trouble", "sleeping through", "the roses",
        "letters from abroad", "the shop news", "finishing the blanket",
        "company at tea time",
        "winning at dominoes", "the quiet of the morning", "having the door open",
    ]

    /// What people hope to reach.
    static let hopes = [
        "To be at the wedding in the spring", "To stay out of hospital",
        "To sit in the garden again", "To see the baby", "To put the papers in order", "To go home",
        "To get to Christmas",
        "To make up with the family", "To walk to the gate", "To have the nights under control",
        "To be at home to the end", "To finish the family tree",
    ]
}
