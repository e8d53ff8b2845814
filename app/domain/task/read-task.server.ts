import { languageOf } from "~/content/language";
import type { Prisma } from "~/db/generated/client";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { type Person, seesTask, sourceKinds, type Task } from "./task";

const person = { select: { id: true, leftAt: true, account: { select: { name: true } } } } as const;
const withPeople = { owner: person, deputy: person, addedBy: person } as const;

type Where = { readonly id?: string };

/** The most tasks that one page reads. */
const most = 1000;

/** Tasks that a member may see, open ones by their day, then done ones, the newest first. */
export async function readTasks(db: Db, member: Member, where: Where = {}): Promise<readonly Task[]> {
  const rows = await db.task.findMany({
    where: { coalitionId: member.coalitionId, ...where },
    include: withPeople,
    orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { due: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: most,
  });
  return rows.map(taskOf).filter((task) => seesTask(member, task));
}

type Row = Prisma.TaskGetPayload<{ include: typeof withPeople }>;

function taskOf(row: Row): Task {
  const kind = sourceKinds.find((known) => known === row.sourceKind);
  return {
    id: row.id,
    title: row.title,
    language: languageOf(row.language),
    owner: row.owner && personOf(row.owner),
    deputy: row.deputy && personOf(row.deputy),
    addedBy: personOf(row.addedBy),
    accepted: row.acceptedAt !== null,
    due: row.due?.toISOString().slice(0, 10) ?? null,
    source: kind && row.sourceId !== null ? { kind, id: row.sourceId } : null,
    restricted: row.restricted,
    blocked: row.blockedReason,
    doneAt: row.doneAt?.toISOString() ?? null,
    proof: row.proof,
    proofLink: row.proofLink,
    version: row.version,
  };
}

function personOf({ id, leftAt, account }: NonNullable<Row["owner"]>): Person {
  return { id, name: account.name, left: leftAt !== null };
}
