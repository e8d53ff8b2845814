import { startTransition, useEffect, useState } from "react";

/** Whether scripts run here: false on the server and until the page has come to life. For what is of no use without them. */
export function useAlive(): boolean {
  const [alive, tell] = useState(false);
  useEffect(() => startTransition(() => tell(true)), []);
  return alive;
}
