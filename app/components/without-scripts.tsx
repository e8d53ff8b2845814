import { m } from "~/content/messages";
import { Notice } from "./notice";

/** For browsers that run no scripts: what works all the same, and what does not. */
export function WithoutScripts() {
  return (
    <noscript>
      <div data-print="never" className="mb-5">
        <Notice tone="info" title={m.shell_no_scripts()}>
          {m.shell_no_scripts_what()}
        </Notice>
      </div>
    </noscript>
  );
}
