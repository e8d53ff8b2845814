import { describe, expect, test } from "vitest";
import { closeSession, decide, handOver, harvest, leaveRest, listGiven, listResults } from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { lobby, sit, until, write } from "../build-workshop";
import { refusalOf } from "../refusal";

/** A workshop in which a room has kept one idea, over or not. */
async function kept({ over = true } = {}) {
  const { session, ...people } = await lobby({ rooms: ["Room 1"] });
  const { facilitator } = people;
  const ana = await sit(facilitator, session);
  await until(facilitator, session, "outcome");
  const card = await write(ana, "Less debt");
  await until(facilitator, session, "choose");
  await decide(ana, { idea: `card:${card}`, outcome: "kept" });
  if (over) await closeSession(facilitator, { session });
  return { ...people, session };
}

const wayOf = async (member: Parameters<typeof listResults>[0], session: string) => (await listResults(member, { session })).way;

describe("results of a workshop", () => {
  test("are given by the facilitator, wait on the home of those who may accept them, once, and are answered by putting them in", async () => {
    const { facilitator, lead, core, resident, data, session } = await kept();
    expect(await wayOf(facilitator, session)).toBe("mine");
    await Promise.all([handOver(facilitator, { session }), handOver(facilitator, { session })]);
    for (const member of [lead, core]) expect(await listGiven(member)).toMatchObject([{ session, title: "Work that pays", by: facilitator.name }]);
    for (const member of [facilitator, resident, data]) expect(await listGiven(member)).toEqual([]);
    expect(await wayOf(facilitator, session)).toBe("given");
    const { results } = await listResults(lead, { session });
    await harvest(lead, { session, take: results });
    expect(await listGiven(core)).toEqual([]);
    expect(await wayOf(facilitator, session)).toBe("answered");
  });

  test("stop waiting when somebody says that nothing more of them is needed", async () => {
    const { facilitator, lead, core, session } = await kept();
    await handOver(facilitator, { session });
    await leaveRest(core, { session });
    expect(await listGiven(lead)).toEqual([]);
    await handOver(facilitator, { session });
    expect(await listGiven(lead)).toEqual([]);
  });

  test("are not given before the workshop is over, nor by those who do not run it, nor elsewhere", async () => {
    const { facilitator, resident, viewer, session } = await kept({ over: false });
    expect(await wayOf(facilitator, session)).toBe("running");
    expect(await refusalOf(handOver(facilitator, { session }))).toBe("conflict");
    for (const member of [resident, viewer]) expect(await refusalOf(Promise.resolve().then(() => handOver(member, { session })))).toBe("forbidden");
    expect(await refusalOf(Promise.resolve().then(() => leaveRest(facilitator, { session })))).toBe("forbidden");
    const { lead: stranger } = await buildCoalition({ name: "Elsewhere" });
    expect(await refusalOf(handOver(stranger, { session }))).toBe("not-found");
    expect(await listGiven(stranger)).toEqual([]);
  });
});
