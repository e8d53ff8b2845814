type Original = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Hands over a file that somebody brought, as it came. The browser saves it under its name; it neither guesses at its kind nor runs
 *  anything in it. `show`: it is a picture that stands on a page. */
export function originalFile({ name, type, bytes }: Original, show: boolean): Response {
  const plain = name.replace(/[^\w.-]/g, "-");
  const whole = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `${show ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${whole}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
