/// Characters that only one of the two Chinese scripts has.
///
/// The several hundred most common ones of the pairs that Unicode gives as `kSimplifiedVariant` and
/// `kTraditionalVariant` (UAX #38, "Unihan_Variants.txt"). Left out are those that both scripts write, such as 后, 里,
/// 只, 系 and 著, whatever else they mean.
enum HanScripts {
    /// Whether a character is written in traditional Chinese alone.
    static func isTraditionalOnly(_ scalar: Unicode.Scalar) -> Bool { has(scalar, .traditional) }

    /// Whether a character is written in simplified Chinese alone.
    static func isSimplifiedOnly(_ scalar: Unicode.Scalar) -> Bool { has(scalar, .simplified) }

    private static func has(_ scalar: Unicode.Scalar, _ trait: TextTraits) -> Bool {
        guard (0x4E00..<0xA000).contains(scalar.value) else { return false }
        return traits[Int(scalar.value) - 0x4E00] & trait.rawValue != 0
    }

    /// The traits of each character of the block "CJK Unified Ideographs", from U+4E00 on.
    static let traits: [UInt32] = {
        var traits = [UInt32](repeating: 0, count: 0xA000 - 0x4E00)
        func mark(_ characters: String, _ trait: TextTraits) {
            for scalar in characters.unicodeScalars where (0x4E00..<0xA000).contains(scalar.value) {
                traits[Int(scalar.value) - 0x4E00] |= trait.rawValue
            }
        }
        mark(simplified, .simplified)
        mark(traditional, .traditional)
        mark("你妳", .informal)
        return traits
    }()

    private static let simplified = """
        万与业东丝丢两严个临为丽举么义乌乐习乡书买乱争于亏亚产亲亿仅从仓仪们价众优会伟传伤伪体侦侧侨俩债倾偿储儿兑兰关兴养兽内册写军农冯
        决况冻净减凑凤凭凯击刘则刚创删别剂剧办务动励劳势勋区医协单卖卢卫却厅历压厌县参双发变叙号叹吗启吴员响哑唤啰嘱团园围国图圆圣场坏块
        坚坝垒垦孙学宁宝实审宽宾对寻导将尔尘尝尽层届属屿岁岗岛币帅师帐帜带帮庄庆库应庙废开异弃张弥弯弹强归当录彻径忆忧怀态怜总恋恒恶恼悬
        惊惧惩惯愤懒戏战户扑执扩扫扬扰抚抛抠抢护报担拟拢拥拦拧拨择挂挚挠挡挤挥损捡换据掷搁携摄摆摇敌敛数斋断无旧时旷昼显晋晓暂术机杀杂权
        条来极构枪标栋栏树样档桥桩梦检楼欢欧残毁毕毙气汇汉汤汹沟没沪泪泽洁浊测济浏浓涡涤润涨渊渐温湾湿溃滚滞满滤滥潜灭灯灵灾灿炉点炼炽烂
        烛烦烧热爱爷牵状犹独狭猎猪玛环现瑶电画畅疗疯皱盐监盖盗盘睁瞒矫矿码砖础硕确礼祷祸禅离种积称秽税稳穷窃窍窜竖竞笔笼筑筛筹签简篮类粮
        紧纠红纤约级纪纬纯纳纵纷纸纹线练组细织终绍经绑结绕绘给络绝统继绩绪续维综绿缆缓编缘缠缩缴网罗罚罢翘耸职联聪肃肤胁胆胶脉脏脑脱脸舰
        艰艺节芦苏茧荐荡荣药获营萧蒋蓝虏虑虚虫虽蚀蚁蜡补衬袜装裤见观规视览觉触计订认讨让训议讯记讲许论设访证评识诈诉诊词译试诚话诡询该详
        语误诱说诵请诸诺读课谁调谈谋谐谓谢谣谨谱贝贞负贡财责贤败账货质贪贫贬购贴贵贷贸费贺赁赃资赋赏赔赖赛赠赢赵趋跃践跷踊躯车轨转轮软轴
        轻载较辅辆辈辑输辖辞辩边达迁过运还这进远违连迟适选递逻遗遥邓邮邻郑郸酱释钟钥钱钻铁铃铜铭银链销锁锅锋错键镇镜长门闪闭问闯闲间闷闸
        闻阀阅阐阔队阳阴阵阶际陆陈陕险随隐隶难雏雾静韩页项顺须顾顿颁预领颇频颗题颜额颠风飘飞饥饭饮饰饱饼饿馆马驱驶驻驾驿骂骄验骗骤鱼鲜鸟
        鸡鸣鸿麦黄齐齿龄龙龚龟
        """

