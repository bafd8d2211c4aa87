import { expect, test } from 'vitest';
import { findHeader } from './find-header.ts';
import { normaliseHeading } from './normalise-heading.ts';
import { bindMapping, distinctHeadings, proposeMapping } from './propose-mapping.ts';

const ibm =
  'countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate';
const distributor =
  'business_code,cust_number,name_customer,business_year,doc_id,posting_date,document_create_date,document_create_date.1,due_in_date,invoice_currency,document type,posting_id,total_open_amount,baseline_create_date,cust_payment_terms,invoice_id,isOpen';

test('an English ledger is mapped, and its settlement column is left unread and named', () => {
  const proposal = proposeMapping('receivables', ibm.split(','));
  expect(proposal.missing).toEqual([]);
  expect(proposal.mapping).toEqual({
    customer: 'customerID',
    invoice: 'invoiceNumber',
    issuedOn: 'InvoiceDate',
    dueOn: 'DueDate',
    amount: 'InvoiceAmount',
    disputed: 'Disputed',
  });
  expect(proposal.unreadSettlements).toEqual(['SettledDate', 'DaysToSettle', 'DaysLate']);
});

test('headings with blanks, misspellings and number suffixes survive', () => {
  const proposal = proposeMapping('receivables', distributor.split(','));
  expect(proposal.missing).toEqual([]);
  expect(proposal.mapping).toMatchObject({
    customer: 'cust_number',
    customerName: 'name_customer',
    invoice: 'doc_id',
    issuedOn: 'posting_date',
    dueOn: 'due_in_date',
    amount: 'total_open_amount',
    currency: 'invoice_currency',
    termDays: 'cust_payment_terms',
    open: 'isOpen',
  });
  expect(proposal.unread).toContain('document type');
  expect(proposal.unread).toContain('document_create_date.1');
});

test('a Chinese ledger is mapped', () => {
  const headings = [
    '序号',
    '客户编号*',
    '客户名称',
    '单据号',
    '开票日期',
    '到期日',
    '金额（元）',
    '币种',
    '联系电话',
  ];
  const proposal = proposeMapping('receivables', headings);
  expect(proposal.missing).toEqual([]);
  expect(proposal.mapping).toEqual({
    customer: '客户编号*',
    customerName: '客户名称',
    invoice: '单据号',
    issuedOn: '开票日期',
    dueOn: '到期日',
    amount: '金额（元）',
    currency: '币种',
    phone: '联系电话',
  });
  expect(normaliseHeading('金额（万元）').unitPower).toBe(4);
  expect(normaliseHeading('金额（元）').unitPower).toBe(0);
});

test('in a file of payments the paid sum comes before the sum of the invoice', () => {
  const { mapping } = proposeMapping('payments', [
    'Reference',
    'Invoice No',
    'Invoice Amount',
    'Payment Amount',
    'Payment Date',
  ]);
  expect(mapping).toEqual({
    paymentReference: 'Reference',
    invoice: 'Invoice No',
    amount: 'Payment Amount',
    paidOn: 'Payment Date',
  });
});

test('what is missing is said, not guessed from the position', () => {
  expect(proposeMapping('receivables', ['a', 'b', 'c']).missing).toEqual([
    ['customer'],
    ['invoice'],
    ['dueOn', 'termDays'],
    ['amount'],
  ]);
});

test('a mapping made for one spelling of the headings fits another, and names what a file lacks', () => {
  expect(bindMapping({ customer: 'Customer ID', dueOn: 'due date' }, ['x', 'customerID', 'DueDate'])).toEqual(
    {
      customer: 1,
      dueOn: 2,
    },
  );
  expect(bindMapping({ customer: 'Konto' }, ['customerID'])).toEqual({ lacking: ['Konto'] });
});

test('two columns of one name are told apart', () => {
  expect(distinctHeadings(['Amount', 'Amount', '', ' Amount '])).toEqual([
    'Amount',
    'Amount.1',
    '',
    'Amount.2',
  ]);
});

test('titles above the table do not hide its headings', () => {
  const header = findHeader('receivables', [
    ['应收账款明细表'],
    ['编制单位：', '某某公司', '日期', '2025-06-30'],
    [],
    ['客户编号', '单据号', '到期日', '金额'],
    ['C1', 'F1', '2025-01-01', '1'],
  ]);
  expect(header).toMatchObject({
    firstDataRow: 4,
    missing: 0,
    headings: ['客户编号', '单据号', '到期日', '金额'],
  });
});

test('merged headings over two rows are read as one', () => {
  const header = findHeader('receivables', [
    ['客户', '', '单据号', '应收', ''],
    ['编号', '名称', '', '到期日', '金额'],
    ['C1', '甲', 'F1', '2025-01-01', '1'],
  ]);
  expect(header).toMatchObject({ firstDataRow: 2, missing: 0 });
  expect(proposeMapping('receivables', header?.headings ?? []).mapping).toMatchObject({
    customer: '客户编号',
    customerName: '客户名称',
    invoice: '单据号',
    amount: '应收金额',
  });
});
