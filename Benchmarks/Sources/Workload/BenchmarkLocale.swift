/// The locales of the texts.
public enum BenchmarkLocale: Int, CaseIterable, Sendable {
    /// English of the United States.
    case english
    /// Chinese of China.
    case chinese

    /// The name, such as `zh_CN`.
    public var name: String {
        switch self {
        case .english: "en_US"
        case .chinese: "zh_CN"
        }
    }
}
