import type { ReactNode } from "react";
import { classes } from "./class-names";

export type CardTone = "plain" | "attention" | "calm";

const tones: Record<CardTone, string> = {
  plain: "border-line bg-surface shadow-card",
  attention: "border-gold-fill bg-gold-tint",
  calm: "border-line bg-sunken",
};

type CardProps = {
  /** The heading of the card (h2). Without it the card is only a surface. */
  readonly title?: ReactNode;
  /** A few quiet words above the title, or instead of it. */
  readonly kicker?: ReactNode;
  /** Stands at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly tone?: CardTone;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A sheet of paper on the page. */
export function Card({ title, kicker, actions, tone = "plain", id, className, children }: CardProps) {
  return (
    <section id={id} data-card aria-labelledby={id && title ? `${id}-title` : undefined} className={classes("min-w-0 rounded-card border p-4 sm:p-6", tones[tone], className)}>
      {title || kicker || actions ? (
        <header className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {kicker ? <p className="text-small font-semibold text-ink-3">{kicker}</p> : null}
            {title ? (
              <h2 id={id ? `${id}-title` : undefined} className="text-heading font-[650]">
                {title}
              </h2>
            ) : null}
          </div>
          {actions}
        </header>
      ) : null}
      {children}
    </section>
  );
}

/** Rows with a hairline between them, inside a card. */
export function CardRows({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <ul className={classes("divide-y divide-line", className)}>{children}</ul>;
}

/** One row of a card: words at the start, an act or a mark at the end; stacked where there is no room. */
export function CardRow({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3.5 first:pt-1 last:pb-0">
      <div className="min-w-0 flex-1 basis-56">{children}</div>
      {end ? <div className="max-w-full min-w-0">{end}</div> : null}
    </li>
  );
}
