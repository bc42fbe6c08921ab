extension StockText {
    /// The turns that a meeting must answer: arrival, moves, hospital, last days, after a death.
    static let turns = """
        # arrival
        for: none
        sets: matters contact
        why: New on the register: who is {name}, and what is needed first?
        why: New: referred by the [ward|surgery|family] on {day}
        gp: Known to us for [ten|twenty|thirty] years; the scan in [spring|the autumn] changed things
        gp: Referred after the talk on {day}; {they} wants to know all there is to know
        pn: First visit done; more concern about {carer} than about {them}self
        pn: First visit is on {day}; will ask what matters before anything else
        dn: On our list from today, twice a week to begin with
        dn: @home Met {them} at the door, gardening gloves on
        sw: @home No care so far and none wished; has my number
        home: Has settled in; likes the corner table and an early breakfast
        dc: We begin on {day} with mornings
        ot: @home House is on three levels; will look at stairs and bath
        co: Letter with the team’s names has gone out
        vol: Leaflet left; will ring in a week
        pc: Glad to be asked early; no need for me yet
        chap: Would like a visit, not a sermon
        person: “I want to know who you all are before you know all about me.”
        person: “{Matters}. That is what I am here for.”
        family: did not know that there is a team and was relieved
        family: asks whom to ring at night
        decide: On the register, reviewed in two weeks because this is new to everybody
        decide: Nurse is first contact because she goes in most
        do dn 5: First visit with the folder
        do pn 7: First talk about what matters
        do co 3: Send the team’s names and numbers
        do gp 7: Look through the medicines
        do ot 10: @home Home visit
        pass gp > dn: Regular visits from this week

        # moved
        for: none
        sets: contact
        why: Moved to {home}: what has to come along?
        why: First week at {home}: has everything arrived, {them}self included?
        home: Arrived on {day} with one bag and no papers
        home: The first nights were hard; the chair from home made the difference
        sw: Placement is agreed for good; house and cat are looked after
        gp: Notes are through to the practice that covers {home}
        dn: Our folder has gone with {them}; visits on {day}s
        ph: New chart is at {home}; the old box has been taken back
        ot: Chair and cushion have moved too
        pn: {They} grieves for the house and for being the one who decides
        co: All services have the new address; out of hours confirmed
        vol: Same volunteer goes on visiting
        chap: Blessed the room, as asked
        person: “The bed is good. It is not my bed.”
        person: “They knock before they come in. That is something.”
        family: feels relief and guilt at once
        family: brings the photographs up bit by bit
        decide: {home} is home now, plans rewritten to say so because wishes name the old address
        decide: Same nurse keeps visiting for a month because so much else is new
        do co 2: New address to all, with a receipt from out of hours
        do home 4: Life story page with {carer}
        do gp 6: Look at plans and medicines after the move
        do sw 9: Four-week review of the placement
        pass sw > home: Morning routine and what {they} likes
        pass dn > home: Daily care, nurse comes weekly

        # hospital
        for: none
        why: In hospital since {day}: what must be ready for coming home?
        why: Fit to leave hospital and still there: what is it waiting for?
        co: Ward says [Thursday|the weekend|not before {day}]; asked for a named nurse
        co: Sent our sheet to the ward; they had not known of the plan
        sw: @home Package can restart with [a day’s|two days’] notice; the ward has my number
        dn: Kept {their} slot; need to know about the drain
        gp: Spoke to the ward doctor; no more tests, home when care is there
        pn: Visited on the ward; wants to go home and is well enough to say it loudly
        ot: @home Bed is in place, so that is not what it waits for
        home: We hold the room and will fetch {them} ourselves if need be
        ph: Asked for the medicines to be written up a day ahead
        dc: We can begin again the day after we hear
        person: “Get me out of here. Kindly, but get me out.”
        person: “Everybody here is nice and nobody knows me.”
        family: was told three different days
        family: sits there from ten to eight
        decide: @home Home as soon as care is there, we do not wait for the clinic because {name} wants home
        decide: Coordinator rings the ward daily because nobody told us of the last discharge
        do co 1: Ring the ward daily until {they} is home
        do sw 2: @home Restart care from the day of discharge
        do dn 3: Visit on the first day home
        do ph 3: Check medicines against the discharge letter
        pass co > dn: First visit after discharge

        # lastdays
        for: none
        sets: medicines cpr
        why: Last days: is everything in place, is anybody alone with it?
        why: Sleeping, no longer drinking: comfort, family, night
        dn: Comfortable on {day}; pump started, twice-daily visits
        dn: @home Night team goes in at ten and at three
        gp: Seen today, so a certificate can follow without delay
        pn: With {carer} for an hour; knows what may come and whom to ring
        pc: Nothing to add to the plan; it is a good one
        home: Somebody sits with {them} all the time; the window is open
        home: Mouth care every hour, music on low, the lamp
        dc: Washed {them} with warm water and the good soap; {carer} helped
        ph: All four are in the house; have a second supply here for the weekend
        chap: Was there on {day}; prayers as wished
        vol: Sitter for tonight and tomorrow
        sw: @home Care stays as long as it is needed; nobody need ask
        ber: {carer} knows me by now, will ring after
        co: Out of hours and ambulance have the sheet of today
        ot: Chair moved so that {carer} can hold {their} hand
        person: “It is all right.”
        person: Squeezes a hand, says no more
        family: is there with [a sister|a brother|the children]; wants no one new in the house
        family: asks how long; would like to be told even if we do not know
        family: wants to do the last wash with us
        decide: Stays at {home}, comfort only, no transfer because that is the plan and {name}’s wish
        decide: All tablets stopped, pump goes on because {they} can no longer swallow
        do dn 1: Visits at ten and six, and ring at bedtime
        do gp 1: See {them} again
        do vol 1: Sitter for the night
        do chap 2: Come when the family ring
        do ber 7: Ring {carer}
        pass dn > ooh: Tonight’s plan

        # after
        for: none
        why: Died [peacefully |]on {died}: what went well, who looks after {carer}?
        dn: We were there an hour before; it was quiet
        dn: @home Visited {carer} on {day}; took the equipment list along
        gp: Certificate done the same day; spoke to {carer}
        pn: Died where {they} wished to be; one bad night, the one without a chart
        pn: It went faster than any of us thought; we could have said so sooner
        home: Staff formed a line at the door as {they} left; two are still upset
        home: The room has been left for the family until they are ready
        dc: I went to the funeral; they had kept me a seat
        chap: Funeral is on {day}; some of us will go
        ber: Have rung {carer}; will again in [six|eight] weeks
        vol: Our volunteer would like to be told about the service
        sw: @home Package ended without a letter to the house, as asked
        co: All services told, no more letters in {their} name
        ph: Medicines were collected and counted
        family: you did what you said you would
        family: would have liked to be told the night before
        family: @home asks who took the bed away so soon
        decide: Bereavement call at six weeks, card from the team because {carer} is now alone
        decide: Talk through the bad night as a team because the chart was missing again
        decide: Thank the night staff by name because they stayed on
        do ber 42: Call {carer} at six weeks
        do co 2: Tell every service, stop letters and appointments
        do dn 4: Visit {carer} once more
        do ot 5: @home Collect the equipment when {carer} is ready
        do co 7: Card from the team

        # steady
        for: none
        why: Steady: anything we should know?
        why: Planned review
        gp: Nothing new from me
        dn: Seen on {day}; comfortable, plan works
        dn: Weekly visit, all as before
        pn: Rang on {day}; content, next visit in two weeks
        home: A quiet week; eats and sleeps well
        home: Nothing to report, and that is good news
        dc: Mornings go well, same carer all week
        sw: @home Package works as it is
        vol: Volunteer was there on {day}; they played cards
        ot: Equipment is used and fits
        chap: Came to the coffee morning
        person: “No complaints. You can put that down.”
        person: “Same as last week, and that suits me.”
        family: calls it a good patch
        """

    /// Words that any discussion may use.
    static let common = """
        defer: In hospital, the ward has no news before [{day}|the weekend]
        defer: Family meeting is on [Thursday|Monday]; decide after it
        defer: Nobody here who saw {name} this week
        defer: Waiting for the letter from the clinic
        defer: {name} asked us to wait until the talk with {carer}
        defer: GP called away; needs the GP
        cancel: {name} does not want it
        cancel: No longer needed since the change of plan
        cancel: Solved by {carer} in the meantime
        cancel: Done by another service
        cancel: Not possible, asked twice
        died: Died on {died}
        objects: {name} asks not to be discussed here; care goes on with the nurse {they} knows
        team: Send the new list of numbers to both care homes
        team: Ask the ambulance liaison to one of the next meetings
        team: Book the learning hour on mouth care with Meadow Court
        team: Thank the night team for the bank holiday cover
        team: Check that all sheets sent to out of hours carry a date
        team: Agree who covers the coordinator in August
        team: Ask the equipment store for its times over the holidays
        team: Put the role guide on the notice board of both homes
        team: Invite the new fire-safety officer for ten minutes
        team: Count together how often the chart was missing this quarter
        """
}
