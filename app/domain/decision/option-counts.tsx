import { Circle, CircleCheck } from "~/components/icons";
import { m } from "~/content/messages";

type OptionCountsProps = { readonly options: readonly string[]; readonly taken: number | null; readonly counts: readonly number[]; /** How many took part; 0 where nobody is named. */ readonly votes: number; readonly language: string | undefined };

/** What there was to choose from, with the one that was taken and who was for what, as a sum. */
export function OptionCounts({ options, taken, counts, votes, language }: OptionCountsProps) {
  if (options.length === 0) return null;
  const counted = counts.some((count) => count > 0);
  return (
    <ul className="divide-y divide-line rounded-control border border-line">
      {options.map((option, at) => (
        <li key={option} className={at === taken ? "flex items-start gap-3 bg-green-tint px-4 py-3" : "flex items-start gap-3 px-4 py-3"}>
          {at === taken ? <CircleCheck size={20} className="mt-0.5 shrink-0 text-green" label={m.decision_option_taken()} /> : <Circle size={20} className="mt-0.5 shrink-0 text-ink-3" />}
          <span className="min-w-0">
            <span lang={language} className="block font-[650] wrap-anywhere">{option}</span>
            {counted ? <span className="text-small text-ink-2">{m.decision_for_count({ count: counts[at] ?? 0, votes })}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
