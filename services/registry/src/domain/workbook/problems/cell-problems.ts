import type { ProblemEntry } from './problem';

const severity = 'error' as const;

/** Problems of one cell by itself. */
export const cellProblems = {
  'CELL.MERGED': {
    severity,
    message: { zh: '数据行使用了合并单元格 {range}', en: 'The rows have merged cells {range}' },
    expected: { zh: '每行每列各自填写,不合并', en: 'every row filled in by itself, not merged' },
  },
  'CELL.FORMULA': {
    severity,
    message: { zh: '单元格是公式,不采信其缓存结果', en: 'The cell holds a formula; its stored result is not trusted' },
    expected: { zh: '数值,而不是公式(可“选择性粘贴—数值”)', en: 'a value, not a formula (paste special, values)' },
  },
  'CELL.ERROR_VALUE': {
    severity,
    message: { zh: '单元格是错误值', en: 'The cell holds an error value' },
    expected: { zh: '正确的数值', en: 'a value' },
  },
  'CELL.MISSING': {
    severity,
    message: { zh: '“{column}”未填写', en: '“{column}” is not filled in' },
    expected: { zh: '必填', en: 'a value' },
  },
  'CELL.TOO_LONG': {
    severity,
    message: { zh: '内容过长', en: 'The text is too long' },
    expected: { zh: '不超过 {limit} 个字', en: 'at most {limit} characters' },
  },
  'CELL.NOT_IN_LIST': {
    severity,
    message: { zh: '“{column}”不在可选值之内', en: 'This is not a value of “{column}”' },
    expected: { zh: '{list}', en: 'one of {list}' },
  },
  'CELL.NOT_A_CODE': {
    severity,
    message: { zh: '不是学校代码', en: 'This is not a school code' },
    expected: { zh: '1–20 位字母、数字或连字符', en: '1–20 letters, digits or hyphens' },
  },
  'CELL.NOT_A_DATE': {
    severity,
    message: { zh: '不是存在的日期', en: 'This is not a day that exists' },
    expected: {
      zh: '日期,如 2020-09-01、2020/9/1、2020年9月1日、20200901',
      en: 'a date such as 2020-09-01, 2020/9/1, 2020年9月1日 or 20200901',
    },
  },
  'CELL.NOT_A_WHOLE_NUMBER': {
    severity,
    message: { zh: '不是整数', en: 'This is not a whole number' },
    expected: { zh: '0 至 {limit} 的整数', en: 'a whole number from 0 to {limit}' },
  },
  'CELL.NEGATIVE': {
    severity,
    message: { zh: '不能为负数', en: 'The number is negative' },
    expected: { zh: '0 至 {limit} 的整数', en: 'a whole number from 0 to {limit}' },
  },
  'CELL.NUMBER_TOO_LARGE': {
    severity,
    message: { zh: '数值过大', en: 'The number is too large' },
    expected: { zh: '0 至 {limit} 的整数', en: 'a whole number from 0 to {limit}' },
  },
  'IDENTITY.STORED_AS_NUMBER': {
    severity,
    message: { zh: '身份证件号以数字格式保存,末几位已丢失', en: 'The identity number was stored as a number and has lost its last digits' },
    expected: { zh: '先把该列设为文本格式,再重新录入 18 位号码', en: 'the column formatted as text, and the 18 places entered again' },
  },
  'IDENTITY.NOT_18_PLACES': {
    severity,
    message: { zh: '身份证件号不是 18 位', en: 'The identity number does not have 18 places' },
    expected: { zh: '17 位数字加 1 位数字或 X', en: '17 digits and a digit or X' },
  },
  'IDENTITY.NO_SUCH_BIRTH_DATE': {
    severity,
    message: { zh: '身份证件号中的出生日期不存在', en: 'The birth date inside the identity number does not exist' },
    expected: { zh: '第 7–14 位为存在的日期', en: 'a day that exists in places 7–14' },
  },
  'IDENTITY.WRONG_CHECK_DIGIT': {
    severity,
    message: { zh: '身份证件号校验码不符', en: 'The check digit of the identity number is wrong' },
    expected: { zh: '符合 GB 11643 校验码的号码', en: 'a number whose last place is right by GB 11643' },
  },
} satisfies Record<string, ProblemEntry>;
