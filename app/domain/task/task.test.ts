import fc from "fast-check";
import { expect, test } from "vitest";
import { actsFor, bandOf, inView, isOverdue, seesTask, stateOf, type Task, taskActs } from "./task";
import { taskForm } from "./task.form";
import { addressOf, groupsOf, searchOf } from "./tasks-view";
import { eventWords } from "./task-words";

const person = (id: string, left = false) => ({ id, name: id, left });
const base: Task = { id: "t", title: "Print cards", language: "en", owner: person("ana"), deputy: person("dev"), addedBy: person("lee"), accepted: true, due: "2026-12-10", source: null, restricted: false, blocked: null, doneAt: null, proof: null, proofLink: null, version: 1 };
const as = (membershipId: string, ...roles: ("lead" | "wg" | "viewer" | "fac" | "core")[]) => ({ membershipId, roles, readOnly: false });
const day = "2026-12-01";

test("what is said of a task first is what holds it up most", () => {
  expect(stateOf(base, day)).toBe("open");
  expect(stateOf(base, "2026-12-10")).toBe("open");
  expect(stateOf(base, "2026-12-11")).toBe("overdue");
  expect(stateOf({ ...base, accepted: false }, "2027-01-01")).toBe("waiting");
  expect(stateOf({ ...base, owner: null, accepted: false }, day)).toBe("nobody");
  expect(stateOf({ ...base, owner: person("ana", true) }, day)).toBe("nobody");
  expect(stateOf({ ...base, blocked: "No printer" }, "2027-01-01")).toBe("blocked");
  expect(stateOf({ ...base, blocked: "No printer", doneAt: "2026-12-01T10:00:00Z" }, day)).toBe("done");
});

test("only who has it says yes or hands it back", () => {
  const given = { ...base, accepted: false };
  expect(actsFor(as("ana", "wg"), given)).toEqual(["accept", "hand-back", "assign", "change"]);
  expect(actsFor(as("lead", "lead"), given)).toEqual(["assign", "change"]);
  expect(actsFor(as("other", "wg"), given)).toEqual([]);
});

test("who has it or stands in finishes and says what holds it up", () => {
  expect(actsFor(as("ana", "wg"), base)).toEqual(["hand-back", "assign", "block", "finish", "change"]);
  expect(actsFor(as("dev", "wg"), base)).toEqual(["block", "finish"]);
  expect(actsFor(as("dev", "wg"), { ...base, blocked: "No printer" })).toEqual(["unblock", "finish"]);
});

test("what was handed back can be taken by anyone who takes part in tasks", () => {
  expect(actsFor(as("other", "wg"), { ...base, owner: null, accepted: false })).toEqual(["assign"]);
});

test("what is done is only opened again, and who may not write tasks does nothing", () => {
  const done = { ...base, doneAt: "2026-12-01T10:00:00Z" };
  expect(actsFor(as("ana", "wg"), done)).toEqual(["reopen"]);
  expect(actsFor(as("lead", "lead"), done)).toEqual(["reopen"]);
  expect(actsFor(as("ana", "viewer"), base)).toEqual([]);
  expect(actsFor({ ...as("ana", "wg"), readOnly: true }, base)).toEqual([]);
});

test("a task from what is kept for the core team is seen by them, and by whom it was given to", () => {
  const kept = { ...base, restricted: true };
  expect([as("x", "core"), as("ana", "wg"), as("dev", "wg"), as("lee", "wg")].map((one) => seesTask(one, kept))).toEqual([true, true, true, true]);
  expect(seesTask(as("x", "wg"), kept)).toBe(false);
  expect(seesTask(as("x", "viewer"), base)).toBe(true);
});

test("every task is in all or done, never both, and groups lose none", () => {
  const days = fc.integer({ min: -400, max: 400 }).map((away) => new Date(Date.parse(day) + away * 86_400_000).toISOString().slice(0, 10));
  const task = fc.record({ due: fc.option(days), doneAt: fc.option(fc.constant("2026-11-30T10:00:00Z")), owner: fc.option(fc.constantFrom(person("ana"), person("dev"))) }).map((some): Task => ({ ...base, ...some, deputy: null }));
  fc.assert(fc.property(fc.array(task), fc.constantFrom("due" as const, "owner" as const), (tasks, group) => {
    const who = { me: "ana", day };
    expect(inView(tasks, "all", who).length + inView(tasks, "done", who).length).toBe(tasks.length);
    expect(inView(tasks, "overdue", who).every((one) => isOverdue(one, day) && bandOf(one, day) === "late")).toBe(true);
    for (const view of ["mine", "all", "overdue", "done"] as const) {
      expect(groupsOf(tasks, { view, group }, who).flatMap((of) => of.tasks).length).toBe(inView(tasks, view, who).length);
    }
  }));
});

test("an address leads back to itself, and what it does not know is the default", () => {
  for (const view of ["mine", "all", "overdue", "done"] as const) for (const group of ["due", "owner"] as const) for (const task of [null, "t1"]) {
    expect(addressOf(new URLSearchParams(searchOf({ view, group, task })))).toEqual({ view, group, task });
  }
  expect(addressOf(new URLSearchParams("view=nonsense&group=x"))).toEqual({ view: "mine", group: "due", task: null });
});

test("a form with a bad day, link or length is refused next to the field", () => {
  const fault = (input: object) => taskForm.safeParse(input).error?.issues.map(({ path }) => path.join("."));
  const add = { intent: "add", title: "Print" };
  expect(fault(add)).toBeUndefined();
  expect(fault({ ...add, title: "x".repeat(201) })).toEqual(["title"]);
  expect(fault({ ...add, title: "   " })).toEqual(["title"]);
  expect(fault({ ...add, due: "2026-02-30" })).toEqual(["due"]);
  expect(fault({ ...add, due: "0206-02-20" })).toEqual(["due"]);
  const finish = { intent: "finish", task: "01994a50-0000-7000-8000-000000000000", seen: "1", proof: "The cards are printed." };
  expect(fault({ ...finish, link: "javascript:alert(1)" })).toEqual(["link"]);
  expect(fault({ ...finish, proof: "" })).toEqual(["proof"]);
  expect(fault({ ...finish, link: "https://example.org/cards" })).toBeUndefined();
});

test("all that can happen to a task is told in its history, each in its own words", () => {
  const events = ["added", "assigned", "accepted", "handed_back", "blocked", "unblocked", "finished", "reopened"];
  const said = [...events, "changed"].map((kind) => eventWords({ kind, by: "Ana", words: "why" }));
  expect(new Set(said).size).toBe(taskActs.length + 1);
  expect(eventWords({ kind: "added", by: "Ana", words: "" }, "⟨⟩")).not.toContain("⟨⟩");
  expect(eventWords({ kind: "blocked", by: "Ana", words: "why" }, "⟨⟩")).toBe("Ana said what holds it up: “⟨⟩”");
});
