import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { Button } from "~/components/button/button";
import { Card, CardRow, CardRows } from "~/components/card";
import { Chip } from "~/components/chip";
import { CircleCheck } from "~/components/icons";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { DeviceKind } from "./device";
import type { OpenSession } from "./sessions.server";

/** Where somebody is signed in, and the way out of each place. */
export function DevicesCard({ sessions }: { readonly sessions: readonly OpenSession[] }) {
  return (
    <Card>
      <CardRows>
        {sessions.map((session) => (
          <CardRow key={session.id} end={session.here ? <Chip tone="good" icon={CircleCheck}>{m.settings_device_here()}</Chip> : <SignOutThere session={session} />}>
            <p className="font-[650]">{deviceWords(session)}</p>
            <p className="text-small text-ink-2">{m.settings_device_since({ date: dayWords(session.openedAt) })}</p>
          </CardRow>
        ))}
      </CardRows>
      {sessions.some(({ here }) => !here) ? (
        <Form method="post" className="mt-4">
          <Button kind="quiet" name="intent" value="others">{m.settings_devices_end()}</Button>
        </Form>
      ) : null}
    </Card>
  );
}

function SignOutThere({ session }: { readonly session: OpenSession }) {
  return (
    <Form method="post">
      <input type="hidden" name="session" value={session.id} />
      <Button kind="quiet" name="intent" value="one">{m.settings_device_end()}<About subject={deviceWords(session)} /></Button>
    </Form>
  );
}

function deviceWords({ kind, browser }: Pick<OpenSession, "kind" | "browser">): string {
  return kind === null || browser === null ? m.settings_device_unknown() : m.settings_device_words({ kind: kindWords(kind), browser });
}

function kindWords(kind: DeviceKind): string {
  switch (kind) {
    case "phone": return m.settings_device_phone();
    case "tablet": return m.settings_device_tablet();
    case "computer": return m.settings_device_computer();
  }
}