    private static let traditional = """
        丟亂亞來倆倉個們偉側偵偽傳債傷傾僅僑價儀億償優儲兌兒內兩冊凍凱別刪則剛創劃劇劉劑動務勛勝勞勢勵匯區協卻厭參吳員問啞啟喚單嗎嘆嘗嚴
        囉囑國圍園圓圖團執堅報場塊塵墾壓壘壞壩夢孫學實寧審寫寬寶將尋對導屆層屬島崗嶼帥師帳帶幟幣幫庫廟廢廳張強彈彌彎後徑從徹恆悶惡惱愛態
        慣慮慶憂憐憑憤憶應懲懶懷懸懼戀戰戲戶拋掃掛揚換揮損搖搶摯摳撓撥撫撲撿擁擇擊擋擔據擠擬擰擱擲擴擺擾攏攔攜攝敗敘敵數斂斃斷時晉晝暢暫
        曉曠書會東條棄棟業極榮構槍樁樂樓標樣樹橋機檔檢櫃欄權歐歡歲歷歸殘殺毀氣決沒況洶淚淨淵減渦測湊湯溝溫滅滌滬滯滾滿漢漲漸潔潛潤潰澤濁
        濃濕濟濫濾瀏灣災為烏無煉煩熱熾燈燒營燦燭爐爛爭爺爾牽狀狹猶獨獲獵獸現瑤瑪環產畢畫異當瘋療發皺盜盡監盤盧眾睜瞞矯碩確碼磚礎礦禍禪禮
        禱稅種稱積穢穩窮竄竅竊競筆節範築篩簡簽籃籌籠糧糾紀約紅紋納純紙級紛細紹終組結絕絡給統絲綁經綜綠維網緊緒線緣編緩緯練縣縮縱總績織繞
        繪繭繳繼續纏纖纜罰罵罷羅義習翹聖聞聯聰聳職聽肅脅脈脫腦膚膠膽臉臟臨與興舉舊艦艱莊萬葉蓋蔣蕩蕭薦藍藝藥蘆蘇蘭虛虜號虧蝕蟲蟻蠟術衛補
        裝褲襪襯見規視親覺覽觀觸訂計訊討訓記訪設許訴診詐評詞詢試詭話該詳認誘語誠誤誦說誰課調談請論諧諮諸諾謀謂講謝謠謹證識譜譯議護讀變讓
        豎豬貝貞負財貢貧貨貪責貴貶買貸費貼貿賀賃資賓賞賠賢賣賦質賬賴購賽贈贏贓趙趨跡踐踴蹺躍軀車軌軍軟軸較載輔輕輛輩輪輯輸轄轉辦辭辯農這
        連進運過達違遙遞遠適遲遷選遺還邊邏郵鄉鄧鄭鄰鄲醫醬釋鈴銀銅銘銷鋒錄錢錯鍋鍵鎖鎮鏈鏡鐘鐵鑰鑽長門閃閉開閒間閘閥閱闊闖關闡陝陣陰陳陸
        陽隊階際隨險隱隸雖雙雛雜雞離難電霧靈靜韓響頁項順須預頒頓頗領頻顆題額顏願顛類顧顯風飄飛飢飯飲飽飾餅養餓餘館馬馮駐駕駛騙驅驕驗驚驛
        驟體鬱魚鮮鳥鳳鳴鴻鹽麗麥黃點黨齊齋齒齡龍龔龜
        """
}
