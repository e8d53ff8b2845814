import { Link } from "@remix-run/react";
import { m, type Locale } from "~/content/messages";

/** Chooses the language of the plan, which may differ from the language of the page around it. */
export function PlanLanguages({ language }: { readonly language: Locale }) {
  const choices = [{ value: "en", name: m.plan_in_english() }, { value: "es", name: m.plan_in_spanish() }] as const;
  return (
    <nav aria-label={m.plan_language_of_plan()} data-print="never" className="flex flex-wrap items-center gap-1">
      <span className="mr-2 text-small font-[650] text-ink-2">{m.plan_language_of_plan()}</span>
      {choices.map(({ value, name }) => (
        <Link
          key={value}
          to={`?language=${value}`}
          preventScrollReset
          aria-current={value === language ? "true" : undefined}
          className="inline-flex min-h-11 items-center rounded-control border border-transparent px-3 text-label font-semibold text-ink-2 underline-offset-4 hover:underline aria-[current=true]:border-edge aria-[current=true]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
