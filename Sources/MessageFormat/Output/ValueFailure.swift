import ICU

/// Why a value cannot be written.
enum ValueFailure {
    /// The rule does not take it.
    case unfit
    /// The presenter cannot show it.
    case notPresented
    case unreadable(String)
    case otherUnit(Currency, String)
    case noNumber
    case noInstant
    case refused(ICUError)

    /// What is said of the argument.
    var words: String {
        switch self {
        case .unfit: "is not what is declared"
        case .notPresented: "cannot be shown"
        case .unreadable(let reason): "is unreadable: \(reason)"
        case .otherUnit(let currency, let unit):
            "is an amount in \(currency.code); the style says \(unit), and nothing is converted"
        case .noNumber: "is no number"
        case .noInstant: "is no instant"
        case .refused(let error): "could not be written (\(error.name))"
        }
    }

    var reason: WriteResult.Reason {
        switch self {
        case .unfit: .unfit
        case .notPresented: .notPresented
        case .unreadable, .otherUnit, .noNumber, .noInstant, .refused: .refused
        }
    }
}
