import { RemixBrowser } from "@remix-run/react";
import { type ReactElement, StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { holdLinks, patient } from "./components/frame/network";
import { overwriteGetLocale } from "./content/messages/generated/runtime.js";
import { keepEarlyTyping, tellEarlyTyping } from "./components/frame/early-typing";

// The server wrote the page in the reader's language; the browser goes on in the same one.
overwriteGetLocale(() => (document.documentElement.lang === "es" ? "es" : "en"));

keepEarlyTyping();
window.fetch = patient(window.fetch.bind(window));
document.addEventListener("click", holdLinks, { capture: true });

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Alive>
        <RemixBrowser />
      </Alive>
    </StrictMode>,
  );
});

/** Marks the moment from which the page answers: every effect inside has run. Around the page, not beside it: a sibling would
 *  give its parts other ids than the server did. */
function Alive({ children }: { readonly children: ReactElement }): ReactElement {
  useEffect(() => {
    tellEarlyTyping();
    document.documentElement.dataset.alive = "";
  }, []);
  return children;
}
