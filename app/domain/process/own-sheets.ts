import { steps } from "~/content/steps";
import { say } from "~/content/text";
import type { Member } from "../coalition/member";
import { doorOf, isFor } from "./sheet-door";
import { type OwnPage, ownPageOf } from "./worksheet";

/** A worksheet that is for somebody. `page`: where its work is done when it has a page of its own. */
export type OwnSheet = { readonly id: string; readonly key: string; readonly title: string; readonly note: string | null; readonly writes: boolean; readonly page: OwnPage | null };

/** The worksheets that the guide gives to somebody's roles, by step; steps without any are left out. */
export type OwnSheets = readonly { readonly number: number; readonly title: string; readonly sheets: readonly OwnSheet[] }[];

export function ownSheets(member: Member): OwnSheets {
  return steps.flatMap(({ number, shortTitle, worksheets }) => {
    const own = worksheets.filter((sheet) => isFor(member, sheet));
    const sheets = own.map((sheet) => ({
      ...{ id: sheet.id, key: sheet.key, title: say(sheet.title), note: sheet.note ? say(sheet.note) : null },
      writes: doorOf(member, sheet) === "write",
      page: ownPageOf(sheet) ?? null,
    }));
    return sheets.length === 0 ? [] : [{ number, title: say(shortTitle), sheets }];
  });
}
