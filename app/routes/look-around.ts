import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { lookAroundForm } from "~/domain/account/account.form";
import { openSession } from "~/domain/account/session.server";
import { lookAroundAs } from "~/domain/account/sample-people.server";
import { deviceIn } from "~/domain/settings/device";
import { read } from "~/http/form.server";
import { path } from "~/http/path";

export const loader = () => redirect(path.signIn());

export async function action({ request }: ActionFunctionArgs) {
  const form = await read(request, lookAroundForm);
  if (!form.ok) return form.reply();
  const { accountId, coalition } = await lookAroundAs(form.value.as);
  return redirect(path.home(coalition), { headers: { "Set-Cookie": await openSession(accountId, deviceIn(request.headers.get("user-agent"))) } });
}
