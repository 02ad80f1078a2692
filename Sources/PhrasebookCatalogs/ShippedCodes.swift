// Generated from the home's manifests and texts. Do not edit.
// swift-format-ignore-file

public import MessageFormat
public import Phrasebook

extension Phrasebook.Catalog.Name {
    /// `agreement-pay`: Error Codes
    ///
    /// Error codes are returned through the retCode field in the response body. The retMsg field provides an English error description.
    public static let agreementPay = Phrasebook.Catalog.Name(rawValue: "agreement-pay")
}

/// A code of `agreement-pay`, with the values that its texts show.
///
/// Error Codes
///
/// Error codes are returned through the retCode field in the response body. The retMsg field provides an English error description.
public struct AgreementPay: Phrasebook.CodedError, Swift.Hashable, Swift.CustomStringConvertible {
    /// The code and its catalog.
    public let codeReference: Phrasebook.CodeReference
    /// The values that the code's texts show.
    public let arguments: MessageFormat.MessageArguments
    /// The catalog and the code, without the values of arguments.
    public var description: Swift.String { "\(codeReference.catalog) \(codeReference.code)" }

    private init(_ codeReference: Phrasebook.CodeReference) {
        self.codeReference = codeReference
        self.arguments = MessageFormat.MessageArguments()
    }

    private init(_ codeReference: Phrasebook.CodeReference, _ set: (inout MessageFormat.MessageArguments) -> Swift.Void) {
        var arguments = MessageFormat.MessageArguments()
        set(&arguments)
        self.codeReference = codeReference
        self.arguments = arguments
    }

    /// 20000 SUCCESS: Success
    ///
    /// Handling: Request processed successfully
    public static var success: AgreementPay { AgreementPay(Self.Codes.success) }

    /// The code alone, for a pattern: `catch AgreementPay.paramValidError`.
    ///
    /// 40000 PARAM_VALID_ERROR: Parameter validation failed
    public static var paramValidError: Phrasebook.CodeReference { Self.Codes.paramValidError }

    /// 40000 PARAM_VALID_ERROR: Parameter validation failed
    ///
    /// Handling: Check request parameter format and required fields
    public static func paramValidError(field: Swift.String) -> AgreementPay {
        AgreementPay(Self.Codes.paramValidError) {
            $0.set("field", field)
        }
    }

    /// 40000 PARAM_VALID_ERROR: Parameter validation failed
    ///
    /// Handling: Check request parameter format and required fields
    public static func paramValidError(fields: [Swift.String]) -> AgreementPay {
        AgreementPay(Self.Codes.paramValidError) {
            $0.set("field", fields)
        }
    }

    /// 40001 UNAUTHORIZED: Unauthorized
    ///
    /// Handling: Check if Authorization header is correct
    public static var unauthorized: AgreementPay { AgreementPay(Self.Codes.unauthorized) }

    /// 40002 FORBIDDEN: Access forbidden
    ///
    /// Handling: Check IP whitelist or API permission
    public static var forbidden: AgreementPay { AgreementPay(Self.Codes.forbidden) }

    /// 40003 NOT_FOUND: Resource not found
    ///
    /// Handling: Check if request path is correct
    public static var notFound: AgreementPay { AgreementPay(Self.Codes.notFound) }

    /// 40004 DUPLICATE_REQUEST: Duplicate request
    ///
    /// Handling: Use query API to get existing result
    public static var duplicateRequest: AgreementPay { AgreementPay(Self.Codes.duplicateRequest) }

    /// 139001001 AGREEMENT_NOT_EXIST: Agreement does not exist
    ///
    /// Handling: Check agreement number or guide user to re-sign
    public static var agreementNotExist: AgreementPay { AgreementPay(Self.Codes.agreementNotExist) }

    /// 139001002 AGREEMENT_EXPIRED: Agreement has expired
    ///
    /// Handling: Guide user to re-sign
    public static var agreementExpired: AgreementPay { AgreementPay(Self.Codes.agreementExpired) }

    /// 139001003 AGREEMENT_UNSIGNED: Agreement has been unsigned
    ///
    /// Handling: Guide user to re-sign
    public static var agreementUnsigned: AgreementPay { AgreementPay(Self.Codes.agreementUnsigned) }

    /// 139001004 AGREEMENT_SUSPENDED: Agreement is suspended
    ///
    /// Handling: Wait for resume or contact platform
    public static var agreementSuspended: AgreementPay { AgreementPay(Self.Codes.agreementSuspended) }

    /// 139001005 AGREEMENT_STATUS_INVALID: Invalid agreement status
    ///
    /// Handling: Check if current status supports this operation
    public static var agreementStatusInvalid: AgreementPay { AgreementPay(Self.Codes.agreementStatusInvalid) }

    /// 139001006 AGREEMENT_TEMPLATE_NOT_EXIST: Agreement template does not exist
    ///
    /// Handling: Contact platform to confirm template configuration
    public static var agreementTemplateNotExist: AgreementPay { AgreementPay(Self.Codes.agreementTemplateNotExist) }

    /// 139001007 AGREEMENT_ALREADY_SIGNED: Agreement already signed
    ///
    /// Handling: Can directly initiate deduction
    public static var agreementAlreadySigned: AgreementPay { AgreementPay(Self.Codes.agreementAlreadySigned) }

    /// 139001008 SCENE_CODE_MISMATCH: Scene code mismatch
    ///
    /// Handling: Deprecated - scene code no longer strictly verified
    @available(*, deprecated, message: "the document of agreement-pay calls the code 139001008 deprecated")
    public static var sceneCodeMismatch: AgreementPay { AgreementPay(Self.Codes.sceneCodeMismatch) }

    /// 139001009 MERCHANT_ID_MISMATCH: Merchant ID mismatch
    ///
    /// Handling: Check if merchant ID matches sign time
    public static var merchantIDMismatch: AgreementPay { AgreementPay(Self.Codes.merchantIDMismatch) }

    /// 139001010 USER_ID_MISMATCH: User ID mismatch
    ///
    /// Handling: Check if user ID matches sign time
    public static var userIDMismatch: AgreementPay { AgreementPay(Self.Codes.userIDMismatch) }

    /// 139001011 AGREEMENT_USER_MISMATCH: Agreement user mismatch
    ///
    /// Handling: Check user-agreement binding
    public static var agreementUserMismatch: AgreementPay { AgreementPay(Self.Codes.agreementUserMismatch) }

    /// 139001012 SIGN_URL_EXPIRED: Sign URL has expired
    ///
    /// Handling: Re-initiate sign request for new link
    public static var signURLExpired: AgreementPay { AgreementPay(Self.Codes.signURLExpired) }

    /// 139001013 AGREEMENT_TYPE_MISMATCH: Agreement type mismatch
    ///
    /// Handling: Check if agreement type (CYCLE/NON_CYCLE/SINGLE) is correct
    public static var agreementTypeMismatch: AgreementPay { AgreementPay(Self.Codes.agreementTypeMismatch) }

    /// 139002001 TRADE_NOT_EXIST: Trade does not exist
    ///
    /// Handling: Check if trade number is correct
    public static var tradeNotExist: AgreementPay { AgreementPay(Self.Codes.tradeNotExist) }

    /// 139002002 QUOTA_EXCEEDED: Quota exceeded
    ///
    /// Handling: Notify user of insufficient quota; wait for reset
    public static var quotaExceeded: AgreementPay { AgreementPay(Self.Codes.quotaExceeded) }

    /// 139002003 BALANCE_NOT_ENOUGH: Insufficient balance
    ///
    /// Handling: Notify user to top up
    public static var balanceNotEnough: AgreementPay { AgreementPay(Self.Codes.balanceNotEnough) }

    /// 139002004 TRADE_STATUS_INVALID: Invalid trade status
    ///
    /// Handling: Check if current status supports this operation
    public static var tradeStatusInvalid: AgreementPay { AgreementPay(Self.Codes.tradeStatusInvalid) }

    /// 139002005 TRADE_PROCESSING: Trade is processing
    ///
    /// Handling: Wait for completion; do not retry
    public static var tradeProcessing: AgreementPay { AgreementPay(Self.Codes.tradeProcessing) }

    /// The code alone, for a pattern: `catch AgreementPay.refundAmountExceed`.
    ///
    /// 139003001 REFUND_AMOUNT_EXCEED: Refund amount exceeds refundable amount
    public static var refundAmountExceed: Phrasebook.CodeReference { Self.Codes.refundAmountExceed }

    /// 139003001 REFUND_AMOUNT_EXCEED: Refund amount exceeds refundable amount
    ///
    /// Handling: Check refunded amount
    public static func refundAmountExceed(refundable: MessageFormat.Money) -> AgreementPay {
        AgreementPay(Self.Codes.refundAmountExceed) {
            $0.set("refundable", refundable)
        }
    }

    /// 139003002 REFUND_NOT_ALLOW: Refund not allowed
    ///
    /// Handling: Trade must be successful to refund
    public static var refundNotAllow: AgreementPay { AgreementPay(Self.Codes.refundNotAllow) }

    /// 139003003 REFUND_PROCESSING: Refund is processing
    ///
    /// Handling: Wait for completion
    public static var refundProcessing: AgreementPay { AgreementPay(Self.Codes.refundProcessing) }

    /// 139003004 REFUND_NOT_EXIST: Refund does not exist
    ///
    /// Handling: Check if refund number is correct
    public static var refundNotExist: AgreementPay { AgreementPay(Self.Codes.refundNotExist) }

    /// The code alone, for a pattern: `catch AgreementPay.chainNotSupported`.
    ///
    /// 139004001 CHAIN_NOT_SUPPORTED: Chain network not supported
    public static var chainNotSupported: Phrasebook.CodeReference { Self.Codes.chainNotSupported }

    /// 139004001 CHAIN_NOT_SUPPORTED: Chain network not supported
    ///
    /// Handling: Check supported chain list
    public static func chainNotSupported(chain: Swift.String) -> AgreementPay {
        AgreementPay(Self.Codes.chainNotSupported) {
            $0.set("chain", chain)
        }
    }

    /// The code alone, for a pattern: `catch AgreementPay.currencyNotSupported`.
    ///
    /// 139004002 CURRENCY_NOT_SUPPORTED: Currency not supported
    public static var currencyNotSupported: Phrasebook.CodeReference { Self.Codes.currencyNotSupported }

    /// 139004002 CURRENCY_NOT_SUPPORTED: Currency not supported
    ///
    /// Handling: Check supported currency list
    public static func currencyNotSupported(currency: Swift.String) -> AgreementPay {
        AgreementPay(Self.Codes.currencyNotSupported) {
            $0.set("currency", currency)
        }
    }

    /// 139004003 EXCHANGE_RATE_EXPIRED: Exchange rate has expired
    ///
    /// Handling: Re-get exchange rate before retry
    public static var exchangeRateExpired: AgreementPay { AgreementPay(Self.Codes.exchangeRateExpired) }

    /// 139004004 INVALID_AMOUNT: Invalid amount
    ///
    /// Handling: Check amount format and precision
    public static var invalidAmount: AgreementPay { AgreementPay(Self.Codes.invalidAmount) }

    /// The code alone, for a pattern: `catch AgreementPay.amountExceedSingleLimit`.
    ///
    /// 139004005 AMOUNT_EXCEED_SINGLE_LIMIT: Amount exceeds single limit
    public static var amountExceedSingleLimit: Phrasebook.CodeReference { Self.Codes.amountExceedSingleLimit }

    /// 139004005 AMOUNT_EXCEED_SINGLE_LIMIT: Amount exceeds single limit
    ///
    /// Handling: Lower amount or adjust limit config
    public static func amountExceedSingleLimit(amount: MessageFormat.Money, limit: MessageFormat.Money) -> AgreementPay {
        AgreementPay(Self.Codes.amountExceedSingleLimit) {
            $0.set("amount", amount)
            $0.set("limit", limit)
        }
    }

    /// The code alone, for a pattern: `catch AgreementPay.amountExceedPeriodLimit`.
    ///
    /// 139004006 AMOUNT_EXCEED_PERIOD_LIMIT: Amount exceeds period limit
    public static var amountExceedPeriodLimit: Phrasebook.CodeReference { Self.Codes.amountExceedPeriodLimit }

    /// 139004006 AMOUNT_EXCEED_PERIOD_LIMIT: Amount exceeds period limit
    ///
    /// Handling: Wait for reset or adjust limit config
    public static func amountExceedPeriodLimit(amount: MessageFormat.Money, limit: MessageFormat.Money, resetAt: MessageFormat.Instant) -> AgreementPay {
        AgreementPay(Self.Codes.amountExceedPeriodLimit) {
            $0.set("amount", amount)
            $0.set("limit", limit)
            $0.set("resetAt", resetAt)
        }
    }

    /// The code alone, for a pattern: `catch AgreementPay.userLimitExceedMerchant`.
    ///
    /// 139004007 USER_LIMIT_EXCEED_MERCHANT: User limit exceeds merchant limit
    public static var userLimitExceedMerchant: Phrasebook.CodeReference { Self.Codes.userLimitExceedMerchant }

    /// 139004007 USER_LIMIT_EXCEED_MERCHANT: User limit exceeds merchant limit
    ///
    /// Handling: User custom limit cannot exceed agreement template limit
    public static func userLimitExceedMerchant(limit: MessageFormat.Money) -> AgreementPay {
        AgreementPay(Self.Codes.userLimitExceedMerchant) {
            $0.set("limit", limit)
        }
    }

    /// 139004008 EXCEED_MERCHANT_QUOTA_LIMIT: Exceed merchant quota limit
    ///
    /// Handling: Contact merchant to adjust quota configuration
    public static var exceedMerchantQuotaLimit: AgreementPay { AgreementPay(Self.Codes.exceedMerchantQuotaLimit) }

    /// 139005001 RISK_REJECT: Rejected by risk control
    ///
    /// Handling: Guide user to active payment with identity verification
    public static var riskReject: AgreementPay { AgreementPay(Self.Codes.riskReject) }

    /// 139005002 INVALID_SIGNATURE: Invalid signature
    ///
    /// Handling: Check signature algorithm and key
    public static var invalidSignature: AgreementPay { AgreementPay(Self.Codes.invalidSignature) }

    /// 139005003 INVALID_TIMESTAMP: Invalid timestamp
    ///
    /// Handling: Request timestamp differs >5 minutes from server
    public static var invalidTimestamp: AgreementPay { AgreementPay(Self.Codes.invalidTimestamp) }

    /// 139005004 KEY_NOT_FOUND: Key not found
    ///
    /// Handling: Contact platform to confirm key configuration
    public static var keyNotFound: AgreementPay { AgreementPay(Self.Codes.keyNotFound) }

    /// 139006001 MERCHANT_NOT_EXIST: Merchant does not exist
    ///
    /// Handling: Check if merchant ID is correct
    public static var merchantNotExist: AgreementPay { AgreementPay(Self.Codes.merchantNotExist) }

    /// 139006002 USER_NOT_EXIST: User does not exist
    ///
    /// Handling: Check if user ID is correct
    public static var userNotExist: AgreementPay { AgreementPay(Self.Codes.userNotExist) }

    /// 139006004 MERCHANT_SETTLEMENT_CONFIG_ERROR: Merchant settlement configuration error
    ///
    /// Handling: Contact platform to check merchant settlement configuration
    public static var merchantSettlementConfigError: AgreementPay { AgreementPay(Self.Codes.merchantSettlementConfigError) }

    /// 50000 SYSTEM_ERROR: System error
    ///
    /// Handling: Retry later or contact support
    public static var systemError: AgreementPay { AgreementPay(Self.Codes.systemError) }

    /// 50001 SERVICE_UNAVAILABLE: Service unavailable
    ///
    /// Handling: System maintenance; retry later
    public static var serviceUnavailable: AgreementPay { AgreementPay(Self.Codes.serviceUnavailable) }

