import HuddleCore

extension Headings where Field == PatientField {
    /// Every field by its key and its label, and the headings that registers use.
    static let patient = Headings(
        PatientField.allCases.map { ($0, .whole, "\($0.rawValue),\($0.label)") }
            + identity + circumstances + need + plans + people)

    private typealias Words = [(field: PatientField, claim: Claim, words: String)]

    private static let identity: Words = [
        (.name, .whole, "name,full name,patient,resident,client,service user,person,display name"),
        (
            .name, .piece(1),
            "forename,forenames,first name,first names,given name,given names,first"
        ),
        (.name, .piece(2), "middle name,middle names,middle"),
        (.name, .piece(3), "surname,last name,family name,last"),
        (.preferredName, .whole, "preferred name,known as,likes to be called,prefers"),
        (.preferredName, .standIn, "nickname,preferred forename"),
        (.nhs, .whole, "nhs,nhs no,nhs num,nhs number,new nhs number"),
        (.localID, .whole, "local id,id,hospital number,hospital no,mrn,emis number,emis no"),
        (.localID, .whole, "systmone id,record number,record no,reference,ref,unit number"),
        (.born, .whole, "born,dob,date of birth,birth date,birthday,d of b"),
        (.sex, .whole, "sex"),
        (.sex, .standIn, "gender,m f,sex at birth"),
        (.language, .whole, "language,first language,main language,preferred language"),
        (.language, .whole, "spoken language,main spoken language"),
        (.communication, .whole, "communication,communication needs,comms needs"),
        (.communication, .standIn, "interpreter,interpreter needed,accessible information"),
        (.phone, .whole, "phone,telephone,tel,tel no,telephone number,phone number,contact number"),
        (.phone, .standIn, "mobile,mobile number,mobile telephone,home telephone,home phone"),
        (.access, .whole, "access,key safe,keysafe,key safe code,access information"),
    ]

    private static let circumstances: Words = [
        (.address, .piece(0), "house name"),
        (.address, .piece(1), "address,home address,usual address,full address"),
        (.address, .piece(1), "address line 1,address 1,street,road"),
        (.address, .piece(2), "address line 2,address 2,locality"),
        (.address, .piece(3), "address line 3,address 3,town,city"),
        (.address, .piece(4), "address line 4,address 4,county"),
        (.address, .piece(5), "address line 5,address 5"),
        (.address, .piece(9), "postcode,post code,postal code,zip,zip code"),
        (.place, .whole, "place,place now,location,residence,usual residence,living at,lives at"),
        (.place, .whole, "usual place of residence,whereabouts"),
        (.place, .standIn, "care home,care home name,nursing home,home name,home,ward"),
        (.practice, .whole, "gp practice,practice,surgery,gp surgery,practice name,registered gp"),
        (.practice, .standIn, "gp,usual gp,named gp,practice code"),
        (.keyInformation, .whole, "key information,alerts,alert,key info"),
        (.movedIn, .whole, "moved in,admitted,admission date,date of admission,move in date"),
        (.homeAssessed, .whole, "assessed after moving in,admission assessment"),
        (.supportPlanned, .whole, "care and support plan,pcsp,pcsp date,care plan date"),
        (.status, .whole, "status,register status,patient status"),
        (.added, .whole, "on register since,date added,added,added on,date added to register"),
        (.added, .whole, "register date,date on register,on gsf since"),
        (.added, .standIn, "date of referral,referral date,referred on,start date"),
    ]

    private static let need: Words = [
        (.stage, .whole, "stage,gsf,gsf stage,gsf status,gsf code,gsf colour,gsf color"),
        (.stage, .whole, "gsf category,gsf coding,prognostic indicator,prognostic stage"),
        (.stage, .standIn, "prognosis"),
        (.phase, .whole, "phase,phase of illness,illness phase,palliative phase,pcoc phase"),
        (.akps, .whole, "akps,akps score,performance status,karnofsky"),
        (.cfs, .whole, "cfs,cfs score,frailty,frailty score,rockwood,clinical frailty scale"),
        (.cfs, .whole, "clinical frailty score,rockwood score"),
        (.diagnosis, .whole, "diagnosis,primary diagnosis,main diagnosis,diagnoses,condition"),
        (.diagnosis, .whole, "life limiting condition,primary eol diagnosis"),
        (.allergies, .whole, "allergies,allergy,allergies and sensitivities"),
        (.whatMatters, .whole, "what matters,what matters to me,what matters most,about me"),
        (.whatMatters, .standIn, "wishes,wishes and preferences,preferences"),
        (.goal, .whole, "goal,goals,goal of care,goals of care,aim of care"),
    ]

