import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { overwriteGetLocale } from "./content/messages/generated/runtime.js";

// The server wrote the page in the reader's language; the browser goes on in the same one.
overwriteGetLocale(() => (document.documentElement.lang === "es" ? "es" : "en"));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
