import { Fraction, type Stage } from '@jiaobian/kernel';
import { documentNumberUnknown, type RuleProvenance, type StandardRule } from './standard-rule';

type Provenance = Omit<RuleProvenance, 'id' | 'stage'>;

const unifiedStandard: Provenance = {
  version: '2014-72',
  documentNumber: '中央编办发〔2014〕72号',
  jurisdiction: 'CN',
  effectiveFrom: '2014-11-13',
  source: '关于统一城乡中小学教职工编制标准的通知',
  confidence: 'H',
};

const vocationalStandard: Provenance = {
  version: '2010-12',
  documentNumber: '教职成〔2010〕12号',
  jurisdiction: 'CN',
  effectiveFrom: '2010-07-06',
  source: '中等职业学校设置标准',
  confidence: 'H',
};

const kindergartenStandard: Provenance = {
  version: '2013-1',
  documentNumber: '教师〔2013〕1号',
  jurisdiction: 'CN',
  effectiveFrom: '2013-01-08',
  source: '幼儿园教职工配备标准(暂行)',
  clause: '全日制',
  confidence: 'M',
};

// A provincial number that stands in for the missing national one: a parameter of the county, not policy.
const specialClassStandard: Provenance = {
  version: 'shandong-paraphrase-1',
  documentNumber: documentNumberUnknown,
  jurisdiction: 'CN',
  effectiveFrom: '2014-11-13',
  source: '山东省特殊教育学校编制标准(转述)',
  confidence: 'M',
};

function pupilRatio(stage: Stage, staffPerPupil: Fraction): StandardRule {
  return { ...unifiedStandard, id: `${stage}-pupil-ratio`, stage, kind: 'pupil-ratio', parameters: { staffPerPupil } };
}

// That both ratios count is policy; by how much is not said anywhere, so that the number rests on parameters of the county.
function smallSchool(stage: Stage, staffPerPupil: Fraction): StandardRule {
  const clause = '学生规模较小的村小学、教学点:生师比与班师比相结合';
  return {
    ...unifiedStandard,
    clause,
    confidence: 'D',
    id: `${stage}-small-school`,
    stage,
    kind: 'small-school',
    parameters: { staffPerPupil, pupilsBelow: 100 },
  };
}

/**
 * The standards of domain.md §2 as data, for a county that has none of its own. Ratios are exact: 1 : 13.5 is 2/27 of a
 * post per pupil. Kindergarten and special classes are M: parameters that a county may replace, never shown as policy.
 */
export const nationalRules: readonly StandardRule[] = [
  pupilRatio('primary', Fraction.of(1, 19)),
  pupilRatio('junior', Fraction.of(2, 27)),
  pupilRatio('senior', Fraction.of(2, 25)),
  smallSchool('primary', Fraction.of(1, 19)),
  smallSchool('junior', Fraction.of(2, 27)),
  {
    ...vocationalStandard,
    id: 'vocational-ratio',
    stage: 'vocational',
    kind: 'vocational',
    parameters: { staffPerPupil: Fraction.of(1, 20), minimumStaff: 60 },
  },
  {
    ...kindergartenStandard,
    id: 'kindergarten-full-day',
    stage: 'kindergarten',
    kind: 'kindergarten',
    parameters: {
      teachersPerClass: Fraction.of(2),
      caregiversPerClass: Fraction.of(1),
      childrenPerStaff: { from: 5, to: 7 },
      childrenPerTeacherOrCaregiver: { from: 7, to: 9 },
    },
  },
  {
    ...specialClassStandard,
    id: 'special-class',
    stage: 'special',
    kind: 'special-class',
    parameters: {
      staffPerClass: { blind: Fraction.of(3), deaf: Fraction.of(5, 2), intellectual: Fraction.of(4), multiple: Fraction.of(4) },
      unstatedNeed: 'intellectual',
    },
  },
];
