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
