/** Baseline, newest value and target as three short facts; the words of a list row and of a page's head. */
import type { ReactElement } from "react";
import { m } from "~/content/messages";
import { measureOf } from "../measure";
import { progressOf, standing, type Target } from "../target";

export function TargetFacts({ target }: { readonly target: Target }): ReactElement {
  const { show, years } = measureOf(target.indicator);
  const { baseline, goal } = standing(target).path;
  const { newest } = progressOf(target);
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      <Fact name={m.target_fact_baseline()} words={m.target_fact_in_year({ value: show(baseline.value), year: years(baseline.year) })} />
      <Fact name={m.target_fact_now()} words={newest ? m.target_fact_in_year({ value: show(newest.value), year: years(newest.year) }) : m.target_fact_no_value()} />
      <Fact name={m.target_fact_goal()} words={m.target_fact_by_year({ value: show(goal.value), year: goal.year })} />
    </dl>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }): ReactElement {
  return (
    <div>
      <dt className="text-small text-ink-2">{name}</dt>
      <dd className="font-semibold tabular-nums">{words}</dd>
    </div>
  );
}
