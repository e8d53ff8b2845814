import type { ReactNode } from "react";
import { useFocusAfterNavigation } from "./focus-after-navigation";

type PageHeadingProps = {
  /** The words of the page's only h1. */
  readonly title: ReactNode;
  /** A category or a place above the title. */
  readonly kicker?: ReactNode;
  /** One or two sentences under it. */
  readonly lead?: ReactNode;
  /** The page's one primary action and what belongs beside it. */
  readonly actions?: ReactNode;
};

/** The head of every page. After a navigation focus stands on the title, so a screen reader says where one is. */
export function PageHeading({ title, kicker, lead, actions }: PageHeadingProps) {
  const heading = useFocusAfterNavigation<HTMLHeadingElement>();
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 flex-1 basis-80">
        {kicker ? <div className="mb-1.5 text-small font-[650] text-ink-3">{kicker}</div> : null}
        <h1 ref={heading} tabIndex={-1} className="max-w-[26em] font-serif text-title font-semibold tracking-[-0.01em]">
          {title}
        </h1>
        {lead ? <p className="mt-2 max-w-measure text-lead text-ink-2">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2.5">{actions}</div> : null}
    </header>
  );
}
