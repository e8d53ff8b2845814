import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { m } from "~/content/messages";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { isFirm } from "~/domain/account/word";
import { mailIsOn } from "~/domain/mail/mail.server";
import { PersonCards } from "~/domain/settings/person-cards";
import { personForm } from "~/domain/settings/settings.form";
import { SettingsFrame } from "~/domain/settings/settings-frame";
import { askNewAddress, changeName, changePassword, mayAskNewAddress } from "~/domain/settings/settings.server";
import { read } from "~/http/form.server";
import { requireAccount } from "~/http/guard.server";
import { path, settingsPaths } from "~/http/path";
import { posted } from "~/http/post.server";
import { keep } from "~/http/preference.server";
import { redirectSaying } from "~/http/saying.server";
import { ownOrigin } from "~/http/wall.server";

export const meta: MetaFunction = () => [{ title: `${m.settings_title()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, email, locale, confirmedBy } = await requireAccount(request);
  return { person: { name, email, locale, confirmed: isFirm(confirmedBy) }, mail: mailIsOn() };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const form = await read(request, personForm);
  if (!form.ok) return form.reply();
  const wanted = form.value;
  switch (wanted.intent) {
    case "name":
      await changeName(account, wanted);
      return redirectSaying(path.settings(), m.settings_saved({}, { locale: wanted.locale }), new Headers({ "Set-Cookie": keep("language", wanted.locale) }));
    case "password":
      await changePassword(account, { ...wanted, cookie: request.headers.get("cookie") });
      return redirectSaying(path.settings(), m.settings_password_done());
    case "email":
      await mayAskNewAddress(account, wanted);
      // Not awaited: how long it takes would tell whether the address has an account.
      void posted(askNewAddress(account, { email: wanted.email, linkTo: (token) => ownOrigin() + path.newAddress(token) }));
      return data({ asked: wanted.email });
  }
}

export default function SettingsPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const answered = reply && "result" in reply ? reply : undefined;
  return (
    <SettingsFrame page="person" paths={settingsPaths} lead={m.settings_lead()} end={<SignOutButton action={path.signOut()} />} answered={answered}>
      <PersonCards {...page} asked={reply && "asked" in reply ? reply.asked : null} confirmPath={path.address()} answered={answered} />
    </SettingsFrame>
  );
}
