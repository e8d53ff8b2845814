import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Icon } from "~/components/icon";
import { IconButton } from "~/components/button/icon-button";
import { answerOf } from "./answer";
import { useSheet } from "../sheet";

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

/** A small form that is one button: works by keyboard, and keeps the focus when its row moves. `idle` buttons stay
 *  focusable and do nothing (the first row cannot move up). */
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
  return (
    <fetcher.Form
      method="post"
      action={action}
      onSubmit={(event) => {
        if (idle) event.preventDefault();
        else used.current = true;
      }}
    >
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <IconButton ref={button} type="submit" icon={icon} label={label} aria-disabled={idle || undefined} aria-pressed={pressed} className={idle ? "opacity-40" : undefined} />
    </fetcher.Form>
  );
}
