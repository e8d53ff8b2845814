import { pillars, predictors } from "~/content/framework";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { metrics } from "~/content/metrics";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import type { Member } from "../../coalition/member";
import { listPeople } from "../../coalition/coalition.server";
import { veilWords } from "../../small-count/small-words";
import { listSheets } from "../list-sheets.server";
import { componentKinds } from "../worksheet/component-kinds";
import type { Answered, AnsweredSheet, AnswerValue } from "../worksheet";
import { priorityScore } from "./priority-score";
import { readingGrade } from "./reading-grade";
import { type Seated, sectorLines } from "./who-is-there";

type Cells = Readonly<Record<string, Answered>>;

/** What a worked-out field says, from the cells of its row or sheet. `prefix`: the row, where rows are always the same. */
type Deriving = (cells: Cells, prefix: string) => AnswerValue;

/** What the worked-out fields of a worksheet need beside the worksheet itself, read once. Keys are those of the fields. */
const deriving: Readonly<Record<string, (member: Member) => Promise<Readonly<Record<string, Deriving>>>>> = {
  readiness: async () => ({ spread: (cells, prefix) => spreadWords(cells[`${prefix}rating`]) }),
  priorities: async () => ({ score: scoreWords }),
  metric_review: async () => ({ predictor: (cells) => predictorWords(textIn(cells, "metric")) }),
  plan_assembly: async () => ({ reading_level: (cells) => gradeWords(readingGrade(textIn(cells, "text"))) }),
  measurement_plan: async (member) => {
    const models = (await listSheets(member)).get("logic_model")?.rows ?? [];
    return { component_type: (cells) => kindWords(models, textIn(cells, "component"), textIn(cells, "action")) };
  },
  representation_check: async (member) => {
    const people = await listPeople(member);
    const mapped = (await listSheets(member)).get("stakeholder_map")?.rows ?? [];
    const residents = people.filter(({ roles }) => roles.includes("resident")).length;
    return { grid: () => sectorLines([...people.flatMap(({ organization }) => (organization ? [{ ...organization, pillars: [] }] : [])), ...mapped.flatMap(({ answers }) => seatedIn(answers))]), resident_share: () => m.process_resident_share({ residents, people: people.length }) };
  },
};

/** A worksheet with the values that the planner works out: nobody types them, and nothing of them is stored. */
export async function withDerived(member: Member, worksheet: string, answers: AnsweredSheet, fixedRows: readonly string[]): Promise<AnsweredSheet> {
  const derived = fieldsOf(worksheet).filter(({ control }) => control === "derived");
  const values = await deriving[worksheet]?.(member);
  if (derived.length === 0 || !values) return answers;
  const cells = (before: Cells, prefix = ""): Cells => Object.fromEntries(derived.flatMap(({ key }: Field) => (values[key] ? [[`${prefix}${key}`, { value: values[key](before, prefix), version: 0, by: "", at: "" }]] : [])));
  const prefixes = fixedRows.length > 0 ? fixedRows.map((row) => `${row}.`) : [""];
  return {
    fields: { ...answers.fields, ...Object.assign({}, ...prefixes.map((prefix) => cells(answers.fields, prefix))) },
    rows: answers.rows.map((row) => ({ ...row, cells: { ...row.cells, ...cells(row.cells) } })),
  };
}

function textIn(cells: Cells, key: string): string {
  const value = cells[key]?.value;
  return typeof value === "string" ? value : "";
}

function spreadWords(rating: Answered | undefined): string {
  const tally = rating?.tally;
  if (tally === undefined || tally === "held-back" || tally.low === null || tally.high === null) return m.process_not_rated_yet();
  const { low, high } = tally;
  if (low === high) return m.process_spread_none({ rating: low });
  return high - low > 1 ? m.process_spread_wide({ low, high }) : m.process_spread({ low, high });
}

function scoreWords(cells: Cells): string {
  const { score, rated, questions, unknown } = priorityScore(cells);
  const words = score === null ? m.process_not_rated_yet() : m.process_score({ score: numberFormat(locale(), { maximumFractionDigits: 1 }).format(score), rated, questions });
  return unknown.length === 0 ? words : `${words} ${m.process_score_unknown_weight({ names: unknown.join(", ") })}`;
}

function predictorWords(key: string): string {
  const predictor = predictors.find((one) => one.key === metrics.find((metric) => metric.key === key)?.predictor);
  const pillar = pillars.find((one) => one.key === predictor?.pillar);
  return predictor && pillar ? `${say(predictor.name)} (${say(pillar.name)})` : m.process_choose_metric_first();
}

function gradeWords(grade: number | null): string {
  return grade === null ? m.process_grade_too_short() : m.process_grade({ grade });
}

type Models = readonly { readonly answers: Readonly<Record<string, AnswerValue>> }[];

/** In which list of a logic model a part stands, also for who reads it with small counts hidden; the model of the same action comes
 *  first. */
function kindWords(models: Models, component: string, action: string): string {
  const inOrder = [...models.filter(({ answers }) => answers["action"] === action), ...models];
  const kind = inOrder.flatMap(({ answers }) => componentKinds.filter((key) => [answers[key] ?? []].flat().some((part) => part === component || part === veilWords(component))))[0];
  const field = fieldsOf("logic_model").find(({ key }) => key === kind);
  return component !== "" && field ? say(field.label) : m.process_part_unknown();
}

/** A line of the stakeholder map that has joined. */
function seatedIn({ name, sector, pillars: touched, status }: Readonly<Record<string, AnswerValue>>): readonly Seated[] {
  if (status !== "joined" || typeof name !== "string" || typeof sector !== "string") return [];
  return [{ name, sector, pillars: [touched ?? []].flat().filter((one): one is string => typeof one === "string") }];
}
