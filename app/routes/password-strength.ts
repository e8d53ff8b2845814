import type { ActionFunctionArgs } from "@remix-run/node";
import { passwordForm } from "~/domain/account/account.form";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { strengthOf } from "~/domain/account/password-strength";
import { read } from "~/http/form.server";
import { requestContext } from "~/http/request-context.server";

/** How hard a password would be to guess. It is looked at and forgotten. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await read(request, passwordForm);
  if (!form.ok) return form.reply();
  await limitPerAddress("password-strength", requestContext().address, 600);
  return Response.json({ strength: strengthOf(form.value.password) });
}
