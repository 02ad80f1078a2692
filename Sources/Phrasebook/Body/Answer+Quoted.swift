import MessageFormat
package import TextKernel

/// What the JSON of answers is made of.
extension Answer {
    /// The indices of the catalog and of the code in it; nil for an unknown code.
    package var indices: (catalog: Int, entry: Int)? {
        position.entryIndex < 0 ? nil : (position.catalogIndex, position.entryIndex)
    }

    /// Appends a text as a JSON string, or `null` where there is none.
    ///
    /// - Returns: The index of the loaded locale that it came from; nil where there is no text.
    package func appendQuoted(_ kind: TextKind, to output: inout UTF8Buffer) -> Int? {
        appendQuoted(TextColumn(kind), to: &output)
    }

    /// Appends the contract message as a JSON string, or `null` where there is none.
    ///
    /// - Returns: The index of the loaded locale that it came from; nil where there is no text.
    package func appendQuotedContractMessage(to output: inout UTF8Buffer) -> Int? {
        appendQuoted(.contractMessage, to: &output)
    }

    private func appendQuoted(_ column: TextColumn, to output: inout UTF8Buffer) -> Int? {
        let locale = snapshot.appendQuoted(column, position, arguments, timeZone, sink, to: &output)
        return locale < 0 ? nil : locale
    }
}
