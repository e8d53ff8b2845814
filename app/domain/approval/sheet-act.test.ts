import { describe, expect, test } from "vitest";
import { actOn, type SheetAct } from "./sheet-act";
import type { SheetState } from "./sheet-state";

const kinds: readonly SheetState["kind"][] = ["empty", "begun", "ready", "waits", "sent-back", "approved", "approved-draft"];
const acts = (may: Parameters<typeof actOn>[1]) => kinds.map((kind) => actOn({ kind }, may));

describe("what comes next on a worksheet", () => {
  test.each<[string, Parameters<typeof actOn>[1], readonly SheetAct[]]>([
    ["who writes and sends", { writes: true, sends: true, signs: false }, ["start", "go-on", "send", "open", "mend", "open", "go-on"]],
    ["who writes alone", { writes: true, sends: false, signs: false }, ["start", "go-on", "open", "open", "open", "open", "go-on"]],
    ["whose signature is missing", { writes: true, sends: true, signs: true }, ["start", "go-on", "send", "review", "mend", "open", "go-on"]],
    ["who reads and signs", { writes: false, sends: false, signs: true }, ["open", "open", "open", "review", "open", "open", "open"]],
    ["who reads", { writes: false, sends: false, signs: false }, ["open", "open", "open", "open", "open", "open", "open"]],
  ])("for %s", (_, may, expected) => {
    expect(acts(may)).toEqual(expected);
  });
});
