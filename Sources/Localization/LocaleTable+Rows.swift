// swift-format-ignore-file
//
// Written by Scripts/generate-locales; change the script, and run it again.
//
// Digests, by which a test sees without the data whether the file is what the script writes:
// script 8148c0900820a88c
// currencies cbc7679bdc257fcf
// rows 51534c6091ce1464
//
// The rows hold data of the Unicode Common Locale Data Repository (CLDR), release 47, under this licence.
//
// UNICODE LICENSE V3
//
// COPYRIGHT AND PERMISSION NOTICE
//
// Copyright © 2004-2025 Unicode, Inc.
//
// NOTICE TO USER: Carefully read the following legal agreement. BY
// DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
// SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
// TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
// DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
//
// Permission is hereby granted, free of charge, to any person obtaining a
// copy of data files and any associated documentation (the "Data Files") or
// software and any associated documentation (the "Software") to deal in the
// Data Files or Software without restriction, including without limitation
// the rights to use, copy, modify, merge, publish, distribute, and/or sell
// copies of the Data Files or Software, and to permit persons to whom the
// Data Files or Software are furnished to do so, provided that either (a)
// this copyright and permission notice appear with all copies of the Data
// Files or Software, or (b) this copyright and permission notice appear in
// associated Documentation.
//
// THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
// KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
// THIRD PARTY RIGHTS.
//
// IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
// BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
// OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
// WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
// ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
// FILES OR SOFTWARE.
//
// Except as contained in this notice, the name of a copyright holder shall
// not be used in advertising or otherwise to promote the sale, use or other
// dealings in these Data Files or Software without prior written
// authorization of the copyright holder.
//
// SPDX-License-Identifier: Unicode-3.0

extension LocaleTable {
  /// The tags of all rows.
  static let tags: StaticString = """
    af am ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-LB ar-LY ar-MA ar-SA ar-TN az be bg bn bs ca cs cy da de de-AT \
    de-CH de-LI el en en-001 en-AU en-CA en-GB en-IN en-KE en-NG en-NZ en-SG en-ZA es es-419 es-AR es-BO \
    es-CL es-CO es-CR es-DO es-EC es-GT es-MX es-PE es-PY es-US es-UY es-VE et eu fa fi fil fr fr-CA fr-CH \
    fr-LU fr-MA ga gl gu he hi hr hu hy id is it it-CH ja ka kk km kn ko ky lo lt lv mk ml mn mr ms ms-BN my \
    ne nl nn no pa pl pt pt-AO pt-CH pt-MZ pt-PT ro ru ru-KZ ru-UA si sk sl sq sr sr-Latn sv sw sw-KE ta \
    ta-LK ta-SG te th tr uk ur ur-IN uz vi zh zh-Hant zh-Hant-HK zu
    """

  /// A parent, then its children, where that is not the child's tag without its last subtag.
  ///
  /// CLDR's `parentLocales`; scripts that a language or a region is likely to be written in; older codes.
  static let parents: StaticString = """
    af af-Latn
    am am-Ethi
    ar ar-Arab
    az az-Latn
    az-Arab-IQ az-IQ
    az-Arab-IR az-IR
    az-Cyrl-RU az-RU
    az-Cyrl-SU az-SU
    be be-Cyrl
    bg bg-Cyrl
    bn bn-Beng
    bs bs-Latn
    ca ca-Latn
    cs cs-Latn
    cy cy-Latn
    da da-Latn
    de de-Latn
    el el-Grek
    en en-Latn
    en-001 en-150 en-AG en-AI en-AU en-BB en-BM en-BS en-BW en-BZ en-CC en-CK en-CM en-CX en-CY en-DG en-DM \
    en-ER en-FJ en-FK en-FM en-GB en-GD en-GG en-GH en-GI en-GM en-GS en-GY en-HK en-ID en-IE en-IL en-IM \
    en-IN en-IO en-JE en-JM en-KE en-KI en-KN en-KY en-LC en-LR en-LS en-MG en-MO en-MS en-MT en-MU en-MV \
    en-MW en-MY en-NA en-NF en-NG en-NR en-NU en-NZ en-PG en-PK en-PN en-PW en-RW en-SB en-SC en-SD en-SG \
    en-SH en-SL en-SS en-SX en-SZ en-TC en-TK en-TO en-TT en-TV en-TZ en-UG en-VC en-VG en-VU en-WS en-ZA \
    en-ZM en-ZW
    en-150 en-AT en-BE en-CH en-CZ en-DE en-DK en-ES en-FI en-FR en-HU en-IT en-NL en-NO en-PL en-PT en-RO \
    en-SE en-SI en-SK
    en-IN hi-Latn
    es es-Latn
    es-419 es-AR es-BO es-BR es-BZ es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN es-JP es-MX es-NI es-PA \
    es-PE es-PR es-PY es-SV es-US es-UY es-VE
    et et-Latn
    eu eu-Latn
    fa fa-Arab
    fi fi-Latn
    fil fil-Latn tl
    fr fr-Latn
    ga ga-Latn
    gl gl-Latn
    gu gu-Gujr
    he he-Hebr iw
    hi hi-Deva
    hr hr-Latn
    hu hu-Latn
    hy hy-Armn
    id id-Latn in
    is is-Latn
    it it-Latn
    ja ja-Jpan
    ka ka-Geor
    kk kk-Cyrl
    kk-Arab-AF kk-AF
    kk-Arab-CN kk-CN
    kk-Arab-IR kk-IR
    kk-Arab-MN kk-MN
    km km-Khmr
    kn kn-Knda
    ko ko-Kore
    ky ky-Cyrl
    ky-Arab-CN ky-CN
    ky-Latn-TR ky-TR
    lo lo-Laoo
    lt lt-Latn
    lv lv-Latn
    mk mk-Cyrl
    ml ml-Mlym
    mn mn-Cyrl
    mn-Mong-CN mn-CN
    mr mr-Deva
    ms ms-Latn
    ms-Arab-CC ms-CC
    my my-Mymr
    ne ne-Deva
    nl nl-Latn
    nn nn-Latn
    no nb nn no-Latn no-NO
    pa pa-Guru
    pa-Arab-PK pa-PK
    pl pl-Latn
    pt pt-Latn
    pt-PT pt-AO pt-CH pt-CV pt-FR pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-ST pt-TL
    ro mo ro-Latn
    ru ru-Cyrl
    si si-Sinh
    sk sk-Latn
    sl sl-Latn
    sq sq-Latn
    sr sr-Cyrl
    sr-Latn sh
    sr-Latn-ME sr-ME
    sr-Latn-RO sr-RO
    sr-Latn-TR sr-TR
    sv sv-Latn
    sw sw-Latn
    ta ta-Taml
    te te-Telu
    th th-Thai
    tr tr-Latn
    uk uk-Cyrl
    ur ur-Arab
    uz uz-Latn
    uz-Arab-AF uz-AF
    uz-Cyrl-CN uz-CN
    vi vi-Latn
    zh zh-Hans
    zh-Hant-AU zh-AU
    zh-Hant-BN zh-BN
    zh-Hant-GB zh-GB
    zh-Hant-GF zh-GF
    zh-Hant-HK zh-HK zh-Hant-MO
    zh-Hant-ID zh-ID
    zh-Hant-MO zh-MO
    zh-Hant-PA zh-PA
    zh-Hant-PF zh-PF
    zh-Hant-PH zh-PH
    zh-Hant-PZ zh-PZ
    zh-Hant-SR zh-SR
    zh-Hant-TH zh-TH
    zh-Hant-TW zh-TW
    zh-Hant-UK zh-UK
    zh-Hant-US zh-US
    zh-Hant-VD zh-VD
    zh-Hant-VN zh-VN
    zu zu-Latn
    """