    /// 50002 DOWNSTREAM_ERROR: Downstream service error
    ///
    /// Handling: Retry later or contact support
    public static var downstreamError: AgreementPay { AgreementPay(Self.Codes.downstreamError) }

    /// The codes alone, without values: `error.codeReference == AgreementPay.Codes.success`.
    public enum Codes: Swift.Sendable {
        /// 20000 SUCCESS: Success
        public static let success = Phrasebook.CodeReference("agreement-pay", "20000")
        /// 40000 PARAM_VALID_ERROR: Parameter validation failed
        public static let paramValidError = Phrasebook.CodeReference("agreement-pay", "40000")
        /// 40001 UNAUTHORIZED: Unauthorized
        public static let unauthorized = Phrasebook.CodeReference("agreement-pay", "40001")
        /// 40002 FORBIDDEN: Access forbidden
        public static let forbidden = Phrasebook.CodeReference("agreement-pay", "40002")
        /// 40003 NOT_FOUND: Resource not found
        public static let notFound = Phrasebook.CodeReference("agreement-pay", "40003")
        /// 40004 DUPLICATE_REQUEST: Duplicate request
        public static let duplicateRequest = Phrasebook.CodeReference("agreement-pay", "40004")
        /// 139001001 AGREEMENT_NOT_EXIST: Agreement does not exist
        public static let agreementNotExist = Phrasebook.CodeReference("agreement-pay", "139001001")
        /// 139001002 AGREEMENT_EXPIRED: Agreement has expired
        public static let agreementExpired = Phrasebook.CodeReference("agreement-pay", "139001002")
        /// 139001003 AGREEMENT_UNSIGNED: Agreement has been unsigned
        public static let agreementUnsigned = Phrasebook.CodeReference("agreement-pay", "139001003")
        /// 139001004 AGREEMENT_SUSPENDED: Agreement is suspended
        public static let agreementSuspended = Phrasebook.CodeReference("agreement-pay", "139001004")
        /// 139001005 AGREEMENT_STATUS_INVALID: Invalid agreement status
        public static let agreementStatusInvalid = Phrasebook.CodeReference("agreement-pay", "139001005")
        /// 139001006 AGREEMENT_TEMPLATE_NOT_EXIST: Agreement template does not exist
        public static let agreementTemplateNotExist = Phrasebook.CodeReference("agreement-pay", "139001006")
        /// 139001007 AGREEMENT_ALREADY_SIGNED: Agreement already signed
        public static let agreementAlreadySigned = Phrasebook.CodeReference("agreement-pay", "139001007")
        /// 139001008 SCENE_CODE_MISMATCH: Scene code mismatch
        public static let sceneCodeMismatch = Phrasebook.CodeReference("agreement-pay", "139001008")
        /// 139001009 MERCHANT_ID_MISMATCH: Merchant ID mismatch
        public static let merchantIDMismatch = Phrasebook.CodeReference("agreement-pay", "139001009")
        /// 139001010 USER_ID_MISMATCH: User ID mismatch
        public static let userIDMismatch = Phrasebook.CodeReference("agreement-pay", "139001010")
        /// 139001011 AGREEMENT_USER_MISMATCH: Agreement user mismatch
        public static let agreementUserMismatch = Phrasebook.CodeReference("agreement-pay", "139001011")
        /// 139001012 SIGN_URL_EXPIRED: Sign URL has expired
        public static let signURLExpired = Phrasebook.CodeReference("agreement-pay", "139001012")
        /// 139001013 AGREEMENT_TYPE_MISMATCH: Agreement type mismatch
        public static let agreementTypeMismatch = Phrasebook.CodeReference("agreement-pay", "139001013")
        /// 139002001 TRADE_NOT_EXIST: Trade does not exist
        public static let tradeNotExist = Phrasebook.CodeReference("agreement-pay", "139002001")
        /// 139002002 QUOTA_EXCEEDED: Quota exceeded
        public static let quotaExceeded = Phrasebook.CodeReference("agreement-pay", "139002002")
        /// 139002003 BALANCE_NOT_ENOUGH: Insufficient balance
        public static let balanceNotEnough = Phrasebook.CodeReference("agreement-pay", "139002003")
        /// 139002004 TRADE_STATUS_INVALID: Invalid trade status
        public static let tradeStatusInvalid = Phrasebook.CodeReference("agreement-pay", "139002004")
        /// 139002005 TRADE_PROCESSING: Trade is processing
        public static let tradeProcessing = Phrasebook.CodeReference("agreement-pay", "139002005")
        /// 139003001 REFUND_AMOUNT_EXCEED: Refund amount exceeds refundable amount
        public static let refundAmountExceed = Phrasebook.CodeReference("agreement-pay", "139003001")
        /// 139003002 REFUND_NOT_ALLOW: Refund not allowed
        public static let refundNotAllow = Phrasebook.CodeReference("agreement-pay", "139003002")
        /// 139003003 REFUND_PROCESSING: Refund is processing
        public static let refundProcessing = Phrasebook.CodeReference("agreement-pay", "139003003")
        /// 139003004 REFUND_NOT_EXIST: Refund does not exist
        public static let refundNotExist = Phrasebook.CodeReference("agreement-pay", "139003004")
        /// 139004001 CHAIN_NOT_SUPPORTED: Chain network not supported
        public static let chainNotSupported = Phrasebook.CodeReference("agreement-pay", "139004001")
        /// 139004002 CURRENCY_NOT_SUPPORTED: Currency not supported
        public static let currencyNotSupported = Phrasebook.CodeReference("agreement-pay", "139004002")
        /// 139004003 EXCHANGE_RATE_EXPIRED: Exchange rate has expired
        public static let exchangeRateExpired = Phrasebook.CodeReference("agreement-pay", "139004003")
        /// 139004004 INVALID_AMOUNT: Invalid amount
        public static let invalidAmount = Phrasebook.CodeReference("agreement-pay", "139004004")
        /// 139004005 AMOUNT_EXCEED_SINGLE_LIMIT: Amount exceeds single limit
        public static let amountExceedSingleLimit = Phrasebook.CodeReference("agreement-pay", "139004005")
        /// 139004006 AMOUNT_EXCEED_PERIOD_LIMIT: Amount exceeds period limit
        public static let amountExceedPeriodLimit = Phrasebook.CodeReference("agreement-pay", "139004006")
        /// 139004007 USER_LIMIT_EXCEED_MERCHANT: User limit exceeds merchant limit
        public static let userLimitExceedMerchant = Phrasebook.CodeReference("agreement-pay", "139004007")
        /// 139004008 EXCEED_MERCHANT_QUOTA_LIMIT: Exceed merchant quota limit
        public static let exceedMerchantQuotaLimit = Phrasebook.CodeReference("agreement-pay", "139004008")
        /// 139005001 RISK_REJECT: Rejected by risk control
        public static let riskReject = Phrasebook.CodeReference("agreement-pay", "139005001")
        /// 139005002 INVALID_SIGNATURE: Invalid signature
        public static let invalidSignature = Phrasebook.CodeReference("agreement-pay", "139005002")
        /// 139005003 INVALID_TIMESTAMP: Invalid timestamp
        public static let invalidTimestamp = Phrasebook.CodeReference("agreement-pay", "139005003")
        /// 139005004 KEY_NOT_FOUND: Key not found
        public static let keyNotFound = Phrasebook.CodeReference("agreement-pay", "139005004")
        /// 139006001 MERCHANT_NOT_EXIST: Merchant does not exist
        public static let merchantNotExist = Phrasebook.CodeReference("agreement-pay", "139006001")
        /// 139006002 USER_NOT_EXIST: User does not exist
        public static let userNotExist = Phrasebook.CodeReference("agreement-pay", "139006002")
        /// 139006004 MERCHANT_SETTLEMENT_CONFIG_ERROR: Merchant settlement configuration error
        public static let merchantSettlementConfigError = Phrasebook.CodeReference("agreement-pay", "139006004")
        /// 50000 SYSTEM_ERROR: System error
        public static let systemError = Phrasebook.CodeReference("agreement-pay", "50000")
        /// 50001 SERVICE_UNAVAILABLE: Service unavailable
        public static let serviceUnavailable = Phrasebook.CodeReference("agreement-pay", "50001")
        /// 50002 DOWNSTREAM_ERROR: Downstream service error
        public static let downstreamError = Phrasebook.CodeReference("agreement-pay", "50002")
    }

    /// All codes, in document order.
    public static let allCodes: [Phrasebook.CodeReference] = [
        Codes.success,
        Codes.paramValidError,
        Codes.unauthorized,
        Codes.forbidden,
        Codes.notFound,
        Codes.duplicateRequest,
        Codes.agreementNotExist,
        Codes.agreementExpired,
        Codes.agreementUnsigned,
        Codes.agreementSuspended,
        Codes.agreementStatusInvalid,
        Codes.agreementTemplateNotExist,
        Codes.agreementAlreadySigned,
        Codes.sceneCodeMismatch,
        Codes.merchantIDMismatch,
        Codes.userIDMismatch,
        Codes.agreementUserMismatch,
        Codes.signURLExpired,
        Codes.agreementTypeMismatch,
        Codes.tradeNotExist,
        Codes.quotaExceeded,
        Codes.balanceNotEnough,
        Codes.tradeStatusInvalid,
        Codes.tradeProcessing,
        Codes.refundAmountExceed,
        Codes.refundNotAllow,
        Codes.refundProcessing,
        Codes.refundNotExist,
        Codes.chainNotSupported,
        Codes.currencyNotSupported,
        Codes.exchangeRateExpired,
        Codes.invalidAmount,
        Codes.amountExceedSingleLimit,
        Codes.amountExceedPeriodLimit,
        Codes.userLimitExceedMerchant,
        Codes.exceedMerchantQuotaLimit,
        Codes.riskReject,
        Codes.invalidSignature,
        Codes.invalidTimestamp,
        Codes.keyNotFound,
        Codes.merchantNotExist,
        Codes.userNotExist,
        Codes.merchantSettlementConfigError,
        Codes.systemError,
        Codes.serviceUnavailable,
        Codes.downstreamError,
    ]
}

extension Phrasebook.Catalog.Name {
    /// `card-issuing`: Card Issuing Error Codes
    ///
    /// This page lists the error codes of the card issuing API for common, cardholder, account, and card errors.
    public static let cardIssuing = Phrasebook.Catalog.Name(rawValue: "card-issuing")
}

/// A code of `card-issuing`, with the values that its texts show.
///
/// Card Issuing Error Codes
///
/// This page lists the error codes of the card issuing API for common, cardholder, account, and card errors.
public struct CardIssuing: Phrasebook.CodedError, Swift.Hashable, Swift.CustomStringConvertible {
    /// The code and its catalog.
    public let codeReference: Phrasebook.CodeReference
    /// The values that the code's texts show.
    public let arguments: MessageFormat.MessageArguments
    /// The catalog and the code, without the values of arguments.
    public var description: Swift.String { "\(codeReference.catalog) \(codeReference.code)" }

    private init(_ codeReference: Phrasebook.CodeReference) {
        self.codeReference = codeReference
        self.arguments = MessageFormat.MessageArguments()
    }

    private init(_ codeReference: Phrasebook.CodeReference, _ set: (inout MessageFormat.MessageArguments) -> Swift.Void) {
        var arguments = MessageFormat.MessageArguments()
        set(&arguments)
        self.codeReference = codeReference
        self.arguments = arguments
    }

    /// 0: Success
    public static var success: CardIssuing { CardIssuing(Self.Codes.success) }

    /// 1001: System error, please try again later
    public static var systemError: CardIssuing { CardIssuing(Self.Codes.systemError) }

    /// 1002: Api-Key is required
    public static var apiKeyRequired: CardIssuing { CardIssuing(Self.Codes.apiKeyRequired) }

    /// 1003: IP address not allowed
    public static var ipAddressNotAllowed: CardIssuing { CardIssuing(Self.Codes.ipAddressNotAllowed) }

    /// The code alone, for a pattern: `catch CardIssuing.invalidRequestParameter`.
    ///
    /// 1004: Invalid request parameter
    public static var invalidRequestParameter: Phrasebook.CodeReference { Self.Codes.invalidRequestParameter }

