import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { m } from "~/content/messages";
import { closeSession } from "~/domain/account/session.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export const loader = () => redirect(path.landing());

export async function action({ request }: ActionFunctionArgs) {
  const headers = new Headers({ "Set-Cookie": await closeSession(request.headers.get("cookie")) });
  return redirectSaying(path.signIn(), m.account_signed_out(), headers);
}
