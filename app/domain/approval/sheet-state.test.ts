import { describe, expect, test } from "vitest";
import { type Paper, stateOf } from "./sheet-state";
import type { Person } from "./signing";

const people: readonly Person[] = [{ accountId: "a", name: "Ana", roles: ["lead"] }, { accountId: "b", name: "Priya", roles: ["core"] }];
const sheet = { approvedBy: ["lead"] as const };
const counts = { answered: 3, asked: 5, rows: 0 };
const filled = { ...counts, written: true };
const sent: Paper = { id: "1", worksheet: "shared_definition", number: 1, version: 1, note: "", language: null, sentBy: "b", sender: "Priya", at: "2026-03-02T10:00:00Z", signatures: [], sentBack: null, approvedAt: null, reopened: null };
const approved: Paper = { ...sent, approvedAt: "2026-03-04T10:00:00Z" };
const state = (papers: readonly Paper[], changed = false, how = filled) => stateOf(sheet, how, { papers, changed }, people);

describe("the state of a worksheet", () => {
  test("before anything is sent is how far its answers are", () => {
    expect(state([], false, { answered: 0, asked: 5, rows: 0, written: false })).toEqual({ kind: "empty" });
    expect(state([])).toEqual({ kind: "begun", ...counts });
    expect(state([], false, { ...filled, answered: 5 })).toMatchObject({ kind: "ready" });
  });

  test("is not empty where only questions are answered that nobody asks of a finished one", () => {
    expect(state([], false, { answered: 0, asked: 0, rows: 0, written: true })).toMatchObject({ kind: "begun" });
  });

  test("names who it waits for, and says when somebody wrote on", () => {
    expect(state([sent], true)).toEqual({ kind: "waits", version: 1, changed: true, who: [{ hand: "lead", names: ["Ana"], more: 1 }] });
  });

  test("tells the reason it came back with", () => {
    expect(state([{ ...sent, sentBack: { name: "Ana", reason: "Say who pays", language: "en", at: "2026-03-03T10:00:00Z" } }])).toEqual({ kind: "sent-back", version: 1, name: "Ana", reason: "Say who pays", language: "en" });
  });

  test("is approved until somebody writes on or opens it again", () => {
    expect(state([approved])).toEqual({ kind: "approved", version: 1, at: "2026-03-04T10:00:00Z" });
    expect(state([approved], true)).toMatchObject({ kind: "approved-draft", version: 1, reopened: null });
    const reopened = { name: "Ana", reason: "The council changed", language: "en" as const, at: "2026-03-05T10:00:00Z" };
    expect(state([{ ...approved, reopened }])).toMatchObject({ kind: "approved-draft", reopened: "The council changed" });
    expect(state([approved, { ...sent, id: "2", number: 2, version: 2 }])).toMatchObject({ kind: "waits", version: 2 });
  });
});
