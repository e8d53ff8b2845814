import { classes } from "~/components/class-names";
import { CircleDashed } from "~/components/icons";
import { Star } from "~/components/drawn/rarer-icons";
import { m } from "~/content/messages";
import { measureSentence } from "./measure-words";
import type { Card } from "../picture";

/** One condition or activity of the picture: what it is, how one would know, what it leads to (in words, no arrows). */
export function PictureCard({ card }: { readonly card: Card }) {
  const { node } = card;
  const unmeasured = node.kind === "outcome" && node.indicators.length === 0;
  const toward = towardWords(card);
  return (
    <li className={classes("min-w-0 rounded-control border px-3 py-2.5 text-label", unmeasured ? "border-dashed border-gold bg-gold-tint" : "border-line-2 bg-paper")}>
      <p className="flex items-start gap-1.5 font-semibold">
        {node.highlighted ? <Star label={m.theory_highlighted()} size={16} className="mt-0.5 shrink-0 text-green" /> : null}
        <span lang={node.language ?? undefined} className="min-w-0">{node.text}</span>
      </p>
      {node.indicators.length > 0 ? (
        <ul className="mt-1 list-disc pl-4 text-small text-ink-2 marker:text-green">
          {node.indicators.map((indicator) => (
            <li key={indicator.id} className="tabular-nums">
              {measureSentence(indicator)}
            </li>
          ))}
        </ul>
      ) : null}
      {unmeasured ? (
        <p className="mt-1 flex items-center gap-1.5 text-small text-gold">
          <CircleDashed size={14} className="shrink-0" />
          {m.theory_no_indicator()}
        </p>
      ) : null}
      {toward ? <p className="mt-1 text-small text-ink-2">{m.theory_toward({ what: toward })}</p> : null}
    </li>
  );
}

/** "all conditions", "Work pays; Rent is fair", or nothing. */
export function towardWords({ toward }: Card): string | null {
  if (toward === "all") return m.theory_toward_everything();
  return toward.length > 0 ? toward.join("; ") : null;
}
