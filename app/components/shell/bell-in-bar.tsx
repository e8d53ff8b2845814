import { Link } from "@remix-run/react";
import { m } from "~/content/messages";
import { Bell } from "../icons";

/** The way to what waits for the reader, with how much it is. */
export function BellInBar({ to, waiting }: { readonly to: string; readonly waiting: number }) {
  const words = waiting === 0 ? m.shell_bell_none() : m.shell_bell({ count: waiting });
  return (
    <Link to={to} aria-label={words} title={words} className={waiting === 0 ? "bell text-ink-2" : "bell text-gold"}>
      <Bell size={20} className="shrink-0" />
      {waiting === 0 ? null : (
        <>
          <span className="tabular-nums xl:hidden">{waiting > 99 ? "99+" : waiting}</span>
          <span className="max-xl:hidden">{words}</span>
        </>
      )}
    </Link>
  );
}