    /// 1004: Invalid request parameter
    public static func invalidRequestParameter(field: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.invalidRequestParameter) {
            $0.set("field", field)
        }
    }

    /// 1004: Invalid request parameter
    public static func invalidRequestParameter(fields: [Swift.String]) -> CardIssuing {
        CardIssuing(Self.Codes.invalidRequestParameter) {
            $0.set("field", fields)
        }
    }

    /// 1005: Timestamp invalid or expired
    public static var timestampInvalidOrExpired: CardIssuing { CardIssuing(Self.Codes.timestampInvalidOrExpired) }

    /// 1006: Access-Token is required
    public static var accessTokenRequired: CardIssuing { CardIssuing(Self.Codes.accessTokenRequired) }

    /// 1007: Access-Token invalid or expired
    public static var accessTokenInvalidOrExpired: CardIssuing { CardIssuing(Self.Codes.accessTokenInvalidOrExpired) }

    /// 1008: Api-Key does not exist
    public static var apiKeyNotFound: CardIssuing { CardIssuing(Self.Codes.apiKeyNotFound) }

    /// 1009: Operation too frequent, please try again later
    public static var operationTooFrequent: CardIssuing { CardIssuing(Self.Codes.operationTooFrequent) }

    /// 1010: Api-Key is not enabled
    public static var apiKeyNotEnabled: CardIssuing { CardIssuing(Self.Codes.apiKeyNotEnabled) }

    /// 1011: Api-Key has expired
    public static var apiKeyExpired: CardIssuing { CardIssuing(Self.Codes.apiKeyExpired) }

    /// 1012: Merchant integration mode not supported
    public static var merchantIntegrationModeNotSupported: CardIssuing { CardIssuing(Self.Codes.merchantIntegrationModeNotSupported) }

    /// 1013: PCI sensitive card display is not enabled
    public static var pciSensitiveCardDisplayNotEnabled: CardIssuing { CardIssuing(Self.Codes.pciSensitiveCardDisplayNotEnabled) }

    /// 1014: Client-Access-Token invalid or already used
    public static var clientAccessTokenInvalidOrUsed: CardIssuing { CardIssuing(Self.Codes.clientAccessTokenInvalidOrUsed) }

    /// 1015: Parent page Origin not in whitelist
    public static var parentPageOriginNotInWhitelist: CardIssuing { CardIssuing(Self.Codes.parentPageOriginNotInWhitelist) }

    /// 1016: Request Origin does not match hosted configuration
    public static var requestOriginMismatch: CardIssuing { CardIssuing(Self.Codes.requestOriginMismatch) }

    /// 1017: Request replay or nonce already used
    public static var requestReplayOrNonceUsed: CardIssuing { CardIssuing(Self.Codes.requestReplayOrNonceUsed) }

    /// 1018: Sec-Fetch validation failed
    public static var secFetchValidationFailed: CardIssuing { CardIssuing(Self.Codes.secFetchValidationFailed) }

    /// 1019: Query end time must be after start time
    public static var queryEndTimeNotAfterStartTime: CardIssuing { CardIssuing(Self.Codes.queryEndTimeNotAfterStartTime) }

    /// 1020: Query time range exceeds the allowed limit
    public static var queryTimeRangeTooLong: CardIssuing { CardIssuing(Self.Codes.queryTimeRangeTooLong) }

    /// 1021: Merchant does not exist
    public static var merchantNotFound: CardIssuing { CardIssuing(Self.Codes.merchantNotFound) }

    /// 1022: Merchant status is abnormal, please contact administrator
    public static var merchantStatusAbnormal: CardIssuing { CardIssuing(Self.Codes.merchantStatusAbnormal) }

    /// 2001: Cardholder already exists
    public static var cardholderAlreadyExists: CardIssuing { CardIssuing(Self.Codes.cardholderAlreadyExists) }

    /// 2002: Cardholder does not exist
    public static var cardholderNotFound: CardIssuing { CardIssuing(Self.Codes.cardholderNotFound) }

    /// 2003: Cardholder already verified
    public static var cardholderAlreadyVerified: CardIssuing { CardIssuing(Self.Codes.cardholderAlreadyVerified) }

    /// 2004: Cardholder has a pending verification
    public static var cardholderVerificationPending: CardIssuing { CardIssuing(Self.Codes.cardholderVerificationPending) }

    /// 2005: Cardholder verification failed
    public static var cardholderVerificationFailed: CardIssuing { CardIssuing(Self.Codes.cardholderVerificationFailed) }

    /// 2006: Failed to retrieve cardholder KYC information
    public static var cardholderKYCRetrievalFailed: CardIssuing { CardIssuing(Self.Codes.cardholderKYCRetrievalFailed) }

    /// The code alone, for a pattern: `catch CardIssuing.unsupportedCharacters`.
    ///
    /// 2007: Please use English letters, numbers, spaces, or common address symbols (e.g. - / #).
    public static var unsupportedCharacters: Phrasebook.CodeReference { Self.Codes.unsupportedCharacters }

    /// 2007: Please use English letters, numbers, spaces, or common address symbols (e.g. - / #).
    public static func unsupportedCharacters(field: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.unsupportedCharacters) {
            $0.set("field", field)
        }
    }

    /// 2007: Please use English letters, numbers, spaces, or common address symbols (e.g. - / #).
    public static func unsupportedCharacters(fields: [Swift.String]) -> CardIssuing {
        CardIssuing(Self.Codes.unsupportedCharacters) {
            $0.set("field", fields)
        }
    }

    /// The code alone, for a pattern: `catch CardIssuing.onlyEnglishSupported`.
    ///
    /// 2008: Only English is supported
    public static var onlyEnglishSupported: Phrasebook.CodeReference { Self.Codes.onlyEnglishSupported }

    /// 2008: Only English is supported
    public static func onlyEnglishSupported(field: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.onlyEnglishSupported) {
            $0.set("field", field)
        }
    }

    /// 2008: Only English is supported
    public static func onlyEnglishSupported(fields: [Swift.String]) -> CardIssuing {
        CardIssuing(Self.Codes.onlyEnglishSupported) {
            $0.set("field", fields)
        }
    }

    /// The code alone, for a pattern: `catch CardIssuing.countryNotSupported`.
    ///
    /// 2009: Country is not supported
    public static var countryNotSupported: Phrasebook.CodeReference { Self.Codes.countryNotSupported }

    /// 2009: Country is not supported
    public static func countryNotSupported(field: Swift.String, country: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.countryNotSupported) {
            $0.set("field", field)
            $0["country"] = MessageFormat.MessageArgument.region(country)
        }
    }

    /// 2009: Country is not supported
    public static func countryNotSupported(fields: [Swift.String], country: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.countryNotSupported) {
            $0.set("field", fields)
            $0["country"] = MessageFormat.MessageArgument.region(country)
        }
    }

    /// The code alone, for a pattern: `catch CardIssuing.postalCodeAddressMismatch`.
    ///
    /// 2010: The postal code does not match the selected address (state/province, city)
    public static var postalCodeAddressMismatch: Phrasebook.CodeReference { Self.Codes.postalCodeAddressMismatch }

    /// 2010: The postal code does not match the selected address (state/province, city)
    public static func postalCodeAddressMismatch(field: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.postalCodeAddressMismatch) {
            $0.set("field", field)
        }
    }

    /// 2010: The postal code does not match the selected address (state/province, city)
    public static func postalCodeAddressMismatch(fields: [Swift.String]) -> CardIssuing {
        CardIssuing(Self.Codes.postalCodeAddressMismatch) {
            $0.set("field", fields)
        }
    }

    /// 2011: Cardholder unique number mismatch
    public static var cardholderUniqueNumberMismatch: CardIssuing { CardIssuing(Self.Codes.cardholderUniqueNumberMismatch) }

    /// The code alone, for a pattern: `catch CardIssuing.currencyNotSupported`.
    ///
    /// 3001: Currency not supported by merchant
    public static var currencyNotSupported: Phrasebook.CodeReference { Self.Codes.currencyNotSupported }

    /// 3001: Currency not supported by merchant
    public static func currencyNotSupported(currency: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.currencyNotSupported) {
            $0.set("currency", currency)
        }
    }

    /// 3002: Insufficient cardholder account balance
    public static var insufficientCardholderAccountBalance: CardIssuing { CardIssuing(Self.Codes.insufficientCardholderAccountBalance) }

    /// 3003: Currency chain mismatch
    public static var currencyChainMismatch: CardIssuing { CardIssuing(Self.Codes.currencyChainMismatch) }

    /// 3004: Transfer reference number already exists
    public static var transferReferenceNumberAlreadyExists: CardIssuing { CardIssuing(Self.Codes.transferReferenceNumberAlreadyExists) }

    /// 3005: Invalid transfer amount format or precision
    public static var invalidTransferAmount: CardIssuing { CardIssuing(Self.Codes.invalidTransferAmount) }

    /// 3006: Invalid transfer type
    public static var invalidTransferType: CardIssuing { CardIssuing(Self.Codes.invalidTransferType) }

    /// 3007: Insufficient merchant account balance
    public static var insufficientMerchantAccountBalance: CardIssuing { CardIssuing(Self.Codes.insufficientMerchantAccountBalance) }

    /// 3008: Insufficient account balance
    public static var insufficientAccountBalance: CardIssuing { CardIssuing(Self.Codes.insufficientAccountBalance) }

    /// 4001: Card BIN not available
    public static var cardBINNotAvailable: CardIssuing { CardIssuing(Self.Codes.cardBINNotAvailable) }

    /// 4002: Card package not found
    public static var cardPackageNotFound: CardIssuing { CardIssuing(Self.Codes.cardPackageNotFound) }

    /// 4003: Merchant card unique number already exists
    public static var merchantCardUniqueNumberAlreadyExists: CardIssuing { CardIssuing(Self.Codes.merchantCardUniqueNumberAlreadyExists) }

    /// 4004: Card does not exist
    public static var cardNotFound: CardIssuing { CardIssuing(Self.Codes.cardNotFound) }

    /// 4005: Card status does not allow this operation
    public static var cardStatusNotAllowed: CardIssuing { CardIssuing(Self.Codes.cardStatusNotAllowed) }

    /// 4006: Card issuance limit reached
    public static var cardIssuanceLimitReached: CardIssuing { CardIssuing(Self.Codes.cardIssuanceLimitReached) }

    /// 4007: Card provider operation failed
    public static var cardProviderOperationFailed: CardIssuing { CardIssuing(Self.Codes.cardProviderOperationFailed) }

    /// 4008: Physical card activation must be completed in merchant app
    public static var physicalCardActivationInMerchantAppOnly: CardIssuing { CardIssuing(Self.Codes.physicalCardActivationInMerchantAppOnly) }

    /// 4009: Card transaction record not found
    public static var cardTransactionNotFound: CardIssuing { CardIssuing(Self.Codes.cardTransactionNotFound) }

    /// The code alone, for a pattern: `catch CardIssuing.physicalCardBillingAddressMissing`.
    ///
    /// 4010: Physical card billing address cannot be empty
    public static var physicalCardBillingAddressMissing: Phrasebook.CodeReference { Self.Codes.physicalCardBillingAddressMissing }

    /// 4010: Physical card billing address cannot be empty
    public static func physicalCardBillingAddressMissing(field: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.physicalCardBillingAddressMissing) {
            $0.set("field", field)
        }
    }

    /// 4010: Physical card billing address cannot be empty
    public static func physicalCardBillingAddressMissing(fields: [Swift.String]) -> CardIssuing {
        CardIssuing(Self.Codes.physicalCardBillingAddressMissing) {
            $0.set("field", fields)
        }
    }

    /// The code alone, for a pattern: `catch CardIssuing.countryNotSupportedForCardApplication`.
    ///
    /// 4011: Country not supported for this card application
    public static var countryNotSupportedForCardApplication: Phrasebook.CodeReference { Self.Codes.countryNotSupportedForCardApplication }

    /// 4011: Country not supported for this card application
    public static func countryNotSupportedForCardApplication(country: Swift.String) -> CardIssuing {
        CardIssuing(Self.Codes.countryNotSupportedForCardApplication) {
            $0["country"] = MessageFormat.MessageArgument.region(country)
        }
    }

    /// 4012: Card information not found
    public static var cardInformationNotFound: CardIssuing { CardIssuing(Self.Codes.cardInformationNotFound) }

    /// 4013: Card status not supported
    public static var cardStatusNotSupported: CardIssuing { CardIssuing(Self.Codes.cardStatusNotSupported) }

    /// 4014: Card activation not supported
    public static var cardActivationNotSupported: CardIssuing { CardIssuing(Self.Codes.cardActivationNotSupported) }

    /// 4015: PIN decryption failed, check encryption method and key
    public static var pinDecryptionFailed: CardIssuing { CardIssuing(Self.Codes.pinDecryptionFailed) }

    /// 4016: Invalid PIN format. Must be 6 digits without three identical or consecutive digits (e.g. 111111, 123456, 654321).
    public static var invalidPINFormat: CardIssuing { CardIssuing(Self.Codes.invalidPINFormat) }

    /// 4017: Not a physical card, PIN setting not supported
    public static var pinSettingPhysicalCardOnly: CardIssuing { CardIssuing(Self.Codes.pinSettingPhysicalCardOnly) }

    /// 4018: No available API credential found
    public static var apiCredentialNotFound: CardIssuing { CardIssuing(Self.Codes.apiCredentialNotFound) }

    /// 4019: CVV decryption failed, check encryption method and key
    public static var cvvDecryptionFailed: CardIssuing { CardIssuing(Self.Codes.cvvDecryptionFailed) }

    /// The codes alone, without values: `error.codeReference == CardIssuing.Codes.success`.
    public enum Codes: Swift.Sendable {
        /// 0: Success
        public static let success = Phrasebook.CodeReference("card-issuing", "0")
        /// 1001: System error, please try again later
        public static let systemError = Phrasebook.CodeReference("card-issuing", "1001")
        /// 1002: Api-Key is required
        public static let apiKeyRequired = Phrasebook.CodeReference("card-issuing", "1002")
        /// 1003: IP address not allowed
        public static let ipAddressNotAllowed = Phrasebook.CodeReference("card-issuing", "1003")
        /// 1004: Invalid request parameter
        public static let invalidRequestParameter = Phrasebook.CodeReference("card-issuing", "1004")
        /// 1005: Timestamp invalid or expired
        public static let timestampInvalidOrExpired = Phrasebook.CodeReference("card-issuing", "1005")
        /// 1006: Access-Token is required
        public static let accessTokenRequired = Phrasebook.CodeReference("card-issuing", "1006")
        /// 1007: Access-Token invalid or expired
        public static let accessTokenInvalidOrExpired = Phrasebook.CodeReference("card-issuing", "1007")
        /// 1008: Api-Key does not exist
        public static let apiKeyNotFound = Phrasebook.CodeReference("card-issuing", "1008")
        /// 1009: Operation too frequent, please try again later
        public static let operationTooFrequent = Phrasebook.CodeReference("card-issuing", "1009")
        /// 1010: Api-Key is not enabled
        public static let apiKeyNotEnabled = Phrasebook.CodeReference("card-issuing", "1010")
        /// 1011: Api-Key has expired
        public static let apiKeyExpired = Phrasebook.CodeReference("card-issuing", "1011")
        /// 1012: Merchant integration mode not supported
        public static let merchantIntegrationModeNotSupported = Phrasebook.CodeReference("card-issuing", "1012")
        /// 1013: PCI sensitive card display is not enabled
        public static let pciSensitiveCardDisplayNotEnabled = Phrasebook.CodeReference("card-issuing", "1013")
        /// 1014: Client-Access-Token invalid or already used
        public static let clientAccessTokenInvalidOrUsed = Phrasebook.CodeReference("card-issuing", "1014")
        /// 1015: Parent page Origin not in whitelist
        public static let parentPageOriginNotInWhitelist = Phrasebook.CodeReference("card-issuing", "1015")
        /// 1016: Request Origin does not match hosted configuration
        public static let requestOriginMismatch = Phrasebook.CodeReference("card-issuing", "1016")
        /// 1017: Request replay or nonce already used
        public static let requestReplayOrNonceUsed = Phrasebook.CodeReference("card-issuing", "1017")
        /// 1018: Sec-Fetch validation failed
        public static let secFetchValidationFailed = Phrasebook.CodeReference("card-issuing", "1018")
        /// 1019: Query end time must be after start time
        public static let queryEndTimeNotAfterStartTime = Phrasebook.CodeReference("card-issuing", "1019")
        /// 1020: Query time range exceeds the allowed limit
        public static let queryTimeRangeTooLong = Phrasebook.CodeReference("card-issuing", "1020")
        /// 1021: Merchant does not exist
        public static let merchantNotFound = Phrasebook.CodeReference("card-issuing", "1021")
        /// 1022: Merchant status is abnormal, please contact administrator
        public static let merchantStatusAbnormal = Phrasebook.CodeReference("card-issuing", "1022")
        /// 2001: Cardholder already exists
        public static let cardholderAlreadyExists = Phrasebook.CodeReference("card-issuing", "2001")
        /// 2002: Cardholder does not exist
        public static let cardholderNotFound = Phrasebook.CodeReference("card-issuing", "2002")
        /// 2003: Cardholder already verified
        public static let cardholderAlreadyVerified = Phrasebook.CodeReference("card-issuing", "2003")
        /// 2004: Cardholder has a pending verification
        public static let cardholderVerificationPending = Phrasebook.CodeReference("card-issuing", "2004")
        /// 2005: Cardholder verification failed
        public static let cardholderVerificationFailed = Phrasebook.CodeReference("card-issuing", "2005")
        /// 2006: Failed to retrieve cardholder KYC information
        public static let cardholderKYCRetrievalFailed = Phrasebook.CodeReference("card-issuing", "2006")
        /// 2007: Please use English letters, numbers, spaces, or common address symbols (e.g. - / #).
        public static let unsupportedCharacters = Phrasebook.CodeReference("card-issuing", "2007")
        /// 2008: Only English is supported
        public static let onlyEnglishSupported = Phrasebook.CodeReference("card-issuing", "2008")
        /// 2009: Country is not supported
        public static let countryNotSupported = Phrasebook.CodeReference("card-issuing", "2009")
        /// 2010: The postal code does not match the selected address (state/province, city)
        public static let postalCodeAddressMismatch = Phrasebook.CodeReference("card-issuing", "2010")
        /// 2011: Cardholder unique number mismatch
        public static let cardholderUniqueNumberMismatch = Phrasebook.CodeReference("card-issuing", "2011")
        /// 3001: Currency not supported by merchant
        public static let currencyNotSupported = Phrasebook.CodeReference("card-issuing", "3001")
        /// 3002: Insufficient cardholder account balance
        public static let insufficientCardholderAccountBalance = Phrasebook.CodeReference("card-issuing", "3002")
        /// 3003: Currency chain mismatch
        public static let currencyChainMismatch = Phrasebook.CodeReference("card-issuing", "3003")
        /// 3004: Transfer reference number already exists
        public static let transferReferenceNumberAlreadyExists = Phrasebook.CodeReference("card-issuing", "3004")
        /// 3005: Invalid transfer amount format or precision
        public static let invalidTransferAmount = Phrasebook.CodeReference("card-issuing", "3005")
        /// 3006: Invalid transfer type
        public static let invalidTransferType = Phrasebook.CodeReference("card-issuing", "3006")
        /// 3007: Insufficient merchant account balance
        public static let insufficientMerchantAccountBalance = Phrasebook.CodeReference("card-issuing", "3007")
        /// 3008: Insufficient account balance
        public static let insufficientAccountBalance = Phrasebook.CodeReference("card-issuing", "3008")
        /// 4001: Card BIN not available
        public static let cardBINNotAvailable = Phrasebook.CodeReference("card-issuing", "4001")
        /// 4002: Card package not found
        public static let cardPackageNotFound = Phrasebook.CodeReference("card-issuing", "4002")
        /// 4003: Merchant card unique number already exists
        public static let merchantCardUniqueNumberAlreadyExists = Phrasebook.CodeReference("card-issuing", "4003")
        /// 4004: Card does not exist
        public static let cardNotFound = Phrasebook.CodeReference("card-issuing", "4004")
        /// 4005: Card status does not allow this operation
        public static let cardStatusNotAllowed = Phrasebook.CodeReference("card-issuing", "4005")
        /// 4006: Card issuance limit reached
        public static let cardIssuanceLimitReached = Phrasebook.CodeReference("card-issuing", "4006")
        /// 4007: Card provider operation failed
        public static let cardProviderOperationFailed = Phrasebook.CodeReference("card-issuing", "4007")
        /// 4008: Physical card activation must be completed in merchant app
        public static let physicalCardActivationInMerchantAppOnly = Phrasebook.CodeReference("card-issuing", "4008")
        /// 4009: Card transaction record not found
        public static let cardTransactionNotFound = Phrasebook.CodeReference("card-issuing", "4009")
        /// 4010: Physical card billing address cannot be empty
        public static let physicalCardBillingAddressMissing = Phrasebook.CodeReference("card-issuing", "4010")
        /// 4011: Country not supported for this card application
        public static let countryNotSupportedForCardApplication = Phrasebook.CodeReference("card-issuing", "4011")
        /// 4012: Card information not found
        public static let cardInformationNotFound = Phrasebook.CodeReference("card-issuing", "4012")
        /// 4013: Card status not supported
        public static let cardStatusNotSupported = Phrasebook.CodeReference("card-issuing", "4013")
        /// 4014: Card activation not supported
        public static let cardActivationNotSupported = Phrasebook.CodeReference("card-issuing", "4014")
        /// 4015: PIN decryption failed, check encryption method and key
        public static let pinDecryptionFailed = Phrasebook.CodeReference("card-issuing", "4015")
        /// 4016: Invalid PIN format. Must be 6 digits without three identical or consecutive digits (e.g. 111111, 123456, 654321).
        public static let invalidPINFormat = Phrasebook.CodeReference("card-issuing", "4016")
        /// 4017: Not a physical card, PIN setting not supported
        public static let pinSettingPhysicalCardOnly = Phrasebook.CodeReference("card-issuing", "4017")
        /// 4018: No available API credential found
        public static let apiCredentialNotFound = Phrasebook.CodeReference("card-issuing", "4018")
        /// 4019: CVV decryption failed, check encryption method and key
        public static let cvvDecryptionFailed = Phrasebook.CodeReference("card-issuing", "4019")
    }

    /// All codes, in document order.
    public static let allCodes: [Phrasebook.CodeReference] = [
        Codes.success,
        Codes.systemError,
        Codes.apiKeyRequired,
        Codes.ipAddressNotAllowed,
        Codes.invalidRequestParameter,
        Codes.timestampInvalidOrExpired,
        Codes.accessTokenRequired,
        Codes.accessTokenInvalidOrExpired,
        Codes.apiKeyNotFound,
        Codes.operationTooFrequent,
        Codes.apiKeyNotEnabled,
        Codes.apiKeyExpired,
        Codes.merchantIntegrationModeNotSupported,
        Codes.pciSensitiveCardDisplayNotEnabled,
        Codes.clientAccessTokenInvalidOrUsed,
        Codes.parentPageOriginNotInWhitelist,
        Codes.requestOriginMismatch,
        Codes.requestReplayOrNonceUsed,
        Codes.secFetchValidationFailed,
        Codes.queryEndTimeNotAfterStartTime,
        Codes.queryTimeRangeTooLong,
        Codes.merchantNotFound,
        Codes.merchantStatusAbnormal,
        Codes.cardholderAlreadyExists,
        Codes.cardholderNotFound,
        Codes.cardholderAlreadyVerified,
        Codes.cardholderVerificationPending,
        Codes.cardholderVerificationFailed,
        Codes.cardholderKYCRetrievalFailed,
        Codes.unsupportedCharacters,
        Codes.onlyEnglishSupported,
        Codes.countryNotSupported,
        Codes.postalCodeAddressMismatch,
        Codes.cardholderUniqueNumberMismatch,
        Codes.currencyNotSupported,
        Codes.insufficientCardholderAccountBalance,
        Codes.currencyChainMismatch,
        Codes.transferReferenceNumberAlreadyExists,
        Codes.invalidTransferAmount,
        Codes.invalidTransferType,
        Codes.insufficientMerchantAccountBalance,
        Codes.insufficientAccountBalance,
        Codes.cardBINNotAvailable,
        Codes.cardPackageNotFound,
        Codes.merchantCardUniqueNumberAlreadyExists,
        Codes.cardNotFound,
        Codes.cardStatusNotAllowed,
        Codes.cardIssuanceLimitReached,
        Codes.cardProviderOperationFailed,
        Codes.physicalCardActivationInMerchantAppOnly,
        Codes.cardTransactionNotFound,
        Codes.physicalCardBillingAddressMissing,
        Codes.countryNotSupportedForCardApplication,
        Codes.cardInformationNotFound,
        Codes.cardStatusNotSupported,
        Codes.cardActivationNotSupported,
        Codes.pinDecryptionFailed,
        Codes.invalidPINFormat,
        Codes.pinSettingPhysicalCardOnly,
        Codes.apiCredentialNotFound,
        Codes.cvvDecryptionFailed,
    ]
}

