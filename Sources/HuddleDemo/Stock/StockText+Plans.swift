extension StockText {
    /// Advance care planning: places, ReSPECT, medicines at hand, contact, what matters.
    static let plans = """
        # places
        for: A B C
        sets: places
        why: Where does {name} want to be cared for, and to die?
        why: Has {their} wish about place changed since [the fall|the admission|spring]?
        gp: Raised it on {day}; {they} had been waiting for somebody to ask
        pn: Two talks so far; {they} thinks aloud and changes {their} mind, as one does
        pn: {They} would accept the hospice if nights become too much for {carer}
        pc: A bed can be kept in view, never promised; best to say both plainly
        dn: @home We can nurse {them} where {they} is if the bed and the night cover come
        sw: @home It depends on care at night; I can say by {day} what is possible
        home: We have cared for many to the end and would like to here
        home: {They} said it over the washing-up, quite clearly, to two of us
        dc: {They} wants to see the [garden|street|hills] from the bed
        chap: Not the hospital, whatever happens; that is where {their} brother died
        person: “Here. In this chair if it has to be.”
        person: @home “Wherever {carer} can sleep at night.”
        person: “I have not decided and I will not be hurried.”
        family: fears the moment itself, not the months before
        family: {carer} and {name} have never said it to one another
        decide: Plan for {home} with the hospice as the second choice because that is {name}’s wish
        decide: Leave it open and ask again in a month because {name} does not want to decide yet
        do pn 8: Write the wish down with {name} and {carer} together
        do co 3: Send the change to out of hours and ambulance
        do sw 7: @home Find out about care at night
        do gp 7: Note the wish in the shared record
        pass pn > gp: Next talk about place, when {name} is ready

        # respect
        for: A B C
        sets: respect cpr
        why: No ReSPECT form, or one nobody can find
        why: CPR: what has been said, to whom, and where is the paper?
        why: ReSPECT is older than the last admission: does it still say what {name} wants?
        gp: Talked it through on {day} with {carer} there; {they} was clear and calm
        gp: Began the talk and stopped, it was too soon; will try again
        pc: CPR would not work here; that is ours to say gently and not theirs to decide alone
        pn: The form in the folder is a photocopy; the ambulance crew did not accept it
        dn: @home The original is in the [blue folder|kitchen drawer|hall table], everybody now knows
        home: @care Staff were unsure at night; the form is in front of the care plan now
        home: The crew asked for it on {day} and we had it in a minute
        dc: Nobody had told us where it is; the drawer, I know now
        sw: {carer} believes the form means no treatment at all; needs explaining
        ooh: Our screen still shows the old decision; we need the copy
        person: “If my heart stops, let it. But treat my chest if it is only that.”
        person: “I have signed enough papers. {carer} knows what I want.”
        family: heard of the form from a stranger at night
        family: agrees, and found it hard to say so
        decide: ReSPECT written new with the person because things have changed
        decide: Not for CPR, all other treatment as agreed because it would only do harm
        decide: Wait with the form and keep talking because {name} is not ready
        do gp 5: Finish the form with {name} and {carer}, original to {home}
        do co 2: Tell ambulance and out of hours, and note who was told
        do dn 4: Check that the original is where the record says
        do home 3: Tell every shift where the form is
        pass gp > co: Copies to ambulance, out of hours and hospice

        # medicines
        for: B C
        sets: medicines
        why: Medicines for the last days: are they in the home, is the chart signed?
        why: Anticipatory medicines [prescribed on {day}|in the house] and no chart
        gp: Prescription sent on {day}; the chart needs a signature which I can give today
        gp: Had thought it too early; after this week I do not
        ph: Two of four are in stock; the rest come [tomorrow|on {day}]
        ph: The box in the house is out of date by [a month|six weeks]; will exchange it
        dn: Without the signed chart our night team cannot give a thing
        dn: @home Box is sealed, counted and in the [wardrobe|locked cupboard|top cupboard]
        pn: Explained the box to {carer}: it is there so that nobody has to wait
        pc: Have it in place early; half of our bad nights are a missing chart
        home: Kept in the locked cupboard; two of each shift may open it
        dc: We were asked what the box is; we do not know what to say
        co: Out of hours has been told that it is there
        person: “Put it in the cupboard and let us not look at it.”
        person: “If it means that I can stay here, good.”
        family: took the box for a bad sign until it was explained
        family: @home drove to three chemists on {day}
        decide: Anticipatory medicines in the home and the chart signed this week because weeks are \
        short
        decide: Not yet, ask again in two weeks because {name} prefers not to have them in the house
        do gp 1: Sign the chart
        do ph 2: Deliver what is missing and take the old box
        do dn 3: Check box against chart and seal it
        do pn 4: Explain to {carer} what each one is for
        do co 2: Tell out of hours where the box is
        pass gp > ph: Supply from now on, without a new request each time

        # contact
        for: A B C
        sets: contact
        why: Who is the one person {name} and {carer} ring?
        why: {carer} had [six|seven|nine] numbers and rang the wrong one
        co: No nominated contact on the sheet; three of us each thought it was another
        dn: Happy to be the one; we are there twice a week anyway
        pn: It should be the nurse who goes in most; I will step back
        gp: Reception knows to put {carer} through at once
        sw: Can hold the social care side, but one name for the family is right
        home: For us it is the nurse in charge; nights are the trouble
        dc: They ask me, because I am there; I do not always know
        ooh: We ring whoever is on the sheet, so please let it be current
        person: “I want one name. I have lost the others already.”
        person: “Grace. I ring Grace.”
        family: was passed on four times on {day}
        family: it was the first time that somebody rang back
        decide: One nominated contact, told to {name} and {carer} by name because calls went astray
        decide: The contact changes with the move because visits change too
        do co 2: Put name and number on the front sheet and send it to all
        do dn 3: Ring {carer} and confirm in person
        do co 4: Ask {carer} in a week whether it works
        pass pn > dn: Being the one contact for {name} and {carer}

        # papers
        for: A B
        sets: papers
        why: Power of attorney: [begun|with the solicitor|never heard of it]
        why: Does {name} want to write down what {they} would refuse?
        sw: Forms are filled in and wait for a witness; I can bring one on {day}
        sw: {carer} acts without papers so far; at the bank it has come to grief
        gp: Has capacity for this today, and I have written that down
        pn: {They} wants no feeding tube and no machine; could be an advance decision
        pn: Went through the leaflet; {they} has crossed out what does not fit
        chap: {They} wishes to write to each of the grandchildren as well
        co: A copy should be with the surgery; we have none
        home: The family say there is one; nobody here has seen it
        dc: There is an envelope marked “doctor” behind the clock
        person: “My {relation} decides if I cannot. Write that down.”
        person: “I trust them to get it wrong kindly.”
        family: has the papers and did not know that we need a copy
        family: would sooner not be the one to decide
        decide: Help {name} to finish the papers this month because {they} can still sign
        decide: No advance decision, wishes in the plan are enough because {name} says so
        do sw 9: Bring a witness for the form
        do co 6: Get a copy of the power of attorney for the record
        do pn 10: Write the advance plan with {name}
        do home 5: Ask the family for the papers
        pass sw > co: Copies to surgery, hospice and {home}

        # matters
        for: A B C
        sets: matters
        why: What does {name} want from the next [weeks|months]?
        why: A while since we asked: are we still doing what {they} wants?
        pn: Asked what a good day is; answer: {matters}
        dn: It is {matters}; the rest {they} leaves to us
        gp: We have talked of tests and never of this; glad we did
        ot: If {matters} is the goal, the chair should face the window
        sw: @home Care times cut across it; can be moved by an hour
        home: It is on the door of {their} room now, so that everybody sees it
        dc: Told me on {day} and I have written it in the book
        chap: Had {them} tell the whole story; worth recording if the family agree
        vol: We can help with that, Jim has two people in mind
        person: “{Matters}. You can keep the rest.”
        person: “Ask me what I want for breakfast, not what is the matter with me.”
        family: had not known it either
        family: that is {them} all over
        decide: Plan the week around {matters} because that is what {name} wants
        decide: Fewer visits, better ones because {name} is tired of being visited
        do co 5: Put what matters at the top of the sheet
        do sw 8: @home Move the care times by an hour
        do ot 8: Turn bed and chair to the window
        do vol 12: Find out who can help with it
        pass pn > home: What a good day is for {name}
        """
}
