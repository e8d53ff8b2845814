import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { isFirm } from "~/domain/account/word";
import { choicesOf, choose } from "~/domain/letter/letter.server";
import { mailIsOn } from "~/domain/mail/mail.server";
import { ChoicesCard } from "~/domain/settings/choices-card";
import { choicesForm } from "~/domain/settings/settings.form";
import { SettingsFrame } from "~/domain/settings/settings-frame";
import { read } from "~/http/form.server";
import { requireAccount } from "~/http/guard.server";
import { path, settingsPaths } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction = () => [{ title: `${m.settings_page_letters()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, email, confirmedBy } = await requireAccount(request);
  return { choices: await choicesOf(id), email, mail: mailIsOn(), confirmed: isFirm(confirmedBy) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireAccount(request);
  const form = await read(request, choicesForm);
  if (!form.ok) return form.reply();
  await choose(id, form.value);
  return redirectSaying(path.letters(), m.settings_saved());
}

export default function LettersPage() {
  const { choices, email, mail, confirmed } = useLoaderData<typeof loader>();
  const answered = useAnswer<typeof action>();
  return (
    <SettingsFrame page="letters" paths={settingsPaths} lead={m.settings_letters_lead()} end={<SignOutButton action={path.signOut()} />} answered={answered}>
      {mail ? null : <Notice tone="info">{m.settings_letters_no_mail()}</Notice>}
      {confirmed || !mail ? null : <Notice tone="attention" actions={<LinkButton to={path.address()}>{m.settings_address_confirm()}</LinkButton>}>{m.settings_letters_unconfirmed({ email })}</Notice>}
      <ChoicesCard choices={choices} />
    </SettingsFrame>
  );
}
