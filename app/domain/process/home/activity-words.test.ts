import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { steps } from "~/content/steps";
import { criterionDone } from "~/content/steps/criterion-done";
import { activityWords, isTold } from "./activity-words";

const told = (kind: string, subjectId = "", detail: unknown = {}) => activityWords({ actor: "Mei Chen", kind, subjectId, detail });

describe("what happened, in a sentence", () => {
  test("a worksheet and a criterion are called by their titles, not by their keys", () => {
    expect(told("answer.changed", "shared_definition")).toBe("Mei Chen wrote in “Shared definition and principles”");
    expect(told("criterion.met", "1.e")).toBe("Mei Chen noted that the core team shares one understanding");
    expect(told("criterion.met", "4.e")).toBe("Mei Chen confirmed: Engagement plan covers steps 5 to 10");
  });

  test("other things are called by the words that were recorded with them", () => {
    expect(told("target.proposed", "some id", { text: "Low birth weight" })).toBe("Mei Chen proposed a target: Low birth weight");
    expect(told("baseline.frozen", "some id", { name: "Jobs paying living wages" })).toBe("Mei Chen froze a baseline: Jobs paying living wages");
  });

  test("a released figure is called by its name in the reader's language, whoever told it", () => {
    const detail = { text: "Share of babies born with low weight (Black, Non-Hispanic) · Forest County, EX", measure: { column: "share_low_birth_weight", breakdown: "race-ethnicity", subgroup: "Black, Non-Hispanic", place: "Forest County, EX" } };
    expect(told("baseline.frozen", "some id", detail)).toBe("Mei Chen froze a baseline: Share of babies born with low weight (Black, non-Hispanic) · Forest County, EX");
  });

  test("kinds without words of their own are told by their family, and unknown ones plainly", () => {
    expect(told("theory.judged", "some id", { text: "Every child starts ready" })).toBe("Mei Chen changed the theory of change: Every child starts ready");
    expect(told("something.new")).toBe("Mei Chen changed something");
  });

  test("a detail of another shape does no harm", () => {
    expect(told("target.agreed", "some id", null)).toBe("Mei Chen agreed to the target");
    expect(told("target.agreed", "some id", { text: 3 })).toBe("Mei Chen agreed to the target");
    expect(told("member.invitation_withdrawn")).toBe("Mei Chen took back an invitation");
  });

  test("a person's word is told as people say it", () => {
    expect(told("criterion.met", "7.a")).toBe("Mei Chen marked the vision as agreed");
    expect(told("criterion.said", "7.a")).toBe("Mei Chen marked the vision as agreed; a second person still has to confirm it");
    expect(told("criterion.reopened", "7.a")).toBe("Mei Chen marked this as open again: Vision statement agreed");
    expect(told("member.organization_joined", "some id", { name: "" })).toBe("Mei Chen noted that somebody speaks for no organization");
  });

  test("every kind that is recorded anywhere has a sentence of its own", () => {
    const kinds = recordedKinds();
    expect(kinds.length).toBeGreaterThan(40);
    expect(kinds.filter((kind) => !isTold(kind))).toEqual([]);
  });

  test("every criterion that is called by what was done exists", () => {
    const known = steps.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    expect(Object.keys(criterionDone).filter((id) => !known.includes(id))).toEqual([]);
  });
});

/** The kinds that the verbs of all domains record, as they stand in their sources. */
function recordedKinds(): string[] {
  const sources = readdirSync("app/domain", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".server.ts")).map((name) => readFileSync(`app/domain/${name}`, "utf8"));
  const told = sources.flatMap((text) => [...text.matchAll(/\btell\([^"`;]*?"([a-z_]+\.[a-z_]+)"(?:, subjectOf| : "([a-z_]+\.[a-z_]+)")?/g)].flatMap(([, one, other]) => [one, other]));
  const named = sources.flatMap((text) => [...text.matchAll(/\bkind = "([a-z_]+\.[a-z_]+)"/g)].map(([, kind]) => kind));
  const theory = sources.flatMap((text) => [...text.matchAll(/\brecord\(db, member, "([a-z_]+)"/g)].map(([, verb]) => `theory.${verb}`));
  const tasks = sources.flatMap((text) => [...text.matchAll(/\bevent: "([a-z_]+)"/g)].flatMap(([, event]) => (event === "changed" ? [] : [`task.${event}`])));
  return [...new Set([...told, ...named, ...theory, ...tasks, "theory.put_first", "theory.put_back", "answer.row_added", "answer.row_moved", "answer.row_removed", "answer.row_restored", "local.raw_seen"])].filter((kind) => kind !== undefined);
}
