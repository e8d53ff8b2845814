import { randomUUID } from "node:crypto";
import type { Member } from "~/domain/coalition/member";
import type { Seat } from "~/domain/workshop/seat";
import { advance, castDots, closeSession, contribute, decide, facilitate, findSeat, groupCard, joinByCode, listSessions, nameGroup, newDevice, openSession, planSession, seatView, type FacilitatorView, type SeatView } from "~/domain/workshop/workshop.server";
import type { Guest, Table } from "./breakout";

/** A guest on their seat. */
type Seated = { readonly seat: Seat; readonly guest: Guest; readonly table: Table };

/** Holds a whole workshop the way it happens: people join by code, write, put together, place dots and decide, stage after
 *  stage, until it closes. Returns its id; null when it was held before. One that was cut off is closed and held again. */
export async function holdBreakout(facilitator: Member, title: string, tables: readonly Table[]): Promise<string | null> {
  const before = (await listSessions(facilitator)).filter((session) => session.title === title);
  if (before.some(({ state, people }) => state === "closed" && people > 0)) return null;
  for (const { id, state } of before) if (state === "lobby" || state === "running") await closeSession(facilitator, { session: id });
  const session = await planSession(facilitator, { title, rooms: tables.map(({ name }) => name), dotsEach: 3 });
  await openSession(facilitator, { session });
  const seated = await welcome(facilitator, session, tables);
  for (let now = await next(facilitator, session); now.standing.state === "running"; now = await next(facilitator, session)) await work(now, seated);
  return session;
}

async function next(facilitator: Member, session: string): Promise<FacilitatorView> {
  const { standing } = await facilitate(facilitator, { session });
  await advance(facilitator, { session, seen: standing.at });
  return facilitate(facilitator, { session });
}

/** Rooms fill evenly, so one guest of each table comes in after the other. */
async function welcome(facilitator: Member, session: string, tables: readonly Table[]): Promise<readonly Seated[]> {
  const code = (await facilitate(facilitator, { session })).code ?? missing("code");
  const longest = Math.max(...tables.map(({ guests }) => guests.length));
  const seated: Seated[] = [];
  for (let turn = 0; turn < longest; turn += 1) {
    for (const table of tables) {
      const guest = table.guests[turn];
      if (guest) seated.push({ guest, table, seat: await sit(code, guest) });
    }
  }
  return seated;
}

async function sit(code: string, { nickname, language }: Guest): Promise<Seat> {
  const { session, token } = await joinByCode({ code, nickname, language, device: { id: newDevice(), tokensOf: async () => [] }, address: "192.0.2.1" });
  return (await findSeat(session, token)) ?? missing("seat");
}

async function work({ stage }: FacilitatorView, seated: readonly Seated[]): Promise<void> {
  switch (stage?.plan.kind) {
    case "write":
      return each(seated, (one) => write(one, stage.questions[0]?.stage ?? missing("question"), stage.plan.about[0]));
    case "group":
      return each(hosts(seated), putTogether);
    case "vote":
      return each(seated, placeDots);
    case "decide":
      return each(hosts(seated), decideAll);
  }
}

/** The first guest of each table does what the table has agreed on. */
function hosts(seated: readonly Seated[]): readonly Seated[] {
  return seated.filter(({ guest, table }) => table.guests[0] === guest);
}

async function write({ seat, guest }: Seated, stage: string, answers: keyof Guest["notes"] | undefined): Promise<void> {
  const notes = (answers && guest.notes[answers]) ?? [];
  for (const text of notes) await contribute(seat, { clientKey: randomUUID(), stage, text, language: guest.language });
}

async function putTogether({ seat, table }: Seated): Promise<void> {
  for (const { title, notes } of table.groups) {
    const [first = "", ...others] = notes;
    await groupCard(seat, { card: noteIn(await seatView(seat), first), to: "new" });
    const { key, group } = ideaIn(await seatView(seat), first);
    for (const text of others) await groupCard(seat, { card: noteIn(await seatView(seat), text), to: key });
    await nameGroup(seat, { group: group?.id ?? missing("group"), title });
  }
}

async function placeDots({ seat, guest }: Seated): Promise<void> {
  for (const [note, dots] of Object.entries(guest.dots)) await castDots(seat, { idea: ideaIn(await seatView(seat), note).key, dots });
}

/** What this stage is about: decisions on other questions wait for theirs. */
async function decideAll({ seat, table }: Seated): Promise<void> {
  for (const { note, ...decision } of table.decided) {
    const idea = findIdea(await seatView(seat), note);
    if (idea && !idea.decision) await decide(seat, { idea: idea.key, ...decision });
  }
}

function findIdea({ questions }: SeatView, note: string) {
  return questions.flatMap(({ ideas }) => ideas).find(({ notes }) => notes.some(({ text }) => text === note));
}

function ideaIn(view: SeatView, note: string) {
  return findIdea(view, note) ?? missing(note);
}

function noteIn(view: SeatView, note: string): string {
  return ideaIn(view, note).notes.find(({ text }) => text === note)?.id ?? missing(note);
}

async function each(seated: readonly Seated[], act: (one: Seated) => Promise<void>): Promise<void> {
  await Promise.all(seated.map(act));
}

function missing(what: string): never {
  throw new Error(`“${what}” is missing in the sample’s workshop.`);
}
