import type { ReactNode } from 'react';
import type { Adjustment } from '../adjustment';

/** What both forms of the decision get. */
export interface DecisionFormProps {
  adjustment: Adjustment;
  /** Shown where somebody else took a step while this one was being typed; it is then not to be sent. */
  overtaken: ReactNode;
  onDone: () => void;
}
