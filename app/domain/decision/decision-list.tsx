import { Link } from "@remix-run/react";
import { Chip } from "~/components/chip";
import { CircleCheck, Clock, MoveRight } from "~/components/icons";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { type DecisionLine, standingOf } from "./decision";
import { ruleWords, standingWords } from "./decision-words";

type DecisionListProps = { readonly lines: readonly DecisionLine[]; readonly day: string; readonly here?: number; readonly to: (number: number) => string };

/** The log, line by line; what was replaced stays, struck. */
export function DecisionList({ lines, day, here, to }: DecisionListProps) {
  return (
    <nav aria-label={m.decision_list()}>
      <ol className="flex flex-col gap-1">
        {lines.map((line) => (
          <li key={line.number}>
            <Link to={to(line.number)} aria-current={line.number === here ? "page" : undefined} className="grid grid-cols-[2.25rem_minmax(0,1fr)] rounded-card border border-transparent px-2.5 py-3 hover:bg-sunken aria-[current=page]:border-green aria-[current=page]:bg-surface">
              <span className="font-serif text-heading text-ink-2 tabular-nums">{line.number}</span>
              <span className="flex min-w-0 flex-col items-start gap-1">
                <span lang={line.language ?? undefined} className={line.replacedBy === null ? "font-[650] wrap-anywhere" : "text-ink-2 line-through wrap-anywhere"}>{line.question}</span>
                <span className="text-small text-ink-2">{dayWords(line.decidedOn)} · {ruleWords(line.rule)}</span>
                <StandingChip line={line} day={day} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Whether a decision holds, in a word. */
export function StandingChip({ line, day }: { readonly line: Pick<DecisionLine, "reviewOn" | "replacedBy">; readonly day: string }) {
  const standing = standingOf(line, day);
  const words = standingWords(standing, line.replacedBy);
  if (standing === "stands") return <Chip tone="good" icon={CircleCheck}>{words}</Chip>;
  return standing === "replaced" ? <Chip tone="wait" icon={MoveRight}>{words}</Chip> : <Chip tone="attention" icon={Clock}>{words}</Chip>;
}
