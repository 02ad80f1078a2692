#if Service
    import Phrasebook

    /// The query of a request, read by what its route takes.
    struct QueryParameters {
        /// What a route takes.
        struct Accepted: OptionSet {
            let rawValue: Int
            static let locale = Self(rawValue: 1)
            static let timeZone = Self(rawValue: 2)
            static let arguments = Self(rawValue: 4)
            static let body = Self(rawValue: 8)
        }

        /// What the status line of a body's response says.
        enum Form: String { case body, response }

        var locale: String?
        var timeZone: String?
        var style = ErrorBody.Style.native
        var audience: ErrorBody.Reader?
        var reference: String?
        var form = Form.body
        /// The arguments `arg.NAME`, without `arg.`.
        var arguments: [(name: String, value: String)] = []

        /// The most characters of a reference.
        static let maximumReference = 128
        /// The most characters of an argument's name.
        static let maximumName = 64
        private static let argumentPrefix = "arg."

        /// No parameters.
        init() {}

        /// Reads a query.
        ///
        /// - Throws: ``ServiceError`` for a parameter that the route does not take, one that is given twice, and a value
        ///   that is not allowed.
        init(_ query: String?, _ accepted: Accepted, maximumArguments: Int) throws(ServiceError) {
            guard let query, !query.isEmpty else { return }
            var seen: Set<String> = []
            for pair in query.split(separator: "&") {
                let separator = pair.firstIndex(of: "=")
                let name = try PercentDecoding.text(pair[..<(separator ?? pair.endIndex)], plusIsSpace: true)
                let value = try PercentDecoding.text(
                    separator.map { pair[pair.index(after: $0)...] } ?? "", plusIsSpace: true)
                if accepted.contains(.arguments), name.hasPrefix(Self.argumentPrefix) {
                    let argument = String(name.dropFirst(Self.argumentPrefix.count))
                    guard Self.isName(argument) else { throw .unknownParameter(name) }
                    guard arguments.count < maximumArguments else { throw .tooManyArguments(maximumArguments) }
                    arguments.append((argument, value))
                    continue
                }
                guard try take(name, value, accepted) else { throw .unknownParameter(name) }
                guard seen.insert(name).inserted else { throw .invalidParameter(name) }
            }
        }

        /// Takes a parameter other than an argument.
        ///
        /// - Returns: Whether the route takes one of this name.
        private mutating func take(
            _ name: String, _ value: String, _ accepted: Accepted
        ) throws(ServiceError) -> Bool {
            switch name {
            case "locale" where accepted.contains(.locale): locale = value
            case "timeZone" where accepted.contains(.timeZone): timeZone = value
            case "style" where accepted.contains(.body): style = try Self.choice(name, value)
            case "as" where accepted.contains(.body): form = try Self.choice(name, value)
            case "audience" where accepted.contains(.body):
                let choice: ErrorBody.Reader = try Self.choice(name, value)
                audience = choice
            case "reference" where accepted.contains(.body):
                guard (1...Self.maximumReference).contains(value.unicodeScalars.count) else {
                    throw .invalidParameter(name)
                }
                reference = value
            default: return false
            }
            return true
        }

        private static func choice<Value: RawRepresentable<String>>(
            _ name: String, _ value: String
        ) throws(ServiceError) -> Value {
            guard let choice = Value(rawValue: value) else { throw .invalidParameter(name) }
            return choice
        }

        /// Whether a text may be the name of an argument; such a name may be in a header field.
        private static func isName(_ text: String) -> Bool {
            guard let first = text.utf8.first, text.utf8.count <= maximumName else { return false }
            return isLetter(first) && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }

        private static func isDigit(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
#endif
