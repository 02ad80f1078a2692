package import MessageFormat
package import PhrasebookFiles
package import TextKernel

/// Shows arguments of one catalog in one locale as a snapshot does, for tools that have texts and no snapshot.
package final class ExamplePresenter: ArgumentPresenter {
    private let fields: LabelledFields
    private let catalog: Catalog?

    /// A presenter; nil is a text of no catalog.
    package init(_ fields: LabelledFields, _ catalog: Catalog?) {
        self.fields = fields
        self.catalog = catalog
    }

    /// Appends fields by their labels.
    package func append(_ texts: Span<UInt8>, count: Int, context: Int, to output: inout UTF8Buffer)
        -> ByteTraits?
    {
        fields.append(texts, count: count, to: &output)
    }

    /// A currency with the digits that the catalog gives it.
    package func currency(_ given: Currency, owner: Int32) -> Currency { catalog?.currency(given) ?? given }
}
