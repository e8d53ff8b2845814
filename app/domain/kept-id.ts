const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of something that is kept. One that can not is not asked for: PostgreSQL would refuse the statement. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
