import { checkParameter, defaultParameters, parameterNames, parametersOn, type ParameterName } from './county-parameters';

describe('parameters of a county', () => {
  it('take their own defaults', () => {
    for (const name of parameterNames) expect(() => checkParameter(name, defaultParameters[name])).not.toThrow();
  });

  it.each<[ParameterName, unknown]>([
    ['rounding', 'bankers'],
    ['classFactor', 1.4],
    ['classFactor', { numerator: 7, denominator: 0 }],
    ['classFactor', { numerator: 7, denominator: 5, unit: 'x' }],
    ['pointMinimum', -1],
    ['onePerClassBelow', 2.5],
    ['stageTracks', { kindergarten: 'headcount' }],
    ['stageTracks', { ...defaultParameters.stageTracks, primary: 'gold' }],
    ['mayGrowOverQuota', 'yes'],
  ])('refuse %s = %j', (name, value) => {
    expect(() => checkParameter(name, value)).toThrow('PARAMETER.INVALID');
  });

  it('hold from their day on, the last one recorded for it', () => {
    const records = [
      { name: 'pointMinimum' as const, value: 2, effectiveFrom: '2026-01-01' },
      { name: 'pointMinimum' as const, value: 3, effectiveFrom: '2027-01-01' },
    ];
    expect(
      [parametersOn([], '2026-06-01'), parametersOn(records, '2026-06-01'), parametersOn(records, '2027-01-01')].map(
        ({ pointMinimum }) => pointMinimum,
      ),
    ).toEqual([1, 2, 3]);
  });
});
