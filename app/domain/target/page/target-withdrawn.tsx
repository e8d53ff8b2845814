/** Recorded values that the release in use does not hold any more: a person decides what follows. */
import type { ReactElement } from "react";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { measureOf } from "../measure";
import type { Target } from "../target";

export function TargetWithdrawn({ target, here, mayEnter }: { readonly target: Target; readonly here: string; readonly mayEnter: boolean }): ReactElement {
  const { show } = measureOf(target.indicator);
  return (
    <>
      {target.withdrawn.map(({ measurement, year, value, release, now }) => (
        <Notice key={measurement} tone="attention" title={m.target_withdrawn_title({ year })}>
          <p>{now ? m.target_withdrawn_revised({ year, value: show(value), release, now: show(now.value), newRelease: now.release }) : m.target_withdrawn_gone({ year, value: show(value), release })}</p>
          {mayEnter ? <div className="mt-2"><LinkButton to={`${here}/measure?corrects=${measurement}`}>{m.target_withdrawn_act({ year })}</LinkButton></div> : null}
        </Notice>
      ))}
    </>
  );
}
