import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Details } from "~/components/details";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import type { SeatFetcher } from "../seat-fetcher";

type OwnSeatProps = {
  readonly nickname: string;
  readonly rejoinCode: string;
  readonly leaveAddress: string;
  /** While people wait there is time to read this, and to write the code down. */
  readonly waiting: boolean;
  /** Ideas are still on this device alone. */
  readonly unsent: boolean;
  readonly fetcher: SeatFetcher;
};

/** What somebody can do about their own place: another name, the way back from another phone, the way out. */
export function OwnSeat({ nickname, rejoinCode, leaveAddress, waiting, unsent, fetcher }: OwnSeatProps) {
  return (
    <Details onPaper={false} summary={m.workshop_own_seat()} open={waiting} className="basis-full">
      <div className="flex flex-col gap-6 pb-2">
        <fetcher.Form method="post" className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="intent" value="rename" />
          <TextField key={nickname} label={m.workshop_nickname_label()} name="nickname" defaultValue={nickname} maxLength={40} required autoComplete="nickname" className="flex-1 basis-44" />
          <Button>{m.workshop_rename()}</Button>
        </fetcher.Form>
        <section aria-labelledby="rejoin-code">
          <h2 id="rejoin-code" className="text-label font-semibold">
            {m.workshop_rejoin_code()}
          </h2>
          <p data-testid="rejoin-code" className="my-1 text-heading font-[650] tracking-[0.12em] tabular-nums">
            {rejoinCode}
          </p>
          <p className="text-small text-ink-2">{m.workshop_rejoin_means()}</p>
        </section>
        <Details summary={m.workshop_leave()}>
          <Form method="post" action={leaveAddress} className="flex flex-col items-start gap-2">
            <p className="text-small text-ink-2">{m.workshop_leave_means()}</p>
            {unsent ? <p className="text-small font-semibold">{m.workshop_leave_unsent()}</p> : null}
            <Button kind="danger">{m.workshop_leave_now()}</Button>
          </Form>
        </Details>
      </div>
    </Details>
  );
}
