import { useMatches } from "@remix-run/react";
import { m } from "~/content/messages";

/** What a route says of itself whose page anybody may find: `export const handle = openToAll(m.landing_about)`. */
type OpenToAll = { readonly describe: () => string };

export function openToAll(describe: () => string): OpenToAll {
  return { describe };
}

/** For search engines and for previews of links: what the page is, and that pages of a coalition, of a seat or of one person's
 *  letter are nobody else's. Only what says so is open. */
export function PageAbout() {
  const open = useMatches().flatMap(({ handle }) => (isOpen(handle) ? [handle] : [])).at(-1);
  return (
    <>
      <meta name="description" content={open?.describe() ?? m.common_product_about()} />
      {open ? null : <meta name="robots" content="noindex" />}
    </>
  );
}

function isOpen(handle: unknown): handle is OpenToAll {
  return typeof handle === "object" && handle !== null && "describe" in handle;
}
