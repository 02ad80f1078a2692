#if Service
    /// A setting that cannot be used.
    public struct SettingError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The setting's key, such as `limits.bodyBytes`; nil where it is about no setting that is known.
        public let key: String?
        /// Where it was set, such as `settings.json:3:12`, `PHRASEBOOK_PORT` or `--port`; nil where that is not known.
        public let place: String?
        /// What is wrong, and what would be right.
        public let problem: String

        init(key: String? = nil, place: String? = nil, _ problem: String) {
            self.key = key
            self.place = place
            self.problem = problem
        }

        /// The place, and what is wrong.
        public var description: String {
            let text = key.map { "the setting \($0) \(problem)" } ?? problem
            return place.map { "\($0): \(text)" } ?? text
        }
    }

    /// All settings that cannot be used.
    public struct SettingErrors: Error, Sendable, Hashable, CustomStringConvertible {
        /// Each of them; there is at least one.
        public let errors: [SettingError]

        init(_ errors: [SettingError]) { self.errors = errors }

        /// A line for each.
        public var description: String { errors.map(\.description).joined(separator: "\n") }
    }
#endif
