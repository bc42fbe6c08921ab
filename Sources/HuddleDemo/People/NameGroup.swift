/// Given and family names that belong together, so that invented people have believable names.
struct NameGroup: Sendable {
    let women: [String]
    let men: [String]
    let families: [String]
    /// Language at home, nil where English is.
    let language: String?
    /// How many people in a hundred get their name here.
    let share: Int
    /// True where the family name comes first: `Nguyễn Thị Hạnh`.
    var isFamilyFirst = false

    /// The full name and the name by which people call somebody.
    func name(given: String, family: String) -> String {
        isFamilyFirst ? "\(family) \(given)" : "\(given) \(family)"
    }

    /// Every group; the shares add up to a hundred.
    static let all = [
        NameGroup(
            women: words(
                "Margaret Joan Eileen Dorothy Sheila Maureen Brenda Audrey Hilda Marjorie Winifred "
                    + "Kathleen Pauline Beryl Doreen Jean Sylvia Barbara Edna Ivy Vera Gladys"),
            men: words(
                "Arthur Ronald Kenneth Stanley Derek Norman Harold Dennis Frank George Raymond "
                    + "Leslie Gordon Roy Ernest Cyril Albert Maurice Walter Sidney"),
            families: words(
                "Bellamy Cartwright Hartnell Pickering Thorne Ashby Loxley Fairbrother Penrose "
                    + "Wetherby Holroyd Marlow Stubbs Tindall Yardley Copeland Garside Brindle "
                    + "Ollerton Winstanley Hesketh Dunmore Larkham Pettifer Sowerby O’Neill-Smith"),
            language: nil, share: 52),
        NameGroup(
            women: words("Zoë Siân Nerys Morag Eilidh Bríd Aoife Róisín Fionnuala Chloë"),
            men: words("Emrys Gethin Hamish Fergus Séamus Pádraig Callum Iwan"),
            families: words(
                "Prosser Llewellyn MacAskill Drummond Ó’Dálaigh Brannigan Kinnear Bevan"),
            language: nil, share: 12),
        NameGroup(
            women: words("Kamla Harbans Shanta Pushpa Rukhsana Nasreen Savitri Gurdeep"),
            men: words("Dilip Balbir Yusuf Rajesh Iqbal Mohan Jaswant Anwar"),
            families: words("Solanki Dhanjal Qureshi-Vale Patwardhan Chaudry Sandhar Mistry-Rowe"),
            language: "Gujarati", share: 10),
        NameGroup(
            women: words("Precious Adaeze Comfort Abena Folasade Ngozi Mercy"),
            men: words("Kwabena Emeka Tunde Kofi Babatunde Festus"),
            families: words("Adeyinka Owusu-Hale Nwachuku Mensah-Cole Okonjo Bamidele"),
            language: nil, share: 6),
        NameGroup(
            women: words("Ivelaine Merle Carmelita Eulalie Hyacinth Verna"),
            men: words("Winston Clyde Desmond Leroy Vivian Cuthbert"),
            families: words("Beckford-Lane Trelawny Campbell-Dace Fontenelle Lascelle"),
            language: nil, share: 6),
        NameGroup(
            women: words("Halina Danuta Bożena Zofia Jadwiga Věra"),
            men: words("Zbigniew Mirosław Stanisław Łukasz Jiří Henryk"),
            families: words("Wiśnicki Zgórska-Field Czerny Dąbek Novotná-Reed Małek"),
            language: "Polish", share: 6),
        NameGroup(
            women: ["Thị Hạnh", "Thị Lụa", "Ngọc Bích"], men: ["Văn Đức", "Quang Thiện"],
            families: ["Nguyễn", "Trần", "Đặng"], language: "Vietnamese", share: 3,
            isFamilyFirst: true),
        NameGroup(
            women: ["Mei-Lan", "Siu-Fong", "Yuk-Ling"], men: ["Kwok-Wing", "Chi-Keung"],
            families: ["Cheung", "Leung", "Tse"], language: "Cantonese", share: 3,
            isFamilyFirst: true),
        NameGroup(
            women: words("Concettina Loredana Despina İnci Şükran"),
            men: words("Salvatore Ruggero Stelios Çetin Yılmaz"),
            families: words("Bellofiore Papadakis-Hill Öztürk-May Mancarella Güler-Stone"),
            language: "Italian", share: 2),
    ]

    /// People every made-up team has on its first list: names that programs get wrong, and two of
    /// one family name.
    static let featured: [FeaturedName] = [
        FeaturedName(full: "Zoë Hartnell", call: "Zoë", sex: .female),
        FeaturedName(
            full: "Nguyễn Thị Hạnh", call: "Hạnh", sex: .female, language: "Vietnamese"),
        FeaturedName(full: "Maureen O’Neill-Smith", call: "Maureen", sex: .female),
        FeaturedName(full: "王小明", call: "Mr Wang", sex: .male, language: "Mandarin"),
        FeaturedName(full: "Arthur Pickering", call: "Arthur", sex: .male),
        FeaturedName(full: "Dorothy Pickering", call: "Dot", sex: .female),
    ]

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }
}

/// A name that is always there.
struct FeaturedName: Equatable, Sendable {
    let full: String
    /// The name by which the team calls them.
    let call: String
    let sex: Sex
    var language: String?
}
