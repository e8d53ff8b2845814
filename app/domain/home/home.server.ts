import { readAtOnce } from "~/db/reading.server";
import { asMemberSql } from "~/db/work.server";
import { heldReading } from "../baseline/baseline.server";
import { type Contact, contactsReading } from "../coalition/people-here.server";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { waitingWithin } from "../notice/notice.server";
import { ownSheets } from "../process/own-sheets";
import { changesReading } from "../process/what-changed.server";
import { roadWithin } from "../process/process.server";
import { myTasksReading } from "../task/task.server";
import { targetReading, targetsAndDecisions } from "../target/target.server";
import { eveningsReading, givenReading, heardReading } from "../workshop/workshop.server";
import { inOrder } from "./evenings-in-order";

/** What the frame of every page shows: the road, and what waits for the member. One unit of work. */
export function readFrame(member: Member) {
  return asMemberSql(member, async (db) => ({ road: await roadWithin(db, member), waiting: await waitingWithin(db, member) }));
}

/** What a home page shows besides the road, in two messages to PostgreSQL however much there is: what the coalition wrote, then the
 *  released figures of what it measures. `since`: the last visit. */
export async function readHome(member: Member, { since }: { readonly since: Date | null }) {
  const [targets, held, changes, given, tasks] = await readAtOnce(member, (ask) =>
    Promise.all([ask(targetReading), ask(heldReading), ask(changesReading(member, { since })), ask(givenReading(member)), ask(myTasksReading(member))]),
  );
  return { ...(await targetsAndDecisions(member, { targets, held })), changes, given, tasks };
}

/** What a resident finds: what was said and what became of it, what they can do next, and whom to ask. Two messages. */
export async function readResidentHome(member: Member) {
  const [written, heard, evenings, tasks, contacts] = await readAtOnce(member, (ask) =>
    Promise.all([ask(targetReading), ask(heardReading), ask(eveningsReading({ codes: false })), ask(myTasksReading(member)), ask(contactsReading)]),
  );
  const { targets } = await targetsAndDecisions(member, { targets: written, held: [] });
  const sheets = ownSheets(member).flatMap((step) => step.sheets).filter(({ writes }) => writes).length;
  return { name: member.name, targets, heard, next: inOrder(evenings).next[0] ?? null, tasks, contacts: others(member, contacts), sheets, mayJoin: can(member, "workshop:join") };
}

/** What whoever runs workshops finds: the next one with its code, what past ones still owe, and whom to ask. One message. */
export async function readEveningsHome(member: Member) {
  const [evenings, contacts] = await readAtOnce(member, (ask) => Promise.all([ask(eveningsReading({ codes: can(member, "workshop:run") })), ask(contactsReading)]));
  return { ...inOrder(evenings), contacts: others(member, contacts).filter(({ role }) => role === "lead"), mayRun: can(member, "workshop:run") };
}

/** Nobody is told to ask themselves. */
function others({ accountId }: Member, contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ account }) => account !== accountId);
}
