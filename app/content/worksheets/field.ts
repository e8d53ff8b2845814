import type { Choice } from "../planning-words";
import type { Text } from "../text";

/** One question of a worksheet. Nothing is required to save; `required` marks what an approval asks for. */
export type Field = FieldWords & FieldControl;

type FieldWords = {
  readonly key: string;
  readonly label: Text;
  readonly required: boolean;
  readonly help?: Text;
  readonly example?: Text;
  /** What to be careful about, for example personal data. */
  readonly caution?: Text;
  /** Each person gives an answer of their own; the group sees how the answers lie and never whose is whose. */
  readonly each?: true;
  /** The answer can say how many people: its small counts are for the data people only. */
  readonly people?: true;
};

/**
 * How the answer is given, and the shape that is stored.
 * - `text`, `longtext`, `richtext`, `url`, `contact`: a string
 * - `number`: a number · `rating`: a whole number from 1 to `scale` · `boolean` · `date`: "2027-01-31"
 * - `select`: the key of one choice · `multiselect`: keys of choices
 * - `list`: several short or long texts, or numbers
 * - `group`: one record of `columns` · `rows`: several of them
 * - `matrix`: one cell for each of `rows`
 * - `fixed`: the row of a sheet whose rows are always these
 * - `reference`: points at something that is kept elsewhere, never a copy of it
 * - `derived`: worked out by the planner, never typed
 */
export type FieldControl =
  | { readonly control: "text" | "longtext"; readonly maxLength?: number }
  | { readonly control: "richtext" | "url" | "contact" | "number" | "boolean" | "date" | "file" | "derived" }
  | ({ readonly control: "rating"; readonly unknown?: true } & Scale)
  | { readonly control: "select" | "multiselect" | "fixed"; readonly choices: readonly Choice[] }
  | { readonly control: "list"; readonly item: "text" | "longtext" | "number"; readonly atMost?: number }
  | { readonly control: "group" | "rows"; readonly columns: readonly Field[]; readonly atMost?: number }
  | { readonly control: "matrix"; readonly rows: readonly Choice[]; readonly cell: "longtext" }
  | ({ readonly control: "matrix"; readonly rows: readonly Choice[]; readonly cell: "rating" } & Scale)
  | { readonly control: "reference"; readonly refers: Referent; readonly many: boolean; readonly atMost?: number };

/** From 1 to `scale`, and what its two ends mean. */
export type Scale = { readonly scale: 3 | 4 | 5; readonly ends: readonly [first: Text, last: Text] };

/** What a reference points at. */
export type Referent =
  | "person"
  | "organization"
  | "geography"
  | "metric"
  | "metric_value"
  | "predictor"
  | "indicator"
  | "baseline"
  | "chart"
  | "step"
  | "note"
  | "finding"
  | "candidate"
  | "theme"
  | "root_cause"
  | "priority"
  | "theory_node"
  | "theory_link"
  | "outcome"
  | "action"
  | "component"
  | "dataset"
  | "section"
  | "version"
  | "observation"
  | "engagement"
  | "decision"
  | "task"
  | "assumption"
  | "story";
