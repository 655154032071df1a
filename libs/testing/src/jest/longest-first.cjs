const { default: Sequencer } = require('@jest/test-sequencer');

/** They run for minutes, partly waiting: begun last, each would leave one processor idle to the end. All others follow by their size. */
const longest = ['ledger-model.int-spec.ts', 'services/standalone/test/faults.system-spec.ts', 'services/quota/test/kills.system-spec.ts'];

const isLong = ({ path }) => longest.some((name) => path.endsWith(name));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => isLong(other) - isLong(one));
  }
};
