import { Alert, Descriptions, Table } from 'antd';
import { nameIn, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import type { Loan } from './loan';

const shortfall = words(
  '缺额:应核 {entitled} − 核定 {authorised} = {shortfall};周转池可借 {poolAvailable}',
  'Shortfall: entitled {entitled} − authorised {authorised} = {shortfall}; the pool has {poolAvailable}',
);
const enough = words(
  '安全性核查:借用期内预计减员 {expected} − 已有去向 {promised} = {free} ≥ {count},足以归还,原则同意',
  'Security check: attrition expected {expected} − promised {promised} = {free} ≥ {count}: it covers the return',
);
const notEnough = words(
  '安全性核查:借用期内预计减员 {expected} − 已有去向 {promised} = {free} < {count},不足以归还,由编办定数并说明理由',
  'Security check: attrition expected {expected} − promised {promised} = {free} < {count}: it does not cover the return; the staffing office decides, with its reason',
);
const titles = {
  due: words('归还日期', 'Due on'),
  sum: words('累计应还', 'Due by then'),
  freed: words('累计空出', 'Fallen free by then'),
  covered: words('足以归还', 'Covered'),
  name: words('姓名', 'Name'),
  born: words('出生日期', 'Born on'),
  month: words('退休月份', 'Retires in'),
  frees: words('空出编制', 'Post free on'),
  cohort: words('特岗批次', 'Special-post cohort'),
  subject: words('学科', 'Subject'),
  ends: words('期满月份', 'Service ends in'),
  needed: words('需编制', 'Posts needed'),
};
const yes = words('是', 'yes');
const no = words('否', 'no');
const special = words(
  '其中特岗期满转编预留 {count} 个,其他借编应还 {owed} 个',
  'of the promised ones {count} for special-post teachers whose service ends, {owed} owed by other loans',
);
const nobody = words('借用期内无人到龄退休', 'Nobody retires in the term');

/** The shortfall against the standard, and who retires in the term, by name and month. */
export function SecurityCheck({ loan: { basis, security } }: { loan: Pick<Loan, 'basis' | 'security'> }) {
  const say = useSay();
  const { covers, instalments, retirements, specialPosts = [] } = security;
  const figures = { expected: security.expected, promised: security.promised, free: security.free, count: security.count };
  const head = (title: keyof typeof titles) => <Named>{say(titles[title])}</Named>;
  const numbers = {
    entitled: basis.entitled,
    authorised: basis.authorised,
    shortfall: basis.shortfall,
    poolAvailable: basis.poolAvailable,
  };
  return (
    <>
      <Descriptions size="small" column={1} items={[{ key: 'shortfall', children: say(shortfall, numbers) }]} />
      <Alert
        type={covers ? 'success' : 'warning'}
        showIcon
        style={{ marginBottom: 8 }}
        message={say(covers ? enough : notEnough, figures)}
      />
      <Table
        size="small"
        pagination={false}
        style={{ marginBottom: 8 }}
        rowKey="dueOn"
        dataSource={instalments}
        columns={[
          { title: head('due'), dataIndex: 'dueOn' },
          { title: head('sum'), dataIndex: 'due' },
          { title: head('freed'), dataIndex: 'freed' },
          { title: head('covered'), dataIndex: 'covered', render: (covered: boolean) => say(covered ? yes : no) },
        ]}
      />
      {specialPosts.length > 0 && (
        <>
          <p>{say(special, { count: specialPosts.reduce((sum, { needed }) => sum + needed, 0), owed: security.owedElsewhere })}</p>
          <Table
            size="small"
            pagination={false}
            style={{ marginBottom: 8 }}
            rowKey="lineId"
            dataSource={specialPosts}
            columns={[
              { title: head('cohort'), dataIndex: 'cohortYear' },
              { title: head('subject'), render: (_, { subject }) => say(nameIn(subjectNames, subject)) },
              { title: head('ends'), dataIndex: 'month' },
              { title: head('needed'), dataIndex: 'needed' },
            ]}
          />
        </>
      )}
      {retirements.length === 0 ? (
        <p>{say(nobody)}</p>
      ) : (
        <Table
          size="small"
          pagination={false}
          scroll={{ y: 320 }}
          rowKey="personId"
          dataSource={retirements}
          columns={[
            { title: head('name'), dataIndex: 'name' },
            { title: head('born'), dataIndex: 'bornOn' },
            { title: head('month'), dataIndex: 'month' },
            { title: head('frees'), dataIndex: 'freesPostOn' },
          ]}
        />
      )}
    </>
  );
}
