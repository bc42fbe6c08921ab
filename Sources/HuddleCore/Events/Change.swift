/// Everything that can happen; a new kind of event is one case here, and the compiler shows what must answer it.
public enum Change: Equatable, Sendable {
    case patientAdded([PatientField: String])
    case patientSet(PatientSet)
    case professionalAdded([ProfessionalField: String])
    case professionalSet(ProfessionalSet)

    case meetingOpened(MeetingOpened)
    case chairTaken(ChairTaken)
    case attendanceSet(AttendanceSet)
    case patientListed(PatientListed)
    case patientUnlisted(PatientUnlisted)
    case patientMoved(PatientMoved)
    case focusMoved(FocusMoved)
    case timerSet(TimerSet)

    case whyTodaySet(WhyTodaySet)
    case contributionAdded(ContributionAdded)
    case decisionAdded(DecisionAdded)
    case actionAdded(ActionAdded)
    case handoverAdded(HandoverAdded)
    case outcomeSet(OutcomeSet)
    case matterAdded(MatterAdded)
    case tellingAdded(TellingAdded)

    case contactAdded(ContactAdded)
    case scoreAdded(ScoreAdded)
    case readBackMade(ReadBackMade)

    /// A field of something already recorded gets a new value; the old one is kept.
    case revised(Revised)
    /// The events named count no longer; standing an undo brings them back.
    case undone(Undone)
    case signedOff(SignedOff)
    case listHandedOut(ListHandedOut)
    /// Whoever typed this moves the meeting on from here.
    case leadTaken(LeadTaken)
    /// Signed-off minutes get a new version.
    case minutesAmended(MinutesAmended)
}
