/** Requests that are sent to be expensive: as large as is taken, and made so that whatever reads them builds something. */
export type Hostile = { readonly what: string; readonly type: string; readonly body: string };

/** As many bytes as a request may bring. */
const most = 512 * 1024 - 1;

const pairs = "application/x-www-form-urlencoded";
const parts = "multipart/form-data; boundary=x";

const forms: readonly Hostile[] = [
  { what: "an index beyond all lists", type: pairs, body: `email[300000000]=x&${filler("roles[10000000]=&")}` },
  { what: "one name again and again", type: pairs, body: filler("email=a&") },
  { what: "nothing but ends of fields", type: pairs, body: filler("&") },
  { what: "names that are all different", type: pairs, body: filler((at) => `n${at}=&`) },
  { what: "one name that goes very deep", type: pairs, body: `${filler("a.", most - 8)}=1` },
  { what: "one name of very many lists", type: pairs, body: `${filler("a[0]", most - 8)}=1` },
  { what: "one name that is very long", type: pairs, body: `${filler("n", most - 8)}=1` },
  { what: "escaped letters", type: pairs, body: `email=${filler("%C3%A9", most - 8)}` },
  { what: "a value that is very long", type: pairs, body: `email=a@${filler("a.", most - 8)}` },
  { what: "parts without an end", type: parts, body: filler('--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n\r\n') },
  { what: "a part with a head without an end", type: parts, body: `--x\r\n${filler("a: b\r\n", most - 8)}` },
  { what: "a part of borders", type: parts, body: `--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n${filler("\r\n--", most - 80)}` },
  { what: "a button of a list that says very much", type: pairs, body: `email=a&__intent__=${filler("[", most - 40)}` },
];

export const hostileForms: readonly Hostile[] = forms.map((hostile) => ({ ...hostile, body: hostile.body.slice(0, most) }));

export const hostileAnswers: readonly Hostile[] = [
  { what: "lists in lists", body: `${"[".repeat(Math.floor(most / 2))}${"]".repeat(Math.floor(most / 2))}` },
  { what: "a list of very many", body: `{"item":null,"field":"x","seen":0,"value":[${filler("1,", most - 80)}1]}` },
  { what: "records of very many names", body: `{"item":null,"field":"x","seen":0,"value":[{${filler((at) => `"n${at}":1,`, most - 80)}"z":1}]}` },
  { what: "one very long word", body: `{"item":null,"field":"x","seen":0,"value":"${filler("a", most - 80)}"}` },
].map((hostile) => ({ ...hostile, type: "application/json" }));

/** Passwords of the longest kind that take longest to weigh: every letter could stand for another, or for a part of a date. */
export const hostilePasswords: readonly string[] = ["4@8({[<69!|1$5+7%0", "p4$$w0rd", "s3cr3t_p@ssw0rd1!", "1.1.11", "1234567890", "a", "0h50|.$h(0S<t<9is9ccb5|d|t-[SS38", "9i+$8+bt00g682gh/Se7/[.4s@59b0b4"].map((round) => filler(round, 256));

/** A text of so many letters made of one piece after another. */
function filler(piece: string | ((at: number) => string), length = most): string {
  if (typeof piece === "string") return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  let text = "";
  for (let at = 0; text.length < length; at += 1) text += piece(at);
  return text.slice(0, length);
}
