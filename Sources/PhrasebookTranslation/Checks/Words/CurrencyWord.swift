import MessageFormat
import Phrasebook

/// A currency's sign, code or name in a text.
enum CurrencyWord {
    private static let signs = "$€£¥￥₩₹₽₺₫฿₴₦₱"
    private static let chinese = [
        "美元", "美金", "人民币", "人民幣", "欧元", "歐元", "港元", "港币", "港幣", "日元", "日圆", "日圓", "英镑", "英鎊", "新台币", "新台幣",
        "新臺幣", "台币", "台幣", "臺幣", "新加坡元", "新币", "新幣", "澳元", "澳币", "澳幣", "加元", "加币", "加幣", "韩元", "韓元", "韩币", "韓幣",
        "泰铢", "泰銖", "卢布", "盧布", "卢比", "盧比", "瑞士法郎", "法郎", "元", "圆", "圓", "块", "塊",
    ]
    private static let english: Set<String> = [
        "dollar", "dollars", "yuan", "euro", "euros", "pound", "pounds", "rmb", "yen", "cents", "renminbi", "rand",
        "rupee", "rupees", "baht", "won", "franc", "francs", "peso", "pesos", "ruble", "rubles", "rouble", "roubles",
    ]
    /// Codes of currencies that are words as well: before another word they are no currency.
    private static let words: Set<String> = ["ALL", "TOP", "TRY", "CUP", "PEN"]
    /// What follows 元 and its like where they begin another word: 元素, 块状.
    private static let continuations = "素件老旦宵首帅帥凶兇气氣状狀满滿形宝寶桌"

    /// The currency beside an element, behind it (`step` 1) or before it (-1), with at most a space between.
    static func beside(
        _ index: Int, _ step: Int, in elements: [MessageLayout.Element]
    ) -> (start: Int, name: String)? {
        var cursor = index + step
        func scalar(_ cursor: Int) -> Unicode.Scalar? {
            elements.indices.contains(cursor) ? elements[cursor].literal : nil
        }
        while let mark = scalar(cursor), mark.properties.isWhitespace || mark == (step > 0 ? "（" : "）") {
            cursor += step
        }
        guard let first = scalar(cursor) else { return nil }
        if signs.unicodeScalars.contains(first) {
            // Letters before it belong to it: US$.
            var start = cursor
            while step < 0, let letter = scalar(start - 1), ("A"..."Z").contains(letter) { start -= 1 }
            return (elements[start].start, elements[start...cursor].map { String($0.scalar) }.joined())
        }
        if first.isASCIIWord {
            var word = ""
            var last = cursor
            while let letter = scalar(cursor), letter.isASCIIWord {
                word = step > 0 ? word + String(letter) : String(letter) + word
                last = cursor
                cursor += step
            }
            let start = elements[step > 0 ? index + 1 : last].start
            let wordStart = step > 0 ? elements[last - word.unicodeScalars.count + 1].start : start
            if let sign = scalar(cursor), step > 0, word.count <= 2, signs.unicodeScalars.contains(sign) {
                return (wordStart, word + String(sign))
            }
            let isWord =
                step > 0 && words.contains(word) && scalar(cursor) == " " && scalar(cursor + 1)?.isASCIIWord == true
            let isCode = word.count >= 3 && word == word.uppercased() && isKnown(word) && !isWord
            // “You won {amount}” names no currency.
            let isName = english.contains(word.lowercased()) && (step > 0 || word.lowercased() != "won")
            guard isCode || isName else { return nil }
            return (wordStart, word)
        }
        for name in chinese {
            let scalars = Array(name.unicodeScalars)
            let start = step > 0 ? cursor : cursor - scalars.count + 1
            guard start >= 0, scalars.indices.allSatisfy({ scalar(start + $0) == scalars[$0] }) else { continue }
            // 单元 and its like are no money: a sign behind the amount alone is, and 元素 is none.
            if scalars.count == 1, step < 0 || scalar(cursor + 1).map(continuations.unicodeScalars.contains) == true {
                continue
            }
            return (elements[start].start, name)
        }
        return nil
    }

    private static func isKnown(_ code: String) -> Bool {
        guard let currency = Currency(code) else { return false }
        return currency.isISO || currency.digits != nil
    }
}
