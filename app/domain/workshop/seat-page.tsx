import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { EarlierKept, KeptList } from "./board/kept-list";
import { useSeatFetcher } from "./seat-fetcher";
import { type SeatAddresses, SeatFrame } from "./seat/seat-frame";
import { placeOf, useNewPlace } from "./seat/seat-place";
import { SeatStage } from "./seat/seat-stage";
import type { PhonePlace } from "./phone/shared-phone";
import type { SeatView } from "./seat/seat-view.server";
import { blocks } from "./template";
import { useOutbox } from "./seat/use-outbox";

type SeatPageProps = {
  readonly view: SeatView;
  readonly clientKey: string;
  readonly addresses: SeatAddresses;
  /** Brings its owner back to this seat from another phone. */
  readonly rejoinCode: string;
  /** Those who share this phone. */
  readonly places: readonly PhonePlace[];
};

/** The participant's screen: one question, one big box, one button, and what belongs to it. */
export function SeatPage({ view, clientKey, addresses, rejoinCode, places }: SeatPageProps) {
  const fetcher = useSeatFetcher();
  const outbox = useOutbox(view.seat, addresses.notes);
  const head = useNewPlace(placeOf(view));
  return (
    <SeatFrame view={view} fetcher={fetcher} outbox={outbox} addresses={addresses} rejoinCode={rejoinCode} places={places}>
      <div ref={head}>
        <SeatHeading view={view} />
      </div>
      {view.state === "lobby" ? <p className="text-lead text-ink-2">{m.workshop_lobby_seat_body()}</p> : null}
      {view.state === "closed" ? <KeptList kept={view.kept} /> : null}
      <EarlierKept earlier={view.earlier} summary={m.workshop_earlier_kept()} />
      {view.state === "running" ? <SeatStage view={view} clientKey={clientKey} outbox={outbox} fetcher={fetcher} /> : null}
    </SeatFrame>
  );
}

function SeatHeading({ view: { state, stage, questions } }: { readonly view: SeatView }) {
  if (state === "closed") return <PageHeading title={m.workshop_closed_seat_title()} lead={m.workshop_closed_seat_body()} />;
  if (stage === null) return <PageHeading title={m.workshop_lobby_seat_title()} />;
  const [question] = questions;
  const together = stage.kind === "write" ? m.workshop_on_your_own() : m.workshop_together();
  return (
    <PageHeading
      key={stage.key}
      kicker={`${m.workshop_part_of({ number: stage.block, total: blocks.length })} · ${together}`}
      title={stage.kind === "write" && question ? say(question.text) : say(stage.title)}
    />
  );
}
