import { m } from "~/content/messages";
import { asSystem } from "~/db/work.server";
import { limitPerAddress } from "../account/attempt.server";
import { passwordMatches } from "../account/password.server";
import type { Account } from "../account/session.server";
import { refuseUnless } from "../refusal";

/** Before something that somebody else at an open page must not do. Ten tries in a quarter of an hour, whoever makes them. Refuses
 *  "limited" and "invalid". */
export async function askPassword({ id }: Pick<Account, "id">, password: string): Promise<void> {
  await limitPerAddress("own-password", id, 10);
  const account = await asSystem((db) => db.account.findUnique({ where: { id }, select: { passwordHash: true } }));
  refuseUnless(await passwordMatches(account?.passwordHash, password), "invalid", m.settings_password_wrong());
}

/** The people of the sample are shared by everybody who looks around: nobody changes or closes them. Refuses "forbidden". */
export function refuseSample({ confirmedBy }: Pick<Account, "confirmedBy">): void {
  refuseUnless(confirmedBy !== "sample", "forbidden", m.settings_sample());
}
