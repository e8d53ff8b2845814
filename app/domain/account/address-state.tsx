import { Form } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { isFirm, type Word } from "./word";

type AddressStateProps = {
  readonly email: string;
  readonly confirmedBy: Word | null;
  /** Whether letters are sent here. */
  readonly mail: boolean;
  /** Where the person was going. */
  readonly next: string;
  /** Whether the letter they have just asked for went out; null when they have not asked. */
  readonly sent: boolean | null;
  readonly faults: readonly string[];
};

/** The address of who is signed in: whether it is confirmed, and how to come by that. */
export function AddressState({ email, confirmedBy, mail, next, sent, faults }: AddressStateProps) {
  return (
    <>
      <PageHeading title={m.account_address_title()} />
      <div className="flex flex-col items-start gap-6">
        {faults.map((fault) => (
          <Notice key={fault} tone="bad" role="alert" title={fault} />
        ))}
        {isFirm(confirmedBy) ? (
          <Confirmed email={email} next={next} />
        ) : (
          <>
            {sent === null ? null : <Letter email={email} sent={sent} />}
            {confirmedBy === null ? <Unconfirmed email={email} mail={mail} /> : <Notice tone="info" title={m.account_address_vouched({ email })}>{m.account_address_vouched_why()}</Notice>}
            {mail ? <AskForLetter next={next} /> : <LinkButton to={next}>{m.account_go_on()}</LinkButton>}
          </>
        )}
      </div>
    </>
  );
}

function Confirmed({ email, next }: { readonly email: string; readonly next: string }) {
  return (
    <>
      <Notice tone="good" title={m.account_address_confirmed({ email })} />
      <LinkButton kind="primary" to={next}>{m.account_go_on()}</LinkButton>
    </>
  );
}

function Unconfirmed({ email, mail }: { readonly email: string; readonly mail: boolean }) {
  return (
    <Notice tone="attention" title={m.account_address_unconfirmed({ email })}>
      {mail ? m.account_address_why() : m.account_address_no_mail()}
    </Notice>
  );
}

function Letter({ email, sent }: { readonly email: string; readonly sent: boolean }) {
  if (!sent) return <Notice tone="bad" role="alert" title={m.account_address_not_sent()} />;
  return (
    <Notice tone="info" role="status" title={m.account_address_sent_title()}>
      {m.account_address_sent({ email })}
    </Notice>
  );
}

function AskForLetter({ next }: { readonly next: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="next" value={next} />
      <SubmitButton>{m.account_address_send()}</SubmitButton>
    </Form>
  );
}
