import type { EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { Nonce } from "./components/frame/nonce";
import { databaseFaultOf } from "./db/database-fault";
import { log } from "./http/log.server";
import { requestContext } from "./http/request-context.server";
import { safeForLog } from "./http/safe-for-log";
import { wholePage } from "./http/whole-page.server";

// What the server script needs of the one module graph that serves.
export { pool } from "./db/pool.server";
export { largestBody } from "./http/body-limit.server";
export { health } from "./http/health.server";
export { log } from "./http/log.server";
export { languageOf } from "./http/preference.server";
export { withRefusals } from "./http/refusal.server";
export { inRequest } from "./http/request-context.server";
export { safeForLog } from "./http/safe-for-log";
export { refuseSocket } from "./http/refuse-socket.server";
export { fromOwnPages, securityHeaders, takesFromAnywhere } from "./http/wall.server";
export { env } from "./env.server";
export { readWorkbooksApart } from "./domain/local-data/local-data.server";
export { printApart } from "./domain/plan/plan.server";
export { closeMail } from "./domain/mail/mail.server";
export { closeChanges, followChanges, listenToChanges } from "./realtime/changes.server";
export { closeCollaboration, foldTexts, handleUpgrade } from "./realtime/hub.server";
export { workOnImports } from "./realtime/import-work.server";
export { letterMeans } from "./http/letter-means.server";
export { workOnJobs } from "./realtime/job/jobs.server";

export const streamTimeout = 10_000;

/** Renders a page whole, then sends it: nothing on our pages comes late, and one piece is far cheaper to compress and to
 *  write than dozens. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  const { nonce, requestId } = requestContext();
  const page = (
    <Nonce.Provider value={nonce}>
      <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
    </Nonce.Provider>
  );
  return new Promise((give, fail) => {
    let answer = status;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      // However long a part is, it stands in its place, also for readers without scripts.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onAllReady: () => {
        headers.set("Content-Type", "text/html; charset=utf-8");
        pipe(wholePage((whole) => give(new Response(whole, { headers, status: answer }))));
      },
      onShellError: fail,
      onError: (error: unknown) => {
        answer = 500;
        log.error({ request: requestId, err: error }, "could not render a page");
      },
    });
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** One line a fault, with the number the person is shown. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  // A refusal is an answer, not a fault; its status stands in the request's own line.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  log.error({ request: requestContext().requestId, path: safeForLog(new URL(request.url).pathname), database: databaseFaultOf(error), err: error }, "a request failed");
};
