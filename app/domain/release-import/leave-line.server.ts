import { m } from "~/content/messages";
import { asSystemSql } from "~/db/work.server";
import { announceToAll } from "../activity/activity.server";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import { lineUp } from "./import-entry.server";
import { discard } from "./bringing/import-folder.server";
import { allowKeeping } from "./bringing/keepers.server";
import { useWhatIsComplete } from "./use-complete.server";

/** Takes a file out of the line of those that wait to be read, and throws it away; returns what to say. Refused when somebody reads
 *  it already. */
export async function leaveLine(member: Member, { waiting }: { readonly waiting: string }): Promise<string> {
  await allowKeeping(member);
  const left = await asSystemSql(async (client) => {
    await lineUp(client);
    const { rows } = await client.query<{ origin: string }>(
      "update release_import set state = 'failed', reason = 'left', ended_at = now() where id = $1 and coalition_id = $2 and state = 'waiting' returning origin",
      [waiting, member.coalitionId],
    );
    if (rows.length > 0) await announceToAll(client, "import");
    return rows[0];
  });
  refuseUnless(left, "conflict", m.release_leave_too_late());
  await discard([{ id: waiting }]);
  await useWhatIsComplete();
  return m.release_left({ file: left.origin });
}
