package import ICU
package import MessageFormat
package import TextKernel

extension Snapshot {
    /// What stands beside a body that was written.
    package struct WrittenBody: Sendable, BitwiseCopyable {
        /// The HTTP status: the document's, else the manifest's setting.
        package let status: Int
        /// The loaded locale, by its place in ``Snapshot/loadedLocales``, of the text that decides the body's language.
        package let locale: Int
        /// Whether the catalog has the code.
        package let isKnown: Bool
    }

    /// The loaded locales, in the order of ``localeNames``.
    package var loadedLocales: [LocaleIdentifier] { locales.map(\.identifier) }

    /// The header fields of a body in a loaded locale, given by its place.
    package func bodyHeaders(_ style: ErrorBody.Style, locale: Int) -> [ErrorBody.Header] { headers(style, locale) }

    /// Appends the error body of a code in the API's own shape, and says what stands beside it: the same as the
    /// answer's, without making the answer.
    package func serveBody(
        of code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier, _ arguments: MessageArguments,
        timeZone: String?, reference: String?, into output: inout UTF8Buffer
    ) -> WrittenBody {
        let place = place(catalog, code, locale)
        if place.entry == nil { recordUnknown(catalog, place, nil) }
        let written = appendNativeBody(place, code, arguments, timeZone, reference, nil, to: &output)
        guard let index = place.catalog else { return WrittenBody(status: 500, locale: written, isKnown: false) }
        let facts = catalogs[index].catalog
        let own = place.entry.flatMap { facts.entries[$0].httpStatus }
        return WrittenBody(status: own ?? facts.httpStatus, locale: written, isKnown: place.entry != nil)
    }
}
