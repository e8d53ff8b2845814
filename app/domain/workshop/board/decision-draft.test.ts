import { expect, test } from "vitest";
import { readDraft } from "./decision-draft";

test("a draft is read as it was kept; what cannot be one is none", () => {
  expect(readDraft({ text: "Buses", reason: "", more: 1 })).toEqual({ text: "Buses", reason: "" });
  for (const broken of [null, undefined, "Buses", { text: "Buses" }, { text: 1, reason: "" }]) expect(readDraft(broken)).toBeNull();
});
