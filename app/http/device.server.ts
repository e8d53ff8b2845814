import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { deviceKept, rememberDevice } from "~/domain/account/known-device.server";
import { deviceIn } from "~/domain/settings/device";
import { openSession } from "~/domain/account/session.server";
import { ownOrigin } from "./wall.server";

/** Stays when a session ends: it says that somebody has signed in here before, not who is signed in. */
const secure = ownOrigin().startsWith("https:");
const cookie = createCookie(secure ? "__Host-device" : "device", { path: "/", httpOnly: true, sameSite: "lax", secure, maxAge: deviceKept });

/** What this device is known by, or null. */
export async function deviceOf(request: Request): Promise<string | null> {
  const held = z.string().regex(/^[\w-]{43}$/).safeParse(await cookie.parse(request.headers.get("cookie")));
  return held.success ? held.data : null;
}

/** The headers that sign somebody in who has proved who they are, and make their device known. */
export async function welcome(request: Request, accountId: string): Promise<Headers> {
  const device = await rememberDevice(accountId, await deviceOf(request));
  const headers = new Headers();
  headers.append("Set-Cookie", await openSession(accountId, deviceIn(request.headers.get("user-agent"))));
  headers.append("Set-Cookie", await cookie.serialize(device));
  return headers;
}