  /// The row of a tag, compiled when it is first asked for.
  static func row(_ tag: String) -> CompiledRow? {
    switch tag {
    case "af": af
    case "am": am
    case "ar": ar
    case "ar-AE": arAE
    case "ar-DZ": arDZ
    case "ar-EG": arEG
    case "ar-IQ": arIQ
    case "ar-JO": arJO
    case "ar-LB": arLB
    case "ar-LY": arLY
    case "ar-MA": arMA
    case "ar-SA": arSA
    case "ar-TN": arTN
    case "az": az
    case "be": be
    case "bg": bg
    case "bn": bn
    case "bs": bs
    case "ca": ca
    case "cs": cs
    case "cy": cy
    case "da": da
    case "de": de
    case "de-AT": deAT
    case "de-CH": deCH
    case "de-LI": deLI
    case "el": el
    case "en": en
    case "en-001": en001
    case "en-AU": enAU
    case "en-CA": enCA
    case "en-GB": enGB
    case "en-IN": enIN
    case "en-KE": enKE
    case "en-NG": enNG
    case "en-NZ": enNZ
    case "en-SG": enSG
    case "en-ZA": enZA
    case "es": es
    case "es-419": es419
    case "es-AR": esAR
    case "es-BO": esBO
    case "es-CL": esCL
    case "es-CO": esCO
    case "es-CR": esCR
    case "es-DO": esDO
    case "es-EC": esEC
    case "es-GT": esGT
    case "es-MX": esMX
    case "es-PE": esPE
    case "es-PY": esPY
    case "es-US": esUS
    case "es-UY": esUY
    case "es-VE": esVE
    case "et": et
    case "eu": eu
    case "fa": fa
    case "fi": fi
    case "fil": fil
    case "fr": fr
    case "fr-CA": frCA
    case "fr-CH": frCH
    case "fr-LU": frLU
    case "fr-MA": frMA
    case "ga": ga
    case "gl": gl
    case "gu": gu
    case "he": he
    case "hi": hi
    case "hr": hr
    case "hu": hu
    case "hy": hy
    case "id": id
    case "is": `is`
    case "it": it
    case "it-CH": itCH
    case "ja": ja
    case "ka": ka
    case "kk": kk
    case "km": km
    case "kn": kn
    case "ko": ko
    case "ky": ky
    case "lo": lo
    case "lt": lt
    case "lv": lv
    case "mk": mk
    case "ml": ml
    case "mn": mn
    case "mr": mr
    case "ms": ms
    case "ms-BN": msBN
    case "my": my
    case "ne": ne
    case "nl": nl
    case "nn": nn
    case "no": no
    case "pa": pa
    case "pl": pl
    case "pt": pt
    case "pt-AO": ptAO
    case "pt-CH": ptCH
    case "pt-MZ": ptMZ
    case "pt-PT": ptPT
    case "ro": ro
    case "ru": ru
    case "ru-KZ": ruKZ
    case "ru-UA": ruUA
    case "si": si
    case "sk": sk
    case "sl": sl
    case "sq": sq
    case "sr": sr
    case "sr-Latn": srLatn
    case "sv": sv
    case "sw": sw
    case "sw-KE": swKE
    case "ta": ta
    case "ta-LK": taLK
    case "ta-SG": taSG
    case "te": te
    case "th": th
    case "tr": tr
    case "uk": uk
    case "ur": ur
    case "ur-IN": urIN
    case "uz": uz
    case "vi": vi
    case "zh": zh
    case "zh-Hant": zhHant
    case "zh-Hant-HK": zhHantHK
    case "zu": zu
    default: nil
    }
  }

  private static let af = CompiledRow("af", afRow)
  private static let afRow = LocaleRow(
    """
    name Afrikaans
    decimal ,
    group \u{A0}
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ NZD:NZ$ THB:฿ TWD:NT$ VND:₫ \
    XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF ZAR:R
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} en {1}|{0} en {1}
    long-months Januarie|Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember
    medium-months Jan.|Feb.|Mrt.|Apr.|Mei|Jun.|Jul.|Aug.|Sep.|Okt.|Nov.|Des.
    long-date dd MMMM y
    medium-date dd MMM y
    cardinal one: n = 1
    """)

  private static let am = CompiledRow("am", amRow)
  private static let amRow = LocaleRow(
    """
    name አማርኛ
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ ETB:ብር EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|‹|›
    list {0}፣ {1}|{0}፣ {1}|{0} እና {1}|{0} እና {1}
    long-months ጃንዋሪ|ፌብሩዋሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር
    medium-months ጃን|ፌብ|ማርች|ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስ|ሴፕቴ|ኦክቶ|ኖቬም|ዲሴም
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 0 or n = 1
    """)

  private static let ar = CompiledRow("ar", arRow)
  private static let arRow = LocaleRow(
    """
    name العربية
    direction rtl
    decimal .
    group ,
    minus \u{200E}-
    percent #,##0\u{200E}%\u{200E}
    currency \u{200F}#,##0.00\u{A0}¤;\u{200F}-#,##0.00\u{A0}¤
    symbols AED:د.إ.\u{200F} AUD:AU$ BHD:د.ب.\u{200F} BRL:R$ CAD:CA$ CNY:CN¥ DZD:د.ج.\u{200F} \
    EGP:ج.م.\u{200F} EUR:€ GBP:UK£ HKD:HK$ ILS:₪ INR:₹ IQD:د.ع.\u{200F} IRR:ر.إ. JOD:د.أ.\u{200F} JPY:JP¥ \
    KRW:₩ KWD:د.ك.\u{200F} LBP:ل.ل.\u{200F} LYD:د.ل.\u{200F} MAD:د.م.\u{200F} MRU:أ.م. MXN:MX$ NZD:NZ$ \
    OMR:ر.ع.\u{200F} QAR:ر.ق.\u{200F} SAR:ر.س.\u{200F} SDG:ج.س. SYP:ل.س.\u{200F} THB:฿ TND:د.ت.\u{200F} \
    TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF YER:ر.ي.\u{200F}
    quotes ”|“|’|‘
    list {0} و{1}|{0} و{1}|{0} و{1}|{0} و{1}
    long-months يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    medium-months يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    long-date d MMMM y
    medium-date dd\u{200F}/MM\u{200F}/y
    cardinal zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99
    """)

  private static let arAE = CompiledRow("ar-AE", arAERow)
  private static let arAERow = LocaleRow(
    """
    name العربية (الإمارات العربية المتحدة)
    """, over: arRow)

  private static let arDZ = CompiledRow("ar-DZ", arDZRow)
  private static let arDZRow = LocaleRow(
    """
    name العربية (الجزائر)
    decimal ,
    group .
    long-months جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    medium-months جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    """, over: arRow)

  private static let arEG = CompiledRow("ar-EG", arEGRow)
  private static let arEGRow = LocaleRow(
    """
    name العربية (مصر)
    decimal ٫
    group ٬
    minus \u{61C}-
    zero ٠
    percent #,##0٪\u{61C}
    currency \u{200F}#,##0.00\u{A0}¤
    """, over: arRow)

  private static let arIQ = CompiledRow("ar-IQ", arIQRow)
  private static let arIQRow = LocaleRow(
    """
    name العربية (العراق)
    decimal ٫
    group ٬
    minus \u{61C}-
    zero ٠
    percent #,##0٪\u{61C}
    currency \u{200F}#,##0.00\u{A0}¤
    long-months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
    medium-months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين\u{A0}الأول|تشرين الثاني|كانون \
    الأول
    """, over: arRow)

  private static let arJO = CompiledRow("ar-JO", arJORow)
  private static let arJORow = LocaleRow(
    """
    name العربية (الأردن)
    decimal ٫
    group ٬
    minus \u{61C}-
    zero ٠
    percent #,##0٪\u{61C}
    currency \u{200F}#,##0.00\u{A0}¤
    long-months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
    medium-months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
    """, over: arRow)

  private static let arLB = CompiledRow("ar-LB", arLBRow)
  private static let arLBRow = LocaleRow(
    """
    name العربية (لبنان)
    decimal ٫
    group ٬
    minus \u{61C}-
    zero ٠
    percent #,##0٪\u{61C}
    currency \u{200F}#,##0.00\u{A0}¤
    symbols SDG:SDG
    long-months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
    medium-months كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
    """, over: arRow)

  private static let arLY = CompiledRow("ar-LY", arLYRow)
  private static let arLYRow = LocaleRow(
    """
    name العربية (ليبيا)
    decimal ,
    group .
    """, over: arRow)

  private static let arMA = CompiledRow("ar-MA", arMARow)
  private static let arMARow = LocaleRow(
    """
    name العربية (المغرب)
    decimal ,
    group .
    long-months يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر
    medium-months يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر
    """, over: arRow)

  private static let arSA = CompiledRow("ar-SA", arSARow)
  private static let arSARow = LocaleRow(
    """
    name العربية (المملكة العربية السعودية)
    decimal ٫
    group ٬
    minus \u{61C}-
    zero ٠
    percent #,##0٪\u{61C}
    currency \u{200F}#,##0.00\u{A0}¤
    """, over: arRow)

  private static let arTN = CompiledRow("ar-TN", arTNRow)
  private static let arTNRow = LocaleRow(
    """
    name العربية (تونس)
    decimal ,
    group .
    long-months جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    medium-months جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
    """, over: arRow)

  private static let az = CompiledRow("az", azRow)
  private static let azRow = LocaleRow(
    """
    name azərbaycan
    decimal ,
    group .
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ AZN:₼ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} və {1}|{0} və {1}
    long-months yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
    medium-months yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: n = 1
    ordinal one: i % 10 = 1,2,5,7,8 or i % 100 = 20,50,70,80; few: i % 10 = 3,4 or i % 1000 = \
    100,200,300,400,500,600,700,800,900; many: i = 0 or i % 10 = 6 or i % 100 = 40,60,90
    """)

  private static let be = CompiledRow("be", beRow)
  private static let beRow = LocaleRow(
    """
    name беларуская
    decimal ,
    group \u{A0}
    grouping 2
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ BYN:Br CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ RUB:₽ TWD:NT$ USD:$ \
    VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|„|“
    list {0}, {1}|{0}, {1}|{0} і {1}|{0} і {1}
    long-months студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|\
    снежня
    medium-months сту|лют|сак|кра|мая|чэр|ліп|жні|вер|кас|ліс|сне
    long-date d MMMM y\u{202F}'г'.
    medium-date d MMM y\u{202F}'г'.
    cardinal one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 10 = 0 \
    or n % 10 = 5..9 or n % 100 = 11..14
    ordinal few: n % 10 = 2,3 and n % 100 != 12,13
    """)

