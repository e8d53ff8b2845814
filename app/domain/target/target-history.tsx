/** Every version a target has had, newest first, with who wanted it and why. Nothing is ever overwritten. */
import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { m } from "~/content/messages";
import { dateWords } from "./status/date-words";
import { type Measure, measureOf } from "./measure";
import { standing, type Target, type Version } from "./target";

export function TargetHistory({ target }: { readonly target: Target }): ReactElement {
  const stands = standing(target);
  return (
    <Card title={m.target_history_title()}>
      <CardRows>
        {target.versions.toReversed().map((version) => (
          <CardRow key={version.id} end={version === stands ? <span className="text-small font-semibold text-ink-2">{m.target_history_standing()}</span> : null}>
            <Wording version={version} moved={version.baseline.id !== target.baseline.id} measure={measureOf(target.indicator)} />
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

type WordingProps = { readonly version: Version; readonly moved: boolean; readonly measure: Measure };

function Wording({ version, moved, measure: { show, years } }: WordingProps): ReactElement {
  const { proposed, path, agreements, reason, rationale } = version;
  return (
    <>
      <p>{m.target_history_proposed({ name: proposed.name, value: show(path.goal.value), year: path.goal.year })}</p>
      <p className="text-small text-ink-2">{dateWords(proposed.at)}</p>
      {moved ? <p>{m.baseline_start_version({ value: show(path.baseline.value), year: years(path.baseline.year) })}</p> : null}
      {reason ? <p>{m.target_agreement_reason({ reason })}</p> : null}
      {rationale ? <p>{m.target_why({ reason: rationale })}</p> : null}
      {agreements.map(({ accountId, name, at }) => (
        <p key={accountId} className="text-small text-ink-2">{m.target_history_agreed({ name })} {dateWords(at)}</p>
      ))}
    </>
  );
}
