import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asSystem } from "../../app/db/work.server";
import { endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { sendForApproval } from "../../app/domain/approval/approval.server";
import { commentAct, openThread, talkPage } from "../../app/domain/comment/comment.server";
import { recordDecision } from "../../app/domain/decision/decision.server";
import { choicesOf, choose, lettersToAsk, lookAtStop, makeDigests, makeLettersAtOnce, makeReminders, noteAsked, sendLetter, stopLetters } from "../../app/domain/letter/letter.server";
import { firstChoices, type Choices } from "../../app/domain/letter/rhythm";
import { closeMail } from "../../app/domain/mail/mail.server";
import { planMeeting } from "../../app/domain/meeting/meeting.server";
import { clockIn, momentIn } from "../../app/domain/meeting/time-zone";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { actOnTask, addTask, tasksPage } from "../../app/domain/task/task.server";
import { letterMeans } from "../../app/http/letter-means.server";
import { addMember, buildCoalition } from "../build";
import { reading } from "../either-language";
import { wordsOf, type Arrived } from "../mail-box";
import { refusalOf } from "../refusal";

// The settings are read when the first file of the product is loaded: the mail server must be there before.
const box = await vi.hoisted(async () => {
  const opened = await (await import("../mail-box")).openMailBox();
  process.env.SMTP_URL = opened.url;
  process.env.MAIL_FROM = "The Planner <planner@example.org>";
  return opened;
});

const sheet = { kind: "worksheet", id: "shared_definition" } as const;
const whole = { item: null, field: "" };
const zone = "America/New_York";
const day = (days: number) => new Date(Date.now() + days * 86_400_000);
const onDay = (days: number) => clockIn(zone, day(days)).day;

beforeEach(() => {
  box.arrived.length = 0;
});

afterAll(async () => {
  closeMail();
  await box.close();
});

/** What the runner does: looks, then sends what it found. */
async function post(find: () => Promise<number> = makeLettersAtOnce): Promise<readonly Arrived[]> {
  await find();
  for (const id of await lettersToAsk()) {
    await noteAsked(id);
    await sendLetter(id, false, letterMeans);
  }
  return box.arrived.splice(0);
}

async function emailOf({ accountId }: Member): Promise<string> {
  return (await asSystem((db) => db.account.findUniqueOrThrow({ where: { id: accountId } }))).email;
}

async function speaks(member: Member, locale: "en" | "es"): Promise<void> {
  await asSystem((db) => db.account.update({ where: { id: member.accountId }, data: { locale } }));
}

const want = (member: Member, wanted: Partial<Choices>) => choose(member.accountId, { ...firstChoices, ...wanted });
const say = (member: Member, text: string) => openThread(member, { thing: sheet, place: whole, text });

async function to(member: Member, letters: readonly Arrived[]): Promise<readonly Arrived[]> {
  const email = await emailOf(member);
  return letters.filter(({ recipients }) => recipients.includes(email));
}

const subjects = (letters: readonly Arrived[]) => letters.map(({ headers }) => wordsOf(headers.get("subject")));

describe("at once", () => {
  test("a mention, a task and an asked approval are each written to whom they concern, in their language, and to nobody twice", async () => {
    const { lead, core, data } = await buildCoalition({ name: "Forest" });
    await speaks(core, "es");
    await say(lead, "@core person, what do <b>you</b> think?");
    await addTask(lead, { title: "Call the clinic", owner: data.membershipId, language: "en" });
    const first = await post();
    expect(subjects(await to(core, first))).toEqual(["Forest: Responda a Lena Lead"]);
    expect(subjects(await to(data, first))).toEqual(["Forest: Say yes or no: Call the clinic"]);
    expect(await to(lead, first)).toEqual([]);
    const [spanish] = await to(core, first);
    expect(spanish?.headers.get("content-type")).toMatch(/^multipart\/alternative/);
    expect(spanish?.text).toContain("Hola, core person:");
    expect(spanish?.text).toContain("what do <b>you</b> think?");
    expect(spanish?.text).toContain('<html lang="es">');
    expect(spanish?.text).toContain("what do &lt;b&gt;you&lt;/b&gt; think?");
    expect(spanish?.text).toMatch(/http:\/\/localhost:3000\/forest\/steps\/1\/shared_definition\/comments\?view=all#thread-/);
    expect(await post()).toEqual([]);
    await answer(core, { worksheet: "shared_definition", item: null, field: "econ_local", value: "Enough to live on", seen: 0 });
    await reading("es", () => sendForApproval(core, { worksheet: "shared_definition", note: "Por favor" }));
    const second = await post();
    expect(second[0]?.text).toContain('<span lang="es" dir="auto">Por favor</span>');
    expect(second[0]?.text).toContain(" · “Por favor”");
    expect(subjects(second)).toEqual(["Forest: Sign “Shared definition and principles”"]);
    expect(await to(lead, second)).toHaveLength(1);
    expect(await post()).toEqual([]);
  });

  test("what was done, taken back or may no longer be read meanwhile is not written about", async () => {
    const { lead, core, resident } = await buildCoalition({ name: "Meanwhile" });
    await say(lead, "@core person please look");
    await say(lead, "@data person please look");
    const task = await addTask(lead, { title: "Bring chairs", owner: resident.membershipId });
    await makeLettersAtOnce();
    const { threads } = await talkPage(core, { thing: sheet, place: null });
    await commentAct(core, { thing: sheet, act: { intent: "read", newest: threads.flatMap(({ comments }) => comments.map(({ id }) => id)) } });
    const taken = threads.find(({ comments }) => comments.some(({ text }) => text.includes("data person")))?.comments[0];
    await commentAct(lead, { thing: sheet, act: { intent: "withdraw", comment: taken?.id ?? "", seen: 1 } });
    await actOnTask(resident, { intent: "accept", task, seen: 1 });
    expect(await post()).toEqual([]);
  });

  test("who has left, whose address nobody confirmed, who is only vouched for, and who said never get none", async () => {
    const { lead, core } = await buildCoalition({ name: "Nobody" });
    const [gone, unconfirmed, vouched] = [await addMember(lead, ["wg"], "Gone Person"), await addMember(lead, ["wg"], "Unsure Person"), await addMember(lead, ["wg"], "Vouched Person")];
    await asSystem((db) => db.account.update({ where: { id: unconfirmed.accountId }, data: { confirmedAt: null, confirmedBy: null } }));
    await asSystem((db) => db.account.update({ where: { id: vouched.accountId }, data: { confirmedBy: "invitation" } }));
    await want(core, { mentions: "never" });
    await say(lead, "@Gone Person @Unsure Person @Vouched Person @core person hello");
    await makeLettersAtOnce();
    await endMembership(lead, { membership: gone.membershipId });
    expect(await post()).toEqual([]);
    await asSystem((db) => db.account.update({ where: { id: unconfirmed.accountId }, data: { confirmedAt: new Date(), confirmedBy: "letter" } }));
    expect((await post()).map(({ recipients }) => recipients)).toEqual([[await emailOf(unconfirmed)]]);
  });

  test("two processes that look and send at the same moment write once", async () => {
    const { lead, core } = await buildCoalition({ name: "Twice" });
    await say(lead, "@core person one letter please");
    await Promise.all([makeLettersAtOnce(), makeLettersAtOnce(), makeLettersAtOnce()]);
    const ids = await lettersToAsk();
    await Promise.all([...ids, ...ids].map((id) => sendLetter(id, false, letterMeans)));
    await Promise.all(ids.map(noteAsked));
    expect(await to(core, box.arrived.splice(0))).toHaveLength(1);
    for (const id of ids) await sendLetter(id, false, letterMeans);
    expect(box.arrived).toEqual([]);
  });

  test("a mail server that takes nothing loses nothing: the same letter goes out once it is back", async () => {
    const { lead, core } = await buildCoalition({ name: "Away" });
    const email = await emailOf(core);
    await asSystem((db) => db.account.update({ where: { id: core.accountId }, data: { email: `refused-${email}` } }));
    await say(lead, "@core person are you there?");
    await makeLettersAtOnce();
    const [id = ""] = await lettersToAsk();
    const fault = await sendLetter(id, false, letterMeans).catch((thrown: unknown) => thrown);
    expect(String(fault)).toMatch(/A letter was not sent: EENVELOPE 550/);
    expect(String(fault)).not.toContain("are you there");
    await asSystem((db) => db.account.update({ where: { id: core.accountId }, data: { email } }));
    const sent = await post();
    expect(await to(core, sent)).toHaveLength(1);
    expect(sent[0]?.headers.get("message-id")).toBe(`<${id}@example.org>`);
  });

  test("a letter that no try could send is given up, and its thing stays on the page", async () => {
    const { lead, core } = await buildCoalition({ name: "Given up" });
    await asSystem((db) => db.account.update({ where: { id: core.accountId }, data: { email: `refused-${core.accountId}@example.org` } }));
    await say(lead, "@core person are you there?");
    await makeLettersAtOnce();
    const [id = ""] = await lettersToAsk();
    await noteAsked(id);
    await sendLetter(id, true, letterMeans).catch(() => undefined);
    const row = await asSystem((db) => db.letter.findUniqueOrThrow({ where: { id } }));
    expect([row.sentAt, row.droppedAt !== null]).toEqual([null, true]);
  });
});

describe("a digest", () => {
  /** A moment at which the clock of the coalition shows this hour, on its next Monday. */
  function nextMonday(hour: string): Date {
    const away = Array.from({ length: 8 }, (_, n) => n + 1).find((n) => new Date(`${onDay(n)}T12:00:00Z`).getUTCDay() === 1) ?? 1;
    return momentIn(zone, onDay(away), hour);
  }

  test("tells what waits apart from what changed, by thing and by day with links, on the day and from the hour that was chosen, once", async () => {
    const { lead, core, workingGroup } = await buildCoalition({ name: "Weekly" });
    await want(lead, { mentions: "weekly", changes: "weekly", hour: 8 });
    await speaks(workingGroup, "es");
    await want(workingGroup, { mentions: "weekly", changes: "daily", hour: 8 });
    const thread = await say(lead, "Who pays for the child care?");
    await commentAct(core, { thing: sheet, act: { intent: "reply", thread, text: "The foundation." } });
    await say(core, "@Lena Lead can you sign?");
    const theirs = await say(workingGroup, "Shall we write to the mayor?");
    await commentAct(core, { thing: sheet, act: { intent: "reply", thread: theirs, text: "Yes, today." } });
    expect(await to(lead, await post(() => makeDigests(nextMonday("07:59"))))).toEqual([]);
    const sent = await post(() => makeDigests(nextMonday("08:00")));
    const [english, ...more] = await to(lead, sent);
    expect(more).toEqual([]);
    expect(wordsOf(english?.headers.get("subject"))).toBe("Weekly: Answer core person");
    const text = english?.text ?? "";
    expect(text.indexOf("FOR YOU TO DO")).toBeLessThan(text.indexOf("WHAT CHANGED"));
    expect(text).toMatch(/1B Shared definition and principles · 1 comment · core person/);
    expect(text).toContain("- core person: “The foundation.”");
    expect(text).toMatch(/\/comments\?view=all#thread-/);
    expect(text).toContain("<h2");
    const [spanish] = await to(workingGroup, sent);
    expect(wordsOf(spanish?.headers.get("subject"))).toBe("Weekly: cambió una cosa");
    expect(spanish?.text).toContain("QUÉ CAMBIÓ");
    expect(spanish?.text).toContain("core person: «Yes, today.»");
    expect(await post(() => makeDigests(nextMonday("09:00")))).toEqual([]);
  });

  test("is not written when nothing waits and nothing changed, nor to say again only what was told at once", async () => {
    const { lead, core } = await buildCoalition({ name: "Quiet" });
    await addTask(lead, { title: "Call the clinic", owner: core.membershipId });
    expect(await to(core, await post())).toHaveLength(1);
    expect(await post(() => makeDigests(nextMonday("12:00")))).toEqual([]);
    const made = await asSystem((db) => db.letter.findMany({ where: { membershipId: core.membershipId, rhythm: "weekly" } }));
    expect(made.map(({ droppedAt }) => droppedAt !== null)).toEqual([true]);
  });
});

describe("a date", () => {
  test("of a task, a meeting, a decision and of results that go back is told once, to whom it concerns", async () => {
    const { lead, core, viewer } = await buildCoalition({ name: "Dates" });
    const task = await addTask(lead, { title: "Print the cards", owner: core.membershipId, due: onDay(1) });
    await actOnTask(core, { intent: "accept", task, seen: 1 });
    await planMeeting(lead, { title: "Whole coalition", day: onDay(1), from: "18:00", until: "19:00", timeZone: zone, audience: "internal" });
    await planMeeting(lead, { title: "A small group", groupName: "Housing", day: onDay(1), from: "18:00", until: "19:00", timeZone: zone, audience: "internal" });
    await recordDecision(lead, { question: "Who may see the data?", outcome: "We wait", rule: "consent", decidedOn: onDay(-30), reviewOn: onDay(0) });
    await want(viewer, { dates: "never" });
    const noon = momentIn(zone, onDay(0), "12:00");
    const sent = await post(() => makeReminders(noon));
    const [mine] = await to(core, sent);
    expect(mine?.text).toMatch(/Due .*: Print the cards/);
    expect(mine?.text).toMatch(/Meeting on .* at 18:00: Whole coalition/);
    expect(mine?.text).not.toContain("A small group");
    const [leads] = await to(lead, sent);
    expect(leads?.text).toMatch(/Look again at decision 1 by .*: Who may see the data\?/);
    expect(leads?.text).toContain("A small group");
    expect(leads?.text).not.toContain("Print the cards");
    expect(await to(viewer, sent)).toEqual([]);
    expect(await post(() => makeReminders(noon))).toEqual([]);
    expect((await tasksPage(core, { open: null })).tasks).toHaveLength(1);
  });

  test("that is over is told as late, in the letter of the day too, until the task is done", async () => {
    const { lead, core } = await buildCoalition({ name: "Late" });
    await speaks(core, "es");
    await want(core, { tasks: "daily", dates: "daily", changes: "never" });
    const task = await addTask(lead, { title: "Print the cards", owner: core.membershipId, due: onDay(-1) });
    await actOnTask(core, { intent: "accept", task, seen: 1 });
    expect(await to(core, await post(() => makeReminders(momentIn(zone, onDay(0), "12:00"))))).toEqual([]);
    const [letter] = await to(core, await post(() => makeDigests(momentIn(zone, onDay(0), "12:00"))));
    expect(letter?.text).toMatch(/Atrasada desde el .*: Print the cards/);
    await actOnTask(core, { intent: "finish", task, seen: 2, proof: "They lie in the hall" });
    expect(await to(core, await post(() => makeDigests(momentIn(zone, onDay(1), "12:00"))))).toEqual([]);
  });

  test("on which people were asked something reminds of what was promised them", async () => {
    const { lead, core } = await buildCoalition({ name: "Return" });
    const write = (member: Member, item: string, field: string, value: string) => answer(member, { worksheet: "engagement_plan", item, field, value, seen: 0 });
    const item = await changeRows(core, { worksheet: "engagement_plan", intent: "add" });
    await write(core, item, "when_where.date", onDay(-1));
    await write(core, item, "return_plan", "Posters at school by June");
    await write(core, item, "owner", core.membershipId);
    const sent = await post(() => makeReminders(momentIn(zone, onDay(0), "12:00")));
    expect(subjects(await to(core, sent))).toEqual(["Return: Take the results back to the people you asked: Posters at school by June"]);
    expect(await to(lead, sent)).toEqual([]);
  });
});

describe("a link in a letter", () => {
  test("stops what it names without signing in, once it is pressed; looking changes nothing, and who changed it a little stops nothing", async () => {
    const { lead, core } = await buildCoalition({ name: "Stop" });
    await say(lead, "@core person stop me");
    const [letter] = await to(core, await post());
    expect(letter?.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const link = letter?.headers.get("list-unsubscribe") ?? "";
    expect(link).toMatch(/^<http:\/\/localhost:3000\/account\/stop\/[\w.-]+>$/);
    const token = link.slice(link.lastIndexOf("/") + 1, -1);
    expect(await lookAtStop(token)).toEqual({ stop: "mentions", done: false });
    expect((await choicesOf(core.accountId)).mentions).toBe("once");
    expect(await stopLetters(token)).toBe("mentions");
    expect(await choicesOf(core.accountId)).toEqual({ ...firstChoices, mentions: "never" });
    expect(await lookAtStop(token)).toEqual({ stop: "mentions", done: true });
    for (const other of [token.replace("mentions", "all"), token.replace(core.accountId, lead.accountId), `${token}x`, "", "a.b.c"]) expect(await refusalOf(stopLetters(other))).toBe("gone");
    expect(await choicesOf(lead.accountId)).toEqual(firstChoices);
    await say(lead, "@core person once more");
    expect(await to(core, await post())).toEqual([]);
  });
});
