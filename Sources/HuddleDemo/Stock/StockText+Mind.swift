extension StockText {
    /// What is on people’s minds: mood, fear, memory, faith, loneliness.
    static let mind = """
        # mood
        for: A B C
        why: Low and turned to the wall since {day}
        why: Says {they} is a burden: who talks with {them}?
        gp: Would call it sadness with good reason rather than illness; still worth asking weekly
        gp: Mood was low before all this; tablets helped then and could again
        pn: {They} cried and was glad to; nobody had let {them}
        pn: Asked directly; there is no wish to end life, but a wish for it to be over
        dn: Talks more when hands are busy; the dressing is our best time
        sw: Money worries are a good part of it; some can be settled
        chap: Came back to the brother {they} has not spoken to for [twenty|thirty] years
        vol: Our volunteer plays [cribbage|dominoes|chess] with {them}, no talking needed
        home: Came down for the singing on {day}, first time in weeks
        home: Does not want company in the mornings, and we respect it
        dc: Left the curtains shut; opened them when I said the robin was back
        person: “I was always the one who looked after people.”
        person: “I am not ill in my head. I am sad.”
        family: does not know what to say and so says nothing
        family: has noticed {them} give things away
        decide: Weekly time with the same nurse, no tablets for now because {name} wants to talk
        decide: Offer the tablet that helped before because mood has been low for weeks
        do pn 6: Regular time on {day}s, an hour without tasks
        do gp 3: Ring about the tablet and what it can do
        do chap 9: Help {name} to write to {their} brother
        do vol 8: Keep the weekly game going
        pass gp > pn: Asking about mood each week

        # worry
        for: A B C
        why: Afraid of [choking|dying alone|pain at the end]: what have we promised?
        why: Rings [the surgery|111|{carer}] ten times a day
        pn: Went through what is likely and what is not; {they} wrote it down
        pn: It is about {their} mother’s death, which was a hard one
        pc: Can promise that medicines will be there and that somebody comes
        gp: @home The calls stop on days when somebody has rung first
        dn: @home A ring at nine every morning would cost us two minutes
        home: Sits by the office door; feels safe where {they} sees us
        dc: Has the list of numbers by the phone, learns it by heart
        sw: @home A trusted neighbour could hold a key
        chap: Asked what I thought comes after; I asked what {they} hopes for
        vol: Befriender has begun; they both kept pigeons
        person: “I am not afraid of being dead. I am afraid of the getting there.”
        person: “Will somebody come? That is all I ask.”
        family: gets the calls at work and cannot always answer
        family: has promised never to leave {them} alone and cannot keep it
        decide: @home One nurse rings every morning at nine because a call before the worry prevents ten
        decide: Tell {name} plainly what we will do at the end because not knowing is the fear
        do dn 1: @home Begin the morning call
        do pn 4: Write down the three promises with {name} and leave them by the bed
        do sw 8: @home Key holder agreed with the neighbour
        do chap 10: Visit again as asked
        pass pn > dn: Morning call, and who covers weekends

        # memory
        for: A B C | home care | dementia parkinson stroke frailty
        why: More muddled [in the evenings|since the move|since {day}]
        why: Does not know the carers any more: how do we keep {them} calm?
        gp: No infection, no pain that I can find; this is the illness
        pn: {They} cannot tell us of pain; we watch the face and hands instead
        dn: Pulled the dressing off twice; a long sleeve solved it
        ot: A board with the day, the name and a photograph of {carer} is up
        ot: The mirror frightened {them}; it is covered now
        home: Looks for the school bus at three; we walk to the door and back together
        home: Knows every word of the old songs; we start each wash with one
        home: Worked with {their} hands all {their} life and is happier with something in them
        dc: Takes me for {their} sister, and I let it be
        sw: Capacity for this decision was looked at and written down; best interests meeting set
        vol: Our reader comes with the picture book of [trams|mills|the old market]
        person: “Is it time to go home now?”
        person: “You have a kind face. Do I know you?”
        family: is not recognised any more, and comes all the same
        family: made a book of photographs with names
        decide: Go along with {their} time and place, no correcting because correcting frightens
        decide: Best interests meeting before any move because {name} cannot weigh it now
        decide: Regular pain relief on trial for a week because {they} cannot ask
        do home 5: Life story on one page at the bedside
        do sw 9: Set the best interests meeting and invite {carer}
        do gp 2: Prescribe the trial and set a day to look at it
        do ot 8: Label the doors with pictures
        do vol 7: Second reading hour a week
        pass home > dc: What calms {them}: songs, hands busy, no correcting

        # faith
        for: A B C D
        why: Wishes for [prayers|a visit from the imam|communion|no religion at all] not known to all
        why: Fasting and medicines: how do we help?
        chap: Spoke on {day}; what counts is [washing by the family|the candle|music|silence]
        chap: The [imam|priest|rabbi|monk] has been asked and can come on {day}
        chap: {They} does not believe and asked me to make sure that nobody forgets it
        pn: After death the family wishes to wash {them}, and quickly; the papers must be ready
        gp: Can be rung at any hour for the certificate so that burial is not delayed
        ph: Capsules with gelatine can be exchanged for others
        ph: Times can be moved to before dawn and after sunset
        dn: Leave the wrist thread on, please; it was nearly cut off on {day}
        home: Halal plate is ordered; the corner faces the right way
        home: Staff of three faiths had a short talk about this and liked it
        dc: Take shoes off at the door, that is all they ask
        person: “I have said my prayers every day for eighty years. I need a little quiet for it.”
        person: “No hymns. Or if you must, a loud one.”
        family: was glad to be asked; nobody ever had
        family: explained what must be done in the first hours
        decide: Wishes written on the front sheet and told to out of hours because the hours after \
        death matter
        decide: Medicines without gelatine from now on because {name} asks for it
        do chap 4: Put the wishes on one page for the front of the folder
        do ph 5: Exchange the capsules
        do co 4: Send the page to out of hours and ambulance
        do gp 3: Note in the record that a quick certificate is needed
        pass chap > home: Wishes for the hours after death

        # lonely
        for: A B
        why: Sees nobody between [visits|Friday and Monday]
        why: {carer} is away for [two weeks|a month]: who looks in?
        vol: A match has been found; same [regiment|chapel|street], same jokes
        vol: Volunteer off sick; I look in myself on {day}
        sw: @home Day centre has a place on [Wednesdays|Fridays]; transport from the door
        dc: I stay ten minutes longer on {day}s, it is my lunch
        dn: @home Puts the kettle on when our car turns in
        home: New neighbour at table; they have found that they were at the same school
        home: Keeps to the room; the cat visits and is allowed
        chap: Would like the service by phone on Sundays
        gp: No medical cause; this is loneliness and we can do something about it
        pn: Thinks of the hospice as a place to die; came to the garden group and laughed
        person: “The telephone is a fine thing if it rings.”
        person: “I talk to the radio. It does not answer back, that is something.”
        family: lives [abroad|four hours off] and rings on Sundays
        family: feels guilty and says so
        decide: Garden group on {day}s because {name} enjoyed it and asks for more
        decide: Befriender weekly and a call at weekends because the gaps are what hurts
        do vol 8: Introduce the new volunteer
        do sw 9: @home Book the day centre and the transport
        do home 6: Seat {them} with the new neighbour
        do chap 7: Set up the service by phone
        do pn 8: Invite to the garden group
        pass sw > vol: Weekend calls
        """
}
