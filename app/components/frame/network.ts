/** What a page's loads and forms do when the server cannot be reached: they wait, and what was typed stays on the page.
 *  Without this the router would put an error page in place of everything. */

/** `waiting`: it goes on by itself once the network is back. `busy`: the server has too much to do, and is asked again in a moment.
 *  `unsure`: a form was sent and no answer came; only the person can say whether to send it again. */
export type NetworkState = { readonly kind: "fine" } | { readonly kind: "waiting" } | { readonly kind: "busy" } | { readonly kind: "unsure"; readonly again: () => void };

const fine: NetworkState = { kind: "fine" };
const firstWait = 2_000;
const longestWait = 30_000;

let current: NetworkState = fine;
const watchers = new Set<() => void>();

export function networkState(): NetworkState {
  return current;
}

/** For the server's page: nobody knows yet. */
export function networkFine(): NetworkState {
  return fine;
}

export function watchNetwork(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function show(state: NetworkState): void {
  current = state;
  for (const watcher of watchers) watcher();
}

type Fetch = typeof fetch;

/** `fetch` for the router: page data is asked for until it comes, a form is sent again only when nothing can have left this
 *  device, when the server says that nothing of it was done, or when the person says so. Everything else passes. Rejects only
 *  when the router gives the request up. */
export function patient(plain: Fetch): Fetch {
  return (input, init) => (isPageData(input) ? (sends(init) ? sending(plain, input, init) : loading(plain, input, init)) : plain(input, init));
}

/** The router asks for addresses that end in `.data`. */
function isPageData(input: RequestInfo | URL): boolean {
  return input instanceof URL && input.pathname.endsWith(".data");
}

/** A link pressed while this device is off the network is followed once the server answers again: the router would load the
 *  page's script, fail, and leave the page for the browser's own error. */
export function holdLinks(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if ((navigator.onLine && !lineBroken) || link === null || link === followed || link.origin !== location.origin || link.hasAttribute("download") || link.hash !== "") return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held = link;
  if (!navigator.onLine) show({ kind: "waiting" });
  void followOnceReached(link, firstWait);
}

/** The link pressed last: only that one is followed. */
let held: HTMLAnchorElement | null = null;
let followed: HTMLAnchorElement | null = null;

let lineBroken = false;

/** What the stream of changes knows: whether its connection to the server stands. */
export function lineStands(stands: boolean): void {
  lineBroken = !stands;
}

/** Browsers say "online" as soon as there is any network at all, so the server itself is asked. */
async function followOnceReached(link: HTMLAnchorElement, wait: number): Promise<void> {
  const answer = await fetch("/healthz", { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (held !== link) return;
  if (!answer) {
    show({ kind: "waiting" });
    await networkBack(undefined, wait);
    return followOnceReached(link, Math.min(longestWait, wait * 2));
  }
  held = null;
  show(fine);
  followed = link;
  if (link.isConnected) link.click();
  followed = null;
}

function sends(init: RequestInit | undefined): boolean {
  return init?.method !== undefined && init.method !== "GET";
}

async function loading(plain: Fetch, input: RequestInfo | URL, init: RequestInit | undefined, wait = firstWait): Promise<Response> {
  const answer = await reached(plain, input, init);
  if (answer && !isWorthWaiting(answer)) return given(answer);
  await (answer ? turn(answer, init?.signal, wait) : lineBack(init?.signal, wait));
  return loading(plain, input, init, Math.min(longestWait, wait * 2));
}

async function sending(plain: Fetch, input: RequestInfo | URL, init: RequestInit | undefined, wait = firstWait): Promise<Response> {
  const offline = !navigator.onLine;
  const answer = await reached(plain, input, init);
  if (answer && !(isWorthWaiting(answer) && answer.headers.has("X-Nothing-Done"))) return given(answer);
  if (answer) await turn(answer, init?.signal, wait);
  else if (offline) await lineBack(init?.signal, longestWait);
  else await askedAgain(init?.signal);
  return sending(plain, input, init, Math.min(longestWait, wait * 2));
}

function given(answer: Response): Response {
  show(fine);
  return answer;
}

/** Whether the server says that it can do this in a moment. */
function isWorthWaiting({ status, headers }: Response): boolean {
  return status === 503 && headers.has("Retry-After");
}

/** Waits for as long as the server says, longer each time, and not as long as everybody else. */
function turn({ headers }: Response, signal: AbortSignal | null | undefined, wait: number): Promise<void> {
  show({ kind: headers.get("X-Waits-For") === "away" ? "waiting" : "busy" });
  const said = Number(headers.get("Retry-After")) * 1_000;
  return networkBack(signal, Math.min(longestWait, said * (wait / firstWait)) * (0.75 + Math.random() / 2));
}

function lineBack(signal: AbortSignal | null | undefined, wait: number): Promise<void> {
  show({ kind: "waiting" });
  return networkBack(signal, wait);
}

/** The whole answer, or null when the server was not reached or the line broke before the end of it. */
async function reached(plain: Fetch, input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response | null> {
  try {
    const response = await plain(input, init);
    // A gateway's own page in place of ours: the server behind it is away.
    if (response.status >= 502 && response.status <= 504 && !response.headers.has("X-Remix-Response")) return null;
    const body = response.status === 204 || response.status === 304 ? null : await response.arrayBuffer();
    return new Response(body, response);
  } catch (error) {
    if (init?.signal?.aborted) {
      show(fine);
      throw error;
    }
    return null;
  }
}

function askedAgain(signal: AbortSignal | null | undefined): Promise<void> {
  return until(signal, (go) => {
    show({ kind: "unsure", again: go });
    return () => {};
  });
}

function networkBack(signal: AbortSignal | null | undefined, milliseconds: number): Promise<void> {
  return until(signal, (go) => {
    const timer = setTimeout(go, milliseconds);
    window.addEventListener("online", go);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
    };
  });
}

/** Ends when `start` calls its argument, or fails when the router gives up. */
function until(signal: AbortSignal | null | undefined, start: (go: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = start(() => {
      stop();
      signal?.removeEventListener("abort", giveUp);
      resolve();
    });
    const giveUp = () => {
      stop();
      show(fine);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", giveUp, { once: true });
    if (signal?.aborted) giveUp();
  });
}
