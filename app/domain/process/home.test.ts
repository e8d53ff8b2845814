import { describe, expect, test } from "vitest";
import type { Member } from "../coalition/member";
import { noEvidence, type Evidence } from "./evidence";
import { homeOf } from "./home";
import { road } from "./process";

const lead: Member = { accountId: "a", membershipId: "m", coalitionId: "c", coalitionSlug: "forest", coalitionName: "Forest", communityId: "99001", roles: ["lead"], name: "Jordan", readOnly: false };
const path = {
  step: (coalition: string, step: number) => `/${coalition}/steps/${step}`,
  target: (coalition: string, target: string) => `/${coalition}/targets/${target}`,
  targets: (coalition: string) => `/${coalition}/targets`,
};
const home = (evidence: Evidence) => homeOf({ member: lead, stops: road(evidence), targets: [], path });
const started = (...keys: string[]): Evidence => ({ ...noEvidence, sheets: new Map(keys.map((key) => [key, { fields: { any: "words" }, rows: [] }])) });

describe("what the home page says", () => {
  test("a new coalition is invited to begin, and told where", () => {
    const { title, lines } = home(noEvidence);
    expect(title).toBe("Let us begin");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ act: "Open step 1", to: "/forest/steps/1" });
  });

  test("one at work is told where it is, and how many earlier steps have gaps", () => {
    const { title, lead: words, lines } = home(started("shared_definition", "charter", "findings"));
    expect(title).toBe("Where we are: Initial understanding");
    expect(words).toBe("2 earlier steps have something missing that later work builds on.");
    expect(lines.map(({ to }) => to)).toEqual(["/forest/steps/5", "/forest/steps/4", "/forest/steps/1"]);
  });

  test("one without gaps is reminded that order is free", () => {
    expect(home(started("shared_definition")).lead).toBe("Start where it helps you most. The steps can be worked in any order.");
  });
});
