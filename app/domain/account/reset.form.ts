import { z } from "zod";
import { email, newPassword } from "./account.form";

export const forgottenForm = z.strictObject({ email: email() });

export const resetForm = z.strictObject({ password: newPassword() });
