const { default: Sequencer } = require('@jest/test-sequencer');

/** They run for minutes, or wait most of their time: begun last, each would leave one processor idle to the end. */
const longest = [
  'ledger-model.int-spec.ts',
  'services/standalone/test/faults.system-spec.ts',
  'demo-county.browser-spec.ts',
  'services/quota/test/kills.system-spec.ts',
  'kafka-transport.int-spec.ts',
  'shut-out-member.int-spec.ts',
];
/** They start whole processes. All others follow by their size. */
const long = ['.browser-spec.ts', '.system-spec.ts'];

const ends = (names, path) => names.some((name) => path.endsWith(name));
const rank = ({ path }) => (ends(longest, path) ? 2 : ends(long, path) ? 1 : 0);

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(other) - rank(one));
  }
};
