import type { Field } from "~/content/worksheet-fields";
import type { AnswerRecord, AnswerValue } from "../worksheet";

/** Whether a value is of the kind that a question takes: the key of one of its choices, a number on its scale, records of its own
 *  columns and no others. Nothing at all ("" or an empty list) may always be said. How many entries there are is no matter here:
 *  two lists that are joined so that nothing is lost may be longer than a list should be. */
export function fits(field: Field, value: AnswerValue): boolean {
  if (value === "" || (Array.isArray(value) && value.length === 0)) return true;
  switch (field.control) {
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "rating":
      return isOnScale(value, field.scale) || (field.unknown === true && value === "unknown");
    case "select":
      return field.choices.some(({ key }) => key === value);
    case "multiselect":
      return isTexts(value) && value.every((chosen) => field.choices.some(({ key }) => key === chosen));
    case "list":
      return isTexts(value);
    case "reference":
      return field.many ? isTexts(value) : typeof value === "string";
    case "rows":
      return Array.isArray(value) && value.every((record) => typeof record === "object" && hasOnly(record, field.columns));
    case "fixed":
    case "derived":
    case "file":
    case "group":
    case "matrix":
      return false;
    default:
      return typeof value === "string";
  }
}

function isOnScale(value: AnswerValue, scale: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= scale;
}

function isTexts(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function hasOnly(record: AnswerRecord, columns: readonly Field[]): boolean {
  return Object.entries(record).every(([name, value]) => columns.some((column) => column.key === name && fits(column, value)));
}
