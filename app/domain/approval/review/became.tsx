import { OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import type { Paper } from "../sheet-state";

type BecameProps = { readonly paper: Paper; /** Nothing was sent after it. */ readonly newest: boolean };

/** What became of a sending. */
export function Became({ paper: { version, sender, approvedAt, sentBack }, newest }: BecameProps) {
  if (approvedAt !== null) return m.approval_history_approved({ version });
  if (sentBack === null) return newest ? m.approval_history_sent({ version, name: sender }) : m.approval_history_replaced({ version, name: sender });
  const { name, reason, language } = sentBack;
  return <OwnWords words={reason} language={language} say={(words) => m.approval_history_back({ version, name, reason: words })} />;
}