extension Phrasebook.Catalog.Name {
    /// `order-acquiring`: Error Codes
    ///
    /// Error code (code) indicates the processing result of API requests.
    public static let orderAcquiring = Phrasebook.Catalog.Name(rawValue: "order-acquiring")
}

/// A code of `order-acquiring`, with the values that its texts show.
///
/// Error Codes
///
/// Error code (code) indicates the processing result of API requests.
public struct OrderAcquiring: Phrasebook.CodedError, Swift.Hashable, Swift.CustomStringConvertible {
    /// The code and its catalog.
    public let codeReference: Phrasebook.CodeReference
    /// The values that the code's texts show.
    public let arguments: MessageFormat.MessageArguments
    /// The catalog and the code, without the values of arguments.
    public var description: Swift.String { "\(codeReference.catalog) \(codeReference.code)" }

    private init(_ codeReference: Phrasebook.CodeReference) {
        self.codeReference = codeReference
        self.arguments = MessageFormat.MessageArguments()
    }

    private init(_ codeReference: Phrasebook.CodeReference, _ set: (inout MessageFormat.MessageArguments) -> Swift.Void) {
        var arguments = MessageFormat.MessageArguments()
        set(&arguments)
        self.codeReference = codeReference
        self.arguments = arguments
    }

    /// 0: Interface response successful
    public static var interfaceResponseSuccessful: OrderAcquiring { OrderAcquiring(Self.Codes.interfaceResponseSuccessful) }

    /// S01: Invalid IP address
    ///
    /// Handling: Check if merchant has configured IP whitelist and add calling server IP to whitelist
    public static var invalidIPAddress: OrderAcquiring { OrderAcquiring(Self.Codes.invalidIPAddress) }

    /// S02: Request timestamp deviation from server time too large
    ///
    /// Handling: Sync client system time, ensure time difference within allowed range (±10 minutes)
    public static var requestTimestampDeviationTooLarge: OrderAcquiring { OrderAcquiring(Self.Codes.requestTimestampDeviationTooLarge) }

    /// S03: Signature verification failed
    ///
    /// Handling: Check signature algorithm, key, and parameter order, confirm parameters involved in signature have not been modified
    public static var signatureVerificationFailed: OrderAcquiring { OrderAcquiring(Self.Codes.signatureVerificationFailed) }

    /// S04: Interface call frequency exceeded
    ///
    /// Handling: Reduce call frequency, follow platform frequency limit rules
    public static var interfaceCallFrequencyExceeded: OrderAcquiring { OrderAcquiring(Self.Codes.interfaceCallFrequencyExceeded) }

    /// S05: Data decryption failed
    ///
    /// Handling: Check code encryption logic or check if key settings are correct
    public static var dataDecryptionFailed: OrderAcquiring { OrderAcquiring(Self.Codes.dataDecryptionFailed) }

    /// S06: Insufficient permissions
    ///
    /// Handling: Contact administrator to apply for permissions or check if permissions are correct
    public static var insufficientPermissions: OrderAcquiring { OrderAcquiring(Self.Codes.insufficientPermissions) }

    /// S07: TMK key does not exist or key expired
    ///
    /// Handling: Re-obtain TMK
    public static var tmkDoesNotExistOrExpired: OrderAcquiring { OrderAcquiring(Self.Codes.tmkDoesNotExistOrExpired) }

    /// S08: Working key does not exist or key expired
    ///
    /// Handling: Re-obtain working key
    public static var workingKeyDoesNotExistOrExpired: OrderAcquiring { OrderAcquiring(Self.Codes.workingKeyDoesNotExistOrExpired) }

    /// S09: Login session expired or not logged in
    ///
    /// Handling: Log in again
    public static var loginSessionExpiredOrNotLoggedIn: OrderAcquiring { OrderAcquiring(Self.Codes.loginSessionExpiredOrNotLoggedIn) }

    /// S10: Request authentication failed
    ///
    /// Handling: Check key settings or authentication algorithm calculation is correct
    public static var requestAuthenticationFailed: OrderAcquiring { OrderAcquiring(Self.Codes.requestAuthenticationFailed) }

    /// S11: Duplicate request
    ///
    /// Handling: Use different X-Request-Id to initiate request again, or wait 10 minutes before retrying
    public static var duplicateRequest: OrderAcquiring { OrderAcquiring(Self.Codes.duplicateRequest) }

    /// The code alone, for a pattern: `catch OrderAcquiring.requestParameterMissing`.
    ///
    /// C01: Request parameter missing
    public static var requestParameterMissing: Phrasebook.CodeReference { Self.Codes.requestParameterMissing }

    /// C01: Request parameter missing
    ///
    /// Handling: Ensure all required parameters are provided
    public static func requestParameterMissing(field: Swift.String) -> OrderAcquiring {
        OrderAcquiring(Self.Codes.requestParameterMissing) {
            $0.set("field", field)
        }
    }

    /// C01: Request parameter missing
    ///
    /// Handling: Ensure all required parameters are provided
    public static func requestParameterMissing(fields: [Swift.String]) -> OrderAcquiring {
        OrderAcquiring(Self.Codes.requestParameterMissing) {
            $0.set("field", fields)
        }
    }

    /// C02: Request JSON format error
    ///
    /// Handling: Check JSON structure, bracket matching, and data type validity
    public static var requestJSONFormatError: OrderAcquiring { OrderAcquiring(Self.Codes.requestJSONFormatError) }

    /// C03: Merchant does not exist or is disabled
    ///
    /// Handling: Check if merchant ID is correct and confirm merchant status
    public static var merchantDoesNotExistOrDisabled: OrderAcquiring { OrderAcquiring(Self.Codes.merchantDoesNotExistOrDisabled) }

    /// C06: Duplicate request serial number
    ///
    /// Handling: Ensure uniqueness of merchant request number, avoid duplicate submission
    public static var duplicateRequestSerialNumber: OrderAcquiring { OrderAcquiring(Self.Codes.duplicateRequestSerialNumber) }

    /// C08: Transaction locked (prevent concurrent operations)
    ///
    /// Handling: Wait for current operation to complete before initiating new request, recommend business layer locking control
    public static var transactionLocked: OrderAcquiring { OrderAcquiring(Self.Codes.transactionLocked) }

    /// C10: Order already paid
    ///
    /// Handling: Confirm order status through order query interface, no need to repeat operation
    public static var orderAlreadyPaid: OrderAcquiring { OrderAcquiring(Self.Codes.orderAlreadyPaid) }

    /// C12: Order does not exist
    ///
    /// Handling: Check if order number is correct and order’s merchant
    public static var orderDoesNotExist: OrderAcquiring { OrderAcquiring(Self.Codes.orderDoesNotExist) }

    /// The code alone, for a pattern: `catch OrderAcquiring.transactionAmountOutOfRange`.
    ///
    /// C14: Transaction amount exceeds allowed range
    public static var transactionAmountOutOfRange: Phrasebook.CodeReference { Self.Codes.transactionAmountOutOfRange }

    /// C14: Transaction amount exceeds allowed range
    ///
    /// Handling: Check platform’s amount limit rules for this merchant/payment method, adjust request amount
    public static func transactionAmountOutOfRange(minimum: MessageFormat.Money, maximum: MessageFormat.Money) -> OrderAcquiring {
        OrderAcquiring(Self.Codes.transactionAmountOutOfRange) {
            $0.set("minimum", minimum)
            $0.set("maximum", maximum)
        }
    }

    /// The code alone, for a pattern: `catch OrderAcquiring.refundAmountExceedsRefundableBalance`.
    ///
    /// C15: Refund amount exceeds original order amount or refundable balance
    public static var refundAmountExceedsRefundableBalance: Phrasebook.CodeReference { Self.Codes.refundAmountExceedsRefundableBalance }

    /// C15: Refund amount exceeds original order amount or refundable balance
    ///
    /// Handling: Verify original order amount and refunded amount, ensure total refund amount does not exceed refundable limit
    public static func refundAmountExceedsRefundableBalance(refundable: MessageFormat.Money) -> OrderAcquiring {
        OrderAcquiring(Self.Codes.refundAmountExceedsRefundableBalance) {
            $0.set("refundable", refundable)
        }
    }

    /// C24: Original transaction status not allowed
    ///
    /// Handling: Check transaction status
    public static var originalTransactionStatusNotAllowed: OrderAcquiring { OrderAcquiring(Self.Codes.originalTransactionStatusNotAllowed) }

    /// M01: Interface call permission insufficient or not activated
    ///
    /// Handling: Apply for corresponding interface permission or renew
    public static var interfacePermissionInsufficientOrNotActivated: OrderAcquiring { OrderAcquiring(Self.Codes.interfacePermissionInsufficientOrNotActivated) }

    /// M02: Application does not exist or unavailable
    ///
    /// Handling: Check if appId is correct and confirm application status on open platform
    public static var applicationDoesNotExistOrUnavailable: OrderAcquiring { OrderAcquiring(Self.Codes.applicationDoesNotExistOrUnavailable) }

    /// M04: Merchant has not activated this payment product or payment parameters not configured or configured incorrectly
    ///
    /// Handling: Confirm merchant has activated corresponding payment product, complete payment parameter configuration
    public static var paymentProductNotActivatedOrMisconfigured: OrderAcquiring { OrderAcquiring(Self.Codes.paymentProductNotActivatedOrMisconfigured) }

    /// P01: Bank channel exception
    ///
    /// Handling: Call order query interface to confirm transaction status, if unpaid order can retry
    public static var bankChannelException: OrderAcquiring { OrderAcquiring(Self.Codes.bankChannelException) }

    /// E01: System busy, please try again later
    ///
    /// Handling: Call order query interface to confirm transaction status, if unpaid order can retry
    public static var systemBusy: OrderAcquiring { OrderAcquiring(Self.Codes.systemBusy) }

    /// E02: Network timeout or error
    ///
    /// Handling: Call order query interface to confirm transaction status, if unpaid order can retry
    public static var networkTimeoutOrError: OrderAcquiring { OrderAcquiring(Self.Codes.networkTimeoutOrError) }

    /// E03: Unknown exception
    ///
    /// Handling: Call order query interface to confirm transaction status, if unpaid order can retry
    public static var unknownException: OrderAcquiring { OrderAcquiring(Self.Codes.unknownException) }