  private static let bg = CompiledRow("bg", bgRow)
  private static let bgRow = LocaleRow(
    """
    name български
    decimal ,
    group \u{A0}
    grouping 2
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols BGN:лв. EUR:€ USD:щ.д. XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|„|“
    list {0}, {1}|{0}, {1}|{0} и {1}|{0} и {1}
    long-months януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
    medium-months яну|фев|март|апр|май|юни|юли|авг|сеп|окт|ное|дек
    long-date d MMMM y\u{202F}'г'.
    medium-date d.MM.y\u{202F}'г'.
    cardinal one: n = 1
    """)

  private static let bn = CompiledRow("bn", bnRow)
  private static let bnRow = LocaleRow(
    """
    name বাংলা
    decimal .
    group ,
    zero ০
    number #,##,##0.###
    percent #,##0%
    currency #,##,##0.00¤
    symbols AUD:A$ BDT:৳ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} এবং {1}|{0} এবং {1}
    long-months জানুয়ারী|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
    medium-months জানু|ফেব|মার্চ|এপ্রি|মে|জুন|জুল|আগ|সেপ|অক্টো|নভে|ডিসে
    long-date d MMMM, y
    medium-date d MMM, y
    cardinal one: i = 0 or n = 1
    ordinal one: n = 1,5,7,8,9,10; two: n = 2,3; few: n = 4; many: n = 6
    """)

  private static let bs = CompiledRow("bs", bsRow)
  private static let bsRow = LocaleRow(
    """
    name bosanski
    decimal ,
    group .
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols BAM:KM EUR:€ INR:₹ JPY:¥ KRW:₩ RSD:din. THB:฿ TWD:NT$ VND:₫ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA
    quotes „|”|‘|’
    list {0}, {1}|{0}, {1}|{0} i {1}|{0} i {1}
    long-months januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar
    medium-months jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
    long-date d. MMMM y.
    medium-date d. MMM y.
    cardinal one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; few: v = 0 and i % \
    10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
    """)

  private static let ca = CompiledRow("ca", caRow)
  private static let caRow = LocaleRow(
    """
    name català
    decimal ,
    group .
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols AUD:AU$ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ NZD:NZ$ THB:฿ TWD:NT$ VND:₫ XAF:FCFA XCG:Cg. \
    XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|“|”
    list {0}, {1}|{0}, {1}|{0} i {1}|{0} i {1}
    long-months de gener|de febrer|de març|d’abril|de maig|de juny|de juliol|d’agost|de setembre|d’octubre|\
    de novembre|de desembre
    medium-months de gen.|de febr.|de març|d’abr.|de maig|de juny|de jul.|d’ag.|de set.|d’oct.|de nov.|de des.
    long-date d MMMM 'del' y
    medium-date d MMM y
    cardinal one: i = 1 and v = 0; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    ordinal one: n = 1,3; two: n = 2; few: n = 4
    """)

  private static let cs = CompiledRow("cs", csRow)
  private static let csRow = LocaleRow(
    """
    name čeština
    decimal ,
    group \u{A0}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ CZK:Kč EUR:€ GBP:£ HKD:HK$ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ TWD:NT$ \
    USD:US$ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} a\u{A0}{1}|{0} a\u{A0}{1}
    long-months ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince
    medium-months led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro
    long-date d. MMMM y
    medium-date d. M. y
    cardinal one: i = 1 and v = 0; few: i = 2..4 and v = 0; many: v != 0
    """)

  private static let cy = CompiledRow("cy", cyRow)
  private static let cyRow = LocaleRow(
    """
    name Cymraeg
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, a(c) {1}|{0} a(c) {1}
    long-months Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr
    medium-months Ion|Chwef|Maw|Ebr|Mai|Meh|Gorff|Awst|Medi|Hyd|Tach|Rhag
    long-date d MMMM y
    medium-date d MMM y
    cardinal zero: n = 0; one: n = 1; two: n = 2; few: n = 3; many: n = 6
    ordinal zero: n = 0,7,8,9; one: n = 1; two: n = 2; few: n = 3,4; many: n = 5,6
    """)

  private static let da = CompiledRow("da", daRow)
  private static let daRow = LocaleRow(
    """
    name dansk
    decimal ,
    group .
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ DKK:kr. EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} og {1}|{0} og {1}
    long-months januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
    medium-months jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.
    long-date d. MMMM y
    medium-date d. MMM y
    cardinal one: n = 1 or t != 0 and i = 0,1
    """)

  private static let de = CompiledRow("de", deRow)
  private static let deRow = LocaleRow(
    """
    name Deutsch
    decimal ,
    group .
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} und {1}|{0} und {1}
    long-months Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
    medium-months Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.
    long-date d. MMMM y
    medium-date dd.MM.y
    cardinal one: i = 1 and v = 0
    """)

  private static let deAT = CompiledRow("de-AT", deATRow)
  private static let deATRow = LocaleRow(
    """
    name Österreichisches Deutsch
    group \u{A0}
    money-group .
    currency ¤\u{A0}#,##0.00
    long-months Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
    medium-months Jän.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.
    """, over: deRow)

  private static let deCH = CompiledRow("de-CH", deCHRow)
  private static let deCHRow = LocaleRow(
    """
    name Schweizer Hochdeutsch
    decimal .
    group ’
    percent #,##0%
    currency ¤\u{A0}#,##0.00;¤-#,##0.00
    symbols EUR:EUR
    """, over: deRow)

  private static let deLI = CompiledRow("de-LI", deLIRow)
  private static let deLIRow = LocaleRow(
    """
    name Deutsch (Liechtenstein)
    decimal .
    group ’
    percent #,##0%
    currency ¤\u{A0}#,##0.00
    symbols EUR:EUR
    """, over: deRow)

  private static let el = CompiledRow("el", elRow)
  private static let elRow = LocaleRow(
    """
    name Ελληνικά
    decimal ,
    group .
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|“|”
    list {0}, {1}|{0}, {1}|{0} και {1}|{0} και {1}
    long-months Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|\
    Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου
    medium-months Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: n = 1
    """)

  private static let en = CompiledRow("en", enRow)
  private static let enRow = LocaleRow(
    """
    name English
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ PHP:₱ \
    TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, and {1}|{0} and {1}
    long-months January|February|March|April|May|June|July|August|September|October|November|December
    medium-months Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
    long-date MMMM d, y
    medium-date MMM d, y
    cardinal one: i = 1 and v = 0
    ordinal one: n % 10 = 1 and n % 100 != 11; two: n % 10 = 2 and n % 100 != 12; few: n % 10 = 3 and n % \
    100 != 13
    """)

  private static let en001 = CompiledRow("en-001", en001Row)
  private static let en001Row = LocaleRow(
    """
    name English (world)
    symbols JPY:JP¥ USD:US$
    list {0}, {1}|{0}, {1}|{0} and {1}|{0} and {1}
    medium-months Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec
    long-date d MMMM y
    medium-date d MMM y
    """, over: enRow)

  private static let enAU = CompiledRow("en-AU", enAURow)
  private static let enAURow = LocaleRow(
    """
    name Australian English
    symbols AUD:$ BRL:BRL CAD:CAD CNY:CNY EUR:EUR GBP:GBP HKD:HKD ILS:ILS INR:INR JPY:JPY KRW:KRW MXN:MXN \
    NZD:NZD PHP:PHP SCR:Rs TWD:TWD USD:USD VND:VND XAF:XAF XCD:XCD XOF:XOF XPF:CFP
    medium-months Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec
    """, over: en001Row)

  private static let enCA = CompiledRow("en-CA", enCARow)
  private static let enCARow = LocaleRow(
    """
    name Canadian English
    symbols CAD:$ JPY:JP¥ USD:US$
    list {0}, {1}|{0}, {1}|{0} and {1}|{0} and {1}
    """, over: enRow)

  private static let enGB = CompiledRow("en-GB", enGBRow)
  private static let enGBRow = LocaleRow(
    """
    name British English
    """, over: en001Row)

  private static let enIN = CompiledRow("en-IN", enINRow)
  private static let enINRow = LocaleRow(
    """
    name English (India)
    number #,##,##0.###
    percent #,##,##0%
    currency ¤#,##,##0.00
    symbols USD:$
    """, over: en001Row)

  private static let enKE = CompiledRow("en-KE", enKERow)
  private static let enKERow = LocaleRow(
    """
    name English (Kenya)
    symbols KES:Ksh
    """, over: en001Row)

  private static let enNG = CompiledRow("en-NG", enNGRow)
  private static let enNGRow = LocaleRow(
    """
    name English (Nigeria)
    symbols NGN:₦
    """, over: en001Row)

