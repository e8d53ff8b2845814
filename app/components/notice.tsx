import type { ReactNode } from "react";
import { classes } from "./class-names";
import type { Icon } from "./icon";
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "./icons";

export type NoticeTone = "info" | "good" | "attention" | "bad";

const looks: Record<NoticeTone, { readonly icon: Icon; readonly box: string; readonly mark: string }> = {
  info: { icon: Info, box: "border-sky bg-sky-tint", mark: "text-sky" },
  good: { icon: CircleCheck, box: "border-green bg-green-tint", mark: "text-green" },
  attention: { icon: TriangleAlert, box: "border-gold bg-gold-tint", mark: "text-gold" },
  bad: { icon: OctagonAlert, box: "border-clay bg-clay-tint", mark: "text-clay" },
};

type NoticeProps = {
  readonly tone: NoticeTone;
  /** What happened. The children say what is safe and what to do. */
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears: "status" waits for a pause, "alert" does not. */
  readonly role?: "status" | "alert";
  readonly children?: ReactNode;
};

export function Notice({ tone, title, actions, role, children }: NoticeProps) {
  const { icon: Icon, box, mark } = looks[tone];
  return (
    <div role={role} className={classes("flex items-start gap-3 rounded-control border-l-4 px-4 py-3", box)}>
      <Icon size={20} className={classes("mt-0.5 shrink-0", mark)} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title ? <p className="font-[650]">{title}</p> : null}
        {children ? <div className="max-w-measure">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
