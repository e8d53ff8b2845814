/** What a browser does with cookies and redirects, for one visitor of one server. */
export type Visitor = {
  /** Follows redirects as a browser does: what was posted is read at the new address. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
};

const mostRedirects = 5;

export function visitorOf(url: string, cookies: readonly string[] = []): Visitor {
  const jar = new Map(cookies.map(pairOf));
  async function ask(path: string, init: RequestInit = {}, redirects = 0): Promise<Response> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, url), { ...init, redirect: "manual", headers: { ...init.headers, cookie, origin: url } });
    for (const line of response.headers.getSetCookie()) jar.set(...pairOf(line));
    const to = response.headers.get("Location");
    if (to === null || response.status < 300 || response.status > 399 || redirects === mostRedirects) return response;
    await response.arrayBuffer();
    return ask(to, {}, redirects + 1);
  }
  return { ask: (path, init) => ask(path, init) };
}

function pairOf(line: string): [string, string] {
  const [pair = ""] = line.split(";");
  return [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
}
