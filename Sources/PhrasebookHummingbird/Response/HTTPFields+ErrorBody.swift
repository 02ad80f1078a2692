#if Hummingbird
    package import HTTPTypes
    package import Phrasebook

    extension HTTPFields {
        /// The header fields of an error body.
        package init(_ headers: [ErrorBody.Header]) {
            self.init()
            for header in headers {
                if let name = HTTPField.Name(header.name) { append(HTTPField(name: name, value: header.value)) }
            }
        }
    }
#endif
