import { NavLink, useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useState } from "react";
import { m } from "~/content/messages";
import { Dialog } from "../button/dialog";
import { Route } from "../icons";
import type { Place } from "./place";

const cell = "flex min-h-14 w-full flex-col items-center justify-center gap-0.5 px-1 text-[0.75rem] leading-tight font-semibold text-ink-2 aria-[current=page]:text-green";

/** On phones: a few places at the thumb, and everything else in a sheet. */
export function BottomBar({ places, label: everything, children }: { readonly places: readonly Place[]; readonly label: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const { key } = useLocation();
  // Having gone somewhere, the sheet has done its work.
  useEffect(() => setOpen(false), [key]);
  return (
    <>
      <nav aria-label={m.shell_places_at_hand()} data-print="never" className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden">
        <ul className="mx-auto grid max-w-xl grid-cols-4">
          {places.map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <NavLink to={to} end className={cell}>
                <Icon size={20} />
                {label}
              </NavLink>
            </li>
          ))}
          <li>
            <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)} className={cell}>
              <Route size={20} />
              {everything}
            </button>
          </li>
        </ul>
      </nav>
      <Dialog open={open} onClose={() => setOpen(false)} title={everything} place="bottom">
        {children}
      </Dialog>
    </>
  );
}
