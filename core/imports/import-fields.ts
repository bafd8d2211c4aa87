/** What a file can hold. */
export type ImportKind = 'receivables' | 'customers' | 'payments';

export const importKinds: readonly ImportKind[] = ['receivables', 'customers', 'payments'];

/** How the cells of a field are read. */
export type FieldType = 'reference' | 'text' | 'day' | 'amount' | 'currency' | 'yes-no' | 'term';

/** One thing that a column can mean. */
export type ImportField =
  | 'customer'
  | 'customerName'
  | 'contract'
  | 'invoice'
  | 'issuedOn'
  | 'dueOn'
  | 'termDays'
  | 'amount'
  | 'currency'
  | 'disputed'
  | 'open'
  | 'phone'
  | 'email'
  | 'address'
  | 'contactPerson'
  | 'identity'
  | 'partyKind'
  | 'formerCustomer'
  | 'mergedInto'
  | 'validFrom'
  | 'paidOn'
  | 'paymentReference'
  | 'method'
  | 'designatedAccount';

export const fieldTypes: Readonly<Record<ImportField, FieldType>> = {
  customer: 'reference',
  customerName: 'text',
  contract: 'reference',
  invoice: 'reference',
  issuedOn: 'day',
  dueOn: 'day',
  termDays: 'term',
  amount: 'amount',
  currency: 'currency',
  disputed: 'yes-no',
  open: 'yes-no',
  phone: 'text',
  email: 'text',
  address: 'text',
  contactPerson: 'text',
  identity: 'text',
  partyKind: 'text',
  formerCustomer: 'reference',
  mergedInto: 'reference',
  validFrom: 'day',
  paidOn: 'day',
  paymentReference: 'reference',
  method: 'text',
  designatedAccount: 'text',
};

const partyDetails: readonly ImportField[] = [
  'phone',
  'email',
  'address',
  'contactPerson',
  'identity',
  'partyKind',
];

/** The fields that a kind of file may fill, in the order in which they claim columns. */
export const fieldsOfKind: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  receivables: [
    'customer',
    'customerName',
    'contract',
    'invoice',
    'issuedOn',
    'dueOn',
    'termDays',
    'amount',
    'currency',
    'disputed',
    'open',
    ...partyDetails,
  ],
  customers: ['customer', 'customerName', 'formerCustomer', 'mergedInto', 'validFrom', ...partyDetails],
  // The payment's own reference claims first, or a plain "Reference" would be taken for the invoice.
  payments: [
    'paymentReference',
    'customer',
    'contract',
    'invoice',
    'amount',
    'currency',
    'paidOn',
    'method',
    'designatedAccount',
  ],
};

/** What a file of a kind cannot do without: of each group one field must have a column. */
export const requiredFields: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  receivables: [['customer'], ['invoice'], ['dueOn', 'termDays'], ['amount']],
  customers: [['customer']],
  payments: [['customer', 'invoice'], ['amount'], ['paidOn']],
};

/** Names of the fields for people. */
export const fieldNames: Readonly<Record<ImportField, { readonly zh: string; readonly en: string }>> = {
  customer: { zh: '客户编号', en: 'customer number' },
  customerName: { zh: '客户名称', en: 'customer name' },
  contract: { zh: '合同号', en: 'contract number' },
  invoice: { zh: '发票号', en: 'invoice number' },
  issuedOn: { zh: '开票日期', en: 'invoice date' },
  dueOn: { zh: '到期日', en: 'due date' },
  termDays: { zh: '账期', en: 'terms in days' },
  amount: { zh: '金额', en: 'amount' },
  currency: { zh: '币种', en: 'currency' },
  disputed: { zh: '是否争议', en: 'disputed' },
  open: { zh: '是否未结清', en: 'open' },
  phone: { zh: '电话', en: 'phone' },
  email: { zh: '邮箱', en: 'e-mail' },
  address: { zh: '地址', en: 'address' },
  contactPerson: { zh: '联系人', en: 'contact person' },
  identity: { zh: '证件号码', en: 'identity or registration number' },
  partyKind: { zh: '客户类型', en: 'customer type' },
  formerCustomer: { zh: '原客户编号', en: 'former number' },
  mergedInto: { zh: '合并至', en: 'merged into' },
  validFrom: { zh: '启用日期', en: 'valid from' },
  paidOn: { zh: '付款日期', en: 'payment date' },
  paymentReference: { zh: '流水号', en: 'payment reference' },
  method: { zh: '付款方式', en: 'method' },
  designatedAccount: { zh: '收款账户', en: 'receiving account' },
};
