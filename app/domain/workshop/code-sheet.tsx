import { Button } from "~/components/button/button";
import { TextLink } from "~/components/button/text-link";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { spokenCode } from "./code";
import { QrPicture } from "./desk/join-card";
import type { Qr } from "./qr.server";
import { Both } from "./wall/both";

type SheetProps = { readonly title: string; readonly code: string | null; readonly ways: { readonly address: string; readonly qr: Qr } | null; readonly desk: string };

/** A sheet for the tables of a hall, in both languages: how one comes in, and what becomes of what one writes. */
export function CodeSheet({ title, code, ways, desk }: SheetProps) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-3xl flex-col gap-6 px-4 py-8">
      <div data-print="never" className="flex flex-wrap items-center justify-between gap-3">
        <TextLink to={desk}>{m.workshop_back_to_desk()}</TextLink>
        {code ? <Button kind="primary" type="button" onClick={() => window.print()}>{m.workshop_print()}</Button> : null}
      </div>
      <p className="text-lead text-ink-2">{title}</p>
      <h1 className="text-[2.25rem] leading-tight font-[650]">
        <Both words={(language) => m.workshop_sheet_title({}, { locale: language })} />
      </h1>
      {code && ways ? (
        <>
          <p className="text-lead"><Both words={(language) => m.workshop_sheet_scan({}, { locale: language })} /></p>
          <QrPicture qr={ways.qr} className="size-72 max-w-full self-center" />
          <p className="text-lead"><Both words={(language) => m.workshop_sheet_type({ address: ways.address }, { locale: language })} /></p>
          <p data-testid="code" className="text-center text-[clamp(2.5rem,12vw,5rem)] leading-none font-[650] tracking-[0.12em] tabular-nums">{spokenCode(code)}</p>
          <p><Both words={(language) => m.workshop_join_lead({}, { locale: language })} /></p>
          <p><Both words={(language) => m.workshop_how_used({}, { locale: language })} /></p>
        </>
      ) : (
        <Notice tone="info">{m.workshop_is_closed()}</Notice>
      )}
    </main>
  );
}
