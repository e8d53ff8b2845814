import { expect, test } from "vitest";
import { refusalOf } from "../../tests/refusal";
import { plainFields } from "./plain-fields.server";

const form = (body: string, type = "application/x-www-form-urlencoded") => new Request("http://localhost/answers", { method: "POST", body, headers: { "Content-Type": type } });

test("fields are read under whatever name, in order", async () => {
  const fields = await plainFields(form("answer:a.b=one%0D%0Atwo&answer:list=1&answer:list=2"));
  expect([fields.get("answer:a.b"), fields.getAll("answer:list")]).toEqual(["one\r\ntwo", ["1", "2"]]);
});

test("far too many fields, another kind of body, or what can not be stored is refused", async () => {
  expect(await refusalOf(plainFields(form("a&".repeat(200_000))))).toBe("invalid");
  expect(await refusalOf(plainFields(form("{}", "application/json")))).toBe("invalid");
  expect(await refusalOf(plainFields(form("answer:a=%00")))).toBe("invalid");
});
