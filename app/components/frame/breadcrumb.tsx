import { Link } from "@remix-run/react";
import { m } from "~/content/messages";
import { ChevronRight } from "../icons";

/** A place on the way here; the last one, without `to`, is this page. */
export type Crumb = { readonly label: string; readonly to?: string };

/** The way back up. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={m.common_you_are_here()} data-print="never" className="mb-1 text-small text-ink-2">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {crumbs.map(({ label, to }, position) => (
          <li key={label} className="flex items-center gap-1.5">
            {position > 0 ? <ChevronRight size={14} className="shrink-0" /> : null}
            {to ? (
              <Link to={to} className="inline-flex min-h-11 min-w-11 items-center justify-center underline underline-offset-3 hover:text-ink">
                {label}
              </Link>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
