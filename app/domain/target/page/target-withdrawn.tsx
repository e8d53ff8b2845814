/** Values that the release in use does not hold any more, recorded ones and those that counted by themselves: a person decides what follows. */
import type { ReactElement } from "react";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { measureOf } from "../measure";
import { decidePath, type Target } from "../target";
import { withdrawnWords } from "../target-words";

export function TargetWithdrawn({ target, here, mayEnter }: { readonly target: Target; readonly here: string; readonly mayEnter: boolean }): ReactElement {
  const measure = measureOf(target.indicator);
  return (
    <>
      {target.withdrawn.map((one) => (
        <Notice key={one.year} tone="attention" title={m.target_withdrawn_title({ year: measure.years(one.year) })}>
          <p>{withdrawnWords(one, measure)}</p>
          {mayEnter ? <div className="mt-2"><LinkButton to={decidePath(here, one)}>{m.target_withdrawn_act({ year: measure.years(one.year) })}</LinkButton></div> : null}
        </Notice>
      ))}
    </>
  );
}
