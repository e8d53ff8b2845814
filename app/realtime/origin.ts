type Asked = { readonly origin: string | undefined; readonly host: string | undefined };

/**
 * Whether a socket was opened by one of our own pages. Browsers name the page's origin on every upgrade; one that names
 * none is no browser of a member.
 *
 * @param base the configured address; without one, the address the request itself was sent to
 */
export function isOwnOrigin({ origin, host }: Asked, base: string | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  if (base) return new URL(base).origin === new URL(origin).origin;
  return host !== undefined && new URL(origin).host === host.toLowerCase();
}
