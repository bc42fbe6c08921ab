import HuddleCore

/// The two invented care homes.
enum CareHome: String, CaseIterable, Sendable {
    case rosewood = "Rosewood House"
    case meadow = "Meadow Court"

    /// The role of those who speak for its residents.
    var role: RoleID {
        switch self {
        case .rosewood: .careHome
        case .meadow: RoleID("seniorCareWorker")
        }
    }

    var address: String {
        switch self {
        case .rosewood: "Rosewood House, 2 Rosewood Lane, Riverside"
        case .meadow: "Meadow Court, Weir Road, Riverside"
        }
    }
}

/// What somebody is ill with: a group that topics know, and words for the register.
struct Illness: Equatable, Sendable {
    let group: String
    let diagnosis: String
    /// How many people in a hundred have it.
    let share: Int

    /// The illnesses of a community palliative register; the shares add up to a hundred.
    static let all = [
        Illness(group: "cancer", diagnosis: "Lung cancer", share: 8),
        Illness(group: "cancer", diagnosis: "Bowel cancer with spread to the liver", share: 7),
        Illness(group: "cancer", diagnosis: "Breast cancer with spread to bone", share: 7),
        Illness(group: "cancer", diagnosis: "Prostate cancer with spread to bone", share: 7),
        Illness(group: "cancer", diagnosis: "Pancreatic cancer", share: 4),
        Illness(group: "heart", diagnosis: "Heart failure", share: 12),
        Illness(group: "heart", diagnosis: "Heart failure and kidney disease", share: 4),
        Illness(group: "lung", diagnosis: "COPD", share: 9),
        Illness(group: "lung", diagnosis: "Lung fibrosis", share: 3),
        Illness(group: "dementia", diagnosis: "Alzheimer’s disease", share: 9),
        Illness(group: "dementia", diagnosis: "Vascular dementia", share: 6),
        Illness(group: "frailty", diagnosis: "Frailty, several conditions", share: 9),
        Illness(group: "parkinson", diagnosis: "Parkinson’s disease", share: 4),
        Illness(group: "stroke", diagnosis: "Stroke with weakness on the left", share: 4),
        Illness(group: "kidney", diagnosis: "Kidney disease, no dialysis", share: 3),
        Illness(group: "liver", diagnosis: "Liver disease", share: 2),
        Illness(group: "neurone", diagnosis: "Motor neurone disease", share: 2),
    ]
}

/// What people say matters to them, in words that fit behind “a good day is”.
let whatMatters = [
    "hearing the birds in the garden", "the cat on the bed", "Sunday lunch with everybody",
    "chapel on Sundays", "the racing on the wireless", "a window with the road in it",
    "tea in a proper cup", "the crossword before breakfast", "no fuss and no strangers",
    "seeing the grandchildren once a week", "a bed in the front room", "the allotment, if only to look",
    "music in the evening", "a cigarette on the step in peace", "holding hands",
    "knowing what is going on", "a clear head", "the sea, one more time",
    "prayers at the right hours", "a talk in the old language",
    "getting dressed properly every day", "the dog beside the chair", "cooking, or saying how it is done",
    "the match on Saturdays", "not being a trouble", "sleeping through", "the roses",
    "letters from abroad", "the shop news", "finishing the blanket", "company at tea time",
    "winning at dominoes", "the quiet of the morning", "having the door open",
]

/// What people hope to reach.
let hopes = [
    "To be at the wedding in the spring", "To stay out of hospital", "To sit in the garden again",
    "To see the baby", "To put the papers in order", "To go home", "To get to Christmas",
    "To make up with the family", "To walk to the gate", "To have the nights under control",
    "To be at home to the end", "To finish the family tree",
]
