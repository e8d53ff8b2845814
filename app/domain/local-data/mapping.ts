import type { Kind } from "./local-indicator";

/** What a column can be. */
export const columnUses = ["place", "period", "groupType", "group", "value", "numerator", "denominator", "low", "high"] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Which column of the file (counted from 0) is what; what no column holds is missing. */
export type Mapping = { readonly [Use in ColumnUse]?: number | undefined } & {
  /** Whether a share of two fifths is written 40 or 0.4; a percent sign always means hundred. */
  readonly scale: "hundred" | "one";
};

/** Words by which headers name a column, in English and Spanish; the first use that fits takes the column. */
const words: Readonly<Record<ColumnUse, RegExp>> = {
  low: /^(low|lower|lb|lcl|ci_?low|min|l[ií]mite inferior|inferior)/,
  high: /^(high|upper|ub|ucl|ci_?high|max|l[ií]mite superior|superior)/,
  groupType: /(group ?type|subgroup ?type|category|breakdown|dimension|tipo de grupo|categor[ií]a|desglose)/,
  group: /(group|race|ethnic|gender|sex|grade|age|grupo|raza|etnia|g[eé]nero|sexo|grado|edad)/,
  denominator: /(denominator|denom|^den$|total|population|enrolled|enrollment|base|^n$|out of|denominador|poblaci[oó]n|inscritos|matr[ií]cula)/,
  numerator: /(numerator|^num$|events|cases|absent|met|count of|numerador|casos|eventos)/,
  period: /(year|period|date|quarter|month|a[nñ]o|per[ií]odo|fecha|trimestre|mes\b)/,
  place: /(place|area|school|zip|tract|neighbo|district|site|geo|location|city|county|zone|lugar|zona|[aá]rea|escuela|barrio|distrito|ciudad|condado|c[oó]digo postal)/,
  value: /(value|percent|pct|share|rate|count|number|amount|%|valor|porcentaje|tasa|conteo|cantidad|n[uú]mero|monto)/,
};

/** A first guess by the header; the person who loads the file can change every one. */
export function guessMapping(header: readonly string[], { kind, percents }: { readonly kind: Kind; readonly percents: boolean }): Mapping {
  const found: { [Use in ColumnUse]?: number } = {};
  for (const [column, name] of header.entries()) {
    const plain = name.toLowerCase().replaceAll("_", " ").trim();
    const use = guessOrder(kind).find((one) => found[one] === undefined && words[one].test(plain));
    if (use !== undefined) found[use] = column;
  }
  return { ...found, scale: percents ? "hundred" : "one" };
}

const guesses: readonly ColumnUse[] = ["low", "high", "groupType", "group", "denominator", "numerator", "period", "place", "value"];

/** The number of a count stands in a column called "total" or "cases" more often than not. */
function guessOrder(kind: Kind): readonly ColumnUse[] {
  if (kind !== "count") return guesses;
  return ["low", "high", "groupType", "group", "period", "place", "value"];
}
