import { useNavigation } from "@remix-run/react";
import { Button, type ButtonProps } from "./button";

/** The button that sends a form; shows that the act is under way while its own form is being sent. */
export function SubmitButton({ name, value, ...rest }: ButtonProps) {
  const { state, formData } = useNavigation();
  const sent = state === "submitting" && (name === undefined || formData?.get(name) === value);
  return <Button kind="primary" {...rest} type="submit" name={name} value={value} pending={rest.pending ?? sent} />;
}
