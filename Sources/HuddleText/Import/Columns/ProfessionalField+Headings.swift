import HuddleCore

extension Headings where Field == ProfessionalField {
    /// Every field by its key and its label, and the headings that team lists use.
    static let professional = Headings(
        ProfessionalField.allCases.map { ($0, .whole, "\($0.rawValue),\($0.label)") } + words)

    private static let words: [(field: ProfessionalField, claim: Claim, words: String)] = [
        (.name, .whole, "name,full name,professional,contact name,display name,staff name"),
        (.name, .piece(1), "forename,forenames,first name,given name"),
        (.name, .piece(2), "middle name"),
        (.name, .piece(3), "surname,last name,family name"),
        (.role, .whole, "role,job role,job title,profession,discipline,position,designation"),
        (.role, .standIn, "job,professional group,staff group"),
        (.organisation, .whole, "organisation,organization,org,employer,trust,company"),
        (.organisation, .standIn, "service,team,practice,provider,agency"),
        (.email, .whole, "email,e mail,email address,mail,nhs mail,nhsmail,work email"),
        (.phone, .whole, "phone,telephone,tel,tel no,telephone number,phone number"),
        (.phone, .whole, "contact number,contact no"),
        (.phone, .standIn, "mobile,mobile number,work mobile,direct line,bleep"),
        (.place, .whole, "place,base,site,location,office,where"),
        (.hours, .whole, "when to reach,hours,working hours,availability,days,working days"),
        (.hours, .whole, "available,works"),
        (.champion, .whole, "champion for,champion,champion role,lead for,link role"),
        (.champion, .standIn, "special interest"),
        (.localID, .whole, "local id,id,staff id,staff number,employee number,payroll number"),
        (.localID, .standIn, "registration number,pin,reference,ref"),
        (.left, .whole, "left on,left,leaving date,date left,end date,leaver"),
    ]
}
