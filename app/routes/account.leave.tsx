import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { m } from "~/content/messages";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { LeaveCards } from "~/domain/settings/leave-cards";
import { leaveForm } from "~/domain/settings/settings.form";
import { SettingsFrame } from "~/domain/settings/settings-frame";
import { closeAccount, leave } from "~/domain/settings/settings.server";
import { read } from "~/http/form.server";
import { ownCoalitions, requireAccount } from "~/http/guard.server";
import { path, settingsPaths } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction = () => [{ title: `${m.settings_page_leave()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request);
  return { coalitions: await ownCoalitions(account), email: account.email };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const form = await read(request, leaveForm);
  if (!form.ok) return form.reply();
  const { value } = form;
  if (value.intent === "leave") return redirectSaying(path.leaving(), m.settings_left({ coalition: await leave(account, value.coalition) }));
  await closeAccount(account, value);
  return redirectSaying(path.landing(), m.settings_closed());
}

export default function LeavePage() {
  const page = useLoaderData<typeof loader>();
  const answered = useAnswer<typeof action>();
  return (
    <SettingsFrame page="leave" paths={settingsPaths} lead={m.settings_page_leave_lead()} end={<SignOutButton action={path.signOut()} />} answered={answered}>
      <LeaveCards {...page} answered={answered} />
    </SettingsFrame>
  );
}
