extension ISO4217 {
    /// What the package knows of a code that was withdrawn.
    struct Withdrawal {
        /// The digits after the point; nil where the currency had none to give, such as the gold franc.
        let digits: Int?
        /// When it was withdrawn: a month such as `2026-01`, or a year where the list says no more.
        let date: String
    }

    /// The 129 codes that ISO 4217 withdrew and did not give out again, with the last date at which a country did so.
    ///
    /// From list three (historic denominations), as SIX published it on ``published`` (six-group.com, "list-three.xml").
    /// That list has no digits: they are those of the last list one with the code, as OpenJDK 17 keeps them, else 2.
    static let withdrawn: [String: Withdrawal] = {
        var table: [String: Withdrawal] = [:]
        for (digits, codes) in withdrawnRows {
            for entry in codes.split(whereSeparator: { $0 == "," || $0.isNewline }) {
                let words = entry.split(separator: " ")
                table[String(words[0])] = Withdrawal(digits: digits, date: String(words[1]))
            }
        }
        return table
    }()

    private static let withdrawnRows: [(Int?, String)] = [
        (
            0,
            """
            ADP 2003-07, BEF 2002-03, BYB 2001-01, BYR 2017-01, ESP 2002-03, GRD 2002-03, ITL 2002-03, LUF 2002-03,
            MGF 2004-12, PTE 2002-03, ROL 2005-06, TPE 2002-11, TRL 2005-12
            """
        ),
        (
            2,
            """
            AFA 2003-01, ALK 1989-12, ANG 2025-03, AOK 1991-03, AON 2000-02, AOR 2000-02, ARA 1992-01, ARP 1985-07,
            ARY 1990, ATS 2002-03, AYM 2005-10, AZM 2005-12, BAD 1998-07, BEC 1990-03, BEL 1990-03, BGJ 1990,
            BGK 1990, BGL 2003-11, BGN 2026-01, BOP 1987-02, BRB 1986-03, BRC 1989-02, BRE 1993-03, BRN 1990-03,
            BRR 1994-07, BUK 1990-02, CHC 2004-11, CSD 2006-10, CSJ 1990, CSK 1993-03, CUC 2021-06, CYP 2008-01,
            DDM 1990-09, DEM 2002-03, ECS 2000-09, ECV 2000-09, EEK 2011-01, ESA 1981, ESB 1994-12, FIM 2002-03,
            FRF 2002-03, GEK 1995-10, GHC 2008-01, GHP 2007-06, GNE 1989-12, GNS 1986-02, GQE 1986-06, GWE 1981,
            GWP 1997-05, HRD 1995-01, HRK 2023-01, IEP 2002-03, ILP 1981, ILR 1990, ISJ 1990, LAJ 1979-12,
            LSM 1985-05, LTL 2014-12, LTT 1993-07, LUC 1990-03, LUL 1990-03, LVL 2014-01, LVR 1994-12, MLF 1984-11,
            MRO 2017-12, MTL 2008-01, MTP 1983-06, MVQ 1989-12, MXP 1993-01, MZE 1981, MZM 2006-06, NIC 1990-10,
            NLG 2002-03, PEH 1990, PEI 1991-07, PES 1986-02, PLZ 1997-01, RHD 1981, ROK 1990, RUR 2004-01,
            SDD 2007-07, SDP 1998-06, SIT 2007-01, SKK 2009-01, SLL 2023-12, SRG 2003-12, STD 2017-12, SUR 1990-12,
            TJR 2001-04, TMM 2009-01, UAK 1996-09, UGS 1987-05, UGW 1990, USS 2014-03, UYN 1989-12, UYP 1993-03,
            VEB 2008-01, VEF 2018-08, VNC 1990, XEU 1999-01, YDD 1991-09, YUD 1990-01, YUM 2003-07, YUN 1995-11,
            ZAL 1995-03, ZMK 2012-12, ZRN 1999-06, ZRZ 1994-02, ZWC 1989-12, ZWD 2008-08, ZWL 2024-09, ZWN 2006-09,
            ZWR 2009-06
            """
        ),
        (
            nil,
            """
            XFO 2006-10, XFU 2013-11, XRE 1999-11
            """
        ),
    ]
}
