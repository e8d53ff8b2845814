/** Years as a reader takes them in at a glance: [2014, 2015, 2016, 2018] is "2014–2016, 2018". In any order; each once. */
export function yearWords(years: readonly number[]): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const year of sorted) {
    const run = runs.at(-1);
    if (run && run.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
