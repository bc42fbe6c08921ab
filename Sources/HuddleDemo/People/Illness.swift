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
