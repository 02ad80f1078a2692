package import MessageFormat
package import PhrasebookFiles
package import TextKernel

/// Shows arguments of catalogs in loaded locales.
package final class CatalogPresenter: ArgumentPresenter {
    /// For each loaded locale, what people call fields.
    private let fields: OnceTable<LabelledFields>
    private let catalogs: [Catalog]

    /// A presenter.
    ///
    /// - Parameters:
    ///   - fields: For each loaded locale, what people call fields.
    ///   - catalogs: The catalogs, by the indices that their rules have as owners; of no other are currencies changed.
    package init(_ fields: [LabelledFields], _ catalogs: [Catalog]) {
        self.fields = OnceTable(fields)
        self.catalogs = catalogs
    }

    /// Appends fields by their labels in the loaded locale at an index.
    package func append(_ texts: Span<UInt8>, count: Int, context: Int, to output: inout UTF8Buffer)
        -> ByteTraits?
    {
        fields.with(context) { $0.append(texts, count: count, to: &output) } ?? nil
    }

    /// A currency with the digits that the catalog at an index gives it.
    package func currency(_ given: Currency, owner: Int32) -> Currency {
        catalogs.indices.contains(Int(owner)) ? catalogs[Int(owner)].currency(given) : given
    }
}
