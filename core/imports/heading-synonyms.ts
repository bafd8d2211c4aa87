import type { ImportField, ImportKind } from './import-fields.ts';

// Written as `normaliseHeading` makes them. Earlier words win where a file has several columns for one field.
const words: Readonly<Record<ImportField, string>> = {
  customer:
    'customerid customernumber customerno customercode customeraccount custnumber custno custid custcode ' +
    'accountnumber accountno clientid clientno clientcode debtorid debtorno debtornumber debtorcode partyid ' +
    'buyerid tenantid tenantno unitno unitnumber room roomno memberid customer debtor client ' +
    '客户编号 客户代码 客户编码 客户号 客户账号 客户帐号 客商编码 客商编号 往来单位编码 往来单位编号 单位编号 单位编码 ' +
    '债务人编号 欠款人编号 购货单位编码 借款人编号 承租人编号 租客编号 租户编号 业主编号 会员编号 用户编号 户号 房号 单元号 ' +
    '铺位号 客户 客商',
  customerName:
    'customername namecustomer custname name clientname debtorname companyname company buyername tenantname ' +
    'accountname payername fullname 客户名称 客户姓名 客户全称 客户简称 客商名称 往来单位名称 往来单位 单位名称 公司名称 企业名称 ' +
    '购货单位 购货单位名称 购方名称 债务人 债务人姓名 债务人名称 欠款人 欠款人姓名 借款人 借款人姓名 承租人 承租人名称 租客姓名 租户名称 ' +
    '业主姓名 业主 会员姓名 姓名 名称 户名',
  contract:
    'contractno contractnumber contractid contract contractreference agreementno agreementnumber loanid loanno ' +
    'loannumber leaseno leaseid leasenumber 合同号 合同编号 合同号码 合同 借据号 借据编号 贷款编号 租约号 租约编号 租赁合同号 协议编号',
  invoice:
    'docid invoicenumber invoiceno invoiceid invoicenum invoice docno docnumber documentnumber documentno ' +
    'documentid billno billnumber billid receivableid itemno reference referenceno installmentno instalmentno ' +
    '发票号 发票号码 发票编号 单据号 单据编号 单号 单据号码 应收单号 应收单编号 账单号 账单编号 帐单号 凭证号 凭证编号 销售单号 出库单号 ' +
    '结算单号 应收编号 期次 期数 期号 票号',
  issuedOn:
    'invoicedate issuedate issuedon dateofissue billdate billingdate postingdate documentdate docdate ' +
    'documentcreatedate date 开票日期 发票日期 单据日期 账单日期 账单日 帐单日期 出账日期 记账日期 过账日期 业务日期 应收日期 发生日期 制单日期 ' +
    '开单日期 计费日期',
  dueOn:
    'duedate dueindate dueon due datedue paymentduedate paymentdue maturitydate netduedate payby paybydate ' +
    '到期日 到期日期 付款到期日 应付日期 应付日 应还日期 应还日 应还款日 还款日 还款日期 最后付款日 最后付款日期 付款期限 付款截止日 ' +
    '缴费截止日 缴费期限 应缴日期 约定付款日 约定还款日 应收款日期 截止日期 收款到期日',
  termDays:
    'termdays paymentterms paymentterm terms creditdays creditterm netdays custpaymentterms 账期 账期天数 帐期 信用期 ' +
    '信用天数 信用账期 付款条件 付款天数 收款期限',
  amount:
    'totalopenamount openamount outstandingamount outstanding amountdue balancedue openbalance balance invoiceamount ' +
    'billamount totalamount amount total sum amountminor receivableamount grossamount paymentamount paidamount ' +
    'amountpaid receivedamount amountreceived convertedusd 未收金额 未收余额 欠款金额 欠款余额 应收余额 未付金额 未还金额 剩余金额 应收金额 应收款 ' +
    '应付金额 应还金额 应缴金额 发票金额 开票金额 价税合计 账单金额 含税金额 金额 欠款 余额 收款金额 到账金额 付款金额 还款金额 回款金额 ' +
    '实收金额 缴费金额 交易金额 入账金额',
  currency:
    'currency currencycode invoicecurrency doccurrency documentcurrency cur ccy curr 币种 货币 币别 货币代码 币种代码 结算币种',
  disputed: 'disputed indispute dispute isdisputed 争议 是否争议 有争议 是否有争议 争议标志 异议',
  open: 'isopen open openflag 未结清 是否未结清 是否未清 未清标志',
  phone:
    'phone phonenumber phoneno telephone tel mobile mobilephone mobileno cell cellphone contactphone contactnumber ' +
    '电话 联系电话 手机 手机号 手机号码 电话号码 联系方式 移动电话 联系人电话 固定电话',
  email: 'email mail emailaddress contactemail 邮箱 电子邮箱 电子邮件 邮件 邮箱地址 电邮',
  address:
    'address customeraddress billingaddress postaladdress mailingaddress street 地址 联系地址 通讯地址 客户地址 单位地址 住址 ' +
    '户籍地址 邮寄地址 注册地址 经营地址',
  contactPerson: 'contact contactperson contactname attention attn 联系人 联系人姓名 经办人 对接人',
  identity:
    'identity identitynumber idnumber idno idcard nationalid taxid taxno taxnumber vatnumber vatno registrationno ' +
    'registrationnumber companyregistration ssn 身份证 身份证号 身份证号码 证件号 证件号码 证件编号 统一社会信用代码 社会信用代码 税号 纳税人识别号 ' +
    '营业执照号 工商注册号',
  partyKind: 'customertype partytype partykind customerkind 客户类型 客户类别 客户性质 主体类型',
  formerCustomer:
    'formernumber formercustomernumber formercustomerno formerid formercode oldnumber oldcustomernumber ' +
    'oldcustomerno oldcode oldid previousnumber previouscustomernumber 原客户编号 原客户代码 原客户编码 原编号 原客户号 旧客户编号 旧编号 旧客户号 ' +
    '旧客户代码 曾用编号',
  mergedInto: 'mergedinto mergeinto mergedto mergedwith 合并至 合并到 并入 并入客户 合并后客户编号 合并入',
  validFrom: 'validfrom validsince numbervalidfrom 启用日期 编号启用日期 编号生效日期 生效日期 启用日',
  paidOn:
    'paidon paymentdate paydate paiddate datepaid receiptdate receiveddate datereceived valuedate bookingdate ' +
    'transactiondate settleddate cleardate date 付款日期 收款日期 到账日期 到帐日期 还款日期 回款日期 缴费日期 支付日期 入账日期 交易日期 交易时间 ' +
    '收款日 到账日 到账时间 结清日期 日期',
  paymentReference:
    'paymentreference paymentref paymentid paymentno paymentnumber receiptno receiptnumber transactionid ' +
    'transactionno transactionreference bankreference reference ref 收款单号 付款单号 流水号 交易流水号 银行流水号 交易号 收据号 回单号 ' +
    '交易单号 付款流水号 参考号 备注号',
  method:
    'method paymentmethod paymenttype paytype channel 付款方式 收款方式 支付方式 还款方式 结算方式 缴费方式 支付渠道',
  designatedAccount:
    'designatedaccount receivingaccount creditoraccount bankaccount ouraccount toaccount beneficiaryaccount ' +
    '收款账户 收款账号 收款帐号 入账账户 入账账号 到账账户 我方账号 本方账号 指定账户',
};

// In a file of payments the sum that was paid comes before the sum of the invoice that stands beside it.
const paidAmountFirst =
  'paymentamount paidamount amountpaid receivedamount amountreceived 收款金额 到账金额 付款金额 还款金额 回款金额 实收金额 缴费金额 ' +
  '交易金额 入账金额';

const headingSynonyms: Readonly<Record<ImportField, readonly string[]>> = Object.fromEntries(
  Object.entries(words).map(([field, text]) => [field, text.split(' ')]),
) as unknown as Readonly<Record<ImportField, readonly string[]>>;

const paidAmountWords = [...new Set([...paidAmountFirst.split(' '), ...headingSynonyms.amount])];

/** Headings that mean a field in a kind of file, best first. */
export function synonymsOf(kind: ImportKind, field: ImportField): readonly string[] {
  return kind === 'payments' && field === 'amount' ? paidAmountWords : headingSynonyms[field];
}

/** Columns that tell of settlement; a file of receivables leaves them unread, because a payment needs its own row. */
export const settlementHeadings: ReadonlySet<string> = new Set(
  'settleddate settledon cleardate clearingdate paiddate paidon paymentdate daystosettle dayslate 结清日期 付款日期 收款日期 核销日期'.split(
    ' ',
  ),
);
