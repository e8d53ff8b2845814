import sans from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url";
import "./styles/app.css";
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Announcer } from "./components/frame/announcer";
import { Fault } from "./components/frame/fault";
import { Flash } from "./components/frame/flash";
import { FocusKeeper } from "./components/frame/focus-keeper";
import { NetworkNotice } from "./components/frame/network-notice";
import { useNonce } from "./components/frame/nonce";
import { PageAbout } from "./components/frame/page-about";
import { SchemasWithoutCode } from "./components/frame/schemas-without-code";
import { ScrollKeeper } from "./components/frame/scroll-keeper";
import { locale } from "./content/messages";
import { sessionCookie } from "./http/guard.server";
import { themeOf } from "./http/preference.server";
import { requestContext } from "./http/request-context.server";
import { takeSaying } from "./http/saying.server";

export const meta: MetaFunction = () => [{ title: "Mobility Action Planner" }];

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  // The typeface of every page would else be asked for only once the style rules are read.
  { rel: "preload", href: sans, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const { requestId } = requestContext();
  const { saying, forget } = await takeSaying(request);
  const headers = new Headers();
  for (const cookie of [forget, await sessionCookie(request)]) if (cookie) headers.append("Set-Cookie", cookie);
  return data({ theme: themeOf(request.headers.get("cookie")), saying: saying ? { id: requestId, words: saying } : null }, { headers });
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce();
  const language = locale();
  return (
    <html lang={language} data-theme={root?.theme ?? "system"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Where components that bring their own style rules read the number that lets them in. */}
        <meta property="csp-nonce" nonce={nonce} />
        <Meta />
        <PageAbout />
        <Links />
        <SchemasWithoutCode nonce={nonce} />
      </head>
      <body>
        <I18nProvider locale={language === "es" ? "es-US" : "en-US"}>{children}</I18nProvider>
        <NetworkNotice />
        <Flash saying={root?.saying ?? null} />
        <ScrollKeeper nonce={nonce} />
        <FocusKeeper />
        <Announcer />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export { unlessAnswered as shouldRevalidate } from "./components/answered-view";

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <Fault error={useRouteError()} />;
}
