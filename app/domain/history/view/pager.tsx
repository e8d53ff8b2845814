import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";

/** From one page of a history to the next; nothing where there is one. Counted from 1, the newest first. */
export function Pager({ page, pages, to }: { readonly page: number; readonly pages: number; readonly to: (page: number) => string }) {
  if (pages <= 1 && page === 1) return null;
  const words = m.history_page({ page, pages });
  return (
    <nav aria-label={words} data-print="never" className="flex flex-wrap items-center gap-x-4">
      <span className="text-ink-2">{words}</span>
      {page > 1 ? <TextLink to={to(page - 1)} rel="prev" className="inline-flex min-h-11 items-center">{m.history_newer()}</TextLink> : null}
      {page < pages ? <TextLink to={to(page + 1)} rel="next" className="inline-flex min-h-11 items-center">{m.history_older()}</TextLink> : null}
    </nav>
  );
}
