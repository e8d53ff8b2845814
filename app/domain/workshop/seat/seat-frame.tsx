import { useEffect, useState, type ReactNode } from "react";
import { Button } from "~/components/button/button";
import { CircleCheck } from "~/components/icons";
import { CloudOff, HandHelping } from "~/components/drawn/workshop-icons";
import { LanguageSwitch } from "~/components/shell/preferences";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { ClockWords } from "../clock/clock-words";
import { MovedNotice } from "./moved-notice";
import { WaitingElsewhere } from "./own-notes";
import { OwnSeat } from "./own-seat";
import { saidOf, type SeatFetcher } from "../seat-fetcher";
import { placeOf } from "./seat-place";
import type { SeatView } from "./seat-view.server";
import { PhonePlaces, SharingNotice, type PhonePlace } from "../phone/shared-phone";
import type { Outbox } from "./use-outbox";

/** Where the page of a seat leads and sends. */
export type SeatAddresses = { readonly notes: string; readonly leave: string; readonly another: string };

type SeatFrameProps = { readonly view: SeatView; readonly fetcher: SeatFetcher; readonly outbox: Outbox; readonly addresses: SeatAddresses; readonly rejoinCode: string; readonly places: readonly PhonePlace[]; readonly children: ReactNode };

/** Room and clock above; below what was said about the last act, the call for help, the other language, and one's own seat. */
export function SeatFrame({ view, fetcher, outbox, addresses, rejoinCode, places, children }: SeatFrameProps) {
  const stuck = outbox.stuck;
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col px-4 pb-8">
      <header className="flex min-h-14 flex-wrap items-center justify-between gap-x-3 gap-y-1 py-3">
        <p className="font-[650]">{roomName(view.room.name)}</p>
        {view.clock ? <ClockWords clock={view.clock} /> : null}
      </header>
      <main className="flex-1 pt-2">
        <PhonePlaces places={places} />
        <MovedNotice view={view} fetcher={fetcher} />
        {view.sharing && view.state !== "closed" ? <SharingNotice address={addresses.another} /> : null}
        {children}
        {stuck ? (
          <p role="status" className="mt-4 flex items-start gap-2 text-small text-ink-2">
            <CloudOff size={18} className="shrink-0" />
            {m.workshop_sending_stuck()}
          </p>
        ) : null}
        <WaitingElsewhere notes={waitingElsewhere(view, outbox)} drop={outbox.drop} />
        <Said fetcher={fetcher} during={placeOf(view)} />
      </main>
      <footer className="mt-8 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line pt-2">
        {view.state === "closed" ? <span /> : <Help asked={view.room.helpAsked} fetcher={fetcher} />}
        <LanguageSwitch />
        {view.state === "closed" ? null : <OwnSeat nickname={view.nickname} rejoinCode={rejoinCode} leaveAddress={addresses.leave} waiting={view.state === "lobby"} unsent={outbox.waiting.length > 0} fetcher={fetcher} />}
      </footer>
    </div>
  );
}

/** Notes still on this device that no list of the page shows: while writing, those of the open question are listed there. */
function waitingElsewhere({ stage, questions }: SeatView, { waiting }: Outbox) {
  const listed = stage?.kind === "write" ? questions.map((question) => question.stage) : [];
  return waiting.filter((note) => !listed.includes(note.stage));
}

/** One place for what came of the last act, read out when it changes and in sight wherever one has scrolled to. It goes with
 *  the next act, and when the facilitator moves on. */
function Said({ fetcher, during }: { readonly fetcher: SeatFetcher; readonly during: string }) {
  const [said, say] = useState(saidOf(undefined));
  useEffect(() => say(fetcher.state === "submitting" ? null : saidOf(fetcher.data)), [fetcher.state, fetcher.data]);
  useEffect(() => say(null), [during]);
  return (
    <div role="status" className="pointer-events-none sticky bottom-3 z-10 mt-4">
      {said ? said.refused ? <Notice tone="bad">{said.words}</Notice> : <Done words={said.words} /> : null}
    </div>
  );
}

function Done({ words }: { readonly words: string }) {
  return (
    <p className="flex w-fit items-center gap-2 rounded-control bg-ink px-4 py-2 text-label font-medium text-paper shadow-lifted">
      <CircleCheck size={20} className="shrink-0" />
      {words}
    </p>
  );
}

function Help({ asked, fetcher }: { readonly asked: boolean; readonly fetcher: SeatFetcher }) {
  if (asked) return <p className="min-w-0 flex-1 basis-48 text-small text-ink-2">{m.workshop_help_asked()}</p>;
  return (
    <fetcher.Form method="post" className="-ml-3">
      <Button kind="plain" name="intent" value="help" icon={HandHelping}>
        {m.workshop_ask_help()}
      </Button>
    </fetcher.Form>
  );
}
