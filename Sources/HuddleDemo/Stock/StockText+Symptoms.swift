extension StockText {
    /// What bodies do: pain, breath, sickness, bowels, skin, infection, drowsiness.
    static let symptoms = """
        # pain
        for: A B C
        why: Pain [at night|on moving|in the back] since {day}: change of plan needed?
        why: Is the [new patch|new plan for pain|second visit a day] doing what we hoped?
        why: Extra pain relief used [most days|three days running|twice on {day}]: review
        why: {name} says the pain is “a different one”: who looks at it?
        gp: Spoke by phone on {day}; the pain sounds like nerve pain, worth a change of plan
        gp: Happy to change the background pain relief today and look again in [three|four] days
        gp: Bloods were [fine|much as before], so no reason to hold back with pain relief
        pc: This is more than one pain; treat each on its own rather than more of everything
        pc: Would think of a [nerve block|single radiotherapy treatment] if the change does not help
        pn: Visited on {day}: worst [on turning|first thing|after washing], better with a warm pack
        pn: A pain diary is in the folder; [two|three] bad hours a day, usually before tea
        pn: {They} waits too long before asking; we talked about asking earlier
        dn: Woke [twice|three times|four times] on {day}, settled within the hour each time
        dn: Extra doses given on [two|three] visits since {day}, all with good effect
        dn: Patch was on and dated; the pain comes [before the evening visit|in the small hours]
        ph: The evening and the night medicine are too close together; spacing them would help
        ph: Swallowing tablets is getting harder, there is a liquid for [both|the long-acting one]
        home: In pain when turned to the [left|right]; we now do it with two and take our time
        home: Calmer in the chair by the window, asks for nothing there
        dc: Grimaces at the morning wash; better on days when we come [after|half an hour after] tablets
        ot: The mattress is [too firm|the old one still]; a softer topper could be tried this week
        person: “It is the nights. In the day I can think of something else.”
        person: “I do not want to be so sleepy that I miss {carer}.”
        person: “It is better than last week. Leave it as it is, please.”
        person: “I did not like to ring. You are all so busy.”
        family: @home sits up with {them} and does not know when to ring
        family: @home is afraid of giving too much; would like somebody to go through it again
        family: thinks {they} is braver with us than when you are gone
        decide: Change the background pain relief today, review in three days because extra doses are \
        needed daily
        decide: Give the extra dose before the wash, not after because the pain comes with movement
        decide: Keep the plan as it is for a week because {name} prefers to be awake for visitors
        decide: Ask the hospice for a same-week visit because this is a new pain
        do gp 1: Change the prescription for pain relief and ring {carer} about it
        do pn 3: Visit to see whether the change for pain has helped
        do dn 2: Check the site and the chart at each visit and ring if three extras in a day
        do ph 4: Move the evening medicines apart and send a new chart
        do ot 7: Bring a softer mattress topper on trial
        do pc 5: Ring the radiotherapy team about a single treatment
        pass pn > dn: Pain diary and review of the new plan from Friday on
        pass gp > pn: Adjusting pain relief between meetings

        # breath
        for: A B C | home care | lung heart cancer frailty
        why: More breathless [since {day}|on the stairs|when talking]: what helps at home?
        why: Two calls to 111 for breathlessness in [a week|ten days]
        why: Oxygen asked for by the family: is it the right thing?
        gp: Chest is [clear|no worse], ankles [a little worse|as before]; no sign of infection on {day}
        gp: The water tablet was changed on {day}; weight is down by [one|two] kilos
        pc: A fan, pacing and the right low-dose medicine will do more than oxygen here
        pn: Practised slow breathing and the hand-held fan; {they} used it alone by the end
        pn: Panic comes first and breath second; {name} sees that too
        dn: Sats [steady|no lower than in spring]; frightened rather than blue
        dn: Ankles weeping on the [left|right]; dressing changed [twice|every other day]
        ot: Sits up all night in the armchair; a bed that raises the head would help
        ot: @home Stool at the basin and one at the top of the stairs are in, both used
        ph: Inhaler technique poor with the [blue|purple] one; a spacer would settle that
        home: Window open and the fan on the table; fewer calls of the bell since
        home: The new night staff did not know the breathing plan; it is on the wall now
        dc: Out of breath after the shower; we now wash [at the basin|sitting] on alternate days
        person: “It is the fright. Once somebody sits with me it goes.”
        person: “I would rather stay put than go in again and lie on a trolley.”
        person: “The fan is a marvel for something so small.”
        family: @home rings the ambulance because nobody has said what else to do
        family: @home sleeps on the landing to hear {them} breathe
        decide: Written breathlessness plan by the bed, ambulance told of it because two calls ended \
        in A&E
        decide: No oxygen for now because it would tie {them} to one room and levels are steady
        decide: Same nurse visits twice this week because a known face settles {them}
        do pn 4: Write the breathlessness plan on one page and go through it with {carer}
        do dn 3: Check weight and ankles and ring the surgery if worse
        do ph 6: Supply a spacer and show how to use it
        do ot 7: Order a bed with a raising head end
        do gp 2: Review the water tablets by phone
        pass pn > dn: Breathlessness plan, to be checked at each visit

        # sickness
        for: A B C | home care | cancer kidney liver frailty
        why: Sick [most mornings|after meals|twice on {day}]: cause and comfort
        why: Not keeping tablets down since {day}
        gp: Likely [the new tablet|constipation|the kidneys]; would treat that first
        gp: Stopped [two|three] tablets that no longer help; fewer to swallow
        pc: If two days bring no better, a pump under the skin rather than a third tablet
        pn: Small sips, ginger and the window open work better than the bowl at hand
        pn: @home Smells from the kitchen set it off; {carer} did not know and was upset
        dn: Vomited [once|twice] while we were there, comfortable afterwards
        dn: Mouth is dry but clean; skin pinches a little, drinking about a litre
        ph: Three of the tablets are best with food and {they} is not eating; can be changed
        home: Keeps down [toast|ice lollies|clear soup]; the cook makes a plate at any hour
        home: Sick after breakfast on [two|three] days, not since tablets come later
        dc: Could not face breakfast; left a flask of tea and it was gone by noon
        person: “I can manage a lolly. Do not make me sit at a table.”
        person: “Everything tastes of tin.”
        family: @home cooks three things a day and throws them away
        family: asks whether {they} will starve
        decide: Stop the tablets that no longer help because they bring sickness and no good
        decide: Try the new medicine for sickness for three days because the cause is probably known
        decide: No more weighing because it worries {name} and changes nothing
        do gp 1: Stop the morning tablets agreed and send the new list to all
        do ph 3: Send a shorter chart and take away what is stopped
        do dn 2: Look at the mouth and the pump site and report on {day}
        do pn 5: Talk with {carer} about food, what it means and what it does not
        pass gp > dn: Watching fluids and deciding about a pump

        # bowels
        for: A B C
        why: No bowel movement for [four|five|six] days on stronger pain relief
        why: Loose since {day}: infection, or overflow?
        gp: Belly soft; this is constipation from the pain relief and can be put right
        dn: Acted on {day} with good result; {they} ate for the first time in days
        dn: Bowel chart has gaps at the weekend; asked for it to be filled in
        ph: Only one kind of laxative is on the list; two that work together would be better
        home: Prefers the commode after breakfast with the door shut, then all goes well
        home: Prunes at breakfast do it; the agency staff had not been told
        dc: {They} holds back because the carer changes every day
        ot: A raised seat and a foot stool would help more than another medicine
        person: “I would sooner talk of anything else, but there it is.”
        person: “Not with a stranger in the room.”
        family: @home keeps a note of it, nobody had asked to see it
        decide: Regular laxative with the pain relief from now on because waiting has failed twice
        decide: Same two carers for the morning visit because privacy is the real trouble
        do ph 3: Add the second laxative to the chart
        do dn 2: Visit if nothing has moved by then
        do ot 9: Raised toilet seat and foot stool
        do home 7: Put the morning routine on the wall of the staff room
        do dc 7: Ask the office for the same two carers in the mornings

        # skin
        for: A B C D
        why: Red over the [heel|hip|lower back]: what do we change?
        why: Pressure sore [no smaller|a little larger] since last time
        dn: Heel is [dry and closing|open but clean]; dressing every [second|third] day
        dn: Photograph taken with {name}’s leave; half a centimetre smaller
        dn: The cushion was in the cupboard, not on the chair
        ot: Slides down in the chair; a tilt would take the weight off
        ot: Mattress changed on {day}; {they} slept through for the first time
        home: Turned every [two|three] hours, chart kept; {they} asks us to skip the one at four
        home: The night staff found the red patch early and told us at handover
        dc: Cream runs out between deliveries; the neighbour bought some
        gp: Happy to sign for the better mattress; comfort comes first
        pn: Would let {them} sleep at four and accept the risk, if {they} chooses that
        person: “I would rather sleep than be turned.”
        person: “It only hurts when they take the tape off.”
        family: saw the sore by accident and was shocked not to have been told
        family: @home turns {them} alone at night and has hurt {their_carer} own back
        decide: Let {them} sleep through the four o’clock turn because {name} chooses rest over skin
        decide: Air mattress this week because the patch is open
        decide: Tell {carer} at once of anything new because finding it alone was hard
        do ot 4: Order the air mattress and take the old one away
        do dn 3: Dress and measure, note it in the folder at {home}
        do ot 10: Try a tilting chair
        do home 5: Show all staff the turning plan {name} has agreed
        do dn 6: @home Teach {carer} how to turn without lifting
        pass dn > home: Daily check of heels and hips, nurse called if it opens

        # infection
        for: A B C
        why: Third course of antibiotics in [two months|ten weeks]: treat again or not?
        why: Chesty and hot since {day}, wishes to stay at {home}
        gp: Saw {them} on {day}: chest infection; tablets tried first as {name} wishes
        gp: Water infection likely; sample sent, nothing changed until it is back
        pc: Treating eases the cough even where it does not lengthen life; fair to try once more
        pn: {They} understood that it may not work, and said so in {their} own words
        dn: Temperature [down|settled] since {day}; drinking [more|little]
        dn: Sample was not taken as the pot had gone missing; a new one is there now
        ph: The new antibiotic does not go with the heart tablet; checked and changed
        home: Coughs less when propped up; a member of staff sits with {them} at supper
        home: Three others have colds on that corridor, visitors have been told
        dc: Hot and muddled on {day}; rang the office and they rang the surgery at once
        person: “If it is my time, do not chase it.”
        person: “I will take the tablets, but no drip.”
        family: wants it treated and also does not want another ambulance
        family: asked what would happen if we did nothing, and was glad of the answer
        decide: Tablets once, here, no drip and no hospital because that is what {name} wants
        decide: No further antibiotics next time, comfort only because the last two gave nothing
        do gp 1: Prescribe and ring {carer} with what to expect
        do dn 2: See {them} and report to the surgery the same day
        do ph 2: Deliver today rather than tomorrow
        do co 3: Ring the laboratory for the result
        pass gp > dn: Daily look until the fever has gone

        # drowsy
        for: B C
        why: Sleeping most of the day since {day}: medicine, or the illness?
        why: Muddled after the change last week
        gp: Blood salts are fine; would take one of the tablets down a step
        pc: This could be the illness moving on; worth saying so to {carer}
        pn: Bright for an hour after lunch, so visits are best then
        pn: Twitching in the hands; that points at the medicine
        ph: Two of the medicines add up to sleepiness; one can go
        dn: Hard to wake at ten, chatting at two
        home: We moved {their} breakfast to eleven and {they} eats it
        dc: Was still in bed at the lunch visit; warm and comfortable, not in distress
        person: “I go off in the middle of a sentence, it is a nuisance.”
        person: “I do not mind sleeping. It is peaceful.”
        family: misses talking with {them} and asks for one clear hour
        family: thought it was the end and rang everybody
        decide: Take the one medicine down a step because alertness matters most to {name}
        decide: Visits after lunch only because that is the clear hour
        do gp 1: Reduce as agreed and tell {carer} what to watch for
        do ph 3: New chart to {home} and to the nurses
        do pn 4: Sit down with {carer} about what this may mean
        do co 2: Ask all services to visit between one and three
        """
}
