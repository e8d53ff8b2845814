import { env } from "~/env.server";

/** The address people reach us at; set BASE_URL wherever it is not this machine. */
export function ownOrigin(): string {
  return env.BASE_URL ? new URL(env.BASE_URL).origin : `http://${env.HOST === "0.0.0.0" || env.HOST === "::" ? "localhost" : env.HOST}:${env.PORT}`;
}

type Asked = { readonly method: string; readonly site: string | undefined; readonly origin: string | undefined };

/** True when a request that changes something came from our own pages: the browser says so (`Sec-Fetch-Site`), or else the
 *  origin it names is ours. A request that says neither is refused. */
export function fromOwnPages({ method, site, origin }: Asked): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return true;
  if (site === "same-origin" || site === "none") return true;
  return origin !== undefined && origin === ownOrigin();
}

/** Whether an address takes a form from any other place: mail programs press the link that stops letters, from their own sites. What is
 *  signed in that link is all it goes by; no cookie counts there. */
export function takesFromAnywhere(path: string): boolean {
  return /^\/account\/stop\/[\w.-]+$/.test(path);
}

/** Headers of every response, whatever its kind. `nonce` is new for each request; scripts without it do not run. */
export function securityHeaders(nonce: string): Record<string, string> {
  const dev = env.NODE_ENV === "development";
  const secure = ownOrigin().startsWith("https:");
  const policy = [
    "default-src 'self'",
    dev ? "script-src 'self' 'unsafe-inline'" : `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Charts place their marks by style attributes; an attribute can load and run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  return {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
