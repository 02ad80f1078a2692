#if Hummingbird
    import Phrasebook

    /// In which shape errors are answered.
    public enum BodyStyle: Sendable, Hashable {
        /// As the request's `Accept` asks: problem details where it names them, and not `application/json` more.
        case byAccept
        /// In the API's own shape, whatever is asked for.
        case native
        /// As problem details (RFC 9457), whatever is asked for.
        case problem

        /// The shape for a request.
        ///
        /// - Parameter accept: The value of the `Accept` header; nil where there is none.
        /// - Returns: The shape.
        func chosen(accept: String?) -> ErrorBody.Style {
            switch self {
            case .native: .native
            case .problem: .problem
            case .byAccept: accept.map(Self.asksForProblem) == true ? .problem : .native
            }
        }

        /// Whether `Accept` (RFC 9110, section 12.5.1) prefers problem details: it names their media type, and gives
        /// `application/json` a lower weight, or names it later, or by a wildcard only.
        private static func asksForProblem(_ accept: String) -> Bool {
            // Most requests do not name it at all.
            guard accept.utf8.count <= 1_024, accept.contains("problem") else { return false }
            var problem: (weight: Int, place: Int)?
            var json: (weight: Int, place: Int)?
            for (place, range) in accept.split(separator: ",").prefix(32).enumerated() {
                let parts = range.split(separator: ";").map { $0.trimmingSpaces }
                guard let type = parts.first?.lowercased() else { continue }
                let weight = parts.dropFirst().lazy.compactMap(Self.weight).first ?? 1_000
                if type == "application/problem+json" { problem = problem ?? (weight, place) }
                if type == "application/json" { json = json ?? (weight, place) }
            }
            guard let problem, problem.weight > 0 else { return false }
            guard let json else { return true }
            return problem.weight > json.weight || (problem.weight == json.weight && problem.place < json.place)
        }

        /// The thousandths of a parameter `q=`; nil for any other.
        private static func weight(_ parameter: Substring) -> Int? {
            guard parameter.lowercased().hasPrefix("q=") else { return nil }
            guard let value = Double(parameter.dropFirst(2)), (0...1).contains(value) else { return 0 }
            return Int(value * 1_000)
        }
    }

    extension Substring {
        fileprivate var trimmingSpaces: Substring {
            var text = drop { $0 == " " || $0 == "\t" }
            while let last = text.last, last == " " || last == "\t" { text.removeLast() }
            return text
        }
    }
#endif
