/** Somebody who signed up at a planner and made a coalition, by the forms of its pages. */
export type Newcomer = {
  readonly cookie: string;
  readonly email: string;
  readonly slug: string;
  /** The HTML of a page. */
  readonly page: (path: string) => Promise<string>;
  readonly post: (path: string, fields: Fields) => Promise<Response>;
  /** The same as somebody else, by their cookie; "" for a stranger. */
  readonly postAs: (cookie: string, path: string, fields: Fields) => Promise<Response>;
  /** Invites somebody; false when that was not acknowledged. */
  readonly invite: (invitee: string) => Promise<boolean>;
};

type Fields = Readonly<Record<string, string>> | FormData;

const password = "lantern orchard bicycle river";

/** `port` is that of a planner on this machine. Every request has a connection of its own: where several processes serve, they
 *  are asked in turn. */
export async function newcomer(port: number): Promise<Newcomer> {
  const origin = `http://localhost:${port}`;
  const headers = (cookie: string) => ({ origin, cookie, connection: "close" });
  const postAs = (cookie: string, path: string, fields: Fields) =>
    fetch(`${origin}${path}`, { method: "POST", headers: headers(cookie), body: fields instanceof FormData ? fields : new URLSearchParams(fields), redirect: "manual" });
  const email = `${crypto.randomUUID()}@example.org`;
  await postAs("", "/sign-up", { name: "Ana", email, password });
  const signedIn = await postAs("", "/sign-in", { email, password });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  const made = await postAs(cookie, "/coalitions/new", { name: `Ana's coalition ${email.slice(0, 8)}`, community: "37067" });
  const [, slug = ""] = made.headers.get("location")?.split("/") ?? [];
  if (slug === "") throw new Error(`No coalition was made: ${made.status} ${await made.text()}`);
  return {
    cookie,
    email,
    slug,
    page: async (path) => (await fetch(`${origin}${path}`, { headers: headers(cookie) })).text(),
    post: (path, fields) => postAs(cookie, path, fields),
    postAs,
    invite: async (invitee) => {
      const answer = await postAs(cookie, `/${slug}/people`, { act: "invite", invitee, roles: "resident" }).catch(() => null);
      await answer?.text().catch(() => "");
      return answer?.status === 200;
    },
  };
}
