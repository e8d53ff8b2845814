import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { Field } from "~/content/worksheet-fields";
import type { Tally } from "../../tally";

/** Says under a question that each person answers for themselves who sees what, and how the answers of all lie. */
export function OwnAnswerNote({ field, tally }: { readonly field: Field; readonly tally: Tally | undefined }) {
  return (
    <div className="text-small text-ink-2">
      <p>{field.control === "rating" ? m.process_each() : m.process_each_text()}</p>
      {tally === undefined ? null : <p className="font-semibold tabular-nums">{tallyWords(tally)}</p>}
    </div>
  );
}

function tallyWords(tally: Tally): string {
  if (tally === "held-back") return m.process_tally_held();
  const number = (value: number | null) => (value === null ? "" : numberFormat(locale()).format(value));
  const { answers, low, middle, high, unknown } = tally;
  const lie = answers > 1 ? m.process_tally({ count: answers, middle: number(middle), low: number(low), high: number(high) }) : answers === 1 ? m.process_tally_one() : m.process_tally_none();
  return [lie, ...(unknown > 0 ? [m.process_tally_unknown({ count: unknown })] : [])].join(" · ");
}
