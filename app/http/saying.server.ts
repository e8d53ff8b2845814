import { createCookie, redirect } from "@remix-run/node";
import { z } from "zod";

/** A sentence that the next page says once ("Target set."). It is text, and drawn as text. */
const cookie = createCookie("saying", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 60 });

/** Goes to `to` (an address made by `path`) and says `message` there. */
export async function redirectSaying(to: string, message: string, headers: Headers = new Headers()) {
  headers.append("Set-Cookie", await cookie.serialize(message.slice(0, 300)));
  return redirect(to, { headers });
}

/** What there is to say on this page, and the cookie that forgets it. */
export async function takeSaying(request: Request): Promise<{ saying: string | null; forget?: string }> {
  const read = z.string().max(300).safeParse(await cookie.parse(request.headers.get("cookie")));
  if (!read.success) return { saying: null };
  return { saying: read.data, forget: await cookie.serialize("", { maxAge: 0 }) };
}
