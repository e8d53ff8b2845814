import { v7 as newId } from "uuid";
import { locale, m, type Locale } from "~/content/messages";
import { asMember, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { sheetWithPast } from "../../process/process.server";
import { mayFill, seesAll } from "../../process/sheet-door";
import { refuseUnless } from "../../refusal";

/** The most named versions of one worksheet. */
const most = 100;

type Naming = { readonly worksheet: string; readonly name: string; readonly language?: Locale | undefined };

/** Keeps a worksheet as it stands now under a name ("as sent to the board"). One statement writes it: it is of one moment. */
export function nameVersion(member: Member, { worksheet, name, language = locale() }: Naming): Promise<void> {
  const sheet = sheetWithPast(member, worksheet);
  refuseUnless(mayFill(member, sheet) && seesAll(member, sheet), "forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
  const { coalitionId, membershipId } = member;
  return asMember(member, async (db) => {
    await takeTurn(db, `named version ${coalitionId} ${sheet.key}`);
    const [names] = await db.$queryRaw<{ all: number; same: number }[]>`select count(*)::int as all, (count(*) filter (where lower(name) = lower(${name})))::int as same
      from named_version where coalition_id = ${coalitionId}::uuid and worksheet = ${sheet.key}`;
    refuseUnless(names && names.all < most, "conflict", m.history_names_full({ most }));
    refuseUnless(names.same === 0, "conflict", m.history_name_taken({ name }));
    await db.$executeRaw`insert into named_version (id, coalition_id, worksheet, name, language, frozen, named_by)
      values (${newId()}::uuid, ${coalitionId}::uuid, ${sheet.key}, ${name}, ${language}, worksheet_frozen(${coalitionId}::uuid, ${sheet.key}), ${membershipId}::uuid)`;
    await tell(db, member, "answer.named", { kind: "answer", id: sheet.key }, { name });
  });
}
