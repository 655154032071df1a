import { Button, Typography } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { DownloadButton } from '../../parts/DownloadButton';
import { JobProgress } from '../../parts/JobProgress';
import { PageBody } from '../../parts/PageBody';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { CheckHistory } from './CheckHistory';
import { ProofResult } from './ProofResult';

const title = words('台账核验', 'Proof of the ledger');
const what = words(
  '核对每条变动的哈希链、每个账户的余额与分录、编制总量与各账户之和、预留与未决事项,以及招聘、轮岗、特岗、周转池所知与台账是否一致。核验不改动任何数据,有差异也不影响办理。',
  'Checks the chain of hashes, every balance against its entries, the approved totals against all accounts, holds against open cases, and what hiring, rotation, special posts and the pool believe. It changes nothing, and differences stop nothing.',
);
const verify = words('核验台账', 'Verify the ledger');
const working = words('正在逐条核对变动、余额和哈希链。', 'Every movement, balance and hash of the chain is being checked.');
const offline = words('离线核验', 'Checking offline');
const how = words(
  '导出全部变动及其哈希,交给任何人:有 Node.js 即可用下面的命令核验,不需要本系统、数据库或账号。抄存过链尾哈希的,用 --noted 一并比对。',
  'The export holds every movement with its hash. Anybody with Node.js can check it by the command below, without this product, a database or an account. Who noted the end of the chain down compares it by --noted.',
);
const download = words('导出台账链', 'Export the chain');

/** For the staffing office, auditors and administrators: that no post was lost and none made, here and without us. */
export function ProofPage() {
  const say = useSay();
  const county = useMe()?.county ?? '';
  const [run, setRun] = useState(0);
  const { data, error, isFetching } = useAnswer(['quota', 'verify', run], () => api.GET('/api/quota/ledger/verify'), { enabled: run > 0 });
  const fileName = `ledger-${county}.ndjson.gz`;
  return (
    <PageBody
      title={say(title)}
      actions={
        <>
          <Button onClick={() => setRun(run + 1)} loading={isFetching}>
            {say(verify)}
          </Button>
          <DownloadButton
            label={download}
            fileName={fileName}
            load={() => dataOf(api.GET('/api/quota/ledger/export', { parseAs: 'blob' }))}
          />
        </>
      }
    >
      <p>{say(what)}</p>
      <ProblemNote problem={error} />
      {isFetching && <JobProgress text={say(working)} />}
      {data && !isFetching && <ProofResult result={data} />}
      <CheckHistory />
      <Section title={say(offline)}>
        <p>{say(how)}</p>
        <Typography.Text code copyable style={{ overflowWrap: 'anywhere' }}>
          {`npm run --silent ledger -- verify ${fileName}`}
        </Typography.Text>
      </Section>
    </PageBody>
  );
}