    /// The codes alone, without values: `error.codeReference == OrderAcquiring.Codes.interfaceResponseSuccessful`.
    public enum Codes: Swift.Sendable {
        /// 0: Interface response successful
        public static let interfaceResponseSuccessful = Phrasebook.CodeReference("order-acquiring", "0")
        /// S01: Invalid IP address
        public static let invalidIPAddress = Phrasebook.CodeReference("order-acquiring", "S01")
        /// S02: Request timestamp deviation from server time too large
        public static let requestTimestampDeviationTooLarge = Phrasebook.CodeReference("order-acquiring", "S02")
        /// S03: Signature verification failed
        public static let signatureVerificationFailed = Phrasebook.CodeReference("order-acquiring", "S03")
        /// S04: Interface call frequency exceeded
        public static let interfaceCallFrequencyExceeded = Phrasebook.CodeReference("order-acquiring", "S04")
        /// S05: Data decryption failed
        public static let dataDecryptionFailed = Phrasebook.CodeReference("order-acquiring", "S05")
        /// S06: Insufficient permissions
        public static let insufficientPermissions = Phrasebook.CodeReference("order-acquiring", "S06")
        /// S07: TMK key does not exist or key expired
        public static let tmkDoesNotExistOrExpired = Phrasebook.CodeReference("order-acquiring", "S07")
        /// S08: Working key does not exist or key expired
        public static let workingKeyDoesNotExistOrExpired = Phrasebook.CodeReference("order-acquiring", "S08")
        /// S09: Login session expired or not logged in
        public static let loginSessionExpiredOrNotLoggedIn = Phrasebook.CodeReference("order-acquiring", "S09")
        /// S10: Request authentication failed
        public static let requestAuthenticationFailed = Phrasebook.CodeReference("order-acquiring", "S10")
        /// S11: Duplicate request
        public static let duplicateRequest = Phrasebook.CodeReference("order-acquiring", "S11")
        /// C01: Request parameter missing
        public static let requestParameterMissing = Phrasebook.CodeReference("order-acquiring", "C01")
        /// C02: Request JSON format error
        public static let requestJSONFormatError = Phrasebook.CodeReference("order-acquiring", "C02")
        /// C03: Merchant does not exist or is disabled
        public static let merchantDoesNotExistOrDisabled = Phrasebook.CodeReference("order-acquiring", "C03")
        /// C06: Duplicate request serial number
        public static let duplicateRequestSerialNumber = Phrasebook.CodeReference("order-acquiring", "C06")
        /// C08: Transaction locked (prevent concurrent operations)
        public static let transactionLocked = Phrasebook.CodeReference("order-acquiring", "C08")
        /// C10: Order already paid
        public static let orderAlreadyPaid = Phrasebook.CodeReference("order-acquiring", "C10")
        /// C12: Order does not exist
        public static let orderDoesNotExist = Phrasebook.CodeReference("order-acquiring", "C12")
        /// C14: Transaction amount exceeds allowed range
        public static let transactionAmountOutOfRange = Phrasebook.CodeReference("order-acquiring", "C14")
        /// C15: Refund amount exceeds original order amount or refundable balance
        public static let refundAmountExceedsRefundableBalance = Phrasebook.CodeReference("order-acquiring", "C15")
        /// C24: Original transaction status not allowed
        public static let originalTransactionStatusNotAllowed = Phrasebook.CodeReference("order-acquiring", "C24")
        /// M01: Interface call permission insufficient or not activated
        public static let interfacePermissionInsufficientOrNotActivated = Phrasebook.CodeReference("order-acquiring", "M01")
        /// M02: Application does not exist or unavailable
        public static let applicationDoesNotExistOrUnavailable = Phrasebook.CodeReference("order-acquiring", "M02")
        /// M04: Merchant has not activated this payment product or payment parameters not configured or configured incorrectly
        public static let paymentProductNotActivatedOrMisconfigured = Phrasebook.CodeReference("order-acquiring", "M04")
        /// P01: Bank channel exception
        public static let bankChannelException = Phrasebook.CodeReference("order-acquiring", "P01")
        /// E01: System busy, please try again later
        public static let systemBusy = Phrasebook.CodeReference("order-acquiring", "E01")
        /// E02: Network timeout or error
        public static let networkTimeoutOrError = Phrasebook.CodeReference("order-acquiring", "E02")
        /// E03: Unknown exception
        public static let unknownException = Phrasebook.CodeReference("order-acquiring", "E03")
    }

    /// All codes, in document order.
    public static let allCodes: [Phrasebook.CodeReference] = [
        Codes.interfaceResponseSuccessful,
        Codes.invalidIPAddress,
        Codes.requestTimestampDeviationTooLarge,
        Codes.signatureVerificationFailed,
        Codes.interfaceCallFrequencyExceeded,
        Codes.dataDecryptionFailed,
        Codes.insufficientPermissions,
        Codes.tmkDoesNotExistOrExpired,
        Codes.workingKeyDoesNotExistOrExpired,
        Codes.loginSessionExpiredOrNotLoggedIn,
        Codes.requestAuthenticationFailed,
        Codes.duplicateRequest,
        Codes.requestParameterMissing,
        Codes.requestJSONFormatError,
        Codes.merchantDoesNotExistOrDisabled,
        Codes.duplicateRequestSerialNumber,
        Codes.transactionLocked,
        Codes.orderAlreadyPaid,
        Codes.orderDoesNotExist,
        Codes.transactionAmountOutOfRange,
        Codes.refundAmountExceedsRefundableBalance,
        Codes.originalTransactionStatusNotAllowed,
        Codes.interfacePermissionInsufficientOrNotActivated,
        Codes.applicationDoesNotExistOrUnavailable,
        Codes.paymentProductNotActivatedOrMisconfigured,
        Codes.bankChannelException,
        Codes.systemBusy,
        Codes.networkTimeoutOrError,
        Codes.unknownException,
    ]
}

extension Phrasebook.Catalog.Name {
    /// `return-code-gateway`: Payment Error Code
    ///
    /// The system return codes of the payment gateway are listed here by category, with descriptions in English and Chinese.
    public static let returnCodeGateway = Phrasebook.Catalog.Name(rawValue: "return-code-gateway")
}

/// A code of `return-code-gateway`, with the values that its texts show.
///
/// Payment Error Code
///
/// The system return codes of the payment gateway are listed here by category, with descriptions in English and Chinese.
public struct ReturnCodeGateway: Phrasebook.CodedError, Swift.Hashable, Swift.CustomStringConvertible {
    /// The code and its catalog.
    public let codeReference: Phrasebook.CodeReference
    /// The values that the code's texts show.
    public let arguments: MessageFormat.MessageArguments
    /// The catalog and the code, without the values of arguments.
    public var description: Swift.String { "\(codeReference.catalog) \(codeReference.code)" }

    private init(_ codeReference: Phrasebook.CodeReference) {
        self.codeReference = codeReference
        self.arguments = MessageFormat.MessageArguments()
    }

    private init(_ codeReference: Phrasebook.CodeReference, _ set: (inout MessageFormat.MessageArguments) -> Swift.Void) {
        var arguments = MessageFormat.MessageArguments()
        set(&arguments)
        self.codeReference = codeReference
        self.arguments = arguments
    }

