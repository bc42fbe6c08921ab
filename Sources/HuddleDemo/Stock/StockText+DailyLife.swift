extension StockText {
    /// How days go: moving, eating, sleeping, washing, equipment, getting out.
    static let dailyLife = """
        # falls
        for: A B | home care
        why: Fell [on {day}|twice since last time|in the bathroom]: what do we change?
        why: Unsteady since the last illness, refuses the frame
        ot: Visited: the rug, the slippers and the dark corner are the risks
        ot: {They} uses the frame when nobody calls it a frame; we call it the trolley
        ot: A bed sensor is possible, but {name} feels watched by it
        gp: Blood pressure drops on standing; one tablet can go
        gp: No head injury, no need for a scan
        dn: Bruise on the [hip|arm], skin whole; paint was offered for it and laughed at
        dn: Feet need a podiatrist; the slippers are two sizes too large
        home: Gets up at [four|five] to look for the kitchen; we now have a lamp and tea ready
        home: Fell on the way to chapel; walks with one of us now
        dc: Found on the floor by the chair at the lunch visit, not hurt, cold
        dc: Furniture-walks; we cleared the passage with {their} leave
        sw: @home Pendant alarm agreed, but it hangs on the door; wrist one might be worn
        vol: Our volunteer walks with {them} to the gate on {day}s
        person: “I would rather fall on my feet than sit safe in a corner.”
        person: “I am not having a bell round my neck like a cow.”
        family: @home has stopped going out for fear of it
        family: would like the bed nearer to the bathroom
        decide: Accept the risk of walking alone indoors because {name} understands it and wants it
        decide: Stop the tablet that lowers blood pressure because the falls are on standing
        decide: Lamp, rail and wrist alarm, no bed sensor because {name} will not be watched
        do ot 5: Fit a rail and a night lamp
        do gp 2: Stop the tablet and send word to the pharmacy
        do sw 7: @home Change the pendant for a wrist alarm
        do dn 9: Refer to podiatry
        do vol 14: Find a second volunteer for walks
        pass ot > dc: Walking plan, to be used at each visit

        # eating
        for: A B C
        why: Eating [half|a third] of what {they} did: what matters about food now?
        why: Weight down again; family asks for supplements
        gp: Would not test further; the illness takes the appetite
        pn: Talked about food as pleasure rather than duty, a relief to both
        dn: Mouth is sore with thrush; that can be treated today
        dn: Teeth no longer fit; the dentist does not visit before [next month|the 20th]
        home: Eats with [the man at the next table|the choir group], nothing alone
        home: Takes finger food on the move and leaves every plate
        home: Cook has made [rice pudding|dal|fish soup] the way {they} likes it
        dc: Throws the ready meals away; ate an egg that I made
        ph: @home Supplements clash with nothing, but they sit unopened in the hall
        ot: Plate with a rim and a thick-handled spoon are in use
        vol: @home Lunch club has kept {their} seat; transport is the trouble
        person: “Do not push me. I eat when I fancy it.”
        person: “What I want is a proper cup of tea in a proper cup.”
        person: “It has to be hot. It is never hot.”
        family: brings [soup|pickles|sweets] on {day}s and that goes down well
        family: @home feels it is a failure at {their_carer} table
        decide: Food for pleasure, no targets, no weighing because it only distresses
        decide: Treat the mouth first because a sore mouth explains most of it
        decide: Thickened drinks are offered, not imposed because {name} prefers the risk and the tea
        do gp 1: Prescribe for the mouth
        do dn 3: Look at the mouth again
        do co 10: Find a dentist who visits at {home}
        do home 7: Note likes and times in {their} folder
        do vol 10: @home Arrange a lift to the lunch club
        do pn 7: Talk with {carer} about eating at this time
        pass dn > home: Mouth care after each meal

        # nights
        for: A B C
        why: Nights are bad: [up four times|calling out|afraid of the dark]
        why: Who is there between ten and seven?
        gp: Water tablet moved to the morning; that should spare two trips
        pn: It is fear, not pain; {they} settles when somebody says the time
        dn: @home Our night team has been [once|twice]; both times a talk was enough
        home: Sleeps when the radio is on low; we leave it now
        home: One of the night staff speaks {their} language and it makes the difference
        dc: We are not there at night, and {they} saves all worries for eight in the morning
        sw: @home A sitter two nights a week has been asked for; panel sits on [Tuesday|Thursday]
        vol: @home Night sitters are booked out until [the week after next|month end]; on the list
        ph: The sleeping tablet gives a heavy morning; half the strength is worth a try
        chap: Sat with {them} on {day} evening; we left the small lamp and a prayer card
        person: “The nights are very long when you are on your own.”
        person: “I hear the clock. Somebody could stop that clock.”
        family: @home has not slept through since [Easter|the summer|last month]
        family: @home naps in the car at work
        decide: @home Night sitter twice a week because {carer} cannot go on without sleep
        decide: Lamp, radio and a known voice before any tablet because fear is the cause
        do sw 5: @home Take the night sitter to panel
        do dn 3: @home Put {name} on the list of the night team
        do ph 4: Change the sleeping tablet as agreed
        do home 4: Evening routine on the wall of the night office
        do chap 6: Look in of an evening
        do vol 8: @home Ring {carer} about the waiting list
        pass dn > home: Evening routine that settles {them}

        # washing
        for: A B C | home
        why: Refuses help with washing from [new|different] carers
        why: Is four visits a day still right?
        dc: Lets me wash {them} if we talk of [the allotment|the ships|the shop] meanwhile
        dc: @home Visits come between seven and ten, so {they} is often dressed already
        dc: The double-up has not happened on [two|three] days
        dn: Skin is clean, so somebody does it; it is {carer}
        ot: Shower board is in place; a strip wash is still the easier way
        ot: Hoist would be unsafe on that floor; a stand aid would do
        sw: Funding for the fourth visit runs out at [month end|the review]
        sw: Agency has changed its rounds; I have asked for fixed times in writing
        gp: No medical reason against a bath if two are there
        pn: It began when {carer} was away; {they} feels handed over
        person: “I am ninety per cent proud and ten per cent dirty. Leave me be.”
        person: “I like the Tuesday girl. She warms her hands.”
        family: has been doing all of it for weeks without saying so
        family: would like to be a {relation} again and not the nurse
        decide: Two carers, same names, fixed time because refusal is about strangers
        decide: Wash every other day because {name} wants it so and the skin is well
        do sw 6: Ask the agency for two named carers at fixed times
        do dc 5: Introduce the second carer together with the first
        do ot 8: Trial of a stand aid
        do sw 10: Extend the fourth visit
        pass sw > dc: New times and names from Monday

        # equipment
        for: A B C | home
        why: Bed has been [ordered twice|due since {day}|sent to the old address]
        why: Which equipment is still missing, and who chases it?
        ot: Bed comes on {day}; somebody must be in between eight and six
        ot: Two services measured for the same chair; I have cancelled one
        ot: The commode in use belongs to the neighbour
        dn: Cannot nurse safely on the low divan; we kneel
        dn: Slide sheet is there and used well
        dc: The hoist sling is the wrong size, we have not used it
        co: The store says delivered; I have asked for a copy of the signature
        sw: Direct payment could cover the chair until the store has one
        gp: Would sign today whatever brings the bed before the weekend
        person: “They keep bringing things I have no room for.”
        person: “If the bed goes in the front room I can see the road. Good.”
        family: has taken three days off work to wait for deliveries
        family: carried the old bed out with a neighbour
        decide: Bed in the front room this week because nursing on the divan is not safe
        decide: One person, the therapist, orders everything because orders crossed twice
        do ot 3: Chase the bed and give {carer} a two-hour slot
        do ot 7: Exchange the sling for the right size
        do co 4: Get the proof of delivery from the store
        do dn 5: Leave a second slide sheet
        do sw 9: Ask about a direct payment for the chair
        pass dn > ot: All orders of equipment for {name}

        # outing
        for: A B
        why: {name} wants to [see the sea|go to the match|visit the grave|be at the wedding] once more
        why: A good week: what would {they} like to do with it?
        vol: Two of our drivers would do it; a wheelchair van is free on the [12th|20th|last Sunday]
        vol: The [football club|choir|garden centre] has offered a quiet corner and a lift
        ot: Can sit out for two hours; a tilting wheelchair can be lent
        dn: Would go along to see to the pump at noon
        pn: It is worth more than any tablet; let us make it possible
        gp: No reason against it, and a letter for the ambulance if they are called
        home: Two of our staff have offered to come on their day off; we pay them
        sw: There is a small fund for wishes; one page to fill in
        chap: Would meet them at the church; the ramp is on the north side
        dc: Has been talking of nothing else; had me get the good coat out
        person: “Chips, out of the paper, on the front. That is all I want.”
        person: “I want to go in my own coat, not in a blanket.”
        family: is afraid it will go wrong and would never forgive {them_carer}self
        family: has the photographs out already
        decide: The trip goes ahead on the first dry day because {name} has chosen it over rest
        decide: Short outing with a nurse, home by three because {carer} needs to feel safe
        do vol 10: Book the van and the second driver
        do ot 7: Lend the tilting wheelchair and show how it works
        do gp 4: Letter for the ambulance to travel with {them}
        do sw 9: Apply to the wishes fund
        do dn 10: Plan the noon visit on the day
        pass vol > home: Packing list and times for the day out
        """
}
