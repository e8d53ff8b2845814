import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { SubmitButton } from "~/components/button/submit-button";
import { Card } from "~/components/card";
import { Download } from "~/components/icons";
import { m } from "~/content/messages";

/** The released files lie where the server can read them: one press loads them, and the history below shows how far it is. */
export function ReachableCard({ count, releases }: { readonly count: number; readonly releases: string }): ReactElement {
  return (
    <Card id="reachable" title={m.release_folder_title()}>
      <Form method="post" className="flex flex-col items-start gap-3">
        <p className="max-w-measure text-ink-2">{m.release_folder_lead({ count, releases })}</p>
        <SubmitButton icon={Download} name="intent" value="folder">{m.release_folder_act()}</SubmitButton>
      </Form>
    </Card>
  );
}
