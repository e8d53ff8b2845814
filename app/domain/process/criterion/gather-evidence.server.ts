import type { PoolClient } from "pg";
import { steps } from "~/content/steps";
import { prepared } from "~/db/statement-name.server";
import type { Tenant } from "~/db/work.server";
import { countTraces } from "./count-traces.server";
import type { Evidence, Filled, Sheet } from "./evidence";
import { wordsNeeded } from "../gate";
import { grouped } from "../../grouped";

/** Reads what the coalition's records show: the filled cells of all worksheets, and one row of counts over the other
 *  domains' tables. Two statements, because the road stands on every page; long answers stay in the database. */
export async function gatherEvidence(db: PoolClient, { coalitionId }: Tenant): Promise<{ readonly evidence: Evidence; readonly size: Size; readonly invited: boolean }> {
  const cells = await filledCells(db, coalitionId);
  const { people, organizations, invited, words, newestFigures, ...counts } = await countTraces(db, coalitionId);
  const sectors = wordsOf(cells, "stakeholder_map", "sector");
  const evidence = {
    sheets: sheetsOf(cells),
    attested: attestedBy(words),
    ...counts,
    sectors: new Set([...counts.sectors, ...sectors]),
    valueDimensions: new Set(counts.valueDimensions),
    readColumns: new Set(counts.readColumns),
    gapColumns: new Set(counts.gapColumns),
    lowItems: new Set(counts.lowItems),
    releasedIndicators: new Set(counts.releasedIndicators),
    approved: new Set(counts.approved),
    newestFigures: new Map(Object.entries(newestFigures)),
  };
  return { evidence, size: { people, organizations }, invited };
}

/** The criteria on which as many people have given their word as each needs. */
function attestedBy(words: Readonly<Record<string, number>>): ReadonlySet<string> {
  const said = new Map(Object.entries(words));
  return new Set(steps.flatMap((step) => step.criteria.filter((criterion) => (said.get(criterion.id) ?? 0) >= wordsNeeded(criterion)).map(({ id }) => id)));
}

/** How many belong to the coalition; it stands beside the road. */
export type Size = { readonly people: number; readonly organizations: number };

type Cell = { readonly worksheet: string; readonly item: string | null; readonly field: string; readonly words: string; readonly days: number | null };

/** The answers that a criterion reads whole, because they point at several things; and those whose age it asks for. */
const whole = ["findings dimensions", "history_timeline predictor", "priorities candidate", "action_screen root_causes", "strategic_action priority", "measurement_plan measure", "measurement_plan component", "action_screen name", "strategic_action title", ...["inputs", "outputs", "short", "medium", "long"].map((kind) => `logic_model ${kind}`)];
const dated = ["implementation status", "progress_report message"];

async function filledCells(db: PoolClient, coalitionId: string): Promise<readonly Cell[]> {
  // Plain rows: putting some hundred of them together into one value of JSON costs PostgreSQL and us several times as much.
  const { rows } = await db.query<Cell>(prepared(
    `select a.worksheet, a.item_id as item, a.field, left(a.value #>> '{}', case when a.worksheet || ' ' || a.field = any($2) then 20000 else 60 end) as words,
      case when a.worksheet || ' ' || a.field = any($3) then current_date - a.changed_at::date end as days
    from answer a left join worksheet_item i on i.coalition_id = a.coalition_id and i.id = a.item_id
    where a.coalition_id = $1 and i.removed_at is null and a.value not in ('""', '[]', 'null', 'false')`,
    [coalitionId, whole, dated],
  ));
  return rows;
}

function sheetsOf(cells: readonly Cell[]): Evidence["sheets"] {
  const sheets = grouped(cells, ({ worksheet }) => worksheet);
  return new Map([...sheets].map(([worksheet, own]): [string, Sheet] => [worksheet, sheetOf(own)]));
}

function sheetOf(cells: readonly Cell[]): Sheet {
  const items = grouped(cells, ({ item }) => item);
  const fields = filled(items.get(null) ?? []);
  return { fields, rows: [...items].flatMap(([item, own]) => (item === null ? [] : [{ ...filled(own), id: item }])) };
}

function filled(cells: readonly Cell[]): Filled {
  return Object.fromEntries(cells.flatMap(({ field, words, days }) => [[field, words], ...(days === null ? [] : [[`days:${field}`, String(days)]])]));
}

function wordsOf(cells: readonly Cell[], worksheet: string, field: string): readonly string[] {
  return cells.filter((found) => found.worksheet === worksheet && found.field === field).map(({ words }) => words);
}
