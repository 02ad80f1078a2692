import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

/// Trial A11: each language is held against its own rules, and an unknown one against none.
@Suite struct LocaleTrialTests {
    // MARK: Sound sentences

    /// A home with a code for each sentence, whose source has the same arguments.
    private static func diagnostics(_ sentences: [String], _ locale: String) -> [Diagnostic] {
        let arguments =
            "{\"limit\": \"money\", \"attempts\": \"integer\", \"rate\": \"decimal\", \"name\": \"text\", \"field\": \"field\"}"
        let codes = sentences.indices.map {
            "{\"code\": \"X\($0)\", \"symbol\": \"x\($0)\", \"audience\": \"user\", \"arguments\": \(arguments)}"
        }
        func file(_ locale: String, _ texts: [String]) -> String {
            let members = texts.enumerated().map { index, text in
                "  \"X\(index).user\": \(String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self))"
            }
            return "{\n  \"@@locale\": \"\(locale)\",\n\(members.joined(separator: ",\n"))\n}\n"
        }
        let sources = sentences.enumerated().map { index, text in
            let names = ["limit", "attempts", "rate", "name", "field"].filter { text.contains("{\($0)") }
            let word = String(repeating: "Word", count: index + 1)
            return ([word] + names.map { "{\($0)}" }).joined(separator: " ") + "."
        }
        let files = [
            "Resources/catalogs/shop.json":
                "{\"catalog\": \"shop\", \"contractLocale\": \"en_US\", \"body\": {\"members\": [{\"name\": \"code\", \"value\": \"code\"}]}, \"codes\": [\(codes.joined(separator: ", "))]}",
            "Locales/en_US/shop.arb": file("en_US", sources), "Locales/\(locale)/shop.arb": file(locale, sentences),
        ]
        return TextChecks.diagnostics(of: Home(files: files)).filter {
            $0.position.file == "Locales/\(locale)/shop.arb" && $0.rule.name != "form"
        }
    }

    @Test(arguments: SoundSentences.byLocale.map(\.locale))
    func soundSentencesGiveNothing(_ locale: String) {
        let sentences = SoundSentences.byLocale.first { $0.locale == locale }?.sentences ?? []
        #expect(sentences.count == 20)
        #expect(Self.diagnostics(sentences, locale).map(\.description) == [])
    }

    @Test(arguments: SoundSentences.others.map(\.locale))
    func soundSentencesOfFurtherLanguagesGiveNothing(_ locale: String) {
        let sentences = SoundSentences.others.first { $0.locale == locale }?.sentences ?? []
        #expect(!sentences.isEmpty)
        #expect(Self.diagnostics(sentences, locale).map(\.description) == [])
    }

    @Test(arguments: SoundSentences.byLocale.map(\.locale))
    func fixesLeaveSoundSentencesAsTheyAre(_ locale: String) {
        for sentence in SoundSentences.byLocale.first(where: { $0.locale == locale })?.sentences ?? [] {
            let text = sentence.contains("{field}") ? "" : sentence
            let fixed = CheckedText.fixed(text, in: locale, source: "Words.")
            // A handling text of one sentence has no stop in English and Chinese alone.
            #expect(fixed == text)
        }
    }

    // MARK: Planted faults

    struct Fault: Sendable, CustomTestStringConvertible {
        let locale: String
        let text: String
        let rules: [String]
        let right: String?

        init(_ locale: String, _ text: String, _ rules: [String], _ right: String? = nil) {
            (self.locale, self.text, self.rules, self.right) = (locale, text, rules, right)
        }

        var testDescription: String { "\(locale): \(text)" }
    }

