import { Details } from "./details";

/** How something on the page is made, rule by rule, for who wants to know. */
export function Rules({ summary, rules }: { readonly summary: string; readonly rules: readonly string[] }) {
  return (
    <Details summary={summary}>
      <ul className="flex max-w-measure list-disc flex-col gap-1.5 pl-5 text-label text-ink-2">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Details>
  );
}
