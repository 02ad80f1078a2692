#if Service
    import Configuration
    import Phrasebook

    /// Reads values so that one of another type is an error, and not the default; notes all errors.
    struct SettingValues {
        private let config: ConfigReader
        private(set) var errors: [SettingError] = []

        init(_ config: ConfigReader) { self.config = config }

        mutating func text(_ key: String) -> String? {
            value(key, .settingIsNoText) { try $0.requiredString(forKey: $1) }
        }

        mutating func boolean(_ key: String) -> Bool? {
            value(key, .settingIsNoBoolean) { try $0.requiredBool(forKey: $1) }
        }

        mutating func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
            guard let value = value(key, .settingIsNoNumber, { try $0.requiredInt(forKey: $1) }) else { return nil }
            guard range.contains(value) else {
                note(key, .settingOutOfRange(number: value, lowest: range.lowerBound, highest: range.upperBound))
                return nil
            }
            return value
        }

        /// A path of a URL, without a slash at its end; empty for `/`.
        mutating func path(_ key: String) -> String? {
            guard var path = text(key) else { return nil }
            while path.hasSuffix("/") { path.removeLast() }
            let isPlain = path.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
                    || byte == UInt8(ascii: "~")
            }
            guard path.isEmpty || path.hasPrefix("/"), isPlain, !path.contains("//") else {
                note(key, .settingIsNoPath(path: path))
                return nil
            }
            return path
        }

        mutating func note(_ key: String, _ problem: DiagnosticText) { errors.append(SettingError(key: key, problem)) }

        private mutating func value<Value>(
            _ key: String, _ problem: DiagnosticText, _ read: (ConfigReader, ConfigKey) throws -> Value
        ) -> Value? {
            do {
                return try read(config, ConfigKey(stringLiteral: key))
            } catch {
                // A required value tells a missing one from one of another type, but only in its error's text.
                if !"\(error)".hasPrefix("Missing required") { note(key, problem) }
                return nil
            }
        }
    }
#endif