    private static let plans: Words = [
        (.placeOfCare, .whole, "place of care,preferred place of care,ppc"),
        (.placeOfDeath, .whole, "place of death,preferred place of death,ppd"),
        (.placeOfDeath, .whole, "preferred place of dying"),
        (.respect, .whole, "respect,respect form,respect in place,respect completed"),
        (.respectOn, .whole, "respect date,date of respect,respect on,respect form date"),
        (.respectWhere, .whole, "respect document,respect location,respect form location"),
        (.respectTold, .whole, "respect told to,respect shared with"),
        (.cpr, .whole, "cpr,cpr status,cpr decision,resus,resus status,resuscitation"),
        (.cpr, .whole, "resuscitation status,dnacpr,dnar,dnr,dnacpr in place,dnacpr status"),
        (.cpr, .whole, "dnacpr form,not for cpr,not for resus,not for resuscitation"),
        (.cprOn, .whole, "cpr date,dnacpr date,date of dnacpr,cpr decision date,cpr on"),
        (.cprWhere, .whole, "cpr document,dnacpr location,dnacpr form location,dnacpr document"),
        (.cprTold, .whole, "cpr told to,dnacpr told to,dnacpr shared with"),
        (.adrt, .whole, "adrt,advance decision,living will"),
        (.adrt, .whole, "advance decision to refuse treatment"),
        (.adrtWhere, .whole, "adrt document,adrt location"),
        (.lpa, .whole, "lpa,lpa health,lpa hw,lpa health and welfare,power of attorney"),
        (.lpa, .whole, "lpa for health and welfare,health lpa,lpa in place"),
        (.lpaWho, .whole, "lpa held by,lpa name,attorney,lpa who,lpa holder"),
        (.advancePlan, .whole, "advance plan,acp,advance care plan,acp in place,acp done"),
        (.advancePlan, .whole, "advance care planning,acp completed,acp discussed"),
        (.advancePlanWhere, .whole, "advance plan document,acp location,acp document"),
        (.medicines, .whole, "anticipatory medicines,anticipatory meds,anticipatory medication"),
        (.medicines, .whole, "jic,jic box,just in case,just in case box,just in case medicines"),
        (.medicines, .whole, "anticipatory drugs,anticipatories,jic meds,jic medicines"),
        (.medicinesWhere, .whole, "medicines kept,jic location,medicines location,jic kept"),
    ]

    private static let people: Words = [
        (.contact, .whole, "contact,nominated contact,key worker,keyworker,named nurse"),
        (.contact, .whole, "key contact,care coordinator,case manager,lead professional"),
        (.careTeam, .whole, "care team,team involved,professionals involved"),
        (.contactConfirmed, .whole, "contact confirmed,key worker confirmed"),
        (.carer, .whole, "carer,main carer,carer name,primary carer,informal carer"),
        (.carer, .standIn, "next of kin,nok,next of kin name,nok name,family,family contact"),
        (.carerPhone, .whole, "carer phone,carers phone,carer telephone,carer contact number"),
        (.carerRelation, .whole, "carer is,carer relationship,relationship of carer"),
        (.carerRelation, .standIn, "relationship,nok relationship,next of kin relationship"),
        (.carerNeedsAsked, .whole, "carers needs asked,carer assessment,carers assessment"),
        (.carerNeedsAsked, .whole, "carers assessment date,carer assessment date"),
        (.carerNeedsAsked, .whole, "carer needs asked"),
        (.nextOfKinChecked, .whole, "next of kin checked,nok checked,next of kin confirmed"),
        (.consent, .whole, "consent,consent to share,sharing consent,consent to sharing"),
        (.consent, .whole, "consent given,epaccs consent"),
        (.objection, .whole, "objection,objects,objects to discussion,objects to sharing"),
        (.diedOn, .whole, "died on,died,date of death,dod,death date,date died"),
        (.diedAt, .whole, "died at,actual place of death,place of death actual,apod"),
    ]
}
