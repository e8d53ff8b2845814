/** Every version a target has had, newest first, with who wanted it and why. Nothing is ever overwritten. */
import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { type Measure, measureOf } from "./measure";
import { isAgreed, newest, standing, type Target, type Version } from "./target";

export default function TargetHistory({ target }: { readonly target: Target }): ReactElement {
  return (
    <Card title={m.target_history_title()}>
      <CardRows>
        {target.versions.toReversed().map((version) => (
          <CardRow key={version.id} end={<Standing version={version} target={target} />}>
            <Wording version={version} moved={version.baseline.id !== target.baseline.id} measure={measureOf(target.indicator)} />
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

/** What is agreed stands; what is only proposed does not yet, also while there is nothing else. */
function Standing({ version, target }: { readonly version: Version; readonly target: Target }): ReactElement | null {
  const words = version === standing(target) && isAgreed(version) ? m.target_history_standing() : version === newest(target.versions) && !isAgreed(version) ? m.target_proposed() : null;
  return words === null ? null : <span className="text-small font-semibold text-ink-2">{words}</span>;
}

type WordingProps = { readonly version: Version; readonly moved: boolean; readonly measure: Measure };

function Wording({ version, moved, measure: { show, years } }: WordingProps): ReactElement {
  const { proposed, path, agreements, reason, rationale, language } = version;
  return (
    <>
      <p>{m.target_history_proposed({ name: proposed.name, value: show(path.goal.value), year: path.goal.year })}</p>
      <p className="text-small text-ink-2">{dayWords(proposed.at)}</p>
      {moved ? <p>{m.baseline_start_version({ value: show(path.baseline.value), year: years(path.baseline.year) })}</p> : null}
      {reason ? <p><OwnWords words={reason} language={language} say={(words) => m.target_agreement_reason({ reason: words })} /></p> : null}
      {rationale ? <p><OwnWords words={rationale} language={language} say={(words) => m.target_why({ reason: words })} /></p> : null}
      {agreements.map(({ accountId, name, at }) => (
        <p key={accountId} className="text-small text-ink-2">{m.target_history_agreed({ name })} {dayWords(at)}</p>
      ))}
    </>
  );
}
