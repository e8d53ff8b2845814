import { Form, Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { m } from "~/content/messages";
import { Search } from "../icons";

/** Where one types what one looks for; on a phone, the way to the page for it. The key "/" leads here while nothing has the focus that
 *  takes letters, so that no shortcut is in the way of who types or speaks (WCAG 2.1.4). */
export function SearchInBar({ to }: { readonly to: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function reach(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.activeElement !== null && document.activeElement !== document.body && document.activeElement.tagName !== "MAIN") return;
      if (field.current?.offsetParent === null) return;
      event.preventDefault();
      field.current?.focus();
    }
    document.addEventListener("keydown", reach);
    return () => document.removeEventListener("keydown", reach);
  }, []);
  return (
    <>
      <Form role="search" action={to} aria-label={m.search_bar()} className="relative max-lg:hidden">
        <Search size={18} className="pointer-events-none absolute inset-y-0 left-3 my-auto text-ink-2" />
        <input ref={field} type="search" name="q" maxLength={200} aria-label={m.search_field()} aria-keyshortcuts="/" placeholder={m.search_placeholder()} className="min-h-11 w-56 rounded-control border border-edge bg-surface pr-3 pl-10 text-body text-ink" />
      </Form>
      <Link to={to} aria-label={m.search_title()} className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-control text-ink-2 lg:hidden">
        <Search size={20} />
      </Link>
    </>
  );
}
