import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { preferencesForm } from "~/domain/account/account.form";
import { chooseLanguage } from "~/domain/account/account.server";
import { read } from "~/http/form.server";
import { findAccount } from "~/http/guard.server";
import { path, safePath } from "~/http/path";
import { keep } from "~/http/preference.server";

export const loader = () => redirect(path.landing());

export async function action({ request }: ActionFunctionArgs) {
  const form = await read(request, preferencesForm);
  if (!form.ok) return form.reply();
  const { locale, theme, back } = form.value;
  const headers = new Headers();
  if (theme) headers.append("Set-Cookie", keep("theme", theme));
  if (locale) headers.append("Set-Cookie", keep("language", locale));
  const account = locale ? await findAccount(request) : null;
  if (locale && account) await chooseLanguage(account.id, locale);
  return redirect(safePath(back), { headers });
}
