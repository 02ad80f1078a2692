public import ICU

extension Snapshot {
    /// Answers an error that is one code with its arguments.
    ///
    /// Never throws: an error of a catalog that this home does not have is answered like an unknown code.
    ///
    /// - Parameters:
    ///   - error: The error, such as one of a generated type.
    ///   - locale: The locale asked for.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    /// - Returns: The answer, always.
    public func answer(to error: some CodedError, locale: LocaleIdentifier, timeZone: String? = nil) -> Answer {
        let reference = error.codeReference
        return answer(
            to: reference.code, in: reference.catalog, locale: locale, arguments: error.arguments, timeZone: timeZone)
    }
}