  private static let enNZ = CompiledRow("en-NZ", enNZRow)
  private static let enNZRow = LocaleRow(
    """
    name English (New Zealand)
    symbols NZD:$
    """, over: en001Row)

  private static let enSG = CompiledRow("en-SG", enSGRow)
  private static let enSGRow = LocaleRow(
    """
    name English (Singapore)
    symbols SGD:$
    """, over: en001Row)

  private static let enZA = CompiledRow("en-ZA", enZARow)
  private static let enZARow = LocaleRow(
    """
    name English (South Africa)
    decimal ,
    group \u{A0}
    symbols ZAR:R
    long-date dd MMMM y
    medium-date dd MMM y
    """, over: en001Row)

  private static let es = CompiledRow("es", esRow)
  private static let esRow = LocaleRow(
    """
    name español
    decimal ,
    group .
    grouping 2
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols EUR:€ THB:฿ USD:US$ VND:₫ XCG:Cg. XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} y {1}|{0} y {1}
    long-months enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    medium-months ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
    long-date d 'de' MMMM 'de' y
    medium-date d MMM y
    cardinal one: n = 1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    """)

  private static let es419 = CompiledRow("es-419", es419Row)
  private static let es419Row = LocaleRow(
    """
    name español latinoamericano
    decimal .
    group ,
    grouping 1
    percent #,##0%
    currency ¤#,##0.00
    symbols EUR:EUR THB:THB USD:USD VND:VND
    """, over: esRow)

  private static let esAR = CompiledRow("es-AR", esARRow)
  private static let esARRow = LocaleRow(
    """
    name español (Argentina)
    decimal ,
    group .
    currency ¤\u{A0}#,##0.00
    symbols ARS:$ USD:US$
    """, over: es419Row)

  private static let esBO = CompiledRow("es-BO", esBORow)
  private static let esBORow = LocaleRow(
    """
    name español (Bolivia)
    decimal ,
    group .
    symbols BOB:Bs
    medium-date d MMM 'de' y
    """, over: es419Row)

  private static let esCL = CompiledRow("es-CL", esCLRow)
  private static let esCLRow = LocaleRow(
    """
    name español (Chile)
    decimal ,
    group .
    currency ¤#,##0.00;¤-#,##0.00
    symbols CLP:$ USD:US$
    medium-date dd-MM-y
    """, over: es419Row)

  private static let esCO = CompiledRow("es-CO", esCORow)
  private static let esCORow = LocaleRow(
    """
    name español (Colombia)
    decimal ,
    group .
    currency ¤\u{A0}#,##0.00
    symbols COP:$ USD:US$
    medium-date d/MM/y
    """, over: es419Row)

  private static let esCR = CompiledRow("es-CR", esCRRow)
  private static let esCRRow = LocaleRow(
    """
    name español (Costa Rica)
    decimal ,
    group \u{A0}
    symbols CRC:₡
    """, over: es419Row)

  private static let esDO = CompiledRow("es-DO", esDORow)
  private static let esDORow = LocaleRow(
    """
    name español (República Dominicana)
    symbols DOP:RD$ USD:US$
    """, over: es419Row)

  private static let esEC = CompiledRow("es-EC", esECRow)
  private static let esECRow = LocaleRow(
    """
    name español (Ecuador)
    decimal ,
    group .
    currency ¤#,##0.00;¤-#,##0.00
    symbols USD:$
    """, over: es419Row)

  private static let esGT = CompiledRow("es-GT", esGTRow)
  private static let esGTRow = LocaleRow(
    """
    name español (Guatemala)
    symbols GTQ:Q
    medium-date d/MM/y
    """, over: es419Row)

  private static let esMX = CompiledRow("es-MX", esMXRow)
  private static let esMXRow = LocaleRow(
    """
    name español de México
    symbols MRU:UM MXN:$
    medium-months ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic
    """, over: es419Row)

  private static let esPE = CompiledRow("es-PE", esPERow)
  private static let esPERow = LocaleRow(
    """
    name español (Perú)
    currency ¤\u{A0}#,##0.00
    symbols PEN:S/
    long-months enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre
    medium-months ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|set.|oct.|nov.|dic.
    """, over: es419Row)

  private static let esPY = CompiledRow("es-PY", esPYRow)
  private static let esPYRow = LocaleRow(
    """
    name español (Paraguay)
    decimal ,
    group .
    currency ¤\u{A0}#,##0.00;¤\u{A0}-#,##0.00
    symbols PYG:Gs.
    medium-months ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.
    """, over: es419Row)

  private static let esUS = CompiledRow("es-US", esUSRow)
  private static let esUSRow = LocaleRow(
    """
    name español (Estados Unidos)
    symbols JPY:¥ USD:$
    quotes «|»|“|”
    """, over: es419Row)

  private static let esUY = CompiledRow("es-UY", esUYRow)
  private static let esUYRow = LocaleRow(
    """
    name español (Uruguay)
    decimal ,
    group .
    currency ¤\u{A0}#,##0.00
    symbols USD:US$ UYU:$
    long-months enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre
    medium-months ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|set.|oct.|nov.|dic.
    """, over: es419Row)

  private static let esVE = CompiledRow("es-VE", esVERow)
  private static let esVERow = LocaleRow(
    """
    name español (Venezuela)
    decimal ,
    group .
    currency ¤#,##0.00;¤-#,##0.00
    symbols VES:Bs.S
    medium-months ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.
    """, over: es419Row)

  private static let et = CompiledRow("et", etRow)
  private static let etRow = LocaleRow(
    """
    name eesti
    decimal ,
    group \u{A0}
    grouping 2
    minus \u{2212}
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} ja {1}|{0} ja {1}
    long-months jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
    medium-months jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
    long-date d. MMMM y
    medium-date d. MMM y
    cardinal one: i = 1 and v = 0
    """)

  private static let eu = CompiledRow("eu", euRow)
  private static let euRow = LocaleRow(
    """
    name euskara
    decimal ,
    group .
    minus \u{2212}
    percent %\u{A0}#,##0
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|“|”
    list {0}, {1}|{0}, {1}|{0} eta {1}|{0} eta {1}
    long-months urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua
    medium-months urt.|ots.|mar.|api.|mai.|eka.|uzt.|abu.|ira.|urr.|aza.|abe.
    long-date y('e')'ko' MMMM'ren' d('a')
    medium-date y('e')'ko' MMM d('a')
    cardinal one: n = 1
    """)

  private static let fa = CompiledRow("fa", faRow)
  private static let faRow = LocaleRow(
    """
    name فارسی
    direction rtl
    decimal ٫
    group ٬
    minus \u{200E}\u{2212}
    zero ۰
    percent #,##0٪
    currency \u{200E}¤#,##0.00
    symbols AFN:؋ AUD:A$ BRL:R$ CAD:$CA CNY:¥CN EUR:€ GBP:£ HKD:$HK ILS:₪ INR:₹ IRR:ریال JPY:¥ KRW:₩ MXN:$MX \
    NZD:$NZ THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:$EC XCG:Cg. XOF:فرانک\u{202F}CFA XPF:CFPF
    quotes «|»|‹|›
    list {0}،\u{200F} {1}|{0}،\u{200F} {1}|{0}، و {1}|{0} و {1}
    long-months ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
    medium-months ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 0 or n = 1
    """)

  private static let fi = CompiledRow("fi", fiRow)
  private static let fiRow = LocaleRow(
    """
    name suomi
    decimal ,
    group \u{A0}
    minus \u{2212}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols EUR:€ GBP:£ JPY:¥ USD:$ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA
    quotes ”|”|’|’
    list {0}, {1}|{0}, {1}|{0} ja {1}|{0} ja {1}
    long-months tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|\
    syyskuuta|lokakuuta|marraskuuta|joulukuuta
    medium-months tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
    long-date d. MMMM y
    medium-date d.M.y
    cardinal one: i = 1 and v = 0
    """)

  private static let fil = CompiledRow("fil", filRow)
  private static let filRow = LocaleRow(
    """
    name Filipino
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ PHP:₱ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, at {1}|{0} at {1}
    long-months Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre
    medium-months Ene|Peb|Mar|Abr|May|Hun|Hul|Ago|Set|Okt|Nob|Dis
    long-date MMMM d, y
    medium-date MMM d, y
    cardinal one: v = 0 and i = 1,2,3 or v = 0 and i % 10 != 4,6,9 or v != 0 and f % 10 != 4,6,9
    ordinal one: n = 1
    """)

  private static let fr = CompiledRow("fr", frRow)
  private static let frRow = LocaleRow(
    """
    name français
    decimal ,
    group \u{202F}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols ARS:$AR AUD:$AU BMD:$BM BND:$BN BRL:R$ BZD:$BZ CAD:$CA CLP:$CL COP:$CO EUR:€ FJD:$FJ FKP:£FK \
    GBP:£GB GIP:£GI ILS:₪ INR:₹ KRW:₩ LBP:£LB MXN:$MX NAD:$NA NZD:$NZ SBD:$SB SGD:$SG SRD:$SR TTD:$TT \
    USD:$US UYU:$UY VND:₫ WST:$WS XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:FCFP
    quotes «|»|«|»
    list {0}, {1}|{0}, {1}|{0} et {1}|{0} et {1}
    long-months janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    medium-months janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 0,1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    ordinal one: n = 1
    """)

