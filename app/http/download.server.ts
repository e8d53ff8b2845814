/** A file made for one reader. `name` is plain letters, digits, dots and hyphens. */
export type Download = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly type: string };

/** The same for a text. */
export function downloadText({ text, ...file }: Omit<Download, "bytes"> & { readonly text: string }): Response {
  return download({ ...file, bytes: new TextEncoder().encode(text) });
}

/** Hands a file over: the browser saves it, and no cache between us keeps what only a member may read. */
export function download({ bytes, name, type }: Download): Response {
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
