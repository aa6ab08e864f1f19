// The rows below hold data of the Unicode Common Locale Data Repository (CLDR), release 47, under this
// licence.
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

/// One language of the table in CLDR's own notation.
///
/// ``LocaleData`` documents what the fields mean.
struct LocaleRow {
  let tag: String
  let ownName: String
  var direction = TextDirection.leftToRight
  let decimal: String
  let group: String
  var minimumGrouping = 1
  var minus = "-"
  var zero = "0"
  var number = "#,##0.###"
  let percent: String
  let currency: String
  /// `USD:US$ EUR:€`, in alphabetical order; left out where the symbol is the code.
  let symbols: String
  /// Open, close, and both again for quotations inside quotations.
  let quotes: [String]
  /// Start, middle, end, and the pattern for two, between bars.
  let list: String
  /// From January, between bars, in the form that a date asks for.
  let longMonths: String
  let mediumMonths: String
  /// CLDR's pattern letters, and `i`: the ending that the number before it takes, see ``DateEndings``.
  let longDate: String
  let mediumDate: String
  var endings = DateEndings.none
  let cardinal: String
  let ordinal: String
}

/// The languages that can be formatted: a new one is a new row.
///
/// Where a row differs from CLDR, a comment says how and why.
enum LocaleTable {
  static let rows = [english, spanish, basque, french]

  /// For languages that are not in the table: nothing that could be wrong, so no grouping and no month names.
  static let neutral = LocaleRow(
    tag: "und", ownName: "", decimal: ".", group: "", number: "0.###", percent: "0%", currency: "¤\u{A0}0.00",
    symbols: "", quotes: ["“", "”", "‘", "’"], list: "{0}, {1}|{0}, {1}|{0}, {1}|{0}, {1}",
    longMonths: "1|2|3|4|5|6|7|8|9|10|11|12", mediumMonths: "1|2|3|4|5|6|7|8|9|10|11|12",
    longDate: "yyyy-MM-dd", mediumDate: "yyyy-MM-dd", cardinal: "", ordinal: "")

  private static let english = LocaleRow(
    tag: "en", ownName: "English", decimal: ".", group: ",", percent: "#,##0%", currency: "¤#,##0.00",
    symbols: """
      AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:¥ KRW:₩ MXN:MX$ NZD:NZ$ PHP:₱ \
      TWD:NT$ USD:$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
      """,
    quotes: ["“", "”", "‘", "’"], list: "{0}, {1}|{0}, {1}|{0}, and {1}|{0} and {1}",
    longMonths: "January|February|March|April|May|June|July|August|September|October|November|December",
    mediumMonths: "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    longDate: "MMMM d, y", mediumDate: "MMM d, y", cardinal: "one: i = 1 and v = 0",
    ordinal: """
      one: n % 10 = 1 and n % 100 != 11; two: n % 10 = 2 and n % 100 != 12; few: n % 10 = 3 and n % 100 != 13
      """)

  private static let spanish = LocaleRow(
    tag: "es", ownName: "español", decimal: ",", group: ".", minimumGrouping: 2, percent: "#,##0\u{A0}%",
    currency: "#,##0.00\u{A0}¤", symbols: "EUR:€ THB:฿ USD:US$ VND:₫ XCG:Cg. XPF:CFPF",
    quotes: ["«", "»", "“", "”"], list: "{0}, {1}|{0}, {1}|{0} y {1}|{0} y {1}",
    longMonths: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    mediumMonths: "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
    longDate: "d 'de' MMMM 'de' y", mediumDate: "d MMM y",
    cardinal: "one: n = 1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5", ordinal: "")

  /// CLDR's dates are `y('e')'ko' MMMM'ren' d('a')`: the endings that it puts in parentheses are written out.
  private static let basque = LocaleRow(
    tag: "eu", ownName: "euskara", decimal: ",", group: ".", minus: "\u{2212}", percent: "%\u{A0}#,##0",
    currency: "#,##0.00\u{A0}¤",
    symbols: """
      AUD:A$ BRL:R$ CAD:CA$ CNY:CN¥ EUR:€ GBP:£ HKD:HK$ ILS:₪ INR:₹ JPY:JP¥ KRW:₩ MXN:MX$ NZD:NZ$ THB:฿ \
      TWD:NT$ USD:US$ VND:₫ XAF:FCFA XCD:EC$ XCG:Cg. XOF:F\u{202F}CFA XPF:CFPF
      """,
    quotes: ["«", "»", "“", "”"], list: "{0}, {1}|{0}, {1}|{0} eta {1}|{0} eta {1}",
    longMonths:
      "urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua",
    mediumMonths: "urt.|ots.|mar.|api.|mai.|eka.|uzt.|abu.|ira.|urr.|aza.|abe.",
    longDate: "yi MMMM'ren' di", mediumDate: "yi MMM di", endings: .basque, cardinal: "one: n = 1",
    ordinal: "")

  /// The long date of CLDR is `d MMMM y`; in running text the first of a month is `1er`.
  ///
  /// The no-break spaces belong to the quotation marks.
  private static let french = LocaleRow(
    tag: "fr", ownName: "français", decimal: ",", group: "\u{202F}", percent: "#,##0\u{A0}%",
    currency: "#,##0.00\u{A0}¤",
    symbols: """
      ARS:$AR AUD:$AU BMD:$BM BND:$BN BRL:R$ BZD:$BZ CAD:$CA CLP:$CL COP:$CO EUR:€ FJD:$FJ FKP:£FK GBP:£GB \
      GIP:£GI ILS:₪ INR:₹ KRW:₩ LBP:£LB MXN:$MX NAD:$NA NZD:$NZ SBD:$SB SGD:$SG SRD:$SR TTD:$TT USD:$US \
      UYU:$UY VND:₫ WST:$WS XAF:FCFA XCG:Cg. XOF:F\u{202F}CFA XPF:FCFP
      """,
    quotes: ["«\u{A0}", "\u{A0}»", "«\u{A0}", "\u{A0}»"],
    list: "{0}, {1}|{0}, {1}|{0} et {1}|{0} et {1}",
    longMonths: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    mediumMonths: "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
    longDate: "di MMMM y", mediumDate: "d MMM y", endings: .french,
    cardinal: "one: i = 0,1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
    ordinal: "one: n = 1")
}
