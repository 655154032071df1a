import type { Fraction, Stage } from '@jiaobian/kernel';

/** An exact ratio as data: a `Fraction`, or the same two integers read back from a file or a table. */
export type Ratio = Pick<Fraction, 'numerator' | 'denominator'>;

/**
 * How well a number is founded: H read in an official text, M press or portal paraphrase, D our own derivation.
 * Only H may be shown as policy; M and D are parameters of the county.
 */
export type Confidence = 'H' | 'M' | 'D';

/** Needs of special classes 特教班, each with its own number of staff per class. */
export type SpecialNeed = 'blind' | 'deaf' | 'intellectual' | 'multiple';

/** Where a rule comes from and when it holds. A result stores the version it used. */
export interface RuleProvenance {
  id: string;
  stage: Stage;
  version: string;
  /** 文号 of the document; `documentNumberUnknown` where none could be read. */
  documentNumber: string;
  clause?: string;
  /** `CN`, or a code of GB/T 2260: 520000 a province, 522300 a prefecture, 522327 a county. */
  jurisdiction: string;
  effectiveFrom: string;
  /** The last day on which the rule holds; absent while it is in force. */
  effectiveTo?: string;
  source: string;
  confidence: Confidence;
}

/** 生师比: staff = pupils × staffPerPupil. */
export interface PupilRatioRule extends RuleProvenance {
  kind: 'pupil-ratio';
  parameters: { staffPerPupil: Ratio };
}

/** 生师比 and 班师比 together for a rural school below `pupilsBelow` pupils; factor and minimum are the county's. */
export interface SmallSchoolRule extends RuleProvenance {
  kind: 'small-school';
  parameters: { staffPerPupil: Ratio; pupilsBelow: number };
}

/** Full-time teachers = pupils × staffPerPupil, and never fewer than `minimumStaff` in a school that has pupils. */
export interface VocationalRule extends RuleProvenance {
  kind: 'vocational';
  parameters: { staffPerPupil: Ratio; minimumStaff: number };
}

/** Teachers and caregivers per class, and beside it two bands of children per person that are tested, not summed. */
export interface KindergartenRule extends RuleProvenance {
  kind: 'kindergarten';
  parameters: {
    teachersPerClass: Ratio;
    caregiversPerClass: Ratio;
    childrenPerStaff: { from: number; to: number };
    childrenPerTeacherOrCaregiver: { from: number; to: number };
  };
}

/** Staff per class by need; a class whose need is not stated counts as `unstatedNeed`. */
export interface SpecialClassRule extends RuleProvenance {
  kind: 'special-class';
  parameters: { staffPerClass: Record<SpecialNeed, Ratio>; unstatedNeed: SpecialNeed };
}

/**
 * Boarding add-on 寄宿: staff = boarders × staffPerBoarder, on top of the stage's own rule. Gap: there is no national number,
 * and no such rule holds until a version of standards brings one.
 */
export interface BoardingRule extends RuleProvenance {
  kind: 'boarding';
  parameters: { staffPerBoarder: Ratio };
}

/**
 * Supplementary quota 附加编制 on top of the stage's own rule: a share of it for each ground that the school has, and posts of
 * a central primary school; together never above `mostShare` of it. Gap: as for boarding.
 */
export interface SupplementRule extends RuleProvenance {
  kind: 'supplement';
  parameters: {
    ethnicShare: Ratio;
    mountainShare: Ratio;
    centralPrimaryShare: Ratio;
    otherShare: Ratio;
    centralPrimaryPosts: number;
    mostShare: Ratio;
  };
}

/** What comes on top of a stage's own rule. */
export type AddOnRule = BoardingRule | SupplementRule;
/** A rule that a stage can be computed by. */
export type BasicRule = PupilRatioRule | SmallSchoolRule | VocationalRule | KindergartenRule | SpecialClassRule;
export type StandardRule = BasicRule | AddOnRule;
export type StandardRuleKind = StandardRule['kind'];

/** Stands where the number of a document is not known, so that nobody takes a guess for a citation. */
export const documentNumberUnknown = '文号待核';
