import { NavLink } from "@remix-run/react";
import { m } from "~/content/messages";
import type { Place } from "./place";

/** The pages beside the road; what belongs together stands under its heading, after the others. */
export function Places({ places }: { readonly places: readonly Place[] }) {
  const headings = [...new Set(places.flatMap(({ under }) => (under === undefined ? [] : [under])))];
  return (
    <nav aria-label={m.shell_pages()}>
      <PlaceLinks places={places.filter(({ under }) => under === undefined)} />
      {headings.map((heading) => (
        <section key={heading} className="mt-2 border-t border-line pt-2">
          <p className="px-3 py-1 text-small font-semibold text-ink-2">{heading}</p>
          <PlaceLinks places={places.filter(({ under }) => under === heading)} />
        </section>
      ))}
    </nav>
  );
}

function PlaceLinks({ places }: { readonly places: readonly Place[] }) {
  return (
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
  );
}
