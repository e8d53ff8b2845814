import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { DoorClosed } from "~/components/drawn/workshop-icons";
import { DoorOpen } from "~/components/icons";
import { m } from "~/content/messages";
import { spokenCode } from "../code";
import type { Qr } from "../qr.server";

type JoinWays = { readonly code: string; /** What people type, without https://. */ readonly address: string; readonly qr: Qr };

/** How people come in: a QR code, or a short address and six characters; and the door, which the facilitator can close. */
export function JoinCard({ doorClosed, sheetPath, ...ways }: JoinWays & { /** Null before the session is open: there is no door yet. */ readonly doorClosed: boolean | null; readonly sheetPath: string }) {
  return (
    <Card id="join" title={m.workshop_how_to_join()}>
      <JoinWaysShown {...ways} />
      <p className="mt-3"><TextLink to={sheetPath}>{m.workshop_print_code()}</TextLink></p>
      {doorClosed === null ? null : <Door closed={doorClosed} />}
    </Card>
  );
}

/** The words change while the button keeps the focus, so a screen reader is told by the words. */
function Door({ closed }: { readonly closed: boolean }) {
  const Icon = closed ? DoorClosed : DoorOpen;
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line pt-4">
      <p role="status" className="flex min-w-0 flex-1 basis-64 items-start gap-2.5">
        <Icon size={20} className={closed ? "mt-0.5 shrink-0 text-clay" : "mt-0.5 shrink-0 text-green"} />
        {closed ? m.workshop_door_closed() : m.workshop_door_open()}
      </p>
      <Form method="post" preventScrollReset>
        <Button name="intent" value={closed ? "open-door" : "close-door"}>{closed ? m.workshop_act_open_door() : m.workshop_act_close_door()}</Button>
      </Form>
    </div>
  );
}

export function JoinWaysShown({ code, address, qr, huge = false }: JoinWays & { readonly huge?: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-6">
      <QrPicture qr={qr} className={huge ? "size-[min(40vh,70vw)]" : "size-36"} />
      <div className="min-w-0">
        <p className={huge ? "text-[clamp(1.25rem,3vw,2.25rem)]" : "text-ink-2"}>{m.workshop_join_at({ address })}</p>
        <p data-testid="code" className={`font-[650] tracking-[0.12em] tabular-nums ${huge ? "text-[clamp(3rem,10vw,8rem)] leading-none" : "text-[2.25rem]"}`}>
          {spokenCode(code)}
        </p>
      </div>
    </div>
  );
}

/** Black on white in every theme: cameras read nothing else reliably. */
export function QrPicture({ qr, className }: { readonly qr: Qr; readonly className: string }) {
  return (
    <svg role="img" aria-label={m.workshop_qr()} viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`} shapeRendering="crispEdges" className={`rounded-control ${className}`}>
      <rect x={-2} y={-2} width={qr.size + 4} height={qr.size + 4} fill="white" />
      <path d={qr.path} fill="black" />
    </svg>
  );
}
