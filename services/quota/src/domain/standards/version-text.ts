import type { Stage, SupplementGround } from '@jiaobian/kernel';
import type { Confidence, Ratio, StandardRuleKind } from '@jiaobian/planning';
import type { ParameterName } from '../parameters/county-parameters';

/** One rule of a version; its id follows from stage and kind, so that a stage has one rule of a kind in each jurisdiction. */
export interface VersionRule {
  stage: Stage;
  kind: StandardRuleKind;
  clause?: string;
  /** Exact figures, as the kind takes them (`ruleFields`). */
  parameters: Record<string, unknown>;
}

/** What the county decides beside it; only a version of the county itself has any. */
export interface VersionParameter {
  name: ParameterName;
  value: unknown;
}

/** An example that the version must come to: one school alone, so that nothing is rounded over others. */
export interface VersionTest {
  name: string;
  stage: Stage;
  pupils: number;
  classes: number;
  rural?: boolean;
  teachingPoint?: boolean;
  largestClass?: number;
  boarders?: number;
  supplementGrounds?: SupplementGround[];
  /** The exact entitlement, the whole posts, or both. */
  expectedExact?: Ratio;
  expectedPosts?: number;
}

/** A version of standards and parameters: what one document says, for one jurisdiction and time. */
export interface VersionText {
  title: string;
  /** Short name of the version, e.g. `2027-5`; each rule has it once. */
  version: string;
  /** 文号 of the document that sets the standard. */
  documentNumber: string;
  /** `CN`, or a code of GB/T 2260 that the county belongs to. */
  jurisdiction: string;
  effectiveFrom: string;
  /** The last day on which it holds. */
  effectiveTo?: string;
  source: string;
  confidence: Confidence;
  rules: VersionRule[];
  parameters: VersionParameter[];
  tests: VersionTest[];
}
