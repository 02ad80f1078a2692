#if Hummingbird
    import HTTPTypes
    import Hummingbird
    import MessageFormat
    import Phrasebook

    /// What an error that a handler threw means.
    struct ErrorMapping {
        /// A code with its arguments.
        struct Named {
            let catalog: Catalog.Name
            let code: Code
            let arguments: MessageArguments
        }

        /// The codes, the deciding one first; empty where nothing names one.
        let named: [Named]
        /// The status where it is not that of the first code.
        let status: HTTPResponse.Status?
        /// Header fields that the error brings, such as `Allow`.
        let headers: HTTPFields
        /// Whether the error was not expected.
        let isUnexpected: Bool

        init(_ error: any Error, catalog: Catalog?, name: Catalog.Name, table: ErrorTable) {
            var named: [Named] = []
            var status: HTTPResponse.Status?
            var headers = HTTPFields()
            var isUnexpected = false

            func map(to target: ErrorTable.Target?, originalStatus: HTTPResponse.Status, field: String? = nil) {
                // A code that a reload took away would be answered with an invented body.
                guard let target, let entry = catalog?[target.code] else {
                    status = originalStatus
                    return
                }
                var arguments = MessageArguments()
                if let field, let argument = entry.arguments.first(where: { $0.type == .field }) {
                    arguments.set(argument.name, field)
                }
                named = [Named(catalog: name, code: target.code, arguments: arguments)]
                if target.keepsStatus { status = originalStatus }
            }

            func mapDecoding(_ failure: DecodingFailure) {
                map(
                    to: table.decoding ?? table.statuses[.badRequest], originalStatus: .badRequest,
                    field: failure.field)
            }

            switch error {
            case let error as any CodedError:
                named = [Named(error)]
                headers = (error as? any HeaderBearingError)?.headers ?? headers
            case let errors as CodedErrors: named = errors.errors.map(Named.init)
            case let error as DecodingFailure: mapDecoding(error)
            case let error as DecodingError: mapDecoding(DecodingFailure(error))
            case let error as any HTTPResponseError:
                let http = error as? HTTPError
                headers = http?.headers ?? headers
                if error.status == .badRequest, let failure = http?.body.flatMap(DecodingFailure.init(hummingbird:)) {
                    mapDecoding(failure)
                } else if let target = table.statuses[error.status] {
                    map(to: target, originalStatus: error.status)
                } else if error.status.code >= 500 {
                    isUnexpected = true
                    map(to: table.system, originalStatus: error.status)
                } else {
                    status = error.status
                }
            default:
                isUnexpected = true
                map(to: table.system, originalStatus: .internalServerError)
            }
            self.named = named
            self.status = status
            self.headers = headers
            self.isUnexpected = isUnexpected
        }
    }

    extension ErrorMapping.Named {
        init(_ error: any CodedError) {
            let reference = error.codeReference
            self.init(catalog: reference.catalog, code: reference.code, arguments: error.arguments)
        }
    }
#endif
