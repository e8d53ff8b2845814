import { m } from "~/content/messages";
import { asMember, readTogether } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import type { ReadAnswer } from "../paper/read-parts.server";
import { questionAt } from "../worksheet/question-place";
import { listReferents } from "../worksheet/referents/referents.server";
import { rowsBefore } from "../worksheet/open-sheet.server";
import { sheetWithPast } from "./list-past.server";
import { pastPlaces } from "./past-place";
import { pastValue, pastWords } from "./past-words";

/** One version of an answer, in words. */
type PastVersion = { readonly version: number; readonly by: string; readonly at: string; readonly answer: ReadAnswer };

type Wanted = { readonly worksheet: string; readonly item: string | null; readonly field: string; readonly versions: readonly [number, number] };

/** Two versions of an answer whole, in the order they were asked for. Refuses "not-found". */
export function twoVersions(member: Member, { worksheet, item, field, versions }: Wanted): Promise<readonly [PastVersion, PastVersion]> {
  const sheet = sheetWithPast(member, worksheet);
  refuseUnless(pastPlaces(sheet.key, field).includes(field), "not-found", m.history_no_such_version());
  return readTogether(member, async () => {
    const found = await asMember(member, (db) =>
      db.answerVersion.findMany({
        where: { coalitionId: member.coalitionId, version: { in: [...versions] }, answer: { worksheet: sheet.key, itemId: item, field, ...(item !== null && { item: rowsBefore(member, sheet) }) } },
        select: { version: true, value: true, changedById: true, changedAt: true },
      }),
    );
    const people = await asMember(member, (db) => db.account.findMany({ where: { id: { in: found.map(({ changedById }) => changedById) } }, select: { id: true, name: true } }));
    const past = (value: unknown) => ({ worksheet: sheet.key, place: field, value });
    const cells = found.map(({ value }) => ({ id: "", position: "", cells: { told: { value: pastValue(member, past(value)) ?? "", version: 0, by: "", at: "" } } }));
    const referents = await listReferents(member, [questionAt(sheet.key, field) ?? []].flat(), { fields: {}, rows: cells });
    const told = (version: number): PastVersion => {
      const one = found.find((kept) => kept.version === version);
      refuseUnless(one, "not-found", m.history_no_such_version());
      return { version, by: people.find(({ id }) => id === one.changedById)?.name ?? m.process_somebody(), at: one.changedAt.toISOString(), answer: pastWords(member, past(one.value), referents) };
    };
    return [told(versions[0]), told(versions[1])];
  });
}
