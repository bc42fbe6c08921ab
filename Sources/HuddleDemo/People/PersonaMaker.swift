import HuddleCore

/// Invents people, no two with the same number, nor with the same name while there are names.
struct PersonaMaker: Sendable {
    private var featured = NameGroup.featured
    private var usedNames: Set<String> = []
    private var usedNumbers: Set<NHSNumber> = []

    /// Somebody new, of an age that fits the register.
    mutating func make(on day: Day, _ random: inout SplitMix64) -> Persona {
        let isFeatured = !featured.isEmpty
        let name = nextName(&random)
        let age = random.chance(8) ? random.number(41...64) : random.number(65...97)
        return Persona(
            name: name.full, call: name.call, sex: name.sex,
            born: day.advanced(by: -age * 365 - random.below(365)),
            language: name.language, illness: illness(&random),
            matters: random.pick(Wishes.matters),
            carer: carer(&random), nhs: nextNumber(&random), phone: testPhone(&random),
            address: "\(random.number(1...98)) \(random.pick(streets)), Riverside",
            isFeatured: isFeatured)
    }

    private mutating func nextName(_ random: inout SplitMix64) -> FeaturedName {
        if !featured.isEmpty {
            let name = featured.removeFirst()
            usedNames.insert(name.full)
            return name
        }
        for _ in 0..<200 {
            let name = PersonaMaker.anyName(&random)
            if usedNames.insert(name.full).inserted { return name }
        }
        // In a hundred years names run out, and people are called as others were.
        return PersonaMaker.anyName(&random)
    }

    private static func anyName(_ random: inout SplitMix64) -> FeaturedName {
        let group = NameGroup.all[random.place(in: NameGroup.all.map(\.share))]
        let sex: Sex = random.chance(58) ? .female : .male
        let given = random.pick(sex == .female ? group.women : group.men)
        return FeaturedName(
            full: group.name(given: given, family: random.pick(group.families)), call: given,
            sex: sex, language: random.chance(40) ? group.language : nil)
    }

    private func illness(_ random: inout SplitMix64) -> Illness {
        Illness.all[random.place(in: Illness.all.map(\.share))]
    }

    private func carer(_ random: inout SplitMix64) -> Persona.Carer {
        let sex: Sex = random.chance(62) ? .female : .male
        let relation = random.pick(sex == .female ? womenNear : menNear)
        let name = random.pick(sex == .female ? womenCaring : menCaring)
        return Persona.Carer(name: name, relation: relation, sex: sex)
    }

    /// Nine digits of the range that is never given to anybody, and the digit that checks them.
    private mutating func nextNumber(_ random: inout SplitMix64) -> NHSNumber {
        while true {
            let nine = "999\(100_000 + random.below(900_000))"
            let number = (0...9).lazy.compactMap { NHSNumber("\(nine)\($0)") }.first
            if let number, usedNumbers.insert(number).inserted { return number }
        }
    }
}

/// A number of the range set aside for use in plays and films.
func testPhone(_ random: inout SplitMix64) -> String {
    "07700 900\(String(1000 + random.below(1000)).dropFirst())"
}

extension SplitMix64 {
    /// A place in the list, each as likely as its share.
    mutating func place(in shares: [Int]) -> Int {
        var left = below(shares.reduce(0, +))
        for (place, share) in shares.enumerated() {
            if left < share { return place }
            left -= share
        }
        return shares.count - 1
    }
}

private let streets = [
    "Weir Lane", "Mill Street", "Orchard Way", "Station Road", "Ferry Row", "Chapel Hill",
    "Tanner’s Yard", "Willow Close", "Bridge Street", "Kiln Lane",
]
private let womenNear = ["wife", "daughter", "daughter", "sister", "niece", "friend", "neighbour"]
private let menNear = ["husband", "son", "son", "brother", "nephew", "friend", "neighbour"]
private let womenCaring = [
    "Ann", "Claire", "Jackie", "Meera", "Tracey", "Oluchi", "Bronwen", "Sandra", "Lien", "Kasia",
    "Debbie", "Farah", "Ruthie", "Joyce", "Gill",
]
private let menCaring = [
    "Colin", "Mark", "Ravi", "Steve", "Kwame", "Gareth", "Ian", "Tomasz", "Bill", "Minh",
    "Hassan", "Pete", "Alec", "Rob",
]