  private static let frCA = CompiledRow("fr-CA", frCARow)
  private static let frCARow = LocaleRow(
    """
    name français canadien
    group \u{A0}
    symbols ARS:ARS AUD:$\u{A0}AU BMD:BMD BND:BND BZD:BZD CAD:$ CLP:CLP CNY:CN¥ COP:COP FJD:FJD FKP:FKP \
    GBP:£ GIP:GIP HKD:$\u{A0}HK ILS:ILS INR:INR JPY:¥ KRW:KRW LBP:LBP MXN:MXN NAD:NAD NZD:$\u{A0}NZ SBD:SBD \
    SGD:$\u{A0}SG SRD:SRD TTD:TTD USD:$\u{A0}US UYU:UYU VND:VND WST:WST XAF:XAF XOF:XOF XPF:XPF
    quotes «|»|”|“
    medium-months janv.|févr.|mars|avr.|mai|juin|juill.|août|sept.|oct.|nov.|déc.
    """, over: frRow)

  private static let frCH = CompiledRow("fr-CH", frCHRow)
  private static let frCHRow = LocaleRow(
    """
    name français suisse
    money-decimal .
    percent #,##0%
    quotes «|»|‹|›
    """, over: frRow)

  private static let frLU = CompiledRow("fr-LU", frLURow)
  private static let frLURow = LocaleRow(
    """
    name français (Luxembourg)
    group .
    """, over: frRow)

  private static let frMA = CompiledRow("fr-MA", frMARow)
  private static let frMARow = LocaleRow(
    """
    name français (Maroc)
    group .
    medium-months jan.|fév.|mar.|avr.|mai|jui.|juil.|août|sept.|oct.|nov.|déc.
    """, over: frRow)

  private static let ga = CompiledRow("ga", gaRow)
  private static let gaRow = LocaleRow(
    """
    name Gaeilge
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ PHP:₱ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} agus {1}|{0} agus {1}
    long-months Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|\
    Samhain|Nollaig
    medium-months Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: n = 1; two: n = 2; few: n = 3..6; many: n = 7..10
    ordinal one: n = 1
    """)

  private static let gl = CompiledRow("gl", glRow)
  private static let glRow = LocaleRow(
    """
    name galego
    decimal ,
    group .
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:$MX NZD:NZ$ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} e {1}|{0} e {1}
    long-months xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro
    medium-months xan.|feb.|mar.|abr.|maio|xuño|xul.|ago.|set.|out.|nov.|dec.
    long-date d 'de' MMMM 'de' y
    medium-date d 'de' MMM 'de' y
    cardinal one: i = 1 and v = 0
    """)

  private static let gu = CompiledRow("gu", guRow)
  private static let guRow = LocaleRow(
    """
    name ગુજરાતી
    decimal .
    group ,
    number #,##,##0.###
    percent #,##,##0%
    currency ¤#,##,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} અને {1}|{0} અને {1}
    long-months જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર|નવેમ્બર|ડિસેમ્બર
    medium-months જાન્યુ|ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટે|ઑક્ટો|નવે|ડિસે
    long-date d MMMM, y
    medium-date d MMM, y
    cardinal one: i = 0 or n = 1
    ordinal one: n = 1; two: n = 2,3; few: n = 4; many: n = 6
    """)

  private static let he = CompiledRow("he", heRow)
  private static let heRow = LocaleRow(
    """
    name עברית
    direction rtl
    decimal .
    group ,
    minus \u{200E}-
    percent #,##0%
    currency \u{200F}#,##0.00\u{A0}\u{200F}¤;\u{200F}-#,##0.00\u{A0}\u{200F}¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:\u{200E}CN¥\u{200E} EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ \
    MXN:MX$ NZD:NZ$ THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes ”|”|’|’
    list {0}, {1}|{0}, {1}|{0} ו{1}|{0} ו{1}
    long-months ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר
    medium-months ינו׳|פבר׳|מרץ|אפר׳|מאי|יוני|יולי|אוג׳|ספט׳|אוק׳|נוב׳|דצמ׳
    long-date d בMMMM y
    medium-date d בMMM y
    cardinal one: i = 1 and v = 0 or i = 0 and v != 0; two: i = 2 and v = 0
    """)

  private static let hi = CompiledRow("hi", hiRow)
  private static let hiRow = LocaleRow(
    """
    name हिन्दी
    decimal .
    group ,
    number #,##,##0.###
    percent #,##,##0%
    currency ¤#,##,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, और {1}|{0} और {1}
    long-months जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर
    medium-months जन॰|फ़र॰|मार्च|अप्रैल|मई|जून|जुल॰|अग॰|सित॰|अक्टू॰|नव॰|दिस॰
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 0 or n = 1
    ordinal one: n = 1; two: n = 2,3; few: n = 4; many: n = 6
    """)

  private static let hr = CompiledRow("hr", hrRow)
  private static let hrRow = LocaleRow(
    """
    name hrvatski
    decimal ,
    group .
    minus \u{2212}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols EUR:€ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} i {1}|{0} i {1}
    long-months siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|\
    prosinca
    medium-months sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro
    long-date d. MMMM y.
    medium-date d. MMM y.
    cardinal one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; few: v = 0 and i % \
    10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
    """)

  private static let hu = CompiledRow("hu", huRow)
  private static let huRow = LocaleRow(
    """
    name magyar
    decimal ,
    group \u{A0}
    grouping 2
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols HUF:Ft JPY:¥ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|”|»|«
    list {0}, {1}|{0}, {1}|{0} és {1}|{0} és {1}
    long-months január|február|március|április|május|június|július|augusztus|szeptember|október|november|\
    december
    medium-months jan.|febr.|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec.
    long-date y. MMMM d.
    medium-date y. MMM d.
    cardinal one: n = 1
    ordinal one: n = 1,5
    """)

  private static let hy = CompiledRow("hy", hyRow)
  private static let hyRow = LocaleRow(
    """
    name հայերեն
    decimal ,
    group \u{A0}
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AMD:֏ AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|«|»
    list {0}, {1}|{0}, {1}|{0} և {1}|{0} և {1}
    long-months հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|\
    նոյեմբերի|դեկտեմբերի
    medium-months հնվ|փտվ|մրտ|ապր|մյս|հնս|հլս|օգս|սեպ|հոկ|նոյ|դեկ
    long-date dd MMMM, y թ.
    medium-date dd MMM, y թ.
    cardinal one: i = 0,1
    ordinal one: n = 1
    """)

  private static let id = CompiledRow("id", idRow)
  private static let idRow = LocaleRow(
    """
    name Indonesia
    decimal ,
    group .
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ IDR:Rp ILS:₪ INR:Rs JPY:JP¥ KRW:₩ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, dan {1}|{0} dan {1}
    long-months Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember
    medium-months Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des
    long-date d MMMM y
    medium-date d MMM y
    """)

  private static let `is` = CompiledRow("is", isRow)
  private static let isRow = LocaleRow(
    """
    name íslenska
    decimal ,
    group .
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols CNY:CN¥ HKD:HK$ ILS:₪ ISK:kr. JPY:JP¥ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} og {1}|{0} og {1}
    long-months janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
    medium-months jan.|feb.|mar.|apr.|maí|jún.|júl.|ágú.|sep.|okt.|nóv.|des.
    long-date d. MMMM y
    medium-date d. MMM y
    cardinal one: t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11
    """)

  private static let it = CompiledRow("it", itRow)
  private static let itRow = LocaleRow(
    """
    name italiano
    decimal ,
    group .
    grouping 2
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ ILS:₪ NZD:NZ$ PHP:₱ THB:฿ XAF:FCFA XCD:EC$ XCG:Cg. \
    XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|“|”
    list {0}, {1}|{0}, {1}|{0} e {1}|{0} e {1}
    long-months gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
    medium-months gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 1 and v = 0; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    ordinal many: n = 11,8,80,800
    """)

  private static let itCH = CompiledRow("it-CH", itCHRow)
  private static let itCHRow = LocaleRow(
    """
    name italiano (Svizzera)
    decimal .
    group ’
    currency ¤\u{A0}#,##0.00;¤-#,##0.00
    """, over: itRow)

  private static let ja = CompiledRow("ja", jaRow)
  private static let jaRow = LocaleRow(
    """
    name 日本語
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:元 EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:￥ KRW:₩ MXN:MX$ NZD:NZ$ TWD:NT$ \
    USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes 「|」|『|』
    list {0}、{1}|{0}、{1}|{0}、{1}|{0}、{1}
    long-months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    medium-months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    long-date y年M月d日
    medium-date y/MM/dd
    """)

