package import MessageFormat
package import TextKernel

extension Snapshot: ArgumentPresenter {
    /// Appends fields by their labels in the loaded locale at an index.
    package func append(_ texts: Span<UInt8>, count: Int, context: Int, to output: inout UTF8Buffer) -> Bool {
        fields.with(context) { $0.append(texts, count: count, to: &output) } ?? false
    }

    /// A currency with the digits that the catalog at an index gives it.
    package func currency(_ given: Currency, owner: Int32) -> Currency {
        catalogs[Int(owner)].currency(given)
    }
}
