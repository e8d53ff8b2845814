/** The place among the answers where people's words on criteria are kept. No worksheet of the guide has this key. */
export const attestations = "attested";
