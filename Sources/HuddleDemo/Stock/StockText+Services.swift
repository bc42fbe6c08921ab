extension StockText {
    /// How services fit together: packages, faces, nights and weekends, repeats, language.
    static let services = """
        # package
        for: A B C | home
        why: Care package [short by two visits|not started|handed back by the agency]
        why: Needs have doubled and the package has not
        sw: Agency has handed it back; a bridging team covers until [{day}|month end]
        sw: Panel has agreed [four|six] visits; start when two carers are found
        sw: Waiting [9|12|16] days now; I have sent it up a level
        dc: We do in thirty minutes what is down for fifteen; that is why we run late
        dc: Can take the evening as well from [Monday|next week]
        dn: We fill in for care at weekends; it cannot stay so
        gp: Without care this ends in an admission; happy to write that
        ot: With a stand aid one carer would do instead of two
        pn: {They} puts up with it; that is not the same as all right
        co: Both agencies believed that the other had Thursday
        vol: We can bring a meal and sit, no personal care
        person: “I never know who comes through the door.”
        person: “They are good girls, but they run.”
        family: fills every gap and is thanked for it, which does not help
        family: has kept a list of missed visits: [five|seven] since {day}
        decide: Funding for care until the end sought by fast track because needs have changed
        decide: One agency for all visits because handovers between two have failed
        do sw 3: Fast-track application
        do dc 4: Say by name who comes when, in writing
        do gp 2: Supporting letter for the application
        do sw 8: One agency instead of two
        do ot 6: Assess for a stand aid
        pass dn > dc: Weekend care from the 1st

        # faces
        for: A B C
        why: [Eleven|Nine|Fourteen] different faces in [two weeks|a fortnight]
        why: The nurse {they} knows has left: who takes over?
        dn: We keep it to three names from now on; the list is in the folder
        dn: Introduced the new nurse on a joint visit; went well
        dc: The office has {them} on the short list, so that it is one of three
        home: Key worker is [Nomsa|Paweł|Joy]; when off, there is one deputy
        home: Agency staff at night do not read the folder; a card on the door is better
        pn: I come fortnightly on the same day, at the same hour
        gp: Same doctor from the practice for calls, unless I am away
        sw: New case worker from [Monday|the 1st]; joint visit is planned
        co: Counted for this meeting: two people made half of all visits
        vol: Volunteer has not missed a week since spring
        person: “Every day I tell it all again from the beginning.”
        person: “I like to know who I am undressing for.”
        family: trains each new carer without help
        family: knows by the knock who it is
        decide: Three named nurses and two named carers because changing faces wear {name} out
        decide: No new face without a joint visit because the last change frightened {them}
        do dn 4: Names and days on a card for the fridge
        do dc 5: Ask for a fixed pair
        do sw 7: Joint visit of old and new case worker
        do home 3: Card on the door with the five things that count
        pass dn > pn: Names and days, so that visits do not fall together

        # outofhours
        for: B C
        why: Weekend: [two|three] calls and three different answers
        why: Bank holiday ahead: does everybody know the plan?
        ooh: Our sheet for {name} is of [spring|last month]; please send the new one
        ooh: Came within the hour, found the folder and did not need to take {them} in
        gp: Would rather be rung at home than have {them} go in
        dn: @home Night team has the key safe number, at last
        co: Sheet was sent on {day} and read; I have the receipt
        ph: Chemist with the stock open on Sunday is the one by the station
        home: Night staff rang 999 since they found no plan; it is on the office wall now
        dc: Saturday’s carer did not know whom to ring; has the card now
        pn: Hospice line answers at any hour; {carer} did not know that it is for them too
        pc: The on-call has {name} in the book for this weekend
        person: “On Sundays it is as if nobody lives in this town.”
        family: waited [four|five] hours on {day} and was alone with it
        family: was sent to A&E although the plan said no
        decide: New sheet to out of hours and ambulance today because the last one was not current
        decide: Ring the hospice line before 999 unless injured because that is what {name} wants
        do co 1: Send the new sheet and get a receipt
        do pn 3: Card by the phone: whom to ring first
        do home 2: Plan for weekends on the office wall
        do gp 2: Note for the out-of-hours doctor
        pass dn > ooh: Weekend plan with numbers

        # twice
        for: A B
        why: [Falls|Continence|Moving] assessed by two services within [ten days|a fortnight]
        why: Third form with the same questions: who leads?
        ot: Mine was on {day}; I did not know of the other
        dn: We did ours for the mattress; happy to use one between us
        sw: @home Needed for the panel; a copy would do
        home: {They} answered the same questions three times this week
        dc: Somebody else came with a clipboard while I was there
        pn: Let us agree that one leads and the others read
        co: I can send it round once it is done
        gp: Agree; nobody needs a fourth
        person: “I have told it so often that I no longer believe it myself.”
        family: keeps a copy and hands it over now
        decide: One assessment, led by the therapist, shared with all because it was done twice
        decide: No new assessment for a month unless something changes because {name} is tired of them
        do ot 5: Finish one assessment and send it to the coordinator
        do co 7: Send the shared assessment round
        do sw 6: @home Use the shared one for the panel
        pass dn > ot: Leading on the assessment of moving and handling

        # language
        for: A B C | home care | language
        why: {name} tells {their} own people more than us: do we hear {them}?
        why: Bad news to be given, and no interpreter booked
        co: Interpreter booked for {day}; by phone, as nobody comes in person
        dn: The picture board works for pain, not for fears
        gp: With the interpreter it was another story altogether
        pn: {carer} softens what I say; I should not use family for this
        home: Two of our staff speak it and are glad to be asked
        dc: I have learned good morning and does it hurt
        sw: The community centre has somebody who would visit
        vol: We have a volunteer from the same town
        person: “They shout. I am not deaf, I am foreign.”
        person: “I nod. It is quicker.”
        family: Is tired of translating bad news
        family: Asks that we say it slowly and stop between sentences
        decide: Interpreter for every planned talk because {carer} should not have to translate
        decide: Card with the twenty words that matter at the bedside because nights have no interpreter
        do co 4: Book the interpreter for the next two visits
        do ot 5: Card with words and pictures at the bedside
        do vol 9: Introduce the volunteer
        do sw 8: Ask the community centre for a visitor
        pass pn > co: Booking the interpreter

        # hearing
        for: A B C
        why: Hearing aids [lost|broken|flat] again: what are we missing?
        why: Nods at everything: does {name} hear us, and see us?
        dn: Wax on both sides; drops first, then we look again
        gp: Thought {them} confused; {they} had simply not heard
        ot: Talk on the right side, face to the light; card is on the wall
        ot: Glasses are from the year dot; the optician visits
        home: Batteries every Sunday from now on, it is on the list
        dc: Found the left one in the sugar bowl
        pn: Came back with an amplifier and we had our first real talk
        vol: We lend a telephone with large keys
        person: “I gave up asking people to say it again.”
        person: “You, I can hear. You do not mumble.”
        family: Writes things on a slate, and that works
        family: Has the spare pair in a drawer and did not know that we need it
        decide: Quiet room, light on the face, amplifier first because half of it was not heard
        decide: No more news by telephone because {name} cannot hear it and agrees to all
        do dn 4: Drops, and look again
        do ot 6: Card with how best to talk to {name}
        do home 3: Batteries and wax, every Sunday
        do co 8: Ask the optician to visit
        do vol 7: Lend the telephone with large keys
        pass ot > dn: Looking after aids and amplifier
        """
}
