import { asSystem } from "~/db/work.server";
import { longOver } from "./sign-up/letter-link";

/** Throws away what nobody can use any more: sessions and links to a new password that are over, and links of letters whose day was
 *  over a month ago. */
export async function tidyAccounts(now = new Date()): Promise<void> {
  const over = { expiresAt: { lte: now } };
  await asSystem(async (db) => {
    await db.session.deleteMany({ where: over });
    await db.passwordReset.deleteMany({ where: over });
    await db.emailChange.deleteMany({ where: over });
    await db.signUpLink.deleteMany({ where: longOver(now) });
    await db.confirmationLink.deleteMany({ where: longOver(now) });
  });
}
