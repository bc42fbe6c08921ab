extension RoleList {
    /// The roles every team starts with; `team.toml` can add to them and rename them.
    public static let shipped = RoleList([
        role("person", "Person", "person", .person),
        role("family", "Family", "family", .person),
        role("gp", "GP", "gp", .health),
        role("coordinator", "MDT coordinator", "co", .health),
        role("districtNurse", "District nurse", "dn", .health),
        role("communityMatron", "Community matron", "mat", .health),
        role("palliativeNurse", "Palliative nurse specialist", "pn", .health),
        role("palliativeConsultant", "Palliative consultant", "pc", .health),
        role("hospice", "Hospice", "hos", .voluntary),
        role("careHomeManager", "Care home manager", "chm", .social),
        role("careHomeNurse", "Care home", "ch", .social),
        role("seniorCareWorker", "Senior care worker", "scw", .social),
        role("domiciliaryCarer", "Domiciliary carer", "dc", .social),
        role("healthCareAssistant", "Health care assistant", "hca", .health),
        role("socialWorker", "Social worker", "sw", .social),
        role("occupationalTherapist", "Occupational therapist", "ot", .health),
        role("physiotherapist", "Physiotherapist", "pt", .health),
        role("speechTherapist", "Speech and language therapist", "slt", .health),
        role("dietitian", "Dietitian", "diet", .health),
        role("pharmacist", "Pharmacist", "ph", .health),
        role("mentalHealth", "Mental health", "mh", .health),
        role("dementiaNurse", "Dementia nurse", "dem", .health),
        role("chaplain", "Chaplain", "chap", .voluntary),
        role("voluntary", "Voluntary and befriending", "vol", .voluntary),
        role("bereavement", "Bereavement", "ber", .voluntary),
        role("housing", "Housing", "hou", .social),
        role("outOfHours", "Out of hours and ambulance", "ooh", .health),
        role("commissioner", "Commissioner", "com", .health),
    ])

    private static func role(
        _ key: String, _ name: String, _ short: String, _ sector: Sector
    ) -> Role {
        Role(id: RoleID(key), name: name, short: short, sector: sector)
    }
}
