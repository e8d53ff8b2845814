import { m } from "~/content/messages";

/** The id every page's <main> carries. */
export const contentId = "content";

/** The first thing the tab key meets: past the bars, to the page. */
export function SkipLink() {
  return (
    <a href={`#${contentId}`} className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-surface focus:px-4 focus:py-3 focus:font-semibold focus:text-ink focus:shadow-lifted">
      {m.common_skip_to_content()}
    </a>
  );
}
