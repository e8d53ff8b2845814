import { frameworkAddress, frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { Disclosure } from "../disclosure";
import { CircleHelp } from "../icons";

/** What this is and whose framework it follows. */
export function Help() {
  return (
    <Disclosure label={m.shell_help()} icon={CircleHelp} iconOnly>
      <div className="flex max-w-72 flex-col gap-2.5 px-3 py-2 text-small">
        <p>{m.shell_help_order()}</p>
        <p>{m.shell_help_saving()}</p>
        <p className="text-ink-2">
          {say(frameworkCredit)}{" "}
          <a href={frameworkAddress} className="font-medium text-green underline underline-offset-3">
            upward-mobility.urban.org
          </a>
        </p>
      </div>
    </Disclosure>
  );
}
