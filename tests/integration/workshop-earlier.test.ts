import { expect, inject, test } from "vitest";
import { readCode } from "../../app/domain/workshop/code";
import { sha256 } from "../../app/domain/sha256.server";
import { closeSession, decide, facilitate, openSession, planSession, seatView, setHidden } from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { codeOf, join, lobby, sit, until, write } from "../build-workshop";
import { refusalOf } from "../refusal";
import { databaseBefore } from "../setup/database-before";

/** Two rooms after the first part: room 1 keeps a vision and an outcome and sets one aside, room 2 has decided nothing. */
async function secondPart() {
  const { facilitator, session } = await lobby();
  const [ana, ben] = [await sit(facilitator, session), await sit(facilitator, session)];
  await until(facilitator, session, "vision");
  const vision = await write(ana, "Work pays enough");
  await until(facilitator, session, "agree");
  await decide(ana, { idea: `card:${vision}`, outcome: "kept" });
  await until(facilitator, session, "outcome");
  const [debt, parking] = [await write(ana, "Less debt"), await write(ana, "More parking")];
  await until(facilitator, session, "choose");
  await decide(ana, { idea: `card:${debt}`, outcome: "later" });
  await decide(ana, { idea: `card:${debt}`, outcome: "kept", text: "Fewer families with debt" });
  await decide(ana, { idea: `card:${parking}`, outcome: "kept" });
  await decide(ana, { idea: `card:${parking}`, outcome: "not_now" });
  return { facilitator, session, ana, ben, vision, debt };
}

const inBoth = [["vision", ["Work pays enough"]], ["outcome", ["Fewer families with debt"]]];
const told = (earlier: readonly { readonly answers: string; readonly kept: readonly { readonly text: string }[] }[]) => earlier.map(({ answers, kept }) => [answers, kept.map(({ text }) => text)]);

test("part 2 shows what the room kept in part 1, on its phones and to the facilitator, and to no other room", async () => {
  const { facilitator, session, ana, ben } = await secondPart();
  expect(told((await seatView(ana)).earlier)).toEqual(inBoth.slice(0, 1));
  await until(facilitator, session, "precondition");
  expect(told((await seatView(ana)).earlier)).toEqual(inBoth);
  expect((await seatView(ben)).earlier).toEqual([]);
  const { rooms } = await facilitate(facilitator, { session });
  expect(rooms.map(({ kept }) => told(kept))).toEqual([inBoth, []]);
});

test("what was taken off the board is not shown as kept, and after the close everything kept is", async () => {
  const { facilitator, session, ana, vision } = await secondPart();
  await setHidden(facilitator, { session, card: vision, hidden: true });
  await until(facilitator, session, "precondition");
  expect(told((await seatView(ana)).earlier)).toEqual(inBoth.slice(1));
  await setHidden(facilitator, { session, card: vision, hidden: false });
  await closeSession(facilitator, { session });
  expect((await seatView(ana)).earlier).toEqual([]);
  expect((await facilitate(facilitator, { session })).rooms.map(({ kept }) => told(kept))).toEqual([inBoth, []]);
});

test("a workshop has its code before it is opened, and the same one afterwards; until then nobody comes in by it", async () => {
  const { facilitator } = await buildCoalition();
  const session = await planSession(facilitator, { title: "Work that pays", rooms: ["Room 1"], dotsEach: 3 });
  const code = await codeOf(facilitator, session);
  expect(await refusalOf(join(code))).toBe("conflict");
  expect((await facilitate(facilitator, { session })).rooms[0]?.people).toEqual([]);
  await openSession(facilitator, { session });
  expect(await codeOf(facilitator, session)).toBe(code);
  expect((await join(code)).session).toBe(session);
});

test("workshops that were prepared by the version before get a code, those that are open or over keep theirs", async () => {
  const before = await databaseBefore(inject("templateUrl"), "20261130080000");
  try {
    const { client } = before;
    await client.query("insert into geography (id, kind, name, state_code, state_name) values ('37067', 'county', 'Forsyth', '37', 'North Carolina')");
    await client.query("insert into account (id, email, name, password_hash) values (gen_random_uuid(), 'ana@example.net', 'Ana', 'x')");
    await client.query("insert into coalition (id, slug, name, community_id) values (gen_random_uuid(), 'old', 'Old', '37067')");
    await client.query(
      `insert into workshop_session (id, coalition_id, title, template, created_by, code, code_hash, opened_at, closed_at)
       select gen_random_uuid(), c.id, x.title, 'theory-of-change', a.id, x.code, x.hash, x.opened, x.closed from coalition c, account a,
         (values ('one', null, null, null::timestamptz, null::timestamptz), ('two', null, null, null, null), ('open', 'ACDEFG', 'hash', now(), null), ('over', 'HJKMNP', null, now(), now()))
         as x (title, code, hash, opened, closed)`,
    );
    await before.apply("20261130080000");
    const { rows } = await client.query<{ title: string; code: string; code_hash: string | null }>("select title, code, code_hash from workshop_session order by title");
    const fresh = rows.filter(({ title }) => title === "one" || title === "two");
    expect(fresh.map(({ code }) => readCode(code))).toEqual(fresh.map(({ code }) => code));
    expect(fresh.map(({ code_hash: hash }) => hash)).toEqual(fresh.map(({ code }) => sha256(code)));
    expect(new Set(fresh.map(({ code }) => code)).size).toBe(2);
    expect(rows.filter(({ title }) => title === "open" || title === "over")).toEqual([{ title: "open", code: "ACDEFG", code_hash: "hash" }, { title: "over", code: "HJKMNP", code_hash: null }]);
  } finally {
    await before.drop();
  }
});
