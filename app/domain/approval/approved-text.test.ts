import { expect, test } from "vitest";
import { fieldsOf } from "~/content/worksheet-fields";
import type { FilledSheet } from "../process/filled-sheet";
import { inApprovedWords } from "./approved-text";

const sheet = (fields: FilledSheet["fields"], rows: FilledSheet["rows"] = []): FilledSheet => ({ fields, rows });
const own = fieldsOf("priorities").find((field) => field.each)?.key ?? expect.unreachable("Somebody rates priorities.");

test("approved words stand for the draft; other sheets stay as they are", () => {
  const live = new Map([["shared_definition", sheet({ econ_local: "draft" })], ["roles", sheet({ a: "b" })]]);
  const read = inApprovedWords(live, new Map([["shared_definition", sheet({ econ_local: "approved" })]]));
  expect(read.get("shared_definition")?.fields).toEqual({ econ_local: "approved" });
  expect(read.get("roles")).toBe(live.get("roles"));
});

test("a sheet that was emptied since keeps its approved words", () => {
  expect(inApprovedWords(new Map(), new Map([["roles", sheet({ a: "b" })]])).get("roles")?.fields).toEqual({ a: "b" });
});

test("what each person answers alone is never sent, and stays", () => {
  const live = new Map([["priorities", sheet({}, [{ id: "1", answers: { [own]: 4, why: "draft" } }, { id: "2", answers: { [own]: 2 } }])]]);
  const read = inApprovedWords(live, new Map([["priorities", sheet({}, [{ id: "1", answers: { why: "approved" } }])]]));
  expect(read.get("priorities")?.rows).toEqual([{ id: "1", answers: { [own]: 4, why: "approved" } }]);
});
