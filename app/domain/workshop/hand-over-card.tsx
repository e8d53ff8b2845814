import { Form } from "@remix-run/react";
import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { SubmitButton } from "~/components/button/submit-button";
import { Send } from "~/components/icons";
import { m } from "~/content/messages";
import type { Way } from "./workshop.server";

/** For who ran a workshop and may not put its results into the worksheet: the way to those who may, and where they are on it. */
export function HandOverCard({ way, address }: { readonly way: Way; readonly address: string }) {
  if (way === "running") return <Notice tone="info">{m.workshop_hand_over_early()}</Notice>;
  if (way !== "mine") return <Notice tone="good">{way === "given" ? m.workshop_given() : m.workshop_given_answered()}</Notice>;
  return (
    <Card id="hand-over" title={m.workshop_hand_over_title()}>
      <p className="mb-3 max-w-measure">{m.workshop_hand_over_means()}</p>
      <Form method="post" action={address}>
        <SubmitButton icon={Send}>{m.workshop_hand_over()}</SubmitButton>
      </Form>
    </Card>
  );
}
