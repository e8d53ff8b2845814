import type { ReactNode } from "react";
import { m } from "~/content/messages";
import { Brand } from "../shell/brand";
import { LanguageSwitch } from "../shell/preferences";
import { contentId, SkipLink } from "./skip-link";

/** The frame of pages outside a coalition: mark, language, one column. `wide` for lists and cards side by side. */
export function PublicFrame({ children, end, wide = false }: { readonly children: ReactNode; readonly end?: ReactNode; readonly wide?: boolean }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-b border-line">
        {/* What stands here has room of its own for finger and focus ring (8 px); mark and words are in line with the page. */}
        <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center justify-between gap-x-4 gap-y-1 px-2 py-2 sm:px-4">
          <Brand to="/" />
          <div className="flex flex-wrap items-center gap-2">
            <LanguageSwitch />
            {end}
          </div>
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className={`mx-auto w-full flex-1 px-4 py-10 sm:px-6 ${wide ? "max-w-5xl" : "max-w-xl"}`}>
        {children}
      </main>
      <footer className="border-t border-line">
        <p className="mx-auto max-w-5xl px-4 py-5 text-small text-ink-2 sm:px-6">{m.account_credit()}</p>
      </footer>
    </div>
  );
}
