/// What a cell means on the screen; the theme decides how that looks.
///
/// The raw value is the name that theme files use.
public enum StyleRole: String, CaseIterable, Sendable {
    case text
    case muted
    case title
    case heading
    case selection
    case selectionUnfocused = "selection-unfocused"
    case border
    case borderFocused = "border-focused"
    case hint
    case hintKey = "hint-key"
    case input
    case match
    case quote
    case label
    case done
    case due
    case overdue
    case stageA = "stage-a"
    case stageB = "stage-b"
    case stageC = "stage-c"
    case stageD = "stage-d"
    case timerCalm = "timer-calm"
    case timerNear = "timer-near"
    case timerOver = "timer-over"
    case saved
    case notice
    case warning
    case error
    case curtain
    case barHealth = "bar-health"
    case barSocial = "bar-social"
    case barVoluntary = "bar-voluntary"
    case barPerson = "bar-person"
    case decision
    case action
    case voice
    case restricted
}
