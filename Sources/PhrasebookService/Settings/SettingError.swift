#if Service
    package import Phrasebook

    /// A setting that cannot be used.
    public struct SettingError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The setting's key, such as `limits.bodyBytes`; nil where it is about no setting that is known.
        public let key: String?
        /// Where it was set, such as `settings.json:3:12`, `PHRASEBOOK_PORT` or `--port`; nil where that is not known.
        public let place: String?
        /// What is wrong, and what would be right, apart from any language.
        package let problemText: DiagnosticText
        /// What is wrong, and what would be right.
        public var problem: String { problemText.description }

        init(key: String? = nil, place: String? = nil, _ problem: DiagnosticText) {
            self.key = key
            self.place = place
            problemText = problem
        }

        /// The place, and what is wrong, apart from any language.
        package var text: DiagnosticText {
            let text = key.map { DiagnosticText.settingIs(key: $0, problem: problemText) } ?? problemText
            return place.map { DiagnosticText.placeAndMessage(position: $0, message: text) } ?? text
        }

        /// The place, and what is wrong.
        public var description: String { text.description }
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
