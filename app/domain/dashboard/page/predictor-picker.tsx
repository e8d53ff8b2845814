import { Form } from "@remix-run/react";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { Checkbox } from "~/components/field/checkbox";
import { Details } from "~/components/details";
import { m } from "~/content/messages";
import { PillarLabel } from "../../metric/pillar-label";
import { addressNames, type Entry, nothing } from "../address/dashboard-address";
import { allPredictors } from "../address/dashboard-choice";
import type { Dashboard, PillarChoice } from "../dashboard-view";
import { toggled } from "../address/use-dashboard";
import { stillAsked } from "./still-asked";

type Props = {
  readonly shelf: Dashboard["shelf"];
  readonly chosen: readonly string[];
  readonly onChoose: (predictors: readonly string[]) => void;
  /** The rest of the view, kept by the form when it is sent without scripts. */
  readonly kept: readonly Entry[];
};

/** The predictors in their five pillars, with counters. Each tick is shown at once; without scripts a button sends them. */
export function PredictorPicker({ shelf, chosen, onChoose, kept }: Props): ReactElement {
  const [ticked, tick] = useTicked(chosen);
  const [openAtFirst] = useState(chosen.length === 0);
  const all = allPredictors(shelf);
  const choose = (predictors: readonly string[]) => {
    tick(predictors);
    onChoose(predictors);
  };
  return (
    <Details onPaper={false} summary={m.dashboard_predictors({ count: ticked.length, all: all.length })} open={openAtFirst}>
      <Form method="get" className="flex flex-col gap-4">
        {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <input type="hidden" name={addressNames.predictors} value={nothing} />
        <div className="flex flex-wrap gap-2.5">
          <Button type="button" onClick={() => choose(all)}>{m.dashboard_all()}</Button>
          <Button type="button" onClick={() => choose([])}>{m.dashboard_none()}</Button>
        </div>
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          {shelf.pillars.map((pillar) => <Pillar key={pillar.key} pillar={pillar} ticked={ticked} onTick={(key, wanted) => choose(toggled(ticked, key, wanted, shelf))} />)}
        </div>
        <noscript>
          <button type="submit" className="button min-h-11 rounded-control border border-edge px-4">
            {m.dashboard_show()}
          </button>
        </noscript>
      </Form>
    </Details>
  );
}

type PillarProps = { readonly pillar: PillarChoice; readonly ticked: readonly string[]; readonly onTick: (key: string, wanted: boolean) => void };

function Pillar({ pillar: { key, name, predictors }, ticked, onTick }: PillarProps): ReactElement {
  const count = predictors.filter((predictor) => ticked.includes(predictor.key)).length;
  return (
    <fieldset className="min-w-0">
      <legend>
        <PillarLabel pillar={key}>{m.dashboard_pillar({ name, count, all: predictors.length })}</PillarLabel>
      </legend>
      {predictors.map((predictor) => (
        <Checkbox
          key={predictor.key}
          name={addressNames.predictors}
          value={predictor.key}
          label={predictor.name}
          checked={ticked.includes(predictor.key)}
          onChange={(event) => onTick(predictor.key, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}

/** What is ticked: at once what was ticked here, and what the page shows when that has become something else. An answer to an
 *  earlier tick, that comes when there is a later one already, does not take that back. */
function useTicked(chosen: readonly string[]): readonly [ticked: readonly string[], tick: (predictors: readonly string[]) => void] {
  const [ticked, show] = useState(chosen);
  const asked = useRef<readonly string[]>([]);
  const shown = chosen.join(" ");
  useEffect(() => {
    asked.current = stillAsked(asked.current, shown);
    if (asked.current.length === 0) show(shown.split(" ").filter(Boolean));
  }, [shown]);
  const tick = (predictors: readonly string[]) => {
    asked.current = [...asked.current, predictors.join(" ")];
    show(predictors);
  };
  return [ticked, tick];
}
