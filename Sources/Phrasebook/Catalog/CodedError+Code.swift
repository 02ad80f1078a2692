extension CodedError {
    /// The code, as the API spells it: `error.code == "1004"`.
    public var code: Code { codeReference.code }

    /// The catalog of the code.
    public var catalog: Catalog.Name { codeReference.catalog }
}
