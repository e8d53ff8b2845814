import { breakdownOfLabel, currentLabel, everybody, labelsOf, readBreakdown, type Breakdown } from "../../release/breakdown";
import { breakdownInName } from "./breakdown-of-file";
import type { GroupCells } from "./group-survey";

/** A group of a breakdown; with the label of everybody the whole of it. */
export type Subgroup = { readonly breakdown: Breakdown; readonly label: string };

/** Which groups a file speaks of: one breakdown in most released files, several in those of a single metric (arrests by age,
 *  gender and race). */
export class Grouping {
  private constructor(
    readonly breakdowns: readonly Breakdown[],
    private readonly byType: ReadonlyMap<string, readonly Breakdown[]>,
    /** Where rows of everybody belong that name no breakdown of their own. */
    private readonly general: readonly Breakdown[],
  ) {}

  /** For files without groups. */
  static readonly none = new Grouping(["overall"], new Map(), []);

  /** Decides by what stands in the two columns of the whole file. The labels speak first, because neighborhood files say
   *  race-ethnicity in their type column; where none is known, the name of the file; then the type. Null when nothing tells. */
  static of(fileName: string, cells: readonly GroupCells[]): Grouping | null {
    const groups = cells.filter(({ label }) => isGroup(label));
    const byType = typesOf(groups);
    const named = breakdownInName(fileName);
    const only = named ?? (new Set([...byType.values()].flat()).size === 1 ? byType.values().next().value?.[0] : undefined);
    const found = groups.flatMap(({ type, label }) => breakdownOf(type, label, byType) ?? only ?? []);
    const wholes = cells.filter(({ label }) => isEverybody(label)).flatMap(({ type }) => wholesOf(type, byType) ?? []);
    if (byType.size === 0 && named && unique(groups.map(({ type }) => split(type))).length < 2) return new Grouping([named], byType, [named]);
    const breakdowns = unique(found.length > 0 ? [...found, ...wholes] : [named ?? typeAlone(cells) ?? []].flat());
    const general = found.length > 0 ? breakdowns.filter((breakdown) => !wholes.includes(breakdown)) : breakdowns;
    return breakdowns.length === 0 ? null : new Grouping(breakdowns, byType, general);
  }

  /** Whether the label alone says where a row belongs. */
  get single(): boolean {
    return this.breakdowns.length === 1;
  }

  /** The groups that a row is about, in the spelling of today. A row of everybody belongs to each breakdown of the file that has
   *  none of its own. Empty when nothing tells. */
  groupsOf({ type, label: written }: GroupCells): readonly Subgroup[] {
    const label = currentLabel(written.trim());
    const [first] = this.breakdowns;
    if (this.single && first) return [{ breakdown: first, label }];
    if (label === everybody) return (wholesOf(type, this.byType) ?? this.general).map((breakdown) => ({ breakdown, label }));
    const breakdown = breakdownOf(type, label, this.byType);
    return breakdown ? [{ breakdown, label }] : [];
  }

  /** Every label that a row of this file may have, for saying what was expected. */
  get labels(): readonly string[] {
    return this.breakdowns.flatMap(labelsOf);
  }
}

function isEverybody(label: string): boolean {
  return label.trim() === everybody;
}

function isGroup(label: string): boolean {
  return !isEverybody(label) && label.trim() !== "" && label.trim() !== "NA";
}

/** The breakdowns that the known labels of each type belong to. */
function typesOf(groups: readonly GroupCells[]): Map<string, Breakdown[]> {
  const byType = new Map<string, Breakdown[]>();
  for (const { type, label } of groups) {
    const breakdown = breakdownOfLabel(label.trim());
    if (breakdown) byType.set(type.trim(), unique([...(byType.get(type.trim()) ?? []), breakdown]));
  }
  return byType;
}

/** A label nobody knows goes where the others of its type are. */
function breakdownOf(type: string, label: string, byType: ReadonlyMap<string, readonly Breakdown[]>): Breakdown | null {
  const known = breakdownOfLabel(label.trim());
  if (known) return known;
  const others = byType.get(type.trim()) ?? [];
  return others.length === 1 && others[0] ? others[0] : split(type);
}

/** Where a row of everybody belongs by its own type; null when it names none. */
function wholesOf(type: string, byType: ReadonlyMap<string, readonly Breakdown[]>): readonly Breakdown[] | null {
  const own = split(type);
  return own === null ? null : (byType.get(type.trim()) ?? [own]);
}

/** A type that splits; "all" does not. */
function split(type: string): Breakdown | null {
  const breakdown = readBreakdown(type);
  return breakdown === "overall" ? null : breakdown;
}

function typeAlone(cells: readonly GroupCells[]): Breakdown | null {
  return cells.map(({ type }) => split(type)).find((breakdown) => breakdown !== null) ?? null;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
