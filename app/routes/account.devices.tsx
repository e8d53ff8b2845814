import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { m } from "~/content/messages";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { DevicesCard } from "~/domain/settings/devices-card";
import { sessionsForm } from "~/domain/settings/settings.form";
import { SettingsFrame } from "~/domain/settings/settings-frame";
import { listSessions, signOutElsewhere } from "~/domain/settings/settings.server";
import { read } from "~/http/form.server";
import { requireAccount } from "~/http/guard.server";
import { path, settingsPaths } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction = () => [{ title: `${m.settings_page_devices()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  return { sessions: await listSessions(await requireAccount(request), request.headers.get("cookie")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const form = await read(request, sessionsForm);
  if (!form.ok) return form.reply();
  const { value } = form;
  const count = await signOutElsewhere(account, { cookie: request.headers.get("cookie"), ...(value.intent === "one" ? { session: value.session } : {}) });
  return redirectSaying(path.devices(), m.settings_devices_ended({ count }));
}

export default function DevicesPage() {
  const { sessions } = useLoaderData<typeof loader>();
  const answered = useAnswer<typeof action>();
  return (
    <SettingsFrame page="devices" paths={settingsPaths} lead={m.settings_devices_lead()} end={<SignOutButton action={path.signOut()} />} answered={answered}>
      <DevicesCard sessions={sessions} />
    </SettingsFrame>
  );
}
