/** What programs put on the clipboard beside the plain text, cut down to what matters, and the paragraphs a person means. */
export type Clipboard = { readonly from: string; readonly html?: string; readonly text?: string; readonly reads: readonly string[] };

const word = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><title>Notes</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0in; font-size:11.0pt;} --></style></head>
<body lang=EN-US><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const wordItem = (mark: string, font: string, level: number, words: string) => `<p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const wordCell = (words: string) => `<td width=312 valign=top style='width:233.75pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal style='margin-bottom:0in'>${words}<o:p></o:p></p></td>`;

export const clipboards: readonly Clipboard[] = [
  {
    from: "a table in Word",
    html: word(`<table class=MsoTableGrid border=1 cellspacing=0><tr>${wordCell("c1")}${wordCell("c2")}</tr><tr>${wordCell("d1")}${wordCell("<b>d2</b>")}</tr></table>`),
    reads: ["c1 | c2", "d1 | **d2**"],
  },
  {
    from: "lists in Word: bullets of several shapes, and numbers",
    html: word(
      `<p class=MsoNormal>We want:<o:p></o:p></p>${wordItem("·", "Symbol", 1, "work that\r\npays")}${wordItem("o", '"Courier New"', 2, "a home")}${wordItem("§", "Wingdings", 3, "a say")}<p class=MsoNormal><o:p>&nbsp;</o:p></p>${wordItem("1.", "Calibri", 1, "First")}${wordItem("b)", "Calibri", 2, "then")}`,
    ),
    reads: ["We want:", "work that pays", "a home", "a say", "1. First", "b) then"],
  },
  {
    from: "a reviewed text in Word: what was struck out, hidden or remarked is not pasted",
    html: word(
      `<p class=MsoNormal>Everyone <del cite="mailto:x">rests</del><ins>can rest</ins> easy<span style='mso-hide:all;display:none'>hidden</span><a class=msocomanchor href="#_msocom_1">[JR1]</a>.<o:p></o:p></p><div style='mso-element:comment-list'><p>Really?</p></div>`,
    ),
    reads: ["Everyone can rest easy."],
  },
  {
    from: "Google Docs: paragraphs, emphasis, lists in lists",
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5a"><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">We </span><span style="font-weight:700;">rest</span><span style="font-style:italic;"> easy</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>rent</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>and heat</span></p></li></ul></ul><ol start="3"><li><p>pay</p></li><li><p>a say</p></li></ol></b><br class="Apple-interchange-newline">`,
    reads: ["We **rest**_ easy_", "rent", "and heat", "3. pay", "4. a say"],
  },
  {
    from: "Google Docs: a table",
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5b"><div dir="ltr"><table style="border:none;border-collapse:collapse;"><colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr style="height:0pt"><td><p dir="ltr"><span>Who</span></p></td><td><p dir="ltr"><span>By when</span></p></td></tr><tr><td><p dir="ltr"><span>M. Chen</span></p><p dir="ltr"><span>and staff</span></p></td><td><p dir="ltr"><span>May</span></p></td></tr></tbody></table></div><br /></b>`,
    reads: ["Who | By when", "M. Chen and staff | May"],
  },
  {
    from: "Excel: cells, one of them with two lines, one empty",
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General;}</style></head><body><table border=0 cellpadding=0 width=128><!--StartFragment--><col width=64 span=3><tr height=20><td height=20 class=xl65 width=64>Year</td><td width=64>Rate<br style='mso-data-placement:same-cell'>in %</td><td>Note</td></tr><tr height=20><td align=right x:num>2022</td><td align=right></td><td>none</td></tr><!--EndFragment--></table></body></html>`,
    reads: ["Year | Rate in % | Note", "2022 | | none"],
  },
  {
    from: "a web page: headings, breaks, a table that only arranges, an image, a script",
    html: `<h2>Our aim</h2><div>First <b>line<br>second</b> line</div><table><tr><td><table><tr><td><p>Alone</p><p>in a column</p></td></tr></table></td><td><ul><li>beside</li></ul></td></tr></table><p>Then&nbsp;<img src="https://example.org/x.png" alt="">more<script>alert(1)</script></p>`,
    reads: ["Our aim", "First **line**", "**second** line", "Alone", "in a column", "beside", "Then more"],
  },
  { from: "plain text with tabs and bullets", text: "·\tRent\r\n•\tHeat\r\nc1\tc2\r\n\td1\td2", reads: ["Rent", "Heat", "c1 | c2", "d1 | d2"] },
  { from: "one word", html: "<span>say</span>", reads: ["say"] },
];
