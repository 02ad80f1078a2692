#if Service
    public import Phrasebook

    /// Newer files of the home that were not swapped in, since something is wrong with them.
    public struct RefusedUpdate: Sendable, Hashable {
        /// Everything that is wrong.
        public let findings: [Finding]

        /// A refused update.
        public init(findings: [Finding]) { self.findings = findings }
    }
#endif
