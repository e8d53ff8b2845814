import { NavLink } from "@remix-run/react";
import { m } from "~/content/messages";
import type { Place } from "./place";

/** The pages beside the road. */
export function Places({ places }: { readonly places: readonly Place[] }) {
  return (
    <nav aria-label={m.shell_pages()}>
      <ul className="flex flex-col">
        {places.map(({ to, label, note, icon: Icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              prefetch="intent"
              className="flex min-h-11 items-center gap-2.5 rounded-lg px-3 py-1.5 text-label hover:bg-line aria-[current=page]:bg-green-tint aria-[current=page]:font-[650] aria-[current=page]:text-green-strong"
            >
              <Icon size={18} className="shrink-0 text-ink-3" />
              <span className="min-w-0 flex-1">{label}</span>
              {note ? <span className="text-small text-ink-3">{note}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
