/** Six places at once, the coalition's own among them, as on the official dashboard. */
export const mostOthers = 5;
