import type { ReactElement } from "react";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { NationGlance as Glance } from "./nation-glance.server";

/** Where the own place stands in the nation, under its own figures. */
export function NationGlance({ glance, nationPath }: { readonly glance: Glance; readonly nationPath: string }): ReactElement {
  return (
    <div className="flex max-w-measure flex-col gap-1">
      <p>{glance.sentences.join(" ")}</p>
      <p>
        <TextLink to={`${nationPath}${glance.search}`} className="inline-flex min-h-11 items-center">
          {m.nation_to_nation()}
        </TextLink>
      </p>
    </div>
  );
}
