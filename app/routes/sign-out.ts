import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { m } from "~/content/messages";
import { closeSession } from "~/domain/account/session.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export const loader = () => redirect(path.landing());

export async function action({ request }: ActionFunctionArgs) {
  // Whoever sits down at the same computer next does not get back to pages by the browser's arrow.
  const headers = new Headers({ "Set-Cookie": await closeSession(request.headers.get("cookie")), "Clear-Site-Data": '"cache"' });
  return redirectSaying(path.signIn(), m.account_signed_out(), headers);
}
