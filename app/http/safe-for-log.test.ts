import { expect, test } from "vitest";
import { safeForLog } from "./safe-for-log";

test.each([
  ["/invitation/secret-word", "/invitation/[hidden]"],
  ["/reset/secret-word.data?step=2", "/reset/[hidden]"],
  ["/%69nvitation/secret-word", "/invitation/[hidden]"],
  ["//Invitation//secret-word/more", "//Invitation/[hidden]/more"],
  ["/sign-up/secret-word", "/sign-up/[hidden]"],
  ["/sign-up", "/sign-up"],
  ["/account/confirm/secret-word.data", "/account/confirm/[hidden]"],
  ["/account/new-address/secret-word", "/account/new-address/[hidden]"],
  ["/account/stop/0199.mentions.secret-word", "/account/stop/[hidden]"],
  ["/forest-county/people?email=ana@example.org", "/forest-county/people"],
  ["/%E0%A4%A", "/%E0%A4%A"],
])("of %s the log holds %s", (url, held) => {
  expect(safeForLog(url)).toBe(held);
});
