import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { Columns3 } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { BaselineLine } from "../baseline/baseline-lines";
import { QualityChip } from "../release/quality-chip";
import type { PredictorTarget, PredictorView } from "./predictor-view";

type OursProps = {
  readonly baselines: readonly BaselineLine[];
  readonly targets: readonly PredictorTarget[];
  readonly targetPath: (id: string) => string;
  readonly comparePath: string;
};

/** What the coalition has frozen of a predictor, what it wants of it, and the way to compare. */
export function PredictorOurs({ baselines, targets, targetPath, comparePath }: OursProps): ReactElement {
  return (
    <Card id="ours" title={m.predictor_ours()}>
      {baselines.length + targets.length === 0 ? <p className="text-ink-2">{m.predictor_ours_none()}</p> : null}
      <CardRows>
        {targets.map(({ id, name, goal }) => (
          <CardRow key={id}>
            <p className="font-semibold"><TextLink to={targetPath(id)}>{name}</TextLink></p>
            <p className="tabular-nums">{goal}</p>
          </CardRow>
        ))}
        {baselines.map(({ id, name, value, years, quality }) => (
          <CardRow key={id} end={<QualityChip quality={quality} />}>
            <p className="font-semibold">{name}</p>
            <p className="tabular-nums">{m.predictor_baseline({ value, year: years })}</p>
          </CardRow>
        ))}
      </CardRows>
      <div className="mt-4"><LinkButton to={comparePath} icon={Columns3}>{m.predictor_compare()}</LinkButton></div>
    </Card>
  );
}

/** Which parts of upward mobility a predictor touches, by the planner's own reading. */
export function PredictorDimensions({ dimensions }: Pick<PredictorView, "dimensions">): ReactElement {
  return (
    <Card id="dimensions" title={m.predictor_dimensions()}>
      <dl className="flex flex-col gap-2">
        {dimensions.map(({ key, name, meaning }) => (
          <div key={key}>
            <dt className="font-semibold">{name}</dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-small text-ink-2">{m.predictor_dimensions_own()}</p>
    </Card>
  );
}

type OriginalProps = { readonly frameworkAddress: string; readonly catalogAddress: string; readonly citation: string };

/** Whose framework and whose data this is, with the way to both. */
export function PredictorOriginal({ frameworkAddress, catalogAddress, citation }: OriginalProps): ReactElement {
  const style = "inline-flex min-h-11 items-center font-medium text-green underline underline-offset-3 hover:text-green-strong";
  return (
    <Card id="original" title={m.predictor_original()}>
      <p className="text-ink-2">{m.predictor_original_text()}</p>
      <ul className="my-2">
        <li><a className={style} href={frameworkAddress} rel="noreferrer">{m.predictor_framework_link()}</a></li>
        <li><a className={style} href={catalogAddress} rel="noreferrer">{m.predictor_catalog_link()}</a></li>
      </ul>
      <p className="text-small wrap-anywhere text-ink-2">{citation}</p>
    </Card>
  );
}
