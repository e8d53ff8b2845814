import { describe, expect, test } from "vitest";
import { steps } from "~/content/steps";
import type { Member } from "../coalition/member";
import { noEvidence, type Evidence } from "./criterion/evidence";
import { homeOf } from "./home";
import { road } from "./process";

const lead: Member = { accountId: "a", membershipId: "m", coalitionId: "c", coalitionSlug: "forest", coalitionName: "Forest", communityId: "99001", roles: ["lead"], name: "Jordan", readOnly: false };
const path = {
  people: (coalition: string) => `/${coalition}/people`,
  metrics: (coalition: string) => `/${coalition}/metrics`,
  step: (coalition: string, step: number) => `/${coalition}/steps/${step}`,
  target: (coalition: string, target: string) => `/${coalition}/targets/${target}`,
  targets: (coalition: string) => `/${coalition}/targets`,
  localData: (coalition: string) => `/${coalition}/metrics/local`,
  theory: (coalition: string) => `/${coalition}/theory`,
  plan: (coalition: string) => `/${coalition}/plan`,
  worksheet: (coalition: string, step: number, worksheet: string) => `/${coalition}/steps/${step}/${worksheet}`,
};
const criteria = steps.flatMap((step) => step.criteria);
const viewer: Member = { ...lead, roles: ["viewer"] };
const home = (evidence: Evidence, begun = { others: true, figures: true }, member = lead) => homeOf({ member, begun, stops: road(evidence), targets: [], path });
const nothing = { others: false, figures: false };
const started = (...keys: string[]): Evidence => ({ ...noEvidence, sheets: new Map(keys.map((key) => [key, { fields: { any: "words" }, rows: [] }])) });

describe("what the home page says", () => {
  test("a new coalition is invited to begin, and told where", () => {
    const { title, begin, lines } = home(noEvidence, nothing);
    expect(title).toBe("Let us begin");
    expect(begin.map(({ act, to }) => [act, to])).toEqual([["Invite people", "/forest/people"], ["See the figures", "/forest/metrics"], ["Open worksheet 1B", "/forest/steps/1/shared_definition#answer-econ_local"]]);
    expect(begin[2]?.title).toBe("Write what each of the three dimensions means here: 3 to go");
    expect(lines).toEqual([]);
  });

  test("each first act is gone once the records show it, and step 1 goes on among what is next", () => {
    expect(home(noEvidence, { others: true, figures: false }).begin.map(({ key }) => key)).toEqual(["figures", "step-1"]);
    const begun = home(started("shared_definition"), { others: false, figures: true });
    expect(begun.begin.map(({ key }) => key)).toEqual(["invite"]);
    expect(begun.lines[0]).toMatchObject({ title: "Write what each of the three dimensions means here: 3 to go", note: "Step 1, Our approach · 1B Shared definition and principles", to: "/forest/steps/1/shared_definition#answer-econ_local" });
    expect(home(started("shared_definition")).begin).toEqual([]);
  });

  test("who does not lead is shown what is next, not how to set up; nor is anybody in an example", () => {
    for (const member of [viewer, { ...lead, readOnly: true }]) {
      const { begin, lines } = home(noEvidence, nothing, member);
      expect(begin).toEqual([]);
      expect(lines).toHaveLength(1);
    }
  });

  test("one at work is told where it is, and how many earlier steps have gaps", () => {
    const { title, lead: words, lines } = home(started("shared_definition", "charter", "findings"));
    expect(title).toBe("Where we are: Our approach");
    expect(words).toBe("2 steps have something missing that later work builds on.");
    expect(lines.map(({ to }) => to)).toEqual(["/forest/steps/1/shared_definition#answer-econ_local", "/forest/steps/4/charter#answer-backbone", "/forest/steps/5#criterion-5.a"]);
  });

  test("work done far ahead takes nobody there: a target of the first hour does not make it step 8", () => {
    const { title, begin } = home({ ...noEvidence, baselines: 1, targets: 1 });
    expect(title).toBe("Where we are: Our approach");
    expect(begin[0]?.to).toBe("/forest/steps/1/shared_definition#answer-econ_local");
  });

  test("what is next is an act, and leads who cannot do it to the step instead of a field", () => {
    expect(home(started("shared_definition"), nothing, viewer).lines[0]).toMatchObject({ title: "Write what each of the three dimensions means here: 3 to go", act: "Open step 1", to: "/forest/steps/1" });
    const all = criteria.map((criterion) => criterion.text.en);
    for (const { title, note } of home(started("shared_definition", "charter", "findings")).lines) for (const text of all) expect(`${title} ${note}`).not.toContain(text);
  });

  test("one without gaps is reminded that order is free", () => {
    expect(home(started("shared_definition")).lead).toBe("Start where it helps you most. The steps can be worked in any order.");
  });
});
