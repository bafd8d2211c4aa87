/** Parties that one search answers with: who has more than a screen of them types another letter. */
export const searchLimit = 50;
