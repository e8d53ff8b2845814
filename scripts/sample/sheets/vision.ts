/** The vision the sample coalition has agreed on, paragraph by paragraph. */
export const vision: readonly string[] = [
  "In Forest County, the work you do pays for the life you live: a home, a full table, time with your children, and something put away.",
  "The bus comes when your shift ends. Nobody loses a home over a hospital bill. Every baby on the Eastside starts life as strong as any baby in the state.",
  "People who clean, carry, cook and care sit at the table where decisions are made, and are thanked by name.",
];
