import { RemixBrowser } from "@remix-run/react";
import { type ReactElement, StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { overwriteGetLocale } from "./content/messages/generated/runtime.js";
import { keepEarlyTyping, tellEarlyTyping } from "./early-typing";

// The server wrote the page in the reader's language; the browser goes on in the same one.
overwriteGetLocale(() => (document.documentElement.lang === "es" ? "es" : "en"));

keepEarlyTyping();

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
      <Alive />
    </StrictMode>,
  );
});

/** Marks the moment from which the page answers: every effect beside it has run. */
function Alive(): ReactElement | null {
  useEffect(() => {
    tellEarlyTyping();
    document.documentElement.dataset.alive = "";
  }, []);
  return null;
}
