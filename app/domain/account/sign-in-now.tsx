import { FormFrame } from "~/components/field/form-frame";
import { PageHeading } from "~/components/frame/page-heading";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { signInForm } from "./account.form";

/** What follows on making an account: signing in. It looks the same whether the account is new or somebody had one with this address, so nobody learns
 *  here who has an account; whose password it is finds out. */
export default function SignInNow({ next, email, action }: { readonly next: string; readonly email: string; /** Where signing in is. */ readonly action: string }) {
  const [form, fields] = useSchemaForm(signInForm, { id: "sign-in-now", defaultValue: { next, email } });
  return (
    <>
      <PageHeading title={m.account_sign_up_now_title()} lead={m.account_sign_up_now_lead({ email })} />
      <FormFrame form={form} action={action}>
        <TextField {...bind(fields.email)} type="email" autoComplete="username" label={m.account_email()} />
        <TextField {...bind(fields.password)} defaultValue={undefined} type="password" autoComplete="current-password" label={m.account_password()} />
        <input type="hidden" name={fields.next.name} value={next} />
        <SubmitButton className="self-start">{m.account_sign_in()}</SubmitButton>
      </FormFrame>
      <p className="mt-6 text-ink-2">{m.account_sign_up_now_else()}</p>
    </>
  );
}
