/// The words of the made-up meetings, by subject; `Stock` reads them.
///
/// A topic begins with `# key`. Its lines: `for:` stages, places and tags at which it comes up;
/// `sets:` what of the register it settles; `why:` why today; a role’s short form, `person`,
/// `family` or `home` (care-home staff) with what it may say; `decide:` a decision, after “because”
/// its reason;
/// `do ROLE DAYS:` an action; `pass ROLE > ROLE:` a handover. `{name}` and `[a|b]` as in `Phrase`;
/// words behind `@home` or `@care` are for people in their own home, or in a care home, only.
enum StockText {
    /// Every text with topics.
    static let all = [symptoms, dailyLife, mind, plans, family, services, turns]
}
