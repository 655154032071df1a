import { words, type Words } from '../../language/words';

/** What a movement does to posts, as the ledger's column 类别 says it. */
export const movementKindNames: Record<string, Words> = {
  total: words('总量核定', 'total approved'),
  registration: words('登记', 'registration'),
  entry: words('入编', 'entry'),
  exit: words('离编', 'exit'),
  hold: words('预留', 'hold'),
  release: words('释放预留', 'hold released'),
  lapse: words('预留到期退回', 'hold lapsed'),
  transfer: words('划转', 'transfer'),
  correction: words('更正', 'correction'),
  freeze: words('冻结', 'freeze'),
  unfreeze: words('解冻', 'unfreeze'),
  loan: words('借编', 'loan'),
  repayment: words('归还借编', 'repayment of a loan'),
  intake: words('收回入池', 'taken into the pool'),
  closure: words('撤并', 'closure'),
};

export const causeKindNames: Record<string, Words> = {
  import: words('数据导入', 'import'),
  hold: words('预留', 'hold'),
  transfer: words('编制划转', 'transfer'),
  correction: words('更正', 'correction'),
  freeze: words('冻结', 'freeze'),
  loan: words('借编', 'loan'),
  exit: words('离岗', 'departure'),
  school: words('学校撤并', 'school change'),
};