  private static let ka = CompiledRow("ka", kaRow)
  private static let kaRow = LocaleRow(
    """
    name ქართული
    decimal ,
    group \u{A0}
    grouping 2
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols BRL:R$ CAD:CA$ EUR:€ GBP:£ GEL:₾ MXN:MX$ TWD:NT$ USD:US$ XAF:FCFA XCD:EC$ XCG:Cg. \
    XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|«|»
    list {0}, {1}|{0}, {1}|{0} და {1}|{0} და {1}
    long-months იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|\
    დეკემბერი
    medium-months იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ
    long-date d MMMM, y
    medium-date d MMM. y
    cardinal one: n = 1
    ordinal one: i = 1; many: i = 0 or i % 100 = 2..20,40,60,80
    """)

  private static let kk = CompiledRow("kk", kkRow)
  private static let kkRow = LocaleRow(
    """
    name қазақ тілі
    decimal ,
    group \u{A0}
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ KZT:₸ LSL:ЛСЛ \
    MXN:MX$ NZD:NZ$ RUB:₽ THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|“|”
    list {0}, {1}|{0}, {1}|{0}, {1}|{0} және {1}
    long-months қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан
    medium-months қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.
    long-date y\u{202F}'ж'. d MMMM
    medium-date y\u{202F}'ж'. dd MMM
    cardinal one: n = 1
    ordinal many: n % 10 = 6 or n % 10 = 9 or n % 10 = 0 and n != 0
    """)

  private static let km = CompiledRow("km", kmRow)
  private static let kmRow = LocaleRow(
    """
    name ខ្មែរ
    decimal .
    group ,
    percent #,##0%
    currency #,##0.00¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KHR:៛ KRW:₩ LSL:ឡូទី \
    MXN:MX$ NZD:NZ$ THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} និង {1}|{0} និង\u{200B}{1}
    long-months មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ
    medium-months មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ
    long-date d MMMM y
    medium-date d MMM y
    """)

  private static let kn = CompiledRow("kn", knRow)
  private static let knRow = LocaleRow(
    """
    name ಕನ್ನಡ
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, ಮತ್ತು {1}|{0} ಮತ್ತು {1}
    long-months ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್
    medium-months ಜನ|ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗ|ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋ|ನವೆಂ|ಡಿಸೆಂ
    long-date MMMM d, y
    medium-date MMM d, y
    cardinal one: i = 0 or n = 1
    """)

  private static let ko = CompiledRow("ko", koRow)
  private static let koRow = LocaleRow(
    """
    name 한국어
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} 및 {1}|{0} 및 {1}
    long-months 1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
    medium-months 1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
    long-date y년 MMMM d일
    medium-date y. M. d.
    """)

  private static let ky = CompiledRow("ky", kyRow)
  private static let kyRow = LocaleRow(
    """
    name кыргызча
    decimal ,
    group \u{A0}
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols CNY:CN¥ EUR:€ JPY:JP¥ KGS:сом THB:฿ VND:₫ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|„|“
    list {0}, {1}|{0}, {1}|{0} жана {1}|{0} жана {1}
    long-months январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь
    medium-months янв.|фев.|мар.|апр.|май|июн.|июл.|авг.|сен.|окт.|ноя.|дек.
    long-date y-'ж'., d-MMMM
    medium-date y-'ж'., d-MMM
    cardinal one: n = 1
    """)

  private static let lo = CompiledRow("lo", loRow)
  private static let loRow = LocaleRow(
    """
    name ລາວ
    decimal ,
    group .
    percent #,##0%
    currency ¤#,##0.00;¤-#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ LAK:₭ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, {1}|{0} ແລະ {1}
    long-months ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ
    medium-months ມ.ກ.|ກ.ພ.|ມ.ນ.|ມ.ສ.|ພ.ພ.|ມິ.ຖ.|ກ.ລ.|ສ.ຫ.|ກ.ຍ.|ຕ.ລ.|ພ.ຈ.|ທ.ວ.
    long-date d MMMM y
    medium-date d MMM y
    ordinal one: n = 1
    """)

  private static let lt = CompiledRow("lt", ltRow)
  private static let ltRow = LocaleRow(
    """
    name lietuvių
    decimal ,
    group \u{A0}
    minus \u{2212}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols EUR:€ XCG:Cg.
    quotes „|“|„|“
    list {0}, {1}|{0}, {1}|{0} ir {1}|{0} ir {1}
    long-months sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|\
    gruodžio
    medium-months saus.|vas.|kov.|bal.|geg.|birž.|liep.|rugp.|rugs.|spal.|lapkr.|gruod.
    long-date y 'm'. MMMM d 'd'.
    medium-date y-MM-dd
    cardinal one: n % 10 = 1 and n % 100 != 11..19; few: n % 10 = 2..9 and n % 100 != 11..19; many: f != 0
    """)

  private static let lv = CompiledRow("lv", lvRow)
  private static let lvRow = LocaleRow(
    """
    name latviešu
    decimal ,
    group \u{A0}
    grouping 2
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} un {1}|{0} un {1}
    long-months janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|\
    decembris
    medium-months janv.|febr.|marts|apr.|maijs|jūn.|jūl.|aug.|sept.|okt.|nov.|dec.
    long-date y. 'gada' d. MMMM
    medium-date y. 'gada' d. MMM
    cardinal zero: n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19; one: n % 10 = 1 and n % 100 \
    != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1
    """)

  private static let mk = CompiledRow("mk", mkRow)
  private static let mkRow = LocaleRow(
    """
    name македонски
    decimal ,
    group .
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols BRL:R$ CAD:CA$ EUR:€ MKD:ден. MXN:MX$ USD:US$ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} и {1}|{0} и {1}
    long-months јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
    medium-months јан.|фев.|мар.|апр.|мај|јун.|јул.|авг.|сеп.|окт.|ное.|дек.
    long-date d MMMM y\u{202F}'г'.
    medium-date d.M.y\u{202F}'г'.
    cardinal one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11
    ordinal one: i % 10 = 1 and i % 100 != 11; two: i % 10 = 2 and i % 100 != 12; many: i % 10 = 7,8 and i % \
    100 != 17,18
    """)

  private static let ml = CompiledRow("ml", mlRow)
  private static let mlRow = LocaleRow(
    """
    name മലയാളം
    decimal .
    group ,
    number #,##,##0.###
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, {1} എന്നിവ|{0} കൂടാതെ {1}
    long-months ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്\u{200C}ടോബർ|നവംബർ|ഡിസംബർ
    medium-months ജനു|ഫെബ്രു|മാർ|ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗ|സെപ്റ്റം|ഒക്ടോ|നവം|ഡിസം
    long-date y, MMMM d
    medium-date y, MMM d
    cardinal one: n = 1
    """)

  private static let mn = CompiledRow("mn", mnRow)
  private static let mnRow = LocaleRow(
    """
    name монгол
    decimal .
    group ,
    percent #,##0%
    currency ¤\u{A0}#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MNT:₮ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, {1}|{0}, {1}
    long-months нэгдүгээр сар|хоёрдугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|\
    долоодугаар сар|наймдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоёрдугаар сар
    medium-months 1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|\
    12-р сар
    long-date y\u{202F}'оны' MMMM'ын' d
    medium-date y\u{202F}'оны' MMM'ын' d
    cardinal one: n = 1
    """)

  private static let mr = CompiledRow("mr", mrRow)
  private static let mrRow = LocaleRow(
    """
    name मराठी
    decimal .
    group ,
    zero ०
    number #,##,##0.###
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} आणि {1}|{0} आणि {1}
    long-months जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर
    medium-months जाने|फेब्रु|मार्च|एप्रि|मे|जून|जुलै|ऑग|सप्टें|ऑक्टो|नोव्हें|डिसें
    long-date d MMMM, y
    medium-date d MMM, y
    cardinal one: n = 1
    ordinal one: n = 1; two: n = 2,3; few: n = 4
    """)

  private static let ms = CompiledRow("ms", msRow)
  private static let msRow = LocaleRow(
    """
    name Melayu
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MYR:RM NZD:NZ$ TWD:NT$ VND:₫ \
    XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} dan {1}|{0} dan {1}
    long-months Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember
    medium-months Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ogo|Sep|Okt|Nov|Dis
    long-date d MMMM y
    medium-date d MMM y
    ordinal one: n = 1
    """)

  private static let msBN = CompiledRow("ms-BN", msBNRow)
  private static let msBNRow = LocaleRow(
    """
    name Melayu (Brunei)
    decimal ,
    group .
    currency ¤\u{A0}#,##0.00
    symbols BND:$
    """, over: msRow)

  private static let my = CompiledRow("my", myRow)
  private static let myRow = LocaleRow(
    """
    name မြန်မာ
    decimal .
    group ,
    zero ၀
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ AWG:Afl BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ HTG:G ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MMK:K \
    MXN:MX$ NZD:NZ$ PAB:B/. PHP:₱ THB:฿ TTD:TT$ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. \
    XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0} - {1}|{0} - {1}|{0}နှင့် {1}|{0}နှင့် {1}
    long-months ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ
    medium-months ဇန်|ဖေ|မတ်|ဧ|မေ|ဇွန်|ဇူ|ဩ|စက်|အောက်|နို|ဒီ
    long-date y MMMM d
    medium-date y MMM d
    """)

