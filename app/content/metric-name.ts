import { metrics } from "./metrics";
import { say } from "./text";

/** What a metric is called in the reader's language; null where there is none with this key. */
export function metricName(key: string): string | null {
  const metric = metrics.find((one) => one.key === key);
  return metric ? say(metric.name) : null;
}
