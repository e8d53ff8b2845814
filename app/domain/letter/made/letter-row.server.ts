import { asSystemSql } from "~/db/work.server";
import { type Reader, readerOf } from "./reader.server";

/** For how long a letter belongs to who is sending it. A mail server that hangs is given up long before. */
const claimed = "2 minutes";

export type MadeLetter = {
  readonly id: string;
  readonly rhythm: "once" | "daily" | "weekly";
  readonly about: readonly { readonly key: string; readonly kind: string; readonly ref: string }[];
  /** Since when changes are news in a digest: its last one that went out. */
  readonly since: Date;
};

type Row = Omit<MadeLetter, "id"> & { readonly membership_id: string };

const claimSql = `
update letter l set claimed_until = now() + interval '${claimed}'
where l.id = $1 and l.sent_at is null and l.dropped_at is null and (l.claimed_until is null or l.claimed_until < now())
returning l.membership_id, l.rhythm,
  (select coalesce(jsonb_agg(jsonb_build_object('key', a.key, 'kind', a.kind, 'ref', a.ref)), '[]') from letter_about a where a.letter_id = l.id) as about,
  coalesce((select max(o.made_at) from letter o where o.membership_id = l.membership_id and o.rhythm = l.rhythm and o.sent_at is not null and o.made_at < l.made_at),
    (select min(o.made_at) from letter o where o.membership_id = l.membership_id and o.rhythm = l.rhythm) - case l.rhythm when 'daily' then interval '1 day' else interval '7 days' end) as since`;

/** Takes a letter for sending, with who it goes to now (null: nobody may have it any more). Null when it went out, was dropped, or
 *  somebody else is sending it. */
export function claimLetter(id: string): Promise<{ readonly letter: MadeLetter; readonly reader: Reader | null } | null> {
  return asSystemSql(async (db) => {
    const [row] = (await db.query<Row>(claimSql, [id])).rows;
    if (!row) return null;
    const { membership_id: membership, rhythm, about, since } = row;
    return { letter: { id, rhythm, about, since }, reader: await readerOf(db, membership) };
  });
}

/** What became of a letter that was claimed: it went out, there is nothing to send, or the next try may have it. */
export async function settleLetter(id: string, became: "sent" | "dropped" | "waits"): Promise<void> {
  const set = became === "waits" ? "claimed_until = null" : `${became}_at = now(), claimed_until = null`;
  await asSystemSql((db) => db.query(`update letter set ${set} where id = $1`, [id]));
}
