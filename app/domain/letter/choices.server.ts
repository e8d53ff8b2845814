import { m } from "~/content/messages";
import { asAccount, asSystem, type Db } from "~/db/work.server";
import { refuseUnless } from "../refusal";
import { readStopToken } from "./made/stop-token.server";
import { type Choices, firstChoices, rhythms, type Stop, stopped } from "./rhythm";

/** What a person wants to be written, how often and when; in all their coalitions. */
export function choicesOf(accountId: string): Promise<Choices> {
  return asAccount(accountId, (db) => readChoices(db, accountId));
}

/** Keeps what a person chose. */
export async function choose(accountId: string, choices: Choices): Promise<void> {
  await asAccount(accountId, (db) => keepChoices(db, accountId, choices));
}

/** What a link in a letter would stop, and whether that is stopped already. Looking changes nothing: mail scanners look too. Refuses
 *  "gone" when nobody signed the link, or the account is closed. */
export async function lookAtStop(token: string): Promise<{ readonly stop: Stop; readonly done: boolean }> {
  const { accountId, stop } = await signedStop(token);
  return asSystem(async (db) => {
    await refuseUnknown(db, accountId);
    const choices = await readChoices(db, accountId);
    const after = stopped(choices, stop);
    return { stop, done: JSON.stringify(after) === JSON.stringify(choices) };
  });
}

/** Stops letters by the link in one of them. Pressed twice it changes nothing. Refuses "gone". */
export async function stopLetters(token: string): Promise<Stop> {
  const { accountId, stop } = await signedStop(token);
  await asSystem(async (db) => {
    await refuseUnknown(db, accountId);
    await keepChoices(db, accountId, stopped(await readChoices(db, accountId), stop));
  });
  return stop;
}

async function signedStop(token: string): Promise<{ readonly accountId: string; readonly stop: Stop }> {
  const signed = await readStopToken(token);
  refuseUnless(signed, "gone", m.letter_stop_gone());
  return signed;
}

async function refuseUnknown(db: Db, id: string): Promise<void> {
  refuseUnless((await db.account.count({ where: { id } })) === 1, "gone", m.letter_stop_gone());
}

async function readChoices(db: Db, accountId: string): Promise<Choices> {
  const row = await db.noticePreference.findUnique({ where: { accountId } });
  if (!row) return firstChoices;
  const rhythm = (stored: string) => rhythms.find((known) => known === stored) ?? "never";
  return { mentions: rhythm(row.mentions), tasks: rhythm(row.tasks), approvals: rhythm(row.approvals), dates: rhythm(row.dates), changes: rhythm(row.changes), weekday: row.weekday, hour: row.hour };
}

async function keepChoices(db: Db, accountId: string, choices: Choices): Promise<void> {
  const row = { ...choices, changedAt: new Date() };
  await db.noticePreference.upsert({ where: { accountId }, create: { accountId, ...row }, update: row });
}
