// `ledger reconcile`: has the product check its ledger and the other services' pictures of it, through the API, as anybody
// with the right may. Account and password come from the environment, so that they stand in no list of processes.
const defaultUrl = `http://127.0.0.1:${process.env.JIAOBIAN_PORT ?? '8080'}`;

/** 0 where everything agrees, 1 where it does not, 2 where nobody could be asked. */
export async function reconcile({ url = process.env.JIAOBIAN_URL ?? defaultUrl } = {}, say = console.log) {
  const { JIAOBIAN_ACCOUNT: account, JIAOBIAN_PASSWORD: password } = process.env;
  if (!account || !password) {
    say('请设置 JIAOBIAN_ACCOUNT 和 JIAOBIAN_PASSWORD / set JIAOBIAN_ACCOUNT and JIAOBIAN_PASSWORD');
    return 2;
  }
  try {
    const { accessToken } = await ask(url, 'identity/sessions', { method: 'POST', body: JSON.stringify({ account, password }) });
    const check = await ask(url, 'quota/ledger/verify', { headers: { authorization: `Bearer ${accessToken}` } });
    tell(check, say);
    return check.intact ? 0 : 1;
  } catch (error) {
    say(`无法核对 / could not reconcile: ${error.message}`);
    return 2;
  }
}

async function ask(url, path, { headers, ...request }) {
  const answer = await fetch(`${url}/api/${path}`, {
    ...request,
    headers: { 'content-type': 'application/json', ...headers },
    signal: AbortSignal.timeout(120_000),
  });
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(`${answer.status} ${content.code ?? ''} ${content.title ?? ''}`.trim());
  return content;
}

function tell({ intact, movements, chainEnd, differences, projections }, say) {
  say(`${intact ? '台账完好 / intact' : '台账有差异 / differences'}: ${movements} movements, end of the chain ${chainEnd}`);
  for (const { rule, subject, expected, found, places } of differences) {
    say(`- ${rule} ${subject}${places?.length > 0 ? ` [${places.join(', ')}]` : ''}: expected ${expected}, found ${found}`);
  }
  for (const { service, state, compared, onTheWay, differences: differing, reason } of projections ?? []) {
    say(`${service}: ${state}, ${compared} compared, ${onTheWay} on the way${reason ? ` (${reason})` : ''}`);
    for (const { unit, expected, found } of differing) say(`- ${service} ${unit}: expected ${expected}, found ${found}`);
  }
}