    /// 100000: Success
    public static var success: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.success) }

    /// 100100: Insufficient balance
    public static var insufficientBalance: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.insufficientBalance) }

    /// The code alone, for a pattern: `catch ReturnCodeGateway.amountExceedsMaximumLimit`.
    ///
    /// 100101: Amount exceeds the maximum limit
    public static var amountExceedsMaximumLimit: Phrasebook.CodeReference { Self.Codes.amountExceedsMaximumLimit }

    /// 100101: Amount exceeds the maximum limit
    public static func amountExceedsMaximumLimit(amount: MessageFormat.Money, limit: MessageFormat.Money) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.amountExceedsMaximumLimit) {
            $0.set("amount", amount)
            $0.set("limit", limit)
        }
    }

    /// The code alone, for a pattern: `catch ReturnCodeGateway.amountBelowMinimumLimit`.
    ///
    /// 100102: Amount below the minimum limit
    public static var amountBelowMinimumLimit: Phrasebook.CodeReference { Self.Codes.amountBelowMinimumLimit }

    /// 100102: Amount below the minimum limit
    public static func amountBelowMinimumLimit(minimum: MessageFormat.Money) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.amountBelowMinimumLimit) {
            $0.set("minimum", minimum)
        }
    }

    /// 100103: Invalid amount format
    public static var invalidAmountFormat: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidAmountFormat) }

    /// 100104: Incorrect original amount
    public static var incorrectOriginalAmount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectOriginalAmount) }

    /// 100105: Amount mismatch (cumulative)
    public static var cumulativeAmountMismatch: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.cumulativeAmountMismatch) }

    /// 100106: Amount update not supported
    public static var amountUpdateNotSupported: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.amountUpdateNotSupported) }

    /// 100107: Invalid currency
    public static var invalidAmountCurrency: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidAmountCurrency) }

    /// The code alone, for a pattern: `catch ReturnCodeGateway.amountCurrencyNotSupported`.
    ///
    /// 100108: Currency not supported
    public static var amountCurrencyNotSupported: Phrasebook.CodeReference { Self.Codes.amountCurrencyNotSupported }

    /// 100108: Currency not supported
    public static func amountCurrencyNotSupported(currency: Swift.String) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.amountCurrencyNotSupported) {
            $0.set("currency", currency)
        }
    }

    /// 100201: Account information mismatch
    public static var accountInformationMismatch: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountInformationMismatch) }

    /// 100202: Bank account does not exist
    public static var bankAccountDoesNotExist: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.bankAccountDoesNotExist) }

    /// 100203: Lost bank account
    public static var lostBankAccount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.lostBankAccount) }

    /// 100204: Confiscated bank account
    public static var confiscatedBankAccount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.confiscatedBankAccount) }

    /// 100205: Stolen bank account
    public static var stolenBankAccount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.stolenBankAccount) }

    /// 100206: Expired bank account
    public static var expiredBankAccount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.expiredBankAccount) }

    /// 100207: Unsupported bank account
    public static var unsupportedBankAccount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.unsupportedBankAccount) }

    /// 100208: Fraudulent bank card
    public static var fraudulentBankCard: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.fraudulentBankCard) }

    /// 100209: Suspected counterfeit card
    public static var suspectedCounterfeitCard: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.suspectedCounterfeitCard) }

    /// 100210: Pick-up card (Contact issuer)
    public static var pickUpCard: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.pickUpCard) }

    /// 100211: Card blacklisted
    public static var cardBlacklisted: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.cardBlacklisted) }

    /// 100212: Card data error
    public static var cardDataError: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.cardDataError) }

    /// 100213: Account frozen
    public static var accountFrozen: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountFrozen) }

    /// 100214: Account closed
    public static var accountClosed: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountClosed) }

    /// 100215: Account locked
    public static var accountLocked: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountLocked) }

    /// 100216: Account purged
    public static var accountPurged: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountPurged) }

    /// 100217: Bank account declined
    public static var bankAccountDeclined: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.bankAccountDeclined) }

    /// 100218: Account and name mismatch
    public static var accountAndNameMismatch: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountAndNameMismatch) }

    /// 100219: Restricted account
    public static var restrictedAccount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.restrictedAccount) }

    /// 100220: Account unusable
    public static var accountUnusable: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountUnusable) }

    /// 100221: Account verification failed
    public static var accountVerificationFailed: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.accountVerificationFailed) }

    /// 100222: Card decline rate limit exceeded
    public static var cardDeclineRateLimitExceeded: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.cardDeclineRateLimitExceeded) }

    /// 100223: Invalid account type
    public static var invalidAccountType: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidAccountType) }

    /// 100224: Incorrect cvv
    public static var incorrectCvv: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectCvv) }

    /// 100225: Incorrect card address
    public static var incorrectCardAddress: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectCardAddress) }

    /// 100226: Incorrect card ZIP code
    public static var incorrectCardZipCode: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectCardZipCode) }

    /// 100227: Incorrect expiration month
    public static var incorrectExpirationMonth: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectExpirationMonth) }

    /// 100228: Incorrect expiration year
    public static var incorrectExpirationYear: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectExpirationYear) }

    /// 100229: Incorrect expiration date
    public static var incorrectExpirationDate: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectExpirationDate) }

    /// 100230: Invalid customer payment account
    public static var invalidCustomerPaymentAccount: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidCustomerPaymentAccount) }

    /// 100300: Suspected Fraud
    public static var suspectedFraud: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.suspectedFraud) }

    /// 100301: High-risk transaction
    public static var highRiskTransaction: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.highRiskTransaction) }

    /// 100302: Security violation
    public static var securityViolation: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.securityViolation) }

    /// 100303: Violation of the law
    public static var violationOfTheLaw: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.violationOfTheLaw) }

    /// 100304: Email blacklisted
    public static var emailBlacklisted: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.emailBlacklisted) }

    /// 100400: Not authorized
    public static var notAuthorized: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.notAuthorized) }

    /// 100401: Missing pickup address
    public static var missingPickupAddress: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.missingPickupAddress) }

    /// 100402: Invalid pickup address
    public static var invalidPickupAddress: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidPickupAddress) }

    /// 100403: Unsupported shipping type
    public static var unsupportedShippingType: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.unsupportedShippingType) }

    /// 100404: Missing postal code
    public static var missingPostalCode: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.missingPostalCode) }

    /// 100405: Invalid postal code
    public static var invalidPostalCode: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidPostalCode) }

    /// 100406: Invalid phone number
    public static var invalidPhoneNumber: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidPhoneNumber) }

    /// 100407: Invalid country code
    public static var invalidCountryCode: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidCountryCode) }

    /// 100408: Invalid province
    public static var invalidProvince: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidProvince) }

    /// 100409: Invalid city
    public static var invalidCity: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidCity) }

    /// 100410: Agreement not found
    public static var agreementNotFound: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.agreementNotFound) }

    /// 100411: API rate limit exceeded
    public static var apiRateLimitExceeded: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.apiRateLimitExceeded) }

    /// 100412: API key error
    public static var apiKeyError: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.apiKeyError) }

    /// 100413: Invalid merchant
    public static var invalidMerchant: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidMerchant) }

    /// The code alone, for a pattern: `catch ReturnCodeGateway.invalidParameter`.
    ///
    /// 100414: Invalid parameter
    public static var invalidParameter: Phrasebook.CodeReference { Self.Codes.invalidParameter }

    /// 100414: Invalid parameter
    public static func invalidParameter(field: Swift.String) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.invalidParameter) {
            $0.set("field", field)
        }
    }

    /// 100414: Invalid parameter
    public static func invalidParameter(fields: [Swift.String]) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.invalidParameter) {
            $0.set("field", fields)
        }
    }

    /// 100415: Unsupported payment type
    public static var unsupportedPaymentType: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.unsupportedPaymentType) }

    /// 100416: Provider not found
    public static var providerNotFound: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.providerNotFound) }

    /// 100417: Invalid currency
    public static var invalidCurrencyParameter: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidCurrencyParameter) }

    /// The code alone, for a pattern: `catch ReturnCodeGateway.currencyParameterNotSupported`.
    ///
    /// 100418: Currency not supported
    public static var currencyParameterNotSupported: Phrasebook.CodeReference { Self.Codes.currencyParameterNotSupported }

    /// 100418: Currency not supported
    public static func currencyParameterNotSupported(currency: Swift.String) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.currencyParameterNotSupported) {
            $0.set("currency", currency)
        }
    }

    /// 100419: Platform API key expired
    public static var platformApiKeyExpired: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.platformApiKeyExpired) }

    /// 100420: Invalid email address
    public static var invalidEmailAddress: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidEmailAddress) }

    /// 100600: Invalid token
    public static var invalidToken: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.invalidToken) }

    /// 100601: Token expired
    public static var tokenExpired: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.tokenExpired) }

    /// 100602: Transaction refused
    public static var transactionRefused: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.transactionRefused) }

    /// 100603: Transaction cancelled by the merchant
    public static var transactionCanceledByMerchant: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.transactionCanceledByMerchant) }

    /// 100604: 3D Secure authentication cancelled by the cardholder
    public static var threeDSecureCanceledByCardholder: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.threeDSecureCanceledByCardholder) }

    /// 100605: Cardholder failed 3D Secure authentication
    public static var threeDSecureAuthenticationFailed: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.threeDSecureAuthenticationFailed) }

    /// 100606: 3D Secure authentication timeout
    public static var threeDSecureAuthenticationTimeout: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.threeDSecureAuthenticationTimeout) }

    /// 100607: Transaction declined by card issuer
    public static var declinedByCardIssuer: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.declinedByCardIssuer) }

    /// 100608: Order expire
    public static var orderExpired: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.orderExpired) }

    /// 100609: Do not honour
    public static var doNotHonor: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.doNotHonor) }

    /// 100610: Original transaction failed
    public static var originalTransactionFailed: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.originalTransactionFailed) }

    /// 100611: Transaction already revoked; cannot revoke repeatedly
    public static var transactionAlreadyRevoked: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.transactionAlreadyRevoked) }

    /// 100612: Transaction already cancelled; cannot cancel repeatedly
    public static var transactionAlreadyCanceled: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.transactionAlreadyCanceled) }

    /// 100613: Exceeds PIN retry limit
    public static var pinRetryLimitExceeded: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.pinRetryLimitExceeded) }

    /// 100614: Incorrect password
    public static var incorrectPassword: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.incorrectPassword) }

    /// The code alone, for a pattern: `catch ReturnCodeGateway.incorrectPin`.
    ///
    /// 100615: Incorrect PIN
    public static var incorrectPin: Phrasebook.CodeReference { Self.Codes.incorrectPin }

    /// 100615: Incorrect PIN
    public static func incorrectPin(attempts: Swift.Int) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.incorrectPin) {
            $0.set("attempts", attempts)
        }
    }

    /// The code alone, for a pattern: `catch ReturnCodeGateway.withdrawalAmountLimitExceeded`.
    ///
    /// 100616: Exceeds withdrawal amount limit
    public static var withdrawalAmountLimitExceeded: Phrasebook.CodeReference { Self.Codes.withdrawalAmountLimitExceeded }

    /// 100616: Exceeds withdrawal amount limit
    public static func withdrawalAmountLimitExceeded(limit: MessageFormat.Money) -> ReturnCodeGateway {
        ReturnCodeGateway(Self.Codes.withdrawalAmountLimitExceeded) {
            $0.set("limit", limit)
        }
    }

    /// 100617: Payment instrument declined
    public static var paymentInstrumentDeclined: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.paymentInstrumentDeclined) }

    /// 100618: Payment voided
    public static var paymentVoided: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.paymentVoided) }

    /// 100619: Duplicate transaction
    public static var duplicateTransaction: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.duplicateTransaction) }

    /// 100620: Record not found
    public static var recordNotFound: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.recordNotFound) }

    /// 100621: Transaction not in current batch
    public static var transactionNotInCurrentBatch: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.transactionNotInCurrentBatch) }

    /// 100622: Authentication unfinished
    public static var authenticationUnfinished: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.authenticationUnfinished) }

    /// 100998: Payment failed. Please try again with another payment method or try again later.
    public static var paymentFailed: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.paymentFailed) }

    /// 100999: Other error
    public static var otherError: ReturnCodeGateway { ReturnCodeGateway(Self.Codes.otherError) }

    /// The codes alone, without values: `error.codeReference == ReturnCodeGateway.Codes.success`.
    public enum Codes: Swift.Sendable {
        /// 100000: Success
        public static let success = Phrasebook.CodeReference("return-code-gateway", "100000")
        /// 100100: Insufficient balance
        public static let insufficientBalance = Phrasebook.CodeReference("return-code-gateway", "100100")
        /// 100101: Amount exceeds the maximum limit
        public static let amountExceedsMaximumLimit = Phrasebook.CodeReference("return-code-gateway", "100101")
        /// 100102: Amount below the minimum limit
        public static let amountBelowMinimumLimit = Phrasebook.CodeReference("return-code-gateway", "100102")
        /// 100103: Invalid amount format
        public static let invalidAmountFormat = Phrasebook.CodeReference("return-code-gateway", "100103")
        /// 100104: Incorrect original amount
        public static let incorrectOriginalAmount = Phrasebook.CodeReference("return-code-gateway", "100104")
        /// 100105: Amount mismatch (cumulative)
        public static let cumulativeAmountMismatch = Phrasebook.CodeReference("return-code-gateway", "100105")
        /// 100106: Amount update not supported
        public static let amountUpdateNotSupported = Phrasebook.CodeReference("return-code-gateway", "100106")
        /// 100107: Invalid currency
        public static let invalidAmountCurrency = Phrasebook.CodeReference("return-code-gateway", "100107")
        /// 100108: Currency not supported
        public static let amountCurrencyNotSupported = Phrasebook.CodeReference("return-code-gateway", "100108")
        /// 100201: Account information mismatch
        public static let accountInformationMismatch = Phrasebook.CodeReference("return-code-gateway", "100201")
        /// 100202: Bank account does not exist
        public static let bankAccountDoesNotExist = Phrasebook.CodeReference("return-code-gateway", "100202")
        /// 100203: Lost bank account
        public static let lostBankAccount = Phrasebook.CodeReference("return-code-gateway", "100203")
        /// 100204: Confiscated bank account
        public static let confiscatedBankAccount = Phrasebook.CodeReference("return-code-gateway", "100204")
        /// 100205: Stolen bank account
        public static let stolenBankAccount = Phrasebook.CodeReference("return-code-gateway", "100205")
        /// 100206: Expired bank account
        public static let expiredBankAccount = Phrasebook.CodeReference("return-code-gateway", "100206")
        /// 100207: Unsupported bank account
        public static let unsupportedBankAccount = Phrasebook.CodeReference("return-code-gateway", "100207")
        /// 100208: Fraudulent bank card
        public static let fraudulentBankCard = Phrasebook.CodeReference("return-code-gateway", "100208")
        /// 100209: Suspected counterfeit card
        public static let suspectedCounterfeitCard = Phrasebook.CodeReference("return-code-gateway", "100209")
        /// 100210: Pick-up card (Contact issuer)
        public static let pickUpCard = Phrasebook.CodeReference("return-code-gateway", "100210")
        /// 100211: Card blacklisted
        public static let cardBlacklisted = Phrasebook.CodeReference("return-code-gateway", "100211")
        /// 100212: Card data error
        public static let cardDataError = Phrasebook.CodeReference("return-code-gateway", "100212")
        /// 100213: Account frozen
        public static let accountFrozen = Phrasebook.CodeReference("return-code-gateway", "100213")
        /// 100214: Account closed
        public static let accountClosed = Phrasebook.CodeReference("return-code-gateway", "100214")
        /// 100215: Account locked
        public static let accountLocked = Phrasebook.CodeReference("return-code-gateway", "100215")
        /// 100216: Account purged
        public static let accountPurged = Phrasebook.CodeReference("return-code-gateway", "100216")
        /// 100217: Bank account declined
        public static let bankAccountDeclined = Phrasebook.CodeReference("return-code-gateway", "100217")
        /// 100218: Account and name mismatch
        public static let accountAndNameMismatch = Phrasebook.CodeReference("return-code-gateway", "100218")
        /// 100219: Restricted account
        public static let restrictedAccount = Phrasebook.CodeReference("return-code-gateway", "100219")
        /// 100220: Account unusable
        public static let accountUnusable = Phrasebook.CodeReference("return-code-gateway", "100220")
        /// 100221: Account verification failed
        public static let accountVerificationFailed = Phrasebook.CodeReference("return-code-gateway", "100221")
        /// 100222: Card decline rate limit exceeded
        public static let cardDeclineRateLimitExceeded = Phrasebook.CodeReference("return-code-gateway", "100222")
        /// 100223: Invalid account type
        public static let invalidAccountType = Phrasebook.CodeReference("return-code-gateway", "100223")
        /// 100224: Incorrect cvv
        public static let incorrectCvv = Phrasebook.CodeReference("return-code-gateway", "100224")
        /// 100225: Incorrect card address
        public static let incorrectCardAddress = Phrasebook.CodeReference("return-code-gateway", "100225")
        /// 100226: Incorrect card ZIP code
        public static let incorrectCardZipCode = Phrasebook.CodeReference("return-code-gateway", "100226")
        /// 100227: Incorrect expiration month
        public static let incorrectExpirationMonth = Phrasebook.CodeReference("return-code-gateway", "100227")
        /// 100228: Incorrect expiration year
        public static let incorrectExpirationYear = Phrasebook.CodeReference("return-code-gateway", "100228")
        /// 100229: Incorrect expiration date
        public static let incorrectExpirationDate = Phrasebook.CodeReference("return-code-gateway", "100229")
        /// 100230: Invalid customer payment account
        public static let invalidCustomerPaymentAccount = Phrasebook.CodeReference("return-code-gateway", "100230")
        /// 100300: Suspected Fraud
        public static let suspectedFraud = Phrasebook.CodeReference("return-code-gateway", "100300")
        /// 100301: High-risk transaction
        public static let highRiskTransaction = Phrasebook.CodeReference("return-code-gateway", "100301")
        /// 100302: Security violation
        public static let securityViolation = Phrasebook.CodeReference("return-code-gateway", "100302")
        /// 100303: Violation of the law
        public static let violationOfTheLaw = Phrasebook.CodeReference("return-code-gateway", "100303")
        /// 100304: Email blacklisted
        public static let emailBlacklisted = Phrasebook.CodeReference("return-code-gateway", "100304")
        /// 100400: Not authorized
        public static let notAuthorized = Phrasebook.CodeReference("return-code-gateway", "100400")
        /// 100401: Missing pickup address
        public static let missingPickupAddress = Phrasebook.CodeReference("return-code-gateway", "100401")
        /// 100402: Invalid pickup address
        public static let invalidPickupAddress = Phrasebook.CodeReference("return-code-gateway", "100402")
        /// 100403: Unsupported shipping type
        public static let unsupportedShippingType = Phrasebook.CodeReference("return-code-gateway", "100403")
        /// 100404: Missing postal code
        public static let missingPostalCode = Phrasebook.CodeReference("return-code-gateway", "100404")
        /// 100405: Invalid postal code
        public static let invalidPostalCode = Phrasebook.CodeReference("return-code-gateway", "100405")
        /// 100406: Invalid phone number
        public static let invalidPhoneNumber = Phrasebook.CodeReference("return-code-gateway", "100406")
        /// 100407: Invalid country code
        public static let invalidCountryCode = Phrasebook.CodeReference("return-code-gateway", "100407")
        /// 100408: Invalid province
        public static let invalidProvince = Phrasebook.CodeReference("return-code-gateway", "100408")
        /// 100409: Invalid city
        public static let invalidCity = Phrasebook.CodeReference("return-code-gateway", "100409")
        /// 100410: Agreement not found
        public static let agreementNotFound = Phrasebook.CodeReference("return-code-gateway", "100410")
        /// 100411: API rate limit exceeded
        public static let apiRateLimitExceeded = Phrasebook.CodeReference("return-code-gateway", "100411")
        /// 100412: API key error
        public static let apiKeyError = Phrasebook.CodeReference("return-code-gateway", "100412")
        /// 100413: Invalid merchant
        public static let invalidMerchant = Phrasebook.CodeReference("return-code-gateway", "100413")
        /// 100414: Invalid parameter
        public static let invalidParameter = Phrasebook.CodeReference("return-code-gateway", "100414")
        /// 100415: Unsupported payment type
        public static let unsupportedPaymentType = Phrasebook.CodeReference("return-code-gateway", "100415")
        /// 100416: Provider not found
        public static let providerNotFound = Phrasebook.CodeReference("return-code-gateway", "100416")
        /// 100417: Invalid currency
        public static let invalidCurrencyParameter = Phrasebook.CodeReference("return-code-gateway", "100417")
        /// 100418: Currency not supported
        public static let currencyParameterNotSupported = Phrasebook.CodeReference("return-code-gateway", "100418")
        /// 100419: Platform API key expired
        public static let platformApiKeyExpired = Phrasebook.CodeReference("return-code-gateway", "100419")
        /// 100420: Invalid email address
        public static let invalidEmailAddress = Phrasebook.CodeReference("return-code-gateway", "100420")
        /// 100600: Invalid token
        public static let invalidToken = Phrasebook.CodeReference("return-code-gateway", "100600")
        /// 100601: Token expired
        public static let tokenExpired = Phrasebook.CodeReference("return-code-gateway", "100601")
        /// 100602: Transaction refused
        public static let transactionRefused = Phrasebook.CodeReference("return-code-gateway", "100602")
        /// 100603: Transaction cancelled by the merchant
        public static let transactionCanceledByMerchant = Phrasebook.CodeReference("return-code-gateway", "100603")
        /// 100604: 3D Secure authentication cancelled by the cardholder
        public static let threeDSecureCanceledByCardholder = Phrasebook.CodeReference("return-code-gateway", "100604")
        /// 100605: Cardholder failed 3D Secure authentication
        public static let threeDSecureAuthenticationFailed = Phrasebook.CodeReference("return-code-gateway", "100605")
        /// 100606: 3D Secure authentication timeout
        public static let threeDSecureAuthenticationTimeout = Phrasebook.CodeReference("return-code-gateway", "100606")
        /// 100607: Transaction declined by card issuer
        public static let declinedByCardIssuer = Phrasebook.CodeReference("return-code-gateway", "100607")
        /// 100608: Order expire
        public static let orderExpired = Phrasebook.CodeReference("return-code-gateway", "100608")
        /// 100609: Do not honour
        public static let doNotHonor = Phrasebook.CodeReference("return-code-gateway", "100609")
        /// 100610: Original transaction failed
        public static let originalTransactionFailed = Phrasebook.CodeReference("return-code-gateway", "100610")
        /// 100611: Transaction already revoked; cannot revoke repeatedly
        public static let transactionAlreadyRevoked = Phrasebook.CodeReference("return-code-gateway", "100611")
        /// 100612: Transaction already cancelled; cannot cancel repeatedly
        public static let transactionAlreadyCanceled = Phrasebook.CodeReference("return-code-gateway", "100612")
        /// 100613: Exceeds PIN retry limit
        public static let pinRetryLimitExceeded = Phrasebook.CodeReference("return-code-gateway", "100613")
        /// 100614: Incorrect password
        public static let incorrectPassword = Phrasebook.CodeReference("return-code-gateway", "100614")
        /// 100615: Incorrect PIN
        public static let incorrectPin = Phrasebook.CodeReference("return-code-gateway", "100615")
        /// 100616: Exceeds withdrawal amount limit
        public static let withdrawalAmountLimitExceeded = Phrasebook.CodeReference("return-code-gateway", "100616")
        /// 100617: Payment instrument declined
        public static let paymentInstrumentDeclined = Phrasebook.CodeReference("return-code-gateway", "100617")
        /// 100618: Payment voided
        public static let paymentVoided = Phrasebook.CodeReference("return-code-gateway", "100618")
        /// 100619: Duplicate transaction
        public static let duplicateTransaction = Phrasebook.CodeReference("return-code-gateway", "100619")
        /// 100620: Record not found
        public static let recordNotFound = Phrasebook.CodeReference("return-code-gateway", "100620")
        /// 100621: Transaction not in current batch
        public static let transactionNotInCurrentBatch = Phrasebook.CodeReference("return-code-gateway", "100621")
        /// 100622: Authentication unfinished
        public static let authenticationUnfinished = Phrasebook.CodeReference("return-code-gateway", "100622")
        /// 100998: Payment failed. Please try again with another payment method or try again later.
        public static let paymentFailed = Phrasebook.CodeReference("return-code-gateway", "100998")
        /// 100999: Other error
        public static let otherError = Phrasebook.CodeReference("return-code-gateway", "100999")
    }

    /// All codes, in document order.
    public static let allCodes: [Phrasebook.CodeReference] = [
        Codes.success,
        Codes.insufficientBalance,
        Codes.amountExceedsMaximumLimit,
        Codes.amountBelowMinimumLimit,
        Codes.invalidAmountFormat,
        Codes.incorrectOriginalAmount,
        Codes.cumulativeAmountMismatch,
        Codes.amountUpdateNotSupported,
        Codes.invalidAmountCurrency,
        Codes.amountCurrencyNotSupported,
        Codes.accountInformationMismatch,
        Codes.bankAccountDoesNotExist,
        Codes.lostBankAccount,
        Codes.confiscatedBankAccount,
        Codes.stolenBankAccount,
        Codes.expiredBankAccount,
        Codes.unsupportedBankAccount,
        Codes.fraudulentBankCard,
        Codes.suspectedCounterfeitCard,
        Codes.pickUpCard,
        Codes.cardBlacklisted,
        Codes.cardDataError,
        Codes.accountFrozen,
        Codes.accountClosed,
        Codes.accountLocked,
        Codes.accountPurged,
        Codes.bankAccountDeclined,
        Codes.accountAndNameMismatch,
        Codes.restrictedAccount,
        Codes.accountUnusable,
        Codes.accountVerificationFailed,
        Codes.cardDeclineRateLimitExceeded,
        Codes.invalidAccountType,
        Codes.incorrectCvv,
        Codes.incorrectCardAddress,
        Codes.incorrectCardZipCode,
        Codes.incorrectExpirationMonth,
        Codes.incorrectExpirationYear,
        Codes.incorrectExpirationDate,
        Codes.invalidCustomerPaymentAccount,
        Codes.suspectedFraud,
        Codes.highRiskTransaction,
        Codes.securityViolation,
        Codes.violationOfTheLaw,
        Codes.emailBlacklisted,
        Codes.notAuthorized,
        Codes.missingPickupAddress,
        Codes.invalidPickupAddress,
        Codes.unsupportedShippingType,
        Codes.missingPostalCode,
        Codes.invalidPostalCode,
        Codes.invalidPhoneNumber,
        Codes.invalidCountryCode,
        Codes.invalidProvince,
        Codes.invalidCity,
        Codes.agreementNotFound,
        Codes.apiRateLimitExceeded,
        Codes.apiKeyError,
        Codes.invalidMerchant,
        Codes.invalidParameter,
        Codes.unsupportedPaymentType,
        Codes.providerNotFound,
        Codes.invalidCurrencyParameter,
        Codes.currencyParameterNotSupported,
        Codes.platformApiKeyExpired,
        Codes.invalidEmailAddress,
        Codes.invalidToken,
        Codes.tokenExpired,
        Codes.transactionRefused,
        Codes.transactionCanceledByMerchant,
        Codes.threeDSecureCanceledByCardholder,
        Codes.threeDSecureAuthenticationFailed,
        Codes.threeDSecureAuthenticationTimeout,
        Codes.declinedByCardIssuer,
        Codes.orderExpired,
        Codes.doNotHonor,
        Codes.originalTransactionFailed,
        Codes.transactionAlreadyRevoked,
        Codes.transactionAlreadyCanceled,
        Codes.pinRetryLimitExceeded,
        Codes.incorrectPassword,
        Codes.incorrectPin,
        Codes.withdrawalAmountLimitExceeded,
        Codes.paymentInstrumentDeclined,
        Codes.paymentVoided,
        Codes.duplicateTransaction,
        Codes.recordNotFound,
        Codes.transactionNotInCurrentBatch,
        Codes.authenticationUnfinished,
        Codes.paymentFailed,
        Codes.otherError,
    ]
}

