import { useEffect, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { CircleCheckBig } from "~/components/icons";
import { ArrowRight } from "~/components/drawn/workshop-icons";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { SheetSaveState, SheetSaving } from "../sheet-saving";
import type { ActField } from "./act-field.server";
import type { ActLine } from "./act-line";

const SavedAnswer = late(async () => ({ default: (await import("../worksheet/fields/saved-answer")).SavedAnswer }));

/** The act at hand, with its real field where it has one. */
export type NextAct = ActLine & { readonly who: readonly string[]; readonly field: ActField | null };

type ActCardProps = {
  readonly act: NextAct;
  /** Where the act after this one is shown, for who cannot answer now; null when there is none. */
  readonly afterPath: string | null;
  readonly sheetPath: (worksheet: string) => string;
  readonly owner: string;
};

/** What to do next on a step, over its whole width. While somebody answers, the card stays: the next act takes its place when they say
 *  so. */
export function ActCard({ act: now, ...rest }: ActCardProps) {
  const [act, show] = useState(now);
  const moved = keyOf(act) !== keyOf(now);
  const title = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current) title.current?.focus();
    wanted.current = false;
  }, [act]);
  function goOn() {
    wanted.current = true;
    show(now);
  }
  return (
    <section aria-labelledby="act-title" data-card className="mb-5 grid gap-x-8 gap-y-5 rounded-card border-2 border-green bg-surface p-5 shadow-card sm:p-7 lg:grid-cols-[1fr_1.15fr]">
      <div className="min-w-0">
        <p className="flex items-center gap-2 text-label font-semibold text-green">
          <ArrowRight size={18} className="shrink-0" />
          {m.process_do_next()}
        </p>
        <h2 ref={title} tabIndex={-1} id="act-title" className="mt-2 font-serif text-sentence font-semibold">
          {act.words}
        </h2>
        <p className="mt-2 text-ink-2">{act.place}</p>
        {act.who.length > 0 ? <p className="mt-1 text-small text-ink-2">{m.process_usually({ who: act.who.join(", ") })}</p> : null}
      </div>
      <div className="flex min-w-0 flex-col items-start gap-4">
        {act.field ? <FieldOf key={keyOf(act)} act={act} field={act.field} {...rest} /> : <LinkButton kind="primary" to={act.to}>{act.open}</LinkButton>}
        {moved ? (
          <p role="status" className="flex flex-wrap items-center gap-3 font-semibold">
            <span className="inline-flex items-center gap-2"><CircleCheckBig size={18} className="text-green" />{m.process_act_there()}</span>
            <Button type="button" kind="primary" onClick={goOn}>{m.process_next_act()}</Button>
          </p>
        ) : rest.afterPath ? (
          <TextLink to={rest.afterPath} className="inline-flex min-h-11 items-center">{m.process_next_act()}</TextLink>
        ) : null}
      </div>
    </section>
  );
}

function FieldOf({ act, field: { worksheet, place, field, answered, referents }, sheetPath, owner }: { readonly act: NextAct; readonly field: ActField } & Omit<ActCardProps, "act" | "afterPath">) {
  return (
    <SheetSaving>
      <div className="w-full noscript:hidden">
        <SavedAnswer field={field} place={place} item={null} about={undefined} answered={answered} referents={referents} readOnly={false} answerPath={`${sheetPath(worksheet)}/answer`} owner={owner} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TextLink to={act.to} className="inline-flex min-h-11 items-center">{act.open}</TextLink>
        <SheetSaveState />
      </div>
    </SheetSaving>
  );
}

function keyOf({ id, field }: NextAct): string {
  return `${id} ${field?.place ?? ""}`;
}
