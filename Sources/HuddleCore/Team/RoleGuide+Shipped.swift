extension RoleGuide {
    /// What teams usually want to know, in our own words; a team can write its own.
    public static let shipped: [RoleID: RoleGuide] = Dictionary(
        uniqueKeysWithValues: entries.map { (RoleID($0.key), $0.guide) })

    private static let entries: [(key: String, guide: RoleGuide)] = [
        (
            "person",
            RoleGuide(
                "Lives with it, decides for themselves while they can, and knows best what "
                    + "a good day is.",
                callWhen: "Before every decision, and again when something changes.",
                needsFromYou: "Plain words, time, and an honest answer to what they asked.")
        ),
        (
            "family",
            RoleGuide(
                "Knows the person's life, does much of the daily care, and often speaks for them.",
                callWhen: "When something changes, before a move, and when nobody has asked "
                    + "after them for a month.",
                needsFromYou: "To be told what was decided and whom to ring at night. To be "
                    + "asked how they are.")
        ),
        (
            "gp",
            RoleGuide(
                "Holds the medical record, prescribes, leads decisions on treatment, and "
                    + "signs the documents that others act on.",
                callWhen: "New or worse symptoms, medicines to start or stop, decisions on "
                    + "hospital and resuscitation, a death that is expected.",
                needsFromYou: "What has changed since when, what was tried, and what the "
                    + "person wants. One clear question.")
        ),
        (
            "coordinator",
            RoleGuide(
                "Keeps the list, calls the meeting, takes the minutes, and chases what is open.",
                callWhen: "Somebody should be discussed, a member cannot come, an action "
                    + "has a new owner.",
                needsFromYou: "Names in full and a number, dates, and a word when something "
                    + "is done.")
        ),
        (
            "districtNurse",
            RoleGuide(
                "Visits at home: symptoms, wounds, syringe drivers, anticipatory medicines, "
                    + "support at the end.",
                callWhen: "A change in skin, pain, breathing or swallowing, or when "
                    + "medicines in the home are needed.",
                needsFromYou: "What you saw and when, who is in the house and how to get "
                    + "in, what is in the home.")
        ),
        (
            "communityMatron",
            RoleGuide(
                "Looks after people with several long illnesses at home, and plans ahead to "
                    + "keep them out of hospital.",
                callWhen: "Somebody is in and out of hospital, or several services are "
                    + "involved and nobody leads.",
                needsFromYou: "The last admissions, the medicines list, and who is involved "
                    + "already.")
        ),
        (
            "palliativeNurse",
            RoleGuide(
                "Advises on difficult symptoms and hard conversations, and supports the "
                    + "family and the team.",
                callWhen: "Symptoms that do not settle, distress, an uncertain plan, a team "
                    + "that is stuck.",
                needsFromYou: "What was tried at what dose, what worries the person most, "
                    + "and who leads.")
        ),
        (
            "palliativeConsultant",
            RoleGuide(
                "Gives specialist medical advice on complex symptoms, treatment and ethics.",
                callWhen: "Symptoms out of control, disagreement on treatment, decisions "
                    + "that weigh heavily.",
                needsFromYou: "The question in one sentence, results, medicines, and the "
                    + "person's wishes.")
        ),
        (
            "hospice",
            RoleGuide(
                "Offers beds, day care, help at home, and support for families before and "
                    + "after a death.",
                callWhen: "A short stay for symptoms, respite, care at home by night, a "
                    + "family in need.",
                needsFromYou: "What the person hopes for, what cannot be managed at home, "
                    + "and when it is needed.")
        ),
        (
            "careHomeManager",
            RoleGuide(
                "Answers for the home: staffing, training, safety, and families' trust.",
                callWhen: "A resident's needs have changed, staff need training or "
                    + "equipment, a complaint is near.",
                needsFromYou: "What is planned and when, so that shifts can be filled. "
                    + "Respect for what staff see daily.")
        ),
        (
            "careHomeNurse",
            RoleGuide(
                "Knows the resident day and night, notices first, gives medicines and care.",
                callWhen: "Before any decision about a resident, and after every visit by "
                    + "somebody else.",
                needsFromYou: "To be heard first on their resident. What changed, in "
                    + "writing, before you leave.")
        ),
        (
            "seniorCareWorker",
            RoleGuide(
                "Leads the shift, knows habits and moods, and gives daily care and some medicines.",
                callWhen: "You want to know how the person really eats, sleeps and moves.",
                needsFromYou: "A call back when they report a change, and words without jargon.")
        ),
        (
            "domiciliaryCarer",
            RoleGuide(
                "Washes, dresses, feeds and keeps company at home, often several times a day.",
                callWhen: "Care at home should start, change or stop, or you need to know "
                    + "how a day really goes.",
                needsFromYou: "Changes in the care plan before the next visit, and a number "
                    + "to ring from the house.")
        ),
        (
            "healthCareAssistant",
            RoleGuide(
                "Gives hands-on nursing care and checks under a nurse's guidance.",
                callWhen: "Observations, simple dressings and practical care between "
                    + "nurses' visits.",
                needsFromYou: "What to look for and whom to tell.")
        ),
        (
            "socialWorker",
            RoleGuide(
                "Assesses what support somebody needs, arranges and funds care, protects "
                    + "adults at risk.",
                callWhen: "Care at home is not enough, a carer cannot go on, money, housing "
                    + "or safety is a worry.",
                needsFromYou: "The person's own view, who helps now, what happens if "
                    + "nothing is done, and consent.")
        ),
        (
            "occupationalTherapist",
            RoleGuide(
                "Makes daily life possible: equipment, adaptations, ways to do things with "
                    + "less effort.",
                callWhen: "Transfers, chairs, beds, bathing, falls, or something the person "
                    + "wants to do again.",
                needsFromYou: "What the person wants to do, the lay-out of the home, height "
                    + "and weight.")
        ),
        (
            "physiotherapist",
            RoleGuide(
                "Works on movement, breathing, falls and comfort.",
                callWhen: "Breathlessness, stiffness, falls, or moving safely.",
                needsFromYou: "What has changed in movement and what the goal is.")
        ),
        (
            "speechTherapist",
            RoleGuide(
                "Assesses swallowing and speech, and finds ways to eat and be understood.",
                callWhen: "Coughing at meals, weight loss, chest infections, speech that "
                    + "others cannot follow.",
                needsFromYou: "What is eaten and how, and what the person would risk for "
                    + "the pleasure of it.")
        ),
        (
            "dietitian",
            RoleGuide(
                "Advises on eating, weight, feeding tubes and supplements.",
                callWhen: "Weight loss, poor appetite, tube feeding, or worry in the family "
                    + "about eating.",
                needsFromYou: "Weight over time, what is eaten on a usual day, and the aim: "
                    + "comfort or strength.")
        ),
        (
            "pharmacist",
            RoleGuide(
                "Reviews medicines, finds interactions, simplifies, and gets supplies in time.",
                callWhen: "Many medicines, trouble swallowing them, side effects, or "
                    + "supplies before a weekend.",
                needsFromYou: "The list as really taken, allergies, kidney function, and "
                    + "who collects.")
        ),
        (
            "mentalHealth",
            RoleGuide(
                "Assesses and treats depression, anxiety, psychosis and distress.",
                callWhen: "Low mood beyond grief, thoughts of suicide, distress that care "
                    + "does not ease.",
                needsFromYou: "What has changed, risks seen, medicines, and what helped before.")
        ),
        (
            "dementiaNurse",
            RoleGuide(
                "Supports people with dementia and their families through change and behaviour.",
                callWhen: "New distress or behaviour, a carer at the end of their strength, "
                    + "planning ahead.",
                needsFromYou: "What the person was like before, what comes before the "
                    + "distress, who is at home.")
        ),
        (
            "chaplain",
            RoleGuide(
                "Listens, accompanies, and helps with questions of meaning and faith, any "
                    + "faith or none.",
                callWhen: "Fear, guilt, loneliness, rituals that matter, a family that "
                    + "wishes for somebody.",
                needsFromYou: "The person's wish to be visited, faith and customs if known, "
                    + "how much time is left.")
        ),
        (
            "voluntary",
            RoleGuide(
                "Visits, drives, sits, gives company and practical help.",
                callWhen: "Loneliness, a carer who needs an hour, errands nobody is paid for.",
                needsFromYou: "What is asked, how long, what to know for safety, and a "
                    + "number to ring.")
        ),
        (
            "bereavement",
            RoleGuide(
                "Supports people who grieve, before a death and after it.",
                callWhen: "A sudden or troubled death, a child in the family, grief that "
                    + "does not ease.",
                needsFromYou: "Who is grieving, what happened, and whether they want to be "
                    + "contacted.")
        ),
        (
            "housing",
            RoleGuide(
                "Sorts tenancy, repairs, heating, moves and sheltered homes.",
                callWhen: "The home is cold, unsafe or too far from help, or a discharge "
                    + "waits for it.",
                needsFromYou: "What is wrong, how urgent it is for health, and consent to share.")
        ),
        (
            "outOfHours",
            RoleGuide(
                "Comes when everybody else is at home, and knows only what was written down.",
                callWhen: "Before nights and weekends: tell them, do not wait for them to "
                    + "be called.",
                needsFromYou: "Diagnosis, plan, resuscitation decision, where documents and "
                    + "medicines are, whom to ring.")
        ),
        (
            "commissioner",
            RoleGuide(
                "Plans and pays for services, and can change what does not work.",
                callWhen: "The same gap hurts several people.",
                needsFromYou: "Numbers, examples without names, and what would help.")
        ),
    ]
}
