import { m } from "~/content/messages";
import type { Paper } from "../sheet-state";

/** What became of a sending; `newest`: nothing was sent after it. */
export function becameWords({ version, sender, approvedAt, sentBack }: Paper, newest: boolean): string {
  if (approvedAt !== null) return m.approval_history_approved({ version });
  if (sentBack) return m.approval_history_back({ version, name: sentBack.name, reason: sentBack.reason });
  return newest ? m.approval_history_sent({ version, name: sender }) : m.approval_history_replaced({ version, name: sender });
}