extension Phrasebook.Catalog.Name {
    /// `typed-checkout`: Error Code Reference
    ///
    /// All error responses follow a standardized format:
    public static let typedCheckout = Phrasebook.Catalog.Name(rawValue: "typed-checkout")
}

/// A code of `typed-checkout`, with the values that its texts show.
///
/// Error Code Reference
///
/// All error responses follow a standardized format:
public struct TypedCheckout: Phrasebook.CodedError, Swift.Hashable, Swift.CustomStringConvertible {
    /// The code and its catalog.
    public let codeReference: Phrasebook.CodeReference
    /// The values that the code's texts show.
    public let arguments: MessageFormat.MessageArguments
    /// The catalog and the code, without the values of arguments.
    public var description: Swift.String { "\(codeReference.catalog) \(codeReference.code)" }

    private init(_ codeReference: Phrasebook.CodeReference) {
        self.codeReference = codeReference
        self.arguments = MessageFormat.MessageArguments()
    }

    private init(_ codeReference: Phrasebook.CodeReference, _ set: (inout MessageFormat.MessageArguments) -> Swift.Void) {
        var arguments = MessageFormat.MessageArguments()
        set(&arguments)
        self.codeReference = codeReference
        self.arguments = arguments
    }

    /// The code alone, for a pattern: `catch TypedCheckout.missingParameter`.
    ///
    /// missing_parameter: Mandatory parameter is missing
    public static var missingParameter: Phrasebook.CodeReference { Self.Codes.missingParameter }

    /// missing_parameter: Mandatory parameter is missing
    ///
    /// Handling: Check whether all required request parameters are provided. Add any missing fields (e.g., amount, currency).
    public static func missingParameter(field: Swift.String) -> TypedCheckout {
        TypedCheckout(Self.Codes.missingParameter) {
            $0.set("field", field)
        }
    }

    /// missing_parameter: Mandatory parameter is missing
    ///
    /// Handling: Check whether all required request parameters are provided. Add any missing fields (e.g., amount, currency).
    public static func missingParameter(fields: [Swift.String]) -> TypedCheckout {
        TypedCheckout(Self.Codes.missingParameter) {
            $0.set("field", fields)
        }
    }

    /// The code alone, for a pattern: `catch TypedCheckout.invalidParameter`.
    ///
    /// invalid_parameter: parameter is invalid
    public static var invalidParameter: Phrasebook.CodeReference { Self.Codes.invalidParameter }

    /// invalid_parameter: parameter is invalid
    ///
    /// Handling: Verify the format and value range of the corresponding parameter.
    public static func invalidParameter(field: Swift.String) -> TypedCheckout {
        TypedCheckout(Self.Codes.invalidParameter) {
            $0.set("field", field)
        }
    }

    /// invalid_parameter: parameter is invalid
    ///
    /// Handling: Verify the format and value range of the corresponding parameter.
    public static func invalidParameter(fields: [Swift.String]) -> TypedCheckout {
        TypedCheckout(Self.Codes.invalidParameter) {
            $0.set("field", fields)
        }
    }

    /// request_being_processed: request is being processed
    ///
    /// Handling: Ensure requests are not sent too frequently, particularly within a short interval.
    public static var requestBeingProcessed: TypedCheckout { TypedCheckout(Self.Codes.requestBeingProcessed) }

    /// key_mismatch_account: key does not belong to account
    public static var keyMismatchAccount: TypedCheckout { TypedCheckout(Self.Codes.keyMismatchAccount) }

    /// key_mismatch_api: api associated with key is not the original
    ///
    /// Handling: Request the original endpoint directly.
    public static var keyMismatchAPI: TypedCheckout { TypedCheckout(Self.Codes.keyMismatchAPI) }

    /// invalid_key_format: invalid idempotency key format
    ///
    /// Handling: Using uuid v4
    public static var invalidKeyFormat: TypedCheckout { TypedCheckout(Self.Codes.invalidKeyFormat) }

    /// account_not_found: account not found or deactivated
    public static var accountNotFound: TypedCheckout { TypedCheckout(Self.Codes.accountNotFound) }

    /// sub_account_not_found: sub-account associated with the on-behalf-of not found or deactivated
    ///
    /// Handling: Ensure the ID specified in the x-on-behalf-of header corresponds to a valid sub-account.
    public static var subAccountNotFound: TypedCheckout { TypedCheckout(Self.Codes.subAccountNotFound) }

    /// user_not_found: user associated with account not found or deactivated
    public static var userNotFound: TypedCheckout { TypedCheckout(Self.Codes.userNotFound) }

    /// product_not_found: product not found or inactive
    ///
    /// Handling: Contact technical support.
    public static var productNotFound: TypedCheckout { TypedCheckout(Self.Codes.productNotFound) }

    /// missing_billing_info: Missing billing info
    public static var missingBillingInfo: TypedCheckout { TypedCheckout(Self.Codes.missingBillingInfo) }

    /// missing_shipping_info: Missing shipping info
    public static var missingShippingInfo: TypedCheckout { TypedCheckout(Self.Codes.missingShippingInfo) }

    /// The code alone, for a pattern: `catch TypedCheckout.invalidOrderCurrency`.
    ///
    /// invalid_order_currency: Invalid order currency
    public static var invalidOrderCurrency: Phrasebook.CodeReference { Self.Codes.invalidOrderCurrency }

    /// invalid_order_currency: Invalid order currency
    public static func invalidOrderCurrency(currency: Swift.String) -> TypedCheckout {
        TypedCheckout(Self.Codes.invalidOrderCurrency) {
            $0.set("currency", currency)
        }
    }

    /// invalid_order_amount: Invalid order amount
    public static var invalidOrderAmount: TypedCheckout { TypedCheckout(Self.Codes.invalidOrderAmount) }

    /// The code alone, for a pattern: `catch TypedCheckout.orderAmountTooSmall`.
    ///
    /// order_amount_too_small: Order amount is less than the minimum transaction amount
    public static var orderAmountTooSmall: Phrasebook.CodeReference { Self.Codes.orderAmountTooSmall }

    /// order_amount_too_small: Order amount is less than the minimum transaction amount
    ///
    /// Handling: 1. Adjust the order amount to meet the minimum limit required by the payment channel (e.g., ¥1.00); 2. Contact customer support to confirm the exact threshold requirements.
    public static func orderAmountTooSmall(minimum: MessageFormat.Money) -> TypedCheckout {
        TypedCheckout(Self.Codes.orderAmountTooSmall) {
            $0.set("minimum", minimum)
        }
    }

    /// The code alone, for a pattern: `catch TypedCheckout.amountExceeded`.
    ///
    /// amount_exceeded: Amount exceeded
    public static var amountExceeded: Phrasebook.CodeReference { Self.Codes.amountExceeded }

    /// amount_exceeded: Amount exceeded
    public static func amountExceeded(amount: MessageFormat.Money, limit: MessageFormat.Money) -> TypedCheckout {
        TypedCheckout(Self.Codes.amountExceeded) {
            $0.set("amount", amount)
            $0.set("limit", limit)
        }
    }

    /// The code alone, for a pattern: `catch TypedCheckout.countExceeded`.
    ///
    /// count_exceeded: Count exceeded
    public static var countExceeded: Phrasebook.CodeReference { Self.Codes.countExceeded }

    /// count_exceeded: Count exceeded
    public static func countExceeded(limit: Swift.Int, resetAt: MessageFormat.Instant) -> TypedCheckout {
        TypedCheckout(Self.Codes.countExceeded) {
            $0.set("limit", limit)
            $0.set("resetAt", resetAt)
        }
    }

    /// avs_declined: AVS declined
    public static var avsDeclined: TypedCheckout { TypedCheckout(Self.Codes.avsDeclined) }

    /// invalid_payment_method: Invalid paymentmethod
    public static var invalidPaymentMethod: TypedCheckout { TypedCheckout(Self.Codes.invalidPaymentMethod) }

    /// invalid_billing_info_error: Invalid billing info
    public static var invalidBillingInfoError: TypedCheckout { TypedCheckout(Self.Codes.invalidBillingInfoError) }

    /// invalid_shipping_info: Invalid shipping info
    public static var invalidShippingInfo: TypedCheckout { TypedCheckout(Self.Codes.invalidShippingInfo) }

    /// payment_refused: Payment refused
    public static var paymentRefused: TypedCheckout { TypedCheckout(Self.Codes.paymentRefused) }

    /// invalid_card_number: Invalid Card Number
    public static var invalidCardNumber: TypedCheckout { TypedCheckout(Self.Codes.invalidCardNumber) }

    /// restricted_card: Restricted card
    ///
    /// Handling: Try the transaction with a different card.
    public static var restrictedCard: TypedCheckout { TypedCheckout(Self.Codes.restrictedCard) }

    /// expired_card: Expired card
    public static var expiredCard: TypedCheckout { TypedCheckout(Self.Codes.expiredCard) }

    /// invalid_card_expire_date: Invalid card expire date
    public static var invalidCardExpireDate: TypedCheckout { TypedCheckout(Self.Codes.invalidCardExpireDate) }

    /// transtype_error: Transaction Typeerror
    public static var transtypeError: TypedCheckout { TypedCheckout(Self.Codes.transtypeError) }

    /// payment_rejected: Payment rejected by issuer
    ///
    /// Handling: Prompt the user to contact their issuing bank to remove the restriction, or choose a different payment method.
    public static var paymentRejected: TypedCheckout { TypedCheckout(Self.Codes.paymentRejected) }

    /// abnormal_transaction: Abnormal transaction
    ///
    /// Handling: Contact technical support.
    public static var abnormalTransaction: TypedCheckout { TypedCheckout(Self.Codes.abnormalTransaction) }

    /// expired_order: Expired order
    public static var expiredOrder: TypedCheckout { TypedCheckout(Self.Codes.expiredOrder) }

    /// closed_order: Closed order
    public static var closedOrder: TypedCheckout { TypedCheckout(Self.Codes.closedOrder) }

    /// issuer_unavailable: Issuer unavailable
    public static var issuerUnavailable: TypedCheckout { TypedCheckout(Self.Codes.issuerUnavailable) }

    /// not_enough_balance: Not enough balance
    public static var notEnoughBalance: TypedCheckout { TypedCheckout(Self.Codes.notEnoughBalance) }

    /// transaction_cancelled: Transaction cancelled
    public static var transactionCancelled: TypedCheckout { TypedCheckout(Self.Codes.transactionCancelled) }

    /// The code alone, for a pattern: `catch TypedCheckout.invalidPIN`.
    ///
    /// invalid_pin: Invalid Pin
    public static var invalidPIN: Phrasebook.CodeReference { Self.Codes.invalidPIN }

    /// invalid_pin: Invalid Pin
    public static func invalidPIN(attempts: Swift.Int) -> TypedCheckout {
        TypedCheckout(Self.Codes.invalidPIN) {
            $0.set("attempts", attempts)
        }
    }

    /// pin_retry_exceeded: PIN tries exceeded
    public static var pinRetryExceeded: TypedCheckout { TypedCheckout(Self.Codes.pinRetryExceeded) }

    /// pin_validation_not_possible: PIN validation not possible
    public static var pinValidationNotPossible: TypedCheckout { TypedCheckout(Self.Codes.pinValidationNotPossible) }

    /// card_requires_online_pin: Card requires online pin
    public static var cardRequiresOnlinePIN: TypedCheckout { TypedCheckout(Self.Codes.cardRequiresOnlinePIN) }

    /// mobile_pin_required: Mobile PIN required
    public static var mobilePINRequired: TypedCheckout { TypedCheckout(Self.Codes.mobilePINRequired) }

    /// fraud: FRAUD
    public static var fraud: TypedCheckout { TypedCheckout(Self.Codes.fraud) }

    /// risk_reject: Reject by risk control
    public static var riskReject: TypedCheckout { TypedCheckout(Self.Codes.riskReject) }

    /// channel_parameters_error: Channel parameters error
    ///
    /// Handling: Check wx mid, appid
    public static var channelParametersError: TypedCheckout { TypedCheckout(Self.Codes.channelParametersError) }

    /// transaction_already_reversed: Transaction was reversed
    public static var transactionAlreadyReversed: TypedCheckout { TypedCheckout(Self.Codes.transactionAlreadyReversed) }

    /// reversal_not_supported: Transaction does not support reversal
    public static var reversalNotSupported: TypedCheckout { TypedCheckout(Self.Codes.reversalNotSupported) }

