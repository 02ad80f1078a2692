#if Hummingbird
    import Phrasebook

    /// In which shape errors are answered.
    public struct BodyStyle: Sendable, Hashable {
        /// The shape whatever is asked for; nil asks the request's `Accept`.
        private let fixed: ErrorBody.Style?

        /// As the request's `Accept` asks: problem details where it names them, and not `application/json` more.
        public static let byAccept = BodyStyle(fixed: nil)
        /// In the API's own shape, whatever is asked for.
        public static let native = BodyStyle(fixed: .native)
        /// As problem details (RFC 9457), whatever is asked for.
        public static let problem = BodyStyle(fixed: .problem)

        /// The shape for a request.
        ///
        /// - Parameter accept: The value of the `Accept` header; nil where there is none.
        /// - Returns: The shape.
        func chosen(accept: String?) -> ErrorBody.Style {
            fixed ?? (accept.map(Self.asksForProblem) == true ? .problem : .native)
        }

        /// Whether `Accept` (RFC 9110, section 12.5.1) prefers problem details: it names their media type, and gives
        /// `application/json` a lower weight, or names it later, or by a wildcard only.
        private static func asksForProblem(_ accept: String) -> Bool {
            // Most requests do not name it at all.
            guard accept.utf8.count <= 1_024, accept.contains("problem") else { return false }
            var problem: (weight: Int, index: Int)?
            var json: (weight: Int, index: Int)?
            for (index, range) in accept[...].utf8.listElements.prefix(32).enumerated() {
                let parameters = range.parameters
                let weight = parameters.dropFirst().first(where: \.isWeight).map { $0.weight ?? 0 } ?? 1_000
                let type = Substring(parameters[0]).lowercased()
                if type == "application/problem+json" { problem = problem ?? (weight, index) }
                if type == "application/json" { json = json ?? (weight, index) }
            }
            guard let problem, problem.weight > 0 else { return false }
            guard let json else { return true }
            return problem.weight > json.weight || (problem.weight == json.weight && problem.index < json.index)
        }
    }
#endif
