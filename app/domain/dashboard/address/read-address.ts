import { metricOf, type Metric } from "~/content/metrics";
import { readBreakdown } from "../../release/breakdown";
import { kindOf } from "../../place/geography";
import { findName } from "../../place/place-find";
import { addressNames, nothing, words } from "./dashboard-address";
import { openUnlessTold, withMetrics } from "./open-rows";
import { allPredictors, type DashboardChoice, type Looks, type MetricSetting, mostPlaces, plainSetting, type Shelf } from "./dashboard-choice";

/** An address as it was understood. */
export type ReadAddress = {
  readonly choice: DashboardChoice;
  readonly looks: Looks;
  /** Something in it made no sense and was left out. */
  readonly leftOut: boolean;
};

/** Longer addresses are nobody's: they are not looked into. */
const longest = 6_000;

/** Fields of a form that was sent without scripts: the metric it is about and what was chosen there. */
const formNames = { metric: "set", year: "year", breakdown: "by", column: "measure", interval: "interval" } as const;

/** Names that other verbs of the same address use. */
const others: readonly string[] = [...Object.values(formNames), "metric", findName];

/** Reads what anybody may have put into the address. What makes no sense is left out, and that is said; it is never a fault. */
export function readAddress(search: URLSearchParams, shelf: Shelf): ReadAddress {
  const reader = new Reader(search.toString().length > longest ? new URLSearchParams() : search, shelf);
  const looks = { tables: reader.tables() };
  const chosen = { places: reader.places(), predictors: reader.predictors(), settings: reader.settings() };
  const choice = { ...chosen, open: reader.open(chosen, looks.tables) };
  return { choice, looks, leftOut: reader.leftOut || search.toString().length > longest };
}

class Reader {
  leftOut = false;

  constructor(
    private readonly search: URLSearchParams,
    private readonly shelf: Shelf,
  ) {}

  places(): readonly string[] {
    const asked = this.list(addressNames.places);
    const known = this.kept(asked, (id) => kindOf(id) !== null);
    if (known.length > mostPlaces) this.leftOut = true;
    return known.length > 0 ? known.slice(0, mostPlaces) : [this.shelf.own];
  }

  predictors(): readonly string[] {
    if (!this.search.has(addressNames.predictors)) return allPredictors(this.shelf);
    const asked = this.list(addressNames.predictors);
    const known = this.predictorsNamed(asked);
    return known.length === 0 && !asked.includes(nothing) ? allPredictors(this.shelf) : known;
  }

  /** The chosen predictors whose row is open: as told, else all but those said to be closed (which is how addresses were before
   *  rows opened one by one), else by what the address is about. A form that was sent is about its metric. */
  open(choice: Pick<DashboardChoice, "predictors" | "settings">, tables: readonly string[]): readonly string[] {
    const { predictors } = choice;
    const [open, closed] = [this.told(addressNames.open), this.told(addressNames.folded)];
    if (open) return predictors.filter((key) => open.includes(key));
    if (closed) return predictors.filter((key) => !closed.includes(key));
    const usual = [...openUnlessTold(choice, tables, this.shelf), ...withMetrics(this.search.getAll(formNames.metric), this.shelf)];
    return predictors.filter((key) => usual.includes(key));
  }

  /** What was chosen for each metric; the fields of a form count before the words of the address. */
  settings(): Readonly<Record<string, MetricSetting>> {
    const set = metricOf(this.search.get(formNames.metric) ?? "");
    const read = this.metricsNamed().map(([metric, list]) => [metric.key, settingOf(metric, metric === set ? [] : list)] as const);
    const chosen = set ? [[set.key, settingOf(set, this.formWords())] as const] : [];
    return Object.fromEntries([...read, ...chosen].filter(([, setting]) => !isPlain(setting)));
  }

  tables(): readonly string[] {
    return this.metricsNamed().filter(([, list]) => list.includes(words.asTable)).map(([metric]) => metric.key);
  }

  private metricsNamed(): (readonly [Metric, readonly string[]])[] {
    const names = [...new Set(this.search.keys())].filter((name) => !isOwnName(name));
    return names.flatMap((name) => {
      const metric = metricOf(name);
      const list = (this.search.get(name) ?? "").split(".");
      if (!metric || list.some((word) => !isWordOf(metric, word))) this.leftOut = true;
      return metric ? [[metric, list] as const] : [];
    });
  }

  private formWords(): string[] {
    const { year, breakdown, column, interval } = formNames;
    const off = this.search.get(interval) === "off" ? [words.withoutInterval] : [];
    return [year, breakdown, column].flatMap((name) => this.search.get(name) ?? []).concat(off);
  }

  private predictorsNamed(asked: readonly string[]): string[] {
    const { pillars } = this.shelf;
    const has = (key: string) => pillars.some((pillar) => pillar.key === key || pillar.predictors.some((predictor) => predictor.key === key));
    const known = this.kept(asked, (key) => key === nothing || has(key));
    return pillars.flatMap((pillar) => pillar.predictors.map(({ key }) => key).filter((key) => known.includes(key) || known.includes(pillar.key)));
  }

  /** A list of predictors; null where the address has none that makes sense. */
  private told(name: string): readonly string[] | null {
    const asked = this.list(name);
    const known = this.predictorsNamed(asked);
    return known.length > 0 || asked.includes(nothing) ? known : null;
  }

  private list(name: string): string[] {
    return this.search.getAll(name).flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");
  }

  private kept(asked: readonly string[], makesSense: (value: string) => boolean): string[] {
    const sensible = asked.filter(makesSense);
    if (sensible.length < asked.length) this.leftOut = true;
    return [...new Set(sensible)];
  }
}

function isOwnName(name: string): boolean {
  return name === addressNames.places || name === addressNames.predictors || name === addressNames.open || name === addressNames.folded || others.includes(name);
}

function isWordOf(metric: Metric, word: string): boolean {
  return word === words.withoutInterval || word === words.asTable || readYear(word) !== null || breakdownIn(metric, word) !== null || columnIn(metric, word) !== null;
}

/** The setting that these words make; words that mean nothing here change nothing. */
function settingOf(metric: Metric, list: readonly string[]): MetricSetting {
  const column = list.flatMap((word) => columnIn(metric, word) ?? []).at(0) ?? null;
  return {
    year: list.flatMap((word) => readYear(word) ?? []).at(0) ?? null,
    breakdown: list.flatMap((word) => breakdownIn(metric, word) ?? []).at(0) ?? plainSetting.breakdown,
    column: column === metric.columns[0]?.key ? null : column,
    interval: !list.includes(words.withoutInterval),
  };
}

function isPlain({ year, breakdown, column, interval }: MetricSetting): boolean {
  return year === null && breakdown === plainSetting.breakdown && column === null && interval;
}

function readYear(word: string): number | null {
  return /^20\d\d$/.test(word) ? Number(word) : null;
}

function breakdownIn(metric: Metric, word: string): string | null {
  const breakdown = readBreakdown(word);
  return metric.breakdowns.find(({ key }) => key === breakdown)?.key ?? null;
}

function columnIn(metric: Metric, word: string): string | null {
  return metric.columns.find(({ key }) => key === word)?.key ?? null;
}
