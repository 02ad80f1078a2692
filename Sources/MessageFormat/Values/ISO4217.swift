/// The minor units of ISO 4217, of all 178 active codes.
///
/// From list one (current currency and funds codes) as SIX, the maintenance agency, published it on 2026-01-01
/// (six-group.com, "list-one.xml"). The table is the package's own because CLDR's digits, which ICU uses, differ from it
/// for currencies in use and change between versions.
enum ISO4217 {
    /// The date of the lists.
    static let published = "2026-01-01"

    /// The digits after the point by code; nil within for the codes to which the list gives none, such as `XAU`.
    static let digits: [String: Int?] = {
        var table: [String: Int?] = [:]
        for (digits, codes) in rows {
            for code in codes.split(whereSeparator: \.isWhitespace) { table[String(code)] = .some(digits) }
        }
        return table
    }()

    private static let rows: [(Int?, String)] = [
        (
            0,
            """
            BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
            """
        ),
        (
            2,
            """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP
            BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB
            EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
            KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
            MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD
            RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
            TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
            """
        ),
        (
            3,
            """
            BHD IQD JOD KWD LYD OMR TND
            """
        ),
        (
            4,
            """
            CLF UYW
            """
        ),
        (
            nil,
            """
            XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX
            """
        ),
    ]
}
