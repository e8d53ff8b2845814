import { describe, expect, test } from "vitest";
import { worksheets, worksheetOf } from "../steps";
import { type Field, fieldsOf } from "../worksheet-fields";
import { flow, flowInto, flowOutOf } from "./flow";

/** The links between worksheets as the guide lists them. */
const asked = [
  "1C>4A", "2B>5D", "2B>8A", "2C>5D", "3A>8E", "4E>6B", "4F>7A", "4G>7A", "1B>7A", "5A>5B", "5C>7B", "5D>6D", "6C>6G", "6D>7B", "6E>7A", "6G>7C", "7A.outcomes>7C", "7A.preconditions>7B",
  "7A.activities>7C", "7C>7D", "7D>8A", "8A>8B", "8A>10B", "7A.assumptions>10C", "7C>10A", "*>9A", "10C>10D", "10D>9F",
];

/** The field at a place of a worksheet: "when_where.date" is a part; "community_trust.gap_action" is in a row that is always the same. */
function fieldAt(sheet: string, place: string): Field | undefined {
  const fields = fieldsOf(sheet);
  const [key, part] = place.split(".");
  const field = fields.find((one) => one.key === key);
  return part === undefined ? field : field && "columns" in field ? field.columns.find((one) => one.key === part) : undefined;
}

const isOfPeople = (sheet: string, place: string) => fieldAt(sheet, place)?.people === true || fieldAt(sheet, place.split(".")[0] ?? "")?.people === true;

test("every link of the guide stands in the list, once, and no other", () => {
  expect(flow.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
});

describe.each(flow)("$id", (link) => {
  const { id, from, to, arrives } = link;
  const fields = arrives && "fields" in arrives ? arrives.fields : [];

  test("is named for the two worksheets it joins", () => {
    const [source = "", target] = id.split(">");
    expect(worksheetOf(source.split(".")[0] ?? "")?.key ?? null).toBe(from.sheet);
    expect(worksheetOf(target ?? "")?.key).toBe(to);
  });

  test("names fields that its worksheets have", () => {
    const read = from.sheet !== null && "fields" in from ? [...from.fields, ...(from.at === "rows" && from.when ? [from.when.field] : []), ...(from.at === "entries" ? (from.along ?? []) : [])].map((place) => [from.sheet, place] as const) : [];
    const written = [...fields.map((carried) => carried.to), ...(arrives && "set" in arrives ? Object.keys(arrives.set ?? {}) : []), ...(arrives && "pointer" in arrives && arrives.pointer !== undefined ? [arrives.pointer] : [])].map((place) => [to, place] as const);
    for (const [sheet, place] of [...read, ...written]) expect(fieldAt(sheet, place), `${sheet} ${place}`).toBeDefined();
  });

  test("carries only what its source gives", () => {
    const given: readonly string[] = from.at === "rows" ? ["id", ...from.fields] : from.at === "entries" ? ["text", "row", ...(from.along ?? [])] : from.at === "baselines" ? ["id", "text", "indicator"] : ["id", "text", "toward"];
    for (const carried of fields) for (const key of [carried.from].flat()) expect(given, `${id} ${key}`).toContain(key);
  });

  test("sets words that its target knows", () => {
    for (const [place, word] of Object.entries(arrives && "set" in arrives ? (arrives.set ?? {}) : {})) {
      const field = fieldAt(to, place);
      expect(field && "choices" in field ? field.choices.map(({ key }) => key) : []).toContain(word);
    }
  });

  test("is carried, pointed at or made where that can be done, and shown where it can not", () => {
    if (link.how === "show") expect(arrives).toBeUndefined();
    if (link.how === "become") expect(arrives?.into).toBe("task");
    if (link.how === "carry") expect(["new", "either", "existing", "theory"]).toContain(arrives?.into);
  });

  test("brings nothing about how many people to where everybody reads it", () => {
    if (from.at !== "rows" && from.at !== "entries") return;
    const words = from.at === "rows" ? fields.flatMap((carried) => [carried.from].flat().filter((key) => key !== "id").map((key) => [key, carried.to] as const)) : fields.filter((carried) => carried.from === "text").flatMap((carried) => from.fields.map((key) => [key, carried.to] as const));
    for (const [source, target] of words) expect(isOfPeople(from.sheet, source) && !isOfPeople(to, target), `${id} ${source}`).toBe(false);
  });

  test("is found from both of its ends", () => {
    expect(flowInto(to)).toContain(link);
    if (from.sheet !== null) expect(flowOutOf(from.sheet)).toContain(link);
  });
});

test("a worksheet that nothing leads to or from has none", () => {
  const joined = new Set(flow.flatMap(({ from, to }) => [from.sheet, to]));
  for (const { key } of worksheets) expect(flowInto(key).length + flowOutOf(key).length > 0, key).toBe(joined.has(key));
});
