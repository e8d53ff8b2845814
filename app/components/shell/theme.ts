/** Light, dark, or as the device says. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
