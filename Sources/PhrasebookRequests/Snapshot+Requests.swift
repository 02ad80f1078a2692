import ICU
package import Phrasebook

extension Snapshot {
    /// The index of the catalog that a request names.
    ///
    /// - Throws: ``RequestError`` where there is none, which names the catalogs.
    package func requireCatalogIndex(of name: Catalog.Name) throws(RequestError) -> Int {
        if let index = catalogIndex(of: name) { return index }
        throw RequestError(.unknownCatalog, unknownCatalog(name).description)
    }
}

extension RequestError {
    /// The time zone that a request names, if ICU knows it; nil where it names none.
    static func requireKnown(timeZone: String?) throws(RequestError) -> String? {
        guard let timeZone, !TimeZoneName.isKnown(timeZone) else { return timeZone }
        throw RequestError(.unknownTimeZone, "“\(timeZone)” is no time zone that ICU knows by an IANA name")
    }
}
