/// Assets that payment APIs count amounts in and that ISO 4217 does not list.
///
/// `digits` is the most that the asset's own unit has (the decimals of its main contract or chain), `shownAtLeast` what
/// people are used to see: two for a coin that represents a currency, none otherwise. The digits are those of the
/// issuers' and chains' own documents (Tether, Circle, bitcoin.org, ethereum.org and so on), read in 2026.
enum AssetRegistry {
    static let assets: [String: (digits: Int, shownAtLeast: Int)] = [
        "USDT": (6, 2), "USDC": (6, 2), "DAI": (18, 2), "TUSD": (18, 2), "FDUSD": (18, 2), "PYUSD": (6, 2),
        "EURC": (6, 2),
        "BTC": (8, 0), "ETH": (18, 0), "TRX": (6, 0), "BNB": (18, 0), "SOL": (9, 0), "LTC": (8, 0), "BCH": (8, 0),
        "DOGE": (8, 0), "XRP": (6, 0), "ADA": (6, 0), "DOT": (10, 0), "TON": (9, 0), "AVAX": (18, 0),
        "POL": (18, 0), "XLM": (7, 0),
    ]
}
