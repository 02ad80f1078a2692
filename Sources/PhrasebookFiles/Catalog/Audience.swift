/// Who may be told the reason of a code.
public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// The end user: a payer or a cardholder.
    case user
    /// The merchant, not the end user.
    case merchant
    /// The integrator, not the end user.
    case developer
    /// No one outside: telling the payer helps the thief. The user text is word for word that of an ordinary decline.
    case withheld
}
