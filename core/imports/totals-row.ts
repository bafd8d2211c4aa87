const totalWords = new Set(
  (
    '合计 总计 小计 总合计 合计金额 本页合计 本页小计 本月合计 累计 总额 共计 ' +
    'total totals grandtotal subtotal sum sumtotal overall totalamount pagetotal'
  ).split(' '),
);

/**
 * Whether a row is a total of the rows above it: a word of totalling stands in it and the invoice is missing. Taken as a
 * receivable it would double the book.
 */
export function isTotalsRow(cells: readonly string[], invoice: string | undefined): boolean {
  const invoiceCell = (invoice ?? '').trim();
  if (invoiceCell !== '' && !isTotalWord(invoiceCell)) return false;
  return cells.some(isTotalWord);
}

function isTotalWord(cell: string): boolean {
  if (cell === '' || cell.length > 24) return false;
  const word = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:：.\-_（）()]+/g, '');
  return totalWords.has(word);
}
