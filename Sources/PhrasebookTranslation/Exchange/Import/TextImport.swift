import ICU
import MessageFormat
import Phrasebook

/// What a file that came back from translators would change in a home.
///
/// Everything is checked before anything is written, as loading does and ``TextChecks``: where one text would have an
/// error, or it cannot be known what is meant, the whole file is refused. Texts that the file does not have, or has empty,
/// stay as they are; so do texts that are finished and current where the file's are not.
public struct TextImport: Sendable {
    /// A text that changes.
    public struct Change: Sendable, Hashable {
        /// Which text.
        public let address: TextAddress
        /// The text as it is; nil where it is missing.
        public let old: String?
        /// The text as it is to be.
        public let new: String
        /// The line of the file, counted from 1.
        public let line: Int
    }

    /// The folder of the locale.
    public let locale: String
    /// The texts that change, in the order of the documents.
    public let changes: [Change]
    /// The texts that were stale, stay as they are, and are called right by the file.
    public let confirmations: [TextAddress]
    /// Why the file is refused; empty where it is not.
    public let refusals: [ExchangeProblem]
    /// What else is to be said about texts of the file.
    public let warnings: [ExchangeProblem]
    /// What translators wrote about texts.
    ///
    /// A home does not keep it.
    public let remarks: [ExchangeProblem]
    /// The texts of the file's catalogs that the file does not have.
    public let missing: [TextAddress]
    /// The files of the home as they are to be; nothing where the file is refused.
    public let files: HomeChanges

    /// Reads a file and checks it against a home.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - format: Its format.
    ///   - locale: The locale of its texts, spelled in any way. One that the home does not have yet is made.
    ///   - name: The file's name, by which a file that does not say its locale may be told to be of another.
    ///   - home: The home.
    ///   - takesUnfinished: Whether a text that the file calls unfinished, that is translated in part or that was made
    ///     from another source replaces one that is finished and current. Else the home's text is left, and a warning
    ///     says so.
    /// - Throws: ``TranslationError`` with the code `unknownLocale`, `layeredHome`, or `unreadableFile` for a file of the
    ///   home. What is wrong with the file that came back is in ``refusals``.
    public init(
        _ bytes: [UInt8], as format: ExchangeFormat, locale: String, name: String, into home: TranslatedHome,
        takesUnfinished: Bool = false
    ) throws(TranslationError) {
        try HomeEditor.requireOneFolder(home.home)
        let export = try TextExport(home, locale: locale)
        let arguments = Dictionary(
            export.units.flatMap(\.placeholders).map { ($0.name, $0.written) }, uniquingKeysWith: { first, _ in first })
        let file = ImportedFile.read(bytes, as: format, arguments: arguments)
        var plan = ImportPlan(home, export, format, takesUnfinished: takesUnfinished)
        plan.add(file, named: name)
        self.locale = export.locale
        changes = plan.changes.map(\.change)
        confirmations = plan.confirmations.map(\.change.address)
        missing = plan.missing
        remarks = plan.remarks
        guard plan.refusals.isEmpty else {
            (refusals, warnings, files) = (plan.refusals, plan.warnings, HomeChanges())
            return
        }
        let outcome = try ImportOutcome(plan, home)
        refusals = outcome.refusals
        warnings = plan.warnings + outcome.warnings
        files = outcome.refusals.isEmpty ? outcome.files : HomeChanges()
    }
}
