import { accountWith, confirmForOperator, handOverReset, type KnownAccount } from "~/domain/account/operator.server";
import { appointLead, listLedCoalitions } from "~/domain/coalition/appoint-lead.server";
import { oneLine } from "~/domain/mail/letter";
import { path } from "~/http/path";
import { ownOrigin } from "~/http/wall.server";
import type { Operation } from "./operation";

// Names were typed by anybody: `oneLine` leaves nothing in them that a terminal would obey.

/** Does what was asked and says what came of it; returns the exit code. */
export async function operate(operation: Operation): Promise<number> {
  if (operation.verb === "coalitions") return listCoalitions();
  const { email } = operation;
  const account = await accountWith(email);
  if (!account) return fail(`There is no account with ${email}. Let them create one first.`);
  switch (operation.verb) {
    case "lead":
      return appoint(operation, account);
    case "show":
      return say(aboutLines(email, account).join("\n"));
    case "confirm":
      await confirmForOperator(account);
      return say([`${email} is confirmed.`, ...aboutLines(email, (await accountWith(email)) ?? account)].join("\n"));
    case "password":
      return say(handOverLines(email, account, ownOrigin() + path.reset(await handOverReset(account))).join("\n"));
  }
}

async function listCoalitions(): Promise<number> {
  const all = await listLedCoalitions();
  const lines = all.map(({ slug, name, people, leads }) => `${slug}  ${oneLine(name)}  ${people} people  ${leads.length > 0 ? `led by ${leads.join(", ")}` : "WITHOUT A LEAD"}`);
  return say(lines.length > 0 ? lines.join("\n") : "There is no coalition yet.");
}

async function appoint({ coalition, email }: { readonly coalition: string; readonly email: string }, account: KnownAccount): Promise<number> {
  if (account.confirmedAt === null) {
    return fail([`${email} is not confirmed: anybody could have made this account. Nothing was changed.`, ...aboutLines(email, account), `If it is theirs: npm run operate -- confirm ${email}`].join("\n"));
  }
  const outcome = await appointLead({ coalition, account });
  if (outcome === "no-coalition") return fail(`There is no coalition “${coalition}”. See: npm run operate -- coalitions`);
  return say(outcome === "done" ? `${oneLine(account.name)} (${email}) leads ${coalition} now.` : `${oneLine(account.name)} (${email}) leads ${coalition} already. Nothing was changed.`);
}

function aboutLines(email: string, { name, createdAt, confirmedAt, confirmedBy, coalitions }: KnownAccount): string[] {
  const word = confirmedAt === null ? "not confirmed" : `confirmed on ${day(confirmedAt)} (${confirmedBy})`;
  const seats = coalitions.map((one) => `${oneLine(one.name)} (${one.roles.join(", ")})`);
  return [`  ${email}: “${oneLine(name)}”, account made on ${day(createdAt)}, ${word}`, `  in ${seats.length > 0 ? seats.join("; ") : "no coalition"}`];
}

function handOverLines(email: string, { name }: KnownAccount, link: string): string[] {
  return [`A new password for ${email} (“${oneLine(name)}”), within one day:`, link, "Hand it to the person whose address this is, to nobody else: whoever opens it owns the account."];
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function say(words: string): number {
  console.log(words);
  return 0;
}

function fail(words: string): number {
  console.error(words);
  return 1;
}
