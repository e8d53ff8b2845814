import { useFetcher } from "@remix-run/react";
import { type MouseEvent, useEffect, useRef } from "react";
import type { Icon } from "~/components/icon";
import { carried } from "~/components/button/carried";
import { IconButton } from "~/components/button/icon-button";
import { answerOf } from "./answer";
import { useSheet } from "../sheet";

const actsForm = "theory-acts";

type ActButtonProps = {
  readonly icon: Icon;
  readonly label: string;
  /** The fields that say what is to be done. */
  readonly values: Readonly<Record<string, string>>;
  /** Said when it is done, for those who do not see the row move. */
  readonly says?: string;
  /** Shared by buttons whose answer is shown in one place. */
  readonly fetcherKey?: string;
  readonly idle?: boolean;
  readonly pressed?: boolean;
};

/** A button that does something to a row: works by keyboard and without scripts, and keeps the focus when its row moves. `idle`
 *  buttons stay focusable and do nothing (the first row cannot move up). It belongs to the sheet's form for acts: a form for each of
 *  hundreds of buttons would be most of the page. */
export function ActButton({ icon, label, values, says, fetcherKey, idle = false, pressed }: ActButtonProps) {
  const { action, announce } = useSheet();
  const fetcher = useFetcher(fetcherKey ? { key: fetcherKey } : undefined);
  const button = useRef<HTMLButtonElement>(null);
  const used = useRef(false);
  useEffect(() => {
    if (fetcher.state !== "idle" || !used.current) return;
    used.current = false;
    if (document.activeElement === document.body) button.current?.focus();
    const { done, faults } = answerOf(fetcher.data);
    announce(done ? (says ?? "") : faults.join(" "));
  }, [fetcher.state, fetcher.data, announce, says]);
  const press = (event: MouseEvent) => {
    event.preventDefault();
    if (idle) return;
    used.current = true;
    fetcher.submit(values, { method: "post", action });
  };
  return <IconButton ref={button} type="submit" form={actsForm} {...carried(values)} icon={icon} label={label} onClick={press} aria-disabled={idle || undefined} aria-pressed={pressed} className={idle ? "opacity-40" : undefined} />;
}

/** The form that the sheet's buttons belong to. */
export function ActsForm() {
  const { action, mayFill, mayMeasure } = useSheet();
  return mayFill || mayMeasure ? <form id={actsForm} method="post" action={action} /> : null;
}
