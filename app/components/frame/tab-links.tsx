import { NavLink } from "@remix-run/react";

export type TabLink = { readonly to: string; readonly label: string; readonly end?: boolean; readonly count?: number };

/** Views of one thing that are pages of their own: each has an address, so it can be sent and gone back to. */
export function TabLinks({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} data-print="never" className="mb-5 max-w-full">
      <ul className="flex flex-wrap gap-1 border-b border-line-2">
        {tabs.map(({ to, label: words, end, count }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className="-mb-px flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 text-label font-semibold text-ink-2 hover:text-ink aria-[current=page]:border-green aria-[current=page]:text-green-strong"
            >
              {words}
              {count ? <span className="rounded-full bg-sunken px-2 text-small tabular-nums ring-1 ring-line-2 ring-inset">{count}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
