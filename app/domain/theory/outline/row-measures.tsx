import { useFetcher } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { classes } from "~/components/class-names";
import { Drawer } from "~/components/drawer";
import { X } from "~/components/icons";
import { ChartNoAxesColumn } from "~/components/drawn/rarer-icons";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import { ActButton } from "./act-button";
import { answerOf } from "./answer";
import { measureSentence } from "../picture/measure-words";
import { useSheet } from "../sheet";
import type { NodeIndicator, TheoryNode } from "../theory";

/** The indicators that tell whether a row comes true, with baseline and target. */
export function RowMeasures({ node }: { readonly node: TheoryNode }) {
  if (node.indicators.length === 0) return null;
  return (
    <ul aria-label={m.theory_measures_of({ text: node.text })} className="flex flex-col">
      {node.indicators.map((indicator) => (
        <MeasureLine key={indicator.id} indicator={indicator} node={node} />
      ))}
    </ul>
  );
}

function MeasureLine({ indicator, node }: { readonly indicator: NodeIndicator; readonly node: TheoryNode }) {
  const { mayMeasure } = useSheet();
  return (
    <li className={classes("flex items-center gap-2 text-label", mayMeasure ? "min-h-11" : "min-h-8")}>
      <ChartNoAxesColumn size={16} className="shrink-0 text-green" />
      <span className="min-w-0 flex-1 tabular-nums">{measureSentence(indicator)}</span>
      {mayMeasure ? (
        <ActButton icon={X} label={m.theory_detach({ name: indicator.name, text: node.text })} values={{ intent: "detach", node: node.id, indicator: indicator.id }} says={m.theory_said_removed({ text: indicator.name })} />
      ) : null}
    </li>
  );
}

/** Links one more indicator; nothing while the coalition has no other with a frozen baseline. */
export function NewMeasure({ node }: { readonly node: TheoryNode }) {
  const { measures, filled } = useSheet();
  const choices = measures.filter(({ id }) => !node.indicators.some((indicator) => indicator.id === id));
  if (choices.length === 0) return null;
  return (
    <Drawer summary={m.theory_add_measure()} about={node.text} filled={filled} className="open:basis-full">
      <MeasureForm node={node} choices={choices} />
    </Drawer>
  );
}

function MeasureForm({ node, choices }: { readonly node: TheoryNode; readonly choices: readonly NodeIndicator[] }) {
  const { action } = useSheet();
  const fetcher = useFetcher();
  const answer = answerOf(fetcher.data);
  return (
    <fetcher.Form method="post" action={action} className="flex flex-wrap items-end gap-2 pb-2">
      <input type="hidden" name="intent" value="attach" />
      <input type="hidden" name="node" value={node.id} />
      <SelectField name="indicator" label={m.theory_field_measure()} choices={choices.map((indicator) => ({ value: indicator.id, label: measureSentence(indicator) }))} errors={answer.faults} className="flex-1 basis-56" />
      <Button type="submit" pending={fetcher.state !== "idle"}>
        {m.theory_measure_action()}
      </Button>
    </fetcher.Form>
  );
}
