import { m } from "~/content/messages";
import type { Member } from "../coalition/member";
import { changeRows, restoreAnswer, sheetWithPast } from "../process/process.server";
import type { HistoryInput } from "./history.form";
import { nameVersion } from "./page/name-version.server";

/** The door of histories: what happened in worksheets, and bringing it back. */
export { type HistoryPage, historyPage } from "./page/history-page.server";
export { type VersionsPage, versionsPage } from "./page/versions-page.server";

/** Does what was asked for in the history of a worksheet, and says what came of it. */
export async function historyAct(member: Member, { worksheet, ...asked }: HistoryInput & { readonly worksheet: string }): Promise<string> {
  const { key } = sheetWithPast(member, worksheet);
  switch (asked.intent) {
    case "restore":
      await restoreAnswer(member, { worksheet: key, item: asked.item ?? null, field: asked.field, version: asked.version, seen: asked.seen });
      return m.history_said_restored();
    case "bring-back":
      await changeRows(member, { worksheet: key, intent: "restore", row: asked.row });
      return m.history_said_row_back();
    case "name":
      await nameVersion(member, { worksheet: key, name: asked.name, language: asked.language });
      return m.history_said_named({ name: asked.name });
  }
}
