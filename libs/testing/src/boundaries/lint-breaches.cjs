// Lints pieces of code as if they stood in the files named, in a process of its own: ESLint loads its configuration by
// a dynamic import, which the test runner's sandbox refuses. Reads [{file, code}] on stdin, writes a list of rule ids each.
const { join } = require('node:path');
const { readFileSync } = require('node:fs');
const { ESLint } = require('eslint');

const root = join(__dirname, '../../../..');

async function main() {
  const eslint = new ESLint({ cwd: root });
  const answers = [];
  for (const { file, code } of JSON.parse(readFileSync(0, 'utf8'))) {
    const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
    answers.push(result.messages.map(({ ruleId }) => ruleId));
  }
  process.stdout.write(JSON.stringify(answers));
}

void main();