    /// 3ds_not_authenticated: 3DS Not Authenticated
    public static var threeDSNotAuthenticated: TypedCheckout { TypedCheckout(Self.Codes.threeDSNotAuthenticated) }

    /// 3ds_not_authenticated_error: 3DS Authentication Error
    public static var threeDSNotAuthenticatedError: TypedCheckout { TypedCheckout(Self.Codes.threeDSNotAuthenticatedError) }

    /// 3ds_not_authenticated_failed: 3DS Authentication Failed
    public static var threeDSNotAuthenticatedFailed: TypedCheckout { TypedCheckout(Self.Codes.threeDSNotAuthenticatedFailed) }

    /// retrieve_payment_fail: Retrieve payment information error
    public static var retrievePaymentFail: TypedCheckout { TypedCheckout(Self.Codes.retrievePaymentFail) }

    /// order_conflict: Order number duplication
    public static var orderConflict: TypedCheckout { TypedCheckout(Self.Codes.orderConflict) }

    /// idempotency_violation: Channel Idempotency exception
    public static var idempotencyViolation: TypedCheckout { TypedCheckout(Self.Codes.idempotencyViolation) }

    /// invalid_refund_window: Exceeded the refund time limit
    public static var invalidRefundWindow: TypedCheckout { TypedCheckout(Self.Codes.invalidRefundWindow) }

    /// invalid_qr_code: QRC not found or status error
    public static var invalidQRCode: TypedCheckout { TypedCheckout(Self.Codes.invalidQRCode) }

    /// data_mismatch: The request data does not match the original order
    public static var dataMismatch: TypedCheckout { TypedCheckout(Self.Codes.dataMismatch) }

    /// system_error: System error
    public static var systemError: TypedCheckout { TypedCheckout(Self.Codes.systemError) }

    /// timeout: Timeout
    public static var timeout: TypedCheckout { TypedCheckout(Self.Codes.timeout) }

    /// operation_in_progress: The program is in progress.
    public static var operationInProgress: TypedCheckout { TypedCheckout(Self.Codes.operationInProgress) }

    /// signature_verify_fail: signature error
    public static var signatureVerifyFail: TypedCheckout { TypedCheckout(Self.Codes.signatureVerifyFail) }

    /// 3DS_required: The issuer bank requires the 3D Secure process
    public static var threeDSRequired: TypedCheckout { TypedCheckout(Self.Codes.threeDSRequired) }

    /// invalid_encoding: The encoding format is incorrect
    public static var invalidEncoding: TypedCheckout { TypedCheckout(Self.Codes.invalidEncoding) }

    /// resource_not_found: Resource does not exists
    public static var resourceNotFound: TypedCheckout { TypedCheckout(Self.Codes.resourceNotFound) }

    /// invalid_cardholder_info: Cardholder identity information or mobile number incorrect
    public static var invalidCardholderInfo: TypedCheckout { TypedCheckout(Self.Codes.invalidCardholderInfo) }

    /// awaiting_user_input: Transaction has been redirected, waiting for cardholder input
    public static var awaitingUserInput: TypedCheckout { TypedCheckout(Self.Codes.awaitingUserInput) }

    /// internal_error: Internal Error: Please contact support for assistance
    ///
    /// Handling: Contact technical support.
    public static var internalError: TypedCheckout { TypedCheckout(Self.Codes.internalError) }

    /// not_found_id: Not Found ID
    public static var notFoundID: TypedCheckout { TypedCheckout(Self.Codes.notFoundID) }

    /// The codes alone, without values: `error.codeReference == TypedCheckout.Codes.missingParameter`.
    public enum Codes: Swift.Sendable {
        /// missing_parameter: Mandatory parameter is missing
        public static let missingParameter = Phrasebook.CodeReference("typed-checkout", "missing_parameter")
        /// invalid_parameter: parameter is invalid
        public static let invalidParameter = Phrasebook.CodeReference("typed-checkout", "invalid_parameter")
        /// request_being_processed: request is being processed
        public static let requestBeingProcessed = Phrasebook.CodeReference("typed-checkout", "request_being_processed")
        /// key_mismatch_account: key does not belong to account
        public static let keyMismatchAccount = Phrasebook.CodeReference("typed-checkout", "key_mismatch_account")
        /// key_mismatch_api: api associated with key is not the original
        public static let keyMismatchAPI = Phrasebook.CodeReference("typed-checkout", "key_mismatch_api")
        /// invalid_key_format: invalid idempotency key format
        public static let invalidKeyFormat = Phrasebook.CodeReference("typed-checkout", "invalid_key_format")
        /// account_not_found: account not found or deactivated
        public static let accountNotFound = Phrasebook.CodeReference("typed-checkout", "account_not_found")
        /// sub_account_not_found: sub-account associated with the on-behalf-of not found or deactivated
        public static let subAccountNotFound = Phrasebook.CodeReference("typed-checkout", "sub_account_not_found")
        /// user_not_found: user associated with account not found or deactivated
        public static let userNotFound = Phrasebook.CodeReference("typed-checkout", "user_not_found")
        /// product_not_found: product not found or inactive
        public static let productNotFound = Phrasebook.CodeReference("typed-checkout", "product_not_found")
        /// missing_billing_info: Missing billing info
        public static let missingBillingInfo = Phrasebook.CodeReference("typed-checkout", "missing_billing_info")
        /// missing_shipping_info: Missing shipping info
        public static let missingShippingInfo = Phrasebook.CodeReference("typed-checkout", "missing_shipping_info")
        /// invalid_order_currency: Invalid order currency
        public static let invalidOrderCurrency = Phrasebook.CodeReference("typed-checkout", "invalid_order_currency")
        /// invalid_order_amount: Invalid order amount
        public static let invalidOrderAmount = Phrasebook.CodeReference("typed-checkout", "invalid_order_amount")
        /// order_amount_too_small: Order amount is less than the minimum transaction amount
        public static let orderAmountTooSmall = Phrasebook.CodeReference("typed-checkout", "order_amount_too_small")
        /// amount_exceeded: Amount exceeded
        public static let amountExceeded = Phrasebook.CodeReference("typed-checkout", "amount_exceeded")
        /// count_exceeded: Count exceeded
        public static let countExceeded = Phrasebook.CodeReference("typed-checkout", "count_exceeded")
        /// avs_declined: AVS declined
        public static let avsDeclined = Phrasebook.CodeReference("typed-checkout", "avs_declined")
        /// invalid_payment_method: Invalid paymentmethod
        public static let invalidPaymentMethod = Phrasebook.CodeReference("typed-checkout", "invalid_payment_method")
        /// invalid_billing_info_error: Invalid billing info
        public static let invalidBillingInfoError = Phrasebook.CodeReference("typed-checkout", "invalid_billing_info_error")
        /// invalid_shipping_info: Invalid shipping info
        public static let invalidShippingInfo = Phrasebook.CodeReference("typed-checkout", "invalid_shipping_info")
        /// payment_refused: Payment refused
        public static let paymentRefused = Phrasebook.CodeReference("typed-checkout", "payment_refused")
        /// invalid_card_number: Invalid Card Number
        public static let invalidCardNumber = Phrasebook.CodeReference("typed-checkout", "invalid_card_number")
        /// restricted_card: Restricted card
        public static let restrictedCard = Phrasebook.CodeReference("typed-checkout", "restricted_card")
        /// expired_card: Expired card
        public static let expiredCard = Phrasebook.CodeReference("typed-checkout", "expired_card")
        /// invalid_card_expire_date: Invalid card expire date
        public static let invalidCardExpireDate = Phrasebook.CodeReference("typed-checkout", "invalid_card_expire_date")
        /// transtype_error: Transaction Typeerror
        public static let transtypeError = Phrasebook.CodeReference("typed-checkout", "transtype_error")
        /// payment_rejected: Payment rejected by issuer
        public static let paymentRejected = Phrasebook.CodeReference("typed-checkout", "payment_rejected")
        /// abnormal_transaction: Abnormal transaction
        public static let abnormalTransaction = Phrasebook.CodeReference("typed-checkout", "abnormal_transaction")
        /// expired_order: Expired order
        public static let expiredOrder = Phrasebook.CodeReference("typed-checkout", "expired_order")
        /// closed_order: Closed order
        public static let closedOrder = Phrasebook.CodeReference("typed-checkout", "closed_order")
        /// issuer_unavailable: Issuer unavailable
        public static let issuerUnavailable = Phrasebook.CodeReference("typed-checkout", "issuer_unavailable")
        /// not_enough_balance: Not enough balance
        public static let notEnoughBalance = Phrasebook.CodeReference("typed-checkout", "not_enough_balance")
        /// transaction_cancelled: Transaction cancelled
        public static let transactionCancelled = Phrasebook.CodeReference("typed-checkout", "transaction_cancelled")
        /// invalid_pin: Invalid Pin
        public static let invalidPIN = Phrasebook.CodeReference("typed-checkout", "invalid_pin")
        /// pin_retry_exceeded: PIN tries exceeded
        public static let pinRetryExceeded = Phrasebook.CodeReference("typed-checkout", "pin_retry_exceeded")
        /// pin_validation_not_possible: PIN validation not possible
        public static let pinValidationNotPossible = Phrasebook.CodeReference("typed-checkout", "pin_validation_not_possible")
        /// card_requires_online_pin: Card requires online pin
        public static let cardRequiresOnlinePIN = Phrasebook.CodeReference("typed-checkout", "card_requires_online_pin")
        /// mobile_pin_required: Mobile PIN required
        public static let mobilePINRequired = Phrasebook.CodeReference("typed-checkout", "mobile_pin_required")
        /// fraud: FRAUD
        public static let fraud = Phrasebook.CodeReference("typed-checkout", "fraud")
        /// risk_reject: Reject by risk control
        public static let riskReject = Phrasebook.CodeReference("typed-checkout", "risk_reject")
        /// channel_parameters_error: Channel parameters error
        public static let channelParametersError = Phrasebook.CodeReference("typed-checkout", "channel_parameters_error")
        /// transaction_already_reversed: Transaction was reversed
        public static let transactionAlreadyReversed = Phrasebook.CodeReference("typed-checkout", "transaction_already_reversed")
        /// reversal_not_supported: Transaction does not support reversal
        public static let reversalNotSupported = Phrasebook.CodeReference("typed-checkout", "reversal_not_supported")
        /// 3ds_not_authenticated: 3DS Not Authenticated
        public static let threeDSNotAuthenticated = Phrasebook.CodeReference("typed-checkout", "3ds_not_authenticated")
        /// 3ds_not_authenticated_error: 3DS Authentication Error
        public static let threeDSNotAuthenticatedError = Phrasebook.CodeReference("typed-checkout", "3ds_not_authenticated_error")
        /// 3ds_not_authenticated_failed: 3DS Authentication Failed
        public static let threeDSNotAuthenticatedFailed = Phrasebook.CodeReference("typed-checkout", "3ds_not_authenticated_failed")
        /// retrieve_payment_fail: Retrieve payment information error
        public static let retrievePaymentFail = Phrasebook.CodeReference("typed-checkout", "retrieve_payment_fail")
        /// order_conflict: Order number duplication
        public static let orderConflict = Phrasebook.CodeReference("typed-checkout", "order_conflict")
        /// idempotency_violation: Channel Idempotency exception
        public static let idempotencyViolation = Phrasebook.CodeReference("typed-checkout", "idempotency_violation")
        /// invalid_refund_window: Exceeded the refund time limit
        public static let invalidRefundWindow = Phrasebook.CodeReference("typed-checkout", "invalid_refund_window")
        /// invalid_qr_code: QRC not found or status error
        public static let invalidQRCode = Phrasebook.CodeReference("typed-checkout", "invalid_qr_code")
        /// data_mismatch: The request data does not match the original order
        public static let dataMismatch = Phrasebook.CodeReference("typed-checkout", "data_mismatch")
        /// system_error: System error
        public static let systemError = Phrasebook.CodeReference("typed-checkout", "system_error")
        /// timeout: Timeout
        public static let timeout = Phrasebook.CodeReference("typed-checkout", "timeout")
        /// operation_in_progress: The program is in progress.
        public static let operationInProgress = Phrasebook.CodeReference("typed-checkout", "operation_in_progress")
        /// signature_verify_fail: signature error
        public static let signatureVerifyFail = Phrasebook.CodeReference("typed-checkout", "signature_verify_fail")
        /// 3DS_required: The issuer bank requires the 3D Secure process
        public static let threeDSRequired = Phrasebook.CodeReference("typed-checkout", "3DS_required")
        /// invalid_encoding: The encoding format is incorrect
        public static let invalidEncoding = Phrasebook.CodeReference("typed-checkout", "invalid_encoding")
        /// resource_not_found: Resource does not exists
        public static let resourceNotFound = Phrasebook.CodeReference("typed-checkout", "resource_not_found")
        /// invalid_cardholder_info: Cardholder identity information or mobile number incorrect
        public static let invalidCardholderInfo = Phrasebook.CodeReference("typed-checkout", "invalid_cardholder_info")
        /// awaiting_user_input: Transaction has been redirected, waiting for cardholder input
        public static let awaitingUserInput = Phrasebook.CodeReference("typed-checkout", "awaiting_user_input")
        /// internal_error: Internal Error: Please contact support for assistance
        public static let internalError = Phrasebook.CodeReference("typed-checkout", "internal_error")
        /// not_found_id: Not Found ID
        public static let notFoundID = Phrasebook.CodeReference("typed-checkout", "not_found_id")
    }

    /// All codes, in document order.
    public static let allCodes: [Phrasebook.CodeReference] = [
        Codes.missingParameter,
        Codes.invalidParameter,
        Codes.requestBeingProcessed,
        Codes.keyMismatchAccount,
        Codes.keyMismatchAPI,
        Codes.invalidKeyFormat,
        Codes.accountNotFound,
        Codes.subAccountNotFound,
        Codes.userNotFound,
        Codes.productNotFound,
        Codes.missingBillingInfo,
        Codes.missingShippingInfo,
        Codes.invalidOrderCurrency,
        Codes.invalidOrderAmount,
        Codes.orderAmountTooSmall,
        Codes.amountExceeded,
        Codes.countExceeded,
        Codes.avsDeclined,
        Codes.invalidPaymentMethod,
        Codes.invalidBillingInfoError,
        Codes.invalidShippingInfo,
        Codes.paymentRefused,
        Codes.invalidCardNumber,
        Codes.restrictedCard,
        Codes.expiredCard,
        Codes.invalidCardExpireDate,
        Codes.transtypeError,
        Codes.paymentRejected,
        Codes.abnormalTransaction,
        Codes.expiredOrder,
        Codes.closedOrder,
        Codes.issuerUnavailable,
        Codes.notEnoughBalance,
        Codes.transactionCancelled,
        Codes.invalidPIN,
        Codes.pinRetryExceeded,
        Codes.pinValidationNotPossible,
        Codes.cardRequiresOnlinePIN,
        Codes.mobilePINRequired,
        Codes.fraud,
        Codes.riskReject,
        Codes.channelParametersError,
        Codes.transactionAlreadyReversed,
        Codes.reversalNotSupported,
        Codes.threeDSNotAuthenticated,
        Codes.threeDSNotAuthenticatedError,
        Codes.threeDSNotAuthenticatedFailed,
        Codes.retrievePaymentFail,
        Codes.orderConflict,
        Codes.idempotencyViolation,
        Codes.invalidRefundWindow,
        Codes.invalidQRCode,
        Codes.dataMismatch,
        Codes.systemError,
        Codes.timeout,
        Codes.operationInProgress,
        Codes.signatureVerifyFail,
        Codes.threeDSRequired,
        Codes.invalidEncoding,
        Codes.resourceNotFound,
        Codes.invalidCardholderInfo,
        Codes.awaitingUserInput,
        Codes.internalError,
        Codes.notFoundID,
    ]
}
