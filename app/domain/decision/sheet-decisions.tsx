import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import type { SheetDecisions } from "./decision.server";

type Props = { readonly on: SheetDecisions; readonly mayRecord: boolean; readonly recordTo: string; readonly askTo: string; readonly decisionTo: (number: number) => string };

/** On a worksheet that is a decision: where it stands in the log, or the way into it. */
export function SheetDecisionsNotice({ on: { decisions }, mayRecord, recordTo, askTo, decisionTo }: Props) {
  const decided = decisions.some(({ stands }) => stands);
  if (decisions.length === 0 && !mayRecord) return null;
  return (
    <div className="mb-5">
      <Notice tone={decided ? "good" : "info"}>
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {decided ? null : <span className="min-w-0">{m.decision_sheet_offer()}</span>}
          {decisions.map(({ number, stands }) => <TextLink key={number} to={decisionTo(number)} className="inline-flex min-h-11 items-center">{stands ? m.decision_sheet_in({ number }) : m.decision_sheet_in_old({ number })}</TextLink>)}
          {mayRecord && !decided ? <LinkButton to={recordTo}>{m.decision_sheet_record()}</LinkButton> : null}
          {mayRecord && !decided ? <LinkButton kind="plain" to={askTo}>{m.decision_sheet_ask()}</LinkButton> : null}
        </span>
      </Notice>
    </div>
  );
}