    static let faults: [Fault] = [
        // The trial's own.
        Fault("ja_JP", "'ほかの商品'を選択", ["ascii-apostrophe", "ascii-apostrophe"], "「ほかの商品」を選択"),
        Fault("ja_JP", "'ほかの商品'", ["ascii-apostrophe", "ascii-apostrophe"], "「ほかの商品」"),
        Fault("pl_PL", "Wybierz “Dalej” teraz", ["quotation-marks"], "Wybierz „Dalej” teraz"),
        // Apostrophes that quote, and those that are none.
        Fault("ko_KR", "'확인'을 누르세요", ["ascii-apostrophe", "ascii-apostrophe"], "‘확인’을 누르세요"),
        Fault("th_TH", "แตะ'ชำระเงิน'เพื่อต่อ", ["ascii-apostrophe", "ascii-apostrophe"], "แตะ‘ชำระเงิน’เพื่อต่อ"),
        Fault("fr_FR", "l'émetteur de la carte", ["ascii-apostrophe"], "l’émetteur de la carte"),
        Fault("ru_RU", "Нажмите 'Далее' сейчас", ["ascii-apostrophe", "ascii-apostrophe"], "Нажмите 'Далее' сейчас"),
        // Quotation marks.
        Fault("ja_JP", "“支払う”を押す", ["quotation-marks"], "「支払う」を押す"),
        Fault("ja_JP", "\"支払う\"を押す", ["quotation-marks"], "「支払う」を押す"),
        Fault("ru_RU", "Нажмите \"Далее\" сейчас", ["quotation-marks"], "Нажмите «Далее» сейчас"),
        Fault("de_DE", "Tippen Sie auf “Weiter” hier", ["quotation-marks"], "Tippen Sie auf „Weiter“ hier"),
        Fault("fr_FR", "Appuyez sur \"Payer\" ici", ["quotation-marks"], "Appuyez sur «\u{A0}Payer\u{A0}» ici"),
        Fault("de_DE", "Tippen Sie auf „Weiter\" hier", ["quotation-marks"], "Tippen Sie auf „Weiter“ hier"),
        Fault("es_ES", "Pulse „Pagar“ aquí", ["quotation-marks"], "Pulse «Pagar» aquí"),
        Fault("pt_BR", "Toque em „Pagar“ aqui", ["quotation-marks"], "Toque em “Pagar” aqui"),
        Fault("ar_EG", "اضغط على \"ادفع\" هنا", ["quotation-marks"], "اضغط على ”ادفع“ هنا"),
        Fault("ko_KR", "„확인“을 누르세요", ["quotation-marks"], "“확인”을 누르세요"),
        Fault("vi_VN", "Nhấn „Tiếp“ ở đây", ["quotation-marks"], "Nhấn “Tiếp” ở đây"),
        Fault("th_TH", "แตะ «ต่อไป» ที่นี่", ["quotation-marks"], "แตะ “ต่อไป” ที่นี่"),
        Fault("he_IL", "יש ללחוץ על 「תשלום」 כאן", ["quotation-marks"], "יש ללחוץ על ”תשלום” כאן"),
        // Marks of another script.
        Fault("ja_JP", "番号を確認し,再入力", ["foreign-mark"], "番号を確認し、再入力"),
        Fault("ja_JP", "番号を確認し，再入力", ["foreign-mark"], "番号を確認し、再入力"),
        Fault("ja_JP", "コード(CVV)を入力", ["foreign-mark", "foreign-mark"], "コード（CVV）を入力"),
        Fault("ja_JP", "続行しますか?", ["foreign-mark"], "続行しますか？"),
        Fault("ar_EG", "هل تريد المتابعة?", ["foreign-mark"], "هل تريد المتابعة؟"),
        Fault("ar_EG", "الرصيد غير كاف, اشحن الحساب", ["foreign-mark"], "الرصيد غير كاف، اشحن الحساب"),
        Fault("fa_IR", "موجودی کم است; شارژ کنید", ["foreign-mark"], "موجودی کم است؛ شارژ کنید"),
        Fault("ko_KR", "번호를 확인하고，다시 입력", ["foreign-mark"], "번호를 확인하고, 다시 입력"),
        Fault("ru_RU", "Проверьте номер，затем сумму", ["foreign-mark"], "Проверьте номер, затем сумму"),
        Fault("vi_VN", "Kiểm tra số thẻ（CVV）", ["foreign-mark", "foreign-mark"], "Kiểm tra số thẻ (CVV)"),
        Fault("ja_JP", "番号を確認し､再入力", ["foreign-mark"], "番号を確認し、再入力"),
        Fault("ja_JP", "残高不足です¥n確認してください", ["literal-escape"]),
        // Spaces beside marks.
        Fault("fr_FR", "Voulez-vous continuer ?", ["mark-spacing"], "Voulez-vous continuer\u{202F}?"),
        Fault("fr_FR", "Voulez-vous continuer?", ["mark-spacing"], "Voulez-vous continuer\u{202F}?"),
        Fault("fr_FR", "Solde: {limit}", ["mark-spacing"], "Solde\u{A0}: {limit}"),
        Fault("fr_FR", "Appuyez sur «Payer»", ["mark-spacing", "mark-spacing"], "Appuyez sur «\u{A0}Payer\u{A0}»"),
        Fault("fr_CA", "Voulez-vous continuer?", []),
        Fault("fr_CA", "Solde : {limit}", ["mark-spacing"], "Solde\u{A0}: {limit}"),
        Fault("de_DE", "Möchten Sie fortfahren ?", ["mark-spacing"], "Möchten Sie fortfahren?"),
        Fault("ru_RU", "Лимит исчерпан , попробуйте завтра", ["mark-spacing"], "Лимит исчерпан, попробуйте завтра"),
        Fault("pl_PL", "Limit przekroczony,spróbuj jutro", ["mark-spacing"], "Limit przekroczony, spróbuj jutro"),
        Fault("he_IL", "היתרה נמוכה , יש להטעין", ["mark-spacing"], "היתרה נמוכה, יש להטעין"),
        Fault("ar_EG", "الرصيد غير كاف ، اشحن الحساب", ["mark-spacing"], "الرصيد غير كاف، اشحن الحساب"),
        // Spanish, Thai, Korean, Japanese.
        Fault("es_ES", "Desea continuar?", ["inverted-mark"]), Fault("es_MX", "Gracias!", ["inverted-mark"]),
        Fault("es_ES", "¿Desea continuar", ["inverted-mark"]),
        Fault("es_ES", "{attempts, plural, one {¿Uno?} many {¿#?} other {#?}}", ["inverted-mark"]),
        Fault("th_TH", "ยอดเงินไม่เพียงพอ.", ["final-punctuation"], "ยอดเงินไม่เพียงพอ"),
        Fault("th_TH", "ลองอีกครั้ง.", ["final-punctuation"], "ลองอีกครั้ง"), Fault("th_TH", "เวลา 23.00 น.", []),
        Fault("he_IL", "יש להפקיד את הצ'ק", ["ascii-apostrophe"], "יש להפקיד את הצ׳ק"),
        Fault("ko_KR", "결제할수 없습니다", ["word-spacing"], "결제할 수 없습니다"),
        Fault("ko_KR", "결제할 수없습니다", ["word-spacing"], "결제할 수 없습니다"),
        Fault("ko_KR", "카드 를 확인하세요", ["word-spacing"], "카드를 확인하세요"),
        Fault("ko_KR", "실수 없이 입력하세요", []),
        Fault("ja_JP", "番号 を確認", ["word-spacing"], "番号を確認"),
        // Neighbours of those above, in further languages.
        Fault("it_IT", "Tocca „Paga“ qui", ["quotation-marks"], "Tocca «Paga» qui"),
        Fault("ko_KR", "잔액이 부족합니다.충전 후 이용하세요", ["mark-spacing"], "잔액이 부족합니다. 충전 후 이용하세요"),
        Fault("nl_NL", "Wilt u doorgaan ?", ["mark-spacing"], "Wilt u doorgaan?"),
        Fault("tr_TR", "„Öde“ düğmesine dokunun", ["quotation-marks"], "“Öde” düğmesine dokunun"),
        Fault("cs_CZ", "Klepněte na “Zaplatit” teď", ["quotation-marks"], "Klepněte na „Zaplatit“ teď"),
        Fault("uk_UA", "Натисніть \"Сплатити\" зараз", ["quotation-marks"], "Натисніть «Сплатити» зараз"),
        Fault("el_GR", "Θέλετε να συνεχίσετε?", ["foreign-mark"], "Θέλετε να συνεχίσετε;"),
        Fault("hi_IN", "जारी रखने के लिए «भुगतान करें» दबाएँ", ["quotation-marks"], "जारी रखने के लिए “भुगतान करें” दबाएँ"),
        Fault("id_ID", "Ketuk «Bayar» sekarang", ["quotation-marks"], "Ketuk “Bayar” sekarang"),
        Fault("sv_SE", "Tryck på „Betala“ nu", ["quotation-marks"], "Tryck på ”Betala” nu"),
        Fault("zh_TW", "余额不足，请检查", ["other-script"]),
        Fault("zh_TW", "卡號不正確,請檢查", ["half-width-mark"], "卡號不正確，請檢查"),
        Fault("zh_CN", "余额不足．请充值", ["foreign-mark"], "余额不足。请充值。"), Fault("zh_CN", "版本 2．0 起支持", []),
        Fault("ja_JP", "ｶｰﾄﾞ番号を確認", ["full-width-character"], "カード番号を確認"),
        Fault("ja_JP", "続行しますか？。確認", ["doubled-mark"], "続行しますか？確認"),
        Fault("es_ES", "¿Desea continuar?. Elija uno", ["doubled-mark"], "¿Desea continuar? Elija uno"),
        Fault(
            "de_DE", "Die Karte ist gesperrt.Bitte rufen Sie an", ["mark-spacing"],
            "Die Karte ist gesperrt. Bitte rufen Sie an"),
        Fault(
            "ru_RU", "Заказ не найден.Обратитесь в банк", ["mark-spacing"], "Заказ не найден. Обратитесь в банк"),
        Fault("de_DE", "Zahlen Sie mit booking.Com oder z.B. Node.js", []),
        Fault(
            "de_DE", "Der Betrag ( {limit} ) ist zu hoch", ["mark-spacing", "mark-spacing"],
            "Der Betrag ({limit}) ist zu hoch"),
        Fault("fr_FR", "Le code ( CVV) est faux", ["mark-spacing"], "Le code (CVV) est faux"),
        Fault("de_DE", "Der/die Händler(in) zahlt bar", []),
        // Nothing is known of these.
        Fault("am_ET", "“ቀጥል” ይጫኑ ?", []), Fault("el_GR", "Θέλετε να συνεχίσετε;", []),
        Fault("xx_XX", "„Abc” abc !", []),
        Fault("ka_GE", "დააჭირეთ “გაგრძელება”", []),
    ]

