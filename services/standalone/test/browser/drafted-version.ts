/** A version of the standards as the bureau of the demo county drafts it: each kind of part once, and an example that fails. */
export const draftedVersion = {
  title: '册亨县教职工编制标准',
  version: '2026-17',
  documentNumber: '册编发〔2026〕17号',
  jurisdiction: '522327',
  effectiveFrom: '2026-09-01',
  source: '县委编委文件',
  confidence: 'H',
  rules: [{ stage: 'primary', kind: 'pupil-ratio', parameters: { staffPerPupil: { numerator: 1, denominator: 18 } } }],
  parameters: [{ name: 'pointMinimum', value: 2 }],
  tests: [
    { name: '千人小学', stage: 'primary', pupils: 1000, classes: 20, expectedExact: { numerator: 500, denominator: 9 } },
    { name: '错例', stage: 'primary', pupils: 100, classes: 3, expectedPosts: 9 },
  ],
};
