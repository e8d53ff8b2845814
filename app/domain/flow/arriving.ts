import type { Carried, FlowLink } from "~/content/process/flow";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import type { AnswerRecord, AnswerValue } from "../process/worksheet";
import type { FlowItem, Values } from "./flow";

/** What a thing writes in the fields of the worksheet it comes into: one text becomes a list of one where a list is asked for, several
 *  texts become one where one is. What it does not say is left out. */
export function arriving({ to, arrives }: FlowLink, { values }: FlowItem): Values {
  if (!arrives || !("fields" in arrives)) return {};
  return Object.fromEntries(arrives.fields.flatMap((carried) => {
    const field = fieldAt(to, carried.to);
    const value = field && shaped(field, carried, saidIn(carried, values));
    return value === undefined || isNothing(value) ? [] : [[carried.to, value] as const];
  }));
}

/** The field at a place ("when_where.date"); undefined where the worksheet has none. */
function fieldAt(sheet: string, place: string): Field | undefined {
  const [key, part] = place.split(".");
  const field = fieldsOf(sheet).find((one) => one.key === key);
  return part === undefined ? field : field && "columns" in field ? field.columns.find((one) => one.key === part) : undefined;
}

function saidIn({ from }: Carried, values: Values): AnswerValue | undefined {
  if (typeof from === "string") return values[from];
  const texts = from.map((key) => values[key]).filter((text): text is string => typeof text === "string" && text !== "");
  return texts.length === 0 ? undefined : texts.join("\n\n");
}

function shaped(field: Field, { column }: Carried, value: AnswerValue | undefined): AnswerValue | undefined {
  if (value === undefined) return undefined;
  if (column !== undefined) return typeof value === "string" ? [{ [column]: value } satisfies AnswerRecord] : undefined;
  const many = field.control === "list" || field.control === "multiselect" || (field.control === "reference" && field.many);
  if (many && typeof value === "string") return value === "" ? undefined : [value];
  if (!many && typeof value === "object" && field.control !== "rows") return value.filter((entry) => typeof entry === "string").join("; ");
  return value;
}

function isNothing(value: AnswerValue): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}
