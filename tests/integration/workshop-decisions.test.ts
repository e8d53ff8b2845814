import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { decide, groupCard, seatView } from "../../app/domain/workshop/workshop.server";
import { ideaIn, lobby, sit, until, write } from "../build-workshop";
import { refusalOf } from "../refusal";

/** A room of two that decides about one idea. */
async function deciding() {
  const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
  const [ana, ben] = [await sit(facilitator, session), await sit(facilitator, session)];
  await until(facilitator, session, "precondition");
  const [buses, trains] = [await write(ana, "Buses"), await write(ben, "Trains")];
  await until(facilitator, session, "group");
  await groupCard(ana, { card: buses, to: `card:${trains}` });
  await until(facilitator, session, "decide");
  const { key: idea } = ideaIn(await seatView(ana), "Buses");
  const standing = async () => ideaIn(await seatView(ben), "Buses").decision;
  const rows = () => asMember(ana, (db) => db.roomDecision.count({ where: { coalitionId: ana.coalitionId } }));
  return { facilitator, session, ana, ben, idea, standing, rows };
}

describe("a decision", () => {
  test("is one press: it counts at once, in the idea's own words, and pressing twice changes nothing more", async () => {
    const { ana, idea, standing, rows } = await deciding();
    await decide(ana, { idea, outcome: "kept" });
    expect(await standing()).toMatchObject({ outcome: "kept", text: "Buses · Trains", reason: "" });
    await decide(ana, { idea, outcome: "kept" });
    expect(await rows()).toBe(1);
  });

  test("gets its words and its reason afterwards, and keeps them when the outcome changes", async () => {
    const { ana, ben, idea, standing, rows } = await deciding();
    expect(await refusalOf(decide(ana, { idea, text: "Getting home", reason: "" }))).toBe("conflict");
    await decide(ana, { idea, outcome: "later" });
    await decide(ben, { idea, text: "Getting home at night", reason: "Shifts end late" });
    await decide(ana, { idea, outcome: "kept" });
    expect(await standing()).toMatchObject({ outcome: "kept", text: "Getting home at night", reason: "Shifts end late" });
    await decide(ben, { idea, text: "Getting home at night", reason: "" });
    expect(await standing()).toMatchObject({ outcome: "kept", reason: "" });
    expect(await rows()).toBe(4);
  });

  test("takes what two people say at the same moment: the one's outcome, the other's words", async () => {
    const { ana, ben, idea, standing } = await deciding();
    await decide(ana, { idea, outcome: "not_now" });
    await Promise.all([decide(ana, { idea, outcome: "kept" }), decide(ben, { idea, text: "Night buses", reason: "Shifts" })]);
    expect(await standing()).toMatchObject({ outcome: "kept", text: "Night buses", reason: "Shifts" });
  });
});
