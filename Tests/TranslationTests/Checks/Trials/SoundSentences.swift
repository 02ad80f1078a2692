/// Sentences of payments as natives write them: in each language twenty, in which nothing is to be found.
enum SoundSentences {
    static let byLocale: [(locale: String, sentences: [String])] = [
        (
            "ja_JP",
            [
                "カード番号が正しくありません。", "有効期限をご確認のうえ、もう一度入力してください。", "残高が不足しているため、お支払いできませんでした。",
                "お支払い方法を変更するか、カード発行会社にお問い合わせください。", "この取引はすでに処理されています。", "{field}をご確認ください。", "1日の利用限度額は{limit}です。",
                "限度額（{limit}）を超えています。", "「支払う」をタップして続行してください。", "本人認証サービス（3Dセキュア）の認証に失敗しました。",
                "あと{attempts}回お試しいただけます。",
                "{attempts, plural, other {あと#回お試しいただけます。}}", "返金の受付期限を過ぎています。", "セキュリティコード（CVV）が一致しません。",
                "このカードはオンライン決済に対応していません。",
                "ご注文番号が見つかりません。サポートまでご連絡ください。", "お支払いを確認しています。二重にお支払いにならないようご注意ください。", "手数料は{rate}%、日本円でのお支払いです。",
                "クレジット カードまたはデビット カードをご利用ください。", "「{name}」は現在ご利用いただけません。",
            ]
        ),
        (
            "ko_KR",
            [
                "카드 번호가 올바르지 않습니다.", "유효 기간을 확인한 후 다시 입력해 주세요.", "잔액이 부족하여 결제할 수 없습니다.",
                "다른 결제 수단을 이용하거나 카드사에 문의해 주세요.",
                "이미 처리된 거래입니다.", "입력한 {field} 항목을 확인해 주세요.", "1일 이용 한도는 {limit}입니다.", "결제 금액이 한도({limit})를 초과했습니다.",
                "‘결제하기’를 눌러 계속 진행해 주세요.", "본인 인증(3DS)에 실패했습니다.", "앞으로 {attempts}회 더 시도할 수 있습니다.",
                "{attempts, plural, other {앞으로 #회 더 시도할 수 있습니다.}}", "환불 가능 기간이 지났습니다.", "보안 코드(CVV)가 일치하지 않습니다.",
                "이 카드는 온라인 결제를 지원하지 않습니다.",
                "주문 번호를 찾을 수 없습니다. 고객 센터에 문의해 주세요.", "결제를 확인하고 있습니다. 중복 결제에 주의해 주세요.", "수수료는 {rate}%이며, 원화로 결제됩니다.",
                "결제하시겠습니까? 금액은 {limit}입니다.",
                "“{name}” 상품은 현재 구매할 수 없습니다.",
            ]
        ),
        (
            "ar_EG",
            [
                "رقم البطاقة غير صحيح.", "يُرجى التحقق من تاريخ الانتهاء ثم المحاولة مجددًا.",
                "الرصيد غير كافٍ لإتمام عملية الدفع.",
                "يُرجى استخدام طريقة دفع أخرى، أو التواصل مع البنك المُصدر للبطاقة.", "تمت معالجة هذه المعاملة من قبل.",
                "يُرجى التحقق من {field}.",
                "الحد اليومي للإنفاق هو {limit}.", "المبلغ يتجاوز الحد المسموح به ({limit}).",
                "اضغط على «ادفع» للمتابعة.", "فشل التحقق من الهوية (3DS).",
                "عدد المحاولات المتبقية: {attempts}.",
                "{attempts, plural, zero {لم تبقَ محاولات.} one {بقيت محاولة واحدة.} two {بقيت محاولتان.} few {بقيت # محاولات.} many {بقيت # محاولة.} other {بقيت # محاولة.}}",
                "انتهت المدة المتاحة لاسترداد المبلغ.", "رمز الأمان (CVV) غير مطابق.",
                "هذه البطاقة لا تدعم الدفع عبر الإنترنت.", "لم يتم العثور على رقم الطلب؛ تواصل مع خدمة العملاء.",
                "هل ترغب في المتابعة؟", "نحن نتحقق من عملية الدفع. يُرجى عدم الدفع مرة أخرى.",
                "الرسوم {rate}٪ من المبلغ.", "المنتج “{name}” غير متاح حاليًا.",
            ]
        ),
        (
            "he_IL",
            [
                "מספר הכרטיס שגוי.", "יש לבדוק את תאריך התפוגה ולהזין אותו שוב.", "אין יתרה מספקת לביצוע התשלום.",
                "יש לבחור אמצעי תשלום אחר או לפנות לחברת האשראי.",
                "העסקה כבר בוצעה.", "יש לבדוק את {field}.", "המסגרת היומית היא {limit}.",
                "הסכום חורג מהמסגרת ({limit}).", "יש להקיש על \"תשלום\" כדי להמשיך.",
                "אימות הזהות (3DS) נכשל.", "נותרו {attempts} ניסיונות.",
                "{attempts, plural, one {נותר ניסיון אחד.} two {נותרו שני ניסיונות.} other {נותרו # ניסיונות.}}",
                "חלף המועד האחרון להחזר כספי.", "קוד האבטחה (CVV) אינו תואם.", "הכרטיס אינו תומך בתשלומים באינטרנט.",
                "מספר ההזמנה לא נמצא. יש לפנות לשירות הלקוחות.",
                "האם להמשיך?", "אנו מאמתים את התשלום. אין לשלם שוב.", "העמלה היא {rate}% מהסכום.",
                "הסכום בש\"ח הוא {limit}, כולל מע\"מ.",
            ]
        ),
        (
            "ru_RU",
            [
                "Номер карты указан неверно.", "Проверьте срок действия карты и введите его ещё раз.",
                "Недостаточно средств для оплаты.",
                "Выберите другой способ оплаты или обратитесь в банк, выпустивший карту.",
                "Эта операция уже выполнена.", "Проверьте поле «{field}».",
                "Дневной лимит составляет {limit}.", "Сумма превышает лимит ({limit}).",
                "Нажмите «Оплатить», чтобы продолжить.", "Не удалось пройти проверку (3DS).",
                "Осталось попыток: {attempts}.",
                "{attempts, plural, one {Осталась # попытка.} few {Осталось # попытки.} many {Осталось # попыток.} other {Осталось # попытки.}}",
                "Срок возврата средств истёк.", "Код безопасности (CVV) не совпадает.",
                "Эта карта не подходит для оплаты в интернете.", "Заказ не найден. Обратитесь в службу поддержки.",
                "Продолжить оплату?", "Мы проверяем платёж; не оплачивайте повторно.", "Комиссия — {rate}% от суммы.",
                "Магазин «Банк „Восток“» не принимает карты Visa и Mastercard.",
            ]
        ),
        (
            "pl_PL",
            [
                "Numer karty jest nieprawidłowy.", "Sprawdź datę ważności i wpisz ją ponownie.",
                "Na koncie nie ma wystarczających środków.",
                "Wybierz inną metodę płatności lub skontaktuj się z bankiem, który wydał kartę.",
                "Ta transakcja została już przetworzona.", "Sprawdź pole „{field}”.",
                "Dzienny limit wynosi {limit}.", "Kwota przekracza limit ({limit}).",
                "Naciśnij „Zapłać”, aby przejść dalej.", "Weryfikacja (3DS) nie powiodła się.",
                "Pozostało prób: {attempts}.",
                "{attempts, plural, one {Pozostała # próba.} few {Pozostały # próby.} many {Pozostało # prób.} other {Pozostało # próby.}}",
                "Upłynął termin zwrotu środków.",
                "Kod zabezpieczający (CVV) się nie zgadza.", "Ta karta nie obsługuje płatności w internecie.",
                "Nie znaleziono zamówienia. Skontaktuj się z obsługą klienta.",
                "Czy chcesz kontynuować?", "Potwierdzamy płatność; nie płać ponownie.",
                "Prowizja wynosi {rate}% kwoty.", "Sklep „Bar «Pod Różą»” nie przyjmuje kart.",
            ]
        ),
        (
            "fr_FR",
            [
                "Le numéro de carte est incorrect.", "Vérifiez la date d’expiration, puis saisissez-la de nouveau.",
                "Le solde est insuffisant pour effectuer le paiement.",
                "Utilisez un autre moyen de paiement ou contactez l’émetteur de votre carte.",
                "Cette opération a déjà été traitée.", "Vérifiez le champ suivant\u{A0}: {field}.",
                "Le plafond quotidien est de {limit}.", "Le montant dépasse le plafond ({limit}).",
                "Appuyez sur «\u{A0}Payer\u{A0}» pour continuer.",
                "L’authentification (3DS) a échoué.", "Nombre d’essais restants\u{A0}: {attempts}.",
                "{attempts, plural, one {Il reste # essai.} many {Il reste # essais.} other {Il reste # essais.}}",
                "Le délai de remboursement est dépassé.",
                "Le code de sécurité (CVV) ne correspond pas.", "Cette carte ne permet pas le paiement en ligne.",
                "Commande introuvable. Contactez le service client.",
                "Voulez-vous continuer\u{202F}?",
                "Nous vérifions votre paiement\u{202F}; ne payez pas une seconde fois.",
                "Les frais sont de {rate}\u{A0}% du montant.",
                "Le paiement est accepté à 10:30, merci\u{202F}!",
            ]
        ),
        (
            "de_DE",
            [
                "Die Kartennummer ist nicht korrekt.", "Bitte prüfen Sie das Ablaufdatum und geben Sie es erneut ein.",
                "Das Guthaben reicht für die Zahlung nicht aus.",
                "Bitte wählen Sie eine andere Zahlungsart oder wenden Sie sich an Ihre Bank.",
                "Diese Zahlung wurde bereits ausgeführt.", "Bitte prüfen Sie das Feld „{field}“.",
                "Das Tageslimit beträgt {limit}.", "Der Betrag liegt über dem Limit ({limit}).",
                "Tippen Sie auf „Bezahlen“, um fortzufahren.", "Die Prüfung (3DS) ist fehlgeschlagen.",
                "Verbleibende Versuche: {attempts}.",
                "{attempts, plural, one {Sie haben noch einen Versuch.} other {Sie haben noch # Versuche.}}",
                "Die Frist für die Erstattung ist abgelaufen.", "Der Sicherheitscode (CVV) stimmt nicht überein.",
                "Diese Karte ist für Zahlungen im Internet nicht freigegeben.",
                "Die Bestellung wurde nicht gefunden. Bitte wenden Sie sich an den Kundendienst.",
                "Möchten Sie fortfahren?", "Wir prüfen Ihre Zahlung; bitte zahlen Sie nicht noch einmal.",
                "Die Gebühr beträgt {rate}\u{A0}% des Betrags.", "Der Händler „Café ‚Zur Post‘“ nimmt keine Karten an.",
            ]
        ),
        (
            "es_ES",
            [
                "El número de tarjeta no es correcto.", "Compruebe la fecha de caducidad y vuelva a introducirla.",
                "No hay saldo suficiente para realizar el pago.",
                "Utilice otro método de pago o póngase en contacto con el emisor de la tarjeta.",
                "Esta operación ya se ha procesado.", "Revise el campo «{field}».",
                "El límite diario es de {limit}.", "El importe supera el límite ({limit}).",
                "Pulse “Pagar” para continuar.", "La verificación (3DS) ha fallado.",
                "Intentos restantes: {attempts}.",
                "{attempts, plural, one {Queda un intento.} many {Quedan # de intentos.} other {Quedan # intentos.}}",
                "El plazo de reembolso ha vencido.",
                "El código de seguridad (CVV) no coincide.", "Esta tarjeta no admite pagos en línea.",
                "No se encuentra el pedido. Contacte con atención al cliente.",
                "¿Desea continuar?", "Estamos confirmando el pago; no pague de nuevo.",
                "La comisión es del {rate}\u{A0}% del importe.", "Por favor, ¿puede revisar el importe? ¡Gracias!",
            ]
        ),
        (
            "pt_BR",
            [
                "O número do cartão está incorreto.", "Verifique a data de validade e digite-a novamente.",
                "Não há saldo suficiente para concluir o pagamento.",
                "Use outra forma de pagamento ou entre em contato com o emissor do cartão.",
                "Esta transação já foi processada.", "Confira o campo “{field}”.",
                "O limite diário é de {limit}.", "O valor ultrapassa o limite ({limit}).",
                "Toque em “Pagar” para continuar.", "A verificação (3DS) falhou.",
                "Tentativas restantes: {attempts}.",
                "{attempts, plural, one {Resta # tentativa.} many {Restam # de tentativas.} other {Restam # tentativas.}}",
                "O prazo para reembolso terminou.",
                "O código de segurança (CVV) não confere.", "Este cartão não aceita pagamentos pela internet.",
                "O pedido não foi encontrado. Fale com o atendimento.",
                "Deseja continuar?", "Estamos confirmando o pagamento; não pague de novo.",
                "A tarifa é de {rate}% do valor.", "Atenção: o boleto vence às 18:00, não às 20:00.",
            ]
        ),
        (
            "vi_VN",
            [
                "Số thẻ không đúng.", "Vui lòng kiểm tra ngày hết hạn và nhập lại.", "Số dư không đủ để thanh toán.",
                "Vui lòng dùng phương thức thanh toán khác hoặc liên hệ ngân hàng phát hành thẻ.",
                "Giao dịch này đã được xử lý.", "Vui lòng kiểm tra {field}.",
                "Hạn mức mỗi ngày là {limit}.", "Số tiền vượt quá hạn mức ({limit}).", "Nhấn “Thanh toán” để tiếp tục.",
                "Xác thực (3DS) không thành công.",
                "Số lần thử còn lại: {attempts}.", "{attempts, plural, other {Bạn còn # lần thử.}}",
                "Đã hết thời hạn hoàn tiền.", "Mã bảo mật (CVV) không khớp.",
                "Thẻ này không hỗ trợ thanh toán trực tuyến.",
                "Không tìm thấy đơn hàng. Vui lòng liên hệ bộ phận hỗ trợ.", "Bạn có muốn tiếp tục không?",
                "Chúng tôi đang xác nhận thanh toán; vui lòng không thanh toán lại.", "Phí là {rate}% số tiền.",
                "Cửa hàng “{name}” chưa nhận thẻ Visa.",
            ]
        ),
        (
            "th_TH",
            [
                "หมายเลขบัตรไม่ถูกต้อง", "โปรดตรวจสอบวันหมดอายุแล้วป้อนใหม่อีกครั้ง", "ยอดเงินไม่เพียงพอสำหรับการชำระเงิน",
                "โปรดใช้วิธีชำระเงินอื่นหรือติดต่อธนาคารผู้ออกบัตร",
                "รายการนี้ดำเนินการไปแล้ว", "โปรดตรวจสอบ{field}", "วงเงินต่อวันคือ {limit}", "จำนวนเงินเกินวงเงิน ({limit})",
                "แตะ “ชำระเงิน” เพื่อดำเนินการต่อ",
                "การยืนยันตัวตน (3DS) ไม่สำเร็จ", "เหลืออีก {attempts} ครั้ง", "{attempts, plural, other {คุณลองได้อีก # ครั้ง}}",
                "เลยกำหนดเวลาคืนเงินแล้ว",
                "รหัสความปลอดภัย (CVV) ไม่ตรงกัน", "บัตรนี้ไม่รองรับการชำระเงินออนไลน์", "ไม่พบคำสั่งซื้อ โปรดติดต่อฝ่ายบริการลูกค้า",
                "ต้องการดำเนินการต่อหรือไม่",
                "เรากำลังตรวจสอบการชำระเงิน โปรดอย่าชำระซ้ำ", "ค่าธรรมเนียม {rate}% ของจำนวนเงิน", "ระบบปิดให้บริการเวลา 23.00 น.",
            ]
        ),
    ]
}