  private static let ne = CompiledRow("ne", neRow)
  private static let neRow = LocaleRow(
    """
    name नेपाली
    decimal .
    group ,
    zero ०
    number #,##,##0.###
    percent #,##,##0%
    currency ¤\u{A0}#,##,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NPR:नेरू \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0},{1}|{0}, {1}|{0} र {1}|{0} र {1}
    long-months जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर
    medium-months जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर
    long-date y MMMM d
    medium-date y MMM d
    cardinal one: n = 1
    ordinal one: n = 1..4
    """)

  private static let nl = CompiledRow("nl", nlRow)
  private static let nlRow = LocaleRow(
    """
    name Nederlands
    decimal ,
    group .
    percent #,##0%
    currency ¤\u{A0}#,##0.00;¤\u{A0}-#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:C$ CNY:CN¥ EUR:€ FJD:FJ$ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ \
    NZD:NZ$ SBD:SI$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA
    quotes ‘|’|‘|’
    list {0}, {1}|{0}, {1}|{0} en {1}|{0} en {1}
    long-months januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    medium-months jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 1 and v = 0
    """)

  private static let nn = CompiledRow("nn", nnRow)
  private static let nnRow = LocaleRow(
    """
    name norsk nynorsk
    symbols GBP:GBP
    """, over: noRow)

  private static let no = CompiledRow("no", noRow)
  private static let noRow = LocaleRow(
    """
    name norsk
    decimal ,
    group \u{A0}
    minus \u{2212}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤;-#,##0.00\u{A0}¤
    symbols EUR:€ GBP:£ NOK:kr XCG:Cg. XOF:F\u{202F}CFA
    quotes «|»|‘|’
    list {0}, {1}|{0}, {1}|{0} og {1}|{0} og {1}
    long-months januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
    medium-months jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des.
    long-date d. MMMM y
    medium-date d. MMM y
    cardinal one: n = 1
    """)

  private static let pa = CompiledRow("pa", paRow)
  private static let paRow = LocaleRow(
    """
    name ਪੰਜਾਬੀ
    decimal .
    group ,
    number #,##,##0.###
    percent #,##,##0%
    currency ¤#,##,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} ਅਤੇ {1}|{0} ਅਤੇ {1}
    long-months ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ
    medium-months ਜਨ|ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾ|ਅਗ|ਸਤੰ|ਅਕਤੂ|ਨਵੰ|ਦਸੰ
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: n = 0..1
    """)

  private static let pl = CompiledRow("pl", plRow)
  private static let plRow = LocaleRow(
    """
    name polski
    decimal ,
    group \u{A0}
    grouping 2
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols BRL:R$ EUR:€ PLN:zł XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|”|«|»
    list {0}, {1}|{0}, {1}|{0} i {1}|{0} i {1}
    long-months stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|\
    grudnia
    medium-months sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i != \
    1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14
    """)

  private static let pt = CompiledRow("pt", ptRow)
  private static let ptRow = LocaleRow(
    """
    name português
    decimal ,
    group .
    percent #,##0%
    currency ¤\u{A0}#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} e {1}|{0} e {1}
    long-months janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    medium-months jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
    long-date d 'de' MMMM 'de' y
    medium-date d 'de' MMM 'de' y
    cardinal one: i = 0..1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    """)

  private static let ptAO = CompiledRow("pt-AO", ptAORow)
  private static let ptAORow = LocaleRow(
    """
    name português (Angola)
    grouping 1
    symbols AOA:Kz
    cardinal one: i = 0..1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    """, over: ptPTRow)

  private static let ptCH = CompiledRow("pt-CH", ptCHRow)
  private static let ptCHRow = LocaleRow(
    """
    name português (Suíça)
    cardinal one: i = 0..1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    """, over: ptPTRow)

  private static let ptMZ = CompiledRow("pt-MZ", ptMZRow)
  private static let ptMZRow = LocaleRow(
    """
    name português (Moçambique)
    symbols MZN:MTn
    cardinal one: i = 0..1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    """, over: ptPTRow)

  private static let ptPT = CompiledRow("pt-PT", ptPTRow)
  private static let ptPTRow = LocaleRow(
    """
    name português europeu
    group \u{A0}
    grouping 2
    currency #,##0.00\u{A0}¤
    quotes «|»|“|”
    medium-date dd/MM/y
    cardinal one: i = 1 and v = 0; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
    """, over: ptRow)

  private static let ro = CompiledRow("ro", roRow)
  private static let roRow = LocaleRow(
    """
    name română
    decimal ,
    group .
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|”|«|»
    list {0}, {1}|{0}, {1}|{0} și {1}|{0} și {1}
    long-months ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|\
    decembrie
    medium-months ian.|feb.|mar.|apr.|mai|iun.|iul.|aug.|sept.|oct.|nov.|dec.
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 1 and v = 0; few: v != 0 or n = 0 or n != 1 and n % 100 = 1..19
    ordinal one: n = 1
    """)

  private static let ru = CompiledRow("ru", ruRow)
  private static let ruRow = LocaleRow(
    """
    name русский
    decimal ,
    group \u{A0}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ RUB:₽ \
    THB:฿ TMT:ТМТ TWD:NT$ UAH:₴ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|„|“
    list {0}, {1}|{0}, {1}|{0} и {1}|{0} и {1}
    long-months января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
    medium-months янв.|февр.|мар.|апр.|мая|июн.|июл.|авг.|сент.|окт.|нояб.|дек.
    long-date d MMMM y\u{202F}'г'.
    medium-date d MMM y\u{202F}'г'.
    cardinal one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != \
    12..14; many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
    """)

  private static let ruKZ = CompiledRow("ru-KZ", ruKZRow)
  private static let ruKZRow = LocaleRow(
    """
    name русский (Казахстан)
    symbols KZT:₸
    """, over: ruRow)

  private static let ruUA = CompiledRow("ru-UA", ruUARow)
  private static let ruUARow = LocaleRow(
    """
    name русский (Украина)
    grouping 2
    """, over: ruRow)

  private static let si = CompiledRow("si", siRow)
  private static let siRow = LocaleRow(
    """
    name සිංහල
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ LKR:රු. MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:සිෆ්එ XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, සහ {1}|{0} සහ {1}
    long-months ජනවාරි|පෙබරවාරි|මාර්තු|අප්\u{200D}රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|\
    දෙසැම්බර්
    medium-months ජන|පෙබ|මාර්තු|අප්\u{200D}රේල්|මැයි|ජූනි|ජූලි|අගෝ|සැප්|ඔක්|නොවැ|දෙසැ
    long-date y MMMM d
    medium-date y MMM d
    cardinal one: n = 0,1 or i = 0 and f = 1
    """)

  private static let sk = CompiledRow("sk", skRow)
  private static let skRow = LocaleRow(
    """
    name slovenčina
    decimal ,
    group \u{A0}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols EUR:€ ILS:NIS MXN:MX$ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} a {1}|{0} a\u{A0}{1}
    long-months januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra
    medium-months jan|feb|mar|apr|máj|jún|júl|aug|sep|okt|nov|dec
    long-date d. MMMM y
    medium-date d. M. y
    cardinal one: i = 1 and v = 0; few: i = 2..4 and v = 0; many: v != 0
    """)

  private static let sl = CompiledRow("sl", slRow)
  private static let slRow = LocaleRow(
    """
    name slovenščina
    decimal ,
    group .
    grouping 2
    minus \u{2212}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols CNY:CN¥ EUR:€ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ USD:$ VND:₫ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA \
    XPF:CFPF
    quotes „|“|‚|‘
    list {0}, {1}|{0}, {1}|{0} in {1}|{0} in {1}
    long-months januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
    medium-months jan.|feb.|mar.|apr.|maj|jun.|jul.|avg.|sep.|okt.|nov.|dec.
    long-date d. MMMM y
    medium-date d. MMM y
    cardinal one: v = 0 and i % 100 = 1; two: v = 0 and i % 100 = 2; few: v = 0 and i % 100 = 3..4 or v != 0
    """)

  private static let sq = CompiledRow("sq", sqRow)
  private static let sqRow = LocaleRow(
    """
    name shqip
    decimal ,
    group \u{A0}
    grouping 2
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols ALL:Lekë AUD:A$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|“|”
    list {0}, {1}|{0}, {1}|{0} dhe {1}|{0} dhe {1}
    long-months janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
    medium-months jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: n = 1
    ordinal one: n = 1; many: n % 10 = 4 and n % 100 != 14
    """)

  private static let sr = CompiledRow("sr", srRow)
  private static let srRow = LocaleRow(
    """
    name српски
    decimal ,
    group .
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols BAM:КМ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ MXN:MX$ TWD:NT$ USD:US$ \
    XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|”|’|’
    list {0}, {1}|{0}, {1}|{0} и {1}|{0} и {1}
    long-months јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар
    medium-months јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец
    long-date d. MMMM y.
    medium-date d. M. y.
    cardinal one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; few: v = 0 and i % \
    10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
    """)

