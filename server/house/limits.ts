/** Sensitive days in one run: two months; a longer pause is a matter of policy and not of a list of days. */
export const maxSensitiveRunDays = 62;
