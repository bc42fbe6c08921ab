import HuddleCore

/// The professionals of the made-up team, by the seat they fill.
struct Staff: Sendable {
    /// Who fills each seat now, in the order in which they joined.
    private(set) var members: [Member] = []

    /// Somebody in the directory.
    struct Member: Sendable {
        let id: ProfessionalID
        let name: String
        let role: RoleID
        let organisation: String
    }

    /// Who fills the seat of a role.
    func member(_ role: RoleID) -> Member? {
        members.first { $0.role == role }
    }

    /// Gives a seat to somebody, in the place of whoever had it.
    mutating func seat(_ member: Member) {
        if let place = members.firstIndex(where: { $0.role == member.role }) {
            members[place] = member
        } else {
            members.append(member)
        }
    }
}

/// One entry of the directory before it is written.
struct StaffEntry: Sendable {
    let name: String
    let role: RoleID
    let organisation: String
    var hours = "Mon to Fri, 9 to 5"
    var champion: String?

    init(
        _ name: String, _ role: String, _ organisation: String, hours: String = "Mon to Fri, 9 to 5"
    ) {
        self.name = name
        self.role = RoleID(role)
        self.organisation = organisation
        self.hours = hours
    }

    /// Who ends or begins with somebody else’s seat in the course of the years.
    static let successors = [
        StaffEntry("Orla Kinsella", "occupationalTherapist", "Riverside Community Nursing"),
        StaffEntry("Daniel Osei-Grant", "socialWorker", "Riverside Council"),
        StaffEntry("Halima Yusuf-Dean", "pharmacist", "Weirside Pharmacy"),
        StaffEntry("Rhys Tremlett", "palliativeNurse", "St Brannoc’s Hospice"),
        StaffEntry("Marisol Vega-Hunt", "domiciliaryCarer", "Homeward Care"),
        StaffEntry("Joy Achterberg", "seniorCareWorker", "Meadow Court"),
        StaffEntry("Tess Holloway", "bereavement", "St Brannoc’s Hospice"),
        StaffEntry("Bea Lindqvist", "occupationalTherapist", "Riverside Community Nursing"),
        StaffEntry("Kieran Moss", "socialWorker", "Riverside Council"),
    ]

    /// Those who come in somebody else’s place.
    static let deputies = [
        StaffEntry("Dr Lin Averell", "gp", "Riverside Surgery"),
        StaffEntry("Ben Hartley", "districtNurse", "Riverside Community Nursing"),
        StaffEntry("Sunita Rao-Bell", "palliativeNurse", "St Brannoc’s Hospice"),
        StaffEntry("Marek Lis", "careHomeNurse", "Rosewood House"),
        StaffEntry("Abbie Trent", "seniorCareWorker", "Meadow Court"),
        StaffEntry("Gwen Parry-Cole", "socialWorker", "Riverside Council"),
        StaffEntry("Lewis Adair", "domiciliaryCarer", "Homeward Care"),
    ]

    /// Those who come once, to bring or to learn something.
    static let guests = [
        StaffEntry("Priya Anand-West", "outOfHours", "Riverside Ambulance"),
        StaffEntry("Ellie Marchetti", "outOfHours", "Night Doctors Riverside"),
        StaffEntry("Hugh Penhale", "physiotherapist", "Riverside Community Nursing"),
        StaffEntry("Noor Bashir-Kent", "dietitian", "Riverside Community Nursing"),
        StaffEntry("Sam Oakden, student nurse", "districtNurse", "University of Weirside"),
        StaffEntry("Fran Delacourt", "housing", "Weir Housing"),
        StaffEntry("Lorna Quill", "speechTherapist", "Riverside Community Nursing"),
        StaffEntry("Cllr Peter Amos-Dale", "commissioner", "Riverside Council"),
    ]

    /// Who is in the directory when the team begins.
    static let founders: [StaffEntry] = [
        StaffEntry("Dr Amina Shah", "gp", "Riverside Surgery", hours: "Bypass line 8 to 6:30"),
        StaffEntry(
            "Helen Marsh", "coordinator", "Riverside Surgery", hours: "Mon to Thu, 8:30 to 4"),
        champion(
            "End of life",
            StaffEntry(
                "Grace Okafor", "districtNurse", "Riverside Community Nursing",
                hours: "Every day, 8 to 8")),
        StaffEntry(
            "Callum Reid", "palliativeNurse", "St Brannoc’s Hospice", hours: "Mon to Sat, 9 to 5"),
        StaffEntry(
            "Dr Owen Pritchard", "palliativeConsultant", "St Brannoc’s Hospice",
            hours: "On call through the hospice"),
        champion(
            "Mouth care",
            StaffEntry("Nomsa Mbeki", "careHomeNurse", "Rosewood House", hours: anyHour)),
        StaffEntry("Paweł Kowalczyk", "seniorCareWorker", "Meadow Court", hours: anyHour),
        StaffEntry(
            "Denise Clarke", "domiciliaryCarer", "Homeward Care", hours: "Every day, 7 to 10"),
        champion("Carers", StaffEntry("Siân Vaughan", "socialWorker", "Riverside Council")),
        StaffEntry("Lucy Lewis", "occupationalTherapist", "Riverside Community Nursing"),
        StaffEntry("Farid Rahimi", "pharmacist", "Weirside Pharmacy", hours: "Mon to Sat, 9 to 6"),
        StaffEntry("Revd Ruth Adeyemi", "chaplain", "St Brannoc’s Hospice", hours: anyHour),
        StaffEntry(
            "Jim Tully", "voluntary", "Riverside Befrienders", hours: "Tue and Thu mornings"),
        champion(
            "Bereavement", StaffEntry("Maya Fernandes", "bereavement", "St Brannoc’s Hospice")),
    ]

    private static let anyHour = "At any hour"

    private static func champion(_ subject: String, _ entry: StaffEntry) -> StaffEntry {
        var entry = entry
        entry.champion = subject
        return entry
    }
}
