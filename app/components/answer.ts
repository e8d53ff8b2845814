import { useActionData, useLocation } from "@remix-run/react";
import { useRef } from "react";

/** What the action answered, for as long as the person stays. The router forgets it whenever the page reads itself again
 *  because a colleague changed something, and the errors beside the fields would vanish under the eyes of who reads them. */
export function useAnswer<Action>() {
  const answer = useActionData<Action>();
  const { key } = useLocation();
  const kept = useRef({ key, answer });
  if (answer !== undefined || kept.current.key !== key) kept.current = { key, answer };
  return kept.current.answer;
}
