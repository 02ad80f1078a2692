/// Makes texts of the kind that payment APIs have: 30 to 90 characters in English, about half as many in Chinese, which
/// are as many bytes.
struct TextMaker {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// A text of a kind in a locale.
    mutating func text(_ kind: TextKind, _ locale: BenchmarkLocale) -> String {
        let length = locale == .english ? 30...90 : 15...45
        while true {
            let text = locale == .english ? english(kind) : chinese(kind)
            if length.contains(Self.shownLength(text, kind)) { return text }
        }
    }

    /// The text's length as it is read: of a plural, without the words that choose a branch.
    private static func shownLength(_ text: String, _ kind: TextKind) -> Int {
        guard kind == .plural else { return text.count }
        return text.replacing(/\{count, plural, (one \{[^}]*\} )?other \{([^}]*)\}\}/) { $0.output.2 }.count
    }

    private mutating func english(_ kind: TextKind) -> String {
        let subject = generator.pick([
            "The payment", "The refund", "This agreement", "The card", "The order", "Your account", "The transaction",
            "The request", "This authorization", "The settlement", "The withdrawal", "The transfer",
        ])
        let verb = generator.pick([
            "could not be completed", "was declined by the issuing bank", "has expired", "is already being processed",
            "was closed", "is not supported in this region", "needs to be confirmed", "is temporarily unavailable",
            "has been canceled", "did not pass the security check",
        ])
        let advice = generator.pick([
            "", " Please try again later.", " Please contact customer support.", " Please check the details.",
            " Please use another payment method.", " No money was taken.", " Please don’t submit it twice.",
        ])
        switch kind {
        case .plain: return "\(subject) \(verb).\(advice)"
        case .name:
            return generator.pick([
                "\(subject) with {merchant} \(verb).\(advice)", "{merchant} does not accept this card.\(advice)",
                "\(subject) \(verb). Please ask {merchant} for help.",
            ])
        case .amounts:
            return generator.pick([
                "\(subject) of {amount} is above the limit of {limit}.\(advice)",
                "{amount} is more than the {limit} that can be refunded.\(advice)",
                "\(subject) \(verb): {amount} of {limit} is left.",
            ])
        case .plural:
            let noun = generator.pick(["attempt", "day", "payment", "card", "request", "minute"])
            let state = generator.pick(["left", "open", "allowed"])
            return "\(subject) \(verb). "
                + "{count, plural, one {# \(noun) is \(state)} other {# \(noun)s are \(state)}}.\(advice)"
        case .list:
            return generator.pick([
                "Some details are missing: {fields}.\(advice)", "\(subject) \(verb). Please check {fields}.",
                "Please enter {fields} again.\(advice)",
            ])
        }
    }

    private mutating func chinese(_ kind: TextKind) -> String {
        let subject = generator.pick([
            "该笔支付", "该笔退款申请", "本支付协议", "您的银行卡", "当前订单", "您的账户", "该笔交易", "本次请求", "该授权", "结算单", "提现申请", "转账",
        ])
        let verb = generator.pick([
            "未能完成", "已被发卡银行拒绝", "已过期", "正在处理中", "已关闭", "在当前地区暂不支持", "需要先完成确认", "暂时不可用", "已被取消", "未通过安全检查",
        ])
        let advice = generator.pick([
            "", "请稍后重试。", "请联系客服人员处理。", "请检查填写的信息后再次提交。", "请更换其他支付方式。", "本次未扣款，请放心。", "请勿重复提交。",
        ])
        switch kind {
        case .plain: return "\(subject)\(verb)，\(generator.pick(["如有疑问请咨询服务方", "具体以系统通知为准", "详情可在账单中查看"]))。\(advice)"
        case .name:
            return generator.pick([
                "\(subject)在 {merchant} \(verb)。\(advice)", "{merchant} 不支持使用此银行卡。\(advice)",
                "\(subject)\(verb)，请联系 {merchant} 处理。",
            ])
        case .amounts:
            return generator.pick([
                "\(subject)金额 {amount} 超出限额 {limit}。\(advice)", "{amount} 超过可退款金额 {limit}。\(advice)",
                "\(subject)\(verb)，{limit} 中还剩 {amount}。",
            ])
        case .plural:
            let unit = generator.pick(["次机会", "天", "笔支付", "张银行卡", "个请求", "分钟"])
            return "\(subject)\(verb)，{count, plural, other {还剩 # \(unit)}}。\(advice)"
        case .list:
            return generator.pick([
                "以下信息缺失：{fields}。\(advice)", "\(subject)\(verb)，请检查{fields}。", "请重新填写{fields}。\(advice)",
            ])
        }
    }
}