    @Test(arguments: faults)
    func aFaultIsFoundByItsRuleAlone(_ fault: Fault) {
        let source = ["limit", "attempts"].filter { fault.text.contains("{\($0)") }.map { "{\($0)}" }
        #expect(
            CheckedText.rules(fault.text, in: fault.locale, source: "Words \(source.joined())") == fault.rules,
            "\(CheckedText.diagnostics(fault.text, in: fault.locale, source: "Words \(source.joined())"))")
    }

    @Test(arguments: faults.filter { $0.right != nil })
    func aFaultIsFixedAsTheLanguageWritesIt(_ fault: Fault) {
        let source = ["limit", "attempts"].filter { fault.text.contains("{\($0)") }.map { "{\($0)}" }
        let fixed = CheckedText.fixed(fault.text, in: fault.locale, source: "Words \(source.joined())")
        #expect(fixed == fault.right)
    }

    @Test func theHintNamesTheQuotationMarksOfTheLanguage() {
        func hint(_ text: String, _ locale: String) -> String? {
            CheckedText.diagnostics(text, in: locale, source: "Words").first?.fixIt
        }
        #expect(hint("Wybierz 'Dalej' teraz", "pl_PL") == "write „ and ” around what is quoted, or leave it out")
        #expect(hint("Нажмите 'Далее' сейчас", "ru_RU") == "write « and » around what is quoted, or leave it out")
        #expect(hint("Wählen Sie 'Weiter' hier", "de_DE") == "write „ and “ around what is quoted, or leave it out")
    }

    // MARK: A sentence in the source's language

    private static let sentence = "The service is unavailable. Please contact customer support."

    @Test(arguments: [
        ("zh_CN", "The service is not available. Please contact customer support."),
        ("ja_JP", "The service is unavailable now. Please contact support."),
        ("ru_RU", "The service is unavailable. Please contact поддержка."), ("ar_EG", "The service is unavailable."),
        ("ko_KR", "Service is unavailable. Please contact 고객 센터."), ("th_TH", "Please contact customer support today"),
        ("de_DE", "The service is unavailable. Please contact customer Support."),
        ("fr_FR", "The service is unavailable. Please contact the support."),
        ("pl_PL", "The service is niedostępny. Please contact customer support."),
    ])
    func aSentenceThatWasLeftIsFoundThoughAWordIsAnother(locale: String, text: String) {
        #expect(CheckedText.rules(text, in: locale, source: Self.sentence).contains("untranslated"))
    }

    @Test(arguments: [
        ("zh_CN", "请检查 X-Request-Id、transactionStatus 与 PCI DSS"), ("ja_JP", "Apple Pay と Google Pay をご利用ください"),
        ("zh_CN", "Visa Direct"),
        ("zh_CN", "请用 Apple Pay、Google Pay 或 Samsung Pay"), ("de_DE", "Zahlen Sie mit Apple Pay, Google Pay oder Visa"),
        ("ja_JP", "Apple Pay、Google Pay、Amazon Pay に対応"), ("ru_RU", "Проверьте API, JSON и HTTP"),
        ("de_DE", "Der Service ist nicht verfügbar"),
        ("fr_FR", "Le service est indisponible. Contactez le support."), ("ko_KR", "PayPal로 결제해 주세요"),
        ("en_GB", "The service is not available. Please contact customer support."),
    ])
    func namesAndCodesAreFine(locale: String, text: String) {
        #expect(!CheckedText.rules(text, in: locale, source: Self.sentence).contains("untranslated"))
    }

    // MARK: Lengths

    @Test(arguments: [
        ("en_US", 120), ("zh_CN", 45), ("zh_TW", 45), ("ja_JP", 75), ("ko_KR", 80), ("de_DE", 156), ("ru_RU", 156),
    ])
    func aLanguageHasItsOwnLengths(locale: String, limit: Int) {
        let text = TranslatedHome(Home(files: CheckedText.files("x", "zh_CN", source: "x"))).books
            .flatMap(\.entries).first { $0.kindName == "handling" }
        let lengths = ["en_US": 200, "zh_CN": 100, "zh_TW": 100, "ja_JP": 130, "ko_KR": 140]
        #expect(text?.lengthLimit(in: locale) == lengths[locale, default: 260])
        func found(_ count: Int) -> Bool {
            var files = [
                "Resources/catalogs/shop.json": CheckedText.manifest,
                "Locales/en_US/shop.arb": "{\n  \"X.user\": \"X.\"\n}\n",
            ]
            files["Locales/\(locale)/shop.arb"] =
                "{\n  \"@@locale\": \"\(locale)\",\n  \"X.user\": \"\(String(repeating: "x", count: count))\"\n}\n"
            return TextChecks.diagnostics(of: Home(files: files)).contains { $0.rule.name == "text-length" }
        }
        #expect(!found(limit) && found(limit + 1))
    }
}
