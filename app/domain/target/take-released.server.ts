import type { Member } from "~/domain/coalition/member";

export async function takeReleased(_member: Member, _wanted: { readonly target: string | undefined; readonly year: number }): Promise<void> {}