  private static let srLatn = CompiledRow("sr-Latn", srLatnRow)
  private static let srLatnRow = LocaleRow(
    """
    name srpski (latinica)
    decimal ,
    group .
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols BAM:KM BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ MXN:MX$ TWD:NT$ USD:US$ \
    XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes „|”|’|’
    list {0}, {1}|{0}, {1}|{0} i {1}|{0} i {1}
    long-months januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar
    medium-months jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec
    long-date d. MMMM y.
    medium-date d. M. y.
    cardinal one: v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11; few: v = 0 and i % \
    10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14
    """)

  private static let sv = CompiledRow("sv", svRow)
  private static let svRow = LocaleRow(
    """
    name svenska
    decimal ,
    group \u{A0}
    minus \u{2212}
    percent #,##0\u{A0}%
    currency #,##0.00\u{A0}¤
    symbols BBD:Bds$ BMD:BM$ BRL:BR$ BSD:BS$ BZD:BZ$ CAD:CA$ DKK:Dkr DOP:RD$ EGP:EG£ EUR:€ ILS:₪ ISK:Ikr \
    JMD:JM$ MXN:MX$ NOK:Nkr SEK:kr USD:US$ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes ”|”|’|’
    list {0}, {1}|{0}, {1}|{0} och {1}|{0} och {1}
    long-months januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    medium-months jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 1 and v = 0
    ordinal one: n % 10 = 1,2 and n % 100 != 11,12
    """)

  private static let sw = CompiledRow("sw", swRow)
  private static let swRow = LocaleRow(
    """
    name Kiswahili
    decimal .
    group ,
    percent #,##0%
    currency ¤\u{A0}#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KES:Ksh KRW:₩ MXN:MX$ \
    NZD:NZ$ THB:฿ TWD:NT$ TZS:TSh USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} na {1}|{0} na {1}
    long-months Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba
    medium-months Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ago|Sep|Okt|Nov|Des
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: i = 1 and v = 0
    """)

  private static let swKE = CompiledRow("sw-KE", swKERow)
  private static let swKERow = LocaleRow(
    """
    name Kiswahili (Kenya)
    symbols USD:$
    """, over: swRow)

  private static let ta = CompiledRow("ta", taRow)
  private static let taRow = LocaleRow(
    """
    name தமிழ்
    decimal .
    group ,
    number #,##,##0.###
    percent #,##,##0%
    currency ¤#,##,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} மற்றும் {1}|{0} மற்றும் {1}
    long-months ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்
    medium-months ஜன.|பிப்.|மார்.|ஏப்.|மே|ஜூன்|ஜூலை|ஆக.|செப்.|அக்.|நவ.|டிச.
    long-date d MMMM, y
    medium-date d MMM, y
    cardinal one: n = 1
    """)

  private static let taLK = CompiledRow("ta-LK", taLKRow)
  private static let taLKRow = LocaleRow(
    """
    name தமிழ் (இலங்கை)
    symbols LKR:Rs.
    """, over: taRow)

  private static let taSG = CompiledRow("ta-SG", taSGRow)
  private static let taSGRow = LocaleRow(
    """
    name தமிழ் (சிங்கப்பூர்)
    number #,##0.###
    percent #,##0%
    currency ¤\u{A0}#,##0.00
    symbols MYR:RM SGD:$ USD:US$
    """, over: taRow)

  private static let te = CompiledRow("te", teRow)
  private static let teRow = LocaleRow(
    """
    name తెలుగు
    decimal .
    group ,
    number #,##,##0.###
    percent #,##0%
    currency ¤#,##,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} మరియు {1}|{0} మరియు {1}
    long-months జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్
    medium-months జన|ఫిబ్ర|మార్చి|ఏప్రి|మే|జూన్|జులై|ఆగ|సెప్టెం|అక్టో|నవం|డిసెం
    long-date d MMMM, y
    medium-date d MMM, y
    cardinal one: n = 1
    """)

  private static let th = CompiledRow("th", thRow)
  private static let thRow = LocaleRow(
    """
    name ไทย
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0} {1}|{0} {1}|{0} และ{1}|{0}และ{1}
    long-months มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|\
    ธันวาคม
    medium-months ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.
    long-date d MMMM 'ค.ศ.' y
    medium-date d MMM y
    """)

  private static let tr = CompiledRow("tr", trRow)
  private static let trRow = LocaleRow(
    """
    name Türkçe
    decimal ,
    group .
    percent %#,##0
    currency ¤#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TRY:₺ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} ve {1}|{0} ve {1}
    long-months Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
    medium-months Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara
    long-date d MMMM y
    medium-date d MMM y
    cardinal one: n = 1
    """)

  private static let uk = CompiledRow("uk", ukRow)
  private static let ukRow = LocaleRow(
    """
    name українська
    decimal ,
    group \u{A0}
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols JPY:¥ UAH:₴ XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes «|»|„|“
    list {0}, {1}|{0}, {1}|{0} і {1}|{0} і {1}
    long-months січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
    medium-months січ.|лют.|бер.|квіт.|трав.|черв.|лип.|серп.|вер.|жовт.|лист.|груд.
    long-date d MMMM y\u{202F}'р'.
    medium-date d MMM y\u{202F}'р'.
    cardinal one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 and i % 100 != \
    12..14; many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14
    ordinal few: n % 10 = 3 and n % 100 != 13
    """)

  private static let ur = CompiledRow("ur", urRow)
  private static let urRow = LocaleRow(
    """
    name اردو
    direction rtl
    decimal .
    group ,
    minus \u{200E}-
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    PKR:Rs THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes ”|“|’|‘
    list {0}، {1}|{0}، {1}|{0}، اور {1}|{0} اور {1}
    long-months جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
    medium-months جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
    long-date d MMMM، y
    medium-date d MMM، y
    cardinal one: i = 1 and v = 0
    """)

  private static let urIN = CompiledRow("ur-IN", urINRow)
  private static let urINRow = LocaleRow(
    """
    name اردو (بھارت)
    decimal ٫
    group ٬
    minus \u{200E}-\u{200E}
    zero ۰
    currency ¤\u{A0}#,##,##0.00
    symbols PKR:PKR
    """, over: urRow)

  private static let uz = CompiledRow("uz", uzRow)
  private static let uzRow = LocaleRow(
    """
    name o‘zbek
    decimal ,
    group \u{A0}
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    TWD:NT$ USD:US$ UZS:soʻm VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|’|‘
    list {0}, {1}|{0}, {1}|{0} va {1}|{0} va {1}
    long-months yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr
    medium-months yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek
    long-date d-MMMM, y
    medium-date d-MMM, y
    cardinal one: n = 1
    """)

  private static let vi = CompiledRow("vi", viRow)
  private static let viRow = LocaleRow(
    """
    name Tiếng Việt
    decimal ,
    group .
    percent #,##0%
    currency #,##0.00\u{A0}¤
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
    TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0} và {1}|{0} và {1}
    long-months tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|\
    tháng 12
    medium-months thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12
    long-date d MMMM, y
    medium-date d MMM, y
    ordinal one: n = 1
    """)

  private static let zh = CompiledRow("zh", zhRow)
  private static let zhRow = LocaleRow(
    """
    name 中文
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes “|”|‘|’
    list {0}、{1}|{0}、{1}|{0}和{1}|{0}和{1}
    long-months 一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
    medium-months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    long-date y年M月d日
    medium-date y年M月d日
    """)

  private static let zhHant = CompiledRow("zh-Hant", zhHantRow)
  private static let zhHantRow = LocaleRow(
    """
    name 繁體中文
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:AU$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:￦ MXN:MX$ NZD:NZ$ TWD:$ \
    USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
    quotes 「|」|『|』
    list {0}、{1}|{0}、{1}|{0}和{1}|{0}和{1}
    long-months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    medium-months 1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    long-date y年M月d日
    medium-date y年M月d日
    """)

  private static let zhHantHK = CompiledRow("zh-Hant-HK", zhHantHKRow)
  private static let zhHantHKRow = LocaleRow(
    """
    name 中文（繁體字，中國香港特別行政區）
    symbols KRW:₩ TWD:NT$
    list {0}、{1}|{0}、{1}|{0}及{1}|{0}及{1}
    """, over: zhHantRow)

  private static let zu = CompiledRow("zu", zuRow)
  private static let zuRow = LocaleRow(
    """
    name isiZulu
    decimal .
    group ,
    percent #,##0%
    currency ¤#,##0.00
    symbols AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ \
    THB:฿ TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF ZAR:R
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, ne-{1}|{0} ne-{1}
    long-months Januwari|Februwari|Mashi|Ephreli|Meyi|Juni|Julayi|Agasti|Septhemba|Okthoba|Novemba|Disemba
    medium-months Jan|Feb|Mas|Eph|Mey|Jun|Jul|Aga|Sep|Okt|Nov|Dis
    long-date MMMM d, y
    medium-date MMM d, y
    cardinal one: i = 0 or n = 1
    """)
}
