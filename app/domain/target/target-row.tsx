/** One target in a list: its name, its three facts, its status and its picture at a glance. */
import type { ReactElement } from "react";
import { CardRow } from "~/components/card";
import { TextLink } from "~/components/button/text-link";
import { pictureOf, type Target } from "./target";
import { TargetChips } from "./target-chips";
import { TargetFacts } from "./page/target-facts";
import { TargetSpark } from "./target-spark";

export function TargetRow({ target, to }: { readonly target: Target; readonly to: string }): ReactElement {
  return (
    <CardRow end={<TargetSpark picture={pictureOf(target)} />}>
      <h2 className="text-heading font-[650]"><TextLink to={to}>{target.indicator.name}</TextLink></h2>
      <p className="mb-2 text-small text-ink-2">{target.indicator.place}</p>
      <TargetFacts target={target} />
      <div className="mt-2.5"><TargetChips target={target} /></div>
    </CardRow>
  );
}
