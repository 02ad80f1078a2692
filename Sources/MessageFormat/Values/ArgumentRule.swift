import ICU

/// What an owner of messages declares about an argument: which values are fit, and how they are shown.
///
/// A message that is written without rules shows what it is given, as ICU does.
package struct ArgumentRule: Sendable, BitwiseCopyable {
    /// The declared type.
    package enum Kind: UInt8, Sendable, BitwiseCopyable {
        /// A text that is not blank.
        case text
        /// One text or several, which an ``ArgumentPresenter`` shows.
        case presented
        /// A number without a fraction.
        case integer
        /// A number, of which all digits are shown.
        case decimal
        /// An amount with its currency.
        case money
        /// A point in time.
        case instant
        /// A region that CLDR has a name for in the locale.
        case region
    }

    /// The declared type.
    package let kind: Kind
    /// Whether an amount with more digits than its currency has is unfit.
    package var refusesSurplusDigits = false
    /// Whether an ``ArgumentPresenter`` says what an amount's currency is.
    package var hasOwnCurrencies = false
    /// The most texts that a ``Kind/presented`` argument has; more are unfit.
    package var maximumCount: UInt16 = 64
    /// The owner's own number, which ``ArgumentPresenter/currency(_:owner:)`` is given.
    package var owner: Int32 = 0

    /// A rule for arguments of a type.
    package init(_ kind: Kind) { self.kind = kind }

    /// Whether amounts are looked at one by one.
    @inline(always)
    var checksAmounts: Bool { refusesSurplusDigits || hasOwnCurrencies }
}

extension ArgumentRule {
    /// The value as a message in a locale takes it; nil where the value is not fit.
    ///
    /// An amount has its owner's currency.
    package func fitting(
        _ given: MessageArgument, in formatters: LocaleFormatters, _ presenter: (any ArgumentPresenter)?
    ) -> MessageArgument? {
        guard let value = accept(given.sanitized) else { return nil }
        switch value {
        case .money(let money):
            let currency =
                hasOwnCurrencies ? presenter?.currency(money.currency, owner: owner) ?? money.currency : money.currency
            if refusesSurplusDigits, let digits = currency.digits, money.amount.fractionDigits > digits { return nil }
            return .money(Money(money.amount, currency))
        case .region(let code): return formatters.name(ofRegion: code) == nil ? nil : value
        default: return value
        }
    }

    /// The value as a message takes it; nil where the value is not fit.
    ///
    /// Its texts have no control characters: ``MessageArgument/sanitized``. Whether an amount has surplus digits and
    /// whether a region has a name is left to the writer, who knows the currency and the locale.
    package func accept(_ value: MessageArgument) -> MessageArgument? {
        switch (kind, value) {
        // A text of spaces alone would leave a hole in a sentence.
        case (.text, .text(let text)): text.isWhiteSpace ? nil : value
        case (.integer, .number(let number)): number.isIntegral ? value : nil
        case (.decimal, .number), (.money, .money), (.instant, .instant): value
        case (.presented, .text(let text)): text.isWhiteSpace ? nil : .list([text])
        case (.presented, .list(let texts)):
            texts.isEmpty || texts.count > maximumCount || texts.contains(where: \.isWhiteSpace) ? nil : value
        case (.region, .region(let code)), (.region, .text(let code)):
            RegionName.isWellFormed(code) ? .region(code) : nil
        default: nil
        }
    }
}
