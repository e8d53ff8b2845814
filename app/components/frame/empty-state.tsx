import type { ReactNode } from "react";
import type { Icon } from "../icon";

type EmptyStateProps = {
  readonly icon: Icon;
  readonly title: ReactNode;
  /** What this place is for. */
  readonly children: ReactNode;
  /** The first step: one button or link. */
  readonly action?: ReactNode;
};

/** Stands where a list would be: says what the list is for and offers the first step. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-card border border-dashed border-line-2 px-5 py-7 sm:px-8">
      <span className="grid size-11 place-items-center rounded-full bg-green-tint text-green">
        <Icon size={22} />
      </span>
      <h2 className="text-heading font-[650]">{title}</h2>
      <div className="max-w-measure text-ink-2">{children}</div>
      {action ? <div className="mt-1">{action}</div> : null}
    </div>
  );
}
