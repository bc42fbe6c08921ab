extension StockText {
    /// The people around the person: strain, differences, children, money.
    static let family = """
        # strain
        for: A B C
        sets: carer
        why: {carer} is at the end of {their_carer} strength: what can we offer this week?
        why: Own needs of {carer} not asked since [the summer|the winter|we began]
        dn: {carer} answered “fine” and then wept in the hall
        dn: @home Does the dressing on our days off without being asked; it is well done
        gp: Is our patient as well; will see {carer} for {their_carer} own sake
        pn: Asked what would help most: two hours out, once a week
        sw: Carer’s assessment is due; a break of [three|five] days can be arranged
        sw: Has not claimed what is due; filled in the form together
        vol: @home A sitter on {day} afternoons from next week
        vol: Carers’ group meets on the first Monday; somebody would fetch {carer}
        dc: {carer} does the lifting before we come, so that we do not have to
        home: @care {carer} comes from breakfast to bedtime; we have made up a bed and a meal
        chap: {carer} and I walked round the green and spoke of everything else
        ber: Can see {carer} now; it need not wait until after
        person: “See to {carer}. I am all right.”
        person: @home “I hear {carer} crying through the wall.”
        family: wants to stay nights; nobody has asked how {they_carer} is
        family: a job, two children and now this, and no end of it
        family: would like one weekend, and feels ashamed of it
        decide: @home Break for {carer} within a fortnight because without it home will not hold
        decide: @home Sitter every week because two hours out is what {carer} asked for
        decide: @care A bed and a meal for {carer} at {home} because driving home at night is too much
        do sw 6: Carer’s assessment with {carer}
        do home 3: Make up a bed for {carer}
        do vol 6: @home Begin the sitter
        do gp 4: Appointment for {carer}
        do sw 9: @home Book the respite break
        do ber 8: Ring {carer} and offer a talk
        pass pn > sw: Support for {carer}

        # differences
        for: B C
        why: Family do not agree about [hospital|the care home|telling {them}]
        why: [Son|Sister|Nephew] rang three of us and heard three different things
        gp: Have said the same to each; a meeting with all would be kinder
        pn: Behind it is an old quarrel that is not ours to settle
        sw: {name} has capacity and decides; that needs saying aloud, once, to everybody
        dn: @home There is shouting in the kitchen; {name} turns the hearing aid off
        home: Visits are at different times, by our arrangement; it works
        co: Who may be told what is not written down anywhere
        chap: Offered to sit in; being from neither side helps
        pc: Glad to come to a family meeting and say plainly what to expect
        dc: I am asked to take sides, and do not
        person: “They mean well, all of them. Tell them to mean it quietly.”
        person: “I decide. Not any of them.”
        family: carries it all and is criticised from far away
        family: would come to a meeting if somebody else leads it
        decide: One family meeting, led by the consultant because three versions are going round
        decide: {name} decides and we tell the family so because {they} has capacity
        do co 5: Find a day for the family meeting
        do sw 5: Write down with {name} who may be told what
        do pc 10: Lead the family meeting
        do home 4: Agree visiting times with both sides
        pass co > sw: Arranging the family meeting

        # young
        for: B C
        why: [Grandchildren|Children of school age|A grandson at exams]: what have they been told?
        ber: Books for their age are lent; happy to see them with {carer}
        ber: The school has a person for this and would like a call
        pn: {name} wants to tell them, and wants somebody beside {them}
        gp: The little one was in with tummy aches; worth knowing
        sw: Can be at the school meeting
        chap: Making a box with them: photographs, the watch, a letter
        dn: They helped with the hand cream and were proud
        home: They may come at any time, also in pyjamas
        dc: They ask me straight questions; I send them to mum
        vol: A student of ours helps with homework on {day}s
        person: “I want them to remember me laughing.”
        person: “Do not hide them from me.”
        family: cannot find words that are true and not frightening
        family: was told by the teacher that the youngest draws beds
        decide: Tell the children this week, with help because they know already that something is wrong
        decide: Letters and a box, at {name}’s pace because {they} wants to leave something
        do ber 6: See {carer} about words for the children
        do sw 8: Ring the school
        do chap 10: Help with the letters
        do ber 12: Look in on the eldest
        pass ber > sw: Link with the school

        # money
        for: A B C | home
        why: Heating, [rent|parking|fares]: money has become a worry
        why: Fast claim sent in [three|five] weeks ago and no answer
        sw: The form went in on {day}; they say [ten|fifteen] working days
        sw: Allowance granted and backdated, they had not understood the letter
        gp: Signed the form for the fast claim while we spoke
        dc: One bar of the fire is on; {they} wears a coat indoors
        vol: We have a hardship fund for heating; one page
        co: The letter went to the old address; I have had it sent again
        dn: Counting pads; I have ordered what {they} is entitled to
        pn: Would not speak of it until the third visit
        person: “I have never owed a penny and I will not start.”
        person: “I do not want charity.” We said that it is not.
        family: has given up work and not told {them}
        family: pays the taxi to every appointment
        decide: Fast claim chased by one of us, by name because three have rung and none got through
        decide: Hardship fund for heating now because the cold is doing harm
        do sw 3: Chase the claim and tell {carer} the outcome
        do vol 5: Apply to the fuel fund
        do co 3: Correct the address with the benefits office
        do dn 5: Order what {they} is entitled to
        pass sw > vol: Fuel fund, follow-up
        """
}
