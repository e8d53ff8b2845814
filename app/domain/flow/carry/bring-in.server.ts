import { m } from "~/content/messages";
import type { FlowArrival, FlowLink } from "~/content/process/flow";
import { worksheetOf } from "~/content/steps";
import { numbered } from "~/content/text";
import { changeTogether, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { addRows, fitting, putAnswers } from "../../process/process.server";
import { refuseUnless } from "../../refusal";
import { addTask } from "../../task/task.server";
import { addNode } from "../../theory/theory.server";
import { arriving } from "../arriving";
import { type FlowItem, standingOf, type Values } from "../flow";
import { mostThings } from "../flow.form";
import { itemsOf, signsOf } from "../read/items.server";
import { readFlow } from "../read/read-flow.server";
import { openLinks } from "./open-link.server";

type Bringing = { readonly worksheet: string; readonly link: string; readonly things?: readonly string[] | undefined; readonly into?: string | undefined };
type Rows = Extract<FlowArrival, { readonly fields: unknown }>;

/** Brings things by a link into a worksheet: those that are named, or all that are new. All of them come or none, with their origin; what
 *  is here already stays as it is. Returns how many came. */
export async function bringIn(member: Member, { worksheet, link: id, things, into }: Bringing): Promise<number> {
  const link = openLinks(member, worksheet).find((one) => one.id === id);
  refuseUnless(link?.arrives && link.arrives.into !== "page", "not-found", m.flow_no_link());
  const { arrives } = link;
  return changeTogether(member, async (db) => {
    await takeTurn(db, `flow ${member.coalitionId} ${link.to}`);
    const items = await wanted(db, member, link, things);
    refuseUnless(items.length > 0, "conflict", m.flow_nothing_new());
    if ("fields" in arrives) await intoRows(db, member, { link, arrives, items, into });
    else for (const item of items) await keep(db, member, { link, item, made: true, values: { text: item.words }, before: {}, target: arrives.into === "task" ? await becomeTask(db, member, item) : await becomeValue(member, link, item, arrives.dimensions) });
    return items.length;
  });
}

/** What was asked for and is not here yet. */
async function wanted(db: Db, member: Member, link: FlowLink, things: readonly string[] | undefined): Promise<readonly FlowItem[]> {
  const found = await readFlow(db, member, [link]);
  const signs = signsOf([link], found);
  const all = itemsOf(link, found).map((item) => ({ item, standing: standingOf(link, item, signs, arriving(link, item)) }));
  refuseUnless(things === undefined || things.every((id) => all.some(({ item }) => item.id === id)), "stale", m.flow_source_changed());
  const open = all.filter(({ item, standing }) => (things ? things.includes(item.id) && (standing === "new" || standing === "out") : standing === "new"));
  return open.slice(0, mostThings).map(({ item }) => item);
}

async function intoRows(db: Db, member: Member, { link, arrives, items, into }: { readonly link: FlowLink; readonly arrives: Rows; readonly items: readonly FlowItem[]; readonly into: string | undefined }): Promise<void> {
  const rows = items.map((item) => ({ item, answers: fitting(link.to, arriving(link, item)) }));
  if (into === undefined) {
    refuseUnless(arrives.into !== "existing", "invalid", m.flow_choose_row());
    await takeTurn(db, `rows ${member.coalitionId} ${link.to}`);
    const whole = rows.map(({ item, answers }) => ({ item, answers: { ...arrives.set, ...answers }, language: item.language }));
    const ids = await addRows(db, member, { worksheet: link.to, rows: whole, at: new Date() });
    for (const [at, { item, answers }] of whole.entries()) await keep(db, member, { link, item, row: ids[at], made: true, values: answers, before: {} });
    return tell(db, member, "answer.row_added", { kind: "answer", id: link.to });
  }
  const row = await db.worksheetItem.findFirst({ where: { coalitionId: member.coalitionId, worksheet: link.to, id: into, removedAt: null }, select: { id: true } });
  refuseUnless(row && arrives.into !== "new", "not-found", m.process_row_not_found());
  for (const { item, answers } of rows) {
    const { written, before } = await putAnswers(db, member, { worksheet: link.to, item: row.id, answers, language: item.language });
    await keep(db, member, { link, item, row: row.id, made: false, values: written, before });
  }
  return tell(db, member, "answer.changed", { kind: "answer", id: link.to });
}

type Keeping = { readonly link: FlowLink; readonly item: FlowItem; readonly row?: string | undefined; readonly target?: string; readonly made: boolean; readonly values: Values; readonly before: Values };

/** Where it came from stays, whatever is edited later. */
async function keep(db: Db, { coalitionId, membershipId }: Member, { link, item, row, target, made, values, before }: Keeping): Promise<void> {
  await db.carried.create({ data: { coalitionId, link: link.id, sourceId: item.id, sourceVersion: item.version, itemId: row ?? null, targetId: target ?? null, made, values, before, carriedById: membershipId } });
}

function becomeValue(member: Member, { from }: FlowLink, { values, words, language }: FlowItem, dimensions: Readonly<Record<string, string>>): Promise<string> {
  const sheet = worksheetOf(from.sheet ?? "");
  const dimension = dimensions[String(values["id"])];
  const text = values["text"];
  return addNode(member, { kind: "value", text: typeof text === "string" ? text : words, ...(dimension !== undefined && { dimensions: [dimension] }), ...(language && { language }), origin: { sourceKind: "import", label: sheet ? numbered(sheet) : "" } });
}

/** A milestone is a task of whom it names, as long as they are in the coalition; else of who brings it in. */
async function becomeTask(db: Db, member: Member, { values, words, language }: FlowItem): Promise<string> {
  const named = values["owner"];
  const owner = typeof named === "string" && /^[0-9a-f-]{36}$/.test(named) ? await db.membership.findFirst({ where: { coalitionId: member.coalitionId, id: named, leftAt: null }, select: { id: true } }) : null;
  const due = values["date"];
  return addTask(member, { title: words, ...(owner && { owner: owner.id }), ...(typeof due === "string" && /^\d{4}-\d{2}-\d{2}$/.test(due) && { due }), sourceKind: "worksheet", sourceId: "strategic_action", ...(language && { language }) });
}
