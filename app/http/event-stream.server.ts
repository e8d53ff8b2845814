import type { AppLoadContext } from "@remix-run/node";

const heartbeat = 25_000;

/** Server-sent events about one coalition: a message `{"topic":…}` for each change that `concerns`, until the browser leaves. */
export function changesOf(coalitionId: string, { gone, listen }: AppLoadContext, concerns: (topic: string | null) => boolean = () => true): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const stop = listen(coalitionId, ({ topic }) => concerns(topic) && send(`data: ${JSON.stringify({ topic })}\n\n`));
      const beat = setInterval(() => send(": still here\n\n"), heartbeat);
      send("retry: 2000\n\n");
      const end = () => {
        clearInterval(beat);
        stop();
        controller.close();
      };
      if (gone.aborted) end();
      else gone.addEventListener("abort", end, { once: true });
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" } });
}
