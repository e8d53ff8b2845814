import { yearsIn } from "./nation-words";
import { pillars } from "~/content/framework";
import { m } from "~/content/messages";
import { metrics } from "~/content/metrics";
import { breakdownName, groupName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import { findState } from "../../place/state";
import type { NationReading } from "./nation-reading.server";

type Option = { readonly value: string; readonly label: string };
type OptionGroup = { readonly label: string; readonly choices: readonly Option[] };

/** What can be chosen, in the reader's words, and what is chosen. */
export type NationOptions = {
  readonly metrics: readonly OptionGroup[];
  readonly columns: readonly Option[];
  readonly years: readonly Option[];
  readonly breakdowns: readonly Option[];
  readonly groups: readonly Option[];
  readonly states: readonly Option[];
  readonly chosen: {
    readonly metric: string;
    readonly column: string;
    readonly of: "counties" | "cities";
    readonly year: string;
    readonly breakdown: string;
    readonly group: string;
    readonly state: string;
    readonly sort: "rank" | "name";
    readonly figures: "own" | "released";
  };
};

export function optionsOf({ choice, ranked, ranking, standings }: NationReading): NationOptions {
  const { metric, column, kind, breakdown, subgroup, state, sort, invented } = choice;
  const years = [...new Set(ranked.filter((each) => each.subgroup === subgroup).map(({ year }) => year))];
  const groups = breakdown === "overall" ? [] : [...new Set(ranked.map((each) => each.subgroup))];
  return {
    metrics: pillars.map(({ key, name }) => ({ label: say(name), choices: metrics.filter(({ pillar }) => pillar === key).map((each) => ({ value: each.key, label: say(each.name) })) })),
    columns: metric.columns.map(({ key, shortLabel }) => ({ value: key, label: say(shortLabel) })),
    years: years.map((year) => ({ value: String(year), label: yearsIn(choice, year) })),
    breakdowns: [{ value: "overall", label: m.metric_no_category() }, ...metric.breakdowns.map(({ key }) => ({ value: key, label: say(breakdownName(key) ?? { en: key, es: key }) }))],
    groups: groups.map((label) => ({ value: label, label: say(groupName(label)) })),
    states: [{ value: "", label: m.nation_all_states() }, ...statesOf(standings)],
    chosen: {
      metric: metric.key,
      column: column.key,
      of: kind === "place" ? "cities" : "counties",
      year: ranking ? String(ranking.year) : "",
      breakdown,
      group: subgroup,
      state,
      sort,
      figures: invented ? "own" : "released",
    },
  };
}

function statesOf(standings: NationReading["standings"]): Option[] {
  const codes = [...new Set(standings.map(({ place }) => place.slice(0, 2)))].sort();
  return codes.map((code) => ({ value: code, label: findState(code)?.name ?? code }));
}
