import { asSystemSql } from "~/db/work.server";
import { bringIntoUse } from "../release/release.server";

/** A release comes into use once nothing more of it waits: its first file alone may only seem to add figures. */
export async function useWhatIsComplete(): Promise<void> {
  const labels = await asSystemSql(async (client) => {
    const { rows } = await client.query<{ label: string }>(
      `select r.label from release r where r.activated_at is null
         and exists (select from release_import done where done.label = r.label and done.state = 'imported' and done.source <> 'command' and done.ended_at > now() - interval '1 day')
         and not exists (select from release_import more where more.state in ('waiting', 'running') and not more.dry_run and coalesce(more.label, r.label) = r.label)`,
    );
    return rows.map(({ label }) => label);
  });
  for (const label of labels) await bringIntoUse(label);
}
