/** Days after which no payment is found any more that would move a settled waiver by itself: two months of bank files. */
export const lateMoneyDays = 62;
