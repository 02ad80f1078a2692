package import ICU
package import MessageFormat
package import TextKernel

extension Snapshot {
    /// What goes with a body that was written.
    package struct WrittenBody: Sendable, BitwiseCopyable {
        /// The HTTP status: the document's, else the manifest's setting.
        package let status: Int
        /// The loaded locales of the body's texts.
        package let locales: TextLocales
        /// After how many seconds the request may be sent again, as `Retry-After` says; nil where that is not said.
        package let retryAfter: Int?
        /// Whether the catalog has the code.
        package let isKnown: Bool
    }

    /// The header fields of a body whose texts are in loaded locales.
    package func bodyHeaders(_ style: ErrorBody.Style, _ locales: TextLocales) -> [ErrorBody.Header] {
        headers(style, locales)
    }

    /// The loaded locales as `Content-Language` names them.
    package func contentLanguage(_ locales: TextLocales) -> String {
        locales.all.map { self.locales[$0].identifier.languageTag }.joined(separator: ", ")
    }

    /// Answers one code in a loaded locale.
    ///
    /// As ``answer(to:in:locale:arguments:timeZone:)``, whose locale is looked up.
    package func answer(
        to code: Code, in catalog: Catalog.Name, locale: Locale, arguments: MessageArguments = [:],
        timeZone: String? = nil
    ) -> Answer {
        let position = position(catalog, code, locale: locale.index)
        if position.entry == nil { recordUnknown(catalog, position, nil) }
        return Answer(
            snapshot: self, position: position, catalogName: catalog, code: code, locale: nil, arguments: arguments,
            timeZone: timeZone)
    }

    /// Appends the error body of a code in the API's own shape, and says what goes with it: the same as the answer's,
    /// without making the answer.
    package func serveBody(
        of code: Code, in catalog: Catalog.Name, locale: Locale, _ arguments: MessageArguments,
        timeZone: String?, reference: String?, into output: inout UTF8Buffer
    ) -> WrittenBody {
        let position = position(catalog, code, locale: locale.index)
        if position.entry == nil { recordUnknown(catalog, position, nil) }
        let written = appendNativeBody(position, code, arguments, timeZone, reference, nil, to: &output)
        guard let index = position.catalog else {
            return WrittenBody(status: 500, locales: written, retryAfter: nil, isKnown: false)
        }
        let facts = catalogs[index]
        let entry = position.entry.map { facts.entries[$0] }
        return WrittenBody(
            status: entry?.httpStatus ?? facts.httpStatus, locales: written,
            retryAfter: facts.retry(of: code, entry)?.retryAfter, isKnown: entry != nil)
    }
}
