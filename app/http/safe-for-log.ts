/** The path without what may be secret in it: query strings, tokens of invitations, new passwords, addresses to confirm and letters to
 *  stop,
 *  however the address was spelled. */
export function safeForLog(url: string): string {
  const path = spelledOut(url.split("?")[0] ?? "");
  return path.replace(/(^|\/)(invitation|reset|sign-up|confirm|new-address|stop)\/+[^/]+/gi, "$1$2/[hidden]").slice(0, 300);
}

function spelledOut(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
